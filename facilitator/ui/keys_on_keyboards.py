"""Names of keys as keyboards, and the program's own words, have them, where Qt's own catalogue writes them out."""

from PySide6.QtCore import QObject, QTranslator

ON_KEYBOARDS = {"es": {"Ctrl": "Ctrl", "Shift": "Mayús", "Esc": "Esc", "Del": "Supr"}}


class KeysOnKeyboards(QTranslator):
    """Gives the names of keys of one language, and leaves every other text to the catalogues."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._names = ON_KEYBOARDS[language]

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Give the name of a key, and None for any other text; an empty one would be taken for its translation."""
        return self._names.get(source) if context == "QShortcut" else None
