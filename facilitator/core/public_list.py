"""The list of speakers as everybody may see it: who waits, in what order, and about when; never why, and no note."""

from datetime import datetime, timedelta

from facilitator.core.clock import rounded_down
from facilitator.core.forecast import forecast
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.in_language import agenda_in
from facilitator.core.languages import language_of
from facilitator.core.meeting import Meeting
from facilitator.core.segments import heading_of
from facilitator.core.speakers import Request
from facilitator.core.upcoming import role_words, upcoming
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSpeaker:
    """Who comes, in what role, and about when, to the minute; None where that cannot be told, or is after the end.

    Who was interrupted `returns` before the list goes on, and has no place on it.
    """

    who: DelegationCode
    role: str = ""
    about: datetime | None = None
    returns: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicList:
    """The list of the item that is open, in order; `now` is who has the floor or is called to it."""

    heading: str
    item: bool = False
    open: bool = False
    now: DelegationCode | None = None
    called: bool = False
    coming: tuple[ListedSpeaker, ...] = ()

    def places(self, who: DelegationCode) -> tuple[int, ...]:
        """Give the places at which a delegation waits, the first is 1."""
        waiting = (one for one in self.coming if not one.returns)
        return tuple(place for place, one in enumerate(waiting, start=1) if one.who == who)


def public_list(meeting: Meeting, now: datetime, language: str = "") -> PublicList:
    """Give the list at an instant, in a language or in that of the meeting."""
    language = language or meeting.definition.language
    meeting = agenda_in(meeting, language)
    item, called, speaker = meeting.current, meeting.called, meeting.speaker
    definition = meeting.definition
    if item is None:
        return PublicList(heading=definition.short or definition.title)
    expected = expected_hours(meeting, now)
    returns = language_of(language).display["returns"]
    return PublicList(
        heading=heading_of(item),
        item=True,
        open=item.list_open,
        now=called.who if called is not None else None if speaker is None else speaker.who,
        called=called is not None,
        coming=tuple(
            ListedSpeaker(
                who=one.who,
                role=role_words(item, one, language) if isinstance(one, Request) else returns,
                about=expected.get(one.id) if isinstance(one, Request) else None,
                returns=not isinstance(one, Request),
            )
            for one in upcoming(meeting)
        ),
    )


def expected_hours(meeting: Meeting, now: datetime) -> dict[RequestId, datetime]:
    """Give when each is expected, as all may hear it: to the minute, and nothing of what is behind the hard stop."""
    half = timedelta(seconds=30)
    waiting = forecast(meeting, now).waiting
    return {one.request: rounded_down(one.start + half, 60) for one in waiting if one.reached}
