"""What is packed of the program: by one specification for three platforms, of which one is here; the others are read."""

import gzip
import re
import runpy
import struct
import sys
import tomllib
from pathlib import Path

import pytest
import setuptools
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "packaging"
sys.path.insert(0, str(FOLDER))

import contents  # noqa: E402
import documents  # noqa: E402
import inside  # noqa: E402
import pictures  # noqa: E402 - the scripts lie beside the specification, in no package

DRAWING = ROOT / "resources" / "desktop" / "facilitator.svg"
AGAIN = "Write it again: python resources/packaging/inside.py"


def test_the_specification_is_python_and_asks_only_for_what_is_there() -> None:
    text = (FOLDER / "facilitator.spec").read_text(encoding="utf-8")
    compile(text, "facilitator.spec", "exec")
    asked = set(re.findall(r"contents\.(\w+)", text))
    assert asked
    assert all(hasattr(contents, name) for name in asked)


@pytest.mark.parametrize("script", sorted(FOLDER.glob("*.py")), ids=lambda path: path.name)
def test_scripts_of_other_platforms_are_python_too(script: Path) -> None:
    compile(script.read_text(encoding="utf-8"), script.name, "exec")


def test_every_module_and_every_shipped_file_is_packed() -> None:
    modules = set(contents.modules(ROOT))
    assert {"facilitator.cli.minutes", "facilitator.storage.server.journal", "facilitator.ui"} <= modules
    packed = {Path(source).relative_to(ROOT / "resources") for source, _ in contents.shipped(ROOT)}
    there = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    left = {path for path in there - packed if path.parts[0] != "packaging"}
    assert {path.suffix for path in left} == {".ts"}


def test_nothing_that_the_program_loads_is_left_out() -> None:
    words = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "facilitator").rglob("*.py"))
    asked = set(re.findall(r"(?:from|import) (PySide6\.\w+)", words)) | set(contents.BY_NAME)
    # plots load these by a name that they put together
    assert {"PySide6.QtSvg", "PySide6.QtPrintSupport", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"} <= asked
    assert not asked & set(contents.LEFT_OUT)
    places = [(f"{name.replace('.', '/')}.abi3.so", "", "EXTENSION") for name in sorted(asked)]
    assert contents.wanted(places) == places


@pytest.mark.parametrize(
    ("place", "source", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", "", True),
        ("PySide6/Qt/translations/qtbase_de.qm", "", False),
        ("PySide6/Qt/lib/libQt6Qml.so.6", "", False),
        ("numpy/_core/tests/data/umath.csv", "", False),
        ("numpy/_core/_multiarray_umath.so", "", True),
        ("facilitator/_resources/languages/facilitator_fr.qm", "", True),
        ("facilitator/_resources/templates/letters/letter.html", "", True),
    ],
)
def test_what_is_left_out_is_known_by_its_place(place: str, source: str, *, is_wanted: bool) -> None:
    assert bool(contents.wanted([(place, source, "BINARY")])) is is_wanted


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux a library is taken from the system")
@pytest.mark.parametrize(
    ("name", "is_packed"), [("libxcb-cursor.so.0", True), ("libgtk-3.so.0", False), ("libglib-2.0.so.0", False)]
)
def test_a_library_of_the_system_is_packed_only_if_not_every_desk_has_it(name: str, *, is_packed: bool) -> None:
    entry = (name, f"/usr/lib/x86_64-linux-gnu/{name}", "BINARY")
    assert bool(contents.wanted([entry])) is is_packed


def test_the_icon_of_windows_has_a_picture_in_each_size() -> None:
    content = pictures.ico(DRAWING)
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind, count) == (0, 1, len(pictures.IN_ICO))
    for n, size in enumerate(pictures.IN_ICO):
        *_, length, begin = struct.unpack_from("<BBBBHHII", content, 6 + 16 * n)
        picture = QImage.fromData(content[begin : begin + length])
        assert (picture.width(), picture.height()) == (size, size)
    assert begin + length == len(content)


def test_the_icon_of_macos_has_a_picture_of_each_kind() -> None:
    content = pictures.icns(DRAWING)
    assert content[:8] == b"icns" + struct.pack(">I", len(content))
    begin, sizes = 8, []
    while begin < len(content):
        (length,) = struct.unpack_from(">I", content, begin + 4)
        sizes.append(QImage.fromData(content[begin + 8 : begin + length]).width())
        begin += length
    assert sizes == list(pictures.IN_ICNS.values())


def test_the_drawing_fills_the_picture_and_its_corners_are_clear() -> None:
    picture = QImage.fromData(pictures.png(DRAWING, 64))
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(32, 60).alpha() == 255


def test_each_platform_knows_files_of_meetings_as_the_programs_own() -> None:
    kinds = contents.property_list("1.0")
    (declared,) = kinds["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["floor"]
    (document,) = kinds["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    installer = (FOLDER / "windows.iss").read_text(encoding="utf-8")
    assert r'ValueData: """{app}\facilitatorw.exe"" open ""%1"""' in installer
    assert contents.MIME in installer
    assert contents.MIME in (ROOT / "resources" / "desktop" / "facilitator.desktop").read_text(encoding="utf-8")
    # nothing that users made is in the way of removing
    assert "UninstallDelete" not in installer


def test_the_version_record_of_windows_says_the_version() -> None:
    record = runpy.run_path(str(FOLDER / "build.py"))["VERSION_RECORD"].format(version="1.2.3", numbers="1, 2, 3, 0")
    compile(record, "version.txt", "eval")
    assert "filevers=(1, 2, 3, 0)" in record


def test_the_workflow_builds_on_three_platforms_and_says_that_it_was_not_run() -> None:
    text = (FOLDER / "workflow.yml").read_text(encoding="utf-8")
    assert text.startswith("# NOT RUN YET")
    assert {name.split("-")[0] for name in re.findall(r"on: (\w+-[\d.]+)", text)} == {"ubuntu", "windows", "macos"}
    scripts = re.findall(r"python (\S+\.py)", text)
    assert scripts == ["resources/packaging/build.py"]
    assert "\t" not in text


def test_licences_of_all_packages_are_listed_as_they_state_them() -> None:
    listed = inside.listed((ROOT / "resources" / "licences.md").read_text(encoding="utf-8"))
    assert listed == {work.name: work.licence for work in inside.works(ROOT)}, AGAIN
    assert {"pyside6-essentials", "typst", "psycopg", "numpy"} <= set(listed)


def test_the_list_in_a_package_has_versions_and_what_was_taken_from_the_system() -> None:
    text = documents.licences(ROOT, {"libxcb-cursor0": "0.1.1-4"})
    assert "| libxcb-cursor0 | 0.1.1-4 |" in text
    assert re.search(r"\| typst \d+\.\d+\.\d+ \| Apache-2.0 \|", text)


def test_what_debian_reads_has_its_form() -> None:
    for line in documents.debian_copyright(ROOT).partition("License: Expat\n")[2].splitlines():
        assert line.startswith(" "), line
    changes = gzip.decompress(documents.debian_changelog("1.0", "Sat, 28 Nov 2026 00:00:00 -0000")).decode()
    assert changes.startswith("facilitator (1.0) stable; urgency=medium\n\n  * ")
    assert re.search(r"^ -- .+ <.+@.+>  \w{3}, ", changes, re.M)


def test_a_wheel_has_every_module_and_shipped_file_but_no_source_of_a_catalogue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    told: dict[str, dict[str, type[setuptools.Command]]] = {}
    monkeypatch.setattr(setuptools, "setup", told.update)
    runpy.run_path("setup.py")
    include = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["packages"]["find"][
        "include"
    ]
    built = told["cmdclass"]["build_py"](
        setuptools.Distribution({"script_name": "setup.py", "packages": setuptools.find_packages(include=include)})
    )
    built.set_undefined_options = lambda *_: None
    built.build_lib, built.force, built.editable_mode = str(tmp_path), True, False
    built.ensure_finalized()
    built.run()
    package = tmp_path / "facilitator"
    modules = {path.relative_to(package) for path in package.rglob("*.py")}
    assert modules == {path.relative_to(ROOT / "facilitator") for path in (ROOT / "facilitator").rglob("*.py")}
    shipped = {
        path.relative_to(package / "_resources") for path in (package / "_resources").rglob("*") if path.is_file()
    }
    assert shipped == {Path(source).relative_to(ROOT / "resources") for source, _ in contents.shipped(ROOT)}
