"""Settings as IT staff write them: what is meant is understood, what cannot be meant stops the start and is named."""

import re
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.settings import Settings, SettingsFault, load, sample


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sltdocs.toml"


def refusal(file: Path, text: str) -> str:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsFault) as fault:
        load(file, {}, {})
    return str(fault.value)


def test_the_sample_with_all_its_settings_switched_on_changes_nothing(file: Path) -> None:
    file.write_text(re.sub(r"^# (\w+ = )", r"\1", sample(), flags=re.MULTILINE), encoding="utf-8")
    assert load(file, {}, {}) == Settings()


def test_a_file_that_notepad_has_saved_is_read(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbfinbox = 'C:\\slt\\inn'\r\nwritten_form = \"nn\"\r\n")
    assert load(file, {}, {}) == Settings(inbox=Path("C:\\slt\\inn"), written_form=WrittenForm.NN)


def test_the_environment_comes_before_the_file_and_options_before_both(file: Path) -> None:
    file.write_text("sweep = 7\nsettle = 7\ntime_limit = 7\nqr_codes = false", encoding="utf-8")
    settings = load(file, {"SLTDOCS_SETTLE": "8", "SLTDOCS_TIME_LIMIT": "8", "SLTDOCS_QR_CODES": "ja"}, {"time_limit": 9.0})
    assert settings == Settings(sweep=7.0, settle=8.0, time_limit=9.0, qr_codes=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("inbxo = 'a'", "there is no setting inbxo (did you mean inbox?)"),
        ("[sltdocs]\ninbox = 'a'", "there is no setting sltdocs"),
        ('inbox = "C:\\slt\\inn"', "a path with \\ must stand in single quotes"),
        ('inbox = "C:\\users\\slt"', "a path with \\ must stand in single quotes"),
        ('inbox = "C:\\temp\\new"', "a path with \\ must stand in single quotes"),
        ("inbox = ''", "inbox = '' cannot be used: it is empty"),
        ("outbox = 5", "outbox = 5 cannot be used: it must be text in quotes"),
        ("state = ['a']", "state = ['a'] cannot be used: it must be text in quotes"),
        ("sweep = 0", "sweep = 0 cannot be used: it must be at least 0.1"),
        ("sweep = nan", "sweep = nan cannot be used: it is no number"),
        ("settle = -1", "settle = -1 cannot be used: it must be at least 0"),
        ("settle = true", "settle = True cannot be used: it is no number"),
        ("settle = '3 s'", "settle = '3 s' cannot be used: it is no number"),
        ("time_limit = inf", "time_limit = inf cannot be used: it is no number"),
        ("memory_limit = 1", "memory_limit = 1 cannot be used: it must be at least 256"),
        ("workers = inf", "workers = inf cannot be used: it is no whole number"),
        ("workers = 2.5", "workers = 2.5 cannot be used: it is no whole number"),
        ("keep_versions = -1", "keep_versions = -1 cannot be used: it must be at least 0"),
        ("pdf = 'kanskje'", "pdf = 'kanskje' cannot be used: it is neither true nor false"),
        ("written_form = 'en'", "written_form = 'en' cannot be used: it is neither nb nor nn"),
    ],
)
def test_what_cannot_be_meant_is_named_with_its_remedy(file: Path, text: str, told: str) -> None:
    said = refusal(file, text)
    assert said.startswith(f"{file}: ")
    assert told in said


def test_a_variable_that_is_misspelt_is_named_too() -> None:
    with pytest.raises(SettingsFault) as fault:
        load(None, {"SLTDOCS_OUTBX": "ut", "PATH": "/bin"}, {})
    assert str(fault.value) == "the environment (SLTDOCS_...): there is no setting outbx (did you mean outbox?)"


def test_addresses_the_switch_for_faults_and_what_kubernetes_adds_are_no_settings() -> None:
    kubernetes = {"SLTDOCS_PORT": "tcp://10.0.0.1:80", "SLTDOCS_SERVICE_HOST": "10.0.0.1", "SLTDOCS_PORT_80_TCP_PROTO": "tcp"}
    others = {
        **kubernetes,
        "SLTDOCS_NOTIFY_TO": "json://a.example",
        "SLTDOCS_NOTIFY_IT": "",
        "SLTDOCS_NOTIFY_TEST": "",
        "SLTDOCS_DEBUG": "1",
    }
    assert load(None, others, {}) == Settings()
