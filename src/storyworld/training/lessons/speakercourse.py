"""What the recipe for speakers has of its own: works with their quotations, and networks over the candidates."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

import numpy as np

from storyworld.bundle.loading import CHECKSUMS, SPEAKERS, checksum, load_bundle
from storyworld.gold import litbank, pdnc, shorts
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.lessonrun import Materials
from storyworld.training.lessons.speaking import Examples, Loader, Weights, examples_of, learn_speech
from storyworld.training.recipe import SpeakerRecipe
from storyworld.training.texts.corpora import bare_title

CORPORA: dict[str, Loader] = {"litbank": litbank, "pdnc": pdnc, "shorts": shorts}


class SpeakerCourse:
    """Who speaks and who hears, from the works below a data folder as a bundle reads them."""

    lesson_type = Examples
    are_works = True

    def __init__(self, recipe: SpeakerRecipe, materials: Materials) -> None:
        self.recipe = recipe
        self.materials = materials
        self._predictors: dict[str | None, Predictor] = {}

    def kept(self) -> str:
        """Other bundles read otherwise."""
        folders = (self.materials.bundle.folder, *map(Path, sorted(set(self.materials.unseen.values()))))
        return "-".join(("examples", *(checksum(folder / CHECKSUMS).sha256[:12] for folder in folders)))

    def texts(self) -> list[str]:
        """Return the works of the recipe's corpora."""
        return list(self._corpus_of)

    def lesson(self, text: str) -> Examples | None:
        """Return the candidates of each quotation in a work."""
        corpus = self._corpus_of[text]
        predictor = self._predictor(self.materials.unseen.get(text))
        return examples_of(predictor, CORPORA[corpus].load(self._folder(corpus), text))

    def is_in(self, text: str, fold: tuple[str, ...]) -> bool:
        """Tell whether a work is, or begins, a novel of the fold."""
        return is_one_of(text, fold)

    def learn(self, lessons: Mapping[str, Examples]) -> Weights:
        """Return the layers of the networks by name."""
        recipe = self.recipe
        times, tie_times = (
            [own.get(self._corpus_of[text], 1) for text in lessons] for own in (recipe.times, recipe.tie_times)
        )
        return learn_speech(list(lessons.values()), recipe, times, tie_times)

    def write(self, learned: Weights, folder: Path) -> None:
        """Write them beside the other networks."""
        np.savez(folder / SPEAKERS, **learned)  # type: ignore[arg-type]

    def said_left_out(self, fold: str | None, _: Weights) -> str:
        """Name the fold, if any."""
        return "nothing" if fold is None else f"the works of fold {fold}"

    @cached_property
    def _corpus_of(self) -> dict[str, str]:
        corpora = self.recipe.corpora
        return {name: corpus for corpus in corpora for name in CORPORA[corpus].names(self._folder(corpus))}

    def _folder(self, corpus: str) -> Path:
        """Return the folder of a corpus; our own stories are in the package."""
        return shorts.LESSONS if corpus == "shorts" else self.materials.data / corpus

    def _predictor(self, folder: str | None) -> Predictor:
        if folder not in self._predictors:
            bundle = self.materials.bundle if folder is None else load_bundle(Path(folder))
            self._predictors[folder] = Predictor(bundle, self.materials.n_threads)
        return self._predictors[folder]


def is_one_of(name: str, novels: Iterable[str]) -> bool:
    """Tell whether a work is one of some novels of PDNC, or the beginning of one in LitBank (`158_emma`)."""
    title = bare_title(name.partition("_")[2] or name)
    return any(title.startswith(bare_title(novel)) for novel in novels)
