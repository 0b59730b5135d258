/** Lists that a field above them narrows: of themes, and of names. */
import "./naam-filter.ts";
import "./thema-filter.ts";
