// What two people have to do with each other, as far as the text is known.
const pairKey = (a, b) => (a < b ? `${a}-${b}` : `${b}-${a}`);

function pairsAt(at) {
  const pairs = new Map();
  const pairOf = (a, b) => {
    const key = pairKey(a, b);
    if (!pairs.has(key)) pairs.set(key, { a: Math.min(a, b), b: Math.max(a, b), lines: 0, scenes: 0, tones: [] });
    return pairs.get(key);
  };
  const isOne = (i) => i !== NOBODY && !isPlace(i) && !isGroup(i) && isKnown(i, at);
  for (const quote of quotes) {
    if (quote.told > at || !isOne(quote.speaker)) continue;
    for (const to of quote.to) if (isOne(to) && to !== quote.speaker) pairOf(quote.speaker, to).lines += 1;
  }
  for (const scene of scenesTo(at)) {
    const present = presentIn(scene, at).filter(isOne);
    present.forEach((a, k) => {
      for (const b of present.slice(k + 1)) pairOf(a, b).scenes += 1;
    });
  }
  for (const met of encountersTo(at))
    if (met.tone !== null && isOne(met.a) && isOne(met.b)) pairOf(met.a, met.b).tones.push(met.tone);
  return [...pairs.values()];
}
const pairFacts = (pair) =>
  joined([pair.lines ? counted(pair.lines, "line") : "", pair.scenes ? counted(pair.scenes, "scene") : ""]);
const weightOf = (pair) => pair.lines + pair.scenes;
const meanOf = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

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
const isDoubtful = (relation) => relation.sure < 75;
const sureWords = (relation) => `${isDoubtful(relation) ? "perhaps, " : ""}${relation.sure}\u00a0% sure`;
// What the other one is to `i`: "mother", "romantic". That it ends is told only to those who have read so far.
function relationWords(relation, i, at) {
  const kind = { other: "linked" }[relation.kind] ?? relation.kind;
  const isOwn = relation.a !== i && relation.role && relation.role !== kind;
  const words = isOwn ? `${kind}, as ${relation.role}` : (relation.role ?? kind);
  return relation.to <= at && relation.to < WORLD.end ? `${words}, earlier` : words;
}
// How warm the tone is depends on the story and its time: with enough scenes, it is told from what is usual in it so far.
const FEW_TONES = 8;
const A_DIFFERENCE = 0.15;
const usual = { at: -1, tone: 0 };
function usualTone(at) {
  if (usual.at !== at) {
    const tones = encountersTo(at).flatMap(({ tone }) => (tone === null ? [] : [tone]));
    tones.sort((one, other) => one - other);
    Object.assign(usual, { at, tone: tones.length < FEW_TONES ? 0 : tones[tones.length >> 1] });
  }
  return usual.tone;
}
function toneStyle(tone, at) {
  const warmer = tone - usualTone(at);
  return warmer >= A_DIFFERENCE ? "tender" : warmer <= -A_DIFFERENCE ? "hostile" : "even";
}
function toneWords(tone, at) {
  const warmer = tone - usualTone(at);
  if (tone <= -0.5) return "hostile";
  if (warmer <= -A_DIFFERENCE) return "cool";
  if (warmer < A_DIFFERENCE) return "even";
  return warmer < 0.35 ? "warm" : "tender";
}
