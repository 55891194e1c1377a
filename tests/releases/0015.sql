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
-- Name: upload_pieces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.upload_pieces (
    district_id text NOT NULL,
    account_id uuid NOT NULL,
    client_key uuid NOT NULL,
    begins bigint NOT NULL,
    body bytea NOT NULL
);


--
-- Name: uploads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.uploads (
    district_id text NOT NULL,
    account_id uuid NOT NULL,
    client_key uuid NOT NULL,
    kind text NOT NULL,
    task_id uuid,
    length bigint NOT NULL,
    sha256 text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    received bigint NOT NULL
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
qingyuan	qingyuan/hedong/jinlanli	970c9925-cd3c-4f98-a008-4a81b586b2b4	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$s0kPMLgqXRY$FjjYyQ	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	5fbaf1e8-3cbb-4ace-8dad-b969316b883b	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$AO3ct7S3GcM$y6WtYg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	ad1738d2-e2dd-4f42-83ce-3f4938363c06	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$bjaiDb5BSiE$IcY7Jw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	4c84308c-cb05-4905-b3e3-593a097f989c	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$+n8o3x+Bz1A$tRLz/w	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	b5ca1d2e-7636-46e7-ac05-1bee432f335c	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$Fv3rxyONrqA$z3yuXA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	3a327f0f-2d46-4794-b079-853cac213d9e	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$WvZp0MIyT/k$K0J65w	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	486041f9-d495-44b2-ad0e-5b43fa7dab5c	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$ji4XkmHznBo$CZ0MHw	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$2gBRtxy3bx4$pgObDA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	e7f8217a-b3e7-451a-929f-c05cee61b652	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$dEXLFGHGW3E$faiAsw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	edf72255-d86b-457b-aad3-ce0fa668f557	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$GC1ZyoD/6KY$OcicZA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	0f75e051-6277-4a11-a8af-c97d2abc6427	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$7f2vaIxQeeA$CKE4uA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	999bef94-0fd9-469c-a3a4-a4e8cc47b771	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$dqefKEpGcGI$bSkuzA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	f5b047e4-6411-42df-8ccc-6293a92be4b3	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$vmg+jQO1+Ko$8EvL6A	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	6e932c0c-8b01-4e1f-b1f3-2e5c2e131bc0	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$c+R95uoGGgQ$tPK/bg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	61a99f75-292a-4888-acbe-dd0caaed93fc	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$joPz3/7DhLY$YUMWPQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$OeWsihJIGjc$CX1CRw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$NVwsdg/P3cM$SOC1wQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	68e6ae5c-348d-4035-98e3-abafe79359fe	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$U19KZ7mayts$cv4yjg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	be259057-2490-4513-b41d-24019cef07ed	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$aSqwX8y1xGo$H9lp+Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	e4b11126-b6b9-465e-a010-cb59806f1751	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$2xiO3c8bVyQ$jAb1jw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	34736454-83c6-4a47-8685-cacc3b0c4603	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$11OBGWhRac0$CNwg8Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	044830a1-3cc2-4740-9c4c-f41a747824d1	1	2026-11-29 17:28:40.835754+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	opened	{"number": "20261130-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "c8b2e096-045e-4576-9380-1f881e5f76ce", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "090cd8bbb28e88ba927a3e2a3a885c483f3b9f510288a4671164e629fc04993d"}	0000000000000000000000000000000000000000000000000000000000000000	3a17eb51f6a7a02282f048962362991979babd94080ab81bcbcd71ba03e7838f
qingyuan	dd4abce9-371f-4b0c-be1e-60992d8d99e9	1	2026-11-29 17:28:41.074911+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	opened	{"number": "20261130-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "c6f6c86e-71f3-4796-8235-c90d7c620787", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "3ca991ad71a80a15ec3f06f13a140b3beda68e1060ca815acdb7704daa2691de"}	0000000000000000000000000000000000000000000000000000000000000000	06709794ca750cbbc5c9fe71fe2aae37280fecda8ce08c064595166cf211f06e
qingyuan	dd4abce9-371f-4b0c-be1e-60992d8d99e9	2	2026-11-29 17:28:41.074911+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	noted	{"words": "手机定位离本社区 2.1 公里，已留存，不作定位和并案依据 / the phone's position lies 2.1 km outside the community: kept, and nothing is placed or joined by it"}	06709794ca750cbbc5c9fe71fe2aae37280fecda8ce08c064595166cf211f06e	afc39acd3cface1d3149f7dc7ee30bfba497ba4766c12dbc6fdfcfe33f1e0986
qingyuan	37a7f009-581d-421a-b38d-79be20e0e2a8	1	2026-11-29 17:28:41.263733+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	opened	{"number": "20261130-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "a92e3be6-3648-4df6-95a3-d2e364c98e55", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "296d153e032e2d45d16c103be69af0d4927b0a6cb1dddcf4ac0d70f653a9a36c"}	0000000000000000000000000000000000000000000000000000000000000000	0b238b940bc511b4c8ec849e3a6726bad77e2bd794a3e32c16715274e2a80965
qingyuan	37a7f009-581d-421a-b38d-79be20e0e2a8	2	2026-11-29 17:28:41.263733+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	noted	{"words": "手机定位离本社区 4.3 公里，已留存，不作定位和并案依据 / the phone's position lies 4.3 km outside the community: kept, and nothing is placed or joined by it"}	0b238b940bc511b4c8ec849e3a6726bad77e2bd794a3e32c16715274e2a80965	8fc441a51bef4c7670233d9427abc96e9cd4f653e493223727d5c40b2e85b8dc
qingyuan	37a7f009-581d-421a-b38d-79be20e0e2a8	3	2026-11-29 17:28:41.467499+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	8fc441a51bef4c7670233d9427abc96e9cd4f653e493223727d5c40b2e85b8dc	80636c38dfbc8384925aa3167620600a18ed0f681607c0e72a0ed100506a5e64
qingyuan	044830a1-3cc2-4740-9c4c-f41a747824d1	2	2026-11-29 17:28:41.581447+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	3a17eb51f6a7a02282f048962362991979babd94080ab81bcbcd71ba03e7838f	ff6e62b9a0f7c5f11121078c899d497f4ffdeb22acbed47a02e3c292009739a5
qingyuan	044830a1-3cc2-4740-9c4c-f41a747824d1	3	2026-11-29 17:28:41.917964+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	task_offered	{"task_id": "83b6d572-6d49-467a-a0b2-a7acfd7b2713", "to": "e7f8217a-b3e7-451a-929f-c05cee61b652", "plan": 0}	ff6e62b9a0f7c5f11121078c899d497f4ffdeb22acbed47a02e3c292009739a5	3db12156e0b2f0cb6f28ecb6499cc1957fb740f06e92d4f229a7fac620ba2545
qingyuan	044830a1-3cc2-4740-9c4c-f41a747824d1	4	2026-11-29 17:28:41.917964+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	3db12156e0b2f0cb6f28ecb6499cc1957fb740f06e92d4f229a7fac620ba2545	660ed3df5b00e46a7ba5324890e2741ce100e57e34514f2161224431d7bb1e9c
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	1	2026-11-29 17:28:42.171426+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	opened	{"number": "20261130-004", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "c7ee5d16-5012-42f3-a762-999da74b54b1", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "5f951f7ee2c15632756530920c27470c75237f6f63bbf3f7da33dad07e874a5d"}	0000000000000000000000000000000000000000000000000000000000000000	6b0f3ed9b975895c8bdd017bcd3c0638105e7a5f31689e2635349edb9b370d17
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	2	2026-11-29 17:28:42.171426+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	noted	{"words": "手机定位离本社区 6.6 公里，已留存，不作定位和并案依据 / the phone's position lies 6.6 km outside the community: kept, and nothing is placed or joined by it"}	6b0f3ed9b975895c8bdd017bcd3c0638105e7a5f31689e2635349edb9b370d17	b57f68ac0299556abfbd81967bd5aa83f8c1d8f3c628c7167fceac3f67fe08e6
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	3	2026-11-29 17:28:42.242485+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	b57f68ac0299556abfbd81967bd5aa83f8c1d8f3c628c7167fceac3f67fe08e6	523cc5465fdaf1765494246eab9515d16ca9907373f345504ed3f7517b69c0b4
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	4	2026-11-29 17:28:42.295765+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	task_offered	{"task_id": "05a21ec6-071a-4a62-8f42-2bbd8a7b8d98", "to": "e7f8217a-b3e7-451a-929f-c05cee61b652", "plan": 0}	523cc5465fdaf1765494246eab9515d16ca9907373f345504ed3f7517b69c0b4	1d5e0a5343d451db3a9bfc7ed48e379c7ee5fe9e5c53c0d2fcf74b6073f7dd8f
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	5	2026-11-29 17:28:42.295765+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	1d5e0a5343d451db3a9bfc7ed48e379c7ee5fe9e5c53c0d2fcf74b6073f7dd8f	4a14d0e594bb38a7b2897a7b30b495a721fb8144c5e8333e29eefeec5dc7a9fc
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	6	2026-11-29 17:28:42.398378+00	e7f8217a-b3e7-451a-929f-c05cee61b652	task_changed	{"task_id": "05a21ec6-071a-4a62-8f42-2bbd8a7b8d98", "action": "accept", "to": "accepted"}	4a14d0e594bb38a7b2897a7b30b495a721fb8144c5e8333e29eefeec5dc7a9fc	2e8c9cad689d71b2bedf151d927d9671607db8e70172b560cc5a88098a4dec4c
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	7	2026-11-29 17:28:42.398378+00	e7f8217a-b3e7-451a-929f-c05cee61b652	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	2e8c9cad689d71b2bedf151d927d9671607db8e70172b560cc5a88098a4dec4c	94ce68953fddd4065ffcd5dc8c2e17ea9e48ce681a6e781a864d718a323764c1
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	8	2026-11-29 17:28:42.515287+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	mediation	{"what": "opened"}	94ce68953fddd4065ffcd5dc8c2e17ea9e48ce681a6e781a864d718a323764c1	8dab64e329f2e36fe841cbe718818da49b93fcf0aa9556d7f948e5096efbe9ce
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	9	2026-11-29 17:28:42.515287+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	mediation	{"what": "read"}	8dab64e329f2e36fe841cbe718818da49b93fcf0aa9556d7f948e5096efbe9ce	26ab155bd8a853e60793519ec86a937cd33ee1f7731ec1a4ae7fd886647cb124
qingyuan	a1dc0642-d0d9-455b-86ac-5d45343573ad	10	2026-11-29 17:28:42.650684+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	mediation	{"what": "sides"}	26ab155bd8a853e60793519ec86a937cd33ee1f7731ec1a4ae7fd886647cb124	7f48d43678efeca9618b83ee53d68f4d8208cad4dc1af0f89bdf7c413c3e26e4
qingyuan	d6988f97-59da-45bc-bb51-560bb2ec54c5	1	2026-11-29 17:28:43.264174+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	opened	{"number": "20261130-005", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "2fefb592-31e1-49b4-8410-70b786a9260e", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "dd9a7bb8a1c8a55547656a185a8c9170853d5750dc0cc77886ad606e5db26032"}	0000000000000000000000000000000000000000000000000000000000000000	52445183dcc83528a1316d6ab778809205b08c962bca4e81ff4ee5fe47162983
qingyuan	45b05983-dac6-4735-a1d6-09e349b664f1	1	2026-11-29 17:28:43.335417+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	opened	{"number": "20261130-006", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "31267a62-05af-4e0d-b06f-b99e77fd9cf5", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "5282f8af615aeb76de577d0ba76d203fc0ec31ae427e458181995aaecc876ee0"}	0000000000000000000000000000000000000000000000000000000000000000	77f06a4f2e17e3059018bc1479e9f2e9bd20ddeda9605a3760c9e7072160e269
qingyuan	45b05983-dac6-4735-a1d6-09e349b664f1	2	2026-11-29 17:28:43.335417+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	noted	{"words": "手机定位离本社区 2.2 公里，已留存，不作定位和并案依据 / the phone's position lies 2.2 km outside the community: kept, and nothing is placed or joined by it"}	77f06a4f2e17e3059018bc1479e9f2e9bd20ddeda9605a3760c9e7072160e269	a5e16304d4cf7f497f3bffe1bfa8025ca7bd31895c80206eb70e563aef142aef
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	1	2026-11-29 17:28:43.906488+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	opened	{"number": "20261130-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "04c2d39b-fb48-41ab-92d9-754f6e339edf", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "48200dc05c8b1b88a8cef4e77a06a253d37355a524c16f590ebc89bdfa77ab36"}	0000000000000000000000000000000000000000000000000000000000000000	125d7d0ddead0907fdc2cc1722e983a55688f65d53b66d2bf15848c5ddd6efe4
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	2	2026-11-29 17:28:43.906488+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	noted	{"words": "手机定位离本社区 6.6 公里，已留存，不作定位和并案依据 / the phone's position lies 6.6 km outside the community: kept, and nothing is placed or joined by it"}	125d7d0ddead0907fdc2cc1722e983a55688f65d53b66d2bf15848c5ddd6efe4	909a05a760653a9220b11c9fa23de67c9253d04d9a8858e0ef1ee367a41c3ad1
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	4	2026-11-29 17:28:44.07065+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	task_offered	{"task_id": "8bfad151-9183-4002-bc65-57621cc0db79", "to": "f5b047e4-6411-42df-8ccc-6293a92be4b3", "plan": 0}	93a8a1a2d61c88f6da74cf1cf0a21c60bc43a5756964e620995458afdfc513e1	ee533dca9bf5c92c1ab4a495324b56412a96d9d43c8f3a10f0358fdcda9f6f2b
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	5	2026-11-29 17:28:44.07065+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	ee533dca9bf5c92c1ab4a495324b56412a96d9d43c8f3a10f0358fdcda9f6f2b	1223c64abd96a267b7f2b0da0f1ac40b1d1d0e334cd22cefa0b6f32e3a2d0f51
jizhou	5ca62d42-837d-4d77-8096-6e92bc83b98c	1	2026-11-29 17:28:44.874501+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	opened	{"number": "20261130-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "ffb4ab95-5b15-4aea-9e89-6672bbade0d2", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "e839b64a1e22020f74d6ac0c4fd4a1a108095b3497ef9756b8c0f1bc89a5e723"}	0000000000000000000000000000000000000000000000000000000000000000	95c691741f91015bb2b50c64f1753307424fe0308543b98f6ba90c75c6243cbb
jizhou	5ca62d42-837d-4d77-8096-6e92bc83b98c	2	2026-11-29 17:28:44.874501+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	noted	{"words": "手机定位离本社区 2.2 公里，已留存，不作定位和并案依据 / the phone's position lies 2.2 km outside the community: kept, and nothing is placed or joined by it"}	95c691741f91015bb2b50c64f1753307424fe0308543b98f6ba90c75c6243cbb	ca8afc64956feaa49a494fea5250fcb59cab021bc3fd2b528aefb3dd66e1f09a
qingyuan	4f815709-e5ce-40ff-86a9-8d8897880275	1	2026-11-29 17:28:46.35489+00	camera:cam-lawn	opened	{"number":"20261130-009","kind":"intrusion","pack":"intrusion","severity":"minor","signal_id":"61f3334f-a516-4e84-8677-dde3540a0b09","source":"camera","score":0.0,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	0000000000000000000000000000000000000000000000000000000000000000	547d7f6f2dfd14823a9c1072980d365f4fb6c3e9854c4cb4797d2b2b543d6518
qingyuan	044830a1-3cc2-4740-9c4c-f41a747824d1	5	2026-11-29 17:28:46.35489+00	camera:cam-lawn	signal_suggested	{"signal_id":"61f3334f-a516-4e84-8677-dde3540a0b09","source":"camera","score":3.59,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.09,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}],"of":"20261130-009"}	660ed3df5b00e46a7ba5324890e2741ce100e57e34514f2161224431d7bb1e9c	3dae955cd6a1b07f544711114090e7a574db93d059c0b9013df9b3445d75fba7
qingyuan	4f815709-e5ce-40ff-86a9-8d8897880275	2	2026-11-29 17:28:46.35489+00	camera:cam-lawn	signal_linked	{"signal_id":"2ae716a6-80fe-4c53-8a70-16addb18c3b5","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	547d7f6f2dfd14823a9c1072980d365f4fb6c3e9854c4cb4797d2b2b543d6518	6c92145118d60f55c88b1cbd74fc9ed37114c9ed1c84b5726856d3cdab4df3fd
qingyuan	bb7a476a-bb07-47a3-ba14-50c1f3223659	1	2026-11-29 17:28:43.438383+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	opened	{"number": "20261130-007", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "3ed0a019-9eba-4e6a-9728-7f0b1e414821", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "5862b1f591e088e82c096c6ca3d452ad163ea0e2dd217dc7084e77f1ea16afd8"}	0000000000000000000000000000000000000000000000000000000000000000	76f263230b3aa0d374ca770ef7990d567c7c45d2e1e893e32c142f0d7e355eb4
qingyuan	bb7a476a-bb07-47a3-ba14-50c1f3223659	2	2026-11-29 17:28:43.438383+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	noted	{"words": "手机定位离本社区 4.4 公里，已留存，不作定位和并案依据 / the phone's position lies 4.4 km outside the community: kept, and nothing is placed or joined by it"}	76f263230b3aa0d374ca770ef7990d567c7c45d2e1e893e32c142f0d7e355eb4	1a9737b3c26c21d5c3ec447538ce0cf8848b3430cde5f91572b927418701ecdf
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	3	2026-11-29 17:28:44.014482+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	909a05a760653a9220b11c9fa23de67c9253d04d9a8858e0ef1ee367a41c3ad1	93a8a1a2d61c88f6da74cf1cf0a21c60bc43a5756964e620995458afdfc513e1
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	6	2026-11-29 17:28:44.175167+00	f5b047e4-6411-42df-8ccc-6293a92be4b3	task_changed	{"task_id": "8bfad151-9183-4002-bc65-57621cc0db79", "action": "accept", "to": "accepted"}	1223c64abd96a267b7f2b0da0f1ac40b1d1d0e334cd22cefa0b6f32e3a2d0f51	4a59dd362d7bd11d05d3c889cc4fb34e96a3af4efbe10a0e8edb43cdfd89433c
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	7	2026-11-29 17:28:44.175167+00	f5b047e4-6411-42df-8ccc-6293a92be4b3	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	4a59dd362d7bd11d05d3c889cc4fb34e96a3af4efbe10a0e8edb43cdfd89433c	8a67ed549601f23f4bdcd337513842371982d4dfa08806868d1c4535987b6cbf
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	10	2026-11-29 17:28:44.363401+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	mediation	{"what": "sides"}	94deef826b70c344431a43da585e749addb17e5be08e3f223e1e59a6b9a04ed8	206e67c7ecafa1f7e0db7693737ecafec5f2ef69a2408ac22d7d45a55aabd2dd
jizhou	2015342d-29ef-4842-8b9e-e636a81f7256	1	2026-11-29 17:28:45.005845+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	opened	{"number": "20261130-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "1725ff6e-51f1-4d8c-ba4d-ad06087f6733", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "7feaf763cdec2fceb07b24e211432f9cd3f24296a8e757fcb3e4e7b522609132"}	0000000000000000000000000000000000000000000000000000000000000000	b07f516274f91a6d4a2e326191f850b37ee9e13128b6567ef2dc734449246623
jizhou	2015342d-29ef-4842-8b9e-e636a81f7256	2	2026-11-29 17:28:45.005845+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	noted	{"words": "手机定位离本社区 4.4 公里，已留存，不作定位和并案依据 / the phone's position lies 4.4 km outside the community: kept, and nothing is placed or joined by it"}	b07f516274f91a6d4a2e326191f850b37ee9e13128b6567ef2dc734449246623	56fbfe8df1f7de5d27590fa382f1456ee1a3a348484833302380e73cc1c3b492
jizhou	e9c72c85-9708-4b3b-afd1-841e26d7243b	2	2026-11-29 17:28:45.142102+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	bb74c99011b21c5811773d50e2175834e8ac85a76cbd2c3049ea74f895574174	68f40906c5a26c13deee1fd70fbc29b6e45fbcc7a31171520f9e0917debb4a72
jizhou	e9c72c85-9708-4b3b-afd1-841e26d7243b	3	2026-11-29 17:28:45.208581+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	task_offered	{"task_id": "eea85c5c-b049-4f75-b6af-05c888673d7d", "to": "46e1a75a-d9fd-4bee-b4b9-3958a013ac85", "plan": 0}	68f40906c5a26c13deee1fd70fbc29b6e45fbcc7a31171520f9e0917debb4a72	90d4d5aa25f585147c07bf9fce8035aee4dcaa2674f104b3400d5bd37fcf4148
jizhou	e9c72c85-9708-4b3b-afd1-841e26d7243b	4	2026-11-29 17:28:45.208581+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	90d4d5aa25f585147c07bf9fce8035aee4dcaa2674f104b3400d5bd37fcf4148	0e26cdaa5d0313cc24d4b8ee144b7d2153df7fdabe298a2cfdc9265cc3531a35
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	8	2026-11-29 17:28:45.802032+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	mediation	{"what": "opened"}	869f0baa30b22b0994b89908443152c78ea3b71ad12a0ed718b9113f08ab622a	b77c22f671b06c63cf3b57210d73988ffb7acb4d76f903b79c65fe8a3b082000
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	9	2026-11-29 17:28:45.802032+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	mediation	{"what": "read"}	b77c22f671b06c63cf3b57210d73988ffb7acb4d76f903b79c65fe8a3b082000	5a0f47410c27270dc8bd28ddaedfe75f37c55b2d5f8a2166b4416014cae90b67
qingyuan	bb7a476a-bb07-47a3-ba14-50c1f3223659	3	2026-11-29 17:28:43.52834+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	1a9737b3c26c21d5c3ec447538ce0cf8848b3430cde5f91572b927418701ecdf	efb8133a2b8aa9cd6ebeba9ac2f14664dcc993641741421f3947deaad5ab28d3
jizhou	2015342d-29ef-4842-8b9e-e636a81f7256	3	2026-11-29 17:28:45.10495+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	56fbfe8df1f7de5d27590fa382f1456ee1a3a348484833302380e73cc1c3b492	8f5a6b0ea55e82e27e865b77351821cd405bc291879cfcb806eb9efe5abf899d
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	1	2026-11-29 17:28:45.477305+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	opened	{"number": "20261130-024", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "dd6b3287-2656-4632-bb4c-5f38c265eed9", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "8d1a524776931afa8288f730d1b4c068557f2dfc90959728a680c68bf0c2244b"}	0000000000000000000000000000000000000000000000000000000000000000	678ad6c783b9533c8875648d334233064f63c19db38e3bd6dd535d9b2747717a
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	2	2026-11-29 17:28:45.477305+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	noted	{"words": "手机定位离本社区 6.6 公里，已留存，不作定位和并案依据 / the phone's position lies 6.6 km outside the community: kept, and nothing is placed or joined by it"}	678ad6c783b9533c8875648d334233064f63c19db38e3bd6dd535d9b2747717a	9b0840b560513ae129dc6315b7b99b024425d1e26e11fc55e85b77f6b47c5870
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	4	2026-11-29 17:28:45.650946+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	task_offered	{"task_id": "a72739d2-a47f-4a12-a360-977657de290a", "to": "46e1a75a-d9fd-4bee-b4b9-3958a013ac85", "plan": 0}	af4adc83aa3de40b15b6d35bc38da7ea154c137eaa631a6bf710a6864399da2a	dea6a084c2e4710791034a5348e24e555d26dda690f070bbbf5c99d980fc1079
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	5	2026-11-29 17:28:45.650946+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	dea6a084c2e4710791034a5348e24e555d26dda690f070bbbf5c99d980fc1079	dfc5c6ce3233460e1543427e32598eebd6adea9438d65f92a99a7ca0036aa0a3
qingyuan	d6988f97-59da-45bc-bb51-560bb2ec54c5	2	2026-11-29 17:28:43.597924+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	52445183dcc83528a1316d6ab778809205b08c962bca4e81ff4ee5fe47162983	2ce9997da61fb526c000a299997e38fee43edd8ec84baa15ddb99892ff94d9cd
qingyuan	d6988f97-59da-45bc-bb51-560bb2ec54c5	3	2026-11-29 17:28:43.672025+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	task_offered	{"task_id": "94a983e4-c6c3-44bb-9298-ae1168cfe8b6", "to": "f5b047e4-6411-42df-8ccc-6293a92be4b3", "plan": 0}	2ce9997da61fb526c000a299997e38fee43edd8ec84baa15ddb99892ff94d9cd	fccaf5c4199ec2797b549a153d9978cbc8b3e2456cd6fdd60af88721327c30ae
qingyuan	d6988f97-59da-45bc-bb51-560bb2ec54c5	4	2026-11-29 17:28:43.672025+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	fccaf5c4199ec2797b549a153d9978cbc8b3e2456cd6fdd60af88721327c30ae	7a0ad9e73a2147f9d37220cfe83c8b92956951a21c0a311d7eefe89a3f4c8b15
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	8	2026-11-29 17:28:44.311014+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	mediation	{"what": "opened"}	8a67ed549601f23f4bdcd337513842371982d4dfa08806868d1c4535987b6cbf	d2dea67b9ae9c6f78d61947e1f390e273a843af1d6b0bfaf8a1ae806ea78ac4c
qingyuan	8d31c8ce-5247-4988-a27a-0a462b636f4c	9	2026-11-29 17:28:44.311014+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	mediation	{"what": "read"}	d2dea67b9ae9c6f78d61947e1f390e273a843af1d6b0bfaf8a1ae806ea78ac4c	94deef826b70c344431a43da585e749addb17e5be08e3f223e1e59a6b9a04ed8
jizhou	e9c72c85-9708-4b3b-afd1-841e26d7243b	1	2026-11-29 17:28:44.824299+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	opened	{"number": "20261130-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "06094ea2-f5c1-4913-96be-085b63234f08", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "cf62f93b4b88e1a1de020e8844c667be07964394134ea556b986ab269489700f"}	0000000000000000000000000000000000000000000000000000000000000000	bb74c99011b21c5811773d50e2175834e8ac85a76cbd2c3049ea74f895574174
qingyuan	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	1	2026-11-29 17:28:46.39914+00	resident	opened	{"number": "20261130-010", "kind": "quarrel", "pack": "quarrel", "severity": "life_safety", "signal_id": "7da988f1-66df-4320-b94d-6c9ee8901d51", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 0.1}}], "words_sha256": "bfa4c9bde0ce31e52adfd7b623377c6199e1380bee7cfc819ff2da70479caf0d"}	0000000000000000000000000000000000000000000000000000000000000000	4cd18838e630fdbea193b025a66b0cc24db511e9e503fc7f96df5f911549d8c0
qingyuan	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	2	2026-11-29 17:28:46.39914+00	rule	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	4cd18838e630fdbea193b025a66b0cc24db511e9e503fc7f96df5f911549d8c0	5884ee34006552f8954a13263e892a69b7a04d0822ee7bf57cd5118cf2db85bc
qingyuan	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	3	2026-11-29 17:28:46.39914+00	rule	task_offered	{"task_id": "08697a47-0273-45f9-bf9e-f9966a8e3a58", "to": "4c84308c-cb05-4905-b3e3-593a097f989c", "plan": 0}	5884ee34006552f8954a13263e892a69b7a04d0822ee7bf57cd5118cf2db85bc	a304ae0d92ea494613f558dabc7f3d88f2c8eb503f2d0aac36bc1c1c97f6d38d
qingyuan	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	4	2026-11-29 17:28:46.39914+00	rule	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	a304ae0d92ea494613f558dabc7f3d88f2c8eb503f2d0aac36bc1c1c97f6d38d	e65d89cb05a95624298f133ed7bc4646882902686734c6c077760b7b9e8d9713
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	3	2026-11-29 17:28:45.589799+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	9b0840b560513ae129dc6315b7b99b024425d1e26e11fc55e85b77f6b47c5870	af4adc83aa3de40b15b6d35bc38da7ea154c137eaa631a6bf710a6864399da2a
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	6	2026-11-29 17:28:45.746244+00	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	task_changed	{"task_id": "a72739d2-a47f-4a12-a360-977657de290a", "action": "accept", "to": "accepted"}	dfc5c6ce3233460e1543427e32598eebd6adea9438d65f92a99a7ca0036aa0a3	9b94c0ce2afbc4724d60f825bead87a0319165c638d1375c2274d31896137fc2
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	7	2026-11-29 17:28:45.746244+00	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	9b94c0ce2afbc4724d60f825bead87a0319165c638d1375c2274d31896137fc2	869f0baa30b22b0994b89908443152c78ea3b71ad12a0ed718b9113f08ab622a
jizhou	d6843e5c-d564-49d9-ba3d-fe3fde347808	10	2026-11-29 17:28:45.851466+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	mediation	{"what": "sides"}	5a0f47410c27270dc8bd28ddaedfe75f37c55b2d5f8a2166b4416014cae90b67	2c33f84a7d61a08c6fdccee8e32b84b65644c9c346c45e7bc29ea3252b4dde31
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x8513eb29383bcfc922ac30b3476220f2952cd03125528643b202220bf1f63ce6	2026-11-29 17:28:40.430876+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x06e04a815faaf8d62bb6a43093beca6918415f5192ceb7a5838ddb129e6102c8	2026-11-29 17:28:40.575687+00	2026-11-29 17:28:43.055394+00	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x700f5cea0093960f89dc09cf383f7a72674e4ed1ba5f6009a9442487f9be3747	2026-11-29 17:28:40.583355+00	2026-11-29 17:28:44.684671+00	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x06cc7dc55289192e7795ca5b4dc6091f361b01f69d46b3db7200c22eac35b854	2026-11-29 17:28:40.591895+00	2026-11-29 17:28:46.052413+00	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\xae40995331ee53fe57259ff53db1823fd7bd47208c0d921b7724d8bbe2ca8890	2026-11-29 17:28:46.28018+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0015
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-92fe87f15d3f	1	2026-11-29 17:28:42.834254+00	0f75e051-6277-4a11-a8af-c97d2abc6427	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-11-29T17:28:42.834254Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-92fe87f15d3f	2	2026-11-29 17:28:42.937555+00	0f75e051-6277-4a11-a8af-c97d2abc6427	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-92fe87f15d3f	3	2026-11-29 17:28:42.998185+00	0f75e051-6277-4a11-a8af-c97d2abc6427	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-601ae8041e56	1	2026-11-29 17:28:44.518429+00	61a99f75-292a-4888-acbe-dd0caaed93fc	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-11-29T17:28:44.518429Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-601ae8041e56	2	2026-11-29 17:28:44.591155+00	61a99f75-292a-4888-acbe-dd0caaed93fc	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-601ae8041e56	3	2026-11-29 17:28:44.647667+00	61a99f75-292a-4888-acbe-dd0caaed93fc	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-ecf92510ac13	1	2026-11-29 17:28:45.950754+00	be259057-2490-4513-b41d-24019cef07ed	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-11-29T17:28:45.950754Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-ecf92510ac13	2	2026-11-29 17:28:45.990483+00	be259057-2490-4513-b41d-24019cef07ed	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-ecf92510ac13	3	2026-11-29 17:28:46.017942+00	be259057-2490-4513-b41d-24019cef07ed	watches	{"packs": "围挡草坪闯入（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-92fe87f15d3f	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "0f75e051-6277-4a11-a8af-c97d2abc6427", "mode": "shadow", "since": "2026-11-29T17:28:42.998185Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 17:28:42.998185+00	0f75e051-6277-4a11-a8af-c97d2abc6427	\N
qingyuan	qingyuan/hedong/wenfeng	cam-601ae8041e56	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "61a99f75-292a-4888-acbe-dd0caaed93fc", "mode": "shadow", "since": "2026-11-29T17:28:44.647667Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 17:28:44.647667+00	61a99f75-292a-4888-acbe-dd0caaed93fc	\N
jizhou	jizhou/beimen/chengnan	cam-ecf92510ac13	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "be259057-2490-4513-b41d-24019cef07ed", "mode": "shadow", "since": "2026-11-29T17:28:46.017942Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-11-29 17:28:46.017942+00	be259057-2490-4513-b41d-24019cef07ed	\N
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
qingyuan	a290dca9-2ebb-4daa-843d-0c099c2e0171	044830a1-3cc2-4740-9c4c-f41a747824d1	83b6d572-6d49-467a-a0b2-a7acfd7b2713	accept	running	2026-11-29 17:28:41.917964+00	2026-11-29 17:38:41.917964+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	be6c32e6-c1fd-4034-9c8a-bd521bacfdd6	044830a1-3cc2-4740-9c4c-f41a747824d1	83b6d572-6d49-467a-a0b2-a7acfd7b2713	on_scene	running	2026-11-29 17:28:41.917964+00	2026-11-29 17:58:41.917964+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	d5e96fe9-3507-4379-9783-560f8da84adb	044830a1-3cc2-4740-9c4c-f41a747824d1	83b6d572-6d49-467a-a0b2-a7acfd7b2713	done	running	2026-11-29 17:28:41.917964+00	2026-11-29 21:28:41.917964+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	a5d494cb-fa0b-447e-ba3f-d857cc54211a	a1dc0642-d0d9-455b-86ac-5d45343573ad	05a21ec6-071a-4a62-8f42-2bbd8a7b8d98	on_scene	running	2026-11-29 17:28:42.295765+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	0913dd66-c269-4d3d-b061-547cbc137cea	a1dc0642-d0d9-455b-86ac-5d45343573ad	05a21ec6-071a-4a62-8f42-2bbd8a7b8d98	done	running	2026-11-29 17:28:42.295765+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	cec58772-d9d4-44f4-979b-7c2f72e9e9ad	a1dc0642-d0d9-455b-86ac-5d45343573ad	05a21ec6-071a-4a62-8f42-2bbd8a7b8d98	accept	stopped	2026-11-29 17:28:42.295765+00	2026-11-29 17:58:42.295765+00	\N	2026-11-29 17:28:42.398378+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	e1ffb451-802d-439f-a376-10fa938deb45	d6988f97-59da-45bc-bb51-560bb2ec54c5	94a983e4-c6c3-44bb-9298-ae1168cfe8b6	accept	running	2026-11-29 17:28:43.672025+00	2026-11-29 17:38:43.672025+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	7ddd7fdc-e3b2-4c94-97ff-8a98dd1cd33c	d6988f97-59da-45bc-bb51-560bb2ec54c5	94a983e4-c6c3-44bb-9298-ae1168cfe8b6	on_scene	running	2026-11-29 17:28:43.672025+00	2026-11-29 17:58:43.672025+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	eee8fc2f-db4c-44f6-b9f2-af825914a1e0	d6988f97-59da-45bc-bb51-560bb2ec54c5	94a983e4-c6c3-44bb-9298-ae1168cfe8b6	done	running	2026-11-29 17:28:43.672025+00	2026-11-29 21:28:43.672025+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	5777dab8-0e59-44be-af01-d8c3431776c4	8d31c8ce-5247-4988-a27a-0a462b636f4c	8bfad151-9183-4002-bc65-57621cc0db79	on_scene	running	2026-11-29 17:28:44.07065+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	5ad73b11-a07b-48f7-9dd6-8dd927fb7892	8d31c8ce-5247-4988-a27a-0a462b636f4c	8bfad151-9183-4002-bc65-57621cc0db79	done	running	2026-11-29 17:28:44.07065+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	0f139b94-20a0-496d-8c45-0772ca0678e7	8d31c8ce-5247-4988-a27a-0a462b636f4c	8bfad151-9183-4002-bc65-57621cc0db79	accept	stopped	2026-11-29 17:28:44.07065+00	2026-11-29 17:58:44.07065+00	\N	2026-11-29 17:28:44.175167+00	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	b32a831c-65e8-4a64-8635-e27ef9d0a437	e9c72c85-9708-4b3b-afd1-841e26d7243b	eea85c5c-b049-4f75-b6af-05c888673d7d	accept	running	2026-11-29 17:28:45.208581+00	2026-11-29 17:38:45.208581+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	ba230a30-77ab-4dd1-bd23-34020c6106a8	e9c72c85-9708-4b3b-afd1-841e26d7243b	eea85c5c-b049-4f75-b6af-05c888673d7d	on_scene	running	2026-11-29 17:28:45.208581+00	2026-11-29 17:58:45.208581+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	e848c6a0-6001-4ccc-82b8-fd46c697e6f0	e9c72c85-9708-4b3b-afd1-841e26d7243b	eea85c5c-b049-4f75-b6af-05c888673d7d	done	running	2026-11-29 17:28:45.208581+00	2026-11-29 21:28:45.208581+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	8858f099-7802-4313-9210-b2ead3f60ee8	d6843e5c-d564-49d9-ba3d-fe3fde347808	a72739d2-a47f-4a12-a360-977657de290a	on_scene	running	2026-11-29 17:28:45.650946+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
jizhou	67837725-a2d1-4c69-8e37-20ac2340439b	d6843e5c-d564-49d9-ba3d-fe3fde347808	a72739d2-a47f-4a12-a360-977657de290a	done	running	2026-11-29 17:28:45.650946+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
jizhou	bc335459-ab05-433a-a5ec-877ce34923c8	d6843e5c-d564-49d9-ba3d-fe3fde347808	a72739d2-a47f-4a12-a360-977657de290a	accept	stopped	2026-11-29 17:28:45.650946+00	2026-11-29 17:58:45.650946+00	\N	2026-11-29 17:28:45.746244+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	b5e728b7-d9e7-4a98-8e9f-c4cbb593f1d8	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	08697a47-0273-45f9-bf9e-f9966a8e3a58	accept	running	2026-11-29 17:28:46.39914+00	2026-11-29 17:58:46.39914+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	eedfbf6e-c88a-4735-b280-c3b405510e6b	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	08697a47-0273-45f9-bf9e-f9966a8e3a58	on_scene	running	2026-11-29 17:28:46.39914+00	2026-11-30 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	119cec3b-6b23-4f7b-a713-b4870faf0dae	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	08697a47-0273-45f9-bf9e-f9966a8e3a58	done	running	2026-11-29 17:28:46.39914+00	2026-12-01 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
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
qingyuan	report:b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d:e8d3c834adf3d8446e93a1a12d23362d	c8b2e096-045e-4576-9380-1f881e5f76ce	2026-11-29 17:28:40.835754+00
qingyuan	report:b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d:ad6c498a6e0eefc9938dc570976bcf78	c6f6c86e-71f3-4796-8235-c90d7c620787	2026-11-29 17:28:41.074911+00
qingyuan	report:b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d:d4d08a80ecb73174d54f8c1ea50dbfa5	a92e3be6-3648-4df6-95a3-d2e364c98e55	2026-11-29 17:28:41.263733+00
qingyuan	report:b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d:42116f3e46ff728a3eafbb6d53bc1c68	c7ee5d16-5012-42f3-a762-999da74b54b1	2026-11-29 17:28:42.171426+00
qingyuan	report:999bef94-0fd9-469c-a3a4-a4e8cc47b771:1424ab9b9077a1921f65309a9f1b0ba5	2fefb592-31e1-49b4-8410-70b786a9260e	2026-11-29 17:28:43.264174+00
qingyuan	report:999bef94-0fd9-469c-a3a4-a4e8cc47b771:73e87db9bb852e638c8514f2cb5d7e0c	31267a62-05af-4e0d-b06f-b99e77fd9cf5	2026-11-29 17:28:43.335417+00
qingyuan	report:999bef94-0fd9-469c-a3a4-a4e8cc47b771:15c45d7324a94011033e6717337ccffa	3ed0a019-9eba-4e6a-9728-7f0b1e414821	2026-11-29 17:28:43.438383+00
qingyuan	report:999bef94-0fd9-469c-a3a4-a4e8cc47b771:8c52f221375665160da14dafb1afe128	04c2d39b-fb48-41ab-92d9-754f6e339edf	2026-11-29 17:28:43.906488+00
jizhou	report:721d74c1-6e5e-4d71-bc1e-d51420e8b4c1:f2bf03fc1e594c19079aaec6a54831ee	06094ea2-f5c1-4913-96be-085b63234f08	2026-11-29 17:28:44.824299+00
jizhou	report:721d74c1-6e5e-4d71-bc1e-d51420e8b4c1:0d2602324100c0ef3e2afe2a2505724b	ffb4ab95-5b15-4aea-9e89-6672bbade0d2	2026-11-29 17:28:44.874501+00
jizhou	report:721d74c1-6e5e-4d71-bc1e-d51420e8b4c1:9f7ea14b6e2d8dcef49ed52fbb561fee	1725ff6e-51f1-4d8c-ba4d-ad06087f6733	2026-11-29 17:28:45.005845+00
jizhou	report:721d74c1-6e5e-4d71-bc1e-d51420e8b4c1:2d111afb793b4d4d4d98ddd86db26eb5	dd6b3287-2656-4632-bb4c-5f38c265eed9	2026-11-29 17:28:45.477305+00
qingyuan	event:78b115b2-1637-40a2-8d73-806a52b799a5:1	61f3334f-a516-4e84-8677-dde3540a0b09	2026-11-29 17:28:46.307622+00
qingyuan	event:a0912687-b467-4685-a9ed-0b86b397f826:1	2ae716a6-80fe-4c53-8a70-16addb18c3b5	2026-11-29 17:28:46.307622+00
qingyuan	report:resident:e680424d7a1158c75ad8cf9b6f95c469	7da988f1-66df-4320-b94d-6c9ee8901d51	2026-11-29 17:28:46.39914+00
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
qingyuan	qingyuan/hedong/jinlanli	ec5126a27a704a96440b72e000ae091944feec24005ef23b0362f276af92b4e5	2026-11-29 17:28:42.058702+00	2026-11-30 17:28:42.058702+00	\N
qingyuan	qingyuan/hedong/wenfeng	3d6dce5152158e893d8650f0dc15a12cfe913cf18eebb1b3f4177c4e6f3eaf2e	2026-11-29 17:28:43.814232+00	2026-11-30 17:28:43.814232+00	\N
jizhou	jizhou/beimen/chengnan	06db1b734827e1604eef4476c5d085f746fc53385c5bd97ea8816560f933b2ee	2026-11-29 17:28:45.355153+00	2026-11-30 17:28:45.355153+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	044830a1-3cc2-4740-9c4c-f41a747824d1	2026-11-29 17:28:40.835754+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	a1d9ba8d-3115-4b48-96c9-02bed868d602	2026-11-29 17:28:40.835754+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	dd4abce9-371f-4b0c-be1e-60992d8d99e9	2026-11-29 17:28:41.074911+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	766268c9-08e2-4b90-82d4-695fc2dd20c1	2026-11-29 17:28:41.074911+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	37a7f009-581d-421a-b38d-79be20e0e2a8	2026-11-29 17:28:41.263733+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	983c8d63-20eb-4736-8c94-f05651117544	2026-11-29 17:28:41.263733+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	37a7f009-581d-421a-b38d-79be20e0e2a8	2026-11-29 17:28:41.467499+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	044830a1-3cc2-4740-9c4c-f41a747824d1	2026-11-29 17:28:41.581447+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	044830a1-3cc2-4740-9c4c-f41a747824d1	2026-11-29 17:28:41.917964+00
qingyuan	qingyuan/hedong/jinlanli	10	account	e7f8217a-b3e7-451a-929f-c05cee61b652	notice	98b8ad8a-a344-4b89-86d0-833f484f7aec	2026-11-29 17:28:41.917964+00
qingyuan	qingyuan/hedong/jinlanli	11	account	e7f8217a-b3e7-451a-929f-c05cee61b652	task	044830a1-3cc2-4740-9c4c-f41a747824d1	2026-11-29 17:28:41.917964+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		incident	a1dc0642-d0d9-455b-86ac-5d45343573ad	2026-11-29 17:28:42.171426+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		notice	b759013a-1c8c-4934-abde-42f77467e5b0	2026-11-29 17:28:42.171426+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		incident	a1dc0642-d0d9-455b-86ac-5d45343573ad	2026-11-29 17:28:42.242485+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		incident	a1dc0642-d0d9-455b-86ac-5d45343573ad	2026-11-29 17:28:42.295765+00
qingyuan	qingyuan/hedong/jinlanli	16	account	e7f8217a-b3e7-451a-929f-c05cee61b652	notice	468445fb-63e3-4165-abfe-1e63e10e4ae2	2026-11-29 17:28:42.295765+00
qingyuan	qingyuan/hedong/jinlanli	17	account	e7f8217a-b3e7-451a-929f-c05cee61b652	task	a1dc0642-d0d9-455b-86ac-5d45343573ad	2026-11-29 17:28:42.295765+00
qingyuan	qingyuan/hedong/jinlanli	18	desk		incident	a1dc0642-d0d9-455b-86ac-5d45343573ad	2026-11-29 17:28:42.398378+00
qingyuan	qingyuan/hedong/jinlanli	19	desk		incident	a1dc0642-d0d9-455b-86ac-5d45343573ad	2026-11-29 17:28:42.515287+00
qingyuan	qingyuan/hedong/jinlanli	20	desk		incident	a1dc0642-d0d9-455b-86ac-5d45343573ad	2026-11-29 17:28:42.650684+00
qingyuan	qingyuan/hedong/jinlanli	21	account	edf72255-d86b-457b-aad3-ce0fa668f557	notice	974c27e2-2087-5794-9c08-85a53827a0c3	2026-11-29 17:28:42.784127+00
qingyuan	qingyuan/hedong/jinlanli	22	account	e7f8217a-b3e7-451a-929f-c05cee61b652	notice	8615ea05-c5bb-5bc9-b6a9-1ee23ff3645a	2026-11-29 17:28:42.784127+00
qingyuan	qingyuan/hedong/jinlanli	23	account	4c84308c-cb05-4905-b3e3-593a097f989c	notice	74909e16-6d18-5c4b-9667-c8c181e6f550	2026-11-29 17:28:42.784127+00
qingyuan	qingyuan/hedong/jinlanli	24	account	b5ca1d2e-7636-46e7-ac05-1bee432f335c	notice	4847a7a2-f592-56bb-8653-ee7bbed8c502	2026-11-29 17:28:42.784127+00
qingyuan	qingyuan/hedong/jinlanli	25	desk		camera	cam-92fe87f15d3f	2026-11-29 17:28:42.834254+00
qingyuan	qingyuan/hedong/jinlanli	26	desk		command	be164b25-1993-4031-ac9f-30e432661dd3	2026-11-29 17:28:42.834254+00
qingyuan	qingyuan/hedong/jinlanli	27	desk		camera	cam-92fe87f15d3f	2026-11-29 17:28:42.937555+00
qingyuan	qingyuan/hedong/jinlanli	28	desk		camera	cam-92fe87f15d3f	2026-11-29 17:28:42.998185+00
qingyuan	qingyuan/hedong/jinlanli	29	desk		command	850e2469-98eb-4238-a16a-7e172f38e094	2026-11-29 17:28:43.130673+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		incident	d6988f97-59da-45bc-bb51-560bb2ec54c5	2026-11-29 17:28:43.264174+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		notice	69dbadc5-5564-4e22-8152-95494c32b2cf	2026-11-29 17:28:43.264174+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		incident	45b05983-dac6-4735-a1d6-09e349b664f1	2026-11-29 17:28:43.335417+00
qingyuan	qingyuan/hedong/wenfeng	33	desk		notice	d3df1eb6-494a-4005-b395-daf1199eaf26	2026-11-29 17:28:43.335417+00
qingyuan	qingyuan/hedong/wenfeng	34	desk		incident	bb7a476a-bb07-47a3-ba14-50c1f3223659	2026-11-29 17:28:43.438383+00
qingyuan	qingyuan/hedong/wenfeng	35	desk		notice	4d4d3866-59c7-42ec-87c0-f1224e91a1c6	2026-11-29 17:28:43.438383+00
qingyuan	qingyuan/hedong/wenfeng	36	desk		incident	bb7a476a-bb07-47a3-ba14-50c1f3223659	2026-11-29 17:28:43.52834+00
qingyuan	qingyuan/hedong/wenfeng	37	desk		incident	d6988f97-59da-45bc-bb51-560bb2ec54c5	2026-11-29 17:28:43.597924+00
qingyuan	qingyuan/hedong/wenfeng	38	desk		incident	d6988f97-59da-45bc-bb51-560bb2ec54c5	2026-11-29 17:28:43.672025+00
qingyuan	qingyuan/hedong/wenfeng	39	account	f5b047e4-6411-42df-8ccc-6293a92be4b3	notice	66e51f4d-90e0-45a1-8ffd-80b83dee915c	2026-11-29 17:28:43.672025+00
qingyuan	qingyuan/hedong/wenfeng	40	account	f5b047e4-6411-42df-8ccc-6293a92be4b3	task	d6988f97-59da-45bc-bb51-560bb2ec54c5	2026-11-29 17:28:43.672025+00
qingyuan	qingyuan/hedong/wenfeng	41	desk		incident	8d31c8ce-5247-4988-a27a-0a462b636f4c	2026-11-29 17:28:43.906488+00
qingyuan	qingyuan/hedong/wenfeng	42	desk		notice	09b809e1-c082-465f-87aa-9ba09076a4a6	2026-11-29 17:28:43.906488+00
qingyuan	qingyuan/hedong/wenfeng	43	desk		incident	8d31c8ce-5247-4988-a27a-0a462b636f4c	2026-11-29 17:28:44.014482+00
qingyuan	qingyuan/hedong/wenfeng	44	desk		incident	8d31c8ce-5247-4988-a27a-0a462b636f4c	2026-11-29 17:28:44.07065+00
qingyuan	qingyuan/hedong/wenfeng	45	account	f5b047e4-6411-42df-8ccc-6293a92be4b3	notice	35f7784d-cadd-4932-adf7-6ef7f5c7fc03	2026-11-29 17:28:44.07065+00
qingyuan	qingyuan/hedong/wenfeng	46	account	f5b047e4-6411-42df-8ccc-6293a92be4b3	task	8d31c8ce-5247-4988-a27a-0a462b636f4c	2026-11-29 17:28:44.07065+00
qingyuan	qingyuan/hedong/wenfeng	47	desk		incident	8d31c8ce-5247-4988-a27a-0a462b636f4c	2026-11-29 17:28:44.175167+00
qingyuan	qingyuan/hedong/wenfeng	48	desk		incident	8d31c8ce-5247-4988-a27a-0a462b636f4c	2026-11-29 17:28:44.311014+00
qingyuan	qingyuan/hedong/wenfeng	49	desk		incident	8d31c8ce-5247-4988-a27a-0a462b636f4c	2026-11-29 17:28:44.363401+00
qingyuan	qingyuan/hedong/wenfeng	50	desk		camera	cam-601ae8041e56	2026-11-29 17:28:44.518429+00
qingyuan	qingyuan/hedong/wenfeng	51	desk		command	3dc9a33b-5e22-480c-acef-b4a25a1d0261	2026-11-29 17:28:44.518429+00
qingyuan	qingyuan/hedong/wenfeng	52	account	6e932c0c-8b01-4e1f-b1f3-2e5c2e131bc0	notice	708c3742-58f5-508f-bfb7-2b874f440a70	2026-11-29 17:28:44.491213+00
qingyuan	qingyuan/hedong/wenfeng	53	account	f5b047e4-6411-42df-8ccc-6293a92be4b3	notice	e38131eb-81df-526a-9cb3-6721d9dad5f9	2026-11-29 17:28:44.491213+00
qingyuan	qingyuan/hedong/wenfeng	54	account	3a327f0f-2d46-4794-b079-853cac213d9e	notice	69754588-165b-5dbf-abd0-f3906e4895fd	2026-11-29 17:28:44.491213+00
qingyuan	qingyuan/hedong/wenfeng	55	desk		camera	cam-601ae8041e56	2026-11-29 17:28:44.591155+00
qingyuan	qingyuan/hedong/wenfeng	56	desk		camera	cam-601ae8041e56	2026-11-29 17:28:44.647667+00
jizhou	jizhou/beimen/chengnan	71	desk		incident	d6843e5c-d564-49d9-ba3d-fe3fde347808	2026-11-29 17:28:45.589799+00
jizhou	jizhou/beimen/chengnan	75	desk		incident	d6843e5c-d564-49d9-ba3d-fe3fde347808	2026-11-29 17:28:45.746244+00
jizhou	jizhou/beimen/chengnan	77	desk		incident	d6843e5c-d564-49d9-ba3d-fe3fde347808	2026-11-29 17:28:45.851466+00
jizhou	jizhou/beimen/chengnan	78	account	68e6ae5c-348d-4035-98e3-abafe79359fe	notice	c01f99be-7359-512d-92da-122d9b064b12	2026-11-29 17:28:45.922287+00
jizhou	jizhou/beimen/chengnan	79	account	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	notice	ecc56e4d-ff86-526b-81c3-fc4a9af51c68	2026-11-29 17:28:45.922287+00
jizhou	jizhou/beimen/chengnan	82	desk		camera	cam-ecf92510ac13	2026-11-29 17:28:45.990483+00
qingyuan	qingyuan/hedong/wenfeng	57	desk		command	aaae16a4-0ba3-463c-87c1-41e0933a8987	2026-11-29 17:28:44.719179+00
jizhou	jizhou/beimen/chengnan	58	desk		incident	e9c72c85-9708-4b3b-afd1-841e26d7243b	2026-11-29 17:28:44.824299+00
jizhou	jizhou/beimen/chengnan	59	desk		notice	a7644954-5162-4c9d-aa00-d9e877486057	2026-11-29 17:28:44.824299+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	89	desk		incident	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	2026-11-29 17:28:46.39914+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	90	desk		notice	07d8910e-d2a5-4ba4-8cab-39c24ee723d1	2026-11-29 17:28:46.39914+00
qingyuan	qingyuan/hedong/jinlanli	91	account	4c84308c-cb05-4905-b3e3-593a097f989c	notice	f2caa7c3-5579-4c77-ab6e-decd07842702	2026-11-29 17:28:46.39914+00
qingyuan	qingyuan/hedong/jinlanli	92	account	4c84308c-cb05-4905-b3e3-593a097f989c	task	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	2026-11-29 17:28:46.39914+00
jizhou	jizhou/beimen/chengnan	60	desk		incident	5ca62d42-837d-4d77-8096-6e92bc83b98c	2026-11-29 17:28:44.874501+00
jizhou	jizhou/beimen/chengnan	61	desk		notice	d34d23ae-7e0d-4a3a-8ec9-b7547715faa9	2026-11-29 17:28:44.874501+00
jizhou	jizhou/beimen/chengnan	80	desk		camera	cam-ecf92510ac13	2026-11-29 17:28:45.950754+00
jizhou	jizhou/beimen/chengnan	81	desk		command	ed49f0be-9a6d-4215-9b46-703021e67aeb	2026-11-29 17:28:45.950754+00
jizhou	jizhou/beimen/chengnan	83	desk		camera	cam-ecf92510ac13	2026-11-29 17:28:46.017942+00
qingyuan	qingyuan/hedong/jinlanli/g1	85	desk		incident	4f815709-e5ce-40ff-86a9-8d8897880275	2026-11-29 17:28:46.35489+00
qingyuan	qingyuan/hedong/jinlanli/g1	86	desk		notice	accfd786-c886-4e70-a096-9519255ba86e	2026-11-29 17:28:46.35489+00
qingyuan	qingyuan/hedong/jinlanli	87	desk		incident	044830a1-3cc2-4740-9c4c-f41a747824d1	2026-11-29 17:28:46.35489+00
qingyuan	qingyuan/hedong/jinlanli	88	desk		notice	6e62fa25-c7a6-46d9-a503-5d5d71031d8b	2026-11-29 17:28:46.35489+00
jizhou	jizhou/beimen/chengnan	62	desk		incident	2015342d-29ef-4842-8b9e-e636a81f7256	2026-11-29 17:28:45.005845+00
jizhou	jizhou/beimen/chengnan	63	desk		notice	5103d517-1b9c-405e-8ef3-6cfad4005260	2026-11-29 17:28:45.005845+00
jizhou	jizhou/beimen/chengnan	65	desk		incident	e9c72c85-9708-4b3b-afd1-841e26d7243b	2026-11-29 17:28:45.142102+00
jizhou	jizhou/beimen/chengnan	66	desk		incident	e9c72c85-9708-4b3b-afd1-841e26d7243b	2026-11-29 17:28:45.208581+00
jizhou	jizhou/beimen/chengnan	67	account	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	notice	f0986b1b-9d11-4533-8084-8d40ddacfaec	2026-11-29 17:28:45.208581+00
jizhou	jizhou/beimen/chengnan	68	account	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	task	e9c72c85-9708-4b3b-afd1-841e26d7243b	2026-11-29 17:28:45.208581+00
jizhou	jizhou/beimen/chengnan	76	desk		incident	d6843e5c-d564-49d9-ba3d-fe3fde347808	2026-11-29 17:28:45.802032+00
jizhou	jizhou/beimen/chengnan	64	desk		incident	2015342d-29ef-4842-8b9e-e636a81f7256	2026-11-29 17:28:45.10495+00
jizhou	jizhou/beimen/chengnan	69	desk		incident	d6843e5c-d564-49d9-ba3d-fe3fde347808	2026-11-29 17:28:45.477305+00
jizhou	jizhou/beimen/chengnan	70	desk		notice	c736fdb7-8d94-4662-be22-3725a28a7a12	2026-11-29 17:28:45.477305+00
jizhou	jizhou/beimen/chengnan	72	desk		incident	d6843e5c-d564-49d9-ba3d-fe3fde347808	2026-11-29 17:28:45.650946+00
jizhou	jizhou/beimen/chengnan	73	account	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	notice	34eb16e2-95b5-479c-ae6b-35cfab8ee3e5	2026-11-29 17:28:45.650946+00
jizhou	jizhou/beimen/chengnan	74	account	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	task	d6843e5c-d564-49d9-ba3d-fe3fde347808	2026-11-29 17:28:45.650946+00
jizhou	jizhou/beimen/chengnan	84	desk		command	ac3d8151-a7dd-46d6-8cdd-4d7e1e0966fa	2026-11-29 17:28:46.085023+00
\.


--
-- Data for Name: incident_numbers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incident_numbers (district_id, day, last) FROM stdin;
jizhou	20261130	24
qingyuan	20261130	10
\.


--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incidents (district_id, place_path, incident_id, number, pack, pack_version, kind, severity, urgency, state, condition, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, opened_at, last_signal_at, version, acknowledged_at, acknowledged_by, merged_into, outcome, closed_at, follow_up_on, rendered) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	dd4abce9-371f-4b0c-be1e-60992d8d99e9	20261130-002	other	1	other	minor	2	candidate	active	\N	\N	50	\N	\N	\N	\N	{}	2026-11-29 17:28:41.074911+00	2026-11-29 17:28:41.074911+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	37a7f009-581d-421a-b38d-79be20e0e2a8	20261130-003	quarrel	2	quarrel	minor	2	rejected	active	\N	\N	50	\N	\N	\N	\N	{}	2026-11-29 17:28:41.263733+00	2026-11-29 17:28:41.263733+00	2	2026-11-29 17:28:41.467499+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	044830a1-3cc2-4740-9c4c-f41a747824d1	20261130-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	\N	{}	2026-11-29 17:28:40.835754+00	2026-11-29 17:28:40.835754+00	3	2026-11-29 17:28:41.581447+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	a1dc0642-d0d9-455b-86ac-5d45343573ad	20261130-004	quarrel	2	quarrel	minor	2	handling	active	\N	\N	50	\N	\N	\N	\N	{}	2026-11-29 17:28:42.171426+00	2026-11-29 17:28:42.171426+00	4	2026-11-29 17:28:42.242485+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	45b05983-dac6-4735-a1d6-09e349b664f1	20261130-006	other	1	other	minor	2	candidate	active	\N	\N	50	\N	\N	\N	\N	{}	2026-11-29 17:28:43.335417+00	2026-11-29 17:28:43.335417+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	bb7a476a-bb07-47a3-ba14-50c1f3223659	20261130-007	quarrel	2	quarrel	minor	2	rejected	active	\N	\N	50	\N	\N	\N	\N	{}	2026-11-29 17:28:43.438383+00	2026-11-29 17:28:43.438383+00	2	2026-11-29 17:28:43.52834+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	d6988f97-59da-45bc-bb51-560bb2ec54c5	20261130-005	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-11-29 17:28:43.264174+00	2026-11-29 17:28:43.264174+00	3	2026-11-29 17:28:43.597924+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	8d31c8ce-5247-4988-a27a-0a462b636f4c	20261130-008	quarrel	2	quarrel	minor	2	handling	active	\N	\N	50	\N	\N	\N	\N	{}	2026-11-29 17:28:43.906488+00	2026-11-29 17:28:43.906488+00	4	2026-11-29 17:28:44.014482+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	5ca62d42-837d-4d77-8096-6e92bc83b98c	20261130-022	other	1	other	minor	2	candidate	active	\N	\N	50	\N	\N	\N	\N	{}	2026-11-29 17:28:44.874501+00	2026-11-29 17:28:44.874501+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	2015342d-29ef-4842-8b9e-e636a81f7256	20261130-023	quarrel	2	quarrel	minor	2	rejected	active	\N	\N	50	\N	\N	\N	\N	{}	2026-11-29 17:28:45.005845+00	2026-11-29 17:28:45.005845+00	2	2026-11-29 17:28:45.10495+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	e9c72c85-9708-4b3b-afd1-841e26d7243b	20261130-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-11-29 17:28:44.824299+00	2026-11-29 17:28:44.824299+00	3	2026-11-29 17:28:45.142102+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	d6843e5c-d564-49d9-ba3d-fe3fde347808	20261130-024	quarrel	2	quarrel	minor	2	handling	active	\N	\N	50	\N	\N	\N	\N	{}	2026-11-29 17:28:45.477305+00	2026-11-29 17:28:45.477305+00	4	2026-11-29 17:28:45.589799+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	4f815709-e5ce-40ff-86a9-8d8897880275	20261130-009	intrusion	1	intrusion	minor	2	candidate	active	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-11-29 17:28:42.287601+00	2026-11-29 17:28:42.287653+00	2	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	20261130-010	quarrel	2	quarrel	life_safety	0	dispatched	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-11-29 17:28:46.39914+00	2026-11-29 17:28:46.39914+00	3	\N	\N	\N	\N	\N	\N	f
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
qingyuan	f4eb5805-cfb4-455a-b97d-7dbc8ec5ba37	c8b2e096-045e-4576-9380-1f881e5f76ce	044830a1-3cc2-4740-9c4c-f41a747824d1	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-29 17:28:40.835754+00	\N	\N
qingyuan	4852420b-9516-4b28-828f-d1ced1ca2055	c6f6c86e-71f3-4796-8235-c90d7c620787	dd4abce9-371f-4b0c-be1e-60992d8d99e9	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-29 17:28:41.074911+00	\N	\N
qingyuan	67de041b-b898-4f9f-ba7d-cf210bd41ba9	a92e3be6-3648-4df6-95a3-d2e364c98e55	37a7f009-581d-421a-b38d-79be20e0e2a8	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-29 17:28:41.263733+00	\N	\N
qingyuan	dfa9f567-e74e-40ad-b38a-33897e52e61e	c8b2e096-045e-4576-9380-1f881e5f76ce	dd4abce9-371f-4b0c-be1e-60992d8d99e9	suggest	0.4	[]	rule	2026-11-29 17:28:42.061911+00	\N	\N
qingyuan	90c17d40-d05c-4eae-9abf-78b2ec6a1575	c7ee5d16-5012-42f3-a762-999da74b54b1	a1dc0642-d0d9-455b-86ac-5d45343573ad	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-29 17:28:42.171426+00	\N	\N
qingyuan	ad717d86-f920-4538-85b9-f934dc48b66c	2fefb592-31e1-49b4-8410-70b786a9260e	d6988f97-59da-45bc-bb51-560bb2ec54c5	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-29 17:28:43.264174+00	\N	\N
qingyuan	a082b0da-454f-4d62-8568-150d3f5216a8	31267a62-05af-4e0d-b06f-b99e77fd9cf5	45b05983-dac6-4735-a1d6-09e349b664f1	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-29 17:28:43.335417+00	\N	\N
qingyuan	7ecc2bd8-37f6-4a6d-8e98-6cd54c358f2e	3ed0a019-9eba-4e6a-9728-7f0b1e414821	bb7a476a-bb07-47a3-ba14-50c1f3223659	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-29 17:28:43.438383+00	\N	\N
qingyuan	63be75f1-a2d6-4fce-9b93-b8c1a67b8bac	2fefb592-31e1-49b4-8410-70b786a9260e	45b05983-dac6-4735-a1d6-09e349b664f1	suggest	0.4	[]	rule	2026-11-29 17:28:43.816435+00	\N	\N
qingyuan	45c95266-95e5-4779-bcc5-2dfd39f30bb4	04c2d39b-fb48-41ab-92d9-754f6e339edf	8d31c8ce-5247-4988-a27a-0a462b636f4c	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-29 17:28:43.906488+00	\N	\N
jizhou	79099f7a-c50b-4190-b880-906e23dd20f0	06094ea2-f5c1-4913-96be-085b63234f08	e9c72c85-9708-4b3b-afd1-841e26d7243b	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-29 17:28:44.824299+00	\N	\N
jizhou	0aea2bbb-d61f-4522-a5e6-43a0588a3638	ffb4ab95-5b15-4aea-9e89-6672bbade0d2	5ca62d42-837d-4d77-8096-6e92bc83b98c	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-29 17:28:44.874501+00	\N	\N
jizhou	2571ee25-191a-4374-9283-a89119f861eb	1725ff6e-51f1-4d8c-ba4d-ad06087f6733	2015342d-29ef-4842-8b9e-e636a81f7256	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-29 17:28:45.005845+00	\N	\N
jizhou	7e231e9d-9304-4cc8-b4ee-c66287321945	06094ea2-f5c1-4913-96be-085b63234f08	5ca62d42-837d-4d77-8096-6e92bc83b98c	suggest	0.4	[]	rule	2026-11-29 17:28:45.358547+00	\N	\N
jizhou	2e581f74-e315-4383-b242-b69a71a2b346	dd6b3287-2656-4632-bb4c-5f38c265eed9	d6843e5c-d564-49d9-ba3d-fe3fde347808	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-29 17:28:45.477305+00	\N	\N
qingyuan	bddbc750-715c-4926-9657-0ecb156faf33	61f3334f-a516-4e84-8677-dde3540a0b09	4f815709-e5ce-40ff-86a9-8d8897880275	new	0	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 17:28:46.35489+00	\N	\N
qingyuan	d6480f80-2a6e-4fce-a155-a6389ae69713	61f3334f-a516-4e84-8677-dde3540a0b09	044830a1-3cc2-4740-9c4c-f41a747824d1	suggest	3.59	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.09}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 17:28:46.35489+00	\N	\N
qingyuan	75985e5c-d467-4d1a-a420-248cbfe19b4a	2ae716a6-80fe-4c53-8a70-16addb18c3b5	4f815709-e5ce-40ff-86a9-8d8897880275	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-11-29 17:28:46.35489+00	\N	\N
qingyuan	cfbcf53c-e3f6-41f5-8d0b-073cf5e5336d	7da988f1-66df-4320-b94d-6c9ee8901d51	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (0.1)", "zh": "最接近的案件证据不足（0.1）"}, "values": {"score": 0.1}, "weight": null}]	rule	2026-11-29 17:28:46.39914+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-11-29 17:28:40.834227+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-11-29 17:28:43.173224+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-11-29 17:28:43.263183+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-11-29 17:28:44.749144+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-11-29 17:28:44.823213+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-11-29 17:28:46.122769+00
\.


--
-- Data for Name: mediations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mediations (district_id, place_path, mediation_id, incident_id, spot, state, handler, opened_at, changed_at, version, sides, meetings, agreements, visits, referral, erased_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	d80f9c2d-bb47-4b61-8ee5-f2ea46b0b185	a1dc0642-d0d9-455b-86ac-5d45343573ad	\N	open	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-29 17:28:42.515287+00	2026-11-29 17:28:42.650684+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
qingyuan	qingyuan/hedong/wenfeng	59767d3d-6224-4351-8b14-706001f7010b	8d31c8ce-5247-4988-a27a-0a462b636f4c	\N	open	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-29 17:28:44.311014+00	2026-11-29 17:28:44.363401+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
jizhou	jizhou/beimen/chengnan	6b0312aa-e9c3-4b6c-bef1-59b7a29fcc3e	d6843e5c-d564-49d9-ba3d-fe3fde347808	\N	open	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-29 17:28:45.802032+00	2026-11-29 17:28:45.851466+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	82138838-ae60-4606-b6ef-d0ae0a36db2f	reporter	c8b2e096-045e-4576-9380-1f881e5f76ce	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 17:28:40.835754+00	delivered	2026-11-29 17:28:40.835754+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	a1d9ba8d-3115-4b48-96c9-02bed868d602	desk	qingyuan/hedong/jinlanli	044830a1-3cc2-4740-9c4c-f41a747824d1	notice.desk.opened	{"number": "20261130-001", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:40.835755+00	delivered	2026-11-29 17:28:40.835754+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	c8263509-05ab-4f8b-a744-109b9bc85626	reporter	c6f6c86e-71f3-4796-8235-c90d7c620787	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 17:28:41.074911+00	delivered	2026-11-29 17:28:41.074911+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	03525b6d-61ed-4174-bd4c-7f4496446744	reporter	c6f6c86e-71f3-4796-8235-c90d7c620787	\N	notice.reporter.position_far	{"km": 2.1}	screen	2026-11-29 17:28:41.074912+00	delivered	2026-11-29 17:28:41.074911+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	766268c9-08e2-4b90-82d4-695fc2dd20c1	desk	qingyuan/hedong/jinlanli	dd4abce9-371f-4b0c-be1e-60992d8d99e9	notice.desk.opened	{"number": "20261130-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:41.074913+00	delivered	2026-11-29 17:28:41.074911+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	4695fb25-36c6-40a1-8251-e5001e6794dc	reporter	a92e3be6-3648-4df6-95a3-d2e364c98e55	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 17:28:41.263733+00	delivered	2026-11-29 17:28:41.263733+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	7ff72e5f-3189-42a7-8a4f-bd024bf13dbc	reporter	a92e3be6-3648-4df6-95a3-d2e364c98e55	\N	notice.reporter.position_far	{"km": 4.3}	screen	2026-11-29 17:28:41.263734+00	delivered	2026-11-29 17:28:41.263733+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	983c8d63-20eb-4736-8c94-f05651117544	desk	qingyuan/hedong/jinlanli	37a7f009-581d-421a-b38d-79be20e0e2a8	notice.desk.opened	{"number": "20261130-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:41.263735+00	delivered	2026-11-29 17:28:41.263733+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	0f88cb5a-3c4b-4ed5-a3f9-316a6c3bdccc	reporter	a92e3be6-3648-4df6-95a3-d2e364c98e55	37a7f009-581d-421a-b38d-79be20e0e2a8	notice.reporter.rejected	{"number": "20261130-003", "reason": "查无此事"}	screen	2026-11-29 17:28:41.467499+00	delivered	2026-11-29 17:28:41.467499+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	51c0a7ed-6b32-40a3-96e0-b689ad4aa547	reporter	c8b2e096-045e-4576-9380-1f881e5f76ce	044830a1-3cc2-4740-9c4c-f41a747824d1	notice.reporter.filed	{"number": "20261130-001"}	screen	2026-11-29 17:28:41.581447+00	delivered	2026-11-29 17:28:41.581447+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	98b8ad8a-a344-4b89-86d0-833f484f7aec	account	e7f8217a-b3e7-451a-929f-c05cee61b652	044830a1-3cc2-4740-9c4c-f41a747824d1	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261130-001", "task_id": "83b6d572-6d49-467a-a0b2-a7acfd7b2713"}	screen	2026-11-29 17:28:41.917964+00	delivered	2026-11-29 17:28:41.917964+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	127263da-18f9-44d6-9f5e-7686cdc92624	reporter	c8b2e096-045e-4576-9380-1f881e5f76ce	044830a1-3cc2-4740-9c4c-f41a747824d1	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261130-001"}	screen	2026-11-29 17:28:41.917965+00	delivered	2026-11-29 17:28:41.917964+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	f9a5f425-8dac-432d-bf48-17402df08de0	reporter	c7ee5d16-5012-42f3-a762-999da74b54b1	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 17:28:42.171426+00	delivered	2026-11-29 17:28:42.171426+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	ee5a2c4d-104a-4556-935c-7b7ed5d9ccd8	reporter	c7ee5d16-5012-42f3-a762-999da74b54b1	\N	notice.reporter.position_far	{"km": 6.6}	screen	2026-11-29 17:28:42.171427+00	delivered	2026-11-29 17:28:42.171426+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	b759013a-1c8c-4934-abde-42f77467e5b0	desk	qingyuan/hedong/jinlanli	a1dc0642-d0d9-455b-86ac-5d45343573ad	notice.desk.opened	{"number": "20261130-004", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:42.171428+00	delivered	2026-11-29 17:28:42.171426+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	0d913c6c-5c2f-4290-a4d0-775ccda2389e	reporter	c7ee5d16-5012-42f3-a762-999da74b54b1	a1dc0642-d0d9-455b-86ac-5d45343573ad	notice.reporter.filed	{"number": "20261130-004"}	screen	2026-11-29 17:28:42.242485+00	delivered	2026-11-29 17:28:42.242485+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	468445fb-63e3-4165-abfe-1e63e10e4ae2	account	e7f8217a-b3e7-451a-929f-c05cee61b652	a1dc0642-d0d9-455b-86ac-5d45343573ad	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261130-004", "task_id": "05a21ec6-071a-4a62-8f42-2bbd8a7b8d98"}	screen	2026-11-29 17:28:42.295765+00	delivered	2026-11-29 17:28:42.295765+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	ff6ea319-5b35-40a3-ae44-6d4293ba33c0	reporter	c7ee5d16-5012-42f3-a762-999da74b54b1	a1dc0642-d0d9-455b-86ac-5d45343573ad	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261130-004"}	screen	2026-11-29 17:28:42.295766+00	delivered	2026-11-29 17:28:42.295765+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	3fd60f63-34ca-432f-81b2-c38bf1227e83	reporter	c7ee5d16-5012-42f3-a762-999da74b54b1	a1dc0642-d0d9-455b-86ac-5d45343573ad	notice.reporter.handling	{"number": "20261130-004"}	screen	2026-11-29 17:28:42.398378+00	delivered	2026-11-29 17:28:42.398378+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	974c27e2-2087-5794-9c08-85a53827a0c3	account	edf72255-d86b-457b-aad3-ce0fa668f557	\N	notice.task.round_open	{"to": "03:23", "from": "11-30 01:23", "name": "巡检", "round_id": "e61c9065-aa0e-4975-bea9-1947382d0cb4"}	screen	2026-11-29 17:28:42.784127+00	delivered	2026-11-29 17:28:42.784127+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	8615ea05-c5bb-5bc9-b6a9-1ee23ff3645a	account	e7f8217a-b3e7-451a-929f-c05cee61b652	\N	notice.task.round_open	{"to": "03:23", "from": "11-30 01:23", "name": "巡检", "round_id": "e61c9065-aa0e-4975-bea9-1947382d0cb4"}	screen	2026-11-29 17:28:42.784128+00	delivered	2026-11-29 17:28:42.784127+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	74909e16-6d18-5c4b-9667-c8c181e6f550	account	4c84308c-cb05-4905-b3e3-593a097f989c	\N	notice.task.round_open	{"to": "03:23", "from": "11-30 01:23", "name": "巡检", "round_id": "e61c9065-aa0e-4975-bea9-1947382d0cb4"}	screen	2026-11-29 17:28:42.784129+00	delivered	2026-11-29 17:28:42.784127+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	4847a7a2-f592-56bb-8653-ee7bbed8c502	account	b5ca1d2e-7636-46e7-ac05-1bee432f335c	\N	notice.task.round_open	{"to": "03:23", "from": "11-30 01:23", "name": "巡检", "round_id": "e61c9065-aa0e-4975-bea9-1947382d0cb4"}	screen	2026-11-29 17:28:42.78413+00	delivered	2026-11-29 17:28:42.784127+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	27982ed7-85f4-4cd5-a26b-a70450bc45c4	reporter	2fefb592-31e1-49b4-8410-70b786a9260e	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 17:28:43.264174+00	delivered	2026-11-29 17:28:43.264174+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	69dbadc5-5564-4e22-8152-95494c32b2cf	desk	qingyuan/hedong/wenfeng	d6988f97-59da-45bc-bb51-560bb2ec54c5	notice.desk.opened	{"number": "20261130-005", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:43.264175+00	delivered	2026-11-29 17:28:43.264174+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	903adef7-6ccd-4e06-a0d5-d8ace57c3010	reporter	31267a62-05af-4e0d-b06f-b99e77fd9cf5	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 17:28:43.335417+00	delivered	2026-11-29 17:28:43.335417+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	5db99f09-83d6-40af-ac72-7918c7d2c509	reporter	31267a62-05af-4e0d-b06f-b99e77fd9cf5	\N	notice.reporter.position_far	{"km": 2.2}	screen	2026-11-29 17:28:43.335418+00	delivered	2026-11-29 17:28:43.335417+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	d3df1eb6-494a-4005-b395-daf1199eaf26	desk	qingyuan/hedong/wenfeng	45b05983-dac6-4735-a1d6-09e349b664f1	notice.desk.opened	{"number": "20261130-006", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:43.335419+00	delivered	2026-11-29 17:28:43.335417+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	3364bbff-a540-4c79-b55a-bfd45e84584e	reporter	04c2d39b-fb48-41ab-92d9-754f6e339edf	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 17:28:43.906488+00	delivered	2026-11-29 17:28:43.906488+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	13c9b6fb-006c-459c-96f9-bbd02dfcc0fb	reporter	04c2d39b-fb48-41ab-92d9-754f6e339edf	\N	notice.reporter.position_far	{"km": 6.6}	screen	2026-11-29 17:28:43.906489+00	delivered	2026-11-29 17:28:43.906488+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	09b809e1-c082-465f-87aa-9ba09076a4a6	desk	qingyuan/hedong/wenfeng	8d31c8ce-5247-4988-a27a-0a462b636f4c	notice.desk.opened	{"number": "20261130-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:43.90649+00	delivered	2026-11-29 17:28:43.906488+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	35f7784d-cadd-4932-adf7-6ef7f5c7fc03	account	f5b047e4-6411-42df-8ccc-6293a92be4b3	8d31c8ce-5247-4988-a27a-0a462b636f4c	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261130-008", "task_id": "8bfad151-9183-4002-bc65-57621cc0db79"}	screen	2026-11-29 17:28:44.07065+00	delivered	2026-11-29 17:28:44.07065+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	a1cce2f5-7caa-4890-a7a6-5d22d1e54725	reporter	04c2d39b-fb48-41ab-92d9-754f6e339edf	8d31c8ce-5247-4988-a27a-0a462b636f4c	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261130-008"}	screen	2026-11-29 17:28:44.070651+00	delivered	2026-11-29 17:28:44.07065+00	\N	\N
jizhou	jizhou/beimen/chengnan	a2d0fbae-6d4f-4021-a1f2-55dcc5057b25	reporter	ffb4ab95-5b15-4aea-9e89-6672bbade0d2	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-11-29 17:28:44.874501+00	delivered	2026-11-29 17:28:44.874501+00	\N	\N
jizhou	jizhou/beimen/chengnan	418ffb3f-0386-4c26-8b8a-0466047b2e5f	reporter	ffb4ab95-5b15-4aea-9e89-6672bbade0d2	\N	notice.reporter.position_far	{"km": 2.2}	screen	2026-11-29 17:28:44.874502+00	delivered	2026-11-29 17:28:44.874501+00	\N	\N
jizhou	jizhou/beimen/chengnan	d34d23ae-7e0d-4a3a-8ec9-b7547715faa9	desk	jizhou/beimen/chengnan	5ca62d42-837d-4d77-8096-6e92bc83b98c	notice.desk.opened	{"number": "20261130-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:44.874503+00	delivered	2026-11-29 17:28:44.874501+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1	accfd786-c886-4e70-a096-9519255ba86e	desk	qingyuan/hedong/jinlanli/g1	4f815709-e5ce-40ff-86a9-8d8897880275	notice.desk.opened	{"number": "20261130-009", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:46.35489+00	delivered	2026-11-29 17:28:46.35489+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	6e62fa25-c7a6-46d9-a503-5d5d71031d8b	desk	qingyuan/hedong/jinlanli	044830a1-3cc2-4740-9c4c-f41a747824d1	notice.desk.suggested	{"other": "20261130-009", "number": "20261130-001"}	screen	2026-11-29 17:28:46.354891+00	delivered	2026-11-29 17:28:46.35489+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	91849a5c-aebc-4288-a524-d95645009623	reporter	3ed0a019-9eba-4e6a-9728-7f0b1e414821	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 17:28:43.438383+00	delivered	2026-11-29 17:28:43.438383+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	6ec7902d-bad3-42d7-b536-01f6f268afb3	reporter	3ed0a019-9eba-4e6a-9728-7f0b1e414821	\N	notice.reporter.position_far	{"km": 4.4}	screen	2026-11-29 17:28:43.438384+00	delivered	2026-11-29 17:28:43.438383+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	4d4d3866-59c7-42ec-87c0-f1224e91a1c6	desk	qingyuan/hedong/wenfeng	bb7a476a-bb07-47a3-ba14-50c1f3223659	notice.desk.opened	{"number": "20261130-007", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:43.438385+00	delivered	2026-11-29 17:28:43.438383+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	fb8eea7b-4c8e-49cb-84fd-8a27b3ee0879	reporter	04c2d39b-fb48-41ab-92d9-754f6e339edf	8d31c8ce-5247-4988-a27a-0a462b636f4c	notice.reporter.filed	{"number": "20261130-008"}	screen	2026-11-29 17:28:44.014482+00	delivered	2026-11-29 17:28:44.014482+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	6af65561-1479-45cc-bb87-b94e78975b00	reporter	04c2d39b-fb48-41ab-92d9-754f6e339edf	8d31c8ce-5247-4988-a27a-0a462b636f4c	notice.reporter.handling	{"number": "20261130-008"}	screen	2026-11-29 17:28:44.175167+00	delivered	2026-11-29 17:28:44.175167+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	708c3742-58f5-508f-bfb7-2b874f440a70	account	6e932c0c-8b01-4e1f-b1f3-2e5c2e131bc0	\N	notice.task.round_open	{"to": "03:23", "from": "11-30 01:23", "name": "巡检", "round_id": "45cf6e88-5163-4fef-b9cb-472e38fe647a"}	screen	2026-11-29 17:28:44.491213+00	delivered	2026-11-29 17:28:44.491213+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	e38131eb-81df-526a-9cb3-6721d9dad5f9	account	f5b047e4-6411-42df-8ccc-6293a92be4b3	\N	notice.task.round_open	{"to": "03:23", "from": "11-30 01:23", "name": "巡检", "round_id": "45cf6e88-5163-4fef-b9cb-472e38fe647a"}	screen	2026-11-29 17:28:44.491214+00	delivered	2026-11-29 17:28:44.491213+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	69754588-165b-5dbf-abd0-f3906e4895fd	account	3a327f0f-2d46-4794-b079-853cac213d9e	\N	notice.task.round_open	{"to": "03:23", "from": "11-30 01:23", "name": "巡检", "round_id": "45cf6e88-5163-4fef-b9cb-472e38fe647a"}	screen	2026-11-29 17:28:44.491215+00	delivered	2026-11-29 17:28:44.491213+00	\N	\N
jizhou	jizhou/beimen/chengnan	ba9a4e96-f535-49ac-8aed-b6e15f281dda	reporter	1725ff6e-51f1-4d8c-ba4d-ad06087f6733	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 17:28:45.005845+00	delivered	2026-11-29 17:28:45.005845+00	\N	\N
jizhou	jizhou/beimen/chengnan	bf575dc8-9058-4d9d-b7b3-c00a6b3867d0	reporter	1725ff6e-51f1-4d8c-ba4d-ad06087f6733	\N	notice.reporter.position_far	{"km": 4.4}	screen	2026-11-29 17:28:45.005846+00	delivered	2026-11-29 17:28:45.005845+00	\N	\N
jizhou	jizhou/beimen/chengnan	5103d517-1b9c-405e-8ef3-6cfad4005260	desk	jizhou/beimen/chengnan	2015342d-29ef-4842-8b9e-e636a81f7256	notice.desk.opened	{"number": "20261130-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:45.005847+00	delivered	2026-11-29 17:28:45.005845+00	\N	\N
jizhou	jizhou/beimen/chengnan	9d022784-5766-47f0-bb38-7a13c455a1f7	reporter	06094ea2-f5c1-4913-96be-085b63234f08	e9c72c85-9708-4b3b-afd1-841e26d7243b	notice.reporter.filed	{"number": "20261130-021"}	screen	2026-11-29 17:28:45.142102+00	delivered	2026-11-29 17:28:45.142102+00	\N	\N
jizhou	jizhou/beimen/chengnan	f0986b1b-9d11-4533-8084-8d40ddacfaec	account	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	e9c72c85-9708-4b3b-afd1-841e26d7243b	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261130-021", "task_id": "eea85c5c-b049-4f75-b6af-05c888673d7d"}	screen	2026-11-29 17:28:45.208581+00	delivered	2026-11-29 17:28:45.208581+00	\N	\N
jizhou	jizhou/beimen/chengnan	1596e8fb-0c4f-451c-814f-59b4b13ec287	reporter	06094ea2-f5c1-4913-96be-085b63234f08	e9c72c85-9708-4b3b-afd1-841e26d7243b	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261130-021"}	screen	2026-11-29 17:28:45.208582+00	delivered	2026-11-29 17:28:45.208581+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	1c614725-3f05-4af9-ad7b-7f6a98daa342	reporter	3ed0a019-9eba-4e6a-9728-7f0b1e414821	bb7a476a-bb07-47a3-ba14-50c1f3223659	notice.reporter.rejected	{"number": "20261130-007", "reason": "查无此事"}	screen	2026-11-29 17:28:43.52834+00	delivered	2026-11-29 17:28:43.52834+00	\N	\N
jizhou	jizhou/beimen/chengnan	cfb5ab10-088b-4f99-9a9d-7267c4c931bc	reporter	1725ff6e-51f1-4d8c-ba4d-ad06087f6733	2015342d-29ef-4842-8b9e-e636a81f7256	notice.reporter.rejected	{"number": "20261130-023", "reason": "查无此事"}	screen	2026-11-29 17:28:45.10495+00	delivered	2026-11-29 17:28:45.10495+00	\N	\N
jizhou	jizhou/beimen/chengnan	361ff96a-b27f-4383-9884-19108ff528bf	reporter	dd6b3287-2656-4632-bb4c-5f38c265eed9	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 17:28:45.477305+00	delivered	2026-11-29 17:28:45.477305+00	\N	\N
jizhou	jizhou/beimen/chengnan	2b896e7c-c1f6-46f4-8db8-af7dbc7b3248	reporter	dd6b3287-2656-4632-bb4c-5f38c265eed9	\N	notice.reporter.position_far	{"km": 6.6}	screen	2026-11-29 17:28:45.477306+00	delivered	2026-11-29 17:28:45.477305+00	\N	\N
jizhou	jizhou/beimen/chengnan	c736fdb7-8d94-4662-be22-3725a28a7a12	desk	jizhou/beimen/chengnan	d6843e5c-d564-49d9-ba3d-fe3fde347808	notice.desk.opened	{"number": "20261130-024", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:45.477307+00	delivered	2026-11-29 17:28:45.477305+00	\N	\N
jizhou	jizhou/beimen/chengnan	34eb16e2-95b5-479c-ae6b-35cfab8ee3e5	account	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	d6843e5c-d564-49d9-ba3d-fe3fde347808	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261130-024", "task_id": "a72739d2-a47f-4a12-a360-977657de290a"}	screen	2026-11-29 17:28:45.650946+00	delivered	2026-11-29 17:28:45.650946+00	\N	\N
jizhou	jizhou/beimen/chengnan	f6546795-165f-4ad8-8d04-45255187651a	reporter	dd6b3287-2656-4632-bb4c-5f38c265eed9	d6843e5c-d564-49d9-ba3d-fe3fde347808	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261130-024"}	screen	2026-11-29 17:28:45.650947+00	delivered	2026-11-29 17:28:45.650946+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	097f3e97-d130-489c-8d6c-697cd1c80458	reporter	2fefb592-31e1-49b4-8410-70b786a9260e	d6988f97-59da-45bc-bb51-560bb2ec54c5	notice.reporter.filed	{"number": "20261130-005"}	screen	2026-11-29 17:28:43.597924+00	delivered	2026-11-29 17:28:43.597924+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	66e51f4d-90e0-45a1-8ffd-80b83dee915c	account	f5b047e4-6411-42df-8ccc-6293a92be4b3	d6988f97-59da-45bc-bb51-560bb2ec54c5	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261130-005", "task_id": "94a983e4-c6c3-44bb-9298-ae1168cfe8b6"}	screen	2026-11-29 17:28:43.672025+00	delivered	2026-11-29 17:28:43.672025+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	9d726b0e-09e4-4fc1-ab52-b299f9ace24a	reporter	2fefb592-31e1-49b4-8410-70b786a9260e	d6988f97-59da-45bc-bb51-560bb2ec54c5	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261130-005"}	screen	2026-11-29 17:28:43.672026+00	delivered	2026-11-29 17:28:43.672025+00	\N	\N
jizhou	jizhou/beimen/chengnan	e4c3188a-0b7a-4804-9c55-015a7ed7a935	reporter	06094ea2-f5c1-4913-96be-085b63234f08	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-11-29 17:28:44.824299+00	delivered	2026-11-29 17:28:44.824299+00	\N	\N
jizhou	jizhou/beimen/chengnan	a7644954-5162-4c9d-aa00-d9e877486057	desk	jizhou/beimen/chengnan	e9c72c85-9708-4b3b-afd1-841e26d7243b	notice.desk.opened	{"number": "20261130-021", "title_en": "Intrusion into a closed area", "title_zh": "围挡草坪闯入", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-11-29 17:28:44.8243+00	delivered	2026-11-29 17:28:44.824299+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	51941969-d00b-4474-9088-80419e104a31	reporter	7da988f1-66df-4320-b94d-6c9ee8901d51	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-11-29 17:28:46.39914+00	delivered	2026-11-29 17:28:46.39914+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	07d8910e-d2a5-4ba4-8cab-39c24ee723d1	desk	qingyuan/hedong/jinlanli/g1/lawn	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	notice.desk.opened	{"number": "20261130-010", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "life safety", "severity_zh": "生命安全"}	screen	2026-11-29 17:28:46.399141+00	delivered	2026-11-29 17:28:46.39914+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	3a4c6944-1252-4243-b1d3-d42f3976ef2b	reporter	7da988f1-66df-4320-b94d-6c9ee8901d51	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	notice.reporter.filed	{"number": "20261130-010"}	screen	2026-11-29 17:28:46.399142+00	delivered	2026-11-29 17:28:46.39914+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	f2caa7c3-5579-4c77-ab6e-decd07842702	account	4c84308c-cb05-4905-b3e3-593a097f989c	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261130-010", "task_id": "08697a47-0273-45f9-bf9e-f9966a8e3a58"}	screen	2026-11-29 17:28:46.399143+00	delivered	2026-11-29 17:28:46.39914+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	901eb70c-c4e0-47dc-9aab-57f0e45f86eb	reporter	7da988f1-66df-4320-b94d-6c9ee8901d51	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261130-010"}	screen	2026-11-29 17:28:46.399144+00	delivered	2026-11-29 17:28:46.39914+00	\N	\N
jizhou	jizhou/beimen/chengnan	44c1c389-a056-4c68-a94a-a6d847ab527c	reporter	dd6b3287-2656-4632-bb4c-5f38c265eed9	d6843e5c-d564-49d9-ba3d-fe3fde347808	notice.reporter.filed	{"number": "20261130-024"}	screen	2026-11-29 17:28:45.589799+00	delivered	2026-11-29 17:28:45.589799+00	\N	\N
jizhou	jizhou/beimen/chengnan	f183f186-1b05-48a6-9f1c-67859cc20325	reporter	dd6b3287-2656-4632-bb4c-5f38c265eed9	d6843e5c-d564-49d9-ba3d-fe3fde347808	notice.reporter.handling	{"number": "20261130-024"}	screen	2026-11-29 17:28:45.746244+00	delivered	2026-11-29 17:28:45.746244+00	\N	\N
jizhou	jizhou/beimen/chengnan	c01f99be-7359-512d-92da-122d9b064b12	account	68e6ae5c-348d-4035-98e3-abafe79359fe	\N	notice.task.round_open	{"to": "03:23", "from": "11-30 01:23", "name": "巡检", "round_id": "a3eeea42-543e-4066-9378-4c3a5d49762b"}	screen	2026-11-29 17:28:45.922287+00	delivered	2026-11-29 17:28:45.922287+00	\N	\N
jizhou	jizhou/beimen/chengnan	ecc56e4d-ff86-526b-81c3-fc4a9af51c68	account	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	\N	notice.task.round_open	{"to": "03:23", "from": "11-30 01:23", "name": "巡检", "round_id": "a3eeea42-543e-4066-9378-4c3a5d49762b"}	screen	2026-11-29 17:28:45.922288+00	delivered	2026-11-29 17:28:45.922287+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	be164b25-1993-4031-ac9f-30e432661dd3	cam-92fe87f15d3f	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-92fe87f15d3f", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 17:28:42.834254+00	0f75e051-6277-4a11-a8af-c97d2abc6427	2026-12-01 17:28:42.834254+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	80e032e1-d1bf-44de-b06d-19d516c2a941	cam-92fe87f15d3f	agent	open_view	{"stills": "yes"}	{}	done	2026-11-29 17:28:43.091074+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-29 17:33:43.091074+00	\N	2026-11-29 17:28:43.091074+00	{}
qingyuan	qingyuan/hedong/jinlanli	850e2469-98eb-4238-a16a-7e172f38e094	cam-92fe87f15d3f	agent	take_still	{"kind": "take_still", "camera_id": "cam-92fe87f15d3f"}	{}	queued	2026-11-29 17:28:43.130673+00	0f75e051-6277-4a11-a8af-c97d2abc6427	2026-11-29 17:38:43.130673+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	3dc9a33b-5e22-480c-acef-b4a25a1d0261	cam-601ae8041e56	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-601ae8041e56", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 17:28:44.518429+00	61a99f75-292a-4888-acbe-dd0caaed93fc	2026-12-01 17:28:44.518429+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	2efe5063-ea82-4356-bbc4-d2b8fa23b17e	cam-601ae8041e56	agent-near	open_view	{"stills": "yes"}	{}	done	2026-11-29 17:28:44.702661+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-29 17:33:44.702661+00	\N	2026-11-29 17:28:44.702661+00	{}
qingyuan	qingyuan/hedong/wenfeng	aaae16a4-0ba3-463c-87c1-41e0933a8987	cam-601ae8041e56	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-601ae8041e56"}	{}	queued	2026-11-29 17:28:44.719179+00	61a99f75-292a-4888-acbe-dd0caaed93fc	2026-11-29 17:38:44.719179+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	ed49f0be-9a6d-4215-9b46-703021e67aeb	cam-ecf92510ac13	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-ecf92510ac13", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-11-29 17:28:45.950754+00	be259057-2490-4513-b41d-24019cef07ed	2026-12-01 17:28:45.950754+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	894d864f-892b-4d23-8c12-dc9e80a6675c	cam-ecf92510ac13	agent-elsewhere	open_view	{"stills": "yes"}	{}	done	2026-11-29 17:28:46.064497+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-29 17:33:46.064497+00	\N	2026-11-29 17:28:46.064497+00	{}
jizhou	jizhou/beimen/chengnan	ac3d8151-a7dd-46d6-8cdd-4d7e1e0966fa	cam-ecf92510ac13	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-ecf92510ac13"}	{}	queued	2026-11-29 17:28:46.085023+00	be259057-2490-4513-b41d-24019cef07ed	2026-11-29 17:38:46.085023+00	\N	\N	{}
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
qingyuan	e7f8217a-b3e7-451a-929f-c05cee61b652	4e5b2bd3-0066-4ef6-9182-36fa5429bfb7	accept	05a21ec6-071a-4a62-8f42-2bbd8a7b8d98	\N	2026-11-29 17:28:42.398378+00	2026-11-29 17:28:42.398378+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "05a21ec6-071a-4a62-8f42-2bbd8a7b8d98", "version": 3, "assignee": "e7f8217a-b3e7-451a-929f-c05cee61b652", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T17:28:42.398378Z", "offered_at": "2026-11-29T17:28:42.295765Z", "place_path": "qingyuan/hedong/jinlanli", "district_id": "qingyuan", "incident_id": "a1dc0642-d0d9-455b-86ac-5d45343573ad", "offer_expires_at": "2026-11-29T17:30:12.295765Z"}	\N
qingyuan	f5b047e4-6411-42df-8ccc-6293a92be4b3	307f63d0-9372-49d3-934c-715633d9a836	accept	8bfad151-9183-4002-bc65-57621cc0db79	\N	2026-11-29 17:28:44.175167+00	2026-11-29 17:28:44.175167+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "8bfad151-9183-4002-bc65-57621cc0db79", "version": 3, "assignee": "f5b047e4-6411-42df-8ccc-6293a92be4b3", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T17:28:44.175167Z", "offered_at": "2026-11-29T17:28:44.070650Z", "place_path": "qingyuan/hedong/wenfeng", "district_id": "qingyuan", "incident_id": "8d31c8ce-5247-4988-a27a-0a462b636f4c", "offer_expires_at": "2026-11-29T17:30:14.070650Z"}	\N
jizhou	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	1a877ee3-91f5-4d30-b242-3a69a3b62195	accept	a72739d2-a47f-4a12-a360-977657de290a	\N	2026-11-29 17:28:45.746244+00	2026-11-29 17:28:45.746244+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "a72739d2-a47f-4a12-a360-977657de290a", "version": 3, "assignee": "46e1a75a-d9fd-4bee-b4b9-3958a013ac85", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-11-29T17:28:45.746244Z", "offered_at": "2026-11-29T17:28:45.650946Z", "place_path": "jizhou/beimen/chengnan", "district_id": "jizhou", "incident_id": "d6843e5c-d564-49d9-ba3d-fe3fde347808", "offer_expires_at": "2026-11-29T17:30:15.650946Z"}	\N
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
11	6	scheduled	2026-11-29 17:38:41.917964+00
12	6	deferred	2026-11-29 17:28:41.918582+00
13	7	scheduled	2026-11-29 17:58:41.917964+00
14	7	deferred	2026-11-29 17:28:41.918582+00
15	8	scheduled	2026-11-29 21:28:41.917964+00
16	8	deferred	2026-11-29 17:28:41.918582+00
17	9	scheduled	2026-11-29 17:30:11.917964+00
18	9	deferred	2026-11-29 17:28:41.918582+00
23	12	scheduled	2026-11-29 17:29:11.917964+00
24	12	deferred	2026-11-29 17:28:41.986343+00
25	13	scheduled	2026-12-06 17:43:42.12881+00
26	13	deferred	2026-11-29 17:28:42.139782+00
31	16	scheduled	2026-11-29 17:58:42.295765+00
32	16	deferred	2026-11-29 17:28:42.296381+00
33	17	scheduled	2026-11-30 04:00:00+00
34	17	deferred	2026-11-29 17:28:42.296381+00
35	18	scheduled	2026-12-01 09:00:00+00
36	18	deferred	2026-11-29 17:28:42.296381+00
37	19	scheduled	2026-11-29 17:30:12.295765+00
38	19	deferred	2026-11-29 17:28:42.296381+00
43	22	scheduled	2026-11-29 17:29:12.295765+00
44	22	deferred	2026-11-29 17:28:42.390419+00
49	25	scheduled	2026-11-29 18:23:00+00
50	25	deferred	2026-11-29 17:28:42.712344+00
51	26	scheduled	2026-11-29 19:23:00+00
52	26	deferred	2026-11-29 17:28:42.712344+00
53	27	scheduled	2026-11-30 17:23:00+00
54	27	deferred	2026-11-29 17:28:42.712344+00
55	28	scheduled	2026-11-30 18:23:00+00
56	28	deferred	2026-11-29 17:28:42.712344+00
57	29	scheduled	2026-11-30 19:23:00+00
58	29	deferred	2026-11-29 17:28:42.712344+00
59	30	scheduled	2026-12-01 17:23:00+00
60	30	deferred	2026-11-29 17:28:42.712344+00
61	31	scheduled	2026-12-01 18:23:00+00
62	31	deferred	2026-11-29 17:28:42.712344+00
63	32	scheduled	2026-12-01 19:23:00+00
64	32	deferred	2026-11-29 17:28:42.712344+00
65	33	scheduled	2026-11-30 17:28:42.711268+00
66	33	deferred	2026-11-29 17:28:42.712344+00
86	43	scheduled	2026-11-29 17:38:43.672025+00
87	43	deferred	2026-11-29 17:28:43.672612+00
88	44	scheduled	2026-11-29 17:58:43.672025+00
89	44	deferred	2026-11-29 17:28:43.672612+00
90	45	scheduled	2026-11-29 21:28:43.672025+00
91	45	deferred	2026-11-29 17:28:43.672612+00
92	46	scheduled	2026-11-29 17:30:13.672025+00
93	46	deferred	2026-11-29 17:28:43.672612+00
98	49	scheduled	2026-11-29 17:29:13.672025+00
99	49	deferred	2026-11-29 17:28:43.759183+00
100	50	scheduled	2026-12-06 17:43:43.86134+00
101	50	deferred	2026-11-29 17:28:43.875956+00
106	53	scheduled	2026-11-29 17:58:44.07065+00
107	53	deferred	2026-11-29 17:28:44.071388+00
108	54	scheduled	2026-11-30 04:00:00+00
109	54	deferred	2026-11-29 17:28:44.071388+00
110	55	scheduled	2026-12-01 09:00:00+00
111	55	deferred	2026-11-29 17:28:44.071388+00
112	56	scheduled	2026-11-29 17:30:14.07065+00
113	56	deferred	2026-11-29 17:28:44.071388+00
118	59	scheduled	2026-11-29 17:29:14.07065+00
119	59	deferred	2026-11-29 17:28:44.173812+00
124	62	scheduled	2026-11-29 18:23:00+00
125	62	deferred	2026-11-29 17:28:44.430681+00
126	63	scheduled	2026-11-29 19:23:00+00
127	63	deferred	2026-11-29 17:28:44.430681+00
128	64	scheduled	2026-11-30 17:23:00+00
129	64	deferred	2026-11-29 17:28:44.430681+00
130	65	scheduled	2026-11-30 18:23:00+00
131	65	deferred	2026-11-29 17:28:44.430681+00
132	66	scheduled	2026-11-30 19:23:00+00
133	66	deferred	2026-11-29 17:28:44.430681+00
134	67	scheduled	2026-12-01 17:23:00+00
135	67	deferred	2026-11-29 17:28:44.430681+00
136	68	scheduled	2026-12-01 18:23:00+00
171	85	scheduled	2026-11-29 17:29:15.208581+00
172	85	deferred	2026-11-29 17:28:45.284614+00
191	95	scheduled	2026-11-29 17:29:15.650946+00
192	95	deferred	2026-11-29 17:28:45.753877+00
197	98	scheduled	2026-11-29 18:23:00+00
198	98	deferred	2026-11-29 17:28:45.887941+00
199	99	scheduled	2026-11-29 19:23:00+00
200	99	deferred	2026-11-29 17:28:45.887941+00
201	100	scheduled	2026-11-30 17:23:00+00
202	100	deferred	2026-11-29 17:28:45.887941+00
203	101	scheduled	2026-11-30 18:23:00+00
204	101	deferred	2026-11-29 17:28:45.887941+00
205	102	scheduled	2026-11-30 19:23:00+00
206	102	deferred	2026-11-29 17:28:45.887941+00
207	103	scheduled	2026-12-01 17:23:00+00
208	103	deferred	2026-11-29 17:28:45.887941+00
209	104	scheduled	2026-12-01 18:23:00+00
210	104	deferred	2026-11-29 17:28:45.887941+00
211	105	scheduled	2026-12-01 19:23:00+00
212	105	deferred	2026-11-29 17:28:45.887941+00
213	106	scheduled	2026-11-30 17:28:45.887318+00
214	106	deferred	2026-11-29 17:28:45.887941+00
223	112	scheduled	2026-11-29 17:58:46.39914+00
224	112	deferred	2026-11-29 17:28:46.399761+00
225	113	scheduled	2026-11-30 04:00:00+00
226	113	deferred	2026-11-29 17:28:46.399761+00
227	114	scheduled	2026-12-01 09:00:00+00
228	114	deferred	2026-11-29 17:28:46.399761+00
229	115	scheduled	2026-11-29 17:29:46.39914+00
230	115	deferred	2026-11-29 17:28:46.399761+00
137	68	deferred	2026-11-29 17:28:44.430681+00
138	69	scheduled	2026-12-01 19:23:00+00
139	69	deferred	2026-11-29 17:28:44.430681+00
140	70	scheduled	2026-11-30 17:28:44.430173+00
141	70	deferred	2026-11-29 17:28:44.430681+00
179	89	scheduled	2026-11-29 17:58:45.650946+00
180	89	deferred	2026-11-29 17:28:45.651797+00
181	90	scheduled	2026-11-30 04:00:00+00
182	90	deferred	2026-11-29 17:28:45.651797+00
183	91	scheduled	2026-12-01 09:00:00+00
184	91	deferred	2026-11-29 17:28:45.651797+00
185	92	scheduled	2026-11-29 17:30:15.650946+00
186	92	deferred	2026-11-29 17:28:45.651797+00
240	119	scheduled	2026-11-29 17:29:01.399143+00
241	119	deferred	2026-11-29 17:28:46.562774+00
159	79	scheduled	2026-11-29 17:38:45.208581+00
160	79	deferred	2026-11-29 17:28:45.209505+00
161	80	scheduled	2026-11-29 17:58:45.208581+00
162	80	deferred	2026-11-29 17:28:45.209505+00
163	81	scheduled	2026-11-29 21:28:45.208581+00
164	81	deferred	2026-11-29 17:28:45.209505+00
165	82	scheduled	2026-11-29 17:30:15.208581+00
166	82	deferred	2026-11-29 17:28:45.209505+00
173	86	scheduled	2026-12-06 17:43:45.40997+00
174	86	deferred	2026-11-29 17:28:45.420597+00
237	118	scheduled	2026-11-29 17:29:46.399141+00
238	118	deferred	2026-11-29 17:28:46.55359+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:38:41.917964+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "a290dca9-2ebb-4daa-843d-0c099c2e0171", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:38:41.917964+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:58:41.917964+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "be6c32e6-c1fd-4034-9c8a-bd521bacfdd6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:58:41.917964+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T21:28:41.917964+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "d5e96fe9-3507-4379-9783-560f8da84adb", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 21:28:41.917964+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T17:30:11.917964+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "task_id": "83b6d572-6d49-467a-a0b2-a7acfd7b2713", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:30:11.917964+00	0	f	\N
12	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T17:29:11.917964+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "notice_id": "98b8ad8a-a344-4b89-86d0-833f484f7aec", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:29:11.917964+00	0	f	\N
13	wanglou	turn_begins	0	\N	\N	{"due": "2026-12-06T17:43:42.128810+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "entry_id": "60a426a9-b96b-4f1f-be3a-fbc253693311", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-06 17:43:42.12881+00	0	f	\N
16	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:58:42.295765+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "cec58772-d9d4-44f4-979b-7c2f72e9e9ad", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:58:42.295765+00	0	f	\N
17	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "a5d494cb-fa0b-447e-ba3f-d857cc54211a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
18	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "0913dd66-c269-4d3d-b061-547cbc137cea", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
19	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T17:30:12.295765+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "task_id": "05a21ec6-071a-4a62-8f42-2bbd8a7b8d98", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:30:12.295765+00	0	f	\N
22	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T17:29:12.295765+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "notice_id": "468445fb-63e3-4165-abfe-1e63e10e4ae2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:29:12.295765+00	0	f	\N
25	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T02:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "e61c9065-aa0e-4975-bea9-1947382d0cb4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 18:23:00+00	0	f	\N
26	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T03:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "e61c9065-aa0e-4975-bea9-1947382d0cb4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 19:23:00+00	0	f	\N
27	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T01:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "c6e6d923-5973-4284-8822-02121e875c51", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 17:23:00+00	0	f	\N
28	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T02:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "c6e6d923-5973-4284-8822-02121e875c51", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 18:23:00+00	0	f	\N
29	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T03:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "c6e6d923-5973-4284-8822-02121e875c51", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 19:23:00+00	0	f	\N
30	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T01:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "8441240c-7ac3-41a0-a0c4-dca0b99c8100", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 17:23:00+00	0	f	\N
31	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T02:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "8441240c-7ac3-41a0-a0c4-dca0b99c8100", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 18:23:00+00	0	f	\N
32	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T03:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "8441240c-7ac3-41a0-a0c4-dca0b99c8100", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 19:23:00+00	0	f	\N
33	wanglou	rounds_ahead	0	\N	\N	{"due": "2026-11-30T17:28:42.711268+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "plan_id": "df2d8529-ed60-44ac-92cb-428c4fafd9d8", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 17:28:42.711268+00	0	f	\N
43	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:38:43.672025+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "e1ffb451-802d-439f-a376-10fa938deb45", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:38:43.672025+00	0	f	\N
44	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:58:43.672025+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "7ddd7fdc-e3b2-4c94-97ff-8a98dd1cd33c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:58:43.672025+00	0	f	\N
45	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T21:28:43.672025+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "eee8fc2f-db4c-44f6-b9f2-af825914a1e0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 21:28:43.672025+00	0	f	\N
46	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T17:30:13.672025+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "task_id": "94a983e4-c6c3-44bb-9298-ae1168cfe8b6", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:30:13.672025+00	0	f	\N
49	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T17:29:13.672025+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "notice_id": "66e51f4d-90e0-45a1-8ffd-80b83dee915c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:29:13.672025+00	0	f	\N
50	wanglou	turn_begins	0	\N	\N	{"due": "2026-12-06T17:43:43.861340+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "entry_id": "7b88d117-2a53-4333-ad3a-d6dde06e5ee1", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-06 17:43:43.86134+00	0	f	\N
53	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:58:44.070650+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "0f139b94-20a0-496d-8c45-0772ca0678e7", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:58:44.07065+00	0	f	\N
54	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "5777dab8-0e59-44be-af01-d8c3431776c4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
55	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "5ad73b11-a07b-48f7-9dd6-8dd927fb7892", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
56	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T17:30:14.070650+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "task_id": "8bfad151-9183-4002-bc65-57621cc0db79", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:30:14.07065+00	0	f	\N
95	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T17:29:15.650946+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "notice_id": "34eb16e2-95b5-479c-ae6b-35cfab8ee3e5", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 17:29:15.650946+00	0	f	\N
98	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T02:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "a3eeea42-543e-4066-9378-4c3a5d49762b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 18:23:00+00	0	f	\N
99	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T03:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "a3eeea42-543e-4066-9378-4c3a5d49762b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 19:23:00+00	0	f	\N
100	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T01:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "43d39717-8365-419f-9b12-e4c87c90118e", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 17:23:00+00	0	f	\N
101	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T02:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "43d39717-8365-419f-9b12-e4c87c90118e", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 18:23:00+00	0	f	\N
102	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T03:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "43d39717-8365-419f-9b12-e4c87c90118e", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 19:23:00+00	0	f	\N
103	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T01:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "3af72787-efab-4f0e-add8-208e46799543", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 17:23:00+00	0	f	\N
104	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T02:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "3af72787-efab-4f0e-add8-208e46799543", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 18:23:00+00	0	f	\N
105	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T03:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "3af72787-efab-4f0e-add8-208e46799543", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 19:23:00+00	0	f	\N
106	wanglou	rounds_ahead	0	\N	\N	{"due": "2026-11-30T17:28:45.887318+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "plan_id": "33c6e015-f967-4c58-97f2-cc49a02ffa5b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 17:28:45.887318+00	0	f	\N
59	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T17:29:14.070650+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "notice_id": "35f7784d-cadd-4932-adf7-6ef7f5c7fc03", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:29:14.07065+00	0	f	\N
62	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T02:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "45cf6e88-5163-4fef-b9cb-472e38fe647a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 18:23:00+00	0	f	\N
63	wanglou	round_due	0	\N	\N	{"due": "2026-11-30T03:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "45cf6e88-5163-4fef-b9cb-472e38fe647a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 19:23:00+00	0	f	\N
64	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T01:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "56cc0ef9-0d13-4c45-ad84-48cef0db470e", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 17:23:00+00	0	f	\N
65	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T02:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "56cc0ef9-0d13-4c45-ad84-48cef0db470e", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 18:23:00+00	0	f	\N
66	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T03:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "56cc0ef9-0d13-4c45-ad84-48cef0db470e", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 19:23:00+00	0	f	\N
67	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T01:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "6342d54a-f970-475f-b2e5-8fbbfc54bd95", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 17:23:00+00	0	f	\N
68	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T02:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "6342d54a-f970-475f-b2e5-8fbbfc54bd95", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 18:23:00+00	0	f	\N
69	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T03:23:00+08:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "round_id": "6342d54a-f970-475f-b2e5-8fbbfc54bd95", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 19:23:00+00	0	f	\N
70	wanglou	rounds_ahead	0	\N	\N	{"due": "2026-11-30T17:28:44.430173+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "plan_id": "92efc7db-9de0-48b5-92ef-3aaf7037e8c7", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 17:28:44.430173+00	0	f	\N
89	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:58:45.650946+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "bc335459-ab05-433a-a5ec-877ce34923c8", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 17:58:45.650946+00	0	f	\N
90	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "8858f099-7802-4313-9210-b2ead3f60ee8", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-30 04:00:00+00	0	f	\N
91	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "67837725-a2d1-4c69-8e37-20ac2340439b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 09:00:00+00	0	f	\N
92	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T17:30:15.650946+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "task_id": "a72739d2-a47f-4a12-a360-977657de290a", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 17:30:15.650946+00	0	f	\N
119	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T17:29:01.399143+00:00", "trace": "7da988f1-66df-4320-b94d-6c9ee8901d51", "notice_id": "f2caa7c3-5579-4c77-ab6e-decd07842702", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:29:01.399143+00	0	f	\N
79	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:38:45.208581+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "b32a831c-65e8-4a64-8635-e27ef9d0a437", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 17:38:45.208581+00	0	f	\N
80	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:58:45.208581+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "ba230a30-77ab-4dd1-bd23-34020c6106a8", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 17:58:45.208581+00	0	f	\N
81	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T21:28:45.208581+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "clock_id": "e848c6a0-6001-4ccc-82b8-fd46c697e6f0", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 21:28:45.208581+00	0	f	\N
82	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T17:30:15.208581+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "task_id": "eea85c5c-b049-4f75-b6af-05c888673d7d", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 17:30:15.208581+00	0	f	\N
86	wanglou	turn_begins	0	\N	\N	{"due": "2026-12-06T17:43:45.409970+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "entry_id": "57af775f-50e9-4027-b9e1-e9ad16f18501", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-06 17:43:45.40997+00	0	f	\N
118	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T17:29:46.399141+00:00", "trace": "7da988f1-66df-4320-b94d-6c9ee8901d51", "notice_id": "07d8910e-d2a5-4ba4-8cab-39c24ee723d1", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:29:46.399141+00	0	f	\N
85	wanglou	deliver_notice	0	\N	\N	{"due": "2026-11-29T17:29:15.208581+00:00", "trace": "c6f6c86e-71f3-4796-8235-c90d7c620787", "notice_id": "f0986b1b-9d11-4533-8084-8d40ddacfaec", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-11-29 17:29:15.208581+00	0	f	\N
112	wanglou	clock_due	0	\N	\N	{"due": "2026-11-29T17:58:46.399140+00:00", "trace": "7da988f1-66df-4320-b94d-6c9ee8901d51", "clock_id": "b5e728b7-d9e7-4a98-8e9f-c4cbb593f1d8", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:58:46.39914+00	0	f	\N
113	wanglou	clock_due	0	\N	\N	{"due": "2026-11-30T04:00:00+00:00", "trace": "7da988f1-66df-4320-b94d-6c9ee8901d51", "clock_id": "eedfbf6e-c88a-4735-b280-c3b405510e6b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-30 04:00:00+00	0	f	\N
114	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T09:00:00+00:00", "trace": "7da988f1-66df-4320-b94d-6c9ee8901d51", "clock_id": "119cec3b-6b23-4f7b-a713-b4870faf0dae", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 09:00:00+00	0	f	\N
115	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-11-29T17:29:46.399140+00:00", "trace": "7da988f1-66df-4320-b94d-6c9ee8901d51", "task_id": "08697a47-0273-45f9-bf9e-f9966a8e3a58", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-11-29 17:29:46.39914+00	0	f	\N
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
qingyuan	c8b2e096-045e-4576-9380-1f881e5f76ce	66153eabc6ff6df876403de97eb9fc0a727507095c3996b06b8d74875835f837	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\x0a05845be7da66c23cac7f1abd477dcc	2026-11-29 17:28:40.835754+00	\N	\N
qingyuan	c6f6c86e-71f3-4796-8235-c90d7c620787	d121fc9bde27c8c902c77e7c9b744be7cc16842af3de2318c539d0011b1dd9b3	楼道灯坏了，请来修	\N	{}	\\x3c2eca07d3f92323707f6bf8fb5275f8	2026-11-29 17:28:41.074911+00	\N	\N
qingyuan	a92e3be6-3648-4df6-95a3-d2e364c98e55	b3c03c513596f19119dcf9ade3e5644778759f6c3cb5eb0ce05c6d6e92ca51ca	有人大声争吵	\N	{}	\\x0d3fbc90601f3ec965dfc6b9662aac1e	2026-11-29 17:28:41.263733+00	\N	\N
qingyuan	c7ee5d16-5012-42f3-a762-999da74b54b1	8f8c3fe0a2ff4280c5f5f6afedadc07db7340e2aec1ed881cefeb86d14ec61f1	两家邻居吵架，请来调解	\N	{}	\\xf63f604891780fcb76164839e929012f	2026-11-29 17:28:42.171426+00	\N	\N
qingyuan	2fefb592-31e1-49b4-8410-70b786a9260e	9a3745093e9f0c3fe02419517c9dcdd4a357551bee3123d4cfb13a8c42bf076c	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\x53107b3f945eddfffb576b5833d14078	2026-11-29 17:28:43.264174+00	\N	\N
qingyuan	31267a62-05af-4e0d-b06f-b99e77fd9cf5	9dd74f1be9466c138f37a7fc79c530e2ef1a21725612034ec551c2fa1379548a	楼道灯坏了，请来修	\N	{}	\\x14ff11e6acc01125801ae9651f063feb	2026-11-29 17:28:43.335417+00	\N	\N
qingyuan	3ed0a019-9eba-4e6a-9728-7f0b1e414821	ef9f6d9af1f34ec8c4152fbbcefad9a5857a6d5463d5c71ee8594c3ffe3f5c4e	有人大声争吵	\N	{}	\\xdd2c68888328a25a78982ef3e3a65b7f	2026-11-29 17:28:43.438383+00	\N	\N
qingyuan	04c2d39b-fb48-41ab-92d9-754f6e339edf	f15ee6789d234f1bd855170e38981752f951cbd34ef6b0515d8c4c3c34a2f5b5	两家邻居吵架，请来调解	\N	{}	\\x89eb9b6cff37fa24d6cd288382815dde	2026-11-29 17:28:43.906488+00	\N	\N
jizhou	06094ea2-f5c1-4913-96be-085b63234f08	4f0c540355cbfdb1315ca8982008cf7e9dbb327aa7aff78681d93933fc89b314	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\xd215d081727fae06e89db38a72188008	2026-11-29 17:28:44.824299+00	\N	\N
jizhou	ffb4ab95-5b15-4aea-9e89-6672bbade0d2	4e31984a427fda0d43494ff7df63a5682367ca473c6b3b28793c52fba2566c66	楼道灯坏了，请来修	\N	{}	\\x9c4629163ac40fec94b4cac4e043d410	2026-11-29 17:28:44.874501+00	\N	\N
jizhou	1725ff6e-51f1-4d8c-ba4d-ad06087f6733	0a09e0aecac91e96e7546f2cc281f62592d9ccd2ebb6534517d97b137088fe1e	有人大声争吵	\N	{}	\\xa9f37eb91db97c35bc26079bf5aa8027	2026-11-29 17:28:45.005845+00	\N	\N
jizhou	dd6b3287-2656-4632-bb4c-5f38c265eed9	d75478d1123d7712bcb17c019638d45b79e40cfc2eea7afe38968e228238d7a6	两家邻居吵架，请来调解	\N	{}	\\xd2c2932f4a4c8e6f338a718d58c5fcd7	2026-11-29 17:28:45.477305+00	\N	\N
qingyuan	7da988f1-66df-4320-b94d-6c9ee8901d51	1688fc9ccb3a58f65843bc5988c2a549ff43cfaf3603439d61d39c49e911c11d	有人在草坪打架，流血了	\N	{}	\\xf6ea3b67393251313be2ce70879c6638	2026-11-29 17:28:46.39914+00	\N	\N
\.


--
-- Data for Name: roster; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.roster (district_id, place_path, entry_id, account_id, kind, begins, ends, entered_by, entered_at, note, instead_of, withdrawn_at, withdrawn_by, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	60a426a9-b96b-4f1f-be3a-fbc253693311	e7f8217a-b3e7-451a-929f-c05cee61b652	duty	2026-12-06 17:28:42.12881+00	2026-12-07 01:28:42.12881+00	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-29 17:28:42.13857+00		\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	7b88d117-2a53-4333-ad3a-d6dde06e5ee1	f5b047e4-6411-42df-8ccc-6293a92be4b3	duty	2026-12-06 17:28:43.86134+00	2026-12-07 01:28:43.86134+00	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-29 17:28:43.875304+00		\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	57af775f-50e9-4027-b9e1-e9ad16f18501	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	duty	2026-12-06 17:28:45.40997+00	2026-12-07 01:28:45.40997+00	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-29 17:28:45.419633+00		\N	\N	\N	1
\.


--
-- Data for Name: round_plans; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.round_plans (district_id, place_path, plan_id, name, checkpoints, days, windows, begin_within_min, assignee, exercise, active, made_by, changed_at, planned_until, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	df2d8529-ed60-44ac-92cb-428c4fafd9d8	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	{work,rest}	{01:23-03:23}	60	\N	f	t	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-29 17:28:42.711268+00	2026-12-01 17:28:42.711268+00	2
qingyuan	qingyuan/hedong/wenfeng	92efc7db-9de0-48b5-92ef-3aaf7037e8c7	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	{work,rest}	{01:23-03:23}	60	\N	f	t	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-29 17:28:44.430173+00	2026-12-01 17:28:44.430173+00	2
jizhou	jizhou/beimen/chengnan	33c6e015-f967-4c58-97f2-cc49a02ffa5b	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	{work,rest}	{01:23-03:23}	60	\N	f	t	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-29 17:28:45.887318+00	2026-12-01 17:28:45.887318+00	2
\.


--
-- Data for Name: rounds; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rounds (district_id, place_path, round_id, plan_id, name, checkpoints, assignee, exercise, made_by, opens_at, begin_by, closes_at, begun_at, begun_by, ended_at, visits, cancelled_at, late_told_at, end_told_at, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	e61c9065-aa0e-4975-bea9-1947382d0cb4	df2d8529-ed60-44ac-92cb-428c4fafd9d8	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	\N	f	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-29 17:23:00+00	2026-11-29 18:23:00+00	2026-11-29 19:23:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/jinlanli	c6e6d923-5973-4284-8822-02121e875c51	df2d8529-ed60-44ac-92cb-428c4fafd9d8	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	\N	f	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-11-30 17:23:00+00	2026-11-30 18:23:00+00	2026-11-30 19:23:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/jinlanli	8441240c-7ac3-41a0-a0c4-dca0b99c8100	df2d8529-ed60-44ac-92cb-428c4fafd9d8	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	\N	f	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	2026-12-01 17:23:00+00	2026-12-01 18:23:00+00	2026-12-01 19:23:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	45cf6e88-5163-4fef-b9cb-472e38fe647a	92efc7db-9de0-48b5-92ef-3aaf7037e8c7	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	\N	f	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-29 17:23:00+00	2026-11-29 18:23:00+00	2026-11-29 19:23:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	56cc0ef9-0d13-4c45-ad84-48cef0db470e	92efc7db-9de0-48b5-92ef-3aaf7037e8c7	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	\N	f	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-11-30 17:23:00+00	2026-11-30 18:23:00+00	2026-11-30 19:23:00+00	\N	\N	\N	[]	\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	6342d54a-f970-475f-b2e5-8fbbfc54bd95	92efc7db-9de0-48b5-92ef-3aaf7037e8c7	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	\N	f	999bef94-0fd9-469c-a3a4-a4e8cc47b771	2026-12-01 17:23:00+00	2026-12-01 18:23:00+00	2026-12-01 19:23:00+00	\N	\N	\N	[]	\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	a3eeea42-543e-4066-9378-4c3a5d49762b	33c6e015-f967-4c58-97f2-cc49a02ffa5b	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	\N	f	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-29 17:23:00+00	2026-11-29 18:23:00+00	2026-11-29 19:23:00+00	\N	\N	\N	[]	\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	43d39717-8365-419f-9b12-e4c87c90118e	33c6e015-f967-4c58-97f2-cc49a02ffa5b	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	\N	f	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-11-30 17:23:00+00	2026-11-30 18:23:00+00	2026-11-30 19:23:00+00	\N	\N	\N	[]	\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	3af72787-efab-4f0e-add8-208e46799543	33c6e015-f967-4c58-97f2-cc49a02ffa5b	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	\N	f	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	2026-12-01 17:23:00+00	2026-12-01 18:23:00+00	2026-12-01 19:23:00+00	\N	\N	\N	[]	\N	\N	\N	1
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
qingyuan	a0f48948b2b0ed4d6575f0ad6cee553f105921556a0358130c3a4e8c175d4066	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	fSfO8n9Brp4mOx1g1dVtZ4JiE2Vl-xx2TKZktIwzXTM	2026-11-29 17:28:40.607263+00	2026-11-30 05:28:40.607263+00
qingyuan	fadda914a000050a30301f319c45127c70ac0e953c4ad3426923fb1aeba009db	e7f8217a-b3e7-451a-929f-c05cee61b652	8xtxBIsQ4uhT-iHFV_o1eYbVhMtdfIUGDKnTGeWOra4	2026-11-29 17:28:41.899961+00	2026-11-30 05:28:41.899961+00
qingyuan	540059c64235e01f241d3cd7d3124d9c99add7945c89b6430434972f8273f918	0f75e051-6277-4a11-a8af-c97d2abc6427	22bUaXUNbNvhcHaGXpWPew8Z5_xIRdGpn1Lasmo-zZQ	2026-11-29 17:28:42.045225+00	2026-11-30 05:28:42.045225+00
qingyuan	2aa54f990fcab8c90ac9565312357f6d9af7de6d0ae2cbeeb5b22c14b4176bae	e7f8217a-b3e7-451a-929f-c05cee61b652	OWbmDA3nGor3G1E0_K3Q0rSgVyfCR4KRQSRPfLyIxQY	2026-11-29 17:28:42.086571+00	2026-11-30 05:28:42.086571+00
qingyuan	a4aa3bbd61423b4f635e41c1821dc876d64d00fae367d18a5152a547eafe8814	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	DyRpjm3WtwfrKHqzf4nOj0-l-w2ov46HYJRySqqJ6GE	2026-11-29 17:28:42.151298+00	2026-11-30 05:28:42.151298+00
qingyuan	f53aa7b7e28ae649c29161b97ad2dc02eaef4bf006a302fe3034c7c0be8ee07a	e7f8217a-b3e7-451a-929f-c05cee61b652	08jfmMJVYyOZ0C6V-vIuIuKb1yCMumho-uT_hSBLNck	2026-11-29 17:28:42.157755+00	2026-11-30 05:28:42.157755+00
qingyuan	3698cf29a7d2b355b37e7ff35477c3d29e029015eaefcbd2bea5c8b4a9d6f06a	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	jMpWKSIvfCJmtxq_6Skq7JdX8W4h-bU5Zoo6fTsU7u4	2026-11-29 17:28:43.065846+00	2026-11-30 05:28:43.065846+00
qingyuan	5fbf1ea516f5d9def234fa20825d4616ca6fa2fb81a944b0ad24cc891c273e46	999bef94-0fd9-469c-a3a4-a4e8cc47b771	rz6UottEO4aq9jQza938NCv7zftbzEOJg7Hxg7VXef0	2026-11-29 17:28:43.213781+00	2026-11-30 05:28:43.213781+00
qingyuan	8a178aa468722a23fda9f7d4aae254263b887dee63b4ebb8d3930c3f30f59a56	f5b047e4-6411-42df-8ccc-6293a92be4b3	nCttdh_ZsTbplYM-YSBZALbXxo0KbEL1bWwzJvkkUJU	2026-11-29 17:28:43.636007+00	2026-11-30 05:28:43.636007+00
qingyuan	819395af63ca318feab7f849ce409432d1c46ff37f7008a2012533b903eeaa1c	61a99f75-292a-4888-acbe-dd0caaed93fc	7zqJ3nAeCC9hlTPj_1c7kxmJScQM8Za9W7MHPOHHyzI	2026-11-29 17:28:43.786906+00	2026-11-30 05:28:43.786906+00
qingyuan	3c357f065eacb49903644c625d2065b668be2680ce8df8f8721cf329e25d405b	f5b047e4-6411-42df-8ccc-6293a92be4b3	sdocvomSkHpZn6X0MQaRI_fxL6Fz9HTLEP-wOmsD9yc	2026-11-29 17:28:43.832703+00	2026-11-30 05:28:43.832703+00
qingyuan	bab570f3da24c2d188eb6ba0e13b96b41919aa88159315316468d7094965d397	999bef94-0fd9-469c-a3a4-a4e8cc47b771	4cSM-ctztP9ANgPi08m1ThRr9tXkVgHhiXx7ZEAT8xc	2026-11-29 17:28:43.885107+00	2026-11-30 05:28:43.885107+00
qingyuan	86f581c33463570b13ecb964e7a4d512e0b1c371c6818b721c546f11e78f86f1	f5b047e4-6411-42df-8ccc-6293a92be4b3	VQ8wRw-bmu_kUEd4_izEKFzoIdt5rY8giNRA0kB3ObQ	2026-11-29 17:28:43.891941+00	2026-11-30 05:28:43.891941+00
qingyuan	2cb2bcd44e75b4e5a59f2576239606011e3d623d7ca8d32bdad9fd0ae9e21a20	999bef94-0fd9-469c-a3a4-a4e8cc47b771	nWXOEMweBbJGQ6_Tx45G2dom0qRqOfXvHSYh5X4wZM8	2026-11-29 17:28:44.68975+00	2026-11-30 05:28:44.68975+00
jizhou	d9f2b4beddd78f093d7b9b88a013e9559fbe09cad7558cb5b6ca3f224b72c756	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	-lRgdrN873jtSYhfqnLbxQNX_xGCrSJAL-X8lzPA-wU	2026-11-29 17:28:44.775781+00	2026-11-30 05:28:44.775781+00
jizhou	6f258de6392d7bce4f31219de830963f8369e0510c8ff81ec4d5e927916d1d1f	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	zPuY_1bsCECYjEzgFMkLRBSVV_HOQQ8zDmpA4XA1S2w	2026-11-29 17:28:45.180522+00	2026-11-30 05:28:45.180522+00
jizhou	9ff6092012f036ed24df97103a375790ff0c1746f9c9eda45aff8370951f519c	be259057-2490-4513-b41d-24019cef07ed	JEIaGw3TqrNVsfm38mHa8Y8VDJA4KQR6c_gYB_eG8bw	2026-11-29 17:28:45.328332+00	2026-11-30 05:28:45.328332+00
jizhou	09bd74bc604bca3cbdd29bf586ef55c2891606ed4e62df3543730f7a2ab49462	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	FzHmaS7PfeKQmtuSkFvRDQEcy6LMQpgCD9MlBitTNOM	2026-11-29 17:28:45.386525+00	2026-11-30 05:28:45.386525+00
jizhou	f9d2260a02bde090a6bd3b1e404f91edbe1653dd6455f7a82e765efc280d0636	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	cwccHQcWfU2lWPtW3DY7rkB2so5J4yzI-p4OvIAJO2I	2026-11-29 17:28:45.440271+00	2026-11-30 05:28:45.440271+00
jizhou	cb14a1be926b98f7096e7ebd039995a0b8d914a4e34aa01d5f2d6bae8ff9f183	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	5lPYbyK67k1qWSfBseJtBiclifnKtYbr5cHYDguheRA	2026-11-29 17:28:45.455506+00	2026-11-30 05:28:45.455506+00
jizhou	1de41acec457e22eaa36c670043971851e5a49bf7e6017fc52effa765123ce7e	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	-xIg7w2WZwxvthKCEHCKnIV5zuxk0GjlaRPzXxW8Xd0	2026-11-29 17:28:46.055839+00	2026-11-30 05:28:46.055839+00
qingyuan	240288f2c56b5663fafc27cde6250478d8315228449dee0157a1098bc3eaf286	e7f8217a-b3e7-451a-929f-c05cee61b652	pVt31gk5jBNjrtnilrWWK75lgFkowGkl9I5qD7kv75M	2026-11-29 17:28:46.152213+00	2026-11-30 05:28:46.152213+00
qingyuan	b76fbef26265176e033fc96621e1233fbbed756455e362d3e6dc663f69c3844e	edf72255-d86b-457b-aad3-ce0fa668f557	xz9dD9QmzPdBwBV0Ey6jM605VT1J7tOqqB2QD2o0Zmc	2026-11-29 17:28:46.175287+00	2026-11-30 05:28:46.175287+00
qingyuan	af8ae5208e179ed98f962bde88cfd5eb5e2a87e7b01cbd05efce0bab5e6090d7	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	exjjU6FMQGjIkaXmltJHwGbJ7tuqg1HOfQh8ewVV6WY	2026-11-29 17:28:46.191261+00	2026-11-30 05:28:46.191261+00
qingyuan	0d69cd5f187ed2c0c6ab4cf8a02078a7abef80c75b1e1e8ecdd0664adf477b99	0f75e051-6277-4a11-a8af-c97d2abc6427	tqP5fUwwb2Qzh_kUM2ZM-fTELX2D-wxBCuUGE-t9CPQ	2026-11-29 17:28:46.209688+00	2026-11-30 05:28:46.209688+00
qingyuan	187909591beb6a4efba72e18ee7f0ec88d9dafc00a5350dc16fa2cf24364e00f	e4b11126-b6b9-465e-a010-cb59806f1751	6laoCekBk50GLqKMku_leglJflaK2_qfOm-BjQkejOw	2026-11-29 17:28:46.236181+00	2026-11-30 05:28:46.236181+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	0f75e051-6277-4a11-a8af-c97d2abc6427	csrf	2026-11-28 17:28:46.244619+00	2026-11-29 17:28:45.244619+00
qingyuan	ea3fbb5c211b6548c0da3450822044306c99a8225e37a353ef580f8146716eae	34736454-83c6-4a47-8685-cacc3b0c4603	tGy94BNJYgzfZvtDABpn96OL0z-qyp-TkWYKVJ6v5Ow	2026-11-29 17:28:46.255923+00	2026-11-30 05:28:46.255923+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	3b29de7f-5500-4f3f-bb40-08ffb95da452	cam-92fe87f15d3f	intrusion	intrusion	2026-11-29 17:28:43.041657+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T17:28:43.041666Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	1ad6babd-89d6-4660-aa62-c1fd8998a1c4	cam-601ae8041e56	intrusion	intrusion	2026-11-29 17:28:44.679643+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T17:28:44.679653Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	c33d22a9-6d16-4f35-a096-c513f1bf3c28	cam-ecf92510ac13	intrusion	intrusion	2026-11-29 17:28:46.048493+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-11-29T17:28:46.048499Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	c8b2e096-045e-4576-9380-1f881e5f76ce	officer	intrusion	intrusion	started	minor	2026-11-29 17:28:40.835754+00	2026-11-29 17:28:40.835754+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d:e8d3c834adf3d8446e93a1a12d23362d	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-11-29T17:28:40.835754Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	c6f6c86e-71f3-4796-8235-c90d7c620787	officer	other	other	started	minor	2026-11-29 17:28:41.074911+00	2026-11-29 17:28:41.074911+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d:ad6c498a6e0eefc9938dc570976bcf78	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	楼道灯坏了，请来修	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 2.1 km outside the community: kept, and nothing is placed or joined by it", "zh": "手机定位离本社区 2.1 公里，已留存，不作定位和并案依据"}, "values": {"km": 2.1, "lat": 27.104, "lon": 115.015}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	a92e3be6-3648-4df6-95a3-d2e364c98e55	officer	quarrel	quarrel	started	minor	2026-11-29 17:28:41.263733+00	2026-11-29 17:28:41.263733+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d:d4d08a80ecb73174d54f8c1ea50dbfa5	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	有人大声争吵	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 4.3 km outside the community: kept, and nothing is placed or joined by it", "zh": "手机定位离本社区 4.3 公里，已留存，不作定位和并案依据"}, "values": {"km": 4.3, "lat": 27.124, "lon": 115.015}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	c7ee5d16-5012-42f3-a762-999da74b54b1	officer	quarrel	quarrel	started	minor	2026-11-29 17:28:42.171426+00	2026-11-29 17:28:42.171426+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d:42116f3e46ff728a3eafbb6d53bc1c68	b9b633a4-8cd5-49e7-a037-9a1d8ff36b3d	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 6.6 km outside the community: kept, and nothing is placed or joined by it", "zh": "手机定位离本社区 6.6 公里，已留存，不作定位和并案依据"}, "values": {"km": 6.6, "lat": 27.144, "lon": 115.015}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	2fefb592-31e1-49b4-8410-70b786a9260e	officer	intrusion	intrusion	started	minor	2026-11-29 17:28:43.264174+00	2026-11-29 17:28:43.264174+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:999bef94-0fd9-469c-a3a4-a4e8cc47b771:1424ab9b9077a1921f65309a9f1b0ba5	999bef94-0fd9-469c-a3a4-a4e8cc47b771	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T17:28:43.264174Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	31267a62-05af-4e0d-b06f-b99e77fd9cf5	officer	other	other	started	minor	2026-11-29 17:28:43.335417+00	2026-11-29 17:28:43.335417+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:999bef94-0fd9-469c-a3a4-a4e8cc47b771:73e87db9bb852e638c8514f2cb5d7e0c	999bef94-0fd9-469c-a3a4-a4e8cc47b771	楼道灯坏了，请来修	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 2.2 km outside the community: kept, and nothing is placed or joined by it", "zh": "手机定位离本社区 2.2 公里，已留存，不作定位和并案依据"}, "values": {"km": 2.2, "lat": 27.204, "lon": 115.115}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	3ed0a019-9eba-4e6a-9728-7f0b1e414821	officer	quarrel	quarrel	started	minor	2026-11-29 17:28:43.438383+00	2026-11-29 17:28:43.438383+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:999bef94-0fd9-469c-a3a4-a4e8cc47b771:15c45d7324a94011033e6717337ccffa	999bef94-0fd9-469c-a3a4-a4e8cc47b771	有人大声争吵	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 4.4 km outside the community: kept, and nothing is placed or joined by it", "zh": "手机定位离本社区 4.4 公里，已留存，不作定位和并案依据"}, "values": {"km": 4.4, "lat": 27.224, "lon": 115.115}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	04c2d39b-fb48-41ab-92d9-754f6e339edf	officer	quarrel	quarrel	started	minor	2026-11-29 17:28:43.906488+00	2026-11-29 17:28:43.906488+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:999bef94-0fd9-469c-a3a4-a4e8cc47b771:8c52f221375665160da14dafb1afe128	999bef94-0fd9-469c-a3a4-a4e8cc47b771	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 6.6 km outside the community: kept, and nothing is placed or joined by it", "zh": "手机定位离本社区 6.6 公里，已留存，不作定位和并案依据"}, "values": {"km": 6.6, "lat": 27.244, "lon": 115.115}, "weight": null}]	[]	f	f
jizhou	jizhou/beimen/chengnan	06094ea2-f5c1-4913-96be-085b63234f08	officer	intrusion	intrusion	started	minor	2026-11-29 17:28:44.824299+00	2026-11-29 17:28:44.824299+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:721d74c1-6e5e-4d71-bc1e-d51420e8b4c1:f2bf03fc1e594c19079aaec6a54831ee	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-11-29T17:28:44.824299Z"}]	f	f
jizhou	jizhou/beimen/chengnan	ffb4ab95-5b15-4aea-9e89-6672bbade0d2	officer	other	other	started	minor	2026-11-29 17:28:44.874501+00	2026-11-29 17:28:44.874501+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:721d74c1-6e5e-4d71-bc1e-d51420e8b4c1:0d2602324100c0ef3e2afe2a2505724b	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	楼道灯坏了，请来修	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 2.2 km outside the community: kept, and nothing is placed or joined by it", "zh": "手机定位离本社区 2.2 公里，已留存，不作定位和并案依据"}, "values": {"km": 2.2, "lat": 27.504, "lon": 115.515}, "weight": null}]	[]	f	f
jizhou	jizhou/beimen/chengnan	1725ff6e-51f1-4d8c-ba4d-ad06087f6733	officer	quarrel	quarrel	started	minor	2026-11-29 17:28:45.005845+00	2026-11-29 17:28:45.005845+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:721d74c1-6e5e-4d71-bc1e-d51420e8b4c1:9f7ea14b6e2d8dcef49ed52fbb561fee	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	有人大声争吵	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 4.4 km outside the community: kept, and nothing is placed or joined by it", "zh": "手机定位离本社区 4.4 公里，已留存，不作定位和并案依据"}, "values": {"km": 4.4, "lat": 27.524, "lon": 115.515}, "weight": null}]	[]	f	f
jizhou	jizhou/beimen/chengnan	dd6b3287-2656-4632-bb4c-5f38c265eed9	officer	quarrel	quarrel	started	minor	2026-11-29 17:28:45.477305+00	2026-11-29 17:28:45.477305+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:721d74c1-6e5e-4d71-bc1e-d51420e8b4c1:2d111afb793b4d4d4d98ddd86db26eb5	721d74c1-6e5e-4d71-bc1e-d51420e8b4c1	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 6.6 km outside the community: kept, and nothing is placed or joined by it", "zh": "手机定位离本社区 6.6 公里，已留存，不作定位和并案依据"}, "values": {"km": 6.6, "lat": 27.544, "lon": 115.515}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	61f3334f-a516-4e84-8677-dde3540a0b09	camera	intrusion	intrusion	started	minor	2026-11-29 17:28:42.287601+00	2026-11-29 17:28:46.307622+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:78b115b2-1637-40a2-8d73-806a52b799a5:1	cam-lawn		t	78b115b2-1637-40a2-8d73-806a52b799a5	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	2ae716a6-80fe-4c53-8a70-16addb18c3b5	camera	loitering	loitering	started	minor	2026-11-29 17:28:42.287653+00	2026-11-29 17:28:46.307622+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:a0912687-b467-4685-a9ed-0b86b397f826:1	cam-lawn		t	a0912687-b467-4685-a9ed-0b86b397f826	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	7da988f1-66df-4320-b94d-6c9ee8901d51	resident	quarrel	quarrel	started	life_safety	2026-11-29 17:28:46.39914+00	2026-11-29 17:28:46.39914+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:e680424d7a1158c75ad8cf9b6f95c469	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-11-29 17:28:43.172598+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-11-29 17:28:44.748166+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-11-29 17:28:46.117329+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead, checked) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	83b6d572-6d49-467a-a0b2-a7acfd7b2713	044830a1-3cc2-4740-9c4c-f41a747824d1	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	e7f8217a-b3e7-451a-929f-c05cee61b652	2026-11-29 17:28:41.917964+00	2026-11-29 17:30:11.917964+00	2026-11-29 17:28:41.917964+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/jinlanli	05a21ec6-071a-4a62-8f42-2bbd8a7b8d98	a1dc0642-d0d9-455b-86ac-5d45343573ad	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	e7f8217a-b3e7-451a-929f-c05cee61b652	2026-11-29 17:28:42.295765+00	2026-11-29 17:30:12.295765+00	2026-11-29 17:28:42.398378+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/wenfeng	94a983e4-c6c3-44bb-9298-ae1168cfe8b6	d6988f97-59da-45bc-bb51-560bb2ec54c5	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	f5b047e4-6411-42df-8ccc-6293a92be4b3	2026-11-29 17:28:43.672025+00	2026-11-29 17:30:13.672025+00	2026-11-29 17:28:43.672025+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/wenfeng	8bfad151-9183-4002-bc65-57621cc0db79	8d31c8ce-5247-4988-a27a-0a462b636f4c	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	f5b047e4-6411-42df-8ccc-6293a92be4b3	2026-11-29 17:28:44.07065+00	2026-11-29 17:30:14.07065+00	2026-11-29 17:28:44.175167+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
jizhou	jizhou/beimen/chengnan	eea85c5c-b049-4f75-b6af-05c888673d7d	e9c72c85-9708-4b3b-afd1-841e26d7243b	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	2026-11-29 17:28:45.208581+00	2026-11-29 17:30:15.208581+00	2026-11-29 17:28:45.208581+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
jizhou	jizhou/beimen/chengnan	a72739d2-a47f-4a12-a360-977657de290a	d6843e5c-d564-49d9-ba3d-fe3fde347808	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	2026-11-29 17:28:45.650946+00	2026-11-29 17:30:15.650946+00	2026-11-29 17:28:45.746244+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	08697a47-0273-45f9-bf9e-f9966a8e3a58	bc4ee8e4-e604-44cd-ab7e-51006dc54ea1	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	offered	4c84308c-cb05-4905-b3e3-593a097f989c	2026-11-29 17:28:46.39914+00	2026-11-29 17:29:46.39914+00	2026-11-29 17:28:46.39914+00	\N	[{"code": "dispatch.no_position", "text": {"en": "Position unknown", "zh": "位置不明"}, "values": {}, "weight": null}, {"code": "dispatch.skill", "text": {"en": "Has the skill", "zh": "有所需技能"}, "values": {}, "weight": null}]		{}	2	f	[]
\.


--
-- Data for Name: unplaced; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.unplaced (district_id, place_path, signal_id, urgency, arrived, tries, again_at, set_aside_at, why) FROM stdin;
\.


--
-- Data for Name: upload_pieces; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.upload_pieces (district_id, account_id, client_key, begins, body) FROM stdin;
\.


--
-- Data for Name: uploads; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.uploads (district_id, account_id, client_key, kind, task_id, length, sha256, expires_at, received) FROM stdin;
qingyuan	e7f8217a-b3e7-451a-929f-c05cee61b652	8fa21b74-f7f8-4af6-916a-a65e320a13ac	photo	\N	676	6bd40dc6c21f678c8de5b2c9fa3db522c2845709ef963aad4909cd611fd34619	2026-12-02 17:28:42.101609+00	0
qingyuan	f5b047e4-6411-42df-8ccc-6293a92be4b3	6109c4ac-4e39-4fdd-84df-39c361b874c0	photo	\N	688	ab21123841d6b85f9f9c2afd295078a7d2b2c8705b770108c85b2a1a07a3517b	2026-12-02 17:28:43.85054+00	0
jizhou	46e1a75a-d9fd-4bee-b4b9-3958a013ac85	900b584e-e9eb-4875-a607-767100d53bad	photo	\N	688	e9d00b8b686e6bf660f49b8419d789c26a7f4da43d2e3fb5379b3752d253a456	2026-12-02 17:28:45.398347+00	0
\.


--
-- Data for Name: work_days; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.work_days (district_id, place_path, kept_at, holidays, extra_days, hours) FROM stdin;
\.


--
-- Name: feed_feed_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.feed_feed_id_seq', 92, true);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 241, true);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 119, true);


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
-- Name: upload_pieces pk_upload_pieces; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_pieces
    ADD CONSTRAINT pk_upload_pieces PRIMARY KEY (district_id, account_id, client_key, begins);


--
-- Name: uploads pk_uploads; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.uploads
    ADD CONSTRAINT pk_uploads PRIMARY KEY (district_id, account_id, client_key);


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
-- Name: ix_uploads_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_uploads_expires_at ON public.uploads USING btree (district_id, expires_at);


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
-- Name: upload_pieces fk_upload_pieces_district_id_account_id_client_key; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_pieces
    ADD CONSTRAINT fk_upload_pieces_district_id_account_id_client_key FOREIGN KEY (district_id, account_id, client_key) REFERENCES public.uploads(district_id, account_id, client_key) ON DELETE CASCADE;


--
-- Name: uploads fk_uploads_district_id_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.uploads
    ADD CONSTRAINT fk_uploads_district_id_account_id FOREIGN KEY (district_id, account_id) REFERENCES public.accounts(district_id, account_id);


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


