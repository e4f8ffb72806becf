"""Who speaks or does something in a scene is there; who is only told of is not."""

import math

import pytest
from msgspec.structs import replace
from staged import Stage

from segmented import cut_up
from storyworld.story import Mention, Narration, Quote
from storyworld.world.scenes import find_scenes, scene_rows
from storyworld.world.scenes.presence import SIGNS

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


def people(on: Stage, *found: Mention | Quote | Narration) -> list[dict[str, dict[str, float]]]:
    """Return, for the scene before and the one behind the break, the signs of everybody; 0 for those left out."""
    rows = scene_rows(on.words(), on.told(*found), [0, on.text.index("***") + 5] if "***" in on.text else [0])
    assert {sign for own in rows for signs in own.people.values() for sign in signs} <= set(SIGNS)
    return [own.people for own in rows]


def test_signs_count_names_lines_deeds_and_what_is_told_elsewhere() -> None:
    text = 'Tove came . "Hush , Osk ," said Wren . \n\n***\n\nHe sat .'
    on = stage(text, "Tove/PROPN nsubj came, He/PRON nsubj sat", came="come", sat="sit")
    line = on.said('"Hush , Osk ,"', "Wren", "Tove")
    named = [on.named(name) for name in ("Tove", "Osk", "Wren")]
    first, second = people(on, line, *named, on.named("He", "Tove", "pronoun"))
    tove, wren = first["Tove"], first["Wren"]
    assert {
        sign: round(math.expm1(tove[sign])) for sign in ("names", "deeds", "moves", "heard", "elsewhere", "lines")
    } == {
        **dict.fromkeys(("names", "deeds", "moves", "heard", "elsewhere"), 1),
        "lines": 0,
    }
    assert math.expm1(wren["lines"]) == pytest.approx(1)
    assert math.expm1(wren["probable lines"]) == pytest.approx(0.9)
    assert math.expm1(first["Osk"]["in speech"]) == pytest.approx(1)
    assert (first["Osk"]["names"], wren["named"], wren["constant"]) == (0.0, 1.0, 1.0)
    assert math.expm1(first["Tove"]["people"]) == pytest.approx(3)
    assert second.keys() == {"Tove"}
    assert math.expm1(second["Tove"]["elsewhere"]) == pytest.approx(1)


def test_with_weights_who_is_probable_enough_is_there_the_most_probable_first() -> None:
    on = stage(
        "Tove came . Osk sat . Osk slept .", "Tove/PROPN nsubj came, Osk/PROPN nsubj sat", came="come", sat="sit"
    )
    words = on.words()
    assert words.predictions is not None
    words.predictions = replace(words.predictions, presence={"constant": -1.0, "deeds": 1.0, "names": 0.5})
    named = [on.named("Tove"), on.named("Osk"), replace(on.named("Osk"), start=20, end=23)]
    [one] = find_scenes(words, on.told(*named))
    assert one.present == ("Osk", "Tove")
    words.predictions = replace(words.predictions, presence={"constant": -1.7, "deeds": 1.0, "names": 0.5})
    [one] = find_scenes(words, on.told(*named))
    assert one.present == ("Osk",)


@pytest.mark.parametrize(("text", "present"), [("I came . Osk sat .", ("Tove",)), ("I it was . Osk sat .", ())])
def test_who_tells_what_they_do_is_there_whatever_is_weighed(text: str, present: tuple[str, ...]) -> None:
    on = stage(text, f"I/PRON nsubj {text.split()[1]}" if present else "", came="come")
    words = on.words()
    assert words.predictions is not None
    words.predictions = replace(words.predictions, presence={"constant": -9.0})
    told = Narration(start=0, end=len(text), person="first", narrator="Tove", tense="past")
    [one] = find_scenes(words, on.told(on.named("I", "Tove", "pronoun"), on.named("Osk"), told))
    assert one.present == present
