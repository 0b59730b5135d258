/** Looks through a site in a thread. */
export { lookInThread as default } from "./look-through.ts";
