const SHOWN = 7

/** The line as a row of dots, the patient's own last. Hidden from screen readers: the sentence below says the same. */
export function LineAhead({ people }: { people: number }) {
  const dots = Math.min(people, SHOWN)
  return (
    <div className="line-ahead" aria-hidden="true">
      {people > SHOWN && <span className="more">+{people - SHOWN}</span>}
      {Array.from({ length: dots }, (_, index) => dots - index).map((before) => (
        <span key={before} className="dot" />
      ))}
      <span className="dot me" />
    </div>
  )
}
