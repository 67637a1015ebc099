"""The room of the charts: how the time was shared, and how the plan was kept; loaded when first shown."""
