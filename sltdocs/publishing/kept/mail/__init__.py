"""E-mails that wait in the coordinator's zone until she has sent them."""
