"""What the recipe for the stage has of its own: marked stories, and weights of where scenes are and who is there."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from storyworld.bundle.loading import description_of
from storyworld.gold import shorts
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.lessonrun import Materials
from storyworld.training.lessons.staging import Learned, StageLesson, Unseen, learn_stage, lesson_of, unseen
from storyworld.training.packing.sealing import describe
from storyworld.training.recipe import StageRecipe
from storyworld.training.texts.readings import readings_of

N_PARTS = 10


class Taught(Struct, frozen=True):
    """The weights, and how good weights are on stories that they were not learned from."""

    weights: Learned
    unseen: Unseen


class StageCourse:
    """Where scenes take place, who is there and sees them, from our own marked stories as a bundle reads them."""

    lesson_type = StageLesson
    are_works = True

    def __init__(self, recipe: StageRecipe, materials: Materials) -> None:
        self.recipe = recipe
        self.materials = materials

    def kept(self) -> str:
        """Name the folder by what is read with: the networks, and the weights of who there is under which names."""
        bundle = self.materials.bundle
        return f"stage-{readings_of(bundle, bundle.names, bundle.second_names)}"

    def texts(self) -> list[str]:
        """Return the stories."""
        return shorts.names(shorts.LESSONS)

    def lesson(self, text: str) -> StageLesson | None:
        """Return the scenes of a story."""
        return lesson_of(self._predictor, shorts.load(shorts.LESSONS, text))

    def is_in(self, text: str, fold: tuple[str, ...]) -> bool:
        """Tell whether a fold names a story by the beginning of its name, which is its hand."""
        return text.startswith(fold)

    def learn(self, lessons: Mapping[str, StageLesson]) -> Taught:
        """Return the weights, and how good they are without a tenth of the stories on that tenth."""
        ridge, own = self.recipe.ridge, list(lessons.values())
        return Taught(learn_stage(own, ridge), unseen(own, ridge, N_PARTS))

    def write(self, learned: Taught, folder: Path) -> None:
        """Put the weights into the description."""
        own = learned.weights
        weighed = replace(description_of(folder), places=own.places, presence=own.presence, focalizers=own.focalizers)
        describe(folder, weighed)

    def said_left_out(self, fold: str | None, learned: Taught) -> str:
        """Name the fold, if any, and tell what was right of what was not seen."""
        left_out, found = "nothing" if fold is None else f"the stories of fold {fold}", learned.unseen
        right = f"{found.n_right} of {found.n_scenes} places, people F1 {100 * found.present:.1f}"
        right += f", {found.n_seen} of {found.n_parts} focalizers"
        return f"{left_out}; right without their story: {right}"

    @cached_property
    def _predictor(self) -> Predictor:
        return Predictor(self.materials.bundle, self.materials.n_threads)
