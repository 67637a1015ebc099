"""What the desk says of a sitting over midnight: whatever ends on another day says so."""

from datetime import datetime, timedelta

from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode
from facilitator.ui.advice.whatif import heard_words, what_if
from facilitator.ui.agenda.lines import agenda_line
from facilitator.ui.frame.words import interpretation_words
from facilitator.ui.speakers.row import row_of
from facilitator.ui.speakers.summary import outlook
from facilitator.ui.statements.heads import editor_head
from facilitator.ui.timeline.panel import described
from facilitator.ui.timeline.picture import hint_of, picture_of
from tests.nights import HOUR, MIDNIGHT, night
from tests.room import START, Room


def waiting() -> tuple[Room, datetime]:
    """Four wait at 23:50, with three minutes each; the sitting ends at 01:30."""
    room = night()
    room.do_all(["request CHE", "request NOR", "request SWE", "request GUY"])
    return room, START + timedelta(seconds=MIDNIGHT - 600)


def test_the_header_says_on_which_day_interpretation_ends() -> None:
    room, before = waiting()
    assert interpretation_words(room.meeting, before)[0] == "Interpretation until 01:30 on 8 April · 1 h 40 min left"
    after = START + timedelta(seconds=MIDNIGHT + 600)
    assert interpretation_words(room.meeting, after)[0] == "Interpretation until 01:30 · 1 h 20 min left"
    another = START + timedelta(seconds=80 * HOUR)
    assert interpretation_words(room.meeting, another)[0] == "Interpretation until 01:30 on 8 April"


def test_the_list_says_on_which_day_it_ends_and_when_the_last_are_expected() -> None:
    room, before = waiting()
    meeting = room.meeting
    found = forecast(meeting, before)
    assert outlook(meeting, "x", found, before)[0] == (  # type: ignore[arg-type]
        "4 waiting · ends 00:03 on 8 April · all heard before 01:30 on 8 April"
    )
    rows = [row_of(meeting, r, e) for r, e in zip(meeting.items["x"].waiting, found.waiting, strict=True)]  # type: ignore[index]
    assert [row.expected for row in rows] == ["23:50", "23:53", "23:57", "00:00"]
    assert rows[2].spoken(3).endswith("expected 23:57")
    assert rows[3].spoken(4).endswith("expected 00:00 on 8 April")


def test_the_agenda_the_timeline_and_the_advice_say_on_which_day_something_ends() -> None:
    room, before = waiting()
    meeting = room.meeting
    found = forecast(meeting, before)
    seconds = {code: agenda_line(meeting, item, found, before).second for code, item in meeting.items.items()}
    assert seconds["x"] == "since 22:00 · expected end 00:03 on 8 April"
    assert "until 00:03 on 8 April" in [bar.label for bar in picture_of(meeting, found, before).bars]
    assert "Planned 23:30–00:30 on 8 April (1 h 00 min)" in hint_of(meeting, found, "y", before)  # type: ignore[arg-type]
    assert any(line.startswith("Expected to end 00:03 on 8 April") for line in hint_of(meeting, found, "x", before))  # type: ignore[arg-type]
    assert "planned until 23:30, expected until 00:03 on 8 April" in described(meeting, found, before)
    assert what_if(meeting, before, cap=None, closed=False).ends == "Ends at 00:03 on 8 April"
    assert heard_words(meeting, found, before) == "All are heard before 01:30 on 8 April"


def test_a_stretch_that_was_kept_and_a_statement_say_on_which_day_they_ended() -> None:
    room = night()
    room.does("suspend-item", at=MIDNIGHT + 900)
    meeting, now = room.meeting, room.instant
    found = forecast(meeting, now)
    second = agenda_line(meeting, meeting.items[ItemCode("x")], found, now).second
    assert second.startswith("22:00–00:15 on 8 April")
    assert any(line.startswith("Kept 22:00–00:15 on 8 April") for line in hint_of(meeting, found, "x", now))  # type: ignore[arg-type]
    assert editor_head(meeting, room.said("FRA"), now) == ("France, ended 00:06 on 8 April", "8:00")
