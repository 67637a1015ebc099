"""What came of a fault: how often it was tried, what was acknowledged, and what went wrong."""

from dataclasses import dataclass, field

MOST_TOLD = 12
HEADINGS = ("fault", "tried", "acts acknowledged", "untrue or unusable", "acts lost", "tracebacks", "hangs")


@dataclass(slots=True)
class Outcome:
    """One row of the table. `wrong` counts sentences that are untrue or missing, and programs that are not usable."""

    fault: str
    tried: int = 0
    acknowledged: int = 0
    wrong: int = 0
    lost: int = 0
    tracebacks: int = 0
    hangs: int = 0
    skipped: str = ""
    told: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Say whether nothing went wrong."""
        return not (self.wrong or self.lost or self.tracebacks or self.hangs)

    def say(self, case: str, what: str) -> None:
        """Tell of a case, as long as there are few."""
        if len(self.told) < MOST_TOLD:
            self.told.append(f"{self.fault}, {case}: {what}")

    def is_wrong(self, case: str, what: str) -> None:
        """Count what is untrue, missing or not usable."""
        self.wrong += 1
        self.say(case, what)

    def expect(self, holds: object, case: str, what: str) -> None:
        """Count something that does not hold."""
        if not holds:
            self.is_wrong(case, what)

    def is_lost(self, case: str, count: int, what: str) -> None:
        """Count acts that were acknowledged and are not in the file."""
        self.lost += count
        self.say(case, what)

    def has_traceback(self, case: str, what: str) -> None:
        """Count a traceback or a crash report."""
        self.tracebacks += 1
        self.say(case, what)

    def hangs_at(self, case: str, what: str) -> None:
        """Count a program that did not end, or did not answer."""
        self.hangs += 1
        self.say(case, what)

    @property
    def figures(self) -> tuple[str, ...]:
        """Give the columns of the table."""
        if self.skipped:
            return (self.fault, "0", *["–"] * 4, "–")
        counts = (self.tried, self.acknowledged, self.wrong, self.lost, self.tracebacks, self.hangs)
        return (self.fault, *map(str, counts))


def table(outcomes: list[Outcome]) -> str:
    """Write one table, what went wrong below it, and what could not be tried here."""
    names = ("tried", "acknowledged", "wrong", "lost", "tracebacks", "hangs")
    sums = tuple(str(sum(getattr(one, name) for one in outcomes)) for name in names)
    rows = [HEADINGS, *(one.figures for one in outcomes), ("all", *sums)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = [
        "  ".join((row[0].ljust(widths[0]), *(w.rjust(n) for w, n in zip(row[1:], widths[1:], strict=True))))
        for row in rows
    ]
    lines.insert(1, "-" * len(lines[0]))
    lines.insert(-1, "-" * len(lines[0]))
    lines += [f"not tried here: {one.fault}: {one.skipped}" for one in outcomes if one.skipped]
    return "\n".join([*lines, *(sentence for one in outcomes for sentence in one.told)])
