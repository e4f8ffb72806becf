from storyworld.heads.minds import inner_view, sign

# Wren noticed him ; it seemed to her that her boat was taken .
LEMMA = "Wren notice he ; it seem to she that she boat be take .".split()
HEAD = [1, -1, 1, 1, 5, -1, 7, 5, 12, 10, 12, 12, 5, 5]
RELATION = "nsubj root obj punct expl root case obl:to mark nmod:poss nsubj:pass aux:pass ccomp punct".split()


def said_of(word: int) -> str | None:
    return sign(LEMMA, HEAD, RELATION, word)


def test_a_sign_is_the_verb_and_the_part_of_the_person_in_it() -> None:
    assert said_of(0) == "notice<"
    assert said_of(2) == "notice>"
    assert said_of(7) == "seem>"
    assert said_of(10) == "take<pass"


def test_roots_and_owners_have_no_sign() -> None:
    assert said_of(1) is None
    assert said_of(9) is None


def test_only_the_words_asked_for_are_weighed() -> None:
    found = inner_view({"notice<": 1.5, "seem>": 1.0}, [0, 2, 9], LEMMA, HEAD, RELATION, len(LEMMA))
    assert found.tolist() == [1.5] + [0.0] * 13
