"""Thirty awkward lists of participants, and what each is to end in: a preview, or one answer that names everything."""

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from tests.exchange.workbooks import (
    CODES,
    STATES,
    lying_bomb,
    million_empty_rows,
    one_sheet,
    sheet_xml,
    text,
    workbook,
    zip_bomb,
)


@dataclass(frozen=True, kw_only=True)
class Awkward:
    """One file: how it is made, the codes that are understood of it, and parts of what is said besides, in order.

    Without codes it is refused, by a sentence that has those parts.
    """

    name: str
    made: Callable[[], bytes]
    codes: Sequence[str] = ()
    said: Sequence[str] = ()
    persons: int = 0


def _csv(
    rows: Sequence[Sequence[str | int]] = STATES, sign: str = ",", encoding: str = "utf-8", before: str = ""
) -> Callable[[], bytes]:
    return lambda: (before + text(rows, sign)).encode(encoding)


def _word() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    return out.getvalue()


_FRENCH = (
    ("Liste des participants", "", "", ""),
    ("", "", "", ""),
    ("Pays", "Nom", "Prénom", "Qualité"),
    ("Royaume-Uni", "SMITH", "Mme Ann", "Ambassadrice"),
    ("Liban", "HADDAD", "M. Karim", "Conseiller"),
    ("", "NASR", "Mme Rima", "Experte"),
)
_SPANISH = (
    ("País", "Nombre", "Apellidos", "Cargo", "Condición"),
    ("Reino Unido", "Ann", "Smith", "Embajadora", "Estado parte"),
    ("Sra. Nadie", "Ana", "Díaz", "", "Estado parte"),
    ("Turquía", "Ali", "Kaya", "", "Observador"),
)
_PERSONS = (
    ("Title", "Full name", "Delegation", "Level"),
    ("H.E. Mr.", "DUPONT, Jean", "France", "Minister"),
    ("", "Ms. Ana DÍAZ", "Chile", "Ambassador"),
    ("", "Ms. Ana DÍAZ", "CHL", ""),
)
_INVERTED = (
    ("Country", "Name"),
    ("Korea, Republic of", "A"),
    ("Bahamas (The)", "B"),
    ("Iran (Islamic Republic of)", "C"),
    ("Slovak Republic", "D"),
    ("la Suisse", "E"),
    ("Equador", "F"),
)
_TWO_NAMES = (
    ("Code", "Name", "Category"),
    ("PEACE-1", "Peace Network", "NGO"),
    ("PEACE-2", "Peace Network", "NGO"),
)
_FAULTS = (
    ("Delegation", "Status", "Name", "Level"),
    ("Slovania", "State Party", "A", ""),
    ("France", "Friend", "B", "King"),
    ("Wakanda", "State Party", "C", ""),
    ("Lebanon", "State Party", "D", "minister"),
)

AWKWARD = (
    Awkward(name="bom.csv", made=_csv(encoding="utf-8-sig"), codes=CODES),
    Awkward(name="semicolons.csv", made=_csv(sign=";"), codes=CODES),
    Awkward(name="tabs.csv", made=_csv(sign="\t"), codes=CODES),
    Awkward(name="sep.csv", made=_csv(sign=";", before="sep=;\r\n"), codes=CODES),
    Awkward(name="windows.csv", made=_csv(encoding="cp1252"), codes=CODES, said=("Windows-1252",)),
    Awkward(
        name="mac.csv",
        made=lambda: text(STATES).replace("\r\n", "\r").encode("mac-roman"),
        codes=CODES,
        said=("Mac Roman",),
    ),
    Awkward(name="utf16.csv", made=_csv(encoding="utf-16"), codes=CODES),
    Awkward(name="utf16_no_mark.txt", made=_csv(encoding="utf-16-le", sign="\t"), codes=CODES),
    Awkward(
        name="merged.xlsx",
        made=lambda: one_sheet(
            (("Delegation", "Name"), ("France", "A"), ("", "B"), ("", "C"), ("Lebanon", "D")), merged=("A2:A4", "A1:A1")
        ),
        codes=["FRA", "LBN"],
        persons=4,
    ),
    Awkward(
        name="formulas.xlsx",
        made=lambda: one_sheet(
            (
                ("Delegation", "Category"),
                ('<c t="str"><f>A1</f><v>France</v></c>', "State Party"),
                ("<c><f>VLOOKUP(1,B:B,1)</f></c>", "State Party"),
                ('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "State Party"),
            )
        ),
        codes=["FRA"],
        said=(
            "row 3, column A: this formula has no result",
            "row 4, column A: the spreadsheet shows the error #DIV/0!",
        ),
    ),
    Awkward(
        name="hidden_rows.xlsx",
        made=lambda: one_sheet(STATES, hidden=(3, 4)),
        codes=["FRA", "HI"],
        said=("Hidden rows of “Sheet1” were left out: 3, 4",),
    ),
    Awkward(
        name="hidden_sheet.xlsx",
        made=lambda: workbook(
            {"Old": sheet_xml((("Country",), ("Chile",))), "Now": sheet_xml(STATES)}, hidden=("Old",)
        ),
        codes=CODES,
        said=("Hidden sheets were left out: Old.",),
    ),
    Awkward(
        name="sheets_by_category.xlsx",
        made=lambda: workbook(
            {
                "Read me": sheet_xml((("Printed on 3 April",),)),
                "States Parties": sheet_xml((("Country",), ("France",), ("Chile",))),
                "NGO": sheet_xml((("Organization",), ("Human Rights Watch",), ("Mine Watch (MW)",))),
            }
        ),
        codes=["FRA", "CHL", "HRW", "MW"],
    ),
    Awkward(name="million_rows.xlsx", made=million_empty_rows, codes=CODES),
    Awkward(name="zip_bomb.xlsx", made=zip_bomb, said=("holds far more than a list of participants can",)),
    Awkward(name="lying_bomb.xlsx", made=lying_bomb, said=("damaged or cut off",)),
    Awkward(name="really_a_workbook.csv", made=lambda: one_sheet(STATES), codes=CODES),
    Awkward(name="really_text.xlsx", made=_csv(), codes=CODES),
    Awkward(
        name="old.xls",
        made=lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        said=("old form (.xls), or one with a password",),
    ),
    Awkward(
        name="really_a_page.xls",
        made=lambda: b"\r\n<html><table><tr><td>France</td></tr></table></html>",
        said=("a web page or XML",),
    ),
    Awkward(name="really_word.xlsx", made=_word, said=("a Word document",)),
    Awkward(name="cut_off.xlsx", made=lambda: one_sheet(STATES)[:300], said=("damaged or cut off",)),
    Awkward(
        name="macros.xlsm",
        made=lambda: workbook({"List": sheet_xml(STATES)}, more={"xl/vbaProject.bin": b"Sub AutoOpen"}),
        codes=CODES,
        said=("The workbook has macros; they were not run.",),
    ),
    Awkward(
        name="entities.xlsx",
        made=lambda: workbook(
            {"A": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>'}
        ),
        said=("not made by a spreadsheet program",),
    ),
    Awkward(
        name="duplicate_headers.csv",
        made=_csv((("Country", "Category", "Country", "Category"), ("France", "State Party", "x", "y"))),
        codes=["FRA"],
        said=("Columns that were not read: Country, Category.",),
    ),
    Awkward(
        name="dates_as_text.csv",
        made=_csv((("Delegation", "Registered", "Name"), ("France", "03/04/2025", "A"), ("Chile", "3 avr. 2025", "B"))),
        codes=["FRA", "CHL"],
        said=("Columns that were not read: Registered.",),
        persons=2,
    ),
    Awkward(
        name="inverted.csv",
        made=_csv([[f'"{a}"', b] for a, b in _INVERTED]),
        codes=["KOR", "BHS", "IRN", "SVK", "CHE", "ECU"],
        persons=6,
    ),
    Awkward(
        name="french.csv",
        made=_csv(_FRENCH, ";", "cp1252"),
        codes=["GBR", "LBN"],
        said=("Windows-1252", "1 person has no delegation"),
        persons=3,
    ),
    Awkward(
        name="spanish.xlsx",
        made=lambda: one_sheet(_SPANISH),
        codes=["GBR", "TUR"],
        said=("row 3, column A: no State is called “Sra. Nadie”",),
        persons=2,
    ),
    Awkward(
        name="line_breaks.xlsx",
        made=lambda: one_sheet(
            (
                ("Delegation\n(State)", "Full\nname"),
                ("France\nMission permanente", "Mr.\nJean DUPONT"),
                ("\nLebanon\n", "A"),
            )
        ),
        codes=["FRA", "LBN"],
        persons=2,
    ),
    Awkward(
        name="persons_twice.csv",
        made=_csv([[f'"{c}"' for c in row] for row in _PERSONS]),
        codes=["FRA", "CHL"],
        persons=2,
    ),
    Awkward(
        name="two_of_one_name.csv",
        made=_csv(_TWO_NAMES),
        codes=["PEACE-1"],
        said=("row 3, column B: PEACE-2 and PEACE-1 are both called “Peace Network”",),
    ),
    Awkward(
        name="every_fault_at_once.csv",
        made=_csv(_FAULTS),
        codes=["FRA", "LBN"],
        said=(
            "row 2, column A: nobody is called “Slovania”; near to it are SVK (Slovakia), SVN (Slovenia)",
            "row 4, column A: no State is called “Wakanda”",
            "row 3, column B: “Friend” is no category",
            "row 3, column D: “King” is no level",
        ),
        persons=2,
    ),
    Awkward(
        name="open_quotation.csv",
        made=lambda: b'Delegation,Category\r\nFrance,State Party\r\n"Chile,State Party\r\nLebanon,State Party\r\n',
        codes=["FRA", "LBN"],
        said=("row 3: the quotation marks do not close",),
    ),
    Awkward(
        name="no_headings.csv",
        made=_csv((("France", "12"), ("Chile", "4"), ("Lebanon", "3"))),
        codes=["FRA", "CHL", "LBN"],
    ),
    Awkward(
        name="no_list.csv",
        made=_csv((("Dear colleague", "please"), ("find", "attached"))),
        said=("no row of headings names a delegation",),
    ),
    Awkward(name="empty.csv", made=lambda: b"", said=("there is nothing in the list",)),
    Awkward(
        name="sections.csv",
        made=_csv(
            (
                ("Delegation", "Name"),
                ("STATES PARTIES", ""),
                ("France", "A"),
                ("OBSERVERS", ""),
                ("Türkiye", "B"),
                ("ONG", ""),
                ("Mine Watch", "C"),
                ("Total: 3", ""),
            )
        ),
        codes=["FRA", "TUR", "MINEWATC"],
        persons=3,
    ),
    Awkward(
        name="country_and_organization.csv",
        made=_csv(
            (
                ("Country", "Organization", "Type", "Name"),
                ("France", "Ministry of Foreign Affairs", "State Party", "A"),
                ("Switzerland", "GICHD", "International organization", "B"),
                ("", "ICRC", "", "C"),
            )
        ),
        codes=["FRA", "GICHD", "ICRC"],
        persons=3,
    ),
)
