/**
 * Focuses the element of `selector` if the focus was lost, as when the pressed button was removed, so that the next Tab
 * continues from there and not from the top. Runs after the next render.
 */
export function keepFocus(selector: string) {
  setTimeout(() => {
    const { activeElement } = document
    // A browser takes it from a button that can no longer be pressed only when it draws the page.
    const isLost = activeElement === null || activeElement.matches('body, :disabled')
    if (isLost) document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  })
}
