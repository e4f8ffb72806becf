import io
from collections import Counter
from typing import Any

import msgspec
import networkx as nx
import pytest

from storyworld.exports import export
from storyworld.story import Encounter, Story


def read(story: Story, ending: str) -> Any:  # noqa: ANN401 - networkx's graphs are of several kinds
    reader = {".gexf": nx.read_gexf, ".graphml": nx.read_graphml}[ending]
    return reader(io.BytesIO(export(story, "graph")[ending]))


def edges_of(story: Story, ending: str, kind: str) -> list[tuple[str, str, dict[str, Any]]]:
    return [(a, b, data) for a, b, data in read(story, ending).edges(data=True) if data["kind"] == kind]


def spells_of(data: dict[str, Any]) -> list[tuple[int, int]]:
    spells = data["spells"]
    if isinstance(spells, str):
        return [(int(start), int(end)) for start, end in (spell.split("-") for spell in spells.split())]
    return [(int(start), int(end)) for start, end in spells]


@pytest.fixture(params=[".gexf", ".graphml"])
def ending(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def test_everybody_is_a_node_with_what_is_known_of_them(story: Story, ending: str) -> None:
    nodes = dict(read(story, ending).nodes(data=True))
    assert list(nodes) == [person.id for person in story.characters or ()]
    for person in story.characters or ():
        node = nodes[person.id]
        assert node["label"] == person.name
        assert node.get("pronouns") == person.pronouns
        assert (node["n_quotes"], node["is_narrator"]) == (person.n_quotes, person.is_narrator)
        assert tuple(node.get("members", "").split()) == person.members
        times = node.get("start"), node.get("end")
        assert [None if time is None else int(time) for time in times] == [person.first, person.last]


def test_every_line_to_somebody_is_a_time_of_an_edge(story: Story, ending: str) -> None:
    lines = Counter(
        (quote.speaker, addressee, (quote.start, quote.end))
        for quote in story.quotes or ()
        for addressee in quote.addressees
        if quote.speaker is not None
    )
    edges = edges_of(story, ending, "talks to")
    assert Counter((a, b, spell) for a, b, data in edges for spell in spells_of(data)) == lines
    for _, _, data in edges:
        assert data["weight"] == data["n_lines"] == len(spells_of(data))
        assert int(data["start"]) == min(start for start, _ in spells_of(data))
        assert int(data["end"]) == max(end for _, end in spells_of(data))


def test_every_encounter_is_an_edge_in_the_time_of_its_scene(whole_story: Story, ending: str) -> None:
    scenes = {scene.id: (scene.start, scene.end) for scene in whole_story.scenes or ()}
    edges = edges_of(whole_story, ending, "meets")
    for (a, b, data), one in zip(edges, whole_story.encounters or (), strict=True):
        assert (a, b, data["scene"]) == (one.a, one.b, one.scene)
        assert (data["n_lines"], data["n_lines_back"]) == one.n_lines
        assert (data["n_deeds"], data["n_deeds_back"]) == one.n_deeds
        assert data.get("tone") == one.tone
        assert (int(data["start"]), int(data["end"])) == scenes[one.scene]


def test_every_relation_is_an_edge_while_it_holds(whole_story: Story, ending: str) -> None:
    edges = edges_of(whole_story, ending, "stands to")
    for (a, b, data), one in zip(edges, whole_story.relations or (), strict=True):
        assert (a, b, data["relation"], data.get("role")) == (one.a, one.b, one.kind, one.role)
        assert data["probability"] == data["weight"] == one.probability
        assert spells_of(data) == [(one.begin, one.until)]


def test_people_who_are_nowhere_in_the_cast_are_nodes_too(whole_story: Story, ending: str) -> None:
    story = msgspec.structs.replace(whole_story, encounters=(Encounter(scene="s9", a="c1", b="ghost"),))
    assert read(story, ending).nodes["ghost"]["label"] == "ghost"
    [(_, _, data)] = edges_of(story, ending, "meets")
    assert data["weight"] == 1
    assert "start" not in data


def test_names_that_xml_cannot_hold_are_mended(whole_story: Story, ending: str) -> None:
    people = tuple(msgspec.structs.replace(p, name='<a & "b">\x00\x0b') for p in whole_story.characters or ())
    graph = read(msgspec.structs.replace(whole_story, characters=people), ending)
    assert graph.nodes["c1"]["label"] == '<a & "b">��'


def test_both_graphs_are_the_same_without_the_text(whole_story: Story) -> None:
    assert export(whole_story, "graph", with_text=False) == export(whole_story, "graph")
