"""Acts of other programs, such as stream decks: by the one table of commands, with a key, from this computer only.

    POST /api/act    {"command": "give-floor", "words": ["12"], "expect": 41, "id": "a UUID of the sender"}
    GET  /api/commands

`words`, `expect` and `id` may be left out. An act with an id is recorded once, however often it is sent. Another act
under the id of one that is recorded is refused, as far as this process has recorded it. The answer is
`{"recorded": […]}`, the events as `facilitator do` prints them, or `{"refused": "…"}` with a sentence.
"""

import hmac
import uuid
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from hashlib import sha256
from itertools import takewhile

import msgspec
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from facilitator.core.commands import COMMANDS, read_command
from facilitator.core.ids import ActId, Refused
from facilitator.core.meeting import Recorded
from facilitator.core.parameters import Type, WrongUsage
from facilitator.core.saying import refused
from facilitator.exchange.json import command_table
from facilitator.remote.bodies import body_of
from facilitator.remote.direct import hindrance
from facilitator.seat import Seat, fresh_act
from facilitator.storage.codec import plain
from facilitator.storage.journal import StorageFault

MOST_BYTES = 65536
"""How long a request may be."""
MOST_IDS = 4096
"""How many ids of acts are kept, with what was wanted under each."""
_NOT_KEPT = {"cache-control": "no-store"}

OpenSeat = Callable[[Callable[[], ActId]], Seat]
"""Opens the seat that acts; it is given who makes the ids of its acts. Raises StorageFault."""


class WantedAct(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What a program asks for."""

    command: str
    words: list[str] = []
    expect: int | None = None
    id: uuid.UUID | None = None

    @property
    def digest(self) -> bytes:
        """Give the hash of what is to be done."""
        return sha256(msgspec.json.encode([self.command, *self.words])).digest()


class Actor:
    """The seat that acts for other programs: opened at the first act, and anew after a fault; of one thread."""

    def __init__(self, open_seat: OpenSeat) -> None:
        self._open = open_seat
        self._seat: Seat | None = None
        self._id: ActId | None = None
        self._wanted: OrderedDict[ActId, bytes] = OrderedDict()

    def act(self, wanted: WantedAct) -> tuple[list[object], bool]:
        """Carry out what is wanted; gives what is recorded, and whether it was before.

        Raises Refused, WrongUsage or StorageFault.
        """
        try:
            seat = self._seat = self._seat or self._open(self._next_id)
            seat.refresh()
        except StorageFault:
            self.close()
            raise
        self._id = None if wanted.id is None else ActId(str(wanted.id))
        known = self._known(seat, self._id, wanted)
        recorded = known or self._recorded(seat, wanted)
        return [plain(one, seat.meeting.definition.zone) for one in recorded], bool(known)

    def close(self) -> None:
        """Let the meeting go; twice is allowed."""
        if self._seat is not None:
            self._seat.journal.close()
            self._seat = None

    def _known(self, seat: Seat, name: ActId | None, wanted: WantedAct) -> tuple[Recorded, ...]:
        """Give what is recorded under the id already. Raises Refused where that was another act."""
        if name is None or not seat.trail.knows(name):
            return ()
        if self._wanted.get(name, wanted.digest) != wanted.digest:
            raise refused("Another act was recorded under this id. Give each act an id of its own.")
        since = seat.trail.events[seat.trail.act(name).first_seq - 1 :]
        return tuple(takewhile(lambda one: one.act == name, since))

    def _recorded(self, seat: Seat, wanted: WantedAct) -> tuple[Recorded, ...]:
        command = read_command(seat.meeting, wanted.command, wanted.words)
        files = [p for p in COMMANDS[command.name].parameters if p.type is Type.FILE]
        if any(command.arguments.get(parameter.argument) is not None for parameter in files):
            raise refused("Files are received at the desk or by the command line only.")
        if self._id is not None:
            # before it is recorded: a server that is gone after that says nothing of it
            self._wanted[self._id] = wanted.digest
            while len(self._wanted) > MOST_IDS:
                self._wanted.popitem(last=False)
        try:
            return seat.act(command, expect=wanted.expect)
        except StorageFault:
            self.close()
            raise

    def _next_id(self) -> ActId:
        # an act that others were quicker than is decided again, under the same id
        return self._id or fresh_act()


class Acts:
    """Answers programs that have the key and come directly. `hosts` are the names of this computer."""

    def __init__(self, actor: Actor, key: str, hosts: frozenset[str]) -> None:
        self._actor = actor
        self._key = sha256(key.encode()).digest()
        self._hosts = hosts

    async def act(self, request: Request) -> Response:
        """Carry out one command."""
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return _refused(415, "Send the act as application/json.")
        try:
            body = await body_of(request, MOST_BYTES)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            return _refused(413, f"An act has at most {MOST_BYTES} bytes.")
        try:
            wanted = msgspec.json.decode(body, type=WantedAct)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            usage = '{"command": "give-floor", "words": ["12"], "expect": 41, "id": "UUID"}'
            return _refused(400, f"That is no act. Send one such as {usage}, of which only the command is needed.")
        try:
            recorded, before = self._actor.act(wanted)
        except WrongUsage as wrong:
            return _refused(400, str(wrong))
        except Refused as refusal:
            return _refused(409, str(refusal))
        except StorageFault as fault:
            return _refused(503, str(fault))
        return JSONResponse({"recorded": recorded, "before": before}, headers=_NOT_KEPT)

    async def commands(self, _request: Request) -> Response:
        """Give the table of commands."""
        return JSONResponse(command_table(COMMANDS), headers=_NOT_KEPT)

    def guarded(self, answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        """Let only those in who come directly and have the key."""

        async def guard(request: Request) -> Response:
            if sentence := hindrance(request.headers.items(), self._hosts):
                return _refused(403, sentence)
            scheme, _, key = request.headers.get("authorization", "").partition(" ")
            given = sha256(key.strip().encode("utf-8", "surrogateescape")).digest()
            if scheme.lower() != "bearer" or not hmac.compare_digest(given, self._key):
                return _refused(401, "Acts need the key: send “Authorization: Bearer KEY”.")
            return await answer(request)

        return guard


def acts_app(acts: Acts) -> Starlette:
    """Give the application that takes acts."""
    return Starlette(
        routes=[
            Route("/api/act", acts.guarded(acts.act), methods=["POST"]),
            Route("/api/commands", acts.guarded(acts.commands), methods=["GET"]),
        ],
        exception_handlers={500: _bug},
    )


async def _bug(_request: Request, _fault: Exception) -> Response:
    return _refused(500, "Something in the program went wrong, so this was not done.")


def _refused(status: int, sentence: str) -> Response:
    return JSONResponse({"refused": sentence}, status_code=status, headers=_NOT_KEPT)
