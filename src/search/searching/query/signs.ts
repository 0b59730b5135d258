/** What a query needs that is more than words: fetched at once. */
export { parseQuery } from "./parse.ts";
export { excludedConcept, signConcept } from "./sign-concepts.ts";
