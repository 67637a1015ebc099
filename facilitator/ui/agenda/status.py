"""Status: the shape, colour and word for where an item stands."""

from collections.abc import Mapping

from facilitator.core.meeting import ItemStatus
from facilitator.core.saying import noop

STATUS_WORDS: Mapping[ItemStatus, str] = {
    ItemStatus.PLANNED: noop("planned"),
    ItemStatus.OPEN: noop("open"),
    ItemStatus.SUSPENDED: noop("suspended"),
    ItemStatus.CLOSED: noop("closed"),
    ItemStatus.SKIPPED: noop("skipped"),
}

STATUS_TOKENS: Mapping[ItemStatus, str] = {
    ItemStatus.PLANNED: "faint",
    ItemStatus.OPEN: "accent",
    ItemStatus.SUSPENDED: "warn",
    ItemStatus.CLOSED: "ok",
    ItemStatus.SKIPPED: "faint",
}
