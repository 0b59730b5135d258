/**
 * What is new, for a feed reader: of the whole archive, of a theme, of a person, of a zaak; as Atom and as JSON Feed. A
 * policy officer follows a theme, a journalist a member or a minister, without an account and without coming back to look.
 */
import { createHash } from "node:crypto";
import { Feed } from "feed";
import { documentAdres, feedAdres, jsonFeedAdres, lijstAdres, zaakAdres } from "../domain/adressen.ts";
import { printOfJson } from "../files/print.ts";
import { jsonText } from "./data/json-text.ts";
import { describeDocument, nameZaak } from "./describe.ts";
import { documentDay } from "./documents/document-rows.ts";
import { formatStap } from "./labels.ts";
import { type Lists, LIST_KEYS } from "./lists/kinds.ts";
import type { DocumentSummary } from "./model.ts";
import { fullName } from "./page-title.ts";
import { absoluteUrl, linkTo, SITE_NAME } from "./site.ts";

/** As many as came in some weeks; who wants all of them has the data exports. */
export const FEED_LENGTH = 25;

export interface FeedPlan {
  /** Address of the page whose news it tells; see {@link feedAdres}. */
  pagina: string;
  titel: string;
  /** Newest first, at most {@link FEED_LENGTH}, each with the day on which it came out. */
  documenten: readonly DocumentSummary[];
  afdruk: string;
}

/** What a feed says, as it is written. */
export interface FeedText extends Pick<FeedPlan, "pagina" | "titel"> {
  items: readonly FeedItem[];
}

interface FeedItem extends Pick<DocumentSummary, "id" | "titel"> {
  omschrijving: string;
  /** The day on which it came out, as “2026-05-26”. */
  dag: string;
}

/** A zaak: there one waits for an answer, or for a further one. */
interface FollowedZaak {
  id: string;
  /** Its ids of before. */
  vroeger: readonly string[];
  /** Oldest first. */
  papers: readonly DocumentSummary[];
}

/** `documents` stand newest first. */
export function planFeeds(
  documents: readonly DocumentSummary[],
  lists: Lists,
  zaken: readonly FollowedZaak[],
): FeedPlan[] {
  const ofLists = LIST_KEYS.flatMap((soort) => {
    return lists[soort].flatMap(({ slug, feed }) => {
      const slugs = feed ? [slug, ...feed.vroeger] : [];
      return slugs.map((one) => planFeed(lijstAdres(soort, one), feed!.titel, feed!.documenten));
    });
  });
  const ofZaken = zaken.flatMap(({ id, vroeger, papers }) => {
    const titel = fullName(nameZaak({ id, titel: papers.at(-1)!.titel }));
    // Its papers mostly have one title: what each was in the zaak tells them apart.
    const steps = papers.toReversed().map((paper) => ({ ...paper, titel: `${formatStap(paper)}: ${paper.titel}` }));
    return [id, ...vroeger].map((one) => planFeed(zaakAdres(one), titel, steps));
  });
  return [planFeed("/kamervragen/", "Kamervragen", documents), ...ofLists, ...ofZaken];
}

function planFeed(pagina: string, titel: string, documents: Iterable<DocumentSummary>): FeedPlan {
  const documenten: DocumentSummary[] = [];
  for (const document of documents) {
    if (documenten.length === FEED_LENGTH) break;
    if (documentDay(document) !== null) documenten.push(document);
  }
  return { pagina, titel, documenten, afdruk: printOfJson([titel, documenten.map(({ id, afdruk }) => [id, afdruk])]) };
}

/** What a planned feed says. */
export const feedText = ({ pagina, titel, documenten }: FeedPlan): FeedText => ({
  pagina,
  titel,
  items: documenten.map((document) => ({
    id: document.id,
    titel: document.titel,
    omschrijving: describeDocument(document),
    dag: documentDay(document)!,
  })),
});

/** Midnight of a day. */
const momentOf = (dag: string): Date => new Date(`${dag}T00:00:00Z`);

const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** The title of an item is HTML to readers: what looks like an element is text. */
const asHtml = (text: string): string => text.replace(NOT_IN_XML, "").replace(/[&<>]/g, (sign) => HTML_SIGNS[sign]!);
const HTML_SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * What a feed or an item is told from others by: its address, for ever. Where nobody said where the site stands it is a
 * name made of what is known, for an id must be a whole one (RFC 4287, 4.2.6).
 */
function idOf(adres: string): string {
  const url = absoluteUrl(adres);
  if (url !== null) return url;
  const hex = createHash("sha256").update(`${SITE_NAME} ${adres}`).digest("hex");
  // A UUID of version 8 (RFC 9562): of our own making.
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What makes feeds takes whole addresses only; what stands here goes out again, for Atom allows others. */
const NOWHERE = "https://site.invalid";
const whole = (adres: string): string => absoluteUrl(adres) ?? NOWHERE + adres;

const feedTitle = ({ titel }: FeedText): string => `${titel} · ${SITE_NAME}`.replace(NOT_IN_XML, "");

/** The feed as Atom (RFC 4287). The same documents give the same text. */
export function feedXml(text: FeedText): string {
  const { pagina, items } = text;
  const adres = feedAdres(pagina);
  const feed = new Feed({
    id: idOf(adres),
    title: feedTitle(text),
    link: whole(pagina),
    language: "nl",
    feedLinks: { atom: whole(adres) },
    generator: SITE_NAME,
    author: { name: SITE_NAME },
    updated: items[0] ? momentOf(items[0].dag) : new Date(0),
  });
  for (const { id, titel, omschrijving, dag } of items) {
    const adres = documentAdres(id);
    const [title, description] = [titel, omschrijving].map(asHtml);
    feed.addItem({
      id: idOf(adres),
      link: whole(adres),
      title: title!,
      date: momentOf(dag),
      description: description!,
    });
  }
  return feed.atom1().replaceAll(`${NOWHERE}/`, "/");
}

/**
 * The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): titles are text there, and an item is told from others
 * by the same id as in Atom.
 */
export function feedJson(text: FeedText): string {
  const { pagina } = text;
  const items = text.items.map(({ id, titel, omschrijving, dag }) => {
    const adres = documentAdres(id);
    return {
      id: idOf(adres),
      url: linkTo(adres),
      title: titel,
      content_text: omschrijving,
      date_published: momentOf(dag).toISOString(),
    };
  });
  return jsonText({
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(text),
    home_page_url: linkTo(pagina),
    feed_url: linkTo(jsonFeedAdres(pagina)),
    language: "nl",
    authors: [{ name: SITE_NAME }],
    items,
  });
}
