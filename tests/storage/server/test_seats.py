"""What several seats at one server see of each other."""

import threading
import time

import pytest

from facilitator.address import Address
from facilitator.core.commands import Command, read_command
from facilitator.core.ids import Refused, SeatName
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.server import listening
from facilitator.storage.server.target import Target
from tests.storage.drafting import drafts
from tests.storage.eight_seats import check, play
from tests.storage.postgres import DISPLAY, WRITER, Server
from tests.storage.server.conftest import SOON, Opening, waits


def test_one_who_listens_is_told_at_once_and_one_who_was_not_told_looks(
    address: Address, opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    acting, listens, deaf = opened(address), opened(address), opened(address)
    assert waits(listens)
    listens.read()
    # the notification goes to another channel, and so is lost
    with monkeypatch.context() as lost:
        lost.setattr(Target, "channel", property(lambda _: "elsewhere"))
        assert waits(deaf)
        deaf.read()
    monkeypatch.setattr(listening, "LOOK_SECONDS", 0.2)
    assert not listens.changed()
    acting.append(drafts([3]), after=3)
    assert waits(listens)
    assert waits(deaf)
    assert listens.read(3) == deaf.read(3) == acting.read(3)
    assert not listens.changed()
    listens.append(drafts([4]), after=4)
    time.sleep(SOON)
    assert not listens.changed()


def test_seats_have_names_that_end_with_their_connection(server: Server, address: Address, opened: Opening) -> None:
    one, two, looks = opened(address), opened(address), opened(address, DISPLAY)
    taken = [journal.company.take_seat("Secrétariat") for journal in (one, two)]  # type: ignore[union-attr]
    taken.append(looks.company.take_seat("écran"))  # type: ignore[union-attr]
    assert taken == ["Secrétariat", "Secrétariat 2", "écran"]
    assert [(p.seat, p.user, p.records) for p in looks.company.present()] == [  # type: ignore[union-attr]
        ("Secrétariat", WRITER, True),
        ("Secrétariat 2", WRITER, True),
        ("écran", DISPLAY, False),
    ]
    server.owner(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name LIKE '% Secrtariat-%'"
    )
    assert [p.seat for p in looks.company.present()] == ["Secrétariat 2", "écran"]  # type: ignore[union-attr]
    assert two.company.take_seat("secrétariat") == "secrétariat"  # type: ignore[union-attr]


def test_a_seat_may_have_any_name(address: Address, opened: Opening) -> None:
    company = opened(address).company
    assert company is not None
    for name in ("%s %d", "x" * 200, "主席团秘书处" * 9, 'o\'clock "quoted"'):
        assert company.take_seat(name) == name
        (present,) = company.present()
        assert name.startswith(present.seat)


def test_eight_who_press_next_at_once_advance_once_and_a_gist_between_refuses_nobody(
    server: Server, opened: Opening
) -> None:
    address = server.fresh()
    make_meeting(address, "ccm-im-2025").close()
    first = Seat(opened(address))
    for words in ("start-session 1", "take-up c", "request FRA", "request CHE", "request NOR", "give-floor"):
        name, *rest = words.split()
        first.act(read_command(first.meeting, name, rest))
    seats = [Seat(opened(address), SeatName(f"seat {n}")) for n in range(8)]
    saw, gate = first.seq, threading.Barrier(9)
    # somebody writes a gist on who speaks, after all have seen the list and before they press
    first.act(read_command(first.meeting, "gist", ["1", "Words"]))
    advanced: list[SeatName] = []
    refused: list[str] = []

    def press(seat: Seat) -> None:
        gate.wait()
        try:
            seat.act(Command(name="give-floor"), expect=saw)
            advanced.append(seat.name)
        except Refused as refusal:
            refused.append(str(refusal))

    def write() -> None:
        gate.wait()
        first.act(read_command(first.meeting, "gist", ["1", "More words"]))

    pressing = [threading.Thread(target=press, args=[seat]) for seat in seats] + [threading.Thread(target=write)]
    for one in pressing:
        one.start()
    for one in pressing:
        one.join()
    first.refresh()
    assert len(advanced) == 1
    assert len(refused) == 7
    assert all("moved on" in words for words in refused)
    assert len(list(first.meeting.statements())) == 2
    assert next(iter(first.meeting.statements())).gist == "More words"


def test_eight_seats_hold_one_chain_whatever_befalls_their_server(server: Server) -> None:
    """The long form is `python -m tests.storage.eight_seats`."""
    players, found = play(server, commands=96, kills=3, cuts=6)
    try:
        assert found.tried == 96
        assert len(found.acknowledged) > 20
        check(players, found)
    finally:
        for player in players:
            player.seat.journal.close()
