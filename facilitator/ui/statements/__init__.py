"""The room of the statements: the record of the meeting, the gist that is being typed, and the trail."""
