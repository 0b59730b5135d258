/** Pictures in marked-up text: they are named, not read. */
import type { Remark } from "../../tree/source.ts";

/** As much is shown of what is said of a picture. */
const LONGEST = 2000;

/** What is said of a picture that is left out. @param said for who can't see it, or the name of its file */
export function pictureLeftOut(said: string, weggelaten = ""): Remark {
  const described = said.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  const tekst = described === "" ? "Afbeelding weggelaten" : `Afbeelding “${described}” weggelaten`;
  return { regel: "left-out-image", tekst, ...(weggelaten !== "" && { weggelaten }) };
}
