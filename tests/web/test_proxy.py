"""Behind a proxy, as the manual sets it up: Debian's nginx before two programs that show one meeting on a server."""

import http.client
import json
import os
import re
import shutil
import ssl
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from threading import Thread

import pytest
from websockets.sync.client import connect

from facilitator import resources
from facilitator.core.ids import SeatName
from facilitator.remote.listening import ActsListener, ActsPlace
from facilitator.seat import Seat
from facilitator.storage.opening import open_journal
from facilitator.web.folder import Folder
from facilitator.web.manners import POLICY
from facilitator.web.serving import Listen, Serving, site_of
from tests.room import Room
from tests.storage import postgres
from tests.web.served import PATIENCE, Served, do, made, until

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
CONFIGURATION = re.compile(r"```nginx\n(.*?)```", re.S)
KEY = "a-key-of-the-tests-that-is-long"
AROUND = """
daemon off; master_process off; pid {0}/pid; error_log {0}/errors;
events {{ worker_connections 256; }}
http {{
include /etc/nginx/mime.types; access_log off;
client_body_temp_path {0}/body; proxy_temp_path {0}/proxy; fastcgi_temp_path {0}/fast; uwsgi_temp_path {0}/uwsgi;
scgi_temp_path {0}/scgi;
{1}
}}
"""


def in_the_manual(name: str) -> str:
    """Give the configuration that the manual shows."""
    return "".join(CONFIGURATION.findall(resources.text("manual", f"{name}.md")))


class Front(Served):
    """What a browser reaches: the proxy, over TLS."""

    def __init__(self, port: int, certificate: Path) -> None:
        self.host, self.port = "127.0.0.1", str(port)
        self.url = f"https://127.0.0.1:{port}"
        self.context = ssl.create_default_context(cafile=str(certificate))

    def line(self) -> http.client.HTTPConnection:
        return http.client.HTTPSConnection(self.host, int(self.port), timeout=PATIENCE, context=self.context)

    def answers(self) -> bool:
        try:
            return self.ask("/api/clock")[0] == 200
        except OSError:
            return False


@contextmanager
def proxied(folder: Path, *ports: str) -> Iterator[Front]:
    """Start nginx with the manual's configuration; only places, ports and certificate are those of the test."""
    port = postgres.free_port()
    certificate, key = folder / "room.pem", folder / "room.key"
    subprocess.run(
        [*(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=room"]),
         "-addext", "subjectAltName=IP:127.0.0.1", "-out", str(certificate), "-keyout", str(key)],
        check=True, capture_output=True,
    )  # fmt: skip
    said = in_the_manual("web")
    for there, here in {
        "listen 443": f"listen 127.0.0.1:{port}",
        "/etc/ssl/certs/room.pem": str(certificate),
        "/etc/ssl/private/room.key": str(key),
        "/var/cache/nginx/room": str(folder / "kept"),
        "/srv/room/": f"{folder}/room/",
        "127.0.0.1:8321": f"127.0.0.1:{ports[0]}",
        "127.0.0.1:8322": f"127.0.0.1:{ports[1]}",
    }.items():
        assert there in said, there
        said = said.replace(there, here)
    (folder / "nginx.conf").write_text(AROUND.format(folder, said))
    start: list[str] = []
    if os.geteuid() == 0:
        for one in (folder, certificate, key, folder / "nginx.conf"):
            shutil.chown(one, "nobody", "nogroup")
        start = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--pdeathsig=TERM", "--"]
    words = [*start, str(NGINX), "-c", str(folder / "nginx.conf"), "-e", str(folder / "errors"), "-p", str(folder)]
    with subprocess.Popen(words, stderr=subprocess.PIPE) as process:
        try:
            front = Front(port, certificate)
            until(lambda: process.poll() is not None or front.answers())
            assert process.poll() is None, process.stderr and process.stderr.read().decode()
            yield front
        finally:
            process.terminate()


@contextmanager
def room_of_nginx() -> Iterator[Path]:
    if NGINX is None and not os.environ.get("CI"):
        pytest.skip("no nginx on this machine: the manual's configuration is tried with it (see the README)")
    with tempfile.TemporaryDirectory(prefix="facilitator-nginx-", dir="/tmp") as folder:
        yield Path(folder)


def test_the_manual_shows_one_configuration_in_its_languages_and_the_policy_of_the_pages() -> None:
    assert in_the_manual("web") == in_the_manual("web.fr") == in_the_manual("web.es")
    assert POLICY.replace("manifest-src 'self'; ", "").replace("form-action 'self'; ", "") in in_the_manual("web")


class Behind:
    """One meeting on a server, two programs that show it, and the proxy before them."""

    def __init__(self, stack: ExitStack) -> None:
        self.folder = stack.enter_context(room_of_nginx())
        self.address = postgres.started().fresh()
        self.seat = Seat(stack.enter_context(closing(made(None, Room(), address=self.address))))
        self.sites = [site_of(self.address), site_of(self.address)]
        lands = Folder(self.sites[1], self.folder / "room", print)
        self.servings = [Serving(self.sites[0], Listen()), Serving(self.sites[1], Listen(), beside=[lands.write])]
        self.threads = [Thread(target=serving.run) for serving in self.servings]
        for serving, thread in zip(self.servings, self.threads, strict=True):
            thread.start()
            stack.callback(thread.join, 10)
            stack.callback(serving.stop)
        self.front = stack.enter_context(proxied(self.folder, *(Served(serving).port for serving in self.servings)))

    def ends_where(self, page: str) -> None:
        """End the program at which somebody looks at a page."""
        at = next(number for number, site in enumerate(self.sites) if site.hub.connected.get(page))
        self.servings[at].stop()
        self.threads[at].join(10)
        assert not self.threads[at].is_alive()


@pytest.fixture(scope="module")
def behind() -> Iterator[Behind]:
    with ExitStack() as stack:
        yield Behind(stack)


def test_a_file_of_the_folder_lives_for_a_second_and_is_not_sent_twice(behind: Behind) -> None:
    front = behind.front
    until((behind.folder / "room" / "index.es.html").exists)
    status, headers, body = front.ask("/live/display.en.json")
    assert (status, headers["cache-control"]) == (200, "public, max-age=1")
    assert set(json.loads(body)) == {"id", "now", "version", "fields"}
    assert {"date", "last-modified", "etag"} <= set(headers)
    assert front.ask("/live/display.en.json", {"if-none-match": headers["etag"]})[::2] == (304, b"")
    assert "max-age=604800" in front.ask("/live/files/page.js")[1]["cache-control"]
    assert b"display.en.html" in front.ask("/live/")[2]


def test_a_page_is_kept_for_a_second_in_each_language_apart(behind: Behind) -> None:
    asked = [behind.front.ask("/list", {"accept-language": code})[2].decode() for code in ("fr", "es", "fr")]
    assert [re.findall('<html lang="(..)"', one) for one in asked] == [["fr"], ["es"], ["fr"]]


def test_no_address_of_the_proxy_leads_to_the_listener_for_acts(behind: Behind) -> None:
    acts = ActsListener(ActsPlace(), KEY, lambda _: Seat(open_journal(behind.address), SeatName("programs")))
    try:
        named = {"authorization": f"Bearer {KEY}", "host": acts.address.removeprefix("http://")}
        paths = ("/api/act", "/api/acts", "/live/api/act", "/live/../api/act")
        assert [behind.front.ask(path, named, "POST")[0] for path in paths] == [404] * 4
    finally:
        acts.stop()


def test_events_come_at_once_and_go_on_at_the_other_program_where_one_ends(behind: Behind) -> None:
    front, seat = behind.front, behind.seat
    do(seat, "start-session 1", "take-up c", "request CHL", "request LBN")
    with connect(f"{front.url.replace('https', 'wss')}/api/socket?page=clock", ssl=front.context) as socket:
        assert json.loads(socket.recv(PATIENCE))["data"]["page"] == "clock"
    with front.events("page=display") as events:
        events.next()
        do(seat, "give-floor")
        events.until(lambda shown: shown.get("name") == "Chile")
        behind.ends_where("display")
        with pytest.raises((AssertionError, OSError)):
            events.next()
    with front.events("page=display", {"last-event-id": events.last["id"]}) as events:
        do(seat, "end", "give-floor")
        shown = [events.next()]
        while shown[-1].get("name") != "Lebanon":
            shown.append(events.next())
        assert [one for one in shown if one.get("name") == "Chile"] == []  # what was seen does not come again
