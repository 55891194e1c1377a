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
    version integer NOT NULL,
    opened_told_at timestamp with time zone
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
qingyuan	qingyuan/hedong/jinlanli	5d756384-eecd-4a7c-9312-de129221ccff	officer	名字officer	officer	$argon2id$v=19$m=8,t=1,p=1$9RkJuI5yHUU$3RJ0vQ	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	07c83160-df2d-42d8-a019-503ed1887efc	other-officer	名字other-officer	officer	$argon2id$v=19$m=8,t=1,p=1$BYtZVYNFTyY$YN8/oA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou	937a0c76-78cd-4711-85d8-d99ec6fb81e0	far-officer	名字far-officer	officer	$argon2id$v=19$m=8,t=1,p=1$VV/v7Eju91U$89ccXg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	0bec3c58-d5c3-4bc5-be28-1289d98f472b	patrol	名字patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$qU1Xjxlu5BM$h19RNg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	3dbe597d-ab27-4bd4-98a4-08fbb4774d58	second-patrol	名字second-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$VlJeo9hkQJU$oBvlwA	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	f1fb16c1-3720-41e1-a0ff-228efb90ca00	other-patrol	名字other-patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$cL71QQjiZwo$ZNdvww	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	3eb116a5-4734-4763-a803-d9040fb5e229	admin	名字admin	admin	$argon2id$v=19$m=8,t=1,p=1$5lWBIs27Bk0$NY8Ivg	{security,safety,mediation}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	420e5b82-62bf-454d-b3c1-eb4db0617ef4	own.officer	名字own.officer	officer	$argon2id$v=19$m=8,t=1,p=1$hjx1ME3osCU$ldhSYA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	510104da-dfcd-492f-a421-7cafd7d818cf	own.patrol	名字own.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$94j18vFEqGI$TtWAiQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	311de970-a0d8-4978-8820-fb48e0637f3b	own.colleague	名字own.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$ofMeY7uGSHU$byNXnA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	own.admin	名字own.admin	admin	$argon2id$v=19$m=8,t=1,p=1$c4aowW8L/Qw$KuekmQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	4948b438-9293-43a3-be6b-e21f5ed4ec7f	own.wall	名字own.wall	wall	$argon2id$v=19$m=8,t=1,p=1$mx7yUcb5Qkw$L3D0vg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	b4058ee1-27d3-4870-87f1-59c090f365ab	near.officer	名字near.officer	officer	$argon2id$v=19$m=8,t=1,p=1$gfUoY8LQ8/0$Lfwuxw	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	near.patrol	名字near.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$oEnOS5R7xyU$FsSCLg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	78eedd78-0fed-4920-b05a-45f272758024	near.colleague	名字near.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$uHM/ZfVaSDo$eCz8rg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	7ab75220-f6d0-419d-a4d9-1aad1c015fdf	near.admin	名字near.admin	admin	$argon2id$v=19$m=8,t=1,p=1$UfvoU7mJayA$vwaCVQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/wenfeng	5218a4bf-35cd-421e-8cdc-1255b9f21fb7	near.wall	名字near.wall	wall	$argon2id$v=19$m=8,t=1,p=1$D1YBBHbiLtw$SPKiEQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	19067430-1052-4354-a9d6-c096cb03f539	far.officer	名字far.officer	officer	$argon2id$v=19$m=8,t=1,p=1$whycoItIHI4$tRWZXA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	c94416cd-5691-4d9b-93fb-92b22a438af4	far.patrol	名字far.patrol	patrol	$argon2id$v=19$m=8,t=1,p=1$sv+hR83M2rw$EuXUtg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	851eb7bf-6b86-4fea-b247-ab9642638a0a	far.colleague	名字far.colleague	patrol	$argon2id$v=19$m=8,t=1,p=1$Ht49/OvIUkA$VIzM3Q	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	aa8a69d3-10df-42bb-b30d-5762c85551c8	far.admin	名字far.admin	admin	$argon2id$v=19$m=8,t=1,p=1$2uwxaWvCPls$gH0vGA	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
jizhou	jizhou/beimen/chengnan	80be7e25-bbd2-42b6-a7d7-341f381f7007	far.wall	名字far.wall	wall	$argon2id$v=19$m=8,t=1,p=1$AOfiKgNv9lk$oSjHpg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan	6e830e7e-5f38-4660-98d7-24dde9a04a6f	over-both	名字over-both	officer	$argon2id$v=19$m=8,t=1,p=1$xqLNxaw36Xk$YtA+jQ	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	f	\N
qingyuan	qingyuan/hedong/jinlanli	42db58ca-0e95-4785-8f2c-ce49887ebcdc	gone	名字gone	admin	$argon2id$v=19$m=8,t=1,p=1$fZhIhXK8CAs$xlnJIg	{security,safety,mediation,cleaning,repairs}	\N	\N	\N	\N	t	t	\N
\.


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activities (district_id, incident_id, seq, at, actor, verb, data, previous_digest, digest) FROM stdin;
qingyuan	9362c1f9-8f86-46e0-b027-a1f02dc29c05	1	2026-12-01 14:31:17.02754+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	opened	{"number": "20261201-001", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "87754b8d-57c2-4562-98b7-913009941cdd", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "709039d98a009ee42d3969ab97e0fc347427a23592c27ade9a3c75d4cd1421f2"}	0000000000000000000000000000000000000000000000000000000000000000	81329337c9a5f364ff519afe8fa8605d8d46a7aee5d81d35eb0d2eb9269b5c8e
qingyuan	1a2d4b40-37da-4236-8b82-d7b3f449da04	1	2026-12-01 14:31:17.121049+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	opened	{"number": "20261201-002", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.0}}], "words_sha256": "dd5862e962ca2b2f06cf83bc50eae68d32be314e951db92744c23da05c691822"}	0000000000000000000000000000000000000000000000000000000000000000	290b6c1ab98d380b6157884b1ab468526bd82c08e4bf16ec269ea0e69a788560
qingyuan	1a2d4b40-37da-4236-8b82-d7b3f449da04	2	2026-12-01 14:31:17.121049+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	noted	{"words": "手机定位离本社区 2.1 公里，只记距离，不作定位和并案依据 / the phone's position lies 2.1 km outside the community: the distance alone is kept, nothing is placed or joined by it"}	290b6c1ab98d380b6157884b1ab468526bd82c08e4bf16ec269ea0e69a788560	d89ca478b705df9aaec3607a8dd98783f134a2efcb01d9bc55636101f95fc217
qingyuan	6e55b2f2-8a53-4d4a-84a3-61f34db06d90	1	2026-12-01 14:31:17.455572+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	opened	{"number": "20261201-003", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "3a220ba0-d668-46f1-80ef-a7b36553ecb3", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "fcb22335bbc39fcd6eab295ce15307911d563982d6832ae06b2d1cd6f0334290"}	0000000000000000000000000000000000000000000000000000000000000000	00e30bfc49e6fd2c09dde3ca80cfaacb8a99e332f31763309f7ff86b9a5f4bcf
qingyuan	6e55b2f2-8a53-4d4a-84a3-61f34db06d90	2	2026-12-01 14:31:17.455572+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	noted	{"words": "手机定位离本社区 4.3 公里，只记距离，不作定位和并案依据 / the phone's position lies 4.3 km outside the community: the distance alone is kept, nothing is placed or joined by it"}	00e30bfc49e6fd2c09dde3ca80cfaacb8a99e332f31763309f7ff86b9a5f4bcf	8b6cc73f6f06ff0c34a20536f8769ba766bec6c2cf678c78f78f86d8eb104ba1
qingyuan	6e55b2f2-8a53-4d4a-84a3-61f34db06d90	3	2026-12-01 14:31:17.534756+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	8b6cc73f6f06ff0c34a20536f8769ba766bec6c2cf678c78f78f86d8eb104ba1	447b95f444bb15f1656a59e0237f7c7f00e4bfdb353fb09d0a506c96382529ad
qingyuan	9362c1f9-8f86-46e0-b027-a1f02dc29c05	2	2026-12-01 14:31:17.601734+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	81329337c9a5f364ff519afe8fa8605d8d46a7aee5d81d35eb0d2eb9269b5c8e	c214d58a01856f8432de12a9a490a045b5507340654f0069bdd742d91ff4bc09
qingyuan	9362c1f9-8f86-46e0-b027-a1f02dc29c05	3	2026-12-01 14:31:17.670934+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	task_offered	{"task_id": "e9f52bdf-e9c8-4d57-85e9-16c2bb150c10", "to": "510104da-dfcd-492f-a421-7cafd7d818cf", "plan": 0}	c214d58a01856f8432de12a9a490a045b5507340654f0069bdd742d91ff4bc09	5d839c5e2431b9571a5337528c3986335bb57d85b859c2b74c742159fd462582
qingyuan	9362c1f9-8f86-46e0-b027-a1f02dc29c05	4	2026-12-01 14:31:17.670934+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	5d839c5e2431b9571a5337528c3986335bb57d85b859c2b74c742159fd462582	850cb1637ca4b408aa657d1cad1c767fedae2a3bfe1e332a77781052316e18fc
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	1	2026-12-01 14:31:17.908542+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	opened	{"number": "20261201-004", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "b5ad868e-f987-4c1c-bb77-69a35dc73ffe", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "79cc6c98f4214ebb56fdf32013b69420fc326fb5597a3a7d27034de3f98e83eb"}	0000000000000000000000000000000000000000000000000000000000000000	7099bfbb32790ff8913d188b19a22be9c1f98215d872108c9f4125343ce254db
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	2	2026-12-01 14:31:17.908542+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	noted	{"words": "手机定位离本社区 6.6 公里，只记距离，不作定位和并案依据 / the phone's position lies 6.6 km outside the community: the distance alone is kept, nothing is placed or joined by it"}	7099bfbb32790ff8913d188b19a22be9c1f98215d872108c9f4125343ce254db	216c3ce4a31ba6e0dec52f9099aff54d0ca88785f65dd593b5f0915228ccbc0f
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	3	2026-12-01 14:31:17.975512+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	216c3ce4a31ba6e0dec52f9099aff54d0ca88785f65dd593b5f0915228ccbc0f	1a0090ff1eec9856c376017ff37ed984565396eaee4cb239fb50aaf4e5176250
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	4	2026-12-01 14:31:18.012738+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	task_offered	{"task_id": "369a9f64-4e8f-4a7c-8197-332d229c5416", "to": "510104da-dfcd-492f-a421-7cafd7d818cf", "plan": 0}	1a0090ff1eec9856c376017ff37ed984565396eaee4cb239fb50aaf4e5176250	d4e43d4cdb697373e8d1e23e5a61ad407b317fcf5d00ddf48ca305a6a0742a9e
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	5	2026-12-01 14:31:18.012738+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	d4e43d4cdb697373e8d1e23e5a61ad407b317fcf5d00ddf48ca305a6a0742a9e	30d29d5d1ef29493d3bed5a7c1c3c881c6a27a2ba40d4abf25ddd1813ab0368e
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	6	2026-12-01 14:31:18.099957+00	510104da-dfcd-492f-a421-7cafd7d818cf	task_changed	{"task_id": "369a9f64-4e8f-4a7c-8197-332d229c5416", "action": "accept", "to": "accepted"}	30d29d5d1ef29493d3bed5a7c1c3c881c6a27a2ba40d4abf25ddd1813ab0368e	ea6dd89252fd10d67eb62f16ac6ed1aed4df118aca4836e8eb524bb9a7e8c126
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	7	2026-12-01 14:31:18.099957+00	510104da-dfcd-492f-a421-7cafd7d818cf	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	ea6dd89252fd10d67eb62f16ac6ed1aed4df118aca4836e8eb524bb9a7e8c126	eb802ce54477750982c1667921a7255c93ec9f91864426367343acab1b4780cc
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	8	2026-12-01 14:31:18.179816+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	mediation	{"what": "opened"}	eb802ce54477750982c1667921a7255c93ec9f91864426367343acab1b4780cc	22d445375f70647c7c9c6f1a1e0747bf3d0b51724831fb342b6b799f3b161026
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	9	2026-12-01 14:31:18.179816+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	mediation	{"what": "read"}	22d445375f70647c7c9c6f1a1e0747bf3d0b51724831fb342b6b799f3b161026	7e30a93cde2cae1fc9da37555f72e62aac9c89e790073379c6d7c21f9fb39d5f
qingyuan	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	10	2026-12-01 14:31:18.223179+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	mediation	{"what": "sides"}	7e30a93cde2cae1fc9da37555f72e62aac9c89e790073379c6d7c21f9fb39d5f	af24a276602ae6bba83328f110bfc1d06a8e585b736146ab17167fe318dad51b
qingyuan	8445f93e-c686-4cb3-86f6-9954e9487ba2	1	2026-12-01 14:31:18.644384+00	b4058ee1-27d3-4870-87f1-59c090f365ab	opened	{"number": "20261201-005", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "c04c0421-ecf2-4e6b-9e64-2f6551f4c7f1", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "f88993714257709a7525a2139a01712cc1ac952d36db0619b63e2e24de2e7bbb"}	0000000000000000000000000000000000000000000000000000000000000000	42d655f67812dd70aa2e5f6984a1e13a8fe44a309f90c3d759d9111ebffdd935
qingyuan	0feb27e4-bf42-4f17-b08d-bd98cb17e3b7	1	2026-12-01 14:31:18.720074+00	b4058ee1-27d3-4870-87f1-59c090f365ab	opened	{"number": "20261201-006", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "916b6c92-1d4c-4953-9cbd-81d880a7eca0", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.0}}], "words_sha256": "c645506fb4c39d27349b3c0e830466b8977cae09e8c554ec026f3fd99ddc6c70"}	0000000000000000000000000000000000000000000000000000000000000000	b55e774cff71c143029422ef804f944658742af8f74ff33c741f032dca40d3e2
qingyuan	0feb27e4-bf42-4f17-b08d-bd98cb17e3b7	2	2026-12-01 14:31:18.720074+00	b4058ee1-27d3-4870-87f1-59c090f365ab	noted	{"words": "手机定位离本社区 2.2 公里，只记距离，不作定位和并案依据 / the phone's position lies 2.2 km outside the community: the distance alone is kept, nothing is placed or joined by it"}	b55e774cff71c143029422ef804f944658742af8f74ff33c741f032dca40d3e2	7e0ff05035cdd8c4e0f8eb88bd201e99e694b68e0955c1d44771daa15b6870ec
qingyuan	f2e369a7-0519-48a6-a047-e1db5c1ab593	3	2026-12-01 14:31:18.896606+00	b4058ee1-27d3-4870-87f1-59c090f365ab	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	d54750ec9309a79cf111ac1300b0d9c678394b947d0b978bee3d9230ccb19cab	c3f81a508a891a198c20d4fae1dbdee81048638f78764e6aa81e4c8844c1286c
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	8	2026-12-01 14:31:19.599267+00	b4058ee1-27d3-4870-87f1-59c090f365ab	mediation	{"what": "opened"}	26cde4ef02dab5cc90e0d0663fa185131e0830f4310b0635e9581a972dd33c6f	e79cf26cc3d41ed87ebd6cbb70465c788fe76f50d4c727ec765fe8b83eb5d9cc
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	9	2026-12-01 14:31:19.599267+00	b4058ee1-27d3-4870-87f1-59c090f365ab	mediation	{"what": "read"}	e79cf26cc3d41ed87ebd6cbb70465c788fe76f50d4c727ec765fe8b83eb5d9cc	f5e15c09087e1795c227e21211eb0c77011eb0e78385e44aa6ae4b58deedef8d
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	3	2026-12-01 14:31:20.914186+00	19067430-1052-4354-a9d6-c096cb03f539	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	a5eb9003882d5d230093da85917e8c7083f11fdab993c7762bdd7a7bfb820b02	d6616aaaecf2a48c5b972698d644e2f92e1e450164de7288fef7f9fed5df5475
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	6	2026-12-01 14:31:21.020065+00	c94416cd-5691-4d9b-93fb-92b22a438af4	task_changed	{"task_id": "bee11f8b-7258-4024-af3d-782d2395ee46", "action": "accept", "to": "accepted"}	9a4b55438fd3fe2d8c8814c581f0fa9d6f8a1403b2a58809ffefa8966bda2de2	b72652e7a0ef8a4da48cf2dcec909561e795a268cc350f3772f0320d551b384e
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	7	2026-12-01 14:31:21.020065+00	c94416cd-5691-4d9b-93fb-92b22a438af4	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	b72652e7a0ef8a4da48cf2dcec909561e795a268cc350f3772f0320d551b384e	55719482b8d685fbd2a272e2c7f0f890bbf7563f72a758865540568bcf1cbd82
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	10	2026-12-01 14:31:21.11924+00	19067430-1052-4354-a9d6-c096cb03f539	mediation	{"what": "sides"}	d61740747ae79db253e459f07ab3dc71679555a04490069e9916985e4b80ba40	1b5551457e83aeb552f456e9295e2bc32e558b3e4b5e3f552d90531ce7d2f54c
qingyuan	9362c1f9-8f86-46e0-b027-a1f02dc29c05	5	2026-12-01 14:31:21.596563+00	camera:cam-lawn	signal_linked	{"signal_id":"a14035d4-4c8b-467d-825b-1efce44aa1a4","source":"camera","score":4.14,"reasons":[{"code":"link.kind_same","weight":2.0,"values":{}},{"code":"link.distance","weight":0.14,"values":{"metres":54.0,"uncertain":42.0}},{"code":"link.time","weight":2.0,"values":{"minutes":0.0}}]}	850cb1637ca4b408aa657d1cad1c767fedae2a3bfe1e332a77781052316e18fc	e80e6286b5cefc50af606049e02d279d8c4931b9bfd4b3f8b37fd3dbe01734ef
qingyuan	9362c1f9-8f86-46e0-b027-a1f02dc29c05	6	2026-12-01 14:31:21.596563+00	camera:cam-lawn	signal_linked	{"signal_id":"bf0e9fdb-9e34-4d19-8249-6671880c9814","source":"camera","score":8.37,"reasons":[{"code":"link.kind_related","weight":1.5,"values":{}},{"code":"link.distance","weight":1.37,"values":{"metres":0.0,"uncertain":42.0}},{"code":"link.same_camera_zone","weight":2.5,"values":{}},{"code":"link.place_name","weight":1.5,"values":{}},{"code":"link.time","weight":1.5,"values":{"minutes":0.0}}]}	e80e6286b5cefc50af606049e02d279d8c4931b9bfd4b3f8b37fd3dbe01734ef	65e2074b9316249416d19fa9e25ca06f1563bf89220b3547a83afbc140af76e9
qingyuan	f2e369a7-0519-48a6-a047-e1db5c1ab593	1	2026-12-01 14:31:18.823839+00	b4058ee1-27d3-4870-87f1-59c090f365ab	opened	{"number": "20261201-007", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "d44a055b-cfdc-4675-96cd-69526ed74853", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "ec3029c6999475a1576ea3d60c8c8555507119d062247c12905ad06ddcae5466"}	0000000000000000000000000000000000000000000000000000000000000000	6cf649a02e2f91f7f99fba224edb890e04ed5fe7b80e75c16303d6952efe6876
qingyuan	f2e369a7-0519-48a6-a047-e1db5c1ab593	2	2026-12-01 14:31:18.823839+00	b4058ee1-27d3-4870-87f1-59c090f365ab	noted	{"words": "手机定位离本社区 4.4 公里，只记距离，不作定位和并案依据 / the phone's position lies 4.4 km outside the community: the distance alone is kept, nothing is placed or joined by it"}	6cf649a02e2f91f7f99fba224edb890e04ed5fe7b80e75c16303d6952efe6876	d54750ec9309a79cf111ac1300b0d9c678394b947d0b978bee3d9230ccb19cab
qingyuan	8445f93e-c686-4cb3-86f6-9954e9487ba2	2	2026-12-01 14:31:18.954302+00	b4058ee1-27d3-4870-87f1-59c090f365ab	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	42d655f67812dd70aa2e5f6984a1e13a8fe44a309f90c3d759d9111ebffdd935	e2fe1f692df00e867c75ef240b0ccd43349ffcbc66a5804377fc1313b7860400
qingyuan	8445f93e-c686-4cb3-86f6-9954e9487ba2	3	2026-12-01 14:31:19.019592+00	b4058ee1-27d3-4870-87f1-59c090f365ab	task_offered	{"task_id": "871de7d1-4b41-4a98-8b76-014882abd50c", "to": "b7f4a13a-84f3-42e4-b3b0-650cb019cdbe", "plan": 0}	e2fe1f692df00e867c75ef240b0ccd43349ffcbc66a5804377fc1313b7860400	009a86bf21d568cfeb50bb094c377929d1b1affc1c5b861737586fa3d7507f2f
qingyuan	8445f93e-c686-4cb3-86f6-9954e9487ba2	4	2026-12-01 14:31:19.019592+00	b4058ee1-27d3-4870-87f1-59c090f365ab	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	009a86bf21d568cfeb50bb094c377929d1b1affc1c5b861737586fa3d7507f2f	e7ee8c8bd6279aec2d121d6b9ff0e6e9253257d87e70e942639ee18214830f24
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	8	2026-12-01 14:31:21.079873+00	19067430-1052-4354-a9d6-c096cb03f539	mediation	{"what": "opened"}	55719482b8d685fbd2a272e2c7f0f890bbf7563f72a758865540568bcf1cbd82	4c9ee69c95ce5363622681b2dc35401a7d611307a1882b61f02da940ac75474a
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	9	2026-12-01 14:31:21.079873+00	19067430-1052-4354-a9d6-c096cb03f539	mediation	{"what": "read"}	4c9ee69c95ce5363622681b2dc35401a7d611307a1882b61f02da940ac75474a	d61740747ae79db253e459f07ab3dc71679555a04490069e9916985e4b80ba40
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	1	2026-12-01 14:31:19.312344+00	b4058ee1-27d3-4870-87f1-59c090f365ab	opened	{"number": "20261201-008", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "dc12a725-8f7b-4a1a-946d-97173cf47116", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "37789eff0c19f477aef17cc528834c286ea90639ae139855db6234742ee909a1"}	0000000000000000000000000000000000000000000000000000000000000000	fbbf985ce267a4b67e7fb65b95596e6ab6c9d2ed90859c94dbe32bad47a843c9
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	2	2026-12-01 14:31:19.312344+00	b4058ee1-27d3-4870-87f1-59c090f365ab	noted	{"words": "手机定位离本社区 6.6 公里，只记距离，不作定位和并案依据 / the phone's position lies 6.6 km outside the community: the distance alone is kept, nothing is placed or joined by it"}	fbbf985ce267a4b67e7fb65b95596e6ab6c9d2ed90859c94dbe32bad47a843c9	3e33e05fb2243c18271d92913f52c8a25d6af4a924ef8ff876c0552b089f7176
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	4	2026-12-01 14:31:19.448384+00	b4058ee1-27d3-4870-87f1-59c090f365ab	task_offered	{"task_id": "e9442aee-d9f2-477e-98e3-62b1133c8409", "to": "b7f4a13a-84f3-42e4-b3b0-650cb019cdbe", "plan": 0}	d150f97c083c66e86cc7e72d90dbeac09546ee8e4f36f86222b4a4107b4978e5	8588c1a2e049a91a7ff9371e99d45d62cd37ed08e66284361fad9ad92cc52a69
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	5	2026-12-01 14:31:19.448384+00	b4058ee1-27d3-4870-87f1-59c090f365ab	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	8588c1a2e049a91a7ff9371e99d45d62cd37ed08e66284361fad9ad92cc52a69	13ac65d22023ed55b0bd4232c9b06fdddb5132f92a04cbdac9cd7c88dd85c4d4
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	1	2026-12-01 14:31:20.829746+00	19067430-1052-4354-a9d6-c096cb03f539	opened	{"number": "20261201-024", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "5a4744a4-6e67-48c5-8cde-097238cc008a", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "cb80d485eaa17903acc66735d1099d06472214e7ef5ed3be917a03d3616d40dd"}	0000000000000000000000000000000000000000000000000000000000000000	d9df0bd85c9c89ebf05bafb4eb1588190b99c489ff8b9dc225f7a44314a0aebf
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	2	2026-12-01 14:31:20.829746+00	19067430-1052-4354-a9d6-c096cb03f539	noted	{"words": "手机定位离本社区 6.6 公里，只记距离，不作定位和并案依据 / the phone's position lies 6.6 km outside the community: the distance alone is kept, nothing is placed or joined by it"}	d9df0bd85c9c89ebf05bafb4eb1588190b99c489ff8b9dc225f7a44314a0aebf	a5eb9003882d5d230093da85917e8c7083f11fdab993c7762bdd7a7bfb820b02
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	4	2026-12-01 14:31:20.946626+00	19067430-1052-4354-a9d6-c096cb03f539	task_offered	{"task_id": "bee11f8b-7258-4024-af3d-782d2395ee46", "to": "c94416cd-5691-4d9b-93fb-92b22a438af4", "plan": 0}	d6616aaaecf2a48c5b972698d644e2f92e1e450164de7288fef7f9fed5df5475	d9e0513185e7bfa8ade0014bb23ac0686207bd3dcb0f12ad128fe30b8f924dfe
jizhou	b05c7969-bfdd-4f32-97c8-8c2f024442fb	5	2026-12-01 14:31:20.946626+00	19067430-1052-4354-a9d6-c096cb03f539	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	d9e0513185e7bfa8ade0014bb23ac0686207bd3dcb0f12ad128fe30b8f924dfe	9a4b55438fd3fe2d8c8814c581f0fa9d6f8a1403b2a58809ffefa8966bda2de2
qingyuan	6deffb25-b379-4c49-b97c-28dda521cfda	1	2026-12-01 14:31:21.624304+00	resident	opened	{"number": "20261201-009", "kind": "fall", "pack": "fallen_person", "severity": "life_safety", "signal_id": "ea52b297-df9b-4571-ab07-78681aa01b51", "source": "resident", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": 1.6}}], "words_sha256": "aaabc3e3f6d336309b1dacb453cdcd531c4af3d199c8b86d840a4d2976bc5b36"}	0000000000000000000000000000000000000000000000000000000000000000	3c8214c7e764433079b7f20724bffd939e037c15e07748b63e323f8e8b18fed6
qingyuan	6deffb25-b379-4c49-b97c-28dda521cfda	2	2026-12-01 14:31:21.624304+00	rule	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	3c8214c7e764433079b7f20724bffd939e037c15e07748b63e323f8e8b18fed6	941225bd462a277f3f3d3eab1637da9fd47d2960ae3c1d16122ccc28f995fe37
qingyuan	6deffb25-b379-4c49-b97c-28dda521cfda	3	2026-12-01 14:31:21.624304+00	rule	task_offered	{"task_id": "7ed4c314-cf9a-4610-96c7-10cacdf47fc0", "to": "0bec3c58-d5c3-4bc5-be28-1289d98f472b", "plan": 0}	941225bd462a277f3f3d3eab1637da9fd47d2960ae3c1d16122ccc28f995fe37	455bac3db1743bbb98ebfb321c4bf4398a1346a8ad95d0aede8d06ef066e165c
qingyuan	6deffb25-b379-4c49-b97c-28dda521cfda	4	2026-12-01 14:31:21.624304+00	rule	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	455bac3db1743bbb98ebfb321c4bf4398a1346a8ad95d0aede8d06ef066e165c	992d973808c781e236c49e0558d6271717bf1b477605a6f192b97b116906004f
qingyuan	6deffb25-b379-4c49-b97c-28dda521cfda	5	2026-12-01 14:31:21.624304+00	resident	noted	{"words": "话里还说到：邻里纠纷 / The words also speak of: Quarrel between neighbours"}	992d973808c781e236c49e0558d6271717bf1b477605a6f192b97b116906004f	28736a49cc54ae69d2a22fb640808573176a54b14aac80eb163ce03969d8c378
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	3	2026-12-01 14:31:19.40427+00	b4058ee1-27d3-4870-87f1-59c090f365ab	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	3e33e05fb2243c18271d92913f52c8a25d6af4a924ef8ff876c0552b089f7176	d150f97c083c66e86cc7e72d90dbeac09546ee8e4f36f86222b4a4107b4978e5
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	6	2026-12-01 14:31:19.52821+00	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	task_changed	{"task_id": "e9442aee-d9f2-477e-98e3-62b1133c8409", "action": "accept", "to": "accepted"}	13ac65d22023ed55b0bd4232c9b06fdddb5132f92a04cbdac9cd7c88dd85c4d4	720b3ca0fda22e1406b4757e7a1419574d2de1d8bcf37d9788b9c803343ee255
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	7	2026-12-01 14:31:19.52821+00	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	state_changed	{"action": "start", "from": "dispatched", "to": "handling"}	720b3ca0fda22e1406b4757e7a1419574d2de1d8bcf37d9788b9c803343ee255	26cde4ef02dab5cc90e0d0663fa185131e0830f4310b0635e9581a972dd33c6f
qingyuan	5aaf93a5-1825-466e-a872-dfee317fffc5	10	2026-12-01 14:31:19.663258+00	b4058ee1-27d3-4870-87f1-59c090f365ab	mediation	{"what": "sides"}	f5e15c09087e1795c227e21211eb0c77011eb0e78385e44aa6ae4b58deedef8d	28dc78111faee911ecf3cb3a896248f8a8cd3c5445711804c45d15648e446c7c
jizhou	f77daa66-4573-42cf-8341-2ac4ed99dd50	1	2026-12-01 14:31:20.094124+00	19067430-1052-4354-a9d6-c096cb03f539	opened	{"number": "20261201-021", "kind": "intrusion", "pack": "intrusion", "severity": "minor", "signal_id": "a63b2101-8f3c-48cd-9603-1163a4484729", "source": "officer", "score": 0.0, "reasons": [{"code": "link.nothing_near", "weight": null, "values": {}}], "words_sha256": "c472e2452ea493b0a54d5b83c31c0e8b56672ff170bb8db8389f08b44c700eb3"}	0000000000000000000000000000000000000000000000000000000000000000	8d138e48bae7d93c1e4b16519f21f6fb5aa67242e9a494d94821ddbae8111df6
jizhou	cca21564-8205-46b2-8e92-b94816661a68	1	2026-12-01 14:31:20.300491+00	19067430-1052-4354-a9d6-c096cb03f539	opened	{"number": "20261201-023", "kind": "quarrel", "pack": "quarrel", "severity": "minor", "signal_id": "466e9e91-8909-47ef-a3ab-cefee25b9995", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.5}}], "words_sha256": "332a6f035e786defef85e2219ba62377186a148eecf051b19f25568c1d251f5c"}	0000000000000000000000000000000000000000000000000000000000000000	b917061c34eaa344d9018dc1378f4c04c23b95ac6dea695d20cd083d93e462da
jizhou	cca21564-8205-46b2-8e92-b94816661a68	2	2026-12-01 14:31:20.300491+00	19067430-1052-4354-a9d6-c096cb03f539	noted	{"words": "手机定位离本社区 4.4 公里，只记距离，不作定位和并案依据 / the phone's position lies 4.4 km outside the community: the distance alone is kept, nothing is placed or joined by it"}	b917061c34eaa344d9018dc1378f4c04c23b95ac6dea695d20cd083d93e462da	5284452ca2536fc53f616b5464b89da60f64bd2d3b1d3c2d28cbe1800c75b76d
jizhou	f77daa66-4573-42cf-8341-2ac4ed99dd50	2	2026-12-01 14:31:20.482091+00	19067430-1052-4354-a9d6-c096cb03f539	state_changed	{"action": "confirm", "from": "candidate", "to": "filed"}	8d138e48bae7d93c1e4b16519f21f6fb5aa67242e9a494d94821ddbae8111df6	4efd6d434617040d255c369d6328a5376046e6b68ec781e0112c83481090bfb7
jizhou	f77daa66-4573-42cf-8341-2ac4ed99dd50	3	2026-12-01 14:31:20.543889+00	19067430-1052-4354-a9d6-c096cb03f539	task_offered	{"task_id": "a0ea6f9d-4de7-4542-a09a-5d792e32827d", "to": "c94416cd-5691-4d9b-93fb-92b22a438af4", "plan": 0}	4efd6d434617040d255c369d6328a5376046e6b68ec781e0112c83481090bfb7	82e00e56fe65430983d263a32c44f3685bfa90cf4da2b5d3afb73e6c57ef74fe
jizhou	f77daa66-4573-42cf-8341-2ac4ed99dd50	4	2026-12-01 14:31:20.543889+00	19067430-1052-4354-a9d6-c096cb03f539	state_changed	{"action": "dispatch", "from": "filed", "to": "dispatched"}	82e00e56fe65430983d263a32c44f3685bfa90cf4da2b5d3afb73e6c57ef74fe	bd446dea471636e98bcc94a47e14cecf96a8d8630d295f5e92d1cc9f2746ffcc
jizhou	d3fde59d-002f-4daa-9e51-368e44d3a99b	1	2026-12-01 14:31:20.199577+00	19067430-1052-4354-a9d6-c096cb03f539	opened	{"number": "20261201-022", "kind": "other", "pack": "other", "severity": "minor", "signal_id": "f2299c41-798c-4537-82f3-6d5d937624e5", "source": "officer", "score": 0.0, "reasons": [{"code": "link.too_little", "weight": null, "values": {"score": -2.0}}], "words_sha256": "60a21eb62888d47b1d5a2596399c9a386e8f31f85380a0e95271ee57e065dcb4"}	0000000000000000000000000000000000000000000000000000000000000000	efb35fdee431d28b51e52ce3a0b016934fa3181fc04fc0be77a9d6029aefaa1a
jizhou	d3fde59d-002f-4daa-9e51-368e44d3a99b	2	2026-12-01 14:31:20.199577+00	19067430-1052-4354-a9d6-c096cb03f539	noted	{"words": "手机定位离本社区 2.2 公里，只记距离，不作定位和并案依据 / the phone's position lies 2.2 km outside the community: the distance alone is kept, nothing is placed or joined by it"}	efb35fdee431d28b51e52ce3a0b016934fa3181fc04fc0be77a9d6029aefaa1a	23ab69aed923d5643a0cf03bb0b96a267737c421aa96313a3253c0e4a7109ea5
jizhou	cca21564-8205-46b2-8e92-b94816661a68	3	2026-12-01 14:31:20.433343+00	19067430-1052-4354-a9d6-c096cb03f539	state_changed	{"action": "reject", "from": "candidate", "to": "rejected", "reason": "查无此事"}	5284452ca2536fc53f616b5464b89da60f64bd2d3b1d3c2d28cbe1800c75b76d	66c1c66f619738783e5a0dde61994d34ce7dae8024f03692661e9dc7d99be133
\.


--
-- Data for Name: agents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.agents (district_id, place_path, agent_id, name, public_key, enrolled_at, last_seen_at, hello, unknown_keys, disabled) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	agent-1	测试节点	\\x441f939ad4f10c945c950888d65d295f15686dacb7028db5722684881db5df7e	2026-12-01 14:31:16.755579+00	\N	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent	agent	\\x9e1f6c502c77ad6723a38240df78cda0cdc9e390342303ae060f75e229741704	2026-12-01 14:31:16.826781+00	2026-12-01 14:31:18.499142+00	{}	0	f
qingyuan	qingyuan/hedong/wenfeng	agent-near	agent-near	\\x55405d282f55959845a60db7eeeb68b6c0626b9ef505ab6bea0c716ce37f4d9b	2026-12-01 14:31:16.835546+00	2026-12-01 14:31:19.944064+00	{}	0	f
jizhou	jizhou/beimen/chengnan	agent-elsewhere	agent-elsewhere	\\x1b19da4626cae3c17277143ed5100e3f8dcae76df13d7f24861137f8e0883629	2026-12-01 14:31:16.843075+00	2026-12-01 14:31:21.352417+00	{}	0	f
qingyuan	qingyuan/hedong/jinlanli	agent-disabled	agent-disabled	\\x65c1332a88e80c3a2d6fe3b8d77bc7a559bd53678563c83589a52f8652c3aad2	2026-12-01 14:31:21.54705+00	\N	{}	0	t
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0016
\.


--
-- Data for Name: camera_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.camera_revisions (district_id, place_path, camera_id, revision, at, by, what, "values", before) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	cam-a5511b1a0c71	1	2026-12-01 14:31:18.322325+00	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": "2026-12-01T14:31:18.322325Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-a5511b1a0c71	2	2026-12-01 14:31:18.399586+00	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/jinlanli	cam-a5511b1a0c71	3	2026-12-01 14:31:18.452271+00	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	watches	{"packs": "区域入侵（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.084, "lon": 115.015}, "place_path": "qingyuan/hedong/jinlanli", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-0b916d5083ff	1	2026-12-01 14:31:19.795183+00	7ab75220-f6d0-419d-a4d9-1aad1c015fdf	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": "2026-12-01T14:31:19.795183Z", "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-0b916d5083ff	2	2026-12-01 14:31:19.855211+00	7ab75220-f6d0-419d-a4d9-1aad1c015fdf	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
qingyuan	qingyuan/hedong/wenfeng	cam-0b916d5083ff	3	2026-12-01 14:31:19.894419+00	7ab75220-f6d0-419d-a4d9-1aad1c015fdf	watches	{"packs": "区域入侵（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.184, "lon": 115.115}, "place_path": "qingyuan/hedong/wenfeng", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-f1ab0af54fb2	1	2026-12-01 14:31:21.216441+00	aa8a69d3-10df-42bb-b30d-5762c85551c8	added	{"name": "东门"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": "2026-12-01T14:31:21.216441Z", "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-f1ab0af54fb2	2	2026-12-01 14:31:21.274743+00	aa8a69d3-10df-42bb-b30d-5762c85551c8	zones	{"zones": "草坪"}	{"name": "东门", "modes": {}, "packs": [], "zones": [], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
jizhou	jizhou/beimen/chengnan	cam-f1ab0af54fb2	3	2026-12-01 14:31:21.31977+00	aa8a69d3-10df-42bb-b30d-5762c85551c8	watches	{"packs": "区域入侵（试运行）", "packs_en": "Intrusion into a closed area (on trial)"}	{"name": "东门", "modes": {}, "packs": [], "zones": [{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}], "address": "rtsp://192.0.2.1/main", "position": {"lat": 27.484, "lon": 115.515}, "place_path": "jizhou/beimen/chengnan", "removed_at": null, "view_radius_m": 30.0}
\.


--
-- Data for Name: cameras; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cameras (district_id, place_path, camera_id, agent_id, name, lat, lon, view_radius_m, zones, packs, rendered, modes, address, revision, changed_at, changed_by, removed_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli/g1	cam-lawn	agent-1	草坪	27.08444	115.01524	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	agent-camera	agent	agent	27.084	115.015	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	agent-near-camera	agent-near	agent-near	27.184	115.115	30	[]	[]	f	{}	\N	1	\N	\N	\N
jizhou	jizhou/beimen/chengnan	agent-elsewhere-camera	agent-elsewhere	agent-elsewhere	27.484	115.515	30	[]	[]	f	{}	\N	1	\N	\N	\N
qingyuan	qingyuan/hedong/jinlanli	cam-a5511b1a0c71	agent	东门	27.084	115.015	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "03a75c2c-b3c2-4b54-9b28-46c7016e62bb", "mode": "shadow", "since": "2026-12-01T14:31:18.452271Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-12-01 14:31:18.452271+00	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	\N
qingyuan	qingyuan/hedong/wenfeng	cam-0b916d5083ff	agent-near	东门	27.184	115.115	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "7ab75220-f6d0-419d-a4d9-1aad1c015fdf", "mode": "shadow", "since": "2026-12-01T14:31:19.894419Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-12-01 14:31:19.894419+00	7ab75220-f6d0-419d-a4d9-1aad1c015fdf	\N
jizhou	jizhou/beimen/chengnan	cam-f1ab0af54fb2	agent-elsewhere	东门	27.484	115.515	30	[{"name": "草坪", "polygon": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]}]	[{"pack": "intrusion", "zones": ["草坪"], "version": 1, "schedule": "always", "settings": {"objects": ["person"], "inside_for": "1s", "least_confidence": 0.4}, "severity": "minor", "behaviour": "intrusion", "judgements": []}]	f	{"intrusion": {"by": "aa8a69d3-10df-42bb-b30d-5762c85551c8", "mode": "shadow", "since": "2026-12-01T14:31:21.319770Z", "judgements": []}}	rtsp://192.0.2.1/main	3	2026-12-01 14:31:21.31977+00	aa8a69d3-10df-42bb-b30d-5762c85551c8	\N
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
qingyuan	335d0e01-e69d-4340-9397-3158dd819d41	9362c1f9-8f86-46e0-b027-a1f02dc29c05	e9f52bdf-e9c8-4d57-85e9-16c2bb150c10	accept	running	2026-12-01 14:31:17.670934+00	2026-12-01 14:41:17.670934+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	295a3004-cda6-47ff-b9f6-672383205dac	9362c1f9-8f86-46e0-b027-a1f02dc29c05	e9f52bdf-e9c8-4d57-85e9-16c2bb150c10	on_scene	running	2026-12-01 14:31:17.670934+00	2026-12-01 15:01:17.670934+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	4d3e0f86-d330-4fe3-9bac-c4ca8364f440	9362c1f9-8f86-46e0-b027-a1f02dc29c05	e9f52bdf-e9c8-4d57-85e9-16c2bb150c10	done	running	2026-12-01 14:31:17.670934+00	2026-12-01 18:31:17.670934+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	c86bdfdf-5b06-4b55-a99f-be8b4b5dd168	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	369a9f64-4e8f-4a7c-8197-332d229c5416	on_scene	running	2026-12-01 14:31:18.012738+00	2026-12-02 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	b3dbac09-ac41-4bbd-80ed-bd166dd193c4	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	369a9f64-4e8f-4a7c-8197-332d229c5416	done	running	2026-12-01 14:31:18.012738+00	2026-12-03 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	3c51e29b-233d-4b9b-9525-bafb2314b91f	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	369a9f64-4e8f-4a7c-8197-332d229c5416	accept	stopped	2026-12-01 14:31:18.012738+00	2026-12-01 15:01:18.012738+00	\N	2026-12-01 14:31:18.099957+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	00fb8193-e7be-4856-8bc5-be1b44dc7b12	8445f93e-c686-4cb3-86f6-9954e9487ba2	871de7d1-4b41-4a98-8b76-014882abd50c	accept	running	2026-12-01 14:31:19.019592+00	2026-12-01 14:41:19.019592+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
qingyuan	f6f07488-b0cb-4905-9307-844e271560fc	8445f93e-c686-4cb3-86f6-9954e9487ba2	871de7d1-4b41-4a98-8b76-014882abd50c	on_scene	running	2026-12-01 14:31:19.019592+00	2026-12-01 15:01:19.019592+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	72a7e690-ad8b-4859-a856-14fdbac1fcc9	8445f93e-c686-4cb3-86f6-9954e9487ba2	871de7d1-4b41-4a98-8b76-014882abd50c	done	running	2026-12-01 14:31:19.019592+00	2026-12-01 18:31:19.019592+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
qingyuan	e5f7cfd7-9466-4516-8abd-958a87b55b52	5aaf93a5-1825-466e-a872-dfee317fffc5	e9442aee-d9f2-477e-98e3-62b1133c8409	on_scene	running	2026-12-01 14:31:19.448384+00	2026-12-02 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
qingyuan	cdd43bc8-3302-468e-af58-3d4930923c63	5aaf93a5-1825-466e-a872-dfee317fffc5	e9442aee-d9f2-477e-98e3-62b1133c8409	done	running	2026-12-01 14:31:19.448384+00	2026-12-03 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
qingyuan	bc89f816-13a0-4487-acc3-ae4f82b056f2	5aaf93a5-1825-466e-a872-dfee317fffc5	e9442aee-d9f2-477e-98e3-62b1133c8409	accept	stopped	2026-12-01 14:31:19.448384+00	2026-12-01 15:01:19.448384+00	\N	2026-12-01 14:31:19.52821+00	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	b91ff730-409d-42a5-b40c-6e7752dc5cef	f77daa66-4573-42cf-8341-2ac4ed99dd50	a0ea6f9d-4de7-4542-a09a-5d792e32827d	accept	running	2026-12-01 14:31:20.543889+00	2026-12-01 14:41:20.543889+00	\N	\N	{"span": "10min", "working": false, "accumulated": false}	[]
jizhou	5f2a063f-7032-4d3f-b0c5-979b2fe2dbcd	f77daa66-4573-42cf-8341-2ac4ed99dd50	a0ea6f9d-4de7-4542-a09a-5d792e32827d	on_scene	running	2026-12-01 14:31:20.543889+00	2026-12-01 15:01:20.543889+00	\N	\N	{"span": "30min", "working": false, "accumulated": false}	[]
jizhou	64cc1989-c6c2-43c0-aa79-622bfc198774	f77daa66-4573-42cf-8341-2ac4ed99dd50	a0ea6f9d-4de7-4542-a09a-5d792e32827d	done	running	2026-12-01 14:31:20.543889+00	2026-12-01 18:31:20.543889+00	\N	\N	{"span": "4h", "working": false, "accumulated": false}	[]
jizhou	96c989d6-7546-498e-b633-1dcade7a8f88	b05c7969-bfdd-4f32-97c8-8c2f024442fb	bee11f8b-7258-4024-af3d-782d2395ee46	on_scene	running	2026-12-01 14:31:20.946626+00	2026-12-02 04:00:00+00	\N	\N	{"span": "4h", "working": true, "accumulated": false}	[]
jizhou	6b29a216-83b8-4054-bbd0-3d369ec1658b	b05c7969-bfdd-4f32-97c8-8c2f024442fb	bee11f8b-7258-4024-af3d-782d2395ee46	done	running	2026-12-01 14:31:20.946626+00	2026-12-03 09:00:00+00	\N	\N	{"span": "16h", "working": true, "accumulated": false}	[]
jizhou	581bd48a-70e5-4e37-b477-6308e05a7adb	b05c7969-bfdd-4f32-97c8-8c2f024442fb	bee11f8b-7258-4024-af3d-782d2395ee46	accept	stopped	2026-12-01 14:31:20.946626+00	2026-12-01 15:01:20.946626+00	\N	2026-12-01 14:31:21.020065+00	{"span": "30min", "working": false, "accumulated": false}	[]
qingyuan	6ac08148-a900-476c-91f5-f992435ecc46	6deffb25-b379-4c49-b97c-28dda521cfda	7ed4c314-cf9a-4610-96c7-10cacdf47fc0	accept	running	2026-12-01 14:31:21.624304+00	2026-12-01 14:33:21.624304+00	\N	\N	{"span": "2min", "working": false, "accumulated": false}	[]
qingyuan	24ac783f-274e-4c5e-af87-7127d24ca1b4	6deffb25-b379-4c49-b97c-28dda521cfda	7ed4c314-cf9a-4610-96c7-10cacdf47fc0	on_scene	running	2026-12-01 14:31:21.624304+00	2026-12-01 14:36:21.624304+00	\N	\N	{"span": "5min", "working": false, "accumulated": false}	[]
qingyuan	d7bb8ecf-51a1-4da6-acc0-8735a28bf21a	6deffb25-b379-4c49-b97c-28dda521cfda	7ed4c314-cf9a-4610-96c7-10cacdf47fc0	done	running	2026-12-01 14:31:21.624304+00	2026-12-01 16:31:21.624304+00	\N	\N	{"span": "2h", "working": false, "accumulated": false}	[]
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
qingyuan	report:420e5b82-62bf-454d-b3c1-eb4db0617ef4:b7907bf08e8679d44fa33bdc4761c345	87754b8d-57c2-4562-98b7-913009941cdd	2026-12-01 14:31:17.02754+00
qingyuan	report:420e5b82-62bf-454d-b3c1-eb4db0617ef4:7d4703a5a10c8dfa63daa4d7003eab84	2bc0546d-fad1-43d3-8550-bb0d27cb1435	2026-12-01 14:31:17.121049+00
qingyuan	report:420e5b82-62bf-454d-b3c1-eb4db0617ef4:f2aedadb3129580cfde8d62342065401	3a220ba0-d668-46f1-80ef-a7b36553ecb3	2026-12-01 14:31:17.455572+00
qingyuan	report:420e5b82-62bf-454d-b3c1-eb4db0617ef4:c66b7d6fd007a2cf8d347b76fa3203c0	b5ad868e-f987-4c1c-bb77-69a35dc73ffe	2026-12-01 14:31:17.908542+00
qingyuan	report:b4058ee1-27d3-4870-87f1-59c090f365ab:62706e9353870babfd70f0ee4efecd91	c04c0421-ecf2-4e6b-9e64-2f6551f4c7f1	2026-12-01 14:31:18.644384+00
qingyuan	report:b4058ee1-27d3-4870-87f1-59c090f365ab:9db955e6af4009d2e452b6c7b17d1933	916b6c92-1d4c-4953-9cbd-81d880a7eca0	2026-12-01 14:31:18.720074+00
qingyuan	report:b4058ee1-27d3-4870-87f1-59c090f365ab:ad14ba71fb91b6ea46754d9e04002017	d44a055b-cfdc-4675-96cd-69526ed74853	2026-12-01 14:31:18.823839+00
qingyuan	report:b4058ee1-27d3-4870-87f1-59c090f365ab:7e757ce0a1dd57f046933501de7f84b0	dc12a725-8f7b-4a1a-946d-97173cf47116	2026-12-01 14:31:19.312344+00
jizhou	report:19067430-1052-4354-a9d6-c096cb03f539:9f87d8f9537f8c373bcbb3503e6610dc	a63b2101-8f3c-48cd-9603-1163a4484729	2026-12-01 14:31:20.094124+00
jizhou	report:19067430-1052-4354-a9d6-c096cb03f539:82d14ef11bdd13270fef2c603d6e8203	f2299c41-798c-4537-82f3-6d5d937624e5	2026-12-01 14:31:20.199577+00
jizhou	report:19067430-1052-4354-a9d6-c096cb03f539:822763ff3229348afd3757feb9763b3d	466e9e91-8909-47ef-a3ab-cefee25b9995	2026-12-01 14:31:20.300491+00
jizhou	report:19067430-1052-4354-a9d6-c096cb03f539:630d4a67c74a998fcd1bc1c880199259	5a4744a4-6e67-48c5-8cde-097238cc008a	2026-12-01 14:31:20.829746+00
qingyuan	event:37013fee-68ae-4467-b969-3ee49494198d:1	a14035d4-4c8b-467d-825b-1efce44aa1a4	2026-12-01 14:31:21.56061+00
qingyuan	event:a873f8b1-413b-4047-b483-bd02c3eb9a17:1	bf0e9fdb-9e34-4d19-8249-6671880c9814	2026-12-01 14:31:21.56061+00
qingyuan	report:resident:3fa604ae3f3d59cc9f0397aa8c874926	ea52b297-df9b-4571-ab07-78681aa01b51	2026-12-01 14:31:21.624304+00
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
qingyuan	qingyuan/hedong/jinlanli	e065d6bd3705e89ddad9fadffd11b3bf66fda7e16b7f7c3231e1745b3056134c	2026-12-01 14:31:17.804086+00	2026-12-02 14:31:17.804086+00	\N
qingyuan	qingyuan/hedong/wenfeng	e403abeddc2fe18aa311cf3ef3d3b8ebf472a2a6249331dc58331768e72d8473	2026-12-01 14:31:19.160132+00	2026-12-02 14:31:19.160132+00	\N
jizhou	jizhou/beimen/chengnan	15abfb5ac33be897d08a2644085a1179407f989a924d6dc96c315c79a03a39d1	2026-12-01 14:31:20.68561+00	2026-12-02 14:31:20.68561+00	\N
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (district_id, place_path, feed_id, audience, recipient, topic, subject_id, at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1	desk		incident	9362c1f9-8f86-46e0-b027-a1f02dc29c05	2026-12-01 14:31:17.02754+00
qingyuan	qingyuan/hedong/jinlanli	2	desk		notice	6f58d930-392e-43db-b267-69d7e9b57e03	2026-12-01 14:31:17.02754+00
qingyuan	qingyuan/hedong/jinlanli	3	desk		incident	1a2d4b40-37da-4236-8b82-d7b3f449da04	2026-12-01 14:31:17.121049+00
qingyuan	qingyuan/hedong/jinlanli	4	desk		notice	0090c9ed-3709-418b-b8b7-03f4fb4cfe23	2026-12-01 14:31:17.121049+00
qingyuan	qingyuan/hedong/jinlanli	5	desk		incident	6e55b2f2-8a53-4d4a-84a3-61f34db06d90	2026-12-01 14:31:17.455572+00
qingyuan	qingyuan/hedong/jinlanli	6	desk		notice	b44beb2d-35bb-4a37-b872-25bc06cab6ee	2026-12-01 14:31:17.455572+00
qingyuan	qingyuan/hedong/jinlanli	7	desk		incident	6e55b2f2-8a53-4d4a-84a3-61f34db06d90	2026-12-01 14:31:17.534756+00
qingyuan	qingyuan/hedong/jinlanli	8	desk		incident	9362c1f9-8f86-46e0-b027-a1f02dc29c05	2026-12-01 14:31:17.601734+00
qingyuan	qingyuan/hedong/jinlanli	9	desk		incident	9362c1f9-8f86-46e0-b027-a1f02dc29c05	2026-12-01 14:31:17.670934+00
qingyuan	qingyuan/hedong/jinlanli	10	account	510104da-dfcd-492f-a421-7cafd7d818cf	notice	e5ef8743-78a6-4e30-943b-622864e0a28d	2026-12-01 14:31:17.670934+00
qingyuan	qingyuan/hedong/jinlanli	11	account	510104da-dfcd-492f-a421-7cafd7d818cf	task	9362c1f9-8f86-46e0-b027-a1f02dc29c05	2026-12-01 14:31:17.670934+00
qingyuan	qingyuan/hedong/jinlanli	12	desk		incident	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	2026-12-01 14:31:17.908542+00
qingyuan	qingyuan/hedong/jinlanli	13	desk		notice	32e5e403-c513-47bb-a409-6b7810106a50	2026-12-01 14:31:17.908542+00
qingyuan	qingyuan/hedong/jinlanli	14	desk		incident	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	2026-12-01 14:31:17.975512+00
qingyuan	qingyuan/hedong/jinlanli	15	desk		incident	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	2026-12-01 14:31:18.012738+00
qingyuan	qingyuan/hedong/jinlanli	16	account	510104da-dfcd-492f-a421-7cafd7d818cf	notice	977fbaad-d79e-4d41-ab8f-60e8dc6aff90	2026-12-01 14:31:18.012738+00
qingyuan	qingyuan/hedong/jinlanli	17	account	510104da-dfcd-492f-a421-7cafd7d818cf	task	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	2026-12-01 14:31:18.012738+00
qingyuan	qingyuan/hedong/jinlanli	18	desk		incident	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	2026-12-01 14:31:18.099957+00
qingyuan	qingyuan/hedong/jinlanli	19	desk		incident	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	2026-12-01 14:31:18.179816+00
qingyuan	qingyuan/hedong/jinlanli	20	desk		incident	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	2026-12-01 14:31:18.223179+00
qingyuan	qingyuan/hedong/jinlanli	21	desk		camera	cam-a5511b1a0c71	2026-12-01 14:31:18.322325+00
qingyuan	qingyuan/hedong/jinlanli	22	desk		command	4ac8be71-3409-429c-a9e9-cd50a8157ad1	2026-12-01 14:31:18.322325+00
qingyuan	qingyuan/hedong/jinlanli	23	account	311de970-a0d8-4978-8820-fb48e0637f3b	notice	214e4ea5-ff30-5f92-9cc4-fa8be7d5284f	2026-12-01 14:31:18.299399+00
qingyuan	qingyuan/hedong/jinlanli	24	account	510104da-dfcd-492f-a421-7cafd7d818cf	notice	41abada8-133a-5e96-8a68-c37add74d34f	2026-12-01 14:31:18.299399+00
qingyuan	qingyuan/hedong/jinlanli	25	account	0bec3c58-d5c3-4bc5-be28-1289d98f472b	notice	5d5cb599-28a7-5ab4-9bbc-a94509278eb9	2026-12-01 14:31:18.299399+00
qingyuan	qingyuan/hedong/jinlanli	26	account	3dbe597d-ab27-4bd4-98a4-08fbb4774d58	notice	bd003f62-8bac-552f-974c-5e885410ee00	2026-12-01 14:31:18.299399+00
qingyuan	qingyuan/hedong/jinlanli	27	desk		camera	cam-a5511b1a0c71	2026-12-01 14:31:18.399586+00
qingyuan	qingyuan/hedong/jinlanli	28	desk		camera	cam-a5511b1a0c71	2026-12-01 14:31:18.452271+00
qingyuan	qingyuan/hedong/jinlanli	29	desk		command	e45235d0-260c-427b-a5e0-7941384749cf	2026-12-01 14:31:18.541908+00
qingyuan	qingyuan/hedong/wenfeng	30	desk		incident	8445f93e-c686-4cb3-86f6-9954e9487ba2	2026-12-01 14:31:18.644384+00
qingyuan	qingyuan/hedong/wenfeng	31	desk		notice	6080c5cb-02e2-4458-9424-84e3c17008ed	2026-12-01 14:31:18.644384+00
qingyuan	qingyuan/hedong/wenfeng	32	desk		incident	0feb27e4-bf42-4f17-b08d-bd98cb17e3b7	2026-12-01 14:31:18.720074+00
qingyuan	qingyuan/hedong/wenfeng	33	desk		notice	706ef71c-1837-4aeb-95e5-a4de084bf825	2026-12-01 14:31:18.720074+00
qingyuan	qingyuan/hedong/wenfeng	34	desk		incident	f2e369a7-0519-48a6-a047-e1db5c1ab593	2026-12-01 14:31:18.823839+00
qingyuan	qingyuan/hedong/wenfeng	35	desk		notice	19ecad49-7559-4976-b595-595782ced534	2026-12-01 14:31:18.823839+00
qingyuan	qingyuan/hedong/wenfeng	36	desk		incident	f2e369a7-0519-48a6-a047-e1db5c1ab593	2026-12-01 14:31:18.896606+00
qingyuan	qingyuan/hedong/wenfeng	37	desk		incident	8445f93e-c686-4cb3-86f6-9954e9487ba2	2026-12-01 14:31:18.954302+00
qingyuan	qingyuan/hedong/wenfeng	38	desk		incident	8445f93e-c686-4cb3-86f6-9954e9487ba2	2026-12-01 14:31:19.019592+00
qingyuan	qingyuan/hedong/wenfeng	39	account	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	notice	09754dbc-91ce-407b-a926-ef6b031a80e7	2026-12-01 14:31:19.019592+00
qingyuan	qingyuan/hedong/wenfeng	40	account	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	task	8445f93e-c686-4cb3-86f6-9954e9487ba2	2026-12-01 14:31:19.019592+00
qingyuan	qingyuan/hedong/wenfeng	41	desk		incident	5aaf93a5-1825-466e-a872-dfee317fffc5	2026-12-01 14:31:19.312344+00
qingyuan	qingyuan/hedong/wenfeng	42	desk		notice	c12d3346-adf2-451e-835c-1949d910834b	2026-12-01 14:31:19.312344+00
qingyuan	qingyuan/hedong/wenfeng	43	desk		incident	5aaf93a5-1825-466e-a872-dfee317fffc5	2026-12-01 14:31:19.40427+00
qingyuan	qingyuan/hedong/wenfeng	44	desk		incident	5aaf93a5-1825-466e-a872-dfee317fffc5	2026-12-01 14:31:19.448384+00
qingyuan	qingyuan/hedong/wenfeng	45	account	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	notice	b5ea36b7-1edb-4cfa-a7ee-b4a2fc65e936	2026-12-01 14:31:19.448384+00
qingyuan	qingyuan/hedong/wenfeng	46	account	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	task	5aaf93a5-1825-466e-a872-dfee317fffc5	2026-12-01 14:31:19.448384+00
qingyuan	qingyuan/hedong/wenfeng	47	desk		incident	5aaf93a5-1825-466e-a872-dfee317fffc5	2026-12-01 14:31:19.52821+00
qingyuan	qingyuan/hedong/wenfeng	48	desk		incident	5aaf93a5-1825-466e-a872-dfee317fffc5	2026-12-01 14:31:19.599267+00
qingyuan	qingyuan/hedong/wenfeng	49	desk		incident	5aaf93a5-1825-466e-a872-dfee317fffc5	2026-12-01 14:31:19.663258+00
qingyuan	qingyuan/hedong/wenfeng	50	account	78eedd78-0fed-4920-b05a-45f272758024	notice	8a657832-4c7f-50ed-a106-5d1d37f7032e	2026-12-01 14:31:19.754066+00
qingyuan	qingyuan/hedong/wenfeng	51	account	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	notice	6eafd7f4-b534-589f-a840-ff79d4567b78	2026-12-01 14:31:19.754066+00
qingyuan	qingyuan/hedong/wenfeng	52	account	f1fb16c1-3720-41e1-a0ff-228efb90ca00	notice	540f3fe5-2394-5585-8bc0-f5c4f4dacd5c	2026-12-01 14:31:19.754066+00
qingyuan	qingyuan/hedong/wenfeng	53	desk		camera	cam-0b916d5083ff	2026-12-01 14:31:19.795183+00
qingyuan	qingyuan/hedong/wenfeng	54	desk		command	3f191132-c5f7-4e02-aa07-d2eb0d646f65	2026-12-01 14:31:19.795183+00
qingyuan	qingyuan/hedong/wenfeng	55	desk		camera	cam-0b916d5083ff	2026-12-01 14:31:19.855211+00
qingyuan	qingyuan/hedong/wenfeng	56	desk		camera	cam-0b916d5083ff	2026-12-01 14:31:19.894419+00
jizhou	jizhou/beimen/chengnan	76	desk		incident	b05c7969-bfdd-4f32-97c8-8c2f024442fb	2026-12-01 14:31:21.079873+00
jizhou	jizhou/beimen/chengnan	83	desk		camera	cam-f1ab0af54fb2	2026-12-01 14:31:21.31977+00
qingyuan	qingyuan/hedong/wenfeng	57	desk		command	16fc4133-91a8-4e7a-9a16-c84236a83b4d	2026-12-01 14:31:19.989267+00
jizhou	jizhou/beimen/chengnan	58	desk		incident	f77daa66-4573-42cf-8341-2ac4ed99dd50	2026-12-01 14:31:20.094124+00
jizhou	jizhou/beimen/chengnan	59	desk		notice	8e60ad6c-5347-4b55-8e62-468ce920d55b	2026-12-01 14:31:20.094124+00
jizhou	jizhou/beimen/chengnan	62	desk		incident	cca21564-8205-46b2-8e92-b94816661a68	2026-12-01 14:31:20.300491+00
jizhou	jizhou/beimen/chengnan	63	desk		notice	cf57097e-e4ea-41db-ab95-abd6137a6db2	2026-12-01 14:31:20.300491+00
jizhou	jizhou/beimen/chengnan	65	desk		incident	f77daa66-4573-42cf-8341-2ac4ed99dd50	2026-12-01 14:31:20.482091+00
jizhou	jizhou/beimen/chengnan	66	desk		incident	f77daa66-4573-42cf-8341-2ac4ed99dd50	2026-12-01 14:31:20.543889+00
jizhou	jizhou/beimen/chengnan	67	account	c94416cd-5691-4d9b-93fb-92b22a438af4	notice	9c8146b7-9d5a-4833-9228-e9224ee9f10f	2026-12-01 14:31:20.543889+00
jizhou	jizhou/beimen/chengnan	68	account	c94416cd-5691-4d9b-93fb-92b22a438af4	task	f77daa66-4573-42cf-8341-2ac4ed99dd50	2026-12-01 14:31:20.543889+00
jizhou	jizhou/beimen/chengnan	80	desk		camera	cam-f1ab0af54fb2	2026-12-01 14:31:21.216441+00
jizhou	jizhou/beimen/chengnan	81	desk		command	0139be3a-4b11-4101-987e-374c6660d532	2026-12-01 14:31:21.216441+00
jizhou	jizhou/beimen/chengnan	60	desk		incident	d3fde59d-002f-4daa-9e51-368e44d3a99b	2026-12-01 14:31:20.199577+00
jizhou	jizhou/beimen/chengnan	61	desk		notice	53d457a3-48dd-4ed3-9c76-3c1b0c1838b7	2026-12-01 14:31:20.199577+00
jizhou	jizhou/beimen/chengnan	64	desk		incident	cca21564-8205-46b2-8e92-b94816661a68	2026-12-01 14:31:20.433343+00
jizhou	jizhou/beimen/chengnan	69	desk		incident	b05c7969-bfdd-4f32-97c8-8c2f024442fb	2026-12-01 14:31:20.829746+00
jizhou	jizhou/beimen/chengnan	70	desk		notice	630715dc-510c-4708-9e30-d779b4d3c130	2026-12-01 14:31:20.829746+00
jizhou	jizhou/beimen/chengnan	72	desk		incident	b05c7969-bfdd-4f32-97c8-8c2f024442fb	2026-12-01 14:31:20.946626+00
jizhou	jizhou/beimen/chengnan	73	account	c94416cd-5691-4d9b-93fb-92b22a438af4	notice	81fd9149-f195-4f53-9d02-90fcb7c709d1	2026-12-01 14:31:20.946626+00
jizhou	jizhou/beimen/chengnan	74	account	c94416cd-5691-4d9b-93fb-92b22a438af4	task	b05c7969-bfdd-4f32-97c8-8c2f024442fb	2026-12-01 14:31:20.946626+00
jizhou	jizhou/beimen/chengnan	82	desk		camera	cam-f1ab0af54fb2	2026-12-01 14:31:21.274743+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	86	desk		incident	6deffb25-b379-4c49-b97c-28dda521cfda	2026-12-01 14:31:21.624304+00
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	87	desk		notice	b3f795aa-b3b4-434b-b784-b2541dedb332	2026-12-01 14:31:21.624304+00
qingyuan	qingyuan/hedong/jinlanli	88	account	0bec3c58-d5c3-4bc5-be28-1289d98f472b	notice	430780b9-a3d6-433e-a092-1b2fa9385c94	2026-12-01 14:31:21.624304+00
qingyuan	qingyuan/hedong/jinlanli	89	account	0bec3c58-d5c3-4bc5-be28-1289d98f472b	task	6deffb25-b379-4c49-b97c-28dda521cfda	2026-12-01 14:31:21.624304+00
jizhou	jizhou/beimen/chengnan	71	desk		incident	b05c7969-bfdd-4f32-97c8-8c2f024442fb	2026-12-01 14:31:20.914186+00
jizhou	jizhou/beimen/chengnan	75	desk		incident	b05c7969-bfdd-4f32-97c8-8c2f024442fb	2026-12-01 14:31:21.020065+00
jizhou	jizhou/beimen/chengnan	77	desk		incident	b05c7969-bfdd-4f32-97c8-8c2f024442fb	2026-12-01 14:31:21.11924+00
jizhou	jizhou/beimen/chengnan	78	account	851eb7bf-6b86-4fea-b247-ab9642638a0a	notice	5e3b5ae7-f1df-5af7-abfb-a049dfde4199	2026-12-01 14:31:21.198673+00
jizhou	jizhou/beimen/chengnan	79	account	c94416cd-5691-4d9b-93fb-92b22a438af4	notice	9ac9b232-ac29-519c-aed7-24dcf8f0f3e0	2026-12-01 14:31:21.198673+00
jizhou	jizhou/beimen/chengnan	84	desk		command	fb7ee322-7e2a-4be3-bc4e-477cce0136ba	2026-12-01 14:31:21.390888+00
qingyuan	qingyuan/hedong/jinlanli/g1	85	desk		incident	9362c1f9-8f86-46e0-b027-a1f02dc29c05	2026-12-01 14:31:21.596563+00
\.


--
-- Data for Name: incident_numbers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incident_numbers (district_id, day, last) FROM stdin;
jizhou	20261201	24
qingyuan	20261201	9
\.


--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incidents (district_id, place_path, incident_id, number, pack, pack_version, kind, severity, urgency, state, condition, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, opened_at, last_signal_at, version, acknowledged_at, acknowledged_by, merged_into, outcome, closed_at, follow_up_on, rendered) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	1a2d4b40-37da-4236-8b82-d7b3f449da04	20261201-002	other	1	other	minor	2	candidate	active	\N	\N	50	\N	\N	\N	\N	{}	2026-12-01 14:31:17.121049+00	2026-12-01 14:31:17.121049+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	6e55b2f2-8a53-4d4a-84a3-61f34db06d90	20261201-003	quarrel	2	quarrel	minor	2	rejected	active	\N	\N	50	\N	\N	\N	\N	{}	2026-12-01 14:31:17.455572+00	2026-12-01 14:31:17.455572+00	2	2026-12-01 14:31:17.534756+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	20261201-004	quarrel	2	quarrel	minor	2	handling	active	\N	\N	50	\N	\N	\N	\N	{}	2026-12-01 14:31:17.908542+00	2026-12-01 14:31:17.908542+00	4	2026-12-01 14:31:17.975512+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	0feb27e4-bf42-4f17-b08d-bd98cb17e3b7	20261201-006	other	1	other	minor	2	candidate	active	\N	\N	50	\N	\N	\N	\N	{}	2026-12-01 14:31:18.720074+00	2026-12-01 14:31:18.720074+00	1	\N	\N	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	f2e369a7-0519-48a6-a047-e1db5c1ab593	20261201-007	quarrel	2	quarrel	minor	2	rejected	active	\N	\N	50	\N	\N	\N	\N	{}	2026-12-01 14:31:18.823839+00	2026-12-01 14:31:18.823839+00	2	2026-12-01 14:31:18.896606+00	b4058ee1-27d3-4870-87f1-59c090f365ab	\N	查无此事	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	8445f93e-c686-4cb3-86f6-9954e9487ba2	20261201-005	intrusion	1	intrusion	minor	2	dispatched	active	27.184	115.115	30	\N	\N	\N	\N	{}	2026-12-01 14:31:18.644384+00	2026-12-01 14:31:18.644384+00	3	2026-12-01 14:31:18.954302+00	b4058ee1-27d3-4870-87f1-59c090f365ab	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/wenfeng	5aaf93a5-1825-466e-a872-dfee317fffc5	20261201-008	quarrel	2	quarrel	minor	2	handling	active	\N	\N	50	\N	\N	\N	\N	{}	2026-12-01 14:31:19.312344+00	2026-12-01 14:31:19.312344+00	4	2026-12-01 14:31:19.40427+00	b4058ee1-27d3-4870-87f1-59c090f365ab	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	d3fde59d-002f-4daa-9e51-368e44d3a99b	20261201-022	other	1	other	minor	2	candidate	active	\N	\N	50	\N	\N	\N	\N	{}	2026-12-01 14:31:20.199577+00	2026-12-01 14:31:20.199577+00	1	\N	\N	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	cca21564-8205-46b2-8e92-b94816661a68	20261201-023	quarrel	2	quarrel	minor	2	rejected	active	\N	\N	50	\N	\N	\N	\N	{}	2026-12-01 14:31:20.300491+00	2026-12-01 14:31:20.300491+00	2	2026-12-01 14:31:20.433343+00	19067430-1052-4354-a9d6-c096cb03f539	\N	查无此事	\N	\N	f
jizhou	jizhou/beimen/chengnan	f77daa66-4573-42cf-8341-2ac4ed99dd50	20261201-021	intrusion	1	intrusion	minor	2	dispatched	active	27.484	115.515	30	\N	\N	\N	\N	{}	2026-12-01 14:31:20.094124+00	2026-12-01 14:31:20.094124+00	3	2026-12-01 14:31:20.482091+00	19067430-1052-4354-a9d6-c096cb03f539	\N	\N	\N	\N	f
jizhou	jizhou/beimen/chengnan	b05c7969-bfdd-4f32-97c8-8c2f024442fb	20261201-024	quarrel	2	quarrel	minor	2	handling	active	\N	\N	50	\N	\N	\N	\N	{}	2026-12-01 14:31:20.829746+00	2026-12-01 14:31:20.829746+00	4	2026-12-01 14:31:20.914186+00	19067430-1052-4354-a9d6-c096cb03f539	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1	9362c1f9-8f86-46e0-b027-a1f02dc29c05	20261201-001	intrusion	1	intrusion	minor	2	dispatched	active	27.084	115.015	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	2026-12-01 14:31:17.02754+00	2026-12-01 14:31:17.550948+00	5	2026-12-01 14:31:17.601734+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	\N	\N	\N	\N	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	6deffb25-b379-4c49-b97c-28dda521cfda	20261201-009	fallen_person	1	fall	life_safety	0	dispatched	active	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	2026-12-01 14:31:21.624304+00	2026-12-01 14:31:21.624304+00	3	\N	\N	\N	\N	\N	\N	f
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
qingyuan	f0518446-de24-447a-9759-58ca23c93c29	87754b8d-57c2-4562-98b7-913009941cdd	9362c1f9-8f86-46e0-b027-a1f02dc29c05	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-01 14:31:17.02754+00	\N	\N
qingyuan	481e8274-ceb0-497f-b4fa-f0dfcd25bab5	2bc0546d-fad1-43d3-8550-bb0d27cb1435	1a2d4b40-37da-4236-8b82-d7b3f449da04	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.0)", "zh": "最接近的案件证据不足（-2.0）"}, "values": {"score": -2.0}, "weight": null}]	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-01 14:31:17.121049+00	\N	\N
qingyuan	8eb5197d-873c-4957-acc1-257c24b9ed5c	3a220ba0-d668-46f1-80ef-a7b36553ecb3	6e55b2f2-8a53-4d4a-84a3-61f34db06d90	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-01 14:31:17.455572+00	\N	\N
qingyuan	c1119ec1-34f6-4873-994c-c713fbd3ead2	87754b8d-57c2-4562-98b7-913009941cdd	1a2d4b40-37da-4236-8b82-d7b3f449da04	suggest	0.4	[]	rule	2026-12-01 14:31:17.819206+00	\N	\N
qingyuan	bf41cab2-6bdb-4bb9-a6c5-26f1e5eba377	b5ad868e-f987-4c1c-bb77-69a35dc73ffe	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-01 14:31:17.908542+00	\N	\N
qingyuan	d7ed3494-9480-435f-bfe4-f8e302b8252a	c04c0421-ecf2-4e6b-9e64-2f6551f4c7f1	8445f93e-c686-4cb3-86f6-9954e9487ba2	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-01 14:31:18.644384+00	\N	\N
qingyuan	ae5d7714-354e-478a-bd7b-f628ccd4115e	916b6c92-1d4c-4953-9cbd-81d880a7eca0	0feb27e4-bf42-4f17-b08d-bd98cb17e3b7	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.0)", "zh": "最接近的案件证据不足（-2.0）"}, "values": {"score": -2.0}, "weight": null}]	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-01 14:31:18.720074+00	\N	\N
qingyuan	3700d3aa-496e-401d-b3ca-c49028ed8bf8	d44a055b-cfdc-4675-96cd-69526ed74853	f2e369a7-0519-48a6-a047-e1db5c1ab593	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-01 14:31:18.823839+00	\N	\N
qingyuan	7a3ba846-c4f4-431b-94d9-ff5cf702bb0c	c04c0421-ecf2-4e6b-9e64-2f6551f4c7f1	0feb27e4-bf42-4f17-b08d-bd98cb17e3b7	suggest	0.4	[]	rule	2026-12-01 14:31:19.179828+00	\N	\N
qingyuan	194bcc3e-f46b-496e-845f-8f25dceb0a56	dc12a725-8f7b-4a1a-946d-97173cf47116	5aaf93a5-1825-466e-a872-dfee317fffc5	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-01 14:31:19.312344+00	\N	\N
jizhou	c680ba34-1a11-49fb-8699-4d817d9694c5	a63b2101-8f3c-48cd-9603-1163a4484729	f77daa66-4573-42cf-8341-2ac4ed99dd50	new	0	[{"code": "link.nothing_near", "text": {"en": "No known incident is near", "zh": "附近没有相近的案件"}, "values": {}, "weight": null}]	19067430-1052-4354-a9d6-c096cb03f539	2026-12-01 14:31:20.094124+00	\N	\N
jizhou	ed508f6f-aa2b-48b5-a396-7527e07e034c	f2299c41-798c-4537-82f3-6d5d937624e5	d3fde59d-002f-4daa-9e51-368e44d3a99b	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.0)", "zh": "最接近的案件证据不足（-2.0）"}, "values": {"score": -2.0}, "weight": null}]	19067430-1052-4354-a9d6-c096cb03f539	2026-12-01 14:31:20.199577+00	\N	\N
jizhou	c358574c-26a5-49bb-9a9a-cd101c935d50	466e9e91-8909-47ef-a3ab-cefee25b9995	cca21564-8205-46b2-8e92-b94816661a68	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	19067430-1052-4354-a9d6-c096cb03f539	2026-12-01 14:31:20.300491+00	\N	\N
jizhou	5d3cbedc-e59b-4264-9a1f-86ab06637d3a	a63b2101-8f3c-48cd-9603-1163a4484729	d3fde59d-002f-4daa-9e51-368e44d3a99b	suggest	0.4	[]	rule	2026-12-01 14:31:20.697974+00	\N	\N
jizhou	7501ac98-2e53-4c7c-a41b-f5f9c660f343	5a4744a4-6e67-48c5-8cde-097238cc008a	b05c7969-bfdd-4f32-97c8-8c2f024442fb	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (-2.5)", "zh": "最接近的案件证据不足（-2.5）"}, "values": {"score": -2.5}, "weight": null}]	19067430-1052-4354-a9d6-c096cb03f539	2026-12-01 14:31:20.829746+00	\N	\N
qingyuan	b1463b67-c725-4fd0-9201-9117a11532c6	a14035d4-4c8b-467d-825b-1efce44aa1a4	9362c1f9-8f86-46e0-b027-a1f02dc29c05	link	4.14	[{"code": "link.kind_same", "text": {"en": "The same kind of trouble", "zh": "同一类事件"}, "values": {}, "weight": 2.0}, {"code": "link.distance", "text": {"en": "54 m apart (placed to about 42 m)", "zh": "相距 54 米（位置误差约 42 米）"}, "values": {"metres": 54.0, "uncertain": 42.0}, "weight": 0.14}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 2.0}]	rule	2026-12-01 14:31:21.596563+00	\N	\N
qingyuan	2f870789-1368-4992-8c4a-a3d0d906c202	bf0e9fdb-9e34-4d19-8249-6671880c9814	9362c1f9-8f86-46e0-b027-a1f02dc29c05	link	8.37	[{"code": "link.kind_related", "text": {"en": "A related kind of trouble", "zh": "相近的事件"}, "values": {}, "weight": 1.5}, {"code": "link.distance", "text": {"en": "0 m apart (placed to about 42 m)", "zh": "相距 0 米（位置误差约 42 米）"}, "values": {"metres": 0.0, "uncertain": 42.0}, "weight": 1.37}, {"code": "link.same_camera_zone", "text": {"en": "The same zone of the same camera", "zh": "同一摄像头的同一区域"}, "values": {}, "weight": 2.5}, {"code": "link.place_name", "text": {"en": "Both name 西草坪", "zh": "都提到“西草坪”"}, "values": {}, "weight": 1.5}, {"code": "link.time", "text": {"en": "0 min apart", "zh": "前后相差 0 分钟"}, "values": {"minutes": 0.0}, "weight": 1.5}]	rule	2026-12-01 14:31:21.596563+00	\N	\N
qingyuan	8781f61b-d1af-4295-be8a-89ab46bab4cd	ea52b297-df9b-4571-ab07-78681aa01b51	6deffb25-b379-4c49-b97c-28dda521cfda	new	0	[{"code": "link.too_little", "text": {"en": "Too little speaks for the nearest incident (1.6)", "zh": "最接近的案件证据不足（1.6）"}, "values": {"score": 1.6}, "weight": null}]	rule	2026-12-01 14:31:21.624304+00	\N	\N
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.media (district_id, place_path, sha256, media_type, size_bytes, stored_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83	image/jpeg	676	2026-12-01 14:31:17.022449+00
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	image/jpeg	820	2026-12-01 14:31:18.570612+00
qingyuan	qingyuan/hedong/wenfeng	54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326	image/jpeg	688	2026-12-01 14:31:18.643344+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	image/jpeg	844	2026-12-01 14:31:20.02334+00
jizhou	jizhou/beimen/chengnan	b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0	image/jpeg	688	2026-12-01 14:31:20.088987+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	image/jpeg	844	2026-12-01 14:31:21.416284+00
\.


--
-- Data for Name: mediations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mediations (district_id, place_path, mediation_id, incident_id, spot, state, handler, opened_at, changed_at, version, sides, meetings, agreements, visits, referral, erased_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	95529dce-4f8e-460c-839d-49f873338997	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	\N	open	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-01 14:31:18.179816+00	2026-12-01 14:31:18.223179+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
qingyuan	qingyuan/hedong/wenfeng	4e206f0f-8b58-480f-be98-7cf7f2d5a2e3	5aaf93a5-1825-466e-a872-dfee317fffc5	\N	open	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-01 14:31:19.599267+00	2026-12-01 14:31:19.663258+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
jizhou	jizhou/beimen/chengnan	00b847d6-42f2-4b48-802c-ff471ff42921	b05c7969-bfdd-4f32-97c8-8c2f024442fb	\N	open	19067430-1052-4354-a9d6-c096cb03f539	2026-12-01 14:31:21.079873+00	2026-12-01 14:31:21.11924+00	2	[{"name": "赵甲", "house": "12号楼502", "phone": null}, {"name": "钱乙", "house": "12号楼602", "phone": null}]	[]	[]	[]	\N	\N
\.


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notices (district_id, place_path, notice_id, audience, recipient, incident_id, key, "values", channel, made_at, state, delivered_at, acknowledged_at, acknowledged_by) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	ea624499-d293-46f3-af32-75e95fa43f42	reporter	87754b8d-57c2-4562-98b7-913009941cdd	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-12-01 14:31:17.02754+00	delivered	2026-12-01 14:31:17.02754+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	6f58d930-392e-43db-b267-69d7e9b57e03	desk	qingyuan/hedong/jinlanli	9362c1f9-8f86-46e0-b027-a1f02dc29c05	notice.desk.opened	{"number": "20261201-001", "title_en": "Intrusion into a closed area", "title_zh": "区域入侵", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:17.027541+00	delivered	2026-12-01 14:31:17.02754+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	c4b4ea07-e3e3-456d-92d9-7e09800e4b0b	reporter	2bc0546d-fad1-43d3-8550-bb0d27cb1435	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-12-01 14:31:17.121049+00	delivered	2026-12-01 14:31:17.121049+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	c7f23023-88e2-472c-9444-dff2f33496c8	reporter	2bc0546d-fad1-43d3-8550-bb0d27cb1435	\N	notice.reporter.position_far	{"km": 2.1}	screen	2026-12-01 14:31:17.12105+00	delivered	2026-12-01 14:31:17.121049+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	0090c9ed-3709-418b-b8b7-03f4fb4cfe23	desk	qingyuan/hedong/jinlanli	1a2d4b40-37da-4236-8b82-d7b3f449da04	notice.desk.opened	{"number": "20261201-002", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:17.121051+00	delivered	2026-12-01 14:31:17.121049+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	8062ccd7-90c4-4d9a-94d7-dc42a67b3643	reporter	3a220ba0-d668-46f1-80ef-a7b36553ecb3	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-12-01 14:31:17.455572+00	delivered	2026-12-01 14:31:17.455572+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	5b071ff7-1206-4150-bbf4-0192f9c35dac	reporter	3a220ba0-d668-46f1-80ef-a7b36553ecb3	\N	notice.reporter.position_far	{"km": 4.3}	screen	2026-12-01 14:31:17.455573+00	delivered	2026-12-01 14:31:17.455572+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	b44beb2d-35bb-4a37-b872-25bc06cab6ee	desk	qingyuan/hedong/jinlanli	6e55b2f2-8a53-4d4a-84a3-61f34db06d90	notice.desk.opened	{"number": "20261201-003", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:17.455574+00	delivered	2026-12-01 14:31:17.455572+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	b8ddfee6-8cce-419c-a3c5-ffd270c344f1	reporter	3a220ba0-d668-46f1-80ef-a7b36553ecb3	6e55b2f2-8a53-4d4a-84a3-61f34db06d90	notice.reporter.rejected	{"number": "20261201-003", "reason": "查无此事"}	screen	2026-12-01 14:31:17.534756+00	delivered	2026-12-01 14:31:17.534756+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	fe922d57-c9f8-4d07-978d-2f03d778c8bf	reporter	87754b8d-57c2-4562-98b7-913009941cdd	9362c1f9-8f86-46e0-b027-a1f02dc29c05	notice.reporter.filed	{"number": "20261201-001"}	screen	2026-12-01 14:31:17.601734+00	delivered	2026-12-01 14:31:17.601734+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	e5ef8743-78a6-4e30-943b-622864e0a28d	account	510104da-dfcd-492f-a421-7cafd7d818cf	9362c1f9-8f86-46e0-b027-a1f02dc29c05	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261201-001", "task_id": "e9f52bdf-e9c8-4d57-85e9-16c2bb150c10"}	screen	2026-12-01 14:31:17.670934+00	delivered	2026-12-01 14:31:17.670934+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	ddc677f4-0ded-4044-8fb7-1127727941d9	reporter	87754b8d-57c2-4562-98b7-913009941cdd	9362c1f9-8f86-46e0-b027-a1f02dc29c05	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261201-001"}	screen	2026-12-01 14:31:17.670935+00	delivered	2026-12-01 14:31:17.670934+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	d9c1d783-b28b-48c0-86b0-4867a426da50	reporter	b5ad868e-f987-4c1c-bb77-69a35dc73ffe	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-12-01 14:31:17.908542+00	delivered	2026-12-01 14:31:17.908542+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	1c237f82-0584-4d18-906c-13ce5145d9ab	reporter	b5ad868e-f987-4c1c-bb77-69a35dc73ffe	\N	notice.reporter.position_far	{"km": 6.6}	screen	2026-12-01 14:31:17.908543+00	delivered	2026-12-01 14:31:17.908542+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	32e5e403-c513-47bb-a409-6b7810106a50	desk	qingyuan/hedong/jinlanli	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	notice.desk.opened	{"number": "20261201-004", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:17.908544+00	delivered	2026-12-01 14:31:17.908542+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	632c8b3a-e689-4328-b360-1cb595189974	reporter	b5ad868e-f987-4c1c-bb77-69a35dc73ffe	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	notice.reporter.filed	{"number": "20261201-004"}	screen	2026-12-01 14:31:17.975512+00	delivered	2026-12-01 14:31:17.975512+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	977fbaad-d79e-4d41-ab8f-60e8dc6aff90	account	510104da-dfcd-492f-a421-7cafd7d818cf	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261201-004", "task_id": "369a9f64-4e8f-4a7c-8197-332d229c5416"}	screen	2026-12-01 14:31:18.012738+00	delivered	2026-12-01 14:31:18.012738+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	541e9706-0bcf-47d6-b896-af43b672419a	reporter	b5ad868e-f987-4c1c-bb77-69a35dc73ffe	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261201-004"}	screen	2026-12-01 14:31:18.012739+00	delivered	2026-12-01 14:31:18.012738+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	a24c11f2-b100-45ba-94eb-1fb6fb2c1305	reporter	b5ad868e-f987-4c1c-bb77-69a35dc73ffe	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	notice.reporter.handling	{"number": "20261201-004"}	screen	2026-12-01 14:31:18.099957+00	delivered	2026-12-01 14:31:18.099957+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	214e4ea5-ff30-5f92-9cc4-fa8be7d5284f	account	311de970-a0d8-4978-8820-fb48e0637f3b	\N	notice.task.round_open	{"to": "00:26", "from": "12-01 22:26", "name": "巡检", "round_id": "ea7e08f0-45b3-52f6-a784-36955d72c10b"}	screen	2026-12-01 14:31:18.299399+00	delivered	2026-12-01 14:31:18.299399+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	41abada8-133a-5e96-8a68-c37add74d34f	account	510104da-dfcd-492f-a421-7cafd7d818cf	\N	notice.task.round_open	{"to": "00:26", "from": "12-01 22:26", "name": "巡检", "round_id": "ea7e08f0-45b3-52f6-a784-36955d72c10b"}	screen	2026-12-01 14:31:18.2994+00	delivered	2026-12-01 14:31:18.299399+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	5d5cb599-28a7-5ab4-9bbc-a94509278eb9	account	0bec3c58-d5c3-4bc5-be28-1289d98f472b	\N	notice.task.round_open	{"to": "00:26", "from": "12-01 22:26", "name": "巡检", "round_id": "ea7e08f0-45b3-52f6-a784-36955d72c10b"}	screen	2026-12-01 14:31:18.299401+00	delivered	2026-12-01 14:31:18.299399+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli	bd003f62-8bac-552f-974c-5e885410ee00	account	3dbe597d-ab27-4bd4-98a4-08fbb4774d58	\N	notice.task.round_open	{"to": "00:26", "from": "12-01 22:26", "name": "巡检", "round_id": "ea7e08f0-45b3-52f6-a784-36955d72c10b"}	screen	2026-12-01 14:31:18.299402+00	delivered	2026-12-01 14:31:18.299399+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	54f34282-93e0-43d2-aad7-ea471acd8c4d	reporter	c04c0421-ecf2-4e6b-9e64-2f6551f4c7f1	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-12-01 14:31:18.644384+00	delivered	2026-12-01 14:31:18.644384+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	6080c5cb-02e2-4458-9424-84e3c17008ed	desk	qingyuan/hedong/wenfeng	8445f93e-c686-4cb3-86f6-9954e9487ba2	notice.desk.opened	{"number": "20261201-005", "title_en": "Intrusion into a closed area", "title_zh": "区域入侵", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:18.644385+00	delivered	2026-12-01 14:31:18.644384+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	55da6f70-7681-4f96-ba85-2b2b929a658e	reporter	916b6c92-1d4c-4953-9cbd-81d880a7eca0	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-12-01 14:31:18.720074+00	delivered	2026-12-01 14:31:18.720074+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	be04819e-a2a4-4b1f-80f9-547aae68db6a	reporter	916b6c92-1d4c-4953-9cbd-81d880a7eca0	\N	notice.reporter.position_far	{"km": 2.2}	screen	2026-12-01 14:31:18.720075+00	delivered	2026-12-01 14:31:18.720074+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	706ef71c-1837-4aeb-95e5-a4de084bf825	desk	qingyuan/hedong/wenfeng	0feb27e4-bf42-4f17-b08d-bd98cb17e3b7	notice.desk.opened	{"number": "20261201-006", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:18.720076+00	delivered	2026-12-01 14:31:18.720074+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c22be128-ad4c-41e5-b04e-a716e6f76797	reporter	d44a055b-cfdc-4675-96cd-69526ed74853	f2e369a7-0519-48a6-a047-e1db5c1ab593	notice.reporter.rejected	{"number": "20261201-007", "reason": "查无此事"}	screen	2026-12-01 14:31:18.896606+00	delivered	2026-12-01 14:31:18.896606+00	\N	\N
jizhou	jizhou/beimen/chengnan	e758a254-87fe-41d1-86a7-e3a1124f7bd6	reporter	5a4744a4-6e67-48c5-8cde-097238cc008a	b05c7969-bfdd-4f32-97c8-8c2f024442fb	notice.reporter.filed	{"number": "20261201-024"}	screen	2026-12-01 14:31:20.914186+00	delivered	2026-12-01 14:31:20.914186+00	\N	\N
jizhou	jizhou/beimen/chengnan	2f67cb66-ba88-44a0-8478-c61cb93c2c39	reporter	5a4744a4-6e67-48c5-8cde-097238cc008a	b05c7969-bfdd-4f32-97c8-8c2f024442fb	notice.reporter.handling	{"number": "20261201-024"}	screen	2026-12-01 14:31:21.020065+00	delivered	2026-12-01 14:31:21.020065+00	\N	\N
jizhou	jizhou/beimen/chengnan	5e3b5ae7-f1df-5af7-abfb-a049dfde4199	account	851eb7bf-6b86-4fea-b247-ab9642638a0a	\N	notice.task.round_open	{"to": "00:26", "from": "12-01 22:26", "name": "巡检", "round_id": "0c7f10d5-aad1-513f-b5c4-4b3e104afdee"}	screen	2026-12-01 14:31:21.198673+00	delivered	2026-12-01 14:31:21.198673+00	\N	\N
jizhou	jizhou/beimen/chengnan	9ac9b232-ac29-519c-aed7-24dcf8f0f3e0	account	c94416cd-5691-4d9b-93fb-92b22a438af4	\N	notice.task.round_open	{"to": "00:26", "from": "12-01 22:26", "name": "巡检", "round_id": "0c7f10d5-aad1-513f-b5c4-4b3e104afdee"}	screen	2026-12-01 14:31:21.198674+00	delivered	2026-12-01 14:31:21.198673+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	19901962-6b7c-476c-8c5e-aeab050e831a	reporter	d44a055b-cfdc-4675-96cd-69526ed74853	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-12-01 14:31:18.823839+00	delivered	2026-12-01 14:31:18.823839+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	ea7dae11-aa0b-4d42-8468-37a40fe8f695	reporter	d44a055b-cfdc-4675-96cd-69526ed74853	\N	notice.reporter.position_far	{"km": 4.4}	screen	2026-12-01 14:31:18.82384+00	delivered	2026-12-01 14:31:18.823839+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	19ecad49-7559-4976-b595-595782ced534	desk	qingyuan/hedong/wenfeng	f2e369a7-0519-48a6-a047-e1db5c1ab593	notice.desk.opened	{"number": "20261201-007", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:18.823841+00	delivered	2026-12-01 14:31:18.823839+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	f557c39b-140c-45a4-9880-7f4ced42c1ae	reporter	c04c0421-ecf2-4e6b-9e64-2f6551f4c7f1	8445f93e-c686-4cb3-86f6-9954e9487ba2	notice.reporter.filed	{"number": "20261201-005"}	screen	2026-12-01 14:31:18.954302+00	delivered	2026-12-01 14:31:18.954302+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	09754dbc-91ce-407b-a926-ef6b031a80e7	account	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	8445f93e-c686-4cb3-86f6-9954e9487ba2	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261201-005", "task_id": "871de7d1-4b41-4a98-8b76-014882abd50c"}	screen	2026-12-01 14:31:19.019592+00	delivered	2026-12-01 14:31:19.019592+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	9c5d2341-5cd3-4558-ae05-b1b274608408	reporter	c04c0421-ecf2-4e6b-9e64-2f6551f4c7f1	8445f93e-c686-4cb3-86f6-9954e9487ba2	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261201-005"}	screen	2026-12-01 14:31:19.019593+00	delivered	2026-12-01 14:31:19.019592+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	ac145bae-dd3b-49ae-9c85-47d75073a386	reporter	dc12a725-8f7b-4a1a-946d-97173cf47116	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-12-01 14:31:19.312344+00	delivered	2026-12-01 14:31:19.312344+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	25e67aeb-0b11-4f1e-9b19-3ce516a0c8aa	reporter	dc12a725-8f7b-4a1a-946d-97173cf47116	\N	notice.reporter.position_far	{"km": 6.6}	screen	2026-12-01 14:31:19.312345+00	delivered	2026-12-01 14:31:19.312344+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	c12d3346-adf2-451e-835c-1949d910834b	desk	qingyuan/hedong/wenfeng	5aaf93a5-1825-466e-a872-dfee317fffc5	notice.desk.opened	{"number": "20261201-008", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:19.312346+00	delivered	2026-12-01 14:31:19.312344+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	b5ea36b7-1edb-4cfa-a7ee-b4a2fc65e936	account	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	5aaf93a5-1825-466e-a872-dfee317fffc5	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261201-008", "task_id": "e9442aee-d9f2-477e-98e3-62b1133c8409"}	screen	2026-12-01 14:31:19.448384+00	delivered	2026-12-01 14:31:19.448384+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	3654c456-7961-40b9-929e-ecd9e7fbb8a9	reporter	dc12a725-8f7b-4a1a-946d-97173cf47116	5aaf93a5-1825-466e-a872-dfee317fffc5	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261201-008"}	screen	2026-12-01 14:31:19.448385+00	delivered	2026-12-01 14:31:19.448384+00	\N	\N
jizhou	jizhou/beimen/chengnan	79f0acc6-84f1-4281-90db-acb3301ad3e8	reporter	5a4744a4-6e67-48c5-8cde-097238cc008a	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-12-01 14:31:20.829746+00	delivered	2026-12-01 14:31:20.829746+00	\N	\N
jizhou	jizhou/beimen/chengnan	62609c6e-8ef0-4bf0-996d-ade15fb6f9f6	reporter	5a4744a4-6e67-48c5-8cde-097238cc008a	\N	notice.reporter.position_far	{"km": 6.6}	screen	2026-12-01 14:31:20.829747+00	delivered	2026-12-01 14:31:20.829746+00	\N	\N
jizhou	jizhou/beimen/chengnan	630715dc-510c-4708-9e30-d779b4d3c130	desk	jizhou/beimen/chengnan	b05c7969-bfdd-4f32-97c8-8c2f024442fb	notice.desk.opened	{"number": "20261201-024", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:20.829748+00	delivered	2026-12-01 14:31:20.829746+00	\N	\N
jizhou	jizhou/beimen/chengnan	81fd9149-f195-4f53-9d02-90fcb7c709d1	account	c94416cd-5691-4d9b-93fb-92b22a438af4	b05c7969-bfdd-4f32-97c8-8c2f024442fb	notice.task.offered	{"en": "Mediate at their door and agree on a date to come back", "zh": "上门调解并约定回访日期", "number": "20261201-024", "task_id": "bee11f8b-7258-4024-af3d-782d2395ee46"}	screen	2026-12-01 14:31:20.946626+00	delivered	2026-12-01 14:31:20.946626+00	\N	\N
jizhou	jizhou/beimen/chengnan	8e6ec5af-11fc-419d-8d6c-19b337f2987d	reporter	5a4744a4-6e67-48c5-8cde-097238cc008a	b05c7969-bfdd-4f32-97c8-8c2f024442fb	notice.reporter.pack_text	{"en": "A mediator has been asked to call on them.", "zh": "已安排调解员上门。", "number": "20261201-024"}	screen	2026-12-01 14:31:20.946627+00	delivered	2026-12-01 14:31:20.946626+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	5ecd9d07-344a-4302-9979-e7b2de523a85	reporter	ea52b297-df9b-4571-ab07-78681aa01b51	\N	notice.reporter.pack_text	{"en": "Received, and somebody is being sent at once. If anybody is hurt call 120 first, and do not move them.", "zh": "已收到并立即派人。如有人受伤请先拨打120，不要随意搬动伤者。"}	screen	2026-12-01 14:31:21.624304+00	delivered	2026-12-01 14:31:21.624304+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	b3f795aa-b3b4-434b-b784-b2541dedb332	desk	qingyuan/hedong/jinlanli/g1/lawn	6deffb25-b379-4c49-b97c-28dda521cfda	notice.desk.opened	{"number": "20261201-009", "title_en": "Fallen person", "title_zh": "人员倒地", "severity_en": "life safety", "severity_zh": "生命安全"}	screen	2026-12-01 14:31:21.624305+00	delivered	2026-12-01 14:31:21.624304+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	6f2bf3f2-9fd2-4e83-b957-b4f84a9ea6ac	reporter	ea52b297-df9b-4571-ab07-78681aa01b51	6deffb25-b379-4c49-b97c-28dda521cfda	notice.reporter.filed	{"number": "20261201-009"}	screen	2026-12-01 14:31:21.624306+00	delivered	2026-12-01 14:31:21.624304+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	430780b9-a3d6-433e-a092-1b2fa9385c94	account	0bec3c58-d5c3-4bc5-be28-1289d98f472b	6deffb25-b379-4c49-b97c-28dda521cfda	notice.task.offered	{"en": "Go to the person at once, call 120 where needed", "zh": "立即到场看人，需要时拨打120", "number": "20261201-009", "task_id": "7ed4c314-cf9a-4610-96c7-10cacdf47fc0"}	screen	2026-12-01 14:31:21.624307+00	delivered	2026-12-01 14:31:21.624304+00	\N	\N
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	f3c77d48-ac79-4be2-b59a-e27e105fe395	reporter	ea52b297-df9b-4571-ab07-78681aa01b51	6deffb25-b379-4c49-b97c-28dda521cfda	notice.reporter.pack_text	{"en": "A patrol is on the way.", "zh": "巡查员正在赶往现场。", "number": "20261201-009"}	screen	2026-12-01 14:31:21.624308+00	delivered	2026-12-01 14:31:21.624304+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	b3fa3e7d-9bb9-4480-bbf2-2dc7f6d1b9b5	reporter	dc12a725-8f7b-4a1a-946d-97173cf47116	5aaf93a5-1825-466e-a872-dfee317fffc5	notice.reporter.filed	{"number": "20261201-008"}	screen	2026-12-01 14:31:19.40427+00	delivered	2026-12-01 14:31:19.40427+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	e183f479-b43e-46c3-abd5-3e40a9aab889	reporter	dc12a725-8f7b-4a1a-946d-97173cf47116	5aaf93a5-1825-466e-a872-dfee317fffc5	notice.reporter.handling	{"number": "20261201-008"}	screen	2026-12-01 14:31:19.52821+00	delivered	2026-12-01 14:31:19.52821+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	8a657832-4c7f-50ed-a106-5d1d37f7032e	account	78eedd78-0fed-4920-b05a-45f272758024	\N	notice.task.round_open	{"to": "00:26", "from": "12-01 22:26", "name": "巡检", "round_id": "d410078a-540d-5378-acbb-9f9837131cad"}	screen	2026-12-01 14:31:19.754066+00	delivered	2026-12-01 14:31:19.754066+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	6eafd7f4-b534-589f-a840-ff79d4567b78	account	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	\N	notice.task.round_open	{"to": "00:26", "from": "12-01 22:26", "name": "巡检", "round_id": "d410078a-540d-5378-acbb-9f9837131cad"}	screen	2026-12-01 14:31:19.754067+00	delivered	2026-12-01 14:31:19.754066+00	\N	\N
qingyuan	qingyuan/hedong/wenfeng	540f3fe5-2394-5585-8bc0-f5c4f4dacd5c	account	f1fb16c1-3720-41e1-a0ff-228efb90ca00	\N	notice.task.round_open	{"to": "00:26", "from": "12-01 22:26", "name": "巡检", "round_id": "d410078a-540d-5378-acbb-9f9837131cad"}	screen	2026-12-01 14:31:19.754068+00	delivered	2026-12-01 14:31:19.754066+00	\N	\N
jizhou	jizhou/beimen/chengnan	58917d58-0534-423d-aec5-078f503d5970	reporter	a63b2101-8f3c-48cd-9603-1163a4484729	\N	notice.reporter.pack_text	{"en": "We have your report of people entering a closed area; the duty officer is checking it.", "zh": "您反映的闯入情况已收到，值守员正在核实。"}	screen	2026-12-01 14:31:20.094124+00	delivered	2026-12-01 14:31:20.094124+00	\N	\N
jizhou	jizhou/beimen/chengnan	8e60ad6c-5347-4b55-8e62-468ce920d55b	desk	jizhou/beimen/chengnan	f77daa66-4573-42cf-8341-2ac4ed99dd50	notice.desk.opened	{"number": "20261201-021", "title_en": "Intrusion into a closed area", "title_zh": "区域入侵", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:20.094125+00	delivered	2026-12-01 14:31:20.094124+00	\N	\N
jizhou	jizhou/beimen/chengnan	0566610b-1b37-4e14-9bd5-5b620f8b10af	reporter	466e9e91-8909-47ef-a3ab-cefee25b9995	\N	notice.reporter.pack_text	{"en": "We have your report of a quarrel and will speak with both sides; they will not learn who told us.", "zh": "您反映的纠纷已收到，我们会联系双方，您的信息不会告诉对方。"}	screen	2026-12-01 14:31:20.300491+00	delivered	2026-12-01 14:31:20.300491+00	\N	\N
jizhou	jizhou/beimen/chengnan	6bc26a44-9510-401a-bff5-fb8390d867fc	reporter	466e9e91-8909-47ef-a3ab-cefee25b9995	\N	notice.reporter.position_far	{"km": 4.4}	screen	2026-12-01 14:31:20.300492+00	delivered	2026-12-01 14:31:20.300491+00	\N	\N
jizhou	jizhou/beimen/chengnan	cf57097e-e4ea-41db-ab95-abd6137a6db2	desk	jizhou/beimen/chengnan	cca21564-8205-46b2-8e92-b94816661a68	notice.desk.opened	{"number": "20261201-023", "title_en": "Quarrel between neighbours", "title_zh": "邻里纠纷", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:20.300493+00	delivered	2026-12-01 14:31:20.300491+00	\N	\N
jizhou	jizhou/beimen/chengnan	c46f2e98-f2ac-4aff-92c9-e5df3ca5377c	reporter	a63b2101-8f3c-48cd-9603-1163a4484729	f77daa66-4573-42cf-8341-2ac4ed99dd50	notice.reporter.filed	{"number": "20261201-021"}	screen	2026-12-01 14:31:20.482091+00	delivered	2026-12-01 14:31:20.482091+00	\N	\N
jizhou	jizhou/beimen/chengnan	9c8146b7-9d5a-4833-9228-e9224ee9f10f	account	c94416cd-5691-4d9b-93fb-92b22a438af4	f77daa66-4573-42cf-8341-2ac4ed99dd50	notice.task.offered	{"en": "Go there, ask them to leave and look at the fence", "zh": "到现场劝离并查看围挡", "number": "20261201-021", "task_id": "a0ea6f9d-4de7-4542-a09a-5d792e32827d"}	screen	2026-12-01 14:31:20.543889+00	delivered	2026-12-01 14:31:20.543889+00	\N	\N
jizhou	jizhou/beimen/chengnan	557e947a-c5c2-4371-9a26-0d71c1d0ee94	reporter	a63b2101-8f3c-48cd-9603-1163a4484729	f77daa66-4573-42cf-8341-2ac4ed99dd50	notice.reporter.pack_text	{"en": "A patrol has been asked to go there and make them leave.", "zh": "已派巡查员前往现场劝离。", "number": "20261201-021"}	screen	2026-12-01 14:31:20.54389+00	delivered	2026-12-01 14:31:20.543889+00	\N	\N
jizhou	jizhou/beimen/chengnan	06d82752-a666-4892-85ad-54fae7b5714d	reporter	f2299c41-798c-4537-82f3-6d5d937624e5	\N	notice.reporter.pack_text	{"en": "We have your report; the duty officer will look at it soon.", "zh": "您反映的情况已收到，值守员会尽快处理。"}	screen	2026-12-01 14:31:20.199577+00	delivered	2026-12-01 14:31:20.199577+00	\N	\N
jizhou	jizhou/beimen/chengnan	e0a3c989-20e3-4c62-930c-0f85c986c7ba	reporter	f2299c41-798c-4537-82f3-6d5d937624e5	\N	notice.reporter.position_far	{"km": 2.2}	screen	2026-12-01 14:31:20.199578+00	delivered	2026-12-01 14:31:20.199577+00	\N	\N
jizhou	jizhou/beimen/chengnan	53d457a3-48dd-4ed3-9c76-3c1b0c1838b7	desk	jizhou/beimen/chengnan	d3fde59d-002f-4daa-9e51-368e44d3a99b	notice.desk.opened	{"number": "20261201-022", "title_en": "Something else", "title_zh": "其他", "severity_en": "minor", "severity_zh": "一般"}	screen	2026-12-01 14:31:20.199579+00	delivered	2026-12-01 14:31:20.199577+00	\N	\N
jizhou	jizhou/beimen/chengnan	2c046716-d900-4256-ba7f-6c732b4ab992	reporter	466e9e91-8909-47ef-a3ab-cefee25b9995	cca21564-8205-46b2-8e92-b94816661a68	notice.reporter.rejected	{"number": "20261201-023", "reason": "查无此事"}	screen	2026-12-01 14:31:20.433343+00	delivered	2026-12-01 14:31:20.433343+00	\N	\N
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (district_id, place_path, order_id, camera_id, agent_id, kind, command, secret, state, asked_at, asked_by, expires_at, delivered_at, done_at, answer) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	4ac8be71-3409-429c-a9e9-cd50a8157ad1	cam-a5511b1a0c71	agent	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-a5511b1a0c71", "place_path": "qingyuan/hedong/jinlanli"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-12-01 14:31:18.322325+00	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	2026-12-03 14:31:18.322325+00	\N	\N	{}
qingyuan	qingyuan/hedong/jinlanli	a5190018-4d14-48a4-b017-29b9dda3db47	cam-a5511b1a0c71	agent	open_view	{"stills": "yes"}	{}	done	2026-12-01 14:31:18.523931+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-01 14:36:18.523931+00	\N	2026-12-01 14:31:18.523931+00	{}
qingyuan	qingyuan/hedong/jinlanli	e45235d0-260c-427b-a5e0-7941384749cf	cam-a5511b1a0c71	agent	take_still	{"kind": "take_still", "camera_id": "cam-a5511b1a0c71"}	{}	queued	2026-12-01 14:31:18.541908+00	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	2026-12-01 14:41:18.541908+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	3f191132-c5f7-4e02-aa07-d2eb0d646f65	cam-0b916d5083ff	agent-near	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-0b916d5083ff", "place_path": "qingyuan/hedong/wenfeng"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-12-01 14:31:19.795183+00	7ab75220-f6d0-419d-a4d9-1aad1c015fdf	2026-12-03 14:31:19.795183+00	\N	\N	{}
qingyuan	qingyuan/hedong/wenfeng	8a28bfe7-0568-4e74-bc90-cea0ab0eb223	cam-0b916d5083ff	agent-near	open_view	{"stills": "yes"}	{}	done	2026-12-01 14:31:19.963928+00	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-01 14:36:19.963928+00	\N	2026-12-01 14:31:19.963928+00	{}
qingyuan	qingyuan/hedong/wenfeng	16fc4133-91a8-4e7a-9a16-c84236a83b4d	cam-0b916d5083ff	agent-near	take_still	{"kind": "take_still", "camera_id": "cam-0b916d5083ff"}	{}	queued	2026-12-01 14:31:19.989267+00	7ab75220-f6d0-419d-a4d9-1aad1c015fdf	2026-12-01 14:41:19.989267+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	0139be3a-4b11-4101-987e-374c6660d532	cam-f1ab0af54fb2	agent-elsewhere	add_camera	{"kind": "add_camera", "name": "东门", "camera_id": "cam-f1ab0af54fb2", "place_path": "jizhou/beimen/chengnan"}	{"address": "rtsp://192.0.2.1/main"}	queued	2026-12-01 14:31:21.216441+00	aa8a69d3-10df-42bb-b30d-5762c85551c8	2026-12-03 14:31:21.216441+00	\N	\N	{}
jizhou	jizhou/beimen/chengnan	4d60d3fe-458c-4bb6-ad52-56961dc2547a	cam-f1ab0af54fb2	agent-elsewhere	open_view	{"stills": "yes"}	{}	done	2026-12-01 14:31:21.372024+00	19067430-1052-4354-a9d6-c096cb03f539	2026-12-01 14:36:21.372024+00	\N	2026-12-01 14:31:21.372024+00	{}
jizhou	jizhou/beimen/chengnan	fb7ee322-7e2a-4be3-bc4e-477cce0136ba	cam-f1ab0af54fb2	agent-elsewhere	take_still	{"kind": "take_still", "camera_id": "cam-f1ab0af54fb2"}	{}	queued	2026-12-01 14:31:21.390888+00	aa8a69d3-10df-42bb-b30d-5762c85551c8	2026-12-01 14:41:21.390888+00	\N	\N	{}
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
qingyuan	510104da-dfcd-492f-a421-7cafd7d818cf	b9376f25-5614-4f3d-ad2d-69b3c3076e55	accept	369a9f64-4e8f-4a7c-8197-332d229c5416	\N	2026-12-01 14:31:18.099957+00	2026-12-01 14:31:18.099957+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "369a9f64-4e8f-4a7c-8197-332d229c5416", "version": 3, "assignee": "510104da-dfcd-492f-a421-7cafd7d818cf", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-12-01T14:31:18.099957Z", "offered_at": "2026-12-01T14:31:18.012738Z", "place_path": "qingyuan/hedong/jinlanli", "district_id": "qingyuan", "incident_id": "34e6ce33-bc1e-4387-b5b3-cd4b51a185b2", "offer_expires_at": "2026-12-01T14:32:48.012738Z"}	\N
qingyuan	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	0b822a5d-8167-4074-af75-b4220ec45f94	accept	e9442aee-d9f2-477e-98e3-62b1133c8409	\N	2026-12-01 14:31:19.52821+00	2026-12-01 14:31:19.52821+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "e9442aee-d9f2-477e-98e3-62b1133c8409", "version": 3, "assignee": "b7f4a13a-84f3-42e4-b3b0-650cb019cdbe", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-12-01T14:31:19.528210Z", "offered_at": "2026-12-01T14:31:19.448384Z", "place_path": "qingyuan/hedong/wenfeng", "district_id": "qingyuan", "incident_id": "5aaf93a5-1825-466e-a872-dfee317fffc5", "offer_expires_at": "2026-12-01T14:32:49.448384Z"}	\N
jizhou	c94416cd-5691-4d9b-93fb-92b22a438af4	999b7a67-8fb3-42c6-bf48-c31d76d8d55a	accept	bee11f8b-7258-4024-af3d-782d2395ee46	\N	2026-12-01 14:31:21.020065+00	2026-12-01 14:31:21.020065+00	f	\N	\N	\N	\N	{"lead": false, "note": "", "plan": 0, "state": "accepted", "due_at": null, "photos": [], "checked": [], "reasons": [{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}], "task_id": "bee11f8b-7258-4024-af3d-782d2395ee46", "version": 3, "assignee": "c94416cd-5691-4d9b-93fb-92b22a438af4", "title_en": "Mediate at their door and agree on a date to come back", "title_zh": "上门调解并约定回访日期", "changed_at": "2026-12-01T14:31:21.020065Z", "offered_at": "2026-12-01T14:31:20.946626Z", "place_path": "jizhou/beimen/chengnan", "district_id": "jizhou", "incident_id": "b05c7969-bfdd-4f32-97c8-8c2f024442fb", "offer_expires_at": "2026-12-01T14:32:50.946626Z"}	\N
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
11	6	scheduled	2026-12-01 14:41:17.670934+00
12	6	deferred	2026-12-01 14:31:17.671107+00
13	7	scheduled	2026-12-01 15:01:17.670934+00
14	7	deferred	2026-12-01 14:31:17.671107+00
15	8	scheduled	2026-12-01 18:31:17.670934+00
16	8	deferred	2026-12-01 14:31:17.671107+00
17	9	scheduled	2026-12-01 14:32:47.670934+00
18	9	deferred	2026-12-01 14:31:17.671107+00
23	12	scheduled	2026-12-01 14:31:47.670934+00
24	12	deferred	2026-12-01 14:31:17.763062+00
25	13	scheduled	2026-12-08 14:46:17.86187+00
26	13	deferred	2026-12-01 14:31:17.871559+00
31	16	scheduled	2026-12-01 15:01:18.012738+00
32	16	deferred	2026-12-01 14:31:18.012963+00
33	17	scheduled	2026-12-02 04:00:00+00
34	17	deferred	2026-12-01 14:31:18.012963+00
35	18	scheduled	2026-12-03 09:00:00+00
36	18	deferred	2026-12-01 14:31:18.012963+00
37	19	scheduled	2026-12-01 14:32:48.012738+00
38	19	deferred	2026-12-01 14:31:18.012963+00
43	22	scheduled	2026-12-01 14:31:48.012738+00
44	22	deferred	2026-12-01 14:31:18.110507+00
49	25	scheduled	2026-12-01 15:26:00+00
50	25	deferred	2026-12-01 14:31:18.255262+00
51	26	scheduled	2026-12-01 16:26:00+00
52	26	deferred	2026-12-01 14:31:18.255262+00
53	27	scheduled	2026-12-02 14:26:00+00
54	27	deferred	2026-12-01 14:31:18.255262+00
55	28	scheduled	2026-12-02 15:26:00+00
56	28	deferred	2026-12-01 14:31:18.255262+00
57	29	scheduled	2026-12-02 16:26:00+00
58	29	deferred	2026-12-01 14:31:18.255262+00
59	30	scheduled	2026-12-03 14:26:00+00
60	30	deferred	2026-12-01 14:31:18.255262+00
61	31	scheduled	2026-12-03 15:26:00+00
62	31	deferred	2026-12-01 14:31:18.255262+00
63	32	scheduled	2026-12-03 16:26:00+00
64	32	deferred	2026-12-01 14:31:18.255262+00
65	33	scheduled	2026-12-02 14:31:18.254939+00
66	33	deferred	2026-12-01 14:31:18.255262+00
86	43	scheduled	2026-12-01 14:41:19.019592+00
87	43	deferred	2026-12-01 14:31:19.019801+00
88	44	scheduled	2026-12-01 15:01:19.019592+00
89	44	deferred	2026-12-01 14:31:19.019801+00
90	45	scheduled	2026-12-01 18:31:19.019592+00
91	45	deferred	2026-12-01 14:31:19.019801+00
92	46	scheduled	2026-12-01 14:32:49.019592+00
93	46	deferred	2026-12-01 14:31:19.019801+00
98	49	scheduled	2026-12-01 14:31:49.019592+00
99	49	deferred	2026-12-01 14:31:19.100079+00
100	50	scheduled	2026-12-08 14:46:19.255343+00
101	50	deferred	2026-12-01 14:31:19.270438+00
106	53	scheduled	2026-12-01 15:01:19.448384+00
107	53	deferred	2026-12-01 14:31:19.450482+00
108	54	scheduled	2026-12-02 04:00:00+00
109	54	deferred	2026-12-01 14:31:19.450482+00
110	55	scheduled	2026-12-03 09:00:00+00
111	55	deferred	2026-12-01 14:31:19.450482+00
112	56	scheduled	2026-12-01 14:32:49.448384+00
113	56	deferred	2026-12-01 14:31:19.450482+00
117	59	scheduled	2026-12-01 14:31:49.448384+00
118	59	deferred	2026-12-01 14:31:19.531286+00
124	62	scheduled	2026-12-01 15:26:00+00
125	62	deferred	2026-12-01 14:31:19.70786+00
126	63	scheduled	2026-12-01 16:26:00+00
127	63	deferred	2026-12-01 14:31:19.70786+00
128	64	scheduled	2026-12-02 14:26:00+00
129	64	deferred	2026-12-01 14:31:19.70786+00
130	65	scheduled	2026-12-02 15:26:00+00
131	65	deferred	2026-12-01 14:31:19.70786+00
132	66	scheduled	2026-12-02 16:26:00+00
133	66	deferred	2026-12-01 14:31:19.70786+00
134	67	scheduled	2026-12-03 14:26:00+00
135	67	deferred	2026-12-01 14:31:19.70786+00
136	68	scheduled	2026-12-03 15:26:00+00
171	85	scheduled	2026-12-01 14:31:50.543889+00
172	85	deferred	2026-12-01 14:31:20.617577+00
173	86	scheduled	2026-12-08 14:46:20.748893+00
174	86	deferred	2026-12-01 14:31:20.755491+00
179	89	scheduled	2026-12-01 15:01:20.946626+00
180	89	deferred	2026-12-01 14:31:20.946845+00
181	90	scheduled	2026-12-02 04:00:00+00
182	90	deferred	2026-12-01 14:31:20.946845+00
183	91	scheduled	2026-12-03 09:00:00+00
184	91	deferred	2026-12-01 14:31:20.946845+00
185	92	scheduled	2026-12-01 14:32:50.946626+00
186	92	deferred	2026-12-01 14:31:20.946845+00
223	112	scheduled	2026-12-01 14:33:21.624304+00
224	112	deferred	2026-12-01 14:31:21.624734+00
225	113	scheduled	2026-12-01 14:36:21.624304+00
226	113	deferred	2026-12-01 14:31:21.624734+00
227	114	scheduled	2026-12-01 16:31:21.624304+00
228	114	deferred	2026-12-01 14:31:21.624734+00
229	115	scheduled	2026-12-01 14:32:21.624304+00
230	115	deferred	2026-12-01 14:31:21.624734+00
238	119	scheduled	2026-12-01 14:31:36.624307+00
239	119	deferred	2026-12-01 14:31:21.782162+00
137	68	deferred	2026-12-01 14:31:19.70786+00
138	69	scheduled	2026-12-03 16:26:00+00
139	69	deferred	2026-12-01 14:31:19.70786+00
140	70	scheduled	2026-12-02 14:31:19.707242+00
141	70	deferred	2026-12-01 14:31:19.70786+00
191	95	scheduled	2026-12-01 14:31:50.946626+00
192	95	deferred	2026-12-01 14:31:21.021293+00
234	118	scheduled	2026-12-01 14:32:21.624305+00
235	118	deferred	2026-12-01 14:31:21.769637+00
159	79	scheduled	2026-12-01 14:41:20.543889+00
160	79	deferred	2026-12-01 14:31:20.544098+00
161	80	scheduled	2026-12-01 15:01:20.543889+00
162	80	deferred	2026-12-01 14:31:20.544098+00
163	81	scheduled	2026-12-01 18:31:20.543889+00
164	81	deferred	2026-12-01 14:31:20.544098+00
165	82	scheduled	2026-12-01 14:32:50.543889+00
166	82	deferred	2026-12-01 14:31:20.544098+00
197	98	scheduled	2026-12-01 15:26:00+00
198	98	deferred	2026-12-01 14:31:21.159701+00
199	99	scheduled	2026-12-01 16:26:00+00
200	99	deferred	2026-12-01 14:31:21.159701+00
201	100	scheduled	2026-12-02 14:26:00+00
202	100	deferred	2026-12-01 14:31:21.159701+00
203	101	scheduled	2026-12-02 15:26:00+00
204	101	deferred	2026-12-01 14:31:21.159701+00
205	102	scheduled	2026-12-02 16:26:00+00
206	102	deferred	2026-12-01 14:31:21.159701+00
207	103	scheduled	2026-12-03 14:26:00+00
208	103	deferred	2026-12-01 14:31:21.159701+00
209	104	scheduled	2026-12-03 15:26:00+00
210	104	deferred	2026-12-01 14:31:21.159701+00
211	105	scheduled	2026-12-03 16:26:00+00
212	105	deferred	2026-12-01 14:31:21.159701+00
213	106	scheduled	2026-12-02 14:31:21.159412+00
214	106	deferred	2026-12-01 14:31:21.159701+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, priority, lock, queueing_lock, args, status, scheduled_at, attempts, abort_requested, worker_id) FROM stdin;
6	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T14:41:17.670934+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "335d0e01-e69d-4340-9397-3158dd819d41", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:41:17.670934+00	0	f	\N
7	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T15:01:17.670934+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "295a3004-cda6-47ff-b9f6-672383205dac", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 15:01:17.670934+00	0	f	\N
8	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T18:31:17.670934+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "4d3e0f86-d330-4fe3-9bac-c4ca8364f440", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 18:31:17.670934+00	0	f	\N
9	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-12-01T14:32:47.670934+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "task_id": "e9f52bdf-e9c8-4d57-85e9-16c2bb150c10", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:32:47.670934+00	0	f	\N
12	wanglou	deliver_notice	-2	\N	\N	{"due": "2026-12-01T14:31:47.670934+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "notice_id": "e5ef8743-78a6-4e30-943b-622864e0a28d", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:31:47.670934+00	0	f	\N
13	wanglou	turn_begins	0	\N	\N	{"due": "2026-12-08T14:46:17.861870+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "entry_id": "c5787fb5-fcf3-4f8b-b317-088e7745f304", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-08 14:46:17.86187+00	0	f	\N
16	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T15:01:18.012738+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "3c51e29b-233d-4b9b-9525-bafb2314b91f", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 15:01:18.012738+00	0	f	\N
17	wanglou	clock_due	0	\N	\N	{"due": "2026-12-02T04:00:00+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "c86bdfdf-5b06-4b55-a99f-be8b4b5dd168", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 04:00:00+00	0	f	\N
18	wanglou	clock_due	0	\N	\N	{"due": "2026-12-03T09:00:00+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "b3dbac09-ac41-4bbd-80ed-bd166dd193c4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-03 09:00:00+00	0	f	\N
19	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-12-01T14:32:48.012738+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "task_id": "369a9f64-4e8f-4a7c-8197-332d229c5416", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:32:48.012738+00	0	f	\N
22	wanglou	deliver_notice	-2	\N	\N	{"due": "2026-12-01T14:31:48.012738+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "notice_id": "977fbaad-d79e-4d41-ab8f-60e8dc6aff90", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:31:48.012738+00	0	f	\N
25	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T23:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "ea7e08f0-45b3-52f6-a784-36955d72c10b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 15:26:00+00	0	f	\N
26	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T00:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "ea7e08f0-45b3-52f6-a784-36955d72c10b", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 16:26:00+00	0	f	\N
27	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T22:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "d26b9eb9-5e91-503b-b013-eb274a54447c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 14:26:00+00	0	f	\N
28	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T23:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "d26b9eb9-5e91-503b-b013-eb274a54447c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 15:26:00+00	0	f	\N
29	wanglou	round_due	0	\N	\N	{"due": "2026-12-03T00:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "d26b9eb9-5e91-503b-b013-eb274a54447c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 16:26:00+00	0	f	\N
30	wanglou	round_due	0	\N	\N	{"due": "2026-12-03T22:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "5994cf81-90a0-5a11-a776-dd47acf0a0d0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-03 14:26:00+00	0	f	\N
31	wanglou	round_due	0	\N	\N	{"due": "2026-12-03T23:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "5994cf81-90a0-5a11-a776-dd47acf0a0d0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-03 15:26:00+00	0	f	\N
32	wanglou	round_due	0	\N	\N	{"due": "2026-12-04T00:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "5994cf81-90a0-5a11-a776-dd47acf0a0d0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-03 16:26:00+00	0	f	\N
33	wanglou	rounds_ahead	0	\N	\N	{"due": "2026-12-02T14:31:18.254939+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "plan_id": "62cbc631-9d6f-4dc5-89b0-7fe32db02508", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 14:31:18.254939+00	0	f	\N
43	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T14:41:19.019592+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "00fb8193-e7be-4856-8bc5-be1b44dc7b12", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:41:19.019592+00	0	f	\N
44	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T15:01:19.019592+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "f6f07488-b0cb-4905-9307-844e271560fc", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 15:01:19.019592+00	0	f	\N
45	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T18:31:19.019592+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "72a7e690-ad8b-4859-a856-14fdbac1fcc9", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 18:31:19.019592+00	0	f	\N
46	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-12-01T14:32:49.019592+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "task_id": "871de7d1-4b41-4a98-8b76-014882abd50c", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:32:49.019592+00	0	f	\N
49	wanglou	deliver_notice	-2	\N	\N	{"due": "2026-12-01T14:31:49.019592+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "notice_id": "09754dbc-91ce-407b-a926-ef6b031a80e7", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:31:49.019592+00	0	f	\N
50	wanglou	turn_begins	0	\N	\N	{"due": "2026-12-08T14:46:19.255343+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "entry_id": "2575c7c6-549a-4450-976b-6dafffd3c1de", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-08 14:46:19.255343+00	0	f	\N
59	wanglou	deliver_notice	-2	\N	\N	{"due": "2026-12-01T14:31:49.448384+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "notice_id": "b5ea36b7-1edb-4cfa-a7ee-b4a2fc65e936", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:31:49.448384+00	0	f	\N
62	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T23:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "d410078a-540d-5378-acbb-9f9837131cad", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 15:26:00+00	0	f	\N
63	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T00:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "d410078a-540d-5378-acbb-9f9837131cad", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 16:26:00+00	0	f	\N
64	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T22:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "d7a58c3c-fb31-5d59-9667-5df9e72115b3", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 14:26:00+00	0	f	\N
65	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T23:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "d7a58c3c-fb31-5d59-9667-5df9e72115b3", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 15:26:00+00	0	f	\N
66	wanglou	round_due	0	\N	\N	{"due": "2026-12-03T00:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "d7a58c3c-fb31-5d59-9667-5df9e72115b3", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 16:26:00+00	0	f	\N
67	wanglou	round_due	0	\N	\N	{"due": "2026-12-03T22:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "7e6112b7-fee3-578f-8ee2-6cd2767c5eef", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-03 14:26:00+00	0	f	\N
68	wanglou	round_due	0	\N	\N	{"due": "2026-12-03T23:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "7e6112b7-fee3-578f-8ee2-6cd2767c5eef", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-03 15:26:00+00	0	f	\N
69	wanglou	round_due	0	\N	\N	{"due": "2026-12-04T00:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "7e6112b7-fee3-578f-8ee2-6cd2767c5eef", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-03 16:26:00+00	0	f	\N
70	wanglou	rounds_ahead	0	\N	\N	{"due": "2026-12-02T14:31:19.707242+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "plan_id": "c6b7a67a-74b5-4e14-9b13-a9f1125416ed", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 14:31:19.707242+00	0	f	\N
95	wanglou	deliver_notice	-2	\N	\N	{"due": "2026-12-01T14:31:50.946626+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "notice_id": "81fd9149-f195-4f53-9d02-90fcb7c709d1", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 14:31:50.946626+00	0	f	\N
118	wanglou	deliver_notice	0	\N	\N	{"due": "2026-12-01T14:32:21.624305+00:00", "trace": "ea52b297-df9b-4571-ab07-78681aa01b51", "notice_id": "b3f795aa-b3b4-434b-b784-b2541dedb332", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:32:21.624305+00	0	f	\N
79	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T14:41:20.543889+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "b91ff730-409d-42a5-b40c-6e7752dc5cef", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 14:41:20.543889+00	0	f	\N
80	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T15:01:20.543889+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "5f2a063f-7032-4d3f-b0c5-979b2fe2dbcd", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 15:01:20.543889+00	0	f	\N
81	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T18:31:20.543889+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "64cc1989-c6c2-43c0-aa79-622bfc198774", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 18:31:20.543889+00	0	f	\N
82	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-12-01T14:32:50.543889+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "task_id": "a0ea6f9d-4de7-4542-a09a-5d792e32827d", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 14:32:50.543889+00	0	f	\N
98	wanglou	round_due	0	\N	\N	{"due": "2026-12-01T23:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "0c7f10d5-aad1-513f-b5c4-4b3e104afdee", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 15:26:00+00	0	f	\N
99	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T00:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "0c7f10d5-aad1-513f-b5c4-4b3e104afdee", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 16:26:00+00	0	f	\N
100	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T22:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "48d95251-6374-5e94-9313-7794e48f9fd7", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-02 14:26:00+00	0	f	\N
101	wanglou	round_due	0	\N	\N	{"due": "2026-12-02T23:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "48d95251-6374-5e94-9313-7794e48f9fd7", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-02 15:26:00+00	0	f	\N
102	wanglou	round_due	0	\N	\N	{"due": "2026-12-03T00:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "48d95251-6374-5e94-9313-7794e48f9fd7", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-02 16:26:00+00	0	f	\N
53	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T15:01:19.448384+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "bc89f816-13a0-4487-acc3-ae4f82b056f2", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 15:01:19.448384+00	0	f	\N
54	wanglou	clock_due	0	\N	\N	{"due": "2026-12-02T04:00:00+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "e5f7cfd7-9466-4516-8abd-958a87b55b52", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-02 04:00:00+00	0	f	\N
55	wanglou	clock_due	0	\N	\N	{"due": "2026-12-03T09:00:00+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "cdd43bc8-3302-468e-af58-3d4930923c63", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-03 09:00:00+00	0	f	\N
56	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-12-01T14:32:49.448384+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "task_id": "e9442aee-d9f2-477e-98e3-62b1133c8409", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:32:49.448384+00	0	f	\N
85	wanglou	deliver_notice	-2	\N	\N	{"due": "2026-12-01T14:31:50.543889+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "notice_id": "9c8146b7-9d5a-4833-9228-e9224ee9f10f", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 14:31:50.543889+00	0	f	\N
86	wanglou	turn_begins	0	\N	\N	{"due": "2026-12-08T14:46:20.748893+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "entry_id": "b7b4253e-3932-464d-8046-12e11c3ff490", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-08 14:46:20.748893+00	0	f	\N
89	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T15:01:20.946626+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "581bd48a-70e5-4e37-b477-6308e05a7adb", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 15:01:20.946626+00	0	f	\N
90	wanglou	clock_due	0	\N	\N	{"due": "2026-12-02T04:00:00+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "96c989d6-7546-498e-b633-1dcade7a8f88", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-02 04:00:00+00	0	f	\N
91	wanglou	clock_due	0	\N	\N	{"due": "2026-12-03T09:00:00+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "clock_id": "6b29a216-83b8-4054-bbd0-3d369ec1658b", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-03 09:00:00+00	0	f	\N
92	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-12-01T14:32:50.946626+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "task_id": "bee11f8b-7258-4024-af3d-782d2395ee46", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-01 14:32:50.946626+00	0	f	\N
112	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T14:33:21.624304+00:00", "trace": "ea52b297-df9b-4571-ab07-78681aa01b51", "clock_id": "6ac08148-a900-476c-91f5-f992435ecc46", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:33:21.624304+00	0	f	\N
113	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T14:36:21.624304+00:00", "trace": "ea52b297-df9b-4571-ab07-78681aa01b51", "clock_id": "24ac783f-274e-4c5e-af87-7127d24ca1b4", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:36:21.624304+00	0	f	\N
114	wanglou	clock_due	0	\N	\N	{"due": "2026-12-01T16:31:21.624304+00:00", "trace": "ea52b297-df9b-4571-ab07-78681aa01b51", "clock_id": "d7bb8ecf-51a1-4da6-acc0-8735a28bf21a", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 16:31:21.624304+00	0	f	\N
115	wanglou	offer_timed_out	0	\N	\N	{"due": "2026-12-01T14:32:21.624304+00:00", "trace": "ea52b297-df9b-4571-ab07-78681aa01b51", "task_id": "7ed4c314-cf9a-4610-96c7-10cacdf47fc0", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:32:21.624304+00	0	f	\N
103	wanglou	round_due	0	\N	\N	{"due": "2026-12-03T22:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "30b30e53-db3a-5f80-ad65-9f0be3fbe6f5", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-03 14:26:00+00	0	f	\N
104	wanglou	round_due	0	\N	\N	{"due": "2026-12-03T23:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "30b30e53-db3a-5f80-ad65-9f0be3fbe6f5", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-03 15:26:00+00	0	f	\N
105	wanglou	round_due	0	\N	\N	{"due": "2026-12-04T00:26:00+08:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "round_id": "30b30e53-db3a-5f80-ad65-9f0be3fbe6f5", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-03 16:26:00+00	0	f	\N
106	wanglou	rounds_ahead	0	\N	\N	{"due": "2026-12-02T14:31:21.159412+00:00", "trace": "2bc0546d-fad1-43d3-8550-bb0d27cb1435", "plan_id": "f95e0257-23f0-498a-9d17-1c1efb70bca5", "place_path": "jizhou", "district_id": "jizhou"}	todo	2026-12-02 14:31:21.159412+00	0	f	\N
119	wanglou	deliver_notice	0	\N	\N	{"due": "2026-12-01T14:31:36.624307+00:00", "trace": "ea52b297-df9b-4571-ab07-78681aa01b51", "notice_id": "430780b9-a3d6-433e-a092-1b2fa9385c94", "place_path": "qingyuan", "district_id": "qingyuan"}	todo	2026-12-01 14:31:36.624307+00	0	f	\N
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
qingyuan	87754b8d-57c2-4562-98b7-913009941cdd	eaf94d0177403a21326b4c65cf319d8aa758fdba964c9918010f10646d171f00	有人翻进围挡	\N	{890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83}	\\xcea7626e9803a1637c29cc62f9fc761d	2026-12-01 14:31:17.02754+00	\N	\N
qingyuan	2bc0546d-fad1-43d3-8550-bb0d27cb1435	b16292694e4864fef8b8bc2a8b21a38c05bc4e701c616f826ea0ddb974c054fd	楼道灯坏了，请来修	\N	{}	\\x9e0d2d0dd9597246fdc378db8c4c194d	2026-12-01 14:31:17.121049+00	\N	\N
qingyuan	3a220ba0-d668-46f1-80ef-a7b36553ecb3	827c4d926fa3aba21c8356cc2c204699ef60aff868b58c33e0bfee9a0e61a02e	有人大声争吵	\N	{}	\\xe7ec0b3f72f57cb6c28eb5bbbdc33d11	2026-12-01 14:31:17.455572+00	\N	\N
qingyuan	b5ad868e-f987-4c1c-bb77-69a35dc73ffe	e6d593ba95d67c1590cbea1c8219186c2e86d0de70e5d81ab64191d2bd5a8d85	两家邻居吵架，请来调解	\N	{}	\\x025d6c80e7ebce180b49f8ecae573d09	2026-12-01 14:31:17.908542+00	\N	\N
qingyuan	c04c0421-ecf2-4e6b-9e64-2f6551f4c7f1	f8bb318c0c6a530f2542c7a65f8c5d7a457d671e4cbd5b65e274c167ed7430a9	有人翻进围挡	\N	{54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326}	\\xe6e10edf21350422c56c5d5075defd94	2026-12-01 14:31:18.644384+00	\N	\N
qingyuan	916b6c92-1d4c-4953-9cbd-81d880a7eca0	db4e8a025d7e00cf6c6a18aeea10b38d4ae050a39c9280be693c2b0ff04d70dc	楼道灯坏了，请来修	\N	{}	\\x5102bb7d94f56fd9873d14fd4c96d459	2026-12-01 14:31:18.720074+00	\N	\N
qingyuan	d44a055b-cfdc-4675-96cd-69526ed74853	f04b0a190a01ac8c8fa172daa4e63c333d718398f19925e483d85b384a1e2cf9	有人大声争吵	\N	{}	\\x6205c11103cd7e597c0a1a944357e711	2026-12-01 14:31:18.823839+00	\N	\N
qingyuan	dc12a725-8f7b-4a1a-946d-97173cf47116	019cd4e7e4b4c18a23d16d43447225a7fdc127ebca78591db78eb7824d3e41f6	两家邻居吵架，请来调解	\N	{}	\\x36a6195a058fb8796ea14e8fb99248a7	2026-12-01 14:31:19.312344+00	\N	\N
jizhou	a63b2101-8f3c-48cd-9603-1163a4484729	5f778f2e3c1d7798cb3a33c3a547bf95205e3f85558715acd4008a06065b4b7b	有人翻进围挡	\N	{b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0}	\\xa4ea3367fba3c1d81aed5ee4488742e5	2026-12-01 14:31:20.094124+00	\N	\N
jizhou	f2299c41-798c-4537-82f3-6d5d937624e5	c180533510e155de972c637cbbf185a6bd2887404632bbda12c8a237b70e65a3	楼道灯坏了，请来修	\N	{}	\\x28813776be4349c12489da908bdf2f78	2026-12-01 14:31:20.199577+00	\N	\N
jizhou	466e9e91-8909-47ef-a3ab-cefee25b9995	4b6d9d315d88d2545864b289df15ec93e2a18ad6c58f89828a5cac76273965c9	有人大声争吵	\N	{}	\\x4c974c43373ef4bd73ecbcba25188811	2026-12-01 14:31:20.300491+00	\N	\N
jizhou	5a4744a4-6e67-48c5-8cde-097238cc008a	7da06d06b7b624e03fb6d2d3ef605ad3b03efaf0c10a682be9bf4d3fd51ed888	两家邻居吵架，请来调解	\N	{}	\\x1de10791a7d99d13ab47525a27002795	2026-12-01 14:31:20.829746+00	\N	\N
qingyuan	ea52b297-df9b-4571-ab07-78681aa01b51	920ce4b8e29678430bf7cfdda83dbce5b3dd354bcd1393a10397f380d85338d6	有人在草坪打架，流血了	\N	{}	\\x1178c4187dedb10832aab44fe37a55a2	2026-12-01 14:31:21.624304+00	\N	\N
\.


--
-- Data for Name: roster; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.roster (district_id, place_path, entry_id, account_id, kind, begins, ends, entered_by, entered_at, note, instead_of, withdrawn_at, withdrawn_by, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	c5787fb5-fcf3-4f8b-b317-088e7745f304	510104da-dfcd-492f-a421-7cafd7d818cf	duty	2026-12-08 14:31:17.86187+00	2026-12-08 22:31:17.86187+00	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-01 14:31:17.870695+00		\N	\N	\N	1
qingyuan	qingyuan/hedong/wenfeng	2575c7c6-549a-4450-976b-6dafffd3c1de	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	duty	2026-12-08 14:31:19.255343+00	2026-12-08 22:31:19.255343+00	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-01 14:31:19.269734+00		\N	\N	\N	1
jizhou	jizhou/beimen/chengnan	b7b4253e-3932-464d-8046-12e11c3ff490	c94416cd-5691-4d9b-93fb-92b22a438af4	duty	2026-12-08 14:31:20.748893+00	2026-12-08 22:31:20.748893+00	19067430-1052-4354-a9d6-c096cb03f539	2026-12-01 14:31:20.755067+00		\N	\N	\N	1
\.


--
-- Data for Name: round_plans; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.round_plans (district_id, place_path, plan_id, name, checkpoints, days, windows, begin_within_min, assignee, exercise, active, made_by, changed_at, planned_until, version) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	62cbc631-9d6f-4dc5-89b0-7fe32db02508	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	{work,rest}	{22:26-00:26}	60	\N	f	t	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-01 14:31:18.254939+00	2026-12-03 14:31:18.254939+00	2
qingyuan	qingyuan/hedong/wenfeng	c6b7a67a-74b5-4e14-9b13-a9f1125416ed	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	{work,rest}	{22:26-00:26}	60	\N	f	t	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-01 14:31:19.707242+00	2026-12-03 14:31:19.707242+00	2
jizhou	jizhou/beimen/chengnan	f95e0257-23f0-498a-9d17-1c1efb70bca5	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	{work,rest}	{22:26-00:26}	60	\N	f	t	19067430-1052-4354-a9d6-c096cb03f539	2026-12-01 14:31:21.159412+00	2026-12-03 14:31:21.159412+00	2
\.


--
-- Data for Name: rounds; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rounds (district_id, place_path, round_id, plan_id, name, checkpoints, assignee, exercise, made_by, opens_at, begin_by, closes_at, begun_at, begun_by, ended_at, visits, cancelled_at, late_told_at, end_told_at, version, opened_told_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	d26b9eb9-5e91-503b-b013-eb274a54447c	62cbc631-9d6f-4dc5-89b0-7fe32db02508	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	\N	f	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-02 14:26:00+00	2026-12-02 15:26:00+00	2026-12-02 16:26:00+00	\N	\N	\N	[]	\N	\N	\N	1	\N
qingyuan	qingyuan/hedong/jinlanli	5994cf81-90a0-5a11-a776-dd47acf0a0d0	62cbc631-9d6f-4dc5-89b0-7fe32db02508	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	\N	f	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-03 14:26:00+00	2026-12-03 15:26:00+00	2026-12-03 16:26:00+00	\N	\N	\N	[]	\N	\N	\N	1	\N
qingyuan	qingyuan/hedong/jinlanli	ea7e08f0-45b3-52f6-a784-36955d72c10b	62cbc631-9d6f-4dc5-89b0-7fe32db02508	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/jinlanli"}]	\N	f	420e5b82-62bf-454d-b3c1-eb4db0617ef4	2026-12-01 14:26:00+00	2026-12-01 15:26:00+00	2026-12-01 16:26:00+00	\N	\N	\N	[]	\N	\N	\N	1	2026-12-01 14:31:18.299399+00
qingyuan	qingyuan/hedong/wenfeng	d7a58c3c-fb31-5d59-9667-5df9e72115b3	c6b7a67a-74b5-4e14-9b13-a9f1125416ed	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	\N	f	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-02 14:26:00+00	2026-12-02 15:26:00+00	2026-12-02 16:26:00+00	\N	\N	\N	[]	\N	\N	\N	1	\N
qingyuan	qingyuan/hedong/wenfeng	7e6112b7-fee3-578f-8ee2-6cd2767c5eef	c6b7a67a-74b5-4e14-9b13-a9f1125416ed	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	\N	f	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-03 14:26:00+00	2026-12-03 15:26:00+00	2026-12-03 16:26:00+00	\N	\N	\N	[]	\N	\N	\N	1	\N
qingyuan	qingyuan/hedong/wenfeng	d410078a-540d-5378-acbb-9f9837131cad	c6b7a67a-74b5-4e14-9b13-a9f1125416ed	巡检	[{"name": "门口", "look_at": "", "place_path": "qingyuan/hedong/wenfeng"}]	\N	f	b4058ee1-27d3-4870-87f1-59c090f365ab	2026-12-01 14:26:00+00	2026-12-01 15:26:00+00	2026-12-01 16:26:00+00	\N	\N	\N	[]	\N	\N	\N	1	2026-12-01 14:31:19.754066+00
jizhou	jizhou/beimen/chengnan	48d95251-6374-5e94-9313-7794e48f9fd7	f95e0257-23f0-498a-9d17-1c1efb70bca5	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	\N	f	19067430-1052-4354-a9d6-c096cb03f539	2026-12-02 14:26:00+00	2026-12-02 15:26:00+00	2026-12-02 16:26:00+00	\N	\N	\N	[]	\N	\N	\N	1	\N
jizhou	jizhou/beimen/chengnan	30b30e53-db3a-5f80-ad65-9f0be3fbe6f5	f95e0257-23f0-498a-9d17-1c1efb70bca5	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	\N	f	19067430-1052-4354-a9d6-c096cb03f539	2026-12-03 14:26:00+00	2026-12-03 15:26:00+00	2026-12-03 16:26:00+00	\N	\N	\N	[]	\N	\N	\N	1	\N
jizhou	jizhou/beimen/chengnan	0c7f10d5-aad1-513f-b5c4-4b3e104afdee	f95e0257-23f0-498a-9d17-1c1efb70bca5	巡检	[{"name": "门口", "look_at": "", "place_path": "jizhou/beimen/chengnan"}]	\N	f	19067430-1052-4354-a9d6-c096cb03f539	2026-12-01 14:26:00+00	2026-12-01 15:26:00+00	2026-12-01 16:26:00+00	\N	\N	\N	[]	\N	\N	\N	1	2026-12-01 14:31:21.198673+00
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
qingyuan	e373422ad453a9b6405a6855280de1c06740dfce5167cee9825fe78d2ef14528	420e5b82-62bf-454d-b3c1-eb4db0617ef4	9np9jWwq1UUEp3q5XxAhA0TjoHtUUC9ojiCCi64YQbs	2026-12-01 14:31:16.855391+00	2026-12-02 02:31:16.855391+00
qingyuan	e3a3cb74c98e72bb659fb124ae7e81dfae6ba39863e292f5aca0e242623f391a	510104da-dfcd-492f-a421-7cafd7d818cf	wfZHixsC4IkNGIdnD3eCeV5pA_Q3LXT8lid1bFpCl_c	2026-12-01 14:31:17.646938+00	2026-12-02 02:31:17.646938+00
qingyuan	951d489b0802977fc8e9aa69a1f2e6bb2a1307c2d4299a2d8d6178ba5911ba9b	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	gPEc5-kdyXq9aCEe1wnp5qEdhwnhAfUgnjXMgAdNat0	2026-12-01 14:31:17.787506+00	2026-12-02 02:31:17.787506+00
qingyuan	4b834b0ee1f0f9177b55b3fbb260cc96b16e7cbff1c02bfd34676a5188a6d66d	311de970-a0d8-4978-8820-fb48e0637f3b	TJ861G9HCzWEWBQuu1uPOsM90PrSGovzFOsHTcM0Q5Q	2026-12-01 14:31:17.808336+00	2026-12-02 02:31:17.808336+00
qingyuan	18b827698fb2de3d74a0b926d31033943dc528ed8a82c4dec13f2818cc362304	510104da-dfcd-492f-a421-7cafd7d818cf	dtL8s8vFPWiQHLyuGZixuLmWek8mHuD0J2tke0ODKjU	2026-12-01 14:31:17.836087+00	2026-12-02 02:31:17.836087+00
qingyuan	9ed896ef1255c3e2c1e7b84b2deffdfa53be9528a569011c6d4720bf510d3aa5	420e5b82-62bf-454d-b3c1-eb4db0617ef4	rk1kzXhd_8o1L8U6zZcHgQFkf-9zfr9xrD_U7ceE3_c	2026-12-01 14:31:17.887788+00	2026-12-02 02:31:17.887788+00
qingyuan	de2071affc2f142bbb18b9f368bac0bc615ba59e200521feb5b26d3a2a107019	510104da-dfcd-492f-a421-7cafd7d818cf	01qlkbJXVTjuEbMwLY2k_Y-AXRpGrziEQA5vNMABNhY	2026-12-01 14:31:17.897476+00	2026-12-02 02:31:17.897476+00
qingyuan	6fe5efbbeeed75bb4ec1753cc9016036619d73e86e82fd3d035525b5c59c6f33	420e5b82-62bf-454d-b3c1-eb4db0617ef4	350qvt3_aqSpU4mykscWHoSkXvzBtLtI0Upm6e4DvR4	2026-12-01 14:31:18.501884+00	2026-12-02 02:31:18.501884+00
qingyuan	152a4bdd75275908beec432b17a04076ef0e519c0f9d86137603224b2ac03312	b4058ee1-27d3-4870-87f1-59c090f365ab	AYsWpYPbjcUeLXUIlsgGr9iZ4MPTBxTlMseEakVPJwg	2026-12-01 14:31:18.600654+00	2026-12-02 02:31:18.600654+00
qingyuan	93a45c83fa66851f67d749e74010a78c3dcd2ef1a4349b1eb70373abbdd04441	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	9KgX78ApOeOD_dWizMw0JZBosyiH-WqcD5p3sUCORTE	2026-12-01 14:31:18.995493+00	2026-12-02 02:31:18.995493+00
qingyuan	7cf8df2657432eb13068b961cd53c78a101d7a68d2ed0ad112e3c88ae79a038d	7ab75220-f6d0-419d-a4d9-1aad1c015fdf	gmURukvm6Jm7y6Tsd5V57yTHtJ-aTCvh4Nruh4r-zmA	2026-12-01 14:31:19.147195+00	2026-12-02 02:31:19.147195+00
qingyuan	9cb13bb0b362da36bb10825af6e2e78a1c1a62b0ce72f0e03b01a0db79901731	78eedd78-0fed-4920-b05a-45f272758024	kCTBxHuHWU4ghWOslP-hmqlFfqKJtK6Nb7T6I5qm0co	2026-12-01 14:31:19.166695+00	2026-12-02 02:31:19.166695+00
qingyuan	db268067410f42cf57ff983a9d8007e5a5578f48d381907b86d5a338434b318c	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	QrDEmyBIQ9wzD9hOyJcMzdq7qtD2oYNNqE8iQzMMciM	2026-12-01 14:31:19.200659+00	2026-12-02 02:31:19.200659+00
qingyuan	ed0739fc3c4dcb657cf58f1637dea37e0955bc9c0947b29f4523f301e1316173	b4058ee1-27d3-4870-87f1-59c090f365ab	mVmBPdKOUNvpDUA6nIpeOOHs4X6jyJfTroBaysB7Slc	2026-12-01 14:31:19.291199+00	2026-12-02 02:31:19.291199+00
qingyuan	5509d0402dbaa524adc7a4b2f098a6ddbe17fb8b147c6d6f0fe20f627992b45f	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	5J6CM5doK0pnqoE4NXQuz2YSDmuZMwwi8cAcf23qBFE	2026-12-01 14:31:19.298054+00	2026-12-02 02:31:19.298054+00
qingyuan	38895b85a842139d9f0e37b422d386119032cd3e05d2fe76d414d2007ab00a7e	b4058ee1-27d3-4870-87f1-59c090f365ab	bH_TOSW66UTj0pjR0bmNxVVqXxy37CtjJN5zUaSpn3U	2026-12-01 14:31:19.948367+00	2026-12-02 02:31:19.948367+00
jizhou	c514f5c7b0cc5aa24d2d280f683f16828bd15bfd41131706b8c668c33e6eb4a9	19067430-1052-4354-a9d6-c096cb03f539	1BdbfZxRAXv92oM7z7buMR4qb9MxPvG2nyKvKfhl3oo	2026-12-01 14:31:20.038138+00	2026-12-02 02:31:20.038138+00
jizhou	d197078008e7b32f25a35d70dcc5ed3d3bb81229f9b235d58c64457dc1892517	c94416cd-5691-4d9b-93fb-92b22a438af4	Nrm0rDO06SS-aX4EdtwOxwZJ6ZCOxaOieyTI9Miu0Jo	2026-12-01 14:31:20.517304+00	2026-12-02 02:31:20.517304+00
jizhou	1230642f2505c5177920a02a27b8655893caac2eced8b4614868fddb40834f68	aa8a69d3-10df-42bb-b30d-5762c85551c8	YfFVsU2R2NdkbpDYuyGNjmfJhBQn3T0B0ElAgSX_U_A	2026-12-01 14:31:20.666092+00	2026-12-02 02:31:20.666092+00
jizhou	75d255e5bdbe373c6a2e8b70dc8b0f41e20fc8aa159236d1df148a6d51414617	851eb7bf-6b86-4fea-b247-ab9642638a0a	xSyLogTbGvnfGJ88yj4XH7SPIzVRt5DL5BS2DuJGPkg	2026-12-01 14:31:20.687917+00	2026-12-02 02:31:20.687917+00
jizhou	b1cf8d0ee382aafc0762a3d8c4b7e78ab74f678589e58402ae866c0716dee56d	c94416cd-5691-4d9b-93fb-92b22a438af4	A9ndNVGpl7T_dx4aOXFUkC1mp5EFw6iwJ9HYzJ6InaY	2026-12-01 14:31:20.720055+00	2026-12-02 02:31:20.720055+00
jizhou	4310831e6d5e11e09e83bc9d0f15f0f2f98c12e782a300c068d1130537cca4a3	19067430-1052-4354-a9d6-c096cb03f539	H4Hva2HR6a37IkcjCU15SJncDsB4ur5CwB8O3tsb8ME	2026-12-01 14:31:20.800903+00	2026-12-02 02:31:20.800903+00
jizhou	4e3f816aff6fadb8ba9539ff10c60731f322885a619a363093363bbd126498cb	c94416cd-5691-4d9b-93fb-92b22a438af4	EDZeSvU71i3xnJ9iZOdh-E49X3oQYXzrQ2RadPG7z88	2026-12-01 14:31:20.81128+00	2026-12-02 02:31:20.81128+00
jizhou	0636a9bf7ef393e0811576992705d99a2fe07ff398508bedd473b6984151ac42	19067430-1052-4354-a9d6-c096cb03f539	JODAub3QLQKFexCeqE7IR4O2ezNmfd8iSAriUfaFjsw	2026-12-01 14:31:21.358764+00	2026-12-02 02:31:21.358764+00
qingyuan	07e38d72e39a2b24aa4e2745ed76f820a3f61bd5ab3f245e57951a082b0e1f54	510104da-dfcd-492f-a421-7cafd7d818cf	IAUzhTdoPl-QkZK4UUZKia22f5ecctcbJKc8u9Mg1pk	2026-12-01 14:31:21.445697+00	2026-12-02 02:31:21.445697+00
qingyuan	39d276c0878f884c268767bded651181162a7c6b7af7b3c68c3d5b049c1b2a3d	311de970-a0d8-4978-8820-fb48e0637f3b	mQXnPSZilbr2tSBXeiy6WsBK1NvP4R-VFKMNMt0HRrk	2026-12-01 14:31:21.460086+00	2026-12-02 02:31:21.460086+00
qingyuan	88be9be101ddb47e1d98e5aea871d9ce0a6bceabce34aba79f395a3363ea13cb	420e5b82-62bf-454d-b3c1-eb4db0617ef4	ZedXLRC9CRnBB-4EYgARorxGA1DQTPdv1-a4oXjIZ2w	2026-12-01 14:31:21.472462+00	2026-12-02 02:31:21.472462+00
qingyuan	70284e17a59f32dabf63f260c050f057022eb7041cd998de759c0fbb58874e96	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	ctkhw9OsFxhSMZq6puXwOF8G9rdRtcW1BhheXLgDl6c	2026-12-01 14:31:21.4847+00	2026-12-02 02:31:21.4847+00
qingyuan	a11b295d8c465de1c3072514b9890b4ed3eff72f4d35fdecbdc657a6f28b5486	4948b438-9293-43a3-be6b-e21f5ed4ec7f	Lk8cfVO0eyoTRSbIpv2K2NdXu09gIAXe76JYeyBC3Gk	2026-12-01 14:31:21.497705+00	2027-03-01 14:31:21.497705+00
qingyuan	b5d95ff416fe2c933b2e09ee397e772e70d1b1715f8b659f123a82df551a02dd	6e830e7e-5f38-4660-98d7-24dde9a04a6f	ZcSKfQZUUr5MSFW65rR5DPcpHJATGsQMXdshakwRFXY	2026-12-01 14:31:21.507156+00	2026-12-02 02:31:21.507156+00
qingyuan	b52b3ef2233858ce1156d85f235cf2c41eddfa8ca1eedc924398b9af1db303cb	03a75c2c-b3c2-4b54-9b28-46c7016e62bb	csrf	2026-11-30 14:31:21.515656+00	2026-12-01 14:31:20.515656+00
qingyuan	5f9ed08b270f2891aa196f306cc4a3d560ca3f34cb9a7dc438579b9113fb113a	42db58ca-0e95-4785-8f2c-ce49887ebcdc	_eqNboQDeCZgYRUbMfmsHHaxX7b8EgNKgA5YU0Qb_lA	2026-12-01 14:31:21.520406+00	2026-12-02 02:31:21.520406+00
\.


--
-- Data for Name: shadow_alarms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shadow_alarms (district_id, place_path, event_id, camera_id, pack, kind, at, evidence, verdict, judged_by, judged_at) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	815e39bb-5eb0-4c69-961c-df59572321ce	cam-a5511b1a0c71	intrusion	intrusion	2026-12-01 14:31:18.491712+00	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-12-01T14:31:18.491717Z"}]	\N	\N	\N
qingyuan	qingyuan/hedong/wenfeng	6090ea80-e2a5-41b3-8aef-fc73931abff7	cam-0b916d5083ff	intrusion	intrusion	2026-12-01 14:31:19.935347+00	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-12-01T14:31:19.935351Z"}]	\N	\N	\N
jizhou	jizhou/beimen/chengnan	0d5a0d8e-30a8-4617-9dbc-1989b83865c0	cam-f1ab0af54fb2	intrusion	intrusion	2026-12-01 14:31:21.347788+00	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 1, "captured_at": "2026-12-01T14:31:21.347793Z"}]	\N	\N	\N
\.


--
-- Data for Name: signals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signals (district_id, place_path, signal_id, source, kind, pack, phase, severity, occurred_at, received_at, lat, lon, uncertainty_m, building, unit, floor, camera_zone, names, confidence, dedupe_key, origin, words, asserts, event_id, revision, box, count, reasons, evidence, rendered, trial) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	87754b8d-57c2-4562-98b7-913009941cdd	officer	intrusion	intrusion	started	minor	2026-12-01 14:31:17.02754+00	2026-12-01 14:31:17.02754+00	27.084	115.015	30	\N	\N	\N	\N	{}	0.7	report:420e5b82-62bf-454d-b3c1-eb4db0617ef4:b7907bf08e8679d44fa33bdc4761c345	420e5b82-62bf-454d-b3c1-eb4db0617ef4	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "890cdaebfc00905ea1c58cbef23ab340abed9daba593ad4e4ccf94c09a066a83", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 676, "captured_at": "2026-12-01T14:31:17.027540Z"}]	f	f
qingyuan	qingyuan/hedong/jinlanli	2bc0546d-fad1-43d3-8550-bb0d27cb1435	officer	other	other	started	minor	2026-12-01 14:31:17.121049+00	2026-12-01 14:31:17.121049+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:420e5b82-62bf-454d-b3c1-eb4db0617ef4:7d4703a5a10c8dfa63daa4d7003eab84	420e5b82-62bf-454d-b3c1-eb4db0617ef4	楼道灯坏了，请来修	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 2.1 km outside the community: the distance alone is kept, nothing is placed or joined by it", "zh": "手机定位离本社区 2.1 公里，只记距离，不作定位和并案依据"}, "values": {"km": 2.1}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	3a220ba0-d668-46f1-80ef-a7b36553ecb3	officer	quarrel	quarrel	started	minor	2026-12-01 14:31:17.455572+00	2026-12-01 14:31:17.455572+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:420e5b82-62bf-454d-b3c1-eb4db0617ef4:f2aedadb3129580cfde8d62342065401	420e5b82-62bf-454d-b3c1-eb4db0617ef4	有人大声争吵	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 4.3 km outside the community: the distance alone is kept, nothing is placed or joined by it", "zh": "手机定位离本社区 4.3 公里，只记距离，不作定位和并案依据"}, "values": {"km": 4.3}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli	b5ad868e-f987-4c1c-bb77-69a35dc73ffe	officer	quarrel	quarrel	started	minor	2026-12-01 14:31:17.908542+00	2026-12-01 14:31:17.908542+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:420e5b82-62bf-454d-b3c1-eb4db0617ef4:c66b7d6fd007a2cf8d347b76fa3203c0	420e5b82-62bf-454d-b3c1-eb4db0617ef4	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 6.6 km outside the community: the distance alone is kept, nothing is placed or joined by it", "zh": "手机定位离本社区 6.6 公里，只记距离，不作定位和并案依据"}, "values": {"km": 6.6}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	c04c0421-ecf2-4e6b-9e64-2f6551f4c7f1	officer	intrusion	intrusion	started	minor	2026-12-01 14:31:18.644384+00	2026-12-01 14:31:18.644384+00	27.184	115.115	30	\N	\N	\N	\N	{}	0.7	report:b4058ee1-27d3-4870-87f1-59c090f365ab:62706e9353870babfd70f0ee4efecd91	b4058ee1-27d3-4870-87f1-59c090f365ab	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "54ba5abf3bfe39c908ad784cc8a7e07b7a1a3db143e4c5173fec1fde49beb326", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-12-01T14:31:18.644384Z"}]	f	f
qingyuan	qingyuan/hedong/wenfeng	916b6c92-1d4c-4953-9cbd-81d880a7eca0	officer	other	other	started	minor	2026-12-01 14:31:18.720074+00	2026-12-01 14:31:18.720074+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:b4058ee1-27d3-4870-87f1-59c090f365ab:9db955e6af4009d2e452b6c7b17d1933	b4058ee1-27d3-4870-87f1-59c090f365ab	楼道灯坏了，请来修	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 2.2 km outside the community: the distance alone is kept, nothing is placed or joined by it", "zh": "手机定位离本社区 2.2 公里，只记距离，不作定位和并案依据"}, "values": {"km": 2.2}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	d44a055b-cfdc-4675-96cd-69526ed74853	officer	quarrel	quarrel	started	minor	2026-12-01 14:31:18.823839+00	2026-12-01 14:31:18.823839+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:b4058ee1-27d3-4870-87f1-59c090f365ab:ad14ba71fb91b6ea46754d9e04002017	b4058ee1-27d3-4870-87f1-59c090f365ab	有人大声争吵	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 4.4 km outside the community: the distance alone is kept, nothing is placed or joined by it", "zh": "手机定位离本社区 4.4 公里，只记距离，不作定位和并案依据"}, "values": {"km": 4.4}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/wenfeng	dc12a725-8f7b-4a1a-946d-97173cf47116	officer	quarrel	quarrel	started	minor	2026-12-01 14:31:19.312344+00	2026-12-01 14:31:19.312344+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:b4058ee1-27d3-4870-87f1-59c090f365ab:7e757ce0a1dd57f046933501de7f84b0	b4058ee1-27d3-4870-87f1-59c090f365ab	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 6.6 km outside the community: the distance alone is kept, nothing is placed or joined by it", "zh": "手机定位离本社区 6.6 公里，只记距离，不作定位和并案依据"}, "values": {"km": 6.6}, "weight": null}]	[]	f	f
jizhou	jizhou/beimen/chengnan	a63b2101-8f3c-48cd-9603-1163a4484729	officer	intrusion	intrusion	started	minor	2026-12-01 14:31:20.094124+00	2026-12-01 14:31:20.094124+00	27.484	115.515	30	\N	\N	\N	\N	{}	0.7	report:19067430-1052-4354-a9d6-c096cb03f539:9f87d8f9537f8c373bcbb3503e6610dc	19067430-1052-4354-a9d6-c096cb03f539	有人翻进围挡	t	\N	\N	\N	\N	[]	[{"kind": "snapshot", "sha256": "b0859a016174b47caf02b11da602ace61be35e409010ce1b492be01d2822e0a0", "blurred": 0, "media_type": "image/jpeg", "size_bytes": 688, "captured_at": "2026-12-01T14:31:20.094124Z"}]	f	f
jizhou	jizhou/beimen/chengnan	f2299c41-798c-4537-82f3-6d5d937624e5	officer	other	other	started	minor	2026-12-01 14:31:20.199577+00	2026-12-01 14:31:20.199577+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:19067430-1052-4354-a9d6-c096cb03f539:82d14ef11bdd13270fef2c603d6e8203	19067430-1052-4354-a9d6-c096cb03f539	楼道灯坏了，请来修	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 2.2 km outside the community: the distance alone is kept, nothing is placed or joined by it", "zh": "手机定位离本社区 2.2 公里，只记距离，不作定位和并案依据"}, "values": {"km": 2.2}, "weight": null}]	[]	f	f
jizhou	jizhou/beimen/chengnan	466e9e91-8909-47ef-a3ab-cefee25b9995	officer	quarrel	quarrel	started	minor	2026-12-01 14:31:20.300491+00	2026-12-01 14:31:20.300491+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:19067430-1052-4354-a9d6-c096cb03f539:822763ff3229348afd3757feb9763b3d	19067430-1052-4354-a9d6-c096cb03f539	有人大声争吵	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 4.4 km outside the community: the distance alone is kept, nothing is placed or joined by it", "zh": "手机定位离本社区 4.4 公里，只记距离，不作定位和并案依据"}, "values": {"km": 4.4}, "weight": null}]	[]	f	f
jizhou	jizhou/beimen/chengnan	5a4744a4-6e67-48c5-8cde-097238cc008a	officer	quarrel	quarrel	started	minor	2026-12-01 14:31:20.829746+00	2026-12-01 14:31:20.829746+00	\N	\N	50	\N	\N	\N	\N	{}	0.7	report:19067430-1052-4354-a9d6-c096cb03f539:630d4a67c74a998fcd1bc1c880199259	19067430-1052-4354-a9d6-c096cb03f539	两家邻居吵架，请来调解	t	\N	\N	\N	\N	[{"code": "report.position_far", "text": {"en": "the phone's position lies 6.6 km outside the community: the distance alone is kept, nothing is placed or joined by it", "zh": "手机定位离本社区 6.6 公里，只记距离，不作定位和并案依据"}, "values": {"km": 6.6}, "weight": null}]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	a14035d4-4c8b-467d-825b-1efce44aa1a4	camera	intrusion	intrusion	started	minor	2026-12-01 14:31:17.550924+00	2026-12-01 14:31:21.56061+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:37013fee-68ae-4467-b969-3ee49494198d:1	cam-lawn		t	37013fee-68ae-4467-b969-3ee49494198d	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1	bf0e9fdb-9e34-4d19-8249-6671880c9814	camera	loitering	loitering	started	minor	2026-12-01 14:31:17.550948+00	2026-12-01 14:31:21.56061+00	27.08444	115.01524	30	\N	\N	\N	cam-lawn/草坪	{西草坪}	0.82	event:a873f8b1-413b-4047-b483-bd02c3eb9a17:1	cam-lawn		t	a873f8b1-413b-4047-b483-bd02c3eb9a17	1	{"x1": 0.42, "x2": 0.55, "y1": 0.35, "y2": 0.82}	\N	[]	[]	f	f
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	ea52b297-df9b-4571-ab07-78681aa01b51	resident	fall	fallen_person	started	life_safety	2026-12-01 14:31:21.624304+00	2026-12-01 14:31:21.624304+00	27.08444	115.01524	50	\N	\N	\N	\N	{西草坪}	0.6	report:resident:3fa604ae3f3d59cc9f0397aa8c874926	resident	有人在草坪打架，流血了	t	\N	\N	\N	\N	[]	[]	f	f
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
qingyuan	qingyuan/hedong/jinlanli	7bb344b3ae3a06bc6866b3a10b116bd341638d861932187cf033f99cc4fcc6ff	128	96	t	2026-12-01 14:31:18.570286+00
qingyuan	qingyuan/hedong/wenfeng	4412590c95a190817774cac7b683461048692039457d642c0b6b07ad08d35695	130	96	t	2026-12-01 14:31:20.023046+00
jizhou	jizhou/beimen/chengnan	4c3aba298e3a82df83921c8dcd4547946b05ebb5816e1cfb6303511139562dbb	132	96	t	2026-12-01 14:31:21.416044+00
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (district_id, place_path, task_id, incident_id, plan, title_zh, title_en, state, assignee, offered_at, offer_expires_at, changed_at, due_at, reasons, note, photos, version, lead, checked) FROM stdin;
qingyuan	qingyuan/hedong/jinlanli	e9f52bdf-e9c8-4d57-85e9-16c2bb150c10	9362c1f9-8f86-46e0-b027-a1f02dc29c05	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	510104da-dfcd-492f-a421-7cafd7d818cf	2026-12-01 14:31:17.670934+00	2026-12-01 14:32:47.670934+00	2026-12-01 14:31:17.670934+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/jinlanli	369a9f64-4e8f-4a7c-8197-332d229c5416	34e6ce33-bc1e-4387-b5b3-cd4b51a185b2	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	510104da-dfcd-492f-a421-7cafd7d818cf	2026-12-01 14:31:18.012738+00	2026-12-01 14:32:48.012738+00	2026-12-01 14:31:18.099957+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/wenfeng	871de7d1-4b41-4a98-8b76-014882abd50c	8445f93e-c686-4cb3-86f6-9954e9487ba2	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	2026-12-01 14:31:19.019592+00	2026-12-01 14:32:49.019592+00	2026-12-01 14:31:19.019592+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
qingyuan	qingyuan/hedong/wenfeng	e9442aee-d9f2-477e-98e3-62b1133c8409	5aaf93a5-1825-466e-a872-dfee317fffc5	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	2026-12-01 14:31:19.448384+00	2026-12-01 14:32:49.448384+00	2026-12-01 14:31:19.52821+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
jizhou	jizhou/beimen/chengnan	a0ea6f9d-4de7-4542-a09a-5d792e32827d	f77daa66-4573-42cf-8341-2ac4ed99dd50	0	到现场劝离并查看围挡	Go there, ask them to leave and look at the fence	offered	c94416cd-5691-4d9b-93fb-92b22a438af4	2026-12-01 14:31:20.543889+00	2026-12-01 14:32:50.543889+00	2026-12-01 14:31:20.543889+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	2	f	[]
jizhou	jizhou/beimen/chengnan	bee11f8b-7258-4024-af3d-782d2395ee46	b05c7969-bfdd-4f32-97c8-8c2f024442fb	0	上门调解并约定回访日期	Mediate at their door and agree on a date to come back	accepted	c94416cd-5691-4d9b-93fb-92b22a438af4	2026-12-01 14:31:20.946626+00	2026-12-01 14:32:50.946626+00	2026-12-01 14:31:21.020065+00	\N	[{"code": "dispatch.chosen", "text": {"en": "Chosen by the officer", "zh": "值守员指定"}, "values": {}, "weight": null}]		{}	3	f	[]
qingyuan	qingyuan/hedong/jinlanli/g1/lawn	7ed4c314-cf9a-4610-96c7-10cacdf47fc0	6deffb25-b379-4c49-b97c-28dda521cfda	0	立即到场看人，需要时拨打120	Go to the person at once, call 120 where needed	offered	0bec3c58-d5c3-4bc5-be28-1289d98f472b	2026-12-01 14:31:21.624304+00	2026-12-01 14:32:21.624304+00	2026-12-01 14:31:21.624304+00	\N	[{"code": "dispatch.no_position", "text": {"en": "Position unknown", "zh": "位置不明"}, "values": {}, "weight": null}, {"code": "dispatch.skill", "text": {"en": "Has the skill", "zh": "有所需技能"}, "values": {}, "weight": null}]		{}	2	f	[]
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
qingyuan	510104da-dfcd-492f-a421-7cafd7d818cf	8cfdf596-9294-493f-9bf8-8385df989c94	photo	\N	676	6bd40dc6c21f678c8de5b2c9fa3db522c2845709ef963aad4909cd611fd34619	2026-12-04 14:31:17.8458+00	0
qingyuan	b7f4a13a-84f3-42e4-b3b0-650cb019cdbe	45481489-4453-43d5-b6a0-786175814458	photo	\N	688	ab21123841d6b85f9f9c2afd295078a7d2b2c8705b770108c85b2a1a07a3517b	2026-12-04 14:31:19.223433+00	0
jizhou	c94416cd-5691-4d9b-93fb-92b22a438af4	14c43986-3364-4b65-9495-91d7966e7f61	photo	\N	688	e9d00b8b686e6bf660f49b8419d789c26a7f4da43d2e3fb5379b3752d253a456	2026-12-04 14:31:20.732138+00	0
\.


--
-- Data for Name: work_days; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.work_days (district_id, place_path, kept_at, holidays, extra_days, hours) FROM stdin;
\.


--
-- Name: feed_feed_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.feed_feed_id_seq', 89, true);


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

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 2, true);


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
-- Name: ix_activities_voice; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_activities_voice ON public.activities USING btree (district_id, ((data ->> 'voice'::text))) WHERE ((data ->> 'voice'::text) IS NOT NULL);


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


