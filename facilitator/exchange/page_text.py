"""Page text: the text of HTML as people see it, line by line; the cells of a table stand beside each other."""

from html.parser import HTMLParser

from facilitator.core.page_marks import with_whole_tags

_UNSEEN = frozenset({"script", "style", "head", "title", "template"})
_LINES = frozenset(
    {"p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "pre"}
)
_APART = frozenset({"p", "table", "ul", "ol", "blockquote"})
_CELLS = frozenset({"td", "th"})


def text_of_page(page: str) -> str:
    """Give the text of a page; what is quoted in a message has “>” before each line."""
    reader = _Reader()
    reader.feed(with_whole_tags(page))
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = [""]
        self._unseen: list[str] = []
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - nothing of them is text
        if tag in _UNSEEN:
            self._unseen.append(tag)
        self._quoted += tag == "blockquote"
        if tag in _LINES:
            self._break(apart=tag in _APART)
        if tag == "li":
            self._lines[-1] += "- "
        if tag in _CELLS and self._lines[-1].strip("> "):
            self._lines[-1] += " | "

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        if tag in _LINES:
            self._break(apart=tag in _APART)
        self._quoted -= tag == "blockquote" and self._quoted > 0

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            said = " ".join(data.split())
            joint = " " if data[:1].isspace() and self._lines[-1] and not self._lines[-1].endswith(" ") else ""
            self._lines[-1] += joint + said + (" " if said and data[-1:].isspace() else "")

    def text(self) -> str:
        """Give the lines."""
        return "\n".join(line.rstrip() if line.strip("> ") else "" for line in self._lines).strip("\n")

    def _break(self, *, apart: bool) -> None:
        begin = "> " if self._quoted else ""
        if self._lines[-1].strip("> "):
            self._lines.append(begin)
        else:
            self._lines[-1] = begin
        if apart and len(self._lines) > 1 and self._lines[-2].strip("> "):
            self._lines.append(begin)
