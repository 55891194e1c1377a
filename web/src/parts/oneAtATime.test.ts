import { expect, test } from 'vitest'

import { oneAtATime } from './oneAtATime'

test('what is asked twice in one tick is done once, and again when it is over', async () => {
  const alone = oneAtATime()
  let done = 0
  const escalate = async (): Promise<boolean> => {
    done += 1
    await Promise.resolve()
    return true
  }
  expect(await Promise.all([alone(escalate), alone(escalate)])).toEqual([true, false])
  expect(done).toBe(1)
  expect(await alone(escalate)).toBe(true)
  expect(done).toBe(2)
})

test('what went wrong bars nothing', async () => {
  const alone = oneAtATime()
  await expect(alone(() => Promise.reject(new Error('unreached')))).rejects.toThrow('unreached')
  expect(await alone(() => Promise.resolve(true))).toBe(true)
})
