"""A file becomes a `Document`: its canonical text in typed blocks, and what it says about itself.

One format a module: `plain`, `markdown`, `html`, `epub`, `docx` each give passages; `lines` finds them where only lines
set them off, `markup` where elements do; `blocks` types them, the same way for every format. One source a module, too:
`ao3`, `fanficfare`, `fichub`, `ffn` in `sources` say which element of a page is what, and what they say stands;
`sources.known` asks them one after the other. To add a format: a module with `read_x(text) -> Passages`, its suffixes
in `files.kinds` and its reader in `reading`. `docs/rooms.py` says which room may know which.
"""

from storyworld.formats.document import Document
from storyworld.formats.reading import document_from_text, read_document, story_file

__all__ = ["Document", "document_from_text", "read_document", "story_file"]
