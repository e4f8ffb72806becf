import pytest

from storyworld.errors import UnreadableFileError
from storyworld.formats import read_document


def test_an_empty_name_is_no_file() -> None:
    with pytest.raises(UnreadableFileError, match="No file is named"):
        read_document("")
