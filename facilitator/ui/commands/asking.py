"""Asking: opens the palette, the sheet of keys, and the prompt for what a command still needs."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.command_table.spec import Confirmation, Form, What
from facilitator.core.commands import COMMANDS, Spec
from facilitator.core.decisions import Concluded, Suggested
from facilitator.core.ids import ItemCode, RequestId
from facilitator.core.saying import tr
from facilitator.ui.actions import Actions
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

if TYPE_CHECKING:
    from facilitator.ui.commands.choices import Choice
    from facilitator.ui.commands.prompt import ArgumentPrompt


class Asking(QObject):
    """Everything about commands that opens over the desk; the meeting goes on beneath it.

    `statement_wanted` carries the id of a statement that was chosen in the palette; `precedence_wanted` and
    `remark_wanted` ask for the forms that other rooms have.
    """

    statement_wanted = Signal(object)
    precedence_wanted = Signal()
    remark_wanted = Signal()

    def __init__(self, session: Session, actions: Actions, theme: Theme, window: QWidget, *, card: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._theme = theme
        self._window, self._card = window, card
        actions.arguments_wanted.connect(self.ask)
        actions.action("keys").triggered.connect(self.show_keys)
        actions.action("palette").triggered.connect(self.show_palette)

    def ask(self, spec: Spec) -> None:
        """Ask for the arguments of a command, and carry it out."""
        match spec.asks.form:
            case Form.PRECEDENCE:
                self.precedence_wanted.emit()
            case Form.REMARK:
                self.remark_wanted.emit()
            case Form.MINUTES:
                self._actions.action("minutes").trigger()
            case Form.PROMPT:
                prompt = self._prompt(spec, usual=self._usual(spec))
                prompt.tell(spec.asks.tells(self._session.meeting))
                prompt.open()
            case _:
                assert_never(spec.asks.form)

    def _prompt(
        self, spec: Spec, given: Mapping[str, object] | None = None, usual: Mapping[str, str] | None = None
    ) -> "ArgumentPrompt":
        from facilitator.ui.commands.prompt import ArgumentPrompt

        return ArgumentPrompt(self._session, spec, self._window, given, usual=usual)

    def _usual(self, spec: Spec) -> dict[str, str]:
        """Give what is proposed where nothing is so yet: when a speaker may have begun."""
        from facilitator.core.side_effects import proposed_start
        from facilitator.core.values_now import duration_written

        seconds = proposed_start(self._session.meeting, self._session.now()) if spec.name == "started-ago" else None
        return {"seconds": duration_written(seconds)} if seconds is not None else {}

    @Slot(str, object)
    def ask_about(self, name: str, about: RequestId | ItemCode) -> None:
        """Ask what else a command about one request, one item, or one suggestion or conclusion needs."""
        if name == "follow-up":
            self._ask_follow_up(about)
        elif COMMANDS[name].about.what is What.LINE:
            self._ask_line(name, about)
        elif isinstance(about, int):
            self._ask_request(name, about)
        else:
            self._ask_role(about)

    def _ask_request(self, name: str, request: RequestId) -> None:
        spec, meeting = COMMANDS[name], self._session.meeting
        found, question = meeting.asking(request), spec.about.selected
        who = meeting.roster.name(found[1].who) if found is not None else ""
        usual = {}
        if isinstance(question, Confirmation) and question.usual:
            usual = {spec.besides(request).argument: tr(question.usual)}
        # a request stays on its item
        item = {"item": found[0].code} if found is not None and _names_item(spec) else {}
        prompt = self._prompt(spec, spec.told(request) | item, usual)
        prompt.set_title(tr("{act}: {who}", act=prompt.title, who=who) if who else prompt.title)
        if isinstance(question, Confirmation):
            prompt.ask(tr(question.words, name=who))
        prompt.open()

    def _ask_role(self, item: ItemCode) -> None:
        spec, plan = COMMANDS["role"], self._session.shown.items[item].plan
        prompt = self._prompt(spec, {"item": item})
        prompt.set_title(tr("{act}: {who}", act=prompt.title, who=plan.heading))
        prompt.begin_at("who")
        prompt.open()

    def _ask_follow_up(self, entry: int | str) -> None:
        found = next((e for e in self._session.meeting.entries if e.number == entry), None)
        prompt = self._prompt(COMMANDS["follow-up"], {"entry": entry})
        if found is not None and isinstance(found.what, Suggested | Concluded):
            prompt.ask(found.what.text)
        prompt.open()

    def _ask_line(self, name: str, number: int | str) -> None:
        line = next((one for one in self._session.meeting.open_lines.values() if one.number == number), None)
        item = {"item": line.item} if line is not None and _names_item(COMMANDS[name]) else {}
        prompt = self._prompt(COMMANDS[name], {"line": number, **item})
        if line is not None:
            prompt.ask(line.text)
        prompt.open()

    def show_keys(self) -> None:
        """Show all keys on one sheet."""
        from facilitator.ui.commands.keys import KeySheet

        KeySheet(self._actions, self._window).show()

    def show_palette(self) -> None:
        """Let the user find a command by typing."""
        from facilitator.ui.commands.choices import all_choices
        from facilitator.ui.commands.palette import Palette

        locked = frozenset(action.data() for action in self._actions if not action.isEnabled())
        found = (
            choice for choice in all_choices(self._session.shown, self._session.now()) if choice.action not in locked
        )
        palette = Palette(tuple(map(self._as_it_is, found)), self._theme, self._window, uncovered=self._card)
        palette.chosen.connect(self._on_chosen)
        palette.show()

    def _as_it_is(self, choice: "Choice") -> "Choice":
        """Say in a choice what is impossible now and why, and whom a command of the list would be about."""
        if choice.unasked:
            return choice
        label = self._actions.words_now(choice.name).rstrip("…") or choice.label
        reason = self._actions.why_not(choice.name)
        also = f"{choice.also} {choice.detail}"
        return replace(choice, label=label, detail=reason or choice.detail, also=also, impossible=reason)

    def _on_chosen(self, choice: "Choice") -> None:
        # checked again: it may have become possible while the palette was open
        reason = self._actions.why_not(choice.name) if choice.impossible else ""
        if reason:
            self._session.refused.emit(reason)
        elif choice.command is not None:
            self._session.act(choice.command)
        elif choice.statement is not None:
            self.statement_wanted.emit(choice.statement)
        else:
            self._actions.action(choice.action).trigger()


def _names_item(spec: Spec) -> bool:
    return any(parameter.argument == "item" for parameter in spec.parameters)
