"""QR codes of addresses, as rows of dark and light squares and as a picture; segno comes with the extra `web`."""

from facilitator.core.ids import Refused
from facilitator.core.saying import tr

QUIET = 4
"""How many light squares stand around the code, as its standard wants."""


def qr_rows(text: str) -> tuple[tuple[bool, ...], ...]:
    """Give the squares of a code, True for a dark one, with the light border. Raises Refused without the extra."""
    try:
        import segno
    except ImportError:
        raise Refused(needs_the_extra()) from None
    made = segno.make_qr(text, error="m")
    return tuple(tuple(bool(dark) for dark in row) for row in made.matrix_iter(border=QUIET))


def needs_the_extra() -> str:
    """Say how what the pages need is installed."""
    return tr("Pages for browsers and phones need what is installed by: pip install 'facilitator[web]'")


def qr_picture(text: str) -> str:
    """Give a code as an SVG of one path. Raises Refused without the extra."""
    rows = qr_rows(text)
    runs = "".join(f"M{x} {y}h{length}v1h-{length}z" for y, row in enumerate(rows) for x, length in _dark_runs(row))
    size = len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<rect width="{size}" height="{size}" fill="#fff"/><path d="{runs}" fill="#000"/></svg>'
    )


def _dark_runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((x, 1))
    return runs
