"""What is true of a status report over the years: who has treated it, and what it tells that the last one told already."""
