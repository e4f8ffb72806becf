"""What the recipe for kin has of its own: novels with mentions of kin, and the weights of what speaks for whom."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from storyworld.bundle.loading import description_of
from storyworld.gold import pdnc
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.conditional import Weights
from storyworld.training.lessons.kinship import KinLesson, learn_kin, lesson_of, n_right_unseen
from storyworld.training.lessons.lessonrun import Materials
from storyworld.training.packing.sealing import describe
from storyworld.training.recipe import KinRecipe
from storyworld.training.texts.readings import readings_of

CORPUS = "pdnc"


class Learned(Struct, frozen=True):
    """The weights; and of how many mentions weights that were learned without their novel are right."""

    weights: Weights
    n_right: int
    n_mentions: int


class KinCourse:
    """Whom mentions of kin mean, from the novels of PDNC below a data folder as a bundle reads them."""

    lesson_type = KinLesson
    are_works = True

    def __init__(self, recipe: KinRecipe, materials: Materials) -> None:
        self.recipe = recipe
        self.materials = materials

    def kept(self) -> str:
        """Name the folder by what is read with: the networks, and the weights of who there is under which names."""
        bundle = self.materials.bundle
        return f"kin-{readings_of(bundle, bundle.names, bundle.second_names)}"

    def texts(self) -> list[str]:
        """Return the novels."""
        return pdnc.names(self.materials.data / CORPUS)

    def lesson(self, text: str) -> KinLesson | None:
        """Return the mentions of kin of a novel."""
        return lesson_of(self._predictor, pdnc.load(self.materials.data / CORPUS, text))

    def is_in(self, text: str, fold: tuple[str, ...]) -> bool:
        """Tell whether a fold names a novel."""
        return text in fold

    def learn(self, lessons: Mapping[str, KinLesson]) -> Learned:
        """Return the weights, and how good they are without a novel on that novel."""
        ridge, own = self.recipe.ridge, list(lessons.values())
        return Learned(learn_kin(own, ridge), n_right_unseen(own, ridge), sum(map(len, own)))

    def write(self, learned: Learned, folder: Path) -> None:
        """Put the weights into the description."""
        describe(folder, replace(description_of(folder), kin=learned.weights))

    def said_left_out(self, fold: str | None, learned: Learned) -> str:
        """Name the fold, if any, and tell what was right of what was not seen."""
        left_out = "nothing" if fold is None else f"the novels of fold {fold}"
        return f"{left_out}; right without their novel: {learned.n_right} of {learned.n_mentions} mentions"

    @cached_property
    def _predictor(self) -> Predictor:
        return Predictor(self.materials.bundle, self.materials.n_threads)
