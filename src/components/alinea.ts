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
  if (!paragraph || pointerType === "touch") return;
  link.href = `#${paragraph.id}`;
  paragraph.prepend(link);
});
