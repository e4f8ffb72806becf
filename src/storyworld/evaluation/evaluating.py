"""Reads every work of a corpus as a user would, and scores what comes out."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from storyworld.errors import DataError, NoStoryError, StoryworldError
from storyworld.evaluation.disturbances import Disturbance, disturbed
from storyworld.evaluation.quotations import false_quotations, spoken
from storyworld.evaluation.report import Report, WorkResult, report
from storyworld.evaluation.scenes import unmarked_scores
from storyworld.evaluation.syntax import has_syntax, words_by_sentence
from storyworld.evaluation.works import given_mention_scores, given_quote_scores, given_word_scores, work_scores
from storyworld.gold import files, lines, litbank, passages, pdnc, scenes, shorts, treebank
from storyworld.gold.work import GoldWork
from storyworld.settings import Settings
from storyworld.spans import Span
from storyworld.story import Story, Tokens

Corpus = Literal["lines", "litbank", "passages", "pdnc", "scenes", "shorts", "ud"]
Reader = Callable[..., Story]
"""A function of a text and, if the conditions say so, of `settings`."""

LOADERS: dict[Corpus, ModuleType] = {
    "lines": lines,
    "litbank": litbank,
    "passages": passages,
    "pdnc": pdnc,
    "scenes": scenes,
    "shorts": shorts,
    "ud": treebank,
}


class Conditions(Struct, frozen=True, kw_only=True):
    """Under what conditions works are read.

    `settings` are given to the readers; null leaves them theirs. `bundles` names, by work, the folder of the bundle to
    read it with, so that each can be read by networks that were not trained on it.
    """

    settings: Settings | None = None
    bundles: dict[str, str] = {}
    disturbance: Disturbance | None = None

    def given(self, name: str) -> dict[str, Settings]:
        """Return what the readers of a work are called with beside the text."""
        if name not in self.bundles:
            return {} if self.settings is None else {"settings": self.settings}
        return {"settings": replace(self.settings or Settings(), bundle=self.bundles[name])}

    def gold(self, work: GoldWork) -> GoldWork:
        """Return the work with its text as it is given to the readers."""
        if self.disturbance is None:
            return work
        text = disturbed(work.story.text, self.disturbance, work.name)
        return replace(work, story=replace(work.story, text=text))


PLAIN = Conditions()


def evaluate(  # noqa: PLR0913 - one parameter for each choice that a caller has
    corpus: Corpus,
    folder: Path,
    reader: Reader,
    *,
    given_reader: Reader | None = None,
    conditions: Conditions = PLAIN,
    works: Sequence[str] = (),
    n_jobs: int = 1,
    on_work: Callable[[int, int, str], None] | None = None,
) -> Report:
    """Read the raw text of all works, or of those named, with `reader`, and score it against the gold.

    With `given_reader`, a function of a text and of what is given of it, works are read once more: where the gold says
    what their words are, with these, as lists of spans by sentence, else with the gold mentions, else with the
    spans of the quotations and the people. With more than one job, the readers run in other processes and must be
    functions of a module. `on_work` is told after each work how many are done and how many there are. Raises DataError
    when the folder is not the corpus's.
    """
    if not folder.is_dir():
        raise DataError(f"There is no folder {folder}; give the folder that holds {corpus}.")
    names = LOADERS[corpus].names(folder, works)
    results = []
    for result in _results(partial(_result, corpus, folder, (reader, given_reader), conditions), names, n_jobs):
        results.append(result)
        if on_work is not None:
            on_work(len(results), len(names), result.name)
    paths = [path for name in names for path in LOADERS[corpus].paths(folder, name)]
    return report(corpus, files.digest(folder, paths), results)


def _results(score: Callable[[str], WorkResult], names: Iterable[str], n_jobs: int) -> Iterator[WorkResult]:
    if n_jobs <= 1:
        yield from map(score, names)
        return
    # A fresh process, not a copy: threads of numeric libraries do not survive a fork.
    with ProcessPoolExecutor(n_jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(score, names)


def _result(
    corpus: Corpus, folder: Path, readers: tuple[Reader, Reader | None], conditions: Conditions, name: str
) -> WorkResult:
    gold = conditions.gold(LOADERS[corpus].load(folder, name))
    given = conditions.given(name)
    reader, given_reader = partial(readers[0], **given), None if readers[1] is None else partial(readers[1], **given)
    text = gold.story.text
    started = time.perf_counter()
    predicted = _read(name, partial(_read_raw, gold, reader))
    seconds = time.perf_counter() - started
    scores = work_scores(gold, predicted)
    if gold.scenes is not None:
        scores |= unmarked_scores(gold, predicted, lambda bare: _read(name, partial(reader, bare)))
    if given_reader is not None and has_syntax(gold.story):
        scores |= given_word_scores(gold, _read(name, partial(given_reader, text, words_by_sentence(gold.story))))
    elif given_reader is not None and gold.story.mentions is not None:
        scores |= given_mention_scores(gold, _read(name, partial(given_reader, text, gold.story.mentions)))
    elif given_reader is not None and gold.story.quotes is not None and gold.story.characters is not None:
        spans = [Span(quote.start, quote.end) for quote in gold.story.quotes]
        scores |= given_quote_scores(gold, _read(name, partial(given_reader, text, spans, gold.story.characters)))
    quotes = spoken(predicted)
    return WorkResult(
        name=name,
        scores=scores,
        n_words=len(text.split()),
        seconds=seconds,
        subcorpus=gold.subcorpus,
        missing=gold.missing,
        false_quotations=None if quotes is None else false_quotations(gold, quotes),
    )


def _read_raw(gold: GoldWork, reader: Reader) -> Story:
    """Read the text of a work. A document of a treebank may be no story; then nothing is found in it."""
    try:
        return reader(gold.story.text)
    except NoStoryError:
        if not has_syntax(gold.story):
            raise
        return replace(gold.story, sentences=(), tokens=Tokens(start=(), end=()))


def _read(name: str, read: Callable[[], Story]) -> Story:
    """Read a work. Raises DataError that names it where it cannot be read."""
    try:
        return read()
    except StoryworldError as error:
        raise DataError(f"Reading {name} failed: {error}") from error
