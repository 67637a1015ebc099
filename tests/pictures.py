"""Makes what the manual shows and lists, from the rehearsal and from the tables, so that it never ages.

    python -m tests.pictures [DIR]

Writes the page of all commands, the card as PDF and the pictures into DIR (the manual's folder unless named). The
rehearsal stands still at one instant, so the same program makes the same pictures.
"""

import os
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import resources
from facilitator.address import Address
from facilitator.core.command_table import ROWS, Spec
from facilitator.exchange.card import render_card
from facilitator.making import make_meeting
from facilitator.playing import Player
from facilitator.print_job import prepare_record
from facilitator.rehearsal import rehearsed
from facilitator.seat import Seat
from facilitator.ui.actions import MENUS
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.heartbeat import VirtualClock
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window

SHOWN = datetime(2025, 4, 7, 9, 55, 12, tzinfo=UTC)
DESK = (1366, 768)
DISPLAY = (960, 540)
DAWN = datetime(2025, 4, 7, 7, 0, tzinfo=UTC)
SEED, STEPS = 7, 3000
SAYING = ("ok", "warn", "over", "accent")


def commands_page() -> str:
    """Write every command and every act of the desk with its keys, menu by menu."""
    lines = [
        "# All commands",
        "",
        "What stands in the menus, in the palette (`Ctrl+K`) and, for what is written small, on the command line after",
        "`facilitator do FILE`. Capitals stand for what you put there; what is in brackets may be left out.",
    ]
    for menu in MENUS:
        lines += ["", f"## {menu}", "", "| | what it does | key |", "|---|---|---|"]
        lines += [
            f"| {row.label}<br>{_usage(row)} | {row.sentence} | {_keys(row.keys)} |"
            for row in ROWS
            if row.bar_menu == menu
        ]
        acts = (act for act in DESK_ACTS if act.menu.partition(" ▸ ")[0] == menu)
        lines += [f"| {act.label.rstrip('…')} | {act.sentence} | {_keys(act.keys)} |" for act in acts]
    return "\n".join(lines) + "\n"


def _usage(row: Spec) -> str:
    return f"`{row.usage}`".replace("|", "\\|")


def _keys(*keys: str) -> str:
    return " ".join(f"`{key}`" for several in keys for key in several.split(", ") if key)


class Standing:
    """A desk at the rehearsal, which stands still at one instant."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        clock = VirtualClock(DAWN, steady=lambda: 0.0)
        path = folder / "rehearsal.floor"
        journal = make_meeting(Address.of(path), "ccm-im-2025", rehearsed=rehearsed, clock=clock)
        session = Session(Seat(journal, clock=clock))
        player = Player(session, clock, SEED)
        clock.forward_to(SHOWN)
        for _ in range(STEPS):
            player.play_due()
        self.theme = theme
        self.window = Window(session, theme, Settings(folder / "desk.json"), Dialogs(), prepare_record)
        self.window.heartbeat.stop()
        session.settle()
        self.window.showNormal()
        self.window.resize(*DESK)

    def picture(self, of: QWidget) -> QImage:
        """Draw a window when everything in it has found its place."""
        QTest.qWait(400)
        return small(of.grab().toImage(), self.theme)


def pictures(desk: Standing) -> dict[str, QImage]:
    """Draw the desk of the secretariat and of the chair, the room display and the minutes."""
    window, act = desk.window, desk.window.acts.action
    found = {"desk": desk.picture(window)}
    window.display.room.resize(*DISPLAY)
    found["display"] = desk.picture(window.display.room)
    desk.theme.set_theme("light")
    act("view-chair").trigger()
    found["chair"] = desk.picture(window)
    act("view-secretariat").trigger()
    act("minutes").trigger()
    made = window.findChild(MinutesWindow)
    assert made is not None
    made.resize(1180, 640)
    found["minutes"] = desk.picture(made)
    made.close()
    desk.theme.set_theme("dark")
    return found


def small(image: QImage, theme: Theme) -> QImage:
    """Keep 256 colours of a picture: those of the theme, which say something, and the most frequent."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(opaque.constBits()).cast("I")
    said = [theme.colour(token).rgb() for token in SAYING]
    frequent = [colour for colour, _ in Counter(pixels).most_common(256 - len(said))]
    return opaque.convertToFormat(QImage.Format.Format_Indexed8, [*said, *frequent])


def write_all(folder: Path) -> None:
    """Write pictures, card and page of commands into a folder."""
    application = QApplication.instance() or QApplication(["facilitator"])
    assert isinstance(application, QApplication)
    theme = Theme(application, "dark")
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    (folder / "commands.md").write_text(commands_page(), encoding="utf-8")
    with TemporaryDirectory() as scratch:
        desk = Standing(Path(scratch), theme)
        for name, image in pictures(desk).items():
            image.save(str(folder / "pictures" / f"{name}.png"), None, 0)
        desk.window.let_go()
    (folder / "card.pdf").write_bytes(render_card())


if __name__ == "__main__":
    write_all(Path(sys.argv[1]) if len(sys.argv) > 1 else resources.path("manual"))
