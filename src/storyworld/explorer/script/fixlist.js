// What was put right on this page, and the way to keep it: a file beside the story.
const fixBar = button({ class: "fixbar", hidden: true, click: () => openFixes(true) });

function showFixBar() {
  const n = fixes.list.length;
  fixBar.hidden = !n && !fixes.lost;
  fixBar.textContent = `${counted(n, "correction")}${fixes.isSaved ? ", saved" : " to save"}`;
}
// A correction with the way back, wherever it is shown.
function fixNote(fix) {
  const words = fixSentence(written(fixes.list)[fixes.list.indexOf(fix)]);
  return make(
    "p",
    { class: "fix-note" },
    `Put right by you: ${stopped(words)} `,
    fact(LATER),
    " ",
    button({ class: "linklike", "aria-label": `Undo: ${words}`, click: () => removeFix(fix) }, "Undo"),
  );
}
function fixesView() {
  const tables = written(fixes.list);
  const before = WORLD.fixes.applied;
  return make(
    "article",
    {},
    make("h2", { tabindex: "-1" }, "Put right by you"),
    fixes.lost ? factLine(`${counted(fixes.lost, "correction")} no longer fits this page and was left out.`) : null,
    fixes.list.length
      ? null
      : make(
          "p",
          { class: "empty" },
          "Nothing yet. Open the card of a person, or point at a line, and choose “Put right”.",
        ),
    make("ol", { class: "plainlist fix-list" }, ...fixes.list.map((fix, n) => fixEntry(fix, fixSentence(tables[n])))),
    before.length
      ? factLine(
          `${counted(before.length, "correction")} that you made before ${before.length === 1 ? "is" : "are"} in this page already.`,
        )
      : null,
    place.whole && before.length
      ? make("ol", { class: "plainlist" }, ...before.map((words) => make("li", {}, words)))
      : null,
    ...(fixes.list.length ? savingFixes() : []),
  );
}
function fixEntry(fix, words) {
  const shown = fix.do === "line" ? passageLink(quotes[fix.line].start, quotes[fix.line].end, words) : words;
  return make(
    "li",
    {},
    make("span", {}, shown),
    button({ class: "linklike", "aria-label": `Undo: ${words}`, click: () => removeFix(fix) }, "Undo"),
  );
}
const fixFileName = () => {
  const { file, suffix, applied } = WORLD.fixes;
  // With corrections there already, a name of its own, so that it does not take the place of their file.
  return `${file ?? "story"}${applied.length ? ".more" : ""}${suffix}`;
};
function savingFixes() {
  const text = fixFile();
  const area = make(
    "textarea",
    {
      readonly: true,
      rows: "10",
      "aria-label": "The corrections as text",
      "data-key": "fix-text",
      spellcheck: "false",
    },
    text,
  );
  return [
    make(
      "p",
      { class: "fix-actions" },
      button(
        { class: "action main-action", "data-key": "fix-save", click: () => downloadFixes(text) },
        "Save the file",
      ),
      button({ class: "action", "data-key": "fix-copy", click: () => copyFixes(area) }, "Copy the text"),
    ),
    ...whereToPutIt(),
    make("details", { class: "fix-text" }, make("summary", {}, "The file as text"), area),
    factLine(
      fixes.isKept
        ? "Until then this browser keeps them with this page."
        : "This browser keeps nothing for pages from the disk: save the file before you close the page.",
    ),
  ];
}
// One sentence for most readers; with a file there already, the command that adds to it.
function whereToPutIt() {
  const { file, suffix, applied } = WORLD.fixes;
  const command = make("code", {}, `storyworld fix ${quotedName(file)} import SAVED`);
  const what = ", with the path of the saved file for SAVED";
  if (applied.length)
    return [
      make("p", {}, "Add it to the corrections that there are: ", command, `${what}. Then read the story again.`),
    ];
  const name = file ? `${file}, as ${file}${suffix}` : `the story’s file, under its whole name and ${suffix} after it`;
  return [
    make("p", {}, `Put it beside ${name}, and read the story again.`),
    factLine("If there is such a file already, add to it: ", command, `${what}.`),
  ];
}
const quotedName = (name) =>
  name === null || /["$`\\!%\p{C}]/u.test(name) ? "FILE" : /^[\w.-]+$/.test(name) ? name : `"${name}"`;
function downloadFixes(text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/toml" }));
  make("a", { href: address, download: fixFileName() }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  savedFixes(`${fixFileName()} is in your downloads.`);
}
async function copyFixes(area) {
  let isCopied = false;
  try {
    await navigator.clipboard.writeText(area.value);
    isCopied = true;
  } catch {
    area.closest("details").open = true;
    area.select();
    isCopied = document.execCommand("copy");
  }
  if (isCopied) savedFixes("The text is copied.");
  else announce("The text is marked; copy it with Ctrl+C.");
}
function savedFixes(words) {
  fixes.isSaved = true;
  keepFixes();
  showFixBar();
  announce(words);
}
