"""What begins like a tag and is none is text, in a time that grows with the page and not with its square."""

import pytest

from facilitator.core.page_marks import with_whole_tags
from facilitator.exchange.page_text import text_of_page
from facilitator.storage.paper_text import paragraphs_of
from tests.fuzz.limits import at_most


def test_tags_stay_comments_go_and_a_sign_is_a_sign() -> None:
    page = "<p class='a'>3 < 4 <!-- <b> not --> and 5 > 4</p><![endif]--><br>"
    assert with_whole_tags(page) == "<p class='a'>3 < 4  and 5 > 4</p><![endif]--><br>"
    assert with_whole_tags("3 < 4 <b>") == "3 &lt; 4 <b>"
    assert text_of_page(page).startswith("3 < 4 and 5 > 4")
    assert with_whole_tags("<p>a<!-- without end <p>b") == "<p>a"


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<a b='", "<!--", "<![", "</", "<?", "<!DOCTYPE ", "<a\n", "&#x", "<a/", "<<a>"]
)
def test_no_page_takes_hours(piece: str) -> None:
    page = f"<html>{piece * (100_000 // len(piece))}"
    with at_most(2):
        text_of_page(page)
        paragraphs_of("a.html", page.encode())
