"""Word rows: paragraphs and table rows of a Word document in their order, with the numbers that Word gives them."""

import io
import zipfile
from collections.abc import Iterator

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile

Cells = tuple[str, ...]
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
# what the library raises for XML that is not well-formed is a SyntaxError
_DAMAGED = (PackageNotFoundError, SyntaxError, LookupError, ValueError, AttributeError, zipfile.BadZipFile, OSError)


def rows_of_document(name: str, content: bytes) -> Iterator[tuple[int, Cells]]:
    """Give the rows of a document, numbered from 1; a paragraph is a row of one cell. Raises BadFile."""
    try:
        document = Document(io.BytesIO(content))
        rows = list(_rows(document))
    except _DAMAGED:
        raise BadFile(tr("{file}: this Word document is damaged. Open it, and save it anew.", file=name)) from None
    return iter(list(enumerate(rows, start=1)))


def _rows(document: WordDocument) -> Iterator[Cells]:
    numbers = _Numbers(document)
    for block in document.element.body.iterchildren():
        if block.tag == qn("w:p"):
            yield from ((line,) for line in _lines(block, numbers))
        elif block.tag == qn("w:tbl"):
            for row in block.iterchildren(qn("w:tr")):
                yield from _row(row, numbers)


def _row(row: BaseOxmlElement, numbers: "_Numbers") -> Iterator[Cells]:
    """Give a row of a table, one for each line of its longest cell; what is merged with the row above is empty."""
    cells: list[list[str]] = []
    for cell in row.iterchildren(qn("w:tc")):
        merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        goes_on = merged is not None and merged.get(qn("w:val")) != "restart"
        cells.append([] if goes_on else [line for p in cell.iterchildren(qn("w:p")) for line in _lines(p, numbers)])
    for place in range(max((len(lines) for lines in cells), default=0)):
        yield tuple(lines[place] if place < len(lines) else "" for lines in cells)


def _lines(paragraph: BaseOxmlElement, numbers: "_Numbers") -> Iterator[str]:
    """Give the lines of a paragraph that are not empty, the first with the number that Word shows before it."""
    text = ""
    for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:noBreakHyphen")):
        if node.tag == qn("w:t"):
            text += node.text or ""
        elif node.tag == qn("w:tab") and node.getparent() is not None and node.getparent().tag == qn("w:r"):
            text += " "
        elif node.tag == qn("w:br"):
            text += "\n"
        elif node.tag == qn("w:noBreakHyphen"):
            text += "-"
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    if lines:
        label = numbers.label_of(paragraph)
        lines[0] = f"{label} {lines[0]}".strip()
    yield from lines


class _Numbers:
    """Counts the numbered paragraphs of a document, since their numbers stand nowhere in its text."""

    def __init__(self, document: WordDocument) -> None:
        self._formats: dict[tuple[str, str], tuple[str, str]] = {}
        self._counts: dict[str, list[int]] = {}
        self._by_style = {
            str(style.get(qn("w:styleId"))): found
            for style in document.styles.element.iterchildren(qn("w:style"))
            if (found := style.find(f"{qn('w:pPr')}/{qn('w:numPr')}")) is not None
        }
        root = self._root(document)
        if root is None:
            return
        levels = {one.get(qn("w:abstractNumId")): one for one in root.iterchildren(qn("w:abstractNum"))}
        for number in root.iterchildren(qn("w:num")):
            named = number.find(qn("w:abstractNumId"))
            abstract = levels.get(named.get(qn("w:val"))) if named is not None else None
            for level in abstract.iterchildren(qn("w:lvl")) if abstract is not None else ():
                form, text = (level.find(qn(tag)) for tag in ("w:numFmt", "w:lvlText"))
                if form is not None and text is not None:
                    key = (str(number.get(qn("w:numId"))), str(level.get(qn("w:ilvl"))))
                    self._formats[key] = (str(form.get(qn("w:val"))), str(text.get(qn("w:val")) or ""))

    @staticmethod
    def _root(document: WordDocument) -> BaseOxmlElement | None:
        for relation in document.part.rels.values():
            if relation.reltype.endswith("/numbering"):
                return relation.target_part.element  # type: ignore[no-any-return]
        return None

    def label_of(self, paragraph: BaseOxmlElement) -> str:
        """Give the number that Word shows before a paragraph; empty where it shows none."""
        found = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if found is None and style is not None:
            found = self._by_style.get(str(style.get(qn("w:val"))))
        number = found.find(qn("w:numId")) if found is not None else None
        level = found.find(qn("w:ilvl")) if found is not None else None
        if number is None:
            return ""
        of, at = str(number.get(qn("w:val"))), int(level.get(qn("w:val")) or 0) if level is not None else 0
        form = self._formats.get((of, str(at)))
        if form is None:
            return ""
        counts = self._counts.setdefault(of, [])
        counts[at + 1 :] = []
        counts += [0] * (at + 1 - len(counts))
        counts[at] += 1
        if form[0] == "bullet":
            return "•"
        label = form[1]
        for place, count in enumerate(counts, start=1):
            kind = self._formats.get((of, str(place - 1)), ("decimal", ""))[0]
            label = label.replace(f"%{place}", _counted(count, kind))
        return label


def _counted(count: int, kind: str) -> str:
    match kind:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (count - 1) % 26)
            return letter if kind == "lowerLetter" else letter.upper()
        case "lowerRoman" | "upperRoman":
            roman = ""
            for value, sign in _ROMAN:
                roman, count = roman + sign * (count // value), count % value
            return roman if kind == "lowerRoman" else roman.upper()
        case _:
            return str(count)
