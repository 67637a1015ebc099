"""Tool tips of this room: plain text only."""

_MARKUP = frozenset("&<>")


def plain_tip(text: str) -> str:
    """Give a text as a tool tip that shows it as it is: Qt guesses markup in tool tips."""
    if not text:
        return ""
    lines = text.splitlines()
    if not _MARKUP.isdisjoint(text):
        from html import escape

        lines = [escape(line, quote=False) for line in lines]
    return f"<qt>{'<br>'.join(lines)}</qt>"
