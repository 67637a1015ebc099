"""Settings: what this desk remembers for the person who uses it, in a file of its own."""

import json
import logging
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import msgspec

from facilitator.ui.theme import ThemeName

MOST_RECENT = 8
LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What is remembered: theme, text size, where the window stood, how its panels were divided, recent meetings."""

    theme: ThemeName = "dark"
    zoom: float = 1.0
    geometry: str = ""
    panels: tuple[int, ...] = ()
    perspective: str = "secretariat"
    recent: tuple[str, ...] = ()
    display: bool = False
    display_preview: bool = True
    display_language: str = ""
    language: str = ""
    timeline: bool = True
    sound: bool = False
    chair_panels: tuple[int, ...] = ()
    run_only: bool = False
    hints: bool = True


class Settings:
    """The preferences and their file; a file that cannot be read or written never stops a meeting."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._preferences = _read(path)

    @property
    def preferences(self) -> Preferences:
        """Give what is remembered now."""
        return self._preferences

    def remember(self, **changes: object) -> None:
        """Remember something else, now and at the next start."""
        self._preferences = replace(self._preferences, **changes)  # type: ignore[arg-type]  # named by the callers
        self._write()

    def remember_meeting(self, path: Path) -> None:
        """Put a meeting at the head of the recent ones."""
        others = (p for p in self._preferences.recent if p != str(path))
        self.remember(recent=(str(path), *others)[:MOST_RECENT])

    def recent_meetings(self) -> tuple[Path, ...]:
        """Give the recent meetings whose file is still there, the latest first."""
        return tuple(path for path in map(Path, self._preferences.recent) if path.is_file())

    def _write(self) -> None:
        new = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(json.dumps(asdict(self._preferences), indent=1), encoding="utf-8")
            new.replace(self._path)
        except OSError as fault:
            LOG.warning("The settings could not be kept: %s", fault)


def _read(path: Path) -> Preferences:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Preferences)
    except FileNotFoundError:
        return Preferences()
    except (OSError, msgspec.MsgspecError) as fault:
        LOG.warning("The settings in %s could not be read, the usual ones are used: %s", path, fault)
        return Preferences()
