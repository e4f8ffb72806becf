"""A book of Project Gutenberg in parts: its licence, its text, its table of contents."""

HEADER = (
    '<section class="pg-boilerplate pgheader" id="pg-header" lang="en"><h2 id="pg-header-heading">The Project '
    "Gutenberg eBook of <span>The Lamp</span></h2><div>This ebook is for the use of anyone anywhere at no cost.</div>"
    "<p><strong>Title</strong>: The Lamp</p><p><strong>Author</strong>: Ada Vane</p><p><strong>Language</strong>: "
    'English</p><div id="pg-start-separator"><span>*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***</span></div>'
    "</section>"
)
FOOTER = (
    '<section class="pg-boilerplate pgfooter" id="pg-footer"><div id="pg-end-separator"><span>*** END OF THE PROJECT '
    "GUTENBERG EBOOK THE LAMP ***</span></div><div>Updated editions will replace the previous one.</div></section>"
)
CONTENTS = "".join(
    f'<tr><td><a href="#c{n}">{title}</a></td></tr>' for n, title in enumerate(("I. Rain", "II. Wind", "III. Sun"))
)
BODY = (
    "<h1>The Lamp</h1><p class='center'>by Ada Vane</p><h2>CONTENTS</h2><table>" + CONTENTS + "</table>"
    "<h2><a id='c0'></a>I. Rain</h2><p>It rained <span class='pagenum'>[Pg 2]</span>all day.</p>"
    "<h2><a id='c1'></a>II. Wind</h2><p>Then it blew.<a href='#f1'>[1]</a></p>"
    "<h2><a id='c2'></a>III. Sun</h2><p>Then it stopped.</p>"
)
