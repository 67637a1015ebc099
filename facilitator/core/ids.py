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


class Refused(Exception):
    """An act that the floor does not allow; the message is a sentence for the user, who is told what to do."""
