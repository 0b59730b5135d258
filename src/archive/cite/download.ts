/** A text as an address that a link with `download` saves: no file is made of it, and no script is needed. */
export const downloadAddress = (soort: string, tekst: string): string =>
  `data:${soort};charset=utf-8,${encodeURIComponent(tekst)}`;
