"""Pages of FanFiction.net, saved from a browser and for telephones."""

FACTS = (
    'Rated: <a href="#">Fiction T</a> - English - Adventure/Sci-Fi - [Ilse T., Nan C.] Bett - Anne O. - Chapters: 3 - '
    "Words: 114,414 - Reviews: 12 - Status: Complete - id: 8067258"
)


def saved(facts: str = FACTS, text: str = "storytext", above: str = "") -> bytes:
    options = "".join(
        f'<option value="{i}"{" selected" if i == 2 else ""}>{i}. {title}'
        for i, title in enumerate("The Boat|Pier".split("|"), 1)
    )
    choice = f'<select id="chap_select" title="Chapter Navigation" name="chapter">{options}</select>'
    return (
        "<!DOCTYPE html><html><head><title>The Net Menders Chapter 2: Pier, a tidewrack fanfic | FF</title></head>"
        '<body><div id="top"><a href="/">FanFiction | unleash</a></div><div id="content_parent">'
        '<div id="content_wrapper_inner"><div id="pre_story_links"><span><a href="/book/">Books</a> » '
        '<a href="/b/Tidewrack/">Tidewrack</a></span></div><div id="profile_top"><button>Follow/Fav</button>'
        "<b class='xcontrast_txt'>The Net Menders</b> <span class='xcontrast_txt'>By:</span> "
        "<a class='xcontrast_txt' href='/u/1/brinehand'>brinehand</a>"
        f"<div class='xcontrast_txt'>SUMMARYWORD Ilse comes home.</div>"
        f"<span class='xgray xcontrast_txt'>{facts}</span></div>"
        f"<span>{choice}</span><div id='{text}p'><div class='storytext xcontrast_txt' id='{text}'>{above}"
        "<p>A/N: INLINENOTE sorry for the wait, please review!</p><p>xXx</p>"
        '<p>"You mended it," Ilse said.</p><p>oOo</p><p>The tide was out.</p></div></div>'
        f"<span>{choice}</span><div id='review'><p>FOOTER The author would like to thank you.</p></div></div></div>"
        "</body></html>"
    ).encode()


def mobile() -> bytes:
    """Return a page of the site for telephones."""
    return (
        "<!DOCTYPE html><html><head><title>The Net Menders Chapter 2: Pier | FanFiction</title></head>"
        "<body><div id='top'><a href='/'>FOOTER FanFiction</a></div><div id='content' class='bs'><div align='center'>"
        "<b>The Net Menders</b> by <a href='/u/1/brinehand'>brinehand</a></div><a href='/b/'>Books</a> » Tidewrack<br>"
        "Rated: T, English, Words: 12k+, Favs: 3<br>Ch 2 of <a href='/s/1/3/'>3</a><br>Chapter 2: Pier<br></div>"
        "<div role='main' aria-label='story content'><div class='storycontent nocopy' id='storycontent'>"
        '<p>"You mended it," Ilse said.</p><hr size=1 noshade><p>The tide was out.</p></div></div>'
        "<div align=center><a href='/s/1/1/'>« Prev FOOTER</a> <a href='/s/1/3/'>Next »</a></div>"
        "<div id='review'>FOOTER Review</div></body></html>"
    ).encode()
