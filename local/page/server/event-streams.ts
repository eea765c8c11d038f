import type { ServerResponse } from 'node:http'
import type { Update } from '../protocol'

const heartbeatMs = 25_000

/** A sidebar that asks every second or two is no reason to have every page fetch its state as often. */
const stateEveryMs = 150

/** The browser tabs that listen, each for one file. */
export class EventStreams {
  private readonly open = new Map<ServerResponse, string>()
  private pendingState: NodeJS.Timeout | undefined
  private readonly beat = setInterval(() => {
    for (const response of this.open.keys()) response.write(':\n\n')
  }, heartbeatMs)

  /** Begins a stream; `version` is what the server has of the file. */
  add(response: ServerResponse, fileId: string, version: number): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(`retry: 1000\nevent: hello\ndata: ${version}\n\n`)
    this.open.set(response, fileId)
    response.on('close', () => this.open.delete(response))
  }

  /** Tells an update to the tabs that show its file, and everyone that what stands around the grid may differ. */
  tell(updates: readonly Update[]): void {
    const messages = updates.map((update) => ({
      fileId: update.fileId,
      text: `event: update\ndata: ${JSON.stringify(update)}\n\n`,
    }))
    for (const [response, fileId] of this.open) {
      for (const message of messages) if (message.fileId === fileId) response.write(message.text)
    }
    this.pendingState ??= setTimeout(() => this.tellState(), stateEveryMs)
  }

  private tellState(): void {
    this.pendingState = undefined
    for (const response of this.open.keys()) response.write('event: state\ndata:\n\n')
  }

  close(): void {
    clearInterval(this.beat)
    clearTimeout(this.pendingState)
    for (const response of this.open.keys()) response.end()
  }
}
