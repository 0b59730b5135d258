/** Documents that once stopped a build, or spoiled what it made, in one build. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedSite, serveSite } from "../../src/build/serve.ts";
import { workOf } from "../../src/build/places.ts";
import type { KamervraagDocument } from "../../src/domain/document.ts";
import { filesBelow } from "../../src/files/files-below.ts";
import { overflow, useBrowser } from "./support/browser.ts";
import { ROOT, runBuild, runScript } from "./support/build-site.ts";

const FIXTURES = join(import.meta.dirname, "fixtures", "gevallen");
const folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
const [sources, site] = [join(folder, "bronnen"), join(folder, "site")];
afterAll(() => {
  for (const each of [folder, workOf(site, ROOT)]) rmSync(each, { recursive: true, force: true });
});

/** Many questions with one long answer. */
const VRAGEN = 600;
const ANTWOORD = "Dit is een lang antwoord dat bij alle vragen hoort. ".repeat(400);
const manyQuestions = () =>
  ["Vragen van het lid Jansen (VVD) over vermenigvuldiging (ingezonden 3 mei 2025).\n"]
    .concat(Array.from({ length: VRAGEN }, (_, i) => `Vraag ${i + 1}\nWaarom ${i + 1}?\n`))
    .concat(`Antwoord op vraag 1 t/m 200, 201 t/m 400, 401 t/m ${VRAGEN}\n${ANTWOORD}\n`)
    .join("\n");
const oneQuestion = (over: string) =>
  `Vragen van het lid Jansen (VVD) over ${over} (ingezonden 3 mei 2025).\n\nVraag 1\nGaat dit over ${over}?\n`;
const oneAnswer = (van: string, dag: string) =>
  `Antwoord van ${van} op vragen van het lid Jansen (VVD) over ${van} (ingezonden ${dag}).\n\nVraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n`;
const WRITTEN = {
  "gezamenlijk.txt": manyQuestions(),
  "Geval-A.txt": oneQuestion("grote letters"),
  "geval-a.txt": oneQuestion("kleine letters"),
  "index.txt": oneQuestion("een vaste pagina"),
  "naamgenoot-1.txt": oneAnswer("minister Voorbeeldig (Medische Zorg)", "3 mei 2018"),
  "naamgenoot-2.txt": oneAnswer("minister Voorbeeldig (Onderwijs, Cultuur en Wetenschap)", "3 mei 2025"),
  "naamgenoot-3.txt": oneAnswer("minister Enkeling (Financiën)", "3 mei 2025"),
  "zonder-datum.txt": oneQuestion("een vast adres"),
};

const textOf = (path: string): string => readFileSync(join(site, path), "utf8");
const pageAt = (adres: string): string => textOf(join(decodeURI(adres), "index.html"));
let build: ReturnType<typeof runBuild>;
/** By the name of their source. */
let documents: Map<string, KamervraagDocument>;
let rows: { document: string; url: string; vraag: string; antwoord: string | null }[];

beforeAll(() => {
  cpSync(FIXTURES, sources, { recursive: true });
  mkdirSync(sources, { recursive: true });
  for (const [name, text] of Object.entries(WRITTEN)) writeFileSync(join(sources, name), text);
  build = runBuild("--sources", sources, "--out", site);
  const names = filesBelow(join(site, "data", "documenten")).filter((file) => file.endsWith(".json"));
  const all = names.map((file) => join("data", "documenten", file));
  const read = all.map((file) => JSON.parse(textOf(file)) as KamervraagDocument);
  documents = new Map(read.map((document) => [document.bron.bestand, document]));
  rows = textOf("data/vragen.ndjson")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}, 180_000);

const documentOf = (bestand: string): KamervraagDocument => documents.get(bestand)!;
const rulesOf = (bestand: string): string[] => documentOf(bestand).meldingen.map(({ regel }) => regel);
const rowsOf = (bestand: string) => rows.filter(({ document }) => document === documentOf(bestand).id);
/** The addresses on the page of a document that begin so. */
const linksOf = (bestand: string, start: string): string[] => [
  ...new Set(
    [...pageAt(`/kamervragen/${documentOf(bestand).id}/`).matchAll(/href="([^"#?]+)"/g)]
      .map(([, adres]) => adres!)
      .filter((adres) => adres.startsWith(start) && adres !== start),
  ),
];

test("of a bewindspersoon with several offices is said that documents tell no namesakes apart", () => {
  const said = "Veel documenten noemen alleen een achternaam.";
  expect(pageAt("/bewindspersonen/voorbeeldig/")).toContain(said);
  expect(pageAt("/bewindspersonen/enkeling/")).not.toContain(said);
});

test("what is English in a title is marked as such, wherever it is read out", () => {
  const { id } = documentOf("engelse-titel.txt");
  for (const adres of [`/kamervragen/${id}/`, `/kamervragen/${id}/1/`, "/kamervragen/", "/vraagstellers/zandstra-d66/"])
    expect(pageAt(adres)).toContain('«<span lang="en">High tides and the cost of waiting</span>» van');
  expect(pageAt(`/zaken/${id}/`)).toMatch(/<h1[^>]*>\s*Het rapport «<span lang="en">/);
});

test("every document is published, each at an address of its own", () => {
  expect(build.status, build.stdout + build.stderr).toBe(0);
  const second = "zelfde.txt";
  expect([...documents.keys(), second].sort()).toEqual([...readdirSync(sources)].sort());
  const adressen = [...documents.values()].map(({ id }) => id.toLowerCase());
  expect(new Set(adressen).size).toBe(documents.size);
  for (const [bestand, { vragen, id }] of documents) {
    expect(rowsOf(bestand).length).toBe(vragen.length);
    for (const { url, vraag } of rowsOf(bestand)) expect(pageAt(url)).toContain(vraag.split("\n")[0]);
    expect(pageAt(`/kamervragen/${id}/`)).not.toContain('http-equiv="refresh"');
  }
});

test("the site is whole, and every link within it leads to a file", () => {
  expect(runScript("verify.ts", site).status).toBe(0);
  const files = new Set(filesBelow(site));
  const broken = new Set<string>();
  for (const file of files) {
    if (!file.endsWith(".html")) continue;
    for (const [, adres] of textOf(file).matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
      const path = decodeURI(adres!.slice(1));
      if (!files.has(path === "" || path.endsWith("/") ? `${path}index.html` : path)) broken.add(`${file}: ${adres}`);
    }
  }
  expect([...broken]).toEqual([]);
});

describe("numbers that are printed twice", () => {
  test.each([
    ["dubbel-deel.txt", ["Ja.", "Ja.", "Ja."]],
    ["dubbel-nummer.txt", ["Ja een.", "Ja twee.", "Ja nog eens twee."]],
    ["twee-leden.txt", ["Ja.", "Niets.", "Mooi.", "Nee."]],
  ])("in %s each question stands with its own answer, with a warning", (bestand, antwoorden) => {
    expect(rulesOf(bestand)).toContain("duplicate-vraag");
    expect(rowsOf(bestand).map(({ antwoord }) => antwoord)).toEqual(antwoorden);
    for (const { url, antwoord } of rowsOf(bestand)) expect(pageAt(url)).toContain(antwoord);
  });

  test("a document beside them says nothing of it", () => {
    expect(rulesOf("goed-document.txt")).toEqual([]);
  });
});

test("an answer to 600 questions stands once in each file of data, on the document's page and on one question's", () => {
  const count = (path: string) => textOf(path).split(ANTWOORD.trim()).length - 1;
  const { id } = documentOf("gezamenlijk.txt");
  expect(rowsOf("gezamenlijk.txt").length).toBe(VRAGEN);
  for (const path of [`data/documenten/${id}.json`, "data/vragen.ndjson", "data/vragen.csv"]) {
    expect(count(path), path).toBe(1);
  }
  const pages = filesBelow(join(site, "kamervragen")).map((file) => `kamervragen/${file}`);
  expect(pages.flatMap((path) => Array.from({ length: count(path) }, () => path)).toSorted()).toEqual([
    `kamervragen/${id}/1/index.html`,
    `kamervragen/${id}/index.html`,
  ]);
});

test.each(["lange-naam.txt", "cyrillisch.txt", "cyrillisch-2.txt"])(
  "the vraagsteller of %s has a page that lists the document",
  (bestand) => {
    const { id, vraagstellers } = documentOf(bestand);
    const pages = linksOf(bestand, "/vraagstellers/");
    expect(pages.length).toBe(1);
    expect(Buffer.byteLength(pages[0]!.split("/")[2]!)).toBeLessThanOrEqual(200);
    expect(pageAt(pages[0]!)).toContain(vraagstellers[0]!.naam);
    expect(pageAt(pages[0]!)).toContain(`/kamervragen/${id}/`);
  },
);

test("two names without Latin letters have two pages", () => {
  const pages = ["cyrillisch.txt", "cyrillisch-2.txt"].flatMap((bestand) => linksOf(bestand, "/vraagstellers/"));
  expect(new Set(pages).size).toBe(2);
});

test("the same document in two forms is one document with two sources", () => {
  const { id, bron } = documentOf("zelfde.docx");
  expect(bron.ook).toMatchObject([{ bestand: "zelfde.txt", formaat: "tika-text" }]);
  expect(documents.has("zelfde.txt")).toBe(false);
  for (const bestand of ["zelfde.docx", "zelfde.txt"])
    expect(pageAt(`/kamervragen/${id}/`)).toContain(`href="/bronnen/${bestand}"`);
});

test("sources whose names differ in capitals only are kept beside each other", () => {
  const names = readdirSync(join(site, "bronnen")).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const bestand of ["Geval-A.txt", "geval-a.txt"] as const) {
    const [bron] = linksOf(bestand, "/bronnen/");
    expect(textOf(decodeURI(bron!))).toBe(WRITTEN[bestand]);
  }
});

test("vraagstellers stand in the order of a Dutch list: by surname, without what stands before it", () => {
  const list = pageAt("/vraagstellers/").replace(/<\/?b>/g, "");
  const namen = documentOf("personen.txt").vraagstellers.map(({ naam }) => naam);
  const placeOf = (naam: string) => list.indexOf(`>${naam}<`);
  expect(namen.sort((a, b) => placeOf(a) - placeOf(b))).toEqual([
    "d’Ancona",
    "Ten Broeke",
    "Çetin",
    "El Yassini",
    "Den Haan",
    "Van ’t Hof",
    "IJsbrand",
    "’t Lam",
    "Van der Plas",
  ]);
});

test("the title of a document is text in a feed, whatever it looks like", () => {
  const feed = textOf("kamervragen/feed.xml");
  expect(feed).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
  expect(feed).not.toMatch(/<title type="html"><!\[CDATA\[[^\]]*<script>/);
});

describe("in a browser", () => {
  const browser = useBrowser();
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite(ROOT, site, 4397);
  });
  afterAll(() => served.stop());

  test("a page with long words is not wider than a screen of 320 pixels", async () => {
    const { id } = documentOf("lang-woord.txt");
    const { page } = await browser.open("about:blank", { viewport: { width: 320, height: 640 } });
    for (const adres of [`/kamervragen/${id}/`, `/kamervragen/${id}/1/`]) {
      await page.goto(served.address + adres);
      expect(await overflow(page), adres).toBe(0);
    }
  });

  test("a name among many is found by its letter, and by typing a part of it or the party", async () => {
    const { page, complaints } = await browser.open(`${served.address}/vraagstellers/`);
    await page.getByRole("navigation", { name: "Letters" }).getByRole("link", { name: "P", exact: true }).click();
    const letter = page.locator("#letter-p");
    await expect.poll(() => letter.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
    expect(await letter.getByRole("link", { name: "Van der Plas" }).isVisible()).toBe(true);

    const field = page.getByLabel("Zoek een vraagsteller");
    const shown = page.locator(".namen > li:visible > a");
    await field.pressSequentially("PLAS");
    await expect.poll(() => shown.allTextContents()).toEqual(["Van der Plas"]);
    expect(await page.getByRole("status").filter({ visible: true }).textContent()).toBe("1 vraagsteller");
    expect(await page.getByRole("navigation", { name: "Letters" }).getByRole("link").allTextContents()).toContain("P");
    expect(await page.locator(".namen > li:visible").textContent()).toBe("Van der Plas BBB 2 vragen");
    await field.fill("bbb");
    await expect.poll(() => shown.allTextContents()).toEqual(["Van der Plas"]);
    await field.fill("xyzzy");
    expect(await page.getByText("Geen vraagsteller in dit archief heet zo.").isVisible()).toBe(true);

    await field.fill("cetin");
    await page.keyboard.press("Enter");
    expect(complaints).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/vraagstellers/cetin-gl/");
  });

  test("names can be gone through where no script runs", async () => {
    const { page } = await browser.open(`${served.address}/vraagstellers/`, { javaScriptEnabled: false });
    expect(await page.getByLabel("Zoek een vraagsteller").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Den Haan" }).click();
    await page.waitForURL("**/vraagstellers/den-haan-fractie-den-haan/");
  });
});
