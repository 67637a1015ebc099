"""The agenda: sessions, items, topics, segments and roles as defined, and what is done with them."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from facilitator.core.delegations import Delegation
from facilitator.core.glossary import NO_GLOSSARY, Glossary
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.phones import Phones
from facilitator.core.planned_documents import PlannedDocument
from facilitator.core.precedence import Discussion, PrecedenceClass
from facilitator.core.values import dataclass

Limits = Mapping[str, float]
FILE_NAMES = "{short}-{item}-{code}-{language}.{ext}"


class Role(StrEnum):
    """What a delegation does on an item."""

    COORDINATOR = "coordinator"
    PRESENTER = "presenter"
    FACILITATOR = "facilitator"
    GUEST = "guest"


class Replies(StrEnum):
    """When rights of reply are taken: at the end of the item, or of the session."""

    ITEM = "item"
    SESSION = "session"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedSession:
    """One sitting as planned; its end is a hard stop (instants in UTC)."""

    number: int
    title: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A named theme inside a subitem, and the items whose coordinators it feeds.

    `inferred` names the fields that its author deduced and found in no document; what is printed of them says so.
    """

    code: str
    title: str
    feeds: tuple[ItemCode, ...] = ()
    inferred: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A phase of an item with its own precedence and limits; without precedence it has the meeting's."""

    name: str
    title: str = ""
    precedence: tuple[PrecedenceClass, ...] = ()
    limits: Limits = field(default_factory=dict)
    several: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHolder:
    """A delegation that has a role on an item."""

    role: Role
    who: DelegationCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A node of the agenda as planned (instants in UTC); `actions` are the first and last of the plan of action.

    `inferred` names the fields that its author deduced and found in no document; what is printed of them says so.
    `obligations` are codes of delegations or classes of the precedence; `parent` is the code of the item above, if any.
    """

    code: ItemCode
    label: str
    title: str
    short: str
    start: datetime | None = None
    end: datetime | None = None
    fixed: bool = False
    actions: tuple[int, int] | None = None
    topics: tuple[Topic, ...] = ()
    tag: str = ""
    roles: tuple[RoleHolder, ...] = ()
    to_be_named: tuple[Role, ...] = ()
    segments: tuple[Segment, ...] = ()
    discussion: Discussion = Discussion.JOINTLY
    reasons: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = field(default_factory=dict)
    inferred: tuple[str, ...] = ()
    obligations: tuple[str, ...] = ()
    parent: str = ""
    documents: tuple[PlannedDocument, ...] = ()

    @property
    def heading(self) -> str:
        """Give label and short title in one, such as `1(c) Clearance`; `Opening` is not said twice."""
        return _labelled(self.label, self.short or self.title)

    @property
    def full_heading(self) -> str:
        """Give label and title in one; a title that begins with its label stands alone."""
        return _labelled(self.label, self.title)


def _labelled(label: str, title: str) -> str:
    # `Panel 1: …` begins with `Panel 1`, whatever sign is behind it
    words, begins = ([word.rstrip(":,;.") for word in text.casefold().split()] for text in (label, title))
    said = len(label) > 2 and begins[: len(words)] == words
    return title if said else f"{label} {title}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSettings:
    """What a meeting may set for itself; times in seconds. Phones may ask for what `phone_points`, … allow them."""

    several_requests: bool = False
    replies: Replies = Replies.ITEM
    begin_after: float = 5.0
    warning: float = 30.0
    replies_per_delegation: int = 2
    phones: Phones = Phones.OFF
    phone_points: bool = False
    phone_replies: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A meeting as it was set up: everything that is known before the first act; its texts are in its `language`.

    `file_names` is the pattern of names of texts for upload (`core/upload_names.py`), `texts_address` their address;
    `inferred` names `delegations` where the categories of the roll may be those of another meeting.
    """

    name: str
    title: str
    short: str
    place: str
    zone: str
    formal: bool
    presidency: DelegationCode
    president: str
    sessions: tuple[PlannedSession, ...]
    items: tuple[Item, ...]
    precedence: tuple[PrecedenceClass, ...]
    limits: Limits
    settings: MeetingSettings = MeetingSettings()
    language: str = "en"
    rehearsal: bool = False
    convention: str = ""
    plan_of_action: str = ""
    glossary: Glossary = NO_GLOSSARY
    file_names: str = FILE_NAMES
    texts_address: str = ""
    inferred: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDefined:
    """A meeting was made from a definition and a roster."""

    definition: Definition
    delegations: tuple[Delegation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStarted:
    """A session was called to order."""

    session: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSuspended:
    """The session was suspended."""

    session: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionResumed:
    """The session was resumed."""

    session: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionClosed:
    """The meeting rose."""

    session: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingClosed:
    """The meeting was declared closed: no session comes any more, unless one is called to order again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HardStopMoved:
    """The session ends at another instant (UTC)."""

    session: int
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPlanned:
    """A session was put at another time, with its hard stop (instants in UTC)."""

    session: int
    start: datetime
    end: datetime
    hard_stop: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemTakenUp:
    """The meeting took up an item."""

    item: ItemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSuspended:
    """The item was suspended; its list and the paused speaker's time stay as they are."""

    item: ItemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemClosed:
    """The item was closed."""

    item: ItemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentBegun:
    """An item entered another of its segments."""

    item: ItemCode
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleNamed:
    """These delegations hold a role on an item, and no others."""

    item: ItemCode
    role: Role
    who: tuple[DelegationCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecedenceSet:
    """An item, or one segment of it, has a precedence of its own; an empty one is that of the definition.

    `segment` is the name of one, empty for the floor; None is the whole item.
    """

    item: ItemCode
    classes: tuple[PrecedenceClass, ...]
    segment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemInserted:
    """An item that the definition does not have was put into the agenda, in front of another or last."""

    item: Item
    before: ItemCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPlanned:
    """An item is planned for other times (instants in UTC); the definition stays as it was."""

    item: ItemCode
    start: datetime
    end: datetime
    fixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPlaced:
    """An item stands in front of another in the agenda, or last."""

    item: ItemCode
    before: ItemCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSkipped:
    """An item will not be taken up; it stays on the agenda as skipped."""

    item: ItemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemUnskipped:
    """A skipped item is back in the plan."""

    item: ItemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRenamed:
    """An item has another title, and a short one for the screens."""

    item: ItemCode
    title: str
    short: str = ""


AgendaEvent = (
    MeetingDefined
    | SessionStarted
    | SessionSuspended
    | SessionResumed
    | SessionClosed
    | MeetingClosed
    | SessionPlanned
    | HardStopMoved
    | ItemTakenUp
    | ItemSuspended
    | ItemClosed
    | SegmentBegun
    | RoleNamed
    | PrecedenceSet
    | ItemInserted
    | ItemPlanned
    | ItemPlaced
    | ItemSkipped
    | ItemUnskipped
    | ItemRenamed
)
