"""Lines: what was not understood of an advance list, kept with the item until somebody settles it."""

from collections.abc import Mapping
from enum import StrEnum

from facilitator.core.ids import ItemCode, LineNumber, RequestId
from facilitator.core.saying import noop
from facilitator.core.values import dataclass


class OpenMatter(StrEnum):
    """Why a line made no request."""

    NOBODY = "nobody"
    SEVERAL = "several"
    NO_ITEM = "no-item"
    WITHDRAWS = "withdraws"
    WRITTEN = "written"
    REFUSED = "refused"
    UNREAD = "unread"


MATTER_WORDS: Mapping[OpenMatter, str] = {
    OpenMatter.NOBODY: noop("asks for the floor and names nobody of the roll"),
    OpenMatter.SEVERAL: noop("several may be meant"),
    OpenMatter.NO_ITEM: noop("names an item that is not on the agenda"),
    OpenMatter.WITHDRAWS: noop("may take a request back"),
    OpenMatter.WRITTEN: noop("may be a statement in writing"),
    OpenMatter.REFUSED: noop("the list of speakers did not take it: the delegation may wait already"),
    OpenMatter.UNREAD: noop("was not understood"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLine:
    """One line that waits to be settled: its number, the item, where it stood, its words, and why it made no request."""

    number: LineNumber
    item: ItemCode
    source: str
    part: str
    line: int
    text: str
    why: OpenMatter


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceListRead:
    """Advance requests were taken from a source; `lines` are those that made none and are to be settled."""

    item: ItemCode
    source: str
    lines: tuple[OpenLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSettled:
    """A line became a request, or was left for a reason."""

    line: LineNumber
    request: RequestId | None = None
    why: str = ""


AdvanceEvent = AdvanceListRead | LineSettled
