/** Seven bits of a number go into each byte; the eighth says that more follow. */
const BITS = 7
const MORE = 2 ** BITS

/** Writes whole numbers of up to 32 bits, small ones in few bytes. */
export class ByteWriter {
  private readonly bytes: number[] = []

  unsigned(number: number): void {
    let left = number
    while (left >= MORE) {
      this.bytes.push((left % MORE) + MORE)
      left = Math.floor(left / MORE)
    }
    this.bytes.push(left)
  }

  /** The sign is the lowest bit. */
  signed(number: number): void {
    this.unsigned(number < 0 ? -2 * number - 1 : 2 * number)
  }

  /** Signed numbers, their count before them. */
  list(numbers: ArrayLike<number>): void {
    this.unsigned(numbers.length)
    for (let i = 0; i < numbers.length; i++) this.signed(numbers[i] ?? 0)
  }

  written(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }
}

/** Reads what a `ByteWriter` has written, in the same order. Past the end all numbers are 0. */
export class ByteReader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  unsigned(): number {
    let number = 0
    for (let scale = 1; ; scale *= MORE) {
      const byte = this.bytes[this.at++] ?? 0
      number += (byte % MORE) * scale
      if (byte < MORE) return number
    }
  }

  signed(): number {
    const number = this.unsigned()
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2
  }

  list(): number[] {
    return Array.from({ length: this.unsigned() }, () => this.signed())
  }
}
