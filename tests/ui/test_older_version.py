"""A version that an older program finalised: its Word and PDF come out byte for byte, its other forms are refused.

The sample was made by the program of November 2026, before PDF was set by typst: in French, with a joint statement and one on behalf of a group.
"""

import gzip
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.cli import status
from facilitator.core.ids import Refused
from facilitator.exchange.forms import FORMS, RecordChoice, Use
from facilitator.print_job import prepare_record
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.session import Session

SAMPLE = Path(__file__).parents[1] / "data" / "finalised-by-an-older-version.floor.gz"
KEPT = {
    ".docx": "a70c1ed104e1f7b12933769d5755b5fd8f3c422d883932461426492872d6f4a0",
    ".pdf": "8da6a8be494fc9c09b0d99215a68d900c16d9faa4a5d066933a88df3002e5c69",
}
OTHERS = sorted(suffix for suffix, form in FORMS.items() if Use.KEPT not in form.use)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    path = tmp_path / "older.floor"
    path.write_bytes(gzip.decompress(SAMPLE.read_bytes()))
    return path


@pytest.fixture
def desk(qapp: QApplication, older: Path) -> Iterator[Session]:
    made = Session(Seat(open_file(older)))
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("suffix", KEPT)
def test_the_command_line_gives_what_was_kept(suffix: str, older: Path, tmp_path: Path) -> None:
    target = tmp_path / f"a{suffix}"
    assert status(["export", str(older), "--version", "1", "--to", str(target)]) == 0
    assert sha256(target.read_bytes()).hexdigest() == KEPT[suffix]


@pytest.mark.parametrize("suffix", KEPT)
def test_the_desk_gives_what_was_kept(suffix: str, desk: Session, tmp_path: Path) -> None:
    target = tmp_path / f"a{suffix}"
    job = prepare_record(desk, target, RecordChoice(version=1))
    job.finish(job.render())
    assert sha256(target.read_bytes()).hexdigest() == KEPT[suffix]


@pytest.mark.parametrize("suffix", OTHERS)
def test_another_form_is_refused_in_a_sentence(
    suffix: str, older: Path, desk: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"a{suffix}"
    assert status(["export", str(older), "--version", "1", "--to", str(target)]) == 1
    assert "Version 1 does not come out as it was finalised" in capsys.readouterr().err
    with pytest.raises(Refused, match="Version 1 does not come out as it was finalised"):
        prepare_record(desk, target, RecordChoice(version=1))
    assert not target.exists()


def test_the_record_as_it_stands_is_written_in_every_form(older: Path, tmp_path: Path) -> None:
    for suffix in FORMS:
        assert status(["export", str(older), "--to", str(tmp_path / f"a{suffix}")]) == 0
