"""Versions: the finalised minutes, their files in each language, and what the office sent out of them."""

from datetime import datetime
from enum import StrEnum

from facilitator.core.values import dataclass


class Order(StrEnum):
    """In which order statements stand in the minutes: as they were made, or by the name of the delegation."""

    SPEAKING = "speaking"
    ALPHABETICAL = "alphabetical"


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionText:
    """The words of a version in one language: the SHA-256 of its minutes as canonical JSON."""

    language: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionFile:
    """A file of a version that is kept inside the meeting's: its language, its form (`docx`, `pdf`), its SHA-256."""

    language: str
    form: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedFile:
    """What the office edited and sent out of a version: its name, its language, and the SHA-256 it is kept under."""

    title: str
    language: str
    sha256: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesFinalised:
    """The circulated record of everything up to event `seq` was made final in one language. Written no more.

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
    """A `MinutesFinalised` was printed in a form, and the file is kept under its SHA-256. Written no more."""

    version: int
    form: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionMade:
    """The circulated record of everything up to event `seq` became a version, in all languages at once.

    `made` is the instant that it bears, `sha256` that of the record without any language (`minuting/neutral.py`),
    `head` the hash of event `seq`, `program` the version of the program that wrote it, `despite` why something may be
    missing. The files are kept already when this is recorded.
    """

    version: int
    seq: int
    made: datetime
    sha256: str
    head: str
    order: Order
    program: str
    texts: tuple[VersionText, ...]
    files: tuple[VersionFile, ...] = ()
    despite: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionPublished:
    """A file that the office made of a version and sent out is kept beside it under its SHA-256."""

    version: int
    language: str
    title: str
    sha256: str


VersionEvent = MinutesFinalised | VersionKept | VersionMade | VersionPublished


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One finalised version of the minutes; `texts` has its languages, the main one first.

    `program` is the version of the program that wrote it; empty where only one language was made at a time, and then
    `sha256` is that of its only text.
    """

    number: int
    seq: int
    at: datetime
    sha256: str
    head: str
    order: Order
    program: str = ""
    texts: tuple[VersionText, ...] = ()
    files: tuple[VersionFile, ...] = ()
    published: tuple[PublishedFile, ...] = ()
    despite: str = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the languages in which it was made, the main one first."""
        return tuple(text.language for text in self.texts)

    @property
    def language(self) -> str:
        """Give its main language."""
        return self.texts[0].language

    def text_in(self, language: str) -> str:
        """Give the SHA-256 of its words in a language, or nothing."""
        return next((text.sha256 for text in self.texts if text.language == language), "")

    def kept_as(self, form: str, language: str) -> str:
        """Give the SHA-256 of the file that is kept in a form and a language, or nothing."""
        return next((f.sha256 for f in self.files if (f.form, f.language) == (form, language)), "")
