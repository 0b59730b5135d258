/** The pure stages in a row: what a reader read, and the archivist put right → what the document says. */
import { annotateVerwijzingen } from "./annotate/annotate-verwijzingen.ts";
import { linkNoteMarks } from "./annotate/link-note-marks.ts";
import { readAanhef } from "./annotate/metadata/aanhef.ts";
import { parseMetadata } from "./annotate/metadata/metadata.ts";
import { clean } from "./clean/clean.ts";
import { correct, type CorrectieRegel } from "./correct.ts";
import { koppelingenIn } from "./koppelingen.ts";
import { pair, type Entry } from "./pair.ts";
import { segment } from "./segment/segment.ts";
import { refuseTooMany } from "./segment/too-many.ts";
import type { Source } from "./tree/source.ts";
import { structureLists } from "./structure-lists.ts";
import type { Understood } from "./understood.ts";

/** @throws UnreadableSource where there are more questions or answers than any document holds */
export function understand(read: Source, regels: readonly CorrectieRegel[] = []): Understood {
  const { source, correcties, zonderDoel } = correct(read, regels);
  const cleaned = clean(source);
  const segments = segment(cleaned.blocks, cleaned.voorwerk);
  refuseTooMany(segments.segments);
  const aanhef = readAanhef(
    segments.aanhef,
    [...cleaned.voorwerk, ...segments.mededeling],
    segments.slot,
    cleaned.furniture,
    source.properties,
  );
  const metadata = parseMetadata(aanhef, {
    antwoorden: segments.segments.some(({ soort }) => soort === "antwoord"),
    mededeling: segments.mededeling.length > 0,
  });
  const paired = linkNoteMarks(pair(segments.segments), segments.noten);
  const withLists = (part: Entry): Entry => ({ ...part, body: structureLists(part.body) });
  const voorwerk = [...cleaned.voorwerk, ...segments.aanhef];
  const noten = [...cleaned.noten, ...segments.noten];
  const annotated = annotateVerwijzingen({
    vragen: paired.vragen.map(withLists),
    antwoorden: paired.antwoorden.map(withLists),
    noten,
    mededeling: segments.mededeling,
    slot: segments.slot,
    aanhef: aanhef.titel,
  });
  return {
    source,
    ...annotated,
    aanhef: voorwerk,
    koppelingen: koppelingenIn([
      ["aanhef", voorwerk],
      ["mededeling", segments.mededeling],
      ...paired.vragen.map(({ nummers, body }) => [`vraag ${nummers[0]!}`, body] as const),
      ...paired.antwoorden.map(({ nummers, body }) => [`antwoord ${nummers[0]!}`, body] as const),
      ["slot", segments.slot],
      ...noten.map((noot) => [`noot ${noot.label ?? noot.identifier}`, [noot]] as const),
    ]),
    leftOut: cleaned.leftOut,
    metadata,
    correcties,
    correctiesZonderDoel: zonderDoel,
  };
}
