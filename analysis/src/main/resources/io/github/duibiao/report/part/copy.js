/* Copies what stands in rows as a table, for a word processor or a spreadsheet, in the language
 * shown. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
(() => {
  const harmless = (text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
  const shown = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(page.english() ? ".zh" : ".en").forEach((each) => each.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  const cell = (element) => {
    const tasks = [...element.querySelectorAll(".task > h4")];
    return tasks.length === 0 ? shown(element) : tasks.map(shown).join("; ");
  };
  const ofTable = (table) => [...table.rows]
    .filter((row) => !row.matches(".evidence") && !row.closest("[hidden]"))
    .map((row) => [...row.cells].map(cell));
  const ofGaps = (article) => [...article.querySelectorAll(".gaplist > li")].map((item) => {
    const part = (selector) => [...item.querySelectorAll(selector)].map(shown).join("; ");
    return [part("p > .kind"), part("p > b"), part("p > .share"), part(".quote")];
  });
  const ofTimeline = (list) => [...list.querySelectorAll("ul > li")].map((item) =>
    [".date", ".who", ".what", ".unit"].map((each) => shown(item.querySelector(each))));

  const put = (types, button, zh, en) => {
    const fill = (event) => {
      event.preventDefault();
      Object.entries(types).forEach(([type, text]) => event.clipboardData.setData(type, text));
    };
    document.addEventListener("copy", fill, { once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", fill);
    const words = button.querySelector("output");
    words.replaceChildren(...(done
      ? page.both(zh, en)
      : page.both("浏览器不允许复制", "the browser refused")));
    setTimeout(() => words.replaceChildren(), 4000);
  };
  const copy = (rows, button) => {
    const table = page.make("table", { border: "1" }, rows.map((row) =>
      page.make("tr", {}, row.map((text) => page.make("td", {}, harmless(text))))));
    const plain = rows.map((row) => row.map((text) => harmless(text).replace(/\t/g, " ")).join("\t"));
    put({ "text/html": table.outerHTML, "text/plain": plain.join("\r\n") }, button,
      `已复制 ${rows.length} 行`, `${rows.length} rows copied`);
  };

  /* A quotation with its source, as it is pasted into a memo. */
  document.querySelectorAll("blockquote.quote").forEach((quote) => {
    const button = page.make("button", { type: "button", class: "small" },
      ...page.both("复制引文", "Copy"));
    const tools = page.make("span", { class: "copying" }, button, " ",
      page.make("output", { "aria-live": "polite" }));
    button.addEventListener("click", () => {
      const source = ["cite", ".terms"]
        .map((each) => quote.querySelector(each))
        .filter((each) => each)
        .map(shown);
      const text = `“${quote.querySelector("p").textContent.trim()}”（${source.join("；")}）`;
      put({ "text/plain": text }, tools, "已复制", "copied");
    });
    quote.querySelector("footer").append(" ", tools);
  });

  const offer = (before, rows) => {
    const button = page.make("button", { type: "button" }, ...page.both("复制表格", "Copy as table"));
    const tools = page.make("p", { class: "tools" }, button, " ",
      page.make("output", { "aria-live": "polite" }));
    button.addEventListener("click", () => copy(rows(), tools));
    before.before(tools);
  };

  document.querySelectorAll("main table").forEach((table) =>
    offer(table.closest(".scroll") || table, () => ofTable(table)));
  document.querySelectorAll("article.gaps").forEach((article) => {
    if (article.querySelector(".gaplist")) {
      offer(article.querySelector(".gaplist"), () => ofGaps(article));
    }
  });
  document.querySelectorAll(".timeline").forEach((list) => offer(list, () => ofTimeline(list)));
})();
