"""Chapters of a recording as WebVTT, the text track that players and editors read."""

from facilitator.core.minuting.chapters import Chapter
from facilitator.core.white_space import on_one_line
from facilitator.exchange.legible import legible


def render_vtt(chapters: tuple[Chapter, ...]) -> str:
    """Write chapters as WebVTT (W3C): one cue each, in the order of time."""
    cues = [f"{n}\n{_time(c.start)} --> {_time(c.end)}\n{_text(c.title)}\n" for n, c in enumerate(chapters, start=1)]
    return "\n".join(("WEBVTT\n", *cues))


def _time(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    whole, rest = divmod(thousandths, 1000)
    return f"{whole // 3600:02}:{whole % 3600 // 60:02}:{whole % 60:02}.{rest:03}"


def _text(title: str) -> str:
    # a line end or an arrow would end the cue, and < begins a tag
    line = on_one_line(legible(title))
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
