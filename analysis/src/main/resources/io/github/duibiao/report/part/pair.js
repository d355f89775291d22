/* Two plans side by side: their tasks in the order of the documents, a line for each link. */
(() => {
  const board = page.at("pairing");
  if (!board) {
    return;
  }
  const { plans, tasks, alignments, details } = page.data;
  const [left, right] = [page.at("pair-left"), page.at("pair-right")];
  const [leftList, rightList] = board.querySelectorAll("ol");
  const svg = board.querySelector("svg");
  let shown = [];
  let chosen = null;

  const sidesTurned = (detail) =>
    detail.map((wording) => wording.split(" ↔ ").reverse().join(" ↔ "));
  /* Of a stretch its kind and its length: 0 equal, 1 and 3 in the left text, 2 and 4 in the right,
   * 3 and 4 elsewhere on the other side too. */
  const otherSide = [0, 2, 1, 4, 3];
  const stretchesTurned = (stretches) => stretches
    && stretches.map((each, at) => (at % 2 === 0 ? otherSide[each] : each));
  const turned = ([from, to, probability, same, evidence, stretches]) => [to, from, probability, same,
    evidence.map(([feature, value, weight, detail]) => [feature, value, weight, sidesTurned(detail)]),
    stretchesTurned(stretches)];
  const inWords = ([from, to, probability, same, evidence, stretches]) => [from, to, probability, same,
    evidence.map(([feature, value, weight, detail]) =>
      [feature, value, weight, detail === undefined ? [] : details[detail]]), stretches];
  const between = (one, other) => {
    const found = alignments.find(([a, b]) => (a === one && b === other) || (a === other && b === one));
    if (!found) {
      return { constant: 0, links: [] };
    }
    const links = found[3].map(inWords);
    return { constant: found[2], links: found[0] === one ? links : links.map(turned) };
  };
  const number = (task) => tasks[task][2].split(" ")[0];
  const relation = ([, , , same]) => (same ? ["相同", "same"] : ["部分", "in part"]);
  /* How likely the two are the same tells nothing of a part. */
  const likely = ([, , probability, same]) => (same ? ` ${page.percent(probability)}` : "");

  const draw = () => {
    const box = board.getBoundingClientRect();
    svg.replaceChildren(...shown.map(({ link, from, to, button }) => {
      const [a, b] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
      const [x1, y1] = [a.right - box.left, a.top - box.top + a.height / 2];
      const [x2, y2] = [b.left - box.left, b.top - box.top + b.height / 2];
      const middle = (x1 + x2) / 2;
      const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
      line.setAttribute("d", `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`);
      line.setAttribute("class", `${link[3] ? "same" : "part"}${button === chosen ? " chosen" : ""}`);
      line.addEventListener("click", () => button.click());
      return line;
    }));
  };

  const textOf = (task) => {
    const body = page.at(tasks[task][0]);
    return [...body.querySelectorAll(".text")].map((each) => each.textContent).join("\n");
  };
  const text = (task, pieces) => page.make("article", {},
    page.make("h4", {}, page.make("a", { href: `#${tasks[task][0]}` }, tasks[task][2])),
    page.make("p", { class: "who" }, ...page.both(...plans[tasks[task][1]].slice(1))),
    page.make("p", { class: "text" }, ...pieces));

  /* Of texts that share less than this everything would be marked: what they share is marked then. */
  const leastShared = 0.4;

  /** Returns one of the two texts in pieces; null where the stretches are not those of this text. */
  const pieces = (whole, stretches, [only, moved], name, unlike) => {
    const made = [];
    let at = 0;
    for (let i = 0; i < stretches.length; i += 2) {
      const [kind, length] = [stretches[i], stretches[i + 1]];
      if (kind === 0 || kind === only || kind === moved) {
        const words = whole.slice(at, at + length);
        const plain = unlike ? kind === only || !/[\p{L}\p{N}]/u.test(words) : kind === 0;
        made.push(plain ? words
          : page.make(unlike ? "mark" : name, kind === moved ? { class: "moved" } : {}, words));
        at += length;
      }
    }
    return at === whole.length ? made : null;
  };

  const note = (shown) => ["redline-note", "like-note", "shared-note"].forEach((id) => {
    page.at(id).hidden = id !== shown;
  });

  /** Returns both texts in pieces, with what either has alone marked, or else what both share. */
  const compared = ([from, to, , , , stretches]) => {
    const [leftText, rightText] = [textOf(from), textOf(to)];
    if (stretches) {
      const equal = stretches.reduce((sum, each, at) =>
        (at % 2 === 1 && stretches[at - 1] === 0 ? sum + each : sum), 0);
      const unlike = equal < leastShared * Math.min(leftText.length, rightText.length);
      const both = [pieces(leftText, stretches, [1, 3], "del", unlike),
        pieces(rightText, stretches, [2, 4], "ins", unlike)];
      if (both.every((each) => each !== null)) {
        note(unlike ? "like-note" : "redline-note");
        return both;
      }
    }
    note("shared-note");
    const shared = page.passages(leftText, rightText, 6);
    return [page.marked(leftText, shared.map((each) => each.left)),
      page.marked(rightText, shared.map((each) => each.right))];
  };

  const show = (link, constant, button) => {
    chosen = button;
    board.querySelectorAll("button").forEach((each) =>
      each.setAttribute("aria-pressed", each === button));
    draw();
    const [from, to, probability, same] = link;
    const [leftPieces, rightPieces] = compared(link);
    const [zh, en] = relation(link);
    page.at("link-h").replaceChildren(
      `${number(from)} ↔ ${number(to)} `,
      page.make("span", { class: "kind" }, ...page.both(zh, en)), " ",
      ...(same ? [page.make("span", { class: "share" }, page.percent(probability))] : []));
    page.at("link").hidden = false;
    page.at("link").querySelector(".texts").replaceChildren(
      text(from, leftPieces), text(to, rightPieces));
    const explained = link[4].length > 0;
    page.at("unexplained").hidden = explained;
    page.at("waterfall").hidden = !explained;
    page.at("link-evidence").hidden = !explained;
    if (!explained) {
      return;
    }
    page.at("link-evidence").tBodies[0].replaceChildren(...page.evidenceRows(constant, link));
    page.waterfall(page.at("waterfall"), constant, link);
  };

  const fill = () => {
    const [one, other] = [Number(left.value), Number(right.value)];
    const found = between(one, other);
    const items = new Map();
    const item = (task) => {
      const made = page.make("li", {}, page.make("a", { href: `#${tasks[task][0]}` }, tasks[task][2]));
      items.set(task, made);
      return made;
    };
    const numbers = tasks.map((each, task) => task);
    leftList.replaceChildren(...numbers.filter((task) => tasks[task][1] === one).map(item));
    rightList.replaceChildren(...numbers.filter((task) => tasks[task][1] === other).map(item));
    leftList.setAttribute("aria-label", plans[one][1]);
    rightList.setAttribute("aria-label", plans[other][1]);
    shown = found.links.map((link) => {
      const [from, to] = [items.get(link[0]), items.get(link[1])];
      const [zh, en] = relation(link);
      const button = page.make("button", { type: "button", "aria-pressed": "false" },
        ...page.both(`${zh}${likely(link)} ↔ ${number(link[1])}`,
          `${en}${likely(link)} ↔ ${number(link[1])}`));
      button.addEventListener("click", () => {
        show(link, found.constant, button);
        page.at("link-h").focus({ preventScroll: true });
        page.at("link").scrollIntoView({ block: "nearest" });
      });
      from.append(button);
      to.classList.add("linked");
      from.classList.add("linked");
      return { link, from, to, button };
    });
    const same = shown.filter(({ link }) => link[3]).length;
    page.at("pair-count").replaceChildren(...page.both(
      `相同 ${same}，部分对应 ${shown.length - same}`, `${same} the same, ${shown.length - same} in part`));
    page.at("link").hidden = true;
    chosen = null;
    draw();
  };

  const choose = (select, without) => page.choices(select, plans
    .map(([, zh, en], plan) => [plan, zh, en])
    .filter(([plan]) => plan !== without));
  page.inEachLanguage(() => {
    choose(left, -1);
    choose(right, Number(left.value));
    draw();
  });
  left.addEventListener("change", () => {
    choose(right, Number(left.value));
    fill();
  });
  right.addEventListener("change", fill);
  page.at("pair-choice").addEventListener("submit", (event) => event.preventDefault());
  new ResizeObserver(draw).observe(board);
  fill();
})();
