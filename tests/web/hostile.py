"""What somebody in bad faith sends to the pages, byte by byte, and what comes back.

    python -m tests.web.hostile [CONNECTS]

prints the table at a server of its own, with 10,000 connects in bounded turns unless another number is given.
"""

import socket
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

from facilitator.seat import Seat
from tests.room import Room
from tests.web.served import Served, do, made, served

CONNECTS, AT_ONCE = 10_000, 250
ANSWER_SECONDS = 1.0
ENOUGH = 1_000_000
"""So many bytes are more than the server takes of one request, whatever is in them."""
PRIVATE = "PRIVATE-WORD"
UPGRADE = (
    b"GET %s HTTP/1.1\r\nHost: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n%s\r\n"
)


def get(path: bytes = b"/display", *lines: bytes, method: bytes = b"GET") -> bytes:
    """Write a request, after which the server lets go."""
    return b"\r\n".join([method + b" " + path + b" HTTP/1.1", b"Host: x", b"Connection: close", *lines, b"", b""])


PATHS: Sequence[bytes] = (
    *(b"/../../../etc/passwd", b"/files/../../pyproject.toml", b"/files/..%2f..%2fpyproject.toml"),
    *(b"/files/%2e%2e/%2e%2e/pyproject.toml", b"/files/..%5c..%5cpyproject.toml", b"/files//etc/passwd"),
    *(
        b"/files/page.html",
        b"/files/display.html",
        b"/files/%00page.js",
        b"/files/page.js%00.html",
        b"/%00",
        b"/%ff%fe",
    ),
    *(b"/" + b"a" * 8192, b"/display?delegation=" + b"%F0" * 8000, b"//display", b"//evil.example/display"),
    *(b"/display/", b"/display/%2e%2e/clock", b"http://evil.example/display", b"http://evil.example", b"*"),
    *(b"evil.example:80", b"/booth/text/../../meeting.floor", b"/booth/text/%2e%2e%2fmeeting.floor"),
    *(
        b"/booth/text/" + b"0" * 64,
        b"/api/act",
        b"/api/phone",
        b"/api/state?page=__class__",
        b"/api/events?page=../log",
    ),
    *(b"/api/names/..%2f..", b"/list?delegation={{7*7}}", b"/list?delegation=%3Cscript%3E&theme=%0d%0aSet-Cookie:a"),
    *(b"/display?language=../../etc/passwd", b"/display?" + b"a=1&" * 2000, b"/\xff\xfe", b"/a b", b""),
)
HEADERS: Mapping[str, bytes] = {
    "a header of 64 KB": b"X-Long: " + b"a" * 65536,
    "200 headers": b"\r\n".join(b"X-%d: %d" % (number, number) for number in range(200)),
    "20,000 headers": b"\r\n".join(b"X-%d: %d" % (number, number) for number in range(20_000)),
    "bad UTF-8": b"Accept-Language: \xff\xfe\xc3\x28\r\nX-\x80: \xff",
    "strange languages": b"Accept-Language: *;q=nan, fr;q=inf, en;q=-1, ;;;q=,,, x-klingon;q=1e999",
    "ranges": b"Range: bytes=0-0,1-1,2-2," + b"3-," * 500,
    "the host of others": b"Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-For: 127.0.0.1",
    "an id of 1 MB": b"Last-Event-ID: " + b"9" * ENOUGH,
    "a NUL": b"X-Nul: a\0b",
    "a folded line": b"X-Fold: a\r\n b",
    "two lengths": b"Content-Length: 3\r\nContent-Length: 5",
    "a length and chunks": b"Content-Length: 3\r\nTransfer-Encoding: chunked",
    "a length that is none": b"Content-Length: -1",
    "an upgrade to nothing": b"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings",
    "tags without end": b"If-None-Match: " + b'"a",' * 5000,
    "a cookie": b"Cookie: session=1; admin=true",
}
METHODS = (b"POST", b"PUT", b"DELETE", b"PATCH", b"OPTIONS", b"TRACE", b"CONNECT", b"PROPFIND", b"BREW", b"get", b"\0")


def requests() -> Iterator[tuple[str, bytes]]:
    """Give every request that is sent whole, with the row of the table in which it counts."""
    yield from (("paths", get(path)) for path in PATHS)
    yield from ((f"headers: {name}", get(b"/api/state", lines)) for name, lines in HEADERS.items())
    yield from (("methods", get(path, method=method)) for method in METHODS for path in (b"/display", b"/api/state"))
    yield "bodies: of a GET", get(b"/display", b"Content-Length: 5") + b"hello"
    yield "bodies: of 1 MB", get(b"/display", b"Content-Length: %d" % ENOUGH, method=b"POST") + b"a" * ENOUGH
    endless = b"".join(b"1000\r\n" + b"a" * 4096 + b"\r\n" for _ in range(ENOUGH // 4096))
    yield "bodies: chunks without end", get(b"/api/events", b"Transfer-Encoding: chunked") + endless
    yield "bodies: chunks without end", get(b"/api/state", b"Transfer-Encoding: chunked") + endless
    yield "bodies: a chunk that is none", get(b"/display", b"Transfer-Encoding: chunked") + b"zz\r\n\r\n"
    yield "bodies: lines after the chunks", get(b"/", b"Transfer-Encoding: chunked") + b"0\r\n" + b"X: 1\r\n" * 50_000
    yield "1,000 requests at once", b"GET /list HTTP/1.1\r\nHost: x\r\n\r\n" * 1000
    yield "no HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 512
    yield "no HTTP", b"\r\n" * ENOUGH
    yield "WebSocket: of a foreign page", UPGRADE % (b"/api/socket", b"x", b"Origin: https://evil.example\r\n")
    yield "WebSocket: elsewhere", UPGRADE % (b"/display", b"x", b"")
    yield "WebSocket: headers without end", UPGRADE % (b"/api/socket", b"x", b"X-A: 1\r\n" * 2000)
    huge = b"\x81\xff" + (1 << 40).to_bytes(8) + b"mask" + b"a" * 4096
    yield "WebSocket: a frame of 1 TB", UPGRADE % (b"/api/socket", b"x", b"") + huge
    yield "WebSocket: frames that are none", UPGRADE % (b"/api/socket", b"x", b"") + b"\xff" * 4096


def sent(pages: Served, request: bytes, seconds: float = 15.0) -> bytes:
    """Send something, and give all that comes until the server lets go. Raises TimeoutError where it does not."""
    found = bytearray()
    with socket.create_connection((pages.host, int(pages.port)), timeout=seconds) as line:
        try:
            head, end, rest = request.partition(b"\r\n\r\n")
            if rest and b"Upgrade: websocket" in head:
                line.sendall(head + end)  # uvicorn drops what comes before its answer
                found += line.recv(65536)
                request = rest
            line.sendall(request)
            while piece := line.recv(65536):
                found += piece
        except ConnectionError:
            pass  # it let go before all was sent
    return bytes(found)


def status_of(answer: bytes) -> str:
    """Give the status of an answer, as the table has it."""
    return answer[9:12].decode() if answer.startswith(b"HTTP/1.1 ") else "let go"


def other_is_served(pages: Served) -> float:
    """Ask as everybody does; gives how long it took. Raises where the answer is not the page."""
    begun = time.monotonic()
    status, _, body = pages.ask("/display?language=en")
    assert status == 200
    assert b"<main" in body
    return time.monotonic() - begun


def many_connect(pages: Served, number: int, at_once: int = AT_ONCE) -> float:
    """Connect so many times, in bounded turns; each says half a request, none ends it. Gives the longest wait of another."""
    longest = 0.0
    for _ in range(-(-number // at_once)):
        with ExitStack() as lines:
            for _ in range(at_once):
                line = socket.create_connection((pages.host, int(pages.port)), timeout=15)
                lines.enter_context(line)
                line.sendall(b"GET /display HTTP/1.1\r\nX-Slow: ")
            longest = max(longest, other_is_served(pages))
    return longest


def main(words: Sequence[str]) -> None:
    """Print the table."""
    number = int(words[0]) if words else CONNECTS
    answers: dict[str, Counter[str]] = {}
    longest: dict[str, float] = {}
    with TemporaryDirectory() as folder, closing(made(Path(folder) / "meeting.floor", Room())) as journal:
        seat = Seat(journal)
        do(seat, "request FRA", f"request NOR --note {PRIVATE}")
        before = seat.seq
        with served(journal.address) as pages:
            for row, request in requests():
                answers.setdefault(row, Counter())[status_of(sent(pages, request))] += 1
                longest[row] = max(longest.get(row, 0.0), other_is_served(pages))
            row = f"{number:,} connects, {AT_ONCE} at a time"
            longest[row] = many_connect(pages, number)
            answers[row] = Counter({"nothing": number})
        seat.refresh()
        recorded = seat.seq - before
    for row, counted in answers.items():
        told = ", ".join(f"{status} × {times}" for status, times in counted.items())
        print(f"{row:36} {told:60} another is served in {1e3 * longest[row]:5.0f} ms")  # noqa: T201
    print(f"{recorded} events recorded")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
