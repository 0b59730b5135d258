/** Notices whether someone is busy with the results that are shown: then nothing may move under their hands. */

/** Pixels that a page moves by itself when results come. */
const STILL = 8;

export class Hands {
  #areOn: boolean;
  #y = 0;

  constructor(results: HTMLElement) {
    // This came after the results.
    this.#areOn = results.querySelector(".zoek-lijst :focus") !== null;
    const on = () => {
      this.#areOn = true;
    };
    for (const event of ["pointermove", "pointerdown", "keydown", "focusin"]) results.addEventListener(event, on);
    for (const event of ["wheel", "touchmove"]) addEventListener(event, on, { passive: true });
    addEventListener(
      "scroll",
      () => {
        if (Math.abs(scrollY - this.#y) > STILL) on();
      },
      { passive: true },
    );
  }

  get areOn(): boolean {
    return this.#areOn;
  }

  /** Other results are shown: nobody is busy with them yet. */
  lift(): void {
    this.#areOn = false;
    this.#y = scrollY;
  }
}
