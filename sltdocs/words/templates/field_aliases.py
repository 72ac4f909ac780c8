"""Norwegian names of the fields of templates: by the English name, those in bokmål and those that are others in nynorsk.

Every name means one field wherever it stands, and none is the English name of another: so a tag can be read without asking
what it belongs to. A name with a hyphen or two words is written as people write it (`e-post`), or with `_` for the blank.
"""

from collections.abc import Iterator, Mapping

ALIASES: Mapping[str, tuple[str, str]] = {
    # Everywhere
    "title": ("tittel", "tittel"),
    "header_title": ("topptittel", "topptittel"),
    "cover_title": ("forsidetittel", "framsidetittel"),
    "subtitle": ("undertittel", "undertittel"),
    "cover_mark": ("forsidemerke", "framsidemerke"),
    "mark": ("merke", "merke"),
    "municipality": ("kommune kommunenavn", "kommunenamn"),
    "municipalities": ("kommuner", "kommunar"),
    "municipality_numbers": ("kommunenummer kommunenumre", "kommunenummer"),
    "period": ("periode planperiode", "periode"),
    "period_from": ("periode_fra fra_dato", "periode_frå frå_dato"),
    "period_to": ("periode_til til_dato", "periode_til"),
    "hearing_deadline": ("høringsfrist", "høyringsfrist"),
    "coordinator": ("koordinator slt_koordinator", "koordinator"),
    "police_contact": ("politikontakt", "politikontakt"),
    "email": ("e-post epost e_post", "e-post"),
    "phone": ("telefon tlf", "telefon"),
    "contents": ("innhold innholdsliste innholdsfortegnelse", "innhald innhaldsliste"),
    "introduction": ("innledning", "innleiing"),
    "own_sections": ("egne_kapitler", "eigne_kapittel"),
    "contacts": ("kontakter", "kontaktar"),
    "heading": ("overskrift", "overskrift"),
    "name": ("navn", "namn"),
    "number": ("nr nummer", "nummer"),
    "text": ("tekst", "tekst"),
    "description": ("beskrivelse", "skildring omtale"),
    "remark": ("merknad", "merknad"),
    "date": ("dato", "dato"),
    "year": ("år", "år"),
    "year_label": ("årsnavn", "årsnamn"),
    "years": ("årene", "åra"),
    "link": ("lenke", "lenkje"),
    "links": ("lenker", "lenkjer"),
    "level": ("nivå", "nivå"),
    "purpose": ("formål", "føremål"),
    "figure": ("figur", "figur"),
    "caption": ("figurtekst", "figurtekst"),
    # What the plan stands on
    "adoptions": ("vedtak", "vedtak"),
    "body": ("organ", "organ"),
    "case": ("sak saksnummer", "sak"),
    "form": ("vedtaksform type_vedtak", "vedtaksform type_vedtak"),
    "goals": ("mål", "mål"),
    "subgoals": ("delmål", "delmål"),
    "parent": ("overordnet overordnet_mål", "overordna overordna_mål"),
    "guidelines": ("føringer", "føringar"),
    "focus_areas": ("innsatsområder innsatsområde", "innsatsområde"),
    "placement": ("plassering", "plassering"),
    # The measures
    "measures": ("tiltak", "tiltak"),
    "responsible": ("ansvar ansvarlig ansvarlige", "ansvarleg ansvarlege"),
    "partners": ("samarbeid samarbeidspartnere", "samarbeidspartnarar"),
    "target_group": ("målgruppe", "målgruppe"),
    "start": ("oppstart", "oppstart"),
    "deadline": ("frist", "frist"),
    "cost": ("kostnad kostnader", "kostnad"),
    "funding": ("finansiering", "finansiering"),
    "indicator": ("indikator", "indikator"),
    "target": ("måltall", "måltal"),
    "novelty": ("nytt nytt_eller_videreført", "nytt_eller_vidareført"),
    "part_of": ("del_av", "del_av"),
    "status_comment": ("statuskommentar kommentar", "statuskommentar"),
    "status_date": ("statusdato", "statusdato"),
    "reason": ("årsak", "årsak"),
    "result": ("resultat", "resultat"),
    "closed": ("avsluttet", "avslutta"),
    # Meetings and groups
    "meetings": ("møter", "møte"),
    "time": ("tid klokkeslett klokka", "tid klokkeslett"),
    "weekday": ("ukedag", "vekedag"),
    "group": ("gruppe", "gruppe"),
    "place": ("sted", "stad"),
    "topic": ("tema", "tema"),
    "groups": ("grupper", "grupper"),
    "mission": ("oppdrag", "oppdrag"),
    "leader": ("leder", "leiar"),
    "deputy": ("nestleder", "nestleiar"),
    "secretary": ("sekretær", "sekretær"),
    "participants": ("deltakere", "deltakarar"),
    "role": ("rolle", "rolle"),
    "organisation": ("organisering virksomhet", "organisering verksemd"),
    "when_needed": ("ved_behov", "ved_behov"),
    "series": ("treffpunkt", "treffpunkt"),
    "what": ("hva", "kva"),
    "frequency": ("hyppighet hvor_ofte", "kor_ofte"),
    "meeting_plan": ("møteplan", "møteplan"),
    "wheel": ("årshjul", "årshjul"),
    "annex": ("vedlegg", "vedlegg"),
    # Activities, key figures and grants
    "activities": ("aktiviteter", "aktivitetar"),
    "activity": ("aktivitet", "aktivitet"),
    "kind": ("type gjennomført_eller_planlagt", "type"),
    "when": ("når", "når"),
    "key_figures": ("nøkkeltall", "nøkkeltal"),
    "value": ("verdi", "verdi"),
    "unit": ("enhet", "eining"),
    "base": ("antall_bak", "tal_bak"),
    "origin": ("kilde", "kjelde"),
    "comparison": ("sammenligning", "samanlikning"),
    "knowledge": ("kunnskapsgrunnlag", "kunnskapsgrunnlag"),
    "grants": ("tilskudd", "tilskot"),
    "scheme": ("ordning tilskuddsordning", "tilskotsordning"),
    "applied": ("søkt søkt_beløp", "søkt"),
    "granted": ("innvilget", "innvilga"),
    "spent": ("brukt", "brukt"),
    "own_share": ("egenandel", "eigendel"),
    "application_deadline": ("søknadsfrist", "søknadsfrist"),
    "report_deadline": ("rapportfrist rapporteringsfrist", "rapportfrist"),
    "summary": ("sammendrag", "samandrag"),
    "sentence": ("setning", "setning"),
}
AS_IN_ENGLISH = frozenset({"arena", "logo", "plan", "status"})
"""Names that are the same in Norwegian."""
RAW_NAMES = ("_rå", "_raa")
"""Besides `_raw`: how the name of a value behind a text may end."""
ITEM_NAMES: Mapping[str, tuple[str, ...]] = {
    "plan.measures": ("tiltak", "measure"),
    "plan.meetings": ("møte", "meeting"),
    "plan.groups": ("gruppe", "group"),
    "plan.goals": ("mål", "goal"),
    "plan.focus_areas": ("innsatsområde", "area", "focus_area"),
    "plan.guidelines": ("føring", "guideline"),
    "plan.adoptions": ("vedtak", "adoption"),
    "plan.series": ("treffpunkt", "one"),
    "plan.activities": ("aktivitet", "activity"),
    "plan.key_figures": ("nøkkeltall", "nøkkeltal", "figure", "key_figure"),
    "plan.links": ("lenke", "lenkje", "link"),
    "plan.grants": ("tilskudd", "tilskot", "grant"),
}
"""What one item of a list is called, by the list's path; the first is used where somebody is told how to repeat it."""


def aliases() -> Iterator[tuple[str, str]]:
    """Every Norwegian name with the English name of its field, those of values behind texts too."""
    for english, (nb, nn) in ALIASES.items():
        for name in dict.fromkeys((*nb.split(), *nn.split())):
            yield name, english
            yield f"{name}_raw", f"{english}_raw"
            yield from ((f"{name}{ending}", f"{english}_raw") for ending in RAW_NAMES)
