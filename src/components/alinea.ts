/**
 * Beside the paragraph that the mouse is on: a link to it. It is no stop for the keyboard, or a long answer would have
 * one at each paragraph; the page of a question lists the addresses of all its paragraphs.
 */
const link = document.createElement("a");
link.className = "alinea";
link.title = "Link naar deze alinea";
link.tabIndex = -1;
link.setAttribute("aria-hidden", "true");

document.addEventListener("pointerover", ({ target, pointerType }) => {
  const paragraph = (target as Element).closest('[id*="-alinea-"]');
  // Put in place anew while the mouse is on it, it could not be clicked.
  if (!paragraph || pointerType === "touch" || link.parentElement === paragraph) return;
  link.href = `#${paragraph.id}`;
  paragraph.prepend(link);
});
