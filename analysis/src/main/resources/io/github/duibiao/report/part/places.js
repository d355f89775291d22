/* Links to places: what is folded away or filtered out is shown when a link leads to it. */
page.open = (id) => {
  const target = id && page.at(id);
  if (!target) {
    return;
  }
  for (let each = target.parentElement; each; each = each.parentElement) {
    if (each.tagName === "DETAILS") {
      each.open = true;
    }
  }
  if (target.closest("[hidden]") && page.clearFilters) {
    page.clearFilters();
  }
  target.scrollIntoView();
};

page.hash = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch (malformed) {
    return "";
  }
};

addEventListener("hashchange", () => page.open(page.hash()));
addEventListener("DOMContentLoaded", () => page.open(page.hash()));
