/**
 * The colours of charts. On a page they are those of `styles/tokens.css`; a chart that is a file of its own has no page
 * around it and brings them along. A test holds the two against each other.
 */

/** By the name that they have in `tokens.css`, without “--vb-”. */
type Colour =
  "papier" | "inkt" | "inkt-zacht" | "lijn" | "groen" | "oranje" | "reeks-3" | "reeks-4" | "reeks-5" | "reeks-6";

export const PALETTE: Readonly<Record<"light" | "dark", Readonly<Record<Colour, string>>>> = {
  light: {
    papier: "#fcfaf5",
    inkt: "#1d1b17",
    "inkt-zacht": "#5a554b",
    lijn: "#ddd6c6",
    groen: "#14594a",
    oranje: "#b8431a",
    "reeks-3": "#2f5fa8",
    "reeks-4": "#8a3d83",
    "reeks-5": "#7a6410",
    "reeks-6": "#5a554b",
  },
  dark: {
    papier: "#171814",
    inkt: "#ece8dd",
    "inkt-zacht": "#b1ab9c",
    lijn: "#3a3c33",
    groen: "#93d4ba",
    oranje: "#ff9b70",
    "reeks-3": "#9dbff5",
    "reeks-4": "#dfa3d9",
    "reeks-5": "#dcc667",
    "reeks-6": "#b1ab9c",
  },
};

/** A colour as an attribute of SVG has it; the light one where nothing else is known, as where no style may be read. */
export const colour = (name: Colour): string => `var(--vb-${name}, ${PALETTE.light[name]})`;

/** Of the lines of a chart, in their order. */
export const LINE_COLOURS = (["groen", "oranje", "reeks-3", "reeks-4", "reeks-5", "reeks-6"] as const).map(colour);
