"""A version at a seat: its files come first, then one act; others go on acting, and a crash leaves nothing."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import __version__
from facilitator.address import Address
from facilitator.core.ids import Refused, SeatName
from facilitator.core.meeting import Recorded
from facilitator.core.versions import MinutesFinalised, Version, VersionKept
from facilitator.exchange.forms import FORMS
from facilitator.exchange.version_files import files_of
from facilitator.seat import Seat
from facilitator.storage.journal import DiskFull, Draft
from facilitator.storage.sqlite import SqliteJournal, open_file
from facilitator.storage.sqlite_store import SqliteStore
from facilitator.versions import content_of_version, finalise, hand_out
from tests.desk_file import TEN, after, cmd, made

FINALISE = cmd("finalise", despite="a trial")
Sitting = Callable[[str], Seat]


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sitting]:
    """Take seats at a meeting in which nobody has spoken yet."""
    made(tmp_path / "meeting.floor").close()
    journals: list[SqliteJournal] = []

    def sitting(name: str) -> Seat:
        journals.append(open_file(tmp_path / "meeting.floor"))
        return Seat(journals[-1], SeatName(name), clock=lambda: TEN)

    yield sitting
    for journal in journals:
        journal.close()


@pytest.fixture
def chair(sit: Sitting) -> Seat:
    seat = sit("chair")
    seat.act(cmd("chair-says", text="Welcome to all."), at=after(0))
    return seat


def only(seat: Seat) -> Version:
    (version,) = seat.meeting.versions
    return version


def test_one_act_records_a_version_with_all_its_files(chair: Seat) -> None:
    before, head = chair.seq, chair.journal.head()
    recorded = chair.act(FINALISE)
    assert len(recorded) == 1
    version = only(chair)
    assert (version.seq, version.head, version.program) == (before, head, __version__)
    assert len(version.files) == 6
    for file in version.files:
        assert content_of_version(chair, 1, FORMS[f".{file.form}"], file.language) == chair.journal.document(
            file.sha256
        )
    assert chair.act(FINALISE) == ()


def test_acts_of_others_while_its_files_are_made_stand_in_no_ones_way(chair: Seat, sit: Sitting) -> None:
    making, seq = chair.begin_version(FINALISE), chair.seq
    assert making is not None
    sit("deputy").act(cmd("chair-says", text="Goodbye."), at=after(5))
    files = files_of(making)
    chair.record_version(files.made, files.contents)
    assert only(chair).seq == seq
    html = content_of_version(chair, 1, FORMS[".html"]).decode()
    assert "Welcome" in html
    assert "Goodbye" not in html


def test_what_another_seat_finalised_meanwhile_is_the_version(chair: Seat, sit: Sitting) -> None:
    making = chair.begin_version(FINALISE)
    assert making is not None
    sit("deputy").act(FINALISE)
    files = files_of(making)
    with pytest.raises(Refused, match="Version 1 was finalised at another seat meanwhile"):
        chair.record_version(files.made, files.contents)
    assert len(chair.meeting.versions) == 1


class Crash(BaseException):
    """The program ends at once."""


def test_a_crash_between_files_and_act_leaves_no_version(
    chair: Seat, sit: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(_: object, drafts: list[Draft], **__: object) -> tuple[Recorded, ...]:
        raise Crash

    with monkeypatch.context() as crashing:
        crashing.setattr(SqliteJournal, "append", crash)
        with pytest.raises(Crash):
            chair.act(FINALISE)
    again = sit("again")
    assert again.meeting.versions == ()
    assert again.journal.verify().unchanged
    again.act(FINALISE)
    assert only(again).number == 1
    assert again.journal.verify().unchanged


def test_a_file_that_the_former_program_finalised_gives_what_it_kept_and_nothing_else(chair: Seat) -> None:
    content = b"%PDF-1.4 as it was printed then"
    kept = chair.journal.put_document(content)
    events = (
        MinutesFinalised(version=1, seq=chair.seq, sha256="5e" * 32, head=chair.journal.head(), language="fr"),
        VersionKept(version=1, form="pdf", sha256=kept),
    )
    for event in events:
        act = chair._new_act()
        chair.replay([Draft(act=act, part=0, seat=SeatName("chair"), at=TEN, event=event)])
    assert content_of_version(chair, 1, FORMS[".pdf"]) == content
    assert content_of_version(chair, 1, FORMS[".pdf"], "fr") == content
    with pytest.raises(Refused, match="Version 1 was made in French only, and not in English"):
        content_of_version(chair, 1, FORMS[".pdf"], "en")
    for form in (".docx", ".html", ".json"):
        with pytest.raises(Refused, match=r"an earlier version of the program wrote it.* as they were: PDF \(French\)"):
            content_of_version(chair, 1, FORMS[form])
    assert finalise(chair, {"despite": "now in all languages"}).languages == ("en", "fr", "es")


def test_on_a_full_disk_a_version_is_recorded_whole_or_nothing_of_it_is(chair: Seat, tmp_path: Path) -> None:
    making = chair.begin_version(FINALISE)
    assert making is not None
    files = files_of(making)
    (database,) = {chair.journal.db}  # type: ignore[attr-defined]
    pages = database.execute("PRAGMA page_count").fetchone()[0]
    seq, needed = chair.seq, sum(map(len, files.contents)) // 4096
    for more in (0, 1, needed // 3, needed // 2, needed - 2, needed, needed + 2):
        database.execute(f"PRAGMA max_page_count = {pages + more}")
        with pytest.raises(DiskFull, match="nothing was recorded"):
            chair.record_version(files.made, files.contents)
        assert (chair.seq, chair.meeting.versions) == (seq, ())
        database.execute("PRAGMA max_page_count = 1000000")
        assert [one.seq for one in chair.journal.read()][-1] == seq
        assert chair.journal.verify().unchanged
    chair.record_version(files.made, files.contents)
    assert content_of_version(chair, 1, FORMS[".pdf"]) in files.contents
    assert chair.journal.verify().unchanged


def test_a_copy_to_hand_out_has_its_documents_from_the_first_moment_on(
    chair: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "statement.txt"
    text.write_bytes(b"as delivered")
    chair.act(cmd("document", item="c", symbol="CCM/1", path=str(text)), at=after(5))
    target = Address.of(tmp_path / "hand.floor")
    with monkeypatch.context() as patched:
        # what is killed once the file has its name opens it no more
        patched.setattr(SqliteStore, "open", lambda *_, **__: pytest.fail("killed"))
        with pytest.raises(pytest.fail.Exception):
            hand_out(chair.trail, chair.journal, target)
    with closing(open_file(target.path)) as copy:
        assert copy.verify().unchanged
        assert [content for _, _, content in copy.documents()] == [b"as delivered"]
