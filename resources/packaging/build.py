"""Build: `python resources/packaging/build.py [--out DIST]` makes what is installed of the program, on this platform.

It makes an environment of its own with PyInstaller and what the program needs; with --here it takes the one it runs in.
"""

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import time
import tomllib
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WORK = ROOT / "build" / "package"
MADE = WORK / "made"
PYINSTALLER = "pyinstaller>=6.10,<7"
MEGABYTE = 1_000_000
MOST_PACKED, MOST_UNPACKED = 105 * MEGABYTE, 320 * MEGABYTE
VERSION_RECORD = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers})),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Facilitator maintainers"),
      StringStruct("FileDescription", "Facilitator"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("ProductName", "Facilitator"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def main() -> None:
    """Build, by the words of the command line."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--out", type=Path, default=ROOT / "dist", help="where the packages go; default: dist")
    words.add_argument("--here", action="store_true", help="build with the environment that this runs in")
    words.add_argument("--press", type=int, default=1, metavar="N", help="how hard to press, 0 to 9; default: 1")
    wanted = words.parse_args()
    if not wanted.here:
        again(wanted.out, wanted.press)
        return
    sys.path[:0] = [str(HERE), str(ROOT)]
    began = time.monotonic()
    out = wanted.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    prepare()
    packed = pack()
    made = finish(packed, out, wanted.press)
    report(packed, made, time.monotonic() - began)


def again(out: Path, press: int) -> None:
    """Make an environment that has what the program needs, and build with that."""
    import contents

    place = WORK / "environment"
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    venv.create(place, with_pip=True, clear=True)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [one for name in contents.EXTRAS for one in project["optional-dependencies"].get(name, ())]
    subprocess.run(
        [python, "-m", "pip", "install", "-q", *project["dependencies"], *extras, PYINSTALLER, "packaging"], check=True
    )
    subprocess.run([python, __file__, "--here", "--out", out, "--press", str(press)], check=True)


def epoch() -> int:
    """Give the time that everything in the packages bears: that of the last commit, so that it comes out the same."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return int(told or (ROOT / "CHANGELOG.md").stat().st_mtime)


def version() -> str:
    """Give the version of the program."""
    import contents

    return contents.version(ROOT)


def prepare() -> None:
    """Make what the specification and the packages need: icons, the manual page, the version record of Windows."""
    import pictures

    from facilitator.cli.manual_page import manual_page
    from facilitator.cli.program import program

    shutil.rmtree(MADE, ignore_errors=True)
    MADE.mkdir(parents=True)
    drawing = ROOT / "resources" / "desktop" / "facilitator.svg"
    (MADE / "facilitator.ico").write_bytes(pictures.ico(drawing))
    (MADE / "facilitator.icns").write_bytes(pictures.icns(drawing))
    (MADE / "facilitator.1.gz").write_bytes(gzip.compress(manual_page(program).encode(), mtime=0))
    numbers = ", ".join((*version().split("."), "0", "0", "0", "0")[:4])
    (MADE / "version.txt").write_text(VERSION_RECORD.format(version=version(), numbers=numbers), encoding="utf-8")


def pack() -> Path:
    """Let PyInstaller make the folder with the program and all it needs, and give it."""
    told = os.environ | {"FACILITATOR_MADE": str(MADE), "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0"}
    places = ["--distpath", str(WORK / "packed"), "--workpath", str(WORK / "work")]
    asked = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", *places]
    subprocess.run([*asked, str(HERE / "facilitator.spec")], check=True, env=told, cwd=ROOT)
    return WORK / "packed" / "facilitator"


def finish(packed: Path, out: Path, press: int) -> list[Path]:
    """Make the packages of this platform."""
    if sys.platform == "win32":
        import windows

        return windows.packages(packed, out, version())
    if sys.platform == "darwin":
        import macos

        return macos.packages(WORK / "packed" / "Facilitator.app", out, version())
    import linux

    return linux.packages(packed, out, WORK, version=version(), epoch=epoch(), press=press)


def report(packed: Path, made: list[Path], seconds: float) -> None:
    """Print the sizes, and fail where they are above the limits."""
    sizes = {
        path.relative_to(packed): path.stat().st_size
        for path in packed.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    unpacked = sum(sizes.values())
    print(f"\nBuilt in {seconds:.0f} s. The ten largest parts of {unpacked / MEGABYTE:.0f} MB:")
    for place, size in sorted(sizes.items(), key=lambda pair: -pair[1])[:10]:
        print(f"  {size / MEGABYTE:6.1f} MB  {place}")
    packages = {path.name: path.stat().st_size for path in made}
    for name, size in packages.items():
        print(f"  {size / MEGABYTE:6.1f} MB  {name}")
    over = [f"{name} is {size / MEGABYTE:.1f} MB" for name, size in packages.items() if size > MOST_PACKED]
    if unpacked > MOST_UNPACKED:
        over.append(f"unpacked it is {unpacked / MEGABYTE:.1f} MB")
    if over:
        limits = f"{MOST_PACKED // MEGABYTE} MB packed, {MOST_UNPACKED // MEGABYTE} MB unpacked"
        raise SystemExit(f"Too large: {'; '.join(over)}. The limits are {limits}.")


if __name__ == "__main__":
    main()
