/** Links files for `linkSideBySide` in a thread. */
import { linkFiles } from "./link.ts";

export default linkFiles;
