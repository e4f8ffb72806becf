from pathlib import Path

import pytest
from savedpages import PAGE, saved

from storyworld.formats import read_document
from storyworld.formats.files.mhtml import page_of


@pytest.mark.parametrize("how", ["quoted-printable", "base64", "8bit"])
def test_the_page_among_its_parts_is_read(how: str, tmp_path: Path) -> None:
    (tmp_path / "story.mhtml").write_bytes(saved(how))
    document = read_document(tmp_path / "story.mhtml")
    assert (document.source.kind, document.source.detected) == ("html", "ao3")
    assert document.text == read_document(PAGE).text
    assert read_document(saved(how)).text == document.text


@pytest.mark.parametrize("data", [b"", PAGE, b"MIME-Version: 1.0\n\nHe rowed home.", saved()[:180]])
def test_other_files_have_no_such_page(data: bytes) -> None:
    assert page_of(data) is None
