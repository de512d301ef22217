/** How long `npm start` takes where all is there: packages, build and database. */
export async function measure({ site }) {
  await site.open()
  await site.close()
  const begun = performance.now()
  await site.open()
  const seconds = (performance.now() - begun) / 1000
  return [{ what: 'The second start, until readers are served', measured: seconds, unit: 's', below: 10 }]
}
