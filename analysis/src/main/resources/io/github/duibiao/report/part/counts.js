/* The charts of counts: how often themes come up with their intervals, what is due in each month. */
(() => {
  const { plans, themes, frequencies, months } = page.data;
  const shown = 20;
  const least = 0.02;
  const most = 50;

  const frequencyChart = (plan) => page.chart(page.at("frequencies"), (colours) => {
    const rows = frequencies[plan].slice()
      .sort((a, b) => a[8] - b[8]).slice(0, shown).sort((a, b) => b[5] - a[5]);
    const name = (row) => page.say(...themes[row[0]]);
    const within = (ratio) => Math.min(most, Math.max(least, ratio));
    const intervals = rows.flatMap((row, i) => [[within(row[6]), i], [within(row[7]), i], ["-", "-"]]);
    return {
      height: 24 * rows.length + 70,
      label: `${page.say(...plans[plan].slice(1))}: ` + rows.map((row) =>
        `${name(row)} ${row[5].toFixed(1)} (${row[6].toFixed(1)}–${row[7].toFixed(1)})`).join("; "),
      option: {
        grid: { left: 8, right: 24, top: 8, bottom: 44, containLabel: true },
        tooltip: page.hint(colours, ({ data }) => {
          const row = rows[data[1]];
          return `${name(row)}\n${row[1]}/${row[2]} : ${row[3]}/${row[4]}\n`
            + `${row[5].toFixed(2)} (${row[6].toFixed(2)}–${row[7].toFixed(2)}), p ${row[8].toFixed(3)}`;
        }),
        xAxis: page.axis(colours, {
          type: "log", min: least, max: most, name: page.say("倍数（对数轴）", "times as often (log scale)"),
          nameLocation: "middle", nameGap: 26,
        }),
        yAxis: page.axis(colours, { type: "category", inverse: true, data: rows.map(name) }),
        series: [
          { type: "line", data: intervals, symbol: "none", silent: true,
            lineStyle: { color: colours.muted, width: 2 }, connectNulls: false },
          { type: "scatter", data: rows.map((row, i) => [within(row[5]), i]), symbolSize: 10,
            itemStyle: { color: colours.red },
            markLine: { silent: true, symbol: "none", label: { show: false },
              lineStyle: { color: colours.ink, type: "solid" }, data: [{ xAxis: 1 }] } },
        ],
      },
    };
  });

  const monthChart = () => page.chart(page.at("months"), (colours) => {
    const few = plans.length <= 6;
    const palette = [colours.red, colours.blue, colours.green, colours.amber, colours.muted, colours.ink];
    const totals = months.map((month) => month.slice(1).reduce((sum, each) => sum + each, 0));
    const series = few
      ? plans.map(([, zh, en], plan) => ({ name: page.say(zh, en), data: months.map((month) => month[plan + 1]) }))
      : [{ name: page.say("全部", "all"), data: totals }];
    return {
      height: 260,
      label: months.map(([month], i) => `${month}: ${totals[i]}`).join("; "),
      chosen: ({ dataIndex }) => page.open(`m-${months[dataIndex][0]}`),
      option: {
        color: palette,
        aria: { enabled: true, label: { enabled: false }, decal: { show: few } },
        legend: { show: few, top: 0, textStyle: { color: colours.ink } },
        grid: { left: 8, right: 8, top: few ? 56 : 16, bottom: 8, containLabel: true },
        tooltip: { ...page.hint(colours), trigger: "axis" },
        xAxis: page.axis(colours, { type: "category", data: months.map(([month]) => month) }),
        yAxis: page.axis(colours, { type: "value", minInterval: 1 }),
        series: series.map((each) => ({ type: "bar", stack: "due", barMaxWidth: 40, ...each })),
      },
    };
  });

  const select = page.at("frequency-plan");
  if (select) {
    page.inEachLanguage(() => page.choices(select, plans.map(([, zh, en], plan) => [plan, zh, en])
      .filter(([plan]) => frequencies[plan].length > 0)));
    if (select.value !== "") {
      const redraw = () => frequencyChart(Number(select.value));
      select.addEventListener("change", redraw);
      redraw();
    }
    select.form.addEventListener("submit", (event) => event.preventDefault());
  }
  if (page.at("months")) {
    monthChart();
  }
})();
