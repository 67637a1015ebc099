"""Every question that the desk can ask about a jump of the clock, for the tests that look at its words."""

from facilitator.core.clock_jump import Jumps, Leap
from facilitator.ui.session import Session

ASKED = ("set", "slept", "nobody", "put back", "far")


def jumps_of(session: Session, name: str, seconds: float = 12345.0) -> Jumps:
    """Give what leads to one of the questions at this desk; for the first two somebody has to speak."""
    if name == "put back":
        return Jumps(lead=seconds, armed=True)
    if name == "far":
        return Jumps(lead=1e11, armed=True)
    speaker = session.meeting.speaker
    spoken = speaker.id if speaker is not None and name != "nobody" else None
    leap = Leap(seconds=seconds, until=session.now(), seq=session.seq, statement=spoken, slept=name == "slept")
    return Jumps(leaps=(leap,))
