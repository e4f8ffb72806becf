"""Whom a name, a pronoun or a noun phrase means, at the point that the reading has come to."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from storyworld.spans import SpanIndex
from storyworld.world.coreference.discourse import Discourse
from storyworld.world.coreference.namedkin import NamedKin
from storyworld.world.language.lexicon import ANYBODY, KIN, PRONOUNS, SPEECH_NOUNS, PronounForm, is_person_noun
from storyworld.world.language.words import Words
from storyworld.world.naming.evidence import is_vocative
from storyworld.world.naming.names import NameMention
from storyworld.world.naming.nametypes import LONG_TITLES
from storyworld.world.narration.sections import Section
from storyworld.world.people.roster import Roster
from storyworld.world.sentences.subjects import Subject, SubjectFinder

# What a mention adds to salience, by where it stands. Swept one at a time on the even half of the novels of PDNC, but
# for INTRODUCED, which is set by hand: those novels hardly bring in people by "a girl stood there".
SUBJECT = 1.0
OTHER = 0.6
PRONOUN = 0.25
OWNER = 0.25
IN_SPEECH = 0.0
DESCRIBED = 0.1
INTRODUCED = 0.6
# "They" is read as one person only while that person was mentioned in the last few sentences.
MIN_THEY_SALIENCE = 0.25
_ARTICLES = frozenset({"a", "an", "another", "the", "this", "that"})
_REFERRING = _ARTICLES | PRONOUNS.keys()
_INDEFINITE = frozenset({"a", "an", "another", "one"})
_BE = frozenset({"'s", "is", "was", "stood", "sat", "came"})
_CALLED = frozenset({"called", "named"})
_CLAUSE = 8


class References:
    """Reads references in order. `pronouns` maps tokens, `nominals` token ranges to the members that they mean.

    `scene_start` is the paragraph with which the present scene begins. `linked` are pronouns that are known already,
    `introduced` noun phrases.
    """

    def __init__(  # noqa: PLR0913 - everything that the steps before have found
        self,
        words: Words,
        roster: Roster,
        names: Sequence[NameMention],
        member_of: Sequence[int],
        sections: Sequence[Section],
        named_kin: NamedKin,
        *,
        linked: Mapping[int, int] = MappingProxyType({}),
        introduced: Mapping[tuple[int, int], int] = MappingProxyType({}),
    ) -> None:
        self.words = words
        self.roster = roster
        self.names = names
        self.member_of = member_of
        self.named_kin = named_kin
        self._linked = dict(linked)
        self._introduced = introduced
        self._introduced_at = dict(introduced.keys())
        self.revealed: dict[int, int] = {}
        self.subjects = SubjectFinder(words, list(names))
        self.discourse = Discourse(roster)
        self.pronouns: dict[int, int] = {}
        self.nominals: dict[tuple[int, int], int] = {}
        self.scene_start = 0
        self._sections = SpanIndex(section for section in sections if section.narrator is not None)
        self._name_at = {mention.first: i for i, mention in enumerate(names)}
        self._first_named: dict[int, int] = {}
        for mention, member in zip(names, member_of, strict=True):
            self._first_named.setdefault(member, mention.first)

    # -- who tells --------------------------------------------------------------------------------------------------

    def teller_at(self, token: int) -> int | None:
        """Return the member whose story is told at this token as "I" or as "you"."""
        section = self._section_at(token)
        return section.narrator if section is not None else None

    def tellers(self, token: int) -> set[int]:
        """Whoever tells this part is I or you, never he or she."""
        teller = self.teller_at(token)
        return set() if teller is None else {teller}

    def _told_as(self, token: int, person: str) -> int | None:
        """Whom "I" or "you" of the narration means; None where the part is told in another person."""
        section = self._section_at(token)
        return section.narrator if section is not None and section.person == person else None

    def _section_at(self, token: int) -> Section | None:
        return self._sections.at(self.words.start[token])

    # -- taking in the narration ------------------------------------------------------------------------------------

    def may_refer(self, i: int) -> bool:
        """Tell whether a token can be one that `notice` has to take in; most are not."""
        return self.words.lower[i] in _REFERRING or i in self._name_at or i in self._introduced_at

    def notice(self, i: int, parties: set[int]) -> None:
        """Take in one token. `parties` are the speaker and hearers of the quotation that it is in, if any."""
        if i in self._introduced_at:
            self._introduce(i)
        if i in self._name_at:
            member = self.named_at(i)
            if member is not None:
                self.discourse.mention(member, self._name_weight(i))
            return
        form = PRONOUNS.get(self.words.lower[i])
        is_group = form is not None and form.is_plural and not (form.gender == "they" and self._has_singular_they())
        if form is None or is_group:
            if self.words.quote[i] < 0:
                self._notice_description(i)
        elif self.words.quote[i] >= 0:
            self._read_in_speech(i, parties)
        else:
            self._notice_pronoun(i, form)

    def _notice_pronoun(self, i: int, form: PronounForm) -> None:
        if form.person != "third":
            teller = self._told_as(i, form.person)
            if teller is not None:
                self.pronouns[i] = teller
                self.discourse.mention(teller, PRONOUN)
        elif i not in self.pronouns:
            self._read_pronoun(i, set())
        elif form.role == "subject":
            self.discourse.mention(self.pronouns[i], OTHER)

    def _name_weight(self, i: int) -> float:
        if self.words.quote[i] >= 0:
            return IN_SPEECH
        last = self.names[self._name_at[i]].last
        if last < self.words.n and self.words.lower[last] in ("'s", "'"):
            return OWNER
        return SUBJECT if self.words.is_initial[i] and self.subjects.at(i) is not None else OTHER

    def _notice_description(self, i: int) -> None:
        """Take in "a girl" or "the old man" where it is the subject of a sentence of the narration."""
        if self.words.lower[i] not in _ARTICLES:
            return
        subject = self.subjects.at(i)
        if subject is None or subject.form != "nominal" or not is_person_noun(subject.noun):
            return
        is_seen = self._acts(subject) or (self._is_new(subject) and self._is_there(subject))
        if is_seen and (subject.first, subject.last) not in self.nominals:
            self._described(subject, None, set(), may_add=self._is_new(subject) or self._opens_scene(i))

    def _acts(self, subject: Subject) -> bool:
        after = subject.last
        if after >= self.words.n or self.words.sentence[after] != self.words.sentence[subject.first]:
            return False
        return self.words.is_finite(after)

    def _opens_scene(self, i: int) -> bool:
        """A scene may open upon somebody: It was half past two when the old man came in."""
        return self.words.paragraph[i] == self.scene_start

    def _is_there(self, subject: Subject) -> bool:
        """There was a girl on the mat; a girl standing there; a man who, with, in ..."""
        words = self.words
        before = words.lower[subject.first - 1] if subject.first else ""
        after = words.lower[subject.last] if subject.last < words.n else ""
        return before in _BE or after.endswith("ing") or after in {"who", "with", "in"}

    def _has_singular_they(self) -> bool:
        """They may be one person where somebody in mind goes by they."""
        return any(
            self.roster.members[m].gender == "they" and salience > MIN_THEY_SALIENCE
            for m, salience in self.discourse.salience.items()
        )

    def _read_in_speech(self, i: int, parties: set[int]) -> None:
        """Within speech a third person is neither the speaker nor the one spoken to."""
        form = PRONOUNS[self.words.lower[i]]
        if form.person != "third":
            return
        member = self._linked.get(i)
        if member is None:
            member = self.discourse.resolve(form.gender, set(), parties | self.tellers(i))
        if member is not None:
            self.pronouns[i] = member
            self.discourse.mention(member, IN_SPEECH)

    # -- reading one reference --------------------------------------------------------------------------------------

    def named_at(self, token: int) -> int | None:
        """Return the member whom the name that begins at a token means; None where it is no person's."""
        index = self._name_at.get(token)
        return self.member_of[index] if index is not None and self.member_of[index] >= 0 else None

    def name_at(self, token: int) -> NameMention:
        """Return the name that begins at a token. Raises KeyError where none does."""
        return self.names[self._name_at[token]]

    def name_end(self, token: int) -> int:
        """Return where the name that begins at a token ends, exclusive. Raises KeyError where none begins."""
        return self.name_at(token).last

    def first_mention(self, member: int) -> int:
        """Return the token with which the first name of a member begins, -1 for one without names."""
        return self._first_named.get(member, -1)

    def subject(self, subject: Subject, unlikely: set[int], *, is_tag: bool = False) -> tuple[int | None, str]:
        """Return whom the subject of a tag or beat means, and how it is said: name, pronoun, nominal or narrator."""
        if subject.form == "name":
            member = self.member_of[subject.name]
            return (member if member >= 0 else None), "name"
        if subject.form == "nominal":
            return self._nominal(subject, unlikely, is_tag=is_tag), "nominal"
        form = PRONOUNS[self.words.lower[subject.first]]
        if form.person != "third":
            teller = None if form.is_plural else self._told_as(subject.first, form.person)
            return teller, "narrator"
        known = self.pronouns.get(subject.first)
        return (known if known is not None else self._read_pronoun(subject.first, unlikely)), "pronoun"

    def keep_apart(self, subject: Subject, hearer: int) -> bool:
        """Tell whether a pronoun is meant, and let it not mean the one who is spoken to: she asked Ysolde."""
        if subject.form != "pronoun" or PRONOUNS[self.words.lower[subject.first]].person != "third":
            return False
        for known in (self._linked, self.pronouns):
            if known.get(subject.first) == hearer:
                del known[subject.first]
        return True

    def hearer(self, token: int) -> int | None:
        """Return whom the name or pronoun at a token means, as the one who is spoken to."""
        subject = self.subjects.at(token)
        if subject is not None and subject.form == "name":
            return self.subject(subject, set())[0]
        if subject is not None and subject.form == "nominal" and is_person_noun(subject.noun):
            return self._described(subject, self._owner(subject), set(), may_add=False)
        form = PRONOUNS.get(self.words.lower[token])
        if form is None or form.is_plural:
            return self.named_at(token)
        if form.person != "third":
            return self._told_as(token, form.person)
        known = self._linked.get(token)
        return self.discourse.resolve(form.gender, set(), self.tellers(token)) if known is None else known

    def called_in(self, first: int, last: int) -> tuple[int, ...]:
        """Return the members whom the speech in tokens `[first, last)` calls by name, each once."""
        found = [
            member
            for i in range(first, last)
            if i in self._name_at
            and (member := self.named_at(i)) is not None
            and is_vocative(self.words, self.names[self._name_at[i]])
        ]
        return tuple(dict.fromkeys(found))

    def _read_pronoun(self, i: int, unlikely: set[int]) -> int | None:
        form = PRONOUNS[self.words.lower[i]]
        subject = self._clause_subject(i)
        is_object = form.role == "object" and not self._is_possessive_her(i)
        impossible = {subject} if is_object and subject is not None else set()
        member = self._linked.get(i)
        if member is None and subject is not None and self._is_own(subject, form, is_object=is_object):
            member = subject
        if member is None:
            member = self.discourse.resolve(form.gender, unlikely, impossible | self.tellers(i))
        if member is not None:
            self.pronouns[i] = member
            self.discourse.mention(member, OTHER if form.role == "subject" else PRONOUN)
        return member

    def _is_own(self, subject: int, form: PronounForm, *, is_object: bool) -> bool:
        """She scratched her ear: what is owned is the subject's own."""
        return form.role != "subject" and not is_object and self.roster.gender(subject) == form.gender

    def _is_possessive_her(self, i: int) -> bool:
        """Tell her in "her hat" from her in "saw her"."""
        words = self.words
        return words.lower[i] == "her" and i + 1 < words.n and words.word[i + 1][0].isalpha()

    def _clause_subject(self, i: int) -> int | None:
        """Return who acts in the clause that token `i` belongs to, if it is a name or a pronoun before it."""
        words = self.words
        for j in range(i - 1, max(-1, i - _CLAUSE), -1):
            if words.sentence[j] != words.sentence[i] or words.word[j] in (",", ";"):
                break
            form = PRONOUNS.get(words.lower[j])
            if form is not None and form.role == "subject" and j in self.pronouns:
                return self.pronouns[j]
            member = self.named_at(j)
            if member is not None and (words.is_initial[j] or self._is_before_verb(self.name_end(j))):
                return member
        return None

    def _is_before_verb(self, i: int) -> bool:
        return i < self.words.n and self.words.is_finite(i, after_subject=False)

    # -- noun phrases -----------------------------------------------------------------------------------------------

    def _nominal(self, subject: Subject, unlikely: set[int], *, is_tag: bool) -> int | None:
        """Whom a noun phrase means: "her mother", "the captain", "Mara's hands", "a woman", "the old man"."""
        owner = self._owner(subject)
        is_person = is_person_noun(subject.noun) or (is_tag and subject.noun not in SPEECH_NOUNS)
        if subject.owner >= 0 and (owner is None or not is_person):
            # His eyes narrowed, my voice shook: the deed is the owner's.
            return owner
        kin = self.named_kin.named(subject.noun, owner) if owner is not None else None
        if kin is None:
            return self._described(subject, owner, unlikely, may_add=True)
        self.nominals[subject.first, subject.last] = kin
        return kin

    def _described(self, subject: Subject, owner: int | None, unlikely: set[int], *, may_add: bool) -> int | None:
        is_new = self._is_new(subject)
        member = self._introduced.get((subject.first, subject.last))
        if member is not None:
            self._reveal(subject, owner, unlikely, member)
            self.roster.add_description(subject.noun, owner, member)
        else:
            member = self._called(subject)
        if member is None:
            member = self._titled(subject) if owner is None else None
        if member is None:
            member = self.roster.known_nominal(subject.noun, owner)
        if member is None and not is_new and is_person_noun(subject.noun) and subject.noun not in KIN:
            member = self._already_there(subject, owner, unlikely)
        if member is None and may_add:
            words = self.words
            phrase = words.text[words.start[subject.first] : words.end[subject.last - 1]]
            member = self.roster.add_nominal(subject.noun, phrase, owner, is_new)
        if member is not None:
            self.nominals[subject.first, subject.last] = member
            self.discourse.mention(member, INTRODUCED if is_new or may_add else DESCRIBED)
        return member

    def _introduce(self, i: int) -> None:
        """Take in a noun phrase of which is known whose name the text gives, wherever it stands in its sentence."""
        last = self._introduced_at[i]
        form = PRONOUNS.get(self.words.lower[i])
        owner = i if form is not None and form.role == "possessive" else -1
        subject = Subject(i, last, "nominal", noun=self.words.lower[last - 1], owner=owner)
        is_told = self.words.quote[i] < 0 and (owner >= 0 or self.words.lower[i] in _ARTICLES)
        if is_told and (i, last) not in self.nominals:
            self._described(subject, self._owner(subject), set(), may_add=False)

    def _reveal(self, subject: Subject, owner: int | None, unlikely: set[int], named: int) -> None:
        """Whoever was told of by this noun before turns out to be the one who is named."""
        if self._is_new(subject):
            return
        earlier = self.roster.known_nominal(subject.noun, owner)
        if earlier is None:
            earlier = self._already_there(subject, owner, unlikely | {named})
        member = None if earlier is None else self.roster.members[earlier]
        if earlier is not None and member is not None and member.kind == "nominal" and member.noun == subject.noun:
            self.revealed[earlier] = named

    def _already_there(self, subject: Subject, owner: int | None, unlikely: set[int]) -> int | None:
        """A definite description mostly means somebody in mind; it may tell that person's gender.

        One by trade or rank ("the policeman") hardly means anybody who has a name and was not told of so.
        """
        impossible = self.tellers(subject.first) | ({owner} if owner is not None else set())
        # One unnamed person is not another: "the girl" is not "the inspector" nor "a plainclothes man".
        impossible |= {m for m in self.discourse.salience if self.roster.members[m].noun not in ("", subject.noun)}
        if subject.noun not in ANYBODY:
            impossible |= {m for m in self.discourse.salience if self.roster.members[m].kind == "named"}
        member = self.discourse.resolve_description(subject.gender, unlikely, impossible)
        if member is not None and self.roster.members[member].gender is None:
            self.roster.members[member].gender = subject.gender
        return member

    def _called(self, subject: Subject) -> int | None:
        """A thin man called Teague is Teague."""
        words = self.words
        if subject.last >= words.n or words.lower[subject.last] not in _CALLED or not is_person_noun(subject.noun):
            return None
        return self.named_at(subject.last + 1)

    def _is_new(self, subject: Subject) -> bool:
        return self.words.lower[subject.first] in _INDEFINITE

    def _titled(self, subject: Subject) -> int | None:
        """The captain is Captain Flint; of several captains, the one in mind."""
        noun = LONG_TITLES.get(subject.noun, subject.noun)
        bearers = self.roster.titled(noun) or self.roster.styled(noun, subject.gender)
        if len(bearers) < 2:
            return bearers[0] if bearers else None
        best = max(bearers, key=lambda m: self.discourse.salience.get(m, 0.0))
        return best if self.discourse.salience.get(best, 0.0) > 0.0 else None

    def _owner(self, subject: Subject) -> int | None:
        if subject.owner < 0:
            return None
        if self.words.lower[subject.owner] == "'s":
            return self.named_at(subject.owner - 1)
        form = PRONOUNS[self.words.lower[subject.owner]]
        if form.person != "third":
            return self._told_as(subject.owner, form.person)
        if form.is_plural:
            return None
        known = self.pronouns.get(subject.owner)
        return known if known is not None else self._read_pronoun(subject.owner, set())
