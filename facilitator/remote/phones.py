"""Phones: the page on which a delegation asks for the floor, and what its phone sends.

    GET  /ask                the page; the key stands behind the # of its address, which browsers send nowhere
    POST /api/phone          {"key": "…", "language": "fr"}: what the delegation sees of its own requests
                             with "ask": "statement" it asks for the floor, with "withdraw": 12 it takes a request back

What a key may do, and how often it may ask, is decided in the core. Here only how often it may knock is bounded, by key
and not by address, since a hundred delegates may share one.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from ipaddress import ip_address
from typing import Literal
from urllib.parse import urlsplit

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from facilitator.core.acts.phoning import allowed, holder_of
from facilitator.core.ids import Refused, RequestId
from facilitator.core.languages import language_of
from facilitator.core.meeting import Meeting
from facilitator.core.page_places import LOOPBACK
from facilitator.core.phone_view import PhoneView, phone_view
from facilitator.core.phones import PhoneAsk, PhoneWish, PhoneWithdraw, hash_of
from facilitator.core.speakers import Kind
from facilitator.phoning import by_phone
from facilitator.remote.bodies import body_of
from facilitator.seat import Seat
from facilitator.storage.journal import StorageFault
from facilitator.web.manners import is_foreign
from facilitator.web.site import Site
from facilitator.web.views import PageViews

MOST_BYTES = 2048
KNOCKS, WITHIN_SECONDS = 60, 60.0
"""How often one key may knock, in how many seconds; a page that is open knocks at each change of the list."""
MOST_KEYS = 4096
_NOT_KEPT = {"cache-control": "no-store"}

OpenSeat = Callable[[], Seat]


class Knock(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What a phone sends."""

    key: str
    language: Literal["en", "fr", "es"] = "en"
    ask: Kind | None = None
    withdraw: int | None = None

    @property
    def wish(self) -> PhoneWish | None:
        """Give what it wants done, if anything."""
        if self.ask is not None:
            return PhoneAsk(kind=self.ask)
        return None if self.withdraw is None else PhoneWithdraw(request=RequestId(self.withdraw))


class Knocks:
    """Counts how often each key knocks."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._counted: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def too_often(self, sha256: str) -> bool:
        """Count one knock of a key; says whether there are too many. Only as many keys are kept as are in use."""
        now = self._clock()
        since, count = self._counted.pop(sha256, (now, 0))
        if now - since > WITHIN_SECONDS:
            since, count = now, 0
        self._counted[sha256] = (since, count + 1)
        while len(self._counted) > MOST_KEYS:
            self._counted.popitem(last=False)
        return count >= KNOCKS


class PhoneDoor:
    """Answers phones. The seat that writes is opened when the first one with a key asks, on a thread of its own."""

    def __init__(self, site: Site, open_seat: OpenSeat, knocks: Knocks | None = None) -> None:
        self._site = site
        self._views = PageViews(site)
        self._open = open_seat
        self._seat: Seat | None = None
        self._knocks = knocks or Knocks()
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="phones")

    def routes(self, _site: Site) -> Sequence[BaseRoute]:
        """Give the routes of phones."""
        return [Route("/ask", self.page), Route("/api/phone", self.knock, methods=["POST"])]

    def close(self) -> None:
        """Let the meeting go."""
        self._writer.submit(self._let_go)
        self._writer.shutdown()

    async def page(self, request: Request) -> Response:
        """Answer with the page, which knows nothing of a meeting nor of a key."""
        return self._views.plain(request, "ask")

    async def knock(self, request: Request) -> Response:
        """Answer a phone."""
        if not _is_private(request):
            return _refused(403, "Phones ask over TLS only.")
        if is_foreign(request):
            return _refused(403, "This is asked from the pages of the meeting only.")
        try:
            body = await body_of(request, MOST_BYTES)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            return _refused(413, "That is too long.")
        try:
            knock = msgspec.json.decode(body, type=Knock)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return _refused(400, "That is nothing that a phone sends.")
        sha256 = hash_of(knock.key)
        if self._knocks.too_often(sha256):
            return _refused(429, language_of(knock.language).pages["too often"])
        return await self._answer(knock, sha256)

    async def _answer(self, knock: Knock, sha256: str) -> Response:
        status, said = 200, ""
        meeting = self._site.following.meeting
        known = meeting is not None and bool(allowed(meeting)) and holder_of(meeting, sha256) is not None
        if knock.wish is not None and not known:
            # who has no key that holds opens no seat
            status = 409
        elif knock.wish is not None:
            try:
                acted = asyncio.get_running_loop().run_in_executor(self._writer, self._act, knock, knock.wish)
                meeting, said = await acted
                status = 409 if said else 200
            except Refused as refusal:
                status, said = 409, str(refusal)
            except StorageFault:
                status, said = 503, language_of(knock.language).pages["not taken"]
        if meeting is None:
            return _refused(503, language_of(knock.language).pages["absent"])
        view = phone_view(meeting, sha256, self._site.following.now(), knock.language)
        return JSONResponse({"said": said, **_as_json(view)}, status_code=status, headers=_NOT_KEPT)

    def _act(self, knock: Knock, wish: PhoneWish) -> tuple[Meeting, str]:
        """Do what a phone wants; gives the meeting as it is then, and the sentence by which it is refused, if it is."""
        try:
            self._seat = self._seat or self._open()
            by_phone(self._seat, knock.key, wish, knock.language)
        except Refused as refusal:
            # what is shown beside the refusal is what it speaks of, which the pages may not have read yet
            if self._seat is None:
                raise
            return self._seat.meeting, str(refusal)
        except StorageFault:
            self._let_go()
            raise
        return self._seat.meeting, ""

    def _let_go(self) -> None:
        if self._seat is not None:
            self._seat.journal.close()
            self._seat = None


def _is_private(request: Request) -> bool:
    """Say whether nobody on the way reads what the phone sends: by TLS, also that of a proxy on this computer.

    A browser says how it came by the page: where that was not by TLS, a proxy that passes on in clear stands between.
    """
    try:
        page = urlsplit(request.headers.get("origin", ""))
        if page.scheme == "http" and page.hostname not in LOOPBACK:
            return False
        if request.url.scheme == "https" or request.client is None:
            return True
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False


def _as_json(view: PhoneView) -> dict[str, object]:
    return {
        "name": view.name,
        "heading": view.heading,
        "refused": view.refused,
        "may_ask": [{"kind": kind.value, "label": label} for kind, label in view.may_ask],
        "requests": [
            {
                "request": one.request,
                "kind": one.kind,
                "item": one.item,
                "standing": one.standing,
                "expected": one.expected,
                "may_withdraw": one.may_withdraw,
            }
            for one in view.requests
        ],
    }


def _refused(status: int, sentence: str) -> Response:
    return JSONResponse({"said": sentence}, status_code=status, headers=_NOT_KEPT)
