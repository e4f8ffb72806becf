import hashlib
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from storyworld.errors import DataError
from storyworld.evaluation.evaluating import evaluate
from storyworld.evaluation.scenes import unmarked_scores
from storyworld.evaluation.scores import value
from storyworld.evaluation.works import work_scores
from storyworld.formats import read_document
from storyworld.gold import scenes
from storyworld.gold.work import GoldWork
from storyworld.story import Block, Mention, Relation, RelationKind, Scene, ScenePlace, Story

ROOT = Path(__file__).parent.parent.parent
ROWED = "Wren rowed on the lake with Tove. " + "It was cold there, and they said little of it. " * 6
SLEPT = "That night Wren slept in the old mill. " + "Nothing stirred, and nobody came to the door. " * 6
TEXT = f"{ROWED}\n\n{SLEPT}\n"
AT = len(ROWED) + 2
LAKE, MILL, NIGHT = ((TEXT.index(words), TEXT.index(words) + len(words)) for words in ("the lake", "old mill", "night"))
TOVE = TEXT.index("Tove")


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> GoldWork:
    (tmp_path / "lake.txt").write_text(TEXT)
    found = [
        {"start": 0, "border": "first", "place": [LAKE], "time": [], "present": ["p1"], "doubtful": ["p2"]},
        {"start": AT, "border": "inferred", "place": [MILL], "time": [NIGHT], "present": ["p1"], "doubtful": []},
    ]
    label = {
        "lake.txt": {
            "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
            "people": {"p1": [[0, 4]], "p2": [[TOVE, TOVE + 4]]},
            "scenes": found,
            "relations": [{"a": "p1", "b": "p2", "kinds": ["friend"], "doubtful": ["rival"], "evidence": [[0, 4]]}],
        }
    }
    labels = msgspec.json.decode(msgspec.json.encode(label), type=dict[str, scenes._Text])
    monkeypatch.setattr(scenes.TEXTS, "labels", lambda: labels)
    return scenes.load(tmp_path, "lake.txt")


def read(work: GoldWork, *found: Scene) -> Story:
    people = {"wren": 0, "tove": TOVE}
    mentions = tuple(
        Mention(id=who, start=at, end=at + 4, head_start=at, head_end=at + 4, form="name", category="PER", entity=who)
        for who, at in people.items()
    )
    return replace(work.story, scenes=found, mentions=mentions)


def figures(work: GoldWork, *found: Scene) -> dict[str, float | None]:
    return {path: value(score) for path, score in work_scores(work, read(work, *found)).items()}


BOTH = (
    Scene(id="s1", start=0, end=AT - 2, place=ScenePlace(name="the lake"), present=("wren",)),
    Scene(
        id="s2",
        start=AT,
        end=len(TEXT),
        place=ScenePlace(name="the mill"),
        time="That night",
        present=("wren",),
        boundary="inferred",
        probability=0.6,
    ),
)


def test_scenes_as_labelled_are_right(work: GoldWork) -> None:
    right = figures(work, *BOTH)
    assert right == {"scenes.borders": 1, "scenes.present": 1, "scenes.place": 1, "scenes.time": 1}


def test_who_is_doubtful_counts_neither_way_and_others_do(work: GoldWork) -> None:
    assert figures(work, replace(BOTH[0], present=("wren", "tove")), BOTH[1])["scenes.present"] == 1
    assert figures(work, BOTH[0], replace(BOTH[1], present=("wren", "tove")))["scenes.present"] == pytest.approx(0.8)
    assert figures(work, BOTH[0], replace(BOTH[1], present=()))["scenes.present"] == pytest.approx(2 / 3)


def test_where_no_scene_is_found_nothing_is_right(work: GoldWork) -> None:
    assert set(figures(work).values()) == {0}


def related(work: GoldWork, *found: Relation) -> dict[str, float | None]:
    story = replace(read(work), relations=found)
    scores = work_scores(work, story).items()
    return {path.partition(".")[2]: value(score) for path, score in scores if path.startswith("relations.")}


def claim(kind: RelationKind, probability: float = 0.6, b: str = "tove") -> Relation:
    return Relation(a="wren", b=b, kind=kind, begin=0, until=9, probability=probability)


def test_a_pair_has_the_kind_that_is_most_probable(work: GoldWork) -> None:
    assert related(work, claim("friend")) == {"kind": 1, "held": 1, "held_kind": 1}
    assert related(work, claim("friend"), claim("enemy", 0.9)) == {"kind": 0, "held": 1, "held_kind": 0}


def test_what_one_reader_says_makes_a_claim_right_and_no_other_wrong(work: GoldWork) -> None:
    assert related(work, claim("rival")) == {"kind": 0, "held": 1, "held_kind": 1}


def test_a_claim_about_a_pair_of_which_nobody_tells_is_not_held(work: GoldWork) -> None:
    found = related(work, claim("friend"), claim("family", b="osk"))
    assert found == {"kind": 1, "held": 0.5, "held_kind": 0.5}


def test_a_border_that_is_not_found_and_one_too_many_cost(work: GoldWork) -> None:
    one = replace(BOTH[0], end=len(TEXT))
    assert figures(work, one)["scenes.borders"] == 0
    further = replace(BOTH[1], id="s3", start=AT + 230)
    assert figures(work, *BOTH, further)["scenes.borders"] == pytest.approx(2 / 3)
    near = replace(BOTH[1], id="s3", start=AT + 90)
    assert figures(work, *BOTH, near)["scenes.borders"] == pytest.approx(2 / 3)


def test_a_place_is_right_only_where_one_wording_holds_the_other(work: GoldWork) -> None:
    barn = replace(BOTH[1], place=ScenePlace(name="the barn"))
    assert figures(work, BOTH[0], barn)["scenes.place"] == 0.5
    assert figures(work, replace(BOTH[0], place=None), barn)["scenes.place"] == 0


def test_a_text_that_was_changed_is_refused(work: GoldWork, tmp_path: Path) -> None:
    (tmp_path / work.name).write_text(TEXT.replace("cold", "warm"))
    with pytest.raises(DataError, match="not the text that was labelled"):
        scenes.load(tmp_path, work.name)


def test_a_reader_is_scored_on_them(work: GoldWork, tmp_path: Path) -> None:
    def reader(text: str) -> Story:
        assert text == TEXT
        return read(work, *BOTH)

    assert evaluate("scenes", tmp_path, reader).measures["scenes.present"].n_gold == 2


def test_borders_are_looked_for_once_more_with_all_marks_taken_out(work: GoldWork) -> None:
    """The labelled text is read with a heading and a break; the second reader gets its paragraphs alone."""
    opening, given = "Chapter 1\n\n", []
    text = f"{opening}{ROWED}\n\n***\n\n{SLEPT}"
    at = text.index(SLEPT)
    kinds = (("chapter_heading", 0, 9), ("scene_break", at - 5, at - 2))
    told = (("paragraph", len(opening), len(opening) + len(ROWED)), ("paragraph", at, len(text)))
    blocks = tuple(
        Block(start=start, end=end, kind=kind)  # type: ignore[arg-type]
        for kind, start, end in sorted((*kinds, *told), key=lambda block: block[1])
    )
    first, second = work.scenes or ()
    moved = replace(work, scenes=(replace(first, start=len(opening)), replace(second, start=at)))

    def reader(bare: str) -> Story:
        given.append(bare)
        return read(work, *BOTH[: len(given)])

    story = replace(work.story, text=text, blocks=blocks)
    assert value(unmarked_scores(moved, story, reader)["scenes.unmarked"]) == 0
    assert value(unmarked_scores(moved, story, reader)["scenes.unmarked"]) == 1
    assert given == [f"{ROWED}\n\n{SLEPT}"] * 2


def test_the_labels_in_the_package_hold_together() -> None:
    found = scenes.TEXTS.labels()
    assert (len(found), sum(len(text.scenes) for text in found.values())) == (17, 51)
    for text in found.values():
        assert all(text.people.values())
        assert [scene.border == "first" for scene in text.scenes] == [True] + [False] * (len(text.scenes) - 1)
        for relation in text.relations:
            assert {relation.a, relation.b} <= text.people.keys()
            assert relation.a != relation.b
            assert not set(relation.kinds) & set(relation.doubtful)
        for scene in text.scenes:
            assert {*scene.present, *scene.doubtful} <= text.people.keys()
            assert not set(scene.present) & set(scene.doubtful)


@pytest.mark.parametrize("folder", ["tests/stories", "samples"])
def test_our_own_texts_are_those_that_were_labelled(folder: str) -> None:
    for name in scenes.names(ROOT / folder):
        gold = scenes.load(ROOT / folder, name)
        assert gold.story.text == read_document(ROOT / folder / name).text
