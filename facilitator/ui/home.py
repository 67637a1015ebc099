"""Home: the folder of whoever sits at the desk, which is offered first where a file is to be kept."""

from pathlib import Path


def home() -> Path:
    """Give the folder of this user, or the present one where the system knows of none."""
    try:
        return Path.home()
    except RuntimeError:
        return Path()
