"""What the program does not load or make before it is asked for, so that it starts in no time."""

import ast
from pathlib import Path

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


def test_the_command_line_starts_without_the_desk_and_without_word() -> None:
    loaded = loaded_after("import facilitator.cli", "PySide6")
    assert {"docx", "docxtpl", "openpyxl", "PySide6.QtCore"} & loaded == set()
