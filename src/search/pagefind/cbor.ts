/** Writes the little of CBOR (RFC 8949) that Pagefind's files are made of. */

const encoder = new TextEncoder();

export class CborWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  array(length: number): this {
    return this.#head(4, length);
  }

  number(value: number): this {
    return this.#head(0, value);
  }

  /** Writes `-value - 1`. */
  negative(value: number): this {
    return this.#head(1, value);
  }

  text(value: string): this {
    const bytes = encoder.encode(value);
    return this.#head(3, bytes.length).raw(bytes);
  }

  /** Bytes as they are. */
  raw(bytes: Uint8Array): this {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #head(kind: number, value: number): this {
    if (value < 24) return this.#byte((kind << 5) | value);
    const size = value < 256 ? 0 : value < 65536 ? 1 : 2;
    this.#byte((kind << 5) | (24 + size));
    for (let shift = 8 * (1 << size) - 8; shift >= 0; shift -= 8) this.#byte((value >>> shift) & 255);
    return this;
  }

  #byte(value: number): this {
    this.#grow(1);
    this.#bytes[this.#length++] = value;
    return this;
  }

  #grow(by: number): void {
    if (this.#length + by <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
