/** Writes feeds as Atom and as JSON Feed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { feedJson, type FeedText, feedXml } from "../archive/feeds.ts";
import { feedAdres, jsonFeedAdres } from "../domain/adressen.ts";
import { printOf } from "../files/print.ts";
import { type WrittenPrint, writePrints } from "./written-prints.ts";

export interface FeedTask {
  feeds: FeedText[];
  /** Where the feeds stand afterwards below `uit`, with the prints of what they hold beside it. */
  jobFolder: string;
}

export function writeFeeds({ feeds, jobFolder }: FeedTask): void {
  const prints: WrittenPrint[] = [];
  mkdirSync(jobFolder, { recursive: true });
  for (const feed of feeds) {
    const files = [
      [feedAdres(feed.pagina), feedXml(feed)],
      [jsonFeedAdres(feed.pagina), feedJson(feed)],
    ] as const;
    mkdirSync(dirname(join(jobFolder, "uit", files[0][0])), { recursive: true });
    for (const [adres, text] of files) {
      writeFileSync(join(jobFolder, "uit", adres), text);
      prints.push([adres.slice(1), printOf(text)]);
    }
  }
  writePrints(jobFolder, prints);
}
