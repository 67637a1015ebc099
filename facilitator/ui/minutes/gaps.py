"""What is missing, as a list: one line a gap, each leads to its statement."""

from PySide6.QtCore import Qt

from facilitator.core.minuting.gaps import Gap
from facilitator.ui.list_model import ListModel

SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class GapsModel(ListModel[Gap]):
    """The gaps of the record, in the order of the agenda."""

    def said(self, row: Gap, role: int) -> object:
        """Give the sentence of a line."""
        return row.sentence if role in SAID else None
