"""Which room of the package may import which, and which room within a room; the tests and the diagrams read this."""

ROOT = "storyworld"
"""The package's own `__init__`: the public names and the version."""
FORMATS = f"{ROOT}.formats"
WORLD = f"{ROOT}.world"
TRAINING = f"{ROOT}.training"
"""The rooms that have rooms of their own."""

MAY_IMPORT: dict[str, frozenset[str]] = {
    "settings": frozenset(),
    "spans": frozenset(),
    "errors": frozenset(),
    "memory": frozenset(),
    "tables": frozenset({"errors"}),
    "notebook": frozenset(),
    "story": frozenset({"tables", "notebook", "spans", "settings"}),
    "storyfile": frozenset({"story", "errors"}),
    "formats": frozenset({"story", "spans", "settings", "errors"}),
    "segmenting": frozenset({"formats", "story", "spans"}),
    "bundle": frozenset({"errors"}),
    "encoding": frozenset({"bundle"}),
    "predictions": frozenset({"story"}),
    "heads": frozenset({"encoding", "bundle", "predictions", "story", "errors"}),
    "world": frozenset({"predictions", "segmenting", "story", "memory", "spans"}),
    "spacy": frozenset({"story", "spans", "errors"}),
    "corrections": frozenset({"storyfile", "story", "spans", "errors"}),
    "pipeline": frozenset(
        {
            "corrections",
            "world",
            "predictions",
            "heads",
            "segmenting",
            "formats",
            "story",
            "memory",
            "spans",
            "settings",
            "errors",
            ROOT,
        }
    ),
    "explorer": frozenset({"corrections", "story", "spans"}),
    "exports": frozenset({"story", "tables", "spans", "errors"}),
    "gold": frozenset({"formats", "story", "spans", "errors"}),
    "evaluation": frozenset({"gold", "story", "spans", "settings", "errors"}),
    "training": frozenset(
        {
            "heads",
            "encoding",
            "bundle",
            "gold",
            "world",
            "predictions",
            "segmenting",
            "formats",
            "story",
            "spans",
            "errors",
        }
    ),
    "cli": frozenset(
        {
            "training",
            "bundle",
            "evaluation",
            "explorer",
            "exports",
            "pipeline",
            "corrections",
            "segmenting",
            "formats",
            "storyfile",
            "story",
            "settings",
            "errors",
            ROOT,
        }
    ),
    ROOT: frozenset({"pipeline", "storyfile", "story", "settings", "errors"}),
}

# The last of each table is the house's own `__init__`. A module that stands beside the rooms has a line of its own.
FORMATS_MAY_IMPORT: dict[str, frozenset[str]] = {
    "document": frozenset(),
    "survey": frozenset({"document"}),
    "language": frozenset(),
    "passages": frozenset(),
    "files": frozenset(),
    "lines": frozenset({"passages"}),
    "markup": frozenset({"lines", "passages", "files"}),
    "plain": frozenset({"lines", "passages"}),
    "sources": frozenset({"plain", "markup", "lines", "passages"}),
    "blocks": frozenset({"sources", "lines", "passages"}),
    "html": frozenset({"sources", "markup", "passages"}),
    "markdown": frozenset({"html", "markup", "lines", "passages"}),
    "epub": frozenset({"sources", "markup", "lines", "passages", "files"}),
    "docx": frozenset({"markup", "lines", "passages", "files"}),
    "reading": frozenset(
        {
            "docx",
            "epub",
            "markdown",
            "html",
            "plain",
            "sources",
            "blocks",
            "lines",
            "passages",
            "files",
            "language",
            "document",
        }
    ),
    "formats": frozenset({"reading", "document"}),
}

WORLD_MAY_IMPORT: dict[str, frozenset[str]] = {
    "weighing": frozenset(),
    "stretches": frozenset(),
    "decisions": frozenset(),
    "language": frozenset(),
    "mentions": frozenset({"language"}),
    "naming": frozenset({"mentions", "language", "weighing"}),
    "people": frozenset({"naming", "mentions", "language"}),
    "sentences": frozenset({"naming", "mentions", "language"}),
    "narration": frozenset({"people", "naming", "language"}),
    "draft": frozenset({"narration", "people", "naming", "language", "decisions"}),
    "coreference": frozenset(
        {"draft", "narration", "sentences", "people", "naming", "mentions", "language", "decisions"}
    ),
    "speech": frozenset(
        {"coreference", "draft", "sentences", "people", "naming", "mentions", "language", "decisions", "weighing"}
    ),
    "scenes": frozenset({"draft", "narration", "sentences", "mentions", "language", "stretches", "weighing"}),
    "relations": frozenset({"coreference", "draft", "mentions", "language", "stretches", "weighing"}),
    "casting": frozenset(
        {
            "relations",
            "scenes",
            "speech",
            "coreference",
            "draft",
            "narration",
            "sentences",
            "people",
            "mentions",
            "language",
            "decisions",
        }
    ),
    "world": frozenset(
        {
            "casting",
            "relations",
            "scenes",
            "speech",
            "coreference",
            "draft",
            "narration",
            "people",
            "naming",
            "mentions",
            "language",
        }
    ),
}
TRAINING_MAY_IMPORT: dict[str, frozenset[str]] = {
    "recipe": frozenset(),
    "texts": frozenset({"recipe"}),
    "packing": frozenset({"recipe"}),
    "encoder": frozenset({"texts", "packing", "recipe"}),
    "lessons": frozenset({"texts", "packing", "recipe"}),
    "publishing": frozenset({"encoder", "lessons", "packing", "texts"}),
    "training": frozenset(),
}

HOUSES = {
    ROOT: MAY_IMPORT,
    FORMATS: FORMATS_MAY_IMPORT,
    WORLD: WORLD_MAY_IMPORT,
    TRAINING: TRAINING_MAY_IMPORT,
}
"""The packages that have rooms, each with its table."""


def own_name(house: str) -> str:
    """Return what a package's own `__init__` is called in its table."""
    return house.rpartition(".")[2]
