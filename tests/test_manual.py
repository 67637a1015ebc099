"""The manual speaks of keys, commands and entries that exist, leaves none out, and shows the program as it is."""

import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import click
import pikepdf
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from facilitator import resources
from facilitator.cli.program import program
from facilitator.core.command_table import ROWS
from facilitator.core.delegations import Roster
from facilitator.core.durations import Unit, read_duration
from facilitator.core.names import NameIndex, parse_entries
from facilitator.core.times import Hour, read_time
from facilitator.exchange.card import card_mark, card_pictures, render_card, values_of_card
from facilitator.exchange.participants import read_participants
from facilitator.exchange.pdf import A4
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.panelkeys import PANELS
from facilitator.ui.theme import Theme
from tests.pictures import commands_page

MANUAL = resources.path("manual")
ROOT = MANUAL.parents[1]
PAGES = {page.stem: page.read_text(encoding="utf-8") for page in sorted(MANUAL.glob("*.md"))}
KEY = re.compile(r"`(F\d+|(?:Ctrl|Alt|Shift)\+[^`]+)`")
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
LARGEST = 150_000
TRANSLATED = ("server", "web")
AGAIN = "Write it again: python -m tests.pictures"


def known_keys() -> set[str]:
    written = [
        *(act.keys for act in DESK_ACTS),
        *(row.keys for row in ROWS),
        *(one.keys for _, panel in PANELS for one in panel),
    ]
    return {key for keys in written for key in keys.split(", ") if key}


def test_the_pages_are_there() -> None:
    assert set(PAGES) == {
        "chair",
        "secretariat",
        "commands",
        "card",
        *(f"{name}{end}" for name in TRANSLATED for end in ("", ".fr", ".es")),
    }


@pytest.mark.parametrize("name", TRANSLATED)
def test_a_page_in_three_languages_is_one_page(name: str) -> None:
    def commands(page: str) -> list[str]:
        blocks = re.findall(r"```sh\n(.*?)```", PAGES[page], re.S)
        return [re.sub("SERVEUR|SERVIDOR", "SERVER", line) for block in blocks for line in block.splitlines()]

    assert commands(name) == commands(f"{name}.fr") == commands(f"{name}.es")
    shapes = [
        [line[:2] for line in PAGES[page].splitlines() if line.startswith(("#", "|"))]
        for page in (name, f"{name}.fr", f"{name}.es")
    ]
    assert shapes[0] == shapes[1] == shapes[2]
    named = {line.split()[1] for line in commands(name) if line.startswith("facilitator")}
    assert named <= set(program.list_commands(click.Context(program)))


def test_every_time_and_duration_of_the_manual_is_read() -> None:
    section = PAGES["secretariat"].partition("## Times and durations")[2].partition("## ")[0]
    durations, times = section.split("A time is")
    assert [read_duration(text, Unit.SECONDS) for text in re.findall("`([^`]+)`", durations)] == [
        90,
        150,
        300,
        5400,
        5400,
    ]
    read = [
        read_time(text, "Europe/Zurich", near=datetime(2025, 4, 7, tzinfo=UTC))
        for text in re.findall("`([^`]+)`", times)
    ]
    assert [isinstance(when, Hour) for when in read] == [True] * 4 + [False] * 2 + [True]


@pytest.mark.parametrize("page", PAGES)
def test_every_key_of_the_manual_is_a_key_of_the_desk(page: str) -> None:
    named = set(KEY.findall(PAGES[page]))
    assert {"F8", "F6"} <= named or page in ("chair", "secretariat") or page.startswith(TRANSLATED)
    assert named <= known_keys()


def test_every_command_of_the_manual_is_in_the_table() -> None:
    named = re.findall(r"^facilitator do \S+ (\S+)", PAGES["secretariat"], re.M)
    assert named
    assert set(named) <= {row.name for row in ROWS}


def test_every_command_of_the_table_is_in_the_manual() -> None:
    missing = {row.name for row in ROWS if f"`{row.usage}`".replace("|", "\\|") not in PAGES["commands"]}
    assert missing == set(), AGAIN
    assert PAGES["commands"] == commands_page(), AGAIN


def test_every_entry_of_the_manual_can_be_typed() -> None:
    index = NameIndex(Roster(delegations=read_participants(resources.path("delegations.csv"))))
    table = [line.split("|")[1] for line in PAGES["secretariat"].splitlines() if line.startswith("| `")]
    typed = [entry for cell in table for entry in re.findall(r"`([^`]+)`", cell)]
    assert len(typed) > 10
    assert all(entry.ready for text in typed for entry in parse_entries(text, index))


@pytest.mark.parametrize("page", ["README.md", *(f"resources/manual/{name}.md" for name in PAGES)])
def test_pictures_and_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = [link for link in (*PICTURE.findall(text), *LINK.findall(text)) if "://" not in link]
    assert [link for link in named if not (ROOT / page).parent.joinpath(link).exists()] == []


def test_the_pictures_are_sharp_and_small() -> None:
    pictures = sorted((MANUAL / "pictures").glob("*.png"))
    shown = {Path(name).name for page in PAGES.values() for name in PICTURE.findall(page)}
    assert {picture.name for picture in pictures} == shown
    assert "![" in (ROOT / "README.md").read_text(encoding="utf-8")
    for picture in pictures:
        assert picture.stat().st_size < LARGEST
        assert QImage(str(picture)).width() >= 900


def test_the_card_is_one_page_and_was_printed_from_its_text() -> None:
    for content in (MANUAL.joinpath("card.pdf").read_bytes(), render_card()):
        with pikepdf.open(BytesIO(content)) as card:
            assert str(card.docinfo["/Keywords"]) == card_mark(PAGES["card"]), AGAIN
            assert len(card.pages) == 1
            assert card.Root.MarkInfo.Marked
    assert next(card_pictures(A4, dots=36)).startswith(b"\x89PNG")


def test_the_card_has_every_key_of_its_text() -> None:
    said = str(values_of_card(A4))
    assert all(repr(key) in said for key in re.findall("`([^`]+)`", PAGES["card"]))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")
