"""The shipped files are where the program looks for them, and are what it needs."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from facilitator import resources
from facilitator.core.commands import COMMANDS

SURFACES = ("bg", "panel", "raised", "accentbg")
READ = ("text", "dim", "faint", "accent", "warn", "over", "ok")
NEEDED = {"dark": 4.5, "light": 4.5, "contrast": 7.0, "display": 7.0}
ICONS = sorted(resources.path("icons").glob("*.svg"))


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(scope="module")
def tokens() -> dict[str, dict[str, str]]:
    return json.loads(resources.path("styles", "tokens.json").read_text(encoding="utf-8"))


def test_a_checkout_has_all_folders() -> None:
    for folder in ("fonts", "icons", "styles", "meetings"):
        assert resources.path(folder).is_dir()


def test_a_missing_file_is_named() -> None:
    with pytest.raises(resources.ResourceMissing, match=r"meetings/no-such\.toml is missing"):
        resources.path("meetings", "no-such.toml")


def test_a_wheel_is_searched_before_its_neighbours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "facilitator"
    for folder in (package / "_resources", package.parent / "resources"):
        folder.mkdir(parents=True)
        (folder / "delegations.csv").touch()
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    assert resources.root.__wrapped__() == (package / "_resources").resolve()


def test_an_installation_without_files_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "facilitator" / "resources.py"))
    with pytest.raises(resources.ResourceMissing, match="install the program again"):
        resources.root.__wrapped__()


def test_shipped_meetings_are_listed_by_name() -> None:
    assert "ccm-im-2025" in resources.shipped("meetings", ".toml")


@pytest.mark.parametrize("palette", NEEDED)
def test_everything_that_is_read_has_contrast(tokens: dict[str, dict[str, str]], palette: str) -> None:
    colours = tokens[palette]
    weak = {
        f"{ink} on {surface}": round(contrast(colours[ink], colours[surface]), 2)
        for ink in READ
        for surface in SURFACES
        if contrast(colours[ink], colours[surface]) < NEEDED[palette]
    }
    assert not weak
    assert contrast(colours["on"], colours["accent"]) >= NEEDED[palette]


def test_no_colour_of_a_palette_is_left_unmeasured(tokens: dict[str, dict[str, str]]) -> None:
    assert set(tokens["dark"]) == {*SURFACES, *READ, "on", "line"}


def test_the_style_sheet_writes_only_on_what_is_measured() -> None:
    sheet = re.sub(r"/\*.*?\*/", "", resources.path("styles", "desk.qss").read_text(encoding="utf-8"), flags=re.S)
    rules = re.findall(r"([^{}]+)\{([^{}]+)\}", sheet)
    assert len(rules) > 60
    assert [selector.strip() for selector, style in rules if not _is_measured(selector, style)] == []


def _is_measured(selector: str, style: str) -> bool:
    """Say whether words on what a rule fills have been measured; lines, handles, boxes and grooves bear no words."""
    ground, ink = (re.search(rf"(?<![-\w]){name}: \$(\w+)", style) for name in ("background", "color"))
    tokens = {found.group(1) for found in re.finditer(r"color: \$(\w+)", style)}
    known = tokens <= {*READ, *SURFACES, "on", "line"}
    if ground is None or ground.group(1) in SURFACES:
        return known and (ink is None or ink.group(1) in READ)
    if ground.group(1) == "accent" and ink is not None:
        return ink.group(1) == "on"
    return re.search(r'::(handle|indicator|separator|sub-page|groove)|\[surface="line"\]', selector) is not None


def test_all_palettes_have_the_same_tokens(tokens: dict[str, dict[str, str]]) -> None:
    assert len({tuple(tokens[palette]) for palette in NEEDED}) == 1


def test_the_font_loads_as_inter_in_four_weights(qtbot: QtBot) -> None:
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        assert "Inter" in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    font = QFont("Inter", 20)
    widths = []
    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font.setWeight(weight)
        assert QFontInfo(font).family() == "Inter"
        widths.append(QFontMetricsF(font).horizontalAdvance("Afghanistan"))
    assert widths == sorted(set(widths))


def test_tabular_figures_are_all_as_wide(qtbot: QtBot) -> None:
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("Inter", 20)
    assert QFontMetricsF(font).horizontalAdvance("1111") < QFontMetricsF(font).horizontalAdvance("0000")
    font.setFeature(QFont.Tag("tnum"), 1)
    assert len({QFontMetricsF(font).horizontalAdvance(figure * 4) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("icon", ICONS, ids=lambda file: file.stem)
def test_every_icon_can_be_drawn_and_tinted(qtbot: QtBot, icon: Path) -> None:
    assert QSvgRenderer(str(icon)).isValid()
    assert "currentColor" in icon.read_text(encoding="utf-8")


def test_every_command_has_its_icon() -> None:
    names = {icon.stem for icon in ICONS}
    assert {spec.icon for spec in COMMANDS.values() if spec.icon} <= names


def test_the_licences_lie_beside_fonts_and_icons() -> None:
    assert "SIL Open Font License" in resources.path("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert "ISC License" in resources.path("icons", "LICENSE.txt").read_text(encoding="utf-8")
    assert len(ICONS) > 60
