"use strict";
/* What the other parts of the script build on: the data, elements, the two languages, colours.
 * Nothing here makes HTML out of text: every text becomes a text node. */
const page = { data: JSON.parse(document.getElementById("data").textContent) };

/** Returns the element of an id; null where the page has none. */
page.at = (id) => document.getElementById(id);

/** Returns a new element with attributes and children; texts among them stay texts. */
page.make = (name, attributes, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.flat());
  return made;
};

/** Returns a text in both languages, of which the style sheet shows one. */
page.both = (zh, en) => [
  page.make("span", { class: "zh", lang: "zh-Hans" }, zh),
  page.make("span", { class: "en", lang: "en" }, en),
];

page.english = () => page.at("in-en").checked;

/** Returns a text in the language shown, for what cannot hold both: options and charts. */
page.say = (zh, en) => (page.english() ? en : zh);

/** Calls a function whenever the language changes, and once at the beginning. */
page.inEachLanguage = (show) => {
  page.at("in-zh").addEventListener("change", show);
  page.at("in-en").addEventListener("change", show);
  show();
};

/** Fills a list of choices, [value, Chinese, English] each, and keeps what was chosen. */
page.choices = (select, list) => {
  const chosen = select.value;
  select.replaceChildren(
    ...list.map(([value, zh, en]) => page.make("option", { value }, page.say(zh, en))),
  );
  if (list.some(([value]) => String(value) === chosen)) {
    select.value = chosen;
  }
};

/** Returns the colours of the style sheet, those of print where the page is printed. */
page.colours = () => {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of("ink"), muted: of("muted"), rule: of("rule"), paper: of("paper"),
    red: of("red"), blue: of("blue"), green: of("green"), amber: of("amber"),
  };
};

page.percent = (probability) => `${Math.round(100 * probability)}%`;
page.signed = (number) => `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(2)}`;

document.documentElement.classList.add("js");
page.inEachLanguage(() => {
  document.documentElement.lang = page.english() ? "en" : "zh-Hans";
});
