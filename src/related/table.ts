/** The features of all questions of an archive in a few long arrays, question after question in the order of documents. */
/** What is asked of a document to find what its questions are related to. */
export interface RelatedDocument {
  id: string;
  /** The zaak that it is a paper of: papers of one zaak are no news to each other. */
  zaak: string;
  /** Days since 1970 by which it stands in time; `null` where no day is known. */
  dag: number | null;
  /** Print of what its features were made from. */
  afdruk: string;
}

export interface TableDocument extends RelatedDocument {
  /** Place of its first question. */
  van: number;
  vragen: number;
}

export interface QuestionTable {
  /** In the order of their ids. */
  documents: readonly TableDocument[];
  /** The place of the document of each question. */
  documentOf: Int32Array;
  /** Where the terms of each question begin; one more for the end of the last. */
  van: Int32Array;
  termen: Uint32Array;
  gewichten: Uint8Array;
  letterlijk: Float64Array;
  /** Where the themes of each question begin, and hashes of them. */
  vanThemas: Int32Array;
  themas: Uint32Array;
}

export const questionCount = ({ documentOf }: QuestionTable): number => documentOf.length;

/** One question's share of a table. */
export interface QuestionRow {
  /** Hashes of its terms, in rising order. */
  termen: Uint32Array;
  /** Of each term its weight, 1 to 127, and in the lowest bit whether the question itself has it. */
  gewichten: Uint8Array;
  /** The same for questions with the same words; 0 where those say too little. */
  letterlijk: number;
  /** Hashes of its themes, in rising order. */
  themas: Uint32Array;
}

/** The rows of a document in a table. */
export function rowsOf(table: QuestionTable, { van, vragen }: TableDocument): QuestionRow[] {
  return Array.from({ length: vragen }, (_, i) => {
    const vraag = van + i;
    const [from, to] = [table.van[vraag]!, table.van[vraag + 1]!];
    return {
      termen: table.termen.subarray(from, to),
      gewichten: table.gewichten.subarray(from, to),
      letterlijk: table.letterlijk[vraag]!,
      themas: table.themas.subarray(table.vanThemas[vraag], table.vanThemas[vraag + 1]),
    };
  });
}

/** Puts documents, in the order of their ids, into a table that threads can share. */
export function makeTable(
  documents: readonly { document: RelatedDocument; rows: readonly QuestionRow[] }[],
): QuestionTable {
  let vragen = 0;
  let termen = 0;
  let themas = 0;
  for (const { rows } of documents) {
    vragen += rows.length;
    for (const row of rows) {
      termen += row.termen.length;
      themas += row.themas.length;
    }
  }
  const table = {
    documents: [] as TableDocument[],
    documentOf: shared(Int32Array, vragen),
    van: shared(Int32Array, vragen + 1),
    termen: shared(Uint32Array, termen),
    gewichten: shared(Uint8Array, termen),
    letterlijk: shared(Float64Array, vragen),
    vanThemas: shared(Int32Array, vragen + 1),
    themas: shared(Uint32Array, themas),
  };
  let vraag = 0;
  for (const [place, { document, rows }] of documents.entries()) {
    table.documents.push({ ...document, van: vraag, vragen: rows.length });
    for (const row of rows) {
      const [term, thema] = [table.van[vraag]!, table.vanThemas[vraag]!];
      table.documentOf[vraag] = place;
      table.letterlijk[vraag] = row.letterlijk;
      table.termen.set(row.termen, term);
      table.gewichten.set(row.gewichten, term);
      table.themas.set(row.themas, thema);
      vraag++;
      table.van[vraag] = term + row.termen.length;
      table.vanThemas[vraag] = thema + row.themas.length;
    }
  }
  return table;
}

/** An array of noughts that threads can share. */
export const shared = <T>(Kind: { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number }, length: number): T =>
  new Kind(new SharedArrayBuffer(length * Kind.BYTES_PER_ELEMENT));
