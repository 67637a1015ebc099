"""The keys that work inside one panel only: one table for the panels that obey them and the sheet that lists them."""

from PySide6.QtGui import QKeySequence

from facilitator.core.saying import noop
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelKey:
    """A key of a panel: the act's name, its keys as Qt writes them, and what they do there."""

    name: str
    keys: str
    sentence: str

    @property
    def shown(self) -> str:
        """Give the keys as people read them."""
        native = "  ".join(map(_native, self.keys.split(", ")))
        for key, read in (("Up", "↑"), ("Down", "↓"), ("Left", "←"), ("Right", "→")):
            native = read if native == _native(key) else native.replace(f"+{_native(key)}", f"+{read}")
        # Qt has a word of its own for the key that keyboards call Enter
        return native.replace("PgDown", "Page Down").replace(_native("Return"), _native("Enter"))


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


SPEAKERS = (
    PanelKey(name="menu", keys="Return", sentence=noop("Open the menu of the selected speaker")),
    PanelKey(name="give-floor", keys="Ctrl+Return", sentence=noop("Give the selected speaker the floor")),
    PanelKey(name="call", keys="Ctrl+Shift+Return", sentence=noop("Call the selected speaker")),
    PanelKey(name="top", keys="Alt+Home", sentence=noop("Move the selected speaker to the top")),
    PanelKey(name="up", keys="Alt+Up", sentence=noop("Move the selected speaker up")),
    PanelKey(name="down", keys="Alt+Down", sentence=noop("Move the selected speaker down")),
    PanelKey(name="withdraw", keys="Del", sentence=noop("Withdraw the selected speaker")),
    PanelKey(name="clear", keys="Esc", sentence=noop("Select no speaker")),
)
AGENDA = (
    PanelKey(name="take-up", keys="Return", sentence=noop("Take up the selected item, or open the selected document")),
    PanelKey(name="fold", keys="Left", sentence=noop("Go to the day of the selected item, then fold it")),
    PanelKey(name="unfold", keys="Right", sentence=noop("Unfold the selected day")),
)
RECORD = (
    PanelKey(name="edit-current", keys="Ctrl+Down", sentence=noop("Take the gist editor to the one who speaks now")),
)
RULES = (
    PanelKey(name="up", keys="Alt+Up", sentence=noop("Let the selected class speak earlier")),
    PanelKey(name="down", keys="Alt+Down", sentence=noop("Let the selected class speak later")),
    PanelKey(name="remove", keys="Del", sentence=noop("Take the selected class out")),
    PanelKey(name="apply", keys="Ctrl+Return", sentence=noop("Apply the order that is shown")),
)
FORMS = (
    PanelKey(name="record", keys="Ctrl+Return", sentence=noop("Record what stands in the form")),
    PanelKey(name="back", keys="Esc", sentence=noop("Go back and keep what was typed")),
)
EVERYWHERE = (
    PanelKey(name="add", keys="Return", sentence=noop("Add what is typed in quick entry")),
    PanelKey(name="present", keys="+", sentence=noop("Before names: note who is present; “-” who has left")),
    PanelKey(name="next", keys="Space", sentence=noop("The same as F8, where nothing is being typed")),
    PanelKey(name="presenter", keys="PgDown", sentence=noop("The same, from a presenter; on the room display too")),
    PanelKey(name="blank", keys="B, .", sentence=noop("Blank the room display, from a presenter")),
    PanelKey(name="fill", keys="F11", sentence=noop("Fill a screen with the booth sheet")),
)
PANELS = (
    (noop("In quick entry, and where nothing is typed"), EVERYWHERE),
    (noop("In the list of speakers"), SPEAKERS),
    (noop("In the agenda"), AGENDA),
    (noop("In the record"), RECORD),
    (noop("In the precedence"), RULES),
    (noop("In a form"), FORMS),
)


def keys_in(panel: tuple[PanelKey, ...], name: str) -> str:
    """Give the keys of an act in a panel, or an empty text where it has none."""
    return next((one.keys for one in panel if one.name == name), "")
