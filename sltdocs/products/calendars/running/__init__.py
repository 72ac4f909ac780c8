"""Running calendars: the meetings of all plans of a municipality at addresses that never change."""
