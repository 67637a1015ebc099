"""The agenda tree while it is prepared."""

from dataclasses import replace

import pytest

from facilitator.core.agenda import Definition, Item, Topic
from facilitator.core.agenda_tree import (
    branch,
    indented,
    inserted,
    moved,
    outdented,
    recoded,
    removed,
    renumbered,
    tree,
)
from facilitator.core.ids import ItemCode, Refused
from tests.room import definition, item


def agenda(*written: str) -> tuple[Item, ...]:
    """Make items of `code` or `code<parent`."""
    made = (one.partition("<") for one in written)
    return tuple(item(code, place, 1, parent=parent, label=code) for place, (code, _, parent) in enumerate(made))


def shown(items: tuple[Item, ...]) -> list[str]:
    return [f"{'.' * node.depth}{node.item.code}" for node in tree(items)]


TREE = agenda("a", "b", "c<b", "d<c", "e<b", "f")


def test_the_tree_is_shown_by_depth_and_a_branch_has_all_that_stands_under_an_item() -> None:
    assert shown(TREE) == ["a", "b", ".c", "..d", ".e", "f"]
    assert [i.code for i in branch(TREE, "b")] == ["b", "c", "d", "e"]


def test_an_item_is_inserted_behind_another_and_its_branch_at_the_same_depth() -> None:
    assert shown(inserted(TREE, item("x", 0, 1), after="c")) == ["a", "b", ".c", "..d", ".x", ".e", "f"]
    assert shown(inserted(TREE, item("x", 0, 1)))[-1] == "x"
    with pytest.raises(Refused, match="The code a is used already"):
        inserted(TREE, item("a", 0, 1))


def test_an_item_is_moved_with_its_branch_and_never_under_itself() -> None:
    assert shown(moved(TREE, "c", before="a")) == ["c", ".d", "a", "b", ".e", "f"]
    assert shown(moved(TREE, "a", before="e")) == ["b", ".c", "..d", ".a", ".e", "f"]
    assert shown(moved(TREE, "b")) == ["a", "f", "b", ".c", "..d", ".e"]
    with pytest.raises(Refused, match="under itself"):
        moved(TREE, "b", before="d")


def test_an_item_is_indented_under_the_one_before_and_put_out_again() -> None:
    assert shown(indented(TREE, "b")) == ["a", ".b", "..c", "...d", "..e", "f"]
    assert shown(outdented(TREE, "c")) == ["a", "b", ".e", "c", ".d", "f"]
    with pytest.raises(Refused, match="no item before it"):
        indented(TREE, "a")
    with pytest.raises(Refused, match="at the top already"):
        outdented(TREE, "a")


def test_what_stood_under_an_item_that_goes_stands_under_its_parent_and_no_topic_feeds_it() -> None:
    fed = (replace(TREE[0], topics=(Topic(code="t", title="T", feeds=(ItemCode("c"), ItemCode("f"))),)), *TREE[1:])
    left = removed(fed, "c")
    assert shown(left) == ["a", "b", ".d", ".e", "f"]
    assert left[0].topics[0].feeds == ("f",)
    again = recoded(fed, "c", "x")
    assert (shown(again), again[0].topics[0].feeds) == (["a", "b", ".x", "..d", ".e", "f"], ("x", "f"))
    with pytest.raises(Refused, match="used already"):
        recoded(fed, "c", "f")


def numbered(language: str) -> Definition:
    items = (*agenda("z", "b", "c<b", "d<c", "e<b", "f"),)
    return renumbered(definition(language=language, items=(replace(items[0], label="Opening"), *items[1:])))


def test_labels_say_the_place_in_each_language_and_a_label_in_words_stays() -> None:
    made = numbered("en")
    assert [i.label for i in made.items] == ["Opening", "1", "1(a)", "1(a)(i)", "1(b)", "2"]
    assert [made.glossary.say("1(a)(i)", code) for code in ("en", "fr", "es")] == ["1(a)(i)", "1 a) i)", "1 a) i)"]
    assert not made.glossary.has("1", "fr")
    assert [i.code for i in made.items] == ["z", "b", "c", "d", "e", "f"]
    french = numbered("fr")
    assert french.items[2].label == "1 a)"
    assert french.glossary.say("1 a)", "en") == "1(a)"
