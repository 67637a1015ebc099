"""What finalising does to the meeting: a version more, or one more file kept of it."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from facilitator.core.versions import MinutesFinalised, Version, VersionEvent, VersionKept


def evolve_versions(versions: tuple[Version, ...], event: VersionEvent, at: datetime) -> tuple[Version, ...]:
    """Give the versions of the minutes after one more event."""
    match event:
        case MinutesFinalised():
            made = Version(
                number=event.version,
                seq=event.seq,
                at=at,
                sha256=event.sha256,
                head=event.head,
                language=event.language,
                order=event.order,
                despite=event.despite,
            )
            return (*versions, made)
        case VersionKept():
            return tuple(
                replace(v, kept=(*v.kept, (event.form, event.sha256))) if v.number == event.version else v
                for v in versions
            )
        case _:
            assert_never(event)
