/** What others may do with the texts. */
export const DATA_LICENCE = {
  naam: "Publiek domein",
  url: "http://creativecommons.org/publicdomain/mark/1.0/",
  uitleg: "Op wat de Kamer en de regering openbaar maken rust geen auteursrecht (artikel 11 van de Auteurswet).",
} as const;
