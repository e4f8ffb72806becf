// The forms in which a reader puts something right: on the card of a person, and for a line.
const AS_READ = "as-read";
// What is being typed or chosen outlasts the drawing anew of the panel, which happens whenever the reader's place moves.
const drafts = new Map();
const typed = (key, otherwise) => drafts.get(key) ?? otherwise;
const draftOf = (key) => (event) => drafts.set(key, event.target.value);
const forgetDrafts = (prefix) => {
  for (const key of [...drafts.keys()]) if (key.startsWith(prefix)) drafts.delete(key);
};

// A form of one row: a label, a field and what to press. `act` returns what is wrong, if anything is.
function fixForm(key, label, field, words, act) {
  const problem = make("p", { class: "problem", role: "alert" });
  return make(
    "form",
    {
      class: "fix-form",
      submit: (event) => {
        event.preventDefault();
        problem.textContent = act() ?? "";
      },
    },
    make("label", { for: key }, label),
    make("div", { class: "fix-row" }, field, make("button", { class: "action", "data-key": `do-${key}` }, words)),
    problem,
  );
}
function textField(key, hint) {
  return make("input", {
    type: "text",
    id: key,
    "data-key": key,
    value: typed(key, ""),
    placeholder: hint,
    autocomplete: "off",
    spellcheck: "false",
    input: draftOf(key),
  });
}
function choiceField(key, options, otherwise = options[0][0]) {
  const chosen = typed(key, String(otherwise));
  return make(
    "select",
    { id: key, "data-key": key, change: draftOf(key) },
    ...options.map(([value, words]) => make("option", { value, selected: String(value) === chosen }, words)),
  );
}
const valueOf = (key) => byId(key).value.trim().replace(/\s+/g, " ");
// Only those whom the reader has met, and who are still somebody.
const choosable = (at) =>
  castAt(at)
    .flat()
    .filter((i) => !isGone(i));

function cardFixes(i, at) {
  if (i === NOBODY || isPlace(i) || isGroup(i)) return null;
  const [key, notes] = [`fix-${i}`, fixesOf(i).map(fixNote)];
  const forms = isGone(i) ? [] : personForms(i, at, key);
  if (!forms.length) return make("section", { class: "fixes" }, ...notes);
  return make(
    "section",
    { class: "fixes" },
    ...notes,
    make(
      "details",
      {
        open: drafts.has(`open-${key}`),
        toggle: (event) => (event.target.open ? drafts.set(`open-${key}`, "") : drafts.delete(`open-${key}`)),
      },
      make("summary", { "data-key": `open-${key}` }, "Put right"),
      ...forms,
    ),
  );
}
const PERSON_FORMS = [renameForm, sameForm, splitForm, pronounsForm, notAPersonForm];
const personForms = (i, at, key) => PERSON_FORMS.map((form) => form(i, at, key)).filter(Boolean);
function addOf(i, fix) {
  forgetDrafts(`fix-${i}-`);
  addFix(fix);
}
function renameForm(i, at, key) {
  const name = `${key}-name`;
  return fixForm(name, "Better name", textField(name, nameOf(i, at)), "Rename", () => rename(i, at, valueOf(name)));
}
function rename(i, at, name) {
  if (!name) return "Write the name.";
  const like = choosable(at).find((other) => other !== i && folded(nameOf(other, at)) === folded(name));
  if (like !== undefined) return `Somebody else is called ${nameOf(like, at)}; if they are one person, make them one.`;
  return addOf(i, { do: "rename", person: i, name });
}
function sameForm(i, at, key) {
  const others = choosable(at).filter((other) => other !== i);
  if (!others.length) return null;
  const same = `${key}-same`;
  const field = choiceField(same, [["", "choose"], ...others.map((other) => [other, nameOf(other, at)])]);
  return fixForm(same, "The same person as", field, "Make one", () => {
    const into = valueOf(same);
    return into ? addOf(i, { do: "merge", people: [i], into: Number(into) }) : "Choose who it is.";
  });
}
function splitForm(i, at, key) {
  const names = aliasesOf(i, at).map(([, words]) => words);
  if (!names.length || fixesOf(i).some((fix) => fix.do === "split")) return null;
  const split = `${key}-split`;
  const field = choiceField(split, [["", "choose"], ...names.map((name, n) => [n, name])]);
  return fixForm(split, "Somebody else is called", field, "Split", () => {
    const n = valueOf(split);
    return n ? addOf(i, { do: "split", person: i, names: [names[Number(n)]] }) : "Choose a name.";
  });
}
function pronounsForm(i, at, key) {
  const own = `${key}-pronouns`;
  return fixForm(own, "Pronouns", textField(own, pronounsOf(i, at) || "they/them"), "Tell", () => {
    const pronouns = valueOf(own);
    return pronouns ? addOf(i, { do: "pronouns", person: i, pronouns }) : "Write them, such as they/them.";
  });
}
function notAPersonForm(i, at, key) {
  const not = `${key}-not`;
  const field = choiceField(not, [["", "nothing of the kind"], ...Object.entries(CATEGORIES)]);
  return fixForm(not, "Not a person, but", field, "Take out", () =>
    addOf(i, { do: "not-a-person", person: i, category: valueOf(not) }),
  );
}

// The view of one line: who says it, and to whom.
function lineView(number, at) {
  const quote = quotes[number];
  const key = `line-${number}`;
  const fix = fixOfLine(number);
  const about = aboutQuote(quote);
  return make(
    "article",
    { class: `card ${colourOf(quote.speaker)}` },
    make("h2", { tabindex: "-1" }, "Who says this?"),
    make(
      "blockquote",
      { class: "the-line" },
      passageLink(quote.start, quote.end, shortened(textBetween(quote.start, quote.end), 240)),
    ),
    factLine(joined([about.name, ...about.facts])),
    fix ? fixNote(fix) : null,
    choosable(at).length
      ? lineForm(quote, key, at)
      : make("p", { class: "empty" }, "At your place nobody is known yet who could say it."),
    quote.unspoken
      ? null
      : button(
          {
            class: "action",
            "data-key": `${key}-nobody`,
            click: () => addFix({ do: "line", line: number, spoken: false }),
          },
          "Nobody says this",
        ),
    factLine("“Nobody” is for a title, a quotation, or words that are meant ironically."),
  );
}
function lineForm(quote, key, at) {
  const people = choosable(at).map((i) => [i, nameOf(i, at)]);
  const [by, to, fix] = [`${key}-by`, `${key}-to`, fixOfLine(quote.number)];
  const submit = (event) => {
    event.preventDefault();
    const wrong = tellLine(quote, valueOf(by), valueOf(to));
    problem.textContent = wrong ?? "";
  };
  const problem = make("p", { class: "problem", role: "alert" });
  return make(
    "form",
    { class: "fix-form", submit },
    make("label", { for: by }, "Said by"),
    choiceField(by, [[AS_READ, "as it was read"], ...people], fix?.speaker),
    make("label", { for: to }, "Said to"),
    choiceField(
      to,
      [[AS_READ, "as it was read"], ["", "nobody in particular"], ...people],
      fix?.to && (fix.to[0] ?? ""),
    ),
    make("button", { class: "action", "data-key": `do-${key}` }, "Put right"),
    problem,
  );
}
function tellLine(quote, by, to) {
  const before = fixOfLine(quote.number);
  if (by === AS_READ && to === AS_READ) {
    if (before) removeFix(before);
    return before ? null : "Choose who says it, or to whom.";
  }
  const fix = { do: "line", line: quote.number };
  if (by !== AS_READ) fix.speaker = Number(by);
  if (to !== AS_READ) fix.to = to === "" ? [] : [Number(to)];
  const read = asRead(quote);
  if (fix.speaker === undefined && read.unspoken)
    return "Nobody says these words, as they were read; choose who does, too.";
  if (fix.to?.includes(fix.speaker ?? read.speaker)) return "Nobody says a line to themselves.";
  forgetDrafts(`line-${quote.number}-`);
  addFix(fix);
  return null;
}
