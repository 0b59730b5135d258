/** What a query needs that is more than words: fetched at once. */
import type { ParsedQuery } from "./expression.ts";
import { parseExactly } from "./parse-exactly.ts";
import { parseQuery } from "./parse.ts";

export { excludedConcept, signConcept } from "./sign-concepts.ts";

export const parse = (query: string, isExact: boolean): ParsedQuery => (isExact ? parseExactly : parseQuery)(query);
