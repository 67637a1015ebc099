"""Shares of the spoken time: every way of adding it up gives the same sum."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.clock import Stretch
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.shares import Share, shares
from facilitator.core.statements import Statement
from tests.core.floors import ROSTER, at, item, meeting_of, opened, statement
from tests.trying import a_third

FIRST = (
    statement(1, "10:00", "10:03", who="FRA"),
    statement(2, "10:04", "10:06", who="CMC"),
    statement(3, "10:07", "10:12", who="KEN", pauses=(Stretch(start=at("10:08"), end=at("10:10")),)),
)
SECOND = (statement(4, "10:20", "10:21", who="FRA", on="b"), statement(5, "10:22", who="X1", on="b"))


def meeting_with(first: tuple[Statement, ...], second: tuple[Statement, ...]) -> Meeting:
    return meeting_of(
        (item("a", "10:00", "10:20", statements=first), opened(item("b", "10:20", "11:00", statements=second), "10:20"))
    )


def minutes(found: tuple[Share, ...]) -> dict[str, float]:
    return {s.key: s.spoken / timedelta(minutes=1) for s in found}


def test_spoken_time_is_added_up_by_delegation_category_group_and_item() -> None:
    found = shares(meeting_with(FIRST, SECOND), at("10:24"))
    assert minutes(found.by_delegation) == {"FRA": 4, "KEN": 3, "CMC": 2, "X1": 2}
    assert minutes(found.by_category) == {"state_party": 4, "signatory": 3, "observer_org": 4}
    assert minutes(found.by_item) == {"a": 8, "b": 3}
    assert found.total == timedelta(minutes=11)
    assert [s.statements for s in found.by_delegation] == [2, 1, 1, 1]


def test_delegations_stand_in_the_order_of_the_roll_and_those_who_are_not_on_it_last() -> None:
    found = shares(meeting_with(FIRST, SECOND), at("10:24"))
    assert [s.key for s in found.by_delegation] == ["FRA", "KEN", "CMC", "X1"]


def test_one_item_can_be_taken_alone() -> None:
    found = shares(meeting_with(FIRST, SECOND), at("10:24"), item=ItemCode("b"))
    assert (found.total, minutes(found.by_delegation)) == (timedelta(minutes=3), {"FRA": 1, "X1": 2})


def test_regional_groups_are_told_apart_and_the_rest_has_none() -> None:
    france = next(d for d in ROSTER.delegations if d.code == "FRA")
    meeting = meeting_with(FIRST, ())
    grouped = replace(meeting, roster=ROSTER.with_delegation(replace(france, group="WEOG")))
    assert minutes(shares(grouped, at("10:24")).by_group) == {"": 5, "WEOG": 3}


def test_a_renamed_delegation_keeps_its_time() -> None:
    france = next(d for d in ROSTER.delegations if d.code == "FRA")
    meeting = meeting_with(FIRST, ())
    renamed = replace(meeting, roster=ROSTER.with_delegation(replace(france, roll="Frankreich")))
    assert shares(renamed, at("10:24")) == shares(meeting, at("10:24"))


def test_what_was_only_handed_in_takes_no_time() -> None:
    paper = replace(statement(6, "10:00", who="DEU"), begin=None, written_only=True)
    assert shares(meeting_with((paper,), ()), at("10:24")).total == timedelta()
    assert shares(meeting_with((), ()), at("10:24")).by_delegation == ()


def test_a_share_is_a_part_of_the_whole() -> None:
    found = shares(meeting_with(FIRST, ()), at("10:24"))
    assert found.by_delegation[0].of(found.total) == 3 / 8
    assert found.by_delegation[0].of(timedelta()) == 0.0


drawn = st.lists(
    st.tuples(
        st.sampled_from([d.code for d in ROSTER.delegations]),
        st.integers(0, 10**10),
        st.integers(0, 10**9),
        st.integers(0, 10**9),
        st.sampled_from("ab"),
    ),
    max_size=40,
)


@a_third
@given(drawn)
def test_the_sums_by_delegation_category_group_and_item_are_the_same_to_the_microsecond(
    entries: list[tuple[DelegationCode, int, int, int, str]],
) -> None:
    made = []
    for number, (who, begin, length, pause, on) in enumerate(entries, start=1):
        start = at("10:00") + timedelta(microseconds=begin)
        stop = start + timedelta(microseconds=length)
        paused = Stretch(start=start, end=start + timedelta(microseconds=min(pause, length)))
        made.append(replace(statement(number, "10:00", who=who, on=on), begin=start, end=stop, pauses=(paused,)))
    first = tuple(s for s in made if s.item == "a")
    second = tuple(s for s in made if s.item == "b")
    found = shares(meeting_with(first, second), at("18:00"))
    ways = (found.by_delegation, found.by_category, found.by_group, found.by_item)
    assert {sum((s.spoken for s in way), timedelta()) for way in ways} == {found.total}
    assert {sum(s.statements for s in way) for way in ways} == {len(made)}
