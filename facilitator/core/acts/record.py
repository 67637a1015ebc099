"""The record: what the secretariat adds to what the floor wrote."""

from dataclasses import replace
from datetime import datetime

from facilitator.core import decisions, statements
from facilitator.core.acts.course import Course
from facilitator.core.clock import time_and_day, time_label
from facilitator.core.delegations import (
    STATES,
    Category,
    Delegation,
    DelegationAdded,
    DelegationChanged,
    Roster,
)
from facilitator.core.evolving import NEWCOMER
from facilitator.core.evolving.record import stated_on
from facilitator.core.ids import DelegationCode, ItemCode, Refused, RequestId, StatementId, as_code
from facilitator.core.languages import Wording
from facilitator.core.meeting import Meeting
from facilitator.core.names import fold, index_of, is_near, known_as, unknown_delegation
from facilitator.core.saying import noop, refused, tr
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Aspect, KeyPoint, Statement


def statement_of(course: Course, wanted: StatementId) -> Statement:
    """Give a statement of the log. Raises Refused where there is none of that number."""
    found = course.meeting.statement(wanted)
    if found is None:
        raise refused("There is no statement {wanted} in the log.", wanted=wanted)
    return found


def noted_statement(course: Course, wanted: StatementId) -> Statement:
    """Give a statement to note something on, also one that has left the log. Raises Refused.

    Text typed while another seat removed the statement must still reach the journal.
    """
    return course.meeting.noted(wanted) or statement_of(course, wanted)


def _refuse_empty(text: str, sentence: str) -> None:
    if not text.strip():
        raise Refused(tr(sentence))


def gist(
    course: Course,
    *,
    statement: StatementId,
    text: str,
    revision: int | None = None,
    asked_by: DelegationCode | None = None,
) -> None:
    """Write the gist of a statement, at whose wish where that is known.

    `revision` is the one the user saw: refused if another seat wrote one since.
    """
    found = noted_statement(course, statement)
    if revision is not None and revision != found.gist_revision:
        raise refused(
            "The gist of statement {statement} was changed meanwhile. It now reads: “{gist}”. Nothing was overwritten.",
            statement=statement,
            gist=found.gist,
        )
    if text != found.gist:
        revision = found.gist_revision + 1
        course.add(statements.GistWritten(statement=statement, text=text, revision=revision, asked_by=asked_by))


def point(
    course: Course, *, statement: StatementId, text: str, lap: int | None = None, aspect: Aspect | None = None
) -> None:
    """Note a key point of a statement, under an action of the plan of action where it has one."""
    found = noted_statement(course, statement)
    if lap is None:  # an action of the plan of action is worth noting without a text
        _refuse_empty(text, noop("There is nothing to note. Type the key point."))
    if lap is not None and not 1 <= lap <= 50:
        raise refused("There is no action {lap}: the plan of action has actions 1 to 50.", lap=lap)
    noted = KeyPoint(text=text, lap=lap, aspect=aspect)
    if noted not in found.points:
        course.add(statements.PointNoted(statement=statement, point=noted))


def tag(course: Course, *, statement: StatementId, tags: tuple[str, ...]) -> None:
    """Add tags to a statement."""
    found = noted_statement(course, statement)
    wanted = tuple(dict.fromkeys((*found.tags, *(t.strip() for t in tags if t.strip()))))
    if wanted != found.tags:
        course.add(statements.StatementTagged(statement=statement, tags=wanted))


def refuse_impossible(course: Course, statement: Statement) -> None:
    """Raise Refused where a statement would end before it begins, or run while another had the floor."""
    zone = course.meeting.definition.zone
    begin, end = statement.begin, statement.end or course.now
    if begin is None:
        return
    if begin > end:
        raise refused(
            "A statement cannot begin at {time} and end at {time2}. Give a begin before the end.",
            time=time_label(begin, zone, seconds=True),
            time2=time_and_day(end, zone, beside=begin, seconds=True),
        )
    if end > course.now:
        raise refused(
            "It is {time}: a statement cannot have ended at {time2}. Give a time that has passed.",
            time=time_label(course.now, zone, seconds=True),
            time2=time_and_day(end, zone, beside=course.now, seconds=True),
        )
    for other in course.meeting.statements():
        if other.id == statement.id or other.begin is None:
            continue
        for start, stop in spans(statement, course.now):
            for other_start, other_stop in spans(other, course.now):
                if start < other_stop and other_start < stop:
                    first, last = (
                        time_label(other_start, zone, seconds=True),
                        time_and_day(other_stop, zone, beside=other_start, seconds=True),
                    )
                    name = course.meeting.roster.name(other.who)
                    raise refused(
                        "{name} had the floor from {first} to {last}, and this statement would run from "
                        "{time} to {time2}: the two overlap.",
                        name=name,
                        first=first,
                        last=last,
                        time=time_label(start, zone, seconds=True),
                        time2=time_and_day(stop, zone, beside=start, seconds=True),
                    )


def overlapping(meeting: Meeting, statement: Statement, now: datetime) -> Statement | None:
    """Give another statement that was spoken, if only for a moment, at the same time, or None."""
    mine = spans(statement, now)
    others = (s for s in meeting.statements() if s.id != statement.id and s.begin is not None)
    return next((s for s in others if any(a < d and c < b for a, b in mine for c, d in spans(s, now))), None)


def spans(statement: Statement, now: datetime) -> list[tuple[datetime, datetime]]:
    """Give the times (UTC) during which a statement was really spoken, its pauses left out."""
    if statement.begin is None:
        return []
    edges = [statement.begin]
    for stopped in statement.pauses:
        edges += [stopped.start, stopped.end or statement.end or now]
    edges.append(statement.end or now)
    return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


def ordinary_capacity(meeting: Meeting, who: DelegationCode) -> Capacity:
    """Give the capacity in which a delegation speaks where nothing else is said: national for States, else observer."""
    category = meeting.roster.category(who)
    return Capacity.NATIONAL if category in STATES or category is Category.PRESIDENCY else Capacity.OBSERVER


def written(course: Course, *, who: DelegationCode, item: ItemCode | None = None) -> None:
    """Note that a delegation handed in a statement that it did not read out."""
    state = course.item(item)
    ordinary = ordinary_capacity(course.meeting, who)
    paper = StatementId(course.meeting.last_statement + 1)
    course.add(statements.WrittenSubmitted(statement=paper, item=state.code, who=who, capacity=ordinary, request=None))


def state(course: Course, *, request: RequestId, text: str) -> None:
    """Note what the President stated on a point of order."""
    found = stated_on(course.meeting, request)
    if found is None or found.kind is not Kind.POINT_OF_ORDER:
        raise refused(
            "Request {request} is not a point of order that has had the floor. Name one that has.", request=request
        )
    if not found.stated:
        _refuse_empty(text, noop("There is nothing to note. Type what the chair stated."))
    if text != found.stated:
        course.add(statements.PresidentStated(request=request, text=text))


def chair_says(course: Course, *, text: str) -> None:
    """Note what was said from the chair."""
    _refuse_empty(text, noop("There is nothing to note. Type what was said."))
    course.add(decisions.ChairSaid(text=text, item=course.meeting.open_item))


def decide(course: Course, *, text: str, item: ItemCode | None = None) -> None:
    """Note a conclusion of the President, or a decision of a formal meeting."""
    formal = course.meeting.definition.formal
    _refuse_empty(
        text,
        noop("There is nothing to note. Type the decision.")
        if formal
        else noop("There is nothing to note. Type the conclusion."),
    )
    code = course.item(item).code if item is not None else course.meeting.open_item
    course.add(decisions.Concluded(text=text, item=code))


def find_topic(meeting: Meeting, text: str) -> str:
    """Give the code of a planned topic by its code or its title in any language; other words are a topic themselves."""
    for item in meeting.items.values():
        for topic in item.plan.topics:
            titles = map(fold, meeting.glossary.forms(topic.title))
            if as_code(text) == as_code(topic.code) or fold(text) in titles:
                return topic.code
    return text.strip()


def recommend(
    course: Course,
    *,
    text: str,
    by: tuple[DelegationCode, ...] = (),
    topic: str = "",
    addressee: str = "",
    item: ItemCode | None = None,
) -> None:
    """Note a suggestion, or a recommendation of a formal meeting."""
    formal = course.meeting.definition.formal
    _refuse_empty(
        text,
        noop("There is nothing to note. Type the recommendation.")
        if formal
        else noop("There is nothing to note. Type the suggestion."),
    )
    code = course.item(item).code if item is not None else course.meeting.open_item
    filed = find_topic(course.meeting, topic)
    makers = tuple(dict.fromkeys(by))
    course.add(decisions.Suggested(text=text, item=code, by=makers, topic=filed, addressee=addressee))


def add_speaker(course: Course, *, name: str, category: Category | None = None) -> DelegationCode:
    """Enter a speaker who is not on the roll, to be named in full later; gives the code under which it stands.

    Raises Refused for who is on the roll, and where nobody has said what the newcomer is: whoever says so means no
    misspelt delegation.
    """
    title = " ".join(name.split())
    if not title:
        raise refused("Type the name of the speaker.")
    roster = course.meeting.roster
    known = known_as(roster, title)
    if known is None and index_of(roster).namesakes(title):
        raise Refused(unknown_delegation(roster, title))
    if known is not None:
        raise refused(
            "{name} is on the roll already, as {code}. Add it under that code.", name=roster.name(known), code=known
        )
    if category is None:
        raise Refused(_what_it_is(roster, title))
    number = course.meeting.last_newcomer + 1
    while DelegationCode(f"{NEWCOMER}{number}") in roster:
        number += 1
    wording = Wording(en=title)
    code = DelegationCode(f"{NEWCOMER}{number}")
    course.add(
        DelegationAdded(delegation=Delegation(code=code, category=category, roll=title, name=wording, spoken=wording))
    )
    return code


def _what_it_is(roster: Roster, title: str) -> str:
    question = tr(
        "Say what “{name}” is: a person, a State or an organisation (--category person, state or organisation).",
        name=title,
    )
    return f"{unknown_delegation(roster, title)} {question}" if is_near(roster, title) else question


def rename(course: Course, *, who: DelegationCode, name: str = "", category: Category | None = None) -> None:
    """Give a delegation another name or category; its statements and totals stay with it."""
    known = course.meeting.roster.get(who)
    if known is None:
        raise refused("“{who}” is not on the roll.", who=who)
    title = " ".join(name.split())
    wording = Wording(en=title) if title else known.name
    spoken = Wording(en=title) if title else known.spoken
    after = replace(known, name=wording, spoken=spoken, roll=title or known.roll, category=category or known.category)
    if after == known:
        return
    course.add(DelegationChanged(delegation=after))
    for code in course.meeting.items:
        course.sort(code)
