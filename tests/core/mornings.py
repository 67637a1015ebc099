"""A morning on which six have been heard, each for two thirds of the limit: what the forecast is tried on."""

from facilitator.core.meeting import Meeting
from tests.core.floors import meeting_of, session, statement

MORNING = session(1, "10:00", "13:00", started="10:00", title="Morning")
AFTERNOON = session(2, "15:00", "18:00", title="Afternoon")
HEARD_AT_TWO_THIRDS = tuple(
    statement(n, begin, end)
    for n, (begin, end) in enumerate(
        (
            ("10:00:00", "10:02:00"),
            ("10:02:10", "10:04:10"),
            ("10:04:20", "10:06:20"),
            ("10:06:30", "10:08:30"),
            ("10:08:40", "10:10:40"),
            ("10:11:40", "10:13:40"),
        ),
        start=1,
    )
)


def morning_of(*items: object, **more: object) -> Meeting:
    return meeting_of(items, sessions=(MORNING, AFTERNOON), running=1, **more)  # type: ignore[arg-type]
