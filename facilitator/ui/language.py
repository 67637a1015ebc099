"""The language of the desk: chosen once for the whole program, from Qt's catalogues, before anything is shown."""

from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from facilitator import resources
from facilitator.core import saying

LANGUAGES = ("en", "fr", "es")


def usual_language() -> str:
    """Give the language of this computer where the program speaks it, else English."""
    known = QLocale.system().name().partition("_")[0]
    return known if known in LANGUAGES else "en"


class Language:
    """Says the program's words, and those of Qt's own buttons, in one language."""

    def __init__(self, app: QApplication, wanted: str = "") -> None:
        self._app = app
        self._qt = QTranslator(app)
        self._app.installTranslator(self._qt)
        self.name = "en"
        self.choose(wanted)

    def choose(self, wanted: str) -> None:
        """Say everything in a language from now on; an empty or unknown one is that of this computer."""
        self.name = wanted if wanted in LANGUAGES else usual_language()
        self._app.removeTranslator(self._qt)
        if self.name == "en":
            saying.choose("en")
            return
        catalogue = QTranslator(self._app)
        found = resources.path("languages", f"facilitator_{self.name}.qm")
        if not catalogue.load(str(found)):
            raise resources.ResourceMissing(f"{found.name} cannot be read; install the program again.")

        # what is painted is said many times a second
        @cache
        def translate(text: str, comment: str) -> str:
            return catalogue.translate("", text, comment) or text

        saying.choose(self.name, translate)
        self._qt = QTranslator(self._app)
        if self._qt.load(f"qtbase_{self.name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._app.installTranslator(self._qt)
