"""Reads every work of a corpus as a user would, and scores what comes out."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType
from typing import Literal

from storyworld.errors import DataError, StoryworldError
from storyworld.evaluation.quotations import false_quotations, spoken
from storyworld.evaluation.report import Report, WorkResult, report
from storyworld.evaluation.works import work_scores
from storyworld.gold import files, litbank, pdnc
from storyworld.story import Story

Corpus = Literal["litbank", "pdnc"]
Reader = Callable[[str], Story]

LOADERS: dict[Corpus, ModuleType] = {"litbank": litbank, "pdnc": pdnc}


def evaluate(
    corpus: Corpus,
    folder: Path,
    reader: Reader,
    *,
    works: Sequence[str] = (),
    n_jobs: int = 1,
    on_work: Callable[[int, int, str], None] | None = None,
) -> Report:
    """Read the raw text of all works, or of those named, with `reader`, and score it against the gold.

    With more than one job, `reader` runs in other processes and must be a function of a module. `on_work` is
    told after each work how many are done and how many there are. Raises DataError when the folder is not the
    corpus's.
    """
    if not folder.is_dir():
        raise DataError(f"There is no folder {folder}; give the folder that holds {corpus}.")
    names = LOADERS[corpus].names(folder, works)
    results = []
    for result in _results(partial(_result, corpus, folder, reader), names, n_jobs):
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


def _result(corpus: Corpus, folder: Path, reader: Reader, name: str) -> WorkResult:
    gold = LOADERS[corpus].load(folder, name)
    started = time.perf_counter()
    try:
        predicted = reader(gold.story.text)
    except StoryworldError as error:
        raise DataError(f"Reading {name} failed: {error}") from error
    seconds = time.perf_counter() - started
    quotes = spoken(predicted)
    return WorkResult(
        name=name,
        scores=work_scores(gold, predicted),
        n_words=len(gold.story.text.split()),
        seconds=seconds,
        missing=gold.missing,
        false_quotations=None if quotes is None else false_quotations(gold, quotes),
    )
