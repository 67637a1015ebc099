"""A definition that was written to TOML comes back identical, and reads well."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from facilitator.core.agenda import Definition
from facilitator.exchange.definition import load_definition, shipped_definitions
from facilitator.exchange.definition_writing import definition_as_toml
from facilitator.exchange.participant_lists import directory
from facilitator.exchange.participants import read_participants
from facilitator.exchange.roll_writing import roll_as_csv
from tests.exchange.any_definition import definitions
from tests.exchange.test_definition import GOOD, written

ROLL = directory().delegations


def again(made: Definition, folder: Path) -> Definition:
    path = folder / "again.toml"
    path.write_text(definition_as_toml(made), encoding="utf-8", newline="")
    return load_definition(path, ROLL)[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("definitions")


@given(made=definitions())
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_any_definition_comes_back_identical(made: Definition, folder: Path) -> None:
    assert again(made, folder) == made


@pytest.mark.parametrize("name", shipped_definitions())
def test_a_shipped_definition_comes_back_identical(name: str, tmp_path: Path) -> None:
    made, _ = load_definition(name)
    assert again(made, tmp_path) == made


def test_what_is_at_its_default_is_left_out_and_the_rest_reads_well(tmp_path: Path) -> None:
    made, _ = load_definition(written(tmp_path, GOOD))
    _, _, text = definition_as_toml(made, delegations="roll.csv").partition("\n\n")
    assert [line for line in text.splitlines() if line and not line.startswith("#")] == [
        "national = 180  # 3 min" if line == "national = 180" else line for line in expected()
    ]


def expected() -> list[str]:
    """Give the lines of the good definition as they are written: a list in one line, roles as a table."""
    text = GOOD.replace('[\n  "CHE",\n]', '["CHE"]')
    text = text.replace('roles = { coordinator = ["FRA"] }', '[items.roles]\ncoordinator = ["FRA"]')
    return [line for line in text.splitlines() if line]


def test_translations_of_what_the_definition_does_not_say_are_left_out(tmp_path: Path) -> None:
    made, _ = load_definition(written(tmp_path, GOOD))
    more = replace(made, glossary=made.glossary.with_words("Said today.", "fr", "Dit aujourd’hui."))
    assert again(more, tmp_path) == made


@pytest.mark.parametrize("name", ["qu%estion", "", 'a "b"', "é", "a.b", "two\nlines", "on = 1"])
def test_a_limit_of_any_name_is_written_so_that_it_is_read_again(name: str) -> None:
    made, _ = load_definition("ccm-im-2025")
    written_again = tomllib.loads(definition_as_toml(replace(made, limits={name: 120.0})))
    assert written_again["limits"] == {name: 120}


def test_an_hour_that_comes_twice_is_written_in_utc(tmp_path: Path) -> None:
    text = GOOD.replace("2025-03-31T15:00:00", "2025-10-26T02:30:00+02:00").replace("2025-03-31T18", "2025-10-26T04")
    made, _ = load_definition(written(tmp_path, text))
    assert "start = 2025-10-26T00:30:00Z\nend = 2025-10-26T04:00:00\n" in definition_as_toml(made)
    assert again(made, tmp_path) == made


def test_a_roll_comes_back_identical(tmp_path: Path) -> None:
    path = tmp_path / "roll.csv"
    path.write_text(roll_as_csv(ROLL), encoding="utf-8")
    assert read_participants(path) == ROLL
