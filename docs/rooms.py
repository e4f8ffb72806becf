"""Which room of the package may import which; the architecture test and the diagram both read this table."""

ROOT = "storyworld"
"""The package's own `__init__`: the public names and the version."""

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
    "encoding": frozenset({"bundle", "errors"}),
    "predictions": frozenset({"story"}),
    "heads": frozenset({"encoding", "bundle", "predictions", "story", "errors"}),
    "world": frozenset({"predictions", "segmenting", "formats", "story", "memory", "spans", "settings"}),
    "spacy": frozenset({"story", "spans", "errors"}),
    "corrections": frozenset({"storyfile", "story", "spans", "errors"}),
    "pipeline": frozenset(
        {
            "corrections",
            "world",
            "predictions",
            "heads",
            "bundle",
            "segmenting",
            "formats",
            "storyfile",
            "story",
            "memory",
            "spans",
            "settings",
            "errors",
            ROOT,
        }
    ),
    "explorer": frozenset({"corrections", "storyfile", "story", "spans", "errors"}),
    "exports": frozenset({"storyfile", "story", "tables", "spans", "errors"}),
    "gold": frozenset({"segmenting", "formats", "story", "spans", "errors"}),
    "evaluation": frozenset({"gold", "pipeline", "story", "spans", "settings", "errors"}),
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
            "gold",
            "explorer",
            "exports",
            "pipeline",
            "corrections",
            "world",
            "segmenting",
            "formats",
            "storyfile",
            "story",
            "spans",
            "settings",
            "errors",
            ROOT,
        }
    ),
    ROOT: frozenset({"pipeline", "storyfile", "story", "settings", "errors"}),
}
