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
-- Name: check_ins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.check_ins (
    district_id text NOT NULL,
    place_path text NOT NULL,
    task_id uuid NOT NULL,
    state text NOT NULL,
    every_s double precision NOT NULL,
    within_s double precision NOT NULL,
    look_at timestamp with time zone,
    by_hand boolean NOT NULL,
    nights boolean NOT NULL,
    well_at timestamp with time zone NOT NULL,
    version integer NOT NULL
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
qingyuan	qingyuan/hedong/jinlanli	c4caeb86-1f3e-49ea-b517-0486c20a16c0	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$tNJgO6FqzWM$4v+OVA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	10825386-d7ae-42ec-9ed4-a54eadeb4857	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$9SVh7kdvuKc$jqnOVA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	b72d3298-cf4e-4f37-875f-35a400bd1d63	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$Jc+Lf3l1v8c$1hp+sQ	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	d38d7b4f-13d9-4698-8e02-8ddff18e28ed	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$A1DWswDbMWM$mThB+g	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	b82fe4a2-42d7-45c8-8b65-164a356e0761	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$YUKpdGeiF0s$sE8qaw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	1556f420-b692-4483-b05f-aeffdfe5c9bd	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$DtqZfCFnBRQ$/YB+7g	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	ad6544a1-999c-4814-9059-2ab9d88ffa4c	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$HH4zfVz5Wv4$8Pq30g	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	60e64a04-0711-4154-9aa2-c6f5d97b47ea	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$xBXXeqO842c$P80tuQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	e5527e5c-5964-451d-932f-be4aefa44f20	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$XTwYt4PnD04$ujf+EA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	516ead7e-7430-494a-a270-0b99377e9852	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$49kq8iVJmy8$Mgwq+Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	e6e0ceab-ff6b-49b0-bd34-999387c524dc	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$3c8sl5lzapI$wew/DQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	8491e09b-d0f2-4330-a6c2-c3003f963f4e	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$hjw9e1fZNuo$teDYCA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	449289bd-9ae5-4210-97c7-835266c3fc04	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$B/01oiRJkes$rPRT8Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	a6881471-50d9-49a2-980b-c8aee088ca41	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$5eAeVDCCFq4$BM4lKA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	1370547f-5507-43f1-8359-a1a13f0b76d1	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$FaAqcaHcWUo$tRbXrg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	80f63388-db7c-499f-b43d-163571d4d720	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$3wd8MT9y51s$eYtrJg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	56390266-5a50-4e62-8dc5-6a8a67dd1d09	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$FDZWeNSsWoI$lCfCTg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	d0603927-6756-47a6-a6df-2db02504a098	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$dC/8rGqTp8w$jQp9NA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	b457d6bd-14d9-4a04-88ca-b8dfd2007abb	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$zdcacIAPoeI$Fa3fDA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	367897c3-b863-4ae7-8e2e-0b8ea8072014	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$vQDVaW1qh2I$mpgflw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	a6c7e155-cf70-41bc-9fc3-1b13442aa2c0	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$tBGntH24Ue4$402f/w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	1	2026-11-29 06:48:11.185304+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "acfe5ee3-2de3-41d2-878d-ca2f007c2551", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "4fa095d2e57e2d1f20b20ef1132af23b36e98cdbb218c74af476f0f3f24b4a74"}	0000000000000000000000000000000000000000000000000000000000000000	6923c2c702d088940f0459dbd51e303277dd260fb361cffa9c78bf30b8e90d50
qingyuan	0d413fd7-2a90-4de7-86c8-08576bca59ee	1	2026-11-29 06:48:11.290174+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "ecd59115-a244-48e1-90e9-6812055448d2", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "b8f9f7cf907cb4ff1602fbe8b440bfe84a6d65cc89480d9874c7a405c9ba5878"}	0000000000000000000000000000000000000000000000000000000000000000	9a93e18ea014f5ec35d6b9e2a589628fa4015ff3153d80a1894245e4a2eeced7
qingyuan	ed959e04-3927-4622-9728-66b0ec1c68c4	1	2026-11-29 06:48:11.334997+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "455fe7ab-932f-4039-9842-208a6e9b654c", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "a932865cb36f3bb657fbc29ebacbfb99e00a7ef97a04b3362b197955a6cb7f01"}	0000000000000000000000000000000000000000000000000000000000000000	82fe30022860a9cb4af427c1a135845e0c401bdfe3935ae8d2a20056f83873af
qingyuan	ed959e04-3927-4622-9728-66b0ec1c68c4	2	2026-11-29 06:48:11.457452+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	82fe30022860a9cb4af427c1a135845e0c401bdfe3935ae8d2a20056f83873af	4d1ed15b75cc8096dd902b03d71d36dbee57a3d633e80a41aff77f6f5006bf39
qingyuan	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	2	2026-11-29 06:48:11.521133+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	6923c2c702d088940f0459dbd51e303277dd260fb361cffa9c78bf30b8e90d50	75202e55c7916235d348037150872a89e45905ff5c615dd09967922adeb4e68b
qingyuan	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	3	2026-11-29 06:48:11.582463+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	task_offered	{"task_id": "ea0cfc3c-7be2-4c39-b583-936f7cdbd8c8", "to": "e5527e5c-5964-451d-932f-be4aefa44f20", "plan": 0}	75202e55c7916235d348037150872a89e45905ff5c615dd09967922adeb4e68b	292e575e4ad532430a800770444867d3869bbb010a76fa170dd48120ab12a973
qingyuan	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	4	2026-11-29 06:48:11.582463+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	292e575e4ad532430a800770444867d3869bbb010a76fa170dd48120ab12a973	8fa8338677bea8ff666feb38ba8153147fe55506f0cc535fb11e5a86726018a7
qingyuan	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	1	2026-11-29 06:48:11.763347+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	opened	{"number": "20261129-004", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "4ba6c9b8-524a-4b3f-b27f-13283c77d160", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "6f010d276243c597670dc58d6e5105b17b25ff5df072333504153b74ddf67974"}	0000000000000000000000000000000000000000000000000000000000000000	84ecfc37adc6ca9b0306fb6171ba857f55f3a35c67edc1f4d65017bc00046f26
qingyuan	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	2	2026-11-29 06:48:11.817412+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	84ecfc37adc6ca9b0306fb6171ba857f55f3a35c67edc1f4d65017bc00046f26	2cd23772f5ebd057852805cabfbc8d3ede1a29ac34e7da9d82e3df37685c7cb9
qingyuan	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	3	2026-11-29 06:48:11.855621+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	task_offered	{"task_id": "5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00", "to": "e5527e5c-5964-451d-932f-be4aefa44f20", "plan": 0}	2cd23772f5ebd057852805cabfbc8d3ede1a29ac34e7da9d82e3df37685c7cb9	f46952ccb6f178af521a9d36a1b5d4f3839e827d0b79878fde49a00205e74798
qingyuan	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	4	2026-11-29 06:48:11.855621+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	f46952ccb6f178af521a9d36a1b5d4f3839e827d0b79878fde49a00205e74798	b2d090bc21a36fac92ba831882c60e56fdd7e950094a726b9dc9fd71accc4364
qingyuan	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	5	2026-11-29 06:48:11.956777+00	e5527e5c-5964-451d-932f-be4aefa44f20	task_changed	{"task_id": "5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00", "action": "accept", "to": "accepted"}	b2d090bc21a36fac92ba831882c60e56fdd7e950094a726b9dc9fd71accc4364	d9920e6a0e41164c52c246de96a1ff90527dd9e50fe2c5dbe6b154b51ebd4ce4
qingyuan	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	6	2026-11-29 06:48:11.956777+00	e5527e5c-5964-451d-932f-be4aefa44f20	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	d9920e6a0e41164c52c246de96a1ff90527dd9e50fe2c5dbe6b154b51ebd4ce4	a304b7bdd705ff9c71b5e7ba4cd347406688fd0cbc17219d7eddc412cfb464fb
qingyuan	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	7	2026-11-29 06:48:12.077577+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	mediation	{"what": "opened"}	a304b7bdd705ff9c71b5e7ba4cd347406688fd0cbc17219d7eddc412cfb464fb	6111c47a77f481efe0ddfd81fe5fca5bcb6c5473afa974ac53edf04c47e6c23e
qingyuan	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	8	2026-11-29 06:48:12.077577+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	mediation	{"what": "read"}	6111c47a77f481efe0ddfd81fe5fca5bcb6c5473afa974ac53edf04c47e6c23e	b19d4fc0ebafb7fad1b43b0810b227a85224d9a1d64ee23c4ce3b65ab645a4ee
qingyuan	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	9	2026-11-29 06:48:12.169221+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	mediation	{"what": "sides"}	b19d4fc0ebafb7fad1b43b0810b227a85224d9a1d64ee23c4ce3b65ab645a4ee	1384e3194895e6e281e3477592422cebd9d04e7c8151304535d6142a81939a74
qingyuan	ef9fc997-dd10-408b-9282-8f1442da6ad0	1	2026-11-29 06:48:12.371202+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	opened	{"number": "20261129-005", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "cb1a47d1-e4fc-4e11-b0c2-19934ecfebb1", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "48afe4c8977771b94a270067c88ed1d29fef02fb305e322699d6977d85510e3c"}	0000000000000000000000000000000000000000000000000000000000000000	cddfbe2451b0057d05416e9b1f84a796f0a98ba2afcbca2398009f94089efe5c
qingyuan	ea583ff9-6ddd-450c-9c4e-6ac36e7fa2e4	1	2026-11-29 06:48:12.41972+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	opened	{"number": "20261129-006", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "251504cd-b280-44f5-9831-4e7bee1fd6d8", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "abfd1a961eeefcfe9e3ddfb0b5455d2677fa5dfda9d4285624a260ece12ca5df"}	0000000000000000000000000000000000000000000000000000000000000000	820e6cf5c8a66cd8d5c3244ee56b7cf647b2e80e4da8610513ad5d9fe3e3ec4c
qingyuan	f4664400-dc3e-48c0-af4a-bd000cf7d07a	1	2026-11-29 06:48:12.471427+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	opened	{"number": "20261129-007", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "b794a52a-03e2-4277-a9ce-4d393b6d4982", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "8d4a4be94bc27752dcd0b8067a81830fd484f9245cbce46f1856ba6007494191"}	0000000000000000000000000000000000000000000000000000000000000000	8a52a362da5ec55371133ecd7250485a5be3a4177fb8ef9ae5912cfcc85f64e2
qingyuan	ef9fc997-dd10-408b-9282-8f1442da6ad0	2	2026-11-29 06:48:12.533006+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	cddfbe2451b0057d05416e9b1f84a796f0a98ba2afcbca2398009f94089efe5c	e6b46a49d8a932581d1c1e4e224b5674ed6a4e995920f4582224665fd1e870b3
qingyuan	f4664400-dc3e-48c0-af4a-bd000cf7d07a	2	2026-11-29 06:48:12.506669+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	8a52a362da5ec55371133ecd7250485a5be3a4177fb8ef9ae5912cfcc85f64e2	6b9436193984ff4b351a37a2afebc24761d36b88098f04e156aeb1db8518d902
qingyuan	ef9fc997-dd10-408b-9282-8f1442da6ad0	3	2026-11-29 06:48:12.568324+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	task_offered	{"task_id": "9c283e94-f230-44c7-81d5-cd4d4451796c", "to": "449289bd-9ae5-4210-97c7-835266c3fc04", "plan": 0}	e6b46a49d8a932581d1c1e4e224b5674ed6a4e995920f4582224665fd1e870b3	4090753f57d28e5ab574fde7a0612dd7fdd6d120e7127386106eaca959cc48ec
qingyuan	ef9fc997-dd10-408b-9282-8f1442da6ad0	4	2026-11-29 06:48:12.568324+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	4090753f57d28e5ab574fde7a0612dd7fdd6d120e7127386106eaca959cc48ec	7c81b9e3be943e87efac6f21b846385134b8091be8420e4c7a46c40efc1731e9
qingyuan	b3a01f71-74a9-434c-b2f3-52514ffb9996	5	2026-11-29 06:48:12.937984+00	449289bd-9ae5-4210-97c7-835266c3fc04	task_changed	{"task_id": "9f5d413e-7aa7-4021-be67-c864eb7a5f1f", "action": "accept", "to": "accepted"}	2ee4468d0bbe83639e4ad61a1e06751f0c356f61fdd21370825a6f3e7fccdcac	3eb694cc037c8a383817d736f4ac0b0f8ec896d82053fc4b4b1dbbaf126ffc1e
qingyuan	b3a01f71-74a9-434c-b2f3-52514ffb9996	6	2026-11-29 06:48:12.937984+00	449289bd-9ae5-4210-97c7-835266c3fc04	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	3eb694cc037c8a383817d736f4ac0b0f8ec896d82053fc4b4b1dbbaf126ffc1e	f4564e1f3ac0603b9369c35bc7b9ef51ea2ed005a9846ff12ca6bd32d7ed2c79
jizhou	f56d0a31-19a0-4d50-b465-75f50900af61	1	2026-11-29 06:48:13.383724+00	80f63388-db7c-499f-b43d-163571d4d720	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "0d565589-c19d-4422-bcc8-1adb815bbeeb", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "41d89c5fb66326c5154b3845fbf57fa65b1a7db072ad2ffcbab945608162a86e"}	0000000000000000000000000000000000000000000000000000000000000000	3fcaf1369551dc2fc76dc1bddaba4f8edf6da5d306071ad386f2766ad331a53d
jizhou	3eba1736-84d2-4fca-9c0a-441710676bb1	2	2026-11-29 06:48:13.563659+00	80f63388-db7c-499f-b43d-163571d4d720	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	a37be234a0b61b9d876d8f6b58578d82b5874508008bc6bb36fcd4b8a7836421	5b7116c15b4915cca2983e8155d7b3b2225fad956474cca35bfdd936ad3279e5
jizhou	f56d0a31-19a0-4d50-b465-75f50900af61	3	2026-11-29 06:48:13.667371+00	80f63388-db7c-499f-b43d-163571d4d720	task_offered	{"task_id": "49482fcf-d41c-4a54-b451-4561c5b52e38", "to": "56390266-5a50-4e62-8dc5-6a8a67dd1d09", "plan": 0}	fe949e15c6bce0cd136bc2066937955d588ad5f316f1af467b71043e758bded8	8f6c6584910af80eae5873cfdda8e312e7e3f7de8b44e2be3eaa045392983c0c
jizhou	f56d0a31-19a0-4d50-b465-75f50900af61	4	2026-11-29 06:48:13.667371+00	80f63388-db7c-499f-b43d-163571d4d720	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	8f6c6584910af80eae5873cfdda8e312e7e3f7de8b44e2be3eaa045392983c0c	03594230db30b174268b8485f3b1f9872937de66ecd6982269f26b90ded0d9f9
jizhou	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	2	2026-11-29 06:48:13.900457+00	80f63388-db7c-499f-b43d-163571d4d720	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	268193b6d0f888515a7f3aba7d4263b59bc492195b337aa7d2e9eca0ebe8084f	0d8752df31c0a4f778fd01eb149847d682980a32dd13b575135d39ba5ac5eb2f
qingyuan	b3a01f71-74a9-434c-b2f3-52514ffb9996	1	2026-11-29 06:48:12.72167+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "7786cee3-7f47-4cc1-8406-72b234b0ed3e", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "5deaf186e4c7c84425d6ebe3fbab2288704fa09c5203270ada9f2cbe1278e12f"}	0000000000000000000000000000000000000000000000000000000000000000	035028d19d07c556944ab0da31a4ad2d60b0094c50f0f363fc87fb2d996ac50e
qingyuan	b3a01f71-74a9-434c-b2f3-52514ffb9996	7	2026-11-29 06:48:13.019061+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	mediation	{"what": "opened"}	f4564e1f3ac0603b9369c35bc7b9ef51ea2ed005a9846ff12ca6bd32d7ed2c79	07ce7df52ec0df3e70f3ae4b5c855227723d5a5c63222858c0474acd3448ae8a
qingyuan	b3a01f71-74a9-434c-b2f3-52514ffb9996	8	2026-11-29 06:48:13.019061+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	mediation	{"what": "read"}	07ce7df52ec0df3e70f3ae4b5c855227723d5a5c63222858c0474acd3448ae8a	5bd02e881ca92ef06128d1969e3fb52410e2a990eec9f82762a90a351b3be138
jizhou	3eba1736-84d2-4fca-9c0a-441710676bb1	1	2026-11-29 06:48:13.510052+00	80f63388-db7c-499f-b43d-163571d4d720	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "4a5728bf-88cf-48eb-8b45-d26871ecf776", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "54dc6c8d1d40a8b3643fba3f8fad03b2c022981d443c9435ee110d41f9852d15"}	0000000000000000000000000000000000000000000000000000000000000000	a37be234a0b61b9d876d8f6b58578d82b5874508008bc6bb36fcd4b8a7836421
jizhou	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	1	2026-11-29 06:48:13.853063+00	80f63388-db7c-499f-b43d-163571d4d720	opened	{"number": "20261129-024", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "78c5f606-b4a4-4276-9d18-7e09a9ff82f5", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "f1b80f374909e7a43976449fd88f76f55eb46ba3620371a1405fccecaabbe0c3"}	0000000000000000000000000000000000000000000000000000000000000000	268193b6d0f888515a7f3aba7d4263b59bc492195b337aa7d2e9eca0ebe8084f
jizhou	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	5	2026-11-29 06:48:13.987778+00	56390266-5a50-4e62-8dc5-6a8a67dd1d09	task_changed	{"task_id": "667938c4-219e-4189-ba58-5aaa16683724", "action": "accept", "to": "accepted"}	199d156df5ae6f5a1149076ee56e89c25290f079bc6d83f9c0dc71892f94c231	da4e8ae54809dd04454ea6b62dcef9072ef261c086e7ef79d0dcd67f30a302e9
jizhou	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	6	2026-11-29 06:48:13.987778+00	56390266-5a50-4e62-8dc5-6a8a67dd1d09	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	da4e8ae54809dd04454ea6b62dcef9072ef261c086e7ef79d0dcd67f30a302e9	e965bdb3f3540421e6f5ca7496e51889d9ded73db87b414ca308cc46c87d6179
qingyuan	bb2647ba-4b03-4405-b52f-498b6352370d	1	2026-11-29 06:48:14.860917+00	camera:cam-lawn	opened	{"number":"20261129-009","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"c1d33a19-bae7-482d-996a-975c90804af7","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	80644fa9f1986952a6315752493c05adc0e0850cd83455615480ee3d9d864d7e
qingyuan	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	5	2026-11-29 06:48:14.860917+00	camera:cam-lawn	signal_suggested	{"signal_id":"c1d33a19-bae7-482d-996a-975c90804af7","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-009"}	8fa8338677bea8ff666feb38ba8153147fe55506f0cc535fb11e5a86726018a7	bb922c7b7bf38d58b3ad083795ce9bc07779b20312b66aaba49dcefddf807ad3
qingyuan	bb2647ba-4b03-4405-b52f-498b6352370d	2	2026-11-29 06:48:14.860917+00	camera:cam-lawn	signal_linked	{"signal_id":"fcf1de52-46b2-4211-a532-7e0665b2f828","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	80644fa9f1986952a6315752493c05adc0e0850cd83455615480ee3d9d864d7e	046124ba30ff761cb1a70561fd2474201dc6f7e82108c4e31e85030c6d978e2e
qingyuan	b3a01f71-74a9-434c-b2f3-52514ffb9996	2	2026-11-29 06:48:12.788939+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	035028d19d07c556944ab0da31a4ad2d60b0094c50f0f363fc87fb2d996ac50e	94119253d86c4b7ed435419f8c824c7812986fe15565e146583c1033582e6020
jizhou	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	9	2026-11-29 06:48:14.116007+00	80f63388-db7c-499f-b43d-163571d4d720	mediation	{"what": "sides"}	50cb4c2450548d81412eb984950a3ac0b19b1791e459340a1f6f6faddacd1244	5b84b3b8731a7b286f1cd4812b3464c8e39473b72dc5d3e2479e228203e11ed0
qingyuan	b3a01f71-74a9-434c-b2f3-52514ffb9996	3	2026-11-29 06:48:12.850752+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	task_offered	{"task_id": "9f5d413e-7aa7-4021-be67-c864eb7a5f1f", "to": "449289bd-9ae5-4210-97c7-835266c3fc04", "plan": 0}	94119253d86c4b7ed435419f8c824c7812986fe15565e146583c1033582e6020	b6cf2e3d604ad147455d10df18a9cfc53d2fb25ddd69ce4418f3e6da3cc689b9
qingyuan	b3a01f71-74a9-434c-b2f3-52514ffb9996	4	2026-11-29 06:48:12.850752+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	b6cf2e3d604ad147455d10df18a9cfc53d2fb25ddd69ce4418f3e6da3cc689b9	2ee4468d0bbe83639e4ad61a1e06751f0c356f61fdd21370825a6f3e7fccdcac
qingyuan	b3a01f71-74a9-434c-b2f3-52514ffb9996	9	2026-11-29 06:48:13.104541+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	mediation	{"what": "sides"}	5bd02e881ca92ef06128d1969e3fb52410e2a990eec9f82762a90a351b3be138	c4b0521737456472bf625e7f264576f06c42e5f8a55f763c8265e547013175df
jizhou	3c7b1d0d-7738-493c-a858-965fd62b7fb3	1	2026-11-29 06:48:13.453159+00	80f63388-db7c-499f-b43d-163571d4d720	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "71ac2e87-88ac-489d-85df-ed462ec52f14", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "e11839e48c814f3d6a63b1f79be804ca8f8e0c0d7d0c0674bc900cd6e39fbc16"}	0000000000000000000000000000000000000000000000000000000000000000	377a0439e6d0fb80fda6379655c08662101253f7ba4e4a47b96f714fe669215d
jizhou	f56d0a31-19a0-4d50-b465-75f50900af61	2	2026-11-29 06:48:13.603481+00	80f63388-db7c-499f-b43d-163571d4d720	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	3fcaf1369551dc2fc76dc1bddaba4f8edf6da5d306071ad386f2766ad331a53d	fe949e15c6bce0cd136bc2066937955d588ad5f316f1af467b71043e758bded8
jizhou	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	3	2026-11-29 06:48:13.933308+00	80f63388-db7c-499f-b43d-163571d4d720	task_offered	{"task_id": "667938c4-219e-4189-ba58-5aaa16683724", "to": "56390266-5a50-4e62-8dc5-6a8a67dd1d09", "plan": 0}	0d8752df31c0a4f778fd01eb149847d682980a32dd13b575135d39ba5ac5eb2f	862438015986f8377f9f0be06833b859686b347c2048a6fdcbaecd4424fd46c5
jizhou	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	4	2026-11-29 06:48:13.933308+00	80f63388-db7c-499f-b43d-163571d4d720	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	862438015986f8377f9f0be06833b859686b347c2048a6fdcbaecd4424fd46c5	199d156df5ae6f5a1149076ee56e89c25290f079bc6d83f9c0dc71892f94c231
jizhou	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	7	2026-11-29 06:48:14.056417+00	80f63388-db7c-499f-b43d-163571d4d720	mediation	{"what": "opened"}	e965bdb3f3540421e6f5ca7496e51889d9ded73db87b414ca308cc46c87d6179	64876744047f264860888c08bfd7ad657a3867a4d05257277c0aa8b5d83fc754
jizhou	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	8	2026-11-29 06:48:14.056417+00	80f63388-db7c-499f-b43d-163571d4d720	mediation	{"what": "read"}	64876744047f264860888c08bfd7ad657a3867a4d05257277c0aa8b5d83fc754	50cb4c2450548d81412eb984950a3ac0b19b1791e459340a1f6f6faddacd1244
qingyuan	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	1	2026-11-29 06:48:14.885988+00	resident	opened	{"number": "20261129-010", "kind": "quarrel", "pack": "quarrel", "severity": "life_safety", "signal_id": "be0ede28-bdc4-4650-9e16-db16caaba30f", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.1}}], "words_sha256": "0a507f7091ad7aedc2404c512da3da31425fc12ecce5eaa891c49ce6442416bb"}	0000000000000000000000000000000000000000000000000000000000000000	fb8c5154c643c10c6d41d18ae420d63af26c2b43e6501a4df4ed54eed7b58386
qingyuan	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	2	2026-11-29 06:48:14.885988+00	rule	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	fb8c5154c643c10c6d41d18ae420d63af26c2b43e6501a4df4ed54eed7b58386	48b8782d23cf68ff50682e4fc7a267b3edfec22f2c8d1a8e3bfdf6e292175f2f
qingyuan	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	3	2026-11-29 06:48:14.885988+00	rule	task_offered	{"task_id": "959659e5-b3ff-41f0-a10b-a85c89aa4a89", "to": "516ead7e-7430-494a-a270-0b99377e9852", "plan": 0}	48b8782d23cf68ff50682e4fc7a267b3edfec22f2c8d1a8e3bfdf6e292175f2f	0d2c73d9e80518a2b4fd18d0d38aa8657e401efe87717d08e410c33e8f86c140
qingyuan	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	4	2026-11-29 06:48:14.885988+00	rule	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	0d2c73d9e80518a2b4fd18d0d38aa8657e401efe87717d08e410c33e8f86c140	bb1591f31bcaf9262b4ae67ed93a2800e18cc1af84d24165d31274fdfb36d150
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x643164d89a758bd0fd589210cd000b53892f7005075b6799c9cb3e33441f4f19	2026-11-29 06:48:09.06596+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\xf3858b46f4cc5abbd5ca939374a137f8c27bdadccd73c0ef86bbc7d4a990c564	2026-11-29 06:48:09.150912+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\xf3de134337b037b460c2029b635ad7a3a059903c4f41fe2ac86008ac64f1ed7b	2026-11-29 06:48:09.161177+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x8a905cba2adf107d360e9aedc375ff7a0362b42f8cde9bf39ca406d3c10904dd	2026-11-29 06:48:09.167475+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\xe0d0afad51d26472d76eb2a79c8d89369db0819f975ad03ba41b39a4bf753d5a	2026-11-29 06:48:14.510134+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0012
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-7618c8a1abf9	1	2026-11-29 06:48:12.202904+00	e6e0ceab-ff6b-49b0-bd34-999387c524dc	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-29T06:48:12.202904Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-7618c8a1abf9	2	2026-11-29 06:48:12.232372+00	e6e0ceab-ff6b-49b0-bd34-999387c524dc	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-7618c8a1abf9	3	2026-11-29 06:48:12.254323+00	e6e0ceab-ff6b-49b0-bd34-999387c524dc	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-ca326aba609b	1	2026-11-29 06:48:13.137996+00	1370547f-5507-43f1-8359-a1a13f0b76d1	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-29T06:48:13.137996Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-ca326aba609b	2	2026-11-29 06:48:13.200088+00	1370547f-5507-43f1-8359-a1a13f0b76d1	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-ca326aba609b	3	2026-11-29 06:48:13.231761+00	1370547f-5507-43f1-8359-a1a13f0b76d1	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-7d7b8c25eaed	1	2026-11-29 06:48:14.164824+00	b457d6bd-14d9-4a04-88ca-b8dfd2007abb	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-29T06:48:14.164824Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-7d7b8c25eaed	2	2026-11-29 06:48:14.206112+00	b457d6bd-14d9-4a04-88ca-b8dfd2007abb	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-7d7b8c25eaed	3	2026-11-29 06:48:14.243755+00	b457d6bd-14d9-4a04-88ca-b8dfd2007abb	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-7618c8a1abf9	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "e6e0ceab-ff6b-49b0-bd34-999387c524dc", "mode": "shadow", "since": "2026-11-29T06:48:12.254323Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 06:48:12.254323+00	e6e0ceab-ff6b-49b0-bd34-999387c524dc	\N
qingyuan	qingyuan/hedong/wenfeng	cam-ca326aba609b	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "1370547f-5507-43f1-8359-a1a13f0b76d1", "mode": "shadow", "since": "2026-11-29T06:48:13.231761Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 06:48:13.231761+00	1370547f-5507-43f1-8359-a1a13f0b76d1	\N
jizhou	jizhou/beimen/chengnan	cam-7d7b8c25eaed	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "b457d6bd-14d9-4a04-88ca-b8dfd2007abb", "mode": "shadow", "since": "2026-11-29T06:48:14.243755Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 06:48:14.243755+00	b457d6bd-14d9-4a04-88ca-b8dfd2007abb	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: check_ins; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.check_ins (district_id, place_path, task_id, state, every_s, within_s, look_at, by_hand, nights, well_at, version) FROM stdin;
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at, "limit", pauses) FROM stdin;
qingyuan	9fd135dc-1aa2-412b-a6d8-83ec63d3859d	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	ea0cfc3c-7be2-4c39-b583-936f7cdbd8c8	accept	running	2026-11-29 06:48:11.582463+00	2026-11-29 06:58:11.582463+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	424ec4fa-fa67-4743-93da-5d93c36f9c67	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	ea0cfc3c-7be2-4c39-b583-936f7cdbd8c8	on_scene	running	2026-11-29 06:48:11.582463+00	2026-11-29 07:18:11.582463+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	7b093ebd-4dc2-4483-893c-8cf0c0b210d6	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	ea0cfc3c-7be2-4c39-b583-936f7cdbd8c8	done	running	2026-11-29 06:48:11.582463+00	2026-11-29 10:48:11.582463+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	6f116fb2-0bbc-423c-ab9f-fd7a7158f8ca	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00	on_scene	running	2026-11-29 06:48:11.855621+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	c961f681-ed25-4fe0-b312-c4096752dfb6	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00	done	running	2026-11-29 06:48:11.855621+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	f7e4eb29-d4b5-4204-b3af-367622a344ac	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00	accept	stopped	2026-11-29 06:48:11.855621+00	2026-11-29 07:18:11.855621+00	\N	2026-11-29 06:48:11.956777+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	acad37b0-5c4e-4b19-b089-e52a5f1fb87a	ef9fc997-dd10-408b-9282-8f1442da6ad0	9c283e94-f230-44c7-81d5-cd4d4451796c	accept	running	2026-11-29 06:48:12.568324+00	2026-11-29 06:58:12.568324+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	f2a4fc50-c151-4b00-812e-7f4b9a203c86	ef9fc997-dd10-408b-9282-8f1442da6ad0	9c283e94-f230-44c7-81d5-cd4d4451796c	on_scene	running	2026-11-29 06:48:12.568324+00	2026-11-29 07:18:12.568324+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	914fc5a5-6916-4bc0-bd55-b3cf5bed9206	ef9fc997-dd10-408b-9282-8f1442da6ad0	9c283e94-f230-44c7-81d5-cd4d4451796c	done	running	2026-11-29 06:48:12.568324+00	2026-11-29 10:48:12.568324+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	00ab181d-28de-4480-8bf5-78c30a57b95a	b3a01f71-74a9-434c-b2f3-52514ffb9996	9f5d413e-7aa7-4021-be67-c864eb7a5f1f	on_scene	running	2026-11-29 06:48:12.850752+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	b8daee40-ddb8-4df9-9c55-499a95c3ab2d	b3a01f71-74a9-434c-b2f3-52514ffb9996	9f5d413e-7aa7-4021-be67-c864eb7a5f1f	done	running	2026-11-29 06:48:12.850752+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	ac4a9d5c-b607-4f3a-8101-6a56351ce3e9	b3a01f71-74a9-434c-b2f3-52514ffb9996	9f5d413e-7aa7-4021-be67-c864eb7a5f1f	accept	stopped	2026-11-29 06:48:12.850752+00	2026-11-29 07:18:12.850752+00	\N	2026-11-29 06:48:12.937984+00	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	6f3d1cea-e73b-47ba-b940-db6061aca83a	f56d0a31-19a0-4d50-b465-75f50900af61	49482fcf-d41c-4a54-b451-4561c5b52e38	accept	running	2026-11-29 06:48:13.667371+00	2026-11-29 06:58:13.667371+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	badaab58-245c-459f-aa80-e3ea0bbd42b2	f56d0a31-19a0-4d50-b465-75f50900af61	49482fcf-d41c-4a54-b451-4561c5b52e38	on_scene	running	2026-11-29 06:48:13.667371+00	2026-11-29 07:18:13.667371+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	57b13a04-8979-42e0-9d8f-88f20a83d0cb	f56d0a31-19a0-4d50-b465-75f50900af61	49482fcf-d41c-4a54-b451-4561c5b52e38	done	running	2026-11-29 06:48:13.667371+00	2026-11-29 10:48:13.667371+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	23b777ae-c446-4748-a97d-626762ac7aff	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	667938c4-219e-4189-ba58-5aaa16683724	on_scene	running	2026-11-29 06:48:13.933308+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
jizhou	41d1bc51-cbab-4aa9-b8e0-d22abc8e6ad3	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	667938c4-219e-4189-ba58-5aaa16683724	done	running	2026-11-29 06:48:13.933308+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
jizhou	528f39a8-6b09-4378-920b-4f8191a5ebb5	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	667938c4-219e-4189-ba58-5aaa16683724	accept	stopped	2026-11-29 06:48:13.933308+00	2026-11-29 07:18:13.933308+00	\N	2026-11-29 06:48:13.987778+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	d85cc8b1-95d8-4208-8d2b-3c8d11f0158b	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	959659e5-b3ff-41f0-a10b-a85c89aa4a89	accept	running	2026-11-29 06:48:14.885988+00	2026-11-29 07:18:14.885988+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	a5ebd4d6-5f5f-4dc6-ba93-f90e03a3780c	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	959659e5-b3ff-41f0-a10b-a85c89aa4a89	on_scene	running	2026-11-29 06:48:14.885988+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	b4bdc0cb-2f89-48e4-903a-ef66c79222dc	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	959659e5-b3ff-41f0-a10b-a85c89aa4a89	done	running	2026-11-29 06:48:14.885988+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
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
qingyuan	report:60e64a04-0711-4154-9aa2-c6f5d97b47ea:63d5a59da4cf99e799d462e49fb68fe3	acfe5ee3-2de3-41d2-878d-ca2f007c2551	2026-11-29 06:48:11.185304+00
qingyuan	report:60e64a04-0711-4154-9aa2-c6f5d97b47ea:49743ffec18e0395104a1adb7ea53f5f	ecd59115-a244-48e1-90e9-6812055448d2	2026-11-29 06:48:11.290174+00
qingyuan	report:60e64a04-0711-4154-9aa2-c6f5d97b47ea:575e09911dd2472af1691e9cb93e2dbc	455fe7ab-932f-4039-9842-208a6e9b654c	2026-11-29 06:48:11.334997+00
qingyuan	report:60e64a04-0711-4154-9aa2-c6f5d97b47ea:bbd5713ec8db505a691179906bfa3f48	4ba6c9b8-524a-4b3f-b27f-13283c77d160	2026-11-29 06:48:11.763347+00
qingyuan	report:8491e09b-d0f2-4330-a6c2-c3003f963f4e:570c9742509acf314401eece7270efbb	cb1a47d1-e4fc-4e11-b0c2-19934ecfebb1	2026-11-29 06:48:12.371202+00
qingyuan	report:8491e09b-d0f2-4330-a6c2-c3003f963f4e:aadc57b5e98f816f675c932bd9db625f	251504cd-b280-44f5-9831-4e7bee1fd6d8	2026-11-29 06:48:12.41972+00
qingyuan	report:8491e09b-d0f2-4330-a6c2-c3003f963f4e:e3b7a6abeab8a6a0932c51401c678dc0	b794a52a-03e2-4277-a9ce-4d393b6d4982	2026-11-29 06:48:12.471427+00
qingyuan	report:8491e09b-d0f2-4330-a6c2-c3003f963f4e:8836be0a1211be026f791c01cd09bc04	7786cee3-7f47-4cc1-8406-72b234b0ed3e	2026-11-29 06:48:12.72167+00
jizhou	report:80f63388-db7c-499f-b43d-163571d4d720:715e4f3ad8ce8bb982add04a1f0bd9b7	0d565589-c19d-4422-bcc8-1adb815bbeeb	2026-11-29 06:48:13.383724+00
jizhou	report:80f63388-db7c-499f-b43d-163571d4d720:7b0894a1b3f2ff3cf322329978703ccd	71ac2e87-88ac-489d-85df-ed462ec52f14	2026-11-29 06:48:13.453159+00
jizhou	report:80f63388-db7c-499f-b43d-163571d4d720:372d06071922b5a3e31dbbfdd5327c3f	4a5728bf-88cf-48eb-8b45-d26871ecf776	2026-11-29 06:48:13.510052+00
jizhou	report:80f63388-db7c-499f-b43d-163571d4d720:00278b18c09ee4816b396f09d6124261	78c5f606-b4a4-4276-9d18-7e09a9ff82f5	2026-11-29 06:48:13.853063+00
qingyuan	event:0ef9f98c-bb2e-4ae4-9ac1-690885bb03b8:1	c1d33a19-bae7-482d-996a-975c90804af7	2026-11-29 06:48:14.836877+00
qingyuan	event:9ca01c63-69c4-4513-b23e-81ed1508a5ee:1	fcf1de52-46b2-4211-a532-7e0665b2f828	2026-11-29 06:48:14.836877+00
qingyuan	report:resident:453fcea5b5aabd4f384c3c75c5a3485b	be0ede28-bdc4-4650-9e16-db16caaba30f	2026-11-29 06:48:14.885988+00
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
qingyuan	qingyuan/hedong/jinlanli	ab33bb07b9eeca2077a8a8c2981eb7d40a1f2f33015825f4184521bdca8fb4d6	2026-11-29 06:48:11.709607+00	2026-11-30 06:48:11.709607+00	\N
qingyuan	qingyuan/hedong/wenfeng	10dea68450d036ff9d918f49a457339b68d2cf18496308546fe2050ea0139868	2026-11-29 06:48:12.672967+00	2026-11-30 06:48:12.672967+00	\N
jizhou	jizhou/beimen/chengnan	3b59a8e523429a7b4db07b75e8b83779307e7ed1ab70e7b08b702387aede4a2b	2026-11-29 06:48:13.793934+00	2026-11-30 06:48:13.793934+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	2026-11-29 06:48:11.185304+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	4445c754-5a5a-420c-92c9-dca06d686fc8	2026-11-29 06:48:11.185304+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	0d413fd7-2a90-4de7-86c8-08576bca59ee	2026-11-29 06:48:11.290174+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	fb2599d5-d08f-4248-879d-eaef267e00fd	2026-11-29 06:48:11.290174+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	ed959e04-3927-4622-9728-66b0ec1c68c4	2026-11-29 06:48:11.334997+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	28beaa0d-b723-4801-8393-8f2c573878ea	2026-11-29 06:48:11.334997+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	ed959e04-3927-4622-9728-66b0ec1c68c4	2026-11-29 06:48:11.457452+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	2026-11-29 06:48:11.521133+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	2026-11-29 06:48:11.582463+00
qingyuan	qingyuan/hedong/jinlanli	10	account	e5527e5c-5964-451d-932f-be4aefa44f20	notice	63872067-dcda-4c02-8e8c-6db5fd4a3ce3	2026-11-29 06:48:11.582463+00
qingyuan	qingyuan/hedong/jinlanli	11	account	e5527e5c-5964-451d-932f-be4aefa44f20	task	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	2026-11-29 06:48:11.582463+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		incident	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	2026-11-29 06:48:11.763347+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		notice	04d518b5-26bf-4652-9770-05e06d46d581	2026-11-29 06:48:11.763347+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		incident	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	2026-11-29 06:48:11.817412+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		incident	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	2026-11-29 06:48:11.855621+00
qingyuan	qingyuan/hedong/jinlanli	16	account	e5527e5c-5964-451d-932f-be4aefa44f20	notice	44a88440-7276-4a19-ae00-f516b363c6fa	2026-11-29 06:48:11.855621+00
qingyuan	qingyuan/hedong/jinlanli	17	account	e5527e5c-5964-451d-932f-be4aefa44f20	task	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	2026-11-29 06:48:11.855621+00
qingyuan	qingyuan/hedong/jinlanli	18	desk		incident	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	2026-11-29 06:48:11.956777+00
qingyuan	qingyuan/hedong/jinlanli	19	desk		incident	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	2026-11-29 06:48:12.077577+00
qingyuan	qingyuan/hedong/jinlanli	20	desk		incident	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	2026-11-29 06:48:12.169221+00
qingyuan	qingyuan/hedong/jinlanli	21	desk		camera	cam-7618c8a1abf9	2026-11-29 06:48:12.202904+00
qingyuan	qingyuan/hedong/jinlanli	22	desk		command	14d65864-b2ca-42d2-899a-2595f77ba8c5	2026-11-29 06:48:12.202904+00
qingyuan	qingyuan/hedong/jinlanli	23	desk		camera	cam-7618c8a1abf9	2026-11-29 06:48:12.232372+00
qingyuan	qingyuan/hedong/jinlanli	24	desk		camera	cam-7618c8a1abf9	2026-11-29 06:48:12.254323+00
qingyuan	qingyuan/hedong/jinlanli	25	desk		command	3835e812-9e8b-4741-99ea-a894a2b364ae	2026-11-29 06:48:12.290624+00
qingyuan	qingyuan/hedong/wenfeng	26	desk		incident	ef9fc997-dd10-408b-9282-8f1442da6ad0	2026-11-29 06:48:12.371202+00
qingyuan	qingyuan/hedong/wenfeng	27	desk		notice	b662d45f-56a5-4e40-a653-fc9b4a854d16	2026-11-29 06:48:12.371202+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		incident	ea583ff9-6ddd-450c-9c4e-6ac36e7fa2e4	2026-11-29 06:48:12.41972+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		notice	eaf0bb0b-bd31-4afb-937d-15a73092b9f5	2026-11-29 06:48:12.41972+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		incident	f4664400-dc3e-48c0-af4a-bd000cf7d07a	2026-11-29 06:48:12.471427+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		notice	7d65372b-744d-4f4a-8c5f-435c269607df	2026-11-29 06:48:12.471427+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		incident	f4664400-dc3e-48c0-af4a-bd000cf7d07a	2026-11-29 06:48:12.506669+00
qingyuan	qingyuan/hedong/wenfeng	33	desk		incident	ef9fc997-dd10-408b-9282-8f1442da6ad0	2026-11-29 06:48:12.533006+00
qingyuan	qingyuan/hedong/wenfeng	34	desk		incident	ef9fc997-dd10-408b-9282-8f1442da6ad0	2026-11-29 06:48:12.568324+00
qingyuan	qingyuan/hedong/wenfeng	35	account	449289bd-9ae5-4210-97c7-835266c3fc04	notice	21d4d726-4876-4add-b243-0652f1a36086	2026-11-29 06:48:12.568324+00
qingyuan	qingyuan/hedong/wenfeng	36	account	449289bd-9ae5-4210-97c7-835266c3fc04	task	ef9fc997-dd10-408b-9282-8f1442da6ad0	2026-11-29 06:48:12.568324+00
qingyuan	qingyuan/hedong/wenfeng	37	desk		incident	b3a01f71-74a9-434c-b2f3-52514ffb9996	2026-11-29 06:48:12.72167+00
qingyuan	qingyuan/hedong/wenfeng	38	desk		notice	a15f419b-eaaf-4b54-91c0-afff566f537b	2026-11-29 06:48:12.72167+00
qingyuan	qingyuan/hedong/wenfeng	39	desk		incident	b3a01f71-74a9-434c-b2f3-52514ffb9996	2026-11-29 06:48:12.788939+00
qingyuan	qingyuan/hedong/wenfeng	40	desk		incident	b3a01f71-74a9-434c-b2f3-52514ffb9996	2026-11-29 06:48:12.850752+00
qingyuan	qingyuan/hedong/wenfeng	41	account	449289bd-9ae5-4210-97c7-835266c3fc04	notice	de3084ab-9095-43f7-8df9-32b02fe13a81	2026-11-29 06:48:12.850752+00
qingyuan	qingyuan/hedong/wenfeng	42	account	449289bd-9ae5-4210-97c7-835266c3fc04	task	b3a01f71-74a9-434c-b2f3-52514ffb9996	2026-11-29 06:48:12.850752+00
qingyuan	qingyuan/hedong/wenfeng	43	desk		incident	b3a01f71-74a9-434c-b2f3-52514ffb9996	2026-11-29 06:48:12.937984+00
qingyuan	qingyuan/hedong/wenfeng	44	desk		incident	b3a01f71-74a9-434c-b2f3-52514ffb9996	2026-11-29 06:48:13.019061+00
qingyuan	qingyuan/hedong/wenfeng	45	desk		incident	b3a01f71-74a9-434c-b2f3-52514ffb9996	2026-11-29 06:48:13.104541+00
qingyuan	qingyuan/hedong/wenfeng	46	desk		camera	cam-ca326aba609b	2026-11-29 06:48:13.137996+00
qingyuan	qingyuan/hedong/wenfeng	47	desk		command	696e8643-6dc1-4ab4-b1fc-70aea0c1fd5c	2026-11-29 06:48:13.137996+00
qingyuan	qingyuan/hedong/wenfeng	48	desk		camera	cam-ca326aba609b	2026-11-29 06:48:13.200088+00
qingyuan	qingyuan/hedong/wenfeng	49	desk		camera	cam-ca326aba609b	2026-11-29 06:48:13.231761+00
qingyuan	qingyuan/hedong/wenfeng	50	desk		command	a82b7489-f4c0-4d70-8b5b-8c8434d3e5f4	2026-11-29 06:48:13.281577+00
jizhou	jizhou/beimen/chengnan	51	desk		incident	f56d0a31-19a0-4d50-b465-75f50900af61	2026-11-29 06:48:13.383724+00
jizhou	jizhou/beimen/chengnan	52	desk		notice	3d4e4af9-63c1-4059-933a-abd44ff0770f	2026-11-29 06:48:13.383724+00
jizhou	jizhou/beimen/chengnan	53	desk		incident	3c7b1d0d-7738-493c-a858-965fd62b7fb3	2026-11-29 06:48:13.453159+00
jizhou	jizhou/beimen/chengnan	54	desk		notice	f2f1cbde-4e89-4713-9159-89ad52a660c2	2026-11-29 06:48:13.453159+00
jizhou	jizhou/beimen/chengnan	55	desk		incident	3eba1736-84d2-4fca-9c0a-441710676bb1	2026-11-29 06:48:13.510052+00
jizhou	jizhou/beimen/chengnan	56	desk		notice	6332319b-b00c-4fce-b0c4-9026f0301f22	2026-11-29 06:48:13.510052+00
jizhou	jizhou/beimen/chengnan	57	desk		incident	3eba1736-84d2-4fca-9c0a-441710676bb1	2026-11-29 06:48:13.563659+00
jizhou	jizhou/beimen/chengnan	58	desk		incident	f56d0a31-19a0-4d50-b465-75f50900af61	2026-11-29 06:48:13.603481+00
jizhou	jizhou/beimen/chengnan	65	desk		incident	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	2026-11-29 06:48:13.933308+00
jizhou	jizhou/beimen/chengnan	66	account	56390266-5a50-4e62-8dc5-6a8a67dd1d09	notice	4c4a8c02-f957-4381-bc5f-1974b22f7601	2026-11-29 06:48:13.933308+00
jizhou	jizhou/beimen/chengnan	67	account	56390266-5a50-4e62-8dc5-6a8a67dd1d09	task	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	2026-11-29 06:48:13.933308+00
jizhou	jizhou/beimen/chengnan	69	desk		incident	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	2026-11-29 06:48:14.056417+00
jizhou	jizhou/beimen/chengnan	75	desk		command	a08c22d7-382e-4894-8589-702865460471	2026-11-29 06:48:14.275644+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	80	desk		incident	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	2026-11-29 06:48:14.885988+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	81	desk		notice	7e3473f3-13f3-48dc-965e-a4b55ddd1467	2026-11-29 06:48:14.885988+00
qingyuan	qingyuan/hedong/jinlanli	82	account	516ead7e-7430-494a-a270-0b99377e9852	notice	47c15553-ac30-461a-b1f3-e5cb50d5f32a	2026-11-29 06:48:14.885988+00
qingyuan	qingyuan/hedong/jinlanli	83	account	516ead7e-7430-494a-a270-0b99377e9852	task	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	2026-11-29 06:48:14.885988+00
jizhou	jizhou/beimen/chengnan	59	desk		incident	f56d0a31-19a0-4d50-b465-75f50900af61	2026-11-29 06:48:13.667371+00
jizhou	jizhou/beimen/chengnan	60	account	56390266-5a50-4e62-8dc5-6a8a67dd1d09	notice	1bc0cf31-6208-42ae-a3f4-7005ef2b6ab6	2026-11-29 06:48:13.667371+00
jizhou	jizhou/beimen/chengnan	61	account	56390266-5a50-4e62-8dc5-6a8a67dd1d09	task	f56d0a31-19a0-4d50-b465-75f50900af61	2026-11-29 06:48:13.667371+00
jizhou	jizhou/beimen/chengnan	64	desk		incident	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	2026-11-29 06:48:13.900457+00
jizhou	jizhou/beimen/chengnan	71	desk		camera	cam-7d7b8c25eaed	2026-11-29 06:48:14.164824+00
jizhou	jizhou/beimen/chengnan	72	desk		command	5dfdf9e0-3329-4a00-bfb5-c00eaf27c735	2026-11-29 06:48:14.164824+00
jizhou	jizhou/beimen/chengnan	74	desk		camera	cam-7d7b8c25eaed	2026-11-29 06:48:14.243755+00
jizhou	jizhou/beimen/chengnan	62	desk		incident	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	2026-11-29 06:48:13.853063+00
jizhou	jizhou/beimen/chengnan	63	desk		notice	de5818ce-bc61-4c6c-a765-783d1b464218	2026-11-29 06:48:13.853063+00
jizhou	jizhou/beimen/chengnan	68	desk		incident	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	2026-11-29 06:48:13.987778+00
qingyuan	qingyuan/hedong/jinlanli/g1	76	desk		incident	bb2647ba-4b03-4405-b52f-498b6352370d	2026-11-29 06:48:14.860917+00
qingyuan	qingyuan/hedong/jinlanli/g1	77	desk		notice	f0138a00-38ee-40c5-957b-945a6726c005	2026-11-29 06:48:14.860917+00
qingyuan	qingyuan/hedong/jinlanli	78	desk		incident	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	2026-11-29 06:48:14.860917+00
qingyuan	qingyuan/hedong/jinlanli	79	desk		notice	0ec90094-8b07-4e41-acfa-a458290f4e3d	2026-11-29 06:48:14.860917+00
jizhou	jizhou/beimen/chengnan	70	desk		incident	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	2026-11-29 06:48:14.116007+00
jizhou	jizhou/beimen/chengnan	73	desk		camera	cam-7d7b8c25eaed	2026-11-29 06:48:14.206112+00
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
qingyuan	qingyuan/hedong/jinlanli	0d413fd7-2a90-4de7-86c8-08576bca59ee	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:48:11.290174+00	2026-11-29 06:48:11.290174+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	ed959e04-3927-4622-9728-66b0ec1c68c4	20261129-003	quarrel	2	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:48:11.334997+00	2026-11-29 06:48:11.334997+00	2	2026-11-29 06:48:11.457452+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:48:11.185304+00	2026-11-29 06:48:11.185304+00	3	2026-11-29 06:48:11.521133+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	20261129-004	quarrel	2	quarrel	minor	2	handling	active	27.144	115.015	30	\N	\N	\N	\N	{}	2026-11-29 06:48:11.763347+00	2026-11-29 06:48:11.763347+00	4	2026-11-29 06:48:11.817412+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	ea583ff9-6ddd-450c-9c4e-6ac36e7fa2e4	20261129-006	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:48:12.41972+00	2026-11-29 06:48:12.41972+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	f4664400-dc3e-48c0-af4a-bd000cf7d07a	20261129-007	quarrel	2	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:48:12.471427+00	2026-11-29 06:48:12.471427+00	2	2026-11-29 06:48:12.506669+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	ef9fc997-dd10-408b-9282-8f1442da6ad0	20261129-005	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:48:12.371202+00	2026-11-29 06:48:12.371202+00	3	2026-11-29 06:48:12.533006+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	b3a01f71-74a9-434c-b2f3-52514ffb9996	20261129-008	quarrel	2	quarrel	minor	2	handling	active	27.244	115.115	30	\N	\N	\N	\N	{}	2026-11-29 06:48:12.72167+00	2026-11-29 06:48:12.72167+00	4	2026-11-29 06:48:12.788939+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	3c7b1d0d-7738-493c-a858-965fd62b7fb3	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:48:13.453159+00	2026-11-29 06:48:13.453159+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	3eba1736-84d2-4fca-9c0a-441710676bb1	20261129-023	quarrel	2	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:48:13.510052+00	2026-11-29 06:48:13.510052+00	2	2026-11-29 06:48:13.563659+00	80f63388-db7c-499f-b43d-163571d4d720	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	f56d0a31-19a0-4d50-b465-75f50900af61	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:48:13.383724+00	2026-11-29 06:48:13.383724+00	3	2026-11-29 06:48:13.603481+00	80f63388-db7c-499f-b43d-163571d4d720	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	20261129-024	quarrel	2	quarrel	minor	2	handling	active	27.544	115.515	30	\N	\N	\N	\N	{}	2026-11-29 06:48:13.853063+00	2026-11-29 06:48:13.853063+00	4	2026-11-29 06:48:13.900457+00	80f63388-db7c-499f-b43d-163571d4d720	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	bb2647ba-4b03-4405-b52f-498b6352370d	20261129-009	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-29 06:48:10.516444+00	2026-11-29 06:48:10.516484+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	20261129-010	quarrel	2	quarrel	life_safety	0	dispatched	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-29 06:48:14.885988+00	2026-11-29 06:48:14.885988+00	3	\N	\N	\N	\N	\N	\N	f
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
qingyuan	f6f9031d-973c-4c42-8ed6-dd9086873b3b	acfe5ee3-2de3-41d2-878d-ca2f007c2551	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	60e64a04-0711-4154-9aa2-c6f5d97b47ea	2026-11-29 06:48:11.185304+00	\N	\N
qingyuan	6f0ba8fa-258c-4681-8898-8481a4c8ecf4	ecd59115-a244-48e1-90e9-6812055448d2	0d413fd7-2a90-4de7-86c8-08576bca59ee	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	60e64a04-0711-4154-9aa2-c6f5d97b47ea	2026-11-29 06:48:11.290174+00	\N	\N
qingyuan	cfd68272-f253-470c-a702-5ebab506b876	455fe7ab-932f-4039-9842-208a6e9b654c	ed959e04-3927-4622-9728-66b0ec1c68c4	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	60e64a04-0711-4154-9aa2-c6f5d97b47ea	2026-11-29 06:48:11.334997+00	\N	\N
qingyuan	57deb345-981a-4eec-9f05-22bbaf1d9cd8	acfe5ee3-2de3-41d2-878d-ca2f007c2551	0d413fd7-2a90-4de7-86c8-08576bca59ee	suggest	0.4	[]	rule	2026-11-29 06:48:11.716385+00	\N	\N
qingyuan	be0b20a3-a7bb-433b-a676-822857a6b764	4ba6c9b8-524a-4b3f-b27f-13283c77d160	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	60e64a04-0711-4154-9aa2-c6f5d97b47ea	2026-11-29 06:48:11.763347+00	\N	\N
qingyuan	c69329e0-e74c-4421-ae58-0c2359f703b8	cb1a47d1-e4fc-4e11-b0c2-19934ecfebb1	ef9fc997-dd10-408b-9282-8f1442da6ad0	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	8491e09b-d0f2-4330-a6c2-c3003f963f4e	2026-11-29 06:48:12.371202+00	\N	\N
qingyuan	78cff290-fee7-4b60-9f87-636c5c5cf035	251504cd-b280-44f5-9831-4e7bee1fd6d8	ea583ff9-6ddd-450c-9c4e-6ac36e7fa2e4	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	8491e09b-d0f2-4330-a6c2-c3003f963f4e	2026-11-29 06:48:12.41972+00	\N	\N
qingyuan	ad5c7df7-7617-4da3-915f-4f139e5b0d27	b794a52a-03e2-4277-a9ce-4d393b6d4982	f4664400-dc3e-48c0-af4a-bd000cf7d07a	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	8491e09b-d0f2-4330-a6c2-c3003f963f4e	2026-11-29 06:48:12.471427+00	\N	\N
qingyuan	1271338c-6d14-4253-9af4-290f605d754e	cb1a47d1-e4fc-4e11-b0c2-19934ecfebb1	ea583ff9-6ddd-450c-9c4e-6ac36e7fa2e4	suggest	0.4	[]	rule	2026-11-29 06:48:12.674564+00	\N	\N
qingyuan	a9efb42e-c044-44d5-8ce7-7fe9b6c949cc	7786cee3-7f47-4cc1-8406-72b234b0ed3e	b3a01f71-74a9-434c-b2f3-52514ffb9996	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	8491e09b-d0f2-4330-a6c2-c3003f963f4e	2026-11-29 06:48:12.72167+00	\N	\N
jizhou	fdd4c7ff-a950-4f71-ad51-a6e10dfbd6d5	0d565589-c19d-4422-bcc8-1adb815bbeeb	f56d0a31-19a0-4d50-b465-75f50900af61	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	80f63388-db7c-499f-b43d-163571d4d720	2026-11-29 06:48:13.383724+00	\N	\N
jizhou	834b5710-688f-43f2-8856-d905af2d1e13	71ac2e87-88ac-489d-85df-ed462ec52f14	3c7b1d0d-7738-493c-a858-965fd62b7fb3	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	80f63388-db7c-499f-b43d-163571d4d720	2026-11-29 06:48:13.453159+00	\N	\N
jizhou	3a6051dc-7c7e-46c9-9ee9-a2fa761582a8	4a5728bf-88cf-48eb-8b45-d26871ecf776	3eba1736-84d2-4fca-9c0a-441710676bb1	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	80f63388-db7c-499f-b43d-163571d4d720	2026-11-29 06:48:13.510052+00	\N	\N
jizhou	77d7e24a-098a-419f-a62d-c0d8360e4b58	0d565589-c19d-4422-bcc8-1adb815bbeeb	3c7b1d0d-7738-493c-a858-965fd62b7fb3	suggest	0.4	[]	rule	2026-11-29 06:48:13.798091+00	\N	\N
jizhou	adea3ac8-70e2-4879-9319-ac0f576ee0f9	78c5f606-b4a4-4276-9d18-7e09a9ff82f5	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	80f63388-db7c-499f-b43d-163571d4d720	2026-11-29 06:48:13.853063+00	\N	\N
qingyuan	2ce75ad2-ca2e-46aa-93e9-855e3e1a65bf	c1d33a19-bae7-482d-996a-975c90804af7	bb2647ba-4b03-4405-b52f-498b6352370d	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 06:48:14.860917+00	\N	\N
qingyuan	1ce3d146-6c4a-4064-a237-05537a807510	c1d33a19-bae7-482d-996a-975c90804af7	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 06:48:14.860917+00	\N	\N
qingyuan	a03a4054-f82c-453a-9b45-ecf3e35beb8a	fcf1de52-46b2-4211-a532-7e0665b2f828	bb2647ba-4b03-4405-b52f-498b6352370d	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 06:48:14.860917+00	\N	\N
qingyuan	f841acc8-b454-4d68-a4f4-fea34e4a1f64	be0ede28-bdc4-4650-9e16-db16caaba30f	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.1)", "zh": "最接近的案件证据不足（0.1）"}, "values": {"score": 0.1}, "weight": null}]	rule	2026-11-29 06:48:14.885988+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-29 06:48:11.184319+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-11-29 06:48:12.314068+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-29 06:48:12.370082+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-11-29 06:48:13.312042+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-29 06:48:13.3793+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-11-29 06:48:14.347611+00
\.


--
-- Data for Name: mediations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mediations (district_id, place_path, mediation_id, incident_id, spot, state, handler, opened_at, changed_at, version, sides, meetings, agreements, visits, referral, erased_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	6c1b37bd-831a-46ee-b47b-110c0f3c13b8	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	qingyuan/hedong/jinlanli/67860:287538	open	60e64a04-0711-4154-9aa2-c6f5d97b47ea	2026-11-29 06:48:12.077577+00	2026-11-29 06:48:12.169221+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
qingyuan	qingyuan/hedong/wenfeng	98771bf1-50c4-457f-b77a-89608e1d4afc	b3a01f71-74a9-434c-b2f3-52514ffb9996	qingyuan/hedong/wenfeng/68110:287788	open	8491e09b-d0f2-4330-a6c2-c3003f963f4e	2026-11-29 06:48:13.019061+00	2026-11-29 06:48:13.104541+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
jizhou	jizhou/beimen/chengnan	9201b45f-efa1-4eb3-b5e3-212d15a72d18	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	jizhou/beimen/chengnan/68860:288788	open	80f63388-db7c-499f-b43d-163571d4d720	2026-11-29 06:48:14.056417+00	2026-11-29 06:48:14.116007+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	51398b5e-7249-4c14-987f-18090f29363d	reporter	acfe5ee3-2de3-41d2-878d-ca2f007c2551	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 06:48:11.185304+00	delivered	2026-11-29 06:48:11.185304+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	4445c754-5a5a-420c-92c9-dca06d686fc8	desk	qingyuan/hedong/jinlanli	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:11.185305+00	delivered	2026-11-29 06:48:11.185304+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	02f3e9f9-9ddd-4fcc-9c41-ed2b853e4986	reporter	ecd59115-a244-48e1-90e9-6812055448d2	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 06:48:11.290174+00	delivered	2026-11-29 06:48:11.290174+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	fb2599d5-d08f-4248-879d-eaef267e00fd	desk	qingyuan/hedong/jinlanli	0d413fd7-2a90-4de7-86c8-08576bca59ee	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:11.290175+00	delivered	2026-11-29 06:48:11.290174+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	379fa23b-4727-4124-955e-6df5bd6da02a	reporter	455fe7ab-932f-4039-9842-208a6e9b654c	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:48:11.334997+00	delivered	2026-11-29 06:48:11.334997+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	28beaa0d-b723-4801-8393-8f2c573878ea	desk	qingyuan/hedong/jinlanli	ed959e04-3927-4622-9728-66b0ec1c68c4	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:11.334998+00	delivered	2026-11-29 06:48:11.334997+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	7b99bf22-e2a4-48d7-9bae-175b6d12bcef	reporter	455fe7ab-932f-4039-9842-208a6e9b654c	ed959e04-3927-4622-9728-66b0ec1c68c4	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-29 06:48:11.457452+00	delivered	2026-11-29 06:48:11.457452+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	af4decca-211c-4779-b66a-b176e869da4c	reporter	acfe5ee3-2de3-41d2-878d-ca2f007c2551	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-29 06:48:11.521133+00	delivered	2026-11-29 06:48:11.521133+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	63872067-dcda-4c02-8e8c-6db5fd4a3ce3	account	e5527e5c-5964-451d-932f-be4aefa44f20	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001", "task_id": "ea0cfc3c-7be2-4c39-b583-936f7cdbd8c8"}	screen	2026-11-29 06:48:11.582463+00	delivered	2026-11-29 06:48:11.582463+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	8509baf9-d33d-4283-8e46-38f6a4ba7f60	reporter	acfe5ee3-2de3-41d2-878d-ca2f007c2551	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-29 06:48:11.582464+00	delivered	2026-11-29 06:48:11.582463+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	ce109777-4884-48f8-818a-43b9400f0aad	reporter	4ba6c9b8-524a-4b3f-b27f-13283c77d160	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:48:11.763347+00	delivered	2026-11-29 06:48:11.763347+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	04d518b5-26bf-4652-9770-05e06d46d581	desk	qingyuan/hedong/jinlanli	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	notice.desk.opened	{"number": "20261129-004", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:11.763348+00	delivered	2026-11-29 06:48:11.763347+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	e78c47c3-fdd0-459e-89df-c201b3806120	reporter	4ba6c9b8-524a-4b3f-b27f-13283c77d160	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-29 06:48:11.817412+00	delivered	2026-11-29 06:48:11.817412+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	44a88440-7276-4a19-ae00-f516b363c6fa	account	e5527e5c-5964-451d-932f-be4aefa44f20	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-004", "task_id": "5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00"}	screen	2026-11-29 06:48:11.855621+00	delivered	2026-11-29 06:48:11.855621+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	e99c3222-df18-4af4-872f-527341ec0da3	reporter	4ba6c9b8-524a-4b3f-b27f-13283c77d160	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-004"}	screen	2026-11-29 06:48:11.855622+00	delivered	2026-11-29 06:48:11.855621+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	2b65408b-206e-4b77-8174-7da1066a637b	reporter	4ba6c9b8-524a-4b3f-b27f-13283c77d160	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	notice.reporter.handling	{"number": "20261129-004"}	screen	2026-11-29 06:48:11.956777+00	delivered	2026-11-29 06:48:11.956777+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	b3ae09e0-eda0-4d75-9c23-44870bdf5fa5	reporter	cb1a47d1-e4fc-4e11-b0c2-19934ecfebb1	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 06:48:12.371202+00	delivered	2026-11-29 06:48:12.371202+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	b662d45f-56a5-4e40-a653-fc9b4a854d16	desk	qingyuan/hedong/wenfeng	ef9fc997-dd10-408b-9282-8f1442da6ad0	notice.desk.opened	{"number": "20261129-005", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:12.371203+00	delivered	2026-11-29 06:48:12.371202+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	1669ab46-15b9-40d2-bb49-74af366b9249	reporter	251504cd-b280-44f5-9831-4e7bee1fd6d8	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 06:48:12.41972+00	delivered	2026-11-29 06:48:12.41972+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	eaf0bb0b-bd31-4afb-937d-15a73092b9f5	desk	qingyuan/hedong/wenfeng	ea583ff9-6ddd-450c-9c4e-6ac36e7fa2e4	notice.desk.opened	{"number": "20261129-006", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:12.419721+00	delivered	2026-11-29 06:48:12.41972+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	ceba5d9e-ec79-4938-8f7f-1fb231fb563e	reporter	b794a52a-03e2-4277-a9ce-4d393b6d4982	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:48:12.471427+00	delivered	2026-11-29 06:48:12.471427+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	7d65372b-744d-4f4a-8c5f-435c269607df	desk	qingyuan/hedong/wenfeng	f4664400-dc3e-48c0-af4a-bd000cf7d07a	notice.desk.opened	{"number": "20261129-007", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:12.471428+00	delivered	2026-11-29 06:48:12.471427+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	89c26b35-b084-4138-97b2-677392ca290d	reporter	b794a52a-03e2-4277-a9ce-4d393b6d4982	f4664400-dc3e-48c0-af4a-bd000cf7d07a	notice.reporter.rejected	{"number": "20261129-007", "reason": "查无此事"}	screen	2026-11-29 06:48:12.506669+00	delivered	2026-11-29 06:48:12.506669+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	68439722-17a1-4eac-b507-1c0c4ac4f0ba	reporter	cb1a47d1-e4fc-4e11-b0c2-19934ecfebb1	ef9fc997-dd10-408b-9282-8f1442da6ad0	notice.reporter.filed	{"number": "20261129-005"}	screen	2026-11-29 06:48:12.533006+00	delivered	2026-11-29 06:48:12.533006+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	21d4d726-4876-4add-b243-0652f1a36086	account	449289bd-9ae5-4210-97c7-835266c3fc04	ef9fc997-dd10-408b-9282-8f1442da6ad0	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-005", "task_id": "9c283e94-f230-44c7-81d5-cd4d4451796c"}	screen	2026-11-29 06:48:12.568324+00	delivered	2026-11-29 06:48:12.568324+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	8bfea7c9-ccea-4d04-bb15-6c798636db75	reporter	cb1a47d1-e4fc-4e11-b0c2-19934ecfebb1	ef9fc997-dd10-408b-9282-8f1442da6ad0	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-005"}	screen	2026-11-29 06:48:12.568325+00	delivered	2026-11-29 06:48:12.568324+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	b1db7ef8-c2b0-40db-9504-4d28621770b0	reporter	7786cee3-7f47-4cc1-8406-72b234b0ed3e	b3a01f71-74a9-434c-b2f3-52514ffb9996	notice.reporter.handling	{"number": "20261129-008"}	screen	2026-11-29 06:48:12.937984+00	delivered	2026-11-29 06:48:12.937984+00	\N	\N
jizhou	jizhou/beimen/chengnan	b33415f4-707e-485c-87cd-dde59a4e0b48	reporter	0d565589-c19d-4422-bcc8-1adb815bbeeb	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 06:48:13.383724+00	delivered	2026-11-29 06:48:13.383724+00	\N	\N
jizhou	jizhou/beimen/chengnan	3d4e4af9-63c1-4059-933a-abd44ff0770f	desk	jizhou/beimen/chengnan	f56d0a31-19a0-4d50-b465-75f50900af61	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:13.383725+00	delivered	2026-11-29 06:48:13.383724+00	\N	\N
jizhou	jizhou/beimen/chengnan	e922ecc4-a7c7-4e9f-b097-fc0d3cd11d4d	reporter	4a5728bf-88cf-48eb-8b45-d26871ecf776	3eba1736-84d2-4fca-9c0a-441710676bb1	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-29 06:48:13.563659+00	delivered	2026-11-29 06:48:13.563659+00	\N	\N
jizhou	jizhou/beimen/chengnan	1bc0cf31-6208-42ae-a3f4-7005ef2b6ab6	account	56390266-5a50-4e62-8dc5-6a8a67dd1d09	f56d0a31-19a0-4d50-b465-75f50900af61	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021", "task_id": "49482fcf-d41c-4a54-b451-4561c5b52e38"}	screen	2026-11-29 06:48:13.667371+00	delivered	2026-11-29 06:48:13.667371+00	\N	\N
jizhou	jizhou/beimen/chengnan	b0c774e1-d6c7-4c64-92e2-53c7f2aac805	reporter	0d565589-c19d-4422-bcc8-1adb815bbeeb	f56d0a31-19a0-4d50-b465-75f50900af61	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-29 06:48:13.667372+00	delivered	2026-11-29 06:48:13.667371+00	\N	\N
jizhou	jizhou/beimen/chengnan	81deb444-d1e1-485b-8eaa-081fa3be37e0	reporter	78c5f606-b4a4-4276-9d18-7e09a9ff82f5	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	notice.reporter.filed	{"number": "20261129-024"}	screen	2026-11-29 06:48:13.900457+00	delivered	2026-11-29 06:48:13.900457+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	cda8d847-56e2-4d20-8f01-bc984ed26e92	reporter	7786cee3-7f47-4cc1-8406-72b234b0ed3e	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:48:12.72167+00	delivered	2026-11-29 06:48:12.72167+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	a15f419b-eaaf-4b54-91c0-afff566f537b	desk	qingyuan/hedong/wenfeng	b3a01f71-74a9-434c-b2f3-52514ffb9996	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:12.721671+00	delivered	2026-11-29 06:48:12.72167+00	\N	\N
jizhou	jizhou/beimen/chengnan	9b72214f-5f1a-436f-a988-4a86342edde0	reporter	4a5728bf-88cf-48eb-8b45-d26871ecf776	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:48:13.510052+00	delivered	2026-11-29 06:48:13.510052+00	\N	\N
jizhou	jizhou/beimen/chengnan	6332319b-b00c-4fce-b0c4-9026f0301f22	desk	jizhou/beimen/chengnan	3eba1736-84d2-4fca-9c0a-441710676bb1	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:13.510053+00	delivered	2026-11-29 06:48:13.510052+00	\N	\N
jizhou	jizhou/beimen/chengnan	dbe7f3d4-3460-4c17-963a-012883dfc132	reporter	78c5f606-b4a4-4276-9d18-7e09a9ff82f5	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:48:13.853063+00	delivered	2026-11-29 06:48:13.853063+00	\N	\N
jizhou	jizhou/beimen/chengnan	de5818ce-bc61-4c6c-a765-783d1b464218	desk	jizhou/beimen/chengnan	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	notice.desk.opened	{"number": "20261129-024", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:13.853064+00	delivered	2026-11-29 06:48:13.853063+00	\N	\N
jizhou	jizhou/beimen/chengnan	8e8cd7f7-e8cb-42c1-8027-e9d6dd2ac7b1	reporter	78c5f606-b4a4-4276-9d18-7e09a9ff82f5	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	notice.reporter.handling	{"number": "20261129-024"}	screen	2026-11-29 06:48:13.987778+00	delivered	2026-11-29 06:48:13.987778+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1	f0138a00-38ee-40c5-957b-945a6726c005	desk	qingyuan/hedong/jinlanli/g1	bb2647ba-4b03-4405-b52f-498b6352370d	notice.desk.opened	{"number": "20261129-009", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:14.860917+00	delivered	2026-11-29 06:48:14.860917+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	0ec90094-8b07-4e41-acfa-a458290f4e3d	desk	qingyuan/hedong/jinlanli	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	notice.desk.suggested	{"other": "20261129-009", "number": "20261129-001"}	screen	2026-11-29 06:48:14.860918+00	delivered	2026-11-29 06:48:14.860917+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	0816bcfc-0fcc-4f08-ab73-ba53eb998486	reporter	7786cee3-7f47-4cc1-8406-72b234b0ed3e	b3a01f71-74a9-434c-b2f3-52514ffb9996	notice.reporter.filed	{"number": "20261129-008"}	screen	2026-11-29 06:48:12.788939+00	delivered	2026-11-29 06:48:12.788939+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	de3084ab-9095-43f7-8df9-32b02fe13a81	account	449289bd-9ae5-4210-97c7-835266c3fc04	b3a01f71-74a9-434c-b2f3-52514ffb9996	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-008", "task_id": "9f5d413e-7aa7-4021-be67-c864eb7a5f1f"}	screen	2026-11-29 06:48:12.850752+00	delivered	2026-11-29 06:48:12.850752+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	661e9cfa-af51-4fd4-993f-09af44c4cd3b	reporter	7786cee3-7f47-4cc1-8406-72b234b0ed3e	b3a01f71-74a9-434c-b2f3-52514ffb9996	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-008"}	screen	2026-11-29 06:48:12.850753+00	delivered	2026-11-29 06:48:12.850752+00	\N	\N
jizhou	jizhou/beimen/chengnan	4ae158ed-0727-4b84-9942-0535506f5fe8	reporter	71ac2e87-88ac-489d-85df-ed462ec52f14	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 06:48:13.453159+00	delivered	2026-11-29 06:48:13.453159+00	\N	\N
jizhou	jizhou/beimen/chengnan	f2f1cbde-4e89-4713-9159-89ad52a660c2	desk	jizhou/beimen/chengnan	3c7b1d0d-7738-493c-a858-965fd62b7fb3	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 06:48:13.45316+00	delivered	2026-11-29 06:48:13.453159+00	\N	\N
jizhou	jizhou/beimen/chengnan	0b183443-3ef4-46ad-845b-e1d71140a781	reporter	0d565589-c19d-4422-bcc8-1adb815bbeeb	f56d0a31-19a0-4d50-b465-75f50900af61	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-29 06:48:13.603481+00	delivered	2026-11-29 06:48:13.603481+00	\N	\N
jizhou	jizhou/beimen/chengnan	4c4a8c02-f957-4381-bc5f-1974b22f7601	account	56390266-5a50-4e62-8dc5-6a8a67dd1d09	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-024", "task_id": "667938c4-219e-4189-ba58-5aaa16683724"}	screen	2026-11-29 06:48:13.933308+00	delivered	2026-11-29 06:48:13.933308+00	\N	\N
jizhou	jizhou/beimen/chengnan	be12da6f-09e6-4375-84d1-525a876f0135	reporter	78c5f606-b4a4-4276-9d18-7e09a9ff82f5	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-024"}	screen	2026-11-29 06:48:13.933309+00	delivered	2026-11-29 06:48:13.933308+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	28ba997e-ecaa-487c-ae53-5a27f8475df3	reporter	be0ede28-bdc4-4650-9e16-db16caaba30f	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 06:48:14.885988+00	delivered	2026-11-29 06:48:14.885988+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	7e3473f3-13f3-48dc-965e-a4b55ddd1467	desk	qingyuan/hedong/jinlanli/g1/lawn	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	notice.desk.opened	{"number": "20261129-010", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "life safety", "severity_zh": "生命安全"}	screen	2026-11-29 06:48:14.885989+00	delivered	2026-11-29 06:48:14.885988+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	b86b50f1-8e01-48c0-a393-96c39ee180e7	reporter	be0ede28-bdc4-4650-9e16-db16caaba30f	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	notice.reporter.filed	{"number": "20261129-010"}	screen	2026-11-29 06:48:14.88599+00	delivered	2026-11-29 06:48:14.885988+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	47c15553-ac30-461a-b1f3-e5cb50d5f32a	account	516ead7e-7430-494a-a270-0b99377e9852	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-010", "task_id": "959659e5-b3ff-41f0-a10b-a85c89aa4a89"}	screen	2026-11-29 06:48:14.885991+00	delivered	2026-11-29 06:48:14.885988+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	612bbd6d-9c63-47fe-ad47-7046f2c75870	reporter	be0ede28-bdc4-4650-9e16-db16caaba30f	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-010"}	screen	2026-11-29 06:48:14.885992+00	delivered	2026-11-29 06:48:14.885988+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	14d65864-b2ca-42d2-899a-2595f77ba8c5	cam-7618c8a1abf9	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-7618c8a1abf9", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 06:48:12.202904+00	e6e0ceab-ff6b-49b0-bd34-999387c524dc	2026-12-01 06:48:12.202904+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	3835e812-9e8b-4741-99ea-a894a2b364ae	cam-7618c8a1abf9	agent	take_still	{"kind": "take_still", "camera_id": "cam-7618c8a1abf9"}	{}	queued	2026-11-29 06:48:12.290624+00	e6e0ceab-ff6b-49b0-bd34-999387c524dc	2026-11-29 06:58:12.290624+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	696e8643-6dc1-4ab4-b1fc-70aea0c1fd5c	cam-ca326aba609b	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-ca326aba609b", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 06:48:13.137996+00	1370547f-5507-43f1-8359-a1a13f0b76d1	2026-12-01 06:48:13.137996+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	a82b7489-f4c0-4d70-8b5b-8c8434d3e5f4	cam-ca326aba609b	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-ca326aba609b"}	{}	queued	2026-11-29 06:48:13.281577+00	1370547f-5507-43f1-8359-a1a13f0b76d1	2026-11-29 06:58:13.281577+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	5dfdf9e0-3329-4a00-bfb5-c00eaf27c735	cam-7d7b8c25eaed	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-7d7b8c25eaed", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 06:48:14.164824+00	b457d6bd-14d9-4a04-88ca-b8dfd2007abb	2026-12-01 06:48:14.164824+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	a08c22d7-382e-4894-8589-702865460471	cam-7d7b8c25eaed	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-7d7b8c25eaed"}	{}	queued	2026-11-29 06:48:14.275644+00	b457d6bd-14d9-4a04-88ca-b8dfd2007abb	2026-11-29 06:58:14.275644+00	\N	\N	{}
\.


--
-- Data for Name: phone_steps; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.phone_steps (district_id, account_id, client_key, action, task_id, version, done_at, heard_at, clock_doubtful, lat, lon, accuracy_m, position_age_s, answer, place_code) FROM stdin;
qingyuan	e5527e5c-5964-451d-932f-be4aefa44f20	02f85d6a-5e4f-4609-9ef8-07b1a9f00888	accept	5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00	\N	2026-11-29 06:48:11.956777+00	2026-11-29 06:48:11.956777+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00", "version": 3, "assignee": "e5527e5c-5964-451d-932f-be4aefa44f20", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T06:48:11.956777Z", "offered_at": "2026-11-29T06:48:11.855621Z", "place_path": "qingyuan/hedong/jinlanli", "district_id": "qingyuan", "incident_id": "c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2", "offer_expires_at": "2026-11-29T06:49:41.855621Z"}	\N
qingyuan	449289bd-9ae5-4210-97c7-835266c3fc04	6f659ddb-c0c4-471c-8769-00eea756c833	accept	9f5d413e-7aa7-4021-be67-c864eb7a5f1f	\N	2026-11-29 06:48:12.937984+00	2026-11-29 06:48:12.937984+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "9f5d413e-7aa7-4021-be67-c864eb7a5f1f", "version": 3, "assignee": "449289bd-9ae5-4210-97c7-835266c3fc04", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T06:48:12.937984Z", "offered_at": "2026-11-29T06:48:12.850752Z", "place_path": "qingyuan/hedong/wenfeng", "district_id": "qingyuan", "incident_id": "b3a01f71-74a9-434c-b2f3-52514ffb9996", "offer_expires_at": "2026-11-29T06:49:42.850752Z"}	\N
jizhou	56390266-5a50-4e62-8dc5-6a8a67dd1d09	0d7bdbd2-58cc-4fa4-927c-1e04760f8890	accept	667938c4-219e-4189-ba58-5aaa16683724	\N	2026-11-29 06:48:13.987778+00	2026-11-29 06:48:13.987778+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "667938c4-219e-4189-ba58-5aaa16683724", "version": 3, "assignee": "56390266-5a50-4e62-8dc5-6a8a67dd1d09", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T06:48:13.987778Z", "offered_at": "2026-11-29T06:48:13.933308Z", "place_path": "jizhou/beimen/chengnan", "district_id": "jizhou", "incident_id": "c5afdd75-a37f-4f87-8d88-a89daa1e4eef", "offer_expires_at": "2026-11-29T06:49:43.933308Z"}	\N
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
11	6	scheduled	2026-11-29 06:58:11.582463+00
12	6	deferred	2026-11-29 06:48:11.582891+00
13	7	scheduled	2026-11-29 07:18:11.582463+00
14	7	deferred	2026-11-29 06:48:11.582891+00
15	8	scheduled	2026-11-29 10:48:11.582463+00
16	8	deferred	2026-11-29 06:48:11.582891+00
17	9	scheduled	2026-11-29 06:49:41.582463+00
18	9	deferred	2026-11-29 06:48:11.582891+00
23	12	scheduled	2026-11-29 06:48:41.582463+00
24	12	deferred	2026-11-29 06:48:11.66143+00
29	15	scheduled	2026-11-29 07:18:11.855621+00
30	15	deferred	2026-11-29 06:48:11.856035+00
31	16	scheduled	2026-11-30 04:00:00+00
32	16	deferred	2026-11-29 06:48:11.856035+00
33	17	scheduled	2026-12-01 09:00:00+00
34	17	deferred	2026-11-29 06:48:11.856035+00
35	18	scheduled	2026-11-29 06:49:41.855621+00
36	18	deferred	2026-11-29 06:48:11.856035+00
40	21	scheduled	2026-11-29 06:48:41.855621+00
41	21	deferred	2026-11-29 06:48:11.944709+00
55	28	scheduled	2026-11-29 06:58:12.568324+00
56	28	deferred	2026-11-29 06:48:12.568634+00
57	29	scheduled	2026-11-29 07:18:12.568324+00
58	29	deferred	2026-11-29 06:48:12.568634+00
59	30	scheduled	2026-11-29 10:48:12.568324+00
60	30	deferred	2026-11-29 06:48:12.568634+00
61	31	scheduled	2026-11-29 06:49:42.568324+00
62	31	deferred	2026-11-29 06:48:12.568634+00
67	34	scheduled	2026-11-29 06:48:42.568324+00
68	34	deferred	2026-11-29 06:48:12.610185+00
73	37	scheduled	2026-11-29 07:18:12.850752+00
74	37	deferred	2026-11-29 06:48:12.851758+00
75	38	scheduled	2026-11-30 04:00:00+00
76	38	deferred	2026-11-29 06:48:12.851758+00
77	39	scheduled	2026-12-01 09:00:00+00
78	39	deferred	2026-11-29 06:48:12.851758+00
79	40	scheduled	2026-11-29 06:49:42.850752+00
80	40	deferred	2026-11-29 06:48:12.851758+00
85	43	scheduled	2026-11-29 06:48:42.850752+00
86	43	deferred	2026-11-29 06:48:12.937603+00
99	50	scheduled	2026-11-29 06:58:13.667371+00
100	50	deferred	2026-11-29 06:48:13.667877+00
101	51	scheduled	2026-11-29 07:18:13.667371+00
102	51	deferred	2026-11-29 06:48:13.667877+00
103	52	scheduled	2026-11-29 10:48:13.667371+00
104	52	deferred	2026-11-29 06:48:13.667877+00
105	53	scheduled	2026-11-29 06:49:43.667371+00
106	53	deferred	2026-11-29 06:48:13.667877+00
111	56	scheduled	2026-11-29 06:48:43.667371+00
112	56	deferred	2026-11-29 06:48:13.746779+00
117	59	scheduled	2026-11-29 07:18:13.933308+00
118	59	deferred	2026-11-29 06:48:13.934102+00
119	60	scheduled	2026-11-30 04:00:00+00
120	60	deferred	2026-11-29 06:48:13.934102+00
121	61	scheduled	2026-12-01 09:00:00+00
122	61	deferred	2026-11-29 06:48:13.934102+00
123	62	scheduled	2026-11-29 06:49:43.933308+00
124	62	deferred	2026-11-29 06:48:13.934102+00
129	65	scheduled	2026-11-29 06:48:43.933308+00
130	65	deferred	2026-11-29 06:48:13.99743+00
136	70	scheduled	2026-11-29 07:18:14.885988+00
137	70	deferred	2026-11-29 06:48:14.886427+00
138	71	scheduled	2026-11-30 04:00:00+00
139	71	deferred	2026-11-29 06:48:14.886427+00
140	72	scheduled	2026-12-01 09:00:00+00
141	72	deferred	2026-11-29 06:48:14.886427+00
142	73	scheduled	2026-11-29 06:49:14.885988+00
143	73	deferred	2026-11-29 06:48:14.886427+00
149	76	scheduled	2026-11-29 06:49:14.885989+00
150	76	deferred	2026-11-29 06:48:15.116998+00
153	77	scheduled	2026-11-29 06:48:29.885991+00
154	77	deferred	2026-11-29 06:48:15.124759+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:58:11.582463+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "9fd135dc-1aa2-412b-a6d8-83ec63d3859d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:58:11.582463+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:11.582463+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "424ec4fa-fa67-4743-93da-5d93c36f9c67", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:18:11.582463+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T10:48:11.582463+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "7b093ebd-4dc2-4483-893c-8cf0c0b210d6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 10:48:11.582463+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:49:41.582463+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "task_id": "ea0cfc3c-7be2-4c39-b583-936f7cdbd8c8", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:49:41.582463+00	0	f	\N
12	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:48:41.582463+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "notice_id": "63872067-dcda-4c02-8e8c-6db5fd4a3ce3", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:48:41.582463+00	0	f	\N
15	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:11.855621+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "f7e4eb29-d4b5-4204-b3af-367622a344ac", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:18:11.855621+00	0	f	\N
16	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "6f116fb2-0bbc-423c-ab9f-fd7a7158f8ca", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
17	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "c961f681-ed25-4fe0-b312-c4096752dfb6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
18	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:49:41.855621+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "task_id": "5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:49:41.855621+00	0	f	\N
21	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:48:41.855621+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "notice_id": "44a88440-7276-4a19-ae00-f516b363c6fa", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:48:41.855621+00	0	f	\N
28	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:58:12.568324+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "acad37b0-5c4e-4b19-b089-e52a5f1fb87a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:58:12.568324+00	0	f	\N
29	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:12.568324+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "f2a4fc50-c151-4b00-812e-7f4b9a203c86", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:18:12.568324+00	0	f	\N
30	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T10:48:12.568324+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "914fc5a5-6916-4bc0-bd55-b3cf5bed9206", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 10:48:12.568324+00	0	f	\N
34	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:48:42.568324+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "notice_id": "21d4d726-4876-4add-b243-0652f1a36086", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:48:42.568324+00	0	f	\N
37	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:12.850752+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "ac4a9d5c-b607-4f3a-8101-6a56351ce3e9", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:18:12.850752+00	0	f	\N
38	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "00ab181d-28de-4480-8bf5-78c30a57b95a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
39	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "b8daee40-ddb8-4df9-9c55-499a95c3ab2d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
40	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:49:42.850752+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "task_id": "9f5d413e-7aa7-4021-be67-c864eb7a5f1f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:49:42.850752+00	0	f	\N
43	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:48:42.850752+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "notice_id": "de3084ab-9095-43f7-8df9-32b02fe13a81", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:48:42.850752+00	0	f	\N
56	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:48:43.667371+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "notice_id": "1bc0cf31-6208-42ae-a3f4-7005ef2b6ab6", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:48:43.667371+00	0	f	\N
59	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:13.933308+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "528f39a8-6b09-4378-920b-4f8191a5ebb5", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 07:18:13.933308+00	0	f	\N
60	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "23b777ae-c446-4748-a97d-626762ac7aff", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 04:00:00+00	0	f	\N
61	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "41d1bc51-cbab-4aa9-b8e0-d22abc8e6ad3", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 09:00:00+00	0	f	\N
65	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:48:43.933308+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "notice_id": "4c4a8c02-f957-4381-bc5f-1974b22f7601", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:48:43.933308+00	0	f	\N
76	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:49:14.885989+00:00", "trace": "be0ede28-bdc4-4650-9e16-db16caaba30f", "notice_id": "7e3473f3-13f3-48dc-965e-a4b55ddd1467", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:49:14.885989+00	0	f	\N
31	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:49:42.568324+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "task_id": "9c283e94-f230-44c7-81d5-cd4d4451796c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:49:42.568324+00	0	f	\N
50	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T06:58:13.667371+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "6f3d1cea-e73b-47ba-b940-db6061aca83a", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:58:13.667371+00	0	f	\N
51	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:13.667371+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "badaab58-245c-459f-aa80-e3ea0bbd42b2", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 07:18:13.667371+00	0	f	\N
52	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T10:48:13.667371+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "clock_id": "57b13a04-8979-42e0-9d8f-88f20a83d0cb", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 10:48:13.667371+00	0	f	\N
53	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:49:43.667371+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "task_id": "49482fcf-d41c-4a54-b451-4561c5b52e38", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:49:43.667371+00	0	f	\N
62	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:49:43.933308+00:00", "trace": "455fe7ab-932f-4039-9842-208a6e9b654c", "task_id": "667938c4-219e-4189-ba58-5aaa16683724", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 06:49:43.933308+00	0	f	\N
70	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:14.885988+00:00", "trace": "be0ede28-bdc4-4650-9e16-db16caaba30f", "clock_id": "d85cc8b1-95d8-4208-8d2b-3c8d11f0158b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:18:14.885988+00	0	f	\N
71	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "be0ede28-bdc4-4650-9e16-db16caaba30f", "clock_id": "a5ebd4d6-5f5f-4dc6-ba93-f90e03a3780c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
72	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "be0ede28-bdc4-4650-9e16-db16caaba30f", "clock_id": "b4bdc0cb-2f89-48e4-903a-ef66c79222dc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
73	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T06:49:14.885988+00:00", "trace": "be0ede28-bdc4-4650-9e16-db16caaba30f", "task_id": "959659e5-b3ff-41f0-a10b-a85c89aa4a89", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:49:14.885988+00	0	f	\N
77	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T06:48:29.885991+00:00", "trace": "be0ede28-bdc4-4650-9e16-db16caaba30f", "notice_id": "47c15553-ac30-461a-b1f3-e5cb50d5f32a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 06:48:29.885991+00	0	f	\N
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
qingyuan	acfe5ee3-2de3-41d2-878d-ca2f007c2551	fbb63f770b9c6d9892c970ee48624fa041d11c1e40d6db6c064608ea7025f363	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\xdfc78e6a25d8d4bf3e1b90c1f611a982	2026-11-29 06:48:11.185304+00	\N	\N
qingyuan	ecd59115-a244-48e1-90e9-6812055448d2	aef98b7270a665cdf74dad38586c37edae8ca1bc7c5acb7440b17f4b6a4b0ed2	楼道灯坏了，请来修	\N	{}	\\x19e96da42f9e6c89098a2d098e98ddf3	2026-11-29 06:48:11.290174+00	\N	\N
qingyuan	455fe7ab-932f-4039-9842-208a6e9b654c	d8e7d9974e8ddbaaf3b17d0bfaa1a2086bc2e3571f9b030d05a7e2d38b780248	有人大声争吵	\N	{}	\\xf5c09ca37c801cd6bbf612496a15bc89	2026-11-29 06:48:11.334997+00	\N	\N
qingyuan	4ba6c9b8-524a-4b3f-b27f-13283c77d160	c8e456752abaccb5809d3b16809c7998a041734adb1b83e7aec17e52e3ce8db0	两家邻居吵架，请来调解	\N	{}	\\xe74357d9566f5111e04e4fcddc75eb59	2026-11-29 06:48:11.763347+00	\N	\N
qingyuan	cb1a47d1-e4fc-4e11-b0c2-19934ecfebb1	6e7fc22ce820c2da78e9f1ea28bbb8593bf0a5d6de37ce29619e5d8eb236fc88	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\x64725225a810b9064eb3619a92175537	2026-11-29 06:48:12.371202+00	\N	\N
qingyuan	251504cd-b280-44f5-9831-4e7bee1fd6d8	fc0b892036f2e49f44167bd11385dc04424e034df9994f76e13023ad66ff039b	楼道灯坏了，请来修	\N	{}	\\xf38aaaf7fcd6ae282b0f41ea2db7c1f1	2026-11-29 06:48:12.41972+00	\N	\N
qingyuan	b794a52a-03e2-4277-a9ce-4d393b6d4982	d0c5fe26623bc9ea94572d3887981a67c01bdfbeb03b0850736431b2ffaa7c63	有人大声争吵	\N	{}	\\x8eda94049a5e39ba8d40e6bb8c832893	2026-11-29 06:48:12.471427+00	\N	\N
qingyuan	7786cee3-7f47-4cc1-8406-72b234b0ed3e	7cd7d7c51335a14e0b3874e36494986c43c196f3d4c422da1f259454621ba936	两家邻居吵架，请来调解	\N	{}	\\xe7c1660e48a076968bbb9a5929ca1dba	2026-11-29 06:48:12.72167+00	\N	\N
jizhou	0d565589-c19d-4422-bcc8-1adb815bbeeb	0271d1da68a8b5a7f40d194431993cdc8672358eb752441e0babcc12b329f634	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\x17c25e811f0653282bc402d1f763c640	2026-11-29 06:48:13.383724+00	\N	\N
jizhou	71ac2e87-88ac-489d-85df-ed462ec52f14	c2e956a2546bae50aa61be0a898bef432085daf67b6ef74e9b968d83151df5a6	楼道灯坏了，请来修	\N	{}	\\x82859ac148a37f0965537511493afa92	2026-11-29 06:48:13.453159+00	\N	\N
jizhou	4a5728bf-88cf-48eb-8b45-d26871ecf776	82d674aee248eae0fdf3b83302fd84065935a29a686469e200c41bde4632d1f4	有人大声争吵	\N	{}	\\x24e9dc6dd878ba8bf0835ba4cd3c6a88	2026-11-29 06:48:13.510052+00	\N	\N
jizhou	78c5f606-b4a4-4276-9d18-7e09a9ff82f5	e04dc04dc90657a5b94e480e639421a0d3ae8ea61cbce169ef00be88648ab195	两家邻居吵架，请来调解	\N	{}	\\x7e9e24a4a065c936517be086c7e0d3ce	2026-11-29 06:48:13.853063+00	\N	\N
qingyuan	be0ede28-bdc4-4650-9e16-db16caaba30f	573c88dca28375478a111b6a439ea16b1311b369660d0905fcce6a700ad75ca8	有人在草坪打架，流血了	\N	{}	\\x92f0e49f83cc7e677a25950a0ee20579	2026-11-29 06:48:14.885988+00	\N	\N
\.


--
-- Data for Name: roster; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.roster (district_id, place_path, entry_id, account_id, kind, begins, ends, entered_by, entered_at, note, instead_of, withdrawn_at, withdrawn_by, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	d3ab1d5a-57b5-4e7d-8592-c7ce048485e4	e5527e5c-5964-451d-932f-be4aefa44f20	duty	2026-12-06 06:48:11.730011+00	2026-12-06 14:48:11.730011+00	60e64a04-0711-4154-9aa2-c6f5d97b47ea	2026-11-29 06:48:11.734201+00		\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	2bdf8f8d-8c54-46ab-a986-c5bf1a427088	449289bd-9ae5-4210-97c7-835266c3fc04	duty	2026-12-06 06:48:12.689138+00	2026-12-06 14:48:12.689138+00	8491e09b-d0f2-4330-a6c2-c3003f963f4e	2026-11-29 06:48:12.697826+00		\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	05713517-b47b-45ca-a0c5-91199b92af13	56390266-5a50-4e62-8dc5-6a8a67dd1d09	duty	2026-12-06 06:48:13.809134+00	2026-12-06 14:48:13.809134+00	80f63388-db7c-499f-b43d-163571d4d720	2026-11-29 06:48:13.823846+00		\N	\N	\N	1
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
qingyuan	64569a45e81ed8b0573994c91116da5c36e64d914ec04813de2b31204e3f5f7d	60e64a04-0711-4154-9aa2-c6f5d97b47ea	VVfEADgdlFhDZposGeccUixXG_an1M4i7G6HZF-5twc	2026-11-29 06:48:09.178612+00	2026-11-29 18:48:09.178612+00
qingyuan	442d7a99e79b938fc28aa0e6561bc3cada7e0039dc81f64331ba98a77ca505cd	e5527e5c-5964-451d-932f-be4aefa44f20	XVXzdSTVgrFz2MwX_ojTHb1okeW8u2rNmGDWBQY2HpI	2026-11-29 06:48:11.559398+00	2026-11-29 18:48:11.559398+00
qingyuan	1820ece3246595893837d83b0fa0adcb2c1b77f218e7a6d8e5c700fa5362f8fd	e6e0ceab-ff6b-49b0-bd34-999387c524dc	nVpoXEAyg6oEvvEdSofiBwg521rli10-11t2OfDo8jY	2026-11-29 06:48:11.69543+00	2026-11-29 18:48:11.69543+00
qingyuan	6597c8b6b0a5ba02027988d82081eb3779abbf2f92b047cd1b0e96960d2ea48e	60e64a04-0711-4154-9aa2-c6f5d97b47ea	j0R4AwWmQhG2aWFVwm4sAj0GlPY27WsRY0Q8KeFfFqs	2026-11-29 06:48:11.747029+00	2026-11-29 18:48:11.747029+00
qingyuan	0c46d1b24a9df3b2eb0c03b7df209f7475db85d7ee587ad7a8cdf7437835caef	e5527e5c-5964-451d-932f-be4aefa44f20	U0rdSQAvmes2sKgYs2PcyZWII3meg6R--ps3JiNX0T8	2026-11-29 06:48:11.753876+00	2026-11-29 18:48:11.753876+00
qingyuan	1408546ecb5e6b100d41e59edec8b4893c8a2c1b3437be185f5e82010cfdd9ff	8491e09b-d0f2-4330-a6c2-c3003f963f4e	bATRXHIE8lWhhICGzURKi9ozB6ucNc1s7KvA111M76g	2026-11-29 06:48:12.331467+00	2026-11-29 18:48:12.331467+00
qingyuan	b59f88f7a7ec2d496c19c1708464e48e3453ebff07f91cee5ecd3fa59c77479b	449289bd-9ae5-4210-97c7-835266c3fc04	nFn53CzQvigOdCAYCuoBs0TXZ2-ytaNvh8n9V8_a8JY	2026-11-29 06:48:12.555979+00	2026-11-29 18:48:12.555979+00
qingyuan	041138ad5f1132ebdef6b1a706212c8e80d1d5bd2a7585e7f5b16677681b5955	1370547f-5507-43f1-8359-a1a13f0b76d1	24KVzickNdckbHV6by0ojumrEVc9F3NTa4TuU17xsRc	2026-11-29 06:48:12.659498+00	2026-11-29 18:48:12.659498+00
qingyuan	ee2614666fcff85f924d1a7c52697357556ef5eecb1e5f99e23336adc49dac5d	8491e09b-d0f2-4330-a6c2-c3003f963f4e	MiY4Vk9mEfZWrv4BeWkULV0Ftjd1c0CFzcitIl_gJZg	2026-11-29 06:48:12.702914+00	2026-11-29 18:48:12.702914+00
qingyuan	53654aa52875eec5d86f3a89bff639dd42a9d4535963126c8fa449229280e675	449289bd-9ae5-4210-97c7-835266c3fc04	gVz4eTcu1dCl2SSvo-j0NaWMV3JsQL4TNgTbmS2dfUw	2026-11-29 06:48:12.709707+00	2026-11-29 18:48:12.709707+00
jizhou	42b479fdfdf37f6f61b30658f63221c857ca9c5f2b6737edcd821b6052e4bdad	80f63388-db7c-499f-b43d-163571d4d720	MpEA-w78uBQwRJBQylaWxcm9LEbV-TsJ8P4RG8N2dqo	2026-11-29 06:48:13.331578+00	2026-11-29 18:48:13.331578+00
jizhou	ee42b28815da1157a1a4e492128a42906671773097902906e800f48c82b96589	56390266-5a50-4e62-8dc5-6a8a67dd1d09	eEDNu_w4e8NfjOPPJghd46Um4iEPqwjmGAN8KYXzoB4	2026-11-29 06:48:13.634871+00	2026-11-29 18:48:13.634871+00
jizhou	02ac5ac92a007deb4f7dd7f2c664a345ba2464c51684f551eb970f7aee5ec818	b457d6bd-14d9-4a04-88ca-b8dfd2007abb	HmLaUR_zbFBdWRnSAzumyl92ZzzaxiNO9Zxe6cOCY0c	2026-11-29 06:48:13.783581+00	2026-11-29 18:48:13.783581+00
jizhou	08774cfb1cb1520f82b26200c629a1bfe38d008312bd7fb83dabad0611818b38	80f63388-db7c-499f-b43d-163571d4d720	0qWi29rOmzlCuZ5FnIZTi-pTTOjE2W-VCbp4zXbcmcU	2026-11-29 06:48:13.831941+00	2026-11-29 18:48:13.831941+00
jizhou	b7d7e8206bdc0b71de0b4fa03d5337c3f5c23f2c9a2287d9397a6016b34a316b	56390266-5a50-4e62-8dc5-6a8a67dd1d09	9P5SsWYGxY09asIagbA5dy-poJnf_bXCCyC16qekDiQ	2026-11-29 06:48:13.839148+00	2026-11-29 18:48:13.839148+00
qingyuan	e48d7dfeecea7bcaa1b4136551f463955ff3d0ae07223a6e463b6ffe4da580df	e5527e5c-5964-451d-932f-be4aefa44f20	5wvyiXEpLVxEJ4nrjJ2r6mdw2Qqrhd-YX485nKE6nrc	2026-11-29 06:48:14.379623+00	2026-11-29 18:48:14.379623+00
qingyuan	40229b67b2365433548e841ac69ace5be9ea961f74206967366127b010e8c042	516ead7e-7430-494a-a270-0b99377e9852	Pul_Aj3QE2I4MwC1ISDr4B5kPRb2YZLH63kasokp_Hk	2026-11-29 06:48:14.407046+00	2026-11-29 18:48:14.407046+00
qingyuan	327074d057761294fb1fc66751ad705702bd5184e352c6c705d37da7238254ae	60e64a04-0711-4154-9aa2-c6f5d97b47ea	bxb92UwCeNCyY4A_nuBdUPo3rOUDII0x_wR74jH0oSs	2026-11-29 06:48:14.427634+00	2026-11-29 18:48:14.427634+00
qingyuan	ee14767dd6ecd087a7ddcd1eca3927cb7a6ee7f802e45631850faeceb01fea90	e6e0ceab-ff6b-49b0-bd34-999387c524dc	csg7T-qTjW5MHCu86QSAMP-cBMOMYpehcUXdM03cXCI	2026-11-29 06:48:14.439524+00	2026-11-29 18:48:14.439524+00
qingyuan	f65f38eb3d358840bf4db6bedafa7b2803f9bee92b7583106499fff0fcbe138c	367897c3-b863-4ae7-8e2e-0b8ea8072014	GcTS6GMSOaDyLcSGUv6RO6i7pi7UW1amOCecKIPLuzc	2026-11-29 06:48:14.459583+00	2026-11-29 18:48:14.459583+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	e6e0ceab-ff6b-49b0-bd34-999387c524dc	csrf	2026-11-28 06:48:14.474265+00	2026-11-29 06:48:13.474265+00
qingyuan	3ca84f2188a0f6000c38f7e23a19bc19a877c18ebc13cee1b0e1117cbf00f951	a6c7e155-cf70-41bc-9fc3-1b13442aa2c0	X6BQYxb1t4izQ8kwfDf5f6QR-ZtMf1ltTqkw9-dqI4E	2026-11-29 06:48:14.480458+00	2026-11-29 18:48:14.480458+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	e52586fb-360f-412e-b390-15f40816887a	cam-7618c8a1abf9	intrusion	intrusion	2026-11-29 06:48:12.272477+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T06:48:12.272482Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c36d18d7-173c-4c46-a24a-548a920158ca	cam-ca326aba609b	intrusion	intrusion	2026-11-29 06:48:13.267111+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T06:48:13.267115Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	5f5ba640-a108-4240-85cd-25bd00c8ac43	cam-7d7b8c25eaed	intrusion	intrusion	2026-11-29 06:48:14.268123+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T06:48:14.268128Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	acfe5ee3-2de3-41d2-878d-ca2f007c2551	officer	intrusion	intrusion	started	minor	2026-11-29 06:48:11.185304+00	2026-11-29 06:48:11.185304+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:60e64a04-0711-4154-9aa2-c6f5d97b47ea:63d5a59da4cf99e799d462e49fb68fe3	60e64a04-0711-4154-9aa2-c6f5d97b47ea	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-29T06:48:11.185304Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	ecd59115-a244-48e1-90e9-6812055448d2	officer	other	other	started	minor	2026-11-29 06:48:11.290174+00	2026-11-29 06:48:11.290174+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:60e64a04-0711-4154-9aa2-c6f5d97b47ea:49743ffec18e0395104a1adb7ea53f5f	60e64a04-0711-4154-9aa2-c6f5d97b47ea	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	455fe7ab-932f-4039-9842-208a6e9b654c	officer	quarrel	quarrel	started	minor	2026-11-29 06:48:11.334997+00	2026-11-29 06:48:11.334997+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:60e64a04-0711-4154-9aa2-c6f5d97b47ea:575e09911dd2472af1691e9cb93e2dbc	60e64a04-0711-4154-9aa2-c6f5d97b47ea	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	4ba6c9b8-524a-4b3f-b27f-13283c77d160	officer	quarrel	quarrel	started	minor	2026-11-29 06:48:11.763347+00	2026-11-29 06:48:11.763347+00	27.144	115.015	30	\N	\N	\N	\N	{}	0.7	report:60e64a04-0711-4154-9aa2-c6f5d97b47ea:bbd5713ec8db505a691179906bfa3f48	60e64a04-0711-4154-9aa2-c6f5d97b47ea	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	cb1a47d1-e4fc-4e11-b0c2-19934ecfebb1	officer	intrusion	intrusion	started	minor	2026-11-29 06:48:12.371202+00	2026-11-29 06:48:12.371202+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:8491e09b-d0f2-4330-a6c2-c3003f963f4e:570c9742509acf314401eece7270efbb	8491e09b-d0f2-4330-a6c2-c3003f963f4e	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T06:48:12.371202Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	251504cd-b280-44f5-9831-4e7bee1fd6d8	officer	other	other	started	minor	2026-11-29 06:48:12.41972+00	2026-11-29 06:48:12.41972+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:8491e09b-d0f2-4330-a6c2-c3003f963f4e:aadc57b5e98f816f675c932bd9db625f	8491e09b-d0f2-4330-a6c2-c3003f963f4e	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	b794a52a-03e2-4277-a9ce-4d393b6d4982	officer	quarrel	quarrel	started	minor	2026-11-29 06:48:12.471427+00	2026-11-29 06:48:12.471427+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:8491e09b-d0f2-4330-a6c2-c3003f963f4e:e3b7a6abeab8a6a0932c51401c678dc0	8491e09b-d0f2-4330-a6c2-c3003f963f4e	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	7786cee3-7f47-4cc1-8406-72b234b0ed3e	officer	quarrel	quarrel	started	minor	2026-11-29 06:48:12.72167+00	2026-11-29 06:48:12.72167+00	27.244	115.115	30	\N	\N	\N	\N	{}	0.7	report:8491e09b-d0f2-4330-a6c2-c3003f963f4e:8836be0a1211be026f791c01cd09bc04	8491e09b-d0f2-4330-a6c2-c3003f963f4e	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	0d565589-c19d-4422-bcc8-1adb815bbeeb	officer	intrusion	intrusion	started	minor	2026-11-29 06:48:13.383724+00	2026-11-29 06:48:13.383724+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:80f63388-db7c-499f-b43d-163571d4d720:715e4f3ad8ce8bb982add04a1f0bd9b7	80f63388-db7c-499f-b43d-163571d4d720	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T06:48:13.383724Z"}]	f	f
jizhou	jizhou/beimen/chengnan	71ac2e87-88ac-489d-85df-ed462ec52f14	officer	other	other	started	minor	2026-11-29 06:48:13.453159+00	2026-11-29 06:48:13.453159+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:80f63388-db7c-499f-b43d-163571d4d720:7b0894a1b3f2ff3cf322329978703ccd	80f63388-db7c-499f-b43d-163571d4d720	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	4a5728bf-88cf-48eb-8b45-d26871ecf776	officer	quarrel	quarrel	started	minor	2026-11-29 06:48:13.510052+00	2026-11-29 06:48:13.510052+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:80f63388-db7c-499f-b43d-163571d4d720:372d06071922b5a3e31dbbfdd5327c3f	80f63388-db7c-499f-b43d-163571d4d720	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	78c5f606-b4a4-4276-9d18-7e09a9ff82f5	officer	quarrel	quarrel	started	minor	2026-11-29 06:48:13.853063+00	2026-11-29 06:48:13.853063+00	27.544	115.515	30	\N	\N	\N	\N	{}	0.7	report:80f63388-db7c-499f-b43d-163571d4d720:00278b18c09ee4816b396f09d6124261	80f63388-db7c-499f-b43d-163571d4d720	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	c1d33a19-bae7-482d-996a-975c90804af7	camera	intrusion	intrusion	started	minor	2026-11-29 06:48:10.516444+00	2026-11-29 06:48:14.836877+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:0ef9f98c-bb2e-4ae4-9ac1-690885bb03b8:1	cam-lawn		t	0ef9f98c-bb2e-4ae4-9ac1-690885bb03b8	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	fcf1de52-46b2-4211-a532-7e0665b2f828	camera	loitering	loitering	started	minor	2026-11-29 06:48:10.516484+00	2026-11-29 06:48:14.836877+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:9ca01c63-69c4-4513-b23e-81ed1508a5ee:1	cam-lawn		t	9ca01c63-69c4-4513-b23e-81ed1508a5ee	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	be0ede28-bdc4-4650-9e16-db16caaba30f	resident	quarrel	quarrel	started	life_safety	2026-11-29 06:48:14.885988+00	2026-11-29 06:48:14.885988+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:453fcea5b5aabd4f384c3c75c5a3485b	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-11-29 06:48:12.313366+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-11-29 06:48:13.311514+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-11-29 06:48:14.346624+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead, checked) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	ea0cfc3c-7be2-4c39-b583-936f7cdbd8c8	bbcc1de0-7e97-46fc-b540-5982dcdcaaa6	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	e5527e5c-5964-451d-932f-be4aefa44f20	2026-11-29 06:48:11.582463+00	2026-11-29 06:49:41.582463+00	2026-11-29 06:48:11.582463+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/jinlanli	5fe13ccf-bdb9-44e7-9e24-e1eed0b11e00	c1f4e4d9-ff22-4544-a6aa-ad9e4fae41a2	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	e5527e5c-5964-451d-932f-be4aefa44f20	2026-11-29 06:48:11.855621+00	2026-11-29 06:49:41.855621+00	2026-11-29 06:48:11.956777+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/wenfeng	9c283e94-f230-44c7-81d5-cd4d4451796c	ef9fc997-dd10-408b-9282-8f1442da6ad0	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	449289bd-9ae5-4210-97c7-835266c3fc04	2026-11-29 06:48:12.568324+00	2026-11-29 06:49:42.568324+00	2026-11-29 06:48:12.568324+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/wenfeng	9f5d413e-7aa7-4021-be67-c864eb7a5f1f	b3a01f71-74a9-434c-b2f3-52514ffb9996	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	449289bd-9ae5-4210-97c7-835266c3fc04	2026-11-29 06:48:12.850752+00	2026-11-29 06:49:42.850752+00	2026-11-29 06:48:12.937984+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
jizhou	jizhou/beimen/chengnan	49482fcf-d41c-4a54-b451-4561c5b52e38	f56d0a31-19a0-4d50-b465-75f50900af61	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	56390266-5a50-4e62-8dc5-6a8a67dd1d09	2026-11-29 06:48:13.667371+00	2026-11-29 06:49:43.667371+00	2026-11-29 06:48:13.667371+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
jizhou	jizhou/beimen/chengnan	667938c4-219e-4189-ba58-5aaa16683724	c5afdd75-a37f-4f87-8d88-a89daa1e4eef	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	56390266-5a50-4e62-8dc5-6a8a67dd1d09	2026-11-29 06:48:13.933308+00	2026-11-29 06:49:43.933308+00	2026-11-29 06:48:13.987778+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	959659e5-b3ff-41f0-a10b-a85c89aa4a89	a9aedd18-0aa4-4e7c-a7fd-9d82cd373b0b	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	offered	516ead7e-7430-494a-a270-0b99377e9852	2026-11-29 06:48:14.885988+00	2026-11-29 06:49:14.885988+00	2026-11-29 06:48:14.885988+00	\N	[{"code": "dispatch.no_position", "text": {"en": "Position unknown", "zh": "位置不明"}, "values": {}, "weight": null}, {"code": "dispatch.skill", "text": {"en": "Has the skill", "zh": "有所需技能"}, "values": {}, "weight": null}]		{}	2	f	[]
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
-- Name: check_ins pk_check_ins; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_ins
    ADD CONSTRAINT pk_check_ins PRIMARY KEY (district_id, task_id);


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
-- Name: ix_check_ins_look_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_check_ins_look_at ON public.check_ins USING btree (look_at);


--
-- Name: ix_check_ins_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_check_ins_scope ON public.check_ins USING btree (district_id, place_path text_pattern_ops);


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
-- Name: check_ins fk_check_ins_district_id_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_ins
    ADD CONSTRAINT fk_check_ins_district_id_task_id FOREIGN KEY (district_id, task_id) REFERENCES public.tasks(district_id, task_id);


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


