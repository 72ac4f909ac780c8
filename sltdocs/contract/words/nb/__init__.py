"""The texts in bokmål."""
