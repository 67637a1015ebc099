"""The file of settings: each of them read by itself, and nothing that was not understood lost when it is written."""

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, field
from itertools import count
from pathlib import Path
from typing import Annotated, Literal, get_type_hints

import msgspec
from msgspec import Meta

from facilitator.core.languages import CODES
from facilitator.core.values import dataclass
from facilitator.files import write_whole
from facilitator.ui.theme import LARGEST_ZOOM, SMALLEST_ZOOM, ThemeName

LARGEST_FILE = 1_000_000
MOST_RECENT = 8

LanguageOrNone = Annotated[str, Meta(pattern=rf"\A(?:{'|'.join(CODES)})?\Z")]
Pixels = Annotated[int, Meta(ge=0, le=100_000)]
Sizes = Annotated[tuple[Pixels, ...], Meta(max_length=3)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What is remembered: theme, text size, where the window stood, how its panels were divided, recent meetings.

    A text size other than 1 was chosen by hand, and comes before `auto_text`. `begin_after` is in seconds, and None
    leaves it to the meeting. `backup_minutes` is 0 for no backups; `backup_folder` is empty for one beside the file.
    """

    theme: ThemeName = "dark"
    zoom: Annotated[float, Meta(ge=SMALLEST_ZOOM, le=LARGEST_ZOOM)] = 1.0
    auto_text: bool = True
    geometry: Annotated[str, Meta(pattern=r"\A[A-Za-z0-9+/=]*\Z", max_length=10_000)] = ""
    panels: Sizes = ()
    perspective: Literal["chair", "secretariat"] = "secretariat"
    recent: tuple[str, ...] = ()
    display: bool = False
    display_preview: bool = True
    display_language: LanguageOrNone = ""
    language: LanguageOrNone = ""
    timeline: bool = True
    sound: bool = False
    chair_panels: Sizes = ()
    run_only: bool = False
    notes_only: bool = False
    present_only: bool = False
    hints: bool = True
    begin_after: Annotated[int, Meta(ge=0, le=600)] | None = None
    display_screen: Annotated[str, Meta(max_length=200)] = ""
    seat: Annotated[str, Meta(max_length=40)] = ""
    pages_network: bool = False
    pages_port: Annotated[int, Meta(ge=0, le=65_535)] = 8321
    pages_certificate: Annotated[str, Meta(max_length=4_000)] = ""
    pages_key: Annotated[str, Meta(max_length=4_000)] = ""
    pages_address: Annotated[str, Meta(max_length=400)] = ""
    pages_texts: bool = False
    pages_folder: Annotated[str, Meta(max_length=4_000)] = ""
    pages_osc: Annotated[str, Meta(max_length=400)] = ""
    pages_acts: Annotated[str, Meta(max_length=4_000)] = ""
    pages_acts_key: Annotated[str, Meta(max_length=4_000)] = ""
    backup_minutes: Annotated[int, Meta(ge=0, le=240)] = 5
    backup_folder: Annotated[str, Meta(max_length=4000, pattern=r"\A[^\0]*\Z")] = ""


_TYPES = get_type_hints(Preferences, include_extras=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a file of settings says: what is understood, what belongs to another version, and what is neither.

    `wrong` names the settings that are not understood. `broken` says that nothing of the file is, `reason` what the
    system says to that, if it was the system.
    """

    preferences: Preferences = Preferences()
    others: Mapping[str, object] = field(default_factory=dict)
    wrong: tuple[str, ...] = ()
    broken: bool = False
    reason: str = ""

    @property
    def whole(self) -> bool:
        """Say whether all of it was understood."""
        return not self.wrong and not self.broken


def read(path: Path) -> Found:
    """Read the settings; a file that is not there says nothing."""
    try:
        text = _text(path)
    except (FileNotFoundError, NotADirectoryError):
        return Found()
    except OSError as fault:
        return Found(broken=True, reason=fault.strerror or str(fault))
    try:
        given = json.loads(text.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return Found(broken=True)
    return _understood(given) if isinstance(given, dict) else Found(broken=True)


def write(path: Path, found: Found) -> None:
    """Write what is remembered, with what belongs to another version as it was. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps({**found.others, **asdict(found.preferences)}, indent=1).encode(), private=True)


def put_aside(path: Path) -> Path:
    """Give the file another name, so that a new one can be written, and give that. Raises OSError."""
    names = (path.with_name(f"{path.stem}-kept-{n}{path.suffix}") for n in count(1))
    kept = next(name for name in names if not os.path.lexists(name))
    path.rename(kept)
    return kept


def _text(path: Path) -> bytes:
    # reading a pipe or a device could block for ever
    if os.path.lexists(path) and not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(LARGEST_FILE)


def _understood(given: dict[str, object]) -> Found:
    known: dict[str, object] = {}
    wrong: list[str] = []
    for name, kind in _TYPES.items():
        if name not in given:
            continue
        understand = _recent if name == "recent" else _one(kind)
        known[name], right = understand(given[name])
        if not right:
            wrong.append(name)
    usual = {name: value for name, value in known.items() if value is not None}
    others = {name: value for name, value in given.items() if name not in _TYPES}
    return Found(preferences=Preferences(**usual), others=others, wrong=tuple(wrong))  # type: ignore[arg-type]


def _one(kind: object) -> Callable[[object], tuple[object, bool]]:
    def understand(value: object) -> tuple[object, bool]:
        try:
            given = msgspec.convert(value, kind)
        except msgspec.ValidationError:
            return None, False
        return (given, True) if not isinstance(given, str) or _is_text(given) else (None, False)

    return understand


def _is_text(given: str, errors: str = "strict") -> bool:
    """Say whether a text can be kept, shown and be a path: neither NUL nor half a character is in it."""
    try:
        given.encode(errors=errors)
    except UnicodeEncodeError:
        return False
    return "\0" not in given


def _recent(value: object) -> tuple[object, bool]:
    """Take the paths that are some, also of names that are no text; each entry stands for itself."""
    given = value if isinstance(value, list) else []
    paths = [one for one in given if isinstance(one, str) and one and _is_text(one, "surrogateescape")]
    return tuple(dict.fromkeys(paths))[:MOST_RECENT], isinstance(value, list) and len(paths) == len(given)
