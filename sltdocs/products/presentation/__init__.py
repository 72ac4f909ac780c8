"""The slides with which the coordinator tells the council of the year."""
