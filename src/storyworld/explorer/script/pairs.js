// What two people have to do with each other, as far as the text is known.
const pairKey = (a, b) => (a < b ? `${a}-${b}` : `${b}-${a}`);

function pairsAt(at) {
  const pairs = new Map();
  const pairOf = (a, b) => {
    const key = pairKey(a, b);
    if (!pairs.has(key))
      pairs.set(key, { a: Math.min(a, b), b: Math.max(a, b), lines: 0, scenes: 0, shared: new Set(), met: [] });
    return pairs.get(key);
  };
  const isOne = (i) => i !== NOBODY && !isPlace(i) && !isGroup(i) && isKnown(i, at);
  for (const quote of quotes) {
    if (quote.told > at || !isOne(quote.speaker)) continue;
    for (const to of quote.to) {
      if (!isOne(to) || to === quote.speaker) continue;
      const pair = pairOf(quote.speaker, to);
      pair.lines += 1;
      const scene = sceneAt(quote.start);
      if (scene) pair.shared.add(scene);
    }
  }
  for (const scene of scenesTo(at)) {
    const present = presentIn(scene, at).filter(isOne);
    present.forEach((a, k) => {
      for (const b of present.slice(k + 1)) pairOf(a, b).shared.add(scene);
    });
  }
  for (const met of encountersTo(at)) {
    if (!isPassing(met) || !isOne(met.a) || !isOne(met.b)) continue;
    const pair = pairOf(met.a, met.b);
    pair.shared.add(scenes[met.scene]);
    if (met.tone !== null) pair.met.push(met);
  }
  for (const pair of pairs.values()) pair.scenes = pair.shared.size;
  return [...pairs.values()];
}
// A scene is shared by two who are both there, and by two who have to do with each other in it: one may be on the phone.
const isPassing = (met) => met.tone !== null || met.evidence.length > 0;
const pairFacts = (pair) =>
  joined([pair.lines ? counted(pair.lines, "line") : "", pair.scenes ? counted(pair.scenes, "scene") : ""]);
const weightOf = (pair) => pair.lines + pair.scenes;

// An encounter sums up a whole scene, so that it is known when the scene is.
const encountersTo = (at) => encounters.filter((met) => scenes[met.scene].end <= at);
const encountersOf = (a, b, at) => encountersTo(at).filter((met) => pairKey(met.a, met.b) === pairKey(a, b));
const relationsTo = (at) => relations.filter((relation) => relation.told <= at);
const relationsOf = (a, b, at) =>
  relationsTo(at).filter((relation) => pairKey(relation.a, relation.b) === pairKey(a, b));
const linesBetween = (from, to, start, end, at) =>
  (linesOf.get(from) ?? []).filter(
    (quote) => quote.to.includes(to) && start <= quote.start && quote.start < end && quote.told <= at,
  );

function partnersOf(i, at) {
  return pairsAt(at)
    .filter((pair) => pair.a === i || pair.b === i)
    .sort((one, other) => weightOf(other) - weightOf(one) || one.a - other.a || one.b - other.b)
    .map((pair) => ({ ...pair, other: pair.a === i ? pair.b : pair.a }));
}
// Of relations that are not sure it is said.
const isDoubtful = (relation) => relation.sure < WORLD.doubtful;
const sureWords = (relation) => `${isDoubtful(relation) ? "perhaps, " : ""}${relation.sure}\u00a0% sure`;
// What the other one is to `i`: "mother", "romantic". That it ends is told only to those who have read so far.
function relationWords(relation, i, at) {
  const kind = { other: "linked" }[relation.kind] ?? relation.kind;
  const isOwn = relation.a !== i && relation.role && relation.role !== kind;
  const words = isOwn ? `${kind}, as ${relation.role}` : (relation.role ?? kind);
  return relation.to <= at && relation.to < WORLD.end ? `${words}, earlier` : words;
}
// Tones count from what is usual in the story; the story file has them so. Two lines, a tender and a hostile one, are in
// the right order 64 times in 100, means over five of them about 80 times: the tone of fewer is a guess.
const A_DIFFERENCE = 0.15;
const FEW_LINES = 5;
const linesOfMet = (met) => met.lines[0] + met.lines[1];
const isToneDoubtful = (met) => linesOfMet(met) < FEW_LINES;
// Of all that two people say to each other; even where that is little.
function toneOfPair(pair) {
  const n = pair.met.reduce((sum, met) => sum + linesOfMet(met), 0);
  return n < FEW_LINES ? 0 : pair.met.reduce((sum, met) => sum + met.tone * linesOfMet(met), 0) / n;
}
const toneStyle = (tone) => (tone >= A_DIFFERENCE ? "tender" : tone <= -A_DIFFERENCE ? "hostile" : "even");
function toneWords(met) {
  const { tone } = met;
  if (-A_DIFFERENCE < tone && tone < A_DIFFERENCE) return "even";
  const words = tone <= -0.5 ? "hostile" : tone < 0 ? "cool" : tone < 0.35 ? "warm" : "tender";
  return isToneDoubtful(met) ? `perhaps ${words}` : words;
}
