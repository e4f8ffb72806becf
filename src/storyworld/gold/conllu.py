"""Sentences of treebanks in CoNLL-U, the table of words of Universal Dependencies."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from storyworld.errors import DataError
from storyworld.gold import files


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence, its words as columns of one length. `head` is the row of the word's head, -1 for a root.

    `words` are as the text has them, so those of a multiword token (`do`, `n't`) make up the token. `newdoc` is
    the id of the document that starts here, empty for one without an id, null where none starts. `entities` are the
    stretches of words that refer to something, where the treebank tells of them in its last column, as GUM does.
    """

    words: tuple[str, ...]
    space_after: tuple[bool, ...]
    lemma: tuple[str, ...]
    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    head: tuple[int, ...]
    dep: tuple[str, ...]
    newdoc: str | None = None
    newpar: bool = False
    entities: tuple["Entity", ...] = ()


class Entity(Struct, frozen=True, order=True):
    """Words `[first, last)` of a sentence that refer to an entity of the document, and what kind of thing it is."""

    first: int
    last: int
    id: str
    kind: str


class Row(NamedTuple):
    """One line of the table, its ten columns."""

    id: str
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: str
    dep: str
    deps: str
    misc: str

    @property
    def space_after(self) -> bool:
        """Whether the text has white space after the form."""
        return "SpaceAfter=No" not in self.misc.split("|")


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a file, plain or gzipped, in order. Raises DataError where it is not CoNLL-U."""
    comments: list[str] = []
    lines: list[str] = []
    for number, line in enumerate([*files.read(path).split("\n"), ""]):
        if line.startswith("#"):
            comments.append(line)
        elif line.strip():
            lines.append(line)
        elif lines:
            try:
                sentence = _sentence(comments, [_row(line) for line in lines])
            except ValueError as error:
                where = f"in the sentence that ends with line {number}"
                raise DataError(f"{path} is not in the shape of CoNLL-U {where} ({error}); get it anew.") from error
            yield sentence
            comments, lines = [], []


def _row(line: str) -> Row:
    columns = line.split("\t")
    if len(columns) != len(Row._fields) or not columns[1]:
        raise ValueError(f"{line[:40]!r} has not ten columns with a form")
    return Row(*columns)


def _sentence(comments: Sequence[str], rows: Sequence[Row]) -> Sentence:
    # An id with a dot is of an empty node: a word that is understood, and not in the text.
    in_text = [row for row in rows if "." not in row.id]
    words = [row for row in in_text if "-" not in row.id]
    if not words or [int(row.id) for row in words] != list(range(1, len(words) + 1)):
        raise ValueError("its words are not numbered from 1")
    pieces, space_after = _pieces(in_text, [row.form for row in words])
    return Sentence(
        words=tuple(pieces),
        space_after=tuple(space_after),
        lemma=tuple(row.lemma for row in words),
        upos=tuple(row.upos for row in words),
        xpos=tuple(row.xpos for row in words),
        head=tuple(_head(row, len(words)) for row in words),
        dep=tuple(row.dep for row in words),
        newdoc=_newdoc(comments),
        entities=tuple(sorted(_entities(words))),
        newpar=any(_key(comment) in {"newpar", "newpar id"} for comment in comments),
    )


_BRACKET = re.compile(r"\((?P<opens>[^()-]+)-(?P<kind>[^()-]+)[^()]*(?P<whole>\))?|(?P<closes>[^()-]+)\)")


def _entities(rows: Sequence[Row]) -> Iterator[Entity]:
    """Yield the entities that the brackets of the last column tell, less those whose words stand apart."""
    opened: dict[str, list[tuple[int, str]]] = {}
    for i, row in enumerate(rows):
        column = next((part[7:] for part in row.misc.split("|") if part.startswith("Entity=")), "")
        for bracket in _BRACKET.finditer(column):
            id_ = bracket["opens"] or bracket["closes"]
            if "[" in id_:
                continue
            if bracket["whole"]:
                yield Entity(i, i + 1, id_, bracket["kind"])
            elif bracket["opens"]:
                opened.setdefault(id_, []).append((i, bracket["kind"]))
            elif opened.get(id_):
                first, kind = opened[id_].pop()
                yield Entity(first, i + 1, id_, kind)


def _head(row: Row, n_words: int) -> int:
    head = int(row.head)
    if not 0 <= head <= n_words or head == int(row.id):
        raise ValueError(f"the word {row.id} has the head {row.head}")
    return head - 1


def _pieces(rows: Sequence[Row], forms: Sequence[str]) -> tuple[list[str], list[bool]]:
    """Return each word as the text has it, and whether white space follows it there."""
    pieces: list[str] = []
    space_after: list[bool] = []
    for row in rows:
        n_found = len(pieces)
        if "-" in row.id:
            first, last = map(int, row.id.split("-"))
            if first != n_found + 1 or not first <= last <= len(forms):
                raise ValueError(f"the multiword token {row.id} is not before its words")
            pieces += cut(row.form, forms[first - 1 : last])
            space_after += [False] * (last - first) + [row.space_after]
        elif int(row.id) > n_found:
            pieces.append(row.form)
            space_after.append(row.space_after)
    return pieces, space_after


def cut(token: str, forms: Sequence[str]) -> list[str]:
    """Cut a multiword token into its words: at the ends of their forms or, where these differ, in proportion.

    Every word gets at least one code point while there are enough; the last words get none where there are not.
    """
    ends = list(accumulate(map(len, forms)))
    if "".join(forms) != token:
        in_proportion = [round(end * len(token) / ends[-1]) for end in ends]
        ends = []
        for number, end in enumerate(in_proportion, 1):
            least = ends[-1] + 1 if ends else 1
            most = len(token) - len(forms) + number
            ends.append(min(max(min(end, most), least), len(token)))
    return [token[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _key(comment: str) -> str:
    return comment.lstrip("#").partition("=")[0].strip()


def _newdoc(comments: Sequence[str]) -> str | None:
    for comment in comments:
        if _key(comment) in {"newdoc", "newdoc id"}:
            return comment.partition("=")[2].strip()
    return None
