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
-- Name: roster; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster (
    district_id text NOT NULL,
    place_path text NOT NULL,
    entry_id uuid NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    begins timestamp with time zone NOT NULL,
    ends timestamp with time zone NOT NULL,
    entered_by text NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    note text NOT NULL,
    instead_of uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_by text,
    version integer NOT NULL
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
qingyuan	qingyuan/hedong/jinlanli	ce9dd1ed-fee8-40e6-8683-7ce7a9914493	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$Qc91fWYIjNg$oDhO9A	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	cd2ecc1e-cb1a-40e1-b97f-5151e0dea8fa	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$wwC7w3L/9Vo$wW3OQg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	71cd6a66-2394-43c1-8940-f91045e4a20a	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$a7fLx+xzfrQ$sBBUkg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	be40e3fa-63a9-4a05-93d3-b8e0e4e1c3e3	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$SYUJbfFhWVU$i2mM6A	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	a55bbeed-1ce9-4842-8325-94533343577a	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$Zwrw7F1XH/U$y0bb/A	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	4ec1aff4-d883-4f67-9fca-f38ba8ec1672	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$nYYLKmfBo6c$W8YjdQ	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	a84e1f1b-f160-4bde-9c39-d254051236c8	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$O92C+ximp3o$yZAbHw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	c43526e0-9a4d-4664-9916-e473e87b2a71	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$lKbMpPhIS9k$8nChcg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	21d09fe6-138a-4603-a9c4-192551d03eea	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$ZBkeisbhv6A$b0OziQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	21fc9568-a6e4-4cb3-9ece-a8b28c3222cf	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$bxXXUjlcGlo$/oknbA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	7b6e3b14-a298-42bd-bb75-1c6afaad8644	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$0/m5eFN1Ses$6TDQFw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	cab7fde7-880e-4de6-930a-c485db07f24d	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$BvFYQcZBw94$j+FkYw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	08a1553f-a939-4699-9c65-a04579efaa3a	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$fA/m7l7BpYQ$sbLw5g	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	7dc11225-33d7-4bc4-886d-a3d76f427a92	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$I3LYIWJ8r+0$FMyaGA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	8952284f-0028-4525-a0a2-2367170cf1d9	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$bL1GK/SXyDE$SiQVPw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	223d4546-c363-4b01-87a2-12b1e22a47f0	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$oGNTX+y2af0$W3oM2Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	95637609-c094-44b3-8ee3-8dc56b049ef9	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$3AQVYx1jvE0$n7bx4w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	b26614f8-9e1a-4ee1-b897-43ec52ecd721	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$EZP3skeXPBA$Ug6sCA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	5a917093-3323-4081-b217-a7aa96a161ee	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$rqLvRdVWOys$stwNWQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	4bc6a9d9-f154-44b6-bde7-120300ac5db8	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$CwnNo9beeDI$QNVpuQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	58fe7a68-0b24-4d09-a141-d6a10f6b4eac	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$I+E/F/ywJZU$yZhzaA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	a588e2ce-edbb-4a06-85e7-968a0ce3987b	1	2026-11-29 06:17:18.130946+00	c43526e0-9a4d-4664-9916-e473e87b2a71	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "1147b1ad-b73a-4100-95e8-edcb4bb8ef80", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "d61f32ab683b6a0eb82194a2169742fa7ed8deb97ad5b915a4b4b20b6bb54703"}	0000000000000000000000000000000000000000000000000000000000000000	d6a0623777b0c74b8f4097d37ff9ea6b18baa249e554334abae57a50acdac009
qingyuan	4fb14ed6-aa64-4eac-9c75-8e074c891b34	1	2026-11-29 06:17:18.671716+00	c43526e0-9a4d-4664-9916-e473e87b2a71	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "597c5f0e-511b-4143-8d03-5461e8c7d3d4", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "69eedcc0c21941ee225b38c349f21532d580c350201160a2c8c2ccdc43e00d31"}	0000000000000000000000000000000000000000000000000000000000000000	d13d910e5e60b5a117a6d6b7ff7bf7070d8bcee3322ecc9455b6bafafa8ed97d
qingyuan	9d3aa66d-55d5-468d-9fe2-3e6faf35550a	1	2026-11-29 06:17:18.832007+00	c43526e0-9a4d-4664-9916-e473e87b2a71	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "9641d25c-3253-419c-ab59-47bdc7c6de28", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "201fc7610c0b877addcb1283b84601afeb77bfd768778d2062343b0843580c75"}	0000000000000000000000000000000000000000000000000000000000000000	1894cd42852bf65f16497ce4e5accb574a11f57e12190bfb7c7856c5c6e85f74
qingyuan	9d3aa66d-55d5-468d-9fe2-3e6faf35550a	2	2026-11-29 06:17:19.058546+00	c43526e0-9a4d-4664-9916-e473e87b2a71	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	1894cd42852bf65f16497ce4e5accb574a11f57e12190bfb7c7856c5c6e85f74	b4bbf2dd8decbcc1e6c3a195437a42752cbcdb3911fc95806669f1a4fd6eb063
qingyuan	a588e2ce-edbb-4a06-85e7-968a0ce3987b	2	2026-11-29 06:17:19.265143+00	c43526e0-9a4d-4664-9916-e473e87b2a71	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	d6a0623777b0c74b8f4097d37ff9ea6b18baa249e554334abae57a50acdac009	28ca2442ba9b528ba29eb0e061b29fe716e4698af17b221980d20ead254109f6
qingyuan	a588e2ce-edbb-4a06-85e7-968a0ce3987b	3	2026-11-29 06:17:19.564197+00	c43526e0-9a4d-4664-9916-e473e87b2a71	task_offered	{"task_id": "659cb3ab-bc31-4f52-af39-020e4ea2df3b", "to": "21d09fe6-138a-4603-a9c4-192551d03eea", "plan": 0}	28ca2442ba9b528ba29eb0e061b29fe716e4698af17b221980d20ead254109f6	b30758a6c95f38b9ff63aa109722cbe777f9f325ae32d5e7a2034a80e424c90e
qingyuan	a588e2ce-edbb-4a06-85e7-968a0ce3987b	4	2026-11-29 06:17:19.564197+00	c43526e0-9a4d-4664-9916-e473e87b2a71	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	b30758a6c95f38b9ff63aa109722cbe777f9f325ae32d5e7a2034a80e424c90e	1c091cc8b0f64c9ddc18ae50b28891b4001484bb5d87455a3a8ed07c044662b9
qingyuan	787db8de-c9f7-478d-9d55-bb7dba295fa5	1	2026-11-29 06:17:20.247309+00	c43526e0-9a4d-4664-9916-e473e87b2a71	opened	{"number": "20261129-004", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "7d53b41a-a60c-4c72-8a86-70ea75468b48", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "8ffd0ef5dfae5f9ee002d0edcb4b0b093ccfd26e564f6dfed2c29c3c3f93f3f1"}	0000000000000000000000000000000000000000000000000000000000000000	6936d369dee27b2fa25cdf0f43c5143a4fefc0d8bef49b3114eca460905b6c7a
qingyuan	787db8de-c9f7-478d-9d55-bb7dba295fa5	2	2026-11-29 06:17:20.497852+00	c43526e0-9a4d-4664-9916-e473e87b2a71	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	6936d369dee27b2fa25cdf0f43c5143a4fefc0d8bef49b3114eca460905b6c7a	2c54cdf312ed8520d9f01e6e36957c82d4665d412f6cfea1d9aee447e88b0aa1
qingyuan	787db8de-c9f7-478d-9d55-bb7dba295fa5	3	2026-11-29 06:17:20.640299+00	c43526e0-9a4d-4664-9916-e473e87b2a71	task_offered	{"task_id": "2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9", "to": "21d09fe6-138a-4603-a9c4-192551d03eea", "plan": 0}	2c54cdf312ed8520d9f01e6e36957c82d4665d412f6cfea1d9aee447e88b0aa1	e3aa127e886d6f9c607d3d1fd203ecc9756b33585974a56ea15fe377fdfaf3c3
qingyuan	787db8de-c9f7-478d-9d55-bb7dba295fa5	4	2026-11-29 06:17:20.640299+00	c43526e0-9a4d-4664-9916-e473e87b2a71	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	e3aa127e886d6f9c607d3d1fd203ecc9756b33585974a56ea15fe377fdfaf3c3	2c62e08586d7dd1413717a0f66cfc9f66fd5ff8bffc8827784592bd0a9e3de7f
qingyuan	787db8de-c9f7-478d-9d55-bb7dba295fa5	5	2026-11-29 06:17:20.857595+00	21d09fe6-138a-4603-a9c4-192551d03eea	task_changed	{"task_id": "2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9", "action": "accept", "to": "accepted"}	2c62e08586d7dd1413717a0f66cfc9f66fd5ff8bffc8827784592bd0a9e3de7f	199a187ea036a5301d59701a76eec80c7012f80f36046501808c8fbacb263eb7
qingyuan	787db8de-c9f7-478d-9d55-bb7dba295fa5	6	2026-11-29 06:17:20.857595+00	21d09fe6-138a-4603-a9c4-192551d03eea	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	199a187ea036a5301d59701a76eec80c7012f80f36046501808c8fbacb263eb7	750750b3a85edb3103ec7aa39fe1585ace136240fb7e1b19498dfac62deec75e
qingyuan	787db8de-c9f7-478d-9d55-bb7dba295fa5	7	2026-11-29 06:17:21.0535+00	c43526e0-9a4d-4664-9916-e473e87b2a71	mediation	{"what": "opened"}	750750b3a85edb3103ec7aa39fe1585ace136240fb7e1b19498dfac62deec75e	e38c29ab586819b09f50465e75f82906e638f75755461147e3e63c37b752d3e2
qingyuan	787db8de-c9f7-478d-9d55-bb7dba295fa5	8	2026-11-29 06:17:21.0535+00	c43526e0-9a4d-4664-9916-e473e87b2a71	mediation	{"what": "read"}	e38c29ab586819b09f50465e75f82906e638f75755461147e3e63c37b752d3e2	98cacd9681b3bd6c98948b1698700107eae2f17d7cdbbd87468072fa67ae733a
qingyuan	787db8de-c9f7-478d-9d55-bb7dba295fa5	9	2026-11-29 06:17:21.359081+00	c43526e0-9a4d-4664-9916-e473e87b2a71	mediation	{"what": "sides"}	98cacd9681b3bd6c98948b1698700107eae2f17d7cdbbd87468072fa67ae733a	91eb376a226637333d16ea16bc4adb4119282ad5f847f24c4445da401c4cb41b
qingyuan	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	1	2026-11-29 06:17:22.63965+00	cab7fde7-880e-4de6-930a-c485db07f24d	opened	{"number": "20261129-005", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "93e26c55-8fd2-4b7d-9597-a178c8e2793f", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "07f08d3167c797e72e4ef102270dc891f57d8e164d5b637a91e072f73dcc631d"}	0000000000000000000000000000000000000000000000000000000000000000	7dd45f83076cb470a989607dd3b465df364b315544daeded624400b5eb32fed6
qingyuan	3ca6a92a-d2e6-469f-bcce-7f4c64aaddf3	1	2026-11-29 06:17:22.895939+00	cab7fde7-880e-4de6-930a-c485db07f24d	opened	{"number": "20261129-006", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "c4d327e4-e6b1-4bed-a454-70b07a20bb5e", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "ef11116e8ee0a5a81b5c0a4c18490d34608665d306b203a9c1402711de157a1a"}	0000000000000000000000000000000000000000000000000000000000000000	9a6c493c735b9fc78989c900a3c2c60f039a46d733cddb76243fc47649d401f3
qingyuan	dc71e3d7-7561-4509-bf12-9e4b7d8c4faf	1	2026-11-29 06:17:23.183948+00	cab7fde7-880e-4de6-930a-c485db07f24d	opened	{"number": "20261129-007", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "6c3a7e4d-691e-4554-92b0-1a8646f018c6", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "9c41f8c90f3912081b05be4ff02729c118875d93b955f37080635a1b7a030ec8"}	0000000000000000000000000000000000000000000000000000000000000000	595764b748a127369d968c7d67b58e09bbdf9d8361d4c04ff597dd6b2995ae47
qingyuan	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	2	2026-11-29 06:17:23.6649+00	cab7fde7-880e-4de6-930a-c485db07f24d	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	7dd45f83076cb470a989607dd3b465df364b315544daeded624400b5eb32fed6	9cd6b00f0e8a042591218a664ab5c1902422bc374482a3e1c762a7718522aef6
qingyuan	dc71e3d7-7561-4509-bf12-9e4b7d8c4faf	2	2026-11-29 06:17:23.408263+00	cab7fde7-880e-4de6-930a-c485db07f24d	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	595764b748a127369d968c7d67b58e09bbdf9d8361d4c04ff597dd6b2995ae47	f52248d79b4769e730786f7c45fd5a4d3e517599ae43907a7af202323a274e60
qingyuan	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	3	2026-11-29 06:17:23.835714+00	cab7fde7-880e-4de6-930a-c485db07f24d	task_offered	{"task_id": "b2cae683-1a3b-46d8-b07d-603f6c157428", "to": "08a1553f-a939-4699-9c65-a04579efaa3a", "plan": 0}	9cd6b00f0e8a042591218a664ab5c1902422bc374482a3e1c762a7718522aef6	dc375a1db12f86684ff9a689e421a95ea2861bf5e8f3564375cbee33025156e0
qingyuan	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	4	2026-11-29 06:17:23.835714+00	cab7fde7-880e-4de6-930a-c485db07f24d	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	dc375a1db12f86684ff9a689e421a95ea2861bf5e8f3564375cbee33025156e0	648958395ec039b6572591080ef35d05f239a4bb7b0d6c78b32fc7ea062c5d8b
qingyuan	706b5933-5d49-4b16-9c95-b3568e87369a	3	2026-11-29 06:17:25.306477+00	cab7fde7-880e-4de6-930a-c485db07f24d	task_offered	{"task_id": "a725cc38-bdf4-4c5e-a022-b083743db94e", "to": "08a1553f-a939-4699-9c65-a04579efaa3a", "plan": 0}	ff63183aea14ef8a0af3db967f638db746e30593b8a7d771aaec89feb378e2c9	03cfb4316e4ffaa6face15e2914690fd240fa1e21520c1283cf2f28abc748baa
qingyuan	706b5933-5d49-4b16-9c95-b3568e87369a	4	2026-11-29 06:17:25.306477+00	cab7fde7-880e-4de6-930a-c485db07f24d	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	03cfb4316e4ffaa6face15e2914690fd240fa1e21520c1283cf2f28abc748baa	92df0c6750e69780a453e1c700404e72d69cede7365e2711fe17f6446491cfc8
qingyuan	706b5933-5d49-4b16-9c95-b3568e87369a	7	2026-11-29 06:17:25.642376+00	cab7fde7-880e-4de6-930a-c485db07f24d	mediation	{"what": "opened"}	26b66726f46c6c67976e7e7422d8b2e37e4c15ed773f50975a4ef4299637f987	1a51df83cba8d001d9844bbd0153956222c198137435f8fe6528b72054ce13bf
qingyuan	706b5933-5d49-4b16-9c95-b3568e87369a	8	2026-11-29 06:17:25.642376+00	cab7fde7-880e-4de6-930a-c485db07f24d	mediation	{"what": "read"}	1a51df83cba8d001d9844bbd0153956222c198137435f8fe6528b72054ce13bf	751b9a3c7c935961eff715b81e5e0eb2b32a679b90c85067253116427ea245d4
jizhou	e0f967d0-07a5-41cf-89d3-c0f6491833b8	1	2026-11-29 06:17:26.381196+00	223d4546-c363-4b01-87a2-12b1e22a47f0	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "165d0dab-20a8-4456-acad-59a376fb3927", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "8a897f4bd059796475767a1cf267c8b916e506565e824e65784a1c6514e4246c"}	0000000000000000000000000000000000000000000000000000000000000000	83842bef655fd378e7823225ac88b4ebc7e1ec687ce552ce08c7cd9e5d2ae943
jizhou	27876a6f-bf5c-4ef4-ad79-2adaca3fe56a	2	2026-11-29 06:17:26.873237+00	223d4546-c363-4b01-87a2-12b1e22a47f0	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	1b08df1626112130fcc814d82f2099d98c3a99e0f7790c6712790d77c53b30bb	3844998d1f6ab7a1e227347158beae6e520fbace4a48ad9d8bf5661a5e627124
jizhou	e0f967d0-07a5-41cf-89d3-c0f6491833b8	3	2026-11-29 06:17:27.228309+00	223d4546-c363-4b01-87a2-12b1e22a47f0	task_offered	{"task_id": "3e8e282f-1a7a-4aa0-a33e-411353388c70", "to": "95637609-c094-44b3-8ee3-8dc56b049ef9", "plan": 0}	6780272cc276417a99170a609678ca0de80aa202d32fe1bf6405c21e252f391a	a32bf67c79876bc15efe9f96d852d7703a984e162b93323aafb25d23db50928d
jizhou	e0f967d0-07a5-41cf-89d3-c0f6491833b8	4	2026-11-29 06:17:27.228309+00	223d4546-c363-4b01-87a2-12b1e22a47f0	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	a32bf67c79876bc15efe9f96d852d7703a984e162b93323aafb25d23db50928d	d6c7f6e6ae7b82fbd4619835b44a270127ce1d7e7f14697c704ca18dbf361e73
jizhou	e2d501f8-4cc6-4379-ac2e-100d38b17137	3	2026-11-29 06:17:28.217452+00	223d4546-c363-4b01-87a2-12b1e22a47f0	task_offered	{"task_id": "6f07b56e-2586-47f7-b6da-25ff8b26b097", "to": "95637609-c094-44b3-8ee3-8dc56b049ef9", "plan": 0}	1c5bc64fea020c836207c22780b880f7feae30413191ab47fa09c375df3a0e52	ade6fced6a7d96a8b4dd1ec73acdb33d3c745581e342a0cf1bb638f9bcdfa7df
jizhou	e2d501f8-4cc6-4379-ac2e-100d38b17137	4	2026-11-29 06:17:28.217452+00	223d4546-c363-4b01-87a2-12b1e22a47f0	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	ade6fced6a7d96a8b4dd1ec73acdb33d3c745581e342a0cf1bb638f9bcdfa7df	2071afffcf23fe77455b9573a1505d713effc05f6ae1e235746723b4804205f3
jizhou	e2d501f8-4cc6-4379-ac2e-100d38b17137	7	2026-11-29 06:17:28.727894+00	223d4546-c363-4b01-87a2-12b1e22a47f0	mediation	{"what": "opened"}	4b0a547077f9f1930b82ad26d21eb8fdacd4b28a03e61cad8d3130680a7c6fc7	e1e9f52c68d9513f13a33ecc84ba15eb9e6b7e0288907913cb9d37f9055743b3
jizhou	e2d501f8-4cc6-4379-ac2e-100d38b17137	8	2026-11-29 06:17:28.727894+00	223d4546-c363-4b01-87a2-12b1e22a47f0	mediation	{"what": "read"}	e1e9f52c68d9513f13a33ecc84ba15eb9e6b7e0288907913cb9d37f9055743b3	4611150b7a45c0b1be465c43af8e8f075d2a97801eb76aa012b6265cbc794fb1
qingyuan	ad42658f-f0d4-4b18-8138-458fe4592ea0	1	2026-11-29 06:17:30.165504+00	resident	opened	{"number": "20261129-010", "kind": "quarrel", "pack": "quarrel", "severity": "life_safety", "signal_id": "75993e3c-2b90-497f-8211-993874863617", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.1}}], "words_sha256": "f431b36744e39983da5400e27b9098ac416781dd46998ed04f7476e0946e7c50"}	0000000000000000000000000000000000000000000000000000000000000000	322917118a4f68ba8dd5eab12c754f220b9d0c057797cb01a277005d2e62b676
qingyuan	ad42658f-f0d4-4b18-8138-458fe4592ea0	2	2026-11-29 06:17:30.165504+00	rule	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	322917118a4f68ba8dd5eab12c754f220b9d0c057797cb01a277005d2e62b676	c8847fbb53b14331af3af972030362f694c804829eef5eead7a65097c82d05dc
qingyuan	ad42658f-f0d4-4b18-8138-458fe4592ea0	3	2026-11-29 06:17:30.165504+00	rule	task_offered	{"task_id": "031bc060-b583-4968-a049-93a35422de94", "to": "21fc9568-a6e4-4cb3-9ece-a8b28c3222cf", "plan": 0}	c8847fbb53b14331af3af972030362f694c804829eef5eead7a65097c82d05dc	b3716382d928411aac4e2613b89cc3f037c37321efe98669ffdc750373d825ec
qingyuan	ad42658f-f0d4-4b18-8138-458fe4592ea0	4	2026-11-29 06:17:30.165504+00	rule	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	b3716382d928411aac4e2613b89cc3f037c37321efe98669ffdc750373d825ec	2894731033ca5f177057b26b3936d64a168eb42bb8bcc75a40290e8f6fd65868
qingyuan	706b5933-5d49-4b16-9c95-b3568e87369a	1	2026-11-29 06:17:24.856185+00	cab7fde7-880e-4de6-930a-c485db07f24d	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "50ca6375-d6d2-4b4d-ac38-05ab37c207f4", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "627b1475fff1ecdaa8257b078ff882e9fcc1dbfe73546c0e4bad8e545c2c11c8"}	0000000000000000000000000000000000000000000000000000000000000000	cb1fb3cb2058d8e06d9eb3f46cc86eac18c623e5dbf5fb20a8735793466700b9
jizhou	e0f967d0-07a5-41cf-89d3-c0f6491833b8	2	2026-11-29 06:17:27.000374+00	223d4546-c363-4b01-87a2-12b1e22a47f0	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	83842bef655fd378e7823225ac88b4ebc7e1ec687ce552ce08c7cd9e5d2ae943	6780272cc276417a99170a609678ca0de80aa202d32fe1bf6405c21e252f391a
jizhou	e2d501f8-4cc6-4379-ac2e-100d38b17137	2	2026-11-29 06:17:28.046078+00	223d4546-c363-4b01-87a2-12b1e22a47f0	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	6ff734a78d79eda424dc8679a7f0e6694dc09c69eae31b9783e6e3713a6a8a72	1c5bc64fea020c836207c22780b880f7feae30413191ab47fa09c375df3a0e52
jizhou	e2d501f8-4cc6-4379-ac2e-100d38b17137	9	2026-11-29 06:17:28.930151+00	223d4546-c363-4b01-87a2-12b1e22a47f0	mediation	{"what": "sides"}	4611150b7a45c0b1be465c43af8e8f075d2a97801eb76aa012b6265cbc794fb1	90108f5a8e9ccd8e914028e865064156699998a23bbb0e504fa77b21bdae79f4
qingyuan	706b5933-5d49-4b16-9c95-b3568e87369a	2	2026-11-29 06:17:25.204649+00	cab7fde7-880e-4de6-930a-c485db07f24d	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	cb1fb3cb2058d8e06d9eb3f46cc86eac18c623e5dbf5fb20a8735793466700b9	ff63183aea14ef8a0af3db967f638db746e30593b8a7d771aaec89feb378e2c9
jizhou	27876a6f-bf5c-4ef4-ad79-2adaca3fe56a	1	2026-11-29 06:17:26.691172+00	223d4546-c363-4b01-87a2-12b1e22a47f0	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "c4115f80-6ede-4cca-a135-6334fda8546d", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "5015d465e2f300ffbec78149857e79ace2b460b73141555b223d1b73a12eb5d7"}	0000000000000000000000000000000000000000000000000000000000000000	1b08df1626112130fcc814d82f2099d98c3a99e0f7790c6712790d77c53b30bb
qingyuan	706b5933-5d49-4b16-9c95-b3568e87369a	5	2026-11-29 06:17:25.472033+00	08a1553f-a939-4699-9c65-a04579efaa3a	task_changed	{"task_id": "a725cc38-bdf4-4c5e-a022-b083743db94e", "action": "accept", "to": "accepted"}	92df0c6750e69780a453e1c700404e72d69cede7365e2711fe17f6446491cfc8	fad5aa6d28f7738a616f347b70af0712d38d092e2a84b3899ddbae156cf9c6e2
qingyuan	706b5933-5d49-4b16-9c95-b3568e87369a	6	2026-11-29 06:17:25.472033+00	08a1553f-a939-4699-9c65-a04579efaa3a	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	fad5aa6d28f7738a616f347b70af0712d38d092e2a84b3899ddbae156cf9c6e2	26b66726f46c6c67976e7e7422d8b2e37e4c15ed773f50975a4ef4299637f987
qingyuan	706b5933-5d49-4b16-9c95-b3568e87369a	9	2026-11-29 06:17:25.771906+00	cab7fde7-880e-4de6-930a-c485db07f24d	mediation	{"what": "sides"}	751b9a3c7c935961eff715b81e5e0eb2b32a679b90c85067253116427ea245d4	5353d755727ec3c3784447f27757e36d78b54e5561b4a88e65ce95523dfdee75
jizhou	c00f0d81-9d42-4bea-b1a3-960997d7d3e0	1	2026-11-29 06:17:26.554715+00	223d4546-c363-4b01-87a2-12b1e22a47f0	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "7e25ff75-95f0-4b3e-b066-31569fa11612", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "371fdfc3144028540527acf9303c8785d4d6ab0cd663795600ed8af699e3dd57"}	0000000000000000000000000000000000000000000000000000000000000000	b4e52ba7cb98b76b778f19e5f3d6959ed792ef1667538d6953bf141f17390a41
jizhou	e2d501f8-4cc6-4379-ac2e-100d38b17137	1	2026-11-29 06:17:27.72862+00	223d4546-c363-4b01-87a2-12b1e22a47f0	opened	{"number": "20261129-024", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "f91c187f-8144-4d0f-9d2a-ada5f3888c01", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "ab8413270ffbce6a7f3540e3aa188323cf3f7df467d2a71bbd429149235cb163"}	0000000000000000000000000000000000000000000000000000000000000000	6ff734a78d79eda424dc8679a7f0e6694dc09c69eae31b9783e6e3713a6a8a72
jizhou	e2d501f8-4cc6-4379-ac2e-100d38b17137	5	2026-11-29 06:17:28.473361+00	95637609-c094-44b3-8ee3-8dc56b049ef9	task_changed	{"task_id": "6f07b56e-2586-47f7-b6da-25ff8b26b097", "action": "accept", "to": "accepted"}	2071afffcf23fe77455b9573a1505d713effc05f6ae1e235746723b4804205f3	ea816bacf4d2565126df3d46c2b92581deff96a16701b736ee8a63e1ba6a5940
jizhou	e2d501f8-4cc6-4379-ac2e-100d38b17137	6	2026-11-29 06:17:28.473361+00	95637609-c094-44b3-8ee3-8dc56b049ef9	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	ea816bacf4d2565126df3d46c2b92581deff96a16701b736ee8a63e1ba6a5940	4b0a547077f9f1930b82ad26d21eb8fdacd4b28a03e61cad8d3130680a7c6fc7
qingyuan	5b52f052-81c6-4fa8-8f2f-3861952066ee	1	2026-11-29 06:17:30.051836+00	camera:cam-lawn	opened	{"number":"20261129-009","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"4265ccb5-0b9f-4a44-98ff-1191c524413a","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	edce1a7f454bdc98d2b736c653a903a711cd86ef65eaf0c0e39bda81c87d2e29
qingyuan	a588e2ce-edbb-4a06-85e7-968a0ce3987b	5	2026-11-29 06:17:30.051836+00	camera:cam-lawn	signal_suggested	{"signal_id":"4265ccb5-0b9f-4a44-98ff-1191c524413a","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-009"}	1c091cc8b0f64c9ddc18ae50b28891b4001484bb5d87455a3a8ed07c044662b9	5a989d84100defd8c306b1e0f448f257c3e9a5e6b20d9e2772b976dd1c761e34
qingyuan	5b52f052-81c6-4fa8-8f2f-3861952066ee	2	2026-11-29 06:17:30.051836+00	camera:cam-lawn	signal_linked	{"signal_id":"4a34c382-62cf-4c9e-8068-8a2077632a2d","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	edce1a7f454bdc98d2b736c653a903a711cd86ef65eaf0c0e39bda81c87d2e29	567cde014999e19a9adb7e5084f20f397c9381d61a107621c54ab3921edb4220
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x9065b76ec3503900de2c7b2faa821cf89feb50edc7265773d0027c9b04a0cfeb	2026-11-29 06:17:17.199092+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x09c30e33a273f78b41bf930ad9d829c39bef0eaf01f1779d70f9e48f8d331c4c	2026-11-29 06:17:17.675833+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x829632c3af2d9a85e3829dfbc9f0327b79e468cb714620e2276c945b74a74eaa	2026-11-29 06:17:17.759823+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x116d2ce2422d38f4e6f172ee0acf448cd94c03d99561c41d2c0076e06da4fab7	2026-11-29 06:17:17.768414+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\xb0c6f06f1923eba6d55bdb1ff4688b06a86497c553dea042cfaa8325f9bdcc4a	2026-11-29 06:17:29.879891+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0011
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-38b21c28ea8c	1	2026-11-29 06:17:21.616911+00	7b6e3b14-a298-42bd-bb75-1c6afaad8644	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-29T06:17:21.616911Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-38b21c28ea8c	2	2026-11-29 06:17:21.840306+00	7b6e3b14-a298-42bd-bb75-1c6afaad8644	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-38b21c28ea8c	3	2026-11-29 06:17:21.995833+00	7b6e3b14-a298-42bd-bb75-1c6afaad8644	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-0cec7871091b	1	2026-11-29 06:17:25.845522+00	8952284f-0028-4525-a0a2-2367170cf1d9	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-29T06:17:25.845522Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-0cec7871091b	2	2026-11-29 06:17:25.967941+00	8952284f-0028-4525-a0a2-2367170cf1d9	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-0cec7871091b	3	2026-11-29 06:17:26.019387+00	8952284f-0028-4525-a0a2-2367170cf1d9	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-0a29987fdb79	1	2026-11-29 06:17:29.062918+00	5a917093-3323-4081-b217-a7aa96a161ee	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-29T06:17:29.062918Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-0a29987fdb79	2	2026-11-29 06:17:29.168678+00	5a917093-3323-4081-b217-a7aa96a161ee	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-0a29987fdb79	3	2026-11-29 06:17:29.280798+00	5a917093-3323-4081-b217-a7aa96a161ee	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-38b21c28ea8c	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "7b6e3b14-a298-42bd-bb75-1c6afaad8644", "mode": "shadow", "since": "2026-11-29T06:17:21.995833Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 06:17:21.995833+00	7b6e3b14-a298-42bd-bb75-1c6afaad8644	\N
qingyuan	qingyuan/hedong/wenfeng	cam-0cec7871091b	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "8952284f-0028-4525-a0a2-2367170cf1d9", "mode": "shadow", "since": "2026-11-29T06:17:26.019387Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 06:17:26.019387+00	8952284f-0028-4525-a0a2-2367170cf1d9	\N
jizhou	jizhou/beimen/chengnan	cam-0a29987fdb79	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "5a917093-3323-4081-b217-a7aa96a161ee", "mode": "shadow", "since": "2026-11-29T06:17:29.280798Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 06:17:29.280798+00	5a917093-3323-4081-b217-a7aa96a161ee	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at, "limit", pauses) FROM stdin;
qingyuan	440c6b1a-3f41-4679-b854-26df07379dbe	a588e2ce-edbb-4a06-85e7-968a0ce3987b	659cb3ab-bc31-4f52-af39-020e4ea2df3b	accept	running	2026-11-29 06:17:19.564197+00	2026-11-29 06:27:19.564197+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	d26a70a9-2b87-4c4a-8cc7-2c3c98b8f882	a588e2ce-edbb-4a06-85e7-968a0ce3987b	659cb3ab-bc31-4f52-af39-020e4ea2df3b	on_scene	running	2026-11-29 06:17:19.564197+00	2026-11-29 06:47:19.564197+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	15aeaa2e-98cc-471c-8a54-864b4b56b06f	a588e2ce-edbb-4a06-85e7-968a0ce3987b	659cb3ab-bc31-4f52-af39-020e4ea2df3b	done	running	2026-11-29 06:17:19.564197+00	2026-11-29 10:17:19.564197+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	f76de5fc-a179-4767-9169-0fd529db88cc	787db8de-c9f7-478d-9d55-bb7dba295fa5	2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9	on_scene	running	2026-11-29 06:17:20.640299+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	4eb873b7-acc2-4cb5-9d92-136402181eab	787db8de-c9f7-478d-9d55-bb7dba295fa5	2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9	done	running	2026-11-29 06:17:20.640299+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	499782ad-a257-4801-9b55-c65cd1edce72	787db8de-c9f7-478d-9d55-bb7dba295fa5	2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9	accept	stopped	2026-11-29 06:17:20.640299+00	2026-11-29 06:47:20.640299+00	\N	2026-11-29 06:17:20.857595+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	e3bc3f2f-2d85-4eb8-8773-69ffed5ebc25	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	b2cae683-1a3b-46d8-b07d-603f6c157428	accept	running	2026-11-29 06:17:23.835714+00	2026-11-29 06:27:23.835714+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	f149e356-275b-4795-95a5-daf3701c2dbb	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	b2cae683-1a3b-46d8-b07d-603f6c157428	on_scene	running	2026-11-29 06:17:23.835714+00	2026-11-29 06:47:23.835714+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	e7f47b52-01c3-4155-bdd4-cc04dc6d188e	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	b2cae683-1a3b-46d8-b07d-603f6c157428	done	running	2026-11-29 06:17:23.835714+00	2026-11-29 10:17:23.835714+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	75e2526c-c05e-462d-b820-7b96ed900bfe	706b5933-5d49-4b16-9c95-b3568e87369a	a725cc38-bdf4-4c5e-a022-b083743db94e	on_scene	running	2026-11-29 06:17:25.306477+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	93647d44-66d4-4339-b594-692d8b73004e	706b5933-5d49-4b16-9c95-b3568e87369a	a725cc38-bdf4-4c5e-a022-b083743db94e	done	running	2026-11-29 06:17:25.306477+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	b5204392-b017-4f9c-a996-00d7e899b80a	706b5933-5d49-4b16-9c95-b3568e87369a	a725cc38-bdf4-4c5e-a022-b083743db94e	accept	stopped	2026-11-29 06:17:25.306477+00	2026-11-29 06:47:25.306477+00	\N	2026-11-29 06:17:25.472033+00	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	52a4a6cc-e77d-4b63-b0bb-e90a295e7e4b	e0f967d0-07a5-41cf-89d3-c0f6491833b8	3e8e282f-1a7a-4aa0-a33e-411353388c70	accept	running	2026-11-29 06:17:27.228309+00	2026-11-29 06:27:27.228309+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	4f282c09-b7fa-4410-bf5f-382b6b5849c4	e0f967d0-07a5-41cf-89d3-c0f6491833b8	3e8e282f-1a7a-4aa0-a33e-411353388c70	on_scene	running	2026-11-29 06:17:27.228309+00	2026-11-29 06:47:27.228309+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	f451a091-bda4-4b7a-8ce1-ba0f59503ff9	e0f967d0-07a5-41cf-89d3-c0f6491833b8	3e8e282f-1a7a-4aa0-a33e-411353388c70	done	running	2026-11-29 06:17:27.228309+00	2026-11-29 10:17:27.228309+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	511bc0b0-32fd-4498-8306-c84dab357b79	e2d501f8-4cc6-4379-ac2e-100d38b17137	6f07b56e-2586-47f7-b6da-25ff8b26b097	on_scene	running	2026-11-29 06:17:28.217452+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
jizhou	e616973c-ccfe-43e9-86d1-9a5181661e6b	e2d501f8-4cc6-4379-ac2e-100d38b17137	6f07b56e-2586-47f7-b6da-25ff8b26b097	done	running	2026-11-29 06:17:28.217452+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
jizhou	7fee9727-2e27-4b44-a605-3955fc4904c8	e2d501f8-4cc6-4379-ac2e-100d38b17137	6f07b56e-2586-47f7-b6da-25ff8b26b097	accept	stopped	2026-11-29 06:17:28.217452+00	2026-11-29 06:47:28.217452+00	\N	2026-11-29 06:17:28.473361+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	221f2e75-de4f-413b-b7e2-ccf16d902b08	ad42658f-f0d4-4b18-8138-458fe4592ea0	031bc060-b583-4968-a049-93a35422de94	accept	running	2026-11-29 06:17:30.165504+00	2026-11-29 06:47:30.165504+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	771c1229-16fd-4986-99c4-322c7f080f0d	ad42658f-f0d4-4b18-8138-458fe4592ea0	031bc060-b583-4968-a049-93a35422de94	on_scene	running	2026-11-29 06:17:30.165504+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	4638b619-891e-4e49-91f6-2775da488f07	ad42658f-f0d4-4b18-8138-458fe4592ea0	031bc060-b583-4968-a049-93a35422de94	done	running	2026-11-29 06:17:30.165504+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
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
qingyuan	report:c43526e0-9a4d-4664-9916-e473e87b2a71:9997cc9ac081b5786441bec8dd2dbc81	1147b1ad-b73a-4100-95e8-edcb4bb8ef80	2026-11-29 06:17:18.130946+00
qingyuan	report:c43526e0-9a4d-4664-9916-e473e87b2a71:aa88624787072641e8db1239cca8b1ea	597c5f0e-511b-4143-8d03-5461e8c7d3d4	2026-11-29 06:17:18.671716+00
qingyuan	report:c43526e0-9a4d-4664-9916-e473e87b2a71:3612df82627187b66f831cbc2e87f126	9641d25c-3253-419c-ab59-47bdc7c6de28	2026-11-29 06:17:18.832007+00
qingyuan	report:c43526e0-9a4d-4664-9916-e473e87b2a71:3f33f32a1be5c896af9a99e7f377bf59	7d53b41a-a60c-4c72-8a86-70ea75468b48	2026-11-29 06:17:20.247309+00
qingyuan	report:cab7fde7-880e-4de6-930a-c485db07f24d:e5a276235239131f969ff1324a9a089b	93e26c55-8fd2-4b7d-9597-a178c8e2793f	2026-11-29 06:17:22.63965+00
qingyuan	report:cab7fde7-880e-4de6-930a-c485db07f24d:d00414a528921c1afc8b051717923673	c4d327e4-e6b1-4bed-a454-70b07a20bb5e	2026-11-29 06:17:22.895939+00
qingyuan	report:cab7fde7-880e-4de6-930a-c485db07f24d:bb628502e897486961dd93838b723404	6c3a7e4d-691e-4554-92b0-1a8646f018c6	2026-11-29 06:17:23.183948+00
qingyuan	report:cab7fde7-880e-4de6-930a-c485db07f24d:5fd433affb664c190e54f4f452a476d3	50ca6375-d6d2-4b4d-ac38-05ab37c207f4	2026-11-29 06:17:24.856185+00
jizhou	report:223d4546-c363-4b01-87a2-12b1e22a47f0:d44ca6e818574ea2ad53039587d3c614	165d0dab-20a8-4456-acad-59a376fb3927	2026-11-29 06:17:26.381196+00
jizhou	report:223d4546-c363-4b01-87a2-12b1e22a47f0:2322e9c4b22f8e0d2f6d753558179f5d	7e25ff75-95f0-4b3e-b066-31569fa11612	2026-11-29 06:17:26.554715+00
jizhou	report:223d4546-c363-4b01-87a2-12b1e22a47f0:6ab5b93c7f6fc99c891b0ee1c8b7ca27	c4115f80-6ede-4cca-a135-6334fda8546d	2026-11-29 06:17:26.691172+00
jizhou	report:223d4546-c363-4b01-87a2-12b1e22a47f0:01395472902ff502dabdac1fa428fd67	f91c187f-8144-4d0f-9d2a-ada5f3888c01	2026-11-29 06:17:27.72862+00
qingyuan	event:594a4137-0516-4453-8dec-79aa88ef8e39:1	4a34c382-62cf-4c9e-8068-8a2077632a2d	2026-11-29 06:17:29.983901+00
qingyuan	event:cf3d3c0b-3f27-4a3c-b671-f2b849f0a128:1	4265ccb5-0b9f-4a44-98ff-1191c524413a	2026-11-29 06:17:29.983901+00
qingyuan	report:resident:dc2e3d3f7078ff9b5e26c567e8fc529d	75993e3c-2b90-497f-8211-993874863617	2026-11-29 06:17:30.165504+00
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
qingyuan	qingyuan/hedong/jinlanli	8372ab025eb017d1417313a5ca01fea4720d4ddf64dcfc5e5da323d579252acc	2026-11-29 06:17:20.004387+00	2026-11-30 06:17:20.004387+00	\N
qingyuan	qingyuan/hedong/wenfeng	08da8aca8907732d0897c1f43f81c3bb0762098f6666d06d4a635fc7d3b35008	2026-11-29 06:17:24.440249+00	2026-11-30 06:17:24.440249+00	\N
jizhou	jizhou/beimen/chengnan	13374535e3cd32128b2101ede4005793360100f35957b42bbd8d3921aa8ef095	2026-11-29 06:17:27.576156+00	2026-11-30 06:17:27.576156+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	a588e2ce-edbb-4a06-85e7-968a0ce3987b	2026-11-29 06:17:18.130946+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	969a0b14-ab9a-43af-ad24-17e16827aaab	2026-11-29 06:17:18.130946+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	4fb14ed6-aa64-4eac-9c75-8e074c891b34	2026-11-29 06:17:18.671716+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	5f7cb4cc-8cb8-4691-b69c-965d54c02e25	2026-11-29 06:17:18.671716+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	9d3aa66d-55d5-468d-9fe2-3e6faf35550a	2026-11-29 06:17:18.832007+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	0615fb91-f375-4b26-8de3-898dfc7d8c9a	2026-11-29 06:17:18.832007+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	9d3aa66d-55d5-468d-9fe2-3e6faf35550a	2026-11-29 06:17:19.058546+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	a588e2ce-edbb-4a06-85e7-968a0ce3987b	2026-11-29 06:17:19.265143+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	a588e2ce-edbb-4a06-85e7-968a0ce3987b	2026-11-29 06:17:19.564197+00
qingyuan	qingyuan/hedong/jinlanli	10	account	21d09fe6-138a-4603-a9c4-192551d03eea	notice	a6b3b892-d29c-49c2-b924-dfb2d7c7ccb4	2026-11-29 06:17:19.564197+00
qingyuan	qingyuan/hedong/jinlanli	11	account	21d09fe6-138a-4603-a9c4-192551d03eea	task	a588e2ce-edbb-4a06-85e7-968a0ce3987b	2026-11-29 06:17:19.564197+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		incident	787db8de-c9f7-478d-9d55-bb7dba295fa5	2026-11-29 06:17:20.247309+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		notice	857e4861-7210-4b75-b7d7-2bee5023857f	2026-11-29 06:17:20.247309+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		incident	787db8de-c9f7-478d-9d55-bb7dba295fa5	2026-11-29 06:17:20.497852+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		incident	787db8de-c9f7-478d-9d55-bb7dba295fa5	2026-11-29 06:17:20.640299+00
qingyuan	qingyuan/hedong/jinlanli	16	account	21d09fe6-138a-4603-a9c4-192551d03eea	notice	0de5f1bf-0db4-4db0-b30c-c54e1856d7fa	2026-11-29 06:17:20.640299+00
qingyuan	qingyuan/hedong/jinlanli	17	account	21d09fe6-138a-4603-a9c4-192551d03eea	task	787db8de-c9f7-478d-9d55-bb7dba295fa5	2026-11-29 06:17:20.640299+00
qingyuan	qingyuan/hedong/jinlanli	18	desk		incident	787db8de-c9f7-478d-9d55-bb7dba295fa5	2026-11-29 06:17:20.857595+00
qingyuan	qingyuan/hedong/jinlanli	19	desk		incident	787db8de-c9f7-478d-9d55-bb7dba295fa5	2026-11-29 06:17:21.0535+00
qingyuan	qingyuan/hedong/jinlanli	20	desk		incident	787db8de-c9f7-478d-9d55-bb7dba295fa5	2026-11-29 06:17:21.359081+00
qingyuan	qingyuan/hedong/jinlanli	21	desk		camera	cam-38b21c28ea8c	2026-11-29 06:17:21.616911+00
qingyuan	qingyuan/hedong/jinlanli	22	desk		command	e3231c4a-5a3b-4c68-b85c-d4ab326e69de	2026-11-29 06:17:21.616911+00
qingyuan	qingyuan/hedong/jinlanli	23	desk		camera	cam-38b21c28ea8c	2026-11-29 06:17:21.840306+00
qingyuan	qingyuan/hedong/jinlanli	24	desk		camera	cam-38b21c28ea8c	2026-11-29 06:17:21.995833+00
qingyuan	qingyuan/hedong/jinlanli	25	desk		command	5e26e4e1-52f3-4276-b777-9b1008c2b9e9	2026-11-29 06:17:22.189152+00
qingyuan	qingyuan/hedong/wenfeng	26	desk		incident	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	2026-11-29 06:17:22.63965+00
qingyuan	qingyuan/hedong/wenfeng	27	desk		notice	78b49a97-35b5-433f-a5f6-540a133b6594	2026-11-29 06:17:22.63965+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		incident	3ca6a92a-d2e6-469f-bcce-7f4c64aaddf3	2026-11-29 06:17:22.895939+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		notice	265eebac-4eee-47d7-86aa-9a4e9ad2c1c9	2026-11-29 06:17:22.895939+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		incident	dc71e3d7-7561-4509-bf12-9e4b7d8c4faf	2026-11-29 06:17:23.183948+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		notice	896f5432-2149-4857-8ee8-f6ea209de979	2026-11-29 06:17:23.183948+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		incident	dc71e3d7-7561-4509-bf12-9e4b7d8c4faf	2026-11-29 06:17:23.408263+00
qingyuan	qingyuan/hedong/wenfeng	33	desk		incident	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	2026-11-29 06:17:23.6649+00
qingyuan	qingyuan/hedong/wenfeng	34	desk		incident	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	2026-11-29 06:17:23.835714+00
qingyuan	qingyuan/hedong/wenfeng	35	account	08a1553f-a939-4699-9c65-a04579efaa3a	notice	9f9a980f-7a8f-44ad-af5b-e74b729a2157	2026-11-29 06:17:23.835714+00
qingyuan	qingyuan/hedong/wenfeng	36	account	08a1553f-a939-4699-9c65-a04579efaa3a	task	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	2026-11-29 06:17:23.835714+00
qingyuan	qingyuan/hedong/wenfeng	37	desk		incident	706b5933-5d49-4b16-9c95-b3568e87369a	2026-11-29 06:17:24.856185+00
qingyuan	qingyuan/hedong/wenfeng	38	desk		notice	e03222fc-aa93-4ee3-a74f-a2013b8d02bd	2026-11-29 06:17:24.856185+00
qingyuan	qingyuan/hedong/wenfeng	39	desk		incident	706b5933-5d49-4b16-9c95-b3568e87369a	2026-11-29 06:17:25.204649+00
qingyuan	qingyuan/hedong/wenfeng	40	desk		incident	706b5933-5d49-4b16-9c95-b3568e87369a	2026-11-29 06:17:25.306477+00
qingyuan	qingyuan/hedong/wenfeng	41	account	08a1553f-a939-4699-9c65-a04579efaa3a	notice	d6f459eb-7464-4ffe-a959-c58b6b4f8172	2026-11-29 06:17:25.306477+00
qingyuan	qingyuan/hedong/wenfeng	42	account	08a1553f-a939-4699-9c65-a04579efaa3a	task	706b5933-5d49-4b16-9c95-b3568e87369a	2026-11-29 06:17:25.306477+00
qingyuan	qingyuan/hedong/wenfeng	43	desk		incident	706b5933-5d49-4b16-9c95-b3568e87369a	2026-11-29 06:17:25.472033+00
qingyuan	qingyuan/hedong/wenfeng	44	desk		incident	706b5933-5d49-4b16-9c95-b3568e87369a	2026-11-29 06:17:25.642376+00
qingyuan	qingyuan/hedong/wenfeng	45	desk		incident	706b5933-5d49-4b16-9c95-b3568e87369a	2026-11-29 06:17:25.771906+00
qingyuan	qingyuan/hedong/wenfeng	46	desk		camera	cam-0cec7871091b	2026-11-29 06:17:25.845522+00
qingyuan	qingyuan/hedong/wenfeng	47	desk		command	1e85399b-c223-4adc-9397-2434ba5f85fb	2026-11-29 06:17:25.845522+00
qingyuan	qingyuan/hedong/wenfeng	48	desk		camera	cam-0cec7871091b	2026-11-29 06:17:25.967941+00
qingyuan	qingyuan/hedong/wenfeng	49	desk		camera	cam-0cec7871091b	2026-11-29 06:17:26.019387+00
qingyuan	qingyuan/hedong/wenfeng	50	desk		command	1a117898-b34d-42b8-a4fd-5d54d844195c	2026-11-29 06:17:26.085915+00
jizhou	jizhou/beimen/chengnan	51	desk		incident	e0f967d0-07a5-41cf-89d3-c0f6491833b8	2026-11-29 06:17:26.381196+00
jizhou	jizhou/beimen/chengnan	52	desk		notice	cb552989-496e-4e52-9821-c4c9bb9e2332	2026-11-29 06:17:26.381196+00
jizhou	jizhou/beimen/chengnan	53	desk		incident	c00f0d81-9d42-4bea-b1a3-960997d7d3e0	2026-11-29 06:17:26.554715+00
jizhou	jizhou/beimen/chengnan	54	desk		notice	d8ee96b8-5d15-45bb-844e-36434683124e	2026-11-29 06:17:26.554715+00
jizhou	jizhou/beimen/chengnan	55	desk		incident	27876a6f-bf5c-4ef4-ad79-2adaca3fe56a	2026-11-29 06:17:26.691172+00
jizhou	jizhou/beimen/chengnan	56	desk		notice	cbd99a77-105b-47b1-a6fa-64c67bf85578	2026-11-29 06:17:26.691172+00
jizhou	jizhou/beimen/chengnan	57	desk		incident	27876a6f-bf5c-4ef4-ad79-2adaca3fe56a	2026-11-29 06:17:26.873237+00
jizhou	jizhou/beimen/chengnan	58	desk		incident	e0f967d0-07a5-41cf-89d3-c0f6491833b8	2026-11-29 06:17:27.000374+00
jizhou	jizhou/beimen/chengnan	64	desk		incident	e2d501f8-4cc6-4379-ac2e-100d38b17137	2026-11-29 06:17:28.046078+00
jizhou	jizhou/beimen/chengnan	70	desk		incident	e2d501f8-4cc6-4379-ac2e-100d38b17137	2026-11-29 06:17:28.930151+00
jizhou	jizhou/beimen/chengnan	73	desk		camera	cam-0a29987fdb79	2026-11-29 06:17:29.168678+00
jizhou	jizhou/beimen/chengnan	59	desk		incident	e0f967d0-07a5-41cf-89d3-c0f6491833b8	2026-11-29 06:17:27.228309+00
jizhou	jizhou/beimen/chengnan	60	account	95637609-c094-44b3-8ee3-8dc56b049ef9	notice	9ed9f0f1-6a9e-4876-ba22-ab8cb0d1838b	2026-11-29 06:17:27.228309+00
jizhou	jizhou/beimen/chengnan	61	account	95637609-c094-44b3-8ee3-8dc56b049ef9	task	e0f967d0-07a5-41cf-89d3-c0f6491833b8	2026-11-29 06:17:27.228309+00
jizhou	jizhou/beimen/chengnan	65	desk		incident	e2d501f8-4cc6-4379-ac2e-100d38b17137	2026-11-29 06:17:28.217452+00
jizhou	jizhou/beimen/chengnan	66	account	95637609-c094-44b3-8ee3-8dc56b049ef9	notice	c30b8b82-8509-4193-bafe-83286813a9a7	2026-11-29 06:17:28.217452+00
jizhou	jizhou/beimen/chengnan	67	account	95637609-c094-44b3-8ee3-8dc56b049ef9	task	e2d501f8-4cc6-4379-ac2e-100d38b17137	2026-11-29 06:17:28.217452+00
jizhou	jizhou/beimen/chengnan	69	desk		incident	e2d501f8-4cc6-4379-ac2e-100d38b17137	2026-11-29 06:17:28.727894+00
jizhou	jizhou/beimen/chengnan	71	desk		camera	cam-0a29987fdb79	2026-11-29 06:17:29.062918+00
jizhou	jizhou/beimen/chengnan	72	desk		command	d541a4cf-3273-4626-8d32-1e2bc498cfda	2026-11-29 06:17:29.062918+00
jizhou	jizhou/beimen/chengnan	74	desk		camera	cam-0a29987fdb79	2026-11-29 06:17:29.280798+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	80	desk		incident	ad42658f-f0d4-4b18-8138-458fe4592ea0	2026-11-29 06:17:30.165504+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	81	desk		notice	ab00b3cd-10fc-4585-9d7b-00c31fde0fa4	2026-11-29 06:17:30.165504+00
qingyuan	qingyuan/hedong/jinlanli	82	account	21fc9568-a6e4-4cb3-9ece-a8b28c3222cf	notice	7a2945db-68a8-4c18-a155-7efd3b886b08	2026-11-29 06:17:30.165504+00
qingyuan	qingyuan/hedong/jinlanli	83	account	21fc9568-a6e4-4cb3-9ece-a8b28c3222cf	task	ad42658f-f0d4-4b18-8138-458fe4592ea0	2026-11-29 06:17:30.165504+00
jizhou	jizhou/beimen/chengnan	62	desk		incident	e2d501f8-4cc6-4379-ac2e-100d38b17137	2026-11-29 06:17:27.72862+00
jizhou	jizhou/beimen/chengnan	63	desk		notice	4c888b0b-4a81-4d2b-92bd-69bf82fc76a2	2026-11-29 06:17:27.72862+00
jizhou	jizhou/beimen/chengnan	68	desk		incident	e2d501f8-4cc6-4379-ac2e-100d38b17137	2026-11-29 06:17:28.473361+00
jizhou	jizhou/beimen/chengnan	75	desk		command	5ed01404-5f68-4d31-bc1f-4470a8c9cd72	2026-11-29 06:17:29.392303+00
qingyuan	qingyuan/hedong/jinlanli/g1	76	desk		incident	5b52f052-81c6-4fa8-8f2f-3861952066ee	2026-11-29 06:17:30.051836+00
qingyuan	qingyuan/hedong/jinlanli/g1	77	desk		notice	5fcb9600-cd5b-4789-b98f-b07fe0cfdd02	2026-11-29 06:17:30.051836+00
qingyuan	qingyuan/hedong/jinlanli	78	desk		incident	a588e2ce-edbb-4a06-85e7-968a0ce3987b	2026-11-29 06:17:30.051836+00
qingyuan	qingyuan/hedong/jinlanli	79	desk		notice	39bd2504-27ad-40bc-b03d-09ad4c88c5fa	2026-11-29 06:17:30.051836+00
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
qingyuan	qingyuan/hedong/jinlanli	4fb14ed6-aa64-4eac-9c75-8e074c891b34	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:17:18.671716+00	2026-11-29 06:17:18.671716+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	9d3aa66d-55d5-468d-9fe2-3e6faf35550a	20261129-003	quarrel	2	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:17:18.832007+00	2026-11-29 06:17:18.832007+00	2	2026-11-29 06:17:19.058546+00	c43526e0-9a4d-4664-9916-e473e87b2a71	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	a588e2ce-edbb-4a06-85e7-968a0ce3987b	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:17:18.130946+00	2026-11-29 06:17:18.130946+00	3	2026-11-29 06:17:19.265143+00	c43526e0-9a4d-4664-9916-e473e87b2a71	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	787db8de-c9f7-478d-9d55-bb7dba295fa5	20261129-004	quarrel	2	quarrel	minor	2	handling	active	27.144	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:17:20.247309+00	2026-11-29 06:17:20.247309+00	4	2026-11-29 06:17:20.497852+00	c43526e0-9a4d-4664-9916-e473e87b2a71	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	3ca6a92a-d2e6-469f-bcce-7f4c64aaddf3	20261129-006	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:17:22.895939+00	2026-11-29 06:17:22.895939+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	dc71e3d7-7561-4509-bf12-9e4b7d8c4faf	20261129-007	quarrel	2	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:17:23.183948+00	2026-11-29 06:17:23.183948+00	2	2026-11-29 06:17:23.408263+00	cab7fde7-880e-4de6-930a-c485db07f24d	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	20261129-005	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:17:22.63965+00	2026-11-29 06:17:22.63965+00	3	2026-11-29 06:17:23.6649+00	cab7fde7-880e-4de6-930a-c485db07f24d	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	706b5933-5d49-4b16-9c95-b3568e87369a	20261129-008	quarrel	2	quarrel	minor	2	handling	active	27.244	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:17:24.856185+00	2026-11-29 06:17:24.856185+00	4	2026-11-29 06:17:25.204649+00	cab7fde7-880e-4de6-930a-c485db07f24d	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	c00f0d81-9d42-4bea-b1a3-960997d7d3e0	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:17:26.554715+00	2026-11-29 06:17:26.554715+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	27876a6f-bf5c-4ef4-ad79-2adaca3fe56a	20261129-023	quarrel	2	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:17:26.691172+00	2026-11-29 06:17:26.691172+00	2	2026-11-29 06:17:26.873237+00	223d4546-c363-4b01-87a2-12b1e22a47f0	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	e0f967d0-07a5-41cf-89d3-c0f6491833b8	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:17:26.381196+00	2026-11-29 06:17:26.381196+00	3	2026-11-29 06:17:27.000374+00	223d4546-c363-4b01-87a2-12b1e22a47f0	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	e2d501f8-4cc6-4379-ac2e-100d38b17137	20261129-024	quarrel	2	quarrel	minor	2	handling	active	27.544	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:17:27.72862+00	2026-11-29 06:17:27.72862+00	4	2026-11-29 06:17:28.046078+00	223d4546-c363-4b01-87a2-12b1e22a47f0	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	5b52f052-81c6-4fa8-8f2f-3861952066ee	20261129-009	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-29 06:17:25.94053+00	2026-11-29 06:17:25.940561+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	ad42658f-f0d4-4b18-8138-458fe4592ea0	20261129-010	quarrel	2	quarrel	life_safety	0	dispatched	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-29 06:17:30.165504+00	2026-11-29 06:17:30.165504+00	3	\N	\N	\N	\N	\N	\N	f
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
qingyuan	49050cb3-7b1f-40c7-adc5-afdbed019570	1147b1ad-b73a-4100-95e8-edcb4bb8ef80	a588e2ce-edbb-4a06-85e7-968a0ce3987b	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	c43526e0-9a4d-4664-9916-e473e87b2a71	2026-11-29 06:17:18.130946+00	\N	\N
qingyuan	b7d28c1e-52cd-4ecc-a2a7-5943bdffb879	597c5f0e-511b-4143-8d03-5461e8c7d3d4	4fb14ed6-aa64-4eac-9c75-8e074c891b34	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	c43526e0-9a4d-4664-9916-e473e87b2a71	2026-11-29 06:17:18.671716+00	\N	\N
qingyuan	f67eeb41-10b5-42d8-9585-6f0948501698	9641d25c-3253-419c-ab59-47bdc7c6de28	9d3aa66d-55d5-468d-9fe2-3e6faf35550a	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	c43526e0-9a4d-4664-9916-e473e87b2a71	2026-11-29 06:17:18.832007+00	\N	\N
qingyuan	d50816ea-2c9b-4a84-8466-d811791d781a	1147b1ad-b73a-4100-95e8-edcb4bb8ef80	4fb14ed6-aa64-4eac-9c75-8e074c891b34	suggest	0.4	[]	rule	2026-11-29 06:17:20.021254+00	\N	\N
qingyuan	fdc5b40a-990f-4798-95f8-db5bd945112b	7d53b41a-a60c-4c72-8a86-70ea75468b48	787db8de-c9f7-478d-9d55-bb7dba295fa5	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	c43526e0-9a4d-4664-9916-e473e87b2a71	2026-11-29 06:17:20.247309+00	\N	\N
qingyuan	2952a946-155c-4e60-96a8-3ad44634bb0d	93e26c55-8fd2-4b7d-9597-a178c8e2793f	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	cab7fde7-880e-4de6-930a-c485db07f24d	2026-11-29 06:17:22.63965+00	\N	\N
qingyuan	2d66e7e7-aa4d-41eb-ac43-004e9cd6c0e0	c4d327e4-e6b1-4bed-a454-70b07a20bb5e	3ca6a92a-d2e6-469f-bcce-7f4c64aaddf3	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	cab7fde7-880e-4de6-930a-c485db07f24d	2026-11-29 06:17:22.895939+00	\N	\N
qingyuan	888fc7d8-cd5c-435d-81db-1aef89b4fb5d	6c3a7e4d-691e-4554-92b0-1a8646f018c6	dc71e3d7-7561-4509-bf12-9e4b7d8c4faf	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	cab7fde7-880e-4de6-930a-c485db07f24d	2026-11-29 06:17:23.183948+00	\N	\N
qingyuan	588a077f-4e26-4d7e-a816-1a888374d109	93e26c55-8fd2-4b7d-9597-a178c8e2793f	3ca6a92a-d2e6-469f-bcce-7f4c64aaddf3	suggest	0.4	[]	rule	2026-11-29 06:17:24.445903+00	\N	\N
qingyuan	d9a8c61a-bb3e-4d8c-955b-0fef714fa502	50ca6375-d6d2-4b4d-ac38-05ab37c207f4	706b5933-5d49-4b16-9c95-b3568e87369a	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	cab7fde7-880e-4de6-930a-c485db07f24d	2026-11-29 06:17:24.856185+00	\N	\N
jizhou	d442e323-dcf4-4d6d-8132-cc2945531b32	165d0dab-20a8-4456-acad-59a376fb3927	e0f967d0-07a5-41cf-89d3-c0f6491833b8	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	223d4546-c363-4b01-87a2-12b1e22a47f0	2026-11-29 06:17:26.381196+00	\N	\N
jizhou	f4db2382-a031-4b37-8c8e-b03dd290f5f1	7e25ff75-95f0-4b3e-b066-31569fa11612	c00f0d81-9d42-4bea-b1a3-960997d7d3e0	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	223d4546-c363-4b01-87a2-12b1e22a47f0	2026-11-29 06:17:26.554715+00	\N	\N
jizhou	99e2024c-b6d4-4f19-85a7-95fbc351b947	c4115f80-6ede-4cca-a135-6334fda8546d	27876a6f-bf5c-4ef4-ad79-2adaca3fe56a	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	223d4546-c363-4b01-87a2-12b1e22a47f0	2026-11-29 06:17:26.691172+00	\N	\N
jizhou	dbee1e0f-aee4-4038-8320-de0ff192d995	165d0dab-20a8-4456-acad-59a376fb3927	c00f0d81-9d42-4bea-b1a3-960997d7d3e0	suggest	0.4	[]	rule	2026-11-29 06:17:27.578941+00	\N	\N
jizhou	fd9ec269-6fa8-46c3-87db-f5e72fb9736c	f91c187f-8144-4d0f-9d2a-ada5f3888c01	e2d501f8-4cc6-4379-ac2e-100d38b17137	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	223d4546-c363-4b01-87a2-12b1e22a47f0	2026-11-29 06:17:27.72862+00	\N	\N
qingyuan	42d883c2-73a0-4aaf-9a2a-6cb4be9cd5f9	4265ccb5-0b9f-4a44-98ff-1191c524413a	5b52f052-81c6-4fa8-8f2f-3861952066ee	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 06:17:30.051836+00	\N	\N
qingyuan	afd35539-8b54-405e-939b-d9414789837e	4265ccb5-0b9f-4a44-98ff-1191c524413a	a588e2ce-edbb-4a06-85e7-968a0ce3987b	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 06:17:30.051836+00	\N	\N
qingyuan	fb947327-92f6-45c6-9a8c-2888ed45d975	4a34c382-62cf-4c9e-8068-8a2077632a2d	5b52f052-81c6-4fa8-8f2f-3861952066ee	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 06:17:30.051836+00	\N	\N
qingyuan	f1870e2b-3db5-457a-903c-5a3c3d7ee8c8	75993e3c-2b90-497f-8211-993874863617	ad42658f-f0d4-4b18-8138-458fe4592ea0	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.1)", "zh": "最接近的案件证据不足（0.1）"}, "values": {"score": 0.1}, "weight": null}]	rule	2026-11-29 06:17:30.165504+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-29 06:17:18.097126+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-11-29 06:17:22.280834+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-29 06:17:22.636227+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-11-29 06:17:26.208125+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-29 06:17:26.380252+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-11-29 06:17:29.420928+00
\.


--
-- Data for Name: mediations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mediations (district_id, place_path, mediation_id, incident_id, spot, state, handler, opened_at, changed_at, version, sides, meetings, agreements, visits, referral, erased_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	8d60bc08-dc1e-4d4e-b1bd-732730b529b5	787db8de-c9f7-478d-9d55-bb7dba295fa5	qingyuan/hedong/jinlanli/67860:287538	open	c43526e0-9a4d-4664-9916-e473e87b2a71	2026-11-29 06:17:21.0535+00	2026-11-29 06:17:21.359081+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
qingyuan	qingyuan/hedong/wenfeng	d47f4eee-00d8-4ed1-b459-7bc813662541	706b5933-5d49-4b16-9c95-b3568e87369a	qingyuan/hedong/wenfeng/68110:287788	open	cab7fde7-880e-4de6-930a-c485db07f24d	2026-11-29 06:17:25.642376+00	2026-11-29 06:17:25.771906+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
jizhou	jizhou/beimen/chengnan	b1d3d012-2d09-455b-9abe-fa383bd3c2bc	e2d501f8-4cc6-4379-ac2e-100d38b17137	jizhou/beimen/chengnan/68860:288788	open	223d4546-c363-4b01-87a2-12b1e22a47f0	2026-11-29 06:17:28.727894+00	2026-11-29 06:17:28.930151+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	bb93636b-7a1a-4a48-83df-34c5ff074d9d	reporter	1147b1ad-b73a-4100-95e8-edcb4bb8ef80	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 06:17:18.130946+00	delivered	2026-11-29 06:17:18.130946+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	969a0b14-ab9a-43af-ad24-17e16827aaab	desk	qingyuan/hedong/jinlanli	a588e2ce-edbb-4a06-85e7-968a0ce3987b	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:18.130947+00	delivered	2026-11-29 06:17:18.130946+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	663e9052-3671-4bf3-b6aa-f86f41f71006	reporter	597c5f0e-511b-4143-8d03-5461e8c7d3d4	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 06:17:18.671716+00	delivered	2026-11-29 06:17:18.671716+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	5f7cb4cc-8cb8-4691-b69c-965d54c02e25	desk	qingyuan/hedong/jinlanli	4fb14ed6-aa64-4eac-9c75-8e074c891b34	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:18.671717+00	delivered	2026-11-29 06:17:18.671716+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	0ef60dd2-962a-417c-b7d3-08acb206c419	reporter	9641d25c-3253-419c-ab59-47bdc7c6de28	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:17:18.832007+00	delivered	2026-11-29 06:17:18.832007+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	0615fb91-f375-4b26-8de3-898dfc7d8c9a	desk	qingyuan/hedong/jinlanli	9d3aa66d-55d5-468d-9fe2-3e6faf35550a	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:18.832008+00	delivered	2026-11-29 06:17:18.832007+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	f3368339-a817-4718-a1e1-b9ed01a9a695	reporter	9641d25c-3253-419c-ab59-47bdc7c6de28	9d3aa66d-55d5-468d-9fe2-3e6faf35550a	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-29 06:17:19.058546+00	delivered	2026-11-29 06:17:19.058546+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	c650771f-209c-4e5d-b5b0-8f96188672dd	reporter	1147b1ad-b73a-4100-95e8-edcb4bb8ef80	a588e2ce-edbb-4a06-85e7-968a0ce3987b	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-29 06:17:19.265143+00	delivered	2026-11-29 06:17:19.265143+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	a6b3b892-d29c-49c2-b924-dfb2d7c7ccb4	account	21d09fe6-138a-4603-a9c4-192551d03eea	a588e2ce-edbb-4a06-85e7-968a0ce3987b	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001", "task_id": "659cb3ab-bc31-4f52-af39-020e4ea2df3b"}	screen	2026-11-29 06:17:19.564197+00	delivered	2026-11-29 06:17:19.564197+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	c2d75d7b-ed84-45de-b8e1-f313fd5a2dfb	reporter	1147b1ad-b73a-4100-95e8-edcb4bb8ef80	a588e2ce-edbb-4a06-85e7-968a0ce3987b	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-29 06:17:19.564198+00	delivered	2026-11-29 06:17:19.564197+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	d95e7187-c2d8-4527-9aba-d87fc15e7d7d	reporter	7d53b41a-a60c-4c72-8a86-70ea75468b48	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:17:20.247309+00	delivered	2026-11-29 06:17:20.247309+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	857e4861-7210-4b75-b7d7-2bee5023857f	desk	qingyuan/hedong/jinlanli	787db8de-c9f7-478d-9d55-bb7dba295fa5	notice.desk.opened	{"number": "20261129-004", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:20.24731+00	delivered	2026-11-29 06:17:20.247309+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	6d9349f7-5851-4135-944e-dd56a5fe075c	reporter	7d53b41a-a60c-4c72-8a86-70ea75468b48	787db8de-c9f7-478d-9d55-bb7dba295fa5	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-29 06:17:20.497852+00	delivered	2026-11-29 06:17:20.497852+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	0de5f1bf-0db4-4db0-b30c-c54e1856d7fa	account	21d09fe6-138a-4603-a9c4-192551d03eea	787db8de-c9f7-478d-9d55-bb7dba295fa5	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-004", "task_id": "2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9"}	screen	2026-11-29 06:17:20.640299+00	delivered	2026-11-29 06:17:20.640299+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	1bdc29df-89e5-4534-a1f0-c1a1e4ff50a6	reporter	7d53b41a-a60c-4c72-8a86-70ea75468b48	787db8de-c9f7-478d-9d55-bb7dba295fa5	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-004"}	screen	2026-11-29 06:17:20.6403+00	delivered	2026-11-29 06:17:20.640299+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	25e5e4a9-c0fc-45c6-a57e-d4aaf160612f	reporter	7d53b41a-a60c-4c72-8a86-70ea75468b48	787db8de-c9f7-478d-9d55-bb7dba295fa5	notice.reporter.handling	{"number": "20261129-004"}	screen	2026-11-29 06:17:20.857595+00	delivered	2026-11-29 06:17:20.857595+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c93f7405-a954-43d8-a157-2683732f0d24	reporter	93e26c55-8fd2-4b7d-9597-a178c8e2793f	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 06:17:22.63965+00	delivered	2026-11-29 06:17:22.63965+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	78b49a97-35b5-433f-a5f6-540a133b6594	desk	qingyuan/hedong/wenfeng	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	notice.desk.opened	{"number": "20261129-005", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:22.639651+00	delivered	2026-11-29 06:17:22.63965+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	5be5d89e-c7d5-4ccf-a270-1080a5f4a9f8	reporter	c4d327e4-e6b1-4bed-a454-70b07a20bb5e	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 06:17:22.895939+00	delivered	2026-11-29 06:17:22.895939+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	265eebac-4eee-47d7-86aa-9a4e9ad2c1c9	desk	qingyuan/hedong/wenfeng	3ca6a92a-d2e6-469f-bcce-7f4c64aaddf3	notice.desk.opened	{"number": "20261129-006", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:22.89594+00	delivered	2026-11-29 06:17:22.895939+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	f8051643-1432-45e5-9046-647d77cca267	reporter	6c3a7e4d-691e-4554-92b0-1a8646f018c6	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:17:23.183948+00	delivered	2026-11-29 06:17:23.183948+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	896f5432-2149-4857-8ee8-f6ea209de979	desk	qingyuan/hedong/wenfeng	dc71e3d7-7561-4509-bf12-9e4b7d8c4faf	notice.desk.opened	{"number": "20261129-007", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:23.183949+00	delivered	2026-11-29 06:17:23.183948+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	f36f9105-2688-49ae-b2bd-b6817007780b	reporter	6c3a7e4d-691e-4554-92b0-1a8646f018c6	dc71e3d7-7561-4509-bf12-9e4b7d8c4faf	notice.reporter.rejected	{"number": "20261129-007", "reason": "查无此事"}	screen	2026-11-29 06:17:23.408263+00	delivered	2026-11-29 06:17:23.408263+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	52bcb8e8-2601-4439-8463-235354ab52c8	reporter	93e26c55-8fd2-4b7d-9597-a178c8e2793f	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	notice.reporter.filed	{"number": "20261129-005"}	screen	2026-11-29 06:17:23.6649+00	delivered	2026-11-29 06:17:23.6649+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	9f9a980f-7a8f-44ad-af5b-e74b729a2157	account	08a1553f-a939-4699-9c65-a04579efaa3a	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-005", "task_id": "b2cae683-1a3b-46d8-b07d-603f6c157428"}	screen	2026-11-29 06:17:23.835714+00	delivered	2026-11-29 06:17:23.835714+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	097f8221-bc0a-4a75-b857-c5b21e2a0f27	reporter	93e26c55-8fd2-4b7d-9597-a178c8e2793f	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-005"}	screen	2026-11-29 06:17:23.835715+00	delivered	2026-11-29 06:17:23.835714+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	d6f459eb-7464-4ffe-a959-c58b6b4f8172	account	08a1553f-a939-4699-9c65-a04579efaa3a	706b5933-5d49-4b16-9c95-b3568e87369a	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-008", "task_id": "a725cc38-bdf4-4c5e-a022-b083743db94e"}	screen	2026-11-29 06:17:25.306477+00	delivered	2026-11-29 06:17:25.306477+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	6aecb909-2355-4a39-9e75-aa9274eb4de2	reporter	50ca6375-d6d2-4b4d-ac38-05ab37c207f4	706b5933-5d49-4b16-9c95-b3568e87369a	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-008"}	screen	2026-11-29 06:17:25.306478+00	delivered	2026-11-29 06:17:25.306477+00	\N	\N
jizhou	jizhou/beimen/chengnan	47ffff10-9483-4787-8b95-ad0c0c61d7fa	reporter	165d0dab-20a8-4456-acad-59a376fb3927	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 06:17:26.381196+00	delivered	2026-11-29 06:17:26.381196+00	\N	\N
jizhou	jizhou/beimen/chengnan	cb552989-496e-4e52-9821-c4c9bb9e2332	desk	jizhou/beimen/chengnan	e0f967d0-07a5-41cf-89d3-c0f6491833b8	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:26.381197+00	delivered	2026-11-29 06:17:26.381196+00	\N	\N
jizhou	jizhou/beimen/chengnan	d227a1c5-0bd6-49e9-8402-150435a64450	reporter	c4115f80-6ede-4cca-a135-6334fda8546d	27876a6f-bf5c-4ef4-ad79-2adaca3fe56a	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-29 06:17:26.873237+00	delivered	2026-11-29 06:17:26.873237+00	\N	\N
jizhou	jizhou/beimen/chengnan	9ed9f0f1-6a9e-4876-ba22-ab8cb0d1838b	account	95637609-c094-44b3-8ee3-8dc56b049ef9	e0f967d0-07a5-41cf-89d3-c0f6491833b8	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021", "task_id": "3e8e282f-1a7a-4aa0-a33e-411353388c70"}	screen	2026-11-29 06:17:27.228309+00	delivered	2026-11-29 06:17:27.228309+00	\N	\N
jizhou	jizhou/beimen/chengnan	defc1318-3288-4846-ba61-912e13d7e106	reporter	165d0dab-20a8-4456-acad-59a376fb3927	e0f967d0-07a5-41cf-89d3-c0f6491833b8	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-29 06:17:27.22831+00	delivered	2026-11-29 06:17:27.228309+00	\N	\N
jizhou	jizhou/beimen/chengnan	c30b8b82-8509-4193-bafe-83286813a9a7	account	95637609-c094-44b3-8ee3-8dc56b049ef9	e2d501f8-4cc6-4379-ac2e-100d38b17137	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-024", "task_id": "6f07b56e-2586-47f7-b6da-25ff8b26b097"}	screen	2026-11-29 06:17:28.217452+00	delivered	2026-11-29 06:17:28.217452+00	\N	\N
jizhou	jizhou/beimen/chengnan	b076f046-8ed8-4d7f-935c-936a7fc28820	reporter	f91c187f-8144-4d0f-9d2a-ada5f3888c01	e2d501f8-4cc6-4379-ac2e-100d38b17137	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-024"}	screen	2026-11-29 06:17:28.217453+00	delivered	2026-11-29 06:17:28.217452+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	ce8adb85-a8ad-4241-81d2-0222d700e934	reporter	75993e3c-2b90-497f-8211-993874863617	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:17:30.165504+00	delivered	2026-11-29 06:17:30.165504+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	ab00b3cd-10fc-4585-9d7b-00c31fde0fa4	desk	qingyuan/hedong/jinlanli/g1/lawn	ad42658f-f0d4-4b18-8138-458fe4592ea0	notice.desk.opened	{"number": "20261129-010", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "life safety", "severity_zh": "生命安全"}	screen	2026-11-29 06:17:30.165505+00	delivered	2026-11-29 06:17:30.165504+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	92652983-1367-4612-9f8f-e5610816aeaa	reporter	75993e3c-2b90-497f-8211-993874863617	ad42658f-f0d4-4b18-8138-458fe4592ea0	notice.reporter.filed	{"number": "20261129-010"}	screen	2026-11-29 06:17:30.165506+00	delivered	2026-11-29 06:17:30.165504+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	7a2945db-68a8-4c18-a155-7efd3b886b08	account	21fc9568-a6e4-4cb3-9ece-a8b28c3222cf	ad42658f-f0d4-4b18-8138-458fe4592ea0	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-010", "task_id": "031bc060-b583-4968-a049-93a35422de94"}	screen	2026-11-29 06:17:30.165507+00	delivered	2026-11-29 06:17:30.165504+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	3324d782-8aac-4020-85ce-02d8659934d6	reporter	75993e3c-2b90-497f-8211-993874863617	ad42658f-f0d4-4b18-8138-458fe4592ea0	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-010"}	screen	2026-11-29 06:17:30.165508+00	delivered	2026-11-29 06:17:30.165504+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	a9732f99-3491-4df1-90f0-7da7955cc641	reporter	50ca6375-d6d2-4b4d-ac38-05ab37c207f4	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:17:24.856185+00	delivered	2026-11-29 06:17:24.856185+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	e03222fc-aa93-4ee3-a74f-a2013b8d02bd	desk	qingyuan/hedong/wenfeng	706b5933-5d49-4b16-9c95-b3568e87369a	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:24.856186+00	delivered	2026-11-29 06:17:24.856185+00	\N	\N
jizhou	jizhou/beimen/chengnan	b228a04a-3004-4cc5-b72a-70118dac7599	reporter	165d0dab-20a8-4456-acad-59a376fb3927	e0f967d0-07a5-41cf-89d3-c0f6491833b8	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-29 06:17:27.000374+00	delivered	2026-11-29 06:17:27.000374+00	\N	\N
jizhou	jizhou/beimen/chengnan	0a9e4b56-2a9c-41cf-be61-cf40dbb8c7e3	reporter	f91c187f-8144-4d0f-9d2a-ada5f3888c01	e2d501f8-4cc6-4379-ac2e-100d38b17137	notice.reporter.filed	{"number": "20261129-024"}	screen	2026-11-29 06:17:28.046078+00	delivered	2026-11-29 06:17:28.046078+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	2cb74463-67ae-4810-b44d-a5cdda8fa5d5	reporter	50ca6375-d6d2-4b4d-ac38-05ab37c207f4	706b5933-5d49-4b16-9c95-b3568e87369a	notice.reporter.filed	{"number": "20261129-008"}	screen	2026-11-29 06:17:25.204649+00	delivered	2026-11-29 06:17:25.204649+00	\N	\N
jizhou	jizhou/beimen/chengnan	faf896a2-bb02-45de-91a0-ca8378c26996	reporter	c4115f80-6ede-4cca-a135-6334fda8546d	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:17:26.691172+00	delivered	2026-11-29 06:17:26.691172+00	\N	\N
jizhou	jizhou/beimen/chengnan	cbd99a77-105b-47b1-a6fa-64c67bf85578	desk	jizhou/beimen/chengnan	27876a6f-bf5c-4ef4-ad79-2adaca3fe56a	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:26.691173+00	delivered	2026-11-29 06:17:26.691172+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	63a9ec4c-33d9-4d56-b418-6557481de9ae	reporter	50ca6375-d6d2-4b4d-ac38-05ab37c207f4	706b5933-5d49-4b16-9c95-b3568e87369a	notice.reporter.handling	{"number": "20261129-008"}	screen	2026-11-29 06:17:25.472033+00	delivered	2026-11-29 06:17:25.472033+00	\N	\N
jizhou	jizhou/beimen/chengnan	f9f6faad-e338-4a99-b396-f2ad74e78bab	reporter	7e25ff75-95f0-4b3e-b066-31569fa11612	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 06:17:26.554715+00	delivered	2026-11-29 06:17:26.554715+00	\N	\N
jizhou	jizhou/beimen/chengnan	d8ee96b8-5d15-45bb-844e-36434683124e	desk	jizhou/beimen/chengnan	c00f0d81-9d42-4bea-b1a3-960997d7d3e0	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:26.554716+00	delivered	2026-11-29 06:17:26.554715+00	\N	\N
jizhou	jizhou/beimen/chengnan	ab607567-6d3d-453d-8bc3-015128b75093	reporter	f91c187f-8144-4d0f-9d2a-ada5f3888c01	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:17:27.72862+00	delivered	2026-11-29 06:17:27.72862+00	\N	\N
jizhou	jizhou/beimen/chengnan	4c888b0b-4a81-4d2b-92bd-69bf82fc76a2	desk	jizhou/beimen/chengnan	e2d501f8-4cc6-4379-ac2e-100d38b17137	notice.desk.opened	{"number": "20261129-024", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:27.728621+00	delivered	2026-11-29 06:17:27.72862+00	\N	\N
jizhou	jizhou/beimen/chengnan	c6855eb8-3297-4054-93ca-fd47da9db8e0	reporter	f91c187f-8144-4d0f-9d2a-ada5f3888c01	e2d501f8-4cc6-4379-ac2e-100d38b17137	notice.reporter.handling	{"number": "20261129-024"}	screen	2026-11-29 06:17:28.473361+00	delivered	2026-11-29 06:17:28.473361+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1	5fcb9600-cd5b-4789-b98f-b07fe0cfdd02	desk	qingyuan/hedong/jinlanli/g1	5b52f052-81c6-4fa8-8f2f-3861952066ee	notice.desk.opened	{"number": "20261129-009", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:17:30.051836+00	delivered	2026-11-29 06:17:30.051836+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	39bd2504-27ad-40bc-b03d-09ad4c88c5fa	desk	qingyuan/hedong/jinlanli	a588e2ce-edbb-4a06-85e7-968a0ce3987b	notice.desk.suggested	{"other": "20261129-009", "number": "20261129-001"}	screen	2026-11-29 06:17:30.051837+00	delivered	2026-11-29 06:17:30.051836+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	e3231c4a-5a3b-4c68-b85c-d4ab326e69de	cam-38b21c28ea8c	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-38b21c28ea8c", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 06:17:21.616911+00	7b6e3b14-a298-42bd-bb75-1c6afaad8644	2026-12-01 06:17:21.616911+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	5e26e4e1-52f3-4276-b777-9b1008c2b9e9	cam-38b21c28ea8c	agent	take_still	{"kind": "take_still", "camera_id": "cam-38b21c28ea8c"}	{}	queued	2026-11-29 06:17:22.189152+00	7b6e3b14-a298-42bd-bb75-1c6afaad8644	2026-11-29 06:27:22.189152+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	1e85399b-c223-4adc-9397-2434ba5f85fb	cam-0cec7871091b	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-0cec7871091b", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 06:17:25.845522+00	8952284f-0028-4525-a0a2-2367170cf1d9	2026-12-01 06:17:25.845522+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	1a117898-b34d-42b8-a4fd-5d54d844195c	cam-0cec7871091b	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-0cec7871091b"}	{}	queued	2026-11-29 06:17:26.085915+00	8952284f-0028-4525-a0a2-2367170cf1d9	2026-11-29 06:27:26.085915+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	d541a4cf-3273-4626-8d32-1e2bc498cfda	cam-0a29987fdb79	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-0a29987fdb79", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 06:17:29.062918+00	5a917093-3323-4081-b217-a7aa96a161ee	2026-12-01 06:17:29.062918+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	5ed01404-5f68-4d31-bc1f-4470a8c9cd72	cam-0a29987fdb79	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-0a29987fdb79"}	{}	queued	2026-11-29 06:17:29.392303+00	5a917093-3323-4081-b217-a7aa96a161ee	2026-11-29 06:27:29.392303+00	\N	\N	{}
\.


--
-- Data for Name: phone_steps; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.phone_steps (district_id, account_id, client_key, action, task_id, version, done_at, heard_at, clock_doubtful, lat, lon, accuracy_m, position_age_s, answer, place_code) FROM stdin;
qingyuan	21d09fe6-138a-4603-a9c4-192551d03eea	5bcec48d-ff0c-4370-81cf-c69097eead8b	accept	2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9	\N	2026-11-29 06:17:20.857595+00	2026-11-29 06:17:20.857595+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9", "version": 3, "assignee": "21d09fe6-138a-4603-a9c4-192551d03eea", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T06:17:20.857595Z", "offered_at": "2026-11-29T06:17:20.640299Z", "place_path": "qingyuan/hedong/jinlanli", "district_id": "qingyuan", "incident_id": "787db8de-c9f7-478d-9d55-bb7dba295fa5", "offer_expires_at": "2026-11-29T06:18:50.640299Z"}	\N
qingyuan	08a1553f-a939-4699-9c65-a04579efaa3a	689a6726-2011-4cbd-ae09-842712a3a38c	accept	a725cc38-bdf4-4c5e-a022-b083743db94e	\N	2026-11-29 06:17:25.472033+00	2026-11-29 06:17:25.472033+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "a725cc38-bdf4-4c5e-a022-b083743db94e", "version": 3, "assignee": "08a1553f-a939-4699-9c65-a04579efaa3a", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T06:17:25.472033Z", "offered_at": "2026-11-29T06:17:25.306477Z", "place_path": "qingyuan/hedong/wenfeng", "district_id": "qingyuan", "incident_id": "706b5933-5d49-4b16-9c95-b3568e87369a", "offer_expires_at": "2026-11-29T06:18:55.306477Z"}	\N
jizhou	95637609-c094-44b3-8ee3-8dc56b049ef9	d219d00a-ac1d-4bee-81b2-2850fba1499b	accept	6f07b56e-2586-47f7-b6da-25ff8b26b097	\N	2026-11-29 06:17:28.473361+00	2026-11-29 06:17:28.473361+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "6f07b56e-2586-47f7-b6da-25ff8b26b097", "version": 3, "assignee": "95637609-c094-44b3-8ee3-8dc56b049ef9", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T06:17:28.473361Z", "offered_at": "2026-11-29T06:17:28.217452Z", "place_path": "jizhou/beimen/chengnan", "district_id": "jizhou", "incident_id": "e2d501f8-4cc6-4379-ac2e-100d38b17137", "offer_expires_at": "2026-11-29T06:18:58.217452Z"}	\N
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
11	6	scheduled	2026-11-29 06:27:19.564197+00
12	6	deferred	2026-11-29 06:17:19.564851+00
13	7	scheduled	2026-11-29 06:47:19.564197+00
14	7	deferred	2026-11-29 06:17:19.564851+00
15	8	scheduled	2026-11-29 10:17:19.564197+00
16	8	deferred	2026-11-29 06:17:19.564851+00
17	9	scheduled	2026-11-29 06:18:49.564197+00
18	9	deferred	2026-11-29 06:17:19.564851+00
23	12	scheduled	2026-11-29 06:17:49.564197+00
24	12	deferred	2026-11-29 06:17:19.848379+00
29	15	scheduled	2026-11-29 06:47:20.640299+00
30	15	deferred	2026-11-29 06:17:20.64109+00
31	16	scheduled	2026-11-30 04:00:00+00
32	16	deferred	2026-11-29 06:17:20.64109+00
33	17	scheduled	2026-12-01 09:00:00+00
34	17	deferred	2026-11-29 06:17:20.64109+00
35	18	scheduled	2026-11-29 06:18:50.640299+00
36	18	deferred	2026-11-29 06:17:20.64109+00
41	21	scheduled	2026-11-29 06:17:50.640299+00
42	21	deferred	2026-11-29 06:17:20.859386+00
55	28	scheduled	2026-11-29 06:27:23.835714+00
56	28	deferred	2026-11-29 06:17:23.836253+00
57	29	scheduled	2026-11-29 06:47:23.835714+00
58	29	deferred	2026-11-29 06:17:23.836253+00
59	30	scheduled	2026-11-29 10:17:23.835714+00
60	30	deferred	2026-11-29 06:17:23.836253+00
61	31	scheduled	2026-11-29 06:18:53.835714+00
62	31	deferred	2026-11-29 06:17:23.836253+00
67	34	scheduled	2026-11-29 06:17:53.835714+00
68	34	deferred	2026-11-29 06:17:24.150882+00
73	37	scheduled	2026-11-29 06:47:25.306477+00
74	37	deferred	2026-11-29 06:17:25.306873+00
75	38	scheduled	2026-11-30 04:00:00+00
76	38	deferred	2026-11-29 06:17:25.306873+00
77	39	scheduled	2026-12-01 09:00:00+00
78	39	deferred	2026-11-29 06:17:25.306873+00
79	40	scheduled	2026-11-29 06:18:55.306477+00
80	40	deferred	2026-11-29 06:17:25.306873+00
85	43	scheduled	2026-11-29 06:17:55.306477+00
86	43	deferred	2026-11-29 06:17:25.44499+00
99	50	scheduled	2026-11-29 06:27:27.228309+00
100	50	deferred	2026-11-29 06:17:27.229221+00
101	51	scheduled	2026-11-29 06:47:27.228309+00
102	51	deferred	2026-11-29 06:17:27.229221+00
103	52	scheduled	2026-11-29 10:17:27.228309+00
104	52	deferred	2026-11-29 06:17:27.229221+00
105	53	scheduled	2026-11-29 06:18:57.228309+00
106	53	deferred	2026-11-29 06:17:27.229221+00
111	56	scheduled	2026-11-29 06:17:57.228309+00
112	56	deferred	2026-11-29 06:17:27.427941+00
117	59	scheduled	2026-11-29 06:47:28.217452+00
118	59	deferred	2026-11-29 06:17:28.218248+00
119	60	scheduled	2026-11-30 04:00:00+00
120	60	deferred	2026-11-29 06:17:28.218248+00
121	61	scheduled	2026-12-01 09:00:00+00
122	61	deferred	2026-11-29 06:17:28.218248+00
123	62	scheduled	2026-11-29 06:18:58.217452+00
124	62	deferred	2026-11-29 06:17:28.218248+00
129	65	scheduled	2026-11-29 06:17:58.217452+00
130	65	deferred	2026-11-29 06:17:28.542224+00
136	70	scheduled	2026-11-29 06:47:30.165504+00
137	70	deferred	2026-11-29 06:17:30.166094+00
138	71	scheduled	2026-11-30 04:00:00+00
139	71	deferred	2026-11-29 06:17:30.166094+00
140	72	scheduled	2026-12-01 09:00:00+00
141	72	deferred	2026-11-29 06:17:30.166094+00
142	73	scheduled	2026-11-29 06:18:30.165504+00
143	73	deferred	2026-11-29 06:17:30.166094+00
148	76	scheduled	2026-11-29 06:18:30.165505+00
149	76	deferred	2026-11-29 06:17:31.061266+00
153	77	scheduled	2026-11-29 06:17:45.165507+00
154	77	deferred	2026-11-29 06:17:31.071139+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:27:19.564197+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "440c6b1a-3f41-4679-b854-26df07379dbe", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:27:19.564197+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:47:19.564197+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "d26a70a9-2b87-4c4a-8cc7-2c3c98b8f882", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:47:19.564197+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T10:17:19.564197+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "15aeaa2e-98cc-471c-8a54-864b4b56b06f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 10:17:19.564197+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:18:49.564197+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "task_id": "659cb3ab-bc31-4f52-af39-020e4ea2df3b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:18:49.564197+00	0	f	\N
12	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:17:49.564197+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "notice_id": "a6b3b892-d29c-49c2-b924-dfb2d7c7ccb4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:17:49.564197+00	0	f	\N
15	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:47:20.640299+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "499782ad-a257-4801-9b55-c65cd1edce72", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:47:20.640299+00	0	f	\N
16	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "f76de5fc-a179-4767-9169-0fd529db88cc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
17	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "4eb873b7-acc2-4cb5-9d92-136402181eab", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
18	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:18:50.640299+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "task_id": "2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:18:50.640299+00	0	f	\N
21	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:17:50.640299+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "notice_id": "0de5f1bf-0db4-4db0-b30c-c54e1856d7fa", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:17:50.640299+00	0	f	\N
28	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:27:23.835714+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "e3bc3f2f-2d85-4eb8-8773-69ffed5ebc25", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:27:23.835714+00	0	f	\N
29	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:47:23.835714+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "f149e356-275b-4795-95a5-daf3701c2dbb", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:47:23.835714+00	0	f	\N
30	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T10:17:23.835714+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "e7f47b52-01c3-4155-bdd4-cc04dc6d188e", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 10:17:23.835714+00	0	f	\N
34	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:17:53.835714+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "notice_id": "9f9a980f-7a8f-44ad-af5b-e74b729a2157", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:17:53.835714+00	0	f	\N
43	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:17:55.306477+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "notice_id": "d6f459eb-7464-4ffe-a959-c58b6b4f8172", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:17:55.306477+00	0	f	\N
56	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:17:57.228309+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "notice_id": "9ed9f0f1-6a9e-4876-ba22-ab8cb0d1838b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:17:57.228309+00	0	f	\N
65	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:17:58.217452+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "notice_id": "c30b8b82-8509-4193-bafe-83286813a9a7", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:17:58.217452+00	0	f	\N
76	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:18:30.165505+00:00", "trace": "75993e3c-2b90-497f-8211-993874863617", "notice_id": "ab00b3cd-10fc-4585-9d7b-00c31fde0fa4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:18:30.165505+00	0	f	\N
31	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:18:53.835714+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "task_id": "b2cae683-1a3b-46d8-b07d-603f6c157428", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:18:53.835714+00	0	f	\N
37	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:47:25.306477+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "b5204392-b017-4f9c-a996-00d7e899b80a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:47:25.306477+00	0	f	\N
38	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "75e2526c-c05e-462d-b820-7b96ed900bfe", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
39	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "93647d44-66d4-4339-b594-692d8b73004e", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
40	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:18:55.306477+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "task_id": "a725cc38-bdf4-4c5e-a022-b083743db94e", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:18:55.306477+00	0	f	\N
50	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:27:27.228309+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "52a4a6cc-e77d-4b63-b0bb-e90a295e7e4b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:27:27.228309+00	0	f	\N
51	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:47:27.228309+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "4f282c09-b7fa-4410-bf5f-382b6b5849c4", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:47:27.228309+00	0	f	\N
52	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T10:17:27.228309+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "f451a091-bda4-4b7a-8ce1-ba0f59503ff9", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 10:17:27.228309+00	0	f	\N
53	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:18:57.228309+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "task_id": "3e8e282f-1a7a-4aa0-a33e-411353388c70", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:18:57.228309+00	0	f	\N
59	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:47:28.217452+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "7fee9727-2e27-4b44-a605-3955fc4904c8", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:47:28.217452+00	0	f	\N
60	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "511bc0b0-32fd-4498-8306-c84dab357b79", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 04:00:00+00	0	f	\N
61	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "clock_id": "e616973c-ccfe-43e9-86d1-9a5181661e6b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 09:00:00+00	0	f	\N
62	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:18:58.217452+00:00", "trace": "9641d25c-3253-419c-ab59-47bdc7c6de28", "task_id": "6f07b56e-2586-47f7-b6da-25ff8b26b097", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:18:58.217452+00	0	f	\N
70	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:47:30.165504+00:00", "trace": "75993e3c-2b90-497f-8211-993874863617", "clock_id": "221f2e75-de4f-413b-b7e2-ccf16d902b08", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:47:30.165504+00	0	f	\N
71	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "75993e3c-2b90-497f-8211-993874863617", "clock_id": "771c1229-16fd-4986-99c4-322c7f080f0d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
72	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "75993e3c-2b90-497f-8211-993874863617", "clock_id": "4638b619-891e-4e49-91f6-2775da488f07", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
73	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:18:30.165504+00:00", "trace": "75993e3c-2b90-497f-8211-993874863617", "task_id": "031bc060-b583-4968-a049-93a35422de94", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:18:30.165504+00	0	f	\N
77	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:17:45.165507+00:00", "trace": "75993e3c-2b90-497f-8211-993874863617", "notice_id": "7a2945db-68a8-4c18-a155-7efd3b886b08", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:17:45.165507+00	0	f	\N
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
qingyuan	1147b1ad-b73a-4100-95e8-edcb4bb8ef80	12dc629785b533f911af86357fca6ec54ac854089c5d7327ba2559e3447de292	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x0129af0cfcbf7c46602eaad30fcd2fa4	2026-11-29 06:17:18.130946+00	\N	\N
qingyuan	597c5f0e-511b-4143-8d03-5461e8c7d3d4	fd90d03a90c94c8266fe0cdf5c364543591500ff4a16c65cc9d5dd175ea1e277	楼道灯坏了，请来修	\N	{}	\\x9a809721a2ff21e81c4a73f970c6ca49	2026-11-29 06:17:18.671716+00	\N	\N
qingyuan	9641d25c-3253-419c-ab59-47bdc7c6de28	e7711ef13a63461a91f39b1ca293afd956cc6728e7c5e74638332a3bc71fc0ec	有人大声争吵	\N	{}	\\x8b7606c3d97d10467611c2c33564576d	2026-11-29 06:17:18.832007+00	\N	\N
qingyuan	7d53b41a-a60c-4c72-8a86-70ea75468b48	3b8a3bea0a6b1d987032b0cc92f1abcd2956195105ada5edc5f436c3cdf45e16	两家邻居吵架，请来调解	\N	{}	\\x2235f62ad73860565b967377e2c63f8b	2026-11-29 06:17:20.247309+00	\N	\N
qingyuan	93e26c55-8fd2-4b7d-9597-a178c8e2793f	c8bcb8d4e9a4a3f2eb24c0a6861875e07444bdbd1d047710982c6191de9d7cc4	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\xd13ae90e8fed9df59550b5cd43651624	2026-11-29 06:17:22.63965+00	\N	\N
qingyuan	c4d327e4-e6b1-4bed-a454-70b07a20bb5e	c18feca36bf8abaadfbd5e93cb6b561c0fad6aaa6d42e15eabf38367b97bb707	楼道灯坏了，请来修	\N	{}	\\x9bd89ecbeca27d86a777ece02292e2a8	2026-11-29 06:17:22.895939+00	\N	\N
qingyuan	6c3a7e4d-691e-4554-92b0-1a8646f018c6	0450f0491cbfef83995b65c077384336475da591bae2be910b1a88d5b2b2c884	有人大声争吵	\N	{}	\\x1b64eb5ba6c5b66ce33e42ce76bf60dc	2026-11-29 06:17:23.183948+00	\N	\N
qingyuan	50ca6375-d6d2-4b4d-ac38-05ab37c207f4	1e581741ced8deb1d239834f666d3593bf69b6f0f36e906f3c9ee6857b1a9c8a	两家邻居吵架，请来调解	\N	{}	\\x7a1e3b1f4821e4f9d87cd226d75c7065	2026-11-29 06:17:24.856185+00	\N	\N
jizhou	165d0dab-20a8-4456-acad-59a376fb3927	58bb84b498339de794bf6e1acd5fa8e66daf9ab92d9bdeade2231bfbfbd61d18	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\x99cd9979b38fb9840ad3327972005bcf	2026-11-29 06:17:26.381196+00	\N	\N
jizhou	7e25ff75-95f0-4b3e-b066-31569fa11612	70301e2a31cfca42f38a7d5139668807d08f7c8789137b0e6ccde93d8c3bfd00	楼道灯坏了，请来修	\N	{}	\\x12566d92b0ca88c0a51564e4578f2fac	2026-11-29 06:17:26.554715+00	\N	\N
jizhou	c4115f80-6ede-4cca-a135-6334fda8546d	632ffacca4292173ba298a2b1c3ab70e8de84a9cc99668aae9a22b0e38396b70	有人大声争吵	\N	{}	\\x0a25c22531f06cc58719edabb9662b2e	2026-11-29 06:17:26.691172+00	\N	\N
jizhou	f91c187f-8144-4d0f-9d2a-ada5f3888c01	6836ed2548a441dcf46a1f578738257af3fa7e3ef8de65842241dff4d11944c5	两家邻居吵架，请来调解	\N	{}	\\x4d95637976f9d8836d8e323430088516	2026-11-29 06:17:27.72862+00	\N	\N
qingyuan	75993e3c-2b90-497f-8211-993874863617	0f4f857d1b2bb83913cb8dcc2abf1e758d39b2f0e3d061d1038bc09c16c884e4	有人在草坪打架，流血了	\N	{}	\\x613efeca6654216769c143cdd3ef8906	2026-11-29 06:17:30.165504+00	\N	\N
\.


--
-- Data for Name: roster; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.roster (district_id, place_path, entry_id, account_id, kind, begins, ends, entered_by, entered_at, note, instead_of, withdrawn_at, withdrawn_by, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	ad312975-ddb0-457c-b199-cdc905198375	21d09fe6-138a-4603-a9c4-192551d03eea	duty	2026-12-06 06:17:20.096603+00	2026-12-06 14:17:20.096603+00	c43526e0-9a4d-4664-9916-e473e87b2a71	2026-11-29 06:17:20.128574+00		\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	ef97cf7f-2dba-4797-a75f-ac8b29247a2b	08a1553f-a939-4699-9c65-a04579efaa3a	duty	2026-12-06 06:17:24.604952+00	2026-12-06 14:17:24.604952+00	cab7fde7-880e-4de6-930a-c485db07f24d	2026-11-29 06:17:24.669271+00		\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	ec992af4-66ba-42dc-bf58-4c87fb8e09f2	95637609-c094-44b3-8ee3-8dc56b049ef9	duty	2026-12-06 06:17:27.620538+00	2026-12-06 14:17:27.620538+00	223d4546-c363-4b01-87a2-12b1e22a47f0	2026-11-29 06:17:27.640606+00		\N	\N	\N	1
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
qingyuan	50efe233825dbd3d0ec84fbe286a5805d79645976e77297a631c0a310b845a90	c43526e0-9a4d-4664-9916-e473e87b2a71	R363jdMZ6ECNU3VL9mbpTpiKObVJ1bVRwYgIjo2iyU8	2026-11-29 06:17:17.805128+00	2026-11-29 18:17:17.805128+00
qingyuan	c4d76304a5b1603c0e0a1bcc3e4b807b4ea3b47d3afdeb36513f658728977700	21d09fe6-138a-4603-a9c4-192551d03eea	KKwTOvpePT-vHiCEKIwtJ69xqqzxyJIu_2f2MA1w77s	2026-11-29 06:17:19.46059+00	2026-11-29 18:17:19.46059+00
qingyuan	325ce6fae2aadcff0ce2c1a2581beeca767e71c2381984c13e1315d3a9e8257b	7b6e3b14-a298-42bd-bb75-1c6afaad8644	nzgXCBd6Rg0iFhIliaHQH-aPMkf6F7WZgaOgbiHdWxc	2026-11-29 06:17:19.93963+00	2026-11-29 18:17:19.93963+00
qingyuan	de9b673d3cd6c926ff372d6de2f439d1192700b6e25aaed0ea6beefff80410eb	c43526e0-9a4d-4664-9916-e473e87b2a71	Ij1liGRs463NBJ1j7WTxCyIT7fm1ipC2_rFYcg9gwDU	2026-11-29 06:17:20.184332+00	2026-11-29 18:17:20.184332+00
qingyuan	57df122827db0354bcd84233242674f2db2890342ac9367e57b8662da5a1c1ad	21d09fe6-138a-4603-a9c4-192551d03eea	wix5P2CQ2sQgysl2yMJYy6IKnht_HRpQ2B50SJ6nJI4	2026-11-29 06:17:20.227936+00	2026-11-29 18:17:20.227936+00
qingyuan	e1fd5b7acdf6a081af476e80fbac432277f1e549ae34f944d366c49970fb328e	cab7fde7-880e-4de6-930a-c485db07f24d	ooYsrwkTjOMqv2NPIUgaQv8fb8aKfrMt8O0Gkh319cc	2026-11-29 06:17:22.463301+00	2026-11-29 18:17:22.463301+00
qingyuan	20d5b2ace938cfac85a8629907676689dc2c5e2addd15d1d9e228bcb3266f5d2	08a1553f-a939-4699-9c65-a04579efaa3a	9OzKQHm4_BtdMvUucDwpFYMR7psJPN-ZWjAmlhRIXvM	2026-11-29 06:17:23.805324+00	2026-11-29 18:17:23.805324+00
qingyuan	c12982ce29440c135eaeaf37a57de6df9617942a3e32e3807e0e02947cd26c71	8952284f-0028-4525-a0a2-2367170cf1d9	Y7eSh1KjbwlNUBda1E9AIvewNJfmb6jpx3vrr7fYU-o	2026-11-29 06:17:24.360255+00	2026-11-29 18:17:24.360255+00
qingyuan	5905a67c42d88b567659e55543c0dca810c1349dc78f7ed2d8b5903f98450942	cab7fde7-880e-4de6-930a-c485db07f24d	z9JHPaOlMHP8K0gh1G5dsC1aM2g5wllGaLbiTYaeNvI	2026-11-29 06:17:24.780045+00	2026-11-29 18:17:24.780045+00
qingyuan	b9093101342b037902184b1257d60fce438fc633af453c94a2db33011c1520a5	08a1553f-a939-4699-9c65-a04579efaa3a	nx4PZTdRCZSWKXKMhGD9dFk00_f-LxI_td6Hcyw6bY0	2026-11-29 06:17:24.80846+00	2026-11-29 18:17:24.80846+00
jizhou	541781afa0320c41ef0f7e00a765c5de4841444bb409f5a27562b4550d7dba24	223d4546-c363-4b01-87a2-12b1e22a47f0	ShS2Bc92N-RB23N7Gx_z6Qc8aSydDhovVQfwZA2x4xg	2026-11-29 06:17:26.271758+00	2026-11-29 18:17:26.271758+00
jizhou	0a5a65d0b004d96fd4d3b41ef823c2c5642598cc83bd74fdd12bc74c60512d37	95637609-c094-44b3-8ee3-8dc56b049ef9	IRJ_RXEr1IaQFUahx9HMQQdvRMgwaidtOS5H0QxoDHY	2026-11-29 06:17:27.155482+00	2026-11-29 18:17:27.155482+00
jizhou	f6db01e14e74ca681c687cc38c3a2d9d7af20f19f670607372b06e9a7c0aba05	5a917093-3323-4081-b217-a7aa96a161ee	maPH0PCCFk4IpWkxmCxwKOGYIBNGcYVuqYP5XZzcqPs	2026-11-29 06:17:27.479711+00	2026-11-29 18:17:27.479711+00
jizhou	9934ef9897f98c403c68ef858f3b5c24b319540cefc281821cc75b2c1437dde2	223d4546-c363-4b01-87a2-12b1e22a47f0	xqUcmJc8iZ8SWiv7cRn44CyD_Rp3iAkXUnagdRBGWgg	2026-11-29 06:17:27.683309+00	2026-11-29 18:17:27.683309+00
jizhou	16260959bf12d769abcca84a4c5a93a7021c05d5ed4bec7844e6e9b5461331a7	95637609-c094-44b3-8ee3-8dc56b049ef9	l_XfuBwSHrcDVrmcPZ-yxLdsNI31YhlzQChWD2Eno_Y	2026-11-29 06:17:27.700233+00	2026-11-29 18:17:27.700233+00
qingyuan	1288481f584f943172a6f44f0bc04cf0b7a165727adf3c9ae8a2663da839be57	21d09fe6-138a-4603-a9c4-192551d03eea	YlJPN3MJ0Y1i0ck0zWieFii711pD26-OsT7ewd97Ias	2026-11-29 06:17:29.477887+00	2026-11-29 18:17:29.477887+00
qingyuan	bd2b04aa4cba2144191d6b1c996cf4518c3db84e9921a62a3f0e503820957857	21fc9568-a6e4-4cb3-9ece-a8b28c3222cf	urA8UyPDtHHLu0A3mVnFusi8aY4_o_LiibLYGPhMVoY	2026-11-29 06:17:29.567556+00	2026-11-29 18:17:29.567556+00
qingyuan	ee47511922fc5eef8d5d56617e1542309d7ec974e699194d0e3328250aaa08d6	c43526e0-9a4d-4664-9916-e473e87b2a71	G1TPuzUkCONx3po_uzqK0r8lpyKySkB8XEFL7KFRQ6Y	2026-11-29 06:17:29.619799+00	2026-11-29 18:17:29.619799+00
qingyuan	b86098ed97571734b5fe41ce3293e389bb1535bec42051e12359e65057bb3f1a	7b6e3b14-a298-42bd-bb75-1c6afaad8644	vOoYYZSGJeUO3hjP4ynvCPHkWBLmB-RMguCezqV4IxY	2026-11-29 06:17:29.654894+00	2026-11-29 18:17:29.654894+00
qingyuan	12b6d07a036eaf61fbf8179f5d560c5a54143c7e12170d19f14190798449e559	4bc6a9d9-f154-44b6-bde7-120300ac5db8	mxl9dv2AOmCfa7M-POmpWycDWNLhNs9HuNATg3BVohI	2026-11-29 06:17:29.761492+00	2026-11-29 18:17:29.761492+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	7b6e3b14-a298-42bd-bb75-1c6afaad8644	csrf	2026-11-28 06:17:29.801605+00	2026-11-29 06:17:28.801605+00
qingyuan	24f6e39b60d6f8bbebcc70c8c3104e7f86d8a0f31cfe737706e3af995d5579b6	58fe7a68-0b24-4d09-a141-d6a10f6b4eac	fQhYv5TVFspIkzL9beMSLcY7sdnZPM0m88JZ72swQ0w	2026-11-29 06:17:29.820094+00	2026-11-29 18:17:29.820094+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	8d3892be-b9cb-4e93-9ac2-d818013040dc	cam-38b21c28ea8c	intrusion	intrusion	2026-11-29 06:17:22.149319+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T06:17:22.149325Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	66aa4989-bb62-42ef-80aa-1019dd42f017	cam-0cec7871091b	intrusion	intrusion	2026-11-29 06:17:26.065349+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T06:17:26.065354Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	160bc5ce-f22d-4e96-8eef-c93b84e8d320	cam-0a29987fdb79	intrusion	intrusion	2026-11-29 06:17:29.365439+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T06:17:29.365444Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1147b1ad-b73a-4100-95e8-edcb4bb8ef80	officer	intrusion	intrusion	started	minor	2026-11-29 06:17:18.130946+00	2026-11-29 06:17:18.130946+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:c43526e0-9a4d-4664-9916-e473e87b2a71:9997cc9ac081b5786441bec8dd2dbc81	c43526e0-9a4d-4664-9916-e473e87b2a71	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-29T06:17:18.130946Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	597c5f0e-511b-4143-8d03-5461e8c7d3d4	officer	other	other	started	minor	2026-11-29 06:17:18.671716+00	2026-11-29 06:17:18.671716+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:c43526e0-9a4d-4664-9916-e473e87b2a71:aa88624787072641e8db1239cca8b1ea	c43526e0-9a4d-4664-9916-e473e87b2a71	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	9641d25c-3253-419c-ab59-47bdc7c6de28	officer	quarrel	quarrel	started	minor	2026-11-29 06:17:18.832007+00	2026-11-29 06:17:18.832007+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:c43526e0-9a4d-4664-9916-e473e87b2a71:3612df82627187b66f831cbc2e87f126	c43526e0-9a4d-4664-9916-e473e87b2a71	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	7d53b41a-a60c-4c72-8a86-70ea75468b48	officer	quarrel	quarrel	started	minor	2026-11-29 06:17:20.247309+00	2026-11-29 06:17:20.247309+00	27.144	115.015	30	\N	\N	\N	\N	{}	0.7	report:c43526e0-9a4d-4664-9916-e473e87b2a71:3f33f32a1be5c896af9a99e7f377bf59	c43526e0-9a4d-4664-9916-e473e87b2a71	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	93e26c55-8fd2-4b7d-9597-a178c8e2793f	officer	intrusion	intrusion	started	minor	2026-11-29 06:17:22.63965+00	2026-11-29 06:17:22.63965+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:cab7fde7-880e-4de6-930a-c485db07f24d:e5a276235239131f969ff1324a9a089b	cab7fde7-880e-4de6-930a-c485db07f24d	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T06:17:22.639650Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	c4d327e4-e6b1-4bed-a454-70b07a20bb5e	officer	other	other	started	minor	2026-11-29 06:17:22.895939+00	2026-11-29 06:17:22.895939+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:cab7fde7-880e-4de6-930a-c485db07f24d:d00414a528921c1afc8b051717923673	cab7fde7-880e-4de6-930a-c485db07f24d	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	6c3a7e4d-691e-4554-92b0-1a8646f018c6	officer	quarrel	quarrel	started	minor	2026-11-29 06:17:23.183948+00	2026-11-29 06:17:23.183948+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:cab7fde7-880e-4de6-930a-c485db07f24d:bb628502e897486961dd93838b723404	cab7fde7-880e-4de6-930a-c485db07f24d	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	50ca6375-d6d2-4b4d-ac38-05ab37c207f4	officer	quarrel	quarrel	started	minor	2026-11-29 06:17:24.856185+00	2026-11-29 06:17:24.856185+00	27.244	115.115	30	\N	\N	\N	\N	{}	0.7	report:cab7fde7-880e-4de6-930a-c485db07f24d:5fd433affb664c190e54f4f452a476d3	cab7fde7-880e-4de6-930a-c485db07f24d	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	165d0dab-20a8-4456-acad-59a376fb3927	officer	intrusion	intrusion	started	minor	2026-11-29 06:17:26.381196+00	2026-11-29 06:17:26.381196+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:223d4546-c363-4b01-87a2-12b1e22a47f0:d44ca6e818574ea2ad53039587d3c614	223d4546-c363-4b01-87a2-12b1e22a47f0	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T06:17:26.381196Z"}]	f	f
jizhou	jizhou/beimen/chengnan	7e25ff75-95f0-4b3e-b066-31569fa11612	officer	other	other	started	minor	2026-11-29 06:17:26.554715+00	2026-11-29 06:17:26.554715+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:223d4546-c363-4b01-87a2-12b1e22a47f0:2322e9c4b22f8e0d2f6d753558179f5d	223d4546-c363-4b01-87a2-12b1e22a47f0	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	c4115f80-6ede-4cca-a135-6334fda8546d	officer	quarrel	quarrel	started	minor	2026-11-29 06:17:26.691172+00	2026-11-29 06:17:26.691172+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:223d4546-c363-4b01-87a2-12b1e22a47f0:6ab5b93c7f6fc99c891b0ee1c8b7ca27	223d4546-c363-4b01-87a2-12b1e22a47f0	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	f91c187f-8144-4d0f-9d2a-ada5f3888c01	officer	quarrel	quarrel	started	minor	2026-11-29 06:17:27.72862+00	2026-11-29 06:17:27.72862+00	27.544	115.515	30	\N	\N	\N	\N	{}	0.7	report:223d4546-c363-4b01-87a2-12b1e22a47f0:01395472902ff502dabdac1fa428fd67	223d4546-c363-4b01-87a2-12b1e22a47f0	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	4265ccb5-0b9f-4a44-98ff-1191c524413a	camera	intrusion	intrusion	started	minor	2026-11-29 06:17:25.94053+00	2026-11-29 06:17:29.983901+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:cf3d3c0b-3f27-4a3c-b671-f2b849f0a128:1	cam-lawn		t	cf3d3c0b-3f27-4a3c-b671-f2b849f0a128	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	4a34c382-62cf-4c9e-8068-8a2077632a2d	camera	loitering	loitering	started	minor	2026-11-29 06:17:25.940561+00	2026-11-29 06:17:29.983901+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:594a4137-0516-4453-8dec-79aa88ef8e39:1	cam-lawn		t	594a4137-0516-4453-8dec-79aa88ef8e39	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	75993e3c-2b90-497f-8211-993874863617	resident	quarrel	quarrel	started	life_safety	2026-11-29 06:17:30.165504+00	2026-11-29 06:17:30.165504+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:dc2e3d3f7078ff9b5e26c567e8fc529d	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-11-29 06:17:22.28027+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-11-29 06:17:26.207545+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-11-29 06:17:29.419509+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead, checked) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	659cb3ab-bc31-4f52-af39-020e4ea2df3b	a588e2ce-edbb-4a06-85e7-968a0ce3987b	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	21d09fe6-138a-4603-a9c4-192551d03eea	2026-11-29 06:17:19.564197+00	2026-11-29 06:18:49.564197+00	2026-11-29 06:17:19.564197+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/jinlanli	2d6bdcd2-41c4-4f8a-bd40-8562f5cb3ff9	787db8de-c9f7-478d-9d55-bb7dba295fa5	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	21d09fe6-138a-4603-a9c4-192551d03eea	2026-11-29 06:17:20.640299+00	2026-11-29 06:18:50.640299+00	2026-11-29 06:17:20.857595+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/wenfeng	b2cae683-1a3b-46d8-b07d-603f6c157428	9cb18e88-6973-479d-a2a1-bdfcb5b032ca	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	08a1553f-a939-4699-9c65-a04579efaa3a	2026-11-29 06:17:23.835714+00	2026-11-29 06:18:53.835714+00	2026-11-29 06:17:23.835714+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/wenfeng	a725cc38-bdf4-4c5e-a022-b083743db94e	706b5933-5d49-4b16-9c95-b3568e87369a	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	08a1553f-a939-4699-9c65-a04579efaa3a	2026-11-29 06:17:25.306477+00	2026-11-29 06:18:55.306477+00	2026-11-29 06:17:25.472033+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
jizhou	jizhou/beimen/chengnan	3e8e282f-1a7a-4aa0-a33e-411353388c70	e0f967d0-07a5-41cf-89d3-c0f6491833b8	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	95637609-c094-44b3-8ee3-8dc56b049ef9	2026-11-29 06:17:27.228309+00	2026-11-29 06:18:57.228309+00	2026-11-29 06:17:27.228309+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
jizhou	jizhou/beimen/chengnan	6f07b56e-2586-47f7-b6da-25ff8b26b097	e2d501f8-4cc6-4379-ac2e-100d38b17137	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	95637609-c094-44b3-8ee3-8dc56b049ef9	2026-11-29 06:17:28.217452+00	2026-11-29 06:18:58.217452+00	2026-11-29 06:17:28.473361+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	031bc060-b583-4968-a049-93a35422de94	ad42658f-f0d4-4b18-8138-458fe4592ea0	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	offered	21fc9568-a6e4-4cb3-9ece-a8b28c3222cf	2026-11-29 06:17:30.165504+00	2026-11-29 06:18:30.165504+00	2026-11-29 06:17:30.165504+00	\N	[{"code": "dispatch.no_position", "text": {"en": "Position unknown", "zh": "位置不明"}, "values": {}, "weight": null}, {"code": "dispatch.skill", "text": {"en": "Has the skill", "zh": "有所需技能"}, "values": {}, "weight": null}]		{}	2	f	[]
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
-- Name: roster pk_roster; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster
    ADD CONSTRAINT pk_roster PRIMARY KEY (district_id, entry_id);


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
-- Name: ix_roster_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roster_account ON public.roster USING btree (district_id, account_id, ends);


--
-- Name: ix_roster_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roster_scope ON public.roster USING btree (district_id, place_path text_pattern_ops);


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
-- Name: roster fk_roster_district_id_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster
    ADD CONSTRAINT fk_roster_district_id_account_id FOREIGN KEY (district_id, account_id) REFERENCES public.accounts(district_id, account_id);


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


