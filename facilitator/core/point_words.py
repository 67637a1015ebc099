"""Words of key points: under which action and aspect of the plan of action they are filed, and what they say."""

from facilitator.core.saying import noop, tr
from facilitator.core.statements import Aspect, KeyPoint

ASPECTS = {
    Aspect.PROGRESS: noop("progress"),
    Aspect.CHALLENGE: noop("challenge"),
    Aspect.COMMITMENT: noop("commitment"),
    Aspect.ASSISTANCE: noop("assistance needed"),
}


def point_words(point: KeyPoint) -> str:
    """Give a key point by its action and aspect, as `LAP 19 · challenge`, or its text where it has none."""
    action = tr("LAP {lap}", lap=point.lap) if point.lap is not None else ""
    aspect = tr(ASPECTS[point.aspect]) if point.aspect is not None else ""
    return " · ".join(part for part in (action, aspect) if part) or point.text


def whole_point(point: KeyPoint) -> str:
    """Give a key point with all that it says, as `survey (LAP 19 · challenge)`."""
    words = point_words(point)
    return f"{point.text} ({words})" if point.text.strip() and words != point.text else words
