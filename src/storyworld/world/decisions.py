"""What is decided on a quotation: who speaks it, on which ground, and how often that ground holds."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from storyworld.spans import Span
from storyworld.story import Attribution

# How often each ground was right on the 21 novels of PDNC, end to end, rounded to .05. The last three are too rare
# there and are set by hand.
PROBABILITY = {
    "tag name": 0.95,
    "tag pronoun": 0.75,
    "tag nominal": 0.35,
    "tag narrator": 0.95,
    "beat": 0.65,
    "same paragraph": 0.8,
    "continued": 0.5,
    "called": 0.7,
    "turn": 0.65,
    "lead-in": 0.7,
    "in mind": 0.5,
    "thinker": 0.8,
    "revealed": 0.5,
    "signature": 0.9,
}


class Decision(Struct):
    """Who speaks a quotation, why, and to whom. `reason` is a key of `PROBABILITY`; members index the roster."""

    speaker: int | None = None
    reason: str = ""
    attribution: Attribution | None = None
    cue: Span | None = None
    addressees: tuple[int, ...] = ()
    called: tuple[int, ...] = ()

    def renamed(self, same: Mapping[int, int]) -> "Decision":
        """Return the decision with some members taken for others, to whom `same` maps them."""
        speaker = self.speaker if self.speaker is None else same.get(self.speaker, self.speaker)
        hearers = tuple(dict.fromkeys(same.get(member, member) for member in self.addressees))
        return replace(self, speaker=speaker, addressees=hearers)
