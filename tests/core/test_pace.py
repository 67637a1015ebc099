"""The pace is taken from the end of a long log as it would be from the whole of it."""

from datetime import timedelta
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core import pace
from tests.room import START

gaps = st.lists(st.tuples(st.integers(1, 300), st.integers(0, 90), st.integers(0, 2)), max_size=300)


@given(gaps)
def test_the_changeover_of_a_long_log_is_that_of_the_whole(spoken: list[tuple[int, int, int]]) -> None:
    items: list[list[tuple[object, object]]] = [[], [], []]
    at = START
    for length, gap, item in spoken:
        end = at + timedelta(seconds=length)
        items[item].append((at, end))
        at = end + timedelta(seconds=gap)
    spans = tuple(tuple(i) for i in items)
    heard = [tuple(SimpleNamespace(begin=begin, end=end) for begin, end in item) for item in spans]
    every = pace._gaps(spans)  # type: ignore[arg-type]
    recent = sorted(every[-pace.RECENT :])
    middle = len(recent) // 2
    expected = recent[middle] if len(recent) % 2 else sum(recent[middle - 1 : middle + 1]) / 2 if recent else 0
    assert pace._changeover(heard) == (expected if len(every) >= pace.ENOUGH else pace.CHANGEOVER_BEFORE)  # type: ignore[arg-type]


def test_what_was_entered_later_stands_where_it_was_spoken() -> None:
    late, early = (
        SimpleNamespace(id=number, begin=at, end=at + timedelta(seconds=60), limit=None, written_only=False)
        for number, at in ((1, START + timedelta(hours=1)), (2, START))
    )
    assert pace._heard(pace._Log(((late, early),))).spoken == (early, late)  # type: ignore[arg-type, comparison-overlap]
