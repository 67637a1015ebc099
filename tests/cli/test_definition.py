"""The definition of a meeting is written from the command line, and makes that meeting again."""

from pathlib import Path

from facilitator.exchange.definition import load_definition
from tests.cli.conftest import Say, dump


def test_the_shipped_meeting_is_written_and_made_again(say: Say, folder: Path) -> None:
    said = say("definition", "ccm-im-2025", "--to", "mine.toml")
    assert (said.code, said.out) == (0, "Wrote the definition of ccm-im-2025 to mine.toml.\n")
    assert [path.name for path in folder.iterdir()] == ["mine.toml"]
    assert load_definition(Path("mine.toml")) == load_definition("ccm-im-2025")


def test_what_was_changed_in_a_meeting_is_in_its_definition(say: Say, meeting: Path) -> None:
    for words in (
        ("rename-item", "c", "Survey and clearance"),
        ("set-limit", "national", "150"),
        ("role", "d", "coordinator", "NOR"),
        ("translate", "Survey and clearance", "fr", "Enquêtes et dépollution"),
        ("add-speaker", "Moon Base Alpha", "--item", "d", "--category", "organisation"),
    ):
        done = say("do", meeting, "--at", "2025-04-07T10:10", *words)
        assert done.code == 0, done.err
    said = say("definition", meeting, "--to", "later.toml")
    assert (said.code, said.err) == (0, "")
    definition, roll = load_definition(Path("later.toml"))
    plans = {item.code: item for item in definition.items}
    assert plans["c"].title == "Survey and clearance"
    assert definition.glossary.say("Survey and clearance", "fr") == "Enquêtes et dépollution"
    assert definition.limits["national"] == 150
    assert [(holder.role, holder.who) for holder in plans["d"].roles] == [("coordinator", "NOR")]
    assert plans["d"].to_be_named == ()
    assert any(one.name.en == "Moon Base Alpha" for one in roll)


def test_what_keeps_a_written_definition_from_being_a_meeting_is_said(say: Say, meeting: Path) -> None:
    assert say("do", meeting, "--at", "2025-04-07T10:10", "hard-stop", "12:00").code == 0
    said = say("definition", meeting, "--to", "later.toml")
    assert (said.code, Path("later.toml").exists()) == (0, True)
    assert said.err == (
        "Before a meeting is made of it, settle items 3 end: end lies in no session; correct it, or change a session.\n"
    )


def test_what_was_edited_in_a_file_is_taken_over_as_one_act(say: Say, meeting: Path) -> None:
    assert say("definition", meeting, "--to", "was.toml").code == 0
    text = Path("was.toml").read_text(encoding="utf-8")
    title = "Convention on Cluster Munitions Intersessional Meeting 2025"
    Path("edited.toml").write_text(text.replace("Europe/Zurich", "Europe/Paris").replace(title, "Intersessional 2025"))
    before = len(dump(meeting))
    seen = say("definition", meeting, "--from", "edited.toml", "--preview")
    assert f"Title: {title} → Intersessional 2025" in seen.out
    assert "Time zone: Europe/Zurich → Europe/Paris: not changed. Hours were typed" in seen.err
    assert len(dump(meeting)) == before
    assert say("do", meeting, "--at", "2025-04-07T10:10", "rename-item", "d", "Assistance").code == 0
    done = say("definition", meeting, "--from", "edited.toml", "--began-from", "was.toml", "--json")
    assert (done.code, done.err) == (0, "")
    assert say("definition", meeting, "--to", "later.toml").code == 0
    later, _ = load_definition(Path("later.toml"))
    assert (later.title, later.zone) == ("Intersessional 2025", "Europe/Zurich")
    assert "Assistance" in [item.title for item in later.items]
    assert say("do", meeting, "undo").code == 0
    assert say("definition", meeting, "--to", "undone.toml").code == 0
    assert load_definition(Path("undone.toml"))[0].title == title
    assert say("definition", meeting).code == 2


def test_what_a_meeting_runs_with_already_does_not_keep_an_edit_from_it(say: Say, meeting: Path) -> None:
    assert say("do", meeting, "--at", "2025-04-07T10:10", "hard-stop", "12:00").code == 0
    assert say("definition", meeting, "--to", "was.toml").code == 0
    text = Path("was.toml").read_text(encoding="utf-8")
    Path("edited.toml").write_text(text.replace("Room XXI", "Room XX"), encoding="utf-8")
    done = say("definition", meeting, "--from", "edited.toml", "--began-from", "was.toml")
    assert (done.code, done.err) == (0, "")
    assert "Place: Room XXI" in done.out
    # a new fault is refused, with its line
    Path("wrong.toml").write_text(text.replace('zone = "Europe/Zurich"', 'zone = "Mars"'), encoding="utf-8")
    wrong = say("definition", meeting, "--from", "wrong.toml")
    assert wrong.code != 0
    assert "there is no time zone “Mars”" in wrong.err
