import type { ServerProps } from 'payload'

/** Above the clinic's own rules: where those that come with the software are read, and letters are tried. */
export function RedFlagsLink({ payload }: ServerProps) {
  return (
    <p>
      <a href={`${payload.config.routes.admin}/red-flags`}>
        All red flags that come with the software, and a place to try a letter
      </a>
    </p>
  )
}
