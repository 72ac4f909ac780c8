"""Functions that the worker's tests run in a child process: well-behaved ones and the other kind."""

import os
import signal
import time


def double(number: int) -> int:
    """A good task."""
    return number * 2


def process(_: object) -> int:
    """Which process runs the task."""
    return os.getpid()


def hang(_: object) -> None:
    """Never ends."""
    while True:
        time.sleep(1)


def spin(_: object) -> None:
    """Never ends, and never lets go of the interpreter for long."""
    while True:
        pass


def eat(_: object) -> int:
    """Takes memory without end."""
    eaten = []
    while True:
        eaten.append(bytearray(50_000_000))


def crash(_: object) -> None:
    """Dies without a word."""
    os.kill(os.getpid(), signal.SIGKILL)


def quote(_: object) -> None:
    """Raises with what stands in a cell."""
    raise ValueError("Ola Nordmann, 12 år")


def lose_the_share(_: object) -> None:
    """Finds that the disk is gone."""
    raise OSError(5, "input/output error")


def chosen(name: str) -> object:
    """The task with this name."""
    return {"double": lambda: double(2), "process": lambda: process(None), "crash": lambda: crash(None)}[name]()
