"""Measure how fast `storyworld.read` is and how much memory it takes: `make bench`.

Seconds differ from machine to machine, and on a busy one from minute to minute. So the figure to keep is a
ratio: the time of reading over that of a fixed loop in plain Python over the same text, taken in turn.
"""

import argparse
import json
import os
import platform
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

SAMPLES = Path(__file__).parent.parent / "samples"
N_WORDS = 100_000
N_RUNS = 3
# A novel has some dozens of people. A sample has about ten, and is told with a set of names for each vowel.
VOWELS = "aeiou"
KIB_PER_MIB = 1024


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


def measure(path: Path, n_runs: int) -> dict[str, float]:
    """Read the file and run the reference in turn; return the best time of each, and the peak of memory."""
    import storyworld

    text = path.read_text("utf-8")
    runs = [(seconds(lambda: storyworld.read(path)), seconds(lambda: reference(text))) for _ in range(n_runs)]
    reading, looping = (min(column) for column in zip(*runs, strict=True))
    n_words = len(text.split())
    return {
        "n_words": n_words,
        "n_characters": len(text),
        "read_seconds": reading,
        "reference_seconds": looping,
        "ratio": reading / looping,
        "words_per_second": n_words / reading,
        "peak_mib": peak_mib(),
    }


def starting(n_runs: int) -> dict[str, float]:
    """Return how long Python takes to start, alone, with the package and with the command's help."""
    programs = {
        "python_seconds": ["-c", "pass"],
        "import_seconds": ["-c", "import storyworld"],
        "help_seconds": ["-c", "from storyworld.cli import cli; cli(['--help'])"],
    }
    times: dict[str, float] = {}
    for name, arguments in programs.items():
        run = [sys.executable, *arguments]
        times[name] = min(
            seconds(lambda run=run: subprocess.run(run, check=True, stdout=subprocess.DEVNULL))  # type: ignore[misc]
            for _ in range(n_runs)
        )
    return times


def in_a_process_of_its_own(path: Path, n_runs: int) -> dict[str, float]:
    """Measure in a new process, so that its peak of memory is that of reading alone."""
    command = [sys.executable, __file__, str(path), "--runs", str(n_runs), "--here"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description="Measure the speed and memory of storyworld.read.")
    parser.add_argument("file", nargs="?", type=Path, help="the text to read; the samples, repeated, without one")
    parser.add_argument("--words", type=int, default=N_WORDS, help="length of the repeated samples")
    parser.add_argument("--runs", type=int, default=N_RUNS, help="how often to measure; the best time counts")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        print(json.dumps(measure(options.file, options.runs)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = options.file
        if path is None:
            path = Path(folder) / "long.txt"
            path.write_text(long_text(options.words), "utf-8")
        figures = in_a_process_of_its_own(path, options.runs) | starting(options.runs)
    machine = {"python": platform.python_version(), "machine": platform.machine(), "n_cores": os.cpu_count()}
    rounded = {name: round(value, 4 if value < 10 else 1) for name, value in figures.items()}
    print(json.dumps(rounded | machine, indent=2))


if __name__ == "__main__":
    main()
