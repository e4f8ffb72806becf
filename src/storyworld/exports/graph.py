"""The network of people: who talks to whom, who meets whom and how they stand to each other, and when.

Time is the position in the text, in code points: a person is there from the first mention to the last, an edge while
what it stands for goes on. Edges lead from `a` to `b`; an encounter is one edge, with its counts both ways.
"""

from collections import defaultdict
from collections.abc import Iterator

from lxml import etree
from msgspec import Struct

from storyworld.exports.xmltext import allowed
from storyworld.story import Encounter, Story

Value = str | int | float | bool | None

GEXF = "http://www.gexf.net/1.2draft"
GRAPHML = "http://graphml.graphdrawing.org/xmlns"
TYPES: dict[type, str] = {str: "string", int: "long", float: "double", bool: "boolean"}
NODE_COLUMNS: dict[str, type] = {
    "pronouns": str, "is_named": bool, "is_narrator": bool, "members": str, "n_mentions": int, "n_quotes": int,
    "n_words_spoken": int,
}  # fmt: skip
EDGE_COLUMNS: dict[str, type] = {
    "kind": str, "n_lines": int, "n_lines_back": int, "n_deeds": int, "n_deeds_back": int, "tone": float, "scene": str,
    "relation": str, "role": str, "probability": float,
}  # fmt: skip
# Both formats know labels, weights and times; in GraphML they are attributes like any other.
GRAPHML_NODE = {"label": str, "start": int, "end": int, **NODE_COLUMNS}
GRAPHML_EDGE = {"weight": float, "start": int, "end": int, "spells": str, **EDGE_COLUMNS}


class Node(Struct, frozen=True, kw_only=True):
    """Somebody, and from where to where in the text."""

    id: str
    label: str
    start: int | None = None
    end: int | None = None
    values: dict[str, Value]


class Edge(Struct, frozen=True, kw_only=True):
    """What leads from one person to another: lines, an encounter or a relation; and when, piece by piece."""

    a: str
    b: str
    weight: float
    spells: tuple[tuple[int, int], ...]
    values: dict[str, Value]


def files(story: Story, *, with_text: bool) -> dict[str, bytes]:  # noqa: ARG001 - a graph has none of the text
    """Return the network as GEXF, with time, and as GraphML, where times are attributes."""
    edges = [*_talk(story), *_encounters(story), *_relations(story)]
    nodes = _nodes(story, edges)
    return {".gexf": _gexf(nodes, edges), ".graphml": _graphml(nodes, edges)}


def _nodes(story: Story, edges: list[Edge]) -> list[Node]:
    nodes = {
        person.id: Node(
            id=person.id,
            label=person.name,
            start=person.first,
            end=person.last,
            values={
                **{name: getattr(person, name) for name in NODE_COLUMNS},
                "members": " ".join(person.members) or None,
            },
        )
        for person in story.characters or ()
    }
    for id_ in (id_ for edge in edges for id_ in (edge.a, edge.b)):
        nodes.setdefault(id_, Node(id=id_, label=id_, values={}))
    return list(nodes.values())


def _talk(story: Story) -> Iterator[Edge]:
    """Yield an edge from each speaker to each addressee, with the lines as its times."""
    lines: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for quote in story.quotes or ():
        for addressee in quote.addressees if quote.speaker is not None else ():
            lines[quote.speaker or "", addressee].append((quote.start, quote.end))
    for (a, b), spells in lines.items():
        values: dict[str, Value] = {"kind": "talks to", "n_lines": len(spells)}
        yield Edge(a=a, b=b, weight=len(spells), spells=tuple(spells), values=values)


def _encounters(story: Story) -> Iterator[Edge]:
    scenes = {scene.id: ((scene.start, scene.end),) for scene in story.scenes or ()}
    for one in story.encounters or ():
        values: dict[str, Value] = {
            "kind": "meets",
            "scene": one.scene,
            "n_lines": one.n_lines[0],
            "n_lines_back": one.n_lines[1],
            "n_deeds": one.n_deeds[0],
            "n_deeds_back": one.n_deeds[1],
            "tone": one.tone,
        }
        yield Edge(a=one.a, b=one.b, weight=_weight(one), spells=scenes.get(one.scene, one.evidence), values=values)


def _weight(encounter: Encounter) -> float:
    """Return how much passes between two people; those who only are together count for one."""
    return max(1, sum(encounter.n_lines) + sum(encounter.n_deeds))


def _relations(story: Story) -> Iterator[Edge]:
    for one in story.relations or ():
        values: dict[str, Value] = {
            "kind": "stands to",
            "relation": one.kind,
            "role": one.role,
            "probability": one.probability,
        }
        yield Edge(a=one.a, b=one.b, weight=one.probability, spells=((one.begin, one.until),), values=values)


def _gexf(nodes: list[Node], edges: list[Edge]) -> bytes:
    root = etree.XML(f'<gexf xmlns="{GEXF}" version="1.2"/>')
    graph = _child(root, "graph", defaultedgetype="directed", mode="dynamic", timeformat="integer")
    for kind, columns in (("node", NODE_COLUMNS), ("edge", EDGE_COLUMNS)):
        attributes = _child(graph, "attributes", **{"class": kind, "mode": "static"})
        for name, type_ in columns.items():
            _child(attributes, "attribute", id=f"{kind}-{name}", title=name, type=TYPES[type_])
    people = _child(graph, "nodes")
    for node in nodes:
        one = _child(people, "node", id=node.id, label=node.label, start=node.start, end=node.end)
        _values(one, "node", node.values)
    between = _child(graph, "edges")
    for i, edge in enumerate(edges):
        start, end = _borders(edge)
        one = _child(
            between, "edge", id=f"e{i}", source=edge.a, target=edge.b, weight=edge.weight, start=start, end=end
        )
        _values(one, "edge", edge.values)
        if edge.spells:
            spells = _child(one, "spells")
            for spell_start, spell_end in edge.spells:
                _child(spells, "spell", start=spell_start, end=spell_end)
    return _bytes(root)


def _graphml(nodes: list[Node], edges: list[Edge]) -> bytes:
    root = etree.XML(f'<graphml xmlns="{GRAPHML}"/>')
    for kind, columns in (("node", GRAPHML_NODE), ("edge", GRAPHML_EDGE)):
        for name, type_ in columns.items():
            key = {"id": f"{kind}-{name}", "for": kind, "attr.name": name, "attr.type": TYPES[type_]}
            _child(root, "key", **key)
    graph = _child(root, "graph", edgedefault="directed")
    for node in nodes:
        times = {"start": node.start, "end": node.end}
        _data(_child(graph, "node", id=node.id), "node", {"label": node.label, **times, **node.values})
    for i, edge in enumerate(edges):
        start, end = _borders(edge)
        spells = " ".join(f"{spell_start}-{spell_end}" for spell_start, spell_end in edge.spells)
        timed: dict[str, Value] = {"weight": edge.weight, "start": start, "end": end, "spells": spells or None}
        _data(_child(graph, "edge", id=f"e{i}", source=edge.a, target=edge.b), "edge", {**timed, **edge.values})
    return _bytes(root)


def _borders(edge: Edge) -> tuple[int | None, int | None]:
    """Return from where to where an edge goes on, over all its pieces."""
    return min((start for start, _ in edge.spells), default=None), max((end for _, end in edge.spells), default=None)


def _values(parent: "etree._Element", kind: str, values: dict[str, Value]) -> None:
    known = {name: value for name, value in values.items() if value is not None}
    if known:
        attvalues = _child(parent, "attvalues")
        for name, value in known.items():
            _child(attvalues, "attvalue", **{"for": f"{kind}-{name}", "value": value})


def _data(parent: "etree._Element", kind: str, values: dict[str, Value]) -> None:
    for name, value in values.items():
        if value is not None:
            _child(parent, "data", key=f"{kind}-{name}").text = _written(value)


def _child(parent: "etree._Element", name: str, **attributes: Value) -> "etree._Element":
    """Add an element of the parent's namespace with the attributes that have a value."""
    written = {key: _written(value) for key, value in attributes.items() if value is not None}
    return etree.SubElement(parent, etree.QName(etree.QName(parent).namespace, name), written)


def _written(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else allowed(str(value))


def _bytes(root: "etree._Element") -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
