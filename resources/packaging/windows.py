"""What is installed on Windows: an archive to unpack, and an installer by Inno Setup. Not tried on Windows yet."""

import shutil
import subprocess
from pathlib import Path


def packages(packed: Path, out: Path, version: str) -> list[Path]:
    """Make both of the packed program."""
    name = f"facilitator-{version}-windows-x86_64"
    archive = Path(shutil.make_archive(str(out / name), "zip", packed.parent, packed.name))
    compiler = shutil.which("iscc")
    if compiler is None:
        print("Inno Setup (iscc) is not on the path, so there is no installer.")
        return [archive]
    told = [f"/DVersion={version}", f"/DPacked={packed}", f"/O{out}", f"/F{name}"]
    subprocess.run([compiler, *told, str(Path(__file__).with_name("windows.iss"))], check=True)
    return [archive, out / f"{name}.exe"]
