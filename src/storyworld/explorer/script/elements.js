// Elements are made here. What comes from the story goes into them as text, never as markup.
const byId = (id) => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";

function make(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}
function draw(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}
function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

const button = (attributes, ...children) => make("button", { type: "button", ...attributes }, ...children);
const fact = (...words) => make("span", { class: "facts" }, ...words);
const factLine = (...words) => make("p", { class: "facts" }, ...words);
const joined = (facts) => facts.filter(Boolean).join(" · ");

const counted = (n, noun) => `${n.toLocaleString("en")}\u00a0${noun}${n === 1 ? "" : "s"}`;
const listed = (words) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`);
const shortened = (text, length) =>
  text.length > length
    ? `${text
        .slice(0, length - 1)
        .replace(/[\ud800-\udbff]$|\s+\S*$/, "")
        .replace(/[\s.,;:]+$/, "")}…`
    : text;
// A name on a drawing is cut at a letter: of "Frank Churchill" more is left so.
const cut = (name, length) =>
  name.length > length
    ? `${name
        .slice(0, length - 1)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…`
    : name;
const pen = document.createElement("canvas").getContext("2d");
function cutToWidth(name, width, size) {
  pen.font = `${size}px ${getComputedStyle(document.documentElement).getPropertyValue("--sans")}`;
  for (let length = name.length; length > 4; length -= 1)
    if (pen.measureText(cut(name, length)).width <= width) return cut(name, length);
  return cut(name, 4);
}
// Words that begin with a quotation mark need no other around them.
const inMarks = (words) => (/^["'“”„‟‘’‚«»‹›]/.test(words) ? words : `“${words}”`);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// How many of the numbers, in order, are not above the limit.
function countTo(numbers, limit) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isNarrow = () => matchMedia("(max-width: 60rem)").matches;
const behavior = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");
function announce(words) {
  byId("status").textContent = words;
}
