import { Logo } from '@payloadcms/next/rsc'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { SignInForm } from './SignInForm'

/** In place of Payload’s, which has no room for a code. */
export function SignIn({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req } = initPageResult
  const { i18n, payload } = req
  const { admin, routes } = payload.config
  const user = req.user ?? undefined
  const onward = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.redirect ?? '' })
  if (user) redirect(onward)
  const serverProps = { i18n, locale, params, payload, permissions, searchParams, user }
  const besides = (Component: typeof admin.components.beforeLogin) =>
    RenderServerComponent({ Component, importMap: payload.importMap, serverProps })
  return (
    <main>
      <div className="login__brand">
        <Logo {...serverProps} />
      </div>
      {besides(admin.components.beforeLogin)}
      <SignInForm
        address={`${routes.api}/${admin.user}/login`}
        forgotten={`${routes.admin}${admin.routes.forgot}`}
        onward={onward}
      />
      {besides(admin.components.afterLogin)}
    </main>
  )
}
