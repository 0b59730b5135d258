/** A night at the sources: some of everything that happens there. */
import { answer, ask, format, newVersion, remove, tie, touch, wait } from "./changes.ts";
import type { StukRow, World } from "./rows.ts";

/** A day later, with new questions and answers, what was formatted, changed, deleted or only touched meanwhile. */
export function night(world: World): void {
  wait(world, 24);
  const stukken = world.stukken.filter(({ verwijderd, zaken }) => !verwijderd && zaken.length > 0);
  const right = stukken.filter(({ manner }) => manner === "right");
  const unpublished = right.filter(({ kind, versie }) => kind === "antwoord" && !versie.published);
  for (let i = 0; i < 3; i++) ask(world);
  for (const zaak of world.zaken
    .filter(({ verwijderd, afgedaan, stukken }) => !verwijderd && !afgedaan && stukken.length > 0)
    .slice(0, 3))
    answer(world, zaak);
  for (const stuk of unpublished.slice(0, 4)) format(world, stuk);
  const published = right.filter(({ versie }) => versie.published);
  newVersion(world, nth(published, 5));
  remove(world, nth(published, 9));
  const loose = world.stukken.find(({ verwijderd, zaken }) => !verwijderd && zaken.length === 0);
  const home = nth(published, 12).zaken[0];
  if (loose && home) tie(world, loose, home);
  touch(world, published.slice(20, 60));
}

/** A small world has fewer. */
const nth = (rows: readonly StukRow[], n: number): StukRow => rows[n % rows.length]!;
