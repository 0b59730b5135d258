import { expect, test } from "vitest";
import { readDocument } from "../../../src/archive/documents/read-document.ts";
import { groupFilter, type ListKey, type PageOf } from "../../../src/archive/lists/kinds.ts";
import type { UnpublishedFile, ZaakPage } from "../../../src/archive/model.ts";
import { documentPageOf, type KeptDocuments, zaakPageOf, zaakWithPapers } from "../../../src/archive/page-maker.ts";
import { type ArchiveInput, planArchive } from "../../../src/archive/plan/plan-archive.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { aanhangselUrl, zaakUrl } from "../../../src/domain/official-links.ts";
import { MOST_WITH_ANSWER } from "../../../src/domain/tie.ts";
import type { Thema } from "../../../src/domain/thema.ts";
import { aDocument, anAntwoord, aVraag, RENAMED, treesOf } from "../support.ts";

const aThema = (slug: string, known: Partial<Thema> = {}): Thema => ({
  slug,
  label: slug,
  definitie: `Wat ${slug} is.`,
  officieel: null,
  termen: [slug],
  steuntermen: [],
  nietBij: [],
  breder: [],
  verwant: [],
  ...known,
});

/** The archive of these documents; their texts are read as markdown. */
function archiveOf(
  documents: KamervraagDocument[],
  {
    themas = [],
    unpublished = [],
    verwant,
  }: Partial<Pick<ArchiveInput, "verwant">> & {
    themas?: Thema[];
    unpublished?: UnpublishedFile[];
  } = {},
) {
  const labels = new Map(themas.map(({ slug, label }) => [slug, label]));
  const read = documents.map((document) => {
    return { document, ...readDocument(document, JSON.stringify(document), treesOf(document), labels) };
  });
  const documenten = read.map(({ summary }) => summary);
  const plan = planArchive({ documents: documenten, themas, unpublished, namen: RENAMED, ...(verwant && { verwant }) });
  const of = (id: string) => read.find(({ document }) => document.id === id)!;
  const kept: KeptDocuments = { document: (id) => of(id).document, parts: (id) => of(id).kept };
  return {
    ...plan,
    document: (id: string) => {
      const planned = plan.documenten.find((document) => document.id === id)!;
      return documentPageOf({ ...planned, rondom: plan.rondomVan(id) }, zaakWithPapers(planned.zaak, kept), kept);
    },
    zaak: (id: string) =>
      zaakPageOf(
        plan.zaken.find((planned) => planned.id === id)!,
        kept,
      ),
    list: <K extends ListKey>(soort: K, slug = "", pad = "") =>
      plan.lijsten.find((page) => page.soort === soort && page.slug === slug && page.pad === pad)!.row() as PageOf<K>,
  };
}

const AANHANGSEL_7 = aanhangselUrl("2025-2026 nr. 7");

const saying = (tekst: string, ...nummers: string[]) => ({ ...anAntwoord(nummers), tekst });

test("a joint answer stands on the page of each of its questions, before its own", () => {
  const antwoorden = [
    saying("Samen.[^1]\n\n[^1]: Noot.\n", "1", "2"),
    { ...saying("Bij twee.", "2"), kop: "Antwoord 2" },
  ];
  const archive = archiveOf([aDocument({ vragen: [aVraag("1"), aVraag("2")], antwoorden })]);
  const { vragen } = archive.document("2026Z00001");
  expect(vragen.map(({ antwoord }) => [antwoord!.nummers, antwoord!.html.replace(/<sup>.*<\/sup>/, "")])).toEqual([
    [["1", "2"], '<p class="nl-paragraph" id="antwoord-1-alinea-1">Samen.</p>'],
    [
      ["1", "2"],
      '<p class="nl-paragraph" id="antwoord-1-alinea-1">Samen.</p>\n' +
        '<h3 id="antwoord-2">Antwoord 2</h3>\n<p class="nl-paragraph" id="antwoord-2-alinea-1">Bij twee.</p>',
    ],
  ]);
  for (const { antwoord } of vragen) expect(antwoord!.notenHtml).toContain("Noot.");
});

test("a joint answer leads from no other zaak to its address, which is that of the zaak it belongs to", () => {
  const vragen = (zaaknummer: string) =>
    aDocument({ id: `${zaaknummer}-vragen`, soort: "vragen", zaaknummer, antwoorden: [] });
  const officieel = {
    stuk: "2026D00001",
    zaken: ["2026Z00001", "2026Z00002"],
    velden: [],
    themas: [],
    gebeurtenissen: [],
    eerder: 0,
  };
  const joint = aDocument({ id: "2026Z00001", zaaknummer: "2026Z00001", officieel });
  const { zaken } = archiveOf([vragen("2026Z00001"), vragen("2026Z00002"), joint]);
  expect(zaken.map(({ id, doorverwijzingen }) => [id, doorverwijzingen])).toEqual([
    ["2026Z00001", []],
    ["2026Z00002", []],
  ]);
});

test("an answer to very many questions stands on the page of the first; the others lead there", () => {
  const nummers = Array.from({ length: MOST_WITH_ANSWER + 1 }, (_, i) => String(i + 1));
  const archive = archiveOf([
    aDocument({ vragen: nummers.map((nummer) => aVraag(nummer)), antwoorden: [saying("Samen.", ...nummers)] }),
  ]);
  const [first, second] = archive.document("2026Z00001").vragen;
  expect(first!.antwoord).toMatchObject({ html: expect.stringContaining("Samen."), nummers, bij: [] });
  expect(second!.antwoord).toMatchObject({ html: "", nummers: ["2"], bij: ["1"] });
  expect(archive.index).toMatchObject({ tellingen: { beantwoord: nummers.length } });
});

test("further numbers of a question printed jointly lead to its first", () => {
  const archive = archiveOf([
    aDocument({ vragen: [aVraag("1", "2", "3")], antwoorden: [anAntwoord(["1", "2", "3"])] }),
  ]);
  expect(archive.documenten).toMatchObject([
    {
      id: "2026Z00001",
      sleutels: ["1"],
      doorverwijzingen: [
        ["2", "1"],
        ["3", "1"],
      ],
    },
  ]);
  expect(archive.index).toMatchObject({ tellingen: { vragen: 3, beantwoord: 3 } });
});

test("a number printed twice has two pages, each with its own answer", () => {
  const printedAt = (van: number) => ({ regels: { van, tot: van } });
  const vragen = [
    { ...aVraag("7"), ...printedAt(1) },
    { ...aVraag("7"), ...printedAt(3) },
    { ...aVraag("7"), ...printedAt(5) },
  ];
  const antwoorden = [
    { ...saying("Een.", "7"), ...printedAt(2) },
    { ...saying("Twee.", "7"), ...printedAt(4) },
  ];
  const archive = archiveOf([aDocument({ vragen, antwoorden })]);
  expect(archive.document("2026Z00001").vragen.map(({ sleutel, antwoord }) => [sleutel, antwoord?.html])).toEqual([
    ["7", '<p class="nl-paragraph" id="antwoord-7-alinea-1">Een.</p>'],
    ["7-2", '<p class="nl-paragraph" id="antwoord-7-2-alinea-1">Twee.</p>'],
    ["7-3", undefined],
  ]);
});

test("documents stand newest first, by answer, else questions, else the year of the zaaknummer, else last", () => {
  const documents = [
    aDocument({ id: "zonder-datum", zaaknummer: null, ingezonden: null }),
    aDocument({ id: "2024Z00003", zaaknummer: "2024Z00003", ingezonden: null }),
    aDocument({ id: "2025Z00002", zaaknummer: "2025Z00002", ingezonden: "2025-05-01" }),
    aDocument({ id: "2025Z00001", zaaknummer: "2025Z00001", ingezonden: "2025-01-01", ontvangen: "2026-01-05" }),
  ];
  const archive = archiveOf(documents);
  const { index } = archive;
  expect(index.nieuwste.map(({ id }) => id)).toEqual(["2025Z00001", "2025Z00002", "2024Z00003", "zonder-datum"]);
  expect(index.lijsten.jaren.map(({ slug, jaar }) => [slug, jaar])).toEqual([
    ["2026", "2026"],
    ["2025", "2025"],
    ["2024", "2024"],
    ["onbekend", null],
  ]);
  expect(archive.list("jaren", "onbekend").lijst.items).toHaveLength(1);
});

test("a person's page has each document once, and the offices held", () => {
  const first = { naam: "De Vries", rol: "minister", portefeuille: "Water" } as const;
  const documents = [
    aDocument({ id: "a", bewindspersonen: [first, { ...first, portefeuille: "Wonen" }] }),
    aDocument({ id: "b", bewindspersonen: [first] }),
  ];
  const archive = archiveOf(documents);
  const person = archive.list("bewindspersonen", "de-vries");
  expect(person).toMatchObject({
    totaal: { aantalDocumenten: 2, aantalVragen: 2 },
    bijschrift: ["minister (Water)", "minister (Wonen)"],
  });
});

test("a theme's page has its questions, and the themes around it in both directions", () => {
  const themas = [
    aThema("water"),
    aThema("sluizen", { breder: ["water"] }),
    aThema("havens", { verwant: ["sluizen"] }),
  ];
  const vraag = {
    ...aVraag("1"),
    themas: ["sluizen"],
    themaRedenen: [{ thema: "sluizen", term: "sluis", in: "vraag" as const }],
  };
  const archive = archiveOf([aDocument({ vragen: [vraag] })], { themas });
  const page = archive.list("themas", "sluizen");
  expect(page.lijst.items.map(({ document, sleutel }) => [document, sleutel])).toEqual([["2026Z00001", "1"]]);
  const { paden, verwant } = page.kaart!;
  expect(paden.map((pad) => pad.map(({ slug }) => slug))).toEqual([["water"]]);
  expect(verwant.map(({ slug }) => slug)).toEqual(["havens"]);
  expect(archive.list("themas", "water").kaart!.smaller.map(({ slug }) => slug)).toEqual(["sluizen"]);
});

test("a zaak's page has its question once, its latest answer in view, ids that differ, and other addresses", () => {
  const noted = (tekst: string) => [saying(`${tekst}[^1]\n\n[^1]: Telling.`, "1")];
  const first = aDocument({ id: "ah-tk-20252026-7", ontvangen: "2026-03-01", antwoorden: noted("Drie uur.") });
  const further = aDocument({ variant: "nader", ontvangen: "2026-05-03", antwoorden: noted("Vier uur.") });
  const archive = archiveOf([first, further]);
  const { vragen, stand } = archive.zaak("2026Z00001");
  expect(stand).toBe("beantwoord");
  expect(vragen).toHaveLength(1);
  const [{ antwoorden, eerder }] = vragen as [ZaakPage["vragen"][number]];
  expect(antwoorden.map(({ html }) => html)).toEqual([expect.stringContaining("Vier uur.")]);
  expect(eerder.map(({ html }) => html)).toEqual([expect.stringContaining("Drie uur.")]);
  const ids = [...antwoorden, ...eerder].flatMap(({ html, notenHtml }) => (html + notenHtml).match(/ id="[^"]+"/g));
  expect(new Set(ids).size).toBe(ids.length);
  expect(archive.zaken).toMatchObject([{ id: "2026Z00001", doorverwijzingen: ["ah-tk-20252026-7"] }]);
});

test("a joint answer stands on a zaak's page once; the other question leads to it, and has its own", () => {
  const vragen = [aVraag("1"), aVraag("2"), aVraag("3")];
  const antwoorden = [saying("Samen.", "1", "2", "3"), saying("Bij drie.", "3")];
  const archive = archiveOf([
    aDocument({ vragen, antwoorden }),
    aDocument({ id: "2026Z00001-vragen", soort: "vragen", vragen: [aVraag("1")], antwoorden: [] }),
  ]);
  const page = archive.zaak("2026Z00001");
  const bij = [{ anker: "vraag-1", nummers: ["1"] }];
  expect(page.vragen.map(({ antwoorden: shown }) => shown.map((antwoord) => [antwoord.html, antwoord.bij]))).toEqual([
    [['<p class="nl-paragraph">Samen.</p>', []]],
    [[null, bij]],
    [['<p class="nl-paragraph">Bij drie.</p>', bij]],
  ]);
});

test("a zaak's page has the questions elsewhere that name it or one of its papers, each once", () => {
  const naming = {
    ...aVraag("1"),
    tekst: `Bent u bekend met [die zaak](${zaakUrl("2026Z00001")}) en [dat](${AANHANGSEL_7})?`,
  };
  const archive = archiveOf([
    aDocument({ id: "2026Z00001-vragen", soort: "vragen", antwoorden: [] }),
    aDocument({ ontvangen: "2026-03-01", vergaderjaar: "2025-2026", aanhangselnummer: 7 }),
    aDocument({ id: "2026Z00002", zaaknummer: "2026Z00002", vragen: [naming, aVraag("2")] }),
  ]);
  const { vragen, totaal } = archive.zaak("2026Z00001").aangehaald;
  expect([totaal, ...vragen.map(({ document, sleutel }) => `${document} ${sleutel}`)]).toEqual([1, "2026Z00002 1"]);
  expect(archive.zaak("2026Z00002").aangehaald.totaal).toBe(0);
});

test("the list of open zaken has those without an answer; the page of a single answer leads to its questions", () => {
  const open = aDocument({ id: "2026Z00002", zaaknummer: "2026Z00002", soort: "vragen", antwoorden: [] });
  const archive = archiveOf([aDocument({ ontvangen: "2026-03-01" }), open]);
  const idsOf = (soort: "zaken" | "zaken/open") => archive.list(soort).lijst.items.map(({ id }) => id);
  expect(idsOf("zaken")).toEqual(["2026Z00001", "2026Z00002"]);
  expect(idsOf("zaken/open")).toEqual(["2026Z00002"]);
  expect(archive.list("zaken/open").tot).toBe("2026-03-01");
  expect(archive.zaak("2026Z00001")).toMatchObject({ vragen: [], vragenlijst: [{ sleutel: "1" }], tot: null });
  expect(archive.zaak("2026Z00002")).toMatchObject({
    vragen: [{ nummers: ["1"] }],
    vragenlijst: [],
    tot: "2026-03-01",
  });
  expect(archive.index).toMatchObject({ lijsten: { zaken: [2], "zaken/open": [1] } });
});

test("the report on reading has the files that were not published, and what needs attention first", () => {
  const unpublished = [{ bestand: "leeg.txt", meldingen: [] }];
  const fout = { regel: "text-lost", ernst: "fout", plaats: null, tekst: "", remedie: null, weggelaten: null } as const;
  const documents = [
    aDocument({ id: "b", ingezonden: "2026-03-01" }),
    aDocument({ id: "a", ingezonden: "2026-01-01", meldingen: [fout] }),
  ];
  const archive = archiveOf(documents, { unpublished });
  const page = archive.list("kwaliteit");
  expect(page.nietGepubliceerd).toEqual(unpublished);
  expect(page.totalen).toMatchObject({ documenten: 2, nietGepubliceerd: 1 });
  expect(page.lijst.items.map(({ id }) => id)).toEqual(["a", "b"]);
});

/** Many documents, one a day, each with one question. */
const MANY = Array.from({ length: 400 }, (_, i) => {
  const dag = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
  const id = `2024Z${String(10_000 + i)}`;
  return aDocument({ id, zaaknummer: id, ingezonden: dag, ontvangen: dag });
});

test("one document more changes its own pages and those of its month, and no others", () => {
  const extra = aDocument({
    id: "2024Z09999",
    zaaknummer: "2024Z09999",
    ingezonden: "2024-02-10",
    ontvangen: "2024-02-10",
  });
  const before = archiveOf(MANY);
  const after = archiveOf([...MANY, extra]);
  const known = new Set([
    ...before.documenten.map(({ id, afdruk }) => `${id} ${afdruk}`),
    ...before.lijsten.map(({ soort, slug, pad, afdruk }) => `${soort} ${slug} ${pad} ${afdruk}`),
  ]);
  expect(after.documenten.filter(({ id, afdruk }) => !known.has(`${id} ${afdruk}`)).map(({ id }) => id)).toEqual([
    "2024Z09999",
  ]);
  const changed = after.lijsten.filter(
    ({ soort, slug, pad, afdruk }) => !known.has(`${soort} ${slug} ${pad} ${afdruk}`),
  );
  expect(changed.map(({ soort, slug, pad }) => [soort, slug, pad].filter(Boolean).join(" ")).sort()).toEqual([
    "jaren 2024",
    "jaren 2024 02",
    "kwaliteit",
    "kwaliteit 2024-02",
    "zaken",
    "zaken 2024-02",
    "zaken/open",
  ]);
});

test("an answer that joins the archive renews the pages of the questions it answers, and of papers that link to it", () => {
  const vragen = aDocument({ id: "2026Z00001-vragen", soort: "vragen", antwoorden: [] });
  const linking = aDocument({ id: "2026Z00002", zaaknummer: "2026Z00002", zieOok: ["2025-2026 nr. 7"] });
  const apart = aDocument({ id: "2026Z00003", zaaknummer: "2026Z00003" });
  const answer = aDocument({ ontvangen: "2026-03-01", vergaderjaar: "2025-2026", aanhangselnummer: 7 });
  const before = archiveOf([vragen, linking, apart]);
  const after = archiveOf([vragen, linking, apart, answer]);
  const printOf = (archive: typeof before, id: string) => archive.documenten.find((plan) => plan.id === id)!.afdruk;
  expect(printOf(after, vragen.id)).not.toBe(printOf(before, vragen.id));
  expect(printOf(after, linking.id)).not.toBe(printOf(before, linking.id));
  expect(printOf(after, apart.id)).toBe(printOf(before, apart.id));
});

test("one vraagsteller of a party that changed its name has one page, where the address of before leads", () => {
  const of = (id: string, partij: string, ingezonden: string) =>
    aDocument({ id, zaaknummer: id, vraagstellers: [{ naam: "Bos", partij }], ingezonden });
  const archive = archiveOf([of("2025Z00001", "Oud", "2025-02-03"), of("2026Z00001", "Nieuw", "2026-02-03")]);
  expect(archive.list("vraagstellers", "bos-nieuw")).toMatchObject({
    naam: "Bos",
    bijschrift: ["Nieuw", "Oud"],
    naamgenoten: [],
    totaal: { aantalDocumenten: 2 },
  });
  expect(archive.list("vraagstellers", "bos-oud")).toBeNull();
  expect(archive.index.lijsten.vraagstellers).toMatchObject([{ slug: "bos-nieuw", vroeger: ["bos-oud"] }]);
});

test("a person has the days of each party, what was asked each year, and about what; a party its names", () => {
  const of = (id: string, partij: string, day: string, themas: string[], answered: string | null = null) =>
    aDocument({
      ...{ id, zaaknummer: id, vraagstellers: [{ naam: "Bos", partij }], ingezonden: day, ontvangen: answered },
      vragen: [{ ...aVraag("1"), themas }, aVraag("2")],
    });
  const archive = archiveOf(
    [
      of("2024Z00001", "Oud", "2024-02-03", ["water"]),
      of("2024Z00002", "Oud", "2024-05-03", []),
      of("2026Z00001", "Nieuw", "2026-02-03", ["water"], "2026-02-13"),
    ],
    { themas: [aThema("water")] },
  );
  const { periodes, tellingen, totaal } = archive.list("vraagstellers", "bos-nieuw");
  expect(periodes).toEqual([
    { tekst: "Nieuw", adres: "/partijen/nieuw/", van: "2026-02-13", tot: "2026-02-13" },
    { tekst: "Oud", adres: "/partijen/nieuw/", van: "2024-02-03", tot: "2024-05-03" },
  ]);
  expect(totaal).toEqual({ aantalDocumenten: 3, aantalVragen: 6 });
  expect(tellingen).toMatchObject({
    perJaar: [
      { jaar: "2024", aantal: 4 },
      { jaar: "2025", aantal: 0 },
      { jaar: "2026", aantal: 2 },
    ],
    themas: { eerste: [{ naam: "water", adres: "/themas/water/", aantal: 2 }], meer: 0 },
    antwoordtijd: { aantal: 1, mediaan: 10, binnenDrieWeken: 1 },
  });
  const partij = archive.list("partijen", "nieuw");
  expect(partij.tellingen!.wie.vraagstellers!.eerste).toEqual([
    { naam: "Bos (Nieuw)", adres: "/vraagstellers/bos-nieuw/", aantal: 6 },
  ]);
  expect(partij.feiten).toEqual([
    { label: "Voluit", waarden: [{ tekst: "Nieuwe Partij" }], herkomst: null },
    { label: "Eerder", waarden: [{ tekst: "Oud (tot juni 2025)" }], herkomst: "een krant" },
  ]);
});

test("who may be the same person is named on the page of each", () => {
  const of = (id: string, partij: string, day: string) =>
    aDocument({ id, zaaknummer: id, vraagstellers: [{ naam: "Bos", partij }], ingezonden: day });
  const archive = archiveOf([of("2025Z00001", "Rood", "2025-02-03"), of("2026Z00001", "Groen", "2026-02-03")]);
  const { misschien, naamgenoten } = archive.list("vraagstellers", "bos-rood");
  expect([misschien, naamgenoten]).toEqual([[{ slug: "bos-groen", naam: "Bos", bijschrift: ["Groen"] }], []]);
});

test("two bewindspersonen of one surname have pages of their own, by the day of the document", () => {
  const of = (id: string, dag: string | null) =>
    aDocument({
      ...{ id, zaaknummer: id, ingezonden: dag, ontvangen: dag },
      bewindspersonen: [{ naam: "Van Dijk", rol: "minister", portefeuille: "Financiën" }],
    });
  const archive = archiveOf([of("2018Z00001", "2018-02-03"), of("2025Z00001", "2025-02-03"), of("2024Z00001", null)]);
  const pages = archive.index.lijsten.bewindspersonen.map(({ slug, naam }) => [slug, naam]);
  expect(new Map(pages as [string, string][])).toEqual(
    new Map([
      ["van-dijk", "Anna van Dijk"],
      ["bert-van-dijk", "Bert van Dijk"],
      ["van-dijk-zonder-datum", "Van Dijk (zonder datum)"],
    ]),
  );
  const bert = archive.list("bewindspersonen", "bert-van-dijk");
  expect(bert.lijst.items.map(({ id }) => id)).toEqual(["2025Z00001"]);
  expect(bert.naamgenoten.map(({ slug }) => slug)).toEqual(["van-dijk"]);
  expect(bert.misschien.map(({ slug }) => slug)).toEqual(["van-dijk-zonder-datum"]);
  expect(groupFilter("bewindspersonen", bert)).toEqual({ bewindspersoon: "van-dijk", van: "2024-07-02" });
  expect(groupFilter("bewindspersonen", archive.list("bewindspersonen", "van-dijk"))).toEqual({
    ...{ bewindspersoon: "van-dijk", tot: "2024-07-01" },
  });
  const vroeger = archive.index.lijsten.bewindspersonen.flatMap((one) => one.vroeger);
  expect(vroeger).toEqual([]);
  const ofOne = archiveOf([of("2025Z00001", "2025-02-03"), of("2024Z00001", null)]).index.lijsten.bewindspersonen;
  expect(ofOne.map((one) => [one.slug, one.vroeger])).toEqual([
    ["bert-van-dijk", ["van-dijk"]],
    ["van-dijk-zonder-datum", []],
  ]);
  expect(archive.document("2018Z00001").personen).toEqual({});
  expect(archive.document("2025Z00001").personen).toEqual({ "Van Dijk": "bert-van-dijk" });
});

test("the pages of a document change with what they show of the questions that its own are related to, and with no others", () => {
  const found = [[{ document: "2026Z00002", vraag: 0, gelijk: null, woorden: ["sluis"], stukken: [] }]];
  const afdrukWith = (other: Partial<KamervraagDocument>, line = JSON.stringify(found)) => {
    const documents = [
      aDocument({ id: "2026Z00001", vragen: [aVraag("1")] }),
      aDocument({ id: "2026Z00002", zaaknummer: "2026Z00002", vragen: [aVraag("1"), aVraag("2")], ...other }),
    ];
    const verwant = {
      of: (id: string) => (id === "2026Z00001" ? found : []),
      line: (id: string) => (id === "2026Z00001" ? line : null),
    };
    const { documenten } = archiveOf(documents, { verwant });
    return documenten.find(({ id }) => id === "2026Z00001")!.afdruk;
  };
  const asItIs = afdrukWith({});
  const [one, two] = [aVraag("1"), aVraag("2")];
  expect(afdrukWith({ vragen: [one, { ...two, tekst: "Iets anders?" }] })).toBe(asItIs);
  expect(afdrukWith({ vragen: [{ ...one, tekst: "Iets anders?" }, two] })).not.toBe(asItIs);
  expect(afdrukWith({ vragen: [{ ...one, themas: ["sluizen"] }, two] })).not.toBe(asItIs);
  expect(afdrukWith({ titel: "Een andere titel" })).not.toBe(asItIs);
  expect(afdrukWith({ ingezonden: "2001-01-01" })).not.toBe(asItIs);
  expect(afdrukWith({}, JSON.stringify(found).replace("sluis", "schip"))).not.toBe(asItIs);
});
