from foretold import world

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
