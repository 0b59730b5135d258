/** The parts of a Word file: a zip, opened with bounds on what comes out of it. */
import { Unzip, UnzipInflate } from "fflate";
import { UnreadableSource } from "../../tree/source.ts";
import { byteOrderMark } from "../decode-text.ts";
import { childElements, elementBudget, parseXml, type MarkupElement } from "../markup/xml-tree.ts";

/** Ministry letters have some 30 parts of together 1 MB; these leave room for long annexes, not for bombs. */
const MOST_ENTRIES = 4000;
const LARGEST_PART = 16 * 1024 * 1024;
const LARGEST_TOTAL = 32 * 1024 * 1024;
/** Small, so that a bomb is noticed before much of it is inflated. */
const CHUNK = 16 * 1024;

/** A part of a Word file, with what it refers to. */
export interface WordPart {
  root: MarkupElement;
  /** A part by relationship id; undefined where it is none of XML. */
  byId(id: string): WordPart | undefined;
  /** What a relationship id stands for outside the file: the address of a link. */
  target(id: string): string | undefined;
  /** What a part that is not of XML holds, by relationship id. */
  bytes(id: string): Uint8Array | undefined;
}

export interface WordPackage extends WordPart {
  /** A part that the document refers to by kind (“styles”); undefined when it has none. */
  related(type: string): WordPart | undefined;
}

/** A zip ends with a record of its contents, and at most 64 KB of comment: what breaks off has none. */
function isWholeZip(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x05 && bytes[at + 3] === 0x06) return true;
  }
  return false;
}

interface Relationship {
  id: string;
  type: string;
  /** The name of a part, or an address outside the file. */
  target: string;
  isExternal: boolean;
}

/**
 * Opens a Word file. Its XML parts are inflated, others when they are asked for; names in the zip are looked up, never used as paths.
 *
 * @throws UnreadableSource when it is no zip, is damaged, unreasonably large, encrypted, or no Word document
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw encrypted();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw noZip();
  if (!isWholeZip(bytes)) throw damaged();
  const parts = inflateParts(bytes, (name) => /\.(xml|rels)$/.test(name));
  const budget = elementBudget();
  const parsed = new Map<string, MarkupElement | undefined>();
  const xml = (name: string): MarkupElement | undefined => {
    if (!parsed.has(name))
      parsed.set(name, parts.has(name) ? parseXml(decodePart(parts.get(name)!), budget) : undefined);
    return parsed.get(name);
  };
  const relationshipsOf = (name: string): Relationship[] => {
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    return relationships(xml(`${folder}_rels/${name.slice(folder.length)}.rels`), folder);
  };
  const opened = new Map<string, WordPart | undefined>();
  const part = (name: string): WordPart | undefined => {
    if (!opened.has(name)) {
      const root = xml(name);
      opened.set(
        name,
        root &&
          wordPart(root, relationshipsOf(name), part, (other) => inflateParts(bytes, (n) => n === other).get(other)),
      );
    }
    return opened.get(name);
  };
  const main =
    relationships(xml("_rels/.rels"), "").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const document = part(main);
  if (document?.root.name !== "document") throw noWordDocument();
  const related = relationshipsOf(main);
  return {
    ...document,
    related(type) {
      const found = related.find((r) => r.type === type && !r.isExternal);
      return found && part(found.target);
    },
  };
}

function wordPart(
  root: MarkupElement,
  related: readonly Relationship[],
  open: (name: string) => WordPart | undefined,
  inflate: (name: string) => Uint8Array | undefined,
): WordPart {
  const find = (id: string, isExternal: boolean) =>
    related.find((relationship) => relationship.id === id && relationship.isExternal === isExternal)?.target;
  return {
    root,
    byId(id) {
      const name = find(id, false);
      return name === undefined ? undefined : open(name);
    },
    target: (id) => find(id, true),
    bytes(id) {
      const name = find(id, false);
      return name === undefined ? undefined : inflate(name);
    },
  };
}

function relationships(rels: MarkupElement | undefined, folder: string): Relationship[] {
  return (rels ? childElements(rels, "Relationship") : []).map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const isExternal = attributes["TargetMode"] === "External";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
      target: isExternal ? target : target.startsWith("/") ? target.slice(1) : folder + target,
      isExternal,
    };
  });
}

function inflateParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  let entries = 0;
  let total = 0;
  const unzip = new Unzip((file) => {
    if (++entries > MOST_ENTRIES) throw tooLarge(`meer dan ${MOST_ENTRIES} onderdelen`);
    const name = file.name.replaceAll("\\", "/");
    if (!isWanted(name) || chunks.has(name)) return;
    const inflated: Uint8Array[] = [];
    chunks.set(name, inflated);
    let size = 0;
    file.ondata = (error, data) => {
      if (error) throw error;
      size += data.length;
      total += data.length;
      if (size > LARGEST_PART || total > LARGEST_TOTAL) throw tooLarge("uitgepakt groter dan een document kan zijn");
      // Copied: a slice would keep the decoder's whole buffer alive.
      inflated.push(data.slice());
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    throw damaged();
  }
  return new Map([...chunks].map(([name, list]) => [name, Buffer.concat(list)]));
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2). */
function decodePart(bytes: Uint8Array): string {
  try {
    return new TextDecoder(byteOrderMark(bytes) ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}

const RESAVE = "Open het in Word of LibreOffice, bewaar het opnieuw als .docx en zet dat bestand hier neer";

/** A zip that is encrypted comes in a container of another kind. */
const encrypted = () =>
  new UnreadableSource(
    "docx-encrypted",
    "Dit Word-bestand is met een wachtwoord beveiligd",
    "Open het in Word, haal het wachtwoord eraf en bewaar het als .docx",
  );

const noZip = () => new UnreadableSource("docx-no-zip", "Geen Word-bestand (.docx): het begin ontbreekt", RESAVE);
const noWordDocument = () =>
  new UnreadableSource("docx-no-document", "Geen Word-document: in het bestand zit geen documenttekst", RESAVE);
const damaged = () => new UnreadableSource("docx-damaged", "Het Word-bestand is beschadigd of afgebroken", RESAVE);

function tooLarge(what: string): UnreadableSource {
  return new UnreadableSource(
    "docx-too-large",
    `Het Word-bestand is te groot: ${what}`,
    "Zet hier alleen het document met de vragen en antwoorden neer, zonder bijlagen",
  );
}
