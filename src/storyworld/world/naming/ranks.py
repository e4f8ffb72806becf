"""Ranks of two and three words: Staff Sergeant, Lance Corporal, Chief Petty Officer.

The rank is the title; what stands before it is no name. It is a closed class of English, without anybody's names.
"""

from storyworld.world.language.words import Words
from storyworld.world.naming.namesigns import same_unit

_RANKS = frozenset(
    "sergeant corporal lieutenant officer constable admiral marshal commander colonel general captain commodore seaman "
    "airman".split()
)
_GRADES = frozenset(
    "staff lance master gunnery colour color first second third sub flight petty warrant wing squadron rear vice air "
    "fleet field group leading able acting pilot brigadier technical".split()
)
"""What stands before a rank and makes it another one."""
_AS_FIRST = frozenset({("sergeant", "major"), ("corporal", "major")})
"""Those who go by the first of the two words."""
_CHIEF = "chief"


def rank_at(words: Words, i: int) -> tuple[str, int] | None:
    """Return the title that a rank of several words from token `i` on is, and where it ends; null where none begins."""
    key = words.lower[i]
    if not _goes_on(words, i):
        return None
    following = words.lower[i + 1]
    if (key, following) in _AS_FIRST:
        return key, i + 2
    if key == _CHIEF and following in _GRADES:
        # Chief Petty Officer Mokoena is "Chief", be it without her name.
        rank = rank_at(words, i + 1)
        return None if rank is None else (_CHIEF, rank[1])
    return (following, i + 2) if key in _GRADES and following in _RANKS else None


def _goes_on(words: Words, i: int) -> bool:
    return i + 1 < words.n and same_unit(words, i, i + 1) and words.is_capitalised(i) and words.is_capitalised(i + 1)
