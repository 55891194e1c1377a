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
    stopped_at timestamp with time zone
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
    delivered_at timestamp with time zone
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
    CONSTRAINT ck_signals_ck_signals_wgs84 CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)) AND ((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))))
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
    version integer NOT NULL
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

COPY public.accounts (district_id, place_path, account_id, login, name, role, password_hash, skills, department, lat, lon, position_at, on_shift, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	144987cf-1ff4-4ed8-8103-ddf5530c22bc	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$Zbhx58Zpejs$2UetLg	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	9e920006-f973-458b-8ce3-8cfa3df65e1c	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$mFhu5jIUWAw$oH1ySA	{security,safety,mediation}	\N	\N	\N	\N	t	f
jizhou	jizhou	028e7c47-5eeb-4723-b69e-aeecb935138a	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$YxH8gBqKR6g$H8agqw	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	3d295e31-b6ba-4cb5-a5bd-2371bd4d1325	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$3YuwN+RDfUM$fy//nA	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	662a96bc-e694-4dee-92c8-75245b6f3df5	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$YZ5AFF0z/7U$rdg0qw	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	c7b7813d-6c64-41fb-b795-0e858574b1f6	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$4KY1g39+GL8$dw5U3Q	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan	50ae9606-cb38-416d-8962-8cf305c9dfe1	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$nvGc2hxIkOA$+QJ59Q	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	b1edbf29-3d73-449c-9b9e-a056286d1c27	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$Jvy4TDkcVfA$hGa5iw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	ad50729a-b71c-427f-8b38-a376461e091e	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$I2gk63tQhl4$u/xtZQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	a9cb9a79-d538-4383-92a5-c789b5c82820	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$AE98F0sfsM8$hHLExg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	04e7855d-1250-4889-a521-3a52262e431c	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$64yAfh9Z43g$LAsdNA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	b8070e4b-25ed-42f1-a495-8e11e7dc237d	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$kE5SWltQMcY$Z9haOQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	4d590d2d-3531-4bf9-be4f-b42f34a8d9b3	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$iXu7NxZ6ec4$xFiItw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	cd147da5-1f6f-4fdb-9e45-72c182f4f6d2	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$Zo6igJu9WYI$OpzbiQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	faffde98-e039-448e-8d62-bc9700c1280b	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$I9jSatUfh7w$ELLhRg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	3b4f353b-2e64-4124-9fcf-7ef7f765951c	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$0DAm5ZFM3yc$CnjnOA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	a600963c-e521-4415-84c5-608fd1f86b37	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$9w5v2Bs76hM$Hy+V1w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	1e280dcb-fd4d-473d-9c27-d185771d45a7	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$3W7MQ2sHA1E$PXdV2Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	c4b678dc-d70d-4f06-88a8-9ec1debb1f44	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$RFilmbZnWTE$aiYFCg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan	23150e33-c2b2-4338-94f3-8c204dca4bc0	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$dCmaWYHNuBQ$et6+iQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	8eec3995-1a5c-4848-ac83-9e81031e3b2f	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$yQ7E1iFqEko$H7fwZA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	d9adad39-544e-4a7d-a2c6-3dde89dee187	1	2026-11-28 13:40:23.642469+00	b1edbf29-3d73-449c-9b9e-a056286d1c27	opened	{"number": "20261128-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "3c18e590-569f-4fc5-90a6-982aa50a3a3f", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "b01d1c1825090f307efbcea8b573fce958a1fa6c7b1fb644d714e498b643e81c"}	0000000000000000000000000000000000000000000000000000000000000000	df44cd29e446d5b8662a59ef5f63e21a2a54fa227027456cbe947752c593a50e
qingyuan	d3e28ef5-1f4e-4ba1-aa1c-f695216f3944	1	2026-11-28 13:40:24.062922+00	b1edbf29-3d73-449c-9b9e-a056286d1c27	opened	{"number": "20261128-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "084d2695-e803-40a2-93ba-e15f972e617c", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "4ab8814af8e60788a660135b5c57c1def53f73e256a0a5d61e66e54c464647c8"}	0000000000000000000000000000000000000000000000000000000000000000	2bc7120e34643cea1200ca3747c1f04e3418941e8b57f74f46a878e359728cab
qingyuan	c6f3847f-c091-4a88-adaa-c16cb2d1c9ac	1	2026-11-28 13:40:24.298265+00	b1edbf29-3d73-449c-9b9e-a056286d1c27	opened	{"number": "20261128-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "7c68d720-bcb2-435b-aca0-a357935f6e68", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "a68a4f745166479ae62985794632581a212c21a36e0ac5b5dfa47faf7b2355e6"}	0000000000000000000000000000000000000000000000000000000000000000	6474c2c3bbebf177699761a30922b1a021a6da67c43dfe2b7f7534962d764b38
qingyuan	c6f3847f-c091-4a88-adaa-c16cb2d1c9ac	2	2026-11-28 13:40:24.506123+00	b1edbf29-3d73-449c-9b9e-a056286d1c27	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	6474c2c3bbebf177699761a30922b1a021a6da67c43dfe2b7f7534962d764b38	2ad6264c7ce1eb99d42f6d14932cadfe54f6f62e953a0cb79aa4c9e530c194d8
qingyuan	d9adad39-544e-4a7d-a2c6-3dde89dee187	2	2026-11-28 13:40:24.645511+00	b1edbf29-3d73-449c-9b9e-a056286d1c27	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	df44cd29e446d5b8662a59ef5f63e21a2a54fa227027456cbe947752c593a50e	f6b350b9a259a4b66cedf851770e33de48adcc357b8c393669163c469789f311
qingyuan	d9adad39-544e-4a7d-a2c6-3dde89dee187	3	2026-11-28 13:40:24.797515+00	b1edbf29-3d73-449c-9b9e-a056286d1c27	task_offered	{"task_id": "39103e6c-a22d-4df3-9222-0ac639c9c09b", "to": "ad50729a-b71c-427f-8b38-a376461e091e", "plan": 0}	f6b350b9a259a4b66cedf851770e33de48adcc357b8c393669163c469789f311	131194ebd2ddfc8425853c68aa397d43f895b9a23cf8ce49721fbf40d034f55f
qingyuan	d9adad39-544e-4a7d-a2c6-3dde89dee187	4	2026-11-28 13:40:24.797515+00	b1edbf29-3d73-449c-9b9e-a056286d1c27	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	131194ebd2ddfc8425853c68aa397d43f895b9a23cf8ce49721fbf40d034f55f	2749f1b65c5b87b5c37e3469f3edd6afded298f13a89be957c7f3407f3864161
qingyuan	c1e0b06d-5606-4225-b7d1-a064af2731c4	1	2026-11-28 13:40:25.4171+00	b8070e4b-25ed-42f1-a495-8e11e7dc237d	opened	{"number": "20261128-004", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "a3fbcbdb-21a6-4b21-818a-1a68b0398194", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "d1092a156e15b631ea22ca62e04388a21f4817df64b5532ba6aaa88bb83bff9a"}	0000000000000000000000000000000000000000000000000000000000000000	2504e6e9d5b5658dd63e6d34362a33f7b0539a12aab38928e12b7424585eb79a
qingyuan	2ef724c8-176e-472d-a491-3200fd2def3d	1	2026-11-28 13:40:25.5669+00	b8070e4b-25ed-42f1-a495-8e11e7dc237d	opened	{"number": "20261128-005", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "7efe59c8-10a3-4543-8c8e-d686528300bd", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "528d2d800ab5e8a84308d87fb876b09fcc3742d2eaeb6bdf32a3d2e2f678c400"}	0000000000000000000000000000000000000000000000000000000000000000	1c7c46844ec486715966ababd5352a7da7a43b272ed78013a64c2af927bfc957
qingyuan	a813f861-a30c-4b86-a61d-c1fafdd76f13	1	2026-11-28 13:40:25.739417+00	b8070e4b-25ed-42f1-a495-8e11e7dc237d	opened	{"number": "20261128-006", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "e92b76d2-b15b-4a76-a028-701cfb8ab11d", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "5918712413e658941e9177f08b6834e0b28b9ba961afc3e92458b2d13c8b066e"}	0000000000000000000000000000000000000000000000000000000000000000	0576046e578944e87cc3bd8ebcc8bed1d1dfb273c8daaf449b18718f2fce7520
qingyuan	a813f861-a30c-4b86-a61d-c1fafdd76f13	2	2026-11-28 13:40:25.882483+00	b8070e4b-25ed-42f1-a495-8e11e7dc237d	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	0576046e578944e87cc3bd8ebcc8bed1d1dfb273c8daaf449b18718f2fce7520	0cacb392ff21d73f33cdf5085fb3d3e38067d2b5a63378653a6f7c7c90182e8f
qingyuan	c1e0b06d-5606-4225-b7d1-a064af2731c4	2	2026-11-28 13:40:26.012778+00	b8070e4b-25ed-42f1-a495-8e11e7dc237d	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	2504e6e9d5b5658dd63e6d34362a33f7b0539a12aab38928e12b7424585eb79a	f5dd075927e44413cb6abe1c0cab3981ea1f367a925864d9af5b650541fc2a47
qingyuan	c1e0b06d-5606-4225-b7d1-a064af2731c4	3	2026-11-28 13:40:26.180879+00	b8070e4b-25ed-42f1-a495-8e11e7dc237d	task_offered	{"task_id": "a9dae142-bb2d-429e-a9f6-389429b42262", "to": "4d590d2d-3531-4bf9-be4f-b42f34a8d9b3", "plan": 0}	f5dd075927e44413cb6abe1c0cab3981ea1f367a925864d9af5b650541fc2a47	086b89719220b5334419e3ab7c36291ad2cfee3e89320b07c9bb409d070edc28
qingyuan	c1e0b06d-5606-4225-b7d1-a064af2731c4	4	2026-11-28 13:40:26.180879+00	b8070e4b-25ed-42f1-a495-8e11e7dc237d	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	086b89719220b5334419e3ab7c36291ad2cfee3e89320b07c9bb409d070edc28	e20d53286d0a6474830e01542a11e46a0a766683b4a8f4ca760aa7ec5e509968
jizhou	f2741aa2-492c-4e23-9dd1-51b38d9d1293	1	2026-11-28 13:40:26.70893+00	3b4f353b-2e64-4124-9fcf-7ef7f765951c	opened	{"number": "20261128-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "43f9bf04-f267-4810-aea0-ab847761fed1", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "27bc96eecbee5b52c3ad6fbd604c18fae155c9f62e7a910c277ab85370873c21"}	0000000000000000000000000000000000000000000000000000000000000000	4267589d12d84758582cf43845459f6d8a837c8f2370fd793b3a5a824f7a7fb1
jizhou	b2a76e55-a497-46e1-bd06-4abf89f30b1a	1	2026-11-28 13:40:26.883431+00	3b4f353b-2e64-4124-9fcf-7ef7f765951c	opened	{"number": "20261128-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "e4c87c1a-2676-4388-966d-036f89c75e9e", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7e1c4ba309c05f729955f4f600569843e97072cd7e7c368e710db96d31408e41"}	0000000000000000000000000000000000000000000000000000000000000000	042a2997f06e89604543bdff9406704373795d47b851d6b1daebda8595a7960f
jizhou	e810e064-429e-4894-af7b-64c4b6fd01ce	1	2026-11-28 13:40:27.104121+00	3b4f353b-2e64-4124-9fcf-7ef7f765951c	opened	{"number": "20261128-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "4286ca04-1f95-4887-a937-58d695069734", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "8a8337496f1264d374f30154e2f2b9468a089cf789b90622d527156d7a24455a"}	0000000000000000000000000000000000000000000000000000000000000000	996f192ac80b6ab9eee73d5712ccf4c1b8db90dd0fe968bda5e92ff16c75cec0
jizhou	e810e064-429e-4894-af7b-64c4b6fd01ce	2	2026-11-28 13:40:27.282799+00	3b4f353b-2e64-4124-9fcf-7ef7f765951c	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	996f192ac80b6ab9eee73d5712ccf4c1b8db90dd0fe968bda5e92ff16c75cec0	88e7bd687d019915c1ad04d168151a69488cd01af82abe8327dcc1ca58f0f709
jizhou	f2741aa2-492c-4e23-9dd1-51b38d9d1293	2	2026-11-28 13:40:27.427219+00	3b4f353b-2e64-4124-9fcf-7ef7f765951c	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	4267589d12d84758582cf43845459f6d8a837c8f2370fd793b3a5a824f7a7fb1	b286fb3dfb735a4bd446788b2b7959f9d079a2fd0622099e5ce8cc267a0a8270
jizhou	f2741aa2-492c-4e23-9dd1-51b38d9d1293	3	2026-11-28 13:40:27.583618+00	3b4f353b-2e64-4124-9fcf-7ef7f765951c	task_offered	{"task_id": "400a37cb-b377-4088-bff7-f92bc1b07438", "to": "a600963c-e521-4415-84c5-608fd1f86b37", "plan": 0}	b286fb3dfb735a4bd446788b2b7959f9d079a2fd0622099e5ce8cc267a0a8270	1b488186428e4e9f9ef54593361d35cbae54c5ba7838df1a91a0338446bc2bb3
jizhou	f2741aa2-492c-4e23-9dd1-51b38d9d1293	4	2026-11-28 13:40:27.583618+00	3b4f353b-2e64-4124-9fcf-7ef7f765951c	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	1b488186428e4e9f9ef54593361d35cbae54c5ba7838df1a91a0338446bc2bb3	eaab394cd6345ae0f55f4e55a6d80ddfcb8cbcb3fb3d53aab77b3c459804f330
qingyuan	9afe7fc1-79de-4898-adc1-202f09f47c42	1	2026-11-28 13:40:28.568746+00	camera:cam-lawn	opened	{"number": "20261128-007", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "54667bac-d95d-40a5-8248-c913b7e396dc", "source": "camera", "score": 0.0, "reasons": [{"code": "link.kind_same", "weight": 2.0, "values": {}}, {"code": "link.distance", "weight": 0.09, "values": {"metres": 54.0, "uncertain": 42.0}}, {"code": "link.time", "weight": 1.5, "values": {"minutes": 0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	518057eda76733269b6e502d007e739025e4fcd234d00cd8a4917e7e1b79bdde
qingyuan	d9adad39-544e-4a7d-a2c6-3dde89dee187	5	2026-11-28 13:40:28.568746+00	camera:cam-lawn	signal_suggested	{"signal_id": "54667bac-d95d-40a5-8248-c913b7e396dc", "source": "camera", "score": 3.59, "reasons": [{"code": "link.kind_same", "weight": 2.0, "values": {}}, {"code": "link.distance", "weight": 0.09, "values": {"metres": 54.0, "uncertain": 42.0}}, {"code": "link.time", "weight": 1.5, "values": {"minutes": 0.0}}], "of": "20261128-007"}	2749f1b65c5b87b5c37e3469f3edd6afded298f13a89be957c7f3407f3864161	564621892ffd2a1ac82857fae8046e93f1b95f1875eb3f623db9c911269362e8
qingyuan	9afe7fc1-79de-4898-adc1-202f09f47c42	2	2026-11-28 13:40:28.568746+00	camera:cam-lawn	signal_linked	{"signal_id": "20044eb7-d42f-46ff-a483-828bdeb561a7", "source": "camera", "score": 8.37, "reasons": [{"code": "link.kind_related", "weight": 1.0, "values": {}}, {"code": "link.distance", "weight": 1.37, "values": {"metres": 0.0, "uncertain": 42.0}}, {"code": "link.same_camera_zone", "weight": 2.5, "values": {}}, {"code": "link.place_name", "weight": 1.5, "values": {}}, {"code": "link.same_grid", "weight": 0.5, "values": {}}, {"code": "link.time", "weight": 1.5, "values": {"minutes": 0.0}}]}	518057eda76733269b6e502d007e739025e4fcd234d00cd8a4917e7e1b79bdde	62f5e2090b15ada619308ba5daf5a91bc0095f69efe5255e60223e834faf0345
qingyuan	17cffdc7-3a95-4cfb-b93f-834bf3a75280	1	2026-11-28 13:40:29.003266+00	resident	opened	{"number": "20261128-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "45b48077-253b-43a6-9ac1-2757fa96a8a9", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.6}}], "words_sha256": "13d8dbcf2fabcf9a8d84a1792319457ac8c5a7d209554a49dfa7fdd52d5fa247"}	0000000000000000000000000000000000000000000000000000000000000000	51ce0094a0a26638054eeee315726e6c11623cf84450ec388cdee817f925ed0c
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\xa91deaf1096dcc3233da4a6197eaf29c78de1b3cade868c946de5d28bb1a5ff0	2026-11-28 13:40:22.701236+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x662b0d73b6ab1367e2a5cfda76112220a31f9c421f6bfc7a9241967fff64c972	2026-11-28 13:40:28.320136+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x0c3eddb22244564fd4f840c06008a9e8d47670143fefe0605f20f33a725cc968	2026-11-28 13:40:28.339879+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\xc45b362f36eee7fe2711553ef901987e2c277ffbbb13c200d6b082a1f48395ae	2026-11-28 13:40:28.350783+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0002
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at) FROM stdin;
qingyuan	fff591cb-cedb-4136-b90a-d8d2b3e277ad	d9adad39-544e-4a7d-a2c6-3dde89dee187	39103e6c-a22d-4df3-9222-0ac639c9c09b	accept	running	2026-11-28 13:40:24.797515+00	2026-11-28 13:50:24.797515+00	\N	\N
qingyuan	d27e2075-06c0-465d-b197-ade3aaf2658f	d9adad39-544e-4a7d-a2c6-3dde89dee187	39103e6c-a22d-4df3-9222-0ac639c9c09b	on_scene	running	2026-11-28 13:40:24.797515+00	2026-11-28 14:10:24.797515+00	\N	\N
qingyuan	f363d6e8-63ef-41e6-9cce-e0f8ef570dcb	d9adad39-544e-4a7d-a2c6-3dde89dee187	39103e6c-a22d-4df3-9222-0ac639c9c09b	done	running	2026-11-28 13:40:24.797515+00	2026-11-28 17:40:24.797515+00	\N	\N
qingyuan	361a80ef-fcfd-409a-a73b-cd915b6024b6	c1e0b06d-5606-4225-b7d1-a064af2731c4	a9dae142-bb2d-429e-a9f6-389429b42262	accept	running	2026-11-28 13:40:26.180879+00	2026-11-28 13:50:26.180879+00	\N	\N
qingyuan	c4891c32-999f-44c8-8308-8099b9e968b4	c1e0b06d-5606-4225-b7d1-a064af2731c4	a9dae142-bb2d-429e-a9f6-389429b42262	on_scene	running	2026-11-28 13:40:26.180879+00	2026-11-28 14:10:26.180879+00	\N	\N
qingyuan	0c7f121d-80a0-4f4f-b515-735e223392d6	c1e0b06d-5606-4225-b7d1-a064af2731c4	a9dae142-bb2d-429e-a9f6-389429b42262	done	running	2026-11-28 13:40:26.180879+00	2026-11-28 17:40:26.180879+00	\N	\N
jizhou	0ec791fd-1b8f-4eef-8581-e5fdc38512dc	f2741aa2-492c-4e23-9dd1-51b38d9d1293	400a37cb-b377-4088-bff7-f92bc1b07438	accept	running	2026-11-28 13:40:27.583618+00	2026-11-28 13:50:27.583618+00	\N	\N
jizhou	426136b8-b6a0-409c-9c86-3c69cb73f742	f2741aa2-492c-4e23-9dd1-51b38d9d1293	400a37cb-b377-4088-bff7-f92bc1b07438	on_scene	running	2026-11-28 13:40:27.583618+00	2026-11-28 14:10:27.583618+00	\N	\N
jizhou	ff90bc8d-1a7c-4d63-b988-f7d5b13bddf4	f2741aa2-492c-4e23-9dd1-51b38d9d1293	400a37cb-b377-4088-bff7-f92bc1b07438	done	running	2026-11-28 13:40:27.583618+00	2026-11-28 17:40:27.583618+00	\N	\N
\.


--
-- Data for Name: dedupe_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.dedupe_keys (district_id, dedupe_key, signal_id, heard_at) FROM stdin;
qingyuan	report:b1edbf29-3d73-449c-9b9e-a056286d1c27:2a9f7739457f0b6a07878e810dd76c29	3c18e590-569f-4fc5-90a6-982aa50a3a3f	2026-11-28 13:40:23.642469+00
qingyuan	report:b1edbf29-3d73-449c-9b9e-a056286d1c27:06c2738d457518a46a06cf394bc325b3	084d2695-e803-40a2-93ba-e15f972e617c	2026-11-28 13:40:24.062922+00
qingyuan	report:b1edbf29-3d73-449c-9b9e-a056286d1c27:fb8ed8b2e68c991b598ee812c676e657	7c68d720-bcb2-435b-aca0-a357935f6e68	2026-11-28 13:40:24.298265+00
qingyuan	report:b8070e4b-25ed-42f1-a495-8e11e7dc237d:494d0b2f711c79dacbc3a42997093b8b	a3fbcbdb-21a6-4b21-818a-1a68b0398194	2026-11-28 13:40:25.4171+00
qingyuan	report:b8070e4b-25ed-42f1-a495-8e11e7dc237d:f4af50c9dfb51fad49ea744c990191df	7efe59c8-10a3-4543-8c8e-d686528300bd	2026-11-28 13:40:25.5669+00
qingyuan	report:b8070e4b-25ed-42f1-a495-8e11e7dc237d:b6d6f8d3ca5fdf699753e6a41e02082c	e92b76d2-b15b-4a76-a028-701cfb8ab11d	2026-11-28 13:40:25.739417+00
jizhou	report:3b4f353b-2e64-4124-9fcf-7ef7f765951c:f81090387ed939714ea769cbb27bd8c7	43f9bf04-f267-4810-aea0-ab847761fed1	2026-11-28 13:40:26.70893+00
jizhou	report:3b4f353b-2e64-4124-9fcf-7ef7f765951c:85487e3156dfb0dfb6312630f99091f4	e4c87c1a-2676-4388-966d-036f89c75e9e	2026-11-28 13:40:26.883431+00
jizhou	report:3b4f353b-2e64-4124-9fcf-7ef7f765951c:ca55ecdff984b529fb7dc4e28b56c74d	4286ca04-1f95-4887-a937-58d695069734	2026-11-28 13:40:27.104121+00
qingyuan	event:37a24332-a0e4-4b00-9531-f3b8686e7eb8:1	20044eb7-d42f-46ff-a483-828bdeb561a7	2026-11-28 13:40:28.418943+00
qingyuan	event:60e4d0d7-d8ce-4318-83a2-e7ab2b1e877f:1	54667bac-d95d-40a5-8248-c913b7e396dc	2026-11-28 13:40:28.418943+00
qingyuan	report:resident:c26360b35d3dba4ea27eeda4fb5415bf	45b48077-253b-43a6-9ac1-2757fa96a8a9	2026-11-28 13:40:29.003266+00
\.


--
-- Data for Name: enrolment_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.enrolment_codes (district_id, place_path, code_digest, made_at, expires_at, used_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	c5eb32f038c716008d13277cc58ee03b48f5e7a59abbb10c681ef949e74200df	2026-11-28 13:40:25.322098+00	2026-11-29 13:40:25.322098+00	\N
qingyuan	qingyuan/hedong/wenfeng	c20b0b2862d1cd1e4ff57b91298212e22764e6d45064cc5a5e3a60f7cc65e52f	2026-11-28 13:40:26.578939+00	2026-11-29 13:40:26.578939+00	\N
jizhou	jizhou/beimen/chengnan	07f1bf4106fbeb8f025167c2d25f03d90dcf017f97213bbb2cbdad968b379f9b	2026-11-28 13:40:27.882353+00	2026-11-29 13:40:27.882353+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	d9adad39-544e-4a7d-a2c6-3dde89dee187	2026-11-28 13:40:23.642469+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	a571360e-06dc-40ee-9216-cbfdfba7cc67	2026-11-28 13:40:24.095057+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	d3e28ef5-1f4e-4ba1-aa1c-f695216f3944	2026-11-28 13:40:24.062922+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	96750a64-52aa-4899-b745-0681c6ec9cdd	2026-11-28 13:40:24.345711+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	c6f3847f-c091-4a88-adaa-c16cb2d1c9ac	2026-11-28 13:40:24.298265+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	87fe9703-eeb8-4910-b698-828515ccb4ef	2026-11-28 13:40:24.526755+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	c6f3847f-c091-4a88-adaa-c16cb2d1c9ac	2026-11-28 13:40:24.506123+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	d9adad39-544e-4a7d-a2c6-3dde89dee187	2026-11-28 13:40:24.645511+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	d9adad39-544e-4a7d-a2c6-3dde89dee187	2026-11-28 13:40:24.797515+00
qingyuan	qingyuan/hedong/jinlanli	10	account	ad50729a-b71c-427f-8b38-a376461e091e	task	d9adad39-544e-4a7d-a2c6-3dde89dee187	2026-11-28 13:40:24.797515+00
qingyuan	qingyuan/hedong/jinlanli	11	account	ad50729a-b71c-427f-8b38-a376461e091e	notice	48f02686-4bb1-4667-b80c-fa35c4a45da4	2026-11-28 13:40:25.121616+00
qingyuan	qingyuan/hedong/wenfeng	12	desk		incident	c1e0b06d-5606-4225-b7d1-a064af2731c4	2026-11-28 13:40:25.4171+00
qingyuan	qingyuan/hedong/wenfeng	13	desk		notice	0afaa8c5-91ca-4133-ae18-31a870e2157d	2026-11-28 13:40:25.596116+00
qingyuan	qingyuan/hedong/wenfeng	14	desk		incident	2ef724c8-176e-472d-a491-3200fd2def3d	2026-11-28 13:40:25.5669+00
qingyuan	qingyuan/hedong/wenfeng	15	desk		notice	d5568b44-be73-41df-a1be-5bbcc70288ef	2026-11-28 13:40:25.734956+00
qingyuan	qingyuan/hedong/wenfeng	16	desk		incident	a813f861-a30c-4b86-a61d-c1fafdd76f13	2026-11-28 13:40:25.739417+00
qingyuan	qingyuan/hedong/wenfeng	17	desk		notice	6dc6cc9f-0347-4f90-9cb8-da6c54240637	2026-11-28 13:40:25.895368+00
qingyuan	qingyuan/hedong/wenfeng	18	desk		incident	a813f861-a30c-4b86-a61d-c1fafdd76f13	2026-11-28 13:40:25.882483+00
qingyuan	qingyuan/hedong/wenfeng	19	desk		incident	c1e0b06d-5606-4225-b7d1-a064af2731c4	2026-11-28 13:40:26.012778+00
qingyuan	qingyuan/hedong/wenfeng	20	desk		incident	c1e0b06d-5606-4225-b7d1-a064af2731c4	2026-11-28 13:40:26.180879+00
qingyuan	qingyuan/hedong/wenfeng	21	account	4d590d2d-3531-4bf9-be4f-b42f34a8d9b3	task	c1e0b06d-5606-4225-b7d1-a064af2731c4	2026-11-28 13:40:26.180879+00
qingyuan	qingyuan/hedong/wenfeng	22	account	4d590d2d-3531-4bf9-be4f-b42f34a8d9b3	notice	33b2ead6-fef4-41cf-a582-a8b82dd4d55a	2026-11-28 13:40:26.41117+00
jizhou	jizhou/beimen/chengnan	23	desk		incident	f2741aa2-492c-4e23-9dd1-51b38d9d1293	2026-11-28 13:40:26.70893+00
jizhou	jizhou/beimen/chengnan	24	desk		notice	d53cabc5-1dc7-4999-8bf9-5fef568ff688	2026-11-28 13:40:26.947495+00
jizhou	jizhou/beimen/chengnan	25	desk		incident	b2a76e55-a497-46e1-bd06-4abf89f30b1a	2026-11-28 13:40:26.883431+00
jizhou	jizhou/beimen/chengnan	26	desk		notice	53d41826-36c6-4ada-9d9e-1c661413b86f	2026-11-28 13:40:27.138694+00
jizhou	jizhou/beimen/chengnan	27	desk		incident	e810e064-429e-4894-af7b-64c4b6fd01ce	2026-11-28 13:40:27.104121+00
jizhou	jizhou/beimen/chengnan	28	desk		notice	e3ca9102-84a7-4fc4-9bd4-28fc1206610c	2026-11-28 13:40:27.3198+00
jizhou	jizhou/beimen/chengnan	29	desk		incident	e810e064-429e-4894-af7b-64c4b6fd01ce	2026-11-28 13:40:27.282799+00
jizhou	jizhou/beimen/chengnan	30	desk		incident	f2741aa2-492c-4e23-9dd1-51b38d9d1293	2026-11-28 13:40:27.427219+00
jizhou	jizhou/beimen/chengnan	31	desk		incident	f2741aa2-492c-4e23-9dd1-51b38d9d1293	2026-11-28 13:40:27.583618+00
jizhou	jizhou/beimen/chengnan	32	account	a600963c-e521-4415-84c5-608fd1f86b37	task	f2741aa2-492c-4e23-9dd1-51b38d9d1293	2026-11-28 13:40:27.583618+00
jizhou	jizhou/beimen/chengnan	33	account	a600963c-e521-4415-84c5-608fd1f86b37	notice	dddb1cbe-8113-48c7-a411-9ea3a6f01620	2026-11-28 13:40:27.762678+00
qingyuan	qingyuan/hedong/jinlanli/g1	34	desk		incident	9afe7fc1-79de-4898-adc1-202f09f47c42	2026-11-28 13:40:28.568746+00
qingyuan	qingyuan/hedong/jinlanli	35	desk		incident	d9adad39-544e-4a7d-a2c6-3dde89dee187	2026-11-28 13:40:28.568746+00
qingyuan	qingyuan/hedong/jinlanli/g1	36	desk		notice	32cd628e-b19e-46ee-8a35-5648e6c9d6d7	2026-11-28 13:40:28.94702+00
qingyuan	qingyuan/hedong/jinlanli	37	desk		notice	1578c011-ca51-45a3-95d2-f3cc26405dcf	2026-11-28 13:40:29.029136+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	38	desk		incident	17cffdc7-3a95-4cfb-b93f-834bf3a75280	2026-11-28 13:40:29.003266+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	39	desk		notice	904f1c8a-e4be-450c-a613-42c089d67f00	2026-11-28 13:40:29.416646+00
\.


--
-- Data for Name: incident_numbers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incident_numbers (district_id, day, last) FROM stdin;
jizhou	20261128	23
qingyuan	20261128	8
\.


--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incidents (district_id, place_path, incident_id, number, pack, pack_version, kind, severity, urgency, state, condition, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, opened_at, last_signal_at, version, acknowledged_at, acknowledged_by, merged_into, outcome, closed_at, follow_up_on, rendered) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	d3e28ef5-1f4e-4ba1-aa1c-f695216f3944	20261128-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-28 13:40:24.062922+00	2026-11-28 13:40:24.062922+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	c6f3847f-c091-4a88-adaa-c16cb2d1c9ac	20261128-003	quarrel	1	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-28 13:40:24.298265+00	2026-11-28 13:40:24.298265+00	2	2026-11-28 13:40:24.506123+00	b1edbf29-3d73-449c-9b9e-a056286d1c27	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	d9adad39-544e-4a7d-a2c6-3dde89dee187	20261128-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-28 13:40:23.642469+00	2026-11-28 13:40:23.642469+00	3	2026-11-28 13:40:24.645511+00	b1edbf29-3d73-449c-9b9e-a056286d1c27	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	2ef724c8-176e-472d-a491-3200fd2def3d	20261128-005	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-28 13:40:25.5669+00	2026-11-28 13:40:25.5669+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	a813f861-a30c-4b86-a61d-c1fafdd76f13	20261128-006	quarrel	1	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-28 13:40:25.739417+00	2026-11-28 13:40:25.739417+00	2	2026-11-28 13:40:25.882483+00	b8070e4b-25ed-42f1-a495-8e11e7dc237d	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	c1e0b06d-5606-4225-b7d1-a064af2731c4	20261128-004	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-28 13:40:25.4171+00	2026-11-28 13:40:25.4171+00	3	2026-11-28 13:40:26.012778+00	b8070e4b-25ed-42f1-a495-8e11e7dc237d	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	b2a76e55-a497-46e1-bd06-4abf89f30b1a	20261128-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-28 13:40:26.883431+00	2026-11-28 13:40:26.883431+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	e810e064-429e-4894-af7b-64c4b6fd01ce	20261128-023	quarrel	1	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-28 13:40:27.104121+00	2026-11-28 13:40:27.104121+00	2	2026-11-28 13:40:27.282799+00	3b4f353b-2e64-4124-9fcf-7ef7f765951c	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	f2741aa2-492c-4e23-9dd1-51b38d9d1293	20261128-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-28 13:40:26.70893+00	2026-11-28 13:40:26.70893+00	3	2026-11-28 13:40:27.427219+00	3b4f353b-2e64-4124-9fcf-7ef7f765951c	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	9afe7fc1-79de-4898-adc1-202f09f47c42	20261128-007	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-28 13:40:24.366719+00	2026-11-28 13:40:24.366771+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	17cffdc7-3a95-4cfb-b93f-834bf3a75280	20261128-008	quarrel	1	quarrel	minor	2	candidate	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-28 13:40:29.003266+00	2026-11-28 13:40:29.003266+00	1	\N	\N	\N	\N	\N	\N	f
\.


--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.links (district_id, link_id, signal_id, incident_id, zone, score, reasons, decided_by, decided_at, undone_at, undone_by) FROM stdin;
qingyuan	bdfc5328-556f-480b-aede-c8655e16a522	3c18e590-569f-4fc5-90a6-982aa50a3a3f	d9adad39-544e-4a7d-a2c6-3dde89dee187	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b1edbf29-3d73-449c-9b9e-a056286d1c27	2026-11-28 13:40:23.642469+00	\N	\N
qingyuan	fe71aeb8-cef3-40f5-9e84-48dc7b4b0a84	084d2695-e803-40a2-93ba-e15f972e617c	d3e28ef5-1f4e-4ba1-aa1c-f695216f3944	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b1edbf29-3d73-449c-9b9e-a056286d1c27	2026-11-28 13:40:24.062922+00	\N	\N
qingyuan	8898996f-7915-4a0e-ac49-4148e48f118d	7c68d720-bcb2-435b-aca0-a357935f6e68	c6f3847f-c091-4a88-adaa-c16cb2d1c9ac	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b1edbf29-3d73-449c-9b9e-a056286d1c27	2026-11-28 13:40:24.298265+00	\N	\N
qingyuan	e3d9898f-3153-4908-8138-48b94918a007	3c18e590-569f-4fc5-90a6-982aa50a3a3f	d3e28ef5-1f4e-4ba1-aa1c-f695216f3944	suggest	0.4	[]	rule	2026-11-28 13:40:25.335239+00	\N	\N
qingyuan	6d75239b-dd75-4041-8ab0-20838313ecbb	a3fbcbdb-21a6-4b21-818a-1a68b0398194	c1e0b06d-5606-4225-b7d1-a064af2731c4	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b8070e4b-25ed-42f1-a495-8e11e7dc237d	2026-11-28 13:40:25.4171+00	\N	\N
qingyuan	246c2399-dcf3-4e91-a458-1b63c5340423	7efe59c8-10a3-4543-8c8e-d686528300bd	2ef724c8-176e-472d-a491-3200fd2def3d	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b8070e4b-25ed-42f1-a495-8e11e7dc237d	2026-11-28 13:40:25.5669+00	\N	\N
qingyuan	c77354a9-9e3e-47ed-b366-e3e45c4b263e	e92b76d2-b15b-4a76-a028-701cfb8ab11d	a813f861-a30c-4b86-a61d-c1fafdd76f13	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b8070e4b-25ed-42f1-a495-8e11e7dc237d	2026-11-28 13:40:25.739417+00	\N	\N
qingyuan	088ac5a2-a862-4043-8a0d-f1bba780c30a	a3fbcbdb-21a6-4b21-818a-1a68b0398194	2ef724c8-176e-472d-a491-3200fd2def3d	suggest	0.4	[]	rule	2026-11-28 13:40:26.589001+00	\N	\N
jizhou	7cfc2696-1345-4bb4-89ee-acd2d53c3b48	43f9bf04-f267-4810-aea0-ab847761fed1	f2741aa2-492c-4e23-9dd1-51b38d9d1293	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	3b4f353b-2e64-4124-9fcf-7ef7f765951c	2026-11-28 13:40:26.70893+00	\N	\N
jizhou	44bc4a4c-17e3-4153-b54b-03fd65546939	e4c87c1a-2676-4388-966d-036f89c75e9e	b2a76e55-a497-46e1-bd06-4abf89f30b1a	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	3b4f353b-2e64-4124-9fcf-7ef7f765951c	2026-11-28 13:40:26.883431+00	\N	\N
jizhou	5b136a8e-09bb-45ba-9630-b6ce15412a6d	4286ca04-1f95-4887-a937-58d695069734	e810e064-429e-4894-af7b-64c4b6fd01ce	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	3b4f353b-2e64-4124-9fcf-7ef7f765951c	2026-11-28 13:40:27.104121+00	\N	\N
jizhou	0e3579fd-7809-414c-a819-c25af6b1ddde	43f9bf04-f267-4810-aea0-ab847761fed1	b2a76e55-a497-46e1-bd06-4abf89f30b1a	suggest	0.4	[]	rule	2026-11-28 13:40:27.887967+00	\N	\N
qingyuan	0c44a31b-3dea-4c22-a928-558194355f11	54667bac-d95d-40a5-8248-c913b7e396dc	9afe7fc1-79de-4898-adc1-202f09f47c42	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 13:40:28.568746+00	\N	\N
qingyuan	9fe28f82-3650-4b2b-8d6c-b89ad6fa726a	54667bac-d95d-40a5-8248-c913b7e396dc	d9adad39-544e-4a7d-a2c6-3dde89dee187	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 13:40:28.568746+00	\N	\N
qingyuan	def719bf-d447-4f22-b32a-571f6118d9d0	20044eb7-d42f-46ff-a483-828bdeb561a7	9afe7fc1-79de-4898-adc1-202f09f47c42	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.0}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.same_grid", "text": {"en": "The same grid", "zh": "同一网格"}, "values": {}, "weight": 0.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 13:40:28.568746+00	\N	\N
qingyuan	70e29d8a-38fe-41c7-82a1-677dab046f2e	45b48077-253b-43a6-9ac1-2757fa96a8a9	17cffdc7-3a95-4cfb-b93f-834bf3a75280	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.6)", "zh": "最接近的案件证据不足（0.6）"}, "values": {"score": 0.6}, "weight": null}]	rule	2026-11-28 13:40:29.003266+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-28 13:40:23.624092+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-28 13:40:25.416149+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-28 13:40:26.704608+00
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	78d25307-095a-4e8d-8cea-57431ddecf93	reporter	3c18e590-569f-4fc5-90a6-982aa50a3a3f	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 13:40:23.642469+00	delivered	2026-11-28 13:40:24.035758+00
qingyuan	qingyuan/hedong/jinlanli	a571360e-06dc-40ee-9216-cbfdfba7cc67	desk	qingyuan/hedong/jinlanli	d9adad39-544e-4a7d-a2c6-3dde89dee187	notice.desk.opened	{"number": "20261128-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:23.64247+00	delivered	2026-11-28 13:40:24.095057+00
qingyuan	qingyuan/hedong/jinlanli	27477602-d2a5-4474-a990-4686be57e9e4	reporter	084d2695-e803-40a2-93ba-e15f972e617c	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 13:40:24.062922+00	delivered	2026-11-28 13:40:24.291043+00
qingyuan	qingyuan/hedong/jinlanli	96750a64-52aa-4899-b745-0681c6ec9cdd	desk	qingyuan/hedong/jinlanli	d3e28ef5-1f4e-4ba1-aa1c-f695216f3944	notice.desk.opened	{"number": "20261128-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:24.062923+00	delivered	2026-11-28 13:40:24.345711+00
qingyuan	qingyuan/hedong/jinlanli	53f78165-338d-4cd7-9afe-223928fa6b71	reporter	7c68d720-bcb2-435b-aca0-a357935f6e68	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 13:40:24.298265+00	delivered	2026-11-28 13:40:24.513754+00
qingyuan	qingyuan/hedong/jinlanli	87fe9703-eeb8-4910-b698-828515ccb4ef	desk	qingyuan/hedong/jinlanli	c6f3847f-c091-4a88-adaa-c16cb2d1c9ac	notice.desk.opened	{"number": "20261128-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:24.298266+00	delivered	2026-11-28 13:40:24.526755+00
qingyuan	qingyuan/hedong/jinlanli	89580362-cc6f-4acf-9577-d94507c92152	reporter	7c68d720-bcb2-435b-aca0-a357935f6e68	c6f3847f-c091-4a88-adaa-c16cb2d1c9ac	notice.reporter.rejected	{"number": "20261128-003", "reason": "查无此事"}	screen	2026-11-28 13:40:24.506123+00	delivered	2026-11-28 13:40:24.646245+00
qingyuan	qingyuan/hedong/jinlanli	bd74ad5e-bb6b-4473-933a-723d494afa5a	reporter	3c18e590-569f-4fc5-90a6-982aa50a3a3f	d9adad39-544e-4a7d-a2c6-3dde89dee187	notice.reporter.filed	{"number": "20261128-001"}	screen	2026-11-28 13:40:24.645511+00	delivered	2026-11-28 13:40:24.740533+00
qingyuan	qingyuan/hedong/jinlanli	48f02686-4bb1-4667-b80c-fa35c4a45da4	account	ad50729a-b71c-427f-8b38-a376461e091e	d9adad39-544e-4a7d-a2c6-3dde89dee187	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261128-001"}	screen	2026-11-28 13:40:24.797515+00	delivered	2026-11-28 13:40:25.121616+00
qingyuan	qingyuan/hedong/jinlanli	0770a3d2-3294-4547-84ba-23ce2c9b316f	reporter	3c18e590-569f-4fc5-90a6-982aa50a3a3f	d9adad39-544e-4a7d-a2c6-3dde89dee187	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261128-001"}	screen	2026-11-28 13:40:24.797516+00	delivered	2026-11-28 13:40:25.159724+00
qingyuan	qingyuan/hedong/wenfeng	f465d7bc-246e-40cb-a7fe-eb11fd0abf01	reporter	a3fbcbdb-21a6-4b21-818a-1a68b0398194	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 13:40:25.4171+00	delivered	2026-11-28 13:40:25.575141+00
qingyuan	qingyuan/hedong/wenfeng	0afaa8c5-91ca-4133-ae18-31a870e2157d	desk	qingyuan/hedong/wenfeng	c1e0b06d-5606-4225-b7d1-a064af2731c4	notice.desk.opened	{"number": "20261128-004", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:25.417101+00	delivered	2026-11-28 13:40:25.596116+00
qingyuan	qingyuan/hedong/wenfeng	0398becf-4668-40d0-b0a6-9e30cd34c8aa	reporter	7efe59c8-10a3-4543-8c8e-d686528300bd	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 13:40:25.5669+00	delivered	2026-11-28 13:40:25.71407+00
qingyuan	qingyuan/hedong/wenfeng	d5568b44-be73-41df-a1be-5bbcc70288ef	desk	qingyuan/hedong/wenfeng	2ef724c8-176e-472d-a491-3200fd2def3d	notice.desk.opened	{"number": "20261128-005", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:25.566901+00	delivered	2026-11-28 13:40:25.734956+00
qingyuan	qingyuan/hedong/wenfeng	9dd4b00f-bda4-49e0-94b3-d5d1321e0707	reporter	e92b76d2-b15b-4a76-a028-701cfb8ab11d	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 13:40:25.739417+00	delivered	2026-11-28 13:40:25.874015+00
qingyuan	qingyuan/hedong/wenfeng	6dc6cc9f-0347-4f90-9cb8-da6c54240637	desk	qingyuan/hedong/wenfeng	a813f861-a30c-4b86-a61d-c1fafdd76f13	notice.desk.opened	{"number": "20261128-006", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:25.739418+00	delivered	2026-11-28 13:40:25.895368+00
qingyuan	qingyuan/hedong/wenfeng	47ae104f-bd1f-45b2-8b46-113681b28a04	reporter	e92b76d2-b15b-4a76-a028-701cfb8ab11d	a813f861-a30c-4b86-a61d-c1fafdd76f13	notice.reporter.rejected	{"number": "20261128-006", "reason": "查无此事"}	screen	2026-11-28 13:40:25.882483+00	delivered	2026-11-28 13:40:25.98344+00
qingyuan	qingyuan/hedong/wenfeng	46bc13e8-0141-47b6-8466-4d2d45126240	reporter	a3fbcbdb-21a6-4b21-818a-1a68b0398194	c1e0b06d-5606-4225-b7d1-a064af2731c4	notice.reporter.filed	{"number": "20261128-004"}	screen	2026-11-28 13:40:26.012778+00	delivered	2026-11-28 13:40:26.113932+00
qingyuan	qingyuan/hedong/wenfeng	33b2ead6-fef4-41cf-a582-a8b82dd4d55a	account	4d590d2d-3531-4bf9-be4f-b42f34a8d9b3	c1e0b06d-5606-4225-b7d1-a064af2731c4	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261128-004"}	screen	2026-11-28 13:40:26.180879+00	delivered	2026-11-28 13:40:26.41117+00
qingyuan	qingyuan/hedong/wenfeng	24541b1e-ff3f-4aa5-b252-a9c2e4a05624	reporter	a3fbcbdb-21a6-4b21-818a-1a68b0398194	c1e0b06d-5606-4225-b7d1-a064af2731c4	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261128-004"}	screen	2026-11-28 13:40:26.18088+00	delivered	2026-11-28 13:40:26.456222+00
jizhou	jizhou/beimen/chengnan	871239bd-2a5e-4c37-904b-3c82d5931992	reporter	43f9bf04-f267-4810-aea0-ab847761fed1	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 13:40:26.70893+00	delivered	2026-11-28 13:40:26.882911+00
jizhou	jizhou/beimen/chengnan	d53cabc5-1dc7-4999-8bf9-5fef568ff688	desk	jizhou/beimen/chengnan	f2741aa2-492c-4e23-9dd1-51b38d9d1293	notice.desk.opened	{"number": "20261128-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:26.708931+00	delivered	2026-11-28 13:40:26.947495+00
jizhou	jizhou/beimen/chengnan	7e9af3ec-9610-4e8f-8a90-d3a8ed55e92b	reporter	e4c87c1a-2676-4388-966d-036f89c75e9e	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 13:40:26.883431+00	delivered	2026-11-28 13:40:27.098949+00
jizhou	jizhou/beimen/chengnan	53d41826-36c6-4ada-9d9e-1c661413b86f	desk	jizhou/beimen/chengnan	b2a76e55-a497-46e1-bd06-4abf89f30b1a	notice.desk.opened	{"number": "20261128-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:26.883432+00	delivered	2026-11-28 13:40:27.138694+00
jizhou	jizhou/beimen/chengnan	ccd19a46-8d34-4dc2-94ce-8fa234721859	reporter	4286ca04-1f95-4887-a937-58d695069734	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 13:40:27.104121+00	delivered	2026-11-28 13:40:27.277612+00
jizhou	jizhou/beimen/chengnan	e3ca9102-84a7-4fc4-9bd4-28fc1206610c	desk	jizhou/beimen/chengnan	e810e064-429e-4894-af7b-64c4b6fd01ce	notice.desk.opened	{"number": "20261128-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:27.104122+00	delivered	2026-11-28 13:40:27.3198+00
qingyuan	qingyuan/hedong/jinlanli/g1	32cd628e-b19e-46ee-8a35-5648e6c9d6d7	desk	qingyuan/hedong/jinlanli/g1	9afe7fc1-79de-4898-adc1-202f09f47c42	notice.desk.opened	{"number": "20261128-007", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:28.568746+00	delivered	2026-11-28 13:40:28.94702+00
qingyuan	qingyuan/hedong/jinlanli	1578c011-ca51-45a3-95d2-f3cc26405dcf	desk	qingyuan/hedong/jinlanli	d9adad39-544e-4a7d-a2c6-3dde89dee187	notice.desk.suggested	{"other": "20261128-007", "number": "20261128-001"}	screen	2026-11-28 13:40:28.568747+00	delivered	2026-11-28 13:40:29.029136+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	857aabd9-b668-4a95-8e81-8f366e4fc982	reporter	45b48077-253b-43a6-9ac1-2757fa96a8a9	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 13:40:29.003266+00	delivered	2026-11-28 13:40:29.381974+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	904f1c8a-e4be-450c-a613-42c089d67f00	desk	qingyuan/hedong/jinlanli/g1/lawn	17cffdc7-3a95-4cfb-b93f-834bf3a75280	notice.desk.opened	{"number": "20261128-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:29.003267+00	delivered	2026-11-28 13:40:29.416646+00
jizhou	jizhou/beimen/chengnan	0d057737-abbd-4156-8125-572b81be803d	reporter	4286ca04-1f95-4887-a937-58d695069734	e810e064-429e-4894-af7b-64c4b6fd01ce	notice.reporter.rejected	{"number": "20261128-023", "reason": "查无此事"}	screen	2026-11-28 13:40:27.282799+00	delivered	2026-11-28 13:40:27.419357+00
jizhou	jizhou/beimen/chengnan	7a4ee9df-77ec-4e99-b15a-ac8c017c2957	reporter	43f9bf04-f267-4810-aea0-ab847761fed1	f2741aa2-492c-4e23-9dd1-51b38d9d1293	notice.reporter.filed	{"number": "20261128-021"}	screen	2026-11-28 13:40:27.427219+00	delivered	2026-11-28 13:40:27.535218+00
jizhou	jizhou/beimen/chengnan	dddb1cbe-8113-48c7-a411-9ea3a6f01620	account	a600963c-e521-4415-84c5-608fd1f86b37	f2741aa2-492c-4e23-9dd1-51b38d9d1293	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261128-021"}	screen	2026-11-28 13:40:27.583618+00	delivered	2026-11-28 13:40:27.762678+00
jizhou	jizhou/beimen/chengnan	c6cfff46-ac85-432a-aad6-34f46b3e4fa3	reporter	43f9bf04-f267-4810-aea0-ab847761fed1	f2741aa2-492c-4e23-9dd1-51b38d9d1293	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261128-021"}	screen	2026-11-28 13:40:27.583619+00	delivered	2026-11-28 13:40:27.793142+00
\.


--
-- Data for Name: places; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.places (district_id, place_path, kind, name, aliases, lat, lon, radius_m, building) FROM stdin;
qingyuan	qingyuan	district	青原区	{}	27.08444	115.01524	50	\N
qingyuan	qingyuan/hedong	street	河东街道	{}	27.08444	115.01524	50	\N
qingyuan	qingyuan/hedong/jinlanli/g1	grid	第一网格	{}	27.08444	115.01524	50	\N
qingyuan	qingyuan/hedong/jinlanli/g1/b3	building	3号楼	{}	27.08444	115.01524	50	3
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	spot	西草坪	{草坪}	27.08444	115.01524	50	\N
jizhou	jizhou	district	地点hou	{}	27.484	115.515	50	\N
qingyuan	qingyuan/hedong/jinlanli	community	地点nli	{}	27.084	115.015	50	\N
qingyuan	qingyuan/hedong/wenfeng	community	地点eng	{}	27.184	115.115	50	\N
jizhou	jizhou/beimen/chengnan	community	地点nan	{}	27.484	115.515	50	\N
\.


--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
17	9	scheduled	2026-11-28 13:50:24.797515+00
18	9	deferred	2026-11-28 13:40:24.798118+00
19	10	scheduled	2026-11-28 14:10:24.797515+00
20	10	deferred	2026-11-28 13:40:24.798118+00
21	11	scheduled	2026-11-28 17:40:24.797515+00
22	11	deferred	2026-11-28 13:40:24.798118+00
23	12	scheduled	2026-11-28 13:41:54.797515+00
24	12	deferred	2026-11-28 13:40:24.798118+00
45	23	scheduled	2026-11-28 13:50:26.180879+00
46	23	deferred	2026-11-28 13:40:26.181449+00
47	24	scheduled	2026-11-28 14:10:26.180879+00
48	24	deferred	2026-11-28 13:40:26.181449+00
49	25	scheduled	2026-11-28 17:40:26.180879+00
50	25	deferred	2026-11-28 13:40:26.181449+00
51	26	scheduled	2026-11-28 13:41:56.180879+00
52	26	deferred	2026-11-28 13:40:26.181449+00
73	37	scheduled	2026-11-28 13:50:27.583618+00
74	37	deferred	2026-11-28 13:40:27.584157+00
75	38	scheduled	2026-11-28 14:10:27.583618+00
76	38	deferred	2026-11-28 13:40:27.584157+00
77	39	scheduled	2026-11-28 17:40:27.583618+00
78	39	deferred	2026-11-28 13:40:27.584157+00
79	40	scheduled	2026-11-28 13:41:57.583618+00
80	40	deferred	2026-11-28 13:40:27.584157+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
9	wanglou	clock_due	0	\N	\N	{"clock_id": "fff591cb-cedb-4136-b90a-d8d2b3e277ad", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 13:50:24.797515+00	0	f	\N
10	wanglou	clock_due	0	\N	\N	{"clock_id": "d27e2075-06c0-465d-b197-ade3aaf2658f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 14:10:24.797515+00	0	f	\N
11	wanglou	clock_due	0	\N	\N	{"clock_id": "f363d6e8-63ef-41e6-9cce-e0f8ef570dcb", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 17:40:24.797515+00	0	f	\N
12	wanglou	offer_timed_out	0	\N	\N	{"task_id": "39103e6c-a22d-4df3-9222-0ac639c9c09b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 13:41:54.797515+00	0	f	\N
23	wanglou	clock_due	0	\N	\N	{"clock_id": "361a80ef-fcfd-409a-a73b-cd915b6024b6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 13:50:26.180879+00	0	f	\N
24	wanglou	clock_due	0	\N	\N	{"clock_id": "c4891c32-999f-44c8-8308-8099b9e968b4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 14:10:26.180879+00	0	f	\N
25	wanglou	clock_due	0	\N	\N	{"clock_id": "0c7f121d-80a0-4f4f-b515-735e223392d6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 17:40:26.180879+00	0	f	\N
26	wanglou	offer_timed_out	0	\N	\N	{"task_id": "a9dae142-bb2d-429e-a9f6-389429b42262", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 13:41:56.180879+00	0	f	\N
37	wanglou	clock_due	0	\N	\N	{"clock_id": "0ec791fd-1b8f-4eef-8581-e5fdc38512dc", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 13:50:27.583618+00	0	f	\N
38	wanglou	clock_due	0	\N	\N	{"clock_id": "426136b8-b6a0-409c-9c86-3c69cb73f742", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 14:10:27.583618+00	0	f	\N
39	wanglou	clock_due	0	\N	\N	{"clock_id": "ff90bc8d-1a7c-4d63-b988-f7d5b13bddf4", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 17:40:27.583618+00	0	f	\N
40	wanglou	offer_timed_out	0	\N	\N	{"task_id": "400a37cb-b377-4088-bff7-f92bc1b07438", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 13:41:57.583618+00	0	f	\N
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
-- Data for Name: reports; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reports (district_id, signal_id, tracking_digest, words, contact, photos, salt, made_at, satisfied, erased_at) FROM stdin;
qingyuan	3c18e590-569f-4fc5-90a6-982aa50a3a3f	acc43183730a54f57b18226463ea07d2f76607302e2ee90507b997bebfba6c2a	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x32246edf5bd9edd2a412a930b3d07cda	2026-11-28 13:40:23.642469+00	\N	\N
qingyuan	084d2695-e803-40a2-93ba-e15f972e617c	f79f4758354fcbfb3b4492e3876d5522898a0ce49ae04d8d30723bbd3b5c4f86	楼道灯坏了，请来修	\N	{}	\\x029e78dbd88924152892b3775ab2dded	2026-11-28 13:40:24.062922+00	\N	\N
qingyuan	7c68d720-bcb2-435b-aca0-a357935f6e68	358ffae7cc8c75aedb8dadd4469e08c2c39d40b2161ec8eebb7437a41d882d40	有人大声争吵	\N	{}	\\x3e6f3de6a6f1fcb63f6c11930e46a3c1	2026-11-28 13:40:24.298265+00	\N	\N
qingyuan	a3fbcbdb-21a6-4b21-818a-1a68b0398194	d4a7bf82cc4a275f2fc579cbf118d56bf74f6e08de02c803137dffbd293a2e03	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\xefb8062ae0e7172c28fd0c7f8e711e3d	2026-11-28 13:40:25.4171+00	\N	\N
qingyuan	7efe59c8-10a3-4543-8c8e-d686528300bd	1ca2168d05681b875bc907a6b1ca8f96219ebe539aaeca095286b0d367ae5dd0	楼道灯坏了，请来修	\N	{}	\\xed563cb2f1c8f8b092823354b2da1e5c	2026-11-28 13:40:25.5669+00	\N	\N
qingyuan	e92b76d2-b15b-4a76-a028-701cfb8ab11d	5938b95ce991619167f92676e5006acd44cd1b1ff5248e717bda20ba29968c0a	有人大声争吵	\N	{}	\\x4a2ebfc146ef0267e3354ab7a467585a	2026-11-28 13:40:25.739417+00	\N	\N
jizhou	43f9bf04-f267-4810-aea0-ab847761fed1	de4570cb462159b8c2cb374783451eca5c9983655bcd3c13e09c2a69356af86c	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\xf9b49966d418743182f031ccd5e96d4e	2026-11-28 13:40:26.70893+00	\N	\N
jizhou	e4c87c1a-2676-4388-966d-036f89c75e9e	cbf044ffcb23adeefd596673bb53e6fd163cc22cafc36f9e89b5cf4cedd4fe4e	楼道灯坏了，请来修	\N	{}	\\xb090f92310699158b43c4ddf92070c0c	2026-11-28 13:40:26.883431+00	\N	\N
jizhou	4286ca04-1f95-4887-a937-58d695069734	73cee56c93f6bb078106d7fd74dd83bc3a705d480b8e82904eca5ec84dad9481	有人大声争吵	\N	{}	\\x3121d434579924d2a7212d936ddba54f	2026-11-28 13:40:27.104121+00	\N	\N
qingyuan	45b48077-253b-43a6-9ac1-2757fa96a8a9	9b4c5b716b3a85106bdb3a6c50c6b0e87fb75514c9da120a46461bbfc80cd0e0	有人在草坪打架，流血了	\N	{}	\\xff1598bc555534c1402aa63cc86c1f33	2026-11-28 13:40:29.003266+00	\N	\N
\.


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sessions (district_id, token_digest, account_id, csrf, opened_at, expires_at) FROM stdin;
qingyuan	8e5d7b24150039a0b100f1051d1bf40cb1a485226d01fe9fd91905424acbf711	b1edbf29-3d73-449c-9b9e-a056286d1c27	USc5uWhlDUONMd99mjPX3eW5vOZrx4_vG2HuaR7xTtE	2026-11-28 13:40:23.377184+00	2026-11-29 01:40:23.377184+00
qingyuan	1e2816df3438f96056f8c2ff46805d4ff3d0d23770176d322b3f54fe41be0de2	ad50729a-b71c-427f-8b38-a376461e091e	J9t8Qt0Y33pShvin496GHbdfjgIN7qtk4ifiD0guYEU	2026-11-28 13:40:24.732247+00	2026-11-29 01:40:24.732247+00
qingyuan	a6e9dc231c3599d495909bd8e7a398a17498691417d0a7a583cd93695b4b1cbd	04e7855d-1250-4889-a521-3a52262e431c	IhKqBGIQ9gj2F9gSwEElHHvc4jYQxkmmUnjLMc87pbM	2026-11-28 13:40:25.286802+00	2026-11-29 01:40:25.286802+00
qingyuan	c346ef84e5b825822a4022212cf12369ab7a234cecbaba6540d1cf511d5c3e3b	b8070e4b-25ed-42f1-a495-8e11e7dc237d	alKjHufdK86dLOuDYhcwD-7NRgB_rD8c14_QzS7Rb1M	2026-11-28 13:40:25.35486+00	2026-11-29 01:40:25.35486+00
qingyuan	e09505fd1ca3c59fb2bb1d8a3bb89559a6bfbb748b5429877dd0feebc780f435	4d590d2d-3531-4bf9-be4f-b42f34a8d9b3	E9uaxyQ4PV1tiEtvgjjAufHnAz8abigZRA3S-aagShg	2026-11-28 13:40:26.095784+00	2026-11-29 01:40:26.095784+00
qingyuan	4d1f8c5b8fde4f5d07bada0901ce2b00562f384142bc9c35256248735de6b0a2	faffde98-e039-448e-8d62-bc9700c1280b	_OBozVE21n_c9VfqLnfxDS2fjMLn5wrYTTHiJhT2uvY	2026-11-28 13:40:26.531033+00	2026-11-29 01:40:26.531033+00
jizhou	d8dab45c8be61aa3744cee8954755fea3ceffacf56851364aa48622102b3a86d	3b4f353b-2e64-4124-9fcf-7ef7f765951c	zEVWTIxhjfJ5W9mHB5Z7kops7jd6qjc-WRzlOKbnR84	2026-11-28 13:40:26.622045+00	2026-11-29 01:40:26.622045+00
jizhou	9d4c58dae7cfaf4d9c21532671113dbb7733590e9d946a76fe527e3a36d1148d	a600963c-e521-4415-84c5-608fd1f86b37	i1AAqLWZBw2aKnomiCcPd986c0d5WGC85qP3QS_LAxw	2026-11-28 13:40:27.513586+00	2026-11-29 01:40:27.513586+00
jizhou	cf523cd184d9de5ba690ad1715a4917a8e8ea96c208050fe040a5864480c4f50	c4b678dc-d70d-4f06-88a8-9ec1debb1f44	vod4lX8pDsxqODWFZjE7CSm7x6MYE0VGdXlqxsdLBic	2026-11-28 13:40:27.854783+00	2026-11-29 01:40:27.854783+00
qingyuan	2ddda2e5ac1dd6a8534d30210557dbd9ba89d04259e6ac3ac3c860fd590caa55	ad50729a-b71c-427f-8b38-a376461e091e	b_sOZQT__YnhNZE_YuJYpVyoVCqlkgUh-assvOnn09I	2026-11-28 13:40:27.911414+00	2026-11-29 01:40:27.911414+00
qingyuan	fecd8994eb75ea9178d45e0a5ca0a02d284d44a7be5fc008088ba5994fd7ed36	a9cb9a79-d538-4383-92a5-c789b5c82820	VO2JzSz-iU7hnaCElAmzgCov8Vupab35vKErob_XKos	2026-11-28 13:40:27.9602+00	2026-11-29 01:40:27.9602+00
qingyuan	d63d82df37616e8445f478c986a8626202132711910c66f5851c4d9c926befbc	b1edbf29-3d73-449c-9b9e-a056286d1c27	8E55-EVfn7RaMLSJh24aXD-UVUPMLkP4kQXPVHEcjZA	2026-11-28 13:40:28.011554+00	2026-11-29 01:40:28.011554+00
qingyuan	cc4990bb500593944754c6c0545f69e1f9a16b317bf980dc9c41bb294aafb834	04e7855d-1250-4889-a521-3a52262e431c	UYgZg9bf-IbZj1_QVZQrfU5RhKHNenFg-au-rhCHqfo	2026-11-28 13:40:28.079649+00	2026-11-29 01:40:28.079649+00
qingyuan	c3cc8c6ac32c7e90bf8fe5129b9aad29a735b55ea191e0c563a672868f678893	23150e33-c2b2-4338-94f3-8c204dca4bc0	gey9Nz3u7gqX2zMnRvuSCyeNdUml0zwmJdEDH9n7bEo	2026-11-28 13:40:28.143211+00	2026-11-29 01:40:28.143211+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	04e7855d-1250-4889-a521-3a52262e431c	csrf	2026-11-27 13:40:28.204997+00	2026-11-28 13:40:27.204997+00
qingyuan	04cb5bf8bbc9c2f886f95699df7e85c3ebe0fda99234bee9637282c9b1cebbb4	8eec3995-1a5c-4848-ac83-9e81031e3b2f	Y7S-IezGCU7_dmlpbLYRoiWHASknpFPhLOhnLXoa7uY	2026-11-28 13:40:28.2349+00	2026-11-29 01:40:28.2349+00
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	3c18e590-569f-4fc5-90a6-982aa50a3a3f	officer	intrusion	intrusion	started	minor	2026-11-28 13:40:23.642469+00	2026-11-28 13:40:23.642469+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:b1edbf29-3d73-449c-9b9e-a056286d1c27:2a9f7739457f0b6a07878e810dd76c29	b1edbf29-3d73-449c-9b9e-a056286d1c27	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-28T13:40:23.642469Z"}]	f
qingyuan	qingyuan/hedong/jinlanli	084d2695-e803-40a2-93ba-e15f972e617c	officer	other	other	started	minor	2026-11-28 13:40:24.062922+00	2026-11-28 13:40:24.062922+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:b1edbf29-3d73-449c-9b9e-a056286d1c27:06c2738d457518a46a06cf394bc325b3	b1edbf29-3d73-449c-9b9e-a056286d1c27	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f
qingyuan	qingyuan/hedong/jinlanli	7c68d720-bcb2-435b-aca0-a357935f6e68	officer	quarrel	quarrel	started	minor	2026-11-28 13:40:24.298265+00	2026-11-28 13:40:24.298265+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:b1edbf29-3d73-449c-9b9e-a056286d1c27:fb8ed8b2e68c991b598ee812c676e657	b1edbf29-3d73-449c-9b9e-a056286d1c27	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f
qingyuan	qingyuan/hedong/wenfeng	a3fbcbdb-21a6-4b21-818a-1a68b0398194	officer	intrusion	intrusion	started	minor	2026-11-28 13:40:25.4171+00	2026-11-28 13:40:25.4171+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:b8070e4b-25ed-42f1-a495-8e11e7dc237d:494d0b2f711c79dacbc3a42997093b8b	b8070e4b-25ed-42f1-a495-8e11e7dc237d	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T13:40:25.417100Z"}]	f
qingyuan	qingyuan/hedong/wenfeng	7efe59c8-10a3-4543-8c8e-d686528300bd	officer	other	other	started	minor	2026-11-28 13:40:25.5669+00	2026-11-28 13:40:25.5669+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:b8070e4b-25ed-42f1-a495-8e11e7dc237d:f4af50c9dfb51fad49ea744c990191df	b8070e4b-25ed-42f1-a495-8e11e7dc237d	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f
qingyuan	qingyuan/hedong/wenfeng	e92b76d2-b15b-4a76-a028-701cfb8ab11d	officer	quarrel	quarrel	started	minor	2026-11-28 13:40:25.739417+00	2026-11-28 13:40:25.739417+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:b8070e4b-25ed-42f1-a495-8e11e7dc237d:b6d6f8d3ca5fdf699753e6a41e02082c	b8070e4b-25ed-42f1-a495-8e11e7dc237d	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f
jizhou	jizhou/beimen/chengnan	43f9bf04-f267-4810-aea0-ab847761fed1	officer	intrusion	intrusion	started	minor	2026-11-28 13:40:26.70893+00	2026-11-28 13:40:26.70893+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:3b4f353b-2e64-4124-9fcf-7ef7f765951c:f81090387ed939714ea769cbb27bd8c7	3b4f353b-2e64-4124-9fcf-7ef7f765951c	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T13:40:26.708930Z"}]	f
jizhou	jizhou/beimen/chengnan	e4c87c1a-2676-4388-966d-036f89c75e9e	officer	other	other	started	minor	2026-11-28 13:40:26.883431+00	2026-11-28 13:40:26.883431+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:3b4f353b-2e64-4124-9fcf-7ef7f765951c:85487e3156dfb0dfb6312630f99091f4	3b4f353b-2e64-4124-9fcf-7ef7f765951c	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f
jizhou	jizhou/beimen/chengnan	4286ca04-1f95-4887-a937-58d695069734	officer	quarrel	quarrel	started	minor	2026-11-28 13:40:27.104121+00	2026-11-28 13:40:27.104121+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:3b4f353b-2e64-4124-9fcf-7ef7f765951c:ca55ecdff984b529fb7dc4e28b56c74d	3b4f353b-2e64-4124-9fcf-7ef7f765951c	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f
qingyuan	qingyuan/hedong/jinlanli/g1	54667bac-d95d-40a5-8248-c913b7e396dc	camera	intrusion	intrusion	started	minor	2026-11-28 13:40:24.366719+00	2026-11-28 13:40:28.418943+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:60e4d0d7-d8ce-4318-83a2-e7ab2b1e877f:1	cam-lawn		t	60e4d0d7-d8ce-4318-83a2-e7ab2b1e877f	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f
qingyuan	qingyuan/hedong/jinlanli/g1	20044eb7-d42f-46ff-a483-828bdeb561a7	camera	loitering	loitering	started	minor	2026-11-28 13:40:24.366771+00	2026-11-28 13:40:28.418943+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:37a24332-a0e4-4b00-9531-f3b8686e7eb8:1	cam-lawn		t	37a24332-a0e4-4b00-9531-f3b8686e7eb8	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	45b48077-253b-43a6-9ac1-2757fa96a8a9	resident	quarrel	quarrel	started	minor	2026-11-28 13:40:29.003266+00	2026-11-28 13:40:29.003266+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:c26360b35d3dba4ea27eeda4fb5415bf	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	39103e6c-a22d-4df3-9222-0ac639c9c09b	d9adad39-544e-4a7d-a2c6-3dde89dee187	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	ad50729a-b71c-427f-8b38-a376461e091e	2026-11-28 13:40:24.797515+00	2026-11-28 13:41:54.797515+00	2026-11-28 13:40:24.797515+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
qingyuan	qingyuan/hedong/wenfeng	a9dae142-bb2d-429e-a9f6-389429b42262	c1e0b06d-5606-4225-b7d1-a064af2731c4	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	4d590d2d-3531-4bf9-be4f-b42f34a8d9b3	2026-11-28 13:40:26.180879+00	2026-11-28 13:41:56.180879+00	2026-11-28 13:40:26.180879+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
jizhou	jizhou/beimen/chengnan	400a37cb-b377-4088-bff7-f92bc1b07438	f2741aa2-492c-4e23-9dd1-51b38d9d1293	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	a600963c-e521-4415-84c5-608fd1f86b37	2026-11-28 13:40:27.583618+00	2026-11-28 13:41:57.583618+00	2026-11-28 13:40:27.583618+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
\.


--
-- Data for Name: unplaced; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.unplaced (district_id, place_path, signal_id, urgency, arrived, tries, again_at, set_aside_at, why) FROM stdin;
\.


--
-- Name: feed_feed_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.feed_feed_id_seq', 39, true);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 92, true);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 46, true);


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
-- Name: dedupe_keys pk_dedupe_keys; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dedupe_keys
    ADD CONSTRAINT pk_dedupe_keys PRIMARY KEY (district_id, dedupe_key);


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
-- Name: notices pk_notices; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT pk_notices PRIMARY KEY (district_id, notice_id);


--
-- Name: places pk_places; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.places
    ADD CONSTRAINT pk_places PRIMARY KEY (district_id, place_path);


--
-- Name: reports pk_reports; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT pk_reports PRIMARY KEY (district_id, signal_id);


--
-- Name: sessions pk_sessions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (district_id, token_digest);


--
-- Name: signals pk_signals; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signals
    ADD CONSTRAINT pk_signals PRIMARY KEY (district_id, signal_id);


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
-- Name: ix_notices_recipient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notices_recipient ON public.notices USING btree (district_id, recipient);


--
-- Name: ix_notices_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notices_scope ON public.notices USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_places_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_places_scope ON public.places USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_sessions_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sessions_account ON public.sessions USING btree (district_id, account_id);


--
-- Name: ix_signals_event; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signals_event ON public.signals USING btree (district_id, event_id, revision) WHERE (event_id IS NOT NULL);


--
-- Name: ix_signals_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signals_scope ON public.signals USING btree (district_id, place_path text_pattern_ops);


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


