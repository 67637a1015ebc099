"""The forecast of any list: its times never go back, and what it advises holds."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.floor import Floor
from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Capacity, Kind
from tests.core.floors import at, item, opened, request, speaking, statement
from tests.core.mornings import HEARD_AT_TWO_THIRDS, morning_of

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


@given(entries=waiting_lists, minutes=st.integers(14, 160))
def test_the_limit_that_is_advised_lets_everybody_be_heard(
    entries: list[tuple[Capacity, Kind, bool]], minutes: int
) -> None:
    now = at("10:00") + timedelta(minutes=minutes)
    meeting = _meeting(entries, 6, list_open=True, speaks=True)
    advised = next((a for a in forecast(meeting, now).advice if a.startswith("All are heard")), None)
    if advised is not None:
        words = advised.removeprefix("All are heard before 13:00 at ").removesuffix(" each").split()
        seconds = sum(float(n) * {"min": 60, "s": 1}[unit] for n, unit in zip(words[::2], words[1::2], strict=True))
        assert forecast(meeting, now, cap=seconds).not_reached == 0
