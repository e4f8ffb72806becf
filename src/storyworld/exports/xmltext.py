"""What of a text may stand in XML."""

import re

# Control characters, halves of pairs and non-characters: XML 1.0 has no way to write them.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def allowed(text: str) -> str:
    """Return text with each character that XML cannot hold replaced by one that it can, so that positions stay."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
