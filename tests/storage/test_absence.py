"""The server is lost and comes back: what was done meanwhile is on this disk, and then recorded once, at its own time."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.ids import SeatName
from facilitator.seat import Seat
from facilitator.storage.copies.journal import CopiedJournal
from facilitator.storage.copies.opening import kept_here, open_at_desk
from facilitator.storage.copies.outbox import Outbox
from facilitator.storage.journal import PasswordWanted, ServerGone
from facilitator.storage.opening import SERVERS, open_journal
from tests.desk_file import cmd
from tests.storage import postgres
from tests.storage.at_a_server import made_at, until

Sitting = Callable[..., Seat]


@pytest.fixture(scope="module")
def server() -> postgres.Server:
    return postgres.started()


@pytest.fixture
def address(server: postgres.Server) -> Address:
    return made_at(server)


@pytest.fixture
def sit(address: Address, tmp_path: Path) -> Iterator[Sitting]:
    """Take a seat at a desk; each name has a computer of its own."""
    journals = []

    def sitting(name: str = "chair", *, without_server: bool = False) -> Seat:
        journal = open_at_desk(address, tmp_path / name, without_server=without_server)
        journals.append(journal)
        journal.listen()
        return Seat(journal, SeatName(name), steady=time.monotonic)

    yield sitting
    for journal in journals:
        journal.close()


def outbox(seat: Seat) -> list[str]:
    assert seat.journal.outbox is not None
    return [one.title for one in seat.journal.outbox.waiting]


def lost(seat: Seat) -> bool:
    """Look as a desk does, and say whether the server is missed."""
    if seat.journal.changed():
        seat.refresh()
    return seat.journal.away is not None


def found_again(*seats: Seat) -> None:
    """Look as desks do until the server is there again and nothing waits."""
    for seat in seats:
        until(lambda: not lost(seat) and not outbox(seat))  # noqa: B023 - used at once


def acts_at(address: Address) -> Counter[str]:
    journal = open_journal(address)
    assert journal.verify().unchanged
    found = Counter(one.act for one in journal.read() if one.part == 0)
    journal.close()
    return found


def test_a_desk_goes_on_without_the_server_and_all_is_recorded_once_at_its_own_time(
    server: postgres.Server, address: Address, sit: Sitting, tmp_path: Path
) -> None:
    chair, secretariat = sit(), sit("secretariat")
    chair.act(cmd("request", who="FRA", item="c"))
    until(secretariat.journal.changed)
    secretariat.refresh()
    server.kill()
    until(lambda: lost(chair) and lost(secretariat))
    for command in (cmd("give-floor"), cmd("request", who="CHE"), cmd("end")):
        assert chair.act(command)
    secretariat.act(cmd("request", who="DEU"))
    assert len(outbox(chair)) == 3
    said, before = chair.meeting.statement(chair.meeting.last_statement), chair.meeting
    # the desk is closed and opened again, and the server is still away
    chair.journal.close()
    kept = kept_here(address, tmp_path / "chair")
    assert kept is not None
    assert (kept.waiting, kept.refused) == (3, 0)
    with pytest.raises(ServerGone):
        sit()
    again = sit(without_server=True)
    assert again.meeting == before
    again.act(cmd("gist", statement=said.id, text="Welcomed"))  # type: ignore[union-attr]
    server.start()
    found_again(secretariat, again)
    until(lambda: not lost(secretariat) and len(secretariat.trail.events) == len(again.trail.events))
    assert secretariat.meeting == again.meeting
    assert set(acts_at(address).values()) == {1}
    there = again.meeting.statement(said.id)  # type: ignore[union-attr]
    assert there is not None
    assert (there.begin, there.end, there.gist) == (said.begin, said.end, "Welcomed")  # type: ignore[union-attr]
    assert {r.who for r in again.meeting.items["c"].waiting} >= {"CHE", "DEU"}  # type: ignore[index]
    assert not again.journal.outbox.refused  # type: ignore[union-attr]


def test_next_pressed_at_two_desks_advances_once_and_the_other_desk_has_it_to_settle(
    server: postgres.Server, address: Address, sit: Sitting, tmp_path: Path
) -> None:
    chair, secretariat = sit(), sit("secretariat")
    chair.act(cmd("request", who="FRA", item="c"))
    chair.act(cmd("request", who="CHE", item="c"))
    until(lambda: secretariat.journal.changed() and secretariat.refresh())
    server.kill()
    until(lambda: lost(chair) and lost(secretariat))
    for seat in (chair, secretariat):
        seat.act(cmd("give-floor"))
        seat.act(cmd("gist", statement=seat.meeting.last_statement, text=f"Typed by {seat.name}"))
    server.start()
    found_again(chair)
    found_again(secretariat)
    said = chair.meeting.statements()
    assert len(list(said)) == 1
    refused = secretariat.journal.outbox.refused  # type: ignore[union-attr]
    assert [one.waiting.words for one in refused] == ["", "Typed by secretariat"]
    assert "The floor has moved on" in refused[0].reason
    assert refused[0].stands == "Afghanistan has the floor"
    # what is to be settled is still there after a start, and goes once it is settled
    secretariat.journal.close()
    again = sit("secretariat")
    box = again.journal.outbox
    assert box is not None
    assert [one.waiting.words for one in box.refused] == ["", "Typed by secretariat"]
    box.settle([one.waiting.act for one in box.refused])
    assert not box.refused


def test_an_act_whose_answer_was_lost_is_recorded_once(
    server: postgres.Server, address: Address, sit: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair = sit()
    assert isinstance(chair.journal, CopiedJournal)
    real = chair.journal._server

    def answer_lost(*args: object, **named: object) -> None:
        type(real).append(real, *args, **named)  # type: ignore[arg-type]
        monkeypatch.undo()
        raise ServerGone("no answer")

    monkeypatch.setattr(real, "append", answer_lost)
    chair.act(cmd("request", who="FRA", item="c"))
    assert len(outbox(chair)) == 1
    chair.act(cmd("request", who="CHE", item="c"))
    found_again(chair)
    assert [r.who for r in chair.meeting.items["c"].waiting if r.who in {"FRA", "CHE"}] == ["FRA", "CHE"]  # type: ignore[index]
    assert set(acts_at(address).values()) == {1}
    assert not chair.journal.outbox.refused  # type: ignore[union-attr]


def test_a_server_that_keeps_silent_holds_nobody_up_for_long(server: postgres.Server, sit: Sitting) -> None:
    chair = sit()
    server.pause()
    try:
        begun = time.monotonic()
        chair.act(cmd("request", who="FRA", item="c"))
        first = time.monotonic()
        chair.act(cmd("request", who="CHE", item="c"))
        assert first - begun < 2.0
        assert time.monotonic() - first < 0.2
    finally:
        server.go_on()
    found_again(chair)
    assert chair.confirmed == chair.trail.seq


def test_a_start_from_the_copy_waits_for_nobody(server: postgres.Server, sit: Sitting) -> None:
    sit().journal.close()
    server.pause()
    try:
        begun = time.monotonic()
        again = sit(without_server=True)
        for number in range(50):
            again.now()
            again.act(cmd("chair-says", text=f"Remark {number}."))
        assert time.monotonic() - begun < 1.5
    finally:
        server.go_on()
    found_again(again)
    assert again.confirmed == again.trail.seq


def test_two_desks_on_one_computer_do_not_share_a_copy_and_one_that_was_killed_loses_nothing(
    server: postgres.Server, address: Address, tmp_path: Path
) -> None:
    program = (
        "import sys, time; from pathlib import Path\n"
        "from facilitator.address import Address\n"
        "from facilitator.core.commands import Command\n"
        "from facilitator.seat import Seat\n"
        "from facilitator.storage.copies.opening import open_at_desk\n"
        "from facilitator.storage.journal import ServerGone\n"
        "seat = Seat(open_at_desk(Address(sys.argv[1]), Path(sys.argv[2])))\n"
        "seat.journal.went(ServerGone('away'))\n"
        "for number in range(1000):\n"
        "    seat.act(Command(name='chair-says', arguments={'text': f'Remark {number}.'}))\n"
        "    print(number, flush=True)\n"
    )
    desk = subprocess.Popen(
        [sys.executable, "-c", program, address.text, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert desk.stdout is not None
    for _ in range(20):
        told = desk.stdout.readline()
    other = open_at_desk(address, tmp_path)
    assert len(list(tmp_path.glob("*.copy"))) == 2
    other.close()
    os.kill(desk.pid, signal.SIGKILL)
    with desk:
        acknowledged = int((desk.stdout.read().split() or [told])[-1]) + 1
    kept = kept_here(address, tmp_path)
    assert kept is not None
    assert kept.waiting in {acknowledged, acknowledged + 1}
    seat = Seat(open_at_desk(address, tmp_path))
    assert seat.confirmed == seat.trail.seq
    assert len(acts_at(address)) == kept.waiting + 3
    last, first = seat.trail.events[-1], seat.trail.events[-kept.waiting]
    assert timedelta() < last.recorded - first.at < timedelta(minutes=1)
    seat.journal.close()


def test_a_desk_that_dies_while_it_carries_over_records_nothing_twice_and_keeps_its_numbers(
    server: postgres.Server, address: Address, sit: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair = sit()
    assert isinstance(chair.journal, CopiedJournal)
    chair.journal.went(ServerGone("away"))
    last = chair.meeting.last_request
    chair.act(cmd("request", who="FRA", item="c"))
    chair.act(cmd("request", who="CHE", item="c"))
    chair.act(cmd("amend", request=last + 2, note="Minister"))
    other = Seat(open_journal(address))
    other.act(cmd("request", who="DEU", item="c"))
    other.journal.close()
    noted: list[str] = []

    def died(_: Outbox, act: str) -> None:
        # the server has it, and nothing here says so
        noted.append(act)
        raise SystemExit

    monkeypatch.setattr(Outbox, "recorded", died)
    with pytest.raises(SystemExit):
        until(lambda: chair.journal.changed() and chair.refresh())
    monkeypatch.undo()
    chair.journal.close()
    again = sit()
    found_again(again)
    assert len(noted) == 1
    assert set(acts_at(address).values()) == {1}
    notes = {str(r.who): r.note for r in again.meeting.items["c"].waiting}  # type: ignore[index]
    assert (notes["FRA"], notes["CHE"], notes["DEU"]) == ("", "Minister", "")


def test_what_the_server_has_lost_is_kept_here_as_a_meeting_of_its_own(
    server: postgres.Server, address: Address, sit: Sitting, tmp_path: Path
) -> None:
    chair = sit()
    for who in ("FRA", "CHE", "DEU"):
        chair.act(cmd("request", who=who, item="c"))
    seen = chair.seq
    server.owner("DELETE FROM facilitator.events WHERE meeting = %s AND seq > %s", [address.title, seen - 2])
    until(lambda: lost(chair) and "put back to an earlier state" in str(chair.journal.away))
    chair.journal.close()
    again = sit()
    assert again.seq == seen - 2
    (kept,) = (tmp_path / "chair").glob("*.floor")
    assert str(kept) in again.journal.told()
    file = open_journal(Address.of(kept))
    assert len(file.read()) == seen
    assert file.verify().unchanged
    file.close()


def test_a_password_that_is_entered_later_is_used_by_the_desk_that_is_open(
    server: postgres.Server, tmp_path: Path
) -> None:
    SERVERS.set_up(server.address("", postgres.OWNER), writer=postgres.GUARDED, display="", say=lambda _: None)
    made = made_at(server)
    address = server.address(made.title, postgres.GUARDED)
    SERVERS.take_password(address, postgres.PASSWORD)
    Seat(open_at_desk(address, tmp_path)).journal.close()
    # another start of the program knows no password
    SERVERS.take_password(address, "")
    journal = open_at_desk(address, tmp_path, without_server=True)
    journal.listen()
    seat = Seat(journal)
    seat.act(cmd("request", who="FRA", item="c"))
    until(lambda: lost(seat) and isinstance(journal.away, PasswordWanted))
    SERVERS.take_password(address, postgres.PASSWORD)
    found_again(seat)
    assert seat.confirmed == seat.trail.seq
    journal.close()
