"""`storyworld train`: run a recipe, and make a bundle of what it has learned."""

from pathlib import Path

import click

PATH = click.Path(path_type=Path)


@click.command(short_help="Train the networks by a recipe (needs the extra `train`).")
@click.argument("recipe")
@click.option("--data", required=True, metavar="DIR", type=PATH, help="The folder with litbank/, ud/ and stories/.")
@click.option("--out", required=True, metavar="DIR", type=PATH, help="Where checkpoints, logs and bundles go.")
@click.option("--fold", metavar="NAME", help="Leave the LitBank works of a fold (0, 1, ...) or split out.")
@click.option("--all-folds", is_flag=True, help="Train every fold, one after the other.")
@click.option("--threads", default=2, show_default=True, type=click.IntRange(1), help="Threads for torch.")
def train(*, recipe: str, data: Path, out: Path, fold: str | None, all_folds: bool, threads: int) -> None:
    """Train by RECIPE, a recipe of the package or a TOML file, and write a bundle for each run.

    A run that is cut off goes on where it was when the same command is given again. Stages before the last are shared
    by all folds.
    """
    from storyworld.errors import StoryworldError

    try:
        import torch
    except ImportError as error:
        raise StoryworldError("Training needs torch; install it with: pip install 'storyworld[train]'.") from error
    from storyworld.training.corpora import Corpora
    from storyworld.training.publishing import bundle_run
    from storyworld.training.recipe import load_recipe
    from storyworld.training.running import Run

    torch.set_num_threads(threads)
    chosen = load_recipe(recipe)
    run = Run(chosen, Corpora(chosen, data), out)
    folds = chosen.folds if all_folds else (fold,)
    for each in folds:
        weights = run.train(each)
        click.echo(str(bundle_run(run, weights, each)))
