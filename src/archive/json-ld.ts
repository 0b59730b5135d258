/**
 * What a page shows, for search engines and other programs: by schema.org, as JSON-LD. It is data, which no browser runs,
 * so that the strict policy for scripts has nothing to say of it.
 */
import type {
  BreadcrumbList,
  CreativeWork,
  Dataset,
  Legislation,
  Organization,
  Person,
  QAPage,
  WebSite,
  WithContext,
} from "schema-dts";
import { DATA_ADRES, documentAdres, vraagAdres, ZOEK_ADRES } from "../domain/adressen.ts";
import type { Bewindspersoon, Vraagsteller } from "../domain/document.ts";
import type { Stuk, StukSoort } from "../domain/stuk-naam.ts";
import { DATA_FILES } from "./data/files.ts";
import { DATA_LICENCE } from "./data/licence.ts";
import { formatBewindspersoonRol } from "./labels.ts";
import type { DocumentPage, VraagPage } from "./model.ts";
import { cutText } from "./render/opening.ts";
import { linkTo, SITE_DESCRIPTION, SITE_NAME } from "./site.ts";

/** Enough to be found by; all of it stands on the page. */
const LONGEST_TEXT = 600;

const CONTEXT = { "@context": "https://schema.org" } as const;

const site = (): Organization => ({ "@type": "Organization", name: SITE_NAME, url: linkTo("/") });

export const breadcrumbsLd = (
  stappen: readonly (readonly [adres: string, label: string])[],
  hier: string,
): WithContext<BreadcrumbList> => ({
  ...CONTEXT,
  "@type": "BreadcrumbList",
  itemListElement: [
    ...stappen.map(([adres, label], i) => ({
      "@type": "ListItem" as const,
      position: i + 1,
      name: label,
      item: linkTo(adres),
    })),
    { "@type": "ListItem", position: stappen.length + 1, name: hier },
  ],
});

/** The plain texts of a question and its answers. */
export interface VraagTeksten {
  vraag: string;
  /** “” for none. */
  antwoord: string;
}

export function vraagLd(document: DocumentPage, vraag: VraagPage, teksten: VraagTeksten): WithContext<QAPage> {
  const url = linkTo(vraagAdres(document.id, vraag.sleutel));
  const { ingezonden, ontvangen, vraagstellers, bewindspersonen } = document;
  return {
    ...CONTEXT,
    "@type": "QAPage",
    url,
    inLanguage: "nl",
    isPartOf: { "@type": "CreativeWork", name: document.titel, url: linkTo(documentAdres(document.id)) },
    license: DATA_LICENCE.url,
    ...(vraag.stukken.length > 0 && { citation: vraag.stukken.map(stukLd) }),
    mainEntity: {
      "@type": "Question",
      name: vraag.opening,
      text: cutText(teksten.vraag, LONGEST_TEXT),
      answerCount: teksten.antwoord === "" ? 0 : 1,
      ...(ingezonden !== null && { datePublished: ingezonden }),
      ...(vraagstellers.length > 0 && { author: vraagstellers.map(vraagsteller) }),
      ...(teksten.antwoord !== "" && {
        acceptedAnswer: {
          "@type": "Answer",
          text: cutText(teksten.antwoord, LONGEST_TEXT),
          url: `${url}#antwoord`,
          ...(ontvangen !== null && { datePublished: ontvangen }),
          ...(bewindspersonen.length > 0 && { author: bewindspersonen.map(bewindspersoon) }),
        },
      }),
    },
  };
}

const vraagsteller = ({ naam, partij }: Vraagsteller): Person => ({
  "@type": "Person",
  name: naam,
  ...(partij !== null && { affiliation: { "@type": "PoliticalParty", name: partij } }),
});

const bewindspersoon = (persoon: Bewindspersoon): Person => ({
  "@type": "Person",
  name: persoon.naam,
  jobTitle: formatBewindspersoonRol(persoon),
});

/** Rules are told from other papers. */
const REGELS: readonly StukSoort[] = ["wet", "eu"];

const stukLd = ({ soort, naam, officieel }: Stuk): Legislation | CreativeWork => ({
  "@type": REGELS.includes(soort) ? "Legislation" : "CreativeWork",
  name: naam,
  url: officieel,
});

/** A paper on the page of the questions that name it. */
export const stukPageLd = (stuk: Stuk): object => ({ ...CONTEXT, ...stukLd(stuk) });

/** The whole archive as data. */
export const datasetLd = (bijgewerktTot: string | null): WithContext<Dataset> => ({
  ...CONTEXT,
  "@type": "Dataset",
  name: "Kamervragen met antwoorden",
  description: SITE_DESCRIPTION,
  url: linkTo(DATA_ADRES),
  inLanguage: "nl",
  isAccessibleForFree: true,
  license: DATA_LICENCE.url,
  creator: site(),
  ...(bijgewerktTot !== null && { dateModified: bijgewerktTot }),
  distribution: DATA_FILES.map(({ naam, omschrijving, mediaType }) => ({
    "@type": "DataDownload" as const,
    name: naam,
    description: omschrijving,
    encodingFormat: mediaType,
    contentUrl: linkTo(`/data/${naam}`),
  })),
});

/** The site, and how to search it. */
export const siteLd = (): WithContext<WebSite> => ({
  ...CONTEXT,
  "@type": "WebSite",
  name: SITE_NAME,
  description: SITE_DESCRIPTION,
  url: linkTo("/"),
  inLanguage: "nl",
  publisher: site(),
  potentialAction: {
    "@type": "SearchAction",
    target: `${linkTo(ZOEK_ADRES)}?q={search_term_string}`,
    "query-input": "required name=search_term_string",
  } as never,
});
