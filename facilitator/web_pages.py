"""Web pages at the desk: codes to point a phone at, sheets for tables and booths, and cards, on paper."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.core.ids import DelegationCode, Refused
from facilitator.core.languages import CODES, PROGRAM_LANGUAGES
from facilitator.core.meeting import Meeting, Recorded
from facilitator.core.phones import AskedByPhone, whose_phone
from facilitator.core.saying import noop, refused, tr
from facilitator.core.speakers import RequestLeft
from facilitator.core.values import dataclass
from facilitator.exchange.bad_file import BadFile
from facilitator.files import write_whole
from facilitator.storage.faults import as_storage_faults
from facilitator.ui.dialogs import PDFS, Dialogs
from facilitator.ui.session import Session
from facilitator.ui.window import Window

if TYPE_CHECKING:
    from facilitator.exchange.phone_cards import RoomSheet
    from facilitator.ui.display.pages_window import PagesWindow

PEMS = noop("Certificates and keys (*.pem *.crt *.cer *.key *.txt)")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetsJob:
    """Sheets that say where pages are, as a file."""

    meeting: Meeting
    sheets: "tuple[RoomSheet, ...]"
    path: Path

    def render(self) -> bytes:
        """Set them."""
        from facilitator.exchange.phone_cards import render_sheets

        return render_sheets(self.meeting, self.sheets, made=datetime.now(UTC))

    def finish(self, content: bytes) -> None:
        """Write the file. Raises StorageFault."""
        with as_storage_faults(self.path):
            write_whole(self.path, content)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsJob:
    """Cards for phones as a file; their keys are known to the meeting once it is written, and else to nobody."""

    session: Session
    meeting: Meeting
    keys: Mapping[DelegationCode, str]
    address: str
    path: Path

    def render(self) -> bytes:
        """Set the cards."""
        from facilitator.exchange.phone_cards import render_cards

        return render_cards(self.meeting, self.keys, self.address, made=datetime.now(UTC))

    def finish(self, content: bytes) -> None:
        """Write the file and give the keys as one act. Raises StorageFault, Refused."""
        from facilitator.phoning import give_keys

        with as_storage_faults(self.path):
            write_whole(self.path, content)
        if not self.session.take_in("rename", partial(give_keys, keys=self.keys)):
            self.path.unlink(missing_ok=True)
            raise refused("The keys could not be recorded, so the cards were not written.")


def serve_pages(window: Window, session: Session, dialogs: Dialogs) -> None:
    """Let the window of the web pages draw codes, and make sheets and cards."""
    door, there = window.display.pages, ref(window)
    door.qr, door.key_fault = _squares, _key_fault
    door.opened.connect(partial(_serve_window, there, session, dialogs))
    session.recorded.connect(partial(_at, there, _tell_of_phones, ref(session)))
    window.exporting.exporter.told.connect(partial(_at, there, _tell_there))
    window.exporting.exporter.failed.connect(partial(_at, there, _tell_there))
    window.exporting.exporter.written.connect(partial(_at, there, _offer_there))


def _serve_window(there: "ref[Window]", session: Session, dialogs: Dialogs, opened: "PagesWindow") -> None:
    opened.table_wanted.connect(partial(_at, there, _ask_table, session, dialogs))
    opened.booths_wanted.connect(partial(_at, there, _ask_booths, session, dialogs))
    opened.cards_wanted.connect(partial(_at, there, _ask_cards, session, dialogs))
    opened.revoke_wanted.connect(partial(_at, there, _ask_revoke, session, dialogs))
    opened.file_wanted.connect(partial(_at, there, _ask_file, dialogs))
    opened.folder_wanted.connect(partial(_at, there, _ask_folder, session, dialogs))


def _at(window: "ref[Window]", act: Callable[..., None], *given: object) -> None:
    """Do something at a window; a connection that held the window itself would keep it for ever."""
    shown = window()
    if shown is not None:
        act(shown, *given)


def _squares(text: str) -> tuple[tuple[bool, ...], ...]:
    from facilitator.exchange.qr import qr_rows

    return qr_rows(text)


def _key_fault(file: Path) -> str:
    from facilitator.exchange.acts_key import key_in

    try:
        key_in(file)
    except (Refused, BadFile) as fault:
        return str(fault)
    return ""


def _tell_of_phones(window: Window, of: "ref[Session]", recorded: tuple[Recorded, ...]) -> None:
    """Name who has just asked by phone, in a line that takes no focus and asks for nothing."""
    asked = [one.event for one in recorded if isinstance(one.event, AskedByPhone)]
    session = of()
    if session is None:
        return
    if not asked:
        _tell_of_withdrawn(window, session, recorded)
        return
    names = ", ".join(session.meeting.roster.name(one.who) for one in asked)
    if any(one.waits for one in asked):
        _tell(window, tr("Asked for the floor by phone, and to be admitted: {names}", names=names))
    else:
        _tell(window, tr("Asked for the floor by phone: {names}", names=names))


def _tell(window: Window, words: str) -> None:
    window.notice.tell(words)
    _tell_there(window, words)


def _tell_there(window: Window, words: str) -> None:
    """Say it in the window of the pages, too, which may lie over the foot of the desk."""
    shown = window.display.pages.window
    if shown is not None:
        shown.tell(words)


def _offer_there(window: Window, path: Path) -> None:
    shown = window.display.pages.window
    if shown is not None:
        shown.offer(path)


def _tell_of_withdrawn(window: Window, session: Session, recorded: tuple[Recorded, ...]) -> None:
    left = (whose_phone(one.seat) for one in recorded if isinstance(one.event, RequestLeft))
    if gone := [who for who in left if who is not None]:
        names = ", ".join(map(session.meeting.roster.name, gone))
        _tell(window, tr("Withdrew by phone: {names}", names=names))


def _ask_file(window: Window, dialogs: Dialogs, line: QLineEdit) -> None:
    dialogs.ask_open(_before(window), tr("Choose a certificate or a key"), PEMS, lambda path: line.setText(str(path)))


def _ask_folder(window: Window, session: Session, dialogs: Dialogs, line: QLineEdit) -> None:
    suggested = Path(line.text()) if line.text() else session.address.beside("-pages")
    dialogs.ask_folder(_before(window), tr("Folder of the pages"), suggested, lambda path: line.setText(str(path)))


def _ask_table(window: Window, session: Session, dialogs: Dialogs, address: str) -> None:
    from facilitator.core.room_pages import FOR_TABLES
    from facilitator.exchange.phone_cards import RoomSheet, languages_of

    definition = session.meeting.definition
    sheets = tuple(
        RoomSheet(
            title=FOR_TABLES.name.in_language(language),
            says=FOR_TABLES.says.in_language(language),
            address=f"{address}/{FOR_TABLES.path}",
            language=language,
        )
        for language in languages_of(definition.language, session.meeting.glossary)
    )
    _ask_sheets(window, session, dialogs, sheets, "-table")


def _ask_booths(window: Window, session: Session, dialogs: Dialogs, address: str) -> None:
    from facilitator.core.room_pages import FOR_BOOTHS
    from facilitator.exchange.phone_cards import RoomSheet

    sheets = tuple(
        RoomSheet(
            title=f"{FOR_BOOTHS.name.in_language(language)} · {PROGRAM_LANGUAGES[language].name}",
            says=FOR_BOOTHS.says.in_language(language),
            address=f"{address}/{FOR_BOOTHS.path}?language={language}",
            language=language,
        )
        for language in CODES
    )
    _ask_sheets(window, session, dialogs, sheets, "-booths")


def _ask_sheets(window: Window, session: Session, dialogs: Dialogs, sheets: "tuple[RoomSheet, ...]", end: str) -> None:
    def then(path: Path) -> None:
        job = SheetsJob(meeting=session.meeting, sheets=sheets, path=path)
        window.exporting.exporter.start(lambda: job, path)

    dialogs.ask_save(_before(window), tr("Sheets on paper"), session.address.beside(f"{end}.pdf"), PDFS, then)


def _ask_cards(window: Window, session: Session, dialogs: Dialogs, address: str, who: str) -> None:
    """Ask where the cards go; where whoever is meant has one, ask first whether that is to be void."""
    from facilitator.phone_cards import phone_address, wanted_cards

    named = (DelegationCode(who),) if who else ()
    try:
        place = phone_address(address)
    except Refused as refusal:
        _refuse(window, str(refusal))
        return
    try:
        codes = wanted_cards(session.meeting, named, renew=False).codes
    except Refused:
        question = (
            tr(
                "{name} has a card. Make a new one? The old one is void then.",
                name=session.meeting.roster.name(named[0]),
            )
            if named
            else tr("All delegations have a card. Make new ones for all? The old ones are void then.")
        )
        renewed = wanted_cards(session.meeting, named, renew=True).codes
        again = partial(_ask_where, window, session, dialogs, place, renewed)
        dialogs.confirm(_before(window), question, tr("Make a new card") if named else tr("Make new cards"), again)
    else:
        _ask_where(window, session, dialogs, place, codes)


def _refuse(window: Window, why: str) -> None:
    """Say why not where somebody looks: in the window of the pages, which lies over the foot of the desk."""
    shown = window.display.pages.window
    if shown is not None:
        shown.say(why)
    else:
        window.notice.refuse(why)


def _before(window: Window) -> QWidget:
    """Give the window in which is asked: that of the pages, under which a question at the desk would lie."""
    return window.display.pages.window or window


def _ask_revoke(window: Window, session: Session, dialogs: Dialogs, who: str) -> None:
    from facilitator.phoning import revoke_keys

    code = DelegationCode(who)
    name = session.meeting.roster.name(code)

    def revoke() -> None:
        if session.take_in("rename", partial(revoke_keys, who=(code,))):
            _tell(window, tr("The card of {name} is void.", name=name))

    question = tr("Make the card of {name} void? Whoever has it can ask for nothing any more.", name=name)
    dialogs.confirm(_before(window), question, tr("Make it void"), revoke)


def _ask_where(
    window: Window, session: Session, dialogs: Dialogs, address: str, codes: tuple[DelegationCode, ...]
) -> None:
    from facilitator.phoning import new_keys

    def then(path: Path) -> None:
        job = CardsJob(session=session, meeting=session.meeting, keys=new_keys(codes), address=address, path=path)
        window.exporting.exporter.start(lambda: job, path)

    end = f"-card-{codes[0]}.pdf" if len(codes) == 1 else "-cards.pdf"
    dialogs.ask_save(_before(window), tr("Cards for phones"), session.address.beside(end), PDFS, then)
