"""The choices of the window of the minutes: each kind with those it takes, a file each, and what was sent out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.minuting.kinds import KINDS, Takes, Versions
from facilitator.core.minuting.variants import Variant
from facilitator.ui.minutes.choices import EACH
from facilitator.ui.minutes.window import MinutesWindow
from tests.ui.desks import FakeDialogs
from tests.ui.minutes.conftest import choose, finalise

Do = Callable[[str], None]


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS.values()])
def test_each_kind_has_the_choices_that_it_takes_and_no_others(kind: str, window: MinutesWindow) -> None:
    choose(window, kind)
    row, choices = KINDS[Variant(kind)], window.side.choices
    assert choices.session.isVisible() is (Takes.SESSION in row.takes)
    assert choices.item.isVisible() is (Takes.ITEM in row.takes)
    assert choices.order.isVisible() is (Takes.ORDER in row.takes)
    assert choices.version.isVisible() is (row.versions is not Versions.NONE)
    assert choices.who.isVisible() is bool(row.each(window._session.meeting))
    assert window.choice.variant is row.variant


def test_one_file_is_written_for_each_coordinator(window: MinutesWindow, tmp_path: Path, do: Do) -> None:
    do("role d coordinator NOR")
    choose(window, "digest")
    choices = window.side.choices
    choices.choose(choices.who, EACH)
    each = choices.one_each
    assert len(each) > 1
    assert window.choice.who == each[0]
    window.print_to(tmp_path / "digest.md")
    window.exporter.wait()
    assert {path.name for path in tmp_path.glob("*.md")} == {f"digest-{who}.md" for who in each}


def test_what_was_sent_out_is_listed_under_its_version_and_shown_in_words(
    window: MinutesWindow, qtbot: QtBot, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    finalise(window, qtbot, "later")
    versions = window.side.versions
    assert "English, French, Spanish" in versions.lines.index(0).data()
    for name, content in (("sent.txt", b"Reported at length."), ("sent.pdf", b"%PDF-1.7")):
        (tmp_path / name).write_bytes(content)
        dialogs.files = [tmp_path / name]
        qtbot.mouseClick(versions.publish, Qt.MouseButton.LeftButton)
    assert window.foot.said == "“sent.pdf” is kept beside version 1."
    assert [versions.lines.index(n).data().count("sent.") for n in range(3)] == [0, 1, 1]
    versions.list.setCurrentIndex(versions.lines.index(1))
    assert "Reported at length." in window.preview.toPlainText()
    assert "Head of the record" not in window.preview.toPlainText()
    assert not window.side.print.isEnabled()
    versions.list.setCurrentIndex(versions.lines.index(2))
    assert "its words are not compared" in window.preview.toPlainText()
    dialogs.files = [tmp_path / "again.pdf"]
    qtbot.mouseClick(versions.save, Qt.MouseButton.LeftButton)
    assert (tmp_path / "again.pdf").read_bytes() == b"%PDF-1.7"
    versions.list.setCurrentIndex(versions.lines.index(0))
    assert window.choice.version == 1
    assert window.side.print.isEnabled()
