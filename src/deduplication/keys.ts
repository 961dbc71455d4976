const FEWEST = 1024

/** Numbers the keys of postings in the order in which they come: twelve bytes a slot, of which a quarter to a half is taken, and no text is kept. */
export class Keys {
  private slots = new Float64Array(FEWEST).fill(-1)
  private numbers = new Int32Array(FEWEST)
  size = 0

  /** The number of a key (hexadecimal, up to 53 bits); `size` grows where it is a new one. */
  number(key: string): number {
    if (2 * this.size >= this.slots.length) this.grow()
    const value = Number.parseInt(key, 16)
    const slot = this.find(value)
    if (this.slots[slot] !== value) {
      this.slots[slot] = value
      this.numbers[slot] = this.size++
    }
    return this.numbers[slot] ?? 0
  }

  private find(value: number): number {
    const mask = this.slots.length - 1
    let slot = (value % this.slots.length) & mask
    while (this.slots[slot] !== -1 && this.slots[slot] !== value) slot = (slot + 1) & mask
    return slot
  }

  private grow(): void {
    const [slots, numbers] = [this.slots, this.numbers]
    this.slots = new Float64Array(2 * slots.length).fill(-1)
    this.numbers = new Int32Array(2 * slots.length)
    slots.forEach((value, i) => {
      if (value === -1) return
      const slot = this.find(value)
      this.slots[slot] = value
      this.numbers[slot] = numbers[i] ?? 0
    })
  }
}
