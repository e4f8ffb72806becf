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
WEIGHED = "weighed"
"""Why somebody is taken whom the rules would not."""
SIGNED = "signature"
"""Why somebody is taken who signs a letter, or gives a name: I'm Walter Abelard."""
PLAIN = frozenset({"tag name", "tag narrator", "revealed", SIGNED})
"""Who speaks is said by name, by the teller's own "I", in the next sentence, or by the speech itself.

Nothing may outweigh that.
"""


class Decision(Struct):
    """Who speaks a quotation, why, and to whom; members index the roster.

    `reason` is a key of `PROBABILITY`, or `WEIGHED` where the rules' choice was outweighed. `probability` is null where
    nothing is known but the reason. `hearers` are those whom the tag names: said to Sam. `is_open` tells that the text
    itself keeps back who it is: said a voice.
    """

    speaker: int | None = None
    reason: str = ""
    attribution: Attribution | None = None
    cue: Span | None = None
    addressees: tuple[int, ...] = ()
    called: tuple[int, ...] = ()
    hearers: tuple[int, ...] = ()
    probability: float | None = None
    is_open: bool = False

    @property
    def certainty(self) -> float:
        """How probable it is, in [0, 1], that the speaker is the right one."""
        return PROBABILITY[self.reason] if self.probability is None else self.probability

    def renamed(self, same: Mapping[int, int]) -> "Decision":
        """Return the decision with some members taken for others, to whom `same` maps them."""
        speaker = self.speaker if self.speaker is None else same.get(self.speaker, self.speaker)
        return replace(
            self,
            speaker=speaker,
            addressees=_renamed(self.addressees, same),
            hearers=_renamed(self.hearers, same),
            called=_renamed(self.called, same),
        )


def _renamed(members: tuple[int, ...], same: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(same.get(member, member) for member in members))
