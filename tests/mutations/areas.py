"""What is mutated, area by area, and which tests must notice."""

from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]

# paths under facilitator/, files or folders; a file belongs to the first area that names it
AREAS: dict[str, tuple[str, ...]] = {
    "order": (
        "core/order.py",
        "core/sorting.py",
        "core/precedence.py",
        "core/wishes.py",
        "core/request_index.py",
        "core/speakers.py",
        "core/acts/lists.py",
        "core/evolving/lists.py",
    ),
    "clocks": (
        "core/clock.py",
        "core/plan_clocks.py",
        "core/heard.py",
        "core/statements.py",
        "core/acts/timing.py",
        "core/evolving/speaking.py",
    ),
    "forecast": ("core/forecast.py", "core/expected.py", "core/upcoming.py", "core/pace.py", "core/retiming.py"),
    "undo": (
        "core/trail.py",
        "core/reversing.py",
        "core/invariants.py",
        "core/folding.py",
        "core/act_kinds.py",
        "core/acts/history.py",
        "core/gone.py",
        "core/evolving/gone.py",
    ),
    "minutes": ("core/minutes.py", "core/minuting"),
    "codec": ("storage/codec.py", "storage/bodies.py", "storage/stored.py", "storage/chain.py"),
}

# the slow ones, which play at random what the others hold by name, are left out
TESTS = ("tests/core", "tests/storage/test_codec.py", "tests/storage/test_chain.py", "tests/storage/test_stored.py", "tests/storage/test_older_files.py",
         "tests/storage/test_damaged.py", "tests/exchange/test_markdown.py", "tests/exchange/test_record.py",
         "tests/test_live.py", "tests/test_seat.py")  # fmt: skip
LEFT_OUT = (
    "tests/core/test_invariants.py",
    "tests/core/test_no_word_is_lost.py",
    "tests/core/test_clock_was_always.py",
)


def files_of(area: str) -> list[Path]:
    """Give the files of an area, in order of their names; one that is gone is an error."""
    found: list[Path] = []
    for name in AREAS[area]:
        path = HOUSE / "facilitator" / name
        if not path.exists():
            raise FileNotFoundError(
                f"{path} of the area “{area}” is gone: put the new name into tests/mutations/areas.py"
            )
        found += sorted(path.glob("*.py")) if path.is_dir() else [path]
    return found
