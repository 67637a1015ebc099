"""Screen reader: sends changes that happen away from the focus to screen readers."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.core.announcements import announcement, phase_announcement
from facilitator.core.clock import Phase
from facilitator.core.meeting import Meeting
from facilitator.ui.session import Session

ONCE_SEEN_MS = 500


def say(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Let a screen reader say something: politely after the present sentence, or at once.

    What is asked before its window is seen is said a moment after that: until then no screen reader knows the window.
    """
    if not widget.window().isVisible():
        QTimer.singleShot(ONCE_SEEN_MS, widget, partial(_say, widget, words, at_once=at_once))
        return
    _say(widget, words, at_once=at_once)


def _say(widget: QWidget, words: str, *, at_once: bool) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def name_choice(box: QComboBox, name: str) -> None:
    """Name a choice that has no label beside it.

    On Linux Qt gives what is chosen as its name, and leaves what it is for to its label; the description is heard too.
    """
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


def leave_unheard(*widgets: QWidget) -> None:
    """Leave out what is seen for the sake of the eye: a picture, or a part of what is heard in one sentence beside it.

    Qt tells a screen reader of every visible child of a widget but those that bear one of a few names of its own.
    Not for a widget whose font is set by hand: the style sheet takes it away with the name.
    """
    for widget in widgets:
        widget.setObjectName("qt_rubberband")


class Announcer(QObject):
    """Says who has the floor, what became of the list, and when a time runs out; `said` carries each sentence.

    It speaks after the change is painted, and once for acts that came together.
    """

    said = Signal(str)

    def __init__(self, session: Session, desk: QWidget) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._before: Meeting | None = None
        session.changed.connect(self._on_changed)
        session.settled.connect(self._tell)

    @Slot(object)
    def tell_phase(self, phase: Phase) -> None:
        """Say that the last seconds of the speaker begin, or that the time is up."""
        self._say(phase_announcement(self._session.meeting, phase), at_once=True)

    @Slot(object, object)
    def _on_changed(self, before: Meeting, _after: Meeting) -> None:
        if self._before is None:
            self._before = before

    @Slot()
    def _tell(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self._say(announcement(before, self._session.meeting))

    def _say(self, words: str, *, at_once: bool = False) -> None:
        if words:
            say(self._desk, words, at_once=at_once)
            self.said.emit(words)
