/* The wording that two texts share, with its place in both: the longest first, without overlap
 * (greedy string tiling, Wise 1993). Letters, digits and Chinese characters are compared, in one
 * width and case; a passage stays within a clause, other marks in it may differ. */
page.passages = (leftText, rightText, atLeast) => {
  const clause = "\n";
  const reduce = (text) => {
    const chars = [];
    const origins = [];
    [...text].reduce((at, original) => {
      const c = original.normalize("NFKC").toLowerCase();
      const kept = /[\p{L}\p{N}]/u.test(c) ? c : "。；;：:！!？?，,".includes(original) ? clause : "";
      if (kept !== "") {
        chars.push(kept);
        origins.push([at, at + original.length]);
      }
      return at + original.length;
    }, 0);
    return { chars, origins, taken: chars.map(() => false) };
  };
  const left = reduce(leftText);
  const right = reduce(rightText);
  const places = new Map();
  const key = (text, at) => text.chars.slice(at, at + atLeast).join("");
  right.chars.forEach((c, at) => {
    const seed = key(right, at);
    places.set(seed, [...(places.get(seed) || []), at]);
  });
  const runs = [];
  left.chars.forEach((c, at) => {
    (places.get(key(left, at)) || []).forEach((other) => {
      const begins = at === 0 || other === 0
        || left.chars[at - 1] !== right.chars[other - 1] || left.chars[at - 1] === clause;
      if (begins) {
        let length = 0;
        while (at + length < left.chars.length && left.chars[at + length] !== clause
          && left.chars[at + length] === right.chars[other + length]) {
          length += 1;
        }
        if (length >= atLeast) {
          runs.push({ at, other, length });
        }
      }
    });
  });
  runs.sort((a, b) => b.length - a.length || a.at - b.at || a.other - b.other);
  const found = [];
  runs.forEach((run) => {
    let from = 0;
    let length = run.length;
    const isTaken = (i) => left.taken[run.at + i] || right.taken[run.other + i];
    while (length > 0 && isTaken(from)) {
      from += 1;
      length -= 1;
    }
    let free = 0;
    while (free < length && !isTaken(from + free)) {
      free += 1;
    }
    if (free >= atLeast) {
      const at = run.at + from;
      const other = run.other + from;
      left.taken.fill(true, at, at + free);
      right.taken.fill(true, other, other + free);
      found.push({
        left: [left.origins[at][0], left.origins[at + free - 1][1]],
        right: [right.origins[other][0], right.origins[other + free - 1][1]],
      });
    }
  });
  return found;
};

/** Returns a text in pieces, those of the ranges as marks. */
page.marked = (text, ranges) => {
  const pieces = [];
  let done = 0;
  [...ranges].sort((a, b) => a[0] - b[0]).forEach(([from, to]) => {
    pieces.push(text.slice(done, from), page.make("mark", {}, text.slice(from, to)));
    done = to;
  });
  pieces.push(text.slice(done));
  return pieces;
};
