"""HTML pages that open by double-click, from compiled templates whose values are always escaped."""
