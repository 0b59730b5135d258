/** What a made-up paper says: the same for the same paper and edition, whatever its form. */
import { createHash } from "node:crypto";
import type { ActorRow, StukRow } from "../world/rows.ts";

export interface PaperText {
  /** “Vragen van het lid …”, and for anything else “Antwoord van …” or “Mededeling van …” too. */
  kop: readonly string[];
  /** What is printed above it: the zaaknummer of a question, the number in the Aanhangsel of what came after. */
  nummer: string | null;
  vragen: readonly string[];
  /** As many as there are questions; none for a question or a notice. */
  antwoorden: readonly string[];
  mededeling: string | null;
}

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const QUESTIONS = [
  "Bent u bekend met de berichtgeving over",
  "Kunt u aangeven hoeveel gemeenten te maken hebben met",
  "Welke maatregelen neemt u als het gaat om",
  "Hoe beoordeelt u de gevolgen voor inwoners van",
  "Wanneer informeert u de Kamer verder over",
  "Bent u bereid in gesprek te gaan met betrokkenen over",
  "Deelt u de mening dat meer aandacht nodig is voor",
];
const ANSWERS = [
  "Ja, daar ben ik mee bekend.",
  "Gemeenten houden dit zelf bij; een landelijk overzicht is er niet.",
  "Ik ben hierover in gesprek met de betrokken organisaties en informeer uw Kamer voor de zomer.",
  "De signalen die ik hierover krijg, neem ik mee in het onderzoek dat dit jaar begint.",
  "Dit is aan de toezichthouder, die onafhankelijk oordeelt.",
  "Die mening deel ik. Daarom trek ik hier extra geld voor uit.",
];

export function paperText(stuk: StukRow): PaperText {
  const pick = pickerOf(stuk);
  const actoren = stuk.zaken[0]?.actoren ?? [];
  const over = lower(cleaned(stuk.zaken[0]?.onderwerp ?? stuk.onderwerp));
  const gesteld = stuk.zaken[0]?.gestartOp ?? stuk.datum;
  const aan = actoren.find(({ relatie }) => relatie === "Gericht aan");
  const ministerie = (aan?.functie ?? "minister van Financiën").replace(/^.* van /, "");
  const minister = `Minister ${surname(aan?.naam ?? "E. Heinen")} (${ministerie})`;
  const vraagkop = `Vragen van ${members(actoren)} aan de Minister van ${ministerie} over ${over} (ingezonden ${printed(gesteld)}).`;
  // An answer prints the questions of its zaak.
  const ask = pickerOf(stuk.zaken[0] ?? stuk);
  const vragen = Array.from(
    { length: 2 + (ask(15) % 4) },
    (_, i) => `${QUESTIONS[(ask(i) + i) % QUESTIONS.length]} ${over}?`,
  );
  const received = `(ontvangen ${printed(stuk.datum)})`;
  const nummer = stuk.nummerInAanhangsel === null ? null : String(stuk.nummerInAanhangsel);
  const uitgave = stuk.versie.uitgave > 1 ? ` Dit is uitgave ${stuk.versie.uitgave}.` : "";
  if (stuk.kind === "vraag") {
    return {
      kop: [vraagkop],
      nummer: stuk.zaken[0]?.nummer ?? null,
      vragen: vragen.map((vraag) => vraag + uitgave),
      antwoorden: [],
      mededeling: null,
    };
  }
  if (stuk.kind === "antwoord" || stuk.kind === "nader antwoord" || stuk.kind === "rectificatie") {
    const antwoorden = vragen.map((_, i) => `${ANSWERS[(pick(i + 40) + i) % ANSWERS.length]}${uitgave}`);
    return { kop: [vraagkop, `Antwoord van ${minister} ${received}.`], nummer, vragen, antwoorden, mededeling: null };
  }
  const mededeling = `De vragen van ${members(actoren)} over ${over} ${NOTICES[stuk.kind]}${uitgave}`;
  return { kop: [vraagkop, `Mededeling van ${minister} ${received}.`], nummer, vragen: [], antwoorden: [], mededeling };
}

const NOTICES = {
  uitstel: "kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat de afstemming meer tijd vraagt.",
  overdracht: "worden overgedragen aan een andere bewindspersoon, die ze zal beantwoorden.",
  intrekking: "zijn op verzoek van de vraagsteller ingetrokken.",
  bijlage: "gaan vergezeld van dit overzicht.",
  onbekend: "zijn besproken met de vraagsteller.",
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const cleaned = (text: string): string => text.replace(/\s+/g, " ").trim();

/** “B. van Molenhuis” → “Van Molenhuis”. */
export function surname(naam: string): string {
  const name = naam.replace(/^(?:\p{Lu}\.)+ /u, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** “het lid Wolder (SP)”, “de leden Wolder (SP) en Ter Broek (D66)”. */
export function members(actoren: readonly ActorRow[]): string {
  const names = actoren
    .filter(({ relatie, verwijderd }) => !verwijderd && (relatie === "Indiener" || relatie === "Medeindiener"))
    .map(({ naam, fractie }) => `${surname(naam ?? "")} (${fractie})`);
  if (names.length < 2) return `het lid ${names[0] ?? "Wolder (SP)"}`;
  return `de leden ${names.slice(0, -1).join(", ")} en ${names.at(-1)}`;
}

function printed(day: string): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** A number for a place in a paper, from its key. */
function pickerOf({ id }: { id: string }): (place: number) => number {
  const bytes = createHash("md5").update(id).digest();
  return (place) => bytes[place % bytes.length]!;
}
