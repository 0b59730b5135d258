/** Long lists over several pages: “/themas/onderwijs/”, “/themas/onderwijs/2/” … */

export const VRAGEN_PER_PAGE = 50;
export const DOCUMENTS_PER_PAGE = 100;
/** Documents with their messages, which take more room. */
export const KWALITEIT_PER_PAGE = 50;

export const pageCount = (items: number, perPage: number): number => Math.max(1, Math.ceil(items / perPage));

/** The last part of the address of each page of a list: `undefined` for the first, then “2”, “3” … */
export function pageParams(items: number, perPage: number): (string | undefined)[] {
  return Array.from({ length: pageCount(items, perPage) }, (_, i) => (i === 0 ? undefined : String(i + 1)));
}

/** The items of one page; `param` as in {@link pageParams}. */
export function pageOf<T>(items: readonly T[], perPage: number, param: string | undefined) {
  const pagina = Number(param ?? 1);
  return {
    items: items.slice((pagina - 1) * perPage, pagina * perPage),
    pagina,
    paginas: pageCount(items.length, perPage),
  };
}
