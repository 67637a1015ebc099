"""A small meeting as it was kept: two sessions, an opening, two items, and everything a record can hold."""

from datetime import UTC, datetime

from facilitator.core.agenda import Definition, Item, PlannedSession, Segment, Topic
from facilitator.core.clock import Stretch
from facilitator.core.decisions import ChairSaid, Concluded, DecisionEvent, DocumentNoted, Entry, Suggested
from facilitator.core.delegations import Category, Delegation, Roster
from facilitator.core.floor import Presiding
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.speakers import Capacity, Departed, Departure, Kind, Request
from facilitator.core.statements import Aspect, KeyPoint, Statement

C, D = ItemCode("c"), ItemCode("d")


def at(hour: int, minute: int, second: int = 0, *, day: int = 7) -> datetime:
    """Give a time of day in Geneva in April, two hours ahead of UTC."""
    return datetime(2025, 4, day, hour - 2, minute, second, tzinfo=UTC)


def delegation(code: str, category: Category, name: str, spoken: str = "", french: str = "") -> Delegation:
    return Delegation(
        code=DelegationCode(code),
        category=category,
        roll=name,
        name=Wording(en=name, fr=french),
        spoken=Wording(en=spoken or name),
    )


ROSTER = Roster(
    delegations=(
        delegation("AFG", Category.STATE_PARTY, "Afghanistan"),
        delegation("ALB", Category.STATE_PARTY, "Albania", french="Albanie"),
        delegation("AUT", Category.STATE_PARTY, "Austria"),
        delegation("CHL", Category.STATE_PARTY, "Chile"),
        delegation("FRA", Category.STATE_PARTY, "France"),
        delegation("MNE", Category.STATE_PARTY, "Montenegro"),
        delegation("NLD", Category.STATE_PARTY, "Kingdom of the Netherlands", "the Kingdom of the Netherlands"),
        delegation("PHL", Category.STATE_PARTY, "Philippines", "the Philippines"),
        delegation("SOM", Category.STATE_PARTY, "Somalia"),
        delegation("KEN", Category.SIGNATORY, "Kenya"),
        delegation("ARG", Category.OBSERVER_STATE, "Argentina"),
        delegation("USA", Category.STATE_NOT_PARTY, "United States of America", "the United States of America"),
        delegation(
            "UNMAS",
            Category.OBSERVER_UN,
            "United Nations Mine Action Service",
            "the United Nations Mine Action Service",
        ),
        delegation("EUN", Category.REGIONAL_ORG, "European Union", "the European Union"),
        delegation("CMC", Category.OBSERVER_ORG, "Cluster Munition Coalition", "the Cluster Munition Coalition"),
        delegation("MAG", Category.NGO, "Mines Advisory Group", "the Mines Advisory Group"),
    )
)


def definition(*, formal: bool = False, rehearsal: bool = False) -> Definition:
    return Definition(
        name="im",
        title="Convention on Cluster Munitions: Intersessional Meeting 2025",
        short="CCM Intersessional Meeting 2025",
        place="Palais des Nations, Room XXI, Geneva",
        zone="Europe/Zurich",
        formal=formal,
        presidency=DelegationCode("PHL"),
        president="Ambassador R. Santos",
        sessions=(
            PlannedSession(number=1, title="Monday afternoon", start=at(15, 0), end=at(18, 0)),
            PlannedSession(number=2, title="Tuesday morning", start=at(10, 0, day=8), end=at(13, 0, day=8)),
        ),
        items=(ITEM_C, ITEM_D, ITEM_E),
        precedence=(),
        limits={"national": 180.0},
        rehearsal=rehearsal,
    )


ITEM_C = Item(
    code=C,
    label="1(c)",
    title="Clearance and destruction of cluster munition remnants (Article 4)",
    short="Clearance",
    start=at(15, 0),
    end=at(16, 45),
    segments=(Segment(name="presentations", title="Extension requests"),),
    reasons={"presenter": "Article 4 extension request: presents first under (c)"},
    topics=(Topic(code="budget", title="Budget cuts"),),
)
ITEM_D = Item(code=D, label="1(d)", title="Risk education", short="Risk", start=at(16, 45), end=at(17, 30))
ITEM_E = Item(
    code=ItemCode("e"), label="1(e)", title="Victim assistance", short="Victims", start=at(17, 30), end=at(18, 0)
)


def request(number: int, who: str, asked: datetime, capacity: Capacity = Capacity.NATIONAL, **words: object) -> Request:
    known = {"kind": Kind.STATEMENT, **words}
    return Request(id=RequestId(number), item=C, who=DelegationCode(who), capacity=capacity, asked=asked, **known)  # type: ignore[arg-type]


def statement(
    number: int, who: str, begin: datetime | None, end: datetime | None, item: ItemCode = C, **words: object
) -> Statement:
    known: dict[str, object] = {"capacity": Capacity.NATIONAL, "kind": Kind.STATEMENT, "limit": 180.0, **words}
    return Statement(
        id=StatementId(number),
        item=item,
        who=DelegationCode(who),
        begin=begin,
        end=end,
        **{"request": RequestId(number), **known},  # type: ignore[arg-type]
    )


STATEMENTS_C = (
    statement(
        1,
        "CHL",
        at(15, 4),
        at(15, 15, 30),
        capacity=Capacity.PRESENTER,
        limit=600.0,
        gist="Presented its request to extend the deadline of Article 4 by five years.",
        person="Ms Ana Rojas",
        points=(KeyPoint(text="Survey completed", lap=19, aspect=Aspect.PROGRESS),),
        tags=("gender",),
        segment="presentations",
    ),
    statement(
        2,
        "EUN",
        at(15, 16),
        at(15, 20),
        capacity=Capacity.GROUP,
        aligned=(DelegationCode("MNE"), DelegationCode("ALB"), DelegationCode("FRA")),
        gist="welcomed the requests and underlined the need for funding",
    ),
    statement(
        3,
        "KEN",
        at(15, 17),
        at(15, 17, 40),
        capacity=Capacity.OBSERVER,
        kind=Kind.POINT_OF_ORDER,
        gist="Asked in which order requests are taken.",
        stated="requests are taken as on the list.",
    ),
    statement(4, "FRA", at(15, 21), at(15, 23), gist="France announced a contribution.", documents=("fra.pdf",)),
    statement(
        5,
        "NLD",
        at(15, 24),
        at(15, 26, 30),
        joint=(DelegationCode("AUT"),),
        gist="Called for support.\n\nThanked the presenters.",
        topic="budget",
    ),
    statement(6, "USA", at(15, 28), at(15, 29), capacity=Capacity.OBSERVER),
    statement(7, "UNMAS", at(15, 30), at(15, 33), capacity=Capacity.OBSERVER, gist="Reported on its programmes."),
    statement(8, "CMC", at(15, 34), at(15, 36), capacity=Capacity.OBSERVER, gist="Recalled the deadlines."),
    statement(9, "KEN", at(15, 37), at(15, 38), kind=Kind.REPLY, gist="Clarified its position."),
    statement(10, "ARG", None, None, capacity=Capacity.OBSERVER, written_only=True, limit=None, request=None),
)
STATEMENTS_D = (statement(11, "AFG", at(10, 10, day=8), at(10, 13, 5, day=8), D, gist="Described lessons in schools."),)


def entry(when: datetime, what: DecisionEvent, who: str = "PHL", role: str = "president") -> Entry:
    return Entry(at=when, what=what, presiding=who, role=role)


ENTRIES = (
    entry(at(15, 1), ChairSaid(text="Welcomed the delegations.")),
    entry(at(15, 3), ChairSaid(text="opened the item and recalled the requests", item=C)),
    entry(
        at(15, 22),
        Suggested(
            text="Hold a briefing on funding",
            item=C,
            by=(DelegationCode("FRA"),),
            topic="budget",
            addressee="the Coordination Committee",
        ),
    ),
    entry(at(15, 40), Concluded(text="The President took note of the requests", item=C)),
    entry(at(15, 41), DocumentNoted(item=C, symbol="CCM/IM/2025/3", title="Request of Chile")),
    entry(at(10, 30, day=8), ChairSaid(text="Thanked the interpreters."), "AUT", "facilitator"),
)
DEPARTED_C = (
    Departed(request=request(20, "MAG", at(15, 20), Capacity.OBSERVER), how=Departure.WITHDRAWN, at=at(15, 35)),
    Departed(request=request(21, "AFG", at(15, 21)), how=Departure.NOT_REACHED, at=at(15, 42)),
    Departed(
        request=request(22, "SOM", at(9, 0), Capacity.PRESENTER, absent=True), how=Departure.WRITTEN, at=at(15, 42)
    ),
)


def recorded_meeting(*, formal: bool = False, rehearsal: bool = False) -> Meeting:
    """Give the meeting after its second session has risen."""
    definition_ = definition(formal=formal, rehearsal=rehearsal)
    sessions = (
        SessionState(
            plan=definition_.sessions[0],
            hard_stop=at(18, 0),
            started=at(15, 0, 30),
            suspensions=(Stretch(start=at(15, 45), end=at(15, 55)),),
            rose=at(17, 58),
        ),
        SessionState(
            plan=definition_.sessions[1], hard_stop=at(13, 0, day=8), started=at(10, 2, day=8), rose=at(12, 59, day=8)
        ),
    )
    president = Presiding(who="PHL", role="president", since=at(9, 0))
    facilitator = Presiding(who="AUT", role="facilitator", since=at(10, 5, day=8))
    return Meeting(
        definition=definition_,
        roster=ROSTER,
        items={
            C: ItemState(
                plan=ITEM_C,
                status=ItemStatus.CLOSED,
                stretches=(Stretch(start=at(15, 2), end=at(15, 45)), Stretch(start=at(15, 55), end=at(16, 0))),
                statements=STATEMENTS_C,
                departed=DEPARTED_C,
            ),
            D: ItemState(
                plan=ITEM_D,
                status=ItemStatus.CLOSED,
                stretches=(Stretch(start=at(10, 8, day=8), end=at(10, 40, day=8)),),
                statements=STATEMENTS_D,
            ),
            ITEM_E.code: ItemState(plan=ITEM_E),
        },
        sessions=sessions,
        presiding=facilitator,
        presided=(president, facilitator),
        limits={},
        entries=ENTRIES,
    )
