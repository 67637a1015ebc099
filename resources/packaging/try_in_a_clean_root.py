"""Try the package in a clean root: `try_in_a_clean_root.py [PACKAGE.deb] [--keep DIR]`, as root, with debootstrap.

The root is made by debootstrap, and what the package declares is fetched into it. From then on it has no network and no
Python: the package is installed, the program started on a screen, a meeting rehearsed, exported, opened by a double
click and served to a browser; two users work side by side, the archive runs as on a stick, the package is removed.
"""

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MIRROR, SUITE = "http://deb.debian.org/debian", "bookworm"
FORMS = ("docx", "odt", "pdf", "html", "md", "xlsx", "json", "xml")
USERS = ("anna", "boris")
# what a desktop has, and stands for it here: gio looks for the program of a kind of file
DESKTOP = ("libglib2.0-bin", "fonts-dejavu-core")
PATIENCE = 90.0
SLOWER = 2.0


class Root:
    """A root of its own, in which commands are carried out without network."""

    def __init__(self, place: Path, display: str) -> None:
        self.place = place
        self._display = display

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
            "DISPLAY": self._display, "XDG_CURRENT_DESKTOP": "GNOME", "DEBIAN_FRONTEND": "noninteractive",
            **environment,
        }  # fmt: skip
        apart = [] if network else ["unshare", "--net", "--ipc"]
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


def main() -> None:
    """Try it, and print sizes and times; the first thing that is not as it should be ends it."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("package", nargs="?", type=Path, help="default: the one in dist")
    words.add_argument(
        "--keep", type=Path, metavar="DIR", help="keep the bare root here, so that the next time is shorter"
    )
    words.add_argument("--pictures", type=Path, metavar="DIR", help="keep pictures of the screen here")
    wanted = words.parse_args()
    package = wanted.package or next(iter(sorted((ROOT / "dist").glob("facilitator_*.deb"))), None)
    if package is None or not package.is_file():
        raise SystemExit("There is no package: python resources/packaging/build.py makes it.")
    if os.geteuid() != 0:
        raise SystemExit("A clean root is made by root only: run this with sudo.")
    with tempfile.TemporaryDirectory(prefix="clean-root-") as folder, screen(Path(folder)) as display:
        root = Root(Path(folder) / "root", display)
        say("bare root", lambda: bare(root, wanted.keep))
        with mounted(root.place):
            walk(root, package, display, wanted.pictures)
    print("Everything is as it should be.")


def walk(root: Root, package: Path, display: str, pictures: Path | None) -> None:
    """Go through the life of an installed program."""
    say("what the package declares", lambda: fetch(root, package))
    assert not list(root.place.glob("usr/bin/python*")), "there is a Python in the root"
    say("install, without network", lambda: install(root, package))
    for user in USERS:
        root.run("useradd", "--create-home", user)
    print(root.run("facilitator", "--version", user="anna").rstrip())
    root.run("mandb", "--version", must=False)
    starts(root)
    say("rehearse", lambda: root.run("facilitator", "rehearse", "--headless", "--out", "out", user="anna"))
    meeting = "out/ccm-im-2025.floor"
    say("eight forms", lambda: export(root, meeting))
    say("open by a double click", lambda: double_click(root, f"/home/anna/{meeting}", display, pictures))
    say("serve one page", lambda: serve(root, meeting))
    say("two users at once", lambda: side_by_side(root))
    say("as on a stick", lambda: on_a_stick(root, package))
    say("remove", lambda: remove(root))


def say(what: str, step) -> None:  # noqa: ANN001 - any function without arguments
    """Carry out one step, and print how long it took."""
    began = time.monotonic()
    told = step()
    print(f"{what}: {f'{told}; ' if told else ''}{time.monotonic() - began:.1f} s", flush=True)


def bare(root: Root, kept: Path | None) -> str:
    """Make the bare root, or take the one that was kept."""
    if kept is None or not (kept / "etc").is_dir():
        place = kept or root.place
        place.mkdir(parents=True, exist_ok=True)
        made = subprocess.run(
            ["debootstrap", "--variant=minbase", SUITE, place, MIRROR], capture_output=True, text=True, check=False
        )
        if made.returncode:
            raise SystemExit(f"debootstrap failed:\n{made.stdout[-2000:]}{made.stderr}")
    if kept is not None:
        subprocess.run(["cp", "-a", kept, root.place], check=True)
    return f"{SUITE}, {megabytes(root.place)} MB"


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


def fetch(root: Root, package: Path) -> str:
    """Fetch into the root what the package declares and recommends, and nothing else of it."""
    shown = subprocess.run(
        ["dpkg-deb", "--show", "--showformat", "${Depends}, ${Recommends}", package],
        capture_output=True,
        text=True,
        check=True,
    )
    names = [re.sub(r"[ (|].*", "", one) for one in shown.stdout.split(", ")]
    shutil.copy("/etc/resolv.conf", root.place / "etc" / "resolv.conf")
    root.run("apt-get", "update", "-qq", network=True)
    root.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *names, *DESKTOP, network=True)
    return f"{len(names)} packages"


def install(root: Root, package: Path) -> str:
    """Install the package itself."""
    shutil.copy(package, root.place / "root" / package.name)
    root.run("dpkg", "--install", f"/root/{package.name}")
    (root.place / "root" / package.name).unlink()
    unpacked = megabytes(root.place / "usr" / "lib" / "facilitator")
    return f"{package.stat().st_size / 1e6:.1f} MB packed, {unpacked} MB unpacked"


def starts(root: Root) -> None:
    """Start the desk twice, and the same from source where that is there, and compare."""
    root.run("facilitator", "new", "start.floor", "--from", "ccm-im-2025", user="anna")
    packed = [root.timed("facilitator", "open", "start.floor", "--exit-after-first-paint") for _ in range(3)]
    print(
        "first and later starts: " + ", ".join(f"{wall:.2f} s ({cpu:.2f} s of the processor)" for wall, cpu in packed)
    )
    source = ROOT / ".venv" / "bin" / "facilitator"
    if not source.exists():
        print("There is no .venv, so the start is not compared with that from source.")
        return
    compared = [from_source(source, root) for _ in range(3)]
    print(
        "the same from source: " + ", ".join(f"{wall:.2f} s ({cpu:.2f} s of the processor)" for wall, cpu in compared)
    )
    for what, ours, theirs in (
        ("first", packed[0], compared[0]),
        ("second", packed[1], min(compared[1:], key=lambda one: one[1])),
    ):
        if ours[1] > SLOWER * theirs[1]:
            raise SystemExit(
                f"The {what} start takes {ours[1]:.2f} s, which is more than {SLOWER} times {theirs[1]:.2f} s."
            )


def from_source(program: Path, root: Root) -> tuple[float, float]:
    """Start the desk from source on the same screen."""
    with tempfile.TemporaryDirectory() as home:
        told = {**os.environ, "HOME": home, "DISPLAY": root.words("true")[-1] and root._display}  # noqa: SLF001 - of this file
        told.pop("QT_QPA_PLATFORM", None)
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        meeting = root.place / "home" / "anna" / "start.floor"
        subprocess.run([program, "open", meeting, "--exit-after-first-paint"], env=told, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.monotonic() - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def export(root: Root, meeting: str) -> str:
    """Export the eight forms."""
    for form in FORMS:
        root.run("facilitator", "export", meeting, "--to", f"minutes.{form}", user="anna")
    sizes = [(root.place / "home" / "anna" / f"minutes.{form}").stat().st_size for form in FORMS]
    assert min(sizes) > 1000, sizes
    return ", ".join(f"{form} {size // 1000} kB" for form, size in zip(FORMS, sizes, strict=True))


def double_click(root: Root, meeting: str, display: str, pictures: Path | None) -> str:
    """Open the meeting as a desktop does, wait for its window, and close that."""
    kind = root.run("xdg-mime", "query", "filetype", meeting, user="anna").strip()
    entry = root.run("xdg-mime", "query", "default", kind, user="anna").strip()
    assert [kind, entry] == ["application/x-facilitator-meeting", "facilitator.desktop"], (kind, entry)
    before = windows(display)
    with subprocess.Popen(
        root.words("xdg-open", meeting, user="anna"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ):
        window = waited(lambda: windows(display) - before, "No window was opened by the double click")
        title = subprocess.run(
            ["xdotool", "getwindowname", min(window)],
            env={**os.environ, "DISPLAY": display},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        picture(display, pictures, "double-click")
        close(root)
    return f"{kind} by {entry}, window “{title}”"


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


def waited(look, otherwise: str):  # noqa: ANN001, ANN201 - any function that gives something or nothing
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


def serve(root: Root, meeting: str) -> str:
    """Serve the pages of the meeting, and fetch the first of them within the root's own network."""
    if "serve" not in root.run("facilitator", "--help", user="anna"):
        return "passed over: this program serves no pages"
    script = (
        "ip link set lo up 2>/dev/null; facilitator serve MEETING --port 8765 >served 2>&1 & "
        "for n in $(seq 200); do if exec 3<>/dev/tcp/127.0.0.1/8765; then break; fi; sleep 0.2; done 2>/dev/null; "
        r"printf 'GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3; head -c 4000 <&3; kill %1"
    )
    answer = root.run("bash", "-c", script.replace("MEETING", meeting), user="root", HOME="/home/anna")
    assert answer.startswith("HTTP/1.1 200"), answer
    assert "<html" in answer.lower(), answer
    return answer.splitlines()[0]


def side_by_side(root: Root) -> str:
    """Let two users have the program at once: neither is in the way of the other, nor reads what is the other's."""
    started = []
    for user in USERS:
        root.run("facilitator", "new", "own.floor", "--from", "workshop", user=user)
        started.append(
            subprocess.Popen(root.words("facilitator", "open", "own.floor", user=user), stderr=subprocess.PIPE)
        )
    waited(lambda: len(ours(root)) >= len(USERS), "Two users could not start the program at once")
    time.sleep(6)
    owned = {path.name: path.stat() for path in (root.place / "tmp").glob("facilitator-*")}
    open_to_others = [name for name, found in owned.items() if found.st_mode & 0o077]
    assert not open_to_others, open_to_others
    root.run("facilitator", "do", "own.floor", "start-session", "1", user="anna")
    close(root)
    for process in started:
        process.wait()
    print("\n".join(sorted(root.files("boris"))))
    return f"{len({found.st_uid for found in owned.values()})} users with {len(owned)} private folders"


def on_a_stick(root: Root, package: Path) -> str:
    """Unpack the archive, and use it with everything beside itself: nothing is written at home."""
    (archive,) = package.parent.glob("facilitator-*-linux-x86_64.tar.xz")
    stick = root.place / "media"
    subprocess.run(["tar", "xJf", archive, "-C", stick], check=True)
    (folder,) = stick.glob("facilitator-*")
    (folder / "Facilitator-data").mkdir()
    subprocess.run(["chmod", "-R", "a+rwX", folder], check=True)
    program = f"/media/{folder.name}/facilitator"
    root.run("rm", "-rf", "/home/boris/.config", "/home/boris/.local", "/home/boris/.cache")
    before = root.files("boris")
    root.run(program, "new", f"/media/{folder.name}/Facilitator-data/m.floor", "--from", "workshop", user="boris")
    root.run(
        program, "open", f"/media/{folder.name}/Facilitator-data/m.floor", "--exit-after-first-paint", user="boris"
    )
    written = root.files("boris") - before
    assert not written, f"written at home: {sorted(written)}"
    kept = sorted(path.name for path in (folder / "Facilitator-data").iterdir())
    assert "desk.json" in kept, kept
    shutil.rmtree(folder)
    return f"{archive.stat().st_size / 1e6:.1f} MB packed; it keeps {', '.join(kept)}"


def remove(root: Root) -> str:
    """Remove the package: nothing of it is left, and all that users made is."""
    before = {user: root.files(user) for user in USERS}
    root.run("dpkg", "--purge", "facilitator")
    left = [str(path) for path in (root.place / "usr").rglob("*facilitator*")]
    assert not left, left
    assert before == {user: root.files(user) for user in USERS}
    return f"{sum(map(len, before.values()))} files of users stay"


def megabytes(place: Path) -> int:
    """Give how much a folder takes."""
    done = subprocess.run(["du", "-s", "-B1000000", "-x", place], capture_output=True, text=True, check=False)
    return int(done.stdout.split()[0])


if __name__ == "__main__":
    sys.exit(main())
