"""Who says each quotation: one walk through the text, with who is in mind kept up to date on the way."""

from collections.abc import Sequence

from storyworld.segmenting.chats import TELLERS
from storyworld.segmenting.dialogue import Quotation
from storyworld.spans import Span
from storyworld.story import UNSPOKEN, QuoteKind
from storyworld.world.coreference.references import References
from storyworld.world.coreference.styles import called_by_style
from storyworld.world.decisions import SIGNED, Decision
from storyworld.world.language.lexicon import PRONOUNS
from storyworld.world.speech.conversation import Conversation
from storyworld.world.speech.introductions import Introductions
from storyworld.world.speech.tags import Cue, TagFinder

# What speaking, and being called or spoken to, adds to salience. Swept with the weights of mentions.
SPOKE = 0.3
CALLED = 0.3
# How far back or on a paragraph is searched for another quotation that says who speaks.
_REACH = 20


class SpeakerWalk:
    """Reads the text once, in order, and decides quotation by quotation."""

    def __init__(self, references: References, quotations: Sequence[Quotation], kinds: Sequence[QuoteKind]) -> None:
        self.references = references
        self.words = references.words
        self.discourse = references.discourse
        self.quotations = quotations
        self.kinds = kinds
        self.tags = TagFinder(references.words, references.subjects, list(quotations))
        self.introductions = Introductions(references, quotations)
        self.conversation = Conversation()
        self.decisions = [Decision() for _ in quotations]
        self._cues = [None if kind in UNSPOKEN else self.tags.cue(q) for q, kind in enumerate(kinds)]

    def run(self) -> list[Decision]:
        """Return one decision per quotation; what the narration refers to is in `references` afterwards."""
        words, refers = self.words, self.references.may_refer
        starts = {first: q for q, (first, _) in enumerate(self.tags.ranges)}
        senders = self._senders()
        sentence = paragraph = -1
        for i, (own_paragraph, own_sentence) in enumerate(zip(words.paragraph, words.sentence, strict=True)):
            if own_paragraph < 0:
                continue
            if own_paragraph != paragraph:
                self._enter(paragraph, own_paragraph)
                paragraph = own_paragraph
            if own_sentence != sentence:
                if not self._is_message(words.quote[i]) and i not in senders:
                    self.discourse.step()
                sentence = own_sentence
            if i in starts:
                self._decide(starts[i])
            if refers(i) and i not in senders:
                self.references.notice(i, self._parties(words.quote[i]))
        return self.introductions.settled(self.decisions)

    def _enter(self, old: int, new: int) -> None:
        """Come to another paragraph; a break or a heading between the two ends the scene."""
        self.conversation.reach(new)
        if old < 0:
            return
        if any(paragraph in self.words.scene_starts for paragraph in range(old + 1, new + 1)):
            self.conversation.end()
            self.discourse.forget()
            self.references.scene_start = new

    def _senders(self) -> frozenset[int]:
        """Return the words that name who sends a message; whom the narration follows is in mind, not they."""
        labels = (q.label for q, kind in zip(self.quotations, self.kinds, strict=True) if kind == "message")
        ranges = (self.words.within(label.start, label.end) for label in labels if label is not None)
        return frozenset(i for first, last in ranges for i in range(first, last))

    def _is_message(self, q: int) -> bool:
        """A letter may be long: after it, those who were in mind before it still are."""
        return q >= 0 and self.kinds[q] == "message"

    def _parties(self, q: int) -> set[int]:
        if q < 0:
            return set()
        decision = self.decisions[q]
        return {m for m in (decision.speaker, *decision.called, *decision.addressees) if m is not None}

    # -- deciding ---------------------------------------------------------------------------------------------------

    def _decide(self, q: int) -> None:
        if self.kinds[q] in UNSPOKEN:
            return
        first, last = self.tags.ranges[q]
        styled = (called_by_style(self.words, self.references.roster, i) for i in range(first, last))
        called = (*self.references.called_in(first, last), *(member for member in styled if member is not None))
        self.decisions[q].called = tuple(dict.fromkeys(called))
        if self.quotations[q].label is not None:
            self._labelled(q)
            return
        cue = self._cues[q]
        if not (cue is not None and cue.kind == "tag" and self._by_cue(q, cue)):
            self._without_tag(q, cue)
        if self.kinds[q] == "speech":
            self._introduced(q)
            self._remember(q)

    def _labelled(self, q: int) -> None:
        """Give a message, or a line of a script, to whom its label names; "Me" is whoever tells the story."""
        label, decision = self.quotations[q].label, self.decisions[q]
        words = self.words.within(label.start, label.end) if label is not None else (0, 0)
        named = (self.references.named_at(i) for i in range(*words))
        member = next((found for found in named if found is not None), None)
        self._give(q, None if member is None else (member, "tag name"))
        if member is None and words[1] - words[0] == 1 and self.words.lower[words[0]] in TELLERS:
            member = self.references.teller_at(words[0])
            self._give(q, None if member is None else (member, "tag narrator"))
        if member is None:
            decision.is_open = True
            return
        decision.attribution = "explicit" if decision.reason == "tag name" else "anaphoric"
        decision.cue = label
        if self.kinds[q] == "speech":
            self._remember(q)

    def _introduced(self, q: int) -> None:
        """Give the quotation to whoever gives a name in it; he or she of the tag is that person then."""
        named = self.introductions.speaker(q, self.decisions)
        if named is None:
            return
        decision = self.decisions[q]
        decision.speaker, decision.reason = named, SIGNED
        decision.called = tuple(member for member in decision.called if member != named)
        if decision.cue is None:
            decision.attribution = "implicit"
            return
        first, last = self.words.within(decision.cue.start, decision.cue.end)
        if last - first == 1 and self.words.lower[first] in PRONOUNS:
            self.references.pronouns[first] = named

    def _without_tag(self, q: int, cue: Cue | None) -> None:
        if self.kinds[q] == "message":
            self._sender(q)
        elif self.tags.is_from_nobody(q):
            self._revealed(q)
        elif self.kinds[q] == "thought":
            self._thinker(q, cue)
        elif not (self._as_before(q, cue) or self._as_later(q) or (cue is not None and self._by_cue(q, cue))):
            if cue is not None and cue.kind == "tag" and cue.subject.form == "pronoun":
                # Somebody says it, but nobody in mind fits the pronoun: better nobody than anybody.
                self.decisions[q].attribution = "anaphoric"
                self.decisions[q].is_open = True
            else:
                self._implicit(q)

    def _by_cue(self, q: int, cue: Cue) -> bool:
        """Give the quotation to the cue's subject. False where the subject cannot be read."""
        is_tag = cue.kind == "tag"
        if is_tag:
            self._read_after_deed(q, cue)
        unlikely = self._unlikely(q)
        named = None if cue.hearer < 0 else self.references.named_at(cue.hearer)
        if named is not None and self.references.keep_apart(cue.subject, named):
            unlikely.add(named)
        member, form = self.references.subject(cue.subject, unlikely, is_tag=is_tag)
        if member is None:
            return False
        decision = self.decisions[q]
        decision.speaker = member
        decision.reason = f"tag {form}" if is_tag else "beat"
        decision.attribution = "implicit" if not is_tag else "explicit" if form == "name" else "anaphoric"
        decision.cue = self._span(cue)
        if cue.hearer >= 0:
            hearer = self.references.hearer(cue.hearer)
            decision.hearers = (hearer,) if hearer is not None and hearer != member else ()
            decision.addressees = decision.hearers
        return True

    def _span(self, cue: Cue) -> Span:
        return Span(self.words.start[cue.subject.first], self.words.end[cue.subject.last - 1])

    def _read_after_deed(self, q: int, cue: Cue) -> None:
        """She of a tag right after narration whose last sentence begins with a fitting name is that person.

        Callum watched him. "Those were two hundred quid," he said.
        """
        words, references, token = self.words, self.references, cue.subject.first
        form = PRONOUNS.get(words.lower[token]) if cue.subject.form == "pronoun" else None
        if form is None or form.person != "third" or form.is_plural or form.role != "subject":
            return
        first = self.tags.ranges[q][0]
        last = next((i for i in range(first - 1, -1, -1) if words.word[i][0].isalnum() or words.quote[i] >= 0), -1)
        if last < 0 or words.quote[last] >= 0 or not 0 <= words.paragraph[first] - words.paragraph[last] <= 1:
            return
        begins = last
        while begins and words.sentence[begins - 1] == words.sentence[last]:
            begins -= 1
        named = references.named_at(begins)
        if named is None or words.paragraph[begins] < 0 or named in self.decisions[q].called:
            return
        is_owner = words.lower[references.name_end(begins)] == "'s"
        if not is_owner and references.roster.gender(named) in (None, form.gender):
            references.pronouns[token] = named

    def _as_before(self, q: int, cue: Cue | None) -> bool:
        """The speech of the paragraph before goes on, or that of an earlier quotation of this paragraph."""
        if self.quotations[q].continues and q and self.decisions[q - 1].speaker is not None:
            self._copy(q, q - 1, "continued")
            return True
        if q and self.quotations[q - 1].paragraph == self.quotations[q].paragraph and self.tags.is_from_nobody(q - 1):
            self._copy(q, q - 1, "same paragraph")
            return True
        previous = self._previous_in_paragraph(q)
        if previous is None or self._is_new_turn(previous, q, cue):
            return False
        self._copy(q, previous, "same paragraph")
        return True

    def _as_later(self, q: int) -> bool:
        """The tag of a later quotation of the same paragraph holds for this one."""
        later = self._later_tag(q)
        if later is None or not self._by_cue(q, later):
            return False
        self.decisions[q].reason = "same paragraph"
        return True

    def _copy(self, q: int, source: int, reason: str) -> None:
        decision, other = self.decisions[q], self.decisions[source]
        decision.speaker, decision.reason = other.speaker, reason
        decision.attribution = other.attribution if reason == "same paragraph" else "implicit"
        decision.cue, decision.is_open = other.cue, other.is_open
        decision.addressees, decision.hearers = other.addressees, other.hearers

    # -- what is not tagged -----------------------------------------------------------------------------------------

    def _revealed(self, q: int) -> None:
        """Said a voice: who was called answers, or who steps out in the next paragraph; else nobody one could name."""
        asked = self._last_spoken(q) if self.conversation.is_near(self.quotations[q].paragraph) else None
        called = () if asked is None else asked.called
        cue = self.tags.revealed(q)
        member = self.references.subject(cue.subject, set())[0] if cue is not None else None
        member = called[0] if called else member
        self._give(q, None if member is None else (member, "revealed"))
        self.decisions[q].is_open = self.decisions[q].speaker is None

    def _thinker(self, q: int, cue: Cue | None) -> None:
        """An untagged thought is the teller's, the acting person's, or that of whom the narration follows."""
        teller = self.references.teller_at(self.tags.ranges[q][0])
        if teller is None and cue is not None and self._by_cue(q, cue):
            return
        followed = [teller] if teller is not None else self.discourse.ranked()
        self._give(q, (followed[0], "thinker") if followed else None)

    def _sender(self, q: int) -> None:
        """A letter is from whoever signs it; a message without tag or signature is from somebody unknown."""
        self._give(q, None)
        if self.quotations[q].family != "letter":
            return
        last = q
        while last + 1 < len(self.quotations) and self._continues_letter(last + 1):
            last += 1
        first, end = self.tags.ranges[last]
        for i in range(end - 1, first - 1, -1):
            member = self.references.named_at(i)
            if member is not None:
                self._give(q, (member, SIGNED))
                self.decisions[q].attribution = "explicit"
                self.decisions[q].cue = Span(self.words.start[i], self.words.end[i])
                return

    def _continues_letter(self, q: int) -> bool:
        return self.quotations[q].family == "letter" and self.quotations[q].continues

    def _implicit(self, q: int) -> None:
        self._give(q, None)
        found = self._lead_in(q) or self._answer(q) or self._turn(q) or self._in_mind(q)
        if found is not None:
            self.decisions[q].speaker, self.decisions[q].reason = found

    def _give(self, q: int, candidate: tuple[int, str] | None) -> None:
        decision = self.decisions[q]
        decision.attribution = "implicit"
        if candidate is not None:
            decision.speaker, decision.reason = candidate

    def _lead_in(self, q: int) -> tuple[int, str] | None:
        """The paragraph before ends in a colon or comma: its last sentence says who speaks."""
        cue = self.tags.lead_in(q)
        member, form = (None, "") if cue is None else self.references.subject(cue.subject, self._unlikely(q))
        if cue is None or member is None:
            return None
        if cue.kind == "tag":
            decision = self.decisions[q]
            decision.attribution = "explicit" if form == "name" else "anaphoric"
            decision.cue = self._span(cue)
        return member, "lead-in"

    def _answer(self, q: int) -> tuple[int, str] | None:
        """Whoever was just called by name or spoken to answers."""
        asked = self._last_spoken(q) if self.conversation.is_near(self.quotations[q].paragraph) else None
        if asked is None:
            return None
        for member in (*self._called_in_turn(q), *asked.addressees):
            if member != asked.speaker and member not in self.decisions[q].called:
                return member, "called"
        return None

    def _turn(self, q: int) -> tuple[int, str] | None:
        paragraph = self.quotations[q].paragraph
        speaker = self.conversation.next_speaker(paragraph, self.decisions[q].called)
        if speaker is None:
            speaker = self._teller_answers(q)
        return (speaker, "turn") if speaker is not None else None

    def _teller_answers(self, q: int) -> int | None:
        """Somebody talks, and nobody else is there: with the teller of the story."""
        teller = self.references.teller_at(self.tags.ranges[q][0])
        last = self.conversation.last_speaker(self.quotations[q].paragraph)
        if last is None or teller in (None, last) or teller in self.decisions[q].called:
            return None
        return teller if self.conversation.parties() <= {last, teller} else None

    def _in_mind(self, q: int) -> tuple[int, str] | None:
        unlikely = self._unlikely(q)
        return next(((m, "in mind") for m in self.discourse.ranked() if m not in unlikely), None)

    def _unlikely(self, q: int) -> set[int]:
        """Who spoke last in the paragraph before, and who is called by name in this quotation, hardly speak it."""
        last = self.conversation.last_speaker(self.quotations[q].paragraph)
        return {*self.decisions[q].called, *(() if last is None else (last,))}

    # -- the quotations around --------------------------------------------------------------------------------------

    def _remember(self, q: int) -> None:
        decision = self.decisions[q]
        if decision.speaker is None:
            return
        self.conversation.add(self.quotations[q].paragraph, decision.speaker)
        self.discourse.mention(decision.speaker, SPOKE)
        for member in sorted({*decision.called, *decision.addressees} - {decision.speaker}):
            self.discourse.mention(member, CALLED)

    def _last_spoken(self, q: int) -> Decision | None:
        """The decision on the last quotation of an earlier paragraph."""
        for k in range(q - 1, max(-1, q - 4), -1):
            if self.kinds[k] not in UNSPOKEN:
                is_earlier = self.quotations[k].paragraph < self.quotations[q].paragraph
                return self.decisions[k] if is_earlier else None
        return None

    def _called_in_turn(self, q: int) -> tuple[int, ...]:
        """Return whom the last turn before calls by name, in any of its parts."""
        called: dict[int, None] = {}
        paragraph = -1
        for k in range(q - 1, max(-1, q - _REACH), -1):
            own = self.quotations[k].paragraph
            if own == self.quotations[q].paragraph or self.kinds[k] in UNSPOKEN:
                continue
            if paragraph >= 0 and own != paragraph:
                break
            paragraph = own
            called = {**dict.fromkeys(self.decisions[k].called), **called}
        return tuple(called)

    def _previous_in_paragraph(self, q: int) -> int | None:
        for k in range(q - 1, max(-1, q - _REACH), -1):
            if self.quotations[k].paragraph != self.quotations[q].paragraph:
                return None
            if self.kinds[k] not in UNSPOKEN and self.decisions[k].speaker is not None:
                return k
        return None

    def _is_new_turn(self, previous: int, q: int, cue: Cue | None) -> bool:
        """Two quotations of one paragraph are one person's, unless nothing or somebody else's deed stands between."""
        if not self._between(previous, q):
            return True
        if cue is None or cue.kind != "beat":
            return False
        member, form = self.references.subject(cue.subject, self._unlikely(q))
        return member is not None and form != "nominal" and member != self.decisions[previous].speaker

    def _later_tag(self, q: int) -> Cue | None:
        """The tag of a later quotation of the same paragraph, if nobody else takes a turn on the way."""
        for k in range(q + 1, min(len(self.quotations), q + _REACH)):
            is_same = self.quotations[k].paragraph == self.quotations[q].paragraph
            if not is_same or not self._between(k - 1, k):
                return None
            cue = self._cues[k]
            if cue is not None and cue.kind == "tag":
                return cue
        return None

    def _between(self, before: int, after: int) -> str:
        return self.words.text[self.quotations[before].end : self.quotations[after].start].strip()
