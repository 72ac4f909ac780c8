"""The doctor: what would keep the service from doing its job."""
