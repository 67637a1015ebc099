"""Strips: what asks for more lies beneath the panel it is about, while the meeting goes on around it."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from shiboken6 import isValid

from facilitator.core.saying import tr
from facilitator.ui.form_lines import FormLines, select_all
from facilitator.ui.keyboard import leave_keyboard
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, Part, in_column, in_row, wide
from facilitator.ui.screen_reader import say
from facilitator.ui.theme import Spacing, dress
from facilitator.ui.wheel import leave_wheel

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLACED_ANEW = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Panel(Enum):
    """The panel that a strip is about."""

    LIST = auto()
    RECORD = auto()


class Strips(QObject):
    """The strips of one window: where they lie, which one is open, and what was typed in those that were put away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._places: Mapping[Panel, Sequence[QWidget]] = {}
        self._open: FormStrip | None = None
        self.typed_beside: list[Callable[[], Sequence[str]]] = []
        self.kept: dict[Hashable, dict[str, str]] = {}
        if (application := QApplication.instance()) is not None:
            application.aboutToQuit.connect(self._watch_no_more)

    @property
    def open(self) -> "FormStrip | None":
        """Give the strip that is open, or None."""
        return self._open

    @property
    def half_typed(self) -> tuple[str, ...]:
        """Give what is typed and not recorded: in the open strip, and in the windows beside the desk."""
        here = tuple(self._open.typed.values()) if self._open is not None else ()
        return (*here, *(text for typed in self.typed_beside for text in typed()))

    def lie_over(self, rows: QWidget, record: QWidget, besides: Sequence[QWidget]) -> None:
        """Set what strips may cover: the rows of the list, those of the record, and where these are too low, others."""
        self._places = {Panel.LIST: (rows, *besides, record), Panel.RECORD: (record, rows, *besides)}

    def take_over(self, before: "Strips") -> None:
        """Keep what was typed in the strips of a window that this one replaces, also in the open one."""
        if before.open is not None:
            before.open.reject()
        self.kept |= before.kept

    @Slot()
    def _watch_no_more(self) -> None:
        """Watch nothing while all is taken down at the end: Qt would ask a window that is half gone."""
        if self._open is not None and isValid(self._open):
            self.let_go(self._open)

    def show(self, strip: "FormStrip") -> None:
        """Open a strip; another that is open is put away with what was typed in it."""
        if self._open is not None and self._open is not strip:
            self._open.reject()
        self._open = strip
        for watched in self._watched(strip):
            watched.installEventFilter(self)
        self.place()

    def let_go(self, strip: "FormStrip") -> None:
        """Forget a strip that has closed."""
        if self._open is strip:
            self._open = None
            for watched in self._watched(strip):
                watched.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the open strip in its place when the desk is laid out anew, or the strip needs more room."""
        asks = watched is self._open and event.type() == QEvent.Type.LayoutRequest
        if asks or (watched is not self._open and event.type() in PLACED_ANEW):
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Lay the open strip over the lower end of the first place that has room for it, else over the largest."""
        strip = self._open
        if strip is None:
            return
        places = [seen for widget in self._places.get(strip.panel, ()) if (seen := _seen(widget, self._window))]
        places = [place for place in places if place.width() >= strip.minimumSizeHint().width()]
        roomy = (place for place in places if place.height() >= strip.height_at(place.width()))
        largest = max(places, key=lambda place: place.height(), default=self._window.rect())
        place = next(roomy, largest)
        height = min(strip.height_at(place.width()), place.height())
        strip.setGeometry(place.left(), place.bottom() + 1 - height, place.width(), height)

    def _watched(self, strip: "FormStrip") -> tuple[QWidget, ...]:
        return (strip, self._window, *self._places.get(strip.panel, ()))


class FormStrip(QFrame):
    """A form that blocks nothing: Ctrl+Enter records, Escape puts it away and keeps what was typed for the next time.

    `subject` says what it is about: what was typed is kept for that. Focus goes back to where it was.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, *, subject: Hashable, panel: Panel = Panel.LIST) -> None:
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "form")
        self.setAutoFillBackground(True)
        self.panel = panel
        self._subject = subject
        self._strips = strips_of(parent.window())
        self._before: QWidget | None = None
        self._first = ""
        self._entries: dict[str, QWidget] = {}
        self._filled: dict[str, str] = {}
        self._lines: FormLines | None = None
        self.heading = plain_label("heading", "faint")
        self.complaint_label = plain_label("text", "over", wraps=True)
        self.record_button, self.cancel_button = QPushButton(), QPushButton(tr("Cancel"))

    @property
    def title(self) -> str:
        """Give what the strip asks for."""
        return self.heading.text()

    @property
    def complaint(self) -> str:
        """Give the sentence that says what is wrong, or an empty text."""
        return self.complaint_label.text()

    def set_title(self, title: str) -> None:
        """Say what the strip asks for."""
        self.heading.setText(title)
        self.setAccessibleName(title)

    @Slot(str)
    def complain(self, sentence: str, *, tone: str = "over") -> None:
        """Say what is wrong, or what is to be known before anything is."""
        self.complaint_label.setText(sentence)
        dress(self.complaint_label, role="text", tone=tone)
        self.complaint_label.setVisible(bool(sentence))
        if sentence:
            say(self, sentence, at_once=tone == "over")

    def build(self, *parts: Part, record: str, beside: Sequence[QPushButton] = ()) -> None:
        """Lay out the parts, and beneath them what is wrong and the buttons; the first one records."""
        self.record_button.setText(record)
        self.record_button.setProperty("rank", "primary")
        self.record_button.setAccessibleDescription(tr("Ctrl+Enter"))
        self.cancel_button.setAccessibleDescription(tr("Escape"))
        self.complaint_label.hide()
        buttons = (self.record_button, *beside, self.cancel_button)
        foot = in_row(wide(self.complaint_label), AIR, *buttons, spacing=Spacing.small)
        margins = (Spacing.medium, Spacing.small, Spacing.medium, Spacing.small)
        in_column(self.heading, *parts, foot, within=self, margins=margins, spacing=Spacing.small)
        for button in buttons:
            # Enter presses the button that has the keyboard, and not the first one
            button.setAutoDefault(True)
        for first, then in pairwise(buttons):
            self.setTabOrder(first, then)
        self.record_button.clicked.connect(self.carry_out)
        self.cancel_button.clicked.connect(self.reject)
        leave_keyboard(self)
        leave_wheel(self)

    def hold(self, entries: Mapping[str, QWidget]) -> None:
        """Say which entries hold what is typed, by name, once they are filled; what was typed before is put back."""
        self._entries = dict(entries)
        self._filled = {name: words_in(widget) for name, widget in entries.items()}
        for name, words in self._strips.kept.get(self._subject, {}).items():
            if name in self._entries:
                put_words(self._entries[name], words)

    def fill(self, name: str, fill: Callable[[str], object], word: str) -> None:
        """Fill an entry with what is so now; what was typed or chosen by hand stays."""
        if name not in self._entries:
            fill(word)
        elif self.is_as_filled(name):
            fill(word)
            self._filled[name] = words_in(self._entries[name])

    def is_as_filled(self, name: str) -> bool:
        """Say whether an entry holds what it was filled with."""
        return words_in(self._entries[name]) == self._filled[name]

    @property
    def before(self) -> QWidget | None:
        """Give what had the keyboard before it, or None where that is gone."""
        return self._before if self._before is not None and isValid(self._before) else None

    @property
    def typed(self) -> dict[str, str]:
        """Give what was typed or chosen by hand, by the names of the entries."""
        return {name: words_in(widget) for name, widget in self._entries.items() if not self.is_as_filled(name)}

    def begin_at(self, name: str) -> None:
        """Let an entry have the keyboard when it opens."""
        self._first = name

    def open(self) -> None:
        """Lie in its place, with the keyboard in the first entry, or where it is to begin."""
        self._before = has_keyboard(self.window())
        self._strips.show(self)
        self.show()
        self.raise_()
        say(self, self.title)
        usable = [w for name, w in self._entries.items() if w.isEnabled() and self._first in ("", name)]
        first = usable[0] if usable else self.record_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        line = first.lineEdit() if isinstance(first, QComboBox) else first
        if isinstance(line, QLineEdit):
            # also where the window comes to the front only now
            select_all(line)
        self._strips.place()

    def carry_out(self) -> None:
        """Record what is asked for; each kind of strip says how."""
        raise NotImplementedError

    @Slot()
    def accept(self) -> None:
        """Close: it is recorded, so nothing that was typed is kept."""
        self._filled = {name: words_in(widget) for name, widget in self._entries.items()}
        self.close()

    @Slot()
    def reject(self) -> None:
        """Go away and keep what was typed."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, whoever closes it, and give the keyboard back."""
        if typed := self.typed:
            self._strips.kept[self._subject] = typed
        else:
            self._strips.kept.pop(self._subject, None)
        inside, before = QApplication.focusWidget(), self.before
        self._strips.let_go(self)
        super().closeEvent(event)
        if before is not None and before.isVisible() and (inside is None or self.isAncestorOf(inside)):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def height_at(self, width: int) -> int:
        """Give the height in pixels that it needs at a width."""
        self.ensurePolished()
        layout = self.layout()
        if layout is None:
            return self.sizeHint().height()
        self.arrange(width)
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def arrange(self, width: int) -> None:
        """Arrange the entries for a width; one that can be narrow and wide says how."""

    def showEvent(self, event: QShowEvent) -> None:
        """Select what is filled where a line takes the keyboard."""
        super().showEvent(event)
        if self._lines is None:
            self._lines = FormLines(self, self.record_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record at Enter, with Ctrl also from a text of several lines; go away at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in ENTER and not event.isAutoRepeat() and self.record_button.isEnabled():
            self.carry_out()
        else:
            # nothing that is pressed in a form reaches the desk as one of its keys
            event.accept()


def strips_of(window: QWidget) -> Strips:
    """Give the strips of a window."""
    found = window.findChild(Strips, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found or Strips(window)


def has_keyboard(window: QWidget) -> QWidget | None:
    """Give what has the keyboard in a window, or will have it again once the strip in front of it is gone."""
    focus, strip = window.focusWidget(), strips_of(window).open
    return strip.before if strip is not None and focus is not None and strip.isAncestorOf(focus) else focus


def words_in(entry: QWidget) -> str:
    """Give what stands in an entry."""
    match entry:
        case QLineEdit():
            return entry.text()
        case QPlainTextEdit():
            return entry.toPlainText()
        case QComboBox():
            return entry.currentText()
        case _:
            raise TypeError(f"no entry: {entry!r}")


def put_words(entry: QWidget, words: str) -> None:
    """Put words into an entry; a choice that is no longer offered changes nothing."""
    match entry:
        case QLineEdit():
            entry.setText(words)
        case QPlainTextEdit():
            entry.setPlainText(words)
        case QComboBox() if entry.isEditable():
            entry.setEditText(words)
        case QComboBox() if entry.findText(words) >= 0:
            entry.setCurrentIndex(entry.findText(words))
        case QComboBox():
            return
        case _:
            raise TypeError(f"no entry: {entry!r}")


def _seen(widget: QWidget, window: QWidget) -> QRect | None:
    """Give the part of a widget that is seen in its window, in the window's coordinates, or None."""
    if not widget.isVisibleTo(window):
        return None
    seen, above = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()), widget.parentWidget()
    while above is not None and above is not window:
        seen &= QRect(above.mapTo(window, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return seen if not seen.isEmpty() else None
