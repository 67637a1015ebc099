"""The forecast of any list: its times never go back, and what it advises holds."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from facilitator.core.commands import decide_on, read_command
from facilitator.core.events import evolve
from facilitator.core.floor import Floor
from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.retiming import chain
from facilitator.core.speakers import Capacity, Kind
from tests.core.floors import at, item, opened, request, speaking, statement
from tests.core.mornings import HEARD_AT_TWO_THIRDS, morning_of
from tests.trying import a_third

waiting_lists = st.lists(
    st.tuples(
        st.sampled_from((Capacity.NATIONAL, Capacity.GROUP, Capacity.PRESENTER, Capacity.OBSERVER)),
        st.sampled_from((Kind.STATEMENT, Kind.POINT_OF_ORDER)),
        st.booleans(),
    ),
    max_size=12,
)


def _meeting(entries: list[tuple[Capacity, Kind, bool]], heard: int, *, list_open: bool, speaks: bool) -> Meeting:
    waiting = tuple(
        request(n, capacity=capacity, kind=kind, absent=absent)
        for n, (capacity, kind, absent) in enumerate(entries, start=20)
    )
    statements = HEARD_AT_TWO_THIRDS[:heard]
    if speaks:
        statements = (*statements, statement(10, "10:14"))
    first = opened(item("a", "10:00", "10:45", waiting=waiting, statements=statements, list_open=list_open), "10:00")
    later = (item("b", "10:45", "11:15"), item("c", "11:20", "12:50", fixed=True), item("d", "15:00", "16:00"))
    return morning_of(first, *later, floor=speaking(10) if speaks else Floor())


@a_third
@given(
    entries=waiting_lists,
    heard=st.integers(0, 6),
    list_open=st.booleans(),
    speaks=st.booleans(),
    minutes=st.integers(14, 400),
)
def test_expected_times_never_decrease_down_the_list_and_never_lie_before_now(
    entries: list[tuple[Capacity, Kind, bool]], heard: int, list_open: bool, speaks: bool, minutes: int
) -> None:
    now = at("10:00") + timedelta(minutes=minutes)
    found = forecast(_meeting(entries, heard, list_open=list_open, speaks=speaks), now)
    times = [now, *(t for w in found.waiting for t in (w.start, w.end))]
    assert times == sorted(times)
    assert found.expected_end is not None
    assert found.expected_end >= times[-1]
    chain = [now, found.expected_end, *(t for i in found.items for t in (i.start, i.end))]
    assert chain == sorted(chain)


@a_third
@given(entries=waiting_lists, place=st.integers(0, 12), list_open=st.booleans(), minutes=st.integers(14, 200))
def test_adding_a_speaker_never_makes_anything_earlier(
    entries: list[tuple[Capacity, Kind, bool]], place: int, list_open: bool, minutes: int
) -> None:
    now = at("10:00") + timedelta(minutes=minutes)
    before = _meeting(entries, 6, list_open=list_open, speaks=True)
    open_item = before.items[ItemCode("a")]
    queue = (*open_item.waiting[:place], request(99), *open_item.waiting[place:])
    after = before.with_item(replace(open_item, waiting=queue))
    old, new = forecast(before, now), forecast(after, now)
    starts = {w.request: w.start for w in new.waiting}
    assert all(starts[w.request] >= w.start for w in old.waiting)
    assert new.expected_end is not None
    assert old.expected_end is not None
    assert new.expected_end >= old.expected_end
    assert all(n.start >= o.start for o, n in zip(old.items, new.items, strict=True))


@a_third
@given(entries=waiting_lists, minutes=st.integers(14, 160))
def test_the_limit_that_is_advised_lets_everybody_be_heard(
    entries: list[tuple[Capacity, Kind, bool]], minutes: int
) -> None:
    now = at("10:00") + timedelta(minutes=minutes)
    meeting = _meeting(entries, 6, list_open=True, speaks=True)
    advised = next((a for a in forecast(meeting, now).advised if a.sentence.startswith("All are heard")), None)
    if advised is not None:
        after = meeting
        for command in advised.commands:
            for event in decide_on(after, command, now=now):
                after = evolve(after, event, now)
        assert forecast(after, now).not_reached == 0


changes = st.lists(
    st.one_of(
        st.builds("plan {} --minutes {}".format, st.sampled_from("bcd"), st.integers(1, 90)),
        st.builds("plan {} --after {}".format, st.sampled_from("bcd"), st.sampled_from("abcd")),
        st.builds("plan {} --session {}".format, st.sampled_from("bcd"), st.integers(1, 2)),
        st.builds("plan {} --start {}".format, st.sampled_from("bcd"), st.sampled_from(("10:50", "12:40", "17:30"))),
        st.builds("plan {} --fixed {}".format, st.sampled_from("bcd"), st.sampled_from(("yes", "no"))),
        st.builds("skip-item {}".format, st.sampled_from("bcd")),
        st.builds("unskip-item {}".format, st.sampled_from("bcd")),
        st.builds("insert-item Tribute --after {} --minutes {}".format, st.sampled_from("abcd"), st.integers(1, 30)),
    ),
    max_size=8,
)


def _changed(meeting: Meeting, line: str, now: datetime) -> Meeting:
    """Carry out a change of the plan; one that is refused changes nothing."""
    words = line.split()
    try:
        for event in decide_on(meeting, read_command(meeting, words[0], words[1:]), now=now):
            meeting = evolve(meeting, event, now)
    except Refused:
        return meeting
    return meeting


@a_third
@given(lines=changes, entries=waiting_lists, list_open=st.booleans(), minutes=st.integers(14, 400))
def test_expected_times_never_decrease_whatever_is_changed_in_the_plan(
    lines: list[str], entries: list[tuple[Capacity, Kind, bool]], list_open: bool, minutes: int
) -> None:
    now = at("10:00") + timedelta(minutes=minutes)
    meeting = _meeting(entries, 6, list_open=list_open, speaks=True)
    lengths = {i.code: i.plan.end - i.plan.start for i in meeting.items.values()}
    for line in lines:
        meeting = _changed(meeting, line, now)
        found = forecast(meeting, now)
        assert found.expected_end is not None
        chain = [now, found.expected_end, *(t for i in found.items for t in (i.start, i.end))]
        assert chain == sorted(chain)
        assert not any(meeting.items[i.code].status is ItemStatus.SKIPPED for i in found.items)
        fixed = {c for c, i in meeting.items.items() if i.plan.fixed}
        assert all(i.start >= meeting.items[i.code].plan.start for i in found.items if i.code in fixed)
    asked = {line.split()[1] for line in lines if "--minutes" in line}
    kept = (i for i in meeting.items.values() if i.code in lengths and i.code not in asked)
    assert all(i.plan.end - i.plan.start == lengths[i.code] for i in kept)


@example(
    ["plan d --after c", "plan b --session 2", "insert-item Tribute --after d --minutes 1", "plan c --start 12:40"]
)
@a_third
@given(lines=changes)
def test_a_change_of_the_plan_leaves_no_two_following_items_at_one_time(lines: list[str]) -> None:
    now = at("10:20")
    meeting = _meeting([], 6, list_open=True, speaks=True)
    for line in lines:
        meeting = _changed(meeting, line, now)
    for session in meeting.sessions:
        plans = [i.plan for i in chain(meeting, session)]
        assert all(one.end <= other.start for one, other in pairwise(plans) if not other.fixed)
