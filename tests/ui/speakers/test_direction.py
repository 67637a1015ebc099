"""Where a language is read from the right, the list of speakers is too: names at the right, times at the left."""

from collections.abc import Callable
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage

from facilitator.core.ids import RequestId
from facilitator.ui.speakers.delegate import RowPlaces, SpeakersDelegate
from facilitator.ui.speakers.panel import SpeakersPanel
from facilitator.ui.speakers.row import SpeakerRow, Tag

Do = Callable[[str], None]
SIZE = QSize(600, 48)
ROW = SpeakerRow(
    request=RequestId(1),
    name="Chile",
    reason="Presenter: speaks first under (c)",
    limit="10:00",
    expected="15:10",
    tags=(Tag(text="presenter"), Tag(text="absent", tone="warn")),
    pinned=True,
    absent=True,
)
LONG = SpeakerRow(
    request=RequestId(2),
    name="Democratic People's Republic of Korea, " * 4,
    reason="Moved by the chair " * 20,
    limit="1:10:00",
    expected="15:10",
    tags=(Tag(text="to be admitted", tone="warn"),),
)


def places_of(panel: SpeakersPanel, row: SpeakerRow) -> RowPlaces:
    delegate = panel.view.itemDelegate()
    assert isinstance(delegate, SpeakersDelegate)
    return delegate.places(row, SIZE)


def all_of(places: RowPlaces) -> list[QRect]:
    return [places.name, *places.marks, *places.tags, places.reason, places.limit, places.expected]


@pytest.mark.parametrize("row", [ROW, LONG], ids=["short", "long"])
@pytest.mark.usefixtures("right_to_left")
def test_the_name_is_at_the_right_and_the_times_at_the_left(panel: SpeakersPanel, row: SpeakerRow) -> None:
    places = places_of(panel, row)
    assert places.expected.right() < places.limit.left() < places.limit.right() < places.name.left()
    assert places.name.right() > SIZE.width() - 80
    following = [places.name, *places.marks, *places.tags, places.reason]
    assert all(after.right() < before.left() for before, after in pairwise(following))


@pytest.mark.parametrize("row", [ROW, LONG], ids=["short", "long"])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=["from the left", "from the right"])
def test_nothing_in_a_row_overlaps(panel: SpeakersPanel, row: SpeakerRow, direction: Qt.LayoutDirection) -> None:
    panel.view.setLayoutDirection(direction)
    found = all_of(places_of(panel, row))
    assert not any(one.intersects(other) for one, other in combinations(found, 2))
    assert all(QRect(QPoint(), SIZE).contains(place) for place in found)


def test_the_one_direction_is_the_other_in_a_mirror(panel: SpeakersPanel) -> None:
    panel.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    from_left = all_of(places_of(panel, ROW))
    panel.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from_right = all_of(places_of(panel, ROW))
    mirrored = [(SIZE.width() - 1 - place.right(), place.width()) for place in from_left]
    assert [(place.left(), place.width()) for place in from_right] == mirrored


@pytest.mark.usefixtures("right_to_left")
def test_a_row_is_painted_from_the_right(panel: SpeakersPanel, in_c: Do) -> None:
    rect = panel.view.visualRect(panel.view.model().index(1, 0))
    picture = panel.view.viewport().grab(rect).toImage()
    inked = columns_with_ink(picture, picture.height() // 2 - 1)
    # the position stands at the right edge, the expected time at the left
    assert max(inked) > picture.width() - 30
    assert min(inked) < 80


@pytest.mark.usefixtures("right_to_left")
def test_a_candidate_has_its_name_at_the_right_and_its_code_at_the_left(panel: SpeakersPanel, in_c: Do) -> None:
    panel.entry.line.setFocus()
    panel.entry.line.insert("ma")
    panel.entry.line.textEdited.emit("ma")
    picture = panel.entry.card.grab().toImage()
    last_row = picture.copy(8, picture.height() - 30, picture.width() - 16, 20)
    inked = sorted(columns_with_ink(last_row, last_row.height()))
    middle = last_row.width() // 2
    code, name = [x for x in inked if x < middle], [x for x in inked if x > middle]
    assert code[0] < 60
    assert name[-1] > last_row.width() - 60
    assert name[-1] - name[0] > code[-1] - code[0]


@pytest.mark.usefixtures("right_to_left")
def test_quick_entry_is_typed_from_the_left_since_names_are_latin(panel: SpeakersPanel) -> None:
    assert panel.entry.line.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.usefixtures("right_to_left")
def test_the_air_beside_the_list_is_on_the_side_of_the_names(panel: SpeakersPanel) -> None:
    margins = panel.layout().contentsMargins()
    assert margins.right() > margins.left() == 0


def columns_with_ink(picture: QImage, rows: int) -> set[int]:
    """Give the columns in which the upper rows of a picture are not all of the colour of its corner."""
    ground = QColor(picture.pixel(0, 0))
    return {x for x in range(picture.width()) for y in range(rows) if QColor(picture.pixel(x, y)) != ground}
