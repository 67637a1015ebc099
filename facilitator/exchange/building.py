"""Building: from a written definition to the definition that the core knows."""

from datetime import UTC

import msgspec

from facilitator.core.agenda import (
    Definition,
    Item,
    PlannedSession,
    RoleHolder,
    Segment,
    Settings,
    Topic,
)
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.precedence import DEFAULT_PRECEDENCE, PrecedenceClass
from facilitator.exchange.written import (
    WrittenClass,
    WrittenDefinition,
    WrittenItem,
    WrittenSegment,
    WrittenSession,
    WrittenTopic,
)


def build(written: WrittenDefinition) -> Definition:
    """Make the definition of one that has been checked; without a precedence it has the program's default."""
    return Definition(
        name=written.name,
        title=written.title,
        short=written.short or written.title,
        place=written.place,
        zone=written.zone,
        formal=written.formal,
        presidency=DelegationCode(written.presidency),
        president=written.president,
        sessions=tuple(_session(session) for session in written.sessions),
        items=tuple(_item(item) for item in written.items),
        precedence=_precedence(written.precedence) or DEFAULT_PRECEDENCE,
        limits=dict(written.limits),
        settings=Settings(**msgspec.structs.asdict(written.settings)),
        language=written.language.value,
        convention=written.convention,
        plan_of_action=written.plan_of_action,
    )


def _session(written: WrittenSession) -> PlannedSession:
    start, end = written.start.astimezone(UTC), written.end.astimezone(UTC)
    return PlannedSession(number=written.number, title=written.title, start=start, end=end)


def _item(written: WrittenItem) -> Item:
    roles = (RoleHolder(role=role, who=DelegationCode(c)) for role, codes in written.roles.items() for c in codes)
    return Item(
        code=ItemCode(written.code),
        label=written.label or written.code,
        title=written.title,
        short=written.short or written.title,
        start=written.start.astimezone(UTC),
        end=written.end.astimezone(UTC),
        fixed=written.fixed,
        actions=written.actions,
        topics=tuple(_topic(topic) for topic in written.topics),
        tag=written.tag,
        roles=tuple(roles),
        to_be_named=written.to_be_named,
        segments=tuple(_segment(segment) for segment in written.segments),
        discussion=written.discussion,
        reasons={capacity.value: reason for capacity, reason in written.reasons.items()},
        limits=dict(written.limits),
    )


def _topic(written: WrittenTopic) -> Topic:
    return Topic(code=written.code, title=written.title, feeds=tuple(ItemCode(code) for code in written.feeds))


def _segment(written: WrittenSegment) -> Segment:
    return Segment(
        name=written.name,
        title=written.title,
        precedence=_precedence(written.precedence),
        limits=dict(written.limits),
        several=written.several,
    )


def _precedence(written: tuple[WrittenClass, ...]) -> tuple[PrecedenceClass, ...]:
    return tuple(_class(one) for one in written)


def _class(written: WrittenClass) -> PrecedenceClass:
    return PrecedenceClass(
        name=written.name,
        label=written.label,
        capacities=written.capacities,
        kinds=written.kinds,
        categories=written.categories,
        delegations=tuple(DelegationCode(code) for code in written.delegations),
        second=written.second,
        reason=written.reason,
    )
