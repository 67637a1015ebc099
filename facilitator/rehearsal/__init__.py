"""Rehearsal: a meeting that plays itself by a seed, in the window step by step, or headless into a file."""

from facilitator.rehearsal.headless import USUAL_SEED, RehearsalResult, before_the_meeting, rehearse, run_headless
from facilitator.rehearsal.play import steps
from facilitator.rehearsal.stage import Step
from facilitator.rehearsal.translations import rehearsed

__all__ = [
    "USUAL_SEED",
    "RehearsalResult",
    "Step",
    "before_the_meeting",
    "rehearse",
    "rehearsed",
    "run_headless",
    "steps",
]
