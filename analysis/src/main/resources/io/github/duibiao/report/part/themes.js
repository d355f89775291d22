/* The matrix of themes: a cell opens the tasks behind it over the page. */
(() => {
  const dialog = page.at("cell");
  const heat = page.at("heat");
  if (!heat) {
    return;
  }
  heat.addEventListener("click", (event) => {
    const link = event.target.closest("td a");
    const place = link && page.at(link.hash.slice(1));
    if (!place || place.tagName !== "DT" || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const theme = link.closest("tr").querySelector("th").cloneNode(true);
    page.at("cell-h").replaceChildren(...theme.childNodes, ` · ${place.textContent}`);
    page.at("cell-tasks").replaceChildren(...place.nextElementSibling.cloneNode(true).childNodes);
    dialog.showModal();
  });
  dialog.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) {
      dialog.close();
      page.open(link.hash.slice(1));
    } else if (event.target === dialog) {
      dialog.close();
    }
  });
})();
