"""Recordings: where a session was recorded in sound or picture, and the address at which an instant of it is heard."""

import re
from collections.abc import Iterable
from datetime import datetime
from urllib.parse import quote

from facilitator.core.values import dataclass

_WEB = r"(?i)https?://[^\s/#]+[^\s#]*"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingNamed:
    """A session was recorded under an address, a file beside the record or on the web, from an instant (UTC) on."""

    session: int
    address: str
    begins: datetime


def is_web_address(address: str) -> bool:
    """Say whether an address is one of the web, without a fragment."""
    return re.fullmatch(_WEB, address) is not None


def is_address(address: str) -> bool:
    """Say whether a link may lead to an address: one of the web, or the name of a file; no other scheme is followed."""
    if is_web_address(address):
        return True
    named = address.strip() == address and address.isprintable() and address[:1] not in ("", "/", "\\", "#", "?")
    return named and not any(c in ":#?" for c in address)


def with_offset(address: str, seconds: float) -> str:
    """Give the address of an instant of a recording: its offset is a media fragment (`#t=`, W3C), in whole seconds."""
    at = f"#t={int(seconds)}"
    if is_web_address(address):
        return f"{address}{at}"
    return f"{quote(address.replace(chr(92), '/'), safe='/~')}{at}" if is_address(address) else ""


def recording_of(recordings: Iterable[RecordingNamed], session: int) -> RecordingNamed | None:
    """Give the recording of a session, or None."""
    return next((one for one in recordings if one.session == session), None)


def offset_label(seconds: float) -> str:
    """Give an offset as hours, minutes and seconds: `0:12:34`."""
    whole = int(seconds)
    return f"{whole // 3600}:{whole % 3600 // 60:02}:{whole % 60:02}"
