// Corrections are kept in the browser until a reading of the story has applied them.
const NUMBERED = ["person", "into", "speaker"];

function keepFixes() {
  const { list, isSaved } = fixes;
  const kept = {
    page: pageMark(),
    applied: WORLD.fixes.applied,
    sentences: written(list).map(fixSentence),
    people: Object.fromEntries(list.flatMap(peopleIn).map((i) => [i, personMark(i)])),
    lines: Object.fromEntries(list.filter((fix) => fix.do === "line").map((fix) => [fix.line, quotes[fix.line].start])),
    list,
    isSaved,
  };
  try {
    if (list.length) localStorage.setItem(FIX_STORE, JSON.stringify(kept));
    else localStorage.removeItem(FIX_STORE);
    fixes.isKept = true;
  } catch {
    fixes.isKept = false; // then they last as long as the page
  }
}
function recallFixes() {
  try {
    const kept = JSON.parse(localStorage.getItem(FIX_STORE) ?? "null");
    if (!kept) return;
    Object.assign(fixes, kept.page === pageMark() ? { list: kept.list, isSaved: kept.isSaved } : fixesLeft(kept));
    written(fixes.list);
  } catch {
    fixes.list = []; // a damaged note is as good as none
    return;
  }
  keepFixes();
  showFixed();
}
// The page was made anew: what the reading has applied is done, and the rest is looked for among the new numbers.
function fixesLeft(kept) {
  const fresh = [...WORLD.fixes.applied];
  for (const sentence of kept.applied) if (fresh.includes(sentence)) fresh.splice(fresh.indexOf(sentence), 1);
  const waiting = kept.list.filter((_, n) => {
    const at = fresh.indexOf(kept.sentences[n]);
    if (at >= 0) fresh.splice(at, 1);
    return at < 0;
  });
  const found = waiting.map((fix) => renumbered(fix, kept)).filter(Boolean);
  return { list: found, isSaved: false, lost: waiting.length - found.length };
}
const peopleIn = (fix) =>
  [...NUMBERED.map((field) => fix[field]), ...(fix.people ?? []), ...(fix.to ?? [])].filter((i) => i !== undefined);
const personMark = (i) => [readPeople[i].names.at(-1)[1], people[i].first];
function renumbered(fix, kept) {
  const numbers = new Map(peopleIn(fix).map((i) => [i, personLike(kept.people[i])]));
  const line = fix.do === "line" ? quotes.find((quote) => quote.start === kept.lines[fix.line])?.number : undefined;
  if ([...numbers.values()].includes(undefined) || (fix.do === "line" && line === undefined)) return null;
  const now = { ...fix, ...(line === undefined ? {} : { line }) };
  for (const field of NUMBERED) if (field in now) now[field] = numbers.get(now[field]);
  for (const field of ["people", "to"]) if (field in now) now[field] = now[field].map((i) => numbers.get(i));
  return now;
}
function personLike([name, first]) {
  const found = people.map((_, i) => i).filter((i) => folded(personMark(i)[0]) === folded(name));
  return found.length > 1 ? found.find((i) => people[i].first === first) : found[0];
}
// A short mark of all that the page knows (FNV-1a), by which a page that was made anew is told from this one.
let ownMark = "";
function pageMark() {
  if (ownMark) return ownMark;
  let hash = 0x811c9dc5;
  for (const c of byId("world").textContent) hash = Math.imul(hash ^ c.codePointAt(0), 0x01000193);
  ownMark = (hash >>> 0).toString(16);
  return ownMark;
}
