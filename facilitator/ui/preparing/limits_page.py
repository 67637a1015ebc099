"""The page of limits: how long a statement may be by capacity and kind, and what the meeting sets for itself."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.agenda import Replies
from facilitator.core.durations import Unit, read_duration
from facilitator.core.kind_words import named_limits
from facilitator.core.phones import Phones
from facilitator.core.preparing import readings_of_fields as reading
from facilitator.core.preparing.beginnings import USUAL_LIMITS
from facilitator.core.preparing.field_paths import FieldPath
from facilitator.core.saying import refused, tr
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.preparing.fields import FieldForm
from facilitator.ui.theme import Spacing


class LimitsPage(QWidget):
    """Shows and changes the limits and the settings."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.limits = FieldForm(editing)
        self.settings = FieldForm(editing)
        for key in (*USUAL_LIMITS, "chair"):
            words = named_limits(key)
            self.limits.line(
                ("limits", key),
                words[:1].upper() + words[1:],
                hint=tr("no limit"),
                read=reading.read_limit,
                write=reading.shown_limit,
            )
        self._fill_settings()
        left = in_column(plain_label("heading", "faint", text=tr("Limits")), self.limits, AIR, spacing=Spacing.small)
        right = in_column(
            plain_label("heading", "faint", text=tr("Settings of the meeting")),
            self.settings,
            AIR,
            spacing=Spacing.small,
        )
        words = tr("A number alone is minutes; also 2:30 or 90 s. An item or a segment may have limits of its own.")
        in_column(
            leading_label("text", "dim", wraps=True, text=words),
            in_row(wide(left), wide(right), spacing=2 * Spacing.large),
            AIR,
            within=self,
            margins=(0, 0, Spacing.medium, 0),
            spacing=Spacing.medium,
        )

    @Slot()
    def show_values(self) -> None:
        """Show the values as they stand."""
        self.limits.show_values()
        self.settings.show_values()

    def reveal(self, path: FieldPath) -> None:
        """Go to a field."""
        if not self.limits.reveal(path):
            self.settings.reveal(path)

    def _fill_settings(self) -> None:
        form = self.settings
        form.line(
            ("settings", "warning"), tr("Warning before the time is up"), read=_read_seconds, write=reading.shown_limit
        )
        form.line(
            ("settings", "begin_after"), tr("The clock begins after the call"), read=_read_seconds,
            write=reading.shown_limit,
        )  # fmt: skip
        values = ((tr("At the end of the item"), Replies.ITEM), (tr("At the end of the session"), Replies.SESSION))
        form.choice(("settings", "replies"), tr("Rights of reply are taken"), values)
        form.line(("settings", "replies_per_delegation"), tr("Replies for each delegation"), read=_read_number)
        form.tick(("settings", "several_requests"), tr("A delegation may wait several times on one item"))
        ways = (
            (tr("Not in this meeting"), Phones.OFF),
            (tr("Goes onto the list"), Phones.DIRECT),
            (tr("Waits to be admitted"), Phones.ADMITTED),
        )
        form.choice(("settings", "phones"), tr("A request by phone"), ways)
        form.tick(("settings", "phone_points"), tr("Points of order may be raised by phone"))
        form.tick(("settings", "phone_replies"), tr("Rights of reply may be asked for by phone"))


def _read_seconds(text: str) -> float:
    return read_duration(text or "0", Unit.SECONDS)


def _read_number(text: str) -> int:
    if not text.strip().isdecimal():
        raise refused("“{said}” is no number. Write for instance 2.", said=text)
    return int(text)
