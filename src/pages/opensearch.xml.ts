/** Lets a browser add the archive as a search engine. */
import type { APIRoute } from "astro";
import { ZOEK_ADRES } from "../domain/adressen.ts";
import { absoluteUrl, SITE_DESCRIPTION, SITE_NAME } from "../archive/site.ts";

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Makes no file where nobody said where the site stands: such a description holds whole addresses only. */
export const GET: APIRoute = () => {
  const [icon, search] = [absoluteUrl("/favicon.svg"), absoluteUrl(ZOEK_ADRES)];
  if (icon === null || search === null) return new Response(null);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(SITE_NAME)}</ShortName>
  <Description>${escape(SITE_DESCRIPTION)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>nl</Language>
  <Image height="16" width="16" type="image/svg+xml">${escape(icon)}</Image>
  <Url type="text/html" method="get" template="${escape(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { "Content-Type": "application/opensearchdescription+xml" } },
  );
};
