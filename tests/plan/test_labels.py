"""Titles, periods, dates and numbers read as a Norwegian writes them, in both written forms."""

from datetime import date, time
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.types import Precision, Quantity, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.schedule.free_days import public_holidays
from sltdocs.words.documents.labels import labels_words
from tests.plan.contents import planned

NB, NN = WrittenForm


def test_a_title_is_made_from_the_period_when_none_is_typed():
    assert labels.title(planned()) == "SLT-handlingsplan 2026–2027"
    assert labels.title(planned({"period_name": "skoleåret 2026–2027"})) == "SLT-handlingsplan skoleåret 2026–2027"
    assert labels.title(planned({"title": "Trygg i Fjordvik"})) == "Trygg i Fjordvik"
    assert labels.report_title(planned(), 2026) == "SLT-statusrapport 2026"


@pytest.mark.parametrize(
    ("first", "last", "label"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), "2026"),
        (date(2026, 8, 1), date(2027, 7, 31), "2026–2027"),
        (date(2026, 1, 1), date(2029, 12, 31), "2026–2029"),
    ],
)
def test_period_labels(first, last, label):
    assert labels.period_label(planned({"period_from": first, "period_to": last})) == label


@pytest.mark.parametrize(
    ("names", "form", "label"),
    [
        (("Fjordvik",), NB, "Fjordvik kommune"),
        (("Fjordvik kommune",), NB, "Fjordvik kommune"),
        (("Storelv", "Lauvdal"), NN, "Storelv og Lauvdal kommunar"),
        (("Vik", "Nes", "Li kommune"), NB, "Vik, Nes og Li kommuner"),
    ],
)
def test_municipality_labels(names, form, label):
    assert labels.municipality_label(planned({"municipalities": names, "written_form": form})) == label


@given(day=st.dates(date(1990, 1, 1), date(2099, 12, 31)))
@settings(max_examples=100, deadline=None)
@pytest.mark.parametrize("form", WrittenForm)
def test_dates_are_those_of_babel(form, day):
    assert labels.day(day, form) == format_date(day, "d. MMMM y", locale=form.value)
    assert labels.day_with_weekday(day, form) == format_date(day, "EEEE d. MMMM y", locale=form.value)
    assert labels.short_day(day) == format_date(day, "dd.MM.y", locale=form.value)


@given(number=st.decimals(-(10**9), 10**9, places=2))
@settings(max_examples=200, deadline=None)
def test_numbers_are_those_of_babel_but_for_four_digits_and_the_minus(number):
    babel = format_decimal(number, locale="nb", decimal_quantization=False)
    ungrouped = babel.replace("\u00a0", "") if abs(number) < 10000 else babel
    assert labels.number(number) == ungrouped.replace("-", "−")


@pytest.mark.parametrize(
    ("number", "text"),
    [("0", "0"), ("40.50", "40,5"), ("1E+5", "100\u00a0000"), ("-3", "−3"), ("9999", "9999"), ("12345.60", "12\u00a0345,6")],
)
def test_numbers(number, text):
    assert labels.number(Decimal(number)) == text


def test_percents_keep_their_sign_on_the_line():
    assert labels.quantity(Quantity(Decimal("87"), percent=True)) == "87\u00a0%"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 5, 15), date(2026, 5, 15), "15. mai 2026"),
        (date(2026, 2, 16), date(2026, 2, 20), "16.–20. februar 2026"),
        (date(2026, 9, 28), date(2026, 10, 2), "28. september–2. oktober 2026"),
        (date(2026, 12, 22), date(2027, 1, 3), "22. desember 2026 til 3. januar 2027"),
    ],
)
def test_spans_of_days(first, last, text):
    assert labels.days(first, last, NB) == text


@pytest.mark.parametrize(
    ("moment", "nb", "nn"),
    [
        (When(date(2026, 3, 1), date(2026, 3, 1)), "1. mars 2026", "1. mars 2026"),
        (When(date(2026, 3, 1), date(2026, 3, 31), Precision.MONTH), "mars 2026", "mars 2026"),
        (When(date(2026, 1, 1), date(2026, 6, 30), Precision.HALF_YEAR), "første halvår 2026", "første halvår 2026"),
        (When(date(2026, 7, 1), date(2026, 12, 31), Precision.HALF_YEAR), "andre halvår 2026", "andre halvår 2026"),
        (When(date(2026, 1, 1), date(2026, 6, 30), Precision.SEASON), "våren 2026", "våren 2026"),
        (When(date(2026, 7, 1), date(2026, 12, 31), Precision.SEASON), "høsten 2026", "hausten 2026"),
        (When(date(2026, 1, 1), date(2026, 12, 31), Precision.YEAR), "2026", "2026"),
    ],
)
def test_a_point_in_time_is_as_exact_as_it_was_given(moment, nb, nn):
    assert (labels.when(moment, NB), labels.when(moment, NN)) == (nb, nn)


def test_clocks_have_a_full_stop():
    assert labels.clock_span(time(9), time(11, 30)) == "09.00–11.30"
    assert labels.clock_span(time(9), None) == "09.00"


@pytest.mark.parametrize("form", WrittenForm)
def test_every_public_holiday_has_a_name(form):
    assert set(public_holidays(2026).values()) == set(labels_words(form).public_holidays)
