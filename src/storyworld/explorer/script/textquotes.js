// Places in the text that outlive small edits of it, in the form of corrections/textquotes.py: words, what stands before
// and after them, and the number of the place among equals.
const MAX_EXACT = 80;
const CONTEXT = 32;

// `letters` are the code points of the text, of which [start, end) is the place.
function textQuote(letters, start, end) {
  const words = (from, to) => letters.slice(Math.max(0, from), to).join("");
  let stop = Math.min(end, start + MAX_EXACT);
  if (stop < end) {
    let border = stop - 1; // not in the middle of a word, where there is a border at all
    while (border > start && letters[border] !== " " && letters[border] !== "\n") border -= 1;
    if (border > start) stop = border + 1;
  }
  const exact = words(start, stop).trimEnd();
  stop = start + Array.from(exact).length;
  const quote = { exact };
  const [prefix, suffix] = [words(start - CONTEXT, start), words(stop, stop + CONTEXT)];
  if (prefix) quote.prefix = prefix;
  if (suffix) quote.suffix = suffix;
  const [before, all] = [countPlaces(words(0, stop), exact), countPlaces(words(0, letters.length), exact)];
  if (before > 1) quote.nth = before;
  if (all > 1) quote.of = all;
  return quote;
}
function countPlaces(text, words) {
  let n = 0;
  for (let i = text.indexOf(words); i >= 0 && words; i = text.indexOf(words, i + 1)) n += 1;
  return n;
}
