"""The table of a report for the terminal."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from storyworld.evaluation.causes import CAUSES
from storyworld.evaluation.headlines import HEADLINES
from storyworld.evaluation.report import Report, path_in
from storyworld.evaluation.scores import Measure
from storyworld.evaluation.speakers import FAULTS


def report_table(report: Report) -> Group:
    """Return the figures in percent with their intervals, and what else is to be known of the evaluation."""
    parts: list[RenderableType] = [_figures(report)]
    parts += [Text(line) for line in _lines(report)]
    return Group(*parts)


def _figures(report: Report) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(report.corpus)
    for heading in ("%", "95 % interval", "P", "R", "of", "works"):
        table.add_column(heading, justify="right")
    for subcorpus in report.subcorpora:
        if subcorpus is not None:
            table.add_row(subcorpus)
        for path, label in HEADLINES.items():
            measure = report.measures.get(path_in(subcorpus, path))
            if measure is not None:
                table.add_row(label if subcorpus is None else f"  {label}", *_cells(measure))
    return table


def _cells(measure: Measure) -> tuple[str, ...]:
    return (
        _percent(measure.value),
        f"{_percent(measure.low)} – {_percent(measure.high)}",
        _percent(measure.precision),
        _percent(measure.recall),
        f"{measure.n_gold:,.0f}",
        str(measure.n_works),
    )


def _percent(figure: float | None) -> str:
    return "" if figure is None else f"{100 * figure:.1f}"


def _lines(report: Report) -> Iterator[str]:
    faults = {fault: report.measures.get(f"speakers.errors.{fault}") for fault in FAULTS}
    shares = [f"{fault.replace('_', ' ')} {_percent(found.value)}" for fault, found in faults.items() if found]
    if shares:
        yield f"Wrong speakers, % of all quotations: {', '.join(shares)}"
    causes = {cause: report.measures.get(f"speakers.causes.{cause}") for cause in CAUSES}
    shares = [f"{cause} {_percent(found.value)}" for cause, found in causes.items() if found]
    if shares:
        yield f"What lost them: {', '.join(shares)}"
    false = report.false_quotations
    if false:
        named = ", ".join(f"{name} {n}" for name, n in false.items() if n) or "none"
        yield f"False quotations in {len(false)} works without any: {sum(false.values())} ({named})"
    yield from report.notes
    n_words = sum(result.n_words for result in report.results)
    seconds = sum(result.seconds for result in report.results)
    read = f"{len(report.results)} works, {n_words:,} words, read in {seconds:.1f} s"
    yield f"{read}; data {report.data_digest[:12]}"
