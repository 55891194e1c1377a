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
-- Name: devices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.devices (
    district_id text NOT NULL,
    device_id uuid NOT NULL,
    account_id uuid NOT NULL,
    endpoint text NOT NULL,
    p256dh text NOT NULL,
    auth text NOT NULL,
    language text NOT NULL,
    put_at timestamp with time zone NOT NULL
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
qingyuan	qingyuan/hedong/jinlanli	d0054826-a7de-416a-a510-52a7e04977f7	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$w8UkIWOAQpk$GjATbw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	873866ae-db13-4135-b9db-1c078ccf3922	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$BUFI2/o9dMs$2gh3ug	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	a69f864f-3895-4826-8381-a71b365e1df8	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$jaWUuDsQD/Y$s+SxUg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	f113a50d-c3d1-4ed3-a15e-2087747f83ba	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$h/ozix9H+4Q$Nu8fpw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	e09e15cf-8a4d-4843-921c-a99ef20fd0e4	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$HbVGUfIkej0$yRTDXg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	b1b2bc1e-3548-4632-b9ff-ee5770fcb200	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$KFNzpBNTaK8$edmCHg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	f537da83-2cdb-49dc-b5cf-6c3b52159664	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$Rs/xNJxXjIA$BDu56A	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	3562ce2b-dee6-482d-a23d-a231caf07a85	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$TIQBceX0yQE$+YbfmQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	32c73630-09fc-4630-ba43-467616acb666	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$Ijl0qH1iGsE$Jt4ThQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	1d055752-01df-4f06-8500-142efb3b99fc	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$wgEsMZvvYnY$gr2H2g	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	8ef2735f-49b6-4535-b6cf-a0720a913c04	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$oOe9d3ISwcE$AvG+5w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	a792faf0-7817-4a31-a61b-bc00f53963cf	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$skk8dHc7ZM4$E7Fv9g	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	4ef33bc6-8f65-42ea-a423-a45002515ee2	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$Zo1Wspni6Iw$Eg15Kw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	8a74036f-43ab-4117-aa32-76ebaeec3397	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$LRRTIGjQDNM$40BZ1Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	82f81ae0-5d2f-4585-ae05-62fbfae299e6	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$nCp67x7RNoI$4hScYQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	b9020a2e-f484-40c3-947a-5434832735ca	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$d4dzq0w8xIQ$QkjW9g	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	669a59af-ae17-4dde-a85a-537300f9db0a	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$RJ6i5FIwYlM$5/caCA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	0745bf28-3501-4434-9c35-235772f2c74f	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$Vyj/4GwXNCg$hNAjQQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	461f11b7-ed72-4e9a-a038-546bb0fc5f17	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$3URvVuJjbl4$RlQA3Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	569cd6bb-d438-42f5-b955-3c8052696a88	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$J0QmpoBQnyU$WUC01w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	af296f37-5420-4fcd-a77d-8de9d4fe1014	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$W3Qi6TKkMVg$vM4suA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	0e3ff317-7062-47de-8de3-05d9b0dc6719	1	2026-11-29 05:38:11.021177+00	3562ce2b-dee6-482d-a23d-a231caf07a85	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "c9a2f750-7f2d-43a8-a518-cc2920968b66", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "4ea09b26cfac4ff196e9a0f104406fdb35e62308d87def4bb7546a6d6b274531"}	0000000000000000000000000000000000000000000000000000000000000000	def2d4d3e376bd6f77af824220cca0960ca0a1cb2bb86c7e54783bb8a2b1a295
qingyuan	39f06910-aee6-4ab9-853a-a5b02c75bf7d	1	2026-11-29 05:38:11.211512+00	3562ce2b-dee6-482d-a23d-a231caf07a85	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "dd469619-d15a-4115-8e4a-3f47605f5b21", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "a4ed739e469ac9f38f66557fd7e2373f1ee4d9e03cfa62ce7fe88234829cc933"}	0000000000000000000000000000000000000000000000000000000000000000	228e1344213dca39486513d1fab2d13dffaf3fbae4ca6802046061d4ebaca678
qingyuan	a6ad098a-d16f-4e4d-9d2e-5c00298c4696	1	2026-11-29 05:38:11.290503+00	3562ce2b-dee6-482d-a23d-a231caf07a85	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "0593313f-fef6-4478-a1c5-786dc6092fc6", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "ad2ab9324fd8560e6a8661feb35ef697ee8a5af69d837633836f3a1104a2ceec"}	0000000000000000000000000000000000000000000000000000000000000000	d7b8ba55aed890f36da09af757ffad6d0189e8c076e4f40eacff7879ec715ae0
qingyuan	a6ad098a-d16f-4e4d-9d2e-5c00298c4696	2	2026-11-29 05:38:11.407979+00	3562ce2b-dee6-482d-a23d-a231caf07a85	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	d7b8ba55aed890f36da09af757ffad6d0189e8c076e4f40eacff7879ec715ae0	00d28efa864cf8a8fb9d277c88313028c27227f593e319f361913eb0963ac02f
qingyuan	0e3ff317-7062-47de-8de3-05d9b0dc6719	2	2026-11-29 05:38:11.491963+00	3562ce2b-dee6-482d-a23d-a231caf07a85	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	def2d4d3e376bd6f77af824220cca0960ca0a1cb2bb86c7e54783bb8a2b1a295	867d6a5683942b80bc88edccf8db44635b6604efb8d14a68139fdb0ca451ff5f
qingyuan	0e3ff317-7062-47de-8de3-05d9b0dc6719	3	2026-11-29 05:38:11.585214+00	3562ce2b-dee6-482d-a23d-a231caf07a85	task_offered	{"task_id": "5018fb7f-7ad0-4660-955b-653d43fea8d1", "to": "32c73630-09fc-4630-ba43-467616acb666", "plan": 0}	867d6a5683942b80bc88edccf8db44635b6604efb8d14a68139fdb0ca451ff5f	49019a45c2b0f897d55096a9e2625da1780e46b7f1107c6b0d5dc7337568ee21
qingyuan	0e3ff317-7062-47de-8de3-05d9b0dc6719	4	2026-11-29 05:38:11.585214+00	3562ce2b-dee6-482d-a23d-a231caf07a85	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	49019a45c2b0f897d55096a9e2625da1780e46b7f1107c6b0d5dc7337568ee21	0fe96d1143a96642cfa58eb6aed9fc69e55d4a917eff23d83f9e4afa30613be4
qingyuan	90dc690c-a01d-418e-a517-6f61a3ce9677	1	2026-11-29 05:38:11.831945+00	3562ce2b-dee6-482d-a23d-a231caf07a85	opened	{"number": "20261129-004", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "1654423b-9404-41fb-88e3-a0bd34d5a827", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "18273d12e7f54fd05d52fa7f77c8d3b34d0431c6fdadf1dc1a84a32773abcfa8"}	0000000000000000000000000000000000000000000000000000000000000000	0a73786222c014cac6a68c5ef5db7994e8fe1d4fd4e8af6dae1941805fd66d99
qingyuan	90dc690c-a01d-418e-a517-6f61a3ce9677	2	2026-11-29 05:38:11.875148+00	3562ce2b-dee6-482d-a23d-a231caf07a85	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	0a73786222c014cac6a68c5ef5db7994e8fe1d4fd4e8af6dae1941805fd66d99	c2e45114fa777766a10750da82c7d4748e1230e17035571eb0c2a52b7a34f330
qingyuan	90dc690c-a01d-418e-a517-6f61a3ce9677	3	2026-11-29 05:38:11.897509+00	3562ce2b-dee6-482d-a23d-a231caf07a85	task_offered	{"task_id": "097f53b3-4ecc-484c-8540-2b8ed1682e47", "to": "32c73630-09fc-4630-ba43-467616acb666", "plan": 0}	c2e45114fa777766a10750da82c7d4748e1230e17035571eb0c2a52b7a34f330	f5775003468ff5748e57c664396751b85746f093bdc581e166e34420b2fb528c
qingyuan	90dc690c-a01d-418e-a517-6f61a3ce9677	4	2026-11-29 05:38:11.897509+00	3562ce2b-dee6-482d-a23d-a231caf07a85	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	f5775003468ff5748e57c664396751b85746f093bdc581e166e34420b2fb528c	ffca2e887faf2bd36416f97285b75a7b82e7f8a654c1f1a90aac3074e50f6909
qingyuan	90dc690c-a01d-418e-a517-6f61a3ce9677	5	2026-11-29 05:38:11.977177+00	32c73630-09fc-4630-ba43-467616acb666	task_changed	{"task_id": "097f53b3-4ecc-484c-8540-2b8ed1682e47", "action": "accept", "to": "accepted"}	ffca2e887faf2bd36416f97285b75a7b82e7f8a654c1f1a90aac3074e50f6909	5732ec2ce7843b3b648404c713a4470dacaffb3f067867144038e34b756de137
qingyuan	90dc690c-a01d-418e-a517-6f61a3ce9677	6	2026-11-29 05:38:11.977177+00	32c73630-09fc-4630-ba43-467616acb666	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	5732ec2ce7843b3b648404c713a4470dacaffb3f067867144038e34b756de137	4bb277768eb9d009a2d6a8f9a8d63b00f706aed34572d0340a495f3b17b86b91
qingyuan	90dc690c-a01d-418e-a517-6f61a3ce9677	7	2026-11-29 05:38:12.051526+00	3562ce2b-dee6-482d-a23d-a231caf07a85	mediation	{"what": "opened"}	4bb277768eb9d009a2d6a8f9a8d63b00f706aed34572d0340a495f3b17b86b91	190ec24b9d92aa39dc5f1ff2239e65391d4be957d41c1666336e5e17345710d8
qingyuan	90dc690c-a01d-418e-a517-6f61a3ce9677	8	2026-11-29 05:38:12.051526+00	3562ce2b-dee6-482d-a23d-a231caf07a85	mediation	{"what": "read"}	190ec24b9d92aa39dc5f1ff2239e65391d4be957d41c1666336e5e17345710d8	80d0891068674e317b2042e784f3f93091d18eac98ff75f7d5ed95f1e1c1419d
qingyuan	90dc690c-a01d-418e-a517-6f61a3ce9677	9	2026-11-29 05:38:12.110579+00	3562ce2b-dee6-482d-a23d-a231caf07a85	mediation	{"what": "sides"}	80d0891068674e317b2042e784f3f93091d18eac98ff75f7d5ed95f1e1c1419d	ff044c74166a5a74d780fb75cd568ebd71dab2e3c88fc970057217d73875a26f
qingyuan	ae810b91-ef53-4732-bc0e-98337173148e	1	2026-11-29 05:38:12.460243+00	a792faf0-7817-4a31-a61b-bc00f53963cf	opened	{"number": "20261129-005", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "039694d7-8b64-4fd3-bb7c-5f889c54d055", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "8022621c5d1e0de29b4053bb635f06a8a68b9e7bf9c8d5c76ab7d2f18300ca0e"}	0000000000000000000000000000000000000000000000000000000000000000	ee6ecb99dcd6d50a6c9986592de0cbbc8807f149acc2f5dc2c796c3d23c12044
qingyuan	3799c403-cd82-4ea4-ba79-db3876b6eed2	1	2026-11-29 05:38:12.543207+00	a792faf0-7817-4a31-a61b-bc00f53963cf	opened	{"number": "20261129-006", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "462066ab-c24a-4538-87b2-46ffcda048ca", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "f5a737d1a67652af2ee1d00ef41b6451e6e508a23807667fdd7adc1d9fccd13d"}	0000000000000000000000000000000000000000000000000000000000000000	33e0450d76fbd4ae32f311ce4dc6d588be3d0459a8671a5e2311b0e17db1f631
qingyuan	34f4f991-7cb7-4f68-9c24-f078d818f23b	1	2026-11-29 05:38:12.614168+00	a792faf0-7817-4a31-a61b-bc00f53963cf	opened	{"number": "20261129-007", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "06653755-d14e-4906-835e-8a61d0a05faa", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7338b5e67d4fa9fe8fd6bbc63ed2bd1f7a8a48a25cb958e0d44f63d1bb73e89a"}	0000000000000000000000000000000000000000000000000000000000000000	45e4cba501dbfca32b411b0dffa5085d9fdef443db090d9cb3e29cf228527e2c
qingyuan	ae810b91-ef53-4732-bc0e-98337173148e	2	2026-11-29 05:38:12.74401+00	a792faf0-7817-4a31-a61b-bc00f53963cf	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	ee6ecb99dcd6d50a6c9986592de0cbbc8807f149acc2f5dc2c796c3d23c12044	a9a30e4ae08c3201049d8d42321c140d333de7001e6a844b684ce33283f7188b
qingyuan	34f4f991-7cb7-4f68-9c24-f078d818f23b	2	2026-11-29 05:38:12.694855+00	a792faf0-7817-4a31-a61b-bc00f53963cf	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	45e4cba501dbfca32b411b0dffa5085d9fdef443db090d9cb3e29cf228527e2c	3e5c03af526dc30bd112c8937008f2dbef17a925ebd17e44465e7a0d936cb0cc
qingyuan	ae810b91-ef53-4732-bc0e-98337173148e	3	2026-11-29 05:38:12.82056+00	a792faf0-7817-4a31-a61b-bc00f53963cf	task_offered	{"task_id": "c2d58ef6-8d3e-4571-8cd9-2620c3aaacdc", "to": "4ef33bc6-8f65-42ea-a423-a45002515ee2", "plan": 0}	a9a30e4ae08c3201049d8d42321c140d333de7001e6a844b684ce33283f7188b	fd32721d5fe3717ce9dfbc86779e88cd423ccf57962aa68d08976bd515d8c773
qingyuan	ae810b91-ef53-4732-bc0e-98337173148e	4	2026-11-29 05:38:12.82056+00	a792faf0-7817-4a31-a61b-bc00f53963cf	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	fd32721d5fe3717ce9dfbc86779e88cd423ccf57962aa68d08976bd515d8c773	18a205d3e3c4b6fb6c2752243b0a74d423ecadc9996c25844a3abd7285195c7b
qingyuan	754ed512-91e2-4e6f-bf12-e32b1feb7437	3	2026-11-29 05:38:13.13734+00	a792faf0-7817-4a31-a61b-bc00f53963cf	task_offered	{"task_id": "d0f5d4e3-c8c9-49ef-84e7-333893f0eed2", "to": "4ef33bc6-8f65-42ea-a423-a45002515ee2", "plan": 0}	3fadd8877a0b761cdbb15ae4540dad5c4e1f7252ad6c01f333a00622217fd90d	ab3113001dba0692b8f042786e2c3b8482f7e5c81ccb6be9bae39e7d9898a2c1
qingyuan	754ed512-91e2-4e6f-bf12-e32b1feb7437	4	2026-11-29 05:38:13.13734+00	a792faf0-7817-4a31-a61b-bc00f53963cf	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	ab3113001dba0692b8f042786e2c3b8482f7e5c81ccb6be9bae39e7d9898a2c1	3e9071a8b248ead0699cfc027f2880985a3ee5e5099a43cd64eaf2e71a94719e
jizhou	88386553-bed1-4833-b9d6-45d85cc25cca	2	2026-11-29 05:38:13.690529+00	b9020a2e-f484-40c3-947a-5434832735ca	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	1577758ad380d0ad19a71c39eb192bfdab18113909cdfbd21fb5f9f2acf955f6	204d92722c1afa943805fafdf824afeae0f3c33af626e618fd026bb76ca7130c
jizhou	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	3	2026-11-29 05:38:13.795594+00	b9020a2e-f484-40c3-947a-5434832735ca	task_offered	{"task_id": "5fcf6cb4-2335-45ed-81ec-dcb755f8e456", "to": "669a59af-ae17-4dde-a85a-537300f9db0a", "plan": 0}	776d07a2697d46c4a4c8b0787e101516970ccde85b75a9e4447ff3d7a0867b38	96d77e16b85ef525c4fd26c5fdc58e478db534981b3e5c61b398851e5e94e2a1
jizhou	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	4	2026-11-29 05:38:13.795594+00	b9020a2e-f484-40c3-947a-5434832735ca	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	96d77e16b85ef525c4fd26c5fdc58e478db534981b3e5c61b398851e5e94e2a1	6eaf640b1ff38bea4b27ffb8a5cc58097ba000aa7a9e08b1d41e4236c6a0a1f7
jizhou	9a427555-d6e7-4c3c-97fe-6b3485588300	3	2026-11-29 05:38:14.032722+00	b9020a2e-f484-40c3-947a-5434832735ca	task_offered	{"task_id": "6680f2fe-e110-4dc9-ab82-c2d2dace41ed", "to": "669a59af-ae17-4dde-a85a-537300f9db0a", "plan": 0}	7a54f4b8908aebb3e574a315a5ae3b8d6842ee712ac789a2849b61dbe832f4f4	de42a29f68995e193cc89eb5514d7bbf696055fb2178b6e11e16392e4407bf55
jizhou	9a427555-d6e7-4c3c-97fe-6b3485588300	4	2026-11-29 05:38:14.032722+00	b9020a2e-f484-40c3-947a-5434832735ca	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	de42a29f68995e193cc89eb5514d7bbf696055fb2178b6e11e16392e4407bf55	d9ed028e77c8e516dfe26d6a59aa853ec227bcd3af4eb07f90db069a7bf23d1e
jizhou	9a427555-d6e7-4c3c-97fe-6b3485588300	7	2026-11-29 05:38:14.258815+00	b9020a2e-f484-40c3-947a-5434832735ca	mediation	{"what": "opened"}	fae6a1b192219e682c92942365a633d7e6588c63db136c41717227c9c8966202	c1d8ecbc8245669e5d305e163659aa9c22581e792e314825f59ed40f223b6fd1
jizhou	9a427555-d6e7-4c3c-97fe-6b3485588300	8	2026-11-29 05:38:14.258815+00	b9020a2e-f484-40c3-947a-5434832735ca	mediation	{"what": "read"}	c1d8ecbc8245669e5d305e163659aa9c22581e792e314825f59ed40f223b6fd1	1508d86979d1f9a46ff10bd02936af14dfb9b44ddf564b8863213e4c3ae1812b
qingyuan	754ed512-91e2-4e6f-bf12-e32b1feb7437	1	2026-11-29 05:38:13.038975+00	a792faf0-7817-4a31-a61b-bc00f53963cf	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "5f5d9ef2-591e-4310-9175-dd0e1a74619b", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7936a9002ee2c7074e24171e331ba6dc15ad168d06d61673a1a8563c9ee71284"}	0000000000000000000000000000000000000000000000000000000000000000	ad2ce321a4610963679c125fef4feab85fb33be38f94d96b48168f4fe50a5a13
qingyuan	754ed512-91e2-4e6f-bf12-e32b1feb7437	7	2026-11-29 05:38:13.299658+00	a792faf0-7817-4a31-a61b-bc00f53963cf	mediation	{"what": "opened"}	9233c4a7970d717e39206189bf6e3e324d9638ee1bb613c8a09aeb9e7b7e25f6	d81620b1d4f91f3e81460297f7c403f90b754cfa301a8d16b27a8f47643a1abb
qingyuan	754ed512-91e2-4e6f-bf12-e32b1feb7437	8	2026-11-29 05:38:13.299658+00	a792faf0-7817-4a31-a61b-bc00f53963cf	mediation	{"what": "read"}	d81620b1d4f91f3e81460297f7c403f90b754cfa301a8d16b27a8f47643a1abb	06277d9ac6bb551b64a24486bc9609a18f1abb1f6b1d0534cc502ef955aaf0d7
jizhou	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	1	2026-11-29 05:38:13.572683+00	b9020a2e-f484-40c3-947a-5434832735ca	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "94a39a8e-bdef-4a27-82ed-1b7a9e763e61", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "97a6159dd6df33fc821e505376a935c8395b10ee82a830b1b81a25437c2c77d4"}	0000000000000000000000000000000000000000000000000000000000000000	fc79eb6ccbcff754ca0fe2ed4e1d872dbf7efe7a97d77041e994d594eba0d13b
jizhou	88386553-bed1-4833-b9d6-45d85cc25cca	1	2026-11-29 05:38:13.661979+00	b9020a2e-f484-40c3-947a-5434832735ca	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "6c5d6f35-d0f8-4888-bb23-1e88f1dd9659", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "780a47edf990f3289e5e02a326dabde0b6186627cf1b8a641b854da4485eb577"}	0000000000000000000000000000000000000000000000000000000000000000	1577758ad380d0ad19a71c39eb192bfdab18113909cdfbd21fb5f9f2acf955f6
jizhou	9a427555-d6e7-4c3c-97fe-6b3485588300	2	2026-11-29 05:38:13.99692+00	b9020a2e-f484-40c3-947a-5434832735ca	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	5901b3562c8c3d25bfaf644f77dba2336289094b2edd6033d1766eba54c2a6b9	7a54f4b8908aebb3e574a315a5ae3b8d6842ee712ac789a2849b61dbe832f4f4
jizhou	9a427555-d6e7-4c3c-97fe-6b3485588300	9	2026-11-29 05:38:14.286354+00	b9020a2e-f484-40c3-947a-5434832735ca	mediation	{"what": "sides"}	1508d86979d1f9a46ff10bd02936af14dfb9b44ddf564b8863213e4c3ae1812b	025ea379be8d99964ad8385276ce2c8fac3a6807cd0d15022549607b08d6a0c9
qingyuan	754ed512-91e2-4e6f-bf12-e32b1feb7437	2	2026-11-29 05:38:13.091501+00	a792faf0-7817-4a31-a61b-bc00f53963cf	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	ad2ce321a4610963679c125fef4feab85fb33be38f94d96b48168f4fe50a5a13	3fadd8877a0b761cdbb15ae4540dad5c4e1f7252ad6c01f333a00622217fd90d
qingyuan	754ed512-91e2-4e6f-bf12-e32b1feb7437	9	2026-11-29 05:38:13.354988+00	a792faf0-7817-4a31-a61b-bc00f53963cf	mediation	{"what": "sides"}	06277d9ac6bb551b64a24486bc9609a18f1abb1f6b1d0534cc502ef955aaf0d7	fbcd81f15345a16173cfb50c4bd8b8ddc59feeb4af0a3f62b443758e6ad88991
jizhou	9aefa734-0a0e-4951-9cfa-636105e2d59d	1	2026-11-29 05:38:13.617703+00	b9020a2e-f484-40c3-947a-5434832735ca	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "d8804576-b726-4462-8c60-5ed08cc88378", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "39d404fccc7b5b85b8e7ff74acf5408890f67adc2cb27bff4a9137ae8719ff04"}	0000000000000000000000000000000000000000000000000000000000000000	f82852526640555f94e3b7ec4f9405852bd7931f0aaa08c546f6f7f66f1c558a
qingyuan	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	1	2026-11-29 05:38:14.564761+00	resident	opened	{"number": "20261129-010", "kind": "quarrel", "pack": "quarrel", "severity": "life_safety", "signal_id": "69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.1}}], "words_sha256": "48ba010a5c67b5edfc05ec4815fba820fc8b4c57a6044418c3f9125821eb048c"}	0000000000000000000000000000000000000000000000000000000000000000	4f6bafb883c083e69842c0417450898c79bdd5f0377469fe978ff1fe6e7a037a
qingyuan	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	2	2026-11-29 05:38:14.564761+00	rule	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	4f6bafb883c083e69842c0417450898c79bdd5f0377469fe978ff1fe6e7a037a	2e8152ba164ed3b1fabfdcfebf9381c25a0caaa6e1213b96e438e7b2dc2e8697
qingyuan	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	3	2026-11-29 05:38:14.564761+00	rule	task_offered	{"task_id": "8000a9e9-18d5-438a-98c9-19bf7800235a", "to": "1d055752-01df-4f06-8500-142efb3b99fc", "plan": 0}	2e8152ba164ed3b1fabfdcfebf9381c25a0caaa6e1213b96e438e7b2dc2e8697	8bb8753a28c50bd9eccdf8f89d145bf866acc6899a8f2fbe290631a524ff1a1d
qingyuan	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	4	2026-11-29 05:38:14.564761+00	rule	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	8bb8753a28c50bd9eccdf8f89d145bf866acc6899a8f2fbe290631a524ff1a1d	68f1e5120badcb3c83fad44df0ca8743de6e54894b5df84e16bdb5b26366d882
qingyuan	754ed512-91e2-4e6f-bf12-e32b1feb7437	5	2026-11-29 05:38:13.216382+00	4ef33bc6-8f65-42ea-a423-a45002515ee2	task_changed	{"task_id": "d0f5d4e3-c8c9-49ef-84e7-333893f0eed2", "action": "accept", "to": "accepted"}	3e9071a8b248ead0699cfc027f2880985a3ee5e5099a43cd64eaf2e71a94719e	693db363c01bdeffc062eab0c33f3b3cb9573db29c6bac84c69c729d27148ece
qingyuan	754ed512-91e2-4e6f-bf12-e32b1feb7437	6	2026-11-29 05:38:13.216382+00	4ef33bc6-8f65-42ea-a423-a45002515ee2	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	693db363c01bdeffc062eab0c33f3b3cb9573db29c6bac84c69c729d27148ece	9233c4a7970d717e39206189bf6e3e324d9638ee1bb613c8a09aeb9e7b7e25f6
jizhou	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	2	2026-11-29 05:38:13.740824+00	b9020a2e-f484-40c3-947a-5434832735ca	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	fc79eb6ccbcff754ca0fe2ed4e1d872dbf7efe7a97d77041e994d594eba0d13b	776d07a2697d46c4a4c8b0787e101516970ccde85b75a9e4447ff3d7a0867b38
jizhou	9a427555-d6e7-4c3c-97fe-6b3485588300	1	2026-11-29 05:38:13.939644+00	b9020a2e-f484-40c3-947a-5434832735ca	opened	{"number": "20261129-024", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "5a3111cb-d32f-44f9-a467-02305643e112", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "17041585040f4a56d6dd5edc3acd5ba4c6e9cf261a67f53040126b64b2e15845"}	0000000000000000000000000000000000000000000000000000000000000000	5901b3562c8c3d25bfaf644f77dba2336289094b2edd6033d1766eba54c2a6b9
jizhou	9a427555-d6e7-4c3c-97fe-6b3485588300	5	2026-11-29 05:38:14.212425+00	669a59af-ae17-4dde-a85a-537300f9db0a	task_changed	{"task_id": "6680f2fe-e110-4dc9-ab82-c2d2dace41ed", "action": "accept", "to": "accepted"}	d9ed028e77c8e516dfe26d6a59aa853ec227bcd3af4eb07f90db069a7bf23d1e	37fae12357737deda615b635ec4e77b808accfd07b4a0ae88df246f2ab073ca6
jizhou	9a427555-d6e7-4c3c-97fe-6b3485588300	6	2026-11-29 05:38:14.212425+00	669a59af-ae17-4dde-a85a-537300f9db0a	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	37fae12357737deda615b635ec4e77b808accfd07b4a0ae88df246f2ab073ca6	fae6a1b192219e682c92942365a633d7e6588c63db136c41717227c9c8966202
qingyuan	2ab69778-2aa8-4c02-a7f0-91d8fdc23de6	1	2026-11-29 05:38:14.52626+00	camera:cam-lawn	opened	{"number":"20261129-009","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"c2c917c4-01fd-49d6-a652-17daadb31132","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	9692eb0bfe6de67b59ece0e8534f509e46e1ca20fccfc8d0fdb38a001d715563
qingyuan	0e3ff317-7062-47de-8de3-05d9b0dc6719	5	2026-11-29 05:38:14.52626+00	camera:cam-lawn	signal_suggested	{"signal_id":"c2c917c4-01fd-49d6-a652-17daadb31132","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-009"}	0fe96d1143a96642cfa58eb6aed9fc69e55d4a917eff23d83f9e4afa30613be4	f7ef360de04cb0521f5e481aa131ff509cd4ed2da576021be826cc842e8591da
qingyuan	2ab69778-2aa8-4c02-a7f0-91d8fdc23de6	2	2026-11-29 05:38:14.52626+00	camera:cam-lawn	signal_linked	{"signal_id":"f902dd65-9452-4027-879e-86cef267034a","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	9692eb0bfe6de67b59ece0e8534f509e46e1ca20fccfc8d0fdb38a001d715563	a746f3f40e7a9c1fe5f757cc4a1f59fbf388e92928710522e981c1b906420d20
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x79bfa5dcf8b69cccbf6e6ebdb0420c5233900ea7a55479aa408531cf87945607	2026-11-29 05:38:10.623703+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x6bfcc3bffb051d1a966f71b4eb9c56108a4cd6d719d3b4ac35243b7682adb213	2026-11-29 05:38:10.762435+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\xeb879c9c190d4acfa29926bfcc3f61f32c7303cd4c6e08e3b71dc995f135832f	2026-11-29 05:38:10.76858+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x72cdbd5769112c2e67dde1de6dd2aa2763b46b9411f641b8abac05e9c194c510	2026-11-29 05:38:10.776182+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\x3018fb6368fbe2f96e51a00341905681c794bf2bcb36961aa96d2b02ac109724	2026-11-29 05:38:14.491165+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0009
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-dfa1773ed0ab	1	2026-11-29 05:38:12.153213+00	8ef2735f-49b6-4535-b6cf-a0720a913c04	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-29T05:38:12.153213Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-dfa1773ed0ab	2	2026-11-29 05:38:12.232472+00	8ef2735f-49b6-4535-b6cf-a0720a913c04	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-dfa1773ed0ab	3	2026-11-29 05:38:12.27712+00	8ef2735f-49b6-4535-b6cf-a0720a913c04	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-e91fcb0c604a	1	2026-11-29 05:38:13.397544+00	82f81ae0-5d2f-4585-ae05-62fbfae299e6	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-29T05:38:13.397544Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-e91fcb0c604a	2	2026-11-29 05:38:13.439613+00	82f81ae0-5d2f-4585-ae05-62fbfae299e6	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-e91fcb0c604a	3	2026-11-29 05:38:13.46717+00	82f81ae0-5d2f-4585-ae05-62fbfae299e6	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-69a12bcbe325	1	2026-11-29 05:38:14.304462+00	461f11b7-ed72-4e9a-a038-546bb0fc5f17	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-29T05:38:14.304462Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-69a12bcbe325	2	2026-11-29 05:38:14.325828+00	461f11b7-ed72-4e9a-a038-546bb0fc5f17	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-69a12bcbe325	3	2026-11-29 05:38:14.353965+00	461f11b7-ed72-4e9a-a038-546bb0fc5f17	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-dfa1773ed0ab	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "8ef2735f-49b6-4535-b6cf-a0720a913c04", "mode": "shadow", "since": "2026-11-29T05:38:12.277120Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 05:38:12.27712+00	8ef2735f-49b6-4535-b6cf-a0720a913c04	\N
qingyuan	qingyuan/hedong/wenfeng	cam-e91fcb0c604a	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "82f81ae0-5d2f-4585-ae05-62fbfae299e6", "mode": "shadow", "since": "2026-11-29T05:38:13.467170Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 05:38:13.46717+00	82f81ae0-5d2f-4585-ae05-62fbfae299e6	\N
jizhou	jizhou/beimen/chengnan	cam-69a12bcbe325	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "461f11b7-ed72-4e9a-a038-546bb0fc5f17", "mode": "shadow", "since": "2026-11-29T05:38:14.353965Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 05:38:14.353965+00	461f11b7-ed72-4e9a-a038-546bb0fc5f17	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at, "limit", pauses) FROM stdin;
qingyuan	4d8285b6-008a-40b3-954f-4400818e79d4	0e3ff317-7062-47de-8de3-05d9b0dc6719	5018fb7f-7ad0-4660-955b-653d43fea8d1	accept	running	2026-11-29 05:38:11.585214+00	2026-11-29 05:48:11.585214+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	43600a3e-2f82-4d59-bfc2-70398102cd06	0e3ff317-7062-47de-8de3-05d9b0dc6719	5018fb7f-7ad0-4660-955b-653d43fea8d1	on_scene	running	2026-11-29 05:38:11.585214+00	2026-11-29 06:08:11.585214+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	e3a05127-147f-4224-9d06-3227478368d2	0e3ff317-7062-47de-8de3-05d9b0dc6719	5018fb7f-7ad0-4660-955b-653d43fea8d1	done	running	2026-11-29 05:38:11.585214+00	2026-11-29 09:38:11.585214+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	28c47aef-09ab-462c-b371-9213f10a8d56	90dc690c-a01d-418e-a517-6f61a3ce9677	097f53b3-4ecc-484c-8540-2b8ed1682e47	on_scene	running	2026-11-29 05:38:11.897509+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	2e385980-373c-4a86-919d-157e8854eddc	90dc690c-a01d-418e-a517-6f61a3ce9677	097f53b3-4ecc-484c-8540-2b8ed1682e47	done	running	2026-11-29 05:38:11.897509+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	aeaa2dce-9bcd-4446-b2d2-9e47f0e2852b	90dc690c-a01d-418e-a517-6f61a3ce9677	097f53b3-4ecc-484c-8540-2b8ed1682e47	accept	stopped	2026-11-29 05:38:11.897509+00	2026-11-29 06:08:11.897509+00	\N	2026-11-29 05:38:11.977177+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	c428d484-c5a7-4283-875d-35f05a458e80	ae810b91-ef53-4732-bc0e-98337173148e	c2d58ef6-8d3e-4571-8cd9-2620c3aaacdc	accept	running	2026-11-29 05:38:12.82056+00	2026-11-29 05:48:12.82056+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	8bd0fe56-70bc-4d1d-8987-1cea9baaefbc	ae810b91-ef53-4732-bc0e-98337173148e	c2d58ef6-8d3e-4571-8cd9-2620c3aaacdc	on_scene	running	2026-11-29 05:38:12.82056+00	2026-11-29 06:08:12.82056+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	5405e579-ea83-4575-a087-1fea3744a373	ae810b91-ef53-4732-bc0e-98337173148e	c2d58ef6-8d3e-4571-8cd9-2620c3aaacdc	done	running	2026-11-29 05:38:12.82056+00	2026-11-29 09:38:12.82056+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	4dc421e7-22c0-4bd6-9dac-4a1966edcea5	754ed512-91e2-4e6f-bf12-e32b1feb7437	d0f5d4e3-c8c9-49ef-84e7-333893f0eed2	on_scene	running	2026-11-29 05:38:13.13734+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	91256e45-8c73-4e62-bc24-b7cfe2c0f86d	754ed512-91e2-4e6f-bf12-e32b1feb7437	d0f5d4e3-c8c9-49ef-84e7-333893f0eed2	done	running	2026-11-29 05:38:13.13734+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	67595ad6-fc2f-4a39-99a4-bd38408c1a90	754ed512-91e2-4e6f-bf12-e32b1feb7437	d0f5d4e3-c8c9-49ef-84e7-333893f0eed2	accept	stopped	2026-11-29 05:38:13.13734+00	2026-11-29 06:08:13.13734+00	\N	2026-11-29 05:38:13.216382+00	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	2f322a6d-b76a-4afa-90b7-3f8f20e16985	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	5fcf6cb4-2335-45ed-81ec-dcb755f8e456	accept	running	2026-11-29 05:38:13.795594+00	2026-11-29 05:48:13.795594+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	4429db14-6827-49ca-9166-f13d04b98027	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	5fcf6cb4-2335-45ed-81ec-dcb755f8e456	on_scene	running	2026-11-29 05:38:13.795594+00	2026-11-29 06:08:13.795594+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	e0fbdd5c-db0a-4d1a-b1c3-f21ecc9f6ec5	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	5fcf6cb4-2335-45ed-81ec-dcb755f8e456	done	running	2026-11-29 05:38:13.795594+00	2026-11-29 09:38:13.795594+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	0cc62f07-3ea2-4143-9dbf-9c31d43ee135	9a427555-d6e7-4c3c-97fe-6b3485588300	6680f2fe-e110-4dc9-ab82-c2d2dace41ed	on_scene	running	2026-11-29 05:38:14.032722+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
jizhou	4e512f7e-fc3a-4346-8f1e-4fb97a1d160d	9a427555-d6e7-4c3c-97fe-6b3485588300	6680f2fe-e110-4dc9-ab82-c2d2dace41ed	done	running	2026-11-29 05:38:14.032722+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
jizhou	3bce3bd1-f451-4766-b15a-3a16fa8d2a09	9a427555-d6e7-4c3c-97fe-6b3485588300	6680f2fe-e110-4dc9-ab82-c2d2dace41ed	accept	stopped	2026-11-29 05:38:14.032722+00	2026-11-29 06:08:14.032722+00	\N	2026-11-29 05:38:14.212425+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	7f710f28-12a7-49ce-adce-6ca6d3cffbf9	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	8000a9e9-18d5-438a-98c9-19bf7800235a	accept	running	2026-11-29 05:38:14.564761+00	2026-11-29 06:08:14.564761+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	3380f9d4-58a6-41ed-aa33-4970bc6420bc	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	8000a9e9-18d5-438a-98c9-19bf7800235a	on_scene	running	2026-11-29 05:38:14.564761+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	94e68278-ddfa-4100-a810-2862a3a72701	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	8000a9e9-18d5-438a-98c9-19bf7800235a	done	running	2026-11-29 05:38:14.564761+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
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
qingyuan	report:3562ce2b-dee6-482d-a23d-a231caf07a85:b4c7c9b18254bae4ede977482906705d	c9a2f750-7f2d-43a8-a518-cc2920968b66	2026-11-29 05:38:11.021177+00
qingyuan	report:3562ce2b-dee6-482d-a23d-a231caf07a85:61f33c9b1e0c81df99907cabe087c84e	dd469619-d15a-4115-8e4a-3f47605f5b21	2026-11-29 05:38:11.211512+00
qingyuan	report:3562ce2b-dee6-482d-a23d-a231caf07a85:130da48b6769a205118f958bc05a285d	0593313f-fef6-4478-a1c5-786dc6092fc6	2026-11-29 05:38:11.290503+00
qingyuan	report:3562ce2b-dee6-482d-a23d-a231caf07a85:0dcdbca42979825051552856b69c5589	1654423b-9404-41fb-88e3-a0bd34d5a827	2026-11-29 05:38:11.831945+00
qingyuan	report:a792faf0-7817-4a31-a61b-bc00f53963cf:949a9137ba9ffc2c86e7f4275a77398d	039694d7-8b64-4fd3-bb7c-5f889c54d055	2026-11-29 05:38:12.460243+00
qingyuan	report:a792faf0-7817-4a31-a61b-bc00f53963cf:7a04f342b1944fcc53c3fb00d32426b4	462066ab-c24a-4538-87b2-46ffcda048ca	2026-11-29 05:38:12.543207+00
qingyuan	report:a792faf0-7817-4a31-a61b-bc00f53963cf:59acfe23600c4da6c2b4f1e07e83740f	06653755-d14e-4906-835e-8a61d0a05faa	2026-11-29 05:38:12.614168+00
qingyuan	report:a792faf0-7817-4a31-a61b-bc00f53963cf:9b5142c4244cbd0f5b030749ac57f05e	5f5d9ef2-591e-4310-9175-dd0e1a74619b	2026-11-29 05:38:13.038975+00
jizhou	report:b9020a2e-f484-40c3-947a-5434832735ca:a1b94a4f8d946b9d0d5d98a2dff42bbc	94a39a8e-bdef-4a27-82ed-1b7a9e763e61	2026-11-29 05:38:13.572683+00
jizhou	report:b9020a2e-f484-40c3-947a-5434832735ca:f8e71ca4298520a395b79ae7c4b3cbd4	d8804576-b726-4462-8c60-5ed08cc88378	2026-11-29 05:38:13.617703+00
jizhou	report:b9020a2e-f484-40c3-947a-5434832735ca:e45a2c41e613e9e3f26897b66f1924a9	6c5d6f35-d0f8-4888-bb23-1e88f1dd9659	2026-11-29 05:38:13.661979+00
jizhou	report:b9020a2e-f484-40c3-947a-5434832735ca:8482b1d637376fe2e10bcb7ad4f2f110	5a3111cb-d32f-44f9-a467-02305643e112	2026-11-29 05:38:13.939644+00
qingyuan	event:50642213-86c4-4255-a3f8-65791f2338ef:1	f902dd65-9452-4027-879e-86cef267034a	2026-11-29 05:38:14.502211+00
qingyuan	event:ba426a70-c488-48ce-a685-20e42d272c65:1	c2c917c4-01fd-49d6-a652-17daadb31132	2026-11-29 05:38:14.502211+00
qingyuan	report:resident:df391bc0d4b7f8bc42b6b5dc8f404914	69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f	2026-11-29 05:38:14.564761+00
\.


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deliveries (district_id, place_path, delivery_id, notice_id, channel, recipient, state, digest, made_at, not_before, tries, said, sent_at) FROM stdin;
\.


--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.devices (district_id, device_id, account_id, endpoint, p256dh, auth, language, put_at) FROM stdin;
\.


--
-- Data for Name: enrolment_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.enrolment_codes (district_id, place_path, code_digest, made_at, expires_at, used_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	2f82958deb7556656be6d01898a8696aeac58a624d34a61ed9c72709e54f62e5	2026-11-29 05:38:11.775583+00	2026-11-30 05:38:11.775583+00	\N
qingyuan	qingyuan/hedong/wenfeng	d0560e9a4a0823338c46af303c545e6ea4b9aebcf5219b01e881aecd5e869089	2026-11-29 05:38:12.995683+00	2026-11-30 05:38:12.995683+00	\N
jizhou	jizhou/beimen/chengnan	b733f8775fa78809416f881fab758211ac7911319375126e7433ef583089f131	2026-11-29 05:38:13.887313+00	2026-11-30 05:38:13.887313+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	0e3ff317-7062-47de-8de3-05d9b0dc6719	2026-11-29 05:38:11.021177+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	96f23f29-1cab-40e4-b046-5d45ec024cfe	2026-11-29 05:38:11.021177+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	39f06910-aee6-4ab9-853a-a5b02c75bf7d	2026-11-29 05:38:11.211512+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	8dabdda2-7c3d-4054-ac22-1be859b99f0c	2026-11-29 05:38:11.211512+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	a6ad098a-d16f-4e4d-9d2e-5c00298c4696	2026-11-29 05:38:11.290503+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	019c1e93-ed47-470f-9c93-635ca6a90084	2026-11-29 05:38:11.290503+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	a6ad098a-d16f-4e4d-9d2e-5c00298c4696	2026-11-29 05:38:11.407979+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	0e3ff317-7062-47de-8de3-05d9b0dc6719	2026-11-29 05:38:11.491963+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	0e3ff317-7062-47de-8de3-05d9b0dc6719	2026-11-29 05:38:11.585214+00
qingyuan	qingyuan/hedong/jinlanli	10	account	32c73630-09fc-4630-ba43-467616acb666	notice	83ba13ed-36d7-459a-82dc-7666708b54d2	2026-11-29 05:38:11.585214+00
qingyuan	qingyuan/hedong/jinlanli	11	account	32c73630-09fc-4630-ba43-467616acb666	task	0e3ff317-7062-47de-8de3-05d9b0dc6719	2026-11-29 05:38:11.585214+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		incident	90dc690c-a01d-418e-a517-6f61a3ce9677	2026-11-29 05:38:11.831945+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		notice	4fc5f974-1b2f-4f71-acfb-6e27bdea7422	2026-11-29 05:38:11.831945+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		incident	90dc690c-a01d-418e-a517-6f61a3ce9677	2026-11-29 05:38:11.875148+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		incident	90dc690c-a01d-418e-a517-6f61a3ce9677	2026-11-29 05:38:11.897509+00
qingyuan	qingyuan/hedong/jinlanli	16	account	32c73630-09fc-4630-ba43-467616acb666	notice	b1902246-06b2-4394-8272-458da58c5e5b	2026-11-29 05:38:11.897509+00
qingyuan	qingyuan/hedong/jinlanli	17	account	32c73630-09fc-4630-ba43-467616acb666	task	90dc690c-a01d-418e-a517-6f61a3ce9677	2026-11-29 05:38:11.897509+00
qingyuan	qingyuan/hedong/jinlanli	18	desk		incident	90dc690c-a01d-418e-a517-6f61a3ce9677	2026-11-29 05:38:11.977177+00
qingyuan	qingyuan/hedong/jinlanli	19	desk		incident	90dc690c-a01d-418e-a517-6f61a3ce9677	2026-11-29 05:38:12.051526+00
qingyuan	qingyuan/hedong/jinlanli	20	desk		incident	90dc690c-a01d-418e-a517-6f61a3ce9677	2026-11-29 05:38:12.110579+00
qingyuan	qingyuan/hedong/jinlanli	21	desk		camera	cam-dfa1773ed0ab	2026-11-29 05:38:12.153213+00
qingyuan	qingyuan/hedong/jinlanli	22	desk		command	3e27b1d5-8716-4b03-8fdd-c8622c96d9ba	2026-11-29 05:38:12.153213+00
qingyuan	qingyuan/hedong/jinlanli	23	desk		camera	cam-dfa1773ed0ab	2026-11-29 05:38:12.232472+00
qingyuan	qingyuan/hedong/jinlanli	24	desk		camera	cam-dfa1773ed0ab	2026-11-29 05:38:12.27712+00
qingyuan	qingyuan/hedong/jinlanli	25	desk		command	c15c5ee9-418b-46c9-9db1-56bb615ff654	2026-11-29 05:38:12.320403+00
qingyuan	qingyuan/hedong/wenfeng	26	desk		incident	ae810b91-ef53-4732-bc0e-98337173148e	2026-11-29 05:38:12.460243+00
qingyuan	qingyuan/hedong/wenfeng	27	desk		notice	c08700cf-4645-4d97-8c3a-19d79e6f301b	2026-11-29 05:38:12.460243+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		incident	3799c403-cd82-4ea4-ba79-db3876b6eed2	2026-11-29 05:38:12.543207+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		notice	754d4ae6-ee40-4a63-bf73-50aa80375f0f	2026-11-29 05:38:12.543207+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		incident	34f4f991-7cb7-4f68-9c24-f078d818f23b	2026-11-29 05:38:12.614168+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		notice	2c83d9e7-6adc-4bb6-880b-46b63428245c	2026-11-29 05:38:12.614168+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		incident	34f4f991-7cb7-4f68-9c24-f078d818f23b	2026-11-29 05:38:12.694855+00
qingyuan	qingyuan/hedong/wenfeng	33	desk		incident	ae810b91-ef53-4732-bc0e-98337173148e	2026-11-29 05:38:12.74401+00
qingyuan	qingyuan/hedong/wenfeng	34	desk		incident	ae810b91-ef53-4732-bc0e-98337173148e	2026-11-29 05:38:12.82056+00
qingyuan	qingyuan/hedong/wenfeng	35	account	4ef33bc6-8f65-42ea-a423-a45002515ee2	notice	46fe94b1-9fc5-4382-831d-cb669dca0d59	2026-11-29 05:38:12.82056+00
qingyuan	qingyuan/hedong/wenfeng	36	account	4ef33bc6-8f65-42ea-a423-a45002515ee2	task	ae810b91-ef53-4732-bc0e-98337173148e	2026-11-29 05:38:12.82056+00
qingyuan	qingyuan/hedong/wenfeng	37	desk		incident	754ed512-91e2-4e6f-bf12-e32b1feb7437	2026-11-29 05:38:13.038975+00
qingyuan	qingyuan/hedong/wenfeng	38	desk		notice	2303ed54-86da-4aaf-9625-38656c4ba7a3	2026-11-29 05:38:13.038975+00
qingyuan	qingyuan/hedong/wenfeng	39	desk		incident	754ed512-91e2-4e6f-bf12-e32b1feb7437	2026-11-29 05:38:13.091501+00
qingyuan	qingyuan/hedong/wenfeng	40	desk		incident	754ed512-91e2-4e6f-bf12-e32b1feb7437	2026-11-29 05:38:13.13734+00
qingyuan	qingyuan/hedong/wenfeng	41	account	4ef33bc6-8f65-42ea-a423-a45002515ee2	notice	082543db-ede7-4f4a-9b33-26dc8a6715cb	2026-11-29 05:38:13.13734+00
qingyuan	qingyuan/hedong/wenfeng	42	account	4ef33bc6-8f65-42ea-a423-a45002515ee2	task	754ed512-91e2-4e6f-bf12-e32b1feb7437	2026-11-29 05:38:13.13734+00
qingyuan	qingyuan/hedong/wenfeng	43	desk		incident	754ed512-91e2-4e6f-bf12-e32b1feb7437	2026-11-29 05:38:13.216382+00
qingyuan	qingyuan/hedong/wenfeng	44	desk		incident	754ed512-91e2-4e6f-bf12-e32b1feb7437	2026-11-29 05:38:13.299658+00
qingyuan	qingyuan/hedong/wenfeng	45	desk		incident	754ed512-91e2-4e6f-bf12-e32b1feb7437	2026-11-29 05:38:13.354988+00
qingyuan	qingyuan/hedong/wenfeng	46	desk		camera	cam-e91fcb0c604a	2026-11-29 05:38:13.397544+00
qingyuan	qingyuan/hedong/wenfeng	47	desk		command	9bd74c80-35eb-46b9-ad84-9ede38fce541	2026-11-29 05:38:13.397544+00
qingyuan	qingyuan/hedong/wenfeng	48	desk		camera	cam-e91fcb0c604a	2026-11-29 05:38:13.439613+00
qingyuan	qingyuan/hedong/wenfeng	49	desk		camera	cam-e91fcb0c604a	2026-11-29 05:38:13.46717+00
qingyuan	qingyuan/hedong/wenfeng	50	desk		command	321c8e84-b521-4a7e-8014-2d715e79fc30	2026-11-29 05:38:13.490232+00
jizhou	jizhou/beimen/chengnan	51	desk		incident	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	2026-11-29 05:38:13.572683+00
jizhou	jizhou/beimen/chengnan	52	desk		notice	2f62c514-4284-4074-88c8-2fb146197e0a	2026-11-29 05:38:13.572683+00
jizhou	jizhou/beimen/chengnan	53	desk		incident	9aefa734-0a0e-4951-9cfa-636105e2d59d	2026-11-29 05:38:13.617703+00
jizhou	jizhou/beimen/chengnan	54	desk		notice	41feae7c-9750-4162-9650-55df1b53f795	2026-11-29 05:38:13.617703+00
jizhou	jizhou/beimen/chengnan	55	desk		incident	88386553-bed1-4833-b9d6-45d85cc25cca	2026-11-29 05:38:13.661979+00
jizhou	jizhou/beimen/chengnan	56	desk		notice	ab4d0ed2-7f81-4b6f-947f-cf3ed4ae998b	2026-11-29 05:38:13.661979+00
jizhou	jizhou/beimen/chengnan	57	desk		incident	88386553-bed1-4833-b9d6-45d85cc25cca	2026-11-29 05:38:13.690529+00
jizhou	jizhou/beimen/chengnan	58	desk		incident	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	2026-11-29 05:38:13.740824+00
jizhou	jizhou/beimen/chengnan	62	desk		incident	9a427555-d6e7-4c3c-97fe-6b3485588300	2026-11-29 05:38:13.939644+00
jizhou	jizhou/beimen/chengnan	63	desk		notice	7619caf6-bb61-4d92-ad0f-2aa894bb5897	2026-11-29 05:38:13.939644+00
jizhou	jizhou/beimen/chengnan	68	desk		incident	9a427555-d6e7-4c3c-97fe-6b3485588300	2026-11-29 05:38:14.212425+00
qingyuan	qingyuan/hedong/jinlanli/g1	76	desk		incident	2ab69778-2aa8-4c02-a7f0-91d8fdc23de6	2026-11-29 05:38:14.52626+00
qingyuan	qingyuan/hedong/jinlanli/g1	77	desk		notice	ede1d37c-94ff-4d4f-b1c7-f0561800aa0e	2026-11-29 05:38:14.52626+00
qingyuan	qingyuan/hedong/jinlanli	78	desk		incident	0e3ff317-7062-47de-8de3-05d9b0dc6719	2026-11-29 05:38:14.52626+00
qingyuan	qingyuan/hedong/jinlanli	79	desk		notice	09e84fc2-8262-4cda-a575-eb85bad4b928	2026-11-29 05:38:14.52626+00
jizhou	jizhou/beimen/chengnan	59	desk		incident	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	2026-11-29 05:38:13.795594+00
jizhou	jizhou/beimen/chengnan	60	account	669a59af-ae17-4dde-a85a-537300f9db0a	notice	bcdffb12-9a4b-4bd2-9874-6350d5397fba	2026-11-29 05:38:13.795594+00
jizhou	jizhou/beimen/chengnan	61	account	669a59af-ae17-4dde-a85a-537300f9db0a	task	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	2026-11-29 05:38:13.795594+00
jizhou	jizhou/beimen/chengnan	65	desk		incident	9a427555-d6e7-4c3c-97fe-6b3485588300	2026-11-29 05:38:14.032722+00
jizhou	jizhou/beimen/chengnan	66	account	669a59af-ae17-4dde-a85a-537300f9db0a	notice	cd99a30c-779b-4872-9006-5cf62834e987	2026-11-29 05:38:14.032722+00
jizhou	jizhou/beimen/chengnan	67	account	669a59af-ae17-4dde-a85a-537300f9db0a	task	9a427555-d6e7-4c3c-97fe-6b3485588300	2026-11-29 05:38:14.032722+00
jizhou	jizhou/beimen/chengnan	69	desk		incident	9a427555-d6e7-4c3c-97fe-6b3485588300	2026-11-29 05:38:14.258815+00
jizhou	jizhou/beimen/chengnan	71	desk		camera	cam-69a12bcbe325	2026-11-29 05:38:14.304462+00
jizhou	jizhou/beimen/chengnan	72	desk		command	b86663c6-d5ff-43b3-86ba-dbb94f60f64b	2026-11-29 05:38:14.304462+00
jizhou	jizhou/beimen/chengnan	74	desk		camera	cam-69a12bcbe325	2026-11-29 05:38:14.353965+00
jizhou	jizhou/beimen/chengnan	64	desk		incident	9a427555-d6e7-4c3c-97fe-6b3485588300	2026-11-29 05:38:13.99692+00
jizhou	jizhou/beimen/chengnan	70	desk		incident	9a427555-d6e7-4c3c-97fe-6b3485588300	2026-11-29 05:38:14.286354+00
jizhou	jizhou/beimen/chengnan	73	desk		camera	cam-69a12bcbe325	2026-11-29 05:38:14.325828+00
jizhou	jizhou/beimen/chengnan	75	desk		command	2e2c6482-88ef-46f4-9293-1f8af33b6b95	2026-11-29 05:38:14.393052+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	80	desk		incident	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	2026-11-29 05:38:14.564761+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	81	desk		notice	5f70cf9d-f462-4232-b6d1-df21285821e6	2026-11-29 05:38:14.564761+00
qingyuan	qingyuan/hedong/jinlanli	82	account	1d055752-01df-4f06-8500-142efb3b99fc	notice	55a4033f-23dd-4373-b9b3-750eb191f9f6	2026-11-29 05:38:14.564761+00
qingyuan	qingyuan/hedong/jinlanli	83	account	1d055752-01df-4f06-8500-142efb3b99fc	task	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	2026-11-29 05:38:14.564761+00
\.


--
-- Data for Name: incident_numbers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incident_numbers (district_id, day, last) FROM stdin;
jizhou	20261129	24
qingyuan	20261129	10
\.


--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incidents (district_id, place_path, incident_id, number, pack, pack_version, kind, severity, urgency, state, condition, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, opened_at, last_signal_at, version, acknowledged_at, acknowledged_by, merged_into, outcome, closed_at, follow_up_on, rendered) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	39f06910-aee6-4ab9-853a-a5b02c75bf7d	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-29 05:38:11.211512+00	2026-11-29 05:38:11.211512+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	a6ad098a-d16f-4e4d-9d2e-5c00298c4696	20261129-003	quarrel	2	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-29 05:38:11.290503+00	2026-11-29 05:38:11.290503+00	2	2026-11-29 05:38:11.407979+00	3562ce2b-dee6-482d-a23d-a231caf07a85	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	0e3ff317-7062-47de-8de3-05d9b0dc6719	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-29 05:38:11.021177+00	2026-11-29 05:38:11.021177+00	3	2026-11-29 05:38:11.491963+00	3562ce2b-dee6-482d-a23d-a231caf07a85	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	90dc690c-a01d-418e-a517-6f61a3ce9677	20261129-004	quarrel	2	quarrel	minor	2	handling	active	27.144	115.015	30	\N	\N	\N	\N	{}	2026-11-29 05:38:11.831945+00	2026-11-29 05:38:11.831945+00	4	2026-11-29 05:38:11.875148+00	3562ce2b-dee6-482d-a23d-a231caf07a85	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	3799c403-cd82-4ea4-ba79-db3876b6eed2	20261129-006	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-29 05:38:12.543207+00	2026-11-29 05:38:12.543207+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	34f4f991-7cb7-4f68-9c24-f078d818f23b	20261129-007	quarrel	2	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-29 05:38:12.614168+00	2026-11-29 05:38:12.614168+00	2	2026-11-29 05:38:12.694855+00	a792faf0-7817-4a31-a61b-bc00f53963cf	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	ae810b91-ef53-4732-bc0e-98337173148e	20261129-005	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-29 05:38:12.460243+00	2026-11-29 05:38:12.460243+00	3	2026-11-29 05:38:12.74401+00	a792faf0-7817-4a31-a61b-bc00f53963cf	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	754ed512-91e2-4e6f-bf12-e32b1feb7437	20261129-008	quarrel	2	quarrel	minor	2	handling	active	27.244	115.115	30	\N	\N	\N	\N	{}	2026-11-29 05:38:13.038975+00	2026-11-29 05:38:13.038975+00	4	2026-11-29 05:38:13.091501+00	a792faf0-7817-4a31-a61b-bc00f53963cf	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	9aefa734-0a0e-4951-9cfa-636105e2d59d	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-29 05:38:13.617703+00	2026-11-29 05:38:13.617703+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	88386553-bed1-4833-b9d6-45d85cc25cca	20261129-023	quarrel	2	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-29 05:38:13.661979+00	2026-11-29 05:38:13.661979+00	2	2026-11-29 05:38:13.690529+00	b9020a2e-f484-40c3-947a-5434832735ca	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-29 05:38:13.572683+00	2026-11-29 05:38:13.572683+00	3	2026-11-29 05:38:13.740824+00	b9020a2e-f484-40c3-947a-5434832735ca	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	9a427555-d6e7-4c3c-97fe-6b3485588300	20261129-024	quarrel	2	quarrel	minor	2	handling	active	27.544	115.515	30	\N	\N	\N	\N	{}	2026-11-29 05:38:13.939644+00	2026-11-29 05:38:13.939644+00	4	2026-11-29 05:38:13.99692+00	b9020a2e-f484-40c3-947a-5434832735ca	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	2ab69778-2aa8-4c02-a7f0-91d8fdc23de6	20261129-009	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-29 05:38:10.494414+00	2026-11-29 05:38:10.494441+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	20261129-010	quarrel	2	quarrel	life_safety	0	dispatched	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-29 05:38:14.564761+00	2026-11-29 05:38:14.564761+00	3	\N	\N	\N	\N	\N	\N	f
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
qingyuan	39f8ba67-7c47-4a62-a817-7dfb042b6f56	c9a2f750-7f2d-43a8-a518-cc2920968b66	0e3ff317-7062-47de-8de3-05d9b0dc6719	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	3562ce2b-dee6-482d-a23d-a231caf07a85	2026-11-29 05:38:11.021177+00	\N	\N
qingyuan	31eba56f-f3af-490b-bf40-34853730d2e0	dd469619-d15a-4115-8e4a-3f47605f5b21	39f06910-aee6-4ab9-853a-a5b02c75bf7d	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	3562ce2b-dee6-482d-a23d-a231caf07a85	2026-11-29 05:38:11.211512+00	\N	\N
qingyuan	65febab6-91fe-41e0-aaec-9e06c0f4a675	0593313f-fef6-4478-a1c5-786dc6092fc6	a6ad098a-d16f-4e4d-9d2e-5c00298c4696	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	3562ce2b-dee6-482d-a23d-a231caf07a85	2026-11-29 05:38:11.290503+00	\N	\N
qingyuan	7a18d411-c5cf-45f9-a5d6-276336640f74	c9a2f750-7f2d-43a8-a518-cc2920968b66	39f06910-aee6-4ab9-853a-a5b02c75bf7d	suggest	0.4	[]	rule	2026-11-29 05:38:11.780504+00	\N	\N
qingyuan	0174b993-d293-49d7-97b2-9e6d3193aa95	1654423b-9404-41fb-88e3-a0bd34d5a827	90dc690c-a01d-418e-a517-6f61a3ce9677	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	3562ce2b-dee6-482d-a23d-a231caf07a85	2026-11-29 05:38:11.831945+00	\N	\N
qingyuan	da7be251-ab24-419b-af57-05f092478cab	039694d7-8b64-4fd3-bb7c-5f889c54d055	ae810b91-ef53-4732-bc0e-98337173148e	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a792faf0-7817-4a31-a61b-bc00f53963cf	2026-11-29 05:38:12.460243+00	\N	\N
qingyuan	acc28426-389a-400f-85f2-b2cdbfd7d474	462066ab-c24a-4538-87b2-46ffcda048ca	3799c403-cd82-4ea4-ba79-db3876b6eed2	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a792faf0-7817-4a31-a61b-bc00f53963cf	2026-11-29 05:38:12.543207+00	\N	\N
qingyuan	6b0aff9f-524a-4ddd-9650-f6483e7437a2	06653755-d14e-4906-835e-8a61d0a05faa	34f4f991-7cb7-4f68-9c24-f078d818f23b	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a792faf0-7817-4a31-a61b-bc00f53963cf	2026-11-29 05:38:12.614168+00	\N	\N
qingyuan	5063521c-013d-4835-895a-6a7ea9b190b8	039694d7-8b64-4fd3-bb7c-5f889c54d055	3799c403-cd82-4ea4-ba79-db3876b6eed2	suggest	0.4	[]	rule	2026-11-29 05:38:12.997576+00	\N	\N
qingyuan	960523a3-f259-4dc3-9a16-caf6ff90e715	5f5d9ef2-591e-4310-9175-dd0e1a74619b	754ed512-91e2-4e6f-bf12-e32b1feb7437	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a792faf0-7817-4a31-a61b-bc00f53963cf	2026-11-29 05:38:13.038975+00	\N	\N
jizhou	f2a2a605-1309-49d8-a594-5ed616c0f1f0	94a39a8e-bdef-4a27-82ed-1b7a9e763e61	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b9020a2e-f484-40c3-947a-5434832735ca	2026-11-29 05:38:13.572683+00	\N	\N
jizhou	e3492323-e686-4799-9fe4-7918da6949ab	d8804576-b726-4462-8c60-5ed08cc88378	9aefa734-0a0e-4951-9cfa-636105e2d59d	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b9020a2e-f484-40c3-947a-5434832735ca	2026-11-29 05:38:13.617703+00	\N	\N
jizhou	2747ae37-924b-4e1b-9288-61fe3b59f20e	6c5d6f35-d0f8-4888-bb23-1e88f1dd9659	88386553-bed1-4833-b9d6-45d85cc25cca	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b9020a2e-f484-40c3-947a-5434832735ca	2026-11-29 05:38:13.661979+00	\N	\N
jizhou	621c1a7a-28b3-423d-a558-ececb7efc10e	94a39a8e-bdef-4a27-82ed-1b7a9e763e61	9aefa734-0a0e-4951-9cfa-636105e2d59d	suggest	0.4	[]	rule	2026-11-29 05:38:13.89483+00	\N	\N
jizhou	dc2c3a14-8896-4220-b46c-736a9618eb0b	5a3111cb-d32f-44f9-a467-02305643e112	9a427555-d6e7-4c3c-97fe-6b3485588300	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b9020a2e-f484-40c3-947a-5434832735ca	2026-11-29 05:38:13.939644+00	\N	\N
qingyuan	26166a1b-1e10-410a-9b11-4a8f4d404a68	c2c917c4-01fd-49d6-a652-17daadb31132	2ab69778-2aa8-4c02-a7f0-91d8fdc23de6	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 05:38:14.52626+00	\N	\N
qingyuan	8f44e5c0-7ce3-4056-90a8-c5e860375410	c2c917c4-01fd-49d6-a652-17daadb31132	0e3ff317-7062-47de-8de3-05d9b0dc6719	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 05:38:14.52626+00	\N	\N
qingyuan	0d68cf30-1f49-4654-b430-1fdc7555336f	f902dd65-9452-4027-879e-86cef267034a	2ab69778-2aa8-4c02-a7f0-91d8fdc23de6	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 05:38:14.52626+00	\N	\N
qingyuan	543626bf-3eba-439e-83a3-feaea8cc52f4	69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.1)", "zh": "最接近的案件证据不足（0.1）"}, "values": {"score": 0.1}, "weight": null}]	rule	2026-11-29 05:38:14.564761+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-29 05:38:11.020046+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-11-29 05:38:12.361723+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-29 05:38:12.457615+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-11-29 05:38:13.516399+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-29 05:38:13.571864+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-11-29 05:38:14.425185+00
\.


--
-- Data for Name: mediations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mediations (district_id, place_path, mediation_id, incident_id, spot, state, handler, opened_at, changed_at, version, sides, meetings, agreements, visits, referral, erased_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	8ae7267e-ec4e-4719-95c7-0fb827ea91ae	90dc690c-a01d-418e-a517-6f61a3ce9677	qingyuan/hedong/jinlanli/67860:287538	open	3562ce2b-dee6-482d-a23d-a231caf07a85	2026-11-29 05:38:12.051526+00	2026-11-29 05:38:12.110579+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
qingyuan	qingyuan/hedong/wenfeng	b23ebd08-2260-44f2-818c-77d0ecddde1a	754ed512-91e2-4e6f-bf12-e32b1feb7437	qingyuan/hedong/wenfeng/68110:287788	open	a792faf0-7817-4a31-a61b-bc00f53963cf	2026-11-29 05:38:13.299658+00	2026-11-29 05:38:13.354988+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
jizhou	jizhou/beimen/chengnan	c562915c-5919-46ae-bc8c-41072ede5ba4	9a427555-d6e7-4c3c-97fe-6b3485588300	jizhou/beimen/chengnan/68860:288788	open	b9020a2e-f484-40c3-947a-5434832735ca	2026-11-29 05:38:14.258815+00	2026-11-29 05:38:14.286354+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cfb5244e-53eb-441d-9959-ebe6cf410707	reporter	c9a2f750-7f2d-43a8-a518-cc2920968b66	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 05:38:11.021177+00	delivered	2026-11-29 05:38:11.021177+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	96f23f29-1cab-40e4-b046-5d45ec024cfe	desk	qingyuan/hedong/jinlanli	0e3ff317-7062-47de-8de3-05d9b0dc6719	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:11.021178+00	delivered	2026-11-29 05:38:11.021177+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	f22ca204-4de4-4f46-a797-99bde64c9ba1	reporter	dd469619-d15a-4115-8e4a-3f47605f5b21	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 05:38:11.211512+00	delivered	2026-11-29 05:38:11.211512+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	8dabdda2-7c3d-4054-ac22-1be859b99f0c	desk	qingyuan/hedong/jinlanli	39f06910-aee6-4ab9-853a-a5b02c75bf7d	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:11.211513+00	delivered	2026-11-29 05:38:11.211512+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	c66b096a-f695-453d-b7a9-661263a76d8a	reporter	0593313f-fef6-4478-a1c5-786dc6092fc6	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 05:38:11.290503+00	delivered	2026-11-29 05:38:11.290503+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	019c1e93-ed47-470f-9c93-635ca6a90084	desk	qingyuan/hedong/jinlanli	a6ad098a-d16f-4e4d-9d2e-5c00298c4696	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:11.290504+00	delivered	2026-11-29 05:38:11.290503+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	9d14123f-3cf5-403d-a769-dafc46db80cf	reporter	0593313f-fef6-4478-a1c5-786dc6092fc6	a6ad098a-d16f-4e4d-9d2e-5c00298c4696	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-29 05:38:11.407979+00	delivered	2026-11-29 05:38:11.407979+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	04c083a2-e6e3-4a36-8570-5b2bd7a3fb97	reporter	c9a2f750-7f2d-43a8-a518-cc2920968b66	0e3ff317-7062-47de-8de3-05d9b0dc6719	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-29 05:38:11.491963+00	delivered	2026-11-29 05:38:11.491963+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	83ba13ed-36d7-459a-82dc-7666708b54d2	account	32c73630-09fc-4630-ba43-467616acb666	0e3ff317-7062-47de-8de3-05d9b0dc6719	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001", "task_id": "5018fb7f-7ad0-4660-955b-653d43fea8d1"}	screen	2026-11-29 05:38:11.585214+00	delivered	2026-11-29 05:38:11.585214+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	9ecc2c73-ccc8-4e9f-a7f8-d8a91fabb0ed	reporter	c9a2f750-7f2d-43a8-a518-cc2920968b66	0e3ff317-7062-47de-8de3-05d9b0dc6719	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-29 05:38:11.585215+00	delivered	2026-11-29 05:38:11.585214+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	aaa3f23b-c76a-4354-96b6-927c9d12ff16	reporter	1654423b-9404-41fb-88e3-a0bd34d5a827	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 05:38:11.831945+00	delivered	2026-11-29 05:38:11.831945+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	4fc5f974-1b2f-4f71-acfb-6e27bdea7422	desk	qingyuan/hedong/jinlanli	90dc690c-a01d-418e-a517-6f61a3ce9677	notice.desk.opened	{"number": "20261129-004", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:11.831946+00	delivered	2026-11-29 05:38:11.831945+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	60c5ae18-34bc-4600-b018-858b643b66f1	reporter	1654423b-9404-41fb-88e3-a0bd34d5a827	90dc690c-a01d-418e-a517-6f61a3ce9677	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-29 05:38:11.875148+00	delivered	2026-11-29 05:38:11.875148+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	b1902246-06b2-4394-8272-458da58c5e5b	account	32c73630-09fc-4630-ba43-467616acb666	90dc690c-a01d-418e-a517-6f61a3ce9677	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-004", "task_id": "097f53b3-4ecc-484c-8540-2b8ed1682e47"}	screen	2026-11-29 05:38:11.897509+00	delivered	2026-11-29 05:38:11.897509+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	1e995521-0555-457b-a650-b4b43a9b4a59	reporter	1654423b-9404-41fb-88e3-a0bd34d5a827	90dc690c-a01d-418e-a517-6f61a3ce9677	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-004"}	screen	2026-11-29 05:38:11.89751+00	delivered	2026-11-29 05:38:11.897509+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	5d4e7a7b-2a33-4962-9cc9-95640372a2e3	reporter	1654423b-9404-41fb-88e3-a0bd34d5a827	90dc690c-a01d-418e-a517-6f61a3ce9677	notice.reporter.handling	{"number": "20261129-004"}	screen	2026-11-29 05:38:11.977177+00	delivered	2026-11-29 05:38:11.977177+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	88515283-b654-4c1f-b308-e99a9f005a3f	reporter	039694d7-8b64-4fd3-bb7c-5f889c54d055	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 05:38:12.460243+00	delivered	2026-11-29 05:38:12.460243+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c08700cf-4645-4d97-8c3a-19d79e6f301b	desk	qingyuan/hedong/wenfeng	ae810b91-ef53-4732-bc0e-98337173148e	notice.desk.opened	{"number": "20261129-005", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:12.460244+00	delivered	2026-11-29 05:38:12.460243+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	f67c27aa-f1c3-478f-95d7-b2efb70ffb7c	reporter	462066ab-c24a-4538-87b2-46ffcda048ca	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 05:38:12.543207+00	delivered	2026-11-29 05:38:12.543207+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	754d4ae6-ee40-4a63-bf73-50aa80375f0f	desk	qingyuan/hedong/wenfeng	3799c403-cd82-4ea4-ba79-db3876b6eed2	notice.desk.opened	{"number": "20261129-006", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:12.543208+00	delivered	2026-11-29 05:38:12.543207+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	2c80a7bb-dbe0-480d-87ed-283ad179edd6	reporter	06653755-d14e-4906-835e-8a61d0a05faa	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 05:38:12.614168+00	delivered	2026-11-29 05:38:12.614168+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	2c83d9e7-6adc-4bb6-880b-46b63428245c	desk	qingyuan/hedong/wenfeng	34f4f991-7cb7-4f68-9c24-f078d818f23b	notice.desk.opened	{"number": "20261129-007", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:12.614169+00	delivered	2026-11-29 05:38:12.614168+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	a8c2348d-3d79-4d56-90b7-cc9baf7cd8f8	reporter	06653755-d14e-4906-835e-8a61d0a05faa	34f4f991-7cb7-4f68-9c24-f078d818f23b	notice.reporter.rejected	{"number": "20261129-007", "reason": "查无此事"}	screen	2026-11-29 05:38:12.694855+00	delivered	2026-11-29 05:38:12.694855+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	7ea68b3b-1c6f-4eca-a084-e3c6206db2e1	reporter	039694d7-8b64-4fd3-bb7c-5f889c54d055	ae810b91-ef53-4732-bc0e-98337173148e	notice.reporter.filed	{"number": "20261129-005"}	screen	2026-11-29 05:38:12.74401+00	delivered	2026-11-29 05:38:12.74401+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	46fe94b1-9fc5-4382-831d-cb669dca0d59	account	4ef33bc6-8f65-42ea-a423-a45002515ee2	ae810b91-ef53-4732-bc0e-98337173148e	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-005", "task_id": "c2d58ef6-8d3e-4571-8cd9-2620c3aaacdc"}	screen	2026-11-29 05:38:12.82056+00	delivered	2026-11-29 05:38:12.82056+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	bcc5999b-a38d-4160-afe5-a56c8b6010bc	reporter	039694d7-8b64-4fd3-bb7c-5f889c54d055	ae810b91-ef53-4732-bc0e-98337173148e	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-005"}	screen	2026-11-29 05:38:12.820561+00	delivered	2026-11-29 05:38:12.82056+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	082543db-ede7-4f4a-9b33-26dc8a6715cb	account	4ef33bc6-8f65-42ea-a423-a45002515ee2	754ed512-91e2-4e6f-bf12-e32b1feb7437	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-008", "task_id": "d0f5d4e3-c8c9-49ef-84e7-333893f0eed2"}	screen	2026-11-29 05:38:13.13734+00	delivered	2026-11-29 05:38:13.13734+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	5ff93895-3740-40a5-afbd-8f37b49dea75	reporter	5f5d9ef2-591e-4310-9175-dd0e1a74619b	754ed512-91e2-4e6f-bf12-e32b1feb7437	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-008"}	screen	2026-11-29 05:38:13.137341+00	delivered	2026-11-29 05:38:13.13734+00	\N	\N
jizhou	jizhou/beimen/chengnan	86417c04-d605-4ce1-b74c-afaf6b3239af	reporter	6c5d6f35-d0f8-4888-bb23-1e88f1dd9659	88386553-bed1-4833-b9d6-45d85cc25cca	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-29 05:38:13.690529+00	delivered	2026-11-29 05:38:13.690529+00	\N	\N
jizhou	jizhou/beimen/chengnan	bcdffb12-9a4b-4bd2-9874-6350d5397fba	account	669a59af-ae17-4dde-a85a-537300f9db0a	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021", "task_id": "5fcf6cb4-2335-45ed-81ec-dcb755f8e456"}	screen	2026-11-29 05:38:13.795594+00	delivered	2026-11-29 05:38:13.795594+00	\N	\N
jizhou	jizhou/beimen/chengnan	3b4bbabb-3306-42bc-8f37-fc233e83caf3	reporter	94a39a8e-bdef-4a27-82ed-1b7a9e763e61	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-29 05:38:13.795595+00	delivered	2026-11-29 05:38:13.795594+00	\N	\N
jizhou	jizhou/beimen/chengnan	cd99a30c-779b-4872-9006-5cf62834e987	account	669a59af-ae17-4dde-a85a-537300f9db0a	9a427555-d6e7-4c3c-97fe-6b3485588300	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-024", "task_id": "6680f2fe-e110-4dc9-ab82-c2d2dace41ed"}	screen	2026-11-29 05:38:14.032722+00	delivered	2026-11-29 05:38:14.032722+00	\N	\N
jizhou	jizhou/beimen/chengnan	53212da1-9bca-48ff-9b2c-e7b273b0c702	reporter	5a3111cb-d32f-44f9-a467-02305643e112	9a427555-d6e7-4c3c-97fe-6b3485588300	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-024"}	screen	2026-11-29 05:38:14.032723+00	delivered	2026-11-29 05:38:14.032722+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	3504fb54-5471-44af-b7d6-630b29f80df9	reporter	5f5d9ef2-591e-4310-9175-dd0e1a74619b	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 05:38:13.038975+00	delivered	2026-11-29 05:38:13.038975+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	2303ed54-86da-4aaf-9625-38656c4ba7a3	desk	qingyuan/hedong/wenfeng	754ed512-91e2-4e6f-bf12-e32b1feb7437	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:13.038976+00	delivered	2026-11-29 05:38:13.038975+00	\N	\N
jizhou	jizhou/beimen/chengnan	d4077547-ff71-47ff-994c-10946ac03d52	reporter	94a39a8e-bdef-4a27-82ed-1b7a9e763e61	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 05:38:13.572683+00	delivered	2026-11-29 05:38:13.572683+00	\N	\N
jizhou	jizhou/beimen/chengnan	2f62c514-4284-4074-88c8-2fb146197e0a	desk	jizhou/beimen/chengnan	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:13.572684+00	delivered	2026-11-29 05:38:13.572683+00	\N	\N
jizhou	jizhou/beimen/chengnan	f2e20cbc-9eae-4de5-a838-c9807d743f1c	reporter	6c5d6f35-d0f8-4888-bb23-1e88f1dd9659	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 05:38:13.661979+00	delivered	2026-11-29 05:38:13.661979+00	\N	\N
jizhou	jizhou/beimen/chengnan	ab4d0ed2-7f81-4b6f-947f-cf3ed4ae998b	desk	jizhou/beimen/chengnan	88386553-bed1-4833-b9d6-45d85cc25cca	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:13.66198+00	delivered	2026-11-29 05:38:13.661979+00	\N	\N
jizhou	jizhou/beimen/chengnan	2ed5dbf2-f162-42cd-8bb4-1102f29a4758	reporter	5a3111cb-d32f-44f9-a467-02305643e112	9a427555-d6e7-4c3c-97fe-6b3485588300	notice.reporter.filed	{"number": "20261129-024"}	screen	2026-11-29 05:38:13.99692+00	delivered	2026-11-29 05:38:13.99692+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	77bff8b3-dff7-406f-a62c-46d93d25c97a	reporter	5f5d9ef2-591e-4310-9175-dd0e1a74619b	754ed512-91e2-4e6f-bf12-e32b1feb7437	notice.reporter.filed	{"number": "20261129-008"}	screen	2026-11-29 05:38:13.091501+00	delivered	2026-11-29 05:38:13.091501+00	\N	\N
jizhou	jizhou/beimen/chengnan	7730d86e-3879-434b-aeb4-e626ef9c1913	reporter	d8804576-b726-4462-8c60-5ed08cc88378	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 05:38:13.617703+00	delivered	2026-11-29 05:38:13.617703+00	\N	\N
jizhou	jizhou/beimen/chengnan	41feae7c-9750-4162-9650-55df1b53f795	desk	jizhou/beimen/chengnan	9aefa734-0a0e-4951-9cfa-636105e2d59d	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:13.617704+00	delivered	2026-11-29 05:38:13.617703+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	011f57be-7f91-49b4-b7cb-cced0c9c2020	reporter	69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 05:38:14.564761+00	delivered	2026-11-29 05:38:14.564761+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	5f70cf9d-f462-4232-b6d1-df21285821e6	desk	qingyuan/hedong/jinlanli/g1/lawn	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	notice.desk.opened	{"number": "20261129-010", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "life safety", "severity_zh": "生命安全"}	screen	2026-11-29 05:38:14.564762+00	delivered	2026-11-29 05:38:14.564761+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	01f6fc05-bc6d-4c5a-a8d5-ae37ba20d0f3	reporter	69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	notice.reporter.filed	{"number": "20261129-010"}	screen	2026-11-29 05:38:14.564763+00	delivered	2026-11-29 05:38:14.564761+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	55a4033f-23dd-4373-b9b3-750eb191f9f6	account	1d055752-01df-4f06-8500-142efb3b99fc	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-010", "task_id": "8000a9e9-18d5-438a-98c9-19bf7800235a"}	screen	2026-11-29 05:38:14.564764+00	delivered	2026-11-29 05:38:14.564761+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	a3f94c59-a993-4fb7-a97a-86336236d169	reporter	69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-010"}	screen	2026-11-29 05:38:14.564765+00	delivered	2026-11-29 05:38:14.564761+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	56f4bccf-cf58-4a02-82c3-16ea3b7594e3	reporter	5f5d9ef2-591e-4310-9175-dd0e1a74619b	754ed512-91e2-4e6f-bf12-e32b1feb7437	notice.reporter.handling	{"number": "20261129-008"}	screen	2026-11-29 05:38:13.216382+00	delivered	2026-11-29 05:38:13.216382+00	\N	\N
jizhou	jizhou/beimen/chengnan	f1d1dae7-f584-4faf-940c-fd452a3c9a80	reporter	94a39a8e-bdef-4a27-82ed-1b7a9e763e61	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-29 05:38:13.740824+00	delivered	2026-11-29 05:38:13.740824+00	\N	\N
jizhou	jizhou/beimen/chengnan	710eab21-e87d-45fd-9c7b-9bd09ba47b6d	reporter	5a3111cb-d32f-44f9-a467-02305643e112	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 05:38:13.939644+00	delivered	2026-11-29 05:38:13.939644+00	\N	\N
jizhou	jizhou/beimen/chengnan	7619caf6-bb61-4d92-ad0f-2aa894bb5897	desk	jizhou/beimen/chengnan	9a427555-d6e7-4c3c-97fe-6b3485588300	notice.desk.opened	{"number": "20261129-024", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:13.939645+00	delivered	2026-11-29 05:38:13.939644+00	\N	\N
jizhou	jizhou/beimen/chengnan	51d69e02-dee6-42e9-8388-c6918a8f12e2	reporter	5a3111cb-d32f-44f9-a467-02305643e112	9a427555-d6e7-4c3c-97fe-6b3485588300	notice.reporter.handling	{"number": "20261129-024"}	screen	2026-11-29 05:38:14.212425+00	delivered	2026-11-29 05:38:14.212425+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1	ede1d37c-94ff-4d4f-b1c7-f0561800aa0e	desk	qingyuan/hedong/jinlanli/g1	2ab69778-2aa8-4c02-a7f0-91d8fdc23de6	notice.desk.opened	{"number": "20261129-009", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 05:38:14.52626+00	delivered	2026-11-29 05:38:14.52626+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	09e84fc2-8262-4cda-a575-eb85bad4b928	desk	qingyuan/hedong/jinlanli	0e3ff317-7062-47de-8de3-05d9b0dc6719	notice.desk.suggested	{"other": "20261129-009", "number": "20261129-001"}	screen	2026-11-29 05:38:14.526261+00	delivered	2026-11-29 05:38:14.52626+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	3e27b1d5-8716-4b03-8fdd-c8622c96d9ba	cam-dfa1773ed0ab	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-dfa1773ed0ab", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 05:38:12.153213+00	8ef2735f-49b6-4535-b6cf-a0720a913c04	2026-12-01 05:38:12.153213+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	c15c5ee9-418b-46c9-9db1-56bb615ff654	cam-dfa1773ed0ab	agent	take_still	{"kind": "take_still", "camera_id": "cam-dfa1773ed0ab"}	{}	queued	2026-11-29 05:38:12.320403+00	8ef2735f-49b6-4535-b6cf-a0720a913c04	2026-11-29 05:48:12.320403+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	9bd74c80-35eb-46b9-ad84-9ede38fce541	cam-e91fcb0c604a	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-e91fcb0c604a", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 05:38:13.397544+00	82f81ae0-5d2f-4585-ae05-62fbfae299e6	2026-12-01 05:38:13.397544+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	321c8e84-b521-4a7e-8014-2d715e79fc30	cam-e91fcb0c604a	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-e91fcb0c604a"}	{}	queued	2026-11-29 05:38:13.490232+00	82f81ae0-5d2f-4585-ae05-62fbfae299e6	2026-11-29 05:48:13.490232+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	b86663c6-d5ff-43b3-86ba-dbb94f60f64b	cam-69a12bcbe325	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-69a12bcbe325", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 05:38:14.304462+00	461f11b7-ed72-4e9a-a038-546bb0fc5f17	2026-12-01 05:38:14.304462+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	2e2c6482-88ef-46f4-9293-1f8af33b6b95	cam-69a12bcbe325	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-69a12bcbe325"}	{}	queued	2026-11-29 05:38:14.393052+00	461f11b7-ed72-4e9a-a038-546bb0fc5f17	2026-11-29 05:48:14.393052+00	\N	\N	{}
\.


--
-- Data for Name: phone_steps; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.phone_steps (district_id, account_id, client_key, action, task_id, version, done_at, heard_at, clock_doubtful, lat, lon, accuracy_m, position_age_s, answer) FROM stdin;
qingyuan	32c73630-09fc-4630-ba43-467616acb666	8905c85c-b067-4161-b481-71d5e6e96904	accept	097f53b3-4ecc-484c-8540-2b8ed1682e47	\N	2026-11-29 05:38:11.977177+00	2026-11-29 05:38:11.977177+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "097f53b3-4ecc-484c-8540-2b8ed1682e47", "version": 3, "assignee": "32c73630-09fc-4630-ba43-467616acb666", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T05:38:11.977177Z", "offered_at": "2026-11-29T05:38:11.897509Z", "place_path": "qingyuan/hedong/jinlanli", "district_id": "qingyuan", "incident_id": "90dc690c-a01d-418e-a517-6f61a3ce9677", "offer_expires_at": "2026-11-29T05:39:41.897509Z"}
qingyuan	4ef33bc6-8f65-42ea-a423-a45002515ee2	d8c6c15d-0bb3-4fb9-a8b4-385c335a45c1	accept	d0f5d4e3-c8c9-49ef-84e7-333893f0eed2	\N	2026-11-29 05:38:13.216382+00	2026-11-29 05:38:13.216382+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "d0f5d4e3-c8c9-49ef-84e7-333893f0eed2", "version": 3, "assignee": "4ef33bc6-8f65-42ea-a423-a45002515ee2", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T05:38:13.216382Z", "offered_at": "2026-11-29T05:38:13.137340Z", "place_path": "qingyuan/hedong/wenfeng", "district_id": "qingyuan", "incident_id": "754ed512-91e2-4e6f-bf12-e32b1feb7437", "offer_expires_at": "2026-11-29T05:39:43.137340Z"}
jizhou	669a59af-ae17-4dde-a85a-537300f9db0a	f7c45964-d64c-4a35-9c34-5d401f449e65	accept	6680f2fe-e110-4dc9-ab82-c2d2dace41ed	\N	2026-11-29 05:38:14.212425+00	2026-11-29 05:38:14.212425+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "6680f2fe-e110-4dc9-ab82-c2d2dace41ed", "version": 3, "assignee": "669a59af-ae17-4dde-a85a-537300f9db0a", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T05:38:14.212425Z", "offered_at": "2026-11-29T05:38:14.032722Z", "place_path": "jizhou/beimen/chengnan", "district_id": "jizhou", "incident_id": "9a427555-d6e7-4c3c-97fe-6b3485588300", "offer_expires_at": "2026-11-29T05:39:44.032722Z"}
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
11	6	scheduled	2026-11-29 05:48:11.585214+00
12	6	deferred	2026-11-29 05:38:11.585748+00
13	7	scheduled	2026-11-29 06:08:11.585214+00
14	7	deferred	2026-11-29 05:38:11.585748+00
15	8	scheduled	2026-11-29 09:38:11.585214+00
16	8	deferred	2026-11-29 05:38:11.585748+00
17	9	scheduled	2026-11-29 05:39:41.585214+00
18	9	deferred	2026-11-29 05:38:11.585748+00
23	12	scheduled	2026-11-29 05:38:41.585214+00
24	12	deferred	2026-11-29 05:38:11.708942+00
29	15	scheduled	2026-11-29 06:08:11.897509+00
30	15	deferred	2026-11-29 05:38:11.897997+00
31	16	scheduled	2026-11-30 04:00:00+00
32	16	deferred	2026-11-29 05:38:11.897997+00
33	17	scheduled	2026-12-01 09:00:00+00
34	17	deferred	2026-11-29 05:38:11.897997+00
35	18	scheduled	2026-11-29 05:39:41.897509+00
36	18	deferred	2026-11-29 05:38:11.897997+00
41	21	scheduled	2026-11-29 05:38:41.897509+00
42	21	deferred	2026-11-29 05:38:11.981768+00
55	28	scheduled	2026-11-29 05:48:12.82056+00
56	28	deferred	2026-11-29 05:38:12.821008+00
57	29	scheduled	2026-11-29 06:08:12.82056+00
58	29	deferred	2026-11-29 05:38:12.821008+00
59	30	scheduled	2026-11-29 09:38:12.82056+00
60	30	deferred	2026-11-29 05:38:12.821008+00
61	31	scheduled	2026-11-29 05:39:42.82056+00
62	31	deferred	2026-11-29 05:38:12.821008+00
67	34	scheduled	2026-11-29 05:38:42.82056+00
68	34	deferred	2026-11-29 05:38:12.922338+00
73	37	scheduled	2026-11-29 06:08:13.13734+00
74	37	deferred	2026-11-29 05:38:13.137861+00
75	38	scheduled	2026-11-30 04:00:00+00
76	38	deferred	2026-11-29 05:38:13.137861+00
77	39	scheduled	2026-12-01 09:00:00+00
78	39	deferred	2026-11-29 05:38:13.137861+00
79	40	scheduled	2026-11-29 05:39:43.13734+00
80	40	deferred	2026-11-29 05:38:13.137861+00
85	43	scheduled	2026-11-29 05:38:43.13734+00
86	43	deferred	2026-11-29 05:38:13.216978+00
99	50	scheduled	2026-11-29 05:48:13.795594+00
100	50	deferred	2026-11-29 05:38:13.795918+00
101	51	scheduled	2026-11-29 06:08:13.795594+00
102	51	deferred	2026-11-29 05:38:13.795918+00
103	52	scheduled	2026-11-29 09:38:13.795594+00
104	52	deferred	2026-11-29 05:38:13.795918+00
105	53	scheduled	2026-11-29 05:39:43.795594+00
106	53	deferred	2026-11-29 05:38:13.795918+00
111	56	scheduled	2026-11-29 05:38:43.795594+00
112	56	deferred	2026-11-29 05:38:13.847155+00
117	59	scheduled	2026-11-29 06:08:14.032722+00
118	59	deferred	2026-11-29 05:38:14.033216+00
119	60	scheduled	2026-11-30 04:00:00+00
120	60	deferred	2026-11-29 05:38:14.033216+00
121	61	scheduled	2026-12-01 09:00:00+00
122	61	deferred	2026-11-29 05:38:14.033216+00
123	62	scheduled	2026-11-29 05:39:44.032722+00
124	62	deferred	2026-11-29 05:38:14.033216+00
130	66	scheduled	2026-11-29 05:38:44.032722+00
131	66	deferred	2026-11-29 05:38:14.217605+00
136	70	scheduled	2026-11-29 06:08:14.564761+00
137	70	deferred	2026-11-29 05:38:14.565265+00
138	71	scheduled	2026-11-30 04:00:00+00
139	71	deferred	2026-11-29 05:38:14.565265+00
140	72	scheduled	2026-12-01 09:00:00+00
141	72	deferred	2026-11-29 05:38:14.565265+00
142	73	scheduled	2026-11-29 05:39:14.564761+00
143	73	deferred	2026-11-29 05:38:14.565265+00
149	76	scheduled	2026-11-29 05:39:14.564762+00
150	76	deferred	2026-11-29 05:38:15.143876+00
153	77	scheduled	2026-11-29 05:38:29.564764+00
154	77	deferred	2026-11-29 05:38:15.163225+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T05:48:11.585214+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "4d8285b6-008a-40b3-954f-4400818e79d4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:48:11.585214+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:08:11.585214+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "43600a3e-2f82-4d59-bfc2-70398102cd06", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:08:11.585214+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T09:38:11.585214+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "e3a05127-147f-4224-9d06-3227478368d2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 09:38:11.585214+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T05:39:41.585214+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "task_id": "5018fb7f-7ad0-4660-955b-653d43fea8d1", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:39:41.585214+00	0	f	\N
12	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T05:38:41.585214+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "notice_id": "83ba13ed-36d7-459a-82dc-7666708b54d2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:38:41.585214+00	0	f	\N
15	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:08:11.897509+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "aeaa2dce-9bcd-4446-b2d2-9e47f0e2852b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:08:11.897509+00	0	f	\N
16	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "28c47aef-09ab-462c-b371-9213f10a8d56", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
17	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "2e385980-373c-4a86-919d-157e8854eddc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
18	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T05:39:41.897509+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "task_id": "097f53b3-4ecc-484c-8540-2b8ed1682e47", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:39:41.897509+00	0	f	\N
21	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T05:38:41.897509+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "notice_id": "b1902246-06b2-4394-8272-458da58c5e5b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:38:41.897509+00	0	f	\N
28	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T05:48:12.820560+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "c428d484-c5a7-4283-875d-35f05a458e80", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:48:12.82056+00	0	f	\N
29	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:08:12.820560+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "8bd0fe56-70bc-4d1d-8987-1cea9baaefbc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:08:12.82056+00	0	f	\N
30	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T09:38:12.820560+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "5405e579-ea83-4575-a087-1fea3744a373", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 09:38:12.82056+00	0	f	\N
34	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T05:38:42.820560+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "notice_id": "46fe94b1-9fc5-4382-831d-cb669dca0d59", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:38:42.82056+00	0	f	\N
43	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T05:38:43.137340+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "notice_id": "082543db-ede7-4f4a-9b33-26dc8a6715cb", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:38:43.13734+00	0	f	\N
56	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T05:38:43.795594+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "notice_id": "bcdffb12-9a4b-4bd2-9874-6350d5397fba", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 05:38:43.795594+00	0	f	\N
66	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T05:38:44.032722+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "notice_id": "cd99a30c-779b-4872-9006-5cf62834e987", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 05:38:44.032722+00	0	f	\N
70	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:08:14.564761+00:00", "trace": "69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f", "clock_id": "7f710f28-12a7-49ce-adce-6ca6d3cffbf9", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:08:14.564761+00	0	f	\N
71	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f", "clock_id": "3380f9d4-58a6-41ed-aa33-4970bc6420bc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
72	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f", "clock_id": "94e68278-ddfa-4100-a810-2862a3a72701", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
73	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T05:39:14.564761+00:00", "trace": "69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f", "task_id": "8000a9e9-18d5-438a-98c9-19bf7800235a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:39:14.564761+00	0	f	\N
31	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T05:39:42.820560+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "task_id": "c2d58ef6-8d3e-4571-8cd9-2620c3aaacdc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:39:42.82056+00	0	f	\N
37	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:08:13.137340+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "67595ad6-fc2f-4a39-99a4-bd38408c1a90", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:08:13.13734+00	0	f	\N
38	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "4dc421e7-22c0-4bd6-9dac-4a1966edcea5", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
39	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "91256e45-8c73-4e62-bc24-b7cfe2c0f86d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
40	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T05:39:43.137340+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "task_id": "d0f5d4e3-c8c9-49ef-84e7-333893f0eed2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:39:43.13734+00	0	f	\N
50	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T05:48:13.795594+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "2f322a6d-b76a-4afa-90b7-3f8f20e16985", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 05:48:13.795594+00	0	f	\N
51	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:08:13.795594+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "4429db14-6827-49ca-9166-f13d04b98027", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:08:13.795594+00	0	f	\N
52	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T09:38:13.795594+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "e0fbdd5c-db0a-4d1a-b1c3-f21ecc9f6ec5", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 09:38:13.795594+00	0	f	\N
53	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T05:39:43.795594+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "task_id": "5fcf6cb4-2335-45ed-81ec-dcb755f8e456", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 05:39:43.795594+00	0	f	\N
59	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:08:14.032722+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "3bce3bd1-f451-4766-b15a-3a16fa8d2a09", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:08:14.032722+00	0	f	\N
60	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "0cc62f07-3ea2-4143-9dbf-9c31d43ee135", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 04:00:00+00	0	f	\N
61	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "clock_id": "4e512f7e-fc3a-4346-8f1e-4fb97a1d160d", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 09:00:00+00	0	f	\N
62	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T05:39:44.032722+00:00", "trace": "0593313f-fef6-4478-a1c5-786dc6092fc6", "task_id": "6680f2fe-e110-4dc9-ab82-c2d2dace41ed", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 05:39:44.032722+00	0	f	\N
76	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T05:39:14.564762+00:00", "trace": "69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f", "notice_id": "5f70cf9d-f462-4232-b6d1-df21285821e6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:39:14.564762+00	0	f	\N
77	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T05:38:29.564764+00:00", "trace": "69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f", "notice_id": "55a4033f-23dd-4373-b9b3-750eb191f9f6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 05:38:29.564764+00	0	f	\N
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
qingyuan	c9a2f750-7f2d-43a8-a518-cc2920968b66	03ab58e12684aac9080f19b2a9f81838d500a3721d7ce60cd336771bdce643a4	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x95b9d05fc3a06c09b5624a2bd8b80e0f	2026-11-29 05:38:11.021177+00	\N	\N
qingyuan	dd469619-d15a-4115-8e4a-3f47605f5b21	c477ce77b00bf2af2160de1991cbfde15efb38d22ad9707854abb9a47f84d417	楼道灯坏了，请来修	\N	{}	\\xa7ad3e0c78168e7a4b5db0ca18d0f48a	2026-11-29 05:38:11.211512+00	\N	\N
qingyuan	0593313f-fef6-4478-a1c5-786dc6092fc6	5a4e62e46af86e3a05f6a1a607499acb41d54f1e9bf8cc4625931ce1773f0770	有人大声争吵	\N	{}	\\x0a619752d2832e0f143b841fcdef84c7	2026-11-29 05:38:11.290503+00	\N	\N
qingyuan	1654423b-9404-41fb-88e3-a0bd34d5a827	a1517913ac84c6587457b30e3eed606cea77330e7247a97a3168d2c008f7f76d	两家邻居吵架，请来调解	\N	{}	\\xe085a9511c41c85827b98dbaaafc3336	2026-11-29 05:38:11.831945+00	\N	\N
qingyuan	039694d7-8b64-4fd3-bb7c-5f889c54d055	b06c41e4174b516a41cf75bb4b3fbefbfe6c1b4c1ba78ab7b0a3ea348dc13815	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\x41e549ba00bafa3ca36a36e65b1b8508	2026-11-29 05:38:12.460243+00	\N	\N
qingyuan	462066ab-c24a-4538-87b2-46ffcda048ca	2b63094b7b50d24f7c872d2b787a720ad99d28238f98fa28b9c5d62784927038	楼道灯坏了，请来修	\N	{}	\\xea1f14f5bec7f479d854bf0ecc50b7b7	2026-11-29 05:38:12.543207+00	\N	\N
qingyuan	06653755-d14e-4906-835e-8a61d0a05faa	113b4d26b8fcadda9dab048cb86b1c1b3d1e3029d6eb25f26c71dd540dec16eb	有人大声争吵	\N	{}	\\xf794e69455481a0f38e66f3ea0359b20	2026-11-29 05:38:12.614168+00	\N	\N
qingyuan	5f5d9ef2-591e-4310-9175-dd0e1a74619b	947584d15b60af33600923af487326d2d95ddd500d5bac74fe146a7af8d75040	两家邻居吵架，请来调解	\N	{}	\\x02ec38fbcc56ec038d3933b4f793c5c5	2026-11-29 05:38:13.038975+00	\N	\N
jizhou	94a39a8e-bdef-4a27-82ed-1b7a9e763e61	b51eb54fd2ca65a9a913b74db1b762c18bf059bb82448b29f689887781499dbb	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\xef55769a11f6c86199fa5026b36e69f9	2026-11-29 05:38:13.572683+00	\N	\N
jizhou	d8804576-b726-4462-8c60-5ed08cc88378	b3d49fedd508cada825a10842dfa253645c4c61ef019af6b3a90b2d514491376	楼道灯坏了，请来修	\N	{}	\\xed4c990f9c5c1d00a49ba49c9d27c7c9	2026-11-29 05:38:13.617703+00	\N	\N
jizhou	6c5d6f35-d0f8-4888-bb23-1e88f1dd9659	0051e5be2e542efe3a1ca900bcdc029606cbed06f17e057989af9087ad6bafb8	有人大声争吵	\N	{}	\\x1b94e403a44e42d3bdebfc32da00b614	2026-11-29 05:38:13.661979+00	\N	\N
jizhou	5a3111cb-d32f-44f9-a467-02305643e112	3abbfe2d993b21c25b4a6fa3195da54e6e5434f617c1c0d8d23a106471360aee	两家邻居吵架，请来调解	\N	{}	\\x2a51456a705e6eaef895b6fd30eeef4f	2026-11-29 05:38:13.939644+00	\N	\N
qingyuan	69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f	cadc50915f1626c0f6827b16b0b6e8a8e66df5c4d90bef7d0105c61074268ee3	有人在草坪打架，流血了	\N	{}	\\x73d8c7ab8ae5a599d4a1740ef1c599b2	2026-11-29 05:38:14.564761+00	\N	\N
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
qingyuan	4e1e3a26c8a732954833f170eefb17808d68d95a222ab4f06db35da67edddb63	3562ce2b-dee6-482d-a23d-a231caf07a85	APpVPDMd0Jen8A8cmBWbUmSOVqrGoHVRX_Y_8Auyhds	2026-11-29 05:38:10.795857+00	2026-11-29 17:38:10.795857+00
qingyuan	6fc19603bf0bb22d6355820a3746e650f8f4195268e994157a67dc5bc9419d28	32c73630-09fc-4630-ba43-467616acb666	zTyvCwY6y_3EyACzCGQxcE6zHmAViySANuVoK_E61p8	2026-11-29 05:38:11.538876+00	2026-11-29 17:38:11.538876+00
qingyuan	4dcebb8814077a6c603844da0ff491396727f44c95f6c6a6227b852730000653	8ef2735f-49b6-4535-b6cf-a0720a913c04	Q0fI1OBXNttXMcKpQu8c1TuHdrgYnpZz9vlN6U3jh4E	2026-11-29 05:38:11.757198+00	2026-11-29 17:38:11.757198+00
qingyuan	ff19cd214dc698265a13cf3d6a5ca828d0ced3b5e34125854333598bafc16ce3	3562ce2b-dee6-482d-a23d-a231caf07a85	kBdRwZjxVH3WwoWYz-5txOZU_5WBpQvE-AbmNCNYkN4	2026-11-29 05:38:11.807692+00	2026-11-29 17:38:11.807692+00
qingyuan	ad3616026436ed85b09d99261561e422eb6e64754538f9a0434901a8bab57adc	32c73630-09fc-4630-ba43-467616acb666	uzy8wXVKktIBGfOiZLlmBJ7BNh_G6h3gyU-Bt44s-y4	2026-11-29 05:38:11.819795+00	2026-11-29 17:38:11.819795+00
qingyuan	d2012fd0b5e1f7f87fffd21e871ed11952b81bc9c36837ed5064f7b96c6311fb	a792faf0-7817-4a31-a61b-bc00f53963cf	Eu13GcHFjFITjFkz-k3JkBmJfH3rlmm4n8y-FjVv90k	2026-11-29 05:38:12.395547+00	2026-11-29 17:38:12.395547+00
qingyuan	b9e8b7072b558188791baec53969df8b18dd9829f7503e1fe91f79af22eea04a	4ef33bc6-8f65-42ea-a423-a45002515ee2	nyNtXyz6Ep8_v3HkXjYk3IZCZH1Z6zmKHAloNRWNxZI	2026-11-29 05:38:12.785596+00	2026-11-29 17:38:12.785596+00
qingyuan	16550bb90692cc20b81638f9daa19589a9ee85ccf12a523b5d2556789864386e	82f81ae0-5d2f-4585-ae05-62fbfae299e6	K_9jKP2HJgDS9R-nqoNwUmZRFUzDVjLgsxEx9kdj1qM	2026-11-29 05:38:12.97094+00	2026-11-29 17:38:12.97094+00
qingyuan	bcffd4dae5a4aeda0b2c1f69cb17fcdc98a15aab3338a4433ae652041dabd1cd	a792faf0-7817-4a31-a61b-bc00f53963cf	9iWwz6zOoJaUNgkx_TpxHJuqcv2LCq5HoOvwdYVS0Ns	2026-11-29 05:38:13.015594+00	2026-11-29 17:38:13.015594+00
qingyuan	6f23adad2db7d47affd45c55e1f9b4c357b5996876b0e2f0593510ecea3db282	4ef33bc6-8f65-42ea-a423-a45002515ee2	-pSpnRYItfpnmZpMw3xEnWLse2XhHbdtrtQfuHqywlY	2026-11-29 05:38:13.022919+00	2026-11-29 17:38:13.022919+00
jizhou	894e53d09d18d522126080f16f8100e52e7ae1456562a64aa0b079d8f6d785c6	b9020a2e-f484-40c3-947a-5434832735ca	yAdvWfrKB1ZDw5VSonHyK4Ds03DZLMpxk2Bixt1vlB4	2026-11-29 05:38:13.531637+00	2026-11-29 17:38:13.531637+00
jizhou	cd5560f3a63dafb57520b5f29a2c980fc4ee1cb4b9b0be804bafd7eaa0f8c2ac	669a59af-ae17-4dde-a85a-537300f9db0a	UhumZDIwIyJGeYGj9ga4faC0QftORiFOnqbjonSoOhQ	2026-11-29 05:38:13.774213+00	2026-11-29 17:38:13.774213+00
jizhou	6f444142697bb684a87988258219b7683fd806d0a2b7246d2e7b17a4460c9852	461f11b7-ed72-4e9a-a038-546bb0fc5f17	rpJuqNWNAxxUNGgy_QmG_6bwku5hmDOKLhxFCaB0EJ0	2026-11-29 05:38:13.874589+00	2026-11-29 17:38:13.874589+00
jizhou	5e3c6b8507c03af7885f4051028ef70c9868bb9d70acf74d817ee35c352cb341	b9020a2e-f484-40c3-947a-5434832735ca	zuXdqXGDDJo2axXGNrLIh0TgO8qPymyydQQwZe0KJYw	2026-11-29 05:38:13.921077+00	2026-11-29 17:38:13.921077+00
jizhou	a53e9b1a126fc9b061df137da32f3ce579d689e7304ed42a73c50f7ccc349289	669a59af-ae17-4dde-a85a-537300f9db0a	crOwNoEsRMurOVq-J4Zs8kU7AuiRIxOVxwJCk4ACc3A	2026-11-29 05:38:13.924987+00	2026-11-29 17:38:13.924987+00
qingyuan	87198257f77e8d4067875be0cc56e473f79292ee34b522150a4da17db158c276	32c73630-09fc-4630-ba43-467616acb666	KRwygwZiWuUxih1zhlf8FEcyqqHCTIRmBdY0R-zf1WY	2026-11-29 05:38:14.44143+00	2026-11-29 17:38:14.44143+00
qingyuan	cd2482bd1ee0713523b0a071f03f25c727a59cb4c9814126cc696f326cb4c07d	1d055752-01df-4f06-8500-142efb3b99fc	A2-pu0UWm62nwDgVGdqGDhDiU3NmCjK8qmeZm4ANIrA	2026-11-29 05:38:14.449521+00	2026-11-29 17:38:14.449521+00
qingyuan	c88619ad2ee8fea380024b6933896edc3661fc0ff7820ef05af1741503bd7e1a	3562ce2b-dee6-482d-a23d-a231caf07a85	SguifAXYwwPYM2KcaoATeEQrEA75MnYhTe7h1a2sPrU	2026-11-29 05:38:14.457109+00	2026-11-29 17:38:14.457109+00
qingyuan	7a3ff986d1dba38ef822ae32606e4b8079c23cfd6c1c6d5c90242fabce23366c	8ef2735f-49b6-4535-b6cf-a0720a913c04	KYk3ui4X7bt4g4eKvg2udqTgjJDZ6lAlBGW96Vuhho0	2026-11-29 05:38:14.464129+00	2026-11-29 17:38:14.464129+00
qingyuan	5737a0e20dcb7bc70fbfdebad585823c89616be853c4e957cf3d92071b98ed1b	569cd6bb-d438-42f5-b955-3c8052696a88	QPHKRuTnxHSpqHq6eoIOcj2dxd6DZSreF5208M6njRw	2026-11-29 05:38:14.470755+00	2026-11-29 17:38:14.470755+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	8ef2735f-49b6-4535-b6cf-a0720a913c04	csrf	2026-11-28 05:38:14.476462+00	2026-11-29 05:38:13.476462+00
qingyuan	568100fafc25ce7a2aa99d2cde1adb09de7b0a578a4f6038f918587d17cbc23a	af296f37-5420-4fcd-a77d-8de9d4fe1014	Npe_r5-vYsZRR08d4lmp-reKDksxSt9l4UJnYhGIcN0	2026-11-29 05:38:14.480226+00	2026-11-29 17:38:14.480226+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	c1f47b36-175a-4bff-baec-2bcde1e6d4b1	cam-dfa1773ed0ab	intrusion	intrusion	2026-11-29 05:38:12.302156+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T05:38:12.302161Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c7a9ea34-991f-4f67-8f0a-b5f8c59a7326	cam-e91fcb0c604a	intrusion	intrusion	2026-11-29 05:38:13.48199+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T05:38:13.481994Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	6741227a-b9ad-4c5c-8bdc-b421f2969037	cam-69a12bcbe325	intrusion	intrusion	2026-11-29 05:38:14.382119+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T05:38:14.382123Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	c9a2f750-7f2d-43a8-a518-cc2920968b66	officer	intrusion	intrusion	started	minor	2026-11-29 05:38:11.021177+00	2026-11-29 05:38:11.021177+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:3562ce2b-dee6-482d-a23d-a231caf07a85:b4c7c9b18254bae4ede977482906705d	3562ce2b-dee6-482d-a23d-a231caf07a85	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-29T05:38:11.021177Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	dd469619-d15a-4115-8e4a-3f47605f5b21	officer	other	other	started	minor	2026-11-29 05:38:11.211512+00	2026-11-29 05:38:11.211512+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:3562ce2b-dee6-482d-a23d-a231caf07a85:61f33c9b1e0c81df99907cabe087c84e	3562ce2b-dee6-482d-a23d-a231caf07a85	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	0593313f-fef6-4478-a1c5-786dc6092fc6	officer	quarrel	quarrel	started	minor	2026-11-29 05:38:11.290503+00	2026-11-29 05:38:11.290503+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:3562ce2b-dee6-482d-a23d-a231caf07a85:130da48b6769a205118f958bc05a285d	3562ce2b-dee6-482d-a23d-a231caf07a85	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	1654423b-9404-41fb-88e3-a0bd34d5a827	officer	quarrel	quarrel	started	minor	2026-11-29 05:38:11.831945+00	2026-11-29 05:38:11.831945+00	27.144	115.015	30	\N	\N	\N	\N	{}	0.7	report:3562ce2b-dee6-482d-a23d-a231caf07a85:0dcdbca42979825051552856b69c5589	3562ce2b-dee6-482d-a23d-a231caf07a85	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	039694d7-8b64-4fd3-bb7c-5f889c54d055	officer	intrusion	intrusion	started	minor	2026-11-29 05:38:12.460243+00	2026-11-29 05:38:12.460243+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:a792faf0-7817-4a31-a61b-bc00f53963cf:949a9137ba9ffc2c86e7f4275a77398d	a792faf0-7817-4a31-a61b-bc00f53963cf	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T05:38:12.460243Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	462066ab-c24a-4538-87b2-46ffcda048ca	officer	other	other	started	minor	2026-11-29 05:38:12.543207+00	2026-11-29 05:38:12.543207+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:a792faf0-7817-4a31-a61b-bc00f53963cf:7a04f342b1944fcc53c3fb00d32426b4	a792faf0-7817-4a31-a61b-bc00f53963cf	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	06653755-d14e-4906-835e-8a61d0a05faa	officer	quarrel	quarrel	started	minor	2026-11-29 05:38:12.614168+00	2026-11-29 05:38:12.614168+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:a792faf0-7817-4a31-a61b-bc00f53963cf:59acfe23600c4da6c2b4f1e07e83740f	a792faf0-7817-4a31-a61b-bc00f53963cf	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	5f5d9ef2-591e-4310-9175-dd0e1a74619b	officer	quarrel	quarrel	started	minor	2026-11-29 05:38:13.038975+00	2026-11-29 05:38:13.038975+00	27.244	115.115	30	\N	\N	\N	\N	{}	0.7	report:a792faf0-7817-4a31-a61b-bc00f53963cf:9b5142c4244cbd0f5b030749ac57f05e	a792faf0-7817-4a31-a61b-bc00f53963cf	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	94a39a8e-bdef-4a27-82ed-1b7a9e763e61	officer	intrusion	intrusion	started	minor	2026-11-29 05:38:13.572683+00	2026-11-29 05:38:13.572683+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:b9020a2e-f484-40c3-947a-5434832735ca:a1b94a4f8d946b9d0d5d98a2dff42bbc	b9020a2e-f484-40c3-947a-5434832735ca	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T05:38:13.572683Z"}]	f	f
jizhou	jizhou/beimen/chengnan	d8804576-b726-4462-8c60-5ed08cc88378	officer	other	other	started	minor	2026-11-29 05:38:13.617703+00	2026-11-29 05:38:13.617703+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:b9020a2e-f484-40c3-947a-5434832735ca:f8e71ca4298520a395b79ae7c4b3cbd4	b9020a2e-f484-40c3-947a-5434832735ca	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	6c5d6f35-d0f8-4888-bb23-1e88f1dd9659	officer	quarrel	quarrel	started	minor	2026-11-29 05:38:13.661979+00	2026-11-29 05:38:13.661979+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:b9020a2e-f484-40c3-947a-5434832735ca:e45a2c41e613e9e3f26897b66f1924a9	b9020a2e-f484-40c3-947a-5434832735ca	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	5a3111cb-d32f-44f9-a467-02305643e112	officer	quarrel	quarrel	started	minor	2026-11-29 05:38:13.939644+00	2026-11-29 05:38:13.939644+00	27.544	115.515	30	\N	\N	\N	\N	{}	0.7	report:b9020a2e-f484-40c3-947a-5434832735ca:8482b1d637376fe2e10bcb7ad4f2f110	b9020a2e-f484-40c3-947a-5434832735ca	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	c2c917c4-01fd-49d6-a652-17daadb31132	camera	intrusion	intrusion	started	minor	2026-11-29 05:38:10.494414+00	2026-11-29 05:38:14.502211+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:ba426a70-c488-48ce-a685-20e42d272c65:1	cam-lawn		t	ba426a70-c488-48ce-a685-20e42d272c65	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	f902dd65-9452-4027-879e-86cef267034a	camera	loitering	loitering	started	minor	2026-11-29 05:38:10.494441+00	2026-11-29 05:38:14.502211+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:50642213-86c4-4255-a3f8-65791f2338ef:1	cam-lawn		t	50642213-86c4-4255-a3f8-65791f2338ef	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	69ec7118-c0cc-46db-9f55-ef0cdf6f6d6f	resident	quarrel	quarrel	started	life_safety	2026-11-29 05:38:14.564761+00	2026-11-29 05:38:14.564761+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:df391bc0d4b7f8bc42b6b5dc8f404914	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-11-29 05:38:12.361205+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-11-29 05:38:13.515851+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-11-29 05:38:14.424672+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	5018fb7f-7ad0-4660-955b-653d43fea8d1	0e3ff317-7062-47de-8de3-05d9b0dc6719	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	32c73630-09fc-4630-ba43-467616acb666	2026-11-29 05:38:11.585214+00	2026-11-29 05:39:41.585214+00	2026-11-29 05:38:11.585214+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f
qingyuan	qingyuan/hedong/jinlanli	097f53b3-4ecc-484c-8540-2b8ed1682e47	90dc690c-a01d-418e-a517-6f61a3ce9677	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	32c73630-09fc-4630-ba43-467616acb666	2026-11-29 05:38:11.897509+00	2026-11-29 05:39:41.897509+00	2026-11-29 05:38:11.977177+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f
qingyuan	qingyuan/hedong/wenfeng	c2d58ef6-8d3e-4571-8cd9-2620c3aaacdc	ae810b91-ef53-4732-bc0e-98337173148e	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	4ef33bc6-8f65-42ea-a423-a45002515ee2	2026-11-29 05:38:12.82056+00	2026-11-29 05:39:42.82056+00	2026-11-29 05:38:12.82056+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f
qingyuan	qingyuan/hedong/wenfeng	d0f5d4e3-c8c9-49ef-84e7-333893f0eed2	754ed512-91e2-4e6f-bf12-e32b1feb7437	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	4ef33bc6-8f65-42ea-a423-a45002515ee2	2026-11-29 05:38:13.13734+00	2026-11-29 05:39:43.13734+00	2026-11-29 05:38:13.216382+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f
jizhou	jizhou/beimen/chengnan	5fcf6cb4-2335-45ed-81ec-dcb755f8e456	82f83d3f-ab1a-402b-8ffa-2a1739cdcf4d	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	669a59af-ae17-4dde-a85a-537300f9db0a	2026-11-29 05:38:13.795594+00	2026-11-29 05:39:43.795594+00	2026-11-29 05:38:13.795594+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f
jizhou	jizhou/beimen/chengnan	6680f2fe-e110-4dc9-ab82-c2d2dace41ed	9a427555-d6e7-4c3c-97fe-6b3485588300	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	669a59af-ae17-4dde-a85a-537300f9db0a	2026-11-29 05:38:14.032722+00	2026-11-29 05:39:44.032722+00	2026-11-29 05:38:14.212425+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	8000a9e9-18d5-438a-98c9-19bf7800235a	b650fc3f-e6b3-4d31-85e5-69a2d8e4b732	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	offered	1d055752-01df-4f06-8500-142efb3b99fc	2026-11-29 05:38:14.564761+00	2026-11-29 05:39:14.564761+00	2026-11-29 05:38:14.564761+00	\N	[{"code": "dispatch.no_position", "text": {"en": "Position unknown", "zh": "位置不明"}, "values": {}, "weight": null}, {"code": "dispatch.skill", "text": {"en": "Has the skill", "zh": "有所需技能"}, "values": {}, "weight": null}]		{}	2	f
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

SELECT pg_catalog.setval('public.feed_feed_id_seq', 83, true);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 154, true);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 77, true);


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
-- Name: devices pk_devices; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.devices
    ADD CONSTRAINT pk_devices PRIMARY KEY (district_id, device_id);


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
-- Name: devices uq_devices_district_id_endpoint; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.devices
    ADD CONSTRAINT uq_devices_district_id_endpoint UNIQUE (district_id, endpoint);


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
-- Name: ix_devices_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_devices_account ON public.devices USING btree (district_id, account_id);


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
-- Name: devices fk_devices_district_id_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.devices
    ADD CONSTRAINT fk_devices_district_id_account_id FOREIGN KEY (district_id, account_id) REFERENCES public.accounts(district_id, account_id);


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


