"""Links in a Word document: entries of lists that lead somewhere are set as hyperlinks once they are filled in."""

from copy import deepcopy

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docxtpl import DocxTemplate  # type: ignore[import-untyped]

from facilitator.core.minuting.document import Bullets, Minutes, Piece
from facilitator.exchange.directions import from_left
from facilitator.exchange.legible import legible

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_COLOUR = "0A5FC2"


def lead_on(document: DocxTemplate, minutes: Minutes) -> None:
    """Make links of what leads somewhere, where the template has printed the entry as it is."""
    blocks = (block for section in minutes.sections for block in section.blocks if isinstance(block, Bullets))
    lines = {_text(entry): line for block in blocks for entry, line in zip(block.entries, block.pieces, strict=False)}
    if not lines:
        return
    for paragraph in document.docx.element.body.iter(f"{_W}p"):
        said = "".join(text.text or "" for text in paragraph.iter(f"{_W}t"))
        if said in lines:
            _set(document, paragraph, lines[said])


def _set(document: DocxTemplate, paragraph: BaseOxmlElement, line: tuple[Piece, ...]) -> None:
    runs = paragraph.findall(f"{_W}r")
    if len(runs) != 1:
        return
    (run,) = runs
    for piece in line:
        set_ = deepcopy(run)
        texts = set_.findall(f"{_W}t")
        for extra in texts[1:]:
            set_.remove(extra)
        texts[0].text = _text(piece.text)
        texts[0].set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.addprevious(_link(document, set_, piece.link) if piece.link else set_)
    paragraph.remove(run)


def _link(document: DocxTemplate, run: BaseOxmlElement, address: str) -> BaseOxmlElement:
    link = OxmlElement("w:hyperlink")
    link.set(f"{_R}id", document.docx.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    shown = run.find(f"{_W}rPr")
    if shown is None:
        shown = OxmlElement("w:rPr")
        run.insert(0, shown)
    for tag, value in (("w:color", _COLOUR), ("w:u", "single")):
        mark = OxmlElement(tag)
        mark.set(f"{_W}val", value)
        shown.append(mark)
    link.append(run)
    return link


def _text(text: str) -> str:
    return str(from_left(legible(text)))
