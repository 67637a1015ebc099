"""The disk under a file: network shares are known, and a file appears whole or not at all."""

import errno
import os
from functools import partial
from pathlib import Path

import pytest

from facilitator.files import atomic_file
from facilitator.storage.filesystem import is_network_share

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /srv/shared nfs4 rw 0 0
//server/public /srv/shared/local\\040disk ext4 rw 0 0
//server/public /mnt/team\\040drive cifs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "shared"),
    [
        ("/home/anna/meeting.floor", False),
        ("/srv/shared/meeting.floor", True),
        ("/srv/shared-not/meeting.floor", False),
        ("/srv/shared/local disk/meeting.floor", False),
        ("/mnt/team drive/2025/meeting.floor", True),
    ],
)
def test_a_network_share_is_known_by_its_mount(path: str, shared: bool) -> None:
    assert is_network_share(Path(path), MOUNTS) is shared


def test_a_file_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "whole.floor"
    with atomic_file(target) as draft:
        draft.write_text("all of it")
        assert not target.exists()
    assert target.read_text() == "all of it"
    assert [entry.name for entry in tmp_path.iterdir()] == ["whole.floor"]


def test_a_failure_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail(draft: Path) -> None:
        draft.write_text("half")
        draft.with_name(draft.name + "-wal").write_text("of it")
        raise RuntimeError("pulled plug")

    with pytest.raises(RuntimeError, match="pulled plug"), atomic_file(tmp_path / "half.floor") as draft:
        fail(draft)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_appeared_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    target = tmp_path / "taken.floor"
    if not links:
        monkeypatch.setattr(os, "link", no_second_names)

    def both(draft: Path) -> None:
        draft.write_text("mine")
        target.write_text("theirs")

    with pytest.raises(FileExistsError), atomic_file(target) as draft:
        both(draft)
    assert target.read_text() == "theirs"
    assert [entry.name for entry in tmp_path.iterdir()] == ["taken.floor"]


def no_second_names(_draft: Path, _target: Path, code: int = errno.EPERM) -> None:
    raise OSError(code, "Operation not permitted")


@pytest.mark.parametrize("code", [errno.EPERM, errno.EINVAL], ids=["as Linux says it", "as Windows says it"])
def test_a_disk_without_second_names_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    monkeypatch.setattr(os, "link", partial(no_second_names, code=code))
    with atomic_file(tmp_path / "stick.floor") as draft:
        draft.write_text("all of it")
    assert [entry.name for entry in tmp_path.iterdir()] == ["stick.floor"]


@pytest.mark.parametrize("aside", [None, "before.floor"])
def test_what_lies_there_is_replaced_or_put_aside_where_that_is_wanted(tmp_path: Path, aside: str | None) -> None:
    target = tmp_path / "meeting.floor"
    target.write_text("before")
    with atomic_file(target, replaces=True, aside=tmp_path / aside if aside else None) as draft:
        draft.write_text("after")
        assert target.read_text() == "before"
    assert target.read_text() == "after"
    kept = {entry.name: entry.read_text() for entry in tmp_path.iterdir() if entry != target}
    assert kept == ({aside: "before"} if aside else {})


def test_nothing_is_replaced_where_writing_fails(tmp_path: Path) -> None:
    target = tmp_path / "meeting.floor"
    target.write_text("before")

    def fail(draft: Path) -> None:
        draft.write_text("half")
        raise RuntimeError("pulled plug")

    with pytest.raises(RuntimeError, match="pulled plug"), atomic_file(target, replaces=True) as draft:
        fail(draft)
    assert [(entry.name, entry.read_text()) for entry in tmp_path.iterdir()] == [("meeting.floor", "before")]
