/** What the Sheets API answers in place of a result: an HTTP status and one sentence. The caller's method name is added on the way out. */
export class ApiRefusal extends Error {
  readonly code: number
  readonly reason: string

  constructor(code: number, message: string, reason: string) {
    super(message)
    this.code = code
    this.reason = reason
  }
}

/** 400: the request is understood and cannot be carried out; also how a protected cell is refused. */
export function badRequest(message: string): ApiRefusal {
  return new ApiRefusal(400, message, 'badRequest')
}

/** 403: the person may not do this to the file at all. */
export function forbidden(): ApiRefusal {
  return new ApiRefusal(403, 'The caller does not have permission', 'forbidden')
}

/** 404: no spreadsheet has this id, or the person may not even see it (Google does not tell which). */
export function notFound(): ApiRefusal {
  return new ApiRefusal(404, 'Requested entity was not found.', 'notFound')
}

/** 429: more than the requests a minute Google grants one person. */
export function quotaExceeded(kind: 'Read' | 'Write'): ApiRefusal {
  const limit = `${kind} requests per minute per user`
  const message = `Quota exceeded for quota metric '${kind} requests' and limit '${limit}' of service 'sheets.googleapis.com' for consumer 'project_number:000000000000'.`
  return new ApiRefusal(429, message, 'rateLimitExceeded')
}

/** The error a script catches: named GoogleJsonResponseException, the status and reason in `details`. */
export class GoogleJsonResponseException extends Error {
  readonly details: {
    code: number
    message: string
    errors: { message: string; domain: 'global'; reason: string }[]
  }

  constructor(method: string, refusal: ApiRefusal) {
    super(`API call to sheets.${method} failed with error: ${refusal.message}`)
    this.name = 'GoogleJsonResponseException'
    const { code, message, reason } = refusal
    this.details = { code, message, errors: [{ message, domain: 'global', reason }] }
  }
}
