"""What the desk remembers is there at the next start; each setting stands for itself, and nothing not understood is lost."""

import errno
import json
import os
import stat
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from facilitator.core.languages import CODES
from facilitator.ui.settings import Preferences, Settings
from facilitator.ui.settings_file import LARGEST_FILE, read
from facilitator.ui.views import PERSPECTIVES

Broken = Callable[[Path], object]


def other_than_usual() -> dict[str, object]:
    """Give every setting with another value than the usual one."""
    return {
        "theme": "light",
        "zoom": 1.3,
        "auto_text": False,
        "geometry": "AdnQ",
        "panels": [300, 700, 400],
        "perspective": "chair",
        "recent": ["/meetings/a.floor"],
        "display": True,
        "display_preview": False,
        "display_language": "fr",
        "language": "es",
        "timeline": False,
        "sound": True,
        "chair_panels": [250, 900, 0],
        "run_only": True,
        "notes_only": True,
        "present_only": True,
        "hints": False,
        "begin_after": 10,
        "display_screen": "Hall",
        "seat": "secretariat",
        "pages_network": True,
        "pages_port": 9000,
        "pages_certificate": "room.pem",
        "pages_key": "room.key",
        "pages_address": "https://room.example.org",
        "pages_texts": True,
        "pages_folder": "/srv/room",
        "pages_osc": "192.0.2.7:8000",
        "pages_acts": "8322",
        "pages_acts_key": "/home/room/acts.txt",
        "backup_minutes": 10,
        "backup_folder": "/media/stick",
    }


def written(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.json"


def kept(path: Path) -> list[Path]:
    """Give what was set aside, in order."""
    return sorted(path.parent.glob("desk-kept-*.json"))


def test_what_is_remembered_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "somewhere" / "desk.json"
    Settings(path).remember(theme="light", zoom=1.2, panels=(1, 2, 3))
    settings = Settings(path)
    again = settings.preferences
    assert (again.theme, again.zoom, again.panels) == ("light", 1.2, (1, 2, 3))
    assert settings.take_notes() == ()
    assert kept(path) == []


def test_every_setting_is_read(path: Path) -> None:
    given = other_than_usual()
    assert given.keys() == {field.name for field in fields(Preferences)}
    settings = Settings(written(path, given))
    read = {name: getattr(settings.preferences, name) for name in given}
    assert read == {name: tuple(v) if isinstance(v, list) else v for name, v in given.items()}
    assert settings.take_notes() == ()


@pytest.mark.parametrize("code", ["", *CODES])
def test_every_language_of_the_program_may_be_kept(path: Path, code: str) -> None:
    settings = Settings(written(path, {"language": code, "display_language": code}))
    assert (settings.preferences.language, settings.preferences.display_language) == (code, code)
    assert settings.take_notes() == ()


def test_the_perspectives_are_those_of_the_desk() -> None:
    for perspective in PERSPECTIVES:
        assert perspective in ("chair", "secretariat")


NONSENSE: dict[str, list[object]] = {
    "theme": ["pink", "", 3, None, ["dark"]],
    "zoom": ["large", -1, 0, 1e300, 10**400, float("nan"), float("inf"), True, None],
    "auto_text": ["yes", 1, None],
    "geometry": ["é", "\ud800", "not base64!", "A" * 20_000, 7, None],
    "panels": [[1, -2, 3], [1, 2**70, 3], [1.5], ["a"], [1, 2, 3, 4], "abc", {"a": 1}, None],
    "perspective": ["bird", 1, None],
    "recent": ["/a.floor", {"a": 1}, 7, None],
    "display": ["yes", 1, None],
    "display_preview": ["no", 0, None],
    "display_language": ["zz", "FR", "fr\n", 1, None],
    "language": ["zz", "meeting", 1, None],
    "timeline": [0, "", None],
    "sound": [1, "loud"],
    "chair_panels": [[-1], [True, True, True], None],
    "run_only": [2, []],
    "notes_only": ["no"],
    "present_only": ["no"],
    "hints": ["true", {}],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in NONSENSE.items() for value in values])
def test_a_setting_that_is_not_understood_stands_for_itself_and_is_said(path: Path, name: str, value: object) -> None:
    content = json.dumps({**other_than_usual(), name: value})
    path.write_text(content, encoding="utf-8")
    settings = Settings(path)
    for other, given in other_than_usual().items():
        usual = getattr(Preferences(), other)
        wanted = usual if other == name else tuple(given) if isinstance(given, list) else given
        assert getattr(settings.preferences, other) == wanted, other
    (note,) = settings.take_notes()
    assert note.startswith("Some settings in")
    assert note.endswith(f"the usual is used for them: {name}.")
    assert settings.take_notes() == ()
    settings.remember(hints=False)
    (aside,) = kept(path)
    assert aside.read_text(encoding="utf-8") == content
    assert str(aside) in settings.take_notes()[0]
    assert Settings(path).take_notes() == ()


def folder_in_its_place(path: Path) -> None:
    path.mkdir()
    (path / "inside").write_text("mine", encoding="utf-8")


BROKEN: dict[str, Broken] = {
    "empty": lambda path: path.write_bytes(b""),
    "cut": lambda path: path.write_bytes(b'{"theme": "li'),
    "no object": lambda path: path.write_bytes(b"[1, 2]"),
    "a number": lambda path: path.write_bytes(b"1" * 20_000),
    "no text": lambda path: path.write_bytes(b'{"theme": "\xff\xfe"}'),
    "another form": lambda path: path.write_bytes(b'theme = "light"\n'),
    "deep": lambda path: path.write_bytes(b"[" * 200_000),
    "bytes": lambda path: path.write_bytes(bytes(range(256)) * 10),
    "large": lambda path: path.write_bytes(b'{"a": "' + b"x" * LARGEST_FILE + b'"}'),
    "folder": folder_in_its_place,
    "pipe": os.mkfifo,
    "circle": lambda path: path.symlink_to(path.name),
    "device": lambda path: path.symlink_to("/dev/zero"),
}


def unlike(path: Path) -> tuple[int, object]:
    """Give what tells whether a file is the one it was: its kind, and its bytes or where it leads."""
    mode = path.lstat().st_mode
    if stat.S_ISDIR(mode):
        return stat.S_IFMT(mode), sorted(one.read_bytes() for one in path.iterdir())
    return stat.S_IFMT(mode), path.readlink() if stat.S_ISLNK(mode) else stat.S_ISREG(mode) and path.read_bytes()


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_file_gives_the_usual_settings_and_is_kept_when_they_are_written(path: Path, broken: str) -> None:
    BROKEN[broken](path)
    before = unlike(path)
    settings = Settings(path)
    assert settings.preferences == Preferences()
    (note,) = settings.take_notes()
    assert note.startswith(f"The settings in {path}")
    assert unlike(path) == before
    settings.remember(theme="light")
    (aside,) = kept(path)
    assert unlike(aside) == before
    assert str(aside) in settings.take_notes()[0]
    assert Settings(path).preferences == Preferences(theme="light")


def refused(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_a_file_that_may_not_be_read_is_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = written(path, {"theme": "contrast"}).read_bytes()
    with monkeypatch.context() as faulty:
        faulty.setattr(Path, "open", refused)
        settings = Settings(path)
        assert settings.preferences == Preferences()
        assert "Permission denied" in settings.take_notes()[0]
        faulty.setattr("facilitator.ui.settings.write", lambda *_: None)
        settings.remember(zoom=1.1)
    (aside,) = kept(path)
    assert aside.read_bytes() == content


def test_a_file_that_can_be_read_again_meanwhile_loses_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(path, {"theme": "contrast", "recent": ["/meetings/a.floor"]})
    with monkeypatch.context() as faulty:
        faulty.setattr(Path, "open", refused)
        settings = Settings(path)
    settings.remember(zoom=1.1)
    again = Settings(path).preferences
    assert (again.theme, again.zoom, again.recent) == ("contrast", 1.1, ("/meetings/a.floor",))
    assert kept(path) == []


def test_a_file_that_is_gone_meanwhile_is_written_with_what_was_understood(path: Path) -> None:
    settings = Settings(written(path, {"theme": "contrast", "zoom": "large"}))
    path.unlink()
    settings.remember(hints=False)
    again = Settings(path).preferences
    assert (again.theme, again.hints) == ("contrast", False)


def test_what_is_set_aside_replaces_nothing_that_was(path: Path) -> None:
    for content in (b"first", b"second"):
        path.write_bytes(content)
        Settings(path).remember(hints=False)
    assert [aside.read_bytes() for aside in kept(path)] == [b"first", b"second"]


def test_what_another_desk_has_put_right_meanwhile_is_not_set_aside(path: Path) -> None:
    path.write_bytes(b"broken")
    first, second = Settings(path), Settings(path)
    first.remember(theme="light")
    second.remember(zoom=1.2)
    (aside,) = kept(path)
    assert aside.read_bytes() == b"broken"
    again = Settings(path).preferences
    assert (again.theme, again.zoom) == ("light", 1.2)


def test_what_belongs_to_another_version_is_written_as_it_was(path: Path) -> None:
    others = {"voices": {"bell": 3}, "seats": ["\ud800", None]}
    settings = Settings(written(path, {**others, "theme": "light"}))
    assert settings.take_notes() == ()
    settings.remember(zoom=1.5)
    again = json.loads(path.read_text(encoding="utf-8"))
    assert {name: again[name] for name in others} == others
    assert (again["theme"], again["zoom"]) == ("light", 1.5)
    assert kept(path) == []


def test_a_mark_of_byte_order_is_no_fault(path: Path) -> None:
    path.write_text('\ufeff{"theme": "light"}', encoding="utf-8")
    assert Settings(path).preferences.theme == "light"


def test_settings_that_cannot_be_written_stop_nothing_and_are_said_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    settings = Settings(tmp_path / "file" / "desk.json")
    settings.remember(theme="light")
    settings.remember(zoom=1.2)
    assert (settings.preferences.theme, settings.preferences.zoom) == ("light", 1.2)
    (note,) = settings.take_notes()
    assert note.startswith(f"The settings cannot be kept in {tmp_path / 'file' / 'desk.json'}")


def test_what_cannot_be_set_aside_is_not_written_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(b"broken")
    settings = Settings(path)
    monkeypatch.setattr(Path, "rename", refused)
    settings.remember(theme="light")
    assert path.read_bytes() == b"broken"
    assert settings.preferences.theme == "light"
    assert len(settings.take_notes()) == 2


def test_texts_that_no_text_or_path_can_be_are_not_understood_and_the_others_stay(tmp_path: Path) -> None:
    half = "\ud800"
    given = {"seat": half, "backup_folder": half, "pages_key": "a\0b", "recent": [half, "/a.floor"], "zoom": 1.3}
    found = read(written(tmp_path / "settings.json", given))
    assert sorted(found.wrong) == ["backup_folder", "pages_key", "recent", "seat"]
    assert found.preferences == Preferences(recent=("/a.floor",), zoom=1.3)


def test_what_is_remembered_already_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "desk.json"
    settings = Settings(path)
    settings.remember(theme="light")
    path.unlink()
    settings.remember(theme="light")
    assert not path.exists()
    settings.remember(theme="dark")
    assert Settings(path).preferences.theme == "dark"


def test_what_could_not_be_kept_is_tried_again_though_it_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.json"
    settings = Settings(path)
    with monkeypatch.context() as full:
        full.setattr("facilitator.ui.settings.write", _full)
        settings.remember(theme="light")
    assert not path.exists()
    settings.remember(theme="light")
    assert Settings(path).preferences.theme == "light"


def _full(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")
