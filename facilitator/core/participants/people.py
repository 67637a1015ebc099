"""People: the titles and the parts of a name, as lists of participants write them in three languages."""

import re

from facilitator.core.name_index import fold

_WRITTEN = """
H.E., HE, S.E., SE, S.E.M., SEM, Excellency, Excmo, Excma, Excelencia, HRH, HH, Mr, Mrs, Ms, Miss, Mx, M, MM, Mme, Mlle,
Mmes, Monsieur, Madame, Mister, Sr, Sra, Srta, Señor, Señora, Don, Doña, Dr, Dra, Drs, Prof, Professor, Professeur,
Profesor, Profesora, Amb, Ambassador, Ambassadeur, Ambassadrice, Embajador, Embajadora, Hon, Honourable, Honorable, Sir,
Dame, Lord, Lady, Rev, Fr, Lt, Col, Colonel, Coronel, Gen, General, Général, Brig, Maj, Major, Capt, Captain, Cdr, Cmdr,
Cmdt, Commander, Commandant, Sgt, Eng, Ing, Lic, Abog, Arch, Sheikh, Judge, Maître, Me
"""
_TITLES = frozenset(fold(title) for title in _WRITTEN.split(","))
_ARTICLES = frozenset({"the", "le", "la", "el"})


def without_title(name: str) -> tuple[str, str]:
    """Cut a name into the titles in front of it and the rest: “H.E. Ms. Ana Díaz” into “H.E. Ms.” and “Ana Díaz”."""
    words = name.split()
    titles = 0
    while titles < len(words) - 1 and _is_title(words[titles], words[titles + 1]):
        titles += 1
    return " ".join(words[:titles]), " ".join(words[titles:])


def in_parts(name: str) -> tuple[str, str]:
    """Cut a whole name into the given and the family name where its spelling tells them; else all is family name.

    It does so by a comma, “DUPONT, Jean”, or where one part is in capitals, “Jean DUPONT” or “DUPONT Jean”.
    """
    family, comma, given = name.partition(",")
    if comma and given.strip():
        return given.strip(), family.strip()
    words = name.split()
    loud = [_is_loud(word) for word in words]
    if any(loud) and not all(loud):
        first, last = loud.index(True), len(loud) - loud[::-1].index(True)
        if all(loud[first:last]) and (first == 0 or last == len(words)):
            return " ".join((*words[:first], *words[last:])), " ".join(words[first:last])
    return "", name


def _is_title(word: str, following: str) -> bool:
    if fold(word) in _ARTICLES:
        return fold(following) in _TITLES
    return fold(word) in _TITLES or all(fold(part) in _TITLES for part in re.split(r"[./]", word) if part)


def _is_loud(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() or not c.islower() for c in letters)
