"""The catalogues are complete: every text of the program is said in French and Spanish, and nothing else is."""

import ast
import shutil
from pathlib import Path
from string import Formatter

import pytest

from tests.catalogues import FOLDER, LANGUAGES, ROOT, compiled, messages, source_of, update

SOURCES = sorted((ROOT / "facilitator").rglob("*.py"))


def texts_in(path: Path) -> list[tuple[str, int]]:
    """Give the literals that a module marks for translation, each with its line."""
    calls = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call) and n.args]
    marked = [n for n in calls if isinstance(n.func, ast.Name) and n.func.id in {"tr", "noop"}]
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
def test_what_the_program_loads_is_what_the_catalogue_says(language: str, tmp_path: Path) -> None:
    assert compiled(language, into=tmp_path).read_bytes() == (FOLDER / f"facilitator_{language}.qm").read_bytes()


def test_no_marked_text_is_overlooked() -> None:
    known = {text for text, _, _, _ in messages("fr")}
    found = {text for path in SOURCES for text, _ in texts_in(path)}
    assert found - known == set()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_text_is_never_put_together_before_it_is_translated(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            assert not isinstance(node.args[0], ast.JoinedStr | ast.BinOp), (path, node.lineno)
