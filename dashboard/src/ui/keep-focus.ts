/**
 * Gives the focus to what `selector` finds, if it was lost with the button that was pressed: the next Tab then goes on
 * from there instead of from the top. Asked after the page has been drawn.
 */
export function keepFocus(selector: string) {
  setTimeout(() => {
    const { activeElement } = document
    const isLost = activeElement === null || activeElement === document.body
    if (isLost) document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  })
}
