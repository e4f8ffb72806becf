"""A report: what was scored, on which data, with which version, and every figure with its interval."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct, to_builtins

from storyworld.evaluation.headlines import HEADLINES
from storyworld.evaluation.scores import Measure, Score, measure, value


class WorkResult(Struct, frozen=True, kw_only=True):
    """The scores of one work, how long reading it took in seconds, and which layers its gold lacks.

    `subcorpus` is the part of the corpus that it is pooled with, null where all works are pooled.
    `false_quotations` is the number predicted in a work that has none, null for a work that has some.
    """

    name: str
    scores: dict[str, Score]
    n_words: int
    seconds: float
    subcorpus: str | None = None
    missing: tuple[str, ...] = ()
    false_quotations: int | None = None


class Report(Struct, frozen=True, kw_only=True):
    """All figures of one evaluation; `measures`, like scores, go by paths such as `speakers.explicit`.

    The figures of a part of a corpus are under its name: `en_ewt-ud-test.given.las`.
    """

    corpus: str
    data_digest: str
    results: tuple[WorkResult, ...]
    measures: dict[str, Measure]

    @property
    def subcorpora(self) -> tuple[str | None, ...]:
        """The parts of the corpus that are pooled apart, by name; one null where it is pooled as one."""
        return tuple(sorted({result.subcorpus for result in self.results}, key=str))

    @property
    def headlines(self) -> tuple[str, ...]:
        """The paths of the headline figures that there may be, part by part."""
        return tuple(path_in(subcorpus, path) for subcorpus in self.subcorpora for path in HEADLINES)

    @property
    def false_quotations(self) -> dict[str, int]:
        """How many quotations were found in each work that has none."""
        return {result.name: result.false_quotations for result in self.results if result.false_quotations is not None}

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about what could not be scored."""
        layers = sorted({layer for result in self.results for layer in result.missing})
        return tuple(
            f"{sum(layer in result.missing for result in self.results)} of {len(self.results)} works have no "
            f"gold {layer}; they do not count there."
            for layer in layers
        )


def path_in(subcorpus: str | None, path: str) -> str:
    """Return the path that a figure has in a report, where a part of a corpus has its own."""
    return path if subcorpus is None else f"{subcorpus}.{path}"


def report(corpus: str, data_digest: str, results: Iterable[WorkResult]) -> Report:
    """Pool the scores of works into a report, works in the order of their names."""
    ordered = tuple(sorted(results, key=lambda result: result.name))
    scores: dict[str, list[Score]] = defaultdict(list)
    for result in ordered:
        for path, score in result.scores.items():
            scores[path_in(result.subcorpus, path)].append(score)
    measures = {}
    for path in sorted(scores):
        pooled = measure(scores[path])
        if pooled is not None:
            measures[path] = pooled
    return Report(corpus=corpus, data_digest=data_digest, results=ordered, measures=measures)


def as_json(found: Report, version: str) -> dict[str, object]:
    """Return the report as nested fractions; intervals, precision and recall are under `detail`."""
    tree: dict[str, object] = {
        "corpus": found.corpus,
        "version": version,
        "data_digest": found.data_digest,
        "works": [result.name for result in found.results],
        "notes": list(found.notes),
    }
    for path, pooled in found.measures.items():
        _put(tree, path, pooled.value)
    if found.false_quotations:
        _put(tree, "quotes.false_in_works_without", sum(found.false_quotations.values()))
    tree["detail"] = {path: _known(to_builtins(pooled)) for path, pooled in found.measures.items()}
    tree["per_work"] = {result.name: _work(result) for result in found.results}
    return tree


def _work(result: WorkResult) -> dict[str, object]:
    figures: dict[str, object] = {"n_words": result.n_words, "seconds": round(result.seconds, 3)}
    if result.missing:
        figures["missing"] = list(result.missing)
    if result.false_quotations is not None:
        figures["false_quotations"] = result.false_quotations
    return figures | _known({path: value(score) for path, score in result.scores.items()})


def _known(figures: Mapping[str, object]) -> dict[str, object]:
    return {name: figure for name, figure in figures.items() if figure is not None}


def _put(tree: dict[str, object], path: str, figure: float) -> None:
    *groups, name = path.split(".")
    for group in groups:
        inner = tree.setdefault(group, {})
        assert isinstance(inner, dict)  # noqa: S101 - no path is the beginning of another
        tree = inner
    tree[name] = figure
