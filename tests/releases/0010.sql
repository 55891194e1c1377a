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
    place_code text,
    CONSTRAINT ck_phone_steps_wgs84 CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)) AND ((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))))
);


--
-- Name: place_codes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place_codes (
    district_id text NOT NULL,
    place_path text NOT NULL,
    code text NOT NULL,
    made_at timestamp with time zone NOT NULL
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
-- Name: round_plans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.round_plans (
    district_id text NOT NULL,
    place_path text NOT NULL,
    plan_id uuid NOT NULL,
    name text NOT NULL,
    checkpoints jsonb NOT NULL,
    days text[] NOT NULL,
    windows text[] NOT NULL,
    begin_within_min integer NOT NULL,
    assignee uuid,
    exercise boolean NOT NULL,
    active boolean NOT NULL,
    made_by uuid NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    planned_until timestamp with time zone NOT NULL,
    version integer NOT NULL
);


--
-- Name: rounds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rounds (
    district_id text NOT NULL,
    place_path text NOT NULL,
    round_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    name text NOT NULL,
    checkpoints jsonb NOT NULL,
    assignee uuid,
    exercise boolean NOT NULL,
    made_by uuid NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    begin_by timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    begun_at timestamp with time zone,
    begun_by uuid,
    ended_at timestamp with time zone,
    visits jsonb NOT NULL,
    cancelled_at timestamp with time zone,
    late_told_at timestamp with time zone,
    end_told_at timestamp with time zone,
    version integer NOT NULL
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
    lead boolean DEFAULT false NOT NULL,
    checked jsonb DEFAULT '[]'::jsonb NOT NULL
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
qingyuan	qingyuan/hedong/jinlanli	ef2aaeb2-3021-4837-84e2-d8f20298019d	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$dch6GnbLARo$Artcsg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	f445f98b-3139-4268-beb4-9926c723bc8b	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$3D++wh2Q/qU$fj4pEQ	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	09bdea26-fa65-40b2-9521-1927ad34e8db	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$mOAPZtHn9rc$liJEFg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	822e49bf-3023-4fdc-b243-f602c4df8c87	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$TOmE3LCs9Yc$QphsUg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	e14523c1-20d4-4ed1-a07b-b55a904d621b	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$vaf9AM6cSoY$rC1IgA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	7a6a1018-8930-460a-870b-aa66c38074a1	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$Fm+Wl4heQA4$v/Ed2Q	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	0c158f3f-f03c-4a23-b354-9f2dbc4547bc	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$O4oaI/GS1ko$AJW+0A	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$IlR819/YRnA$m1KyTg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	da34d101-c0f9-4f09-8532-1a2693fb753a	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$88RCmHsW3Wo$vbt65Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	ed01bf41-7e4d-4ab2-8a12-c44b03e4df0c	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$UxLTMVZWT4U$wbk6ag	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	4ad4e7dd-4b15-4859-abcd-c7b21624b411	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$baCR5779vz0$Ufi+Cg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	f776f997-3275-498a-bc74-1ece85b4f276	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$Wg+DJV0qCJg$pBbptA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	f83143ce-58ba-47c8-a85f-40cdf6f12d73	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$zz19PJqblK4$If0wLQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	a87630a6-1714-4c4d-9008-d39b94b6854e	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$5W6MMnKBUHo$Uv/TCg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	803fe6c5-a638-45d3-b927-2de8551ec86e	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$xd/53ghR+6Y$feCzhA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$x4eMTeLykWU$TFaqTQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	c083b834-3464-4826-96d1-a31a08f5b1a1	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$x8IacAPXot0$BJ2loA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	cfe4bd09-b4f1-4810-8d82-d773a30c4a6a	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$RtZwveEAqHs$LlA6fg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	39df1fec-60e7-4619-a6c7-cdfc00a28049	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$CRKwNy4MiwE$CVPd6w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	292f24e9-9ecc-4e92-8766-685c47699464	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$cwDp/qXBUOk$1dE94w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	dae218c4-2223-447a-a122-c05b547a0937	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$Zu8KYpT45pE$EJEMCw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	5601817b-6e99-4b65-a877-ee236e930eac	1	2026-11-29 06:00:11.739477+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "944a38b6-73b5-45c5-92b9-30506e945a0f", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "f656307aeec998550016c95b18d76dfc34fc6593323b6b5b9ea1ef96fb12050e"}	0000000000000000000000000000000000000000000000000000000000000000	7ad3070f54946120fa9bed65aec7eb6bb3abbe2c21541936dbd23a41c12fbfac
qingyuan	6adc62d1-167e-45e9-bbbd-91daee70c1a8	1	2026-11-29 06:00:11.839584+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "47939325-1b3e-4d4d-b915-1ae64323654c", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "c97eb810ebc585d0e61b8a4ff7b1aa62684424df06087d44ea6aa6b62e29c0a8"}	0000000000000000000000000000000000000000000000000000000000000000	aa854d5837f8a75620a016a75e819a1f3ce1a20a0c3a807e89ee59222b177cfc
qingyuan	c0b12975-f56a-4920-ad65-3087432aa60c	1	2026-11-29 06:00:11.888624+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "b717550167745c8fed6fbb47fef25d4bf400a90102f1ab8f4630fd429c0a2830"}	0000000000000000000000000000000000000000000000000000000000000000	c63232d58c6aef3e6cf466a7cdaca198e3f3a5f068a9315c1bc122c93594fc1e
qingyuan	c0b12975-f56a-4920-ad65-3087432aa60c	2	2026-11-29 06:00:11.938037+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	c63232d58c6aef3e6cf466a7cdaca198e3f3a5f068a9315c1bc122c93594fc1e	5d7e1737a83e1244159f231bddd01af96d752ebcee9f3bd4c0998b1350f21e69
qingyuan	5601817b-6e99-4b65-a877-ee236e930eac	2	2026-11-29 06:00:11.971082+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	7ad3070f54946120fa9bed65aec7eb6bb3abbe2c21541936dbd23a41c12fbfac	02d81d3e7cea512f2d5e35a65ff3cbf13903ccede70bd344fdca25ef8d030298
qingyuan	5601817b-6e99-4b65-a877-ee236e930eac	3	2026-11-29 06:00:12.023982+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	task_offered	{"task_id": "b4f44094-e156-43ba-a258-c542fe03c8bc", "to": "da34d101-c0f9-4f09-8532-1a2693fb753a", "plan": 0}	02d81d3e7cea512f2d5e35a65ff3cbf13903ccede70bd344fdca25ef8d030298	fdc03f9ae880059da1bfb57cf668f2affb42a77550877f110d8e36368a081c1f
qingyuan	5601817b-6e99-4b65-a877-ee236e930eac	4	2026-11-29 06:00:12.023982+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	fdc03f9ae880059da1bfb57cf668f2affb42a77550877f110d8e36368a081c1f	7676ffdd3ba9c882f7526f57d86b7b5256ea2b9da37e79b026cf31b58527e94b
qingyuan	ec08a303-673a-42f8-b3f1-e936371e6002	1	2026-11-29 06:00:12.154558+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	opened	{"number": "20261129-004", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "14f6cd4e-dcd4-4d2d-bd4f-fb536b9003ae", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "98d0a7eaecebc330e3b5df2ce495f7f275f184fd3148977d84f34af1b5d527b5"}	0000000000000000000000000000000000000000000000000000000000000000	3d0560d1608121b7998f894bf04fc21e980a5b440a0b06043709330b6e72f663
qingyuan	ec08a303-673a-42f8-b3f1-e936371e6002	2	2026-11-29 06:00:12.191681+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	3d0560d1608121b7998f894bf04fc21e980a5b440a0b06043709330b6e72f663	39cd3aa9f8d0c6156ed36d358dcbf9da32d2f6376e9064d213257e904fd7f25d
qingyuan	ec08a303-673a-42f8-b3f1-e936371e6002	3	2026-11-29 06:00:12.221067+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	task_offered	{"task_id": "a1fc0a59-3759-40fe-aef3-d489a2deea89", "to": "da34d101-c0f9-4f09-8532-1a2693fb753a", "plan": 0}	39cd3aa9f8d0c6156ed36d358dcbf9da32d2f6376e9064d213257e904fd7f25d	92204ec0003167be2c43c80cd0aecc2e78dc422b29accf793ebce6e6fbb7ff01
qingyuan	ec08a303-673a-42f8-b3f1-e936371e6002	4	2026-11-29 06:00:12.221067+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	92204ec0003167be2c43c80cd0aecc2e78dc422b29accf793ebce6e6fbb7ff01	d570c3c7f6cf721347d808790cc78ba2d8f0f04480aab7506486d56b9989ca4f
qingyuan	ec08a303-673a-42f8-b3f1-e936371e6002	5	2026-11-29 06:00:12.268576+00	da34d101-c0f9-4f09-8532-1a2693fb753a	task_changed	{"task_id": "a1fc0a59-3759-40fe-aef3-d489a2deea89", "action": "accept", "to": "accepted"}	d570c3c7f6cf721347d808790cc78ba2d8f0f04480aab7506486d56b9989ca4f	bbed3715c5cff6535c4458fdf2ad8878b4b64d68f69af3b0f2279c7cad722cf3
qingyuan	ec08a303-673a-42f8-b3f1-e936371e6002	6	2026-11-29 06:00:12.268576+00	da34d101-c0f9-4f09-8532-1a2693fb753a	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	bbed3715c5cff6535c4458fdf2ad8878b4b64d68f69af3b0f2279c7cad722cf3	ef81be464ea830f5e1804d0bd99db5a5cc577eef9df9106ed597f42d88a4c052
qingyuan	ec08a303-673a-42f8-b3f1-e936371e6002	7	2026-11-29 06:00:12.326983+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	mediation	{"what": "opened"}	ef81be464ea830f5e1804d0bd99db5a5cc577eef9df9106ed597f42d88a4c052	3e43314e550481344a393e395d21b40a6655b31195edc9fff06a37deb7b6bc63
qingyuan	ec08a303-673a-42f8-b3f1-e936371e6002	8	2026-11-29 06:00:12.326983+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	mediation	{"what": "read"}	3e43314e550481344a393e395d21b40a6655b31195edc9fff06a37deb7b6bc63	c6b2dbd414632648d6148387781d2f61c36ecaa2cefb444cf9c29619a36a9d4b
qingyuan	ec08a303-673a-42f8-b3f1-e936371e6002	9	2026-11-29 06:00:12.367501+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	mediation	{"what": "sides"}	c6b2dbd414632648d6148387781d2f61c36ecaa2cefb444cf9c29619a36a9d4b	51bc33d41b8554393151516b2ac85d0854778c71735c3e437510dd1e2c532c25
qingyuan	4612278c-0056-4d65-a4b0-4f3994a4674c	1	2026-11-29 06:00:12.54549+00	f776f997-3275-498a-bc74-1ece85b4f276	opened	{"number": "20261129-005", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "d60c5618-741a-4ee8-af95-dbe8046766fd", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "0e0b2608412943fd7a6ecf11b83548ed7b4b07a18645bae36b3df1501701dd8f"}	0000000000000000000000000000000000000000000000000000000000000000	50c451064b81b1d97bfa46f7034ae995ef3c9b89f493e2d1f807fa5127cf645c
qingyuan	a613d57c-e61d-45a2-a674-f3f589c23da2	1	2026-11-29 06:00:12.586608+00	f776f997-3275-498a-bc74-1ece85b4f276	opened	{"number": "20261129-006", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "91d049c7-af3f-4fb8-be1b-923cd25f36eb", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "9eeab8f2dbec6ba1ebd0ec76c6b88e1efe9c5397e09d6560a1536c1ed3cd5147"}	0000000000000000000000000000000000000000000000000000000000000000	785142e3ced59a5f224c5228b7207f4afb24bfa0b74e3403179aee9e66cc30e3
qingyuan	95beaedf-0c53-4dd2-aaa0-66eee7b09ff1	1	2026-11-29 06:00:12.627109+00	f776f997-3275-498a-bc74-1ece85b4f276	opened	{"number": "20261129-007", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "dbe161d4-892f-4c37-82b4-5c47e46bd126", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "fa51504a90a3df8b59766e36a9a4c29cd182785233c728938c61565dbb227ef9"}	0000000000000000000000000000000000000000000000000000000000000000	c3c329d4a632537064dcaf2303552b1606ca387199132526bfe09ebf4ef28e19
qingyuan	4612278c-0056-4d65-a4b0-4f3994a4674c	2	2026-11-29 06:00:12.694953+00	f776f997-3275-498a-bc74-1ece85b4f276	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	50c451064b81b1d97bfa46f7034ae995ef3c9b89f493e2d1f807fa5127cf645c	9bcdabf958004b70d8bbe48eec4ab2b042e0689c7071812d4c0ed364197ce32f
qingyuan	95beaedf-0c53-4dd2-aaa0-66eee7b09ff1	2	2026-11-29 06:00:12.66462+00	f776f997-3275-498a-bc74-1ece85b4f276	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	c3c329d4a632537064dcaf2303552b1606ca387199132526bfe09ebf4ef28e19	6b748709839895a604009a3add9585ae2a50cf4a2d88b844e4ed6b61fe751be0
qingyuan	4612278c-0056-4d65-a4b0-4f3994a4674c	3	2026-11-29 06:00:12.736221+00	f776f997-3275-498a-bc74-1ece85b4f276	task_offered	{"task_id": "a448b963-d00d-4a9e-b1a1-833c5a22ddba", "to": "f83143ce-58ba-47c8-a85f-40cdf6f12d73", "plan": 0}	9bcdabf958004b70d8bbe48eec4ab2b042e0689c7071812d4c0ed364197ce32f	76ddee4b229a5513a4d87a56ec4eb957e54e3f32f3d572e1e3614cf020af550c
qingyuan	4612278c-0056-4d65-a4b0-4f3994a4674c	4	2026-11-29 06:00:12.736221+00	f776f997-3275-498a-bc74-1ece85b4f276	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	76ddee4b229a5513a4d87a56ec4eb957e54e3f32f3d572e1e3614cf020af550c	4e551c96928ecb210d5a11fe7793efc6f6ea849e380643ad59c636403313822e
qingyuan	572052a1-2f34-4b45-874a-652af2329955	2	2026-11-29 06:00:12.888122+00	f776f997-3275-498a-bc74-1ece85b4f276	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	983585eab94f25c0289bde5b6ff47c141aa904df6d5ec095551f560260f95f20	830c418b20ed7b8591e1f89267d92e988d1720af92431ff42696b087b9d9cfc4
qingyuan	572052a1-2f34-4b45-874a-652af2329955	9	2026-11-29 06:00:13.025518+00	f776f997-3275-498a-bc74-1ece85b4f276	mediation	{"what": "sides"}	b45cdd9a41afcabdb438119a503fea474603904bb16e6f4720ceba50bea74dcf	e2800123e3d2df536001c386f0280455590a367a1aa8761de786b02c4deb8a16
jizhou	2a104dce-f37a-4f1b-9854-070c80b63eda	1	2026-11-29 06:00:13.189658+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "79cdba29-5e50-4be1-a8fd-f06eb8d8e041", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "260761a6970599b0404a827b0d5398571d2a4458b6e9ae261ca5c9ed5c122a44"}	0000000000000000000000000000000000000000000000000000000000000000	ca0a87964259703df3e605f6beedc36b04d6e1fc4ea6b08b319c0992e716c720
jizhou	18f5f573-5041-459f-b231-c2438109649d	2	2026-11-29 06:00:13.27038+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	3c930c5b30ee97953eb9ef6089d74b55e0478b27bc17424dad59857731ac1c23	e85b69ca607e10ee79003ec9dec888096be14946e9bbf2ee50e3b2dc8d0d4c57
jizhou	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	1	2026-11-29 06:00:13.394873+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	opened	{"number": "20261129-024", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "9720d00d-e356-4085-a2ca-689ce5f094fe", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "b3cc1b8e0c3f0324bb758de44b028cae2131b7eda4a5b28ac1945ebe151b8e1e"}	0000000000000000000000000000000000000000000000000000000000000000	253d25801841420a77ef4c15447c4fa0bc616accc4986b7b847149dacde11c23
jizhou	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	5	2026-11-29 06:00:13.477341+00	c083b834-3464-4826-96d1-a31a08f5b1a1	task_changed	{"task_id": "2c61a326-dba1-4537-83eb-2c795824caff", "action": "accept", "to": "accepted"}	535aca57265e6ca2bf3af2c326f01de505ad558f848775fba3601ece38693eae	3bdb1091290f6945a3d1ba6f0b6940e9585d901d6958949e38dd66635a609a3a
jizhou	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	6	2026-11-29 06:00:13.477341+00	c083b834-3464-4826-96d1-a31a08f5b1a1	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	3bdb1091290f6945a3d1ba6f0b6940e9585d901d6958949e38dd66635a609a3a	900a2935429af17deccb75ecf4983903cd510d794e58537711a558e582db4d86
jizhou	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	7	2026-11-29 06:00:13.511814+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	mediation	{"what": "opened"}	900a2935429af17deccb75ecf4983903cd510d794e58537711a558e582db4d86	b34d1bf3098691f4dbba29ff9c3b0efc1173b9569eaefddbe832d91eb59e8bb3
jizhou	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	8	2026-11-29 06:00:13.511814+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	mediation	{"what": "read"}	b34d1bf3098691f4dbba29ff9c3b0efc1173b9569eaefddbe832d91eb59e8bb3	d7381506181f1f12dabec2f4243e6dc0e2e22d967ab17254680b4319993669ae
qingyuan	572052a1-2f34-4b45-874a-652af2329955	1	2026-11-29 06:00:12.856065+00	f776f997-3275-498a-bc74-1ece85b4f276	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "7ffdae4a-f3f9-47b1-9396-1a7da59e1b46", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "039ebd253456136ee6eacb30f38e148f8d2123eeec4746c5a152862c5f39c08c"}	0000000000000000000000000000000000000000000000000000000000000000	983585eab94f25c0289bde5b6ff47c141aa904df6d5ec095551f560260f95f20
qingyuan	572052a1-2f34-4b45-874a-652af2329955	5	2026-11-29 06:00:12.951586+00	f83143ce-58ba-47c8-a85f-40cdf6f12d73	task_changed	{"task_id": "d86e9843-c1d5-42c2-92be-69cf5fb48084", "action": "accept", "to": "accepted"}	68cf21880168e08c2415723311244290317024ede8945d72aaa6456be1fd6182	e83c0883f5065644c4eb6ceb035b91a3f3d37eaaae02191a139894f5833860bf
qingyuan	572052a1-2f34-4b45-874a-652af2329955	6	2026-11-29 06:00:12.951586+00	f83143ce-58ba-47c8-a85f-40cdf6f12d73	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	e83c0883f5065644c4eb6ceb035b91a3f3d37eaaae02191a139894f5833860bf	aef5510d486b96ed457ca6b6e62f1aedef786f3d47f1594732ef3365952d5865
jizhou	4e375cf4-b338-4488-baea-248147dd7f71	1	2026-11-29 06:00:13.218961+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "3e43316b-73a2-465e-9026-04ab44d04925", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "5d60cf8975fdfaee46c8bdcdcf50ce8aa50f2014dd283cda234b50cb978e9d61"}	0000000000000000000000000000000000000000000000000000000000000000	401d932775c1b2f29f7ad82d4ff912655d08c55d4a90c51388786a4374c9cbe1
qingyuan	7fc49ab7-0c74-4878-9631-29948aa5be6d	1	2026-11-29 06:00:13.716306+00	camera:cam-lawn	opened	{"number":"20261129-009","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"a229551c-f66a-44e6-bd8c-69cf6b02fd68","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	cf35997df864315cd17172fd69903f8caf3a022de806b0f83650a82f0996864f
qingyuan	5601817b-6e99-4b65-a877-ee236e930eac	5	2026-11-29 06:00:13.716306+00	camera:cam-lawn	signal_suggested	{"signal_id":"a229551c-f66a-44e6-bd8c-69cf6b02fd68","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-009"}	7676ffdd3ba9c882f7526f57d86b7b5256ea2b9da37e79b026cf31b58527e94b	5982e065bc304aba1edd8b6d37fe8bbc5d396bb06973e8d484745c7a83b658c1
qingyuan	7fc49ab7-0c74-4878-9631-29948aa5be6d	2	2026-11-29 06:00:13.716306+00	camera:cam-lawn	signal_linked	{"signal_id":"f99b679d-21b1-40c4-a949-94fd04a9b38a","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	cf35997df864315cd17172fd69903f8caf3a022de806b0f83650a82f0996864f	5e32de25e6c4f7ad6b73551815138e6e9b9241fe4efe412a5c50cec47c8d1517
qingyuan	572052a1-2f34-4b45-874a-652af2329955	3	2026-11-29 06:00:12.909586+00	f776f997-3275-498a-bc74-1ece85b4f276	task_offered	{"task_id": "d86e9843-c1d5-42c2-92be-69cf5fb48084", "to": "f83143ce-58ba-47c8-a85f-40cdf6f12d73", "plan": 0}	830c418b20ed7b8591e1f89267d92e988d1720af92431ff42696b087b9d9cfc4	23e4466b9ff86b4c432058ec3542d1ef1ae8f6369030f0e4f80696bb478db41c
qingyuan	572052a1-2f34-4b45-874a-652af2329955	4	2026-11-29 06:00:12.909586+00	f776f997-3275-498a-bc74-1ece85b4f276	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	23e4466b9ff86b4c432058ec3542d1ef1ae8f6369030f0e4f80696bb478db41c	68cf21880168e08c2415723311244290317024ede8945d72aaa6456be1fd6182
jizhou	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2	2026-11-29 06:00:13.4219+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	253d25801841420a77ef4c15447c4fa0bc616accc4986b7b847149dacde11c23	43dd0fab3bcaab0c4ea901f75cde7f3d9cd673eaf1a12df7b65db76989c0e257
qingyuan	252e686e-2785-4966-a45c-ecad9328a939	1	2026-11-29 06:00:13.723098+00	resident	opened	{"number": "20261129-010", "kind": "quarrel", "pack": "quarrel", "severity": "life_safety", "signal_id": "ed706e9c-96fe-4e49-8729-ede158b902ac", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.1}}], "words_sha256": "fef7717e309fa8d043cc641ec20433cb5f07df9936b486d074972903d9b9df4e"}	0000000000000000000000000000000000000000000000000000000000000000	44b137e37f1dc4ec9dcaa90444a3dd32cd09e5777dc50537a2f239c340baa1ac
qingyuan	252e686e-2785-4966-a45c-ecad9328a939	2	2026-11-29 06:00:13.723098+00	rule	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	44b137e37f1dc4ec9dcaa90444a3dd32cd09e5777dc50537a2f239c340baa1ac	084e81993acc371163529d5f687c4f3336e4ee53208374e4bf03cb6a4da579cf
qingyuan	252e686e-2785-4966-a45c-ecad9328a939	3	2026-11-29 06:00:13.723098+00	rule	task_offered	{"task_id": "8792d0fa-375a-4cf8-9deb-719072da3d2a", "to": "822e49bf-3023-4fdc-b243-f602c4df8c87", "plan": 0}	084e81993acc371163529d5f687c4f3336e4ee53208374e4bf03cb6a4da579cf	6625a51a7c8be067bfd3c12aafc81dc2e0ccf3b85f5a70b167e9cad0e75de9a1
qingyuan	252e686e-2785-4966-a45c-ecad9328a939	4	2026-11-29 06:00:13.723098+00	rule	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	6625a51a7c8be067bfd3c12aafc81dc2e0ccf3b85f5a70b167e9cad0e75de9a1	489c7b18a1c7af64a65e6be8d76316f400e212082191f98b60366350997f66a4
qingyuan	572052a1-2f34-4b45-874a-652af2329955	7	2026-11-29 06:00:12.991135+00	f776f997-3275-498a-bc74-1ece85b4f276	mediation	{"what": "opened"}	aef5510d486b96ed457ca6b6e62f1aedef786f3d47f1594732ef3365952d5865	1a85199044ce90d8d3b050cb228efea028d48684df552236b4b043adf19bcaa8
qingyuan	572052a1-2f34-4b45-874a-652af2329955	8	2026-11-29 06:00:12.991135+00	f776f997-3275-498a-bc74-1ece85b4f276	mediation	{"what": "read"}	1a85199044ce90d8d3b050cb228efea028d48684df552236b4b043adf19bcaa8	b45cdd9a41afcabdb438119a503fea474603904bb16e6f4720ceba50bea74dcf
jizhou	18f5f573-5041-459f-b231-c2438109649d	1	2026-11-29 06:00:13.160783+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "6f9d3e1a-6f87-43ef-b8cb-46d1d0a6c1d4", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "1f0e946ab813694b878a879f1a40590b3aed177efe8cff2131aa161081b3450b"}	0000000000000000000000000000000000000000000000000000000000000000	3c930c5b30ee97953eb9ef6089d74b55e0478b27bc17424dad59857731ac1c23
jizhou	4e375cf4-b338-4488-baea-248147dd7f71	2	2026-11-29 06:00:13.248405+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	401d932775c1b2f29f7ad82d4ff912655d08c55d4a90c51388786a4374c9cbe1	52778cc48d2a0cb5c91b0b54616f97909474ba8cf56db90dfbca7429a147336d
jizhou	18f5f573-5041-459f-b231-c2438109649d	3	2026-11-29 06:00:13.303409+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	task_offered	{"task_id": "5ddf8467-6525-4fea-bd90-022f5beac44b", "to": "c083b834-3464-4826-96d1-a31a08f5b1a1", "plan": 0}	e85b69ca607e10ee79003ec9dec888096be14946e9bbf2ee50e3b2dc8d0d4c57	d9b705314ccf0af1909c7bf9a7372e0d9a754c10b8b962bd5203b8eab0a99ab9
jizhou	18f5f573-5041-459f-b231-c2438109649d	4	2026-11-29 06:00:13.303409+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	d9b705314ccf0af1909c7bf9a7372e0d9a754c10b8b962bd5203b8eab0a99ab9	7466904ae5756d573b18a6a10d6be5643f18882f1fdf880f23a911ca113633e1
jizhou	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	3	2026-11-29 06:00:13.442421+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	task_offered	{"task_id": "2c61a326-dba1-4537-83eb-2c795824caff", "to": "c083b834-3464-4826-96d1-a31a08f5b1a1", "plan": 0}	43dd0fab3bcaab0c4ea901f75cde7f3d9cd673eaf1a12df7b65db76989c0e257	6228c58c492709c5f63036197e58216868b117b0759f00628f52ced9273e132d
jizhou	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	4	2026-11-29 06:00:13.442421+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	6228c58c492709c5f63036197e58216868b117b0759f00628f52ced9273e132d	535aca57265e6ca2bf3af2c326f01de505ad558f848775fba3601ece38693eae
jizhou	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	9	2026-11-29 06:00:13.538649+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	mediation	{"what": "sides"}	d7381506181f1f12dabec2f4243e6dc0e2e22d967ab17254680b4319993669ae	55676ef6ff4f51a6f4c0601c070f78e56779ee8c9e123ed1f9cb2b053e1918c7
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x8ad48bceb5fd19aadbd4745e7fb76d48aa28ee875272f3671301dd6d73735ef7	2026-11-29 06:00:11.516857+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x41a9f8b10883c9ea24d6126f877a1b7409bc9eb80e1d8c05b802ea4004640fd0	2026-11-29 06:00:11.575701+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x1d0ac05e4c2ee84b308e667293d554cb7ab8b5acf36c6a1da94212d7102a3528	2026-11-29 06:00:11.579704+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x877fa5bac29b9452ff288ae766e23dcb6c6935cf11158a0ecf5fbbc83bf9a7e5	2026-11-29 06:00:11.58296+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\x3544cbeca09929fbcbdfaa693d8bde1885c223ae463e457376f39be9f2e7e759	2026-11-29 06:00:13.689289+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0010
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-8c7301bb19c7	1	2026-11-29 06:00:12.400875+00	4ad4e7dd-4b15-4859-abcd-c7b21624b411	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-29T06:00:12.400875Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-8c7301bb19c7	2	2026-11-29 06:00:12.44012+00	4ad4e7dd-4b15-4859-abcd-c7b21624b411	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-8c7301bb19c7	3	2026-11-29 06:00:12.461916+00	4ad4e7dd-4b15-4859-abcd-c7b21624b411	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-101e30a56631	1	2026-11-29 06:00:13.052397+00	803fe6c5-a638-45d3-b927-2de8551ec86e	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-29T06:00:13.052397Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-101e30a56631	2	2026-11-29 06:00:13.074516+00	803fe6c5-a638-45d3-b927-2de8551ec86e	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-101e30a56631	3	2026-11-29 06:00:13.088922+00	803fe6c5-a638-45d3-b927-2de8551ec86e	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-cc29c69ce916	1	2026-11-29 06:00:13.561434+00	39df1fec-60e7-4619-a6c7-cdfc00a28049	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-29T06:00:13.561434Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-cc29c69ce916	2	2026-11-29 06:00:13.580348+00	39df1fec-60e7-4619-a6c7-cdfc00a28049	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-cc29c69ce916	3	2026-11-29 06:00:13.594611+00	39df1fec-60e7-4619-a6c7-cdfc00a28049	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-8c7301bb19c7	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "4ad4e7dd-4b15-4859-abcd-c7b21624b411", "mode": "shadow", "since": "2026-11-29T06:00:12.461916Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 06:00:12.461916+00	4ad4e7dd-4b15-4859-abcd-c7b21624b411	\N
qingyuan	qingyuan/hedong/wenfeng	cam-101e30a56631	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "803fe6c5-a638-45d3-b927-2de8551ec86e", "mode": "shadow", "since": "2026-11-29T06:00:13.088922Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 06:00:13.088922+00	803fe6c5-a638-45d3-b927-2de8551ec86e	\N
jizhou	jizhou/beimen/chengnan	cam-cc29c69ce916	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "39df1fec-60e7-4619-a6c7-cdfc00a28049", "mode": "shadow", "since": "2026-11-29T06:00:13.594611Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 06:00:13.594611+00	39df1fec-60e7-4619-a6c7-cdfc00a28049	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at, "limit", pauses) FROM stdin;
qingyuan	15b04080-fabe-467d-87be-6132ff58e286	5601817b-6e99-4b65-a877-ee236e930eac	b4f44094-e156-43ba-a258-c542fe03c8bc	accept	running	2026-11-29 06:00:12.023982+00	2026-11-29 06:10:12.023982+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	45ddca62-16b9-493e-bea4-d3d1cb9f4e97	5601817b-6e99-4b65-a877-ee236e930eac	b4f44094-e156-43ba-a258-c542fe03c8bc	on_scene	running	2026-11-29 06:00:12.023982+00	2026-11-29 06:30:12.023982+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	adae00a5-2e16-4edb-a428-ce1693c86bd5	5601817b-6e99-4b65-a877-ee236e930eac	b4f44094-e156-43ba-a258-c542fe03c8bc	done	running	2026-11-29 06:00:12.023982+00	2026-11-29 10:00:12.023982+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	8a6cdbfb-63cd-47c9-904b-9838700fee9f	ec08a303-673a-42f8-b3f1-e936371e6002	a1fc0a59-3759-40fe-aef3-d489a2deea89	on_scene	running	2026-11-29 06:00:12.221067+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	53486217-912a-48c7-bd79-ef34b5618c1c	ec08a303-673a-42f8-b3f1-e936371e6002	a1fc0a59-3759-40fe-aef3-d489a2deea89	done	running	2026-11-29 06:00:12.221067+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	2cd2cbf8-51be-4927-a120-b76bd5757984	ec08a303-673a-42f8-b3f1-e936371e6002	a1fc0a59-3759-40fe-aef3-d489a2deea89	accept	stopped	2026-11-29 06:00:12.221067+00	2026-11-29 06:30:12.221067+00	\N	2026-11-29 06:00:12.268576+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	67c93100-d8a6-4ed7-b179-8796fd7cfa76	4612278c-0056-4d65-a4b0-4f3994a4674c	a448b963-d00d-4a9e-b1a1-833c5a22ddba	accept	running	2026-11-29 06:00:12.736221+00	2026-11-29 06:10:12.736221+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	ba596c8f-d123-4495-91d8-9690c1aef69e	4612278c-0056-4d65-a4b0-4f3994a4674c	a448b963-d00d-4a9e-b1a1-833c5a22ddba	on_scene	running	2026-11-29 06:00:12.736221+00	2026-11-29 06:30:12.736221+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	4c0a5670-6eaf-4bab-b490-cc6db1120dc4	4612278c-0056-4d65-a4b0-4f3994a4674c	a448b963-d00d-4a9e-b1a1-833c5a22ddba	done	running	2026-11-29 06:00:12.736221+00	2026-11-29 10:00:12.736221+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	93a190a7-5368-41ad-9a89-dffb3363a4b0	572052a1-2f34-4b45-874a-652af2329955	d86e9843-c1d5-42c2-92be-69cf5fb48084	on_scene	running	2026-11-29 06:00:12.909586+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	585579fe-aaf4-4a19-a170-09093170ce0b	572052a1-2f34-4b45-874a-652af2329955	d86e9843-c1d5-42c2-92be-69cf5fb48084	done	running	2026-11-29 06:00:12.909586+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	b7f6113d-bbc7-48ed-b89d-15f0908d6e96	572052a1-2f34-4b45-874a-652af2329955	d86e9843-c1d5-42c2-92be-69cf5fb48084	accept	stopped	2026-11-29 06:00:12.909586+00	2026-11-29 06:30:12.909586+00	\N	2026-11-29 06:00:12.951586+00	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	56f0ef8b-e022-4248-9ccc-71b2fa651610	18f5f573-5041-459f-b231-c2438109649d	5ddf8467-6525-4fea-bd90-022f5beac44b	accept	running	2026-11-29 06:00:13.303409+00	2026-11-29 06:10:13.303409+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	61534894-a77e-46b1-a0bb-4afc07996bfb	18f5f573-5041-459f-b231-c2438109649d	5ddf8467-6525-4fea-bd90-022f5beac44b	on_scene	running	2026-11-29 06:00:13.303409+00	2026-11-29 06:30:13.303409+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	5bfe9c18-4db6-455d-aea1-b33652e8a7af	18f5f573-5041-459f-b231-c2438109649d	5ddf8467-6525-4fea-bd90-022f5beac44b	done	running	2026-11-29 06:00:13.303409+00	2026-11-29 10:00:13.303409+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	3a604e41-2c78-40bc-9a1c-0ab536c7b18b	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2c61a326-dba1-4537-83eb-2c795824caff	on_scene	running	2026-11-29 06:00:13.442421+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
jizhou	63af2262-7118-44ff-9385-9c3aa69bb8a7	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2c61a326-dba1-4537-83eb-2c795824caff	done	running	2026-11-29 06:00:13.442421+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
jizhou	e46dfda7-cfeb-4181-bef4-45d0fa2be24f	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2c61a326-dba1-4537-83eb-2c795824caff	accept	stopped	2026-11-29 06:00:13.442421+00	2026-11-29 06:30:13.442421+00	\N	2026-11-29 06:00:13.477341+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	a892f77a-ca57-472c-b80c-b96c57b798c1	252e686e-2785-4966-a45c-ecad9328a939	8792d0fa-375a-4cf8-9deb-719072da3d2a	accept	running	2026-11-29 06:00:13.723098+00	2026-11-29 06:30:13.723098+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	782c4fc2-8f33-40d6-8715-053f130097db	252e686e-2785-4966-a45c-ecad9328a939	8792d0fa-375a-4cf8-9deb-719072da3d2a	on_scene	running	2026-11-29 06:00:13.723098+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	bda9b205-99c6-4ee5-b96e-b058acb7237d	252e686e-2785-4966-a45c-ecad9328a939	8792d0fa-375a-4cf8-9deb-719072da3d2a	done	running	2026-11-29 06:00:13.723098+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
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
qingyuan	report:5a2a8db8-ad3a-4e94-bb08-38aa797fbb21:19449b8b3c9142f3280e7070dc1b3bde	944a38b6-73b5-45c5-92b9-30506e945a0f	2026-11-29 06:00:11.739477+00
qingyuan	report:5a2a8db8-ad3a-4e94-bb08-38aa797fbb21:11f292f37e5e22d42be7e396423a9971	47939325-1b3e-4d4d-b915-1ae64323654c	2026-11-29 06:00:11.839584+00
qingyuan	report:5a2a8db8-ad3a-4e94-bb08-38aa797fbb21:fc096148661f2d1c6d4fedf0e3492056	9f5f7174-2866-4ad4-9483-09c4584f71c6	2026-11-29 06:00:11.888624+00
qingyuan	report:5a2a8db8-ad3a-4e94-bb08-38aa797fbb21:d6f3fc08678440bd412494e7337fe52d	14f6cd4e-dcd4-4d2d-bd4f-fb536b9003ae	2026-11-29 06:00:12.154558+00
qingyuan	report:f776f997-3275-498a-bc74-1ece85b4f276:8e44e615bf249af0e050f57fece4c89e	d60c5618-741a-4ee8-af95-dbe8046766fd	2026-11-29 06:00:12.54549+00
qingyuan	report:f776f997-3275-498a-bc74-1ece85b4f276:219f0de7433437ae835fa859dd4c1ffc	91d049c7-af3f-4fb8-be1b-923cd25f36eb	2026-11-29 06:00:12.586608+00
qingyuan	report:f776f997-3275-498a-bc74-1ece85b4f276:adb53600bf3a0d2f11c901dd5037db4d	dbe161d4-892f-4c37-82b4-5c47e46bd126	2026-11-29 06:00:12.627109+00
qingyuan	report:f776f997-3275-498a-bc74-1ece85b4f276:fcc7b521b37f09e0daf3d7b2df305e8f	7ffdae4a-f3f9-47b1-9396-1a7da59e1b46	2026-11-29 06:00:12.856065+00
jizhou	report:65c13b17-dea7-4c1e-9562-f7d97f3e9f75:28abf4057aab45396a34ae24c9f8cddf	6f9d3e1a-6f87-43ef-b8cb-46d1d0a6c1d4	2026-11-29 06:00:13.160783+00
jizhou	report:65c13b17-dea7-4c1e-9562-f7d97f3e9f75:a5bab777da983aadc39659e91779ec8e	79cdba29-5e50-4be1-a8fd-f06eb8d8e041	2026-11-29 06:00:13.189658+00
jizhou	report:65c13b17-dea7-4c1e-9562-f7d97f3e9f75:d783a99e129799aa1c47686c278c0acb	3e43316b-73a2-465e-9026-04ab44d04925	2026-11-29 06:00:13.218961+00
jizhou	report:65c13b17-dea7-4c1e-9562-f7d97f3e9f75:9a2d639399a54b0ec6f529aec6d0ed78	9720d00d-e356-4085-a2ca-689ce5f094fe	2026-11-29 06:00:13.394873+00
qingyuan	event:a88f5f63-8103-464b-8ceb-3e183a649af0:1	a229551c-f66a-44e6-bd8c-69cf6b02fd68	2026-11-29 06:00:13.698868+00
qingyuan	event:e73f34fe-9a4d-4685-9872-d058ce2b9570:1	f99b679d-21b1-40c4-a949-94fd04a9b38a	2026-11-29 06:00:13.698868+00
qingyuan	report:resident:05e4bd87e75fd339cec259218ba9f2c2	ed706e9c-96fe-4e49-8729-ede158b902ac	2026-11-29 06:00:13.723098+00
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
qingyuan	qingyuan/hedong/jinlanli	d9cdbc44835e79de6e644f5402bc7b98554528e6df27003c31c3a90853537f16	2026-11-29 06:00:12.120699+00	2026-11-30 06:00:12.120699+00	\N
qingyuan	qingyuan/hedong/wenfeng	b4894acdf8721ce843444bbe56415aa94f47bcb8e3689fed2da46c54dd89794c	2026-11-29 06:00:12.820754+00	2026-11-30 06:00:12.820754+00	\N
jizhou	jizhou/beimen/chengnan	c39fd55623d322533c6152a7a26b4119f324449c96fdffd5f226d23bcb310fe1	2026-11-29 06:00:13.371693+00	2026-11-30 06:00:13.371693+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	5601817b-6e99-4b65-a877-ee236e930eac	2026-11-29 06:00:11.739477+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	ce1ab87d-de4f-47c4-b0e9-28846682a30a	2026-11-29 06:00:11.739477+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	6adc62d1-167e-45e9-bbbd-91daee70c1a8	2026-11-29 06:00:11.839584+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	03edbd55-6554-4d3a-ae57-1ef59196ec98	2026-11-29 06:00:11.839584+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	c0b12975-f56a-4920-ad65-3087432aa60c	2026-11-29 06:00:11.888624+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	1cb88768-5769-4ece-b2f8-069016841730	2026-11-29 06:00:11.888624+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	c0b12975-f56a-4920-ad65-3087432aa60c	2026-11-29 06:00:11.938037+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	5601817b-6e99-4b65-a877-ee236e930eac	2026-11-29 06:00:11.971082+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	5601817b-6e99-4b65-a877-ee236e930eac	2026-11-29 06:00:12.023982+00
qingyuan	qingyuan/hedong/jinlanli	10	account	da34d101-c0f9-4f09-8532-1a2693fb753a	notice	7d978dab-4bb1-475f-ab18-347ace45d131	2026-11-29 06:00:12.023982+00
qingyuan	qingyuan/hedong/jinlanli	11	account	da34d101-c0f9-4f09-8532-1a2693fb753a	task	5601817b-6e99-4b65-a877-ee236e930eac	2026-11-29 06:00:12.023982+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		incident	ec08a303-673a-42f8-b3f1-e936371e6002	2026-11-29 06:00:12.154558+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		notice	1c177050-5686-433f-983d-bcd5a84298c8	2026-11-29 06:00:12.154558+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		incident	ec08a303-673a-42f8-b3f1-e936371e6002	2026-11-29 06:00:12.191681+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		incident	ec08a303-673a-42f8-b3f1-e936371e6002	2026-11-29 06:00:12.221067+00
qingyuan	qingyuan/hedong/jinlanli	16	account	da34d101-c0f9-4f09-8532-1a2693fb753a	notice	c57059b7-12b4-4bd8-bd48-5954eeb402f6	2026-11-29 06:00:12.221067+00
qingyuan	qingyuan/hedong/jinlanli	17	account	da34d101-c0f9-4f09-8532-1a2693fb753a	task	ec08a303-673a-42f8-b3f1-e936371e6002	2026-11-29 06:00:12.221067+00
qingyuan	qingyuan/hedong/jinlanli	18	desk		incident	ec08a303-673a-42f8-b3f1-e936371e6002	2026-11-29 06:00:12.268576+00
qingyuan	qingyuan/hedong/jinlanli	19	desk		incident	ec08a303-673a-42f8-b3f1-e936371e6002	2026-11-29 06:00:12.326983+00
qingyuan	qingyuan/hedong/jinlanli	20	desk		incident	ec08a303-673a-42f8-b3f1-e936371e6002	2026-11-29 06:00:12.367501+00
qingyuan	qingyuan/hedong/jinlanli	21	desk		camera	cam-8c7301bb19c7	2026-11-29 06:00:12.400875+00
qingyuan	qingyuan/hedong/jinlanli	22	desk		command	f0b3e387-a8a5-4d2b-a0ef-b95d31ff02d9	2026-11-29 06:00:12.400875+00
qingyuan	qingyuan/hedong/jinlanli	23	desk		camera	cam-8c7301bb19c7	2026-11-29 06:00:12.44012+00
qingyuan	qingyuan/hedong/jinlanli	24	desk		camera	cam-8c7301bb19c7	2026-11-29 06:00:12.461916+00
qingyuan	qingyuan/hedong/jinlanli	25	desk		command	99219873-b504-495c-9563-d315aa8c84e2	2026-11-29 06:00:12.488949+00
qingyuan	qingyuan/hedong/wenfeng	26	desk		incident	4612278c-0056-4d65-a4b0-4f3994a4674c	2026-11-29 06:00:12.54549+00
qingyuan	qingyuan/hedong/wenfeng	27	desk		notice	076abe19-ce62-48bd-b990-634083586b16	2026-11-29 06:00:12.54549+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		incident	a613d57c-e61d-45a2-a674-f3f589c23da2	2026-11-29 06:00:12.586608+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		notice	da4a52f2-930b-4eb0-a33a-1694b953dd0a	2026-11-29 06:00:12.586608+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		incident	95beaedf-0c53-4dd2-aaa0-66eee7b09ff1	2026-11-29 06:00:12.627109+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		notice	a9805e57-7011-4138-b54b-e27547fac504	2026-11-29 06:00:12.627109+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		incident	95beaedf-0c53-4dd2-aaa0-66eee7b09ff1	2026-11-29 06:00:12.66462+00
qingyuan	qingyuan/hedong/wenfeng	33	desk		incident	4612278c-0056-4d65-a4b0-4f3994a4674c	2026-11-29 06:00:12.694953+00
qingyuan	qingyuan/hedong/wenfeng	34	desk		incident	4612278c-0056-4d65-a4b0-4f3994a4674c	2026-11-29 06:00:12.736221+00
qingyuan	qingyuan/hedong/wenfeng	35	account	f83143ce-58ba-47c8-a85f-40cdf6f12d73	notice	5ee49e11-875b-45cd-80fc-addc87e398ab	2026-11-29 06:00:12.736221+00
qingyuan	qingyuan/hedong/wenfeng	36	account	f83143ce-58ba-47c8-a85f-40cdf6f12d73	task	4612278c-0056-4d65-a4b0-4f3994a4674c	2026-11-29 06:00:12.736221+00
qingyuan	qingyuan/hedong/wenfeng	37	desk		incident	572052a1-2f34-4b45-874a-652af2329955	2026-11-29 06:00:12.856065+00
qingyuan	qingyuan/hedong/wenfeng	38	desk		notice	20e40777-ff4b-434a-a42d-386dd664f3d9	2026-11-29 06:00:12.856065+00
qingyuan	qingyuan/hedong/wenfeng	39	desk		incident	572052a1-2f34-4b45-874a-652af2329955	2026-11-29 06:00:12.888122+00
qingyuan	qingyuan/hedong/wenfeng	40	desk		incident	572052a1-2f34-4b45-874a-652af2329955	2026-11-29 06:00:12.909586+00
qingyuan	qingyuan/hedong/wenfeng	41	account	f83143ce-58ba-47c8-a85f-40cdf6f12d73	notice	d63dbddc-b37f-4ff6-9af4-f02e0f59c5e5	2026-11-29 06:00:12.909586+00
qingyuan	qingyuan/hedong/wenfeng	42	account	f83143ce-58ba-47c8-a85f-40cdf6f12d73	task	572052a1-2f34-4b45-874a-652af2329955	2026-11-29 06:00:12.909586+00
qingyuan	qingyuan/hedong/wenfeng	43	desk		incident	572052a1-2f34-4b45-874a-652af2329955	2026-11-29 06:00:12.951586+00
qingyuan	qingyuan/hedong/wenfeng	44	desk		incident	572052a1-2f34-4b45-874a-652af2329955	2026-11-29 06:00:12.991135+00
qingyuan	qingyuan/hedong/wenfeng	45	desk		incident	572052a1-2f34-4b45-874a-652af2329955	2026-11-29 06:00:13.025518+00
qingyuan	qingyuan/hedong/wenfeng	46	desk		camera	cam-101e30a56631	2026-11-29 06:00:13.052397+00
qingyuan	qingyuan/hedong/wenfeng	47	desk		command	6df8c182-3721-43f3-b9a5-484fd41f7dfb	2026-11-29 06:00:13.052397+00
qingyuan	qingyuan/hedong/wenfeng	48	desk		camera	cam-101e30a56631	2026-11-29 06:00:13.074516+00
qingyuan	qingyuan/hedong/wenfeng	49	desk		camera	cam-101e30a56631	2026-11-29 06:00:13.088922+00
qingyuan	qingyuan/hedong/wenfeng	50	desk		command	1778c6c8-38b7-42c8-9a9f-bb784a782d12	2026-11-29 06:00:13.110524+00
jizhou	jizhou/beimen/chengnan	51	desk		incident	18f5f573-5041-459f-b231-c2438109649d	2026-11-29 06:00:13.160783+00
jizhou	jizhou/beimen/chengnan	52	desk		notice	8b860306-b891-4cd2-a7fa-9ac42e576582	2026-11-29 06:00:13.160783+00
jizhou	jizhou/beimen/chengnan	53	desk		incident	2a104dce-f37a-4f1b-9854-070c80b63eda	2026-11-29 06:00:13.189658+00
jizhou	jizhou/beimen/chengnan	54	desk		notice	c724181c-a066-465a-8281-888d6102ea52	2026-11-29 06:00:13.189658+00
jizhou	jizhou/beimen/chengnan	55	desk		incident	4e375cf4-b338-4488-baea-248147dd7f71	2026-11-29 06:00:13.218961+00
jizhou	jizhou/beimen/chengnan	56	desk		notice	9fb881f5-f243-4178-a380-dc66a482176e	2026-11-29 06:00:13.218961+00
jizhou	jizhou/beimen/chengnan	57	desk		incident	4e375cf4-b338-4488-baea-248147dd7f71	2026-11-29 06:00:13.248405+00
jizhou	jizhou/beimen/chengnan	58	desk		incident	18f5f573-5041-459f-b231-c2438109649d	2026-11-29 06:00:13.27038+00
jizhou	jizhou/beimen/chengnan	62	desk		incident	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2026-11-29 06:00:13.394873+00
jizhou	jizhou/beimen/chengnan	63	desk		notice	52c141a2-5966-426f-a88a-a08943fcfa08	2026-11-29 06:00:13.394873+00
jizhou	jizhou/beimen/chengnan	68	desk		incident	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2026-11-29 06:00:13.477341+00
jizhou	jizhou/beimen/chengnan	69	desk		incident	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2026-11-29 06:00:13.511814+00
jizhou	jizhou/beimen/chengnan	71	desk		camera	cam-cc29c69ce916	2026-11-29 06:00:13.561434+00
jizhou	jizhou/beimen/chengnan	72	desk		command	0b9f1b07-6c8a-4c8d-bc05-184e5f69c286	2026-11-29 06:00:13.561434+00
jizhou	jizhou/beimen/chengnan	74	desk		camera	cam-cc29c69ce916	2026-11-29 06:00:13.594611+00
jizhou	jizhou/beimen/chengnan	59	desk		incident	18f5f573-5041-459f-b231-c2438109649d	2026-11-29 06:00:13.303409+00
jizhou	jizhou/beimen/chengnan	60	account	c083b834-3464-4826-96d1-a31a08f5b1a1	notice	ba53a6ed-29bf-4745-a59e-de25bd24b4c8	2026-11-29 06:00:13.303409+00
jizhou	jizhou/beimen/chengnan	61	account	c083b834-3464-4826-96d1-a31a08f5b1a1	task	18f5f573-5041-459f-b231-c2438109649d	2026-11-29 06:00:13.303409+00
jizhou	jizhou/beimen/chengnan	65	desk		incident	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2026-11-29 06:00:13.442421+00
jizhou	jizhou/beimen/chengnan	66	account	c083b834-3464-4826-96d1-a31a08f5b1a1	notice	9ce1f35b-a165-46fc-9924-fa8c3eae75f1	2026-11-29 06:00:13.442421+00
jizhou	jizhou/beimen/chengnan	67	account	c083b834-3464-4826-96d1-a31a08f5b1a1	task	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2026-11-29 06:00:13.442421+00
jizhou	jizhou/beimen/chengnan	70	desk		incident	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2026-11-29 06:00:13.538649+00
jizhou	jizhou/beimen/chengnan	73	desk		camera	cam-cc29c69ce916	2026-11-29 06:00:13.580348+00
jizhou	jizhou/beimen/chengnan	64	desk		incident	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	2026-11-29 06:00:13.4219+00
jizhou	jizhou/beimen/chengnan	75	desk		command	4605abed-578d-4ffb-bac4-7c09e6a46695	2026-11-29 06:00:13.613755+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	80	desk		incident	252e686e-2785-4966-a45c-ecad9328a939	2026-11-29 06:00:13.723098+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	81	desk		notice	221bc033-1fcf-4e9e-aa9d-0139a6ebcb5f	2026-11-29 06:00:13.723098+00
qingyuan	qingyuan/hedong/jinlanli	82	account	822e49bf-3023-4fdc-b243-f602c4df8c87	notice	8e8830fd-5831-4175-b7ee-d9d645897591	2026-11-29 06:00:13.723098+00
qingyuan	qingyuan/hedong/jinlanli	83	account	822e49bf-3023-4fdc-b243-f602c4df8c87	task	252e686e-2785-4966-a45c-ecad9328a939	2026-11-29 06:00:13.723098+00
qingyuan	qingyuan/hedong/jinlanli/g1	76	desk		incident	7fc49ab7-0c74-4878-9631-29948aa5be6d	2026-11-29 06:00:13.716306+00
qingyuan	qingyuan/hedong/jinlanli/g1	77	desk		notice	23d1e016-cd04-4ad0-abad-2368c8c93a73	2026-11-29 06:00:13.716306+00
qingyuan	qingyuan/hedong/jinlanli	78	desk		incident	5601817b-6e99-4b65-a877-ee236e930eac	2026-11-29 06:00:13.716306+00
qingyuan	qingyuan/hedong/jinlanli	79	desk		notice	aeddaded-a424-419b-9fc5-fd7191811b28	2026-11-29 06:00:13.716306+00
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
qingyuan	qingyuan/hedong/jinlanli	6adc62d1-167e-45e9-bbbd-91daee70c1a8	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:00:11.839584+00	2026-11-29 06:00:11.839584+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	c0b12975-f56a-4920-ad65-3087432aa60c	20261129-003	quarrel	2	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:00:11.888624+00	2026-11-29 06:00:11.888624+00	2	2026-11-29 06:00:11.938037+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	5601817b-6e99-4b65-a877-ee236e930eac	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:00:11.739477+00	2026-11-29 06:00:11.739477+00	3	2026-11-29 06:00:11.971082+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	ec08a303-673a-42f8-b3f1-e936371e6002	20261129-004	quarrel	2	quarrel	minor	2	handling	active	27.144	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:00:12.154558+00	2026-11-29 06:00:12.154558+00	4	2026-11-29 06:00:12.191681+00	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	a613d57c-e61d-45a2-a674-f3f589c23da2	20261129-006	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:00:12.586608+00	2026-11-29 06:00:12.586608+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	95beaedf-0c53-4dd2-aaa0-66eee7b09ff1	20261129-007	quarrel	2	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:00:12.627109+00	2026-11-29 06:00:12.627109+00	2	2026-11-29 06:00:12.66462+00	f776f997-3275-498a-bc74-1ece85b4f276	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	4612278c-0056-4d65-a4b0-4f3994a4674c	20261129-005	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:00:12.54549+00	2026-11-29 06:00:12.54549+00	3	2026-11-29 06:00:12.694953+00	f776f997-3275-498a-bc74-1ece85b4f276	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	572052a1-2f34-4b45-874a-652af2329955	20261129-008	quarrel	2	quarrel	minor	2	handling	active	27.244	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:00:12.856065+00	2026-11-29 06:00:12.856065+00	4	2026-11-29 06:00:12.888122+00	f776f997-3275-498a-bc74-1ece85b4f276	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	2a104dce-f37a-4f1b-9854-070c80b63eda	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:00:13.189658+00	2026-11-29 06:00:13.189658+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	4e375cf4-b338-4488-baea-248147dd7f71	20261129-023	quarrel	2	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:00:13.218961+00	2026-11-29 06:00:13.218961+00	2	2026-11-29 06:00:13.248405+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	18f5f573-5041-459f-b231-c2438109649d	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:00:13.160783+00	2026-11-29 06:00:13.160783+00	3	2026-11-29 06:00:13.27038+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	20261129-024	quarrel	2	quarrel	minor	2	handling	active	27.544	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:00:13.394873+00	2026-11-29 06:00:13.394873+00	4	2026-11-29 06:00:13.4219+00	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	7fc49ab7-0c74-4878-9631-29948aa5be6d	20261129-009	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-29 06:00:09.691936+00	2026-11-29 06:00:09.691963+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	252e686e-2785-4966-a45c-ecad9328a939	20261129-010	quarrel	2	quarrel	life_safety	0	dispatched	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-29 06:00:13.723098+00	2026-11-29 06:00:13.723098+00	3	\N	\N	\N	\N	\N	\N	f
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
qingyuan	da58c8c4-2924-4a5d-93ef-b8d323ebb385	944a38b6-73b5-45c5-92b9-30506e945a0f	5601817b-6e99-4b65-a877-ee236e930eac	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	2026-11-29 06:00:11.739477+00	\N	\N
qingyuan	0f9ea78f-da5d-46e2-9dbe-fb6840bbe78b	47939325-1b3e-4d4d-b915-1ae64323654c	6adc62d1-167e-45e9-bbbd-91daee70c1a8	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	2026-11-29 06:00:11.839584+00	\N	\N
qingyuan	8b85a373-464c-4f49-8d73-94a91c148472	9f5f7174-2866-4ad4-9483-09c4584f71c6	c0b12975-f56a-4920-ad65-3087432aa60c	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	2026-11-29 06:00:11.888624+00	\N	\N
qingyuan	3a540db6-5a13-428a-87c8-a915f428c21a	944a38b6-73b5-45c5-92b9-30506e945a0f	6adc62d1-167e-45e9-bbbd-91daee70c1a8	suggest	0.4	[]	rule	2026-11-29 06:00:12.12472+00	\N	\N
qingyuan	c02ea76a-ac27-4af8-9533-3ab15d6c9acc	14f6cd4e-dcd4-4d2d-bd4f-fb536b9003ae	ec08a303-673a-42f8-b3f1-e936371e6002	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	2026-11-29 06:00:12.154558+00	\N	\N
qingyuan	75b830e4-1671-4cf0-bc0f-92840919d418	d60c5618-741a-4ee8-af95-dbe8046766fd	4612278c-0056-4d65-a4b0-4f3994a4674c	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	f776f997-3275-498a-bc74-1ece85b4f276	2026-11-29 06:00:12.54549+00	\N	\N
qingyuan	7040b316-b488-4592-bbb6-f9a46401b210	91d049c7-af3f-4fb8-be1b-923cd25f36eb	a613d57c-e61d-45a2-a674-f3f589c23da2	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	f776f997-3275-498a-bc74-1ece85b4f276	2026-11-29 06:00:12.586608+00	\N	\N
qingyuan	510d6422-7963-4767-8990-9384b871a48b	dbe161d4-892f-4c37-82b4-5c47e46bd126	95beaedf-0c53-4dd2-aaa0-66eee7b09ff1	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	f776f997-3275-498a-bc74-1ece85b4f276	2026-11-29 06:00:12.627109+00	\N	\N
qingyuan	a6eee255-ee3a-4998-a21c-4ff9c60a3c4a	d60c5618-741a-4ee8-af95-dbe8046766fd	a613d57c-e61d-45a2-a674-f3f589c23da2	suggest	0.4	[]	rule	2026-11-29 06:00:12.824029+00	\N	\N
qingyuan	89729361-268c-4c03-8560-6cea28323d0d	7ffdae4a-f3f9-47b1-9396-1a7da59e1b46	572052a1-2f34-4b45-874a-652af2329955	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	f776f997-3275-498a-bc74-1ece85b4f276	2026-11-29 06:00:12.856065+00	\N	\N
jizhou	7324fb8a-2336-42d2-8931-0aca029b9d88	6f9d3e1a-6f87-43ef-b8cb-46d1d0a6c1d4	18f5f573-5041-459f-b231-c2438109649d	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	2026-11-29 06:00:13.160783+00	\N	\N
jizhou	9ba56992-e9b0-4045-9e40-887201f31655	79cdba29-5e50-4be1-a8fd-f06eb8d8e041	2a104dce-f37a-4f1b-9854-070c80b63eda	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	2026-11-29 06:00:13.189658+00	\N	\N
jizhou	0e521a91-1b40-44fc-bd52-c19056697b99	3e43316b-73a2-465e-9026-04ab44d04925	4e375cf4-b338-4488-baea-248147dd7f71	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	2026-11-29 06:00:13.218961+00	\N	\N
jizhou	5de8cbf5-db1f-4689-88ee-15c766c42c18	6f9d3e1a-6f87-43ef-b8cb-46d1d0a6c1d4	2a104dce-f37a-4f1b-9854-070c80b63eda	suggest	0.4	[]	rule	2026-11-29 06:00:13.3743+00	\N	\N
jizhou	02153bce-472f-414e-87fb-0a4a9dd444c7	9720d00d-e356-4085-a2ca-689ce5f094fe	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	2026-11-29 06:00:13.394873+00	\N	\N
qingyuan	d7367949-8b5c-490e-bb7e-69ef8bfbfdcb	a229551c-f66a-44e6-bd8c-69cf6b02fd68	7fc49ab7-0c74-4878-9631-29948aa5be6d	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 06:00:13.716306+00	\N	\N
qingyuan	31874b0a-668c-4c9a-9c13-16ea3d111ef7	a229551c-f66a-44e6-bd8c-69cf6b02fd68	5601817b-6e99-4b65-a877-ee236e930eac	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 06:00:13.716306+00	\N	\N
qingyuan	2c2ca9d1-b749-4c77-a011-8ad6f2dd1e4e	f99b679d-21b1-40c4-a949-94fd04a9b38a	7fc49ab7-0c74-4878-9631-29948aa5be6d	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 06:00:13.716306+00	\N	\N
qingyuan	325fcf4a-28c8-4442-b30d-410dfc54303c	ed706e9c-96fe-4e49-8729-ede158b902ac	252e686e-2785-4966-a45c-ecad9328a939	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.1)", "zh": "最接近的案件证据不足（0.1）"}, "values": {"score": 0.1}, "weight": null}]	rule	2026-11-29 06:00:13.723098+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-29 06:00:11.737734+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-11-29 06:00:12.507285+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-29 06:00:12.544399+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-11-29 06:00:13.125897+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-29 06:00:13.159983+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-11-29 06:00:13.628112+00
\.


--
-- Data for Name: mediations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mediations (district_id, place_path, mediation_id, incident_id, spot, state, handler, opened_at, changed_at, version, sides, meetings, agreements, visits, referral, erased_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	6a607213-882b-4941-bbaa-d27935c5a0a3	ec08a303-673a-42f8-b3f1-e936371e6002	qingyuan/hedong/jinlanli/67860:287538	open	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	2026-11-29 06:00:12.326983+00	2026-11-29 06:00:12.367501+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
qingyuan	qingyuan/hedong/wenfeng	330f9970-f5ca-43db-a445-5c704919f231	572052a1-2f34-4b45-874a-652af2329955	qingyuan/hedong/wenfeng/68110:287788	open	f776f997-3275-498a-bc74-1ece85b4f276	2026-11-29 06:00:12.991135+00	2026-11-29 06:00:13.025518+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
jizhou	jizhou/beimen/chengnan	17b7eb6b-d688-4448-94ae-054efad4a3a4	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	jizhou/beimen/chengnan/68860:288788	open	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	2026-11-29 06:00:13.511814+00	2026-11-29 06:00:13.538649+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	99d8eff3-fe2f-452c-b9cc-3fa46e5ffa56	reporter	944a38b6-73b5-45c5-92b9-30506e945a0f	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 06:00:11.739477+00	delivered	2026-11-29 06:00:11.739477+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	ce1ab87d-de4f-47c4-b0e9-28846682a30a	desk	qingyuan/hedong/jinlanli	5601817b-6e99-4b65-a877-ee236e930eac	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:11.739478+00	delivered	2026-11-29 06:00:11.739477+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	637cfa62-ae66-40d0-92c0-91fa91b34b43	reporter	47939325-1b3e-4d4d-b915-1ae64323654c	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 06:00:11.839584+00	delivered	2026-11-29 06:00:11.839584+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	03edbd55-6554-4d3a-ae57-1ef59196ec98	desk	qingyuan/hedong/jinlanli	6adc62d1-167e-45e9-bbbd-91daee70c1a8	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:11.839585+00	delivered	2026-11-29 06:00:11.839584+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	ba7e806e-aac7-4a80-b9aa-f8a38eb932e9	reporter	9f5f7174-2866-4ad4-9483-09c4584f71c6	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:00:11.888624+00	delivered	2026-11-29 06:00:11.888624+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	1cb88768-5769-4ece-b2f8-069016841730	desk	qingyuan/hedong/jinlanli	c0b12975-f56a-4920-ad65-3087432aa60c	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:11.888625+00	delivered	2026-11-29 06:00:11.888624+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	06617a2d-f5b2-48ad-8e59-63dd806d1dcd	reporter	9f5f7174-2866-4ad4-9483-09c4584f71c6	c0b12975-f56a-4920-ad65-3087432aa60c	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-29 06:00:11.938037+00	delivered	2026-11-29 06:00:11.938037+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	4867709d-2cd4-425d-8c1e-549ff68a1673	reporter	944a38b6-73b5-45c5-92b9-30506e945a0f	5601817b-6e99-4b65-a877-ee236e930eac	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-29 06:00:11.971082+00	delivered	2026-11-29 06:00:11.971082+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	7d978dab-4bb1-475f-ab18-347ace45d131	account	da34d101-c0f9-4f09-8532-1a2693fb753a	5601817b-6e99-4b65-a877-ee236e930eac	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001", "task_id": "b4f44094-e156-43ba-a258-c542fe03c8bc"}	screen	2026-11-29 06:00:12.023982+00	delivered	2026-11-29 06:00:12.023982+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	4bb6e0d8-9d7e-4184-9289-1d4f7bc1a087	reporter	944a38b6-73b5-45c5-92b9-30506e945a0f	5601817b-6e99-4b65-a877-ee236e930eac	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-29 06:00:12.023983+00	delivered	2026-11-29 06:00:12.023982+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	502dd758-b893-409c-b08d-02f0d96efea6	reporter	14f6cd4e-dcd4-4d2d-bd4f-fb536b9003ae	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:00:12.154558+00	delivered	2026-11-29 06:00:12.154558+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	1c177050-5686-433f-983d-bcd5a84298c8	desk	qingyuan/hedong/jinlanli	ec08a303-673a-42f8-b3f1-e936371e6002	notice.desk.opened	{"number": "20261129-004", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:12.154559+00	delivered	2026-11-29 06:00:12.154558+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	afe95124-7dff-409e-8e97-7873a2a42095	reporter	14f6cd4e-dcd4-4d2d-bd4f-fb536b9003ae	ec08a303-673a-42f8-b3f1-e936371e6002	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-29 06:00:12.191681+00	delivered	2026-11-29 06:00:12.191681+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	c57059b7-12b4-4bd8-bd48-5954eeb402f6	account	da34d101-c0f9-4f09-8532-1a2693fb753a	ec08a303-673a-42f8-b3f1-e936371e6002	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-004", "task_id": "a1fc0a59-3759-40fe-aef3-d489a2deea89"}	screen	2026-11-29 06:00:12.221067+00	delivered	2026-11-29 06:00:12.221067+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	46bc5174-4613-406b-9a6a-959bec715da4	reporter	14f6cd4e-dcd4-4d2d-bd4f-fb536b9003ae	ec08a303-673a-42f8-b3f1-e936371e6002	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-004"}	screen	2026-11-29 06:00:12.221068+00	delivered	2026-11-29 06:00:12.221067+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	6f495f54-249f-4348-902a-c939414abedc	reporter	14f6cd4e-dcd4-4d2d-bd4f-fb536b9003ae	ec08a303-673a-42f8-b3f1-e936371e6002	notice.reporter.handling	{"number": "20261129-004"}	screen	2026-11-29 06:00:12.268576+00	delivered	2026-11-29 06:00:12.268576+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	4c999e1e-c2b8-4a70-a298-a3a9ef652b2f	reporter	d60c5618-741a-4ee8-af95-dbe8046766fd	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 06:00:12.54549+00	delivered	2026-11-29 06:00:12.54549+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	076abe19-ce62-48bd-b990-634083586b16	desk	qingyuan/hedong/wenfeng	4612278c-0056-4d65-a4b0-4f3994a4674c	notice.desk.opened	{"number": "20261129-005", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:12.545491+00	delivered	2026-11-29 06:00:12.54549+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	5b6027b9-4979-4000-9d30-0ab727d313c7	reporter	91d049c7-af3f-4fb8-be1b-923cd25f36eb	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 06:00:12.586608+00	delivered	2026-11-29 06:00:12.586608+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	da4a52f2-930b-4eb0-a33a-1694b953dd0a	desk	qingyuan/hedong/wenfeng	a613d57c-e61d-45a2-a674-f3f589c23da2	notice.desk.opened	{"number": "20261129-006", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:12.586609+00	delivered	2026-11-29 06:00:12.586608+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	55ee5cfd-50c5-406e-b713-ee77c9e3b700	reporter	dbe161d4-892f-4c37-82b4-5c47e46bd126	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:00:12.627109+00	delivered	2026-11-29 06:00:12.627109+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	a9805e57-7011-4138-b54b-e27547fac504	desk	qingyuan/hedong/wenfeng	95beaedf-0c53-4dd2-aaa0-66eee7b09ff1	notice.desk.opened	{"number": "20261129-007", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:12.62711+00	delivered	2026-11-29 06:00:12.627109+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	6d9569cf-3be5-47da-88aa-51f0a9c1cd2e	reporter	dbe161d4-892f-4c37-82b4-5c47e46bd126	95beaedf-0c53-4dd2-aaa0-66eee7b09ff1	notice.reporter.rejected	{"number": "20261129-007", "reason": "查无此事"}	screen	2026-11-29 06:00:12.66462+00	delivered	2026-11-29 06:00:12.66462+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	4e58e486-39ad-41de-bcb9-5b530082c8cd	reporter	d60c5618-741a-4ee8-af95-dbe8046766fd	4612278c-0056-4d65-a4b0-4f3994a4674c	notice.reporter.filed	{"number": "20261129-005"}	screen	2026-11-29 06:00:12.694953+00	delivered	2026-11-29 06:00:12.694953+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	5ee49e11-875b-45cd-80fc-addc87e398ab	account	f83143ce-58ba-47c8-a85f-40cdf6f12d73	4612278c-0056-4d65-a4b0-4f3994a4674c	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-005", "task_id": "a448b963-d00d-4a9e-b1a1-833c5a22ddba"}	screen	2026-11-29 06:00:12.736221+00	delivered	2026-11-29 06:00:12.736221+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	60d294ec-b07a-4d3b-9171-394aad2f3e88	reporter	d60c5618-741a-4ee8-af95-dbe8046766fd	4612278c-0056-4d65-a4b0-4f3994a4674c	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-005"}	screen	2026-11-29 06:00:12.736222+00	delivered	2026-11-29 06:00:12.736221+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	2bfb1d2c-4f88-4c87-a6bc-8e849b353c42	reporter	7ffdae4a-f3f9-47b1-9396-1a7da59e1b46	572052a1-2f34-4b45-874a-652af2329955	notice.reporter.filed	{"number": "20261129-008"}	screen	2026-11-29 06:00:12.888122+00	delivered	2026-11-29 06:00:12.888122+00	\N	\N
jizhou	jizhou/beimen/chengnan	0aa4fb6f-5500-4af3-98dd-ddf678054a4c	reporter	79cdba29-5e50-4be1-a8fd-f06eb8d8e041	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 06:00:13.189658+00	delivered	2026-11-29 06:00:13.189658+00	\N	\N
jizhou	jizhou/beimen/chengnan	c724181c-a066-465a-8281-888d6102ea52	desk	jizhou/beimen/chengnan	2a104dce-f37a-4f1b-9854-070c80b63eda	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:13.189659+00	delivered	2026-11-29 06:00:13.189658+00	\N	\N
jizhou	jizhou/beimen/chengnan	b7d8f74b-cab1-449c-bebb-a47fa7d77a62	reporter	6f9d3e1a-6f87-43ef-b8cb-46d1d0a6c1d4	18f5f573-5041-459f-b231-c2438109649d	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-29 06:00:13.27038+00	delivered	2026-11-29 06:00:13.27038+00	\N	\N
jizhou	jizhou/beimen/chengnan	6ff7c6f2-eca5-4ad1-85c8-041814c1ff3c	reporter	9720d00d-e356-4085-a2ca-689ce5f094fe	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:00:13.394873+00	delivered	2026-11-29 06:00:13.394873+00	\N	\N
jizhou	jizhou/beimen/chengnan	52c141a2-5966-426f-a88a-a08943fcfa08	desk	jizhou/beimen/chengnan	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	notice.desk.opened	{"number": "20261129-024", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:13.394874+00	delivered	2026-11-29 06:00:13.394873+00	\N	\N
jizhou	jizhou/beimen/chengnan	e6f1e45b-b271-4c38-87d5-2eff673b8aaa	reporter	9720d00d-e356-4085-a2ca-689ce5f094fe	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	notice.reporter.handling	{"number": "20261129-024"}	screen	2026-11-29 06:00:13.477341+00	delivered	2026-11-29 06:00:13.477341+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	9dc32343-e521-4bb5-a0bd-ba817a25cf88	reporter	7ffdae4a-f3f9-47b1-9396-1a7da59e1b46	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:00:12.856065+00	delivered	2026-11-29 06:00:12.856065+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	20e40777-ff4b-434a-a42d-386dd664f3d9	desk	qingyuan/hedong/wenfeng	572052a1-2f34-4b45-874a-652af2329955	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:12.856066+00	delivered	2026-11-29 06:00:12.856065+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	0c347343-9300-4c6c-a88d-49a219799e66	reporter	7ffdae4a-f3f9-47b1-9396-1a7da59e1b46	572052a1-2f34-4b45-874a-652af2329955	notice.reporter.handling	{"number": "20261129-008"}	screen	2026-11-29 06:00:12.951586+00	delivered	2026-11-29 06:00:12.951586+00	\N	\N
jizhou	jizhou/beimen/chengnan	37207b31-c874-4626-8d83-643f1d4deab2	reporter	3e43316b-73a2-465e-9026-04ab44d04925	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:00:13.218961+00	delivered	2026-11-29 06:00:13.218961+00	\N	\N
jizhou	jizhou/beimen/chengnan	9fb881f5-f243-4178-a380-dc66a482176e	desk	jizhou/beimen/chengnan	4e375cf4-b338-4488-baea-248147dd7f71	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:13.218962+00	delivered	2026-11-29 06:00:13.218961+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1	23d1e016-cd04-4ad0-abad-2368c8c93a73	desk	qingyuan/hedong/jinlanli/g1	7fc49ab7-0c74-4878-9631-29948aa5be6d	notice.desk.opened	{"number": "20261129-009", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:13.716306+00	delivered	2026-11-29 06:00:13.716306+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	aeddaded-a424-419b-9fc5-fd7191811b28	desk	qingyuan/hedong/jinlanli	5601817b-6e99-4b65-a877-ee236e930eac	notice.desk.suggested	{"other": "20261129-009", "number": "20261129-001"}	screen	2026-11-29 06:00:13.716307+00	delivered	2026-11-29 06:00:13.716306+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	d63dbddc-b37f-4ff6-9af4-f02e0f59c5e5	account	f83143ce-58ba-47c8-a85f-40cdf6f12d73	572052a1-2f34-4b45-874a-652af2329955	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-008", "task_id": "d86e9843-c1d5-42c2-92be-69cf5fb48084"}	screen	2026-11-29 06:00:12.909586+00	delivered	2026-11-29 06:00:12.909586+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	fc5e56d3-6ad0-4294-ae11-24ddc04ee6fd	reporter	7ffdae4a-f3f9-47b1-9396-1a7da59e1b46	572052a1-2f34-4b45-874a-652af2329955	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-008"}	screen	2026-11-29 06:00:12.909587+00	delivered	2026-11-29 06:00:12.909586+00	\N	\N
jizhou	jizhou/beimen/chengnan	2dd7714f-1a92-489e-8849-3de01643b8d4	reporter	9720d00d-e356-4085-a2ca-689ce5f094fe	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	notice.reporter.filed	{"number": "20261129-024"}	screen	2026-11-29 06:00:13.4219+00	delivered	2026-11-29 06:00:13.4219+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	c43a7838-b194-4616-bf94-054d87bc66bd	reporter	ed706e9c-96fe-4e49-8729-ede158b902ac	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:00:13.723098+00	delivered	2026-11-29 06:00:13.723098+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	221bc033-1fcf-4e9e-aa9d-0139a6ebcb5f	desk	qingyuan/hedong/jinlanli/g1/lawn	252e686e-2785-4966-a45c-ecad9328a939	notice.desk.opened	{"number": "20261129-010", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "life safety", "severity_zh": "生命安全"}	screen	2026-11-29 06:00:13.723099+00	delivered	2026-11-29 06:00:13.723098+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	b8bacbde-dfb9-4147-975d-07ebf79165e2	reporter	ed706e9c-96fe-4e49-8729-ede158b902ac	252e686e-2785-4966-a45c-ecad9328a939	notice.reporter.filed	{"number": "20261129-010"}	screen	2026-11-29 06:00:13.7231+00	delivered	2026-11-29 06:00:13.723098+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	8e8830fd-5831-4175-b7ee-d9d645897591	account	822e49bf-3023-4fdc-b243-f602c4df8c87	252e686e-2785-4966-a45c-ecad9328a939	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-010", "task_id": "8792d0fa-375a-4cf8-9deb-719072da3d2a"}	screen	2026-11-29 06:00:13.723101+00	delivered	2026-11-29 06:00:13.723098+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	861e5f0a-cd0f-43cd-9407-1b50884e2768	reporter	ed706e9c-96fe-4e49-8729-ede158b902ac	252e686e-2785-4966-a45c-ecad9328a939	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-010"}	screen	2026-11-29 06:00:13.723102+00	delivered	2026-11-29 06:00:13.723098+00	\N	\N
jizhou	jizhou/beimen/chengnan	c5ee4cae-dbad-4120-9b1e-5c2f4a1d09b2	reporter	6f9d3e1a-6f87-43ef-b8cb-46d1d0a6c1d4	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 06:00:13.160783+00	delivered	2026-11-29 06:00:13.160783+00	\N	\N
jizhou	jizhou/beimen/chengnan	8b860306-b891-4cd2-a7fa-9ac42e576582	desk	jizhou/beimen/chengnan	18f5f573-5041-459f-b231-c2438109649d	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:00:13.160784+00	delivered	2026-11-29 06:00:13.160783+00	\N	\N
jizhou	jizhou/beimen/chengnan	2dcac764-6036-4460-8cc9-a6d5d4277918	reporter	3e43316b-73a2-465e-9026-04ab44d04925	4e375cf4-b338-4488-baea-248147dd7f71	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-29 06:00:13.248405+00	delivered	2026-11-29 06:00:13.248405+00	\N	\N
jizhou	jizhou/beimen/chengnan	ba53a6ed-29bf-4745-a59e-de25bd24b4c8	account	c083b834-3464-4826-96d1-a31a08f5b1a1	18f5f573-5041-459f-b231-c2438109649d	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021", "task_id": "5ddf8467-6525-4fea-bd90-022f5beac44b"}	screen	2026-11-29 06:00:13.303409+00	delivered	2026-11-29 06:00:13.303409+00	\N	\N
jizhou	jizhou/beimen/chengnan	f6c41a74-9d42-4675-a24c-4800191017ed	reporter	6f9d3e1a-6f87-43ef-b8cb-46d1d0a6c1d4	18f5f573-5041-459f-b231-c2438109649d	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-29 06:00:13.30341+00	delivered	2026-11-29 06:00:13.303409+00	\N	\N
jizhou	jizhou/beimen/chengnan	9ce1f35b-a165-46fc-9924-fa8c3eae75f1	account	c083b834-3464-4826-96d1-a31a08f5b1a1	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-024", "task_id": "2c61a326-dba1-4537-83eb-2c795824caff"}	screen	2026-11-29 06:00:13.442421+00	delivered	2026-11-29 06:00:13.442421+00	\N	\N
jizhou	jizhou/beimen/chengnan	1bf1cc95-eec7-4cac-8233-43e095eb936c	reporter	9720d00d-e356-4085-a2ca-689ce5f094fe	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-024"}	screen	2026-11-29 06:00:13.442422+00	delivered	2026-11-29 06:00:13.442421+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	f0b3e387-a8a5-4d2b-a0ef-b95d31ff02d9	cam-8c7301bb19c7	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-8c7301bb19c7", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 06:00:12.400875+00	4ad4e7dd-4b15-4859-abcd-c7b21624b411	2026-12-01 06:00:12.400875+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	99219873-b504-495c-9563-d315aa8c84e2	cam-8c7301bb19c7	agent	take_still	{"kind": "take_still", "camera_id": "cam-8c7301bb19c7"}	{}	queued	2026-11-29 06:00:12.488949+00	4ad4e7dd-4b15-4859-abcd-c7b21624b411	2026-11-29 06:10:12.488949+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	6df8c182-3721-43f3-b9a5-484fd41f7dfb	cam-101e30a56631	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-101e30a56631", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 06:00:13.052397+00	803fe6c5-a638-45d3-b927-2de8551ec86e	2026-12-01 06:00:13.052397+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	1778c6c8-38b7-42c8-9a9f-bb784a782d12	cam-101e30a56631	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-101e30a56631"}	{}	queued	2026-11-29 06:00:13.110524+00	803fe6c5-a638-45d3-b927-2de8551ec86e	2026-11-29 06:10:13.110524+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	0b9f1b07-6c8a-4c8d-bc05-184e5f69c286	cam-cc29c69ce916	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-cc29c69ce916", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 06:00:13.561434+00	39df1fec-60e7-4619-a6c7-cdfc00a28049	2026-12-01 06:00:13.561434+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	4605abed-578d-4ffb-bac4-7c09e6a46695	cam-cc29c69ce916	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-cc29c69ce916"}	{}	queued	2026-11-29 06:00:13.613755+00	39df1fec-60e7-4619-a6c7-cdfc00a28049	2026-11-29 06:10:13.613755+00	\N	\N	{}
\.


--
-- Data for Name: phone_steps; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.phone_steps (district_id, account_id, client_key, action, task_id, version, done_at, heard_at, clock_doubtful, lat, lon, accuracy_m, position_age_s, answer, place_code) FROM stdin;
qingyuan	da34d101-c0f9-4f09-8532-1a2693fb753a	b2f42ac0-cc77-4320-8f80-8ae22bc11305	accept	a1fc0a59-3759-40fe-aef3-d489a2deea89	\N	2026-11-29 06:00:12.268576+00	2026-11-29 06:00:12.268576+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "a1fc0a59-3759-40fe-aef3-d489a2deea89", "version": 3, "assignee": "da34d101-c0f9-4f09-8532-1a2693fb753a", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T06:00:12.268576Z", "offered_at": "2026-11-29T06:00:12.221067Z", "place_path": "qingyuan/hedong/jinlanli", "district_id": "qingyuan", "incident_id": "ec08a303-673a-42f8-b3f1-e936371e6002", "offer_expires_at": "2026-11-29T06:01:42.221067Z"}	\N
qingyuan	f83143ce-58ba-47c8-a85f-40cdf6f12d73	0f2468b1-a1f3-47b6-b8c4-6ced501e6c2c	accept	d86e9843-c1d5-42c2-92be-69cf5fb48084	\N	2026-11-29 06:00:12.951586+00	2026-11-29 06:00:12.951586+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "d86e9843-c1d5-42c2-92be-69cf5fb48084", "version": 3, "assignee": "f83143ce-58ba-47c8-a85f-40cdf6f12d73", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T06:00:12.951586Z", "offered_at": "2026-11-29T06:00:12.909586Z", "place_path": "qingyuan/hedong/wenfeng", "district_id": "qingyuan", "incident_id": "572052a1-2f34-4b45-874a-652af2329955", "offer_expires_at": "2026-11-29T06:01:42.909586Z"}	\N
jizhou	c083b834-3464-4826-96d1-a31a08f5b1a1	f8fa33ab-b585-4466-b8a5-f5388e3d33c3	accept	2c61a326-dba1-4537-83eb-2c795824caff	\N	2026-11-29 06:00:13.477341+00	2026-11-29 06:00:13.477341+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "2c61a326-dba1-4537-83eb-2c795824caff", "version": 3, "assignee": "c083b834-3464-4826-96d1-a31a08f5b1a1", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T06:00:13.477341Z", "offered_at": "2026-11-29T06:00:13.442421Z", "place_path": "jizhou/beimen/chengnan", "district_id": "jizhou", "incident_id": "16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1", "offer_expires_at": "2026-11-29T06:01:43.442421Z"}	\N
\.


--
-- Data for Name: place_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.place_codes (district_id, place_path, code, made_at) FROM stdin;
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
11	6	scheduled	2026-11-29 06:10:12.023982+00
12	6	deferred	2026-11-29 06:00:12.024643+00
13	7	scheduled	2026-11-29 06:30:12.023982+00
14	7	deferred	2026-11-29 06:00:12.024643+00
15	8	scheduled	2026-11-29 10:00:12.023982+00
16	8	deferred	2026-11-29 06:00:12.024643+00
17	9	scheduled	2026-11-29 06:01:42.023982+00
18	9	deferred	2026-11-29 06:00:12.024643+00
23	12	scheduled	2026-11-29 06:00:42.023982+00
24	12	deferred	2026-11-29 06:00:12.082763+00
29	15	scheduled	2026-11-29 06:30:12.221067+00
30	15	deferred	2026-11-29 06:00:12.221742+00
31	16	scheduled	2026-11-30 04:00:00+00
32	16	deferred	2026-11-29 06:00:12.221742+00
33	17	scheduled	2026-12-01 09:00:00+00
34	17	deferred	2026-11-29 06:00:12.221742+00
35	18	scheduled	2026-11-29 06:01:42.221067+00
36	18	deferred	2026-11-29 06:00:12.221742+00
41	21	scheduled	2026-11-29 06:00:42.221067+00
42	21	deferred	2026-11-29 06:00:12.270912+00
55	28	scheduled	2026-11-29 06:10:12.736221+00
56	28	deferred	2026-11-29 06:00:12.736881+00
57	29	scheduled	2026-11-29 06:30:12.736221+00
58	29	deferred	2026-11-29 06:00:12.736881+00
59	30	scheduled	2026-11-29 10:00:12.736221+00
60	30	deferred	2026-11-29 06:00:12.736881+00
61	31	scheduled	2026-11-29 06:01:42.736221+00
62	31	deferred	2026-11-29 06:00:12.736881+00
67	34	scheduled	2026-11-29 06:00:42.736221+00
68	34	deferred	2026-11-29 06:00:12.784983+00
73	37	scheduled	2026-11-29 06:30:12.909586+00
74	37	deferred	2026-11-29 06:00:12.910142+00
75	38	scheduled	2026-11-30 04:00:00+00
76	38	deferred	2026-11-29 06:00:12.910142+00
77	39	scheduled	2026-12-01 09:00:00+00
78	39	deferred	2026-11-29 06:00:12.910142+00
79	40	scheduled	2026-11-29 06:01:42.909586+00
80	40	deferred	2026-11-29 06:00:12.910142+00
85	43	scheduled	2026-11-29 06:00:42.909586+00
86	43	deferred	2026-11-29 06:00:12.956463+00
99	50	scheduled	2026-11-29 06:10:13.303409+00
100	50	deferred	2026-11-29 06:00:13.30388+00
101	51	scheduled	2026-11-29 06:30:13.303409+00
102	51	deferred	2026-11-29 06:00:13.30388+00
103	52	scheduled	2026-11-29 10:00:13.303409+00
104	52	deferred	2026-11-29 06:00:13.30388+00
105	53	scheduled	2026-11-29 06:01:43.303409+00
106	53	deferred	2026-11-29 06:00:13.30388+00
111	56	scheduled	2026-11-29 06:00:43.303409+00
112	56	deferred	2026-11-29 06:00:13.344059+00
117	59	scheduled	2026-11-29 06:30:13.442421+00
118	59	deferred	2026-11-29 06:00:13.44283+00
119	60	scheduled	2026-11-30 04:00:00+00
120	60	deferred	2026-11-29 06:00:13.44283+00
121	61	scheduled	2026-12-01 09:00:00+00
122	61	deferred	2026-11-29 06:00:13.44283+00
123	62	scheduled	2026-11-29 06:01:43.442421+00
124	62	deferred	2026-11-29 06:00:13.44283+00
129	65	scheduled	2026-11-29 06:00:43.442421+00
130	65	deferred	2026-11-29 06:00:13.480925+00
136	70	scheduled	2026-11-29 06:30:13.723098+00
137	70	deferred	2026-11-29 06:00:13.723619+00
138	71	scheduled	2026-11-30 04:00:00+00
139	71	deferred	2026-11-29 06:00:13.723619+00
140	72	scheduled	2026-12-01 09:00:00+00
141	72	deferred	2026-11-29 06:00:13.723619+00
142	73	scheduled	2026-11-29 06:01:13.723098+00
143	73	deferred	2026-11-29 06:00:13.723619+00
149	76	scheduled	2026-11-29 06:01:13.723099+00
150	76	deferred	2026-11-29 06:00:13.837733+00
153	77	scheduled	2026-11-29 06:00:28.723101+00
154	77	deferred	2026-11-29 06:00:13.845197+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:10:12.023982+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "15b04080-fabe-467d-87be-6132ff58e286", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:10:12.023982+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:30:12.023982+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "45ddca62-16b9-493e-bea4-d3d1cb9f4e97", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:30:12.023982+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T10:00:12.023982+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "adae00a5-2e16-4edb-a428-ce1693c86bd5", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 10:00:12.023982+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:01:42.023982+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "task_id": "b4f44094-e156-43ba-a258-c542fe03c8bc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:01:42.023982+00	0	f	\N
12	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:00:42.023982+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "notice_id": "7d978dab-4bb1-475f-ab18-347ace45d131", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:00:42.023982+00	0	f	\N
15	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:30:12.221067+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "2cd2cbf8-51be-4927-a120-b76bd5757984", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:30:12.221067+00	0	f	\N
16	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "8a6cdbfb-63cd-47c9-904b-9838700fee9f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
17	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "53486217-912a-48c7-bd79-ef34b5618c1c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
18	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:01:42.221067+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "task_id": "a1fc0a59-3759-40fe-aef3-d489a2deea89", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:01:42.221067+00	0	f	\N
21	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:00:42.221067+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "notice_id": "c57059b7-12b4-4bd8-bd48-5954eeb402f6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:00:42.221067+00	0	f	\N
28	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:10:12.736221+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "67c93100-d8a6-4ed7-b179-8796fd7cfa76", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:10:12.736221+00	0	f	\N
29	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:30:12.736221+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "ba596c8f-d123-4495-91d8-9690c1aef69e", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:30:12.736221+00	0	f	\N
30	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T10:00:12.736221+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "4c0a5670-6eaf-4bab-b490-cc6db1120dc4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 10:00:12.736221+00	0	f	\N
34	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:00:42.736221+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "notice_id": "5ee49e11-875b-45cd-80fc-addc87e398ab", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:00:42.736221+00	0	f	\N
37	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:30:12.909586+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "b7f6113d-bbc7-48ed-b89d-15f0908d6e96", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:30:12.909586+00	0	f	\N
38	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "93a190a7-5368-41ad-9a89-dffb3363a4b0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
39	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "585579fe-aaf4-4a19-a170-09093170ce0b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
40	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:01:42.909586+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "task_id": "d86e9843-c1d5-42c2-92be-69cf5fb48084", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:01:42.909586+00	0	f	\N
43	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:00:42.909586+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "notice_id": "d63dbddc-b37f-4ff6-9af4-f02e0f59c5e5", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:00:42.909586+00	0	f	\N
50	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:10:13.303409+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "56f0ef8b-e022-4248-9ccc-71b2fa651610", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:10:13.303409+00	0	f	\N
51	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:30:13.303409+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "61534894-a77e-46b1-a0bb-4afc07996bfb", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:30:13.303409+00	0	f	\N
52	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T10:00:13.303409+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "5bfe9c18-4db6-455d-aea1-b33652e8a7af", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 10:00:13.303409+00	0	f	\N
53	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:01:43.303409+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "task_id": "5ddf8467-6525-4fea-bd90-022f5beac44b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:01:43.303409+00	0	f	\N
59	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:30:13.442421+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "e46dfda7-cfeb-4181-bef4-45d0fa2be24f", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:30:13.442421+00	0	f	\N
60	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "3a604e41-2c78-40bc-9a1c-0ab536c7b18b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 04:00:00+00	0	f	\N
61	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "clock_id": "63af2262-7118-44ff-9385-9c3aa69bb8a7", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 09:00:00+00	0	f	\N
31	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:01:42.736221+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "task_id": "a448b963-d00d-4a9e-b1a1-833c5a22ddba", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:01:42.736221+00	0	f	\N
56	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:00:43.303409+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "notice_id": "ba53a6ed-29bf-4745-a59e-de25bd24b4c8", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:00:43.303409+00	0	f	\N
62	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:01:43.442421+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "task_id": "2c61a326-dba1-4537-83eb-2c795824caff", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:01:43.442421+00	0	f	\N
65	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:00:43.442421+00:00", "trace": "9f5f7174-2866-4ad4-9483-09c4584f71c6", "notice_id": "9ce1f35b-a165-46fc-9924-fa8c3eae75f1", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:00:43.442421+00	0	f	\N
76	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:01:13.723099+00:00", "trace": "ed706e9c-96fe-4e49-8729-ede158b902ac", "notice_id": "221bc033-1fcf-4e9e-aa9d-0139a6ebcb5f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:01:13.723099+00	0	f	\N
70	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:30:13.723098+00:00", "trace": "ed706e9c-96fe-4e49-8729-ede158b902ac", "clock_id": "a892f77a-ca57-472c-b80c-b96c57b798c1", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:30:13.723098+00	0	f	\N
71	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "ed706e9c-96fe-4e49-8729-ede158b902ac", "clock_id": "782c4fc2-8f33-40d6-8715-053f130097db", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
72	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "ed706e9c-96fe-4e49-8729-ede158b902ac", "clock_id": "bda9b205-99c6-4ee5-b96e-b058acb7237d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
73	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:01:13.723098+00:00", "trace": "ed706e9c-96fe-4e49-8729-ede158b902ac", "task_id": "8792d0fa-375a-4cf8-9deb-719072da3d2a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:01:13.723098+00	0	f	\N
77	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:00:28.723101+00:00", "trace": "ed706e9c-96fe-4e49-8729-ede158b902ac", "notice_id": "8e8830fd-5831-4175-b7ee-d9d645897591", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:00:28.723101+00	0	f	\N
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
qingyuan	944a38b6-73b5-45c5-92b9-30506e945a0f	041f19ff17219a6c6067e36ee4644a2161aa662fb37390039e35eee10057f428	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x9e20c25b693684ae02e82bb54482444a	2026-11-29 06:00:11.739477+00	\N	\N
qingyuan	47939325-1b3e-4d4d-b915-1ae64323654c	e3ca853406a3047711abe256abff0be03fe99c6d8c6c6aad5574bb9e5f721eef	楼道灯坏了，请来修	\N	{}	\\x025e555b34ef88e67bc6fceeac0def0c	2026-11-29 06:00:11.839584+00	\N	\N
qingyuan	9f5f7174-2866-4ad4-9483-09c4584f71c6	cf82adc185bc18fed29714ed43cf3c2825ebf1bf89ad5fc4c6bd79b722b9c445	有人大声争吵	\N	{}	\\x4f099e0cc8ef6d29adcdd673acf72a1f	2026-11-29 06:00:11.888624+00	\N	\N
qingyuan	14f6cd4e-dcd4-4d2d-bd4f-fb536b9003ae	7ad34386e43f887ea46ea1681dea9c5462c70c8441094a35b79b3a1c80491b50	两家邻居吵架，请来调解	\N	{}	\\x4c2acb85daf88c6782280c4c70c00b64	2026-11-29 06:00:12.154558+00	\N	\N
qingyuan	d60c5618-741a-4ee8-af95-dbe8046766fd	f4f9342d484b822d02129e5875a8b07e493541b9ce7988341b5e95645b1d89ba	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\x72bd5b57c6bbaed42793bd3ff68054a0	2026-11-29 06:00:12.54549+00	\N	\N
qingyuan	91d049c7-af3f-4fb8-be1b-923cd25f36eb	653acf88070f7ef2823e6a82f32eab353377d240e8699daa3e5250fc2773b287	楼道灯坏了，请来修	\N	{}	\\x343a9548d47b79a5104bca3491c45229	2026-11-29 06:00:12.586608+00	\N	\N
qingyuan	dbe161d4-892f-4c37-82b4-5c47e46bd126	f6b0b8673a2efcaeb723e4d8ad1877a0b8966c1687479287aaa348b592f10739	有人大声争吵	\N	{}	\\xeca8212168d7219c98a1d1598fa66532	2026-11-29 06:00:12.627109+00	\N	\N
qingyuan	7ffdae4a-f3f9-47b1-9396-1a7da59e1b46	6e1f4bee8a172e9a891e34c211c1f539105f51c3fa6e4a91383a391a570248a8	两家邻居吵架，请来调解	\N	{}	\\x71b95fe222e2cb59ec5f626700f62dd6	2026-11-29 06:00:12.856065+00	\N	\N
jizhou	6f9d3e1a-6f87-43ef-b8cb-46d1d0a6c1d4	5c9955958b74acfe9aebec26239674779b410ae33c24e88651da75eb887ba22f	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\xc5f0499fd42041ca3f8a9a4db6486999	2026-11-29 06:00:13.160783+00	\N	\N
jizhou	79cdba29-5e50-4be1-a8fd-f06eb8d8e041	d2b67cc417a36e6fd0d093d7a25679f37375cc0a35019475ed733b12a899a558	楼道灯坏了，请来修	\N	{}	\\x98719443de96ef4fcc028a21f7193dd0	2026-11-29 06:00:13.189658+00	\N	\N
jizhou	3e43316b-73a2-465e-9026-04ab44d04925	6cd2a2c30df8c933c9254f3305f43b828fab8c32cd1d82eca754f902869ed482	有人大声争吵	\N	{}	\\x268d4159b8a508965a41c75764a53d37	2026-11-29 06:00:13.218961+00	\N	\N
jizhou	9720d00d-e356-4085-a2ca-689ce5f094fe	66dfc3f5401ef9440f44dc164ec0a5de3d3b47f1123477529201d8f1301febf9	两家邻居吵架，请来调解	\N	{}	\\x9e5a278fca9ef471ba13f0306dcd0b3c	2026-11-29 06:00:13.394873+00	\N	\N
qingyuan	ed706e9c-96fe-4e49-8729-ede158b902ac	ab10db81d422c48026dcf221f868c39b20ce292367eda18ae4b318d08a906286	有人在草坪打架，流血了	\N	{}	\\xe8683ef2d9b06c5f0ebf2e280f716489	2026-11-29 06:00:13.723098+00	\N	\N
\.


--
-- Data for Name: round_plans; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.round_plans (district_id, place_path, plan_id, name, checkpoints, days, windows, begin_within_min, assignee, exercise, active, made_by, changed_at, planned_until, version) FROM stdin;
\.


--
-- Data for Name: rounds; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rounds (district_id, place_path, round_id, plan_id, name, checkpoints, assignee, exercise, made_by, opens_at, begin_by, closes_at, begun_at, begun_by, ended_at, visits, cancelled_at, late_told_at, end_told_at, version) FROM stdin;
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
qingyuan	f189bb94244d8f7440c4702b5c690672aa4a501bd85372b1561e45ba1cad05e3	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	T_TgMlCjhr5MSxIwkAOnrZVBUBRflOostQYvZ3JD4L4	2026-11-29 06:00:11.591358+00	2026-11-29 18:00:11.591358+00
qingyuan	7bf04ab88026ba3e37424b0f9d7eaf9ad6146cdc97dce16f92aea5f121448f03	da34d101-c0f9-4f09-8532-1a2693fb753a	rSm-IGJ-6XFZXLwCEpV9PlPZ28kN6rABK390FdqEOKc	2026-11-29 06:00:12.002896+00	2026-11-29 18:00:12.002896+00
qingyuan	df2e983e56f19acfa6f3797cace358341f838a59bebe1c8b53837d48a3f73052	4ad4e7dd-4b15-4859-abcd-c7b21624b411	RaYPgXCUhQC6Hd16wxXIDl13zc9v1za3c8zJML2g7rA	2026-11-29 06:00:12.109942+00	2026-11-29 18:00:12.109942+00
qingyuan	1739663672fa6a89d6d991673be2cd5dda7a51cd67c72af46fe85fcf1286c0a1	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	KnISMQYv7cJJRffkyyRIYdcnUMpfsbQ4dh9mJFVofbw	2026-11-29 06:00:12.141023+00	2026-11-29 18:00:12.141023+00
qingyuan	fae69e1aa2fd9b1656062d97ef6ef2dab6c1e8e9b2a4c47ba6c58eaae02a3b1a	da34d101-c0f9-4f09-8532-1a2693fb753a	7kVB7_pMzPGB7CzjHIUXt79POYYJ3s2iA1krMHhDIoU	2026-11-29 06:00:12.146404+00	2026-11-29 18:00:12.146404+00
qingyuan	56ff59489f453c0ef6e486cffb19765dadda95cb0652074a9a300fa145a6fff6	f776f997-3275-498a-bc74-1ece85b4f276	8FULEoImmnSrLZYt2WqWkEiDSS06CNYluwU5fvEzVO4	2026-11-29 06:00:12.522857+00	2026-11-29 18:00:12.522857+00
qingyuan	39fe0d103c2d4684309fff64ad79a2df2b7fac36ebfc6db3ffab7f4514706700	f83143ce-58ba-47c8-a85f-40cdf6f12d73	2S-VwH5kJTul5uTLnwBozO_fIeOp9n9gnzf1PihI60M	2026-11-29 06:00:12.71882+00	2026-11-29 18:00:12.71882+00
qingyuan	cc2466336fbe5e4f4433ea04c4ace68ab664b61fff7afabc0275f6a8c2ff025b	803fe6c5-a638-45d3-b927-2de8551ec86e	StG4qgUr8GSO7wyxu0lVB8OdQh6kEACRyi_sa3b4VsQ	2026-11-29 06:00:12.806135+00	2026-11-29 18:00:12.806135+00
qingyuan	5482dc5f836630eba258bf14f7e57b470fb6a167fd009ba72322b97ef3203d5b	f776f997-3275-498a-bc74-1ece85b4f276	zrJcdhbOm4wCf-4JfMRthvRcgCd-MZr7UYgZurT_Q3M	2026-11-29 06:00:12.837914+00	2026-11-29 18:00:12.837914+00
qingyuan	a85206c73ba5cad451d0e011b5ed1e33c5c5edbfc7e5fea52f9836c079379076	f83143ce-58ba-47c8-a85f-40cdf6f12d73	NASupLw9iztR7F8al04j_tXIkoPlnACf0IAekjYP5MQ	2026-11-29 06:00:12.843176+00	2026-11-29 18:00:12.843176+00
jizhou	0a080c7bc0b16dd812c67725b92604297fdad8ad80e46452092e5c65b899c640	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	5WQXCKAQ9BES9qEt9f8Vi1o88l23c0BNy9wiohnVEgc	2026-11-29 06:00:13.138836+00	2026-11-29 18:00:13.138836+00
jizhou	c5dd8dcfbf2bfb1e6554fd2191855a9f40bad316371f24732f738bd0face3d45	c083b834-3464-4826-96d1-a31a08f5b1a1	AMtgUnuLF1if6s6PoY5q0S1TB4P04k12r_d6L9U03TY	2026-11-29 06:00:13.289121+00	2026-11-29 18:00:13.289121+00
jizhou	7571cc8837a32ef4de7ad2c47532fb51bd272d827f0df976ea896b72b6ca34a6	39df1fec-60e7-4619-a6c7-cdfc00a28049	rl1SaZRfsM1syLI9QJlaYMlsOlxaTlWj-IkX3UFOM78	2026-11-29 06:00:13.361582+00	2026-11-29 18:00:13.361582+00
jizhou	028839338d5f8d55eff75cb650c932e416259ed2b21fe7df12a46d942b58b2be	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	t6HedMpvE8lGxvIFBTU8n-D6hVytSioYxcHszV9QwlY	2026-11-29 06:00:13.384305+00	2026-11-29 18:00:13.384305+00
jizhou	e7049c0dce23556ced3c900e5c5a485868513477af38f274e689fe32b0e4eeb8	c083b834-3464-4826-96d1-a31a08f5b1a1	jHp-up_HbUIAaP51arDLcOW3E4M9GB2gyAPF-GZ34DU	2026-11-29 06:00:13.388311+00	2026-11-29 18:00:13.388311+00
qingyuan	805c2eb5bb846c56f896b308e5f13ec1a870f2bb5ce98bdec21e0711b92342c7	da34d101-c0f9-4f09-8532-1a2693fb753a	Cwk4lSLDZ-9kILIuW_5RSIoD6pKpC0BjSZTrztYmjN4	2026-11-29 06:00:13.640189+00	2026-11-29 18:00:13.640189+00
qingyuan	8ff8ffd65713539ec85c63428da609db9f3244eafd2482fac5f2ab025cf8e2c7	ed01bf41-7e4d-4ab2-8a12-c44b03e4df0c	Rf5brPDfm45UZ5zi9ffjKv7NqfeCxXss5BNUHTsjoQM	2026-11-29 06:00:13.647927+00	2026-11-29 18:00:13.647927+00
qingyuan	66f63440a14d4675f6b965654c4d6301c298eaa7d1eda1389b8944ba5b5c6df6	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	faCT7heAByj6P64QEnU0iflJoAu42rc1MWmzPc5phf4	2026-11-29 06:00:13.655611+00	2026-11-29 18:00:13.655611+00
qingyuan	f15f815cce77fa70d0a44cd98a69194ff7566559c53daff053d779f5601332a1	4ad4e7dd-4b15-4859-abcd-c7b21624b411	kfV5qWE76EacOuZnqU33vA7Vm8Et4TnZNUKElIav4DI	2026-11-29 06:00:13.662379+00	2026-11-29 18:00:13.662379+00
qingyuan	1eb81fb903e17d2eb93532146e2265cfcbf184c52ca5a64f6c061409556373e5	292f24e9-9ecc-4e92-8766-685c47699464	wFsccp9S2OMwLJfIgr-2aT7rpntqDoPiB_pVZrGBegQ	2026-11-29 06:00:13.669669+00	2026-11-29 18:00:13.669669+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	4ad4e7dd-4b15-4859-abcd-c7b21624b411	csrf	2026-11-28 06:00:13.676327+00	2026-11-29 06:00:12.676327+00
qingyuan	e7940a4d26e19875dab3a554e5e0bee64eff6a9b32025c2748b7b162d4aeefd9	dae218c4-2223-447a-a122-c05b547a0937	ZTSSD3HmBCsECKfnTeuqk_t4xDQ0QfJdoJbDFoYPkBQ	2026-11-29 06:00:13.680072+00	2026-11-29 18:00:13.680072+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	4946df45-c61d-4211-a212-7d1598484f8e	cam-8c7301bb19c7	intrusion	intrusion	2026-11-29 06:00:12.480322+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T06:00:12.480327Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	6a2e95fa-3103-4e49-a250-3b532680da03	cam-101e30a56631	intrusion	intrusion	2026-11-29 06:00:13.10355+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T06:00:13.103554Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	7fd911d5-27d9-40a6-8822-599113aced6d	cam-cc29c69ce916	intrusion	intrusion	2026-11-29 06:00:13.607495+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T06:00:13.607502Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	944a38b6-73b5-45c5-92b9-30506e945a0f	officer	intrusion	intrusion	started	minor	2026-11-29 06:00:11.739477+00	2026-11-29 06:00:11.739477+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:5a2a8db8-ad3a-4e94-bb08-38aa797fbb21:19449b8b3c9142f3280e7070dc1b3bde	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-29T06:00:11.739477Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	47939325-1b3e-4d4d-b915-1ae64323654c	officer	other	other	started	minor	2026-11-29 06:00:11.839584+00	2026-11-29 06:00:11.839584+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:5a2a8db8-ad3a-4e94-bb08-38aa797fbb21:11f292f37e5e22d42be7e396423a9971	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	9f5f7174-2866-4ad4-9483-09c4584f71c6	officer	quarrel	quarrel	started	minor	2026-11-29 06:00:11.888624+00	2026-11-29 06:00:11.888624+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:5a2a8db8-ad3a-4e94-bb08-38aa797fbb21:fc096148661f2d1c6d4fedf0e3492056	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	14f6cd4e-dcd4-4d2d-bd4f-fb536b9003ae	officer	quarrel	quarrel	started	minor	2026-11-29 06:00:12.154558+00	2026-11-29 06:00:12.154558+00	27.144	115.015	30	\N	\N	\N	\N	{}	0.7	report:5a2a8db8-ad3a-4e94-bb08-38aa797fbb21:d6f3fc08678440bd412494e7337fe52d	5a2a8db8-ad3a-4e94-bb08-38aa797fbb21	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	d60c5618-741a-4ee8-af95-dbe8046766fd	officer	intrusion	intrusion	started	minor	2026-11-29 06:00:12.54549+00	2026-11-29 06:00:12.54549+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:f776f997-3275-498a-bc74-1ece85b4f276:8e44e615bf249af0e050f57fece4c89e	f776f997-3275-498a-bc74-1ece85b4f276	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T06:00:12.545490Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	91d049c7-af3f-4fb8-be1b-923cd25f36eb	officer	other	other	started	minor	2026-11-29 06:00:12.586608+00	2026-11-29 06:00:12.586608+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:f776f997-3275-498a-bc74-1ece85b4f276:219f0de7433437ae835fa859dd4c1ffc	f776f997-3275-498a-bc74-1ece85b4f276	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	dbe161d4-892f-4c37-82b4-5c47e46bd126	officer	quarrel	quarrel	started	minor	2026-11-29 06:00:12.627109+00	2026-11-29 06:00:12.627109+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:f776f997-3275-498a-bc74-1ece85b4f276:adb53600bf3a0d2f11c901dd5037db4d	f776f997-3275-498a-bc74-1ece85b4f276	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	7ffdae4a-f3f9-47b1-9396-1a7da59e1b46	officer	quarrel	quarrel	started	minor	2026-11-29 06:00:12.856065+00	2026-11-29 06:00:12.856065+00	27.244	115.115	30	\N	\N	\N	\N	{}	0.7	report:f776f997-3275-498a-bc74-1ece85b4f276:fcc7b521b37f09e0daf3d7b2df305e8f	f776f997-3275-498a-bc74-1ece85b4f276	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	6f9d3e1a-6f87-43ef-b8cb-46d1d0a6c1d4	officer	intrusion	intrusion	started	minor	2026-11-29 06:00:13.160783+00	2026-11-29 06:00:13.160783+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:65c13b17-dea7-4c1e-9562-f7d97f3e9f75:28abf4057aab45396a34ae24c9f8cddf	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T06:00:13.160783Z"}]	f	f
jizhou	jizhou/beimen/chengnan	79cdba29-5e50-4be1-a8fd-f06eb8d8e041	officer	other	other	started	minor	2026-11-29 06:00:13.189658+00	2026-11-29 06:00:13.189658+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:65c13b17-dea7-4c1e-9562-f7d97f3e9f75:a5bab777da983aadc39659e91779ec8e	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	3e43316b-73a2-465e-9026-04ab44d04925	officer	quarrel	quarrel	started	minor	2026-11-29 06:00:13.218961+00	2026-11-29 06:00:13.218961+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:65c13b17-dea7-4c1e-9562-f7d97f3e9f75:d783a99e129799aa1c47686c278c0acb	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	9720d00d-e356-4085-a2ca-689ce5f094fe	officer	quarrel	quarrel	started	minor	2026-11-29 06:00:13.394873+00	2026-11-29 06:00:13.394873+00	27.544	115.515	30	\N	\N	\N	\N	{}	0.7	report:65c13b17-dea7-4c1e-9562-f7d97f3e9f75:9a2d639399a54b0ec6f529aec6d0ed78	65c13b17-dea7-4c1e-9562-f7d97f3e9f75	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	a229551c-f66a-44e6-bd8c-69cf6b02fd68	camera	intrusion	intrusion	started	minor	2026-11-29 06:00:09.691936+00	2026-11-29 06:00:13.698868+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:a88f5f63-8103-464b-8ceb-3e183a649af0:1	cam-lawn		t	a88f5f63-8103-464b-8ceb-3e183a649af0	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	f99b679d-21b1-40c4-a949-94fd04a9b38a	camera	loitering	loitering	started	minor	2026-11-29 06:00:09.691963+00	2026-11-29 06:00:13.698868+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:e73f34fe-9a4d-4685-9872-d058ce2b9570:1	cam-lawn		t	e73f34fe-9a4d-4685-9872-d058ce2b9570	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	ed706e9c-96fe-4e49-8729-ede158b902ac	resident	quarrel	quarrel	started	life_safety	2026-11-29 06:00:13.723098+00	2026-11-29 06:00:13.723098+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:05e4bd87e75fd339cec259218ba9f2c2	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-11-29 06:00:12.506752+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-11-29 06:00:13.125346+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-11-29 06:00:13.627547+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead, checked) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	b4f44094-e156-43ba-a258-c542fe03c8bc	5601817b-6e99-4b65-a877-ee236e930eac	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	da34d101-c0f9-4f09-8532-1a2693fb753a	2026-11-29 06:00:12.023982+00	2026-11-29 06:01:42.023982+00	2026-11-29 06:00:12.023982+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/jinlanli	a1fc0a59-3759-40fe-aef3-d489a2deea89	ec08a303-673a-42f8-b3f1-e936371e6002	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	da34d101-c0f9-4f09-8532-1a2693fb753a	2026-11-29 06:00:12.221067+00	2026-11-29 06:01:42.221067+00	2026-11-29 06:00:12.268576+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/wenfeng	a448b963-d00d-4a9e-b1a1-833c5a22ddba	4612278c-0056-4d65-a4b0-4f3994a4674c	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	f83143ce-58ba-47c8-a85f-40cdf6f12d73	2026-11-29 06:00:12.736221+00	2026-11-29 06:01:42.736221+00	2026-11-29 06:00:12.736221+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/wenfeng	d86e9843-c1d5-42c2-92be-69cf5fb48084	572052a1-2f34-4b45-874a-652af2329955	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	f83143ce-58ba-47c8-a85f-40cdf6f12d73	2026-11-29 06:00:12.909586+00	2026-11-29 06:01:42.909586+00	2026-11-29 06:00:12.951586+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
jizhou	jizhou/beimen/chengnan	5ddf8467-6525-4fea-bd90-022f5beac44b	18f5f573-5041-459f-b231-c2438109649d	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	c083b834-3464-4826-96d1-a31a08f5b1a1	2026-11-29 06:00:13.303409+00	2026-11-29 06:01:43.303409+00	2026-11-29 06:00:13.303409+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
jizhou	jizhou/beimen/chengnan	2c61a326-dba1-4537-83eb-2c795824caff	16bc4bbf-d2c7-4689-9cce-aeb08c5c0fa1	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	c083b834-3464-4826-96d1-a31a08f5b1a1	2026-11-29 06:00:13.442421+00	2026-11-29 06:01:43.442421+00	2026-11-29 06:00:13.477341+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	8792d0fa-375a-4cf8-9deb-719072da3d2a	252e686e-2785-4966-a45c-ecad9328a939	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	offered	822e49bf-3023-4fdc-b243-f602c4df8c87	2026-11-29 06:00:13.723098+00	2026-11-29 06:01:13.723098+00	2026-11-29 06:00:13.723098+00	\N	[{"code": "dispatch.no_position", "text": {"en": "Position unknown", "zh": "位置不明"}, "values": {}, "weight": null}, {"code": "dispatch.skill", "text": {"en": "Has the skill", "zh": "有所需技能"}, "values": {}, "weight": null}]		{}	2	f	[]
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
-- Name: place_codes pk_place_codes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place_codes
    ADD CONSTRAINT pk_place_codes PRIMARY KEY (district_id, place_path);


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
-- Name: round_plans pk_round_plans; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_plans
    ADD CONSTRAINT pk_round_plans PRIMARY KEY (district_id, plan_id);


--
-- Name: rounds pk_rounds; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT pk_rounds PRIMARY KEY (district_id, round_id);


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
-- Name: place_codes uq_place_codes_district_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place_codes
    ADD CONSTRAINT uq_place_codes_district_id_code UNIQUE (district_id, code);


--
-- Name: reports uq_reports_tracking_digest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT uq_reports_tracking_digest UNIQUE (tracking_digest);


--
-- Name: rounds uq_rounds_district_id_plan_id_opens_at; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT uq_rounds_district_id_plan_id_opens_at UNIQUE (district_id, plan_id, opens_at);


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
-- Name: ix_place_codes_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_place_codes_scope ON public.place_codes USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_places_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_places_scope ON public.places USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_round_plans_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_round_plans_scope ON public.round_plans USING btree (district_id, place_path text_pattern_ops);


--
-- Name: ix_rounds_opens; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_rounds_opens ON public.rounds USING btree (district_id, opens_at);


--
-- Name: ix_rounds_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_rounds_scope ON public.rounds USING btree (district_id, place_path text_pattern_ops);


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


