/**
 * What the record of a harvested case (`zaak.json`) says of one of its papers: it fills in what the document does not print,
 * and is shown beside it with its origin. Where a document prints something else, what it prints counts, and the
 * difference is shown.
 */
import { readFileSync } from "node:fs";
import {
  type AanvulbaarVeld,
  type KamervraagDocument,
  type Officieel,
  type OfficieelVeld,
  type Soort,
} from "../domain/document.ts";
import { naamDelen } from "../domain/namen.ts";
import { type Aard, type Bron, GEBEURTENISSEN, type Stuk, ZaakRecord } from "../domain/zaakrecord.ts";
import type { PrintedMetadata } from "./annotate/metadata/metadata.ts";
import type { Supplement } from "./supplement.ts";

type Waarden = Supplement["waarden"];

/** A paper and the record of the case in whose folder it stands. */
export interface OfficialPaper {
  zaak: ZaakRecord["zaak"];
  stuk: Stuk;
}

export interface FromOfficial extends Pick<Supplement, "waarden" | "herkomst"> {
  officieel: Officieel;
}

/** Reads the record of a harvest; `null` for what is none. */
export function readZaakRecord(path: string): ZaakRecord | null {
  try {
    return ZaakRecord.safeParse(JSON.parse(readFileSync(path, "utf8"))).data ?? null;
  } catch {
    return null;
  }
}

/** The paper of which this is the current file; `null` where the record names none. */
export function paperWithFile({ zaak, stukken }: ZaakRecord, naam: string): OfficialPaper | null {
  const stuk = stukken.find(({ bestanden }) => bestanden.at(-1)?.bestand === naam);
  return stuk ? { zaak, stuk } : null;
}

/** What the official sources add to what a document prints, and what they say besides. */
export function fromOfficial({ zaak, stuk }: OfficialPaper, printed: PrintedMetadata): FromOfficial {
  const { waarden } = stuk;
  const ofZaak = zaak?.waarden ?? {};
  const { aanhangsel } = waarden;
  const ingezonden = ofZaak.gesteld ?? waarden.ingediend;
  const supplement: FromOfficial = {
    waarden: {},
    herkomst: {},
    officieel: {
      stuk: stuk.nummer ?? stuk.id,
      zaken: stuk.zaken,
      velden: [],
      themas: (waarden.categorieen?.waarde ?? []).map((label) => {
        return { label, herkomst: herkomstOf(waarden.categorieen!) };
      }),
      gebeurtenissen: stuk.gebeurtenissen.map((one) => ({ ...one, wat: GEBEURTENISSEN[one.wat] })),
      eerder: Math.max(0, stuk.bestanden.length - 1),
    },
  };
  const { velden } = supplement.officieel;
  const tell = (
    veld: OfficieelVeld["veld"],
    from: Origin | undefined,
    texts: readonly string[],
    verschilt: boolean,
  ) => {
    if (from && texts.length > 0) velden.push({ veld, waarden: [...texts], herkomst: herkomstOf(from), verschilt });
  };
  const fill = <V extends AanvulbaarVeld>(veld: V, waarde: Waarden[V] | undefined, from: Origin | undefined) => {
    const known = printed[veld];
    if (waarde === undefined || from === undefined || (Array.isArray(known) ? known.length > 0 : known !== null))
      return;
    supplement.waarden[veld] = waarde;
    supplement.herkomst[veld] = herkomstOf(from);
  };

  tell("soort", waarden.soort, [waarden.soort?.waarde ?? ""], !isOneOf(SOORTEN[stuk.aard], printed.soort));

  // A paper of the government is called “Antwoord op vragen van …”; what it is about, its case says.
  const onderwerp = ofZaak.onderwerp ?? (stuk.aard === "vragen" ? waarden.onderwerp : undefined);
  fill("onderwerp", onderwerp?.waarde, onderwerp);
  tell("onderwerp", onderwerp, [onderwerp?.waarde ?? ""], differs(printed.onderwerp, onderwerp?.waarde, sameSubject));

  const vraagstellers = ofZaak.vraagstellers;
  const people = vraagstellers?.waarde.map(({ naam, partij }) => ({ naam: achternaamOf(naam), partij })) ?? [];
  fill("vraagstellers", people.length > 0 ? people : undefined, vraagstellers);
  tell(
    "vraagstellers",
    vraagstellers,
    (vraagstellers?.waarde ?? []).map(({ naam, partij }) => (partij ? `${naam} (${partij})` : naam)),
    printed.vraagstellers.length > 0 && !sameMembers(printed.vraagstellers, people),
  );
  tell("gerichtAan", ofZaak.gerichtAan, ofZaak.gerichtAan?.waarde ?? [], false);

  fill("ingezonden", ingezonden?.waarde, ingezonden);
  tell("ingezonden", ingezonden, [ingezonden?.waarde ?? ""], differs(printed.ingezonden, ingezonden?.waarde));
  tell("termijn", ofZaak.termijn, [ofZaak.termijn?.waarde ?? ""], false);
  tell("datum", waarden.datum, [waarden.datum?.waarde ?? ""], false);
  fill("ontvangen", waarden.ontvangen?.waarde, waarden.ontvangen);
  tell(
    "ontvangen",
    waarden.ontvangen,
    [waarden.ontvangen?.waarde ?? ""],
    differs(printed.ontvangen, waarden.ontvangen?.waarde),
  );

  fill("zaaknummer", stuk.zaken[0], VAN_ZAAK);
  tell("zaaknummer", VAN_ZAAK, stuk.zaken, printed.zaaknummer !== null && !stuk.zaken.includes(printed.zaaknummer));

  fill("vergaderjaar", aanhangsel?.waarde.vergaderjaar, aanhangsel);
  fill("aanhangselnummer", aanhangsel?.waarde.nummer, aanhangsel);
  tell(
    "aanhangselnummer",
    aanhangsel,
    aanhangsel ? [`${aanhangsel.waarde.vergaderjaar} nr. ${aanhangsel.waarde.nummer}`] : [],
    differs(printed.aanhangselnummer, aanhangsel?.waarde.nummer) ||
      differs(printed.vergaderjaar, aanhangsel?.waarde.vergaderjaar),
  );
  tell("publicatie", waarden.identifier, [waarden.identifier?.waarde ?? ""], false);
  return supplement;
}

interface Origin {
  bron: Bron;
  veld: string;
}

const VAN_ZAAK: Origin = { bron: "tweedekamer", veld: "Zaak.Nummer" };

const BRONNEN: Readonly<Record<Bron, string>> = {
  tweedekamer: "open data van de Tweede Kamer",
  officielebekendmakingen: "officielebekendmakingen.nl",
};

const herkomstOf = ({ bron, veld }: Origin): string => `${BRONNEN[bron]} (${veld})`;

/** What a paper of each kind is in the archive; nothing for one of which the sources do not say what it is. */
const SOORTEN: Readonly<Record<Aard, readonly Soort[]>> = {
  vragen: ["vragen"],
  antwoord: ["antwoord"],
  "nader antwoord": ["antwoord"],
  rectificatie: ["antwoord"],
  uitstel: ["mededeling"],
  overdracht: ["mededeling"],
  intrekking: ["mededeling"],
  bijlage: [],
  onbekend: [],
};

const isOneOf = (soorten: readonly Soort[], soort: Soort): boolean => soorten.length === 0 || soorten.includes(soort);

/** Only what is printed can differ. */
function differs<T>(printed: T | null, official: T | undefined, isSame = (a: T, b: T): boolean => a === b): boolean {
  return printed !== null && official !== undefined && !isSame(printed, official);
}

/** Quotes, capitals and the space around signs are no difference; nor is “het bericht” left out before a title. */
const sameSubject = (a: string, b: string): boolean => {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  return one.endsWith(other) || other.endsWith(one);
};

const lettersOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();

/** “J. van der Lee” → “Van der Lee”, “S.C. Kröger” → “Kröger”: as documents print them. */
function achternaamOf(naam: string): string {
  const { tussenvoegsel, achternaam } = naamDelen(naam);
  return `${tussenvoegsel.slice(0, 1).toUpperCase()}${tussenvoegsel.slice(1)} ${achternaam}`.trim();
}

type Vraagstellers = KamervraagDocument["vraagstellers"];

/** The same people, of the same parties where both are known; their order is not that of the paper. */
function sameMembers(printed: Vraagstellers, official: Vraagstellers): boolean {
  const surname = ({ naam }: Vraagstellers[number]) => lettersOf(naamDelen(naam).achternaam);
  return (
    printed.length === official.length &&
    printed.every((one) =>
      official.some(
        (other) =>
          surname(one) === surname(other) &&
          (one.partij === null || other.partij === null || lettersOf(one.partij) === lettersOf(other.partij)),
      ),
    )
  );
}
