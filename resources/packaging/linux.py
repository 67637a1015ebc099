"""What is installed on Linux: a package of Debian, and an archive to unpack anywhere."""

import os
import platform
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import debian
import documents
import inside


def packages(packed: Path, out: Path, work: Path, *, version: str, epoch: int) -> list[Path]:
    """Make both of the packed program."""
    leave_out_unneeded(packed)
    strip(packed)
    system = inside.system_packages(of_the_system(packed))
    needs = newest_glibc(packed)
    print(f"Built on glibc {platform.libc_ver()[1]}; the program needs glibc {needs} or later.")
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    staged, root = work / "debian", packed.parents[3]
    shutil.rmtree(staged, ignore_errors=True)
    debian.stage(staged, packed, root, made=work / "made", system=system, version=version, epoch=epoch)
    package = debian.build(staged, out, version)
    return [package, archive(packed, staged, out, version=version, epoch=epoch, glibc=needs)]


def leave_out_unneeded(packed: Path) -> None:
    """Take out the libraries of Qt that nothing in the folder loads, since the plugins which load them are left out."""
    while True:
        asked = set().union(*(needs_of(path) for path in packed.rglob("*") if debian.is_object(path)))
        idle = [path for path in packed.glob("_internal/PySide6/Qt/lib/*.so*") if path.name not in asked]
        if not idle:
            return
        for path in idle:
            path.unlink()


def needs_of(path: Path) -> set[str]:
    """Give the names of the libraries that a program or library loads."""
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"NEEDED +(\S+)", told))


def strip(packed: Path) -> None:
    """Take what debuggers want out of Python's own libraries; those of wheels are as their makers left them."""
    own = [*packed.glob("_internal/libpython*"), *packed.glob("_internal/python3*/lib-dynload/*.so")]
    for file in own:
        subprocess.run(["strip", "--strip-unneeded", file], check=True)


def of_the_system(packed: Path) -> list[Path]:
    """Give the places of the libraries that were taken from the system."""
    folders = [Path("/usr/lib/x86_64-linux-gnu"), Path("/lib/x86_64-linux-gnu")]
    names = [path.name for path in packed.glob("_internal/*.so*")]
    places = (folder / name for name in names for folder in folders)
    return [place for place in places if place.exists()]


def newest_glibc(packed: Path) -> str:
    """Give the version of glibc that the program needs: the newest that any of its libraries asks for."""
    found: set[tuple[int, ...]] = set()
    for path in packed.rglob("*"):
        if debian.is_object(path):
            told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
            found |= {tuple(map(int, one.split("."))) for one in re.findall(r"GLIBC_([\d.]+)", told)}
    return ".".join(map(str, max(found)))


def archive(packed: Path, staged: Path, out: Path, *, version: str, epoch: int, glibc: str) -> Path:
    """Make the archive: one folder with the program, a read-me and the documents."""
    name = f"facilitator-{version}"
    doc = staged / "usr" / "share" / "doc" / "facilitator"
    readme = packed.parent / "README.txt"
    readme.write_text(documents.README.format(version=version, glibc=glibc), encoding="utf-8")
    into = out / f"{name}-linux-x86_64.tar.xz"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo | None:
        if member.name.startswith(f"{name}/documents/manual"):
            return None
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = epoch
        return member

    press = ["xz", "-T0", "-6", "--stdout"]
    with into.open("wb") as file, subprocess.Popen(press, stdin=subprocess.PIPE, stdout=file) as xz:
        with tarfile.open(fileobj=xz.stdin, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            tar.add(packed, name, filter=plain)
            tar.add(readme, f"{name}/README.txt", filter=plain)
            tar.add(doc, f"{name}/documents", filter=plain)
        assert xz.stdin is not None
        xz.stdin.close()
        if xz.wait():
            raise SystemExit("xz could not press the archive.")
    return into
