"""What the coordinator's zone keeps of every publication: sets and their records, keys of groups, adopted plans, answers."""
