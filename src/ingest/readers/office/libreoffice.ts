/**
 * LibreOffice, where it is installed: files of other text processors → .docx. It runs in a process of its own, without
 * windows, with a profile that is made for it and taken away; no macro runs, no link is followed. What it may do is
 * bounded in work (time of the processor, memory), not by the clock: a busy machine loses nothing.
 */
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** What it is called, and where it stands on systems that do not put it on the path. */
const NAMES = ["soffice", "libreoffice"];
const ELSEWHERE = ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "/usr/lib/libreoffice/program/soffice"];

/** The path of LibreOffice; `null` where it is not installed. */
export function findLibreOffice(
  path = process.env["PATH"] ?? "",
  elsewhere: readonly string[] = ELSEWHERE,
): string | null {
  const onPath = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...elsewhere].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A letter takes a tenth of a second; starting takes one or two. */
const SECONDS_TO_START = 30;
const SECONDS_A_FILE = 20;
/** Of address space: LibreOffice itself takes half of it. */
const MOST_KILOBYTES = 4 * 1024 * 1024;
/** A process that waits does nothing: one that has used no time of the processor for so long waits for ever. */
const LONGEST_IDLE_SECONDS = 120;
const LOOK_EVERY_MS = 1000;

/**
 * Bounds and starts a program. When whoever asked for it is gone, nothing holds the other end of its input any more: then
 * all that it started ends, and its folder is taken away.
 */
const BOUNDED = [
  'ulimit -t "$1" && ulimit -v "$2" || exit 125',
  "folder=$3",
  "shift 3",
  "exec 3<&0 </dev/null",
  "{ trap '' TERM; read -r _ <&3; kill -TERM 0; rm -rf \"$folder\"; kill -KILL 0; } &",
  "watcher=$!",
  '"$@" 3<&-',
  "status=$?",
  "kill -KILL $watcher",
  "exit $status",
].join("\n");

/**
 * Converts files to `<out>/<name>.docx`; which of them it could is told by what stands there. Returns when nothing that
 * it started is at work any more.
 *
 * @param out a folder below `folder`
 * @param folder for the profile, and whatever else it writes; nothing else stands there
 */
export async function convertToDocx(
  program: string,
  files: readonly string[],
  out: string,
  folder: string,
): Promise<void> {
  const profile = join(folder, "profiel");
  writeProfile(profile);
  const command = [
    ...withoutNetwork(),
    program,
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...OPTIONS,
    out,
  ];
  const seconds = SECONDS_TO_START + SECONDS_A_FILE * files.length;
  const bounded = ["-c", BOUNDED, "sh", String(seconds), String(MOST_KILOBYTES), folder, ...command, ...files];
  const child = spawn("sh", bounded, {
    // A group of its own, to be ended as a whole.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    env: { PATH: process.env["PATH"], HOME: folder, TMPDIR: folder, LANG: "C.UTF-8", ...NO_PROXY },
  });
  const end = (): void => endGroup(child.pid);
  const idle = setInterval(watchIdle(child.pid, end), LOOK_EVERY_MS);
  process.once("exit", end);
  try {
    await new Promise<void>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", () => resolve());
    });
  } finally {
    clearInterval(idle);
    process.off("exit", end);
    end();
  }
}

const OPTIONS = ["--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "docx", "--outdir"];

/** Whatever is asked of the network goes to a port that nobody listens at. */
const DEAD_END = "http://127.0.0.1:9";
const NO_PROXY = { http_proxy: DEAD_END, https_proxy: DEAD_END, ftp_proxy: DEAD_END };

/** A room without network, where the system lets everyone make one (Linux). */
function withoutNetwork(): readonly string[] {
  const room = ["--user", "--map-root-user", "--net"];
  return spawnSync("unshare", [...room, "true"], { stdio: "ignore" }).status === 0 ? ["unshare", ...room] : [];
}

const item = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** No macros, nothing that is active in a document, no link that is brought up to date, no Java. */
const SETTINGS = [
  item("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
  item("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
  item("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
  item("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
  item("Office.Writer/Content/Update", "Link", "0"),
  item("Office.Java/VirtualMachine", "Enable", "false"),
];

function writeProfile(profile: string): void {
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${SETTINGS.join("")}</oor:items>\n`,
  );
}

/** Ends a process and all of its group. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing is left of it.
  }
}

/** Ends what has used no time of the processor for long. */
function watchIdle(group: number | undefined, end: () => void): () => void {
  let used = -1;
  let idle = 0;
  return () => {
    const now = ticksOf(group);
    idle = now === used ? idle + LOOK_EVERY_MS / 1000 : 0;
    used = now;
    if (idle >= LONGEST_IDLE_SECONDS) end();
  };
}

/** Time of the processor that a group has used, from /proc; 0 where the system does not tell. */
function ticksOf(group: number | undefined): number {
  if (!existsSync("/proc/self/stat")) return 0;
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.reduce((sum, pid) => sum + ownTicks(pid, group), 0);
}

function ownTicks(pid: string, group: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // “1234 (name) S parent group … user system”: the name may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(fields[2]) === group ? Number(fields[11]) + Number(fields[12]) : 0;
  } catch {
    return 0;
  }
}
