"""What the recipe for second names has of its own: marked stories, and weights of who is called by a name."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from storyworld.bundle.loading import description_of
from storyworld.gold import shorts
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.conditional import Weights
from storyworld.training.lessons.lessonrun import Materials
from storyworld.training.lessons.secondnaming import SecondNameLesson, Unseen, learn_second_names, lesson_of, unseen
from storyworld.training.packing.sealing import describe
from storyworld.training.recipe import SecondNameRecipe
from storyworld.training.texts.readings import readings_of

N_PARTS = 10


class Taught(Struct, frozen=True):
    """The weights, and how good weights are on stories that they were not learned from."""

    weights: Weights
    unseen: Unseen


class SecondNameCourse:
    """Who else somebody is whom lines alone name, from our own marked stories as a bundle reads them."""

    lesson_type = SecondNameLesson
    are_works = True

    def __init__(self, recipe: SecondNameRecipe, materials: Materials) -> None:
        self.recipe = recipe
        self.materials = materials

    def kept(self) -> str:
        """Name the folder by what is read with: the networks, and the weights of who is a person at all."""
        return f"secondnames-{readings_of(self.materials.bundle, self.materials.bundle.names)}"

    def texts(self) -> list[str]:
        """Return the stories."""
        return shorts.names(shorts.LESSONS)

    def lesson(self, text: str) -> SecondNameLesson | None:
        """Return the names of a story that lines alone have."""
        return lesson_of(self._predictor, shorts.load(shorts.LESSONS, text))

    def is_in(self, text: str, fold: tuple[str, ...]) -> bool:
        """Tell whether a fold names a story by the beginning of its name, which is its hand."""
        return text.startswith(fold)

    def learn(self, lessons: Mapping[str, SecondNameLesson]) -> Taught:
        """Return the weights, and how good they are without a tenth of the stories on that tenth."""
        own, ridge = list(lessons.values()), self.recipe.ridge
        return Taught(learn_second_names(own, ridge), unseen(own, ridge, N_PARTS))

    def write(self, learned: Taught, folder: Path) -> None:
        """Put the weights into the description."""
        describe(folder, replace(description_of(folder), second_names=learned.weights))

    def said_left_out(self, fold: str | None, learned: Taught) -> str:
        """Name the fold, if any, and tell what was right of what was not seen."""
        left_out, found = "nothing" if fold is None else f"the stories of fold {fold}", learned.unseen
        right = f"{found.n_right} of {found.n_names} names, {found.n_joined} joined, {found.n_wrong} of them wrongly"
        return f"{left_out}; right without their story: {right}"

    @cached_property
    def _predictor(self) -> Predictor:
        return Predictor(self.materials.bundle, self.materials.n_threads)
