/**
 * What a host sends with the files of the site: the one table, from which the configurations of all hosts are made
 * (`host-files.ts`).
 */
import { CONTENT_SECURITY_POLICY } from "../security.ts";

/** Files by their addresses from the root of the site, and what is sent with each. */
export interface HeaderRule {
  /** “/data/*”: all that begins so; “:deel” is one part of the address, without a slash. */
  adressen: string;
  headers: Readonly<Record<string, string>>;
}

/** Which addresses a rule is about, as a regular expression from the start of the address. */
export const patternOf = ({ adressen }: HeaderRule): string =>
  `^${adressen
    .replace(/[.]/g, String.raw`\.`)
    .replace(/:\w+/g, "[^/]+")
    .replace(/\*$/, "")}`;

/** Named after what they hold, or asked for with their version. */
const FOR_EVER = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Kept, but asked for again each time whether it changed. */
const ASK_AGAIN = { "Cache-Control": "no-cache" };
/** Anyone's script may read it. */
const OPEN = { "Access-Control-Allow-Origin": "*" };

/** What a page that is shown in another's frame can't keep off itself; only a header can say it. */
const IN_NO_FRAME = "frame-ancestors 'none'";

/** With every file. */
export const EVERYWHERE: HeaderRule = {
  adressen: "/*",
  headers: {
    "Content-Security-Policy": `${CONTENT_SECURITY_POLICY}; ${IN_NO_FRAME}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  },
};

/** How long a browser may keep a file. The page that searches and the first file of its index stand above the rest. */
export const KEPT: readonly HeaderRule[] = [
  { adressen: "/_astro/*", headers: FOR_EVER },
  { adressen: "/zoeken/:deel/*", headers: FOR_EVER },
];
export const NOT_KEPT = ASK_AGAIN;

/** Data that others build on. */
export const SHARED: readonly HeaderRule[] = [
  { adressen: "/data/*", headers: OPEN },
  { adressen: "/schemas/*", headers: OPEN },
];

/** Kinds of files that many hosts do not know. */
export const TYPES = {
  webmanifest: "application/manifest+json",
  ndjson: "application/x-ndjson",
  ttl: "text/turtle",
  parquet: "application/vnd.apache.parquet",
  db: "application/vnd.sqlite3",
  md: "text/markdown",
} as const;
