"""A clean root, and a screen outside of it: what `try_in_a_clean_root.py` is carried out with."""

import os
import resource
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

PATIENCE = 90.0
T = TypeVar("T")


class Root:
    """A root of its own, in which commands are carried out without network."""

    def __init__(self, place: Path, display: str) -> None:
        self.place = place
        self.display = display

    def run(self, *words: str, user: str = "root", network: bool = False, must: bool = True, **told: str) -> str:
        """Carry out a command as a user, and give what it printed; what fails ends everything."""
        done = subprocess.run(
            self.words(*words, user=user, network=network, **told), capture_output=True, text=True, check=False
        )
        if done.returncode and must:
            raise SystemExit(f"“{' '.join(words)}” failed with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def words(self, *words: str, user: str = "root", network: bool = False, **environment: str) -> list[str]:
        """Give the command line that carries out a command in the root."""
        home = "/root" if user == "root" else f"/home/{user}"
        told = {
            "HOME": home, "USER": user, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8",
            "DISPLAY": self.display, "XDG_CURRENT_DESKTOP": "GNOME", "DEBIAN_FRONTEND": "noninteractive",
            **environment,
        }  # fmt: skip
        apart = [] if network else ["unshare", "--net", "--ipc", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
        start = [
            "chroot",
            f"--userspec={user}",
            str(self.place),
            "env",
            "-i",
            *(f"{name}={value}" for name, value in told.items()),
        ]
        return [*apart, *start, "sh", "-c", 'cd "$HOME" && exec "$@"', "sh", *words]

    def timed(self, *words: str, user: str = "anna", **environment: str) -> tuple[float, float]:
        """Carry out a command, and give the seconds on the clock and of the processor."""
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        self.run(*words, user=user, **environment)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.monotonic() - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def files(self, user: str) -> set[str]:
        """Give the files in the home of a user."""
        home = self.place / "home" / user
        return {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}


@contextmanager
def mounted(place: Path) -> Iterator[None]:
    """Give the root the file systems that programs expect, and the socket of the screen."""
    sockets = place / "tmp" / ".X11-unix"
    sockets.mkdir(parents=True, exist_ok=True)
    (place / "tmp").chmod(0o1777)
    wanted = (("proc", "proc", place / "proc"), ("devpts", "devpts", None), ("none", "tmpfs", place / "dev" / "shm"))
    done: list[Path] = []
    try:
        for source, kind, target in wanted:
            if target is not None:
                target.mkdir(exist_ok=True)
                subprocess.run(["mount", "-t", kind, source, target], check=True)
                done.append(target)
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", sockets], check=True)
        done.append(sockets)
        yield
    finally:
        for target in reversed(done):
            subprocess.run(["umount", "--lazy", target], check=False)


@contextmanager
def screen(folder: Path) -> Iterator[str]:
    """Start a screen outside of the root, with a window manager where there is one."""
    read, write = os.pipe()
    started = [
        subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
    ]
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    try:
        if shutil.which("openbox"):
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            started.append(
                subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display, "HOME": str(folder)}, **quiet)
            )
        yield display
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()


def windows(display: str) -> set[str]:
    """Give the windows of the program that are shown."""
    asked = ["xdotool", "search", "--onlyvisible", "--class", "facilitator"]
    done = subprocess.run(asked, env={**os.environ, "DISPLAY": display}, capture_output=True, text=True, check=False)
    return set(done.stdout.split())


def picture(display: str, into: Path | None, name: str) -> None:
    """Keep a picture of the screen."""
    if into is not None and shutil.which("import"):
        into.mkdir(parents=True, exist_ok=True)
        time.sleep(2)
        subprocess.run(
            ["import", "-window", "root", str(into / f"{name}.png")],
            env={**os.environ, "DISPLAY": display},
            check=False,
        )


def waited(look: Callable[[], T], otherwise: str) -> T:
    """Give what is looked for as soon as it is there."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(otherwise)


def ours(root: Root) -> list[int]:
    """Give the processes that run the program of this root."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            program = str((place / "exe").readlink())
        except OSError:
            continue
        if program.startswith(str(root.place)) and program.endswith("/facilitator"):
            found.append(int(place.name))
    return found


def close(root: Root) -> None:
    """End the programs that run in this root."""
    for pid in ours(root):
        os.kill(pid, 15)
    waited(lambda: not ours(root), "A program did not end")


def megabytes(place: Path) -> int:
    """Give how much a folder takes."""
    done = subprocess.run(["du", "-s", "-B1000000", "-x", place], capture_output=True, text=True, check=False)
    return int(done.stdout.split()[0])
