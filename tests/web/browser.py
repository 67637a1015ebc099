"""A real browser for the tests of the pages: Debian's Chromium, driven by selenium, with axe to look at each page."""

import base64
import importlib.resources
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

TOOLS = ("chromium", "chromedriver")
PICTURES = os.environ.get("PAGES_PICTURES", "")
"""A folder that keeps what was seen."""
AXE = importlib.resources.files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RULES = "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations']}"


class Browser:
    """One session, which looks at pages in any size, theme and language. Skips where the machine has none, but in CI."""

    def __init__(self) -> None:
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        if missing and not os.environ.get("CI"):
            pytest.skip(f"no {', '.join(missing)} on this machine: the pages are looked at with them (see the README)")
        options = webdriver.ChromeOptions()
        options.binary_location = str(shutil.which("chromium"))
        for argument in (
            "--headless=new",
            "--no-sandbox",
            "--hide-scrollbars",
            "--disable-gpu",
            "--disable-dev-shm-usage",
        ):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service(str(shutil.which("chromedriver"))), options=options)
        self.driver.set_script_timeout(20)

    def sees_as(self, width: int, height: int, theme: str) -> None:
        """Have a screen of this size, and prefer a theme."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        self._asks("Emulation.setDeviceMetricsOverride", size)
        media = {"features": [{"name": "prefers-color-scheme", "value": theme}]}
        self._asks("Emulation.setEmulatedMedia", media)

    def goes_to(self, address: str) -> None:
        self.driver.get(address)

    def does(self, script: str, *values: object) -> Any:
        """Run a script and give what it returns."""
        return self.driver.execute_script(script, *values)

    def until(self, script: str, *values: object) -> Any:
        """Wait in the browser until a script returns something, for a quarter of a minute at most, and give that."""
        wait = (
            "const done = arguments[arguments.length - 1], began = performance.now(), given = arguments;"
            f"const ask = function () {{ {script} }};"
            "const look = () => { const found = ask.apply(null, given);"
            " if (found || performance.now() - began > 15000) done(found); else setTimeout(look, 10); }; look();"
        )
        return self.driver.execute_async_script(wait, *values)

    def faults(self) -> list[str]:
        """Give what the browser's console says since it was asked last; a page that is left may cut its connection."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] != "DEBUG"]

    def axe(self) -> list[str]:
        """Give what axe finds serious or critical on the page, by its rule and place."""
        if not self.does("return typeof axe === 'object'"):
            self._asks("Runtime.evaluate", {"expression": AXE})
        run = f"const done = arguments[0]; axe.run(document, {RULES}).then((found) => done(found.violations));"
        found = self.driver.execute_async_script(run)
        return [
            f"{one['id']}: {node['html'][:120]}"
            for one in found
            if one["impact"] in {"serious", "critical"}
            for node in one["nodes"]
        ]

    def through(self, x: int, y: int) -> int:
        """Give how opaque a point of the page is, 0 to 255, on a ground that lets everything through, as in OBS."""
        clear = {"color": {"r": 0, "g": 0, "b": 0, "a": 0}}
        self._asks("Emulation.setDefaultBackgroundColorOverride", clear)
        shot = self._asks("Page.captureScreenshot", {"format": "png"})
        self._asks("Emulation.setDefaultBackgroundColorOverride", {})
        return QImage.fromData(base64.b64decode(shot["data"])).pixelColor(x, y).alpha()

    def keeps_picture(self, name: str) -> None:
        """Keep what is seen, where somebody wants to look at it."""
        if PICTURES:
            shot = self._asks("Page.captureScreenshot", {"format": "png"})
            Path(PICTURES, f"{name}.png").write_bytes(base64.b64decode(shot["data"]))

    def ends(self) -> None:
        self.driver.quit()

    def _asks(self, command: str, values: dict[str, Any]) -> Any:
        return self.driver.execute_cdp_cmd(command, values)


def browsing() -> Iterator[Browser]:
    """Give a session for all tests of a module."""
    browser = Browser()
    try:
        yield browser
    finally:
        browser.ends()
