"""The calendars: what was published, what is wanted, and what the next files hold."""
