"""Company: the fields in which a correction says in what kind, for whom, with whom and by whom a statement was made."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from facilitator.core.ids import DelegationCode
from facilitator.core.kind_words import LEVELS, named
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import find_delegation
from facilitator.core.saying import tr
from facilitator.core.speakers import Kind
from facilitator.core.statements import Statement
from facilitator.ui.name_completer import words_completer


class CompanyFields:
    """The fields, filled with what is recorded, and what of it was changed."""

    def __init__(self) -> None:
        self.kind = QComboBox()
        self.on_behalf_of, self.joint, self.aligned = QLineEdit(), QLineEdit(), QLineEdit()
        self.person, self.level = QLineEdit(), QComboBox()
        self._shown: Mapping[QLineEdit, str] = {}

    @property
    def rows(self) -> tuple[tuple[str, QWidget], ...]:
        """Give the fields with their labels."""
        return (
            (tr("Kind"), self.kind),
            (tr("Person"), self.person),
            (tr("Level"), self.level),
            (tr("On behalf of"), self.on_behalf_of),
            (tr("Jointly with"), self.joint),
            (tr("Who aligns with it"), self.aligned),
        )

    @property
    def entries(self) -> dict[str, QWidget]:
        """Give the fields by name."""
        return {
            "kind": self.kind,
            "on_behalf_of": self.on_behalf_of,
            "joint": self.joint,
            "aligned": self.aligned,
            "person": self.person,
            "level": self.level,
        }

    def fill(self, meeting: Meeting, statement: Statement) -> None:
        """Show what is recorded."""
        for kind in Kind:
            self.kind.addItem(named(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(statement.kind))
        self.kind.setEnabled(statement.begin is None or statement.end is not None)
        listed = [one.name for one in meeting.persons if one.delegation == statement.who]
        self.person.setCompleter(words_completer(listed, self.person))
        behalf = statement.on_behalf_of
        self._shown = {
            self.on_behalf_of: meeting.roster.name(DelegationCode(behalf)) if behalf else "",
            self.joint: ", ".join(statement.joint),
            self.aligned: ", ".join(statement.aligned),
            self.person: statement.person,
        }
        # older files hold what was typed before there was a list to choose from
        for level in dict.fromkeys(("", *LEVELS, statement.level)):
            self.level.addItem(tr(LEVELS[level]) if level in LEVELS else level or "—", level)
        self.level.setCurrentIndex(self.level.findData(statement.level))
        for line, text in self._shown.items():
            line.setText(text)
        for line in (self.joint, self.aligned):
            line.setPlaceholderText(tr("Codes or names, with commas between"))
            line.setToolTip(line.placeholderText())

    def changed(self, meeting: Meeting, statement: Statement) -> dict[str, object]:
        """Give the arguments of `correct` for what differs from what was shown. Raises Refused for an unknown name."""
        found: dict[str, object] = {}
        if self.kind.currentData() != statement.kind:
            found["kind"] = self.kind.currentData()
        if self.level.currentData() != statement.level:
            found["level"] = self.level.currentData()
        texts = {"on_behalf_of": self.on_behalf_of, "person": self.person}
        found |= {name: line.text().strip() for name, line in texts.items() if self._differs(line)}
        several = {"joint": self.joint, "aligned": self.aligned}
        return found | {name: _codes(meeting, line.text()) for name, line in several.items() if self._differs(line)}

    def _differs(self, line: QLineEdit) -> bool:
        return line.text().strip() != self._shown.get(line, "")


def _codes(meeting: Meeting, text: str) -> tuple[DelegationCode, ...]:
    return tuple(find_delegation(meeting, part) for part in text.replace(";", ",").split(",") if part.strip())
