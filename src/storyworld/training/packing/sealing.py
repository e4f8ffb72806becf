"""The description of a bundle that is there, and the checksums of its files."""

from pathlib import Path

import msgspec

from storyworld.bundle.loading import CHECKSUMS, DESCRIPTION, checksum
from storyworld.bundle.parts import Description


def describe(folder: Path, description: Description) -> None:
    """Write a bundle's description anew."""
    (folder / DESCRIPTION).write_bytes(as_json(description))
    (folder / CHECKSUMS).unlink()
    seal(folder)


def seal(folder: Path) -> None:
    """Write what each file of a new bundle must be like."""
    sums = {path.name: checksum(path) for path in sorted(folder.iterdir())}
    (folder / CHECKSUMS).write_bytes(as_json(sums))


def as_json(value: object) -> bytes:
    """Return a value as the files of a bundle have it."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"
