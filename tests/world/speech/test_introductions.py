import pytest
from foretold import Told, world

from storyworld.pipeline import read_text
from storyworld.story import Story


def speakers(story: Story) -> list[str | None]:
    names = {person.id: person.name for person in story.characters or ()}
    return [names.get(quote.speaker) if quote.speaker else None for quote in story.quotes or ()]


def test_somebody_unnamed_who_gives_a_full_name_is_that_person_from_the_start() -> None:
    story = read_text(
        "A woman came in out of the rain. Odile put down her book.\n\n"
        '"We are closed," said Odile.\n\n"Marta Quell," the woman said. "I rang."\n\n'
        "Marta Quell shook her umbrella over the mat.\n"
    )
    assert speakers(story) == ["Odile", "Marta Quell", "Marta Quell"]
    assert [person.name for person in story.characters or () if not person.is_named] == []


def test_a_full_name_with_which_a_longer_sentence_begins_calls_somebody() -> None:
    layers = world(
        "A woman came in out of the rain. Odile put down her book.\n\n"
        '"Marta Quell," said the woman, "is not to have the key."\n\nOdile nodded.\n',
        [("A woman", "PER", "nominal"), ("Odile", "PER", "name"), ("Marta Quell", "PER", "name")],
    )
    assert "Marta Quell" not in {person.name for person in layers.characters if person.n_quotes}


def test_a_name_that_answers_a_question_about_somebody_else_introduces_nobody() -> None:
    story = read_text(
        "A girl stood on the mat with a dog in her coat. Odile looked up from her book.\n\n"
        '"What is his name?" asked Odile.\n\n"Biscuit," said the girl.\n\n'
        "Biscuit sneezed, and Odile laughed.\n"
    )
    assert speakers(story) == ["Odile", "a girl"]


def test_a_header_that_lost_its_apostrophe_names_the_person_whom_the_text_writes_small() -> None:
    story = read_text(
        "Tessas pov\n\nI was late again. I ran all the way.\n\n"
        '"tessa get in" my brother milo shouted.\n\n"Shut up milo" I said.\n\n'
        "milos pov\n\nI held the door. I always do.\n\n"
        '"Tessa you owe me" I said.\n'
    )
    people = {person.id: person.name.lower() for person in story.characters or ()}
    assert [people.get(part.narrator or "") for part in story.narration or ()] == ["tessa", "milo"]


def test_somebody_called_by_a_name_is_the_one_who_bears_it() -> None:
    story = read_text(
        'A thin man called Teague read the letter.\n\n"You want her released," he said.\n\n"I do," said Ada.\n'
    )
    assert speakers(story) == ["Teague", "Ada"]
    assert [person.name for person in story.characters or ()] == ["Teague", "Ada"]


def test_whoever_goes_on_with_i_has_given_their_own_name_and_is_he_from_the_start() -> None:
    text = (
        "Odile put down her book, and Bram stopped counting. It was late.\n\n***\n\n"
        "An old man came in out of the rain. He had a cage under his arm.\n\n"
        '"Marten Quell," he said to Odile. "I rang. This is the bird."\n\n"We are closed," said Odile.\n'
    )
    told: list[Told] = [
        ("Odile", "PER", "name"),
        ("Bram", "PER", "name"),
        ("An old man", "PER", "nominal"),
        ("He", "PER", "pronoun"),
        ("he", "PER", "pronoun"),
        ("his", "PER", "pronoun"),
        ("Marten Quell", "PER", "name"),
        ("I", "PER", "pronoun"),
    ]
    # Odile, her (not found), Bram, an old man, He, his, Marten Quell, he: each pronoun takes up the one before it.
    layers = world(text, told, {3: 2, 4: 3, 6: 4})
    names = {person.id: person.name for person in layers.characters}
    assert [names[quote.speaker or ""] for quote in layers.quotes] == ["Marten Quell", "Marten Quell", "Odile"]
    meant = {text[m.start : m.end]: names.get(m.entity or "") for m in layers.mentions}
    assert {meant[words] for words in ("An old man", "He", "he", "his")} == {"Marten Quell"}


@pytest.mark.parametrize(
    ("speech", "speaker"),
    [
        ('"I\'m Marta Quell," she said.', "Marta Quell"),
        ('"Good evening, I am Marta," she said.', "Marta Quell"),
        ('"Marta. Marta Quell," she said.', "Marta Quell"),
        ("\"I'm Marta's aunt,\" said the woman.", "a woman"),
        ('"I\'m sorry, Marta," said the woman.', "a woman"),
        ('"My name is Marta," said Odile.', "Odile"),
    ],
)
def test_who_gives_a_name_speaks_unless_the_words_tell_of_somebody_else(speech: str, speaker: str) -> None:
    story = read_text(
        "Odile put down her book. A woman came in out of the rain and looked at Odile.\n\n"
        f"{speech}\n\nMarta Quell had lost her shoes. Marta never wore a coat, and Marta smiled.\n"
    )
    assert speakers(story)[0] == speaker


def test_a_name_that_answers_who_are_you_is_that_of_whom_one_talks_with() -> None:
    story = read_text(
        "Odile looked up. A girl stood on the mat, and the girl was crying.\n\n"
        '"I found a dog," said the girl.\n\n"And who are you?" asked Odile.\n\n"Lacey."\n\n'
        'Odile gave Lacey a chair. "He is cold," said the girl.\n'
    )
    assert speakers(story) == ["Lacey", "Odile", "Lacey", "Lacey"]
    assert [person.name for person in story.characters or () if not person.is_named] == []


def test_somebody_known_by_one_name_may_bear_the_title_that_she_gives() -> None:
    story = read_text(
        'Fiona stood up. Odile looked at Fiona.\n\n"Can you help us?" asked Odile.\n\n'
        '"I am Princess Vale," she said, and Fiona smiled. "I can."\n\nPrincess Vale was nobody\'s fool.\n'
    )
    assert speakers(story)[1] != "Princess Vale"


def test_who_gives_a_name_speaks_as_surely_as_the_rule_holds() -> None:
    story = read_text(
        'Odile and Bram stood by the kiln. A tall woman came in at the gate.\n\n"Who wants to know?" asked Odile.\n\n'
        '"I\'m Hester Lang. I wrote that letter."\n\nBram laughed. Hester Lang looked at the kiln, and Hester sighed.\n'
    )
    assert speakers(story)[1] == "Hester Lang"
    assert [quote.probability >= 0.9 for quote in story.quotes or ()] == [True, True]


def test_a_title_and_a_surname_that_nobody_asked_for_call_somebody() -> None:
    story = read_text('Odile put down her book.\n\n"Miss Sandoval—" The clerk held out a hand. "Please sit."\n')
    assert "Miss Sandoval" not in speakers(story)


def test_a_full_name_after_which_the_speech_goes_on_calls_somebody() -> None:
    story = read_text('A boy came in.\n\n"Marta Quell, I lost a tooth!" the boy said.\n\nMarta Quell laughed.\n')
    assert speakers(story) == ["a boy"]


HEARD = "Ada put on the headset. The relay hummed, and Mara Quill turned the dial. Bram slept in the chair.\n\n"


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ('"Tower, Tower, this is Bram. I am going round," the radio said.', "Bram"),
        ('"Ada, this is Bram," said Mara. Bram nodded.', "Mara Quill"),
        ('"Aunt Ada, this is Bram. He is my friend."', None),
        ('"I think, Ada, this is Bram. He is my friend."', None),
    ],
)
def test_who_calls_from_afar_says_who_it_is(line: str, speaker: str | None) -> None:
    told = HEARD.replace("Bram slept in the chair.", "She yawned.") + '"Where is he?" asked Ada.\n\n'
    names = [(name, "PER", "name") for name in ("Ada", "Mara Quill", "Mara", "Bram")]
    layers = world(told + line, [*names, ("the radio", "FAC", "nominal")])
    found = {person.id: person.name for person in layers.characters}
    assert found.get(layers.quotes[1].speaker or "") == speaker if speaker else layers.quotes[1].speaker != "Bram"


def test_whom_the_narration_has_just_named_is_made_known_to_somebody() -> None:
    names: list[Told] = [(name, "PER", "name") for name in ("Ada", "Bram")]
    layers = world(
        "Ada came in with Bram. Ada shut the door, and Ada smiled.\n\n" + '"Stan, this is Bram. He rang the bell."',
        names,
    )
    found = {person.id: person.name for person in layers.characters}
    assert found.get(layers.quotes[0].speaker or "") != "Bram"
