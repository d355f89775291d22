/* Pairs judged one after another, by keyboard or pointer; kept in this browser, saved as JSON. */
(() => {
  const { data } = page;
  const demands = new Map(data.demands.map((each) => [each.id, each]));
  const buttons = [...document.querySelectorAll("[data-verdict]")];
  const names = buttons.map((each) => each.dataset.verdict);
  const idOf = (pair) => `${pair.left}\t${pair.right}`;

  /* Pages of other plans may share this store: the name says whose judgements these are. */
  const store = `duibiao/judgements/1 ${data.level} ${data.plans.map((each) => `${each.id} ${each.sha256} ${each.reading}`).join(" ")}`;
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
      page.at("by").value = String(before.by);
      const open = data.pairs.findIndex((each) => !judged.has(idOf(each)));
      at = open < 0 ? data.pairs.length : open;
    } catch {
      kept = false;
    }
  };

  const keep = () => {
    try {
      localStorage.setItem(store, JSON.stringify({ judged: [...judged], by: page.at("by").value }));
      kept = true;
    } catch {
      kept = false;
    }
  };

  const fill = (side, id) => {
    const { plan, place, title, text, line } = demands.get(id);
    const article = page.at(side);
    const where = [plan, place].filter(Boolean).join(" · ");
    article.querySelector(".plan .zh").textContent = `${where} · 第${line}行`;
    article.querySelector(".plan .en").textContent = `${where} · line ${line}`;
    article.querySelector("h2").textContent = title;
    article.querySelector("h2").hidden = !title;
    article.querySelector(".text").textContent = text;
    article.scrollTop = 0;
    article.tabIndex = article.scrollHeight > article.clientHeight ? 0 : -1;
  };

  const show = () => {
    const pair = data.pairs[at];
    const none = pair === undefined;
    page.at("pair").hidden = none;
    page.at("verdicts").hidden = none;
    page.at("end").hidden = !none;
    if (!none) {
      fill("left", pair.left);
      fill("right", pair.right);
      const before = judged.get(idOf(pair));
      for (const each of buttons) {
        each.setAttribute("aria-pressed", String(before !== undefined && before.judgement === each.dataset.verdict));
      }
    }
    page.at("back").disabled = at === 0;
    page.at("skip").disabled = none;
    page.at("clear").disabled = none || !judged.has(idOf(pair));
    page.at("save").disabled = judged.size === 0;
    page.at("progress").max = Math.max(1, data.pairs.length);
    page.at("progress").value = judged.size;
    page.at("count").textContent = `${judged.size} / ${data.pairs.length}`;
    page.at("kept").textContent = kept ? "" : "进度未能保存在浏览器中，关闭前请保存。Not kept in this browser: save before you close it.";
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
    const by = page.at("by").value.trim();
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
  page.at("back").addEventListener("click", () => go(-1));
  page.at("skip").addEventListener("click", () => go(1));
  page.at("clear").addEventListener("click", clear);
  page.at("save").addEventListener("click", save);
  page.at("by").addEventListener("input", keep);
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
