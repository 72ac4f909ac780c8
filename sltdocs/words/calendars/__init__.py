"""The words of the calendars and of the page that goes with them."""
