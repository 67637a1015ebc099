"""Whatever ends on another day says so, in the minutes, in titles of acts and in refusals."""

import pytest

from facilitator.core.clock import span_label
from facilitator.core.commands import read_command
from facilitator.core.minutes import minutes
from facilitator.core.planning import effect_words, foresee
from tests.core.reading import lines, under
from tests.nights import MIDNIGHT, night
from tests.room import START, Room

ZONE = "Europe/Zurich"


def kept() -> Room:
    """The sitting over midnight, suspended at 00:20, resumed at 00:25, risen at 01:30; Switzerland still waits."""
    room = night()
    room.does("request CHE")
    room.does("suspend-session", at=MIDNIGHT + 20 * 60)
    room.does("resume-session", at=MIDNIGHT + 25 * 60)
    room.does("close-session", at=MIDNIGHT + 90 * 60)
    return room


@pytest.mark.parametrize(
    ("language", "timetable", "considered"),
    [
        ("en", "00:20 on 8 April | 00:25 on 8 April | 01:30 on 8 April", "22:00–00:20 on 8 April and on Tuesday 8 April 2025, 00:25–01:30"),
        ("fr", "0 h 20 le 8 avril | 0 h 25 le 8 avril | 1 h 30 le 8 avril", "de 22 h à 0 h 20 le 8 avril et le mardi 8 avril 2025, de 0 h 25 à 1 h 30"),
        ("es", "00:20 del 8 de abril | 00:25 del 8 de abril | 01:30 del 8 de abril", "de las 22:00 a las 00:20 del 8 de abril y el martes 8 de abril de 2025, de las 00:25 a las 01:30"),
    ],
)  # fmt: skip
def test_the_timetable_and_the_stretches_of_an_item_say_on_which_day_they_end(
    language: str, timetable: str, considered: str
) -> None:
    room = kept()
    written = minutes(room.meeting, now=room.instant, language=language)
    begun = "22\u00a0h" if language == "fr" else "22:00"
    assert next(line for line in lines(written) if "Sitting 1" in line).endswith(f" | {begun} | {timetable}")
    assert considered in under(written, "1(x) Item x")[0]


def test_the_internal_log_says_on_which_day_a_statement_began_and_ended() -> None:
    room = kept()
    room.do_all(["start-session 2", "take-up x"])
    room.does("give-floor", at=room.now + 60)
    room.does("end", at=room.now + 60)
    written = minutes(room.meeting, now=room.instant, variant="internal")  # type: ignore[arg-type]
    spoke = [line.split(" | ")[:3] for line in under(written, "Speaking times")]
    assert spoke == [
        ["23:58:00", "00:06:00 on 8 April", "France"],
        ["01:31:00 on 8 April", "01:32:00", "Switzerland"],
    ]
    assert under(written, "Planned and actual")[1].startswith("1(y) Item y | 07.04. 23:30–00:30 on 8 April | ")


def test_who_waits_past_midnight_is_printed_with_the_day() -> None:
    room = night()
    room.do_all(["request CHE", "request NOR"])
    before = START.fromtimestamp(START.timestamp() + MIDNIGHT - 200, START.tzinfo)
    written = minutes(room.meeting, now=before, variant="list")  # type: ignore[arg-type]
    assert [line.split(" | ")[4] for line in under(written, "1(x) Item x")] == ["23:57", "00:00 on 8 April"]


def test_titles_say_the_day_where_it_is_another() -> None:
    room = night()
    room.do_all(["hard-stop 23:30", "hard-stop 02:00", "plan y --start 00:45", "plan y --minutes 30"])
    assert [act.title for act in room.trail.acts()][-4:] == [
        "Hard stop at 23:30",
        "Hard stop at 02:00 on 8 April",
        "Plan 1(y): 00:45 on 8 April–01:45",
        "Plan 1(y): 00:45–01:15",
    ]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("split 1 --at 00:07", "This statement went from 23:58:00 to 00:06:00 on 8 April."),
        ("correct 1 --end 2025-04-06T23:00", "cannot begin at 23:58:00 and end at 23:00:00 on 6 April"),
        ("correct 1 --end 2025-04-09T00:05", "a statement cannot have ended at 00:05:00 on 9 April"),
        ("plan y --start 03:00", "03:00 on 8 April lies in no session. The sessions are 07.04. 22:00–01:30 on 8 April; 08.04. 10:00–13:00."),
    ],
)  # fmt: skip
def test_a_refusal_says_the_day_where_it_is_another(line: str, sentence: str) -> None:
    assert sentence in night().refuses(line)


def test_a_change_of_the_plan_says_the_day_and_what_it_runs_into() -> None:
    room = night()
    foreseen = foresee(room.meeting, [read_command(room.meeting, "plan", ["y", "--minutes", "4h"])], room.instant)
    assert any("after the hard stop at 01:30" in warning for warning in foreseen.warnings)
    moved = foresee(room.meeting, [read_command(room.meeting, "plan", ["y", "--session", "2"])], room.instant)
    assert effect_words(next(e for e in moved.changes if e.code == "y"), ZONE).startswith("1(y) Item y: 00:10 → ")


def test_a_span_says_on_which_day_it_ends() -> None:
    day = START.replace(hour=0)
    assert span_label(day.replace(hour=8), day.replace(hour=9), ZONE) == "10:00–11:00"
    assert span_label(day.replace(hour=20), day.replace(hour=23), ZONE) == "22:00–01:00 on 8 April"
