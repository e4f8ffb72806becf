// Corrections as TOML, and as sentences: what corrections/sidecar.py reads, and what corrections/kinds.py says.
const TOML_ESCAPES = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };
const CATEGORIES = {
  FAC: "a building",
  GPE: "a town or country",
  LOC: "a place",
  ORG: "an organisation",
  VEH: "a vehicle",
};
const OUTER_MARKS = /^["'“”‘’«»„‚ \n]+|["'“”‘’«»„‚ \n]+$/g;
const SHOWN = 48;

// One table: what is done, and its fields in order.
const tomlTable = (fields) =>
  `[[correction]]\n${Object.entries(fields)
    .map(([name, value]) => `${name} = ${tomlValue(value)}\n`)
    .join("")}`;
function tomlValue(value) {
  if (typeof value === "string") return `"${Array.from(value, tomlLetter).join("")}"`;
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(", ")}]`;
  if (typeof value !== "object") return String(value);
  return `{ ${Object.entries(value)
    .map(([name, part]) => `${name} = ${tomlValue(part)}`)
    .join(", ")} }`;
}
function tomlLetter(letter) {
  if (/\p{Cs}/u.test(letter)) return "\ufffd"; // half a letter has no place in TOML
  if (TOML_ESCAPES[letter]) return TOML_ESCAPES[letter];
  const isSeen = letter === " " || !/[\p{C}\p{Z}]/u.test(letter);
  return isSeen ? letter : `\\U${letter.codePointAt(0).toString(16).padStart(8, "0")}`;
}

function fixSentence(fix) {
  switch (fix.do) {
    case "merge":
      return `${listOfNames(fix.people)} ${fix.people.length === 1 ? "is" : "are"} ${whoName(fix.into)}`;
    case "split":
      return `${listOfNames(fix.names)} is not ${whoName(fix.person)} but somebody else`;
    case "rename":
      return `${whoName(fix.person)} is shown as ${fix.name}`;
    case "not-a-person":
      return `${whoName(fix.person)} is ${CATEGORIES[fix.category] ?? "not a person"}`;
    case "pronouns":
      return `${whoName(fix.person)} goes by ${fix.pronouns}`;
    default:
      return lineSentence(fix);
  }
}
function lineSentence(fix) {
  const words = `“${shownWords(fix.at.exact.replace(OUTER_MARKS, ""))}”`;
  if (fix.spoken === false) return `${words} is said by nobody`;
  const said = fix.speaker === undefined ? "is said" : `is said by ${whoName(fix.speaker)}`;
  if (fix.to === undefined) return `${words} ${said}`;
  return `${words} ${said} to ${fix.to.length ? listOfNames(fix.to) : "nobody in particular"}`;
}
const whoName = (who) => (typeof who === "string" ? who : who.name);
function listOfNames(people) {
  const names = people.map(whoName);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function shownWords(words) {
  const letters = Array.from(words.trim().replace(/\s+/g, " "));
  return letters.length <= SHOWN
    ? letters.join("")
    : `${letters
        .slice(0, SHOWN - 1)
        .join("")
        .trimEnd()}…`;
}
