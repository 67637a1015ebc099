"""`facilitator requests` says what is understood of a message, and lets those wait who asked in it, as one act."""

from pathlib import Path

import pytest

from tests.cli.conftest import Say, dump

MAIL = """From: Per Hansen <per@example.org>
Subject: Request for the floor
Date: Mon, 7 Apr 2025 08:00:00 +0200

Dear colleagues,

Norway would like to take the floor under item 1 (d), H.E. Ms Anna Berg, Minister, until 11:30.
Ruritania and its friends

Best regards
"""


@pytest.fixture
def made(folder: Path, say: Say) -> Path:
    assert say("new", "m.floor", "--from", "ccm-im-2025").code == 0
    (folder / "mail.eml").write_text(MAIL, encoding="utf-8")
    return folder / "m.floor"


def test_a_preview_says_everything_and_records_nothing(made: Path, say: Say) -> None:
    before = dump(made)
    said = say("requests", "m.floor", "mail.eml", "--item", "c", "--preview")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "line 3: NOR, Norway; 1(d); only until 11:30; H.E. Ms Anna Berg · Minister.",
        "To settle (line 4): “Ruritania and its friends” asks for the floor and names nobody of the roll.",
    ]
    found = say("requests", "m.floor", "mail.eml", "--item", "c", "--preview", "--json").json
    assert isinstance(found, dict)
    assert [(r["who"], r["item"], r["until"], r["level"], r["confidence"]) for r in found["requests"]] == [
        ("NOR", "d", "11:30", "minister", "name")
    ]
    assert [(r["line"], r["why"], r["item"]) for r in found["open"]] == [(4, "nobody", "c")]
    assert dump(made) == before


def test_what_asks_waits_and_the_rest_stays_in_sight_until_it_is_settled(made: Path, say: Say) -> None:
    said = say("requests", "m.floor", "mail.eml", "--item", "c")
    assert (said.code, said.err.startswith("To settle (line 4)")) == (0, True)
    shown = say("show", "m.floor", "--json").json
    assert isinstance(shown, dict)
    assert [(one["line"], one["source"], one["text"]) for one in shown["to_settle"]] == [
        (1, "mail.eml", "Ruritania and its friends")
    ]
    assert say("do", "m.floor", "settle-line", "1", "Chile", "--until", "12:00").code == 0
    assert say("do", "m.floor", "leave-line", "1", "--why", "x").code == 1


def test_an_answer_names_whom_a_line_means(made: Path, say: Say) -> None:
    found = say("requests", "m.floor", "mail.eml", "--item", "c", "--preview", "--json", "--who", "4=CHL").json
    assert isinstance(found, dict)
    assert ([r["who"] for r in found["requests"]], found["open"]) == (["NOR", "CHL"], [])
    assert say("requests", "m.floor", "mail.eml", "--who", "4").code == 2
    assert "No item is open" in say("requests", "m.floor", "mail.eml").err
