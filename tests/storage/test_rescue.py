"""A rescue of a meeting whose file was taken away: who shares the file, who came meanwhile, and what stands in its way."""

import errno
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from facilitator.core.ids import StatementId
from facilitator.core.statements import TextReceived
from facilitator.files import beside
from facilitator.storage import rescue, sqlite_opening
from facilitator.storage.documents import sha256_of
from facilitator.storage.journal import DiskFull
from facilitator.storage.sqlite import open_file
from tests.storage.conftest import Starting, create
from tests.storage.drafting import draft, drafts
from tests.storage.samples_of_events import EVERY_EVENT
from tests.storage.test_taken_away import (
    BEFORE,
    acts_in,
    all_removed,
    another_meeting,
    check,
    in_place,
    names_beside,
    written_before,
)


@pytest.mark.parametrize("taken", ["the log is deleted", "the file is deleted", "another meeting is written over it"])
def test_a_file_put_back_in_time_is_no_loss(path: Path, other: Starting, taken: str) -> None:
    desk = other(path)
    desk.act(1)
    for name in (path, beside(path, "-wal")):
        name.rename(name.with_name("away"))
        name.with_name("away").rename(name)
        desk.act(len(desk.acts) + 1)
    assert desk.told() == (path, "")
    desk.kill()
    check(path, [desk])


def test_two_desks_on_one_file_go_on_in_one_file(path: Path, other: Starting) -> None:
    pair = [other(path), other(path)]
    for number in range(1, 7):
        pair[number % 2].act(number)
        if number == 3:
            all_removed(path)
    assert [one.told()[0] for one in pair] == [path, path]
    for number in range(7, 10):
        pair[number % 2].act(number)
    for one in pair:
        one.kill()
    check(path, pair)
    assert names_beside(path) == []


@pytest.mark.parametrize("end", ["live", "killed", "closed"])
def test_the_acts_of_who_came_when_the_log_was_gone_are_taken_over(path: Path, other: Starting, end: str) -> None:
    """So it goes where the locks of a desk are lost: another process writes its log back, and takes it away."""
    desk = other(path)
    BEFORE["tidied"](desk)
    for companion in ("-wal", "-shm"):
        beside(path, companion).unlink()
    came = other(path)
    came.act(20, 21)
    came.text("what another process received")
    if end != "live":
        came.kill() if end == "killed" else came.asks("close")
    desk.act(10)
    assert desk.told()[0] == path
    if end == "live":
        came.act(22)
        desk.act(11)
        assert came.told()[0] == path
    for one in (desk, came):
        one.kill()
    check(path, [desk, came])
    assert names_beside(path) == []


@pytest.mark.parametrize("end", ["live", "killed", "closed"])
def test_two_that_went_apart_are_both_kept(path: Path, other: Starting, end: str) -> None:
    desk = other(path)
    desk.act(1, 2, 3)
    for companion in ("-wal", "-shm"):
        beside(path, companion).unlink()
    came = other(path)
    came.act(20, 21)
    if end != "live":
        came.kill() if end == "killed" else came.asks("close")
    desk.act(10)
    goes_on, sentence = desk.told()
    assert goes_on.name in sentence
    if end == "live":
        came.act(22)
    desk.act(11)
    for one in (desk, came):
        one.kill()
    check(goes_on, [desk])
    check(path, [came])


def test_a_process_that_only_reads_makes_no_file_again(path: Path, other: Starting) -> None:
    reader = other(path)
    all_removed(path)
    assert reader.asks("close") == "closed"
    assert not path.exists()


def test_a_text_that_went_with_the_file_is_named(path: Path) -> None:
    """A text that was written back is nowhere but in the file; what is larger than what SQLite remembers goes with it."""
    content = b"as delivered, and at length. " * 300_000
    received = TextReceived(statement=StatementId(1), document="statement.txt", sha256=sha256_of(content))
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    written_before(path)
    with closing(open_file(path)) as journal:
        journal.read()
        journal.put_document(content)
        journal.append([draft(1, received)], after=1)
        journal.tidy()
        journal.append(drafts([2]), after=2)
        in_place(path.with_name("saved.floor"), path)
        journal.append(drafts([3]), after=3)
        assert "“statement.txt” (statement 1)" in journal.told()
        assert not journal.verify().unchanged
        journal.put_document(content)
        assert journal.verify().unchanged


def test_a_full_disk_at_the_rescue_refuses_the_act_and_loses_none(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    with closing(create(path, [draft(0, EVERY_EVENT[0])])) as journal:
        last = journal.append(drafts([1, 2]), after=journal.read()[-1].seq)[-1].seq
        beside(path, "-wal").unlink()
        with monkeypatch.context() as patched:
            patched.setattr(rescue, "make_file", full)
            for _ in range(2):
                with pytest.raises(DiskFull, match="no room"):
                    journal.append(drafts([3]), after=last)
            with pytest.raises(DiskFull):
                [journal.changed() for _ in range(2)]
            assert [journal.changed() for _ in range(3)] == [False] * 3
        journal.append(drafts([3]), after=last)
        assert journal.told()
    assert acts_in(path) == [0, 1, 2, 3]
    assert names_beside(path) == []


def test_a_link_that_leads_elsewhere_now_is_another_file(path: Path, tmp_path: Path) -> None:
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    link = path.with_name("link.floor")
    link.symlink_to(path)
    with closing(open_file(link)) as journal:
        last = journal.append(drafts([1]), after=journal.read()[-1].seq)[-1].seq
        target = another_meeting(path)
        link.unlink()
        link.symlink_to(target)
        journal.append(drafts([2]), after=last)
        assert journal.path not in (path, target, link)
        assert journal.path.name in journal.told()
        goes_on = journal.path
    assert acts_in(goes_on) == [0, 1, 2]
    assert acts_in(path) == [0, 1]
    assert acts_in(link) == [900, 901]


def test_on_a_network_share_a_file_is_written_again_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_opening, "is_network_share", lambda _: True)
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    written_before(path)
    for taken in (path.unlink, lambda: in_place(path.with_name("saved.floor"), path)):
        with closing(open_file(path)) as journal:
            last = journal.read()[-1].seq
            last = journal.append(drafts([last]), after=last)[-1].seq
            taken()
            journal.append(drafts([last]), after=last)
            assert journal.told()
            assert journal.path == path
    assert acts_in(path) == [0, 1, 2, 3, 4]
