import { setFlagsFromString } from "node:v8";

/**
 * Keeps what is new in memory in a small room. Node lets that room grow with the number of things made, to some 150 MB for
 * pages and files of which nothing is kept; small, it is cleared more often, which costs nothing beside waiting for sources.
 */
export const keepHeapSmall = (): void => setFlagsFromString("--semi-space-growth-factor=1");
