"""Learning where scenes begin, in small. Skipped where torch is not installed."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

from msgspec.structs import replace  # noqa: E402

from storyworld.bundle.loading import BORDERS, CARD, load_bundle  # noqa: E402
from storyworld.errors import DataError  # noqa: E402
from storyworld.formats import document_from_text  # noqa: E402
from storyworld.gold import shorts  # noqa: E402
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
    unmarked = without_marks(document_from_text(STORY))
    text = unmarked.text
    assert text == "THE SEA was calm. Wren said it was.\n\nA tide came to the boat. He said no.\n\nShe rowed."
    assert [text[at:].partition(" ")[0] for at in unmarked.begins] == ["A"]


@pytest.mark.parametrize(
    ("place", "there"), [("Wren said", "Wren said"), ("***", "A tide"), ("A tide", "A tide"), ("rowed", "rowed")]
)
def test_a_place_of_the_document_is_found_without_the_marks(place: str, there: str) -> None:
    unmarked = without_marks(document_from_text(STORY))
    assert unmarked.moved(STORY.index(place)) == unmarked.text.index(there)


def test_a_place_behind_the_last_paragraph_is_in_it() -> None:
    unmarked = without_marks(document_from_text(f"{STORY}\n***\n"))
    assert unmarked.moved(STORY.index("rowed") + 40) >= unmarked.text.index("She rowed")


def test_capitals_that_open_a_chapter_do_not_tell() -> None:
    unmarked = without_marks(document_from_text(f"{STORY}\nCHAPTER II\n\nIT WAS I who said so to NASA.\n"))
    assert unmarked.text[unmarked.begins[-1] :] == "It was I who said so to NASA."


def test_what_tells_a_border_is_learned() -> None:
    weights = learn_borders([lesson(600, seed) for seed in range(4)], RECIPE)
    unseen = lesson(300, 9)
    probable = found(weights, unseen)
    assert probable[unseen.begins].mean() > 0.6
    assert probable[~unseen.begins].mean() < 0.3


def test_labels_say_how_probable_a_border_is() -> None:
    """In the raw texts only every third border is marked; where all are labelled, each that is seen is one."""

    def seldom_marked(seed: int) -> Lesson:
        own = lesson(600, seed)
        return replace(own, begins=own.begins & (np.cumsum(own.begins) % 3 == 0))

    raw, labelled, unseen = [seldom_marked(seed) for seed in range(4)], [lesson(600, 5), lesson(600, 6)], lesson(600, 9)
    without = found(learn_borders(raw, RECIPE), unseen)[unseen.begins].mean()
    probable = found(learn_borders(raw, replace(RECIPE, times=3), labelled), unseen)
    assert without < 0.5 < probable[unseen.begins].mean()
    assert probable[~unseen.begins].mean() < 0.1


def test_sentences_of_which_nothing_is_known_teach_nothing() -> None:
    """Six texts tell that there is no border; where these say nothing, the others teach."""
    right, wrong, unseen = [lesson(600, 1), lesson(600, 2)], [lesson(600, seed) for seed in range(3, 9)], lesson(600, 9)
    wrong = [replace(own, begins=np.zeros(600, bool)) for own in wrong]
    told = [np.ones(600, bool)] * 2 + [np.zeros(600, bool)] * 6
    misled = found(fit_borders([*right, *wrong], RECIPE), unseen)[unseen.begins].mean()
    taught = found(fit_borders([*right, *wrong], RECIPE, told), unseen)[unseen.begins].mean()
    assert taught > 2 * misled


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


def test_a_labelled_text_teaches_what_its_labels_say(tmp_path: Path) -> None:
    predictor = Predictor(tiny_bundle(tmp_path / "tiny"), 1, raw_weights(SHAPE.width))
    starts = [STORY.index("***"), STORY.index("She rowed")]
    own = lesson_of(predictor, document_from_text(STORY), starts)
    assert own is not None
    assert own.begins.tolist() == [False, False, True, False, True]
    none = lesson_of(predictor, document_from_text("Wren rowed to the sea.\n\nShe sang."), [])
    assert none is not None
    assert none.begins.tolist() == [False, False]


def test_our_own_stories_teach_by_their_labels(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "lessons"
    own.mkdir()
    story = "[[scene]]\nWren slept at sea.\n\n[[scene]]\nThe boat was far out. She woke.\n"
    (own / "one.story").write_text(f"person: Wren | Wren | she/her\n=====\n{story}", "utf-8")
    monkeypatch.setattr(shorts, "LESSONS", own)
    recipe = replace(RECIPE, texts=("stories", "shorts"))
    course = BorderCourse(recipe, Materials(data, tiny_bundle(tmp_path / "tiny"), 1))
    assert course.texts() == ["stories/mill.txt", "stories/quarry.txt", "shorts/one"]
    lesson = course.lesson("shorts/one")
    assert lesson is not None
    assert lesson.begins.tolist() == [False, True, False]
    assert course.is_in("shorts/one", ("shorts/o",))


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
