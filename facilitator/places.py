"""Places: where this program keeps what it keeps outside of meetings, as the platform wants it or on a stick.

A folder `Facilitator-data` beside the packed program, or a file `portable` that asks for it, keeps all of that in this
folder: settings, reports, rehearsals, drafts, copies, and the meetings that are made.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

NAME = "facilitator"
FOLDER, MARK = "Facilitator-data", "portable"


def packed() -> bool:
    """Say whether this is the packed program, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def program() -> Path:
    """Give where the program is: its folder if it is packed, on macOS its bundle; else that of its package."""
    if not packed():
        return Path(__file__).resolve().parent
    folder = Path(sys.executable).resolve().parent
    return folder.parents[1] if folder.parts[-2:] == ("Contents", "MacOS") else folder


def portable() -> Path | None:
    """Give the folder beside the packed program that keeps everything, or None where the platform's places do."""
    if not packed():
        return None
    beside = program().parent if program().suffix == ".app" else program()
    folder = beside / FOLDER
    return folder if folder.is_dir() or (beside / MARK).is_file() else None


def settings() -> Path:
    """Give the folder of the settings."""
    return portable() or platformdirs.user_config_path(NAME, appauthor=False)


def data() -> Path:
    """Give the folder of rehearsals, drafts and copies."""
    return portable() or platformdirs.user_data_path(NAME, appauthor=False)


def reports() -> Path:
    """Give the folder of the reports of faults."""
    inside = portable()
    return inside / "reports" if inside else platformdirs.user_log_path(NAME, appauthor=False)


def meetings() -> Path:
    """Give the folder that is proposed for a new meeting and whatever has no other; on a stick it is made."""
    inside = portable()
    if inside is not None:
        return _made(inside / "meetings")
    try:
        documents = platformdirs.user_documents_path()
        return documents if documents.is_dir() else Path.home()
    except (OSError, RuntimeError):
        return Path()


def shared_by_desktops() -> Path:
    """Give the folder in which the desktops of Linux look for the entries, icons and kinds of files of this user."""
    return platformdirs.user_data_path()


def settle() -> None:
    """Begin: whatever a packed program starts, such as a browser, gets the libraries of the system and not its own.

    Itself as a child begins as if nobody had started it, and finds its own libraries again (PyInstaller's documented
    way); without that it would take over the environment of its parent, from which they are gone.
    """
    if packed() and sys.platform == "linux":
        _set_in_environment("LD_LIBRARY_PATH", os.environ.pop("LD_LIBRARY_PATH_ORIG", None))
    if packed():
        _set_in_environment("PYINSTALLER_RESET_ENVIRONMENT", "1")


@contextmanager
def caching_inside() -> Iterator[None]:
    """On a stick, keep there what is noted for the next start here, such as the list of fonts."""
    inside, before = portable(), os.environ.get("XDG_CACHE_HOME")
    if inside is None:
        yield
        return
    _set_in_environment("XDG_CACHE_HOME", str(inside / "cache"))
    try:
        yield
    finally:
        _set_in_environment("XDG_CACHE_HOME", before)


def _set_in_environment(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        # a stick that can only be read
        return folder.parent
    return folder
