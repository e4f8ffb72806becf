"""Learning where scenes begin, in small. Skipped where torch is not installed."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

from storyworld.bundle.loading import BORDERS, CARD, load_bundle  # noqa: E402
from storyworld.errors import DataError  # noqa: E402
from storyworld.formats import document_from_text  # noqa: E402
from storyworld.heads.borders import BorderHead  # noqa: E402
from storyworld.heads.predicting import Predictor  # noqa: E402
from storyworld.training.lessons.bordercourse import BorderCourse  # noqa: E402
from storyworld.training.lessons.bordering import (  # noqa: E402
    Lesson,
    fit_borders,
    learn_borders,
    lesson_of,
    raw_weights,
    without_marks,
)
from storyworld.training.lessons.lessonrun import LessonRun, Materials  # noqa: E402
from storyworld.training.recipe import SceneRecipe  # noqa: E402
from tinybundle import SHAPE, tiny_bundle  # noqa: E402

RECIPE = SceneRecipe(
    name="tiny",
    texts=("stories",),
    measured=("stories/labelled",),
    about=4,
    width=16,
    n_networks=2,
    dropout=0.0,
    vector_dropout=0.0,
    n_epochs=30,
    stretch=40,
    batch=4,
    folds={"mill": ("stories/mill",)},
)
STORY = (
    "CHAPTER I\n\nTHE SEA was calm. Wren said it was.\n\n***\n\nA tide came to the boat. He said no.\n\nShe rowed.\n"
)


def lesson(n: int, seed: int) -> Lesson:
    """A scene begins where the second sign is high, and the first vector before and behind differs."""
    draw = np.random.default_rng(seed)
    begins = draw.random(n) < 0.03
    begins[0] = False
    signs = draw.standard_normal((n, 3)).astype(np.float32)
    signs[:, 0] = 1
    signs[begins, 1] += 4
    vectors = draw.standard_normal((n, 6))
    vectors[:, 0] += 3 * (np.cumsum(begins) % 2)
    return Lesson(vectors=vectors.astype(np.float16), signs=signs, begins=begins)


def found(weights: dict[str, np.ndarray], unseen: Lesson) -> np.ndarray:
    head = BorderHead(weights)
    return head(head.project(unseen.vectors.astype(np.float32)), unseen.signs)


def test_marks_are_taken_out_and_remembered() -> None:
    text, begins = without_marks(document_from_text(STORY))
    assert text == "THE SEA was calm. Wren said it was.\n\nA tide came to the boat. He said no.\n\nShe rowed."
    assert [text[at:].partition(" ")[0] for at in begins] == ["A"]


def test_capitals_that_open_a_chapter_do_not_tell() -> None:
    text, begins = without_marks(document_from_text(f"{STORY}\nCHAPTER II\n\nIT WAS I who said so to NASA.\n"))
    assert text[begins[-1] :] == "It was I who said so to NASA."


def test_what_tells_a_border_is_learned() -> None:
    weights = learn_borders([lesson(600, seed) for seed in range(4)], RECIPE)
    unseen = lesson(300, 9)
    probable = found(weights, unseen)
    assert probable[unseen.begins].mean() > 0.6
    assert probable[~unseen.begins].mean() < 0.3


def test_the_same_lessons_teach_the_same() -> None:
    first, second = (fit_borders([lesson(80, 1), lesson(80, 2)], RECIPE) for _ in range(2))
    assert first.keys() == second.keys()
    assert all((first[name] == second[name]).all() for name in first)


def course_run(data: Path, folder: Path) -> LessonRun:
    return LessonRun(BorderCourse(RECIPE, Materials(data, tiny_bundle(folder / "tiny"), 1)), folder / "run")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name in ("mill", "quarry", "labelled"):
        path = tmp_path / "data" / "stories" / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STORY.replace("sea", name) * 3, "utf-8")
    return tmp_path / "data"


def test_a_lesson_has_a_row_for_each_sentence(tmp_path: Path) -> None:
    bundle = tiny_bundle(tmp_path / "tiny")
    predictor = Predictor(bundle, 1, raw_weights(SHAPE.width))
    own = lesson_of(predictor, document_from_text(STORY))
    assert own is not None
    assert own.vectors.shape == (5, 2 * SHAPE.width)
    assert own.begins.tolist() == [False, False, True, False, False]
    assert own.signs[:, 0].tolist() == [1, 0, 1, 0, 1]
    assert lesson_of(predictor, document_from_text("Wren rowed to the sea.\n\nShe sang.")) is None


def test_a_run_writes_a_bundle_that_reads(tmp_path: Path, data: Path) -> None:
    run = course_run(data, tmp_path)
    folder = run.train(None)
    bundle = load_bundle(folder)
    assert (folder / BORDERS).is_file()
    assert "Left out: the texts for measuring" in (folder / CARD).read_text("utf-8")
    saved = sorted(path.name for path in (tmp_path / "run").glob("lessons-*/*"))
    assert saved == ["stories__mill.txt.npz", "stories__quarry.txt.npz"]
    words = "the sea was calm . she said no .".split()
    borders = Predictor(bundle, 1).predict(words, [(0, 5), (5, 9)]).borders
    assert borders is not None
    assert borders.first.tolist() == [0, 5]
    assert borders.about.shape == (2, RECIPE.n_networks * RECIPE.about)


def test_a_fold_leaves_its_texts_out(tmp_path: Path, data: Path) -> None:
    run = course_run(data, tmp_path)
    assert (run.train("mill") / BORDERS).read_bytes() != (run.train(None) / BORDERS).read_bytes()
    with pytest.raises(DataError, match="no fold sea; there are: mill"):
        run.train("sea")


def test_without_texts_there_is_nothing_to_learn(tmp_path: Path) -> None:
    (tmp_path / "stories").mkdir()
    with pytest.raises(DataError, match="nothing to learn from"):
        course_run(tmp_path, tmp_path).train(None)
