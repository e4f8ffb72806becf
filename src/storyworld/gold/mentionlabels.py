"""Who each mention of a marked story is: a file beside the story, `NAME.mentions`, by offsets.

A head (`sha256` of the story as it is read, then a line `KEY = person` for everybody) and, after a line of equals
signs, a line for each mention: start, end, form (`n` name, `d` description, `p` pronoun) and who it is, several keys
joined by `+`, or `-` for somebody who is mentioned this once.
"""

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from storyworld.errors import DataError
from storyworld.gold import files
from storyworld.gold.work import GoldLink, GoldReference
from storyworld.story import MentionForm

SUFFIX = ".mentions"
FORMS: dict[str, MentionForm] = {"n": "name", "d": "nominal", "p": "pronoun"}
ONCE = "-"
BORDER = "\n=====\n"
_LINE = re.compile(r"(\d+) (\d+) ([ndp]) (-|[A-Za-z]\w*(?:\+[A-Za-z]\w*)*)")


class LabelledMention(Struct, frozen=True):
    """A stretch and who it is: nobody where it is all that is said of somebody, several where it is a group."""

    start: int
    end: int
    form: MentionForm
    people: tuple[str, ...]


def load(path: Path, text: str) -> list[LabelledMention]:
    """Read the mentions of a text. Raises DataError where they are those of another text or are not understood."""
    head, _, body = files.read(path).partition(BORDER)
    people: dict[str, str] = {}
    digest = ""
    for line in filter(None, head.splitlines()):
        key, sign, value = line.partition(" = ")
        if sign:
            people[key] = value
        else:
            digest = line.removeprefix("sha256: ")
    if digest != hashlib.sha256(text.encode()).hexdigest():
        raise DataError(f"{path} is of another text than the story beside it.")
    found = []
    for line in filter(None, body.splitlines()):
        parsed = _LINE.fullmatch(line)
        keys = parsed[4].split("+") if parsed and parsed[4] != ONCE else []
        if parsed is None or int(parsed[2]) > len(text) or not set(keys) <= people.keys():
            raise DataError(f"{path}: this line says nothing that is understood: {line}")
        own = tuple(people[key] for key in keys)
        found.append(LabelledMention(int(parsed[1]), int(parsed[2]), FORMS[parsed[3]], own))
    return found


def links(found: Iterable[LabelledMention]) -> tuple[GoldLink, ...]:
    """Return the mentions as links: who is mentioned once is an entity of its own."""
    return tuple(
        GoldLink(m.start, m.end, " + ".join(sorted(m.people)) or f"once at {m.start}-{m.end}", "person", m.form)
        for m in found
    )


def references(found: Iterable[LabelledMention], known: Iterable[str]) -> tuple[GoldReference, ...]:
    """Return the mentions that are nobody but known people."""
    people = frozenset(known)
    return tuple(
        GoldReference(m.start, m.end, frozenset(m.people), m.form)
        for m in found
        if m.people and people >= set(m.people)
    )
