"""The rings of the house: who may import whom, and how long a file may be."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mutations.areas import AREAS, files_of
from tests.source_files import loaded_after, nodes_of, of_each, tree_of

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "facilitator"
MAXIMUM_LINES = 350
MAXIMUM_WINDOW = 250
MAXIMUM_FUNCTION = 50

SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

# What a ring may import of the program besides itself; `ui` is the shared part of the desk, `room` any of its rooms.
OWN: dict[str, frozenset[str]] = {
    "core": frozenset(),
    "resources": frozenset(),
    "places": frozenset(),
    "itself": frozenset({"places"}),
    "files": frozenset({"core", "places"}),
    "storage": frozenset({"core", "files", "places", "itself"}),
    "forms": frozenset({"core", "exchange"}),
    "exchange": frozenset({"core", "files", "resources", "forms", "itself"}),
    "seat": frozenset({"core", "storage", "exchange"}),
    "making": frozenset({"core", "files", "storage", "seat", "exchange"}),
    "packages": frozenset({"core", "files", "storage", "exchange", "forms"}),
    "handing_over": frozenset({"core", "files", "storage", "seat", "exchange", "forms"}),
    "versions": frozenset({"core", "files", "storage", "seat", "exchange", "forms"}),
    "web": frozenset({"core", "files", "storage", "exchange", "resources"}),
    "remote": frozenset({"core", "storage", "exchange", "seat", "web"}),
    "rehearsal": frozenset({"core", "files", "storage", "seat", "exchange", "forms", "resources", "making"}),
    "ui": frozenset({"core", "files", "places", "storage", "seat", "resources", "forms"}),
    "room": frozenset({"core", "files", "places", "itself", "ui", "resources", "forms"}),
    "window": frozenset({"core", "files", "exchange", "forms", "ui", "room", "resources"}),
    "outside": frozenset({
        "core", "files", "storage", "exchange", "forms", "seat", "making", "handing_over", "packages", "versions", "rehearsal", "ui",
        "room", "web", "remote",
        "window", "resources", "places", "itself",
    }),
}  # fmt: skip

# What a ring may import of other people's libraries, the standard library apart.
OTHERS: dict[str, frozenset[str]] = {
    "core": frozenset(),
    "resources": frozenset(),
    "places": frozenset({"platformdirs"}),
    "itself": frozenset(),
    "files": frozenset(),
    "storage": frozenset({"sqlite_utils", "msgspec"}),
    "forms": frozenset(),
    "exchange": frozenset({"docxtpl", "docx", "lxml", "openpyxl", "jinja2", "markupsafe", "msgspec", "icalendar"}),
    "seat": frozenset(),
    "making": frozenset(),
    "handing_over": frozenset(),
    "packages": frozenset(),
    "web": frozenset({"starlette", "uvicorn", "jinja2", "anyio", "pythonosc"}),
    "remote": frozenset({"starlette", "uvicorn", "msgspec"}),
    "versions": frozenset(),
    "rehearsal": frozenset(),
    "ui": frozenset({"PySide6", "shiboken6", "msgspec"}),
    "room": frozenset({"PySide6", "shiboken6"}),
    "window": frozenset({"PySide6"}),
    "outside": frozenset({"PySide6", "shiboken6", "click"}),
}

# typst is loaded in the child only; charts are loaded when first shown
MORE = {
    "core/near_names.py": frozenset({"rapidfuzz"}),
    "exchange/typst_child.py": frozenset({"typst"}),
    "exchange/qr.py": frozenset({"segno"}),
    "server": frozenset({"psycopg"}),
    "charts": frozenset({"pyqtgraph"}),
}


def name_of(path: Path) -> str:
    """Give the dotted name of a module of the program."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def ring_of(module: str) -> str:
    """Say in which ring a module stands."""
    parts = module.split(".")
    match parts[1:]:
        case []:
            return "outside"
        case ["address" | "free_memory" | "private_folders"]:
            return "files"
        case ["absence" | "phoning"]:
            return "seat"
        case ["ui", "window" | "doors" | "selection" | "printing", *_]:
            return "window"
        case ["exchange", "forms"]:
            return "forms"
        case ["ui", room, *_] if (PACKAGE / "ui" / room).is_dir():
            return "room"
        case [ring, *_] if ring in OWN:
            return ring
        case _:
            return "outside"


def imports_of(path: Path) -> Iterator[str]:
    """Give the dotted names that a file imports, wherever in it the import stands."""
    for node in nodes_of(path):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                yield from (f"{module}.{a.name}" if is_module(f"{module}.{a.name}") else module for a in names)


def is_module(name: str) -> bool:
    """Say whether a dotted name is a module of the program."""
    place = ROOT.joinpath(*name.split("."))
    return name.startswith("facilitator.") and (place.is_dir() or place.with_suffix(".py").exists())


def trespasses(path: Path) -> Iterator[str]:
    """Give the imports of a file that its ring does not allow."""
    module = name_of(path)
    ring = ring_of(module)
    others = OTHERS[ring] | MORE.get(path.relative_to(PACKAGE).as_posix(), frozenset())
    others |= MORE.get(path.parent.name, frozenset())
    for name in imports_of(path):
        top = name.split(".")[0]
        if top == "facilitator":
            if not may_import(module, name):
                yield name
        elif top not in sys.stdlib_module_names and top not in others:
            yield name


def may_import(module: str, name: str) -> bool:
    """Say whether one module of the program may import another."""
    if name == "facilitator":
        return True
    ring, other = ring_of(module), ring_of(name)
    if ring == other == "room":
        return module.split(".")[2] == name.split(".")[2]
    return ring == other or other in OWN[ring]


def test_the_scan_sees_the_files() -> None:
    seen = {name_of(path) for path in SOURCES}
    assert {"facilitator.core.meeting", "facilitator.storage.sqlite", "facilitator.seat", "facilitator.cli"} <= seen
    assert {"facilitator.ui.session", "facilitator.resources", "facilitator.exchange.json"} <= seen
    assert {ring_of(module) for module in seen} == set(OWN)
    assert "facilitator.core.meeting" in set(imports_of(PACKAGE / "storage" / "journal.py"))
    assert "sqlite_utils" in set(imports_of(PACKAGE / "storage" / "table_steps.py"))
    assert len(TESTS) > 10


def test_the_rules_tell_right_from_wrong() -> None:
    assert may_import("facilitator.storage.sqlite", "facilitator.core.meeting")
    assert not may_import("facilitator.core.meeting", "facilitator.storage.sqlite")
    assert not may_import("facilitator.exchange.html", "facilitator.storage.sqlite")
    assert not may_import("facilitator.ui.session", "facilitator.ui.speakers.view")
    assert not may_import("facilitator.ui.speakers.view", "facilitator.ui.agenda.model")
    assert may_import("facilitator.ui.speakers.view", "facilitator.ui.session")
    assert not may_import("facilitator.ui.session", "facilitator.cli")


@of_each(SOURCES)
def test_a_module_imports_only_what_its_ring_allows(path: Path) -> None:
    assert list(trespasses(path)) == []


@of_each([*SOURCES, *TESTS])
def test_a_file_is_short_and_imports_absolutely(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MAXIMUM_LINES
    nodes = nodes_of(path)
    assert [n.lineno for n in nodes if isinstance(n, ast.ImportFrom) and n.level] == []
    functions = [n for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) and not is_total(n)]
    assert [f.name for f in functions if (f.end_lineno or f.lineno) - f.lineno >= MAXIMUM_FUNCTION] == []


@of_each(sorted((PACKAGE / "ui").rglob("*.py")))
def test_no_widget_overrides_event(path: Path) -> None:
    """Qt may call it while a widget falls whose constructor raised, and that has ended in a segmentation fault."""
    nodes = nodes_of(path)
    assert [node.lineno for node in nodes if isinstance(node, ast.FunctionDef) and node.name == "event"] == []


DRAGGING = {
    "QDrag",
    "QListWidget",
    "QTreeWidget",
    "dropMimeData",
    "setDefaultDropAction",
    "setDragDropMode",
    "setDragDropOverwriteMode",
    "setDragEnabled",
    "startDrag",
}


@of_each(sorted((PACKAGE / "ui").rglob("*.py")))
def test_rows_are_dragged_in_one_place(path: Path) -> None:
    """Left to itself, Qt takes a row out of the list that it was dragged in, whatever the journal says."""
    nodes = nodes_of(path)
    names = {n.id for n in nodes if isinstance(n, ast.Name)} | {n.attr for n in nodes if isinstance(n, ast.Attribute)}
    defined = {n.name for n in nodes if isinstance(n, ast.FunctionDef)}
    used = DRAGGING & (names | defined)
    assert used == ({"QDrag", "setDragDropMode", "startDrag"} if path.name == "dragging.py" else set())


SCREENS = {"QScreen", "availableGeometry", "primaryScreen", "screen", "screenAt", "setScreen"}


@of_each(sorted((PACKAGE / "ui").rglob("*.py")))
def test_qt_is_asked_for_screens_in_one_place(path: Path) -> None:
    """What a window gives as its screen dies with it, and every reference to that screen that was kept elsewhere."""
    nodes = nodes_of(path)
    called = {n.func.attr for n in nodes if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)}
    named = {n.id for n in nodes if isinstance(n, ast.Name)}
    if path.name == "window_placement.py":
        assert {"QScreen", "screen", "setScreen"} <= called | named
    else:
        assert SCREENS & called == set()
        assert "QScreen" not in named


THREADS = {"QRunnable", "QThread", "QThreadPool", "QtConcurrent", "Thread", "ThreadPoolExecutor", "ProcessPoolExecutor"}


@of_each(SOURCES)
def test_what_is_done_beside_the_desk_is_done_in_one_place(path: Path) -> None:
    """What a thread raises is lost, and the desk waits for it, unless somebody hands it on."""
    named = {n.id for n in nodes_of(path) if isinstance(n, ast.Name)}
    # at its end the program waits for the threads that are not its own
    allowed = {"ui/work.py": {"QRunnable", "QThreadPool", "Thread"}, "app.py": {"QThreadPool"}}
    # a server is connected to and listened to beside whoever waits for it; both hand on what is raised
    allowed |= {"storage/server/line.py": {"Thread"}, "storage/server/listening.py": {"Thread"}}
    allowed |= {
        "web/following.py": {"Thread"},
        "remote/listening.py": {"Thread"},
        "remote/phones.py": {"ThreadPoolExecutor"},
    }  # in a process that has no desk
    assert THREADS & named == allowed.get(path.relative_to(PACKAGE).as_posix(), set())


def test_every_room_stands_in_the_import_contracts() -> None:
    rooms = {path.parent.name for path in (PACKAGE / "ui").glob("*/__init__.py")}
    contracts = {
        c["name"]: c
        for c in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    }
    apart = contracts["A room knows no other room"]["modules"]
    layers = contracts["What the rooms share knows no room; the window places them"]["layers"]
    assert {module.rpartition(".")[2] for module in apart} == rooms
    assert any(set(layer.split(" | ")) == rooms for layer in layers)


def test_the_window_only_places_the_rooms() -> None:
    assert len((PACKAGE / "ui" / "window.py").read_text(encoding="utf-8").splitlines()) <= MAXIMUM_WINDOW


def public_classes() -> dict[str, list[str]]:
    """Give the modules in which a public class of each name is defined."""
    found: dict[str, list[str]] = {}
    for path in SOURCES:
        for node in tree_of(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found.setdefault(node.name, []).append(name_of(path))
    return found


def test_no_two_public_classes_have_the_same_name() -> None:
    """Whoever looks for a class by its name finds one."""
    assert {name: places for name, places in public_classes().items() if len(places) > 1} == {}


def is_total(function: ast.AST) -> bool:
    """Say whether a function is a total match, which has as many cases as its union has members."""
    return any(isinstance(node, ast.Name) and node.id == "assert_never" for node in ast.walk(function))


def test_the_core_runs_where_there_is_no_qt() -> None:
    modules = [name_of(path) for path in SOURCES if ring_of(name_of(path)) == "core"]
    loaded = loaded_after(f"import {', '.join(modules)}", "PySide6", "sqlite_utils", "msgspec", "click")
    assert set(modules) <= loaded
    outside = {name for name in loaded if name.startswith("facilitator.") and not name.startswith("facilitator.core")}
    assert outside == set()


# who opens files of their own making, or that come with the program
OPENS_ITS_OWN = frozenset(
    {
        "files.py",
        "resources.py",
        "exchange/glyphs.py",
        "cli/search.py",
        # while SQLite has none of it open here, or what it has no lock on: the log
        "storage/connecting.py",
        "storage/contents.py",
        "storage/filesystem.py",
        "storage/leftovers.py",
        "storage/rescue.py",
        "storage/file_identity.py",
        "ui/file_dialog.py",
        "ui/manual/window.py",
        "ui/settings_file.py",
        "ui/theme.py",
    }
)
BY_NAME = frozenset({"open", "QFile", "QFileDialog", "AskingDialog"})
BY_METHOD = frozenset({"read_bytes", "read_text", "write_bytes", "write_text", "copyfile", "copy2"})


def openings(path: Path) -> Iterator[int]:
    """Give the lines at which a file is opened: by a function of that name, or by a method; dialogs open without a mode."""
    for node in nodes_of(path):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in BY_NAME:
                yield node.lineno
            case ast.Call(func=ast.Attribute(attr="open"), args=[ast.Constant(), *_]):
                yield node.lineno
            case ast.Call(func=ast.Attribute(attr=name)) if name in BY_METHOD:
                yield node.lineno


@of_each(SOURCES)
def test_files_that_a_user_names_are_opened_through_one_door(path: Path) -> None:
    """A meeting that is open must not be opened a second time in its process, see `facilitator.files`."""
    assert list(openings(path)) == [] or path.relative_to(PACKAGE).as_posix() in OPENS_ITS_OWN


def test_the_scan_for_openings_sees_them() -> None:
    assert all(list(openings(PACKAGE / name)) for name in OPENS_ITS_OWN)


@pytest.mark.parametrize("area", AREAS)
def test_what_is_mutated_is_there(area: str) -> None:
    assert files_of(area)
