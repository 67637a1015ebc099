"""The hash chain is what its description says, and sees what was done to it."""

import hashlib

from facilitator.storage.chain import EventRow, continues, link, walk


def row(seq: int, body: str = "{}") -> EventRow:
    return EventRow(seq=seq, act=f"act-{seq}", part=0, seat="chair", at=5, recorded=7, kind="item-closed", body=body)


def chain(*rows: EventRow) -> list[tuple[EventRow, str]]:
    head, linked = "", []
    for one in rows:
        head = link(head, one)
        linked.append((one, head))
    return linked


def test_a_hash_can_be_computed_by_hand_from_its_description() -> None:
    text = (
        '{"act":"act-1","at":5,"body":"{\\"text\\":\\"é\\"}","kind":"item-closed",'
        '"part":0,"recorded":7,"seat":"chair","seq":1}'
    )
    first = link("", row(1, '{"text":"é"}'))
    assert first == hashlib.sha256(text.encode()).hexdigest()
    assert link("ab", row(1, '{"text":"é"}')) == hashlib.sha256(b"ab" + text.encode()).hexdigest()


def test_an_untouched_chain_is_unchanged() -> None:
    linked = chain(row(1), row(2), row(3))
    verdict = walk(linked)
    assert (verdict.unchanged, verdict.events, verdict.head) == (True, 3, linked[-1][1])
    assert verdict.sentence.startswith("Unchanged since it was recorded")


def test_the_first_changed_event_is_named() -> None:
    linked = chain(row(1), row(2), row(3))
    linked[1] = (row(2, '{"text":"forged"}'), linked[1][1])
    verdict = walk(linked)
    assert (verdict.unchanged, verdict.first_changed) == (False, 2)
    assert "event 2" in verdict.sentence


def test_an_event_with_a_recomputed_hash_breaks_the_chain_behind_it() -> None:
    linked = chain(row(1), row(2), row(3))
    forged = row(2, '{"text":"forged"}')
    linked[1] = (forged, link(linked[0][1], forged))
    assert walk(linked).first_changed == 3


def test_a_missing_event_is_named() -> None:
    linked = chain(row(1), row(2), row(3))
    assert walk([linked[0], linked[2]]).first_changed == 2
    assert walk(linked[1:]).first_changed == 1
    assert walk([]).first_changed == 1


def test_a_cut_off_end_is_seen_only_by_the_head() -> None:
    linked = chain(row(1), row(2), row(3))
    head = linked[-1][1]
    assert walk(linked[:2]).unchanged
    assert walk(linked, head).unchanged
    cut = walk(linked[:2], head)
    assert not cut.unchanged
    assert "cut off" in cut.sentence


def test_a_head_printed_earlier_still_stands_in_the_chain() -> None:
    linked = chain(row(1), row(2), row(3))
    verdict = walk(linked, f" {linked[0][1].upper()}\n")
    assert verdict.unchanged
    assert "event 1, and 2 follow" in verdict.sentence


def test_values_of_a_kind_that_is_never_written_are_a_change_and_no_stumble() -> None:
    linked = chain(row(1), row(2))
    blob = EventRow(seq=2, act="a", part=0, seat="chair", at=5, recorded=7, kind="k", body=b"\xff")  # type: ignore[arg-type]
    assert walk([linked[0], (blob, "x")]).first_changed == 2
    torn = EventRow(seq=2, act="a", part=0, seat="\udcff", at=5, recorded=7, kind="k", body="{}")
    assert walk([linked[0], (torn, "x")]).first_changed == 2


def test_rows_continue_where_each_follows_the_one_before_by_its_number_and_its_hash() -> None:
    whole = chain(row(1), row(2), row(3))
    assert continues(whole, 0)
    assert continues(whole, 3)
    assert continues([], 0)
    # the hashes hold, but a number is left out, or the first is not 1
    assert not continues(chain(row(1), row(3)), 0)
    assert not continues(chain(row(2), row(3)), 0)
    assert not continues(chain(row(1), row(3)), 1)


def test_what_was_known_to_follow_is_not_looked_at_again() -> None:
    linked = chain(row(1), row(2), row(3))
    linked[1] = (row(2, '{"text":"forged"}'), linked[1][1])
    assert continues(linked, 2)
    assert not continues(linked, 1)
    assert not continues(linked, 0)


def test_a_head_that_is_given_is_found_at_the_end_inside_or_nowhere() -> None:
    linked = chain(row(1), row(2), row(3))
    first, last = linked[0][1], linked[2][1]
    assert walk(linked, last).sentence == f"Unchanged since it was recorded: 3 events, head {last}."
    assert walk(linked, f" {last.upper()} ").unchanged
    inside = walk(linked, first)
    assert (inside.unchanged, inside.events, inside.head) == (True, 3, last)
    assert "the given head is event 1, and 2 follow it" in inside.sentence
    nowhere = walk(linked, "00")
    assert (nowhere.unchanged, nowhere.first_changed, nowhere.events) == (False, 4, 3)
    assert walk([]).sentence == "Changed: event 1 is missing; the 0 before it are unchanged."
