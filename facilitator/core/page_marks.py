"""Marks of a page: HTML without what no page has, over which its readers would take hours."""

import re

# a tag is short and ends before the next one begins; what only looks like the begin of one is text
_NO_TAG = re.compile(r"<(?![^<>]{1,5000}>)")


def with_whole_tags(page: str) -> str:
    """Give a page without its comments, and with every “<” that begins no tag as text."""
    return _NO_TAG.sub("&lt;", _without_comments(page))


def _without_comments(page: str) -> str:
    kept: list[str] = []
    at = 0
    while (begin := page.find("<!--", at)) >= 0:
        kept.append(page[at:begin])
        end = page.find("-->", begin + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join((*kept, page[at:]))
