"""Who may do what at a server: the database refuses, whatever the program would do."""

from dataclasses import replace

import psycopg
import pytest

from facilitator.address import Address
from facilitator.core.ids import Refused
from facilitator.storage.chain import link
from facilitator.storage.journal import (
    Damaged,
    NewerVersion,
    ReadOnly,
    StorageFault,
)
from facilitator.storage.opening import SERVERS, meetings_at, set_up
from facilitator.storage.server import journal as of_server
from facilitator.storage.server.target import Target
from tests.storage.drafting import draft, drafts
from tests.storage.postgres import DISPLAY, OWNER, WRITER, Server
from tests.storage.samples_of_events import EVERY_EVENT
from tests.storage.server.conftest import Opening, as_user

FORBIDDEN = (
    "UPDATE facilitator.events SET body = '{}' WHERE seq = 2",
    "DELETE FROM facilitator.events",
    "TRUNCATE facilitator.events",
    "INSERT INTO facilitator.events SELECT * FROM facilitator.events",
    "UPDATE facilitator.documents SET content = 'x'",
    "DELETE FROM facilitator.documents",
    "INSERT INTO facilitator.documents SELECT * FROM facilitator.documents",
    "UPDATE facilitator.meetings SET title = 'x'",
    "DELETE FROM facilitator.meetings",
    "INSERT INTO facilitator.steps (number) VALUES (99)",
    "SELECT 1 FROM facilitator.meetings FOR UPDATE",
    "ALTER TABLE facilitator.events DISABLE TRIGGER ALL",
    "CREATE OR REPLACE FUNCTION facilitator.keep(text, bigint, bytea) RETURNS text LANGUAGE sql AS 'SELECT NULL::text'",
    "CREATE TABLE facilitator.more (n integer)",
    "DROP SCHEMA facilitator CASCADE",
)


@pytest.mark.parametrize("role", [WRITER, DISPLAY])
def test_the_server_lets_no_role_that_was_let_in_change_what_is_recorded(
    server: Server, address: Address, opened: Opening, role: str
) -> None:
    head = opened(address).head()
    with psycopg.connect(as_user(address, role).text.partition("#")[0], autocommit=True) as connection:
        for sql in FORBIDDEN:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(sql)
    assert opened(address).verify(head).unchanged


def test_a_role_that_only_reads_cannot_write_in_any_way(server: Server, address: Address, opened: Opening) -> None:
    looking = opened(address, DISPLAY)
    assert len(looking.read()) == 3
    assert "may read" in looking.note
    assert not looking.company.records  # type: ignore[union-attr]
    for write in (
        lambda: looking.append(drafts([3]), after=3),
        lambda: looking.put_document(b"text"),
        lambda: SERVERS.create(as_user(server.fresh(), DISPLAY), [draft(0, EVERY_EVENT[0])]),
    ):
        with pytest.raises(ReadOnly):
            write()
    assert opened(address).note == ""


def test_the_server_takes_no_event_that_does_not_follow_from_the_one_before(
    server: Server, address: Address, opened: Opening
) -> None:
    """Whoever may record, and sends rows past the program."""
    rows = opened(address).rows()
    target = Target(address=address, parameters={}, password="")
    row, _ = list(rows)[-1]
    new = replace(row, seq=4, act="another")
    with psycopg.connect(address.text.partition("#")[0], autocommit=True) as connection:
        for after, hashed in (
            (3, "0" * 64),
            (3, link("", new)),
            (4, link("", replace(new, seq=5))),
            (2, link("", row)),
        ):
            outcome, _ = of_server.appended(connection, target, [(new, hashed)], after)  # type: ignore[arg-type]
            assert outcome in {"unlinked", "conflict"}
    assert len(opened(address).read()) == 3


def test_what_an_owner_rewrites_with_a_chain_that_holds_is_seen_by_the_head(
    server: Server, address: Address, opened: Opening
) -> None:
    journal = opened(address)
    head, rows = journal.head(), list(journal.rows())
    previous = rows[0][1]
    for row, _ in rows[1:]:
        changed = replace(row, seat="somebody else")
        previous = link(previous, changed)
        sql = "UPDATE facilitator.events SET seat = %s, hash = %s WHERE meeting = %s AND seq = %s"
        server.owner(sql, [changed.seat, previous, address.title, row.seq])
    assert journal.verify().unchanged
    assert not journal.verify(head).unchanged
    fresh = opened(address)
    fresh.read()
    server.owner("UPDATE facilitator.events SET hash = 'x' WHERE meeting = %s AND seq = 3", [address.title])
    with pytest.raises(Damaged, match="was changed on the server"):
        fresh.append(drafts([3]), after=3)


def setting_up(address: Address, **roles: str) -> list[str]:
    said: list[str] = []
    set_up(address, **{"writer": "", "display": "", **roles}, say=said.append)
    return said


def test_setting_up_says_what_it_did_and_does_it_as_often_as_one_likes(server: Server) -> None:
    server.owner("CREATE DATABASE another", database="postgres")
    address = Address(server.address("", OWNER).text.replace("/meetings", "/another"))
    assert setting_up(address) == [
        "Made the tables of meetings in “another”.",
        "Nobody but “owner” is let in yet: name the roles by --writer and --display.",
    ]
    let_in = [
        f"“{WRITER}” reads meetings, makes new ones and records in them.",
        f"“{DISPLAY}” reads meetings and records nothing.",
        "None of them changes or takes away what is recorded: the server refuses it.",
    ]
    said = setting_up(address, writer=WRITER, display=DISPLAY)
    assert said == setting_up(address) == ["The tables of “another” are there already.", *let_in]
    # one who recorded before only reads from now on
    assert setting_up(address, display=WRITER)[1] == f"“{DISPLAY}” reads meetings and records nothing."
    with pytest.raises(ReadOnly):
        SERVERS.create(Address(as_user(address, "x").text.replace(OWNER, WRITER) + "m"), [draft(0, EVERY_EVENT[0])])
    server.owner("INSERT INTO facilitator.steps (number) VALUES (99)", database="another")
    for newer in (lambda: setting_up(address), lambda: meetings_at(address)):
        with pytest.raises(NewerVersion, match="newer version"):
            newer()


def test_setting_up_refuses_roles_that_no_grant_limits_or_that_are_not_there(server: Server) -> None:
    address = server.address("", OWNER)
    with pytest.raises(Refused, match=r"“owner” owns the tables.*no role “nobody”"):
        setting_up(address, writer=OWNER, display="nobody")
    with pytest.raises(Refused, match="cannot both record and only read"):
        setting_up(address, writer=WRITER, display=WRITER)
    with pytest.raises(StorageFault, match="may not set up the database"):
        setting_up(server.address("", WRITER), writer=WRITER)
