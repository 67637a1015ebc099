"""What the preview shows: a document, what changed in the record, or what was changed in a file that was sent out."""

from datetime import datetime

from facilitator.core.minutes import minutes, minutes_of_version, version_numbered
from facilitator.core.minuting.difference import difference
from facilitator.core.minuting.document import Minutes
from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.exchange.forms import RecordChoice
from facilitator.ui.minutes.page import Ink, changes_page


def document(trail: Trail, choice: RecordChoice, *, of_version: bool, now: datetime) -> Minutes:
    """Write the document that is chosen, as it would be printed now; `of_version` where it is a version itself.

    Raises Refused.
    """
    if of_version and choice.version is not None:
        return minutes_of_version(trail, version_numbered(trail.meeting, choice.version), choice.language)
    return minutes(
        trail,
        now=now,
        variant=choice.variant,
        language=choice.language,
        order=choice.order,
        version=choice.version,
        item=choice.item,
        session=choice.session,
        who=choice.who,
    )


def changes(trail: Trail, choice: RecordChoice, against: int | None, ink: Ink, *, now: datetime) -> str:
    """Set what changed between two versions, the earlier first, or since one. Raises Refused."""
    language = choice.language
    chosen = sorted(n for n in (choice.version, against) if n is not None)
    older = version_numbered(trail.meeting, chosen[0] if chosen else None)
    before = minutes_of_version(trail, older, language)
    if len(chosen) < 2:
        after = minutes(trail, now=now, language=language, order=older.order)
        return changes_page(difference(before, after), tr("Changes since version {number}", number=older.number), ink)
    after = minutes_of_version(trail, version_numbered(trail.meeting, chosen[1]), language)
    title = tr("Changes from version {number} to version {chosen}", number=older.number, chosen=chosen[1])
    return changes_page(difference(before, after), title, ink)
