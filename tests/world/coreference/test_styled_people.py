"""Whom her ladyship, his lordship and your Honour mean."""

from foretold import Told, world
from retold import Retold


def _people(names: str) -> list[Told]:
    return [(name, "PER", "name") for name in names.split(";")]


def test_a_style_has_no_owner() -> None:
    text = 'The door let Mara Quill in. Mara Quill sat.\n\n"Ring for tea," said her ladyship. "Now," said her ladyship.'
    layers = world(text, _people("Mara Quill"))
    assert {person.name for person in layers.characters} == {"Mara Quill", "her ladyship"}


def test_a_style_is_whoever_alone_bears_such_a_title() -> None:
    text = (
        "Lady Ash came in with Lord Ash. Lady Ash sat. Mr. Quill stood by the door, and Lord Ash coughed.\n\n"
        '"Ring for tea," said his lordship.\n\n"It is late," said her ladyship.\n'
    )
    layers = world(text, _people("Lady Ash;Lord Ash;Mr. Quill"))
    names = {person.id: person.name for person in layers.characters}
    assert [names.get(quote.speaker or "") for quote in layers.quotes] == ["Lord Ash", "Lady Ash"]


def test_who_is_called_your_honour_is_the_judge() -> None:
    read = Retold(
        "Judge Ash put on her glasses. Mr. Quill stood up, and Mr. Wray looked at Judge Ash.\n\n"
        '"I object," said Mr. Wray.\n\n"The lamp was lit, Your Honour. We had a man from the works."\n\n'
        '"Go on, then," said Judge Ash.\n'
    )
    assert read.hearers[1] == ["Judge Ash"]
    assert read.speakers[1] != "Judge Ash"


def test_his_lordship_of_whom_somebody_talks_is_the_lord() -> None:
    text = "Baron Ash came in. Mr. Quill bowed, and Baron Ash left.\n\n" + '"I saw his lordship," said Mr. Quill.\n'
    layers = world(text, [*_people("Baron Ash;Mr. Quill"), ("his lordship", "PER", "nominal")], {})
    names = {person.id: person.name for person in layers.characters}
    at = text.index("his lordship")
    assert [names.get(m.entity or "") for m in layers.mentions if (m.start, m.form) == (at, "nominal")] == ["Baron Ash"]
