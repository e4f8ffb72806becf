import hashlib
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from storyworld.evaluation.evaluating import evaluate
from storyworld.evaluation.scores import value
from storyworld.evaluation.works import work_scores
from storyworld.gold import passages
from storyworld.gold.labels import labels_in
from storyworld.gold.work import GoldWork
from storyworld.story import Character, Event, Mention, Narration, Story

TEXT = "Wren rowed. I slept. Wren and Tove sang. It rained.\n"
ENDS = {"rowed": "Wren", "slept": "me", "sang": None, "rained": None}


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> GoldWork:
    (tmp_path / "inn.txt").write_text(TEXT)
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    deeds = [
        {"start": TEXT.index(word), "end": TEXT.index(word) + len(word), "agents": agents}
        for word, agents in {"rowed": ["p1"], "slept": ["I"], "sang": [None], "rained": [None, "p1"]}.items()
    ]
    files = {
        passages.LABELS: {"inn.txt": {"sha256": sha256, "passages": []}},
        passages.DEEDS: {"inn.txt": {"people": {"p1": [[0, 4]]}, "deeds": deeds}},
    }

    def labels_in(file: str, kind: type) -> object:
        return msgspec.json.decode(msgspec.json.encode(files[file]), type=dict[str, kind])  # type: ignore[valid-type]

    monkeypatch.setattr(passages, "labels_in", labels_in)
    monkeypatch.setattr(passages.TEXTS, "labels", lambda: labels_in(passages.LABELS, passages._Text))
    return passages.load(tmp_path, "inn.txt")


def figures(work: GoldWork, agents: dict[str, str | None]) -> tuple[float | None, float | None]:
    events = tuple(
        Event(start=TEXT.index(word), end=TEXT.index(word) + len(word), agent=agent) for word, agent in agents.items()
    )
    wren = Mention(id="m1", start=0, end=4, head_start=0, head_end=4, form="name", category="PER", entity="Wren")
    cast = [Character(id=id_, name=id_, is_named=True) for id_ in ("Wren", "me", "Tove")]
    both = Character(id="both", name="both", is_named=True, members=("Wren", "Tove"))
    told = (Narration(start=0, end=len(TEXT), person="first", narrator="me"),)
    predicted = replace(work.story, events=events, mentions=(wren,), characters=(*cast, both), narration=told)
    scores = work_scores(work, predicted)
    return value(scores["deeds.agents"]), value(scores["deeds.people"])


def test_who_does_it_is_right(work: GoldWork) -> None:
    assert figures(work, ENDS) == (1, 1)
    assert figures(work, ENDS | {"sang": "both", "rained": "Wren"}) == (1, 1)


def test_another_and_nobody_are_wrong_and_so_is_what_was_not_found(work: GoldWork) -> None:
    assert figures(work, ENDS | {"rowed": "me"}) == (0.75, 0.5)
    assert figures(work, ENDS | {"slept": None}) == (0.75, 0.5)
    assert figures(work, ENDS | {"sang": "Wren"}) == (0.75, 1)
    assert figures(work, {word: agent for word, agent in ENDS.items() if word != "rained"}) == (0.75, 1)


def test_the_labels_in_the_package_hold_together() -> None:
    found = labels_in(passages.DEEDS, passages._Deeds)
    assert found.keys() <= passages.TEXTS.labels().keys()
    assert sum(len(text.deeds) for text in found.values()) == 200
    for text in found.values():
        assert {agent for deed in text.deeds for agent in deed.agents} <= {*text.people, "I", None}
        assert [deed.start for deed in text.deeds] == sorted(deed.start for deed in text.deeds)


def test_the_figures_are_those_of_the_corpus_of_passages(work: GoldWork, tmp_path: Path) -> None:
    def reader(text: str) -> Story:
        assert text == TEXT
        return replace(work.story, events=(), mentions=())

    report = evaluate("passages", tmp_path, reader)
    assert report.measures["deeds.agents"].n_gold == 4
