"""Events of the versions of the minutes, of their files, and of what was sent out of them, a row each."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from facilitator.core import versions
from facilitator.core.act_kinds import ActKind
from facilitator.core.changed import changed
from facilitator.core.events.record import LAST, EventRecord, no_words, nothing, plain
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.versions import PublishedFile, Version, VersionFile, VersionText


def _finalised(meeting: Meeting, event: versions.MinutesFinalised, at: datetime) -> Meeting:
    made = Version(
        number=event.version,
        seq=event.seq,
        at=at,
        sha256=event.sha256,
        head=event.head,
        order=event.order,
        texts=(VersionText(language=event.language, sha256=event.sha256),),
        despite=event.despite,
    )
    return changed(meeting, versions=(*meeting.versions, made))


def _made(meeting: Meeting, event: versions.VersionMade, _at: datetime) -> Meeting:
    made = Version(
        number=event.version,
        seq=event.seq,
        at=event.made,
        sha256=event.sha256,
        head=event.head,
        order=event.order,
        program=event.program,
        texts=event.texts,
        files=event.files,
        despite=event.despite,
    )
    return changed(meeting, versions=(*meeting.versions, made))


def _kept(meeting: Meeting, event: versions.VersionKept, _at: datetime) -> Meeting:
    def with_file(version: Version) -> Version:
        kept = VersionFile(language=version.language, form=event.form, sha256=event.sha256)
        return changed(version, files=(*version.files, kept))

    return _with(meeting, event.version, with_file)


def _published(meeting: Meeting, event: versions.VersionPublished, at: datetime) -> Meeting:
    file = PublishedFile(title=event.title, language=event.language, sha256=event.sha256, at=at)
    return _with(meeting, event.version, lambda version: changed(version, published=(*version.published, file)))


def _with(meeting: Meeting, number: int, change: Callable[[Version], Version]) -> Meeting:
    return changed(meeting, versions=tuple(change(v) if v.number == number else v for v in meeting.versions))


# fmt: off
RECORDS: tuple[EventRecord[Any], ...] = (
    plain(versions.MinutesFinalised, "minutes-finalised", leads=LAST, undo=ActKind.TEXT, evolve=_finalised,
        title=lambda _, event: tr("Finalise version {version} of the minutes", version=event.version),
        words=lambda _, event: event.despite, touches=nothing, needs=nothing),
    plain(versions.VersionKept, "version-kept", leads=LAST, undo=ActKind.TEXT, evolve=_kept,
        title=lambda _, event: tr(
            "Keep version {version} as {upper}", version=event.version, upper=event.form.upper()),
        words=no_words, touches=nothing, needs=nothing),
    plain(versions.VersionMade, "version-made", leads=LAST, undo=ActKind.TEXT, evolve=_made,
        title=lambda _, event: tr("Finalise version {version} of the minutes", version=event.version),
        words=lambda _, event: event.despite, touches=nothing, needs=nothing),
    plain(versions.VersionPublished, "version-published", leads=LAST, undo=ActKind.TEXT, evolve=_published,
        title=lambda _, event: tr(
            "Published from version {version}: {title}", version=event.version, title=event.title),
        words=lambda _, event: event.title, touches=nothing, needs=nothing),
)
# fmt: on
