"""Quick entry: two or three letters and Enter are enough, and nothing is added by mistake."""

import pytest

from facilitator import resources
from facilitator.core.delegations import Delegation, Roster
from facilitator.core.names import MatchQuality, NameIndex, candidates, fold, known_as, parse_entries, parse_entry
from facilitator.core.speakers import Capacity, Kind
from facilitator.exchange.participants import read_participants
from facilitator.ui.speakers.reading import with_chosen
from tests.room import Room

ROSTER = Roster(delegations=read_participants(resources.path("delegations.csv")))
INDEX = NameIndex(ROSTER)

# Those for whom no three letters of code, name or alias are enough, and the four that are.
FOUR_LETTERS = {"UNICEF": "unic", "UNOPS": "unop", "CARICOM": "cari"}


def first(text: str, **circumstances: object) -> str | None:
    found = INDEX.candidates(text, **circumstances)  # type: ignore[arg-type]
    return found[0].code if found else None


def beginnings(delegation: Delegation, letters: int) -> list[str]:
    """Give what one would type: the first letters of the code, of the English name, and of each alias."""
    ways = (delegation.code, delegation.roll, delegation.name.en, *delegation.aliases)
    return [way[:count].lower() for way in ways for count in range(1, letters + 1)]


@pytest.mark.parametrize("delegation", ROSTER.delegations, ids=lambda d: d.code)
def test_three_letters_and_enter_are_enough_for_every_delegation_but_the_exceptions(delegation: Delegation) -> None:
    enough = any(first(typed) == delegation.code for typed in beginnings(delegation, 3))
    assert enough is (delegation.code not in FOUR_LETTERS)


def test_the_exceptions_are_fewer_than_five_in_a_hundred_and_four_letters_are_enough_for_them() -> None:
    assert len(FOUR_LETTERS) <= 0.05 * len(ROSTER.delegations)
    assert {code: first(typed) for code, typed in FOUR_LETTERS.items()} == {code: code for code in FOUR_LETTERS}


@pytest.mark.parametrize("delegation", ROSTER.delegations, ids=lambda d: d.code)
def test_every_code_name_and_alias_written_out_finds_its_delegation(delegation: Delegation) -> None:
    names = (delegation.code, delegation.roll, delegation.name.en, delegation.name.fr, delegation.name.es)
    for typed in (*names, *delegation.aliases):
        assert first(typed) == delegation.code, typed
        assert first(fold(typed)) == delegation.code, fold(typed)
        assert first(typed.upper()) == delegation.code, typed.upper()


@pytest.mark.parametrize("delegation", ROSTER.delegations, ids=lambda d: d.code)
def test_every_spoken_name_finds_its_delegation_in_three_languages(delegation: Delegation) -> None:
    for spoken in delegation.spoken.texts:
        assert first(spoken) == delegation.code, spoken
        assert known_as(ROSTER, spoken.replace("'", "’")) == delegation.code, spoken


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("la Suisse", "CHE"), ("le Liban", "LBN"), ("l’Albanie", "ALB"), ("los Países Bajos", "NLD"), ("El Salvador", "SLV"),
        ("The Holy See", "VAT"), ("Korea, Republic of", "KOR"), ("Korea (the Republic of)", "KOR"), ("Bahamas (The)", "BHS"),
        ("Tanzania, United Republic of", "TZA"), ("Palestine, State of", "PSE"), ("Republic of Congo", "COG"),
        ("The Democratic Republic of Congo", "COD"), ("the Lao People's Democratic Republic", "LAO"),
        ("Macedonia, the former Yugoslav Republic of", "MKD"), ("Slovak Republic", "SVK"), ("the Gambia", "GMB"),
    ],
)  # fmt: skip
def test_a_name_is_found_with_its_article_turned_round_and_without_small_words(typed: str, code: str) -> None:
    assert first(typed) == code
    assert known_as(ROSTER, typed) == code


def test_several_names_with_commas_stay_several() -> None:
    found = parse_entries("la suisse, le liban, fra", ROSTER)
    assert [entry.who for entry in found] == ["CHE", "LBN", "FRA"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("turkiye", "TUR"), ("Turkey", "TUR"), ("Türkiye", "TUR"), ("cote divoire", "CIV"), ("cote d ivoire", "CIV"),
        ("Côte d’Ivoire", "CIV"), ("cotedivoire", "CIV"), ("ivory", "CIV"), ("uk", "GBR"), ("russia", "RUS"),
        ("EU", "EUN"), ("ue", "EUN"), ("na", "NAM"), ("holland", "NLD"), ("netherlands", "NLD"), ("neth", "NLD"),
        ("allemagne", "DEU"), ("suiza", "CHE"), ("congo", "COG"), ("drc", "COD"), ("rd congo", "COD"), ("niger", "NER"),
        ("nigeria", "NGA"), ("guinea", "GIN"), ("guinea b", "GNB"), ("dominica", "DMA"), ("dominican", "DOM"),
        ("viet nam", "VNM"), ("vietnam", "VNM"), ("st kitts", "KNA"), ("u.s.a.", "USA"), ("bosnia & herz", "BIH"),
        ("timor leste", "TLS"), ("mar-org", "MAR-ORG"), ("mar", "MAR"), ("red cross", "ICRC"), ("lao pdr", "LAO"),
        ("mise en oeuvre", "ISU-CCM"), ("sao tome", "STP"), ("  fra  ", "FRA"), ("aus", "AUS"), ("aut", "AUT"),
    ],
)  # fmt: skip
def test_the_one_who_is_meant_comes_first(typed: str, code: str) -> None:
    assert first(typed) == code


@pytest.mark.parametrize("typed", ["", "   ", "!", "…", "zzz", "uk r", "fran ce"])
def test_what_means_nobody_finds_nobody(typed: str) -> None:
    assert INDEX.candidates(typed) == ()


def test_those_with_a_role_come_first_then_those_present_then_the_roll() -> None:
    assert first("aus", roles={"AUT"}) == "AUT"
    assert first("aus", present={"AUT"}) == "AUT"
    assert first("aus", roles={"AUT"}, present={"AUS"}) == "AUT"
    order = [m.code for m in INDEX.candidates("ma", roles={"MNE", "MLI"}, present={"MUS"}, limit=4)]
    assert order[:2] == ["MLI", "MUS"]
    assert [m.code for m in INDEX.candidates("guin", limit=2)] == ["GIN", "GNB"]


def test_a_name_written_out_is_meant_as_it_stands() -> None:
    assert first("niger", roles={"NGA"}) == "NER"
    assert first("congo", roles={"COD"}) == "COG"
    assert first("guinea", present={"GNB", "PNG"}) == "GIN"


def test_a_word_inside_the_name_of_somebody_present_gives_way_to_a_name_that_begins_so() -> None:
    assert first("ire", present={"GBR"}) == "IRL"
    assert first("irel", present={"GBR"}) == "IRL"
    assert first("brit", present={"GBR"}) == "GBR"
    assert first("ire", roles={"GBR"}) == "GBR"


def test_a_part_of_a_name_gives_way_to_a_code_even_with_a_role() -> None:
    assert first("kor", roles={"PRK"}) == "KOR"
    assert first("cor", roles={"PRK"}) == "PRK"


def test_a_match_tells_how_it_fits_and_who_is_expected() -> None:
    (match,) = INDEX.candidates("afg", roles={"AFG"}, present={"AFG"}, limit=1)
    assert (match.code, match.name, match.how, match.by) == ("AFG", "Afghanistan", MatchQuality.CODE, "AFG")
    assert match.has_role
    assert match.present


def test_the_index_of_a_roster_is_made_by_itself() -> None:
    assert candidates("fra", ROSTER)[0].code == "FRA"
    assert candidates("fra", ROSTER.with_delegation(ROSTER.delegations[0]))[0].code == "FRA"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("fra", ("FRA", None, Kind.STATEMENT, "")),
        ("fra group EU", ("FRA", Capacity.GROUP, Kind.STATEMENT, "EU")),
        ("fra group", ("FRA", Capacity.GROUP, Kind.STATEMENT, "")),
        ("chl presenter", ("CHL", Capacity.PRESENTER, Kind.STATEMENT, "")),
        ("chl pres", ("CHL", Capacity.PRESENTER, Kind.STATEMENT, "")),
        ("CHL NAT", ("CHL", Capacity.NATIONAL, Kind.STATEMENT, "")),
        ("!fra", ("FRA", None, Kind.POINT_OF_ORDER, "")),
        ("! fra", ("FRA", None, Kind.POINT_OF_ORDER, "")),
        ("fra !", ("FRA", None, Kind.POINT_OF_ORDER, "")),
        ("fra point", ("FRA", None, Kind.POINT_OF_ORDER, "")),
        ("fra point of order", ("FRA", None, Kind.POINT_OF_ORDER, "")),
        ("? che", ("CHE", None, Kind.QUESTION, "")),
        ("uk reply", ("GBR", None, Kind.REPLY, "")),
        ("costa rica right of reply", ("CRI", None, Kind.REPLY, "")),
        ("costa r nat", ("CRI", Capacity.NATIONAL, Kind.STATEMENT, "")),
        ("mine action review obs", ("MAR-ORG", Capacity.OBSERVER, Kind.STATEMENT, "")),
        ("chl presenter resp", ("CHL", Capacity.PRESENTER, Kind.RESPONSE, "")),
        (
            "mex group Latin America and the Caribbean",
            ("MEX", Capacity.GROUP, Kind.STATEMENT, "Latin America and the Caribbean"),
        ),
    ],
)  # fmt: skip
def test_capacity_and_kind_follow_the_name(typed: str, meant: tuple[str, Capacity | None, Kind, str]) -> None:
    entry = parse_entry(typed, INDEX)
    assert (entry.who, entry.capacity, entry.kind, entry.on_behalf_of) == meant
    assert entry.ready


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("chl co", "“co” may be comment or coordinator: type one letter more"),
        ("fra g", "“g” may be group or guest: type one letter more"),
        ("uk r", "“r” may be reply or response: type one letter more"),
    ],
)
def test_a_word_that_may_be_two_things_is_not_guessed(typed: str, doubt: str) -> None:
    entry = parse_entry(typed, INDEX)
    assert entry.doubt == doubt
    assert not entry.ready


@pytest.mark.parametrize(
    ("typed", "unknown", "capacity", "kind"),
    [
        ("Jody Williams", "Jody Williams", None, Kind.STATEMENT),
        ("Dan Smith", "Dan Smith", None, Kind.STATEMENT),
        ("Jody Williams guest", "Jody Williams", Capacity.GUEST, Kind.STATEMENT),
        ("Xanadu !", "Xanadu", None, Kind.POINT_OF_ORDER),
        ("Xanadu question", "Xanadu", None, Kind.QUESTION),
    ],
)
def test_somebody_who_is_on_no_roll_can_be_typed_in(
    typed: str, unknown: str, capacity: Capacity | None, kind: Kind
) -> None:
    entry = parse_entry(typed, INDEX)
    assert (entry.who, entry.unknown, entry.capacity, entry.kind) == (None, unknown, capacity, kind)
    assert entry.ready


@pytest.mark.parametrize("typed", ["", "  ", "!", " ? "])
def test_nothing_typed_adds_nobody(typed: str) -> None:
    assert not parse_entry(typed, INDEX).ready


def test_several_are_entered_at_once() -> None:
    entries = parse_entries("fra, che group EU,, !nor; ken\nXanadu", INDEX)
    assert [e.who or e.unknown for e in entries] == ["FRA", "CHE", "NOR", "KEN", "Xanadu"]
    assert entries[1].on_behalf_of == "EU"
    assert entries[2].kind is Kind.POINT_OF_ORDER
    assert parse_entries(" , ", INDEX) == ()


def test_a_name_with_a_comma_in_it_is_one() -> None:
    (entry,) = parse_entries("Maat for Peace, Development and Human Rights", INDEX)
    assert entry.who == "MAAT"


def test_roles_and_presence_count_in_an_entry_too() -> None:
    (entry,) = parse_entries("aus pres", INDEX, roles={"AUT"})
    assert entry.who == "AUT"


NEAREST = [
    ("Germny", "DEU"), ("Gremany", "DEU"), ("Allmagne", "DEU"), ("Phillipines", "PHL"), ("filipines", "PHL"), ("norwege", "NOR"),
    ("Nroway", "NOR"), ("Swtzerlnd", "CHE"), ("suisa", "CHE"), ("Untied Kingdom", "GBR"), ("Etats-Unsi", "USA"), ("Kazakstan", "KAZ"),
    ("Lichtenstein", "LIE"), ("Venezuella", "VEN"), ("Phillip", "PHL"), ("Côte dIvore", "CIV"), ("germny group EU", "DEU"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "code"), NEAREST)
def test_a_misspelt_name_is_near_to_whom_it_means(typed: str, code: str) -> None:
    entry = parse_entry(typed, INDEX)
    assert (entry.who, entry.near[0].code) == (None, code)


@pytest.mark.parametrize(
    "typed", ["Jody Williams", "Monica", "Carlos", "John Smith", "Lady in the second row", "frq", "Xanadu"]
)
def test_what_is_far_from_every_name_is_near_to_nobody(typed: str) -> None:
    assert parse_entry(typed, INDEX).near == ()


@pytest.mark.parametrize("typed", ["DEU", "uk", "Allemagne", "germ"])
def test_what_means_somebody_as_it_stands_is_not_doubted(typed: str) -> None:
    entry = parse_entry(typed, INDEX)
    assert (bool(entry.who), entry.near, entry.unknown) == (True, (), "")


def test_what_follows_a_misspelt_name_is_kept() -> None:
    entry = parse_entry("!germny presenter", INDEX)
    assert (entry.near[0].code, entry.capacity, entry.kind) == ("DEU", Capacity.PRESENTER, Kind.POINT_OF_ORDER)


def test_a_name_that_two_share_is_asked_about_and_its_code_is_enough() -> None:
    """An alias of two delegations is never taken for the first of them, neither by a command nor by quick entry."""
    room = Room()
    room.do_all(["add-speaker 'Peace Network' --category organisation", "add-speaker Network --category organisation"])
    room.do_all(["rename X2 'Peace Network'"])
    sentence = "“Peace Network” may be X1 (Peace Network) or X2 (Peace Network): type the code."
    assert room.refuses("request 'Peace Network'") == sentence
    assert room.refuses("add-speaker 'peace network' --category organisation") == sentence.replace(
        "Peace Network”", "peace network”"
    )
    wish = parse_entry("peace network", room.meeting.roster)
    assert (wish.ready, wish.between, [match.code for match in wish.matches]) == (False, True, ["X1", "X2"])
    assert parse_entry("x2", room.meeting.roster).ready
    room.does("request X2")
    (chosen,) = with_chosen((wish,), 1)
    assert (chosen.who, chosen.ready) == ("X2", True)
