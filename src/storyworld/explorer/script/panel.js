// The panel beside the text, on a phone a sheet from below: one tab for each way to look at the story.
const panel = byId("panel");
const TABS = [
  ["people", "People", peoplePanel, true],
  ["scenes", "Scenes", scenesPanel, WORLD.scenes !== null && scenes.length > 0],
  ["graph", "Graph", graphPanel, WORLD.graph.length > 0],
  ["pairs", "Pairs", pairsPanel, WORLD.graph.length > 0],
  ["find", "Find", findPanel, true],
].filter(([, , , isThere]) => isThere);
// A view lies over the tab that it was opened from: a card, a line, the list of what was put right.
const open = { tab: "people", view: null, isSheet: false, from: null };

const sheet = make("div", { id: "sheet", role: "tabpanel", tabindex: "-1" });
const tabs = make(
  "div",
  { class: "tabs", role: "tablist", "aria-label": "Ways to look at the story" },
  ...TABS.map(([id, words]) =>
    button({ role: "tab", id: `tab-${id}`, "aria-controls": "sheet", click: () => chooseTab(id) }, words),
  ),
);

function chooseTab(id) {
  const isAgain = open.tab === id && open.view === null;
  if (isNarrow() && open.isSheet && isAgain) {
    closeSheet();
    return;
  }
  Object.assign(open, { tab: id, view: null, isSheet: true, from: null });
  showPanel();
  sheet.scrollTop = 0;
  if (id === "find") byId("sought").focus();
}
function openView(view, focus) {
  if (open.view === null)
    open.from = {
      tab: open.tab,
      top: sheet.scrollTop,
      element: article.contains(document.activeElement) ? document.activeElement : null,
    };
  Object.assign(open, { view, isSheet: true });
  showPanel();
  sheet.scrollTop = 0;
  if (focus) sheet.querySelector("h2").focus({ preventScroll: true });
}
const openCard = (i, focus) =>
  openView({ from: `-${i}`, isKnown: (at) => i === NOBODY || isKnown(i, at), show: (at) => card(i, at) }, focus);
const openLine = (number, focus) =>
  openView({ from: `line-${number}`, isKnown: () => true, show: (at) => lineView(number, at) }, focus);
const openFixes = (focus) => openView({ from: "fixes", isKnown: () => true, show: fixesView }, focus);
function closeView() {
  const { from, view } = open;
  open.view = null;
  showPanel();
  sheet.scrollTop = from?.top ?? 0;
  if (from?.element?.isConnected) from.element.focus({ preventScroll: true });
  else (sheet.querySelector(`[data-key$="${view.from}"]`) ?? sheet.querySelector("h2"))?.focus({ preventScroll: true });
}
function openPair(a, b, focus) {
  chosenPair = [a, b];
  Object.assign(open, { tab: "pairs", view: null, isSheet: true, from: null });
  showPanel();
  sheet.scrollTop = 0;
  if (focus) sheet.querySelector("h2").focus({ preventScroll: true });
}
function closeSheet() {
  open.isSheet = false;
  showPanel();
}

function showPanel() {
  const isShown = !isNarrow() || open.isSheet;
  panel.classList.toggle("open", isShown);
  for (const tab of tabs.children) {
    const isOn = tab.id === `tab-${open.tab}` && isShown;
    tab.setAttribute("aria-selected", String(isOn));
    tab.tabIndex = tab.id === `tab-${open.tab}` ? 0 : -1;
  }
  sheet.setAttribute("aria-labelledby", `tab-${open.tab}`);
  sheet.hidden = !isShown;
  if (!isShown) {
    sheet.replaceChildren();
    return;
  }
  const at = knownTo();
  if (open.view !== null && !open.view.isKnown(at)) open.view = null;
  const key = sheet.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  const [top, selection] = [sheet.scrollTop, document.activeElement.selectionStart];
  const [, words, content] = TABS.find(([id]) => id === open.tab);
  const shown =
    open.view === null
      ? content(at)
      : [button({ class: "goback", click: closeView }, `← ${words}`), open.view.show(at)];
  sheet.replaceChildren(...shown.filter(Boolean));
  sheet.scrollTop = top;
  if (key === undefined) return;
  const again = sheet.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? sheet.querySelector("h2");
  again?.focus({ preventScroll: true });
  if (again?.matches("input")) again.setSelectionRange(selection, selection);
}

tabs.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const now = TABS.findIndex(([id]) => id === open.tab);
  const next = TABS[(now + step + TABS.length) % TABS.length][0];
  Object.assign(open, { tab: next, view: null, isSheet: true, from: null });
  showPanel();
  byId(`tab-${next}`).focus();
});
sheet.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  if (open.view !== null) closeView();
  else if (isNarrow()) {
    closeSheet();
    byId(`tab-${open.tab}`).focus();
  }
});
