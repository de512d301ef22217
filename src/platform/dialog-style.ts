import type { CSSProperties } from 'react'

/** A dialog of ours in the panel, whose own rules take a dialog's space away. */
export const dialogStyle: CSSProperties = {
  width: 'min(36rem, calc(100vw - 2rem))',
  margin: 'auto',
  padding: '1.5rem',
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 'var(--style-radius-m)',
  background: 'var(--theme-bg)',
  color: 'var(--theme-elevation-800)',
}
