"""A day of many short items, as no meeting has it."""

from dataclasses import replace
from datetime import timedelta

from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode
from facilitator.ui.timeline.picture import Picture, picture_of
from tests.core.floors import at, item, meeting_of, session


def picture_of_many(count: int) -> Picture:
    """Draw up a meeting of so many items of one minute on one long day."""
    start = at("10:00")
    made = item("a", "10:00", "11:00")
    items = [
        replace(
            made,
            plan=replace(
                made.plan,
                code=ItemCode(f"i{n}"),
                start=start + timedelta(minutes=n),
                end=start + timedelta(minutes=n + 1),
            ),
        )
        for n in range(count)
    ]
    meeting = meeting_of(items, sessions=(session(1, "10:00", "18:00", started="10:00"),), running=1)
    return picture_of(meeting, forecast(meeting, at("10:30")), at("10:30"))
