"""FanFiction.net and its twin FictionPress: a chapter's page, saved from a browser or an archive.

The site has no field for notes, so that they stand in the text, and it strips lines of signs, so that authors draw
breaks of letters: both are found by the rules for raw text.
"""

import re
from collections.abc import Sequence

from lxml import etree

from storyworld.formats.markup.pages import written
from storyworld.formats.markup.structure import Role, Structure, body_of, keep_only, with_class, with_id, words_of
from storyworld.story import Metadata

_LABEL = re.compile(r"(?P<label>[A-Za-z]{2,12}): (?P<value>.+)")
_GENRES = frozenset(
    "adventure angst crime drama family fantasy friendship general horror humor hurt comfort mystery parody poetry "
    "romance sci-fi spiritual supernatural suspense tragedy western".split()
)
_CHAPTER = re.compile(r"Chapter \d+(?:: .+)?")
_PAIRING = re.compile(r"\[([^\]]*)\]")


def structure(tree: etree._Element) -> Structure | None:
    """Return what is what on a saved page of FanFiction.net, `None` for other pages."""
    mobile, head = with_id(tree, "storycontent"), with_id(tree, "content")
    if mobile is not None and head is not None:
        return _mobile_structure(tree, mobile, head)
    text = with_id(tree, "storytextp")
    text = with_id(tree, "storytext") if text is None else text
    profile = with_id(tree, "profile_top")
    if text is None or (profile is None and with_id(tree, "content_wrapper_inner") is None):
        return None
    roles: dict[etree._Element, Role] = {body_of(tree): "metadata", text: "story"}
    kept = [text, *([profile] if profile is not None else [])]
    chapter = _chapter_choice(tree, roles)
    keep_only(roles, [*kept, *([chapter] if chapter is not None else [])])
    return Structure(detected="ffn", roles=roles, metadata=_metadata(tree, profile, roles))


def _mobile_structure(tree: etree._Element, text: etree._Element, head: etree._Element) -> Structure:
    """Return what is what on a page for telephones: title and author, facts, and the chapter's title last."""
    roles: dict[etree._Element, Role] = {body_of(tree): "metadata", head: "metadata", text: "story"}
    title = next(head.iter("b"), None)
    author = next((link for link in head.iter("a") if "/u/" in (link.get("href") or "")), None)
    named: dict[Role, etree._Element | None] = {"title": title, "byline": author}
    roles |= {element: role for role, element in named.items() if element is not None}
    keep_only(roles, [head, text])
    last = next((element for element in reversed(list(head.iter(etree.Element))) if (element.tail or "").strip()), None)
    if last is not None and last is not head and _CHAPTER.fullmatch((last.tail or "").strip()):
        # The title is bare text, which is given an element of its own.
        heading = written("h2", last.tail or "", head.getroottree().getpath(head).lstrip("/"))
        last.tail = None
        last.addnext(heading)
        roles[heading] = "chapter_heading"
    return Structure(
        detected="ffn",
        roles=roles,
        metadata=Metadata(title=words_of(title) or None, authors=(words_of(author),) if author is not None else None),
    )


def _chapter_choice(tree: etree._Element, roles: dict[etree._Element, Role]) -> etree._Element | None:
    """Type the chosen one of the chapters that the page offers as the heading, and drop the others."""
    choice = next((choice for choice in tree.iter("select") if _is_chapters(choice)), None)
    if choice is None:
        return None
    roles[choice] = "metadata"
    for option in choice.iter("option"):
        roles[option] = "chapter_heading" if option.get("selected") is not None else "dropped"
    return choice


def _is_chapters(choice: etree._Element) -> bool:
    return "chap" in f"{choice.get('name')} {choice.get('id')} {choice.get('title')}".lower()


def _metadata(tree: etree._Element, profile: etree._Element | None, roles: dict[etree._Element, Role]) -> Metadata:
    fandoms = words_of(with_id(tree, "pre_story_links")).rpartition("»")[2].split(">")[-1].strip()
    fandoms = re.sub(r"\s+crossover$", "", fandoms, flags=re.IGNORECASE)
    if profile is None:
        return Metadata(title=words_of(next(tree.iter("title"), None)) or None)
    title = next((bold for bold in profile.iter("b") if words_of(bold)), None)
    author = next((link for link in profile.iter("a") if "/u/" in (link.get("href") or "")), None)
    summary = next(iter(with_class(profile, "xcontrast_txt", "div")), None)
    facts = next(iter(with_class(profile, "xgray", "span")), None)
    named: dict[Role, etree._Element | None] = {"title": title, "byline": author, "summary": summary}
    roles |= {element: role for role, element in named.items() if element is not None}
    found = _facts(re.split(r"\s-\s", words_of(facts)))
    return Metadata(
        title=words_of(title) or None,
        authors=(words_of(author),) if author is not None else None,
        summary=words_of(summary) or None,
        fandoms=tuple(part for part in re.split(r"\s\+\s", fandoms) if part) or None,
        language=found.language,
        rating=found.rating,
        tags=found.tags,
        relationships=found.relationships,
        characters=found.characters,
        extra=found.extra,
    )


def _facts(parts: Sequence[str]) -> Metadata:
    """Read `Rated: Fiction T - English - Humor - [Ann B., Carl D.] Eve - Words: 1,234 - …`; a name may have ` - `."""
    labelled = [match for part in parts if (match := _LABEL.fullmatch(part.strip())) is not None]
    rating = next((match["value"] for match in labelled if match["label"] == "Rated"), None)
    plain: list[str] = []
    for part in parts:
        if _LABEL.fullmatch(part.strip()) is None:
            plain.append(part.strip())
        elif len(plain) > 0:
            break
    language = plain.pop(0) if plain else None
    genres = plain.pop(0) if plain and _is_genre(plain[0]) else None
    people = " - ".join(plain)
    pairings = [match[1] for match in _PAIRING.finditer(people)]
    names = [name.strip() for name in _PAIRING.sub(r", \1, ", people).split(",") if name.strip()]
    extra = {match["label"].lower(): match["value"] for match in labelled if match["label"] != "Rated"}
    return Metadata(
        rating=rating,
        language=language,
        tags=tuple(genres.split("/")) if genres else None,
        relationships=tuple(pairings) or None,
        characters=tuple(names) or None,
        extra=extra or None,
    )


def _is_genre(part: str) -> bool:
    return all(word in _GENRES for word in part.lower().split("/"))
