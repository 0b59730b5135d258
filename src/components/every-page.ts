/**
 * The one script of the site, so that a page that is just read asks for no more than this; what a page needs
 * besides is fetched by it. Nothing of it is needed to read.
 */
import "../offline/register.ts";
import "./afdruk-datum.ts";
import "./alinea.ts";
import "./copy-text.ts";
import "./terug.ts";
import "./zoeken/markeren.ts";

// The entrance suggests names when its field is used.
const field = document.querySelector<HTMLElement>("[data-zoek-ingang] input");
if (field && field === document.activeElement) void import("./zoeken/zoeken.ts");
else field?.addEventListener("focus", () => void import("./zoeken/zoeken.ts"), { once: true });
document
  .querySelector("details.neem-mee")
  ?.addEventListener("toggle", () => void import("./neem-mee.ts"), { once: true });
if (document.querySelector("alle-antwoorden")) void import("./alle-antwoorden.ts");
if (document.querySelector("thema-filter, naam-filter")) void import("./narrow-list.ts");
