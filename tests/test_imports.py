"""Importing stays quick because it loads nothing heavy; `benchmarks/speed.py` measures the time."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "lxml",
    "rich",
    "numpy",
    "torch",
    "onnxruntime",
    "markdown_it",
    "charset_normalizer",
    "py3langid",
    "lap",
    "selectolax",
    "pandas",
    "pyarrow",
    "spacy",
)


def loaded_by(code: str) -> set[str]:
    """Run `code` in a Python of its own and return the top-level packages that it has loaded then."""
    report = "import sys; sys.stderr.write(' '.join({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-W", "error", "-c", f"{code}\n{report}"], check=True, capture_output=True, text=True
    )
    return set(done.stderr.split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    loaded = loaded_by("import storyworld; storyworld.Story; storyworld.load; storyworld.save")
    assert "msgspec" in loaded
    assert loaded.isdisjoint({*HEAVY, "click"})


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["read", "--help"]], ids=" ".join)
def test_asking_the_command_for_help_loads_nothing_heavy(arguments: list[str]) -> None:
    run = f"storyworld.cli.cli({arguments})"
    code = f"import storyworld.cli\ntry: {run}\nexcept SystemExit as exit: assert not exit.code"
    loaded = loaded_by(code)
    assert "click" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_reading_a_plain_text_loads_nothing_for_other_uses() -> None:
    loaded = loaded_by("import storyworld; storyworld.read(b'Mara ran. \"Stop,\" said Piet.')")
    assert {"numpy", "onnxruntime"} <= loaded
    assert loaded.isdisjoint({"lxml", "markdown_it", "selectolax", "pandas", "pyarrow", "spacy", "torch", "rich"})


def test_a_folder_of_plain_texts_is_read_without_what_reads_pages(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Mara ran.")
    assert "lxml" not in loaded_by(f"import storyworld; storyworld.read({str(tmp_path)!r})")
