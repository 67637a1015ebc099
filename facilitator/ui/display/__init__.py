"""The room display and the booth sheet: what others than the desk see of the meeting."""
