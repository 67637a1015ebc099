"""The package of Debian: the packed program under /usr/lib, what a desktop is told of it, and what it depends on."""

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from email.utils import formatdate
from pathlib import Path

import documents
import pictures

CONTROL = """\
Package: facilitator
Version: {version}
Architecture: amd64
Maintainer: The Facilitator maintainers <maintainers@facilitator.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: desktop-file-utils, hicolor-icon-theme, shared-mime-info, xdg-utils
Section: misc
Priority: optional
Description: runs a diplomatic meeting in the room
 Agenda, list of speakers in the order of the rules of procedure, speaking clocks, log of statements and minutes, in
 English, French and Spanish. The program comes with all that it needs but the libraries of the desktop.
 .
 Nothing is fetched and nothing is compiled when it is installed; meetings and settings stay when it is removed.
"""
BY_HAND = ("xkb-data",)
"""What a packed library reads from the system, which no library tells: the layouts of keyboards."""
EXECUTABLE = b"\x7fELF"
OF_LIBC = {
    "libc.so.6",
    "libm.so.6",
    "libdl.so.2",
    "libpthread.so.0",
    "librt.so.1",
    "libutil.so.1",
    "ld-linux-x86-64.so.2",
}


def stage(
    into: Path, packed: Path, root: Path, *, made: Path, system: Mapping[str, str], version: str, epoch: int
) -> None:
    """Lay out the files of the package."""
    program = into / "usr" / "lib" / "facilitator"
    share = into / "usr" / "share"
    doc = share / "doc" / "facilitator"
    documents.write(doc, root, packed, system)
    (doc / "copyright").write_text(documents.debian_copyright(root), encoding="utf-8")
    (doc / "changelog.gz").write_bytes(documents.debian_changelog(version, formatdate(epoch)))
    shutil.copytree(packed, program, symlinks=True, copy_function=os.link)
    (into / "usr" / "bin").mkdir()
    (into / "usr" / "bin" / "facilitator").symlink_to("../lib/facilitator/facilitator")
    (doc / "manual").symlink_to("../../../lib/facilitator/_internal/facilitator/_resources/manual")
    drawing = root / "resources" / "desktop"
    _put(share / "applications" / "facilitator.desktop", (drawing / "facilitator.desktop").read_bytes())
    _put(share / "mime" / "packages" / "facilitator.xml", (drawing / "facilitator.xml").read_bytes())
    _put(share / "man" / "man1" / "facilitator.1.gz", (made / "facilitator.1.gz").read_bytes())
    icons = share / "icons" / "hicolor"
    _put(icons / "scalable" / "apps" / "facilitator.svg", (drawing / "facilitator.svg").read_bytes())
    for size in pictures.SIZES:
        _put(icons / f"{size}x{size}" / "apps" / "facilitator.png", pictures.png(drawing / "facilitator.svg", size))


def build(staged: Path, to: Path, version: str, press: int) -> Path:
    """Make the package of what is laid out."""
    control = staged / "DEBIAN"
    control.mkdir()
    files = sorted(
        path for path in staged.rglob("*") if path.is_file() and not path.is_symlink() and control not in path.parents
    )
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    depends = ", ".join((*needed(staged / "usr" / "lib" / "facilitator"), *BY_HAND))
    (control / "control").write_text(
        CONTROL.format(version=version, kilobytes=kilobytes, depends=depends), encoding="utf-8"
    )
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(staged)}\n" for path in files)  # noqa: S324 - Debian's form
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    _with_usual_modes(staged)
    package = to / f"facilitator_{version}_amd64.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{press}", "--build", staged, package], check=True)
    return package


def needed(program: Path) -> list[str]:
    """Give the packages with libraries that are needed and not packed, each with the version that it has to be."""
    objects = {path: needs_of(path) for path in sorted(program.rglob("*")) if is_object(path)}
    foreign = set().union(*objects.values()) - {path.name for path in objects}
    packages = {name for soname in foreign for name in package_of(soname)}
    asking = [path for path, needs in objects.items() if (needs & foreign) - OF_LIBC]
    found = [one for one in _with_versions(program, asking) if one.split(" ")[0] in packages - {"libc6"}]
    missing = packages - {"libc6"} - {one.split(" ")[0] for one in found}
    return [f"libc6 (>= {newest_glibc(program)})", *found, *sorted(missing)]


def _with_versions(program: Path, asking: list[Path]) -> list[str]:
    """Ask Debian's tool which versions have what these objects use."""
    place = program.parents[3] / "shlibdeps"
    (place / "debian").mkdir(parents=True, exist_ok=True)
    control = "Source: facilitator\n\nPackage: facilitator\nArchitecture: amd64\n"
    (place / "debian" / "control").write_text(control, encoding="utf-8")
    within = sorted({f"-l{path.parent}" for path in program.rglob("*.so*")})
    asked = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *within, *(f"-e{one}" for one in asking)]
    done = subprocess.run(asked, cwd=place, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"The libraries that are needed could not be found:\n{done.stderr}")
    return done.stdout.strip().partition("=")[2].split(", ")


def package_of(soname: str) -> list[str]:
    """Give the package of Debian that holds a library of this name here."""
    for folder in ("/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/lib64"):
        place = Path(folder, soname)
        for one in (place, place.resolve()) if place.exists() else ():
            done = subprocess.run(["dpkg-query", "-S", one], capture_output=True, text=True, check=False)
            if done.returncode == 0:
                return [done.stdout.split(":")[0]]
    raise SystemExit(f"{soname} is needed and neither packed nor in any package of this system.")


def needs_of(path: Path) -> set[str]:
    """Give the names of the libraries that a program or library loads."""
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"NEEDED +(\S+)", told))


def newest_glibc(packed: Path) -> str:
    """Give the version of glibc that the program needs: the newest that any of its libraries asks for."""
    found: set[tuple[int, ...]] = set()
    for path in packed.rglob("*"):
        if is_object(path):
            told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
            found |= {tuple(map(int, one.split("."))) for one in re.findall(r"GLIBC_([\d.]+)", told)}
    return ".".join(map(str, max(found)))


def is_object(path: Path) -> bool:
    """Say whether a file is a program or a library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == EXECUTABLE


def _put(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)


def _with_usual_modes(staged: Path) -> None:
    for path in (staged, *staged.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and is_object(path))
            path.chmod(0o755 if runs else 0o644)
