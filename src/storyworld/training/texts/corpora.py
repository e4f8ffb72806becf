"""The texts that a recipe names, and which of them a fold may train on."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from storyworld.bundle.parts import Labels
from storyworld.errors import DataError
from storyworld.formats import Document, document_from_text, read_document
from storyworld.gold import litbank, pdnc, shorts, treebank
from storyworld.gold.work import GoldWork
from storyworld.training.recipe import Recipe
from storyworld.training.texts.chains import Novel, novels, with_labelled_links, with_links
from storyworld.training.texts.passages import Passage, from_text, from_words
from storyworld.training.texts.samples import labels_of

TEXT_SUFFIXES = frozenset({".txt", ".md"})
SHORTS = "shorts"
"""The corpus of our own marked stories."""


class Corpora:
    """Everything below one data folder that a recipe trains on."""

    def __init__(self, recipe: Recipe, data: Path) -> None:
        self.recipe = recipe
        self.data = data

    def labels(self) -> Labels:
        """Return what the heads can say."""
        return labels_of(self._treebanks)

    def training(self, corpus: str, fold: str | None) -> list[Passage]:
        """Return the passages to train on, without the works of the fold."""
        if corpus == "treebanks":
            return self._treebanks
        if corpus == "gum":
            return [passage for passage in self._linked_treebanks if passage.links]
        if corpus == SHORTS:
            left_out = self.fold_stories(fold)
            return [passage for passage in self._shorts if passage.links and passage.name not in left_out]
        return [passage for name, passage in self._litbank.items() if name not in self.fold_works(fold)]

    def novels(self, fold: str | None) -> list[Novel]:
        """Return the recipe's novels of PDNC whose beginnings are not among the works of the fold."""
        names = self.novel_names(fold)
        return [novel for novel in self._novels if novel.name in names]

    def novel_names(self, fold: str | None) -> list[str]:
        """Return the names of these novels."""
        titles = {bare_title(name.partition("_")[2]) for name in self.fold_works(fold)}
        return [name for name in self.recipe.novels if not any(title.startswith(bare_title(name)) for title in titles)]

    def held_out(self, corpus: str, fold: str | None) -> list[Passage]:
        """Return the passages to look at after each epoch: development treebanks, and the works of the fold."""
        if corpus == "treebanks":
            return self._dev_treebanks
        return [passage for name, passage in self._litbank.items() if name in self.fold_works(fold)]

    def fold_works(self, fold: str | None) -> frozenset[str]:
        """Return the LitBank works that a fold leaves out.

        Those are the works of a split that the recipe names, or every ninth by the number in the name, from `fold` on.
        Raises DataError where there is no such fold.
        """
        if fold is None:
            return frozenset()
        if fold in self.recipe.hands:
            return frozenset()
        if fold in self.recipe.splits:
            return frozenset(self.recipe.splits[fold]) & self._litbank.keys()
        if fold not in self.recipe.folds:
            known = ", ".join((*self.recipe.folds, *self.recipe.splits, *self.recipe.hands))
            raise DataError(f"The recipe {self.recipe.name} has no fold {fold}; there are: {known}.")
        names = sorted(self._litbank, key=lambda name: int(name.split("_")[0]))
        return frozenset(names[int(fold) :: self.recipe.n_folds])

    def fold_stories(self, fold: str | None) -> frozenset[str]:
        """Return the marked stories that a fold leaves out: those of its hands, the first letter of their names."""
        hands = self.recipe.hands.get(fold or "", "")
        return frozenset(name for name in shorts.names(shorts.LESSONS) if name[0] in hands)

    def documents(self, fold: str | None) -> Iterator[Document]:
        """Yield the texts that may be learned from without labels: raw ones, those of LitBank and the novels."""
        left_out = self.fold_works(fold)
        yield from self.raw_documents(self.recipe.minds, fold)
        for name in self._litbank:
            if name not in left_out:
                yield document_from_text(litbank.load(self.data / "litbank", name).story.text)

    def raw_documents(self, folders: Iterable[str], fold: str | None) -> Iterator[Document]:
        """Yield the raw texts in some folders, and the whole novels that may be trained on.

        `shorts` are our own marked stories without their marks, but for those that the fold leaves out.
        """
        for folder in folders:
            if folder == SHORTS:
                yield from (document_from_text(story.story.text) for story in self._stories(fold))
            else:
                yield from map(read_document, self.raw_texts(folder))
        novels = self.novel_names(fold)
        for name in pdnc.names(self.data / "pdnc", novels) if novels else ():
            yield document_from_text(pdnc.load(self.data / "pdnc", name).story.text)

    def _stories(self, fold: str | None) -> Iterator[GoldWork]:
        left_out = self.fold_stories(fold)
        for name in shorts.names(shorts.LESSONS):
            if name not in left_out:
                yield shorts.load(shorts.LESSONS, name)

    def raw_texts(self, folder: str) -> list[Path]:
        """Return the stories in a folder, whole books before chapters. Raises DataError where there are none."""
        texts = (path for path in (self.data / folder).rglob("*") if path.suffix in TEXT_SUFFIXES)
        found = sorted(texts, key=lambda path: (len(path.parts), path))
        if not found:
            raise DataError(f"There are no texts in {self.data / folder}; give the folder that holds {folder}/.")
        return found

    @cached_property
    def _litbank(self) -> dict[str, Passage]:
        folder = self.data / "litbank"
        return {name: from_text(litbank.load(folder, name)) for name in litbank.names(folder)}

    @cached_property
    def _novels(self) -> list[Novel]:
        folder = self.data / "pdnc"
        return novels(pdnc.load(folder, name) for name in pdnc.names(folder, self.recipe.novels))

    @cached_property
    def _linked_treebanks(self) -> list[Passage]:
        folder = self.data / "ud"
        return [with_links(treebank.load(folder, name)) for name in treebank.names(folder, self.recipe.treebanks)]

    @cached_property
    def _shorts(self) -> list[Passage]:
        return [with_labelled_links(shorts.load(shorts.LESSONS, name)) for name in shorts.names(shorts.LESSONS)]

    @cached_property
    def _treebanks(self) -> list[Passage]:
        return self._read(self.recipe.treebanks)

    @cached_property
    def _dev_treebanks(self) -> list[Passage]:
        return self._read(self.recipe.dev_treebanks)

    def _read(self, treebanks: tuple[str, ...]) -> list[Passage]:
        folder = self.data / "ud"
        if not treebanks:
            # Asked for none, the loader would give those that are for measuring.
            return []
        return [from_words(treebank.load(folder, name)) for name in treebank.names(folder, treebanks)]


def bare_title(title: str) -> str:
    """Return the letters of a title, small: the corpora write them in unlike ways."""
    return "".join(letter for letter in title.lower() if letter.isalpha())
