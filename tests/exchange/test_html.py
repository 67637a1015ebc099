"""The minutes as HTML: one file, accessible, and nothing that was typed does anything."""

from html.parser import HTMLParser
from itertools import pairwise

import pytest

from facilitator.core.minutes import minutes
from facilitator.exchange.html import render_html
from tests.exchange.golden import assert_as_before
from tests.exchange.hostile import JINJA, LONG, MARKDOWN, SCRIPT, hostile_meeting
from tests.recorded_meeting import at, recorded_meeting

NOW = at(14, 0, day=8)
VOID = {"meta", "br", "img", "link", "hr"}


class Page(HTMLParser):
    """A page as a browser reads it: its elements, their nesting, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def page(variant: str = "circulated") -> str:
    return render_html(minutes(recorded_meeting(), now=NOW, variant=variant, head="0f3a"))


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_the_page_is_as_it_was_when_it_was_last_looked_at(variant: str) -> None:
    assert_as_before(f"{variant}.html", page(variant))


def test_every_element_is_closed_in_its_place() -> None:
    assert Page(page()).open == []


def test_the_page_needs_nothing_beside_it() -> None:
    read = Page(page())
    assert not {"script", "link", "img", "iframe"} & set(read.tags)
    assert not [value for name, value in read.attributes if name in {"src", "href"} and not value.startswith("#")]


def test_the_page_says_its_language_and_names_its_tables() -> None:
    read = Page(page("internal"))
    assert ("lang", "en-GB") in read.attributes
    assert read.tags.count("caption") == read.tags.count("table") > 1
    assert ("scope", "col") in read.attributes
    assert read.tags.count("h1") == 1


@pytest.mark.parametrize(
    ("language", "skip"), [("en", "Skip to the record"), ("fr", "Aller au compte rendu"), ("es", "Ir al acta")]
)
def test_landmarks_lead_through_the_page_and_the_first_link_to_the_record(language: str, skip: str) -> None:
    html = render_html(minutes(recorded_meeting(), now=NOW, language=language))
    read = Page(html)
    assert [tag for tag in read.tags if tag in {"header", "nav", "main", "footer"}] == [
        "header",
        "nav",
        "main",
        "footer",
    ]
    body = html[html.index("<body>") :]
    assert body.split("<", 2)[2].startswith(f'a class="skip" href="#record">{skip}<')
    assert ("id", "record") in read.attributes


def test_headings_never_skip_a_level() -> None:
    levels = [int(tag[1]) for tag in Page(page("internal")).tags if tag in {"h1", "h2", "h3"}]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_contents_lead_to_every_section() -> None:
    read = Page(page())
    anchors = {value for name, value in read.attributes if name == "id"}
    links = [value[1:] for name, value in read.attributes if name == "href"]
    # the first skips the contents
    assert len(links) == 7
    assert set(links) <= anchors


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_what_was_typed_is_printed_and_does_nothing(variant: str) -> None:
    html = render_html(minutes(hostile_meeting(), now=NOW, variant=variant))
    read = Page(html)
    assert not {"script", "img"} & set(read.tags)
    assert not [name for name, _ in read.attributes if name.startswith("on")]
    for text in (JINJA, SCRIPT, MARKDOWN, LONG.strip()):
        assert text in read.text
    assert "bell\N{REPLACEMENT CHARACTER} null\N{REPLACEMENT CHARACTER}" in read.text
    assert "\x00" not in html
