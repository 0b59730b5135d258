/** Fetches files: aside, checked, and only then under the name they get. */
import { readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Bestand } from "../../model.ts";
import { SourceFailure, type Fetched, type FileOutcome, type FileSource, type Validators } from "../../source.ts";
import { Passing, type Answer, type Http } from "../http/http.ts";
import { LARGEST, NOTICES } from "../settings.ts";
import { kindOf } from "./kind.ts";
import { heldByPage, heldByXml } from "./markup.ts";
import { streamTo, TooLong, type Streamed } from "./stream.ts";

export function openFiles(http: Http): FileSource {
  return {
    async fetch(bestand, to, known = null) {
      // The same name each time: what a stopped run left is written over. Hidden from what reads the folder.
      const place = to("pdf");
      const aside = join(dirname(place), `.${basename(place)}.deel`);
      try {
        const outcome = await fetchAside(http, bestand, aside, known);
        if (outcome.outcome !== "fetched") return outcome;
        const path = to(outcome.vorm);
        await rename(aside, path);
        return { ...outcome, path };
      } catch (error) {
        if (error instanceof SourceFailure) return failed(reasonOf(error));
        throw error;
      } finally {
        await rm(aside, { force: true });
      }
    },
  };
}

/** What went wrong each time, without the address: the reader knows which paper it is of. */
const reasonOf = (error: SourceFailure): string =>
  error.cause instanceof Passing ? `${error.cause.message}, telkens weer` : error.message;

const failed = (reason: string): FileOutcome => ({ outcome: "failed", reason });

type Received =
  { at: "disk"; streamed: Streamed; validators: Validators | null } | { at: "once"; outcome: FileOutcome };

async function fetchAside(http: Http, bestand: Bestand, aside: string, known: Validators | null): Promise<FileOutcome> {
  const headers = {
    accept: "*/*",
    ...(known?.etag && { "if-none-match": known.etag }),
    ...(known?.lastModified && { "if-modified-since": known.lastModified }),
  };
  const host = bestand.bron === "tweedekamer" ? "kamer" : "zoek";
  const received = await http.ask(host, bestand.url, headers, (answer) => receive(answer, aside, known !== null));
  if (received.at === "once") return received.outcome;
  const { streamed, validators } = received;
  const judged = await judge(bestand, aside, streamed);
  if (typeof judged !== "string") return judged;
  const { bytes, sha256 } = streamed;
  const otherLength = bestand.bytes !== null && bestand.bytes !== bytes ? bestand.bytes : null;
  if (otherLength !== null && bestand.streng) return failed(`${bytes} bytes in plaats van ${otherLength}`);
  return { outcome: "fetched", path: aside, vorm: judged, bytes, sha256, validators, otherLength };
}

async function receive(answer: Answer, aside: string, isConditional: boolean): Promise<Received> {
  const once = (outcome: FileOutcome): Received => ({ at: "once", outcome });
  const { status } = answer;
  if (status === 304 && isConditional) return once({ outcome: "unchanged" });
  if (status === 204 || status === 404 || status === 410)
    return once({ outcome: "missing", reason: `de bron antwoordt met ${status}` });
  if (NOTICES.notFoundAddress.test(answer.url.pathname)) {
    return once({ outcome: "missing", reason: "de bron verwijst naar “niet gevonden”" });
  }
  if (status !== 200) return once(failed(`de bron antwoordt met ${status}`));
  try {
    const streamed = await streamTo(aside, answer.body, LARGEST.file);
    const [etag, lastModified] = [answer.header("etag"), answer.header("last-modified")];
    return { at: "disk", streamed, validators: etag === null && lastModified === null ? null : { etag, lastModified } };
  } catch (error) {
    if (error instanceof TooLong) return once(failed("groter dan een stuk kan zijn"));
    throw error;
  }
}

/** The form that a file proved to be, where that may be; else what became of it. */
async function judge(
  bestand: Bestand,
  path: string,
  { bytes, start, end }: Streamed,
): Promise<Fetched["vorm"] | FileOutcome> {
  if (bytes === 0) return failed("een leeg bestand");
  const kind = kindOf(start, end);
  if (kind === "cut") return failed("een bestand dat halverwege ophoudt");
  if (kind === "unknown") return failed("geen PDF, Word, XML of HTML");
  if (kind === "xml" || kind === "page") {
    if (bytes > LARGEST.xml) return failed("groter dan een stuk kan zijn");
    const held = kind === "xml" ? heldByXml(await readFile(path)) : heldByPage(await readFile(path, "utf8"));
    if (held.is === "paper") return accepted(bestand, kind === "page" ? "html" : "xml");
    if (held.is === "metadata") return accepted(bestand, "metadata");
    if (held.is === "wrong") return failed(held.reason);
    // A page instead of another form says why; of nothing else it says nothing.
    if (held.is === "hollow" && bestand.vorm !== kind && bestand.vorm !== "html") return failed(held.reason);
    return { outcome: held.is, reason: held.reason };
  }
  return accepted(bestand, kind);
}

/**
 * The publications service says what its files are. The Kamer's own files are PDF or Word, whichever they are called:
 * seen the wrong way round.
 */
function accepted(bestand: Bestand, vorm: Fetched["vorm"]): Fetched["vorm"] | FileOutcome {
  if (bestand.vorm === vorm) return vorm;
  if (!bestand.streng && (vorm === "pdf" || vorm === "word")) return vorm;
  return failed(`${vorm} in plaats van ${bestand.vorm}`);
}
