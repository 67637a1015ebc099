"""Filling in templates of Word: the fields of a template get what the minutes say; what was typed stays text."""

import io
import zlib
from typing import Any
from zipfile import BadZipFile

from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docxtpl import DocxTemplate  # type: ignore[import-untyped]
from jinja2 import StrictUndefined, TemplateError
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from facilitator.core.languages import language_of
from facilitator.core.minuting.document import Minutes, Table, TableColumn
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.exchange.directions import from_left
from facilitator.exchange.docx_links import lead_on
from facilitator.exchange.legible import legible
from facilitator.exchange.zipped import zipped_alike

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Styles of the template: a cell of figures stands to the right, and so does its heading.
_FIGURES = {"MinutesCell": "MinutesFigures", "MinutesCellHeading": "MinutesFiguresHeading"}
# Word and LibreOffice refuse a property that is longer.
_PROPERTY = 255
_OPENING, _CLOSING = Markup("&#123;"), Markup("&#125;")


# What the libraries raise for a file that is not a Word document, or has wrong tags or fields, or asks for too much.
_UNUSABLE = (
    *(TemplateError, PackageNotFoundError, BadZipFile, SyntaxError, LookupError, ValueError, TypeError, AttributeError),
    *(ArithmeticError, RecursionError, NotImplementedError, OSError, zlib.error),
)


class Unfilled(Exception):
    """A template cannot be filled in; the message is what is wrong with it, no whole sentence."""


def filled_in(content: bytes, minutes: Minutes) -> bytes:
    """Fill in a template. Raises Unfilled where it is none, or asks for what there is not."""
    try:
        return _filled_in(content, minutes)
    except MemoryError as fault:
        raise Unfilled(tr("it asks for more memory than a template may have")) from fault
    except _UNUSABLE as fault:
        raise Unfilled(getattr(fault, "strerror", None) or str(fault) or type(fault).__name__) from fault


def _filled_in(content: bytes, minutes: Minutes) -> bytes:
    document = DocxTemplate(io.BytesIO(content))
    known = {"minutes": minutes, "contents": _contents(minutes)}
    document.render(known, jinja_env=_environment(), autoescape=True)
    _lay_out_tables(document, minutes)
    lead_on(document, minutes)
    _describe(document, minutes)
    _speak(document, minutes.language)
    out = io.BytesIO()
    document.save(out)
    return zipped_alike(out.getvalue())


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsLine:
    """One line of the table of contents: a heading, and the bookmark that the template puts on it."""

    heading: str
    bookmark: str


def _contents(minutes: Minutes) -> tuple[ContentsLine, ...]:
    numbered = enumerate(minutes.sections, start=1)
    return tuple(ContentsLine(heading=s.heading, bookmark=f"_Toc{n}") for n, s in numbered if s.in_contents)


class _Measured(SandboxedEnvironment):
    """Refuses the sums that fill the memory within one step."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - of any type
        """Multiply numbers, and nothing else."""
        if operator == "**" or not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise SecurityError(f"{operator} is not for templates")
        return super().call_binop(context, operator, left, right)


def _environment() -> SandboxedEnvironment:
    return _Measured(autoescape=True, undefined=StrictUndefined, finalize=_as_text)


def _as_text(value: object) -> object:
    # After rendering, docxtpl turns `{_{` into `{{` and `}_}` into `}}`, also in typed text: replace braces before.
    return (
        escape(from_left(legible(value))).replace("{", _OPENING).replace("}", _CLOSING) if type(value) is str else value
    )


def _describe(document: DocxTemplate, minutes: Minutes) -> None:
    properties = document.docx.core_properties
    properties.title = legible(f"{minutes.title} – {minutes.subtitle}")[:_PROPERTY]
    properties.subject = legible(minutes.notice)[:_PROPERTY]
    # the record is nobody's by name: the secretariat keeps it for whoever presides
    properties.author = properties.last_modified_by = ""
    properties.language = language_of(minutes.language).locale
    properties.created = properties.modified = minutes.made.replace(microsecond=0, tzinfo=None)


def _speak(document: DocxTemplate, language: str) -> None:
    """Say in which language the text is, so that its spelling is checked in that."""
    locale = language_of(language).locale
    for root, tag in ((document.docx.styles.element, "lang"), (document.docx.settings.element, "themeFontLang")):
        for said in root.iter(f"{_W}{tag}"):
            said.set(f"{_W}val", locale)


def _lay_out_tables(document: DocxTemplate, minutes: Minutes) -> None:
    """Give the columns of each table their widths, and put figures to the right."""
    models = [block for section in minutes.sections for block in section.blocks if isinstance(block, Table)]
    body = document.docx.element.body
    filled = [table for table in body.iter(f"{_W}tbl") if _is_minutes_table(table)]
    for table, model in zip(filled, models, strict=False):
        _lay_out(table, model.columns)
        _caption(table, model.caption)


def _caption(table: BaseOxmlElement, caption: str) -> None:
    """Say what a table shows to those who cannot see it."""
    for said in table.findall(f"{_W}tblPr"):
        shows = OxmlElement("w:tblCaption")
        shows.set(f"{_W}val", legible(caption))
        said.append(shows)


def _is_minutes_table(table: BaseOxmlElement) -> bool:
    style = table.find(f"{_W}tblPr/{_W}tblStyle")
    return style is not None and style.get(f"{_W}val") == "MinutesTable"


def _lay_out(table: BaseOxmlElement, columns: tuple[TableColumn, ...]) -> None:
    grid = table.findall(f"{_W}tblGrid/{_W}gridCol")
    whole = sum(int(column.get(f"{_W}w", "0")) for column in grid)
    shares = sum(column.share for column in columns)
    widths = [str(whole * column.share // shares) for column in columns]
    for column, width in zip(grid, widths, strict=False):
        column.set(f"{_W}w", width)
    for row in table.iter(f"{_W}tr"):
        for cell, column, width in zip(row.findall(f"{_W}tc"), columns, widths, strict=False):
            for measured in cell.findall(f"{_W}tcPr/{_W}tcW"):
                measured.set(f"{_W}w", width)
                measured.set(f"{_W}type", "dxa")
            for style in cell.iter(f"{_W}pStyle") if column.figures else ():
                named = str(style.get(f"{_W}val"))
                style.set(f"{_W}val", _FIGURES.get(named, named))
