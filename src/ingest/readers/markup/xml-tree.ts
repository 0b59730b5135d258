/** XML text → a plain tree of elements. Nothing is fetched and no entity of the document's own is expanded. */
import { SaxesParser } from "saxes";
import { UnreadableSource } from "../../tree/source.ts";

export interface MarkupElement {
  /** Without namespace prefix: the vocabularies read here do not need one to tell elements apart. */
  name: string;
  /** By name without prefix. */
  attributes: Readonly<Record<string, string | undefined>>;
  children: MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

/** Real documents nest some 30 deep. What reads the tree recurses, and may look at a text once per level. */
export const DEEPEST_NESTING = 100;

/** A letter of sixty pages in Word has some 200,000; as many as this fit in half a gigabyte. */
const MOST_ELEMENTS = 300_000;

/** How many elements a file may still have: of the parts of one file, all together. */
export interface ElementBudget {
  left: number;
}

export const elementBudget = (): ElementBudget => ({ left: MOST_ELEMENTS });

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Parses a whole XML document.
 *
 * @param budget shared by the parts of one file
 * @returns the root element
 * @throws UnreadableSource when it is not well-formed, declares entities, or nests absurdly deep
 */
export function parseXml(text: string, budget = elementBudget()): MarkupElement {
  const root: MarkupElement = { name: "", attributes: {}, children: [] };
  const open: MarkupElement[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw notWellFormed(error.message);
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("<!ENTITY")) throw ownEntities();
  });
  parser.on("opentag", (tag) => {
    if (open.length > DEEPEST_NESTING) throw tooDeep();
    if (budget.left-- <= 0) throw tooManyElements();
    const element: MarkupElement = {
      name: localName(tag.name),
      attributes: localAttributes(tag.attributes),
      children: [],
    };
    open.at(-1)!.children.push(element);
    if (!tag.isSelfClosing) open.push(element);
  });
  parser.on("closetag", (tag) => {
    if (!tag.isSelfClosing) open.pop();
  });
  const addText = (piece: string) => open.at(-1)!.children.push(piece);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  return childElements(root)[0]!;
}

const NO_ATTRIBUTES: MarkupElement["attributes"] = Object.freeze(Object.create(null) as Record<string, string>);

function localAttributes(attributes: Record<string, string>): MarkupElement["attributes"] {
  if (Object.keys(attributes).length === 0) return NO_ATTRIBUTES;
  const result = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) result[localName(name)] = value;
  return result;
}

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== "string";

/** The elements directly below, of one name where a name is given. */
export function childElements(element: MarkupElement, name?: string): MarkupElement[] {
  return element.children.filter(
    (child): child is MarkupElement => isElement(child) && (name === undefined || child.name === name),
  );
}

export function firstChild(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  for (const child of element?.children ?? []) if (isElement(child) && child.name === name) return child;
  return undefined;
}

/** All elements below, in document order. */
export function descendants(element: MarkupElement): MarkupElement[] {
  const found: MarkupElement[] = [];
  const gather = (parent: MarkupElement): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      found.push(child);
      gather(child);
    }
  };
  gather(element);
  return found;
}

/** All text below, single spaces, none at the ends. */
export function plainText(element: MarkupElement): string {
  const gather = (node: MarkupNode): string => (isElement(node) ? node.children.map(gather).join("") : node);
  return gather(element).replace(/\s+/g, " ").trim();
}

/** The first words below, up to some 200 characters: enough to recognise a heading, whatever follows. */
export function textStart(element: MarkupElement): string {
  let text = "";
  const gather = (node: MarkupNode): boolean => {
    if (isElement(node)) return node.children.every(gather);
    text = `${text}${node}`.replace(/\s+/g, " ").trimStart();
    return text.length < 200;
  };
  gather(element);
  return text.trimEnd();
}

export function tooDeep(): UnreadableSource {
  return new UnreadableSource(
    "too-deep",
    `De opmaak is meer dan ${DEEPEST_NESTING} lagen diep genest; zo'n document bestaat niet echt`,
    "Open het document, bewaar het opnieuw, en zet dat bestand hier neer",
  );
}

export function tooManyElements(most = MOST_ELEMENTS): UnreadableSource {
  return new UnreadableSource(
    "too-large",
    `Het document heeft meer dan ${most.toLocaleString("nl-NL")} elementen`,
    "Splits het, of zet hier alleen het deel met de vragen en antwoorden neer",
  );
}

function ownEntities(): UnreadableSource {
  return new UnreadableSource(
    "xml-entities",
    "De XML bepaalt zelf entiteiten (<!ENTITY …>); die worden om veiligheidsredenen niet uitgevoerd",
    "Bewaar het bestand met de tekst zelf in plaats van de entiteiten",
  );
}

function notWellFormed(message: string): UnreadableSource {
  const [, line, column, what] = /^(?:\S+:)?(\d+):(\d+): (.*)$/.exec(message) ?? [];
  const place = line ? ` op regel ${line}, teken ${column}` : "";
  return new UnreadableSource(
    "not-well-formed",
    `Geen geldige XML${place} (${what ?? message})`,
    "Haal het bestand opnieuw op; het is onderweg beschadigd of afgebroken",
  );
}
