"""A patrol at the scene says what the camera's alarm was; it may be said anew until that is checked."""

from uuid import UUID

from central.domain.alarm_words import Voice, may_say, said_at_scene, words_of
from central.domain.incident import Verb
from central.domain.phone_step import PhoneStep, when_done
from central.domain.task import Task
from central.services.eyes.verdicts import judge_incident
from central.services.journal import write
from central.services.tasks.progress_task import begin
from central.services.work import Act
from protocol.verdicts import Verdict


async def judge_alarm(task_id: UUID, act: Act, *, verdict: Verdict, phone: PhoneStep | None = None) -> Task:
    """The task, as it was: saying this moves nothing on. The same word again is one word.

    Raises NotAllowedNow before somebody is at the scene, once it is checked, and where no camera told of it.
    """
    work, incident, task = await begin(task_id, act, None)
    may_say(task, incident.state, await act.store.signals.of_incident(work.scope, incident.incident_id))
    words = words_of(await act.store.activities.of_incident(work.scope, incident.incident_id))
    if said_at_scene(words, act.who.account_id) is verdict:
        return task
    await write(work, incident, Verb.ALARM_JUDGED, task_id=str(task_id), verdict=str(verdict), **when_done(phone))
    # Where an officer has spoken, theirs stands, and nothing changes for the camera.
    if all(word.voice is Voice.SCENE for word in words):
        await judge_incident(work, incident.incident_id)
    return task
