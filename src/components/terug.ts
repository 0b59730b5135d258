/** On the pages of documents and questions: the way back to a search is fetched only where one led here. */
import { readTrail } from "../search/browser/trail.ts";

const isFromSearch = document.referrer.startsWith(`${location.origin}/?`);
if (location.pathname.startsWith("/kamervragen/") && (isFromSearch || readTrail())) {
  void import("../search/browser/way-back.ts").then(({ showWayBack }) => {
    showWayBack();
  });
}
