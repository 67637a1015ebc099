"""The room of the minutes: a preview beside what is missing, one button to each form, and finalising."""
