"""Contents: what goes into the packed program and what is left out of it; the specification asks here."""

import re
import sys
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path
from typing import Any

IDENTIFIER = "org.facilitator.Facilitator"
MIME = "application/x-facilitator-meeting"

EXTRAS = {"shared": ("psycopg",), "web": ("starlette", "uvicorn", "httptools", "websockets", "segno", "pythonosc")}
"""The extras that are packed, and what finds its own parts by their names only."""

BY_NAME = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "psycopg_binary._psycopg", "psycopg_binary.pq")
"""What others load by a name that they put together: plots, and psycopg."""

LEFT_OUT = [
    "tkinter", "pytest", "mypy", "IPython", "matplotlib", "scipy", "pandas", "PIL", "setuptools", "pip", "numpy.f2py",
    "numpy.testing", "numpy.distutils", "numpy.tests", "numpy._core.tests", "docutils", "pydoc_data", "lib2to3",
    "readline",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtDesigner", "PySide6.QtTest",
    "PySide6.QtSql",
    "PySide6.QtUiTools", "PySide6.QtHelp",
    "pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.jupyter",
]  # fmt: skip
"""Modules that something imports somewhere, and the program never needs."""

QT_PLUGINS = (
    "platforms/*xcb*", "platforms/*wayland*", "platforms/*offscreen*", "platforms/qwindows.dll", "platforms/*cocoa*",
    "platformthemes/*xdgdesktopportal*", "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*",
    "wayland-shell-integration/*", "wayland-decoration-client/*", "iconengines/*svg*", "imageformats/*svg*",
    "imageformats/*jpeg*", "imageformats/*gif*", "imageformats/qico.dll", "printsupport/*", "styles/*",
)  # fmt: skip
"""The plugins of Qt that the desk loads; all others are left out, and what hangs on them."""

QT_TRANSLATIONS = ("qtbase_en.qm", "qtbase_es.qm", "qtbase_fr.qm")

UNWANTED = (
    "*Qt6Qml*", "*Qt6Quick*", "*Qt6VirtualKeyboard*", "*Qt6Pdf*", "*Qt6EglF*", "*Qt6WaylandEgl*", "*Qt6Test*",
    "PySide6/Qt/qml/*", "PySide6/Qt/libexec/*", "PySide6/Qt/metatypes/*",
    # what packages have for those who work on them
    "*/tests/*", "*.pyi", "*/py.typed", "*/examples/*", "*/RECORD", "*/INSTALLER", "*/REQUESTED", "*/direct_url.json",
    "numpy/_core/include/*", "numpy/_core/lib/*", "lxml/includes/*", "lxml/*.h", "lxml/isoschematron/*",
    "lxml/objectify*",
)  # fmt: skip
"""Files that PyInstaller takes along and the program never opens; `*` also stands for folders."""

SYSTEM_LIBRARIES = (
    # Python's own
    "libpython3*", "libssl*", "libcrypto*", "libsqlite3*", "libffi*", "libz.*", "liblzma*", "libbz2*",
    "libuuid*", "libmpdec*",
    # what Qt needs for X11 and not every desk has
    "libxcb-*", "libxkbcommon*",
)  # fmt: skip
"""Libraries of the system that are packed on Linux. Every other that is needed is declared by the package, so that
the system keeps it up to date, and comes with any desk."""


def version(root: Path) -> str:
    """Give the version of the program without importing it."""
    found = re.search(r'__version__ = "([^"]+)"', (root / "facilitator" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise SystemExit("facilitator/__init__.py names no version.")
    return found.group(1)


def shipped(root: Path) -> list[tuple[str, str]]:
    """Give the files of `resources` that a user needs, each with its folder in the packed program."""
    folder = root / "resources"
    return [
        (str(file), str(Path("facilitator", "_resources", file.relative_to(folder).parent)))
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.suffix != ".ts" and "packaging" not in file.relative_to(folder).parts
    ]


def hidden(root: Path) -> list[str]:
    """Give what is loaded by name only, or in a child process; an extra that is not installed is not packed."""
    from PyInstaller.utils.hooks import collect_submodules

    found = [*modules(root), *BY_NAME]
    for names in EXTRAS.values():
        for name in names:
            if find_spec(name) is None:
                print(f"{name} is not installed and is not packed.")
            else:
                found += collect_submodules(name, filter=lambda one: "test" not in one.rpartition(".")[2])
    return found


def modules(root: Path) -> list[str]:
    """Give the modules of the program: commands, forms and panels are loaded by their names."""
    files = sorted((root / "facilitator").rglob("*.py"))
    return [".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__") for file in files]


def wanted(entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Give what is packed of that which PyInstaller would take: (place in the folder, source, kind) each."""
    return [entry for entry in entries if _is_wanted(entry[0].replace("\\", "/"), entry[1])]


def _is_wanted(place: str, source: str) -> bool:
    name = place.rsplit("/", 1)[-1]
    if "/plugins/" in place and place.startswith("PySide6"):
        return _fits(place.partition("/plugins/")[2], QT_PLUGINS)
    if "/translations/" in place and place.startswith("PySide6"):
        return name in QT_TRANSLATIONS
    if _fits(place, UNWANTED):
        return False
    if (
        sys.platform == "linux"
        and source.startswith(("/lib/", "/usr/lib/"))
        and ".so" in name
        and "python3" not in place
    ):
        return _fits(name, SYSTEM_LIBRARIES)
    return True


def _fits(place: str, patterns: Sequence[str]) -> bool:
    return any(fnmatch(place, pattern) for pattern in patterns)


def icon(made: Path) -> str | None:
    """Give the icon of this platform, which build.py makes of the drawing."""
    ending = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    return str(made / f"facilitator.{ending}") if ending else None


def property_list(version: str) -> dict[str, Any]:
    """Give what macOS is told of the program: its version, its languages, and that `.floor` files are its own."""
    return {
        "CFBundleDisplayName": "Facilitator",
        "CFBundleShortVersionString": version,
        "CFBundleLocalizations": ["en", "fr", "es"],
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Facilitator meeting",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "facilitator.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{IDENTIFIER}.meeting".lower()],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{IDENTIFIER}.meeting".lower(),
                "UTTypeDescription": "Facilitator meeting",
                "UTTypeConformsTo": ["public.database"],
                "UTTypeTagSpecification": {"public.filename-extension": ["floor"], "public.mime-type": [MIME]},
            }
        ],
    }
