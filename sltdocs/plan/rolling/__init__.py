"""The turn of the period: which period comes next, and where its days, meetings and measures come from."""
