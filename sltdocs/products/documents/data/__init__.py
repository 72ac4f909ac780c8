"""The plan as data for whoever writes a template of her own: every fact by its name, as text to print and as a value to sort by.

`name` is text as it is printed, in the plan's written form; `name_raw` beside it is the value behind the text.
"""
