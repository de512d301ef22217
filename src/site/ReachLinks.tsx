import { askAddress, callAddress, textAddress } from './address'
import type { ShellView } from './shell-view'

interface Props {
  clinic: Pick<ShellView, 'callNumber' | 'textNumber'>
  /** True for the letterbox, an address for a letterbox that remembers where somebody comes from. */
  contact?: boolean | string
  call?: boolean
  text?: boolean
}

/** The ways to reach the clinic, as far as they are offered and the clinic has them. */
export function ReachLinks({ clinic, contact = true, call = true, text = true }: Props) {
  const links = [
    contact && { label: 'Contact the doctors', to: contact === true ? askAddress() : contact },
    call && clinic.callNumber && { label: 'Call Us', to: callAddress(clinic.callNumber.dialled) },
    text && clinic.textNumber && { label: 'Text Us', to: textAddress(clinic.textNumber.dialled) },
  ].filter((link) => !!link)
  if (links.length === 0) return null
  return (
    <ul className="reach">
      {links.map(({ label, to }) => (
        <li key={label}>
          <a href={to}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
