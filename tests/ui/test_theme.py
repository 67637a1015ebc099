"""The theme: colours by token, one font with figures of one width, icons in the colour of the theme."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QCompleter, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.theme import FONTS, LARGEST_ZOOM, SMALLEST_PIXELS, Theme, ThemeName, dress

SOURCE = Path(__file__).parents[2] / "facilitator"


def test_each_theme_has_its_own_colours(theme: Theme) -> None:
    dark = theme.colour("bg").name()
    theme.set_theme("light")
    assert theme.colour("bg").name() != dark
    assert theme.colour("text").lightness() < theme.colour("bg").lightness()


def test_a_change_of_theme_is_told_once(qtbot: QtBot, theme: Theme) -> None:
    told = []
    theme.changed.connect(lambda: told.append(theme.name))
    theme.set_theme("contrast")
    theme.set_theme("contrast")
    assert told == ["contrast"]


@pytest.mark.parametrize("role", FONTS)
def test_figures_are_all_as_wide_in_every_role(theme: Theme, role: str) -> None:
    metrics = QFontMetrics(theme.font(role))  # type: ignore[arg-type]
    assert metrics.horizontalAdvance("1:11") == metrics.horizontalAdvance("8:88")
    assert theme.font(role).family() == "Inter"  # type: ignore[arg-type]


def test_a_dressed_label_has_the_size_and_figures_of_its_role(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("11:11")
    qtbot.addWidget(label)
    dress(label, role="clock", tone="over")
    label.ensurePolished()
    assert label.font().pixelSize() == theme.font("clock").pixelSize()
    assert label.fontMetrics().horizontalAdvance("1") == label.fontMetrics().horizontalAdvance("8")
    assert label.palette().windowText().color() == theme.colour("over")


def test_text_grows_and_is_never_under_eleven_pixels(theme: Theme) -> None:
    theme.set_zoom(0.1)
    assert theme.font("label").pixelSize() >= SMALLEST_PIXELS
    theme.set_zoom(99)
    assert theme.zoom == LARGEST_ZOOM
    assert theme.font("text").pixelSize() == 28


def test_an_icon_is_drawn_in_the_colour_of_its_token(theme: Theme) -> None:
    image = theme.icon("check", "ok").pixmap(32, 32).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert theme.colour("ok").name() in inks


def test_every_icon_of_the_desk_is_shipped(theme: Theme) -> None:
    named = {act.icon for act in DESK_ACTS if act.icon}
    for source in (SOURCE / "ui").rglob("*.py"):
        named |= set(re.findall(r"\.(?:icon|picture)\(\s*\"([a-z0-9-]+)\"", source.read_text(encoding="utf-8")))
    assert len(named) > 10
    for name in sorted(named):
        assert not theme.icon(name).isNull(), name


def test_no_colour_stands_in_python_outside_the_theme() -> None:
    colours = re.compile(r"#[0-9a-fA-F]{6}\b|QColor\(\s*\d|GlobalColor\.(?!transparent)")
    found = [
        source.name
        for source in (SOURCE / "ui").rglob("*.py")
        if source.name != "theme.py" and colours.search(source.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
def test_the_names_that_a_field_offers_can_be_read(qtbot: QtBot, theme: Theme, name: str) -> None:
    theme.set_theme(name)  # type: ignore[arg-type]
    line = QLineEdit()
    line.setCompleter(QCompleter(["Germany", "Guatemala"], line))
    qtbot.addWidget(line)
    line.show()
    qtbot.keyClicks(line, "G")
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    picture = popup.grab().toImage()
    assert picture.pixelColor(picture.width() - 8, picture.height() - 4).name() == theme.colour("panel").name()


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
def test_what_is_chosen_in_a_menu_is_marked_beside_its_icon_too(qtbot: QtBot, theme: Theme, name: ThemeName) -> None:
    theme.set_theme(name)
    menu = QMenu()
    qtbot.addWidget(menu)
    for chosen in (True, False):
        action = menu.addAction(theme.icon("moon"), "Dark")
        action.setCheckable(True)
        action.setChecked(chosen)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    picture, mark = menu.grab().toImage(), theme.colour("accentbg").name()
    rows = [menu.actionGeometry(action).center().y() for action in menu.actions()]
    marked = [mark in {picture.pixelColor(x, y).name() for x in range(picture.width())} for y in rows]
    assert marked == [True, False]


NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{0}</dir><cachedir>{0}</cachedir></fontconfig>'
SHOWN = """
import sys
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from facilitator.ui.theme import Theme
theme = Theme(QApplication([]))
for name in sys.argv[1:]:
    layout = QTextLayout(name, theme.font("text"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    if any(0 in run.glyphIndexes() for run in layout.glyphRuns()):
        print(name)
"""


def test_names_in_other_scripts_are_shown_on_a_machine_without_fonts_and_nothing_is_said_of_it(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(NO_FONTS.format(tmp_path))
    names = ("قطر", "ישראל", "中国", "ኢትዮጵያ", "বাংলাদেশ", "ประเทศไทย", "भारत", "Oﬃce H̱ ƛ")
    done = subprocess.run(
        [sys.executable, "-c", SHOWN, *names],
        env=os.environ | {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("", "")


def test_a_window_is_dressed_once_when_it_is_whole(qapp: QApplication, theme: Theme) -> None:
    sheets: list[str] = []

    def made() -> QWidget:
        sheets.append(qapp.styleSheet())
        theme.set_zoom(1.5)
        sheets.append(qapp.styleSheet())
        return QWidget()

    usual = qapp.styleSheet()
    window = theme.dress_once(made)
    assert sheets == ["", ""]
    assert usual != qapp.styleSheet() != ""
    # what is seen is not undressed for the sake of another window
    window.show()
    theme.dress_once(made)
    assert "" not in sheets[2:]
    window.close()


def test_where_the_disk_is_full_the_desk_is_drawn_all_the_same(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> NoReturn:
        raise FileNotFoundError

    before = qapp.styleSheet()
    monkeypatch.setattr("facilitator.ui.theme.PrivateFolder", full)
    Theme(qapp)
    drawn = set(re.findall(r"url\(\"?([^\")]+)", qapp.styleSheet()))
    assert drawn
    assert all(Path(name).is_file() for name in drawn)
    qapp.setStyleSheet(before)
