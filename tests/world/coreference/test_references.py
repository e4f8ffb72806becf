"""Whom pronouns mean, and by which pronouns the people go."""

import pytest
from retold import Retold


def of(name: str, forms: str) -> str:
    """Return a scene in which somebody goes by the pronouns `forms`: subject, object, possessive, reflexive."""
    subject, object_, possessive, reflexive = forms.split()
    deeds = f"{name} took {possessive} coat. {name} poured {reflexive} a drink, and {subject} drank it. "
    return (
        f"{deeds}Piet watched.\n\n{name} lifted {possessive} cup. {name} hurt {reflexive}.\n\n"
        f'"Ow," said {name}. {subject.capitalize()} shook {possessive} hand.\n\n"Careful," Piet told {object_}.\n\n'
        f"{name} shook {possessive} hand again. {name} kept {possessive} temper.\n\n"
    )


@pytest.mark.parametrize(
    ("forms", "pronouns"),
    [
        ("she her her herself", "she/her"),
        ("he him his himself", "he/him"),
        ("they them their themself", "they/them"),
        ("xe xem xyr xemself", "xe/xem"),
        ("ze zir zir zirself", "ze/zir"),
    ],
)
def test_people_go_by_their_own_pronouns(forms: str, pronouns: str) -> None:
    read = Retold(of("Sorrel", forms))
    assert read.cast["Sorrel"].pronouns == pronouns
    assert read.speakers == ["Sorrel", "Piet"]


def test_a_pronoun_of_somebody_elses_clause_says_nothing() -> None:
    read = Retold(
        "Sorrel set down her bag. Ash watched while the old king counted his coins. Sorrel rubbed her eyes.\n\n"
        '"Who is he?" asked Sorrel.\n\n"Nobody," said Ash. Ash shrugged.'
    )
    assert read.cast["Sorrel"].pronouns == "she/her"


def test_pronouns_that_the_text_does_not_tell_are_unknown() -> None:
    read = Retold('Ash sat by Sorrel.\n\n"Cold," said Ash.\n\n"Yes," said Sorrel.')
    assert {character.pronouns for character in read.cast.values()} == {None}


def test_titles_tell_pronouns() -> None:
    read = Retold('"Sit," said Mrs. Hale.\n\n"Thanks," said Sir Alban.\n\n"Hm," said Professor Quist.')
    found = {name: character.pronouns for name, character in read.cast.items()}
    assert found == {"Mrs. Hale": "she/her", "Sir Alban": "he/him", "Professor Quist": None}


def test_pronouns_are_read_by_gender() -> None:
    read = Retold(
        "Mara rubbed her eyes. Piet rubbed his chin. Mara shook her head. Piet scratched his ear.\n\n"
        "Then she laughed, and he sighed."
    )
    assert read.meant("her", "rubbed her eyes") == "Mara"
    assert read.meant("his", "rubbed his chin") == "Piet"
    assert read.meant("she", "Then she laughed") == "Mara"
    assert read.meant("he", "and he sighed") == "Piet"


def test_the_object_of_a_clause_is_not_its_subject() -> None:
    read = Retold(
        "Piet rubbed his chin. Joren scratched his ear. Piet shook his head. Joren dropped his pen.\n\n"
        "Joren kicked him. Piet kept his seat. Joren kept his."
    )
    assert read.meant("him", "Joren kicked him") == "Piet"
    read = Retold(
        "Then Joren scratched his ear. Then Piet rubbed his chin. Then Joren dropped his pen. Piet shook his head.\n\n"
        "He kicked him."
    )
    assert read.meant("He", "He kicked") == "Piet"
    assert read.meant("him", "kicked him") == "Joren"


def test_i_and_you_in_speech_are_the_speaker_and_the_hearer() -> None:
    read = Retold('Mara sat with Piet. Piet slept.\n\n"I see you, Piet," said Mara.\n\n"And I hear you," said Piet.')
    assert read.meant("I", '"I see') == "Mara"
    assert read.meant("you", "see you") == "Piet"
    assert read.meant("I", "And I hear") == "Piet"
    assert read.meant("you", "hear you") == "Mara"


def test_he_in_speech_is_neither_party() -> None:
    read = Retold(
        "Piet rubbed his chin. Joren scratched his ear. Piet shook his head. Joren dropped his pen. "
        "Then Ansel burnt his tongue, and Ansel shut his eyes.\n\n"
        '"Joren, he is asleep," said Piet.'
    )
    assert read.meant("he", "he is asleep") == "Ansel"


def test_a_pronoun_that_fits_nobody_is_open() -> None:
    read = Retold('Mara rubbed her eyes. Mara shook her head.\n\n"Cold," he said.')
    assert read.speakers == [None]
    assert read.quotes[0].attribution == "anaphoric"
    assert read.meant("he", "he said") is None


def test_a_description_means_somebody_in_mind() -> None:
    read = Retold(
        "Mara rubbed her eyes. A man stood in the door. Mara shook her head.\n\n"
        '"Shut it," said Mara.\n\n"It is stuck," said the man.'
    )
    assert read.speakers == ["Mara", "a man"]
    assert read.cast["a man"].pronouns == "he/him"
    assert read.cast["a man"].n_mentions >= 2


def test_somebody_told_of_by_trade_is_not_the_named_one_in_mind() -> None:
    read = Retold(
        'Tomas ran in. Tomas bolted the door, and Tomas wept.\n\n"Lock me in," said Tomas.\n\n'
        '"Shut the shutters," said the policeman.\n\nNobody moved. "Sit down, lad," the policeman said.'
    )
    assert read.speakers == ["Tomas", "the policeman", "the policeman"]
