"""A real PostgreSQL for tests: made in a folder of its own, on a free port, ended or killed when they are done.

It runs as an unprivileged user, since PostgreSQL refuses to run as root, and writes each commit to the disk.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from facilitator.address import Address
from facilitator.storage.opening import SERVERS

PATIENCE_SECONDS = 30.0
OWNER, WRITER, DISPLAY, GUARDED = "owner", "secretariat", "screen", "guarded"
PASSWORD = "s3cret-word"  # noqa: S105 - of a server that ends with the tests


@cache
def binaries() -> Path | None:
    """Give the folder with PostgreSQL's programs, of the newest version that is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("postgres")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


def unprivileged() -> list[str]:
    """Give what to put before a command so that root does not run it."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--pdeathsig=INT", "--"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """One server, with a database that is set up for meetings and with roles to use it."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="facilitator-pg-", dir="/tmp"))
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None
        words = ["-D", str(self.folder / "data"), "-U", OWNER, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"]
        self._run("initdb", *words)
        data = self.folder / "data"
        (data / "pg_hba.conf").write_text(
            f"local all all trust\nhost all {GUARDED} 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n"
        )
        settings = {
            "listen_addresses": "'127.0.0.1'",
            "unix_socket_directories": f"'{self.folder}'",
            "port": self.port,
            "max_connections": 60,
            "shared_buffers": "'16MB'",
            "log_min_messages": "fatal",
        }
        with (data / "postgresql.conf").open("a") as conf:
            conf.writelines(f"{name} = {value}\n" for name, value in settings.items())
        self.start()
        self.owner("CREATE DATABASE meetings", database="postgres")
        for role in (WRITER, DISPLAY, GUARDED):
            self.owner(f"CREATE ROLE {role} LOGIN PASSWORD '{PASSWORD}'")
        SERVERS.set_up(self.address("", OWNER), writer=WRITER, display=DISPLAY, say=lambda _: None)

    def _run(self, program: str, *words: str) -> None:
        command = [*unprivileged(), str(self._programs / program), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
        assert done.returncode == 0, done.stderr

    def start(self) -> None:
        """Start it, and wait until it answers; what a killed one left may keep it from starting for a moment."""
        given_up = time.monotonic() + PATIENCE_SECONDS
        while True:
            if self._process is None or self._process.poll() is not None:
                self._process = self._begun()
            try:
                self.owner("SELECT 1", database="postgres")
            except psycopg.OperationalError:
                assert time.monotonic() < given_up, (self.folder / "log").read_text()[-2000:]
                time.sleep(0.05)
            else:
                return

    def _begun(self) -> "subprocess.Popen[bytes]":
        command = [*unprivileged(), str(self._programs / "postgres"), "-D", str(self.folder / "data")]
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(command, cwd="/", stdout=log, stderr=log)

    def kill(self) -> None:
        """Kill it and all that works for it at once, as when the power fails."""
        assert self._process is not None
        for pid in (self._process.pid, *children_of(self._process.pid)):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    def stop(self) -> None:
        """Stop it as for a restart: whoever is connected is told so and let go."""
        self._process_ends(signal.SIGINT)

    def pause(self) -> None:
        """Let nobody answer any more, and close nothing, as when a cable is pulled."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        for pid in (self._process.pid, *children_of(self._process.pid)):
            os.kill(pid, number)

    def end(self) -> None:
        """End it and take its folder away."""
        self._process_ends(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _process_ends(self, number: signal.Signals) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(number)
            self._process.wait(PATIENCE_SECONDS)

    @contextmanager
    def transaction(self) -> Iterator[psycopg.Connection[Any]]:
        """Let the owner do something that stays undone."""
        with psycopg.connect(host=str(self.folder), port=self.port, user=OWNER, dbname="meetings") as line:
            yield line
            line.rollback()

    def owner(self, sql: str, values: Any = None, *, database: str = "meetings") -> list[tuple[Any, ...]]:
        """Let the owner do something, who may do everything."""
        with psycopg.connect(
            host=str(self.folder), port=self.port, user=OWNER, dbname=database, autocommit=True
        ) as line:
            done = line.execute(sql, values)
            return done.fetchall() if done.description else []

    def address(self, name: str, user: str = WRITER) -> Address:
        """Give the address of a meeting for a role."""
        return Address(f"postgresql://{user}@127.0.0.1:{self.port}/meetings#{name}")

    def fresh(self, user: str = WRITER) -> Address:
        """Give the address of a meeting that nobody has used."""
        return self.address(f"meeting-{uuid4().hex[:8]}", user)


def children_of(pid: int) -> set[int]:
    """Give the processes that a process has started."""
    found = set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            # the name, which may hold anything, stands in brackets before the state and the parent
            parent = status.read_text().rpartition(")")[2].split()[1]
        except OSError:
            continue
        if int(parent) == pid:
            found.add(int(status.parent.name))
    return found


_STARTED: list[Server] = []
NOT_LET_IN = f"""
REVOKE {WRITER} FROM {GUARDED};
REVOKE ALL ON ALL TABLES IN SCHEMA facilitator FROM {GUARDED};
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA facilitator FROM {GUARDED};
REVOKE ALL ON SCHEMA facilitator FROM {GUARDED};
REVOKE ALL ON DATABASE meetings FROM {GUARDED}
"""


def started() -> Server:
    """Give the server that all tests of this process share, as it was at first: GUARDED is not let in, no password known.

    Skips the test where none is installed.
    """
    programs = binaries()
    if programs is None:
        assert not os.environ.get("CI"), "PostgreSQL is not installed"
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    if not sys.platform.startswith("linux"):
        pytest.skip("the tests start PostgreSQL on Linux only")
    if not _STARTED:
        _STARTED.append(Server(programs))
    _STARTED[0].owner(NOT_LET_IN)
    SERVERS._passwords.clear()
    return _STARTED[0]


def ended() -> None:
    """End what was started."""
    while _STARTED:
        _STARTED.pop().end()
    os.environ.pop("PGUSER", None)
