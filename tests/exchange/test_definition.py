"""Definitions are read strictly: a good one becomes a meeting, a bad one a sentence."""

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from facilitator import resources
from facilitator.core.agenda import Definition, Item, Role
from facilitator.core.delegations import Delegation
from facilitator.core.precedence import DEFAULT_PRECEDENCE, Discussion
from facilitator.exchange.definition import BadFile, load_definition, shipped_definitions
from facilitator.exchange.participant_lists import read_roll

GOOD = """\
name = "small"
title = "A small meeting"
zone = "Europe/Zurich"
presidency = "FRA"
delegations = "roll.csv"

[settings]
warning = 20

[limits]
national = 180

[[precedence]]
name = "state"
label = "States"
categories = ["state_party"]

[[precedence]]
name = "named"
label = "Named"
delegations = [
  "CHE",
]

[[sessions]]
number = 1
title = "Morning"
start = 2025-03-28T10:00:00
end = 2025-03-28T13:00:00

[[sessions]]
number = 2
title = "Afternoon"
start = 2025-03-31T15:00:00
end = 2025-03-31T18:00:00

[[items]]
code = "a"
title = "First"
start = 2025-03-28T10:00:00
end = 2025-03-28T11:00:00
roles = { coordinator = ["FRA"] }

[[items]]
code = "b"
title = "Second"
start = 2025-03-31T15:00:00
end = 2025-03-31T18:00:00

[[items.topics]]
code = "b.1"
title = "Topic"
feeds = ["a"]

[[items.segments]]
name = "discussion"
several = true
"""
ROLL = "code,name,category\nFRA,France,state_party\nCHE,Switzerland,state_party\n"


def written(folder: Path, text: str) -> Path:
    (folder / "roll.csv").write_text(ROLL, encoding="utf-8")
    file = folder / "small.toml"
    file.write_text(text, encoding="utf-8")
    return file


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(BadFile) as caught:
        load_definition(written(folder, text))
    return str(caught.value)


BAD = tomllib.loads(Path(__file__).with_name("bad_definitions.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", BAD, ids=[case["written"].strip() or "left out" for case in BAD])
def test_a_bad_definition_gives_one_sentence_with_file_line_and_field(tmp_path: Path, case: dict[str, str]) -> None:
    assert case["instead_of"] in GOOD
    bad = GOOD.replace(case["instead_of"], case["written"], 1)
    said = refusal(tmp_path, bad.replace('title = "A small meeting"', case.get("with", 'title = "A small meeting"'), 1))
    assert said.startswith(case["says"])
    assert "\n" not in said


def test_a_good_definition_becomes_a_meeting(tmp_path: Path) -> None:
    definition, roll = load_definition(written(tmp_path, GOOD))
    assert [d.code for d in roll] == ["FRA", "CHE"]
    assert definition.settings.warning == 20
    assert definition.items[0].short == "First"
    assert definition.precedence[1].delegations == ("CHE",)
    assert definition.items[1].segments[0].several


def test_local_times_follow_the_zone_over_the_change_to_summer_time(tmp_path: Path) -> None:
    definition, _ = load_definition(written(tmp_path, GOOD))
    assert definition.sessions[0].start == datetime(2025, 3, 28, 9, 0, tzinfo=UTC)
    assert definition.sessions[1].start == datetime(2025, 3, 31, 13, 0, tzinfo=UTC)


def test_a_time_with_an_offset_keeps_it(tmp_path: Path) -> None:
    text = GOOD.replace("end = 2025-03-28T11:00:00", "end = 2025-03-28T11:00:00Z")
    assert load_definition(written(tmp_path, text))[0].items[0].end == datetime(2025, 3, 28, 11, 0, tzinfo=UTC)


def test_durations_may_be_written_with_units(tmp_path: Path) -> None:
    text = GOOD.replace("warning = 20", 'warning = "1 min"\nbegin_after = "0:10"').replace(
        "national = 180", 'national = "3 min"'
    )
    text = text.replace("several = true", 'several = true\nlimits = { guest = "2:30", observer = "90" }')
    text = text.replace('title = "First"', 'title = "First"\nlimits = { reply = "1h" }')
    definition, _ = load_definition(written(tmp_path, text))
    assert (definition.settings.warning, definition.settings.begin_after) == (60, 10)
    assert definition.limits == {"national": 180}
    assert definition.items[0].limits == {"reply": 3600}
    assert definition.items[1].segments[0].limits == {"guest": 150, "observer": 90}


def test_a_time_may_lack_the_date_of_what_it_refers_to(tmp_path: Path) -> None:
    text = GOOD.replace("end = 2025-03-28T13:00:00", "end = 01:30:00").replace(
        "start = 2025-03-28T10:00:00\nend = 01", "start = 2025-03-28T22:00:00\nend = 01"
    )
    text = text.replace("start = 2025-03-28T10:00:00\nend = 2025-03-28T11:00:00", 'start = "10 p.m."\nend = "0h30"')
    text = text.replace("end = 2025-03-31T18:00:00", 'end = "18:00"').replace(
        'start = 2025-03-31T15:00:00\nend = "18:00"\n\n[[items]]',
        'start = "31 March 2025, 3 p.m."\nend = 18:00:00\n\n[[items]]',
    )
    definition, _ = load_definition(written(tmp_path, text))
    assert [(s.start, s.end) for s in definition.sessions] == [
        (datetime(2025, 3, 28, 21, tzinfo=UTC), datetime(2025, 3, 29, 0, 30, tzinfo=UTC)),
        (datetime(2025, 3, 31, 13, tzinfo=UTC), datetime(2025, 3, 31, 16, tzinfo=UTC)),
    ]
    assert [(i.start, i.end) for i in definition.items] == [
        (datetime(2025, 3, 28, 21, tzinfo=UTC), datetime(2025, 3, 28, 23, 30, tzinfo=UTC)),
        (datetime(2025, 3, 31, 13, tzinfo=UTC), datetime(2025, 3, 31, 16, tzinfo=UTC)),
    ]


def test_items_follow_each_other_over_midnight_without_dates(tmp_path: Path) -> None:
    sessions = (
        GOOD[: GOOD.index("[[sessions]]")]
        + """
[[sessions]]
number = 1
title = "Night"
start = 2025-04-07T22:00:00
end = 02:00:00
"""
    )
    times = (("22:00", "23:00"), ("23:00", "00:15"), ("00:15", "01:00"), ("01:00", "02:00"))
    items = "".join(
        f'[[items]]\ncode = "{n}"\ntitle = "Item {n}"\nstart = {a}:00\nend = {b}:00\n'
        for n, (a, b) in enumerate(times, 1)
    )
    definition, _ = load_definition(written(tmp_path, sessions + items))
    begin = datetime(2025, 4, 7, 20, tzinfo=UTC)
    assert [(i.start - begin).total_seconds() / 60 for i in definition.items] == [0, 60, 135, 180]
    assert definition.items[-1].end == definition.sessions[0].end == begin + timedelta(hours=4)


def test_an_offset_says_which_of_two_hours_is_meant(tmp_path: Path) -> None:
    text = GOOD.replace("2025-03-31T15:00:00", "2025-10-26T02:30:00+01:00").replace(
        "2025-03-31T18:00:00", "2025-10-26T05:00:00"
    )
    assert load_definition(written(tmp_path, text))[0].sessions[1].start == datetime(2025, 10, 26, 1, 30, tzinfo=UTC)


def test_without_a_precedence_the_default_holds(tmp_path: Path) -> None:
    start, end = GOOD.index("[[precedence]]"), GOOD.index("[[sessions]]")
    assert load_definition(written(tmp_path, GOOD[:start] + GOOD[end:]))[0].precedence == DEFAULT_PRECEDENCE


def test_a_list_of_participants_can_be_given_beside_the_definition(tmp_path: Path) -> None:
    other = tmp_path / "people.csv"
    other.write_text(ROLL + "KEN,Kenya,signatory\n", encoding="utf-8")
    _, roll = load_definition(written(tmp_path, GOOD), read_roll(other)[0])
    assert roll[-1].code == "KEN"


def test_a_fault_in_the_list_of_participants_names_that_file(tmp_path: Path) -> None:
    file = written(tmp_path, GOOD)
    (tmp_path / "roll.csv").write_text(ROLL + "KEN,Kenya,guest\n", encoding="utf-8")
    with pytest.raises(BadFile, match=r"roll\.csv, line 4: KEN has the category “guest”"):
        load_definition(file)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"title = '\xff'", "small.toml is not UTF-8 text (byte 9); save it with the encoding UTF-8 and try again."),
        (b"", "small.toml: the field name is missing; add it."),
        (b"x = " + b"[" * 5000, "small.toml: its lists stand too deep inside each other; write them flat."),
        (b"x = ", "small.toml, line 1: this is not TOML (Invalid value); correct the line."),
    ],
)
def test_a_file_that_is_no_definition_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "small.toml"
    file.write_bytes(content)
    with pytest.raises(BadFile) as caught:
        load_definition(file)
    assert str(caught.value) == sentence


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match=r"no\.toml does not exist; give the path of a definition"):
        load_definition(tmp_path / "no.toml")
    with pytest.raises(BadFile, match="is a folder; give the path of a definition"):
        load_definition(tmp_path)
    with pytest.raises(BadFile, match=r"no definition “ccm-im-2026”; .* shipped one: ccm-im-2025, general-debate, "):
        load_definition("ccm-im-2026")


@pytest.fixture(scope="module")
def shipped() -> tuple[Definition, tuple[Delegation, ...]]:
    return load_definition("ccm-im-2025")


def item(definition: Definition, code: str) -> Item:
    return next(i for i in definition.items if i.code == code)


def test_the_shipped_meeting_has_four_sessions_in_geneva(shipped: tuple[Definition, tuple[Delegation, ...]]) -> None:
    definition = shipped[0]
    zone = ZoneInfo(definition.zone)
    assert [f"{s.start.astimezone(zone):%d %H:%M}-{s.end.astimezone(zone):%H:%M}" for s in definition.sessions] == [
        "07 10:00-13:00", "07 15:00-18:00", "08 10:00-13:00", "08 15:00-18:00",
    ]  # fmt: skip
    assert definition.place == "Room XXI, Palais des Nations, Geneva"
    assert not definition.formal
    assert definition.presidency == "PHL"
    assert "ccm-im-2025" in shipped_definitions()


def test_the_shipped_agenda_fills_the_sessions_without_gaps(
    shipped: tuple[Definition, tuple[Delegation, ...]],
) -> None:
    definition = shipped[0]
    assert [i.label for i in definition.items] == [
        "Opening", *(f"1({letter})" for letter in "abcdefghi"), "2(j)", "Closing",
    ]  # fmt: skip
    for before, after in zip(definition.items, definition.items[1:], strict=False):
        assert timedelta(0) <= after.start - before.end
    assert {i.start for i in definition.items} >= {s.start for s in definition.sessions}
    assert [item(definition, c).actions for c in "abcdefghi"] == [
        (10, 11), (12, 17), (18, 30), (18, 30), (31, 37), (38, 42), (43, 46), (47, 48), (49, 50),
    ]  # fmt: skip


def test_a_heading_says_nothing_twice(shipped: tuple[Definition, tuple[Delegation, ...]]) -> None:
    headings = [i.heading for i in shipped[0].items]
    assert (headings[0], headings[3], headings[-1]) == ("Opening", "1(c) Clearance", "Closing")
    assert item(shipped[0], "opening").full_heading.startswith("Opening of the meeting")
    assert item(shipped[0], "d").full_heading == "1(d) Risk education"


def test_the_shipped_meeting_knows_the_presenters_and_facilitators(
    shipped: tuple[Definition, tuple[Delegation, ...]],
) -> None:
    definition = shipped[0]
    assert [r.who for r in item(definition, "c").roles if r.role is Role.PRESENTER] == [
        "AFG", "CHL", "LBN", "MRT", "SOM",
    ]  # fmt: skip
    assert item(definition, "c").reasons == {"presenter": "Article 4 extension request: presents first under (c)"}
    assert [(r.role, r.who) for r in item(definition, "j").roles] == [
        (Role.FACILITATOR, "AUT"), (Role.FACILITATOR, "DEU"),
    ]  # fmt: skip
    assert all(item(definition, c).to_be_named == (Role.COORDINATOR,) for c in "abcdefghi")
    assert item(definition, "j").to_be_named == (Role.GUEST,)


def test_the_shipped_item_j_has_four_topics_a_tag_and_two_segments(
    shipped: tuple[Definition, tuple[Delegation, ...]],
) -> None:
    general = item(shipped[0], "j")
    assert [t.code for t in general.topics] == ["j.1", "j.2", "j.3", "j.4"]
    assert "gender mainstreaming" in general.tag
    assert [s.name for s in general.segments] == ["presentations", "discussion"]
    assert len(general.segments[1].precedence) == 1
    assert item(shipped[0], "c").discussion is Discussion.JOINTLY


def test_the_shipped_precedence_is_the_default_of_the_rules(
    shipped: tuple[Definition, tuple[Delegation, ...]],
) -> None:
    assert shipped[0].precedence == DEFAULT_PRECEDENCE


def test_the_shipped_meeting_marks_as_inferred_what_its_comments_call_so() -> None:
    text = resources.text("meetings", "ccm-im-2025.toml")
    commented = [line.partition(" = ")[2].partition("  ")[0] for line in text.splitlines() if inferred_range(line)]
    items = load_definition("ccm-im-2025")[0].items
    marked = [str(list(i.actions or ())) for i in items if "actions" in i.inferred]
    marked += [str(list(t.feeds)).replace("'", '"') for i in items for t in i.topics if "feeds" in t.inferred]
    assert sorted(commented) == sorted(marked) != []


def inferred_range(line: str) -> bool:
    return line.startswith(("actions = ", "feeds = ")) and "# INFER" in line


def test_every_inferred_line_of_the_shipped_meeting_says_so() -> None:
    text = resources.path("meetings", "ccm-im-2025.toml").read_text(encoding="utf-8")
    inferred = ("start = ", "end = ", "coordinator = 4", "presenter = 6", "national = ", "group = ", "reply")
    unmarked = [
        line for line in text.splitlines()
        if line.startswith(inferred) and "INFER" not in line and not line.startswith(("replies", "reply_"))
    ]  # fmt: skip
    assert unmarked == []


def test_who_has_obligations_and_how_texts_are_published_is_as_it_was_written(tmp_path: Path) -> None:
    text = GOOD.replace('roles = { coordinator = ["FRA"] }', 'obligations = ["FRA", "named"]', 1)
    text = text.replace('presidency = "FRA"', 'file_names = "{item}.{ext}"\ntexts_address = "https://example.org/"', 1)
    made, _ = load_definition(written(tmp_path, text))
    assert made.items[0].obligations == ("FRA", "named")
    assert (made.file_names, made.texts_address) == ("{item}.{ext}", "https://example.org/")
