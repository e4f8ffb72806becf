"""`storyworld train`: run a recipe, and make a bundle of what it has learned."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from storyworld.errors import StoryworldError

if TYPE_CHECKING:
    from storyworld.training.lessons.lessonrun import Materials
    from storyworld.training.recipe import LessonRecipe, Recipe

Bundled = Callable[[str | None], Path]
"""Trains a fold, or the whole, and returns where its bundle is."""
PATH = click.Path(path_type=Path)


@click.command(short_help="Train networks and weights by a recipe, for developers.")
@click.argument("recipe")
@click.option("--data", required=True, metavar="DIR", type=PATH, help="The folder with litbank/, pdnc/, ud/, stories/.")
@click.option("--out", required=True, metavar="DIR", type=PATH, help="Where checkpoints, logs and bundles go.")
@click.option("--fold", metavar="NAME", help="Leave the works of a fold or split out (0, 1, ...; austen, ...).")
@click.option("--all-folds", is_flag=True, help="Train every fold, one after the other.")
@click.option(
    "--bundle",
    metavar="DIR",
    type=PATH,
    help="Learn on what the bundle in DIR reads, or go on from it, not from the package's own.",
)
@click.option(
    "--unseen", metavar="DIR", type=PATH, help="Let the bundles in DIR read the works that each of them has not seen."
)
@click.option("--threads", default=2, show_default=True, type=click.IntRange(1), help="Threads to read and learn on.")
def train(  # noqa: PLR0913 - one parameter for each option
    *,
    recipe: str,
    data: Path,
    out: Path,
    fold: str | None,
    all_folds: bool,
    bundle: Path | None,
    unseen: Path | None,
    threads: int,
) -> None:
    """Train by RECIPE, a recipe of the package or a TOML file, and write a bundle for each run.

    The recipes of the package, in the order in which each goes on from the bundle of the one before: small, fiction,
    taught, speakers, names, secondnames, kin, scenes, stage. Of these, names, secondnames, kin and stage need no torch.

    A run that is cut off goes on where it was when the same command is given again. Stages before the last are shared
    by all folds.
    """
    from storyworld.training.recipe import Recipe, SceneRecipe, SpeakerRecipe, load_recipe

    chosen = load_recipe(recipe)
    if all_folds and not chosen.folds:
        raise StoryworldError(f"The recipe {chosen.name} has no folds; leave --all-folds out.")
    if isinstance(chosen, Recipe | SceneRecipe | SpeakerRecipe):
        _prepare_torch(threads)
    folds = tuple(chosen.folds) if all_folds else (fold,)
    if isinstance(chosen, Recipe):
        bundled = _encoder_run(chosen, data, out, bundle)
    else:
        bundled = _lesson_run(chosen, out, _materials(data, bundle, unseen, threads))
    for each in folds:
        click.echo(str(bundled(each)))


def _prepare_torch(n_threads: int) -> None:
    try:
        import torch
    except ImportError as error:
        raise StoryworldError("Training needs torch; install it with: pip install 'storyworld[train]'.") from error
    torch.set_num_threads(n_threads)


def _encoder_run(recipe: "Recipe", data: Path, out: Path, bundle: Path | None) -> "Bundled":
    from storyworld.bundle.loading import load_bundle
    from storyworld.training.encoder.running import Run
    from storyworld.training.publishing import bundle_run
    from storyworld.training.texts.corpora import Corpora

    start = load_bundle(bundle) if recipe.goes_on else None
    run = Run(recipe, Corpora(recipe, data), out, bundle=start)
    return lambda fold: bundle_run(run, run.train(fold), fold)


def _materials(data: Path, bundle: Path | None, unseen: Path | None, threads: int) -> "Materials":
    from storyworld.bundle.loading import held_out, load_bundle
    from storyworld.training.lessons.lessonrun import Materials

    return Materials(data, load_bundle(bundle), threads, {} if unseen is None else held_out(unseen))


def _lesson_run(recipe: "LessonRecipe", out: Path, materials: "Materials") -> "Bundled":
    from storyworld.training.lessons.lessonrun import LessonRun
    from storyworld.training.recipe import KinRecipe, NameRecipe, SceneRecipe, SecondNameRecipe, StageRecipe

    if isinstance(recipe, NameRecipe):
        from storyworld.training.lessons.namecourse import NameCourse

        return LessonRun(NameCourse(recipe, materials), out).train
    if isinstance(recipe, SecondNameRecipe):
        from storyworld.training.lessons.secondnamecourse import SecondNameCourse

        return LessonRun(SecondNameCourse(recipe, materials), out).train
    if isinstance(recipe, KinRecipe):
        from storyworld.training.lessons.kincourse import KinCourse

        return LessonRun(KinCourse(recipe, materials), out).train
    if isinstance(recipe, StageRecipe):
        from storyworld.training.lessons.stagecourse import StageCourse

        return LessonRun(StageCourse(recipe, materials), out).train
    if isinstance(recipe, SceneRecipe):
        from storyworld.training.lessons.bordercourse import BorderCourse

        return LessonRun(BorderCourse(recipe, materials), out).train
    from storyworld.training.lessons.speakercourse import SpeakerCourse

    return LessonRun(SpeakerCourse(recipe, materials), out).train
