"""A file with the key of programs that act is read whole, and whatever else lies there is named in a sentence."""

from pathlib import Path

import pytest

from facilitator.core.ids import Refused
from facilitator.exchange.acts_key import MOST_BYTES, SHORTEST_KEY, key_in
from facilitator.exchange.bad_file import BadFile


def test_a_key_is_what_stands_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(f" {'k' * SHORTEST_KEY}\n")
    assert key_in(file) == "k" * SHORTEST_KEY
    file.write_text("short")
    with pytest.raises(Refused, match="shorter than 22 characters"):
        key_in(file)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"k" * (MOST_BYTES + 1), "more than 0.01 MB"),
        (b"\xff" * SHORTEST_KEY, "not UTF-8"),
        (None, "a pipe, a device or a socket"),
    ],
)
def test_what_is_no_key_is_named(content: bytes | None, why: str, tmp_path: Path) -> None:
    file = tmp_path / "key"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BadFile, match=why):
        key_in(file if content is not None else Path("/dev/zero"))
