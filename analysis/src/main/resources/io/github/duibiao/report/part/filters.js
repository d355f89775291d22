/* The tasks by plan, theme, unit, relation and text. A row of matching tasks stays while one task of
 * it is all that is asked for. */
(() => {
  const form = page.at("filters");
  const { plans, themes, units, tasks, alignments } = page.data;
  const any = ["", "全部", "all"];
  const [plan, theme, unit, relation, text] =
    ["plan", "theme", "unit", "relation", "text"].map((name) => page.at(`f-${name}`));
  const relations = tasks.map(() => new Set());
  alignments.forEach(([, , , links]) =>
    links.forEach(([left, right, , same]) => {
      relations[left].add(same ? "same" : "part");
      relations[right].add(same ? "same" : "part");
    }));

  /** What is shown or hidden as one: its element, and its tasks by number. */
  const rows = [];
  const numbers = new Map(tasks.map(([place], number) => [place, number]));
  document.querySelectorAll("#tasks .aligned > tbody, #tasks .shared, #tasks #single + .cards .task")
    .forEach((element) => {
      const within = element.matches(".task") ? [element] : [...element.querySelectorAll(".task")];
      rows.push({
        element,
        tasks: within.map((each) => ({ number: numbers.get(each.id), element: each })),
      });
    });
  const textOf = new Map();
  const words = (element) => {
    if (!textOf.has(element)) {
      textOf.set(element, element.textContent.toLowerCase());
    }
    return textOf.get(element);
  };

  const fits = ({ number, element }) => {
    const [, ofPlan, , ofThemes, ofUnits] = tasks[number];
    const related = relations[number];
    const asked = text.value.trim().toLowerCase();
    return (plan.value === "" || ofPlan === Number(plan.value))
      && (theme.value === "" || ofThemes.includes(Number(theme.value)))
      && (unit.value === "" || ofUnits.includes(Number(unit.value)))
      && (relation.value === ""
        || (relation.value === "alone" ? related.size === 0 : related.has(relation.value)))
      && (asked === "" || words(element).includes(asked));
  };

  const filter = () => {
    let shown = 0;
    rows.forEach((row) => {
      const stays = row.tasks.some(fits);
      row.element.hidden = !stays;
      shown += stays ? 1 : 0;
    });
    document.querySelectorAll("#single + .cards > .card").forEach((card) => {
      card.hidden = !card.querySelector(".task:not([hidden])");
    });
    page.at("f-count").replaceChildren(
      ...page.both(`显示 ${shown} / ${rows.length} 行`, `${shown} of ${rows.length} rows shown`));
  };

  const byName = (list) => list
    .map((name, number) => [number, name, name])
    .sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));

  page.inEachLanguage(() => {
    page.choices(plan, [any, ...plans.map(([, zh, en], number) => [number, zh, en])]);
    page.choices(theme, [any, ...themes.map(([zh, en], number) => [number, zh, en])]);
    page.choices(unit, [any, ...byName(units)]);
    page.choices(relation, [
      any,
      ["same", "有相同任务", "same elsewhere"],
      ["part", "有部分对应", "in part elsewhere"],
      ["alone", "独有", "nowhere else"],
    ]);
  });
  page.clearFilters = () => {
    form.reset();
  };
  [plan, theme, unit, relation].forEach((select) => select.addEventListener("change", filter));
  text.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  page.at("f-open").addEventListener("click", ({ currentTarget: button }) => {
    const open = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", open);
    document.querySelectorAll("#tasks .task details").forEach((each) => {
      each.open = open;
    });
  });
  filter();
})();
