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
from collections.abc import Callable
from pathlib import Path

from clean_root import Root, close, megabytes, mounted, picture, screen, waited, windows

ROOT = Path(__file__).resolve().parents[2]
MIRROR, SUITE = "http://deb.debian.org/debian", "bookworm"
FORMS = ("docx", "odt", "pdf", "html", "md", "xlsx", "json", "xml")
USERS = ("anna", "boris")
# what a desktop has, and stands for it here: gio looks for the program of a kind of file
DESKTOP = ("libglib2.0-bin", "fonts-dejavu-core")
INSTALLED = (
    "usr/share/applications/facilitator.desktop",
    "usr/share/mime/packages/facilitator.xml",
    "usr/share/icons/hicolor/48x48/apps/facilitator.png",
    "usr/share/icons/hicolor/scalable/apps/facilitator.svg",
    "usr/share/man/man1/facilitator.1.gz",
    "usr/share/doc/facilitator/manual/secretariat.md",
    "usr/share/doc/facilitator/copyright",
    "usr/share/doc/facilitator/changelog.gz",
    "usr/share/doc/facilitator/licences/typst/*",
    "usr/share/doc/facilitator/licences/debian/libxcb-cursor0",
    "usr/share/doc/facilitator/licences/common/LGPL-3",
)
PYTHONS = (ROOT / "build" / "package" / "environment" / "bin" / "python", ROOT / ".venv" / "bin" / "python")
"""What runs the program from source, to compare: the same Python as that which was packed, or that of the tests."""
SLOWER = 2.0


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
    starts(root)
    say(
        "rehearse",
        lambda: root.run("facilitator", "rehearse", "--headless", "--out", "out", user="anna").partition(":")[0],
    )
    meeting = "out/ccm-im-2025.floor"
    say("names in any letters, in a system of plain ones", lambda: letters(root))
    say("eight forms", lambda: export(root, meeting))
    say("open by a double click", lambda: double_click(root, f"/home/anna/{meeting}", display, pictures))
    say("serve one page", lambda: serve(root, meeting))
    reports(root)
    say("two users at once", lambda: side_by_side(root))
    say("as on a stick", lambda: on_a_stick(root, package))
    reports(root)
    say("remove", lambda: remove(root))


def say(what: str, step: Callable[[], str]) -> None:
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
    absent = [place for place in INSTALLED if not list(root.place.glob(place))]
    assert not absent, f"not installed: {absent}"
    unpacked = megabytes(root.place / "usr" / "lib" / "facilitator")
    return f"{package.stat().st_size / 1e6:.1f} MB packed, {unpacked} MB unpacked"


def starts(root: Root) -> None:
    """Start the desk twice, and the same from source where that is there, and compare."""
    root.run("facilitator", "new", "start.floor", "--from", "ccm-im-2025", user="anna")
    packed = [root.timed("facilitator", "open", "start.floor", "--exit-after-first-paint") for _ in range(3)]
    print(
        "first and later starts: " + ", ".join(f"{wall:.2f} s ({cpu:.2f} s of the processor)" for wall, cpu in packed)
    )
    source = next((python for python in PYTHONS if python.exists()), None)
    if source is None:
        print("The start is not compared with that from source, since there is no environment of Python to run it in.")
        return
    compared = [from_source(source, root) for _ in range(3)]
    print("the same from source: " + ", ".join(map(seconds, compared)))
    for what, mine, theirs in (
        ("first", packed[0], compared[0]),
        ("second", packed[1], min(compared[1:], key=lambda one: one[1])),
    ):
        if mine[1] > SLOWER * theirs[1]:
            raise SystemExit(
                f"The {what} start takes {mine[1]:.2f} s, which is more than {SLOWER} times {theirs[1]:.2f} s."
            )


def seconds(taken: tuple[float, float]) -> str:
    """Write the time on the clock and that of the processor."""
    return f"{taken[0]:.2f} s ({taken[1]:.2f} s of the processor)"


def from_source(python: Path, root: Root) -> tuple[float, float]:
    """Start the desk from source on the same screen."""
    with tempfile.TemporaryDirectory() as home:
        told = {**os.environ, "HOME": home, "DISPLAY": root.display, "PYTHONPATH": str(ROOT)}
        told.pop("QT_QPA_PLATFORM", None)
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        meeting = root.place / "home" / "anna" / "start.floor"
        subprocess.run([python, "-m", "facilitator", "open", meeting, "--exit-after-first-paint"], env=told, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.monotonic() - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def letters(root: Root) -> str:
    """Make and write files with names in many letters where the system is set to ASCII."""
    told = {"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "cp1252"}
    made = root.run("facilitator", "new", "Réunion 第一.floor", "--from", "workshop", user="anna", **told)
    root.run("facilitator", "export", "Réunion 第一.floor", "--to", "compte rendu é.docx", user="anna", **told)
    assert (root.place / "home" / "anna" / "compte rendu é.docx").is_file()
    return made.strip()


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
        # the plots are loaded after the first window
        time.sleep(5)
        picture(display, pictures, "double-click")
        close(root)
    return f"{kind} by {entry}, window “{title}”"


def reports(root: Root) -> None:
    """Fail where the program wrote a report of a fault, which nothing else may tell."""
    for path in (root.place / "home").rglob("crash-*.txt"):
        raise SystemExit(f"{path.name}:\n{path.read_text(encoding='utf-8')}")


def serve(root: Root, meeting: str) -> str:
    """Serve the pages of the meeting, and fetch the first of them within the root's own network."""
    if "serve" not in root.run("facilitator", "--help", user="anna"):
        return "passed over: this program serves no pages"
    script = (
        "facilitator serve MEETING --port 8765 >served 2>&1 & "
        "for n in $(seq 200); do if exec 3<>/dev/tcp/127.0.0.1/8765; then break; fi; sleep 0.2; done 2>/dev/null; "
        r"printf 'GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3; head -c 4000 <&3; kill %1"
    )
    answer = root.run("bash", "-c", script.replace("MEETING", meeting), user="anna")
    assert answer.startswith("HTTP/1.1 200"), answer
    assert "<html" in answer.lower(), answer
    return answer.splitlines()[0]


def side_by_side(root: Root) -> str:
    """Let two users have the program at once: neither is in the way of the other, nor reads what is the other's."""
    started, left = [], private_folders(root)
    for user in USERS:
        root.run("facilitator", "new", "own.floor", "--from", "workshop", user=user)
        opened = root.words("facilitator", "open", "own.floor", user=user)
        started.append(subprocess.Popen(opened, stderr=subprocess.DEVNULL))

    def made() -> dict[Path, int]:
        return {path: mode for path, mode in private_folders(root).items() if path not in left}

    waited(
        lambda: len({path.stat().st_uid for path in made()}) == len(USERS),
        "Two users could not start the program at once",
    )
    assert not any(mode & 0o077 for mode in made().values()), made()
    root.run("facilitator", "do", "own.floor", "start-session", "1", user="anna")
    told = f"{len(USERS)} users with {len(made())} private folders"
    close(root)
    for process in started:
        process.wait()
    return told


def private_folders(root: Root) -> dict[Path, int]:
    """Give what programs keep of their own among what is temporary, each with who may read it."""
    return {path: path.stat().st_mode for path in (root.place / "tmp").glob("facilitator-*")}


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


if __name__ == "__main__":
    sys.exit(main())
