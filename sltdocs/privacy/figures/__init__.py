"""Small numbers: families of figures that tell each other, and the guard that hides what would tell too few people."""
