"""Why a message did not go out is told in a word; addresses and passwords are told to nobody."""

import logging
import sys
from collections.abc import Iterator

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.service.notifying.digest import trial
from sltdocs.service.notifying.postman import Postman
from sltdocs.service.notifying.receivers import SendHindrance
from sltdocs.service.notifying.sending import Mail, send
from sltdocs.words.service.notifying import notifying_words
from tests.service.notifying.servers import Post, mail_server, web_hook

SECRET = "Hemmelig-passord-1"
LETTER = trial(WrittenForm.NB)


@pytest.fixture(autouse=True)
def _log_of_apprise_as_before() -> Iterator[None]:
    log = logging.getLogger("apprise")
    before = log.handlers, log.propagate, log.level
    yield
    log.handlers, log.propagate, log.level = before


def mail(post: Post, more: str = "") -> str:
    return f"mailto://tjeneste:{SECRET}@127.0.0.1:{post.port}/?to=slt@fjordvik.example&from=sltdocs@fjordvik.example{more}"


@pytest.mark.parametrize(
    ("post", "hindrance"),
    [
        (Post(), ""),
        (Post(login="535 5.7.8 wrong"), SendHindrance.LOGIN),
        (Post(recipient="550 5.1.1 nobody here"), SendHindrance.REFUSED),
        (Post(recipient="451 4.7.1 greylisted"), SendHindrance.REFUSED),
        (Post(dawdle=3.0), SendHindrance.SLOW),
    ],
    ids=["taken", "wrong password", "unknown receiver", "grey list", "slow"],
)
def test_a_mail_server_s_answer_is_understood_and_nothing_is_said_aloud(
    post: Post, hindrance: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with mail_server(post):
        assert send(Mail(LETTER, mail(post, "&cto=1"))) == hindrance
    assert len(post.mails) == (not hindrance)
    assert (caplog.text, *capfd.readouterr()) == ("", "", "")


@pytest.mark.parametrize(
    ("status", "hindrance"),
    [
        (200, ""),
        (401, SendHindrance.LOGIN),
        (403, SendHindrance.LOGIN),
        (404, SendHindrance.REFUSED),
        (500, SendHindrance.REFUSED),
    ],
)
def test_a_web_hook_s_answer_is_understood(status: int, hindrance: str) -> None:
    with web_hook(Post(status=status)) as post:
        assert send(Mail(LETTER, f"json://127.0.0.1:{post.port}/{SECRET}")) == hindrance


@pytest.mark.parametrize("address", ["mailto://127.0.0.1:{port}/?to=a@b.example&from=c@d.example", "json://127.0.0.1:{port}"])
def test_nobody_there_is_understood(address: str) -> None:
    with mail_server(Post()) as post:
        pass  # only to have a port where nobody listens
    assert send(Mail(LETTER, address.format(port=post.port))) == SendHindrance.UNREACHABLE


def test_a_server_that_dawdles_for_ever_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    with mail_server(Post(dawdle=60.0)) as post:
        assert Postman(time_limit=2.0).deliver(LETTER, mail(post, "&cto=50")) is SendHindrance.SLOW


def test_a_missing_apprise_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "apprise", None)
    assert send(Mail(LETTER, "json://127.0.0.1")) == SendHindrance.MISSING


def test_an_address_never_shows_in_a_repr() -> None:
    assert SECRET not in repr(Mail(LETTER, f"json://{SECRET}"))


@pytest.mark.parametrize("form", list(WrittenForm))
def test_every_hindrance_has_words(form: WrittenForm) -> None:
    assert set(notifying_words(form).hindrances) == set(SendHindrance)
