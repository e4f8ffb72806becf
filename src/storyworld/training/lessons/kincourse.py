"""What the recipe for kin has of its own: texts with mentions of kin, and the weights of what speaks for whom."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from storyworld.bundle.loading import description_of
from storyworld.gold import pdnc, shorts
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.conditional import Weights
from storyworld.training.lessons.kinship import NOTHING, Counts, KinLesson, learn_kin, lesson_of, unseen
from storyworld.training.lessons.lessonrun import Materials, parts_of
from storyworld.training.packing.sealing import describe
from storyworld.training.recipe import KinRecipe
from storyworld.training.texts.readings import readings_of

CORPUS = "pdnc"


CORPUS = "pdnc"


class Learned(Struct, frozen=True):
    """The weights; and how good weights are that were learned without a text."""

    weights: Weights
    novels: Counts
    stories: Counts


class KinCourse:
    """Whom mentions of kin mean, from the novels of PDNC and our own marked stories as a bundle reads them."""

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
        """Return the novels, then the stories."""
        return [*self._novels, *shorts.names(shorts.LESSONS)]

    def lesson(self, text: str) -> KinLesson | None:
        """Return the mentions of kin of a text."""
        is_novel = text in self._novels
        work = pdnc.load(self._folder, text) if is_novel else shorts.load(shorts.LESSONS, text)
        return lesson_of(self._predictor, work)

    def is_in(self, text: str, fold: tuple[str, ...]) -> bool:
        """Tell whether a fold names a novel."""
        return text in fold

    def learn(self, lessons: Mapping[str, KinLesson]) -> Learned:
        """Return the weights, and how good they are without a novel on that novel, or a tenth of the stories on it."""
        own, ridge = list(lessons.values()), self.recipe.ridge
        are_novels = [text in self._novels for text in lessons]
        parts = parts_of(are_novels)
        sums = {True: NOTHING, False: NOTHING}
        for is_novel, found in zip(are_novels, unseen(own, parts, ridge), strict=True):
            sums[is_novel] += found
        return Learned(learn_kin(own, ridge), sums[True], sums[False])

    def write(self, learned: Learned, folder: Path) -> None:
        """Put the weights into the description."""
        describe(folder, replace(description_of(folder), kin=learned.weights))

    def said_left_out(self, fold: str | None, learned: Learned) -> str:
        """Name the fold, if any, and tell what was right of what was not seen."""
        left_out = "nothing" if fold is None else f"the novels of fold {fold}"
        told = [f"{said} {_said(own)}" for said, own in (("novels", learned.novels), ("stories", learned.stories))]
        return f"{left_out}; without their text: {'; '.join(told)}"

    @property
    def _folder(self) -> Path:
        return self.materials.data / CORPUS

    @cached_property
    def _novels(self) -> list[str]:
        return pdnc.names(self._folder)

    @cached_property
    def _predictor(self) -> Predictor:
        return Predictor(self.materials.bundle, self.materials.n_threads)


def _said(found: Counts) -> str:
    return f"of {found.n_mentions} mentions {found.n_right} right, {found.n_wrong} wrong, the others nobody's"
