"""Puts a text as long as a novel together from the repository's own samples."""

import json
import re
from pathlib import Path

SAMPLES = Path(__file__).parent.parent / "samples"
# A novel has some dozens of people. A sample has about ten, and is told with a set of names for each vowel.
VOWELS = "aeiou"


def long_text(n_words: int) -> str:
    """Return about `n_words` words: the samples again and again as chapters, with changing names."""
    samples = sorted(SAMPLES.glob("*.txt"))
    texts = [path.read_text("utf-8") for path in samples]
    chapters: list[str] = []
    n_so_far = 0
    while n_so_far < n_words:
        cast, i = divmod(len(chapters), len(samples))
        told = recast(texts[i], names_in(samples[i]), cast % len(VOWELS))
        chapters.append(f"Chapter {len(chapters) + 1}\n\n{told}")
        n_so_far += len(chapters[-1].split())
    return "\n\n".join(chapters)


def names_in(sample: Path) -> set[str]:
    """Return the parts of the names of a sample's people, from its labels, without titles and roles."""
    labels = json.loads((SAMPLES / "labels" / f"{sample.stem}.json").read_text("utf-8"))
    names = [name for person in labels["cast"] for name in (person["name"], *person["aliases"])]
    roles = {word for name in names if name[0].islower() for word in name.split()}
    return {word for name in names for word in re.findall(r"[A-Z][a-z]{2,}", name)} - roles


def recast(text: str, names: set[str], cast: int) -> str:
    """Return the text with other names: each vowel of a name moves `cast` places on in the row of vowels."""
    moved = str.maketrans(VOWELS, VOWELS[cast:] + VOWELS[:cast])

    def other(match: re.Match[str]) -> str:
        return match[0][0] + match[0][1:].translate(moved) if match[0] in names else match[0]

    return re.sub(r"\b[A-Z][a-z]+\b", other, text)
