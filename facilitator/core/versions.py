"""Versions: the finalised minutes, and the files of them that are kept as first printed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Order(StrEnum):
    """In which order statements stand in the minutes: as they were made, or by the name of the delegation."""

    SPEAKING = "speaking"
    ALPHABETICAL = "alphabetical"


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesFinalised:
    """The circulated record of everything up to event `seq` was made final.

    `sha256` is that of the minutes as canonical JSON, `head` the hash of event `seq`, `despite` why something may be
    missing.
    """

    version: int
    seq: int
    sha256: str
    head: str = ""
    language: str = "en"
    order: Order = Order.SPEAKING
    despite: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionKept:
    """A version was printed in a form (`docx`, `pdf`), and the file is kept inside the meeting's under its SHA-256."""

    version: int
    form: str
    sha256: str


VersionEvent = MinutesFinalised | VersionKept


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One finalised version of the minutes; `kept` pairs forms with the SHA-256 of the file as it was printed."""

    number: int
    seq: int
    at: datetime
    sha256: str
    head: str
    language: str
    order: Order
    despite: str = ""
    kept: tuple[tuple[str, str], ...] = ()

    def kept_as(self, form: str) -> str:
        """Give the SHA-256 of the file that was kept in a form, or nothing."""
        return dict(self.kept).get(form, "")
