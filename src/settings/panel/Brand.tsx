import { getClinic } from '@/settings/queries'

/** Above the sign-in form: whose column this is. */
export async function Logo() {
  const { name } = await getClinic()
  return (
    <p style={{ margin: 0, textAlign: 'center', fontFamily: 'ui-serif, Georgia, serif' }}>
      <strong style={{ display: 'block', fontSize: '1.75rem' }}>Ask the Doctors</strong>
      {name !== 'Ask the Doctors' && name}
    </p>
  )
}

/** At the head of every page of the panel: the way back to its beginning. */
export function Icon() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" role="img" aria-label="Ask the Doctors">
      <path
        d="M3 4h18v13H10l-5 4v-4H3z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M12 7v7M8.5 10.5h7" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
