// The small note beside a name, a pronoun or a line: who that is. A tap or a click keeps it open, with what one can do.
const tip = byId("tip");
const BASIS = {
  explicit: "named beside the line",
  anaphoric: "a pronoun or description beside the line",
  implicit: "worked out from the conversation",
};
const BY_HAND = { corrected: "put right by hand", fixed: "put right by you" };
const VERB = { thought: "thinks", message: "writes" };
let tipTarget = null;

// What is pointed at is being read: the words up to there are known as well.
function aboutMention(mention) {
  const position = positionOf(mention);
  const at = Math.max(knownTo(), position + codePoints(mention.textContent));
  const i = Number(mention.dataset.c);
  const name = nameHere(i, at, position);
  const words = mention.textContent.replace(/\s+/g, " ");
  if (isUntold(i, words, at)) return { i: null, name: words, facts: [], at };
  const facts = isPlace(i)
    ? ["place"]
    : [pronounsOf(i, at), narratesBy(i, at) ? "tells the story" : "", ...kinWords(i, at)];
  return {
    i,
    name: sameWords(words, name) ? name : `“${shortened(words, 40)}” is ${inSentence(name)}`,
    facts: facts.filter(Boolean),
    at,
  };
}
function kinWords(i, at) {
  return relationsTo(at)
    .filter((relation) => relation.b === i && relation.role && isKnown(relation.a, at))
    .slice(0, 2)
    .map((relation) => `${isDoubtful(relation) ? "perhaps " : ""}${relation.role} of ${nameOf(relation.a, at)}`);
}
function aboutQuote(quote) {
  const at = Math.max(knownTo(), quote.told);
  const byHand = BY_HAND[quote.basis];
  if (quote.unspoken)
    return { i: null, name: "In quotation marks, but nobody says it here", facts: [byHand].filter(Boolean), at };
  if (quote.speaker === NOBODY)
    return {
      i: NOBODY,
      name: `No safe speaker for this ${quote.kind === "speech" ? "line" : quote.kind}`,
      facts: [],
      at,
    };
  const to = quote.to.map((i) => inSentence(nameHere(i, at, quote.start)));
  const who = `${nameHere(quote.speaker, at, quote.start)} ${VERB[quote.kind] ?? "speaks"}${to.length ? ` to ${listed(to)}` : ""}`;
  if (byHand) return { i: quote.speaker, name: who, facts: [byHand], at };
  const sure = quote.sure < WORLD.guess ? `a guess, ${quote.sure} %` : `${quote.sure} % sure`;
  return { i: quote.speaker, name: who, facts: [BASIS[quote.basis] ? `${sure}: ${BASIS[quote.basis]}` : sure], at };
}
const quoteOf = (target) => {
  const piece = target.closest?.("[data-q]");
  return piece ? quotes[Number(piece.dataset.q)] : null;
};
const mentionOf = (target) => target.closest?.("[data-c]") ?? null;

function showTip(target, isKept) {
  const mention = mentionOf(target);
  const quote = quoteOf(target);
  const notes = [mention && aboutMention(mention), quote && aboutQuote(quote)].filter(Boolean);
  if (!notes.length) {
    hideTip();
    return;
  }
  const shown = notes.map((note) =>
    make(
      "div",
      { class: `note ${note.i === null ? "kn" : colourOf(note.i)}` },
      make("p", { class: "who" }, note.name),
      note.facts.length ? factLine(note.facts.join(" · ")) : null,
    ),
  );
  tip.replaceChildren(...shown, ...(isKept ? [tipActions(notes, target)] : []));
  tip.className = isKept ? "kept" : "";
  tip.setAttribute("role", isKept ? "group" : "tooltip");
  if (isKept) tip.setAttribute("aria-label", "Who this is");
  else tip.removeAttribute("aria-label");
  tip.hidden = false;
  tipTarget = mention ?? target.closest("[data-q]");
  tipTarget.setAttribute("aria-describedby", "tip");
  setBeside(tip, tipTarget.getClientRects()[0] ?? tipTarget.getBoundingClientRect());
}
function tipActions(notes, target) {
  const block = blockOf(target);
  const openable = notes.filter((note) => note.i !== null && !(note.i >= 0 && isGroup(note.i)) && isShowable(note.i));
  const seen = new Set();
  return make(
    "div",
    { class: "actions" },
    ...openable
      .filter((note) => !seen.has(note.i) && seen.add(note.i))
      .map((note) =>
        button(
          {
            click: () => {
              hideTip();
              openCard(note.i, true);
            },
          },
          note.i === NOBODY ? "Such lines" : `About ${shortened(nameOf(note.i, knownTo()), 22)}`,
        ),
      ),
    quoteOf(target)
      ? button(
          {
            click: () => {
              hideTip();
              openLine(quoteOf(target).number, true);
            },
          },
          "Put right",
        )
      : null,
    block === place.block
      ? null
      : button(
          {
            click: () => {
              hideTip();
              setPlace(block, true);
            },
          },
          "I have read to here",
        ),
  );
}
// Somebody whom the reader has not met has no card yet, even if the text below the line can be pointed at.
const isShowable = (i) => i === NOBODY || isKnown(i, knownTo());

function setBeside(box, at) {
  const below = at.bottom + 8;
  const fits = below + box.offsetHeight < innerHeight - (isNarrow() ? 64 : 8);
  box.style.top = `${fits ? below : Math.max(8, at.top - box.offsetHeight - 8)}px`;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - box.offsetWidth - 12))}px`;
}
function hideTip() {
  tip.hidden = true;
  tipTarget?.removeAttribute("aria-describedby");
  tipTarget = null;
}
