const FEWEST = 1024

/** Lines of a file that are told apart by their number; the name of a further line is kept as a text. */
const LINES = 2 ** 31

/** Names of postings by the numbers of their keys. Lines of a file (`jobs.ndjson#12`) take eight bytes each, so that a million of them can be named; other names, and those of copies, are kept as they are. */
export class Sources {
  private readonly files: string[] = []
  private readonly fileNumbers = new Map<string, number>()
  /** File and line of what was named first, as `file * LINES + line`; -1 where its name is a text. */
  private lines = new Float64Array(FEWEST)
  private size = 0
  private readonly texts = new Map<number, string[]>()

  /** Adds a name to a number, which is one that has names, or the next. */
  add(number: number, source: string): void {
    const texts = this.texts.get(number)
    if (texts) texts.push(source)
    else if (number < this.size) this.texts.set(number, [this.line(number), source])
    else this.first(source)
  }

  /** All names of a number, in the order in which they came. */
  of(number: number): readonly string[] {
    return this.texts.get(number) ?? [this.line(number)]
  }

  private line(number: number): string {
    const at = this.lines[number] ?? 0
    return `${this.files[Math.floor(at / LINES)] ?? ''}#${at % LINES}`
  }

  private first(source: string): void {
    if (this.size === this.lines.length) {
      const lines = new Float64Array(2 * this.size)
      lines.set(this.lines)
      this.lines = lines
    }
    const end = source.lastIndexOf('#')
    const line = Number(source.slice(end + 1))
    const isLine =
      end >= 0 &&
      Number.isInteger(line) &&
      line >= 0 &&
      line < LINES &&
      String(line) === source.slice(end + 1)
    if (!isLine) this.texts.set(this.size, [source])
    this.lines[this.size++] = isLine ? this.fileNumber(source.slice(0, end)) * LINES + line : -1
  }

  private fileNumber(file: string): number {
    const known = this.fileNumbers.get(file)
    if (known !== undefined) return known
    this.fileNumbers.set(file, this.files.length)
    return this.files.push(file) - 1
  }
}
