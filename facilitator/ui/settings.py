"""Settings: what this desk remembers for the person who uses it, in a file of its own."""

import logging
from dataclasses import field, replace
from pathlib import Path

from facilitator.address import Address
from facilitator.core.ids import Refused
from facilitator.core.saying import noop, tr
from facilitator.core.values import dataclass
from facilitator.storage.faults import reason_of, short_name
from facilitator.storage.filesystem import is_file
from facilitator.storage.opening import read_address, store_of
from facilitator.ui.settings_file import MOST_RECENT, Found, Preferences, put_aside, read, write

__all__ = ["MOST_RECENT", "Preferences", "Settings"]

LOG = logging.getLogger(__name__)

_UNREADABLE = noop("The settings in {path} cannot be read, so the usual ones are used: {reason}.")
_BROKEN = noop("The settings in {path} are not understood, so the usual ones are used.")
_WRONG = noop("Some settings in {path} are not understood, so the usual is used for them: {names}.")
_KEPT_AS = noop("The settings as they were are kept in {path}.")
_NOT_KEPT = noop("The settings cannot be kept in {path}: {reason}. What is chosen now holds until the program ends.")
_LEFT_OUT = noop("“{name}” cannot be looked at and is left out of the list: {reason}.")


@dataclass(frozen=True, slots=True)
class _Note:
    """What is to be said, before it is known in which language."""

    text: str
    values: dict[str, object] = field(default_factory=dict)


class Settings:
    """The preferences and their file; a file that cannot be read or written never stops a meeting."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._found = read(path)
        self._kept = True
        self._notes = _of_reading(path, self._found)

    @property
    def preferences(self) -> Preferences:
        """Give what is remembered now."""
        return self._found.preferences

    def take_notes(self) -> tuple[str, ...]:
        """Give the sentences not said yet on what could not be read, looked at or kept."""
        notes = tuple(tr(note.text, **note.values) for note in self._notes)
        self._notes.clear()
        return notes

    def remember(self, **changes: object) -> None:
        """Remember something else, now and at the next start; what is remembered already is not written again."""
        known = self.preferences
        if self._kept and self._found.whole and all(getattr(known, name) == new for name, new in changes.items()):
            return
        try:
            if not self._found.whole:
                self._put_right()
            self._change(changes)
            write(self._path, self._found)
            self._kept = True
        except OSError as fault:
            self._change(changes)
            # every change meets the same fault: report it once until it is gone
            if self._kept:
                self._note(_NOT_KEPT, path=self._path, reason=reason_of(fault))
            self._kept = False

    def remember_meeting(self, address: Address) -> None:
        """Put a meeting at the head of the recent ones."""
        others = (text for text in self.preferences.recent if text != address.text)
        self.remember(recent=(address.text, *others)[:MOST_RECENT])

    def forget_meeting(self, address: Address) -> None:
        """Take a meeting off the recent ones."""
        self.remember(recent=tuple(text for text in self.preferences.recent if text != address.text))

    def remembered_meetings(self) -> tuple[Address, ...]:
        """Give the recent meetings, the latest first, without looking whether they are there: no disk is waited for."""
        return tuple(address for text in self.preferences.recent if (address := _address(text)) is not None)

    def recent_meetings(self) -> tuple[Address, ...]:
        """Give the recent meetings on servers and the files that are still there, the latest first."""
        return tuple(address for text in self.preferences.recent if (address := self._found_at(text)) is not None)

    def _found_at(self, text: str) -> Address | None:
        try:
            address = read_address(text)
            # a server is not asked: nobody waits for it to see a menu
            return address if address.scheme or store_of(address).is_there(address) else None
        except Refused:  # another version of the program knows it
            return None
        except OSError as fault:
            self._note(_LEFT_OUT, name=short_name(Path(text)), reason=reason_of(fault))
            return None

    def _change(self, changes: dict[str, object]) -> None:
        now = replace(self._found.preferences, **changes)  # type: ignore[arg-type]  # named by the callers
        self._found = replace(self._found, preferences=now)

    def _put_right(self) -> None:
        """Set aside what was not understood; where all of it is by now, go on from that. Raises OSError."""
        now = read(self._path)
        if now.whole and is_file(self._path):
            self._found = now
            return
        if not now.whole:
            self._note(_KEPT_AS, path=put_aside(self._path))
        self._found = replace(self._found, broken=False, wrong=())

    def _note(self, text: str, **values: object) -> None:
        LOG.warning("Of the settings: %s", text.format(**values))
        self._notes.append(_Note(text, values))


def _address(text: str) -> Address | None:
    try:
        return read_address(text)
    except Refused:  # another version of the program knows it
        return None


def _of_reading(path: Path, found: Found) -> list[_Note]:
    if found.broken and found.reason:
        return [_Note(_UNREADABLE, {"path": path, "reason": found.reason})]
    if found.broken:
        return [_Note(_BROKEN, {"path": path})]
    return [_Note(_WRONG, {"path": path, "names": ", ".join(found.wrong)})] if found.wrong else []
