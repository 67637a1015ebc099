"""The language of the desk: chosen once for the whole program, from Qt's catalogues, before anything is shown."""

from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from facilitator import resources
from facilitator.core import saying
from facilitator.core.languages import CODES, language_of


def usual_language() -> str:
    """Give the language of this computer where the program speaks it, else English."""
    known = QLocale.system().name().partition("_")[0]
    return language_of(known).code.value


LONG_KEYS = frozenset({"es"})
"""The languages in which Qt writes names of keys out, as no keyboard has them."""


class Language:
    """Says the program's words, and those of Qt's own buttons, in one language."""

    def __init__(self, app: QApplication, wanted: str = "") -> None:
        self._app = app
        self._loaded: tuple[QTranslator, ...] = ()
        self.name = ""
        self.choose(wanted)

    def choose(self, wanted: str) -> None:
        """Say everything in a language from now on; an empty or unknown one is that of this computer.

        Raises ResourceMissing where its words cannot be read; everything is then said as before.
        """
        name = wanted if wanted in CODES else usual_language()
        if name == self.name:
            return
        file = language_of(name).catalogue
        catalogue = self._catalogue(file) if file else None
        self._forget()
        self.name = name
        if catalogue is None:
            saying.choose(name)
            return

        # painting translates texts many times a second, so translations are cached
        @cache
        def translate(text: str, comment: str) -> str:
            return catalogue.translate("", text, comment) or text

        saying.choose(name, translate)
        self._loaded = (catalogue, self._buttons(name), *self._keys(name))

    def _catalogue(self, file: str) -> QTranslator:
        catalogue = QTranslator(self._app)
        found = resources.path("languages", file)
        if not catalogue.load(str(found)):
            catalogue.deleteLater()
            raise resources.ResourceMissing(f"{found.name} cannot be read; install the program again.")
        return catalogue

    def _buttons(self, name: str) -> QTranslator:
        buttons = QTranslator(self._app)
        if buttons.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._app.installTranslator(buttons)
        return buttons

    def _keys(self, name: str) -> tuple[QTranslator, ...]:
        if name not in LONG_KEYS:
            return ()
        from facilitator.ui.keys_on_keyboards import KeysOnKeyboards

        keys = KeysOnKeyboards(name, self._app)
        self._app.installTranslator(keys)
        return (keys,)

    def _forget(self) -> None:
        for translator in self._loaded:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._loaded = ()
