"""The page that shows a story: one self-contained HTML file. It reads a `Story` and never runs a model.

`page.render` assembles it: `castpanel` shows what `digest` found, `storytext` the text with its layers.
"""
