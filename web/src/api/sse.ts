/** Reads server-sent events out of a stream of text, piece by piece, as the standard has it. */
export interface FeedEvent { id: string | null; topic: string; data: string }

export interface Reader { push: (piece: string) => FeedEvent[]; lastId: () => string | null }

export function sseReader(): Reader {
  let rest = ''
  let lastId: string | null = null
  let topic = ''
  let data: string[] = []

  function line(text: string): FeedEvent | null {
    if (text === '') {
      const found = data.length > 0 ? { id: lastId, topic: topic || 'message', data: data.join('\n') } : null
      topic = ''
      data = []
      return found
    }
    const colon = text.indexOf(':')
    const field = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '')
    if (field === 'id') lastId = value
    else if (field === 'event') topic = value
    else if (field === 'data') data.push(value)
    return null
  }

  return {
    push(piece) {
      const lines = (rest + piece).split(/\r\n|\n|\r/)
      rest = lines.pop() ?? ''
      return lines.map(line).filter((event) => event !== null)
    },
    lastId: () => lastId,
  }
}
