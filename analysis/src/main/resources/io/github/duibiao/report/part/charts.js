/* Charts: drawn when they come into view, and again in another language, width, scheme or on
 * paper. Each says in words what it shows; the figures stand in a table beside it. */
(() => {
  const charts = new Map();
  const draw = (element) => {
    const chart = charts.get(element);
    if (!chart.seen || element.clientWidth === 0) {
      return;
    }
    const { height, label, option, chosen } = chart.describe(page.colours());
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", label);
    element.style.height = `${height}px`;
    if (!chart.drawn) {
      chart.drawn = echarts.init(element, null, { devicePixelRatio: 2 });
      chart.drawn.on("click", (event) => chart.chosen && chart.chosen(event));
    }
    chart.chosen = chosen;
    chart.drawn.resize();
    chart.drawn.setOption(
      {
        animation: false,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
        ...option,
      },
      true,
    );
  };
  const drawAll = () => charts.forEach((chart, element) => draw(element));
  const watcher = new IntersectionObserver((entries) => {
    entries.filter((each) => each.isIntersecting).forEach(({ target }) => {
      charts.get(target).seen = true;
      watcher.unobserve(target);
      draw(target);
    });
  }, { rootMargin: "200px" });
  const widths = new ResizeObserver((entries) => entries.forEach(({ target }) => {
    const chart = charts.get(target);
    if (chart.width !== target.clientWidth) {
      chart.width = target.clientWidth;
      draw(target);
    }
  }));

  /** Keeps a chart in an element; describe gives its height, label and option from the colours. */
  page.chart = (element, describe) => {
    if (charts.has(element)) {
      charts.get(element).describe = describe;
      draw(element);
      return;
    }
    charts.set(element, { describe, seen: false });
    watcher.observe(element);
    widths.observe(element);
  };

  /** Returns an axis in the colours of the page. */
  page.axis = (colours, more) => ({
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: more.type === "value" || more.type === "log", lineStyle: { color: colours.rule } },
    nameTextStyle: { color: colours.muted },
    ...more,
    axisLabel: { color: colours.ink, fontSize: 12, ...more.axisLabel },
  });
  page.hint = (colours, formatter) => ({
    renderMode: "richText",
    backgroundColor: colours.paper,
    borderColor: colours.rule,
    textStyle: { color: colours.ink, fontSize: 12 },
    confine: true,
    formatter,
  });

  page.inEachLanguage(drawAll);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  matchMedia("print").addEventListener("change", drawAll);
})();
