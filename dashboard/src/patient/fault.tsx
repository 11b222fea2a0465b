/** The error message of one form field. */
export function Fault({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null
  return (
    <p id={id} className="fault">
      {text}
    </p>
  )
}
