"""Somebody unnamed who gives a name is that person from the start: "Walter Abelard," said the old man."""

from collections.abc import Sequence

from storyworld.segmenting.dialogue import Quotation
from storyworld.world.decisions import Decision
from storyworld.world.references import References

_LEADS = (("i", "'m"), ("i", "am"), ("my", "name", "'s"), ("my", "name", "is"), ("it", "'s"), ("call", "me"))


def apply_introductions(
    references: References, decisions: list[Decision], quotations: Sequence[Quotation]
) -> list[Decision]:
    """Put the named person in the place of the unnamed one everywhere; returns the same list."""
    same: dict[int, int] = {}
    for q, decision in enumerate(decisions):
        unnamed = decision.speaker
        if unnamed is None or references.roster.members[unnamed].kind != "nominal" or unnamed in same:
            continue
        asked = quotations[q - 1] if q and quotations[q].paragraph - quotations[q - 1].paragraph <= 1 else None
        is_whole = not _goes_on(references, quotations, q)
        named = _introduced(references, quotations[q], asked, is_whole=is_whole)
        if named is not None:
            same[unnamed] = named
            member = references.roster.members[named]
            member.gender = member.gender or references.roster.members[unnamed].gender
    if same:
        _rename(references, decisions, same)
    return decisions


def _goes_on(references: References, quotations: Sequence[Quotation], q: int) -> bool:
    """Tell whether the tag stands in the midst of a sentence, as in "Fenella Jane," says my mum, "it's six"."""
    if q + 1 >= len(quotations) or quotations[q + 1].paragraph != quotations[q].paragraph:
        return False
    after = quotations[q + 1]
    first = next((letter for letter in references.words.text[after.start : after.end] if letter.isalpha()), "")
    return first.islower()


def _introduced(references: References, quotation: Quotation, asked: Quotation | None, *, is_whole: bool) -> int | None:
    """Return whose name the quotation gives as its speaker's, one never said before.

    The name stands after "I'm" and the like, or alone: a full name, or the answer to a question about "you". A single
    name alone calls somebody as often, and answers "What is his name?"; so does a name with which a sentence begins
    that is not whole.
    """
    words = references.words
    first, last = words.within(quotation.start, quotation.end)
    inner = [i for i in range(first, last) if words.word[i][0].isalnum() or words.word[i][0] in "'’"]
    inner = [i for i in inner if any(character.isalpha() for character in words.word[i])]
    if not inner:
        return None
    for lead in ((), *_LEADS):
        at = len(lead)
        if at >= len(inner) or tuple(words.lower[i] for i in inner[:at]) != lead:
            continue
        member = references.named_at(inner[at])
        if member is None or references.first_mention(member) != inner[at]:
            continue
        end = references.name_end(inner[at])
        is_full = end - inner[at] > 1
        if not lead and not is_whole:
            continue
        if not lead and not (is_full or _asks_about_you(references, asked)):
            continue
        if end >= last or words.word[end] in {".", ",", "!", "…", "..."} or not words.word[end][0].isalnum():
            return member
    return None


def _asks_about_you(references: References, asked: Quotation | None) -> bool:
    if asked is None:
        return False
    words = references.words
    first, last = words.within(asked.start, asked.end)
    return "?" in words.word[first:last] and bool({"you", "your", "yours"}.intersection(words.lower[first:last]))


def _rename(references: References, decisions: list[Decision], same: dict[int, int]) -> None:
    decisions[:] = [decision.renamed(same) for decision in decisions]
    references.pronouns = {token: same.get(m, m) for token, m in references.pronouns.items()}
    references.nominals = {span: same.get(m, m) for span, m in references.nominals.items()}
