/** On the pages of documents and questions: the way back to a search is fetched only where one led here. */
import { ownAdres, siteOrigin } from "../search/browser/site-path.ts";
import { readTrail } from "../search/browser/trail.ts";

// Whether that is the page of the search, is for what is fetched to say.
const isFromSearch = document.referrer.startsWith(`${siteOrigin()}/`) && document.referrer.includes("?");
if (ownAdres().startsWith("/kamervragen/") && (isFromSearch || readTrail())) {
  void import("../search/browser/way-back.ts").then(({ showWayBack }) => {
    showWayBack();
  });
}
