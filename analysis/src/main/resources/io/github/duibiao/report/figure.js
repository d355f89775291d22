"use strict";
/* One figure: bars of one or several parts, or dots with intervals on a logarithmic axis. */
(() => {
  const { title, number, categories, series, low, high } =
    JSON.parse(document.getElementById("data").textContent);
  const element = document.getElementById("figure");
  const few = 6;
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", title);
  element.style.height = `${24 * categories.length + 90}px`;
  const chart = echarts.init(element, null, { devicePixelRatio: 2 });

  const draw = () => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    const text = { color: colour("ink"), fontSize: 12 };
    const lines = { lineStyle: { color: colour("rule") } };
    const ends = low && categories.flatMap((name, i) =>
      (low[i] === null || high[i] === null ? [] : [[low[i], i], [high[i], i], ["-", "-"]]));
    chart.setOption({
      animation: false,
      color: ["one", "two", "three", "four"].map(colour),
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      aria: { enabled: true, label: { enabled: false }, decal: { show: series.length > 1 } },
      legend: { show: series.length > 1, type: series.length > few ? "scroll" : "plain", textStyle: text },
      grid: { left: 8, right: 32, top: series.length > 1 ? 56 : 8, bottom: 34, containLabel: true },
      xAxis: { type: low ? "log" : "value", name: number, nameLocation: "middle", nameGap: 24,
        nameTextStyle: text, axisLabel: text, splitLine: lines },
      yAxis: { type: "category", data: categories, inverse: true, axisLabel: text, axisTick: { show: false } },
      series: low
        ? [
          { type: "line", data: ends, symbol: "none", silent: true, connectNulls: false,
            lineStyle: { color: colour("ink"), width: 2 } },
          { type: "scatter", data: series[0].data.map((value, i) => [value, i]), symbolSize: 10 },
        ]
        : series.map((each) => ({ type: "bar", stack: "all", barMaxWidth: 18, ...each })),
    }, true);
    chart.resize();
  };
  draw();
  addEventListener("resize", draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
})();
