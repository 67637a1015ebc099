"""Lists of participants as offices give them end in a preview, or in one answer that names everything."""

import io
from pathlib import Path

import pytest

from facilitator.core.delegations import Roster
from facilitator.core.participants.sheet import cleaned
from facilitator.core.participants.understood import Understood
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.participant_lists import read_list
from facilitator.exchange.sheets.kinds import FileKind, kind_of
from facilitator.exchange.understood import open_ends
from tests.exchange.awkward import AWKWARD, Awkward


def read(folder: Path, case: Awkward) -> Understood:
    file = folder / case.name
    file.write_bytes(case.made())
    return read_list(file, Roster())


def everything_said(understood: Understood) -> str:
    return "\n".join((*understood.notes, *open_ends(understood)))


@pytest.mark.parametrize("case", [c for c in AWKWARD if c.codes], ids=lambda c: c.name)
def test_an_awkward_list_ends_in_a_right_preview(tmp_path: Path, case: Awkward) -> None:
    understood = read(tmp_path, case)
    assert [d.code for d in understood.delegations] == list(case.codes), everything_said(understood)
    assert len(understood.persons) == case.persons
    said = everything_said(understood)
    assert [part for part in case.said if part not in said.replace("Question (", "").replace("): ", ": ")] == [], said
    if not case.said:
        assert said == "" or "Columns that were not read" in said or "1 person" in said


@pytest.mark.parametrize("case", [c for c in AWKWARD if not c.codes], ids=lambda c: c.name)
def test_what_is_no_list_gives_one_clear_answer(tmp_path: Path, case: Awkward) -> None:
    try:
        understood = read(tmp_path, case)
    except BadFile as fault:
        said = str(fault)
        assert said.startswith(case.name)
    else:
        assert not understood.entries
        said = everything_said(understood)
    assert all(part in said for part in case.said), said
    assert "\n" not in said


def test_there_are_thirty_of_them() -> None:
    assert len(AWKWARD) >= 30


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("France\nMission  permanente", "France Mission permanente"),
        ('="FRA"', "FRA"),
        ("Bell\x07Company", "BellCompany"),
        ("Zero\u200bWidth\u202eturned\u202c", "ZeroWidthturned"),
        ("Youth 👩\u200d⚖️", "Youth 👩\u200d⚖️"),
    ],
)
def test_a_cell_is_one_line_without_marks_that_turn_what_is_around(written: str, read_as: str) -> None:
    assert cleaned(written) == read_as


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"SQLite format 3\0" + bytes(84) + b"\r" + bytes(3000), FileKind.OTHER),
        (bytes(500), FileKind.OTHER),
        ("Code;Name\nFRA;France\n".encode("utf-32"), FileKind.OTHER),
        (b"\xef\xbb\xbfCode\0\0\0", FileKind.OTHER),
        ("Code;Name\nFRA;France\n".encode("utf-16"), FileKind.TEXT),
        ("Code;Name\nFRA;France\n".encode("utf-16-le"), FileKind.TEXT),
        ("Code;Name\nFRA;France\n".encode("utf-16-be"), FileKind.TEXT),
    ],
    ids=["database", "zeros", "UTF-32", "zeros behind a mark", "UTF-16", "UTF-16 LE", "UTF-16 BE"],
)
def test_what_has_zeros_as_no_text_has_is_none(content: bytes, kind: FileKind) -> None:
    assert kind_of(content, io.BytesIO(content)) is kind


def test_a_list_has_no_more_columns_than_sheets_of_offices_have_and_empty_ones_do_not_count(tmp_path: Path) -> None:
    (file := tmp_path / "l.csv").write_text(f"Code,Name{',' * 100_000}\nFRA,France\n", encoding="utf-8")
    assert [d.code for d in read_list(file, Roster()).delegations] == ["FRA"]
    file.write_text(f"Code,Name{',x' * 100_000}\nFRA,France\n", encoding="utf-8")
    with pytest.raises(BadFile, match="far more than a list of participants can"):
        read_list(file, Roster())
