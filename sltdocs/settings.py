"""The settings: `sltdocs.toml`, below the environment (`SLTDOCS_*`), below the options of a command.

Every setting is a field of `Settings` and has its words in `ABOUT`.
"""

import json
import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn, get_type_hints

from msgspec import Struct
from msgspec.structs import fields, replace

from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import SltdocsError, in_plain_words

FILE_NAME = "sltdocs.toml"
PREFIX = "SLTDOCS_"
_MOST_LANES = 4
_NO_SETTINGS = frozenset({"SLTDOCS_DEBUG", "SLTDOCS_NOTIFY_TO", "SLTDOCS_NOTIFY_IT", "SLTDOCS_NOTIFY_TEST"})
"""Other variables of ours in the environment: how faults are shown, and addresses, which are secret and in no settings."""
_BACKSLASHES = r"a path with \ must stand in single quotes: 'C:\slt\inn'"
_LEAST: Mapping[str, float] = {"sweep": 0.1, "time_limit": 1, "pdf_time_limit": 1, "memory_limit": 256}
"""Below this nothing would ever be answered; the least of all other numbers is 0."""


class SettingsFault(SltdocsError):
    """A setting has a value that cannot be used; the text names the setting and where it stands."""


class Settings(Struct, frozen=True):
    """All settings with their defaults. Durations are in seconds, sizes in megabytes."""

    inbox: Path = Path("inbox")
    outbox: Path = Path("outbox")
    templates: Path | None = None
    state: Path | None = None
    written_form: WrittenForm = WrittenForm.NB
    settle: float = 3.0
    settle_open: float = 60.0
    publish_after: float = 900.0
    subfolders: bool = True
    sweep: float = 5.0
    time_limit: float = 30.0
    memory_limit: int = 1024
    workers: int = 0
    keep_versions: int = 0
    advice: bool = True
    mail_drafts: bool = False
    qr_codes: bool = False
    pdf: bool = False
    presentation: bool = True
    pdf_time_limit: float = 120.0
    libreoffice: Path | None = None
    publish: str = ""
    publish_time_limit: float = 1800.0
    site_drafts: bool = False
    notify_file: Path | None = None
    notify_after: float = 60.0
    notify_links: str = ""

    @property
    def lanes(self) -> int:
        """How many workbooks are made at the same time."""
        return self.workers or min(os.cpu_count() or 1, _MOST_LANES)

    @property
    def log(self) -> Path | None:
        """The log file; none without a local folder."""
        return self.state / "sltdocs.log" if self.state else None

    @property
    def compiled(self) -> Path | None:
        """The private folder in which own templates are kept ready; none without a local folder."""
        return self.state / "compiled" if self.state else None


ABOUT: Mapping[str, str] = {
    "inbox": "Where the coordinators drop their workbooks. Only read, never changed.",
    "outbox": "Where everything is published.",
    "templates": "Own Word templates, with a folder for each municipality number that restyles them.",
    "state": "A local folder for logs and for own templates made ready; never on a share.",
    "written_form": "nb or nn: the written form of answers to files that do not say theirs.",
    "settle": "How long a file must have been still before it is read.",
    "settle_open": "The same while Excel has it open (a fresh ~$ file stands beside it).",
    "publish_after": "How long after the last save calendars and messages go out, or another workbook replaces one that is gone.",
    "subfolders": "Whether folders in the inbox are looked through, one level.",
    "sweep": "How often the inbox is looked through.",
    "time_limit": "How long one workbook may take.",
    "memory_limit": "How much memory one workbook may take.",
    "workers": "How many workbooks are made at the same time; 0 is one for each core, four at most.",
    "keep_versions": "How many published sets of a plan are kept; 0 keeps all. What is still in use is never removed.",
    "advice": "Whether plain-language advice is given.",
    "mail_drafts": "Whether drafts of invitations are written for the coordinator; they hold addresses.",
    "qr_codes": "Whether printed links get a QR code.",
    "pdf": "Whether a PDF is made of each Word document, with LibreOffice 7.4 or newer.",
    "presentation": "Whether slides for the council are made when a report year is set.",
    "pdf_time_limit": "How long LibreOffice may take for one document.",
    "libreoffice": "Where the program soffice is, when it is neither on the search path nor in its usual place.",
    "publish": "How the public pages get onto a web server: rclone:<remote>:<path>, or a command that gets the folder last.",
    "publish_time_limit": "How long that may take.",
    "site_drafts": "Whether the public pages show the draft of a plan while none is adopted.",
    "notify_file": "Who is notified: a file that only the service's account may read, with lines such as to = mailtos://...",
    "notify_after": "How long nothing new must have come before one message tells of it all; ten times that at most.",
    "notify_links": "What the outbox is called where those who are notified sit: https://... or a share; else its own path.",
}
"""What each setting is for; the sample file and the docs are made from it."""


def load(file: Path | None, environment: Mapping[str, str], options: Mapping[str, object]) -> Settings:
    """The settings in force. `options` that are None do not count. Raises SettingsFault."""
    settings = Settings()
    if file is not None:
        settings = _with(settings, _from_file(file), str(file))
    settings = _with(settings, _from(environment), f"the environment ({PREFIX}...)")
    return _with(settings, {name: value for name, value in options.items() if value is not None}, "the options")


def origins(file: Path | None, environment: Mapping[str, str]) -> Mapping[str, str]:
    """Where each setting that was set stands: the file, or the variable that comes before it. Raises SettingsFault."""
    in_file = dict.fromkeys(_from_file(file), str(file)) if file is not None else {}
    return {**in_file, **{name: f"{PREFIX}{name.upper()}" for name in _from(environment)}}


def as_toml(value: object) -> str:
    """A setting's value as it may stand in a sltdocs.toml."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)
    text = str(value or "")
    return f"'{text}'" if "\\" in text and "'" not in text else json.dumps(text, ensure_ascii=False)


def sample() -> str:
    """A sltdocs.toml with every setting, its words and its default, all commented out."""
    lines = ["# Settings of sltdocs. Environment variables (SLTDOCS_…) and options come before what stands here.", ""]
    for setting in fields(Settings):
        lines += [f"# {ABOUT[setting.name]}", f"# {setting.name} = {as_toml(setting.default)}", ""]
    return "\n".join(lines)


def _from_file(file: Path) -> dict[str, object]:
    import tomllib  # noqa: PLC0415  only where there is a file

    text = ""
    try:
        text = file.read_text(encoding="utf-8-sig")  # Notepad and PowerShell may put a mark in front
        return tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        hint = f"; {_BACKSLASHES}" if "\\" in text else ""
        told = in_plain_words(fault)
        raise SettingsFault(f"{told if isinstance(fault, OSError) else f'{file}: {told}'}{hint}") from fault


def _from(environment: Mapping[str, str]) -> dict[str, str]:
    """Also what is misspelt; what is like no setting is none, as Kubernetes puts variables such as SLTDOCS_PORT there."""
    ours = {name: value for name, value in environment.items() if name.startswith(PREFIX) and name not in _NO_SETTINGS}
    named = {name.removeprefix(PREFIX).lower(): value for name, value in ours.items()}
    return {name: value for name, value in named.items() if name in ABOUT or _meant(name)}


def _with(settings: Settings, values: Mapping[str, object], where: str) -> Settings:
    types = get_type_hints(Settings)
    unknown = sorted(set(values) - set(types))
    if unknown:
        raise SettingsFault(f"{where}: there is no setting {', '.join(map(_with_meant, unknown))}")
    converted: dict[str, Any] = {name: _converted(name, value, types[name], where) for name, value in values.items()}
    return replace(settings, **converted)


def _converted(name: str, value: object, wanted: Any, where: str) -> object:  # noqa: ANN401  a type
    try:
        if wanted is bool:
            return value if isinstance(value, bool) else _truth(str(value))
        if wanted in (int, float):
            return _number(value, wanted, _LEAST.get(name, 0))
        text = _text(value)
        if wanted is WrittenForm:
            return WrittenForm(text) if text in set(WrittenForm) else _refuse("it is neither nb nor nn")
        return text if wanted is str else _path(text, required=wanted is Path)
    except ValueError as fault:
        raise SettingsFault(f"{where}: {name} = {value!r} cannot be used: {fault}") from fault


def _number(value: object, wanted: type[int] | type[float], least: float) -> float:
    """A whole number or any; as text in the environment. Not `inf` or `nan`, which TOML knows too."""
    try:
        number = float(str(value).strip()) if isinstance(value, int | float | str) and not isinstance(value, bool) else math.nan
    except ValueError:
        number = math.nan
    if not math.isfinite(number) or (wanted is int and number != int(number)):
        _refuse("it is no whole number" if wanted is int else "it is no number")
    if number < least:
        _refuse(f"it must be at least {least:g}")
    return wanted(number)


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | Path | WrittenForm) else _refuse("it must be text in quotes")


def _path(text: str, *, required: bool) -> Path | None:
    """An empty text is how the sample says that there is none."""
    if not text.strip() and required:
        _refuse("it is empty")
    if any(char < " " for char in text):  # TOML takes "C:\\temp" for C:, a tab and emp
        _refuse(_BACKSLASHES)
    return Path(text) if text.strip() else None


def _with_meant(unknown: str) -> str:
    return f"{unknown} (did you mean {meant}?)" if (meant := _meant(unknown)) else unknown


def _meant(unknown: str) -> str:
    """The setting that is written most like it; none when it is like no setting."""
    import difflib  # noqa: PLC0415  only when it is needed

    return next(iter(difflib.get_close_matches(unknown, ABOUT, 1)), "")


def _truth(word: str) -> bool:
    words = {"true": True, "1": True, "yes": True, "ja": True, "false": False, "0": False, "no": False, "nei": False}
    return words[word.casefold()] if word.casefold() in words else _refuse("it is neither true nor false")


def _refuse(why: str) -> NoReturn:
    raise ValueError(why)
