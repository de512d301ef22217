/** Says plainly that nobody was asked and nobody answered. */
export function ExampleNotice({ what }: { what: string }) {
  return (
    <p className="example">
      <b>Example.</b> This {what} comes with the software to show what it can do. It is not medical advice.
    </p>
  )
}
