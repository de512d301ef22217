export const sendResetLinkJobName = 'send-reset-link'

/** The address somebody typed waits sealed: it may be anybody's. */
export const sealedAddress = (secret: string) => ({ secret, purpose: 'reset link' }) as const
