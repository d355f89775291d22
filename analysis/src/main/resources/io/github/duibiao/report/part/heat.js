/* The matrix of plans in another order: columns of plans that are alike side by side, or those most
 * like ours first; rows that most plans have first. */
(() => {
  const form = page.at("heat-order");
  if (!form) {
    return;
  }
  const table = page.at("heat");
  const [columns, rows] = [page.at("heat-columns"), page.at("heat-rows")];
  const { orders } = page.data;
  const lines = [...table.rows].filter((row) => row.cells.length > 2);
  const cells = new Map(lines.map((row) => [row, [...row.cells].slice(1)]));
  const bodies = [...table.tBodies].map((body) => [body, [...body.rows].filter((row) => cells.has(row))]);
  const covers = (cell) => cell.tagName === "TD" && !cell.classList.contains("s-ABSENT");
  const most = (count) => (a, b) => count(b) - count(a) || a - b;

  const order = () => {
    const plans = orders.alike.map((each, at) => at);
    const having = (plan) => lines.filter((row) => covers(cells.get(row)[plan])).length;
    const counts = plans.map(having);
    const shown = orders[columns.value]
      || (columns.value === "most" ? [...plans].sort(most((plan) => counts[plan])) : plans);
    lines.forEach((row) => row.append(...shown.map((plan) => cells.get(row)[plan])));
    bodies.forEach(([body, own]) => {
      const many = own.map((row) => cells.get(row).filter(covers).length);
      const numbers = own.map((row, at) => at);
      body.append(...(rows.value === "most" ? numbers.sort(most((at) => many[at])) : numbers)
        .map((at) => own[at]));
    });
  };

  page.inEachLanguage(() => {
    page.choices(columns, [
      ["", "原顺序", "as given"],
      ["alike", "相近的相邻", "like beside like"],
      ["ours", "与本方相近的在前", "most like ours first"],
      ["most", "涉及多的在前", "those that cover most first"],
    ]);
    page.choices(rows, [["", "原顺序", "as given"], ["most", "多数要点有的在前", "those most plans have first"]]);
  });
  columns.addEventListener("change", order);
  rows.addEventListener("change", order);
  form.addEventListener("submit", (event) => event.preventDefault());
  if (table.classList.contains("many")) {
    columns.value = "alike";
    order();
  }
})();
