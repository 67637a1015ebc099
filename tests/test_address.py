"""The address of a meeting: what a user types, what is shown of it, and what it suggests."""

from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.ids import Refused
from facilitator.files import home
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


@pytest.mark.parametrize("typed", ["postgresql://db.example.org/meetings#ccm", "HTTP://example.org/ccm.floor"])
def test_what_this_version_cannot_open_is_refused_with_what_to_do(typed: str) -> None:
    with pytest.raises(Refused, match=r"cannot open .*\((postgresql|http)\). Give the path"):
        read_address(typed)


def test_a_password_is_not_in_the_refusal() -> None:
    with pytest.raises(Refused) as refusal:
        read_address(SERVER.text)
    assert "s3cret" not in str(refusal.value)


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


def test_what_is_made_from_a_meeting_is_offered_next_to_its_file_or_at_home() -> None:
    assert Address("/srv/ccm.v2.floor").beside("-list-c.pdf") == Path("/srv/ccm.v2-list-c.pdf")
    assert SERVER.beside(".docx") == home() / "ccm im-2025.docx"


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
