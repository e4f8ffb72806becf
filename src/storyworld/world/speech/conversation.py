"""The exchange so far: who took the last turns, and who is therefore likely to speak next."""

from collections.abc import Iterable

# A conversation is over when this many paragraphs pass without speech. Swept 1-5 on the even half of PDNC's novels.
MAX_SILENCE = 3
# Turns alternate only where no paragraph of narration comes between, which may bring in somebody else: with 2
# instead, PDNC loses .2 points and LitBank .7.
MAX_GAP = 1
_KEPT = 6


class Conversation:
    """The last turns as (paragraph, speaker), the oldest first."""

    def __init__(self) -> None:
        self._turns: list[tuple[int, int]] = []

    def add(self, paragraph: int, speaker: int) -> None:
        """Somebody speaks in a paragraph."""
        if not (self._turns and self._turns[-1] == (paragraph, speaker)):
            self._turns.append((paragraph, speaker))
        del self._turns[:-_KEPT]

    def end(self) -> None:
        """A scene or chapter ends."""
        self._turns.clear()

    def reach(self, paragraph: int) -> None:
        """The reading comes to a paragraph; a long silence ends the conversation."""
        if self._turns and paragraph - self._turns[-1][0] > MAX_SILENCE:
            self._turns.clear()

    def is_near(self, paragraph: int) -> bool:
        """Whether the last turn was in this paragraph or the one before."""
        return bool(self._turns) and paragraph - self._turns[-1][0] <= 1

    def last_speaker(self, paragraph: int) -> int | None:
        """Return who spoke last, in the paragraph just before; whoever did hardly speaks again in this one."""
        if not self.is_near(paragraph) or self._turns[-1][0] == paragraph:
            return None
        return self._turns[-1][1]

    def parties(self) -> set[int]:
        """Return who took the last turns."""
        return {speaker for _, speaker in self._turns}

    def next_speaker(self, paragraph: int, excluded: Iterable[int]) -> int | None:
        """Return whose turn it is: the last to speak before the last speaker, if the exchange is unbroken."""
        if not self.is_near(paragraph):
            return None
        last_paragraph, last = self._turns[-1]
        for earlier, speaker in reversed(self._turns[:-1]):
            if last_paragraph - earlier > MAX_GAP:
                return None
            last_paragraph = earlier
            if speaker != last and speaker not in excluded:
                return speaker
        return None
