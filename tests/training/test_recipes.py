from pathlib import Path

import pytest

from goldcorpora import write_litbank, write_pdnc, write_treebank
from storyworld.errors import DataError
from storyworld.training.recipe import RECIPES, HeadStage, Recipe, load_recipe
from storyworld.training.texts.corpora import Corpora


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write_litbank(tmp_path / "litbank")
    write_treebank(tmp_path / "ud")
    return tmp_path


def recipe(**changed: object) -> Recipe:
    stage = HeadStage(name="all", shares={"litbank": 1.0}, n_epochs=1, encoder_rate=1e-4, head_rate=1e-3)
    given = {"name": "tiny", "treebanks": ("en_mill-ud-train",), "n_folds": 2, "stages": (stage,), **changed}
    return Recipe(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_recipe_of_the_package_can_be_read_and_has_a_card(path: Path) -> None:
    assert load_recipe(path.stem).name == path.stem
    assert path.with_suffix(".md").is_file()


def test_an_unknown_recipe_is_refused_with_the_known_ones() -> None:
    with pytest.raises(DataError, match=r"no recipe large; there are: .*small"):
        load_recipe("large")


def test_a_recipe_with_a_slip_in_it_says_where(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text('kind = "encoder"\nname = "wrong"\ntreebanks = []\nepochs = 3\n', "utf-8")
    with pytest.raises(DataError, match="epochs"):
        load_recipe(str(path))


def test_every_work_is_left_out_by_one_fold(data: Path) -> None:
    corpora = Corpora(recipe(), data)
    left_out = [sorted(corpora.fold_works(fold)) for fold in recipe().folds]
    assert sorted(work for works in left_out for work in works) == ["10_rain", "9_mill"]
    for fold, works in zip(recipe().folds, left_out, strict=True):
        assert not {passage.name for passage in corpora.training("litbank", fold)} & set(works)
        assert [passage.name for passage in corpora.held_out("litbank", fold)] == works


def test_a_named_split_is_left_out_like_a_fold(data: Path) -> None:
    corpora = Corpora(recipe(splits={"events": ("9_mill", "not_here")}), data)
    assert [passage.name for passage in corpora.training("litbank", "events")] == ["10_rain"]


def test_hands_are_left_out_like_a_fold(data: Path) -> None:
    corpora = Corpora(recipe(hands={"early": "abc"}), data)
    names = [{passage.name for passage in corpora.training("shorts", fold)} for fold in (None, "early")]
    assert {name[0] for name in names[0]} > set("abc")
    assert names[1] == {name for name in names[0] if name[0] not in "abc"}
    assert corpora.fold_works("early") == frozenset()


def test_a_fold_that_is_not_there_is_refused(data: Path) -> None:
    with pytest.raises(DataError, match="no fold 7; there are: 0, 1"):
        Corpora(recipe(), data).training("litbank", "7")


def test_treebanks_for_measuring_are_never_trained_on(data: Path) -> None:
    names = {passage.name for passage in Corpora(recipe(), data).training("treebanks", None)}
    assert names == {"en_mill-ud-train/snow"}
    assert Corpora(recipe(treebanks=()), data).training("treebanks", None) == []


def test_a_novel_that_begins_like_a_work_of_the_fold_is_not_trained_on(data: Path) -> None:
    write_pdnc(data / "pdnc")
    with_novels = recipe(novels=("Mill", "Quarry"), splits={"mill": ("9_mill",)})
    corpora = Corpora(with_novels, data)
    assert corpora.novel_names(None) == ["Mill", "Quarry"]
    assert corpora.novel_names("mill") == ["Quarry"]
    only = Corpora(recipe(novels=("Quarry",), splits={"mill": ("9_mill",)}), data)
    assert [novel.name for novel in only.novels("mill")] == ["Quarry"]
