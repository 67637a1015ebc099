"""The start: rehearse the shipped meeting, open a meeting, or make one."""
