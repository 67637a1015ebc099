"""The theme: every colour, font, icon and distance of the desk, in dark, light and high contrast."""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from string import Template
from typing import Literal, TypeVar

from PySide6.QtCore import QByteArray, QLoggingCategory, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import resources
from facilitator.private_folders import PrivateFolder

W = TypeVar("W", bound=QWidget)
ThemeName = Literal["dark", "light", "contrast"]
FontRole = Literal[
    "label", "heading", "text", "strong", "title", "day_clock", "speaker", "clock", "chair_text", "chair_speaker",
    "chair_clock", "next",
]  # fmt: skip

# what a camera reads is dark on white in every theme
PAPER, INK = QColor("white"), QColor("black")
ZOOM_STEP = 0.1
SMALLEST_ZOOM, LARGEST_ZOOM = 0.9, 2.0
SMALLEST_PIXELS = 11
ICON_SIZES = (16, 20, 24, 32, 48)

FONTS: Mapping[FontRole, tuple[str, QFont.Weight]] = {
    "label": ("label", QFont.Weight.Normal),
    "heading": ("label", QFont.Weight.DemiBold),
    "text": ("text", QFont.Weight.Normal),
    "strong": ("text", QFont.Weight.DemiBold),
    "title": ("title", QFont.Weight.DemiBold),
    "day_clock": ("day", QFont.Weight.Medium),
    "next": ("next", QFont.Weight.Normal),
    "chair_text": ("chair_text", QFont.Weight.Normal),
    "speaker": ("name", QFont.Weight.DemiBold),
    "clock": ("clock", QFont.Weight.Medium),
    "chair_speaker": ("chair_name", QFont.Weight.DemiBold),
    "chair_clock": ("chair_clock", QFont.Weight.Medium),
}


class Spacing:
    """The distances between things, in pixels: 4, 8, 12, 16, 20; and the two radii."""

    hair, tight, small, medium, wide, large = 1, 4, 8, 12, 16, 20
    radius, card_radius = 8, 10


class Theme(QObject):
    """The look of the whole desk; a change of theme or text size is told by `changed`."""

    changed = Signal()
    spacing = Spacing

    def __init__(self, app: QApplication, name: ThemeName = "dark", zoom: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._tokens, self._sizes = _read_tokens()
        self._sheet = Template(resources.path("styles", "desk.qss").read_text(encoding="utf-8"))
        self._family = _load_fonts()
        self._name: ThemeName = name
        self._zoom = _within(zoom)
        # style sheets load arrows from files only, so tinted copies are written for the theme
        self._drawn: PrivateFolder | None = None
        # where the disk is full there is no such folder, and the desk shows the meeting all the same
        with suppress(OSError):
            self._drawn = PrivateFolder()
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._fonts: dict[FontRole, QFont] = {}
        self._colours: dict[str, QColor] = {}
        self._undressed = False
        app.setStyle("Fusion")
        self._apply()

    @property
    def name(self) -> ThemeName:
        """Give the name of the theme that is shown."""
        return self._name

    @property
    def zoom(self) -> float:
        """Give the factor of the text size."""
        return self._zoom

    def set_theme(self, name: ThemeName) -> None:
        """Show another theme."""
        if name != self._name:
            self._name = name
            self._refresh()

    def set_zoom(self, zoom: float) -> None:
        """Make all text larger or smaller by a factor, within what the desk can hold."""
        if _within(zoom) != self._zoom:
            self._zoom = _within(zoom)
            self._refresh()

    def colour(self, token: str) -> QColor:
        """Give the colour of a token, for instance `text` or `over`."""
        if token not in self._colours:
            self._colours[token] = QColor(self._tokens[self._name][token])
        # a copy: QColor is mutable
        return QColor(self._colours[token])

    def display_colour(self, token: str) -> QColor:
        """Give the colour of a token on the room display, whatever the theme of the desk."""
        return QColor(self._tokens["display"][token])

    def font(self, role: FontRole) -> QFont:
        """Give the font of a role, with tabular figures."""
        if role not in self._fonts:
            self._fonts[role] = self._made(role)
        return QFont(self._fonts[role])

    def _made(self, role: FontRole) -> QFont:
        size, weight = FONTS[role]
        font = QFont(self._family)
        font.setPixelSize(self.pixels(self._sizes[size]))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def pixels(self, size: int) -> int:
        """Give a size in pixels at the chosen text size; text is never under 11."""
        return max(SMALLEST_PIXELS, round(size * self._zoom))

    def icon(self, name: str, token: str = "text") -> QIcon:  # noqa: S107 - a token of the design, no password
        """Give an icon by its name, drawn in the colour of a token."""
        key = (name, token)
        if key not in self._icons:
            self._icons[key] = self._draw_icon(name, token)
        return self._icons[key]

    def picture(self, name: str, token: str, size: int) -> QPixmap:
        """Give an icon in one size only, which is drawn sooner than an icon for all uses."""
        ratio = self._app.devicePixelRatio()
        (drawn,) = _tinted(name, self.colour(token).name(), (round(size * ratio),))
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def dress_once(self, make: Callable[[], W]) -> W:
        """Make a window, and put the style sheet on it when it is whole: Qt puts it on each part as often as it moves.

        Where another window is seen, it stays as it is.
        """
        self._undressed = not any(window.isVisible() for window in self._app.topLevelWidgets())
        try:
            self._dress()
            return make()
        finally:
            self._undressed = False
            self._dress()

    def _dress(self) -> None:
        sheet = "" if self._undressed else self._written
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)

    def _refresh(self) -> None:
        for drawn in (self._icons, self._fonts, self._colours):
            drawn.clear()
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setFont(self.font("text"))
        self._app.setPalette(self._palette())
        sizes = {f"px_{name}": f"{self.pixels(size)}px" for name, size in self._sizes.items()}
        drawn = {"chevron": self._drawing("chevron-down", "dim"), "check": self._drawing("check", "on")}
        self._written = self._sheet.substitute(self._tokens[self._name], **sizes, **drawn)
        self._dress()

    def _drawing(self, icon: str, token: str) -> str:
        if self._drawn is None:
            return resources.path("icons", f"{icon}.svg").as_posix()
        file = self._drawn.path / f"{icon}-{self._name}.png"
        if not file.exists():
            _tinted(icon, self.colour(token).name(), (32,))[0].save(str(file))
        return file.as_posix()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("faint"))
        return palette

    def _draw_icon(self, name: str, token: str) -> QIcon:
        icon = QIcon()
        for mode, colour in ((QIcon.Mode.Normal, token), (QIcon.Mode.Disabled, "faint")):
            for pixmap in _tinted(name, self.colour(colour).name(), ICON_SIZES):
                icon.addPixmap(pixmap, mode)
        return icon


def dress(widget: QWidget, *, role: FontRole | None = None, tone: str | None = None) -> None:
    """Give a widget the font of a role and the colour of a token; both follow the theme from then on."""
    if role is not None:
        widget.setProperty("role", role)
    if tone is not None and widget.property("tone") == tone:
        return
    if tone is not None:
        widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


_PALETTE: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "over",
    QPalette.ColorRole.Highlight: "accentbg",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Accent: "accent",
}


def _read_tokens() -> tuple[dict[str, dict[str, str]], dict[str, int]]:
    tokens = json.loads(resources.path("styles", "tokens.json").read_text(encoding="utf-8"))
    return {name: tokens[name] for name in ("dark", "light", "contrast", "display")}, tokens["sizes"]


def _load_fonts() -> str:
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFont(str(resources.path("fonts", f"Inter-{weight}.ttf")))
    # Qt looks in every font for what Inter lacks, and warns of each such script although it then finds it
    for font in sorted(resources.path("fonts", "fallback").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    return "Inter"


def _tinted(name: str, colour: str, sizes: Sequence[int]) -> list[QPixmap]:
    """Draw an icon in one colour, in some sizes; Qt keeps what was drawn for the next theme or window."""
    keys = [f"icon {name} {colour} {size}" for size in sizes]
    kept = [pixmap for key in keys if QPixmapCache.find(key, pixmap := QPixmap())]
    if len(kept) == len(keys):
        return kept
    drawing = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    drawn = [_rendered(renderer, size) for size in sizes]
    for key, pixmap in zip(keys, drawn, strict=True):
        QPixmapCache.insert(key, pixmap)
    return drawn


def _rendered(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


def _within(zoom: float) -> float:
    return min(LARGEST_ZOOM, max(SMALLEST_ZOOM, round(zoom, 2)))
