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

COPY public.accounts (district_id, place_path, account_id, login, name, role, password_hash, skills, department, lat, lon, position_at, on_shift, disabled, phone) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	a49d7819-a918-469f-bb5f-6377438b3bda	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$gF9aoz09B9E$l4Oc3Q	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	34c4c263-ee54-4956-8cc4-6e825a5ce1cd	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$29EXeVRZUGg$KdrVcg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	9fa69335-bc26-4b9f-aad2-52c12537a241	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$ttnxL0n32uY$3VRQ4Q	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	c7959aa7-b2b5-4abe-ba25-9825331fff76	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$8n8RzIWHtac$rB6KjA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	7b2ca9fe-2363-4cda-8d72-f4e45ca4f5f8	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$88zSRaG/wzc$icADfw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	72b1a1c8-502a-4988-9254-7bc647fae5f4	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$SrQrbeck2H0$drf98Q	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	2d2ecf7d-8f38-4447-8456-c91a7fe8c9e8	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$pbZ9bu2HJDg$G6x+hw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$XYshZwpXkIQ$zKYRSw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	548d9bb4-ce8a-41cf-820f-a101967ffe6f	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$JrGUcurPIAQ$6kx2Lw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	15bdc5de-b3ca-4950-b18a-5d4fa12f03f7	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$OBkn2LLJ5Cs$ECx0iQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	ae44a5e4-bd04-43cd-8726-88f25b69c772	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$Z6xsh6rtok0$HoARAA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	b64abdfb-01ef-4ed0-9820-831d2960efb7	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$N2hdUFsvXY8$X3gF/A	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	1f36a0f5-37ba-47ce-aab4-043d44e2ec3c	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$2sY6eRupoCQ$i/bX0Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	0271e801-d4e5-4d07-8237-32b614fff50e	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$Q/wNPCQ8hSs$V7h6PA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	07898e07-d265-44e7-948f-971d4d26b950	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$afn4QDNC5T8$1599IA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	05a99ab9-5b4a-4456-a782-d28953312dd1	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$4qIVjxtKsOE$Zn0ohw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	840d42cf-2fca-449d-b43e-27590e61ed33	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$3fDOsPDbVWA$Bvnndg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	d9939489-85cd-4730-93e5-7c212515551f	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$Ky6YyrGEyjI$erTTfg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	7403740d-04af-4dc2-b8ea-3fa6546e5715	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$faSWwxZabUk$Eg9EGA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	b480778c-736b-453a-ad2a-cb2ac57a51c9	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$eh+utVP2RfQ$r9HJDg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	e9eda65b-7682-46ae-98e0-5576c52d36f2	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$RUIKK780TMA$g4cq8g	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	16c1cbba-34ae-461c-a2c7-09acee3811ea	1	2026-11-28 21:52:48.482031+00	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "8305d861-ad06-42de-9dda-e615bb596d06", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "34a0535bffcc1563e58d07376d4f96ac2f9fb7626f60e536e7087b7559d2e97d"}	0000000000000000000000000000000000000000000000000000000000000000	88b7c6e4146d8b7e768556d291968532716a7367ae85b182046b9a6b7fdfac47
qingyuan	434979a1-81ae-4e1f-9615-df10dbc73f1c	1	2026-11-28 21:52:49.810678+00	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "6390f21e-d84c-4285-869b-ee63d9130258", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "eac8179b956c1e2039d8161db6e5afd1c1f93a6ee3dcdf0fd3100b82754636e0"}	0000000000000000000000000000000000000000000000000000000000000000	0886231d62822ea8727011e2a103d826eaea94c3aa5ba7891edebda35862fc00
qingyuan	784e481d-7d2f-43df-9019-3dea92b5dfe6	1	2026-11-28 21:52:50.097099+00	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "842d280396857c450d788696cab2146a614bf0dd7952f88e34bbffb5e2b283ba"}	0000000000000000000000000000000000000000000000000000000000000000	65b75bb808e50e0179ecdc3d19b1391707ee5e0143aac6033458e5e88fddd43d
qingyuan	784e481d-7d2f-43df-9019-3dea92b5dfe6	2	2026-11-28 21:52:50.543164+00	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	65b75bb808e50e0179ecdc3d19b1391707ee5e0143aac6033458e5e88fddd43d	8ea9e5ae27b900b405e59d14654358d11c3b6d80692f7530bcd55936e39de190
qingyuan	16c1cbba-34ae-461c-a2c7-09acee3811ea	2	2026-11-28 21:52:50.783203+00	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	88b7c6e4146d8b7e768556d291968532716a7367ae85b182046b9a6b7fdfac47	028cbed99fef294f0ac8d4917485ca9ddf652a5e878d54e87c181ac2077e20aa
qingyuan	16c1cbba-34ae-461c-a2c7-09acee3811ea	3	2026-11-28 21:52:51.019933+00	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	task_offered	{"task_id": "1a5db6b3-d109-4d0a-8c1c-113d40620e8d", "to": "548d9bb4-ce8a-41cf-820f-a101967ffe6f", "plan": 0}	028cbed99fef294f0ac8d4917485ca9ddf652a5e878d54e87c181ac2077e20aa	0e39a5b07b17cf6e7560f28748ea48d4f2c8a1bf8030da98d073d5d93935c7ab
qingyuan	16c1cbba-34ae-461c-a2c7-09acee3811ea	4	2026-11-28 21:52:51.019933+00	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	0e39a5b07b17cf6e7560f28748ea48d4f2c8a1bf8030da98d073d5d93935c7ab	b546201a88f3872114b046d91579708748a2a780592b5192657f841262616455
qingyuan	171cb6f0-13fb-43a6-851a-cf313fb5ec57	1	2026-11-28 21:52:52.490916+00	b64abdfb-01ef-4ed0-9820-831d2960efb7	opened	{"number": "20261129-004", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "91e4613e-44d0-4d92-a7ef-46cbb73663e4", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "68656e288f31d37ee62f56830c6e8f434ec8486f6a02b77376ea9d2f0e21bd0f"}	0000000000000000000000000000000000000000000000000000000000000000	60ada0c0bf2a8e8b2dcd1127bf673ea3bc25eb1f0698b742bec6b864d0ebbc5f
qingyuan	cc8789ce-dd6a-490a-bd70-6568227071be	1	2026-11-28 21:52:52.696297+00	b64abdfb-01ef-4ed0-9820-831d2960efb7	opened	{"number": "20261129-005", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "129dae2c-69e8-4d98-a437-566bc1fb6f59", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7254306cdf219bfc02517b7560281be9d2e1b2cd88518b2d5d72e236b76669c8"}	0000000000000000000000000000000000000000000000000000000000000000	3f2112ceb7fea1b4078e3e1c79cce2cc79c7931fa907d392e0b902bd1dcf9842
qingyuan	56fdfecb-e85b-4620-963a-f9e4e17a9876	1	2026-11-28 21:52:52.894218+00	b64abdfb-01ef-4ed0-9820-831d2960efb7	opened	{"number": "20261129-006", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "57fdc387-2110-4a8d-9540-d80fea605580", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "f5fc66c652e09729eccce7881c63c926cbc0489fe7396b1fde193332d34c57b3"}	0000000000000000000000000000000000000000000000000000000000000000	bb5d281e0b5de70d8206760a2e2c249f27fc9673ea617caa9e50ff9bf0f6374f
qingyuan	56fdfecb-e85b-4620-963a-f9e4e17a9876	2	2026-11-28 21:52:53.230172+00	b64abdfb-01ef-4ed0-9820-831d2960efb7	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	bb5d281e0b5de70d8206760a2e2c249f27fc9673ea617caa9e50ff9bf0f6374f	f4ac25f5f341ab87e3d123211c8c055690420c67065ca4f7ff26c1f268945a39
qingyuan	171cb6f0-13fb-43a6-851a-cf313fb5ec57	2	2026-11-28 21:52:53.424572+00	b64abdfb-01ef-4ed0-9820-831d2960efb7	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	60ada0c0bf2a8e8b2dcd1127bf673ea3bc25eb1f0698b742bec6b864d0ebbc5f	fa5713954470cc02d7e613908442118dbc25ac79e20debaa011bbf0860466e49
qingyuan	171cb6f0-13fb-43a6-851a-cf313fb5ec57	3	2026-11-28 21:52:53.636062+00	b64abdfb-01ef-4ed0-9820-831d2960efb7	task_offered	{"task_id": "2ff2a461-6df4-4a53-b235-30e9ca5fbac9", "to": "1f36a0f5-37ba-47ce-aab4-043d44e2ec3c", "plan": 0}	fa5713954470cc02d7e613908442118dbc25ac79e20debaa011bbf0860466e49	0db5fd3b201bb74bfa0a1b7304253398eb261ae340f27ccbecf3f4912a6c49d0
qingyuan	171cb6f0-13fb-43a6-851a-cf313fb5ec57	4	2026-11-28 21:52:53.636062+00	b64abdfb-01ef-4ed0-9820-831d2960efb7	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	0db5fd3b201bb74bfa0a1b7304253398eb261ae340f27ccbecf3f4912a6c49d0	0d854714125a9b841a91d80d91099cd8800014154847071b594e811f1e3b2764
jizhou	2eccd2b4-0118-4532-a9e8-10edd37c6579	1	2026-11-28 21:52:54.958562+00	05a99ab9-5b4a-4456-a782-d28953312dd1	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "dbe25d7f-7148-4e07-9851-65171b5e492c", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "f4b5adc0af7a41dc0bdde50d6485065d46ec5bca5b144d452c05f2cb6c40ebba"}	0000000000000000000000000000000000000000000000000000000000000000	ffa1e6f3367aed51cb6131feb8553d7bc2d64cd4da83469221a74494c4e84e73
jizhou	bee6b39d-397b-43ba-b0b6-8214b9359ec4	1	2026-11-28 21:52:55.243023+00	05a99ab9-5b4a-4456-a782-d28953312dd1	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "98150d16-51b2-4195-820f-f8610208fbac", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "06559c40bf4e2335b71d524329251d5cf62e05a9b24ed771ea4b735a00724065"}	0000000000000000000000000000000000000000000000000000000000000000	5216b62cfad43bc8ebadf0cbaf708f49984fb4449f904cffe5f35006f6b46198
jizhou	acd444e3-8f28-4888-825a-d6ee19f202b0	1	2026-11-28 21:52:55.450964+00	05a99ab9-5b4a-4456-a782-d28953312dd1	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "cb174e11-808f-4dde-8cba-f006d98d5406", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "673701e836018004373e811c0025bdeeb93f3410c1fd63d2f08622aedd278172"}	0000000000000000000000000000000000000000000000000000000000000000	53c0576dc2ee79ba5e00823470966ad20385d1b870f9e046e9fba3ed6d9ac6a8
jizhou	acd444e3-8f28-4888-825a-d6ee19f202b0	2	2026-11-28 21:52:55.681995+00	05a99ab9-5b4a-4456-a782-d28953312dd1	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	53c0576dc2ee79ba5e00823470966ad20385d1b870f9e046e9fba3ed6d9ac6a8	5cf34f3eacfcd080c0fef47c9a17ccc6f7a1c13f833eb4c5693bcd6319c1ec5c
qingyuan	72048c28-79c1-43a0-b6ff-06622821302b	1	2026-11-28 21:52:58.476421+00	camera:cam-lawn	opened	{"number":"20261129-007","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"16a7b39e-4fd4-47a3-8ee5-42d8be75cd38","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	e665159219b5af55941e036ee0102bcef8c86a13e52b522eba0388aa4be6fad8
qingyuan	16c1cbba-34ae-461c-a2c7-09acee3811ea	5	2026-11-28 21:52:58.476421+00	camera:cam-lawn	signal_suggested	{"signal_id":"16a7b39e-4fd4-47a3-8ee5-42d8be75cd38","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-007"}	b546201a88f3872114b046d91579708748a2a780592b5192657f841262616455	dcdc44706d1125e5c96cbc9ddf3b2b9b2a080ea35e17f7eba04759ff71af1503
qingyuan	72048c28-79c1-43a0-b6ff-06622821302b	2	2026-11-28 21:52:58.476421+00	camera:cam-lawn	signal_linked	{"signal_id":"ee937015-af28-4e6c-aff2-0c849eed6573","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.0,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.same_grid","weight":0.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	e665159219b5af55941e036ee0102bcef8c86a13e52b522eba0388aa4be6fad8	776d700c1e233abeaa6832edd6c6a3dcd1fd99bfc9a992d29d305ce40e9c6496
jizhou	2eccd2b4-0118-4532-a9e8-10edd37c6579	2	2026-11-28 21:52:55.891018+00	05a99ab9-5b4a-4456-a782-d28953312dd1	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	ffa1e6f3367aed51cb6131feb8553d7bc2d64cd4da83469221a74494c4e84e73	9b6970775cfd2fc7303a01780c6c59714eea1e6ee3f3813b6b82c2c568d067d1
jizhou	2eccd2b4-0118-4532-a9e8-10edd37c6579	3	2026-11-28 21:52:56.156092+00	05a99ab9-5b4a-4456-a782-d28953312dd1	task_offered	{"task_id": "caa7b0a0-7daf-4917-af5e-f8825db11c8d", "to": "840d42cf-2fca-449d-b43e-27590e61ed33", "plan": 0}	9b6970775cfd2fc7303a01780c6c59714eea1e6ee3f3813b6b82c2c568d067d1	a282a45be4e99e570ca47c1c32377db6d05b19e2a21977321b42c5d20098841d
jizhou	2eccd2b4-0118-4532-a9e8-10edd37c6579	4	2026-11-28 21:52:56.156092+00	05a99ab9-5b4a-4456-a782-d28953312dd1	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	a282a45be4e99e570ca47c1c32377db6d05b19e2a21977321b42c5d20098841d	cbc4aeeba25df68941581c7a7f2875e2d3e9acb9f8aa905bc43d6065c2095946
qingyuan	512a7c02-61bc-4a4c-b8c3-0055dcbff43c	1	2026-11-28 21:52:58.981664+00	resident	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "03864bf7-53a2-4e4e-84ad-8c693762ed6b", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.6}}], "words_sha256": "b6e380e3c777f71125ac248425361398ff71f430b00df87df5653f3ddf29938b"}	0000000000000000000000000000000000000000000000000000000000000000	4f68d16417c55b5a0de9c31e017dd6009d3a833ad7b3248781ca80ccb344bc2b
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x6b8fbf7b659afcde6b2c9f27a5a07b1c76832ed9d358a89d6f640e483a89fe8e	2026-11-28 21:52:47.421893+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\xb6a5bd1636e9c113c12fc6fc1288ae7bdabab494da9f081c8d7750cc274c203b	2026-11-28 21:52:47.882813+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x5addc4db959b100b5c980e3885d91a869e594e31416bb7335ef6fcf9af6b26dc	2026-11-28 21:52:47.907403+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x976b3a6f15b7f2dc9fe62b897913807b3dc7a6fee9f7e33ac76b5c4d156e4caf	2026-11-28 21:52:47.92768+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\x0e9401939b4063bd9f2885bc4abc9b13cd258adb2e2b2925ed43a2da7c5af11f	2026-11-28 21:52:58.247854+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0006
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-2820eda12b74	1	2026-11-28 21:52:51.547237+00	ae44a5e4-bd04-43cd-8726-88f25b69c772	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-28T21:52:51.547237Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-2820eda12b74	2	2026-11-28 21:52:51.824336+00	ae44a5e4-bd04-43cd-8726-88f25b69c772	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-2820eda12b74	3	2026-11-28 21:52:52.041055+00	ae44a5e4-bd04-43cd-8726-88f25b69c772	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-031b51202f09	1	2026-11-28 21:52:54.367773+00	07898e07-d265-44e7-948f-971d4d26b950	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-28T21:52:54.367773Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-031b51202f09	2	2026-11-28 21:52:54.515069+00	07898e07-d265-44e7-948f-971d4d26b950	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-031b51202f09	3	2026-11-28 21:52:54.621832+00	07898e07-d265-44e7-948f-971d4d26b950	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-f72ccb890b57	1	2026-11-28 21:52:56.777926+00	7403740d-04af-4dc2-b8ea-3fa6546e5715	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-28T21:52:56.777926Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-f72ccb890b57	2	2026-11-28 21:52:57.03875+00	7403740d-04af-4dc2-b8ea-3fa6546e5715	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-f72ccb890b57	3	2026-11-28 21:52:57.271465+00	7403740d-04af-4dc2-b8ea-3fa6546e5715	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-2820eda12b74	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "ae44a5e4-bd04-43cd-8726-88f25b69c772", "mode": "shadow", "since": "2026-11-28T21:52:52.041055Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 21:52:52.041055+00	ae44a5e4-bd04-43cd-8726-88f25b69c772	\N
qingyuan	qingyuan/hedong/wenfeng	cam-031b51202f09	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "07898e07-d265-44e7-948f-971d4d26b950", "mode": "shadow", "since": "2026-11-28T21:52:54.621832Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 21:52:54.621832+00	07898e07-d265-44e7-948f-971d4d26b950	\N
jizhou	jizhou/beimen/chengnan	cam-f72ccb890b57	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "7403740d-04af-4dc2-b8ea-3fa6546e5715", "mode": "shadow", "since": "2026-11-28T21:52:57.271465Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 21:52:57.271465+00	7403740d-04af-4dc2-b8ea-3fa6546e5715	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at) FROM stdin;
qingyuan	63e16086-6cfb-4272-9cd3-f92d4a048147	16c1cbba-34ae-461c-a2c7-09acee3811ea	1a5db6b3-d109-4d0a-8c1c-113d40620e8d	accept	running	2026-11-28 21:52:51.019933+00	2026-11-28 22:02:51.019933+00	\N	\N
qingyuan	b51bf5c8-836f-4ab5-91bb-dc7f413a6d39	16c1cbba-34ae-461c-a2c7-09acee3811ea	1a5db6b3-d109-4d0a-8c1c-113d40620e8d	on_scene	running	2026-11-28 21:52:51.019933+00	2026-11-28 22:22:51.019933+00	\N	\N
qingyuan	cb95081f-c70e-4f2e-8feb-8b49b8f004bc	16c1cbba-34ae-461c-a2c7-09acee3811ea	1a5db6b3-d109-4d0a-8c1c-113d40620e8d	done	running	2026-11-28 21:52:51.019933+00	2026-11-29 01:52:51.019933+00	\N	\N
qingyuan	73727a1c-fae3-4409-8910-db70c4184104	171cb6f0-13fb-43a6-851a-cf313fb5ec57	2ff2a461-6df4-4a53-b235-30e9ca5fbac9	accept	running	2026-11-28 21:52:53.636062+00	2026-11-28 22:02:53.636062+00	\N	\N
qingyuan	0ef37411-39c0-4a35-a6ef-0ecfd18293c1	171cb6f0-13fb-43a6-851a-cf313fb5ec57	2ff2a461-6df4-4a53-b235-30e9ca5fbac9	on_scene	running	2026-11-28 21:52:53.636062+00	2026-11-28 22:22:53.636062+00	\N	\N
qingyuan	8fb54888-7b61-4362-8a92-a1ff6f9e1216	171cb6f0-13fb-43a6-851a-cf313fb5ec57	2ff2a461-6df4-4a53-b235-30e9ca5fbac9	done	running	2026-11-28 21:52:53.636062+00	2026-11-29 01:52:53.636062+00	\N	\N
jizhou	7980ced3-7f8c-4b13-819a-973bedffd785	2eccd2b4-0118-4532-a9e8-10edd37c6579	caa7b0a0-7daf-4917-af5e-f8825db11c8d	accept	running	2026-11-28 21:52:56.156092+00	2026-11-28 22:02:56.156092+00	\N	\N
jizhou	d2151a93-25ec-41cc-8c44-9aae4c122cbb	2eccd2b4-0118-4532-a9e8-10edd37c6579	caa7b0a0-7daf-4917-af5e-f8825db11c8d	on_scene	running	2026-11-28 21:52:56.156092+00	2026-11-28 22:22:56.156092+00	\N	\N
jizhou	768f7164-8ae8-478a-86ac-2c9098b3d6a2	2eccd2b4-0118-4532-a9e8-10edd37c6579	caa7b0a0-7daf-4917-af5e-f8825db11c8d	done	running	2026-11-28 21:52:56.156092+00	2026-11-29 01:52:56.156092+00	\N	\N
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
qingyuan	report:04461a1f-243a-45c9-b4b6-2ebf8a2333c5:6d7db3a9fbb636d23bcb7f9eacf83f72	8305d861-ad06-42de-9dda-e615bb596d06	2026-11-28 21:52:48.482031+00
qingyuan	report:04461a1f-243a-45c9-b4b6-2ebf8a2333c5:934f7aab2a4fde1de8c1d85f8357208a	6390f21e-d84c-4285-869b-ee63d9130258	2026-11-28 21:52:49.810678+00
qingyuan	report:04461a1f-243a-45c9-b4b6-2ebf8a2333c5:f8cd410b6ada8fe4dcaa33068adfbd28	7ed05653-2ff8-453b-b3ff-99f70f7ade38	2026-11-28 21:52:50.097099+00
qingyuan	report:b64abdfb-01ef-4ed0-9820-831d2960efb7:fee3eeb25734b52992b37fbb7cea53de	91e4613e-44d0-4d92-a7ef-46cbb73663e4	2026-11-28 21:52:52.490916+00
qingyuan	report:b64abdfb-01ef-4ed0-9820-831d2960efb7:11d5b5ffcc8e86f7fa9ddf088f66c55f	129dae2c-69e8-4d98-a437-566bc1fb6f59	2026-11-28 21:52:52.696297+00
qingyuan	report:b64abdfb-01ef-4ed0-9820-831d2960efb7:f4198c4f17c349f0e7e0167237ddec5c	57fdc387-2110-4a8d-9540-d80fea605580	2026-11-28 21:52:52.894218+00
jizhou	report:05a99ab9-5b4a-4456-a782-d28953312dd1:a70462e2e8f5ec104b7e0f2a01be6080	dbe25d7f-7148-4e07-9851-65171b5e492c	2026-11-28 21:52:54.958562+00
jizhou	report:05a99ab9-5b4a-4456-a782-d28953312dd1:ed9b08c3be97dfa4ddfd1d9cf04f6ccf	98150d16-51b2-4195-820f-f8610208fbac	2026-11-28 21:52:55.243023+00
jizhou	report:05a99ab9-5b4a-4456-a782-d28953312dd1:94ceed6f27070b5690529d5009bd91e2	cb174e11-808f-4dde-8cba-f006d98d5406	2026-11-28 21:52:55.450964+00
qingyuan	event:45e95db7-9d3e-4a00-ae15-96e67991a4ab:1	ee937015-af28-4e6c-aff2-0c849eed6573	2026-11-28 21:52:58.347161+00
qingyuan	event:da28bd79-3a80-43ab-9ea5-8dad64bf9f12:1	16a7b39e-4fd4-47a3-8ee5-42d8be75cd38	2026-11-28 21:52:58.347161+00
qingyuan	report:resident:2c08c97a8e568725f06b35996801ec59	03864bf7-53a2-4e4e-84ad-8c693762ed6b	2026-11-28 21:52:58.981664+00
\.


--
-- Data for Name: enrolment_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.enrolment_codes (district_id, place_path, code_digest, made_at, expires_at, used_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	a975f434153c3b218359b362c4b2b2b8db4f002346cff3284c0b5a458dd8f651	2026-11-28 21:52:51.3991+00	2026-11-29 21:52:51.3991+00	\N
qingyuan	qingyuan/hedong/wenfeng	7b4ad5c5cf97a11d146fda288d934795e48ddfe28ba63f6d43b418aad8204ec0	2026-11-28 21:52:54.318852+00	2026-11-29 21:52:54.318852+00	\N
jizhou	jizhou/beimen/chengnan	08e207b05f75d15c68e142e0e3a96cd289446f0f8b0985e5af1ffaad964cc862	2026-11-28 21:52:56.68736+00	2026-11-29 21:52:56.68736+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	16c1cbba-34ae-461c-a2c7-09acee3811ea	2026-11-28 21:52:48.482031+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	77e0f7dc-891a-4de5-8b59-ae05d11f7d24	2026-11-28 21:52:48.482031+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	434979a1-81ae-4e1f-9615-df10dbc73f1c	2026-11-28 21:52:49.810678+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	b299108c-bfb8-45cb-8736-b19aaff7d32d	2026-11-28 21:52:49.810678+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	784e481d-7d2f-43df-9019-3dea92b5dfe6	2026-11-28 21:52:50.097099+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	8ca340df-e1b3-40b2-844c-c8fabe37efa4	2026-11-28 21:52:50.097099+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	784e481d-7d2f-43df-9019-3dea92b5dfe6	2026-11-28 21:52:50.543164+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	16c1cbba-34ae-461c-a2c7-09acee3811ea	2026-11-28 21:52:50.783203+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	16c1cbba-34ae-461c-a2c7-09acee3811ea	2026-11-28 21:52:51.019933+00
qingyuan	qingyuan/hedong/jinlanli	10	account	548d9bb4-ce8a-41cf-820f-a101967ffe6f	notice	bc237b37-1d8e-4652-82f3-c7d36cf6f32d	2026-11-28 21:52:51.019933+00
qingyuan	qingyuan/hedong/jinlanli	11	account	548d9bb4-ce8a-41cf-820f-a101967ffe6f	task	16c1cbba-34ae-461c-a2c7-09acee3811ea	2026-11-28 21:52:51.019933+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		camera	cam-2820eda12b74	2026-11-28 21:52:51.547237+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		command	794cf007-485c-4fa9-a3dd-b4d306959400	2026-11-28 21:52:51.547237+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		camera	cam-2820eda12b74	2026-11-28 21:52:51.824336+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		camera	cam-2820eda12b74	2026-11-28 21:52:52.041055+00
qingyuan	qingyuan/hedong/jinlanli	16	desk		command	28f91f30-73c7-4a31-8faa-10ae093b7cd6	2026-11-28 21:52:52.213271+00
qingyuan	qingyuan/hedong/wenfeng	17	desk		incident	171cb6f0-13fb-43a6-851a-cf313fb5ec57	2026-11-28 21:52:52.490916+00
qingyuan	qingyuan/hedong/wenfeng	18	desk		notice	91785d40-704a-4f93-8f4d-13669e000769	2026-11-28 21:52:52.490916+00
qingyuan	qingyuan/hedong/wenfeng	19	desk		incident	cc8789ce-dd6a-490a-bd70-6568227071be	2026-11-28 21:52:52.696297+00
qingyuan	qingyuan/hedong/wenfeng	20	desk		notice	da5fba77-4470-41e8-9992-e64b3094ff3f	2026-11-28 21:52:52.696297+00
qingyuan	qingyuan/hedong/wenfeng	21	desk		incident	56fdfecb-e85b-4620-963a-f9e4e17a9876	2026-11-28 21:52:52.894218+00
qingyuan	qingyuan/hedong/wenfeng	22	desk		notice	d6387928-09eb-4665-99e0-00c0d4ae729d	2026-11-28 21:52:52.894218+00
qingyuan	qingyuan/hedong/wenfeng	23	desk		incident	56fdfecb-e85b-4620-963a-f9e4e17a9876	2026-11-28 21:52:53.230172+00
qingyuan	qingyuan/hedong/wenfeng	24	desk		incident	171cb6f0-13fb-43a6-851a-cf313fb5ec57	2026-11-28 21:52:53.424572+00
qingyuan	qingyuan/hedong/wenfeng	25	desk		incident	171cb6f0-13fb-43a6-851a-cf313fb5ec57	2026-11-28 21:52:53.636062+00
qingyuan	qingyuan/hedong/wenfeng	26	account	1f36a0f5-37ba-47ce-aab4-043d44e2ec3c	notice	ff5168ca-5fff-431d-b993-0751fd731d70	2026-11-28 21:52:53.636062+00
qingyuan	qingyuan/hedong/wenfeng	27	account	1f36a0f5-37ba-47ce-aab4-043d44e2ec3c	task	171cb6f0-13fb-43a6-851a-cf313fb5ec57	2026-11-28 21:52:53.636062+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		camera	cam-031b51202f09	2026-11-28 21:52:54.367773+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		command	707e68f6-88c2-4864-8ae5-33322b91672b	2026-11-28 21:52:54.367773+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		camera	cam-031b51202f09	2026-11-28 21:52:54.515069+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		camera	cam-031b51202f09	2026-11-28 21:52:54.621832+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		command	66e7b743-d5fa-45f0-9be3-a2b322e10295	2026-11-28 21:52:54.779147+00
jizhou	jizhou/beimen/chengnan	33	desk		incident	2eccd2b4-0118-4532-a9e8-10edd37c6579	2026-11-28 21:52:54.958562+00
jizhou	jizhou/beimen/chengnan	34	desk		notice	423c63e1-307d-44c3-bf24-7869aa6da50f	2026-11-28 21:52:54.958562+00
jizhou	jizhou/beimen/chengnan	35	desk		incident	bee6b39d-397b-43ba-b0b6-8214b9359ec4	2026-11-28 21:52:55.243023+00
jizhou	jizhou/beimen/chengnan	36	desk		notice	7e0c0f41-1419-491d-99bf-f135e8530f69	2026-11-28 21:52:55.243023+00
jizhou	jizhou/beimen/chengnan	37	desk		incident	acd444e3-8f28-4888-825a-d6ee19f202b0	2026-11-28 21:52:55.450964+00
jizhou	jizhou/beimen/chengnan	38	desk		notice	4f246c0f-26ab-4b45-a72f-f6c6c310aa3e	2026-11-28 21:52:55.450964+00
jizhou	jizhou/beimen/chengnan	39	desk		incident	acd444e3-8f28-4888-825a-d6ee19f202b0	2026-11-28 21:52:55.681995+00
jizhou	jizhou/beimen/chengnan	40	desk		incident	2eccd2b4-0118-4532-a9e8-10edd37c6579	2026-11-28 21:52:55.891018+00
jizhou	jizhou/beimen/chengnan	41	desk		incident	2eccd2b4-0118-4532-a9e8-10edd37c6579	2026-11-28 21:52:56.156092+00
jizhou	jizhou/beimen/chengnan	42	account	840d42cf-2fca-449d-b43e-27590e61ed33	notice	a1e8981f-ca16-4452-9b98-0b2292eed509	2026-11-28 21:52:56.156092+00
jizhou	jizhou/beimen/chengnan	43	account	840d42cf-2fca-449d-b43e-27590e61ed33	task	2eccd2b4-0118-4532-a9e8-10edd37c6579	2026-11-28 21:52:56.156092+00
jizhou	jizhou/beimen/chengnan	44	desk		camera	cam-f72ccb890b57	2026-11-28 21:52:56.777926+00
jizhou	jizhou/beimen/chengnan	45	desk		command	208c4bf5-470d-4a42-beeb-adeb7a1e27b4	2026-11-28 21:52:56.777926+00
jizhou	jizhou/beimen/chengnan	46	desk		camera	cam-f72ccb890b57	2026-11-28 21:52:57.03875+00
jizhou	jizhou/beimen/chengnan	47	desk		camera	cam-f72ccb890b57	2026-11-28 21:52:57.271465+00
jizhou	jizhou/beimen/chengnan	48	desk		command	1dc697b3-227d-45db-b1f9-08b573be9682	2026-11-28 21:52:57.511621+00
qingyuan	qingyuan/hedong/jinlanli/g1	49	desk		incident	72048c28-79c1-43a0-b6ff-06622821302b	2026-11-28 21:52:58.476421+00
qingyuan	qingyuan/hedong/jinlanli/g1	50	desk		notice	18ef7022-5428-4d66-949e-50f078b1e60e	2026-11-28 21:52:58.476421+00
qingyuan	qingyuan/hedong/jinlanli	51	desk		incident	16c1cbba-34ae-461c-a2c7-09acee3811ea	2026-11-28 21:52:58.476421+00
qingyuan	qingyuan/hedong/jinlanli	52	desk		notice	1c5796e9-dbeb-4ccd-8246-9d907a0696ee	2026-11-28 21:52:58.476421+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	53	desk		incident	512a7c02-61bc-4a4c-b8c3-0055dcbff43c	2026-11-28 21:52:58.981664+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	54	desk		notice	f77af82d-9126-4fed-8e87-71e30cd254aa	2026-11-28 21:52:58.981664+00
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
qingyuan	qingyuan/hedong/jinlanli	434979a1-81ae-4e1f-9615-df10dbc73f1c	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-28 21:52:49.810678+00	2026-11-28 21:52:49.810678+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	784e481d-7d2f-43df-9019-3dea92b5dfe6	20261129-003	quarrel	1	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-28 21:52:50.097099+00	2026-11-28 21:52:50.097099+00	2	2026-11-28 21:52:50.543164+00	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	16c1cbba-34ae-461c-a2c7-09acee3811ea	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-28 21:52:48.482031+00	2026-11-28 21:52:48.482031+00	3	2026-11-28 21:52:50.783203+00	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	cc8789ce-dd6a-490a-bd70-6568227071be	20261129-005	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-28 21:52:52.696297+00	2026-11-28 21:52:52.696297+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	56fdfecb-e85b-4620-963a-f9e4e17a9876	20261129-006	quarrel	1	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-28 21:52:52.894218+00	2026-11-28 21:52:52.894218+00	2	2026-11-28 21:52:53.230172+00	b64abdfb-01ef-4ed0-9820-831d2960efb7	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	171cb6f0-13fb-43a6-851a-cf313fb5ec57	20261129-004	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-28 21:52:52.490916+00	2026-11-28 21:52:52.490916+00	3	2026-11-28 21:52:53.424572+00	b64abdfb-01ef-4ed0-9820-831d2960efb7	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	bee6b39d-397b-43ba-b0b6-8214b9359ec4	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-28 21:52:55.243023+00	2026-11-28 21:52:55.243023+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	acd444e3-8f28-4888-825a-d6ee19f202b0	20261129-023	quarrel	1	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-28 21:52:55.450964+00	2026-11-28 21:52:55.450964+00	2	2026-11-28 21:52:55.681995+00	05a99ab9-5b4a-4456-a782-d28953312dd1	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	2eccd2b4-0118-4532-a9e8-10edd37c6579	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-28 21:52:54.958562+00	2026-11-28 21:52:54.958562+00	3	2026-11-28 21:52:55.891018+00	05a99ab9-5b4a-4456-a782-d28953312dd1	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	72048c28-79c1-43a0-b6ff-06622821302b	20261129-007	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-28 21:52:54.28312+00	2026-11-28 21:52:54.283182+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	512a7c02-61bc-4a4c-b8c3-0055dcbff43c	20261129-008	quarrel	1	quarrel	minor	2	candidate	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-28 21:52:58.981664+00	2026-11-28 21:52:58.981664+00	1	\N	\N	\N	\N	\N	\N	f
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
qingyuan	73a265c3-fec1-4237-9016-88bb174a4ec0	8305d861-ad06-42de-9dda-e615bb596d06	16c1cbba-34ae-461c-a2c7-09acee3811ea	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	2026-11-28 21:52:48.482031+00	\N	\N
qingyuan	5691475c-b7cb-4e3d-af7d-fc250af3345a	6390f21e-d84c-4285-869b-ee63d9130258	434979a1-81ae-4e1f-9615-df10dbc73f1c	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	2026-11-28 21:52:49.810678+00	\N	\N
qingyuan	04eeeb49-94dc-40bf-9790-21c8eb6d6401	7ed05653-2ff8-453b-b3ff-99f70f7ade38	784e481d-7d2f-43df-9019-3dea92b5dfe6	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	2026-11-28 21:52:50.097099+00	\N	\N
qingyuan	64a39c76-84ef-4e0e-8da8-c9c4258afe9f	8305d861-ad06-42de-9dda-e615bb596d06	434979a1-81ae-4e1f-9615-df10dbc73f1c	suggest	0.4	[]	rule	2026-11-28 21:52:51.437551+00	\N	\N
qingyuan	380588dc-949b-4f12-bec4-5ffe084c25d1	91e4613e-44d0-4d92-a7ef-46cbb73663e4	171cb6f0-13fb-43a6-851a-cf313fb5ec57	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b64abdfb-01ef-4ed0-9820-831d2960efb7	2026-11-28 21:52:52.490916+00	\N	\N
qingyuan	81d34a22-748e-4cd3-ba68-5ed5c431094e	129dae2c-69e8-4d98-a437-566bc1fb6f59	cc8789ce-dd6a-490a-bd70-6568227071be	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b64abdfb-01ef-4ed0-9820-831d2960efb7	2026-11-28 21:52:52.696297+00	\N	\N
qingyuan	49709be5-3445-4e32-8a34-cf3c6fcf109c	57fdc387-2110-4a8d-9540-d80fea605580	56fdfecb-e85b-4620-963a-f9e4e17a9876	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b64abdfb-01ef-4ed0-9820-831d2960efb7	2026-11-28 21:52:52.894218+00	\N	\N
qingyuan	6bacfec6-1074-4050-b1a5-914c20e281b5	91e4613e-44d0-4d92-a7ef-46cbb73663e4	cc8789ce-dd6a-490a-bd70-6568227071be	suggest	0.4	[]	rule	2026-11-28 21:52:54.32345+00	\N	\N
jizhou	b76b1aca-f5c6-47c4-873b-40133866ebc1	dbe25d7f-7148-4e07-9851-65171b5e492c	2eccd2b4-0118-4532-a9e8-10edd37c6579	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	05a99ab9-5b4a-4456-a782-d28953312dd1	2026-11-28 21:52:54.958562+00	\N	\N
jizhou	2df8f7e6-856e-4593-91bb-c52b93cc2adf	98150d16-51b2-4195-820f-f8610208fbac	bee6b39d-397b-43ba-b0b6-8214b9359ec4	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	05a99ab9-5b4a-4456-a782-d28953312dd1	2026-11-28 21:52:55.243023+00	\N	\N
jizhou	6974959a-7908-4172-8581-8bcd08456ca8	cb174e11-808f-4dde-8cba-f006d98d5406	acd444e3-8f28-4888-825a-d6ee19f202b0	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	05a99ab9-5b4a-4456-a782-d28953312dd1	2026-11-28 21:52:55.450964+00	\N	\N
jizhou	c7e8a16c-639d-4eb0-a0cf-7b1ec41fbbd3	dbe25d7f-7148-4e07-9851-65171b5e492c	bee6b39d-397b-43ba-b0b6-8214b9359ec4	suggest	0.4	[]	rule	2026-11-28 21:52:56.700645+00	\N	\N
qingyuan	cf0075e6-cf71-4cbe-ad9b-75f1aeaf60e6	16a7b39e-4fd4-47a3-8ee5-42d8be75cd38	72048c28-79c1-43a0-b6ff-06622821302b	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 21:52:58.476421+00	\N	\N
qingyuan	0e913795-522f-4936-9be3-85f13d9b4c5c	16a7b39e-4fd4-47a3-8ee5-42d8be75cd38	16c1cbba-34ae-461c-a2c7-09acee3811ea	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 21:52:58.476421+00	\N	\N
qingyuan	e6755d85-dd7d-4982-9e8d-d65c5284c353	ee937015-af28-4e6c-aff2-0c849eed6573	72048c28-79c1-43a0-b6ff-06622821302b	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.0}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.same_grid", "text": {"en": "The same grid", "zh": "同一网格"}, "values": {}, "weight": 0.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 21:52:58.476421+00	\N	\N
qingyuan	c08c7caa-1ee4-45d1-a52e-8a54bcdede54	03864bf7-53a2-4e4e-84ad-8c693762ed6b	512a7c02-61bc-4a4c-b8c3-0055dcbff43c	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.6)", "zh": "最接近的案件证据不足（0.6）"}, "values": {"score": 0.6}, "weight": null}]	rule	2026-11-28 21:52:58.981664+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-28 21:52:48.480434+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-28 21:52:52.484693+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-28 21:52:54.955407+00
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	50d97d81-274a-4569-9b27-199f053c6508	reporter	8305d861-ad06-42de-9dda-e615bb596d06	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 21:52:48.482031+00	delivered	2026-11-28 21:52:48.482031+00
qingyuan	qingyuan/hedong/jinlanli	77e0f7dc-891a-4de5-8b59-ae05d11f7d24	desk	qingyuan/hedong/jinlanli	16c1cbba-34ae-461c-a2c7-09acee3811ea	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:48.482032+00	delivered	2026-11-28 21:52:48.482031+00
qingyuan	qingyuan/hedong/jinlanli	93485f0f-bd16-4320-8df7-78ae202de517	reporter	6390f21e-d84c-4285-869b-ee63d9130258	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 21:52:49.810678+00	delivered	2026-11-28 21:52:49.810678+00
qingyuan	qingyuan/hedong/jinlanli	b299108c-bfb8-45cb-8736-b19aaff7d32d	desk	qingyuan/hedong/jinlanli	434979a1-81ae-4e1f-9615-df10dbc73f1c	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:49.810679+00	delivered	2026-11-28 21:52:49.810678+00
qingyuan	qingyuan/hedong/jinlanli	223632ee-df8d-4090-b977-96d2077c815f	reporter	7ed05653-2ff8-453b-b3ff-99f70f7ade38	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 21:52:50.097099+00	delivered	2026-11-28 21:52:50.097099+00
qingyuan	qingyuan/hedong/jinlanli	8ca340df-e1b3-40b2-844c-c8fabe37efa4	desk	qingyuan/hedong/jinlanli	784e481d-7d2f-43df-9019-3dea92b5dfe6	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:50.0971+00	delivered	2026-11-28 21:52:50.097099+00
qingyuan	qingyuan/hedong/jinlanli	6dc549f4-f09b-4a7b-8d51-a985b60a1766	reporter	7ed05653-2ff8-453b-b3ff-99f70f7ade38	784e481d-7d2f-43df-9019-3dea92b5dfe6	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-28 21:52:50.543164+00	delivered	2026-11-28 21:52:50.543164+00
qingyuan	qingyuan/hedong/jinlanli	a7fc922b-96b1-4fbf-b263-c0c2a6386737	reporter	8305d861-ad06-42de-9dda-e615bb596d06	16c1cbba-34ae-461c-a2c7-09acee3811ea	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-28 21:52:50.783203+00	delivered	2026-11-28 21:52:50.783203+00
qingyuan	qingyuan/hedong/jinlanli	bc237b37-1d8e-4652-82f3-c7d36cf6f32d	account	548d9bb4-ce8a-41cf-820f-a101967ffe6f	16c1cbba-34ae-461c-a2c7-09acee3811ea	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001"}	screen	2026-11-28 21:52:51.019933+00	delivered	2026-11-28 21:52:51.019933+00
qingyuan	qingyuan/hedong/jinlanli	f0a68747-80d0-4934-b4e7-e456f210c018	reporter	8305d861-ad06-42de-9dda-e615bb596d06	16c1cbba-34ae-461c-a2c7-09acee3811ea	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-28 21:52:51.019934+00	delivered	2026-11-28 21:52:51.019933+00
qingyuan	qingyuan/hedong/wenfeng	1c14a0ff-57d4-439f-bd14-a0c84ee0e729	reporter	91e4613e-44d0-4d92-a7ef-46cbb73663e4	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 21:52:52.490916+00	delivered	2026-11-28 21:52:52.490916+00
qingyuan	qingyuan/hedong/wenfeng	91785d40-704a-4f93-8f4d-13669e000769	desk	qingyuan/hedong/wenfeng	171cb6f0-13fb-43a6-851a-cf313fb5ec57	notice.desk.opened	{"number": "20261129-004", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:52.490917+00	delivered	2026-11-28 21:52:52.490916+00
qingyuan	qingyuan/hedong/wenfeng	53ec6e31-5912-4e59-9627-2b3d8ead5b8d	reporter	129dae2c-69e8-4d98-a437-566bc1fb6f59	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 21:52:52.696297+00	delivered	2026-11-28 21:52:52.696297+00
qingyuan	qingyuan/hedong/wenfeng	da5fba77-4470-41e8-9992-e64b3094ff3f	desk	qingyuan/hedong/wenfeng	cc8789ce-dd6a-490a-bd70-6568227071be	notice.desk.opened	{"number": "20261129-005", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:52.696298+00	delivered	2026-11-28 21:52:52.696297+00
qingyuan	qingyuan/hedong/wenfeng	51703b5b-60dc-4bfb-b570-bd851b2e3509	reporter	57fdc387-2110-4a8d-9540-d80fea605580	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 21:52:52.894218+00	delivered	2026-11-28 21:52:52.894218+00
qingyuan	qingyuan/hedong/wenfeng	d6387928-09eb-4665-99e0-00c0d4ae729d	desk	qingyuan/hedong/wenfeng	56fdfecb-e85b-4620-963a-f9e4e17a9876	notice.desk.opened	{"number": "20261129-006", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:52.894219+00	delivered	2026-11-28 21:52:52.894218+00
qingyuan	qingyuan/hedong/wenfeng	9e58d79a-8d9d-4d96-8573-fd2fcc1c57bc	reporter	57fdc387-2110-4a8d-9540-d80fea605580	56fdfecb-e85b-4620-963a-f9e4e17a9876	notice.reporter.rejected	{"number": "20261129-006", "reason": "查无此事"}	screen	2026-11-28 21:52:53.230172+00	delivered	2026-11-28 21:52:53.230172+00
qingyuan	qingyuan/hedong/wenfeng	ae25e650-576b-4954-aa63-1a0aa0d69b61	reporter	91e4613e-44d0-4d92-a7ef-46cbb73663e4	171cb6f0-13fb-43a6-851a-cf313fb5ec57	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-28 21:52:53.424572+00	delivered	2026-11-28 21:52:53.424572+00
qingyuan	qingyuan/hedong/wenfeng	ff5168ca-5fff-431d-b993-0751fd731d70	account	1f36a0f5-37ba-47ce-aab4-043d44e2ec3c	171cb6f0-13fb-43a6-851a-cf313fb5ec57	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-004"}	screen	2026-11-28 21:52:53.636062+00	delivered	2026-11-28 21:52:53.636062+00
qingyuan	qingyuan/hedong/wenfeng	a6c2c891-ebb8-4ecf-a659-9ccc20747337	reporter	91e4613e-44d0-4d92-a7ef-46cbb73663e4	171cb6f0-13fb-43a6-851a-cf313fb5ec57	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-004"}	screen	2026-11-28 21:52:53.636063+00	delivered	2026-11-28 21:52:53.636062+00
jizhou	jizhou/beimen/chengnan	732cbcd4-0b49-448c-976e-1dcefb74d5cd	reporter	dbe25d7f-7148-4e07-9851-65171b5e492c	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 21:52:54.958562+00	delivered	2026-11-28 21:52:54.958562+00
jizhou	jizhou/beimen/chengnan	423c63e1-307d-44c3-bf24-7869aa6da50f	desk	jizhou/beimen/chengnan	2eccd2b4-0118-4532-a9e8-10edd37c6579	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:54.958563+00	delivered	2026-11-28 21:52:54.958562+00
jizhou	jizhou/beimen/chengnan	97887435-7c7b-4824-be3a-3e787ef2624a	reporter	98150d16-51b2-4195-820f-f8610208fbac	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 21:52:55.243023+00	delivered	2026-11-28 21:52:55.243023+00
jizhou	jizhou/beimen/chengnan	7e0c0f41-1419-491d-99bf-f135e8530f69	desk	jizhou/beimen/chengnan	bee6b39d-397b-43ba-b0b6-8214b9359ec4	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:55.243024+00	delivered	2026-11-28 21:52:55.243023+00
jizhou	jizhou/beimen/chengnan	dd7134ac-9321-44f4-acdc-1e9e53cd15b9	reporter	cb174e11-808f-4dde-8cba-f006d98d5406	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 21:52:55.450964+00	delivered	2026-11-28 21:52:55.450964+00
jizhou	jizhou/beimen/chengnan	4f246c0f-26ab-4b45-a72f-f6c6c310aa3e	desk	jizhou/beimen/chengnan	acd444e3-8f28-4888-825a-d6ee19f202b0	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:55.450965+00	delivered	2026-11-28 21:52:55.450964+00
jizhou	jizhou/beimen/chengnan	3eb8e8de-e11a-481b-bab9-df639713352b	reporter	dbe25d7f-7148-4e07-9851-65171b5e492c	2eccd2b4-0118-4532-a9e8-10edd37c6579	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-28 21:52:55.891018+00	delivered	2026-11-28 21:52:55.891018+00
jizhou	jizhou/beimen/chengnan	a1e8981f-ca16-4452-9b98-0b2292eed509	account	840d42cf-2fca-449d-b43e-27590e61ed33	2eccd2b4-0118-4532-a9e8-10edd37c6579	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021"}	screen	2026-11-28 21:52:56.156092+00	delivered	2026-11-28 21:52:56.156092+00
jizhou	jizhou/beimen/chengnan	c5f04c1a-b305-4434-965b-af5497397005	reporter	dbe25d7f-7148-4e07-9851-65171b5e492c	2eccd2b4-0118-4532-a9e8-10edd37c6579	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-28 21:52:56.156093+00	delivered	2026-11-28 21:52:56.156092+00
jizhou	jizhou/beimen/chengnan	3baea2d5-84fd-4971-9ab0-7f3cb20a245d	reporter	cb174e11-808f-4dde-8cba-f006d98d5406	acd444e3-8f28-4888-825a-d6ee19f202b0	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-28 21:52:55.681995+00	delivered	2026-11-28 21:52:55.681995+00
qingyuan	qingyuan/hedong/jinlanli/g1	18ef7022-5428-4d66-949e-50f078b1e60e	desk	qingyuan/hedong/jinlanli/g1	72048c28-79c1-43a0-b6ff-06622821302b	notice.desk.opened	{"number": "20261129-007", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:58.476421+00	delivered	2026-11-28 21:52:58.476421+00
qingyuan	qingyuan/hedong/jinlanli	1c5796e9-dbeb-4ccd-8246-9d907a0696ee	desk	qingyuan/hedong/jinlanli	16c1cbba-34ae-461c-a2c7-09acee3811ea	notice.desk.suggested	{"other": "20261129-007", "number": "20261129-001"}	screen	2026-11-28 21:52:58.476422+00	delivered	2026-11-28 21:52:58.476421+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	588e0d2c-d30c-4737-b017-9f4749d7faab	reporter	03864bf7-53a2-4e4e-84ad-8c693762ed6b	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 21:52:58.981664+00	delivered	2026-11-28 21:52:58.981664+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	f77af82d-9126-4fed-8e87-71e30cd254aa	desk	qingyuan/hedong/jinlanli/g1/lawn	512a7c02-61bc-4a4c-b8c3-0055dcbff43c	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:52:58.981665+00	delivered	2026-11-28 21:52:58.981664+00
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	794cf007-485c-4fa9-a3dd-b4d306959400	cam-2820eda12b74	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-2820eda12b74", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 21:52:51.547237+00	ae44a5e4-bd04-43cd-8726-88f25b69c772	2026-11-30 21:52:51.547237+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	28f91f30-73c7-4a31-8faa-10ae093b7cd6	cam-2820eda12b74	agent	take_still	{"kind": "take_still", "camera_id": "cam-2820eda12b74"}	{}	queued	2026-11-28 21:52:52.213271+00	ae44a5e4-bd04-43cd-8726-88f25b69c772	2026-11-28 22:02:52.213271+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	707e68f6-88c2-4864-8ae5-33322b91672b	cam-031b51202f09	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-031b51202f09", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 21:52:54.367773+00	07898e07-d265-44e7-948f-971d4d26b950	2026-11-30 21:52:54.367773+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	66e7b743-d5fa-45f0-9be3-a2b322e10295	cam-031b51202f09	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-031b51202f09"}	{}	queued	2026-11-28 21:52:54.779147+00	07898e07-d265-44e7-948f-971d4d26b950	2026-11-28 22:02:54.779147+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	208c4bf5-470d-4a42-beeb-adeb7a1e27b4	cam-f72ccb890b57	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-f72ccb890b57", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 21:52:56.777926+00	7403740d-04af-4dc2-b8ea-3fa6546e5715	2026-11-30 21:52:56.777926+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	1dc697b3-227d-45db-b1f9-08b573be9682	cam-f72ccb890b57	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-f72ccb890b57"}	{}	queued	2026-11-28 21:52:57.511621+00	7403740d-04af-4dc2-b8ea-3fa6546e5715	2026-11-28 22:02:57.511621+00	\N	\N	{}
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
1	1	scheduled	2026-11-28 22:02:51.019933+00
2	1	deferred	2026-11-28 21:52:51.020654+00
3	2	scheduled	2026-11-28 22:22:51.019933+00
4	2	deferred	2026-11-28 21:52:51.020654+00
5	3	scheduled	2026-11-29 01:52:51.019933+00
6	3	deferred	2026-11-28 21:52:51.020654+00
7	4	scheduled	2026-11-28 21:54:21.019933+00
8	4	deferred	2026-11-28 21:52:51.020654+00
9	5	scheduled	2026-11-28 22:02:53.636062+00
10	5	deferred	2026-11-28 21:52:53.63981+00
11	6	scheduled	2026-11-28 22:22:53.636062+00
12	6	deferred	2026-11-28 21:52:53.63981+00
13	7	scheduled	2026-11-29 01:52:53.636062+00
14	7	deferred	2026-11-28 21:52:53.63981+00
15	8	scheduled	2026-11-28 21:54:23.636062+00
16	8	deferred	2026-11-28 21:52:53.63981+00
17	9	scheduled	2026-11-28 22:02:56.156092+00
18	9	deferred	2026-11-28 21:52:56.157219+00
19	10	scheduled	2026-11-28 22:22:56.156092+00
20	10	deferred	2026-11-28 21:52:56.157219+00
21	11	scheduled	2026-11-29 01:52:56.156092+00
22	11	deferred	2026-11-28 21:52:56.157219+00
23	12	scheduled	2026-11-28 21:54:26.156092+00
24	12	deferred	2026-11-28 21:52:56.157219+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
1	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T22:02:51.019933+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "clock_id": "63e16086-6cfb-4272-9cd3-f92d4a048147", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 22:02:51.019933+00	0	f	\N
2	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T22:22:51.019933+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "clock_id": "b51bf5c8-836f-4ab5-91bb-dc7f413a6d39", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 22:22:51.019933+00	0	f	\N
3	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:52:51.019933+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "clock_id": "cb95081f-c70e-4f2e-8feb-8b49b8f004bc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:52:51.019933+00	0	f	\N
4	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-28T21:54:21.019933+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "task_id": "1a5db6b3-d109-4d0a-8c1c-113d40620e8d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 21:54:21.019933+00	0	f	\N
5	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T22:02:53.636062+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "clock_id": "73727a1c-fae3-4409-8910-db70c4184104", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 22:02:53.636062+00	0	f	\N
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T22:22:53.636062+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "clock_id": "0ef37411-39c0-4a35-a6ef-0ecfd18293c1", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 22:22:53.636062+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:52:53.636062+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "clock_id": "8fb54888-7b61-4362-8a92-a1ff6f9e1216", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:52:53.636062+00	0	f	\N
8	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-28T21:54:23.636062+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "task_id": "2ff2a461-6df4-4a53-b235-30e9ca5fbac9", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 21:54:23.636062+00	0	f	\N
9	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T22:02:56.156092+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "clock_id": "7980ced3-7f8c-4b13-819a-973bedffd785", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 22:02:56.156092+00	0	f	\N
10	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T22:22:56.156092+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "clock_id": "d2151a93-25ec-41cc-8c44-9aae4c122cbb", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 22:22:56.156092+00	0	f	\N
11	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:52:56.156092+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "clock_id": "768f7164-8ae8-478a-86ac-2c9098b3d6a2", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 01:52:56.156092+00	0	f	\N
12	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-28T21:54:26.156092+00:00", "trace": "7ed05653-2ff8-453b-b3ff-99f70f7ade38", "task_id": "caa7b0a0-7daf-4917-af5e-f8825db11c8d", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 21:54:26.156092+00	0	f	\N
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
qingyuan	8305d861-ad06-42de-9dda-e615bb596d06	077366a2115b3b93d3006a719fda8a2f46c0f5d853d4140e10cbbb690b237e9f	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x7f0e87a164a93f3223303bb45a3f6221	2026-11-28 21:52:48.482031+00	\N	\N
qingyuan	6390f21e-d84c-4285-869b-ee63d9130258	355403c1bcab6c9db514e6406d445f8c3e2f8eceeaa506016d47987ec61f1f87	楼道灯坏了，请来修	\N	{}	\\xb369015821b18e7d7f935d811bd00fef	2026-11-28 21:52:49.810678+00	\N	\N
qingyuan	7ed05653-2ff8-453b-b3ff-99f70f7ade38	16c938af52305b2af848b8b3c7851a6b1789f580d13c1e62db6fbcf6d6373a3f	有人大声争吵	\N	{}	\\xca8a12540ddbd826ae03a4353736e934	2026-11-28 21:52:50.097099+00	\N	\N
qingyuan	91e4613e-44d0-4d92-a7ef-46cbb73663e4	617d599794bbee9c35d10122f9f3863dad5c0161b4fb272baacb0ac82c231508	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\xdce73839b04d971e5c05d68491b0fc4e	2026-11-28 21:52:52.490916+00	\N	\N
qingyuan	129dae2c-69e8-4d98-a437-566bc1fb6f59	4e3df244af4f966af01245addf973ff5f83aa209599e50b8609a00b7d4ac96e4	楼道灯坏了，请来修	\N	{}	\\xfc73c7e8560b61f0fc12ad41755cf6c1	2026-11-28 21:52:52.696297+00	\N	\N
qingyuan	57fdc387-2110-4a8d-9540-d80fea605580	f04f4c7e38cbca789a66476b5b02f9424c7c083a9563078d85b8df62d68ade37	有人大声争吵	\N	{}	\\xc83816b007f8c0c5fd72253ad7045dbe	2026-11-28 21:52:52.894218+00	\N	\N
jizhou	dbe25d7f-7148-4e07-9851-65171b5e492c	fa0d800bdacbeb23004e5489d60521e720daabdf065430c835b13bf2d073b73b	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\x9dcd039ae272bb4c4a4a9a02b844df6c	2026-11-28 21:52:54.958562+00	\N	\N
jizhou	98150d16-51b2-4195-820f-f8610208fbac	26b7f7e2ee5ca76dfc62daab1412feca9f85286f6e44c026e83121b533beb35c	楼道灯坏了，请来修	\N	{}	\\x00577a8294f5d0c48007276ad920b5bf	2026-11-28 21:52:55.243023+00	\N	\N
jizhou	cb174e11-808f-4dde-8cba-f006d98d5406	c8fd1232ef4360ae505d9a830460be9b4c6a1f693960225b870522270e95976e	有人大声争吵	\N	{}	\\xd3719f33971fea0faad0ea169337bcc6	2026-11-28 21:52:55.450964+00	\N	\N
qingyuan	03864bf7-53a2-4e4e-84ad-8c693762ed6b	b5f28e5ae8b415e7ad3dc4f5a75b91c26d1358999beb1b05e3a966f9af133194	有人在草坪打架，流血了	\N	{}	\\xe34696a1d36ff8ad21631063144efff1	2026-11-28 21:52:58.981664+00	\N	\N
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
qingyuan	6e3828da8b87e15655f47c1e9c0d3e28066575f1b053adefa1644d2b4f8ae62d	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	dqx137DRyJuJlV6SYPAD6YPHzVTIJiPB6wvJiq2WwgE	2026-11-28 21:52:47.96693+00	2026-11-29 09:52:47.96693+00
qingyuan	c6be46c9ea62e55a5d7bc047ecffbc14fd84ac50afd368e77023cbbc349b6df6	548d9bb4-ce8a-41cf-820f-a101967ffe6f	p_qwLHFgmvtDqazun9T9wkfu9PT6K9mwS8BZFKZbDAw	2026-11-28 21:52:50.949959+00	2026-11-29 09:52:50.949959+00
qingyuan	fb32f7d007291f7a7aa7f659523ffcbb62408db630cd3ac3f811c3a815da23cb	ae44a5e4-bd04-43cd-8726-88f25b69c772	REhhIOI-n70YCb_9RPz9mxHvzPDPHVCDrWZH1FpakuA	2026-11-28 21:52:51.301669+00	2026-11-29 09:52:51.301669+00
qingyuan	19bd7b7d3113d5cf3df901277d4fb55442a0231576ce0c2395d2674b0b4cf472	b64abdfb-01ef-4ed0-9820-831d2960efb7	uqYkKRuFjBLn6m383ircbbJ6O8g3SNlJcuv04fst8mo	2026-11-28 21:52:52.269962+00	2026-11-29 09:52:52.269962+00
qingyuan	99d19e2637d19ffa61f2864746cf54193aedef05c79451b7dd9b27c97c6ac3c1	1f36a0f5-37ba-47ce-aab4-043d44e2ec3c	mKymLCbdG8mp4j_zUIuOcxnosliKxYMpIopW8NCUW94	2026-11-28 21:52:53.490764+00	2026-11-29 09:52:53.490764+00
qingyuan	de9a034264d466969b4393de647fd57b13b4fcf4a5da835a436d8c73cdbd537c	07898e07-d265-44e7-948f-971d4d26b950	hAzFyS0cu15R-v8pjs-DSp9dSYWdmhrrnkHzCUMmDaY	2026-11-28 21:52:54.268995+00	2026-11-29 09:52:54.268995+00
jizhou	92558bc9f858cc3758d468448e5ae2b169a61ea3c38a53e008b2a4fb60ab4b70	05a99ab9-5b4a-4456-a782-d28953312dd1	tsGL3q_5rYoYAka_DQyh_LrLTj1PbL5xGizo3Tsnh8w	2026-11-28 21:52:54.820895+00	2026-11-29 09:52:54.820895+00
jizhou	64987ca46734a25ed3978d4b223a056cc532ba2b3d244507d756a35cfa9f3e28	840d42cf-2fca-449d-b43e-27590e61ed33	lrcsBODCQ2bXJWW36SCRpfU92kF_qe6bQ65ljSGcN2U	2026-11-28 21:52:56.042943+00	2026-11-29 09:52:56.042943+00
jizhou	228d3544f157003ee4fb08a5bfe12a8e5c46c1e570e8ee1abc6a1e96b0cec8e7	7403740d-04af-4dc2-b8ea-3fa6546e5715	cP8BVswTRdtovLz-h4Q3Z4H9cpAQwVCwAOpqU767q94	2026-11-28 21:52:56.603724+00	2026-11-29 09:52:56.603724+00
qingyuan	e6586f508b82697874270d22336661c4612d201c6e3c681ec95419d549848757	548d9bb4-ce8a-41cf-820f-a101967ffe6f	gs4CVd9oOVJwghX06Ackpel4FJNXV2yUolLyWd27Q40	2026-11-28 21:52:57.63968+00	2026-11-29 09:52:57.63968+00
qingyuan	aa1c6448a5d87f18832741a8ade3a2ec3a60f47b7cd9857385249a926219a17f	15bdc5de-b3ca-4950-b18a-5d4fa12f03f7	9Aueqc8qjPdLgbukI4JdIbVkP3o4U4zcqzHF76NEaUc	2026-11-28 21:52:57.728022+00	2026-11-29 09:52:57.728022+00
qingyuan	242428401a740baf472037f917211931d0afaaed93be92eceae89e2d5a0a9f32	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	XZxZta1rdWRsq-yHLLGVUU6A-9seod9X8pE2lSzbF7E	2026-11-28 21:52:57.871449+00	2026-11-29 09:52:57.871449+00
qingyuan	9f4656df7ae4db2a4626a5372ef62270cc257019b78d2bb566ab7041d04626a6	ae44a5e4-bd04-43cd-8726-88f25b69c772	2LmyPkPCJZyqJ1HJ5wdDFYksYx2ZIcEgXbRdCojnQlQ	2026-11-28 21:52:57.998547+00	2026-11-29 09:52:57.998547+00
qingyuan	d2feb4deef07808572ca8727a3cb76e68984d1b730ce25f0ea2347bddb2680d0	b480778c-736b-453a-ad2a-cb2ac57a51c9	TKK8FktlkPUABnSlobltwewhErkIO7eTCA3ggvIkmv0	2026-11-28 21:52:58.123736+00	2026-11-29 09:52:58.123736+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	ae44a5e4-bd04-43cd-8726-88f25b69c772	csrf	2026-11-27 21:52:58.147948+00	2026-11-28 21:52:57.147948+00
qingyuan	49e61f4510174e55d8c4be18a30c1fbfc2ee82235da73fac9f75cf8abcd967ec	e9eda65b-7682-46ae-98e0-5576c52d36f2	WugVIfZEM8jyj3cspnqT5pKScGLhBJZB6N5Lpeflsxw	2026-11-28 21:52:58.165853+00	2026-11-29 09:52:58.165853+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	347bf2bf-7763-425d-bdd7-103d2223ea0e	cam-2820eda12b74	intrusion	intrusion	2026-11-28 21:52:52.156931+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T21:52:52.156937Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	59b6f3e9-b1e9-469f-b6dc-a4238ffdc8d8	cam-031b51202f09	intrusion	intrusion	2026-11-28 21:52:54.733329+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T21:52:54.733334Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	36d1f8d4-3a35-4d07-b6bc-d406181d5d6a	cam-f72ccb890b57	intrusion	intrusion	2026-11-28 21:52:57.433698+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T21:52:57.433706Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	8305d861-ad06-42de-9dda-e615bb596d06	officer	intrusion	intrusion	started	minor	2026-11-28 21:52:48.482031+00	2026-11-28 21:52:48.482031+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:04461a1f-243a-45c9-b4b6-2ebf8a2333c5:6d7db3a9fbb636d23bcb7f9eacf83f72	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-28T21:52:48.482031Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	6390f21e-d84c-4285-869b-ee63d9130258	officer	other	other	started	minor	2026-11-28 21:52:49.810678+00	2026-11-28 21:52:49.810678+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:04461a1f-243a-45c9-b4b6-2ebf8a2333c5:934f7aab2a4fde1de8c1d85f8357208a	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	7ed05653-2ff8-453b-b3ff-99f70f7ade38	officer	quarrel	quarrel	started	minor	2026-11-28 21:52:50.097099+00	2026-11-28 21:52:50.097099+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:04461a1f-243a-45c9-b4b6-2ebf8a2333c5:f8cd410b6ada8fe4dcaa33068adfbd28	04461a1f-243a-45c9-b4b6-2ebf8a2333c5	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	91e4613e-44d0-4d92-a7ef-46cbb73663e4	officer	intrusion	intrusion	started	minor	2026-11-28 21:52:52.490916+00	2026-11-28 21:52:52.490916+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:b64abdfb-01ef-4ed0-9820-831d2960efb7:fee3eeb25734b52992b37fbb7cea53de	b64abdfb-01ef-4ed0-9820-831d2960efb7	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T21:52:52.490916Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	129dae2c-69e8-4d98-a437-566bc1fb6f59	officer	other	other	started	minor	2026-11-28 21:52:52.696297+00	2026-11-28 21:52:52.696297+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:b64abdfb-01ef-4ed0-9820-831d2960efb7:11d5b5ffcc8e86f7fa9ddf088f66c55f	b64abdfb-01ef-4ed0-9820-831d2960efb7	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	57fdc387-2110-4a8d-9540-d80fea605580	officer	quarrel	quarrel	started	minor	2026-11-28 21:52:52.894218+00	2026-11-28 21:52:52.894218+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:b64abdfb-01ef-4ed0-9820-831d2960efb7:f4198c4f17c349f0e7e0167237ddec5c	b64abdfb-01ef-4ed0-9820-831d2960efb7	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	dbe25d7f-7148-4e07-9851-65171b5e492c	officer	intrusion	intrusion	started	minor	2026-11-28 21:52:54.958562+00	2026-11-28 21:52:54.958562+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:05a99ab9-5b4a-4456-a782-d28953312dd1:a70462e2e8f5ec104b7e0f2a01be6080	05a99ab9-5b4a-4456-a782-d28953312dd1	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T21:52:54.958562Z"}]	f	f
jizhou	jizhou/beimen/chengnan	98150d16-51b2-4195-820f-f8610208fbac	officer	other	other	started	minor	2026-11-28 21:52:55.243023+00	2026-11-28 21:52:55.243023+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:05a99ab9-5b4a-4456-a782-d28953312dd1:ed9b08c3be97dfa4ddfd1d9cf04f6ccf	05a99ab9-5b4a-4456-a782-d28953312dd1	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	cb174e11-808f-4dde-8cba-f006d98d5406	officer	quarrel	quarrel	started	minor	2026-11-28 21:52:55.450964+00	2026-11-28 21:52:55.450964+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:05a99ab9-5b4a-4456-a782-d28953312dd1:94ceed6f27070b5690529d5009bd91e2	05a99ab9-5b4a-4456-a782-d28953312dd1	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	16a7b39e-4fd4-47a3-8ee5-42d8be75cd38	camera	intrusion	intrusion	started	minor	2026-11-28 21:52:54.28312+00	2026-11-28 21:52:58.347161+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:da28bd79-3a80-43ab-9ea5-8dad64bf9f12:1	cam-lawn		t	da28bd79-3a80-43ab-9ea5-8dad64bf9f12	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	ee937015-af28-4e6c-aff2-0c849eed6573	camera	loitering	loitering	started	minor	2026-11-28 21:52:54.283182+00	2026-11-28 21:52:58.347161+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:45e95db7-9d3e-4a00-ae15-96e67991a4ab:1	cam-lawn		t	45e95db7-9d3e-4a00-ae15-96e67991a4ab	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	03864bf7-53a2-4e4e-84ad-8c693762ed6b	resident	quarrel	quarrel	started	minor	2026-11-28 21:52:58.981664+00	2026-11-28 21:52:58.981664+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:2c08c97a8e568725f06b35996801ec59	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1a5db6b3-d109-4d0a-8c1c-113d40620e8d	16c1cbba-34ae-461c-a2c7-09acee3811ea	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	548d9bb4-ce8a-41cf-820f-a101967ffe6f	2026-11-28 21:52:51.019933+00	2026-11-28 21:54:21.019933+00	2026-11-28 21:52:51.019933+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
qingyuan	qingyuan/hedong/wenfeng	2ff2a461-6df4-4a53-b235-30e9ca5fbac9	171cb6f0-13fb-43a6-851a-cf313fb5ec57	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	1f36a0f5-37ba-47ce-aab4-043d44e2ec3c	2026-11-28 21:52:53.636062+00	2026-11-28 21:54:23.636062+00	2026-11-28 21:52:53.636062+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
jizhou	jizhou/beimen/chengnan	caa7b0a0-7daf-4917-af5e-f8825db11c8d	2eccd2b4-0118-4532-a9e8-10edd37c6579	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	840d42cf-2fca-449d-b43e-27590e61ed33	2026-11-28 21:52:56.156092+00	2026-11-28 21:54:26.156092+00	2026-11-28 21:52:56.156092+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
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

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 24, true);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 12, true);


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


