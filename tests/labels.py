"""Stories of our own against their labels, whose format `samples/README.md` describes, and the floors of the figures.

`python tests/labels.py` prints what is measured now; `python tests/labels.py --write` sets `quality_floors.json` to it.
"""

import hashlib
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import msgspec
from msgspec import Struct

import storyworld
from storyworld.spans import Span, overlap
from storyworld.story import Character, Narration, Story

TESTS = Path(__file__).parent
FLOORS = TESTS / "quality_floors.json"
FOLDERS = {"samples": TESTS.parent / "samples", "stories": TESTS / "stories"}
MARKS = "\"“”„«»‹›'‘’`—–―-*_"
SLACK = {"speakers": 0.02, "cast": 0.02, "cast_labelled": 0.02, "narrators": 0.02}
"""How far below what is measured the floors are set; 0.005 for the others."""


class Person(Struct, frozen=True):
    name: str
    aliases: list[str]
    pronouns: str | None


class Told(Struct, frozen=True, rename={"begin": "from"}):
    begin: str
    person: str
    tense: str
    narrator: str | None
    focalizer: str | None


class Labels(Struct, frozen=True):
    story: str
    told: list[Told]
    cast: list[Person]
    quotes: list[tuple[str, str | None, str, list[str]]]
    marks: list[str]
    blocks: list[tuple[str, str]]


class Corpus(Struct, frozen=True):
    """The floors of one corpus and the digest of the stories and labels that they were measured on."""

    digest: str
    floors: dict[str, float]


class Tally:
    """Counts of what is right and of all, by figure."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.all: Counter[str] = Counter()

    def count(self, figure: str, *, right: bool) -> None:
        self.right[figure] += right
        self.all[figure] += 1

    def shares(self) -> dict[str, float]:
        return {figure: self.right[figure] / n for figure, n in sorted(self.all.items())}


class Scored:
    """One story as read, beside its labels."""

    def __init__(self, story: Story, labels: Labels) -> None:
        self.story = story
        self.text = story.text
        self.labels = labels

    @cached_property
    def people(self) -> dict[str | None, str]:
        """Return which labelled person each character is: the one whose names it goes by most often."""
        found: dict[str | None, str] = {}
        for character in self.story.characters or ():
            uses = _uses(character)
            shares = {
                person.name: sum(uses[name] for name in {_folded(name) for name in [person.name, *person.aliases]})
                for person in self.labels.cast
            }
            best = max(shares, key=lambda name: shares[name])
            if shares[best]:
                found[character.id] = best
        return found

    def tally(self, tally: Tally) -> None:
        self._quotations(tally)
        for person in self.labels.cast:
            tally.count("cast", right=person.name in self.people.values())
        for character in self.story.characters or ():
            if character.is_named and not character.members:
                tally.count("cast_labelled", right=character.id in self.people)
        self._narration(tally)
        self._blocks(tally)

    def _quotations(self, tally: Tally) -> None:
        read = {_bare(self.text, quote.start, quote.end): quote for quote in self.story.quotes or ()}
        labelled = list(self.places())
        for span, (_, speaker, kind, _) in zip(labelled, self.labels.quotes, strict=True):
            quote = read.get(span)
            tally.count("quotations", right=quote is not None)
            tally.count("kinds", right=quote is not None and quote.kind == kind)
            if speaker is not None:
                tally.count("speakers", right=quote is not None and self.people.get(quote.speaker) == speaker)
        for span in read:
            tally.count("quotations_labelled", right=span in labelled)

    def places(self) -> Iterator[Span]:
        """Find each labelled quotation in the text, without outer marks. Raises ValueError where it is not there."""
        position = 0
        for (words, *_), marks in zip(self.labels.quotes, self.labels.marks, strict=True):
            opening = marks[:1] if marks[:1] not in ("*", ">") else ""
            place = re.compile(rf"{re.escape(opening)}\s*({_spaced(words)})").search(self.text, position)
            if place is None:
                raise ValueError(f"{self.labels.story}: {words!r} is not in the text after {position}")
            yield _bare(self.text, *place.span(1))
            position = place.start(1) + (not opening)

    def _narration(self, tally: Tally) -> None:
        starts = [self._find(told.begin) for told in self.labels.told]
        for told, start, end in zip(self.labels.told, starts, [*starts[1:], len(self.text)], strict=True):
            section = Span(start, end)
            narration = max(self.story.narration or (), key=lambda n: overlap(n, section), default=None)
            tally.count("persons", right=narration is not None and narration.person == told.person)
            tally.count("tenses", right=narration is not None and narration.tense == told.tense)
            tally.count("narrators", right=self._has_narrator(narration, told))
            if told.person == "third":
                focalizer = None if narration is None else narration.focalizer
                tally.count("focalizers", right=self.people.get(focalizer) == told.focalizer)

    def _has_narrator(self, narration: Narration | None, told: Told) -> bool:
        # The reader who is addressed as "you" may be named or not.
        is_free = told.person == "second" and told.narrator is None
        return is_free or (narration is not None and self.people.get(narration.narrator) == told.narrator)

    def _blocks(self, tally: Tally) -> None:
        position = 0
        for kind, words in self.labels.blocks:
            # A ruler may be rendered otherwise than it is written.
            here = [b for b in self.story.blocks if b.kind == kind and b.start >= position]
            matching = [b for b in here if kind == "scene_break" or self._begins(b.start, words)]
            tally.count("blocks", right=bool(matching))
            position = matching[0].end if matching else position

    def _begins(self, start: int, words: str) -> bool:
        return re.compile(_spaced(words)).match(self.text, start) is not None

    def _find(self, words: str) -> int:
        place = re.search(_spaced(words), self.text)
        if place is None:
            raise ValueError(f"{self.labels.story}: {words!r} is not in the text")
        return place.start()


def _spaced(words: str) -> str:
    return r"\s+".join(re.escape(word) for word in words.split())


def _bare(text: str, start: int, end: int) -> Span:
    """The span without the marks and blanks around it; apostrophes at the edge go with them."""
    while start < end and (text[start].isspace() or text[start] in MARKS):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in MARKS):
        end -= 1
    return Span(start, end)


def _folded(name: str) -> str:
    name = re.sub(r"\b(mr|mrs|ms|dr|st)\.", r"\1", " ".join(name.casefold().replace("’", "'").split()))
    return re.sub(r"^(the|a|an) ", "", name)


def _uses(character: Character) -> Counter[str]:
    uses = Counter({_folded(character.name): 1})
    for alias in character.aliases:
        uses[_folded(alias.text)] += max(1, alias.count)
    return uses


def label_files(corpus: str) -> list[Path]:
    return sorted((FOLDERS[corpus] / "labels").glob("*.json"))


def digest(corpus: str) -> str:
    """Return the SHA-256 of the labels and their stories, names included."""
    found = hashlib.sha256()
    for path in label_files(corpus):
        story = FOLDERS[corpus] / msgspec.json.decode(path.read_bytes(), type=Labels).story
        for part in (path, story):
            found.update(part.name.encode() + b"\0" + hashlib.sha256(part.read_bytes()).digest())
    return found.hexdigest()


def read_corpus(corpus: str) -> list[Scored]:
    labels = [msgspec.json.decode(path.read_bytes(), type=Labels) for path in label_files(corpus)]
    return [Scored(storyworld.read(FOLDERS[corpus] / label.story), label) for label in labels]


def measure(scored: list[Scored]) -> dict[str, float]:
    """Return the share of what is right, in [0, 1], over all stories together."""
    tally = Tally()
    for one in scored:
        one.tally(tally)
    return tally.shares()


def floors(corpus: str) -> Corpus:
    return msgspec.json.decode(FLOORS.read_bytes(), type=dict[str, Corpus])[corpus]


def below(corpus: str, scored: list[Scored]) -> list[str]:
    """Return a sentence for each figure below its floor."""
    measured = measure(scored)
    return [
        f"{figure} is {measured.get(figure, 0.0):.3f}, below {floor:.3f}"
        for figure, floor in floors(corpus).floors.items()
        if measured.get(figure, 0.0) < floor
    ]


def main() -> None:
    measured = {corpus: measure(read_corpus(corpus)) for corpus in FOLDERS}
    sys.stdout.write(json.dumps(measured, indent=2) + "\n")
    if "--write" in sys.argv[1:]:
        found = {
            corpus: Corpus(
                digest(corpus),
                {name: math.floor((share - SLACK.get(name, 0.005)) * 1000) / 1000 for name, share in figures.items()},
            )
            for corpus, figures in measured.items()
        }
        FLOORS.write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n")


if __name__ == "__main__":
    main()
