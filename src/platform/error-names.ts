import {
  APIError,
  AuthenticationError,
  ErrorDeletingFile,
  FileRetrievalError,
  FileUploadError,
  Forbidden,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  UnverifiedEmail,
  ValidationError,
} from 'payload'

/** What Payload refuses a request with, by the names it knows these by. */
export const payloadErrors = {
  APIError,
  AuthenticationError,
  ErrorDeletingFile,
  FileRetrievalError,
  FileUploadError,
  Forbidden,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  UnverifiedEmail,
  ValidationError,
}

/**
 * Gives the classes of Payload's errors the names that a minified build takes from them: Payload names an error
 * after its class, and by that name shows its sentence, chooses its level in the log and tells "nothing found"
 * from a fault.
 */
export function keepErrorNames(): void {
  for (const [name, value] of Object.entries(payloadErrors))
    Object.defineProperty(value, 'name', { value: name })
}
