"""The tags of a template as Word stores them: made whole, their signs put right, what they push out."""
