"""`facilitator programme` says what a document makes of a meeting, and writes the definition to confirm."""

from pathlib import Path

from tests.cli.conftest import Say

TEXT = """Workshop on clearance
Oslo, 7 April 2025
Monday, 7 April 2025
10:00–10:30	1. Opening
10:30–13:00	2. Clearance (Presenters: Chile and Norway)
A line of words that is nothing of it
"""


def test_a_document_is_shown_and_written_and_makes_a_meeting(folder: Path, say: Say) -> None:
    (folder / "p.txt").write_text(TEXT, encoding="utf-8")
    said = say("programme", "p.txt", "--preview")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "Workshop on clearance, Oslo",
        "Session 1, Morning: 2025-04-07 10:00 to 13:00.",
        "1 Opening: 2025-04-07 10:00 to 10:30.",
        "2 Clearance: 2025-04-07 10:30 to 13:00; presenter CHL; presenter NOR.",
        "Not taken (row 6): A line of words that is nothing of it",
    ]
    written = say("programme", "p.txt", "--to", "w.toml")
    assert written.out == "Wrote 1 sessions and 2 items to w.toml.\n"
    assert say("new", "m.floor", "--from", "w.toml").err == ""
    found = say("programme", "p.txt", "--json", "--row", "6=item", "--zone", "Europe/Oslo").json
    assert isinstance(found, dict)
    assert [(item["label"], item["start"]) for item in found["items"]][1:] == [
        ("2", "2025-04-07 10:30"), ("A line of words that is", "2025-04-07 13:00"),
    ]  # fmt: skip


def test_what_cannot_be_done_is_said(folder: Path, say: Say) -> None:
    (folder / "p.txt").write_text("Nothing here", encoding="utf-8")
    assert "No item was found" in say("programme", "p.txt", "--to", "w.toml").err
    assert say("programme", "p.txt", "--to", "w.docx").code == 2
    assert say("programme", "p.txt", "--zone", "Nowhere").code == 2
    assert say("programme", "p.txt", "--row", "x=item").code == 2
    assert say("programme", "missing.docx").code == 1
