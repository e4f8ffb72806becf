"""What the recipe for scenes has of its own: texts whose marks are taken out, labels, and networks over sentences."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

import numpy as np

from storyworld.bundle.loading import BORDERS
from storyworld.formats import document_from_text, read_document
from storyworld.gold import shorts
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.bordering import Lesson, Weights, learn_borders, lesson_of, raw_weights
from storyworld.training.lessons.lessonrun import Materials
from storyworld.training.recipe import SceneRecipe
from storyworld.training.texts.corpora import SHORTS, TEXT_SUFFIXES
from storyworld.training.texts.readings import readings_of

_OURS = f"{SHORTS}/"


class BorderCourse:
    """Where scenes begin, from the texts below a data folder as a bundle reads them."""

    lesson_type = Lesson
    are_works = False

    def __init__(self, recipe: SceneRecipe, materials: Materials) -> None:
        self.recipe = recipe
        self.materials = materials

    def kept(self) -> str:
        """Name the folder by what is read with: the networks, and the weights that tell who is who.

        Where the bundle finds borders by now does not matter.
        """
        bundle = self.materials.bundle
        return f"lessons-{readings_of(bundle, bundle.names, bundle.second_names, bundle.kin)}"

    def texts(self) -> list[str]:
        """Return the texts that are not for measuring, by their paths below the data folder; our own stories last."""
        own = shorts.names(shorts.LESSONS) if SHORTS in self.recipe.texts else []
        raw = (name for name in sorted(self._paths) if not name.startswith(self.recipe.measured))
        return [*raw, *(f"{_OURS}{name}" for name in own)]

    def lesson(self, text: str) -> Lesson | None:
        """Return the sentences of a text without its marks."""
        if not text.startswith(_OURS):
            return lesson_of(self._predictor, read_document(self._paths[text]))
        work = shorts.load(shorts.LESSONS, text.removeprefix(_OURS))
        if not work.scenes:
            return None
        starts = [scene.start for scene in work.scenes[1:]]
        return lesson_of(self._predictor, document_from_text(work.story.text), starts)

    def is_in(self, text: str, fold: tuple[str, ...]) -> bool:
        """Tell whether a text is in one of the folders of the fold."""
        return text.startswith(fold)

    def learn(self, lessons: Mapping[str, Lesson]) -> Weights:
        """Return the layers of the networks by name."""
        raw = [lesson for text, lesson in lessons.items() if not text.startswith(_OURS)]
        ours = [lesson for text, lesson in lessons.items() if text.startswith(_OURS)]
        return learn_borders(raw, self.recipe, ours)

    def write(self, learned: Weights, folder: Path) -> None:
        """Write them in half the size; not one border moves by it."""
        halves = {name: layer.astype(np.float16) if layer.ndim > 1 else layer for name, layer in learned.items()}
        np.savez_compressed(folder / BORDERS, **halves)  # type: ignore[arg-type]

    def said_left_out(self, fold: str | None, _: Weights) -> str:
        """Name the fold, or what is left out always."""
        return "the texts for measuring" if fold is None else f"the texts of fold {fold}"

    @cached_property
    def _paths(self) -> dict[str, Path]:
        folders = (self.materials.data / own for own in self.recipe.texts if own != SHORTS)
        paths = {path for folder in folders for path in folder.rglob("*")}
        return {
            path.relative_to(self.materials.data).as_posix(): path for path in paths if path.suffix in TEXT_SUFFIXES
        }

    @cached_property
    def _predictor(self) -> Predictor:
        return Predictor(
            self.materials.bundle, self.materials.n_threads, raw_weights(self.materials.bundle.shape.width)
        )
