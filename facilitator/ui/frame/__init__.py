"""The frame of the desk: header, footer, notices and the bar of a rehearsal."""
