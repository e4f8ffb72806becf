// The panel beside the text, on a phone a sheet from below: one tab for each way to look at the story.
const panel = byId("panel");
const TABS = [
  ["people", "People", peoplePanel, true],
  ["scenes", "Scenes", scenesPanel, WORLD.scenes !== null && scenes.length > 0],
  ["graph", "Graph", graphPanel, WORLD.graph.length > 0],
  ["pairs", "Pairs", pairsPanel, WORLD.graph.length > 0],
  ["find", "Find", findPanel, true],
].filter(([, , , isThere]) => isThere);
const open = { tab: "people", card: null, isSheet: false, from: null };

const sheet = make("div", { id: "sheet", role: "tabpanel", tabindex: "-1" });
const tabs = make(
  "div",
  { class: "tabs", role: "tablist", "aria-label": "Ways to look at the story" },
  ...TABS.map(([id, words]) =>
    button({ role: "tab", id: `tab-${id}`, "aria-controls": "sheet", click: () => chooseTab(id) }, words),
  ),
);

function chooseTab(id) {
  const isAgain = open.tab === id && open.card === null;
  if (isNarrow() && open.isSheet && isAgain) {
    closeSheet();
    return;
  }
  Object.assign(open, { tab: id, card: null, isSheet: true, from: null });
  showPanel();
  sheet.scrollTop = 0;
  if (id === "find") byId("sought").focus();
}
function openCard(i, focus) {
  if (open.card === null)
    open.from = {
      tab: open.tab,
      top: sheet.scrollTop,
      element: article.contains(document.activeElement) ? document.activeElement : null,
    };
  Object.assign(open, { tab: open.tab, card: i, isSheet: true });
  showPanel();
  sheet.scrollTop = 0;
  if (focus) sheet.querySelector("h2").focus({ preventScroll: true });
}
function closeCard() {
  const { from, card } = open;
  open.card = null;
  showPanel();
  sheet.scrollTop = from?.top ?? 0;
  if (from?.element?.isConnected) from.element.focus({ preventScroll: true });
  else (sheet.querySelector(`[data-key$="-${card}"]`) ?? sheet.querySelector("h2"))?.focus({ preventScroll: true });
}
function openPair(a, b, focus) {
  chosenPair = [a, b];
  Object.assign(open, { tab: "pairs", card: null, isSheet: true, from: null });
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
  if (open.card !== null && open.card !== NOBODY && !isKnown(open.card, at)) open.card = null;
  const key = sheet.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  const [top, selection] = [sheet.scrollTop, key === "sought" ? byId("sought").selectionStart : 0];
  const [, words, content] = TABS.find(([id]) => id === open.tab);
  const shown =
    open.card === null
      ? content(at)
      : [button({ class: "goback", click: closeCard }, `← ${words}`), card(open.card, at)];
  sheet.replaceChildren(...shown.filter(Boolean));
  sheet.scrollTop = top;
  if (key === undefined) return;
  sheet.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  if (key === "sought") byId("sought").setSelectionRange(selection, selection);
}

tabs.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const now = TABS.findIndex(([id]) => id === open.tab);
  const next = TABS[(now + step + TABS.length) % TABS.length][0];
  Object.assign(open, { tab: next, card: null, isSheet: true, from: null });
  showPanel();
  byId(`tab-${next}`).focus();
});
sheet.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  if (open.card !== null) closeCard();
  else if (isNarrow()) {
    closeSheet();
    byId(`tab-${open.tab}`).focus();
  }
});
