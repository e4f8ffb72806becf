"""Learning where scenes take place and who is there, in small. Needs no torch."""

import re
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from segmented import cut_up
from storyworld.bundle.loading import CARD, load_bundle
from storyworld.gold import shorts
from storyworld.heads.predicting import Predictor
from storyworld.story import Mention
from storyworld.training.lessons import staging
from storyworld.training.lessons.lessonrun import LessonRun, Materials
from storyworld.training.lessons.stagecourse import StageCourse
from storyworld.training.lessons.staging import StageLesson, learn_stage, lesson_of, n_present, n_right, n_seen, unseen
from storyworld.training.recipe import StageRecipe
from storyworld.world import SceneRows, StageRows, build_world
from storyworld.world.scenes.eyesigns import SIGNS as OF_EYES
from storyworld.world.scenes.presence import SIGNS as OF_PEOPLE
from storyworld.world.scenes.sceneplaces import SIGNS, PlaceRow
from storyworld.world.scenes.whereabouts import Saying
from tinybundle import tiny_bundle

N_NOUNS = 3
RECIPE = StageRecipe(name="tiny", folds={"b": ("b",)})


def lesson(n: int, seed: int) -> StageLesson:
    """The place is the noun that says most of being "in"; who has more deeds than one is there."""
    draw = np.random.default_rng(seed)
    signs = draw.standard_normal((n * N_NOUNS, len(SIGNS))).astype(np.float32)
    odds = signs[:, SIGNS.index("in")].reshape(n, N_NOUNS)
    people = draw.standard_normal((n, len(OF_PEOPLE))).astype(np.float32)
    people[:, OF_PEOPLE.index("constant")] = 1.0
    is_there = people[:, OF_PEOPLE.index("deeds")] > 0
    eyes = draw.standard_normal((n * N_NOUNS, len(OF_EYES))).astype(np.float32)
    dense = eyes[:, OF_EYES.index("dense")].reshape(n, N_NOUNS)
    return StageLesson(
        signs=signs,
        is_meant=(odds == odds.max(1, keepdims=True)).reshape(-1),
        key=np.tile(np.arange(N_NOUNS, dtype=np.int32), n),
        start=np.arange(0, n * N_NOUNS + 1, N_NOUNS, dtype=np.int32),
        person_signs=people,
        is_there=is_there,
        n_there=np.array([is_there.sum()], np.int32),
        eye_signs=eyes,
        is_seeing=(dense == dense.max(1, keepdims=True)).reshape(-1),
        eye_start=np.arange(0, n * N_NOUNS + 1, N_NOUNS, dtype=np.int32),
    )


def turned(own: StageLesson) -> StageLesson:
    """The same with all signs the other way about."""
    return replace(own, signs=-own.signs, person_signs=-own.person_signs, eye_signs=-own.eye_signs)


def test_what_makes_a_place_is_learned() -> None:
    weights = learn_stage([lesson(300, 1)], ridge=1.0).places
    assert max(weights, key=lambda sign: abs(weights[sign])) == "in"
    assert n_right(lesson(100, 2), weights) > 90
    assert n_right(lesson(100, 2), {sign: -weight for sign, weight in weights.items()}) < 10


def test_what_tells_that_somebody_is_there_is_learned() -> None:
    weights = learn_stage([lesson(300, 1)], ridge=1.0).presence
    assert max(weights, key=lambda sign: abs(weights[sign])) == "deeds"
    other = lesson(200, 2)
    right, found = n_present(other, weights)
    assert right > 0.9 * other.n_there[0]
    assert right > 0.85 * found


def test_what_tells_through_whose_eyes_we_look_is_learned() -> None:
    weights = learn_stage([lesson(300, 1)], ridge=1.0).focalizers
    assert max(weights, key=lambda sign: abs(weights[sign])) == "dense"
    assert n_seen(lesson(100, 2), weights) > 90
    assert n_seen(lesson(100, 2), {sign: -weight for sign, weight in weights.items()}) < 10


def test_several_words_for_one_place_count_together() -> None:
    """Two nouns of one key outweigh a third with more than each, and the likelier of the two says it."""
    own = lesson(1, 3)
    signs = np.zeros((3, len(SIGNS)), np.float32)
    signs[:, SIGNS.index("in")] = [1.0, 1.1, 1.3]
    weights = dict.fromkeys(SIGNS, 0.0) | {"in": 1.0}
    own = replace(own, signs=signs, start=np.array([0, 3], np.int32))
    both = replace(own, is_meant=np.array([False, True, False]), key=np.array([0, 0, 1], np.int32))
    apart = replace(own, is_meant=np.array([False, False, True]), key=np.array([0, 1, 2], np.int32))
    assert (n_right(both, weights), n_right(apart, weights)) == (1, 1)


def test_each_part_is_measured_by_weights_of_the_others() -> None:
    good, other = lesson(200, 3), lesson(200, 4)
    found = unseen([good, other], 1.0, 2)
    assert found.n_scenes == 400
    assert found.n_right > 340
    assert found.present > 0.85
    assert (found.n_parts, found.n_seen > 340) == (400, True)
    assert unseen([good, turned(good)], 1.0, 2).n_right < 60
    assert unseen([good, turned(good)], 1.0, 2).present < 0.3
    assert unseen([good, turned(good)], 1.0, 2).n_seen < 60


STORY = (
    "title: Loft\nsection: third | past | - | Wren\nsection: third | past | - | -\n"
    "person: Wren | Wren | she/her\nperson: Tove | Tove | he/him\n=====\n"
    "[[scene place=the loft; present=Wren; eyes=Wren]]\nWren sat in the loft. Tove was not there.\n\n***\n\n"
    "[[scene present=Wren, Tove; eyes=-]]\nWren slept in a barn.\n"
)


def test_a_lesson_has_the_nouns_and_the_people_of_labelled_scenes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "loft.story").write_text(STORY, "utf-8")
    work = shorts.load(tmp_path, "loft")
    text = work.story.text
    names = [(match.start(), match.group()) for match in re.finditer("Wren|Tove", text)]
    mentions = tuple(
        Mention(id=name, start=at, end=at + 4, head_start=at, head_end=at + 4, form="name", category="PER", entity=name)
        for at, name in names
    )
    layers = replace(build_world(text, cut_up(text)), mentions=mentions)
    words = ["Wren", "sat", "in", "the", "loft"]

    def row(first: int, last: int, **signs: float) -> PlaceRow:
        return PlaceRow(Saying(last - 1, words[last - 1], 1.0, first, last, None, True), signs)

    rows = [
        SceneRows([row(3, 5, the=1.0), row(0, 1)], {"Wren": {"deeds": 1.0}, "Tove": {"names": 1.0}}),
        SceneRows([row(0, 1)], {"Wren": {"deeds": 2.0}}),
    ]
    monkeypatch.setattr(staging, "predicted", lambda *_: None)
    eyes: list[list[dict[str | None, dict[str, float]]]] = [
        [{"Wren": {"dense": 1.0}, None: {"nobody": 1.0}}],
        [{"Tove": {"dense": 2.0}, None: {"nobody": 1.0}}],
    ]
    monkeypatch.setattr(staging, "stage_candidates", lambda *_: StageRows(rows, eyes, layers))
    own = lesson_of(None, work)  # type: ignore[arg-type]
    assert own is not None
    assert own.start.tolist() == [0, 2]
    assert own.is_meant.tolist() == [True, False]
    assert own.key.tolist() == [0, 1]
    assert own.signs[0].nonzero()[0].tolist() == [SIGNS.index("the")]
    assert own.is_there.tolist() == [True, False, True]
    assert own.person_signs[:, OF_PEOPLE.index("deeds")].tolist() == [1.0, 0.0, 2.0]
    assert own.n_there.tolist() == [3]
    assert own.eye_start.tolist() == [0, 2, 4]
    assert own.is_seeing.tolist() == [True, False, False, True]
    assert own.eye_signs[:, OF_EYES.index("dense")].tolist() == [1.0, 0.0, 2.0, 0.0]
    (tmp_path / "loft.story").write_text("title: Loft\n=====\nWren sat in the loft.\n", "utf-8")
    assert lesson_of(None, shorts.load(tmp_path, "loft")) is None  # type: ignore[arg-type]


def test_a_run_puts_the_weights_into_a_bundle_that_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {"a-mill": lesson(40, 5), "b-mill": lesson(60, 6)}
    monkeypatch.setattr("storyworld.training.lessons.stagecourse.shorts.names", lambda _: list(told))
    monkeypatch.setattr("storyworld.training.lessons.stagecourse.shorts.load", lambda _, name: name)
    monkeypatch.setattr("storyworld.training.lessons.stagecourse.lesson_of", lambda _, name: told[name])
    run = LessonRun(StageCourse(RECIPE, Materials(tmp_path, tiny_bundle(tmp_path / "tiny"), 1)), tmp_path / "run")
    bundle = load_bundle(run.train(None))
    learned = learn_stage(list(told.values()), RECIPE.ridge)
    assert (bundle.places, bundle.presence, bundle.focalizers) == (learned.places, learned.presence, learned.focalizers)
    assert bundle.trained_on == ("a-mill", "b-mill")
    assert "of 100 places, people F1 " in (bundle.folder / CARD).read_text("utf-8")
    found = Predictor(bundle, 1).predict(["the", "sea"], [(0, 2)])
    assert (found.places, found.presence, found.focalizers) == (bundle.places, bundle.presence, bundle.focalizers)
    assert load_bundle(run.train("b")).places == learn_stage([told["a-mill"]], RECIPE.ridge).places
