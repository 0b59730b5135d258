/**
 * The configuration of a host, made from the table of headers. `path` is the folder of the host in which the site stands:
 * “/archief”; “” at its root.
 */
import { underPath } from "../sub-path.ts";
import { EVERYWHERE, type HeaderRule, KEPT, NOT_KEPT, patternOf, SHARED, TYPES } from "./headers.ts";

/** What is sent smaller. */
const COMPRESSED = [
  ...["text/css", "text/plain", "text/csv", "text/turtle", "text/xml", "application/xml", "application/atom+xml"],
  ...["text/javascript", "application/javascript", "application/json", "application/x-ndjson"],
  ...["application/manifest+json", "image/svg+xml"],
];
const NOT_FOUND = "/404.html";

/** A rule's addresses on the host, as a regular expression. */
const onHost = (path: string, rule: HeaderRule): string =>
  patternOf({ ...rule, adressen: underPath(path, rule.adressen) });

const all = (path: string, rules: readonly HeaderRule[]): string => rules.map((rule) => onHost(path, rule)).join("|");

/** `_headers`, for Netlify, Cloudflare Pages and others. What no rule is about they let browsers ask for again by themselves. */
export const headersFile = (path: string): string =>
  [EVERYWHERE, ...KEPT, ...SHARED]
    .map(({ adressen, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${underPath(path, adressen)}\n${lines.join("")}`;
    })
    .join("\n");

const apacheHeaders = ({ headers }: Pick<HeaderRule, "headers">, indent = ""): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}Header always set ${name} "${value}"\n`)
    .join("");

const apacheIf = (condition: string, headers: HeaderRule["headers"]): string =>
  `  <If "${condition}">\n${apacheHeaders({ headers }, "    ")}  </If>\n`;

/** `.htaccess`, for Apache: in the folder of the site itself. Needs `AllowOverride All`, as shared hosts have it. */
export const apacheFile = (path: string): string => `# Vraagbaak, for Apache 2.4
DirectoryIndex index.html
DirectorySlash On
Options -Indexes
ErrorDocument 404 ${underPath(path, NOT_FOUND)}
AddDefaultCharset utf-8
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${type} .${ending}\n`)
  .join("")}RemoveEncoding .z
RemoveType .z

<IfModule mod_headers.c>
${apacheHeaders(EVERYWHERE, "  ")}  Header always set Cache-Control "${NOT_KEPT["Cache-Control"]}"
${KEPT.map((rule) => apacheIf(`%{REQUEST_URI} =~ m#${onHost(path, rule)}#`, rule.headers)).join("")}${SHARED.map((rule) => apacheIf(`%{REQUEST_URI} =~ m#${onHost(path, rule)}#`, rule.headers)).join("")}</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${COMPRESSED.join(" ")}
</IfModule>
`;

export interface Host {
  /** Folder of the site on that machine. */
  root: string;
  /** What it listens to: “80”; for Caddy “voorbeeld.nl”. */
  listen: string;
}

/** A variable with the value of a header for the addresses that rules are about. */
const nginxMap = (name: string, otherwise: string, path: string, rules: readonly HeaderRule[]): string =>
  `map $uri $${name} {\n  default "${otherwise}";\n${rules
    .map((rule) => `  "~${onHost(path, rule)}" "${Object.values(rule.headers)[0]!}";\n`)
    .join("")}}\n`;

/** A file for `/etc/nginx/conf.d`. A header without a value is not sent. */
export const nginxFile = (path: string, { root, listen }: Host): string => `# Vraagbaak, for nginx
${nginxMap("vraagbaak_kept", NOT_KEPT["Cache-Control"], path, KEPT)}
${nginxMap("vraagbaak_shared", "", path, SHARED)}
server {
  listen ${listen};

  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_types ${COMPRESSED.join(" ")};
  error_page 404 ${underPath(path, NOT_FOUND)};
  absolute_redirect off;

${Object.entries(EVERYWHERE.headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join("")}  add_header Cache-Control $vraagbaak_kept always;
  add_header Access-Control-Allow-Origin $vraagbaak_shared always;

  include mime.types;
  types {
${Object.entries(TYPES)
  .map(([ending, type]) => `    ${type} ${ending};\n`)
  .join("")}  }

  location ${path}/ {
    ${path === "" ? `root ${root};` : `alias ${root}/;`}
    index index.html;
  }
}
`;

const caddyHeaders = (indent: string, headers: HeaderRule["headers"]): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} \`${value}\`\n`)
    .join("");

/** A `Caddyfile`. */
export const caddyFile = (path: string, { root, listen }: Host): string => `# Vraagbaak, for Caddy 2
${listen} {
	root * ${root}
	encode gzip

	header {
${caddyHeaders("\t\t", EVERYWHERE.headers)}	}
	@kept path_regexp ${all(path, KEPT)}
	header @kept {
${caddyHeaders("\t\t", KEPT[0]!.headers)}	}
	@notkept not path_regexp ${all(path, KEPT)}
	header @notkept {
${caddyHeaders("\t\t", NOT_KEPT)}	}
	@shared path_regexp ${all(path, SHARED)}
	header @shared {
${caddyHeaders("\t\t", SHARED[0]!.headers)}	}
${Object.entries(TYPES)
  .map(([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type \`${type}\`\n`)
  .join("")}
	handle_path ${path}/* {
		file_server
	}
	handle_errors {
		rewrite * ${NOT_FOUND}
		file_server
	}
}
`;
