"""Every command takes the address of a meeting on a server in the place of a file."""

from pathlib import Path

import pytest

from tests.cli.conftest import Say
from tests.storage import postgres
from tests.storage.postgres import DISPLAY, GUARDED, OWNER, PASSWORD, WRITER


def test_every_command_works_at_a_server(say: Say, folder: Path) -> None:
    server = postgres.started()
    address = server.fresh().text
    made = say("new", address, "--from", "ccm-im-2025")
    assert (made.code, made.out) == (0, f"Made {address} with the meeting ccm-im-2025.\n")
    script = folder / "acts.txt"
    script.write_text(
        "10:00 take-up c\n10:01 request FRA\n10:02 give-floor\n10:05 gist 1 'Of the clearance'\n10:06 end\n"
    )
    started = say("do", address, "--at", "2025-04-07T10:00:00", "start-session", 1)
    # a seat has the name of the server's user
    assert [one["seat"] for one in started.lines] == [WRITER]
    assert say("run", address, script, "--seat", "notes").lines[-1]["seat"] == "notes"
    assert say("show", address, "--json").json["item"] == "c"  # type: ignore[index]
    (entry,) = say("log", address, "--json").json  # type: ignore[misc]
    assert entry["gist"] == "Of the clearance"  # type: ignore[index]
    assert len(say("search", address, "clearance", "--json").json) == 1  # type: ignore[arg-type]
    (folder / "list.csv").write_text("code,name\nFRA,France\n")
    assert say("participants", address, "list.csv").code == 0
    assert say("do", address, "document", "c", "CCM/2025/1", script).code == 0
    assert say("export", address, "--to", "minutes.html").code == 0
    assert "Of the clearance" in (folder / "minutes.html").read_text()
    assert say("copy", address, "copy.floor").code == 0
    head = say("verify", address).out.split()[-1].rstrip(".")
    assert say("verify", address, "--head", head).code == 0
    assert say("verify", "copy.floor", "--head", head).code == 0
    assert say("new", "again.floor", "--from", address).code == 0
    refused = say("restore", "copy.floor", address)
    assert (refused.code, refused.err) == (
        1,
        "Only a meeting in a file can be restored. Give the path of a .floor file.\n",
    )


def test_a_meeting_goes_to_a_server_and_back_on_the_command_line(say: Say, meeting: Path) -> None:
    address = postgres.started().fresh().text
    shared = say("share", meeting, address)
    assert shared.code == 0
    assert f"The meeting goes on at {address}; m.floor stays as it is." in shared.out
    head = say("verify", meeting).out
    assert say("verify", address).out == head
    assert say("fetch", address, "back.floor").code == 0
    assert say("verify", "back.floor").out == head
    for words in (("share", meeting, address), ("fetch", address, "back.floor")):
        refused = say(*words)
        assert refused.code == 1
        assert "exists already" in refused.err
    assert "is not on a server" in say("fetch", "m.floor", "x.floor").err
    assert "is not a file" in say("share", address, address).err


def test_a_server_is_set_up_and_looked_at(say: Say) -> None:
    server = postgres.started()
    database = server.address("", OWNER).text.rstrip("#")
    done = say("server", "setup", database, "--writer", WRITER, "--display", DISPLAY)
    assert done.code == 0
    assert done.out.splitlines()[1] == f"“{WRITER}” reads meetings, makes new ones and records in them."
    address = server.fresh(DISPLAY)
    assert say("new", address.text, "--from", "ccm-im-2025").code == 1
    assert address.text not in say("server", "meetings", database).out
    assert say("new", address.text.replace(DISPLAY, WRITER), "--from", "ccm-im-2025").code == 0
    assert address.text.replace(DISPLAY, OWNER) in say("server", "meetings", database).out.splitlines()
    assert say("server", "present", address.text).out == ""
    assert say("show", address.text, "--json").code == 0
    acting = say("do", address.text, "start-session", 1)
    assert acting.code == 1
    assert "not record in it" in acting.err
    assert say("server", "present", "m.floor").code == 1


@pytest.mark.parametrize("typed", [f"{GUARDED}:{PASSWORD}x@", f"{GUARDED}@"])
def test_a_password_is_never_said(say: Say, typed: str) -> None:
    address = postgres.started().fresh().text.replace(f"{WRITER}@", typed)
    said = say("show", address, "--json")
    assert said.code == 1
    assert PASSWORD not in said.err + said.out
    assert said.err.count("\n") == 1
