"""Reads a calendar file with one of four independent parsers; run as a program of its own, so that none affects another.

vobject keeps the time zones of every file that it has read in a registry of its process.
"""

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

PARSERS = ("icalendar", "vobject", "ical", "ics")
_OSLO = ZoneInfo("Europe/Oslo")


class Reader:
    """A parser in a process of its own; used as a context."""

    def __init__(self, parser, folder, *, zone="Europe/Oslo"):
        self.file = folder / f"{parser}.ics"
        self.process = subprocess.Popen(
            [sys.executable, __file__, parser],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "TZ": zone, "PYTHONIOENCODING": "utf-8", "PYTHONWARNINGS": "ignore"},
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=20)
        self.process.stdout.close()

    def read(self, data):
        """What the parser finds, as dictionaries with uid, start, end (UTC), summary, place, description and cancelled."""
        self.file.write_bytes(data)
        self.process.stdin.write(f"{self.file}\n".encode())
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "fault" not in answer, answer
        return answer["meetings"]


def with_icalendar(data):
    """icalendar, occurrences by recurring-ical-events."""
    from icalendar import Calendar
    from recurring_ical_events import of

    for event in of(Calendar.from_ical(data)).between(date(2020, 1, 1), date(2035, 1, 1)):
        yield _facts(
            event["UID"],
            event["DTSTART"].dt,
            event["DTEND"].dt,
            event["SUMMARY"],
            event.get("LOCATION", ""),
            event.get("DESCRIPTION", ""),
            event.get("STATUS", ""),
        )


def with_vobject(data):
    """vobject: its times are those of the file's own VTIMEZONE, not of zoneinfo."""
    import vobject

    for event in vobject.readOne(data.decode("utf-8")).vevent_list:
        text = {name: getattr(event, name).value if hasattr(event, name) else "" for name in _TEXTS}
        yield _facts(event.uid.value, event.dtstart.value, event.dtend.value, *text.values())


def with_ical(data):
    """ical, on which Home Assistant builds."""
    from ical.calendar_stream import IcsCalendarStream

    for event in IcsCalendarStream.calendar_from_ics(data.decode("utf-8")).events:
        status = event.status.value if event.status else ""
        yield _facts(event.uid, event.dtstart, event.dtend, event.summary, event.location or "", event.description or "", status)


def with_ics(data):
    """ics.py, by arrow."""
    from ics import Calendar

    for event in Calendar(data.decode("utf-8")).events:
        start, end = event.begin.datetime, event.end.datetime
        if event.all_day:
            start, end = start.date(), end.date() if end.time() == datetime.min.time() else end.date() + timedelta(1)
        yield _facts(event.uid, start, end, event.name, event.location or "", event.description or "", event.status or "")


_TEXTS = ("summary", "location", "description", "status")


def _facts(uid, start, end, summary, place, description, status):
    return {
        "uid": str(uid),
        "start": _utc(start),
        "end": _utc(end),
        "summary": str(summary),
        "place": str(place),
        "description": str(description),
        "cancelled": str(status).upper() == "CANCELLED",
    }


def _utc(moment):
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, datetime.min.time(), _OSLO)
    return moment.astimezone(UTC).isoformat()


def _answers(parser):
    read = {"icalendar": with_icalendar, "vobject": with_vobject, "ical": with_ical, "ics": with_ics}[parser]
    for line in sys.stdin:
        try:
            found = sorted(read(Path(line.strip()).read_bytes()), key=lambda one: (one["start"], one["uid"]))
            yield {"meetings": found}
        except Exception as fault:
            yield {"fault": repr(fault)}


if __name__ == "__main__":
    for answer in _answers(sys.argv[1]):
        print(json.dumps(answer), flush=True)
