// What is known of the story. Every fact has the position that tells it; `at` is how far the reader knows the text.
const WORLD = JSON.parse(byId("world").textContent);
const article = byId("text");

const summed = (deltas) => {
  let sum = 0;
  return deltas.map((delta) => (sum += delta));
};
const borders = summed(WORLD.blocks);
const blockStarts = borders.filter((_, i) => i % 2 === 0);
const blockEnds = borders.filter((_, i) => i % 2 === 1);

const people = WORLD.people;
const entities = [...people, ...WORLD.places];
for (const entity of entities) entity.at = summed(entity.at);
const isPlace = (i) => i >= people.length;
const isGroup = (i) => Boolean(entities[i].members);
// One entry of the data is [start, length, kind, speaker, addressees, %, basis, told after, nobody speaks, and, for a
// further part of an interrupted line, how many quotations before it the first part is].
const quotes = WORLD.quotes.map(([start, length, kind, speaker, to, sure, basis, after, unspoken, back], number) => ({
  number,
  first: number - (back ?? 0),
  start,
  end: start + length,
  kind,
  speaker,
  to,
  sure,
  basis,
  told: start + length + after,
  unspoken: Boolean(unspoken),
}));
const scenes = (WORLD.scenes ?? []).map(([start, end, place, time, present], number) => ({
  number,
  start,
  end,
  place,
  time,
  present,
}));
const sceneStarts = scenes.map((scene) => scene.start);
const sceneAt = (position) => {
  const scene = scenes[countTo(sceneStarts, position) - 1];
  return scene && position < scene.end ? scene : null;
};
const encounters = (WORLD.encounters ?? []).map(([scene, a, b, lines, deeds, tone, evidence]) => ({
  scene,
  a,
  b,
  lines,
  deeds,
  tone,
  evidence,
}));
const relations = (WORLD.relations ?? []).map(([a, b, kind, role, from, to, sure, told, evidence]) => ({
  a,
  b,
  kind,
  role,
  from,
  to,
  sure,
  told,
  evidence,
}));

const NOBODY = -1;
const linesOf = new Map();
function sortLines() {
  linesOf.clear();
  linesOf.set(NOBODY, []);
  for (const quote of quotes) {
    if (quote.unspoken) continue;
    if (!linesOf.has(quote.speaker)) linesOf.set(quote.speaker, []);
    linesOf.get(quote.speaker).push(quote);
  }
}
sortLines();
const linesTo = (i, at) => (linesOf.get(i) ?? []).filter((quote) => quote.told <= at);
const mentionsTo = (i, at) => countTo(entities[i].at, at);
const isKnown = (i, at) => entities[i].first <= at;
const colourOf = (i) => (i === NOBODY ? "kn" : (entities[i].k ?? "kn"));

function nameOf(i, at) {
  if (i === NOBODY) return "No safe speaker";
  if (isGroup(i)) {
    const members = entities[i].members.filter((member) => isKnown(member, at)).map((member) => nameOf(member, at));
    return members.length ? listed(members) : "Several people";
  }
  return entities[i].names.findLast(([told]) => told <= at)?.[1] ?? (isPlace(i) ? "A place" : "Somebody");
}
const sameWords = (a, b) =>
  a.toLowerCase().replace(/^(the|an?)\s+/, "") === b.toLowerCase().replace(/^(the|an?)\s+/, "");
function aliasesOf(i, at) {
  const name = nameOf(i, at);
  const told = (entities[i].also ?? []).filter(([position, words]) => position <= at && !sameWords(words, name));
  return told.filter(([, words], k) => told.findIndex(([, other]) => sameWords(other, words)) === k);
}
// In a drawing there is little room: of a longer name another one of theirs, of the same words, that nobody else has.
function shortNameOf(i, at, length) {
  const name = nameOf(i, at);
  if (name.length <= length) return name;
  const namesOf = (j) => [nameOf(j, at), ...aliasesOf(j, at).map(([, words]) => words)];
  const isOthers = (words) => entities.some((_, j) => j !== i && isKnown(j, at) && namesOf(j).includes(words));
  const parts = name.split(/\s+/);
  const fitting = aliasesOf(i, at)
    .map(([, words]) => words)
    .filter((words) => words.length <= length && words.split(/\s+/).every((word) => parts.includes(word)));
  // Of Inspector Rhoswen Pike, Pike says more than Inspector.
  const worth = (words) => (words.split(/\s+/).at(-1) === parts.at(-1) ? length : 0) + words.length;
  return fitting.sort((one, other) => worth(other) - worth(one)).find((words) => !isOthers(words)) ?? name;
}
// Words that are a name of somebody's, but are not yet told to be.
const isUntold = (i, words, at) => (entities[i].also ?? []).some(([told, name]) => told > at && sameWords(name, words));
const pronounsOf = (i, at) => (entities[i].pronouns?.[0] <= at ? entities[i].pronouns[1] : "");
const narratesBy = (i, at) => entities[i].narrates <= at;

// Where it is not yet told who says "I", the narrator of a section has no name, even if known from elsewhere.
function nameHere(i, at, position) {
  const told = WORLD.tellings.find(([start, end, narrator]) => narrator === i && start <= position && position < end);
  return told && told[3] > at ? "The narrator" : nameOf(i, at);
}
// What stands for a name before there is one (as told.py has it), in the midst of a sentence.
const inSentence = (name) => (name === "The narrator" || name === "Somebody" ? name.toLowerCase() : name);
const tellingWords = ([, end, , , whole, soFar], at, parts = at < end ? soFar : whole) =>
  parts
    .map((part) =>
      typeof part === "number"
        ? inSentence(nameOf(part, at)).replace(/^the narrator$/, "someone who is not named")
        : part,
    )
    .join("");

const placeOfScene = (scene, at) => {
  if (!scene.place || scene.place[2] > at) return "";
  return scene.place[1] === NOBODY ? scene.place[0] : nameOf(scene.place[1], Math.max(at, scene.place[2]));
};
const timeOfScene = (scene, at) => (scene.time && scene.time[1] <= at ? scene.time[0] : "");
const presentIn = (scene, at) => scene.present.filter(([i, seen]) => seen <= at && !isGroup(i)).map(([i]) => i);
const scenesTo = (at) => scenes.filter((scene) => scene.start < at);
const scenesOf = (i, at) => scenesTo(at).filter((scene) => presentIn(scene, at).includes(i));
const lastOf = (scene, at) => Math.min(scene.end, at);

// Those who speak or come up again, and the passers-by, each from the most mentioned to the least, as in all other lists
// of the cast. Of few, all matter.
const FEW = 8;
function castAt(at) {
  const known = people.map((_, i) => i).filter((i) => !isGroup(i) && isKnown(i, at));
  const weight = new Map(known.map((i) => [i, mentionsTo(i, at)]));
  known.sort((a, b) => weight.get(b) - weight.get(a) || a - b);
  const matters = (i) =>
    known.length <= FEW || linesTo(i, at).length > 0 || mentionsTo(i, at) >= 3 || narratesBy(i, at);
  return [known.filter(matters), known.filter((i) => !matters(i))];
}
