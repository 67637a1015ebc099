"""A draft: which statement is edited, the text of it that is recorded, and drafts that could not be recorded."""

from facilitator.core.ids import StatementId
from facilitator.core.statements import Statement


class GistDraft:
    """What the editor knows of the text beside the field it is typed in; `kept` are texts that are not recorded yet.

    Those under None were typed while there was no statement, as while the first speaker was called.
    """

    def __init__(self) -> None:
        self.statement: StatementId | None = None
        self.saved = ""
        self.kept: dict[StatementId | None, str] = {}
        self._revision = 0

    @property
    def revision(self) -> int:
        """Give the revision of the text that is recorded."""
        return self._revision

    def adopt(self, statement: Statement | None) -> None:
        """Take what is recorded as what was seen."""
        self.saved = statement.gist if statement is not None else ""
        self._revision = statement.gist_revision if statement is not None else 0

    def is_saved(self, text: str) -> bool:
        """Say whether a text is the one that is recorded."""
        return text == self.saved.strip()

    def is_overtaken(self, statement: Statement | None) -> bool:
        """Say whether another text is recorded than was seen; an undo may bring back the number of a revision."""
        seen = (self._revision, self.saved)
        return statement is not None and (statement.gist_revision, statement.gist) != seen

    def keep(self, text: str) -> None:
        """Keep a text that is not recorded, or forget it once it is."""
        if self.is_saved(text):
            self.kept.pop(self.statement, None)
        else:
            self.kept[self.statement] = text
