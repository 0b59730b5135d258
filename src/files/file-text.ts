import { readFileSync, statSync } from "node:fs";

/** Whether a file stands at a path, and not a folder or nothing. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The text of a file; “” where there is none. */
export const fileText = (path: string): string => (isFile(path) ? readFileSync(path, "utf8") : "");
