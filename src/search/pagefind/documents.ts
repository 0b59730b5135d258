/** Pagefind names documents by hashes; sorted by the number that each record carries, they are those of the catalogue. */
export const NUMBER_SORT = "nr";
