"""`facilitator participants` says what is understood of a list, and takes it over into a meeting as one act."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import resources
from facilitator.exchange.participant_lists import read_roll
from tests.cli.conftest import Say, dump
from tests.exchange.workbooks import STATES, one_sheet, text

LIST = (
    ("Country", "Name", "Status"),
    ("France", "ROY, Ann", "State Party"),
    ("Equador", "Luis Ruiz", "State Party"),
    ("Slovania", "Eve", "State Party"),
    ("Mine Watch", "Bo", "NGO"),
)


@pytest.fixture
def made(folder: Path, say: Say) -> Path:
    assert say("new", "m.floor", "--from", "ccm-im-2025").code == 0
    (folder / "list.csv").write_text("".join(f'"{a}","{b}","{c}"\n' for a, b, c in LIST), encoding="utf-8")
    return folder / "m.floor"


def test_a_preview_says_everything_at_once_and_records_nothing(made: Path, say: Say) -> None:
    before = dump(made)
    said = say("participants", "m.floor", "list.csv", "--preview")
    assert (said.code, said.err) == (0, "")
    assert "A “Country” = delegation, B “Name” = person, C “Status” = category." in said.out
    assert "3 delegations: 1 new, 0 changed, 2 as they are. 3 persons" in said.out
    assert "“Equador” (row 3) is ECU, Ecuador: nearest spelling: look at it." in said.out
    assert "Question (row 4, column A): nobody is called “Slovania”" in said.out
    assert dump(made) == before


def test_what_is_understood_is_recorded_and_the_rest_is_said_on_standard_error(made: Path, say: Say) -> None:
    said = say("participants", "m.floor", "list.csv")
    assert said.code == 0
    assert said.err.startswith("Question (row 4, column A): nobody is called “Slovania”")
    assert "Slovania" not in said.out
    again = say("participants", "m.floor", "list.csv", "--who", "Slovania=SVN")
    assert (again.code, again.err) == (0, "")
    before = dump(made)
    assert say("participants", "m.floor", "list.csv", "--who", "slovania=svn").code == 0
    assert dump(made) == before
    assert say("do", "m.floor", "request", "Mine Watch", "--item", "c").code == 0


def test_json_gives_each_cell_with_its_place_and_how_sure_it_is(made: Path, say: Say) -> None:
    found = say(
        "participants", "m.floor", "list.csv", "--preview", "--json", "--map", "C=nothing", "--others", "ngo"
    ).json
    assert isinstance(found, dict)
    sure = [(d["code"], d["confidence"], d["places"][0]["row"], d["category_said"]) for d in found["delegations"]]
    assert sure == [("FRA", "name", 2, False), ("ECU", "near", 3, False), ("MINEWATC", "new", 5, False)]
    assert found["questions"][0]["choices"] == ["SVK", "SVN"]
    assert found["persons"][0] | {"row": 0} == {
        "delegation": "FRA", "title": "", "given_name": "Ann", "family_name": "ROY", "function": "", "level": "",
        "of_the_row_above": False, "sheet": "", "row": 0, "column": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("code", "words", "sentence"),
    [
        (2, ("--map", "Country"), "write COLUMN=FIELD"),
        (2, ("--who", "=FRA"), "write NAME=CODE"),
        (1, ("--map", "A=nothing", "--map", "B=person"), "no row of headings names a delegation"),
    ],
)
def test_what_is_said_by_hand_and_is_none_is_refused(
    made: Path, say: Say, code: int, words: tuple[str, ...], sentence: str
) -> None:
    said = say("participants", "m.floor", "list.csv", *words)
    assert said.code == code
    assert sentence in said.err


def test_a_file_that_is_no_list_is_refused_and_the_meeting_stays_as_it_is(made: Path, say: Say) -> None:
    before = dump(made)
    for name, content in {
        "a.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "b.csv": b"",
        "c.csv": b"Delegation\nWakanda\n",
    }.items():
        made.with_name(name).write_bytes(content)
        said = say("participants", "m.floor", name)
        assert said.code == 1
        assert said.err.strip()
    assert say("participants", "m.floor", "none.csv").code == 1
    assert dump(made) == before


def test_a_new_meeting_takes_the_same_lists_and_puts_its_roll_in_order(folder: Path, say: Say) -> None:
    (folder / "roll.xlsx").write_bytes(one_sheet((*STATES[:1], *reversed(STATES[1:]))))
    (folder / "small.toml").write_text(SMALL, encoding="utf-8")
    assert say("new", "m.floor", "--from", "small.toml", "--participants", "roll.xlsx").code == 0
    assert say("do", "m.floor", "request", "Liban", "--item", "a").code == 0


def test_the_own_list_keeps_its_order_and_any_other_is_put_in_that_of_a_roll(folder: Path) -> None:
    own, other = folder / "own.csv", folder / "other.csv"
    own.write_text("code,name,category\nZMB,Zambia,state_party\nALB,Albania,state_party\n", encoding="utf-8")
    other.write_text("Country,Status\nZambia,State Party\nGICHD,\nAlbania,State Party\n", encoding="utf-8")
    assert [d.code for d in read_roll(own)[0]] == ["ZMB", "ALB"]
    assert [d.code for d in read_roll(other)[0]] == ["ALB", "ZMB", "GICHD"]


def test_a_new_meeting_is_not_made_with_half_of_its_roll(folder: Path, say: Say) -> None:
    (folder / "small.toml").write_text(SMALL, encoding="utf-8")
    (folder / "roll.csv").write_text(
        text((("Country", "Status"), ("Slovania", "State Party"), ("France", "Friend"))), encoding="utf-8"
    )
    said = say("new", "m.floor", "--from", "small.toml", "--participants", "roll.csv")
    assert said.code == 1
    assert "“Friend” is no category" in said.err
    assert "“Slovania”" in said.err
    assert not (folder / "m.floor").exists()


def test_the_programs_own_roll_comes_back_identical(say: Say, folder: Path) -> None:
    assert say("new", "a.floor", "--from", "ccm-im-2025").code == 0
    own = resources.path("delegations.csv")
    assert say("new", "b.floor", "--from", "ccm-im-2025", "--participants", own).code == 0
    assert [row[-1] for row in rolls(folder / "a.floor")] == [row[-1] for row in rolls(folder / "b.floor")]


def rolls(file: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as db:
        return db.execute("select kind, body from events order by seq limit 1").fetchall()


SMALL = """
name = "small"
title = "A small meeting"
zone = "Europe/Zurich"
presidency = "FRA"

[[sessions]]
number = 1
title = "Morning"
start = 2025-03-28T10:00:00
end = 2025-03-28T13:00:00

[[items]]
code = "a"
title = "First"
start = 2025-03-28T10:00:00
end = 2025-03-28T10:30:00
"""


def test_a_sign_in_sheet_is_previewed_and_then_stands_in_the_attendance_of_its_session(
    made: Path, folder: Path, say: Say
) -> None:
    assert say("do", "m.floor", "--at", "2025-04-07T10:00", "start-session", "1").code == 0
    rows = "Country;Name;Signature;Time\nFrance;Ann ROY;x;9h55\nEquador;;x;\nSlovania;;x;\nChile;;;\n"
    (folder / "signed.csv").write_text(rows, encoding="utf-8")
    before = dump(made)
    found = say("attendance", "m.floor", "signed.csv", "--preview", "--json").json
    assert isinstance(found, dict)
    assert [(s["code"], s["session"], s["confidence"]) for s in found["signed"]] == [
        ("FRA", 1, "name"),
        ("ECU", 1, "near"),
    ]
    assert found["signed"][0]["signed"] == "2025-04-07T09:55:00+02:00"
    assert (found["not_signed"], len(found["questions"])) == (1, 1)
    assert dump(made) == before
    taken = say("attendance", "m.floor", "signed.csv", "--who", "Slovania=SVN", "--map", "B=nothing")
    assert (taken.code, taken.err) == (0, "")
    assert "Session 1: signed by 3, of whom 3 were not noted before." in taken.out
    assert say("export", "m.floor", "--to", "presence.csv", "--table", "presence").code == 0
    table = (folder / "presence.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[2] for line in table[1:]] == ["ECU", "FRA", "PHL", "SVN"]


def test_a_copy_without_persons_is_a_meeting_that_verifies_and_whose_log_has_no_name(
    made: Path, folder: Path, say: Say
) -> None:
    assert say("do", "m.floor", "request", "FRA", "--item", "c", "--person", "Ms. Ann ROY").code == 0
    (folder / "paper.txt").write_text("Ann Roy", encoding="utf-8")
    assert say("do", "m.floor", "document", "c", "A/1", "paper.txt").code == 0
    before = dump(made)
    done = say("copy", "m.floor", "bare.floor", "--without-persons")
    assert "Names taken out: 1;" in done.out
    assert "documents and versions left behind: 1." in done.out
    assert dump(made) == before
    assert say("verify", "bare.floor").code == 0
    assert b"ROY" not in (folder / "bare.floor").read_bytes()
    held = say("persons", "m.floor", "--json").json
    assert isinstance(held, dict)
    assert next((d["kind"], d["what"], d["delegation"]) for d in held["data"]) == ("speaker", "Ms. Ann ROY", "FRA")
    bare = say("persons", "bare.floor", "--json").json
    assert isinstance(bare, dict)
    assert (bare["data"], bare["without_persons"]) == ([], True)
    assert say("copy", "bare.floor", "again.floor", "--without-persons").code == 1
