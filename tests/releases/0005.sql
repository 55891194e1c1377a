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
qingyuan	qingyuan/hedong/jinlanli	782c1064-a77a-4544-8cec-40d0fd2e92fe	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$MzGmLOWCRx0$Yqk7+g	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	c707c450-33b1-432f-9c11-07f847fca78e	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$jHOZ4XQ5wrI$nYAveQ	{security,safety,mediation}	\N	\N	\N	\N	t	f
jizhou	jizhou	2029117f-6719-4bdb-9932-772894e8bc6d	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$cO0BNw1EWag$Ab79UQ	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	ba0aea62-0d22-4dfd-b6e1-d6ef6679e093	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$zSIuZ/QSKNI$3ckO2w	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	1b5f15a4-e3b5-4c51-a58d-5ebd1e43e5d6	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$HJ75T9dMlQU$rFjztg	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	3891da79-6baa-4001-b187-f464cd10234e	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$7915uSXzNPI$GFlv+g	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan	1ceac8f4-8fcb-407b-b361-35bab1730055	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$zvoWwE+Af4w$S8PIGQ	{security,safety,mediation}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	9118cbbe-57c8-4ad2-97c1-153e283a8740	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$Uyto4YDdPVY$xNdSzg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	6ad4fa0e-fe77-4453-8684-384cecc6a615	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$Fly3quHy3pg$5ZOIag	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	58901b63-c3d7-491d-87a6-bcb643f60a01	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$7ngD3HTMLhg$cOs/Aw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	ca94dae4-2241-4c69-b376-d5ecd03e16b2	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$LFJrPBy/Ie8$zU9HGA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	1c7e8ae5-b011-4f01-a669-60996f511870	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$zR12TPexXQ4$xACqvQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	ff265e10-3b5d-48b8-956b-ae8389dedb3d	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$AMpD+VycQWE$DfYPjQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	342c6f6c-4a25-4d7e-9b26-0c3fd7a28953	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$o5t7QlUSSmQ$hl4TXQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/wenfeng	3793293c-4d58-4f52-9795-722c0cf8a887	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$cENEuHa/Omw$/np8GQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	95c042e8-d076-4ec3-a409-d44af0fb8638	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$5NiiBlvP9q4$nGNlyA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	085ce5d4-5f43-4cea-94e7-2678c777e96d	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$7B7h0pqyx+4$/uj4GA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	e85ce6b2-623e-4ca7-be9c-d8a7cce3a548	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$vePmQORHKss$95eeug	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
jizhou	jizhou/beimen/chengnan	0679b877-39ac-426d-a202-3398f3383b67	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$R1Y1sBdm/Vw$jXneqg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan	3cf24a51-9ec9-4983-89f4-e19c130869b4	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$wNjJMFpTWGM$6fFb8w	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f
qingyuan	qingyuan/hedong/jinlanli	e61ebbee-4f59-4dcc-809c-88ad20607643	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$RR3oK9QMpGE$VR04jg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	55b7c327-8f12-4ff1-bacb-343e8ee2425b	1	2026-11-28 21:34:04.515487+00	9118cbbe-57c8-4ad2-97c1-153e283a8740	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "4b317aea-354f-4c2c-afd3-50ae6d72527e", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "1aef7655e514af497ec16a0bac9c8901747656af397193bf68c92fffd31ce616"}	0000000000000000000000000000000000000000000000000000000000000000	7151dac799d04a2d055f1a5e6a2970d98349370d83af08df21facb4ccf28aae1
qingyuan	cf6023e4-05e0-4004-8d6d-4e6dbe4da158	1	2026-11-28 21:34:04.854771+00	9118cbbe-57c8-4ad2-97c1-153e283a8740	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "e089b654-025d-4609-896e-df43d68091ce", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "078a460bb44c51ba07172f68ae59f0dfca5f0cb23221adbaabdc1e476aba370c"}	0000000000000000000000000000000000000000000000000000000000000000	009c78c2a4da808efe4fcbb829f04af1efb16d1395b1c4bf5326bd0c247f8c06
qingyuan	78ebb9cb-03be-46bb-99ee-0efb02ee15a9	1	2026-11-28 21:34:04.904536+00	9118cbbe-57c8-4ad2-97c1-153e283a8740	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "ab279245cafb7b1f280777e9d8b55692c066dd540cec97bde1d7273b609151d0"}	0000000000000000000000000000000000000000000000000000000000000000	e9532af998a6f3c6dc699595b40ed5740ad4ee6a202edab74a92386431b35728
qingyuan	78ebb9cb-03be-46bb-99ee-0efb02ee15a9	2	2026-11-28 21:34:04.962854+00	9118cbbe-57c8-4ad2-97c1-153e283a8740	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	e9532af998a6f3c6dc699595b40ed5740ad4ee6a202edab74a92386431b35728	8cef4291ceb6d121e6e46ad2579b96910606297223407e57e49f51e98f4c4646
qingyuan	55b7c327-8f12-4ff1-bacb-343e8ee2425b	2	2026-11-28 21:34:05.004806+00	9118cbbe-57c8-4ad2-97c1-153e283a8740	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	7151dac799d04a2d055f1a5e6a2970d98349370d83af08df21facb4ccf28aae1	0485e96aa82cc42e42c116bb24e590cd53bbaaa27936e68a85f0201d87fd6618
qingyuan	55b7c327-8f12-4ff1-bacb-343e8ee2425b	3	2026-11-28 21:34:05.043485+00	9118cbbe-57c8-4ad2-97c1-153e283a8740	task_offered	{"task_id": "1cc8247e-31d7-47d6-b98f-1b695e8e0f87", "to": "6ad4fa0e-fe77-4453-8684-384cecc6a615", "plan": 0}	0485e96aa82cc42e42c116bb24e590cd53bbaaa27936e68a85f0201d87fd6618	c592e50ba27992dc02e3d53339cfe8d88cc33898ad3acc69ce3af4e990fc27a5
qingyuan	55b7c327-8f12-4ff1-bacb-343e8ee2425b	4	2026-11-28 21:34:05.043485+00	9118cbbe-57c8-4ad2-97c1-153e283a8740	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	c592e50ba27992dc02e3d53339cfe8d88cc33898ad3acc69ce3af4e990fc27a5	3e793057363a430d4822085217a6ff4a433c97b0a39aa1a871830269287f2525
qingyuan	98381549-51ac-4302-b9ed-896c782561c2	1	2026-11-28 21:34:05.372175+00	1c7e8ae5-b011-4f01-a669-60996f511870	opened	{"number": "20261129-004", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "882cab62-71f1-4425-835a-ba4e4c06c963", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "ce9b5b224fd7ec8aae78d3533871e5f889c0fc6b425466f33c5b3500d9c02eb3"}	0000000000000000000000000000000000000000000000000000000000000000	b61238f1d401526826b7a9f0b5359ec1bb735d52261baa2adbd509dc731ca43c
qingyuan	50f293f5-c403-4d06-915a-b4fdbd5a7312	1	2026-11-28 21:34:05.42438+00	1c7e8ae5-b011-4f01-a669-60996f511870	opened	{"number": "20261129-005", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "7d2615df-a241-4e63-9e28-f348ef03ece0", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7d325703465c74e243d679fba67e93e02d6a1a145819ee2c2f0ab098d4b1f4af"}	0000000000000000000000000000000000000000000000000000000000000000	12adb54616212c206c58fa2d6c0d7c9822b10fa78eb7f2cfdafd1d3098351d7d
qingyuan	82e032c1-3b0a-4852-b243-636baef80c31	1	2026-11-28 21:34:05.481023+00	1c7e8ae5-b011-4f01-a669-60996f511870	opened	{"number": "20261129-006", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "ae860804-9373-45d4-9063-1ed03d3164ff", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7d0e4ba2a71bca9f34feacbce676c5452ae18f994b048eb4795ce32286c64391"}	0000000000000000000000000000000000000000000000000000000000000000	7ed425e5daeb222b09b1a3ef8eb95b2c84899df8761d09b6a178e5688b0867e4
qingyuan	82e032c1-3b0a-4852-b243-636baef80c31	2	2026-11-28 21:34:05.538136+00	1c7e8ae5-b011-4f01-a669-60996f511870	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	7ed425e5daeb222b09b1a3ef8eb95b2c84899df8761d09b6a178e5688b0867e4	44b8d31408faf78f95916821b798669a2728da3f2be076df0804fc5cb6ee27a3
qingyuan	98381549-51ac-4302-b9ed-896c782561c2	2	2026-11-28 21:34:05.584103+00	1c7e8ae5-b011-4f01-a669-60996f511870	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	b61238f1d401526826b7a9f0b5359ec1bb735d52261baa2adbd509dc731ca43c	987020a408ee65b454c48a8daba574a1488242229d8e8b7e366b2dc7804f6d92
qingyuan	98381549-51ac-4302-b9ed-896c782561c2	3	2026-11-28 21:34:05.625565+00	1c7e8ae5-b011-4f01-a669-60996f511870	task_offered	{"task_id": "8df8768d-7a46-41c1-bbf4-2f8f4c3a6762", "to": "ff265e10-3b5d-48b8-956b-ae8389dedb3d", "plan": 0}	987020a408ee65b454c48a8daba574a1488242229d8e8b7e366b2dc7804f6d92	76ef709480b5783120e31be9903c61070030c4e19bc896de61521e629bedf5fd
qingyuan	98381549-51ac-4302-b9ed-896c782561c2	4	2026-11-28 21:34:05.625565+00	1c7e8ae5-b011-4f01-a669-60996f511870	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	76ef709480b5783120e31be9903c61070030c4e19bc896de61521e629bedf5fd	cdb7a45fe5abdf47db6aebf974cf655d972934bbdc78bc7ce8bcade2f9126629
jizhou	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	1	2026-11-28 21:34:05.889233+00	95c042e8-d076-4ec3-a409-d44af0fb8638	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "cb94ea9e-b4a0-4460-8999-1875dd23a7e2", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "fa6f13280ceb8f1df85ca3b82100a755aa7d04c3efdd0409bb3486bfc377faa1"}	0000000000000000000000000000000000000000000000000000000000000000	1444e5ccb7c1314f30d54b6e72e87571f22dc2738a5c3815a8f645080aca1689
jizhou	b34d8593-e6f1-4838-853b-04716820175f	1	2026-11-28 21:34:05.938579+00	95c042e8-d076-4ec3-a409-d44af0fb8638	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "1a43ee29-abf2-4438-b629-b3c98900845a", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "a0ef727d8ea883d6cc6d98ddd0eea7eb241ad37e8328bb423e00b6b6bc3ab27c"}	0000000000000000000000000000000000000000000000000000000000000000	1b2956c02d35422154067624be7cb006fb4d9f31f8ea1883d82ed43aec5b3a36
jizhou	3a3db0bf-09b9-443f-8c37-2ca67ec1c5ae	1	2026-11-28 21:34:05.98854+00	95c042e8-d076-4ec3-a409-d44af0fb8638	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "94589b7d-7659-426f-a611-0498636940eb", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "1c3936a3a8d4cce03f53488f4036af5ef01621e91b0670519de542bac5c08111"}	0000000000000000000000000000000000000000000000000000000000000000	5d8a7db7f1b907bfc4d39d396dd0069a1176e036c4be047e12f9776c8260ff96
jizhou	3a3db0bf-09b9-443f-8c37-2ca67ec1c5ae	2	2026-11-28 21:34:06.040886+00	95c042e8-d076-4ec3-a409-d44af0fb8638	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	5d8a7db7f1b907bfc4d39d396dd0069a1176e036c4be047e12f9776c8260ff96	db4cb69cbf29302acd4a67b422daf4270b7c7dbf9631f805b919ae41b8a266aa
qingyuan	36d219da-a6b6-4c1d-834b-2e162d37bffd	1	2026-11-28 21:34:06.555204+00	camera:cam-lawn	opened	{"number":"20261129-007","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"9d1132b7-c7d7-4b14-8956-a1a14991529f","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	97f3dd5f87edc01d3a1fb898c7b6823a2f0583d57641dc0a584dad22f6b746a7
qingyuan	55b7c327-8f12-4ff1-bacb-343e8ee2425b	5	2026-11-28 21:34:06.555204+00	camera:cam-lawn	signal_suggested	{"signal_id":"9d1132b7-c7d7-4b14-8956-a1a14991529f","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-007"}	3e793057363a430d4822085217a6ff4a433c97b0a39aa1a871830269287f2525	ad231f368e1de84a9fef572b7bc4c82bcc8ece9ef45575eeba002db255f9c424
qingyuan	36d219da-a6b6-4c1d-834b-2e162d37bffd	2	2026-11-28 21:34:06.555204+00	camera:cam-lawn	signal_linked	{"signal_id":"6d571e86-e612-43a8-89cd-8b91e3279a12","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.0,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.same_grid","weight":0.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	97f3dd5f87edc01d3a1fb898c7b6823a2f0583d57641dc0a584dad22f6b746a7	ef4cd02dc1fdc162f0fc951a91bbddb3f39a0a9f63651dd53acfe4d2308cebe4
jizhou	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	2	2026-11-28 21:34:06.068615+00	95c042e8-d076-4ec3-a409-d44af0fb8638	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	1444e5ccb7c1314f30d54b6e72e87571f22dc2738a5c3815a8f645080aca1689	085d951f3c58d0d5c4cc4a3e694971c74ef75e84a08028c7d2b25796d52d1168
jizhou	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	3	2026-11-28 21:34:06.110681+00	95c042e8-d076-4ec3-a409-d44af0fb8638	task_offered	{"task_id": "a2816b33-3cf7-4ce4-9aac-8b9c844517ba", "to": "085ce5d4-5f43-4cea-94e7-2678c777e96d", "plan": 0}	085d951f3c58d0d5c4cc4a3e694971c74ef75e84a08028c7d2b25796d52d1168	e987f285fe8d821b95d4a3680d719941a9d46282bb67792c0ce93e4b66353cf0
jizhou	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	4	2026-11-28 21:34:06.110681+00	95c042e8-d076-4ec3-a409-d44af0fb8638	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	e987f285fe8d821b95d4a3680d719941a9d46282bb67792c0ce93e4b66353cf0	6e7445fcd0f75edfab467517b9ac9ef5abf26dd20ef9001359e060be625ffcb6
qingyuan	cc6c84ac-106a-4a26-8753-bace2628eaf1	1	2026-11-28 21:34:06.614423+00	resident	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "20c082d4-4736-4e30-9a9c-5db2c0e9c850", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.6}}], "words_sha256": "22e045fa6d68e43046b5ae54cda2f9c3161763e7350446345cc08e6b2ecc6b53"}	0000000000000000000000000000000000000000000000000000000000000000	aca693482381643190a64b4c7668be3a17ed52a595b5f12a095c26d864dbea11
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x28d696c8850fee77843b774be5336496db869ef22f38e1964c385d3a01e82d31	2026-11-28 21:34:04.133346+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x5dea0245bb15f8492e70933dc90234ad104f9d3ee93c7ca7ba569cec85fa78a3	2026-11-28 21:34:04.26345+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x7c6d9dd0b5ba66db08a0656dba7a764d43eb092dc1ce5d2ee321515b048d94b8	2026-11-28 21:34:04.276416+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\xf0c62dd280a5039f0937c1bd0d2103b7f1f0f4d460f88aad8d8cac74108c20e6	2026-11-28 21:34:04.28413+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\x37f075dbce98b1cb9222cc01a22c96f29f699f3009145de1933be9ada62a57f2	2026-11-28 21:34:06.484207+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0005
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-470bb6584545	1	2026-11-28 21:34:05.171868+00	ca94dae4-2241-4c69-b376-d5ecd03e16b2	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-28T21:34:05.171868Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-470bb6584545	2	2026-11-28 21:34:05.220573+00	ca94dae4-2241-4c69-b376-d5ecd03e16b2	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-470bb6584545	3	2026-11-28 21:34:05.263041+00	ca94dae4-2241-4c69-b376-d5ecd03e16b2	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-9070b1174783	1	2026-11-28 21:34:05.740132+00	3793293c-4d58-4f52-9795-722c0cf8a887	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-28T21:34:05.740132Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-9070b1174783	2	2026-11-28 21:34:05.782111+00	3793293c-4d58-4f52-9795-722c0cf8a887	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-9070b1174783	3	2026-11-28 21:34:05.808599+00	3793293c-4d58-4f52-9795-722c0cf8a887	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-c141faf51bf7	1	2026-11-28 21:34:06.224894+00	0679b877-39ac-426d-a202-3398f3383b67	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-28T21:34:06.224894Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-c141faf51bf7	2	2026-11-28 21:34:06.258021+00	0679b877-39ac-426d-a202-3398f3383b67	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-c141faf51bf7	3	2026-11-28 21:34:06.29297+00	0679b877-39ac-426d-a202-3398f3383b67	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-470bb6584545	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "ca94dae4-2241-4c69-b376-d5ecd03e16b2", "mode": "shadow", "since": "2026-11-28T21:34:05.263041Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 21:34:05.263041+00	ca94dae4-2241-4c69-b376-d5ecd03e16b2	\N
qingyuan	qingyuan/hedong/wenfeng	cam-9070b1174783	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "3793293c-4d58-4f52-9795-722c0cf8a887", "mode": "shadow", "since": "2026-11-28T21:34:05.808599Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 21:34:05.808599+00	3793293c-4d58-4f52-9795-722c0cf8a887	\N
jizhou	jizhou/beimen/chengnan	cam-c141faf51bf7	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion"}]	f	{"intrusion": {"by": "0679b877-39ac-426d-a202-3398f3383b67", "mode": "shadow", "since": "2026-11-28T21:34:06.292970Z"}}	rtsp://192.0.2.1/main	3	2026-11-28 21:34:06.29297+00	0679b877-39ac-426d-a202-3398f3383b67	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at) FROM stdin;
qingyuan	c40b4a55-1197-4325-8d1e-5d5738dafce4	55b7c327-8f12-4ff1-bacb-343e8ee2425b	1cc8247e-31d7-47d6-b98f-1b695e8e0f87	accept	running	2026-11-28 21:34:05.043485+00	2026-11-28 21:44:05.043485+00	\N	\N
qingyuan	f80035a6-8c0d-45a4-a05e-1032af73cb11	55b7c327-8f12-4ff1-bacb-343e8ee2425b	1cc8247e-31d7-47d6-b98f-1b695e8e0f87	on_scene	running	2026-11-28 21:34:05.043485+00	2026-11-28 22:04:05.043485+00	\N	\N
qingyuan	98080242-422c-49c4-95ea-00228014f014	55b7c327-8f12-4ff1-bacb-343e8ee2425b	1cc8247e-31d7-47d6-b98f-1b695e8e0f87	done	running	2026-11-28 21:34:05.043485+00	2026-11-29 01:34:05.043485+00	\N	\N
qingyuan	f34fdaa4-d76f-438c-967e-bd2ffe294e1a	98381549-51ac-4302-b9ed-896c782561c2	8df8768d-7a46-41c1-bbf4-2f8f4c3a6762	accept	running	2026-11-28 21:34:05.625565+00	2026-11-28 21:44:05.625565+00	\N	\N
qingyuan	eff1ef89-6c0f-4968-86b0-3e349a3755b8	98381549-51ac-4302-b9ed-896c782561c2	8df8768d-7a46-41c1-bbf4-2f8f4c3a6762	on_scene	running	2026-11-28 21:34:05.625565+00	2026-11-28 22:04:05.625565+00	\N	\N
qingyuan	42bfa2b2-f472-483d-a094-ae00016bb669	98381549-51ac-4302-b9ed-896c782561c2	8df8768d-7a46-41c1-bbf4-2f8f4c3a6762	done	running	2026-11-28 21:34:05.625565+00	2026-11-29 01:34:05.625565+00	\N	\N
jizhou	35c26be4-d902-43b6-b9d5-98647d023e6d	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	a2816b33-3cf7-4ce4-9aac-8b9c844517ba	accept	running	2026-11-28 21:34:06.110681+00	2026-11-28 21:44:06.110681+00	\N	\N
jizhou	bd01c612-c52d-4a5a-a776-2399722a8539	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	a2816b33-3cf7-4ce4-9aac-8b9c844517ba	on_scene	running	2026-11-28 21:34:06.110681+00	2026-11-28 22:04:06.110681+00	\N	\N
jizhou	85e5613b-bddb-484f-b86c-6642d359d994	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	a2816b33-3cf7-4ce4-9aac-8b9c844517ba	done	running	2026-11-28 21:34:06.110681+00	2026-11-29 01:34:06.110681+00	\N	\N
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
qingyuan	report:9118cbbe-57c8-4ad2-97c1-153e283a8740:ecb0a24412d2f12fa7fe411ddc45db48	4b317aea-354f-4c2c-afd3-50ae6d72527e	2026-11-28 21:34:04.515487+00
qingyuan	report:9118cbbe-57c8-4ad2-97c1-153e283a8740:aff36836a66c7a13629feb27ccc3fbdd	e089b654-025d-4609-896e-df43d68091ce	2026-11-28 21:34:04.854771+00
qingyuan	report:9118cbbe-57c8-4ad2-97c1-153e283a8740:e48d2937990ad3dde13b5a5e7f569f20	ef5a6074-c23d-4bc7-bc4a-04d404142324	2026-11-28 21:34:04.904536+00
qingyuan	report:1c7e8ae5-b011-4f01-a669-60996f511870:9b58188e40df300eccee1568dfad5f74	882cab62-71f1-4425-835a-ba4e4c06c963	2026-11-28 21:34:05.372175+00
qingyuan	report:1c7e8ae5-b011-4f01-a669-60996f511870:8ed5ab837e55b8aa7e1568ba0c87bdf2	7d2615df-a241-4e63-9e28-f348ef03ece0	2026-11-28 21:34:05.42438+00
qingyuan	report:1c7e8ae5-b011-4f01-a669-60996f511870:4176a8fb6f2c5178c45e7f9029603f93	ae860804-9373-45d4-9063-1ed03d3164ff	2026-11-28 21:34:05.481023+00
jizhou	report:95c042e8-d076-4ec3-a409-d44af0fb8638:8e50d03a6b65f2138b046b55c3d624e5	cb94ea9e-b4a0-4460-8999-1875dd23a7e2	2026-11-28 21:34:05.889233+00
jizhou	report:95c042e8-d076-4ec3-a409-d44af0fb8638:3cd75b59a9bac05d39720be5fabf855c	1a43ee29-abf2-4438-b629-b3c98900845a	2026-11-28 21:34:05.938579+00
jizhou	report:95c042e8-d076-4ec3-a409-d44af0fb8638:5d63f048ee73bb401516daeaf917abf8	94589b7d-7659-426f-a611-0498636940eb	2026-11-28 21:34:05.98854+00
qingyuan	event:8a20bf62-60ff-4d53-af96-0a460726118d:1	6d571e86-e612-43a8-89cd-8b91e3279a12	2026-11-28 21:34:06.516069+00
qingyuan	event:d21a7f65-e593-4a16-b7a2-0e8cb0d25d58:1	9d1132b7-c7d7-4b14-8956-a1a14991529f	2026-11-28 21:34:06.516069+00
qingyuan	report:resident:836f65b05af8bf206a8e819af7b8cfd8	20c082d4-4736-4e30-9a9c-5db2c0e9c850	2026-11-28 21:34:06.614423+00
\.


--
-- Data for Name: enrolment_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.enrolment_codes (district_id, place_path, code_digest, made_at, expires_at, used_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	f2aa9dfba677c2fdeb74b11fa5e4433f467797cb75d4b1efdf580f11f4266ee2	2026-11-28 21:34:05.15888+00	2026-11-29 21:34:05.15888+00	\N
qingyuan	qingyuan/hedong/wenfeng	b84c780e0c136fa5b01b3c707ce286fd532335b2abcd7ed80138acc94d6e6cb5	2026-11-28 21:34:05.725817+00	2026-11-29 21:34:05.725817+00	\N
jizhou	jizhou/beimen/chengnan	d3ddb20b7083efd23c5cc4b685b043e21ac62825803a5cc570d4e584323c9b19	2026-11-28 21:34:06.21187+00	2026-11-29 21:34:06.21187+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	55b7c327-8f12-4ff1-bacb-343e8ee2425b	2026-11-28 21:34:04.515487+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	f6235fbf-0be5-4174-997e-dd9bc5e00086	2026-11-28 21:34:04.515487+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	cf6023e4-05e0-4004-8d6d-4e6dbe4da158	2026-11-28 21:34:04.854771+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	e8a24b4c-4440-47ff-b6ba-961c1d143d46	2026-11-28 21:34:04.854771+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	78ebb9cb-03be-46bb-99ee-0efb02ee15a9	2026-11-28 21:34:04.904536+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	25dc72c6-9ec7-4a9d-bb06-9098d02d3a9f	2026-11-28 21:34:04.904536+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	78ebb9cb-03be-46bb-99ee-0efb02ee15a9	2026-11-28 21:34:04.962854+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	55b7c327-8f12-4ff1-bacb-343e8ee2425b	2026-11-28 21:34:05.004806+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	55b7c327-8f12-4ff1-bacb-343e8ee2425b	2026-11-28 21:34:05.043485+00
qingyuan	qingyuan/hedong/jinlanli	10	account	6ad4fa0e-fe77-4453-8684-384cecc6a615	notice	8b524762-8b4e-404b-a31f-8fe79b4b656c	2026-11-28 21:34:05.043485+00
qingyuan	qingyuan/hedong/jinlanli	11	account	6ad4fa0e-fe77-4453-8684-384cecc6a615	task	55b7c327-8f12-4ff1-bacb-343e8ee2425b	2026-11-28 21:34:05.043485+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		camera	cam-470bb6584545	2026-11-28 21:34:05.171868+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		command	37c6f277-1c3f-4596-8812-061604ca9894	2026-11-28 21:34:05.171868+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		camera	cam-470bb6584545	2026-11-28 21:34:05.220573+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		camera	cam-470bb6584545	2026-11-28 21:34:05.263041+00
qingyuan	qingyuan/hedong/jinlanli	16	desk		command	eff72309-b151-4367-8416-41ffbcf15740	2026-11-28 21:34:05.312179+00
qingyuan	qingyuan/hedong/wenfeng	17	desk		incident	98381549-51ac-4302-b9ed-896c782561c2	2026-11-28 21:34:05.372175+00
qingyuan	qingyuan/hedong/wenfeng	18	desk		notice	da067ead-3a1a-46ee-83ff-0ea64d37a155	2026-11-28 21:34:05.372175+00
qingyuan	qingyuan/hedong/wenfeng	19	desk		incident	50f293f5-c403-4d06-915a-b4fdbd5a7312	2026-11-28 21:34:05.42438+00
qingyuan	qingyuan/hedong/wenfeng	20	desk		notice	d83592b5-9906-43d9-ae77-6bde9a4f32d3	2026-11-28 21:34:05.42438+00
qingyuan	qingyuan/hedong/wenfeng	21	desk		incident	82e032c1-3b0a-4852-b243-636baef80c31	2026-11-28 21:34:05.481023+00
qingyuan	qingyuan/hedong/wenfeng	22	desk		notice	ce272753-2062-48e3-8c94-60f48c7dd2f0	2026-11-28 21:34:05.481023+00
qingyuan	qingyuan/hedong/wenfeng	23	desk		incident	82e032c1-3b0a-4852-b243-636baef80c31	2026-11-28 21:34:05.538136+00
qingyuan	qingyuan/hedong/wenfeng	24	desk		incident	98381549-51ac-4302-b9ed-896c782561c2	2026-11-28 21:34:05.584103+00
qingyuan	qingyuan/hedong/wenfeng	25	desk		incident	98381549-51ac-4302-b9ed-896c782561c2	2026-11-28 21:34:05.625565+00
qingyuan	qingyuan/hedong/wenfeng	26	account	ff265e10-3b5d-48b8-956b-ae8389dedb3d	notice	90f6481b-5223-4270-bdc2-f8627a2063aa	2026-11-28 21:34:05.625565+00
qingyuan	qingyuan/hedong/wenfeng	27	account	ff265e10-3b5d-48b8-956b-ae8389dedb3d	task	98381549-51ac-4302-b9ed-896c782561c2	2026-11-28 21:34:05.625565+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		camera	cam-9070b1174783	2026-11-28 21:34:05.740132+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		command	5dd6f735-9887-40bf-b41f-90c04953526e	2026-11-28 21:34:05.740132+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		camera	cam-9070b1174783	2026-11-28 21:34:05.782111+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		camera	cam-9070b1174783	2026-11-28 21:34:05.808599+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		command	fb419a71-0966-4de3-b653-1cfbd178d78e	2026-11-28 21:34:05.850014+00
jizhou	jizhou/beimen/chengnan	33	desk		incident	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	2026-11-28 21:34:05.889233+00
jizhou	jizhou/beimen/chengnan	34	desk		notice	08ee7200-2e66-4f7b-8825-639288889420	2026-11-28 21:34:05.889233+00
jizhou	jizhou/beimen/chengnan	35	desk		incident	b34d8593-e6f1-4838-853b-04716820175f	2026-11-28 21:34:05.938579+00
jizhou	jizhou/beimen/chengnan	36	desk		notice	749dbb99-a608-48b0-b7e1-0324bd1a5b77	2026-11-28 21:34:05.938579+00
jizhou	jizhou/beimen/chengnan	37	desk		incident	3a3db0bf-09b9-443f-8c37-2ca67ec1c5ae	2026-11-28 21:34:05.98854+00
jizhou	jizhou/beimen/chengnan	38	desk		notice	136b6c8e-ab84-42b2-a0cc-eb91c3c94889	2026-11-28 21:34:05.98854+00
jizhou	jizhou/beimen/chengnan	39	desk		incident	3a3db0bf-09b9-443f-8c37-2ca67ec1c5ae	2026-11-28 21:34:06.040886+00
jizhou	jizhou/beimen/chengnan	40	desk		incident	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	2026-11-28 21:34:06.068615+00
jizhou	jizhou/beimen/chengnan	41	desk		incident	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	2026-11-28 21:34:06.110681+00
jizhou	jizhou/beimen/chengnan	42	account	085ce5d4-5f43-4cea-94e7-2678c777e96d	notice	d8969f21-87ad-4200-8588-24ecae78e513	2026-11-28 21:34:06.110681+00
jizhou	jizhou/beimen/chengnan	43	account	085ce5d4-5f43-4cea-94e7-2678c777e96d	task	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	2026-11-28 21:34:06.110681+00
jizhou	jizhou/beimen/chengnan	44	desk		camera	cam-c141faf51bf7	2026-11-28 21:34:06.224894+00
jizhou	jizhou/beimen/chengnan	45	desk		command	59f9da0e-d346-4ce6-95d0-476b29048646	2026-11-28 21:34:06.224894+00
jizhou	jizhou/beimen/chengnan	46	desk		camera	cam-c141faf51bf7	2026-11-28 21:34:06.258021+00
jizhou	jizhou/beimen/chengnan	47	desk		camera	cam-c141faf51bf7	2026-11-28 21:34:06.29297+00
jizhou	jizhou/beimen/chengnan	48	desk		command	b064de82-bb54-4795-83ee-eef12e0171e3	2026-11-28 21:34:06.337371+00
qingyuan	qingyuan/hedong/jinlanli/g1	49	desk		incident	36d219da-a6b6-4c1d-834b-2e162d37bffd	2026-11-28 21:34:06.555204+00
qingyuan	qingyuan/hedong/jinlanli/g1	50	desk		notice	46d8b4f8-ba2f-42d6-8e55-a720455da986	2026-11-28 21:34:06.555204+00
qingyuan	qingyuan/hedong/jinlanli	51	desk		incident	55b7c327-8f12-4ff1-bacb-343e8ee2425b	2026-11-28 21:34:06.555204+00
qingyuan	qingyuan/hedong/jinlanli	52	desk		notice	d4e58b2e-504a-43e0-a397-44e8cfffb7db	2026-11-28 21:34:06.555204+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	53	desk		incident	cc6c84ac-106a-4a26-8753-bace2628eaf1	2026-11-28 21:34:06.614423+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	54	desk		notice	9db79e7f-7bfa-46a9-8c0d-2cc2fbc0a073	2026-11-28 21:34:06.614423+00
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
qingyuan	qingyuan/hedong/jinlanli	cf6023e4-05e0-4004-8d6d-4e6dbe4da158	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-28 21:34:04.854771+00	2026-11-28 21:34:04.854771+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	78ebb9cb-03be-46bb-99ee-0efb02ee15a9	20261129-003	quarrel	1	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-28 21:34:04.904536+00	2026-11-28 21:34:04.904536+00	2	2026-11-28 21:34:04.962854+00	9118cbbe-57c8-4ad2-97c1-153e283a8740	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	55b7c327-8f12-4ff1-bacb-343e8ee2425b	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-28 21:34:04.515487+00	2026-11-28 21:34:04.515487+00	3	2026-11-28 21:34:05.004806+00	9118cbbe-57c8-4ad2-97c1-153e283a8740	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	50f293f5-c403-4d06-915a-b4fdbd5a7312	20261129-005	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-28 21:34:05.42438+00	2026-11-28 21:34:05.42438+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	82e032c1-3b0a-4852-b243-636baef80c31	20261129-006	quarrel	1	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-28 21:34:05.481023+00	2026-11-28 21:34:05.481023+00	2	2026-11-28 21:34:05.538136+00	1c7e8ae5-b011-4f01-a669-60996f511870	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	98381549-51ac-4302-b9ed-896c782561c2	20261129-004	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-28 21:34:05.372175+00	2026-11-28 21:34:05.372175+00	3	2026-11-28 21:34:05.584103+00	1c7e8ae5-b011-4f01-a669-60996f511870	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	b34d8593-e6f1-4838-853b-04716820175f	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-28 21:34:05.938579+00	2026-11-28 21:34:05.938579+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	3a3db0bf-09b9-443f-8c37-2ca67ec1c5ae	20261129-023	quarrel	1	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-28 21:34:05.98854+00	2026-11-28 21:34:05.98854+00	2	2026-11-28 21:34:06.040886+00	95c042e8-d076-4ec3-a409-d44af0fb8638	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-28 21:34:05.889233+00	2026-11-28 21:34:05.889233+00	3	2026-11-28 21:34:06.068615+00	95c042e8-d076-4ec3-a409-d44af0fb8638	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	36d219da-a6b6-4c1d-834b-2e162d37bffd	20261129-007	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-28 21:34:02.496577+00	2026-11-28 21:34:02.496669+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	cc6c84ac-106a-4a26-8753-bace2628eaf1	20261129-008	quarrel	1	quarrel	minor	2	candidate	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-28 21:34:06.614423+00	2026-11-28 21:34:06.614423+00	1	\N	\N	\N	\N	\N	\N	f
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
qingyuan	545c5afc-919a-4b6d-90a8-1cdc44d2ab28	4b317aea-354f-4c2c-afd3-50ae6d72527e	55b7c327-8f12-4ff1-bacb-343e8ee2425b	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	9118cbbe-57c8-4ad2-97c1-153e283a8740	2026-11-28 21:34:04.515487+00	\N	\N
qingyuan	4a4482d8-19a6-40de-ad35-ae312b27d5e2	e089b654-025d-4609-896e-df43d68091ce	cf6023e4-05e0-4004-8d6d-4e6dbe4da158	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	9118cbbe-57c8-4ad2-97c1-153e283a8740	2026-11-28 21:34:04.854771+00	\N	\N
qingyuan	c1bf3bf4-9fb2-4000-b13c-47dab76c5296	ef5a6074-c23d-4bc7-bc4a-04d404142324	78ebb9cb-03be-46bb-99ee-0efb02ee15a9	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	9118cbbe-57c8-4ad2-97c1-153e283a8740	2026-11-28 21:34:04.904536+00	\N	\N
qingyuan	a008d8ca-86f3-458c-8877-8ef50d411e20	4b317aea-354f-4c2c-afd3-50ae6d72527e	cf6023e4-05e0-4004-8d6d-4e6dbe4da158	suggest	0.4	[]	rule	2026-11-28 21:34:05.16228+00	\N	\N
qingyuan	e7a14c31-2493-4342-a011-dd27fdf1028e	882cab62-71f1-4425-835a-ba4e4c06c963	98381549-51ac-4302-b9ed-896c782561c2	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	1c7e8ae5-b011-4f01-a669-60996f511870	2026-11-28 21:34:05.372175+00	\N	\N
qingyuan	171b699e-ba88-41ec-b54c-14b41373486e	7d2615df-a241-4e63-9e28-f348ef03ece0	50f293f5-c403-4d06-915a-b4fdbd5a7312	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	1c7e8ae5-b011-4f01-a669-60996f511870	2026-11-28 21:34:05.42438+00	\N	\N
qingyuan	ffad6148-2190-44af-8f99-9c3e8abea186	ae860804-9373-45d4-9063-1ed03d3164ff	82e032c1-3b0a-4852-b243-636baef80c31	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	1c7e8ae5-b011-4f01-a669-60996f511870	2026-11-28 21:34:05.481023+00	\N	\N
qingyuan	97a5e8b6-3abe-414e-933d-242c2bc9033b	882cab62-71f1-4425-835a-ba4e4c06c963	50f293f5-c403-4d06-915a-b4fdbd5a7312	suggest	0.4	[]	rule	2026-11-28 21:34:05.728685+00	\N	\N
jizhou	d06c98bb-4492-46b4-b325-16ffa9b9b23d	cb94ea9e-b4a0-4460-8999-1875dd23a7e2	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	95c042e8-d076-4ec3-a409-d44af0fb8638	2026-11-28 21:34:05.889233+00	\N	\N
jizhou	9c73d0cb-4f20-4505-ac7d-98f3d8c4ceaf	1a43ee29-abf2-4438-b629-b3c98900845a	b34d8593-e6f1-4838-853b-04716820175f	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	95c042e8-d076-4ec3-a409-d44af0fb8638	2026-11-28 21:34:05.938579+00	\N	\N
jizhou	7f625f64-0dc0-4b84-979f-cf64e1ce15cb	94589b7d-7659-426f-a611-0498636940eb	3a3db0bf-09b9-443f-8c37-2ca67ec1c5ae	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	95c042e8-d076-4ec3-a409-d44af0fb8638	2026-11-28 21:34:05.98854+00	\N	\N
jizhou	9dc26e67-b4c3-494f-815d-2b21d8dd5adf	cb94ea9e-b4a0-4460-8999-1875dd23a7e2	b34d8593-e6f1-4838-853b-04716820175f	suggest	0.4	[]	rule	2026-11-28 21:34:06.214632+00	\N	\N
qingyuan	09d699d5-de53-43e7-9846-a11aaad0a9be	9d1132b7-c7d7-4b14-8956-a1a14991529f	36d219da-a6b6-4c1d-834b-2e162d37bffd	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 21:34:06.555204+00	\N	\N
qingyuan	783bf5db-37d2-47d0-904c-6427b5853790	9d1132b7-c7d7-4b14-8956-a1a14991529f	55b7c327-8f12-4ff1-bacb-343e8ee2425b	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 21:34:06.555204+00	\N	\N
qingyuan	096a3fe0-1c6e-4154-9801-527e1415a84f	6d571e86-e612-43a8-89cd-8b91e3279a12	36d219da-a6b6-4c1d-834b-2e162d37bffd	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.0}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.same_grid", "text": {"en": "The same grid", "zh": "同一网格"}, "values": {}, "weight": 0.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-28 21:34:06.555204+00	\N	\N
qingyuan	777e22e4-3fda-4fab-b52c-4a60b7f8a5cd	20c082d4-4736-4e30-9a9c-5db2c0e9c850	cc6c84ac-106a-4a26-8753-bace2628eaf1	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.6)", "zh": "最接近的案件证据不足（0.6）"}, "values": {"score": 0.6}, "weight": null}]	rule	2026-11-28 21:34:06.614423+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-28 21:34:04.511652+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-28 21:34:05.370633+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-28 21:34:05.887859+00
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	3d688085-5917-4331-9efa-e020ad844df7	reporter	4b317aea-354f-4c2c-afd3-50ae6d72527e	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 21:34:04.515487+00	delivered	2026-11-28 21:34:04.515487+00
qingyuan	qingyuan/hedong/jinlanli	f6235fbf-0be5-4174-997e-dd9bc5e00086	desk	qingyuan/hedong/jinlanli	55b7c327-8f12-4ff1-bacb-343e8ee2425b	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:04.515488+00	delivered	2026-11-28 21:34:04.515487+00
qingyuan	qingyuan/hedong/jinlanli	be635925-1952-42a0-b8a0-3373a49ba728	reporter	e089b654-025d-4609-896e-df43d68091ce	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 21:34:04.854771+00	delivered	2026-11-28 21:34:04.854771+00
qingyuan	qingyuan/hedong/jinlanli	e8a24b4c-4440-47ff-b6ba-961c1d143d46	desk	qingyuan/hedong/jinlanli	cf6023e4-05e0-4004-8d6d-4e6dbe4da158	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:04.854772+00	delivered	2026-11-28 21:34:04.854771+00
qingyuan	qingyuan/hedong/jinlanli	2bfa6e23-e2e2-439a-9740-bfed58745d74	reporter	ef5a6074-c23d-4bc7-bc4a-04d404142324	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 21:34:04.904536+00	delivered	2026-11-28 21:34:04.904536+00
qingyuan	qingyuan/hedong/jinlanli	25dc72c6-9ec7-4a9d-bb06-9098d02d3a9f	desk	qingyuan/hedong/jinlanli	78ebb9cb-03be-46bb-99ee-0efb02ee15a9	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:04.904537+00	delivered	2026-11-28 21:34:04.904536+00
qingyuan	qingyuan/hedong/jinlanli	d6e8fd49-4aff-436f-b9b9-d18e8f0d7674	reporter	ef5a6074-c23d-4bc7-bc4a-04d404142324	78ebb9cb-03be-46bb-99ee-0efb02ee15a9	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-28 21:34:04.962854+00	delivered	2026-11-28 21:34:04.962854+00
qingyuan	qingyuan/hedong/jinlanli	e94bd38e-c234-4e82-aa09-a4dfe735ab00	reporter	4b317aea-354f-4c2c-afd3-50ae6d72527e	55b7c327-8f12-4ff1-bacb-343e8ee2425b	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-28 21:34:05.004806+00	delivered	2026-11-28 21:34:05.004806+00
qingyuan	qingyuan/hedong/jinlanli	8b524762-8b4e-404b-a31f-8fe79b4b656c	account	6ad4fa0e-fe77-4453-8684-384cecc6a615	55b7c327-8f12-4ff1-bacb-343e8ee2425b	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001"}	screen	2026-11-28 21:34:05.043485+00	delivered	2026-11-28 21:34:05.043485+00
qingyuan	qingyuan/hedong/jinlanli	ad08065c-135e-4275-b236-3c4aef94f3fd	reporter	4b317aea-354f-4c2c-afd3-50ae6d72527e	55b7c327-8f12-4ff1-bacb-343e8ee2425b	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-28 21:34:05.043486+00	delivered	2026-11-28 21:34:05.043485+00
qingyuan	qingyuan/hedong/wenfeng	60c1697d-faea-4657-bb69-eef1381c3e19	reporter	882cab62-71f1-4425-835a-ba4e4c06c963	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 21:34:05.372175+00	delivered	2026-11-28 21:34:05.372175+00
qingyuan	qingyuan/hedong/wenfeng	da067ead-3a1a-46ee-83ff-0ea64d37a155	desk	qingyuan/hedong/wenfeng	98381549-51ac-4302-b9ed-896c782561c2	notice.desk.opened	{"number": "20261129-004", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:05.372176+00	delivered	2026-11-28 21:34:05.372175+00
qingyuan	qingyuan/hedong/wenfeng	48e1ae45-9c27-4f67-8dc2-9fec4a6e6f32	reporter	7d2615df-a241-4e63-9e28-f348ef03ece0	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 21:34:05.42438+00	delivered	2026-11-28 21:34:05.42438+00
qingyuan	qingyuan/hedong/wenfeng	d83592b5-9906-43d9-ae77-6bde9a4f32d3	desk	qingyuan/hedong/wenfeng	50f293f5-c403-4d06-915a-b4fdbd5a7312	notice.desk.opened	{"number": "20261129-005", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:05.424381+00	delivered	2026-11-28 21:34:05.42438+00
qingyuan	qingyuan/hedong/wenfeng	97c1ab31-2f2c-4154-8595-55c555265b8b	reporter	ae860804-9373-45d4-9063-1ed03d3164ff	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 21:34:05.481023+00	delivered	2026-11-28 21:34:05.481023+00
qingyuan	qingyuan/hedong/wenfeng	ce272753-2062-48e3-8c94-60f48c7dd2f0	desk	qingyuan/hedong/wenfeng	82e032c1-3b0a-4852-b243-636baef80c31	notice.desk.opened	{"number": "20261129-006", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:05.481024+00	delivered	2026-11-28 21:34:05.481023+00
qingyuan	qingyuan/hedong/wenfeng	ab8b36ce-92fe-41f3-a9d7-49c40aaeed6a	reporter	ae860804-9373-45d4-9063-1ed03d3164ff	82e032c1-3b0a-4852-b243-636baef80c31	notice.reporter.rejected	{"number": "20261129-006", "reason": "查无此事"}	screen	2026-11-28 21:34:05.538136+00	delivered	2026-11-28 21:34:05.538136+00
qingyuan	qingyuan/hedong/wenfeng	8c9e274d-adbb-466c-8270-d81015cb3192	reporter	882cab62-71f1-4425-835a-ba4e4c06c963	98381549-51ac-4302-b9ed-896c782561c2	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-28 21:34:05.584103+00	delivered	2026-11-28 21:34:05.584103+00
qingyuan	qingyuan/hedong/wenfeng	90f6481b-5223-4270-bdc2-f8627a2063aa	account	ff265e10-3b5d-48b8-956b-ae8389dedb3d	98381549-51ac-4302-b9ed-896c782561c2	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-004"}	screen	2026-11-28 21:34:05.625565+00	delivered	2026-11-28 21:34:05.625565+00
qingyuan	qingyuan/hedong/wenfeng	90f2da4f-aa8f-4fa9-a583-30b8a3e039d6	reporter	882cab62-71f1-4425-835a-ba4e4c06c963	98381549-51ac-4302-b9ed-896c782561c2	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-004"}	screen	2026-11-28 21:34:05.625566+00	delivered	2026-11-28 21:34:05.625565+00
jizhou	jizhou/beimen/chengnan	f455d650-450f-47d4-8bcb-02765f5862aa	reporter	cb94ea9e-b4a0-4460-8999-1875dd23a7e2	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-28 21:34:05.889233+00	delivered	2026-11-28 21:34:05.889233+00
jizhou	jizhou/beimen/chengnan	08ee7200-2e66-4f7b-8825-639288889420	desk	jizhou/beimen/chengnan	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:05.889234+00	delivered	2026-11-28 21:34:05.889233+00
jizhou	jizhou/beimen/chengnan	4c9d6858-d8db-456d-8170-8a0f429da4b2	reporter	1a43ee29-abf2-4438-b629-b3c98900845a	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-28 21:34:05.938579+00	delivered	2026-11-28 21:34:05.938579+00
jizhou	jizhou/beimen/chengnan	749dbb99-a608-48b0-b7e1-0324bd1a5b77	desk	jizhou/beimen/chengnan	b34d8593-e6f1-4838-853b-04716820175f	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:05.93858+00	delivered	2026-11-28 21:34:05.938579+00
jizhou	jizhou/beimen/chengnan	46504b9d-fe7a-43e3-bb4b-e524be3e5064	reporter	94589b7d-7659-426f-a611-0498636940eb	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 21:34:05.98854+00	delivered	2026-11-28 21:34:05.98854+00
jizhou	jizhou/beimen/chengnan	136b6c8e-ab84-42b2-a0cc-eb91c3c94889	desk	jizhou/beimen/chengnan	3a3db0bf-09b9-443f-8c37-2ca67ec1c5ae	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:05.988541+00	delivered	2026-11-28 21:34:05.98854+00
jizhou	jizhou/beimen/chengnan	a14b5fdc-507a-4ad0-9b4f-fef4e119bea1	reporter	cb94ea9e-b4a0-4460-8999-1875dd23a7e2	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-28 21:34:06.068615+00	delivered	2026-11-28 21:34:06.068615+00
jizhou	jizhou/beimen/chengnan	d8969f21-87ad-4200-8588-24ecae78e513	account	085ce5d4-5f43-4cea-94e7-2678c777e96d	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021"}	screen	2026-11-28 21:34:06.110681+00	delivered	2026-11-28 21:34:06.110681+00
jizhou	jizhou/beimen/chengnan	78ee05de-f501-4dd8-a0ac-d70ddad21375	reporter	cb94ea9e-b4a0-4460-8999-1875dd23a7e2	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-28 21:34:06.110682+00	delivered	2026-11-28 21:34:06.110681+00
jizhou	jizhou/beimen/chengnan	7b3aab0c-8fc8-4fd0-b6ac-54e0e750ef28	reporter	94589b7d-7659-426f-a611-0498636940eb	3a3db0bf-09b9-443f-8c37-2ca67ec1c5ae	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-28 21:34:06.040886+00	delivered	2026-11-28 21:34:06.040886+00
qingyuan	qingyuan/hedong/jinlanli/g1	46d8b4f8-ba2f-42d6-8e55-a720455da986	desk	qingyuan/hedong/jinlanli/g1	36d219da-a6b6-4c1d-834b-2e162d37bffd	notice.desk.opened	{"number": "20261129-007", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:06.555204+00	delivered	2026-11-28 21:34:06.555204+00
qingyuan	qingyuan/hedong/jinlanli	d4e58b2e-504a-43e0-a397-44e8cfffb7db	desk	qingyuan/hedong/jinlanli	55b7c327-8f12-4ff1-bacb-343e8ee2425b	notice.desk.suggested	{"other": "20261129-007", "number": "20261129-001"}	screen	2026-11-28 21:34:06.555205+00	delivered	2026-11-28 21:34:06.555204+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	99744335-e63b-41cc-a31f-fe5e043fad83	reporter	20c082d4-4736-4e30-9a9c-5db2c0e9c850	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-28 21:34:06.614423+00	delivered	2026-11-28 21:34:06.614423+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	9db79e7f-7bfa-46a9-8c0d-2cc2fbc0a073	desk	qingyuan/hedong/jinlanli/g1/lawn	cc6c84ac-106a-4a26-8753-bace2628eaf1	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-28 21:34:06.614424+00	delivered	2026-11-28 21:34:06.614423+00
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	37c6f277-1c3f-4596-8812-061604ca9894	cam-470bb6584545	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-470bb6584545", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 21:34:05.171868+00	ca94dae4-2241-4c69-b376-d5ecd03e16b2	2026-11-30 21:34:05.171868+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	eff72309-b151-4367-8416-41ffbcf15740	cam-470bb6584545	agent	take_still	{"kind": "take_still", "camera_id": "cam-470bb6584545"}	{}	queued	2026-11-28 21:34:05.312179+00	ca94dae4-2241-4c69-b376-d5ecd03e16b2	2026-11-28 21:44:05.312179+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	5dd6f735-9887-40bf-b41f-90c04953526e	cam-9070b1174783	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-9070b1174783", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 21:34:05.740132+00	3793293c-4d58-4f52-9795-722c0cf8a887	2026-11-30 21:34:05.740132+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	fb419a71-0966-4de3-b653-1cfbd178d78e	cam-9070b1174783	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-9070b1174783"}	{}	queued	2026-11-28 21:34:05.850014+00	3793293c-4d58-4f52-9795-722c0cf8a887	2026-11-28 21:44:05.850014+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	59f9da0e-d346-4ce6-95d0-476b29048646	cam-c141faf51bf7	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-c141faf51bf7", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-28 21:34:06.224894+00	0679b877-39ac-426d-a202-3398f3383b67	2026-11-30 21:34:06.224894+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	b064de82-bb54-4795-83ee-eef12e0171e3	cam-c141faf51bf7	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-c141faf51bf7"}	{}	queued	2026-11-28 21:34:06.337371+00	0679b877-39ac-426d-a202-3398f3383b67	2026-11-28 21:44:06.337371+00	\N	\N	{}
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
1	1	scheduled	2026-11-28 21:44:05.043485+00
2	1	deferred	2026-11-28 21:34:05.04414+00
3	2	scheduled	2026-11-28 22:04:05.043485+00
4	2	deferred	2026-11-28 21:34:05.04414+00
5	3	scheduled	2026-11-29 01:34:05.043485+00
6	3	deferred	2026-11-28 21:34:05.04414+00
7	4	scheduled	2026-11-28 21:35:35.043485+00
8	4	deferred	2026-11-28 21:34:05.04414+00
9	5	scheduled	2026-11-28 21:44:05.625565+00
10	5	deferred	2026-11-28 21:34:05.626214+00
11	6	scheduled	2026-11-28 22:04:05.625565+00
12	6	deferred	2026-11-28 21:34:05.626214+00
13	7	scheduled	2026-11-29 01:34:05.625565+00
14	7	deferred	2026-11-28 21:34:05.626214+00
15	8	scheduled	2026-11-28 21:35:35.625565+00
16	8	deferred	2026-11-28 21:34:05.626214+00
17	9	scheduled	2026-11-28 21:44:06.110681+00
18	9	deferred	2026-11-28 21:34:06.111419+00
19	10	scheduled	2026-11-28 22:04:06.110681+00
20	10	deferred	2026-11-28 21:34:06.111419+00
21	11	scheduled	2026-11-29 01:34:06.110681+00
22	11	deferred	2026-11-28 21:34:06.111419+00
23	12	scheduled	2026-11-28 21:35:36.110681+00
24	12	deferred	2026-11-28 21:34:06.111419+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
1	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T21:44:05.043485+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "clock_id": "c40b4a55-1197-4325-8d1e-5d5738dafce4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 21:44:05.043485+00	0	f	\N
2	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T22:04:05.043485+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "clock_id": "f80035a6-8c0d-45a4-a05e-1032af73cb11", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 22:04:05.043485+00	0	f	\N
3	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:34:05.043485+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "clock_id": "98080242-422c-49c4-95ea-00228014f014", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:34:05.043485+00	0	f	\N
4	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-28T21:35:35.043485+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "task_id": "1cc8247e-31d7-47d6-b98f-1b695e8e0f87", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 21:35:35.043485+00	0	f	\N
5	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T21:44:05.625565+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "clock_id": "f34fdaa4-d76f-438c-967e-bd2ffe294e1a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 21:44:05.625565+00	0	f	\N
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T22:04:05.625565+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "clock_id": "eff1ef89-6c0f-4968-86b0-3e349a3755b8", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 22:04:05.625565+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:34:05.625565+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "clock_id": "42bfa2b2-f472-483d-a094-ae00016bb669", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:34:05.625565+00	0	f	\N
8	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-28T21:35:35.625565+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "task_id": "8df8768d-7a46-41c1-bbf4-2f8f4c3a6762", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-28 21:35:35.625565+00	0	f	\N
9	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T21:44:06.110681+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "clock_id": "35c26be4-d902-43b6-b9d5-98647d023e6d", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 21:44:06.110681+00	0	f	\N
10	wanglou	clock_due	0	\N	\N	{"due": "2026-11-28T22:04:06.110681+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "clock_id": "bd01c612-c52d-4a5a-a776-2399722a8539", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 22:04:06.110681+00	0	f	\N
11	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:34:06.110681+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "clock_id": "85e5613b-bddb-484f-b86c-6642d359d994", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 01:34:06.110681+00	0	f	\N
12	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-28T21:35:36.110681+00:00", "trace": "ef5a6074-c23d-4bc7-bc4a-04d404142324", "task_id": "a2816b33-3cf7-4ce4-9aac-8b9c844517ba", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-28 21:35:36.110681+00	0	f	\N
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
qingyuan	4b317aea-354f-4c2c-afd3-50ae6d72527e	f139d5a0136877bed9725b6f06fcd04ee1a03d7146e2cb80875a9e77d659cb1b	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x6946cc5f8c8583b1dcb73c469ab7f164	2026-11-28 21:34:04.515487+00	\N	\N
qingyuan	e089b654-025d-4609-896e-df43d68091ce	4527556665a96eda36c082fdfc4dc6f5e48a02afa515a07018f6bbe397531c6d	楼道灯坏了，请来修	\N	{}	\\xb0ec923b194a4112f71b420c382b7ed7	2026-11-28 21:34:04.854771+00	\N	\N
qingyuan	ef5a6074-c23d-4bc7-bc4a-04d404142324	39f73b5c6c32cf3bc8b1c7079401c9870b43702d1a8ba18575558d0ba4d80e99	有人大声争吵	\N	{}	\\xff0eb65a806b18e8ebc44fe55a1c652a	2026-11-28 21:34:04.904536+00	\N	\N
qingyuan	882cab62-71f1-4425-835a-ba4e4c06c963	c1195bfb6683e861230bd800517acfa29008f65ce6cdef9db5148e97a940b692	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\xfac91d6e868b2a29f317ec74032f208e	2026-11-28 21:34:05.372175+00	\N	\N
qingyuan	7d2615df-a241-4e63-9e28-f348ef03ece0	be2be27b4744b0be762121509f4d6a924673a5c4462f7ec09e237d7e62795ad7	楼道灯坏了，请来修	\N	{}	\\x3042fcf03872f8db9c0fad51c408f643	2026-11-28 21:34:05.42438+00	\N	\N
qingyuan	ae860804-9373-45d4-9063-1ed03d3164ff	83d05d9ed069fe6bf09a56c336374167c6c73196e27d9068de7e273b16a6e25c	有人大声争吵	\N	{}	\\x225c6891fbee49d51d81f83347d6e502	2026-11-28 21:34:05.481023+00	\N	\N
jizhou	cb94ea9e-b4a0-4460-8999-1875dd23a7e2	9ec07f34b9e83cd3e030571b091498b55da3b30ba0c93e5cc223bea67b4c548f	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\x53f5533bc70e855de5f68d1f25b42483	2026-11-28 21:34:05.889233+00	\N	\N
jizhou	1a43ee29-abf2-4438-b629-b3c98900845a	98a0bcbb7fb034c7ad4404fcf5ff75962bf4117fb817a3237b1a431167d46ace	楼道灯坏了，请来修	\N	{}	\\xd78e4fa58f3d647a320480cee319a985	2026-11-28 21:34:05.938579+00	\N	\N
jizhou	94589b7d-7659-426f-a611-0498636940eb	7b83c069eb26fa82c474e53217541c08eb98d78c33630e3f71fc8d988cc9a661	有人大声争吵	\N	{}	\\x497d53d8da3a0acc8ceec77f49a1e9f4	2026-11-28 21:34:05.98854+00	\N	\N
qingyuan	20c082d4-4736-4e30-9a9c-5db2c0e9c850	41b51315d2d91fd2fede1adf126c988bb080e0094e28bbbf1b9d1828da635b29	有人在草坪打架，流血了	\N	{}	\\x16b9b5a5e0232fbe9d98eeaed82d3fc1	2026-11-28 21:34:06.614423+00	\N	\N
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
qingyuan	f653c48468603d8cff6e409db1ebc8351959d4f35c69ff10b938d767b11bbaec	9118cbbe-57c8-4ad2-97c1-153e283a8740	jxFftcmZPKrr6UvPU3V0zBRCRgfaJIFoAfA5I--QWT8	2026-11-28 21:34:04.30008+00	2026-11-29 09:34:04.30008+00
qingyuan	bfb8a46b306bf6ba56cf024caf6d81297f5fa6319eaea9d91287a6efc9f1a9fb	6ad4fa0e-fe77-4453-8684-384cecc6a615	Wj-DP4Abjkk_pStYtFmuvIV4jbZxvfAQlokgxfKTM-U	2026-11-28 21:34:05.02716+00	2026-11-29 09:34:05.02716+00
qingyuan	c56fbdbd4b210077802e1140b563ec8fb95b7b9f526190d442047f06bffe4d1c	ca94dae4-2241-4c69-b376-d5ecd03e16b2	_mBLDhDEx_J2IK7ObSIJEY61FXSfsySLkjAl6ITaNGw	2026-11-28 21:34:05.150101+00	2026-11-29 09:34:05.150101+00
qingyuan	87c1af67be18bf113ecab50502daeb68a162c0f07ce114c2dc441f561e3c34de	1c7e8ae5-b011-4f01-a669-60996f511870	WsJBLx7HUYpjKn3s1feEvuTNKcaaP6PwFtNjpGmtPa0	2026-11-28 21:34:05.332185+00	2026-11-29 09:34:05.332185+00
qingyuan	c128537226618a26b6fe88fdabcdc692ee72087d81ee72a49e286b3e62430009	ff265e10-3b5d-48b8-956b-ae8389dedb3d	vZfnd6L-Affoe-bkVhVdLqFva--nZWIdqtOfIH8Rep8	2026-11-28 21:34:05.608572+00	2026-11-29 09:34:05.608572+00
qingyuan	93de019116c21e8fd093edd4179203f11d016d17b8006a17e2195aa2a3b9cf6a	3793293c-4d58-4f52-9795-722c0cf8a887	wJW24-vF2mPP5n0j9uweVSeJBO8tF1hg2Bz-XXGq8Z0	2026-11-28 21:34:05.713909+00	2026-11-29 09:34:05.713909+00
jizhou	61ced61c29001667a14df9304d262853f17aa4e778934d36c01092f1378e8a06	95c042e8-d076-4ec3-a409-d44af0fb8638	W_jMJqs3GXctxH3EvqMt6rEg7PV-1CyOYkW1Z97j8BE	2026-11-28 21:34:05.863292+00	2026-11-29 09:34:05.863292+00
jizhou	0cead25cf94dbbae88ae865b95043e89d7a9add39fdcb10d163957d4870d68bf	085ce5d4-5f43-4cea-94e7-2678c777e96d	Q8Ih05KSAG44ncfJI-iHKEHiVr1x6DZqjilaPVHtkT4	2026-11-28 21:34:06.094132+00	2026-11-29 09:34:06.094132+00
jizhou	5df946f184fc9eb2421ab69b9fec36ce41a96f77ab7015ea84372069c513cf6f	0679b877-39ac-426d-a202-3398f3383b67	0D6xGGnbaXBl7rLtnb3UQN_8ewJIL727ItpUjjtPluc	2026-11-28 21:34:06.202029+00	2026-11-29 09:34:06.202029+00
qingyuan	7a7788b09176ed326017d923c7c60b44a77347edafbcba82e6072f421d1db094	6ad4fa0e-fe77-4453-8684-384cecc6a615	aVVy65EE94nIUbL4JoRe8U2_BjptWr3UKwAgsazba_c	2026-11-28 21:34:06.349936+00	2026-11-29 09:34:06.349936+00
qingyuan	ba50be9cc1d6c8d15b7390bc126a286d3824539846e7588e3bd6579af1a50950	58901b63-c3d7-491d-87a6-bcb643f60a01	VzVaVOqKVNXeFi6PUeg27HCaf1ix0wlqxmBV1WXFgAc	2026-11-28 21:34:06.363104+00	2026-11-29 09:34:06.363104+00
qingyuan	8aebca96c7ad1a666569505ae13847566dd20d0b44e4201f0a6b31bedc9d1323	9118cbbe-57c8-4ad2-97c1-153e283a8740	15Wfsm8FeI94ibnfQQf6H2Fi_mPCemEVB6NcobX2P2Q	2026-11-28 21:34:06.376092+00	2026-11-29 09:34:06.376092+00
qingyuan	76712c08708f00125a9b97e83513c856e4583794d88cb5f77972bc80e8caecc2	ca94dae4-2241-4c69-b376-d5ecd03e16b2	xnAwvt3UJ9DG7guofUBLzokzzYszi5Y4VUfhLBtjHSE	2026-11-28 21:34:06.389938+00	2026-11-29 09:34:06.389938+00
qingyuan	2ae02fb93692499f46f1c519a1b25260594dc4d1f91ad7292ebdb50a508a2b33	3cf24a51-9ec9-4983-89f4-e19c130869b4	Dx9VQEfftG8MoPwDC0wm3hOObZoH-VGRXBFD6YiZnig	2026-11-28 21:34:06.415299+00	2026-11-29 09:34:06.415299+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	ca94dae4-2241-4c69-b376-d5ecd03e16b2	csrf	2026-11-27 21:34:06.435404+00	2026-11-28 21:34:05.435404+00
qingyuan	079993020db5862faeb4f2ad4135ecd21e862938f5280979f348f2de163274e2	e61ebbee-4f59-4dcc-809c-88ad20607643	8VBUE5RBpB0UyHGjkE8e00q0zOS237uCxPGuxiv58bo	2026-11-28 21:34:06.444045+00	2026-11-29 09:34:06.444045+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	559a37c8-35f3-4cf6-9d69-e7434ee348f4	cam-470bb6584545	intrusion	intrusion	2026-11-28 21:34:05.29612+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T21:34:05.296130Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	ef4f9873-d392-4c83-a993-072934cbc85e	cam-9070b1174783	intrusion	intrusion	2026-11-28 21:34:05.835813+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T21:34:05.835821Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	e4b3d8c8-0883-463c-8fa1-cbf53167699c	cam-c141faf51bf7	intrusion	intrusion	2026-11-28 21:34:06.324102+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-28T21:34:06.324111Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	4b317aea-354f-4c2c-afd3-50ae6d72527e	officer	intrusion	intrusion	started	minor	2026-11-28 21:34:04.515487+00	2026-11-28 21:34:04.515487+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:9118cbbe-57c8-4ad2-97c1-153e283a8740:ecb0a24412d2f12fa7fe411ddc45db48	9118cbbe-57c8-4ad2-97c1-153e283a8740	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-28T21:34:04.515487Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	e089b654-025d-4609-896e-df43d68091ce	officer	other	other	started	minor	2026-11-28 21:34:04.854771+00	2026-11-28 21:34:04.854771+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:9118cbbe-57c8-4ad2-97c1-153e283a8740:aff36836a66c7a13629feb27ccc3fbdd	9118cbbe-57c8-4ad2-97c1-153e283a8740	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	ef5a6074-c23d-4bc7-bc4a-04d404142324	officer	quarrel	quarrel	started	minor	2026-11-28 21:34:04.904536+00	2026-11-28 21:34:04.904536+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:9118cbbe-57c8-4ad2-97c1-153e283a8740:e48d2937990ad3dde13b5a5e7f569f20	9118cbbe-57c8-4ad2-97c1-153e283a8740	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	882cab62-71f1-4425-835a-ba4e4c06c963	officer	intrusion	intrusion	started	minor	2026-11-28 21:34:05.372175+00	2026-11-28 21:34:05.372175+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:1c7e8ae5-b011-4f01-a669-60996f511870:9b58188e40df300eccee1568dfad5f74	1c7e8ae5-b011-4f01-a669-60996f511870	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T21:34:05.372175Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	7d2615df-a241-4e63-9e28-f348ef03ece0	officer	other	other	started	minor	2026-11-28 21:34:05.42438+00	2026-11-28 21:34:05.42438+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:1c7e8ae5-b011-4f01-a669-60996f511870:8ed5ab837e55b8aa7e1568ba0c87bdf2	1c7e8ae5-b011-4f01-a669-60996f511870	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	ae860804-9373-45d4-9063-1ed03d3164ff	officer	quarrel	quarrel	started	minor	2026-11-28 21:34:05.481023+00	2026-11-28 21:34:05.481023+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:1c7e8ae5-b011-4f01-a669-60996f511870:4176a8fb6f2c5178c45e7f9029603f93	1c7e8ae5-b011-4f01-a669-60996f511870	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	cb94ea9e-b4a0-4460-8999-1875dd23a7e2	officer	intrusion	intrusion	started	minor	2026-11-28 21:34:05.889233+00	2026-11-28 21:34:05.889233+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:95c042e8-d076-4ec3-a409-d44af0fb8638:8e50d03a6b65f2138b046b55c3d624e5	95c042e8-d076-4ec3-a409-d44af0fb8638	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-28T21:34:05.889233Z"}]	f	f
jizhou	jizhou/beimen/chengnan	1a43ee29-abf2-4438-b629-b3c98900845a	officer	other	other	started	minor	2026-11-28 21:34:05.938579+00	2026-11-28 21:34:05.938579+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:95c042e8-d076-4ec3-a409-d44af0fb8638:3cd75b59a9bac05d39720be5fabf855c	95c042e8-d076-4ec3-a409-d44af0fb8638	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	94589b7d-7659-426f-a611-0498636940eb	officer	quarrel	quarrel	started	minor	2026-11-28 21:34:05.98854+00	2026-11-28 21:34:05.98854+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:95c042e8-d076-4ec3-a409-d44af0fb8638:5d63f048ee73bb401516daeaf917abf8	95c042e8-d076-4ec3-a409-d44af0fb8638	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	9d1132b7-c7d7-4b14-8956-a1a14991529f	camera	intrusion	intrusion	started	minor	2026-11-28 21:34:02.496577+00	2026-11-28 21:34:06.516069+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:d21a7f65-e593-4a16-b7a2-0e8cb0d25d58:1	cam-lawn		t	d21a7f65-e593-4a16-b7a2-0e8cb0d25d58	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	6d571e86-e612-43a8-89cd-8b91e3279a12	camera	loitering	loitering	started	minor	2026-11-28 21:34:02.496669+00	2026-11-28 21:34:06.516069+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:8a20bf62-60ff-4d53-af96-0a460726118d:1	cam-lawn		t	8a20bf62-60ff-4d53-af96-0a460726118d	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	20c082d4-4736-4e30-9a9c-5db2c0e9c850	resident	quarrel	quarrel	started	minor	2026-11-28 21:34:06.614423+00	2026-11-28 21:34:06.614423+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:836f65b05af8bf206a8e819af7b8cfd8	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1cc8247e-31d7-47d6-b98f-1b695e8e0f87	55b7c327-8f12-4ff1-bacb-343e8ee2425b	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	6ad4fa0e-fe77-4453-8684-384cecc6a615	2026-11-28 21:34:05.043485+00	2026-11-28 21:35:35.043485+00	2026-11-28 21:34:05.043485+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
qingyuan	qingyuan/hedong/wenfeng	8df8768d-7a46-41c1-bbf4-2f8f4c3a6762	98381549-51ac-4302-b9ed-896c782561c2	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	ff265e10-3b5d-48b8-956b-ae8389dedb3d	2026-11-28 21:34:05.625565+00	2026-11-28 21:35:35.625565+00	2026-11-28 21:34:05.625565+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
jizhou	jizhou/beimen/chengnan	a2816b33-3cf7-4ce4-9aac-8b9c844517ba	bbc65a7e-e9bc-46f9-83e9-eb78b6230826	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	085ce5d4-5f43-4cea-94e7-2678c777e96d	2026-11-28 21:34:06.110681+00	2026-11-28 21:35:36.110681+00	2026-11-28 21:34:06.110681+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2
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


