"""Acts of other programs: who may act, what is recorded, and what every other request gets."""

import http.client
import json
import socket
import uuid
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from facilitator.address import Address
from facilitator.core.ids import SeatName
from facilitator.core.trail import Trail
from facilitator.remote.acts import MOST_BYTES
from facilitator.remote.direct import hindrance, own_hosts
from facilitator.remote.listening import ActsListener, ActsPlace
from facilitator.seat import Seat
from facilitator.storage.journal import StorageFault
from facilitator.storage.opening import open_journal
from tests.room import Room
from tests.web.served import do, made

KEY = "a key that is long enough"
PATIENCE = 5.0


class Program:
    """A program that sends acts, such as a stream deck."""

    def __init__(self, listener: ActsListener) -> None:
        self._port = int(listener.address.rpartition(":")[2])

    def send(
        self, wanted: object, *, headers: Mapping[str, str] | None = None, path: str = "/api/act", method: str = "POST"
    ) -> tuple[int, Any]:
        """Send something; gives the status, and what was answered."""
        usual = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
        body = wanted if isinstance(wanted, bytes) else json.dumps(wanted).encode()
        with closing(http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)) as line:
            line.request(method, path, body, {**usual, **(headers or {})})
            answer = line.getresponse()
            return answer.status, json.loads(answer.read() or b"null")

    def act(self, command: str, *words: str, **more: object) -> Any:
        """Act; gives what was recorded."""
        status, answer = self.send({"command": command, "words": words, **more})
        assert status == 200, answer
        return answer["recorded"]


@pytest.fixture
def chair(tmp_path: Path) -> Iterator[Seat]:
    with closing(made(tmp_path / "meeting.floor", Room())) as journal:
        yield Seat(journal)


@pytest.fixture
def listener(chair: Seat) -> Iterator[ActsListener]:
    listener = listening_at(chair.journal.address)
    yield listener
    listener.stop()


@pytest.fixture
def program(listener: ActsListener) -> Program:
    return Program(listener)


def listening_at(address: Address, place: ActsPlace | None = None) -> ActsListener:
    return ActsListener(
        place or ActsPlace(), KEY, lambda new_act: Seat(open_journal(address), SeatName("deck"), new_act=new_act)
    )


def recorded(chair: Seat) -> int:
    """Say how many events there are."""
    return Trail(chair.journal.read()).seq


def test_a_program_acts_by_the_table_of_commands_at_a_seat_of_its_own(chair: Seat, program: Program) -> None:
    assert [event["kind"] for event in program.act("take-up", "d")] == ["item-suspended", "item-taken-up"]
    do(chair, "request CHL")
    (given,) = program.act("give-floor")
    assert (given["kind"], given["seat"]) == ("floor-given", "deck")
    status, table = program.send(None, path="/api/commands", method="GET")
    assert status == 200
    assert "give-floor" in json.dumps(table)


def test_an_act_with_an_id_is_recorded_once_however_often_it_is_sent(chair: Seat, program: Program) -> None:
    program.act("take-up", "d")
    name = str(uuid.uuid4())
    first = program.act("request", "CHL", id=name)
    assert program.act("request", "CHL", id=name) == first
    assert recorded(chair) == first[-1]["seq"]


def test_another_act_under_the_id_of_one_that_is_recorded_is_refused_and_one_that_was_refused_may_be_mended(
    chair: Seat, program: Program
) -> None:
    name = str(uuid.uuid4())
    assert program.send({"command": "request", "words": ["XXX"], "id": name})[0] == 409
    assert program.send({"command": "withdraw", "words": ["99"], "id": name})[0] == 409
    (asked, *_) = program.act("request", "CHL", "--item", "d", id=name)
    before = recorded(chair)
    for other in ({"command": "request", "words": ["LBN", "--item", "d"]}, {"command": "take-up", "words": ["d"]}):
        status, answer = program.send({**other, "id": name})
        assert (status, "id of its own" in answer["refused"]) == (409, True)
    assert program.act("request", "CHL", "--item", "d", id=name)[0] == asked
    assert recorded(chair) == before


def test_what_the_rules_refuse_is_said_in_a_sentence_and_nothing_is_recorded(chair: Seat, program: Program) -> None:
    before = recorded(chair)
    assert program.send({"command": "give-floor"})[0] == 409
    assert "no command" in program.send({"command": "fly"})[1]["refused"].lower()
    assert program.send({"command": "take-up"})[0] == 400
    assert program.send({"command": "take-up", "words": ["d"], "expect": 9999})[0] == 409
    assert recorded(chair) == before


def test_no_file_of_this_computer_is_read_for_another_program(chair: Seat, program: Program, tmp_path: Path) -> None:
    do(chair, "take-up c", "request CHL", "give-floor")
    (tmp_path / "secret.txt").write_text("secret")
    status, answer = program.send({"command": "receive", "words": ["1", str(tmp_path / "secret.txt")]})
    assert status == 409
    assert "at the desk" in answer["refused"]


HOSTILE: dict[str, tuple[int, Mapping[str, str], object]] = {
    "no key": (401, {"Authorization": ""}, None),
    "another key": (401, {"Authorization": "Bearer " + "x" * 43}, None),
    "a key that is no text": (401, {"Authorization": "Bearer \xff\xfe"}, None),
    "the key by another scheme": (401, {"Authorization": f"Basic {KEY}"}, None),
    "a foreign host": (403, {"Host": "meeting.example"}, None),
    "a name that was pointed here": (403, {"Host": "127.0.0.1.example:80"}, None),
    "a page of a browser": (403, {"Origin": "https://page.example"}, None),
    "a page without an origin": (403, {"Origin": "null"}, None),
    "a page of the same machine": (403, {"Sec-Fetch-Site": "same-site"}, None),
    "a proxy": (403, {"X-Forwarded-For": "10.0.0.1"}, None),
    "a proxy by the standard": (403, {"Forwarded": "for=10.0.0.1"}, None),
    "a form": (415, {"Content-Type": "application/x-www-form-urlencoded"}, b"command=take-up&words=d"),
    "text": (415, {"Content-Type": "text/plain"}, None),
    "no JSON": (400, {}, b"take-up c"),
    "a list": (400, {}, []),
    "another field": (400, {}, {"command": "take-up", "words": ["d"], "seat": "chair"}),
    "a word that is none": (400, {}, {"command": "take-up", "words": [1]}),
    "an id that is none": (400, {}, {"command": "take-up", "words": ["d"], "id": "1"}),
    "JSON without end": (400, {}, b"[" * 60000),
    "bytes that are no text": (400, {}, b'{"command": "\xff"}'),
    "too much": (413, {}, b" " * (MOST_BYTES + 1)),
}


def test_hostile_requests_are_refused_and_nothing_is_recorded(chair: Seat, program: Program) -> None:
    before = recorded(chair)
    found = {}
    for what, (_, headers, body) in HOSTILE.items():
        wanted = {"command": "take-up", "words": ["d"]} if body is None else body
        status, answer = program.send(wanted, headers=headers)
        assert KEY not in json.dumps(answer), what
        found[what] = status
    assert found == {what: status for what, (status, _, _) in HOSTILE.items()}
    assert recorded(chair) == before


def test_who_is_slow_hinders_nobody(program: Program, listener: ActsListener) -> None:
    port = int(listener.address.rpartition(":")[2])
    # more than are let in at once, some with half a body, most with half a head
    slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(40)]
    for number, line in enumerate(slow):
        # those that came first may have given way to the others by now
        with suppress(ConnectionError):
            line.sendall(b"POST /api/act HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n")
            if number < 8:
                line.sendall(b"\r\n{")
    assert program.act("take-up", "d")
    for line in slow:
        line.close()


def test_a_unix_socket_is_for_its_owner_goes_with_the_program_and_one_left_behind_gives_way(
    chair: Seat, tmp_path: Path
) -> None:
    path = tmp_path / "acts"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))
    listener = listening_at(chair.journal.address, ActsPlace(path=path))
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(StorageFault, match="Acts cannot be taken at"):
        listening_at(chair.journal.address, ActsPlace(path=path))
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(PATIENCE)
        line.connect(str(path))
        body = b'{"command": "take-up", "words": ["d"]}'
        head = f"POST /api/act HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {KEY}\r\nContent-Type: application/json"
        line.sendall(f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        assert line.recv(65536).startswith(b"HTTP/1.1 200")
    listener.stop()
    assert not path.exists()


def test_a_file_is_not_taken_for_a_socket(chair: Seat, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("kept")
    with pytest.raises(StorageFault):
        listening_at(chair.journal.address, ActsPlace(path=tmp_path / "notes"))
    assert (tmp_path / "notes").read_text() == "kept"


def test_a_meeting_that_cannot_be_opened_now_is_said_and_opened_at_the_next_act(
    chair: Seat, program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "meeting.floor"
    chair.journal.close()
    aside = file.rename(tmp_path / "aside.floor")
    status, answer = program.send({"command": "take-up", "words": ["d"]})
    assert status == 503
    assert "meeting.floor" in answer["refused"]
    aside.rename(file)
    assert program.act("take-up", "d")


def test_own_names_are_those_of_this_computer_only() -> None:
    assert not hindrance([("host", "LOCALHOST:81")], own_hosts(81))
    assert hindrance([("host", "localhost")], own_hosts(81))
    assert hindrance([], own_hosts(None))
    assert hindrance([("host", "localhost:81"), ("host", "page.example")], own_hosts(81))
    assert hindrance(
        [("host", "localhost:81"), ("sec-fetch-site", "none"), ("sec-fetch-site", "same-site")], own_hosts(81)
    )
