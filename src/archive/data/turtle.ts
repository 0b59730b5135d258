/** What is said of things, written as Turtle (https://www.w3.org/TR/turtle/). */
import { linkTo } from "../site.ts";

/** A place on the site, as the name of a thing. */
export const iri = (adres: string): string => `<${linkTo(adres)}>`;

/** What JSON escapes is escaped alike in Turtle. */
export const literal = (text: string): string => JSON.stringify(text);
export const dutch = (text: string): string => `${literal(text)}@nl`;

export type Property = [property: string, values: string[]];

/** What is said of one thing; a property without values is left out. */
export function subject(name: string, properties: readonly Property[]): { name: string; text: string } {
  return { name, text: `${name} ${linesOf(properties, "\n  ")} .\n` };
}

/** A thing without a name, where another is said to have it. */
export const nameless = (properties: readonly Property[]): string => `[ ${linesOf(properties, " ")} ]`;

const linesOf = (properties: readonly Property[], between: string): string =>
  properties
    .filter(([, values]) => values.length > 0)
    .map(([property, values]) => `${property} ${values.join(", ")}`)
    .join(` ;${between}`);
