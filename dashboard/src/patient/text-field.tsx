import type { InputHTMLAttributes, ReactNode } from 'react'
import { Fault } from './fault.tsx'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  id: string
  label: string
  hint?: ReactNode
  /** What is wrong with what was typed. */
  fault?: string | undefined
}

/** A field of a form with its label, a hint, and what is wrong with it. */
export function TextField({ id, label, hint, fault, ...input }: Props) {
  const below = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter(Boolean)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-invalid={fault !== undefined}
        aria-describedby={below.length > 0 ? below.join(' ') : undefined}
        {...input}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  )
}
