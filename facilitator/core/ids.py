"""Names for the things of a meeting, and the one way an act is refused."""

from typing import NewType

DelegationCode = NewType("DelegationCode", str)
ItemCode = NewType("ItemCode", str)
RequestId = NewType("RequestId", int)
StatementId = NewType("StatementId", int)
LineNumber = NewType("LineNumber", int)
ActId = NewType("ActId", str)
SeatName = NewType("SeatName", str)


def as_code(text: str) -> str:
    """Give a code as it is compared: without spaces and case, so that “10 (B)” is “10(b)”."""
    return "".join(text.split()).casefold()


LONGEST_SENTENCE = 4000
_KEPT_AT_THE_END = 1000
"""Of a sentence that is cut: what is to be done stands at its end."""


class Told(Exception):
    """What is told to a user in a sentence; one that quotes pages of what was given is cut in its middle."""

    def __init__(self, sentence: str = "") -> None:
        if len(sentence) > LONGEST_SENTENCE:
            kept = LONGEST_SENTENCE - _KEPT_AT_THE_END
            sentence = f"{sentence[:kept]} … {sentence[-_KEPT_AT_THE_END:]}"
        super().__init__(sentence)


class Refused(Told):
    """An act that the floor does not allow; the message is a sentence for the user, who is told what to do."""
