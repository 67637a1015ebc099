"""What is said of a server that does not let in, does not answer, or has gone back, and what becomes of an act then."""

import time

import psycopg
import pytest

from facilitator.address import Address
from facilitator.making import make_meeting
from facilitator.storage.journal import (
    FileMissing,
    PasswordWanted,
    Rewound,
    ServerGone,
    StorageFault,
)
from facilitator.storage.opening import SERVERS, meetings_at, open_journal, read_address, set_up, take_password
from facilitator.storage.server import journal as of_server
from facilitator.storage.server import line
from facilitator.storage.server.faults import fault_of_connecting
from facilitator.storage.server.target import target_of
from tests.storage.drafting import draft, drafts
from tests.storage.postgres import DISPLAY, GUARDED, OWNER, PASSWORD, WRITER, Server
from tests.storage.samples_of_events import EVERY_EVENT
from tests.storage.server.conftest import SOON, Opening, gone, waits


def test_a_server_that_was_put_back_is_noticed_before_anything_is_recorded(
    server: Server, address: Address, opened: Opening
) -> None:
    journal = opened(address)
    journal.read()
    server.owner("DELETE FROM facilitator.events WHERE meeting = %s AND seq > 2", [address.title])
    with pytest.raises(Rewound, match="up to event 2, and 3 were seen"):
        journal.append(drafts([3]), after=3)


FAULTS: dict[str, tuple[str, str, type[StorageFault], str]] = {
    "no password": (WRITER, GUARDED, PasswordWanted, "asks for the password of “guarded”"),
    "wrong password": (WRITER, f"{GUARDED}:{PASSWORD}-not", PasswordWanted, "does not accept this password"),
    "unknown role": (WRITER, "nobody", StorageFault, "knows nobody named “nobody”"),
    "unknown host": ("127.0.0.1", "no-such-host.invalid", StorageFault, "No server “no-such-host.invalid”"),
    "nobody answers": ("PORT", "1", ServerGone, "does not answer"),
    "unknown database": ("/meetings", "/nothing", StorageFault, "no database “nothing”"),
    "not set up": ("/meetings", "/postgres", StorageFault, "facilitator server setup"),
    "unknown meeting": ("#", "#no-", FileMissing, "There is no meeting “no-meeting"),
    "no encryption": ("#", "?sslmode=require#", StorageFault, "cannot be made safe"),
    "unknown option": ("#", "?colour=red#", StorageFault, "cannot be read"),
    "not let in": (WRITER, f"{GUARDED}:{PASSWORD}", StorageFault, "may not read the meetings"),
}


@pytest.mark.parametrize("what", FAULTS)
def test_what_keeps_a_meeting_from_being_opened_is_said_in_a_sentence(
    server: Server, address: Address, what: str
) -> None:
    before, after, kind, words = FAULTS[what]
    typed = address.text.replace(before if before != "PORT" else str(server.port), after, 1)
    SERVERS._passwords.clear()
    begun = time.monotonic()
    with pytest.raises(kind, match=words) as fault:
        open_journal(read_address(typed))
    assert time.monotonic() - begun < 5
    assert type(fault.value) is kind
    assert PASSWORD not in str(fault.value)
    assert "\n" not in str(fault.value)


@pytest.mark.parametrize(
    "words",
    [
        "FATAL:  terminating connection due to unexpected postmaster exit",
        "FATAL:  terminating connection due to administrator command",
        "FATAL:  the database system is in recovery mode",
        "SSL SYSCALL error: EOF detected",
        "SSL SYSCALL error: Connection reset by peer",
        "could not receive data from server: Software caused connection abort (0x00002745/10053)",
        "could not send startup packet: Broken pipe",
        "connection to server failed: Host is down",
    ],
)
def test_a_server_that_goes_while_a_connection_is_made_is_gone_for_now(address: Address, words: str) -> None:
    error = psycopg.OperationalError(f'connection failed: connection to server at "127.0.0.1", port 1 failed: {words}')
    assert type(fault_of_connecting(target_of(address, str), error)) is ServerGone


def test_a_server_that_is_silent_is_given_up(
    server: Server, address: Address, opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "SILENCE_SECONDS", SOON)
    journal = opened(address)
    server.pause()
    try:
        with pytest.raises(ServerGone):
            journal.append(drafts([3]), after=3)
        with pytest.raises(ServerGone):
            opened(address)
    finally:
        server.go_on()
    monkeypatch.undo()
    (recorded,) = journal.append(drafts([3]), after=3)
    assert [one.seq for one in opened(address).read(3)] == [recorded.seq] == [4]


def test_a_password_is_held_apart_from_the_address(server: Server) -> None:
    typed = f"postgresql://{GUARDED}:{PASSWORD}@127.0.0.1:{server.port}/meetings"
    set_up(server.address("", OWNER), writer=GUARDED, display=DISPLAY, say=lambda _: None)
    address = read_address(f"{typed}#of guarded")
    try:
        journal = make_meeting(address, "ccm-im-2025")
        assert PASSWORD not in repr((journal.address, address, address.shown, journal.note, meetings_at(address)))
        journal.close()
        take_password(address, "another")
        with pytest.raises(PasswordWanted):
            open_journal(address)
    finally:
        set_up(server.address("", OWNER), writer=WRITER, display=DISPLAY, say=lambda _: None)
        server.owner(f"REVOKE ALL ON ALL TABLES IN SCHEMA facilitator FROM {GUARDED}")
        take_password(address, "")


def test_an_act_whose_answer_was_lost_is_recorded_once(
    address: Address, opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, appended, lost = opened(address), of_server.appended, [True]
    journal.read()

    def losing(connection: line.ServerLine, *given: object) -> tuple[str, int]:
        done = appended(connection, *given)  # type: ignore[arg-type]
        if lost.pop() if lost else False:
            connection.pgconn.finish()
            raise psycopg.OperationalError("the answer was lost")
        return done

    monkeypatch.setattr(of_server, "appended", losing)
    given = [draft(3, EVERY_EVENT[1]), draft(3, EVERY_EVENT[2], part=1)]
    recorded = journal.append(given, after=3)
    assert [(one.seq, one.act, one.event) for one in recorded] == [(n + 4, d.act, d.event) for n, d in enumerate(given)]
    assert not lost
    assert journal.append(given, after=5) == recorded
    assert tuple(opened(address).read(3)) == recorded
    assert len(journal.append(drafts([4]), after=5)) == 1


def test_a_server_that_was_killed_is_missed_and_found_again_with_all_that_was_acknowledged(
    server: Server, address: Address, opened: Opening
) -> None:
    acting, listens = opened(address), opened(address)
    assert waits(listens)
    listens.read()
    assert listens.company.take_seat("chair") == "chair"  # type: ignore[union-attr]
    acting.append(drafts([3]), after=3)
    server.kill()
    assert isinstance(gone(listens), ServerGone)
    for act in (lambda: listens.append(drafts([9]), after=4), lambda: acting.append(drafts([9]), after=4)):
        with pytest.raises(ServerGone):
            act()
    server.start()
    given_up = time.monotonic() + 20
    while time.monotonic() < given_up:
        try:
            if listens.changed():
                break
        except ServerGone:
            time.sleep(0.05)
    assert [one.seq for one in listens.read(3)] == [4]
    assert len(acting.append(drafts([4]), after=4)) == 1
    (present,) = listens.company.present()  # type: ignore[union-attr]
    assert present.seat == "chair"
