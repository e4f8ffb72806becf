"""Universal Dependencies: treebanks of words with their lemmas, parts of speech and trees.

A work is one document of a treebank's file, `en_ewt-ud-test/weblog-…`. Its text is made of its words.
"""

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from storyworld.errors import DataError
from storyworld.gold import files
from storyworld.gold.conllu import Sentence, read_sentences
from storyworld.gold.tokens import Grid
from storyworld.gold.work import GoldLink, GoldWork
from storyworld.spans import Span
from storyworld.story import MadeBy, Source, Story, Tokens

__all__ = ["Sentence", "laid_out", "load", "names", "paths", "read_sentences"]

ENDINGS = (".conllu", ".conllu.gz")
NOT_FOR_MEASURING = ("-train", "-dev")


def names(folder: Path, works: Iterable[str] = ()) -> list[str]:
    """Return all documents but those of files for training, or those asked for, sorted.

    `works` may name a document or a whole file (`en_ewt-ud-dev`). Raises DataError when there are none.
    """
    asked = list(works)
    available = _treebanks(folder)
    by_default = {treebank for treebank in available if not treebank.endswith(NOT_FOR_MEASURING)}
    read = sorted(available.keys() & {work.partition("/")[0] for work in asked} or by_default)
    documents = {treebank: [f"{treebank}/{id_}" for id_ in _documents(available[treebank])] for treebank in read}
    wanted = [name for work in asked for name in documents.get(work, [work])]
    found = (name for own in documents.values() for name in own)
    return files.chosen(found, wanted, folder, "Universal Dependencies that are not for training")


def paths(folder: Path, name: str) -> list[Path]:
    """Return the file that one document is in. Raises DataError when it is not there."""
    treebank = name.partition("/")[0]
    path = _treebanks(folder).get(treebank)
    if path is None:
        raise DataError(f"{folder} has no treebank named {treebank}; give the folder that holds its CoNLL-U file.")
    return [path]


def load(folder: Path, name: str) -> GoldWork:
    """Read one document. Raises DataError when it is not there or its file has another shape."""
    [path] = paths(folder, name)
    treebank, _, id_ = name.partition("/")
    sentences = _documents(path).get(id_)
    if sentences is None:
        raise DataError(f"{path} has no document named {id_}; get it anew.")
    story = _story(sentences)
    return GoldWork(name=name, story=story, subcorpus=treebank, links=_links(sentences, story.tokens))


def _treebanks(folder: Path) -> dict[str, Path]:
    """Return the files by the names of their treebanks; of two with one name, the one that is not gzipped."""
    found: dict[str, Path] = {}
    for ending in ENDINGS:
        for path in sorted(folder.glob(f"*{ending}")):
            found.setdefault(path.name.removesuffix(ending), path)
    return found


# A file holds hundreds of documents and is read once for all of them.
@lru_cache(maxsize=8)
def _documents(path: Path) -> dict[str, list[Sentence]]:
    """Return the sentences of each document; a document without an id goes by its number, from 1."""
    found: dict[str, list[Sentence]] = {}
    own: list[Sentence] = []
    for sentence in read_sentences(path):
        if sentence.newdoc is not None or not found:
            own = []
            id_ = sentence.newdoc or str(len(found) + 1)
            if id_ in found:
                raise DataError(f"{path} has two documents named {id_}; get it anew.")
            found[id_] = own
        own.append(sentence)
    return found


def _story(sentences: Sequence[Sentence]) -> Story:
    text, grid = laid_out(sentences)
    return Story(
        made_by=MadeBy(version="gold/ud"),
        source=Source(sha256=hashlib.sha256(text.encode()).hexdigest(), kind="plain"),
        text=text,
        sentences=tuple((row[0].start, row[-1].end) for row in grid),
        tokens=_tokens(sentences, [span for row in grid for span in row]),
    )


def _links(sentences: Sequence[Sentence], tokens: Tokens | None) -> tuple[GoldLink, ...] | None:
    if tokens is None or not any(sentence.entities for sentence in sentences):
        return None
    found = []
    n_before = 0
    for sentence in sentences:
        found += [
            GoldLink(tokens.start[n_before + own.first], tokens.end[n_before + own.last - 1], own.id, own.kind)
            for own in sentence.entities
        ]
        n_before += len(sentence.words)
    return tuple(found)


def laid_out(sentences: Iterable[Sentence]) -> tuple[str, Grid]:
    """Return the text that sentences make, with an empty line between paragraphs, and where each word stands."""
    pieces: list[str] = []
    grid: Grid = []
    position = 0
    gap = ""
    for sentence in sentences:
        if sentence.newpar and pieces:
            gap = "\n\n"
        grid.append([])
        for word, space_after in zip(sentence.words, sentence.space_after, strict=True):
            start = position + len(gap)
            position = start + len(word)
            pieces += (gap, word)
            grid[-1].append(Span(start, position))
            gap = " " if space_after else ""
    return "".join(pieces), grid


def _tokens(sentences: Sequence[Sentence], spans: Sequence[Span]) -> Tokens:
    heads: list[int] = []
    for sentence in sentences:
        n_before = len(heads)
        heads += [head if head < 0 else head + n_before for head in sentence.head]
    return Tokens(
        start=tuple(span.start for span in spans),
        end=tuple(span.end for span in spans),
        lemma=tuple(lemma for sentence in sentences for lemma in sentence.lemma),
        pos=tuple(upos for sentence in sentences for upos in sentence.upos),
        xpos=tuple(xpos for sentence in sentences for xpos in sentence.xpos),
        head=tuple(heads),
        dep=tuple(dep for sentence in sentences for dep in sentence.dep),
    )
