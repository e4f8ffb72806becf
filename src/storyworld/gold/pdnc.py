"""The Project Dialogism Novel Corpus: every quotation of a novel with its speaker, addressees and type."""

import ast
import csv
import hashlib
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, cast, get_args

from msgspec import Struct

from storyworld.errors import DataError
from storyworld.gold import files
from storyworld.gold.labels import labels_in
from storyworld.gold.work import GoldQuotation, GoldReference, GoldWork, Importance
from storyworld.spans import Span, strip
from storyworld.story import Alias, Attribution, Character, MadeBy, Quote, Source, Story

TEXT, CHARACTERS, QUOTATIONS = "novel_text.txt", "character_info.csv", "quotation_info.csv"
INDEX = "novel_index.csv"

# Both letters say that the corpus knows no pronoun: X is a group or an unknown, U is undetermined.
PRONOUNS = {"M": "he/him", "F": "she/her"}
OPENING = "\"'“‘«"
CLOSING = "\"'”’»"

NAMES = "data/names.json"

Rows = list[dict[str, str]]


class _Names(Struct, frozen=True):
    """What the names of a novel are of which the corpus does not tell it: ours, by `identity.normalised`."""

    people: list[str]
    groups: list[str]
    places: list[str]
    others: list[str]


def names(folder: Path, works: Iterable[str] = ()) -> list[str]:
    """Return the novels in the folder, or those asked for, sorted. Raises DataError when there are none."""
    return files.chosen((path.parent.name for path in folder.glob(f"*/{TEXT}")), works, folder, "PDNC")


def paths(folder: Path, name: str) -> list[Path]:
    """Return the files that one novel's gold is read from: its own three and, if there, the index."""
    index = [folder / INDEX] if (folder / INDEX).is_file() else []
    return [*(folder / name / file for file in (TEXT, CHARACTERS, QUOTATIONS)), *index]


def has_names(novel: str) -> bool:
    """Tell whether it is labelled what the names in a novel are."""
    return novel in labels_in(NAMES, _Names)


def load(folder: Path, name: str) -> GoldWork:
    """Read one novel. Raises DataError when a file is missing or not in the corpus's shape."""
    text_path, characters_path, quotations_path, *_ = paths(folder, name)
    text = files.read(text_path)
    try:
        people = _table(characters_path)
        rows = _table(quotations_path)
        ids, strangers = _ids_by_alias(people), _strangers(people, rows)
        speakers = ids | {stranger.name: stranger.id for stranger in strangers}
        quotations = tuple(_quotation(row, ids, speakers) for row in rows)
        characters = (*map(_character, people), *strangers)
        references = _references(rows, ids)
        importance = {row["Character ID"]: _importance(row["Category"]) for row in people}
    except (KeyError, ValueError, SyntaxError, TypeError, csv.Error) as error:
        raise DataError(f"The novel {name} in {folder} is not in PDNC's shape ({error!r}); get it anew.") from error
    labelled = labels_in(NAMES, _Names).get(name)
    return GoldWork(
        name=name,
        story=Story(
            made_by=MadeBy(version="gold/pdnc"),
            source=Source(sha256=hashlib.sha256(text.encode()).hexdigest(), kind="plain"),
            text=text,
            characters=characters,
            quotes=_quotes(text, quotations),
        ),
        quotations=quotations,
        marks_in_parts=False,
        importance=importance,
        references=references,
        somebodys=None if labelled is None else frozenset(labelled.people),
        nobodys=None if labelled is None else frozenset((*labelled.groups, *labelled.places, *labelled.others)),
        unknown_speakers=frozenset(character.id for character in characters if not character.is_named),
        first_person=_first_person(folder, name),
    )


def _table(path: Path) -> Rows:
    return list(csv.DictReader(io.StringIO(files.read(path))))


def _aliases(row: dict[str, str]) -> list[str]:
    """Return a person's names, the main one first; sets are written in no order, so the rest are sorted."""
    main = row["Main Name"].strip()
    return [main, *sorted({alias.strip() for alias in ast.literal_eval(row["Aliases"])} - {main})]


def _ids_by_alias(people: Rows) -> dict[str, str]:
    return {alias.lower(): row["Character ID"] for row in people for alias in _aliases(row)}


def _character(row: dict[str, str]) -> Character:
    """Build a gold person; names with a leading underscore (`_narr`, `_group`) are labels, not names."""
    aliases = [alias for alias in _aliases(row) if not alias.startswith("_")]
    return Character(
        id=row["Character ID"],
        name=row["Main Name"].strip(),
        aliases=tuple(Alias(text=alias, kind="name", count=0) for alias in aliases),
        pronouns=PRONOUNS.get(row["Gender"]),
        is_named=bool(aliases),
        is_narrator="_narr" in _aliases(row),
    )


def _strangers(people: Rows, rows: Rows) -> list[Character]:
    """Return a nameless person for each speaker whom the table of people lacks; what they say counts, too."""
    known = _ids_by_alias(people)
    names_ = sorted({_key(row["speaker"]) for row in rows} - known.keys() - {""})
    return [Character(id=f"?{name}", name=name, is_named=False) for name in names_]


def _importance(category: str) -> Importance:
    if category not in get_args(Importance):
        raise ValueError(f"unknown category {category!r}")
    return cast("Importance", category)


def _quotation(row: dict[str, str], ids: dict[str, str], speakers: dict[str, str]) -> GoldQuotation:
    """Build a quotation. Addressees that resolve to nobody are left out; a few carry a name no person has."""
    listed = row["addressees"].strip()
    given: Sequence[str] = ast.literal_eval(listed) if listed.startswith("[") else ()
    addressees = tuple(sorted({ids[key] for key in map(_key, given) if key in ids}))
    kind = row["quoteType"].lower()
    spans: list[list[int]] = ast.literal_eval(row["quoteByteSpans"])
    return GoldQuotation(
        id=row["quoteID"],
        parts=tuple(sorted(Span(start, end) for start, end in spans)),
        speaker=speakers.get(_key(row["speaker"])),
        addressees=addressees or None,
        attribution=cast("Attribution", kind) if kind in {"explicit", "anaphoric", "implicit"} else None,
        cue=None if row.get("referringExpression", "nan") == "nan" else row["referringExpression"],
    )


def _references(rows: Rows, ids: dict[str, str]) -> tuple[GoldReference, ...] | None:
    """Return the mentions inside quotations all of whose people are known, in order; null in a release without them."""
    if not all("mentionSpansList" in row for row in rows):
        return None
    found = set()
    for row in rows:
        spans, people = (ast.literal_eval(row[column]) for column in ("mentionSpansList", "mentionEntitiesList"))
        # Some rows have more people than stretches; which of them belong together cannot be told.
        parts = [pair for pair in zip(spans, people, strict=False) if len(pair[0]) == len(pair[1])]
        for own_spans, own_people in parts:
            for (start, end), names_ in zip(own_spans, own_people, strict=True):
                keys = {_key(name) for name in names_}
                if keys and keys <= ids.keys():
                    found.add(GoldReference(start, end, frozenset(ids[key] for key in keys)))
    return tuple(sorted(found, key=lambda reference: (reference.start, reference.end)))


def _key(name: Any) -> str:  # noqa: ANN401 - the cell of a table
    return str(name).strip().lower()


def _quotes(text: str, quotations: Sequence[GoldQuotation]) -> tuple[Quote, ...]:
    quotes = [
        Quote(
            id=f"{quotation.id}-{number}",
            start=span.start,
            end=span.end,
            kind="speech",
            speaker=quotation.speaker,
            addressees=quotation.addressees or (),
            attribution=quotation.attribution,
            probability=1.0,
        )
        for quotation in quotations
        for number, span in enumerate(_with_marks(text, part) for part in quotation.parts)
    ]
    return tuple(sorted(quotes, key=lambda quote: (quote.start, quote.end)))


def _with_marks(text: str, part: Span) -> Span:
    """Widen a part to the marks beside it, with white space between or none, where they stand."""
    start, end = strip(text, part.start, part.end).start, strip(text, part.start, part.end).end
    left, right = start, end
    while left > 0 and text[left - 1] == " ":
        left -= 1
    while right < len(text) and text[right] == " ":
        right += 1
    if left > 0 and text[left - 1] in OPENING:
        start = left - 1
    if right < len(text) and text[right] in CLOSING:
        end = right + 1
    return Span(start, end)


def _first_person(folder: Path, name: str) -> bool | None:
    """Tell whether the index calls the novel a first-person one; null without an index or an entry."""
    if not (folder / INDEX).is_file():
        return None
    for row in _table(folder / INDEX):
        if row.get("Folder Name") == name and row.get("Narrative Person"):
            return float(row["Narrative Person"]) == 1
    return None
