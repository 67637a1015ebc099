"""Any definition: what a file may say, drawn at random, for properties."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from facilitator.core.agenda import (
    Definition,
    Item,
    MeetingSettings,
    PlannedSession,
    Replies,
    Role,
    RoleHolder,
    Segment,
    Topic,
)
from facilitator.core.delegations import Category
from facilitator.core.glossary import Glossary
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.planned_documents import PlannedDocument
from facilitator.core.precedence import DEFAULT_PRECEDENCE, Discussion, PrecedenceClass
from facilitator.core.speakers import Capacity, Kind, Level
from facilitator.exchange.checks import LIMITED
from facilitator.exchange.definition_words import TEXTS

T = TypeVar("T")
LETTERS = st.characters(codec="utf-8", exclude_characters="\ufeff")
TEXT = st.one_of(
    st.sampled_from(["Morning", "Opening", '“Any” "other" \\ business', "# 1"]),
    st.text(LETTERS, min_size=1, max_size=12),
)
OPTIONAL = st.one_of(st.just(""), TEXT)
CODES = st.sampled_from([DelegationCode(code) for code in ("FRA", "CHE", "PHL", "AUT")])
FIRST = datetime(2025, 10, 25, 20, tzinfo=UTC)  # the clocks of Zurich go back in the night that follows


def some(values: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(values, max_size=most, unique=True).map(tuple)


LIMITS = st.dictionaries(st.sampled_from(list(map(str, LIMITED))), st.floats(1, 21600), max_size=3)


def classes(most: int = 3) -> st.SearchStrategy[tuple[PrecedenceClass, ...]]:
    one = st.builds(
        PrecedenceClass,
        name=TEXT,
        label=TEXT,
        capacities=some(st.sampled_from(Capacity)),
        kinds=some(st.sampled_from(Kind)),
        categories=some(st.sampled_from(Category)),
        delegations=some(CODES),
        second=st.booleans(),
        reason=OPTIONAL,
        levels=some(st.sampled_from(Level)),
    )
    return st.lists(one, max_size=most, unique_by=lambda c: c.name).map(tuple)


SEGMENTS = st.lists(
    st.builds(Segment, name=TEXT, title=OPTIONAL, precedence=classes(2), limits=LIMITS, several=st.booleans()),
    max_size=2,
    unique_by=lambda segment: segment.name,
).map(tuple)


@st.composite
def definitions(draw: st.DrawFn) -> Definition:
    """Draw a definition that a file may hold."""
    sessions = []
    start = FIRST
    for number in range(1, draw(st.integers(1, 3)) + 1):
        start += draw(st.timedeltas(timedelta(0), timedelta(hours=9)))
        end = start + draw(st.timedeltas(timedelta(microseconds=4), timedelta(hours=3)))
        sessions.append(PlannedSession(number=number, title=draw(TEXT), start=start, end=end))
        start = end
    codes = [f"i{number}" for number in range(draw(st.integers(1, 3)))]
    items = tuple(draw(_items(code, codes[:place], sessions)) for place, code in enumerate(codes))
    title = draw(TEXT)
    made = Definition(
        name=draw(TEXT),
        title=title,
        short=draw(st.one_of(st.just(title), TEXT)),
        place=draw(OPTIONAL),
        zone="Europe/Zurich",
        formal=draw(st.booleans()),
        presidency=draw(CODES),
        president=draw(TEXT),
        sessions=tuple(sessions),
        items=items,
        precedence=draw(st.one_of(st.just(DEFAULT_PRECEDENCE), classes())) or DEFAULT_PRECEDENCE,
        limits=draw(LIMITS),
        settings=draw(
            st.builds(
                MeetingSettings,
                several_requests=st.booleans(),
                replies=st.sampled_from(Replies),
                begin_after=st.floats(0, 86400),
                warning=st.sampled_from([30.0, 20.0]),
                replies_per_delegation=st.integers(0, 99),
            )
        ),
        language=draw(st.sampled_from(["en", "fr", "es"])),
        convention=draw(OPTIONAL),
        plan_of_action=draw(OPTIONAL),
        texts_address=draw(st.sampled_from(["", "https://example.org/texts/"])),
    )
    others = [code for code in ("en", "fr", "es") if code != made.language]
    words = {
        text: draw(st.dictionaries(st.sampled_from(others), TEXT.map(str.strip).filter(bool), min_size=1))
        for text in sorted(texts_in(made))
        if draw(st.booleans())
    }
    return replace(made, glossary=Glossary(words=words))


@st.composite
def _items(draw: st.DrawFn, code: str, before: list[str], sessions: list[PlannedSession]) -> Item:
    session = draw(st.sampled_from(sessions))
    length = session.end - session.start
    timed = draw(st.booleans())
    title = draw(TEXT)
    roles = draw(
        st.dictionaries(st.sampled_from(Role), st.lists(CODES, min_size=1, max_size=2, unique=True), max_size=2)
    )
    return Item(
        code=ItemCode(code),
        label=draw(st.one_of(st.just(code), TEXT)),
        title=title,
        short=draw(st.one_of(st.just(title), TEXT)),
        start=session.start + length / 4 if timed else None,
        end=session.start + length / 2 if timed else None,
        fixed=draw(st.booleans()),
        actions=draw(st.sampled_from([None, (1, 1), (3, 12)])),
        topics=draw(
            st.lists(
                st.builds(
                    Topic,
                    code=TEXT,
                    title=TEXT,
                    feeds=some(st.sampled_from([ItemCode(one) for one in (code, *before)])),
                    inferred=some(st.sampled_from(["title", "feeds"])),
                ),
                max_size=2,
                unique_by=lambda topic: topic.code,
            ).map(tuple)
        ),
        tag=draw(OPTIONAL),
        roles=tuple(RoleHolder(role=role, who=who) for role, codes in roles.items() for who in codes),
        to_be_named=draw(some(st.sampled_from(Role))),
        segments=draw(SEGMENTS),
        discussion=draw(st.sampled_from(Discussion)),
        reasons=draw(st.dictionaries(st.sampled_from([c.value for c in Capacity]), TEXT, max_size=2)),
        limits=draw(LIMITS),
        inferred=draw(some(st.sampled_from(["title", "start"]))),
        obligations=draw(some(CODES)),
        parent=draw(st.sampled_from(["", *before])),
        documents=draw(
            st.lists(
                st.builds(PlannedDocument, symbol=TEXT, title=OPTIONAL),
                max_size=2,
                unique_by=lambda document: document.symbol,
            ).map(tuple)
        ),
    )


def texts_in(made: Definition) -> set[str]:
    """Give the texts of a definition that may have words in other languages."""
    parts: list[tuple[str, object]] = [("", made)]
    parts += [("sessions", one) for one in made.sessions] + [("precedence", one) for one in made.precedence]
    for item in made.items:
        parts += [("items", item), *(("topics", one) for one in item.topics)]
        parts += [("documents", one) for one in item.documents]
        parts += [("segments", one) for one in item.segments]
        parts += [("precedence", one) for segment in item.segments for one in segment.precedence]
    found = {getattr(part, field.name) for name, part in parts for field in fields(part) if field.name in TEXTS[name]}  # type: ignore[arg-type]
    found |= {reason for item in made.items for reason in item.reasons.values()}
    return {text for text in found if text and text == text.strip()}
