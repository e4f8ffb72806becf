// Finding words in the text, and people by their names, as far as the reader's place.
const N_HITS = 60;
let sought = "";
let plainBlocks = null;

// Every letter stays one letter, so that places in the plain form are places in the text.
const plainLetter = (c) =>
  ({ "’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\n": " " })[c] ??
  (c.toLowerCase().length === c.length ? c.toLowerCase() : c);
const plain = (text) => (/[^\u0020-\u007e]/.test(text) ? Array.from(text, plainLetter).join("") : text.toLowerCase());

function findPanel(at) {
  const input = make("input", {
    type: "search",
    id: "sought",
    placeholder: "Words, or somebody’s name",
    "aria-label": "Find in the story",
    autocomplete: "off",
    spellcheck: "false",
    "data-key": "sought",
    value: sought,
    input: (event) => {
      sought = event.target.value;
      showHits();
    },
  });
  const results = make("div", { id: "hits" }, ...hits(at));
  return [
    make("h2", { tabindex: "-1" }, "Find"),
    make(
      "form",
      {
        role: "search",
        submit: (event) => {
          event.preventDefault();
          byId("hits").querySelector("a, button")?.focus();
        },
      },
      input,
    ),
    results,
  ];
}
function showHits() {
  const results = hits(knownTo());
  byId("hits").replaceChildren(...results);
  announce(results[0]?.textContent ?? "");
}
function hits(at) {
  const words = plain(sought.trim().replace(/\s+/g, " "));
  if (words.length < 2) {
    mark("found", []);
    return words ? [factLine("Two letters at least.")] : [];
  }
  const [found, n] = passagesWith(words, at);
  mark(
    "found",
    found.slice(0, N_HITS).map(([start, end]) => rangeOf(start, end)),
  );
  const met = castAt(at)
    .flat()
    .filter((i) =>
      [nameOf(i, at), ...aliasesOf(i, at).map(([, name]) => name)].some((name) => plain(name).includes(words)),
    );
  const summary = `${n ? counted(n, "passage") : "Nothing"}${place.whole ? "" : " up to your place"}.`;
  return [
    factLine(summary),
    met.length ? make("p", { class: "present" }, ...met.slice(0, 8).map((i) => nameButton(i, at, "found"))) : null,
    make(
      "ol",
      { class: "plainlist links" },
      ...found.slice(0, N_HITS).map(([start, end]) => make("li", {}, hitLink(start, end))),
    ),
    found.length > N_HITS ? factLine(`These are the first ${N_HITS}.`) : null,
  ].filter(Boolean);
}
function hitLink(start, end) {
  const block = blockAt(start);
  const from = Math.max(blockStarts[block], start - 40);
  const to = Math.min(blockEnds[block], end + 70);
  const [before, after] = [rangeOf(from, start).toString(), end < to ? rangeOf(end, to).toString() : ""];
  return passageLink(
    start,
    end,
    from > blockStarts[block] ? `…${before.replace(/^\S*\s+/, "")}` : before,
    make("mark", {}, textBetween(start, end)),
    to < blockEnds[block] ? `${after.replace(/\s+\S*$/, "")}…` : after,
  );
}
function passagesWith(words, at) {
  plainBlocks ??= blockStarts.map((_, number) => plain(blockElement(number).textContent.replace(/\s/g, " ")));
  const found = [];
  let n = 0;
  for (const [number, text] of plainBlocks.entries()) {
    for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + words.length)) {
      const start = blockStarts[number] + codePoints(text.slice(0, i));
      if (start >= at) return [found, n];
      n += 1;
      if (found.length <= N_HITS) found.push([start, start + codePoints(words)]);
    }
  }
  return [found, n];
}
