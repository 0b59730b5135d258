/** Rows of whole numbers as bytes: small numbers take one byte each, so that they compress well. */

/** Any whole number as one that is not negative: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export const foldSign = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unfoldSign = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

export class ByteWriter {
  readonly #bytes: number[] = [];

  /** Seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  /** Negative numbers too. */
  signed(value: number): void {
    this.number(foldSign(value));
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new Error("Incomplete index: a file ends too early");
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  signed(): number {
    return unfoldSign(this.number());
  }

  numbers(count: number): number[] {
    return Array.from({ length: count }, () => this.number());
  }
}
