"""Header blocks: `Title: …`, `Pairing: …`, `Disclaimer: …`, one a line or several on one line."""

import re
from collections.abc import Iterable

from msgspec import Struct

from storyworld.story import BlockKind, Metadata

# Fields of Metadata and the labels that fill them in headers of mailing lists, LiveJournal, eFiction and
# FanFiction.net. Labels without a field go to `extra` under their own words.
_FIELDS = {
    "title": "title|story title|story|fic title|name of (?:story|fic)",
    "authors": "authors?|author name|writers?|written by|pen ?name|author['’]?s? name",
    "summary": "summary|summery|description|synopsis|blurb|full summary|plot",
    "fandoms": "fandoms?|fandom\\(s\\)",
    "relationships": "pairings?|relationships?|ships?|couples?|pairing\\(s\\)|pairings?/characters?",
    "characters": "characters?|cast|starring|main characters?|character\\(s\\)",
    "rating": "ratings?|rated|age rating",
    "warnings": "warnings?|warning\\(s\\)|(?:content|trigger|archive) warnings?|tw|cw",
    "tags": "genres?|tags|additional tags|keywords|genre\\(s\\)",
    "series": "series",
    "language": "language",
}
_EXTRA = (
    "disclaimers?|date|posted(?: on| at)?|published|updated|completed|status|word ?count|words|chapters?|"
    "beta(?:s|'d by|ed by| reader)?|spoilers?|archiv(?:e|ed|ing)|distribution|feedback|e-?mail|website|"
    "setting|timeline|time ?frame|era|universe|prompt|written for|dedication|length|type|category|categories|"
    "stats|collections?|translator|challenge|chapter title|season|episodes?|song|inspired by|requested by|"
    "recipient|artist|classification|copyright|source|original language|release date|credits|publisher|"
    "illustrators?|editors?|ebook no|packaged|story url|url|crossover|key|legend"
)
_NOTES = r"a/?n|a\.n\.|notes?|author['’]?s?['’]? ?notes?"
_ALL = "|".join([*_FIELDS.values(), _EXTRA, _NOTES])
_LABEL = rf"(?P<label>{_ALL})"
_LINE = re.compile(rf"[*_~#>\s\-•]*{_LABEL}[*_~\s]*(?:[:=]|\s[-–—]\s)[*_~]*(?P<value>.*)", re.IGNORECASE | re.DOTALL)
# On one line with others a label is written with a capital and a colon.
_NEXT = re.compile(rf"(?:(?<=\s)|(?<=[|/;*]))[*_]*(?P<label>(?-i:(?=[A-Z]))(?:{_ALL}))[*_]*:(?=\s|[*_])", re.IGNORECASE)
_STRONG = re.compile(
    rf"(?:{_FIELDS['title']}|{_FIELDS['fandoms']}|{_FIELDS['relationships']}|{_FIELDS['rating']}|{_FIELDS['summary']}|"
    r"authors?|disclaimers?|spoilers?|warnings?|beta(?:s|ed by)?|genres?|author['’]?s?['’]? ?notes?)",
    re.IGNORECASE,
)
_MANY = frozenset({"authors", "fandoms", "relationships", "characters", "tags", "warnings"})


class Label(Struct, frozen=True):
    """One labelled value at `[start, end)` of a passage; `field` is the field of Metadata, if it has one."""

    start: int
    end: int
    label: str
    field: str | None
    value: str

    @property
    def kind(self) -> BlockKind:
        """The kind of block that it makes."""
        if self.field == "summary":
            return "summary"
        if re.fullmatch("disclaimers?", self.label, re.IGNORECASE):
            return "disclaimer"
        return "authors_note" if re.fullmatch(_NOTES, self.label, re.IGNORECASE) else "metadata"

    @property
    def is_strong(self) -> bool:
        """Whether this label alone says that here is a header block."""
        return _STRONG.fullmatch(self.label) is not None


def starts_label(line: str) -> bool:
    """Tell whether a line begins with a label that headers of stories have."""
    return bool(line) and _LINE.match(line[:80]) is not None


def labels_in(text: str) -> list[Label]:
    """Return the labelled values of a passage that begins with a label, in order; empty where it does not."""
    first = _LINE.match(text)
    if first is None:
        return []
    starts = [(0, first["label"], first.start("value"))]
    starts += [(match.start(), match["label"], match.end()) for match in _NEXT.finditer(text, first.start("value"))]
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    return [
        Label(start, end, label.strip(), field_of(label), _clean(text[value:end]))
        for (start, label, value), end in zip(starts, ends, strict=True)
    ]


def field_of(label: str) -> str | None:
    """Return the field of Metadata that a label fills, if any."""
    label = label.strip().lower()
    return next((name for name, pattern in _FIELDS.items() if re.fullmatch(pattern, label)), None)


def metadata_of(labels: Iterable[Label]) -> Metadata:
    """Gather labelled values, word for word; the first of two equal labels wins."""
    single: dict[str, str] = {}
    many: dict[str, tuple[str, ...]] = {}
    extra: dict[str, str] = {}
    for label in labels:
        if not label.value or label.kind == "authors_note":
            continue
        if label.field is None:
            extra.setdefault(label.label.lower(), label.value)
        elif label.field in _MANY:
            many.setdefault(label.field, split_values(label.value, label.field))
        else:
            single.setdefault(label.field, label.value)
    return Metadata(**single, **many, extra=extra or None)  # type: ignore[arg-type]


def split_values(value: str, field: str) -> tuple[str, ...]:
    """Cut a list as headers write it; `and` and `&` join authors, but belong to a pairing."""
    pattern = r"\s*(?:[,;]|\s&\s|\band\b)\s*" if field == "authors" else r"\s*[,;](?![^(]*\))\s*"
    return tuple(part for part in re.split(pattern, value) if part)


def merged(first: Metadata, second: Metadata) -> Metadata:
    """Return `first` with what it lacks taken from `second`."""
    fields = {
        name: getattr(first, name) if getattr(first, name) is not None else getattr(second, name) for name in _NAMES
    }
    extra = {**(second.extra or {}), **(first.extra or {})}
    return Metadata(**fields, extra=extra or None)


_NAMES = [name for name in Metadata.__struct_fields__ if name != "extra"]


def _clean(value: str) -> str:
    value = " ".join(value.split()).strip(" *_~|;/,")
    if len(value) > 2 and value[0] == value[-1] == '"':
        value = value[1:-1]
    return value
