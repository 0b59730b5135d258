/** What is known of a ministry: since when it has its name, and which names it had. */
import { ministerieOf } from "../../domain/ministeries.ts";
import type { Feit } from "./groups.ts";

export function ministerieFeiten(naam: string): Feit[] {
  const { sinds = null, eerder = [], herkomst = null } = ministerieOf(naam) ?? {};
  const names = eerder.map(({ naam: before, van, tot }) => {
    return { tekst: `${before} (${van === null ? `tot ${tot}` : `${van}–${tot}`})` };
  });
  const feiten: Feit[] = [
    {
      label: "Onder deze naam",
      waarden: sinds === null ? [] : [{ tekst: `sinds ${sinds}` }],
      herkomst: names.length === 0 ? herkomst : null,
    },
    { label: "Eerder", waarden: names, herkomst },
  ];
  return feiten.filter(({ waarden }) => waarden.length > 0);
}
