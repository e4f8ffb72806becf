import hashlib
from pathlib import Path

import msgspec
import pytest

from storyworld.errors import DataError
from storyworld.evaluation.evaluating import evaluate
from storyworld.gold import lines
from storyworld.story import Story

TEXT = 'Wren walked in. "Late," said Old Tove. "I know."\n'
PEOPLE = {"p1": [[0, 4]], "p2": [[29, 37], [33, 37]]}
LINES = [
    {"start": 16, "end": 23, "speaker": "p2", "addressees": ["p1"]},
    {"start": 39, "end": 48, "speaker": "p2", "addressees": None},
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "inn.txt").write_text(TEXT)
    label = {"inn.txt": {"sha256": hashlib.sha256(TEXT.encode()).hexdigest(), "people": PEOPLE, "lines": LINES}}
    labels = msgspec.json.decode(msgspec.json.encode(label), type=dict[str, lines._Text])
    monkeypatch.setattr(lines.TEXTS, "labels", lambda: labels)
    return tmp_path


def test_labels_become_people_and_quotations(folder: Path) -> None:
    work = lines.load(folder, "inn.txt")
    assert [person.name for person in work.story.characters or ()] == ["Wren", "Old Tove"]
    assert [alias.text for alias in (work.story.characters or ())[1].aliases] == ["Old Tove", "Tove"]
    quotations = work.quotations or ()
    assert [work.story.text[q.parts[0].start : q.parts[0].end] for q in quotations] == ['"Late,"', '"I know."']
    assert [q.addressees for q in quotations] == [("p1",), None]


def test_a_text_that_was_changed_is_refused(folder: Path) -> None:
    (folder / "inn.txt").write_text(TEXT.replace("Late", "Soon"))
    with pytest.raises(DataError, match="not the text that was labelled"):
        lines.load(folder, "inn.txt")


def test_a_reader_is_scored_on_them(folder: Path) -> None:
    work = lines.load(folder, "inn.txt")

    def reader(text: str, **_: object) -> Story:
        assert text == TEXT
        return work.story

    figures = evaluate("lines", folder, reader).measures
    assert figures["speakers.overall"].value == 1.0
    assert figures["addressees.f1"].n_gold == 1


def test_the_labels_in_the_package_hold_together() -> None:
    found = lines.TEXTS.labels()
    assert sum(len(text.lines) for text in found.values()) == 299
    for text in found.values():
        assert all(text.people.values())
        for line in text.lines:
            assert line.speaker in text.people
            assert set(line.addressees or ()) <= text.people.keys()
        assert [line.start for line in text.lines] == sorted(line.start for line in text.lines)
