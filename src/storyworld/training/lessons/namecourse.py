"""What the recipe for names has of its own: novels and marked stories, and weights of what makes a name somebody's."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from storyworld.bundle.loading import description_of
from storyworld.gold import pdnc, shorts
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.conditional import Weights
from storyworld.training.lessons.lessonrun import Materials, parts_of
from storyworld.training.lessons.naming import (
    NO_MISTAKES,
    Mistakes,
    NameLesson,
    learn_names,
    lesson_of,
    mistakes_of_rules,
    unseen,
)
from storyworld.training.packing.sealing import describe
from storyworld.training.recipe import NameRecipe
from storyworld.training.texts.readings import readings_of

CORPUS = "pdnc"


class Errors(Struct, frozen=True):
    """The mistakes of weights in texts that they were not learned from, and those of the rules."""

    learned: Mistakes = NO_MISTAKES
    rules: Mistakes = NO_MISTAKES


class Taught(Struct, frozen=True):
    """The weights, and how good weights are that were learned without a text."""

    weights: Weights
    novels: Errors
    stories: Errors


class NameCourse:
    """Whether names are somebody's, from the novels of PDNC whose names are labelled, and our own marked stories."""

    lesson_type = NameLesson
    are_works = True

    def __init__(self, recipe: NameRecipe, materials: Materials) -> None:
        self.recipe = recipe
        self.materials = materials

    def kept(self) -> str:
        """Name the folder by the networks that are read with."""
        return f"names-{readings_of(self.materials.bundle)}"

    def texts(self) -> list[str]:
        """Return the novels, then the stories."""
        return [*self._novels, *shorts.names(shorts.LESSONS)]

    def lesson(self, text: str) -> NameLesson | None:
        """Return the names of a text."""
        is_novel = text in self._novels
        work = pdnc.load(self._folder, text) if is_novel else shorts.load(shorts.LESSONS, text)
        return lesson_of(self._predictor, work)

    def is_in(self, text: str, fold: tuple[str, ...]) -> bool:
        """Tell whether a fold names a novel."""
        return text in fold

    def learn(self, lessons: Mapping[str, NameLesson]) -> Taught:
        """Return the weights, and how good they are without a novel on that novel, or a tenth of the stories on it."""
        own, ridge = list(lessons.values()), self.recipe.ridge
        are_novels = [text in self._novels for text in lessons]
        times = [1.0 if is_novel else self.recipe.stories for is_novel in are_novels]
        parts = parts_of(are_novels)
        errors = {True: Errors(), False: Errors()}
        for lesson, is_novel, wrong in zip(own, are_novels, unseen(own, times, parts, ridge), strict=True):
            sums = errors[is_novel]
            errors[is_novel] = Errors(sums.learned + wrong, sums.rules + mistakes_of_rules(lesson))
        return Taught(learn_names(own, times, ridge), errors[True], errors[False])

    def write(self, learned: Taught, folder: Path) -> None:
        """Put the weights into the description."""
        describe(folder, replace(description_of(folder), names=learned.weights))

    def said_left_out(self, fold: str | None, learned: Taught) -> str:
        """Name the fold, if any, and tell what was wrong of what was not seen."""
        left_out = "nothing" if fold is None else f"the novels of fold {fold}"
        told = [f"{said} {_said(own)}" for said, own in (("novels", learned.novels), ("stories", learned.stories))]
        return f"{left_out}; without their text: {'; '.join(told)}"

    @property
    def _folder(self) -> Path:
        return self.materials.data / CORPUS

    @cached_property
    def _novels(self) -> list[str]:
        return [novel for novel in pdnc.names(self._folder) if pdnc.has_names(novel)]

    @cached_property
    def _predictor(self) -> Predictor:
        return Predictor(self.materials.bundle, self.materials.n_threads)


def _said(errors: Errors) -> str:
    found, rules = errors.learned, errors.rules
    n_people = found.n_names - found.n_nobodys
    made_up = f"{found.n_made_up} of {found.n_nobodys} nobodys are taken for people (by rules {rules.n_made_up})"
    return f"{made_up}, {found.n_missed} of {n_people} people are missed ({rules.n_missed})"
