"""What all forms of the record share."""

import pytest


@pytest.fixture(autouse=True)
def one_application(qapp: object) -> object:
    """A PDF is drawn by Qt, which knows one application only: the one that the tests of the desk share."""
    return qapp
