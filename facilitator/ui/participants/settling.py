"""Settling: the questions of a list, each with its answer, and below them everything that was not understood."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from facilitator.core.delegations import Roster
from facilitator.core.ids import DelegationCode
from facilitator.core.name_index import fold
from facilitator.core.participants.sheet import CellFault
from facilitator.core.participants.understood import ListedDelegation, OpenQuestion, SaidOfName
from facilitator.core.saying import language, tr
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.theme import Spacing
from facilitator.ui.wheel import chosen_by_hand

_SHOWN_CHOICES, _LETTERS = 16, 26
# of more faults nobody reads each; the command line prints them all
_MOST_FAULTS = 200


class SettlingPage(QWidget):
    """Asks whom names mean. `answered` carries the folded name and the answer: a code, `new`, `none`, or nothing."""

    answered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self.answers: dict[str, QComboBox] = {}
        self._names: dict[str, str] = {}
        self._column: QVBoxLayout = in_column(
            AIR, within=self, margins=(0, 0, Spacing.medium, 0), spacing=Spacing.small
        )

    def show_open(
        self,
        questions: Sequence[OpenQuestion],
        near: Sequence[ListedDelegation],
        settled: Mapping[str, str],
        *,
        faults: Sequence[CellFault],
        notes: Sequence[str],
        roster: Roster,
    ) -> None:
        """Show what is open, what was taken for the nearest spelling, what was answered, and faults and notes."""
        wanted = (tuple(questions), tuple(near), tuple(settled.items()), tuple(faults), tuple(notes), roster)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._clear()
        parts: list[QWidget | QVBoxLayout] = [self._question(question, roster) for question in questions]
        parts += [self._taken(entry, roster) for entry in near]
        parts += [self._settled(name, answer, roster) for name, answer in settled.items()]
        parts += [leading_label("text", "over", wraps=True, text=fault.words) for fault in faults[:_MOST_FAULTS]]
        if len(faults) > _MOST_FAULTS:
            more = tr("And {n} more.", n=len(faults) - _MOST_FAULTS)
            parts.append(leading_label("text", "over", wraps=True, text=more))
        parts += [leading_label("text", "dim", wraps=True, text=note) for note in notes]
        if not parts:
            parts.append(
                leading_label("text", "dim", wraps=True, text=tr("Nothing is open: all of the list was understood."))
            )
        for place, part in enumerate(parts):
            if isinstance(part, QWidget):
                self._column.insertWidget(place, part)
            else:
                self._column.insertLayout(place, part)

    def _clear(self) -> None:
        self.answers = {}
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _question(self, question: OpenQuestion, roster: Roster) -> QWidget:
        self._names[fold(question.said)] = question.said
        where = "; ".join(place.words for place in question.places[:5])
        words = tr("{where}: {sentence}", where=where, sentence=question.sentence)
        return self._asked(words, question.said, question.choices, roster, "")

    def _taken(self, entry: ListedDelegation, roster: Roster) -> QWidget:
        """Let a nearest spelling be looked at, and somebody else be meant."""
        code = entry.delegation.code
        self._names[fold(entry.said)] = entry.said
        words = tr("{where}: “{name}” was taken for {code} ({near}).", where=entry.places[0].words, name=entry.said,
            code=code, near=roster.name(code))  # fmt: skip
        return self._asked(words, entry.said, (code,), roster, str(code))

    def _settled(self, name: str, answer: str, roster: Roster) -> QWidget:
        said = self._names.get(name, name)
        words = tr("“{name}” is settled.", name=said)
        near = (DelegationCode(answer),) if answer not in set(SaidOfName) else ()
        return self._asked(words, said, near, roster, answer)

    def _asked(self, words: str, said: str, near: Sequence[DelegationCode], roster: Roster, answer: str) -> QWidget:
        box = QComboBox()
        chosen_by_hand(box)
        box.setMaxVisibleItems(_SHOWN_CHOICES)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.addItem(tr("Not settled"), "")
        for code in near:
            box.addItem(f"{roster.name(code)} ({code})", str(code))
        box.addItem(tr("A new delegation"), SaidOfName.NEW.value)
        box.addItem(tr("Leave its rows out"), SaidOfName.LEAVE_OUT.value)
        box.insertSeparator(box.count())
        for one in sorted(roster.delegations, key=lambda d: fold(d.name.in_language(language()))):
            if one.code not in near:
                box.addItem(f"{roster.name(one.code)} ({one.code})", str(one.code))
        box.setCurrentIndex(max(0, box.findData(answer)))
        name_choice(box, tr("Whom “{name}” means", name=said))
        box.activated.connect(partial(self._on_chosen, fold(said), box))
        self.answers[fold(said)] = box
        line = QWidget()
        label = leading_label("text", "dim" if answer else "warn", wraps=True, text=words)
        in_row(wide(label), box, within=line, margins=(0, 0, 0, 0), spacing=Spacing.medium)
        return line

    def _on_chosen(self, name: str, box: QComboBox, _: int) -> None:
        self.answered.emit(name, str(box.currentData()))
