"""A whole training in small: from gold files to a bundle that reads. Skipped where torch is not installed."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

import msgspec  # noqa: E402
import numpy as np  # noqa: E402
from msgspec.structs import replace  # noqa: E402

from goldcorpora import write_litbank, write_treebank  # noqa: E402
from storyworld.bundle.loading import held_out, load_bundle  # noqa: E402
from storyworld.encoding.pieces import PieceTable  # noqa: E402
from storyworld.errors import DataError  # noqa: E402
from storyworld.heads import Predictor  # noqa: E402
from storyworld.training.encoder import running  # noqa: E402
from storyworld.training.encoder.network import Encoder  # noqa: E402
from storyworld.training.encoder.pretrained import Pretrained  # noqa: E402
from storyworld.training.encoder.running import Run  # noqa: E402
from storyworld.training.encoder.teacher import Teacher  # noqa: E402
from storyworld.training.packing.recovering import recovered_weights  # noqa: E402
from storyworld.training.publishing import bundle_run  # noqa: E402
from storyworld.training.recipe import AdaptStage, HeadStage, Recipe, SilverStage  # noqa: E402
from storyworld.training.texts.corpora import Corpora  # noqa: E402
from storyworld.training.texts.passages import Passage  # noqa: E402
from tinybundle import SHAPE, SIZES, tiny_bundle, write_vocabulary  # noqa: E402

STAGE = HeadStage(
    name="all",
    shares={"treebanks": 1.0, "litbank": 1.0},
    n_epochs=3,
    encoder_rate=1e-3,
    head_rate=1e-2,
    text_pieces=300,
    average=0.5,
)
RECIPE = Recipe(name="tiny", treebanks=("en_mill-ud-train",), n_folds=2, shape=SHAPE, sizes=SIZES, stages=(STAGE,))


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of gold, and a published encoder of random weights."""
    write_litbank(tmp_path / "litbank")
    write_treebank(tmp_path / "ud")
    write_vocabulary(tmp_path / "vocabulary.txt")
    monkeypatch.setattr(running, "pretrained", lambda: Pretrained(tmp_path / "none", tmp_path / "vocabulary.txt"))
    monkeypatch.setattr("storyworld.training.texts.samples.MIN_COUNT", 1)
    monkeypatch.setattr(running, "load_bert", lambda _path, shape: Encoder(shape))
    return tmp_path


def test_a_run_becomes_a_bundle_that_reads(data: Path) -> None:
    run = Run(RECIPE, Corpora(RECIPE, data), data / "run")
    folder = bundle_run(run, run.train(None), None)
    bundle = load_bundle(folder)
    assert set(bundle.trained_on) == {"9_mill", "10_rain"}
    words = "the captain said it .".split()
    found = Predictor(bundle).predict(words, [(0, 5)])
    assert len(found.upos) == len(found.lemma) == len(found.event) == 5
    assert sum(head == -1 for head in found.head) == 1


def test_bundles_of_folds_say_what_they_have_not_seen(data: Path) -> None:
    run = Run(RECIPE, Corpora(RECIPE, data), data / "run")
    for fold in RECIPE.folds:
        bundle_run(run, run.train(fold), fold)
    unseen = held_out(data / "run" / "folds")
    assert set(unseen) == {"9_mill", "10_rain"}
    assert all(work not in load_bundle(Path(folder)).trained_on for work, folder in unseen.items())


def test_a_run_that_was_cut_off_ends_as_if_it_had_not_been(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = torch.load(Run(RECIPE, Corpora(RECIPE, data), data / "whole").train(None), weights_only=True)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    cut = Run(RECIPE, Corpora(RECIPE, data), data / "cut")
    with monkeypatch.context() as patched:
        patched.setattr(running.HeadTraining, "log", stop)
        patched.setattr(running, "CHECKPOINT_EVERY", 1)
        with pytest.raises(KeyboardInterrupt):
            cut.train(None)
    resumed = torch.load(cut.train(None), weights_only=True)
    assert all(torch.equal(weight, resumed[name]) for name, weight in whole.items())


def test_masked_words_are_learned_before_all_else(data: Path) -> None:
    (data / "stories").mkdir()
    (data / "stories" / "one.txt").write_text("The captain said it was the sea.\n\n" * 2000, "utf-8")
    recipe = Recipe(
        name="tiny",
        treebanks=("en_mill-ud-train",),
        shape=SHAPE,
        sizes=SIZES,
        adapt=AdaptStage(texts=("stories",), n_steps=2, rate=1e-3),
        stages=(STAGE,),
    )
    Run(recipe, Corpora(recipe, data), data / "run").train(None)
    (data / "stories" / "one.txt").write_text("The captain said it was the sea.\n\n" * 20, "utf-8")
    with pytest.raises(DataError, match="too little raw text"):
        Run(recipe, Corpora(recipe, data), data / "again").train(None)
    assert (data / "run" / "adapt" / "weights.pt").is_file()


def test_a_rate_of_nought_leaves_the_encoder_as_it_is(data: Path) -> None:
    words = replace(STAGE, name="words", shares={"treebanks": 1.0}, encoder_rate=0.0)
    recipe = replace(RECIPE, stages=(STAGE, words))
    last = Run(recipe, Corpora(recipe, data), data / "run").train("0")
    assert last.parent.name == "words-0"
    before, after = (torch.load(path, weights_only=True) for path in (data / "run" / "all-0" / last.name, last))
    same = {name for name, weight in before.items() if torch.equal(weight, after[name])}
    assert {name for name in before if name.startswith(("encoder.", "links.", "mentions."))} <= same
    assert "trees.pair.weight" not in same


def test_a_recipe_may_go_on_from_a_bundle(data: Path) -> None:
    start = tiny_bundle(data / "tiny")
    stage = replace(STAGE, encoder_rate=0.0)
    recipe = replace(RECIPE, goes_on=True, stages=(stage,))
    run = Run(recipe, Corpora(recipe, data), data / "run", bundle=start)
    bundle = load_bundle(bundle_run(run, run.train(None), None))
    assert bundle.labels == start.labels
    before, after = (recovered_weights(own) for own in (start, bundle))
    name = "encoder.layers.0.up.weight"
    # Cut into 127 steps twice.
    assert np.allclose(before[name], after[name], atol=0.01)
    assert not np.allclose(before["mentions.inside.weight"], after["mentions.inside.weight"], atol=0.02)


def test_a_share_of_the_weights_is_kept(data: Path) -> None:
    start = tiny_bundle(data / "tiny")
    found = {}
    for share in (0.0, 0.25):
        recipe = replace(RECIPE, goes_on=True, kept_share=share)
        run = Run(recipe, Corpora(recipe, data), data / "run", bundle=start)
        found[share] = torch.load(run.train(None), weights_only=True)
    before = recovered_weights(start)
    for name, weight in found[0.0].items():
        mean = 0.25 * before[name] + 0.75 * weight.numpy()
        assert np.allclose(found[0.25][name].numpy(), mean, atol=1e-6), name


def test_what_a_teacher_reads_in_raw_texts_is_learned_from(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (data / "stories").mkdir()
    (data / "stories" / "one.txt").write_text("The captain said it was the sea.\n\n" * 40, "utf-8")
    bigger = replace(SHAPE, width=48, n_pieces=SHAPE.n_pieces + 4)
    monkeypatch.setattr(running, "load_teacher", lambda table, _: Teacher(table, bigger))
    lesson = replace(STAGE, name="teacher")
    plan = SilverStage(teacher=(lesson,), texts=("stories",), n_passages=2, n_words=50)
    stage = replace(STAGE, shares={**STAGE.shares, "silver": 1.0})
    recipe = replace(RECIPE, silver=plan, stages=(stage,))
    run = Run(recipe, Corpora(recipe, data), data / "run")
    learned = torch.load(run.train("0"), weights_only=True)
    silver = msgspec.json.decode((data / "run" / "silver-0" / "passages.json").read_bytes(), type=list[Passage])
    assert len(silver) == 2
    for passage in silver:
        assert len(passage.words) >= 50
        assert passage.sentences[-1][1] == len(passage.words) == len(passage.event or ())
        assert all(0.0 <= probability <= 1.0 for probability in passage.event or ())
        assert passage.mentions is not None
    first = torch.load(data / "run" / "first" / "all-0" / "weights.pt", weights_only=True)
    assert not torch.equal(first["event.weight"], learned["event.weight"])
    # Nothing is read or trained again where its result is there.
    monkeypatch.setattr(running, "load_teacher", lambda *_: pytest.fail("read anew"))
    again = torch.load(run.train("0"), weights_only=True)
    assert all(torch.equal(weight, again[name]) for name, weight in learned.items())


def test_a_teacher_reads_padding_as_nothing(tmp_path: Path) -> None:
    write_vocabulary(tmp_path / "vocabulary.txt")
    table = PieceTable.load(tmp_path / "vocabulary.txt")
    teacher = Teacher(table, replace(SHAPE, n_pieces=SHAPE.n_pieces + 4)).eval()
    ids = torch.tensor([[table.start, 20, 21, table.end]])
    mask = torch.ones(1, 4, dtype=torch.bool)
    padded = torch.nn.functional.pad(ids, (0, 3))
    alone = teacher(ids, torch.zeros_like(ids), mask)
    beside = teacher(padded, torch.zeros_like(padded), torch.nn.functional.pad(mask, (0, 3)))
    assert torch.allclose(alone, beside[:, :4], atol=1e-5)
