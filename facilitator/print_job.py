"""Print jobs: one file of the record each, rendered on a worker thread and written on the desk's thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from facilitator.address import Address
from facilitator.core.handed_over import told_on_opening
from facilitator.core.ids import Refused
from facilitator.core.languages import counted
from facilitator.core.minuting.variants import Variant
from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.forms import FORMS, ExportForm, KeyCard, RecordChoice, Wanted
from facilitator.importing import serve_lists, serve_requests
from facilitator.storage.journal import Journal, StorageFault
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.meeting_menu import MeetingMenu
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from facilitator.ui.work import Work, file_not_written
from facilitator.web_pages import serve_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from facilitator.core.acts.finalising import Making
    from facilitator.core.letters import LetterChoice
    from facilitator.exchange.version_files import VersionFiles
    from facilitator.handing_over import Package


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """One file that the desk makes: what it is made of, or the bytes that were kept of a version."""

    path: Path
    form: ExportForm
    made_of: Wanted | bytes

    def render(self) -> bytes:
        """Give what was kept, or render it now. Raises Refused with a sentence."""
        from facilitator.exchange.export import render

        with _faults_as_refusals():
            return self.made_of if isinstance(self.made_of, bytes) else render(self.made_of, self.form.suffix)

    def finish(self, content: bytes) -> None:
        """Write the file. Raises Refused."""
        from facilitator.exchange.export import write_whole

        with _faults_as_refusals():
            write_whole(self.path, content)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionJob:
    """A version that the desk makes: its files beside the desk, then the act that records it."""

    session: Session
    making: "Making"
    made: "list[VersionFiles]" = field(default_factory=list)

    def render(self) -> bytes:
        """Make the files, which are held until all are there. Raises Refused with a sentence."""
        from facilitator.exchange.version_files import files_of

        with _faults_as_refusals():
            self.made.append(files_of(self.making))
        return b""

    def finish(self, content: bytes) -> None:  # noqa: ARG002 - there are several, in `made`
        """Keep the files and record the version. Raises Refused, StorageFault."""
        (files,) = self.made
        self.session.record_version(files.made, files.contents)


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesJob:
    """Pages that the desk prints: what they are made of, and on what."""

    made_of: Wanted | KeyCard
    device: "QPrinter"

    def render(self) -> bytes:
        """Draw the pages. Nothing is written besides."""
        from PySide6.QtGui import QPageLayout

        from facilitator.exchange.card import card_pictures
        from facilitator.exchange.pdf import PaperSize, pictures
        from facilitator.ui.printed_pages import dots_of, draw_pictures

        page = self.device.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
        paper, dots = PaperSize(width=page.width(), height=page.height()), dots_of(self.device)
        made_of = self.made_of
        found = (
            card_pictures(paper, dots=dots)
            if isinstance(made_of, KeyCard)
            else pictures(made_of.minutes, paper, dots=dots)
        )
        draw_pictures(self.device, found)
        return b""

    def finish(self, content: bytes) -> None:
        """Do nothing more: the device has the pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardJob:
    """The card of keys as a file."""

    path: Path

    def render(self) -> bytes:
        """Set the card."""
        from facilitator.exchange.card import render_card

        return render_card()

    def finish(self, content: bytes) -> None:
        """Write the file. Raises Refused with a sentence."""
        from facilitator.exchange.export import write_whole

        with _faults_as_refusals():
            write_whole(self.path, content)


def prepare_record(
    session: Session,
    path: Path,
    choice: RecordChoice | KeyCard,
    *,
    on: "QPrinter | None" = None,
    version: "Making | None" = None,
) -> PrintJob | PagesJob | CardJob | VersionJob:
    """Compute what a file, printed pages or a new version are made of, on the thread of the desk.

    Raises Refused with a sentence.
    """
    if version is not None:
        return VersionJob(session=session, making=version)
    if isinstance(choice, KeyCard):
        return CardJob(path=path) if on is None else PagesJob(made_of=choice, device=on)
    return _prepare_file(session, path, choice) if on is None else _prepare_pages(session, choice, on)


def _prepare_pages(session: Session, choice: RecordChoice, device: "QPrinter") -> PagesJob:
    from facilitator.exchange.export import prepare

    with _faults_as_refusals():
        wanted = prepare(session.trail, choice, now=session.now(), head=session.head())
    return PagesJob(made_of=wanted, device=device)


def _prepare_file(session: Session, path: Path, choice: RecordChoice) -> PrintJob:
    from facilitator.core.minutes import version_numbered
    from facilitator.exchange.export import check_target, prepare

    whole = choice.version is not None and choice.variant is Variant.CIRCULATED and choice.template is None
    with _faults_as_refusals():
        check_target(path)
        form = FORMS[path.suffix.lower()]
        version = version_numbered(session.meeting, choice.version) if whole else None
        # what was kept is given as it is, also where an older version of the program wrote another record
        kept = session.kept_version(version, form.kind, choice.language or version.language) if version else None
        made_of = kept or prepare(session.trail, choice, now=session.now(), head=session.head())
    return PrintJob(path=path, form=form, made_of=made_of)


@contextmanager
def _faults_as_refusals() -> Iterator[None]:
    from facilitator.exchange.export import ExportFault

    try:
        yield
    except (ExportFault, StorageFault, BadFile) as fault:
        raise Refused(str(fault)) from fault


def _remind_of_persons(menu: MeetingMenu, session: Session) -> None:
    from facilitator.core.personal_data import reminder_of_persons

    if reminder := reminder_of_persons(session.meeting, session.now()):
        QTimer.singleShot(0, menu, partial(menu.remind_of_persons, reminder))


def serve_files(window: Window, session: Session, dialogs: Dialogs) -> None:
    """Let the menu Meeting make copies to hand out, drafts of letters and packages, as the command line does."""
    menu = window.files
    serve_lists(window)
    serve_requests(window)
    serve_pages(window, session, dialogs)
    menu.hand_out_wanted.connect(partial(_hand_out, menu, session))
    menu.bare_copy_wanted.connect(partial(_write_without_persons, menu, session))
    if session.meeting.persons_until is not None:
        _remind_of_persons(menu, session)
    menu.letters_wanted.connect(partial(_write_letters, menu, session))
    menu.package_wanted.connect(partial(_write_package, menu, session))
    work = Work(window)
    work.done.connect(partial(_tell_handed_over, menu))
    work.failed.connect(window.notice.fault)
    if (told := told_on_opening(session.trail)) and not session.note:
        window.notice.tell(told)
    menu.can_hand_over = partial(_can_hand_over, session)
    menu.handed_over.connect(partial(_hand_over, work, session))


def _hand_out(menu: MeetingMenu, session: Session, path: Path) -> None:
    from facilitator.versions import hand_out

    def task(trail: Trail, journal: Journal) -> str:
        hand_out(trail, journal, Address.of(path))
        return tr("Wrote {path}, without revisions and private notes.", path=path)

    menu.tell_written(path, session.on_file(task) or "")


def _write_without_persons(menu: MeetingMenu, session: Session, path: Path) -> None:
    from facilitator.core.personal_data import report
    from facilitator.versions import write_without_persons

    def task(trail: Trail, journal: Journal) -> str:
        done = write_without_persons(trail, journal, Address.of(path))
        return tr("Saved {path} without persons. {report}", path=path, report=report(done))

    menu.tell_written(path, session.on_file(task) or "")


def _write_letters(menu: MeetingMenu, session: Session, folder: Path, choice: "LetterChoice") -> None:
    from facilitator.versions import write_letters

    def task(trail: Trail, _: Journal) -> str:
        with _faults_as_refusals():
            count = write_letters(trail, folder, choice, now=session.now())
        return counted(
            count,
            tr("Wrote {count} draft into {folder}", count=count, folder=folder),
            tr("Wrote {count} drafts into {folder}", count=count, folder=folder),
        )

    menu.tell_written(folder, session.on_file(task) or "")


def _write_package(menu: MeetingMenu, session: Session, folder: Path) -> None:
    from facilitator.packages import write_package

    def task(trail: Trail, journal: Journal) -> str:
        with _faults_as_refusals():
            written = write_package(trail, journal, folder)
        return tr("Wrote {count} files into {folder}", count=len(written), folder=folder)

    menu.tell_written(folder, session.on_file(task) or "")


def _can_hand_over(session: Session) -> bool:
    """Try whether the folder can be made, before the hand-over is recorded; the session says why it cannot."""
    from facilitator.handing_over import try_room

    def task(trail: Trail, journal: Journal) -> bool:
        try_room(journal, _folder(session, trail, journal))
        return True

    return session.on_file(task) is not None


def _folder(session: Session, trail: Trail, journal: Journal) -> Path:
    from facilitator.handing_over import free_folder

    return free_folder(journal.address, session.now(), trail.meeting.definition.zone)


def _hand_over(work: Work, session: Session) -> None:
    from facilitator.handing_over import package

    def task(trail: Trail, journal: Journal) -> "Package":
        with _faults_as_refusals():
            return package(trail, journal, _folder(session, trail, journal))

    found = session.on_file(task)
    if found is not None:
        # the pages take a second or two, and the meeting goes on meanwhile
        work.start(partial(_finish, found), file_not_written(found.folder))


def _finish(found: "Package") -> Path:
    with _faults_as_refusals():
        return found.finish()


def _tell_handed_over(menu: MeetingMenu, folder: Path) -> None:
    menu.tell_written(folder, tr("Handed over in {folder}", folder=folder))
