"""What the program does not load or make before it is asked for, so that it starts in no time."""

import ast
from pathlib import Path

from facilitator.address import Address
from facilitator.making import make_meeting
from tests.source_files import ROOT, loaded_after, nodes_of, of_each

PACKAGE = ROOT / "facilitator"
SOURCES = sorted(PACKAGE.rglob("*.py"))


@of_each(SOURCES)
def test_classes_of_values_are_made_cheaply(path: Path) -> None:
    """Those of the standard library take a fifth of a second of each start."""
    standard = [n for n in nodes_of(path) if isinstance(n, ast.ImportFrom) and n.module == "dataclasses"]
    taken = {alias.name for node in standard for alias in node.names}
    # what compares nothing is an object with an identity
    assert "dataclass" not in taken or path.relative_to(PACKAGE).as_posix() in {
        "core/values.py",
        "core/identity_key.py",
    }


# libraries of the desk, of forms and of lists, and what of our own reads lists, writes minutes or makes tables
NOT_FOR_AN_ACT = frozenset(
    {
        "PySide6.QtCore", "numpy", "pyqtgraph", "docx", "docxtpl", "jinja2", "lxml", "openpyxl", "icalendar", "typst", "psycopg",
        "jsonschema", "rapidfuzz", "sqlite_utils", "email", "logging",
        "facilitator.core.minutes", "facilitator.core.participants.signing",
        "facilitator.crash", "facilitator.exchange.forms", "facilitator.rehearsal", "facilitator.storage.table_steps",
    }
)  # fmt: skip


def test_an_act_of_the_command_line_and_its_state_load_only_what_they_need(tmp_path: Path) -> None:
    file = str(tmp_path / "m.floor")
    make_meeting(Address.of(Path(file)), "ccm-im-2025").close()
    acted = f"status(['do', {file!r}, 'start-session', '1'])"
    loaded = loaded_after(
        f"from facilitator.cli import status\nassert ({acted}, status(['show', {file!r}])) == (0, 0)",
        "PySide6",
    )
    assert NOT_FOR_AN_ACT & loaded == set()
