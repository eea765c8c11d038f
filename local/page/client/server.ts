import type { ActReply, ActRequest, PageState, ShownMail, ShownRun, Snapshot, Update } from '../protocol'

/** What a browser tab is at the server: who sits before it, and what is open. */
export interface Place {
  readonly as: string
  readonly fileId: string
}

/** What the server calls back with. */
export interface ServerListener {
  update(update: Update): void
  /** Something around the grid has changed: fetch the state. */
  state(): void
  /** The connection is there again; `version` is what the server has. */
  connected(version: number): void
  lost(): void
}

/** The server answered that something is wrong, in words for the person. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

/** The local server, as one browser tab talks to it. */
export class Server {
  /** Tells this browser tab from others of the same person. */
  readonly page = crypto.randomUUID()
  place: Place
  private events: EventSource | undefined

  constructor(place: Place) {
    this.place = place
  }

  state(): Promise<PageState> {
    return this.get('state')
  }

  snapshot(): Promise<Snapshot> {
    return this.get('snapshot')
  }

  mails(): Promise<readonly ShownMail[]> {
    return this.get('mails')
  }

  runs(): Promise<readonly ShownRun[]> {
    return this.get('runs')
  }

  act(request: ActRequest): Promise<ActReply> {
    return this.post('act', request)
  }

  /** Anything else that is asked for by name. */
  post<T>(name: string, body: unknown): Promise<T> {
    const headers = { 'content-type': 'application/json' }
    return this.fetch(name, { method: 'POST', headers, body: JSON.stringify(body) })
  }

  url(name: string): string {
    const query = new URLSearchParams({ as: this.place.as, file: this.place.fileId, page: this.page })
    return `/api/${name}?${query}`
  }

  /** Listens for what others do in the open file; the one before is closed. */
  listen(listener: ServerListener): void {
    this.events?.close()
    const events = new EventSource(this.url('events'))
    this.events = events
    events.addEventListener('hello', (event) => listener.connected(Number(event.data)))
    events.addEventListener('update', (event) => listener.update(JSON.parse(event.data) as Update))
    events.addEventListener('state', () => listener.state())
    events.addEventListener('error', () => listener.lost())
  }

  private get<T>(name: string): Promise<T> {
    return this.fetch(name, {})
  }

  private async fetch<T>(name: string, init: RequestInit): Promise<T> {
    const response = await fetch(this.url(name), init)
    const answer = (await response.json()) as T & { readonly message?: string }
    if (!response.ok) throw new ServerError(answer.message ?? response.statusText)
    return answer
  }
}
