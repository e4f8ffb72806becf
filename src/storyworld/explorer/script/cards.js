// The card of one person or place: what the text has told so far, each fact with the way to the words.
const N_PARTNERS = 6;
const N_RELATIONS = 8;
const N_LINES = 25;
const N_CARD_SCENES = 12;

function nameButton(i, at, key) {
  return button(
    { class: `person ${colourOf(i)}`, "data-key": `${key}-${i}`, click: () => openCard(i, true) },
    make("span", { class: "name" }, nameOf(i, at)),
  );
}
function card(i, at) {
  const lines = isPlace(i) ? [] : linesTo(i, at);
  const parts =
    i === NOBODY
      ? [factLine("Somebody says these, but the text leaves open who, or it is not safe to tell.")]
      : [
          cardFacts(i, at),
          cardCounts(i, lines, at),
          markButton(i),
          cardFixes(i, at),
          ...(isPlace(i) ? [] : [cardRelations(i, at), cardPartners(i, at)]),
          cardPlaces(i, at),
          cardScenes(i, at),
        ];
  return make(
    "article",
    { class: `card ${colourOf(i)}` },
    make("h2", { class: "name", tabindex: "-1" }, nameOf(i, at)),
    ...parts,
    cardLines(lines),
  );
}
function cardFacts(i, at) {
  const facts = [
    isPlace(i) ? "place" : pronounsOf(i, at),
    !isPlace(i) && narratesBy(i, at) ? "tells the story" : "",
  ].filter(Boolean);
  const also = aliasesOf(i, at).flatMap(([told, words], k) => [
    k ? ", " : "",
    passageLink(Math.max(0, told - codePoints(words)), told, words),
  ]);
  return make(
    "div",
    {},
    facts.length ? factLine(facts.join(" · ")) : null,
    also.length ? factLine("also called ", ...also) : null,
  );
}
function cardCounts(i, lines, at) {
  const first = firstOf(i);
  const counts = [isPlace(i) ? "" : counted(lines.length, "line"), counted(mentionsTo(i, at), "mention")].filter(
    Boolean,
  );
  return factLine(`${counts.join(" · ")} · `, passageLink(first, first + 1, `first seen ${whereShort(first)}`));
}
const firstOf = (i) =>
  Math.min(entities[i].at[0] ?? Infinity, (linesOf.get(i) ?? [])[0]?.start ?? Infinity, entities[i].first);
function whereShort(position) {
  const chapter = chapterNumber(position);
  return chapter < 0 ? `at ${percentOf(position)}\u00a0%` : `in ${headingWords(chapter)}`;
}
function cardSection(title, ...children) {
  const shown = children.flat().filter(Boolean);
  return shown.length ? make("section", {}, make("h3", {}, title), ...shown) : null;
}
function cardRelations(i, at) {
  const found = relationsTo(at)
    .filter((relation) => (relation.a === i || relation.b === i) && isKnown(relation.a, at) && isKnown(relation.b, at))
    .sort((one, other) => other.sure - one.sure);
  const items = found.map((relation) => {
    const other = relation.a === i ? relation.b : relation.a;
    const from = relation.evidence[0] ?? [relation.from, relation.from + 1];
    return make(
      "li",
      {},
      nameButton(other, at, "relation"),
      " ",
      passageLink(from[0], from[1], relationWords(relation, i, at)),
      fact(` ${sureWords(relation)}`),
    );
  });
  return cardSection("Related to", items.length ? longList(items, N_RELATIONS, (item) => item, "plainlist") : null);
}
function cardPartners(i, at) {
  const partners = partnersOf(i, at).slice(0, N_PARTNERS);
  const most = Math.max(...partners.map(weightOf), 1);
  const items = partners.map((pair) => {
    const size = make("span", { class: `bar-size ${colourOf(pair.other)}` });
    size.style.width = `${Math.max(3, (100 * weightOf(pair)) / most)}%`;
    return make(
      "li",
      {},
      button(
        {
          class: `person ${colourOf(pair.other)}`,
          "data-key": `with-${pair.other}`,
          click: () => openPair(i, pair.other, true),
        },
        make("span", { class: "name" }, nameOf(pair.other, at)),
        fact(pairFacts(pair)),
        make("span", { class: "bar-track" }, size),
      ),
    );
  });
  return cardSection("With whom", items.length ? make("ul", { class: "plainlist" }, ...items) : null);
}
function cardPlaces(i, at) {
  if (isPlace(i)) return null;
  const places = new Map();
  for (const scene of scenesOf(i, at)) {
    const name = placeOfScene(scene, at);
    if (name) places.set(name, [...(places.get(name) ?? []), scene]);
  }
  const items = [...places]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([name, found]) =>
      make("li", {}, passageLink(found[0].start, found[0].start + 1, name), fact(` ${counted(found.length, "scene")}`)),
    );
  return cardSection("Where", items.length ? make("ul", { class: "plainlist" }, ...items) : null);
}
function cardScenes(i, at) {
  const found = isPlace(i)
    ? scenesTo(at).filter((scene) => scene.place?.[1] === i && scene.place[2] <= at)
    : scenesOf(i, at);
  return cardSection(
    counted(found.length, "scene"),
    found.length ? longList(found, N_CARD_SCENES, (scene) => make("li", {}, sceneLink(scene, at))) : null,
  );
}
function cardLines(lines) {
  const item = (quote) =>
    make(
      "li",
      {},
      passageLink(quote.start, quote.end, shortened(textBetween(quote.start, quote.end), 120)),
      quote.sure < WORLD.guess && quote.speaker !== NOBODY ? fact(" a guess") : null,
    );
  return cardSection(counted(lines.length, "line"), lines.length ? longList(lines, N_LINES, item) : null);
}
// A list that begins with a few and gives the others when asked.
function longList(found, n, item, style = "plainlist links") {
  const list = make("ol", { class: style }, ...found.slice(0, n).map(item));
  if (found.length <= n) return list;
  const more = button(
    {
      class: "more",
      click: () => {
        const next = found.slice(n).map(item);
        list.append(...next);
        more.remove();
        next[0].querySelector("a, button")?.focus();
      },
    },
    `${(found.length - n).toLocaleString("en")} more`,
  );
  return make("div", {}, list, more);
}

// Marking follows the line too: a rule of style reaches no further than the reader's place.
let marked = null;
const markSheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, markSheet];
function markButton(i) {
  return button(
    {
      class: "action",
      "data-key": "mark",
      "aria-pressed": String(marked === i),
      click: () => setMarked(marked === i ? null : i),
    },
    marked === i ? "Marked in the text" : "Mark in the text",
  );
}
function setMarked(i) {
  marked = i;
  article.classList.toggle("filtered", marked !== null);
  styleMarked();
  showPanel();
}
function styleMarked() {
  if (marked === null) {
    markSheet.replaceSync("");
    return;
  }
  const read = place.whole ? "" : ".part:not(.unread) > :not(.line ~ *, .unread > *) ";
  const within = place.whole ? "article " : `article ${read}`;
  markSheet.replaceSync(`${within}[data-s="${marked}"] { color: var(--k); background: var(--t); }
    ${within}[data-c="${marked}"] { color: var(--ink); background: var(--glow); }`);
}
placeWatchers.push(styleMarked);
