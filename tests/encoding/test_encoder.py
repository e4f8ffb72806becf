import random
from collections.abc import Sequence
from pathlib import Path
from threading import Lock

import numpy as np
import pytest

from storyworld.bundle.loading import Bundle
from storyworld.encoding.encoder import AHEAD, Encoder, Window, n_processors
from storyworld.encoding.pieces import Pieces
from storyworld.encoding.windows import WINDOW
from tinybundle import LABELS, SHAPE, SIZES, WORDS, tiny_bundle

SENTENCE = (4, 40)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return tiny_bundle(tmp_path_factory.mktemp("bundles") / "tiny")


def text(n_sentences: int, seed: int = 1) -> tuple[list[str], list[tuple[int, int]]]:
    """Words that no window but its own can make up, and their sentences."""
    draw = random.Random(seed)
    words: list[str] = []
    sentences = []
    for _ in range(n_sentences):
        n = draw.randint(*SENTENCE)
        sentences.append((len(words), len(words) + n))
        words += [draw.choice([*WORDS, "Wrens", "Boatyard", "?!", "NO"]) for _ in range(n)]
    return words, sentences


def same(one: Window, other: Window) -> bool:
    return all(np.array_equal(one.outputs[name], other.outputs[name]) for name in one.outputs)


def test_every_head_speaks_of_every_word_of_a_window(bundle: Bundle) -> None:
    words = ["The", "boat", "sank", "."]
    (window,) = Encoder(bundle, 1).windows(words, [(0, 4)])
    assert {name: found.shape for name, found in window.outputs.items()} == {
        "vectors": (4, SHAPE.width),
        "upos": (4, len(LABELS.upos)),
        "xpos": (4, len(LABELS.xpos)),
        "lemma": (4, 4),
        "event": (4,),
        "arcs": (4, 4),
        "relation_dependent": (4, SIZES.relation),
        "relation_head": (4, SIZES.relation),
        "spans": (len(LABELS.category), 4, 4),
        "form_start": (4, SIZES.form),
        "form_end": (4, SIZES.form),
    }
    assert all(np.isfinite(found).all() for found in window.outputs.values())
    assert ((window.outputs["event"] > 0) & (window.outputs["event"] < 1)).all()


def test_windows_cover_all_words_and_sentences_in_order(bundle: Bundle) -> None:
    words, sentences = text(60)
    windows = list(Encoder(bundle, 2).windows(words, sentences))
    ends = [window.first_word + len(window.outputs["event"]) for window in windows]
    assert len(windows) > 5
    assert windows[0].first_word == 0
    assert ends[-1] == len(words)
    assert all(window.first_word == end for window, end in zip(windows[1:], ends, strict=False))
    found = [
        (window.first_word + first, window.first_word + last) for window in windows for first, last in window.sentences
    ]
    assert found == sentences


def test_a_sentence_longer_than_a_window_is_read_in_parts(bundle: Bundle) -> None:
    words = ["boat"] * (2 * WINDOW + 1)
    windows = list(Encoder(bundle, 1).windows(words, [(0, len(words))]))
    assert [len(window.outputs["event"]) for window in windows] == [WINDOW, WINDOW, 1]
    assert [window.sentences for window in windows] == [((0, WINDOW),), ((0, WINDOW),), ((0, 1),)]


def test_a_window_is_read_as_if_it_stood_alone(bundle: Bundle) -> None:
    words, sentences = text(40)
    encoder = Encoder(bundle, 1)
    for window in encoder.windows(words, sentences):
        end = window.first_word + len(window.outputs["event"])
        (alone,) = encoder.windows(words[window.first_word : end], window.sentences)
        assert same(window, alone)


def test_case_is_seen(bundle: Bundle) -> None:
    encoder = Encoder(bundle, 1)
    small, large = (next(encoder.windows([word], [(0, 1)])).outputs["vectors"] for word in ("wren", "Wren"))
    assert not np.allclose(small, large)


def test_the_number_of_threads_changes_nothing(bundle: Bundle) -> None:
    words, sentences = text(60)
    runs = [list(Encoder(bundle, n_threads).windows(words, sentences)) for n_threads in (1, 2, 5)]
    for run in runs[1:]:
        assert len(run) == len(runs[0])
        assert all(same(one, other) for one, other in zip(runs[0], run, strict=True))


def test_only_a_few_windows_are_read_ahead(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    started, lock, read = [0], Lock(), Encoder._window

    def counted(self: Encoder, pieces: Pieces, parts: Sequence[tuple[int, int]]) -> Window:
        with lock:
            started[0] += 1
        return read(self, pieces, parts)

    monkeypatch.setattr(Encoder, "_window", counted)
    words, sentences = text(300)
    n_threads = 2
    for n_taken, _ in enumerate(Encoder(bundle, n_threads).windows(words, sentences), start=1):
        assert started[0] <= n_taken + AHEAD * n_threads


def test_a_reader_may_stop_early(bundle: Bundle) -> None:
    words, sentences = text(60)
    windows = Encoder(bundle, 2).windows(words, sentences)
    next(windows)
    windows.close()  # type: ignore[attr-defined]


def test_a_text_without_words_has_no_windows(bundle: Bundle) -> None:
    assert list(Encoder(bundle).windows([], [])) == []


def test_all_processors_work_unless_told_otherwise() -> None:
    assert n_processors() >= 1


def test_another_bundle_reads_otherwise(bundle: Bundle, tmp_path: Path) -> None:
    other = tiny_bundle(tmp_path / "other", seed=1)
    one, two = (next(Encoder(each, 1).windows(["sea"], [(0, 1)])) for each in (bundle, other))
    assert not same(one, two)
