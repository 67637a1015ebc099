"""Values as TOML writes them: texts, numbers, lists and local times."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime

from facilitator.core.clock import local_time
from facilitator.core.ids import Refused
from facilitator.core.times import local_instant

_BARE = r"[A-Za-z0-9_-]+"
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
# these would not be seen, or would break a line and so the numbers of lines
_ESCAPED = frozenset({"Cc", "Zl", "Zp"})


def written_text(text: str) -> str:
    """Write a text in quotes, on one line."""
    return '"' + "".join(_letter(letter) for letter in text) + '"'


def written_key(name: str) -> str:
    """Write a key: as it is, or in quotes where it has a letter that no bare key may have."""
    return name if re.fullmatch(_BARE, name) else written_text(name)


def written_value(value: object) -> str:
    """Write a text, a yes or no, a number, or a list of them; a number without its `.0`."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return written_text(value)
        case float() if value.is_integer():
            return str(int(value))
        case int() | float():
            return repr(value)
        case Iterable():
            return f"[{', '.join(map(written_value, value))}]"
        case _:
            raise TypeError(f"{type(value).__name__} is not written to TOML")


def written_time(instant: datetime, zone: str) -> str:
    """Write an instant (UTC) as local time; an hour that the clocks have twice is written in UTC."""
    local = local_time(instant, zone).replace(tzinfo=None, fold=0)
    try:
        certain = local_instant(local, zone) == instant
    except Refused:
        certain = False
    return local.isoformat() if certain else instant.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def _letter(letter: str) -> str:
    if letter in _SHORT:
        return _SHORT[letter]
    return f"\\u{ord(letter):04X}" if unicodedata.category(letter) in _ESCAPED else letter
