/** The catalogue as RDF libraries read it, held to what DCAT-AP-NL 3.0 asks, as shapes (SHACL). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { expect, test } from "vitest";
import { dcatCatalogue } from "../../../src/archive/data/dcat.ts";
import { DATA_FILES } from "../../../src/archive/data/files.ts";
import { handOn, NO_SETTINGS } from "../../../src/archive/settings/settings.ts";

const graph = (turtle: string): Store => new Store(new Parser({ format: "text/turtle" }).parse(turtle));
const SHAPES = graph(readFileSync(join(import.meta.dirname, "dcat-ap-nl.shapes.ttl"), "utf8"));

const faultsOf = async (turtle: string): Promise<string[]> => {
  const report = await new SHACLValidator(SHAPES as never).validate(graph(turtle) as never);
  return report.results.map(({ focusNode, path }) => `${focusNode?.value}: ${JSON.stringify(path)}`);
};

test.each([
  ["mailto:archief@vraagbaak.example", "2026-03-01"],
  ["https://vraagbaak.example/contact", null],
  [null, null],
])("the catalogue has all that DCAT-AP-NL asks (contact %s, newest day %s)", async (contact, dag) => {
  handOn({ ...NO_SETTINGS, adres: "https://vraagbaak.example", contact });
  const catalogue = dcatCatalogue(dag);
  expect(await faultsOf(catalogue)).toEqual([]);
  const urls = graph(catalogue).getObjects(null, "http://www.w3.org/ns/dcat#downloadURL", null);
  expect(urls.map(({ value }) => value)).toContain("https://vraagbaak.example/data/vragen.parquet");
  expect(urls.length).toBe(DATA_FILES.length - 1);
});

test("the shapes see what is missing", async () => {
  const catalogue = dcatCatalogue(null);
  expect(await faultsOf(catalogue.replace(/dct:license <[^>]+> ;/g, ""))).not.toEqual([]);
  expect(await faultsOf(catalogue.replace("dct:accessRights", "dct:rights"))).not.toEqual([]);
});
