"""Words of the follow-up: how far something is, as the desk says it."""

from collections.abc import Mapping

from facilitator.core.clock import date_label
from facilitator.core.decisions import FollowUp, FollowUpStatus
from facilitator.core.saying import noop, tr

FOLLOW_UP_WORDS: Mapping[str, str] = {
    FollowUpStatus.OPEN.value: noop("Not begun"),
    FollowUpStatus.UNDER_WAY.value: noop("Under way"),
    FollowUpStatus.DONE.value: noop("Done"),
    FollowUpStatus.DROPPED.value: noop("Dropped"),
}


def follow_up_line(found: FollowUp) -> str:
    """Say who sees to something, until when and how it stands; nothing where none of that was noted."""
    if found == FollowUp():
        return ""
    due = tr("due {day}", day=date_label(found.due)) if found.due is not None else ""
    return " · ".join(part for part in (tr(FOLLOW_UP_WORDS[found.status]), found.owner, due, found.note) if part)
