"""A disk with little room: one in memory, in a namespace of the process that uses it, which needs no rights where the
system lets users have namespaces; where it does not, files may not become larger."""

import ctypes
import os
import shutil
from pathlib import Path

from tests.faults.children import Child, Task, limited

PAGE = 4096
DISK_BYTES = 40_000_000
FILLER = "filler"
_NEW_MOUNTS, _NEW_USER, _PRIVATE = 0x00020000, 0x10000000, (1 << 14) | (1 << 18)


def own_mounts() -> None:
    """Go where mounts are seen by this process alone. Raises OSError where the system does not allow that."""
    system = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if system.unshare(_NEW_MOUNTS) and system.unshare(_NEW_MOUNTS | _NEW_USER):
        raise OSError(ctypes.get_errno(), "no namespace")
    if user and os.getuid() != user:
        Path("/proc/self/setgroups").write_text("deny", "ascii")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1", "ascii")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1", "ascii")
    if system.mount(b"none", b"/", None, _PRIVATE, None):
        raise OSError(ctypes.get_errno(), "mounts stay shared")


def _mount(folder: Path) -> None:
    system = ctypes.CDLL(None, use_errno=True)
    if system.mount(b"none", str(folder).encode(), b"tmpfs", 0, f"size={DISK_BYTES}".encode()):
        raise OSError(ctypes.get_errno(), "no disk in memory")


def is_possible(folder: Path) -> bool:
    """Say whether a disk in memory can be had here."""

    def task() -> None:
        own_mounts()
        _mount(folder)

    child = Child(task, folder / "trial")
    child.ends()
    return child.code == 0


def fill(folder: Path, free: int) -> None:
    """Leave so many pages of a disk free."""
    filler = folder / FILLER
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(PAGE * 64))
        except OSError:
            pass
    # the last write may have been taken in part
    os.truncate(filler, max(0, filler.stat().st_size // PAGE - free) * PAGE)


def on_small_disk(task: Task, folder: Path, after: Path, free: int) -> Task:
    """Give a task that works in a folder with so many pages of room; what it leaves there is copied when it has ended."""

    def on_disk() -> None:
        kept = folder.with_name(f"{folder.name}-before")
        shutil.copytree(folder, kept)
        own_mounts()
        _mount(folder)
        shutil.copytree(kept, folder, dirs_exist_ok=True)
        fill(folder, free)
        try:
            task()
        finally:
            shutil.copytree(folder, after, ignore=shutil.ignore_patterns(FILLER))

    return on_disk


def on_little_room(task: Task, folder: Path, after: Path, free: int) -> Task:
    """Give a task whose files may become so many pages larger than the largest in a folder."""
    largest = max((file.stat().st_size for file in folder.rglob("*") if file.is_file()), default=0)
    inner = limited(task, largest + free * PAGE)

    def on_disk() -> None:
        try:
            inner()
        finally:
            after.symlink_to(folder)

    return on_disk
