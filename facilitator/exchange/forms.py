"""Forms of export: the one table that the menu, the minutes' window, the command line and the rehearsal read.

What renders a form is loaded when it is first wanted: Word takes a second.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Flag, auto
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.variants import Variant
from facilitator.core.saying import noop
from facilitator.core.values import dataclass
from facilitator.core.versions import Order
from facilitator.exchange.table_choices import STATEMENTS, TABLES

if TYPE_CHECKING:
    from facilitator.core.minuting.document import Minutes
    from facilitator.core.minuting.gaps import Gap
    from facilitator.exchange.sheet import Shown

__all__ = [
    "FORMS",
    "TABLES",
    "ExportForm",
    "KeyCard",
    "RecordChoice",
    "Use",
    "Wanted",
    "forms_for",
    "not_in_pdf",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChoice:
    """Which record is wanted: for whom, in which language (empty: the meeting's) and order, of which part.

    `version` is a finalised one, which brings its own instant, head, language and order, or the one that a corrigendum
    corrects; None is the record as it stands. `who` is the delegation for which a document is, where its kind has one
    for each. `table` is the one that a CSV file holds. `texts` is the address under which texts are published, and
    `earlier` are the meetings in which statistics look who has spoken before.
    """

    variant: Variant = Variant.CIRCULATED
    language: str = ""
    order: Order = Order.SPEAKING
    item: ItemCode | None = None
    session: int | None = None
    who: DelegationCode | None = None
    version: int | None = None
    template: Path | None = None
    table: str = ""
    texts: str | None = None
    earlier: tuple[Meeting, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyCard:
    """The card of keys, which is printed as a record is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What an export is made of: the minutes, the meeting with its wanted part, the instant, the template."""

    minutes: "Minutes"
    meeting: Meeting
    part: Meeting
    now: datetime
    head: str = ""
    template: Path | None = None
    table: str = STATEMENTS
    earlier: tuple[Meeting, ...] = ()


class Use(Flag):
    """What a form is used for besides the export of the record."""

    NOTHING_ELSE = 0
    KEPT = auto()
    """A finalised version keeps this file as it was first printed; the other forms come out the same every time."""
    LIST = auto()
    """The list of speakers is printed in it."""
    REHEARSED = auto()
    """A rehearsal without a window writes it."""
    ONE_TABLE = auto()
    """It holds one table, which is asked for by name."""
    PROGRAMS = auto()
    """It is for other programs more than for readers."""
    ONE_SESSION = auto()
    """It is of one session, the last one held where none is chosen in a menu."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportForm:
    """One form: its suffix, its name on a button, its line and sentence and keys in the menu, and what renders it."""

    suffix: str
    name: str
    label: str
    sentence: str
    keys: str
    use: Use
    render: Callable[[Wanted], bytes]

    @property
    def kind(self) -> str:
        """Give the suffix without its dot, as versions and the acts of the desk name a form."""
        return self.suffix.lstrip(".")


def _docx(wanted: Wanted) -> bytes:
    from facilitator.exchange.docx import render_docx

    return render_docx(wanted.minutes, wanted.template)


def _pdf(wanted: Wanted) -> bytes:
    from facilitator.exchange.pdf import render_pdf

    return render_pdf(wanted.minutes)


def _odt(wanted: Wanted) -> bytes:
    from facilitator.exchange.odt import render_odt

    return render_odt(wanted.minutes)


def _akoma_ntoso(wanted: Wanted) -> bytes:
    from facilitator.exchange.akoma_ntoso import render_akoma_ntoso

    return render_akoma_ntoso(wanted.minutes).encode()


def _html(wanted: Wanted) -> bytes:
    from facilitator.exchange.html import render_html

    return render_html(wanted.minutes).encode()


def _markdown(wanted: Wanted) -> bytes:
    from facilitator.exchange.markdown import render_markdown

    return render_markdown(wanted.minutes).encode()


def _xlsx(wanted: Wanted) -> bytes:
    from facilitator.exchange.workbook import render_xlsx

    return render_xlsx(_shown(wanted))


def _shown(wanted: Wanted) -> "Shown":
    from facilitator.core.upload_names import for_upload
    from facilitator.exchange.sheet import Shown

    files = for_upload(wanted.meeting)
    return Shown(meeting=wanted.part, now=wanted.now, files=files, earlier=wanted.earlier)


def _csv(wanted: Wanted) -> bytes:
    from facilitator.exchange.json import log
    from facilitator.exchange.record import columns_of, rows_of
    from facilitator.exchange.rows import SHEETS
    from facilitator.exchange.tables import render_csv, render_table

    if wanted.table == STATEMENTS:
        return render_csv(log(wanted.part, now=wanted.now, internal=False)).encode("utf-8-sig")
    sheet = SHEETS[wanted.table](_shown(wanted))
    return render_table(columns_of(sheet), rows_of(wanted.part, sheet)).encode("utf-8-sig")


def _json(wanted: Wanted) -> bytes:
    from facilitator.exchange.record import render_json

    return render_json(wanted.part, wanted.minutes, wanted.now, wanted.head).encode(errors="replace")


def _vtt(wanted: Wanted) -> bytes:
    from facilitator.core.in_language import agenda_in
    from facilitator.core.minuting.chapters import chapters
    from facilitator.core.minuting.scribe import Scribe
    from facilitator.exchange.chapters import render_vtt

    language, zone = wanted.minutes.language, wanted.meeting.definition.zone
    scribe = Scribe(meeting=agenda_in(wanted.part, language), now=wanted.now, language=language, zone=zone)
    return render_vtt(chapters(scribe)).encode()


def _ics(wanted: Wanted) -> bytes:
    from facilitator.exchange.calendar import render_ics

    return render_ics(wanted.meeting, wanted.now)


_ROWS = (
    ExportForm(
        suffix=".docx",
        name="Word",
        label=noop("Minutes as Word…"),
        sentence=noop("Write the circulated record to a Word file."),
        keys="Ctrl+E",
        use=Use.KEPT | Use.LIST | Use.REHEARSED,
        render=_docx,
    ),
    ExportForm(
        suffix=".pdf",
        name="PDF",
        label=noop("Minutes as PDF…"),
        sentence=noop("Write the circulated record to a PDF file."),
        keys="",
        use=Use.KEPT | Use.LIST,
        render=_pdf,
    ),
    ExportForm(
        suffix=".odt",
        name="OpenDocument",
        label=noop("Minutes as OpenDocument…"),
        sentence=noop("Write the circulated record to an OpenDocument file, for LibreOffice and others."),
        keys="",
        use=Use.LIST,
        render=_odt,
    ),
    ExportForm(
        suffix=".html",
        name="HTML",
        label=noop("Minutes as HTML…"),
        sentence=noop("Write the circulated record to a web page."),
        keys="",
        use=Use.LIST | Use.REHEARSED,
        render=_html,
    ),
    ExportForm(
        suffix=".md",
        name="Markdown",
        label=noop("Minutes as Markdown…"),
        sentence=noop("Write the circulated record to a Markdown file."),
        keys="",
        use=Use.REHEARSED,
        render=_markdown,
    ),
    ExportForm(
        suffix=".xml",
        name="Akoma Ntoso",
        label=noop("Minutes as Akoma Ntoso…"),
        sentence=noop("Write the circulated record to the XML of archives and parliaments."),
        keys="",
        use=Use.PROGRAMS,
        render=_akoma_ntoso,
    ),
    ExportForm(
        suffix=".xlsx",
        name="Excel",
        label=noop("Tables as Excel…"),
        sentence=noop("Write the log and what follows from it to a workbook."),
        keys="",
        use=Use.NOTHING_ELSE,
        render=_xlsx,
    ),
    ExportForm(
        suffix=".csv",
        name="CSV",
        label=noop("Log as CSV…"),
        sentence=noop("Write the log of statements to a table."),
        keys="",
        use=Use.ONE_TABLE,
        render=_csv,
    ),
    ExportForm(
        suffix=".json",
        name="JSON",
        label=noop("Record as JSON…"),
        sentence=noop("Write the record for other programs."),
        keys="",
        use=Use.PROGRAMS,
        render=_json,
    ),
    ExportForm(
        suffix=".ics",
        name=noop("Calendar"),
        label=noop("Programme as calendar…"),
        sentence=noop("Write the programme of the meeting to a calendar file."),
        keys="",
        use=Use.PROGRAMS,
        render=_ics,
    ),
    ExportForm(
        suffix=".vtt",
        name=noop("Chapters"),
        label=noop("Chapters of the recording…"),
        sentence=noop("Write when each speaker of the session began to a WebVTT file, for players and editors."),
        keys="",
        use=Use.ONE_SESSION | Use.PROGRAMS,
        render=_vtt,
    ),
)
FORMS: Mapping[str, ExportForm] = {form.suffix: form for form in _ROWS}
"""Every form by its suffix, in the order of the menu."""


def not_in_pdf(record: "Minutes") -> "tuple[Gap, ...]":
    """Name the characters of a record for which the PDF has no letter, with where each stands first."""
    from facilitator.exchange.unprinted import unprinted

    return tuple(unprinted(record))


def forms_for(use: Use) -> tuple[ExportForm, ...]:
    """Give the forms with a use, in the order of the menu."""
    return tuple(form for form in _ROWS if use in form.use)
