/** An expected outcome as a value: what was asked for, or what stood in the way. Surprises are exceptions. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem }

export const succeed = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

export const fail = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem })
