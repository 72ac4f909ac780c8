"""STATUS.html: the sign of life and what it shows."""
