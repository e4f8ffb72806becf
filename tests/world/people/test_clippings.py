"""Who is called by a part of a name, and of whom the narration tells by the whole of it, or the other way round."""

from foretold import Told, world


def _people(text: str, names: str, plural: str = "") -> set[str]:
    """Return who there is, where every one of the names is read as somebody's."""
    told: list[Told] = [(name, "PER", "name") for name in names.split()]
    return {person.name for person in world(text, told, {}, plural=plural).characters if not person.members}


def test_the_end_of_a_name_is_a_name_where_only_speech_has_one_of_the_two() -> None:
    told = "The door let Odessa in. Odessa smiled. "
    assert _people(told + '"Come here, Dess," said Ana.', "Odessa Dess Ana") == {"Odessa", "Ana"}
    assert _people(told + '"Come here, Dess," said Ana. Dess came.', "Odessa Dess Ana") == {"Odessa", "Dess", "Ana"}
    told = "The door let Sol in. Sol smiled. "
    assert _people(told + '"Come here, Marisol," said Ana.', "Marisol Sol Ana") == {"Sol", "Ana"}


def test_the_end_of_two_names_is_nobodys() -> None:
    text = "The door let Odessa in. Odessa smiled. The door let Modessa in. Modessa smiled. "
    names = "Odessa Modessa Dess Ana"
    assert _people(text + '"Come here, Dess," said Ana.', names) == set(names.split())


def test_two_forms_that_only_call_are_one_persons() -> None:
    text = '"Careful, Pet," said Ana.\n\n"Come down, Perpetua!" said Ana. "Stay there, Perpetua."'
    assert _people(text, "Pet Perpetua Ana") == {"Perpetua", "Ana"}


def test_a_short_form_that_is_read_as_a_person_is_a_nickname() -> None:
    text = 'The door let Leovic in. Leovic slept. "And Leo stole it," said Ana. "A thief."'
    assert _people(text, "Leovic Leo Ana") == {"Leovic", "Ana"}


def test_what_is_read_as_a_plural_is_nobodys_long_name() -> None:
    text = 'Then Majesty came in, and Majesty sat. "Sit, Majesty," said Ana. "Yes, Majesties," said Ana.'
    layers = world(text, [("Majesty", "PER", "name"), ("Majesties", "PER", "name")], {}, plural="Majesties")
    assert all("Majesties" not in {alias.text for alias in person.aliases} for person in layers.characters)


def test_who_stammers_a_name_names_nobody_new() -> None:
    text = 'The door let Robinson in. Robinson sat, and Robinson slept. "I saw R-Robinson," said Ada. "Oh, R-Robinson!"'
    assert _people(text, "R-Robinson Ada") == {"Robinson", "Ada"}
