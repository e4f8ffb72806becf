"""What a reader has put right holds in every layer, and nothing else changes."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from msgspec.structs import replace
from soundness import assert_sound, line, named, words_of

from storyworld.corrections import correct, correct_one
from storyworld.corrections.kinds import Add, Kind, Line, Merge, Named, NotAPerson, Pronouns, Rename, Split
from storyworld.corrections.misfits import MisfitError
from storyworld.corrections.textquotes import TextQuote
from storyworld.story import Story


def test_the_story_of_these_tests_is_sound(mill: Story) -> None:
    assert_sound(mill)


def test_two_people_become_one_everywhere(mill: Story) -> None:
    after = correct_one(mill, Merge(people=("Izzy",), into="Isobel Grant"))
    assert_sound(after)
    one = named(after, "Isobel Grant")
    assert one == (after.characters or ())[1]
    assert [alias.text for alias in one.aliases] == ["Izzy", "Isobel Grant"]
    assert (one.n_mentions, one.n_quotes, one.corrected) == (5, 3, True)
    assert after.narration is not None
    assert (after.narration[0].focalizer, after.narration[1].narrator) == ("c1", "c1")
    assert [scene.present for scene in after.scenes or ()] == [("c1", "c2", "c5"), ("c4", "c1", "c2")]
    assert [event.agent for event in after.events or ()] == ["c1", "c1", "c1", "c4"]
    assert named(after, "Isobel Grant and Tam").members == ("c1", "c2")


def test_what_passed_between_two_who_are_one_is_counted_together(mill: Story) -> None:
    after = correct_one(mill, Merge(people=("Izzy",), into="Isobel Grant"))
    first, second = after.encounters or ()
    assert (first.a, first.b, first.n_lines, first.tone, len(first.evidence)) == ("c1", "c2", (3, 2), 0.0, 2)
    assert (second.a, second.b) == ("c4", "c1")
    assert [(one.a, one.b, one.probability) for one in after.relations or ()] == [("c2", "c4", 0.9), ("c1", "c2", 0.8)]


def test_nobody_speaks_to_themselves_after_a_merge(mill: Story) -> None:
    after = correct_one(mill, Merge(people=("Izzy",), into="Tam"))
    assert_sound(after)
    assert line(after, '"Yes,"').addressees == ()


def test_a_group_of_two_who_are_one_is_that_one(mill: Story) -> None:
    after = correct_one(mill, Merge(people=("Izzy", "Isobel Grant"), into="Tam"))
    assert_sound(after)
    assert "They" in words_of(after, "c2")
    assert [person for person in after.characters or () if person.members] == []


def test_a_new_name_is_shown_and_the_group_takes_it_too(mill: Story) -> None:
    after = correct_one(mill, Rename(person="Izzy", name=" Isabelle  Ward "))
    assert_sound(after)
    assert named(after, "Isabelle Ward").aliases == named(mill, "Izzy").aliases
    assert named(after, "Isobel Grant, Isabelle Ward and Tam").members == ("c1", "c3", "c2")
    assert after.quotes == mill.quotes


def test_pronouns_are_as_told(mill: Story) -> None:
    after = correct_one(mill, Pronouns(person="tam", pronouns="they/them"))
    assert (named(after, "Tam").pronouns, named(after, "Tam").corrected) == ("they/them", True)
    assert after.mentions == mill.mentions


def test_two_who_become_one_have_the_pronouns_that_most_mentions_have(mill: Story) -> None:
    """Tam is "he", "his" and "him", Izzy "she"."""
    read = {"Izzy": "she/her", "Tam": "he/him"}
    people = tuple(replace(person, pronouns=read.get(person.name)) for person in mill.characters or ())
    story = replace(mill, characters=people)
    after = correct_one(story, Merge(people=("Tam",), into="Izzy"))
    assert named(after, "Izzy").pronouns == "he/him"
    told = correct(story, [Pronouns(person="Izzy", pronouns="she/her"), Merge(people=("Tam",), into="Izzy")])
    assert named(told, "Izzy").pronouns == "she/her"
    told = correct(story, [Pronouns(person="Tam", pronouns="fae/faer"), Merge(people=("Tam",), into="the miller")])
    assert named(told, "the miller").pronouns == "fae/faer"


def test_who_is_no_person_is_gone_and_says_nothing(mill: Story) -> None:
    after = correct_one(mill, NotAPerson(person="Izzy"))
    assert_sound(after)
    assert "Izzy" not in {after.text[m.start : m.end] for m in after.mentions or ()}
    [she] = [m for m in after.mentions or () if after.text[m.start : m.end] == "She"]
    assert she.entity is None
    said = line(after, '"Yes,"')
    assert (said.speaker, said.addressees, said.cue, said.probability) == (None, (), None, 0.0)
    assert after.narration is not None
    assert (after.narration[1].narrator, after.narration[1].evidence) == (None, ())
    assert [event.agent for event in after.events or ()] == ["c1", "c1", None, "c4"]


def test_who_speaks_by_a_correction_stays_a_person(mill: Story) -> None:
    corrections = (Line(at='"Mind', speaker="Izzy"), NotAPerson(person="Izzy"))
    after = correct(mill, corrections)
    assert line(after, '"Mind').speaker == named(after, "Izzy").id
    [kept, refused] = after.corrections
    assert kept.problem is None
    assert refused.problem == "another correction says that Izzy speaks a line; take that back first"
    assert correct(mill, corrections[::-1]).corrections[0].problem is None


def test_a_ship_is_a_thing_and_a_house_is_a_place(mill: Story) -> None:
    ship = correct_one(mill, NotAPerson(person="the Heron", category="VEH"))
    house = correct_one(mill, NotAPerson(person="the Heron", category="FAC"))
    assert_sound(ship)
    assert_sound(house)
    assert words_of(ship, "e1") == words_of(house, "p2") == ["the Heron", "the Heron"]
    assert ship.places == mill.places
    assert [(place.name, place.n_mentions) for place in house.places or ()] == [("the Heron", 2), ("the mill", 1)]


def test_a_place_that_is_known_takes_in_what_is_no_person(mill: Story) -> None:
    renamed = correct_one(mill, Rename(person="the Heron", name="The Mill"))
    after = correct_one(renamed, NotAPerson(person="The Mill", category="FAC"))
    assert [(place.id, place.n_mentions) for place in after.places or ()] == [("p1", 3)]


def test_a_line_is_hers_and_only_that_line_changes(mill: Story) -> None:
    after = correct_one(mill, Line(at='"Yes."', speaker="Izzy", to=("Isobel Grant",)))
    assert_sound(after)
    said = line(after, '"Yes."')
    assert (said.speaker, said.addressees, said.probability, said.corrected) == ("c3", ("c1",), 1.0, True)
    assert [q for q in after.quotes or () if q.id != said.id] == [q for q in mill.quotes or () if q.id != said.id]
    assert (named(after, "Isobel Grant").n_quotes, named(after, "Izzy").n_quotes) == (1, 2)
    assert after.mentions == mill.mentions


def test_both_halves_of_a_line_that_its_tag_interrupts_are_one_line(mill: Story) -> None:
    cue = line(mill, "You are late").cue
    quotes = tuple(replace(q, utterance="q1", cue=cue, speaker="c1") if q.id == "q2" else q for q in mill.quotes or ())
    after = correct_one(replace(mill, quotes=quotes), Line(at='"You are late', speaker="Izzy", to=("Tam",)))
    halves = [(q.speaker, q.addressees, q.utterance, q.cue) for q in (after.quotes or ())[:2]]
    assert halves == [("c3", ("c2",), "q1", cue)] * 2


def test_who_i_am_is_no_matter_of_a_line(mill: Story) -> None:
    [she] = [m for m in mill.mentions or () if m.id == "m4"]
    text = mill.text[: she.start] + " I " + mill.text[she.end :]
    start = she.start + 1
    i = replace(she, start=start, end=start + 1, head_start=start, head_end=start + 1)
    told = replace(mill, text=text, mentions=tuple(i if m.id == "m4" else m for m in mill.mentions or ()))
    after = correct_one(told, Line(at='"You are late', speaker="Izzy"))
    assert line(after, "You are late").cue is None
    assert after.mentions == told.mentions


def test_encounters_count_the_line_where_it_now_belongs(mill: Story) -> None:
    after = correct_one(mill, Line(at='"Yes."', speaker="Izzy", to=("Isobel Grant",)))
    lines = {(one.a, one.b): one.n_lines for one in after.encounters or () if one.scene == "s1"}
    assert lines == {("c1", "c2"): (1, 1), ("c3", "c2"): (1, 1), ("c3", "c1"): (1, 0)}


def test_she_who_said_it_is_whoever_says_it(mill: Story) -> None:
    after = correct_one(mill, Line(at='"You are late, Tam,"', speaker="Izzy"))
    assert_sound(after)
    assert line(after, "You are late").cue == line(mill, "You are late").cue
    assert words_of(after, "c3")[0] == "she"
    assert [event.agent for event in after.events or ()] == ["c1", "c3", "c3", "c4"]


def test_the_name_of_somebody_else_is_no_cue_any_more(mill: Story) -> None:
    after = correct_one(mill, Line(at='"The tide was early,"', speaker="Izzy"))
    assert (line(after, "tide").cue, line(after, "tide").attribution) == (None, "implicit")
    assert after.mentions == mill.mentions


def test_who_speaks_in_a_scene_is_there(mill: Story) -> None:
    after = correct_one(mill, Line(at='"Shut that door,"', speaker="the Heron"))
    assert (after.scenes or ())[1].present == ("c4", "c3", "c2", "c1", "c5")


def test_words_that_nobody_says_are_no_speech(mill: Story) -> None:
    after = correct_one(mill, Line(at='"Yes?"', spoken=False))
    assert_sound(after)
    quote = line(after, '"Yes?"')
    assert (quote.kind, quote.speaker, quote.addressees, quote.corrected) == ("quoted", None, (), True)
    again = correct_one(after, Line(at='"Yes?"', speaker="Tam"))
    assert_sound(again)
    assert (line(again, '"Yes?"').kind, line(again, '"Yes?"').speaker) == ("speech", "c2")


def with_turn(story: Story, *ids: str) -> Story:
    """Return the story in which some lines are one turn."""
    quotes = tuple(replace(q, utterance=ids[0], speaker="c2") if q.id in ids else q for q in story.quotes or ())
    return correct_one(replace(story, quotes=quotes), Merge(people=("the Heron",), into="the miller"))


def test_a_line_taken_out_of_a_turn_leaves_two_turns(mill: Story) -> None:
    turn = with_turn(mill, "q2", "q4", "q5")
    after = correct_one(turn, Line(at='"The tide was early,"', speaker="Isobel Grant"))
    assert [q.utterance for q in after.quotes or ()][1:5] == ["q2", "q3", "q4", "q4"]
    middle = correct_one(turn, Line(at='"Yes?"', speaker="Isobel Grant"))
    assert [q.utterance for q in middle.quotes or ()][1:5] == ["q2", "q3", "q4", "q2"]


def test_a_whole_turn_is_corrected_where_that_is_asked_for(mill: Story) -> None:
    after = correct_one(with_turn(mill, "q2", "q4", "q5"), Line(at='"Yes?"', speaker="the miller", turn=True))
    assert [(q.speaker, q.utterance) for q in after.quotes or ()][1:5] == [
        ("c4", "q2"),
        ("c3", "q3"),
        ("c4", "q2"),
        ("c4", "q2"),
    ]


def test_who_was_taken_for_one_is_two(mill: Story) -> None:
    after = correct_one(mill, Split(person="the miller", names=("Torres",), name="Callum Torres"))
    assert_sound(after)
    new, old = named(after, "Callum Torres"), named(after, "the miller")
    assert new.id == "c7"
    assert (words_of(after, new.id), words_of(after, old.id)) == (["Torres", "He"], ["the miller"])
    assert [alias.text for alias in new.aliases] == ["Torres"]
    assert [alias.text for alias in old.aliases] == ["the miller"]
    assert (line(after, "Shut").speaker, line(after, "Mind").speaker) == (old.id, new.id)
    assert line(after, "Mind").probability == 0.5
    assert [event.agent for event in after.events or ()] == ["c1", "c1", "c3", "c7"]
    assert (after.scenes or ())[1].present[:2] == ("c4", "c7")


def test_corrections_follow_one_another(mill: Story) -> None:
    told = [
        Rename(person="Izzy", name="Isabelle"),
        Merge(people=("Isabelle",), into="Isobel Grant"),
        Pronouns(person="Isabelle", pronouns="she/her"),
    ]
    after = correct(mill, told)
    assert_sound(after)
    assert [one.problem is None for one in after.corrections or ()] == [True, True, False]
    assert after.notices == (
        "Correction 3 no longer fits and was left out (Isabelle goes by she/her): nobody is called Isabelle; "
        "there are Isobel Grant.",
    )


@pytest.mark.parametrize(
    ("correction", "reason"),
    [
        (Rename(person="Nobody", name="X"), "nobody is called Nobody"),
        (Rename(person="Izzy", name="tam"), "somebody else is called Tam"),
        (Rename(person="Izzy", name=" "), "empty"),
        (Merge(people=("Izzy",), into="Izzy"), "one person already"),
        (Merge(people=("Izzy",), into="Isobel Grant, Izzy and Tam"), "several people"),
        (Split(person="Izzy", names=("Bella",)), "never called Bella"),
        (Split(person="Izzy", names=("Izzy",)), "never called anything else"),
        (Split(person="Isobel Grant, Izzy and Tam", names=("Izzy",)), "several people already"),
        (Add(name="Torres"), "the miller is called Torres; rename them"),
        (Add(name="izzy"), "Izzy is in the cast already"),
        (Add(name=" "), "empty"),
        (Pronouns(person="Izzy", pronouns=""), "no pronouns"),
        (Line(at="sat by the fire", speaker="Tam"), "in no quotation"),
        (Line(at="never written", speaker="Tam"), "no longer in the text"),
        (Line(at='"Yes."', speaker="Tam", to=("Tam",)), "to themselves"),
        (Line(at=" ", speaker="Tam"), "no words"),
        (Line(at="Mind"), "has to tell"),
        (Line(at="Mind", speaker="Tam", spoken=False), "has to tell"),
    ],
)
def test_what_does_not_fit_says_why(mill: Story, correction: Kind, reason: str) -> None:
    with pytest.raises(MisfitError, match=reason):
        correct_one(mill, correction)


def test_one_of_several_of_a_name_is_told_by_a_place(mill: Story) -> None:
    people = tuple(replace(one, name="a woman") if one.id in {"c1", "c3"} else one for one in mill.characters or ())
    two = replace(mill, characters=people)
    with pytest.raises(MisfitError, match="2 people are called a woman"):
        correct_one(two, Rename(person="a woman", name="Ada"))
    her = Named(name="a woman", at=TextQuote(exact="Izzy", suffix=" left"))
    assert correct_one(two, Rename(person=her, name="Ada")).character("c3").name == "Ada"
    speaking = Named(name="a woman", at="You are late")
    assert correct_one(two, Rename(person=speaking, name="Ada")).character("c1").name == "Ada"


def test_a_story_in_which_nobody_was_looked_for_keeps_its_layers(mill: Story) -> None:
    bare = replace(mill, characters=None, mentions=None, quotes=None)
    after = correct(bare, [Rename(person="Izzy", name="X")])
    assert (after.characters, after.mentions, after.quotes) == (None, None, None)
    assert len(after.notices) == 1


def test_layers_that_were_not_computed_stay_so(mill: Story) -> None:
    less = replace(mill, events=None, narration=None, scenes=None, encounters=None, relations=None)
    for correction in (
        Merge(people=("Izzy",), into="Tam"),
        NotAPerson(person="the Heron", category="FAC"),
        Split(person="the miller", names=("Torres",)),
        Line(at='"Yes."', speaker="Tam", to=("Isobel Grant",)),
    ):
        after = correct_one(less, correction)
        assert_sound(after)
        assert {after.events, after.narration, after.scenes, after.encounters, after.relations} == {None}


PEOPLE = st.sampled_from(
    ["Isobel Grant", "Tam", "Izzy", "the miller", "the Heron", "Isobel Grant, Izzy and Tam", "Torres"]
)
LINES = st.sampled_from(['"You are', '"The tide', '"Yes,"', '"Yes?"', '"Yes."', '"Shut', '"Mind'])
ANY = st.one_of(
    st.builds(Merge, people=st.tuples(PEOPLE), into=PEOPLE),
    st.builds(Split, person=PEOPLE, names=st.tuples(PEOPLE), name=st.none() | st.just("Ada")),
    st.builds(Add, name=st.sampled_from(["Ada", "Heron", "the mill", "Izzy"]), called=st.tuples(PEOPLE)),
    st.builds(Rename, person=PEOPLE, name=st.sampled_from(["Ada", "Tam", "Torres"])),
    st.builds(NotAPerson, person=PEOPLE, category=st.sampled_from([None, "FAC", "GPE", "LOC", "ORG", "VEH"])),
    st.builds(
        Line,
        at=LINES,
        speaker=st.none() | PEOPLE,
        to=st.none() | st.lists(PEOPLE, max_size=2).map(tuple),
        spoken=st.booleans(),
        turn=st.booleans(),
    ),
    st.builds(Pronouns, person=PEOPLE, pronouns=st.just("xe/xem")),
)


@hypothesis_settings(max_examples=300, deadline=None)
@given(corrections=st.lists(ANY, max_size=6))
def test_whatever_is_corrected_a_story_stays_sound(mill: Story, corrections: list[Kind]) -> None:
    after = correct(mill, corrections)
    assert_sound(after)
    assert after.text == mill.text
    assert len(after.corrections or ()) == len(corrections)
    assert len(after.notices) == sum(one.problem is not None for one in after.corrections or ())
