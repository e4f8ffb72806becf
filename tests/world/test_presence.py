"""Who speaks or does something in a scene is there; who is only told of is not."""

import pytest
from staged import Stage

from segmented import cut_up
from storyworld.story import Narration

CAME_AND_SAT = "Tove/PROPN nsubj came, Osk/PROPN nsubj sat"


def stage(text: str, tree: str = "", **lemmas: str) -> Stage:
    return Stage(text, cut_up(text), tree, lemmas)


def test_who_speaks_is_there_and_who_is_spoken_to_or_of_needs_more() -> None:
    on = stage('"Come, Tove. Osk wrote," said Wren.')
    quote = on.said('"Come, Tove. Osk wrote,"', "Wren", "Tove")
    people = [on.named("Tove"), on.named("Osk"), on.named("Wren")]
    assert on.scene(quote, *people).present == ("Wren",)


def test_who_is_spoken_to_and_comes_is_there() -> None:
    text = '"Hush," said Wren. Tove came.'
    on = stage(text, "Tove/PROPN nsubj came", came="come")
    tove = on.named("Tove")
    assert on.scene(on.said('"Hush,"', "Wren", "Tove"), tove).present == ("Wren", "Tove")
    assert on.scene(on.said('"Hush,"', "Wren"), tove).present == ("Wren",)


def test_an_unlikely_speaker_is_not_there_and_two_fair_guesses_are_one_good_one() -> None:
    on = stage('"Hush," he said. "Now," he said.')
    lines = [on.said(words, "Osk", probability=0.6) for words in ('"Hush,"', '"Now,"')]
    assert on.scene(lines[0]).present == ()
    assert on.scene(*lines).present == ("Osk",)


@pytest.mark.parametrize(
    ("text", "tree", "present"),
    [
        ("Osk rose and Osk slept.", "rose, Osk/PROPN nsubj rose", ()),
        ("Osk rose. He slept.", "Osk/PROPN nsubj rose, He/PRON nsubj slept", ("Osk",)),
        ("Osk had risen. He slept.", "Osk/PROPN nsubj risen, had aux risen, risen/VBN, He/PRON nsubj slept", ()),
        ("Osk rises. He slept.", "Osk/PROPN nsubj rises, rises/VBZ, He/PRON nsubj slept", ()),
        ("Osk would rise. He slept.", "Osk/PROPN nsubj rise, would aux rise, He/PRON nsubj slept", ()),
        ("They saw Osk. He slept.", "Osk/PROPN obj saw, He/PRON nsubj slept", ()),
    ],
)
def test_who_does_two_things_here_and_now_is_there(text: str, tree: str, present: tuple[str, ...]) -> None:
    on = stage(text, tree)
    people = [on.named("Osk"), *([on.named("He", "Osk", "pronoun")] if "He" in text else [])]
    told = Narration(start=0, end=len(text), person="third", tense="past")
    assert on.scene(*people, told).present == present


def test_in_the_present_tense_what_happened_is_earlier() -> None:
    text = "Osk rose. He slept."
    on = stage(text, "Osk/PROPN nsubj rose, He/PRON nsubj slept")
    told = Narration(start=0, end=len(text), person="third", tense="present")
    assert on.scene(on.named("Osk"), on.named("He", "Osk", "pronoun"), told).present == ()


def test_pronouns_alone_bring_nobody_here() -> None:
    on = stage("He rose. She slept.", "He/PRON nsubj rose, She/PRON nsubj slept")
    assert on.scene(on.named("He", "Osk", "pronoun"), on.named("She", "Osk", "pronoun")).present == ()


def test_who_tells_it_is_there_and_so_is_each_of_several() -> None:
    text = "The sisters came and they sat. The sisters slept."
    tree = "sisters/NNS nsubj came, they/PRON nsubj sat"
    on = stage(text, tree, came="come", sat="sit")
    told = Narration(start=0, end=len(text), person="first", narrator="Osk")
    together = [on.named("sisters", "both", "nominal"), on.named("they", "both", "pronoun")]
    assert set(on.scene(*together, told).present) == {"Wren", "Tove", "Osk"}


@pytest.mark.parametrize(("deed", "present"), [("The phone rang.", ()), ("The bell rang.", ("Osk",))])
def test_who_only_speaks_beside_a_telephone_is_at_its_other_end(deed: str, present: tuple[str, ...]) -> None:
    on = stage(f'{deed} "Hello," said Osk.')
    assert on.scene(on.said('"Hello,"', "Osk"), on.named("Osk")).present == present
