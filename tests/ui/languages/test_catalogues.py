"""The catalogues are complete: every text of the program is said in French and Spanish, and nothing else is."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from tests.catalogues import FOLDER, LANGUAGES, ROOT, compiled, messages, source_of, spaced, update
from tests.source_files import nodes_of, of_each, tree_of

SOURCES = sorted((ROOT / "facilitator").rglob("*.py"))

# what is typed on the command line is answered in English
SPEAK_ENGLISH = frozenset({"cli", "headless.py"})
FAULTS = (
    "Refused",
    "BadFile",
    "ExportFault",
    "TemplateFault",
    "StorageFault",
    "FileMissing",
    "NewerVersion",
    "Damaged",
)

NOT_OF_A_DELEGATION = frozenset(
    {
        "The key in {name} is shorter than {n} characters. Take a longer one.",
        "the limit of {name} must be from 1 second to 6 hours; leave it out for no limit.",
    }
)


def texts_in(path: Path) -> list[tuple[str, int]]:
    """Give the literals that a module marks for translation, each with its line."""
    calls = [n for n in nodes_of(path) if isinstance(n, ast.Call) and n.args]
    marked = [n for n in calls if isinstance(n.func, ast.Name) and n.func.id in {"tr", "refused", "noop"}]
    return [(n.args[0].value, n.lineno) for n in marked if isinstance(n.args[0], ast.Constant)]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_exactly_what_the_program_says(language: str, tmp_path: Path) -> None:
    shutil.copy(source_of(language), tmp_path)
    update(language, tmp_path)
    assert list(messages(language, tmp_path)) == list(messages(language)), "run `python -m tests.catalogues`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_its_places(language: str) -> None:
    for text, comment, said, finished in messages(language):
        assert finished, (text, comment)
        assert said, (text, comment)
        assert places(said) == places(text), (text, said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_stands_behind_a_word_that_would_join_its_article(language: str) -> None:
    """« à Pays-Bas » is « aux Pays-Bas »: a name of a delegation is the subject, or stands behind a colon or in brackets."""
    joined = re.compile(r"\b(à|de|a|del?)\s\{(name2?|names|who|to|whom)\}", re.IGNORECASE)
    found = {text for text, _, said, _ in messages(language) if joined.search(said)}
    assert found <= NOT_OF_A_DELEGATION, "see how others are worded"


def test_french_has_thin_spaces_where_a_line_must_not_break() -> None:
    assert [said for _, _, said, _ in messages("fr") if said != spaced(said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_what_the_catalogue_says(language: str, tmp_path: Path) -> None:
    assert compiled(language, into=tmp_path).read_bytes() == (FOLDER / f"facilitator_{language}.qm").read_bytes()


def test_no_marked_text_is_overlooked() -> None:
    known = {text for text, _, _, _ in messages("fr")}
    found = {text for path in SOURCES for text, _ in texts_in(path)}
    assert found - known == set()


@of_each(SOURCES)
def test_a_text_is_never_put_together_before_it_is_translated(path: Path) -> None:
    for node in nodes_of(path):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "refused"}:
            assert not isinstance(node.args[0], ast.JoinedStr | ast.BinOp), (path, node.lineno)


def is_written_out(value: ast.expr) -> bool:
    """Say whether a value has words in it that stand in the program: a literal, one of two, or one with places."""
    match value:
        case ast.Constant(value=str(text)):
            return any(character.isalpha() for character in text)
        case ast.IfExp():
            return is_written_out(value.body) or is_written_out(value.orelse)
        case ast.JoinedStr():
            return any(is_written_out(part) for part in value.values)
        case ast.BinOp():
            return is_written_out(value.left) or is_written_out(value.right)
        case _:
            return False


def is_said(value: ast.expr) -> bool:
    """Say whether a sentence comes from `tr` or `counted`, or from where this cannot be seen."""
    match value:
        case ast.Call(func=ast.Name(id="tr" | "refused" | "counted")):
            return True
        case ast.IfExp():
            return is_said(value.body) and is_said(value.orelse)
        case _:
            return not isinstance(value, ast.Constant | ast.JoinedStr | ast.BinOp) and not _is_formatted(value)


def _is_formatted(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "format"


def written_out_in(function: ast.AST) -> dict[str, ast.expr]:
    """Give the names that a function sets to words of the program."""
    found: dict[str, ast.expr] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and is_written_out(node.value):
            found[node.targets[0].id] = node.value
    return found


def calls_of(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


@of_each(SOURCES)
def test_no_english_words_are_put_into_a_translated_text(path: Path) -> None:
    tree = tree_of(path)
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        written = written_out_in(function)
        for call in calls_of(function, "tr", "refused"):
            for given in call.keywords:
                by_name = isinstance(given.value, ast.Name) and given.value.id in written
                assert not is_written_out(given.value), (path, call.lineno, given.arg)
                assert not by_name, (path, call.lineno, given.arg)


@of_each([p for p in SOURCES if not SPEAK_ENGLISH & {p.name, p.parent.name}])
def test_every_refusal_is_said_in_the_language_of_the_desk(path: Path) -> None:
    for call in calls_of(tree_of(path), *FAULTS):
        if call.args:
            assert is_said(call.args[0]), (path, call.lineno)
