"""What a reader may put right, one type for each kind, as it stands in the file beside the story."""

from typing import get_args

from msgspec import Struct

from storyworld.corrections.textquotes import TextQuote, shown
from storyworld.story import Category

PLACE_CATEGORIES: frozenset[Category] = frozenset({"FAC", "GPE", "LOC"})
CATEGORY_NAMES: dict[Category, str] = {
    "FAC": "a building",
    "GPE": "a town or country",
    "LOC": "a place",
    "ORG": "an organisation",
    "VEH": "a vehicle",
}


_MARKS = "\"'“”‘’«»„‚ \n"


class Named(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One of several people of one name: the one whom the words at a place mean, or who says them."""

    name: str
    at: str | TextQuote


Who = str | Named
"""A person by name: the name shown, or any other by which the text calls nobody else."""


class Merge(Struct, frozen=True, tag="merge", tag_field="do", omit_defaults=True, forbid_unknown_fields=True):
    """`people` are all the same person as `into`, whose name stays."""

    people: tuple[Who, ...]
    into: Who


class Split(Struct, frozen=True, tag="split", tag_field="do", omit_defaults=True, forbid_unknown_fields=True):
    """Whoever is called by one of `names` is not `person` but somebody else, called `name`, else the first of them."""

    person: Who
    names: tuple[str, ...]
    name: str | None = None


class Add(Struct, frozen=True, tag="add", tag_field="do", omit_defaults=True, forbid_unknown_fields=True):
    """There is somebody called `name` whom the reading left out; `called` are other names of theirs."""

    name: str
    called: tuple[str, ...] = ()


class Rename(Struct, frozen=True, tag="rename", tag_field="do", omit_defaults=True, forbid_unknown_fields=True):
    """`person` is shown under `name`."""

    person: Who
    name: str


class NotAPerson(
    Struct, frozen=True, tag="not-a-person", tag_field="do", omit_defaults=True, forbid_unknown_fields=True
):
    """`person` is nobody: a thing of a category, or nothing of the kind where there is none."""

    person: Who
    category: Category | None = None


class Line(Struct, frozen=True, tag="line", tag_field="do", omit_defaults=True, forbid_unknown_fields=True):
    """Who says the line `at` a place, and `to` whom; what is null stays as it was read.

    `turn` means all parts of the turn. With `spoken` false nobody says the words: they are quoted, a title, or meant
    ironically.
    """

    at: str | TextQuote
    speaker: Who | None = None
    to: tuple[Who, ...] | None = None
    spoken: bool = True
    turn: bool = False


class Pronouns(Struct, frozen=True, tag="pronouns", tag_field="do", omit_defaults=True, forbid_unknown_fields=True):
    """The pronouns of `person`, such as `they/them`."""

    person: Who
    pronouns: str


Kind = Merge | Split | Add | Rename | NotAPerson | Line | Pronouns
KINDS: tuple[str, ...] = tuple(str(kind.__struct_config__.tag) for kind in get_args(Kind))


def sentence(kind: Kind) -> str:
    """Return what a correction says, as a sentence without a full stop."""
    match kind:
        case Merge():
            verb = "is" if len(kind.people) == 1 else "are"
            return f"{_listed(kind.people)} {verb} {name_of(kind.into)}"
        case Split():
            other = kind.name if kind.name and kind.name not in kind.names else "somebody else"
            return f"{_listed(kind.names)} is not {name_of(kind.person)} but {other}"
        case Add():
            also = f", also called {_listed(kind.called)}" if kind.called else ""
            return f"{kind.name} is in the story{also}"
        case Rename():
            return f"{name_of(kind.person)} is shown as {kind.name}"
        case NotAPerson():
            what = "not a person" if kind.category is None else CATEGORY_NAMES.get(kind.category, "a person")
            return f"{name_of(kind.person)} is {what}"
        case Line():
            return _line_sentence(kind)
        case Pronouns():
            return f"{name_of(kind.person)} goes by {kind.pronouns}"


def name_of(who: Who) -> str:
    """Return the name by which somebody is referred to."""
    return who if isinstance(who, str) else who.name


def in_marks(words: str) -> str:
    """Return words of the text for a sentence, in one pair of quotation marks."""
    return f"“{shown(words.strip(_MARKS))}”"


def _line_sentence(line: Line) -> str:
    words = in_marks(line.at if isinstance(line.at, str) else line.at.exact)
    if not line.spoken:
        return f"{words} is said by nobody"
    said = f"is said by {name_of(line.speaker)}" if line.speaker is not None else "is said"
    heard = "" if line.to is None else f" to {_listed(line.to)}" if line.to else " to nobody in particular"
    return f"{words} {said}{heard}"


def _listed(people: tuple[Who, ...]) -> str:
    *others, last = map(name_of, people or ("nobody",))
    return f"{', '.join(others)} and {last}" if others else last
