"""Kin by their noun: whom "my brother" and "her mother" mean."""

from retold import Retold


def test_kin_who_are_named_beside_the_noun_are_that_person() -> None:
    read = Retold(
        "I walked home with my brother Jory. Jory carried my bag, and I carried his.\n\n"
        '"Race you," said Jory.\n\n"You always win," I said.\n\n"I do," said my brother.'
    )
    assert read.speakers == ["Jory", "the narrator", "Jory"]
    assert read.meant("my brother", "said my brother.") == "Jory"


def test_a_wife_and_a_mother_bear_the_surname() -> None:
    read = Retold(
        "Edwin Marsh ate alone. Edwin put down his fork when Mrs. Marsh came in. Mrs. Marsh sat.\n\n"
        '"You began," said his wife.\n\n"I was hungry," said Edwin.'
    )
    assert read.speakers == ["Mrs. Marsh", "Edwin Marsh"]


def test_kin_without_a_name_are_people_too() -> None:
    read = Retold(
        "Mara lifted her cup. Mara drank it. Then she turned, for her mother was at the door.\n\n"
        '"You are up," said her mother.\n\n"I am," said Mara.\n\n"Good," said her mum.'
    )
    assert read.speakers == ["Mara's mother", "Mara", "Mara's mother"]
    mother = read.cast["Mara's mother"]
    assert not mother.is_named
    assert mother.pronouns == "she/her"
    assert {alias.text for alias in mother.aliases} == {"her mother", "her mum"}


def test_kin_of_two_people_are_two_people() -> None:
    read = Retold(
        "Mara lifted her cup. Piet lifted his.\n\n"
        '"To us," said Mara\'s brother.\n\n"To you," said Piet\'s brother.\n\n"To me," said Mara.'
    )
    assert read.speakers == ["Mara's brother", "Piet's brother", "Mara"]
    assert read.cues == ["Mara's brother", "Piet's brother", "Mara"]
    assert read.aliases("Mara's brother") == {"Mara's brother": "role"}
    assert read.meant("Mara", "said Mara's brother") == "Mara"
    assert read.meant("Mara's brother", "said Mara's brother") == "Mara's brother"


def test_her_mum_is_mum() -> None:
    read = Retold(
        "Mara lifted her cup. Mara drank it. Mum came in, and Mum sighed.\n\n"
        '"You are up," said Mum.\n\n"I am," said Mara.\n\n"Good," said her mum.'
    )
    assert read.speakers == ["Mum", "Mara", "Mum"]


def test_a_miss_is_nobodys_mother() -> None:
    read = Retold(
        "Anna Marsh put down her cup. Miss Marsh came in, and Miss Marsh sat by Anna.\n\n"
        '"You are up," said her mother.\n\n"I am," said Anna.'
    )
    assert read.speakers[0] not in ("Miss Marsh", "Anna Marsh")


def test_her_uncle_is_the_one_who_goes_by_the_noun_and_a_name() -> None:
    text = (
        'Mara lifted her cup. "Good morning, Uncle Del," said Mara. Uncle Del sat down, and {}.\n\n'
        '"You are up," said her uncle.\n\n"I am," said Mara.'
    )
    assert Retold(text.format("he sighed")).speakers == ["Mara", "Uncle Del", "Mara"]
    two = Retold(text.format("Uncle Gus sat by him, and Uncle Gus sighed"))
    assert two.speakers[1] not in ("Uncle Del", "Uncle Gus")


def test_a_priest_is_nobodys_father() -> None:
    read = Retold(
        'Mara lifted her cup. "Good morning, Father Gavril," said Mara. Father Gavril sat down, and he sighed.\n\n'
        '"You are up," said her father.\n\n"I am," said Mara.'
    )
    assert read.speakers[1] != "Father Gavril"
