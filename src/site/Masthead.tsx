import { answersAddress, askAddress, homeAddress, searchAddress } from './address'
import { FontResize } from './FontResize'
import type { ShellView } from './shell-view'

export function Masthead({ clinic }: { clinic: ShellView | null }) {
  return (
    <header className="masthead">
      <a className="brand" href={homeAddress}>
        {clinic?.logo && (
          <img src={clinic.logo.url} alt="" width={clinic.logo.width} height={clinic.logo.height} />
        )}
        <span>
          <b>Ask the Doctors</b>
          {clinic && <small> {clinic.name}</small>}
        </span>
      </a>
      <nav aria-label="Column">
        <a href={answersAddress()}>All answers</a>
        <a href={searchAddress()}>Search</a>
        <a href={askAddress()}>Ask</a>
      </nav>
      <FontResize />
    </header>
  )
}
