"""The Norwegian texts: a typed list of words an area, filled once in `words.nb` and once in `words.nn`.

An area is three modules: `words/calendar.py` says which words there are (a frozen record) and chooses the written
form; `words/nb/calendar.py` and `words/nn/calendar.py` hold the texts. mypy then proves that both are complete.
"""
