"""What pronouns a person has who was read as several with different ones."""

from collections import Counter
from collections.abc import Iterable

from storyworld.story import Character, Story

_FORMS = {
    "she/her": frozenset("she her hers herself".split()),
    "he/him": frozenset("he him his himself".split()),
    "they/them": frozenset("they them their theirs themself themselves".split()),
    "xe/xem": frozenset("xe xem xyr xyrs xemself".split()),
    "ze/zir": frozenset("ze zir zirs zirself hir hirs hirself".split()),
}


def mostly_used(story: Story, person: Character, known: Iterable[str | None]) -> str | None:
    """Return which of some pronouns most mentions of a person have; the first of those that as many have."""
    choice = list(dict.fromkeys(pronouns for pronouns in known if pronouns is not None))
    if len(choice) < 2:
        return choice[0] if choice else None
    used = Counter(
        story.text[mention.start : mention.end].lower()
        for mention in story.mentions or ()
        if mention.entity == person.id and mention.form == "pronoun"
    )
    return max(choice, key=lambda pronouns: sum(used[form] for form in _forms(pronouns)))


def _forms(pronouns: str) -> frozenset[str]:
    """Return the forms of pronouns; of those that a reader has told, such as fae/faer, what is told."""
    return _FORMS.get(pronouns) or frozenset(pronouns.lower().split("/"))
