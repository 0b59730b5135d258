/** What is asked of a harvest, as its arguments say. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { readOptions, WrongUsage } from "../../src/build/places.ts";
import { IsoDate, Zaaknummer } from "../../src/domain/document.ts";
import { BRONNEN, type Bron } from "../../src/harvest/model.ts";
import { dayAfter } from "../../src/domain/datum.ts";
import type { Wish } from "../../src/harvest/run.ts";
import type { ODataVersion } from "../../src/harvest/source.ts";

export interface HarvestArguments {
  wish: Wish;
  droog: boolean;
  /** Absolute. */
  out: string;
  /** `null` for the one that answers. */
  odata: ODataVersion | null;
}

const VERSIONS: readonly ODataVersion[] = ["v4", "v5"];
/** Of the Kamer's data; before it there is only the publications service. */
const ORDINARY_OUT = "content/bronnen";

/**
 * @param isBegun whether a folder was harvested before, so that the days it holds are known
 * @throws {WrongUsage} with what is wrong and what is meant, in Dutch
 */
export function readArguments(args: string[], isBegun: (folder: string) => boolean): HarvestArguments {
  const text = { type: "string" } as const;
  const { values } = readOptions({
    args,
    options: {
      ...{ since: text, until: text, zaak: text, source: text, limit: text, out: text, odata: text },
      "dry-run": { type: "boolean" },
    } as const,
  });
  const out = resolve(values.out ?? ORDINARY_OUT);
  const found = statSync(out, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new WrongUsage(`${out} is geen map.`);
  const from = dayOf("since", values.since);
  const last = dayOf("until", values.until);
  if (from === null && last !== null) throw new WrongUsage("Geef bij --until ook --since op: de eerste dag.");
  if (from !== null && last !== null && last < from) {
    throw new WrongUsage(`De laatste dag (${last}) ligt voor de eerste (${from}).`);
  }
  const bron = oneOf<Bron>("source", values.source, BRONNEN);
  if (last !== null && bron === "officielebekendmakingen") {
    throw new WrongUsage(
      "Laat --until weg: officielebekendmakingen wordt gevraagd naar alles wat sinds een dag veranderde.",
    );
  }
  const zaaknummer = values.zaak ?? null;
  if (zaaknummer !== null && !Zaaknummer.safeParse(zaaknummer).success) {
    throw new WrongUsage(`“${zaaknummer}” is geen zaaknummer. Een zaaknummer ziet eruit als 2026Z10868.`);
  }
  if (from === null && zaaknummer === null && !isBegun(out)) {
    throw new WrongUsage(
      `In ${out} is nog niets opgehaald. Geef met --since op vanaf welke dag de vragen gesteld zijn, bijvoorbeeld --since 2026-01-01.`,
    );
  }
  return {
    wish: {
      days: from === null ? null : { from, until: last === null ? null : dayAfter(last) },
      zaaknummer,
      bron,
      limit: limitOf(values.limit),
    },
    droog: values["dry-run"] ?? false,
    out,
    odata: oneOf<ODataVersion>("odata", values.odata, VERSIONS),
  };
}

function dayOf(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!IsoDate.safeParse(value).success) {
    throw new WrongUsage(`Bij --${option} hoort een dag als 2026-01-01; “${value}” is dat niet.`);
  }
  return value;
}

function oneOf<T extends string>(option: string, value: string | undefined, known: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = known.find((one) => one === value);
  if (!found) throw new WrongUsage(`Bij --${option} hoort ${known.join(" of ")}; “${value}” is onbekend.`);
  return found;
}

function limitOf(value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^[1-9]\d{0,6}$/.test(value))
    throw new WrongUsage(`Bij --limit hoort een aantal zaken; “${value}” is dat niet.`);
  return Number(value);
}
