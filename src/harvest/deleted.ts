/** What was deleted at the source stays here, with a note of it. That a row is gone says nothing of the questions. */
import type { Gebeurtenis } from "../domain/zaakrecord.ts";
import type { Harvest } from "./harvest.ts";
import type { Verwijderd } from "./source.ts";

/** Notes that a row was deleted, where it is one of ours and was not noted before. */
export function noteDeleted({ state, folders, tally, dag, droog }: Harvest, { van, id }: Verwijderd): void {
  const line = van === "stuk" ? state.stuk(id) : state.zaak(id);
  if (line === null || line.verwijderd) return;
  tally.count(van === "stuk" ? "stukken" : "zaken", id, "verwijderd");
  if (droog) return;
  const gebeurtenis: Gebeurtenis = { wat: "verwijderd", dag };
  const maps = line.soort === "stuk" ? [...new Set([line.map, ...line.zaken])] : [line.nummer];
  for (const map of maps) {
    const { zaak, stukken } = folders.read(map);
    folders.write(map, {
      zaak: zaak?.id === id ? { ...zaak, gebeurtenissen: [...zaak.gebeurtenissen, gebeurtenis] } : zaak,
      stukken: stukken.map((stuk) =>
        stuk.id === id ? { ...stuk, gebeurtenissen: [...stuk.gebeurtenissen, gebeurtenis] } : stuk,
      ),
    });
  }
  state.set({ ...line, verwijderd: true });
}
