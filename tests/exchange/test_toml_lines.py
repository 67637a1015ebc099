"""Every key of a TOML text is found on its line."""

import pytest

from facilitator.exchange.toml_lines import KeyPath, line_of, lines_of

TEXT = '''\
a = 1
"quoted key" = 2
b.c = 3
list = [
  "x = 1",  # not = a key
  [1, 2],
]
text = """
looks = "like a key"
"""
after = "a # b"
[table]
inside = 1 # a comment with [brackets]
[[many]]
x = { y = 1 }
[[many]]
x = 2
[many.sub]
z = 1
[[many.deep]]
w = 1
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("a",), 1), (("quoted key",), 2), (("b", "c"), 3), (("list",), 4), (("list", 1), 4), (("text",), 8),
        (("after",), 11), (("table",), 12), (("table", "inside"), 13), (("many", 0), 14), (("many", 0, "x", "y"), 15),
        (("many", 1, "x"), 17), (("many", 1, "sub", "z"), 19), (("many", 1, "deep", 0, "w"), 21),
        (("many", 1, "nowhere"), 16), (("looks",), None), ((), None),
    ],
)  # fmt: skip
def test_a_key_is_found_on_its_line_or_on_that_of_its_table(path: KeyPath, line: int | None) -> None:
    assert line_of(lines_of(TEXT), path) == line
