"""What holds for all tests: no screen is needed, unless a story asks for one."""

import os
import sys
from collections.abc import Iterator

import pytest

# Before anything imports Qt. A story that needs a real window starts its own server and sets its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, settings

# Registered here, before the options are read: `--hypothesis-profile=long` plays many more meetings.
QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
settings.register_profile("daily", max_examples=300, deadline=None, suppress_health_check=QUIET)
settings.register_profile("long", max_examples=5000, deadline=None, suppress_health_check=QUIET)
settings.load_profile("daily")


@pytest.fixture(scope="session", autouse=True)
def _nothing_in_the_home_of_who_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep settings, reports and meetings, also those of programs that tests start, in a folder of the tests."""
    with pytest.MonkeyPatch.context() as places:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
            places.setenv(name, str(tmp_path_factory.mktemp(name)))
        yield


@pytest.fixture(scope="session", autouse=True)
def _servers_end() -> Iterator[None]:
    """End the servers that tests of this process have started, if any; nothing is imported for it."""
    yield
    servers = sys.modules.get("tests.storage.postgres")
    if servers is not None:
        servers.ended()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take how many cases of each damage are tried: `pytest tests/damage --damages=200` for many."""
    parser.addoption("--damages", type=int, default=2, metavar="N", help="Cases of each damage to a file; default: 2.")
