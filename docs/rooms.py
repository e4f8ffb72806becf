"""Which room of the package may import which; the architecture test and the diagram both read this table."""

ROOT = "storyworld"
"""The package's own `__init__`: the public names and the version."""

MAY_IMPORT: dict[str, frozenset[str]] = {
    "settings": frozenset(),
    "spans": frozenset(),
    "errors": frozenset(),
    "story": frozenset({"spans", "settings"}),
    "storyfile": frozenset({"story", "errors"}),
    "formats": frozenset({"story", "spans", "settings", "errors"}),
    "segmenting": frozenset({"formats", "story", "spans"}),
    "world": frozenset({"segmenting", "formats", "story", "spans", "settings"}),
    "pipeline": frozenset(
        {"world", "segmenting", "formats", "storyfile", "story", "spans", "settings", "errors", ROOT}
    ),
    "explorer": frozenset({"storyfile", "story", "spans", "errors"}),
    "gold": frozenset({"segmenting", "formats", "story", "spans", "errors"}),
    "evaluation": frozenset({"gold", "pipeline", "story", "spans", "errors"}),
    "cli": frozenset(
        {
            "evaluation",
            "gold",
            "explorer",
            "pipeline",
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
