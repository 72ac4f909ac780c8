"""Findings about meetings: groups, dates, series, and the calendars made of them."""
