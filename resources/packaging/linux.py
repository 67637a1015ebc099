"""What is installed on Linux: a package of Debian, and an archive to unpack anywhere."""

import os
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

import debian
import documents
import inside


def packages(packed: Path, out: Path, work: Path, *, version: str, epoch: int, press: int) -> list[Path]:
    """Make both of the packed program."""
    leave_out_unneeded(packed)
    strip(packed)
    system = inside.system_packages(of_the_system(packed))
    needs = debian.newest_glibc(packed)
    print(f"Built on glibc {platform.libc_ver()[1]}; the program needs glibc {needs} or later.")
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    staged, root = work / "debian", packed.parents[3]
    shutil.rmtree(staged, ignore_errors=True)
    debian.stage(staged, packed, root, made=work / "made", system=system, version=version, epoch=epoch)
    package = debian.build(staged, out, version, press)
    readme = packed.parent / "README.txt"
    readme.write_text(documents.README.format(version=version, glibc=needs), encoding="utf-8")
    doc = staged / "usr" / "share" / "doc" / "facilitator"
    return [
        package,
        archive(packed, readme, doc, out / f"facilitator-{version}-linux-x86_64.tar.xz", epoch=epoch, press=press),
    ]


def leave_out_unneeded(packed: Path) -> None:
    """Take out the libraries of Qt that nothing in the folder loads, since the plugins which load them are left out."""
    while True:
        asked = set().union(*(debian.needs_of(path) for path in packed.rglob("*") if debian.is_object(path)))
        idle = [path for path in packed.glob("_internal/PySide6/Qt/lib/*.so*") if path.name not in asked]
        if not idle:
            return
        for path in idle:
            path.unlink()


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


def archive(packed: Path, readme: Path, doc: Path, into: Path, *, epoch: int, press: int) -> Path:
    """Make the archive: one folder with the program, a read-me and the documents."""
    name = into.name.partition("-linux")[0]

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo | None:
        if member.name.startswith(f"{name}/documents/manual"):
            return None
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = epoch
        return member

    asked = ["xz", "-T0", f"-{press}", "--stdout"]
    with into.open("wb") as file, subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=file) as xz:
        with tarfile.open(fileobj=xz.stdin, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            tar.add(packed, name, filter=plain)
            tar.add(readme, f"{name}/README.txt", filter=plain)
            tar.add(doc, f"{name}/documents", filter=plain)
        assert xz.stdin is not None
        xz.stdin.close()
        if xz.wait():
            raise SystemExit("xz could not press the archive.")
    return into
