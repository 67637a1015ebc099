"""What is prepared follows each change: hours, numbers and codes by themselves, until somebody says otherwise."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from facilitator.core.acts.opening import open_meeting
from facilitator.core.agenda import Topic
from facilitator.core.clock import local_time
from facilitator.core.decisions import DocumentNoted
from facilitator.core.definition_now import definition_now
from facilitator.core.delegations import Category, Delegation, Roster
from facilitator.core.ids import DelegationCode, ItemCode, Refused
from facilitator.core.languages import Wording
from facilitator.core.meeting import Recorded
from facilitator.core.planned_documents import PlannedDocument
from facilitator.core.preparing import readings_of_fields as reading
from facilitator.core.preparing.beginnings import begun_from, empty
from facilitator.core.preparing.own_words import own_words, reworded
from facilitator.core.preparing.pasted_agenda import with_pasted
from facilitator.core.preparing.prepared import PreparedMeeting, finished, new_item
from facilitator.core.preparing.usual_days import in_zone, moved_to, with_days
from facilitator.core.trail import Trail
from facilitator.exchange.conflicts import conflicts_of

ZONE = "Europe/Zurich"
THIRTY = "\n".join(f"{n}. Item\n(a) One\n(b) Two\n(i) Deep\n(ii) Deeper" for n in range(1, 7))


@pytest.fixture
def prepared() -> PreparedMeeting:
    begun = empty(ZONE, "en").with_value(("title",), "A Meeting of States")
    begun = begun.again(with_days(begun.definition, date(2026, 11, 30), 3))
    return with_pasted(begun, "Opening\nWork\n\tOne\n\tTwo\nEnd")[0]


def labels(prepared: PreparedMeeting) -> list[str]:
    return [f"{item.label} {item.title}" for item in prepared.definition.items]


def test_documents_of_an_item_are_noted_when_the_meeting_is_made(prepared: PreparedMeeting) -> None:
    known = (PlannedDocument(symbol="CCM/2026/1", title="Report"), PlannedDocument(symbol="CCM/2026/2"))
    definition = prepared.with_value(("items", 1, "documents"), known).finished
    defined, *noted = open_meeting(definition, ROLL.delegations, definition.sessions[0].start)
    assert [(one.item, one.symbol, one.title) for one in noted if isinstance(one, DocumentNoted)] == [
        ("2", "CCM/2026/1", "Report"), ("2", "CCM/2026/2", ""),
    ]  # fmt: skip
    made = [
        Recorded(
            seq=1 + part,
            act="a",
            part=part,
            seat="chair",
            at=definition.sessions[0].start,
            recorded=definition.sessions[0].start,
            event=event,
        )
        for part, event in enumerate((defined, *noted))
    ]
    assert definition_now(Trail(made).meeting) == definition
    twice = prepared.with_value(("items", 1, "documents"), (known[0], known[0]))
    assert [fault.where for fault in conflicts_of(twice.finished, ())] == [("items", 1, "documents", 1, "symbol")]


def test_an_empty_one_lacks_a_title_days_and_an_agenda() -> None:
    assert [fault.where for fault in conflicts_of(empty(ZONE, "en").definition, ())] == [
        ("name",), ("title",), ("sessions",), ("items",),
    ]  # fmt: skip


def test_title_days_and_agenda_make_a_meeting(prepared: PreparedMeeting) -> None:
    assert prepared.definition.name == "a-meeting-of-states"
    assert conflicts_of(prepared.finished, ()) == ()


@pytest.mark.parametrize("days", [1, 2, 3, 5])
@pytest.mark.parametrize("text", ["Opening", "Opening\nEnd", "1\n2\n3\n4\n5\n6\n7", THIRTY, THIRTY + "\n" + THIRTY])
def test_hours_are_shared_out_in_order_and_lie_in_the_sessions(days: int, text: str) -> None:
    begun = empty(ZONE, "en").with_value(("title",), "T")
    made, count = with_pasted(begun.again(with_days(begun.definition, date(2026, 11, 30), days)), text)
    assert count >= 1
    assert conflicts_of(made.finished, ()) == ()
    items, sessions = made.definition.items, made.definition.sessions
    hours = [(item.start, item.end) for item in items if item.start is not None and item.end is not None]
    assert len(hours) == len(items)
    assert all(before[1] <= later[0] for before, later in pairwise(hours))
    assert all(any(s.start <= start <= end <= s.end for s in sessions) for start, end in hours)
    assert hours[0][0] == sessions[0].start


def test_hours_follow_when_days_are_added_but_not_those_that_were_given(prepared: PreparedMeeting) -> None:
    start = datetime(2026, 11, 30, 9, tzinfo=UTC)
    given = prepared.with_hours(0, start, start + timedelta(minutes=20))
    more = given.again(with_days(given.definition, date(2026, 12, 3), 1))
    assert more.definition.items[0].end == start + timedelta(minutes=20)
    assert more.definition.items[1].start == start + timedelta(minutes=20)
    assert more.definition.items[-1].start > given.definition.items[-1].start
    assert more.without_hours("1").spread == {"1", "2", "2.a", "2.b", "3"}


def test_numbers_follow_what_is_moved_indented_and_taken_away(prepared: PreparedMeeting) -> None:
    moved, row = prepared.shifted("3", -1)
    assert (labels(moved), row) == (["1 Opening", "2 End", "3 Work", "3(a) One", "3(b) Two"], 1)
    under, row = prepared.indented("3")
    assert (labels(under)[-1], row) == ("2(c) End", 4)
    assert labels(under.outdented("2.a")[0]) == ["1 Opening", "2 Work", "2(a) Two", "2(b) End", "3 One"]
    assert labels(prepared.removed("2")) == ["1 Opening", "2 One", "3 Two", "4 End"]
    assert prepared.shifted("1", -1) == (prepared, 0)
    with pytest.raises(Refused, match="at the top"):
        prepared.outdented("1")


def test_numbers_in_words_of_ones_own_stay_until_they_are_renumbered(prepared: PreparedMeeting) -> None:
    own = prepared.with_value(("items", 4, "label"), "IX")
    moved, _ = own.shifted("3", -1)
    assert labels(moved)[1] == "IX End"
    assert labels(moved.renumbered())[1] == "2 End"


def test_topics_feed_the_same_items_under_their_new_codes(prepared: PreparedMeeting) -> None:
    fed = prepared.with_value(("items", 0, "topics"), (Topic(code="1", title="T", feeds=(ItemCode("3"),)),))
    moved, _ = fed.shifted("3", -1)
    assert moved.definition.items[0].topics[0].feeds == ("2",)


def test_what_repeats_the_title_goes_on_doing_so(prepared: PreparedMeeting) -> None:
    again = prepared.with_value(("title",), "Another One").with_value(("items", 0, "title"), "Begin")
    assert (again.definition.short, again.definition.name) == ("Another One", "another-one")
    assert again.definition.items[0].short == "Begin"
    own = again.with_value(("short",), "AO").with_value(("title",), "A Third")
    assert own.definition.short == "AO"


def test_hours_of_the_day_stay_in_another_zone_and_on_other_days(prepared: PreparedMeeting) -> None:
    there = in_zone(prepared.definition, "America/New_York")
    assert f"{local_time(there.sessions[0].start, there.zone):%H:%M}" == "10:00"
    later = moved_to(prepared.definition, date(2027, 6, 14))
    assert f"{local_time(later.sessions[-1].start, ZONE):%Y-%m-%d %H:%M}" == "2027-06-16 15:00"
    assert later.items[0].start == later.sessions[0].start


def test_a_weekend_is_left_out_unless_they_begin_on_it() -> None:
    plan = empty(ZONE, "en").definition
    days = [local_time(s.start, ZONE).day for s in with_days(plan, date(2026, 11, 27), 2).sessions]
    assert days == [27, 27, 30, 30]
    assert local_time(with_days(plan, date(2026, 11, 28), 1).sessions[0].start, ZONE).day == 28


def test_a_text_is_said_otherwise_wherever_it_stands_and_keeps_its_words(prepared: PreparedMeeting) -> None:
    changed = reworded(prepared.definition, "Morning", "Early session")
    assert [session.title for session in changed.sessions] == ["Early session", "Afternoon"] * 3
    assert changed.glossary.say("Early session", "fr") == "Matin"
    assert "Morning" not in {text.text for text in own_words(changed)}


def test_a_title_of_who_presides_needs_no_words_but_a_name_does(prepared: PreparedMeeting) -> None:
    assert ("president",) not in {text.where for text in own_words(prepared.definition)}
    named = prepared.with_value(("president",), "the Co-Chairs: Ms Ode and Mr Bay")
    assert ("president",) in {text.where for text in own_words(named.definition)}


ROLL = Roster(
    delegations=tuple(
        Delegation(
            code=DelegationCode(code),
            roll=name,
            category=Category.STATE_PARTY,
            name=Wording(en=name),
            spoken=Wording(en=name),
        )
        for code, name in (("CHL", "Chile"), ("NLD", "Netherlands, Kingdom of the"), ("FRA", "France"))
    )
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ()),
        ("Chile", ("CHL",)),
        ("chl; France", ("CHL", "FRA")),
        ("CHL, FRA, CHL", ("CHL", "FRA")),
        ("Netherlands, Kingdom of the; Chile", ("NLD", "CHL")),
    ],
)
def test_delegations_are_read_and_shown_so_that_they_are_read_again(text: str, found: tuple[str, ...]) -> None:
    read = reading.read_delegations(ROLL, text)
    assert read == found
    assert reading.read_delegations(ROLL, reading.shown_delegations(ROLL, read)) == found


def test_limits_are_read_and_shown_so_that_they_are_read_again() -> None:
    read = reading.read_limits("national 2, point of order 90 s; reply-2 1:30")
    assert read == {"national": 120.0, "point-of-order": 90.0, "reply-2": 90.0}
    assert reading.read_limits(reading.shown_limits(read)) == read
    with pytest.raises(Refused, match="no limit"):
        reading.read_limits("soon")


@pytest.mark.parametrize("text", ["10:00", "noon–one", "10:00–11:00–12:00", "32 May, 10:00–11:00"])
def test_hours_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(Refused):
        reading.read_hours(text, new_item("1"), ZONE, None)


def test_hours_are_read_and_shown_so_that_they_are_read_again() -> None:
    item = new_item("1")
    read = reading.read_hours("2026-11-30, 22:00–01:00", item, ZONE, None)
    assert read is not None
    assert read[1] - read[0] == timedelta(hours=3)
    assert (
        reading.read_hours(reading.shown_hours(replace(item, start=read[0], end=read[1]), ZONE), item, ZONE, None)
        == read
    )
    assert reading.read_hours(" ", item, ZONE, None) is None


def test_items_without_hours_are_shared_out_while_they_are_prepared_and_are_written_without() -> None:
    given = finished(with_days(empty(ZONE, "en").definition, date(2026, 11, 30), 1))
    items = tuple(replace(new_item(code), start=None, end=None) for code in "12")
    prepared = begun_from(replace(given, items=items))
    assert all(item.start is not None for item in prepared.definition.items)
    assert [(item.start, item.end) for item in prepared.finished.items] == [(None, None), (None, None)]
