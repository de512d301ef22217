/**
 * Every read and write names whom it is done for (design D5).
 * A visitor sees what the access rules show to anyone; `theSoftware` is for commands that have checked who may.
 */
export const visitor = { overrideAccess: false, user: null } as const

export const theSoftware = { overrideAccess: true } as const
