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
-- Name: learned_weights; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.learned_weights (
    district_id text NOT NULL,
    place_path text NOT NULL,
    learned_id uuid NOT NULL,
    factors jsonb NOT NULL,
    decisions integer NOT NULL,
    adopted_at timestamp with time zone NOT NULL,
    adopted_by text NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by text,
    version integer NOT NULL
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
qingyuan	qingyuan/hedong/jinlanli	b69d3d36-578a-4150-a11a-5dd4410dbbb4	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$IJ2IosLXsMM$rcpQ2g	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	9d3d770b-47b2-451c-99b3-fd150530c60c	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$zV2gPj8Gnzw$WwdrOg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	eea6793e-225a-402b-a060-14840c598075	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$Mp5O6EtznFY$DF2ssw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	8cb1e970-67fd-4a82-9e59-bdecf8597657	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$wvs9zAAoz34$34Bpuw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	85d30548-3972-4436-b360-b1f989b22ea7	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$p3zNurES3x4$5mMmig	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	6823f80a-a506-4104-b8ce-46609fe1166e	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$RnbC8RKYqko$PzwgLQ	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	30af5557-2976-42b9-972f-b2ca94eadbb2	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$g+S5C4sfeus$9JZnXQ	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$7JXYcYjS0fk$AWHSeg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$aQO8dZ+9CU0$BpYnWg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	30a732ea-eb46-478a-892f-63be7f585549	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$7VFpZXh1NDw$oAh0Pg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	f9a703ae-fc45-48aa-96de-a8742518e9a3	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$nrmnVpOQKSQ$I4CtNA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	a5e20a4d-f058-4115-871e-11f9e0495868	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$WIgkk5pnFRE$hwfc8A	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	3040ef9b-7cd8-458c-9739-7ca83accf230	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$Q94AdiTKlE4$r8oPdQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	62e8b3f8-ca34-4b15-8e75-87326907f5bb	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$fa95iU75jQg$aPQESQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	34fa6829-5e48-42f1-8ded-98e544a1e43c	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$qBD4pTBbwBU$jGu8iw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$Q+CIMP0hGVs$mTFrag	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	f70ff959-67b1-441c-9aad-6b292dba798a	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$WL7dgqpWc1U$0C4+EA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	e2fcd051-00be-42a0-8ac5-0ddb32f9ad6a	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$u0J3sqPZ8mg$3bQftw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	6b3ae6c0-215d-446d-894d-e88ac3afbc4c	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$TfcLzxzR6Y0$gTlvCw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	5e4a8632-6a89-41cd-afde-83b345156818	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$60dgLwLv/n8$tqWFBg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	15f7eae8-21a0-4ed9-86e5-95f3b1d0e0a2	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$CUyjk8NSmlg$K6rtnA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	1	2026-11-29 12:52:33.35569+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	opened	{"number": "20261129-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "1a9ec743-cf56-482f-90f1-d2f91fe17803", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "1dde47559d7cccbda0518a820e47894cf82fa6c0bd113e783486530f6e1f6e1b"}	0000000000000000000000000000000000000000000000000000000000000000	df846d2cda2f73786dd9a611f48805121d58ee589c39edcac25adc09418bce13
qingyuan	a88b3ffb-9c64-422e-9fc3-38add9dededf	1	2026-11-29 12:52:33.647497+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	opened	{"number": "20261129-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "0caef9db-71ae-4803-91b2-764dc93de3ca", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "7782512e50626b306fe42c839ecf01408b570f8089e75c77e3103abc20875a7e"}	0000000000000000000000000000000000000000000000000000000000000000	8cc1d18b4a1a0bd6b73cf2d6e3917b278a3b926478067eaf61edbc9ed31ea1df
qingyuan	eacb0f9c-05e6-45e2-8d3c-7f8756a923b9	1	2026-11-29 12:52:33.742507+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	opened	{"number": "20261129-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "ff35db711dbab463606adaf91f25cc5fcb233f0b36b48c6321e3d57555a0af42"}	0000000000000000000000000000000000000000000000000000000000000000	3fa280761b5ba945556115906119adde5480a15e5f07aa33246289fc935e3894
qingyuan	eacb0f9c-05e6-45e2-8d3c-7f8756a923b9	2	2026-11-29 12:52:33.916338+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	3fa280761b5ba945556115906119adde5480a15e5f07aa33246289fc935e3894	17af088627b5703cc558ea4cec6f82a349f53b08e92eb9cbf055923cf2b9f582
qingyuan	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	2	2026-11-29 12:52:34.08364+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	df846d2cda2f73786dd9a611f48805121d58ee589c39edcac25adc09418bce13	57797e36ad72410cd091d5d898ddac1b6ff9cd61a1b97f89b918fe1f68a9fb4e
qingyuan	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	3	2026-11-29 12:52:34.248576+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	task_offered	{"task_id": "eeec10a6-7e10-401a-8deb-64e93dfd5446", "to": "3d3acc00-098b-45c3-97ce-b1fb0ac9666b", "plan": 0}	57797e36ad72410cd091d5d898ddac1b6ff9cd61a1b97f89b918fe1f68a9fb4e	2d873d5a3feccbf44f5062d2e507ed133a39541641fa60b8b3c0e88e0230b2ee
qingyuan	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	4	2026-11-29 12:52:34.248576+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	2d873d5a3feccbf44f5062d2e507ed133a39541641fa60b8b3c0e88e0230b2ee	176348f45782aadb3db4e3aeb62e31d3b800a248200f13f4eeefbba8d4a7032f
qingyuan	e02e7ecc-2508-494b-afe7-d1623bd7307c	1	2026-11-29 12:52:34.769805+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	opened	{"number": "20261129-004", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "5a3be950-8a09-455d-b348-1e8e8d8077c0", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "c0a9dcf4738bd0d86ca77ae40c9ee438f1c40463d866580d8587c2e9bd5ec60d"}	0000000000000000000000000000000000000000000000000000000000000000	1f360f7c81045e7caa14cd0b083eadb1f26b21e1171bf06302a013507c4d65dc
qingyuan	e02e7ecc-2508-494b-afe7-d1623bd7307c	2	2026-11-29 12:52:34.943366+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	1f360f7c81045e7caa14cd0b083eadb1f26b21e1171bf06302a013507c4d65dc	c241c33b13cb4054383ea263ea2ccddabc61ac535f9cc2f58b1e0ae8a56e7c46
qingyuan	e02e7ecc-2508-494b-afe7-d1623bd7307c	3	2026-11-29 12:52:34.985796+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	task_offered	{"task_id": "54128da6-b047-4d49-b38e-8c749d829f2a", "to": "3d3acc00-098b-45c3-97ce-b1fb0ac9666b", "plan": 0}	c241c33b13cb4054383ea263ea2ccddabc61ac535f9cc2f58b1e0ae8a56e7c46	7503090e269fed4923ca3510f1566dc288113904fc109c94a9e536e855190816
qingyuan	e02e7ecc-2508-494b-afe7-d1623bd7307c	4	2026-11-29 12:52:34.985796+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	7503090e269fed4923ca3510f1566dc288113904fc109c94a9e536e855190816	171e7fa26084b41e68e32434c81f3dd575f9e5f0f3daef3bab566a102f633e12
qingyuan	e02e7ecc-2508-494b-afe7-d1623bd7307c	5	2026-11-29 12:52:35.231484+00	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	task_changed	{"task_id": "54128da6-b047-4d49-b38e-8c749d829f2a", "action": "accept", "to": "accepted"}	171e7fa26084b41e68e32434c81f3dd575f9e5f0f3daef3bab566a102f633e12	6244301546bb6b21dba9bdda73e87568ab4d652090abfadb4dd792e8c73ed776
qingyuan	e02e7ecc-2508-494b-afe7-d1623bd7307c	6	2026-11-29 12:52:35.231484+00	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	6244301546bb6b21dba9bdda73e87568ab4d652090abfadb4dd792e8c73ed776	390b6d2da48fdee5181a9a2499012bbcebc1901eb083d2f0cc7e7de56be08b0a
qingyuan	e02e7ecc-2508-494b-afe7-d1623bd7307c	7	2026-11-29 12:52:35.637483+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	mediation	{"what": "opened"}	390b6d2da48fdee5181a9a2499012bbcebc1901eb083d2f0cc7e7de56be08b0a	ef83c9eee83db311723e5b214c38e1c06962c85755f1871e69dff5c3638ea762
qingyuan	e02e7ecc-2508-494b-afe7-d1623bd7307c	8	2026-11-29 12:52:35.637483+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	mediation	{"what": "read"}	ef83c9eee83db311723e5b214c38e1c06962c85755f1871e69dff5c3638ea762	ba97f4f82a6d819783e6cb117421ff0b638c5be1731978c6ca3b15ce54eb5ac5
qingyuan	e02e7ecc-2508-494b-afe7-d1623bd7307c	9	2026-11-29 12:52:35.6672+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	mediation	{"what": "sides"}	ba97f4f82a6d819783e6cb117421ff0b638c5be1731978c6ca3b15ce54eb5ac5	a756fc3b439a2e4d9fcc787d657109d2f6afc8ad0c437e64f1f72821a325d11f
qingyuan	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	1	2026-11-29 12:52:36.88049+00	a5e20a4d-f058-4115-871e-11f9e0495868	opened	{"number": "20261129-005", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "af8bc399-6a33-4417-be34-70958d687651", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "86ec6ab8c40fd28ed292770c082ab93766368f60ac608fdbad749e531991586c"}	0000000000000000000000000000000000000000000000000000000000000000	158171e45129f8a8747cb9d5422f9bd370af4f103b58f06076f32a1456a077b4
qingyuan	06dea707-05d6-47dc-a3fe-0498c9a29f23	1	2026-11-29 12:52:37.037818+00	a5e20a4d-f058-4115-871e-11f9e0495868	opened	{"number": "20261129-006", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "6c3608b9-ad14-4654-ab4d-e074c8600806", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "c3f92d2e6d05d36aebf8a31657dd141a9f9a33a3f69c5d3cfc674c01bb754c8c"}	0000000000000000000000000000000000000000000000000000000000000000	a5d6e7fdf0654b300be1aaea5fdabbaf1879c014da7cabdc7b5eff1cd2bf0f2a
qingyuan	ee3d6567-c884-4dff-aad2-602e3c2198ec	1	2026-11-29 12:52:37.187069+00	a5e20a4d-f058-4115-871e-11f9e0495868	opened	{"number": "20261129-007", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "cbb63011-c86d-4b12-8bf9-2f84db6825b4", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "c0102d4f20edcf28f83b18c501356b1aa1ab694e63c38e3620ee67158ef683ca"}	0000000000000000000000000000000000000000000000000000000000000000	72f77bf6648eb2991b2ba4aeced6f55594d7fa73f6d5eff8f947b1ab6e503580
qingyuan	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	2	2026-11-29 12:52:37.361423+00	a5e20a4d-f058-4115-871e-11f9e0495868	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	158171e45129f8a8747cb9d5422f9bd370af4f103b58f06076f32a1456a077b4	e84739b79a5e5062d5038de6ca6642e1e1468839c3abca788bff853fbe930279
qingyuan	ee3d6567-c884-4dff-aad2-602e3c2198ec	2	2026-11-29 12:52:37.271038+00	a5e20a4d-f058-4115-871e-11f9e0495868	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	72f77bf6648eb2991b2ba4aeced6f55594d7fa73f6d5eff8f947b1ab6e503580	a82210e0b5d132b4c7db468d5fa0b96a9f32f2fe06e9b94d1226c7a95137f600
qingyuan	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	3	2026-11-29 12:52:37.455912+00	a5e20a4d-f058-4115-871e-11f9e0495868	task_offered	{"task_id": "f8abf3f2-c1ec-4f26-af13-e370b2aafc74", "to": "3040ef9b-7cd8-458c-9739-7ca83accf230", "plan": 0}	e84739b79a5e5062d5038de6ca6642e1e1468839c3abca788bff853fbe930279	410a4fc19c4c8a5d5bade6be52200f222e9972a51d5b6a0800d5c23c4db7ba70
qingyuan	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	4	2026-11-29 12:52:37.455912+00	a5e20a4d-f058-4115-871e-11f9e0495868	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	410a4fc19c4c8a5d5bade6be52200f222e9972a51d5b6a0800d5c23c4db7ba70	6b13f8cb23dad379a595bac50249f5123907a21e1719957aaa8f7f5644841da3
qingyuan	d1a93edd-a130-444b-b579-b412edcc28c8	5	2026-11-29 12:52:37.898825+00	3040ef9b-7cd8-458c-9739-7ca83accf230	task_changed	{"task_id": "b2c16656-1397-4540-9647-44e588904a36", "action": "accept", "to": "accepted"}	8adffa5c771fa47848b48bc057dc3915587df85e426ee428951721587cf43870	6abf359a2bfcf06dccf7738627c2601f4ded9ff01171a32e1f1cc5d40c2fdbd1
qingyuan	d1a93edd-a130-444b-b579-b412edcc28c8	6	2026-11-29 12:52:37.898825+00	3040ef9b-7cd8-458c-9739-7ca83accf230	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	6abf359a2bfcf06dccf7738627c2601f4ded9ff01171a32e1f1cc5d40c2fdbd1	2705275052bf6070c91dbdda11676ea93193b266d40a90db95d364aadedba8e5
jizhou	b1c45d39-769a-4e55-aa36-e14c836e2c38	2	2026-11-29 12:52:38.466381+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	13ed509857e0fcd96d7d3724bc39032ee6fa8bc2b2e0f132ce7c87ffcc5df823	28e879353292ad6844e88fbf0a72db17c9ce3578218b093b0750f55477302d52
jizhou	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	3	2026-11-29 12:52:38.551884+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	task_offered	{"task_id": "59c59f0b-6ca7-4328-b6b4-b3c07b3891d0", "to": "f70ff959-67b1-441c-9aad-6b292dba798a", "plan": 0}	0abda84dd951e5b5572089f489672b43658007bdc2c609fe1633bae2f46c54e5	3706c559c7f3d25856b592e099d9f1e875840f22e4aacb93b9ae211ae8e85136
jizhou	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	4	2026-11-29 12:52:38.551884+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	3706c559c7f3d25856b592e099d9f1e875840f22e4aacb93b9ae211ae8e85136	6c0bb32553cfdfce4cbc4cf51dce1bcd61975c793ab3e84bc02bfd02de16d068
jizhou	3e0102b6-fb5f-4fd9-9917-76076225d9c6	3	2026-11-29 12:52:38.844517+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	task_offered	{"task_id": "469b5050-cb3f-4818-8ab1-d118a670ec05", "to": "f70ff959-67b1-441c-9aad-6b292dba798a", "plan": 0}	502732ff906bd8a8b45b73d40040d31c713bec686bec36db2f1c3ac49f4c32af	1d961631e719cea87c9a49469fbb60714e48a5e4686e78b0091af659610ae61e
jizhou	3e0102b6-fb5f-4fd9-9917-76076225d9c6	4	2026-11-29 12:52:38.844517+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	1d961631e719cea87c9a49469fbb60714e48a5e4686e78b0091af659610ae61e	576b9f4c5a081acf43e183ad6ed9576829212eae264dc8237df9e34dd8a36020
jizhou	3e0102b6-fb5f-4fd9-9917-76076225d9c6	7	2026-11-29 12:52:38.953561+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	mediation	{"what": "opened"}	3c947388172ecd6e07ca41f8764c275f827ca48ca2bf3ee72fa74cda55423501	a6cf95bfab060dc99dea702f17d49ea6a5ac3862191b8b355e4c3a9d94d9247b
jizhou	3e0102b6-fb5f-4fd9-9917-76076225d9c6	8	2026-11-29 12:52:38.953561+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	mediation	{"what": "read"}	a6cf95bfab060dc99dea702f17d49ea6a5ac3862191b8b355e4c3a9d94d9247b	eb8cf66648a07bd236cdbffc04a2c81a6edfd4768f7610b8f897063e356dde2e
qingyuan	820843f0-9958-4ee3-b01a-932ebba8fd94	1	2026-11-29 12:52:39.382031+00	resident	opened	{"number": "20261129-009", "kind": "quarrel", "pack": "quarrel", "severity": "life_safety", "signal_id": "2277658e-8c0d-4d66-932b-13952741de96", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 1.6}}], "words_sha256": "5d5bd7064250d5967540702be19812dbbd656334c2d4b4b4385f97a70366b377"}	0000000000000000000000000000000000000000000000000000000000000000	e11b8530768ea8bffc81fe11898563e57c0506b46c36dc5916e62218b0f6db68
qingyuan	820843f0-9958-4ee3-b01a-932ebba8fd94	2	2026-11-29 12:52:39.382031+00	rule	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	e11b8530768ea8bffc81fe11898563e57c0506b46c36dc5916e62218b0f6db68	d541f44a1600516e1683646687c1a62ffd40d957dc98f15f8f7f6c581438e939
qingyuan	820843f0-9958-4ee3-b01a-932ebba8fd94	3	2026-11-29 12:52:39.382031+00	rule	task_offered	{"task_id": "117b2f67-6398-437f-ba22-dab7bf6c0cf6", "to": "30a732ea-eb46-478a-892f-63be7f585549", "plan": 0}	d541f44a1600516e1683646687c1a62ffd40d957dc98f15f8f7f6c581438e939	65fd7f4a2b5971a6de304ff05e579ef500d6f695843c6406048d169b1f8d7d2f
qingyuan	820843f0-9958-4ee3-b01a-932ebba8fd94	4	2026-11-29 12:52:39.382031+00	rule	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	65fd7f4a2b5971a6de304ff05e579ef500d6f695843c6406048d169b1f8d7d2f	837b08df5adbd2f3b26bf00b7482aa6259c3f9e5c510c2816cd0c9dfa124ea7c
qingyuan	d1a93edd-a130-444b-b579-b412edcc28c8	1	2026-11-29 12:52:37.627213+00	a5e20a4d-f058-4115-871e-11f9e0495868	opened	{"number": "20261129-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "57e21646-9e76-4b89-9ec3-f0d03a9e23ef", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "20ec08bbf0eeb8c227e67ed500115a893dbc47430d728d71029a551234f8c894"}	0000000000000000000000000000000000000000000000000000000000000000	531f5822e038ec4405f9920a9a1b6223a4699c0532590e1a9135adba399ea2bb
qingyuan	d1a93edd-a130-444b-b579-b412edcc28c8	3	2026-11-29 12:52:37.749405+00	a5e20a4d-f058-4115-871e-11f9e0495868	task_offered	{"task_id": "b2c16656-1397-4540-9647-44e588904a36", "to": "3040ef9b-7cd8-458c-9739-7ca83accf230", "plan": 0}	ecae3774214ec5c66c45f68b9c82a600dcfc6186246b5715435cb1603f715220	93f94c3dc06fa4ec8d08220fc84a74df52df2454e82ae9116ec8d30617839e0e
qingyuan	d1a93edd-a130-444b-b579-b412edcc28c8	4	2026-11-29 12:52:37.749405+00	a5e20a4d-f058-4115-871e-11f9e0495868	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	93f94c3dc06fa4ec8d08220fc84a74df52df2454e82ae9116ec8d30617839e0e	8adffa5c771fa47848b48bc057dc3915587df85e426ee428951721587cf43870
qingyuan	d1a93edd-a130-444b-b579-b412edcc28c8	9	2026-11-29 12:52:38.092407+00	a5e20a4d-f058-4115-871e-11f9e0495868	mediation	{"what": "sides"}	7ea2284671de8dd102c7e924f6a3e20f6861d5ccb4117a83ddd0351dab7a6eb3	0c935127b6132b25ad346b41ede4a492d351ee7f451b2fe6cfa7de3f93a15dce
jizhou	52fad8b9-c8eb-4fce-b605-6ff38e2615fc	1	2026-11-29 12:52:38.353583+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	opened	{"number": "20261129-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "339e7391-09a7-49a4-bac2-85d3ed57cb68", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "2242500f1e1a1236f8d4a5d5f66dbcde8b4c27c96e1c7bafb433f0648dbd0d88"}	0000000000000000000000000000000000000000000000000000000000000000	e67122124c50c51a89038aee4946ebd24043524ad1e04cadb72913e2bfc160c1
jizhou	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	2	2026-11-29 12:52:38.496017+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	c408968f39b57c942509a4a29a1dc1b3225def83eb0fe1a86cb1ef632e0e4f75	0abda84dd951e5b5572089f489672b43658007bdc2c609fe1633bae2f46c54e5
jizhou	3e0102b6-fb5f-4fd9-9917-76076225d9c6	1	2026-11-29 12:52:38.774988+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	opened	{"number": "20261129-024", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "412a4dba-4b1a-476e-a25d-9c3e94759e26", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "d36a8475fd86c7bafae0d783a89f7b207838fbd80902a34950828e80f750d26d"}	0000000000000000000000000000000000000000000000000000000000000000	59eef6658c63bbccba101b022c99604dedc7b6e4f1a1083bfe9bcb377ffa7ef8
qingyuan	d1a93edd-a130-444b-b579-b412edcc28c8	2	2026-11-29 12:52:37.68734+00	a5e20a4d-f058-4115-871e-11f9e0495868	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	531f5822e038ec4405f9920a9a1b6223a4699c0532590e1a9135adba399ea2bb	ecae3774214ec5c66c45f68b9c82a600dcfc6186246b5715435cb1603f715220
jizhou	b1c45d39-769a-4e55-aa36-e14c836e2c38	1	2026-11-29 12:52:38.422343+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	opened	{"number": "20261129-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "a5b2d9b1-fd47-43ec-a698-61808f495a91", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "2230421d85dcf4654e71a0af5450ac01410d2031e69cfd271057497f8a05e79e"}	0000000000000000000000000000000000000000000000000000000000000000	13ed509857e0fcd96d7d3724bc39032ee6fa8bc2b2e0f132ce7c87ffcc5df823
jizhou	3e0102b6-fb5f-4fd9-9917-76076225d9c6	2	2026-11-29 12:52:38.811741+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	59eef6658c63bbccba101b022c99604dedc7b6e4f1a1083bfe9bcb377ffa7ef8	502732ff906bd8a8b45b73d40040d31c713bec686bec36db2f1c3ac49f4c32af
jizhou	3e0102b6-fb5f-4fd9-9917-76076225d9c6	9	2026-11-29 12:52:38.991468+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	mediation	{"what": "sides"}	eb8cf66648a07bd236cdbffc04a2c81a6edfd4768f7610b8f897063e356dde2e	509d381e6b4c688431c8256f6c0f5b26ed01069e23184510621e36f0a89e71c6
qingyuan	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	5	2026-11-29 12:52:39.288332+00	camera:cam-lawn	signal_linked	{"signal_id":"d40fc9a3-9e73-4ca6-bc65-fd6fe1f6e490","source":"camera","score":4.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}},{"code":"link.only_one","weight":1.0,"values":{}}]}	176348f45782aadb3db4e3aeb62e31d3b800a248200f13f4eeefbba8d4a7032f	35c7b7cc4022588c520f7bfaba3863f54939fb89d3a0072ee90b50ffea282dfd
qingyuan	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	6	2026-11-29 12:52:39.288332+00	camera:cam-lawn	signal_linked	{"signal_id":"3cee98bb-1659-4d1f-b335-3302b0a63859","source":"camera","score":9.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}},{"code":"link.only_one","weight":1.0,"values":{}}]}	35c7b7cc4022588c520f7bfaba3863f54939fb89d3a0072ee90b50ffea282dfd	9797fb2774cf8640ac251fb7b38f98da8c596b63b015ff2865b59974d8116da6
qingyuan	d1a93edd-a130-444b-b579-b412edcc28c8	7	2026-11-29 12:52:38.012956+00	a5e20a4d-f058-4115-871e-11f9e0495868	mediation	{"what": "opened"}	2705275052bf6070c91dbdda11676ea93193b266d40a90db95d364aadedba8e5	ad408d6ec5dee8470fc5b68de64e2289935facddeca1804eef8187c822da04ca
qingyuan	d1a93edd-a130-444b-b579-b412edcc28c8	8	2026-11-29 12:52:38.012956+00	a5e20a4d-f058-4115-871e-11f9e0495868	mediation	{"what": "read"}	ad408d6ec5dee8470fc5b68de64e2289935facddeca1804eef8187c822da04ca	7ea2284671de8dd102c7e924f6a3e20f6861d5ccb4117a83ddd0351dab7a6eb3
jizhou	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	1	2026-11-29 12:52:38.308758+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	opened	{"number": "20261129-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "ab9b466e-89f7-46a4-baec-c5e82821f918", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "c005332ca15e6db72c68cff1c299da0cbbd36b871c9e9631dea840da0403a21a"}	0000000000000000000000000000000000000000000000000000000000000000	c408968f39b57c942509a4a29a1dc1b3225def83eb0fe1a86cb1ef632e0e4f75
jizhou	3e0102b6-fb5f-4fd9-9917-76076225d9c6	5	2026-11-29 12:52:38.89439+00	f70ff959-67b1-441c-9aad-6b292dba798a	task_changed	{"task_id": "469b5050-cb3f-4818-8ab1-d118a670ec05", "action": "accept", "to": "accepted"}	576b9f4c5a081acf43e183ad6ed9576829212eae264dc8237df9e34dd8a36020	69a54d77d22736ea2b85d80190755337ac1f87a2a12c74c9253d6c027030928b
jizhou	3e0102b6-fb5f-4fd9-9917-76076225d9c6	6	2026-11-29 12:52:38.89439+00	f70ff959-67b1-441c-9aad-6b292dba798a	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	69a54d77d22736ea2b85d80190755337ac1f87a2a12c74c9253d6c027030928b	3c947388172ecd6e07ca41f8764c275f827ca48ca2bf3ee72fa74cda55423501
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x5a037504cee25f58f506e95ae80dd3dc14a49939322e32aaf8e7b4507bc62204	2026-11-29 12:52:32.615152+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x97f4b4281e0c659f5e86555f5f49d9cbd087aeccadf644541060360edd386f13	2026-11-29 12:52:32.783367+00	\N	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\xd64e74bc2374bd2d9e1540c9a79db7832fff419994b003faef0d79c70ae709bf	2026-11-29 12:52:32.788641+00	\N	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x3cef4b18fa233f888867c69ba1b53d05e45b9ecfc741b623d4df22897c08fe71	2026-11-29 12:52:32.819728+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\xd5890021292f64bcd4d6e9c1d087b6f23029244a41db450fc5196c13a33acc18	2026-11-29 12:52:39.247277+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0014
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-454b74ea2e17	1	2026-11-29 12:52:35.822397+00	f9a703ae-fc45-48aa-96de-a8742518e9a3	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-29T12:52:35.822397Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-454b74ea2e17	2	2026-11-29 12:52:35.940828+00	f9a703ae-fc45-48aa-96de-a8742518e9a3	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-454b74ea2e17	3	2026-11-29 12:52:35.98995+00	f9a703ae-fc45-48aa-96de-a8742518e9a3	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-9d3e4ca1fe0d	1	2026-11-29 12:52:38.176405+00	34fa6829-5e48-42f1-8ded-98e544a1e43c	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-29T12:52:38.176405Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-9d3e4ca1fe0d	2	2026-11-29 12:52:38.197005+00	34fa6829-5e48-42f1-8ded-98e544a1e43c	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-9d3e4ca1fe0d	3	2026-11-29 12:52:38.218535+00	34fa6829-5e48-42f1-8ded-98e544a1e43c	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-57b81ccbd9b3	1	2026-11-29 12:52:39.065516+00	6b3ae6c0-215d-446d-894d-e88ac3afbc4c	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-29T12:52:39.065516Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-57b81ccbd9b3	2	2026-11-29 12:52:39.09026+00	6b3ae6c0-215d-446d-894d-e88ac3afbc4c	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-57b81ccbd9b3	3	2026-11-29 12:52:39.113655+00	6b3ae6c0-215d-446d-894d-e88ac3afbc4c	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-454b74ea2e17	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "f9a703ae-fc45-48aa-96de-a8742518e9a3", "mode": "shadow", "since": "2026-11-29T12:52:35.989950Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 12:52:35.98995+00	f9a703ae-fc45-48aa-96de-a8742518e9a3	\N
qingyuan	qingyuan/hedong/wenfeng	cam-9d3e4ca1fe0d	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "34fa6829-5e48-42f1-8ded-98e544a1e43c", "mode": "shadow", "since": "2026-11-29T12:52:38.218535Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 12:52:38.218535+00	34fa6829-5e48-42f1-8ded-98e544a1e43c	\N
jizhou	jizhou/beimen/chengnan	cam-57b81ccbd9b3	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "6b3ae6c0-215d-446d-894d-e88ac3afbc4c", "mode": "shadow", "since": "2026-11-29T12:52:39.113655Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 12:52:39.113655+00	6b3ae6c0-215d-446d-894d-e88ac3afbc4c	\N
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
qingyuan	1a6e827e-876e-4a09-b8ca-5edcc82935c4	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	eeec10a6-7e10-401a-8deb-64e93dfd5446	accept	running	2026-11-29 12:52:34.248576+00	2026-11-29 13:02:34.248576+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	a16d4afb-ed2e-49f9-a071-3cb5fa80ecf2	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	eeec10a6-7e10-401a-8deb-64e93dfd5446	on_scene	running	2026-11-29 12:52:34.248576+00	2026-11-29 13:22:34.248576+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	b6512da5-50f7-4c64-8379-f7fb8e52ca10	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	eeec10a6-7e10-401a-8deb-64e93dfd5446	done	running	2026-11-29 12:52:34.248576+00	2026-11-29 16:52:34.248576+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	523b84fe-43a1-4ce2-9977-280b04fecfaf	e02e7ecc-2508-494b-afe7-d1623bd7307c	54128da6-b047-4d49-b38e-8c749d829f2a	on_scene	running	2026-11-29 12:52:34.985796+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	319c7392-05a2-44d5-a566-cc5d87af4479	e02e7ecc-2508-494b-afe7-d1623bd7307c	54128da6-b047-4d49-b38e-8c749d829f2a	done	running	2026-11-29 12:52:34.985796+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	00620c94-fe3e-477f-a700-9892b195420c	e02e7ecc-2508-494b-afe7-d1623bd7307c	54128da6-b047-4d49-b38e-8c749d829f2a	accept	stopped	2026-11-29 12:52:34.985796+00	2026-11-29 13:22:34.985796+00	\N	2026-11-29 12:52:35.231484+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	0e68306e-ea05-485f-b09c-9043254ae909	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	f8abf3f2-c1ec-4f26-af13-e370b2aafc74	accept	running	2026-11-29 12:52:37.455912+00	2026-11-29 13:02:37.455912+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	4b646231-7273-444b-a263-41556cd0386f	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	f8abf3f2-c1ec-4f26-af13-e370b2aafc74	on_scene	running	2026-11-29 12:52:37.455912+00	2026-11-29 13:22:37.455912+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	c045422e-b6e9-4228-8456-ba2d713a54f0	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	f8abf3f2-c1ec-4f26-af13-e370b2aafc74	done	running	2026-11-29 12:52:37.455912+00	2026-11-29 16:52:37.455912+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	b2e2ecf9-95ae-49ae-bb17-26ab77b7ab2d	d1a93edd-a130-444b-b579-b412edcc28c8	b2c16656-1397-4540-9647-44e588904a36	on_scene	running	2026-11-29 12:52:37.749405+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	f5becf6e-bfb0-44c4-91da-c8147e3c171b	d1a93edd-a130-444b-b579-b412edcc28c8	b2c16656-1397-4540-9647-44e588904a36	done	running	2026-11-29 12:52:37.749405+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	b38d407f-e6eb-493b-be9e-66000469e86a	d1a93edd-a130-444b-b579-b412edcc28c8	b2c16656-1397-4540-9647-44e588904a36	accept	stopped	2026-11-29 12:52:37.749405+00	2026-11-29 13:22:37.749405+00	\N	2026-11-29 12:52:37.898825+00	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	cc6715e6-65fb-4fed-947a-ef9de9c7a51f	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	59c59f0b-6ca7-4328-b6b4-b3c07b3891d0	accept	running	2026-11-29 12:52:38.551884+00	2026-11-29 13:02:38.551884+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	0e0bc44f-5c57-486d-8c25-73d6b8772f95	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	59c59f0b-6ca7-4328-b6b4-b3c07b3891d0	on_scene	running	2026-11-29 12:52:38.551884+00	2026-11-29 13:22:38.551884+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	6a7ec61b-868c-44b7-89ce-2c78674f2c97	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	59c59f0b-6ca7-4328-b6b4-b3c07b3891d0	done	running	2026-11-29 12:52:38.551884+00	2026-11-29 16:52:38.551884+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	10d70066-924f-4188-a502-dc5f9d9f82f2	3e0102b6-fb5f-4fd9-9917-76076225d9c6	469b5050-cb3f-4818-8ab1-d118a670ec05	on_scene	running	2026-11-29 12:52:38.844517+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
jizhou	eb79c731-89a2-4556-b2e7-ce8d1930e48a	3e0102b6-fb5f-4fd9-9917-76076225d9c6	469b5050-cb3f-4818-8ab1-d118a670ec05	done	running	2026-11-29 12:52:38.844517+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
jizhou	74fef88c-212d-49d8-8d23-c24a671f7f9e	3e0102b6-fb5f-4fd9-9917-76076225d9c6	469b5050-cb3f-4818-8ab1-d118a670ec05	accept	stopped	2026-11-29 12:52:38.844517+00	2026-11-29 13:22:38.844517+00	\N	2026-11-29 12:52:38.89439+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	d8eafe78-877b-4906-92c9-c8ff53d3aa00	820843f0-9958-4ee3-b01a-932ebba8fd94	117b2f67-6398-437f-ba22-dab7bf6c0cf6	accept	running	2026-11-29 12:52:39.382031+00	2026-11-29 13:22:39.382031+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	c96f2ed3-75a9-411d-b425-3029fd87caca	820843f0-9958-4ee3-b01a-932ebba8fd94	117b2f67-6398-437f-ba22-dab7bf6c0cf6	on_scene	running	2026-11-29 12:52:39.382031+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	09da543c-a575-4137-9065-2df45b2b0d5a	820843f0-9958-4ee3-b01a-932ebba8fd94	117b2f67-6398-437f-ba22-dab7bf6c0cf6	done	running	2026-11-29 12:52:39.382031+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
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
qingyuan	report:5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c:2b01980901deea7ee2fe8a8a04778d4d	1a9ec743-cf56-482f-90f1-d2f91fe17803	2026-11-29 12:52:33.35569+00
qingyuan	report:5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c:590883f4dc64b8d5295d3034b6e624a0	0caef9db-71ae-4803-91b2-764dc93de3ca	2026-11-29 12:52:33.647497+00
qingyuan	report:5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c:26a414c325da9bc3701e79c5fe53fa3c	148aeab3-5f6a-4a2a-b643-63a0650e12d5	2026-11-29 12:52:33.742507+00
qingyuan	report:5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c:d0203a2f45ddbd8f53cd3edd2d75175e	5a3be950-8a09-455d-b348-1e8e8d8077c0	2026-11-29 12:52:34.769805+00
qingyuan	report:a5e20a4d-f058-4115-871e-11f9e0495868:88539643300a35bace3b63c25748f20e	af8bc399-6a33-4417-be34-70958d687651	2026-11-29 12:52:36.88049+00
qingyuan	report:a5e20a4d-f058-4115-871e-11f9e0495868:130de7e20e48bac94e6ac569ce3fa680	6c3608b9-ad14-4654-ab4d-e074c8600806	2026-11-29 12:52:37.037818+00
qingyuan	report:a5e20a4d-f058-4115-871e-11f9e0495868:97516e084ef521318cef2f1da554835d	cbb63011-c86d-4b12-8bf9-2f84db6825b4	2026-11-29 12:52:37.187069+00
qingyuan	report:a5e20a4d-f058-4115-871e-11f9e0495868:7cfd3dc438b0bfd0c64e8ee2f9be8d97	57e21646-9e76-4b89-9ec3-f0d03a9e23ef	2026-11-29 12:52:37.627213+00
jizhou	report:094fa2c5-abd5-49e2-a4ba-a90f776e2d6d:7cb738103a03dabb16b606cfacb202cb	ab9b466e-89f7-46a4-baec-c5e82821f918	2026-11-29 12:52:38.308758+00
jizhou	report:094fa2c5-abd5-49e2-a4ba-a90f776e2d6d:dc66fb19c5b8b03d59a16104903b6fa2	339e7391-09a7-49a4-bac2-85d3ed57cb68	2026-11-29 12:52:38.353583+00
jizhou	report:094fa2c5-abd5-49e2-a4ba-a90f776e2d6d:ed8d4cf186ca641219f0f961f2569f1c	a5b2d9b1-fd47-43ec-a698-61808f495a91	2026-11-29 12:52:38.422343+00
jizhou	report:094fa2c5-abd5-49e2-a4ba-a90f776e2d6d:caa8b067d4054e9e16e1d95a3c40169f	412a4dba-4b1a-476e-a25d-9c3e94759e26	2026-11-29 12:52:38.774988+00
qingyuan	event:11024e2b-9715-4098-9deb-cd5fbd989ca9:1	d40fc9a3-9e73-4ca6-bc65-fd6fe1f6e490	2026-11-29 12:52:39.262683+00
qingyuan	event:ed800ffa-40da-49c4-8738-861c8cd1570e:1	3cee98bb-1659-4d1f-b335-3302b0a63859	2026-11-29 12:52:39.262683+00
qingyuan	report:resident:7eb8a3b3d9690df72e7b3f29e541b0c7	2277658e-8c0d-4d66-932b-13952741de96	2026-11-29 12:52:39.382031+00
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
qingyuan	qingyuan/hedong/jinlanli	6dce7d908b696cc3c4664d91d87fe62a7ab865b391cb85444e488036d65fc8e1	2026-11-29 12:52:34.622526+00	2026-11-30 12:52:34.622526+00	\N
qingyuan	qingyuan/hedong/wenfeng	e146bcf80416eda9bd68c5f5dd328183568f2311c3a86b7b5182c189f6e3325b	2026-11-29 12:52:37.570151+00	2026-11-30 12:52:37.570151+00	\N
jizhou	jizhou/beimen/chengnan	3edca83766652b9b9569bfa2547991cb5c9bbf9d395d72c714934f8c67d33eb0	2026-11-29 12:52:38.728314+00	2026-11-30 12:52:38.728314+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	2026-11-29 12:52:33.35569+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	971edc84-cb72-4dc3-bb4a-b32ef8fccb2a	2026-11-29 12:52:33.35569+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	a88b3ffb-9c64-422e-9fc3-38add9dededf	2026-11-29 12:52:33.647497+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	6cc1c1df-253d-4337-8892-da879fe32951	2026-11-29 12:52:33.647497+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	eacb0f9c-05e6-45e2-8d3c-7f8756a923b9	2026-11-29 12:52:33.742507+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	225d89e0-e3f1-430d-b862-d5b943695bde	2026-11-29 12:52:33.742507+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	eacb0f9c-05e6-45e2-8d3c-7f8756a923b9	2026-11-29 12:52:33.916338+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	2026-11-29 12:52:34.08364+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	2026-11-29 12:52:34.248576+00
qingyuan	qingyuan/hedong/jinlanli	10	account	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	notice	a961fedd-0b1a-45a5-bb2d-e21daca614d3	2026-11-29 12:52:34.248576+00
qingyuan	qingyuan/hedong/jinlanli	11	account	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	task	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	2026-11-29 12:52:34.248576+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		incident	e02e7ecc-2508-494b-afe7-d1623bd7307c	2026-11-29 12:52:34.769805+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		notice	493e79cb-ef46-42d0-9677-92e725293872	2026-11-29 12:52:34.769805+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		incident	e02e7ecc-2508-494b-afe7-d1623bd7307c	2026-11-29 12:52:34.943366+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		incident	e02e7ecc-2508-494b-afe7-d1623bd7307c	2026-11-29 12:52:34.985796+00
qingyuan	qingyuan/hedong/jinlanli	16	account	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	notice	081899cc-e76e-4414-b160-246b4dae3715	2026-11-29 12:52:34.985796+00
qingyuan	qingyuan/hedong/jinlanli	17	account	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	task	e02e7ecc-2508-494b-afe7-d1623bd7307c	2026-11-29 12:52:34.985796+00
qingyuan	qingyuan/hedong/jinlanli	18	desk		incident	e02e7ecc-2508-494b-afe7-d1623bd7307c	2026-11-29 12:52:35.231484+00
qingyuan	qingyuan/hedong/jinlanli	19	desk		incident	e02e7ecc-2508-494b-afe7-d1623bd7307c	2026-11-29 12:52:35.637483+00
qingyuan	qingyuan/hedong/jinlanli	20	desk		incident	e02e7ecc-2508-494b-afe7-d1623bd7307c	2026-11-29 12:52:35.6672+00
qingyuan	qingyuan/hedong/jinlanli	21	desk		camera	cam-454b74ea2e17	2026-11-29 12:52:35.822397+00
qingyuan	qingyuan/hedong/jinlanli	22	desk		command	bea41fd4-61b4-44f9-bf33-41f15acd699b	2026-11-29 12:52:35.822397+00
qingyuan	qingyuan/hedong/jinlanli	23	desk		camera	cam-454b74ea2e17	2026-11-29 12:52:35.940828+00
qingyuan	qingyuan/hedong/jinlanli	24	desk		camera	cam-454b74ea2e17	2026-11-29 12:52:35.98995+00
qingyuan	qingyuan/hedong/jinlanli	25	desk		command	146fa7df-5a33-49aa-b460-899f01e620ac	2026-11-29 12:52:36.652147+00
qingyuan	qingyuan/hedong/wenfeng	26	desk		incident	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	2026-11-29 12:52:36.88049+00
qingyuan	qingyuan/hedong/wenfeng	27	desk		notice	b7947c16-57bc-42b5-b988-07eaddc27f08	2026-11-29 12:52:36.88049+00
qingyuan	qingyuan/hedong/wenfeng	28	desk		incident	06dea707-05d6-47dc-a3fe-0498c9a29f23	2026-11-29 12:52:37.037818+00
qingyuan	qingyuan/hedong/wenfeng	29	desk		notice	c7f61ffd-8102-4717-960c-247688e49daf	2026-11-29 12:52:37.037818+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		incident	ee3d6567-c884-4dff-aad2-602e3c2198ec	2026-11-29 12:52:37.187069+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		notice	c423d5f8-8e85-4550-bc0b-8462d4b18af9	2026-11-29 12:52:37.187069+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		incident	ee3d6567-c884-4dff-aad2-602e3c2198ec	2026-11-29 12:52:37.271038+00
qingyuan	qingyuan/hedong/wenfeng	33	desk		incident	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	2026-11-29 12:52:37.361423+00
qingyuan	qingyuan/hedong/wenfeng	34	desk		incident	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	2026-11-29 12:52:37.455912+00
qingyuan	qingyuan/hedong/wenfeng	35	account	3040ef9b-7cd8-458c-9739-7ca83accf230	notice	d9e8198c-1d37-4ba3-9230-5539ab2a3955	2026-11-29 12:52:37.455912+00
qingyuan	qingyuan/hedong/wenfeng	36	account	3040ef9b-7cd8-458c-9739-7ca83accf230	task	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	2026-11-29 12:52:37.455912+00
qingyuan	qingyuan/hedong/wenfeng	37	desk		incident	d1a93edd-a130-444b-b579-b412edcc28c8	2026-11-29 12:52:37.627213+00
qingyuan	qingyuan/hedong/wenfeng	38	desk		notice	7acbe5c3-57d6-4ff0-b2ab-37c1c5e468d8	2026-11-29 12:52:37.627213+00
qingyuan	qingyuan/hedong/wenfeng	39	desk		incident	d1a93edd-a130-444b-b579-b412edcc28c8	2026-11-29 12:52:37.68734+00
qingyuan	qingyuan/hedong/wenfeng	40	desk		incident	d1a93edd-a130-444b-b579-b412edcc28c8	2026-11-29 12:52:37.749405+00
qingyuan	qingyuan/hedong/wenfeng	41	account	3040ef9b-7cd8-458c-9739-7ca83accf230	notice	e02b542a-622f-435c-a990-6c31d0169592	2026-11-29 12:52:37.749405+00
qingyuan	qingyuan/hedong/wenfeng	42	account	3040ef9b-7cd8-458c-9739-7ca83accf230	task	d1a93edd-a130-444b-b579-b412edcc28c8	2026-11-29 12:52:37.749405+00
qingyuan	qingyuan/hedong/wenfeng	43	desk		incident	d1a93edd-a130-444b-b579-b412edcc28c8	2026-11-29 12:52:37.898825+00
qingyuan	qingyuan/hedong/wenfeng	44	desk		incident	d1a93edd-a130-444b-b579-b412edcc28c8	2026-11-29 12:52:38.012956+00
qingyuan	qingyuan/hedong/wenfeng	45	desk		incident	d1a93edd-a130-444b-b579-b412edcc28c8	2026-11-29 12:52:38.092407+00
qingyuan	qingyuan/hedong/wenfeng	46	desk		camera	cam-9d3e4ca1fe0d	2026-11-29 12:52:38.176405+00
qingyuan	qingyuan/hedong/wenfeng	47	desk		command	d859fa21-9b38-4db5-92b0-8eb174ca93cc	2026-11-29 12:52:38.176405+00
qingyuan	qingyuan/hedong/wenfeng	48	desk		camera	cam-9d3e4ca1fe0d	2026-11-29 12:52:38.197005+00
qingyuan	qingyuan/hedong/wenfeng	49	desk		camera	cam-9d3e4ca1fe0d	2026-11-29 12:52:38.218535+00
qingyuan	qingyuan/hedong/wenfeng	50	desk		command	a50a734d-681e-4f02-8677-570d0fcf1192	2026-11-29 12:52:38.242087+00
jizhou	jizhou/beimen/chengnan	51	desk		incident	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	2026-11-29 12:52:38.308758+00
jizhou	jizhou/beimen/chengnan	52	desk		notice	1d6b993e-ba52-4006-83f2-86f6b83d30d7	2026-11-29 12:52:38.308758+00
jizhou	jizhou/beimen/chengnan	53	desk		incident	52fad8b9-c8eb-4fce-b605-6ff38e2615fc	2026-11-29 12:52:38.353583+00
jizhou	jizhou/beimen/chengnan	54	desk		notice	a6b51676-89b0-448f-8fdc-18af7edf3855	2026-11-29 12:52:38.353583+00
jizhou	jizhou/beimen/chengnan	55	desk		incident	b1c45d39-769a-4e55-aa36-e14c836e2c38	2026-11-29 12:52:38.422343+00
jizhou	jizhou/beimen/chengnan	56	desk		notice	c2a941d3-0b8c-415f-b70d-4988d8020e25	2026-11-29 12:52:38.422343+00
jizhou	jizhou/beimen/chengnan	57	desk		incident	b1c45d39-769a-4e55-aa36-e14c836e2c38	2026-11-29 12:52:38.466381+00
jizhou	jizhou/beimen/chengnan	58	desk		incident	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	2026-11-29 12:52:38.496017+00
jizhou	jizhou/beimen/chengnan	62	desk		incident	3e0102b6-fb5f-4fd9-9917-76076225d9c6	2026-11-29 12:52:38.774988+00
jizhou	jizhou/beimen/chengnan	63	desk		notice	22cc7d68-059a-49ff-baa6-c3029391a647	2026-11-29 12:52:38.774988+00
jizhou	jizhou/beimen/chengnan	75	desk		command	bb678bc8-1d1a-4930-be9b-d8037ce3b201	2026-11-29 12:52:39.149435+00
jizhou	jizhou/beimen/chengnan	59	desk		incident	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	2026-11-29 12:52:38.551884+00
jizhou	jizhou/beimen/chengnan	60	account	f70ff959-67b1-441c-9aad-6b292dba798a	notice	d6bc1716-cccd-4121-b5c8-a9031fd59182	2026-11-29 12:52:38.551884+00
jizhou	jizhou/beimen/chengnan	61	account	f70ff959-67b1-441c-9aad-6b292dba798a	task	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	2026-11-29 12:52:38.551884+00
jizhou	jizhou/beimen/chengnan	65	desk		incident	3e0102b6-fb5f-4fd9-9917-76076225d9c6	2026-11-29 12:52:38.844517+00
jizhou	jizhou/beimen/chengnan	66	account	f70ff959-67b1-441c-9aad-6b292dba798a	notice	9f45fe56-1760-47e7-b153-846824e05c01	2026-11-29 12:52:38.844517+00
jizhou	jizhou/beimen/chengnan	67	account	f70ff959-67b1-441c-9aad-6b292dba798a	task	3e0102b6-fb5f-4fd9-9917-76076225d9c6	2026-11-29 12:52:38.844517+00
jizhou	jizhou/beimen/chengnan	69	desk		incident	3e0102b6-fb5f-4fd9-9917-76076225d9c6	2026-11-29 12:52:38.953561+00
jizhou	jizhou/beimen/chengnan	71	desk		camera	cam-57b81ccbd9b3	2026-11-29 12:52:39.065516+00
jizhou	jizhou/beimen/chengnan	72	desk		command	f39d7472-65e1-48d8-a372-ebb382a84c23	2026-11-29 12:52:39.065516+00
jizhou	jizhou/beimen/chengnan	74	desk		camera	cam-57b81ccbd9b3	2026-11-29 12:52:39.113655+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	77	desk		incident	820843f0-9958-4ee3-b01a-932ebba8fd94	2026-11-29 12:52:39.382031+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	78	desk		notice	91ced689-4106-4994-9a98-0c43631fc3f2	2026-11-29 12:52:39.382031+00
qingyuan	qingyuan/hedong/jinlanli	79	account	30a732ea-eb46-478a-892f-63be7f585549	notice	69df3c57-799e-4de2-9044-dcc0c378a395	2026-11-29 12:52:39.382031+00
qingyuan	qingyuan/hedong/jinlanli	80	account	30a732ea-eb46-478a-892f-63be7f585549	task	820843f0-9958-4ee3-b01a-932ebba8fd94	2026-11-29 12:52:39.382031+00
jizhou	jizhou/beimen/chengnan	64	desk		incident	3e0102b6-fb5f-4fd9-9917-76076225d9c6	2026-11-29 12:52:38.811741+00
jizhou	jizhou/beimen/chengnan	70	desk		incident	3e0102b6-fb5f-4fd9-9917-76076225d9c6	2026-11-29 12:52:38.991468+00
jizhou	jizhou/beimen/chengnan	73	desk		camera	cam-57b81ccbd9b3	2026-11-29 12:52:39.09026+00
qingyuan	qingyuan/hedong/jinlanli/g1	76	desk		incident	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	2026-11-29 12:52:39.288332+00
jizhou	jizhou/beimen/chengnan	68	desk		incident	3e0102b6-fb5f-4fd9-9917-76076225d9c6	2026-11-29 12:52:38.89439+00
\.


--
-- Data for Name: incident_numbers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incident_numbers (district_id, day, last) FROM stdin;
jizhou	20261129	24
qingyuan	20261129	9
\.


--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incidents (district_id, place_path, incident_id, number, pack, pack_version, kind, severity, urgency, state, condition, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, opened_at, last_signal_at, version, acknowledged_at, acknowledged_by, merged_into, outcome, closed_at, follow_up_on, rendered) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	a88b3ffb-9c64-422e-9fc3-38add9dededf	20261129-002	other	1	other	minor	2	candidate	active	27.104	115.015	30	\N	\N	\N	\N	{}	2026-11-29 12:52:33.647497+00	2026-11-29 12:52:33.647497+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	eacb0f9c-05e6-45e2-8d3c-7f8756a923b9	20261129-003	quarrel	2	quarrel	minor	2	rejected	active	27.124	115.015	30	\N	\N	\N	\N	{}	2026-11-29 12:52:33.742507+00	2026-11-29 12:52:33.742507+00	2	2026-11-29 12:52:33.916338+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	e02e7ecc-2508-494b-afe7-d1623bd7307c	20261129-004	quarrel	2	quarrel	minor	2	handling	active	27.144	115.015	30	\N	\N	\N	\N	{}	2026-11-29 12:52:34.769805+00	2026-11-29 12:52:34.769805+00	4	2026-11-29 12:52:34.943366+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	06dea707-05d6-47dc-a3fe-0498c9a29f23	20261129-006	other	1	other	minor	2	candidate	active	27.204	115.115	30	\N	\N	\N	\N	{}	2026-11-29 12:52:37.037818+00	2026-11-29 12:52:37.037818+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	ee3d6567-c884-4dff-aad2-602e3c2198ec	20261129-007	quarrel	2	quarrel	minor	2	rejected	active	27.224	115.115	30	\N	\N	\N	\N	{}	2026-11-29 12:52:37.187069+00	2026-11-29 12:52:37.187069+00	2	2026-11-29 12:52:37.271038+00	a5e20a4d-f058-4115-871e-11f9e0495868	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	20261129-005	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-29 12:52:36.88049+00	2026-11-29 12:52:36.88049+00	3	2026-11-29 12:52:37.361423+00	a5e20a4d-f058-4115-871e-11f9e0495868	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	d1a93edd-a130-444b-b579-b412edcc28c8	20261129-008	quarrel	2	quarrel	minor	2	handling	active	27.244	115.115	30	\N	\N	\N	\N	{}	2026-11-29 12:52:37.627213+00	2026-11-29 12:52:37.627213+00	4	2026-11-29 12:52:37.68734+00	a5e20a4d-f058-4115-871e-11f9e0495868	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	52fad8b9-c8eb-4fce-b605-6ff38e2615fc	20261129-022	other	1	other	minor	2	candidate	active	27.504	115.515	30	\N	\N	\N	\N	{}	2026-11-29 12:52:38.353583+00	2026-11-29 12:52:38.353583+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	b1c45d39-769a-4e55-aa36-e14c836e2c38	20261129-023	quarrel	2	quarrel	minor	2	rejected	active	27.524	115.515	30	\N	\N	\N	\N	{}	2026-11-29 12:52:38.422343+00	2026-11-29 12:52:38.422343+00	2	2026-11-29 12:52:38.466381+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	20261129-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-29 12:52:38.308758+00	2026-11-29 12:52:38.308758+00	3	2026-11-29 12:52:38.496017+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	3e0102b6-fb5f-4fd9-9917-76076225d9c6	20261129-024	quarrel	2	quarrel	minor	2	handling	active	27.544	115.515	30	\N	\N	\N	\N	{}	2026-11-29 12:52:38.774988+00	2026-11-29 12:52:38.774988+00	4	2026-11-29 12:52:38.811741+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	20261129-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-29 12:52:33.35569+00	2026-11-29 12:52:35.250501+00	5	2026-11-29 12:52:34.08364+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	820843f0-9958-4ee3-b01a-932ebba8fd94	20261129-009	quarrel	2	quarrel	life_safety	0	dispatched	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-29 12:52:39.382031+00	2026-11-29 12:52:39.382031+00	3	\N	\N	\N	\N	\N	\N	f
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
-- Data for Name: learned_weights; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.learned_weights (district_id, place_path, learned_id, factors, decisions, adopted_at, adopted_by, withdrawn_at, withdrawn_by, version) FROM stdin;
\.


--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.links (district_id, link_id, signal_id, incident_id, zone, score, reasons, decided_by, decided_at, undone_at, undone_by) FROM stdin;
qingyuan	e92547b7-e0e3-4948-9a0f-13d2bba49c47	1a9ec743-cf56-482f-90f1-d2f91fe17803	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-11-29 12:52:33.35569+00	\N	\N
qingyuan	6b5ae522-5b0e-43e7-89ad-451171fd1e59	0caef9db-71ae-4803-91b2-764dc93de3ca	a88b3ffb-9c64-422e-9fc3-38add9dededf	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-11-29 12:52:33.647497+00	\N	\N
qingyuan	fbf1ee1a-870d-4084-b096-ac02145409bb	148aeab3-5f6a-4a2a-b643-63a0650e12d5	eacb0f9c-05e6-45e2-8d3c-7f8756a923b9	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-11-29 12:52:33.742507+00	\N	\N
qingyuan	cd2410d4-d961-4b21-843b-2319724d68be	1a9ec743-cf56-482f-90f1-d2f91fe17803	a88b3ffb-9c64-422e-9fc3-38add9dededf	suggest	0.4	[]	rule	2026-11-29 12:52:34.630369+00	\N	\N
qingyuan	1fca92c0-ba3d-4adb-967b-1ea25704d1b8	5a3be950-8a09-455d-b348-1e8e8d8077c0	e02e7ecc-2508-494b-afe7-d1623bd7307c	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-11-29 12:52:34.769805+00	\N	\N
qingyuan	ab45ffe4-2cb8-400b-b72f-d500938781d5	af8bc399-6a33-4417-be34-70958d687651	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a5e20a4d-f058-4115-871e-11f9e0495868	2026-11-29 12:52:36.88049+00	\N	\N
qingyuan	91097e88-617a-42dc-a7a9-92eaee9691e3	6c3608b9-ad14-4654-ab4d-e074c8600806	06dea707-05d6-47dc-a3fe-0498c9a29f23	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a5e20a4d-f058-4115-871e-11f9e0495868	2026-11-29 12:52:37.037818+00	\N	\N
qingyuan	18147e3a-e9b7-479e-a30f-f72377b5eaba	cbb63011-c86d-4b12-8bf9-2f84db6825b4	ee3d6567-c884-4dff-aad2-602e3c2198ec	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a5e20a4d-f058-4115-871e-11f9e0495868	2026-11-29 12:52:37.187069+00	\N	\N
qingyuan	5a591d8e-fba4-4196-bc5c-f87029dae8ff	af8bc399-6a33-4417-be34-70958d687651	06dea707-05d6-47dc-a3fe-0498c9a29f23	suggest	0.4	[]	rule	2026-11-29 12:52:37.571857+00	\N	\N
qingyuan	9bd1f35e-e086-491e-9fbb-9681dab7ecf3	57e21646-9e76-4b89-9ec3-f0d03a9e23ef	d1a93edd-a130-444b-b579-b412edcc28c8	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	a5e20a4d-f058-4115-871e-11f9e0495868	2026-11-29 12:52:37.627213+00	\N	\N
jizhou	d2d880e0-bebb-4099-a782-4b576c086552	ab9b466e-89f7-46a4-baec-c5e82821f918	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-11-29 12:52:38.308758+00	\N	\N
jizhou	f656ae84-6dbc-4d1c-b089-4b79adfe0555	339e7391-09a7-49a4-bac2-85d3ed57cb68	52fad8b9-c8eb-4fce-b605-6ff38e2615fc	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-11-29 12:52:38.353583+00	\N	\N
jizhou	e5bc0374-c30b-407a-880d-a3670123711e	a5b2d9b1-fd47-43ec-a698-61808f495a91	b1c45d39-769a-4e55-aa36-e14c836e2c38	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-11-29 12:52:38.422343+00	\N	\N
jizhou	3b7ff17a-f13f-414a-81fe-55c78117108f	ab9b466e-89f7-46a4-baec-c5e82821f918	52fad8b9-c8eb-4fce-b605-6ff38e2615fc	suggest	0.4	[]	rule	2026-11-29 12:52:38.729975+00	\N	\N
jizhou	2a9839d8-3c7f-4350-8941-b18c9aa3444f	412a4dba-4b1a-476e-a25d-9c3e94759e26	3e0102b6-fb5f-4fd9-9917-76076225d9c6	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-11-29 12:52:38.774988+00	\N	\N
qingyuan	b29da18d-fe08-491e-829c-978b2082bad0	d40fc9a3-9e73-4ca6-bc65-fd6fe1f6e490	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	link	4.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}, {"code": "link.only_one", "text": {"en": "The only one of its kind that is open here", "zh": "这里眼下只有这一件同类的"}, "values": {}, "weight": 1.0}]	rule	2026-11-29 12:52:39.288332+00	\N	\N
qingyuan	71694bcb-f4d6-46c0-95ae-db1e437f7578	3cee98bb-1659-4d1f-b335-3302b0a63859	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	link	9.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}, {"code": "link.only_one", "text": {"en": "The only one of its kind that is open here", "zh": "这里眼下只有这一件同类的"}, "values": {}, "weight": 1.0}]	rule	2026-11-29 12:52:39.288332+00	\N	\N
qingyuan	2843d0ed-af25-4877-9d19-db8a4a09e4a7	2277658e-8c0d-4d66-932b-13952741de96	820843f0-9958-4ee3-b01a-932ebba8fd94	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (1.6)", "zh": "最接近的案件证据不足（1.6）"}, "values": {"score": 1.6}, "weight": null}]	rule	2026-11-29 12:52:39.382031+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-29 12:52:33.343025+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-11-29 12:52:36.730576+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-29 12:52:36.879568+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-11-29 12:52:38.272175+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-29 12:52:38.307916+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-11-29 12:52:39.162373+00
\.


--
-- Data for Name: mediations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mediations (district_id, place_path, mediation_id, incident_id, spot, state, handler, opened_at, changed_at, version, sides, meetings, agreements, visits, referral, erased_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	c0e35894-7a29-43ef-8770-7b4b0a356d9a	e02e7ecc-2508-494b-afe7-d1623bd7307c	qingyuan/hedong/jinlanli/67860:287538	open	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-11-29 12:52:35.637483+00	2026-11-29 12:52:35.6672+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c58f10e1-eb86-44e3-b69f-db230576d8ab	d1a93edd-a130-444b-b579-b412edcc28c8	qingyuan/hedong/wenfeng/68110:287788	open	a5e20a4d-f058-4115-871e-11f9e0495868	2026-11-29 12:52:38.012956+00	2026-11-29 12:52:38.092407+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
jizhou	jizhou/beimen/chengnan	dea6015b-216d-41c4-8027-4f47170d037b	3e0102b6-fb5f-4fd9-9917-76076225d9c6	jizhou/beimen/chengnan/68860:288788	open	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-11-29 12:52:38.953561+00	2026-11-29 12:52:38.991468+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	00dec3f7-2b52-42c7-bd00-7a51d773866b	reporter	1a9ec743-cf56-482f-90f1-d2f91fe17803	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 12:52:33.35569+00	delivered	2026-11-29 12:52:33.35569+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	971edc84-cb72-4dc3-bb4a-b32ef8fccb2a	desk	qingyuan/hedong/jinlanli	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	notice.desk.opened	{"number": "20261129-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:33.355691+00	delivered	2026-11-29 12:52:33.35569+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	eca213f2-307c-46b4-8b22-d71a1355d88a	reporter	0caef9db-71ae-4803-91b2-764dc93de3ca	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 12:52:33.647497+00	delivered	2026-11-29 12:52:33.647497+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	6cc1c1df-253d-4337-8892-da879fe32951	desk	qingyuan/hedong/jinlanli	a88b3ffb-9c64-422e-9fc3-38add9dededf	notice.desk.opened	{"number": "20261129-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:33.647498+00	delivered	2026-11-29 12:52:33.647497+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	a8d7752d-396d-44e6-8bc9-b1f85ae9124a	reporter	148aeab3-5f6a-4a2a-b643-63a0650e12d5	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 12:52:33.742507+00	delivered	2026-11-29 12:52:33.742507+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	225d89e0-e3f1-430d-b862-d5b943695bde	desk	qingyuan/hedong/jinlanli	eacb0f9c-05e6-45e2-8d3c-7f8756a923b9	notice.desk.opened	{"number": "20261129-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:33.742508+00	delivered	2026-11-29 12:52:33.742507+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	feef5835-bc56-413e-ae1b-427529a559b6	reporter	148aeab3-5f6a-4a2a-b643-63a0650e12d5	eacb0f9c-05e6-45e2-8d3c-7f8756a923b9	notice.reporter.rejected	{"number": "20261129-003", "reason": "查无此事"}	screen	2026-11-29 12:52:33.916338+00	delivered	2026-11-29 12:52:33.916338+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	963c3e50-6537-49c3-bfb9-b3a4a47091ef	reporter	1a9ec743-cf56-482f-90f1-d2f91fe17803	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	notice.reporter.filed	{"number": "20261129-001"}	screen	2026-11-29 12:52:34.08364+00	delivered	2026-11-29 12:52:34.08364+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	a961fedd-0b1a-45a5-bb2d-e21daca614d3	account	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-001", "task_id": "eeec10a6-7e10-401a-8deb-64e93dfd5446"}	screen	2026-11-29 12:52:34.248576+00	delivered	2026-11-29 12:52:34.248576+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	9d5363d4-b431-4144-ae16-bc2e64a1a546	reporter	1a9ec743-cf56-482f-90f1-d2f91fe17803	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-001"}	screen	2026-11-29 12:52:34.248577+00	delivered	2026-11-29 12:52:34.248576+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	273f13c8-ef3f-4a0e-a125-3c7f00426e14	reporter	5a3be950-8a09-455d-b348-1e8e8d8077c0	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 12:52:34.769805+00	delivered	2026-11-29 12:52:34.769805+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	493e79cb-ef46-42d0-9677-92e725293872	desk	qingyuan/hedong/jinlanli	e02e7ecc-2508-494b-afe7-d1623bd7307c	notice.desk.opened	{"number": "20261129-004", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:34.769806+00	delivered	2026-11-29 12:52:34.769805+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	4ad10974-5ffa-4457-ac03-af8ded9f4a26	reporter	5a3be950-8a09-455d-b348-1e8e8d8077c0	e02e7ecc-2508-494b-afe7-d1623bd7307c	notice.reporter.filed	{"number": "20261129-004"}	screen	2026-11-29 12:52:34.943366+00	delivered	2026-11-29 12:52:34.943366+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	081899cc-e76e-4414-b160-246b4dae3715	account	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	e02e7ecc-2508-494b-afe7-d1623bd7307c	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-004", "task_id": "54128da6-b047-4d49-b38e-8c749d829f2a"}	screen	2026-11-29 12:52:34.985796+00	delivered	2026-11-29 12:52:34.985796+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	56591c2e-9d63-41e5-82c4-c136ad21cdd7	reporter	5a3be950-8a09-455d-b348-1e8e8d8077c0	e02e7ecc-2508-494b-afe7-d1623bd7307c	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-004"}	screen	2026-11-29 12:52:34.985797+00	delivered	2026-11-29 12:52:34.985796+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	00a6bd06-919e-47a6-a596-10862b47fb91	reporter	5a3be950-8a09-455d-b348-1e8e8d8077c0	e02e7ecc-2508-494b-afe7-d1623bd7307c	notice.reporter.handling	{"number": "20261129-004"}	screen	2026-11-29 12:52:35.231484+00	delivered	2026-11-29 12:52:35.231484+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	ccc15c8a-7dff-4a19-84ef-49b55b6f8845	reporter	af8bc399-6a33-4417-be34-70958d687651	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 12:52:36.88049+00	delivered	2026-11-29 12:52:36.88049+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	b7947c16-57bc-42b5-b988-07eaddc27f08	desk	qingyuan/hedong/wenfeng	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	notice.desk.opened	{"number": "20261129-005", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:36.880491+00	delivered	2026-11-29 12:52:36.88049+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	9c26d6d4-1f14-460a-a84c-7260f7dac8df	reporter	6c3608b9-ad14-4654-ab4d-e074c8600806	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 12:52:37.037818+00	delivered	2026-11-29 12:52:37.037818+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c7f61ffd-8102-4717-960c-247688e49daf	desk	qingyuan/hedong/wenfeng	06dea707-05d6-47dc-a3fe-0498c9a29f23	notice.desk.opened	{"number": "20261129-006", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:37.037819+00	delivered	2026-11-29 12:52:37.037818+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	9200e946-58dd-4c61-9b23-cc7e99e1e91c	reporter	cbb63011-c86d-4b12-8bf9-2f84db6825b4	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 12:52:37.187069+00	delivered	2026-11-29 12:52:37.187069+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c423d5f8-8e85-4550-bc0b-8462d4b18af9	desk	qingyuan/hedong/wenfeng	ee3d6567-c884-4dff-aad2-602e3c2198ec	notice.desk.opened	{"number": "20261129-007", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:37.18707+00	delivered	2026-11-29 12:52:37.187069+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	d40a4d62-1e73-4935-bb39-508a3ec0096f	reporter	cbb63011-c86d-4b12-8bf9-2f84db6825b4	ee3d6567-c884-4dff-aad2-602e3c2198ec	notice.reporter.rejected	{"number": "20261129-007", "reason": "查无此事"}	screen	2026-11-29 12:52:37.271038+00	delivered	2026-11-29 12:52:37.271038+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	2978fc30-695c-42a7-aeeb-7f136b8fbd4f	reporter	af8bc399-6a33-4417-be34-70958d687651	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	notice.reporter.filed	{"number": "20261129-005"}	screen	2026-11-29 12:52:37.361423+00	delivered	2026-11-29 12:52:37.361423+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	d9e8198c-1d37-4ba3-9230-5539ab2a3955	account	3040ef9b-7cd8-458c-9739-7ca83accf230	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-005", "task_id": "f8abf3f2-c1ec-4f26-af13-e370b2aafc74"}	screen	2026-11-29 12:52:37.455912+00	delivered	2026-11-29 12:52:37.455912+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	12b6206d-7a24-40a5-8148-1cd2fcce1978	reporter	af8bc399-6a33-4417-be34-70958d687651	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-005"}	screen	2026-11-29 12:52:37.455913+00	delivered	2026-11-29 12:52:37.455912+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	ca370da8-cc5d-4339-b09b-7502537848fd	reporter	57e21646-9e76-4b89-9ec3-f0d03a9e23ef	d1a93edd-a130-444b-b579-b412edcc28c8	notice.reporter.handling	{"number": "20261129-008"}	screen	2026-11-29 12:52:37.898825+00	delivered	2026-11-29 12:52:37.898825+00	\N	\N
jizhou	jizhou/beimen/chengnan	17559308-e5c0-46ff-926c-2e31d624c0bf	reporter	a5b2d9b1-fd47-43ec-a698-61808f495a91	b1c45d39-769a-4e55-aa36-e14c836e2c38	notice.reporter.rejected	{"number": "20261129-023", "reason": "查无此事"}	screen	2026-11-29 12:52:38.466381+00	delivered	2026-11-29 12:52:38.466381+00	\N	\N
jizhou	jizhou/beimen/chengnan	d6bc1716-cccd-4121-b5c8-a9031fd59182	account	f70ff959-67b1-441c-9aad-6b292dba798a	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261129-021", "task_id": "59c59f0b-6ca7-4328-b6b4-b3c07b3891d0"}	screen	2026-11-29 12:52:38.551884+00	delivered	2026-11-29 12:52:38.551884+00	\N	\N
jizhou	jizhou/beimen/chengnan	9e91dae9-3dcd-4300-8d90-da8022c450f8	reporter	ab9b466e-89f7-46a4-baec-c5e82821f918	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261129-021"}	screen	2026-11-29 12:52:38.551885+00	delivered	2026-11-29 12:52:38.551884+00	\N	\N
jizhou	jizhou/beimen/chengnan	9f45fe56-1760-47e7-b153-846824e05c01	account	f70ff959-67b1-441c-9aad-6b292dba798a	3e0102b6-fb5f-4fd9-9917-76076225d9c6	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-024", "task_id": "469b5050-cb3f-4818-8ab1-d118a670ec05"}	screen	2026-11-29 12:52:38.844517+00	delivered	2026-11-29 12:52:38.844517+00	\N	\N
jizhou	jizhou/beimen/chengnan	a82c8d85-bee0-40d7-b5a8-31376ffdf647	reporter	412a4dba-4b1a-476e-a25d-9c3e94759e26	3e0102b6-fb5f-4fd9-9917-76076225d9c6	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-024"}	screen	2026-11-29 12:52:38.844518+00	delivered	2026-11-29 12:52:38.844517+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	b3a250a4-5333-407b-a0db-c89f9d7087a7	reporter	2277658e-8c0d-4d66-932b-13952741de96	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 12:52:39.382031+00	delivered	2026-11-29 12:52:39.382031+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	91ced689-4106-4994-9a98-0c43631fc3f2	desk	qingyuan/hedong/jinlanli/g1/lawn	820843f0-9958-4ee3-b01a-932ebba8fd94	notice.desk.opened	{"number": "20261129-009", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "life safety", "severity_zh": "生命安全"}	screen	2026-11-29 12:52:39.382032+00	delivered	2026-11-29 12:52:39.382031+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	d11c2e84-6b6d-464a-a979-58cab2d89a9e	reporter	2277658e-8c0d-4d66-932b-13952741de96	820843f0-9958-4ee3-b01a-932ebba8fd94	notice.reporter.filed	{"number": "20261129-009"}	screen	2026-11-29 12:52:39.382033+00	delivered	2026-11-29 12:52:39.382031+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	69df3c57-799e-4de2-9044-dcc0c378a395	account	30a732ea-eb46-478a-892f-63be7f585549	820843f0-9958-4ee3-b01a-932ebba8fd94	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-009", "task_id": "117b2f67-6398-437f-ba22-dab7bf6c0cf6"}	screen	2026-11-29 12:52:39.382034+00	delivered	2026-11-29 12:52:39.382031+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	ec24615c-df42-4461-b975-fe4877db5e66	reporter	2277658e-8c0d-4d66-932b-13952741de96	820843f0-9958-4ee3-b01a-932ebba8fd94	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-009"}	screen	2026-11-29 12:52:39.382035+00	delivered	2026-11-29 12:52:39.382031+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	75bb5cfc-d565-4abf-9152-439f944b8b1a	reporter	57e21646-9e76-4b89-9ec3-f0d03a9e23ef	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 12:52:37.627213+00	delivered	2026-11-29 12:52:37.627213+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	7acbe5c3-57d6-4ff0-b2ab-37c1c5e468d8	desk	qingyuan/hedong/wenfeng	d1a93edd-a130-444b-b579-b412edcc28c8	notice.desk.opened	{"number": "20261129-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:37.627214+00	delivered	2026-11-29 12:52:37.627213+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	e02b542a-622f-435c-a990-6c31d0169592	account	3040ef9b-7cd8-458c-9739-7ca83accf230	d1a93edd-a130-444b-b579-b412edcc28c8	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261129-008", "task_id": "b2c16656-1397-4540-9647-44e588904a36"}	screen	2026-11-29 12:52:37.749405+00	delivered	2026-11-29 12:52:37.749405+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	caf68269-affb-4b46-9a66-ec38d97094da	reporter	57e21646-9e76-4b89-9ec3-f0d03a9e23ef	d1a93edd-a130-444b-b579-b412edcc28c8	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261129-008"}	screen	2026-11-29 12:52:37.749406+00	delivered	2026-11-29 12:52:37.749405+00	\N	\N
jizhou	jizhou/beimen/chengnan	6bebceb8-ea07-43fb-84da-a0437ca0fa87	reporter	339e7391-09a7-49a4-bac2-85d3ed57cb68	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 12:52:38.353583+00	delivered	2026-11-29 12:52:38.353583+00	\N	\N
jizhou	jizhou/beimen/chengnan	a6b51676-89b0-448f-8fdc-18af7edf3855	desk	jizhou/beimen/chengnan	52fad8b9-c8eb-4fce-b605-6ff38e2615fc	notice.desk.opened	{"number": "20261129-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:38.353584+00	delivered	2026-11-29 12:52:38.353583+00	\N	\N
jizhou	jizhou/beimen/chengnan	c978eb1f-af3f-4688-8763-f3ccb624e693	reporter	ab9b466e-89f7-46a4-baec-c5e82821f918	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	notice.reporter.filed	{"number": "20261129-021"}	screen	2026-11-29 12:52:38.496017+00	delivered	2026-11-29 12:52:38.496017+00	\N	\N
jizhou	jizhou/beimen/chengnan	fcb285b8-1eb5-4610-8a06-c2d55d01ca53	reporter	412a4dba-4b1a-476e-a25d-9c3e94759e26	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 12:52:38.774988+00	delivered	2026-11-29 12:52:38.774988+00	\N	\N
jizhou	jizhou/beimen/chengnan	22cc7d68-059a-49ff-baa6-c3029391a647	desk	jizhou/beimen/chengnan	3e0102b6-fb5f-4fd9-9917-76076225d9c6	notice.desk.opened	{"number": "20261129-024", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:38.774989+00	delivered	2026-11-29 12:52:38.774988+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	8f408fdb-3f09-45cd-81f0-d04bc03d9b6d	reporter	57e21646-9e76-4b89-9ec3-f0d03a9e23ef	d1a93edd-a130-444b-b579-b412edcc28c8	notice.reporter.filed	{"number": "20261129-008"}	screen	2026-11-29 12:52:37.68734+00	delivered	2026-11-29 12:52:37.68734+00	\N	\N
jizhou	jizhou/beimen/chengnan	4be9ed1b-8ecd-431d-ad1c-453d5b8cfe8e	reporter	a5b2d9b1-fd47-43ec-a698-61808f495a91	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 12:52:38.422343+00	delivered	2026-11-29 12:52:38.422343+00	\N	\N
jizhou	jizhou/beimen/chengnan	c2a941d3-0b8c-415f-b70d-4988d8020e25	desk	jizhou/beimen/chengnan	b1c45d39-769a-4e55-aa36-e14c836e2c38	notice.desk.opened	{"number": "20261129-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:38.422344+00	delivered	2026-11-29 12:52:38.422343+00	\N	\N
jizhou	jizhou/beimen/chengnan	494ffe25-c611-436a-98fe-27532d9f2c21	reporter	412a4dba-4b1a-476e-a25d-9c3e94759e26	3e0102b6-fb5f-4fd9-9917-76076225d9c6	notice.reporter.filed	{"number": "20261129-024"}	screen	2026-11-29 12:52:38.811741+00	delivered	2026-11-29 12:52:38.811741+00	\N	\N
jizhou	jizhou/beimen/chengnan	ced0cf08-dd19-42ed-a015-d2319e1123a1	reporter	ab9b466e-89f7-46a4-baec-c5e82821f918	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 12:52:38.308758+00	delivered	2026-11-29 12:52:38.308758+00	\N	\N
jizhou	jizhou/beimen/chengnan	1d6b993e-ba52-4006-83f2-86f6b83d30d7	desk	jizhou/beimen/chengnan	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	notice.desk.opened	{"number": "20261129-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 12:52:38.308759+00	delivered	2026-11-29 12:52:38.308758+00	\N	\N
jizhou	jizhou/beimen/chengnan	d6c5e2a6-fe4d-4b68-8682-c6dc506579ad	reporter	412a4dba-4b1a-476e-a25d-9c3e94759e26	3e0102b6-fb5f-4fd9-9917-76076225d9c6	notice.reporter.handling	{"number": "20261129-024"}	screen	2026-11-29 12:52:38.89439+00	delivered	2026-11-29 12:52:38.89439+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	bea41fd4-61b4-44f9-bf33-41f15acd699b	cam-454b74ea2e17	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-454b74ea2e17", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 12:52:35.822397+00	f9a703ae-fc45-48aa-96de-a8742518e9a3	2026-12-01 12:52:35.822397+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	146fa7df-5a33-49aa-b460-899f01e620ac	cam-454b74ea2e17	agent	take_still	{"kind": "take_still", "camera_id": "cam-454b74ea2e17"}	{}	queued	2026-11-29 12:52:36.652147+00	f9a703ae-fc45-48aa-96de-a8742518e9a3	2026-11-29 13:02:36.652147+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	d859fa21-9b38-4db5-92b0-8eb174ca93cc	cam-9d3e4ca1fe0d	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-9d3e4ca1fe0d", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 12:52:38.176405+00	34fa6829-5e48-42f1-8ded-98e544a1e43c	2026-12-01 12:52:38.176405+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	a50a734d-681e-4f02-8677-570d0fcf1192	cam-9d3e4ca1fe0d	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-9d3e4ca1fe0d"}	{}	queued	2026-11-29 12:52:38.242087+00	34fa6829-5e48-42f1-8ded-98e544a1e43c	2026-11-29 13:02:38.242087+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	f39d7472-65e1-48d8-a372-ebb382a84c23	cam-57b81ccbd9b3	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-57b81ccbd9b3", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 12:52:39.065516+00	6b3ae6c0-215d-446d-894d-e88ac3afbc4c	2026-12-01 12:52:39.065516+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	bb678bc8-1d1a-4930-be9b-d8037ce3b201	cam-57b81ccbd9b3	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-57b81ccbd9b3"}	{}	queued	2026-11-29 12:52:39.149435+00	6b3ae6c0-215d-446d-894d-e88ac3afbc4c	2026-11-29 13:02:39.149435+00	\N	\N	{}
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
qingyuan	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	6064ec8b-e279-41cb-9fcc-0704d3cfff62	accept	54128da6-b047-4d49-b38e-8c749d829f2a	\N	2026-11-29 12:52:35.231484+00	2026-11-29 12:52:35.231484+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "54128da6-b047-4d49-b38e-8c749d829f2a", "version": 3, "assignee": "3d3acc00-098b-45c3-97ce-b1fb0ac9666b", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T12:52:35.231484Z", "offered_at": "2026-11-29T12:52:34.985796Z", "place_path": "qingyuan/hedong/jinlanli", "district_id": "qingyuan", "incident_id": "e02e7ecc-2508-494b-afe7-d1623bd7307c", "offer_expires_at": "2026-11-29T12:54:04.985796Z"}	\N
qingyuan	3040ef9b-7cd8-458c-9739-7ca83accf230	210d1605-4229-41ea-b614-8a7a6a42dea9	accept	b2c16656-1397-4540-9647-44e588904a36	\N	2026-11-29 12:52:37.898825+00	2026-11-29 12:52:37.898825+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "b2c16656-1397-4540-9647-44e588904a36", "version": 3, "assignee": "3040ef9b-7cd8-458c-9739-7ca83accf230", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T12:52:37.898825Z", "offered_at": "2026-11-29T12:52:37.749405Z", "place_path": "qingyuan/hedong/wenfeng", "district_id": "qingyuan", "incident_id": "d1a93edd-a130-444b-b579-b412edcc28c8", "offer_expires_at": "2026-11-29T12:54:07.749405Z"}	\N
jizhou	f70ff959-67b1-441c-9aad-6b292dba798a	6705b604-751a-46e0-8dd4-598ff27f2dc4	accept	469b5050-cb3f-4818-8ab1-d118a670ec05	\N	2026-11-29 12:52:38.89439+00	2026-11-29 12:52:38.89439+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "469b5050-cb3f-4818-8ab1-d118a670ec05", "version": 3, "assignee": "f70ff959-67b1-441c-9aad-6b292dba798a", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T12:52:38.894390Z", "offered_at": "2026-11-29T12:52:38.844517Z", "place_path": "jizhou/beimen/chengnan", "district_id": "jizhou", "incident_id": "3e0102b6-fb5f-4fd9-9917-76076225d9c6", "offer_expires_at": "2026-11-29T12:54:08.844517Z"}	\N
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
11	6	scheduled	2026-11-29 13:02:34.248576+00
12	6	deferred	2026-11-29 12:52:34.24981+00
13	7	scheduled	2026-11-29 13:22:34.248576+00
14	7	deferred	2026-11-29 12:52:34.24981+00
15	8	scheduled	2026-11-29 16:52:34.248576+00
16	8	deferred	2026-11-29 12:52:34.24981+00
17	9	scheduled	2026-11-29 12:54:04.248576+00
18	9	deferred	2026-11-29 12:52:34.24981+00
23	12	scheduled	2026-11-29 12:53:04.248576+00
24	12	deferred	2026-11-29 12:52:34.468785+00
29	15	scheduled	2026-11-29 13:22:34.985796+00
30	15	deferred	2026-11-29 12:52:34.986506+00
31	16	scheduled	2026-11-30 04:00:00+00
32	16	deferred	2026-11-29 12:52:34.986506+00
33	17	scheduled	2026-12-01 09:00:00+00
34	17	deferred	2026-11-29 12:52:34.986506+00
35	18	scheduled	2026-11-29 12:54:04.985796+00
36	18	deferred	2026-11-29 12:52:34.986506+00
41	21	scheduled	2026-11-29 12:53:04.985796+00
42	21	deferred	2026-11-29 12:52:35.230173+00
45	23	scheduled	2026-11-29 13:47:00+00
46	23	deferred	2026-11-29 12:52:35.73131+00
47	24	scheduled	2026-11-29 14:47:00+00
48	24	deferred	2026-11-29 12:52:35.73131+00
49	25	scheduled	2026-11-30 13:47:00+00
50	25	deferred	2026-11-29 12:52:35.73131+00
51	26	scheduled	2026-11-30 14:47:00+00
52	26	deferred	2026-11-29 12:52:35.73131+00
53	27	scheduled	2026-12-01 13:47:00+00
54	27	deferred	2026-11-29 12:52:35.73131+00
55	28	scheduled	2026-12-01 14:47:00+00
56	28	deferred	2026-11-29 12:52:35.73131+00
57	29	scheduled	2026-11-30 12:52:35.702594+00
58	29	deferred	2026-11-29 12:52:35.73131+00
69	35	scheduled	2026-11-29 13:02:37.455912+00
70	35	deferred	2026-11-29 12:52:37.456346+00
71	36	scheduled	2026-11-29 13:22:37.455912+00
72	36	deferred	2026-11-29 12:52:37.456346+00
73	37	scheduled	2026-11-29 16:52:37.455912+00
74	37	deferred	2026-11-29 12:52:37.456346+00
75	38	scheduled	2026-11-29 12:54:07.455912+00
76	38	deferred	2026-11-29 12:52:37.456346+00
81	41	scheduled	2026-11-29 12:53:07.455912+00
82	41	deferred	2026-11-29 12:52:37.507414+00
87	44	scheduled	2026-11-29 13:22:37.749405+00
88	44	deferred	2026-11-29 12:52:37.750369+00
89	45	scheduled	2026-11-30 04:00:00+00
90	45	deferred	2026-11-29 12:52:37.750369+00
91	46	scheduled	2026-12-01 09:00:00+00
92	46	deferred	2026-11-29 12:52:37.750369+00
93	47	scheduled	2026-11-29 12:54:07.749405+00
94	47	deferred	2026-11-29 12:52:37.750369+00
99	50	scheduled	2026-11-29 12:53:07.749405+00
100	50	deferred	2026-11-29 12:52:37.905144+00
103	52	scheduled	2026-11-29 13:47:00+00
104	52	deferred	2026-11-29 12:52:38.134598+00
105	53	scheduled	2026-11-29 14:47:00+00
106	53	deferred	2026-11-29 12:52:38.134598+00
107	54	scheduled	2026-11-30 13:47:00+00
108	54	deferred	2026-11-29 12:52:38.134598+00
109	55	scheduled	2026-11-30 14:47:00+00
110	55	deferred	2026-11-29 12:52:38.134598+00
111	56	scheduled	2026-12-01 13:47:00+00
112	56	deferred	2026-11-29 12:52:38.134598+00
113	57	scheduled	2026-12-01 14:47:00+00
114	57	deferred	2026-11-29 12:52:38.134598+00
115	58	scheduled	2026-11-30 12:52:38.134185+00
116	58	deferred	2026-11-29 12:52:38.134598+00
127	64	scheduled	2026-11-29 13:02:38.551884+00
128	64	deferred	2026-11-29 12:52:38.552597+00
129	65	scheduled	2026-11-29 13:22:38.551884+00
130	65	deferred	2026-11-29 12:52:38.552597+00
131	66	scheduled	2026-11-29 16:52:38.551884+00
132	66	deferred	2026-11-29 12:52:38.552597+00
133	67	scheduled	2026-11-29 12:54:08.551884+00
134	67	deferred	2026-11-29 12:52:38.552597+00
139	70	scheduled	2026-11-29 12:53:08.551884+00
140	70	deferred	2026-11-29 12:52:38.670032+00
145	73	scheduled	2026-11-29 13:22:38.844517+00
146	73	deferred	2026-11-29 12:52:38.84495+00
147	74	scheduled	2026-11-30 04:00:00+00
148	74	deferred	2026-11-29 12:52:38.84495+00
149	75	scheduled	2026-12-01 09:00:00+00
150	75	deferred	2026-11-29 12:52:38.84495+00
151	76	scheduled	2026-11-29 12:54:08.844517+00
152	76	deferred	2026-11-29 12:52:38.84495+00
157	79	scheduled	2026-11-29 12:53:08.844517+00
158	79	deferred	2026-11-29 12:52:38.891158+00
161	81	scheduled	2026-11-29 13:47:00+00
162	81	deferred	2026-11-29 12:52:39.031158+00
163	82	scheduled	2026-11-29 14:47:00+00
164	82	deferred	2026-11-29 12:52:39.031158+00
165	83	scheduled	2026-11-30 13:47:00+00
166	83	deferred	2026-11-29 12:52:39.031158+00
167	84	scheduled	2026-11-30 14:47:00+00
168	84	deferred	2026-11-29 12:52:39.031158+00
169	85	scheduled	2026-12-01 13:47:00+00
170	85	deferred	2026-11-29 12:52:39.031158+00
171	86	scheduled	2026-12-01 14:47:00+00
172	86	deferred	2026-11-29 12:52:39.031158+00
173	87	scheduled	2026-11-30 12:52:39.030731+00
174	87	deferred	2026-11-29 12:52:39.031158+00
178	91	scheduled	2026-11-29 13:22:39.382031+00
179	91	deferred	2026-11-29 12:52:39.382551+00
180	92	scheduled	2026-11-30 04:00:00+00
181	92	deferred	2026-11-29 12:52:39.382551+00
182	93	scheduled	2026-12-01 09:00:00+00
183	93	deferred	2026-11-29 12:52:39.382551+00
184	94	scheduled	2026-11-29 12:53:39.382031+00
185	94	deferred	2026-11-29 12:52:39.382551+00
191	97	scheduled	2026-11-29 12:53:39.382032+00
192	97	deferred	2026-11-29 12:52:39.538867+00
195	98	scheduled	2026-11-29 12:52:54.382034+00
196	98	deferred	2026-11-29 12:52:39.546979+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:02:34.248576+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "1a6e827e-876e-4a09-b8ca-5edcc82935c4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 13:02:34.248576+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:22:34.248576+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "a16d4afb-ed2e-49f9-a071-3cb5fa80ecf2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 13:22:34.248576+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T16:52:34.248576+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "b6512da5-50f7-4c64-8379-f7fb8e52ca10", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 16:52:34.248576+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T12:54:04.248576+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "task_id": "eeec10a6-7e10-401a-8deb-64e93dfd5446", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:54:04.248576+00	0	f	\N
12	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T12:53:04.248576+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "notice_id": "a961fedd-0b1a-45a5-bb2d-e21daca614d3", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:53:04.248576+00	0	f	\N
15	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:22:34.985796+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "00620c94-fe3e-477f-a700-9892b195420c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 13:22:34.985796+00	0	f	\N
16	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "523b84fe-43a1-4ce2-9977-280b04fecfaf", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
17	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "319c7392-05a2-44d5-a566-cc5d87af4479", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
18	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T12:54:04.985796+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "task_id": "54128da6-b047-4d49-b38e-8c749d829f2a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:54:04.985796+00	0	f	\N
21	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T12:53:04.985796+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "notice_id": "081899cc-e76e-4414-b160-246b4dae3715", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:53:04.985796+00	0	f	\N
23	wanglou	round_due	0	\N	\N	{"due": "2026-11-29T21:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "a39f218b-b29a-4155-8a9c-e21012412404", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 13:47:00+00	0	f	\N
24	wanglou	round_due	0	\N	\N	{"due": "2026-11-29T22:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "a39f218b-b29a-4155-8a9c-e21012412404", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 14:47:00+00	0	f	\N
25	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T21:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "f99d8b08-727d-4d95-af1b-fde8d5c51e97", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 13:47:00+00	0	f	\N
26	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T22:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "f99d8b08-727d-4d95-af1b-fde8d5c51e97", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 14:47:00+00	0	f	\N
27	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T21:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "2a9d267e-d45b-4fea-b6c7-a458317296e7", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 13:47:00+00	0	f	\N
28	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T22:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "2a9d267e-d45b-4fea-b6c7-a458317296e7", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:47:00+00	0	f	\N
29	wanglou	rounds_ahead	0	\N	\N	{"due": "2026-11-30T12:52:35.702594+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "plan_id": "a1258764-b634-479c-a9e5-defc58e7a25a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 12:52:35.702594+00	0	f	\N
35	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:02:37.455912+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "0e68306e-ea05-485f-b09c-9043254ae909", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 13:02:37.455912+00	0	f	\N
36	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:22:37.455912+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "4b646231-7273-444b-a263-41556cd0386f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 13:22:37.455912+00	0	f	\N
37	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T16:52:37.455912+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "c045422e-b6e9-4228-8456-ba2d713a54f0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 16:52:37.455912+00	0	f	\N
41	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T12:53:07.455912+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "notice_id": "d9e8198c-1d37-4ba3-9230-5539ab2a3955", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:53:07.455912+00	0	f	\N
38	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T12:54:07.455912+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "task_id": "f8abf3f2-c1ec-4f26-af13-e370b2aafc74", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:54:07.455912+00	0	f	\N
44	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:22:37.749405+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "b38d407f-e6eb-493b-be9e-66000469e86a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 13:22:37.749405+00	0	f	\N
45	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "b2e2ecf9-95ae-49ae-bb17-26ab77b7ab2d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
46	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "f5becf6e-bfb0-44c4-91da-c8147e3c171b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
47	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T12:54:07.749405+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "task_id": "b2c16656-1397-4540-9647-44e588904a36", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:54:07.749405+00	0	f	\N
50	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T12:53:07.749405+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "notice_id": "e02b542a-622f-435c-a990-6c31d0169592", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:53:07.749405+00	0	f	\N
52	wanglou	round_due	0	\N	\N	{"due": "2026-11-29T21:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "8613fc54-faf6-4b82-b099-25a560a78cec", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 13:47:00+00	0	f	\N
53	wanglou	round_due	0	\N	\N	{"due": "2026-11-29T22:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "8613fc54-faf6-4b82-b099-25a560a78cec", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 14:47:00+00	0	f	\N
54	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T21:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "61163616-4829-4db6-a487-6ea121ae0151", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 13:47:00+00	0	f	\N
55	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T22:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "61163616-4829-4db6-a487-6ea121ae0151", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 14:47:00+00	0	f	\N
56	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T21:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "eddbdaec-36b4-4684-b75d-9c224986f3c2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 13:47:00+00	0	f	\N
57	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T22:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "eddbdaec-36b4-4684-b75d-9c224986f3c2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:47:00+00	0	f	\N
58	wanglou	rounds_ahead	0	\N	\N	{"due": "2026-11-30T12:52:38.134185+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "plan_id": "21407b3f-dfcb-433e-bb3a-769c6137dbfb", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 12:52:38.134185+00	0	f	\N
64	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:02:38.551884+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "cc6715e6-65fb-4fed-947a-ef9de9c7a51f", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 13:02:38.551884+00	0	f	\N
65	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:22:38.551884+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "0e0bc44f-5c57-486d-8c25-73d6b8772f95", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 13:22:38.551884+00	0	f	\N
66	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T16:52:38.551884+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "6a7ec61b-868c-44b7-89ce-2c78674f2c97", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 16:52:38.551884+00	0	f	\N
67	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T12:54:08.551884+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "task_id": "59c59f0b-6ca7-4328-b6b4-b3c07b3891d0", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 12:54:08.551884+00	0	f	\N
70	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T12:53:08.551884+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "notice_id": "d6bc1716-cccd-4121-b5c8-a9031fd59182", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 12:53:08.551884+00	0	f	\N
73	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:22:38.844517+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "74fef88c-212d-49d8-8d23-c24a671f7f9e", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 13:22:38.844517+00	0	f	\N
74	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "10d70066-924f-4188-a502-dc5f9d9f82f2", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 04:00:00+00	0	f	\N
75	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "clock_id": "eb79c731-89a2-4556-b2e7-ce8d1930e48a", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 09:00:00+00	0	f	\N
76	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T12:54:08.844517+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "task_id": "469b5050-cb3f-4818-8ab1-d118a670ec05", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 12:54:08.844517+00	0	f	\N
79	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T12:53:08.844517+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "notice_id": "9f45fe56-1760-47e7-b153-846824e05c01", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 12:53:08.844517+00	0	f	\N
81	wanglou	round_due	0	\N	\N	{"due": "2026-11-29T21:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "7ae62519-b7d1-44df-aed9-df9abde75767", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 13:47:00+00	0	f	\N
82	wanglou	round_due	0	\N	\N	{"due": "2026-11-29T22:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "7ae62519-b7d1-44df-aed9-df9abde75767", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 14:47:00+00	0	f	\N
83	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T21:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "5ac9c830-16d7-4e4b-a449-38b38b2ec808", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 13:47:00+00	0	f	\N
97	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T12:53:39.382032+00:00", "trace": "2277658e-8c0d-4d66-932b-13952741de96", "notice_id": "91ced689-4106-4994-9a98-0c43631fc3f2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:53:39.382032+00	0	f	\N
84	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T22:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "5ac9c830-16d7-4e4b-a449-38b38b2ec808", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 14:47:00+00	0	f	\N
85	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T21:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "deecbe19-c3e8-450f-953d-a925caba1dd0", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 13:47:00+00	0	f	\N
86	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T22:47:00+08:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "round_id": "deecbe19-c3e8-450f-953d-a925caba1dd0", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 14:47:00+00	0	f	\N
87	wanglou	rounds_ahead	0	\N	\N	{"due": "2026-11-30T12:52:39.030731+00:00", "trace": "148aeab3-5f6a-4a2a-b643-63a0650e12d5", "plan_id": "8e56315a-f20d-4955-ab59-6aba06b5b313", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 12:52:39.030731+00	0	f	\N
91	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T13:22:39.382031+00:00", "trace": "2277658e-8c0d-4d66-932b-13952741de96", "clock_id": "d8eafe78-877b-4906-92c9-c8ff53d3aa00", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 13:22:39.382031+00	0	f	\N
92	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "2277658e-8c0d-4d66-932b-13952741de96", "clock_id": "c96f2ed3-75a9-411d-b425-3029fd87caca", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
93	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "2277658e-8c0d-4d66-932b-13952741de96", "clock_id": "09da543c-a575-4137-9065-2df45b2b0d5a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
94	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T12:53:39.382031+00:00", "trace": "2277658e-8c0d-4d66-932b-13952741de96", "task_id": "117b2f67-6398-437f-ba22-dab7bf6c0cf6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:53:39.382031+00	0	f	\N
98	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T12:52:54.382034+00:00", "trace": "2277658e-8c0d-4d66-932b-13952741de96", "notice_id": "69df3c57-799e-4de2-9044-dcc0c378a395", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 12:52:54.382034+00	0	f	\N
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
qingyuan	1a9ec743-cf56-482f-90f1-d2f91fe17803	1b7cfbd99618da07f695ddd8dd83b02433777e9cc70f23fac91113d3f151268c	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\xa1da8d317ef242a9d74da638153b7c36	2026-11-29 12:52:33.35569+00	\N	\N
qingyuan	0caef9db-71ae-4803-91b2-764dc93de3ca	e808ceb0c7642150a6240c8ba8f281fa7dd273312223781302c74fb0e78d08a1	楼道灯坏了，请来修	\N	{}	\\x1fe2e6f2b54cec7f28765c787b062630	2026-11-29 12:52:33.647497+00	\N	\N
qingyuan	148aeab3-5f6a-4a2a-b643-63a0650e12d5	a2954998c11437689fd88816919d63bd8d69d2c734078a784ef1976a54e39310	有人大声争吵	\N	{}	\\x4e1f82f2456cfb0d9366d6c8884882dc	2026-11-29 12:52:33.742507+00	\N	\N
qingyuan	5a3be950-8a09-455d-b348-1e8e8d8077c0	e5f4f539be107d8de99d719e2632ebc07509f3a97c34137cc5be5e189c59eaac	两家邻居吵架，请来调解	\N	{}	\\x4db0879297ba1c202a7e95f7d8fecd0a	2026-11-29 12:52:34.769805+00	\N	\N
qingyuan	af8bc399-6a33-4417-be34-70958d687651	81cffa60343ed169a3beb441d05f2e49609dd223df5c1b3d19813b894a619604	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\xa8f23f05c6cab83d202299ab27a7840d	2026-11-29 12:52:36.88049+00	\N	\N
qingyuan	6c3608b9-ad14-4654-ab4d-e074c8600806	4305adba7dfc364fe7c1f70183237839ba8e59d2f229ff62d471c49cb33cf661	楼道灯坏了，请来修	\N	{}	\\x0d2d4a38ac287b67c9bbe232487c9187	2026-11-29 12:52:37.037818+00	\N	\N
qingyuan	cbb63011-c86d-4b12-8bf9-2f84db6825b4	1cf7c5de06b9c46d5f93fd53f3037ffc57e16fd9461570d26e78b6ab3ffd7058	有人大声争吵	\N	{}	\\x9d84c0f0d8758195bd318af573217cef	2026-11-29 12:52:37.187069+00	\N	\N
qingyuan	57e21646-9e76-4b89-9ec3-f0d03a9e23ef	06d5ae52be63cd11560162d4cf43e57c4ad2c60f07b3279244d8443d0f0d6a18	两家邻居吵架，请来调解	\N	{}	\\xaf77eb58281bcb36b650068ba052b13c	2026-11-29 12:52:37.627213+00	\N	\N
jizhou	ab9b466e-89f7-46a4-baec-c5e82821f918	b7f9bdac494eda3f16425ea88a31b6b39038fc78adf626ecbc63bc5c59fbfac1	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\x6860f4d3922ed7fc62f34c4a4187a257	2026-11-29 12:52:38.308758+00	\N	\N
jizhou	339e7391-09a7-49a4-bac2-85d3ed57cb68	10183b5ee1010d413f6c0c07ec68261df5287417e674eb731934d34746a75b53	楼道灯坏了，请来修	\N	{}	\\xbd1b00d532ad8e0bfdee01d7efcb02fe	2026-11-29 12:52:38.353583+00	\N	\N
jizhou	a5b2d9b1-fd47-43ec-a698-61808f495a91	32f99f9be1a1861053f741c6d231b7a9a8613a785e9333d487195b6341bc33f5	有人大声争吵	\N	{}	\\xd63de064eb299a7ad1662c1039e3ba33	2026-11-29 12:52:38.422343+00	\N	\N
jizhou	412a4dba-4b1a-476e-a25d-9c3e94759e26	d23c153c8017a3e3f20a71dbc227a5f190beee80998afea6cebab791a69f60c6	两家邻居吵架，请来调解	\N	{}	\\x2c3cd738eb26b4c10f5b61d028b5ea22	2026-11-29 12:52:38.774988+00	\N	\N
qingyuan	2277658e-8c0d-4d66-932b-13952741de96	a80bc0db5804a2040cbd8b3209543151623b2dd3998bad257569d5df9be60263	有人在草坪打架，流血了	\N	{}	\\x0872a4f9a2a526d2cba4081c744dfc84	2026-11-29 12:52:39.382031+00	\N	\N
\.


--
-- Data for Name: roster; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.roster (district_id, place_path, entry_id, account_id, kind, begins, ends, entered_by, entered_at, note, instead_of, withdrawn_at, withdrawn_by, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	5ae7dfb4-9267-44ce-8a60-4ebe2c56b9e2	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	duty	2026-12-06 12:52:34.65799+00	2026-12-06 20:52:34.65799+00	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-11-29 12:52:34.684856+00		\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	0f0121bb-041e-4e7f-a10a-fba00d5e3c6f	3040ef9b-7cd8-458c-9739-7ca83accf230	duty	2026-12-06 12:52:37.587475+00	2026-12-06 20:52:37.587475+00	a5e20a4d-f058-4115-871e-11f9e0495868	2026-11-29 12:52:37.600322+00		\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	a09900ff-094f-4acb-9b9b-2c866b8f8ad1	f70ff959-67b1-441c-9aad-6b292dba798a	duty	2026-12-06 12:52:38.747311+00	2026-12-06 20:52:38.747311+00	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-11-29 12:52:38.751209+00		\N	\N	\N	1
\.


--
-- Data for Name: round_plans; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.round_plans (district_id, place_path, plan_id, name, checkpoints, days, windows, begin_within_min, assignee, exercise, active, made_by, changed_at, planned_until, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	a1258764-b634-479c-a9e5-defc58e7a25a	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	{work,rest}	{20:47-22:47}	60	\N	f	t	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-11-29 12:52:35.702594+00	2026-12-01 12:52:35.702594+00	2
qingyuan	qingyuan/hedong/wenfeng	21407b3f-dfcb-433e-bb3a-769c6137dbfb	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	{work,rest}	{20:47-22:47}	60	\N	f	t	a5e20a4d-f058-4115-871e-11f9e0495868	2026-11-29 12:52:38.134185+00	2026-12-01 12:52:38.134185+00	2
jizhou	jizhou/beimen/chengnan	8e56315a-f20d-4955-ab59-6aba06b5b313	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	{work,rest}	{20:47-22:47}	60	\N	f	t	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-11-29 12:52:39.030731+00	2026-12-01 12:52:39.030731+00	2
\.


--
-- Data for Name: rounds; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rounds (district_id, place_path, round_id, plan_id, name, checkpoints, assignee, exercise, made_by, opens_at, begin_by, closes_at, begun_at, begun_by, ended_at, visits, cancelled_at, late_told_at, end_told_at, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	a39f218b-b29a-4155-8a9c-e21012412404	a1258764-b634-479c-a9e5-defc58e7a25a	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	\N	f	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-11-29 12:47:00+00	2026-11-29 13:47:00+00	2026-11-29 14:47:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/jinlanli	f99d8b08-727d-4d95-af1b-fde8d5c51e97	a1258764-b634-479c-a9e5-defc58e7a25a	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	\N	f	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-11-30 12:47:00+00	2026-11-30 13:47:00+00	2026-11-30 14:47:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/jinlanli	2a9d267e-d45b-4fea-b6c7-a458317296e7	a1258764-b634-479c-a9e5-defc58e7a25a	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	\N	f	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	2026-12-01 12:47:00+00	2026-12-01 13:47:00+00	2026-12-01 14:47:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	8613fc54-faf6-4b82-b099-25a560a78cec	21407b3f-dfcb-433e-bb3a-769c6137dbfb	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	\N	f	a5e20a4d-f058-4115-871e-11f9e0495868	2026-11-29 12:47:00+00	2026-11-29 13:47:00+00	2026-11-29 14:47:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	61163616-4829-4db6-a487-6ea121ae0151	21407b3f-dfcb-433e-bb3a-769c6137dbfb	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	\N	f	a5e20a4d-f058-4115-871e-11f9e0495868	2026-11-30 12:47:00+00	2026-11-30 13:47:00+00	2026-11-30 14:47:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	eddbdaec-36b4-4684-b75d-9c224986f3c2	21407b3f-dfcb-433e-bb3a-769c6137dbfb	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	\N	f	a5e20a4d-f058-4115-871e-11f9e0495868	2026-12-01 12:47:00+00	2026-12-01 13:47:00+00	2026-12-01 14:47:00+00	\N	\N	\N	[]	\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	7ae62519-b7d1-44df-aed9-df9abde75767	8e56315a-f20d-4955-ab59-6aba06b5b313	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	\N	f	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-11-29 12:47:00+00	2026-11-29 13:47:00+00	2026-11-29 14:47:00+00	\N	\N	\N	[]	\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	5ac9c830-16d7-4e4b-a449-38b38b2ec808	8e56315a-f20d-4955-ab59-6aba06b5b313	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	\N	f	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-11-30 12:47:00+00	2026-11-30 13:47:00+00	2026-11-30 14:47:00+00	\N	\N	\N	[]	\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	deecbe19-c3e8-450f-953d-a925caba1dd0	8e56315a-f20d-4955-ab59-6aba06b5b313	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	\N	f	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	2026-12-01 12:47:00+00	2026-12-01 13:47:00+00	2026-12-01 14:47:00+00	\N	\N	\N	[]	\N	\N	\N	1
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
qingyuan	aec06815a8604c2cb33a5b8aa3dece3104adfacd072ee135c96be4413ba3986c	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	s2tsTupnNB76GuEG5PDGzM6se-bimdbwURzlfHC3wCo	2026-11-29 12:52:32.837828+00	2026-11-30 00:52:32.837828+00
qingyuan	979e959454422434e3e633be95c0bfea0fb6a0730301aea51a56a55aedd4e199	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	d_6OMZIqyJy1NI-2b4XnxWh0HS2NYb28NrHQp6bc6cY	2026-11-29 12:52:34.18441+00	2026-11-30 00:52:34.18441+00
qingyuan	795a5f5a49933b5bf536a48c6446157593bc77897c163a84a4ef17b9221b9b99	f9a703ae-fc45-48aa-96de-a8742518e9a3	kKX5U9OaBBYeLPzggvFHNj38SOPVV_BOHMK0BDWhsIg	2026-11-29 12:52:34.579625+00	2026-11-30 00:52:34.579625+00
qingyuan	58e5556cdb22bd46a8bdd7838e50bdc1c699c00cc3c0903a1c0a7fb8ee695c96	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	be0VdqQNxxLWlebpxxniqZZmo_xcD24zaeoGmuOhPJI	2026-11-29 12:52:34.748035+00	2026-11-30 00:52:34.748035+00
qingyuan	6ef27e4b3c3f6f867149ab3bd54c34e4c4f0c140b5a702bdfb04091b20477efc	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	T1XG79Plmmc2iwKSf9SZikuhImUTa7Y1Vwj2PAaeCTM	2026-11-29 12:52:34.755821+00	2026-11-30 00:52:34.755821+00
qingyuan	aaaeb0da293f42b864391404e0e2c6b218d1101546a53b1f4fd2b90dc008bdf5	a5e20a4d-f058-4115-871e-11f9e0495868	1P8_gHrIo39dXCPT_O1MOAq6_n9l0crbPK9hu_H1GIg	2026-11-29 12:52:36.794371+00	2026-11-30 00:52:36.794371+00
qingyuan	568875218a25f559fce85404961f1db03794dbfe64de723970a9bc92cdfbc12d	3040ef9b-7cd8-458c-9739-7ca83accf230	ZIYP0iTOqdNXaeIQrg0pgPDkI-2rMLiPQ1nZ4Ymcomw	2026-11-29 12:52:37.409556+00	2026-11-30 00:52:37.409556+00
qingyuan	0587d4f104a045ce8340a4bf9eb2b68090a3735c13c886969366b9d923dc9c75	34fa6829-5e48-42f1-8ded-98e544a1e43c	igYbw_inqcWXR63nLbOeku-wiYABJOI7qNpQVRNLizo	2026-11-29 12:52:37.562729+00	2026-11-30 00:52:37.562729+00
qingyuan	c22f96d2866e044c96b61c37cca186a3835a03be8b5ad5f977e612db5e618f74	a5e20a4d-f058-4115-871e-11f9e0495868	_XQYujifkbNQ6k0VZVkZ8XVQ4WwZuvHbIc6JsFKR5EU	2026-11-29 12:52:37.611485+00	2026-11-30 00:52:37.611485+00
qingyuan	b671abdccaad8e69b36d86ceb872d0adb3e0b50e33106d6514977d5c8dd86271	3040ef9b-7cd8-458c-9739-7ca83accf230	iiQSL350YgTfVlP2PnQJxrlzvMrGj8pPHWJE72ZQiZg	2026-11-29 12:52:37.620616+00	2026-11-30 00:52:37.620616+00
jizhou	d02cb2ca968c9c616e60f04dc0afa9353980cb5f5c5487b35724983aa879bbb5	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	TwjF4w3Y1Qcqe_iaoI7Z4kEEQrJMLv0yYDWdiFNpJkY	2026-11-29 12:52:38.287245+00	2026-11-30 00:52:38.287245+00
jizhou	2ab81d1135cdc985a5cddd26b946cbcfc02a2050b563873f410b41f38ff858c9	f70ff959-67b1-441c-9aad-6b292dba798a	NrqQMMy8PI2W2WqDxrAMhPiE3MIaIzFXF6XHHC6Ar5s	2026-11-29 12:52:38.523675+00	2026-11-30 00:52:38.523675+00
jizhou	850972e3daed55474526f1fe1c8ac8b40e2dc21a9d6dc978d48e416da26dea0e	6b3ae6c0-215d-446d-894d-e88ac3afbc4c	_yAmbADpklJX7fZNBMtmuXZB1e5zmgj5IDV8UWVinRs	2026-11-29 12:52:38.711584+00	2026-11-30 00:52:38.711584+00
jizhou	3c408d1df74fbd0cfe59dd8157309c06b7116df71de0d4498242d302e09e6c53	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	H4nhIfvW7_4vWxoccmUSLefB8Tsap7dpc51rWnRrpSg	2026-11-29 12:52:38.761172+00	2026-11-30 00:52:38.761172+00
jizhou	e3e16d49af108840a0259095b04b07e0b9a62148105706e859d1cb29cd4959ed	f70ff959-67b1-441c-9aad-6b292dba798a	ZRQZ7LDXoNlXfRq39x6IAQ1zEegJArH2pP7mXhWFOo4	2026-11-29 12:52:38.766528+00	2026-11-30 00:52:38.766528+00
qingyuan	12c0a7a8821f1f1a0713df86996f3c50b17cd8d47a3eb66665803620296dd535	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	0K2PtZqvgenXtPgJkZNLqcDRV4oo8RCRvakrPLh6iEU	2026-11-29 12:52:39.182179+00	2026-11-30 00:52:39.182179+00
qingyuan	610671bfdf2eba9d8f342e51d4f384887fa86641129c7b97b86e52f33b95690c	30a732ea-eb46-478a-892f-63be7f585549	Gk-VXXRFPqbtpUWobMqCjHSJMsf_AcLSjhWRmLr2mBM	2026-11-29 12:52:39.193315+00	2026-11-30 00:52:39.193315+00
qingyuan	08fd2f5ca80674165de7f46d38048e83c4c74e2b3554e057840b1f31328eded4	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	H5FvdtWkOCbmTc7ne7rdDlzU9sljdxz7Ub06C3HfN14	2026-11-29 12:52:39.205281+00	2026-11-30 00:52:39.205281+00
qingyuan	56921ab3ef2b975bc9a39f7b64a66c4653a8b49bff8f1374bb0064a60cb241a3	f9a703ae-fc45-48aa-96de-a8742518e9a3	O2OBRicI48QIS7n0wnippjkdKBldjKSRRN9iWK0EIUk	2026-11-29 12:52:39.214341+00	2026-11-30 00:52:39.214341+00
qingyuan	7bb5e09c5565afeca81bb796d48a65a3ad3b1269ff76eec68689f501bca56f88	5e4a8632-6a89-41cd-afde-83b345156818	wfwzCjDCx4LWGkS9nofTMYJg9ebJv7uyhvMXnAT1csk	2026-11-29 12:52:39.221803+00	2026-11-30 00:52:39.221803+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	f9a703ae-fc45-48aa-96de-a8742518e9a3	csrf	2026-11-28 12:52:39.230862+00	2026-11-29 12:52:38.230862+00
qingyuan	10270c30608abf8761c69eb45f7475dbc117640f2c0cedb75ea6e124b2ff3331	15f7eae8-21a0-4ed9-86e5-95f3b1d0e0a2	Pkzy7wpXArsJ7_3G3Pl4Aiip9naBQdTHVvpUj479VJU	2026-11-29 12:52:39.234675+00	2026-11-30 00:52:39.234675+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	a2a19743-c40b-47f9-8e84-95dc0e48a8ca	cam-454b74ea2e17	intrusion	intrusion	2026-11-29 12:52:36.612775+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T12:52:36.612781Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	2235819b-878e-4b8c-b2c8-9ae1ddc1978f	cam-9d3e4ca1fe0d	intrusion	intrusion	2026-11-29 12:52:38.233018+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T12:52:38.233022Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	ba27e3f7-6c72-4fb1-82d8-f3d8ffd06e83	cam-57b81ccbd9b3	intrusion	intrusion	2026-11-29 12:52:39.134794+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T12:52:39.134799Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1a9ec743-cf56-482f-90f1-d2f91fe17803	officer	intrusion	intrusion	started	minor	2026-11-29 12:52:33.35569+00	2026-11-29 12:52:33.35569+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c:2b01980901deea7ee2fe8a8a04778d4d	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-29T12:52:33.355690Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	0caef9db-71ae-4803-91b2-764dc93de3ca	officer	other	other	started	minor	2026-11-29 12:52:33.647497+00	2026-11-29 12:52:33.647497+00	27.104	115.015	30	\N	\N	\N	\N	{}	0.7	report:5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c:590883f4dc64b8d5295d3034b6e624a0	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	148aeab3-5f6a-4a2a-b643-63a0650e12d5	officer	quarrel	quarrel	started	minor	2026-11-29 12:52:33.742507+00	2026-11-29 12:52:33.742507+00	27.124	115.015	30	\N	\N	\N	\N	{}	0.7	report:5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c:26a414c325da9bc3701e79c5fe53fa3c	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	5a3be950-8a09-455d-b348-1e8e8d8077c0	officer	quarrel	quarrel	started	minor	2026-11-29 12:52:34.769805+00	2026-11-29 12:52:34.769805+00	27.144	115.015	30	\N	\N	\N	\N	{}	0.7	report:5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c:d0203a2f45ddbd8f53cd3edd2d75175e	5a643cc3-3bcc-4fa6-ae96-fe27b0bf4d3c	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	af8bc399-6a33-4417-be34-70958d687651	officer	intrusion	intrusion	started	minor	2026-11-29 12:52:36.88049+00	2026-11-29 12:52:36.88049+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:a5e20a4d-f058-4115-871e-11f9e0495868:88539643300a35bace3b63c25748f20e	a5e20a4d-f058-4115-871e-11f9e0495868	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T12:52:36.880490Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	6c3608b9-ad14-4654-ab4d-e074c8600806	officer	other	other	started	minor	2026-11-29 12:52:37.037818+00	2026-11-29 12:52:37.037818+00	27.204	115.115	30	\N	\N	\N	\N	{}	0.7	report:a5e20a4d-f058-4115-871e-11f9e0495868:130de7e20e48bac94e6ac569ce3fa680	a5e20a4d-f058-4115-871e-11f9e0495868	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	cbb63011-c86d-4b12-8bf9-2f84db6825b4	officer	quarrel	quarrel	started	minor	2026-11-29 12:52:37.187069+00	2026-11-29 12:52:37.187069+00	27.224	115.115	30	\N	\N	\N	\N	{}	0.7	report:a5e20a4d-f058-4115-871e-11f9e0495868:97516e084ef521318cef2f1da554835d	a5e20a4d-f058-4115-871e-11f9e0495868	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	57e21646-9e76-4b89-9ec3-f0d03a9e23ef	officer	quarrel	quarrel	started	minor	2026-11-29 12:52:37.627213+00	2026-11-29 12:52:37.627213+00	27.244	115.115	30	\N	\N	\N	\N	{}	0.7	report:a5e20a4d-f058-4115-871e-11f9e0495868:7cfd3dc438b0bfd0c64e8ee2f9be8d97	a5e20a4d-f058-4115-871e-11f9e0495868	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	ab9b466e-89f7-46a4-baec-c5e82821f918	officer	intrusion	intrusion	started	minor	2026-11-29 12:52:38.308758+00	2026-11-29 12:52:38.308758+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:094fa2c5-abd5-49e2-a4ba-a90f776e2d6d:7cb738103a03dabb16b606cfacb202cb	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T12:52:38.308758Z"}]	f	f
jizhou	jizhou/beimen/chengnan	339e7391-09a7-49a4-bac2-85d3ed57cb68	officer	other	other	started	minor	2026-11-29 12:52:38.353583+00	2026-11-29 12:52:38.353583+00	27.504	115.515	30	\N	\N	\N	\N	{}	0.7	report:094fa2c5-abd5-49e2-a4ba-a90f776e2d6d:dc66fb19c5b8b03d59a16104903b6fa2	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	楼道灯坏了，请来修	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	a5b2d9b1-fd47-43ec-a698-61808f495a91	officer	quarrel	quarrel	started	minor	2026-11-29 12:52:38.422343+00	2026-11-29 12:52:38.422343+00	27.524	115.515	30	\N	\N	\N	\N	{}	0.7	report:094fa2c5-abd5-49e2-a4ba-a90f776e2d6d:ed8d4cf186ca641219f0f961f2569f1c	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	有人大声争吵	t	\N	\N	\N	\N	[]	[]	f	f
jizhou	jizhou/beimen/chengnan	412a4dba-4b1a-476e-a25d-9c3e94759e26	officer	quarrel	quarrel	started	minor	2026-11-29 12:52:38.774988+00	2026-11-29 12:52:38.774988+00	27.544	115.515	30	\N	\N	\N	\N	{}	0.7	report:094fa2c5-abd5-49e2-a4ba-a90f776e2d6d:caa8b067d4054e9e16e1d95a3c40169f	094fa2c5-abd5-49e2-a4ba-a90f776e2d6d	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	d40fc9a3-9e73-4ca6-bc65-fd6fe1f6e490	camera	intrusion	intrusion	started	minor	2026-11-29 12:52:35.250478+00	2026-11-29 12:52:39.262683+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:11024e2b-9715-4098-9deb-cd5fbd989ca9:1	cam-lawn		t	11024e2b-9715-4098-9deb-cd5fbd989ca9	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	3cee98bb-1659-4d1f-b335-3302b0a63859	camera	loitering	loitering	started	minor	2026-11-29 12:52:35.250501+00	2026-11-29 12:52:39.262683+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:ed800ffa-40da-49c4-8738-861c8cd1570e:1	cam-lawn		t	ed800ffa-40da-49c4-8738-861c8cd1570e	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	2277658e-8c0d-4d66-932b-13952741de96	resident	quarrel	quarrel	started	life_safety	2026-11-29 12:52:39.382031+00	2026-11-29 12:52:39.382031+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:7eb8a3b3d9690df72e7b3f29e541b0c7	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-11-29 12:52:36.730088+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-11-29 12:52:38.27167+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-11-29 12:52:39.162003+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead, checked) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	eeec10a6-7e10-401a-8deb-64e93dfd5446	4cdd7f6b-d495-4285-a3ec-aeb5c5e9eee1	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	2026-11-29 12:52:34.248576+00	2026-11-29 12:54:04.248576+00	2026-11-29 12:52:34.248576+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/jinlanli	54128da6-b047-4d49-b38e-8c749d829f2a	e02e7ecc-2508-494b-afe7-d1623bd7307c	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	3d3acc00-098b-45c3-97ce-b1fb0ac9666b	2026-11-29 12:52:34.985796+00	2026-11-29 12:54:04.985796+00	2026-11-29 12:52:35.231484+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/wenfeng	f8abf3f2-c1ec-4f26-af13-e370b2aafc74	ac3655e2-6d0f-4d70-bcd8-39ca099451cf	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	3040ef9b-7cd8-458c-9739-7ca83accf230	2026-11-29 12:52:37.455912+00	2026-11-29 12:54:07.455912+00	2026-11-29 12:52:37.455912+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/wenfeng	b2c16656-1397-4540-9647-44e588904a36	d1a93edd-a130-444b-b579-b412edcc28c8	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	3040ef9b-7cd8-458c-9739-7ca83accf230	2026-11-29 12:52:37.749405+00	2026-11-29 12:54:07.749405+00	2026-11-29 12:52:37.898825+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
jizhou	jizhou/beimen/chengnan	59c59f0b-6ca7-4328-b6b4-b3c07b3891d0	23a7fbc2-8cf4-4cb0-b80d-0dbb269a2565	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	f70ff959-67b1-441c-9aad-6b292dba798a	2026-11-29 12:52:38.551884+00	2026-11-29 12:54:08.551884+00	2026-11-29 12:52:38.551884+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
jizhou	jizhou/beimen/chengnan	469b5050-cb3f-4818-8ab1-d118a670ec05	3e0102b6-fb5f-4fd9-9917-76076225d9c6	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	f70ff959-67b1-441c-9aad-6b292dba798a	2026-11-29 12:52:38.844517+00	2026-11-29 12:54:08.844517+00	2026-11-29 12:52:38.89439+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	117b2f67-6398-437f-ba22-dab7bf6c0cf6	820843f0-9958-4ee3-b01a-932ebba8fd94	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	offered	30a732ea-eb46-478a-892f-63be7f585549	2026-11-29 12:52:39.382031+00	2026-11-29 12:53:39.382031+00	2026-11-29 12:52:39.382031+00	\N	[{"code": "dispatch.no_position", "text": {"en": "Position unknown", "zh": "位置不明"}, "values": {}, "weight": null}, {"code": "dispatch.skill", "text": {"en": "Has the skill", "zh": "有所需技能"}, "values": {}, "weight": null}]		{}	2	f	[]
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

SELECT pg_catalog.setval('public.feed_feed_id_seq', 80, true);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 196, true);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 98, true);


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
-- Name: learned_weights pk_learned_weights; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.learned_weights
    ADD CONSTRAINT pk_learned_weights PRIMARY KEY (district_id, learned_id);


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
-- Name: ix_learned_weights_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_learned_weights_scope ON public.learned_weights USING btree (district_id, place_path text_pattern_ops);


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


