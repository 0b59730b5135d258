/** 12345 → “12.345”. The formatter of Intl does the same, but to make it costs a phone a tenth of a second. */
export const formatAantal = (aantal: number): string => String(aantal).replace(/\B(?=(?:\d{3})+$)/g, ".");
