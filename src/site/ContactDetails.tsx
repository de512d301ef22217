import type { ReactNode } from 'react'
import { callAddress, privacyAddress, textAddress } from './address'
import type { ShellView } from './shell-view'

/** Where and when the clinic can be reached, at the foot of every page. */
export function ContactDetails({ clinic }: { clinic: ShellView }) {
  const { address, callNumber, textNumber, openingHours, emergencyNumber, emergencyWords } = clinic
  return (
    <footer className="contact" id="contact" tabIndex={-1}>
      <h2>{clinic.name}</h2>
      {clinic.isExample && <p>This clinic is an example that comes with the software.</p>}
      <dl>
        {address && <Detail name="Address">{address}</Detail>}
        {openingHours && <Detail name="Opening hours">{openingHours}</Detail>}
        {callNumber && (
          <Detail name="Telephone">
            <a href={callAddress(callNumber.dialled)}>{callNumber.shown}</a>
          </Detail>
        )}
        {textNumber && (
          <Detail name="Text messages">
            <a href={textAddress(textNumber.dialled)}>{textNumber.shown}</a>
          </Detail>
        )}
        {(emergencyNumber ?? emergencyWords) && (
          <Detail name="Emergency" isWide>
            {emergencyWords} {emergencyNumber && <a href={callAddress(emergencyNumber)}>{emergencyNumber}</a>}
          </Detail>
        )}
      </dl>
      <p>
        <a href={privacyAddress}>Privacy</a>
      </p>
    </footer>
  )
}

function Detail({ name, isWide, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div className={isWide ? 'wide' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
