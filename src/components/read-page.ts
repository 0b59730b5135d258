/** What the page of a document, a question or a zaak can do besides being read. */
import "./afdruk-datum.ts";
import "./alinea.ts";
import "./alle-antwoorden.ts";
import "./copy-text.ts";
import "./terug.ts";
import "./zoeken/markeren.ts";
