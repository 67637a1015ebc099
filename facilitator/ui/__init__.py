"""The desk: what people see and touch."""
