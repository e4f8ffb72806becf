"""Runs a recipe for speakers: examples once, then a network for each fold, each in a bundle of its own."""

import shutil
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from storyworld.bundle.loading import CARD, CHECKSUMS, SPEAKERS, Bundle, checksum, description_of
from storyworld.errors import DataError
from storyworld.gold import litbank, pdnc
from storyworld.heads.predicting import Predictor
from storyworld.training.bundling import describe
from storyworld.training.corpora import bare_title
from storyworld.training.publishing import commit
from storyworld.training.recipe import RECIPES, SpeakerRecipe
from storyworld.training.speaking import Examples, Loader, examples_of, learn_speech

_ENDS_PAGE = "\nLeft out: "
CORPORA: dict[str, Loader] = {"litbank": litbank, "pdnc": pdnc}


class SpeakerRun:
    """A recipe on one bundle's readings of the works below a data folder."""

    def __init__(self, recipe: SpeakerRecipe, data: Path, folder: Path, bundle: Bundle, n_threads: int) -> None:
        self.recipe = recipe
        self.data = data
        self.folder = folder
        self.bundle = bundle
        self.n_threads = n_threads

    def train(self, fold: str | None) -> Path:
        """Train without the works of a fold, and return the folder of the bundle with what was learned.

        Raises DataError where there is no such fold, or nothing to learn from.
        """
        if fold is not None and fold not in self.recipe.folds:
            known = ", ".join(self.recipe.folds)
            raise DataError(f"The recipe {self.recipe.name} has no fold {fold}; there are: {known}.")
        left_out = frozenset(() if fold is None else self.recipe.folds[fold])
        found = {name: own for name, own in self._examples().items() if not is_one_of(name, left_out)}
        if not found:
            raise DataError(f"There is nothing to learn from in {self.data}.")
        weights = learn_speech(list(found.values()), self.recipe)
        folder = self.folder / ("bundles" if fold is None else "folds") / f"{self.recipe.name}-{fold or 'all'}"
        shutil.copytree(self.bundle.folder, folder, dirs_exist_ok=True)
        np.savez(folder / SPEAKERS, **weights)  # type: ignore[arg-type]
        add_card(folder, self.recipe.name, "nothing" if fold is None else f"the works of fold {fold}")
        before = description_of(folder)
        seen = tuple(sorted({*before.trained_on, *found}))
        describe(folder, replace(before, trained_on=seen, held_out=tuple(sorted(left_out))))
        return folder

    def _examples(self) -> dict[str, Examples]:
        """Return what each work teaches, read from the run's folder where it was read before."""
        found = {}
        predictor = None
        # Another bundle reads otherwise.
        folder = self.folder / f"examples-{checksum(self.bundle.folder / CHECKSUMS).sha256[:12]}"
        for corpus in self.recipe.corpora:
            for name in CORPORA[corpus].names(self.data / corpus):
                path = folder / f"{name}.npz"
                if not path.is_file():
                    predictor = predictor or Predictor(self.bundle, self.n_threads)
                    _save(path, examples_of(predictor, CORPORA[corpus].load(self.data / corpus, name)))
                own = _load(path)
                if own is not None:
                    found[name] = own
        return found


def is_one_of(name: str, novels: Iterable[str]) -> bool:
    """Tell whether a work is one of some novels of PDNC, or the beginning of one in LitBank (`158_emma`)."""
    title = bare_title(name.partition("_")[2] or name)
    return any(title.startswith(bare_title(novel)) for novel in novels)


def add_card(folder: Path, name: str, left_out: str) -> None:
    """Put the recipe's own page into the bundle's card, in the place of an older one, else at its end."""
    page = RECIPES / f"{name}.md"
    text = (page.read_text("utf-8") if page.is_file() else f"## {name}\n").rstrip()
    own = f"{text}\n\nLeft out: {left_out}; commit: {commit()}.\n"
    before, heading, after = (folder / CARD).read_text("utf-8").partition(text.partition("\n")[0])
    # The page that follows an older one, if any.
    rest = after.partition(_ENDS_PAGE)[2].partition("\n")[2] if heading else ""
    (folder / CARD).write_text(f"{before.rstrip()}\n\n{own}{rest}", "utf-8")


def _save(path: Path, examples: Examples | None) -> None:
    """Write examples, or that there are none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"partial-{path.name}")
    columns = {} if examples is None else {name: getattr(examples, name) for name in examples.__struct_fields__}
    np.savez(partial, **columns)
    partial.replace(path)


def _load(path: Path) -> Examples | None:
    with np.load(path) as columns:
        return Examples(**columns) if columns.files else None
