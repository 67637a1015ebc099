"""The programme of work: sessions and items with their planned times, topics and roles, as the plan stands."""

from collections.abc import Iterator
from datetime import datetime

from facilitator.core.agenda import Role
from facilitator.core.clock import Stretch
from facilitator.core.meeting import ItemState, ItemStatus, SessionState
from facilitator.core.minuting import phrases_of_tables as words
from facilitator.core.minuting.document import Section, Table, TableColumn, plain
from facilitator.core.minuting.items import item_heading
from facilitator.core.minuting.scribe import Scribe


def programme(scribe: Scribe) -> Iterator[Section]:
    """Write a table for each session; an item stands where it starts, and where it goes on."""
    sessions = sorted(scribe.meeting.sessions, key=lambda s: s.plan.start)
    planned = [i for i in scribe.meeting.items.values() if i.status is not ItemStatus.SKIPPED]
    for place, session in enumerate(sessions):
        until = sessions[place + 1].plan.start if place + 1 < len(sessions) else None
        here = [
            item
            for item in planned
            if (place == 0 or item.start >= session.plan.start) and (until is None or item.start < until)
        ]
        goes_on = [i for i in planned if i not in here and i.plan.start and i.start < session.plan.start < i.end]
        rows = (
            *(_row(scribe, item, session, goes_on=True) for item in goes_on),
            *(_row(scribe, item, session, later=until) for item in sorted(here, key=lambda i: i.start)),
        )
        heading = _heading(scribe, session)
        columns = ((words.TIME, 3), (words.ITEM_OF_AGENDA, 9), (words.WITH, 6))
        table = Table(
            caption=heading,
            columns=tuple(TableColumn(heading=scribe.say(name), share=share) for name, share in columns),
            rows=rows,
        )
        yield Section(heading=heading, blocks=(table if rows else plain(scribe.say(words.NO_ITEM), number=None),))


def _heading(scribe: Scribe, session: SessionState) -> str:
    plan = session.plan
    title = plan.title or str(plan.number)
    day = scribe.day(plan.start)
    times = scribe.span(Stretch(start=plan.start, end=plan.end))
    return f"{day[0].upper()}{day[1:]}, {title}, {times}"


def _row(
    scribe: Scribe, item: ItemState, session: SessionState, *, goes_on: bool = False, later: datetime | None = None
) -> tuple[str, ...]:
    """Write an item with its hours in a session: `later` is when the next one begins, into which it may reach."""
    plan, hours = item.plan, session.plan
    next_line = f"{scribe.say(words.GOES_ON)}\n"
    topics, heading = next_line.join(f"– {topic.title}" for topic in plan.topics), item_heading(item)
    if goes_on:
        topics, heading = "", scribe.say(words.CONTINUED, heading=heading)
    ends_with_it = (
        plan.end is not None and hours.end < plan.end and (goes_on or (later is not None and later < plan.end))
    )
    kept = Stretch(start=hours.start if goes_on else item.start, end=hours.end if ends_with_it else plan.end)
    return (
        "" if plan.start is None else scribe.span(kept),
        f"{scribe.say(words.LEADS, heading=heading)}\n{topics}" if topics else heading,
        next_line.join(roles_of(scribe, item)),
    )


def roles_of(scribe: Scribe, item: ItemState) -> Iterator[str]:
    """Name who has each role on an item, or that it is still to be named."""
    for role in Role:
        who = {holder.who for holder in item.roles if holder.role is role}
        if who:
            phrase = words.ONE_WITH_ROLE if len(who) == 1 else words.SEVERAL_WITH_ROLE
            yield scribe.say(phrase[role], who=scribe.names(who))
        elif role in item.plan.to_be_named:
            yield scribe.say(words.ONE_WITH_ROLE[role], who=scribe.say(words.TO_BE_NAMED))
