"""Short stories of our own with marks: who says each line to whom, every scene, and how people stand to each other.

A file has a head and, after a line of equals signs, the story as it is read, but for what stands in `[[ ]]`, which is
taken out. `docs/evaluation.md` describes both.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import cast, get_args

from msgspec import Struct

from storyworld.errors import DataError
from storyworld.gold import files, mentionlabels
from storyworld.gold.work import GoldPassage, GoldQuotation, GoldRelation, GoldScene, GoldWork
from storyworld.spans import Span
from storyworld.story import Alias, Character, MadeBy, Person, Quote, RelationKind, Source, Story, Tense

FOLDER = Path(str(resources.files("storyworld.gold").joinpath("data/shorts")))
LESSONS = FOLDER / "lessons"
"""Those that may be learned from; beside them lie `dev` and `test`."""
SUFFIX = ".story"
_BORDER = "\n=====\n"
_MARK = re.compile(r"\[\[(.*?)\]\]\n?")
_CLOSING = {"“": "”", "«": "»", "„": "“”", '"': '"', "‘": "’'", "'": "'’", "*": "*", "_": "_"}
_DASHES = "—–―"
_Way = tuple[Person, Tense, str, str]
"""How a passage is told, who tells it and through whose eyes it is seen."""
_DOUBTFUL, _NOBODY = "?", "-"
_HEADING = 60
"""A line before a scene that is no longer, and ends like no sentence, is a heading."""
_KINDS = {"s": "speech", "t": "thought", "m": "message"}


class _Line(Struct, frozen=True):
    """A piece in quotation marks that begins at `start`; of kind `q` it is nobody's."""

    start: int
    kind: str
    who: str | None
    hearers: tuple[str, ...]


class _Scene(Struct, frozen=True):
    start: int
    fields: dict[str, str]


class _Head(Struct):
    """What stands before the story: names by person, pairs with a kind, and how the story is told."""

    aliases: dict[str, tuple[str, ...]] = {}
    relations: tuple[tuple[str, str, RelationKind], ...] = ()
    told: tuple[_Way, ...] = ()


def names(folder: Path, works: Iterable[str] = ()) -> list[str]:
    """Return the stories in a folder, or those asked for. Raises DataError when there are none."""
    return files.chosen((path.stem for path in folder.glob(f"*{SUFFIX}")), works, folder, "marked stories")


def paths(folder: Path, name: str) -> list[Path]:
    """Return the files of a story: itself and, if there is one, that of its mentions."""
    beside = folder / f"{name}{mentionlabels.SUFFIX}"
    return [folder / f"{name}{SUFFIX}", *([beside] if beside.is_file() else [])]


def load(folder: Path, name: str) -> GoldWork:
    """Read a story with its marks. Raises DataError where a mark says nothing that is understood."""
    path = folder / f"{name}{SUFFIX}"
    before, border, body = files.read(path).partition(_BORDER)
    if not border:
        raise DataError(f"{path} is no marked story: no line of five equals signs ends its head.")
    head = _head(before, path)
    text, lines, scenes = _unmarked(body, path)
    spoken = list(_pieces(text, lines))
    for person in {p for line, _ in spoken for p in (str(line.who), *line.hearers)} - set(head.aliases):
        raise DataError(f"{path}: {person} is nobody whom the head names.")
    named = {person: tuple(_stretches(text, own)) for person, own in head.aliases.items()}
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    labelled = folder / f"{name}{mentionlabels.SUFFIX}"
    mentions = mentionlabels.load(labelled, text) if labelled.is_file() else None
    return GoldWork(
        name=name,
        story=Story(
            made_by=MadeBy(version="gold/shorts"),
            source=Source(sha256=sha256, kind="plain"),
            text=text,
            characters=tuple(_character(person, own) for person, own in head.aliases.items()),
            quotes=tuple(_quote(i, line, end) for i, (line, end) in enumerate(spoken)),
        ),
        quotations=tuple(
            GoldQuotation(id=f"q{i}", parts=(Span(line.start, end),), speaker=line.who, addressees=line.hearers or None)
            for i, (line, end) in enumerate(spoken)
        ),
        passages=_passages(text, head, named, scenes, path),
        scenes=tuple(_gold_scene(text, scene, named, path) for scene in scenes),
        relations=tuple(
            GoldRelation(a=named[a], b=named[b], kinds=frozenset({kind}), doubtful=frozenset())
            for a, b, kind in head.relations
        ),
        references=None if mentions is None else mentionlabels.references(mentions, head.aliases),
        links=None if mentions is None else mentionlabels.links(mentions),
    )


def _head(text: str, path: Path) -> _Head:
    head = _Head(aliases={})
    for line in filter(None, map(str.strip, text.splitlines())):
        key, _, value = line.partition(":")
        parts = [part.strip() for part in value.split("|")]
        match key.strip(), parts:
            case "title", _:
                pass
            case "person", [name, aliases, _]:
                head.aliases[name] = tuple(filter(None, map(str.strip, aliases.split(";")))) or (name,)
            case "relation", [a, b, kind]:
                head.relations += ((a, b, _kind(kind, path)),)
            case "section", [person, tense, narrator, focalizer]:
                head.told += ((cast("Person", person), cast("Tense", tense), narrator, focalizer),)
            case _:
                raise DataError(f"{path}: this line of the head says nothing that is understood: {line}")
    return head


def _kind(words: str, path: Path) -> RelationKind:
    kind = words.partition(":")[0].strip()
    if kind not in get_args(RelationKind):
        raise DataError(f"{path}: {kind} is no kind of relation.")
    return kind  # type: ignore[return-value]


def _unmarked(body: str, path: Path) -> tuple[str, list[_Line], list[_Scene]]:
    """Return the story without its marks, and what they say, each where it stands."""
    pieces: list[str] = []
    lines: list[_Line] = []
    scenes: list[_Scene] = []
    at = size = 0
    for mark in _MARK.finditer(body):
        kind, _, rest = mark[1].strip().partition(" ")
        # A line break after a mark is the story's own but where the mark has a line to itself.
        end = mark.end() if kind == "scene" else mark.start() + len(mark[0].rstrip("\n"))
        pieces.append(body[at : mark.start()])
        size += mark.start() - at
        at = end
        if kind == "scene":
            fields = (field.partition("=") for field in rest.split(";"))
            scenes.append(_Scene(size, {key.strip(): value.strip() for key, _, value in fields}))
        elif kind in {*_KINDS, "q"}:
            who, _, hearers = rest.partition(">")
            named = who.strip()
            lines.append(_Line(size, kind, None if named in {"", "?"} else named, tuple(_listed(hearers, ","))))
        else:
            raise DataError(f"{path}: this mark says nothing that is understood: {mark[0].strip()}")
    pieces.append(body[at:])
    return "".join(pieces), lines, scenes


def _listed(text: str, by: str) -> Iterator[str]:
    return (part for part in map(str.strip, text.split(by)) if part not in {"", "-"})


def _pieces(text: str, lines: Iterable[_Line]) -> Iterator[tuple[_Line, int]]:
    """Yield who says what with where each piece ends: with its closing mark, or with its paragraph.

    What is read out within a piece is a part of it.
    """
    end = 0
    for line in lines:
        if line.kind not in _KINDS or line.who is None or line.start < end:
            continue
        stop = text.find("\n", line.start)
        stop = len(text) if stop < 0 else stop
        opening = text[line.start]
        closing = f" [{_DASHES}]" if opening in _DASHES else rf"[{re.escape(_CLOSING.get(opening, opening))}](?!\w)"
        found = re.compile(closing).search(text, line.start + 1, stop)
        end = stop if found is None else found.end()
        yield line, end


def _stretches(text: str, aliases: Iterable[str]) -> Iterator[Span]:
    """Yield where a person is called by a name, the first of each first."""
    for alias in aliases:
        for found in re.finditer(rf"(?<!\w){re.escape(alias)}(?!\w)", text, re.IGNORECASE):
            yield Span(found.start(), found.end())


def _character(person: str, aliases: tuple[str, ...]) -> Character:
    return Character(
        id=person,
        name=person,
        aliases=tuple(Alias(text=alias, kind="name", count=0) for alias in dict.fromkeys([person, *aliases])),
        is_named=True,
    )


def _quote(number: int, line: _Line, end: int) -> Quote:
    return Quote(
        id=f"q{number}",
        start=line.start,
        end=end,
        kind=_KINDS[line.kind],  # type: ignore[arg-type]
        speaker=line.who,
        addressees=line.hearers,
        probability=1.0,
    )


def _passages(
    text: str, head: _Head, named: dict[str, tuple[Span, ...]], scenes: Sequence[_Scene], path: Path
) -> tuple[GoldPassage, ...] | None:
    """Return the whole story as one passage where it is told in one way, else those that marks of scenes begin."""
    if len(head.told) == 1:
        return (_passage(0, len(text), head.told[0], named),)
    seen = [(scene.start, scene.fields["eyes"]) for scene in scenes if "eyes" in scene.fields]
    if not seen:
        return None
    for eyes in {eyes for _, eyes in seen} - {_DOUBTFUL, _NOBODY} - set(named):
        raise DataError(f"{path}: {eyes} is nobody whom the head names.")
    ends = [start for start, _ in seen[1:]] + [len(text)]
    return tuple(
        _passage(start, end, _way(head, eyes), named)
        for (start, eyes), end in zip(seen, ends, strict=True)
        if eyes != _DOUBTFUL
    )


def _way(head: _Head, eyes: str) -> _Way:
    """Return how a passage is told that is seen so: as the head has it of these eyes, else as all of the story."""
    person, tense, narrator, _ = next((told for told in head.told if told[3] == eyes), head.told[0])
    return person, tense, narrator, eyes


def _passage(start: int, end: int, told: _Way, named: dict[str, tuple[Span, ...]]) -> GoldPassage:
    person, tense, narrator, focalizer = told
    teller = narrator if narrator in named else None
    eyes = focalizer if focalizer in named and person == "third" else None
    return GoldPassage(
        start=start,
        end=end,
        person=person,
        tense=tense,
        narrator=teller,
        focalizer=eyes,
        is_certain=True,
        names={who: named[who] for who in (teller, eyes) if who is not None},
    )


def _gold_scene(text: str, scene: _Scene, named: dict[str, tuple[Span, ...]], path: Path) -> GoldScene:
    present = list(_listed(scene.fields.get("present", ""), ","))
    for person in set(present) - set(named):
        raise DataError(f"{path}: {person} is nobody whom the head names.")
    before = text[: scene.start].rstrip()
    line = before[before.rfind("\n") + 1 :].strip()
    is_heading = len(line) <= _HEADING and not line.endswith((*".!?…”’\"'", *_DASHES))
    gap = scene.start - len(before)
    return GoldScene(
        start=scene.start,
        is_marked=None if not before else is_heading or not any(map(str.isalnum, line)) or gap > len("\n\n\n"),
        places=tuple(_listed(scene.fields.get("place", ""), "/")),
        times=tuple(_listed(scene.fields.get("time", ""), "/")),
        present=tuple(named[person] for person in present),
        doubtful=(),
    )
