"""A definition as it is written in TOML: its fields, their names and their types, and nothing else."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct, structs

from facilitator.core.agenda import FILE_NAMES, Replies, Role
from facilitator.core.delegations import Category
from facilitator.core.languages import LanguageCode
from facilitator.core.phones import Phones
from facilitator.core.precedence import Discussion
from facilitator.core.speakers import Capacity, Kind, Level

Text = Annotated[str, Meta(min_length=1)]
A_DAY = 86_400.0
Seconds = Annotated[float, Meta(ge=0, le=A_DAY)]
WrittenLimits = dict[str, float]


class WrittenClass(Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """A class of the precedence."""

    name: Text
    label: Text
    capacities: tuple[Capacity, ...] = ()
    kinds: tuple[Kind, ...] = ()
    categories: tuple[Category, ...] = ()
    delegations: tuple[str, ...] = ()
    second: bool = False
    reason: str = ""
    levels: tuple[Level, ...] = ()


class WrittenSession(Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """A planned session; times without an offset are local."""

    number: int
    title: Text
    start: datetime
    end: datetime


class WrittenTopic(Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """A topic of an item."""

    code: Text
    title: Text
    feeds: tuple[str, ...] = ()
    inferred: tuple[str, ...] = ()


class WrittenSegment(Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """A segment of an item."""

    name: Text
    title: str = ""
    precedence: tuple[WrittenClass, ...] = ()
    limits: WrittenLimits = {}
    several: bool = False


class WrittenDocument(Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """A document of an item."""

    symbol: Text
    title: str = ""


class WrittenItem(Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """An item of the agenda; times without an offset are local; without hours it follows on."""

    code: Text
    title: Text
    start: datetime | None = None
    end: datetime | None = None
    label: str = ""
    short: str = ""
    fixed: bool = False
    actions: tuple[int, int] | None = None
    tag: str = ""
    topics: tuple[WrittenTopic, ...] = ()
    roles: dict[Role, tuple[str, ...]] = {}
    to_be_named: tuple[Role, ...] = ()
    segments: tuple[WrittenSegment, ...] = ()
    discussion: Discussion = Discussion.JOINTLY
    reasons: dict[Capacity, str] = {}
    limits: WrittenLimits = {}
    inferred: tuple[str, ...] = ()
    obligations: tuple[str, ...] = ()
    parent: str = ""
    documents: tuple[WrittenDocument, ...] = ()


class WrittenSettings(Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """What a meeting may set for itself."""

    several_requests: bool = False
    replies: Replies = Replies.ITEM
    begin_after: Seconds = 5.0
    warning: Seconds = 30.0
    replies_per_delegation: Annotated[int, Meta(ge=0, le=99)] = 2
    phones: Phones = Phones.OFF
    phone_points: bool = False
    phone_replies: bool = False


class WrittenDefinition(Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """A whole definition."""

    name: Text
    title: Text
    zone: Text
    sessions: Annotated[tuple[WrittenSession, ...], Meta(min_length=1)]
    items: Annotated[tuple[WrittenItem, ...], Meta(min_length=1)]
    short: str = ""
    place: str = ""
    formal: bool = False
    presidency: str = ""
    president: str = "the President"
    convention: str = ""
    plan_of_action: str = ""
    file_names: Text = FILE_NAMES
    texts_address: str = ""
    inferred: tuple[Literal["delegations"], ...] = ()
    language: LanguageCode = LanguageCode.EN
    delegations: Text = "delegations.csv"
    precedence: tuple[WrittenClass, ...] = ()
    limits: WrittenLimits = {}
    settings: WrittenSettings = WrittenSettings()


_TABLES: dict[str, type[Struct]] = {
    "sessions": WrittenSession,
    "items": WrittenItem,
    "topics": WrittenTopic,
    "documents": WrittenDocument,
    "segments": WrittenSegment,
    "precedence": WrittenClass,
    "settings": WrittenSettings,
}


def fields_of(table: str) -> tuple[str, ...]:
    """Give the names of the fields that a table may have, those of the whole definition for an empty name."""
    return tuple(field.encode_name for field in structs.fields(_TABLES.get(table, WrittenDefinition)))


CHOICES: dict[str, tuple[str, ...]] = {
    "capacities": tuple(Capacity),
    "reasons": tuple(Capacity),
    "kinds": tuple(Kind),
    "categories": tuple(Category),
    "levels": tuple(Level),
    "roles": tuple(Role),
    "to_be_named": tuple(Role),
    "discussion": tuple(Discussion),
    "replies": tuple(Replies),
    "phones": tuple(Phones),
    "language": tuple(LanguageCode),
}
