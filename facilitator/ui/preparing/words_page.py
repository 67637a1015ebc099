"""The page of words: every text of the meeting in each language; what is missing stays empty."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.languages import PROGRAM_LANGUAGES
from facilitator.core.preparing.field_paths import FieldPath
from facilitator.core.preparing.own_words import OwnText, own_words, reworded
from facilitator.core.saying import tr
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import NO_MARGINS, in_column, wide
from facilitator.ui.preparing.cells import CellsView
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.theme import Spacing


class WordsPage(QWidget):
    """Shows the texts and changes their translations; a text itself is changed where it belongs."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._texts: tuple[OwnText, ...] = ()
        self._codes = tuple(PROGRAM_LANGUAGES)
        self._said = leading_label("text", "dim", wraps=True)
        names = [language.name for language in PROGRAM_LANGUAGES.values()]
        self.table = CellsView(tr("Texts in each language"), names, wide=(0, 1, 2))
        in_column(self._said, wide(self.table), within=self, margins=NO_MARGINS, spacing=Spacing.small)
        self.table.edited.connect(self._on_edited)

    @Slot()
    def show_values(self) -> None:
        """Show all texts as they stand."""
        plan = self._editing.definition
        self._texts = own_words(plan)
        rows = [tuple(self._cell(text.text, code) for code in self._codes) for text in self._texts]
        self.table.show_rows(rows)
        missing = sum(not cell for row in rows for cell in row)
        language = PROGRAM_LANGUAGES[plan.language].name
        self._said.setText(
            tr(
                "The texts are in {language}; type their words in the other languages. What is missing ({n}) is "
                "printed in {language}, with a mark in the checks.",
                language=language,
                n=missing,
            )
        )

    def reveal(self, path: FieldPath) -> None:
        """Go to the text of a field."""
        for row, text in enumerate(self._texts):
            if text.where == path:
                self.table.reveal(row, 0)

    def _cell(self, text: str, code: str) -> str:
        plan = self._editing.definition
        return text if code == plan.language else plan.glossary.words.get(text, {}).get(code, "")

    def _on_edited(self, row: int, column: int, text: str) -> None:
        plan, code = self._editing.definition, self._codes[column]
        if code == plan.language:
            prepared = self._editing.prepared
            changed = reworded(plan, self._texts[row].text, text.strip())
            self._editing.apply(prepared.again(changed))
        else:
            glossary = plan.glossary.with_words(self._texts[row].text, code, text.strip())
            self._editing.put(("glossary",), glossary)
