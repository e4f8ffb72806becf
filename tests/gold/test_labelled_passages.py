import hashlib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from storyworld.errors import DataError
from storyworld.evaluation.evaluating import evaluate
from storyworld.evaluation.passages import passage_scores
from storyworld.evaluation.scores import Score, share
from storyworld.gold import passages
from storyworld.gold.work import GoldPassage, GoldWork
from storyworld.spans import Span
from storyworld.story import MadeBy, Mention, Narration, Source, Story

TEXT = "Wren walked in. Old Tove saw her. Tove knew Wren.\n"
LABEL: dict[str, Any] = {
    "start": 0,
    "end": 49,
    "person": "third",
    "tense": "past",
    "narrator": None,
    "focalizer": "p2",
    "is_certain": True,
    "names": {"p1": [[0, 4], [44, 48]], "p2": [[16, 24], [34, 38]]},
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "inn.txt").write_text(TEXT)
    label = {"inn.txt": {"sha256": hashlib.sha256(TEXT.encode()).hexdigest(), "passages": [LABEL]}}
    labels = msgspec.json.decode(msgspec.json.encode(label), type=dict[str, passages._Text])
    monkeypatch.setattr(passages.TEXTS, "labels", lambda: labels)
    return tmp_path


def told(text: str = TEXT, focalizer: str | None = "c2", entities: str = "c1 c2 c2 c1") -> Story:
    """A story with the four names and who they mean, told through somebody's eyes."""
    spans = [(0, 4), (16, 24), (34, 38), (44, 48)]
    return Story(
        made_by=MadeBy(version="test"),
        source=Source(sha256="0", kind="plain"),
        text=text,
        blocks=(),
        mentions=tuple(
            Mention(id=f"m{s}", start=s, end=e, head_start=s, head_end=e, category="PER", form="name", entity=entity)
            for (s, e), entity in zip(spans, entities.split(), strict=True)
        ),
        narration=(Narration(start=0, end=49, person="third", tense="past", focalizer=focalizer),),
    )


def scores(story: Story, **changes: object) -> dict[str, Score]:
    label: dict[str, Any] = LABEL | changes
    names = {person: tuple(Span(*span) for span in spans) for person, spans in LABEL["names"].items()}
    gold = GoldWork(name="inn", story=story, passages=(GoldPassage(**(label | {"names": names})),))
    return {path.removeprefix("passages."): score for path, score in passage_scores(gold, story).items()}


def test_a_passage_that_is_read_right_is_right_in_all() -> None:
    found = scores(told())
    assert found["person"] == found["tense"] == found["focalizer"] == found["focalizer_all"] == share(1, 1)
    assert found["names"] == share(4, 4)
    assert "narrator" not in found


def test_a_wrong_focalizer_and_one_too_many_are_wrong() -> None:
    assert scores(told(focalizer="c1"))["focalizer"] == share(0, 1)
    assert scores(told(focalizer=None))["focalizer"] == share(0, 1)
    assert scores(told(), focalizer=None)["focalizer"] == share(0, 1)
    assert scores(told(focalizer=None), focalizer=None)["focalizer"] == share(1, 1)
    assert "focalizer" not in scores(told(), is_certain=False)


def test_names_of_two_people_in_one_are_right_for_one_of_them_at_most() -> None:
    assert scores(told(entities="c1 c1 c1 c1"))["names"] == share(2, 4)
    assert scores(told(entities="c1 c1 c2 c1"))["names"] == share(3, 4)
    assert scores(told(entities="c1 c2 c3 c1"))["names"] == share(3, 4)


def test_the_narrator_is_whom_the_labels_name() -> None:
    story = msgspec.structs.replace(told(), narration=(Narration(start=0, end=49, person="first", narrator="c1"),))
    found = scores(story, person="first", narrator="p1", focalizer=None)
    assert (found["person"], found["narrator"], found["tense"]) == (share(1, 1), share(1, 1), share(0, 1))
    assert scores(story, person="first", narrator="p2", focalizer=None)["narrator"] == share(0, 1)


def test_labels_hold_for_the_text_that_was_labelled_only(folder: Path) -> None:
    report = evaluate("passages", folder, told)
    assert report.measures["passages.names"].value == 1
    (folder / "inn.txt").write_text(TEXT.replace("Old", "old"))
    with pytest.raises(DataError, match="not the text that was labelled"):
        evaluate("passages", folder, told)


def test_the_labels_of_the_package_are_well_formed() -> None:
    labels = passages.TEXTS.labels()
    found = [passage for text in labels.values() for passage in text.passages]
    assert len(found) >= 60
    for passage in found:
        people = {person for person in (passage.narrator, passage.focalizer) if person is not None}
        assert passage.start < passage.end
        assert people <= passage.names.keys()
        assert all(start < end for spans in passage.names.values() for start, end in spans)
