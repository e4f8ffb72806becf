"""Names in the order in which people count: `part2` before `part10`."""

import re


def natural_key(name: str) -> list[tuple[int, str]]:
    """Return a key that sorts `part2` before `part10`."""
    return [(int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in re.split(r"([0-9]+)", name)]
