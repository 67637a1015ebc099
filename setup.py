"""Put the folder `resources` into the wheel, as `facilitator/_resources`; everything else stands in pyproject.toml."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class WithResources(build_py):
    """Builds the package, and copies the shipped files into it; an editable install finds them in the checkout."""

    def run(self) -> None:
        """Build, then copy."""
        super().run()
        if not self.editable_mode:
            # sources of the catalogues and what packs the program are for those who work on it
            sources = shutil.ignore_patterns("*.ts", "packaging")
            into = Path(self.build_lib, "facilitator", "_resources")
            shutil.copytree("resources", into, dirs_exist_ok=True, ignore=sources)


setup(cmdclass={"build_py": WithResources})
