/** How full the table may get before it grows. */
const FULLEST = 0.5;

/**
 * Numbers pairs of codes in the order in which they are first met.
 *
 * A hash table with open addressing in flat arrays: long drafts hold hundreds of thousands of word pairs, each looked up for every
 * provision it stands in, and a Map keyed by two numbers takes three times as long.
 */
export class PairNumbers {
  size = 0;
  private capacity = 1 << 12;
  private firsts = new Int32Array(this.capacity);
  private seconds = new Int32Array(this.capacity);
  /** The pair's number plus one; 0 where the place is free. */
  private numbers = new Int32Array(this.capacity);

  /** The number of a pair; one not met before gets the next number if `grow` is set, else -1. */
  of(first: number, second: number, grow: boolean): number {
    const at = this.placeOf(first, second);
    if (this.numbers[at] > 0) return this.numbers[at] - 1;
    if (!grow) return -1;
    this.firsts[at] = first;
    this.seconds[at] = second;
    this.numbers[at] = ++this.size;
    if (this.size > this.capacity * FULLEST) this.enlarge();
    return this.size - 1;
  }

  private placeOf(first: number, second: number): number {
    const { firsts, seconds, numbers } = this;
    const mask = this.capacity - 1;
    // Odd multipliers from the golden ratio (Knuth, TAOCP 3, 6.4); the high bits are the well mixed ones.
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let at = (hash ^ (hash >>> 15)) & mask;
    while (numbers[at] > 0 && (firsts[at] !== first || seconds[at] !== second)) at = (at + 1) & mask;
    return at;
  }

  private enlarge(): void {
    const { firsts, seconds, numbers } = this;
    this.capacity *= 4;
    this.firsts = new Int32Array(this.capacity);
    this.seconds = new Int32Array(this.capacity);
    this.numbers = new Int32Array(this.capacity);
    numbers.forEach((number, from) => {
      if (number === 0) return;
      const at = this.placeOf(firsts[from], seconds[from]);
      this.firsts[at] = firsts[from];
      this.seconds[at] = seconds[from];
      this.numbers[at] = number;
    });
  }
}
