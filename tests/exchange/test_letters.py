"""Letters of three kinds, each to whom it concerns, from templates that an office edits."""

import email
import email.policy
from datetime import date
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.ids import StatementId
from facilitator.core.letters import LetterChoice, LetterKind
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Paragraph
from facilitator.core.statements import TextReceived
from facilitator.core.trail import Trail
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.drafts import letters
from facilitator.exchange.letter_templates import FIELDS, read_template
from facilitator.making import load_meeting
from facilitator.rehearsal.headless import rehearse
from tests.exchange.golden import assert_as_before
from tests.room import Room

SPOKE = ("start-session 1", "role c coordinator NOR", "request FRA", "request KEN")


def room() -> Room:
    """Give a meeting in which Norway coordinates, France speaks in French, and Kenya only announces a text."""
    made = Room()
    made.do_all([*SPOKE, "give-floor 1", "end", "give-floor 2", "end", "in-writing 3"])
    made.do_all(["gist 1 'introduced the item'", "gist 2 'called for support'", "language 2 French"])
    return made


def written(source: Room | Trail, **words: object) -> dict[str, tuple[str, str]]:
    """Give the letters by their names: subject and text."""
    trail = source.trail if isinstance(source, Room) else source
    found: dict[str, tuple[str, str]] = {}
    for letter in letters(trail, trail.events[-1].at, LetterChoice(**words)):  # type: ignore[arg-type]
        read = email.message_from_bytes(letter.content, policy=email.policy.default)
        assert read["X-Unsent"] == "1"
        found[letter.name] = (read["Subject"], read.get_content().replace("\r\n", "\n"))
    return found


def names(found: dict[str, tuple[str, str]], kind: str) -> list[str]:
    return [name.split("-")[1] for name in found if name.endswith(f"-{kind}.eml")]


def test_each_kind_goes_to_whom_it_concerns() -> None:
    found = written(room())
    assert sorted(names(found, "confirm")) == ["FRA", "NOR"]
    assert sorted(names(found, "text")) == ["FRA", "KEN", "NOR"]
    assert names(found, "thanks") == ["NOR"]


def test_who_only_owes_a_text_is_not_told_what_it_stated() -> None:
    (text,) = [text for name, (_, text) in written(room()).items() if "KEN" in name]
    assert "stated" not in text
    assert "announced in writing" in text


def test_a_text_that_has_come_is_not_asked_for() -> None:
    made = room()
    made.append(TextReceived(statement=StatementId(1), document="norway.pdf", sha256="ab" * 32))
    assert "NOR" not in names(written(made), "text")


def test_the_files_stand_in_the_order_of_the_roll() -> None:
    made = room()
    found = written(made)
    roll = [d.code for d in made.meeting.roster.delegations]
    codes = [name.split("-")[1] for name in sorted(found)]
    assert codes == sorted(codes, key=roll.index)


def test_a_letter_has_paragraph_deadline_and_version() -> None:
    found = written(room(), kinds=(LetterKind.CONFIRM,), deadline=date(2025, 5, 2))
    subject, text = next(letter for name, letter in found.items() if "NOR" in name)
    assert subject.endswith("what you stated, in the draft record")
    record = minutes(room().trail, now=room().trail.events[-1].at)
    paragraphs = (b for section in record.sections for b in section.blocks if isinstance(b, Paragraph))
    number = next(p.number for p in paragraphs if p.of == 1)
    assert f"Paragraph {number}: 1(c) Item c" in text
    assert "    Norway (coordinator) introduced the item." in text
    assert "by 2 May 2025." in text
    assert "deadline" not in text
    without = next(text for name, (_, text) in written(room(), kinds=(LetterKind.CONFIRM,)).items() if "NOR" in name)
    assert "grateful" not in without


def test_a_letter_about_a_version_says_what_stood_in_it() -> None:
    made = room()
    made.do_all(["finalise --despite test", "gist 1 'said something else'"])
    found = written(made, version=1, kinds=(LetterKind.CONFIRM,))
    subject, text = next(letter for name, letter in found.items() if "NOR" in name)
    assert "version 1 of the record" in subject
    assert "introduced the item" in text


def test_a_delegation_is_written_to_in_the_language_in_which_it_spoke() -> None:
    found = written(room(), language="es", kinds=(LetterKind.CONFIRM,))
    texts = {name.split("-")[1]: text for name, (_, text) in found.items()}
    assert texts["FRA"].startswith("À l’attention de la délégation")
    assert texts["NOR"].startswith("A la delegación")


def test_where_no_summary_was_taken_it_is_asked_for() -> None:
    made = Room()
    made.do_all(["request FRA", "give-floor", "end"])
    (text,) = [text for name, (_, text) in written(made).items() if "confirm" in name]
    assert "    France made a statement.\n    (no summary was taken; please send two sentences)" in text


@pytest.mark.parametrize("kind", list(LetterKind))
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_kind_has_a_template_in_each_language(kind: LetterKind, language: str) -> None:
    template = read_template(kind, language)
    assert template.subject
    subject, text = template.filled(dict.fromkeys(FIELDS, "X"))
    assert "{" not in subject + text


def own(folder: Path, text: str, name: str = "confirm.en.txt") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_an_office_has_templates_of_its_own_and_the_others_are_the_shipped_ones(tmp_path: Path) -> None:
    folder = own(
        tmp_path, "# note\nSubject: Hello {delegation}\n\nBy {deadline}.\nDear {of_delegation}\n{statements}\n"
    )
    found = written(room(), templates=str(folder))
    subject, text = next(letter for name, letter in found.items() if "NOR-confirm" in name)
    assert subject == "Hello Norway"
    assert text.startswith("Dear of Norway\nParagraph 4: 1(c)")
    assert "We thank you warmly" in next(text for name, (_, text) in found.items() if "thanks" in name)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Subject: a\n\nDear {delegatoin},\n", "confirm.en.txt, line 3: there is no field “delegatoin”; choose from meeting"),
        ("Dear all,\n", "confirm.en.txt, line 1: the first line must be the subject"),
        ("Subject: a\n", "confirm.en.txt: the letter has no subject or no text"),
        ("Subject: a\nDear {delegation\n", "confirm.en.txt, line 2: a brace has no partner"),
    ],
)  # fmt: skip
def test_a_wrong_template_is_refused_with_file_line_and_field(text: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(BadFile) as refused:
        read_template(LetterKind.CONFIRM, "en", own(tmp_path, text))
    assert str(refused.value).startswith(sentence)


def test_a_folder_of_templates_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="is no folder"):
        read_template(LetterKind.TEXT, "en", tmp_path / "nowhere")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_letters_of_the_rehearsal_carry_its_mark_and_are_as_they_were(language: str, tmp_path: Path) -> None:
    definition, delegations = load_meeting("ccm-im-2025")
    trail = rehearse(definition, delegations, seed=7, address=Address.of(tmp_path / "ccm.floor"))[0]
    found = written(trail, language=language, deadline=date(2025, 5, 2))
    first = {}
    for name, letter in sorted(found.items()):
        first.setdefault(name.rpartition("-")[2], (name, *letter))
    mark = {"en": "[Rehearsal] ", "fr": "[Répétition] ", "es": "[Ensayo] "}[language]
    assert all(mark in subject or "] " in subject for subject, _ in found.values())
    shown = "\n".join(f"=== {name}\n{subject}\n\n{text}" for name, subject, text in first.values())
    assert_as_before(f"letters.{language}.txt", shown.replace("\r\n", "\n"))
