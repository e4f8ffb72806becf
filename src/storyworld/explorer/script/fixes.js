// What the reader puts right on this page. It is kept for the story, shown at once where that is easily done, and written
// as a file that the next reading of the story applies. A person is a number here; names are looked up when it is written.
const FIX_STORE = `${STORE}:corrections`;
const fixes = { list: [], isSaved: false, isKept: true, lost: 0 };
const readPeople = people.map(({ names, pronouns }) => ({ names, pronouns }));
const readQuotes = new Map();

const sentOf = (numbers, limit) => (limit === null ? numbers.at(-1) : numbers.findLast(([told]) => told <= limit))?.[1];
const folded = (name) => name.replaceAll("’", "'").toLowerCase().trim().replace(/\s+/g, " ");

let storyLetters = null;
function lettersOfStory() {
  if (storyLetters) return storyLetters;
  const odd = new Map(WORLD.gaps);
  const gap = (number, from, to) => odd.get(number) ?? "\n".repeat(Math.max(0, to - from));
  const pieces = blockStarts.flatMap((start, number) => [
    gap(number, blockEnds[number - 1] ?? 0, start),
    blockElement(number).textContent,
  ]);
  storyLetters = Array.from([...pieces, gap(blockStarts.length, blockEnds.at(-1) ?? 0, WORLD.end)].join(""));
  return storyLetters;
}
// A long text takes a while to look through, and the same places are asked for again and again.
const keptPlaces = new Map();
function once(key, find) {
  if (!keptPlaces.has(key)) keptPlaces.set(key, find());
  return keptPlaces.get(key);
}
const quoteAt = (start, end) => once(`${start}-${end}`, () => textQuote(lettersOfStory(), start, end));

// Who is called what once some corrections are applied, as corrections/people.py looks names up.
class Callings {
  constructor() {
    this.names = readPeople.map(({ names }) => names.at(-1)[1]);
    this.also = people.map((person) => (person.also ?? []).map(([, words]) => words));
    this.into = new Map();
    this.gone = new Set();
    this.renamed = new Set();
  }
  called(name) {
    const left = this.names.map((_, i) => i).filter((i) => !this.gone.has(i));
    const wanted = folded(name);
    const shown = left.filter((i) => folded(this.names[i]) === wanted);
    return shown.length ? shown : left.filter((i) => this.also[i].some((other) => folded(other) === wanted));
  }
  // The best name that the reader knew, so that the file tells no more either; with a place where it would not be enough.
  who(person, known) {
    let i = person;
    while (this.into.has(i)) i = this.into.get(i);
    const final = this.names[i];
    const name = this.renamed.has(i) ? final : (sentOf(readPeople[i].names, known) ?? final);
    const found = this.called(name);
    if (found.length === 1 && found[0] === i) return name;
    const at = once(`of ${i} to ${known}`, () => firstWordsOf(i, known));
    return at ? { name, at } : final;
  }
  apply(fix) {
    if (fix.do === "rename") {
      this.names[fix.person] = fix.name;
      this.renamed.add(fix.person);
    } else if (fix.do === "merge") {
      for (const i of fix.people) {
        this.into.set(i, fix.into);
        this.gone.add(i);
        this.also[fix.into] = [...this.also[fix.into], ...this.also[i]];
      }
    } else if (fix.do === "not-a-person") this.gone.add(fix.person);
    else if (fix.do === "split") {
      this.also[fix.person] = this.also[fix.person].filter((name) => !fix.names.includes(name));
      this.names.push(fix.names[0]);
      this.also.push(fix.names);
    }
  }
}
const PRONOUN = /^(i|me|my|we|us|our|you|your|he|him|his|she|hers?|they|them|their|it|its)$/i;
function firstWordsOf(i, known) {
  const mentions = [...article.querySelectorAll(`[data-c="${i}"]`)];
  const isTold = (one) => known === null || positionOf(one) < known;
  const mention =
    mentions.find((one) => !PRONOUN.test(one.textContent) && isTold(one)) ?? mentions.slice(0, 1).find(isTold);
  const line = quotes.find((quote) => asRead(quote).speaker === i);
  if (!mention && line) return quoteAt(line.start, line.end);
  const element = mention ?? mentions[0];
  if (!element) return null;
  const start = positionOf(element);
  return quoteAt(start, start + codePoints(element.textContent));
}

// Each correction as it stands in the file: the fields of corrections/kinds.py, in their order.
function written(list) {
  const callings = new Callings();
  return list.map((fix) => {
    const who = (i) => callings.who(i, fix.known);
    const table = { do: fix.do, ...FIELDS[fix.do](fix, who) };
    callings.apply(fix);
    return table;
  });
}
const FIELDS = {
  merge: (fix, who) => ({ people: fix.people.map(who), into: who(fix.into) }),
  split: (fix, who) => ({ person: who(fix.person), names: fix.names }),
  rename: (fix, who) => ({ person: who(fix.person), name: fix.name }),
  "not-a-person": (fix, who) => ({ person: who(fix.person), ...(fix.category ? { category: fix.category } : {}) }),
  pronouns: (fix, who) => ({ person: who(fix.person), pronouns: fix.pronouns }),
  line: (fix, who) => ({
    at: quoteAt(quotes[fix.line].start, quotes[fix.line].end),
    ...(fix.speaker === undefined ? {} : { speaker: who(fix.speaker) }),
    ...(fix.to === undefined ? {} : { to: fix.to.map(who) }),
    ...(fix.spoken === false ? { spoken: false } : {}),
  }),
};
const fixFile = () => [WORLD.fixes.head, ...written(fixes.list).map(tomlTable)].join("\n");

// A second word on the same thing takes the place of the first.
const ONCE = { line: "line", rename: "person", pronouns: "person", "not-a-person": "person" };
const isSameThing = (one, other) => one.do === other.do && one.do in ONCE && one[ONCE[one.do]] === other[ONCE[one.do]];
function addFix(fix) {
  const known = knownTo() === Infinity ? null : knownTo();
  fixes.list = [...fixes.list.filter((other) => !isSameThing(fix, other)), { ...fix, known }];
  changedFixes();
  announce(`${stopped(fixSentence(written(fixes.list).at(-1)))} ${LATER}`);
}
function removeFix(fix) {
  const words = fixSentence(written(fixes.list)[fixes.list.indexOf(fix)]);
  fixes.list = fixes.list.filter((other) => other !== fix);
  changedFixes();
  announce(`Taken back: ${stopped(words)}`);
}
const stopped = (words) => (/[.!?…]$/.test(words) ? words : `${words}.`);
const LATER = "It will be applied when you read the story again.";
function changedFixes() {
  fixes.isSaved = false;
  keepFixes();
  showFixed();
  showFixBar();
  showPanel();
}
const fixesOf = (i) => fixes.list.filter((fix) => fix.person === i || fix.into === i || fix.people?.includes(i));
const fixOfLine = (number) => fixes.list.find((fix) => fix.do === "line" && fix.line === number);
const isGone = (i) =>
  fixes.list.some((fix) => fix.people?.includes(i) || (fix.do === "not-a-person" && fix.person === i));

// What is shown at once: names, pronouns, and who says a line. All else waits for the next reading.
const asRead = (quote) => readQuotes.get(quote.number) ?? quote;
// Where the tag stands between two halves of a line, both have its speaker.
const halvesOf = (quote) => quotes.filter((other) => other.first === quote.first);
function showFixed() {
  for (const [i, read] of readPeople.entries()) Object.assign(people[i], read);
  const touched = new Set(readQuotes.keys());
  for (const [number, read] of readQuotes) Object.assign(quotes[number], read);
  for (const fix of fixes.list) {
    if (fix.do === "rename") people[fix.person].names = [[people[fix.person].first, fix.name]];
    else if (fix.do === "pronouns") people[fix.person].pronouns = [people[fix.person].first, fix.pronouns];
    else if (fix.do === "line")
      for (const quote of fix.spoken === false ? [quotes[fix.line]] : halvesOf(quotes[fix.line])) {
        if (!readQuotes.has(quote.number)) readQuotes.set(quote.number, { ...quote });
        touched.add(quote.number);
        Object.assign(quote, lineFixed(quote, fix));
      }
  }
  sortLines();
  for (const number of touched) paintLine(quotes[number]);
}
function lineFixed(quote, fix) {
  if (fix.spoken === false) return { kind: "quoted", speaker: NOBODY, to: [], unspoken: true, sure: 0, basis: "fixed" };
  const speaker = fix.speaker ?? quote.speaker;
  const to = (fix.to ?? quote.to).filter((i) => i !== speaker);
  if (fix.speaker === undefined) return { to, basis: "fixed" };
  return { speaker, to, sure: 100, basis: "fixed", unspoken: false, kind: quote.unspoken ? "speech" : quote.kind };
}
function paintLine(quote) {
  const isGuess = quote.speaker !== NOBODY && quote.sure < WORLD.guess;
  const colour = quote.speaker !== NOBODY ? colourOf(quote.speaker) : quote.unspoken ? "" : "un";
  const classes = [quote.kind === "speech" ? "" : quote.kind, colour, isGuess ? "guess" : ""].filter(Boolean);
  for (const piece of article.querySelectorAll(`[data-q="${quote.number}"]`)) {
    piece.className = classes.join(" ");
    if (quote.speaker !== NOBODY) piece.dataset.s = quote.speaker;
    else if (quote.unspoken) delete piece.dataset.s;
    else piece.dataset.s = "u";
  }
}
