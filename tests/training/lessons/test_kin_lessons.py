"""Learning whom mentions of kin mean, in small. Needs no torch."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from goldcorpora import write_pdnc
from segmented import cut_up
from storyworld.bundle.loading import CARD, held_out, load_bundle
from storyworld.errors import DataError
from storyworld.gold.work import GoldLink, GoldReference, GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.story import Alias, Character, MadeBy, Source, Story
from storyworld.training.lessons import conditional, kinship
from storyworld.training.lessons.kincourse import KinCourse
from storyworld.training.lessons.kinship import Counts, KinLesson, counts_of, learn_kin, lesson_of, unseen
from storyworld.training.lessons.lessonrun import LessonRun, Materials
from storyworld.training.recipe import KinRecipe
from storyworld.world import KinRows, build_world
from storyworld.world.relations.kinfolk import LEAST, SIGNS
from tinybundle import DESCRIPTION, tiny_bundle

RECIPE = KinRecipe(name="tiny", folds={"mill": ("Mill",)})
N_PEOPLE = 4


def lesson(n: int, seed: int, *, noise: float = 1.0) -> KinLesson:
    """Whoever is named oftener, and says it less, is meant; what else is told says nothing."""
    draw = np.random.default_rng(seed)
    signs = draw.standard_normal((n * N_PEOPLE, len(SIGNS))).astype(np.float32)
    odds = 3 * signs[:, SIGNS.index("named")] - 3 * signs[:, SIGNS.index("says")]
    odds += noise * draw.gumbel(size=len(odds))
    is_meant = odds.reshape(n, N_PEOPLE) == odds.reshape(n, N_PEOPLE).max(1, keepdims=True)
    return KinLesson(signs=signs, is_meant=is_meant.reshape(-1), start=np.arange(0, n * N_PEOPLE + 1, N_PEOPLE))


def test_the_weights_are_those_that_made_the_choices() -> None:
    weights = learn_kin([lesson(1500, 1), lesson(1500, 2)], ridge=1.0)
    assert weights["named"] == pytest.approx(3, abs=0.35)
    assert weights["says"] == pytest.approx(-3, abs=0.35)
    assert all(abs(weight) < 0.2 for sign, weight in weights.items() if sign not in {"named", "says"})


def test_the_loss_has_no_slope_where_learning_ends() -> None:
    own = lesson(200, 3)
    weights = np.array(list(learn_kin([own], ridge=2.0).values()))
    signs, meant, start = conditional._joined([own], len(SIGNS))

    def loss(at: np.ndarray) -> float:
        return conditional._loss(at, signs, meant, start, 2.0)[0]

    steps = 0.01 * np.eye(len(weights))
    assert all(min(loss(weights + step), loss(weights - step)) > loss(weights) for step in steps)


def test_several_people_of_the_roster_may_be_the_one_who_is_meant() -> None:
    """A person whom the reading has split in two is right as either."""
    own = lesson(400, 4)
    is_meant = own.is_meant.copy().reshape(-1, N_PEOPLE)
    is_meant[:, 0] = True
    weights = learn_kin([KinLesson(signs=own.signs, is_meant=is_meant.reshape(-1), start=own.start)], ridge=1.0)
    assert all(np.isfinite(weight) for weight in weights.values())
    assert weights["named"] > 0


def test_nobody_is_counted_as_neither_right_nor_wrong() -> None:
    """The last row of a mention is nobody; somebody else is taken from LEAST on."""
    signs = np.zeros((9, len(SIGNS)), np.float32)
    sure, unsure = 6.0, float(np.log(2 * LEAST / (1 - LEAST)) - 0.1)
    signs[[0, 4, 6], SIGNS.index("named")] = sure, sure, unsure
    is_meant = np.array([True, False, False, True, False, False, False, False, True])
    own = KinLesson(signs=signs, is_meant=is_meant, start=np.array([0, 3, 6, 9], np.int32))
    weights = {**dict.fromkeys(SIGNS, 0.0), "named": 1.0}
    assert counts_of(own, weights) == Counts(3, 1, 2)
    silent = replace(own, signs=np.where(signs == sure, sure, 0.0).astype(np.float32))
    nobody = {**weights, "nobody": 3.0}
    silent.signs[[2, 5, 8], SIGNS.index("nobody")] = 1.0
    assert counts_of(silent, nobody) == Counts(3, 1, 1)


def test_each_lesson_is_measured_by_weights_of_the_other_parts() -> None:
    good, other = lesson(200, 7, noise=0.1), lesson(200, 8, noise=0.1)
    swapped = KinLesson(signs=-good.signs, is_meant=good.is_meant, start=good.start)
    assert sum(own.n_right for own in unseen([good, other], [0, 1], 1.0)) > 270
    assert sum(own.n_right for own in unseen([good, swapped], [0, 1], 1.0)) < 40
    together = unseen([good, swapped, other], [0, 0, 1], 1.0)
    assert together[0].n_right > together[1].n_right


def test_a_lesson_has_the_mentions_whose_people_the_corpus_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'Mara Vale sat down. Mr. Orrin slept. "I saw Mr. Orrin and Jory," said Mara Vale.'
    layers = build_world(text, cut_up(text))
    tokens = cut_up(text).tokens
    words = [text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True)]
    heads = [len(words) - 1 - words[::-1].index(name) for name in ("Orrin", "Jory")]
    members = [*sorted(layers.ids), -1]
    rows = KinRows(
        signs=np.arange(2 * len(members) * len(SIGNS), dtype=np.float32).reshape(-1, len(SIGNS)),
        member=np.array(members * 2, np.int32),
        word=np.array(heads, np.int32),
        start=np.array([0, len(members), 2 * len(members)], np.int32),
    )
    orrin = Character(id="o", name="Mr. Orrin", is_named=True, aliases=(Alias(text="Mr. Orrin", kind="name", count=0),))
    source = Source(sha256="", kind="plain")
    at = text.rindex("Mr. Orrin")
    work = GoldWork(
        name="Sleep",
        story=Story(made_by=MadeBy(version="test"), source=source, text=text, characters=(orrin,)),
        references=(GoldReference(at, at + len("Mr. Orrin"), frozenset({"o"})),),
    )
    monkeypatch.setattr(kinship, "predicted", lambda *_: None)
    monkeypatch.setattr(kinship, "kin_candidates", lambda *_: (rows, layers))
    own = lesson_of(None, work)  # type: ignore[arg-type]
    assert own is not None
    names = {person.id: person.name for person in layers.characters}
    meant = [member for member, is_right in zip(members, own.is_meant, strict=True) if is_right]
    assert [names[layers.ids[member]] for member in meant] == ["Mr. Orrin"]
    assert own.start.tolist() == [0, len(members)]
    assert np.array_equal(own.signs, rows.signs[: len(members)])
    assert lesson_of(None, replace(work, references=())) is None  # type: ignore[arg-type]
    stranger = replace(work.references[0], people=frozenset({"somebody"}))  # type: ignore[index]
    unknown = lesson_of(None, replace(work, references=(stranger,)))  # type: ignore[arg-type]
    assert unknown is not None
    assert unknown.is_meant.tolist() == [False] * (len(members) - 1) + [True]


def test_in_a_story_it_is_no_merit_to_mean_whom_one_alone_means(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a story all mentions are labelled; who is who in the reading is told by those that are not asked."""
    text = 'Mara Vale sat down. Mr. Orrin slept. "I saw Mr. Orrin and Jory," said Mara Vale.'
    layers = build_world(text, cut_up(text))
    starts = cut_up(text).tokens.start
    orrins = [text.index("Mr. Orrin"), text.rindex("Mr. Orrin")]
    members = [*sorted(layers.ids), -1]
    asked = [starts.index(text.index("Orrin", start)) for start in orrins]
    links = tuple(GoldLink(start, start + len("Mr. Orrin"), "o", "person", "name") for start in orrins)
    work = GoldWork(
        name="Sleep",
        story=Story(made_by=MadeBy(version="test"), source=Source(sha256="", kind="plain"), text=text),
        links=links,
    )

    def rows(words: list[int]) -> KinRows:
        n = len(words) * len(members)
        return KinRows(
            signs=np.zeros((n, len(SIGNS)), np.float32),
            member=np.array(members * len(words), np.int32),
            word=np.array(words, np.int32),
            start=np.arange(0, n + 1, len(members), dtype=np.int32),
        )

    monkeypatch.setattr(kinship, "predicted", lambda *_: None)
    for words, who in ((asked[1:], "Mr. Orrin"), (asked, None)):
        monkeypatch.setattr(kinship, "kin_candidates", lambda *_, words=words: (rows(words), layers))
        own = lesson_of(None, work)  # type: ignore[arg-type]
        assert own is not None
        names = {layers.ids[m]: m for m in members if m >= 0}
        right = {person.name: names[person.id] for person in layers.characters if person.id in names}
        expected = [member == (right[who] if who else -1) for member in members]
        assert own.is_meant.tolist() == expected * len(words)


def course(folder: Path, monkeypatch: pytest.MonkeyPatch) -> KinCourse:
    """A course on two tiny novels, whose mentions of kin are made up; the random heads read none in them."""
    write_pdnc(folder / "pdnc")
    shutil.copytree(folder / "pdnc" / "Quarry", folder / "pdnc" / "Mill")
    told = {"Mill": lesson(40, 9), "Quarry": lesson(60, 10)}
    monkeypatch.setattr("storyworld.training.lessons.kincourse.shorts.names", lambda _: [])
    monkeypatch.setattr("storyworld.training.lessons.kincourse.lesson_of", lambda _, work: told[work.name])
    return KinCourse(RECIPE, Materials(folder, tiny_bundle(folder / "tiny"), 1))


def test_a_run_puts_the_weights_into_a_bundle_that_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = LessonRun(course(tmp_path, monkeypatch), tmp_path / "run")
    folder = run.train(None)
    bundle = load_bundle(folder)
    assert bundle.kin == learn_kin([lesson for _, lesson in run.lessons()], RECIPE.ridge)
    assert bundle.trained_on == ("Mill", "Quarry")
    card = (folder / CARD).read_text("utf-8")
    assert "Left out: nothing; without their text: novels of 100 mentions " in card
    assert "; stories of 0 mentions" in card
    assert Predictor(bundle, 1).predict(["the", "sea"], [(0, 2)]).kin == bundle.kin


def test_a_fold_leaves_its_novels_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = LessonRun(course(tmp_path, monkeypatch), tmp_path / "run")
    folder = run.train("mill")
    assert load_bundle(folder).kin == learn_kin([lesson(60, 10)], RECIPE.ridge)
    assert held_out(tmp_path / "run" / "folds") == {"Mill": str(folder)}
    with pytest.raises(DataError, match="no fold sea; there are: mill"):
        run.train("sea")


def test_what_was_read_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = course(tmp_path, monkeypatch)
    first = LessonRun(own, tmp_path / "run").train(None)
    monkeypatch.setattr("storyworld.training.lessons.kincourse.lesson_of", lambda *_: pytest.fail("read again"))
    assert load_bundle(LessonRun(own, tmp_path / "run").train(None)).kin == load_bundle(first).kin


def test_a_bundle_that_has_not_learned_kin_says_so(tmp_path: Path) -> None:
    plain = tiny_bundle(tmp_path / "tiny", description=replace(DESCRIPTION, kin={}))
    assert plain.kin == {}
    assert Predictor(plain, 1).predict(["the", "sea"], [(0, 2)]).kin is None
