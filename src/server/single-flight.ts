interface Flight<Outcome> {
  generation: number
  landing: Promise<Outcome>
}

/**
 * However many ask for the same thing at once, it is made once. Whoever asks after a change (`generation`) does
 * not wait for what was begun before it: that may not show the change.
 */
export function newFlights<Outcome>(generation: () => number) {
  const flights = new Map<string, Flight<Outcome>>()
  return (key: string, make: () => Promise<Outcome>): Promise<Outcome> => {
    const underWay = flights.get(key)
    if (underWay?.generation === generation()) return underWay.landing
    const land = () => {
      if (flights.get(key) === flight) flights.delete(key)
    }
    const flight = { generation: generation(), landing: make().finally(land) }
    flights.set(key, flight)
    return flight.landing
  }
}
