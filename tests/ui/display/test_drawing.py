"""The room display is whole at every size: no name is cut, nothing overlaps the edge, and a blank screen is blank."""

from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from facilitator import resources
from facilitator.core.booth import BoothLine, BoothSheet
from facilitator.core.display import ClockShape, DisplayClock, DisplayContents, DisplayItem, Upcoming, View
from facilitator.core.ids import ItemCode
from facilitator.core.languages import CODES, language_of
from facilitator.core.meeting import ItemStatus
from facilitator.exchange.participants import read_participants
from facilitator.ui.display.booth_drawing import draw_booth
from facilitator.ui.display.drawing import draw_display
from facilitator.ui.display.pen import Written
from facilitator.ui.theme import Theme

SIZES = ((1024, 768), (1920, 1080), (3840, 2160))
# of the height: about what can be read from 20 m on a screen of 3 m
SMALLEST_NAME, SMALLEST_TEXT = 0.045, 0.018


@cache
def longest_names() -> dict[str, str]:
    """Give the longest official name on the roll in each language."""
    roll = read_participants(resources.path("delegations.csv"))
    return {language: max((d.name.in_language(language) for d in roll), key=len) for language in CODES}


def fullest(language: str) -> DisplayContents:
    """Give a floor on which everything is as long as it gets."""
    name, words = longest_names()[language], language_of(language).display
    return DisplayContents(
        view=View.FLOOR,
        heading="2(j) General status and operation of the Convention",
        time="15:42",
        name=name,
        line=f"{words['coordinator']} · {words['behalf'].format(of_group=name)}",
        clock=DisplayClock(
            figure="1:59:59", under=words["last"].format(limit="10:00"), mark=ClockShape.WARNING, share=0.9
        ),
        upcoming=tuple(Upcoming(label=words["then"], name=name, line=words["response"]) for _ in range(3)),
        count="112",
        count_label=words["list closed"],
        message="Coffee is served in the Serpent Bar until 11:15; the meeting resumes at 11:30 sharp in Room XXI.",
    )


def pictured(contents: DisplayContents, theme: Theme, size: tuple[int, int]) -> tuple[QImage, tuple[Written, ...]]:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    written = draw_display(painter, QRectF(image.rect()), contents, theme)
    painter.end()
    return image, written


def assert_whole(written: tuple[Written, ...], size: tuple[int, int]) -> None:
    screen = QRectF(0, 0, *size)
    for text in written:
        assert text.given.adjusted(-1, -1, 1, 1).contains(text.taken), text
        assert screen.contains(text.taken), text
    for index, text in enumerate(written):
        for other in written[index + 1 :]:
            common = text.taken.intersected(other.taken)
            assert common.width() < 2 or common.height() < 2, (text, other)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", CODES)
def test_the_longest_official_name_fits_in_every_language_at_every_size(
    theme: Theme, language: str, size: tuple[int, int]
) -> None:
    contents = fullest(language)
    over = DisplayClock(figure=language_of(language).display["over"], mark=ClockShape.OVER, words=True, share=1.0)
    for view in (contents, replace(contents, clock=over), replace(contents, clock=None), replace(contents, message="")):
        _, written = pictured(view, theme, size)
        assert {text.text for text in written} == set(view.texts)
        assert_whole(written, size)
        assert next(t.pixels for t in written if t.text == view.name) >= SMALLEST_NAME * size[1]
        assert min(t.pixels for t in written) >= SMALLEST_TEXT * size[1]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", [View.CLOCK, View.AGENDA, View.MESSAGE])
def test_the_other_views_are_whole_too(theme: Theme, view: View, size: tuple[int, int]) -> None:
    lines = tuple(
        DisplayItem(
            code=ItemCode(c),
            label=f"1({c})",
            title="Clearance and risk reduction education",
            status=s,
            words="to be resumed",
        )
        for c, s in zip("abcdefghijklm", [*ItemStatus, *ItemStatus, *ItemStatus], strict=False)
    )
    full = fullest("fr")
    contents = replace(full, view=view, upcoming=(), count="", count_label="", agenda=lines)
    if view is View.AGENDA:
        contents = replace(contents, name="", line="", clock=None)
    _, written = pictured(contents, theme, size)
    assert len(written) >= 3
    assert_whole(written, size)


@pytest.mark.parametrize("width", [1024, 1920, 3840])
@pytest.mark.parametrize("language", CODES)
def test_the_strip_beside_a_presentation_holds_the_longest_name(theme: Theme, language: str, width: int) -> None:
    size = (width, round(width * 9 / 16 * 0.075))
    contents = replace(fullest(language), view=View.SLIDES)
    _, written = pictured(contents, theme, size)
    assert [text.text for text in written] == [contents.name, "1:59:59"]
    assert_whole(written, size)


@pytest.mark.parametrize("size", [(224, 126), (1366, 58)], ids=["the preview", "the strip"])
def test_the_mark_beside_a_presentation_stands_clear_of_the_name(theme: Theme, size: tuple[int, int]) -> None:
    clock = DisplayClock(figure="Please conclude", mark=ClockShape.WARNING)
    contents = replace(fullest("en"), view=View.SLIDES, name="Switzerland", clock=clock)
    marked, (name, *_) = pictured(contents, theme, size)
    plain, _ = pictured(replace(contents, clock=replace(clock, mark=ClockShape.NONE)), theme, size)
    place = name.taken.toAlignedRect()
    assert marked.copy(place) == plain.copy(place)


def test_a_blank_display_has_one_colour(theme: Theme) -> None:
    image, written = pictured(DisplayContents(view=View.BLANK), theme, (640, 360))
    assert written == ()
    assert {image.pixel(x, y) for x in range(0, 640, 4) for y in range(0, 360, 4)} == {theme.display_colour("bg").rgb()}


@pytest.mark.parametrize("mark", list(ClockShape))
def test_each_phase_looks_different_without_colour(theme: Theme, mark: ClockShape) -> None:
    contents = replace(fullest("en"), clock=DisplayClock(figure="0:20", mark=mark, share=0.5))
    grey = pictured(contents, theme, (960, 540))[0].convertToFormat(QImage.Format.Format_Mono)
    others = [
        pictured(replace(contents, clock=DisplayClock(figure="0:20", mark=m, share=0.5)), theme, (960, 540))[0]
        for m in ClockShape
        if m is not mark
    ]
    assert all(grey != other.convertToFormat(QImage.Format.Format_Mono) for other in others)


def test_what_people_type_is_no_markup(theme: Theme) -> None:
    contents = DisplayContents(view=View.MESSAGE, message="<b>Coffee</b> & cake")
    _, written = pictured(contents, theme, (1024, 768))
    assert [text.text for text in written] == ["<b>Coffee</b> & cake"]


@pytest.mark.parametrize("size", [(900, 560), (1100, 700), (1920, 1080)])
@pytest.mark.parametrize("language", CODES)
def test_the_booth_sheet_is_whole_at_every_size(theme: Theme, language: str, size: tuple[int, int]) -> None:
    words, name = language_of(language).display, longest_names()[language]
    line = BoothLine(
        name=name,
        role=f"{words['national']} · {words['behalf'].format(of_group=name)}",
        language="Español",
        text=words["text received"],
        received=True,
        limit=600,
    )
    sheet = BoothSheet(
        heading="2(j) General status and operation",
        presides=words["presides"].format(who=words["facilitator"].format(who=name)),
        time="15:42",
        columns=(words["delegation"], words["language"], words["text"], words["time"]),
        mark=words["being called"],
        now=line,
        next=(line,) * 5,
    )
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    written = draw_booth(painter, QRectF(image.rect()), sheet, theme)
    painter.end()
    assert set(sheet.texts) <= {text.text for text in written}
    assert_whole(written, size)
