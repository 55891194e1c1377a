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
-- Name: paths; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.paths (
    district_id text NOT NULL,
    place_path text NOT NULL,
    graph jsonb NOT NULL,
    changed_at timestamp with time zone NOT NULL
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
qingyuan	qingyuan/hedong/jinlanli	7ae44dff-ee9d-4770-9b0c-770cfb991b0c	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$NvQ5IU3qtfE$iplEAg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	f0d33f9b-928a-4177-8768-9d6ae533dd80	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$BpbO2MfY5hE$1pkanA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	26ed3aed-7b3b-4905-9325-61620b128068	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$rIx3p888epQ$xn7rNg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	f04db7b5-a400-4b0b-a530-fbc9a4f47263	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$ilb4TnVfPYQ$Q39EPw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	9cc09f79-3a3d-4b90-93cc-7cf712bce428	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$EkWPOtfT6/8$EqPxOA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	317695fc-4e1c-4065-ab45-a40cbcb930cd	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$X36Mk629AfU$gkJOVA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	7d8557d2-276c-4b56-9ee3-17461da15831	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$1LluxldltN8$WxfS0A	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	c7192c8f-61da-4c0a-acc3-36e6e8567017	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$2g26ytsQiAg$L97gfg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	ed773812-eed0-4b96-b7ec-0639dfa016b7	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$qeYLHeyEDoE$WWrRhQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	fea8a5cc-6118-40b4-82d8-2a378b9c7a7d	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$bXTlD3MGzXs$3eh24w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	bd420085-c72a-4ebe-9749-2b27d56894cf	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$XlsjPjtHU48$2ztgmw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$oSjGZoRielM$j7HyEg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	2e476bfb-1f2d-4655-baeb-0a990b649cff	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$VZp77tOiY40$1sraig	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	29d317d1-5487-48c4-b090-878f5fd4abf7	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$7NO4ovupPJo$WbZcZw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	c18046fd-d8c9-48a5-8f32-118ba08f7537	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$8nPOMk6BKzI$Nwla7Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	951af5d5-ab6a-4e97-8a47-60c9fe222e90	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$CEUgGyYr3bo$pUbkxA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	8fce65dd-d9ca-4568-adeb-c43221b95991	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$NSk5udREcv4$UtJRYA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	baa9da49-0a6e-4e6c-9cb5-38092d88d85e	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$6LTp+zMS0jg$Bd6FBw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	e23b3e56-bc6b-43cc-b4ce-c75e7630b9e7	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$Sx5ITQrT1Mo$p93MrQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	389fe6be-c3b1-48ea-883b-216b116cae6f	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$Xj0pIlRp1DU$QOX2wQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	6c192580-d89b-4d66-af42-c14c14debea4	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$vE3F6wstv6A$Ddb8+w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	5fe5e05c-bae8-47c7-97a8-057d04059469	1	2026-11-29 07:08:03.1804+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "e7324c91-05ba-4e10-8c1f-4e6fd219fcc6", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "51d383e8d1ece8381198b230e016ea9f0770837a79208ccc4968102998ca607a"}	0000000000000000000000000000000000000000000000000000000000000000	b6a252feae059c487bbbbec6defab021915ef756104231e26bdebb43fbb65496
qingyuan	62607714-b66c-40ac-ba5c-c1e3da2650bc	1	2026-11-29 07:08:03.305038+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "223829ea-9c40-40c0-8c98-db34eec131c9", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "ab5bfa1bbd5572d784cc8dd80623f39786edcad902c0fa0a0fa2ec16fe194e0b"}	0000000000000000000000000000000000000000000000000000000000000000	6311fa87003ace5d921bb324b8711982402a6464f789049f8e5d28106244a090
qingyuan	1815839f-def4-4f3f-bfce-77a5f6db897b	1	2026-11-29 07:08:03.378166+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "359aa0ce-e865-457c-8893-4efb7c3af77b", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7e9fae65ee8b5bdc064d6653a93fda0a366309175cff4ed27a62a47ef19addd1"}	0000000000000000000000000000000000000000000000000000000000000000	8edbe513513fb35d39a00c051614c5530dc69690f1ba757643719c4edbad2d40
qingyuan	1815839f-def4-4f3f-bfce-77a5f6db897b	2	2026-11-29 07:08:03.478583+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	8edbe513513fb35d39a00c051614c5530dc69690f1ba757643719c4edbad2d40	bef492f7e5f7a9b1dc7afda588e0c83829423f86d6f4cf1cfdf4d68d03e5ae96
qingyuan	5fe5e05c-bae8-47c7-97a8-057d04059469	2	2026-11-29 07:08:03.537024+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	b6a252feae059c487bbbbec6defab021915ef756104231e26bdebb43fbb65496	bb5c0a89a2b751a2cdbacb96465f79b13aef319dfb5a3c2ff86d072e731964d1
qingyuan	5fe5e05c-bae8-47c7-97a8-057d04059469	3	2026-11-29 07:08:03.604821+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	task_offered	{"task_id": "52f887cf-75ef-4273-b79b-15a32e62a4ff", "to": "ed773812-eed0-4b96-b7ec-0639dfa016b7", "plan": 0}	bb5c0a89a2b751a2cdbacb96465f79b13aef319dfb5a3c2ff86d072e731964d1	4c91ed5b50e5c520a575ab9b5b59bdc1de64862c55dc3a2c946f3a42b98f48f7
qingyuan	5fe5e05c-bae8-47c7-97a8-057d04059469	4	2026-11-29 07:08:03.604821+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	4c91ed5b50e5c520a575ab9b5b59bdc1de64862c55dc3a2c946f3a42b98f48f7	ce7630af8c0cda82da6fd2728a476482b0a388812893be00d556802b15650080
qingyuan	7a2b05d5-066c-4e86-b35c-b349c59e0ada	1	2026-11-29 07:08:03.8051+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	opened	{"number": "20261129-004", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "d83b4015-7795-4f9b-8e21-cbcca03d3288", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "091a8d77642e6a3326d13d458ade1edb29ccec9a90629d5d47765ec4dc836f58"}	0000000000000000000000000000000000000000000000000000000000000000	a8a132aa7bcb7c71102771b0a8041a1f346abdbf68f90cd0045e38e61f09034a
qingyuan	7a2b05d5-066c-4e86-b35c-b349c59e0ada	2	2026-11-29 07:08:03.841389+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	a8a132aa7bcb7c71102771b0a8041a1f346abdbf68f90cd0045e38e61f09034a	1f3ca5276beecbd9e6fc0a1a6bdc9e3a793275631e334f62ddf14022058685f6
qingyuan	7a2b05d5-066c-4e86-b35c-b349c59e0ada	3	2026-11-29 07:08:03.872998+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	task_offered	{"task_id": "bdf01a2d-a1f4-4027-929e-279d828791d3", "to": "ed773812-eed0-4b96-b7ec-0639dfa016b7", "plan": 0}	1f3ca5276beecbd9e6fc0a1a6bdc9e3a793275631e334f62ddf14022058685f6	c523ba8110be77d970e31606b4af359537489da2c3a344b0a5ecf8e74cb3418c
qingyuan	7a2b05d5-066c-4e86-b35c-b349c59e0ada	4	2026-11-29 07:08:03.872998+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	c523ba8110be77d970e31606b4af359537489da2c3a344b0a5ecf8e74cb3418c	5dae6b29729a11038b52a5462306621a4add51a1ff25ee0be5c411145c7cbc52
qingyuan	7a2b05d5-066c-4e86-b35c-b349c59e0ada	5	2026-11-29 07:08:03.947962+00	ed773812-eed0-4b96-b7ec-0639dfa016b7	task_changed	{"task_id": "bdf01a2d-a1f4-4027-929e-279d828791d3", "action": "accept", "to": "accepted"}	5dae6b29729a11038b52a5462306621a4add51a1ff25ee0be5c411145c7cbc52	2fcb205902732b4177e839b6bf1e215ce47796a6907aa9abd55d85efaafd0c0c
qingyuan	7a2b05d5-066c-4e86-b35c-b349c59e0ada	6	2026-11-29 07:08:03.947962+00	ed773812-eed0-4b96-b7ec-0639dfa016b7	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	2fcb205902732b4177e839b6bf1e215ce47796a6907aa9abd55d85efaafd0c0c	25550ff7d7b263a5e325a4f0eec76d4e49b90e1035254b0f6ca061187adf511e
qingyuan	7a2b05d5-066c-4e86-b35c-b349c59e0ada	7	2026-11-29 07:08:04.003217+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	mediation	{"what": "opened"}	25550ff7d7b263a5e325a4f0eec76d4e49b90e1035254b0f6ca061187adf511e	e43b33d020e6b27b8428c1a44c6aad46dd7ec2a3fbddd52194cc73b38c31ef16
qingyuan	7a2b05d5-066c-4e86-b35c-b349c59e0ada	8	2026-11-29 07:08:04.003217+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	mediation	{"what": "read"}	e43b33d020e6b27b8428c1a44c6aad46dd7ec2a3fbddd52194cc73b38c31ef16	289551bc75d0cad933af5e6a298a10bbda6808e510c3e4edf6601cdbeb534d8c
qingyuan	7a2b05d5-066c-4e86-b35c-b349c59e0ada	9	2026-11-29 07:08:04.057541+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	mediation	{"what": "sides"}	289551bc75d0cad933af5e6a298a10bbda6808e510c3e4edf6601cdbeb534d8c	fc7633f5cf756579318e6978450d981fa38ed957fc33a94d54e6ec6b50218798
qingyuan	59831e55-5d30-4161-9f3a-80c318cd7d53	1	2026-11-29 07:08:04.323943+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	opened	{"number": "20261129-005", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "959f8bbf-fe46-4918-be76-251fd88f01a2", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "e4036ef6b93a5c188dd24f7c87e5320a64e27e4e455191656671b931926be966"}	0000000000000000000000000000000000000000000000000000000000000000	c5289a0fc958ce039da08f3e7497af4932b36e00c5f2361ded2d3b9d87e2cc55
qingyuan	9e1afaff-48e0-4152-a54d-781d8c551328	1	2026-11-29 07:08:04.366871+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	opened	{"number": "20261129-006", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "e4c6a510-02a2-49fa-9f56-d67985f803e1", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "515a32aad600e356d3e3621151cff7a8a787bb5e8ab765017e47c7207fb3323d"}	0000000000000000000000000000000000000000000000000000000000000000	ce0e6bd0d64c2919dfb30b91bfa42abab8d0a7e96cc8baf89455398daf9044da
qingyuan	1db2e121-258c-4ba0-a62e-cf17914a4b38	1	2026-11-29 07:08:04.415854+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	opened	{"number": "20261129-007", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "042e4aaf-ac68-49b2-af61-57a6b93de86f", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "17106f273e45761d39cb6c4ab10d919360ad145abe2281597a29e2915a2d24b9"}	0000000000000000000000000000000000000000000000000000000000000000	fd7d9d5e33cc39a0d41c2c54eae4df669ec119474bbce5235f63697c05793b99
qingyuan	59831e55-5d30-4161-9f3a-80c318cd7d53	2	2026-11-29 07:08:04.525126+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	c5289a0fc958ce039da08f3e7497af4932b36e00c5f2361ded2d3b9d87e2cc55	aab6ceb27dcd9291ce3eb358051f7c1c1bab7d72a2ae2fe6ee09d1279f7e73bc
qingyuan	1db2e121-258c-4ba0-a62e-cf17914a4b38	2	2026-11-29 07:08:04.477152+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	fd7d9d5e33cc39a0d41c2c54eae4df669ec119474bbce5235f63697c05793b99	f3bcc5693a501e6c1c4546b63daaa996b86e7b725320a953ff27b18eabb08376
qingyuan	435fd704-76b3-4182-879a-55111f53ff8e	2	2026-11-29 07:08:04.822197+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	f6fe7a270986b4f9c4a4201bc2fac5652181d4e079164f17dba424012239bc69	9527aa327e2a4d109e922ed9acd38d29329261810b5c73766014a634647b77d9
qingyuan	435fd704-76b3-4182-879a-55111f53ff8e	7	2026-11-29 07:08:05.044309+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	mediation	{"what": "opened"}	4331d8e4d1ce90d1e2672c92a7119c204738d62e0213079075be92dc92a7ea4d	6d53d8e08f268545da72381608d91363b509c3ae4e657c67d17ae97fd785e44c
qingyuan	435fd704-76b3-4182-879a-55111f53ff8e	8	2026-11-29 07:08:05.044309+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	mediation	{"what": "read"}	6d53d8e08f268545da72381608d91363b509c3ae4e657c67d17ae97fd785e44c	33262b629e677681bfb4dcf0e0e0c5003a97924780f36f0ee2eebe17ec31bbbf
jizhou	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	1	2026-11-29 07:08:05.265349+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "752f5bc2-384b-4594-b838-5c82b3709723", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7ec8069ce25d8f1fe0f51ec4fc2fcdf43d2c59774845e474c80bdb3381c65dad"}	0000000000000000000000000000000000000000000000000000000000000000	9a47ad46f77e2e5bea35ac54e395085720d18e727fac276329cebe97428549af
jizhou	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	2	2026-11-29 07:08:05.433091+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	9a47ad46f77e2e5bea35ac54e395085720d18e727fac276329cebe97428549af	988ebe938d389f005b6893d5038aef58b170155b4c650c3311b92e81ac1d811e
jizhou	4702d79f-4e7a-4a1c-a51b-c633868adc03	2	2026-11-29 07:08:05.655341+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	f38c2baf8904e856bbb0598195d7d257e8cbafef37fe9fe049a688daca6e692c	a082d7998cea1dfb078f768905ce77b46e0eaf8e6811766091ee7e744fe2e2fe
jizhou	4702d79f-4e7a-4a1c-a51b-c633868adc03	9	2026-11-29 07:08:05.985233+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	mediation	{"what": "sides"}	f1ada11e5f545e0f22de8540b1bf276c8905548e9b93f969af57aa96bdc0f643	aced5214580426d3012bf6b5f43a68674b870ab082d2029809ed0be6f6c1e036
qingyuan	59831e55-5d30-4161-9f3a-80c318cd7d53	3	2026-11-29 07:08:04.608663+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	task_offered	{"task_id": "760c2492-0969-4c38-903a-89d752c6175f", "to": "2e476bfb-1f2d-4655-baeb-0a990b649cff", "plan": 0}	aab6ceb27dcd9291ce3eb358051f7c1c1bab7d72a2ae2fe6ee09d1279f7e73bc	1d557495ba4325849387f8d3fa7e35196f576165af5ef73aa6a6aa749611465c
qingyuan	59831e55-5d30-4161-9f3a-80c318cd7d53	4	2026-11-29 07:08:04.608663+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	1d557495ba4325849387f8d3fa7e35196f576165af5ef73aa6a6aa749611465c	d4db7b2a5bdadb1c31f41d92d80f44c6e3a15824bff374450faf85592200c668
qingyuan	435fd704-76b3-4182-879a-55111f53ff8e	9	2026-11-29 07:08:05.083862+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	mediation	{"what": "sides"}	33262b629e677681bfb4dcf0e0e0c5003a97924780f36f0ee2eebe17ec31bbbf	4339496e03fef69627356a8df17e6d443cacf51962de4603c09dbe0be30970b8
jizhou	9db748b7-352c-47b5-9d5c-29b7c0daef7a	2	2026-11-29 07:08:05.389549+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	e5a4cb5d87e5f70b52350de5265363ae278b7d7008b53593e94b36ec2cadcf0e	4edf194f3eadd0c0c1589c2c4e269835a537c82bb7b6fe65eef1236c68fc9d77
jizhou	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	3	2026-11-29 07:08:05.486109+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	task_offered	{"task_id": "c5fbace9-c557-4682-8b8b-5fc9d8d6ffe9", "to": "8fce65dd-d9ca-4568-adeb-c43221b95991", "plan": 0}	988ebe938d389f005b6893d5038aef58b170155b4c650c3311b92e81ac1d811e	6406130b4f939c7b360c06fb5f2768c6d7f55e70e9ee29dc2f27d23c245a9dad
jizhou	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	4	2026-11-29 07:08:05.486109+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	6406130b4f939c7b360c06fb5f2768c6d7f55e70e9ee29dc2f27d23c245a9dad	a6bbc557512723db5844da4f961336c1aa664e1a8f4cfc15bbb95c60c2f41aa0
jizhou	4702d79f-4e7a-4a1c-a51b-c633868adc03	1	2026-11-29 07:08:05.611625+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	opened	{"number": "20261129-024", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "d8870087-1eb3-4c9f-ac1e-5b71736fa8c9", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "d5d520b7913bd68d969db7d969b7adc6a438d97c25d38bab481144ddc6f38259"}	0000000000000000000000000000000000000000000000000000000000000000	f38c2baf8904e856bbb0598195d7d257e8cbafef37fe9fe049a688daca6e692c
jizhou	4702d79f-4e7a-4a1c-a51b-c633868adc03	5	2026-11-29 07:08:05.860144+00	8fce65dd-d9ca-4568-adeb-c43221b95991	task_changed	{"task_id": "50d7de72-2d8a-4db8-a836-0a650b79079b", "action": "accept", "to": "accepted"}	34ef67d2f458149300e85404348e8d020f64c9bbc8dbd9e2c013ac50ac8c4433	19a5d1c8bc93c9b2869a54132dddad83cb5f3e196cb5b25e003a24fa044ebfbc
jizhou	4702d79f-4e7a-4a1c-a51b-c633868adc03	6	2026-11-29 07:08:05.860144+00	8fce65dd-d9ca-4568-adeb-c43221b95991	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	19a5d1c8bc93c9b2869a54132dddad83cb5f3e196cb5b25e003a24fa044ebfbc	767b5d687bea6cc3756f5de3bbe50c7e05a7437093186f7c85ce5677a4cd7a01
qingyuan	f01f02c9-2612-4ace-9c98-7c36a9ce7932	1	2026-11-29 07:08:06.498789+00	camera:cam-lawn	opened	{"number":"20261129-009","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"2fee121d-672e-4eb6-b50f-9e4b4e2837d5","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	f6e9bda4846cd4ccade70a0ff3873f7a5c361c163933f61075c83eaf4c71cd47
qingyuan	5fe5e05c-bae8-47c7-97a8-057d04059469	5	2026-11-29 07:08:06.498789+00	camera:cam-lawn	signal_suggested	{"signal_id":"2fee121d-672e-4eb6-b50f-9e4b4e2837d5","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-009"}	ce7630af8c0cda82da6fd2728a476482b0a388812893be00d556802b15650080	c4f78e8be72ce7167fe9094cd53493b7748ea423ac83c3fea7ce520edf5fa9c3
qingyuan	f01f02c9-2612-4ace-9c98-7c36a9ce7932	2	2026-11-29 07:08:06.498789+00	camera:cam-lawn	signal_linked	{"signal_id":"843ad152-c290-4327-855a-3eae5d5344e9","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	f6e9bda4846cd4ccade70a0ff3873f7a5c361c163933f61075c83eaf4c71cd47	ac67d32c397614bf42f78e240b97e95573abc8e887de6529228135ab1cc76327
qingyuan	435fd704-76b3-4182-879a-55111f53ff8e	1	2026-11-29 07:08:04.769132+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "885ae1f4-ebda-42c2-ad1a-d512313083da", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "1a2f04eb406a4508ad3b3ca304354e1865a641d02f71e453d39f44df80a1e1d5"}	0000000000000000000000000000000000000000000000000000000000000000	f6fe7a270986b4f9c4a4201bc2fac5652181d4e079164f17dba424012239bc69
jizhou	83f7d0b4-8a89-416e-880e-a04c49878cf2	1	2026-11-29 07:08:05.303734+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "4369629f-5c93-4d60-825d-02156051781a", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "0b287580e142e91a6d94b97bc9d8db1d49622e191efe7214f1b47c52bd57ea9c"}	0000000000000000000000000000000000000000000000000000000000000000	1714f088ec17f606543ed2ab2dd25d9c2d92228d07425f5355142255052f66eb
qingyuan	0edccd50-1e43-47a3-a4dd-a7310ace3f12	1	2026-11-29 07:08:06.516913+00	resident	opened	{"number": "20261129-010", "kind": "quarrel", "pack": "quarrel", "severity": "life_safety", "signal_id": "d3e773cd-d739-4293-8e4f-0d1b094db3d5", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.1}}], "words_sha256": "05eddc22311997f55201af1a0cfeb63cd477139c05475d4b67f591e9ac9e9194"}	0000000000000000000000000000000000000000000000000000000000000000	285ef1d49cc219265ada5ac82793ff186b903629425949ce6f5964a47f77336f
qingyuan	0edccd50-1e43-47a3-a4dd-a7310ace3f12	2	2026-11-29 07:08:06.516913+00	rule	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	285ef1d49cc219265ada5ac82793ff186b903629425949ce6f5964a47f77336f	e2947cb503e7f3fea237fde02a6dc1943b4809fd397d0f1eab28b97c6eaf0247
qingyuan	0edccd50-1e43-47a3-a4dd-a7310ace3f12	3	2026-11-29 07:08:06.516913+00	rule	task_offered	{"task_id": "d3d498a9-9ac6-44ab-b177-5b90056f628c", "to": "9cc09f79-3a3d-4b90-93cc-7cf712bce428", "plan": 0}	e2947cb503e7f3fea237fde02a6dc1943b4809fd397d0f1eab28b97c6eaf0247	d3718cf4c18910f7ede52740f9c1760771de75f4bb284307596b73bb853e04c2
qingyuan	0edccd50-1e43-47a3-a4dd-a7310ace3f12	4	2026-11-29 07:08:06.516913+00	rule	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	d3718cf4c18910f7ede52740f9c1760771de75f4bb284307596b73bb853e04c2	19fabaec30b8202e1ae86a2d38bd2de57d998104449ea619043d734c59352068
qingyuan	435fd704-76b3-4182-879a-55111f53ff8e	3	2026-11-29 07:08:04.871466+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	task_offered	{"task_id": "8dd6d416-02f9-4e53-ae29-e7801601c727", "to": "2e476bfb-1f2d-4655-baeb-0a990b649cff", "plan": 0}	9527aa327e2a4d109e922ed9acd38d29329261810b5c73766014a634647b77d9	e1c77ffbc45bb6ee71b8b8b87bceaf2a476801dffdb1bc484184a384c3a19941
qingyuan	435fd704-76b3-4182-879a-55111f53ff8e	4	2026-11-29 07:08:04.871466+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	e1c77ffbc45bb6ee71b8b8b87bceaf2a476801dffdb1bc484184a384c3a19941	daba8262a89d7fbb570d11ba236e7976f71698ac975554937634926097b80e78
qingyuan	435fd704-76b3-4182-879a-55111f53ff8e	5	2026-11-29 07:08:04.960546+00	2e476bfb-1f2d-4655-baeb-0a990b649cff	task_changed	{"task_id": "8dd6d416-02f9-4e53-ae29-e7801601c727", "action": "accept", "to": "accepted"}	daba8262a89d7fbb570d11ba236e7976f71698ac975554937634926097b80e78	066aaafa40694940f5d271584ef5f20a35eb883876fdf3544b104d5db0e07fe7
qingyuan	435fd704-76b3-4182-879a-55111f53ff8e	6	2026-11-29 07:08:04.960546+00	2e476bfb-1f2d-4655-baeb-0a990b649cff	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	066aaafa40694940f5d271584ef5f20a35eb883876fdf3544b104d5db0e07fe7	4331d8e4d1ce90d1e2672c92a7119c204738d62e0213079075be92dc92a7ea4d
jizhou	9db748b7-352c-47b5-9d5c-29b7c0daef7a	1	2026-11-29 07:08:05.341939+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "514f33a2-04f9-45f5-a949-cf06c0e598d4", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "4feb73634893c00b63e03504c58fc4ffeb30a3cc524b9fec1459dd77cb378586"}	0000000000000000000000000000000000000000000000000000000000000000	e5a4cb5d87e5f70b52350de5265363ae278b7d7008b53593e94b36ec2cadcf0e
jizhou	4702d79f-4e7a-4a1c-a51b-c633868adc03	3	2026-11-29 07:08:05.711134+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	task_offered	{"task_id": "50d7de72-2d8a-4db8-a836-0a650b79079b", "to": "8fce65dd-d9ca-4568-adeb-c43221b95991", "plan": 0}	a082d7998cea1dfb078f768905ce77b46e0eaf8e6811766091ee7e744fe2e2fe	7d034164795853846c4ba75bf2e7cb0a1b4404d43d15fea6f94cf47ea6a40d39
jizhou	4702d79f-4e7a-4a1c-a51b-c633868adc03	4	2026-11-29 07:08:05.711134+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	7d034164795853846c4ba75bf2e7cb0a1b4404d43d15fea6f94cf47ea6a40d39	34ef67d2f458149300e85404348e8d020f64c9bbc8dbd9e2c013ac50ac8c4433
jizhou	4702d79f-4e7a-4a1c-a51b-c633868adc03	7	2026-11-29 07:08:05.915704+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	mediation	{"what": "opened"}	767b5d687bea6cc3756f5de3bbe50c7e05a7437093186f7c85ce5677a4cd7a01	ecb5bbc69a681a4dc60b1b272d1f74e61512477fd7a51aeb3ab1edbc98d0902f
jizhou	4702d79f-4e7a-4a1c-a51b-c633868adc03	8	2026-11-29 07:08:05.915704+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	mediation	{"what": "read"}	ecb5bbc69a681a4dc60b1b272d1f74e61512477fd7a51aeb3ab1edbc98d0902f	f1ada11e5f545e0f22de8540b1bf276c8905548e9b93f969af57aa96bdc0f643
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x236208f62f666ec8cf2bfc3e2fa8f884c1972b611e095af553f9fc03762828fa	2026-11-29 07:08:02.631799+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\xf566f64e809dd70a098721c00a9cfb26bb68b8fc4c8b93eda7df260bf3faf8fe	2026-11-29 07:08:02.784088+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x6a7c46f62097fa9f6ef8c8a7d5f1ca09b32a04b3cf900d2a032834ad08bceb10	2026-11-29 07:08:02.790481+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\xabf23ff8ee9da6dd7dccf22430c0254c5171a4ca8e4afe677d583f23234b06eb	2026-11-29 07:08:02.795053+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\xdcb5d2d661a8d86641f1220d555a541c7fe533e9b00d540da68e8915df654167	2026-11-29 07:08:06.257929+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0013
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-5e80eecbc828	1	2026-11-29 07:08:04.096672+00	bd420085-c72a-4ebe-9749-2b27d56894cf	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-29T07:08:04.096672Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-5e80eecbc828	2	2026-11-29 07:08:04.141853+00	bd420085-c72a-4ebe-9749-2b27d56894cf	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-5e80eecbc828	3	2026-11-29 07:08:04.170477+00	bd420085-c72a-4ebe-9749-2b27d56894cf	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-3339856de558	1	2026-11-29 07:08:05.12+00	c18046fd-d8c9-48a5-8f32-118ba08f7537	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-29T07:08:05.120000Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-3339856de558	2	2026-11-29 07:08:05.147518+00	c18046fd-d8c9-48a5-8f32-118ba08f7537	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-3339856de558	3	2026-11-29 07:08:05.163284+00	c18046fd-d8c9-48a5-8f32-118ba08f7537	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-3a8b4d3c78f4	1	2026-11-29 07:08:06.014881+00	e23b3e56-bc6b-43cc-b4ce-c75e7630b9e7	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-29T07:08:06.014881Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-3a8b4d3c78f4	2	2026-11-29 07:08:06.044691+00	e23b3e56-bc6b-43cc-b4ce-c75e7630b9e7	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-3a8b4d3c78f4	3	2026-11-29 07:08:06.066394+00	e23b3e56-bc6b-43cc-b4ce-c75e7630b9e7	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-5e80eecbc828	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "bd420085-c72a-4ebe-9749-2b27d56894cf", "mode": "shadow", "since": "2026-11-29T07:08:04.170477Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 07:08:04.170477+00	bd420085-c72a-4ebe-9749-2b27d56894cf	\N
qingyuan	qingyuan/hedong/wenfeng	cam-3339856de558	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "c18046fd-d8c9-48a5-8f32-118ba08f7537", "mode": "shadow", "since": "2026-11-29T07:08:05.163284Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 07:08:05.163284+00	c18046fd-d8c9-48a5-8f32-118ba08f7537	\N
jizhou	jizhou/beimen/chengnan	cam-3a8b4d3c78f4	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "e23b3e56-bc6b-43cc-b4ce-c75e7630b9e7", "mode": "shadow", "since": "2026-11-29T07:08:06.066394Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 07:08:06.066394+00	e23b3e56-bc6b-43cc-b4ce-c75e7630b9e7	\N
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
qingyuan	b98a810a-b546-4540-a1b2-ab3853e7be35	5fe5e05c-bae8-47c7-97a8-057d04059469	52f887cf-75ef-4273-b79b-15a32e62a4ff	accept	running	2026-11-29 07:08:03.604821+00	2026-11-29 07:18:03.604821+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	77c79dfb-354e-4d80-a662-4f02b832bd51	5fe5e05c-bae8-47c7-97a8-057d04059469	52f887cf-75ef-4273-b79b-15a32e62a4ff	on_scene	running	2026-11-29 07:08:03.604821+00	2026-11-29 07:38:03.604821+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	9ab11c88-5fcc-49d8-b7c8-c354d78ff7d4	5fe5e05c-bae8-47c7-97a8-057d04059469	52f887cf-75ef-4273-b79b-15a32e62a4ff	done	running	2026-11-29 07:08:03.604821+00	2026-11-29 11:08:03.604821+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	d925c023-dddd-4ff4-9ba6-1c30654564cc	7a2b05d5-066c-4e86-b35c-b349c59e0ada	bdf01a2d-a1f4-4027-929e-279d828791d3	on_scene	running	2026-11-29 07:08:03.872998+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	d0adc83e-10f9-4b73-a13a-ae51e97a4912	7a2b05d5-066c-4e86-b35c-b349c59e0ada	bdf01a2d-a1f4-4027-929e-279d828791d3	done	running	2026-11-29 07:08:03.872998+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	4bd606d1-8d11-452c-9b7a-d18ed131062b	7a2b05d5-066c-4e86-b35c-b349c59e0ada	bdf01a2d-a1f4-4027-929e-279d828791d3	accept	stopped	2026-11-29 07:08:03.872998+00	2026-11-29 07:38:03.872998+00	\N	2026-11-29 07:08:03.947962+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	e74762ce-bfac-4622-a443-607919982bd2	59831e55-5d30-4161-9f3a-80c318cd7d53	760c2492-0969-4c38-903a-89d752c6175f	accept	running	2026-11-29 07:08:04.608663+00	2026-11-29 07:18:04.608663+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	0fa3e52d-3147-42a7-866d-ebf9faba940f	59831e55-5d30-4161-9f3a-80c318cd7d53	760c2492-0969-4c38-903a-89d752c6175f	on_scene	running	2026-11-29 07:08:04.608663+00	2026-11-29 07:38:04.608663+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	87554a38-a054-4a4d-bc07-d4469f7e81a6	59831e55-5d30-4161-9f3a-80c318cd7d53	760c2492-0969-4c38-903a-89d752c6175f	done	running	2026-11-29 07:08:04.608663+00	2026-11-29 11:08:04.608663+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	e76a55fa-5391-46b2-a186-d711777b8489	435fd704-76b3-4182-879a-55111f53ff8e	8dd6d416-02f9-4e53-ae29-e7801601c727	on_scene	running	2026-11-29 07:08:04.871466+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	7cc9eb76-bbe8-4515-8cbe-6b6965d1bdaf	435fd704-76b3-4182-879a-55111f53ff8e	8dd6d416-02f9-4e53-ae29-e7801601c727	done	running	2026-11-29 07:08:04.871466+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	2a1e6d22-3642-4eb1-ac88-68e07e87e946	435fd704-76b3-4182-879a-55111f53ff8e	8dd6d416-02f9-4e53-ae29-e7801601c727	accept	stopped	2026-11-29 07:08:04.871466+00	2026-11-29 07:38:04.871466+00	\N	2026-11-29 07:08:04.960546+00	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	93c8cbd3-4aad-449f-8746-ec3ddfb94d1d	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	c5fbace9-c557-4682-8b8b-5fc9d8d6ffe9	accept	running	2026-11-29 07:08:05.486109+00	2026-11-29 07:18:05.486109+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	56f935e3-06c7-49c2-9d8c-f8961bd3a224	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	c5fbace9-c557-4682-8b8b-5fc9d8d6ffe9	on_scene	running	2026-11-29 07:08:05.486109+00	2026-11-29 07:38:05.486109+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	762e8576-5eac-4292-ac87-96cf7ab4f27a	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	c5fbace9-c557-4682-8b8b-5fc9d8d6ffe9	done	running	2026-11-29 07:08:05.486109+00	2026-11-29 11:08:05.486109+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	70447c64-d3b7-4e1f-8494-581d07dcbe9d	4702d79f-4e7a-4a1c-a51b-c633868adc03	50d7de72-2d8a-4db8-a836-0a650b79079b	on_scene	running	2026-11-29 07:08:05.711134+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
jizhou	f78e7078-f143-479a-abf5-cfeae44b3619	4702d79f-4e7a-4a1c-a51b-c633868adc03	50d7de72-2d8a-4db8-a836-0a650b79079b	done	running	2026-11-29 07:08:05.711134+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
jizhou	1ef3bb33-b169-4015-af67-5b1268a21ee9	4702d79f-4e7a-4a1c-a51b-c633868adc03	50d7de72-2d8a-4db8-a836-0a650b79079b	accept	stopped	2026-11-29 07:08:05.711134+00	2026-11-29 07:38:05.711134+00	\N	2026-11-29 07:08:05.860144+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	8d2e7f22-fb2a-4f37-9228-3dcaf8f6d9ee	0edccd50-1e43-47a3-a4dd-a7310ace3f12	d3d498a9-9ac6-44ab-b177-5b90056f628c	accept	running	2026-11-29 07:08:06.516913+00	2026-11-29 07:38:06.516913+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	8bd0de9a-a4f8-4f06-a88b-ab704bd339f7	0edccd50-1e43-47a3-a4dd-a7310ace3f12	d3d498a9-9ac6-44ab-b177-5b90056f628c	on_scene	running	2026-11-29 07:08:06.516913+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	c14cfe26-c9b5-48c4-aa8f-9c767ed7eb20	0edccd50-1e43-47a3-a4dd-a7310ace3f12	d3d498a9-9ac6-44ab-b177-5b90056f628c	done	running	2026-11-29 07:08:06.516913+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
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
qingyuan	report:c7192c8f-61da-4c0a-acc3-36e6e8567017:2721a58d133b64e410fca7bedc3cdffc	e7324c91-05ba-4e10-8c1f-4e6fd219fcc6	2026-11-29 07:08:03.1804+00
qingyuan	report:c7192c8f-61da-4c0a-acc3-36e6e8567017:d7a797f478054c90dddc6980f5e9c66c	223829ea-9c40-40c0-8c98-db34eec131c9	2026-11-29 07:08:03.305038+00
qingyuan	report:c7192c8f-61da-4c0a-acc3-36e6e8567017:aa41e4f3ef5aba32656fbaaf0017dd7f	359aa0ce-e865-457c-8893-4efb7c3af77b	2026-11-29 07:08:03.378166+00
qingyuan	report:c7192c8f-61da-4c0a-acc3-36e6e8567017:f171f8016e81663696d82ab041f42f7a	d83b4015-7795-4f9b-8e21-cbcca03d3288	2026-11-29 07:08:03.8051+00
qingyuan	report:5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43:dbac906445475a2ce70fcc675140e31f	959f8bbf-fe46-4918-be76-251fd88f01a2	2026-11-29 07:08:04.323943+00
qingyuan	report:5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43:b45b17934dab44ce36e2d930d79e551d	e4c6a510-02a2-49fa-9f56-d67985f803e1	2026-11-29 07:08:04.366871+00
qingyuan	report:5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43:a1424738eee84e106b5fcd9c4fa66c8f	042e4aaf-ac68-49b2-af61-57a6b93de86f	2026-11-29 07:08:04.415854+00
qingyuan	report:5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43:20008b006b756c39b34fa924b6387946	885ae1f4-ebda-42c2-ad1a-d512313083da	2026-11-29 07:08:04.769132+00
jizhou	report:951af5d5-ab6a-4e97-8a47-60c9fe222e90:3a0c3baad1d92c1e16b29f55b350bea9	752f5bc2-384b-4594-b838-5c82b3709723	2026-11-29 07:08:05.265349+00
jizhou	report:951af5d5-ab6a-4e97-8a47-60c9fe222e90:bd28208dd61a3ef6845bd9309e355efa	4369629f-5c93-4d60-825d-02156051781a	2026-11-29 07:08:05.303734+00
jizhou	report:951af5d5-ab6a-4e97-8a47-60c9fe222e90:784de30efef83929d3a1c8a097720a31	514f33a2-04f9-45f5-a949-cf06c0e598d4	2026-11-29 07:08:05.341939+00
jizhou	report:951af5d5-ab6a-4e97-8a47-60c9fe222e90:f73e5874a0b19828c8ee3319a3d85974	d8870087-1eb3-4c9f-ac1e-5b71736fa8c9	2026-11-29 07:08:05.611625+00
qingyuan	event:9747cdbd-44e3-4afe-a2fe-9220dc031c1b:1	843ad152-c290-4327-855a-3eae5d5344e9	2026-11-29 07:08:06.463931+00
qingyuan	event:d2c916f7-ee57-465c-973d-e1493b0da50e:1	2fee121d-672e-4eb6-b50f-9e4b4e2837d5	2026-11-29 07:08:06.463931+00
qingyuan	report:resident:8d14873ac5614348a24c11b68f00468c	d3e773cd-d739-4293-8e4f-0d1b094db3d5	2026-11-29 07:08:06.516913+00
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
qingyuan	qingyuan/hedong/jinlanli	1fe52373daf17cf80c18d29c7b7b41a5d6a8488f8f41f7b0c754d40b1153c4ce	2026-11-29 07:08:03.743864+00	2026-11-30 07:08:03.743864+00	\N
qingyuan	qingyuan/hedong/wenfeng	4d606e84f794fa8cdc30b343e6980d06d9131333ce1ac703785de60ff709d00b	2026-11-29 07:08:04.724495+00	2026-11-30 07:08:04.724495+00	\N
jizhou	jizhou/beimen/chengnan	0b358b57adfe95c39be8ba32bacf33e9518f30da3482bb6f17cb2fb8445a7a32	2026-11-29 07:08:05.577441+00	2026-11-30 07:08:05.577441+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	5fe5e05c-bae8-47c7-97a8-057d04059469	2026-11-29 07:08:03.1804+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	7dd4e2fe-3608-46a8-9061-d746fd6cac7c	2026-11-29 07:08:03.1804+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	62607714-b66c-40ac-ba5c-c1e3da2650bc	2026-11-29 07:08:03.305038+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	71f27125-1e59-40ad-b180-68db104b205a	2026-11-29 07:08:03.305038+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	1815839f-def4-4f3f-bfce-77a5f6db897b	2026-11-29 07:08:03.378166+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	6a690f3b-9353-4fa0-9aab-480c106b53f2	2026-11-29 07:08:03.378166+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	1815839f-def4-4f3f-bfce-77a5f6db897b	2026-11-29 07:08:03.478583+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	5fe5e05c-bae8-47c7-97a8-057d04059469	2026-11-29 07:08:03.537024+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	5fe5e05c-bae8-47c7-97a8-057d04059469	2026-11-29 07:08:03.604821+00
qingyuan	qingyuan/hedong/jinlanli	10	account	ed773812-eed0-4b96-b7ec-0639dfa016b7	notice	2978e4df-fa26-4cf0-b287-799b5265e1ad	2026-11-29 07:08:03.604821+00
qingyuan	qingyuan/hedong/jinlanli	11	account	ed773812-eed0-4b96-b7ec-0639dfa016b7	task	5fe5e05c-bae8-47c7-97a8-057d04059469	2026-11-29 07:08:03.604821+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		incident	7a2b05d5-066c-4e86-b35c-b349c59e0ada	2026-11-29 07:08:03.8051+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		notice	b826c731-15af-4963-ad2a-fe34b2a8309b	2026-11-29 07:08:03.8051+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		incident	7a2b05d5-066c-4e86-b35c-b349c59e0ada	2026-11-29 07:08:03.841389+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		incident	7a2b05d5-066c-4e86-b35c-b349c59e0ada	2026-11-29 07:08:03.872998+00
qingyuan	qingyuan/hedong/jinlanli	16	account	ed773812-eed0-4b96-b7ec-0639dfa016b7	notice	941a7f1c-9906-41da-9793-c2b55137cb4c	2026-11-29 07:08:03.872998+00
qingyuan	qingyuan/hedong/jinlanli	17	account	ed773812-eed0-4b96-b7ec-0639dfa016b7	task	7a2b05d5-066c-4e86-b35c-b349c59e0ada	2026-11-29 07:08:03.872998+00
qingyuan	qingyuan/hedong/jinlanli	18	desk		incident	7a2b05d5-066c-4e86-b35c-b349c59e0ada	2026-11-29 07:08:03.947962+00
qingyuan	qingyuan/hedong/jinlanli	19	desk		incident	7a2b05d5-066c-4e86-b35c-b349c59e0ada	2026-11-29 07:08:04.003217+00
qingyuan	qingyuan/hedong/jinlanli	20	desk		incident	7a2b05d5-066c-4e86-b35c-b349c59e0ada	2026-11-29 07:08:04.057541+00
qingyuan	qingyuan/hedong/jinlanli	21	desk		camera	cam-5e80eecbc828	2026-11-29 07:08:04.096672+00
qingyuan	qingyuan/hedong/jinlanli	22	desk		command	557201ed-1dca-4a06-8002-7b1239defc97	2026-11-29 07:08:04.096672+00
qingyuan	qingyuan/hedong/jinlanli	23	desk		camera	cam-5e80eecbc828	2026-11-29 07:08:04.141853+00
qingyuan	qingyuan/hedong/jinlanli	24	desk		camera	cam-5e80eecbc828	2026-11-29 07:08:04.170477+00
qingyuan	qingyuan/hedong/jinlanli	25	desk		command	6ab62ded-6fc3-46e5-9310-040697cf32e3	2026-11-29 07:08:04.210483+00
qingyuan	qingyuan/hedong/wenfeng	26	desk		incident	59831e55-5d30-4161-9f3a-80c318cd7d53	2026-11-29 07:08:04.323943+00
qingyuan	qingyuan/hedong/wenfeng	27	desk		notice	a3476012-910c-4164-99de-8695689eb897	2026-11-29 07:08:04.323943+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		incident	9e1afaff-48e0-4152-a54d-781d8c551328	2026-11-29 07:08:04.366871+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		notice	c25aade9-5155-4d98-aeaa-84c4051c97f8	2026-11-29 07:08:04.366871+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		incident	1db2e121-258c-4ba0-a62e-cf17914a4b38	2026-11-29 07:08:04.415854+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		notice	28e7c044-33b1-4f9c-af7d-07c3c75e02c2	2026-11-29 07:08:04.415854+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		incident	1db2e121-258c-4ba0-a62e-cf17914a4b38	2026-11-29 07:08:04.477152+00
qingyuan	qingyuan/hedong/wenfeng	33	desk		incident	59831e55-5d30-4161-9f3a-80c318cd7d53	2026-11-29 07:08:04.525126+00
qingyuan	qingyuan/hedong/wenfeng	34	desk		incident	59831e55-5d30-4161-9f3a-80c318cd7d53	2026-11-29 07:08:04.608663+00
qingyuan	qingyuan/hedong/wenfeng	35	account	2e476bfb-1f2d-4655-baeb-0a990b649cff	notice	55c7dd6c-ce65-4b34-9560-b187122bc4ff	2026-11-29 07:08:04.608663+00
qingyuan	qingyuan/hedong/wenfeng	36	account	2e476bfb-1f2d-4655-baeb-0a990b649cff	task	59831e55-5d30-4161-9f3a-80c318cd7d53	2026-11-29 07:08:04.608663+00
qingyuan	qingyuan/hedong/wenfeng	37	desk		incident	435fd704-76b3-4182-879a-55111f53ff8e	2026-11-29 07:08:04.769132+00
qingyuan	qingyuan/hedong/wenfeng	38	desk		notice	bee72b30-f41c-4e4f-8cb1-5bf54c58027b	2026-11-29 07:08:04.769132+00
qingyuan	qingyuan/hedong/wenfeng	39	desk		incident	435fd704-76b3-4182-879a-55111f53ff8e	2026-11-29 07:08:04.822197+00
qingyuan	qingyuan/hedong/wenfeng	40	desk		incident	435fd704-76b3-4182-879a-55111f53ff8e	2026-11-29 07:08:04.871466+00
qingyuan	qingyuan/hedong/wenfeng	41	account	2e476bfb-1f2d-4655-baeb-0a990b649cff	notice	35aaa37e-fdaf-414c-ae89-24fe2855f1f2	2026-11-29 07:08:04.871466+00
qingyuan	qingyuan/hedong/wenfeng	42	account	2e476bfb-1f2d-4655-baeb-0a990b649cff	task	435fd704-76b3-4182-879a-55111f53ff8e	2026-11-29 07:08:04.871466+00
qingyuan	qingyuan/hedong/wenfeng	43	desk		incident	435fd704-76b3-4182-879a-55111f53ff8e	2026-11-29 07:08:04.960546+00
qingyuan	qingyuan/hedong/wenfeng	44	desk		incident	435fd704-76b3-4182-879a-55111f53ff8e	2026-11-29 07:08:05.044309+00
qingyuan	qingyuan/hedong/wenfeng	45	desk		incident	435fd704-76b3-4182-879a-55111f53ff8e	2026-11-29 07:08:05.083862+00
qingyuan	qingyuan/hedong/wenfeng	46	desk		camera	cam-3339856de558	2026-11-29 07:08:05.12+00
qingyuan	qingyuan/hedong/wenfeng	47	desk		command	0fb5bb6c-f38d-43bc-9f16-bb57279917af	2026-11-29 07:08:05.12+00
qingyuan	qingyuan/hedong/wenfeng	48	desk		camera	cam-3339856de558	2026-11-29 07:08:05.147518+00
qingyuan	qingyuan/hedong/wenfeng	49	desk		camera	cam-3339856de558	2026-11-29 07:08:05.163284+00
qingyuan	qingyuan/hedong/wenfeng	50	desk		command	d28449a8-32e4-4e5b-a985-aa446ee44c2c	2026-11-29 07:08:05.192156+00
jizhou	jizhou/beimen/chengnan	51	desk		incident	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	2026-11-29 07:08:05.265349+00
jizhou	jizhou/beimen/chengnan	52	desk		notice	477becf4-e90e-4547-8667-b07bb95f4e6c	2026-11-29 07:08:05.265349+00
jizhou	jizhou/beimen/chengnan	53	desk		incident	83f7d0b4-8a89-416e-880e-a04c49878cf2	2026-11-29 07:08:05.303734+00
jizhou	jizhou/beimen/chengnan	54	desk		notice	1cc73472-25d2-4ee7-868e-b1c39c0ab49d	2026-11-29 07:08:05.303734+00
jizhou	jizhou/beimen/chengnan	55	desk		incident	9db748b7-352c-47b5-9d5c-29b7c0daef7a	2026-11-29 07:08:05.341939+00
jizhou	jizhou/beimen/chengnan	56	desk		notice	6a5d988b-4303-4bfd-802e-741948dbce6f	2026-11-29 07:08:05.341939+00
jizhou	jizhou/beimen/chengnan	57	desk		incident	9db748b7-352c-47b5-9d5c-29b7c0daef7a	2026-11-29 07:08:05.389549+00
jizhou	jizhou/beimen/chengnan	58	desk		incident	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	2026-11-29 07:08:05.433091+00
jizhou	jizhou/beimen/chengnan	64	desk		incident	4702d79f-4e7a-4a1c-a51b-c633868adc03	2026-11-29 07:08:05.655341+00
jizhou	jizhou/beimen/chengnan	70	desk		incident	4702d79f-4e7a-4a1c-a51b-c633868adc03	2026-11-29 07:08:05.985233+00
jizhou	jizhou/beimen/chengnan	73	desk		camera	cam-3a8b4d3c78f4	2026-11-29 07:08:06.044691+00
jizhou	jizhou/beimen/chengnan	59	desk		incident	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	2026-11-29 07:08:05.486109+00
jizhou	jizhou/beimen/chengnan	60	account	8fce65dd-d9ca-4568-adeb-c43221b95991	notice	4bf821cc-4917-4230-b752-61cc49ca42c4	2026-11-29 07:08:05.486109+00
jizhou	jizhou/beimen/chengnan	61	account	8fce65dd-d9ca-4568-adeb-c43221b95991	task	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	2026-11-29 07:08:05.486109+00
jizhou	jizhou/beimen/chengnan	62	desk		incident	4702d79f-4e7a-4a1c-a51b-c633868adc03	2026-11-29 07:08:05.611625+00
jizhou	jizhou/beimen/chengnan	63	desk		notice	fa77662d-c59f-4fdf-8bfd-5de5e87a7b76	2026-11-29 07:08:05.611625+00
jizhou	jizhou/beimen/chengnan	68	desk		incident	4702d79f-4e7a-4a1c-a51b-c633868adc03	2026-11-29 07:08:05.860144+00
qingyuan	qingyuan/hedong/jinlanli/g1	76	desk		incident	f01f02c9-2612-4ace-9c98-7c36a9ce7932	2026-11-29 07:08:06.498789+00
qingyuan	qingyuan/hedong/jinlanli/g1	77	desk		notice	4235bc7a-2f31-45da-95c4-8d8a54f60f72	2026-11-29 07:08:06.498789+00
qingyuan	qingyuan/hedong/jinlanli	78	desk		incident	5fe5e05c-bae8-47c7-97a8-057d04059469	2026-11-29 07:08:06.498789+00
qingyuan	qingyuan/hedong/jinlanli	79	desk		notice	614454d3-f256-456e-a8b9-aa7beef2a042	2026-11-29 07:08:06.498789+00
jizhou	jizhou/beimen/chengnan	65	desk		incident	4702d79f-4e7a-4a1c-a51b-c633868adc03	2026-11-29 07:08:05.711134+00
jizhou	jizhou/beimen/chengnan	66	account	8fce65dd-d9ca-4568-adeb-c43221b95991	notice	0b6730b4-9ec2-4cac-ae1f-0c1c35568b40	2026-11-29 07:08:05.711134+00
jizhou	jizhou/beimen/chengnan	67	account	8fce65dd-d9ca-4568-adeb-c43221b95991	task	4702d79f-4e7a-4a1c-a51b-c633868adc03	2026-11-29 07:08:05.711134+00
jizhou	jizhou/beimen/chengnan	69	desk		incident	4702d79f-4e7a-4a1c-a51b-c633868adc03	2026-11-29 07:08:05.915704+00
jizhou	jizhou/beimen/chengnan	71	desk		camera	cam-3a8b4d3c78f4	2026-11-29 07:08:06.014881+00
jizhou	jizhou/beimen/chengnan	72	desk		command	d50394e7-fff5-4c4b-ad43-f5844e318087	2026-11-29 07:08:06.014881+00
jizhou	jizhou/beimen/chengnan	74	desk		camera	cam-3a8b4d3c78f4	2026-11-29 07:08:06.066394+00
jizhou	jizhou/beimen/chengnan	75	desk		command	4628211d-3f6c-45b0-a25d-8e4b4250d6fa	2026-11-29 07:08:06.10288+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	80	desk		incident	0edccd50-1e43-47a3-a4dd-a7310ace3f12	2026-11-29 07:08:06.516913+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	81	desk		notice	af1ec648-5666-45f1-bc77-7a8735848eed	2026-11-29 07:08:06.516913+00
qingyuan	qingyuan/hedong/jinlanli	82	account	9cc09f79-3a3d-4b90-93cc-7cf712bce428	notice	2c717e6f-8689-4ae0-8f8d-5f4bdf3d02c6	2026-11-29 07:08:06.516913+00
qingyuan	qingyuan/hedong/jinlanli	83	account	9cc09f79-3a3d-4b90-93cc-7cf712bce428	task	0edccd50-1e43-47a3-a4dd-a7310ace3f12	2026-11-29 07:08:06.516913+00
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
qingyuan	qingyuan/hedong/jinlanli	62607714-b66c-40ac-ba5c-c1e3da2650bc	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-29 07:08:03.305038+00	2026-11-29 07:08:03.305038+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	1815839f-def4-4f3f-bfce-77a5f6db897b	20261129-003	quarrel	2	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-29 07:08:03.378166+00	2026-11-29 07:08:03.378166+00	2	2026-11-29 07:08:03.478583+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	5fe5e05c-bae8-47c7-97a8-057d04059469	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-29 07:08:03.1804+00	2026-11-29 07:08:03.1804+00	3	2026-11-29 07:08:03.537024+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	7a2b05d5-066c-4e86-b35c-b349c59e0ada	20261129-004	quarrel	2	quarrel	minor	2	handling	active	27.144	115.015	30	\N	\N	\N	\N	{}	2026-11-29 07:08:03.8051+00	2026-11-29 07:08:03.8051+00	4	2026-11-29 07:08:03.841389+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	9e1afaff-48e0-4152-a54d-781d8c551328	20261129-006	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-29 07:08:04.366871+00	2026-11-29 07:08:04.366871+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	1db2e121-258c-4ba0-a62e-cf17914a4b38	20261129-007	quarrel	2	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-29 07:08:04.415854+00	2026-11-29 07:08:04.415854+00	2	2026-11-29 07:08:04.477152+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	59831e55-5d30-4161-9f3a-80c318cd7d53	20261129-005	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-29 07:08:04.323943+00	2026-11-29 07:08:04.323943+00	3	2026-11-29 07:08:04.525126+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	435fd704-76b3-4182-879a-55111f53ff8e	20261129-008	quarrel	2	quarrel	minor	2	handling	active	27.244	115.115	30	\N	\N	\N	\N	{}	2026-11-29 07:08:04.769132+00	2026-11-29 07:08:04.769132+00	4	2026-11-29 07:08:04.822197+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	83f7d0b4-8a89-416e-880e-a04c49878cf2	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-29 07:08:05.303734+00	2026-11-29 07:08:05.303734+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	9db748b7-352c-47b5-9d5c-29b7c0daef7a	20261129-023	quarrel	2	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-29 07:08:05.341939+00	2026-11-29 07:08:05.341939+00	2	2026-11-29 07:08:05.389549+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-29 07:08:05.265349+00	2026-11-29 07:08:05.265349+00	3	2026-11-29 07:08:05.433091+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	4702d79f-4e7a-4a1c-a51b-c633868adc03	20261129-024	quarrel	2	quarrel	minor	2	handling	active	27.544	115.515	30	\N	\N	\N	\N	{}	2026-11-29 07:08:05.611625+00	2026-11-29 07:08:05.611625+00	4	2026-11-29 07:08:05.655341+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	f01f02c9-2612-4ace-9c98-7c36a9ce7932	20261129-009	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-29 07:08:02.261964+00	2026-11-29 07:08:02.262011+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	0edccd50-1e43-47a3-a4dd-a7310ace3f12	20261129-010	quarrel	2	quarrel	life_safety	0	dispatched	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-29 07:08:06.516913+00	2026-11-29 07:08:06.516913+00	3	\N	\N	\N	\N	\N	\N	f
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
qingyuan	01285829-7e69-4572-b4eb-fd04f251e44d	e7324c91-05ba-4e10-8c1f-4e6fd219fcc6	5fe5e05c-bae8-47c7-97a8-057d04059469	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	c7192c8f-61da-4c0a-acc3-36e6e8567017	2026-11-29 07:08:03.1804+00	\N	\N
qingyuan	2283c532-710a-4582-97a4-3244029b26f5	223829ea-9c40-40c0-8c98-db34eec131c9	62607714-b66c-40ac-ba5c-c1e3da2650bc	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	c7192c8f-61da-4c0a-acc3-36e6e8567017	2026-11-29 07:08:03.305038+00	\N	\N
qingyuan	55955912-b39f-424f-92a5-3f0d5dd3faa7	359aa0ce-e865-457c-8893-4efb7c3af77b	1815839f-def4-4f3f-bfce-77a5f6db897b	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	c7192c8f-61da-4c0a-acc3-36e6e8567017	2026-11-29 07:08:03.378166+00	\N	\N
qingyuan	3e194996-139a-4734-9c3d-9ff183ca03de	e7324c91-05ba-4e10-8c1f-4e6fd219fcc6	62607714-b66c-40ac-ba5c-c1e3da2650bc	suggest	0.4	[]	rule	2026-11-29 07:08:03.74693+00	\N	\N
qingyuan	41940f8e-6bb5-477d-8f6f-085a442c033b	d83b4015-7795-4f9b-8e21-cbcca03d3288	7a2b05d5-066c-4e86-b35c-b349c59e0ada	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	c7192c8f-61da-4c0a-acc3-36e6e8567017	2026-11-29 07:08:03.8051+00	\N	\N
qingyuan	30580c88-c6b8-4ace-ad82-fefc6a972847	959f8bbf-fe46-4918-be76-251fd88f01a2	59831e55-5d30-4161-9f3a-80c318cd7d53	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	2026-11-29 07:08:04.323943+00	\N	\N
qingyuan	f7ecbb04-5207-42a4-aef7-a6806661d1a1	e4c6a510-02a2-49fa-9f56-d67985f803e1	9e1afaff-48e0-4152-a54d-781d8c551328	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	2026-11-29 07:08:04.366871+00	\N	\N
qingyuan	5dac0a9a-5c0e-4417-afb0-ac36db2b994e	042e4aaf-ac68-49b2-af61-57a6b93de86f	1db2e121-258c-4ba0-a62e-cf17914a4b38	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	2026-11-29 07:08:04.415854+00	\N	\N
qingyuan	7f688f25-11c8-4490-bf2e-2b23935d0b64	959f8bbf-fe46-4918-be76-251fd88f01a2	9e1afaff-48e0-4152-a54d-781d8c551328	suggest	0.4	[]	rule	2026-11-29 07:08:04.726247+00	\N	\N
qingyuan	d75f3e5b-7a83-47cd-b0ca-663d2b8b2ad2	885ae1f4-ebda-42c2-ad1a-d512313083da	435fd704-76b3-4182-879a-55111f53ff8e	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	2026-11-29 07:08:04.769132+00	\N	\N
jizhou	5913fbea-4778-4141-ad06-b81444cfa3d4	752f5bc2-384b-4594-b838-5c82b3709723	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	951af5d5-ab6a-4e97-8a47-60c9fe222e90	2026-11-29 07:08:05.265349+00	\N	\N
jizhou	8a61f58c-3052-413b-beb7-9de03666ec57	4369629f-5c93-4d60-825d-02156051781a	83f7d0b4-8a89-416e-880e-a04c49878cf2	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	951af5d5-ab6a-4e97-8a47-60c9fe222e90	2026-11-29 07:08:05.303734+00	\N	\N
jizhou	a42bc8ad-082b-4758-947c-2582e5b3a3ba	514f33a2-04f9-45f5-a949-cf06c0e598d4	9db748b7-352c-47b5-9d5c-29b7c0daef7a	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	951af5d5-ab6a-4e97-8a47-60c9fe222e90	2026-11-29 07:08:05.341939+00	\N	\N
jizhou	ce2350fe-669a-41fd-86da-7419e9283f28	752f5bc2-384b-4594-b838-5c82b3709723	83f7d0b4-8a89-416e-880e-a04c49878cf2	suggest	0.4	[]	rule	2026-11-29 07:08:05.579103+00	\N	\N
jizhou	6e734c0f-b88c-4c1d-bf35-7441271a2a5a	d8870087-1eb3-4c9f-ac1e-5b71736fa8c9	4702d79f-4e7a-4a1c-a51b-c633868adc03	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	951af5d5-ab6a-4e97-8a47-60c9fe222e90	2026-11-29 07:08:05.611625+00	\N	\N
qingyuan	0fc06e5b-ea66-49c5-8e5e-cfcc232a1ea1	2fee121d-672e-4eb6-b50f-9e4b4e2837d5	f01f02c9-2612-4ace-9c98-7c36a9ce7932	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 07:08:06.498789+00	\N	\N
qingyuan	d3e07b6f-67ef-4625-9a55-14c24a0ff1fc	2fee121d-672e-4eb6-b50f-9e4b4e2837d5	5fe5e05c-bae8-47c7-97a8-057d04059469	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 07:08:06.498789+00	\N	\N
qingyuan	49344810-c46e-4a95-ad90-6bef7c4de387	843ad152-c290-4327-855a-3eae5d5344e9	f01f02c9-2612-4ace-9c98-7c36a9ce7932	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 07:08:06.498789+00	\N	\N
qingyuan	e22d03d1-25f6-4ede-b239-f986b492c0d4	d3e773cd-d739-4293-8e4f-0d1b094db3d5	0edccd50-1e43-47a3-a4dd-a7310ace3f12	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.1)", "zh": "最接近的案件证据不足（0.1）"}, "values": {"score": 0.1}, "weight": null}]	rule	2026-11-29 07:08:06.516913+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-29 07:08:03.178888+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-11-29 07:08:04.249442+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-29 07:08:04.322967+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-11-29 07:08:05.213446+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-29 07:08:05.264321+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-11-29 07:08:06.134576+00
\.


--
-- Data for Name: mediations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mediations (district_id, place_path, mediation_id, incident_id, spot, state, handler, opened_at, changed_at, version, sides, meetings, agreements, visits, referral, erased_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	78c12ba8-4643-411b-b21f-c8df6f6e37bf	7a2b05d5-066c-4e86-b35c-b349c59e0ada	qingyuan/hedong/jinlanli/67860:287538	open	c7192c8f-61da-4c0a-acc3-36e6e8567017	2026-11-29 07:08:04.003217+00	2026-11-29 07:08:04.057541+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
qingyuan	qingyuan/hedong/wenfeng	7ce5099e-6697-4648-9303-c69a4bb9994e	435fd704-76b3-4182-879a-55111f53ff8e	qingyuan/hedong/wenfeng/68110:287788	open	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	2026-11-29 07:08:05.044309+00	2026-11-29 07:08:05.083862+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
jizhou	jizhou/beimen/chengnan	51108356-1e68-4854-99fd-7af757869d24	4702d79f-4e7a-4a1c-a51b-c633868adc03	jizhou/beimen/chengnan/68860:288788	open	951af5d5-ab6a-4e97-8a47-60c9fe222e90	2026-11-29 07:08:05.915704+00	2026-11-29 07:08:05.985233+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	f91f0ade-e9c4-4d20-99bc-77b1e88a8c53	reporter	e7324c91-05ba-4e10-8c1f-4e6fd219fcc6	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 07:08:03.1804+00	delivered	2026-11-29 07:08:03.1804+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	7dd4e2fe-3608-46a8-9061-d746fd6cac7c	desk	qingyuan/hedong/jinlanli	5fe5e05c-bae8-47c7-97a8-057d04059469	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:03.180401+00	delivered	2026-11-29 07:08:03.1804+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	c9ec108d-11ea-4892-922b-417aa30c52e8	reporter	223829ea-9c40-40c0-8c98-db34eec131c9	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 07:08:03.305038+00	delivered	2026-11-29 07:08:03.305038+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	71f27125-1e59-40ad-b180-68db104b205a	desk	qingyuan/hedong/jinlanli	62607714-b66c-40ac-ba5c-c1e3da2650bc	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:03.305039+00	delivered	2026-11-29 07:08:03.305038+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	f027a3f4-7fcf-477e-9ab8-2a6b0b46c09a	reporter	359aa0ce-e865-457c-8893-4efb7c3af77b	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 07:08:03.378166+00	delivered	2026-11-29 07:08:03.378166+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	6a690f3b-9353-4fa0-9aab-480c106b53f2	desk	qingyuan/hedong/jinlanli	1815839f-def4-4f3f-bfce-77a5f6db897b	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:03.378167+00	delivered	2026-11-29 07:08:03.378166+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	eaedf9da-f59a-49e7-bb0f-38adca3640d8	reporter	359aa0ce-e865-457c-8893-4efb7c3af77b	1815839f-def4-4f3f-bfce-77a5f6db897b	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-29 07:08:03.478583+00	delivered	2026-11-29 07:08:03.478583+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	221f1427-0dee-4ff3-90cf-91abe6327397	reporter	e7324c91-05ba-4e10-8c1f-4e6fd219fcc6	5fe5e05c-bae8-47c7-97a8-057d04059469	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-29 07:08:03.537024+00	delivered	2026-11-29 07:08:03.537024+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	2978e4df-fa26-4cf0-b287-799b5265e1ad	account	ed773812-eed0-4b96-b7ec-0639dfa016b7	5fe5e05c-bae8-47c7-97a8-057d04059469	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001", "task_id": "52f887cf-75ef-4273-b79b-15a32e62a4ff"}	screen	2026-11-29 07:08:03.604821+00	delivered	2026-11-29 07:08:03.604821+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	88ee4c89-adcb-4fcf-8865-8b8222ba9fdb	reporter	e7324c91-05ba-4e10-8c1f-4e6fd219fcc6	5fe5e05c-bae8-47c7-97a8-057d04059469	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-29 07:08:03.604822+00	delivered	2026-11-29 07:08:03.604821+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	9ca18ed0-1357-4c95-a621-2f8ef9cf1e94	reporter	d83b4015-7795-4f9b-8e21-cbcca03d3288	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 07:08:03.8051+00	delivered	2026-11-29 07:08:03.8051+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	b826c731-15af-4963-ad2a-fe34b2a8309b	desk	qingyuan/hedong/jinlanli	7a2b05d5-066c-4e86-b35c-b349c59e0ada	notice.desk.opened	{"number": "20261129-004", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:03.805101+00	delivered	2026-11-29 07:08:03.8051+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	c7834c88-8250-4c91-8455-f72651d6298f	reporter	d83b4015-7795-4f9b-8e21-cbcca03d3288	7a2b05d5-066c-4e86-b35c-b349c59e0ada	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-29 07:08:03.841389+00	delivered	2026-11-29 07:08:03.841389+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	941a7f1c-9906-41da-9793-c2b55137cb4c	account	ed773812-eed0-4b96-b7ec-0639dfa016b7	7a2b05d5-066c-4e86-b35c-b349c59e0ada	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-004", "task_id": "bdf01a2d-a1f4-4027-929e-279d828791d3"}	screen	2026-11-29 07:08:03.872998+00	delivered	2026-11-29 07:08:03.872998+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	6820ce87-44cb-48b9-bff3-9fec05282254	reporter	d83b4015-7795-4f9b-8e21-cbcca03d3288	7a2b05d5-066c-4e86-b35c-b349c59e0ada	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-004"}	screen	2026-11-29 07:08:03.872999+00	delivered	2026-11-29 07:08:03.872998+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	5c943cdf-03a2-42b3-a819-b09a39d45a01	reporter	d83b4015-7795-4f9b-8e21-cbcca03d3288	7a2b05d5-066c-4e86-b35c-b349c59e0ada	notice.reporter.handling	{"number": "20261129-004"}	screen	2026-11-29 07:08:03.947962+00	delivered	2026-11-29 07:08:03.947962+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	f17db13a-554f-473e-83a3-69ee871fca5a	reporter	959f8bbf-fe46-4918-be76-251fd88f01a2	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 07:08:04.323943+00	delivered	2026-11-29 07:08:04.323943+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	a3476012-910c-4164-99de-8695689eb897	desk	qingyuan/hedong/wenfeng	59831e55-5d30-4161-9f3a-80c318cd7d53	notice.desk.opened	{"number": "20261129-005", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:04.323944+00	delivered	2026-11-29 07:08:04.323943+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	7c2e79a8-6805-43eb-9772-3a18ba806350	reporter	e4c6a510-02a2-49fa-9f56-d67985f803e1	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 07:08:04.366871+00	delivered	2026-11-29 07:08:04.366871+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c25aade9-5155-4d98-aeaa-84c4051c97f8	desk	qingyuan/hedong/wenfeng	9e1afaff-48e0-4152-a54d-781d8c551328	notice.desk.opened	{"number": "20261129-006", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:04.366872+00	delivered	2026-11-29 07:08:04.366871+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	b0c62f39-9551-4f91-ac89-4abf7b44fdb8	reporter	042e4aaf-ac68-49b2-af61-57a6b93de86f	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 07:08:04.415854+00	delivered	2026-11-29 07:08:04.415854+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	28e7c044-33b1-4f9c-af7d-07c3c75e02c2	desk	qingyuan/hedong/wenfeng	1db2e121-258c-4ba0-a62e-cf17914a4b38	notice.desk.opened	{"number": "20261129-007", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:04.415855+00	delivered	2026-11-29 07:08:04.415854+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	ef2b6120-2c4e-4eb1-aa88-e02a9416ec70	reporter	042e4aaf-ac68-49b2-af61-57a6b93de86f	1db2e121-258c-4ba0-a62e-cf17914a4b38	notice.reporter.rejected	{"number": "20261129-007", "reason": "查无此事"}	screen	2026-11-29 07:08:04.477152+00	delivered	2026-11-29 07:08:04.477152+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	b08829c3-e377-4970-8cf6-e505d87591a5	reporter	959f8bbf-fe46-4918-be76-251fd88f01a2	59831e55-5d30-4161-9f3a-80c318cd7d53	notice.reporter.filed	{"number": "20261129-005"}	screen	2026-11-29 07:08:04.525126+00	delivered	2026-11-29 07:08:04.525126+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	55c7dd6c-ce65-4b34-9560-b187122bc4ff	account	2e476bfb-1f2d-4655-baeb-0a990b649cff	59831e55-5d30-4161-9f3a-80c318cd7d53	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-005", "task_id": "760c2492-0969-4c38-903a-89d752c6175f"}	screen	2026-11-29 07:08:04.608663+00	delivered	2026-11-29 07:08:04.608663+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	72f9e252-90b3-408a-a55b-608797d05665	reporter	959f8bbf-fe46-4918-be76-251fd88f01a2	59831e55-5d30-4161-9f3a-80c318cd7d53	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-005"}	screen	2026-11-29 07:08:04.608664+00	delivered	2026-11-29 07:08:04.608663+00	\N	\N
jizhou	jizhou/beimen/chengnan	66babcd6-a7f7-4cac-92bd-9fa319dac256	reporter	514f33a2-04f9-45f5-a949-cf06c0e598d4	9db748b7-352c-47b5-9d5c-29b7c0daef7a	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-29 07:08:05.389549+00	delivered	2026-11-29 07:08:05.389549+00	\N	\N
jizhou	jizhou/beimen/chengnan	4bf821cc-4917-4230-b752-61cc49ca42c4	account	8fce65dd-d9ca-4568-adeb-c43221b95991	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021", "task_id": "c5fbace9-c557-4682-8b8b-5fc9d8d6ffe9"}	screen	2026-11-29 07:08:05.486109+00	delivered	2026-11-29 07:08:05.486109+00	\N	\N
jizhou	jizhou/beimen/chengnan	d05433a4-88ca-4dae-868f-a3da1478f330	reporter	752f5bc2-384b-4594-b838-5c82b3709723	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-29 07:08:05.48611+00	delivered	2026-11-29 07:08:05.486109+00	\N	\N
jizhou	jizhou/beimen/chengnan	d6a05ef7-e111-4556-8842-449995c3f90c	reporter	d8870087-1eb3-4c9f-ac1e-5b71736fa8c9	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 07:08:05.611625+00	delivered	2026-11-29 07:08:05.611625+00	\N	\N
jizhou	jizhou/beimen/chengnan	fa77662d-c59f-4fdf-8bfd-5de5e87a7b76	desk	jizhou/beimen/chengnan	4702d79f-4e7a-4a1c-a51b-c633868adc03	notice.desk.opened	{"number": "20261129-024", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:05.611626+00	delivered	2026-11-29 07:08:05.611625+00	\N	\N
jizhou	jizhou/beimen/chengnan	4c9b9c00-7470-48c9-b340-a4b2bff56f27	reporter	d8870087-1eb3-4c9f-ac1e-5b71736fa8c9	4702d79f-4e7a-4a1c-a51b-c633868adc03	notice.reporter.handling	{"number": "20261129-024"}	screen	2026-11-29 07:08:05.860144+00	delivered	2026-11-29 07:08:05.860144+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1	4235bc7a-2f31-45da-95c4-8d8a54f60f72	desk	qingyuan/hedong/jinlanli/g1	f01f02c9-2612-4ace-9c98-7c36a9ce7932	notice.desk.opened	{"number": "20261129-009", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:06.498789+00	delivered	2026-11-29 07:08:06.498789+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	614454d3-f256-456e-a8b9-aa7beef2a042	desk	qingyuan/hedong/jinlanli	5fe5e05c-bae8-47c7-97a8-057d04059469	notice.desk.suggested	{"other": "20261129-009", "number": "20261129-001"}	screen	2026-11-29 07:08:06.49879+00	delivered	2026-11-29 07:08:06.498789+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c4e11ac3-4049-4676-b424-b943ae6db949	reporter	885ae1f4-ebda-42c2-ad1a-d512313083da	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 07:08:04.769132+00	delivered	2026-11-29 07:08:04.769132+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	bee72b30-f41c-4e4f-8cb1-5bf54c58027b	desk	qingyuan/hedong/wenfeng	435fd704-76b3-4182-879a-55111f53ff8e	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:04.769133+00	delivered	2026-11-29 07:08:04.769132+00	\N	\N
jizhou	jizhou/beimen/chengnan	4a6c4f02-362a-4e62-9227-3a5a9b4ad866	reporter	4369629f-5c93-4d60-825d-02156051781a	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 07:08:05.303734+00	delivered	2026-11-29 07:08:05.303734+00	\N	\N
jizhou	jizhou/beimen/chengnan	1cc73472-25d2-4ee7-868e-b1c39c0ab49d	desk	jizhou/beimen/chengnan	83f7d0b4-8a89-416e-880e-a04c49878cf2	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:05.303735+00	delivered	2026-11-29 07:08:05.303734+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	e5069c17-a978-4390-be58-f528a69b84ee	reporter	d3e773cd-d739-4293-8e4f-0d1b094db3d5	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 07:08:06.516913+00	delivered	2026-11-29 07:08:06.516913+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	af1ec648-5666-45f1-bc77-7a8735848eed	desk	qingyuan/hedong/jinlanli/g1/lawn	0edccd50-1e43-47a3-a4dd-a7310ace3f12	notice.desk.opened	{"number": "20261129-010", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "life safety", "severity_zh": "生命安全"}	screen	2026-11-29 07:08:06.516914+00	delivered	2026-11-29 07:08:06.516913+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	8e91981c-1c3a-4165-b3f8-903604d2ea55	reporter	d3e773cd-d739-4293-8e4f-0d1b094db3d5	0edccd50-1e43-47a3-a4dd-a7310ace3f12	notice.reporter.filed	{"number": "20261129-010"}	screen	2026-11-29 07:08:06.516915+00	delivered	2026-11-29 07:08:06.516913+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	2c717e6f-8689-4ae0-8f8d-5f4bdf3d02c6	account	9cc09f79-3a3d-4b90-93cc-7cf712bce428	0edccd50-1e43-47a3-a4dd-a7310ace3f12	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-010", "task_id": "d3d498a9-9ac6-44ab-b177-5b90056f628c"}	screen	2026-11-29 07:08:06.516916+00	delivered	2026-11-29 07:08:06.516913+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	c5da20ad-0481-443b-9f1f-f53699c06663	reporter	d3e773cd-d739-4293-8e4f-0d1b094db3d5	0edccd50-1e43-47a3-a4dd-a7310ace3f12	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-010"}	screen	2026-11-29 07:08:06.516917+00	delivered	2026-11-29 07:08:06.516913+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	814f345d-f1b5-432a-ba4e-768ea98117c7	reporter	885ae1f4-ebda-42c2-ad1a-d512313083da	435fd704-76b3-4182-879a-55111f53ff8e	notice.reporter.filed	{"number": "20261129-008"}	screen	2026-11-29 07:08:04.822197+00	delivered	2026-11-29 07:08:04.822197+00	\N	\N
jizhou	jizhou/beimen/chengnan	5b1f4436-e057-4dfe-a4d2-c1454f171547	reporter	752f5bc2-384b-4594-b838-5c82b3709723	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 07:08:05.265349+00	delivered	2026-11-29 07:08:05.265349+00	\N	\N
jizhou	jizhou/beimen/chengnan	477becf4-e90e-4547-8667-b07bb95f4e6c	desk	jizhou/beimen/chengnan	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:05.26535+00	delivered	2026-11-29 07:08:05.265349+00	\N	\N
jizhou	jizhou/beimen/chengnan	e66470d3-ce0d-4880-80f4-dea2e90f7c6b	reporter	752f5bc2-384b-4594-b838-5c82b3709723	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-29 07:08:05.433091+00	delivered	2026-11-29 07:08:05.433091+00	\N	\N
jizhou	jizhou/beimen/chengnan	0fba8769-5fa6-4a9f-aa3b-fe82ec4975e0	reporter	d8870087-1eb3-4c9f-ac1e-5b71736fa8c9	4702d79f-4e7a-4a1c-a51b-c633868adc03	notice.reporter.filed	{"number": "20261129-024"}	screen	2026-11-29 07:08:05.655341+00	delivered	2026-11-29 07:08:05.655341+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	35aaa37e-fdaf-414c-ae89-24fe2855f1f2	account	2e476bfb-1f2d-4655-baeb-0a990b649cff	435fd704-76b3-4182-879a-55111f53ff8e	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-008", "task_id": "8dd6d416-02f9-4e53-ae29-e7801601c727"}	screen	2026-11-29 07:08:04.871466+00	delivered	2026-11-29 07:08:04.871466+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	89092592-4d9a-4b79-9875-0906aabb4d57	reporter	885ae1f4-ebda-42c2-ad1a-d512313083da	435fd704-76b3-4182-879a-55111f53ff8e	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-008"}	screen	2026-11-29 07:08:04.871467+00	delivered	2026-11-29 07:08:04.871466+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	16beb228-9aa4-42b4-831a-cf5d62df7233	reporter	885ae1f4-ebda-42c2-ad1a-d512313083da	435fd704-76b3-4182-879a-55111f53ff8e	notice.reporter.handling	{"number": "20261129-008"}	screen	2026-11-29 07:08:04.960546+00	delivered	2026-11-29 07:08:04.960546+00	\N	\N
jizhou	jizhou/beimen/chengnan	d4e6318d-0fb1-412f-bd26-0525a80c9423	reporter	514f33a2-04f9-45f5-a949-cf06c0e598d4	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 07:08:05.341939+00	delivered	2026-11-29 07:08:05.341939+00	\N	\N
jizhou	jizhou/beimen/chengnan	6a5d988b-4303-4bfd-802e-741948dbce6f	desk	jizhou/beimen/chengnan	9db748b7-352c-47b5-9d5c-29b7c0daef7a	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 07:08:05.34194+00	delivered	2026-11-29 07:08:05.341939+00	\N	\N
jizhou	jizhou/beimen/chengnan	0b6730b4-9ec2-4cac-ae1f-0c1c35568b40	account	8fce65dd-d9ca-4568-adeb-c43221b95991	4702d79f-4e7a-4a1c-a51b-c633868adc03	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-024", "task_id": "50d7de72-2d8a-4db8-a836-0a650b79079b"}	screen	2026-11-29 07:08:05.711134+00	delivered	2026-11-29 07:08:05.711134+00	\N	\N
jizhou	jizhou/beimen/chengnan	e4feea66-1232-49be-9637-be773cf4673d	reporter	d8870087-1eb3-4c9f-ac1e-5b71736fa8c9	4702d79f-4e7a-4a1c-a51b-c633868adc03	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-024"}	screen	2026-11-29 07:08:05.711135+00	delivered	2026-11-29 07:08:05.711134+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	557201ed-1dca-4a06-8002-7b1239defc97	cam-5e80eecbc828	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-5e80eecbc828", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 07:08:04.096672+00	bd420085-c72a-4ebe-9749-2b27d56894cf	2026-12-01 07:08:04.096672+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	6ab62ded-6fc3-46e5-9310-040697cf32e3	cam-5e80eecbc828	agent	take_still	{"kind": "take_still", "camera_id": "cam-5e80eecbc828"}	{}	queued	2026-11-29 07:08:04.210483+00	bd420085-c72a-4ebe-9749-2b27d56894cf	2026-11-29 07:18:04.210483+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	0fb5bb6c-f38d-43bc-9f16-bb57279917af	cam-3339856de558	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-3339856de558", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 07:08:05.12+00	c18046fd-d8c9-48a5-8f32-118ba08f7537	2026-12-01 07:08:05.12+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	d28449a8-32e4-4e5b-a985-aa446ee44c2c	cam-3339856de558	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-3339856de558"}	{}	queued	2026-11-29 07:08:05.192156+00	c18046fd-d8c9-48a5-8f32-118ba08f7537	2026-11-29 07:18:05.192156+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	d50394e7-fff5-4c4b-ad43-f5844e318087	cam-3a8b4d3c78f4	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-3a8b4d3c78f4", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 07:08:06.014881+00	e23b3e56-bc6b-43cc-b4ce-c75e7630b9e7	2026-12-01 07:08:06.014881+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	4628211d-3f6c-45b0-a25d-8e4b4250d6fa	cam-3a8b4d3c78f4	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-3a8b4d3c78f4"}	{}	queued	2026-11-29 07:08:06.10288+00	e23b3e56-bc6b-43cc-b4ce-c75e7630b9e7	2026-11-29 07:18:06.10288+00	\N	\N	{}
\.


--
-- Data for Name: paths; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.paths (district_id, place_path, graph, changed_at) FROM stdin;
\.


--
-- Data for Name: phone_steps; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.phone_steps (district_id, account_id, client_key, action, task_id, version, done_at, heard_at, clock_doubtful, lat, lon, accuracy_m, position_age_s, answer, place_code) FROM stdin;
qingyuan	ed773812-eed0-4b96-b7ec-0639dfa016b7	2d9603a0-2bb0-4aa1-add5-19433165b5d1	accept	bdf01a2d-a1f4-4027-929e-279d828791d3	\N	2026-11-29 07:08:03.947962+00	2026-11-29 07:08:03.947962+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "bdf01a2d-a1f4-4027-929e-279d828791d3", "version": 3, "assignee": "ed773812-eed0-4b96-b7ec-0639dfa016b7", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T07:08:03.947962Z", "offered_at": "2026-11-29T07:08:03.872998Z", "place_path": "qingyuan/hedong/jinlanli", "district_id": "qingyuan", "incident_id": "7a2b05d5-066c-4e86-b35c-b349c59e0ada", "offer_expires_at": "2026-11-29T07:09:33.872998Z"}	\N
qingyuan	2e476bfb-1f2d-4655-baeb-0a990b649cff	d125b3e3-2b5b-4674-a00b-124f704a6ea6	accept	8dd6d416-02f9-4e53-ae29-e7801601c727	\N	2026-11-29 07:08:04.960546+00	2026-11-29 07:08:04.960546+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "8dd6d416-02f9-4e53-ae29-e7801601c727", "version": 3, "assignee": "2e476bfb-1f2d-4655-baeb-0a990b649cff", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T07:08:04.960546Z", "offered_at": "2026-11-29T07:08:04.871466Z", "place_path": "qingyuan/hedong/wenfeng", "district_id": "qingyuan", "incident_id": "435fd704-76b3-4182-879a-55111f53ff8e", "offer_expires_at": "2026-11-29T07:09:34.871466Z"}	\N
jizhou	8fce65dd-d9ca-4568-adeb-c43221b95991	fc75de43-2b20-4500-9072-f984a08fb664	accept	50d7de72-2d8a-4db8-a836-0a650b79079b	\N	2026-11-29 07:08:05.860144+00	2026-11-29 07:08:05.860144+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "50d7de72-2d8a-4db8-a836-0a650b79079b", "version": 3, "assignee": "8fce65dd-d9ca-4568-adeb-c43221b95991", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T07:08:05.860144Z", "offered_at": "2026-11-29T07:08:05.711134Z", "place_path": "jizhou/beimen/chengnan", "district_id": "jizhou", "incident_id": "4702d79f-4e7a-4a1c-a51b-c633868adc03", "offer_expires_at": "2026-11-29T07:09:35.711134Z"}	\N
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
11	6	scheduled	2026-11-29 07:18:03.604821+00
12	6	deferred	2026-11-29 07:08:03.605673+00
13	7	scheduled	2026-11-29 07:38:03.604821+00
14	7	deferred	2026-11-29 07:08:03.605673+00
15	8	scheduled	2026-11-29 11:08:03.604821+00
16	8	deferred	2026-11-29 07:08:03.605673+00
17	9	scheduled	2026-11-29 07:09:33.604821+00
18	9	deferred	2026-11-29 07:08:03.605673+00
23	12	scheduled	2026-11-29 07:08:33.604821+00
24	12	deferred	2026-11-29 07:08:03.674816+00
29	15	scheduled	2026-11-29 07:38:03.872998+00
30	15	deferred	2026-11-29 07:08:03.87349+00
31	16	scheduled	2026-11-30 04:00:00+00
32	16	deferred	2026-11-29 07:08:03.87349+00
33	17	scheduled	2026-12-01 09:00:00+00
34	17	deferred	2026-11-29 07:08:03.87349+00
35	18	scheduled	2026-11-29 07:09:33.872998+00
36	18	deferred	2026-11-29 07:08:03.87349+00
41	21	scheduled	2026-11-29 07:08:33.872998+00
42	21	deferred	2026-11-29 07:08:03.930415+00
55	28	scheduled	2026-11-29 07:18:04.608663+00
56	28	deferred	2026-11-29 07:08:04.609388+00
57	29	scheduled	2026-11-29 07:38:04.608663+00
58	29	deferred	2026-11-29 07:08:04.609388+00
59	30	scheduled	2026-11-29 11:08:04.608663+00
60	30	deferred	2026-11-29 07:08:04.609388+00
61	31	scheduled	2026-11-29 07:09:34.608663+00
62	31	deferred	2026-11-29 07:08:04.609388+00
67	34	scheduled	2026-11-29 07:08:34.608663+00
68	34	deferred	2026-11-29 07:08:04.680937+00
73	37	scheduled	2026-11-29 07:38:04.871466+00
74	37	deferred	2026-11-29 07:08:04.872209+00
75	38	scheduled	2026-11-30 04:00:00+00
76	38	deferred	2026-11-29 07:08:04.872209+00
77	39	scheduled	2026-12-01 09:00:00+00
78	39	deferred	2026-11-29 07:08:04.872209+00
79	40	scheduled	2026-11-29 07:09:34.871466+00
80	40	deferred	2026-11-29 07:08:04.872209+00
85	43	scheduled	2026-11-29 07:08:34.871466+00
86	43	deferred	2026-11-29 07:08:04.93822+00
99	50	scheduled	2026-11-29 07:18:05.486109+00
100	50	deferred	2026-11-29 07:08:05.486767+00
101	51	scheduled	2026-11-29 07:38:05.486109+00
102	51	deferred	2026-11-29 07:08:05.486767+00
103	52	scheduled	2026-11-29 11:08:05.486109+00
104	52	deferred	2026-11-29 07:08:05.486767+00
105	53	scheduled	2026-11-29 07:09:35.486109+00
106	53	deferred	2026-11-29 07:08:05.486767+00
111	56	scheduled	2026-11-29 07:08:35.486109+00
112	56	deferred	2026-11-29 07:08:05.544896+00
117	59	scheduled	2026-11-29 07:38:05.711134+00
118	59	deferred	2026-11-29 07:08:05.711792+00
119	60	scheduled	2026-11-30 04:00:00+00
120	60	deferred	2026-11-29 07:08:05.711792+00
121	61	scheduled	2026-12-01 09:00:00+00
122	61	deferred	2026-11-29 07:08:05.711792+00
123	62	scheduled	2026-11-29 07:09:35.711134+00
124	62	deferred	2026-11-29 07:08:05.711792+00
129	65	scheduled	2026-11-29 07:08:35.711134+00
130	65	deferred	2026-11-29 07:08:05.868072+00
136	70	scheduled	2026-11-29 07:38:06.516913+00
137	70	deferred	2026-11-29 07:08:06.517996+00
138	71	scheduled	2026-11-30 04:00:00+00
139	71	deferred	2026-11-29 07:08:06.517996+00
140	72	scheduled	2026-12-01 09:00:00+00
141	72	deferred	2026-11-29 07:08:06.517996+00
142	73	scheduled	2026-11-29 07:09:06.516913+00
143	73	deferred	2026-11-29 07:08:06.517996+00
149	76	scheduled	2026-11-29 07:09:06.516914+00
150	76	deferred	2026-11-29 07:08:06.708128+00
153	77	scheduled	2026-11-29 07:08:21.516916+00
154	77	deferred	2026-11-29 07:08:06.719319+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:03.604821+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "b98a810a-b546-4540-a1b2-ab3853e7be35", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:18:03.604821+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:38:03.604821+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "77c79dfb-354e-4d80-a662-4f02b832bd51", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:38:03.604821+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T11:08:03.604821+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "9ab11c88-5fcc-49d8-b7c8-c354d78ff7d4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 11:08:03.604821+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T07:09:33.604821+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "task_id": "52f887cf-75ef-4273-b79b-15a32e62a4ff", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:09:33.604821+00	0	f	\N
12	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T07:08:33.604821+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "notice_id": "2978e4df-fa26-4cf0-b287-799b5265e1ad", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:08:33.604821+00	0	f	\N
15	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:38:03.872998+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "4bd606d1-8d11-452c-9b7a-d18ed131062b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:38:03.872998+00	0	f	\N
16	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "d925c023-dddd-4ff4-9ba6-1c30654564cc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
17	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "d0adc83e-10f9-4b73-a13a-ae51e97a4912", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
18	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T07:09:33.872998+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "task_id": "bdf01a2d-a1f4-4027-929e-279d828791d3", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:09:33.872998+00	0	f	\N
21	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T07:08:33.872998+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "notice_id": "941a7f1c-9906-41da-9793-c2b55137cb4c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:08:33.872998+00	0	f	\N
28	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:04.608663+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "e74762ce-bfac-4622-a443-607919982bd2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:18:04.608663+00	0	f	\N
29	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:38:04.608663+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "0fa3e52d-3147-42a7-866d-ebf9faba940f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:38:04.608663+00	0	f	\N
30	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T11:08:04.608663+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "87554a38-a054-4a4d-bc07-d4469f7e81a6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 11:08:04.608663+00	0	f	\N
34	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T07:08:34.608663+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "notice_id": "55c7dd6c-ce65-4b34-9560-b187122bc4ff", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:08:34.608663+00	0	f	\N
37	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:38:04.871466+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "2a1e6d22-3642-4eb1-ac88-68e07e87e946", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:38:04.871466+00	0	f	\N
38	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "e76a55fa-5391-46b2-a186-d711777b8489", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
39	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "7cc9eb76-bbe8-4515-8cbe-6b6965d1bdaf", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
40	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T07:09:34.871466+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "task_id": "8dd6d416-02f9-4e53-ae29-e7801601c727", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:09:34.871466+00	0	f	\N
43	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T07:08:34.871466+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "notice_id": "35aaa37e-fdaf-414c-ae89-24fe2855f1f2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:08:34.871466+00	0	f	\N
56	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T07:08:35.486109+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "notice_id": "4bf821cc-4917-4230-b752-61cc49ca42c4", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 07:08:35.486109+00	0	f	\N
59	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:38:05.711134+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "1ef3bb33-b169-4015-af67-5b1268a21ee9", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 07:38:05.711134+00	0	f	\N
60	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "70447c64-d3b7-4e1f-8494-581d07dcbe9d", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 04:00:00+00	0	f	\N
61	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "f78e7078-f143-479a-abf5-cfeae44b3619", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 09:00:00+00	0	f	\N
62	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T07:09:35.711134+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "task_id": "50d7de72-2d8a-4db8-a836-0a650b79079b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 07:09:35.711134+00	0	f	\N
65	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T07:08:35.711134+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "notice_id": "0b6730b4-9ec2-4cac-ae1f-0c1c35568b40", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 07:08:35.711134+00	0	f	\N
31	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T07:09:34.608663+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "task_id": "760c2492-0969-4c38-903a-89d752c6175f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:09:34.608663+00	0	f	\N
50	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:18:05.486109+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "93c8cbd3-4aad-449f-8746-ec3ddfb94d1d", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 07:18:05.486109+00	0	f	\N
51	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:38:05.486109+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "56f935e3-06c7-49c2-9d8c-f8961bd3a224", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 07:38:05.486109+00	0	f	\N
52	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T11:08:05.486109+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "clock_id": "762e8576-5eac-4292-ac87-96cf7ab4f27a", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 11:08:05.486109+00	0	f	\N
53	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T07:09:35.486109+00:00", "trace": "359aa0ce-e865-457c-8893-4efb7c3af77b", "task_id": "c5fbace9-c557-4682-8b8b-5fc9d8d6ffe9", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 07:09:35.486109+00	0	f	\N
76	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T07:09:06.516914+00:00", "trace": "d3e773cd-d739-4293-8e4f-0d1b094db3d5", "notice_id": "af1ec648-5666-45f1-bc77-7a8735848eed", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:09:06.516914+00	0	f	\N
70	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T07:38:06.516913+00:00", "trace": "d3e773cd-d739-4293-8e4f-0d1b094db3d5", "clock_id": "8d2e7f22-fb2a-4f37-9228-3dcaf8f6d9ee", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:38:06.516913+00	0	f	\N
71	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "d3e773cd-d739-4293-8e4f-0d1b094db3d5", "clock_id": "8bd0de9a-a4f8-4f06-a88b-ab704bd339f7", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
72	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "d3e773cd-d739-4293-8e4f-0d1b094db3d5", "clock_id": "c14cfe26-c9b5-48c4-aa8f-9c767ed7eb20", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
73	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T07:09:06.516913+00:00", "trace": "d3e773cd-d739-4293-8e4f-0d1b094db3d5", "task_id": "d3d498a9-9ac6-44ab-b177-5b90056f628c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:09:06.516913+00	0	f	\N
77	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T07:08:21.516916+00:00", "trace": "d3e773cd-d739-4293-8e4f-0d1b094db3d5", "notice_id": "2c717e6f-8689-4ae0-8f8d-5f4bdf3d02c6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 07:08:21.516916+00	0	f	\N
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
qingyuan	e7324c91-05ba-4e10-8c1f-4e6fd219fcc6	e97e755ef8c3db528c241ef6f502a44c497268af5746e52e86c172062986e5dc	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x261ed7cc0c615df8ebf72c738d79126a	2026-11-29 07:08:03.1804+00	\N	\N
qingyuan	223829ea-9c40-40c0-8c98-db34eec131c9	cce86f3c9aaedf524face75267d0e6ef46a148e6fd8cac95f3db9015cfa90ff9	楼道灯坏了，请来修	\N	{}	\\x43e754d7387bc31b004e865f83230594	2026-11-29 07:08:03.305038+00	\N	\N
qingyuan	359aa0ce-e865-457c-8893-4efb7c3af77b	011feb510895686a4e42b28013b6d60b65d9253a2ec0d02b7f713e6da6b2ccc5	有人大声争吵	\N	{}	\\x2cc05ec96de1174b84f808eb365dfc0f	2026-11-29 07:08:03.378166+00	\N	\N
qingyuan	d83b4015-7795-4f9b-8e21-cbcca03d3288	be8c1551d5fd76e2939029278c6f0e768aaed80867c3ac739e5b23519e46b114	两家邻居吵架，请来调解	\N	{}	\\x3551bcb4d27f12cd3a201332c91e0b3a	2026-11-29 07:08:03.8051+00	\N	\N
qingyuan	959f8bbf-fe46-4918-be76-251fd88f01a2	9a8a5f11046490ea3ae3aaca03f75c47f70f33c75689c4eae1f5e2698f06116f	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\xbd6f300c77aba3a3c9b7cf47f28242c3	2026-11-29 07:08:04.323943+00	\N	\N
qingyuan	e4c6a510-02a2-49fa-9f56-d67985f803e1	740c3417d2ec9cd83a231f6ff9e06e04fbe77b246ac5dcfa6866a7fc960859ef	楼道灯坏了，请来修	\N	{}	\\x3e83c948f4956253102f20a1b057c523	2026-11-29 07:08:04.366871+00	\N	\N
qingyuan	042e4aaf-ac68-49b2-af61-57a6b93de86f	c15cecd9d14a0c07fc523c7e12a4724bd4e192248b701456a9ca2b0010af8cb8	有人大声争吵	\N	{}	\\x40cb51d684175915cec04ee81f8e2448	2026-11-29 07:08:04.415854+00	\N	\N
qingyuan	885ae1f4-ebda-42c2-ad1a-d512313083da	10bb5db6a16dd9c5535750545a83df2fe3f5b515e60c4940d2a9cf7b0b700fbd	两家邻居吵架，请来调解	\N	{}	\\xaa6ef86e2ad8107c5f6f3816bef60458	2026-11-29 07:08:04.769132+00	\N	\N
jizhou	752f5bc2-384b-4594-b838-5c82b3709723	cd90bf2d38c68199c8238f59cbadfc7f4d61d5e56d59805b12f38c6ce1921f27	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\xbd58944f1fe363d8585f791522ecf1f7	2026-11-29 07:08:05.265349+00	\N	\N
jizhou	4369629f-5c93-4d60-825d-02156051781a	713a3f1e0196da2376da8501ecb0d3643b0ed490914d9c7bfdb2174b1afd5c72	楼道灯坏了，请来修	\N	{}	\\xfba7c48d7e0a6f74c6b1c10b881c08ea	2026-11-29 07:08:05.303734+00	\N	\N
jizhou	514f33a2-04f9-45f5-a949-cf06c0e598d4	f162451e0e291a0b27414f6b5677f011e1a1f2a2b7596b153f354edeaede5315	有人大声争吵	\N	{}	\\xffd24d97ca38442cecfd57d22ed1bd18	2026-11-29 07:08:05.341939+00	\N	\N
jizhou	d8870087-1eb3-4c9f-ac1e-5b71736fa8c9	ee4a462dc80c32c88d5233c8b81fb1aa36a2c9c00153d7b3586dae801ebde0ac	两家邻居吵架，请来调解	\N	{}	\\x787c39eda8adc367d3dc794d46415849	2026-11-29 07:08:05.611625+00	\N	\N
qingyuan	d3e773cd-d739-4293-8e4f-0d1b094db3d5	3deba2d6509d155a7a535707eab5433c4271ffc45a69a217e81cb8d9a07098bc	有人在草坪打架，流血了	\N	{}	\\x203c45cf8576c2a61f79a0a3d79ed836	2026-11-29 07:08:06.516913+00	\N	\N
\.


--
-- Data for Name: roster; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.roster (district_id, place_path, entry_id, account_id, kind, begins, ends, entered_by, entered_at, note, instead_of, withdrawn_at, withdrawn_by, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	637bc0f5-363a-4993-bd39-cffe2152468a	ed773812-eed0-4b96-b7ec-0639dfa016b7	duty	2026-12-06 07:08:03.763068+00	2026-12-06 15:08:03.763068+00	c7192c8f-61da-4c0a-acc3-36e6e8567017	2026-11-29 07:08:03.767891+00		\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	1b94b1f6-9d9b-4d7a-9ea2-91566e833c0b	2e476bfb-1f2d-4655-baeb-0a990b649cff	duty	2026-12-06 07:08:04.73676+00	2026-12-06 15:08:04.73676+00	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	2026-11-29 07:08:04.742796+00		\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	f99acf3b-5219-4a12-807b-9ce4a259ad78	8fce65dd-d9ca-4568-adeb-c43221b95991	duty	2026-12-06 07:08:05.588651+00	2026-12-06 15:08:05.588651+00	951af5d5-ab6a-4e97-8a47-60c9fe222e90	2026-11-29 07:08:05.593483+00		\N	\N	\N	1
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
qingyuan	5da26646fc6d683cd75dbfab5ea2365e66adafb481918cb2f1b4603626d42c10	c7192c8f-61da-4c0a-acc3-36e6e8567017	q3iLM2uliXAphTn_qhYotQzrm6tu7nxCwOIcf4ERVQQ	2026-11-29 07:08:02.811308+00	2026-11-29 19:08:02.811308+00
qingyuan	34008101bc2417a67225b00d77bf34f56ff355e150d6717d896b617aad737adf	ed773812-eed0-4b96-b7ec-0639dfa016b7	eqjcjcxI0M0Lkd6LQYUVxf_dJf7GpRi2fHDnKa1MM3k	2026-11-29 07:08:03.578558+00	2026-11-29 19:08:03.578558+00
qingyuan	a3f7d0ce9688b52d4be8285a80d63b7e5bb4cdb02624e2c984f35a54f3a72f5c	bd420085-c72a-4ebe-9749-2b27d56894cf	9EQhCx-V6YUznIQt091op293xKliXQXrcGdWFhBzyxA	2026-11-29 07:08:03.726564+00	2026-11-29 19:08:03.726564+00
qingyuan	f399dfa6928a2e9085d9a6e6c8080d2f777c1ac2574463d7572973b6105d47c1	c7192c8f-61da-4c0a-acc3-36e6e8567017	7-oePsx8J8aXuJ7KOKbZRYRWQtlTkf5EDiNtvRUbmJg	2026-11-29 07:08:03.78592+00	2026-11-29 19:08:03.78592+00
qingyuan	67dd70bfb63cb185664547130fd9b18b74a56b4d63d34beac0e2e8fdfb05283c	ed773812-eed0-4b96-b7ec-0639dfa016b7	dIsJNH72ARVI4BH94OGpFyJHUSSGOp7oyAo1qxQsKzQ	2026-11-29 07:08:03.792547+00	2026-11-29 19:08:03.792547+00
qingyuan	9328e9dc9498ccf7339f659bcd9d8d1ed5828cb8203ea8388bf73cafb063f7a5	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	I0s3MpEbpWfQUJvRztv9t6oQmpZMGY4dWUGjD-dBagY	2026-11-29 07:08:04.286316+00	2026-11-29 19:08:04.286316+00
qingyuan	3d651c54c68b727d6c261d8c0e6263f3955418cee7f472bc1237565bf1581e81	2e476bfb-1f2d-4655-baeb-0a990b649cff	oeL_NXVZt80buW5xmOP7kfUNHQOdFoEf2wKbBVSBZH4	2026-11-29 07:08:04.577588+00	2026-11-29 19:08:04.577588+00
qingyuan	74bfd60dd090909f9c0ee5eb260fc7d4c21d680f37c74568d989c34fe71c4771	c18046fd-d8c9-48a5-8f32-118ba08f7537	K2ZZTFb4l9INPy1T9CBRCq89TThhftVXMoz_LXjcn2s	2026-11-29 07:08:04.717182+00	2026-11-29 19:08:04.717182+00
qingyuan	29e79d3c519724b961d2c7ef2351f2d40e80fc12feb52337e795679367007b93	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	V4VSAreEhnlm6WV2H0rUdSBF78tmGlenremDTvnNkfk	2026-11-29 07:08:04.75288+00	2026-11-29 19:08:04.75288+00
qingyuan	a70c8640f7a75aeb495b25aed3f952eabf9064f13edb1cc32de03655658330e4	2e476bfb-1f2d-4655-baeb-0a990b649cff	umoEdj2vkApgFyzNFASSvPeqPi3z5g9_IjEZBbYG7_0	2026-11-29 07:08:04.75725+00	2026-11-29 19:08:04.75725+00
jizhou	34d1ee3936b34393f6f44cdb40dbc5bad9c5eccdb4e000ae60570b63a314c317	951af5d5-ab6a-4e97-8a47-60c9fe222e90	Xq4Ad295lpXThQnn6K1oTO9IctXA5qZsQxQbTN7J6lw	2026-11-29 07:08:05.232875+00	2026-11-29 19:08:05.232875+00
jizhou	bb7e2241c68bf697c4eb6b619f20dcc10f77534347d1c9809e5da8feb6b95dc7	8fce65dd-d9ca-4568-adeb-c43221b95991	Q1p7ESswN3LSkpyd32CiAWOWIlS8o61vvW-SVN_55NM	2026-11-29 07:08:05.461563+00	2026-11-29 19:08:05.461563+00
jizhou	5fe030ca48904214b2434b36a88ccad920f90322599a1add7bd7baed0266f570	e23b3e56-bc6b-43cc-b4ce-c75e7630b9e7	NFCq07dq52UN8cDO1hoVFlOwZ34gmFUyA0JtLTcqhGU	2026-11-29 07:08:05.569414+00	2026-11-29 19:08:05.569414+00
jizhou	7d6c7b82c0ceac54f7bf5f1b9adff29ec4abedc351b95189b6e47220bc9216d1	951af5d5-ab6a-4e97-8a47-60c9fe222e90	7yyDem7gZqy8_6ggJyQeEXgjQ7yO5EvFY4Ohf98XpQ8	2026-11-29 07:08:05.598644+00	2026-11-29 19:08:05.598644+00
jizhou	ad29205e7ef62ee363f05f9f32dc9e463be95077554b5f3ddb08f7ffa776c7e3	8fce65dd-d9ca-4568-adeb-c43221b95991	EKzvjjJJzck9HxysV6UGxMuU_7hpHr6_m2OWNBvcKxc	2026-11-29 07:08:05.602407+00	2026-11-29 19:08:05.602407+00
qingyuan	e4d4674b145efbb641f45fc77fa32ee8ca9ac76858b15e5f43cbe1170d3246dc	ed773812-eed0-4b96-b7ec-0639dfa016b7	6VldyYRCpw6xHU7aNXfkQZjfLip341d3hB9zrcDJzqw	2026-11-29 07:08:06.16006+00	2026-11-29 19:08:06.16006+00
qingyuan	c1bd36d1440aca32e2c8ae3e8b3910de61def69e1b6079dcc0b79852c74470a2	fea8a5cc-6118-40b4-82d8-2a378b9c7a7d	LC3TQL9tkScZH6V4zZqzbxLZgS8uUdhUHStcn1dhPlg	2026-11-29 07:08:06.177219+00	2026-11-29 19:08:06.177219+00
qingyuan	3b0a993545eaee65f0bac90d770c26385b4ff49810c295b749e7dfa224ab8563	c7192c8f-61da-4c0a-acc3-36e6e8567017	LTCIq0cH90K1TwKpMMd1PEvfolBGjvp_BSQ1zQBSBHY	2026-11-29 07:08:06.197313+00	2026-11-29 19:08:06.197313+00
qingyuan	40a6a0a27ee38e8badc9dc07581b3b5041b356e506e321a6a2648cd29323bfef	bd420085-c72a-4ebe-9749-2b27d56894cf	78F5j9giwg13hWV4YMJcMthBciuytZl0Dk-Bh08Sg1w	2026-11-29 07:08:06.212594+00	2026-11-29 19:08:06.212594+00
qingyuan	001aecc70a0d419fca85519c6740e1c7a1346b56f9978a4e4bc85afc50b90c35	389fe6be-c3b1-48ea-883b-216b116cae6f	vkpwWZXRlIjFNVT5JHAJEXw4rq4MLPSqEI92AxQB6w0	2026-11-29 07:08:06.225602+00	2026-11-29 19:08:06.225602+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	bd420085-c72a-4ebe-9749-2b27d56894cf	csrf	2026-11-28 07:08:06.238626+00	2026-11-29 07:08:05.238626+00
qingyuan	8dc02da80c5e173a41eb8521fa3e16d24552cf9f39acb5244e5392202a55e88d	6c192580-d89b-4d66-af42-c14c14debea4	Wd5n2gsQuFvKfXJ4pEgS12UL0O_b6Mngo2tvQ-o8Rjw	2026-11-29 07:08:06.243211+00	2026-11-29 19:08:06.243211+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	0b3a0dcb-b872-484c-9e47-3624ed07311e	cam-5e80eecbc828	intrusion	intrusion	2026-11-29 07:08:04.196672+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T07:08:04.196678Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	0ef5db60-ad1f-4aa4-ba96-63b331da0c10	cam-3339856de558	intrusion	intrusion	2026-11-29 07:08:05.183658+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T07:08:05.183664Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	6f4a15d8-5b68-4370-8707-ccd68fa5a57d	cam-3a8b4d3c78f4	intrusion	intrusion	2026-11-29 07:08:06.092462+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T07:08:06.092469Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	e7324c91-05ba-4e10-8c1f-4e6fd219fcc6	officer	intrusion	intrusion	started	minor	2026-11-29 07:08:03.1804+00	2026-11-29 07:08:03.1804+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:c7192c8f-61da-4c0a-acc3-36e6e8567017:2721a58d133b64e410fca7bedc3cdffc	c7192c8f-61da-4c0a-acc3-36e6e8567017	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-29T07:08:03.180400Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	223829ea-9c40-40c0-8c98-db34eec131c9	officer	other	other	started	minor	2026-11-29 07:08:03.305038+00	2026-11-29 07:08:03.305038+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:c7192c8f-61da-4c0a-acc3-36e6e8567017:d7a797f478054c90dddc6980f5e9c66c	c7192c8f-61da-4c0a-acc3-36e6e8567017	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	359aa0ce-e865-457c-8893-4efb7c3af77b	officer	quarrel	quarrel	started	minor	2026-11-29 07:08:03.378166+00	2026-11-29 07:08:03.378166+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:c7192c8f-61da-4c0a-acc3-36e6e8567017:aa41e4f3ef5aba32656fbaaf0017dd7f	c7192c8f-61da-4c0a-acc3-36e6e8567017	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	d83b4015-7795-4f9b-8e21-cbcca03d3288	officer	quarrel	quarrel	started	minor	2026-11-29 07:08:03.8051+00	2026-11-29 07:08:03.8051+00	27.144	115.015	30	\N	\N	\N	\N	{}	0.7	report:c7192c8f-61da-4c0a-acc3-36e6e8567017:f171f8016e81663696d82ab041f42f7a	c7192c8f-61da-4c0a-acc3-36e6e8567017	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	959f8bbf-fe46-4918-be76-251fd88f01a2	officer	intrusion	intrusion	started	minor	2026-11-29 07:08:04.323943+00	2026-11-29 07:08:04.323943+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43:dbac906445475a2ce70fcc675140e31f	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T07:08:04.323943Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	e4c6a510-02a2-49fa-9f56-d67985f803e1	officer	other	other	started	minor	2026-11-29 07:08:04.366871+00	2026-11-29 07:08:04.366871+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43:b45b17934dab44ce36e2d930d79e551d	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	042e4aaf-ac68-49b2-af61-57a6b93de86f	officer	quarrel	quarrel	started	minor	2026-11-29 07:08:04.415854+00	2026-11-29 07:08:04.415854+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43:a1424738eee84e106b5fcd9c4fa66c8f	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	885ae1f4-ebda-42c2-ad1a-d512313083da	officer	quarrel	quarrel	started	minor	2026-11-29 07:08:04.769132+00	2026-11-29 07:08:04.769132+00	27.244	115.115	30	\N	\N	\N	\N	{}	0.7	report:5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43:20008b006b756c39b34fa924b6387946	5ed1c8b5-d5f1-4ff4-b090-5abfaec62a43	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	752f5bc2-384b-4594-b838-5c82b3709723	officer	intrusion	intrusion	started	minor	2026-11-29 07:08:05.265349+00	2026-11-29 07:08:05.265349+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:951af5d5-ab6a-4e97-8a47-60c9fe222e90:3a0c3baad1d92c1e16b29f55b350bea9	951af5d5-ab6a-4e97-8a47-60c9fe222e90	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T07:08:05.265349Z"}]	f	f
jizhou	jizhou/beimen/chengnan	4369629f-5c93-4d60-825d-02156051781a	officer	other	other	started	minor	2026-11-29 07:08:05.303734+00	2026-11-29 07:08:05.303734+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:951af5d5-ab6a-4e97-8a47-60c9fe222e90:bd28208dd61a3ef6845bd9309e355efa	951af5d5-ab6a-4e97-8a47-60c9fe222e90	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	514f33a2-04f9-45f5-a949-cf06c0e598d4	officer	quarrel	quarrel	started	minor	2026-11-29 07:08:05.341939+00	2026-11-29 07:08:05.341939+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:951af5d5-ab6a-4e97-8a47-60c9fe222e90:784de30efef83929d3a1c8a097720a31	951af5d5-ab6a-4e97-8a47-60c9fe222e90	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	d8870087-1eb3-4c9f-ac1e-5b71736fa8c9	officer	quarrel	quarrel	started	minor	2026-11-29 07:08:05.611625+00	2026-11-29 07:08:05.611625+00	27.544	115.515	30	\N	\N	\N	\N	{}	0.7	report:951af5d5-ab6a-4e97-8a47-60c9fe222e90:f73e5874a0b19828c8ee3319a3d85974	951af5d5-ab6a-4e97-8a47-60c9fe222e90	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	2fee121d-672e-4eb6-b50f-9e4b4e2837d5	camera	intrusion	intrusion	started	minor	2026-11-29 07:08:02.261964+00	2026-11-29 07:08:06.463931+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:d2c916f7-ee57-465c-973d-e1493b0da50e:1	cam-lawn		t	d2c916f7-ee57-465c-973d-e1493b0da50e	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	843ad152-c290-4327-855a-3eae5d5344e9	camera	loitering	loitering	started	minor	2026-11-29 07:08:02.262011+00	2026-11-29 07:08:06.463931+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:9747cdbd-44e3-4afe-a2fe-9220dc031c1b:1	cam-lawn		t	9747cdbd-44e3-4afe-a2fe-9220dc031c1b	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	d3e773cd-d739-4293-8e4f-0d1b094db3d5	resident	quarrel	quarrel	started	life_safety	2026-11-29 07:08:06.516913+00	2026-11-29 07:08:06.516913+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:8d14873ac5614348a24c11b68f00468c	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-11-29 07:08:04.248608+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-11-29 07:08:05.212819+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-11-29 07:08:06.133757+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead, checked) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	52f887cf-75ef-4273-b79b-15a32e62a4ff	5fe5e05c-bae8-47c7-97a8-057d04059469	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	ed773812-eed0-4b96-b7ec-0639dfa016b7	2026-11-29 07:08:03.604821+00	2026-11-29 07:09:33.604821+00	2026-11-29 07:08:03.604821+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/jinlanli	bdf01a2d-a1f4-4027-929e-279d828791d3	7a2b05d5-066c-4e86-b35c-b349c59e0ada	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	ed773812-eed0-4b96-b7ec-0639dfa016b7	2026-11-29 07:08:03.872998+00	2026-11-29 07:09:33.872998+00	2026-11-29 07:08:03.947962+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/wenfeng	760c2492-0969-4c38-903a-89d752c6175f	59831e55-5d30-4161-9f3a-80c318cd7d53	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	2e476bfb-1f2d-4655-baeb-0a990b649cff	2026-11-29 07:08:04.608663+00	2026-11-29 07:09:34.608663+00	2026-11-29 07:08:04.608663+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/wenfeng	8dd6d416-02f9-4e53-ae29-e7801601c727	435fd704-76b3-4182-879a-55111f53ff8e	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	2e476bfb-1f2d-4655-baeb-0a990b649cff	2026-11-29 07:08:04.871466+00	2026-11-29 07:09:34.871466+00	2026-11-29 07:08:04.960546+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
jizhou	jizhou/beimen/chengnan	c5fbace9-c557-4682-8b8b-5fc9d8d6ffe9	ad26c5a8-7035-450d-b08a-5e63be3e9bbb	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	8fce65dd-d9ca-4568-adeb-c43221b95991	2026-11-29 07:08:05.486109+00	2026-11-29 07:09:35.486109+00	2026-11-29 07:08:05.486109+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
jizhou	jizhou/beimen/chengnan	50d7de72-2d8a-4db8-a836-0a650b79079b	4702d79f-4e7a-4a1c-a51b-c633868adc03	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	8fce65dd-d9ca-4568-adeb-c43221b95991	2026-11-29 07:08:05.711134+00	2026-11-29 07:09:35.711134+00	2026-11-29 07:08:05.860144+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	d3d498a9-9ac6-44ab-b177-5b90056f628c	0edccd50-1e43-47a3-a4dd-a7310ace3f12	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	offered	9cc09f79-3a3d-4b90-93cc-7cf712bce428	2026-11-29 07:08:06.516913+00	2026-11-29 07:09:06.516913+00	2026-11-29 07:08:06.516913+00	\N	[{"code": "dispatch.no_position", "text": {"en": "Position unknown", "zh": "位置不明"}, "values": {}, "weight": null}, {"code": "dispatch.skill", "text": {"en": "Has the skill", "zh": "有所需技能"}, "values": {}, "weight": null}]		{}	2	f	[]
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
-- Name: paths pk_paths; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paths
    ADD CONSTRAINT pk_paths PRIMARY KEY (district_id, place_path);


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
-- Name: ix_paths_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_paths_scope ON public.paths USING btree (district_id, place_path text_pattern_ops);


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


