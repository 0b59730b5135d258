/** On the pages of documents and questions: the way back to a search is fetched only where one led here. */
import { ZOEK_ADRES } from "../domain/adressen.ts";
import { onSite, ownAdres } from "../search/browser/site-path.ts";
import { readTrail } from "../search/browser/trail.ts";

const isFromSearch = document.referrer.startsWith(`${location.origin}${onSite(ZOEK_ADRES)}?`);
if (ownAdres().startsWith("/kamervragen/") && (isFromSearch || readTrail())) {
  void import("../search/browser/way-back.ts").then(({ showWayBack }) => {
    showWayBack();
  });
}
