"""The manual speaks of keys, commands and entries that exist."""

import re

import pytest

from facilitator import resources
from facilitator.core.command_table import ROWS
from facilitator.core.delegations import Roster
from facilitator.core.names import NameIndex, parse_entries
from facilitator.exchange.participants import read_participants
from facilitator.ui.actions import MORE_KEYS
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.panelkeys import PANELS

PAGES = {page: resources.path("manual", f"{page}.md").read_text(encoding="utf-8") for page in ("chair", "secretariat")}
KEY = re.compile(r"`(F\d+|(?:Ctrl|Alt|Shift)\+[^`]+)`")


def known_keys() -> set[str]:
    written = [
        *(act.keys for act in DESK_ACTS),
        *(row.keys for row in ROWS),
        *MORE_KEYS.values(),
        *(one.keys for _, panel in PANELS for one in panel),
    ]
    return {key for keys in written for key in keys.split(", ") if key}


@pytest.mark.parametrize("page", PAGES)
def test_every_key_of_the_manual_is_a_key_of_the_desk(page: str) -> None:
    named = set(KEY.findall(PAGES[page]))
    assert {"F8", "F6"} & named
    assert named <= known_keys()


def test_every_command_of_the_manual_is_in_the_table() -> None:
    named = re.findall(r"^facilitator do \S+ (\S+)", PAGES["secretariat"], re.M)
    assert named
    assert set(named) <= {row.name for row in ROWS}


def test_every_entry_of_the_manual_can_be_typed() -> None:
    index = NameIndex(Roster(delegations=read_participants(resources.path("delegations.csv"))))
    table = [line.split("|")[1] for line in PAGES["secretariat"].splitlines() if line.startswith("| `")]
    typed = [entry for cell in table for entry in re.findall(r"`([^`]+)`", cell)]
    assert len(typed) > 10
    assert all(entry.ready for text in typed for entry in parse_entries(text, index))
