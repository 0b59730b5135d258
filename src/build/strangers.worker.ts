/** Looks for strangers in a thread. */
import { BETWEEN, findStrangers, type Strangers, type StrangersInput } from "./strangers.ts";

export default ({ root, own }: StrangersInput): Strangers => findStrangers(root, new Set(own.split(BETWEEN)));
