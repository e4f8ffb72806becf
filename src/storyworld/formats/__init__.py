"""A file becomes a `Document`: its canonical text in typed blocks, and what it says about itself.

One format a file: `plain`, `markdown`, `html`, `epub`, `docx` each give passages; `layout` finds them where only lines
set them off; `blocks` types them, the same way for every format. One source a file, too: `ao3`, `fanficfare`, `fichub`,
`ffn` say which element of a page is what, and what they say stands; `sources` asks them one after the other. To add a
format: a module with `read_x(text) -> Passages`, its suffixes in `kinds` and its reader in `reading`.
"""

from storyworld.formats.document import Document
from storyworld.formats.reading import document_from_text, read_document, story_file

__all__ = ["Document", "document_from_text", "read_document", "story_file"]
