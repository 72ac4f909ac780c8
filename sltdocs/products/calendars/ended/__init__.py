"""Published calendars that tell no more of their meetings: closed, or silenced because something was taken back."""
