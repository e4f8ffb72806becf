"""Which words are names, and whether a name is a person's or a place's."""

import pytest
from foretold import predictions, world
from msgspec.structs import replace
from retold import Retold

from segmented import cut_up
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameWords, find_names

FRIEND = 'Piet nodded. "Of course," said Piet.\n\n'


@pytest.mark.parametrize("name", ["Will", "Hope", "Rose", "Mark", "May"])
def test_a_common_word_may_be_a_name(name: str) -> None:
    read = Retold(
        f'{name} stood by the gate. "It will rain," said {name}. Then {name} went in to look for Piet.\n\n{FRIEND}'
        f'"I hope it will not, and the rose may mark the wall," {name} said. Piet smiled at {name}.'
    )
    assert read.named == {name, "Piet"}
    assert read.speakers == [name, "Piet", name]


def test_a_common_word_at_the_head_of_a_sentence_is_no_name() -> None:
    read = Retold(
        f'{FRIEND}Rain fell. Doors slammed. Hope was lost. Will it stop? Rose bushes bent. "Never," said Piet.'
    )
    assert read.named == {"Piet"}


def test_function_words_and_indefinite_pronouns_are_nobody() -> None:
    read = Retold(
        f'{FRIEND}Everyone laughed. Nobody spoke. "Well," Someone said. "Yes," Another said. "Oh," Everyone said.\n\n'
        "However, Piet slept. Suddenly Piet woke. Then Piet ran. Everybody knew. Monday came, and then Tuesday."
    )
    assert read.named == {"Piet"}


def test_shouting_is_no_name() -> None:
    read = Retold(f'{FRIEND}"WHERE ARE YOU?" shouted Piet. "ANSWER ME NOW!"')
    assert read.named == {"Piet"}


def test_a_shouted_name_is_the_name() -> None:
    read = Retold(f'Mara hid. Piet looked for Mara.\n\n{FRIEND}"MARA!" shouted Piet.')
    assert read.hearers[-1] == ["Mara"]


def test_a_name_may_slip_into_small_letters() -> None:
    read = Retold(
        "Margit lit the lamp. Piet thanked Margit. Then Margit sat.\n\n"
        '"Cold?" asked Margit.\n\n"A little," said Piet.\n\n"Here, then," said margit.'
    )
    assert read.named == {"Margit", "Piet"}
    assert read.speakers == ["Margit", "Piet", "Margit"]


def test_a_text_in_small_letters_throughout_has_names() -> None:
    read = Retold(
        'the lamp was out and the room was cold.\n\n"where is the oil," said margit.\n\n'
        '"we have none," said piet.\n\n"then we sit in the dark," said margit.\n\n"we do," said piet.'
    )
    assert read.speakers == ["margit", "piet", "margit", "piet"]
    assert read.named == {"margit", "piet"}


def test_places_are_told_from_people() -> None:
    read = Retold(
        "Mara lived in Hallow. Piet had never been in Hallow. They met near Hallow, and Mara drove through Hallow.\n\n"
        '"I like Hallow," said Piet.\n\n"Nobody likes Hallow," said Mara.'
    )
    assert read.places == {"Hallow"}
    assert read.named == {"Mara", "Piet"}
    place = (read.story.places or ())[0]
    assert (place.id, place.n_mentions) == ("p1", 6)
    start, end = place.aliases[0].evidence[0]
    assert read.text[start:end] == "Hallow"
    mentions = [m for m in read.story.mentions or () if m.entity == "p1"]
    assert len(mentions) == 6
    assert {m.category for m in mentions} <= {"GPE", "LOC", "FAC"}


def test_whoever_speaks_is_no_place() -> None:
    read = Retold('Brook stood in the door.\n\n"Come in," said Brook.\n\n"Thanks," said Piet, and looked at Brook.')
    assert read.speakers == ["Brook", "Piet"]
    assert read.places == set()


def test_names_in_headers_and_notes_are_not_in_the_cast() -> None:
    read = Retold(
        "The Long Pier\nby Quillon Vance\n\nA/N: Thanks to my beta Rosamund! Rosamund, you are the best.\n\n"
        'Mara sat with Piet. Piet slept.\n\n"Wake up, Piet," said Mara.\n\n"Never," said Piet.\n\n'
        "A/N: Quillon here again. Rosamund said this was too short. Please review!"
    )
    assert read.named == {"Mara", "Piet"}


def test_a_family_is_no_person() -> None:
    read = Retold(
        "Anna Reyes came home. Luis Reyes cooked. The Reyeses ate late.\n\n"
        '"Salt," said Anna.\n\n"Here," said Luis. The Reyeses had guests.'
    )
    assert read.named == {"Anna Reyes", "Luis Reyes"}


def test_a_name_may_hold_small_words_and_hyphens() -> None:
    read = Retold(
        'Ludwig van Aalst bowed. Jean-Luc Roy bowed to Ludwig van Aalst.\n\n"Sir," said Jean-Luc.\n\n'
        '"Sir," said Ludwig van Aalst.'
    )
    assert read.named == {"Ludwig van Aalst", "Jean-Luc Roy"}
    assert read.speakers == ["Jean-Luc Roy", "Ludwig van Aalst"]


def test_the_queen_of_a_land_is_one_name() -> None:
    read = Retold('"Kneel," said the Queen of Tides.\n\n"No," said Piet.\n\nThe Queen of Tides laughed at Piet.')
    assert read.speakers == ["Queen of Tides", "Piet"]


def test_a_name_with_a_misplaced_apostrophe_is_the_name() -> None:
    read = Retold(
        'Marcus sat. Piet saw Marcus\' eyes. Marcus’ hands shook.\n\n"Cold?" asked Piet.\n\n"No," said Marcus.'
    )
    assert read.named == {"Marcus", "Piet"}


def test_a_verb_before_you_calls_nobody() -> None:
    read = Retold(
        'Mara came in. Piet saw Mara.\n\n"Love you," said Mara.\n\n"Told you so," said Piet.\n\n'
        '"Bless you!" said Mara.\n\n"Trust you to laugh."'
    )
    assert read.named == {"Mara", "Piet"}
    assert read.speakers == ["Mara", "Piet", "Mara", "Piet"]


def test_a_name_before_you_is_called() -> None:
    read = Retold('Mara came in.\n\n"Doris you are late," said Mara.\n\n"Am I?"')
    assert read.speakers == ["Mara", "Doris"]
    assert read.hearers[0] == ["Doris"]


def test_van_der_belongs_to_the_name() -> None:
    read = Retold(
        f'{FRIEND}"Come in," said Mrs. van der Luyden.\n\nPiet bowed to Mr. van der Luyden and to Lady de Courcy.\n\n'
        '"Sit down," said Mr. van der Luyden.\n\n"Thank you," said Piet. "Is it cold?"'
    )
    assert read.cues[1:3] == ["Mrs. van der Luyden", "Mr. van der Luyden"]
    assert read.named >= {"Mrs. van der Luyden", "Mr. van der Luyden", "Piet"}
    assert "Luyden" not in read.named


@pytest.mark.parametrize("titles", ["Detective Inspector", "Lord Marshal", "Chief Inspector", "Lady Captain"])
def test_several_titles_before_a_name_are_no_part_of_it(titles: str) -> None:
    read = Retold(
        f'{FRIEND}"Sit," said {titles} Osmane Rook.\n\n"Thank you, Osmane," said Piet.\n\n"Yes," said Osmane.'
    )
    assert read.speakers == ["Piet", f"{titles} Osmane Rook", "Piet", f"{titles} Osmane Rook"]
    assert len(read.named) == 2


def test_a_title_that_is_a_surname_stays_one() -> None:
    read = Retold(
        f'{FRIEND}"Sit," said Miss Bishop.\n\n"Thank you, Miss Bishop," said Piet.\n\n"Yes," said Miss Bishop.'
    )
    assert read.named == {"Miss Bishop", "Piet"}


def test_a_word_that_only_begins_a_sentence_is_a_name_where_the_heads_read_a_person() -> None:
    text = "It had stopped by six. Imogen closed the book.\n"
    assert [person.name for person in world(text, []).characters] == []
    assert names_of(text, "Imogen") == ["Imogen"]
    assert names_of(text + "She wore imogen blue.\n", "Imogen") == []


def names_of(text: str, person: str) -> list[str]:
    """The names of a text of which the heads read one as a person's."""
    segments = cut_up(text)
    found = predictions(text, segments, [(person, "PER", "name")])
    tagged = replace(found, upos=("PROPN",) * len(found.upos), relation=("nsubj",) * len(found.upos))
    words = Words(text, segments, tagged)
    return [words.phrase(name.first, name.last) for name in find_names(words, NameWords(words))]


def test_her_grace_is_somebody() -> None:
    text = "“Her Grace has called,” said Tom. “Her Grace has called twice, and her Grace waits.” Tom left."
    layers = world(text, [("Tom", "PER", "name")], {})
    assert {person.name for person in layers.characters if person.is_named} == {"Tom", "Grace"}
    text = text.replace("Her Grace", "The Grace").replace("her Grace", "the Grace")
    layers = world(text, [("Tom", "PER", "name")], {})
    assert {person.name for person in layers.characters if person.is_named} == {"Tom"}
