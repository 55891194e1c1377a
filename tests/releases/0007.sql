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
qingyuan	qingyuan/hedong/jinlanli	1eeab289-3325-4706-bbcb-1433c46915d9	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$R2m3BdwuxNE$5ks11g	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	fc01b2b3-f385-49c2-a920-588dd0bec1e5	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$c0lI3sNQ2Fo$TOYHUg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	414db68c-07cf-4f07-9ba6-c7864c7a4283	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$zauLIiFN6JM$U/PMiQ	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	6253ab5a-596a-4244-9da6-fe8779d4da48	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$FYU1rKN1tbo$dGoXEg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	17347644-21da-46b2-9868-bce7c4a1c7dd	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$SzrDfLVpIcY$UV5iSA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	6f7d4d48-a439-4837-83e2-d960dc13a3a0	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$avnYadWa96c$gBmecA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	14bc08c7-e0aa-4db4-a26a-5ba47de608f3	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$JTXp1aqP4Dw$jzukjw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	25d0a20d-dcf0-4811-acdb-ab3937bf1021	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$meglK+iHFsU$wfoy/Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	ad98fbc2-be09-48b3-a171-9c926725215e	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$Tfd5q5MPJYY$F7d2tw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	9c2ff548-a85b-473c-a121-0b459f59dd11	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$wjihGKAn260$4JV6Vw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	7e05b08d-8e19-4f8f-94d6-141de24d4a83	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$fkQcJiCEb7Y$0FdLUg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$9Df7j7rvHBU$gp4lDQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	09445e7a-b6cb-48a6-9a40-61fb4694d3ef	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$9UFRO9ulFW8$+vRHoA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	d31de76b-d175-4f2c-8c33-eefba0294dd1	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$AKRTV7Bly4g$kJlXQg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	76f8fe0b-9176-4229-8fef-359189a8fe07	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$uayY/BaqDA8$Uqy/CA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	fc892f12-3084-4991-a61d-f0c072730951	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$DvinqKyeNxY$Kuezjg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	99e237cd-bb87-4987-b66a-c92f8c1330ea	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$wqbWxzawbJU$5UQFhA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	37593b36-3eaa-4bf1-939d-c4ee72559608	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$81cFEeUnyH0$ruOUzw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	bcca7dfa-b29b-4086-838d-b172890c4501	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$hFZNPhDTKcg$LKtjkA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	cef1f317-d30a-47f9-83f8-d33dcedda6fc	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$EJ5Q33522lo$1mfs4g	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	e815529d-71d6-4708-b352-6c97251459ff	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$O8OrYb5zpxE$aFU80Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	dd0a1462-76c0-47e0-b7d5-0159573d13ff	1	2026-11-29 00:55:38.830693+00	25d0a20d-dcf0-4811-acdb-ab3937bf1021	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "5b859b89-4d3b-489f-902f-05150885dca5", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "ee10dc836ac45e524f52851794bc5b1a40a53f94e40dab73520ccdf9a6d21716"}	0000000000000000000000000000000000000000000000000000000000000000	2c3262f6330361d4147c45201cdf0db949b15ec7aeb9b184dc057d7ed8944095
qingyuan	1ad7caec-46a6-4785-9ef5-c4ef2e0779b1	1	2026-11-29 00:55:39.168468+00	25d0a20d-dcf0-4811-acdb-ab3937bf1021	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "afe7d852-4129-4d6e-a0df-cf1a9029cf1e", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "c546203803b4f95e855c448dbd9768a9d26a79bd99a82380d58127f80c1ba5a8"}	0000000000000000000000000000000000000000000000000000000000000000	31f2bc2c1b92d9416f3485ccfecf15cb1b797fc00380ff85754962077fb570d1
qingyuan	f28eb034-14ae-4bcf-8495-55ef9afd9724	1	2026-11-29 00:55:39.343348+00	25d0a20d-dcf0-4811-acdb-ab3937bf1021	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "a78a921dd3d1f3c93b71807915449bebeab7997f74b60f4c69f191075598843f"}	0000000000000000000000000000000000000000000000000000000000000000	22e330c1906439ca83ea983234857f6e5c8e8fa226768c188d7484d4c2a9d2f6
qingyuan	f28eb034-14ae-4bcf-8495-55ef9afd9724	2	2026-11-29 00:55:39.60365+00	25d0a20d-dcf0-4811-acdb-ab3937bf1021	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	22e330c1906439ca83ea983234857f6e5c8e8fa226768c188d7484d4c2a9d2f6	f1a0d68b6f79b5d486f4a56b1b2a651c586f92ffd126ed4dab56f941e62dbc6f
qingyuan	dd0a1462-76c0-47e0-b7d5-0159573d13ff	2	2026-11-29 00:55:39.803214+00	25d0a20d-dcf0-4811-acdb-ab3937bf1021	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	2c3262f6330361d4147c45201cdf0db949b15ec7aeb9b184dc057d7ed8944095	2a0797de047b850a75736ec6c2ab0cf7a49900553592116fe436f1bb6f779938
qingyuan	dd0a1462-76c0-47e0-b7d5-0159573d13ff	3	2026-11-29 00:55:40.078788+00	25d0a20d-dcf0-4811-acdb-ab3937bf1021	task_offered	{"task_id": "81dd1e79-a8fd-446c-9677-d933040180e5", "to": "ad98fbc2-be09-48b3-a171-9c926725215e", "plan": 0}	2a0797de047b850a75736ec6c2ab0cf7a49900553592116fe436f1bb6f779938	4e238a835aed7345724453d9159f2f83cf8d3f4d03c7dcca32ca97b00ed236a4
qingyuan	dd0a1462-76c0-47e0-b7d5-0159573d13ff	4	2026-11-29 00:55:40.078788+00	25d0a20d-dcf0-4811-acdb-ab3937bf1021	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	4e238a835aed7345724453d9159f2f83cf8d3f4d03c7dcca32ca97b00ed236a4	9262d0970dfc6cd370faf76f7ecf6426a083fd4b9addb59df67e506a8e31d0a7
qingyuan	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	1	2026-11-29 00:55:41.268022+00	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	opened	{"number": "20261129-004", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "e4eb0f9c-cd9c-4e6a-a04e-038a39e6e7e4", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "6837341d8fb23c6f4621cf7e7e633aa266767a82613ad176ec5c707edaf6a41a"}	0000000000000000000000000000000000000000000000000000000000000000	7e94786d7bf6c5ed0ff0e5fda6a6d91a9250caee20b3b65b9bf4cb3a53c41755
qingyuan	a7ef5fd4-35b3-482e-bfc3-3060cfe5a917	1	2026-11-29 00:55:41.443296+00	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	opened	{"number": "20261129-005", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "811a75ee-6dda-4bc3-a716-743e7201b490", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "49208974b21d3b9c46eed801904675a6e676621fea90724ff212d933ed22e236"}	0000000000000000000000000000000000000000000000000000000000000000	ffe246fdef7ad7fc1d69c6ac1b0d9ab725d0ee01d8566cc0ae6a5e2415ee8f8e
qingyuan	dbc31718-f43d-42e0-a746-e80b7eb015c7	1	2026-11-29 00:55:41.612202+00	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	opened	{"number": "20261129-006", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "1430743b-88f2-4709-8ac0-59789748a563", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "99b390e1d776ece94a3e2322781ef4c06e6fe62b1857d0d7374d30999498754d"}	0000000000000000000000000000000000000000000000000000000000000000	fb82e7fe3e79dd9898cfbb3732ba2a8fed42a99496c981521cfe13bf49fcdeae
qingyuan	dbc31718-f43d-42e0-a746-e80b7eb015c7	2	2026-11-29 00:55:41.777748+00	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	fb82e7fe3e79dd9898cfbb3732ba2a8fed42a99496c981521cfe13bf49fcdeae	eeb3cdcb5a4d5d4d67f07f5013204f0b7effadf2a59331c167d42fb1e2a9f832
qingyuan	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	2	2026-11-29 00:55:41.883089+00	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	7e94786d7bf6c5ed0ff0e5fda6a6d91a9250caee20b3b65b9bf4cb3a53c41755	17ab886da43ca112fc5070d96d2c49c8087bb8945febdfd8cc63d2a5d2f9e50c
qingyuan	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	3	2026-11-29 00:55:42.099607+00	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	task_offered	{"task_id": "471345b1-c44f-4df0-a105-c42077a7bb13", "to": "09445e7a-b6cb-48a6-9a40-61fb4694d3ef", "plan": 0}	17ab886da43ca112fc5070d96d2c49c8087bb8945febdfd8cc63d2a5d2f9e50c	a3d02c21db3dfbf0ec9bc060a2d15b945d9f28f94e402da08c192e9eb28d2914
qingyuan	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	4	2026-11-29 00:55:42.099607+00	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	a3d02c21db3dfbf0ec9bc060a2d15b945d9f28f94e402da08c192e9eb28d2914	44e2d5ca7fcdad4f871928f3c68df1cfee99881eef87248353cab1673f5d284b
jizhou	ff34d1e1-d89c-4843-a6d4-d939e759511c	1	2026-11-29 00:55:42.979624+00	fc892f12-3084-4991-a61d-f0c072730951	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "b2b8aa64-5c56-4ff8-9468-b668518f90f7", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "a967a5241452f9a933778035b7e5a8933b3760d75310061df1865991cab29acf"}	0000000000000000000000000000000000000000000000000000000000000000	43a8abd4ab678856783c6f0338fd71f58aa3ff82f9f1092538f8ba4883b5294d
jizhou	f595cb4b-9aeb-4c8d-8086-0503fb4a04a3	1	2026-11-29 00:55:43.108463+00	fc892f12-3084-4991-a61d-f0c072730951	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "462b8ae5-cb81-45e2-9ba2-4989b1da788a", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "d37ff01286b0ffe93a71b3810731bd84f3222010036544d546a58dbcca60e08b"}	0000000000000000000000000000000000000000000000000000000000000000	7e0a016b42ab745899a45d5610670d2355b8f581330e7204e66a283bc4186c6a
jizhou	bd6989c9-8b24-427f-8e80-16532dc5bc3e	1	2026-11-29 00:55:43.252828+00	fc892f12-3084-4991-a61d-f0c072730951	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "b7468d5d-c0b7-4858-aaa4-f034e5ab0fa4", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "061f1c723d44059bc80102f74e831801034602bd7bd95cab1983823b3c06ac42"}	0000000000000000000000000000000000000000000000000000000000000000	fcaa6c8cfb9ffb3461b878ed0bdcfd865ab77b1c23f72cc0b5b2a0a8f035e5b5
jizhou	bd6989c9-8b24-427f-8e80-16532dc5bc3e	2	2026-11-29 00:55:43.459941+00	fc892f12-3084-4991-a61d-f0c072730951	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	fcaa6c8cfb9ffb3461b878ed0bdcfd865ab77b1c23f72cc0b5b2a0a8f035e5b5	db76d04f81a233e076e2adc904b0d9f7ffe4fdf079c294608b99779885b00964
jizhou	ff34d1e1-d89c-4843-a6d4-d939e759511c	3	2026-11-29 00:55:43.772049+00	fc892f12-3084-4991-a61d-f0c072730951	task_offered	{"task_id": "bbf7cadf-91eb-416c-8c51-55196b77548a", "to": "99e237cd-bb87-4987-b66a-c92f8c1330ea", "plan": 0}	a80cfa63d09ba4b69f76851ab2919c7bb40e0a709cbfcab07f47ce96c5b799ce	9bc002219827ceded8fcfd9446ea0a72f66cf35a4e7be993d86e6c7c3f0c8cb1
jizhou	ff34d1e1-d89c-4843-a6d4-d939e759511c	4	2026-11-29 00:55:43.772049+00	fc892f12-3084-4991-a61d-f0c072730951	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	9bc002219827ceded8fcfd9446ea0a72f66cf35a4e7be993d86e6c7c3f0c8cb1	d750023da39b9baf8b221986d6ab8f82c441021171fc96831d614e5f46fd5840
qingyuan	6d01a7ff-e215-4240-820f-88bb0198c069	1	2026-11-29 00:55:45.370188+00	resident	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "1bf03bad-1f14-499c-9123-6603f942baa6", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.1}}], "words_sha256": "76e7d5eb9ac527e7ed0f0fd9ed6ef16691437b4cad616b00c88f877950696952"}	0000000000000000000000000000000000000000000000000000000000000000	9db041230cc2b884a0f3d4351b9e141af9a0e8d09043d7516b9cc51593a30e4f
jizhou	ff34d1e1-d89c-4843-a6d4-d939e759511c	2	2026-11-29 00:55:43.596052+00	fc892f12-3084-4991-a61d-f0c072730951	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	43a8abd4ab678856783c6f0338fd71f58aa3ff82f9f1092538f8ba4883b5294d	a80cfa63d09ba4b69f76851ab2919c7bb40e0a709cbfcab07f47ce96c5b799ce
qingyuan	db6e833e-013d-421b-9262-ef7799a49b86	1	2026-11-29 00:55:45.090737+00	camera:cam-lawn	opened	{"number":"20261129-007","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"864db67d-fc14-4f56-b53b-1d53e2f975e8","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	e4a16ede9e374f669ea16ea0b6ac270e0d9879395fea6a1bbd50ce24dbdbe28b
qingyuan	dd0a1462-76c0-47e0-b7d5-0159573d13ff	5	2026-11-29 00:55:45.090737+00	camera:cam-lawn	signal_suggested	{"signal_id":"864db67d-fc14-4f56-b53b-1d53e2f975e8","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261129-007"}	9262d0970dfc6cd370faf76f7ecf6426a083fd4b9addb59df67e506a8e31d0a7	161fb47a4f4bfb4839419d6e602ade4aa251e56066d777d63d3d91e0e75cf9d8
qingyuan	db6e833e-013d-421b-9262-ef7799a49b86	2	2026-11-29 00:55:45.090737+00	camera:cam-lawn	signal_linked	{"signal_id":"f601c1b2-253c-4605-836c-98901832804d","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	e4a16ede9e374f669ea16ea0b6ac270e0d9879395fea6a1bbd50ce24dbdbe28b	9a356f28fc306032991f2a4667fc7966f5fc606cfe8713c128e37e17b49e436a
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x9574897b70efe8a716f113cc0c6668f9a5ef2dcafd9de95b046770f4579cc0ac	2026-11-29 00:55:38.11921+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x5574e44cf5b209e80692be13db9ae04ad8d2a0a61efc4c7a56bedfb35c5be461	2026-11-29 00:55:38.382681+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x0e715535c4c17c9af4f511f40adba2840888eadc05a3669d1c53c760d9d976aa	2026-11-29 00:55:38.399237+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x767b9c319d2a1d4caa7284639630c09d5055fdeb2cb3e0553660ed00d947e181	2026-11-29 00:55:38.41006+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\x17e8d365bf814cfc49693bd2e0c5584a335915551549a06a50ea71dd48a0649f	2026-11-29 00:55:44.922934+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0007
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-2383e19c0b9b	1	2026-11-29 00:55:40.593995+00	7e05b08d-8e19-4f8f-94d6-141de24d4a83	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-29T00:55:40.593995Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-2383e19c0b9b	2	2026-11-29 00:55:40.750244+00	7e05b08d-8e19-4f8f-94d6-141de24d4a83	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-2383e19c0b9b	3	2026-11-29 00:55:40.86892+00	7e05b08d-8e19-4f8f-94d6-141de24d4a83	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-c6271b32d4bf	1	2026-11-29 00:55:42.43901+00	76f8fe0b-9176-4229-8fef-359189a8fe07	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-29T00:55:42.439010Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-c6271b32d4bf	2	2026-11-29 00:55:42.554941+00	76f8fe0b-9176-4229-8fef-359189a8fe07	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-c6271b32d4bf	3	2026-11-29 00:55:42.635089+00	76f8fe0b-9176-4229-8fef-359189a8fe07	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-cb291c1aee47	1	2026-11-29 00:55:44.156556+00	bcca7dfa-b29b-4086-838d-b172890c4501	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-29T00:55:44.156556Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-cb291c1aee47	2	2026-11-29 00:55:44.255812+00	bcca7dfa-b29b-4086-838d-b172890c4501	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-cb291c1aee47	3	2026-11-29 00:55:44.351019+00	bcca7dfa-b29b-4086-838d-b172890c4501	watches	{"packs": "围挡草坪闯入(shadow)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-2383e19c0b9b	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "7e05b08d-8e19-4f8f-94d6-141de24d4a83", "mode": "shadow", "since": "2026-11-29T00:55:40.868920Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 00:55:40.86892+00	7e05b08d-8e19-4f8f-94d6-141de24d4a83	\N
qingyuan	qingyuan/hedong/wenfeng	cam-c6271b32d4bf	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "76f8fe0b-9176-4229-8fef-359189a8fe07", "mode": "shadow", "since": "2026-11-29T00:55:42.635089Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 00:55:42.635089+00	76f8fe0b-9176-4229-8fef-359189a8fe07	\N
jizhou	jizhou/beimen/chengnan	cam-cb291c1aee47	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "bcca7dfa-b29b-4086-838d-b172890c4501", "mode": "shadow", "since": "2026-11-29T00:55:44.351019Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 00:55:44.351019+00	bcca7dfa-b29b-4086-838d-b172890c4501	\N
qingyuan	qingyuan/hedong/jinlanli	agent-disabled-camera	agent-disabled	agent-disabled	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
\.


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.clocks (district_id, clock_id, incident_id, task_id, name, state, started_at, due_at, breached_at, stopped_at, "limit", pauses) FROM stdin;
qingyuan	0768ff47-e27d-41d1-b14d-4baee7a201d6	dd0a1462-76c0-47e0-b7d5-0159573d13ff	81dd1e79-a8fd-446c-9677-d933040180e5	accept	running	2026-11-29 00:55:40.078788+00	2026-11-29 01:05:40.078788+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	b94b1cff-c266-4720-a377-f9f5ec9e21c1	dd0a1462-76c0-47e0-b7d5-0159573d13ff	81dd1e79-a8fd-446c-9677-d933040180e5	on_scene	running	2026-11-29 00:55:40.078788+00	2026-11-29 01:25:40.078788+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	344c2f52-4e55-4d8c-bc20-f10dc29697cb	dd0a1462-76c0-47e0-b7d5-0159573d13ff	81dd1e79-a8fd-446c-9677-d933040180e5	done	running	2026-11-29 00:55:40.078788+00	2026-11-29 04:55:40.078788+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	4e2d7fff-ebf3-40c4-8bc1-ce7132cc71b6	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	471345b1-c44f-4df0-a105-c42077a7bb13	accept	running	2026-11-29 00:55:42.099607+00	2026-11-29 01:05:42.099607+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	a493eb19-6975-4e33-ace5-49c64d8e64e9	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	471345b1-c44f-4df0-a105-c42077a7bb13	on_scene	running	2026-11-29 00:55:42.099607+00	2026-11-29 01:25:42.099607+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	f1aec4e1-43bc-4b95-a36e-cf01f7489114	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	471345b1-c44f-4df0-a105-c42077a7bb13	done	running	2026-11-29 00:55:42.099607+00	2026-11-29 04:55:42.099607+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	089404ef-d37c-44ed-86d8-7013511399f9	ff34d1e1-d89c-4843-a6d4-d939e759511c	bbf7cadf-91eb-416c-8c51-55196b77548a	accept	running	2026-11-29 00:55:43.772049+00	2026-11-29 01:05:43.772049+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	fca22d89-ce5d-41a4-821f-bad573b3c667	ff34d1e1-d89c-4843-a6d4-d939e759511c	bbf7cadf-91eb-416c-8c51-55196b77548a	on_scene	running	2026-11-29 00:55:43.772049+00	2026-11-29 01:25:43.772049+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	66008099-b835-4b3d-87b9-c919b1da4fdc	ff34d1e1-d89c-4843-a6d4-d939e759511c	bbf7cadf-91eb-416c-8c51-55196b77548a	done	running	2026-11-29 00:55:43.772049+00	2026-11-29 04:55:43.772049+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
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
qingyuan	report:25d0a20d-dcf0-4811-acdb-ab3937bf1021:2c86084d7781a91f8e492f81352c8f65	5b859b89-4d3b-489f-902f-05150885dca5	2026-11-29 00:55:38.830693+00
qingyuan	report:25d0a20d-dcf0-4811-acdb-ab3937bf1021:40620eb1f307ee9ddef6537d6ef08377	afe7d852-4129-4d6e-a0df-cf1a9029cf1e	2026-11-29 00:55:39.168468+00
qingyuan	report:25d0a20d-dcf0-4811-acdb-ab3937bf1021:3f58b2a5c230d866368988f713e29d70	43fa65d2-ad63-4ecf-9184-86bac004ece4	2026-11-29 00:55:39.343348+00
qingyuan	report:e5c5dc5e-f7a9-456e-9495-f787aa9acd32:dcc94c5b8ccc7217d31712bc7f94c337	e4eb0f9c-cd9c-4e6a-a04e-038a39e6e7e4	2026-11-29 00:55:41.268022+00
qingyuan	report:e5c5dc5e-f7a9-456e-9495-f787aa9acd32:a5f91f8dff980f13018801b7773fc25e	811a75ee-6dda-4bc3-a716-743e7201b490	2026-11-29 00:55:41.443296+00
qingyuan	report:e5c5dc5e-f7a9-456e-9495-f787aa9acd32:410d23b10b8b2efef3fd74a613e946f5	1430743b-88f2-4709-8ac0-59789748a563	2026-11-29 00:55:41.612202+00
jizhou	report:fc892f12-3084-4991-a61d-f0c072730951:332cd7f8a233549c26f9559251b4670d	b2b8aa64-5c56-4ff8-9468-b668518f90f7	2026-11-29 00:55:42.979624+00
jizhou	report:fc892f12-3084-4991-a61d-f0c072730951:8a760af4501e9fd1216c513a9531dc5a	462b8ae5-cb81-45e2-9ba2-4989b1da788a	2026-11-29 00:55:43.108463+00
jizhou	report:fc892f12-3084-4991-a61d-f0c072730951:4054f79cbd02c2d8c866fd403d0c0278	b7468d5d-c0b7-4858-aaa4-f034e5ab0fa4	2026-11-29 00:55:43.252828+00
qingyuan	event:e738f167-4f6f-48a0-9088-57982e68d124:1	864db67d-fc14-4f56-b53b-1d53e2f975e8	2026-11-29 00:55:44.978772+00
qingyuan	event:fe2038fa-47fc-44ca-a46d-4c3b0e9e6d03:1	f601c1b2-253c-4605-836c-98901832804d	2026-11-29 00:55:44.978772+00
qingyuan	report:resident:c91c4d7ce4220ef3b26fa990455ca5c4	1bf03bad-1f14-499c-9123-6603f942baa6	2026-11-29 00:55:45.370188+00
\.


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deliveries (district_id, place_path, delivery_id, notice_id, channel, recipient, state, digest, made_at, not_before, tries, said, sent_at) FROM stdin;
\.


--
-- Data for Name: enrolment_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.enrolment_codes (district_id, place_path, code_digest, made_at, expires_at, used_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	e0818c456c071afa6d4387bbf44bb8097611a2dca72b518d24edbc88bd48206d	2026-11-29 00:55:40.50712+00	2026-11-30 00:55:40.50712+00	\N
qingyuan	qingyuan/hedong/wenfeng	3204e207d01e9e9b46dfb4f84fba14d6b7c766bdb66dac79567ee899b88c60b0	2026-11-29 00:55:42.376541+00	2026-11-30 00:55:42.376541+00	\N
jizhou	jizhou/beimen/chengnan	388707e10635e4fe275601d444a8736c733c7b31196e432f8e57c2b2af92c1aa	2026-11-29 00:55:44.086599+00	2026-11-30 00:55:44.086599+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	dd0a1462-76c0-47e0-b7d5-0159573d13ff	2026-11-29 00:55:38.830693+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	2d146355-98b9-467e-bd81-f1ae5e66bda8	2026-11-29 00:55:38.830693+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	1ad7caec-46a6-4785-9ef5-c4ef2e0779b1	2026-11-29 00:55:39.168468+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	91235099-cefa-420e-9b5d-d7892cbea812	2026-11-29 00:55:39.168468+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	f28eb034-14ae-4bcf-8495-55ef9afd9724	2026-11-29 00:55:39.343348+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	57a96a42-326a-47d8-91c5-d97903199321	2026-11-29 00:55:39.343348+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	f28eb034-14ae-4bcf-8495-55ef9afd9724	2026-11-29 00:55:39.60365+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	dd0a1462-76c0-47e0-b7d5-0159573d13ff	2026-11-29 00:55:39.803214+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	dd0a1462-76c0-47e0-b7d5-0159573d13ff	2026-11-29 00:55:40.078788+00
qingyuan	qingyuan/hedong/jinlanli	10	account	ad98fbc2-be09-48b3-a171-9c926725215e	notice	82831d34-4e23-4aed-aff2-e1377f061645	2026-11-29 00:55:40.078788+00
qingyuan	qingyuan/hedong/jinlanli	11	account	ad98fbc2-be09-48b3-a171-9c926725215e	task	dd0a1462-76c0-47e0-b7d5-0159573d13ff	2026-11-29 00:55:40.078788+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		camera	cam-2383e19c0b9b	2026-11-29 00:55:40.593995+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		command	169a6330-481c-435a-89a0-f0d878834543	2026-11-29 00:55:40.593995+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		camera	cam-2383e19c0b9b	2026-11-29 00:55:40.750244+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		camera	cam-2383e19c0b9b	2026-11-29 00:55:40.86892+00
qingyuan	qingyuan/hedong/jinlanli	16	desk		command	dd9105cb-b118-444d-a15c-51b5cb5de8c7	2026-11-29 00:55:41.019034+00
qingyuan	qingyuan/hedong/wenfeng	17	desk		incident	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	2026-11-29 00:55:41.268022+00
qingyuan	qingyuan/hedong/wenfeng	18	desk		notice	83a3ea28-db92-42e9-832b-a3c375bd0f12	2026-11-29 00:55:41.268022+00
qingyuan	qingyuan/hedong/wenfeng	19	desk		incident	a7ef5fd4-35b3-482e-bfc3-3060cfe5a917	2026-11-29 00:55:41.443296+00
qingyuan	qingyuan/hedong/wenfeng	20	desk		notice	90511efc-19b1-44c0-a61b-ac2742d1730b	2026-11-29 00:55:41.443296+00
qingyuan	qingyuan/hedong/wenfeng	21	desk		incident	dbc31718-f43d-42e0-a746-e80b7eb015c7	2026-11-29 00:55:41.612202+00
qingyuan	qingyuan/hedong/wenfeng	22	desk		notice	e053f8fb-3dbc-4b92-9c4b-f5c7130f914d	2026-11-29 00:55:41.612202+00
qingyuan	qingyuan/hedong/wenfeng	23	desk		incident	dbc31718-f43d-42e0-a746-e80b7eb015c7	2026-11-29 00:55:41.777748+00
qingyuan	qingyuan/hedong/wenfeng	24	desk		incident	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	2026-11-29 00:55:41.883089+00
qingyuan	qingyuan/hedong/wenfeng	25	desk		incident	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	2026-11-29 00:55:42.099607+00
qingyuan	qingyuan/hedong/wenfeng	26	account	09445e7a-b6cb-48a6-9a40-61fb4694d3ef	notice	cf5d9021-09c4-49ec-a5b4-b60e8fca45e7	2026-11-29 00:55:42.099607+00
qingyuan	qingyuan/hedong/wenfeng	27	account	09445e7a-b6cb-48a6-9a40-61fb4694d3ef	task	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	2026-11-29 00:55:42.099607+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		camera	cam-c6271b32d4bf	2026-11-29 00:55:42.43901+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		command	434106f2-f2f8-4226-addb-80791aba3945	2026-11-29 00:55:42.43901+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		camera	cam-c6271b32d4bf	2026-11-29 00:55:42.554941+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		camera	cam-c6271b32d4bf	2026-11-29 00:55:42.635089+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		command	9a47da7c-a861-441e-b248-17ba3556eb07	2026-11-29 00:55:42.733924+00
jizhou	jizhou/beimen/chengnan	33	desk		incident	ff34d1e1-d89c-4843-a6d4-d939e759511c	2026-11-29 00:55:42.979624+00
jizhou	jizhou/beimen/chengnan	34	desk		notice	948bb484-0f92-4ef1-9597-216470c56325	2026-11-29 00:55:42.979624+00
jizhou	jizhou/beimen/chengnan	35	desk		incident	f595cb4b-9aeb-4c8d-8086-0503fb4a04a3	2026-11-29 00:55:43.108463+00
jizhou	jizhou/beimen/chengnan	36	desk		notice	3d0ab326-1541-4cd9-af9a-3cc422b8106f	2026-11-29 00:55:43.108463+00
jizhou	jizhou/beimen/chengnan	37	desk		incident	bd6989c9-8b24-427f-8e80-16532dc5bc3e	2026-11-29 00:55:43.252828+00
jizhou	jizhou/beimen/chengnan	38	desk		notice	f2595294-70e0-497c-ae68-e3051fc3b91f	2026-11-29 00:55:43.252828+00
jizhou	jizhou/beimen/chengnan	39	desk		incident	bd6989c9-8b24-427f-8e80-16532dc5bc3e	2026-11-29 00:55:43.459941+00
jizhou	jizhou/beimen/chengnan	40	desk		incident	ff34d1e1-d89c-4843-a6d4-d939e759511c	2026-11-29 00:55:43.596052+00
jizhou	jizhou/beimen/chengnan	41	desk		incident	ff34d1e1-d89c-4843-a6d4-d939e759511c	2026-11-29 00:55:43.772049+00
jizhou	jizhou/beimen/chengnan	42	account	99e237cd-bb87-4987-b66a-c92f8c1330ea	notice	2b080567-7f46-4495-ad2d-9f8f0baea9a3	2026-11-29 00:55:43.772049+00
jizhou	jizhou/beimen/chengnan	43	account	99e237cd-bb87-4987-b66a-c92f8c1330ea	task	ff34d1e1-d89c-4843-a6d4-d939e759511c	2026-11-29 00:55:43.772049+00
jizhou	jizhou/beimen/chengnan	44	desk		camera	cam-cb291c1aee47	2026-11-29 00:55:44.156556+00
jizhou	jizhou/beimen/chengnan	45	desk		command	60096312-4616-406c-acaa-b140d4d4351b	2026-11-29 00:55:44.156556+00
jizhou	jizhou/beimen/chengnan	46	desk		camera	cam-cb291c1aee47	2026-11-29 00:55:44.255812+00
jizhou	jizhou/beimen/chengnan	47	desk		camera	cam-cb291c1aee47	2026-11-29 00:55:44.351019+00
jizhou	jizhou/beimen/chengnan	48	desk		command	b8c30404-1aa1-40e0-ad4f-f370b45c9981	2026-11-29 00:55:44.504346+00
qingyuan	qingyuan/hedong/jinlanli/g1	49	desk		incident	db6e833e-013d-421b-9262-ef7799a49b86	2026-11-29 00:55:45.090737+00
qingyuan	qingyuan/hedong/jinlanli/g1	50	desk		notice	8a19f722-cbea-436a-9ba5-452de84f7326	2026-11-29 00:55:45.090737+00
qingyuan	qingyuan/hedong/jinlanli	51	desk		incident	dd0a1462-76c0-47e0-b7d5-0159573d13ff	2026-11-29 00:55:45.090737+00
qingyuan	qingyuan/hedong/jinlanli	52	desk		notice	a7bf47cf-60c7-4b1d-ab91-ef7ad2bbfc70	2026-11-29 00:55:45.090737+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	53	desk		incident	6d01a7ff-e215-4240-820f-88bb0198c069	2026-11-29 00:55:45.370188+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	54	desk		notice	951564eb-03fe-4dcc-b5e0-445068ec184b	2026-11-29 00:55:45.370188+00
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
qingyuan	qingyuan/hedong/jinlanli	1ad7caec-46a6-4785-9ef5-c4ef2e0779b1	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-29 00:55:39.168468+00	2026-11-29 00:55:39.168468+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	f28eb034-14ae-4bcf-8495-55ef9afd9724	20261129-003	quarrel	1	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-29 00:55:39.343348+00	2026-11-29 00:55:39.343348+00	2	2026-11-29 00:55:39.60365+00	25d0a20d-dcf0-4811-acdb-ab3937bf1021	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	dd0a1462-76c0-47e0-b7d5-0159573d13ff	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-29 00:55:38.830693+00	2026-11-29 00:55:38.830693+00	3	2026-11-29 00:55:39.803214+00	25d0a20d-dcf0-4811-acdb-ab3937bf1021	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	a7ef5fd4-35b3-482e-bfc3-3060cfe5a917	20261129-005	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-29 00:55:41.443296+00	2026-11-29 00:55:41.443296+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	dbc31718-f43d-42e0-a746-e80b7eb015c7	20261129-006	quarrel	1	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-29 00:55:41.612202+00	2026-11-29 00:55:41.612202+00	2	2026-11-29 00:55:41.777748+00	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	20261129-004	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-29 00:55:41.268022+00	2026-11-29 00:55:41.268022+00	3	2026-11-29 00:55:41.883089+00	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	f595cb4b-9aeb-4c8d-8086-0503fb4a04a3	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-29 00:55:43.108463+00	2026-11-29 00:55:43.108463+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	bd6989c9-8b24-427f-8e80-16532dc5bc3e	20261129-023	quarrel	1	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-29 00:55:43.252828+00	2026-11-29 00:55:43.252828+00	2	2026-11-29 00:55:43.459941+00	fc892f12-3084-4991-a61d-f0c072730951	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	ff34d1e1-d89c-4843-a6d4-d939e759511c	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-29 00:55:42.979624+00	2026-11-29 00:55:42.979624+00	3	2026-11-29 00:55:43.596052+00	fc892f12-3084-4991-a61d-f0c072730951	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	db6e833e-013d-421b-9262-ef7799a49b86	20261129-007	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-29 00:55:40.933259+00	2026-11-29 00:55:40.933319+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	6d01a7ff-e215-4240-820f-88bb0198c069	20261129-008	quarrel	1	quarrel	minor	2	candidate	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-29 00:55:45.370188+00	2026-11-29 00:55:45.370188+00	1	\N	\N	\N	\N	\N	\N	f
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
qingyuan	67dc8ec1-e825-4bf3-bb2b-c1fb1f701f96	5b859b89-4d3b-489f-902f-05150885dca5	dd0a1462-76c0-47e0-b7d5-0159573d13ff	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	25d0a20d-dcf0-4811-acdb-ab3937bf1021	2026-11-29 00:55:38.830693+00	\N	\N
qingyuan	60b459de-da45-4743-98d3-b509cdc7d8dc	afe7d852-4129-4d6e-a0df-cf1a9029cf1e	1ad7caec-46a6-4785-9ef5-c4ef2e0779b1	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	25d0a20d-dcf0-4811-acdb-ab3937bf1021	2026-11-29 00:55:39.168468+00	\N	\N
qingyuan	16a13bf8-0b68-4cf3-8582-8bb5ae355dcc	43fa65d2-ad63-4ecf-9184-86bac004ece4	f28eb034-14ae-4bcf-8495-55ef9afd9724	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	25d0a20d-dcf0-4811-acdb-ab3937bf1021	2026-11-29 00:55:39.343348+00	\N	\N
qingyuan	e8bbba37-0f21-4f22-9103-2470cb5a16e0	5b859b89-4d3b-489f-902f-05150885dca5	1ad7caec-46a6-4785-9ef5-c4ef2e0779b1	suggest	0.4	[]	rule	2026-11-29 00:55:40.520019+00	\N	\N
qingyuan	8871701c-72ad-4ffb-b003-6fe58a6a9ced	e4eb0f9c-cd9c-4e6a-a04e-038a39e6e7e4	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	2026-11-29 00:55:41.268022+00	\N	\N
qingyuan	ef34a868-05d6-4fdd-b635-254b6f9484e3	811a75ee-6dda-4bc3-a716-743e7201b490	a7ef5fd4-35b3-482e-bfc3-3060cfe5a917	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	2026-11-29 00:55:41.443296+00	\N	\N
qingyuan	a40ac3e5-cb27-4d66-8a28-33dbd929f7f3	1430743b-88f2-4709-8ac0-59789748a563	dbc31718-f43d-42e0-a746-e80b7eb015c7	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	2026-11-29 00:55:41.612202+00	\N	\N
qingyuan	eba29249-d487-460f-b8fb-61b7603ee266	e4eb0f9c-cd9c-4e6a-a04e-038a39e6e7e4	a7ef5fd4-35b3-482e-bfc3-3060cfe5a917	suggest	0.4	[]	rule	2026-11-29 00:55:42.383983+00	\N	\N
jizhou	d87de4b6-72e4-41ca-be49-2854b1e6c94c	b2b8aa64-5c56-4ff8-9468-b668518f90f7	ff34d1e1-d89c-4843-a6d4-d939e759511c	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	fc892f12-3084-4991-a61d-f0c072730951	2026-11-29 00:55:42.979624+00	\N	\N
jizhou	52cc4953-5f22-4f37-85e5-f6c26b82bbd0	462b8ae5-cb81-45e2-9ba2-4989b1da788a	f595cb4b-9aeb-4c8d-8086-0503fb4a04a3	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	fc892f12-3084-4991-a61d-f0c072730951	2026-11-29 00:55:43.108463+00	\N	\N
jizhou	72ab6c37-11c1-47cd-844d-997d21482b1a	b7468d5d-c0b7-4858-aaa4-f034e5ab0fa4	bd6989c9-8b24-427f-8e80-16532dc5bc3e	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	fc892f12-3084-4991-a61d-f0c072730951	2026-11-29 00:55:43.252828+00	\N	\N
jizhou	24c4fdfd-85b5-4923-8a28-eb765716b338	b2b8aa64-5c56-4ff8-9468-b668518f90f7	f595cb4b-9aeb-4c8d-8086-0503fb4a04a3	suggest	0.4	[]	rule	2026-11-29 00:55:44.096408+00	\N	\N
qingyuan	eb460f59-61cb-46ae-8e3c-28061fca9124	864db67d-fc14-4f56-b53b-1d53e2f975e8	db6e833e-013d-421b-9262-ef7799a49b86	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 00:55:45.090737+00	\N	\N
qingyuan	938ef7db-677d-48b2-bf54-985aff312979	864db67d-fc14-4f56-b53b-1d53e2f975e8	dd0a1462-76c0-47e0-b7d5-0159573d13ff	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 00:55:45.090737+00	\N	\N
qingyuan	ee0e4ac3-36bc-4bfd-96bf-77e0c6866a10	f601c1b2-253c-4605-836c-98901832804d	db6e833e-013d-421b-9262-ef7799a49b86	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 minutes apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 00:55:45.090737+00	\N	\N
qingyuan	da360ff2-6d68-4bdf-b2f6-0b8163d9665d	1bf03bad-1f14-499c-9123-6603f942baa6	6d01a7ff-e215-4240-820f-88bb0198c069	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.1)", "zh": "最接近的案件证据不足（0.1）"}, "values": {"score": 0.1}, "weight": null}]	rule	2026-11-29 00:55:45.370188+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-29 00:55:38.829038+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-11-29 00:55:41.11879+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-29 00:55:41.266392+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-11-29 00:55:42.81154+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-29 00:55:42.978344+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-11-29 00:55:44.579117+00
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	8797ec8b-ea19-41fb-a5c8-197a73dc3d49	reporter	5b859b89-4d3b-489f-902f-05150885dca5	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 00:55:38.830693+00	delivered	2026-11-29 00:55:38.830693+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	2d146355-98b9-467e-bd81-f1ae5e66bda8	desk	qingyuan/hedong/jinlanli	dd0a1462-76c0-47e0-b7d5-0159573d13ff	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:38.830694+00	delivered	2026-11-29 00:55:38.830693+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	d8d0da1e-86a1-4f29-9ef6-d0a9819340d0	reporter	afe7d852-4129-4d6e-a0df-cf1a9029cf1e	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 00:55:39.168468+00	delivered	2026-11-29 00:55:39.168468+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	91235099-cefa-420e-9b5d-d7892cbea812	desk	qingyuan/hedong/jinlanli	1ad7caec-46a6-4785-9ef5-c4ef2e0779b1	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:39.168469+00	delivered	2026-11-29 00:55:39.168468+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	7f0269e1-d335-4a97-b73f-4502373f9bdd	reporter	43fa65d2-ad63-4ecf-9184-86bac004ece4	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 00:55:39.343348+00	delivered	2026-11-29 00:55:39.343348+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	57a96a42-326a-47d8-91c5-d97903199321	desk	qingyuan/hedong/jinlanli	f28eb034-14ae-4bcf-8495-55ef9afd9724	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:39.343349+00	delivered	2026-11-29 00:55:39.343348+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cc72fbf9-23e4-42a2-a282-cd84b6e8c2f8	reporter	43fa65d2-ad63-4ecf-9184-86bac004ece4	f28eb034-14ae-4bcf-8495-55ef9afd9724	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-29 00:55:39.60365+00	delivered	2026-11-29 00:55:39.60365+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	b2b9b5cb-e1e2-4db4-8b96-3bcfd16517e1	reporter	5b859b89-4d3b-489f-902f-05150885dca5	dd0a1462-76c0-47e0-b7d5-0159573d13ff	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-29 00:55:39.803214+00	delivered	2026-11-29 00:55:39.803214+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	82831d34-4e23-4aed-aff2-e1377f061645	account	ad98fbc2-be09-48b3-a171-9c926725215e	dd0a1462-76c0-47e0-b7d5-0159573d13ff	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001"}	screen	2026-11-29 00:55:40.078788+00	delivered	2026-11-29 00:55:40.078788+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	73a4ad37-43c0-4f16-b6e7-b76aca7c7f9b	reporter	5b859b89-4d3b-489f-902f-05150885dca5	dd0a1462-76c0-47e0-b7d5-0159573d13ff	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-29 00:55:40.078789+00	delivered	2026-11-29 00:55:40.078788+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	88e14981-685f-421b-990b-02d689ceffb2	reporter	e4eb0f9c-cd9c-4e6a-a04e-038a39e6e7e4	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 00:55:41.268022+00	delivered	2026-11-29 00:55:41.268022+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	83a3ea28-db92-42e9-832b-a3c375bd0f12	desk	qingyuan/hedong/wenfeng	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	notice.desk.opened	{"number": "20261129-004", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:41.268023+00	delivered	2026-11-29 00:55:41.268022+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	87481a52-d1d9-49cc-86fb-45371a978e65	reporter	811a75ee-6dda-4bc3-a716-743e7201b490	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 00:55:41.443296+00	delivered	2026-11-29 00:55:41.443296+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	90511efc-19b1-44c0-a61b-ac2742d1730b	desk	qingyuan/hedong/wenfeng	a7ef5fd4-35b3-482e-bfc3-3060cfe5a917	notice.desk.opened	{"number": "20261129-005", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:41.443297+00	delivered	2026-11-29 00:55:41.443296+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	11e13e4c-1f3b-4f36-95dd-b5ec493a63de	reporter	1430743b-88f2-4709-8ac0-59789748a563	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 00:55:41.612202+00	delivered	2026-11-29 00:55:41.612202+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	e053f8fb-3dbc-4b92-9c4b-f5c7130f914d	desk	qingyuan/hedong/wenfeng	dbc31718-f43d-42e0-a746-e80b7eb015c7	notice.desk.opened	{"number": "20261129-006", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:41.612203+00	delivered	2026-11-29 00:55:41.612202+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	e2effbe8-d8be-455a-bbb2-de0f9ab724ff	reporter	1430743b-88f2-4709-8ac0-59789748a563	dbc31718-f43d-42e0-a746-e80b7eb015c7	notice.reporter.rejected	{"number": "20261129-006", "reason": "查无此事"}	screen	2026-11-29 00:55:41.777748+00	delivered	2026-11-29 00:55:41.777748+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	5f431d09-b30a-4de2-aca6-aea283421a2e	reporter	e4eb0f9c-cd9c-4e6a-a04e-038a39e6e7e4	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-29 00:55:41.883089+00	delivered	2026-11-29 00:55:41.883089+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	cf5d9021-09c4-49ec-a5b4-b60e8fca45e7	account	09445e7a-b6cb-48a6-9a40-61fb4694d3ef	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-004"}	screen	2026-11-29 00:55:42.099607+00	delivered	2026-11-29 00:55:42.099607+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	d38f8410-4f0a-4ef7-94ab-d29ebb9df36c	reporter	e4eb0f9c-cd9c-4e6a-a04e-038a39e6e7e4	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-004"}	screen	2026-11-29 00:55:42.099608+00	delivered	2026-11-29 00:55:42.099607+00	\N	\N
jizhou	jizhou/beimen/chengnan	a706ca6d-a20a-4543-a84b-d3f8dec2ea38	reporter	b2b8aa64-5c56-4ff8-9468-b668518f90f7	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 00:55:42.979624+00	delivered	2026-11-29 00:55:42.979624+00	\N	\N
jizhou	jizhou/beimen/chengnan	948bb484-0f92-4ef1-9597-216470c56325	desk	jizhou/beimen/chengnan	ff34d1e1-d89c-4843-a6d4-d939e759511c	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:42.979625+00	delivered	2026-11-29 00:55:42.979624+00	\N	\N
jizhou	jizhou/beimen/chengnan	3f88998c-a040-43fd-bd1e-1441a69a3f7a	reporter	462b8ae5-cb81-45e2-9ba2-4989b1da788a	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 00:55:43.108463+00	delivered	2026-11-29 00:55:43.108463+00	\N	\N
jizhou	jizhou/beimen/chengnan	16b51126-4921-4d1d-9222-6a932050d45c	reporter	b7468d5d-c0b7-4858-aaa4-f034e5ab0fa4	bd6989c9-8b24-427f-8e80-16532dc5bc3e	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-29 00:55:43.459941+00	delivered	2026-11-29 00:55:43.459941+00	\N	\N
jizhou	jizhou/beimen/chengnan	3d0ab326-1541-4cd9-af9a-3cc422b8106f	desk	jizhou/beimen/chengnan	f595cb4b-9aeb-4c8d-8086-0503fb4a04a3	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:43.108464+00	delivered	2026-11-29 00:55:43.108463+00	\N	\N
jizhou	jizhou/beimen/chengnan	9b56de09-de00-424d-a617-aa83809e8339	reporter	b7468d5d-c0b7-4858-aaa4-f034e5ab0fa4	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 00:55:43.252828+00	delivered	2026-11-29 00:55:43.252828+00	\N	\N
jizhou	jizhou/beimen/chengnan	f2595294-70e0-497c-ae68-e3051fc3b91f	desk	jizhou/beimen/chengnan	bd6989c9-8b24-427f-8e80-16532dc5bc3e	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:43.252829+00	delivered	2026-11-29 00:55:43.252828+00	\N	\N
jizhou	jizhou/beimen/chengnan	d57272f4-5116-44c0-9419-ea21e0edf739	reporter	b2b8aa64-5c56-4ff8-9468-b668518f90f7	ff34d1e1-d89c-4843-a6d4-d939e759511c	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-29 00:55:43.596052+00	delivered	2026-11-29 00:55:43.596052+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1	8a19f722-cbea-436a-9ba5-452de84f7326	desk	qingyuan/hedong/jinlanli/g1	db6e833e-013d-421b-9262-ef7799a49b86	notice.desk.opened	{"number": "20261129-007", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:45.090737+00	delivered	2026-11-29 00:55:45.090737+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	a7bf47cf-60c7-4b1d-ab91-ef7ad2bbfc70	desk	qingyuan/hedong/jinlanli	dd0a1462-76c0-47e0-b7d5-0159573d13ff	notice.desk.suggested	{"other": "20261129-007", "number": "20261129-001"}	screen	2026-11-29 00:55:45.090738+00	delivered	2026-11-29 00:55:45.090737+00	\N	\N
jizhou	jizhou/beimen/chengnan	2b080567-7f46-4495-ad2d-9f8f0baea9a3	account	99e237cd-bb87-4987-b66a-c92f8c1330ea	ff34d1e1-d89c-4843-a6d4-d939e759511c	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021"}	screen	2026-11-29 00:55:43.772049+00	delivered	2026-11-29 00:55:43.772049+00	\N	\N
jizhou	jizhou/beimen/chengnan	5006e76f-d828-4849-a6c1-6cd3fa2d0a7f	reporter	b2b8aa64-5c56-4ff8-9468-b668518f90f7	ff34d1e1-d89c-4843-a6d4-d939e759511c	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-29 00:55:43.77205+00	delivered	2026-11-29 00:55:43.772049+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	bfee8cf2-21f8-4a6c-b030-96f92ff07004	reporter	1bf03bad-1f14-499c-9123-6603f942baa6	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 00:55:45.370188+00	delivered	2026-11-29 00:55:45.370188+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	951564eb-03fe-4dcc-b5e0-445068ec184b	desk	qingyuan/hedong/jinlanli/g1/lawn	6d01a7ff-e215-4240-820f-88bb0198c069	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 00:55:45.370189+00	delivered	2026-11-29 00:55:45.370188+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	169a6330-481c-435a-89a0-f0d878834543	cam-2383e19c0b9b	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-2383e19c0b9b", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 00:55:40.593995+00	7e05b08d-8e19-4f8f-94d6-141de24d4a83	2026-12-01 00:55:40.593995+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	dd9105cb-b118-444d-a15c-51b5cb5de8c7	cam-2383e19c0b9b	agent	take_still	{"kind": "take_still", "camera_id": "cam-2383e19c0b9b"}	{}	queued	2026-11-29 00:55:41.019034+00	7e05b08d-8e19-4f8f-94d6-141de24d4a83	2026-11-29 01:05:41.019034+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	434106f2-f2f8-4226-addb-80791aba3945	cam-c6271b32d4bf	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-c6271b32d4bf", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 00:55:42.43901+00	76f8fe0b-9176-4229-8fef-359189a8fe07	2026-12-01 00:55:42.43901+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	9a47da7c-a861-441e-b248-17ba3556eb07	cam-c6271b32d4bf	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-c6271b32d4bf"}	{}	queued	2026-11-29 00:55:42.733924+00	76f8fe0b-9176-4229-8fef-359189a8fe07	2026-11-29 01:05:42.733924+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	60096312-4616-406c-acaa-b140d4d4351b	cam-cb291c1aee47	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-cb291c1aee47", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 00:55:44.156556+00	bcca7dfa-b29b-4086-838d-b172890c4501	2026-12-01 00:55:44.156556+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	b8c30404-1aa1-40e0-ad4f-f370b45c9981	cam-cb291c1aee47	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-cb291c1aee47"}	{}	queued	2026-11-29 00:55:44.504346+00	bcca7dfa-b29b-4086-838d-b172890c4501	2026-11-29 01:05:44.504346+00	\N	\N	{}
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
11	6	scheduled	2026-11-29 01:05:40.078788+00
12	6	deferred	2026-11-29 00:55:40.07978+00
13	7	scheduled	2026-11-29 01:25:40.078788+00
14	7	deferred	2026-11-29 00:55:40.07978+00
15	8	scheduled	2026-11-29 04:55:40.078788+00
16	8	deferred	2026-11-29 00:55:40.07978+00
17	9	scheduled	2026-11-29 00:57:10.078788+00
18	9	deferred	2026-11-29 00:55:40.07978+00
23	12	scheduled	2026-11-29 00:56:10.078788+00
24	12	deferred	2026-11-29 00:55:40.341709+00
35	18	scheduled	2026-11-29 01:05:42.099607+00
36	18	deferred	2026-11-29 00:55:42.100306+00
37	19	scheduled	2026-11-29 01:25:42.099607+00
38	19	deferred	2026-11-29 00:55:42.100306+00
39	20	scheduled	2026-11-29 04:55:42.099607+00
40	20	deferred	2026-11-29 00:55:42.100306+00
41	21	scheduled	2026-11-29 00:57:12.099607+00
42	21	deferred	2026-11-29 00:55:42.100306+00
47	24	scheduled	2026-11-29 00:56:12.099607+00
48	24	deferred	2026-11-29 00:55:42.248368+00
59	30	scheduled	2026-11-29 01:05:43.772049+00
60	30	deferred	2026-11-29 00:55:43.772669+00
61	31	scheduled	2026-11-29 01:25:43.772049+00
62	31	deferred	2026-11-29 00:55:43.772669+00
63	32	scheduled	2026-11-29 04:55:43.772049+00
64	32	deferred	2026-11-29 00:55:43.772669+00
65	33	scheduled	2026-11-29 00:57:13.772049+00
66	33	deferred	2026-11-29 00:55:43.772669+00
71	36	scheduled	2026-11-29 00:56:13.772049+00
72	36	deferred	2026-11-29 00:55:43.960921+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:05:40.078788+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "clock_id": "0768ff47-e27d-41d1-b14d-4baee7a201d6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:05:40.078788+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:25:40.078788+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "clock_id": "b94b1cff-c266-4720-a377-f9f5ec9e21c1", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:25:40.078788+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T04:55:40.078788+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "clock_id": "344c2f52-4e55-4d8c-bc20-f10dc29697cb", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 04:55:40.078788+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T00:57:10.078788+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "task_id": "81dd1e79-a8fd-446c-9677-d933040180e5", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 00:57:10.078788+00	0	f	\N
12	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T00:56:10.078788+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "notice_id": "82831d34-4e23-4aed-aff2-e1377f061645", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 00:56:10.078788+00	0	f	\N
18	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:05:42.099607+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "clock_id": "4e2d7fff-ebf3-40c4-8bc1-ce7132cc71b6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:05:42.099607+00	0	f	\N
19	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:25:42.099607+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "clock_id": "a493eb19-6975-4e33-ace5-49c64d8e64e9", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 01:25:42.099607+00	0	f	\N
24	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T00:56:12.099607+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "notice_id": "cf5d9021-09c4-49ec-a5b4-b60e8fca45e7", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 00:56:12.099607+00	0	f	\N
30	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:05:43.772049+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "clock_id": "089404ef-d37c-44ed-86d8-7013511399f9", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 01:05:43.772049+00	0	f	\N
31	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T01:25:43.772049+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "clock_id": "fca22d89-ce5d-41a4-821f-bad573b3c667", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 01:25:43.772049+00	0	f	\N
32	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T04:55:43.772049+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "clock_id": "66008099-b835-4b3d-87b9-c919b1da4fdc", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 04:55:43.772049+00	0	f	\N
33	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T00:57:13.772049+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "task_id": "bbf7cadf-91eb-416c-8c51-55196b77548a", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 00:57:13.772049+00	0	f	\N
20	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T04:55:42.099607+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "clock_id": "f1aec4e1-43bc-4b95-a36e-cf01f7489114", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 04:55:42.099607+00	0	f	\N
21	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T00:57:12.099607+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "task_id": "471345b1-c44f-4df0-a105-c42077a7bb13", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 00:57:12.099607+00	0	f	\N
36	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T00:56:13.772049+00:00", "trace": "43fa65d2-ad63-4ecf-9184-86bac004ece4", "notice_id": "2b080567-7f46-4495-ad2d-9f8f0baea9a3", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 00:56:13.772049+00	0	f	\N
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
qingyuan	5b859b89-4d3b-489f-902f-05150885dca5	e36c169d947976367f99b8157511cd58a065623a9a1a5da034e9e0c429b01075	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\xd0d2e571a717e96fb56ba049098e07df	2026-11-29 00:55:38.830693+00	\N	\N
qingyuan	afe7d852-4129-4d6e-a0df-cf1a9029cf1e	8d187b251b47069b3044c478531febca0d60bfa057552db2625af2e615b8d8c1	楼道灯坏了，请来修	\N	{}	\\xdb4c6d9f165fbfddccf58aa50036731c	2026-11-29 00:55:39.168468+00	\N	\N
qingyuan	43fa65d2-ad63-4ecf-9184-86bac004ece4	39b27ecebaca7ab0fcca43a5996d7997658423515b4d7764980a2e7a90fd6083	有人大声争吵	\N	{}	\\x8de0de828dcb5b030b25dd73deddd5fd	2026-11-29 00:55:39.343348+00	\N	\N
qingyuan	e4eb0f9c-cd9c-4e6a-a04e-038a39e6e7e4	3d97fabd903540beb7ea7a66677ba154897a1e009a381a057740c988c38cc244	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\xc9fc1b0318236566af9c22495d3c1cd3	2026-11-29 00:55:41.268022+00	\N	\N
qingyuan	811a75ee-6dda-4bc3-a716-743e7201b490	9591a02e1d6a6f3f78854e0a1c27d47421e5c23232929430f6aceb528b421682	楼道灯坏了，请来修	\N	{}	\\x10bb81608085c5e249408cbe6a7bacf9	2026-11-29 00:55:41.443296+00	\N	\N
qingyuan	1430743b-88f2-4709-8ac0-59789748a563	4accff4e74b8ca9d1bdce4dc1b169907ca45eca4d0defb39d9e5183d334f51a3	有人大声争吵	\N	{}	\\x6c79493570ee3fa2ec991b70c0537e16	2026-11-29 00:55:41.612202+00	\N	\N
jizhou	b2b8aa64-5c56-4ff8-9468-b668518f90f7	c03ad2d3b14da43e126c4e8776ad5ac62859660e1fecbf512ef22f361d5c80f1	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\x5c9bb8c29c0a661c4bcbf4a4ca64af66	2026-11-29 00:55:42.979624+00	\N	\N
jizhou	462b8ae5-cb81-45e2-9ba2-4989b1da788a	e4cb45d1d3ac1ff109e4542fd9effc2d75857011be72d2c630f3615148d918b7	楼道灯坏了，请来修	\N	{}	\\xbadc81e5db65c9681f18aa895129a876	2026-11-29 00:55:43.108463+00	\N	\N
jizhou	b7468d5d-c0b7-4858-aaa4-f034e5ab0fa4	66c9fc65e1040456413e8b34849e062481ad414e4e8ff10dfc1ee6d7b90bcff8	有人大声争吵	\N	{}	\\xdd6e837828c89bf5d7766ea6878cf6d5	2026-11-29 00:55:43.252828+00	\N	\N
qingyuan	1bf03bad-1f14-499c-9123-6603f942baa6	47d453a183cc01f8c9df414d8d2539cf0d573be32376823e3c85f86303d3e9bf	有人在草坪打架，流血了	\N	{}	\\xb28071a46ac3c261c8057c1fdf6bba5e	2026-11-29 00:55:45.370188+00	\N	\N
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
qingyuan	a404a9c01de41cee0c230b9a84c183603b049d832583407e38f386977c1e6bf4	25d0a20d-dcf0-4811-acdb-ab3937bf1021	HuEnK_hPkR5iZn-8YjBCd-itjI9-HcFr0wuhyKfGmKQ	2026-11-29 00:55:38.433035+00	2026-11-29 12:55:38.433035+00
qingyuan	7e10a988bb9a1154747167f6db637d4d9a76a1f6d0cc13d45d84198c6d341715	ad98fbc2-be09-48b3-a171-9c926725215e	_Nol9--DfYQq6fKYPIprwPei9vkAHCzUFjqMx52Mj50	2026-11-29 00:55:39.937462+00	2026-11-29 12:55:39.937462+00
qingyuan	9069441384540cf515855cdc5bdf0f6cb2587364af83617993c23af9be6c8e3f	7e05b08d-8e19-4f8f-94d6-141de24d4a83	CsUc_bZJ7-QL1k6pLil-JVMpSVEurGKnLVMzK-WQPO4	2026-11-29 00:55:40.442093+00	2026-11-29 12:55:40.442093+00
qingyuan	0fdc15d9251587b96ce54b6fbf87ca6a3b228d80d7a1fadb391390772c802543	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	7SfKbqqKF_IVwxpYQPYCk2uDqCmnmUyZcMSlCLQgZm4	2026-11-29 00:55:41.195061+00	2026-11-29 12:55:41.195061+00
qingyuan	b6e3794be966f8f1aaf52f0263eb25000789f40ab8aaf4e9ebb47735ee9c388e	09445e7a-b6cb-48a6-9a40-61fb4694d3ef	j2fdiSk0s9qCrSXIRF4D7y_yEGnmuPJlFWrorWE-9VM	2026-11-29 00:55:42.036779+00	2026-11-29 12:55:42.036779+00
qingyuan	2c2d577b0aa2b1e9594c5869a8a60d2d87952de22457c8984f266da2cfe9ff85	76f8fe0b-9176-4229-8fef-359189a8fe07	zFDFtnAC1uZ1IXTsrE5n5nkcKq9zFtm5BrulNtz7czU	2026-11-29 00:55:42.337064+00	2026-11-29 12:55:42.337064+00
jizhou	34607898f5d11adf67865f008565a34bd7c3c452cc9ef0b760713cf5277a76d0	fc892f12-3084-4991-a61d-f0c072730951	KFcpQSsm-2CqZvZjlv_285sNKJFtXJtyKGKJaViGhgQ	2026-11-29 00:55:42.885815+00	2026-11-29 12:55:42.885815+00
jizhou	4da48faad8cd806c599d9579c0890ae5947ff82a38b7da76283486bedd5e9974	99e237cd-bb87-4987-b66a-c92f8c1330ea	Aj_shFjEwPVVES_E8caIx_usidWRJhq4nnPwbzOXbKU	2026-11-29 00:55:43.689644+00	2026-11-29 12:55:43.689644+00
jizhou	b04e5ae07c4064a2a10e0a3fde6563c3416fb0de237e070ad5bc991314cab259	bcca7dfa-b29b-4086-838d-b172890c4501	yvmIrEzOnzXg-wZDdRuKx9mMukgjpkO01d_xJ5aAfO8	2026-11-29 00:55:44.043389+00	2026-11-29 12:55:44.043389+00
qingyuan	b814f409acc3da73e08092740310abd77140878f3131d2eaf1ddd02744d9b623	ad98fbc2-be09-48b3-a171-9c926725215e	XvxQi47zv_4jsf0JMfVEw0dVaTSLAeq5YGIlYU98Tpg	2026-11-29 00:55:44.637429+00	2026-11-29 12:55:44.637429+00
qingyuan	d4187dfed2fe1db281717a87c4216877d1bcbd07df55a0ead3df617f9f7c887b	9c2ff548-a85b-473c-a121-0b459f59dd11	HZlOD0qeujNlgUv8plzeA8q19o3jC1Z3QhoPKkzt8gI	2026-11-29 00:55:44.681941+00	2026-11-29 12:55:44.681941+00
qingyuan	b6f11bc62974df4063828be70223018f2908342af0a9ead76cf27295fddaf9b3	25d0a20d-dcf0-4811-acdb-ab3937bf1021	im3K-HF6TaDLifF7-3nDQdFDUzAJwOujy5A1zQ_Q9YI	2026-11-29 00:55:44.726743+00	2026-11-29 12:55:44.726743+00
qingyuan	4327d985aa1c9a851f6ef17dc18da83d849f84c5fc224557502cd41fc0c81079	7e05b08d-8e19-4f8f-94d6-141de24d4a83	0P10eSab9cR0POzr8GGoUuf9NsHCJ__n0pa-ZCgEV-o	2026-11-29 00:55:44.770194+00	2026-11-29 12:55:44.770194+00
qingyuan	538ab8d620fee2262d5277ecb9ceb4614aef7de1bcf4afd80d97b8ab7eda73ab	cef1f317-d30a-47f9-83f8-d33dcedda6fc	Nfwu7hTeHTdYDWZbsXKiBnwI5ofQ42YVlGHQAkbYbr4	2026-11-29 00:55:44.805935+00	2026-11-29 12:55:44.805935+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	7e05b08d-8e19-4f8f-94d6-141de24d4a83	csrf	2026-11-28 00:55:44.84016+00	2026-11-29 00:55:43.84016+00
qingyuan	6252657351debcc13da9a7ec0052808a73385351c331fd4a74970682cf3a0521	e815529d-71d6-4708-b352-6c97251459ff	YnUnORN3YAK2Zi-F0LexIKB5JoYT3oqlNtoGan0wZnU	2026-11-29 00:55:44.865837+00	2026-11-29 12:55:44.865837+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	32cdc238-10c4-4c65-b458-6787d42e7908	cam-2383e19c0b9b	intrusion	intrusion	2026-11-29 00:55:40.962584+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T00:55:40.962594Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	0d81b33d-4707-4d56-bef5-a6fbbc003209	cam-c6271b32d4bf	intrusion	intrusion	2026-11-29 00:55:42.699744+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T00:55:42.699749Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	3eabdd25-af59-4705-80ae-e19254e65fc3	cam-cb291c1aee47	intrusion	intrusion	2026-11-29 00:55:44.456024+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T00:55:44.456030Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	5b859b89-4d3b-489f-902f-05150885dca5	officer	intrusion	intrusion	started	minor	2026-11-29 00:55:38.830693+00	2026-11-29 00:55:38.830693+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:25d0a20d-dcf0-4811-acdb-ab3937bf1021:2c86084d7781a91f8e492f81352c8f65	25d0a20d-dcf0-4811-acdb-ab3937bf1021	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-29T00:55:38.830693Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	afe7d852-4129-4d6e-a0df-cf1a9029cf1e	officer	other	other	started	minor	2026-11-29 00:55:39.168468+00	2026-11-29 00:55:39.168468+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:25d0a20d-dcf0-4811-acdb-ab3937bf1021:40620eb1f307ee9ddef6537d6ef08377	25d0a20d-dcf0-4811-acdb-ab3937bf1021	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	43fa65d2-ad63-4ecf-9184-86bac004ece4	officer	quarrel	quarrel	started	minor	2026-11-29 00:55:39.343348+00	2026-11-29 00:55:39.343348+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:25d0a20d-dcf0-4811-acdb-ab3937bf1021:3f58b2a5c230d866368988f713e29d70	25d0a20d-dcf0-4811-acdb-ab3937bf1021	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	e4eb0f9c-cd9c-4e6a-a04e-038a39e6e7e4	officer	intrusion	intrusion	started	minor	2026-11-29 00:55:41.268022+00	2026-11-29 00:55:41.268022+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:e5c5dc5e-f7a9-456e-9495-f787aa9acd32:dcc94c5b8ccc7217d31712bc7f94c337	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T00:55:41.268022Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	811a75ee-6dda-4bc3-a716-743e7201b490	officer	other	other	started	minor	2026-11-29 00:55:41.443296+00	2026-11-29 00:55:41.443296+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:e5c5dc5e-f7a9-456e-9495-f787aa9acd32:a5f91f8dff980f13018801b7773fc25e	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	1430743b-88f2-4709-8ac0-59789748a563	officer	quarrel	quarrel	started	minor	2026-11-29 00:55:41.612202+00	2026-11-29 00:55:41.612202+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:e5c5dc5e-f7a9-456e-9495-f787aa9acd32:410d23b10b8b2efef3fd74a613e946f5	e5c5dc5e-f7a9-456e-9495-f787aa9acd32	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	b2b8aa64-5c56-4ff8-9468-b668518f90f7	officer	intrusion	intrusion	started	minor	2026-11-29 00:55:42.979624+00	2026-11-29 00:55:42.979624+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:fc892f12-3084-4991-a61d-f0c072730951:332cd7f8a233549c26f9559251b4670d	fc892f12-3084-4991-a61d-f0c072730951	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T00:55:42.979624Z"}]	f	f
jizhou	jizhou/beimen/chengnan	462b8ae5-cb81-45e2-9ba2-4989b1da788a	officer	other	other	started	minor	2026-11-29 00:55:43.108463+00	2026-11-29 00:55:43.108463+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:fc892f12-3084-4991-a61d-f0c072730951:8a760af4501e9fd1216c513a9531dc5a	fc892f12-3084-4991-a61d-f0c072730951	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	b7468d5d-c0b7-4858-aaa4-f034e5ab0fa4	officer	quarrel	quarrel	started	minor	2026-11-29 00:55:43.252828+00	2026-11-29 00:55:43.252828+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:fc892f12-3084-4991-a61d-f0c072730951:4054f79cbd02c2d8c866fd403d0c0278	fc892f12-3084-4991-a61d-f0c072730951	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	864db67d-fc14-4f56-b53b-1d53e2f975e8	camera	intrusion	intrusion	started	minor	2026-11-29 00:55:40.933259+00	2026-11-29 00:55:44.978772+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:e738f167-4f6f-48a0-9088-57982e68d124:1	cam-lawn		t	e738f167-4f6f-48a0-9088-57982e68d124	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	f601c1b2-253c-4605-836c-98901832804d	camera	loitering	loitering	started	minor	2026-11-29 00:55:40.933319+00	2026-11-29 00:55:44.978772+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:fe2038fa-47fc-44ca-a46d-4c3b0e9e6d03:1	cam-lawn		t	fe2038fa-47fc-44ca-a46d-4c3b0e9e6d03	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	1bf03bad-1f14-499c-9123-6603f942baa6	resident	quarrel	quarrel	started	minor	2026-11-29 00:55:45.370188+00	2026-11-29 00:55:45.370188+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:c91c4d7ce4220ef3b26fa990455ca5c4	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-11-29 00:55:41.113754+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-11-29 00:55:42.810845+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-11-29 00:55:44.575548+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	81dd1e79-a8fd-446c-9677-d933040180e5	dd0a1462-76c0-47e0-b7d5-0159573d13ff	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	ad98fbc2-be09-48b3-a171-9c926725215e	2026-11-29 00:55:40.078788+00	2026-11-29 00:57:10.078788+00	2026-11-29 00:55:40.078788+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f
qingyuan	qingyuan/hedong/wenfeng	471345b1-c44f-4df0-a105-c42077a7bb13	d6b0e35f-2f74-467b-a11c-7c4b6fadfa12	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	09445e7a-b6cb-48a6-9a40-61fb4694d3ef	2026-11-29 00:55:42.099607+00	2026-11-29 00:57:12.099607+00	2026-11-29 00:55:42.099607+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f
jizhou	jizhou/beimen/chengnan	bbf7cadf-91eb-416c-8c51-55196b77548a	ff34d1e1-d89c-4843-a6d4-d939e759511c	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	99e237cd-bb87-4987-b66a-c92f8c1330ea	2026-11-29 00:55:43.772049+00	2026-11-29 00:57:13.772049+00	2026-11-29 00:55:43.772049+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f
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

SELECT pg_catalog.setval('public.feed_feed_id_seq', 54, true);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 74, true);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 37, true);


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


