"""Who says each quotation: one walk through the text, with who is in mind kept up to date on the way."""

from collections.abc import Sequence

from msgspec import Struct

from storyworld.segmenting.dialogue import Quotation
from storyworld.spans import Span
from storyworld.story import UNSPOKEN, Attribution, QuoteKind
from storyworld.world.discourse import Discourse
from storyworld.world.kin import Kinship
from storyworld.world.lexicon import KIN, PRONOUNS, is_finite_verb, is_person_noun
from storyworld.world.names import NameMention, is_vocative
from storyworld.world.narration import Section
from storyworld.world.people import LONG_TITLES
from storyworld.world.roster import Roster
from storyworld.world.subjects import Subject, SubjectFinder
from storyworld.world.tags import VOICES, Cue, TagFinder
from storyworld.world.words import Words

# How often each kind of evidence was right on the 21 novels of PDNC, whole quotations, end to end.
PROBABILITY = {
    "tag name": 0.9,
    "tag pronoun": 0.7,
    "tag nominal": 0.6,
    "tag narrator": 0.9,
    "beat": 0.6,
    "same paragraph": 0.65,
    "continued": 0.8,
    "called": 0.55,
    "turn": 0.5,
    "lead-in": 0.6,
    "in mind": 0.3,
    "thinker": 0.6,
    "revealed": 0.5,
    "signature": 0.9,
}
# What a mention adds to salience, by where it stands.
SUBJECT = 1.0
OTHER = 0.6
PRONOUN = 0.25
OWNER = 0.25
IN_SPEECH = 0.0
SPOKE = 0.3
DESCRIBED = 0.1
INTRODUCED = 0.6
CALLED = 0.3
# "They" is read as one person only while that person was mentioned in the last few sentences.
MIN_THEY_SALIENCE = 0.25
# Taking turns holds across this many paragraphs; narration between two turns may bring in somebody else.
MAX_GAP = 2
_ARTICLES = frozenset({"a", "an", "another", "the", "this", "that"})
_INDEFINITE = frozenset({"a", "an", "another", "one"})
# A conversation is over when this many paragraphs pass without speech.
MAX_SILENCE = 3


class Decision(Struct):
    """Who speaks a quotation, why, and to whom. `reason` is a key of `PROBABILITY`; members index the roster."""

    speaker: int | None = None
    reason: str = ""
    attribution: Attribution | None = None
    cue: Span | None = None
    addressees: tuple[int, ...] = ()
    called: tuple[int, ...] = ()


class SpeakerWalk:
    """Reads the text once, in order, and decides quotation by quotation."""

    def __init__(
        self,
        words: Words,
        roster: Roster,
        names: Sequence[NameMention],
        member_of: Sequence[int],
        quotations: Sequence[Quotation],
        kinds: Sequence[QuoteKind],
        sections: Sequence[Section],
        kinship: Kinship,
    ) -> None:
        self.words = words
        self.roster = roster
        self.names = names
        self.member_of = member_of
        self.quotations = quotations
        self.kinds = kinds
        self.kinship = kinship
        self.subjects = SubjectFinder(words, list(names))
        self.tags = TagFinder(words, self.subjects, list(quotations))
        self.discourse = Discourse(roster)
        self.pronouns: dict[int, int] = {}
        self.nominals: dict[tuple[int, int], int] = {}
        self.decisions = [Decision() for _ in quotations]
        self._cues: list[Cue | None] = []
        self._sections = [s for s in sections if s.narrator is not None]
        self._name_at = {mention.first: i for i, mention in enumerate(names)}
        self._turns: list[tuple[int, int]] = []

    def run(self) -> list[Decision]:
        """Return one decision per quotation; pronouns of the narration are in `pronouns` by token afterwards."""
        self._cues = [None if kind in UNSPOKEN else self.tags.cue(q) for q, kind in enumerate(self.kinds)]
        starts = {self.tags.ranges[q][0]: q for q in range(len(self.quotations))}
        sentence = paragraph = -1
        for i in range(self.words.n):
            if self.words.paragraph[i] < 0:
                continue
            if self.words.paragraph[i] != paragraph:
                self._break_conversation(paragraph, self.words.paragraph[i])
                paragraph = self.words.paragraph[i]
            if self.words.sentence[i] != sentence:
                self.discourse.step()
                sentence = self.words.sentence[i]
            if i in starts:
                self._decide(starts[i])
            self._notice(i)
        return self.decisions

    # -- reading narration ------------------------------------------------------------------------------------------

    def narrator_at(self, token: int) -> int | None:
        """Return the member who is "I" at this token."""
        section = self._section_at(token)
        return section.narrator if section is not None and section.person == "first" else None

    def teller_at(self, token: int) -> int | None:
        """Return the member whose story is told at this token as "I" or as "you"."""
        section = self._section_at(token)
        return section.narrator if section is not None else None

    def _told_as(self, token: int, person: str) -> int | None:
        """Whom "I" or "you" of the narration means; None where the part is told in another person."""
        section = self._section_at(token)
        return section.narrator if section is not None and section.person == person else None

    def _section_at(self, token: int) -> Section | None:
        at = self.words.start[token]
        return next((s for s in self._sections if s.start <= at < s.end), None)

    def _notice(self, i: int) -> None:
        """Take in one token: a name, or a pronoun of the narration."""
        if self.words.quote[i] < 0 and i not in self._name_at:
            self._notice_description(i)
        if i in self._name_at:
            member = self.member_of[self._name_at[i]]
            if member >= 0:
                self.discourse.mention(member, self._weight(i))
            return
        form = PRONOUNS.get(self.words.lower[i])
        if form is None or (form.is_plural and form.gender is None):
            return
        if form.is_plural and not self._is_singular_they(i):
            return
        if self.words.quote[i] >= 0:
            if form.person == "third":
                self._read_in_speech(i)
            return
        if form.person != "third":
            narrator = self._told_as(i, form.person)
            if narrator is not None:
                self.pronouns[i] = narrator
                self.discourse.mention(narrator, PRONOUN)
            return
        if i not in self.pronouns:
            self._read_pronoun(i, set())
        elif form.role == "subject":
            self.discourse.mention(self.pronouns[i], OTHER)

    def _notice_description(self, i: int) -> None:
        """Take in "a girl" or "the old man" where it is the subject of a sentence of the narration."""
        if not self.words.lower[i] in _ARTICLES:
            return
        subject = self.subjects.at(i)
        if subject is None or subject.form != "nominal" or not is_person_noun(subject.noun):
            return
        if not self._acts(subject):
            return
        if (subject.first, subject.last) not in self.nominals:
            self._nominal_member(subject, None)

    def _acts(self, subject: Subject) -> bool:
        after = subject.last
        if after >= self.words.n or self.words.sentence[after] != self.words.sentence[subject.first]:
            return False
        return is_finite_verb(self.words.lower[after])

    def _is_singular_they(self, i: int) -> bool:
        """They may be one person where somebody in mind goes by they."""
        return any(
            self.roster.members[m].gender == "they" and salience > MIN_THEY_SALIENCE
            for m, salience in self.discourse.salience.items()
        )

    def _read_in_speech(self, i: int) -> None:
        """Within speech a third person is neither the speaker nor the one spoken to."""
        decision = self.decisions[self.words.quote[i]]
        others = self._narrators(i) | {
            m for m in (decision.speaker, *decision.called, *decision.addressees) if m is not None
        }
        member = self.discourse.resolve(PRONOUNS[self.words.lower[i]].gender, set(), others)
        if member is not None:
            self.pronouns[i] = member
            self.discourse.mention(member, 0.1)

    def _weight(self, i: int) -> float:
        if self.words.quote[i] >= 0:
            return IN_SPEECH
        last = self.names[self._name_at[i]].last
        if last < self.words.n and self.words.lower[last] in ("'s", "'"):
            return OWNER
        subject = self.subjects.at(i)
        first = subject is not None and self.words.is_initial[i]
        return SUBJECT if first else OTHER

    def _read_pronoun(self, i: int, unlikely: set[int]) -> int | None:
        form = PRONOUNS[self.words.lower[i]]
        impossible = self._same_clause_subject(i) if form.role == "object" else set()
        impossible |= self._narrators(i)
        member = self.discourse.resolve(form.gender, unlikely, impossible)
        if member is not None:
            self.pronouns[i] = member
            self.discourse.mention(member, OTHER if form.role == "subject" else PRONOUN)
        return member

    def _narrators(self, i: int) -> set[int]:
        """Whoever tells this part is I, never he or she."""
        narrator = self.teller_at(i)
        return set() if narrator is None else {narrator}

    def _same_clause_subject(self, i: int) -> set[int]:
        """He looked at him: the object is not the subject."""
        if self.words.lower[i] == "her" and i + 1 < self.words.n and self.words.word[i + 1][0].isalpha():
            return set()
        for j in range(i - 1, max(-1, i - 8), -1):
            if self.words.sentence[j] != self.words.sentence[i] or self.words.word[j] in (",", ";"):
                break
            form = PRONOUNS.get(self.words.lower[j])
            if form is not None and form.role == "subject" and j in self.pronouns:
                return {self.pronouns[j]}
            if j in self._name_at and self.words.is_initial[j] and self.member_of[self._name_at[j]] >= 0:
                return {self.member_of[self._name_at[j]]}
        return set()

    # -- deciding ---------------------------------------------------------------------------------------------------

    def _decide(self, q: int) -> None:
        if self.kinds[q] in UNSPOKEN:
            return
        decision = self.decisions[q]
        decision.called = self._called_in(q)
        previous = self._previous_in_paragraph(q)
        cue = self._cues[q]
        if cue is not None and cue.kind == "tag" and self._by_cue(q, cue):
            pass
        elif self.kinds[q] == "message":
            self._sender(q)
        elif self.tags.is_from_nobody(q):
            self._revealed(q)
        elif self.kinds[q] == "thought":
            self._thinker(q, cue)
        elif self.quotations[q].continues and q and self.decisions[q - 1].speaker is not None:
            self._copy(q, q - 1, "continued")
        elif previous is not None and not self._is_new_turn(previous, q, cue):
            self._copy(q, previous, "same paragraph")
        elif (later := self._later_tag(q)) is not None and self._by_cue(q, later):
            decision.reason = "same paragraph"
        elif cue is not None and self._by_cue(q, cue):
            pass
        elif cue is not None and cue.kind == "tag" and cue.subject.form == "pronoun":
            # Somebody says it, but nobody in mind fits the pronoun: better nobody than anybody.
            self.decisions[q].attribution = "anaphoric"
        else:
            self._implicit(q)
        if self.kinds[q] == "speech":
            self._remember(q)

    def _revealed(self, q: int) -> None:
        """ "Who's there?" said a voice: whoever acts first in the next paragraph, or nobody that one could name."""
        decision = self.decisions[q]
        decision.attribution = "implicit"
        cue = self.tags.revealed(q)
        member = self._member(cue.subject, q)[0] if cue is not None else None
        if member is not None:
            decision.speaker, decision.reason = member, "revealed"

    def _thinker(self, q: int, cue: Cue | None) -> None:
        """An untagged thought is the narrator's, the acting person's, or that of whom the narration follows."""
        decision = self.decisions[q]
        narrator = self.teller_at(self.tags.ranges[q][0])
        if narrator is None and cue is not None and self._by_cue(q, cue):
            return
        followed = [narrator] if narrator is not None else self.discourse.ranked()
        decision.speaker = followed[0] if followed else None
        decision.reason = "thinker"
        decision.attribution = "implicit"

    def _sender(self, q: int) -> None:
        """A letter is from whoever signs it; a message without tag or signature is from somebody unknown."""
        decision = self.decisions[q]
        decision.attribution = "implicit"
        if self.quotations[q].family != "letter":
            return
        last = q
        while last + 1 < len(self.quotations) and self._continues_letter(last + 1):
            last += 1
        first, end = self.tags.ranges[last]
        signed = [
            i for i in range(first, end) if i in self._name_at and self.member_of[self._name_at[i]] >= 0
        ]
        if signed:
            decision.speaker = self.member_of[self._name_at[signed[-1]]]
            decision.reason = "signature"
            decision.attribution = "explicit"
            decision.cue = Span(
                self.words.start[signed[-1]], self.words.end[self.names[self._name_at[signed[-1]]].last - 1]
            )

    def _continues_letter(self, q: int) -> bool:
        return self.quotations[q].family == "letter" and self.quotations[q].continues

    def _by_cue(self, q: int, cue: Cue) -> bool:
        """Give the quotation to the cue's subject. False where the subject cannot be read."""
        member, form = self._member(cue.subject, q, is_tag=cue.kind == "tag")
        if member is None:
            return False
        decision = self.decisions[q]
        decision.speaker = member
        decision.reason = "beat" if cue.kind == "beat" else f"tag {form}"
        names_speaker = cue.kind == "tag" and form == "name"
        is_anaphoric = cue.kind == "tag" and not names_speaker
        decision.attribution = "explicit" if names_speaker else "anaphoric" if is_anaphoric else "implicit"
        decision.cue = Span(self.words.start[cue.subject.first], self.words.end[cue.subject.last - 1])
        if cue.hearer >= 0:
            hearer = self._hearer(cue.hearer)
            decision.addressees = (hearer,) if hearer is not None and hearer != member else ()
        return True

    def _member(self, subject: Subject, q: int, *, is_tag: bool = False) -> tuple[int | None, str]:
        words = self.words
        if subject.form == "name":
            member = self.member_of[subject.name]
            return (member, "name") if member >= 0 else (None, "name")
        if subject.form == "pronoun":
            form = PRONOUNS[words.lower[subject.first]]
            if form.person == "first":
                return (
                    (self.narrator_at(subject.first), "narrator")
                    if not form.is_plural
                    else (None, "narrator")
                )
            if form.person == "second":
                return None, "pronoun"
            if subject.first in self.pronouns:
                return self.pronouns[subject.first], "pronoun"
            return self._read_pronoun(subject.first, self._unlikely(q)), "pronoun"
        return self._nominal_member(subject, q, is_tag=is_tag), "nominal"

    def _nominal_member(self, subject: Subject, q: int | None, *, is_tag: bool = False) -> int | None:
        """Whom a noun phrase means: "her mother", "the captain", "Mara's hands", "a woman", "the old man"."""
        words = self.words
        owner = self._owner(subject)
        is_person = is_person_noun(subject.noun) or (is_tag and subject.noun not in VOICES)
        if subject.owner >= 0 and (owner is None or not is_person):
            # His eyes narrowed, my voice shook: the deed is the owner's.
            return owner
        kin = self.kinship.named(subject.noun, owner) if owner is not None else None
        if kin is not None:
            return kin
        phrase = words.text[words.start[subject.first] : words.end[subject.last - 1]]
        member = self._titled(subject.noun) if owner is None else None
        if member is None:
            member = self.roster.known_nominal(subject.noun, owner)
        is_new = words.lower[subject.first] in _INDEFINITE
        if member is None and not is_new and is_person_noun(subject.noun) and subject.noun not in KIN:
            # A definite description mostly means somebody who is already there.
            impossible = self._narrators(subject.first) | ({owner} if owner is not None else set())
            unlikely = self._unlikely(q) if q is not None else set()
            member = self.discourse.resolve_description(subject.gender, unlikely, impossible)
            if member is not None and self.roster.members[member].gender is None:
                self.roster.members[member].gender = subject.gender
        if member is None and q is None and words.lower[subject.first] not in _INDEFINITE:
            return None
        if member is None:
            member = self.roster.add_nominal(
                subject.noun, phrase, owner, is_new=words.lower[subject.first] in _INDEFINITE
            )
        self.nominals[subject.first, subject.last] = member
        self.discourse.mention(member, OTHER if q is not None else INTRODUCED if is_new else DESCRIBED)
        return member

    def _titled(self, noun: str) -> int | None:
        """The captain is Captain Flint; of several captains, the one in mind."""
        bearers = self.roster.titled(LONG_TITLES.get(noun, noun))
        if len(bearers) < 2:
            return bearers[0] if bearers else None
        best = max(bearers, key=lambda m: self.discourse.salience.get(m, 0.0))
        return best if self.discourse.salience.get(best, 0.0) > 0.0 else None

    def _owner(self, subject: Subject) -> int | None:
        if subject.owner < 0:
            return None
        if self.words.lower[subject.owner] == "'s":
            owner = self._name_at.get(subject.owner - 1)
            return self.member_of[owner] if owner is not None and self.member_of[owner] >= 0 else None
        form = PRONOUNS[self.words.lower[subject.owner]]
        if form.person != "third":
            return self._told_as(subject.owner, form.person)
        if form.is_plural:
            return None
        known = self.pronouns.get(subject.owner)
        return known if known is not None else self._read_pronoun(subject.owner, set())

    def _unlikely(self, q: int) -> set[int]:
        """Who spoke last in another paragraph, and who is called by name in this quotation, hardly speak it."""
        unlikely = set(self.decisions[q].called)
        if self._turns and self._turns[-1][0] != self.quotations[q].paragraph and self._is_near(q):
            unlikely.add(self._turns[-1][1])
        return unlikely

    def _implicit(self, q: int) -> None:
        candidate = self._lead_in(q) or self._answer(q) or self._turn(q) or self._in_mind(q)
        if candidate is not None:
            decision = self.decisions[q]
            decision.speaker, decision.reason = candidate
        self.decisions[q].attribution = "implicit"

    def _lead_in(self, q: int) -> tuple[int, str] | None:
        """The paragraph before ends in a colon or comma: its last sentence says who speaks."""
        cue = self.tags.lead_in(q)
        member = self._member(cue.subject, q)[0] if cue is not None else None
        return (member, "lead-in") if member is not None else None

    def _answer(self, q: int) -> tuple[int, str] | None:
        """Whoever was just called by name or spoken to answers."""
        if not self._turns or not self._is_near(q) or not q:
            return None
        asked = self._last_spoken(q)
        if asked is None:
            return None
        for member in (*asked.called, *asked.addressees):
            if member != asked.speaker and member not in self.decisions[q].called:
                return member, "called"
        return None

    def _turn(self, q: int) -> tuple[int, str] | None:
        if not self._is_near(q):
            return None
        last_paragraph, last = self._turns[-1]
        for paragraph, speaker in reversed(self._turns[:-1]):
            if last_paragraph - paragraph > MAX_GAP:
                break
            last_paragraph = paragraph
            if speaker != last and speaker not in self.decisions[q].called:
                return speaker, "turn"
        return None

    def _in_mind(self, q: int) -> tuple[int, str] | None:
        unlikely = self._unlikely(q)
        for member in self.discourse.ranked():
            if member not in unlikely:
                return member, "in mind"
        return None

    # -- the conversation so far ------------------------------------------------------------------------------------

    def _remember(self, q: int) -> None:
        speaker = self.decisions[q].speaker
        if speaker is None:
            return
        paragraph = self.quotations[q].paragraph
        if not (self._turns and self._turns[-1] == (paragraph, speaker)):
            self._turns.append((paragraph, speaker))
        self.discourse.mention(speaker, SPOKE)
        for member in {*self.decisions[q].called, *self.decisions[q].addressees} - {speaker}:
            self.discourse.mention(member, CALLED)
        del self._turns[:-6]

    def _break_conversation(self, old: int, new: int) -> None:
        if self._turns and new - self._turns[-1][0] > MAX_SILENCE:
            self._turns.clear()
        if old >= 0 and self._has_heading_between(old, new):
            self._turns.clear()
            self.discourse.forget()

    def _has_heading_between(self, old: int, new: int) -> bool:
        """Something stands between two paragraphs that is no paragraph: a break, a heading, a note."""
        gap = self.words.text[self.words.paragraphs[old].end : self.words.paragraphs[new].start]
        return bool(gap.strip())

    def _is_near(self, q: int) -> bool:
        return bool(self._turns) and self.quotations[q].paragraph - self._turns[-1][0] <= 1

    def _last_spoken(self, q: int) -> Decision | None:
        for k in range(q - 1, max(-1, q - 4), -1):
            if self.kinds[k] not in UNSPOKEN:
                return (
                    self.decisions[k] if self.quotations[k].paragraph < self.quotations[q].paragraph else None
                )
        return None

    def _previous_in_paragraph(self, q: int) -> int | None:
        for k in range(q - 1, -1, -1):
            if self.quotations[k].paragraph != self.quotations[q].paragraph:
                return None
            if self.kinds[k] not in UNSPOKEN and self.decisions[k].speaker is not None:
                return k
        return None

    def _is_new_turn(self, previous: int, q: int, cue: Cue | None) -> bool:
        """Two quotations of one paragraph are one person's, unless nothing or somebody else's deed stands between."""
        between = self.words.text[self.quotations[previous].end : self.quotations[q].start]
        if not between.strip():
            return True
        if cue is None or cue.kind != "beat":
            return False
        member, form = self._member(cue.subject, q)
        return member is not None and form != "nominal" and member != self.decisions[previous].speaker

    def _later_tag(self, q: int) -> Cue | None:
        """The tag of a later quotation of the same paragraph, if nobody else takes a turn on the way."""
        for k in range(q + 1, len(self.quotations)):
            if self.quotations[k].paragraph != self.quotations[q].paragraph:
                return None
            between = self.words.text[self.quotations[k - 1].end : self.quotations[k].start]
            if not between.strip():
                return None
            cue = self._cues[k]
            if cue is not None and cue.kind == "tag":
                return cue
        return None

    def _copy(self, q: int, source: int, reason: str) -> None:
        decision, other = self.decisions[q], self.decisions[source]
        decision.speaker, decision.reason = other.speaker, reason
        decision.attribution = other.attribution if reason == "same paragraph" else "implicit"
        decision.cue = other.cue
        decision.addressees = other.addressees

    def _called_in(self, q: int) -> tuple[int, ...]:
        first, last = self.tags.ranges[q]
        found = []
        for i in range(first, last):
            index = self._name_at.get(i)
            if (
                index is not None
                and self.member_of[index] >= 0
                and is_vocative(self.words, self.names[index])
            ):
                found.append(self.member_of[index])
        return tuple(dict.fromkeys(found))

    def _hearer(self, token: int) -> int | None:
        if token in self._name_at:
            member = self.member_of[self._name_at[token]]
            return member if member >= 0 else None
        subject = self.subjects.at(token)
        if subject is not None and subject.form == "name":
            member = self.member_of[subject.name]
            return member if member >= 0 else None
        form = PRONOUNS.get(self.words.lower[token])
        if form is None or form.is_plural:
            return None
        if form.person != "third":
            return self._told_as(token, form.person)
        return self.discourse.resolve(form.gender, set(), self._narrators(token))
