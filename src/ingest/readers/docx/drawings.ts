/** Pictures, charts and objects in a Word document: what they hold besides text boxes is named, not read. */
import type { Remark } from "../../tree/source.ts";
import { descendants, plainText, type MarkupElement } from "../markup/xml-tree.ts";
import type { WordPart } from "./package.ts";

const LONGEST = 2000;
const REMEDY = "Staat er tekst in die bij het antwoord hoort, zet die dan als tekst in het document";

/** What is said of a drawing, a picture or an object (`drawing`, `pict`, `object`). */
export function remarksOnDrawing(drawing: MarkupElement, part: WordPart): Remark[] {
  const all = descendants(drawing);
  const described = describe(all);
  const remark = (what: string, weggelaten = ""): Remark[] => [
    {
      regel: "unread-part",
      tekst: `${what}${described} is niet gelezen`,
      remedie: REMEDY,
      ...(weggelaten !== "" && { weggelaten: weggelaten.slice(0, LONGEST) }),
    },
  ];
  const named = (name: string) => all.find((element) => element.name === name);
  const object = named("OLEObject");
  if (object) return remark(`Een ingevoegd object (${object.attributes["ProgID"] ?? "soort onbekend"})`);
  const chart = named("chart");
  if (chart) return remark("Een grafiek", textOfPart(part, chart.attributes["id"], ["t", "v"]));
  const diagram = named("relIds");
  if (diagram) return remark("Een diagram", textOfPart(part, diagram.attributes["dm"], ["t"]));
  const art = named("textpath")?.attributes["string"];
  if (art) return [{ regel: "left-out-layout", tekst: "Sierletters (WordArt) weggelaten", weggelaten: art }];
  if (!named("pic") && !named("imagedata")) return [];
  const isDecorative = named("decorative")?.attributes["val"] === "1";
  return isDecorative ? [] : [{ regel: "left-out-image", tekst: `Afbeelding${described} weggelaten` }];
}

/** How its writer describes it, for who can't see it. */
function describe(all: readonly MarkupElement[]): string {
  for (const { name, attributes } of all) {
    const said = name === "docPr" ? (attributes["descr"] ?? attributes["title"]) : attributes["alt"];
    if (said?.trim()) return ` “${said.replace(/\s+/g, " ").trim().slice(0, LONGEST)}”`;
  }
  return "";
}

function textOfPart(part: WordPart, id: string | undefined, names: readonly string[]): string {
  const root = id === undefined ? undefined : part.byId(id)?.root;
  if (!root) return "";
  const texts = descendants(root).filter(({ name }) => names.includes(name));
  return texts
    .map(plainText)
    .filter((text) => text !== "")
    .join(" · ");
}
