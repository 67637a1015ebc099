"""Recovering what a seed has damaged: a file that opens, holds nothing but the beginning, and no document that changed."""

import contextlib
import random
import shutil
from pathlib import Path

from facilitator.storage.journal import Damaged
from facilitator.storage.recovering import recover
from tests.damage.damages import DAMAGES
from tests.damage.test_damage import said_by

# of bytes, where what was recorded is known; the others change what is recorded
PHYSICAL = ("flipped_often", "flipped_at_the_front", "cut", "overwritten", "lengthened", "beside", "unbound")


def test_what_is_recovered_is_the_beginning_of_what_was_recorded(whole: Path, tmp_path: Path) -> None:
    known = said_by(whole)
    assert known is not None
    recovered = {}
    for damage in PHYSICAL:
        path, new = tmp_path / f"{damage}.floor", tmp_path / f"{damage}-new.floor"
        shutil.copyfile(whole, path)
        DAMAGES[damage](path, random.Random(f"{damage} 5"))
        with contextlib.suppress(Damaged):
            recovered[damage] = recover(path, new).events
            said = said_by(new)
            assert said is not None
            assert said[0] == known[0][: recovered[damage]]
            assert set(said[1]) <= set(known[1])
    assert len(recovered) >= 6
    assert [count == len(known[0]) for count in recovered.values()].count(True) >= 3


def test_a_meeting_is_found_where_the_header_tells_a_wrong_size_of_pages(whole: Path, tmp_path: Path) -> None:
    known = said_by(whole)
    assert known is not None
    path = tmp_path / "m.floor"
    content = bytearray(whole.read_bytes())
    content[16:18] = b"\x00\x01"
    path.write_bytes(content)
    assert recover(path, tmp_path / "new.floor").events == len(known[0])
    assert said_by(tmp_path / "new.floor") == known
