"""Scripts: words are split as a POSIX shell does, mistakes name their line."""

import shlex

import pytest

from facilitator.cli.script import read_lines, split
from facilitator.core.ids import Refused


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", []),
        ("   # only a comment", []),
        ("T gist 9 'It''s said' # why", ["T", "gist", "9", "Its said"]),
        ("T gist 9 room#5", ["T", "gist", "9", "room#5"]),
        ("T gist 9 '# no comment' # a comment", ["T", "gist", "9", "# no comment"]),
        (r'T gist 9 "a \" # b" # c', ["T", "gist", "9", 'a " # b']),
        (r"T gist 9 \# five", ["T", "gist", "9", "#", "five"]),
        ('T gist 9 "don\'t # stop"#5', ["T", "gist", "9", "don't # stop#5"]),
        ("T gist 9 ''", ["T", "gist", "9", ""]),
        ("T gist 9 « déjà vu »\n", ["T", "gist", "9", "«", "déjà", "vu", "»"]),
    ],
)
def test_a_line_is_split_as_a_shell_does(line: str, words: list[str]) -> None:
    assert split(line) == words


def test_every_text_can_be_quoted() -> None:
    for text in ("a # b", "it's", 'say "no"', "\\", "#", " ", "a\\#b", "'\"#"):
        assert split(f"T gist 9 {shlex.quote(text)} # end") == ["T", "gist", "9", text]


def test_lines_come_as_they_arrive_and_keep_their_numbers() -> None:
    lines = read_lines([b"\xef\xbb\xbf# heading\n", b"\n", b"2025-04-07T10:00 begin\n", b"2025-04-07T10:01 gist 1 x"])
    first = next(lines)
    assert (first.number, first.time, first.words) == (3, "2025-04-07T10:00", ("begin",))
    assert next(lines).words == ("gist", "1", "x")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"T gist 1 'open", "Line 2 has a quotation mark"),
        (b"T gist 1 \xff", "Line 2 is not UTF-8"),
        (b"begin", "Line 2 needs a time and a command"),
        (b"T gist 1 open\\", "Line 2 has a quotation mark"),
    ],
)
def test_a_mistake_names_its_line(line: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said):
        list(read_lines([b"# first\n", line]))
