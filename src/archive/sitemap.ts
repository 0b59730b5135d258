/** The sitemap: a file for each year of documents, one for the rest, and the index that names them. */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { SitemapIndexStream, SitemapStream } from "sitemap";
import { settings } from "./settings/settings.ts";
import { linkTo } from "./site.ts";

/** The addresses of one file of the sitemap. */
export interface SitemapPart {
  /** “2019”. */
  naam: string;
  adressen: readonly SitemapPage[];
}

export interface SitemapPage {
  adres: string;
  /** The day of what it shows, “2026-03-01”; `null` where none is known, or it shows what changes all the time. */
  dag: string | null;
}

/** As many as the protocol allows in one file. */
const MOST_IN_ONE = 50_000;

/** Writes `sitemap-index.xml` and the files it names into a folder; none where nobody said where the site stands. */
export async function writeSitemap(parts: readonly SitemapPart[], outDir: string): Promise<void> {
  if (settings().adres === null) return;
  await mkdir(outDir, { recursive: true });
  const files: string[] = [];
  for (const { naam, adressen } of parts) {
    for (let from = 0; from < adressen.length; from += MOST_IN_ONE) {
      const file = `sitemap-${naam}${from === 0 ? "" : `-${from / MOST_IN_ONE + 1}`}.xml`;
      const urls = adressen
        .slice(from, from + MOST_IN_ONE)
        .map(({ adres, dag }) => ({ url: linkTo(adres), ...(dag !== null && { lastmod: dag }) }));
      await write(urls, new SitemapStream({ xmlns: PLAIN, lastmodDateOnly: true }), join(outDir, file));
      files.push(file);
    }
  }
  const urls = files.map((file) => ({ url: linkTo(`/${file}`) }));
  await write(urls, new SitemapIndexStream(), join(outDir, "sitemap-index.xml"));
}

/** No images, videos or news. */
const PLAIN = { news: false, xhtml: false, image: false, video: false } as const;

const write = (urls: object[], stream: SitemapStream | SitemapIndexStream, file: string): Promise<void> =>
  pipeline(Readable.from(urls), stream, createWriteStream(file));
