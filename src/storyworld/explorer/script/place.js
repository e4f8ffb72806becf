// The reader's place: all that is shown knows the text up to there, or all of it if the reader wants so.
const STORE = `storyworld:${WORLD.key}`;
const place = { block: -1, whole: false };
const placeWatchers = [];
const positionAfter = (block) => (block < 0 ? -1 : block >= blockEnds.length - 1 ? Infinity : blockEnds[block]);
const here = () => positionAfter(place.block);
const knownTo = () => (place.whole ? Infinity : here());

function remember() {
  // A browser may keep nothing for files from the disk; then the place lasts as long as the page.
  try {
    localStorage.setItem(STORE, JSON.stringify({ block: place.block, whole: place.whole }));
  } catch {
    /* kept for now */
  }
}
function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? "{}");
    if (Number.isInteger(kept.block)) place.block = Math.max(-1, Math.min(kept.block, blockEnds.length - 1));
    place.whole = kept.whole === true;
  } catch {
    /* a damaged note is as good as none */
  }
}
function setPlace(block, spoken = false) {
  const next = Math.max(-1, Math.min(block, blockEnds.length - 1));
  if (next === place.block) return;
  const before = knownTo();
  place.block = next;
  changedPlace();
  if (spoken) announce(`${whereIs(here())}.${newcomers(before)}`);
}
function setWhole(whole) {
  place.whole = whole;
  changedPlace();
  announce(whole ? "The whole story is shown." : `Nothing is shown from after ${whereIs(here())}.`);
}
function changedPlace() {
  remember();
  for (const watcher of placeWatchers) watcher();
}
function newcomers(before) {
  const met = castAt(knownTo())[0]
    .filter((i) => !isKnown(i, before))
    .map((i) => nameOf(i, knownTo()));
  return met.length && met.length < 5 ? ` New: ${listed(met)}.` : "";
}

const headings = [...article.querySelectorAll("h2[id]")].map((heading) => [Number(heading.id.slice(1)), heading]);
const headingStarts = headings.map(([block]) => blockStarts[block]);
const chapterNumber = (position) => countTo(headingStarts, position) - 1;
const headingWords = (number) => shortened(headings[number][1].textContent.replace(/\s+/g, " ").trim(), 48);
function percentOf(position) {
  if (position === Infinity) return 100;
  const [start, end] = WORLD.story;
  return Math.min(99, Math.floor((100 * Math.max(0, position - start)) / Math.max(1, end - start)));
}
function whereIs(position) {
  if (position < 0) return "Not begun";
  const chapter = position === Infinity ? -1 : chapterNumber(position);
  return `${percentOf(position)}\u00a0%${chapter < 0 ? "" : ` · ${headingWords(chapter)}`}`;
}
