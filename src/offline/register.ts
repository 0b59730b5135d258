/** Starts the worker that keeps what was read, where the page names it, and says on a kept page that there is a network again. */
import { onSite } from "../search/browser/site-path.ts";

const WORKER = "/offline.js";

if (document.documentElement.hasAttribute("data-bewaart") && "serviceWorker" in navigator) {
  // After all else that the page needs. A browser may refuse, as in a private window: then nothing is kept.
  addEventListener("load", () => void start().catch(() => undefined));
}

async function start(): Promise<void> {
  const isFirst = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register(onSite(WORKER));
  const { active } = await navigator.serviceWorker.ready;
  if (isFirst) active?.postMessage(location.href);
}

const notice = document.querySelector("[data-offline]");
if (notice) {
  addEventListener("online", () => {
    const again = document.createElement("a");
    again.href = "";
    again.className = "nl-link";
    again.textContent = "Haal de pagina opnieuw op";
    notice.replaceChildren("U bent weer online. ", again, ".");
  });
}
