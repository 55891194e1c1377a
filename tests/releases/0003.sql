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
    stopped_at timestamp with time zone
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
qingyuan	qingyuan/hedong/jinlanli	10204f65-5446-44ba-8880-b3545bf68e5b	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$Kb2dnFWi95k$EgGE4A	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	9ee49d2a-a46d-4301-b491-6e0252e9cbfe	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$VP0WoBxKDLg$VGUfuQ	{security,safety,mediation}	\N	\N	\N	\N	t	f
jizhou	jizhou	bec56a9b-1606-481e-bc9d-c6759448d01f	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$TcCNk+9EJkg$5FUpAQ	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	3c49825d-7838-4d53-96d5-fdbc72b1dc4c	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$Oc0AsJ9kAAo$41dpTQ	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	14aca54d-0d1a-43e3-ad2b-b6ea209d0533	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$l592vFaMnsA$M2g5Sw	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	90eb7ea9-91cd-4d71-958c-524ab5c0374d	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$vPtDtFQVqW8$MOJ7lg	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan	a43a201d-4e80-4ac5-a4c8-489b44828f1d	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$aF+j9Fq7VRA$aWKroQ	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	a941dab6-92ad-416e-8002-195251a713a7	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$vtyJyFYluCc$omrY1w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	b75a8cf1-734c-47bc-9079-8b58ba8b9167	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$+J0x3YDtlwQ$nraW3Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	99f6131e-dace-4c65-90b2-d6c1f7837019	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$0EdUVlE6j1o$qu09Dg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	be204c88-cb1d-45d3-bb44-3534db42be2a	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$DtQB4F/kNv0$XMZE+w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	23b7196d-b4a1-448b-830d-88daab86e520	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$WFBTIYEPDmE$2N9GtQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	4946b0df-9cc7-4cd2-8aac-9a6e7402c663	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$iXJF6kw42mE$MPvovg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	4d2a1dcb-1893-4ed3-9d8c-0141661f0d91	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$D1YFU/H7/c4$yofgXg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	7b57dc4d-b493-444a-bca1-a56380638fd7	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$gLhxmtTM1oQ$pvVP7Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	2c1797ce-1b6d-4704-ba45-655434510483	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$yGQKFy8+GBM$Ms0dMg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	4988d82a-ca1e-4a2d-b316-cb20afeffdc8	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$aRnMawSHNco$6DPYYw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	ec476c4b-f582-4052-94b8-e942c4c07217	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$fu3qgm5HpRI$WoVTAw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	85eab5bc-d14c-4147-92d7-7965b5cd6f5b	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$untH6d4WFho$uxRU9g	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan	0032082d-0db3-473a-8614-34c8f51799d3	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$097aQri5B0g$a6tnIQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	15556446-e51d-4d4d-af7a-123e13abbd02	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$KHYvk6J7LQI$l5Kufw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	0085d637-3258-4167-a5c9-5da5e77702d2	1	2026-11-28 13:40:58.146848+00	a941dab6-92ad-416e-8002-195251a713a7	opened	{"number": "20261128-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "cdd5f35e-858d-4157-8439-a13802ef196d", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "be5fe4d12b1a2b3484e30f334fbe9c2384816e1fc3c0ee714be55d61f411a2fb"}	0000000000000000000000000000000000000000000000000000000000000000	7986eb0bf3455f8a55193c277186246690e48f365393e361a5c8bae595174cfa
qingyuan	2fa739ba-de90-4a9b-a200-18a40caee43e	1	2026-11-28 13:40:58.806985+00	a941dab6-92ad-416e-8002-195251a713a7	opened	{"number": "20261128-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "0e8a37ef-e630-4041-995e-81a0b84b692a", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "0dc5da0941f1eb5c620f18b295eaba28f3328f9275fac2f88bcccea6b0645571"}	0000000000000000000000000000000000000000000000000000000000000000	09971c8ef464277714ca8e679e5a35731da4d879c7af1df09f36f97935d30e32
qingyuan	761735c2-8425-423f-84c3-b27d85fa4aaf	1	2026-11-28 13:40:59.118418+00	a941dab6-92ad-416e-8002-195251a713a7	opened	{"number": "20261128-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "b75939a8-fa97-43cc-a366-7e2137e68663", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "e8c21885ff01359cb24de4dcfa9481d4c7921ad124ae06ec0043b8bba2ae861b"}	0000000000000000000000000000000000000000000000000000000000000000	734fcc7e0040d7e26710bf808d2f5144ade5eea7295a648ca1701eca4f1364dc
qingyuan	761735c2-8425-423f-84c3-b27d85fa4aaf	2	2026-11-28 13:40:59.423187+00	a941dab6-92ad-416e-8002-195251a713a7	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	734fcc7e0040d7e26710bf808d2f5144ade5eea7295a648ca1701eca4f1364dc	e305234bdabf74649963a6b3f1bbe1e76c641dcf26e4228d9d75cff78d97fec0
qingyuan	0085d637-3258-4167-a5c9-5da5e77702d2	2	2026-11-28 13:40:59.675146+00	a941dab6-92ad-416e-8002-195251a713a7	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	7986eb0bf3455f8a55193c277186246690e48f365393e361a5c8bae595174cfa	66dd261f58ef910f3cb8b0644d86303f1b32b51384fda6a5489e28e90c28a208
qingyuan	0085d637-3258-4167-a5c9-5da5e77702d2	3	2026-11-28 13:40:59.937085+00	a941dab6-92ad-416e-8002-195251a713a7	task_offered	{"task_id": "5c839cdb-61be-4731-99f4-55cafb5c5196", "to": "b75a8cf1-734c-47bc-9079-8b58ba8b9167", "plan": 0}	66dd261f58ef910f3cb8b0644d86303f1b32b51384fda6a5489e28e90c28a208	4f57686a87a6365d6f4e79082d2d1a1c3ce386a26ef617008d56ba275fbf5778
qingyuan	0085d637-3258-4167-a5c9-5da5e77702d2	4	2026-11-28 13:40:59.937085+00	a941dab6-92ad-416e-8002-195251a713a7	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	4f57686a87a6365d6f4e79082d2d1a1c3ce386a26ef617008d56ba275fbf5778	7aba99ca8375f74545bae0c132dd7e1d898b8c5e4b5b19b7a0770218f8786561
qingyuan	201bb134-bf99-4df0-8672-e79652a4c871	1	2026-11-28 13:41:01.676744+00	23b7196d-b4a1-448b-830d-88daab86e520	opened	{"number": "20261128-004", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "7e88cc88-eaf2-452c-90f3-f62607cf8bb8", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "cf0935087102ac9aade710df1fc6860072bcd06dc586b854cba9479629e57062"}	0000000000000000000000000000000000000000000000000000000000000000	4a84774f2d6086bf15c362d2ca937c026d34d57c4e72d4006b88ba15cb85f0d2
qingyuan	450b81e5-60cd-4762-b34f-e0571d190cd3	1	2026-11-28 13:41:02.071471+00	23b7196d-b4a1-448b-830d-88daab86e520	opened	{"number": "20261128-005", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "f0ff3f0a-e6c2-4fee-bc4a-0e02c1022b5b", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "a566665d5e2210b23e95a0db32db5f19bec0be329b14641c7b0dc2d1f24ab34b"}	0000000000000000000000000000000000000000000000000000000000000000	7987c4baa4be86a40ef7df220a23bb6cb1591a0b211d53523db613a6c5b918a1
qingyuan	467e9a8b-8c45-4335-a584-09360cef0ea2	1	2026-11-28 13:41:02.49939+00	23b7196d-b4a1-448b-830d-88daab86e520	opened	{"number": "20261128-006", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "6dfd3735-13e1-407d-9c83-d287a965d07c", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7356e9111ee9654361a3baf2e53b9db0ced16676acbb267a53730d2aafd2ac7a"}	0000000000000000000000000000000000000000000000000000000000000000	36643a904d78c0aaca82f61480c69de7682d3be6f13db8efc127645c4d761ce9
qingyuan	467e9a8b-8c45-4335-a584-09360cef0ea2	2	2026-11-28 13:41:02.884042+00	23b7196d-b4a1-448b-830d-88daab86e520	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	36643a904d78c0aaca82f61480c69de7682d3be6f13db8efc127645c4d761ce9	7fa81b204b5edbebb32424d92ded3aef1cbb4cb9823cb4eff446bdab6a5083f0
qingyuan	201bb134-bf99-4df0-8672-e79652a4c871	2	2026-11-28 13:41:03.232254+00	23b7196d-b4a1-448b-830d-88daab86e520	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	4a84774f2d6086bf15c362d2ca937c026d34d57c4e72d4006b88ba15cb85f0d2	cfa7aff706a5971c0efcb759ee8b81c74fc3f457cccfae990d52078650f09f95
qingyuan	201bb134-bf99-4df0-8672-e79652a4c871	3	2026-11-28 13:41:03.495588+00	23b7196d-b4a1-448b-830d-88daab86e520	task_offered	{"task_id": "e33e5546-4fe2-4e1f-9346-e6fe0189e9f3", "to": "4946b0df-9cc7-4cd2-8aac-9a6e7402c663", "plan": 0}	cfa7aff706a5971c0efcb759ee8b81c74fc3f457cccfae990d52078650f09f95	10ca068185e6d137844145f68fda4fa4a263069626114f56d1c3bba96acdb27a
qingyuan	201bb134-bf99-4df0-8672-e79652a4c871	4	2026-11-28 13:41:03.495588+00	23b7196d-b4a1-448b-830d-88daab86e520	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	10ca068185e6d137844145f68fda4fa4a263069626114f56d1c3bba96acdb27a	5f983098d5f54b714b87a98401363cf70608b4c2c8ca537d833396bf79148da9
jizhou	ce30a85c-4115-48be-b0d1-984b62c51d2c	1	2026-11-28 13:41:04.779099+00	2c1797ce-1b6d-4704-ba45-655434510483	opened	{"number": "20261128-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "2c4db653-caa6-4317-9c3f-806d12527c57", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "ef78f9d57fcc522901ff595c70e9ca141858f07334e0179170e160dad60364ee"}	0000000000000000000000000000000000000000000000000000000000000000	1bc4ba3b0d95bb6b6605ef7512a5034099c48a446cdbba8553a23d182df99789
jizhou	2196e4b5-53ac-4f47-a8d6-1afcbaf9a1e9	1	2026-11-28 13:41:04.922005+00	2c1797ce-1b6d-4704-ba45-655434510483	opened	{"number": "20261128-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "624ddc45-f44c-4caf-b12f-20db342d465e", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "1f42c95b80aa722b8b4cdd7d918bfb58451c54e0eba422291a8df5736b1b257d"}	0000000000000000000000000000000000000000000000000000000000000000	f941edef8640c600c75efc4dbe1b0ebeca33c77a10dffa84d3ec682981523a17
jizhou	563552d3-557c-4b1d-b4ca-3cef401e0d5e	1	2026-11-28 13:41:05.195319+00	2c1797ce-1b6d-4704-ba45-655434510483	opened	{"number": "20261128-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "d8408e87-aba3-4525-9597-0c7d8a7ec959", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "afa9462f27da05b0e355f0dcdd66eae4fe109377e9e79a6a583dd88b6c7e564f"}	0000000000000000000000000000000000000000000000000000000000000000	cd8b26d5abe12858a1c2d4b4e4a84ddade67a6401faf4b5aec30a3994d074d84
jizhou	563552d3-557c-4b1d-b4ca-3cef401e0d5e	2	2026-11-28 13:41:05.432452+00	2c1797ce-1b6d-4704-ba45-655434510483	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	cd8b26d5abe12858a1c2d4b4e4a84ddade67a6401faf4b5aec30a3994d074d84	e48de069b034e59c0c849af046fdb520f12c6dc140d606ab32cd09ba31e5ad08
jizhou	ce30a85c-4115-48be-b0d1-984b62c51d2c	3	2026-11-28 13:41:05.850967+00	2c1797ce-1b6d-4704-ba45-655434510483	task_offered	{"task_id": "69096676-484c-46f0-ad19-2d530036d1bd", "to": "4988d82a-ca1e-4a2d-b316-cb20afeffdc8", "plan": 0}	3d149ad5f1a71503d188201b42d9ec351e39f6a001f74f23518c425228c54daf	a16f27b18b90c5d5e5edbd165cd5417cb33b55fa4ec4e9069d4161ebf744e925
jizhou	ce30a85c-4115-48be-b0d1-984b62c51d2c	4	2026-11-28 13:41:05.850967+00	2c1797ce-1b6d-4704-ba45-655434510483	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	a16f27b18b90c5d5e5edbd165cd5417cb33b55fa4ec4e9069d4161ebf744e925	f0122d781e00c51c74c86aef2cfd2aa63704f497bed0e8c3b64a6b4f8a509d9b
jizhou	ce30a85c-4115-48be-b0d1-984b62c51d2c	2	2026-11-28 13:41:05.648325+00	2c1797ce-1b6d-4704-ba45-655434510483	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	1bc4ba3b0d95bb6b6605ef7512a5034099c48a446cdbba8553a23d182df99789	3d149ad5f1a71503d188201b42d9ec351e39f6a001f74f23518c425228c54daf
qingyuan	6279c0c8-c80a-4959-844e-249955e67b64	1	2026-11-28 13:41:07.473874+00	camera:cam-lawn	opened	{"number": "20261128-007", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "15415443-8e81-4e4a-8e74-126d1aa19e8b", "source": "camera", "score": 0.0, "reasons": [{"code": "link.kind_same", "weight": 2.0, "values": {}}, {"code": "link.distance", "weight": 0.09, "values": {"metres": 54.0, "uncertain": 42.0}}, {"code": "link.time", "weight": 1.5, "values": {"minutes": 0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	c8cba253f356837defca747783aca64311ecbdd1795e134d14bafad1ce976587
qingyuan	0085d637-3258-4167-a5c9-5da5e77702d2	5	2026-11-28 13:41:07.473874+00	camera:cam-lawn	signal_suggested	{"signal_id": "15415443-8e81-4e4a-8e74-126d1aa19e8b", "source": "camera", "score": 3.59, "reasons": [{"code": "link.kind_same", "weight": 2.0, "values": {}}, {"code": "link.distance", "weight": 0.09, "values": {"metres": 54.0, "uncertain": 42.0}}, {"code": "link.time", "weight": 1.5, "values": {"minutes": 0.0}}], "of": "20261128-007"}	7aba99ca8375f74545bae0c132dd7e1d898b8c5e4b5b19b7a0770218f8786561	ab295c0b669fae8077be24ed2344186103f360a225025236e025d8f1a701f838
qingyuan	6279c0c8-c80a-4959-844e-249955e67b64	2	2026-11-28 13:41:07.473874+00	camera:cam-lawn	signal_linked	{"signal_id": "1d0f1d90-1a78-404e-b3fc-aa41b32762a8", "source": "camera", "score": 8.37, "reasons": [{"code": "link.kind_related", "weight": 1.0, "values": {}}, {"code": "link.distance", "weight": 1.37, "values": {"metres": 0.0, "uncertain": 42.0}}, {"code": "link.same_camera_zone", "weight": 2.5, "values": {}}, {"code": "link.place_name", "weight": 1.5, "values": {}}, {"code": "link.same_grid", "weight": 0.5, "values": {}}, {"code": "link.time", "weight": 1.5, "values": {"minutes": 0.0}}]}	c8cba253f356837defca747783aca64311ecbdd1795e134d14bafad1ce976587	620cc585c86ef19616f5c6e6dd3197362bbdfd5dc78c00939a445366d8afbe2f
qingyuan	d641a177-0d3d-42f8-8d92-ea8612f1f733	1	2026-11-28 13:41:07.871096+00	resident	opened	{"number": "20261128-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "f16008a7-5502-4a2c-b699-08be66d804f4", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.6}}], "words_sha256": "41e9e12a2381af524bff55bd80331f144ec19c392e8c4aebf28418878fca7dcf"}	0000000000000000000000000000000000000000000000000000000000000000	055cf577afa1dbca694854294be2b4dd773d9d0fd678982ab487097f3e664da7
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\xf054b0550f87e075e514da07f5dbbc81227a730f26786631dde6ea98736d1a19	2026-11-28 13:40:56.446926+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\xc274d3b77e226a72f652511c94cc419e0c8a72e81fe517444a8d94a218cc72e2	2026-11-28 13:40:57.054756+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x6fcac0fcb80cf598c0595c0222e12dca2e957df75d9ce497f937aa513c29e469	2026-11-28 13:40:57.100181+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\xe0324961a387fdd64bbf7e9ecb6603180f35991c9e8c0e8cce6a38b97e6ed818	2026-11-28 13:40:57.125192+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\x4ee38fe5d3d03b65319d9d90507b16799f7588a12a578077cbd319ca6e0dc48d	2026-11-28 13:41:07.302963+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0003
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-a0667b3ec59a	1	2026-11-28 13:41:00.748162+00	be204c88-cb1d-45d3-bb44-3534db42be2a	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-28T13:41:00.748162Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-a0667b3ec59a	2	2026-11-28 13:41:01.011187+00	be204c88-cb1d-45d3-bb44-3534db42be2a	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-a0667b3ec59a	3	2026-11-28 13:41:01.185681+00	be204c88-cb1d-45d3-bb44-3534db42be2a	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-f9f85852258d	1	2026-11-28 13:41:04.171174+00	7b57dc4d-b493-444a-bca1-a56380638fd7	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-28T13:41:04.171174Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-f9f85852258d	2	2026-11-28 13:41:04.312158+00	7b57dc4d-b493-444a-bca1-a56380638fd7	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-f9f85852258d	3	2026-11-28 13:41:04.432947+00	7b57dc4d-b493-444a-bca1-a56380638fd7	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-68ea175a45a4	1	2026-11-28 13:41:06.438775+00	85eab5bc-d14c-4147-92d7-7965b5cd6f5b	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-28T13:41:06.438775Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-68ea175a45a4	2	2026-11-28 13:41:06.575182+00	85eab5bc-d14c-4147-92d7-7965b5cd6f5b	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-68ea175a45a4	3	2026-11-28 13:41:06.691332+00	85eab5bc-d14c-4147-92d7-7965b5cd6f5b	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-a0667b3ec59a	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "be204c88-cb1d-45d3-bb44-3534db42be2a", "mode": "shadow", "since": "2026-11-28T13:41:01.185681Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 13:41:01.185681+00	be204c88-cb1d-45d3-bb44-3534db42be2a	\N
qingyuan	qingyuan/hedong/wenfeng	cam-f9f85852258d	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "7b57dc4d-b493-444a-bca1-a56380638fd7", "mode": "shadow", "since": "2026-11-28T13:41:04.432947Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 13:41:04.432947+00	7b57dc4d-b493-444a-bca1-a56380638fd7	\N
jizhou	jizhou/beimen/chengnan	cam-68ea175a45a4	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "85eab5bc-d14c-4147-92d7-7965b5cd6f5b", "mode": "shadow", "since": "2026-11-28T13:41:06.691332Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 13:41:06.691332+00	85eab5bc-d14c-4147-92d7-7965b5cd6f5b	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at) FROM stdin;
qingyuan	1c918b7a-05ad-44ca-9aee-0cbbfee1b5b1	0085d637-3258-4167-a5c9-5da5e77702d2	5c839cdb-61be-4731-99f4-55cafb5c5196	accept	running	2026-11-28 13:40:59.937085+00	2026-11-28 13:50:59.937085+00	\N	\N
qingyuan	5fb6f9e5-eb21-4c66-8718-ec0bb28e38a3	0085d637-3258-4167-a5c9-5da5e77702d2	5c839cdb-61be-4731-99f4-55cafb5c5196	on_scene	running	2026-11-28 13:40:59.937085+00	2026-11-28 14:10:59.937085+00	\N	\N
qingyuan	b0505a7f-d989-455a-85a1-351673b9e2f1	0085d637-3258-4167-a5c9-5da5e77702d2	5c839cdb-61be-4731-99f4-55cafb5c5196	done	running	2026-11-28 13:40:59.937085+00	2026-11-28 17:40:59.937085+00	\N	\N
qingyuan	e62d9ddd-7c3d-41e6-9688-ab68c96bf82a	201bb134-bf99-4df0-8672-e79652a4c871	e33e5546-4fe2-4e1f-9346-e6fe0189e9f3	accept	running	2026-11-28 13:41:03.495588+00	2026-11-28 13:51:03.495588+00	\N	\N
qingyuan	a6b5fc99-07a5-4810-8959-d90e383be595	201bb134-bf99-4df0-8672-e79652a4c871	e33e5546-4fe2-4e1f-9346-e6fe0189e9f3	on_scene	running	2026-11-28 13:41:03.495588+00	2026-11-28 14:11:03.495588+00	\N	\N
qingyuan	2010a2e5-1388-4539-acbd-e99779f2609d	201bb134-bf99-4df0-8672-e79652a4c871	e33e5546-4fe2-4e1f-9346-e6fe0189e9f3	done	running	2026-11-28 13:41:03.495588+00	2026-11-28 17:41:03.495588+00	\N	\N
jizhou	179617a1-8eeb-48de-9c96-1d34b0f3a090	ce30a85c-4115-48be-b0d1-984b62c51d2c	69096676-484c-46f0-ad19-2d530036d1bd	accept	running	2026-11-28 13:41:05.850967+00	2026-11-28 13:51:05.850967+00	\N	\N
jizhou	44d5a2f8-6ccc-40b0-bcd8-dc62d691a128	ce30a85c-4115-48be-b0d1-984b62c51d2c	69096676-484c-46f0-ad19-2d530036d1bd	on_scene	running	2026-11-28 13:41:05.850967+00	2026-11-28 14:11:05.850967+00	\N	\N
jizhou	1f8fe92b-f1fd-46dc-b654-c9ba0ea687c7	ce30a85c-4115-48be-b0d1-984b62c51d2c	69096676-484c-46f0-ad19-2d530036d1bd	done	running	2026-11-28 13:41:05.850967+00	2026-11-28 17:41:05.850967+00	\N	\N
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
qingyuan	report:a941dab6-92ad-416e-8002-195251a713a7:6ae7d5121b4b345cd4b7a50199822846	cdd5f35e-858d-4157-8439-a13802ef196d	2026-11-28 13:40:58.146848+00
qingyuan	report:a941dab6-92ad-416e-8002-195251a713a7:678b7fe2dc4b5a884ad7027cefd555ea	0e8a37ef-e630-4041-995e-81a0b84b692a	2026-11-28 13:40:58.806985+00
qingyuan	report:a941dab6-92ad-416e-8002-195251a713a7:e24fe77e910f9ac55aae6904d98d9528	b75939a8-fa97-43cc-a366-7e2137e68663	2026-11-28 13:40:59.118418+00
qingyuan	report:23b7196d-b4a1-448b-830d-88daab86e520:9eccecf4a9c343776a32207c654c1a3d	7e88cc88-eaf2-452c-90f3-f62607cf8bb8	2026-11-28 13:41:01.676744+00
qingyuan	report:23b7196d-b4a1-448b-830d-88daab86e520:0a6868c10d0d7dfb2f3a9757bd8008cf	f0ff3f0a-e6c2-4fee-bc4a-0e02c1022b5b	2026-11-28 13:41:02.071471+00
qingyuan	report:23b7196d-b4a1-448b-830d-88daab86e520:77325fe4965fa210244286b20e5e7c7c	6dfd3735-13e1-407d-9c83-d287a965d07c	2026-11-28 13:41:02.49939+00
jizhou	report:2c1797ce-1b6d-4704-ba45-655434510483:f5a7b29f4f2a65452ece109c7d096a37	2c4db653-caa6-4317-9c3f-806d12527c57	2026-11-28 13:41:04.779099+00
jizhou	report:2c1797ce-1b6d-4704-ba45-655434510483:051a7f0e32126b7867d23c37028df795	624ddc45-f44c-4caf-b12f-20db342d465e	2026-11-28 13:41:04.922005+00
jizhou	report:2c1797ce-1b6d-4704-ba45-655434510483:289286663b5da8e1b56431254cb98325	d8408e87-aba3-4525-9597-0c7d8a7ec959	2026-11-28 13:41:05.195319+00
qingyuan	event:cd75573b-536c-4a5f-8f53-75c10fdec065:1	15415443-8e81-4e4a-8e74-126d1aa19e8b	2026-11-28 13:41:07.356458+00
qingyuan	event:d5d4caac-4ff7-4a1d-b2c9-f4510ad8bd13:1	1d0f1d90-1a78-404e-b3fc-aa41b32762a8	2026-11-28 13:41:07.356458+00
qingyuan	report:resident:5cf5e16b6d0fbe97509403be6776ca2a	f16008a7-5502-4a2c-b699-08be66d804f4	2026-11-28 13:41:07.871096+00
\.


--
-- Data for Name: enrolment_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.enrolment_codes (district_id, place_path, code_digest, made_at, expires_at, used_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	d38a04c74fff19d1f593a716364eb988887b7f76bfdb39bc9db0efa6e2697396	2026-11-28 13:41:00.623243+00	2026-11-29 13:41:00.623243+00	\N
qingyuan	qingyuan/hedong/wenfeng	04ba1842ed08e2a960cf699cca94a98e736755dab12b4b8543946f209f425999	2026-11-28 13:41:04.118622+00	2026-11-29 13:41:04.118622+00	\N
jizhou	jizhou/beimen/chengnan	72fcc45b6b66f110143beee8d650371eed4448257c5dbf5e41c95337f62b73ac	2026-11-28 13:41:06.383208+00	2026-11-29 13:41:06.383208+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	0085d637-3258-4167-a5c9-5da5e77702d2	2026-11-28 13:40:58.146848+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	ba48a4c7-dff9-480c-9e01-faaaeed8818f	2026-11-28 13:40:58.840147+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	2fa739ba-de90-4a9b-a200-18a40caee43e	2026-11-28 13:40:58.806985+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	9e211884-539c-4386-8b7f-2dbb0c0dbbd2	2026-11-28 13:40:59.140775+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	761735c2-8425-423f-84c3-b27d85fa4aaf	2026-11-28 13:40:59.118418+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	0c650947-7196-49bc-8bd3-ac910cf1a8c7	2026-11-28 13:40:59.466944+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	761735c2-8425-423f-84c3-b27d85fa4aaf	2026-11-28 13:40:59.423187+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	0085d637-3258-4167-a5c9-5da5e77702d2	2026-11-28 13:40:59.675146+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	0085d637-3258-4167-a5c9-5da5e77702d2	2026-11-28 13:40:59.937085+00
qingyuan	qingyuan/hedong/jinlanli	10	account	b75a8cf1-734c-47bc-9079-8b58ba8b9167	task	0085d637-3258-4167-a5c9-5da5e77702d2	2026-11-28 13:40:59.937085+00
qingyuan	qingyuan/hedong/jinlanli	11	account	b75a8cf1-734c-47bc-9079-8b58ba8b9167	notice	4a946f2c-03c2-4fc9-8376-ad93880b672c	2026-11-28 13:41:00.270615+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		camera	cam-a0667b3ec59a	2026-11-28 13:41:00.748162+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		command	537a6fb8-17e5-4b24-89e3-e564926656f2	2026-11-28 13:41:00.748162+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		camera	cam-a0667b3ec59a	2026-11-28 13:41:01.011187+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		camera	cam-a0667b3ec59a	2026-11-28 13:41:01.185681+00
qingyuan	qingyuan/hedong/jinlanli	16	desk		command	d581daee-b294-4286-b1fe-06c4648780ab	2026-11-28 13:41:01.41362+00
qingyuan	qingyuan/hedong/wenfeng	17	desk		incident	201bb134-bf99-4df0-8672-e79652a4c871	2026-11-28 13:41:01.676744+00
qingyuan	qingyuan/hedong/wenfeng	18	desk		notice	e5dec043-0ef2-466e-89e9-42a735461495	2026-11-28 13:41:02.09964+00
qingyuan	qingyuan/hedong/wenfeng	19	desk		incident	450b81e5-60cd-4762-b34f-e0571d190cd3	2026-11-28 13:41:02.071471+00
qingyuan	qingyuan/hedong/wenfeng	20	desk		notice	1fd7bfa1-36b0-4efa-a5fe-704b42761e2d	2026-11-28 13:41:02.560961+00
qingyuan	qingyuan/hedong/wenfeng	21	desk		incident	467e9a8b-8c45-4335-a584-09360cef0ea2	2026-11-28 13:41:02.49939+00
qingyuan	qingyuan/hedong/wenfeng	22	desk		notice	72865242-ed76-480c-b93c-fb98fffbbaf4	2026-11-28 13:41:02.999554+00
qingyuan	qingyuan/hedong/wenfeng	23	desk		incident	467e9a8b-8c45-4335-a584-09360cef0ea2	2026-11-28 13:41:02.884042+00
qingyuan	qingyuan/hedong/wenfeng	24	desk		incident	201bb134-bf99-4df0-8672-e79652a4c871	2026-11-28 13:41:03.232254+00
qingyuan	qingyuan/hedong/wenfeng	25	desk		incident	201bb134-bf99-4df0-8672-e79652a4c871	2026-11-28 13:41:03.495588+00
qingyuan	qingyuan/hedong/wenfeng	26	account	4946b0df-9cc7-4cd2-8aac-9a6e7402c663	task	201bb134-bf99-4df0-8672-e79652a4c871	2026-11-28 13:41:03.495588+00
qingyuan	qingyuan/hedong/wenfeng	27	account	4946b0df-9cc7-4cd2-8aac-9a6e7402c663	notice	21a3f574-2565-45d8-ad32-b820d282d1ba	2026-11-28 13:41:03.814895+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		camera	cam-f9f85852258d	2026-11-28 13:41:04.171174+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		command	e9e40610-cb3c-4689-91a5-d4de9cc05539	2026-11-28 13:41:04.171174+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		camera	cam-f9f85852258d	2026-11-28 13:41:04.312158+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		camera	cam-f9f85852258d	2026-11-28 13:41:04.432947+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		command	bedab023-a606-45c9-864e-313a2255415f	2026-11-28 13:41:04.612049+00
jizhou	jizhou/beimen/chengnan	33	desk		incident	ce30a85c-4115-48be-b0d1-984b62c51d2c	2026-11-28 13:41:04.779099+00
jizhou	jizhou/beimen/chengnan	34	desk		notice	1b826713-c429-41cf-9ce9-6f362f24ef4b	2026-11-28 13:41:04.985113+00
jizhou	jizhou/beimen/chengnan	35	desk		incident	2196e4b5-53ac-4f47-a8d6-1afcbaf9a1e9	2026-11-28 13:41:04.922005+00
jizhou	jizhou/beimen/chengnan	36	desk		notice	98a4c5f0-69d8-4bf4-a8b5-d269a40c27f7	2026-11-28 13:41:05.221606+00
jizhou	jizhou/beimen/chengnan	37	desk		incident	563552d3-557c-4b1d-b4ca-3cef401e0d5e	2026-11-28 13:41:05.195319+00
jizhou	jizhou/beimen/chengnan	38	desk		notice	17b91f7e-f6c1-40e0-9d70-f7927bad2dd5	2026-11-28 13:41:05.484715+00
jizhou	jizhou/beimen/chengnan	39	desk		incident	563552d3-557c-4b1d-b4ca-3cef401e0d5e	2026-11-28 13:41:05.432452+00
jizhou	jizhou/beimen/chengnan	40	desk		incident	ce30a85c-4115-48be-b0d1-984b62c51d2c	2026-11-28 13:41:05.648325+00
jizhou	jizhou/beimen/chengnan	41	desk		incident	ce30a85c-4115-48be-b0d1-984b62c51d2c	2026-11-28 13:41:05.850967+00
jizhou	jizhou/beimen/chengnan	42	account	4988d82a-ca1e-4a2d-b316-cb20afeffdc8	task	ce30a85c-4115-48be-b0d1-984b62c51d2c	2026-11-28 13:41:05.850967+00
jizhou	jizhou/beimen/chengnan	43	account	4988d82a-ca1e-4a2d-b316-cb20afeffdc8	notice	46226122-9495-40d0-8e6e-663f1cce7400	2026-11-28 13:41:06.124713+00
jizhou	jizhou/beimen/chengnan	44	desk		camera	cam-68ea175a45a4	2026-11-28 13:41:06.438775+00
jizhou	jizhou/beimen/chengnan	45	desk		command	c8390bbc-7fa0-40f6-9fc3-0548f6cba4e2	2026-11-28 13:41:06.438775+00
jizhou	jizhou/beimen/chengnan	46	desk		camera	cam-68ea175a45a4	2026-11-28 13:41:06.575182+00
jizhou	jizhou/beimen/chengnan	47	desk		camera	cam-68ea175a45a4	2026-11-28 13:41:06.691332+00
jizhou	jizhou/beimen/chengnan	48	desk		command	02bebb30-3daf-434c-a6bf-6a9b47463e79	2026-11-28 13:41:06.843337+00
qingyuan	qingyuan/hedong/jinlanli/g1	49	desk		incident	6279c0c8-c80a-4959-844e-249955e67b64	2026-11-28 13:41:07.473874+00
qingyuan	qingyuan/hedong/jinlanli	50	desk		incident	0085d637-3258-4167-a5c9-5da5e77702d2	2026-11-28 13:41:07.473874+00
qingyuan	qingyuan/hedong/jinlanli/g1	51	desk		notice	0a62b37d-965f-4246-99fc-b8727d5edcec	2026-11-28 13:41:07.835168+00
qingyuan	qingyuan/hedong/jinlanli	52	desk		notice	85ca79e8-8f4d-4f70-9aca-6c1342b19dd0	2026-11-28 13:41:07.881783+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	53	desk		incident	d641a177-0d3d-42f8-8d92-ea8612f1f733	2026-11-28 13:41:07.871096+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	54	desk		notice	d450efee-8c2e-42ea-8f0c-c6719169b1b5	2026-11-28 13:41:08.162984+00
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
qingyuan	qingyuan/hedong/jinlanli	2fa739ba-de90-4a9b-a200-18a40caee43e	20261128-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-28 13:40:58.806985+00	2026-11-28 13:40:58.806985+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	761735c2-8425-423f-84c3-b27d85fa4aaf	20261128-003	quarrel	1	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-28 13:40:59.118418+00	2026-11-28 13:40:59.118418+00	2	2026-11-28 13:40:59.423187+00	a941dab6-92ad-416e-8002-195251a713a7	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	0085d637-3258-4167-a5c9-5da5e77702d2	20261128-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-28 13:40:58.146848+00	2026-11-28 13:40:58.146848+00	3	2026-11-28 13:40:59.675146+00	a941dab6-92ad-416e-8002-195251a713a7	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	450b81e5-60cd-4762-b34f-e0571d190cd3	20261128-005	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-28 13:41:02.071471+00	2026-11-28 13:41:02.071471+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	467e9a8b-8c45-4335-a584-09360cef0ea2	20261128-006	quarrel	1	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-28 13:41:02.49939+00	2026-11-28 13:41:02.49939+00	2	2026-11-28 13:41:02.884042+00	23b7196d-b4a1-448b-830d-88daab86e520	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	201bb134-bf99-4df0-8672-e79652a4c871	20261128-004	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-28 13:41:01.676744+00	2026-11-28 13:41:01.676744+00	3	2026-11-28 13:41:03.232254+00	23b7196d-b4a1-448b-830d-88daab86e520	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	2196e4b5-53ac-4f47-a8d6-1afcbaf9a1e9	20261128-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-28 13:41:04.922005+00	2026-11-28 13:41:04.922005+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	563552d3-557c-4b1d-b4ca-3cef401e0d5e	20261128-023	quarrel	1	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-28 13:41:05.195319+00	2026-11-28 13:41:05.195319+00	2	2026-11-28 13:41:05.432452+00	2c1797ce-1b6d-4704-ba45-655434510483	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	ce30a85c-4115-48be-b0d1-984b62c51d2c	20261128-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-28 13:41:04.779099+00	2026-11-28 13:41:04.779099+00	3	2026-11-28 13:41:05.648325+00	2c1797ce-1b6d-4704-ba45-655434510483	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	6279c0c8-c80a-4959-844e-249955e67b64	20261128-007	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-28 13:41:03.320279+00	2026-11-28 13:41:03.32033+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	d641a177-0d3d-42f8-8d92-ea8612f1f733	20261128-008	quarrel	1	quarrel	minor	2	candidate	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-28 13:41:07.871096+00	2026-11-28 13:41:07.871096+00	1	\N	\N	\N	\N	\N	\N	f
\.


--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.links (district_id, link_id, signal_id, incident_id, zone, score, reasons, decided_by, decided_at, undone_at, undone_by) FROM stdin;
qingyuan	cb5cd330-85ef-4f2a-87a1-538c1cc0f793	cdd5f35e-858d-4157-8439-a13802ef196d	0085d637-3258-4167-a5c9-5da5e77702d2	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a941dab6-92ad-416e-8002-195251a713a7	2026-11-28 13:40:58.146848+00	\N	\N
qingyuan	1c5d2782-7103-4af9-8aea-7e936e08a0ec	0e8a37ef-e630-4041-995e-81a0b84b692a	2fa739ba-de90-4a9b-a200-18a40caee43e	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a941dab6-92ad-416e-8002-195251a713a7	2026-11-28 13:40:58.806985+00	\N	\N
qingyuan	b9147e99-a3a6-437e-9659-a7c575e23ac3	b75939a8-fa97-43cc-a366-7e2137e68663	761735c2-8425-423f-84c3-b27d85fa4aaf	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a941dab6-92ad-416e-8002-195251a713a7	2026-11-28 13:40:59.118418+00	\N	\N
qingyuan	9e54c569-b642-4e33-9091-7d56440aa67e	cdd5f35e-858d-4157-8439-a13802ef196d	2fa739ba-de90-4a9b-a200-18a40caee43e	suggest	0.4	[]	rule	2026-11-28 13:41:00.675867+00	\N	\N
qingyuan	eaa17ba7-ac0d-4ff8-8e88-90410683a071	7e88cc88-eaf2-452c-90f3-f62607cf8bb8	201bb134-bf99-4df0-8672-e79652a4c871	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	23b7196d-b4a1-448b-830d-88daab86e520	2026-11-28 13:41:01.676744+00	\N	\N
qingyuan	cc9bb3ef-dbcd-419d-8d69-d56cea7c88ae	f0ff3f0a-e6c2-4fee-bc4a-0e02c1022b5b	450b81e5-60cd-4762-b34f-e0571d190cd3	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	23b7196d-b4a1-448b-830d-88daab86e520	2026-11-28 13:41:02.071471+00	\N	\N
qingyuan	c8610ee5-f17d-4f3d-bf32-bbd03ae7b3ed	6dfd3735-13e1-407d-9c83-d287a965d07c	467e9a8b-8c45-4335-a584-09360cef0ea2	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	23b7196d-b4a1-448b-830d-88daab86e520	2026-11-28 13:41:02.49939+00	\N	\N
qingyuan	0e465fe2-ef4d-4f44-bf8a-c336e856e94c	7e88cc88-eaf2-452c-90f3-f62607cf8bb8	450b81e5-60cd-4762-b34f-e0571d190cd3	suggest	0.4	[]	rule	2026-11-28 13:41:04.131634+00	\N	\N
jizhou	126ae403-1bc2-47e8-b6b5-8e2d57b8cc16	2c4db653-caa6-4317-9c3f-806d12527c57	ce30a85c-4115-48be-b0d1-984b62c51d2c	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	2c1797ce-1b6d-4704-ba45-655434510483	2026-11-28 13:41:04.779099+00	\N	\N
jizhou	5ef2f796-1ff3-493f-8cfb-76b9dd739799	624ddc45-f44c-4caf-b12f-20db342d465e	2196e4b5-53ac-4f47-a8d6-1afcbaf9a1e9	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	2c1797ce-1b6d-4704-ba45-655434510483	2026-11-28 13:41:04.922005+00	\N	\N
jizhou	e76eed4b-dede-4ad2-b010-2def7bd43405	d8408e87-aba3-4525-9597-0c7d8a7ec959	563552d3-557c-4b1d-b4ca-3cef401e0d5e	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	2c1797ce-1b6d-4704-ba45-655434510483	2026-11-28 13:41:05.195319+00	\N	\N
jizhou	84e02f8f-4961-42ac-9458-cf5607b6d33d	2c4db653-caa6-4317-9c3f-806d12527c57	2196e4b5-53ac-4f47-a8d6-1afcbaf9a1e9	suggest	0.4	[]	rule	2026-11-28 13:41:06.395013+00	\N	\N
qingyuan	d5180bf8-26ad-4ac1-88b0-aed751263ec9	15415443-8e81-4e4a-8e74-126d1aa19e8b	6279c0c8-c80a-4959-844e-249955e67b64	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 13:41:07.473874+00	\N	\N
qingyuan	1839c3dc-2aa7-46a5-aa3d-5a3159286c1d	15415443-8e81-4e4a-8e74-126d1aa19e8b	0085d637-3258-4167-a5c9-5da5e77702d2	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 13:41:07.473874+00	\N	\N
qingyuan	c1f84d58-1895-4b0b-8254-d0e31e959539	1d0f1d90-1a78-404e-b3fc-aa41b32762a8	6279c0c8-c80a-4959-844e-249955e67b64	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.0}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.same_grid", "text": {"en": "The same grid", "zh": "同一网格"}, "values": {}, "weight": 0.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 13:41:07.473874+00	\N	\N
qingyuan	5022238d-c6ff-466c-b87d-03c685bc4f02	f16008a7-5502-4a2c-b699-08be66d804f4	d641a177-0d3d-42f8-8d92-ea8612f1f733	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.6)", "zh": "最接近的案件证据不足（0.6）"}, "values": {"score": 0.6}, "weight": null}]	rule	2026-11-28 13:41:07.871096+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-28 13:40:58.140025+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-28 13:41:01.675472+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-28 13:41:04.77407+00
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	45904b2a-f8cb-41c2-8dcd-4832c802099d	reporter	cdd5f35e-858d-4157-8439-a13802ef196d	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 13:40:58.146848+00	delivered	2026-11-28 13:40:58.781602+00
qingyuan	qingyuan/hedong/jinlanli	ba48a4c7-dff9-480c-9e01-faaaeed8818f	desk	qingyuan/hedong/jinlanli	0085d637-3258-4167-a5c9-5da5e77702d2	notice.desk.opened	{"number": "20261128-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:58.146849+00	delivered	2026-11-28 13:40:58.840147+00
qingyuan	qingyuan/hedong/jinlanli	f8052cea-d254-434c-ae28-c05a50a580f0	reporter	0e8a37ef-e630-4041-995e-81a0b84b692a	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 13:40:58.806985+00	delivered	2026-11-28 13:40:59.078968+00
qingyuan	qingyuan/hedong/jinlanli	9e211884-539c-4386-8b7f-2dbb0c0dbbd2	desk	qingyuan/hedong/jinlanli	2fa739ba-de90-4a9b-a200-18a40caee43e	notice.desk.opened	{"number": "20261128-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:58.806986+00	delivered	2026-11-28 13:40:59.140775+00
qingyuan	qingyuan/hedong/jinlanli	9a8b3b87-984c-4b71-84ea-7433b151b4e5	reporter	b75939a8-fa97-43cc-a366-7e2137e68663	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 13:40:59.118418+00	delivered	2026-11-28 13:40:59.418152+00
qingyuan	qingyuan/hedong/jinlanli	0c650947-7196-49bc-8bd3-ac910cf1a8c7	desk	qingyuan/hedong/jinlanli	761735c2-8425-423f-84c3-b27d85fa4aaf	notice.desk.opened	{"number": "20261128-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:40:59.118419+00	delivered	2026-11-28 13:40:59.466944+00
qingyuan	qingyuan/hedong/jinlanli	0b44c88d-ff5f-4ae4-8603-9a36f14da7c5	reporter	b75939a8-fa97-43cc-a366-7e2137e68663	761735c2-8425-423f-84c3-b27d85fa4aaf	notice.reporter.rejected	{"number": "20261128-003", "reason": "查无此事"}	screen	2026-11-28 13:40:59.423187+00	delivered	2026-11-28 13:40:59.675986+00
qingyuan	qingyuan/hedong/jinlanli	3ed235ef-26b3-42e0-b85d-c2c73bc661b9	reporter	cdd5f35e-858d-4157-8439-a13802ef196d	0085d637-3258-4167-a5c9-5da5e77702d2	notice.reporter.filed	{"number": "20261128-001"}	screen	2026-11-28 13:40:59.675146+00	delivered	2026-11-28 13:40:59.839274+00
qingyuan	qingyuan/hedong/jinlanli	4a946f2c-03c2-4fc9-8376-ad93880b672c	account	b75a8cf1-734c-47bc-9079-8b58ba8b9167	0085d637-3258-4167-a5c9-5da5e77702d2	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261128-001"}	screen	2026-11-28 13:40:59.937085+00	delivered	2026-11-28 13:41:00.270615+00
qingyuan	qingyuan/hedong/jinlanli	b9c347ae-f3ec-465d-ad98-ffc037f04a6e	reporter	cdd5f35e-858d-4157-8439-a13802ef196d	0085d637-3258-4167-a5c9-5da5e77702d2	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261128-001"}	screen	2026-11-28 13:40:59.937086+00	delivered	2026-11-28 13:41:00.334787+00
qingyuan	qingyuan/hedong/wenfeng	e3d76a69-9772-4979-85bd-54c9097abdd5	reporter	7e88cc88-eaf2-452c-90f3-f62607cf8bb8	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 13:41:01.676744+00	delivered	2026-11-28 13:41:02.03969+00
qingyuan	qingyuan/hedong/wenfeng	e5dec043-0ef2-466e-89e9-42a735461495	desk	qingyuan/hedong/wenfeng	201bb134-bf99-4df0-8672-e79652a4c871	notice.desk.opened	{"number": "20261128-004", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:41:01.676745+00	delivered	2026-11-28 13:41:02.09964+00
qingyuan	qingyuan/hedong/wenfeng	f40ebd2a-80d9-4faa-ba66-6c97b017a29e	reporter	f0ff3f0a-e6c2-4fee-bc4a-0e02c1022b5b	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 13:41:02.071471+00	delivered	2026-11-28 13:41:02.491813+00
qingyuan	qingyuan/hedong/wenfeng	1fd7bfa1-36b0-4efa-a5fe-704b42761e2d	desk	qingyuan/hedong/wenfeng	450b81e5-60cd-4762-b34f-e0571d190cd3	notice.desk.opened	{"number": "20261128-005", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:41:02.071472+00	delivered	2026-11-28 13:41:02.560961+00
qingyuan	qingyuan/hedong/wenfeng	be72f8cd-6401-4d33-8aae-17305d5a50e6	reporter	6dfd3735-13e1-407d-9c83-d287a965d07c	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 13:41:02.49939+00	delivered	2026-11-28 13:41:02.907303+00
qingyuan	qingyuan/hedong/wenfeng	72865242-ed76-480c-b93c-fb98fffbbaf4	desk	qingyuan/hedong/wenfeng	467e9a8b-8c45-4335-a584-09360cef0ea2	notice.desk.opened	{"number": "20261128-006", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:41:02.499391+00	delivered	2026-11-28 13:41:02.999554+00
qingyuan	qingyuan/hedong/wenfeng	02b9d5c5-60b8-4ddb-bff9-c75768337dc4	reporter	6dfd3735-13e1-407d-9c83-d287a965d07c	467e9a8b-8c45-4335-a584-09360cef0ea2	notice.reporter.rejected	{"number": "20261128-006", "reason": "查无此事"}	screen	2026-11-28 13:41:02.884042+00	delivered	2026-11-28 13:41:03.204088+00
qingyuan	qingyuan/hedong/wenfeng	de30f881-5d4a-4378-908e-c66a25fdfb04	reporter	7e88cc88-eaf2-452c-90f3-f62607cf8bb8	201bb134-bf99-4df0-8672-e79652a4c871	notice.reporter.filed	{"number": "20261128-004"}	screen	2026-11-28 13:41:03.232254+00	delivered	2026-11-28 13:41:03.399907+00
qingyuan	qingyuan/hedong/wenfeng	21a3f574-2565-45d8-ad32-b820d282d1ba	account	4946b0df-9cc7-4cd2-8aac-9a6e7402c663	201bb134-bf99-4df0-8672-e79652a4c871	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261128-004"}	screen	2026-11-28 13:41:03.495588+00	delivered	2026-11-28 13:41:03.814895+00
qingyuan	qingyuan/hedong/wenfeng	8a2d7c64-a13b-410c-9dd3-c020ed61ff83	reporter	7e88cc88-eaf2-452c-90f3-f62607cf8bb8	201bb134-bf99-4df0-8672-e79652a4c871	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261128-004"}	screen	2026-11-28 13:41:03.495589+00	delivered	2026-11-28 13:41:03.883604+00
jizhou	jizhou/beimen/chengnan	45c84c1b-b0fe-4aa0-bf16-99b086d35249	reporter	2c4db653-caa6-4317-9c3f-806d12527c57	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 13:41:04.779099+00	delivered	2026-11-28 13:41:04.943987+00
jizhou	jizhou/beimen/chengnan	4fb12758-4414-4d6d-b034-d501d8b86a05	reporter	624ddc45-f44c-4caf-b12f-20db342d465e	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 13:41:04.922005+00	delivered	2026-11-28 13:41:05.173118+00
jizhou	jizhou/beimen/chengnan	1b826713-c429-41cf-9ce9-6f362f24ef4b	desk	jizhou/beimen/chengnan	ce30a85c-4115-48be-b0d1-984b62c51d2c	notice.desk.opened	{"number": "20261128-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:41:04.7791+00	delivered	2026-11-28 13:41:04.985113+00
jizhou	jizhou/beimen/chengnan	80a55822-1052-401e-8424-65db99b3afb8	reporter	d8408e87-aba3-4525-9597-0c7d8a7ec959	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 13:41:05.195319+00	delivered	2026-11-28 13:41:05.421754+00
jizhou	jizhou/beimen/chengnan	17b91f7e-f6c1-40e0-9d70-f7927bad2dd5	desk	jizhou/beimen/chengnan	563552d3-557c-4b1d-b4ca-3cef401e0d5e	notice.desk.opened	{"number": "20261128-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:41:05.19532+00	delivered	2026-11-28 13:41:05.484715+00
jizhou	jizhou/beimen/chengnan	4b8e2cb7-2730-4d05-a2c1-db03ebabb063	reporter	2c4db653-caa6-4317-9c3f-806d12527c57	ce30a85c-4115-48be-b0d1-984b62c51d2c	notice.reporter.filed	{"number": "20261128-021"}	screen	2026-11-28 13:41:05.648325+00	delivered	2026-11-28 13:41:05.78033+00
qingyuan	qingyuan/hedong/jinlanli/g1	0a62b37d-965f-4246-99fc-b8727d5edcec	desk	qingyuan/hedong/jinlanli/g1	6279c0c8-c80a-4959-844e-249955e67b64	notice.desk.opened	{"number": "20261128-007", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:41:07.473874+00	delivered	2026-11-28 13:41:07.835168+00
qingyuan	qingyuan/hedong/jinlanli	85ca79e8-8f4d-4f70-9aca-6c1342b19dd0	desk	qingyuan/hedong/jinlanli	0085d637-3258-4167-a5c9-5da5e77702d2	notice.desk.suggested	{"other": "20261128-007", "number": "20261128-001"}	screen	2026-11-28 13:41:07.473875+00	delivered	2026-11-28 13:41:07.881783+00
jizhou	jizhou/beimen/chengnan	98a4c5f0-69d8-4bf4-a8b5-d269a40c27f7	desk	jizhou/beimen/chengnan	2196e4b5-53ac-4f47-a8d6-1afcbaf9a1e9	notice.desk.opened	{"number": "20261128-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:41:04.922006+00	delivered	2026-11-28 13:41:05.221606+00
jizhou	jizhou/beimen/chengnan	a0470284-60d4-4c88-be5d-87f34cc9176b	reporter	d8408e87-aba3-4525-9597-0c7d8a7ec959	563552d3-557c-4b1d-b4ca-3cef401e0d5e	notice.reporter.rejected	{"number": "20261128-023", "reason": "查无此事"}	screen	2026-11-28 13:41:05.432452+00	delivered	2026-11-28 13:41:05.622923+00
jizhou	jizhou/beimen/chengnan	46226122-9495-40d0-8e6e-663f1cce7400	account	4988d82a-ca1e-4a2d-b316-cb20afeffdc8	ce30a85c-4115-48be-b0d1-984b62c51d2c	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261128-021"}	screen	2026-11-28 13:41:05.850967+00	delivered	2026-11-28 13:41:06.124713+00
jizhou	jizhou/beimen/chengnan	8d5c8f9e-4111-4a6f-a96f-ec9529aa1d6a	reporter	2c4db653-caa6-4317-9c3f-806d12527c57	ce30a85c-4115-48be-b0d1-984b62c51d2c	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261128-021"}	screen	2026-11-28 13:41:05.850968+00	delivered	2026-11-28 13:41:06.185734+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	db24611c-455e-4f86-806d-3be1de9ed740	reporter	f16008a7-5502-4a2c-b699-08be66d804f4	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 13:41:07.871096+00	delivered	2026-11-28 13:41:08.151404+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	d450efee-8c2e-42ea-8f0c-c6719169b1b5	desk	qingyuan/hedong/jinlanli/g1/lawn	d641a177-0d3d-42f8-8d92-ea8612f1f733	notice.desk.opened	{"number": "20261128-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 13:41:07.871097+00	delivered	2026-11-28 13:41:08.162984+00
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	537a6fb8-17e5-4b24-89e3-e564926656f2	cam-a0667b3ec59a	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-a0667b3ec59a", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 13:41:00.748162+00	be204c88-cb1d-45d3-bb44-3534db42be2a	2026-11-30 13:41:00.748162+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	d581daee-b294-4286-b1fe-06c4648780ab	cam-a0667b3ec59a	agent	take_still	{"kind": "take_still", "camera_id": "cam-a0667b3ec59a"}	{}	queued	2026-11-28 13:41:01.41362+00	be204c88-cb1d-45d3-bb44-3534db42be2a	2026-11-28 13:51:01.41362+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	e9e40610-cb3c-4689-91a5-d4de9cc05539	cam-f9f85852258d	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-f9f85852258d", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 13:41:04.171174+00	7b57dc4d-b493-444a-bca1-a56380638fd7	2026-11-30 13:41:04.171174+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	bedab023-a606-45c9-864e-313a2255415f	cam-f9f85852258d	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-f9f85852258d"}	{}	queued	2026-11-28 13:41:04.612049+00	7b57dc4d-b493-444a-bca1-a56380638fd7	2026-11-28 13:51:04.612049+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	c8390bbc-7fa0-40f6-9fc3-0548f6cba4e2	cam-68ea175a45a4	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-68ea175a45a4", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 13:41:06.438775+00	85eab5bc-d14c-4147-92d7-7965b5cd6f5b	2026-11-30 13:41:06.438775+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	02bebb30-3daf-434c-a6bf-6a9b47463e79	cam-68ea175a45a4	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-68ea175a45a4"}	{}	queued	2026-11-28 13:41:06.843337+00	85eab5bc-d14c-4147-92d7-7965b5cd6f5b	2026-11-28 13:51:06.843337+00	\N	\N	{}
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
17	9	scheduled	2026-11-28 13:50:59.937085+00
18	9	deferred	2026-11-28 13:40:59.937734+00
19	10	scheduled	2026-11-28 14:10:59.937085+00
20	10	deferred	2026-11-28 13:40:59.937734+00
21	11	scheduled	2026-11-28 17:40:59.937085+00
22	11	deferred	2026-11-28 13:40:59.937734+00
23	12	scheduled	2026-11-28 13:42:29.937085+00
24	12	deferred	2026-11-28 13:40:59.937734+00
45	23	scheduled	2026-11-28 13:51:03.495588+00
46	23	deferred	2026-11-28 13:41:03.49627+00
47	24	scheduled	2026-11-28 14:11:03.495588+00
48	24	deferred	2026-11-28 13:41:03.49627+00
49	25	scheduled	2026-11-28 17:41:03.495588+00
50	25	deferred	2026-11-28 13:41:03.49627+00
51	26	scheduled	2026-11-28 13:42:33.495588+00
52	26	deferred	2026-11-28 13:41:03.49627+00
73	37	scheduled	2026-11-28 13:51:05.850967+00
74	37	deferred	2026-11-28 13:41:05.85373+00
75	38	scheduled	2026-11-28 14:11:05.850967+00
76	38	deferred	2026-11-28 13:41:05.85373+00
77	39	scheduled	2026-11-28 17:41:05.850967+00
78	39	deferred	2026-11-28 13:41:05.85373+00
79	40	scheduled	2026-11-28 13:42:35.850967+00
80	40	deferred	2026-11-28 13:41:05.85373+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
9	wanglou	clock_due	0	\N	\N	{"clock_id": "1c918b7a-05ad-44ca-9aee-0cbbfee1b5b1", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 13:50:59.937085+00	0	f	\N
10	wanglou	clock_due	0	\N	\N	{"clock_id": "5fb6f9e5-eb21-4c66-8718-ec0bb28e38a3", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 14:10:59.937085+00	0	f	\N
11	wanglou	clock_due	0	\N	\N	{"clock_id": "b0505a7f-d989-455a-85a1-351673b9e2f1", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 17:40:59.937085+00	0	f	\N
12	wanglou	offer_timed_out	0	\N	\N	{"task_id": "5c839cdb-61be-4731-99f4-55cafb5c5196", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 13:42:29.937085+00	0	f	\N
23	wanglou	clock_due	0	\N	\N	{"clock_id": "e62d9ddd-7c3d-41e6-9688-ab68c96bf82a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 13:51:03.495588+00	0	f	\N
24	wanglou	clock_due	0	\N	\N	{"clock_id": "a6b5fc99-07a5-4810-8959-d90e383be595", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 14:11:03.495588+00	0	f	\N
25	wanglou	clock_due	0	\N	\N	{"clock_id": "2010a2e5-1388-4539-acbd-e99779f2609d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 17:41:03.495588+00	0	f	\N
26	wanglou	offer_timed_out	0	\N	\N	{"task_id": "e33e5546-4fe2-4e1f-9346-e6fe0189e9f3", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 13:42:33.495588+00	0	f	\N
37	wanglou	clock_due	0	\N	\N	{"clock_id": "179617a1-8eeb-48de-9c96-1d34b0f3a090", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 13:51:05.850967+00	0	f	\N
38	wanglou	clock_due	0	\N	\N	{"clock_id": "44d5a2f8-6ccc-40b0-bcd8-dc62d691a128", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 14:11:05.850967+00	0	f	\N
39	wanglou	clock_due	0	\N	\N	{"clock_id": "1f8fe92b-f1fd-46dc-b654-c9ba0ea687c7", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 17:41:05.850967+00	0	f	\N
40	wanglou	offer_timed_out	0	\N	\N	{"task_id": "69096676-484c-46f0-ad19-2d530036d1bd", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 13:42:35.850967+00	0	f	\N
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
qingyuan	cdd5f35e-858d-4157-8439-a13802ef196d	c0e1874dba6ff8f9d0205268455b16bca9364239a767670521646794eb35fde1	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x72ba974ba2a7bdb18bf692ad10502a9d	2026-11-28 13:40:58.146848+00	\N	\N
qingyuan	0e8a37ef-e630-4041-995e-81a0b84b692a	7ca9b02f758ad69c6f6a0425239f09dd5b67ad7f38fd94aaadd44098dc26c2da	楼道灯坏了，请来修	\N	{}	\\x3b1460ba665b9a83eec51db7ea431cb8	2026-11-28 13:40:58.806985+00	\N	\N
qingyuan	b75939a8-fa97-43cc-a366-7e2137e68663	5ed3db725db2a8a0ebf44c895a62fab933535b4e21ceb89c2a938d19607a47b5	有人大声争吵	\N	{}	\\xede806e57813f0111e30055c9dc0d7c6	2026-11-28 13:40:59.118418+00	\N	\N
qingyuan	7e88cc88-eaf2-452c-90f3-f62607cf8bb8	712460b93810651827752bca12c338b3bec125c4a8567223945daa130dcd1972	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\x188d0a0d6f9e9f95d866939d46b573f2	2026-11-28 13:41:01.676744+00	\N	\N
qingyuan	f0ff3f0a-e6c2-4fee-bc4a-0e02c1022b5b	c1adc2a066bd80f49ee7e2d71942c8f5928410222cdc16927a903f6411d9fe12	楼道灯坏了，请来修	\N	{}	\\x41f4d86bc4a3833d65e2216f0e918e05	2026-11-28 13:41:02.071471+00	\N	\N
qingyuan	6dfd3735-13e1-407d-9c83-d287a965d07c	f8e91b03af9654c90bf9ca15d664d6cc762d7b90bc7e656e030a60ad83c3f8fa	有人大声争吵	\N	{}	\\x5a9a0eab583aacc3437d8e17f19e2894	2026-11-28 13:41:02.49939+00	\N	\N
jizhou	2c4db653-caa6-4317-9c3f-806d12527c57	2a123f6ecf45fa16c9e6ec219ecd3fe38d3638b9012a84fe37bab1adfa1aa478	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\xa392199a9085e03f3ecf8fb907290a58	2026-11-28 13:41:04.779099+00	\N	\N
jizhou	624ddc45-f44c-4caf-b12f-20db342d465e	4a7c855b3970becf2f7d3832d7f9bbd5ceb4391c121a449f03afd49f21815b5b	楼道灯坏了，请来修	\N	{}	\\x85c488d1f7e11b8baf727aa47d695054	2026-11-28 13:41:04.922005+00	\N	\N
jizhou	d8408e87-aba3-4525-9597-0c7d8a7ec959	bf403a9760605f076dee086c636ad0ba698a18859ed57bdb2268faf5b7b5e560	有人大声争吵	\N	{}	\\xa16557940a66e721cdd90a2de0726309	2026-11-28 13:41:05.195319+00	\N	\N
qingyuan	f16008a7-5502-4a2c-b699-08be66d804f4	df717b8240f39a832a8f79d36a267f243a42b5cf265667170c556f98bc345ad6	有人在草坪打架，流血了	\N	{}	\\xd8678efe64995ab92e15a8d60d5a662e	2026-11-28 13:41:07.871096+00	\N	\N
\.


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sessions (district_id, token_digest, account_id, csrf, opened_at, expires_at) FROM stdin;
qingyuan	2ef46c837e6946e878e5299e5d8345ba50c0e57f019774700ef9d4d6691f4aab	a941dab6-92ad-416e-8002-195251a713a7	nnbw4m0ysRB_ILLPHR5YWweTUtauxwN9Zmvju1_t0tU	2026-11-28 13:40:57.278813+00	2026-11-29 01:40:57.278813+00
qingyuan	9d3eb97e07f4894a23816aded575f886e74ab6378798432a69a3f0be14c8655a	b75a8cf1-734c-47bc-9079-8b58ba8b9167	b4ADMgq601JpKkYFBFvaZs3mQphtefDBcJ2w27Hh0hI	2026-11-28 13:40:59.830721+00	2026-11-29 01:40:59.830721+00
qingyuan	a9ca58786c804b8b0093dec7ae7331bbafe7c1e66c20b87d44b6382982a97dad	be204c88-cb1d-45d3-bb44-3534db42be2a	2iVK7KX78-a6j8o2CpRDc7f8xRX3KTwpGahZEE5Majc	2026-11-28 13:41:00.496387+00	2026-11-29 01:41:00.496387+00
qingyuan	18b9ecbaff7c4d56f06a1dac8cab53043beb83992b3b30f1e0b4329bf5a2a545	23b7196d-b4a1-448b-830d-88daab86e520	qu54sMUk1kgtg92j07RcS4NpQJ9JwUXpfnSLH9yzIic	2026-11-28 13:41:01.495338+00	2026-11-29 01:41:01.495338+00
qingyuan	e3c1ef9ef5785e98f8bdefa9da8430418fdfbb719ecf76052ea574d9301ba622	4946b0df-9cc7-4cd2-8aac-9a6e7402c663	utdyVwOqvfiMNtkh4rYdsPWURlWIsZI9AaQG7TvLpzI	2026-11-28 13:41:03.398829+00	2026-11-29 01:41:03.398829+00
qingyuan	7c771593d64ab9653a4f7784ffd01828ec68d99fcd987ca1930ea63125307879	7b57dc4d-b493-444a-bca1-a56380638fd7	V_-D5OHlspYb8omrFVyr2HunrF1mZDeXn4s-IjZQE6M	2026-11-28 13:41:04.080162+00	2026-11-29 01:41:04.080162+00
jizhou	a4b35b3517be677b0cb5463156163eeac040db26c49dc7e3d345aa753f8b6c92	2c1797ce-1b6d-4704-ba45-655434510483	fJ3z9MonZodtGIAqD3JHe-nl17Of3-tnGZbbyYuGhlM	2026-11-28 13:41:04.659106+00	2026-11-29 01:41:04.659106+00
jizhou	6cd3c1089d55fbe2e451aa3e50d143f78b56d0675bca040181a2a2cd7e2dd333	4988d82a-ca1e-4a2d-b316-cb20afeffdc8	eIlgvNLodiOhvbtJmJsJSUF7N5weTknyIgUIiaQxMTg	2026-11-28 13:41:05.751804+00	2026-11-29 01:41:05.751804+00
jizhou	3831894bc650a3336726b8e380f0fd77bc14cde5dbe751328dd6e76fae62f747	85eab5bc-d14c-4147-92d7-7965b5cd6f5b	aocwFo4jfe1pOcTQtWYxmLpLlSEGBi1L13Xs0-UcxvY	2026-11-28 13:41:06.322187+00	2026-11-29 01:41:06.322187+00
qingyuan	0af0bace7a116d4d4e3c625c445e79116360fa29ed9c9c1cef01dcfe48aa9396	b75a8cf1-734c-47bc-9079-8b58ba8b9167	opwu_dKRvq6n3zh2u_trbHIdBypbVFx7x2vQYVaSLSQ	2026-11-28 13:41:06.890875+00	2026-11-29 01:41:06.890875+00
qingyuan	6212d997602328178f92a1889313a65d70048cbcbee84a98b28767346839dbb1	99f6131e-dace-4c65-90b2-d6c1f7837019	vhBnRPTYwEVzH2atomXPVCHmJLulrMkeyDVwnxr_BMM	2026-11-28 13:41:06.942226+00	2026-11-29 01:41:06.942226+00
qingyuan	9f6cb55c8a0e3d4076754e6fc1fbfd6789d1353f5fedbbcc54f6f68532d3f835	a941dab6-92ad-416e-8002-195251a713a7	gEGAVwnbj-73SgHKkCEOubIonlxYPZmXSB08grCpfIc	2026-11-28 13:41:07.000017+00	2026-11-29 01:41:07.000017+00
qingyuan	61993a533f0187863f63932d798ce73a9de5d5d8684d940dda4aab38afc087f9	be204c88-cb1d-45d3-bb44-3534db42be2a	KtZ4CxfU0QU63ANxktKQ2OlsV9Nw_SQxYFGNzGHiPYA	2026-11-28 13:41:07.050604+00	2026-11-29 01:41:07.050604+00
qingyuan	e58b37d012cefcf284f28b4db5a117c3046ec8e4387a0f5a3ccbb292737be215	0032082d-0db3-473a-8614-34c8f51799d3	XlYjHv2RIu5MBqagQL5KOU1M0OIKNfYzbEqFXTU2aKs	2026-11-28 13:41:07.106571+00	2026-11-29 01:41:07.106571+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	be204c88-cb1d-45d3-bb44-3534db42be2a	csrf	2026-11-27 13:41:07.139591+00	2026-11-28 13:41:06.139591+00
qingyuan	1d9b7be46692f93f1a5c1efb4031268354bc28440690b8a23865e89e65fdb6a7	15556446-e51d-4d4d-af7a-123e13abbd02	8wiYBkLcdNQrZ2pPQaiLyaIxjjHoY64FGZI99eh0NB0	2026-11-28 13:41:07.195204+00	2026-11-29 01:41:07.195204+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	08c3fc85-549a-45cc-b67e-cbc4e6aa3289	cam-a0667b3ec59a	intrusion	intrusion	2026-11-28 13:41:01.323814+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T13:41:01.323824Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	d82dfb05-eda4-4ccf-9f4a-672d86348798	cam-f9f85852258d	intrusion	intrusion	2026-11-28 13:41:04.572294+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T13:41:04.572307Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	0e1068e6-0feb-44eb-94ab-6639547073bb	cam-68ea175a45a4	intrusion	intrusion	2026-11-28 13:41:06.791673+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T13:41:06.791684Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cdd5f35e-858d-4157-8439-a13802ef196d	officer	intrusion	intrusion	started	minor	2026-11-28 13:40:58.146848+00	2026-11-28 13:40:58.146848+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:a941dab6-92ad-416e-8002-195251a713a7:6ae7d5121b4b345cd4b7a50199822846	a941dab6-92ad-416e-8002-195251a713a7	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-28T13:40:58.146848Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	0e8a37ef-e630-4041-995e-81a0b84b692a	officer	other	other	started	minor	2026-11-28 13:40:58.806985+00	2026-11-28 13:40:58.806985+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:a941dab6-92ad-416e-8002-195251a713a7:678b7fe2dc4b5a884ad7027cefd555ea	a941dab6-92ad-416e-8002-195251a713a7	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	b75939a8-fa97-43cc-a366-7e2137e68663	officer	quarrel	quarrel	started	minor	2026-11-28 13:40:59.118418+00	2026-11-28 13:40:59.118418+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:a941dab6-92ad-416e-8002-195251a713a7:e24fe77e910f9ac55aae6904d98d9528	a941dab6-92ad-416e-8002-195251a713a7	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	7e88cc88-eaf2-452c-90f3-f62607cf8bb8	officer	intrusion	intrusion	started	minor	2026-11-28 13:41:01.676744+00	2026-11-28 13:41:01.676744+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:23b7196d-b4a1-448b-830d-88daab86e520:9eccecf4a9c343776a32207c654c1a3d	23b7196d-b4a1-448b-830d-88daab86e520	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T13:41:01.676744Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	f0ff3f0a-e6c2-4fee-bc4a-0e02c1022b5b	officer	other	other	started	minor	2026-11-28 13:41:02.071471+00	2026-11-28 13:41:02.071471+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:23b7196d-b4a1-448b-830d-88daab86e520:0a6868c10d0d7dfb2f3a9757bd8008cf	23b7196d-b4a1-448b-830d-88daab86e520	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	6dfd3735-13e1-407d-9c83-d287a965d07c	officer	quarrel	quarrel	started	minor	2026-11-28 13:41:02.49939+00	2026-11-28 13:41:02.49939+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:23b7196d-b4a1-448b-830d-88daab86e520:77325fe4965fa210244286b20e5e7c7c	23b7196d-b4a1-448b-830d-88daab86e520	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	2c4db653-caa6-4317-9c3f-806d12527c57	officer	intrusion	intrusion	started	minor	2026-11-28 13:41:04.779099+00	2026-11-28 13:41:04.779099+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:2c1797ce-1b6d-4704-ba45-655434510483:f5a7b29f4f2a65452ece109c7d096a37	2c1797ce-1b6d-4704-ba45-655434510483	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T13:41:04.779099Z"}]	f	f
jizhou	jizhou/beimen/chengnan	624ddc45-f44c-4caf-b12f-20db342d465e	officer	other	other	started	minor	2026-11-28 13:41:04.922005+00	2026-11-28 13:41:04.922005+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:2c1797ce-1b6d-4704-ba45-655434510483:051a7f0e32126b7867d23c37028df795	2c1797ce-1b6d-4704-ba45-655434510483	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	d8408e87-aba3-4525-9597-0c7d8a7ec959	officer	quarrel	quarrel	started	minor	2026-11-28 13:41:05.195319+00	2026-11-28 13:41:05.195319+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:2c1797ce-1b6d-4704-ba45-655434510483:289286663b5da8e1b56431254cb98325	2c1797ce-1b6d-4704-ba45-655434510483	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	15415443-8e81-4e4a-8e74-126d1aa19e8b	camera	intrusion	intrusion	started	minor	2026-11-28 13:41:03.320279+00	2026-11-28 13:41:07.356458+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:cd75573b-536c-4a5f-8f53-75c10fdec065:1	cam-lawn		t	cd75573b-536c-4a5f-8f53-75c10fdec065	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	1d0f1d90-1a78-404e-b3fc-aa41b32762a8	camera	loitering	loitering	started	minor	2026-11-28 13:41:03.32033+00	2026-11-28 13:41:07.356458+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:d5d4caac-4ff7-4a1d-b2c9-f4510ad8bd13:1	cam-lawn		t	d5d4caac-4ff7-4a1d-b2c9-f4510ad8bd13	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	f16008a7-5502-4a2c-b699-08be66d804f4	resident	quarrel	quarrel	started	minor	2026-11-28 13:41:07.871096+00	2026-11-28 13:41:07.871096+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:5cf5e16b6d0fbe97509403be6776ca2a	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	5c839cdb-61be-4731-99f4-55cafb5c5196	0085d637-3258-4167-a5c9-5da5e77702d2	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	b75a8cf1-734c-47bc-9079-8b58ba8b9167	2026-11-28 13:40:59.937085+00	2026-11-28 13:42:29.937085+00	2026-11-28 13:40:59.937085+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
qingyuan	qingyuan/hedong/wenfeng	e33e5546-4fe2-4e1f-9346-e6fe0189e9f3	201bb134-bf99-4df0-8672-e79652a4c871	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	4946b0df-9cc7-4cd2-8aac-9a6e7402c663	2026-11-28 13:41:03.495588+00	2026-11-28 13:42:33.495588+00	2026-11-28 13:41:03.495588+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
jizhou	jizhou/beimen/chengnan	69096676-484c-46f0-ad19-2d530036d1bd	ce30a85c-4115-48be-b0d1-984b62c51d2c	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	4988d82a-ca1e-4a2d-b316-cb20afeffdc8	2026-11-28 13:41:05.850967+00	2026-11-28 13:42:35.850967+00	2026-11-28 13:41:05.850967+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
\.


--
-- Data for Name: unplaced; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.unplaced (district_id, place_path, signal_id, urgency, arrived, tries, again_at, set_aside_at, why) FROM stdin;
\.


--
-- Name: feed_feed_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.feed_feed_id_seq', 54, true);


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
-- Name: orders pk_orders; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT pk_orders PRIMARY KEY (district_id, order_id);


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


