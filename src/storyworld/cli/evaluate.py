"""`storyworld evaluate`: read a gold corpus as a user would, and say how much of it is right."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from storyworld import __version__
from storyworld.errors import DataError, StoryworldError

if TYPE_CHECKING:
    from storyworld.evaluation.disturbances import Disturbance
    from storyworld.evaluation.evaluating import Conditions, Corpus, Reader
    from storyworld.evaluation.report import Report

STANDARD = "-"
DISTURBANCES = ["straight", "curly", "unmarked", "small", "typing"]
PATH = click.Path(path_type=Path)


@click.command(short_help="Measure how well stories are read, on gold data.")
@click.argument("corpus", type=click.Choice(["lines", "litbank", "passages", "pdnc", "scenes", "shorts", "ud"]))
@click.option(
    "--data", required=True, metavar="DIR", type=PATH, help="The folder that holds the corpus, or some of it."
)
@click.option("--json", "json_out", metavar="OUT", help="Write all figures to OUT; - is standard output.")
@click.option("--works", multiple=True, metavar="NAME", help="Evaluate this work only; may be given several times.")
@click.option("--jobs", default=1, type=click.IntRange(1), metavar="N", help="Read N works at a time.")
@click.option("--bundle", metavar="DIR", help="Read with the bundle in DIR; `none` reads by rules alone.")
@click.option("--folds", metavar="DIR", type=PATH, help="Read each work with the bundle in DIR that has not seen it.")
@click.option("--given", is_flag=True, help="For pdnc: read once more, with the quotations and the people given.")
@click.option("--disturb", type=click.Choice(DISTURBANCES), help="Disturb the texts first: marks, case or spelling.")
@click.option("--floors", metavar="FILE", type=PATH, help="End with 1 where a figure is below its floor in FILE.")
@click.option("--update-floors", metavar="FILE", type=PATH, help="Raise the floors in FILE to these figures.")
@click.option("--allow-regression", is_flag=True, help="Let --update-floors lower floors, too.")
def evaluate(  # noqa: PLR0913 - one parameter for each option
    *,
    corpus: "Corpus",
    data: Path,
    json_out: str | None,
    works: tuple[str, ...],
    jobs: int,
    bundle: str | None,
    folds: Path | None,
    given: bool,
    disturb: "Disturbance | None",
    floors: Path | None,
    update_floors: Path | None,
    allow_regression: bool,
) -> None:
    """Read every work in DIR as a user would, from raw text with nothing given, and compare with gold.

    DIR may hold any of the corpus's works. Works are read by this installed version. Speakers are scored over
    whole quotations; a quotation that is missed is wrong.

    For ud, a folder of CoNLL-U files, every document is also read a second time with its words given. Files that end
    in -train or -dev are read only where --works names them. For lines, passages and scenes, DIR holds
    the texts that are labelled; for shorts, marked stories.
    """
    _check_folder(json_out)
    _check_choices(corpus, given=given, is_disturbed=disturb is not None, has_floors=bool(floors or update_floors))
    from storyworld.evaluation.evaluating import evaluate as evaluate_corpus
    from storyworld.pipeline import read_text

    with _progress() as on_work:
        report = evaluate_corpus(
            corpus,
            data,
            read_text,
            given_reader=_given_reader(corpus, bundle, given=given),
            conditions=_conditions(bundle, folds, disturb, jobs),
            works=works,
            n_jobs=jobs,
            on_work=on_work,
        )
    _show(report, to_stderr=json_out == STANDARD)
    if folds is None:
        _warn(report, bundle)
    if json_out is not None:
        _write_figures(report, json_out)
    if update_floors is not None:
        _update(report, update_floors, allow_regression=allow_regression)
    if floors is not None:
        _check(report, floors)


def _conditions(bundle: str | None, folds: Path | None, disturb: "Disturbance | None", jobs: int) -> "Conditions":
    """Return how to read: each of several processes with one thread, and each work with its own fold's bundle."""
    from storyworld.bundle.loading import held_out
    from storyworld.evaluation.evaluating import Conditions
    from storyworld.settings import Settings

    settings = Settings(n_threads=1 if jobs > 1 else None)
    if bundle is not None:
        settings = replace(settings, bundle=None if bundle == "none" else bundle)
    bundles = {} if folds is None else held_out(folds)
    return Conditions(settings=settings, bundles=bundles, disturbance=disturb)


def _given_reader(corpus: "Corpus", bundle: str | None, *, given: bool) -> "Reader | None":
    """Return what reads a work of the corpus with something given.

    That is the words or the mentions, of which rules alone can take neither, or, where this is asked for, the
    quotations and the people.
    """
    from storyworld.pipeline import read_given, read_mentions, read_words

    if corpus == "ud":
        return read_words
    if corpus == "pdnc":
        return read_given if given else None
    return read_mentions if corpus == "litbank" and bundle != "none" else None


def _check_choices(corpus: "Corpus", *, given: bool, is_disturbed: bool, has_floors: bool) -> None:
    """Refuse what does not go together. Raises StoryworldError."""
    if given and corpus != "pdnc":
        raise StoryworldError("Only pdnc has quotations and people to give; leave --given out.")
    if is_disturbed and has_floors:
        raise StoryworldError("Floors are for texts as they are; leave --disturb out, or --floors and --update-floors.")


def _check_folder(json_out: str | None) -> None:
    """Find out before the long reading whether there is a place to write to. Raises StoryworldError."""
    if json_out not in {None, STANDARD} and not Path(str(json_out)).parent.is_dir():
        raise StoryworldError(f"Cannot write {json_out}: its folder does not exist; make it first.")


@contextmanager
def _progress() -> Iterator[Callable[[int, int, str], None] | None]:
    """Yield what is told of each work that is done: a bar on a terminal, or nothing."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)

        def on_work(n_done: int, n_works: int, name: str) -> None:
            bar.update(task, completed=n_done, total=n_works, description=name)

        yield on_work


def _show(report: "Report", *, to_stderr: bool) -> None:
    from rich.console import Console

    from storyworld.evaluation.table import report_table

    Console(stderr=to_stderr, highlight=False, soft_wrap=True).print(report_table(report))


def _warn(report: "Report", bundle: str | None) -> None:
    """Say so where the networks have seen these very works in training."""
    from storyworld.bundle.loading import default_bundle, load_bundle

    if bundle == "none":
        return
    used = default_bundle() if bundle in {None, "default"} else load_bundle(Path(str(bundle)))
    seen = set() if used is None else {result.name for result in report.results} & set(used.trained_on)
    if used is not None and seen:
        click.echo(
            f"These figures are no test: {len(seen)} of the works were in the training of the bundle {used.name}. "
            "Give --folds for networks that have not seen them, or --works for other works.",
            err=True,
        )


def _write_figures(report: "Report", out: str) -> None:
    from storyworld.evaluation.report import as_json
    from storyworld.storyfile import write_whole

    figures = json.dumps(as_json(report, __version__), indent=2, ensure_ascii=False) + "\n"
    if out == STANDARD:
        click.echo(figures, nl=False)
    else:
        write_whole(Path(out), figures.encode())


def _update(report: "Report", path: Path, *, allow_regression: bool) -> None:
    from storyworld.evaluation.floors import dumps, load, raised
    from storyworld.storyfile import write_whole

    before = load(path) if path.exists() else {}
    write_whole(path, dumps(raised(report, before, allow_regression=allow_regression)))


def _check(report: "Report", path: Path) -> None:
    """Raise DataError with a sentence for every floor that does not hold."""
    from storyworld.evaluation.floors import fallen, load

    faults = fallen(report, load(path))
    if faults:
        raise DataError(" ".join(faults))
