"""Who is added to the cast though the rules know nobody by a name."""

import pytest
from foretold import Told, world


@pytest.mark.parametrize(("words", "is_somebody"), [("the radio", True), ("every radio", False), ("everybody", False)])
def test_whoever_is_told_of_as_any_or_all_is_nobody_new(words: str, is_somebody: bool) -> None:
    text = f"Ada laughed at {words}. Then Ada looked at {words}, and Ada sat down."
    told: list[Told] = [("Ada", "PER", "name"), (words, "PER", "nominal")]
    layers = world(text, told, {2: 1, 4: 1, 3: 1})
    assert (words in {person.name for person in layers.characters}) == is_somebody
