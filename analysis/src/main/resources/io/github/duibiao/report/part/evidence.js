/* What a link rests on: a waterfall from the constant over the features to the log-odds. */
(() => {
  const { features } = page.data;

  /** Returns the steps of a link: a name in both languages, value, weight, detail: its wording,
   * or a Chinese and an English one. */
  const steps = (constant, evidence) => [
    { zh: "起点（常数）", en: "Start (constant)", weight: constant },
    ...evidence.map(([feature, value, weight, detail]) => ({
      zh: features[feature][0],
      en: features[feature][1],
      value,
      weight,
      detail,
    })),
  ];

  page.waterfall = (element, constant, [, , probability, , evidence]) => {
    const all = steps(constant, evidence);
    const sum = all.reduce((total, each) => total + each.weight, 0);
    let reached = 0;
    const bars = all.map((each) => {
      const bar = [reached, reached + each.weight];
      reached = bar[1];
      return bar;
    });
    bars.push([0, sum]);
    page.chart(element, (colours) => {
      const names = [...all.map((each) => page.say(each.zh, each.en)), page.say("合计", "Sum")];
      // A stack cannot cross zero: every bar begins at a round number below them all.
      const least = 5 * Math.floor(Math.min(0, ...bars.flat()) / 5);
      const data = bars.map(([from, to], i) => ({
        value: Math.abs(to - from),
        itemStyle: {
          color: i === bars.length - 1 ? colours.blue : to < from ? colours.red : colours.green,
        },
        label: {
          show: true,
          position: "right",
          color: colours.ink,
          formatter: page.signed(i === bars.length - 1 ? sum : to - from),
        },
      }));
      return {
        height: 30 * names.length + 50,
        label: page.say(
          `对数几率由常数 ${page.signed(constant)} 到合计 ${page.signed(sum)}，概率 ${page.percent(probability)}`,
          `Log-odds from the constant ${page.signed(constant)} to the sum ${page.signed(sum)}, probability ${page.percent(probability)}`),
        option: {
          grid: { left: 8, right: 56, top: 8, bottom: 30, containLabel: true },
          xAxis: page.axis(colours, {
            type: "value",
            axisLabel: { formatter: (value) => String(value + least).replace("-", "−") },
          }),
          yAxis: page.axis(colours, { type: "category", data: names, inverse: true }),
          series: [
            {
              type: "bar", stack: "steps", silent: true, itemStyle: { color: "transparent" },
              data: bars.map(([from, to]) => Math.min(from, to) - least),
            },
            { type: "bar", stack: "steps", silent: true, barWidth: 16, data },
          ],
        },
      };
    });
  };

  const wording = (detail) => (detail.length > 1 ? page.both(...detail) : detail);

  page.evidenceRows = (constant, [, , probability, , evidence]) => {
    const all = steps(constant, evidence);
    const sum = all.reduce((total, each) => total + each.weight, 0);
    const row = (head, value, weight, detail) => page.make("tr", {},
      page.make("th", { scope: "row" }, head),
      page.make("td", {}, value),
      page.make("td", { class: weight < 0 ? "weight against" : "weight for" }, page.signed(weight)),
      page.make("td", { class: "detail" }, detail));
    return [
      ...all.map((each) => row(page.both(each.zh, each.en),
        each.value === undefined ? "" : each.value.toFixed(2), each.weight, wording(each.detail || []))),
      row(page.both("合计", "Sum"), "", sum,
        page.both(`概率 ${page.percent(probability)}`, `probability ${page.percent(probability)}`)),
    ];
  };
})();
