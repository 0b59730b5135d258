/**
 * Measures harvests from the made-up official sources, and holds what comes out against what they have.
 *
 *   node scripts/run.mjs scripts/bench/harvest.ts [CASES [v4|v5]]     10,000 cases, 28,196 papers where nothing is said
 *
 * For each version of the Kamer's interface: a first harvest; one without changes; one where every record was only touched;
 * a first harvest that is stopped twenty times, at random, and gone on with; a night with changes of every kind.
 * Exit status 1 where something differs.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomNumbers } from "../random.ts";
import { type DemoServer, serveDemo } from "../harvest-demo/server/serve.ts";
import * as changes from "../harvest-demo/world/changes.ts";
import { makeWorld } from "../harvest-demo/world/make-world.ts";
import type { StukRow, World } from "../harvest-demo/world/rows.ts";
import { BROKEN, contentsOf, differences, namesIn, placesOf } from "./harvest-expected.ts";

const CHILD = join(import.meta.dirname, "harvest-child.ts");
const [DAY, NEXT_DAY] = ["2026-11-20", "2026-11-21"];
const FROM = "2010-01-01";
const STOPS = 20;
/** What a process takes before it asks anything. */
const STARTS_MS = 900;
const MOST_MEGABYTES = 300;

const cases = Number(process.argv[2] ?? 10_000);
const faults: string[] = [];
const hold = (what: string, wrong: readonly string[]): void => {
  if (wrong.length > 0) faults.push(`${what}: ${wrong.length} × fout, zoals ${wrong.slice(0, 5).join("; ")}`);
};

for (const version of (["v4", "v5"] as const).filter((one) => (process.argv[3] ?? one) === one)) {
  const root = mkdtempSync(join(tmpdir(), "vraagbaak-harvest-"));
  const world = makeWorld({ zaken: cases, today: DAY });
  const server = await serveDemo({ world, versions: [version], bucket: { size: 1e9, perSecond: 1e9 } });
  try {
    await measure(version, world, server, root);
  } finally {
    await server.close();
    rmSync(root, { recursive: true });
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

async function measure(version: "v4" | "v5", world: World, server: DemoServer, root: string): Promise<void> {
  const [whole, stopped] = [join(root, "heel"), join(root, "gestopt")];
  const tell = async (what: string, folder: string, day: string, from: string) => {
    const before = server.log.length;
    const started = performance.now();
    const megabytes = await harvest(server, folder, version, day, from);
    const seconds = (performance.now() - started) / 1000;
    const files = filesIn(server, world, before).length;
    console.log(
      `${version} ${what}: ${seconds.toFixed(0)} s, ${server.log.length - before} verzoeken, ${files} bestanden, ${megabytes.toFixed(0)} MB`,
    );
    if (megabytes > MOST_MEGABYTES) faults.push(`${version} ${what}: ${megabytes.toFixed(0)} MB`);
    return { files, seconds };
  };

  const first = await tell("eerste keer", whole, DAY, FROM);
  hold(`${version} eerste keer`, differences(world, whole));
  const places = placesOf(whole);
  const again = await tell("zonder wijzigingen", whole, DAY, "");
  hold(`${version} zonder wijzigingen`, changed(places, placesOf(whole)));
  if (again.files > 0) faults.push(`${version} zonder wijzigingen: ${again.files} bestanden opgehaald`);

  const random = randomNumbers(7);
  const begun = server.log.length;
  for (let stop = 0; stop < STOPS; stop++) {
    // Together about as long as a whole run, so that they fall in all parts of it.
    await harvest(server, stopped, version, DAY, FROM, STARTS_MS + (random() * 2000 * first.seconds) / STOPS);
  }
  await tell(`na ${STOPS} keer stoppen`, stopped, DAY, FROM);
  hold(`${version} na stoppen`, changed(contentsOf(whole), contentsOf(stopped)));
  const urls = filesIn(server, world, begun).map(({ url }) => url);
  const twice = urls.length - new Set(urls).size;
  console.log(`${version}: van ${urls.length} bestanden ${twice} dubbel opgehaald, die bij een stop onderweg waren`);
  if (twice > 2 * STOPS) faults.push(`${version} na stoppen: ${twice} bestanden dubbel opgehaald`);

  changes.wait(world, 3);
  changes.touchAll(world);
  const touched = await tell("alles alleen aangeraakt", whole, DAY, "");
  hold(`${version} aangeraakt`, changed(places, placesOf(whole)));
  if (touched.files > 0) faults.push(`${version} aangeraakt: ${touched.files} bestanden opgehaald`);

  changes.wait(world, 20);
  const same = changeAll(world);
  await tell("een nacht met wijzigingen", whole, NEXT_DAY, "");
  hold(`${version} nacht`, differences(world, whole, same));
  hold(
    `${version} buiten de map`,
    namesIn(root).filter((name) => name !== "heel" && name !== "gestopt"),
  );
}

/** A night with something of everything. @returns papers of which the number of the case is other than their files print */
function changeAll(world: World): Set<StukRow> {
  const same = new Set<StukRow>();
  const zaken = world.zaken.filter(({ verwijderd, stukken }) => !verwijderd && stukken.length > 0);
  const papers = world.stukken.filter(
    ({ verwijderd, zaken: own, kind }) => !verwijderd && own.length === 1 && kind !== "bijlage" && kind !== "onbekend",
  );
  const some = <T>(all: readonly T[], every: number, from: number): T[] => all.filter((_, i) => i % every === from);
  for (const stuk of some(papers, 97, 1)) changes.newVersion(world, stuk);
  for (const stuk of some(papers, 97, 2).filter(({ versie }) => !versie.published)) changes.format(world, stuk);
  for (const stuk of some(papers, 197, 3)) changes.remove(world, stuk);
  const numbers = new Set(world.zaken.map(({ nummer }) => nummer));
  for (const [i, zaak] of some(zaken, 397, 4).entries()) {
    const nummer = `2026Z${String(80_000 + i)}`;
    if (numbers.has(nummer)) continue;
    changes.correctZaaknummer(world, zaak, nummer);
    for (const stuk of zaak.stukken) same.add(stuk);
  }
  for (const stuk of some(papers, 397, 5).filter(({ verwijderd }) => !verwijderd)) {
    const [from] = stuk.zaken;
    const to = zaken[(zaken.indexOf(from!) + 1) % zaken.length]!;
    if (!from || to === from) continue;
    changes.move(world, stuk, from, to);
    same.add(stuk);
  }
  for (const stuk of world.stukken
    .filter(({ verwijderd, zaken: own, kind }) => !verwijderd && own.length === 0 && kind !== "bijlage")
    .slice(0, 5)) {
    changes.tie(world, stuk, zaken[7]!);
    same.add(stuk);
  }
  for (let i = 0; i < 20; i++) changes.answer(world, changes.ask(world));
  return same;
}

function changed(before: readonly string[], after: readonly string[]): string[] {
  const [one, other] = [new Set(before), new Set(after)];
  return [...before.filter((line) => !other.has(line)), ...after.filter((line) => !one.has(line))];
}

/** Requests for files that gave one; those that can't be had whole are asked for again and again. */
function filesIn({ log }: DemoServer, world: World, from: number): DemoServer["log"] {
  const broken = new Set(world.stukken.filter(({ manner }) => BROKEN.includes(manner)).map(({ id }) => id));
  return log
    .slice(from)
    .filter(
      ({ url, status, host }) =>
        status === 200 &&
        (host === "zoek" || url.includes("/resource")) &&
        !broken.has(/Document\(([\da-f-]+)\)/.exec(url)?.[1] ?? ""),
    );
}

/** @param stopAfter so many milliseconds until it is killed. @returns how much memory it took, in MB */
function harvest(server: DemoServer, folder: string, version: string, day: string, from: string, stopAfter?: number) {
  return new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, server.origin, folder, version, day, from], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const timer = stopAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), stopAfter);
    let printed = "";
    child.stdout.on("data", (part: Buffer) => (printed += part.toString()));
    child.on("error", reject).on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve((JSON.parse(printed) as { megabytes: number }).megabytes);
      else if (stopAfter !== undefined) resolve(0);
      else reject(new Error(`harvest-child.ts ended with ${code}`));
    });
  });
}
