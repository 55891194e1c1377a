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
qingyuan	qingyuan/hedong/jinlanli	7f6e34aa-30bc-41c4-a21e-61103167d9fd	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$9wDXPlI1Wls$4FKM/A	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	defe28ad-8f05-47be-a33f-f4e592d51ac5	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$ZArDkbwSKss$IASaiA	{security,safety,mediation}	\N	\N	\N	\N	t	f
jizhou	jizhou	25cac046-6b13-47ab-a9ba-a5530b5324d3	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$S4SXpfxmTtY$lLFXpg	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	b9f2515b-c967-4847-bd98-b90e9b649c2d	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$jjkG9WQ/HCY$ViUudg	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	b8d0caf7-2b2d-4d30-ba9a-fd4cf00dcc71	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$FEjcIvUXqOg$QSlaiA	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	d419e68f-8112-4a59-9fbd-28dfe7d5086e	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$SsohLIeSw5M$xEuwQQ	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan	c5ae845a-feea-4aa3-bef2-ccd40dd7e8c5	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$aahTLLrzXgc$DWCb5A	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	08bfb855-e423-402c-a490-e0afa3f39fe0	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$rSt29M73gzs$W8H2fg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	c2c42053-74d5-4956-bd58-2ef40a00eb66	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$U02A7K48/00$fzMAUg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	d99f5131-edf5-4804-9d65-d882a24c3ec7	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$LuLdlnQae8Y$xIzxRQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$wpZ6FYaM5eo$v6jVsg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$qNsBsgpp3Pg$MRZlEQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	80d46ce1-0825-4c28-a68d-de63a448cb12	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$NagoRM6nj6Q$5VCm5A	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	66b969b4-82cc-4595-95fb-3eb5492507a6	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$hMTD8wzjjgU$LVYeOg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	91cb0fc0-9aba-4ac8-aecb-6769f0d6566b	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$MZ1BCRo36DU$2PzXdw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	9357eed8-89e7-499a-834c-031d10f42463	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$NmXqg/2H3H8$CTruEg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	f4c9824d-9691-4df8-86b3-123125734d20	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$BNPX+DmXDdI$+Cgu6A	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	1c40d12c-75c8-4717-91fa-9c86b099550b	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$JxxBqwAWVbo$uvbe1w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	d7fdfdd7-7065-41af-8d61-7b1d4cb628bb	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$gAGd7pbXt6A$dkPtbg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan	2ca188ae-1dd7-41d3-8b45-f2e4ddf9d231	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$QcaAPOVAeeY$xsto+w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	59f8259e-aa03-41a9-ad1c-ea34a0895d3f	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$PLXC0MJJEG0$UmtxJg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	6cd6fbeb-56d4-4481-86e8-6551e61563d3	1	2026-11-28 17:32:36.08398+00	08bfb855-e423-402c-a490-e0afa3f39fe0	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "eb54cabf-ca6c-4f3f-8b17-271eceeab1e5", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "0dec165bd9717d92620b539f0a96e53acaaaf913f3cf37285ff3930175d9479d"}	0000000000000000000000000000000000000000000000000000000000000000	78d080fb77bb7c5abf51efe7abcaccc9bc5f27bcbcd7bdf3165f8dd57bf017ec
qingyuan	980b5807-650b-48b1-979e-e2ce789b803b	1	2026-11-28 17:32:36.244536+00	08bfb855-e423-402c-a490-e0afa3f39fe0	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "f7addf9c-7f36-4cee-8b10-e7deeb4ee75f", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "df9e56d1839aa80bade6f7fa273993ab82b95ca07c2cb9efe99dbed9aaf86656"}	0000000000000000000000000000000000000000000000000000000000000000	42104cfab9319754b321b3d2c42e773bca825ff8e7a98c3bcd0987207c27984a
qingyuan	0e6f5059-39af-4834-90f4-8b3f85d3a056	1	2026-11-28 17:32:36.34101+00	08bfb855-e423-402c-a490-e0afa3f39fe0	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7d9e3e5a512c34f1635c0fb88cf524f531db2e719324dd7b38045bf7f2ad3878"}	0000000000000000000000000000000000000000000000000000000000000000	20da62c97d84971f715d476e84d9eaba63ea607dde6dd9334e0ecbc72b23475d
qingyuan	0e6f5059-39af-4834-90f4-8b3f85d3a056	2	2026-11-28 17:32:36.423231+00	08bfb855-e423-402c-a490-e0afa3f39fe0	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	20da62c97d84971f715d476e84d9eaba63ea607dde6dd9334e0ecbc72b23475d	06510da00b30b2a8550fcf210c4d727b001c3dc52cc74654fe3224eee3024d30
qingyuan	6cd6fbeb-56d4-4481-86e8-6551e61563d3	2	2026-11-28 17:32:36.495334+00	08bfb855-e423-402c-a490-e0afa3f39fe0	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	78d080fb77bb7c5abf51efe7abcaccc9bc5f27bcbcd7bdf3165f8dd57bf017ec	f3ccd5fc32c6bafdb92ba189029369f5929ca9a09a7d78da9a98717099cd4ac8
qingyuan	6cd6fbeb-56d4-4481-86e8-6551e61563d3	3	2026-11-28 17:32:36.541888+00	08bfb855-e423-402c-a490-e0afa3f39fe0	task_offered	{"task_id": "69aa01ad-b4f7-4a20-9099-b8483933b757", "to": "c2c42053-74d5-4956-bd58-2ef40a00eb66", "plan": 0}	f3ccd5fc32c6bafdb92ba189029369f5929ca9a09a7d78da9a98717099cd4ac8	b3f4d294c45a0c18fd6b7c2935b9b04c516333dd11a98e25f84b011a54df98ae
qingyuan	6cd6fbeb-56d4-4481-86e8-6551e61563d3	4	2026-11-28 17:32:36.541888+00	08bfb855-e423-402c-a490-e0afa3f39fe0	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	b3f4d294c45a0c18fd6b7c2935b9b04c516333dd11a98e25f84b011a54df98ae	796b66d411f1e6a7664b30b75cc8faa4154b491735d34bff5b4b3024d0f77ed6
qingyuan	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	1	2026-11-28 17:32:36.939282+00	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	opened	{"number": "20261129-004", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "6222637c-5476-4194-8375-fd54afa1d0a1", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "861c9930e47b4af96755f602be7f0ac6a491ed4135478e2463c043730a8c9fa1"}	0000000000000000000000000000000000000000000000000000000000000000	99e52057d467028d6fd5138793d5b0c1c765b4771a59428a598618558537a0eb
qingyuan	ec67e765-c737-420e-be47-4b29df7db0d6	1	2026-11-28 17:32:37.033522+00	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	opened	{"number": "20261129-005", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "98a32e1a-cefd-48e6-8720-bd15864f3838", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "a61f1182c2bb0031bce747ecee3459d88c95994b8b9d9e784e7994f65234802f"}	0000000000000000000000000000000000000000000000000000000000000000	6c58ba6016449b207e6b64f19af552dda49e8f4649a891238d2ccbd9cfa26c0e
qingyuan	08a58828-29ec-4c9d-93f8-103cf5ce3fb8	1	2026-11-28 17:32:37.113692+00	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	opened	{"number": "20261129-006", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "6dcddc5b-4b74-41ac-8a51-52dcbae2f6c1", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "3047769e7c84392449ed8000340429d49e5ddc053c64712cd8076d9e5d570dc1"}	0000000000000000000000000000000000000000000000000000000000000000	b54ed7a4194019ffd108ab5afd07c58a45d60884ff38123b9a0eeeb943bb3f58
qingyuan	08a58828-29ec-4c9d-93f8-103cf5ce3fb8	2	2026-11-28 17:32:37.213869+00	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	b54ed7a4194019ffd108ab5afd07c58a45d60884ff38123b9a0eeeb943bb3f58	2b3a6b2a4a6fc006008ce0752541f3b2f03d5fe5acc7a3db8a279038b8db616b
qingyuan	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	2	2026-11-28 17:32:37.297522+00	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	99e52057d467028d6fd5138793d5b0c1c765b4771a59428a598618558537a0eb	2e3a65343e0d0ba8fc2b19e16cf0ead9aa8b79bcff3887bc0a95260b3ba47ace
qingyuan	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	3	2026-11-28 17:32:37.404902+00	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	task_offered	{"task_id": "4ad2c4e7-bd0b-4b09-b5be-4aca7a8057c6", "to": "80d46ce1-0825-4c28-a68d-de63a448cb12", "plan": 0}	2e3a65343e0d0ba8fc2b19e16cf0ead9aa8b79bcff3887bc0a95260b3ba47ace	46c7d2a44f52abca3c6e8f4ef7d433a709099be73000a3f5d9c431df6d0fe1b2
qingyuan	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	4	2026-11-28 17:32:37.404902+00	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	46c7d2a44f52abca3c6e8f4ef7d433a709099be73000a3f5d9c431df6d0fe1b2	5ecba00b4d67349aacf74a83c90e153b6ce190aaa11b605ff7277089be2f50c9
jizhou	535f7663-12c2-4d63-9a4d-8ce71db61966	1	2026-11-28 17:32:37.852617+00	9357eed8-89e7-499a-834c-031d10f42463	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "b16f8646-49a0-4927-9424-89dda770c8f0", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "3aed65c69c0b601411c82da916e1428d791b004ebca02d00277445812e511646"}	0000000000000000000000000000000000000000000000000000000000000000	8ad5b5aa8bcbecdc87faa920b1a8485e99759178c2efa9a30f8d9e178f92bf6c
jizhou	b66b1a1e-62c4-4785-bb5f-115e6cf6e483	1	2026-11-28 17:32:37.963196+00	9357eed8-89e7-499a-834c-031d10f42463	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "f3ebeb1a-d3a8-404c-9d20-13ed1d7fd8b9", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "94fffb088a37dc04344a41656feb511fb9ffe8af91c50caae55cf0bc65c6df4c"}	0000000000000000000000000000000000000000000000000000000000000000	5917aeef4517c3bf18765bb970cafef8cfb6f954172b3946a2f5830276509298
jizhou	97f63b17-911e-42af-bdb1-dbe20d291e94	1	2026-11-28 17:32:38.062903+00	9357eed8-89e7-499a-834c-031d10f42463	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "292b0f81-81c5-4ce3-b440-6ae288617a75", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "fc046f89eb46e2d35c1b00f5cf34415c6024f25bccfbbec61d3a70fc8138f0e6"}	0000000000000000000000000000000000000000000000000000000000000000	5503cae60424408b9fd472c9fec492350f8211ef27dcec9696f4a8b3d40928a1
jizhou	97f63b17-911e-42af-bdb1-dbe20d291e94	2	2026-11-28 17:32:38.182574+00	9357eed8-89e7-499a-834c-031d10f42463	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	5503cae60424408b9fd472c9fec492350f8211ef27dcec9696f4a8b3d40928a1	20de0734f978323e64986f9512608810e04fa2e6be89276d458be482d3885349
jizhou	535f7663-12c2-4d63-9a4d-8ce71db61966	2	2026-11-28 17:32:38.27258+00	9357eed8-89e7-499a-834c-031d10f42463	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	8ad5b5aa8bcbecdc87faa920b1a8485e99759178c2efa9a30f8d9e178f92bf6c	be251b79a16fdf80edf294c44224c2684e99e5d46368396214decbf7957675d4
qingyuan	7f7e83c6-9d0b-455d-b912-dd84e68ec398	1	2026-11-28 17:32:38.934736+00	camera:cam-lawn	opened	{"number":"20261129-007","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"ab78cccf-a976-419b-bb05-5b50b1367d63","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	00a816a5f94cb94a0f524e91a8079ac14b68c829dc9dd00da71b377d245249f6
qingyuan	6cd6fbeb-56d4-4481-86e8-6551e61563d3	5	2026-11-28 17:32:38.934736+00	camera:cam-lawn	signal_suggested	{"signal_id":"ab78cccf-a976-419b-bb05-5b50b1367d63","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-007"}	796b66d411f1e6a7664b30b75cc8faa4154b491735d34bff5b4b3024d0f77ed6	a21664ed16f055d2467cedec0e2c9d8d1babc893b1a346fb096b5075d313f719
qingyuan	7f7e83c6-9d0b-455d-b912-dd84e68ec398	2	2026-11-28 17:32:38.934736+00	camera:cam-lawn	signal_linked	{"signal_id":"f6e95bee-e175-40c9-af45-50f36a5ef1db","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.0,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.same_grid","weight":0.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	00a816a5f94cb94a0f524e91a8079ac14b68c829dc9dd00da71b377d245249f6	f488eb2101a67ac4143d922fa135be614afdea01c0620d39c31b1f36658c6046
jizhou	535f7663-12c2-4d63-9a4d-8ce71db61966	3	2026-11-28 17:32:38.354393+00	9357eed8-89e7-499a-834c-031d10f42463	task_offered	{"task_id": "72235905-1bb7-4ceb-81f6-bda6e02a0ae3", "to": "f4c9824d-9691-4df8-86b3-123125734d20", "plan": 0}	be251b79a16fdf80edf294c44224c2684e99e5d46368396214decbf7957675d4	e2fb7eedb3eaece8e2cc8668ef45f40142c941ce913ca583eda08dd7fab87f66
jizhou	535f7663-12c2-4d63-9a4d-8ce71db61966	4	2026-11-28 17:32:38.354393+00	9357eed8-89e7-499a-834c-031d10f42463	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	e2fb7eedb3eaece8e2cc8668ef45f40142c941ce913ca583eda08dd7fab87f66	3a409e968690b5b6bec4cc05dbd1b352c416d84465eb8d56b4931952a440615b
qingyuan	5196935d-3d18-43fe-9776-8dcc0ca5b66e	1	2026-11-28 17:32:38.995111+00	resident	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "8d135ff0-8654-44e5-8ab5-af8ffa2a6b33", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.6}}], "words_sha256": "3d7ae80d2ffdbea6cd7f6605d493be25456981f2a57908ca9d5da8ed9221cd94"}	0000000000000000000000000000000000000000000000000000000000000000	855c0c35bd65491233537ce8325929d7706c2a7438c40be0bf5c70559a22d034
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\xb65fefd3f19727281cf4456d5e90c38638e8587ed46298d6270651a8c75b6482	2026-11-28 17:32:35.784914+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x79e735a9e731db10216e3110191ef61aa3e5a09dc4a0ee2f6dc5e3dd384478b2	2026-11-28 17:32:35.875826+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\xf426aa3e53b993d392cb32b669c5c61ff2459a4296d650d9269ecdde5edd15a8	2026-11-28 17:32:35.880016+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x216c06e5641e35a1491ff90b9d1b3a00b449cd9d211a5d820862213399cfc014	2026-11-28 17:32:35.883095+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\x5a23b757d9e7362145f83cc83b8f39e2752989b7be0f8ff88afb714bb4fc8695	2026-11-28 17:32:38.867269+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0004
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-bed6af5c546c	1	2026-11-28 17:32:36.745222+00	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-28T17:32:36.745222Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-bed6af5c546c	2	2026-11-28 17:32:36.806847+00	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-bed6af5c546c	3	2026-11-28 17:32:36.837883+00	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-bca2e25ec613	1	2026-11-28 17:32:37.626511+00	91cb0fc0-9aba-4ac8-aecb-6769f0d6566b	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-28T17:32:37.626511Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-bca2e25ec613	2	2026-11-28 17:32:37.669726+00	91cb0fc0-9aba-4ac8-aecb-6769f0d6566b	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-bca2e25ec613	3	2026-11-28 17:32:37.703702+00	91cb0fc0-9aba-4ac8-aecb-6769f0d6566b	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-7d4bb7cf5945	1	2026-11-28 17:32:38.546699+00	d7fdfdd7-7065-41af-8d61-7b1d4cb628bb	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-28T17:32:38.546699Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-7d4bb7cf5945	2	2026-11-28 17:32:38.607995+00	d7fdfdd7-7065-41af-8d61-7b1d4cb628bb	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-7d4bb7cf5945	3	2026-11-28 17:32:38.655101+00	d7fdfdd7-7065-41af-8d61-7b1d4cb628bb	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-bed6af5c546c	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85", "mode": "shadow", "since": "2026-11-28T17:32:36.837883Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 17:32:36.837883+00	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	\N
qingyuan	qingyuan/hedong/wenfeng	cam-bca2e25ec613	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "91cb0fc0-9aba-4ac8-aecb-6769f0d6566b", "mode": "shadow", "since": "2026-11-28T17:32:37.703702Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 17:32:37.703702+00	91cb0fc0-9aba-4ac8-aecb-6769f0d6566b	\N
jizhou	jizhou/beimen/chengnan	cam-7d4bb7cf5945	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "d7fdfdd7-7065-41af-8d61-7b1d4cb628bb", "mode": "shadow", "since": "2026-11-28T17:32:38.655101Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 17:32:38.655101+00	d7fdfdd7-7065-41af-8d61-7b1d4cb628bb	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at) FROM stdin;
qingyuan	48ec4885-cc17-4ac5-81a1-b3a772fe42d0	6cd6fbeb-56d4-4481-86e8-6551e61563d3	69aa01ad-b4f7-4a20-9099-b8483933b757	accept	running	2026-11-28 17:32:36.541888+00	2026-11-28 17:42:36.541888+00	\N	\N
qingyuan	0e24e924-e212-417d-9d73-1bd1cca447a0	6cd6fbeb-56d4-4481-86e8-6551e61563d3	69aa01ad-b4f7-4a20-9099-b8483933b757	on_scene	running	2026-11-28 17:32:36.541888+00	2026-11-28 18:02:36.541888+00	\N	\N
qingyuan	93ccffdc-b0f6-42e2-9c5a-cf4a6c03a7c0	6cd6fbeb-56d4-4481-86e8-6551e61563d3	69aa01ad-b4f7-4a20-9099-b8483933b757	done	running	2026-11-28 17:32:36.541888+00	2026-11-28 21:32:36.541888+00	\N	\N
qingyuan	17dd25c5-45e8-4532-bf66-656e096b11dc	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	4ad2c4e7-bd0b-4b09-b5be-4aca7a8057c6	accept	running	2026-11-28 17:32:37.404902+00	2026-11-28 17:42:37.404902+00	\N	\N
qingyuan	c19b2aaf-7281-4107-be8c-7970fd6995bb	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	4ad2c4e7-bd0b-4b09-b5be-4aca7a8057c6	on_scene	running	2026-11-28 17:32:37.404902+00	2026-11-28 18:02:37.404902+00	\N	\N
qingyuan	849ee82e-51e5-4dc1-a441-9503f1e5907d	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	4ad2c4e7-bd0b-4b09-b5be-4aca7a8057c6	done	running	2026-11-28 17:32:37.404902+00	2026-11-28 21:32:37.404902+00	\N	\N
jizhou	659a1d52-a2a0-4766-84ff-7cb52031357b	535f7663-12c2-4d63-9a4d-8ce71db61966	72235905-1bb7-4ceb-81f6-bda6e02a0ae3	accept	running	2026-11-28 17:32:38.354393+00	2026-11-28 17:42:38.354393+00	\N	\N
jizhou	d1cd47ca-fcb2-478e-bfd0-6a87b8bc6130	535f7663-12c2-4d63-9a4d-8ce71db61966	72235905-1bb7-4ceb-81f6-bda6e02a0ae3	on_scene	running	2026-11-28 17:32:38.354393+00	2026-11-28 18:02:38.354393+00	\N	\N
jizhou	ea17be08-c7c9-4564-83a2-a3bbb27503fd	535f7663-12c2-4d63-9a4d-8ce71db61966	72235905-1bb7-4ceb-81f6-bda6e02a0ae3	done	running	2026-11-28 17:32:38.354393+00	2026-11-28 21:32:38.354393+00	\N	\N
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
qingyuan	report:08bfb855-e423-402c-a490-e0afa3f39fe0:4d24c9fcc5c8a1ca6dfc506bc6c60b13	eb54cabf-ca6c-4f3f-8b17-271eceeab1e5	2026-11-28 17:32:36.08398+00
qingyuan	report:08bfb855-e423-402c-a490-e0afa3f39fe0:cc219a66ccb43a4c2e71d158e46d1ea7	f7addf9c-7f36-4cee-8b10-e7deeb4ee75f	2026-11-28 17:32:36.244536+00
qingyuan	report:08bfb855-e423-402c-a490-e0afa3f39fe0:4d9de477470f80527a4e53632c9cef73	b7600f01-135b-49a8-b36d-7abaf9266e1c	2026-11-28 17:32:36.34101+00
qingyuan	report:7072a3ef-287c-4bc1-9e89-2de719a4c8f2:3fa790fb204338f1122a8bcfa3a625a9	6222637c-5476-4194-8375-fd54afa1d0a1	2026-11-28 17:32:36.939282+00
qingyuan	report:7072a3ef-287c-4bc1-9e89-2de719a4c8f2:3e108b06df240c21f6635bd61bc49826	98a32e1a-cefd-48e6-8720-bd15864f3838	2026-11-28 17:32:37.033522+00
qingyuan	report:7072a3ef-287c-4bc1-9e89-2de719a4c8f2:5416c702edf892656184d9fe37388d53	6dcddc5b-4b74-41ac-8a51-52dcbae2f6c1	2026-11-28 17:32:37.113692+00
jizhou	report:9357eed8-89e7-499a-834c-031d10f42463:6492cdafb82e055a4765101565003526	b16f8646-49a0-4927-9424-89dda770c8f0	2026-11-28 17:32:37.852617+00
jizhou	report:9357eed8-89e7-499a-834c-031d10f42463:e01cdd6aea46e454e97bfa6689b1ff2e	f3ebeb1a-d3a8-404c-9d20-13ed1d7fd8b9	2026-11-28 17:32:37.963196+00
jizhou	report:9357eed8-89e7-499a-834c-031d10f42463:41dca754d16852c4cf811d422f6f80b7	292b0f81-81c5-4ce3-b440-6ae288617a75	2026-11-28 17:32:38.062903+00
qingyuan	event:5da50e72-d59e-431a-998f-b17280f90e9d:1	ab78cccf-a976-419b-bb05-5b50b1367d63	2026-11-28 17:32:38.880952+00
qingyuan	event:abc520b5-9c62-495e-baba-afa818843c09:1	f6e95bee-e175-40c9-af45-50f36a5ef1db	2026-11-28 17:32:38.880952+00
qingyuan	report:resident:093413f40d4d5e028b10b248eb6266a3	8d135ff0-8654-44e5-8ab5-af8ffa2a6b33	2026-11-28 17:32:38.995111+00
\.


--
-- Data for Name: enrolment_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.enrolment_codes (district_id, place_path, code_digest, made_at, expires_at, used_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	74900599c8c3a10ba0904cb875d058169d72858cc26c05be2a81d6dc7b0d215a	2026-11-28 17:32:36.723106+00	2026-11-29 17:32:36.723106+00	\N
qingyuan	qingyuan/hedong/wenfeng	d40fc893ed5ed63826f50152cb2080e52dc378b10e3863f7b1690150853eb777	2026-11-28 17:32:37.603951+00	2026-11-29 17:32:37.603951+00	\N
jizhou	jizhou/beimen/chengnan	6b2b34c2f9a007ff71c42d42e46eca32f4adaf8c28c5dfcc769aebcd58d71a9f	2026-11-28 17:32:38.525203+00	2026-11-29 17:32:38.525203+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	6cd6fbeb-56d4-4481-86e8-6551e61563d3	2026-11-28 17:32:36.08398+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	2e832df0-bb1a-40df-b070-f669705ed03e	2026-11-28 17:32:36.279909+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	980b5807-650b-48b1-979e-e2ce789b803b	2026-11-28 17:32:36.244536+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	095aafdc-f4c1-4f57-817e-1487746939b8	2026-11-28 17:32:36.336793+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	0e6f5059-39af-4834-90f4-8b3f85d3a056	2026-11-28 17:32:36.34101+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	47baa57a-7b5b-49a9-853c-06bb9d3cae16	2026-11-28 17:32:36.46317+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	0e6f5059-39af-4834-90f4-8b3f85d3a056	2026-11-28 17:32:36.423231+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	6cd6fbeb-56d4-4481-86e8-6551e61563d3	2026-11-28 17:32:36.495334+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	6cd6fbeb-56d4-4481-86e8-6551e61563d3	2026-11-28 17:32:36.541888+00
qingyuan	qingyuan/hedong/jinlanli	10	account	c2c42053-74d5-4956-bd58-2ef40a00eb66	task	6cd6fbeb-56d4-4481-86e8-6551e61563d3	2026-11-28 17:32:36.541888+00
qingyuan	qingyuan/hedong/jinlanli	11	account	c2c42053-74d5-4956-bd58-2ef40a00eb66	notice	e84c55cb-28a4-4f86-9c6d-3284e6700091	2026-11-28 17:32:36.623106+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		camera	cam-bed6af5c546c	2026-11-28 17:32:36.745222+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		command	af95554c-57ed-4a5f-aad3-1960015eab10	2026-11-28 17:32:36.745222+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		camera	cam-bed6af5c546c	2026-11-28 17:32:36.806847+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		camera	cam-bed6af5c546c	2026-11-28 17:32:36.837883+00
qingyuan	qingyuan/hedong/jinlanli	16	desk		command	d72b5c5a-7f0b-4e0a-aae8-8bb29e825d2b	2026-11-28 17:32:36.887378+00
qingyuan	qingyuan/hedong/wenfeng	17	desk		incident	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	2026-11-28 17:32:36.939282+00
qingyuan	qingyuan/hedong/wenfeng	18	desk		notice	7205a0c0-1f72-4c4a-90c0-0d8b7d5c1dbd	2026-11-28 17:32:37.037425+00
qingyuan	qingyuan/hedong/wenfeng	19	desk		incident	ec67e765-c737-420e-be47-4b29df7db0d6	2026-11-28 17:32:37.033522+00
qingyuan	qingyuan/hedong/wenfeng	20	desk		notice	c894c3f7-ab8b-4b24-ab8b-5cc28c6b45d0	2026-11-28 17:32:37.105924+00
qingyuan	qingyuan/hedong/wenfeng	21	desk		incident	08a58828-29ec-4c9d-93f8-103cf5ce3fb8	2026-11-28 17:32:37.113692+00
qingyuan	qingyuan/hedong/wenfeng	22	desk		notice	6d75b3c6-b334-4599-aef5-5ca31be3c5ce	2026-11-28 17:32:37.224827+00
qingyuan	qingyuan/hedong/wenfeng	23	desk		incident	08a58828-29ec-4c9d-93f8-103cf5ce3fb8	2026-11-28 17:32:37.213869+00
qingyuan	qingyuan/hedong/wenfeng	24	desk		incident	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	2026-11-28 17:32:37.297522+00
qingyuan	qingyuan/hedong/wenfeng	25	desk		incident	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	2026-11-28 17:32:37.404902+00
qingyuan	qingyuan/hedong/wenfeng	26	account	80d46ce1-0825-4c28-a68d-de63a448cb12	task	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	2026-11-28 17:32:37.404902+00
qingyuan	qingyuan/hedong/wenfeng	27	account	80d46ce1-0825-4c28-a68d-de63a448cb12	notice	0fd9006f-401a-496a-a0e7-06d93f8b8436	2026-11-28 17:32:37.516429+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		camera	cam-bca2e25ec613	2026-11-28 17:32:37.626511+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		command	f64b9049-35eb-4d72-a2e2-307a457f69e1	2026-11-28 17:32:37.626511+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		camera	cam-bca2e25ec613	2026-11-28 17:32:37.669726+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		camera	cam-bca2e25ec613	2026-11-28 17:32:37.703702+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		command	1d2902d8-433f-4c5e-8e3d-3616fdfbec45	2026-11-28 17:32:37.777455+00
jizhou	jizhou/beimen/chengnan	33	desk		incident	535f7663-12c2-4d63-9a4d-8ce71db61966	2026-11-28 17:32:37.852617+00
jizhou	jizhou/beimen/chengnan	34	desk		notice	a344182d-27e3-4f60-915e-a0349066e148	2026-11-28 17:32:37.96449+00
jizhou	jizhou/beimen/chengnan	35	desk		incident	b66b1a1e-62c4-4785-bb5f-115e6cf6e483	2026-11-28 17:32:37.963196+00
jizhou	jizhou/beimen/chengnan	36	desk		notice	52767142-175a-413d-8f04-37eefa2055c5	2026-11-28 17:32:38.092101+00
jizhou	jizhou/beimen/chengnan	37	desk		incident	97f63b17-911e-42af-bdb1-dbe20d291e94	2026-11-28 17:32:38.062903+00
jizhou	jizhou/beimen/chengnan	38	desk		notice	109954fd-c84f-416b-aa96-f29843f0ea6b	2026-11-28 17:32:38.191387+00
jizhou	jizhou/beimen/chengnan	39	desk		incident	97f63b17-911e-42af-bdb1-dbe20d291e94	2026-11-28 17:32:38.182574+00
jizhou	jizhou/beimen/chengnan	40	desk		incident	535f7663-12c2-4d63-9a4d-8ce71db61966	2026-11-28 17:32:38.27258+00
jizhou	jizhou/beimen/chengnan	41	desk		incident	535f7663-12c2-4d63-9a4d-8ce71db61966	2026-11-28 17:32:38.354393+00
jizhou	jizhou/beimen/chengnan	42	account	f4c9824d-9691-4df8-86b3-123125734d20	task	535f7663-12c2-4d63-9a4d-8ce71db61966	2026-11-28 17:32:38.354393+00
jizhou	jizhou/beimen/chengnan	43	account	f4c9824d-9691-4df8-86b3-123125734d20	notice	64700dd9-8c5f-4007-b43e-6612cefac707	2026-11-28 17:32:38.442336+00
jizhou	jizhou/beimen/chengnan	44	desk		camera	cam-7d4bb7cf5945	2026-11-28 17:32:38.546699+00
jizhou	jizhou/beimen/chengnan	45	desk		command	f5e97b8e-69e5-493e-8b9d-d1bc96c15438	2026-11-28 17:32:38.546699+00
jizhou	jizhou/beimen/chengnan	46	desk		camera	cam-7d4bb7cf5945	2026-11-28 17:32:38.607995+00
jizhou	jizhou/beimen/chengnan	47	desk		camera	cam-7d4bb7cf5945	2026-11-28 17:32:38.655101+00
jizhou	jizhou/beimen/chengnan	48	desk		command	e184a796-9cbe-49a7-9b1a-0f74e485e06b	2026-11-28 17:32:38.715195+00
qingyuan	qingyuan/hedong/jinlanli/g1	49	desk		incident	7f7e83c6-9d0b-455d-b912-dd84e68ec398	2026-11-28 17:32:38.934736+00
qingyuan	qingyuan/hedong/jinlanli	50	desk		incident	6cd6fbeb-56d4-4481-86e8-6551e61563d3	2026-11-28 17:32:38.934736+00
qingyuan	qingyuan/hedong/jinlanli/g1	51	desk		notice	bd2d3bbf-02ff-41e5-b528-3a8139f2af0c	2026-11-28 17:32:39.271782+00
qingyuan	qingyuan/hedong/jinlanli	52	desk		notice	44e6d98e-6b10-4f5b-89e6-1520aa93e681	2026-11-28 17:32:39.298465+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	53	desk		incident	5196935d-3d18-43fe-9776-8dcc0ca5b66e	2026-11-28 17:32:38.995111+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	54	desk		notice	8607eb75-e5b8-481c-ac63-e7c1f2a60d4a	2026-11-28 17:32:39.381497+00
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
qingyuan	qingyuan/hedong/jinlanli	980b5807-650b-48b1-979e-e2ce789b803b	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-28 17:32:36.244536+00	2026-11-28 17:32:36.244536+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	0e6f5059-39af-4834-90f4-8b3f85d3a056	20261129-003	quarrel	1	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-28 17:32:36.34101+00	2026-11-28 17:32:36.34101+00	2	2026-11-28 17:32:36.423231+00	08bfb855-e423-402c-a490-e0afa3f39fe0	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	6cd6fbeb-56d4-4481-86e8-6551e61563d3	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-28 17:32:36.08398+00	2026-11-28 17:32:36.08398+00	3	2026-11-28 17:32:36.495334+00	08bfb855-e423-402c-a490-e0afa3f39fe0	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	ec67e765-c737-420e-be47-4b29df7db0d6	20261129-005	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-28 17:32:37.033522+00	2026-11-28 17:32:37.033522+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	08a58828-29ec-4c9d-93f8-103cf5ce3fb8	20261129-006	quarrel	1	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-28 17:32:37.113692+00	2026-11-28 17:32:37.113692+00	2	2026-11-28 17:32:37.213869+00	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	20261129-004	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-28 17:32:36.939282+00	2026-11-28 17:32:36.939282+00	3	2026-11-28 17:32:37.297522+00	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	b66b1a1e-62c4-4785-bb5f-115e6cf6e483	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-28 17:32:37.963196+00	2026-11-28 17:32:37.963196+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	97f63b17-911e-42af-bdb1-dbe20d291e94	20261129-023	quarrel	1	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-28 17:32:38.062903+00	2026-11-28 17:32:38.062903+00	2	2026-11-28 17:32:38.182574+00	9357eed8-89e7-499a-834c-031d10f42463	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	535f7663-12c2-4d63-9a4d-8ce71db61966	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-28 17:32:37.852617+00	2026-11-28 17:32:37.852617+00	3	2026-11-28 17:32:38.27258+00	9357eed8-89e7-499a-834c-031d10f42463	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	7f7e83c6-9d0b-455d-b912-dd84e68ec398	20261129-007	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-28 17:32:34.870674+00	2026-11-28 17:32:34.870707+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	5196935d-3d18-43fe-9776-8dcc0ca5b66e	20261129-008	quarrel	1	quarrel	minor	2	candidate	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-28 17:32:38.995111+00	2026-11-28 17:32:38.995111+00	1	\N	\N	\N	\N	\N	\N	f
\.


--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.links (district_id, link_id, signal_id, incident_id, zone, score, reasons, decided_by, decided_at, undone_at, undone_by) FROM stdin;
qingyuan	9303d231-a6ee-42ec-b5a6-197bb95251e7	eb54cabf-ca6c-4f3f-8b17-271eceeab1e5	6cd6fbeb-56d4-4481-86e8-6551e61563d3	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	08bfb855-e423-402c-a490-e0afa3f39fe0	2026-11-28 17:32:36.08398+00	\N	\N
qingyuan	4661d800-8988-47a7-a265-3f5d2ddc078b	f7addf9c-7f36-4cee-8b10-e7deeb4ee75f	980b5807-650b-48b1-979e-e2ce789b803b	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	08bfb855-e423-402c-a490-e0afa3f39fe0	2026-11-28 17:32:36.244536+00	\N	\N
qingyuan	b1a5bb61-087b-4fce-babe-70a311a233bb	b7600f01-135b-49a8-b36d-7abaf9266e1c	0e6f5059-39af-4834-90f4-8b3f85d3a056	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	08bfb855-e423-402c-a490-e0afa3f39fe0	2026-11-28 17:32:36.34101+00	\N	\N
qingyuan	5ba5302d-8955-47dd-87ea-0c2e257dcf27	eb54cabf-ca6c-4f3f-8b17-271eceeab1e5	980b5807-650b-48b1-979e-e2ce789b803b	suggest	0.4	[]	rule	2026-11-28 17:32:36.72831+00	\N	\N
qingyuan	21be70d9-2ae5-4989-8db7-0b93e2afe26d	6222637c-5476-4194-8375-fd54afa1d0a1	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	2026-11-28 17:32:36.939282+00	\N	\N
qingyuan	e9a8b97a-a1d2-4866-91b4-7a781041f6eb	98a32e1a-cefd-48e6-8720-bd15864f3838	ec67e765-c737-420e-be47-4b29df7db0d6	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	2026-11-28 17:32:37.033522+00	\N	\N
qingyuan	ff21be7d-b1bc-46be-b70a-4c8e2ee4e934	6dcddc5b-4b74-41ac-8a51-52dcbae2f6c1	08a58828-29ec-4c9d-93f8-103cf5ce3fb8	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	2026-11-28 17:32:37.113692+00	\N	\N
qingyuan	9fd64e23-11d2-4d93-9af2-9de346344b2d	6222637c-5476-4194-8375-fd54afa1d0a1	ec67e765-c737-420e-be47-4b29df7db0d6	suggest	0.4	[]	rule	2026-11-28 17:32:37.60712+00	\N	\N
jizhou	dc112523-a743-44fd-9e41-bf2d440076a7	b16f8646-49a0-4927-9424-89dda770c8f0	535f7663-12c2-4d63-9a4d-8ce71db61966	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	9357eed8-89e7-499a-834c-031d10f42463	2026-11-28 17:32:37.852617+00	\N	\N
jizhou	d7888451-6d0d-4895-acfe-1cee1cdf0355	f3ebeb1a-d3a8-404c-9d20-13ed1d7fd8b9	b66b1a1e-62c4-4785-bb5f-115e6cf6e483	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	9357eed8-89e7-499a-834c-031d10f42463	2026-11-28 17:32:37.963196+00	\N	\N
jizhou	2fa63401-dffd-4c17-a426-9318112f066e	292b0f81-81c5-4ce3-b440-6ae288617a75	97f63b17-911e-42af-bdb1-dbe20d291e94	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	9357eed8-89e7-499a-834c-031d10f42463	2026-11-28 17:32:38.062903+00	\N	\N
jizhou	9a91b3c0-5763-4e7f-96d8-5b5384ccb1aa	b16f8646-49a0-4927-9424-89dda770c8f0	b66b1a1e-62c4-4785-bb5f-115e6cf6e483	suggest	0.4	[]	rule	2026-11-28 17:32:38.528384+00	\N	\N
qingyuan	cbaf5578-9151-4afc-866f-79a00d9ff40c	ab78cccf-a976-419b-bb05-5b50b1367d63	7f7e83c6-9d0b-455d-b912-dd84e68ec398	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 17:32:38.934736+00	\N	\N
qingyuan	9f42f495-bd4d-48a6-8eee-e740ad3ddf2a	ab78cccf-a976-419b-bb05-5b50b1367d63	6cd6fbeb-56d4-4481-86e8-6551e61563d3	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 17:32:38.934736+00	\N	\N
qingyuan	f2b63e4b-e57e-415b-8eaf-3297fe5434dd	f6e95bee-e175-40c9-af45-50f36a5ef1db	7f7e83c6-9d0b-455d-b912-dd84e68ec398	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.0}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.same_grid", "text": {"en": "The same grid", "zh": "同一网格"}, "values": {}, "weight": 0.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 17:32:38.934736+00	\N	\N
qingyuan	f7e408f8-6dbd-4d41-b8f1-e1b2f324b9d4	8d135ff0-8654-44e5-8ab5-af8ffa2a6b33	5196935d-3d18-43fe-9776-8dcc0ca5b66e	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.6)", "zh": "最接近的案件证据不足（0.6）"}, "values": {"score": 0.6}, "weight": null}]	rule	2026-11-28 17:32:38.995111+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-28 17:32:36.082732+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-28 17:32:36.938251+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-28 17:32:37.85152+00
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	6e06c9db-2f89-4a4c-8f88-ad0ec95475d1	reporter	eb54cabf-ca6c-4f3f-8b17-271eceeab1e5	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 17:32:36.08398+00	delivered	2026-11-28 17:32:36.252859+00
qingyuan	qingyuan/hedong/jinlanli	2e832df0-bb1a-40df-b070-f669705ed03e	desk	qingyuan/hedong/jinlanli	6cd6fbeb-56d4-4481-86e8-6551e61563d3	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:36.083981+00	delivered	2026-11-28 17:32:36.279909+00
qingyuan	qingyuan/hedong/jinlanli	31ab8b0f-37b0-4015-9ff4-ce1f2a8dd3e4	reporter	f7addf9c-7f36-4cee-8b10-e7deeb4ee75f	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 17:32:36.244536+00	delivered	2026-11-28 17:32:36.33109+00
qingyuan	qingyuan/hedong/jinlanli	095aafdc-f4c1-4f57-817e-1487746939b8	desk	qingyuan/hedong/jinlanli	980b5807-650b-48b1-979e-e2ce789b803b	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:36.244537+00	delivered	2026-11-28 17:32:36.336793+00
qingyuan	qingyuan/hedong/jinlanli	b084e344-5556-4e25-a817-bf47f436cee4	reporter	b7600f01-135b-49a8-b36d-7abaf9266e1c	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 17:32:36.34101+00	delivered	2026-11-28 17:32:36.429242+00
qingyuan	qingyuan/hedong/jinlanli	47baa57a-7b5b-49a9-853c-06bb9d3cae16	desk	qingyuan/hedong/jinlanli	0e6f5059-39af-4834-90f4-8b3f85d3a056	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:36.341011+00	delivered	2026-11-28 17:32:36.46317+00
qingyuan	qingyuan/hedong/jinlanli	d89af0c8-83c9-4a1e-a51e-5487e3f4c128	reporter	b7600f01-135b-49a8-b36d-7abaf9266e1c	0e6f5059-39af-4834-90f4-8b3f85d3a056	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-28 17:32:36.423231+00	delivered	2026-11-28 17:32:36.489684+00
qingyuan	qingyuan/hedong/jinlanli	5e717299-1e28-4fdc-9074-8ef3ba376508	reporter	eb54cabf-ca6c-4f3f-8b17-271eceeab1e5	6cd6fbeb-56d4-4481-86e8-6551e61563d3	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-28 17:32:36.495334+00	delivered	2026-11-28 17:32:36.521597+00
qingyuan	qingyuan/hedong/jinlanli	e84c55cb-28a4-4f86-9c6d-3284e6700091	account	c2c42053-74d5-4956-bd58-2ef40a00eb66	6cd6fbeb-56d4-4481-86e8-6551e61563d3	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001"}	screen	2026-11-28 17:32:36.541888+00	delivered	2026-11-28 17:32:36.623106+00
qingyuan	qingyuan/hedong/jinlanli	9c29a663-ae57-4d4b-96a6-3f358773447b	reporter	eb54cabf-ca6c-4f3f-8b17-271eceeab1e5	6cd6fbeb-56d4-4481-86e8-6551e61563d3	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-28 17:32:36.541889+00	delivered	2026-11-28 17:32:36.635813+00
qingyuan	qingyuan/hedong/wenfeng	b7acb320-2beb-4ff2-98ce-d0020071f6e6	reporter	6222637c-5476-4194-8375-fd54afa1d0a1	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 17:32:36.939282+00	delivered	2026-11-28 17:32:37.02174+00
qingyuan	qingyuan/hedong/wenfeng	7205a0c0-1f72-4c4a-90c0-0d8b7d5c1dbd	desk	qingyuan/hedong/wenfeng	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	notice.desk.opened	{"number": "20261129-004", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:36.939283+00	delivered	2026-11-28 17:32:37.037425+00
qingyuan	qingyuan/hedong/wenfeng	d565469e-e231-4c93-9322-640a804a6357	reporter	98a32e1a-cefd-48e6-8720-bd15864f3838	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 17:32:37.033522+00	delivered	2026-11-28 17:32:37.093984+00
qingyuan	qingyuan/hedong/wenfeng	c894c3f7-ab8b-4b24-ab8b-5cc28c6b45d0	desk	qingyuan/hedong/wenfeng	ec67e765-c737-420e-be47-4b29df7db0d6	notice.desk.opened	{"number": "20261129-005", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:37.033523+00	delivered	2026-11-28 17:32:37.105924+00
qingyuan	qingyuan/hedong/wenfeng	f72f1ae2-7f31-4ddd-a71f-99006a05c429	reporter	6dcddc5b-4b74-41ac-8a51-52dcbae2f6c1	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 17:32:37.113692+00	delivered	2026-11-28 17:32:37.199113+00
qingyuan	qingyuan/hedong/wenfeng	6d75b3c6-b334-4599-aef5-5ca31be3c5ce	desk	qingyuan/hedong/wenfeng	08a58828-29ec-4c9d-93f8-103cf5ce3fb8	notice.desk.opened	{"number": "20261129-006", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:37.113693+00	delivered	2026-11-28 17:32:37.224827+00
qingyuan	qingyuan/hedong/wenfeng	6440b402-269a-4f18-923b-0e28d1c81d3e	reporter	6dcddc5b-4b74-41ac-8a51-52dcbae2f6c1	08a58828-29ec-4c9d-93f8-103cf5ce3fb8	notice.reporter.rejected	{"number": "20261129-006", "reason": "查无此事"}	screen	2026-11-28 17:32:37.213869+00	delivered	2026-11-28 17:32:37.290667+00
qingyuan	qingyuan/hedong/wenfeng	c8f90c79-6d1c-4f91-84b4-b7c976002547	reporter	6222637c-5476-4194-8375-fd54afa1d0a1	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-28 17:32:37.297522+00	delivered	2026-11-28 17:32:37.383151+00
qingyuan	qingyuan/hedong/wenfeng	0fd9006f-401a-496a-a0e7-06d93f8b8436	account	80d46ce1-0825-4c28-a68d-de63a448cb12	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-004"}	screen	2026-11-28 17:32:37.404902+00	delivered	2026-11-28 17:32:37.516429+00
qingyuan	qingyuan/hedong/wenfeng	79e6d328-7f53-4137-b97f-759699849d2e	reporter	6222637c-5476-4194-8375-fd54afa1d0a1	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-004"}	screen	2026-11-28 17:32:37.404903+00	delivered	2026-11-28 17:32:37.553983+00
jizhou	jizhou/beimen/chengnan	9ec8dfe7-53b5-4deb-8088-4309d945e5d7	reporter	b16f8646-49a0-4927-9424-89dda770c8f0	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 17:32:37.852617+00	delivered	2026-11-28 17:32:37.942868+00
jizhou	jizhou/beimen/chengnan	a344182d-27e3-4f60-915e-a0349066e148	desk	jizhou/beimen/chengnan	535f7663-12c2-4d63-9a4d-8ce71db61966	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:37.852618+00	delivered	2026-11-28 17:32:37.96449+00
jizhou	jizhou/beimen/chengnan	980e0fc7-266a-4238-a17e-56a3bbe6393b	reporter	f3ebeb1a-d3a8-404c-9d20-13ed1d7fd8b9	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 17:32:37.963196+00	delivered	2026-11-28 17:32:38.074929+00
jizhou	jizhou/beimen/chengnan	52767142-175a-413d-8f04-37eefa2055c5	desk	jizhou/beimen/chengnan	b66b1a1e-62c4-4785-bb5f-115e6cf6e483	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:37.963197+00	delivered	2026-11-28 17:32:38.092101+00
jizhou	jizhou/beimen/chengnan	64700dd9-8c5f-4007-b43e-6612cefac707	account	f4c9824d-9691-4df8-86b3-123125734d20	535f7663-12c2-4d63-9a4d-8ce71db61966	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021"}	screen	2026-11-28 17:32:38.354393+00	delivered	2026-11-28 17:32:38.442336+00
jizhou	jizhou/beimen/chengnan	5189e07b-fd17-43cf-86c5-58b7a1854320	reporter	b16f8646-49a0-4927-9424-89dda770c8f0	535f7663-12c2-4d63-9a4d-8ce71db61966	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-28 17:32:38.354394+00	delivered	2026-11-28 17:32:38.451634+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	a529343c-f860-48d5-9460-9ac5e0bddf49	reporter	8d135ff0-8654-44e5-8ab5-af8ffa2a6b33	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 17:32:38.995111+00	delivered	2026-11-28 17:32:39.366516+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	8607eb75-e5b8-481c-ac63-e7c1f2a60d4a	desk	qingyuan/hedong/jinlanli/g1/lawn	5196935d-3d18-43fe-9776-8dcc0ca5b66e	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:38.995112+00	delivered	2026-11-28 17:32:39.381497+00
jizhou	jizhou/beimen/chengnan	ce6887da-c00a-435f-b463-226d852fe603	reporter	292b0f81-81c5-4ce3-b440-6ae288617a75	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 17:32:38.062903+00	delivered	2026-11-28 17:32:38.171681+00
jizhou	jizhou/beimen/chengnan	109954fd-c84f-416b-aa96-f29843f0ea6b	desk	jizhou/beimen/chengnan	97f63b17-911e-42af-bdb1-dbe20d291e94	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:38.062904+00	delivered	2026-11-28 17:32:38.191387+00
jizhou	jizhou/beimen/chengnan	90d6b95c-99a3-42ab-96f2-8ea980d856b7	reporter	292b0f81-81c5-4ce3-b440-6ae288617a75	97f63b17-911e-42af-bdb1-dbe20d291e94	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-28 17:32:38.182574+00	delivered	2026-11-28 17:32:38.265569+00
jizhou	jizhou/beimen/chengnan	833b0375-afb1-48e5-9b8b-3dfb4947f3bb	reporter	b16f8646-49a0-4927-9424-89dda770c8f0	535f7663-12c2-4d63-9a4d-8ce71db61966	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-28 17:32:38.27258+00	delivered	2026-11-28 17:32:38.32312+00
qingyuan	qingyuan/hedong/jinlanli/g1	bd2d3bbf-02ff-41e5-b528-3a8139f2af0c	desk	qingyuan/hedong/jinlanli/g1	7f7e83c6-9d0b-455d-b912-dd84e68ec398	notice.desk.opened	{"number": "20261129-007", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 17:32:38.934736+00	delivered	2026-11-28 17:32:39.271782+00
qingyuan	qingyuan/hedong/jinlanli	44e6d98e-6b10-4f5b-89e6-1520aa93e681	desk	qingyuan/hedong/jinlanli	6cd6fbeb-56d4-4481-86e8-6551e61563d3	notice.desk.suggested	{"other": "20261129-007", "number": "20261129-001"}	screen	2026-11-28 17:32:38.934737+00	delivered	2026-11-28 17:32:39.298465+00
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	af95554c-57ed-4a5f-aad3-1960015eab10	cam-bed6af5c546c	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-bed6af5c546c", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 17:32:36.745222+00	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	2026-11-30 17:32:36.745222+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	d72b5c5a-7f0b-4e0a-aae8-8bb29e825d2b	cam-bed6af5c546c	agent	take_still	{"kind": "take_still", "camera_id": "cam-bed6af5c546c"}	{}	queued	2026-11-28 17:32:36.887378+00	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	2026-11-28 17:42:36.887378+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	f64b9049-35eb-4d72-a2e2-307a457f69e1	cam-bca2e25ec613	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-bca2e25ec613", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 17:32:37.626511+00	91cb0fc0-9aba-4ac8-aecb-6769f0d6566b	2026-11-30 17:32:37.626511+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	1d2902d8-433f-4c5e-8e3d-3616fdfbec45	cam-bca2e25ec613	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-bca2e25ec613"}	{}	queued	2026-11-28 17:32:37.777455+00	91cb0fc0-9aba-4ac8-aecb-6769f0d6566b	2026-11-28 17:42:37.777455+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	f5e97b8e-69e5-493e-8b9d-d1bc96c15438	cam-7d4bb7cf5945	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-7d4bb7cf5945", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 17:32:38.546699+00	d7fdfdd7-7065-41af-8d61-7b1d4cb628bb	2026-11-30 17:32:38.546699+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	e184a796-9cbe-49a7-9b1a-0f74e485e06b	cam-7d4bb7cf5945	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-7d4bb7cf5945"}	{}	queued	2026-11-28 17:32:38.715195+00	d7fdfdd7-7065-41af-8d61-7b1d4cb628bb	2026-11-28 17:42:38.715195+00	\N	\N	{}
\.


--
-- Data for Name: phone_steps; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.phone_steps (district_id, account_id, client_key, action, task_id, version, done_at, heard_at, clock_doubtful, lat, lon, accuracy_m, position_age_s, answer) FROM stdin;
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
17	9	scheduled	2026-11-28 17:42:36.541888+00
18	9	deferred	2026-11-28 17:32:36.546397+00
19	10	scheduled	2026-11-28 18:02:36.541888+00
20	10	deferred	2026-11-28 17:32:36.546397+00
21	11	scheduled	2026-11-28 21:32:36.541888+00
22	11	deferred	2026-11-28 17:32:36.546397+00
23	12	scheduled	2026-11-28 17:34:06.541888+00
24	12	deferred	2026-11-28 17:32:36.546397+00
45	23	scheduled	2026-11-28 17:42:37.404902+00
46	23	deferred	2026-11-28 17:32:37.405562+00
47	24	scheduled	2026-11-28 18:02:37.404902+00
48	24	deferred	2026-11-28 17:32:37.405562+00
49	25	scheduled	2026-11-28 21:32:37.404902+00
50	25	deferred	2026-11-28 17:32:37.405562+00
51	26	scheduled	2026-11-28 17:34:07.404902+00
52	26	deferred	2026-11-28 17:32:37.405562+00
73	37	scheduled	2026-11-28 17:42:38.354393+00
74	37	deferred	2026-11-28 17:32:38.355045+00
75	38	scheduled	2026-11-28 18:02:38.354393+00
76	38	deferred	2026-11-28 17:32:38.355045+00
77	39	scheduled	2026-11-28 21:32:38.354393+00
78	39	deferred	2026-11-28 17:32:38.355045+00
79	40	scheduled	2026-11-28 17:34:08.354393+00
80	40	deferred	2026-11-28 17:32:38.355045+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
9	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T17:42:36.541888+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "clock_id": "48ec4885-cc17-4ac5-81a1-b3a772fe42d0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 17:42:36.541888+00	0	f	\N
10	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T18:02:36.541888+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "clock_id": "0e24e924-e212-417d-9d73-1bd1cca447a0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 18:02:36.541888+00	0	f	\N
11	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T21:32:36.541888+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "clock_id": "93ccffdc-b0f6-42e2-9c5a-cf4a6c03a7c0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 21:32:36.541888+00	0	f	\N
12	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-28T17:34:06.541888+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "task_id": "69aa01ad-b4f7-4a20-9099-b8483933b757", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 17:34:06.541888+00	0	f	\N
23	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T17:42:37.404902+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "clock_id": "17dd25c5-45e8-4532-bf66-656e096b11dc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 17:42:37.404902+00	0	f	\N
24	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T18:02:37.404902+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "clock_id": "c19b2aaf-7281-4107-be8c-7970fd6995bb", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 18:02:37.404902+00	0	f	\N
25	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T21:32:37.404902+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "clock_id": "849ee82e-51e5-4dc1-a441-9503f1e5907d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 21:32:37.404902+00	0	f	\N
26	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-28T17:34:07.404902+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "task_id": "4ad2c4e7-bd0b-4b09-b5be-4aca7a8057c6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 17:34:07.404902+00	0	f	\N
37	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T17:42:38.354393+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "clock_id": "659a1d52-a2a0-4766-84ff-7cb52031357b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 17:42:38.354393+00	0	f	\N
38	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T18:02:38.354393+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "clock_id": "d1cd47ca-fcb2-478e-bfd0-6a87b8bc6130", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 18:02:38.354393+00	0	f	\N
39	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T21:32:38.354393+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "clock_id": "ea17be08-c7c9-4564-83a2-a3bbb27503fd", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 21:32:38.354393+00	0	f	\N
40	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-28T17:34:08.354393+00:00", "trace": "b7600f01-135b-49a8-b36d-7abaf9266e1c", "task_id": "72235905-1bb7-4ceb-81f6-bda6e02a0ae3", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 17:34:08.354393+00	0	f	\N
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
qingyuan	eb54cabf-ca6c-4f3f-8b17-271eceeab1e5	efc43031295b3bb16dbf6238147c0c3b8b412a151515406fdfd620ac2e465063	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\xc68671001ef14dedc166ab794e693a82	2026-11-28 17:32:36.08398+00	\N	\N
qingyuan	f7addf9c-7f36-4cee-8b10-e7deeb4ee75f	b2bdf76cb9f9a86bb01c7abef49da65d888f3d29b29a0d30e657fe5097a86252	楼道灯坏了，请来修	\N	{}	\\xfb117ae512549a3e5ccfa7625f048425	2026-11-28 17:32:36.244536+00	\N	\N
qingyuan	b7600f01-135b-49a8-b36d-7abaf9266e1c	0014b8a85f66ba25be6297177d2a58e97a257f63f9f960cf838959a3321aa43d	有人大声争吵	\N	{}	\\x37ea192c7e061d5fb2c2f51dcb509755	2026-11-28 17:32:36.34101+00	\N	\N
qingyuan	6222637c-5476-4194-8375-fd54afa1d0a1	3defd3f30ed41e8f803a5995fbb76260dad7c0b011a5e47f2663605eacc7c2e1	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\x338a929c4ed1a8a302c077950f125c93	2026-11-28 17:32:36.939282+00	\N	\N
qingyuan	98a32e1a-cefd-48e6-8720-bd15864f3838	9a2154f96a0ecac15939f2ae3cb1053ee9f5d47e11291fc318217e617ef3a06c	楼道灯坏了，请来修	\N	{}	\\x6c99093b71700256891e751dd55024de	2026-11-28 17:32:37.033522+00	\N	\N
qingyuan	6dcddc5b-4b74-41ac-8a51-52dcbae2f6c1	59e18455942ee74920de1661d77a48153ea54cfa6e057d08b6236c7a2c002774	有人大声争吵	\N	{}	\\xef7510c18097bbf8c2507bb55587a124	2026-11-28 17:32:37.113692+00	\N	\N
jizhou	b16f8646-49a0-4927-9424-89dda770c8f0	26ab0e1fb272f8a857ab1c37014673b403ee5dd108d8da818ad575e45ed01df3	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\xb5444293cd71e7ddb8f3fdde02ff2b23	2026-11-28 17:32:37.852617+00	\N	\N
jizhou	f3ebeb1a-d3a8-404c-9d20-13ed1d7fd8b9	74c1283ed730fd4b09d4d0e9daf942753a990de6a579018c24f75a369b2cb121	楼道灯坏了，请来修	\N	{}	\\x35c081f4c1e3312db19fa909fd44cbe4	2026-11-28 17:32:37.963196+00	\N	\N
jizhou	292b0f81-81c5-4ce3-b440-6ae288617a75	14c8eea42d99d7c1f57766d770a822737df17391b12a05a37432b48f7ec98116	有人大声争吵	\N	{}	\\xecb699ec06cb488007a4aac2629eb77e	2026-11-28 17:32:38.062903+00	\N	\N
qingyuan	8d135ff0-8654-44e5-8ab5-af8ffa2a6b33	1e9584ed963508575d7f7b0829999b0c83bc17af64afa91e1ac2afdfa74e7062	有人在草坪打架，流血了	\N	{}	\\xc5161a574150dc6531dd77a40938c2c1	2026-11-28 17:32:38.995111+00	\N	\N
\.


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sessions (district_id, token_digest, account_id, csrf, opened_at, expires_at) FROM stdin;
qingyuan	990fc21d8aed37d7f754fc158ca4dcb029fb87a8ef3288ab4d2b1311670e03cc	08bfb855-e423-402c-a490-e0afa3f39fe0	zRGkiOZUAykOTZuBQO5i3M-FZx1iwh7rwTRC-wuiCfU	2026-11-28 17:32:35.898048+00	2026-11-29 05:32:35.898048+00
qingyuan	fd0e0e5a633b35212f9f8ee621ab2089738f55e77baaa94c854cc6fcd58c3af3	c2c42053-74d5-4956-bd58-2ef40a00eb66	VFzPN-HXUNPPrzhBjJbf0JN7hzQihGbNuaPCggUgzxo	2026-11-28 17:32:36.518734+00	2026-11-29 05:32:36.518734+00
qingyuan	9f8e194c34c9ad2ffab3366d4e0f1492e18d29a546eb274e262730d3473882ec	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	c19EVU5apNmygVO42LUpumfiiGsg_6NTjYfvViwQ1ig	2026-11-28 17:32:36.706582+00	2026-11-29 05:32:36.706582+00
qingyuan	209832174de3114010b7bec7f1a166b6e5e333ede44fba1014b253d4f33ba4b2	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	srkf7BGY14dROd3PW1buwjNhgXrtr717srn0sM-nsio	2026-11-28 17:32:36.901309+00	2026-11-29 05:32:36.901309+00
qingyuan	085b86e5ea7523d2b802dea5e525062a9d90600cb011666e6fb2099051a6a1f9	80d46ce1-0825-4c28-a68d-de63a448cb12	DEU6syAyKs_QulJPN_fmFCif958jWIkhKeNFLA1r6B4	2026-11-28 17:32:37.359653+00	2026-11-29 05:32:37.359653+00
qingyuan	ed38773e18bdbc606f03073800f1d268371a0321b4732dcbe5fc72fef552b8b4	91cb0fc0-9aba-4ac8-aecb-6769f0d6566b	ETAHMwBv_fzAKrrOtqg8SiaCrD8OEnGqFKqt1eYv8Xw	2026-11-28 17:32:37.575175+00	2026-11-29 05:32:37.575175+00
jizhou	67e82893128aa2ac56bc59d4d1dc6c0503af42b376ddef768eac7071aaf2ba28	9357eed8-89e7-499a-834c-031d10f42463	gy_yoCC6QfrDrkQSrWkXsLLk_iHmqZSMIwtelGT8FuQ	2026-11-28 17:32:37.796912+00	2026-11-29 05:32:37.796912+00
jizhou	16f18e056319f7e8ad7db5431a769a521ba18a6360f51d36dbaaa40be9c0ade6	f4c9824d-9691-4df8-86b3-123125734d20	9KSuyqBWiEKJhIXG6Q25kVu8ze5uMfdMKCYk-ncinGo	2026-11-28 17:32:38.316574+00	2026-11-29 05:32:38.316574+00
jizhou	bfe57de44d241145deb3a15c8f7ea51434339cb002bda2d851c955489146ed2c	d7fdfdd7-7065-41af-8d61-7b1d4cb628bb	hV5i2tEPBr-SJXlwPtyJSdhdwRdrB_dCcPDT-B1wKjs	2026-11-28 17:32:38.507046+00	2026-11-29 05:32:38.507046+00
qingyuan	06eeff1702a6a2dda4506dc7aef1e8b7f0e80930b1be31b748beebcc3085e959	c2c42053-74d5-4956-bd58-2ef40a00eb66	lfsfMvjj2dPK7HlrXQw_guKnDG51JM1KNuY1IjuvY8M	2026-11-28 17:32:38.733777+00	2026-11-29 05:32:38.733777+00
qingyuan	e92ad803cb6bdb5d7cc5b0f5bb01f7299c08bc00d9c498ef17745fe77456e132	d99f5131-edf5-4804-9d65-d882a24c3ec7	008yGWeMHxarXtFRmTOMXZHgoM2DNBVUNErBGXgr5bI	2026-11-28 17:32:38.752547+00	2026-11-29 05:32:38.752547+00
qingyuan	5af0d8d088a8f6f68eaeff1774467d1e5af0dd447c0fe1d787b6259dd376b23b	08bfb855-e423-402c-a490-e0afa3f39fe0	iWYjk-toMg7HpP9K2RLarhOpOYWS4tdrAKwfiapQYSc	2026-11-28 17:32:38.784201+00	2026-11-29 05:32:38.784201+00
qingyuan	d770f4bdb7251c8e966bef6d606280f7f5a2d1c106a979f14b1738c058141731	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	y9zFaRktuJy4Ri7s-DdHhD9j-CskYbDteajHu4rH3m4	2026-11-28 17:32:38.802786+00	2026-11-29 05:32:38.802786+00
qingyuan	ec72ca4b17af65ce5dddeb9facd9d8f92fe9e8197fe3a6a5abbea5de49849a30	2ca188ae-1dd7-41d3-8b45-f2e4ddf9d231	PRxSgWWXbCDUhejHsvhgAevbrsVrKDUlGKgM-w3g09Q	2026-11-28 17:32:38.823808+00	2026-11-29 05:32:38.823808+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	4f7e2ff8-4bac-4e6f-81bc-0c113dec9f85	csrf	2026-11-27 17:32:38.837531+00	2026-11-28 17:32:37.837531+00
qingyuan	497290c93b80d649cff6e8767747b23fe8aa3c2b648a3937d4a0805cbff36ec9	59f8259e-aa03-41a9-ad1c-ea34a0895d3f	K2VDlefywb6lrORxhEfOtvbgKszM7DLw8S29YHcJeLo	2026-11-28 17:32:38.844438+00	2026-11-29 05:32:38.844438+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	f36c0cd1-ad16-40ee-9f73-067bf289f23b	cam-bed6af5c546c	intrusion	intrusion	2026-11-28 17:32:36.872667+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T17:32:36.872672Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	f606be36-0b0f-48f2-9f7e-fc5075cbf593	cam-bca2e25ec613	intrusion	intrusion	2026-11-28 17:32:37.750438+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T17:32:37.750447Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	1d389461-5a12-40b1-8ef1-62575735bff2	cam-7d4bb7cf5945	intrusion	intrusion	2026-11-28 17:32:38.699156+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T17:32:38.699172Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	eb54cabf-ca6c-4f3f-8b17-271eceeab1e5	officer	intrusion	intrusion	started	minor	2026-11-28 17:32:36.08398+00	2026-11-28 17:32:36.08398+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:08bfb855-e423-402c-a490-e0afa3f39fe0:4d24c9fcc5c8a1ca6dfc506bc6c60b13	08bfb855-e423-402c-a490-e0afa3f39fe0	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-28T17:32:36.083980Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	f7addf9c-7f36-4cee-8b10-e7deeb4ee75f	officer	other	other	started	minor	2026-11-28 17:32:36.244536+00	2026-11-28 17:32:36.244536+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:08bfb855-e423-402c-a490-e0afa3f39fe0:cc219a66ccb43a4c2e71d158e46d1ea7	08bfb855-e423-402c-a490-e0afa3f39fe0	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	b7600f01-135b-49a8-b36d-7abaf9266e1c	officer	quarrel	quarrel	started	minor	2026-11-28 17:32:36.34101+00	2026-11-28 17:32:36.34101+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:08bfb855-e423-402c-a490-e0afa3f39fe0:4d9de477470f80527a4e53632c9cef73	08bfb855-e423-402c-a490-e0afa3f39fe0	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	6222637c-5476-4194-8375-fd54afa1d0a1	officer	intrusion	intrusion	started	minor	2026-11-28 17:32:36.939282+00	2026-11-28 17:32:36.939282+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:7072a3ef-287c-4bc1-9e89-2de719a4c8f2:3fa790fb204338f1122a8bcfa3a625a9	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T17:32:36.939282Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	98a32e1a-cefd-48e6-8720-bd15864f3838	officer	other	other	started	minor	2026-11-28 17:32:37.033522+00	2026-11-28 17:32:37.033522+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:7072a3ef-287c-4bc1-9e89-2de719a4c8f2:3e108b06df240c21f6635bd61bc49826	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	6dcddc5b-4b74-41ac-8a51-52dcbae2f6c1	officer	quarrel	quarrel	started	minor	2026-11-28 17:32:37.113692+00	2026-11-28 17:32:37.113692+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:7072a3ef-287c-4bc1-9e89-2de719a4c8f2:5416c702edf892656184d9fe37388d53	7072a3ef-287c-4bc1-9e89-2de719a4c8f2	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	b16f8646-49a0-4927-9424-89dda770c8f0	officer	intrusion	intrusion	started	minor	2026-11-28 17:32:37.852617+00	2026-11-28 17:32:37.852617+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:9357eed8-89e7-499a-834c-031d10f42463:6492cdafb82e055a4765101565003526	9357eed8-89e7-499a-834c-031d10f42463	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T17:32:37.852617Z"}]	f	f
jizhou	jizhou/beimen/chengnan	f3ebeb1a-d3a8-404c-9d20-13ed1d7fd8b9	officer	other	other	started	minor	2026-11-28 17:32:37.963196+00	2026-11-28 17:32:37.963196+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:9357eed8-89e7-499a-834c-031d10f42463:e01cdd6aea46e454e97bfa6689b1ff2e	9357eed8-89e7-499a-834c-031d10f42463	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	292b0f81-81c5-4ce3-b440-6ae288617a75	officer	quarrel	quarrel	started	minor	2026-11-28 17:32:38.062903+00	2026-11-28 17:32:38.062903+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:9357eed8-89e7-499a-834c-031d10f42463:41dca754d16852c4cf811d422f6f80b7	9357eed8-89e7-499a-834c-031d10f42463	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	ab78cccf-a976-419b-bb05-5b50b1367d63	camera	intrusion	intrusion	started	minor	2026-11-28 17:32:34.870674+00	2026-11-28 17:32:38.880952+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:5da50e72-d59e-431a-998f-b17280f90e9d:1	cam-lawn		t	5da50e72-d59e-431a-998f-b17280f90e9d	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	f6e95bee-e175-40c9-af45-50f36a5ef1db	camera	loitering	loitering	started	minor	2026-11-28 17:32:34.870707+00	2026-11-28 17:32:38.880952+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:abc520b5-9c62-495e-baba-afa818843c09:1	cam-lawn		t	abc520b5-9c62-495e-baba-afa818843c09	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	8d135ff0-8654-44e5-8ab5-af8ffa2a6b33	resident	quarrel	quarrel	started	minor	2026-11-28 17:32:38.995111+00	2026-11-28 17:32:38.995111+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:093413f40d4d5e028b10b248eb6266a3	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	69aa01ad-b4f7-4a20-9099-b8483933b757	6cd6fbeb-56d4-4481-86e8-6551e61563d3	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	c2c42053-74d5-4956-bd58-2ef40a00eb66	2026-11-28 17:32:36.541888+00	2026-11-28 17:34:06.541888+00	2026-11-28 17:32:36.541888+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
qingyuan	qingyuan/hedong/wenfeng	4ad2c4e7-bd0b-4b09-b5be-4aca7a8057c6	be8411ed-9e1d-4dd9-950e-c3fc4aabe6a3	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	80d46ce1-0825-4c28-a68d-de63a448cb12	2026-11-28 17:32:37.404902+00	2026-11-28 17:34:07.404902+00	2026-11-28 17:32:37.404902+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
jizhou	jizhou/beimen/chengnan	72235905-1bb7-4ceb-81f6-bda6e02a0ae3	535f7663-12c2-4d63-9a4d-8ce71db61966	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	f4c9824d-9691-4df8-86b3-123125734d20	2026-11-28 17:32:38.354393+00	2026-11-28 17:34:08.354393+00	2026-11-28 17:32:38.354393+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
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
-- Name: phone_steps fk_phone_steps_district_id_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phone_steps
    ADD CONSTRAINT fk_phone_steps_district_id_account_id FOREIGN KEY (district_id, account_id) REFERENCES public.accounts(district_id, account_id);


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


