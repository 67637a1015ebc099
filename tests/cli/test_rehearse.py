"""`facilitator rehearse` without a window: a whole meeting and its minutes, into a folder that is not overwritten."""

from pathlib import Path

from tests.cli.conftest import Say, is_one_sentence

WRITTEN = {"ccm-im-2025.floor", "ccm-im-2025.docx", "ccm-im-2025.html", "ccm-im-2025.md"}


def test_a_rehearsal_leaves_the_file_and_the_minutes(say: Say, folder: Path) -> None:
    said = say("rehearse", "--headless", "--seed", "7", "--out", "out")
    assert (said.code, said.err) == (0, "")
    assert {p.name for p in (folder / "out").iterdir()} == WRITTEN
    assert say("verify", "out/ccm-im-2025.floor").out.startswith("Unchanged")
    log = say("log", "out/ccm-im-2025.floor", "--json").json
    assert isinstance(log, list)
    assert 100 <= len(log) <= 140


def test_a_rehearsal_overwrites_nothing(say: Say, folder: Path) -> None:
    say("rehearse", "--headless", "--out", "out")
    before = (folder / "out" / "ccm-im-2025.floor").read_bytes()
    again = say("rehearse", "--headless", "--out", "out")
    assert (again.code, again.out, is_one_sentence(again.err)) == (1, "", True)
    assert (folder / "out" / "ccm-im-2025.floor").read_bytes() == before


def test_without_a_folder_each_rehearsal_has_one_of_its_own(say: Say, folder: Path) -> None:
    assert say("rehearse", "--headless").code == 0
    assert say("rehearse", "--headless").code == 0
    assert {p.name: {f.name for f in p.iterdir()} for p in folder.iterdir()} == {"out": WRITTEN, "out-2": WRITTEN}


def test_a_meeting_can_be_rehearsed_from_its_own_file(say: Say, meeting: Path, folder: Path) -> None:
    before = meeting.read_bytes()
    assert say("rehearse", meeting, "--headless", "--out", "out").code == 0
    assert {p.name for p in (folder / "out").iterdir()} == WRITTEN
    assert meeting.read_bytes() == before


def test_what_cannot_be_rehearsed_is_said(say: Say, folder: Path) -> None:
    Path("text.floor").write_text("Dear delegates")
    for words in (("missing.floor",), ("text.floor",), ("no-such-meeting",)):
        said = say("rehearse", *words, "--headless", "--out", "out")
        assert (said.code, is_one_sentence(said.err)) == (1, True)
    assert say("rehearse", "--headless", "--speed", "0").code == 2
    assert not Path("out").exists()
