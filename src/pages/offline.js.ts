/** The service worker, a script of its own: what is kept for who is offline, or, where nothing may be, its removal. */
import { settings } from "../archive/settings/settings.ts";
import { keepNothing, keepPages } from "../offline/worker.ts";

export const GET = (): Response => {
  const worker = settings().offline ? keepPages : keepNothing;
  return new Response(`(${worker.toString()})(self);\n`, { headers: { "content-type": "text/javascript" } });
};
