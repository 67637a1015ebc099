"""The address of a meeting: what a user types, what is shown of it, and what it suggests."""

from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.ids import Refused
from facilitator.files import home
from facilitator.places import meetings
from facilitator.storage.opening import is_address, read_address

SERVER = Address("postgresql://chair:s3cret@db.example.org:5433/meetings#ccm im-2025")


def test_a_path_is_the_address_of_a_file_from_wherever_it_is_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    typed = read_address("ccm.floor")
    assert typed == Address.of(tmp_path / "ccm.floor") == read_address(str(tmp_path / "ccm.floor"))
    assert (typed.scheme, typed.path, typed.title) == ("", tmp_path / "ccm.floor", "ccm")
    assert typed.shown == typed.text == str(tmp_path / "ccm.floor")


def test_a_path_in_a_folder_that_is_gone_stays_as_it_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert read_address("ccm.floor").path == Path("ccm.floor")


def test_what_keeps_no_meetings_is_refused_with_what_to_do() -> None:
    with pytest.raises(Refused, match=r"not by “http”. Give the path"):
        read_address("HTTP://example.org/ccm.floor")


def test_an_address_that_names_no_meeting_is_refused_with_how_to_name_one() -> None:
    with pytest.raises(Refused, match="postgresql://db/meetings#NAME"):
        read_address("postgresql://chair:s3cret@db/meetings".replace("chair:s3cret@", ""))


@pytest.mark.parametrize(
    "typed",
    [
        SERVER.text,
        "postgres://chair:s3cret@db.example.org:5433/meetings#ccm im-2025",
        "postgresql://chair@db.example.org:5433/meetings?password=s3cret#ccm im-2025",
        " postgresql://chair:s3cret%2Fw%40rd@db.example.org:5433/meetings#ccm im-2025 ",
        "postgresql://chair:s3cret/w@rd@db.example.org:5433/meetings#ccm im-2025",
    ],
)
def test_a_password_that_is_typed_is_in_no_address(typed: str) -> None:
    read = read_address(typed)
    assert read == Address("postgresql://chair@db.example.org:5433/meetings#ccm im-2025")
    assert "s3cret" not in repr(read)


def test_an_address_that_cannot_be_read_is_not_quoted() -> None:
    """What is taken for a host or a port may be a piece of a password."""
    for typed in ("postgresql://db:s3cret/meetings#ccm", "postgresql://chair:s@s3cret?w@db/meetings#ccm"):
        with pytest.raises(Refused, match="cannot be read") as refusal:
            read_address(typed)
        assert "s3cret" not in str(refusal.value)


def test_several_hosts_options_and_sockets_are_passed_on_as_they_are() -> None:
    for typed in (
        "postgresql://chair@one:5432,two/meetings?sslmode=verify-full&sslrootcert=/etc/ca.pem#ccm",
        "postgresql:///meetings?host=/run/postgresql#ccm",
        "postgresql://[2001:db8::1]:5433/meetings#ccm",
    ):
        assert read_address(typed).text == typed


def test_the_name_of_a_meeting_on_a_server_may_be_written_with_signs_for_letters() -> None:
    assert read_address("postgresql://db/meetings#ccm%20im-2025").title == "ccm im-2025"


def test_an_address_is_told_from_the_name_of_a_definition() -> None:
    assert is_address("ccm.floor")
    assert is_address("postgresql://db/meetings#ccm")
    assert not is_address("ccm-im-2025")
    assert not is_address("ccm.toml")


def test_the_folder_is_shown_from_the_users_home_on() -> None:
    assert Address.of(home() / "meetings" / "ccm.floor").place == "~/meetings"
    assert Address("/srv/meetings/ccm.floor").place == str(Path("/srv/meetings"))


def test_a_server_is_shown_without_the_password() -> None:
    assert (SERVER.scheme, SERVER.title) == ("postgresql", "ccm im-2025")
    assert SERVER.place == "db.example.org:5433/meetings"
    assert SERVER.shown == "postgresql://chair@db.example.org:5433/meetings#ccm im-2025"
    assert Address("postgresql://db/meetings#ccm").shown == "postgresql://db/meetings#ccm"


def test_a_server_has_no_path() -> None:
    with pytest.raises(ValueError, match="not that of a file"):
        _ = SERVER.path


def test_what_is_made_from_a_meeting_is_offered_next_to_its_file_or_among_the_documents() -> None:
    assert Address("/srv/ccm.v2.floor").beside("-list-c.pdf") == Path("/srv/ccm.v2-list-c.pdf")
    assert SERVER.beside(".docx") == meetings() / "ccm im-2025.docx"


def test_two_names_of_one_file_lead_to_one_meeting(tmp_path: Path) -> None:
    file, link = tmp_path / "ccm.floor", tmp_path / "link.floor"
    file.touch()
    link.symlink_to(file)
    assert Address.of(link) != Address.of(file)
    assert Address.of(link).leads_to(Address.of(file))
    assert not Address.of(file).leads_to(Address.of(tmp_path / "another.floor"))


def test_a_circle_of_links_leads_to_itself(tmp_path: Path) -> None:
    circle = tmp_path / "circle.floor"
    circle.symlink_to(circle)
    assert Address.of(circle).leads_to(Address.of(circle))


def test_a_server_is_the_same_with_another_password() -> None:
    assert SERVER.leads_to(Address(SERVER.text.replace("s3cret", "other")))
    assert not SERVER.leads_to(Address("postgresql://db.example.org:5433/meetings#another"))
    assert not SERVER.leads_to(Address("/srv/ccm.floor"))
