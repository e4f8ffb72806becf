"""Who speaks, where nothing beside the quotation says so, and what nobody speaks."""

from pathlib import Path

from retold import Retold

import storyworld

OPENING = """\
Mara waited on the pier, and Tomas waited with Mara. Tomas had brought bread.

"You are late," said Mara.

"The tide was early," said Tomas.

"""


def test_two_people_take_turns() -> None:
    read = Retold(OPENING + '"It always is."\n\n"Then why ask?"\n\n"Because I wait."\n\n"So do I."')
    assert read.speakers == ["Mara", "Tomas", "Mara", "Tomas", "Mara", "Tomas"]
    assert [quote.attribution for quote in read.quotes[2:]] == ["implicit"] * 4
    assert read.cues[2:] == [None] * 4


def test_a_later_tag_settles_the_turns_before_it() -> None:
    text = 'Mara sat with Tomas, and Tomas sat with Mara.\n\n"Cold?"\n\n"A little."\n\n"Take my coat," said Mara.'
    assert Retold(text).speakers == ["Mara", "Tomas", "Mara"]


def test_who_is_called_answers() -> None:
    read = Retold(OPENING + 'Ines came down the steps. Ines waved.\n\n"Ines, sit down," said Mara.\n\n"I can stand."')
    assert read.speakers[2:] == ["Mara", "Ines"]
    assert read.hearers[2] == ["Ines"]


def test_who_is_called_does_not_speak() -> None:
    read = Retold(OPENING + 'Mara looked at the sea instead.\n\n"Look at me, Mara."')
    assert read.speakers[2] == "Tomas"
    assert read.hearers[2] == ["Mara"]


def test_a_speaker_who_gives_a_name_calls_nobody() -> None:
    read = Retold(OPENING + 'A girl stood there.\n\n"Who are you?" asked Tomas.\n\n"Ines," said the girl.')
    assert read.hearers[3] == ["Tomas"]


def test_quotations_of_one_paragraph_are_one_persons() -> None:
    read = Retold(OPENING + '"Bread," said Tomas. He broke it in two. "Half of it is yours." The gulls cried. "Eat."')
    assert read.speakers[2:] == ["Tomas"] * 3
    assert read.cues[3] in {"Tomas", "He"}


def test_a_tag_later_in_the_paragraph_holds_for_what_comes_before() -> None:
    read = Retold(OPENING + '"Bread." The gulls cried. "Half of it is yours," said Tomas.')
    assert read.speakers[2:] == ["Tomas", "Tomas"]
    assert read.quotes[2].attribution == "explicit"


def test_a_speech_over_paragraphs_is_one_persons() -> None:
    text = '"I came by boat," said Tomas, "and nobody saw me.\n\n"Nobody looks at boats.\n\n"Nobody."\n\n"I did."'
    read = Retold(OPENING + text)
    assert read.speakers[2:] == ["Tomas", "Tomas", "Tomas", "Tomas", "Mara"]


def test_a_long_speech_across_narration_ends_the_exchange() -> None:
    silence = "".join(f"The wind blew across the pier for the {n} time.\n\n" for n in ("first", "second", "third"))
    read = Retold(OPENING + silence * 2 + '"Ship ahoy!" cried Ines.\n\n"Where?" asked Mara.\n\n"There!"')
    assert read.speakers[2:] == ["Ines", "Mara", "Ines"]


def test_a_wall_of_text_still_has_its_speakers() -> None:
    filler = "The water was grey and the boats were grey and nobody on the pier had eaten since the morning came. "
    turns = (
        '"You are late," said Mara. "The tide was early," said Tomas. "It always is," said Mara. '
        '"Then why ask?" said Tomas. '
    )
    read = Retold((filler * 2 + turns) * 12)
    assert read.speakers == ["Mara", "Tomas", "Mara", "Tomas"] * 12


def test_a_scene_break_ends_the_exchange() -> None:
    rest = '***\n\nInes woke alone. Ines rubbed her eyes.\n\n"Hello?"\n\n"Hello," said Piet.'
    assert Retold(OPENING + rest).speakers[2:] == ["Ines", "Piet"]


def test_the_teller_answers_whoever_talks_to_me() -> None:
    text = (
        "I walked down to my boat. Mara was in my seat, and I stared at her. I set my bag down and I waited.\n\n"
        '"You are late," said Mara.\n\n"I know."\n\n"Sit," said Mara.'
    )
    read = Retold(text)
    assert read.speakers == ["Mara", "the narrator", "Mara"]
    assert read.hearers == [["the narrator"], ["Mara"], ["the narrator"]]


def test_a_tag_with_i_is_the_narrators() -> None:
    text = 'I walked down to my boat and I sat. Mara came after me.\n\n"Bread?" I asked.\n\n"Please," said Mara.'
    read = Retold(text)
    assert read.speakers == ["the narrator", "Mara"]
    assert read.cues[0] == "I"


def test_scare_quotes_have_no_speaker() -> None:
    read = Retold(OPENING + 'Tomas called the raft his "yacht" and Mara let him.')
    assert read.quotes[2].kind == "scare"
    assert read.speakers[2] is None
    assert read.quotes[2].attribution is None
    assert read.cues[2] is None
    assert read.hearers[2] == []


def test_a_tagged_thought_is_the_thinkers() -> None:
    read = Retold(OPENING + "*He will never learn*, thought Mara.")
    assert read.quotes[2].kind == "thought"
    assert read.speakers[2] == "Mara"
    assert read.hearers[2] == []


def test_a_thought_in_a_story_told_by_i_is_the_tellers() -> None:
    text = (
        "I walked down to my boat. Mara was in my seat, and I stared at her.\n\n"
        "*She has eaten my bread*, I thought, and I sat down on my bag."
    )
    read = Retold(text)
    assert [quote.kind for quote in read.quotes] == ["thought"]
    assert read.speakers == ["the narrator"]


def test_a_message_is_from_nobody_known() -> None:
    read = Retold(OPENING + 'Her phone buzzed. The text read: "Gone for bread. Wait there."')
    assert read.quotes[2].kind == "message"
    assert read.speakers[2] is None


def test_a_letter_is_from_whoever_signs_it() -> None:
    letter = "Dear Mara,\n\nThe boat is sold. Do not wait for me on the pier.\n\nYours,\n\nTomas"
    read = Retold(OPENING + "She tore the letter open.\n\n" + letter + "\n\nMara folded it twice.")
    letters = [quote for quote in read.quotes if quote.kind == "message"]
    assert letters
    assert {read.name(quote.speaker) for quote in letters} == {"Tomas"}


def test_after_a_letter_those_who_were_in_mind_before_it_still_are(tmp_path: Path) -> None:
    letter = "\n>\n> ".join(
        ["Dear Mara,", *["The rain has not stopped. The roof holds. It is cold."] * 6, "Yours, Odile"]
    )
    path = tmp_path / "letter.md"
    path.write_text(
        f'Mara opened the envelope. She sat down.\n\n> {letter}\n\nShe read it twice.\n\n"Well?" she said.\n'
    )
    story = storyworld.read(path)
    *letters, said = story.quotes or ()
    assert {quote.kind for quote in letters} == {"message"}
    assert said.speaker is not None
    assert story.character(said.speaker).name == "Mara"


def test_a_note_within_a_scene_does_not_end_it() -> None:
    read = Retold('"Wait," said Mara.\n\n"No," said Tomas.\n\n(A/N: sorry for the delay!)\n\n"Why?"\n\n"Because."')
    assert read.speakers == ["Mara", "Tomas", "Mara", "Tomas"]


def test_she_after_a_deed_is_whoever_did_it() -> None:
    read = Retold(
        OPENING + "Ines came down the steps to Mara, and Ines sat.\n\n"
        '"Sit with us," said Ines.\n\nMara looked at the sea and at Ines.\n\n"No," she said.'
    )
    assert read.speakers[2:] == ["Ines", "Mara"]


def test_whoever_is_called_in_any_part_of_a_turn_answers() -> None:
    read = Retold(
        OPENING
        + 'Ines came down the steps. Ines waved.\n\n"Ines," said Mara, "sit down. The tide is out."\n\n"I can stand."'
    )
    assert read.speakers[2:] == ["Mara", "Mara", "Ines"]


def test_a_paragraph_whose_tags_tell_of_two_people_is_not_one_persons() -> None:
    read = Retold(OPENING + '"Bread," said Tomas. "Half of it is mine," said Mara.')
    assert read.speakers[2:] == ["Tomas", "Mara"]
