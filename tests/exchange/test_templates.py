"""The templates that come with the program: each form of meeting, none that asserts a fact; and the agenda tree."""

from pathlib import Path

import pytest

from facilitator import resources
from facilitator.exchange.definition import BadFile, load_definition, shipped_definitions
from tests.exchange.test_definition import GOOD, item, written


@pytest.mark.parametrize("name", [name for name in shipped_definitions() if name != "ccm-im-2025"])
def test_a_template_asserts_nothing(name: str) -> None:
    text = resources.text("meetings", f"{name}.toml")
    assert "INFER, all of it" in text
    assert [
        line for line in text.splitlines() if line.startswith(("start = ", "end = ")) and "# INFER" not in line
    ] == []
    definition, _ = load_definition(name)
    assert (definition.presidency, [holder for item in definition.items for holder in item.roles]) == ("", [])


def test_a_template_for_each_form_of_meeting() -> None:
    made = {name: load_definition(name)[0] for name in shipped_definitions()}
    assert made["meeting-of-states-parties"].formal
    assert [i.code for i in made["meeting-of-states-parties"].items if i.parent == "4"] == [
        "4a",
        "4b",
        "4c",
        "4d",
        "4e",
    ]
    assert [c.name for c in made["general-debate"].precedence if c.levels] == ["head", "minister"]
    assert made["standing-committee"].president == "the Co-Chairs"
    assert [s.name for s in item(made["workshop"], "p1").segments] == ["panel", "questions"]
    assert "Article 5" in item(made["mine-ban-intersessional"], "3").title
    assert not any(i.actions for i in made["mine-ban-intersessional"].items)


def test_an_item_stands_under_another_and_never_under_itself(tmp_path: Path) -> None:
    under = GOOD.replace('code = "b"', 'code = "b"\nparent = "a"')
    assert [i.parent for i in load_definition(written(tmp_path, under))[0].items] == ["", "a"]
    with pytest.raises(BadFile, match="parent names the item x, which does not exist"):
        load_definition(written(tmp_path, GOOD.replace('code = "b"', 'code = "b"\nparent = "x"')))
    with pytest.raises(BadFile, match="stands under itself by its parent"):
        load_definition(written(tmp_path, under.replace('code = "a"', 'code = "a"\nparent = "b"')))


@pytest.mark.parametrize("name", shipped_definitions())
def test_no_heading_says_its_label_twice(name: str) -> None:
    headings = [heading for i in load_definition(name)[0].items for heading in (i.full_heading, i.heading)]
    words = [[word.strip(":") for word in heading.lower().split()] for heading in headings]
    assert [w for w in words if w[0] in w[1:3] or w[:2] == w[2:4]] == []
