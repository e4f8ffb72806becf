"""What a reader has put right: kept in a file beside the story, and applied each time the story is read."""

from storyworld.corrections.applying import correct, correct_one
from storyworld.corrections.kinds import Kind
from storyworld.corrections.sidecar import SUFFIX, corrections_in, load_corrections, sidecar_of

__all__ = ["SUFFIX", "Kind", "correct", "correct_one", "corrections_in", "load_corrections", "sidecar_of"]
