"""Marks and asides in pages that Google Docs exports."""


def mark(kind: str, number: int, sign: str) -> str:
    return f'<sup><a href="#{kind}{number}" id="{kind}_ref{number}">[{sign}]</a></sup>'


def aside(kind: str, number: int, sign: str, *told: str, key: str = "id") -> str:
    first, *rest = told
    head = f'<p class="c3"><a href="#{kind}_ref{number}" {key}="{kind}{number}">[{sign}]</a><span>{first}</span></p>'
    return f'<div class="c5">{head}{"".join(f"<p><span>{words}</span></p>" for words in rest)}</div>'
