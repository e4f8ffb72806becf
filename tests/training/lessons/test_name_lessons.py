"""Learning whether names are somebody's, in small. Needs no torch."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from foretold import predictions
from msgspec.structs import replace

from goldcorpora import write_pdnc
from segmented import cut_up
from storyworld.bundle.loading import CARD, load_bundle
from storyworld.gold import pdnc
from storyworld.gold.work import GoldLink, GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.predictions import Predictions
from storyworld.spans import Span
from storyworld.story import Alias, Character, MadeBy, Source, Story
from storyworld.training.lessons import naming
from storyworld.training.lessons.lessonrun import LessonRun, Materials
from storyworld.training.lessons.namecourse import NameCourse
from storyworld.training.lessons.naming import (
    Mistakes,
    NameLesson,
    learn_names,
    lesson_of,
    mistakes,
    mistakes_of_rules,
    unseen,
)
from storyworld.training.recipe import NameRecipe
from storyworld.world import NameRow, name_candidates
from storyworld.world.naming.evidence import SIGNS
from tinybundle import tiny_bundle

RECIPE = NameRecipe(name="tiny", stories=0.5, folds={"mill": ("Mill",)})
TALE = (
    "Wren sat at the Heron. Wren ate. Wren slept. The Heron was full. The Heron stood open. The man from the Heron ran."
)


def lesson(n: int, seed: int) -> NameLesson:
    """Somebody is who speaks oftener than the name stands where places stand; rules take all for people."""
    draw = np.random.default_rng(seed)
    signs = draw.standard_normal((n, len(SIGNS))).astype(np.float32)
    signs[:, SIGNS.index("constant")] = 1.0
    odds = 3 * signs[:, SIGNS.index("tags")] - 3 * signs[:, SIGNS.index("as_place")]
    return NameLesson(signs, odds + draw.logistic(size=n) > 0, np.ones(n, bool))


def upside_down(own: NameLesson) -> NameLesson:
    return replace(own, is_somebody=~own.is_somebody)


def row(text: str, name: str) -> NameRow:
    places = [i for i in range(len(text)) if text.startswith(name, i)]
    return NameRow(name, tuple(Span(i, i + len(name)) for i in places), dict.fromkeys(SIGNS, 1.0), is_told=True)


def work(text: str, **known: object) -> GoldWork:
    story = Story(made_by=MadeBy(version="test"), source=Source(sha256="", kind="plain"), text=text)
    return replace(GoldWork(name="Tale", story=story), **known)


def known(monkeypatch: pytest.MonkeyPatch, own: GoldWork, *names: str) -> list[bool] | None:
    """Return of those of the names that are known whether they are somebody's."""
    rows = [row(own.story.text, name) for name in names]
    weighed = replace(predictions(own.story.text, cut_up(own.story.text), []), names={"tags": 1.0})
    monkeypatch.setattr(naming, "predicted", lambda *_: weighed)

    def candidates(_: str, __: object, read: Predictions) -> list[NameRow]:
        # What is learned does not hang on weights that were learned before.
        assert read.names is None
        return rows

    monkeypatch.setattr(naming, "name_candidates", candidates)
    found = lesson_of(None, own)  # type: ignore[arg-type]
    return None if found is None else found.is_somebody.tolist()


def test_the_weights_are_those_that_made_the_names_somebodys() -> None:
    weights = learn_names([lesson(3000, 1)], [1.0], ridge=0.1)
    assert weights["tags"] == pytest.approx(3, abs=0.4)
    assert weights["as_place"] == pytest.approx(-3, abs=0.4)
    assert all(abs(weight) < 0.3 for sign, weight in weights.items() if sign not in {"tags", "as_place"})


def test_a_lesson_counts_as_often_as_is_said() -> None:
    one, other = lesson(200, 2), upside_down(lesson(200, 3))
    assert learn_names([one, other], [3.0, 1.0], 1.0) == learn_names([one, one, one, other], [1.0] * 4, 1.0)
    assert learn_names([one, other], [1.0, 0.1], 1.0)["tags"] > 0 > learn_names([one, other], [0.1, 1.0], 1.0)["tags"]


def test_mistakes_are_places_among_the_people_and_people_who_are_missed() -> None:
    own = NameLesson(
        np.zeros((3, len(SIGNS)), np.float32), np.array([True, False, True]), np.array([True, True, False])
    )
    own.signs[:, SIGNS.index("tags")] = [1.0, 1.0, -1.0]
    assert mistakes(own, dict.fromkeys(SIGNS, 0.0) | {"tags": 5.0}) == Mistakes(3, 1, 1, 1)
    assert mistakes_of_rules(own) == Mistakes(3, 1, 1, 1)


def test_each_lesson_is_measured_by_weights_of_other_parts() -> None:
    own = [lesson(200, 4), upside_down(lesson(200, 5))]
    apart, together = unseen(own, [1.0, 1.0], [0, 1], 1.0), unseen([own[0]] * 3, [1.0] * 3, [0, 1, 1], 1.0)
    assert min(found.n_made_up for found in apart) > 50
    assert max(found.n_made_up for found in together) < 40


def test_names_of_a_novel_are_what_they_are_labelled_and_else_whose_the_corpus_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tale = work(TALE)
    wren = Character(id="w", name="Wren", aliases=(Alias(text="Wren", kind="name", count=0),), is_named=True)
    listed = replace(tale, story=replace(tale.story, characters=(wren,)))
    assert known(monkeypatch, listed, "Wren", "Heron") == [True]
    assert known(monkeypatch, replace(listed, nobodys=frozenset({"heron"})), "Wren", "Heron") == [True, False]
    assert known(monkeypatch, replace(listed, nobodys=frozenset({"wren"})), "Wren", "Heron") == [False]
    assert known(monkeypatch, replace(tale, somebodys=frozenset({"heron"})), "Wren", "Heron") == [True]
    assert known(monkeypatch, tale, "Wren", "Heron") is None


def test_names_of_a_story_are_somebodys_where_its_mentions_are(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [link(found.start, found.end, "Wren") for found in row(TALE, "Wren").places]
    man = link(TALE.index("The man"), TALE.index(" ran"), "the man", name=False)
    assert known(monkeypatch, work(TALE, links=(*told, man)), "Wren", "Heron") == [True, False]
    # One place of three is too little to tell.
    assert known(monkeypatch, work(TALE, links=(told[0], man)), "Wren", "Heron") == [False]
    both = [replace(own, entity="Wren + Tove") for own in told]
    assert known(monkeypatch, work(TALE, links=(*both, man)), "Wren") == [False]


def link(start: int, end: int, entity: str, *, name: bool = True) -> GoldLink:
    return GoldLink(start, end, entity, "person", "name" if name else "nominal")


def test_names_that_are_seldom_said_teach_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    tale = work(TALE.replace("Wren ate. ", ""), somebodys=frozenset({"wren", "heron"}))
    assert known(monkeypatch, tale, "Wren") is None


def test_everybody_who_may_be_a_person_is_weighed(tmp_path: Path) -> None:
    text = TALE + " Then Wren laughed, and all saw Wren."
    segments = cut_up(text)
    words = [text[start:end] for start, end in zip(segments.tokens.start, segments.tokens.end, strict=True)]
    read = Predictor(tiny_bundle(tmp_path / "tiny"), 1).predict(words, [(0, len(words))])
    rows = {found.name: found for found in name_candidates(text, segments, read)}
    assert {"Wren", "Heron"} <= rows.keys()
    assert [text[place.start : place.end] for place in rows["Heron"].places] == ["Heron"] * 4
    assert set(rows["Heron"].signs) == set(SIGNS)
    assert rows["Heron"].signs["as_place"] > rows["Wren"].signs["as_place"] == 0


def course(folder: Path, monkeypatch: pytest.MonkeyPatch) -> NameCourse:
    """A course on two tiny novels and three stories, whose names are made up."""
    write_pdnc(folder / "pdnc")
    for name in ("Mill", "Loft"):
        shutil.copytree(folder / "pdnc" / "Quarry", folder / "pdnc" / name)
    told = {name: lesson(40, seed) for seed, name in enumerate(("Mill", "Quarry", "a-mill", "b-mill", "b-loft"))}
    monkeypatch.setattr("storyworld.training.lessons.namecourse.pdnc.has_names", lambda name: name in told)
    monkeypatch.setattr("storyworld.training.lessons.namecourse.shorts.names", lambda _: ["a-mill", "b-loft", "b-mill"])
    monkeypatch.setattr("storyworld.training.lessons.namecourse.shorts.load", lambda _, name: work("", name=name))
    monkeypatch.setattr("storyworld.training.lessons.namecourse.lesson_of", lambda _, own: told[own.name])
    return NameCourse(RECIPE, Materials(folder, tiny_bundle(folder / "tiny"), 1))


def test_a_run_puts_the_weights_into_a_bundle_that_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = LessonRun(course(tmp_path, monkeypatch), tmp_path / "run")
    bundle = load_bundle(run.train(None))
    lessons = dict(run.lessons())
    assert list(lessons) == ["Mill", "Quarry", "a-mill", "b-loft", "b-mill"]
    assert bundle.names == learn_names(list(lessons.values()), [1.0, 1.0, 0.5, 0.5, 0.5], RECIPE.ridge)
    assert Predictor(bundle, 1).predict(["the", "sea"], [(0, 2)]).names == bundle.names
    card = (bundle.folder / CARD).read_text("utf-8")
    n = sum(int((~lessons[name].is_somebody).sum()) for name in ("Mill", "Quarry"))
    assert f" of {n} nobodys are taken for people (by rules {n})" in card


def test_a_fold_leaves_its_novels_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = LessonRun(course(tmp_path, monkeypatch), tmp_path / "run")
    lessons = dict(run.lessons())
    bundle = load_bundle(run.train("mill"))
    assert bundle.names == learn_names(
        [own for name, own in lessons.items() if name != "Mill"], [1.0, 0.5, 0.5, 0.5], RECIPE.ridge
    )


def test_what_was_read_is_not_read_again_and_teaches_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = course(tmp_path, monkeypatch)
    first = load_bundle(LessonRun(own, tmp_path / "run").train(None))
    card = (first.folder / CARD).read_text("utf-8")
    monkeypatch.setattr("storyworld.training.lessons.namecourse.lesson_of", lambda *_: pytest.fail("read again"))
    again = load_bundle(LessonRun(own, tmp_path / "run").train(None))
    assert again.names == first.names
    assert (again.folder / CARD).read_text("utf-8") == card


def test_a_bundle_that_has_not_learned_names_says_so(tmp_path: Path) -> None:
    plain = tiny_bundle(tmp_path / "tiny")
    assert (plain.names, plain.second_names) == ({}, {})
    found = Predictor(plain, 1).predict(["the", "sea"], [(0, 2)])
    assert (found.names, found.second_names) == (None, None)


def test_the_names_of_a_novel_are_labelled_or_not(tmp_path: Path) -> None:
    assert pdnc.has_names("Emma")
    assert not pdnc.has_names("Quarry")
    quarry = pdnc.load(write_pdnc(tmp_path), "Quarry")
    assert (quarry.somebodys, quarry.nobodys) == (None, None)
