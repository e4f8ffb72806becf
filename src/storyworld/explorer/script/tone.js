// Two people: what they are to each other, how the tone between them moves, and all their scenes.
const CURVE_WIDTH = 400;
const CURVE_HEIGHT = 190;
const CURVE = { left: 50, right: 392, top: 14, bottom: 166 };
let chosenPair = null;

function pairsPanel(at) {
  const heading = make("h2", { tabindex: "-1" }, "Two people");
  const best = pairsAt(at).sort((one, other) => weightOf(other) - weightOf(one) || one.a - other.a || one.b - other.b);
  if (!best.length) return [heading, emptyNote(true, "No two have met yet, as far as you have read.")];
  const [a, b] = chosenPair?.every((i) => isKnown(i, at)) ? chosenPair : [best[0].a, best[0].b];
  const everybody = castAt(at).flat();
  const choose = (k) => (i) => {
    chosenPair = k ? [a, i] : [i, b];
    if (chosenPair[0] === chosenPair[1]) chosenPair = [b, a];
    showPanel();
  };
  const pair = best.find((other) => pairKey(other.a, other.b) === pairKey(a, b));
  return [
    heading,
    make(
      "p",
      { class: "choosers" },
      personChooser("One", "one", everybody, a, "", at, choose(0)),
      make("span", {}, "and"),
      personChooser("the other", "other", everybody, b, "", at, choose(1)),
    ),
    pairRelations(a, b, at),
    factLine(
      pair
        ? `${linesEachWay(a, b, at)}; ${counted(pair.scenes, "scene")} of the two`
        : "Nothing passes between them, as far as you have read.",
    ),
    toneCurve(a, b, at),
    pairScenes(a, b, pair ? scenes.filter((scene) => pair.shared.has(scene)) : [], at),
  ];
}
function linesEachWay(a, b, at) {
  const [there, backAgain] = [linesBetween(a, b, 0, WORLD.end, at).length, linesBetween(b, a, 0, WORLD.end, at).length];
  return `${counted(there, "line")} from ${nameOf(a, at)} to ${nameOf(b, at)}, ${counted(backAgain, "line")} back`;
}
// One may have many friends, but is spoken of as having one mother.
const articleOf = ({ kind, role }) => (kind === "family" ? "the" : /^[aeiou]/i.test(role) ? "an" : "a");
function pairRelations(a, b, at) {
  const found = relationsOf(a, b, at);
  if (!found.length) return null;
  return make(
    "ul",
    { class: "plainlist" },
    ...found.map((relation) => {
      const words = relation.role
        ? `${nameOf(relation.b, at)} is ${articleOf(relation)} ${relation.role} of ${nameOf(relation.a, at)}`
        : capital(relationWords(relation, relation.a, at));
      const [start, end] = relation.evidence[0] ?? [relation.from, relation.from + 1];
      return make("li", {}, passageLink(start, end, words), fact(` ${sureWords(relation)}, ${whereShort(start)}`));
    }),
  );
}

// The curve: along the text from its beginning to the reader's place, upward the warmer. It is as high as the tones of
// the two need, so that one sees how it moves, with an even tone as a line.
const LEAST_HEIGHT = 0.35;
function toneCurve(a, b, at) {
  const met = encountersOf(a, b, at)
    .filter((encounter) => encounter.tone !== null)
    .sort((one, other) => one.scene - other.scene);
  if (!met.length) return null;
  const end = Math.min(at, WORLD.end);
  const x = (position) => CURVE.left + 10 + ((CURVE.right - CURVE.left - 20) * position) / Math.max(1, end);
  const tones = met.map((encounter) => encounter.tone);
  const [low, high] = [Math.min(-LEAST_HEIGHT, ...tones), Math.max(LEAST_HEIGHT, ...tones)];
  const y = (tone) => CURVE.top + ((CURVE.bottom - CURVE.top) * (high - tone)) / (high - low);
  const points = met.map((encounter) => ({ encounter, x: x(middleOf(scenes[encounter.scene])), y: y(encounter.tone) }));
  return make(
    "figure",
    {},
    draw(
      "svg",
      {
        viewBox: `0 0 ${CURVE_WIDTH} ${CURVE_HEIGHT}`,
        class: "curve",
        role: "group",
        "aria-label": `Tone between ${nameOf(a, at)} and ${nameOf(b, at)}, scene by scene`,
      },
      ...[
        ["warmer", high, "rule"],
        ["even", 0, "rule zero"],
        ["cooler", low, "rule"],
      ].flatMap(([words, tone, style]) => [
        draw("line", { x1: CURVE.left, x2: CURVE.right, y1: y(tone), y2: y(tone), class: style }),
        draw("text", { x: CURVE.left - 6, y: y(tone) + 4, class: "scale" }, words),
      ]),
      ...headingStarts
        .filter((start) => start < end)
        .map((start) =>
          draw("line", { x1: x(start), x2: x(start), y1: CURVE.bottom, y2: CURVE.bottom + 5, class: "tick" }),
        ),
      draw("text", { x: CURVE.left, y: CURVE_HEIGHT - 4, class: "axis" }, "the beginning"),
      draw(
        "text",
        { x: CURVE.right, y: CURVE_HEIGHT - 4, class: "axis end" },
        place.whole || here() === Infinity ? "the end" : "your place",
      ),
      draw("polyline", {
        points: points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(" "),
        class: "tone-line",
      }),
      ...points.map((point) => tonePoint(point, at)),
    ),
    make("figcaption", { class: "facts" }, "Each point is a scene and leads to its words."),
  );
}
const middleOf = (scene) => (scene.start + scene.end) / 2;
function tonePoint({ encounter, x, y }, at) {
  const scene = scenes[encounter.scene];
  const [start, end] = encounter.evidence[0] ?? [scene.start, scene.start + 1];
  return draw(
    "a",
    {
      href: `#b${blockAt(start)}`,
      class: `point ${toneStyle(encounter.tone)}${isToneDoubtful(encounter) ? " doubtful" : ""}`,
      "aria-label": `${sceneTitle(scene, at)}: ${toneWords(encounter)}`,
      "data-key": `tone-${encounter.scene}`,
      click: (event) => follow(event, start, end),
    },
    draw("title", {}, `${sceneTitle(scene, at)}: ${toneWords(encounter)}`),
    draw("circle", { cx: x, cy: y, r: 14, class: "reach" }),
    draw("circle", { cx: x, cy: y, r: 5 }),
  );
}
function pairScenes(a, b, found, at) {
  if (!found.length) return null;
  const tones = new Map(encountersOf(a, b, at).map((encounter) => [encounter.scene, encounter]));
  return make(
    "section",
    {},
    make("h3", {}, `${counted(found.length, "scene")} of the two`),
    longList(found, 20, (scene) => {
      const lines =
        linesBetween(a, b, scene.start, scene.end, at).length + linesBetween(b, a, scene.start, scene.end, at).length;
      const met = tones.get(scene.number);
      const deeds = met ? met.deeds[0] + met.deeds[1] : 0;
      const facts = joined([lines ? counted(lines, "line") : "", deeds ? counted(deeds, "deed") : ""]);
      const tone =
        met && met.tone !== null
          ? make("span", { class: `tone ${toneStyle(met.tone)}` }, toneWords(met))
          : null;
      return make("li", {}, sceneLink(scene, at), fact(facts ? ` ${facts}` : ""), facts && tone ? fact(" · ") : " ", tone);
    }),
  );
}
