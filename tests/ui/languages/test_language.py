"""The desk in French and Spanish: chosen from the menu, at once, and everything that was done is still there."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core import saying
from facilitator.core.chair_sentences import sentence
from facilitator.core.commands import read_command
from facilitator.core.languages import CODES
from facilitator.core.saying import tr
from facilitator.desk import Desk
from facilitator.ui.file_dialog import file_dialog
from facilitator.ui.language import Language
from facilitator.ui.panelkeys import SPEAKERS
from facilitator.ui.settings import Settings
from facilitator.ui.window import Window
from tests.ui.languages.conftest import window_of


def titles(window: Window) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_the_language_is_chosen_from_the_menu_and_the_desk_is_another_at_once(desk: Desk) -> None:
    window_of(desk).acts.action("language-fr").trigger()
    french = window_of(desk)
    assert saying.language() == "fr"
    assert "Affichage" in titles(french)
    assert french.acts.action("start-session").text() == "Ouvrir la séance…"
    assert french.acts.action("language-fr").isChecked()
    french.acts.action("language-es").trigger()
    assert "Ver" in titles(window_of(desk))
    window_of(desk).acts.action("language-en").trigger()
    assert "View" in titles(window_of(desk))


def test_the_menu_offers_all_that_the_desk_speaks(desk: Desk) -> None:
    offered = [action.data() for action in window_of(desk).acts.in_menu("View ▸ Language")]
    assert offered == [f"language-{code}" for code in CODES]


def test_it_is_remembered(desk: Desk, tmp_path: Path) -> None:
    window_of(desk).acts.action("language-fr").trigger()
    assert Settings(tmp_path / "desk.json").preferences.language == "fr"


def test_every_label_of_a_file_dialog_is_said(qtbot: QtBot, language: Language) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    language.choose("fr")
    dialog = file_dialog(window, "Ouvrir", "Réunions (*.floor)")
    labels = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    assert {"Dossier\u00a0:", "Type de fichier\u00a0:"} <= labels
    assert not labels & {"Look in:", "Files of type:"}


def test_an_unknown_language_is_that_of_the_computer(language: Language) -> None:
    language.choose("xx")
    assert language.name in {"en", "fr", "es"}


def test_a_text_that_no_catalogue_has_is_said_as_it_is(language: Language) -> None:
    language.choose("fr")
    assert tr("Affected States") == "Affected States"
    assert tr("Theme") == "Apparence"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("fr", "Je donne la parole à la délégation de l’Afghanistan, puis ce sera la délégation du Chili."),
        ("es", "Doy la palabra a la delegación del Afganistán, a la que seguirá la delegación de Chile."),
    ],
)
def test_the_chair_speaks_it_too(desk: Desk, language: Language, name: str, said: str) -> None:
    window = window_of(desk)
    for line in ("start-session 2", "take-up c"):
        command, *words = line.split()
        assert window._session.act(read_command(window._session.meeting, command, words))
    language.choose(name)
    assert said in sentence(window._session.meeting)


@pytest.mark.parametrize(("name", "shown"), [("en", "Ctrl+Enter"), ("fr", "Ctrl+Entrée"), ("es", "Ctrl+Intro")])
def test_keys_are_named_as_they_stand_on_the_keyboard(language: Language, name: str, shown: str) -> None:
    language.choose(name)
    shift = {"en": "Shift", "fr": "Maj", "es": "Mayús"}[name]
    assert QKeySequence("Ctrl+Shift+R").toString(QKeySequence.SequenceFormat.NativeText) == f"Ctrl+{shift}+R"
    keys = {key.name: key.shown for key in SPEAKERS}
    assert keys["give-floor"] == shown
    assert keys["up"] == "Alt+↑"
