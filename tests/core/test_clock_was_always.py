"""clock-was with any acts before and after it, while somebody sets the clock: times never go back, undo gives them back."""

from contextlib import suppress
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.ids import Refused
from facilitator.core.invariants import broken
from facilitator.core.trail import Trail
from tests.computer import Computer, Memory, acts, sit
from tests.trying import a_third

THINGS = (
    "request {w} --item c", "give-floor", "call", "begin", "pause", "resume", "end", "started-ago 20", "leave-out 5",
    "chair-says {n}", "undo", "undo", "redo", "undo-floor", "clock-was 3600", "clock-was -3600", "clock-was 20.5",
    "clock-was 3600 --since {n}", "clock-was -600 --until {n}", "clock-was 86400 --since {n} --until {m}",
)  # fmt: skip
happens = st.lists(
    st.tuples(
        st.sampled_from(THINGS),
        st.sampled_from(("CHL", "NOR", "KEN", "FRA")),
        st.integers(2, 40),
        st.sampled_from((0.0, 0.0, 0.0, 3600.0, -3600.0, -20.5, 600.0, 90_000.0)),
        st.floats(0, 300).map(lambda seconds: round(seconds, 3)),
        st.sampled_from(("chair", "chair", "secretariat")),
    ),
    max_size=40,
)


@a_third
@given(happens=happens)
def test_times_never_go_back_and_are_the_same_for_all_who_read_the_file(
    happens: list[tuple[str, str, int, float, float, str]],
) -> None:
    computer = Computer()
    memory = Memory(computer)
    desks = {name: sit(memory, computer, name, stays=True) for name in ("chair", "secretariat")}
    for line in ("start-session 1", "take-up c"):
        acts(desks["chair"], line)
    for thing, who, number, by, seconds, name in happens:
        computer.jumps(by)
        computer.passes(seconds)
        desk, known = desks[name], len(memory.events)
        try:
            acts(desk, thing.format(w=who, n=number, m=number + 3))
        except (Refused, IndexError):
            assert len(memory.events) == known
            continue
        times = [act.at for act in desk.trail.acts()[1:]]
        assert times == sorted(times)
        assert desk.now() >= times[-1]
        again = Trail(memory.read())
        assert (again.events, again.meeting) == (desk.trail.events, desk.meeting)
        assert not broken(desk.meeting, desk.now())


@a_third
@given(happens=happens, seconds=st.sampled_from((3600.0, 0.25, -3600.0, 100_000.0)))
def test_undo_of_a_shift_gives_every_time_back(
    happens: list[tuple[str, str, int, float, float, str]], seconds: float
) -> None:
    computer = Computer()
    memory = Memory(computer)
    desk = sit(memory, computer, stays=True)
    for line in ("start-session 1", "take-up c"):
        acts(desk, line)
    for thing, who, number, by, passed, _ in happens:
        computer.jumps(by)
        computer.passes(passed)
        with suppress(Refused, IndexError):
            acts(desk, thing.format(w=who, n=number, m=number + 3))
    meeting, now = desk.meeting, desk.now()
    times = [act.at for act in desk.trail.acts()]
    with suppress(Refused):
        acts(desk, f"clock-was {seconds}")
        moved = [act.at - timedelta(seconds=-seconds) for act in desk.trail.acts()]
        assert moved[1 : len(times)] == times[1:]
        computer.passes(7)
        acts(desk, "undo")
        assert [act.at for act in desk.trail.acts()][: len(times)] == times
        for name in ("items", "floor", "sessions", "open_item", "session", "presiding", "limits", "roster"):
            assert getattr(desk.meeting, name) == getattr(meeting, name)
        assert abs((desk.now() - now).total_seconds() - 7) < 1e-5 or computer.wall >= desk.now()
