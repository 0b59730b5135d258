/** Apart from other counts: it is not needed for the first results. */
import { sayFound } from "./counts.ts";

/** What has a name: “26 vragen”; “2 documenten” where those have no questions, as the lists of names say it. */
export const sayNamed = ({ vragen, documenten }: { vragen: number; documenten: number }): string =>
  sayFound({ vragen, hele: vragen > 0 ? 0 : documenten });
