from storyworld.predictions import PredictedMention
from storyworld.story import MentionForm
from storyworld.world.mentions.matching import Reference, matched


def mention(first: int, last: int, head: int, form: MentionForm = "name") -> PredictedMention:
    return PredictedMention(first, last, head, "PER", form, 1.0)


def reference(first: int, last: int, form: MentionForm = "name") -> Reference:
    return Reference(first, last, last - 1, form, None)


def test_a_reference_is_the_shortest_mention_whose_head_is_in_it() -> None:
    found = [mention(0, 5, 1), mention(0, 2, 1), mention(0, 1, 0)]
    assert matched([reference(0, 2)], found) == {0: 1}


def test_of_two_mentions_alike_the_first_is_taken_and_none_twice() -> None:
    found = [mention(0, 2, 1), mention(0, 2, 1)]
    assert matched([reference(0, 2), reference(1, 2), reference(0, 2)], found) == {0: 0, 1: 1}


def test_a_pronoun_is_no_longer_phrase() -> None:
    assert matched([reference(3, 4, "pronoun")], [mention(3, 6, 3, "nominal")]) == {}


def test_where_nothing_is_found_nothing_matches() -> None:
    assert matched([reference(7, 8)], []) == {}
    assert matched([reference(7, 8)], [mention(0, 1, 0)]) == {}
