"""When two strings can be one name."""

from itertools import permutations

import pytest

from storyworld.world.naming.spellings import (
    NamesAlike,
    clippings_alike,
    is_clipped,
    is_end_form,
    is_endearment,
    is_inner_form,
    is_known_nickname,
    is_same_given,
    is_short_form,
    is_variant,
    unstammered,
)


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("mer", "meredith"),
        ("tommy", "tomas"),
        ("nic", "nicholas"),
        ("nick", "nicholas"),
        ("dez", "desmond"),
        ("steph", "stefan"),
    ],
)
def test_short_forms(short: str, name: str) -> None:
    assert is_short_form(short, name)


@pytest.mark.parametrize(
    ("short", "name"), [("mara", "mara"), ("al", "alban"), ("jo", "jory"), ("ann", "joanna"), ("piet", "pia")]
)
def test_what_is_no_short_form(short: str, name: str) -> None:
    assert not is_short_form(short, name)


CLIPPED = [("wande", "yewande"), ("dip", "pradip"), ("bets", "bettina"), ("faz", "faraz"), ("joy", "jocelyn")]


@pytest.mark.parametrize(("short", "name"), [*CLIPPED, ("ik", "ikram"), ("dot", "dorota"), ("ozzie", "osric")])
def test_clipped_forms(short: str, name: str) -> None:
    assert is_clipped(short, name)
    assert clippings_alike(short) & clippings_alike(name)


@pytest.mark.parametrize(
    ("short", "name"),
    [("dai", "danny"), ("thea", "teddy"), ("al", "pascal"), ("sully", "sugar"), ("hyung", "dohyun-hyung")],
)
def test_what_is_not_clipped(short: str, name: str) -> None:
    assert not is_clipped(short, name)


@pytest.mark.parametrize(("short", "name"), [("sol", "marisol"), ("quim", "joaquim"), ("dess", "odessa")])
def test_the_end_of_a_name(short: str, name: str) -> None:
    assert is_end_form(short, name)
    assert clippings_alike(short) & clippings_alike(name)
    assert not is_end_form(name, short)
    assert not is_end_form(short, f"{name}-{short}")


@pytest.mark.parametrize(("short", "name"), [("lizzy", "elizabeth"), ("tilly", "matilda"), ("baz", "sebastian")])
def test_endearments_whose_stem_stands_inside_the_name(short: str, name: str) -> None:
    assert is_inner_form(short, name)


@pytest.mark.parametrize(("short", "name"), [("beth", "elizabeth"), ("ty", "matilda"), ("lizzy", "margaret")])
def test_what_is_no_inner_form(short: str, name: str) -> None:
    assert not is_inner_form(short, name)


@pytest.mark.parametrize(
    ("slip", "name"),
    [
        ("georgai", "georgia"),
        ("gorgia", "georgia"),
        ("georrgia", "georgia"),
        ("georgea", "georgia"),
        ("izzy", "izzie"),
        ("marcuss", "marcus"),
    ],
)
def test_one_slip_is_a_variant_either_way(slip: str, name: str) -> None:
    assert is_variant(slip, name)
    assert is_variant(name, slip)


@pytest.mark.parametrize(
    ("a", "b"),
    [("georgia", "georgia"), ("jane", "june"), ("mark", "mary"), ("laura", "maura"), ("georgina", "georgs")],
)
def test_what_is_no_variant(a: str, b: str) -> None:
    assert not is_variant(a, b)
    assert not is_variant(b, a)


def test_nicknames_unlike_their_names_are_known() -> None:
    assert is_known_nickname("ned", "edward")
    assert is_known_nickname("polly", "mary")
    assert not is_known_nickname("edward", "ned")
    assert not is_known_nickname("wren", "edward")


def test_an_endearment_has_an_ending_of_its_own() -> None:
    assert is_endearment("gussy", "gusterson")
    assert not is_endearment("gust", "gusterson")
    assert not is_endearment("richard", "richardson")


def test_nobody_is_left_out_whose_name_a_short_name_may_stand_for() -> None:
    names = """mer meredith tommy tomas thomas nic nick nicholas dez desmond steph stefan phil pil lizzy elizabeth tilly
    matilda baz sebastian ned edward polly mary bob robert georgai georgia gorgia izzy izzie skaggs skaggsy""".split()
    alike = NamesAlike([(name, None) for name in names])
    tests = (is_short_form, is_inner_form, is_known_nickname, is_variant, is_endearment)
    for short, name in permutations(names, 2):
        if any(test(short, name) for test in tests):
            assert names.index(name) in alike.to(short), (short, name)


def test_people_are_found_by_their_last_names_too_and_few_at_all() -> None:
    alike = NamesAlike([("anna", "skaggs"), (None, "stefan"), ("mara", None), (None, None)])
    assert alike.to("skaggsy") == [0]
    assert alike.to("stef") == [1]
    assert alike.to("kim") == []


@pytest.mark.parametrize(
    ("a", "b", "is_same"), [("s.", "sebastian", True), ("s.", "mara", False), ("sam", "sal", False)]
)
def test_an_initial_stands_for_a_given_name(a: str, b: str, is_same: bool) -> None:
    assert is_same_given(a, b) == is_same_given(b, a) == is_same


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("r-robinson", "robinson"),
        ("Th-that", "that"),
        ("w-w-well", "well"),
        ("jo-jo", "jo-jo"),
        ("al-albani", "al-albani"),
    ],
)
def test_what_is_stammered(said: str, word: str) -> None:
    assert unstammered(said) == word
