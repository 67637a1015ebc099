"""The shape of the tables on a server, step by step; a step that was ever released is never changed.

Whoever is let in by a grant reads the tables, and writes by three functions alone, which act with the rights of the
owner: `make` names a new meeting, `append` puts events behind the last one, `keep` puts a document beside them. So no
grant lets anybody change or take away what is there. `show_room` and `leave_room` say what is on the display of a desk
that is connected, which is no part of the record. `append` computes the chain once more, as `storage/chain.py`
says it is made, and writes nothing that does not follow from the event before.
"""

SCHEMA = "facilitator"

FIRST = """
CREATE TABLE facilitator.meetings (
    name text PRIMARY KEY,
    title text NOT NULL,
    made timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE facilitator.events (
    meeting text NOT NULL REFERENCES facilitator.meetings (name),
    seq bigint NOT NULL CHECK (seq > 0),
    act text NOT NULL,
    part integer NOT NULL,
    seat text NOT NULL,
    at bigint NOT NULL,
    recorded bigint NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (meeting, seq),
    UNIQUE (meeting, act, part)
);
CREATE TABLE facilitator.documents (
    meeting text NOT NULL REFERENCES facilitator.meetings (name),
    sha256 text NOT NULL,
    recorded bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (meeting, sha256)
);

CREATE FUNCTION facilitator.make(p_meeting text, p_title text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    INSERT INTO facilitator.meetings (name, title) VALUES (p_meeting, p_title) ON CONFLICT DO NOTHING;
    RETURN FOUND;
END
$body$;

CREATE FUNCTION facilitator.append(
    p_meeting text, p_after bigint, p_channel text, p_acts text[], p_parts integer[], p_seats text[], p_ats bigint[],
    p_recorded bigint[], p_kinds text[], p_bodies text[], p_hashes text[], OUT outcome text, OUT last bigint
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    head text;
BEGIN
    -- the head of a meeting is its row here: whoever holds it is the only one who appends
    PERFORM 1 FROM facilitator.meetings WHERE name = p_meeting FOR UPDATE;
    IF NOT FOUND THEN
        outcome := 'missing';
        RETURN;
    END IF;
    -- the answer to a COMMIT may have been lost: the same act is recorded once, however often it is sent
    SELECT e.seq INTO last FROM facilitator.events e
        WHERE e.meeting = p_meeting AND e.act = p_acts[1] AND e.part = p_parts[1];
    IF FOUND THEN
        outcome := 'known';
        RETURN;
    END IF;
    SELECT e.seq, e.hash INTO last, head FROM facilitator.events e
        WHERE e.meeting = p_meeting ORDER BY e.seq DESC LIMIT 1;
    last := coalesce(last, 0);
    head := coalesce(head, '');
    IF last <> p_after THEN
        outcome := 'conflict';
        RETURN;
    END IF;
    FOR place IN 1 .. cardinality(p_acts) LOOP
        head := encode(sha256(convert_to(
            head || '{"act":' || to_json(p_acts[place]) || ',"at":' || p_ats[place]
            || ',"body":' || to_json(p_bodies[place]) || ',"kind":' || to_json(p_kinds[place])
            || ',"part":' || p_parts[place] || ',"recorded":' || p_recorded[place]
            || ',"seat":' || to_json(p_seats[place]) || ',"seq":' || (p_after + place) || '}', 'UTF8')), 'hex');
        IF head IS DISTINCT FROM p_hashes[place] THEN
            outcome := 'unlinked';
            RETURN;
        END IF;
    END LOOP;
    INSERT INTO facilitator.events (meeting, seq, act, part, seat, at, recorded, kind, body, hash)
        SELECT p_meeting, p_after + row.place, row.act, row.part, row.seat, row.at, row.recorded, row.kind, row.body,
            row.hash
        FROM unnest(p_acts, p_parts, p_seats, p_ats, p_recorded, p_kinds, p_bodies, p_hashes) WITH ORDINALITY
            AS row (act, part, seat, at, recorded, kind, body, hash, place);
    last := p_after + cardinality(p_acts);
    PERFORM pg_notify(p_channel, last::text);
    outcome := 'recorded';
END
$body$;

CREATE FUNCTION facilitator.keep(p_meeting text, p_recorded bigint, p_content bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    p_sha256 text := encode(sha256(p_content), 'hex');
BEGIN
    -- what is there under this hash is left, unless it is not what was put there
    INSERT INTO facilitator.documents (meeting, sha256, recorded, content)
        VALUES (p_meeting, p_sha256, p_recorded, p_content)
        ON CONFLICT (meeting, sha256) DO UPDATE SET content = EXCLUDED.content
        WHERE documents.content IS DISTINCT FROM EXCLUDED.content;
    RETURN p_sha256;
END
$body$;
"""

# a desk that has gone is known by its connection, which ends also where it was killed; none of it outlives a crash
ROOMS = """
CREATE UNLOGGED TABLE facilitator.rooms (
    meeting text NOT NULL REFERENCES facilitator.meetings (name),
    backend integer NOT NULL,
    told timestamptz NOT NULL,
    view text NOT NULL,
    message text NOT NULL,
    PRIMARY KEY (meeting, backend)
);

CREATE FUNCTION facilitator.show_room(p_meeting text, p_channel text, p_view text, p_message text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    DELETE FROM facilitator.rooms WHERE meeting = p_meeting AND backend NOT IN (SELECT pid FROM pg_stat_activity);
    INSERT INTO facilitator.rooms (meeting, backend, told, view, message)
        VALUES (p_meeting, pg_backend_pid(), clock_timestamp(), left(p_view, 20), left(p_message, 1000))
        ON CONFLICT (meeting, backend) DO UPDATE
        SET told = EXCLUDED.told, view = EXCLUDED.view, message = EXCLUDED.message;
    PERFORM pg_notify(p_channel, 'room');
END
$body$;

CREATE FUNCTION facilitator.leave_room(p_meeting text, p_channel text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    DELETE FROM facilitator.rooms WHERE meeting = p_meeting AND backend = pg_backend_pid();
    PERFORM pg_notify(p_channel, 'room');
END
$body$;

-- whoever was let in before this step reads and sets it by the same right
REVOKE ALL ON FUNCTION facilitator.show_room, facilitator.leave_room FROM PUBLIC;
DO $body$
DECLARE
    role text;
BEGIN
    FOR role IN SELECT DISTINCT pg_get_userbyid(granted.grantee) FROM pg_class, aclexplode(relacl) AS granted
        WHERE pg_class.oid = 'facilitator.events'::regclass AND granted.grantee NOT IN (0, relowner)
    LOOP
        EXECUTE format('GRANT SELECT ON facilitator.rooms TO %I', role);
        IF has_function_privilege(role, to_regproc('facilitator.append'), 'EXECUTE') THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION facilitator.show_room, facilitator.leave_room TO %I', role);
        END IF;
    END LOOP;
END
$body$;
"""

STEPS = (FIRST, ROOMS)
"""The first makes the tables; each later one changes what those before it have made."""

FUNCTIONS = ("make", "append", "keep", "show_room", "leave_room")
TABLES = ("steps", "meetings", "events", "documents", "rooms")
