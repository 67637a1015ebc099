"""Setting a database up for meetings: its tables, and what two roles may do there; as often as one likes."""

from collections.abc import Callable

import psycopg
from psycopg import errors, sql

from facilitator.core.ids import Refused
from facilitator.core.saying import refused, tr
from facilitator.core.values import dataclass
from facilitator.storage.journal import NewerVersion, StorageFault
from facilitator.storage.server.faults import as_storage_faults, fault_of_connecting
from facilitator.storage.server.line import ServerLine, connect
from facilitator.storage.server.steps import FUNCTIONS, SCHEMA, STEPS, TABLES
from facilitator.storage.server.target import Target

OLDEST_SERVER = 130_000

_LET_IN = """
SELECT role.rolname, has_function_privilege(role.oid, to_regproc('facilitator.append'), 'EXECUTE')
FROM pg_class, aclexplode(relacl) AS granted JOIN pg_roles AS role ON role.oid = granted.grantee
WHERE pg_class.oid = 'facilitator.events'::regclass AND granted.privilege_type = 'SELECT'
    AND granted.grantee <> relowner
ORDER BY 2 DESC, 1
"""

Say = Callable[[str], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The roles that are let in: one that reads and records, one that only reads; an empty name lets nobody in."""

    writer: str = ""
    display: str = ""

    @property
    def named(self) -> tuple[str, ...]:
        """Give those that were named."""
        return tuple(role for role in (self.writer, self.display) if role)


def set_up(target: Target, roles: Roles, say: Say) -> None:
    """Make the tables where they lack, and grant; `say` is told what was done. Raises StorageFault or Refused."""
    try:
        line = connect(target)
    except psycopg.Error as error:
        raise fault_of_connecting(target, error) from error
    done: list[str] = []
    try:
        with line, as_storage_faults(target):
            _refuse_other_servers(line, target)
            _refuse_others_than_owner(line, target)
            with line.transaction():
                _make_tables(line, target, done.append)
                _grant(line, target, roles, done.append)
    except StorageFault as fault:
        if isinstance(fault.__cause__, errors.InsufficientPrivilege):
            raise _not_the_owner(target) from fault
        raise
    finally:
        line.close()
    for sentence in done:
        say(sentence)


def _refuse_other_servers(line: ServerLine, target: Target) -> None:
    if line.info.server_version < OLDEST_SERVER:
        raise StorageFault(
            tr(
                "The server “{host}” is PostgreSQL {version}; meetings need 13 or later.",
                host=target.host,
                version=line.info.server_version // 10_000,
            )
        )
    encoding = line.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise StorageFault(
            tr(
                "The database “{database}” keeps its texts in {encoding}, which lacks letters. Make one in UTF-8: "
                "createdb --encoding UTF8 --template template0 NAME",
                database=target.database,
                encoding=encoding,
            )
        )


def steps_taken(line: ServerLine) -> int:
    """Give how many steps a database has behind it; 0 where it is not set up."""
    known = line.execute("SELECT to_regclass('facilitator.steps') IS NOT NULL").fetchone()
    if known is None or not known[0]:
        return 0
    return len(line.execute("SELECT number FROM facilitator.steps").fetchall())


def _refuse_others_than_owner(line: ServerLine, target: Target) -> None:
    sql = "SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = 'facilitator'"
    found = line.execute(sql).fetchone()
    if found is not None and not found[0]:
        raise _not_the_owner(target)


def _not_the_owner(target: Target) -> StorageFault:
    return StorageFault(
        tr(
            "“{user}” may not set up the database “{database}”. Let its owner do it, or a superuser.",
            user=target.user,
            database=target.database,
        )
    )


def _make_tables(line: ServerLine, target: Target, say: Say) -> None:
    # two who set up at once do it one after the other
    line.execute("SELECT pg_advisory_xact_lock(hashtextextended('facilitator server setup', 0))")
    taken = steps_taken(line)
    if taken > len(STEPS):
        raise newer(target)
    if not taken:
        line.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
        line.execute("CREATE TABLE facilitator.steps (number integer PRIMARY KEY, taken timestamptz DEFAULT now())")
    for number in range(taken + 1, len(STEPS) + 1):
        line.execute(STEPS[number - 1].encode())
        line.execute("INSERT INTO facilitator.steps (number) VALUES (%s)", [number])
    if taken == len(STEPS):
        say(tr("The tables of “{database}” are there already.", database=target.database))
    elif taken:
        say(tr("Brought the tables of “{database}” up to date.", database=target.database))
    else:
        say(tr("Made the tables of meetings in “{database}”.", database=target.database))


def newer(target: Target) -> NewerVersion:
    """Give the fault for a database that a newer version of the program has set up."""
    return NewerVersion(
        tr(
            "The database in “{place}” was set up by a newer version of the program. Install that version.",
            place=target.place,
        )
    )


def _grant(line: ServerLine, target: Target, roles: Roles, say: Say) -> None:
    _refuse_roles(line, roles)
    for table in TABLES:
        line.execute(sql.SQL("REVOKE ALL ON facilitator.{} FROM PUBLIC").format(sql.Identifier(table)))
    for function in FUNCTIONS:
        line.execute(sql.SQL("REVOKE ALL ON FUNCTION facilitator.{} FROM PUBLIC").format(sql.Identifier(function)))
    for role in roles.named:
        who = sql.Identifier(role)
        line.execute(sql.SQL("REVOKE ALL ON ALL TABLES IN SCHEMA facilitator FROM {}").format(who))
        line.execute(sql.SQL("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA facilitator FROM {}").format(who))
        line.execute(sql.SQL("REVOKE ALL ON SCHEMA facilitator FROM {}").format(who))
        database = sql.Identifier(line.info.dbname)
        line.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, who))
        line.execute(sql.SQL("GRANT USAGE ON SCHEMA facilitator TO {}").format(who))
        line.execute(sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA facilitator TO {}").format(who))
    if roles.writer:
        who = sql.Identifier(roles.writer)
        line.execute(sql.SQL("GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA facilitator TO {}").format(who))
    _say_who_is_let_in(line, target, say)


def _say_who_is_let_in(line: ServerLine, target: Target, say: Say) -> None:
    """Say what each role may do that was let in, now or before."""
    let_in = line.execute(_LET_IN).fetchall()
    for role, records in let_in:
        if records:
            say(tr("“{role}” reads meetings, makes new ones and records in them.", role=role))
        else:
            say(tr("“{role}” reads meetings and records nothing.", role=role))
    if let_in:
        say(tr("None of them changes or takes away what is recorded: the server refuses it."))
    else:
        say(tr("Nobody but “{user}” is let in yet: name the roles by --writer and --display.", user=target.user))


def _refuse_roles(line: ServerLine, roles: Roles) -> None:
    """Refuse roles that are not there, that are one, or that no grant limits, all of them at once."""
    wrong = []
    owner = line.execute("SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'facilitator'").fetchone()
    if roles.writer and roles.writer == roles.display:
        raise refused("“{role}” cannot both record and only read. Name two roles.", role=roles.writer)
    for role in roles.named:
        found = line.execute("SELECT rolsuper FROM pg_roles WHERE rolname = %s", [role]).fetchone()
        if found is None:
            wrong.append(
                tr("There is no role “{role}”. Make it first: createuser --pwprompt {role}", role=role),
            )
        elif found[0] or (owner is not None and owner[0] == role):
            wrong.append(tr("“{role}” owns the tables or is a superuser, so no grant limits it.", role=role))
    if wrong:
        raise Refused(" ".join(wrong))
