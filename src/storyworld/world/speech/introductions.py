"""Who gives a name as their own: "I'm Walter Abelard," he said; the old man is Walter Abelard from the start."""

from collections.abc import Sequence

from msgspec import Struct

from storyworld.segmenting.dialogue import Quotation
from storyworld.world.coreference.references import References
from storyworld.world.decisions import Decision
from storyworld.world.language.lexicon import KIN, PRONOUNS, is_person_noun
from storyworld.world.naming.evidence import DASHES

# What leads in the speaker's own name, and what leads in that of whoever comes or calls: it's Ada.
_OWN = (("i", "'m"), ("i", "am"), ("my", "name", "'s"), ("my", "name", "is"))
_OWN_OR_NOT = (("it", "'s"), ("it", "is"), ("call", "me"))
_JOINTS = frozenset({"and", "but"})
_ENDS = frozenset({".", "!", "?", "…", "..."})
_GREETING = 4
"""Before "I'm Dez" stands a sentence's end, or so few words: hi there, nice to meet you."""
_ASKS = (
    ("your", "name"),
    ("your", "names"),
    ("you", "called"),
    ("who", "are", "you"),
    ("who", "'re", "you"),
    ("yours",),
)
_CALLING = ("this", "is")
_HAILED = 6
"""Before "this is Control" stand the names of who is called, twice perhaps, in so few words: Lead, Lead, this is."""
_THERE = 1
"""Whom the narration names so many paragraphs before, or here, is there and is made known: Stan, this is Ines."""
# Who was asked spoke or was spoken to in one of so many quotations before.
_RECENT = 4


class Introduction(Struct, frozen=True):
    """A name that a quotation gives as its speaker's.

    `is_certain` is false where the same words call somebody or tell who comes: then only somebody who has no name yet
    can bear it. `token` is where the name begins. `is_from_afar` tells that somebody calls who is not there.
    """

    member: int
    token: int
    is_certain: bool
    is_asked: bool = False
    is_from_afar: bool = False


class Introductions:
    """Finds who gives a name, in reading order.

    `same` maps the unnamed to those whom they turn out to be; `descriptions`, once all is read, the noun phrases for
    them, as ranges of tokens.
    """

    def __init__(self, references: References, quotations: Sequence[Quotation]) -> None:
        self._references = references
        self._words = references.words
        self._quotations = quotations
        self._ranges = [self._words.within(q.start, q.end) for q in quotations]
        words = references.words
        self._told = {
            (member, words.paragraph[name.first])
            for name, member in zip(references.names, references.member_of, strict=True)
            if member >= 0 and words.quote[name.first] < 0
        }
        self.same: dict[int, int] = {}
        self.descriptions: dict[tuple[int, int], int] = {}

    def speaker(self, q: int, decisions: Sequence[Decision]) -> int | None:
        """Return who speaks quotation `q` by the name that it gives; null where it gives none.

        `decisions` are those on the quotations up to this one.
        """
        found = self._announced(q, decisions[q]) or self._given(q)
        if found is not None and found.is_from_afar:
            return None if found.member == decisions[q].speaker else found.member
        if found is None or not self._agrees(decisions[q], found.member) or self._may_be(decisions[q].speaker, found):
            return None
        unnamed = self._unnamed(decisions[q].speaker)
        if unnamed is None and found.is_asked:
            unnamed = self._asked(q, decisions)
        if unnamed is None and not found.is_certain:
            return None
        if unnamed is not None and self._is_first_named(found.member, q):
            members = self._references.roster.members
            members[found.member].gender = members[found.member].gender or members[unnamed].gender
            self.same[unnamed] = found.member
        return found.member

    def settled(self, decisions: Sequence[Decision]) -> list[Decision]:
        """Return the decisions with everybody under the name that they give; what `References` found likewise."""
        references, same = self._references, self.same
        same |= {unnamed: member for unnamed, member in references.revealed.items() if unnamed not in same}
        references.pronouns = {token: same.get(m, m) for token, m in references.pronouns.items()}
        self.descriptions |= {span: same[m] for span, m in references.nominals.items() if m in same}
        references.nominals |= self.descriptions
        return [decision.renamed(same) for decision in decisions]

    def _unnamed(self, member: int | None) -> int | None:
        if member is None or member in self.same:
            return None
        return member if self._references.roster.members[member].kind == "nominal" else None

    def _asked(self, q: int, decisions: Sequence[Decision]) -> int | None:
        """Return the unnamed one with whom whoever asks is talking."""
        asker = decisions[q - 1].speaker
        for decision in reversed(decisions[max(0, q - _RECENT) : q]):
            for member in (*decision.hearers, decision.speaker):
                if member != asker and self._unnamed(member) is not None:
                    return member
        return None

    def _agrees(self, decision: Decision, named: int) -> bool:
        """Tell whether the tag leaves it open that somebody of this name speaks."""
        if decision.attribution == "explicit" or decision.reason == "tag narrator":
            return False
        if decision.cue is None:
            return True
        own = self._references.roster.gender(named)
        first, last = self._words.within(decision.cue.start, decision.cue.end)
        form = PRONOUNS.get(self._words.lower[first]) if last - first == 1 else None
        return form is None or own is None or form.gender is None or form.gender == own

    def _may_be(self, speaker: int | None, found: Introduction) -> bool:
        """Tell whether it may be one more name of whoever seems to speak: Fiona, who is Princess Applesilver."""
        known = None if speaker is None else self._references.roster.members[speaker]
        name = self._references.name_at(found.token)
        has_no_given = name.title is not None and len(name.parts) == 1
        return has_no_given and known is not None and known.kind == "named" and " " not in known.label

    def _is_first_named(self, member: int, q: int) -> bool:
        first, last = self._ranges[q]
        return first <= self._references.first_mention(member) < last

    # -- the words --------------------------------------------------------------------------------------------------

    def _given(self, q: int) -> Introduction | None:
        """Return whose name the words of a quotation give."""
        first, last = self._ranges[q]
        for i in range(first, last):
            for lead in _OWN if self._begins(i, first) else ():
                member = self._named_alone(i + len(lead), last)
                if member is not None and tuple(self._words.lower[i : i + len(lead)]) == lead:
                    return Introduction(member, i + len(lead), is_certain=True)
        start = next((i for i in range(first, last) if self._says(i, first)), last)
        for lead in _OWN_OR_NOT:
            member = self._named_alone(start + len(lead), last)
            is_led = member is not None and tuple(self._words.lower[start : start + len(lead)]) == lead
            if member is not None and is_led and self._is_first_named(member, q):
                return Introduction(member, start + len(lead), is_certain=False)
        return self._bare(q, start, last)

    def _announced(self, q: int, decision: Decision) -> Introduction | None:
        """Return who calls somebody from afar: "Lead, Lead, this is Control".

        In our marked stories such words open 13 quotations without a tag, or with one of a voice or a radio; in all but
        one the name is the speaker's own, or that of the boat or the post that calls. Further on in a line, or where a
        tag tells who says them, they make somebody known.
        """
        first, last = self._ranges[q]
        begin = next((i for i in range(first, last) if self._says(i, first)), last)
        at = next((i for i in range(begin, min(last, begin + _HAILED)) if self._is_call(i, last)), None)
        if at is None or not self._is_voice(decision) or not self._hails(begin, at):
            return None
        member = self._named_alone(at + len(_CALLING), last)
        if member is None or self._is_there(member, at):
            return None
        return Introduction(member, at + len(_CALLING), is_certain=True, is_from_afar=True)

    def _is_call(self, i: int, last: int) -> bool:
        return i + len(_CALLING) < last and tuple(self._words.lower[i : i + len(_CALLING)]) == _CALLING

    def _is_voice(self, decision: Decision) -> bool:
        """Tell whether no tag names who speaks, or a noun that is no person's: said the radio."""
        if decision.cue is None:
            return decision.attribution == "implicit"
        last = self._words.within(decision.cue.start, decision.cue.end)[1]
        return decision.reason == "tag nominal" and not is_person_noun(self._words.lower[last - 1])

    def _hails(self, begin: int, at: int) -> bool:
        """Tell whether tokens `[begin, at)` are but the name of whoever is called, who is nobody's kin."""
        said = [self._words.lower[i] for i in range(begin, at) if not self._is_mark(i)]
        return bool(said) and self._words.word[at - 1] == "," and not any(w in PRONOUNS or w in KIN for w in said)

    def _is_there(self, member: int, at: int) -> bool:
        paragraph = self._words.paragraph[at]
        return any((member, paragraph - step) in self._told for step in range(_THERE + 1))

    def _bare(self, q: int, start: int, last: int) -> Introduction | None:
        """A name without a lead, never said before: full, or the answer to a question.

        A single name calls somebody as often, and answers "What is his name?"; so does a name with which a sentence
        begins that goes on after the tag. Whoever goes on with "I" has given their own, but "Granny, I" calls her. In
        our marked stories a title and a surname that nobody asked for are called 37 times of 45, and given 3 times.
        """
        member = self._named_alone(start, last)
        if member is None or not self._is_first_named(member, q) or self._goes_on(q):
            return None
        end = self._references.name_end(start)
        again = min(end + 1, last - 1)
        is_repeated = self._references.named_at(again) == member and self._words.word[again] == self._words.word[start]
        question = self._question(q)
        is_asked = any(question[i : i + len(ask)] == ask for i in range(len(question)) for ask in _ASKS)
        if is_repeated or is_asked:
            return Introduction(member, start, is_certain=True, is_asked=is_asked)
        mark = self._words.word[end] if end < last else ""
        is_called = mark in {"?", *DASHES} or (mark == "," and any(self._says(i, end) for i in range(end, last)))
        if end - start == 1 or is_called:
            return None
        if self._following(q, end, last) == "i":
            return Introduction(member, start, is_certain=True)
        is_plain = self._references.name_at(start).title is None and mark != "!"
        return Introduction(member, start, is_certain=False) if is_plain and not question else None

    def _says(self, i: int, first: int) -> bool:
        return i >= first and (self._words.word[i][0].isalnum() or self._words.lower[i] in {"'m", "'s"})

    def _named_alone(self, i: int, last: int) -> int | None:
        """Return whose name begins at a token, where nothing but a mark or "and" follows it."""
        member = self._references.named_at(i) if i < last else None
        if member is None:
            return None
        end = self._references.name_end(i)
        return member if end >= last or self._words.lower[end] in _JOINTS or self._is_mark(end) else None

    def _is_mark(self, i: int) -> bool:
        return not any(letter.isalnum() for letter in self._words.word[i])

    def _begins(self, i: int, first: int) -> bool:
        """Tell whether a sentence of the quotation begins at a token, or its first one after a greeting."""
        if self._says(i - 1, first):
            return False
        said = sum(self._says(j, first) for j in range(first, i))
        return said <= _GREETING or self._words.word[i - 1] in _ENDS

    def _question(self, q: int) -> tuple[str, ...]:
        """Return the words of the question before, small; none where nothing is asked."""
        if not q or self._quotations[q].paragraph - self._quotations[q - 1].paragraph > 1:
            return ()
        words = tuple(self._words.lower[i] for i in range(*self._ranges[q - 1]))
        return words if "?" in words else ()

    def _following(self, q: int, end: int, last: int) -> str:
        """Return the word that the speech goes on with after its name, here or after the tag; small."""
        further = range(*self._ranges[q + 1]) if self._shares_paragraph(q) else range(0)
        words = (self._words.lower[i] for i in (*range(end, last), *further) if not self._is_mark(i))
        return next(words, "")

    def _goes_on(self, q: int) -> bool:
        """Tell whether the tag stands in the midst of a sentence, as in "Fenella Jane," says my mum, "it's six"."""
        if not self._shares_paragraph(q):
            return False
        after = self._quotations[q + 1]
        first = next((letter for letter in self._words.text[after.start : after.end] if letter.isalpha()), "")
        return first.islower()

    def _shares_paragraph(self, q: int) -> bool:
        return q + 1 < len(self._quotations) and self._quotations[q + 1].paragraph == self._quotations[q].paragraph
