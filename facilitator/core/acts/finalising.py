"""Finalising: the record as it stands becomes a version of the minutes, and what was sent out of one is kept beside it.

The files of a version are made before it is recorded, and acts may come in between: `begin` holds the record fast,
`Making.version` is what will be recorded once the files are there, and `finalise` records it.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from facilitator.core.acts.course import Course
from facilitator.core.ids import Refused
from facilitator.core.languages import CODES, language_of
from facilitator.core.meeting import Event, Meeting
from facilitator.core.saying import refused, tr
from facilitator.core.spoken_languages import language_name
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass
from facilitator.core.versions import (
    Order,
    Version,
    VersionEvent,
    VersionFile,
    VersionMade,
    VersionPublished,
    VersionText,
)

if TYPE_CHECKING:
    from facilitator.core.minuting.document import Minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """A version that is being made of a meeting as it stood; nothing of it changes while its files are made."""

    meeting: Meeting
    version: Version
    program: str

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the languages in which it is made, that of the meeting first."""
        main = language_of(self.meeting.definition.language).code.value
        return (main, *(code for code in CODES if code != main))

    def record(self, language: str) -> "Minutes":
        """Write the version in a language."""
        from facilitator.core.minutes import finalised

        return finalised(self.meeting, self.version, language)

    def made(self, texts: tuple[VersionText, ...], files: tuple[VersionFile, ...]) -> VersionMade:
        """Give what is to be recorded, with its words and its files."""
        from facilitator.core.minuting.neutral import neutral_hash

        return VersionMade(
            version=self.version.number,
            seq=self.version.seq,
            made=self.version.at,
            sha256=neutral_hash(self.meeting, self.version.order),
            head=self.version.head,
            order=self.version.order,
            program=self.program,
            texts=texts,
            files=files,
            despite=self.version.despite,
        )

    def without_files(self) -> VersionMade:
        """Give what is to be recorded where no files are kept."""
        from facilitator.core.minuting.values import fingerprint

        texts = (VersionText(language=code, sha256=fingerprint(self.record(code))) for code in self.languages)
        return self.made(tuple(texts), ())


def begin(
    trail: Trail,
    *,
    now: datetime,
    head: str = "",
    order: Order = Order.SPEAKING,
    despite: str = "",
    program: str = "",
) -> Making | None:
    """Hold the record fast for the next version; None if nothing was recorded since the last.

    `head` is the hash of the last event. Raises Refused where something is missing, unless `despite` says why that may
    be.
    """
    from facilitator.core.minutes import missing

    meeting = trail.meeting
    last = meeting.versions[-1] if meeting.versions else None
    if last and last.order == order and set(CODES) <= set(last.languages) and not changed_since(trail, last):
        return None
    lacking = missing(meeting)
    if lacking and not despite.strip():
        raise Refused(_lacks(lacking))
    number = last.number + 1 if last else 1
    version = Version(number=number, seq=trail.seq, at=now, sha256="", head=head, order=order, despite=despite.strip())
    return Making(meeting=meeting, version=version, program=program)


def finalise(
    trail: Trail,
    *,
    now: datetime,
    head: str = "",
    order: Order = Order.SPEAKING,
    despite: str = "",
    made: VersionMade | None = None,
) -> tuple[Event, ...]:
    """Decide the next version: the one that was `made`, whatever came meanwhile, else one without files.

    Raises Refused as `begin` does, and where another seat has finalised meanwhile.
    """
    if made is None:
        making = begin(trail, now=now, head=head, order=order, despite=despite)
        return () if making is None else (making.without_files(),)
    known = trail.meeting.versions
    if known and known[-1].number >= made.version:
        raise refused(
            "Version {number} was finalised at another seat meanwhile. Nothing was recorded here; finalise again if "
            "more is to be in it.",
            number=known[-1].number,
        )
    return (made,)


def _lacks(lacking: tuple[str, ...]) -> str:
    """Say all that is missing."""
    if len(lacking) == 1:
        return tr(
            "Something is missing: {first}. Add it, or finalise all the same and say why (--despite WHY).",
            first=lacking[0].rstrip("."),
        )
    return tr(
        "{count} things are missing: {every} Add them, or finalise all the same and say why (--despite WHY).",
        count=len(lacking),
        every=" ".join(lacking),
    )


def changed_since(trail: Trail, version: Version) -> bool:
    """Say whether anything but versions was recorded since a version."""
    return any(r.seq > version.seq and not isinstance(r.event, VersionEvent) for r in trail.events)


def publish(
    course: Course, *, version: int, path: str = "", title: str = "", sha256: str = "", language: str | None = None
) -> None:
    """Keep a file that the office made of a version and sent out; nothing if that one is kept already.

    The seat has already read the file at `path`.
    """
    from facilitator.core.minutes import version_numbered

    found = version_numbered(course.meeting, version)
    if not sha256 or not title.strip():
        raise refused("The file “{path}” was not read. Give the path of a file that is there.", path=path)
    chosen = language or found.language
    if chosen not in found.languages:
        made = ", ".join(tr(language_name(code)) for code in found.languages)
        raise refused("Version {number} was made in {languages} only.", number=version, languages=made)
    if not any((one.sha256, one.language) == (sha256, chosen) for one in found.published):
        course.add(VersionPublished(version=found.number, language=chosen, title=title, sha256=sha256))
