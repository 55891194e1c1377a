import { describe, expect, it } from 'vitest'

import { bytesOf, hindrance, type Browser } from './pushable'

const CHROME: Browser = { userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/140 Mobile', secure: true, push: true, installed: false }

describe('what stands in the way of notices', () => {
  it('is nothing in a browser that can', () => expect(hindrance(CHROME)).toBeNull())
  it('is the chat app, even where its view says that it can', () => {
    expect(hindrance({ ...CHROME, userAgent: `${CHROME.userAgent} MicroMessenger/8.0` })).toBe('in_chat_app')
    expect(hindrance({ ...CHROME, userAgent: `${CHROME.userAgent} AliApp(DingTalk/7.0)` })).toBe('in_chat_app')
  })
  it('is plain http before anything the browser lacks because of it', () => expect(hindrance({ ...CHROME, secure: false, push: false })).toBe('insecure'))
  it('is the home screen on an iPhone, and then nothing', () => {
    const iphone = { ...CHROME, userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', push: false }
    expect(hindrance(iphone)).toBe('install_first')
    expect(hindrance({ ...iphone, installed: true })).toBe('unable')
    expect(hindrance({ ...iphone, installed: true, push: true })).toBeNull()
  })
})

it('reads a key as browsers write it', () => expect([...bytesOf('BP-_')]).toEqual([4, 255, 191]))
