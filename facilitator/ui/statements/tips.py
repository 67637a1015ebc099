"""Tool tips of this room: plain text only."""

import html


def plain_tip(text: str) -> str:
    """Give a text as a tool tip that shows it as it is: Qt guesses markup in tool tips."""
    return f"<qt>{'<br>'.join(map(html.escape, text.splitlines()))}</qt>" if text else ""
