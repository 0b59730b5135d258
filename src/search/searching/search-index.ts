/**
 * The search index as a browser (or a test, in Node) opens it: the manifest, the words, and the parts, each opened
 * when it is first needed and kept.
 */
import { addressOf, type IndexFiles, readText, StaleIndex, unpack } from "../format/index-files.ts";
import { Catalogue } from "./catalogue.ts";
import { onceFor, once } from "./once.ts";
import {
  dictionaryFile,
  MANIFEST_ADDRESS,
  MANIFEST_FORM,
  type SearchManifest,
  type ThemaLabels,
  type ThemaList,
  wordFile,
} from "../format/manifest.ts";
import { synonymFile, type SynonymList } from "../format/synonym-file.ts";
import { type NamesFile, type Subject, subjectFile, subjectPiece } from "../format/names-file.ts";
import { hasWord, pieceOf } from "../format/word-set.ts";
import { Pagefind } from "../pagefind/open-index.ts";
import { Lexicon } from "./query/lexicon.ts";
import { Synonyms } from "./query/synonyms.ts";
import { SearchPart } from "./part.ts";

export class SearchIndex {
  readonly manifest: SearchManifest;
  readonly lexicon: Lexicon;
  readonly synonyms: Synonyms;
  /** What is known of the documents of the parts that were opened. */
  readonly catalogue: Catalogue;
  readonly #files: IndexFiles;
  readonly #pagefind: Pagefind;
  readonly #parts = new Map<number, Promise<SearchPart>>();
  readonly #themas = new Map<number, Promise<void>>();

  private constructor(manifest: SearchManifest, files: IndexFiles) {
    this.manifest = manifest;
    this.#files = files;
    this.catalogue = new Catalogue(manifest);
    this.#pagefind = new Pagefind(files, manifest);
    this.lexicon = new Lexicon(
      manifest.eenheden,
      manifest.woorden.map(([first]) => first),
      (place) => {
        const [first, version] = manifest.woorden[place]!;
        return readText(files, `${wordFile(first)}?${version}`);
      },
    );
    this.synonyms = new Synonyms(async (piece) => {
      return JSON.parse(await readText(files, `${synonymFile(piece)}?${manifest.synoniemen}`)) as SynonymList;
    }, this.lexicon);
  }

  /** Reads the manifest. Throws where it is missing; {@link StaleIndex} for another shape. */
  static async open(files: IndexFiles): Promise<SearchIndex> {
    const manifest = JSON.parse(new TextDecoder().decode(await files.bytes(MANIFEST_ADDRESS))) as SearchManifest;
    if (manifest.vorm !== MANIFEST_FORM) throw new StaleIndex(`vorm ${manifest.vorm}`);
    return new SearchIndex(manifest, files);
  }

  /** Folded words of the names of people: they are not cut. */
  readonly names = once(
    async (): Promise<ReadonlySet<string>> =>
      new Set(JSON.parse(await readText(this.#files, this.manifest.namen)) as string[]),
  );

  /** The names that are suggested. */
  readonly suggested = once(
    async () => JSON.parse(await readText(this.#files, this.manifest.voorstellen)) as NamesFile,
  );

  readonly #subjects = new Map<number, Promise<Subject[]>>();

  /** Subjects of documents that have a word which begins like this one, among others. */
  async subjects(word: string): Promise<readonly Subject[]> {
    const piece = subjectPiece(word, (await this.suggested()).stukken);
    const path = `${subjectFile(piece)}?${this.manifest.onderwerpen}`;
    return onceFor(this.#subjects, piece, async () => JSON.parse(await readText(this.#files, path)) as Subject[]);
  }

  /** All themes with their terms. */
  readonly themas = once(async () => JSON.parse(await readText(this.#files, this.manifest.themas)) as ThemaList);

  readonly #dictionary = new Map<number, Promise<Uint8Array>>();

  /** Whether a folded word is a Dutch one; the few that are wrongly taken for one do little harm. */
  async isDutch(word: string): Promise<boolean> {
    const piece = pieceOf(word);
    const address = `${addressOf(dictionaryFile(piece))}?${this.manifest.woordenboek}`;
    const bytes = await onceFor(this.#dictionary, piece, async () => unpack(await this.#files.bytes(address)));
    return hasWord(bytes, word);
  }

  readonly #labels = once(
    async () => JSON.parse(await readText(this.#files, this.manifest.themalabels)) as ThemaLabels,
  );

  /** Opens a part, by its place in the manifest: its documents are in the catalogue then. */
  part(place: number): Promise<SearchPart> {
    return onceFor(this.#parts, place, async () => {
      const part = await SearchPart.open(this.manifest.delen[place]!, this.#files, this.#pagefind);
      this.catalogue.add(place, part.catalogue);
      return part;
    });
  }

  /** Reads the themes of a part into the catalogue. */
  partThemas(place: number): Promise<void> {
    return onceFor(this.#themas, place, async () => {
      const [labels, { slugs, questions }] = await Promise.all([
        this.#labels(),
        this.part(place).then((part) => part.themas()),
      ]);
      this.catalogue.nameThemas(Object.values(labels));
      this.catalogue.addThemas(
        place,
        slugs.map((slug) => labels[slug] ?? slug),
        questions,
      );
    });
  }

  /** The words of a document's copy. */
  async copyOf(document: number): Promise<string[]> {
    const { part, place } = this.catalogue.whereIs(document);
    return (await this.part(part)).copyOf(place);
  }
}
