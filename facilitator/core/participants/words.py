"""Words of lists: what offices write for a category and for the level of a speaker, in three languages."""

from collections.abc import Mapping
from functools import lru_cache

from facilitator.core.delegations import CATEGORY_WORDS, STATES, Category
from facilitator.core.name_index import fold

# what is an observer depends on who it is: a State, or an organisation
_OBSERVER = "observer, observers, observateur, observateurs, observador, observadores"
_MORE: Mapping[Category, str] = {
    Category.STATE_PARTY: "party, parties, state parties, states party, member state, member states, etats membres,"
    " etat membre, estado miembro, estados miembros, high contracting party, high contracting parties,"
    " haute partie contractante, alta parte contratante, sp, partie, parte",
    Category.SIGNATORY: "signatory state, signatory states, etat signataire, etats signataires, estado signatario,"
    " estados signatarios, signatories not party",
    Category.OBSERVER_STATE: "observer state, state observer, etat observateur, estado observador, observer states,"
    " states observers",
    Category.STATE_NOT_PARTY: "non state party, non states parties, not party, non party, non member state, etat non partie,"
    " etats non parties, estado no parte, etat non membre, estado no miembro, states not parties, snp",
    Category.OBSERVER_UN: "un, onu, un agency, un agencies, un entity, un entities, un organization, united nations agency,"
    " united nations system, united nations entity, systeme des nations unies, organisme des nations unies,"
    " sistema de las naciones unidas, organismo de las naciones unidas, specialized agency",
    Category.OBSERVER_ORG: "igo, igos, oig, international organization, international organizations, international organisation,"
    " international organisations, organisation internationale, organisations internationales,"
    " organizacion internacional, organizaciones internacionales, intergovernmental organization,"
    " intergovernmental organizations, organisation intergouvernementale, organizacion intergubernamental, other,"
    " other organization, autre organisation, otra organizacion, organization, organisation, organizacion",
    Category.REGIONAL_ORG: "regional body, regional organisation, regional organisations, regional intergovernmental organization",
    Category.NGO: "ong, ongs, ngos, non governmental organization, non governmental organizations,"
    " non governmental organisation, nongovernmental organization, organisation non gouvernementale,"
    " organisations non gouvernementales, organizacion no gubernamental, organizaciones no gubernamentales, cso,"
    " civil society organization, civil society organisation, academia, private sector",
    Category.SECRETARIAT: "implementation support unit, isu, unite d'appui a l'application, dependencia de apoyo, ua",
    Category.PRESIDENCY: "president, chair, presidente",
    Category.PERSON: "individual, individual speaker, expert, experts, experte, experto, panellist, panelist, guest, invite,"
    " invitado, resource person",
}
_OBSERVERS = frozenset(fold(words) for words in _OBSERVER.split(","))
_CATEGORIES: dict[str, Category] = {
    **{fold(words): category for category, said in _MORE.items() for words in said.split(",")},
    # the later a category, the less it may take the words of one before it: “State not party” is one that takes no part
    **{
        fold(text): category
        for category, named in reversed(tuple(CATEGORY_WORDS.items()))
        for wording in (named.name, named.one)
        for text in wording.texts
    },
    **{fold(text): Category.STATE_NOT_PARTY for text in CATEGORY_WORDS[Category.STATE_NOT_PARTY].one.texts},
    **{fold(category.value.replace("_", " ")): category for category in Category},
}
_NOT_PARTY = frozenset({Category.STATE_NOT_PARTY, Category.OBSERVER_STATE})

_LEVELS: Mapping[str, str] = {
    "head": "head, head of state, head of government, head of state or government, president, prime minister, hs, hg,"
    " vice president, deputy prime minister, chef d'etat, chef de l'etat, chef de gouvernement, premier ministre,"
    " jefe de estado, jefe de gobierno, primer ministro, presidente",
    "minister": "minister, ministerial, ministre, ministro, ministra, m, ministeriel, foreign minister,"
    " minister of foreign affairs, ministre des affaires etrangeres, ministro de relaciones exteriores",
    "other": "other, ambassador, expert, delegate, official, autre, ambassadeur, ambassadrice, expert, delegue, otro,"
    " embajador, embajadora, experto, delegado, vice minister, deputy minister, vice ministre, viceministro,"
    " permanent representative, representant permanent, representante permanente, counsellor, director, adviser, director general",
}
_LEVEL = {fold(words): level for level, said in _LEVELS.items() for words in said.split(",")}


@lru_cache(maxsize=1024)
def category_of(said: str, known: Category | None) -> Category | None:
    """Give the category that words name; None for words that name none.

    `known` is the category under which the delegation is known: by it an observer is a State or an organisation, and a
    State not party keeps the kind it is known as.
    """
    words = fold(said.replace("_", " "))
    if words in _OBSERVERS:
        if known is None or known not in STATES:
            return known or Category.OBSERVER_ORG
        return Category.OBSERVER_STATE
    found = _CATEGORIES.get(words)
    if found is Category.STATE_NOT_PARTY and known in _NOT_PARTY and said.strip() != found.value:
        return known
    return found


def level_of(said: str) -> str | None:
    """Give the level that words name, as it is recorded; None for words that name none."""
    return _LEVEL.get(fold(said))
