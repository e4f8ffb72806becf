"""Measure how fast `storyworld.read` is and how much memory and disk it takes: `make bench`.

Seconds differ from machine to machine, and on a busy one from minute to minute. So the figures to keep are ratios: of
reading to a fixed loop in plain Python, to the network alone, and to spaCy, all taken in turn on the same text.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from footprint import installed_sizes
from longtext import long_text
from measuring import TASKS, Figures, seconds

N_WORDS = 100_000
N_RUNS = 3
N_CORES = 2
N_LARGEST = 5
NO_BUNDLE = "none in the package, so everything is read by rules alone"
NO_SPACY = "not installed; `make bench` installs it"
Options = argparse.Namespace


def main() -> None:
    """Print the figures as JSON."""
    options = parse()
    if options.task:
        print(json.dumps(TASKS[options.task](options.file, options.bundle, options.cores)))
        return
    options.cores = keep_to(options.cores)
    with tempfile.TemporaryDirectory() as folder:
        if options.file is None:
            options.file = Path(folder) / "long.txt"
            options.file.write_text(long_text(options.words), "utf-8")
        text = options.file.read_text("utf-8")
        figures = {"n_words": len(text.split()), "n_characters": len(text)} | speeds(in_turn(options), text)
    figures |= starting(options.runs) | footprint()
    figures |= {"python": platform.python_version(), "machine": platform.machine(), "n_cores": options.cores}
    print(json.dumps({name: rounded(value) for name, value in figures.items()}, indent=2))


def parse() -> Options:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Measure the speed, memory and size of storyworld.")
    parser.add_argument("file", nargs="?", type=Path, help="the text to read; the samples, repeated, without one")
    parser.add_argument("--words", type=int, default=N_WORDS, help="length of the repeated samples")
    parser.add_argument("--runs", type=int, default=N_RUNS, help="how often to measure; the best time counts")
    parser.add_argument("--cores", type=int, default=N_CORES, help="how many processors everything is kept to")
    parser.add_argument("--bundle", default="default", help="the folder of a bundle; the package's own without one")
    parser.add_argument("--task", choices=TASKS, help=argparse.SUPPRESS)
    return parser.parse_args()


def keep_to(n_cores: int) -> int:
    """Keep this process and those that it starts to so many processors where the system can, and return how many."""
    if not hasattr(os, "sched_setaffinity"):
        return min(n_cores, os.cpu_count() or 1)
    cores = sorted(os.sched_getaffinity(0))[:n_cores]
    os.sched_setaffinity(0, cores)
    return len(cores)


def in_turn(options: Options) -> Figures:
    """Run all tasks again and again, each time in a process of its own; return the best figures of each."""
    runs: list[Figures] = []
    for turn in range(options.runs):
        for task in TASKS:
            print(f"turn {turn + 1} of {options.runs}: {task}", file=sys.stderr)
            command = [sys.executable, __file__, str(options.file), "--task", task]
            command += ["--bundle", options.bundle, "--cores", str(options.cores)]
            runs.append(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))
    return best(runs)


def best(runs: Sequence[Figures]) -> Figures:
    """Return the least time and the most of everything else; a figure need not be in all runs."""
    found: Figures = {}
    for run in runs:
        for name, value in run.items():
            better = min if name.endswith("seconds") else max
            found[name] = better(found.get(name, value), value)
    return found


def speeds(measured: Figures, text: str) -> dict[str, object]:
    """Return what was measured with the speeds and ratios that follow; what could not be measured is null."""
    n_words = len(text.split())
    get = measured.get
    speed, alone = over(n_words, get("read_seconds")), over(n_words, get("encoder_seconds"))
    spacy = over(get("n_spacy_words"), get("spacy_seconds"))
    return {
        "read_seconds": get("read_seconds"),
        "words_per_second": speed,
        "peak_mib": get("peak_mib"),
        "reference_seconds": get("reference_seconds"),
        "ratio": over(get("read_seconds"), get("reference_seconds")),
        "bundle": get("bundle", NO_BUNDLE),
        "load_seconds": get("load_seconds"),
        "encoder_words_per_second": alone,
        "encoder_pieces_per_second": over(get("n_pieces"), get("encoder_seconds")),
        "share_of_encoder_limit": over(speed, alone),
        "rules_words_per_second": over(n_words, get("rules_seconds")),
        "rules_peak_mib": get("rules_peak_mib"),
        "spacy": get("spacy", NO_SPACY),
        "n_spacy_words": get("n_spacy_words"),
        "spacy_words_per_second": spacy,
        "spacy_tokens_per_second": over(get("n_spacy_tokens"), get("spacy_seconds")),
        "times_spacy": over(speed, spacy),
    }


def over(above: object, below: object) -> float | None:
    """Divide, where both are known."""
    if not isinstance(above, int | float) or not isinstance(below, int | float):
        return None
    return above / below


def starting(n_runs: int) -> Figures:
    """Return how long Python takes to start, alone, with the package and with the command's help."""
    programs = {
        "python_seconds": ["-c", "pass"],
        "import_seconds": ["-c", "import storyworld"],
        "help_seconds": ["-c", "from storyworld.cli import cli; cli(['--help'])"],
    }
    runs: list[Figures] = []
    for _ in range(n_runs):
        for name, arguments in programs.items():
            start = partial(subprocess.run, [sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
            runs.append({name: seconds(start)})
    return best(runs)


def footprint() -> dict[str, object]:
    """Return what the package takes with all that it needs, and the largest parts of that."""
    sizes = installed_sizes()
    return {"installed_mib": sum(sizes.values()), "largest_mib": dict(list(sizes.items())[:N_LARGEST])}


def rounded(value: object) -> object:
    """Return figures with as many digits as mean something; what is no figure stays as it is."""
    if isinstance(value, dict):
        return {name: rounded(part) for name, part in value.items()}
    return float(f"{value:.4g}") if isinstance(value, float) else value


if __name__ == "__main__":
    main()
