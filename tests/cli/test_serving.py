"""`facilitator serve`: the pages from the command line."""

import json
import signal
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from facilitator.cli import serving, status
from facilitator.web.serving import Serving
from tests.room import Room
from tests.web.served import made


def test_the_first_line_is_the_address_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path / "im.floor", Room()).close()
    served: list[Serving] = []

    def runs(pages: Serving) -> None:
        served.append(pages)
        pages.stop()
        run(pages)

    run = Serving.run
    monkeypatch.setattr(Serving, "run", runs)
    assert status(["serve", str(tmp_path / "im.floor"), "--port", "0", "--json"]) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert first == {"url": served[0].url}
    assert served[0].url.startswith("http://127.0.0.1:")


@pytest.mark.parametrize("one", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_from_the_moment_the_address_is_said_with_nothing_more_to_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, one: signal.Signals
) -> None:
    made(tmp_path / "im.floor", Room()).close()
    monkeypatch.chdir(tmp_path)

    def says(*_said: object, **_how: object) -> None:
        signal.raise_signal(one)

    monkeypatch.setattr(serving, "_say_where", says)
    assert status(["serve", "im.floor", "--port", "0", "--acts", "acts.sock"]) == 0
    assert capsys.readouterr().err == ""
    assert not Path("acts.sock").exists()


@pytest.mark.parametrize(
    "case",
    [
        (["none.floor"], 1, "There is no file “none.floor”"),
        (["im.floor", "--port", "70000"], 2, "70000"),
        (["im.floor", "--certificate", "im.floor"], 2, "needs its key"),
        (["im.floor", "--host", "no.such.host.invalid"], 1, "Give another --host or --port"),
        (["im.floor", "--folder", "im.floor/room"], 1, "Give another --folder"),
        (["im.floor", "--certificate", "im.floor", "--key", "im.floor"], 1, "PEM files"),
        (["im.floor", "--acts-key", "im.floor"], 2, "give --acts PLACE"),
        (["im.floor", "--acts", "127.0.0.1:8322"], 1, "Give a port, such as 8322"),
        (["im.floor", "--acts", ""], 1, "Give a port, such as 8322"),
        (["im.floor", "--acts", "none/x.sock"], 1, "No such file or directory"),
        (["im.floor", "--acts", "0", "--acts-seat", "delegation:FRA"], 1, "Give another name"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    case: tuple[list[str], int, str],
) -> None:
    words, code, said = case
    monkeypatch.chdir(tmp_path)
    made(tmp_path / "im.floor", Room()).close()
    assert status(["serve", "--port", "0", *words]) == code
    told = capsys.readouterr()
    assert said in told.err
    assert told.out == ""


def test_without_the_extra_it_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made(tmp_path / "im.floor", Room()).close()
    monkeypatch.delitem(sys.modules, "facilitator.web.serving")
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert status(["serve", str(tmp_path / "im.floor")]) == 1
    assert "pip install 'facilitator[web]'" in capsys.readouterr().err


def test_who_is_connected_is_told_where_it_is_read_and_memory_is_given_back_each_minute(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site, reads, given = SimpleNamespace(hub=SimpleNamespace(connected={"list": 1})), [False], list[int]()
    monkeypatch.setattr(serving, "takes_a_line", lambda _: reads[0])
    monkeypatch.setattr(serving, "give_back", lambda: given.append(1))
    beat = serving._each_second(site, None, tells=True, with_parent=False)  # type: ignore[arg-type]
    beat()
    assert capsys.readouterr().out == ""
    reads[0] = True
    beat()
    beat()
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [{"connected": {"list": 1}}]
    for _ in range(117):
        beat()
    assert len(given) == 2
