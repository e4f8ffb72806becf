"""Who speaks, where the words around a quotation say so."""

import pytest
from retold import Retold

COMPANY = """\
Mara opened the door, and Tomas followed Mara into the kitchen. Mara lit the stove while Tomas looked at Mara's hands.

"It is late," said Mara.

"It is," said Tomas. He rubbed his eyes while Mara hid her smile.

"""


def last(paragraph: str) -> Retold:
    """Read a paragraph after two people have been brought in."""
    return Retold(COMPANY + paragraph)


@pytest.mark.parametrize(
    ("paragraph", "speaker", "cue"),
    [
        ('"The kettle is cold," Mara said.', "Mara", "Mara"),
        ('"The kettle is cold," said Mara.', "Mara", "Mara"),
        ('"The kettle is cold," whispered Tomas, and sat.', "Tomas", "Tomas"),
        ('"The kettle is cold," Tomas finally said.', "Tomas", "Tomas"),
        ('"The kettle is cold," said quietly Tomas.', "Tomas", "Tomas"),
        ('"The kettle is cold," wispered Tomas.', "Tomas", "Tomas"),
        ('"The kettle is cold," said old Tomas.', "Tomas", "Tomas"),
        ('"The kettle is cold" Mara says', "Mara", "Mara"),
        ('"Is the kettle cold?" asked Tomas.', "Tomas", "Tomas"),
        ('Tomas said, "The kettle is cold."', "Tomas", "Tomas"),
        ('Then Mara asked him: "Is the kettle cold?"', "Mara", "Mara"),
        ('"The kettle," said Tomas, "is cold."', "Tomas", "Tomas"),
        ('When Tomas said, "The kettle is cold," she had not been there.', "Tomas", "Tomas"),
    ],
)
def test_a_name_beside_a_verb_of_speaking_speaks(paragraph: str, speaker: str, cue: str) -> None:
    read = last(paragraph)
    assert read.speakers[2:] == [speaker] * (len(read.quotes) - 2)
    assert read.cues[2] == cue
    assert {quote.attribution for quote in read.quotes[2:]} == {"explicit"}


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ('"The kettle is cold," she said.', "Mara"),
        ('"The kettle is cold," he said.', "Tomas"),
        ('"Is the kettle cold?" she asked.', "Mara"),
        ('He said, "The kettle is cold."', "Tomas"),
    ],
)
def test_a_pronoun_beside_a_verb_of_speaking_is_read(paragraph: str, speaker: str) -> None:
    read = last(paragraph)
    assert read.speakers[2] == speaker
    assert read.quotes[2].attribution == "anaphoric"
    assert str(read.cues[2]).lower() in {"she", "he"}


def test_whose_voice_comes_speaks() -> None:
    read = last('"The kettle is cold," came Tomas\'s voice. "Hush."')
    assert read.speakers[2:] == ["Tomas", "Tomas"]
    assert last('"The kettle is cold," came a voice.').speakers[2] is None


def test_a_noun_phrase_beside_a_verb_of_speaking_speaks() -> None:
    read = last('"Closing time," said a landlady.\n\n"Already?" asked an old man.\n\n"Yes," said the landlady.')
    assert read.speakers[2:] == ["a landlady", "an old man", "a landlady"]
    assert read.cues[2:] == ["a landlady", "an old man", "the landlady"]
    assert not read.cast["a landlady"].is_named
    assert (read.cast["a landlady"].pronouns, read.cast["an old man"].pronouns) == ("she/her", "he/him")


def test_a_lead_in_may_end_the_paragraph_before() -> None:
    read = last('Tomas looked at the ceiling and said at last:\n\n"The roof leaks."')
    assert read.speakers[2] == "Tomas"


@pytest.mark.parametrize(
    "paragraph",
    ['Mara put down the spoon. "Nobody eats here."', '"Nobody eats here." Mara put down the spoon.'],
)
def test_a_deed_beside_speech_says_who_speaks(paragraph: str) -> None:
    read = last(paragraph)
    assert read.speakers[2] == "Mara"
    assert read.quotes[2].attribution == "implicit"
    assert read.cues[2] == "Mara"


def test_the_one_who_is_spoken_to_is_not_the_speaker() -> None:
    read = last('"The kettle is cold," he said to Mara.')
    assert read.speakers[2] == "Tomas"
    assert read.hearers[2] == ["Mara"]
    read = last('"The kettle is cold," Mara told him.')
    assert (read.speakers[2], read.hearers[2]) == ("Mara", ["Tomas"])


def test_speech_that_runs_on_needs_no_verb_of_speaking() -> None:
    read = last('"The kettle is," Mara shrugged, "cold."')
    assert read.speakers[2:] == ["Mara", "Mara"]


def test_she_said_nothing_is_no_tag() -> None:
    read = last('"The kettle is cold." She said nothing of the stove.')
    assert read.quotes[2].attribution != "anaphoric"


@pytest.mark.parametrize("where", ["from the door", "over the steam", "through the wall", "after a while", "back"])
def test_from_where_and_when_somebody_says_it_is_told_in_a_tag(where: str) -> None:
    read = last(f'"Who touched the kettle?" Mara said {where}.')
    assert (read.speakers[2], read.quotes[2].attribution) == ("Mara", "explicit")


def test_somebody_who_is_announced_after_the_speech_speaks() -> None:
    read = last('"Open up!" It was Mrs. Okafor. Mrs. Okafor never knocked.')
    assert read.speakers[2] == "Mrs. Okafor"


def test_what_somebody_begins_to_do_after_the_speech_is_no_tag() -> None:
    read = last('"Do stay," said Mara at last. "Do wait." Tomas began to laugh.')
    assert read.speakers[2:] == ["Mara", "Mara"]


def test_a_lead_in_belongs_to_whoever_acted_last_before_it() -> None:
    read = last(
        'It had been a long night for Mara, but when Tomas came up from the boat at last and said, "Late," she smiled.'
    )
    assert read.speakers[2] == "Tomas"


def test_a_thing_that_does_something_before_the_verb_says_nothing() -> None:
    read = last('Tomas, as the door was closed on them, sighed and said, "Late again." Mara did not laugh.')
    assert read.speakers[2] == "Tomas"


def test_what_somebody_owns_says_nothing_before_the_verb() -> None:
    read = last('Tomas smoothed his coat, looked at Mara, and said in a whisper, "Late again." Mara did not laugh.')
    assert read.speakers[2] == "Tomas"


def test_whoever_does_not_answer_has_not_spoken() -> None:
    read = last('"Where is the bread?" Tomas did not answer.')
    assert read.quotes[2].attribution != "anaphoric"
    assert read.cues[2] is None


def test_after_a_semicolon_or_but_somebody_else_may_act() -> None:
    read = last('Mara held her tongue; but Tomas, much offended, laid aside the bread, and said, "Late again."')
    assert read.speakers[2] == "Tomas"


def test_whoever_stands_beside_the_verb_says_it() -> None:
    read = last('Tomas ended with a laugh; and Mara echoed, bewildered: "Late again?"')
    assert read.speakers[2] == "Mara"


def test_a_second_who_takes_up_whom_the_first_does() -> None:
    read = last(
        'It was broken by Mara, who seemed awake, and who now said rather abruptly, "Late again." Tomas looked up.'
    )
    assert read.speakers[2] == "Mara"


def test_a_voice_is_nobody() -> None:
    read = last('"Who goes there?" said a voice.\n\nThey all stood still, and the wind blew.')
    assert read.speakers[2] is None
    assert read.cues[2] is None
    assert read.quotes[2].probability == 0.0


def test_a_voice_is_whoever_acts_next() -> None:
    read = last('"Who goes there?" said a voice.\n\nTomas stepped out of the dark.')
    assert read.speakers[2] == "Tomas"


def test_a_voice_is_whoever_acts_right_behind_it() -> None:
    read = last('"Who goes there?" said a voice. Ines stood on the stairs.\n\nTomas turned round. Ines laughed.')
    assert read.speakers[2] == "Ines"
    read = last('"Who goes there?" said a voice behind Mara, and the wind blew.\n\nTomas stepped out of the dark.')
    assert read.speakers[2] == "Tomas"


def test_who_is_told_apart_by_an_adjective_alone_speaks() -> None:
    read = last('Two men came in out of the rain.\n\n"Evening," said the tall one.')
    assert read.speakers[2] == "the tall one"
    assert read.cues[2] == "the tall one"


def test_who_is_heard_speaks_and_not_who_hears() -> None:
    read = Retold(
        "I walked down to the pier, and I sat on my bag. Toby came after me. I was cold.\n\n"
        'Through the wall I heard him say to somebody, "The boat is late." I sat still.'
    )
    assert read.speakers == ["Toby"]


def test_a_voice_that_answers_is_whoever_was_called() -> None:
    read = last(
        '"Ines!" called Mara.\n\n"Coming," said a voice from the cellar. "In a moment."\n\nMara waited for Ines.'
    )
    assert read.speakers[3:] == ["Ines", "Ines"]


def test_what_a_voice_goes_on_to_say_is_kept_back_too() -> None:
    read = last('"Who goes there?" said a voice. "I can see you."\n\nThey all stood still, and the wind blew.')
    assert read.speakers[2:] == [None, None]


def test_a_voice_that_is_somebodys_own_is_that_persons() -> None:
    read = last('"Who goes there?" said her voice behind him.')
    assert read.speakers[2] == "Mara"


def test_somebody_is_nobody_in_particular() -> None:
    read = last('"Order!" somebody shouted.')
    assert read.speakers[2] is None


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ('"The kettle is cold," put in Tomas. Mara had not moved.', "Tomas"),
        ('"The kettle is cold," went on Mara. Tomas had not moved.', "Mara"),
        ('"The kettle is cold," was Tomas\'s reply. Mara had not moved.', "Tomas"),
        ('He looked at Mara, and thus spoke Tomas: "The kettle is cold."', "Tomas"),
        ('Tomas had hardly sat down when he was thus accosted by Mara: "The kettle is cold."', "Mara"),
        ('Mara waited; but Tomas, without any haste, replied, "The kettle is cold."', "Tomas"),
        (
            "Tomas hung up his coat, moved the lamp from the sill to the table, gave Mara the paper of the day, "
            'folded his hands over his brown book of sums, and, after thinking about it, said: "The kettle is cold."',
            "Tomas",
        ),
    ],
)
def test_a_name_may_stand_farther_from_the_verb_or_behind_it(paragraph: str, speaker: str) -> None:
    read = last(paragraph)
    assert (read.speakers[2], read.quotes[2].attribution) == (speaker, "explicit")


def test_a_lead_in_of_another_paragraph_is_a_tag() -> None:
    read = last('Tomas looked at the stove. Then Mara said:\n\n"The kettle is cold."')
    assert (read.speakers[2], read.cues[2], read.quotes[2].attribution) == ("Mara", "Mara", "explicit")


def test_she_is_not_the_one_whom_the_tag_says_she_asks() -> None:
    read = Retold(
        "Mara looked at Lena. Lena had the letter, and Mara wanted the letter.\n\n"
        '"Read it," she told Lena.\n\n"No," said Lena.'
    )
    assert read.speakers == ["Mara", "Lena"]
    assert read.hearers[0] == ["Lena"]


def test_whoever_begins_in_the_paragraph_before_is_a_tag() -> None:
    read = last('Tomas waited until the lamp was lit. As soon as it was, Mara began.\n\n"The kettle is cold."')
    assert (read.speakers[2], read.quotes[2].attribution) == ("Mara", "explicit")


def test_before_a_colon_the_last_who_acts_speaks() -> None:
    read = Retold('"Sit," said Tomas. "Sit," said Mara.\n\nTomas wept, and then Mara put in: "It is late."')
    assert read.speakers[2] == "Mara"


def test_who_says_it_surprised_by_somebody_says_it() -> None:
    read = last('Tomas said, surprised by Mara, "The kettle is cold."')
    assert (read.speakers[2], read.cues[2]) == ("Tomas", "Tomas")
