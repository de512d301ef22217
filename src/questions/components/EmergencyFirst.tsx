import type { AskFacts } from '@/questions/asking/ask-view'
import { callAddress } from '@/site/address'

/** Before anything else: whom to call where it cannot wait for a letter. */
export function EmergencyFirst({ facts: { clinic, letterbox } }: { facts: AskFacts }) {
  const { crisisNumber, crisisWords } = letterbox
  return (
    <section className="card emergency" aria-labelledby="emergency">
      <h2 id="emergency">If it cannot wait</h2>
      <p>
        {clinic?.emergencyWords ??
          'If a life may be in danger, call your emergency number now. Do not wait for an answer here.'}
      </p>
      {clinic?.emergencyNumber && <CallNow number={clinic.emergencyNumber} />}
      {(crisisWords ?? crisisNumber) && (
        <p>{crisisWords ?? 'If you are in despair, somebody will listen.'}</p>
      )}
      {crisisNumber && <CallNow number={crisisNumber} />}
    </section>
  )
}

/** A number to press, as large as a thumb. */
export function CallNow({ number }: { number: string }) {
  return (
    <p className="call">
      <a href={callAddress(number)}>Call {number}</a>
    </p>
  )
}
