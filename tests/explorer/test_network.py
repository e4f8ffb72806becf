from itertools import combinations

import pytest
from msgspec.structs import replace

from storyworld.explorer.network import HEIGHT, MAX_NODES, WIDTH, Node, network, pair_weights
from storyworld.story import Character, Scene, Story


def crowd(story: Story, n: int) -> Story:
    """Return a story of so many people, each in a scene with the next, and all with the first."""
    people = tuple(Character(id=f"c{i}", name=f"N{i}") for i in range(n))
    scenes = tuple(Scene(id=f"s{i}", start=0, end=1, present=("c0", f"c{i}", f"c{(i + 1) % n}")) for i in range(n))
    return replace(story, characters=people, scenes=scenes, quotes=(), encounters=None)


def test_pairs_have_the_lines_and_scenes_that_they_share(tale: Story) -> None:
    weights = pair_weights(replace(tale, encounters=None))
    # Seven lines between the two and two scenes with both; one line to Old Tam in one scene.
    assert weights == {("edric", "mara"): 9, ("mara", "tam"): 2}
    assert pair_weights(tale)["edric", "mara"] == 11


def test_groups_and_whoever_is_alone_are_not_drawn(tale: Story) -> None:
    drawn = {(tale.characters or ())[node.person].id for node in network(tale)}
    assert drawn == {"mara", "edric", "tam"}


@pytest.mark.parametrize("n", [2, 3, 7, MAX_NODES, 40])
def test_names_lie_in_the_drawing_and_apart(n: int, tale: Story) -> None:
    nodes = network(crowd(tale, n))
    assert len(nodes) == min(n, MAX_NODES)
    assert all(0 < node.x < WIDTH and 0 < node.y < HEIGHT for node in nodes)
    # Half of a name's width or a line's height; in a crowd a little may overlap at the borders.
    near = [(a, b) for a, b in combinations(nodes, 2) if abs(a.x - b.x) < 44 and abs(a.y - b.y) < 19]
    assert near == []


def test_the_same_story_has_the_same_drawing(tale: Story) -> None:
    assert network(crowd(tale, 12)) == network(crowd(tale, 12))


def test_where_nobody_has_to_do_with_anybody_there_is_no_drawing(tale: Story) -> None:
    assert network(replace(tale, characters=None, scenes=None, quotes=None, encounters=None)) == ()
    assert network(replace(tale, scenes=(), quotes=(), encounters=())) == ()


def test_two_worlds_that_never_meet_are_drawn_both(tale: Story) -> None:
    people = tuple(Character(id=f"c{i}", name=f"N{i}") for i in range(4))
    scenes = tuple(
        Scene(id=f"s{i}", start=0, end=1, present=pair) for i, pair in enumerate([("c0", "c1"), ("c2", "c3")])
    )
    nodes = network(replace(tale, characters=people, scenes=scenes, quotes=None, encounters=None))
    assert {node.person for node in nodes} == {0, 1, 2, 3}
    assert len({(node.x, node.y) for node in nodes}) == 4
    assert all(isinstance(node, Node) for node in nodes)
