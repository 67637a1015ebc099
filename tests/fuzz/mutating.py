"""Mutating: words, lines and tags of an input are put elsewhere, repeated, left out, or replaced by what breaks readers."""

import re
from collections.abc import Iterable
from random import Random

_TOKENS = re.compile(rb"[\w.-]+|\s+|.", re.DOTALL)
_LINES = re.compile(rb"[^\n]*\n?")
MOST_KNOWN = 4000
NASTY = (
    b"", b"0", b"-1", b"1", b"9" * 20, b"9" * 5000, b"1e999", b"-0.0", b"NaN", b"Infinity", b"null", b"true", b"{}", b"[]",
    b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\xe2\x80\xa8", b"\xcc\x81" * 50, b"\r", b"\n", b"\t",
    b'"', b"'", b'"""', b"\\", b"\\u0000", b"\\ud800", b"%s", b"{name}", b"{{", b"}}", b"{%", b"%}", b"{_{", b"../", b"/dev/zero", b"~",
    b"=1+1", b"<", b">", b"&", b"]]>", b"<!--", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"#", b";", b"(", b")", b"[[", b"a.b",
    b"0001-01-01", b"9999-12-31T23:59:59", b"24:00", b"00:00", b"23:59", b"02:30", b"29 February", b"2025-13-45", b"+14:00", b"-23:59",
    b"FRA", b"France", b"the", b"all", b"none", b"c", b"1(c)", b"Z", "é".encode(), "ﬁ".encode(), "İ".encode(), "ß".encode(),
    "²".encode(), "١٢".encode(), "½".encode(), "🙂".encode(), "\u0085".encode(), "\u3000".encode(), "＝".encode(),
)  # fmt: skip


class Mutator:
    """Changes inputs by their words and lines; knows the words of the inputs that it was given."""

    def __init__(self, known: Iterable[bytes] = ()) -> None:
        words = {
            word for one in known for word in _TOKENS.findall(one[:20_000]) if len(word) > 1 and not word.isspace()
        }
        self._words = tuple(sorted(words))[:MOST_KNOWN]

    def changed(self, content: bytes, most: int, rng: Random) -> bytes:
        """Give another input, of at most so many bytes."""
        for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
            pieces = (_LINES if rng.random() < 0.3 else _TOKENS).findall(content)
            content = b"".join(self._one_change(pieces, rng))[:most]
        return content

    def _one_change(self, pieces: list[bytes], rng: Random) -> list[bytes]:
        if not pieces:
            return [self._word(rng)]
        at, other = rng.randrange(len(pieces)), rng.randrange(len(pieces))
        match rng.randrange(8):
            case 0:
                del pieces[at : at + rng.choice((1, 1, 2, 5))]
            case 1:
                pieces.insert(at, self._word(rng))
            case 2 | 3:
                pieces[at] = self._word(rng)
            case 4:
                pieces[at], pieces[other] = pieces[other], pieces[at]
            case 5:
                pieces.insert(other, pieces[at])
            case 6:
                # whatever takes a time that grows with the square of its input shows it by this
                some = pieces[at : at + rng.choice((1, 2, 4, 12))]
                pieces[at:at] = some * rng.choice((1, 2, 5, 20, 300, 3000))
            case 7:
                pieces[at] = self._bent(pieces[at], rng)
        return pieces

    def _word(self, rng: Random) -> bytes:
        return rng.choice(self._words) if self._words and rng.random() < 0.6 else rng.choice(NASTY)

    @staticmethod
    def _bent(piece: bytes, rng: Random) -> bytes:
        if not piece:
            return piece
        at = rng.randrange(len(piece))
        return rng.choice(
            (
                piece[:at] + bytes([rng.randrange(256)]) + piece[at + 1 :],
                piece[:at] + piece[at + 1 :],
                piece.upper(),
                piece.title(),
                piece * 2,
                piece[:at],
                piece[at:],
            )
        )
