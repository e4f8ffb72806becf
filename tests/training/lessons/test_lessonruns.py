"""What every recipe of lessons does: what was read is kept as long as it would be read so again."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from storyworld.errors import DataError
from storyworld.training.lessons.kincourse import KinCourse
from storyworld.training.lessons.lessonrun import LessonRun, Materials
from storyworld.training.lessons.namecourse import NameCourse
from storyworld.training.lessons.secondnamecourse import SecondNameCourse
from storyworld.training.lessons.stagecourse import StageCourse
from storyworld.training.recipe import KinRecipe, NameRecipe, SecondNameRecipe, StageRecipe
from tinybundle import tiny_bundle

COURSES = {
    "names": (NameCourse, NameRecipe(name="names")),
    "secondnames": (SecondNameCourse, SecondNameRecipe(name="secondnames")),
    "kin": (KinCourse, KinRecipe(name="kin")),
    "stage": (StageCourse, StageRecipe(name="stage")),
}


@pytest.fixture
def materials(tmp_path: Path) -> Materials:
    return Materials(tmp_path, tiny_bundle(tmp_path / "tiny"), 1)


@pytest.mark.parametrize(
    ("name", "weighed", "is_kept"),
    [
        ("names", "names", True),
        ("secondnames", "names", False),
        ("secondnames", "second_names", True),
        ("kin", "names", False),
        ("kin", "second_names", False),
        ("kin", "kin", True),
        ("stage", "names", False),
        ("stage", "second_names", False),
        ("stage", "places", True),
    ],
)
def test_a_text_is_read_again_where_weights_on_which_it_hangs_are_others(
    name: str, weighed: str, is_kept: bool, materials: Materials
) -> None:
    course, recipe = COURSES[name]
    bundle = materials.bundle
    others = replace(materials, bundle=replace(bundle, **{weighed: {"tags": 1.0}}))
    assert (course(recipe, others).kept() == course(recipe, materials).kept()) == is_kept


def test_a_recipe_without_folds_says_so(materials: Materials) -> None:
    run = LessonRun(SecondNameCourse(COURSES["secondnames"][1], materials), materials.data / "run")
    with pytest.raises(DataError, match=r"^The recipe secondnames has no fold austen; it has none\.$"):
        run.train("austen")
