// The ways from a position to the words in the text, and back.
const blockElement = (number) => byId(`b${number}`);
const blockAt = (position) => Math.max(0, countTo(blockStarts, position) - 1);
const blockOf = (element) => {
  const found = element.closest?.("[id^=b]");
  return found && article.contains(found) ? Number(found.id.slice(1)) : -1;
};

// Positions count code points, the page's own strings count halves of some of them.
const codePoints = (text) => {
  let n = 0;
  for (const _ of text) n += 1;
  return n;
};
function unitsIn(text, points) {
  let units = 0;
  for (const c of text) {
    if (points-- <= 0) break;
    units += c.length;
  }
  return units;
}
function positionOf(element) {
  const number = blockOf(element);
  const before = document.createRange();
  before.setStart(blockElement(number), 0);
  before.setEndBefore(element);
  return blockStarts[number] + codePoints(before.toString());
}
function rangeOf(start, end) {
  const [first, last] = [blockAt(start), blockAt(Math.max(start, end - 1))];
  const range = document.createRange();
  range.setStart(...pointIn(first, start));
  range.setEnd(...pointIn(last, Math.min(end, blockEnds[last])));
  return range;
}
function pointIn(number, position) {
  const block = blockElement(number);
  let rest = unitsIn(block.textContent, position - blockStarts[number]);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && rest > node.data.length) {
    rest -= node.data.length;
    node = walker.nextNode();
  }
  return node ? [node, Math.max(0, rest)] : [block, 0];
}
function textBetween(start, end) {
  if (!blockStarts.length) return "";
  const pieces = [];
  for (let number = blockAt(start); number < blockStarts.length && blockStarts[number] < end; number += 1) {
    const text = blockElement(number).textContent;
    const from = unitsIn(text, start - blockStarts[number]);
    pieces.push(text.slice(from, from + unitsIn(text.slice(from), end - Math.max(start, blockStarts[number]))));
  }
  return pieces.join(" ").replace(/\s+/g, " ").trim();
}
// The opening words of a stretch, headings and breaks left out.
function openingWords(start, end, length) {
  let block = blockAt(start);
  if (blockEnds[block] <= start) block += 1;
  while (block < blockEnds.length - 1 && !blockElement(block).matches("p:not(.break, .pov, .title, .byline)"))
    block += 1;
  const from = Math.max(start, blockStarts[block]);
  return shortened(textBetween(from, Math.max(from, Math.min(end, blockEnds[block], from + 2 * length))), length);
}

function mark(name, ranges) {
  if (typeof Highlight === "undefined") return;
  CSS.highlights.set(name, new Highlight(...ranges));
}
function showPassage(start, end) {
  const block = blockElement(blockAt(start));
  if (!block) return;
  for (let fold = block.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  const range = rangeOf(start, Math.max(end, start + 1));
  mark("shown", [range]);
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  centre(range, block);
  // Parts that were never on the screen have a guessed height until they are; a second look finds the right one.
  requestAnimationFrame(() => centre(range, block));
}
function centre(range, block) {
  const box = range.getBoundingClientRect();
  if (!box.height) {
    block.scrollIntoView({ block: "center" });
    return;
  }
  scrollTo({ top: scrollY + box.top - innerHeight * 0.35, behavior: "instant" });
}

// Every link into the text is a real one: it can be opened, copied and gone back from.
function passageLink(start, end, ...children) {
  return make("a", { href: `#b${blockAt(start)}`, click: (event) => follow(event, start, end) }, ...children);
}
function follow(event, start, end) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  const hash = `#b${blockAt(start)}`;
  if (location.hash !== hash) history.pushState(null, "", hash);
  if (isNarrow()) closeSheet();
  showPassage(start, end);
}
