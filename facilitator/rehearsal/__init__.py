"""Rehearsal: a meeting that plays itself by a seed, in the window step by step, or headless into a file."""

from facilitator.rehearsal.headless import RehearsalResult, rehearse, run_headless
from facilitator.rehearsal.play import steps
from facilitator.rehearsal.stage import Step

__all__ = ["RehearsalResult", "Step", "rehearse", "run_headless", "steps"]
