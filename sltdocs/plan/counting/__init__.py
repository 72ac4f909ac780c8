"""What is counted in a plan: measures, meetings, key figures, and what was promised against what has a date."""
