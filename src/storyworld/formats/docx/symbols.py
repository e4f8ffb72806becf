"""Signs that Word draws with fonts of signs, as characters that look like them: dashes, ornaments, smileys, arrows."""

_SHIFTED = 0xF000
"""Word keeps the characters of such fonts from here on, in Unicode's private part."""
_BYTE = 0xFF
_BLANK = 0x20
_SURROGATES = range(0xD800, 0xE000)
_PRIVATE = range(0xE000, 0xF900)
_NO_SIGNS = range(0xFFFE, 0x10000)
_SYMBOL = dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True))
_SYMBOL |= dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True))
_SYMBOL |= dict(zip(range(0xA2, 0xBF), "′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐—", strict=True))
_SYMBOL |= {0x2D: "–", 0xE0: "◊", 0xE1: "〈", 0xF1: "〉"} | dict.fromkeys((0xD2, 0xE2), "®")
_SYMBOL |= dict.fromkeys((0xD3, 0xE3), "©") | dict.fromkeys((0xD4, 0xE4), "™")
_ASCII_OF_SYMBOL = frozenset(map(ord, "!#%&()*+,./0123456789:;<=>?[]_{|} "))
_WINGDINGS = {0x20: " ", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x36: "⌛", 0x7B: "❀", 0x7C: "✿", 0x7D: "“", 0x7E: "”"}
_WINGDINGS |= dict(zip(range(0x45, 0x4F), "☜☞☝☟✋☺😐☹💣☠", strict=True))
_WINGDINGS |= dict(zip(range(0x51, 0x55), "✈☼💧❄", strict=True))
_WINGDINGS |= dict(zip(range(0x6C, 0x78), "●❍■□□❑❒◆◆◆❖◆", strict=True))
_WINGDINGS |= dict.fromkeys((*range(0x96, 0x9E), *range(0xCD, 0xD5)), "❧")
_WINGDINGS |= dict(zip(range(0x9E, 0xA9), "·•▪○○○◉◎○▪□", strict=True))
_WINGDINGS |= dict(zip(range(0xAA, 0xB0), "✦★✶✴✹✵", strict=True)) | {0xB5: "✪", 0xB6: "✰"}
_WINGDINGS |= dict(zip(range(0xDF, 0xE3), "←→↑↓", strict=True)) | dict(zip(range(0xE7, 0xEB), "←→↑↓", strict=True))
_WINGDINGS |= {0xF3: "↔", 0xFB: "✗", 0xFC: "✓"}
# Fonts that have pictures alone, of which what is in no table here is one more.
_PICTURES = frozenset(
    ("wingdings", "wingdings 2", "wingdings 3", "webdings", "monotype sorts", "zapfdingbats", "zapf dingbats")
)
_ANY_SIGN = "◆"


def symbol(font: str, number: int) -> str:
    """Return the character that a font shows for a number; of a picture that is not known, a sign that says no more."""
    font, byte = font.casefold(), number - _SHIFTED if _SHIFTED <= number <= _SHIFTED + _BYTE else number
    if font in _PICTURES:
        known = _WINGDINGS if font == "wingdings" else {}
        return known.get(byte, _ANY_SIGN if byte > _BLANK else " ")
    if font == "symbol":
        return chr(byte) if byte in _ASCII_OF_SYMBOL else _SYMBOL.get(byte, "")
    if byte != number:
        return bytes([byte]).decode("cp1252", "ignore") if byte >= _BLANK else ""
    is_written = _BLANK <= number < 0x110000 and not any(number in kind for kind in (_SURROGATES, _PRIVATE, _NO_SIGNS))
    return chr(number) if is_written else ""


def with_symbols(text: str, font: str) -> str:
    """Return a text in which what stands in the private part is the characters that its font shows."""
    if text.isascii():
        return text
    return "".join(
        symbol(font, ord(letter)) if _SHIFTED <= ord(letter) <= _SHIFTED + _BYTE else letter for letter in text
    )
