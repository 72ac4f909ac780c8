"""Groups in calendars over plans and years: their short names and opaque keys, what is kept private, what is closed."""
