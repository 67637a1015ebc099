"""What a screen reader finds in a window: every control with its role, its name and its value, as the platform is told."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

Role = QAccessible.Role
# roles that say nothing of what can be done
VAGUE = frozenset({Role.NoRole, Role.Client, Role.Pane, Role.Window, Role.Border, Role.Grouping, Role.UserRole})
INTERACTIVE = frozenset(
    {
        Role.PushButton,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.EditableText,
        Role.SpinBox,
        Role.Slider,
        Role.List,
        Role.Table,
        Role.Tree,
        Role.PageTab,
        Role.Link,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One control, or one row of a list, as a screen reader tells of it."""

    kind: str
    role: Role
    name: str
    description: str = ""
    value: str = ""
    takes_keys: bool = False

    @property
    def is_interactive(self) -> bool:
        return self.takes_keys or self.role in INTERACTIVE

    @property
    def is_told(self) -> bool:
        """Say whether a person who does not see it knows what it is and what it is for."""
        # what only scrolls has no role of its own
        return bool(self.name) and (self.role not in VAGUE or self.kind == "QScrollArea")

    def __str__(self) -> str:
        more = " | ".join(part for part in (self.description, self.value) if part)
        return f"{self.role.name:<13} {self.name!r} ({self.kind}){'  ' + more if more else ''}"


def heard(widget: QWidget) -> Heard:
    """Tell of one widget what the platform is told of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, widget
    return Heard(
        kind=type(widget).__name__,
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name).strip(),
        description=interface.text(QAccessible.Text.Description).strip(),
        value=interface.text(QAccessible.Text.Value).strip(),
        takes_keys=widget.focusPolicy() != Qt.FocusPolicy.NoFocus,
    )


def rows_heard(view: QAbstractItemView) -> Iterator[Heard]:
    """Tell of the rows of a list, one after the other."""
    model = view.model()
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None, view
    for number in range(model.rowCount()):
        row = interface.child(number)
        yield Heard(kind="row", role=row.role(), name=row.text(QAccessible.Text.Name).strip())


def dump(window: QWidget) -> list[Heard]:
    """Tell of everything that is shown in a window or a part of it, with the rows of its lists below each list."""
    told: list[Heard] = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is window.window() and widget.isVisible() and not _is_inner(widget):
            told.append(heard(widget))
            if isinstance(widget, QAbstractItemView) and told[-1].role is Role.List:
                told.extend(rows_heard(widget))
    return told


def tab_stops(window: QWidget) -> list[QWidget]:
    """Give the widgets that the Tab key goes through, in its order, from the first in the chain on."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        stops = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if stops and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def place(widget: QWidget) -> tuple[int, int]:
    """Give the top left corner of a widget in its window: down, then along."""
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    return corner.y(), corner.x()


def _is_inner(widget: QWidget) -> bool:
    """Say whether a widget is the inside of another, which is told of already."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or (
        isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    )
