"""The versions of the minutes: each with its languages and forms, and under it what was sent out of it."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.core.clock import date_label, local_time, time_label
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.received_documents import Received
from facilitator.core.saying import tr
from facilitator.core.spoken_languages import language_name
from facilitator.core.values import dataclass
from facilitator.core.versions import PublishedFile, Version
from facilitator.exchange.forms import FORMS
from facilitator.ui.desk_list import DeskList
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row, wide
from facilitator.ui.list_model import ListModel
from facilitator.ui.minutes.gaps import SAID
from facilitator.ui.theme import Spacing
from facilitator.ui.wrapped_list import wrapped

INDENT = " " * 4


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """A line of the list: a version, or a file that was sent out of it."""

    version: Version
    sent: PublishedFile | None
    words: str

    @property
    def document(self) -> Received | None:
        """Give the file that was sent out, as a document that is kept."""
        if self.sent is None:
            return None
        return Received(title=self.sent.title, sha256=self.sent.sha256, item=ItemCode(""), version=self.version.number)


class VersionsModel(ListModel[VersionLine]):
    """The versions, the last first."""

    def said(self, row: VersionLine, role: int) -> object:
        """Give the words of a line."""
        return row.words if role in SAID else None


class VersionsPage(QWidget):
    """Lists what is kept. `chosen` carries a VersionLine, `publish_wanted` the version a file is to be kept beside.

    `open_wanted` and `save_wanted` carry a document that was sent out.
    """

    chosen = Signal(object)
    publish_wanted = Signal(object)
    open_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = VersionsModel(self)
        self._versions: tuple[Version, ...] = ()
        self.list = DeskList(self)
        self.list.setModel(self.lines)
        self._none = plain_label("text", "dim", text=tr("The minutes are not finalised yet."), wraps=True)
        self.publish = QPushButton(tr("Keep what was sent out…"), self)
        self.open = QPushButton(tr("Open", "a file that was written"), self)
        self.save = QPushButton(tr("Save as…"), self)
        self._build()
        self._allow()

        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.publish.clicked.connect(self._on_publish)
        self.open.clicked.connect(self._on_open)
        self.save.clicked.connect(self._on_save)

    @property
    def title(self) -> str:
        """Give the words that lead to this page."""
        return tr("Versions ({count})", count=len(self._versions)) if self._versions else tr("Versions")

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the versions that there are."""
        if meeting.versions == self._versions:
            return
        self._versions = meeting.versions
        self.lines.show(_lines(meeting))
        self._allow()

    @property
    def current(self) -> VersionLine | None:
        """Give the line that is chosen."""
        return self.lines.row(self.list.currentIndex())

    def _allow(self) -> None:
        line = self.current
        self._none.setVisible(not self._versions)
        self.list.setVisible(bool(self._versions))
        self.publish.setEnabled(bool(self._versions))
        for button in (self.open, self.save):
            button.setEnabled(line is not None and line.sent is not None)

    @Slot(QModelIndex)
    def _on_current(self) -> None:
        self._allow()
        if self.current is not None:
            self.chosen.emit(self.current)

    @Slot()
    def _on_publish(self) -> None:
        self.publish_wanted.emit(self.current.version if self.current is not None else self._versions[-1])

    @Slot()
    def _on_open(self) -> None:
        if self.current is not None:
            self.open_wanted.emit(self.current.document)

    @Slot()
    def _on_save(self) -> None:
        if self.current is not None:
            self.save_wanted.emit(self.current.document)

    def _build(self) -> None:
        wrapped(self.list, tr("Versions and what was sent out"))
        self.publish.setToolTip(
            tr("Keep beside a version the file that the office edited and sent out; the words that differ are shown.")
        )
        buttons = in_row(self.open, self.save, AIR, spacing=Spacing.small)
        in_column(
            self._none, wide(self.list), buttons, self.publish, within=self, margins=NO_MARGINS, spacing=Spacing.medium
        )
        policy = self.list.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.list.setSizePolicy(policy)


def _lines(meeting: Meeting) -> Iterator[VersionLine]:
    zone = meeting.definition.zone
    for version in reversed(meeting.versions):
        yield VersionLine(version=version, sent=None, words=_of_version(version, zone))
        for sent in version.published:
            yield VersionLine(version=version, sent=sent, words=_of_sent(sent, zone))


def _of_version(version: Version, zone: str) -> str:
    languages = ", ".join(tr(language_name(code)) for code in version.languages)
    forms = ", ".join(dict.fromkeys(tr(FORMS[f".{file.form}"].name) for file in version.files)) or "–"
    made = tr("Version {number} · {when}", number=version.number, when=_when(version.at, zone))
    until = tr("up to event {seq}", seq=version.seq)
    return f"{made}\n{until}\n{languages}: {forms}"


def _of_sent(sent: PublishedFile, zone: str) -> str:
    language, kept = tr(language_name(sent.language)), tr("sent out, kept {when}", when=_when(sent.at, zone))
    return f"{INDENT}↳ {sent.title} ({language})\n{INDENT}{kept}"


def _when(at: datetime, zone: str) -> str:
    return f"{date_label(local_time(at, zone))}, {time_label(at, zone)}"
