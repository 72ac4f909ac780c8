"""The doctor finds each staged misconfiguration, says what to do, and finds nothing on a sound site.

Every fault is staged for real and found through the installed command, run by an account without special rights.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace
from zipfile import ZipFile

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.lease import LEASE
from sltdocs.publishing.processes import this_process
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.service.doctor.examination import examine, is_on_network, is_remote_drive
from sltdocs.service.notifying.receivers import SendHindrance
from sltdocs.settings import Settings
from sltdocs.words.service.doctor import doctor_words
from tests.journeys.site import Site, plan
from tests.service.notifying.servers import Post, mail_server

NO_RIGHTS = ("setpriv", "--bounding-set=-all", "--inh-caps=-all") if os.geteuid() == 0 else ()
"""Root may read and write everything, so that faults of permission would not bite: its special rights are laid down."""


@dataclass
class Staged:
    """How the command is run: `before` is Python that is run in its process, `prefix` a command in front of it."""

    prefix: tuple[str, ...] = ()
    before: str = ""


@pytest.fixture
def site(tmp_path: Path) -> Site:
    found = Site(tmp_path)
    (tmp_path / "maler").mkdir()
    return found


def doctor(site: Site, settings: str = "", *options: str, staged: Staged | None = None) -> "subprocess.CompletedProcess[str]":
    (site.folder / "sltdocs.toml").write_text(f'templates = "maler"\n{settings}', encoding="utf-8")
    staged = staged or Staged()
    start = f"import sys; sys.argv[0] = 'sltdocs'\n{staged.before}\nfrom sltdocs.cli import main; main()"
    return subprocess.run(
        [*NO_RIGHTS, *staged.prefix, sys.executable, "-c", start, "doctor", *options],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=site.folder,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": os.environ["PATH"]},
        timeout=60,
        check=False,
    )


def can_unshare() -> bool:
    """Whether this system lets anybody have mounts and limits of their own."""
    command = [*NO_RIGHTS, "unshare", "-rm", "sh", "-c", "mount -t tmpfs none /mnt"]
    return bool(shutil.which("unshare")) and subprocess.run(command, capture_output=True, check=False).returncode == 0


def no_inbox(site: Site) -> None:
    site.inbox.rmdir()


def inbox_of_somebody_else(site: Site) -> None:
    site.inbox.chmod(0o000)


def a_folder_above_of_somebody_else(site: Site) -> None:
    (site.inbox / "slt").mkdir()
    site.inbox.chmod(0o000)


def a_file_of_somebody_else(site: Site) -> None:
    site.drop("01010112356 plan.xlsx", b"hemmelig").chmod(0o000)


def outbox_read_only(site: Site) -> None:
    site.outbox.chmod(0o555)


def outbox_is_a_file(site: Site) -> None:
    site.outbox.rmdir()
    site.outbox.write_text("i veien")


def a_full_disk(site: Site) -> Staged:
    if can_unshare():
        return Staged(("unshare", "-rm", "sh", "-c", 'mount -t tmpfs -o size=8m none "$0" && exec "$@"', str(site.outbox)))
    return Staged(before="import shutil; shutil.disk_usage = lambda path: shutil._ntuple_diskusage(9**9, 9**9, 8_000_000)")


def a_deep_outbox(site: Site) -> Staged:
    """Linux ends at 4,096 characters; Windows, where this matters, mostly at 260."""
    deep = site.outbox
    while len(str(deep)) < 3_900:
        deep = deep / ("u" * min(200, 3_920 - len(str(deep))))
    deep.mkdir(parents=True)
    return Staged(before=f"import os; os.environ['SLTDOCS_OUTBOX'] = {str(deep)!r}")


def a_clock_two_hours_ahead(site: Site) -> Staged:
    return Staged(
        before="from datetime import timedelta; from sltdocs.cli import clock; n = clock.now\n"
        "clock.now = lambda: n() + timedelta(hours=2)"
    )


def no_events(site: Site) -> Staged:
    if can_unshare():
        return Staged(("unshare", "-r", "sh", "-c", 'echo 0 > /proc/sys/user/max_inotify_instances && exec "$@"', "sh"))
    return Staged(before="from sltdocs.service.loop import observer; observer.Observer = lambda: open('/finnes/ikke')")


def another_instance(site: Site) -> None:
    (site.outbox / LEASE).write_text(json.dumps({"holder": this_process(), "renewed": 1}), encoding="utf-8")


def an_instance_on_another_machine(site: Site) -> None:
    (site.outbox / LEASE).write_text(json.dumps({"holder": "annen-tjener:1:1", "renewed": 1}), encoding="utf-8")


def a_set_without_its_record(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    site.watch_once()
    (site.inbox / "plan.xlsx").unlink()
    (site.outbox / "_koordinator").chmod(0o750)
    [record] = site.outbox.glob("_koordinator/*/versjoner/*/sett.json")
    record.write_bytes(record.read_bytes()[:-5])


def an_old_lock_file(site: Site) -> None:
    (site.inbox / "~$plan.xlsx").write_bytes(b"x")
    os.utime(site.inbox / "~$plan.xlsx", (0, 0))


def no_templates(site: Site) -> None:
    (site.folder / "maler").rmdir()


def a_broken_template(site: Site) -> None:
    (site.folder / "maler" / "plan.nb.docx").write_bytes(b"ingen mal")


def a_template_that_asks_for_what_is_not_there(site: Site) -> None:
    shipped = ZipFile(shipped_templates() / "plan.nb.docx")
    with ZipFile(site.folder / "maler" / "plan.nb.docx", "w") as own:
        for part in shipped.namelist():
            own.writestr(part, shipped.read(part).replace(b"{{ subtitle }}", b"{{ feltet_mitt }}"))


def a_template_with_a_name_that_nobody_uses(site: Site) -> None:
    (site.folder / "maler" / "Handlingsplan.docx").write_bytes(b"PK")


def no_apprise(site: Site) -> Staged:
    addresses(site, "to = json://127.0.0.1")
    return Staged(before="sys.modules['apprise'] = None")


def addresses_for_everybody(site: Site) -> None:
    addresses(site, "to = json://127.0.0.1").chmod(0o644)


def an_address_that_is_none(site: Site) -> None:
    addresses(site, "to = slt@fjordvik.example")


def a_line_that_is_none(site: Site) -> None:
    addresses(site, "mailtos://tjeneste:Hemmelig1@smtp.example")


def addresses(site: Site, line: str) -> Path:
    file = site.folder / "varsling.txt"
    file.write_text(line + "\n", encoding="utf-8")
    file.chmod(0o600)
    return file


def a_log_of_another_account(site: Site) -> None:
    (site.folder / "logg").mkdir()
    (site.folder / "logg" / "sltdocs.log").touch(0o444)


def a_zone_that_everybody_may_enter(site: Site) -> None:
    (site.outbox / "_koordinator").mkdir()
    (site.outbox / "_koordinator").chmod(0o755)


def nothing(site: Site) -> None:
    """Only the settings are wrong."""


NOTIFY = 'notify_file = "varsling.txt"'
FAULTS = [
    (no_inbox, "", "inbox-missing", "inbox"),
    (inbox_of_somebody_else, "", "inbox-unreadable", "Permission denied"),
    (a_folder_above_of_somebody_else, 'inbox = "inbox/slt"', "inbox-unreadable", "Permission denied"),
    (a_file_of_somebody_else, "", "inbox-file-unreadable", "plan.xlsx"),
    (outbox_read_only, "", "outbox-not-writable", "Permission denied"),
    (outbox_is_a_file, "", "outbox-not-writable", "outbox"),
    (nothing, 'outbox = "inbox/ut"', "folders-nested", "inni hverandre"),
    (nothing, 'outbox = "inbox"', "folders-nested", "samme mappe"),
    (a_zone_that_everybody_may_enter, "", "zone-open", "_koordinator"),
    (a_full_disk, "", "space-low", "8 MB"),
    (a_deep_outbox, "", "names-too-long", "tegn"),
    (a_clock_two_hours_ahead, "", "clock-wrong", "sekunder fra hverandre"),
    (another_instance, "", "instance-other", "En annen tjeneste"),
    (an_instance_on_another_machine, "", "instance-other", "annen-tjener"),
    (a_set_without_its_record, "", "memory-damaged", "4699_2026-2027/versjoner/"),
    (an_old_lock_file, "", "locks-old", "~$plan.xlsx"),
    (no_events, "sweep = 120", "events-silent", "120"),
    (no_templates, "", "templates-missing", "maler"),
    (a_broken_template, "", "templates-broken", "plan.nb.docx"),
    (a_template_that_asks_for_what_is_not_there, "", "templates-broken", "feltet_mitt"),
    (a_template_with_a_name_that_nobody_uses, "", "templates-broken", "Handlingsplan.docx"),
    (nothing, 'state = "sltdocs.toml/logg"', "state-not-writable", "logg"),
    (a_log_of_another_account, 'state = "logg"', "state-not-writable", "logg"),
    (nothing, "innboks = 'inn'", "settings-wrong", "there is no setting innboks"),
    (nothing, "settle = 3600", "timing-long", "3605"),
    (nothing, 'pdf = true\nlibreoffice = "borte/soffice"', "pdf-absent", "borte/soffice"),
    (nothing, 'pdf = true\nlibreoffice = "/bin/false"', "pdf-failed", "/bin/false"),
    (nothing, NOTIFY, "notify-file", "varsling.txt"),
    (a_line_that_is_none, NOTIFY, "notify-line", "varsling.txt:1"),
    (an_address_that_is_none, NOTIFY, "notify-address", "«to1»"),
    (addresses_for_everybody, NOTIFY, "notify-open-file", "av alle på maskinen"),
    (no_apprise, NOTIFY, "notify-missing", "apprise"),
]


def test_a_sound_site_has_nothing_wrong_and_nothing_left_behind(site: Site) -> None:
    addresses(site, "to = json://127.0.0.1")
    run = doctor(site, f'{NOTIFY}\npdf = true\nstate = "logg"', "--json")
    told = json.loads(run.stdout)
    assert (run.returncode, told["ok"], told["findings"]) == (0, True, [])
    assert {check["check"] for check in told["checks"]} == set(doctor_words(WrittenForm.NB).good) - {
        "silent",
        "notify-off",
        "notify-sent",
        "pdf-off",
        "state-off",
        "settings-none",
        "zone",
        "zone-unknown",
    }
    assert list(site.inbox.iterdir()) == []
    assert list(site.outbox.iterdir()) == []
    assert not (site.folder / "logg").exists()  # made by the service, under its own account


def test_a_zone_for_owner_and_group_only_is_fine(site: Site) -> None:
    (site.outbox / "_koordinator").mkdir()
    (site.outbox / "_koordinator").chmod(0o2770)
    run = doctor(site, "", "--json")
    assert (run.returncode, "zone" in {check["check"] for check in json.loads(run.stdout)["checks"]}) == (0, True)


def test_on_a_share_nobody_is_told_that_the_zone_is_closed(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a server does with the rights of its users does not show in those of the mounted folder."""
    (site.outbox / "_koordinator").mkdir()
    (site.outbox / "_koordinator").chmod(0o755)
    monkeypatch.setattr("sltdocs.service.doctor.examination.is_on_network", lambda folder: True)
    results = examine(Settings(site.inbox, site.outbox), datetime.now(UTC), {})
    assert {"zone-unknown"} == {one.check for one in results if one.check.startswith("zone")}


def test_it_says_which_settings_were_read(site: Site) -> None:
    assert f"Innstillingene er hentet fra {site.folder / 'sltdocs.toml'}." in doctor(site).stdout


def test_a_misspelt_outbox_is_not_made_and_is_told_with_its_whole_path(site: Site) -> None:
    run = doctor(site, 'outbox = "utbks/slt"')
    assert str(site.folder / "utbks" / "slt") in run.stdout
    assert not (site.folder / "utbks").exists()


@pytest.mark.parametrize(("stage", "settings", "code", "says"), FAULTS, ids=lambda one: getattr(one, "__name__", None))
def test_a_misconfiguration_is_found(
    site: Site, stage: Callable[[Site], Staged | Path | None], settings: str, code: str, says: str
) -> None:
    staged = stage(site)
    run = doctor(site, settings, "--json", staged=staged if isinstance(staged, Staged) else None)
    for folder in (site.inbox, site.outbox):
        if folder.is_dir():
            folder.chmod(0o777)
    assert run.returncode == 5, run.stderr
    [found] = json.loads(run.stdout)["findings"]
    assert found["code"] == code
    assert says in found["message"]
    assert found["fix"]
    for secret in ("Hemmelig1", "01010112356"):
        assert secret not in run.stdout + run.stderr


def test_silent_events_are_no_fault_while_the_sweep_finds_files_soon(site: Site) -> None:
    run = doctor(site, staged=no_events(site))
    assert run.returncode == 0
    assert "hvert 5. sekund" in run.stdout


def test_for_a_person_it_says_how_many_things_to_mend_and_how(site: Site) -> None:
    an_old_lock_file(site)
    run = doctor(site)
    assert run.returncode == 5
    assert "    Er arbeidsboka lukket hos alle, kan filene som begynner med «~$», slettes." in run.stdout.splitlines()
    assert run.stdout.splitlines()[-1] == "1 ting må rettes."


@pytest.mark.parametrize(
    ("login", "code", "check"), [("235 welcome", 0, "notify-sent"), ("535 wrong", 5, "notify")], ids=["taken", "wrong password"]
)
def test_a_test_message_proves_the_set_up(site: Site, login: str, code: int, check: str) -> None:
    with mail_server(Post(login=login)) as post:
        addresses(site, f"to = mailto://tjeneste:Hemmelig1@127.0.0.1:{post.port}/?to=slt@fjordvik.example&from=a@b.example")
        run = doctor(site, NOTIFY, "--send-test", "--json")
    last = json.loads(run.stdout)["checks"][-1]
    assert (run.returncode, last["check"]) == (code, check)
    assert len(post.mails) == (code == 0)
    assert "Hemmelig1" not in run.stdout + run.stderr


MOUNTS = """\
22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:40 / /srv rw - ext4 /dev/sdb1 rw
31 30 0:41 / /srv/delt\\040mappe rw - cifs //tjener/delt rw
32 22 0:42 / /home/bruker/sky rw - fuse.rclone sky: rw
33 22 0:43 / /media/gammel rw - nfs4 tjener:/x rw
34 33 0:44 / /media/gammel rw - xfs /dev/sdc1 rw
"""


@pytest.mark.parametrize(
    ("folder", "network"),
    [("/srv/slt/inn", False), ("/srv/delt mappe/inn", True), ("/home/bruker/sky/inn", True), ("/media/gammel/inn", False)],
)
def test_a_network_folder_is_told_from_a_disk(tmp_path: Path, folder: str, network: bool) -> None:
    (tmp_path / "mountinfo").write_text(MOUNTS, encoding="utf-8")
    assert is_on_network(Path(folder), tmp_path / "mountinfo") is network


@pytest.mark.parametrize(("folder", "network"), [(r"\\tjener\delt\inn", True), (r"S:\slt\inn", True), (r"C:\slt\inn", False)])
def test_on_windows_a_network_folder_is_told_by_its_server_or_its_drive(folder: str, network: bool) -> None:
    def kind_of_drive(root: str) -> int:
        return {"S:\\": 4, "C:\\": 3}[root]

    assert is_remote_drive(PureWindowsPath(folder), SimpleNamespace(GetDriveTypeW=kind_of_drive)) is network


def test_where_the_system_tells_nothing_a_folder_is_taken_for_a_disk(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path, tmp_path / "borte")


@pytest.mark.parametrize("form", list(WrittenForm))
def test_everything_that_can_be_wrong_has_words(form: WrittenForm) -> None:
    words = doctor_words(form)
    assert {code for _, _, code, _ in FAULTS if not code.startswith("notify-")} == set(words.bad)
    assert all(wording.what and wording.do for wording in words.bad.values())
    assert set(words.notify) == set(SendHindrance)
