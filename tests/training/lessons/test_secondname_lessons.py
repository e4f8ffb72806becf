"""Learning who else somebody is whom lines alone name, in small. Needs no torch."""

from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from segmented import cut_up
from storyworld.bundle.loading import CARD, load_bundle
from storyworld.gold.work import GoldReference, GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.story import MadeBy, Source, Story
from storyworld.training.lessons import secondnaming
from storyworld.training.lessons.lessonrun import LessonRun, Materials
from storyworld.training.lessons.secondnamecourse import SecondNameCourse
from storyworld.training.lessons.secondnaming import SecondNameLesson, Unseen, learn_second_names, lesson_of, unseen
from storyworld.training.recipe import SecondNameRecipe
from storyworld.training.texts.readings import people_meant
from storyworld.world import SecondName, build_world, second_name_candidates
from storyworld.world.speech.callsigns import SIGNS
from tinybundle import tiny_bundle

RECIPE = SecondNameRecipe(name="tiny", folds={"b": ("b",)})
N_NEAR = 4
TALK = (
    "Amsel stood at the wheel, and Ned slept. Amsel saw Ned.\n\n"
    '"Hard over, Cap!" said Ned.\n\n"I have her," said Amsel.'
)


def lesson(n: int, seed: int, *, noise: float = 1.0) -> SecondNameLesson:
    """Whoever hears the calls is called so; the first of each is nobody, who never hears them."""
    draw = np.random.default_rng(seed)
    signs = draw.standard_normal((n, N_NEAR, len(SIGNS))).astype(np.float32)
    signs[:, 0] = 0.0
    signs[:, :, SIGNS.index("nobody")] = np.arange(N_NEAR) == 0
    odds = 4 * signs[:, :, SIGNS.index("heard")] + 2 * signs[:, :, SIGNS.index("nobody")]
    odds += noise * draw.gumbel(size=odds.shape)
    return SecondNameLesson(
        signs=signs.reshape(-1, len(SIGNS)),
        is_meant=(odds == odds.max(1, keepdims=True)).reshape(-1),
        may_join=np.tile(np.arange(N_NEAR) > 0, n),
        start=np.arange(0, n * N_NEAR + 1, N_NEAR, dtype=np.int32),
    )


def told(text: str, **people: str) -> GoldWork:
    """A story in which each of these words, wherever it stands, is the name of somebody."""
    references = tuple(
        GoldReference(i, i + len(word), frozenset({person}), "name")
        for word, person in people.items()
        for i in range(len(text))
        if text.startswith(word, i)
    )
    story = Story(made_by=MadeBy(version="test"), source=Source(sha256="", kind="plain"), text=text)
    return GoldWork(name="Wheel", story=story, references=references)


def test_the_weights_are_those_that_made_the_choices() -> None:
    weights = learn_second_names([lesson(1500, 1)], ridge=0.1)
    assert weights["heard"] == pytest.approx(4, abs=0.4)
    assert weights["nobody"] == pytest.approx(2, abs=0.4)
    assert abs(weights["letters"]) < 0.3


def test_names_are_measured_by_weights_of_other_stories() -> None:
    good = [lesson(100, seed, noise=0.1) for seed in (2, 3)]
    found = unseen(good, 0.1, 2)
    assert found.n_names == 200
    assert found.n_right > 180
    assert 0 < found.n_joined < 200
    assert found.n_wrong < 10
    turned = replace(good[1], signs=-good[1].signs)
    assert unseen([good[0], turned], 0.1, 2).n_right < 100


def test_who_may_not_be_joined_is_not() -> None:
    own = lesson(100, 4, noise=0.1)
    alone = replace(own, may_join=np.zeros_like(own.may_join))
    found = unseen([alone, own], 0.1, 2)
    assert 0 < found.n_joined < 100
    assert unseen([alone, alone], 0.1, 2) == Unseen(200, found.n_right, 0, 0)


def test_a_lesson_has_the_names_whose_it_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    layers = build_world(TALK, cut_up(TALK))
    member = {person.name: m for m, i in layers.ids.items() for person in layers.characters if person.id == i}
    rows: dict[int | None, dict[str, float]] = {
        None: {"nobody": 1.0},
        member["Amsel"]: {"heard": 1.0, "both": 0.0},
        member["Ned"]: {"both": 1.0},
    }
    own = SecondName(member["Cap"], "single", frozenset({member["Amsel"], member["Ned"]}), rows)
    monkeypatch.setattr(secondnaming, "predicted", lambda *_: None)
    monkeypatch.setattr(secondnaming, "second_name_candidates", lambda *_: ([own], layers))

    def read(work: GoldWork) -> SecondNameLesson | None:
        return lesson_of(None, work)  # type: ignore[arg-type]

    found = read(told(TALK, Cap="the captain", Amsel="the captain", Ned="Ned"))
    assert found is not None
    assert found.start.tolist() == [0, 3]
    assert found.is_meant.tolist() == [False, True, False]
    assert found.may_join.tolist() == [False, True, False]
    assert found.signs[:, SIGNS.index("nobody")].tolist() == [1.0, 0.0, 0.0]
    another = read(told(TALK, Cap="the mate", Amsel="the captain", Ned="Ned"))
    assert another is not None
    assert another.is_meant.tolist() == [True, False, False]
    assert read(told(TALK, Amsel="the captain")) is None


def test_who_people_are_is_told_by_most_of_their_names() -> None:
    layers = build_world(TALK, cut_up(TALK))
    name_of = {person.id: person.name for person in layers.characters}
    work = told(TALK, Cap="captain", Ned="Ned")
    amsels = told(TALK, Amsel="captain").references or ()
    half = [replace(amsels[0], people=frozenset({"mate"})), *amsels[1:2]]
    for references, known in ((amsels, {"Amsel": "captain"}), (half, dict[str, str]())):
        found = people_meant((*(work.references or ()), *references), layers)
        people = {name_of[layers.ids[m]]: person for m, person in found.items()}
        assert people == {"Cap": "captain", "Ned": "Ned", **known}


def test_a_bundle_without_networks_for_speakers_tells_of_no_names(tmp_path: Path) -> None:
    segments = cut_up(TALK)
    words = [TALK[start:end] for start, end in zip(segments.tokens.start, segments.tokens.end, strict=True)]
    predictions = Predictor(tiny_bundle(tmp_path / "tiny"), 1).predict(words, [(0, len(words))])
    rows, layers = second_name_candidates(TALK, segments, predictions)
    assert rows == []
    assert layers.ids


def test_a_run_puts_the_weights_into_a_bundle_that_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lessons = {"a-mill": lesson(40, 5), "b-mill": lesson(60, 6)}
    monkeypatch.setattr("storyworld.training.lessons.secondnamecourse.shorts.names", lambda _: list(lessons))
    monkeypatch.setattr("storyworld.training.lessons.secondnamecourse.shorts.load", lambda _, name: name)
    monkeypatch.setattr("storyworld.training.lessons.secondnamecourse.lesson_of", lambda _, name: lessons[name])
    own = SecondNameCourse(RECIPE, Materials(tmp_path, tiny_bundle(tmp_path / "tiny"), 1))
    run = LessonRun(own, tmp_path / "run")
    bundle = load_bundle(run.train(None))
    assert bundle.second_names == learn_second_names(list(lessons.values()), RECIPE.ridge)
    assert Predictor(bundle, 1).predict(["the", "sea"], [(0, 2)]).second_names == bundle.second_names
    assert "of 100 names" in (bundle.folder / CARD).read_text("utf-8")
    monkeypatch.setattr("storyworld.training.lessons.secondnamecourse.lesson_of", lambda *_: pytest.fail("read again"))
    assert load_bundle(run.train("b")).second_names == learn_second_names([lessons["a-mill"]], RECIPE.ridge)
