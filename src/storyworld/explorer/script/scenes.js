// The scenes in order: where, when, with whom; drawn as lanes, and listed.
const LANES = 8;
const LANE_HEIGHT = 20;
const LANE_LABEL = 100;
const LANE_WIDTH = 400;
const LANE_FONT = 11.5;
let sceneFilter = [NOBODY, NOBODY];

// Titles are asked for once for each mark; what was found last is kept as long as the reader's place is.
const titles = { at: -1, words: new Map() };
function sceneTitle(scene, at) {
  if (titles.at !== at) Object.assign(titles, { at, words: new Map() });
  if (!titles.words.has(scene.number)) titles.words.set(scene.number, titleWords(scene, at));
  return titles.words.get(scene.number);
}
function titleWords(scene, at) {
  const facts = [placeOfScene(scene, at), timeOfScene(scene, at)].filter(Boolean);
  return facts.length ? capital(facts.join(", ")) : inMarks(openingWords(scene.start, lastOf(scene, at), 48));
}
function sceneLink(scene, at) {
  const chapter = chapterNumber(scene.start);
  return passageLink(
    scene.start,
    scene.start + 1,
    sceneTitle(scene, at),
    chapter < 0 ? null : fact(` ${headingWords(chapter)}`),
  );
}
function scenesPanel(at) {
  const known = scenesTo(at);
  if (!known.length)
    return [make("h2", { tabindex: "-1" }, "Scenes"), emptyNote(true, "No scene yet: they appear here as you read.")];
  sceneFilter = sceneFilter.map((i) => (i !== NOBODY && isKnown(i, at) ? i : NOBODY));
  const wanted = sceneFilter.filter((i) => i !== NOBODY);
  const found = known.filter((scene) => {
    const there = presentIn(scene, at);
    return wanted.every((i) => there.includes(i));
  });
  return [
    make(
      "h2",
      { tabindex: "-1" },
      "Scenes ",
      make("span", { class: "count" }, wanted.length ? `${found.length} of ${known.length}` : String(known.length)),
    ),
    found.length > 6 && found.some(isNow)
      ? button({ class: "action where-now", "data-key": "now", click: goToNow }, "Where I am")
      : null,
    lanes(known, at),
    make(
      "p",
      { class: "choosers" },
      make("span", {}, "with"),
      chooser(0, "With whom", at),
      make("span", {}, "and"),
      chooser(1, "And with whom", at),
    ),
    found.length
      ? make("ol", { class: "timeline" }, ...byChapter(found, at))
      : make("p", { class: "empty" }, "They are in no scene together, as far as you have read."),
    at === Infinity || at >= scenes.at(-1).end
      ? null
      : make("p", { class: "rest" }, "What comes after your place is not shown."),
  ];
}
function chooser(k, label, at) {
  const there = new Set(scenesTo(at).flatMap((scene) => presentIn(scene, at)));
  return personChooser(label, `filter-${k}`, [...there], sceneFilter[k], "anybody", at, (i) => {
    sceneFilter[k] = i;
    showPanel();
  });
}
function personChooser(label, key, choice, chosen, nobody, at, change) {
  const order = castAt(at)
    .flat()
    .filter((i) => choice.includes(i));
  const option = (i, words) => make("option", { value: String(i), selected: i === chosen }, words);
  return make(
    "select",
    { "aria-label": label, "data-key": key, change: (event) => change(Number(event.target.value)) },
    ...(nobody ? [option(NOBODY, nobody)] : []),
    ...order.map((i) => option(i, nameOf(i, at))),
  );
}
function byChapter(found, at) {
  let chapter = -1;
  return found.flatMap((scene) => {
    const own = chapterNumber(scene.start);
    const heading =
      own !== chapter && own >= 0
        ? [
            make(
              "li",
              { class: "chapter" },
              passageLink(headingStarts[own], blockEnds[headings[own][0]], headingWords(own)),
            ),
          ]
        : [];
    chapter = own;
    return [...heading, sceneEntry(scene, at)];
  });
}
const isNow = (scene) => !place.whole && scene.start < here() && here() <= scene.end;
function goToNow() {
  const now = document.querySelector("#sheet .now");
  now.scrollIntoView({ block: "center", behavior: behavior() });
  now.querySelector("a").focus({ preventScroll: true });
}
function sceneEntry(scene, at) {
  const where = placeOfScene(scene, at);
  const opening =
    where || timeOfScene(scene, at) ? factLine(inMarks(openingWords(scene.start, lastOf(scene, at), 64))) : null;
  return make(
    "li",
    { class: isNow(scene) ? "scene now" : "scene" },
    make(
      "p",
      { class: "scene-title" },
      passageLink(scene.start, scene.start + 1, sceneTitle(scene, at)),
      isNow(scene) ? fact(" you are here") : null,
    ),
    opening,
    make("p", { class: "present" }, ...presentIn(scene, at).map((i) => nameButton(i, at, `scene-${scene.number}`))),
  );
}

// One lane for each of those who are in most scenes; a scene is as wide as it is long.
function lanes(known, at) {
  const found = new Map();
  for (const scene of known)
    for (const i of presentIn(scene, at))
      if (found.has(i)) found.get(i).push(scene);
      else found.set(i, [scene]);
  const rows = [...found.keys()].sort((a, b) => found.get(b).length - found.get(a).length || a - b).slice(0, LANES);
  if (known.length < 2 || !rows.length) return null;
  const [from, to] = [known[0].start, lastOf(known.at(-1), at)];
  const x = (position) => LANE_LABEL + ((LANE_WIDTH - LANE_LABEL) * (position - from)) / Math.max(1, to - from);
  const height = rows.length * LANE_HEIGHT + 8;
  const marks = rows.flatMap((i, row) => [
    draw("text", { x: LANE_LABEL - 8, y: row * LANE_HEIGHT + 15, class: "lane-name" }, cutToWidth(shortNameOf(i, at, 13), LANE_LABEL - 8, LANE_FONT)),
    draw("line", {
      x1: LANE_LABEL,
      x2: LANE_WIDTH,
      y1: row * LANE_HEIGHT + 11,
      y2: row * LANE_HEIGHT + 11,
      class: "lane",
    }),
    ...found.get(i).map((scene) => laneMark(scene, i, row, x, at)),
  ]);
  return draw("svg", { viewBox: `0 0 ${LANE_WIDTH} ${height}`, class: "lanes", "aria-hidden": "true" }, ...marks);
}
function laneMark(scene, i, row, x, at) {
  const [left, right] = [x(scene.start), x(lastOf(scene, at))];
  const mark = draw(
    "rect",
    {
      x: left + 0.6,
      y: row * LANE_HEIGHT + 5.5,
      width: Math.max(1.5, right - left - 1.2),
      height: 11,
      rx: 2,
      class: `mark ${colourOf(i)}`,
    },
    draw("title", {}, `${nameOf(i, at)}: ${sceneTitle(scene, at)}`),
  );
  mark.addEventListener("click", (event) => follow(event, scene.start, scene.start + 1));
  return mark;
}
