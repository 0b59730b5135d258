/**
 * Whether pages are shown to the archivist at work (`npm run dev`) and to nobody else. Vite's own sign of that,
 * `import.meta.env.PROD`, can be set from without: a variable of that name in the environment took the
 * Content-Security-Policy out of published pages.
 */
const VARIABLE = "VRAAGBAAK_WERKPLAATS";

export const isWorkedOn = (): boolean => process.env[VARIABLE] === "ja";

/** From now on, in this process. */
export function setWorkedOn(): void {
  process.env[VARIABLE] = "ja";
}
