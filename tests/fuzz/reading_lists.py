"""Readers of what offices send: lists of participants, sheets, requests, programmes, in text, mail, workbooks and Word."""

import io
import zipfile
from collections.abc import Iterator
from functools import cache, partial

from facilitator import resources
from facilitator.core.acts import advancing, attending, importing
from facilitator.core.acts.course import Course
from facilitator.core.advance.preview import previewed
from facilitator.core.advance.understanding import understand_requests
from facilitator.core.advance.understood import AdvanceText
from facilitator.core.ids import ItemCode
from facilitator.core.paper_lines import rows_of, understood
from facilitator.core.participants.changes import changes_of
from facilitator.core.participants.matching import KnownNames
from facilitator.core.participants.sheet import ListBook
from facilitator.core.participants.signing import read_sheet
from facilitator.core.participants.understanding import understand
from facilitator.core.preparing.beginnings import empty
from facilitator.core.preparing.prepared import finished
from facilitator.core.programme.proposing import proposed
from facilitator.core.programme.reading import read_rows
from facilitator.core.programme.rows import ProgrammeText
from facilitator.exchange import advance_understood, programme_understood, signed
from facilitator.exchange import understood as understood_list
from facilitator.exchange.advance_lists import advance_of, advance_text
from facilitator.exchange.conflicts import conflicts_of
from facilitator.exchange.definition_writing import definition_as_toml
from facilitator.exchange.participant_lists import directory
from facilitator.exchange.participants import read_participants
from facilitator.exchange.programme_documents import programme_of, programme_text
from facilitator.exchange.sheets import read_opened
from facilitator.storage.paper_text import paragraphs_of
from tests.core.test_advance import MAIL
from tests.core.test_programme import MSP
from tests.exchange import workbooks
from tests.exchange.test_advance_lists import message
from tests.exchange.test_programme_documents import document
from tests.fuzz.derived import LATER, a_meeting
from tests.fuzz.reader import Reader, in_file, packed, text

SHEET = "xl/worksheets/sheet1.xml"
WORDS = "word/document.xml"
LIST = b"Delegation;Category;Name;First name;Function;E-mail\r\nFrance;State Party;BERG;Anna;Head;a@b.org\r\nFrnace;;;;;\r\n"
SIGNED = b"Country,Signature,Session,Time,Name\nFrance,x,1,09:55,Berg\nNorway,,2,2025-04-07 14:50,\nChili,X,,9h55,\n"
PAPER = b"time,end,duration,delegation,capacity,on behalf of,gist,item\n10:05,10:08,,France,,,Thanked,c\n10:10,,3 min,EU,group,,,\n"
ASKED = b"Delegation\tUntil\tItem\tSpeaker\nChile\t11:30\t1(c)\tH.E. Ms Berg, Minister\nthe Sudan\t\t\t\n"


def _book(content: bytes) -> ListBook:
    return read_opened("list.csv", io.BytesIO(content))


def _participants(book: ListBook) -> None:
    meeting = a_meeting()
    found = understand(book, meeting.roster, directory())
    changes = changes_of(meeting, found, retire=True)
    understood_list.as_json(found, changes)
    list(understood_list.as_lines(found, changes))
    importing.import_participants(Course(meeting, LATER), found, retire=True)


def _signed(book: ListBook) -> None:
    meeting = a_meeting()
    sheet = read_sheet(book, meeting, directory())
    signed.as_json(sheet, meeting)
    list(signed.as_lines(sheet, meeting))
    attending.take_sheet(Course(meeting, LATER), sheet)


def _paper(book: ListBook) -> None:
    meeting = a_meeting()
    rows, faults = rows_of(book)
    for line in understood(meeting, rows, now=LATER, item=ItemCode("c")):
        for fault in (*faults, *line.faults):
            assert fault.words


def _requests(handed: AdvanceText) -> None:
    meeting = a_meeting()
    found = understand_requests(handed, meeting)
    shown = tuple(previewed(meeting, found, ItemCode("c"), now=LATER))
    advance_understood.requests_as_json(meeting, found, shown, ItemCode("c"))
    list(advance_understood.requests_as_lines(meeting, found, shown))
    list(advance_understood.open_lines(meeting, found))
    advancing.take_advance_list(Course(meeting, LATER), found, item=ItemCode("c"))


@cache
def _known() -> KnownNames:
    return KnownNames(directory().delegations)


def _programme(handed: ProgrammeText) -> None:
    rows = read_rows(handed, _known())
    prepared = proposed(rows, empty("Europe/Zurich", "en"))
    made = finished(prepared.definition)
    programme_understood.programme_as_json(handed.source, rows, made)
    list(programme_understood.programme_as_lines(rows, made))
    list(conflicts_of(prepared.finished, {one.code for one in directory().delegations}))
    definition_as_toml(prepared.finished)


@cache
def _parts_of(made: str) -> dict[str, bytes]:
    content = document() if made == "document" else workbooks.one_sheet((("Delegation", "Category"), ("France", "")))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _workbook(content: bytes) -> None:
    book = _book(packed(content, SHEET, _parts_of("workbook")))
    _participants(book)


def _workbook_as_requests(content: bytes) -> None:
    _requests(advance_of("a.xlsx", packed(content, SHEET, _parts_of("workbook"))))


def _word(content: bytes) -> None:
    _programme(programme_of("p.docx", packed(content, WORDS, _parts_of("document"))))


def _received(content: bytes) -> None:
    kind, _, rest = content.partition(b"\n")
    title = text(kind)[:100]
    first = {"docx": WORDS, "odt": "content.xml"}.get(title.rpartition(".")[2].lower())
    paragraphs_of(title, packed(rest, first, {}) if first else rest)


def _archive(content: bytes) -> None:
    for read in (
        _book,
        partial(programme_of, "p.docx"),
        partial(advance_of, "m.eml"),
        partial(paragraphs_of, "a.docx"),
    ):
        try:
            read(content)  # type: ignore[operator]
        except Reader.__dataclass_fields__["refusals"].default:
            continue


def _roll(content: bytes) -> None:
    read_participants(in_file("roll.csv", content))


def _sheets() -> Iterator[bytes]:
    yield workbooks.sheet_xml(
        (("Delegation", "Category", "Name"), ("France", "State Party", 7)), hidden=(3,), merged=("A1:B1",)
    ).encode()
    yield b'<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c t="b"><v>1</v></c></row></sheetData></worksheet>\n--- xl/sharedStrings.xml\n<sst><si><t>Delegation</t></si></sst>'


def _words() -> Iterator[bytes]:
    yield _parts_of("document")[WORDS]


def _received_seeds() -> Iterator[bytes]:
    yield b"a.docx\n" + _parts_of("document")[WORDS]
    yield b'a.odt\n<a xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><text:p>Thank <text:s/>you</text:p></a>'
    yield b"a.html\n<html><p>Thank you<script>x</script><br>all</p>"
    yield b"a.txt\nThank you"


def _mails() -> Iterator[bytes]:
    yield message(MAIL, html=f"<p>{MAIL}</p>")
    yield message(MAIL, table=ASKED)
    yield MAIL.encode()
    yield b"<html><blockquote>Chile asks for the floor</blockquote><table><tr><td>x<td>Norway, until 11 h"


READERS = (
    Reader(name="roll", read=_roll, seeds=lambda: (b"\n".join(resources.path("delegations.csv").read_bytes().split(b"\n")[:5]),)),
    Reader(name="participants", read=lambda c: _participants(_book(c)), seeds=lambda: (LIST,)),
    Reader(name="workbook", read=_workbook, seeds=_sheets),
    Reader(name="workbook-requests", read=_workbook_as_requests, seeds=_sheets),
    Reader(name="sign-in", read=lambda c: _signed(_book(c)), seeds=lambda: (SIGNED,)),
    Reader(name="paper", read=lambda c: _paper(_book(c)), seeds=lambda: (PAPER,)),
    Reader(name="requests", read=lambda c: _requests(advance_of("m.eml", c)), seeds=_mails),
    Reader(name="pasted-requests", read=lambda c: _requests(advance_text("pasted", text(c))), seeds=lambda: (MAIL.encode(), ASKED)),
    Reader(name="programme", read=lambda c: _programme(programme_of("p.txt", c)), seeds=lambda: (MSP.encode(),)),
    Reader(name="pasted-programme", read=lambda c: _programme(programme_text("pasted", text(c))), seeds=lambda: (MSP.encode(),)),
    Reader(name="programme-word", read=_word, seeds=_words),
    Reader(name="received", read=_received, seeds=_received_seeds),
    Reader(name="archive", read=_archive, seeds=lambda: (workbooks.one_sheet((("Delegation",), ("France",))),)),
)  # fmt: skip
