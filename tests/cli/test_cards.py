"""Cards for phones on the command line: keys are printed, and the meeting knows only their hashes."""

from pathlib import Path

import pikepdf
import pytest

from facilitator import phoning
from facilitator.cli.program import status
from facilitator.core.ids import DelegationCode
from facilitator.core.phones import hash_of
from facilitator.exchange import phone_cards
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.opening import open_journal, read_address

ADDRESS = "https://room.example.org"
FRA, CHL = DelegationCode("FRA"), DelegationCode("CHL")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    make_meeting(read_address("m.floor"), "ccm-im-2025").close()
    return tmp_path / "m.floor"


def keys_of(file: Path) -> dict[DelegationCode, str]:
    journal = open_journal(read_address(str(file)))
    found = dict(Seat(journal).meeting.phone_keys)
    journal.close()
    return found


def test_cards_are_made_renewed_and_revoked(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made: list[dict[DelegationCode, str]] = []
    new_keys = phoning.new_keys

    def watched(*given: object) -> dict[DelegationCode, str]:
        made.append(new_keys(*given))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr("facilitator.phone_cards.new_keys", watched)
    assert status(["cards", "m.floor", "--to", "a.pdf", "--address", ADDRESS, "--who", "fra,chl,gbr"]) == 0
    assert "3 cards are in a.pdf" in capsys.readouterr().out
    with pikepdf.open("a.pdf") as pdf:
        assert len(pdf.pages) == 2
    assert keys_of(file) == {who: hash_of(key) for who, key in made[0].items()}
    assert not any(key.encode() in file.read_bytes() for key in made[0].values())
    assert status(["cards", "m.floor", "--to", "b.pdf", "--address", ADDRESS, "--who", "FRA"]) == 1
    assert "Renew them" in capsys.readouterr().err
    assert not Path("b.pdf").exists()
    assert status(["cards", "m.floor", "--to", "b.pdf", "--address", ADDRESS, "--who", "FRA", "--renew"]) == 0
    assert keys_of(file)[FRA] == hash_of(made[-1][FRA]) != hash_of(made[0][FRA])
    assert status(["cards", "m.floor", "--revoke", "--who", "FRA"]) == 0
    assert FRA not in keys_of(file)
    assert CHL in keys_of(file)
    assert status(["verify", "m.floor"]) == 0


def test_where_the_cards_cannot_be_written_no_key_is_given(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.pdf").write_text("mine")
    assert status(["cards", "m.floor", "--to", "a.pdf", "--address", ADDRESS, "--who", "FRA"]) == 1
    assert "exists already" in capsys.readouterr().err
    assert (keys_of(file), Path("a.pdf").read_text()) == ({}, "mine")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--to", "a.pdf", "--address", "http://room.example.org"], 1, "TLS"),
        (["--to", "a.pdf", "--address", "room"], 1, "no address"),
        (["--to", "a.pdf", "--address", "https://room.example.org/#x"], 1, "no address"),
        (["--to", "a.pdf", "--address", ADDRESS, "--who", "XYZ"], 1, "XYZ"),
        (["--to", "a.pdf"], 2, "--address"),
        (["--revoke", "--to", "a.pdf"], 2, "--revoke"),
        (["--revoke"], 1, "None of these"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_recorded(
    file: Path, capsys: pytest.CaptureFixture[str], words: list[str], code: int, said: str
) -> None:
    assert status(["cards", "m.floor", *words]) == code
    assert said in capsys.readouterr().err
    assert keys_of(file) == {}
    assert not Path("a.pdf").exists()


def test_a_card_names_the_delegation_in_the_languages_of_the_meeting(file: Path) -> None:
    journal = open_journal(read_address(str(file)))
    meeting = Seat(journal).meeting
    journal.close()
    assert phone_cards.languages_of("en", meeting.glossary) == ("en", "fr", "es")
    card = phone_cards._card(meeting, DelegationCode("DEU"), "A" * 26, ADDRESS, ("en", "fr", "es"))
    assert card["names"] == ["Germany", "Allemagne", "Alemania"]
    assert card["address"] == f"{ADDRESS}/ask"
