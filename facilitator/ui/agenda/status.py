"""Status: the shape, colour and word for where an item stands."""

from collections.abc import Mapping

from facilitator.core.meeting import ItemStatus

STATUS_WORDS: Mapping[ItemStatus, str] = {
    ItemStatus.PLANNED: "planned",
    ItemStatus.OPEN: "open",
    ItemStatus.SUSPENDED: "suspended",
    ItemStatus.CLOSED: "closed",
    ItemStatus.SKIPPED: "skipped",
}

STATUS_TOKENS: Mapping[ItemStatus, str] = {
    ItemStatus.PLANNED: "faint",
    ItemStatus.OPEN: "accent",
    ItemStatus.SUSPENDED: "warn",
    ItemStatus.CLOSED: "ok",
    ItemStatus.SKIPPED: "faint",
}
