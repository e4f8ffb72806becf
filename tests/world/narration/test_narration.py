"""How a story is told, and by whom."""

from itertools import pairwise

from retold import Retold

BY_I = "I walked down to the pier, and I sat on my bag. The boats were out. I was cold and my feet were wet. "
OF_HER = "Mara walked down to the pier. She sat on her bag. The boats were out. She was cold and her feet were wet. "


def told(read: Retold) -> list[tuple[str | None, str | None, str | None, str | None]]:
    """Return person, tense, narrator and focalizer of each section."""
    return [(n.person, n.tense, read.name(n.narrator), read.name(n.focalizer)) for n in read.story.narration or ()]


def evidence(read: Retold) -> list[list[str]]:
    return [[read.text[start:end] for start, end in n.evidence] for n in read.story.narration or ()]


def test_a_header_names_the_narrator() -> None:
    read = Retold("Wren's POV\n\n" + BY_I * 2)
    assert told(read) == [("first", "past", "Wren", None)]
    assert evidence(read) == [["Wren"]]
    assert read.cast["Wren"].is_narrator
    assert read.meant("my", "on my bag. The boats were out. I was cold and my feet were wet. I") == "Wren"


def test_two_headers_name_two_narrators() -> None:
    read = Retold(f'Wren\'s POV\n\n{BY_I * 2}\n\n"Here," I said.\n\nToby\'s POV\n\n{BY_I * 2}\n\n"There," I said.')
    assert told(read) == [("first", "past", "Wren", None), ("first", "past", "Toby", None)]
    assert read.speakers == ["Wren", "Toby"]
    assert {name for name, character in read.cast.items() if character.is_narrator} == {"Wren", "Toby"}


def test_a_header_over_the_third_person_names_the_focalizer() -> None:
    read = Retold("Mara's POV\n\n" + OF_HER * 2)
    assert told(read) == [("third", "past", None, "Mara")]
    assert evidence(read) == [["Mara"]]
    assert not read.cast["Mara"].is_narrator


def test_the_narrator_is_who_others_call() -> None:
    read = Retold(
        f'{BY_I}Toby came after me, and I looked at him.\n\n"You are late, Wren," said Toby.\n\n"I know," I said.\n\n'
        '"Wren, the tide is out," said Toby.'
    )
    assert told(read) == [("first", "past", "Wren", None)]
    assert evidence(read) == [["Wren", "Wren"]]
    assert read.speakers == ["Toby", "Wren", "Toby"]
    assert read.named == {"Toby", "Wren"}


def test_the_narrator_may_give_a_name() -> None:
    read = Retold(f'My name is Wren. {BY_I}Toby came after me.\n\n"Late," said Toby.')
    assert told(read) == [("first", "past", "Wren", None)]


def test_who_acts_in_the_narration_does_not_tell_it() -> None:
    read = Retold(
        f'{BY_I}Toby and Ines came after me.\n\n"You are late, Toby," said Ines. Toby laughed. Ines pushed Toby.\n\n'
        '"Toby, stop," I said.'
    )
    assert told(read) == [("first", "past", "the narrator", None)]
    assert not read.cast["the narrator"].is_named
    assert read.cast["the narrator"].is_narrator


def test_the_second_person_is_y_n() -> None:
    read = Retold(
        "You walk down to the pier, and you sit on your bag. You are cold. Toby comes after you.\n\n"
        '"You are late, Y/N," says Toby.\n\n"I know," you say.\n\n"Sit," says Toby, and you sit.'
    )
    assert told(read) == [("second", "present", None, None)]
    assert read.speakers == ["Toby", "Y/N", "Toby"]
    assert not read.cast["Y/N"].is_narrator


def test_the_second_person_without_a_name_is_you() -> None:
    read = Retold(
        "You walk down to the pier, and you sit on your bag. You are cold. Toby comes after you.\n\n"
        '"You are late," says Toby.\n\n"I know," you say.'
    )
    assert read.speakers == ["Toby", "you"]


def test_somebody_else_who_gives_a_name_is_not_the_narrator() -> None:
    read = Retold(
        'I open the door. A boy is standing on the mat, and I wait.\n\n"I\'m Ollie," he says.\n\n'
        '"Come in, Ollie."\n\n"Thanks." I shut the door behind us. "Sit down, Ollie."'
    )
    assert not read.cast["Ollie"].is_narrator


def test_third_person_has_no_narrator() -> None:
    [section] = Retold(OF_HER * 2).story.narration or ()
    assert (section.person, section.tense, section.narrator) == ("third", "past", None)


def test_the_tense_of_the_narration_not_of_the_speech_counts() -> None:
    read = Retold(
        'Mara walks down to the pier. She sits and she looks out.\n\n"I was cold. I had no coat. I was wet," she says.'
    )
    assert [own[:2] for own in told(read)] == [("third", "present")]


def test_a_change_of_tense_at_a_break_is_seen() -> None:
    past = (
        "Mara was on the pier. She had her bag, and she was cold. The boats were out and she could see none of them. "
    )
    now = "Mara is on the pier. She has her bag, and she is cold. The boats are out and she can see none of them. "
    read = Retold(past * 6 + "\n\n***\n\n" + now * 6)
    assert [(n.person, n.tense) for n in read.story.narration or ()] == [("third", "past"), ("third", "present")]


def test_letters_do_not_make_a_long_story_one_of_the_first_person() -> None:
    letter = "I am well and I hope that you are. My roof leaks and I have no oil. I sold my boat, and I miss my dog. "
    chapters = [f"Chapter {n}\n\n{OF_HER * 15}" for n in range(1, 13)]
    chapters.insert(6, f"Chapter 7a\n\n{letter * 3}")
    read = Retold("\n\n".join(chapters))
    assert {n.person for n in read.story.narration or ()} == {"third"}
    assert not any(character.is_narrator for character in read.cast.values())


def test_narration_is_in_order_and_within_the_text() -> None:
    read = Retold(f"Wren's POV\n\n{BY_I * 2}\n\nMara's POV\n\n{OF_HER * 2}\n\nWren's POV\n\n{BY_I * 2}")
    spans = [(n.start, n.end) for n in read.story.narration or ()]
    assert len(spans) == 3
    assert all(0 <= start < end <= len(read.text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_a_stray_i_does_not_tell_the_story() -> None:
    read = Retold(OF_HER + "I never meant this to happen, she thought. But the wind was fair.")
    assert [person for person, *_ in told(read)] == ["third"]
    assert not any(character.is_narrator for character in read.cast.values())


def test_whom_the_teller_calls_does_not_tell_the_story() -> None:
    read = Retold(f'{BY_I}Nobody came.\n\n"Cold?" I said. "Sit down, Toby."\n\nThe sea was grey.')
    assert told(read) == [("first", "past", "the narrator", None)]


def test_who_is_called_in_answer_to_somebody_else_does_not_tell_the_story() -> None:
    read = Retold(f'{BY_I}Nobody came.\n\n"Cold?" he asked.\n\n"A little, Toby."\n\n"Sit here."')
    assert told(read) == [("first", "past", "the narrator", None)]


def test_who_is_called_in_answer_to_the_teller_tells_the_story() -> None:
    read = Retold(
        f'{BY_I}Nobody came.\n\n"Wait, Toby."\n\nThe sea was grey.\n\n"Cold?" I asked.\n\n"A little, Wren."\n\n'
        "The sea was grey and I was wet."
    )
    assert told(read) == [("first", "past", "Wren", None)]
