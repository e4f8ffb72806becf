// The line in the text that says how far one has read, and the bar that says so above it.
const line = make(
  "div",
  {
    id: "line",
    class: "line",
    role: "slider",
    tabindex: "0",
    "aria-label": "I have read to here",
    "aria-orientation": "vertical",
    "aria-valuemin": "0",
    "aria-valuemax": "100",
  },
  make("span", { class: "grip" }, "Read to here"),
);
const bar = byId("bar");
const where = make("span", { class: "where" });
const back = button(
  {
    click: () => {
      goToLine();
    },
  },
  "To my place",
);
const caughtUp = button(
  { click: () => setPlace(lastReadBlock(innerHeight * READ_SHARE, blockSeen()), true) },
  "I have read to here",
);
const pills = make("div", { class: "pills", hidden: true }, back, caughtUp);
const scope = make(
  "fieldset",
  { class: "switch" },
  make("legend", { class: "sr" }, "How much of the story is shown"),
  ...[
    ["place", "To my place", "Know only what I have read"],
    ["whole", "Whole story", "Know everything"],
  ].map(([value, words, title]) =>
    make(
      "label",
      { title },
      make("input", { type: "radio", name: "scope", value, change: () => setWhole(value === "whole") }),
      make("span", {}, words),
    ),
  ),
);
const darkness = button({ class: "darkness", "aria-label": "Dark colours", click: () => setDark(!isDark()) });
const track = make("span", { class: "track", "aria-hidden": "true" }, make("span"));

// The system's wish holds until the reader has one.
const isDark = () =>
  (document.documentElement.dataset.theme ??
    (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
function setDark(dark) {
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  darkness.setAttribute("aria-pressed", String(dark));
}

function goToLine() {
  line.scrollIntoView({ block: "center" });
  requestAnimationFrame(() => line.scrollIntoView({ block: "center" }));
  line.focus({ preventScroll: true });
}
function placeLine() {
  const block = blockElement(Math.max(0, place.block));
  const anchor = block?.closest("details") ?? block;
  if (!anchor) return;
  const hadFocus = document.activeElement === line;
  if (place.block < 0) anchor.before(line);
  else if (anchor.nextElementSibling !== line) anchor.after(line);
  if (hadFocus) line.focus({ preventScroll: true });
  line.setAttribute("aria-valuenow", String(percentOf(here())));
  line.setAttribute("aria-valuetext", whereIs(here()));
  line.firstChild.textContent =
    place.block < 0 ? "You begin here" : place.block === blockEnds.length - 1 ? "You have read all" : "Read to here";
  const own = line.closest(".part");
  let isAfter = false;
  for (const part of article.querySelectorAll(".part")) {
    part.classList.toggle("unread", isAfter);
    isAfter ||= part === own;
  }
}
function showBar() {
  where.textContent = place.whole
    ? "The whole story"
    : place.block < 0
      ? "At the beginning"
      : `Read to ${whereIs(here())}`;
  bar.title = place.whole ? "" : "Everything on this page knows only what the text has told up to your place.";
  track.firstChild.style.width = `${place.whole ? 100 : percentOf(here())}%`;
  scope.querySelector(`[value=${place.whole ? "whole" : "place"}]`).checked = true;
  showBack();
}
function showBack() {
  const box = line.getBoundingClientRect();
  pills.hidden = place.whole || (box.bottom > 0 && box.top < innerHeight) || (place.block < 0 && scrollY < innerHeight);
  back.textContent = box.top < 0 ? "↑ To my place" : "↓ To my place";
  caughtUp.hidden = box.top >= 0;
}

// Dragging and keys move the line by whole paragraphs. A drag is followed on the document: an element that is moved
// about loses the pointer that it had captured.
let dragged = null;
line.firstChild.addEventListener("pointerdown", (event) => {
  if (event.button) return;
  event.preventDefault();
  line.focus({ preventScroll: true });
  dragged = event.pointerId;
  line.classList.add("dragged");
});
document.addEventListener("pointermove", (event) => {
  if (event.pointerId !== dragged) return;
  const edge = event.clientY < 90 ? -12 : event.clientY > innerHeight - 90 ? 12 : 0;
  if (edge) scrollBy({ top: edge, behavior: "instant" });
  const block = blockUnder(event.clientY);
  if (block !== null) setPlace(block);
});
for (const end of ["pointerup", "pointercancel"])
  document.addEventListener(end, (event) => {
    if (event.pointerId !== dragged) return;
    dragged = null;
    line.classList.remove("dragged");
    showPanel();
    announce(whereIs(here()));
  });
line.addEventListener("keydown", (event) => {
  const steps = {
    ArrowDown: 1,
    ArrowRight: 1,
    ArrowUp: -1,
    ArrowLeft: -1,
    PageDown: 10,
    PageUp: -10,
    Home: -Infinity,
    End: Infinity,
  };
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const all = blockEnds.length - 1;
  setPlace(step === Infinity ? all : step === -Infinity ? -1 : place.block + step, true);
  line.scrollIntoView({ block: "nearest" });
});
// The last block of which at least the upper half lies above this height.
function blockUnder(y) {
  const box = article.getBoundingClientRect();
  const under = document.elementFromPoint(Math.min(box.left + box.width / 2, innerWidth - 4), y);
  if (!under || !article.contains(under) || line.contains(under)) return null;
  const number = blockOf(under);
  if (number < 0) return null;
  const rect = blockElement(number).getBoundingClientRect();
  return y > rect.top + rect.height / 2 ? number : number - 1;
}

// Whoever reads on takes the line along: it follows when the page has come to rest with the line on it or close above.
// A leap leaves it where it was.
const REST = 1200;
const READ_SHARE = 0.72;
let resting = 0;
function followReading() {
  clearTimeout(resting);
  resting = setTimeout(() => {
    const from = line.getBoundingClientRect();
    const isCovered = isNarrow() && open.isSheet;
    if (
      document.hidden ||
      isCovered ||
      dragged !== null ||
      from.bottom < -0.6 * innerHeight ||
      from.top > innerHeight * READ_SHARE
    )
      return;
    const read = lastReadBlock(innerHeight * READ_SHARE, place.block);
    if (read > place.block) setPlace(read);
  }, REST);
}
// A block at the upper border of the screen.
function blockSeen() {
  for (let y = 70; y < innerHeight; y += 24) {
    const block = blockUnder(y);
    if (block !== null) return block;
  }
  return place.block;
}
// The last block, from one that is read on, that ends above this height.
function lastReadBlock(limit, from) {
  let read = from;
  for (let next = read + 1; next < blockEnds.length; next += 1) {
    const box = blockElement(next).getBoundingClientRect();
    const isFolded = box.height === 0;
    if (!isFolded && box.bottom > limit) break;
    if (!isFolded || blockElement(next).closest("details:not([open])")) read = next;
  }
  const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
  return isEnd ? blockEnds.length - 1 : read;
}
