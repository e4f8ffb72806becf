"""Makes a bundle of a finished run."""

from importlib.metadata import version
from pathlib import Path

import torch
from msgspec.structs import replace

from storyworld.bundle.loading import load_bundle
from storyworld.bundle.parts import Description
from storyworld.encoding.encoder import Encoder
from storyworld.heads.predicting import Predictor
from storyworld.training.encoder.running import NOVELS, Run
from storyworld.training.lessons.minds import learn_minds
from storyworld.training.lessons.tones import learn_tone
from storyworld.training.packing.bundling import write_bundle
from storyworld.training.packing.cards import commit, page_of
from storyworld.training.packing.sealing import describe
from storyworld.training.texts.corpora import SHORTS


def bundle_run(run: Run, path: Path, fold: str | None) -> Path:
    """Write the bundle of a run's weights below its folder, those of folds apart, and return where it is."""
    name = run.recipe.name if fold is None else f"{run.recipe.name}-{fold}"
    is_fold = fold in run.recipe.folds or fold in run.recipe.hands
    folder = run.folder / ("folds" if is_fold else "bundles") / name
    state = torch.load(path, weights_only=True)
    description = Description(
        name=name,
        labels=run.labels,
        shape=run.shape,
        sizes=run.recipe.sizes,
        trained_on=_trained_on(run, fold),
        held_out=tuple(sorted({*run.corpora.fold_works(fold), *run.corpora.fold_stories(fold)})),
    )
    weights = {key: tensor.float().numpy() for key, tensor in state.items()}
    write_bundle(folder, weights, description, run.vocabulary, _card(run, fold))
    if run.recipe.minds:
        predictor = Predictor(load_bundle(folder), torch.get_num_threads())
        minds = learn_minds(predictor, run.corpora.documents(fold))
        tone = learn_tone(Encoder(load_bundle(folder)), run.corpora.documents(fold))
        describe(folder, replace(description, minds=minds, tone=tone))
    return folder


def _trained_on(run: Run, fold: str | None) -> tuple[str, ...]:
    names = [passage.name for passage in run.corpora.training("litbank", fold)]
    corpora = {corpus for stage in run.recipe.stages for corpus in stage.shares}
    if NOVELS in corpora:
        names += run.corpora.novel_names(fold)
    if SHORTS in corpora:
        names += [passage.name for passage in run.corpora.training(SHORTS, fold)]
    return tuple(sorted(names))


def _card(run: Run, fold: str | None) -> str:
    """Return the model card: the recipe's own page, and what this run adds to it."""
    text = page_of(run.recipe.name, f"# {run.recipe.name}\n")
    left_out = "no work" if fold is None else f"the works of fold {fold}"
    facts = f"- commit: {commit()}\n- torch: {version('torch')}\n- left out of training: {left_out}\n"
    return f"{text}\n## This run\n\n{facts}"
