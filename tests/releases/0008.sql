--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: procrastinate_job_event_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


--
-- Name: procrastinate_job_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


--
-- Name: procrastinate_job_to_defer_v1; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


--
-- Name: procrastinate_cancel_job_v1(bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


--
-- Name: procrastinate_defer_jobs_v1(public.procrastinate_job_to_defer_v1[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


--
-- Name: procrastinate_defer_periodic_job_v2(character varying, character varying, character varying, character varying, integer, character varying, bigint, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: procrastinate_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    lock text,
    queueing_lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);


--
-- Name: procrastinate_fetch_job_v2(character varying[], bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


--
-- Name: procrastinate_finish_job_v1(bigint, public.procrastinate_job_status, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


--
-- Name: procrastinate_notify_queue_abort_job_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_notify_queue_job_inserted_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_prune_stalled_workers_v1(double precision); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


--
-- Name: procrastinate_register_worker_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


--
-- Name: procrastinate_retry_job_v1(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


--
-- Name: procrastinate_retry_job_v2(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


--
-- Name: procrastinate_trigger_abort_requested_events_procedure_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_scheduled_events_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_status_events_insert_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_status_events_update_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_unlink_periodic_defers_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


--
-- Name: procrastinate_unregister_worker_v1(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


--
-- Name: procrastinate_update_heartbeat_v1(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


--
-- Name: refuse_rewriting(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_rewriting() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;


--
-- Name: accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.accounts (
    district_id text NOT NULL,
    place_path text NOT NULL,
    account_id uuid NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    password_hash text NOT NULL,
    skills text[] NOT NULL,
    department text,
    lat double precision,
    lon double precision,
    position_at timestamp with time zone,
    on_shift boolean NOT NULL,
    disabled boolean NOT NULL,
    phone text,
    CONSTRAINT ck_accounts_ck_accounts_wgs84 CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)) AND ((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))))
);


--
-- Name: activities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activities (
    district_id text NOT NULL,
    incident_id uuid NOT NULL,
    seq integer NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    verb text NOT NULL,
    data json NOT NULL,
    previous_digest text NOT NULL,
    digest text NOT NULL
);


--
-- Name: agents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agents (
    district_id text NOT NULL,
    place_path text NOT NULL,
    agent_id text NOT NULL,
    name text NOT NULL,
    public_key bytea NOT NULL,
    enrolled_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone,
    hello jsonb NOT NULL,
    unknown_keys integer NOT NULL,
    disabled boolean NOT NULL
);


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: camera_revisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.camera_revisions (
    district_id text NOT NULL,
    place_path text NOT NULL,
    camera_id text NOT NULL,
    revision integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by text NOT NULL,
    what text NOT NULL,
    "values" jsonb NOT NULL,
    before jsonb NOT NULL
);


--
-- Name: cameras; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cameras (
    district_id text NOT NULL,
    place_path text NOT NULL,
    camera_id text NOT NULL,
    agent_id text,
    name text NOT NULL,
    lat double precision,
    lon double precision,
    view_radius_m double precision NOT NULL,
    zones jsonb NOT NULL,
    packs jsonb NOT NULL,
    rendered boolean NOT NULL,
    modes jsonb DEFAULT '{}'::jsonb NOT NULL,
    address text,
    revision integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    changed_by text,
    removed_at timestamp with time zone,
    CONSTRAINT ck_cameras_ck_cameras_wgs84 CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)) AND ((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))))
);


--
-- Name: clocks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clocks (
    district_id text NOT NULL,
    clock_id uuid NOT NULL,
    incident_id uuid NOT NULL,
    task_id uuid,
    name text NOT NULL,
    state text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    breached_at timestamp with time zone,
    stopped_at timestamp with time zone,
    "limit" jsonb,
    pauses jsonb DEFAULT '[]'::jsonb NOT NULL
);


--
-- Name: coverage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coverage (
    district_id text NOT NULL,
    place_path text NOT NULL,
    camera_id text NOT NULL,
    hour timestamp with time zone NOT NULL,
    seconds jsonb NOT NULL,
    looks integer NOT NULL,
    watched jsonb NOT NULL
);


--
-- Name: dedupe_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dedupe_keys (
    district_id text NOT NULL,
    dedupe_key text NOT NULL,
    signal_id uuid NOT NULL,
    heard_at timestamp with time zone NOT NULL
);


--
-- Name: deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliveries (
    district_id text NOT NULL,
    place_path text NOT NULL,
    delivery_id uuid NOT NULL,
    notice_id uuid NOT NULL,
    channel text NOT NULL,
    recipient text NOT NULL,
    state text NOT NULL,
    digest text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    not_before timestamp with time zone NOT NULL,
    tries integer NOT NULL,
    said text NOT NULL,
    sent_at timestamp with time zone
);


--
-- Name: enrolment_codes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrolment_codes (
    district_id text NOT NULL,
    place_path text NOT NULL,
    code_digest text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: feed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.feed (
    district_id text NOT NULL,
    place_path text NOT NULL,
    feed_id bigint NOT NULL,
    audience text NOT NULL,
    recipient text NOT NULL,
    topic text NOT NULL,
    subject_id text NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: feed_feed_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.feed ALTER COLUMN feed_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.feed_feed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: incident_numbers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incident_numbers (
    district_id text NOT NULL,
    day text NOT NULL,
    last integer NOT NULL
);


--
-- Name: incidents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incidents (
    district_id text NOT NULL,
    place_path text NOT NULL,
    incident_id uuid NOT NULL,
    number text NOT NULL,
    pack text NOT NULL,
    pack_version integer NOT NULL,
    kind text NOT NULL,
    severity text NOT NULL,
    urgency integer NOT NULL,
    state text NOT NULL,
    condition text NOT NULL,
    lat double precision,
    lon double precision,
    uncertainty_m double precision NOT NULL,
    building text,
    unit text,
    floor text,
    camera_zone text,
    names text[] NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    last_signal_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    acknowledged_at timestamp with time zone,
    acknowledged_by uuid,
    merged_into uuid,
    outcome text,
    closed_at timestamp with time zone,
    follow_up_on timestamp with time zone,
    rendered boolean NOT NULL,
    CONSTRAINT ck_incidents_ck_incidents_wgs84 CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)) AND ((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))))
);


--
-- Name: indicator_flags; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indicator_flags (
    district_id text NOT NULL,
    place_path text NOT NULL,
    household text NOT NULL,
    pack text NOT NULL,
    colour text NOT NULL,
    because jsonb NOT NULL,
    event_id uuid,
    revision integer NOT NULL,
    judged_at timestamp with time zone NOT NULL
);


--
-- Name: indicator_inputs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indicator_inputs (
    district_id text NOT NULL,
    place_path text NOT NULL,
    household text NOT NULL,
    indicator text NOT NULL,
    origin text NOT NULL,
    value double precision NOT NULL,
    at timestamp with time zone NOT NULL,
    written_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone
);


--
-- Name: links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.links (
    district_id text NOT NULL,
    link_id uuid NOT NULL,
    signal_id uuid NOT NULL,
    incident_id uuid NOT NULL,
    zone text NOT NULL,
    score double precision NOT NULL,
    reasons jsonb NOT NULL,
    decided_by text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    undone_by text
);


--
-- Name: media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.media (
    district_id text NOT NULL,
    place_path text NOT NULL,
    sha256 text NOT NULL,
    media_type text NOT NULL,
    size_bytes bigint NOT NULL,
    stored_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: mediations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mediations (
    district_id text NOT NULL,
    place_path text NOT NULL,
    mediation_id uuid NOT NULL,
    incident_id uuid NOT NULL,
    spot text,
    state text NOT NULL,
    handler uuid,
    opened_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    sides jsonb NOT NULL,
    meetings jsonb NOT NULL,
    agreements jsonb NOT NULL,
    visits jsonb NOT NULL,
    referral jsonb,
    erased_at timestamp with time zone
);


--
-- Name: notices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices (
    district_id text NOT NULL,
    place_path text NOT NULL,
    notice_id uuid NOT NULL,
    audience text NOT NULL,
    recipient text NOT NULL,
    incident_id uuid,
    key text NOT NULL,
    "values" jsonb NOT NULL,
    channel text NOT NULL,
    made_at timestamp with time zone,
    state text NOT NULL,
    delivered_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    acknowledged_by uuid
);


--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    district_id text NOT NULL,
    place_path text NOT NULL,
    order_id uuid NOT NULL,
    camera_id text NOT NULL,
    agent_id text NOT NULL,
    kind text NOT NULL,
    command jsonb NOT NULL,
    secret jsonb NOT NULL,
    state text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    asked_by text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    delivered_at timestamp with time zone,
    done_at timestamp with time zone,
    answer jsonb NOT NULL
);


--
-- Name: phone_steps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.phone_steps (
    district_id text NOT NULL,
    account_id uuid NOT NULL,
    client_key uuid NOT NULL,
    action text NOT NULL,
    task_id uuid,
    version integer,
    done_at timestamp with time zone NOT NULL,
    heard_at timestamp with time zone NOT NULL,
    clock_doubtful boolean NOT NULL,
    lat double precision,
    lon double precision,
    accuracy_m double precision,
    position_age_s double precision,
    answer jsonb,
    CONSTRAINT ck_phone_steps_wgs84 CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)) AND ((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))))
);


--
-- Name: places; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.places (
    district_id text NOT NULL,
    place_path text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    aliases text[] NOT NULL,
    lat double precision,
    lon double precision,
    radius_m double precision NOT NULL,
    building text,
    outline jsonb,
    CONSTRAINT ck_places_ck_places_wgs84 CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)) AND ((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))))
);


--
-- Name: procrastinate_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;


--
-- Name: procrastinate_periodic_defers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;


--
-- Name: procrastinate_steps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_steps (
    name text NOT NULL
);


--
-- Name: procrastinate_workers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reach; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reach (
    district_id text NOT NULL,
    account_id uuid NOT NULL,
    email text,
    quiet_from text,
    quiet_to text
);


--
-- Name: reports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reports (
    district_id text NOT NULL,
    signal_id uuid NOT NULL,
    tracking_digest text NOT NULL,
    words text NOT NULL,
    contact text,
    photos text[] NOT NULL,
    salt bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    satisfied boolean,
    erased_at timestamp with time zone
);


--
-- Name: sensor_refusals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sensor_refusals (
    district_id text NOT NULL,
    place_path text NOT NULL,
    sensor_id text NOT NULL,
    why text NOT NULL,
    count integer NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    last_said text NOT NULL
);


--
-- Name: sensor_states; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sensor_states (
    district_id text NOT NULL,
    place_path text NOT NULL,
    sensor_id text NOT NULL,
    heard_at timestamp with time zone NOT NULL,
    silent boolean NOT NULL,
    memory jsonb NOT NULL
)
WITH (fillfactor='50');


--
-- Name: sensors; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sensors (
    district_id text NOT NULL,
    place_path text NOT NULL,
    sensor_id text NOT NULL,
    name text NOT NULL,
    measures text NOT NULL,
    gateway_id text,
    lat double precision,
    lon double precision,
    uncertainty_m double precision NOT NULL,
    building text,
    unit text,
    floor text,
    camera_zone text,
    names text[] NOT NULL,
    disabled boolean NOT NULL,
    CONSTRAINT ck_sensors_wgs84 CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)) AND ((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))))
);


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    district_id text NOT NULL,
    token_digest text NOT NULL,
    account_id uuid NOT NULL,
    csrf text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: shadow_alarms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shadow_alarms (
    district_id text NOT NULL,
    place_path text NOT NULL,
    event_id uuid NOT NULL,
    camera_id text NOT NULL,
    pack text NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone NOT NULL,
    evidence jsonb NOT NULL,
    verdict text,
    judged_by text,
    judged_at timestamp with time zone
);


--
-- Name: signals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signals (
    district_id text NOT NULL,
    place_path text NOT NULL,
    signal_id uuid NOT NULL,
    source text NOT NULL,
    kind text NOT NULL,
    pack text NOT NULL,
    phase text NOT NULL,
    severity text NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    lat double precision,
    lon double precision,
    uncertainty_m double precision NOT NULL,
    building text,
    unit text,
    floor text,
    camera_zone text,
    names text[] NOT NULL,
    confidence double precision NOT NULL,
    dedupe_key text NOT NULL,
    origin text NOT NULL,
    words text NOT NULL,
    asserts boolean NOT NULL,
    event_id uuid,
    revision integer,
    box jsonb,
    count integer,
    reasons jsonb NOT NULL,
    evidence jsonb NOT NULL,
    rendered boolean NOT NULL,
    trial boolean DEFAULT false NOT NULL,
    CONSTRAINT ck_signals_ck_signals_wgs84 CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)) AND ((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))))
);


--
-- Name: site_pins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.site_pins (
    district_id text NOT NULL,
    place_path text NOT NULL,
    kind text NOT NULL,
    of text NOT NULL,
    x double precision NOT NULL,
    y double precision NOT NULL
);


--
-- Name: site_plans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.site_plans (
    district_id text NOT NULL,
    place_path text NOT NULL,
    sha256 text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    shown boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: tasks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tasks (
    district_id text NOT NULL,
    place_path text NOT NULL,
    task_id uuid NOT NULL,
    incident_id uuid NOT NULL,
    plan integer NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    state text NOT NULL,
    assignee uuid,
    offered_at timestamp with time zone NOT NULL,
    offer_expires_at timestamp with time zone,
    changed_at timestamp with time zone,
    due_at timestamp with time zone,
    reasons jsonb NOT NULL,
    note text NOT NULL,
    photos text[] NOT NULL,
    version integer NOT NULL,
    lead boolean DEFAULT false NOT NULL
);


--
-- Name: unplaced; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unplaced (
    district_id text NOT NULL,
    place_path text NOT NULL,
    signal_id uuid NOT NULL,
    urgency integer NOT NULL,
    arrived bigint NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    again_at timestamp with time zone,
    set_aside_at timestamp with time zone,
    why text DEFAULT ''::text NOT NULL
);


--
-- Name: unplaced_arrived_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.unplaced ALTER COLUMN arrived ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.unplaced_arrived_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: work_days; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work_days (
    district_id text NOT NULL,
    place_path text NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    holidays text[] NOT NULL,
    extra_days text[] NOT NULL,
    hours text[] NOT NULL
);


--
-- Name: procrastinate_events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);


--
-- Name: procrastinate_jobs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);


--
-- Name: procrastinate_periodic_defers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.accounts (district_id, place_path, account_id, login, name, role, password_hash, skills, department, lat, lon, position_at, on_shift, disabled, phone) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	6ef86cd9-1d9d-4e98-b91b-26abacd236b7	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$9XeX9EuSock$Qyb0Xw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	42aeb39e-e7ce-4681-81cb-04fddc003239	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$tRIjZqGTv8w$6G+mrg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	77318f33-2e49-49fe-8e21-5ac9d6872ce6	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$6YrVfzhbzCk$qA9ZQg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	b1a27fbb-0f76-48af-99c8-84c2fd1a2483	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$vDCwpidG1Mw$wIY1oQ	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	54221fb6-fdd6-4bed-9fd7-29bc2541f5c8	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$CmcinBr2g4E$1AqljA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	e9641750-f111-4276-90ba-6e986191c9f6	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$YBpdBhDVOWY$Y9zIow	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	f7d8f051-769f-4adb-8496-91b64d86550a	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$xPI7vXe5XpU$k29skA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	87176c26-501f-4d26-864d-5d51a765efcb	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$GAPngvXB4KM$9DwyfQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	7841af23-af92-4bd5-837a-44ea7512120e	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$wJz7qYl36ak$0tVF8w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	b671fe4d-17f9-4b79-8235-943ad970b391	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$iwDG6Mgk1VU$KlU1Qg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	4a8689dc-28d3-4006-903a-2689bb0870f9	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$P7MLhYBtwxQ$TU0A7Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	4d7a971a-5435-49c9-82f0-7f2e058daceb	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$G/AbYSZ1nEs$ZljX0g	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	aae51df0-c8a6-4bb8-be44-73943764395f	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$LUbyJfLHCCU$yURZnQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	1fc2b379-fefc-46ce-a8a8-a67c4c56c003	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$rVGCDWjA2ls$3P8SVg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	67151d0d-b32c-4fed-8ef3-5374fd01ba97	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$s4XRvfwUMlQ$TdycJA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	a8835c33-6141-4a5e-b990-5d2fb3afb35f	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$NUqO7D83T7w$cve0GQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	22d961c2-b891-46ff-bc3e-e08e43c6a5af	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$SbTT7TFuPOY$winqlg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	49c8ae8b-74a5-45f9-bb3b-ae3ad0c50de5	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$u4EKY/tyCag$pp96PQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	b8656c66-ccaf-4988-8ce6-1f2a33c0e2ea	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$vQBdOBeuwwc$yNXyUg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	b53eeea4-79da-4633-b2b2-1675ca2e9f8e	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$9Q61+p7cF2Y$fSepng	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	4d51a4b1-cec1-44ce-9f24-0f2b97548e09	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$LlHWaV56NmQ$SBC4pA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	eb051944-7b61-4326-9c8b-b70114e93548	1	2026-11-29 01:38:17.262635+00	87176c26-501f-4d26-864d-5d51a765efcb	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "6bf24a9e-7186-48b8-a78b-ce6fb5034d7d", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7f02ea39950b45f95093bfb578040a093e576ab438aa960ce75a015f5e56f115"}	0000000000000000000000000000000000000000000000000000000000000000	a67b7eb93e9ae75939f6ab009401f36ce7774ef7f7c855a24eb5b11f3cec9223
qingyuan	6ed315c3-779a-452b-a106-a2f17728581f	1	2026-11-29 01:38:17.491518+00	87176c26-501f-4d26-864d-5d51a765efcb	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "d51f136d-efd4-4f59-b5c4-923fd738fbbd", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7360182763d103fb05231c1cf32abf52aea1a420fc26f83c5aca5366be898b1f"}	0000000000000000000000000000000000000000000000000000000000000000	296165bc597ddd2d74b7dbb205b2c933c6f01f1dc95c4d26967233f19f63524d
qingyuan	fcdf37f4-d2cb-4238-9890-9769602fe1f4	1	2026-11-29 01:38:17.546823+00	87176c26-501f-4d26-864d-5d51a765efcb	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "305fd4c9-2837-434b-b333-c9a03e54e869", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "9880875e4ad90aca7e3633ab6ad5d9fcdb7da8f150ae1bd7da2ef8d530b89a47"}	0000000000000000000000000000000000000000000000000000000000000000	606a51ae16594bd91bb4cc47c359e28ca199764ffcfe63d7e8758a460189c3c2
qingyuan	fcdf37f4-d2cb-4238-9890-9769602fe1f4	2	2026-11-29 01:38:17.667428+00	87176c26-501f-4d26-864d-5d51a765efcb	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	606a51ae16594bd91bb4cc47c359e28ca199764ffcfe63d7e8758a460189c3c2	d645d25b567d9b90f6004d973321df3f3c3735e99a1810233a9b8bfa1928dc11
qingyuan	eb051944-7b61-4326-9c8b-b70114e93548	2	2026-11-29 01:38:17.732408+00	87176c26-501f-4d26-864d-5d51a765efcb	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	a67b7eb93e9ae75939f6ab009401f36ce7774ef7f7c855a24eb5b11f3cec9223	b951e2fcfae6d8d79c6c009465abbaf5ab68984fa3a74649cd7a8f9c2916e20d
qingyuan	eb051944-7b61-4326-9c8b-b70114e93548	3	2026-11-29 01:38:17.806913+00	87176c26-501f-4d26-864d-5d51a765efcb	task_offered	{"task_id": "09fc67f3-6b29-4d06-a14a-ba2a7000e43d", "to": "7841af23-af92-4bd5-837a-44ea7512120e", "plan": 0}	b951e2fcfae6d8d79c6c009465abbaf5ab68984fa3a74649cd7a8f9c2916e20d	81d3fb8e25d112e77701517167c5d7abb380b62872f2d20554faf79a9d68ff18
qingyuan	eb051944-7b61-4326-9c8b-b70114e93548	4	2026-11-29 01:38:17.806913+00	87176c26-501f-4d26-864d-5d51a765efcb	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	81d3fb8e25d112e77701517167c5d7abb380b62872f2d20554faf79a9d68ff18	0d4af9c0da81b13d1c1f920c6f18f433a9ff0b2f426ea8cbd46014c8c2ed3db7
qingyuan	18fc428d-c169-4f9b-be79-4bc635cdfa4d	1	2026-11-29 01:38:18.299659+00	4d7a971a-5435-49c9-82f0-7f2e058daceb	opened	{"number": "20261129-004", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "93ff5716-7a23-4780-9f67-fde0bf3bc7fb", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "78cb48b577b7ca50bdcc667333d9e970d8229ebfdd23251799edd91451ba1afc"}	0000000000000000000000000000000000000000000000000000000000000000	cafcbf28a854f73f214125bf26e8dce622310ada90deee3d62acda51d69e1f99
qingyuan	dba0b46d-2a23-490d-8961-9ec71017f77c	1	2026-11-29 01:38:18.384864+00	4d7a971a-5435-49c9-82f0-7f2e058daceb	opened	{"number": "20261129-005", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "797e8024-149f-4da4-9306-a8cdd1aafbd6", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "9545afe81b14a850e606fc3189e154c81e15e3d9d08daafac3d5ac3ab7b3ed90"}	0000000000000000000000000000000000000000000000000000000000000000	f558a7252b64072ec92327810fcaeca303d28eb16d020e8770c6d08ffc2f4452
qingyuan	678ce5d7-acbd-41fe-aed5-3f32e4765af9	1	2026-11-29 01:38:18.463829+00	4d7a971a-5435-49c9-82f0-7f2e058daceb	opened	{"number": "20261129-006", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "fb6e7c65-a14f-49cb-b6b6-9feb4e9a3fb6", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "4c3bf39ae3b3a7628fd354535376c1e2f8621959e8fc4400c0e4d79c56ecd981"}	0000000000000000000000000000000000000000000000000000000000000000	c7f0f85bd3945fd57ed8bb83e17ad43fbfa5d820ec47b4a982b99358316f73c1
qingyuan	678ce5d7-acbd-41fe-aed5-3f32e4765af9	2	2026-11-29 01:38:18.551535+00	4d7a971a-5435-49c9-82f0-7f2e058daceb	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	c7f0f85bd3945fd57ed8bb83e17ad43fbfa5d820ec47b4a982b99358316f73c1	b11181514ec0417865e8fbe7587ab18fd9556017b88c9652f446d1a2acb314f9
qingyuan	18fc428d-c169-4f9b-be79-4bc635cdfa4d	2	2026-11-29 01:38:18.62995+00	4d7a971a-5435-49c9-82f0-7f2e058daceb	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	cafcbf28a854f73f214125bf26e8dce622310ada90deee3d62acda51d69e1f99	ac88df25945082f68fc7d41893d45248aa1947e816500a2a5d8f4124528c3f06
qingyuan	18fc428d-c169-4f9b-be79-4bc635cdfa4d	3	2026-11-29 01:38:18.728853+00	4d7a971a-5435-49c9-82f0-7f2e058daceb	task_offered	{"task_id": "fd6ae1db-f8a4-4543-94c6-4ca0f8e20b22", "to": "aae51df0-c8a6-4bb8-be44-73943764395f", "plan": 0}	ac88df25945082f68fc7d41893d45248aa1947e816500a2a5d8f4124528c3f06	87537aa8e3fa82088b95dd84f30f6b7eb55b4f51e58e5bb2430806d6cf7959b0
qingyuan	18fc428d-c169-4f9b-be79-4bc635cdfa4d	4	2026-11-29 01:38:18.728853+00	4d7a971a-5435-49c9-82f0-7f2e058daceb	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	87537aa8e3fa82088b95dd84f30f6b7eb55b4f51e58e5bb2430806d6cf7959b0	a436fb0c4a56134404e693ca315a27976830969f419324996427be2c55181d68
jizhou	a1020e54-6af0-431b-bc4b-dea52addbef4	1	2026-11-29 01:38:19.244048+00	a8835c33-6141-4a5e-b990-5d2fb3afb35f	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "1a5d1f88-d9af-4fe6-aad5-63e06607e7cf", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "dab2f9d88c9720b73f7f888aedc14f828be11abf4f4f51545d2de015367c06b6"}	0000000000000000000000000000000000000000000000000000000000000000	d9d788278c2f17b0ee861c89f0eb67efc0e05cb9517b2b2caa3d7f27c8da082b
jizhou	f764a1a9-dcfa-47ef-8307-3bf826ddcbdf	1	2026-11-29 01:38:19.298551+00	a8835c33-6141-4a5e-b990-5d2fb3afb35f	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "72f49a03-798d-449f-bd6f-48a197629656", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "20fceb19cb814cd4d213298c40a327bc634d9f37736389efe62e2bc5f732aea3"}	0000000000000000000000000000000000000000000000000000000000000000	cbf07a5dbb3e10f5b1027a9813c05ecf4f17af4b821e861882f67fbf83f2679c
jizhou	7ff3c345-f4ba-4864-a794-e6bb3c5dd09b	1	2026-11-29 01:38:19.37242+00	a8835c33-6141-4a5e-b990-5d2fb3afb35f	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "283145b0-3305-4f9c-9446-0d77f7b6e2cf", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "b4281fd73adc790042af6db1735eec8d5012a3bc04cedc2491b9d428d638b67f"}	0000000000000000000000000000000000000000000000000000000000000000	0fb7427a33693c3976c8c5186cc30ca3286106e11b0507aafd16b39884749b9c
jizhou	7ff3c345-f4ba-4864-a794-e6bb3c5dd09b	2	2026-11-29 01:38:19.442467+00	a8835c33-6141-4a5e-b990-5d2fb3afb35f	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	0fb7427a33693c3976c8c5186cc30ca3286106e11b0507aafd16b39884749b9c	f31666282ea9ea958c78cb618e33dd6fd95638e955445ee5ccf125e4da8f8dc9
jizhou	a1020e54-6af0-431b-bc4b-dea52addbef4	3	2026-11-29 01:38:19.560193+00	a8835c33-6141-4a5e-b990-5d2fb3afb35f	task_offered	{"task_id": "40b9eb80-506c-4bb7-a276-a24e0db3c49d", "to": "22d961c2-b891-46ff-bc3e-e08e43c6a5af", "plan": 0}	ec5e6f563a20facb52faa6c076ed1c4dd504d35fb6e27338788733a48b22f819	57a448dd7f518e039a079854a2c0a9038d723e3abe39b554f77a0c3e20feb713
jizhou	a1020e54-6af0-431b-bc4b-dea52addbef4	4	2026-11-29 01:38:19.560193+00	a8835c33-6141-4a5e-b990-5d2fb3afb35f	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	57a448dd7f518e039a079854a2c0a9038d723e3abe39b554f77a0c3e20feb713	b2b836986b9b40d0d92470230d3afb3d5837b7ced5b4413a0169ecff59859020
qingyuan	bce49207-c600-47e3-a526-bff0e136bccf	1	2026-11-29 01:38:20.108004+00	camera:cam-lawn	opened	{"number":"20261129-007","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"fd47ff76-f6e2-4c57-a1b6-1e458c66a26a","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	27ce300ec47548624a8e1c34c469b6bff2a49d9677a181c5d7fafae73e2b119f
qingyuan	eb051944-7b61-4326-9c8b-b70114e93548	5	2026-11-29 01:38:20.108004+00	camera:cam-lawn	signal_suggested	{"signal_id":"fd47ff76-f6e2-4c57-a1b6-1e458c66a26a","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-007"}	0d4af9c0da81b13d1c1f920c6f18f433a9ff0b2f426ea8cbd46014c8c2ed3db7	4c47be142c1cf1941c0315b707dab3c512fcc33d266cab47a7c55f3c3028114f
qingyuan	bce49207-c600-47e3-a526-bff0e136bccf	2	2026-11-29 01:38:20.108004+00	camera:cam-lawn	signal_linked	{"signal_id":"25d5515a-67c1-4e2d-a44b-11c65a8c5396","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	27ce300ec47548624a8e1c34c469b6bff2a49d9677a181c5d7fafae73e2b119f	ad5f6bfd3451546c7bf0cb53261325ede5e9c7303b92ffdb933b3c2602236606
jizhou	a1020e54-6af0-431b-bc4b-dea52addbef4	2	2026-11-29 01:38:19.488518+00	a8835c33-6141-4a5e-b990-5d2fb3afb35f	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	d9d788278c2f17b0ee861c89f0eb67efc0e05cb9517b2b2caa3d7f27c8da082b	ec5e6f563a20facb52faa6c076ed1c4dd504d35fb6e27338788733a48b22f819
qingyuan	aec18c46-aa7e-4679-b7ea-9c0c56359a1b	1	2026-11-29 01:38:20.26353+00	resident	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "19055774-62a7-402f-9232-5be4d017d510", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.1}}], "words_sha256": "0ca89881827aa4b0d4b8c4506346847704e42092b00fd4941edb84cb316f7cde"}	0000000000000000000000000000000000000000000000000000000000000000	645cc9bbc807258b1a70206e1807005184df750dd30c6bb1c5b8d03f1a40ca4f
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x46a7da625f8141d04f51d3cd60cbe55dbfb90868e586e55e636aca6f592b7c88	2026-11-29 01:38:16.705413+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\xf484a73fa71d33345b25c22592eb9183a8d0c5ac81d80221f8cf2cc430d28d1b	2026-11-29 01:38:16.906794+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x9175cfbea6fcbd218e318a990e65a9c486907a95645bf79fa3271ade82c39540	2026-11-29 01:38:16.91563+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\xde740a88ebc1e9e5b832efc1891b9d1ad4571d8a4eab5f021b43d520c440bddd	2026-11-29 01:38:16.928267+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\xceb869cd9aad954a2fd72db4443aedcc34e8910c2514c9e88052d15e561c55e3	2026-11-29 01:38:20.042448+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0008
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-7d43ab7f82cc	1	2026-11-29 01:38:18.031724+00	4a8689dc-28d3-4006-903a-2689bb0870f9	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-29T01:38:18.031724Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-7d43ab7f82cc	2	2026-11-29 01:38:18.097661+00	4a8689dc-28d3-4006-903a-2689bb0870f9	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-7d43ab7f82cc	3	2026-11-29 01:38:18.132836+00	4a8689dc-28d3-4006-903a-2689bb0870f9	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-42d5f1e728c1	1	2026-11-29 01:38:18.975061+00	67151d0d-b32c-4fed-8ef3-5374fd01ba97	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-29T01:38:18.975061Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-42d5f1e728c1	2	2026-11-29 01:38:19.014582+00	67151d0d-b32c-4fed-8ef3-5374fd01ba97	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-42d5f1e728c1	3	2026-11-29 01:38:19.052366+00	67151d0d-b32c-4fed-8ef3-5374fd01ba97	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-a989a789a564	1	2026-11-29 01:38:19.739612+00	b8656c66-ccaf-4988-8ce6-1f2a33c0e2ea	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-29T01:38:19.739612Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-a989a789a564	2	2026-11-29 01:38:19.795755+00	b8656c66-ccaf-4988-8ce6-1f2a33c0e2ea	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-a989a789a564	3	2026-11-29 01:38:19.826503+00	b8656c66-ccaf-4988-8ce6-1f2a33c0e2ea	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-7d43ab7f82cc	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "4a8689dc-28d3-4006-903a-2689bb0870f9", "mode": "shadow", "since": "2026-11-29T01:38:18.132836Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 01:38:18.132836+00	4a8689dc-28d3-4006-903a-2689bb0870f9	\N
qingyuan	qingyuan/hedong/wenfeng	cam-42d5f1e728c1	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "67151d0d-b32c-4fed-8ef3-5374fd01ba97", "mode": "shadow", "since": "2026-11-29T01:38:19.052366Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 01:38:19.052366+00	67151d0d-b32c-4fed-8ef3-5374fd01ba97	\N
jizhou	jizhou/beimen/chengnan	cam-a989a789a564	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "b8656c66-ccaf-4988-8ce6-1f2a33c0e2ea", "mode": "shadow", "since": "2026-11-29T01:38:19.826503Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 01:38:19.826503+00	b8656c66-ccaf-4988-8ce6-1f2a33c0e2ea	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at, "limit", pauses) FROM stdin;
qingyuan	07556286-a841-4f37-b98f-44cfc89406a5	eb051944-7b61-4326-9c8b-b70114e93548	09fc67f3-6b29-4d06-a14a-ba2a7000e43d	accept	running	2026-11-29 01:38:17.806913+00	2026-11-29 01:48:17.806913+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	1187767a-8968-4b93-9a41-5fd33d28fd6c	eb051944-7b61-4326-9c8b-b70114e93548	09fc67f3-6b29-4d06-a14a-ba2a7000e43d	on_scene	running	2026-11-29 01:38:17.806913+00	2026-11-29 02:08:17.806913+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	fe160a15-46e2-4117-84bb-db7d5bfb2b51	eb051944-7b61-4326-9c8b-b70114e93548	09fc67f3-6b29-4d06-a14a-ba2a7000e43d	done	running	2026-11-29 01:38:17.806913+00	2026-11-29 05:38:17.806913+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	9dbf6bb3-456d-4216-9665-a383f44fdbe0	18fc428d-c169-4f9b-be79-4bc635cdfa4d	fd6ae1db-f8a4-4543-94c6-4ca0f8e20b22	accept	running	2026-11-29 01:38:18.728853+00	2026-11-29 01:48:18.728853+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	268e897c-9c4c-4e26-bda9-067f1671757a	18fc428d-c169-4f9b-be79-4bc635cdfa4d	fd6ae1db-f8a4-4543-94c6-4ca0f8e20b22	on_scene	running	2026-11-29 01:38:18.728853+00	2026-11-29 02:08:18.728853+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	444000fa-b9d5-40f0-bbd8-04a21caecb2e	18fc428d-c169-4f9b-be79-4bc635cdfa4d	fd6ae1db-f8a4-4543-94c6-4ca0f8e20b22	done	running	2026-11-29 01:38:18.728853+00	2026-11-29 05:38:18.728853+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	8a29ac5f-f661-40db-8736-8d53a134ec89	a1020e54-6af0-431b-bc4b-dea52addbef4	40b9eb80-506c-4bb7-a276-a24e0db3c49d	accept	running	2026-11-29 01:38:19.560193+00	2026-11-29 01:48:19.560193+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	bb9778c4-431d-4f4a-b911-132d303630fb	a1020e54-6af0-431b-bc4b-dea52addbef4	40b9eb80-506c-4bb7-a276-a24e0db3c49d	on_scene	running	2026-11-29 01:38:19.560193+00	2026-11-29 02:08:19.560193+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	37177120-a457-4077-bb08-0d4665e2e267	a1020e54-6af0-431b-bc4b-dea52addbef4	40b9eb80-506c-4bb7-a276-a24e0db3c49d	done	running	2026-11-29 01:38:19.560193+00	2026-11-29 05:38:19.560193+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
\.


--
-- Data for Name: coverage; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.coverage (district_id, place_path, camera_id, hour, seconds, looks, watched) FROM stdin;
\.


--
-- Data for Name: dedupe_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.dedupe_keys (district_id, dedupe_key, signal_id, heard_at) FROM stdin;
qingyuan	report:87176c26-501f-4d26-864d-5d51a765efcb:603567748982ae29596d6097d3c9d38d	6bf24a9e-7186-48b8-a78b-ce6fb5034d7d	2026-11-29 01:38:17.262635+00
qingyuan	report:87176c26-501f-4d26-864d-5d51a765efcb:977c7280d45d1be30422b41a2e8b574a	d51f136d-efd4-4f59-b5c4-923fd738fbbd	2026-11-29 01:38:17.491518+00
qingyuan	report:87176c26-501f-4d26-864d-5d51a765efcb:c8db79d3fdea1ac548d7b85f7d20849a	305fd4c9-2837-434b-b333-c9a03e54e869	2026-11-29 01:38:17.546823+00
qingyuan	report:4d7a971a-5435-49c9-82f0-7f2e058daceb:55fbdb8974982b61803d1aa7937a07b4	93ff5716-7a23-4780-9f67-fde0bf3bc7fb	2026-11-29 01:38:18.299659+00
qingyuan	report:4d7a971a-5435-49c9-82f0-7f2e058daceb:b12e3f744cbe173be2b53a8ac9c22173	797e8024-149f-4da4-9306-a8cdd1aafbd6	2026-11-29 01:38:18.384864+00
qingyuan	report:4d7a971a-5435-49c9-82f0-7f2e058daceb:5a87161a456417b41a345f1f239af016	fb6e7c65-a14f-49cb-b6b6-9feb4e9a3fb6	2026-11-29 01:38:18.463829+00
jizhou	report:a8835c33-6141-4a5e-b990-5d2fb3afb35f:e6226a69b96e38d4f0c37faaa910e8bf	1a5d1f88-d9af-4fe6-aad5-63e06607e7cf	2026-11-29 01:38:19.244048+00
jizhou	report:a8835c33-6141-4a5e-b990-5d2fb3afb35f:81049aa1f238dfd1b242967b827c1daf	72f49a03-798d-449f-bd6f-48a197629656	2026-11-29 01:38:19.298551+00
jizhou	report:a8835c33-6141-4a5e-b990-5d2fb3afb35f:ea2212115dc04fd4ea314bbc04094c2b	283145b0-3305-4f9c-9446-0d77f7b6e2cf	2026-11-29 01:38:19.37242+00
qingyuan	event:335f9237-0ae9-4f3c-9a31-5991d4c01097:1	25d5515a-67c1-4e2d-a44b-11c65a8c5396	2026-11-29 01:38:20.058413+00
qingyuan	event:7234eb8d-4d71-4354-a878-59c17bd0006a:1	fd47ff76-f6e2-4c57-a1b6-1e458c66a26a	2026-11-29 01:38:20.058413+00
qingyuan	report:resident:d67559966f75c049a67c19ecce2f66fe	19055774-62a7-402f-9232-5be4d017d510	2026-11-29 01:38:20.26353+00
\.


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deliveries (district_id, place_path, delivery_id, notice_id, channel, recipient, state, digest, made_at, not_before, tries, said, sent_at) FROM stdin;
\.


--
-- Data for Name: enrolment_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.enrolment_codes (district_id, place_path, code_digest, made_at, expires_at, used_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	0c942a0b92d59bbd1886f7dc842de09de770681f852e89924d448475672afc71	2026-11-29 01:38:17.973429+00	2026-11-30 01:38:17.973429+00	\N
qingyuan	qingyuan/hedong/wenfeng	6b71273e57e1c9adfab87c41692abeb70579fd142dfb88d5725a3bfdc348ccdb	2026-11-29 01:38:18.880904+00	2026-11-30 01:38:18.880904+00	\N
jizhou	jizhou/beimen/chengnan	8a23a58a5dbb42206185609ed0a7010f10f3658ec53e987660c8f97a5e63fec1	2026-11-29 01:38:19.713764+00	2026-11-30 01:38:19.713764+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	eb051944-7b61-4326-9c8b-b70114e93548	2026-11-29 01:38:17.262635+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	23b79370-51fe-485a-a8e5-053707d4fd0a	2026-11-29 01:38:17.262635+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	6ed315c3-779a-452b-a106-a2f17728581f	2026-11-29 01:38:17.491518+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	b62f7e79-4019-4e0c-8d97-63048b880463	2026-11-29 01:38:17.491518+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	fcdf37f4-d2cb-4238-9890-9769602fe1f4	2026-11-29 01:38:17.546823+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	5fd3e9e4-a8d0-4dcb-8455-2b18726b9226	2026-11-29 01:38:17.546823+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	fcdf37f4-d2cb-4238-9890-9769602fe1f4	2026-11-29 01:38:17.667428+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	eb051944-7b61-4326-9c8b-b70114e93548	2026-11-29 01:38:17.732408+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	eb051944-7b61-4326-9c8b-b70114e93548	2026-11-29 01:38:17.806913+00
qingyuan	qingyuan/hedong/jinlanli	10	account	7841af23-af92-4bd5-837a-44ea7512120e	notice	78b0fd31-de5e-48e1-b77b-b9f771f4c27f	2026-11-29 01:38:17.806913+00
qingyuan	qingyuan/hedong/jinlanli	11	account	7841af23-af92-4bd5-837a-44ea7512120e	task	eb051944-7b61-4326-9c8b-b70114e93548	2026-11-29 01:38:17.806913+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		camera	cam-7d43ab7f82cc	2026-11-29 01:38:18.031724+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		command	640b70a2-4692-43f9-bcbb-a75a6f786b7f	2026-11-29 01:38:18.031724+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		camera	cam-7d43ab7f82cc	2026-11-29 01:38:18.097661+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		camera	cam-7d43ab7f82cc	2026-11-29 01:38:18.132836+00
qingyuan	qingyuan/hedong/jinlanli	16	desk		command	bbd562a8-2e3d-41f2-b6d9-a1bad995ef5e	2026-11-29 01:38:18.188829+00
qingyuan	qingyuan/hedong/wenfeng	17	desk		incident	18fc428d-c169-4f9b-be79-4bc635cdfa4d	2026-11-29 01:38:18.299659+00
qingyuan	qingyuan/hedong/wenfeng	18	desk		notice	a96cafca-660d-43df-8daf-2d48b9b0ce75	2026-11-29 01:38:18.299659+00
qingyuan	qingyuan/hedong/wenfeng	19	desk		incident	dba0b46d-2a23-490d-8961-9ec71017f77c	2026-11-29 01:38:18.384864+00
qingyuan	qingyuan/hedong/wenfeng	20	desk		notice	4ea213a0-f398-4d4d-95b4-e04d0fe802dc	2026-11-29 01:38:18.384864+00
qingyuan	qingyuan/hedong/wenfeng	21	desk		incident	678ce5d7-acbd-41fe-aed5-3f32e4765af9	2026-11-29 01:38:18.463829+00
qingyuan	qingyuan/hedong/wenfeng	22	desk		notice	29e1872a-c2fd-486a-abe1-35c3a5dcb43c	2026-11-29 01:38:18.463829+00
qingyuan	qingyuan/hedong/wenfeng	23	desk		incident	678ce5d7-acbd-41fe-aed5-3f32e4765af9	2026-11-29 01:38:18.551535+00
qingyuan	qingyuan/hedong/wenfeng	24	desk		incident	18fc428d-c169-4f9b-be79-4bc635cdfa4d	2026-11-29 01:38:18.62995+00
qingyuan	qingyuan/hedong/wenfeng	25	desk		incident	18fc428d-c169-4f9b-be79-4bc635cdfa4d	2026-11-29 01:38:18.728853+00
qingyuan	qingyuan/hedong/wenfeng	26	account	aae51df0-c8a6-4bb8-be44-73943764395f	notice	ceea1e5b-da05-4834-91c0-988b2d8ff2ca	2026-11-29 01:38:18.728853+00
qingyuan	qingyuan/hedong/wenfeng	27	account	aae51df0-c8a6-4bb8-be44-73943764395f	task	18fc428d-c169-4f9b-be79-4bc635cdfa4d	2026-11-29 01:38:18.728853+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		camera	cam-42d5f1e728c1	2026-11-29 01:38:18.975061+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		command	85c508fa-0049-4670-a58e-0211feecfe11	2026-11-29 01:38:18.975061+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		camera	cam-42d5f1e728c1	2026-11-29 01:38:19.014582+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		camera	cam-42d5f1e728c1	2026-11-29 01:38:19.052366+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		command	f176dab6-95a2-417a-872d-f46049be5003	2026-11-29 01:38:19.126171+00
jizhou	jizhou/beimen/chengnan	33	desk		incident	a1020e54-6af0-431b-bc4b-dea52addbef4	2026-11-29 01:38:19.244048+00
jizhou	jizhou/beimen/chengnan	34	desk		notice	25ae4fbd-284b-4fb1-bf7d-36e987129804	2026-11-29 01:38:19.244048+00
jizhou	jizhou/beimen/chengnan	35	desk		incident	f764a1a9-dcfa-47ef-8307-3bf826ddcbdf	2026-11-29 01:38:19.298551+00
jizhou	jizhou/beimen/chengnan	36	desk		notice	63463468-dd9d-45e2-bf1f-9edfc5331075	2026-11-29 01:38:19.298551+00
jizhou	jizhou/beimen/chengnan	37	desk		incident	7ff3c345-f4ba-4864-a794-e6bb3c5dd09b	2026-11-29 01:38:19.37242+00
jizhou	jizhou/beimen/chengnan	38	desk		notice	5c775795-6617-47ba-9807-4a07920eaeb8	2026-11-29 01:38:19.37242+00
jizhou	jizhou/beimen/chengnan	39	desk		incident	7ff3c345-f4ba-4864-a794-e6bb3c5dd09b	2026-11-29 01:38:19.442467+00
jizhou	jizhou/beimen/chengnan	40	desk		incident	a1020e54-6af0-431b-bc4b-dea52addbef4	2026-11-29 01:38:19.488518+00
jizhou	jizhou/beimen/chengnan	41	desk		incident	a1020e54-6af0-431b-bc4b-dea52addbef4	2026-11-29 01:38:19.560193+00
jizhou	jizhou/beimen/chengnan	42	account	22d961c2-b891-46ff-bc3e-e08e43c6a5af	notice	f7647f79-b8fc-45b1-ad71-218756b05439	2026-11-29 01:38:19.560193+00
jizhou	jizhou/beimen/chengnan	43	account	22d961c2-b891-46ff-bc3e-e08e43c6a5af	task	a1020e54-6af0-431b-bc4b-dea52addbef4	2026-11-29 01:38:19.560193+00
jizhou	jizhou/beimen/chengnan	44	desk		camera	cam-a989a789a564	2026-11-29 01:38:19.739612+00
jizhou	jizhou/beimen/chengnan	45	desk		command	575e475a-e986-48b9-81cc-c7e5e5c8d30f	2026-11-29 01:38:19.739612+00
jizhou	jizhou/beimen/chengnan	46	desk		camera	cam-a989a789a564	2026-11-29 01:38:19.795755+00
jizhou	jizhou/beimen/chengnan	47	desk		camera	cam-a989a789a564	2026-11-29 01:38:19.826503+00
jizhou	jizhou/beimen/chengnan	48	desk		command	af9e8b29-cdb1-4e5e-b356-924d211fb7b3	2026-11-29 01:38:19.893106+00
qingyuan	qingyuan/hedong/jinlanli/g1	49	desk		incident	bce49207-c600-47e3-a526-bff0e136bccf	2026-11-29 01:38:20.108004+00
qingyuan	qingyuan/hedong/jinlanli/g1	50	desk		notice	e4ac62d0-6a35-46f0-a281-ffc5398c4f43	2026-11-29 01:38:20.108004+00
qingyuan	qingyuan/hedong/jinlanli	51	desk		incident	eb051944-7b61-4326-9c8b-b70114e93548	2026-11-29 01:38:20.108004+00
qingyuan	qingyuan/hedong/jinlanli	52	desk		notice	d7ee16fd-af86-468b-a541-be7432ec5c49	2026-11-29 01:38:20.108004+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	53	desk		incident	aec18c46-aa7e-4679-b7ea-9c0c56359a1b	2026-11-29 01:38:20.26353+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	54	desk		notice	09c2974b-cfac-4301-935f-2005985f0216	2026-11-29 01:38:20.26353+00
\.


--
-- Data for Name: incident_numbers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incident_numbers (district_id, day, last) FROM stdin;
jizhou	20261129	23
qingyuan	20261129	8
\.


--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incidents (district_id, place_path, incident_id, number, pack, pack_version, kind, severity, urgency, state, condition, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, opened_at, last_signal_at, version, acknowledged_at, acknowledged_by, merged_into, outcome, closed_at, follow_up_on, rendered) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	6ed315c3-779a-452b-a106-a2f17728581f	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-29 01:38:17.491518+00	2026-11-29 01:38:17.491518+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	fcdf37f4-d2cb-4238-9890-9769602fe1f4	20261129-003	quarrel	2	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-29 01:38:17.546823+00	2026-11-29 01:38:17.546823+00	2	2026-11-29 01:38:17.667428+00	87176c26-501f-4d26-864d-5d51a765efcb	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	eb051944-7b61-4326-9c8b-b70114e93548	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-29 01:38:17.262635+00	2026-11-29 01:38:17.262635+00	3	2026-11-29 01:38:17.732408+00	87176c26-501f-4d26-864d-5d51a765efcb	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	dba0b46d-2a23-490d-8961-9ec71017f77c	20261129-005	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-29 01:38:18.384864+00	2026-11-29 01:38:18.384864+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	678ce5d7-acbd-41fe-aed5-3f32e4765af9	20261129-006	quarrel	2	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-29 01:38:18.463829+00	2026-11-29 01:38:18.463829+00	2	2026-11-29 01:38:18.551535+00	4d7a971a-5435-49c9-82f0-7f2e058daceb	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	18fc428d-c169-4f9b-be79-4bc635cdfa4d	20261129-004	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-29 01:38:18.299659+00	2026-11-29 01:38:18.299659+00	3	2026-11-29 01:38:18.62995+00	4d7a971a-5435-49c9-82f0-7f2e058daceb	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	f764a1a9-dcfa-47ef-8307-3bf826ddcbdf	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-29 01:38:19.298551+00	2026-11-29 01:38:19.298551+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	7ff3c345-f4ba-4864-a794-e6bb3c5dd09b	20261129-023	quarrel	2	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-29 01:38:19.37242+00	2026-11-29 01:38:19.37242+00	2	2026-11-29 01:38:19.442467+00	a8835c33-6141-4a5e-b990-5d2fb3afb35f	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	a1020e54-6af0-431b-bc4b-dea52addbef4	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-29 01:38:19.244048+00	2026-11-29 01:38:19.244048+00	3	2026-11-29 01:38:19.488518+00	a8835c33-6141-4a5e-b990-5d2fb3afb35f	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	bce49207-c600-47e3-a526-bff0e136bccf	20261129-007	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-29 01:38:16.04722+00	2026-11-29 01:38:16.047263+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	aec18c46-aa7e-4679-b7ea-9c0c56359a1b	20261129-008	quarrel	2	quarrel	minor	2	candidate	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-29 01:38:20.26353+00	2026-11-29 01:38:20.26353+00	1	\N	\N	\N	\N	\N	\N	f
\.


--
-- Data for Name: indicator_flags; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.indicator_flags (district_id, place_path, household, pack, colour, because, event_id, revision, judged_at) FROM stdin;
\.


--
-- Data for Name: indicator_inputs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.indicator_inputs (district_id, place_path, household, indicator, origin, value, at, written_at, withdrawn_at) FROM stdin;
\.


--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.links (district_id, link_id, signal_id, incident_id, zone, score, reasons, decided_by, decided_at, undone_at, undone_by) FROM stdin;
qingyuan	edd9b419-f334-4a22-bf19-f79ee889bf1b	6bf24a9e-7186-48b8-a78b-ce6fb5034d7d	eb051944-7b61-4326-9c8b-b70114e93548	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	87176c26-501f-4d26-864d-5d51a765efcb	2026-11-29 01:38:17.262635+00	\N	\N
qingyuan	42e5f13c-608f-4300-8307-e420ccfd8540	d51f136d-efd4-4f59-b5c4-923fd738fbbd	6ed315c3-779a-452b-a106-a2f17728581f	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	87176c26-501f-4d26-864d-5d51a765efcb	2026-11-29 01:38:17.491518+00	\N	\N
qingyuan	67322107-84b5-4d25-ad73-b1c9b0b952d3	305fd4c9-2837-434b-b333-c9a03e54e869	fcdf37f4-d2cb-4238-9890-9769602fe1f4	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	87176c26-501f-4d26-864d-5d51a765efcb	2026-11-29 01:38:17.546823+00	\N	\N
qingyuan	45352866-c552-4767-9158-1c4a445c1ab5	6bf24a9e-7186-48b8-a78b-ce6fb5034d7d	6ed315c3-779a-452b-a106-a2f17728581f	suggest	0.4	[]	rule	2026-11-29 01:38:17.989642+00	\N	\N
qingyuan	c86438d4-2e5d-4e42-a821-de623276f163	93ff5716-7a23-4780-9f67-fde0bf3bc7fb	18fc428d-c169-4f9b-be79-4bc635cdfa4d	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	4d7a971a-5435-49c9-82f0-7f2e058daceb	2026-11-29 01:38:18.299659+00	\N	\N
qingyuan	258a90ef-2593-4b6b-8d26-c5330e5b1a92	797e8024-149f-4da4-9306-a8cdd1aafbd6	dba0b46d-2a23-490d-8961-9ec71017f77c	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	4d7a971a-5435-49c9-82f0-7f2e058daceb	2026-11-29 01:38:18.384864+00	\N	\N
qingyuan	f2f5e425-493d-4fd7-8b29-c7b9688165c0	fb6e7c65-a14f-49cb-b6b6-9feb4e9a3fb6	678ce5d7-acbd-41fe-aed5-3f32e4765af9	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	4d7a971a-5435-49c9-82f0-7f2e058daceb	2026-11-29 01:38:18.463829+00	\N	\N
qingyuan	d5927cd6-609b-44c3-b9a2-4258beb62142	93ff5716-7a23-4780-9f67-fde0bf3bc7fb	dba0b46d-2a23-490d-8961-9ec71017f77c	suggest	0.4	[]	rule	2026-11-29 01:38:18.889411+00	\N	\N
jizhou	ce65286f-e2a4-4634-b509-9d18210d3d96	1a5d1f88-d9af-4fe6-aad5-63e06607e7cf	a1020e54-6af0-431b-bc4b-dea52addbef4	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a8835c33-6141-4a5e-b990-5d2fb3afb35f	2026-11-29 01:38:19.244048+00	\N	\N
jizhou	9767b170-adb3-4111-9916-0875f919519b	72f49a03-798d-449f-bd6f-48a197629656	f764a1a9-dcfa-47ef-8307-3bf826ddcbdf	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a8835c33-6141-4a5e-b990-5d2fb3afb35f	2026-11-29 01:38:19.298551+00	\N	\N
jizhou	8c740b84-d7d6-4a11-95a3-43195935d3b5	283145b0-3305-4f9c-9446-0d77f7b6e2cf	7ff3c345-f4ba-4864-a794-e6bb3c5dd09b	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a8835c33-6141-4a5e-b990-5d2fb3afb35f	2026-11-29 01:38:19.37242+00	\N	\N
jizhou	724ba617-3abe-46d8-983d-8f720283f64c	1a5d1f88-d9af-4fe6-aad5-63e06607e7cf	f764a1a9-dcfa-47ef-8307-3bf826ddcbdf	suggest	0.4	[]	rule	2026-11-29 01:38:19.716288+00	\N	\N
qingyuan	472939bb-4915-4713-a548-37cc2af6b483	fd47ff76-f6e2-4c57-a1b6-1e458c66a26a	bce49207-c600-47e3-a526-bff0e136bccf	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 01:38:20.108004+00	\N	\N
qingyuan	c6409665-cc21-480e-bfed-b21c6bcffcc5	fd47ff76-f6e2-4c57-a1b6-1e458c66a26a	eb051944-7b61-4326-9c8b-b70114e93548	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 01:38:20.108004+00	\N	\N
qingyuan	8d9c9a90-d3ec-4ec7-8e2f-1f70b7466c25	25d5515a-67c1-4e2d-a44b-11c65a8c5396	bce49207-c600-47e3-a526-bff0e136bccf	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 01:38:20.108004+00	\N	\N
qingyuan	2668a480-b803-485d-8442-2e2598733fef	19055774-62a7-402f-9232-5be4d017d510	aec18c46-aa7e-4679-b7ea-9c0c56359a1b	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.1)", "zh": "最接近的案件证据不足（0.1）"}, "values": {"score": 0.1}, "weight": null}]	rule	2026-11-29 01:38:20.26353+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-29 01:38:17.26089+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-11-29 01:38:18.229732+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-29 01:38:18.298452+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-11-29 01:38:19.175441+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-29 01:38:19.24323+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-11-29 01:38:19.918932+00
\.


--
-- Data for Name: mediations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mediations (district_id, place_path, mediation_id, incident_id, spot, state, handler, opened_at, changed_at, version, sides, meetings, agreements, visits, referral, erased_at) FROM stdin;
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	7c01adba-0b0e-4bf5-9ee1-586fd8862571	reporter	6bf24a9e-7186-48b8-a78b-ce6fb5034d7d	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 01:38:17.262635+00	delivered	2026-11-29 01:38:17.262635+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	23b79370-51fe-485a-a8e5-053707d4fd0a	desk	qingyuan/hedong/jinlanli	eb051944-7b61-4326-9c8b-b70114e93548	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:17.262636+00	delivered	2026-11-29 01:38:17.262635+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	32c1961c-8148-4edf-a3e5-5e644a715565	reporter	d51f136d-efd4-4f59-b5c4-923fd738fbbd	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 01:38:17.491518+00	delivered	2026-11-29 01:38:17.491518+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	b62f7e79-4019-4e0c-8d97-63048b880463	desk	qingyuan/hedong/jinlanli	6ed315c3-779a-452b-a106-a2f17728581f	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:17.491519+00	delivered	2026-11-29 01:38:17.491518+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	60bcb776-3164-4841-ac0d-9e254f3d95b4	reporter	305fd4c9-2837-434b-b333-c9a03e54e869	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 01:38:17.546823+00	delivered	2026-11-29 01:38:17.546823+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	5fd3e9e4-a8d0-4dcb-8455-2b18726b9226	desk	qingyuan/hedong/jinlanli	fcdf37f4-d2cb-4238-9890-9769602fe1f4	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:17.546824+00	delivered	2026-11-29 01:38:17.546823+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	0ee3581a-bee4-48ab-820e-c2c9e60bae88	reporter	305fd4c9-2837-434b-b333-c9a03e54e869	fcdf37f4-d2cb-4238-9890-9769602fe1f4	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-29 01:38:17.667428+00	delivered	2026-11-29 01:38:17.667428+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	4cd7e1bc-622c-4d4a-a311-3b9a870b2663	reporter	6bf24a9e-7186-48b8-a78b-ce6fb5034d7d	eb051944-7b61-4326-9c8b-b70114e93548	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-29 01:38:17.732408+00	delivered	2026-11-29 01:38:17.732408+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	78b0fd31-de5e-48e1-b77b-b9f771f4c27f	account	7841af23-af92-4bd5-837a-44ea7512120e	eb051944-7b61-4326-9c8b-b70114e93548	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001"}	screen	2026-11-29 01:38:17.806913+00	delivered	2026-11-29 01:38:17.806913+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	f0ff3218-2c82-40d6-9e02-5bcb6329946e	reporter	6bf24a9e-7186-48b8-a78b-ce6fb5034d7d	eb051944-7b61-4326-9c8b-b70114e93548	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-29 01:38:17.806914+00	delivered	2026-11-29 01:38:17.806913+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	ebd078bc-54fd-42fb-976e-790678cf7d1e	reporter	93ff5716-7a23-4780-9f67-fde0bf3bc7fb	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 01:38:18.299659+00	delivered	2026-11-29 01:38:18.299659+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	a96cafca-660d-43df-8daf-2d48b9b0ce75	desk	qingyuan/hedong/wenfeng	18fc428d-c169-4f9b-be79-4bc635cdfa4d	notice.desk.opened	{"number": "20261129-004", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:18.29966+00	delivered	2026-11-29 01:38:18.299659+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c996aa89-aee1-4c90-a0fe-ffa9895b24b3	reporter	797e8024-149f-4da4-9306-a8cdd1aafbd6	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 01:38:18.384864+00	delivered	2026-11-29 01:38:18.384864+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	4ea213a0-f398-4d4d-95b4-e04d0fe802dc	desk	qingyuan/hedong/wenfeng	dba0b46d-2a23-490d-8961-9ec71017f77c	notice.desk.opened	{"number": "20261129-005", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:18.384865+00	delivered	2026-11-29 01:38:18.384864+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	98cb8427-36c9-448e-b8c2-ebf03bb8d9de	reporter	fb6e7c65-a14f-49cb-b6b6-9feb4e9a3fb6	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 01:38:18.463829+00	delivered	2026-11-29 01:38:18.463829+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	29e1872a-c2fd-486a-abe1-35c3a5dcb43c	desk	qingyuan/hedong/wenfeng	678ce5d7-acbd-41fe-aed5-3f32e4765af9	notice.desk.opened	{"number": "20261129-006", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:18.46383+00	delivered	2026-11-29 01:38:18.463829+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	7034cf0d-ab3f-436a-a97f-de317d8e475e	reporter	fb6e7c65-a14f-49cb-b6b6-9feb4e9a3fb6	678ce5d7-acbd-41fe-aed5-3f32e4765af9	notice.reporter.rejected	{"number": "20261129-006", "reason": "查无此事"}	screen	2026-11-29 01:38:18.551535+00	delivered	2026-11-29 01:38:18.551535+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	9458ddcd-530e-4f44-b1c2-4eb9ce628720	reporter	93ff5716-7a23-4780-9f67-fde0bf3bc7fb	18fc428d-c169-4f9b-be79-4bc635cdfa4d	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-29 01:38:18.62995+00	delivered	2026-11-29 01:38:18.62995+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	ceea1e5b-da05-4834-91c0-988b2d8ff2ca	account	aae51df0-c8a6-4bb8-be44-73943764395f	18fc428d-c169-4f9b-be79-4bc635cdfa4d	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-004"}	screen	2026-11-29 01:38:18.728853+00	delivered	2026-11-29 01:38:18.728853+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	45647e6f-4221-47b1-b20a-871d8c16eab4	reporter	93ff5716-7a23-4780-9f67-fde0bf3bc7fb	18fc428d-c169-4f9b-be79-4bc635cdfa4d	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-004"}	screen	2026-11-29 01:38:18.728854+00	delivered	2026-11-29 01:38:18.728853+00	\N	\N
jizhou	jizhou/beimen/chengnan	b49552cb-d338-430b-982f-50e056660cc7	reporter	1a5d1f88-d9af-4fe6-aad5-63e06607e7cf	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 01:38:19.244048+00	delivered	2026-11-29 01:38:19.244048+00	\N	\N
jizhou	jizhou/beimen/chengnan	25ae4fbd-284b-4fb1-bf7d-36e987129804	desk	jizhou/beimen/chengnan	a1020e54-6af0-431b-bc4b-dea52addbef4	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:19.244049+00	delivered	2026-11-29 01:38:19.244048+00	\N	\N
jizhou	jizhou/beimen/chengnan	dd8395d9-99a3-41bf-b3b6-d75f79ae8366	reporter	72f49a03-798d-449f-bd6f-48a197629656	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 01:38:19.298551+00	delivered	2026-11-29 01:38:19.298551+00	\N	\N
jizhou	jizhou/beimen/chengnan	3afd19f4-071e-456a-b2a3-ae29c3e612b0	reporter	283145b0-3305-4f9c-9446-0d77f7b6e2cf	7ff3c345-f4ba-4864-a794-e6bb3c5dd09b	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-29 01:38:19.442467+00	delivered	2026-11-29 01:38:19.442467+00	\N	\N
jizhou	jizhou/beimen/chengnan	63463468-dd9d-45e2-bf1f-9edfc5331075	desk	jizhou/beimen/chengnan	f764a1a9-dcfa-47ef-8307-3bf826ddcbdf	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:19.298552+00	delivered	2026-11-29 01:38:19.298551+00	\N	\N
jizhou	jizhou/beimen/chengnan	b5f1a978-b532-4c77-9e0f-b2dd7275e42f	reporter	1a5d1f88-d9af-4fe6-aad5-63e06607e7cf	a1020e54-6af0-431b-bc4b-dea52addbef4	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-29 01:38:19.488518+00	delivered	2026-11-29 01:38:19.488518+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	dc047e05-84e9-420d-947c-9bd01eb34aa8	reporter	19055774-62a7-402f-9232-5be4d017d510	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 01:38:20.26353+00	delivered	2026-11-29 01:38:20.26353+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	09c2974b-cfac-4301-935f-2005985f0216	desk	qingyuan/hedong/jinlanli/g1/lawn	aec18c46-aa7e-4679-b7ea-9c0c56359a1b	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:20.263531+00	delivered	2026-11-29 01:38:20.26353+00	\N	\N
jizhou	jizhou/beimen/chengnan	03a15157-3014-4d2a-b94a-6c23a6f6b92c	reporter	283145b0-3305-4f9c-9446-0d77f7b6e2cf	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 01:38:19.37242+00	delivered	2026-11-29 01:38:19.37242+00	\N	\N
jizhou	jizhou/beimen/chengnan	5c775795-6617-47ba-9807-4a07920eaeb8	desk	jizhou/beimen/chengnan	7ff3c345-f4ba-4864-a794-e6bb3c5dd09b	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:19.372421+00	delivered	2026-11-29 01:38:19.37242+00	\N	\N
jizhou	jizhou/beimen/chengnan	f7647f79-b8fc-45b1-ad71-218756b05439	account	22d961c2-b891-46ff-bc3e-e08e43c6a5af	a1020e54-6af0-431b-bc4b-dea52addbef4	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021"}	screen	2026-11-29 01:38:19.560193+00	delivered	2026-11-29 01:38:19.560193+00	\N	\N
jizhou	jizhou/beimen/chengnan	42ec153b-928e-4d98-9f02-3b537be4dbdf	reporter	1a5d1f88-d9af-4fe6-aad5-63e06607e7cf	a1020e54-6af0-431b-bc4b-dea52addbef4	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-29 01:38:19.560194+00	delivered	2026-11-29 01:38:19.560193+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1	e4ac62d0-6a35-46f0-a281-ffc5398c4f43	desk	qingyuan/hedong/jinlanli/g1	bce49207-c600-47e3-a526-bff0e136bccf	notice.desk.opened	{"number": "20261129-007", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 01:38:20.108004+00	delivered	2026-11-29 01:38:20.108004+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	d7ee16fd-af86-468b-a541-be7432ec5c49	desk	qingyuan/hedong/jinlanli	eb051944-7b61-4326-9c8b-b70114e93548	notice.desk.suggested	{"other": "20261129-007", "number": "20261129-001"}	screen	2026-11-29 01:38:20.108005+00	delivered	2026-11-29 01:38:20.108004+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	640b70a2-4692-43f9-bcbb-a75a6f786b7f	cam-7d43ab7f82cc	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-7d43ab7f82cc", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 01:38:18.031724+00	4a8689dc-28d3-4006-903a-2689bb0870f9	2026-12-01 01:38:18.031724+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	bbd562a8-2e3d-41f2-b6d9-a1bad995ef5e	cam-7d43ab7f82cc	agent	take_still	{"kind": "take_still", "camera_id": "cam-7d43ab7f82cc"}	{}	queued	2026-11-29 01:38:18.188829+00	4a8689dc-28d3-4006-903a-2689bb0870f9	2026-11-29 01:48:18.188829+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	85c508fa-0049-4670-a58e-0211feecfe11	cam-42d5f1e728c1	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-42d5f1e728c1", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 01:38:18.975061+00	67151d0d-b32c-4fed-8ef3-5374fd01ba97	2026-12-01 01:38:18.975061+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	f176dab6-95a2-417a-872d-f46049be5003	cam-42d5f1e728c1	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-42d5f1e728c1"}	{}	queued	2026-11-29 01:38:19.126171+00	67151d0d-b32c-4fed-8ef3-5374fd01ba97	2026-11-29 01:48:19.126171+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	575e475a-e986-48b9-81cc-c7e5e5c8d30f	cam-a989a789a564	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-a989a789a564", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 01:38:19.739612+00	b8656c66-ccaf-4988-8ce6-1f2a33c0e2ea	2026-12-01 01:38:19.739612+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	af9e8b29-cdb1-4e5e-b356-924d211fb7b3	cam-a989a789a564	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-a989a789a564"}	{}	queued	2026-11-29 01:38:19.893106+00	b8656c66-ccaf-4988-8ce6-1f2a33c0e2ea	2026-11-29 01:48:19.893106+00	\N	\N	{}
\.


--
-- Data for Name: phone_steps; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.phone_steps (district_id, account_id, client_key, action, task_id, version, done_at, heard_at, clock_doubtful, lat, lon, accuracy_m, position_age_s, answer) FROM stdin;
\.


--
-- Data for Name: places; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.places (district_id, place_path, kind, name, aliases, lat, lon, radius_m, building, outline) FROM stdin;
qingyuan	qingyuan	district	青原区	{}	27.08444	115.01524	50	\N	\N
qingyuan	qingyuan/hedong	street	河东街道	{}	27.08444	115.01524	50	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1	grid	第一网格	{}	27.08444	115.01524	50	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/b3	building	3号楼	{}	27.08444	115.01524	50	3	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	spot	西草坪	{草坪}	27.08444	115.01524	50	\N	\N
jizhou	jizhou	district	地点hou	{}	27.484	115.515	50	\N	\N
qingyuan	qingyuan/hedong/jinlanli	community	地点nli	{}	27.084	115.015	50	\N	\N
qingyuan	qingyuan/hedong/wenfeng	community	地点eng	{}	27.184	115.115	50	\N	\N
jizhou	jizhou/beimen/chengnan	community	地点nan	{}	27.484	115.515	50	\N	\N
\.


--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
11	6	scheduled	2026-11-29 01:48:17.806913+00
12	6	deferred	2026-11-29 01:38:17.807631+00
13	7	scheduled	2026-11-29 02:08:17.806913+00
14	7	deferred	2026-11-29 01:38:17.807631+00
15	8	scheduled	2026-11-29 05:38:17.806913+00
16	8	deferred	2026-11-29 01:38:17.807631+00
17	9	scheduled	2026-11-29 01:39:47.806913+00
18	9	deferred	2026-11-29 01:38:17.807631+00
22	12	scheduled	2026-11-29 01:38:47.806913+00
24	12	deferred	2026-11-29 01:38:17.890029+00
35	18	scheduled	2026-11-29 01:48:18.728853+00
36	18	deferred	2026-11-29 01:38:18.729401+00
37	19	scheduled	2026-11-29 02:08:18.728853+00
38	19	deferred	2026-11-29 01:38:18.729401+00
39	20	scheduled	2026-11-29 05:38:18.728853+00
40	20	deferred	2026-11-29 01:38:18.729401+00
41	21	scheduled	2026-11-29 01:39:48.728853+00
42	21	deferred	2026-11-29 01:38:18.729401+00
47	24	scheduled	2026-11-29 01:38:48.728853+00
48	24	deferred	2026-11-29 01:38:18.79381+00
59	30	scheduled	2026-11-29 01:48:19.560193+00
60	30	deferred	2026-11-29 01:38:19.560908+00
61	31	scheduled	2026-11-29 02:08:19.560193+00
62	31	deferred	2026-11-29 01:38:19.560908+00
63	32	scheduled	2026-11-29 05:38:19.560193+00
64	32	deferred	2026-11-29 01:38:19.560908+00
65	33	scheduled	2026-11-29 01:39:49.560193+00
66	33	deferred	2026-11-29 01:38:19.560908+00
71	36	scheduled	2026-11-29 01:38:49.560193+00
72	36	deferred	2026-11-29 01:38:19.645644+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:48:17.806913+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "clock_id": "07556286-a841-4f37-b98f-44cfc89406a5", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:48:17.806913+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T02:08:17.806913+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "clock_id": "1187767a-8968-4b93-9a41-5fd33d28fd6c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 02:08:17.806913+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T05:38:17.806913+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "clock_id": "fe160a15-46e2-4117-84bb-db7d5bfb2b51", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:38:17.806913+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T01:39:47.806913+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "task_id": "09fc67f3-6b29-4d06-a14a-ba2a7000e43d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:39:47.806913+00	0	f	\N
12	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T01:38:47.806913+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "notice_id": "78b0fd31-de5e-48e1-b77b-b9f771f4c27f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:38:47.806913+00	0	f	\N
18	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:48:18.728853+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "clock_id": "9dbf6bb3-456d-4216-9665-a383f44fdbe0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:48:18.728853+00	0	f	\N
19	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T02:08:18.728853+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "clock_id": "268e897c-9c4c-4e26-bda9-067f1671757a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 02:08:18.728853+00	0	f	\N
24	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T01:38:48.728853+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "notice_id": "ceea1e5b-da05-4834-91c0-988b2d8ff2ca", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:38:48.728853+00	0	f	\N
30	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:48:19.560193+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "clock_id": "8a29ac5f-f661-40db-8736-8d53a134ec89", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 01:48:19.560193+00	0	f	\N
31	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T02:08:19.560193+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "clock_id": "bb9778c4-431d-4f4a-b911-132d303630fb", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 02:08:19.560193+00	0	f	\N
32	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T05:38:19.560193+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "clock_id": "37177120-a457-4077-bb08-0d4665e2e267", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 05:38:19.560193+00	0	f	\N
33	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T01:39:49.560193+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "task_id": "40b9eb80-506c-4bb7-a276-a24e0db3c49d", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 01:39:49.560193+00	0	f	\N
20	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T05:38:18.728853+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "clock_id": "444000fa-b9d5-40f0-bbd8-04a21caecb2e", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:38:18.728853+00	0	f	\N
21	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T01:39:48.728853+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "task_id": "fd6ae1db-f8a4-4543-94c6-4ca0f8e20b22", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:39:48.728853+00	0	f	\N
36	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T01:38:49.560193+00:00", "trace": "305fd4c9-2837-434b-b333-c9a03e54e869", "notice_id": "f7647f79-b8fc-45b1-ad71-218756b05439", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 01:38:49.560193+00	0	f	\N
\.


--
-- Data for Name: procrastinate_periodic_defers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_periodic_defers (id, task_name, defer_timestamp, job_id, periodic_id) FROM stdin;
\.


--
-- Data for Name: procrastinate_steps; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_steps (name) FROM stdin;
00.00.00_01_initial.sql
00.05.00_01_drop_started_at_column.sql
00.05.00_02_drop_started_at_column.sql
00.05.00_03_drop_procrastinate_version_table.sql
00.06.00_01_fix_procrastinate_fetch_job.sql
00.07.01_01_fix_trigger_status_events_insert.sql
00.08.01_01_add_queueing_lock_column.sql
00.10.00_01_close_fetch_job_race_condition.sql
00.10.00_02_add_defer_job_function.sql
00.11.00_03_add_procrastinate_periodic_defers.sql
00.12.00_01_add_foreign_key_index.sql
00.14.00_01_add_locks_to_periodic_defer.sql
00.15.02_01_fix_procrastinate_defer_periodic_job.sql
00.16.00_01_add_finish_job_and_retry_job_functions.sql
00.17.00_01_add_trigger_on_job_deletion.sql
00.17.00_02_delete_finished_jobs.sql
00.17.00_03_add_checks_to_finish_job.sql
00.17.00_04_add_checks_to_retry_job.sql
00.18.01_01_fix_finish_job_compat_issue.sql
00.19.00_01_add_index_on_procrastinate_jobs.sql
00.22.00_01_add_kwargs_to_defer_periodic_job.sql
00.23.00_01_null_locks_excluded.sql
01.00.00_01_remove_old_finish_job_function.sql
01.01.01_01_job_id_bigint.sql
02.00.03_01_add_job_priority.sql
02.05.00_01_add_periodic_job_priority.sql
02.06.00_01_add_cancel_states.sql
02.08.00_01_add_additional_params_to_retry_job.sql
02.14.01_01_add_indexes_for_fetch_job.sql
03.00.00_01_pre_cancel_notification.sql
03.00.00_50_post_cancel_notification.sql
03.01.00_01_pre_add_heartbeat.sql
03.01.00_50_post_add_heartbeat.sql
03.02.00_01_pre_batch_defer_jobs.sql
03.02.00_50_post_batch_defer_jobs.sql
03.03.00_01_pre_priority_lock_fetch_job.sql
03.04.00_01_pre_add_retry_failed_job_procedure.sql
03.04.00_50_post_add_retry_failed_job_procedure.sql
\.


--
-- Data for Name: procrastinate_workers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_workers (id, last_heartbeat) FROM stdin;
\.


--
-- Data for Name: reach; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reach (district_id, account_id, email, quiet_from, quiet_to) FROM stdin;
\.


--
-- Data for Name: reports; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reports (district_id, signal_id, tracking_digest, words, contact, photos, salt, made_at, satisfied, erased_at) FROM stdin;
qingyuan	6bf24a9e-7186-48b8-a78b-ce6fb5034d7d	d8c3cad4481965692e0d2c8b772350c501c1c047f9fb215be95045cb84d335ac	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x93e3e302c9443153ed34c0502b4d9d07	2026-11-29 01:38:17.262635+00	\N	\N
qingyuan	d51f136d-efd4-4f59-b5c4-923fd738fbbd	74dbd6b65f1748c849a6032bd7f008e46a06115dff142ae5b72e922524df15c2	楼道灯坏了，请来修	\N	{}	\\xca75b17cde0b99d1f332b5d33a14065a	2026-11-29 01:38:17.491518+00	\N	\N
qingyuan	305fd4c9-2837-434b-b333-c9a03e54e869	0a04d61336a127a6d6e6778297b75586ab64687527acf51a17aae8ff4c9c7c27	有人大声争吵	\N	{}	\\xf442dbc51f74dd822528cc6272af2bff	2026-11-29 01:38:17.546823+00	\N	\N
qingyuan	93ff5716-7a23-4780-9f67-fde0bf3bc7fb	04b24e54536336ec5838b794e09ee5878c68dbaa3d76b636592e5f5d883fb359	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\xa09521fb05277d731972d8ddd403957c	2026-11-29 01:38:18.299659+00	\N	\N
qingyuan	797e8024-149f-4da4-9306-a8cdd1aafbd6	b0bb57a29b0d4fe060210b4f513af671569c8b4177de7655b83636dab61f487a	楼道灯坏了，请来修	\N	{}	\\x6bcf9b0f385c93c68842557735b9abab	2026-11-29 01:38:18.384864+00	\N	\N
qingyuan	fb6e7c65-a14f-49cb-b6b6-9feb4e9a3fb6	92123ca098d96eb8c1e9f301b5d8448622efea9f91a4b3b331565fc9fe65a2ba	有人大声争吵	\N	{}	\\x7341798061927d7a8983192dd9f2c195	2026-11-29 01:38:18.463829+00	\N	\N
jizhou	1a5d1f88-d9af-4fe6-aad5-63e06607e7cf	2327d0c896b81a0a0a72f02fa0712280187cc25ba70010c8ec7cc2e5c48164ac	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\x5a532552820f4cf25625a1aca7af7645	2026-11-29 01:38:19.244048+00	\N	\N
jizhou	72f49a03-798d-449f-bd6f-48a197629656	b014ff92d4dc23761f2c46a299eaca9e06c1c4c23d6ac886e7fe6f08bc81486a	楼道灯坏了，请来修	\N	{}	\\x0eabc15a20012df166396da91326c168	2026-11-29 01:38:19.298551+00	\N	\N
jizhou	283145b0-3305-4f9c-9446-0d77f7b6e2cf	6b2172c11e7756d7e9de9e0f1caceb1f235e5721e08c3e37dafbba0ff1ca6003	有人大声争吵	\N	{}	\\xfe5a793b79a4f6a9d1e8255bfcf32dc0	2026-11-29 01:38:19.37242+00	\N	\N
qingyuan	19055774-62a7-402f-9232-5be4d017d510	dfff2a72ce33e58ede8ddee5683be82c43a9eec98c0c37cdac896d2a4454e5bb	有人在草坪打架，流血了	\N	{}	\\x0fd2aca3ed381d787c65a3436d703582	2026-11-29 01:38:20.26353+00	\N	\N
\.


--
-- Data for Name: sensor_refusals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sensor_refusals (district_id, place_path, sensor_id, why, count, first_at, last_at, last_said) FROM stdin;
\.


--
-- Data for Name: sensor_states; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sensor_states (district_id, place_path, sensor_id, heard_at, silent, memory) FROM stdin;
\.


--
-- Data for Name: sensors; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sensors (district_id, place_path, sensor_id, name, measures, gateway_id, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, disabled) FROM stdin;
\.


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sessions (district_id, token_digest, account_id, csrf, opened_at, expires_at) FROM stdin;
qingyuan	5fec7056647611f419df52d647ed5abb375ac266fbf8f9b316fb076ea2d1d3ff	87176c26-501f-4d26-864d-5d51a765efcb	Q_1NGrqtFEUkAlDRscRb7TDCkivY98YbM8YohIS8MHM	2026-11-29 01:38:16.942496+00	2026-11-29 13:38:16.942496+00
qingyuan	0cd0e2a1ff514e5d9103fa649d6f923ecfcb6a3118166451adcbb90217db7279	7841af23-af92-4bd5-837a-44ea7512120e	8iQDE6B2tBTxPnqp_CbAhAmlFXxQeFg1B4TZbVVqDS4	2026-11-29 01:38:17.769725+00	2026-11-29 13:38:17.769725+00
qingyuan	0980ce7bcd1dae904dda06f761f5ec34dc47b1d602a4e324017c8644a2d164ae	4a8689dc-28d3-4006-903a-2689bb0870f9	BTsKmOUqCiPyS65UcjnzUE_k0cKQNYxudlc2wiKEGYs	2026-11-29 01:38:17.933871+00	2026-11-29 13:38:17.933871+00
qingyuan	f99b17b782c98ef4106c565259645526cfdc83110ff3f8fc39105f1d946edc34	4d7a971a-5435-49c9-82f0-7f2e058daceb	GWqj85Y1Iw5gVfRWcFx-6-j3HzxRnLdtAfReAgyavZY	2026-11-29 01:38:18.246073+00	2026-11-29 13:38:18.246073+00
qingyuan	d103eb5c199bfa45aafce156a1e0216e1a387a37968530303965effcedb52449	aae51df0-c8a6-4bb8-be44-73943764395f	WsslK7SnpImM0ysqIKcPAinlw-BJAO62tfRxk2ktlvc	2026-11-29 01:38:18.690754+00	2026-11-29 13:38:18.690754+00
qingyuan	24a24165a8b379f7a682108fef6f95d5e472d6da9faa5c0dbe4ff3532f156f52	67151d0d-b32c-4fed-8ef3-5374fd01ba97	FY5DwfV1Bvi_66n3fLFZyWrcFNajYef5uyvDjZGwHpc	2026-11-29 01:38:18.827531+00	2026-11-29 13:38:18.827531+00
jizhou	ec321429c88111526fcd8dd06f37920bb3e626374f66ea016b3361ace82197fc	a8835c33-6141-4a5e-b990-5d2fb3afb35f	wbpKFVg4eU-3FwfrdhpPj2xZgKvvHXOOzzdyQQBUDTU	2026-11-29 01:38:19.206127+00	2026-11-29 13:38:19.206127+00
jizhou	862fec601bce91785bf6c40ff217e7004007c4d7279af335421ad54f5ddd262e	22d961c2-b891-46ff-bc3e-e08e43c6a5af	Ff9Zkg5yJNvZztdjvn7TWVGKuO7oxErqXoWrT_Srgb0	2026-11-29 01:38:19.537907+00	2026-11-29 13:38:19.537907+00
jizhou	0261a451f16a74f4ef0b7e52ad19c6520fa1db3da461826f9af3e442751fa661	b8656c66-ccaf-4988-8ce6-1f2a33c0e2ea	vj-NpssttNSH7QlrAEtYb4Zuo-2y5V5xMHGm-aW5K68	2026-11-29 01:38:19.700341+00	2026-11-29 13:38:19.700341+00
qingyuan	f7041f5369f6eb19b93d6ef78300ed85ae2acfa96b7512a0d58aa193a925fe15	7841af23-af92-4bd5-837a-44ea7512120e	8OfmiEYSkpjMaWinR8xQxZaTAn5Knpqk5CKwe8KppDg	2026-11-29 01:38:19.950864+00	2026-11-29 13:38:19.950864+00
qingyuan	5b0388643c1ec555f812364bb95324c5b71f9b73b2f35f9fd989217ed0e83c2a	b671fe4d-17f9-4b79-8235-943ad970b391	n2numhFmft1f-CEv3U-kY7v_zfQE1f1iRBnNC_KwSU4	2026-11-29 01:38:19.964483+00	2026-11-29 13:38:19.964483+00
qingyuan	16767bc211c18d4d171ef29f50d12deaf95f796a15e9767b48f183d718789718	87176c26-501f-4d26-864d-5d51a765efcb	ySs9rBC4GT-AVIUr8affz-F1zNe8XXOpgQWm8GJDgJo	2026-11-29 01:38:19.976148+00	2026-11-29 13:38:19.976148+00
qingyuan	e98b480abf4f6778a0a544e9ab392e55913a9eff9b090d2ebcb755c0c3f966e8	4a8689dc-28d3-4006-903a-2689bb0870f9	7dUdUZz9nklDSWFPhAE5tSkMCNJEnJ3Awv42xLbP-yw	2026-11-29 01:38:19.985646+00	2026-11-29 13:38:19.985646+00
qingyuan	a7d2d8853bd1cdf1bf786ca4acd6ebe1e2b38f6201462ddc8b9922824a8f58a0	b53eeea4-79da-4633-b2b2-1675ca2e9f8e	WNDAW_vqWsh1VxWhbtfnVp9pVNdg5MLeU_z_pXPbNxU	2026-11-29 01:38:19.995542+00	2026-11-29 13:38:19.995542+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	4a8689dc-28d3-4006-903a-2689bb0870f9	csrf	2026-11-28 01:38:20.003498+00	2026-11-29 01:38:19.003498+00
qingyuan	c531a96d7164081788283bf9beadb7c4fe41002f16a4cc97cf03efeef5bd1faf	4d51a4b1-cec1-44ce-9f24-0f2b97548e09	58TO_a9KKkxx3Ye40G1erUnuN9vsXtJDVlh3AZ6GvJs	2026-11-29 01:38:20.016898+00	2026-11-29 13:38:20.016898+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	7fd9ab82-4b63-4e5c-b56c-842953f73b90	cam-7d43ab7f82cc	intrusion	intrusion	2026-11-29 01:38:18.172812+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T01:38:18.172817Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	95d97658-6691-4182-8bf5-995b699671c8	cam-42d5f1e728c1	intrusion	intrusion	2026-11-29 01:38:19.108141+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T01:38:19.108147Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	8a654471-bc4e-4503-9409-39cce2a3f4b3	cam-a989a789a564	intrusion	intrusion	2026-11-29 01:38:19.881239+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T01:38:19.881245Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	6bf24a9e-7186-48b8-a78b-ce6fb5034d7d	officer	intrusion	intrusion	started	minor	2026-11-29 01:38:17.262635+00	2026-11-29 01:38:17.262635+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:87176c26-501f-4d26-864d-5d51a765efcb:603567748982ae29596d6097d3c9d38d	87176c26-501f-4d26-864d-5d51a765efcb	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-29T01:38:17.262635Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	d51f136d-efd4-4f59-b5c4-923fd738fbbd	officer	other	other	started	minor	2026-11-29 01:38:17.491518+00	2026-11-29 01:38:17.491518+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:87176c26-501f-4d26-864d-5d51a765efcb:977c7280d45d1be30422b41a2e8b574a	87176c26-501f-4d26-864d-5d51a765efcb	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	305fd4c9-2837-434b-b333-c9a03e54e869	officer	quarrel	quarrel	started	minor	2026-11-29 01:38:17.546823+00	2026-11-29 01:38:17.546823+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:87176c26-501f-4d26-864d-5d51a765efcb:c8db79d3fdea1ac548d7b85f7d20849a	87176c26-501f-4d26-864d-5d51a765efcb	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	93ff5716-7a23-4780-9f67-fde0bf3bc7fb	officer	intrusion	intrusion	started	minor	2026-11-29 01:38:18.299659+00	2026-11-29 01:38:18.299659+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:4d7a971a-5435-49c9-82f0-7f2e058daceb:55fbdb8974982b61803d1aa7937a07b4	4d7a971a-5435-49c9-82f0-7f2e058daceb	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T01:38:18.299659Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	797e8024-149f-4da4-9306-a8cdd1aafbd6	officer	other	other	started	minor	2026-11-29 01:38:18.384864+00	2026-11-29 01:38:18.384864+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:4d7a971a-5435-49c9-82f0-7f2e058daceb:b12e3f744cbe173be2b53a8ac9c22173	4d7a971a-5435-49c9-82f0-7f2e058daceb	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	fb6e7c65-a14f-49cb-b6b6-9feb4e9a3fb6	officer	quarrel	quarrel	started	minor	2026-11-29 01:38:18.463829+00	2026-11-29 01:38:18.463829+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:4d7a971a-5435-49c9-82f0-7f2e058daceb:5a87161a456417b41a345f1f239af016	4d7a971a-5435-49c9-82f0-7f2e058daceb	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	1a5d1f88-d9af-4fe6-aad5-63e06607e7cf	officer	intrusion	intrusion	started	minor	2026-11-29 01:38:19.244048+00	2026-11-29 01:38:19.244048+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:a8835c33-6141-4a5e-b990-5d2fb3afb35f:e6226a69b96e38d4f0c37faaa910e8bf	a8835c33-6141-4a5e-b990-5d2fb3afb35f	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T01:38:19.244048Z"}]	f	f
jizhou	jizhou/beimen/chengnan	72f49a03-798d-449f-bd6f-48a197629656	officer	other	other	started	minor	2026-11-29 01:38:19.298551+00	2026-11-29 01:38:19.298551+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:a8835c33-6141-4a5e-b990-5d2fb3afb35f:81049aa1f238dfd1b242967b827c1daf	a8835c33-6141-4a5e-b990-5d2fb3afb35f	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	283145b0-3305-4f9c-9446-0d77f7b6e2cf	officer	quarrel	quarrel	started	minor	2026-11-29 01:38:19.37242+00	2026-11-29 01:38:19.37242+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:a8835c33-6141-4a5e-b990-5d2fb3afb35f:ea2212115dc04fd4ea314bbc04094c2b	a8835c33-6141-4a5e-b990-5d2fb3afb35f	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	fd47ff76-f6e2-4c57-a1b6-1e458c66a26a	camera	intrusion	intrusion	started	minor	2026-11-29 01:38:16.04722+00	2026-11-29 01:38:20.058413+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:7234eb8d-4d71-4354-a878-59c17bd0006a:1	cam-lawn		t	7234eb8d-4d71-4354-a878-59c17bd0006a	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	25d5515a-67c1-4e2d-a44b-11c65a8c5396	camera	loitering	loitering	started	minor	2026-11-29 01:38:16.047263+00	2026-11-29 01:38:20.058413+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:335f9237-0ae9-4f3c-9a31-5991d4c01097:1	cam-lawn		t	335f9237-0ae9-4f3c-9a31-5991d4c01097	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	19055774-62a7-402f-9232-5be4d017d510	resident	quarrel	quarrel	started	minor	2026-11-29 01:38:20.26353+00	2026-11-29 01:38:20.26353+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:d67559966f75c049a67c19ecce2f66fe	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
\.


--
-- Data for Name: site_pins; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.site_pins (district_id, place_path, kind, of, x, y) FROM stdin;
\.


--
-- Data for Name: site_plans; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.site_plans (district_id, place_path, sha256, width, height, shown, changed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-11-29 01:38:18.228917+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-11-29 01:38:19.174803+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-11-29 01:38:19.918234+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	09fc67f3-6b29-4d06-a14a-ba2a7000e43d	eb051944-7b61-4326-9c8b-b70114e93548	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	7841af23-af92-4bd5-837a-44ea7512120e	2026-11-29 01:38:17.806913+00	2026-11-29 01:39:47.806913+00	2026-11-29 01:38:17.806913+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f
qingyuan	qingyuan/hedong/wenfeng	fd6ae1db-f8a4-4543-94c6-4ca0f8e20b22	18fc428d-c169-4f9b-be79-4bc635cdfa4d	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	aae51df0-c8a6-4bb8-be44-73943764395f	2026-11-29 01:38:18.728853+00	2026-11-29 01:39:48.728853+00	2026-11-29 01:38:18.728853+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f
jizhou	jizhou/beimen/chengnan	40b9eb80-506c-4bb7-a276-a24e0db3c49d	a1020e54-6af0-431b-bc4b-dea52addbef4	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	22d961c2-b891-46ff-bc3e-e08e43c6a5af	2026-11-29 01:38:19.560193+00	2026-11-29 01:39:49.560193+00	2026-11-29 01:38:19.560193+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f
\.


--
-- Data for Name: unplaced; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.unplaced (district_id, place_path, signal_id, urgency, arrived, tries, again_at, set_aside_at, why) FROM stdin;
\.


--
-- Data for Name: work_days; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.work_days (district_id, place_path, kept_at, holidays, extra_days, hours) FROM stdin;
\.


--
-- Name: feed_feed_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.feed_feed_id_seq', 54, true);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 74, true);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 37, true);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, true);


--
-- Name: unplaced_arrived_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unplaced_arrived_seq', 2, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: accounts pk_accounts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (district_id, account_id);


--
-- Name: activities pk_activities; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activities
    ADD CONSTRAINT pk_activities PRIMARY KEY (district_id, incident_id, seq);


--
-- Name: agents pk_agents; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agents
    ADD CONSTRAINT pk_agents PRIMARY KEY (district_id, agent_id);


--
-- Name: camera_revisions pk_camera_revisions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.camera_revisions
    ADD CONSTRAINT pk_camera_revisions PRIMARY KEY (district_id, camera_id, revision);


--
-- Name: cameras pk_cameras; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cameras
    ADD CONSTRAINT pk_cameras PRIMARY KEY (district_id, camera_id);


--
-- Name: clocks pk_clocks; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clocks
    ADD CONSTRAINT pk_clocks PRIMARY KEY (district_id, clock_id);


--
-- Name: coverage pk_coverage; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coverage
    ADD CONSTRAINT pk_coverage PRIMARY KEY (district_id, camera_id, hour);


--
-- Name: dedupe_keys pk_dedupe_keys; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dedupe_keys
    ADD CONSTRAINT pk_dedupe_keys PRIMARY KEY (district_id, dedupe_key);


--
-- Name: deliveries pk_deliveries; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (district_id, delivery_id);


--
-- Name: enrolment_codes pk_enrolment_codes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment_codes
    ADD CONSTRAINT pk_enrolment_codes PRIMARY KEY (district_id, code_digest);


--
-- Name: feed pk_feed; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed
    ADD CONSTRAINT pk_feed PRIMARY KEY (district_id, feed_id);


--
-- Name: incident_numbers pk_incident_numbers; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incident_numbers
    ADD CONSTRAINT pk_incident_numbers PRIMARY KEY (district_id, day);


--
-- Name: incidents pk_incidents; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT pk_incidents PRIMARY KEY (district_id, incident_id);


--
-- Name: indicator_flags pk_indicator_flags; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_flags
    ADD CONSTRAINT pk_indicator_flags PRIMARY KEY (district_id, place_path, household, pack);


--
-- Name: indicator_inputs pk_indicator_inputs; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_inputs
    ADD CONSTRAINT pk_indicator_inputs PRIMARY KEY (district_id, place_path, household, indicator, origin);


--
-- Name: links pk_links; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.links
    ADD CONSTRAINT pk_links PRIMARY KEY (district_id, link_id);


--
-- Name: media pk_media; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT pk_media PRIMARY KEY (district_id, place_path, sha256);


--
-- Name: mediations pk_mediations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mediations
    ADD CONSTRAINT pk_mediations PRIMARY KEY (district_id, mediation_id);


--
-- Name: notices pk_notices; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT pk_notices PRIMARY KEY (district_id, notice_id);


--
-- Name: orders pk_orders; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT pk_orders PRIMARY KEY (district_id, order_id);


--
-- Name: phone_steps pk_phone_steps; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phone_steps
    ADD CONSTRAINT pk_phone_steps PRIMARY KEY (district_id, account_id, client_key);


--
-- Name: places pk_places; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.places
    ADD CONSTRAINT pk_places PRIMARY KEY (district_id, place_path);


--
-- Name: reach pk_reach; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reach
    ADD CONSTRAINT pk_reach PRIMARY KEY (district_id, account_id);


--
-- Name: reports pk_reports; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT pk_reports PRIMARY KEY (district_id, signal_id);


--
-- Name: sensor_refusals pk_sensor_refusals; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sensor_refusals
    ADD CONSTRAINT pk_sensor_refusals PRIMARY KEY (district_id, sensor_id, why);


--
-- Name: sensor_states pk_sensor_states; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sensor_states
    ADD CONSTRAINT pk_sensor_states PRIMARY KEY (district_id, sensor_id);


--
-- Name: sensors pk_sensors; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sensors
    ADD CONSTRAINT pk_sensors PRIMARY KEY (district_id, sensor_id);


--
-- Name: sessions pk_sessions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (district_id, token_digest);


--
-- Name: shadow_alarms pk_shadow_alarms; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shadow_alarms
    ADD CONSTRAINT pk_shadow_alarms PRIMARY KEY (district_id, event_id);


--
-- Name: signals pk_signals; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signals
    ADD CONSTRAINT pk_signals PRIMARY KEY (district_id, signal_id);


--
-- Name: site_pins pk_site_pins; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site_pins
    ADD CONSTRAINT pk_site_pins PRIMARY KEY (district_id, place_path, kind, of);


--
-- Name: site_plans pk_site_plans; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site_plans
    ADD CONSTRAINT pk_site_plans PRIMARY KEY (district_id, place_path);


--
-- Name: tasks pk_tasks; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT pk_tasks PRIMARY KEY (district_id, task_id);


--
-- Name: unplaced pk_unplaced; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unplaced
    ADD CONSTRAINT pk_unplaced PRIMARY KEY (district_id, signal_id);


--
-- Name: work_days pk_work_days; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_days
    ADD CONSTRAINT pk_work_days PRIMARY KEY (district_id, place_path);


--
-- Name: procrastinate_events procrastinate_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_jobs procrastinate_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


--
-- Name: procrastinate_steps procrastinate_steps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_steps
    ADD CONSTRAINT procrastinate_steps_pkey PRIMARY KEY (name);


--
-- Name: procrastinate_workers procrastinate_workers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


--
-- Name: accounts uq_accounts_login; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT uq_accounts_login UNIQUE (login);


--
-- Name: agents uq_agents_agent_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agents
    ADD CONSTRAINT uq_agents_agent_id UNIQUE (agent_id);


--
-- Name: deliveries uq_deliveries_district_id_notice_id_channel_recipient; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT uq_deliveries_district_id_notice_id_channel_recipient UNIQUE (district_id, notice_id, channel, recipient);


--
-- Name: enrolment_codes uq_enrolment_codes_code_digest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment_codes
    ADD CONSTRAINT uq_enrolment_codes_code_digest UNIQUE (code_digest);


--
-- Name: incidents uq_incidents_district_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT uq_incidents_district_id_number UNIQUE (district_id, number);


--
-- Name: mediations uq_mediations_district_id_incident_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mediations
    ADD CONSTRAINT uq_mediations_district_id_incident_id UNIQUE (district_id, incident_id);


--
-- Name: reports uq_reports_tracking_digest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT uq_reports_tracking_digest UNIQUE (tracking_digest);


--
-- Name: sessions uq_sessions_token_digest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT uq_sessions_token_digest UNIQUE (token_digest);


--
-- Name: idx_procrastinate_jobs_worker_not_null; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));


--
-- Name: idx_procrastinate_workers_last_heartbeat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);


--
-- Name: ix_accounts_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_accounts_scope ON public.accounts USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_agents_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_agents_scope ON public.agents USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_camera_revisions_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_camera_revisions_scope ON public.camera_revisions USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_cameras_agent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cameras_agent ON public.cameras USING btree (district_id, agent_id);


--
-- Name: ix_cameras_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cameras_scope ON public.cameras USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_clocks_incident; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_clocks_incident ON public.clocks USING btree (district_id, incident_id);


--
-- Name: ix_coverage_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_coverage_scope ON public.coverage USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_deliveries_log; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliveries_log ON public.deliveries USING btree (district_id, made_at);


--
-- Name: ix_deliveries_same; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliveries_same ON public.deliveries USING btree (district_id, recipient, channel, digest, sent_at);


--
-- Name: ix_deliveries_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliveries_scope ON public.deliveries USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_deliveries_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliveries_waiting ON public.deliveries USING btree (not_before) WHERE (state = 'waiting'::text);


--
-- Name: ix_incidents_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_incidents_queue ON public.incidents USING btree (district_id, state, urgency, opened_at);


--
-- Name: ix_incidents_recent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_incidents_recent ON public.incidents USING btree (district_id, last_signal_at);


--
-- Name: ix_incidents_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_incidents_scope ON public.incidents USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_indicator_flags_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_indicator_flags_scope ON public.indicator_flags USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_indicator_inputs_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_indicator_inputs_scope ON public.indicator_inputs USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_links_incident; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_links_incident ON public.links USING btree (district_id, incident_id);


--
-- Name: ix_links_signal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_links_signal ON public.links USING btree (district_id, signal_id);


--
-- Name: ix_media_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_media_sha256 ON public.media USING btree (district_id, sha256);


--
-- Name: ix_mediations_changed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mediations_changed ON public.mediations USING btree (district_id, changed_at);


--
-- Name: ix_mediations_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mediations_scope ON public.mediations USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_notices_recipient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notices_recipient ON public.notices USING btree (district_id, recipient);


--
-- Name: ix_notices_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notices_scope ON public.notices USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_orders_camera; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_orders_camera ON public.orders USING btree (district_id, camera_id, asked_at);


--
-- Name: ix_orders_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_orders_open ON public.orders USING btree (district_id, agent_id, asked_at) WHERE (state = ANY (ARRAY['queued'::text, 'delivered'::text]));


--
-- Name: ix_orders_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_orders_scope ON public.orders USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_places_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_places_scope ON public.places USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_sensor_refusals_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sensor_refusals_scope ON public.sensor_refusals USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_sensor_states_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sensor_states_scope ON public.sensor_states USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_sensors_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sensors_scope ON public.sensors USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_sessions_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sessions_account ON public.sessions USING btree (district_id, account_id);


--
-- Name: ix_shadow_alarms_camera; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shadow_alarms_camera ON public.shadow_alarms USING btree (district_id, camera_id, pack, at);


--
-- Name: ix_shadow_alarms_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shadow_alarms_scope ON public.shadow_alarms USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_signals_event; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signals_event ON public.signals USING btree (district_id, event_id, revision) WHERE (event_id IS NOT NULL);


--
-- Name: ix_signals_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signals_scope ON public.signals USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_site_pins_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_site_pins_scope ON public.site_pins USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_site_plans_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_site_plans_scope ON public.site_plans USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_tasks_assignee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_tasks_assignee ON public.tasks USING btree (district_id, assignee, state);


--
-- Name: ix_tasks_incident; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_tasks_incident ON public.tasks USING btree (district_id, incident_id);


--
-- Name: ix_tasks_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_tasks_scope ON public.tasks USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_unplaced_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unplaced_waiting ON public.unplaced USING btree (district_id, urgency, arrived) WHERE (set_aside_at IS NULL);


--
-- Name: procrastinate_events_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);


--
-- Name: procrastinate_jobs_id_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));


--
-- Name: procrastinate_jobs_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_priority_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_queue_name_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);


--
-- Name: procrastinate_jobs_queueing_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_periodic_defers_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);


--
-- Name: uq_links_standing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_links_standing ON public.links USING btree (district_id, signal_id) WHERE ((zone <> 'suggest'::text) AND (undone_at IS NULL));


--
-- Name: activities activities_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER activities_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.activities FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewriting();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_aborted_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_inserted_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_abort_requested_events_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_delete_jobs_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_scheduled_events_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_insert_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_update_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();


--
-- Name: activities fk_activities_district_id_incident_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_district_id_incident_id FOREIGN KEY (district_id, incident_id) REFERENCES public.incidents(district_id, incident_id);


--
-- Name: clocks fk_clocks_district_id_incident_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clocks
    ADD CONSTRAINT fk_clocks_district_id_incident_id FOREIGN KEY (district_id, incident_id) REFERENCES public.incidents(district_id, incident_id);


--
-- Name: links fk_links_district_id_incident_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_district_id_incident_id FOREIGN KEY (district_id, incident_id) REFERENCES public.incidents(district_id, incident_id);


--
-- Name: mediations fk_mediations_district_id_incident_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mediations
    ADD CONSTRAINT fk_mediations_district_id_incident_id FOREIGN KEY (district_id, incident_id) REFERENCES public.incidents(district_id, incident_id);


--
-- Name: phone_steps fk_phone_steps_district_id_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phone_steps
    ADD CONSTRAINT fk_phone_steps_district_id_account_id FOREIGN KEY (district_id, account_id) REFERENCES public.accounts(district_id, account_id);


--
-- Name: reach fk_reach_district_id_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reach
    ADD CONSTRAINT fk_reach_district_id_account_id FOREIGN KEY (district_id, account_id) REFERENCES public.accounts(district_id, account_id);


--
-- Name: sessions fk_sessions_district_id_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT fk_sessions_district_id_account_id FOREIGN KEY (district_id, account_id) REFERENCES public.accounts(district_id, account_id);


--
-- Name: tasks fk_tasks_district_id_incident_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT fk_tasks_district_id_incident_id FOREIGN KEY (district_id, incident_id) REFERENCES public.incidents(district_id, incident_id);


--
-- Name: procrastinate_events procrastinate_events_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;


--
-- Name: procrastinate_jobs procrastinate_jobs_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);


--
-- PostgreSQL database dump complete
--


