"""Write one recorded sample for each kind that has none yet; a sample that exists is never rewritten."""

from pathlib import Path

from facilitator.storage.codec import encode, kind_of
from tests.storage.samples_of_events import EVERY_EVENT

SAMPLES = Path(__file__).parent / "samples"


def main() -> None:
    """Write what is missing."""
    for event in EVERY_EVENT:
        sample = SAMPLES / f"{kind_of(event)}.json"
        if not sample.exists():
            sample.write_text(encode(event) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
