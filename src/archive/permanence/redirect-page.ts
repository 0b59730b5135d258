/** The page at an address of before: it leads on at once, and without that has the link. */
import { absoluteUrl, hostAdres, SITE_NAME } from "../site.ts";
import { CONTENT_SECURITY_POLICY } from "../security.ts";

/** Addresses are made by us and hold nothing that HTML would read otherwise. */
export function redirectPage(naar: string): string {
  const href = hostAdres(naar);
  const canonical = absoluteUrl(naar);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Deze pagina staat nu ergens anders · ${SITE_NAME}</title>
<meta name="description" content="Wat op dit adres stond, staat nu op een ander adres van ${SITE_NAME}; deze pagina leidt daarheen.">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
${canonical === null ? "" : `<link rel="canonical" href="${canonical}">\n`}</head>
<body>
<main>
<h1>Deze pagina staat nu ergens anders</h1>
<p><a href="${href}">Ga verder</a></p>
</main>
</body>
</html>
`;
}
