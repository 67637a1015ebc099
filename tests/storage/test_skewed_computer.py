"""A computer whose clock is really wrong (libfaketime): what it records carries the time of the server."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.storage import postgres
from tests.storage.at_a_server import made_at

LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))


def test_a_computer_that_is_two_hours_behind_records_the_time_of_the_server() -> None:
    if not LIBRARIES:
        assert not os.environ.get("CI"), "libfaketime is not installed"
        pytest.skip("libfaketime is not installed: apt-get install libfaketime")
    address = made_at(postgres.started())
    program = (
        "import json, sys; from datetime import UTC, datetime\n"
        "from facilitator.address import Address\n"
        "from facilitator.core.commands import Command\n"
        "from facilitator.seat import Seat\n"
        "from facilitator.storage.opening import open_journal\n"
        "seat = Seat(open_journal(Address(sys.argv[1])))\n"
        "(done,) = seat.act(Command(name='chair-says', arguments={'text': 'Good morning.'}))\n"
        "print(json.dumps([datetime.now(UTC).timestamp(), done.at.timestamp(), done.recorded.timestamp()]))\n"
    )
    skewed = {**os.environ, "LD_PRELOAD": str(LIBRARIES[-1]), "FAKETIME": "-2h", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    before = datetime.now(UTC)
    done = subprocess.run(
        [sys.executable, "-c", program, address.text], env=skewed, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    here, at, recorded = (datetime.fromtimestamp(one, UTC) for one in json.loads(done.stdout))
    assert here < before - timedelta(minutes=119)
    assert before - timedelta(seconds=1) < at <= datetime.now(UTC) + timedelta(seconds=1)
    assert abs(recorded - at) < timedelta(seconds=1)
