/**
 * Gives questions the themes that the archivist says they have, and takes those away that they have not: `themas` in the
 * `.yaml` beside the source. What was changed is part of the question, with who says so. A change that can't be made is
 * said, and stops no other.
 *
 *     themas:
 *       - { vraag: 3, erbij: [pleegzorg], weg: [basisonderwijs], herkomst: redactie van het archief }
 *       - { vraag: 4 t/m 6, erbij: [Veilig Thuis], herkomst: melding van een lezer }
 *       - { vraag: alle, weg: [jeugdzorg], herkomst: redactie van het archief }
 */
import { z } from "zod";
import type { Melding, ThemaCorrectie, VraagTekst } from "../domain/document.ts";
import { didYouMean } from "../domain/nearest.ts";
import { backwardRange, formatNummers, parseNummers, vraagSleutels } from "../domain/nummers.ts";
import type { Thema } from "../domain/thema.ts";
import { meldingOf } from "./melding.ts";

/** An item of the list, as it was written. */
export interface ThemaRegel {
  /** Its line in the `.yaml`. */
  regel: number;
  waarde: unknown;
}

/** How a theme may be named, in lower case → its slug. */
export type ThemaNamen = ReadonlyMap<string, string>;

/** Themes are named by their slug or by their label. */
export const themaNamen = (themas: readonly Pick<Thema, "slug" | "label">[]): ThemaNamen =>
  new Map([
    ...themas.map(({ label, slug }) => [label.toLowerCase(), slug] as const),
    ...themas.map(({ slug }) => [slug, slug] as const),
  ]);

const ALLE = "alle";
const Namen = z.union([z.array(z.string().min(1)), z.string().min(1)]).default([]);
const Regel = z.strictObject({
  vraag: z.union([z.int().min(1), z.string().min(1)]),
  erbij: Namen,
  weg: Namen,
  herkomst: z.string().min(1),
});

const VORM = "Schrijf “{ vraag: 3, erbij: [een thema], weg: [een thema], herkomst: wie het zegt }”";

export interface CorrectedThemas {
  vragen: VraagTekst[];
  meldingen: Melding[];
}

/** A theme that is given comes before those that were found. `bestand` is the name of the `.yaml`, for messages. */
export function correctThemas(
  vragen: readonly VraagTekst[],
  regels: readonly ThemaRegel[],
  { namen, bestand }: { namen: ThemaNamen; bestand: string },
): CorrectedThemas {
  const corrected = [...vragen];
  const meldingen: Melding[] = [];
  const sleutels = vraagSleutels(vragen);
  for (const { regel, waarde } of regels) {
    const say = (tekst: string, remedie: string): void => {
      meldingen.push(meldingOf("thema-correction", `Regel ${regel} van ${bestand}: ${tekst}`, { remedie }));
    };
    const read = Regel.safeParse(waarde);
    if (!read.success || [read.data.erbij, read.data.weg].flat().length === 0) {
      const [strange] = (read.error?.issues ?? []).flatMap((one) => (one.code === "unrecognized_keys" ? one.keys : []));
      const meant = didYouMean(strange ?? "", Object.keys(Regel.shape));
      if (meant === "") say("hier staat niet wat er aan de thema’s van een vraag verandert", VORM);
      else say(`“${strange}” is onbekend${meant}`, VORM);
      continue;
    }
    const { vraag, herkomst } = read.data;
    const backward = sleutels.includes(String(vraag)) ? null : backwardRange(String(vraag));
    if (backward !== null) {
      say(`“${backward}” begint na zijn einde`, "Schrijf het laagste nummer eerst");
      continue;
    }
    const both = bothWays(read.data, namen);
    if (both !== null) {
      say(`het thema “${both}” kan niet tegelijk erbij en weg`, "Haal een van beide weg");
      continue;
    }
    const places = placesOf(String(vraag), vragen, sleutels);
    if (places.onbekend.length > 0) {
      const known = formatNummers(vragen.flatMap(({ nummers }) => nummers));
      const said = known === "" ? "dit document heeft geen vragen" : `dit document heeft ${known}`;
      say(`vraag ${formatNummers(places.onbekend)} is er niet; ${said}`, "Verbeter het nummer");
    }
    for (const wat of ["erbij", "weg"] as const) {
      for (const naam of [read.data[wat]].flat()) {
        const thema = namen.get(naam.toLowerCase());
        if (thema === undefined) {
          say(`er is geen thema “${naam}”${didYouMean(naam, namen.keys())}`, "Noem een thema van content/themas");
          continue;
        }
        const done = places.bekend.filter((place) => {
          const changed = change(corrected[place]!, { thema, wat, herkomst });
          if (changed) corrected[place] = changed;
          return changed !== null;
        });
        if (done.length === 0 && places.bekend.length > 0)
          say(`vraag ${vraag} heeft het thema “${naam}” niet, zodat het niet weg kan`, "Haal het weg uit deze regel");
      }
    }
  }
  return { vragen: corrected, meldingen };
}

/** A theme that is given and taken away at once, as it is named; `null` where there is none. */
function bothWays({ erbij, weg }: Pick<z.infer<typeof Regel>, "erbij" | "weg">, namen: ThemaNamen): string | null {
  const slugOf = (naam: string): string => namen.get(naam.toLowerCase()) ?? naam;
  const given = new Set([erbij].flat().map(slugOf));
  return [weg].flat().find((naam) => given.has(slugOf(naam))) ?? null;
}

/** The questions that are meant, as places, and the numbers that there are none of. */
function placesOf(vraag: string, vragen: readonly VraagTekst[], sleutels: readonly string[]) {
  if (vraag.trim().toLowerCase() === ALLE) return { bekend: [...vragen.keys()], onbekend: [] };
  const own = sleutels.indexOf(vraag);
  if (own !== -1) return { bekend: [own], onbekend: [] };
  const asked = parseNummers(vraag);
  const has = (nummer: string) => vragen.flatMap(({ nummers }, place) => (nummers.includes(nummer) ? [place] : []));
  return {
    bekend: [...new Set(asked.flatMap(has))],
    onbekend: asked.length === 0 ? [vraag] : asked.filter((nummer) => has(nummer).length === 0),
  };
}

/** The question with the change; `null` where there is nothing to take away. */
function change(vraag: VraagTekst, correctie: ThemaCorrectie): VraagTekst | null {
  const { thema, wat } = correctie;
  if (wat === "weg" && !vraag.themas.includes(thema)) return null;
  const themaCorrecties = [...(vraag.themaCorrecties ?? []).filter((known) => known.thema !== thema), correctie];
  const erbij = themaCorrecties.filter((known) => known.wat === "erbij").map((known) => known.thema);
  const others = vraag.themas.filter((slug) => slug !== thema && !erbij.includes(slug));
  const themaRedenen = wat === "erbij" ? vraag.themaRedenen : vraag.themaRedenen.filter((r) => r.thema !== thema);
  return { ...vraag, themas: [...erbij, ...others], themaRedenen, themaCorrecties };
}
