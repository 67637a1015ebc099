"""The words of a document: its paragraphs, taken out of Word, OpenDocument, HTML and plain text."""

import zipfile
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from io import BytesIO
from pathlib import PurePath
from xml.etree import ElementTree as Xml

from facilitator.core.ids import Refused
from facilitator.core.page_marks import with_whole_tags
from facilitator.core.saying import tr

MOST_BYTES = 10_000_000
"""Of the words of a document, unpacked: a book of a thousand pages has less."""
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SAME = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TAKEN_OUT = frozenset({f"{WORD}del", f"{WORD}moveFrom", f"{SAME}Fallback", f"{WORD}instrText"})
"""What Word shows as deleted, or holds twice; what is inserted counts, as if all changes were accepted."""
NOT_READ = frozenset({f"{TEXT}tracked-changes", f"{TEXT}table-of-content", f"{TEXT}note"})
BLOCKS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "tr", "dt", "dd", "div", "section", "article", "br"}
)
UNREAD = frozenset({"script", "style", "head", "nav"})


def paragraphs_of(title: str, content: bytes) -> tuple[str, ...]:
    """Give the paragraphs of a document in order, without empty ones; the name says its form.

    Raises Refused for a form whose words are not read, and for a file that is not what its name says.
    """
    suffix = PurePath(title).suffix.lower()
    read = _READERS.get(suffix)
    if read is None:
        raise Refused(
            tr(
                "“{title}” is kept as it is; its words are not compared. Words are read from {forms}.",
                title=title,
                forms=", ".join(_READERS),
            )
        )
    try:
        found = tuple(" ".join(paragraph.split()) for paragraph in read(content))
    except (zipfile.BadZipFile, KeyError, Xml.ParseError, UnicodeError, ValueError, RuntimeError, OSError):
        raise Refused(
            tr("“{title}” is kept as it is, but it cannot be read as {form}.", title=title, form=suffix)
        ) from None
    return tuple(paragraph for paragraph in found if paragraph)


def _member(content: bytes, name: str) -> Xml.Element:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if archive.getinfo(name).file_size > MOST_BYTES:
            raise ValueError(name)
        return Xml.fromstring(archive.read(name))  # noqa: S314 - no entities of its own are expanded without a DTD


def _of_word(content: bytes) -> Iterator[str]:
    for paragraph in _member(content, "word/document.xml").iter(f"{WORD}p"):
        style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        if style is None or not style.get(f"{WORD}val", "").upper().startswith("TOC"):
            yield "".join(_words(paragraph))


def _words(element: Xml.Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{WORD}t":
            yield child.text or ""
        elif child.tag in {f"{WORD}tab", f"{WORD}br"}:
            yield " "
        elif child.tag not in TAKEN_OUT and child.tag not in {f"{WORD}p", f"{WORD}pPr"}:
            yield from _words(child)


def _of_opendocument(content: bytes) -> Iterator[str]:
    yield from _blocks(_member(content, "content.xml"))


def _blocks(element: Xml.Element) -> Iterator[str]:
    for child in element:
        if child.tag in {f"{TEXT}p", f"{TEXT}h"}:
            yield "".join(_spoken(child))
        elif child.tag not in NOT_READ:
            yield from _blocks(child)


def _spoken(element: Xml.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in {f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break"}:
            yield " "
        elif child.tag not in NOT_READ:
            yield from _spoken(child)
        yield child.tail or ""


class _Page(HTMLParser):
    """Gathers what a browser would show, a paragraph a block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = [""]
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a block, or what is not shown."""
        self._unread += tag in UNREAD
        if tag in BLOCKS:
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        """End a block, or what is not shown."""
        self._unread = max(0, self._unread - (tag in UNREAD))
        if tag in BLOCKS:
            self.paragraphs.append("")

    def handle_data(self, data: str) -> None:
        """Take the words."""
        if not self._unread:
            self.paragraphs[-1] += data


def _of_html(content: bytes) -> Iterator[str]:
    _refuse_more(content)
    page = _Page()
    page.feed(with_whole_tags(content.decode("utf-8-sig")))
    page.close()
    yield from page.paragraphs


def _refuse_more(content: bytes) -> None:
    if len(content) > MOST_BYTES:
        raise ValueError(len(content))


def _of_text(content: bytes) -> Iterator[str]:
    _refuse_more(content)
    yield from content.decode("utf-8-sig").splitlines()


_READERS: Mapping[str, Callable[[bytes], Iterator[str]]] = {
    ".docx": _of_word,
    ".odt": _of_opendocument,
    ".html": _of_html,
    ".htm": _of_html,
    ".txt": _of_text,
}
