"""Bodies: the JSON of an event as it stands in a file, parsed strictly.

Values that this program never writes are refused.
"""

import json
from math import isfinite
from typing import Any, NoReturn

from facilitator.core.saying import tr
from facilitator.storage.journal import Damaged

Body = dict[str, Any]

# digits: more than any id, seq or number of seconds has
LONGEST_NUMBER = 11
LONGEST_SAID = 120


def read_body(kind: str, text: str) -> Body:
    """Read the body of an event. Raises Damaged where it is no JSON object, or holds what no body ever held."""
    try:
        body, end = _DECODER.raw_decode(text)
        if end != len(text):
            # it may be followed by white space, though none was ever written
            body = _DECODER.decode(text)
        if "\\ud" in text or "\\uD" in text:
            # lone surrogates: valid in JSON escapes, but not encodable as UTF-8
            json.dumps(body, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise Damaged(tr("The body of a “{kind}” event is not JSON.", kind=shortened(kind))) from None
    if not isinstance(body, dict):
        raise Damaged(tr("The body of a “{kind}” event is not a JSON object.", kind=shortened(kind)))
    return body


def shortened(text: str) -> str:
    """Shorten a text from a file so that it fits into a sentence, with unprintable characters escaped."""
    legible = "".join(c if c.isprintable() else "?" for c in text[: LONGEST_SAID + 1])
    return legible if len(text) <= LONGEST_SAID else f"{legible[:LONGEST_SAID]}…"


def _whole(digits: str) -> int:
    if len(digits.removeprefix("-")) > LONGEST_NUMBER:
        raise ValueError(digits)
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise ValueError(digits)
    return number


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


# one decoder for all bodies: thousands are read when a meeting opens, and making one costs more than a body
_DECODER = json.JSONDecoder(parse_int=_whole, parse_float=_finite, parse_constant=_no_number)
