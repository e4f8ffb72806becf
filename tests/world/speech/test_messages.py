"""Who sends a message, and to whom."""

import pytest
from retold import Retold

from storyworld.exports import export
from storyworld.settings import Settings

BUS = """\
I was on the bus when my phone buzzed. Priya never wrote before nine.

Priya: is he there

Me: who

Priya: you know who

Me: on the bus. no

I put it away. The driver was looking at me, so I looked at the floor.

**Me:** still no
"""
NIGHT = """\
Ottoline lay on her bed with the phone over her face.

Corwin: are you awake

Ottoline: no

Corwin: good

She smiled at the ceiling.

Ottoline: goodnight

*She would never say more,* she thought.
"""
GROUP = """\
renaldo changed the name of the group.

renaldo: who took my soup

beanqueen: define take

renaldo: you did

tully: i saw nothing

beanqueen: traitor

renaldo: well?

tully: ok i saw something

Mx. Hartnell: Why am I in this chat?

beanqueen: you are not
"""
RULES = Settings(bundle=None)


def test_the_label_names_the_sender_and_me_is_who_tells() -> None:
    read = Retold(BUS, RULES)
    teller = next(person.name for person in read.cast.values() if person.is_narrator)
    assert read.speakers == ["Priya", teller, "Priya", teller, teller]
    assert read.cues == ["Priya", "Me", "Priya", "Me", "Me"]
    assert [quote.attribution for quote in read.quotes[:2]] == ["explicit", "anaphoric"]
    assert {quote.kind for quote in read.quotes} == {"message"}


def test_of_two_who_write_each_writes_to_the_other() -> None:
    read = Retold(BUS, RULES)
    teller = read.speakers[1]
    assert read.hearers == [[teller], ["Priya"], [teller], ["Priya"], ["Priya"]]


def test_you_is_the_reader_of_a_story_told_to_you() -> None:
    told = "You are late, and your bus has gone."
    text = f"{told}\n\nYou: i missed it\n\nSana: of course\n\nYou: can you come\n\nSana: where"
    read = Retold(text, RULES)
    assert read.speakers == ["you", "Sana", "you", "Sana"]


def test_a_handle_that_writes_again_is_somebody_and_small_in_the_story_too() -> None:
    read = Retold(GROUP, RULES)
    assert {"renaldo", "beanqueen", "tully"} <= read.named
    assert read.speakers[:3] == ["renaldo", "beanqueen", "renaldo"]
    assert read.meant("renaldo", within="renaldo changed") == "renaldo"


def test_whoever_writes_under_a_handle_goes_by_the_name_that_the_story_has() -> None:
    night = NIGHT.replace("Corwin:", "corwin_the_lesser:").replace("She smiled", "Corwin was never late. She smiled")
    read = Retold(night, RULES)
    assert read.speakers[:2] == ["Corwin", "Ottoline"]
    assert {"Corwin", "corwin_the_lesser"} == {alias.text for alias in read.cast["Corwin"].aliases}


def test_a_label_that_stands_once_and_nowhere_else_is_nobody() -> None:
    read = Retold(GROUP.replace("Mx. Hartnell", "sk8r"), RULES)
    assert read.speakers[7] is None
    assert "sk8r" not in read.named


def test_several_who_write_write_to_nobody_alone() -> None:
    assert Retold(GROUP, RULES).hearers[0] == []


def test_who_sends_a_message_is_not_whom_the_story_follows() -> None:
    read = Retold(NIGHT, RULES)
    assert read.speakers == ["Corwin", "Ottoline", "Corwin", "Ottoline", "Ottoline"]
    assert read.cast["Corwin"].pronouns is None


def test_labels_do_not_make_a_story_one_of_the_first_person() -> None:
    text = NIGHT.replace("Ottoline:", "Me:")
    assert [part.person for part in Retold(text, RULES).story.narration or ()] == ["third"]


def test_in_nothing_but_messages_me_is_who_tells() -> None:
    read = Retold("Priya: is he there\n\nMe: who\n\nPriya: you know who\n\nMe: no\n", RULES)
    assert [part.person for part in read.story.narration or ()] == ["first"]
    assert read.speakers[1] is not None


def test_capitals_of_a_script_are_the_names_that_the_story_has() -> None:
    text = (
        "Hesper stood with Dolan, and Dolan with Hesper.\n\nHESPER: Has it gone?\n\nDOLAN: It has.\n\n"
        "HESPER: You might have waved.\n\nDOLAN: I did, Hesper."
    )
    read = Retold(text, RULES)
    assert read.speakers == ["Hesper", "Dolan", "Hesper", "Dolan"]
    assert {quote.kind for quote in read.quotes} == {"speech"}


def test_exports_say_who_sent_a_message() -> None:
    story = Retold(NIGHT, RULES).story
    assert b'type="written" who="#c2" toWhom="#c1"' in export(story, "tei")[".tei.xml"]
    assert "[voice:Corwin]are you awake[/voice]" in export(story, "audiobook")[".sml.txt"].decode()
    assert '"speaker":"Corwin","addressee_ids":["c1"]' in export(story, "lines")[".jsonl"].decode()


@pytest.mark.parametrize(("of_theirs", "of_mine"), [("[From Priya]", "[To Priya]"), ("Priya:", "To Priya:")])
def test_to_somebody_writes_whoever_has_the_telephone(of_theirs: str, of_mine: str) -> None:
    read = Retold(BUS.replace("**", "").replace("Priya:", of_theirs).replace("Me:", of_mine), RULES)
    teller = next(person.name for person in read.cast.values() if person.is_narrator)
    assert read.speakers == ["Priya", teller, "Priya", teller, teller]
    assert read.cast.keys() == {"Priya", teller}


def test_a_log_with_from_and_to_alone_names_nobody() -> None:
    read = Retold(BUS.replace("**", "").replace("Priya:", "From:").replace("Me:", "To:"), RULES)
    teller = next(person.name for person in read.cast.values() if person.is_narrator)
    assert read.speakers == [None, teller, None, teller, teller]
    assert not {"To", "From"} & read.cast.keys()
