"""Runs a recipe for scenes: lessons once, then networks for each fold, each in a bundle of its own."""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from storyworld.bundle.loading import BORDERS, ENCODER, HEADS, SPEAKERS, Bundle, checksum, description_of
from storyworld.errors import DataError
from storyworld.formats import read_document
from storyworld.heads.predicting import Predictor
from storyworld.training.bordering import Lesson, learn_borders, lesson_of, raw_weights
from storyworld.training.bundling import describe
from storyworld.training.corpora import TEXT_SUFFIXES
from storyworld.training.recipe import SceneRecipe
from storyworld.training.speakerrun import add_card


class BorderRun:
    """A recipe on one bundle's readings of the texts below a data folder."""

    def __init__(self, recipe: SceneRecipe, data: Path, folder: Path, bundle: Bundle, n_threads: int) -> None:
        self.recipe = recipe
        self.data = data
        self.folder = folder
        self.bundle = bundle
        self.n_threads = n_threads

    def train(self, fold: str | None) -> Path:
        """Train without the texts of a fold, and return the folder of the bundle with what was learned.

        Raises DataError where there is no such fold, or nothing to learn from.
        """
        if fold is not None and fold not in self.recipe.folds:
            known = ", ".join(self.recipe.folds)
            raise DataError(f"The recipe {self.recipe.name} has no fold {fold}; there are: {known}.")
        left_out = () if fold is None else self.recipe.folds[fold]
        lessons = [lesson for name, lesson in self._lessons() if not name.startswith(left_out)]
        if not lessons:
            raise DataError(f"There is nothing to learn from in {self.data}.")
        weights = learn_borders(lessons, self.recipe)
        folder = self.folder / ("bundles" if fold is None else "folds") / f"{self.recipe.name}-{fold or 'all'}"
        shutil.copytree(self.bundle.folder, folder, dirs_exist_ok=True)
        # Half the size, and not one border moves by it.
        halves = {name: layer.astype(np.float16) if layer.ndim > 1 else layer for name, layer in weights.items()}
        np.savez_compressed(folder / BORDERS, **halves)  # type: ignore[arg-type]
        add_card(folder, self.recipe.name, "the texts for measuring" if fold is None else f"the texts of fold {fold}")
        describe(folder, description_of(folder))
        return folder

    def _lessons(self) -> Iterator[tuple[str, Lesson]]:
        """Yield what each text teaches by its name, read from the run's folder where it was read before."""
        predictor = None
        folder = self.folder / f"lessons-{self._readings()}"
        for name, path in self._texts():
            saved = folder / f"{name.replace('/', '__')}.npz"
            if not saved.is_file():
                predictor = predictor or Predictor(self.bundle, self.n_threads, raw_weights(self.bundle.shape.width))
                _save(saved, lesson_of(predictor, read_document(path)))
            lesson = _load(saved)
            if lesson is not None:
                yield name, lesson

    def _readings(self) -> str:
        """Return what changes when the bundle reads otherwise; where it finds borders by now does not matter."""
        parts = [self.bundle.folder / name for name in (ENCODER, HEADS, SPEAKERS)]
        sums = "".join(checksum(path).sha256 for path in parts if path.is_file())
        return hashlib.sha256(sums.encode()).hexdigest()[:12]

    def _texts(self) -> list[tuple[str, Path]]:
        """Return the texts by their names, which are paths below the data folder."""
        paths = {path for own in self.recipe.texts for path in (self.data / own).rglob("*")}
        named = {path.relative_to(self.data).as_posix(): path for path in paths if path.suffix in TEXT_SUFFIXES}
        return sorted((name, path) for name, path in named.items() if not name.startswith(self.recipe.measured))


def _save(path: Path, lesson: Lesson | None) -> None:
    """Write a lesson, or that there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"partial-{path.name}")
    columns = {} if lesson is None else {name: getattr(lesson, name) for name in lesson.__struct_fields__}
    np.savez(partial, **columns)
    partial.replace(path)


def _load(path: Path) -> Lesson | None:
    with np.load(path) as columns:
        return Lesson(**columns) if columns.files else None
