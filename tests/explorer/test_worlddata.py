import json
from itertools import accumulate
from typing import Any

from msgspec.structs import replace

from storyworld.explorer.page import colour_classes
from storyworld.explorer.storytext import shown_blocks
from storyworld.explorer.worlddata import world_data, world_json
from storyworld.spans import Span
from storyworld.story import Correction, Narration, Relation, Scene, Story


def data_of(story: Story) -> dict[str, Any]:
    return dict(json.loads(world_json(story, story.blocks, colour_classes(story))))


def test_layers_that_were_not_computed_are_null_and_those_that_found_nothing_empty(tale: Story) -> None:
    bare = data_of(replace(tale, scenes=None, encounters=None, relations=None, quotes=None, mentions=None))
    assert [bare[name] for name in ("scenes", "encounters", "relations", "quotes")] == [None, None, None, []]
    empty = data_of(replace(tale, scenes=(), encounters=(), relations=()))
    assert [empty[name] for name in ("scenes", "encounters", "relations")] == [[], [], []]


def test_blocks_and_mentions_are_kept_as_distances(tale: Story) -> None:
    data = data_of(tale)
    borders = list(accumulate(data["blocks"]))
    assert list(zip(borders[::2], borders[1::2], strict=True)) == [(block.start, block.end) for block in tale.blocks]
    mara = [mention.start for mention in tale.mentions or () if mention.entity == "mara"]
    assert list(accumulate(data["people"][0]["at"])) == mara


def test_who_is_in_a_scene_is_told_when_first_seen_there(tale: Story) -> None:
    _, (start, end, place, time, present), third = data_of(tale)["scenes"]
    assert (place, time[0]) == (None, "In the morning")
    assert time[1] == start + len("In the morning")
    assert [number for number, _ in present] == [0, 2]
    assert tale.text[: present[1][1]].endswith("Old Tam")
    assert third[2][:2] == ["the Herring Quay", 5]
    assert tale.text[: third[2][2]].endswith("the Herring Quay")
    ghost = replace(tale, scenes=(Scene(id="s1", start=start, end=end, present=("isolde", "nobody")),))
    assert data_of(ghost)["scenes"][0][4] == [[3, end]]


def test_a_relation_is_told_with_the_words_that_show_it(tale: Story) -> None:
    (relation,) = data_of(tale)["relations"]
    assert relation[:4] == [0, 1, "family", "brother"]
    assert tale.text[: relation[7]].endswith("my brother")
    plain = Relation(a="mara", b="tam", kind="friend", begin=90, until=200, probability=0.656)
    unknown, guessed = replace(plain, b="nobody"), replace(plain, probability=0.5)
    data = data_of(replace(tale, relations=(plain, unknown, guessed)))
    assert data["relations"] == [[0, 2, "friend", None, 90, 200, 66, 90, []]]


def test_an_encounter_of_an_unknown_scene_is_left_out(tale: Story) -> None:
    first, *_ = tale.encounters or ()
    story = replace(tale, encounters=(first, replace(first, scene="s9"), replace(first, a="nobody")))
    assert [encounter[:3] for encounter in data_of(story)["encounters"]] == [[0, 0, 1]]


def test_names_stand_as_numbers_in_how_the_story_is_told(small_story: Story) -> None:
    assert world_data(small_story, small_story.blocks, colour_classes(small_story))["tellings"] == [
        [0, len(small_story.text), 1, 0, *[["in the first person", " by ", 1, ", in the past tense"]] * 2]
    ]


def test_through_whose_eyes_it_is_told_is_known_when_the_section_is_over(small_story: Story) -> None:
    named = next(person.id for person in small_story.characters or () if person.is_named)
    section = Narration(
        start=0, end=len(small_story.text), person="third", tense="past", focalizer=named, probability=0.9
    )
    story = replace(small_story, narration=(section,))
    ((*_, whole, so_far),) = world_data(story, story.blocks, colour_classes(story))["tellings"]
    assert "eyes" in str(whole)
    assert so_far == whole[: len(so_far)]
    assert "eyes" not in str(so_far)


def test_half_a_letter_is_replaced(tale: Story) -> None:
    people = tuple(replace(person, name=f"{person.name} \ud83d") for person in tale.characters or ())
    assert data_of(replace(tale, characters=people))["people"][0]["names"][-1][1] == "Mara Quill \ufffd"


def test_the_whole_text_can_be_put_together_from_blocks_and_gaps(tale: Story) -> None:
    assert data_of(tale)["gaps"] == []
    odd = Story(made_by=tale.made_by, source=tale.source, text="\n One.\n \n\u2003Two.\n\nThree. \n")
    blocks = shown_blocks(odd)
    data = dict(json.loads(world_json(odd, blocks, {})))
    gaps = dict(data["gaps"])
    assert gaps == {0: "\n ", 1: "\n \n\u2003", 3: " \n"}
    pieces = [gaps.get(i, "\n\n") + odd.text[block.start : block.end] for i, block in enumerate(blocks)]
    assert "".join(pieces) + gaps[3] == odd.text


def test_both_halves_of_an_interrupted_line_know_of_each_other(tale: Story) -> None:
    first, second, *others = tale.quotes or ()
    cue = Span(first.end + 1, first.end + 3)
    quotes = (
        replace(first, utterance=first.id, cue=cue),
        replace(second, utterance=first.id, cue=cue),
        *(replace(quote, utterance=first.id) for quote in others),
    )
    lengths = [len(quote) for quote in data_of(replace(tale, quotes=quotes))["quotes"]]
    assert lengths == [9, 10, *[9] * len(others)]
    assert data_of(replace(tale, quotes=quotes))["quotes"][1][9] == 1


def test_corrections_stand_beside_a_file_and_not_beside_one_of_several_stories(tale: Story) -> None:
    fixes = data_of(replace(tale, corrections=(Correction(what="Izzy is Isobel"),)))["fixes"]
    assert (fixes["file"], fixes["suffix"]) == ("quay.txt", ".storyworld.toml")
    assert fixes["applied"] == ["Izzy is Isobel"]
    assert "finds in quay.txt." in fixes["head"]
    member = replace(tale.made_by, settings=replace(tale.made_by.settings, member="quay.txt"))
    assert data_of(replace(tale, made_by=member))["fixes"]["file"] is None
    for path in (None, "-"):
        assert data_of(replace(tale, source=replace(tale.source, path=path)))["fixes"]["file"] is None
