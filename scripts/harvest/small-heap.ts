import { setFlagsFromString } from "node:v8";

/**
 * Keeps memory small. Node lets the room for what is new grow with the number of things made, to some 150 MB for pages and
 * files of which nothing is kept, and lets what is old double before it looks what of it can go. Looked at more often, both
 * stay small, which costs nothing beside waiting for sources.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=20");
}
