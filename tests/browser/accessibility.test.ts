/** What WCAG 2.2 AA asks of every kind of page, as far as it can be measured. */
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { overflow, useBrowser } from "./support/browser.ts";
import { movesByItself, namesakes, notStandingOut, outOfOrder, textsCutOff, watchFocus } from "./support/in-page.ts";
import { pageOfEveryKind } from "./support/pages.ts";

const browser = useBrowser();

/** Ways to look at a page besides on a phone in the light, with the rules that it can come out otherwise by. */
const LOOKS = [
  { size: [320, 640], colorScheme: "light", media: "screen", rules: ["target-size", "scrollable-region-focusable"] },
  { size: [1280, 900], colorScheme: "dark", media: "screen", rules: ["target-size", "color-contrast"] },
  { size: [794, 1123], colorScheme: "light", media: "print", rules: ["color-contrast"] },
] as const;

/** WCAG 1.4.12 */
const WIDELY_SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** What is looked for on a page as it stands, in an order in which nothing spoils what comes after it. */
const CHECKS = {
  "axe finds nothing to mend, narrow and wide, light and dark, and on paper": async (page) => {
    await page.emulateMedia({ colorScheme: "light", media: "screen" });
    await page.setViewportSize({ width: 390, height: 844 });
    const found = await axeFindings(page);
    for (const { size, rules, ...media } of LOOKS) {
      await page.setViewportSize({ width: size[0], height: size[1] });
      await page.emulateMedia(media);
      // What follows from the room that there is has done so in the second picture.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const ofLook = await axeFindings(page, rules);
      found.push(...ofLook.map((finding) => `${size[0]} ${media.colorScheme} ${media.media}: ${finding}`));
    }
    return found;
  },
  "what stands beside or below something on the screen comes after it for who is read to": async (page) => {
    await page.emulateMedia({ colorScheme: "light", media: "screen" });
    const found: string[] = [];
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await page.evaluate(outOfOrder)).map((finding) => `${width}: ${finding}`));
    }
    return found;
  },
  "links of one name lead to one place": (page) => page.evaluate(namesakes),
  "nothing moves for who asked for less motion": (page) => page.evaluate(movesByItself),
  "what is current stands out where people choose their own colours": async (page) => {
    await page.emulateMedia({ forcedColors: "active" });
    const found = await page.evaluate(notStandingOut);
    await page.emulateMedia({ forcedColors: "none" });
    return found;
  },
  "no page is wider than a small screen": async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wider = await overflow(page);
    return wider > 0 ? [`${wider} pixels`] : [];
  },
  "where people space its text wider nothing is lost": async (page) => {
    await page.addStyleTag({ content: WIDELY_SPACED });
    const wider = await overflow(page);
    return [...(wider > 0 ? [`${wider} pixels wider than the screen`] : []), ...(await page.evaluate(textsCutOff))];
  },
} satisfies Record<string, (page: Page) => Promise<string[]>>;
type Check = keyof typeof CHECKS;
const NAMES = Object.keys(CHECKS) as Check[];

/** Each page is loaded once for all checks. */
const found = new Map<Check, string[]>(NAMES.map((name) => [name, []]));
beforeAll(async () => {
  const { page } = await browser.open("about:blank", { reducedMotion: "reduce", bypassCSP: true });
  for (const [kind, address] of Object.entries(pageOfEveryKind())) {
    await page.goto(address);
    for (const name of NAMES)
      found.get(name)!.push(...(await CHECKS[name](page)).map((finding) => `${kind}: ${finding}`));
  }
}, 240_000);

test.each(NAMES)("%s", (name) => {
  expect(found.get(name)).toEqual([]);
});

test("whatever the keyboard comes to can be seen, also on a screen of 320 by 256", async () => {
  const { page } = await browser.open("about:blank", {
    viewport: { width: 320, height: 256 },
    reducedMotion: "reduce",
  });
  const kinds = pageOfEveryKind();
  const hidden: string[] = [];
  for (const address of [
    kinds["vraag met noten"]!,
    kinds["thema"]!,
    `${kinds["vraag met tabel"]!}#markeer=meldingen`,
  ]) {
    await page.goto(address);
    if (address.includes("#markeer")) await page.locator(".markeerbalk").waitFor();
    await page.evaluate(watchFocus);
    const stops = await page.locator("a[href], button, input, select, summary, [tabindex='0']").count();
    for (let i = 0; i < Math.min(80, stops); i++) await page.keyboard.press("Tab");
    hidden.push(...(await page.evaluate(() => (window as unknown as { hiddenStops: string[] }).hiddenStops)));
  }
  expect(hidden).toEqual([]);
}, 60_000);
