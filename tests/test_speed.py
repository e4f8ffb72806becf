"""The benchmark runs and its README explains every figure; how fast anything is, is no business of a test."""

import json
import re
import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


def test_the_benchmark_reports_the_figures_that_its_readme_explains() -> None:
    command = [sys.executable, str(BENCHMARKS / "speed.py"), "--words", "300", "--runs", "1"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own script
    figures = json.loads(done.stdout)
    rows = re.findall(r"^\| (`.+?`) \|", (BENCHMARKS / "README.md").read_text("utf-8"), re.MULTILINE)
    assert set(figures) == {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert figures["n_words"] >= 300
    assert figures["n_characters"] > figures["n_words"]
    assert figures["ratio"] > 0
    assert figures["peak_mib"] > 1
