"""The two records, parts of a meeting, and what is missing before the minutes are final."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from facilitator.core.clock import Stretch
from facilitator.core.delegations import Category
from facilitator.core.floor import LimitSet
from facilitator.core.ids import DelegationCode, ItemCode, Refused
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes, missing
from facilitator.core.minuting.document import Table
from tests.core.reading import NOW, lines, spoken, under, with_statements, written
from tests.recorded_meeting import ROSTER, C, D, at, delegation, recorded_meeting, request, statement


@pytest.mark.parametrize(
    "word", ["withdrawn", "absent", "not reached", "Over", "1:30", "gender", "Mines Advisory Group ("]
)
def test_the_circulated_record_has_nothing_of_the_internal_log(word: str) -> None:
    assert not any(word in line for line in lines(written(recorded_meeting())))


def test_the_internal_log_has_those_who_were_not_heard() -> None:
    assert under(written(recorded_meeting(), "internal"), "Asked for the floor, not heard") == [
        "Mines Advisory Group | observer | 15:20 | withdrawn 15:35",
        "Afghanistan | national statement | 15:21 | not reached 15:42",
        "Somalia | presenter | 09:00 | absent; to be received in writing 15:42",
    ]


def test_the_internal_log_has_who_still_waits_and_private_notes() -> None:
    meeting = recorded_meeting()
    waiting = (request(30, "SOM", at(15, 30), absent=True), request(31, "FRA", at(15, 31), late=True, note="by phone"))
    found = under(
        written(meeting.with_item(replace(meeting.items[C], waiting=waiting, departed=())), "internal"),
        "Asked for the floor, not heard",
    )
    assert found == [
        "Somalia | national statement | 15:30 | absent",
        "France | national statement | 15:31 | waiting; asked after closing; by phone",
    ]


def test_the_internal_log_has_times_limits_and_who_went_over() -> None:
    found = under(written(recorded_meeting(), "internal"), "Speaking times")
    assert found[0] == "15:04:00 | 15:15:30 | Chile | presenter | 11:30 | 10:00 | 1:30 | "
    assert found[3].endswith("text received")
    assert len(found) == 9


def test_the_internal_log_says_what_was_corrected_at_whose_wish() -> None:
    one = replace(
        spoken(), corrected=True, asked_by=DelegationCode("KEN"), pauses=(Stretch(start=at(15, 11), end=None),)
    )
    item = replace(recorded_meeting().items[C], statements=(one,))
    found = under(written(recorded_meeting().with_item(item), "internal"), "Speaking times")
    assert found[0].endswith("paused 1:00; corrected; asked by Kenya")


def test_the_internal_log_adds_up_the_time_of_each_category() -> None:
    meeting = recorded_meeting()
    shares = under(written(meeting, "internal"), "Speaking time by category")
    every = sum(s.spoken(NOW) for s in meeting.statements())
    printed = [line.split(" | ")[1].split(":") for line in shares]
    assert sum(int(minutes_) * 60 + int(seconds) for minutes_, seconds in printed) == every


def test_the_internal_log_has_key_points_and_changed_limits() -> None:
    in_segment = LimitSet(capacity="national", seconds=120.0, item=C, segment="presentations")
    changes = ((at(15, 30), in_segment), (at(16, 0), LimitSet(capacity="observer", seconds=90.0)))
    meeting = replace(recorded_meeting(), limits_set=changes)
    document = written(meeting, "internal")
    assert under(document, "Key points and tags") == [
        "Chile (action 19, progress): Survey completed",
        "Chile: gender",
        "Kingdom of the Netherlands: topic: Budget cuts",
    ]
    assert under(document, "Limits changed") == [
        "15:30 on Monday 7 April 2025, national, 2:00, 1(c), Extension requests",
        "16:00 on Monday 7 April 2025, observer, 1:30",
    ]


def test_every_statement_and_every_departure_is_in_the_internal_log() -> None:
    meeting = recorded_meeting()
    tables = [b for s in written(meeting, "internal").sections for b in s.blocks if isinstance(b, Table)]
    times = sum(len(table.rows) for table in tables if table.caption == "Speaking times")
    unheard = sum(len(table.rows) for table in tables if table.caption == "Asked for the floor, not heard")
    assert times == sum(not s.written_only for s in meeting.statements())
    assert unheard == sum(len(item.departed) for item in meeting.items.values())


def test_the_minutes_of_an_item_have_that_item_only() -> None:
    document = written(recorded_meeting(), item=D)
    assert [section.heading for section in document.sections if section.level == 1] == ["1(d) Risk education"]


def test_the_minutes_of_a_session_have_what_fell_into_it() -> None:
    second = written(recorded_meeting(), session=2)
    assert [section.heading for section in second.sections if section.level == 1] == [
        "Attendance",
        "Timetable as kept",
        "1(d) Risk education",
        "General",
    ]
    assert under(second, "Attendance") == ["States Parties (3): Afghanistan, Austria and Philippines."]
    assert not any("Afghanistan. Described" in line for line in lines(written(recorded_meeting(), session=1)))


def test_the_sessions_together_have_every_statement_once() -> None:
    parts = [line for n in (1, 2) for line in lines(written(recorded_meeting(), session=n))]
    for line in lines(written(recorded_meeting())):
        if line.startswith(("Chile (", "Afghanistan. ", "The Cluster")):
            assert parts.count(line) == 1


@pytest.mark.parametrize(
    "wanted",
    [{"item": ItemCode("zz")}, {"session": 9}, {"variant": "secret"}],
)
def test_a_part_or_record_that_does_not_exist_is_refused_with_what_does(wanted: dict[str, object]) -> None:
    with pytest.raises(Refused, match=r"c, d, e|1, 2|circulated, internal"):
        minutes(recorded_meeting(), now=NOW, **wanted)  # type: ignore[arg-type]


def _lacking_end(meeting: Meeting) -> Meeting:
    return with_statements(meeting, replace(spoken(), end=None))


def _lacking_name(meeting: Meeting) -> Meeting:
    unnamed = delegation("X1", Category.NGO, "X1")
    return replace(with_statements(meeting, spoken("X1")), roster=ROSTER.with_delegation(unnamed))


@pytest.mark.parametrize(
    ("change", "sentences"),
    [
        (lambda m: with_statements(m, spoken()), ()),
        (lambda m: with_statements(m, spoken(gist=" ")), ("1(c), 15:10: the statement of France has no gist.",)),
        (_lacking_end, ("1(c), 15:10: the statement of France has no end.",)),
        (_lacking_name, ("1(c), 15:10: the statement of X1 is by a speaker without a name.",)),
        (lambda m: with_statements(m, statement(1, "FRA", None, None, written_only=True, request=None)), ()),
    ],
    ids=["nothing", "no gist", "no end", "no name", "a written statement needs neither"],
)
def test_what_the_record_lacks_is_listed(change: Callable[[Meeting], Meeting], sentences: tuple[str, ...]) -> None:
    assert missing(change(recorded_meeting())) == sentences
