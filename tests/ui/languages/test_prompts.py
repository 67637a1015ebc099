"""Every prompt asks in the language of the desk, and what is chosen there is read as in English."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.command_table import ROWS
from facilitator.core.parameters import LIMIT_KEYS, Parameter, Type, read_value
from facilitator.ui.commands.field_words import title_of, values_of
from facilitator.ui.commands.prompt import ArgumentPrompt
from facilitator.ui.rules.new_class import NewClass, admitted
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

SayIn = Callable[[str], None]
PARAMETERS = tuple(dict.fromkeys(parameter for row in ROWS for parameter in row.parameters))
# written alike in both languages
ALIKE = {"fr": {"Code", "Classes", "Note", "Segment", "Version"}, "es": set()}


def titles(session: Session, desk: QWidget) -> list[str]:
    """Give the titles of the fields of all prompts, as they stand beside them."""
    found = []
    for row in ROWS:
        asking = ArgumentPrompt(session, row, desk)
        buddies = {label.buddy(): label.text() for label in asking.findChildren(QLabel) if label.buddy() is not None}
        found += [buddies[field.widget] for field in asking.fields]
        assert [field.widget.accessibleName() for field in asking.fields] == [buddies[f.widget] for f in asking.fields]
        asking.close()
    return found


@pytest.mark.parametrize("language", ["fr", "es"])
def test_no_field_of_any_prompt_has_its_english_title(
    qtbot: QtBot, theme: Theme, session: Session, say_in: SayIn, language: str
) -> None:
    assert theme
    desk = QWidget()
    qtbot.addWidget(desk)
    english = titles(session, desk)
    say_in(language)
    same = {here for here, there in zip(titles(session, desk), english, strict=True) if here == there}
    assert same <= ALIKE[language]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_no_prompt_has_two_fields_of_one_title(say_in: SayIn, language: str) -> None:
    say_in(language)
    for row in ROWS:
        found = [title_of(parameter) for parameter in row.parameters]
        assert len(found) == len(set(found)), row.name


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda p: f"{p.name}-{p.type}")
def test_whatever_is_offered_is_read(session: Session, say_in: SayIn, parameter: Parameter, language: str) -> None:
    say_in(language)
    for words, value in values_of(parameter.type):
        assert words
        read_value(session.meeting, parameter, value)


def test_every_capacity_and_kind_with_a_limit_is_offered() -> None:
    assert tuple(value for _, value in values_of(Type.LIMIT)) == LIMIT_KEYS


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_class_is_made_of_the_words_on_the_screen(
    qtbot: QtBot, session: Session, say_in: SayIn, language: str
) -> None:
    say_in(language)
    new = NewClass()
    qtbot.addWidget(new)
    new.set_meeting(session.meeting)
    for row in range(1, new.words.count()):
        new._on_word(row)
    new.label.setText("Everybody")
    with qtbot.waitSignal(new.made) as signal:
        new.submit()
    made = signal.args[0]
    assert len(made.capacities) + len(made.categories) + made.second == len(admitted())
    assert made.delegations == ()
