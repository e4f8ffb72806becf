from pathlib import Path

from click.testing import CliRunner

from storyworld.cli import cli
from storyworld.training.recipe import RECIPES


def test_help_names_every_recipe_of_the_package() -> None:
    shown = CliRunner().invoke(cli, ["train", "--help"]).stdout.replace(",", " ").replace(".", " ").split()
    assert {path.stem for path in RECIPES.glob("*.toml")} <= set(shown)


def test_all_folds_of_a_recipe_without_folds_is_refused(tmp_path: Path) -> None:
    folders = ["--data", str(tmp_path), "--out", str(tmp_path / "run")]
    result = CliRunner().invoke(cli, ["train", "secondnames", *folders, "--all-folds"])
    assert result.exit_code == 1
    assert result.stderr == "Error: The recipe secondnames has no folds; leave --all-folds out.\n"
    assert not (tmp_path / "run").exists()
