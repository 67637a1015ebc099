"""What waited for the server is decided again: at its own time, under other numbers, and never over what others did."""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import pytest

from facilitator.core.clock import later
from facilitator.core.commands import Command, decide, read_command
from facilitator.core.ids import ActId, Refused, SeatName
from facilitator.core.invariants import broken
from facilitator.core.meeting import Event, Recorded
from facilitator.core.parameters import WrongUsage
from facilitator.core.trail import Trail
from facilitator.core.waiting import Renumbering, Waiting, decided_again, waiting_of
from tests.core.any_command import WHO
from tests.core.any_meeting import BY_ITSELF, COMMON
from tests.room import START, Room

CHAIR, OTHER = SeatName("chair"), SeatName("secretariat")


@dataclass
class Desk:
    """One desk at a meeting: its trail, and the acts that it could not record."""

    trail: Trail
    waits: list[Waiting]

    def does(self, line: str, *, at: float, seat: SeatName = CHAIR) -> tuple[Event, ...]:
        """Carry out a line at so many seconds from the start, and let it wait."""
        name, *words = line.split(" ", 3) if line.startswith("gist") else line.split()
        command = read_command(self.trail.meeting, name, words)
        return self.carries_out(command, at=at, seat=seat)

    def carries_out(self, command: Command, *, at: float, seat: SeatName = CHAIR) -> tuple[Event, ...]:
        moment = START.fromtimestamp(START.timestamp() + at, START.tzinfo)
        events = decide(self.trail, command, now=moment, seat=seat)
        act = ActId(f"{seat} {len(self.trail.acts())}")
        seen = self.waits[0].seen if self.waits else self.trail.seq
        one = waiting_of(self.trail, (command,), events, act=act, seat=seat, at=moment, seen=seen)
        self.waits.append(one)
        if not events:
            self.waits.pop()
        put(self.trail, events, act, seat, moment)
        return events


def put(
    trail: Trail, events: Iterable[Event], act: ActId, seat: SeatName, at: datetime, *, recorded: datetime | None = None
) -> None:
    seq, written = trail.seq, recorded or at
    trail.append(
        [
            Recorded(seq=seq + 1 + n, act=act, part=n, seat=seat, at=at, recorded=written, event=e)
            for n, e in enumerate(events)
        ]
    )


def apart(*before: str) -> tuple[Desk, Desk]:
    """Give two desks that saw the same until the server went: the one that waits, and the chain that goes on."""
    room = Room()
    for line in before:
        room.now += 10
        room.does(line)
    return Desk(Trail(room.trail.events), []), Desk(Trail(room.trail.events), [])


def carried_over(here: Desk, there: Desk) -> list[str]:
    """Decide what waits again on what stands there; gives why it was refused, or an empty text for each."""
    numbers, found = Renumbering(), []
    for one in here.waits:
        meeting, first = there.trail.meeting, there.trail.seq + 1
        try:
            events = decided_again(there.trail, one, numbers)
        except Refused as refusal:
            numbers.turned_down(one, here.trail.meeting)
            found.append(str(refusal))
            continue
        put(there.trail, events, one.act, one.seat, one.at, recorded=later(START, 900.0))
        numbers.recorded(one, meeting, events, first)
        found.append("")
    return found


def test_what_nobody_came_between_is_recorded_as_it_was_done_and_at_its_own_times() -> None:
    here, there = apart("request FRA", "request CHE")
    for second, line in enumerate(("call", "begin", "gist 1 Welcomed", "end", "call", "undo-floor")):
        here.does(line, at=100 + second)
    assert carried_over(here, there) == [""] * 6
    assert there.trail.meeting == here.trail.meeting
    assert [one.at for one in there.trail.events] == [one.at for one in here.trail.events]


def test_own_times_stand_although_another_seat_wrote_later_ones_before() -> None:
    here, there = apart("request FRA", "request CHE", "call", "begin", "request DEU", "end")
    here.does("call", at=100)
    here.does("begin", at=101)
    here.does("end", at=161)
    there.does("gist 1 Welcomed", at=300, seat=OTHER)
    assert carried_over(here, there) == ["", "", ""]
    said = there.trail.meeting.statement(there.trail.meeting.last_statement)
    assert said is not None
    assert said.spoken(there.trail.events[-1].at) == 60
    # what is known later of the clock moves them with all others, and leaves them where they stand among these
    there.does("clock-was 30", at=1000, seat=OTHER)
    moved = there.trail.meeting.statement(said.id)
    assert moved is not None
    assert moved.spoken(later(START, 1000.0)) == 60
    assert said.begin is not None
    assert moved.begin == later(said.begin, -30.0)
    there.does("undo", at=1001, seat=OTHER)
    assert there.trail.meeting.statement(said.id) == said


def test_requests_of_both_desks_stand_and_what_followed_is_about_the_right_one() -> None:
    here, there = apart("request FRA")
    here.does("request CHE", at=100)
    here.does("amend 2 --note Minister", at=101)
    there.does("request DEU", at=90, seat=OTHER)
    assert carried_over(here, there) == ["", ""]
    waiting = {r.who: r for r in there.trail.meeting.items["c"].waiting}
    assert waiting["CHE"].note == "Minister"
    assert waiting["DEU"].note == ""


def test_a_gist_of_a_statement_that_was_begun_here_stays_with_it() -> None:
    here, there = apart("request FRA", "request CHE", "request DEU")
    here.does("call", at=100)
    here.does("begin", at=101)
    here.does("gist 1 Ours", at=102)
    there.does("written NOR", at=95, seat=OTHER)
    carried_over(here, there)
    gists = {s.who: s.gist for s in there.trail.meeting.statements()}
    assert gists == {"NOR": "", "FRA": "Ours"}


def test_next_pressed_at_two_desks_calls_one_and_is_told_at_the_other() -> None:
    here, there = apart("request FRA", "request CHE")
    here.does("give-floor", at=100)
    here.does("gist 1 Welcomed", at=110)
    there.does("give-floor", at=101, seat=OTHER)
    there.does("end", at=150, seat=OTHER)
    said = carried_over(here, there)
    assert "The floor has moved on meanwhile" in said[0]
    assert "done here and is not recorded" in said[1]
    assert there.trail.meeting.last_statement == 1


def test_two_texts_on_one_statement_are_never_written_over_nor_is_what_was_typed_after() -> None:
    here, there = apart("request FRA", "give-floor", "end", "gist 1 One")
    for second, text in enumerate(("Two", "Three", "Four")):
        statement = here.trail.meeting.statement(1)
        assert statement is not None
        told = {"statement": 1, "text": text, "revision": statement.gist_revision}
        here.carries_out(Command(name="gist", arguments=told), at=100 + second)
    there.does("gist 1 Theirs", at=105, seat=OTHER)
    said = carried_over(here, there)
    assert "was changed meanwhile" in said[0]
    assert all("text before it" in one for one in said[1:])
    assert there.trail.meeting.statement(1).gist == "Theirs"  # type: ignore[union-attr]


def test_a_gist_without_a_revision_is_not_written_over_another_either() -> None:
    here, there = apart("request FRA", "give-floor", "end")
    here.does("gist 1 Ours", at=100)
    there.does("gist 1 Theirs", at=105, seat=OTHER)
    assert "was changed meanwhile" in carried_over(here, there)[0]


def test_what_another_seat_changed_meanwhile_is_not_changed_over_it() -> None:
    here, there = apart("request FRA", "request CHE", "request DEU")
    here.does("move 3 1", at=100)
    there.does("move 3 2", at=105, seat=OTHER)
    assert carried_over(here, there) == [
        "Meanwhile another seat, secretariat, has changed the same thing: Move Germany."
    ]


def test_an_undo_takes_back_what_it_took_back_here_and_nothing_else() -> None:
    here, there = apart("request FRA", "request CHE")
    here.does("give-floor", at=100)
    here.does("undo", at=101)
    there.does("give-floor", at=90, seat=OTHER)
    said = carried_over(here, there)
    assert "The floor has moved on" in said[0]
    assert said[1]
    assert [r.who for r in there.trail.meeting.items["c"].waiting] == ["CHE"]


def test_what_is_so_already_is_recorded_no_second_time() -> None:
    here, there = apart("request FRA")
    here.does("close-list", at=100)
    there.does("close-list", at=90, seat=OTHER)
    assert carried_over(here, there) == [""]
    assert len(there.trail.acts()) == len(here.trail.acts())


def test_what_is_so_on_the_floor_is_told_since_its_time_is_another() -> None:
    here, there = apart("request FRA")
    here.does("give-floor 1", at=100)
    there.does("give-floor 1", at=130, seat=OTHER)
    assert carried_over(here, there) == ["Another seat has done this already, at its own time."]


def test_what_does_not_go_together_with_the_times_of_others_is_refused() -> None:
    here, there = apart("request FRA", "request CHE")
    here.does("give-floor", at=100)
    here.does("end", at=160)
    there.does("request NOR", at=90, seat=OTHER)
    there.does("give-floor 2", at=110, seat=OTHER)
    there.does("end", at=150, seat=OTHER)
    assert all(carried_over(here, there))


@pytest.mark.parametrize("line", ["call", "close-list", "take-up d", "set-limit national 120"])
def test_numbers_are_left_alone_where_nothing_was_numbered(line: str) -> None:
    here, there = apart("request FRA")
    here.does(line, at=100)
    assert carried_over(here, there) == [""]


def filled(template: str, throw: random.Random) -> str:
    """Choose whom and what a line of a busy meeting is about."""
    chosen = {"w": throw.choice(WHO), "n": throw.randint(1, 9), "p": throw.randint(1, 4), "i": throw.choice("cd")}
    return template.format_map(chosen)


def tried(desk: Desk, throw: random.Random, *, at: float, seat: SeatName) -> None:
    """Try a line at a desk; one that is refused or is none is passed over."""
    template = throw.choice([line for line in COMMON if line != BY_ITSELF])
    try:
        desk.does(filled(template, throw), at=at, seat=seat)
    except (Refused, WrongUsage):
        return


@pytest.mark.parametrize("seed", range(20))
def test_whatever_two_desks_did_apart_nothing_is_broken_when_they_meet(seed: int) -> None:
    throw = random.Random(seed)
    here, there = apart("request FRA", "request CHE", "give-floor", "request DEU")
    for second in range(100, 160, 5):
        tried(here, throw, at=second, seat=CHAIR)
    there_since = len(there.trail.acts())
    for second in range(102, 152, 7):
        tried(there, throw, at=second, seat=OTHER)
    others = there.trail.acts()[there_since:]
    said = carried_over(here, there)
    assert len(said) == len(here.waits)
    assert broken(there.trail.meeting, later(START, 200.0)) == frozenset()
    known = there.trail.acts()
    assert [act.id for act in known[there_since : there_since + len(others)]] == [act.id for act in others]
    recorded = Counter(act.id for act in known)
    assert set(recorded.values()) == {1}
    again = Trail(one.as_it_stands for one in there.trail.events)
    assert again.meeting == there.trail.meeting
