import { createContext, type KeyboardEvent, type ReactElement, type ReactNode, type RefObject, useContext } from 'react'
import { usePopUp } from './pop-up.tsx'

const ITEMS = '[role="menuitem"]:not([aria-disabled="true"])'

type OpenerProps = ReturnType<typeof usePopUp>['openerProps'] & { 'aria-haspopup': 'menu' }

const CloseContext = createContext<() => void>(() => undefined)

type Props = {
  /** The button that opens it, with the properties that it is given. */
  button: (opener: OpenerProps) => ReactElement
  /** A selector for the button, for when it has to be found again, as after a dialog. */
  opener?: RefObject<HTMLButtonElement | null>
  /** Shown above the items. */
  label?: string
  children: ReactNode
}

/** The next item after `at` that begins with this letter, from the top again after the last. */
function beginningWith(letter: string, { items, at }: { items: HTMLElement[]; at: number }): number {
  const begins = (item: HTMLElement) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase())
  const after = items.findIndex((item, index) => index > at && begins(item))
  return after === -1 ? items.findIndex(begins) : after
}

/**
 * A menu as the ARIA Authoring Practices describe it: arrows, Home, End and first letters move, Enter and a click
 * choose.
 */
export function Menu({ button, opener, label, children }: Props) {
  const { opened, close, openerProps, panel } = usePopUp(ITEMS, opener)

  function move(event: KeyboardEvent) {
    const items = [...(panel.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    const { key, ctrlKey, altKey, metaKey } = event
    const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey
    const to = isLetter
      ? beginningWith(key, { items, at })
      : { ArrowDown: at + 1, ArrowUp: at <= 0 ? items.length - 1 : at - 1, Home: 0, End: items.length - 1 }[key]
    if (key === 'Tab') close()
    if (to === undefined || to === -1) return
    event.preventDefault()
    items[to % items.length]?.focus()
  }

  return (
    <>
      {button({ ...openerProps, 'aria-haspopup': 'menu' })}
      {opened && (
        <div ref={panel} className="pop-up menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={move}>
          {label && (
            <div className="menu-label" aria-hidden="true">
              {label}
            </div>
          )}
          <CloseContext value={close}>{children}</CloseContext>
        </div>
      )}
    </>
  )
}

type ItemProps = {
  disabled?: boolean
  isDanger?: boolean
  lang?: string
  onChoose: () => void
  children: ReactNode
}

export function MenuItem({ disabled = false, isDanger = false, lang, onChoose, children }: ItemProps) {
  const close = useContext(CloseContext)
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      lang={lang}
      aria-disabled={disabled}
      {...(isDanger && { 'data-danger': true })}
      onClick={() => {
        if (disabled) return
        close()
        onChoose()
      }}
    >
      {children}
    </button>
  )
}

/** Leads to another page. `isApart`: in a window of its own. */
export function MenuLink({
  href,
  isApart = false,
  children,
}: {
  href: string
  isApart?: boolean
  children: ReactNode
}) {
  const close = useContext(CloseContext)
  const window = isApart ? { target: '_blank', rel: 'noreferrer' } : {}
  return (
    <a href={href} {...window} role="menuitem" tabIndex={-1} onClick={close}>
      {children}
    </a>
  )
}
