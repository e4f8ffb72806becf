import pytest

from storyworld.formats.lines.breaks import is_scene_break

BREAKS = """
***|* * *|~*~|~*~*~*~|---|___|#|•|<>|.:.|-x-|xXx|XXXX|oOo|o0o0o|-oOo-|~x~X~x~|x|=====|* * * * * * *
o.O.o|· · ·|❀|~~~~|/////|+-+-+|. . .|.......|::|—|X X X|0o0|xox|*-*-*
line break|-line break-|~TIME SKIP~|TIME SKIP|Linebreak|(scene break)|~ page break ~|*three hours later*
~Two days later~|Three weeks later|Later that night|***Flashback***|End of flashback
*End Flashback*|[time skip]
-SB-SB-SB-|~*~Wren~*~Wren~*~|*~HP~*~HP~*|linebreaklinebreaklinebreak|~*~ The Long Night ~*~|--- Home Again ---
""".replace("\n", "|").split("|")
OTHERS = """
"..."|"…"|...|…|"?!"|!!!|?|&|+|No, no, no!|ha ha ha|hahaha|Knock knock.|1887|I|Ox|O
"Break."|Later, he left.
XXX marks the spot|She saw it three days later.|ten years ago.|three days later|*sighs*
**bold words**|_What?_|-- and nothing --
'-'|following week:|Break it.|Run-run-run|"Time skip?"
Present.|*He did it on purpose*|a|5|(|)|"Three weeks later"
""".replace("\n", "|").split("|")


@pytest.mark.parametrize("line", [line for line in BREAKS if line])
def test_every_shape_of_break_is_seen(line: str) -> None:
    assert is_scene_break(line)


@pytest.mark.parametrize("line", [line for line in OTHERS if line])
def test_what_somebody_says_or_writes_is_no_break(line: str) -> None:
    assert not is_scene_break(line)
