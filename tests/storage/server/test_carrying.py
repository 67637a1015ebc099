"""A meeting that goes from a file to a server and back."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.decisions import DocumentNoted
from facilitator.storage.journal import (
    Damaged,
    TargetExists,
)
from facilitator.storage.opening import SERVERS, meetings_at
from facilitator.storage.sharing import carry
from tests.storage.drafting import draft
from tests.storage.postgres import Server
from tests.storage.samples_of_events import EVERY_EVENT
from tests.storage.server.conftest import Opening


def test_a_meeting_goes_to_a_server_and_back_with_all_that_is_in_it(
    server: Server, address: Address, opened: Opening, tmp_path: Path
) -> None:
    journal = opened(address)
    sha256 = journal.put_document(b"a text")
    noted = next(event for event in EVERY_EVENT if isinstance(event, DocumentNoted))
    journal.append([draft(3, replace(noted, sha256=sha256))], after=3)
    file, again = Address.of(tmp_path / "m.floor"), server.fresh()
    told: list[tuple[int, int]] = []
    fetched = carry(address, file, progress=lambda done, of: told.append((done, of)))
    shared = carry(file, again)
    assert fetched == shared
    assert (fetched.events, fetched.documents, fetched.head) == (4, 1, journal.head())
    assert told[-1] == (5, 5)
    copy = opened(again)
    assert (list(copy.rows()), copy.document(sha256), copy.meeting) == (journal.rows(), b"a text", journal.meeting)
    assert again in meetings_at(address)
    for target in (file, again):
        with pytest.raises(TargetExists, match="exists already"):
            carry(address, target)


def test_a_meeting_that_was_changed_is_not_carried_and_leaves_nothing(
    server: Server, address: Address, tmp_path: Path
) -> None:
    file, again = Address.of(tmp_path / "m.floor"), server.fresh()
    server.owner("UPDATE facilitator.events SET seat = 'x' WHERE meeting = %s AND seq = 2", [address.title])
    for target in (file, again):
        with pytest.raises(Damaged, match=r"was not carried\. Changed: event 2"):
            carry(address, target)
    assert not file.path.exists()
    assert not SERVERS.is_there(again)


def test_a_meeting_comes_whole_or_not_at_all(server: Server, address: Address, opened: Opening) -> None:
    again, rows = server.fresh(), list(opened(address).rows())
    with pytest.raises(Damaged, match="does not follow"):
        SERVERS.make(again, "ccm-im-2025", [*rows[:2], (rows[2][0], "0" * 64)])
    assert not SERVERS.is_there(again)
