"""Calendars as RFC 5545 has them: written, versioned, linted and gated. Knows calendars, not SLT."""
