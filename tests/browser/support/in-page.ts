/** What is looked for within a page, by its own measures: each runs in the browser and gives what is amiss. */

/** Texts that their box hides a part of. */
export function textsCutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => element.checkVisibility() && !element.matches(".alleen-voorlezen, input, select, svg, svg *"))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutBelow = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const isCutBeside = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      return isCutBelow || isCutBeside;
    })
    .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
}

/** Children of a grid or a flexible box that stand before their earlier sibling. */
export function outOfOrder(): string[] {
  const found: string[] = [];
  for (const box of document.querySelectorAll<HTMLElement>("body, body *")) {
    if (!/grid|flex/.test(getComputedStyle(box).display)) continue;
    const children = [...box.children].filter((child) => child.checkVisibility() && child.getClientRects().length > 0);
    for (const [i, child] of children.entries()) {
      const before = children[i - 1]?.getBoundingClientRect();
      const rect = child.getBoundingClientRect();
      if (!before || getComputedStyle(child).position === "absolute") continue;
      const isAbove = rect.bottom <= before.top + 1;
      const isLeft = rect.right <= before.left + 1 && rect.top < before.bottom - 1;
      if (isAbove || isLeft) found.push(child.outerHTML.slice(0, 120));
    }
  }
  return found;
}

/** Keeps in `window.hiddenStops` what gets the focus while nothing of it can be seen. */
export function watchFocus(): void {
  const hidden: string[] = [];
  (window as unknown as { hiddenStops: string[] }).hiddenStops = hidden;
  document.addEventListener("focusin", ({ target }) => {
    const element = target as HTMLElement;
    const isSeen = [...element.getClientRects()].some(({ left, right, top, bottom }) =>
      [left + 2, (left + right) / 2, right - 2].some((x) =>
        [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
          const at = document.elementFromPoint(x, y);
          return at !== null && (element.contains(at) || at.contains(element));
        }),
      ),
    );
    if (!isSeen) hidden.push(element.outerHTML.slice(0, 120));
  });
}

/** What is current or chosen and has the ground of everything else, or letters that can hardly be read on its own. */
export function notStandingOut(): string[] {
  const ground = getComputedStyle(document.body).backgroundColor;
  /** WCAG 2.2: relative luminance, and the contrast of two of those. */
  const luminance = (colour: string): number => {
    const [r, g, b] = colour.match(/[\d.]+/g)!.map((one) => {
      const part = Number(one) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (one: string, other: string): number => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const isAmiss = (element: HTMLElement): boolean => {
    const own = getComputedStyle(element).backgroundColor;
    if ([ground, "rgba(0, 0, 0, 0)"].includes(own)) return true;
    return [element, ...element.querySelectorAll("*")].some(
      (part) => contrast(getComputedStyle(part).color, own) < 4.5,
    );
  };
  return [...document.querySelectorAll<HTMLElement>("a[aria-current], [aria-selected=true], [aria-pressed=true]")]
    .filter((element) => element.checkVisibility() && isAmiss(element))
    .map((element) => element.outerHTML.slice(0, 120));
}

export function movesByItself(): string[] {
  return [...document.querySelectorAll("body *")]
    .filter((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const moves = (animationName !== "none" && animationDuration !== "0s") || transitionDuration !== "0s";
      return moves || scrollBehavior === "smooth";
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Links in its text with one name that lead to different pages. */
export function namesakes(): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("main a[href]:not([href^='#'])")].filter((a) =>
    a.checkVisibility(),
  );
  const nameOf = (a: HTMLAnchorElement) => (a.getAttribute("aria-label") ?? a.textContent).trim().replace(/\s+/g, " ");
  return [...Map.groupBy(links, nameOf)]
    .filter(([, same]) => new Set(same.map(({ href }) => href)).size > 1)
    .map(([name, same]) => `${name}: ${same.map((a) => a.getAttribute("href")).join(", ")}`);
}
