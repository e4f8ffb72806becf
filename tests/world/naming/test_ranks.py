"""Ranks of several words are titles, and no part of a name."""

import pytest
from retold import Retold

from segmented import cut_up
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameWords, find_names


@pytest.mark.parametrize(
    ("rank", "title"),
    [
        ("Staff Sergeant", "sergeant"),
        ("Sergeant Major", "sergeant"),
        ("Petty Officer", "officer"),
        ("Chief Petty Officer", "chief"),
        ("Lance Corporal", "corporal"),
        ("Lieutenant Commander", "commander"),
        ("Second Lieutenant", "lieutenant"),
        ("Able Seaman", "seaman"),
        ("Sub-Lieutenant", "sub-lieutenant"),
    ],
)
def test_a_rank_of_several_words_is_a_title(rank: str, title: str) -> None:
    text = f"Then {rank} Mbali came in, and {rank} Mbali sat down."
    words = Words(text, cut_up(text), None)
    assert {(name.title, name.parts) for name in find_names(words, NameWords(words))} == {(title, ("Mbali",))}


@pytest.mark.parametrize(
    ("rank", "called"),
    [("Chief Petty Officer", "Chief"), ("Staff Sergeant", "Sergeant"), ("Lance Corporal", "Corporal")],
)
def test_who_has_a_rank_of_several_words_is_called_by_one(rank: str, called: str) -> None:
    read = Retold(
        f'{rank} Mbali came in. "Down," said {rank} Mbali. Piet ducked.\n\n"Yes, {called}," said Piet.\n\n'
        f'"Stay there," said Mbali. The {rank} looked out.'
    )
    assert read.named == {f"{rank} Mbali", "Piet"}
    assert called in read.aliases(f"{rank} Mbali")
    assert read.meant(f"The {rank}", f"The {rank} looked out") == f"{rank} Mbali"
