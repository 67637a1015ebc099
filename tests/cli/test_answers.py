"""The command line: what is printed, and which code it ends with."""

from pathlib import Path

import pytest

from facilitator.core.commands import COMMANDS
from facilitator.storage.sqlite import open_file
from tests.cli.conftest import Say, dump, is_one_sentence


def test_a_meeting_is_made_from_the_shipped_definition(say: Say, folder: Path) -> None:
    said = say("new", "m.floor", "--from", "ccm-im-2025")
    assert (said.code, said.err) == (0, "")
    assert [p.name for p in folder.iterdir()] == ["m.floor"]
    shown = say("show", "m.floor", "--json").json
    assert isinstance(shown, dict)
    assert shown["meeting"] == "ccm-im-2025"
    assert {i["code"]: i["waiting"] for i in shown["items"]}["c"] == 5


def test_do_prints_each_recorded_event_as_one_line_of_json(say: Say, meeting: Path) -> None:
    said = say("do", meeting, "--at", "2025-04-07T10:05", "--seat", "secretary", "give-floor")
    assert said.code == 0
    given = said.lines[-1]
    assert given["kind"] == "floor-given"
    assert (given["seat"], given["at"]) == ("secretary", "2025-04-07T10:05:00+02:00")
    assert given["body"] == {"by_itself": False, "limit": 600.0, "request": 1, "statement": 1}
    again = say("do", "--at", "2025-04-07T10:06", "--seat", "secretary", meeting, "end")
    assert [line["kind"] for line in again.lines] == ["statement-ended"]


def test_a_text_on_a_statement_that_somebody_took_away_is_recorded_and_said_to_be_left_over(
    say: Say, meeting: Path
) -> None:
    for words in (("give-floor",), ("undo",)):
        assert say("do", meeting, *words).code == 0
    done = say("do", meeting, "--seat", "secretariat", "gist", 1, "Presented its request.")
    assert (done.code, [one["kind"] for one in done.lines]) == (0, ["gist-written"])
    assert done.err.startswith("Statement 1 of Afghanistan is no longer in the log: the text is kept in the trail.")
    assert "“place-text 1 STATEMENT”" in done.err
    (left,) = say("show", meeting, "--json").json["left_over"]  # type: ignore[index]
    assert left["lines"] == ["Presented its request."]
    assert say("do", meeting, "give-floor").code == 0
    assert say("do", meeting, "place-text", 1, 2).code == 0
    assert say("log", meeting, "--json").json[0]["gist"] == "Presented its request."  # type: ignore[index]
    assert say("show", meeting, "--json").json["left_over"] == []  # type: ignore[index]


def test_words_of_a_command_may_begin_with_a_dash(say: Say, meeting: Path) -> None:
    say("do", meeting, "--at", "2025-04-07T10:05", "give-floor")
    said = say("do", meeting, "--at", "2025-04-07T10:06", "add-time", "-480")
    assert said.lines[0]["body"] == {"seconds": -480.0, "statement": 1}
    say("do", meeting, "--at", "2025-04-07T10:07", "gist", "1", "--", "--at this point all is well")
    assert isinstance(log := say("log", meeting, "--json").json, list)
    assert log[0]["gist"] == "--at this point all is well"


def test_show_has_the_fields_that_other_programs_read(say: Say, meeting: Path) -> None:
    say("do", meeting, "--at", "2025-04-07T10:05:00", "give-floor")
    shown = say("show", meeting, "--json", "--at", "2025-04-07T10:06:03").json
    assert isinstance(shown, dict)
    assert shown["at"] == "2025-04-07T10:06:03+02:00"
    assert (shown["session"], shown["item"], shown["list_open"], shown["called"]) == (1, "c", True, None)
    speaking = shown["speaking"]
    assert {k: speaking[k] for k in ("request", "statement", "who", "capacity", "kind")} == {
        "request": 1,
        "statement": 1,
        "who": "AFG",
        "capacity": "presenter",
        "kind": "statement",
    }
    assert {k: speaking[k] for k in ("spoken", "limit", "remaining", "phase", "paused")} == {
        "spoken": 63.0,
        "limit": 600.0,
        "remaining": 537.0,
        "phase": "normal",
        "paused": False,
    }
    first, last = shown["waiting"][0], shown["waiting"][-1]
    fields = {"request", "position", "who", "name", "capacity", "kind", "class", "reason", "pinned", "absent", "limit"}
    assert fields | {"expected"} <= set(first)
    assert (first["position"], first["who"], first["name"], first["class"]) == (1, "CHL", "Chile", "presenter")
    assert "Article 4" in first["reason"]
    assert (last["who"], last["position"], last["capacity"]) == ("FRA", 5, "national")
    item = next(i for i in shown["items"] if i["code"] == "c")
    assert item["stretches"] == [["2025-04-07T10:00:00+02:00", None]]
    assert {"title", "status", "planned_start", "planned_end", "expected_start", "expected_end", "waiting"} <= set(item)
    assert shown["presiding"]["as"] == "president"
    assert {"hard_stop", "expected_end", "behind", "not_reached", "advice"} <= set(shown["forecast"])


def test_show_at_a_time_folds_no_further(say: Say, meeting: Path) -> None:
    say("do", meeting, "--at", "2025-04-07T10:05:00", "give-floor")
    before = say("show", meeting, "--json", "--at", "2025-04-07T10:04:59.999999").json
    then = say("show", meeting, "--json", "--at", "2025-04-07T08:05:00Z").json
    long_ago = say("show", meeting, "--json", "--at", "2020-01-01T00:00").json
    assert isinstance(before, dict)
    assert isinstance(then, dict)
    assert isinstance(long_ago, dict)
    assert (before["seq"], before["speaking"]) == (9, None)
    assert (then["seq"], then["speaking"]["spoken"]) == (10, 0.0)
    assert (long_ago["seq"], long_ago["session"]) == (6, None)


def test_the_called_and_the_interrupted_are_shown(say: Say, meeting: Path) -> None:
    say("do", meeting, "--at", "2025-04-07T10:05", "call")
    called = say("show", meeting, "--json", "--at", "2025-04-07T10:06").json
    assert isinstance(called, dict)
    assert called["called"]["who"] == "AFG"
    for words in (("begin",), ("request", "DEU", "--kind", "point-of-order"), ("give-floor",)):
        assert say("do", meeting, "--at", "2025-04-07T10:07", *words).code == 0
    shown = say("show", meeting, "--json", "--at", "2025-04-07T10:08").json
    assert isinstance(shown, dict)
    assert (shown["speaking"]["who"], shown["speaking"]["kind"]) == ("DEU", "point-of-order")
    assert [(s["who"], s["paused"]) for s in shown["interrupted"]] == [("AFG", True)]


def test_the_log_is_in_the_order_of_speaking_and_can_be_of_one_item(say: Say, meeting: Path) -> None:
    script = """
        2025-04-07T10:05 give-floor
        2025-04-07T10:10 end
        2025-04-07T10:11 gist 1 'Asked for « five » years'
        2025-04-07T10:12 take-up a
        2025-04-07T10:12 request KEN
        2025-04-07T10:13 give-floor
        2025-04-07T10:14 take-up c   # refused: somebody speaks
    """
    Path("acts.txt").write_text(script, encoding="utf-8")
    assert say("run", meeting, "acts.txt").code == 1
    both = say("log", meeting, "--json").json
    assert isinstance(both, list)
    assert [(s["statement"], s["item"], s["who"]) for s in both] == [(1, "c", "AFG"), (2, "a", "KEN")]
    fields = "statement item who name capacity on_behalf_of kind begin end spoken limit gist tags documents"
    assert {*fields.split(), "written_only", "corrected"} <= set(both[0])
    assert (both[0]["spoken"], both[0]["end"]) == (300.0, "2025-04-07T10:10:00+02:00")
    assert both[0]["gist"] == "Asked for « five » years"
    only = say("log", meeting, "--json", "--item", "1(c)").json
    assert only == both[:1]


def test_run_keeps_what_came_before_the_line_that_was_refused(say: Say, meeting: Path) -> None:
    lines = ["# a comment", "", "2025-04-07T10:05 give-floor", "2025-04-07T10:04 end", "2025-04-07T10:06 end"]
    Path("acts.txt").write_text("\n".join(lines))
    said = say("run", meeting, "acts.txt")
    assert said.code == 1
    assert is_one_sentence(said.err)
    assert said.err.startswith("Line 4: 2025-04-07 10:04:00 is before the last act")
    assert [line["kind"] for line in said.lines] == ["floor-given"]
    assert len(dump(meeting)) == 10


@pytest.mark.parametrize(
    "line", ["2025-04-07T10:05 fly", "2025-04-07T10:05 request", "2025-04-07T10:05 request 'FRA", "noon end", "end"]
)
def test_a_line_that_is_no_act_is_named(say: Say, meeting: Path, line: str) -> None:
    Path("acts.txt").write_text(f"2025-04-07T10:05 give-floor\n{line}\n")
    said = say("run", meeting, "acts.txt")
    assert said.code == 1
    assert said.err.startswith("Line 2")
    assert is_one_sentence(said.err)
    assert len(said.lines) == 1


def test_the_table_of_commands_is_printed(say: Say) -> None:
    table = say("commands", "--json").json
    assert isinstance(table, list)
    assert [row["name"] for row in table] == list(COMMANDS)
    assert {"sentence", "parameters", "keys", "icon", "usage"} <= set(table[0])


def test_verify_says_unchanged_and_names_what_is_not(say: Say, meeting: Path) -> None:
    unchanged = say("verify", meeting)
    assert unchanged.code == 0
    assert unchanged.out.startswith("Unchanged since it was recorded")
    journal = open_file(meeting)
    head = journal.head()
    assert say("verify", meeting, "--head", head).code == 0
    journal.db.execute("DELETE FROM events WHERE seq = 9")
    assert say("verify", meeting).code == 0
    cut = say("verify", meeting, "--head", head)
    assert (cut.code, is_one_sentence(cut.err)) == (1, True)
    journal.db.execute("UPDATE events SET seat = 'nobody' WHERE seq = 3")
    journal.close()
    changed = say("verify", meeting)
    assert changed.code == 1
    assert "event 3" in changed.err


def test_the_log_is_exported(say: Say, meeting: Path, folder: Path) -> None:
    for words in (("give-floor",), ("end",)):
        say("do", meeting, "--at", "2025-04-07T10:05", *words)
    for end in ("docx", "html", "md", "csv", "json"):
        said = say("export", meeting, "--to", f"minutes.{end}", "--as", "circulated")
        assert (said.code, said.err) == (0, "")
        assert Path(f"minutes.{end}").stat().st_size > 100
    assert "Afghanistan" in Path("minutes.md").read_text(encoding="utf-8")
    assert not [p for p in folder.iterdir() if p.name.startswith(".")]


def test_a_copy_is_saved_and_is_a_meeting_of_its_own(say: Say, meeting: Path) -> None:
    assert say("copy", meeting, "copy.floor").code == 0
    say("do", meeting, "--at", "2025-04-07T10:05", "give-floor")
    assert len(dump(Path("copy.floor"))) == len(dump(meeting)) - 1 == 9
    assert say("verify", "copy.floor").code == 0
