/** The box of a table is a stop of the Tab key, and a place of its own, only where there is something to scroll to. */
for (const box of document.querySelectorAll<HTMLElement>(".tabel[tabindex]")) {
  const { role, ariaLabel } = box;
  const observer = new ResizeObserver(() => {
    const scrolls = box.scrollWidth > box.clientWidth;
    Object.assign(box, { role: scrolls ? role : null, ariaLabel: scrolls ? ariaLabel : null });
    if (scrolls) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  });
  // The table too: letters that come late may make it wider than its box.
  for (const part of [box, ...box.children]) observer.observe(part);
}

// A module of its own, which pages import.
export {};
