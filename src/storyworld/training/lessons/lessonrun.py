"""Runs a recipe on what a bundle reads: lessons once, then what they teach, for each fold in a bundle of its own."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar, get_type_hints

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from storyworld.bundle.loading import Bundle, description_of
from storyworld.errors import DataError
from storyworld.training.packing.cards import add_card
from storyworld.training.packing.sealing import describe

Fold = tuple[str, ...]
"""What a fold leaves out."""
_N_PARTS = 10
"""Our stories are measured in so many parts, each of the novels is one."""
LessonT = TypeVar("LessonT", bound=Struct)
LearnedT = TypeVar("LearnedT")
StructT = TypeVar("StructT", bound=Struct)


class Materials(Struct, frozen=True):
    """The folder of the texts, the bundle that reads them, and on how many threads.

    `unseen` holds, by work, the folders of other bundles that are to read these, since they have not seen them.
    """

    data: Path
    bundle: Bundle
    n_threads: int
    unseen: Mapping[str, str] = {}


class Folded(Protocol):
    """A recipe that leaves out some texts in each of its folds."""

    @property
    def name(self) -> str:
        """Return what its bundles are called."""

    @property
    def folds(self) -> Mapping[str, Fold]:
        """Return what each fold leaves out, by its name."""


class Course(Protocol[LessonT, LearnedT]):
    """What a recipe has of its own: where its lessons come from, and what is made of them.

    What is learned goes into a copy of the bundle that has read the texts, which names them if they `are_works` of a
    corpus. `lesson_type` is a struct of arrays, or of such structs.
    """

    lesson_type: type[LessonT]
    are_works: bool
    materials: Materials

    @property
    def recipe(self) -> Folded:
        """Return the recipe."""

    def kept(self) -> str:
        """Return the folder of a run in which lessons are kept; another one where the bundle reads otherwise."""

    def texts(self) -> Sequence[str]:
        """Return the names of what there is to learn from, in order."""

    def lesson(self, text: str) -> LessonT | None:
        """Read what a text teaches, null where it teaches nothing."""

    def is_in(self, text: str, fold: Fold) -> bool:
        """Tell whether a fold leaves a text out."""

    def learn(self, lessons: Mapping[str, LessonT]) -> LearnedT:
        """Return what the lessons teach, by the names of their texts; the same for the same lessons."""

    def write(self, learned: LearnedT, folder: Path) -> None:
        """Put what was learned into the folder of a bundle."""

    def said_left_out(self, fold: str | None, learned: LearnedT, /) -> str:
        """Return, for the bundle's card, what was not learned from, and what is known of it."""


class LessonRun(Generic[LessonT, LearnedT]):
    """A course with a folder of its own; what was read before is not read again."""

    def __init__(self, course: Course[LessonT, LearnedT], folder: Path) -> None:
        self.course = course
        self.folder = folder

    def train(self, fold: str | None) -> Path:
        """Train without what a fold leaves out, and return the folder of the bundle with what was learned.

        Raises DataError where there is no such fold, or nothing to learn from.
        """
        course, recipe, materials = self.course, self.course.recipe, self.course.materials
        if fold is not None and fold not in recipe.folds:
            known = f"there are: {', '.join(recipe.folds)}" if recipe.folds else "it has none"
            raise DataError(f"The recipe {recipe.name} has no fold {fold}; {known}.")
        left_out = () if fold is None else recipe.folds[fold]
        lessons = {text: lesson for text, lesson in self.lessons() if not course.is_in(text, left_out)}
        if not lessons:
            raise DataError(f"There is nothing to learn from in {materials.data}.")
        learned = course.learn(lessons)
        folder = self.folder / ("bundles" if fold is None else "folds") / f"{recipe.name}-{fold or 'all'}"
        shutil.copytree(materials.bundle.folder, folder, dirs_exist_ok=True)
        course.write(learned, folder)
        add_card(folder, recipe.name, course.said_left_out(fold, learned))
        description = description_of(folder)
        if course.are_works:
            seen = tuple(sorted({*description.trained_on, *lessons}))
            description = replace(description, trained_on=seen, held_out=tuple(sorted(left_out)))
        describe(folder, description)
        return folder

    def lessons(self) -> Iterator[tuple[str, LessonT]]:
        """Yield what each text teaches by its name, from the run's folder where it was read before."""
        folder = self.folder / self.course.kept()
        for text in self.course.texts():
            path = folder / f"{text.replace('/', '__')}.npz"
            if not path.is_file():
                _save(path, self.course.lesson(text))
            with np.load(path) as columns:
                if columns.files:
                    yield text, _loaded(self.course.lesson_type, dict(columns))


def _save(path: Path, lesson: Struct | None) -> None:
    """Write a lesson, or that there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"partial-{path.name}")
    columns = {} if lesson is None else dict(_columns(lesson))
    np.savez(partial, **columns)  # type: ignore[arg-type]
    partial.replace(path)


def _columns(lesson: Struct, before: str = "") -> Iterator[tuple[str, NDArray[Any]]]:
    """Yield the arrays of a lesson by their names; those of a struct in it have its name before theirs."""
    for name in lesson.__struct_fields__:
        value = getattr(lesson, name)
        if isinstance(value, Struct):
            yield from _columns(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value


def _loaded(kind: type[StructT], columns: Mapping[str, NDArray[Any]]) -> StructT:
    """Put a lesson together again."""
    fields: dict[str, Any] = {}
    for name, type_ in get_type_hints(kind).items():
        is_struct = isinstance(type_, type) and issubclass(type_, Struct)
        within = {key.removeprefix(f"{name}."): value for key, value in columns.items() if key.startswith(f"{name}.")}
        fields[name] = _loaded(type_, within) if is_struct else columns[name]
    return kind(**fields)


def parts_of(are_novels: Sequence[bool]) -> list[int]:
    """Return with which others each text is left out, to be measured: a novel alone, stories by tenths after them."""
    n_novels = sum(are_novels)
    return [i if i < n_novels else n_novels + (i - n_novels) % _N_PARTS for i in range(len(are_novels))]
