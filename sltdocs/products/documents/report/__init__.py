"""The status report and what it alone says."""
