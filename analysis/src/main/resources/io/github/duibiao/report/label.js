"use strict";
/* Pairs judged one after another, by keyboard or pointer; kept in this browser, saved as JSON. */
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const element = (id) => document.getElementById(id);
  const demands = new Map(data.demands.map((each) => [each.id, each]));
  const buttons = [...document.querySelectorAll("[data-verdict]")];
  const names = buttons.map((each) => each.dataset.verdict);
  const idOf = (pair) => `${pair.left}\t${pair.right}`;

  /* Pages of other plans may share this store: the name says whose judgements these are. */
  const store = `duibiao/judgements/1 ${data.level} ${data.plans.map((each) => `${each.id} ${each.sha256}`).join(" ")}`;
  const judged = new Map();
  let at = 0;
  let kept = false;

  const recall = () => {
    try {
      const before = JSON.parse(localStorage.getItem(store));
      kept = true;
      if (before === null) {
        return;
      }
      const known = new Set(data.pairs.map(idOf));
      for (const [pair, judgement] of before.judged) {
        if (known.has(pair) && names.includes(judgement.judgement)) {
          judged.set(pair, judgement);
        }
      }
      element("by").value = String(before.by);
      const open = data.pairs.findIndex((each) => !judged.has(idOf(each)));
      at = open < 0 ? data.pairs.length : open;
    } catch {
      kept = false;
    }
  };

  const keep = () => {
    try {
      localStorage.setItem(store, JSON.stringify({ judged: [...judged], by: element("by").value }));
      kept = true;
    } catch {
      kept = false;
    }
  };

  const fill = (side, id) => {
    const { plan, place, title, text, line } = demands.get(id);
    const article = element(side);
    article.querySelector(".plan").textContent = [plan, place, `L${line}`].filter(Boolean).join(" · ");
    article.querySelector("h2").textContent = title;
    article.querySelector("h2").hidden = !title;
    article.querySelector(".text").textContent = text;
    article.scrollTop = 0;
    article.tabIndex = article.scrollHeight > article.clientHeight ? 0 : -1;
  };

  const show = () => {
    const pair = data.pairs[at];
    const none = pair === undefined;
    element("pair").hidden = none;
    element("verdicts").hidden = none;
    element("end").hidden = !none;
    if (!none) {
      fill("left", pair.left);
      fill("right", pair.right);
      const before = judged.get(idOf(pair));
      for (const each of buttons) {
        each.setAttribute("aria-pressed", String(before !== undefined && before.judgement === each.dataset.verdict));
      }
    }
    element("back").disabled = at === 0;
    element("skip").disabled = none;
    element("clear").disabled = none || !judged.has(idOf(pair));
    element("save").disabled = judged.size === 0;
    element("progress").max = Math.max(1, data.pairs.length);
    element("progress").value = judged.size;
    element("count").textContent = `${judged.size} / ${data.pairs.length}`;
    element("kept").textContent = kept ? "" : "进度未能保存在浏览器中，关闭前请保存。Not kept in this browser: save before you close it.";
  };

  const go = (step) => {
    at = Math.min(data.pairs.length, Math.max(0, at + step));
    show();
  };

  const judge = (verdict) => {
    const pair = data.pairs[at];
    if (pair !== undefined) {
      judged.set(idOf(pair), { judgement: verdict, at: new Date().toISOString() });
      keep();
      go(1);
    }
  };

  const clear = () => {
    if (data.pairs[at] !== undefined) {
      judged.delete(idOf(data.pairs[at]));
      keep();
      show();
    }
  };

  const save = () => {
    const by = element("by").value.trim();
    const judgements = data.pairs.filter((each) => judged.has(idOf(each))).map((each) => {
      const said = judged.get(idOf(each));
      return {
        left: each.left,
        right: each.right,
        judgement: said.judgement,
        sampled: each.sampled,
        rank: each.rank,
        probability: each.probability,
        ...(by ? { by } : {}),
        at: said.at,
      };
    });
    const { schema, level, plans, population } = data;
    const text = JSON.stringify({ schema, level, plans, population, judgements }, null, 2);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text, "\n"], { type: "application/json" }));
    link.download = "judgements.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  for (const each of buttons) {
    each.addEventListener("click", () => judge(each.dataset.verdict));
  }
  element("back").addEventListener("click", () => go(-1));
  element("skip").addEventListener("click", () => go(1));
  element("clear").addEventListener("click", clear);
  element("save").addEventListener("click", save);
  element("by").addEventListener("input", keep);
  for (const language of ["zh", "en"]) {
    element(`in-${language}`).addEventListener("change", () => {
      document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    });
  }
  addEventListener("keydown", (event) => {
    const typing = event.target.id === "by" || (event.target.type === "radio" && event.key.startsWith("Arrow"));
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
      return;
    }
    const number = ["1", "2", "3", "4"].indexOf(event.key);
    if (number >= 0) {
      judge(names[number]);
    } else if (event.key === "0") {
      clear();
    } else if (event.key === "ArrowLeft" || event.key === "Backspace") {
      go(-1);
    } else if (event.key === "ArrowRight") {
      go(1);
    } else {
      return;
    }
    event.preventDefault();
  });
  recall();
  show();
})();
