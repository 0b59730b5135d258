/** What holds for every question; the other templates say their own. */
export default {
  layout: "vraag.njk",
  permalink: ({ document, page }) => `/kamervragen/${document}/${page.fileSlug}/index.html`,
};
