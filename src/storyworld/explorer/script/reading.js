// Pointing and keys in the text; and the start.
// One stop of the Tab key for the whole text: arrows up and down go from line to line, left and right from name to name.
let current = null;
function makeCurrent(element, isFocused) {
  if (current) current.removeAttribute("tabindex");
  current = element;
  current.tabIndex = 0;
  for (let fold = current.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  if (!isFocused) return;
  const box = current.getBoundingClientRect();
  if (box.top < 90 || box.bottom > innerHeight - 110) current.scrollIntoView({ block: "center" });
  current.focus({ preventScroll: true });
  requestAnimationFrame(() => showTip(current, false)); // after the scroll event, which hides the tip
}
function nextOf(elements, from, step) {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle] !== from && elements[middle].compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING)
      low = middle + 1;
    else high = middle;
  }
  if (step < 0) return elements[low - 1];
  return elements[elements[low] === from ? low + 1 : low];
}
const lineElements = () => article.querySelectorAll("[data-q][id]");
const nameElements = () => article.querySelectorAll("[data-c]");

article.addEventListener("mouseover", (event) => {
  if (tip.className === "kept" && !tip.hidden) return;
  if (event.target.closest("[data-c], [data-q]")) showTip(event.target, false);
  else hideTip();
});
article.addEventListener("mouseleave", () => {
  if (tip.className !== "kept") hideTip();
});
article.addEventListener("click", (event) => {
  const target = event.target.closest("[data-c], [data-q]");
  if (!target || !getSelection().isCollapsed) {
    hideTip();
    return;
  }
  makeCurrent(target, false);
  target.focus({ preventScroll: true });
  showTip(event.target, true);
});
article.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-q], [data-c]") && tip.hidden) showTip(event.target, false);
});
tip.addEventListener("mousedown", (event) => event.preventDefault()); // some browsers would take the focus, and the tip, away
document.addEventListener("click", (event) => {
  if (!tip.hidden && !tip.contains(event.target) && !article.contains(event.target)) hideTip();
});
article.addEventListener("focusout", (event) => {
  if (!tip.contains(event.relatedTarget)) hideTip();
});
addEventListener(
  "scroll",
  () => {
    hideTip();
    showBack();
    followReading();
  },
  { passive: true },
);
document.addEventListener("visibilitychange", followReading);
addEventListener("resize", () => {
  hideTip();
  showPanel();
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    if (!tip.hidden) {
      hideTip();
      current?.focus({ preventScroll: true });
    } else if (marked !== null) setMarked(null);
    else if (isNarrow() && open.isSheet) closeSheet();
    return;
  }
  const focused = document.activeElement;
  if (!article.contains(focused) || !focused.matches("[data-q], [data-c]")) return;
  const step = {
    ArrowDown: [lineElements, 1],
    ArrowUp: [lineElements, -1],
    ArrowRight: [nameElements, 1],
    ArrowLeft: [nameElements, -1],
  }[event.key];
  if (step) {
    const next = nextOf(step[0](), focused, step[1]);
    if (next) makeCurrent(next, true);
  } else if (event.key.toLowerCase() === "c") {
    putRight(focused);
  } else if (event.key === "Enter") {
    const i = focused.dataset.c
      ? Number(focused.dataset.c)
      : quoteOf(focused).unspoken
        ? null
        : quoteOf(focused).speaker;
    if (i !== null && !(i >= 0 && isGroup(i)) && isShowable(i)) openCard(i, true);
    else showTip(focused, true);
  } else return;
  event.preventDefault();
});

// What the focus is on, to be put right: who says a line, or who somebody is.
function putRight(focused) {
  const [i, quote] = [Number(focused.dataset.c ?? NOBODY), quoteOf(focused)];
  hideTip();
  if (focused.dataset.c === undefined) openLine(quote.number, true);
  else if (!isPlace(i) && !isGroup(i) && isShowable(i)) {
    drafts.set(`open-fix-${i}`, "");
    openCard(i, true);
  } else showTip(focused, true);
}

recall();
recallFixes();
bar.append(make("div", { class: "bar-row" }, where, scope, darkness), track, pills);
bar.hidden = false;
panel.append(tabs, fixBar, sheet);
panel.hidden = false;
document.documentElement.classList.add("scripted");
darkness.setAttribute("aria-pressed", String(isDark()));
placeWatchers.push(placeLine, showBar, () => {
  if (dragged === null) showPanel();
});
placeLine();
styleMarked();
showBar();
showFixBar();
showPanel();
const firstMark = article.querySelector(".part > :not(details) :is([data-q], [data-c])");
if (firstMark) makeCurrent(firstMark, false);
// Whoever comes back is put where he or she was, unless the address names another place.
if (place.block >= 0 && !location.hash) goToLineQuietly();
else followReading();
function goToLineQuietly() {
  requestAnimationFrame(() => {
    line.scrollIntoView({ block: "center" });
    requestAnimationFrame(() => line.scrollIntoView({ block: "center" }));
  });
}
if (performance.mark) performance.mark("storyworld-ready");
