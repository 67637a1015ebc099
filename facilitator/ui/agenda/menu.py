"""The menus of the agenda: what can be done with an item, a day or a document where it stands."""

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from facilitator.core.commands import Command
from facilitator.core.meeting import ItemStatus
from facilitator.core.saying import noop, tr
from facilitator.ui.agenda.lines import AgendaLine
from facilitator.ui.agenda.rows import AgendaHeading, AgendaPaper, AgendaRow, AgendaTopic

OPEN, SAVE, FOLD, COPY = "open", "save", "fold", "copy"
Choice = tuple[str, Command | str]
WAITING_FATES = (
    ("carry", noop("Close, carry the waiting over")),
    ("written", noop("Close, take the waiting in writing")),
    ("not-reached", noop("Close, note the waiting as not reached")),
)


def choices(row: AgendaRow) -> Iterator[Choice]:
    """Give what can be done with a row: a label, and the command or the name of the act.

    A double click does the first of them.
    """
    match row:
        case AgendaLine():
            yield from item_choices(row)
        case AgendaHeading():
            if row.folds:
                yield tr("Unfold the day") if row.folded else tr("Fold the day"), FOLD
        case AgendaPaper():
            if row.received is not None:
                yield tr("Open"), OPEN
                yield tr("Save…"), SAVE
        case AgendaTopic():
            pass
        case _:
            assert_never(row)
    yield tr("Copy"), COPY


def item_choices(line: AgendaLine) -> tuple[tuple[str, Command], ...]:
    """Give what can be done with an item where it stands: a label and the command each."""
    item = {"item": line.code}
    if line.status is not ItemStatus.OPEN:
        again = tr("Take up again") if line.status is not ItemStatus.PLANNED else tr("Take up")
        taking = (f"{again}\t{_enter()}", Command(name="take-up", arguments=item))
        skipping = (tr("Skip"), Command(name="skip-item", arguments=item))
        return (taking, skipping) if line.status is ItemStatus.PLANNED else (taking,)
    if line.waiting:
        closing = tuple(
            (tr(label), Command(name="close-item", arguments={"waiting": fate})) for fate, label in WAITING_FATES
        )
    else:
        closing = ((tr("Close"), Command(name="close-item")),)
    return ((tr("Suspend"), Command(name="suspend-item")), *closing)


def _enter() -> str:
    return QKeySequence(Qt.Key.Key_Enter).toString(QKeySequence.SequenceFormat.NativeText)
