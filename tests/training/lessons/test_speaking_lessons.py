"""Learning who speaks, in small. Skipped where torch is not installed."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

from conversed import conversation  # noqa: E402
from msgspec.structs import replace  # noqa: E402

from goldcorpora import write_pdnc  # noqa: E402
from storyworld.bundle.loading import SPEAKERS, Bundle, held_out, load_bundle  # noqa: E402
from storyworld.errors import DataError  # noqa: E402
from storyworld.heads.predicting import Predictor  # noqa: E402
from storyworld.heads.speakers import CandidateHead  # noqa: E402
from storyworld.training.lessons.lessonrun import LessonRun, Materials  # noqa: E402
from storyworld.training.lessons.settling import Meaning, Together  # noqa: E402
from storyworld.training.lessons.speakercourse import SpeakerCourse, is_one_of  # noqa: E402
from storyworld.training.lessons.speaking import CandidateNetwork, Examples, fit_hearers, fit_speakers, learn_speech  # noqa: E402
from storyworld.training.recipe import SpeakerRecipe  # noqa: E402
from storyworld.world.speech.attribution.hearing import hearing  # noqa: E402
from tinybundle import tiny_bundle  # noqa: E402

RECIPE = SpeakerRecipe(name="tiny", corpora=("pdnc",), width=16, n_epochs=30, batch=8, folds={"mill": ("Mill",)})


def course_run(data: Path, folder: Path) -> LessonRun:
    return LessonRun(SpeakerCourse(RECIPE, Materials(data, tiny_bundle(folder / "tiny"), 1)), folder / "run")


def quotations(n: int, seed: int) -> Examples:
    """Three candidates for each quotation: whoever has the higher first feature speaks, the higher second one hears."""
    features = np.random.default_rng(seed).standard_normal((3 * n, 4)).astype(np.float16)
    speaks, hears = (
        (np.arange(3)[None] == features[:, column].reshape(n, 3).argmax(1)[:, None]).reshape(-1) for column in (0, 1)
    )
    return Examples(
        features=features,
        member=np.tile(np.arange(3, dtype=np.int32), n),
        speaks=speaks,
        hears=hears,
        start=np.arange(0, 3 * n + 1, 3),
        paragraph=np.arange(n, dtype=np.int32),
        has_speaker=np.ones(n, bool),
        has_hearers=np.ones(n, bool),
        number=np.arange(n),
        items=conversation(n, n_people=3),
        meaning=Meaning(
            person=speaks.reshape(n, 3).argmax(1).astype(np.int32),
            is_known=np.ones(n, bool),
            member=np.arange(3, dtype=np.int32),
        ),
    )


def head(weights: dict[str, np.ndarray], name: str = "") -> CandidateHead:
    return CandidateHead({key if name else f"x.{key}": w for key, w in weights.items()}, name or "x")


def agreement(scores: np.ndarray, wanted: np.ndarray) -> float:
    return float((scores.reshape(-1, 3).argmax(1) == wanted.reshape(-1, 3).argmax(1)).mean())


def test_what_tells_the_speaker_is_learned() -> None:
    learned = head(fit_speakers([quotations(60, 1), quotations(60, 2)], RECIPE))
    unseen = quotations(50, 3)
    assert agreement(learned(unseen.features.astype(np.float32)), unseen.speaks) > 0.9


def test_what_tells_the_hearer_is_learned() -> None:
    works = [quotations(60, 1), quotations(60, 2)]
    learned = head(fit_hearers(works, [np.full(180, -1.0)] * 2, RECIPE))
    unseen = quotations(50, 3)
    further = hearing(unseen.member, unseen.start, unseen.paragraph, np.full(150, -1.0))
    rows = np.concatenate([unseen.features, further], axis=1).astype(np.float32)
    assert agreement(learned(rows), unseen.hears) > 0.8


def test_a_quotation_whose_speaker_is_not_told_teaches_nothing() -> None:
    known, other = quotations(20, 1), quotations(20, 2)
    silent = replace(other, has_speaker=np.zeros(20, bool))
    one, both = (fit_speakers(works, RECIPE) for works in ([known], [known, silent]))
    assert all(np.array_equal(one[name], both[name]) for name in one)


def test_the_same_lessons_give_the_same_weights() -> None:
    one, other = (learn_speech([quotations(20, 1), quotations(20, 2)], RECIPE) for _ in range(2))
    assert {name.partition(".")[0] for name in one} == {"speakers", "together", "hearers"}
    assert all(np.array_equal(one[name], other[name]) for name in one)


def test_the_head_scores_as_the_network_does() -> None:
    network = CandidateNetwork(4, 16, 0.0).eval()
    rows = torch.randn(7, 4)
    same = head({name: weight.detach().numpy() for name, weight in network.state_dict().items()})
    assert np.allclose(same(rows.numpy()), network(rows).detach().numpy(), atol=1e-5)


def test_works_without_addressees_teach_no_hearers() -> None:
    silent = replace(quotations(20, 1), has_hearers=np.zeros(20, bool))
    assert {name.partition(".")[0] for name in learn_speech([silent, silent], RECIPE)} == {"speakers", "together"}


def test_the_beginning_of_a_novel_is_left_out_with_it() -> None:
    assert is_one_of("Emma", ["Emma"])
    assert is_one_of("158_emma", ["Emma"])
    assert is_one_of("160_the_awakening_and_selected_short_stories", ["TheAwakening"])
    assert not is_one_of("141_mansfield_park", ["Emma", "Persuasion"])


def test_a_run_becomes_bundles_that_say_what_they_have_not_seen(tmp_path: Path) -> None:
    write_pdnc(tmp_path / "pdnc")
    run = course_run(tmp_path, tmp_path)
    weights = load_bundle(run.train(None)).speaker_weights
    layers = CandidateNetwork(4, 16, 0.0).state_dict()
    ties = Together(32, 5, 0.0).state_dict()
    wanted = {f"{name}.{layer}" for name in ("speakers", "hearers") for layer in layers}
    assert set(weights) == wanted | {f"together.{layer}" for layer in ties}
    folder = run.train("mill")
    assert held_out(tmp_path / "run" / "folds") == {"Mill": str(folder)}
    assert (folder / SPEAKERS).is_file()
    with pytest.raises(DataError, match="no fold sea; there are: mill"):
        run.train("sea")


def test_a_work_is_read_by_the_bundle_that_has_not_seen_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_pdnc(tmp_path / "pdnc")
    usual, other = (tiny_bundle(tmp_path / name, seed=seed) for seed, name in enumerate(("usual", "other")))
    opened: list[Path] = []

    def predictor(bundle: Bundle, n_threads: int) -> Predictor:
        opened.append(bundle.folder)
        return Predictor(bundle, n_threads)

    monkeypatch.setattr("storyworld.training.lessons.speakercourse.Predictor", predictor)
    plain = SpeakerCourse(RECIPE, Materials(tmp_path, usual, 1))
    course = SpeakerCourse(RECIPE, Materials(tmp_path, usual, 1, {"Quarry": str(other.folder)}))
    assert plain.kept() != course.kept()
    for own in (course, course, plain):
        own.lesson("Quarry")
    assert opened == [other.folder, usual.folder]
