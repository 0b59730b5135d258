/** What tokens are read as, kept for the next time that one stands in a text: texts have the same ones over and over. */

/** By UTF-16 unit, what `\s` of a regular expression is; see `splitTokens`. */
const IS_SPACE = Uint8Array.from({ length: 0x10000 }, (_, code) => Number(/\s/.test(String.fromCharCode(code))));

const FIRST_ROOM = 1 << 12;
/** Two numbers that tell a token, and its place among the values; the fourth is for even steps in memory. */
const STRIDE = 4;

/**
 * A token is known by 64 bits of what it is written with, read where it stands: of all tokens of an archive no two have
 * the same by chance, and no copy is made of any but those that are new.
 */
export class TokenTable<T> {
  readonly #make: (token: string) => T;
  readonly #values: T[] = [];
  /** Where a token is to stand follows from its first number; where that is taken, it stands behind it. */
  #slots = new Int32Array(FIRST_ROOM * STRIDE);

  /** @param make reads a token, the first time that it is met */
  constructor(make: (token: string) => T) {
    this.#make = make;
  }

  /** Gives what each token of a text is read as, in the order of reading, with the place in the text where it ends. */
  read(text: string, onToken: (value: T, end: number) => void): void {
    for (let at = 0; at < text.length; at++) {
      let code = text.charCodeAt(at);
      if (IS_SPACE[code] === 1) continue;
      const start = at;
      let first = 0;
      let second = 0;
      do {
        first = Math.imul(first ^ code, 0x01000193) + 0x9e3779b9;
        second = Math.imul(((second << 5) | (second >>> 27)) ^ code, 0x27d4eb2f);
      } while (++at < text.length && IS_SPACE[(code = text.charCodeAt(at))] === 0);
      onToken(this.#valueOf(first | 0, second, text, start, at), at);
    }
  }

  #valueOf(first: number, second: number, text: string, start: number, end: number): T {
    const slots = this.#slots;
    const slot = freeOrOwn(slots, first, second);
    const place = slots[slot + 2]!;
    if (place > 0) return this.#values[place - 1]!;
    const value = this.#make(text.slice(start, end));
    const places = this.#values.push(value);
    slots.set([first, second, places], slot);
    if (places * STRIDE * 2 > slots.length) this.#grow();
    return value;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += STRIDE) {
      if (before[slot + 2] === 0) continue;
      const free = freeOrOwn(this.#slots, before[slot]!, before[slot + 1]!);
      this.#slots.set(before.subarray(slot, slot + STRIDE), free);
    }
  }
}

/** Where the token with these numbers stands, or is to stand. */
function freeOrOwn(slots: Int32Array, first: number, second: number): number {
  const last = slots.length - STRIDE;
  let slot = ((Math.imul(first ^ (first >>> 15), 0x85ebca6b) >>> 8) * STRIDE) & last;
  while (slots[slot + 2] !== 0 && (slots[slot] !== first || slots[slot + 1] !== second)) slot = (slot + STRIDE) & last;
  return slot;
}
