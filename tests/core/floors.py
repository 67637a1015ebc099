"""Meetings made by hand for the tests of what is computed from the state."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from facilitator.core.agenda import Definition, Item, PlannedSession
from facilitator.core.clock import Stretch
from facilitator.core.delegations import Category, Delegation, Roster
from facilitator.core.floor import Called, Floor, Presiding, Speaking
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.precedence import DEFAULT_PRECEDENCE
from facilitator.core.speakers import Capacity, Kind, Request
from facilitator.core.statements import Statement

LIMITS = {
    "coordinator": 420.0,
    "presenter": 600.0,
    "guest": 600.0,
    "group": 300.0,
    "national": 180.0,
    "observer": 180.0,
    "point-of-order": 120.0,
}
ROLL = (
    ("AFG", "Afghanistan", "Afghanistan", Category.STATE_PARTY),
    ("AUT", "Austria", "Austria", Category.STATE_PARTY),
    ("CHL", "Chile", "Chile", Category.STATE_PARTY),
    ("FRA", "France", "France", Category.STATE_PARTY),
    ("DEU", "Germany", "Germany", Category.STATE_PARTY),
    ("KEN", "Kenya", "Kenya", Category.SIGNATORY),
    ("LBN", "Lebanon", "Lebanon", Category.STATE_PARTY),
    ("NLD", "Netherlands (Kingdom of the)", "the Kingdom of the Netherlands", Category.STATE_PARTY),
    ("MKD", "North Macedonia", "North Macedonia", Category.STATE_PARTY),
    ("PHL", "Philippines", "the Philippines", Category.STATE_PARTY),
    ("USA", "United States of America", "the United States of America", Category.STATE_NOT_PARTY),
    ("UNMAS", "United Nations Mine Action Service", "the United Nations Mine Action Service", Category.OBSERVER_UN),
    ("CMC", "Cluster Munition Coalition", "the Cluster Munition Coalition", Category.OBSERVER_ORG),
    ("EUN", "European Union", "the European Union", Category.REGIONAL_ORG),
    ("HALO", "The HALO Trust", "the HALO Trust", Category.NGO),
)
ROSTER = Roster(
    delegations=tuple(
        Delegation(
            code=DelegationCode(code), category=category, roll=name, name=Wording(en=name), spoken=Wording(en=said)
        )
        for code, name, said, category in ROLL
    )
)


def at(clock: str, *, day: int = 7) -> datetime:
    """Give an instant of April 2025 by the clock on the wall in Geneva, `13:00` or `13:00:20`."""
    hour, minute, second = (int(part) for part in (clock + ":00").split(":")[:3])
    return datetime(2025, 4, day, hour, minute, second, tzinfo=UTC) - timedelta(hours=2)


def item(code: str, start: str, end: str, *, day: int = 7, **more: object) -> ItemState:
    """Plan an item."""
    plan = Item(
        code=ItemCode(code),
        label=f"1({code})",
        title=f"Item {code}",
        short=f"Item {code}",
        start=at(start, day=day),
        end=at(end, day=day),
        fixed=bool(more.pop("fixed", False)),
    )
    return replace(ItemState(plan=plan), **more)  # type: ignore[arg-type]


def opened(planned: ItemState, since: str, *, day: int = 7) -> ItemState:
    """Take an item up."""
    return replace(planned, status=ItemStatus.OPEN, stretches=(Stretch(start=at(since, day=day)),))


def closed(planned: ItemState, since: str, until: str) -> ItemState:
    """Close an item that was open for a while."""
    return replace(planned, status=ItemStatus.CLOSED, stretches=(Stretch(start=at(since), end=at(until)),))


def session(number: int, start: str, end: str, *, day: int = 7, started: str = "", title: str = "") -> SessionState:
    """Plan a session, and call it to order where a time is given."""
    plan = PlannedSession(
        number=number, title=title or f"Session {number}", start=at(start, day=day), end=at(end, day=day)
    )
    return SessionState(plan=plan, hard_stop=plan.end, started=at(started, day=day) if started else None)


def meeting_of(
    items: Sequence[ItemState], *, sessions: Sequence[SessionState] = (), running: int | None = None, **more: object
) -> Meeting:
    """Make a meeting of these items, the open one being open."""
    definition = Definition(
        name="test",
        title="Test",
        short="Test",
        place="Room XXI",
        zone="Europe/Zurich",
        formal=False,
        presidency=DelegationCode("PHL"),
        president="",
        sessions=tuple(s.plan for s in sessions),
        items=tuple(i.plan for i in items),
        precedence=DEFAULT_PRECEDENCE,
        limits=LIMITS,
    )
    meeting = Meeting(
        definition=definition,
        roster=ROSTER,
        items={i.code: i for i in items},
        sessions=tuple(sessions),
        open_item=next((i.code for i in items if i.status is ItemStatus.OPEN), None),
        session=running,
        presiding=Presiding(who="PHL", role="president", since=at("09:00")),
        limits=LIMITS,
    )
    return replace(meeting, **more)  # type: ignore[arg-type]


def request(number: int, who: str = "FRA", on: str = "a", **more: object) -> Request:
    """Make a request for the floor; a national statement unless told otherwise."""
    made = Request(
        id=RequestId(number),
        item=ItemCode(on),
        who=DelegationCode(who),
        capacity=Capacity.NATIONAL,
        kind=Kind.STATEMENT,
        asked=at("09:00"),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def statement(number: int, begin: str, end: str = "", *, who: str = "FRA", on: str = "a", **more: object) -> Statement:
    """Make a statement with the limit of its capacity."""
    capacity = more.get("capacity", Capacity.NATIONAL)
    made = Statement(
        id=StatementId(number),
        item=ItemCode(on),
        who=DelegationCode(who),
        capacity=Capacity.NATIONAL,
        kind=Kind.STATEMENT,
        begin=at(begin),
        end=at(end) if end else None,
        limit=LIMITS[str(capacity)],
        request=RequestId(number),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def speaking(number: int, *interrupted: int) -> Floor:
    """Give the floor of a meeting where this statement is made, and these wait for it to come back."""
    return Floor(holder=Speaking(statement=StatementId(number)), interrupted=tuple(StatementId(i) for i in interrupted))


def calling(called: Request, since: str) -> Floor:
    """Give the floor of a meeting where somebody is called."""
    return Floor(holder=Called(request=called, at=at(since)))
