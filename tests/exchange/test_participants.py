"""The roll is read from CSV without guessing, and a bad one gives a sentence with its line."""

from pathlib import Path

import pytest

from facilitator import resources
from facilitator.core.delegations import Category, Delegation
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.participants import read_participants

HEADING = "code,name,category\n"


def roll_of(folder: Path, text: str | bytes) -> tuple[Delegation, ...]:
    file = folder / "roll.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return read_participants(file)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "roll.csv is empty; it needs a heading with code, name, category and a line for each."),
        (HEADING, "roll.csv: the list has no delegations; add a line for each, below the heading."),
        ("code,name\nFRA,France\n", "roll.csv, line 1: the column category is missing; add it."),
        ("code,name,category,aliasses\n", "roll.csv, line 1: there is no column “aliasses”; did you mean aliases?"),
        (
            "code,name,category,e-mail\n",
            "roll.csv, line 1: there is no column “e-mail”; remove it, or use one of code,",
        ),
        ("code,code,name,category\n", "roll.csv, line 1: the column code stands there twice; remove one."),
        (
            HEADING + "fra,France,state_party\n",
            "roll.csv, line 2: “fra” is not a valid code; use capitals, figures and hyphens,",
        ),
        (
            HEADING + ",France,state_party\n",
            "roll.csv, line 2: “” is not a valid code; use capitals, figures and hyphens,",
        ),
        (HEADING + "FRA,,state_party\n", "roll.csv, line 2: FRA has no name; fill in the column name."),
        (HEADING + "FRA,France,party\n", "roll.csv, line 2: FRA has the category “party”; choose from state_party,"),
        (HEADING + "FRA,France\n", "roll.csv, line 2: 2 cells under 3 columns; put a text with a comma in it between"),
        (HEADING + "X,Maat, for Peace,ngo\n", "roll.csv, line 2: 4 cells under 3 columns; put a text with a comma"),
        (
            HEADING + 'FRA,"La\nFrance",state_party\n\nCHE,Suisse,state_party\nFRA,France,state_party\n',
            "roll.csv, line 6: the code FRA was used in line 2; give each delegation its own.",
        ),
        (HEADING + 'FRA,"France,state_party\n', "roll.csv, line 2: this is not CSV (unexpected end of data); check"),
        (
            b"code,name,category\nT\xdcR,x,ngo\n",
            "roll.csv is not UTF-8 text (byte 20); save it with the encoding UTF-8",
        ),
    ],
)
def test_a_bad_list_gives_one_sentence(tmp_path: Path, text: str | bytes, sentence: str) -> None:
    with pytest.raises(BadFile) as caught:
        roll_of(tmp_path, text)
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value)


def test_a_list_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match=r"none\.csv does not exist; give the path of a list of participants"):
        read_participants(tmp_path / "none.csv")


def test_three_columns_are_enough(tmp_path: Path) -> None:
    (only,) = roll_of(tmp_path, HEADING + "FRA,France,state_party\n")
    assert (only.name.en, only.name.in_language("fr"), only.spoken.en) == ("France", "France", "France")


def test_a_spreadsheet_with_semicolons_and_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    text = '\ufeffcode;name;category;aliases\r\nGBR;United Kingdom;state_party;"UK;GB"\r\n'
    (only,) = roll_of(tmp_path, text)
    assert only.aliases == ("UK", "GB")


@pytest.fixture(scope="module")
def shipped() -> dict[str, Delegation]:
    return {d.code: d for d in read_participants(resources.path("delegations.csv"))}


def test_the_shipped_roll_has_229_delegations_in_roll_order(shipped: dict[str, Delegation]) -> None:
    assert len(shipped) == 229
    codes = list(shipped)
    assert codes[:3] == ["AFG", "ALB", "DZA"]
    assert codes.index("ZWE") == 196
    assert codes.index("UN") == 197


def test_namibia_is_not_a_missing_value(shipped: dict[str, Delegation]) -> None:
    assert shipped["NAM"].aliases == ("NA",)


def test_the_netherlands_stand_under_n_and_are_spoken_with_their_full_name(shipped: dict[str, Delegation]) -> None:
    codes = list(shipped)
    assert codes[codes.index("NLD") - 1] == "NPL"
    assert codes[codes.index("NLD") + 1] == "NZL"
    assert shipped["NLD"].roll.startswith("Netherlands")
    assert shipped["NLD"].name.en == "Kingdom of the Netherlands"
    assert shipped["NLD"].spoken.en == "the Kingdom of the Netherlands"


def test_the_shipped_categories_are_those_of_the_sources(shipped: dict[str, Delegation]) -> None:
    count = [sum(d.category is category for d in shipped.values()) for category in list(Category)[:4]]
    assert count == [111, 12, 38, 36]
    assert shipped["LTU"].category is Category.OBSERVER_STATE
    assert shipped["EUN"].category is Category.REGIONAL_ORG


def test_every_shipped_delegation_has_its_names_in_three_languages(shipped: dict[str, Delegation]) -> None:
    for delegation in shipped.values():
        assert all((delegation.name.fr, delegation.name.es, delegation.spoken.fr, delegation.spoken.es))
        assert delegation.spoken.fr.startswith(("de ", "du ", "des ", "d'", "de l'"))


def test_no_alias_means_two_delegations(shipped: dict[str, Delegation]) -> None:
    taken: dict[str, str] = {}
    for delegation in shipped.values():
        for word in {delegation.code, *delegation.aliases}:
            assert taken.setdefault(word.casefold(), delegation.code) == delegation.code


def test_white_space_within_a_cell_is_one_space(tmp_path: Path) -> None:
    file = tmp_path / "roll.csv"
    file.write_text(
        'code,name,category,aliases\nFRA,"  French\n  Republic ",state_party,"La\tFrance; Fra "\n', encoding="utf-8"
    )
    (known,) = read_participants(file)
    assert (known.roll, known.name.en, known.aliases) == ("French Republic", "French Republic", ("La France", "Fra"))
