"""Where a run stands, so that a later session can go on with it."""

from pathlib import Path
from typing import Any

import torch
from torch import nn

from storyworld.training.encoder.averaging import Average

NAME = "checkpoint.pt"


def save_checkpoint(
    folder: Path,
    model: nn.Module,
    optimizer: Any,  # noqa: ANN401 - torch's
    schedule: Any,  # noqa: ANN401 - torch's
    step: int,
    average: Average | None = None,
) -> None:
    """Write everything that going on needs; a cut-off write leaves the last checkpoint whole."""
    state = {
        "step": step,
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "schedule": schedule.state_dict(),
        "average": None if average is None else average.weights,
        "torch_rng": torch.get_rng_state(),
    }
    partial = folder / f"{NAME}.partial"
    torch.save(state, partial)
    partial.replace(folder / NAME)


def load_checkpoint(
    folder: Path,
    model: nn.Module,
    optimizer: Any,  # noqa: ANN401 - torch's
    schedule: Any,  # noqa: ANN401 - torch's
    average: Average | None = None,
) -> int:
    """Restore the last checkpoint and return how many steps are done, 0 without one."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / NAME).exists():
        return 0
    state = torch.load(folder / NAME, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    if average is not None and state["average"] is not None:
        average.load(state["average"])
    torch.set_rng_state(state["torch_rng"])
    return int(state["step"])
