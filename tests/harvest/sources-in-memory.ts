/** Sources in memory, of which a test says what they hold: pages, moments and deletions as those of the Kamer. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type {
  Bestand,
  Gegeven,
  Publicatie,
  PublicatieGegevens,
  Stuk,
  Vorm,
  Zaak,
  ZaakRef,
} from "../../src/harvest/model.ts";
import type { FileOutcome, Page, Sources, Verwijderd, ZaakMetStukken } from "../../src/harvest/source.ts";

const PAGE = 7;

/** A file with its bytes, by its key. */
export type Files = Map<string, string | Exclude<FileOutcome["outcome"], "fetched" | "unchanged">>;

export class MemorySources implements Sources {
  readonly zaken = new Map<string, Zaak>();
  readonly stukken = new Map<string, Stuk>();
  verwijderd: Verwijderd[] = [];
  readonly publicaties = new Map<string, Publicatie>();
  readonly bytes: Files = new Map();
  /** Keys of files, in the order of fetching. */
  readonly fetched: string[] = [];
  /** Called before each answer; what it throws is what the source does. */
  onAnswer: () => void = () => undefined;
  readonly odata = "v5" as const;
  #clock = 0;

  /** A moment after all before it. */
  moment(): string {
    return new Date(Date.UTC(2026, 9, 1) + ++this.#clock * 1000).toISOString().replace("Z", "0000Z");
  }

  setZaak(zaaknummer: string, values: Partial<Zaak> = {}): Zaak {
    const before = this.zaken.get(zaaknummer);
    const zaak: Zaak = {
      id: `zaak-${zaaknummer}`,
      zaaknummer,
      onderwerp: gegeven(`Onderwerp van ${zaaknummer}`, "Zaak.Onderwerp"),
      ingezonden: gegeven("2026-09-01", "Zaak.GestartOp"),
      termijn: null,
      afgedaan: gegeven(false, "Zaak.Afgedaan"),
      vergaderjaar: gegeven("2025-2026", "Zaak.Vergaderjaar"),
      vraagstellers: gegeven([actor("S.C. Kröger", "GroenLinks-PvdA", null, "Indiener")], "ZaakActor"),
      gerichtAan: gegeven(
        [actor("D.M. van Weel", null, "minister van Justitie en Veiligheid", "Gericht aan")],
        "ZaakActor",
      ),
      stukken: [],
      ...before,
      ...values,
      aangeraakt: this.moment(),
    };
    this.zaken.set(zaaknummer, zaak);
    return zaak;
  }

  setStuk(id: string, zaaknummers: readonly string[], values: Partial<Stuk> = {}): Stuk {
    const before = this.stukken.get(id);
    const stuk: Stuk = {
      id,
      soort: "Schriftelijke vragen",
      documentnummer: gegeven(id, "Document.DocumentNummer"),
      onderwerp: gegeven(`Onderwerp van ${id}`, "Document.Onderwerp"),
      datum: gegeven("2026-09-01", "Document.Datum"),
      vergaderjaar: gegeven("2025-2026", "Document.Vergaderjaar"),
      kamer: 2,
      aanhangsel: null,
      alias: null,
      versie: { id: `${id}-v1`, nummer: 1, externeIdentifier: null },
      zaken: [],
      actoren: gegeven([], "DocumentActor"),
      bijlagen: [],
      bestanden: before || values.bestanden ? [] : [this.file(`Document/${id}`, "pdf", `%PDF van ${id}`)],
      metadata: null,
      ...before,
      ...values,
      ...(zaaknummers.length > 0 || !before ? { zaken: zaaknummers.map(refOf) } : {}),
      aangeraakt: this.moment(),
    };
    this.stukken.set(id, stuk);
    this.verwijderd = this.verwijderd.filter((row) => row.id !== id);
    for (const [zaaknummer, zaak] of this.zaken) {
      const others = zaak.stukken.filter((ref) => ref.id !== id);
      const stukken = stuk.zaken.some((ref) => ref.zaaknummer === zaaknummer)
        ? [...others, { id, soort: stuk.soort }]
        : others;
      this.zaken.set(zaaknummer, { ...zaak, stukken });
    }
    return stuk;
  }

  file(sleutel: string, vorm: Vorm | "metadata", content: string, versie = "1"): Bestand {
    this.bytes.set(sleutel, content);
    return {
      sleutel,
      bron: "tweedekamer",
      url: `https://voorbeeld.nl/${sleutel}`,
      vorm,
      bytes: null,
      streng: false,
      versie,
    };
  }

  /** Every record gets a new moment, and says what it said. */
  touchAll(): void {
    for (const [key, zaak] of this.zaken) this.zaken.set(key, { ...zaak, aangeraakt: this.moment() });
    for (const [key, stuk] of this.stukken) this.stukken.set(key, { ...stuk, aangeraakt: this.moment() });
  }

  delete(van: Verwijderd["van"], key: string): void {
    const id = van === "zaak" ? this.zaken.get(key)!.id : key;
    (van === "zaak" ? this.zaken : this.stukken).delete(key);
    this.verwijderd.push({ van, id, moment: this.moment() });
  }

  readonly kamer: Sources["kamer"] = {
    zakenAsked: ({ from, until }) =>
      this.#pages(
        [...this.zaken.values()]
          .filter(({ ingezonden }) => isBetween(ingezonden!.waarde, from, until))
          .map((zaak): ZaakMetStukken & { aangeraakt: string } => {
            const stukken = zaak.stukken.flatMap(({ id }) => this.stukken.get(id) ?? []);
            return { zaak, stukken, aangeraakt: zaak.aangeraakt };
          }),
      ),
    zakenChanged: (since) => this.#pages([...this.zaken.values()].filter(({ aangeraakt }) => aangeraakt >= since)),
    stukkenChanged: (since) => this.#pages(this.#ofTheFour().filter(({ aangeraakt }) => aangeraakt >= since)),
    stukkenChangedOf: (ids, since) =>
      this.#pages([...this.stukken.values()].filter(({ id, aangeraakt }) => ids.includes(id) && aangeraakt >= since)),
    stukkenDated: ({ from, until }) =>
      this.#pages(this.#ofTheFour().filter(({ datum }) => isBetween(datum!.waarde, from, until))),
    deletedSince: (van, since) =>
      this.#pages(
        this.verwijderd
          .filter((row) => row.van === van && row.moment >= since)
          .map((row) => ({ ...row, aangeraakt: row.moment })),
      ),
    zaak: async (zaaknummer) => {
      this.onAnswer();
      const zaak = this.zaken.get(zaaknummer);
      return zaak ? { zaak, stukken: zaak.stukken.flatMap(({ id }) => this.stukken.get(id) ?? []) } : null;
    },
    stuk: async (id) => {
      this.onAnswer();
      return this.stukken.get(id) ?? null;
    },
    stukPublishedAs: async (identifier) =>
      [...this.stukken.values()].find(({ versie }) => versie?.externeIdentifier?.waarde === identifier) ?? null,
  };

  readonly publications: Sources["publications"] = {
    changed: (what) =>
      this.#pages(
        [...this.publicaties.values()]
          .filter(({ soort }) => (soort === "vraag") === (what === "vragen"))
          .map((publicatie) => ({ ...publicatie, aangeraakt: "" })),
      ),
    publication: async (identifier) => this.publicaties.get(identifier) ?? null,
    ofZaak: async (zaaknummer) =>
      [...this.publicaties.values()].filter(({ zaaknummers }) => zaaknummers?.waarde.includes(zaaknummer)),
    ofAanhangsel: async () => [],
  };

  readonly files: Sources["files"] = {
    fetch: async (bestand, to) => {
      this.onAnswer();
      const content = this.bytes.get(bestand.sleutel);
      await Promise.resolve();
      if (content === undefined) return { outcome: "missing", reason: "404" };
      if (content === "missing" || content === "taken-back" || content === "hollow" || content === "failed")
        return { outcome: content, reason: `de bron zegt: ${content}` };
      const path = to(bestand.vorm);
      writeFileSync(path, content);
      this.fetched.push(bestand.sleutel);
      const sha256 = createHash("sha256").update(content).digest("hex");
      const bytes = Buffer.byteLength(content);
      const otherLength = bestand.bytes !== null && bestand.bytes !== bytes ? bestand.bytes : null;
      return { outcome: "fetched", path, vorm: bestand.vorm, bytes, sha256, validators: null, otherLength };
    },
  };

  close = async (): Promise<void> => undefined;

  #ofTheFour(): Stuk[] {
    const four =
      /^(?:Schriftelijke vragen|Antwoord schriftelijke vragen(?: \(nader\))?|Mededeling \(uitstel antwoord\))$/;
    return [...this.stukken.values()].filter(({ soort }) => four.test(soort ?? ""));
  }

  /** In the order of change. */
  async *#pages<T extends { aangeraakt: string }>(rows: readonly T[]): AsyncGenerator<Page<T>> {
    const ordered = rows.toSorted((a, b) => (a.aangeraakt < b.aangeraakt ? -1 : 1));
    for (let start = 0; start < ordered.length; start += PAGE) {
      this.onAnswer();
      await Promise.resolve();
      const items = ordered.slice(start, start + PAGE);
      yield { items, mark: items.at(-1)!.aangeraakt || null, more: start + PAGE < ordered.length };
    }
  }
}

/** An answer that the service knows nothing of. */
export const publicatie = (values: Partial<PublicatieGegevens>): PublicatieGegevens => {
  return {
    ...{ identifier: null, soort: "antwoord", onopgemaakt: false, titel: null, zaaknummers: null, vergaderjaar: null },
    ...{ aanhangsel: null, vraagstellers: null, ontvangers: null, ingezonden: null, ontvangen: null },
    ...{ uitgegeven: null, categorieen: null, antwoorden: null, ...values },
  };
};

export const gegeven = <T>(waarde: T, veld: string): Gegeven<T> => ({ waarde, bron: "tweedekamer", veld });

const refOf = (zaaknummer: string): ZaakRef => {
  return { id: `zaak-${zaaknummer}`, zaaknummer, soort: "Schriftelijke vragen" };
};

const actor = (naam: string, fractie: string | null, functie: string | null, relatie: string) => {
  return { naam, fractie, functie, relatie, persoonId: null };
};

const isBetween = (day: string, from: string, until: string | null): boolean =>
  from <= day && (until === null || day < until);
