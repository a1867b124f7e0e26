/** Chances that come again with the same seed (mulberry32). */
export class Chance {
  #seed: number

  constructor(seed: number) {
    this.#seed = Math.imul(seed, 0x9e3779b1)
  }

  /** From 0 to below 1. */
  next(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0
    let t = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number below a bound. */
  below(bound: number): number {
    return Math.floor(this.next() * bound)
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** Up to so many of them, one after the other. */
  join(pieces: readonly string[], most: number): string {
    let text = ''
    for (let left = 1 + this.below(most); left > 0; left--) text += this.pick(pieces)
    return text
  }
}
