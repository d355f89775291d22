/* A threshold that one moves, and what precision and recall come to at it. */
(() => {
  const { data } = page;
  const slider = page.at("threshold");
  const NONE = { called: 0, precision: { value: 1, low: 0, high: 1 }, recall: { value: 0, low: 0, high: 1 }, f1: 0 };
  const WIDE = 720, HIGH = 300, EDGE = 36;
  const x = (threshold) => EDGE + threshold * (WIDE - 2 * EDGE);
  const y = (share) => HIGH - EDGE - share * (HIGH - 2 * EDGE);

  /* The points begin with the highest threshold: the last that is not below is what is taken. */
  const at = (threshold) => data.points.filter((each) => each.threshold >= threshold).pop() ?? NONE;

  const estimate = ({ value, low, high }) => `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

  const tell = (prefix, reached) => {
    page.at(`${prefix}precision`).textContent = reached.called === 0 ? "–" : estimate(reached.precision);
    page.at(`${prefix}recall`).textContent = data.same === 0 ? "–" : estimate(reached.recall);
    page.at(`${prefix}f1`).textContent = reached.f1.toFixed(2);
    page.at(`${prefix}called`).textContent = String(Math.round(reached.called));
  };

  const shape = (name, attributes) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
    page.at("chart").append(made);
    return made;
  };

  const cut = () => {
    for (let tenth = 0; tenth <= 10; tenth += 2) {
      const share = tenth / 10;
      shape("line", { class: "grid", x1: x(0), x2: x(1), y1: y(share), y2: y(share) });
      shape("text", { x: 6, y: y(share) + 4 }).textContent = share.toFixed(1);
      shape("text", { x: x(share) - 9, y: HIGH - 12 }).textContent = share.toFixed(1);
    }
    const STEPS = 200;
    const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
    const line = (name, of) =>
      shape("polyline", {
        class: name,
        points: steps
          .map((threshold) => [threshold, at(threshold)])
          .filter(([, reached]) => reached.called > 0)
          .map(([threshold, reached]) => `${x(threshold).toFixed(1)},${y(of(reached)).toFixed(1)}`)
          .join(" "),
      });
    line("f1", (each) => each.f1);
    line("precision", (each) => each.precision.value);
    line("recall", (each) => each.recall.value);
    return shape("line", { class: "mark", y1: y(0), y2: y(1) });
  };

  const mark = cut();
  const show = () => {
    const threshold = Number(slider.value);
    page.at("cut").textContent = threshold.toFixed(2);
    tell("", at(threshold));
    mark.setAttribute("x1", String(x(threshold)));
    mark.setAttribute("x2", String(x(threshold)));
  };

  slider.addEventListener("input", show);
  page.at("best").addEventListener("click", () => {
    const hundredths = Array.from({ length: 101 }, (_, step) => step / 100);
    slider.value = String(hundredths.reduce((best, each) => (at(each).f1 >= at(best).f1 ? each : best)));
    show();
  });
  page.at("few").hidden = !data.few;
  page.at("best").disabled = data.points.length === 0;
  const [zh, en] = data.level === "TASK" ? ["任务", "tasks"] : ["举措", "measures"];
  page.at("basis").append(
    ...page.both(
      `共判断 ${data.judged} 对${zh}，其中 ${data.same} 对相同。${data.drawn ? "判断按其抽取方式加权，数字是对全部各对的估计。" : "不知道各对如何抽取，数字只对判断过的各对成立。"}`,
      `${data.judged} pairs of ${en} were judged, ${data.same} of them the same. ${data.drawn ? "They are weighted by how they were drawn: the figures are estimates for all pairs." : "How they were drawn is not known: the figures hold for the judged pairs alone."}`,
    ),
  );
  tell("decided-", data.decided);
  show();
})();
