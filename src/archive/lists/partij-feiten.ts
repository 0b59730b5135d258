/** What the reviewed list of names says of a party: its names, and which parties went up in which. */
import { formatDatum, formatMaand } from "../../domain/datum.ts";
import { partijAdres, partijSlug } from "../../domain/personen.ts";
import type { Feit } from "./groups.ts";
import type { ListedArchive } from "./list.ts";

export function partijFeiten(
  naam: string,
  { partijen }: Pick<ListedArchive, "partijen">,
  isListed: (slug: string) => boolean,
): Feit[] {
  const waarde = (partij: string) => {
    const naam = partijen.naamNu(partij);
    return { tekst: partij, ...(isListed(partijSlug(naam)) && { adres: partijAdres(naam) }) };
  };
  const { voluit = null, eerder = [], uit = [], herkomst = null } = partijen.of(naam) ?? {};
  const into = partijen.wentInto(naam);
  const feiten: Feit[] = [
    { label: "Voluit", waarden: voluit === null ? [] : [{ tekst: voluit }], herkomst: null },
    {
      label: "Eerder",
      waarden: eerder.map((before) => ({ tekst: `${before.naam} (tot ${formatWhen(before.tot)})` })),
      herkomst: uit.length === 0 ? herkomst : null,
    },
    { label: "Ontstaan uit", waarden: uit.map(waarde), herkomst },
    {
      label: "Opgegaan in",
      waarden: into.map((one) => waarde(one.naam)),
      herkomst: into[0]?.herkomst ?? null,
    },
  ];
  return feiten.filter(({ waarden }) => waarden.length > 0);
}

/** “2026” stays; “2026-06” → “juni 2026”; “2026-06-09” → “9 juni 2026”. */
function formatWhen(tot: string): string {
  if (tot.length <= "2026".length) return tot;
  return tot.length === "2026-06".length ? formatMaand(tot) : formatDatum(tot);
}
