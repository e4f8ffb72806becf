// The people as a graph. Their places were computed once for the whole story; who is drawn, and how thick, is told so far.
const GRAPH_WIDTH = 400;
// As high as the lowest of them with the label needs.
const GRAPH_HEIGHT = Math.max(...WORLD.graph.map(([, , y]) => y), 0) + 40;
// A thread thinner than this share of the thickest says nothing and hides the others.
const LEAST_SHARE = 0.1;

function graphPanel(at) {
  const all = new Set(WORLD.graph.map(([i]) => i));
  const pairs = pairsAt(at).filter((pair) => all.has(pair.a) && all.has(pair.b));
  const paired = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  const nodes = WORLD.graph.filter(([i]) => paired.has(i));
  const drawn = new Map(nodes.map(([i, x, y]) => [i, { i, x, y }]));
  const heading = make("h2", { tabindex: "-1" }, "Who has to do with whom");
  if (!nodes.length) return [heading, emptyNote(true, "No two have met yet: the graph grows as you read.")];
  const most = Math.max(...pairs.map(weightOf), 1);
  const strength = new Map(nodes.map(([i]) => [i, 0]));
  for (const pair of pairs) for (const i of [pair.a, pair.b]) strength.set(i, strength.get(i) + weightOf(pair));
  const strongest = Math.max(...strength.values(), 1);
  const hasTone = pairs.some((pair) => toneStyle(toneOfPair(pair)) !== "even");
  const threads = pairs
    .filter((pair) => weightOf(pair) >= LEAST_SHARE * most || isOnlyThread(pair, pairs))
    .sort((a, b) => weightOf(a) - weightOf(b));
  return [
    heading,
    draw(
      "svg",
      {
        viewBox: `0 0 ${GRAPH_WIDTH} ${GRAPH_HEIGHT}`,
        class: "graph",
        role: "group",
        "aria-label": "Graph of the people",
      },
      ...threads.map((pair) => threadOf(pair, drawn, most, at)),
      ...[...drawn.values()].map((node) => nodeOf(node, strength.get(node.i) / strongest, at)),
    ),
    factLine(
      "A thread is as thick as the two have lines and scenes together. Choose a person for the card, a thread for the two.",
    ),
    hasTone
      ? factLine(
          "Threads: ",
          make("span", { class: "tone tender" }, "warmer"),
          " or ",
          make("span", { class: "tone hostile" }, "cooler"),
          " on the whole.",
        )
      : null,
    strongestPairs(pairs, at),
  ];
}
function isOnlyThread(pair, pairs) {
  const best = (i) => Math.max(...pairs.filter((other) => other.a === i || other.b === i).map(weightOf));
  return weightOf(pair) === best(pair.a) || weightOf(pair) === best(pair.b);
}
function threadOf(pair, drawn, most, at) {
  const [a, b] = [drawn.get(pair.a), drawn.get(pair.b)];
  const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  const words = `${nameOf(pair.a, at)} and ${nameOf(pair.b, at)}: ${counted(pair.lines, "line")}, ${counted(pair.scenes, "scene")}`;
  const visible = draw("line", { ...ends, class: `thread ${toneStyle(toneOfPair(pair))}` });
  visible.style.strokeWidth = String(0.8 + 6 * Math.sqrt(weightOf(pair) / most));
  // The list below says the same to those who cannot point.
  return draw(
    "g",
    { class: "pair", click: () => openPair(pair.a, pair.b, true) },
    draw("title", {}, words),
    visible,
    draw("line", { ...ends, class: "reach" }),
  );
}
function nodeOf({ i, x, y }, share, at) {
  const radius = 5 + 8 * Math.sqrt(share);
  const open = () => openCard(i, true);
  const press = (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open();
    }
  };
  return draw(
    "g",
    {
      class: `node ${colourOf(i)}`,
      role: "button",
      tabindex: "0",
      "aria-label": nameOf(i, at),
      "data-key": `node-${i}`,
      click: open,
      keydown: press,
    },
    draw("title", {}, nameOf(i, at)),
    draw("circle", { cx: x, cy: y, r: radius }),
    draw("text", { x, y: y + radius + 13 }, cut(shortNameOf(i, at, 15), 15)),
  );
}
function strongestPairs(pairs, at) {
  const best = [...pairs].sort((one, other) => weightOf(other) - weightOf(one) || one.a - other.a || one.b - other.b);
  if (!best.length) return null;
  return make(
    "section",
    {},
    make("h3", {}, "Pairs"),
    longList(best, 8, (pair) =>
      make(
        "li",
        {},
        button(
          { class: "linklike", "data-key": `pair-${pair.a}-${pair.b}`, click: () => openPair(pair.a, pair.b, true) },
          `${nameOf(pair.a, at)} and ${nameOf(pair.b, at)}`,
        ),
        fact(` ${pairFacts(pair)}`),
      ),
    ),
  );
}
