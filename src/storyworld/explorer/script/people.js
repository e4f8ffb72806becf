// Everybody whom the reader has met, as a list.
function peoplePanel(at) {
  const [cast, others] = castAt(at);
  const nobody = linesTo(NOBODY, at).length;
  const places = WORLD.places
    .map((_, i) => people.length + i)
    .filter((i) => isKnown(i, at))
    .sort((a, b) => mentionsTo(b, at) - mentionsTo(a, at) || a - b);
  return [
    tellingNote(at),
    make(
      "h2",
      { tabindex: "-1" },
      "People ",
      make("span", { class: "count" }, (cast.length + others.length).toLocaleString("en")),
    ),
    cast.length || others.length
      ? null
      : emptyNote(
          people.length,
          "Nobody yet: people appear here as you meet them in the text.",
          "Nobody was found in this text.",
        ),
    make("ol", { class: "cast" }, ...cast.map((i) => personEntry(i, at))),
    others.length
      ? make(
          "details",
          { class: "others" },
          make("summary", {}, `${others.length.toLocaleString("en")} more, hardly mentioned`),
          make("ol", { class: "cast" }, ...others.map((i) => personEntry(i, at))),
        )
      : null,
    nobody
      ? make(
          "ol",
          { class: "cast" },
          make(
            "li",
            {},
            button(
              { class: "person kn", "data-key": "card-u", click: () => openCard(NOBODY, true) },
              make("span", { class: "name" }, "No safe speaker"),
              fact(counted(nobody, "line")),
            ),
          ),
        )
      : null,
    places.length
      ? make("h2", {}, "Places ", make("span", { class: "count" }, places.length.toLocaleString("en")))
      : null,
    places.length ? longList(places, 12, (i) => placeEntry(i, at)) : null,
    keyOfMarks(at),
  ];
}
// What is empty says why, and how to see it all.
function emptyNote(isThere, words, otherwise) {
  if (!isThere) return make("p", { class: "empty" }, otherwise);
  return make(
    "div",
    { class: "empty" },
    make("p", {}, words),
    make(
      "p",
      {},
      "This page knows what you have read. The line in the text moves as you read on; you can drag it, too.",
    ),
    place.whole ? null : button({ class: "action", click: () => setWhole(true) }, "Show the whole story"),
  );
}
function personEntry(i, at) {
  const lines = linesTo(i, at).length;
  const facts = [
    narratesBy(i, at) ? "tells the story" : "",
    pronounsOf(i, at),
    lines ? counted(lines, "line") : "",
    counted(mentionsTo(i, at), "mention"),
    fixesOf(i).length ? BY_HAND.fixed : "",
  ];
  const also = aliasesOf(i, at).map(([, words]) => words);
  const names = also.length > 3 ? `${also.slice(0, 3).join(", ")} +${also.length - 3}` : also.join(", ");
  return make(
    "li",
    {},
    button(
      { class: `person ${colourOf(i)}`, "data-key": `card-${i}`, click: () => openCard(i, true) },
      make("span", { class: "name" }, nameOf(i, at)),
      fact(joined(facts)),
      names ? fact(`also ${names}`) : null,
    ),
  );
}
function placeEntry(i, at) {
  return make(
    "li",
    {},
    button(
      { class: "person place", "data-key": `card-${i}`, click: () => openCard(i, true) },
      make("span", { class: "name" }, nameOf(i, at)),
      fact(counted(mentionsTo(i, at), "mention")),
    ),
  );
}
function tellingNote(at) {
  const told = new Set(
    WORLD.tellings.filter((telling) => telling[0] < at && telling[3] <= at).map((telling) => tellingWords(telling, at)),
  );
  const [first, ...more] = [...told];
  if (!first) return null;
  if (!more.length) return make("p", { class: "telling" }, `Told ${first}.`);
  return make(
    "details",
    { class: "telling" },
    make("summary", {}, `Told in ${told.size} ways`),
    make("ul", {}, ...[...told].map((words) => make("li", {}, capital(words)))),
  );
}
function keyOfMarks(at) {
  const spoken = quotes.filter((quote) => quote.told <= at && !quote.unspoken);
  const marks = [
    ["un", "no safe speaker", spoken.some((quote) => quote.speaker === NOBODY)],
    ["guess", "a guess", spoken.some((quote) => quote.speaker !== NOBODY && quote.sure < WORLD.guess)],
    ["thought", "thought", spoken.some((quote) => quote.kind === "thought")],
    ["message", "written", spoken.some((quote) => quote.kind === "message")],
  ].filter(([, , isThere]) => isThere);
  return make(
    "div",
    { class: "key" },
    marks.length
      ? make("p", {}, "In the text: ", ...marks.map(([style, words]) => make("span", { class: style }, words)))
      : null,
    place.whole
      ? null
      : make(
          "p",
          {},
          "All this knows only what you have read. The line in the text follows you as you read on; drag it, or press “Whole story” above to see everything.",
        ),
    make(
      "p",
      { class: "pointing" },
      "Point at a name, a pronoun or a line to see who it is. With the keyboard, Tab goes into the text; ↑ ↓ go from line to line, ← → from name to name, Enter opens the card, C puts right, Escape comes back.",
    ),
    make(
      "p",
      {},
      "Where it is wrong, press “Put right” on a card, or at a line. ",
      button({ class: "linklike", "data-key": "fixes", click: () => openFixes(true) }, "What you have put right"),
    ),
    make("p", { class: "tapping" }, "Tap a name, a pronoun or a line to see who it is."),
  );
}
