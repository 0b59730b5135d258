/** What RFC 4287 asks of a feed, checked with another XML reader than the feed was written with. */
import { SaxesParser } from "saxes";

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Throws where it is not well-formed. */
function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  const parser = new SaxesParser({ xmlns: false });
  const onText = (text: string) => (path.at(-1)!.text += text);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    path.at(-1)!.children.push(element);
    path.push(element);
  });
  parser.on("closetag", () => void path.pop());
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.write(xml).close();
  return root.children[0]!;
}

const named = (element: Element, name: string): Element[] => element.children.filter((child) => child.name === name);

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
/** The children that an element may have, of each how many. */
const ONCE = ["id", "title", "updated"];
const OF_FEED = [...ONCE, "author", "link", "generator", "subtitle", "icon", "logo", "rights", "category", "entry"];
const OF_ENTRY = [...ONCE, "author", "link", "summary", "content", "published", "rights", "category", "source"];

export interface AtomFeed {
  /** What is wrong with it, with where. */
  faults: string[];
  /** The titles of the entries as they are written; `type` says how they are to be read. */
  titles: { type: string; text: string }[];
}

export function readAtom(xml: string): AtomFeed {
  const feed = parseXml(xml);
  const faults: string[] = [];
  const entries = named(feed, "entry");
  if (feed.name !== "feed" || feed.attributes["xmlns"] !== "http://www.w3.org/2005/Atom") faults.push("no Atom feed");
  for (const [element, allowed] of [[feed, OF_FEED], ...entries.map((entry) => [entry, OF_ENTRY])] as [
    Element,
    string[],
  ][]) {
    const where = named(element, "id")[0]?.text ?? element.name;
    for (const name of ONCE) if (named(element, name).length !== 1) faults.push(`${where}: not one ${name}`);
    for (const { name } of element.children) if (!allowed.includes(name)) faults.push(`${where}: may not hold ${name}`);
    for (const { text } of named(element, "updated")) if (!DATE.test(text)) faults.push(`${where}: no date: ${text}`);
    for (const { text } of named(element, "id")) if (!URL.canParse(text)) faults.push(`${where}: no IRI: ${text}`);
    for (const { text } of named(element, "author").flatMap((author) => named(author, "name")))
      if (!text.trim()) faults.push(`${where}: nameless author`);
    for (const { attributes } of named(element, "link"))
      if (!URL.canParse(attributes["href"] ?? "")) faults.push(`${where}: no address: ${attributes["href"]}`);
    const kinds = named(element, "link").map(({ attributes }) => attributes["rel"] ?? "alternate");
    if (kinds.filter((rel) => rel === "alternate").length !== 1) faults.push(`${where}: not one page that it is about`);
    for (const { attributes, name } of [...named(element, "title"), ...named(element, "summary")])
      if (!["text", "html", undefined].includes(attributes["type"])) faults.push(`${where}: unknown type of ${name}`);
  }
  const authors = (element: Element) => named(element, "author").flatMap((author) => named(author, "name")).length;
  if (authors(feed) === 0 && entries.some((entry) => authors(entry) === 0)) faults.push("nobody is the author");
  if (!named(feed, "link").some(({ attributes }) => attributes["rel"] === "self")) faults.push("its own address lacks");
  const ids = [feed, ...entries].map((element) => named(element, "id")[0]?.text);
  if (new Set(ids).size !== ids.length) faults.push("two have one id");
  const titles = entries.flatMap((entry) => named(entry, "title"));
  return { faults, titles: titles.map(({ attributes, text }) => ({ type: attributes["type"] ?? "text", text })) };
}
