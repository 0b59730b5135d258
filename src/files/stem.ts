/** “2026/antwoord.docx” → “2026/antwoord”: what a file and what stands beside it have in common. */
export const stemOf = (path: string): string => path.replace(/\.[^./]+$/, "");
