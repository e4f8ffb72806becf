"""The page that shows a story: one self-contained HTML file. It reads a `Story` and never runs a model.

`page.render` assembles it: `storytext` writes the text with its layers, `worlddata` what the page's script knows, each
fact with the position that tells it (`told`), `network` the places of the people in the graph, `theme` the colours. The
script is in `script/` and the style in `style/`, one file a noun. Without script, `castpanel` shows the cast.
"""
