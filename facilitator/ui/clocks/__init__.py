"""The room of the clocks: who speaks now, how long still, and the one act that comes next."""
