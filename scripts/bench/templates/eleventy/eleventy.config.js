import markdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";

const PER_PAGE = 50;
const day = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export default function (config) {
  // The text of a document is shown as it is: no HTML of its own, no other quotes or dashes.
  config.setLibrary("md", markdownIt({ html: false }).use(footnotes));
  config.addPassthroughCopy({ "src/stijl.css": "stijl.css" });
  config.ignores.add("src/kamervragen/**/_index.md");

  config.addCollection("documenten", (collections) => documentsOf(collections.getAll()));
  config.addCollection("themabladen", (collections) => themaPages(documentsOf(collections.getAll())));
  config.addCollection("themas", (collections) =>
    [...byThema(documentsOf(collections.getAll()))].map(([slug, vragen]) => ({ slug, aantal: vragen.length })),
  );

  config.addFilter("datum", (date) => day.format(date));
  config.addFilter("isoDatum", (date) => date.toISOString().slice(0, 10));
  config.addFilter("titel", (data) => data.onderwerp ?? data.document);
  config.addFilter("opening", (item, length) => opening(item.rawInput, length));
  config.addFilter("inDocument", (documents, id) => documentById(documents).get(id));
  config.addFilter("metSleutel", (items, sleutel) => items.find(({ page }) => page.fileSlug === sleutel));
  config.addFilter("antwoordDeel", (html) => `<h2${html.split("<h2")[2]}`);

  return {
    dir: { input: "src", output: "site" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}

const documentLists = new WeakMap();

/** The questions by document, each in their order. */
function documentsOf(items) {
  if (documentLists.has(items)) return documentLists.get(items);
  const documents = new Map();
  for (const item of items) {
    const { document } = item.data;
    if (!document) continue;
    if (!documents.has(document)) documents.set(document, { id: document, vragen: [] });
    documents.get(document).vragen.push(item);
  }
  for (const { vragen } of documents.values()) vragen.sort((a, b) => a.data.weight - b.data.weight);
  const list = [...documents.values()];
  documentLists.set(items, list);
  return list;
}

const indexes = new WeakMap();

function documentById(documents) {
  if (!indexes.has(documents)) indexes.set(documents, new Map(documents.map((document) => [document.id, document])));
  return indexes.get(documents);
}

function byThema(documents) {
  const themas = new Map();
  for (const vraag of documents.flatMap(({ vragen }) => vragen)) {
    for (const slug of vraag.data.themas) {
      if (!themas.has(slug)) themas.set(slug, []);
      themas.get(slug).push(vraag);
    }
  }
  return themas;
}

function themaPages(documents) {
  return [...byThema(documents)].flatMap(([slug, vragen]) => {
    const pages = Math.ceil(vragen.length / PER_PAGE);
    return Array.from({ length: pages }, (_, i) => ({
      slug,
      blad: i + 1,
      bladen: pages,
      vragen: vragen.slice(i * PER_PAGE, (i + 1) * PER_PAGE),
    }));
  });
}

/** The first words of a question, without its heading. */
function opening(markdown, length) {
  const text = markdown.replace(/^\s*##.*\n+/, "");
  return text.length > length ? `${text.slice(0, length).replace(/\s+\S*$/, "")} …` : text;
}
