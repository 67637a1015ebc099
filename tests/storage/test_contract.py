"""What every journal promises, in whatever a meeting is kept; see `contract.py` for how a new kind comes in."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.decisions import DocumentNoted
from facilitator.storage.documents import is_kept, sha256_of
from facilitator.storage.journal import (
    Conflict,
    Damaged,
    DocumentChanged,
    Draft,
    FileMissing,
    Journal,
    Locked,
    ReadOnly,
    TargetExists,
)
from facilitator.storage.search import SearchIndex
from tests.storage.contract import KINDS, Kind
from tests.storage.drafting import draft, drafts
from tests.storage.samples_of_events import EVERY_EVENT

PDF = b"%PDF-1.7 \x00\xff"
Opening = Callable[..., Journal]


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest, tmp_path: Path) -> Kind:
    return KINDS[request.param](tmp_path)


@pytest.fixture
def address(kind: Kind) -> Address:
    return kind.address("meeting")


@pytest.fixture
def opened(kind: Kind, address: Address) -> Iterator[Opening]:
    """Open journals of one meeting, or of another, that are closed at the end of the test."""
    journals: list[Journal] = []

    def opening(other: Address = address) -> Journal:
        journals.append(kind.store.open(other))
        return journals[-1]

    yield opening
    for journal in journals:
        journal.close()


@pytest.fixture
def journal(kind: Kind, address: Address) -> Iterator[Journal]:
    """Give the journal of a new meeting with one event."""
    made = kind.store.create(address, first())
    yield made
    made.close()


def first() -> list[Draft]:
    return [draft(0, EVERY_EVENT[0])]


def test_every_event_comes_back_in_order_with_both_times(journal: Journal, opened: Opening) -> None:
    given = [draft(n, event) for n, event in enumerate(EVERY_EVENT[1:], start=1)]
    recorded = journal.append(given, after=1)
    read = opened().read(after=1)
    assert tuple(read) == recorded
    assert [(r.act, r.part, r.seat, r.at, r.event) for r in read] == [
        (d.act, d.part, d.seat, d.at, d.event) for d in given
    ]
    assert [r.seq for r in read] == list(range(2, len(EVERY_EVENT) + 1))
    assert all(r.recorded.tzinfo is not None for r in read)


def test_the_parts_of_an_act_are_recorded_in_their_order(journal: Journal, opened: Opening) -> None:
    parts = [draft(1, EVERY_EVENT[n], part=n) for n in range(1, 6)]
    journal.append(parts, after=1)
    assert [(r.part, r.event) for r in opened().read(after=1)] == [(p.part, p.event) for p in parts]
    assert len({r.act for r in opened().read(after=1)}) == 1


def test_what_is_read_follows_the_event_that_is_named(journal: Journal) -> None:
    journal.append(drafts(range(1, 5)), after=1)
    assert [[r.seq for r in journal.read(after)] for after in (0, 3, 5, 9)] == [[1, 2, 3, 4, 5], [4, 5], [], []]


def test_the_time_of_writing_is_that_of_the_clock_or_of_the_server(kind: Kind, address: Address) -> None:
    written = datetime(2025, 4, 7, 9, 0, 0, 123_456, tzinfo=UTC)
    made = kind.store.create(address, first(), clock=lambda: written)
    (recorded,) = made.append(drafts([1]), after=1)
    assert made.read()[0].recorded == written
    if kind.tells_the_time:
        assert abs(recorded.recorded - datetime.now(UTC)) < timedelta(seconds=5)
    else:
        assert recorded.recorded == written
    made.close()


def test_an_act_decided_on_an_older_state_conflicts_and_writes_nothing(journal: Journal) -> None:
    journal.append(drafts([1]), after=1)
    for after in (0, 1, 3):
        with pytest.raises(Conflict) as caught:
            journal.append(drafts([2]), after=after)
        assert (caught.value.after, caught.value.last) == (after, 2)
    assert len(journal.read()) == 2


def test_an_act_is_recorded_whole_or_not_at_all(journal: Journal) -> None:
    broken = [draft(7, EVERY_EVENT[1]), draft(7, object(), part=1)]  # type: ignore[arg-type]
    with pytest.raises((KeyError, TypeError)):
        journal.append(broken, after=1)
    assert len(journal.read()) == 1
    assert len(journal.append(drafts([8]), after=1)) == 1


def test_two_journals_of_one_meeting_see_each_others_acts(journal: Journal, opened: Opening) -> None:
    other = opened()
    assert other.changed()
    other.read()
    assert not other.changed()
    journal.append(drafts([1]), after=1)
    assert other.changed()
    with pytest.raises(Conflict):
        other.append(drafts([2]), after=1)
    assert [r.seq for r in other.read(after=1)] == [2]
    assert not other.changed()
    other.append(drafts([2]), after=2)
    assert journal.changed()
    assert journal.read() == other.read()
    assert journal.head() == other.head()


def test_ones_own_acts_are_no_change_by_others(journal: Journal) -> None:
    journal.read()
    journal.append(drafts([1]), after=1)
    assert not journal.changed()


def test_tidying_changes_nothing(journal: Journal) -> None:
    journal.append(drafts([1, 2]), after=1)
    before, head = journal.read(), journal.head()
    journal.tidy()
    assert (journal.read(), journal.head()) == (before, head)
    assert journal.told() == ""


def test_a_journal_knows_its_meeting_and_its_address(journal: Journal, address: Address, opened: Opening) -> None:
    assert journal.meeting == opened().meeting == "ccm-im-2025"
    assert journal.address == opened().address == address
    assert journal.note == ""


def test_the_head_is_that_of_the_last_event(journal: Journal, opened: Opening) -> None:
    heads = [journal.head()]
    for n in (1, 2):
        journal.append(drafts([n]), after=n)
        heads.append(opened().head())
    assert len(set(heads)) == 3
    assert all(journal.verify(head).unchanged for head in heads)
    assert journal.verify().head == heads[-1]
    assert not journal.verify("0" * 64).unchanged


@pytest.mark.parametrize("column", ["act", "part", "seat", "at", "recorded", "kind", "body", "hash"])
def test_verify_names_the_first_event_that_was_changed(
    kind: Kind, journal: Journal, address: Address, column: str
) -> None:
    journal.append(drafts(range(1, 5)), after=1)
    kind.forge_event(address, 3, column, 77)
    kind.forge_event(address, 4, column, 78)
    assert journal.verify().first_changed == 3


def test_a_cut_off_end_is_seen_by_the_head(kind: Kind, journal: Journal, address: Address) -> None:
    journal.append(drafts([1, 2]), after=1)
    head = journal.head()
    kind.cut_off(address, 3)
    assert journal.verify().unchanged
    assert not journal.verify(head).unchanged


def test_what_was_never_written_is_refused_and_named(
    kind: Kind, journal: Journal, address: Address, opened: Opening
) -> None:
    journal.append(drafts([1, 2]), after=1)
    kind.forge_event(address, 2, "body", "noon")
    with pytest.raises(Damaged, match="Event 2"):
        opened().read()


def test_a_document_is_kept_once_under_its_hash(journal: Journal, opened: Opening) -> None:
    sha256 = journal.put_document(PDF)
    assert sha256 == sha256_of(PDF) == journal.put_document(PDF)
    assert opened().document(sha256) == PDF
    assert is_kept(journal, sha256)
    assert journal.document("0" * 64) is None
    assert not is_kept(journal, "0" * 64)
    assert journal.verify().documents == ()


def test_a_document_that_was_changed_is_not_handed_out_until_it_is_put_again(
    kind: Kind, journal: Journal, address: Address
) -> None:
    sha256 = journal.put_document(PDF)
    kind.forge_document(address, sha256, b"another")
    with pytest.raises(DocumentChanged):
        journal.document(sha256)
    assert not is_kept(journal, sha256)
    assert not journal.verify().unchanged
    journal.put_document(PDF)
    assert journal.document(sha256) == PDF
    assert journal.verify().unchanged


def test_a_document_that_an_event_names_and_is_not_kept_is_missing(
    kind: Kind, journal: Journal, address: Address
) -> None:
    sha256 = journal.put_document(PDF)
    noted = next(event for event in EVERY_EVENT if isinstance(event, DocumentNoted))
    journal.append([draft(1, replace(noted, sha256=sha256))], after=1)
    assert journal.verify().unchanged
    kind.forge_document(address, sha256, None)
    verdict = journal.verify()
    assert not verdict.unchanged
    assert "is missing" in verdict.sentence


def test_a_meeting_that_may_only_be_read_refuses_every_write(
    kind: Kind, journal: Journal, address: Address, opened: Opening
) -> None:
    journal.close()
    kind.make_read_only(address)
    looked_at = opened()
    with pytest.raises(ReadOnly):
        looked_at.append(drafts([1]), after=1)
    with pytest.raises(ReadOnly):
        looked_at.put_document(b"text")
    assert len(looked_at.read()) == 1
    assert looked_at.verify().unchanged


def test_a_journal_that_was_let_go_records_nothing_and_may_be_let_go_twice(journal: Journal, opened: Opening) -> None:
    journal.close()
    journal.close()
    with pytest.raises(ValueError, match="closed"):
        journal.append(drafts([1]), after=1)
    with pytest.raises(ValueError, match="closed"):
        journal.put_document(b"text")
    assert len(opened().read()) == 1


def test_where_somebody_else_is_writing_an_act_is_refused_and_works_afterwards(
    kind: Kind, journal: Journal, address: Address
) -> None:
    with kind.busy(address, journal), pytest.raises(Locked, match="in use by another"):
        journal.append(drafts([1]), after=1)
    assert len(journal.append(drafts([1]), after=1)) == 1


def test_creating_never_overwrites(kind: Kind, journal: Journal, address: Address) -> None:
    journal.append(drafts([1]), after=1)
    with pytest.raises(TargetExists, match="exists already"):
        kind.store.create(address, first())
    assert len(journal.read()) == 2


def test_a_meeting_begins_with_its_definition(kind: Kind, address: Address) -> None:
    with pytest.raises(TypeError):
        kind.store.create(address, drafts([1]))
    assert not kind.store.is_there(address)


def test_a_meeting_that_is_not_there_is_said_and_not_made(kind: Kind, address: Address) -> None:
    with pytest.raises(FileMissing, match="meeting"):
        kind.store.open(address)
    assert not kind.store.is_there(address)


def test_a_meeting_is_there_once_it_is_made(kind: Kind, journal: Journal, address: Address) -> None:
    assert kind.store.is_there(address)
    assert not kind.store.is_there(kind.address("another"))


def test_a_copy_is_equal_and_goes_its_own_way(kind: Kind, journal: Journal, opened: Opening) -> None:
    journal.append(drafts(range(1, 4)), after=1)
    sha256 = journal.put_document(PDF)
    target = kind.address("copy")
    journal.copy_to(target)
    copy = opened(target)
    assert (copy.read(), copy.head(), copy.meeting) == (journal.read(), journal.head(), journal.meeting)
    assert copy.document(sha256) == PDF
    assert copy.verify().unchanged
    journal.append(drafts([4]), after=4)
    copy.append(drafts([5]), after=4)
    assert copy.head() != journal.head()
    assert len(copy.read()) == len(journal.read()) == 5


def test_a_copy_never_overwrites(kind: Kind, journal: Journal, opened: Opening) -> None:
    target = kind.address("copy")
    journal.copy_to(target)
    journal.append(drafts([1]), after=1)
    with pytest.raises(TargetExists, match="copy"):
        journal.copy_to(target)
    assert len(opened(target).read()) == 1


def test_every_kind_can_be_copied_into_a_file(journal: Journal, tmp_path: Path) -> None:
    journal.append(drafts(range(1, 4)), after=1)
    sha256 = journal.put_document(PDF)
    target = Address.of(tmp_path / "saved.floor")
    journal.copy_to(target)
    copy = KINDS["a file"](tmp_path).store.open(target)
    assert (copy.read(), copy.head(), copy.document(sha256)) == (journal.read(), journal.head(), PDF)
    assert copy.verify(journal.head()).unchanged
    copy.close()


def test_an_index_for_searching_finds_a_place(journal: Journal) -> None:
    index = SearchIndex.beside(journal)
    assert index.in_memory == (journal.index_file() is None)
    index.close()
