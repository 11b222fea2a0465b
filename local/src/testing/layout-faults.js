/**
 * What a person could not read or press on the page, one line each: text that is cut off or leaves its box, text over
 * other text, a field whose hint does not fit, and elements hidden under others. Runs in the page.
 */
globalThis.layoutFaults = () => {
  const SLACK = 1.5
  const BOXES = ['BUTTON', 'TD', 'TH', 'LI', 'A', 'LABEL', 'P', 'SECTION']
  const faults = []
  const say = (what, element) =>
    faults.push(
      `${what}: ${(element.textContent || element.getAttribute('aria-label') || element.placeholder || element.tagName)
        .trim()
        .replace(/\s+/g, ' ')
        .slice(0, 60)} <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
    )

  const scrolls = (overflow) => ['auto', 'scroll'].includes(overflow)
  const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  /** Only for screen readers: a box of one pixel, or clipped away. */
  const isForEars = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect()
      if (width <= 1 || height <= 1) if (getComputedStyle(at).position === 'absolute') return true
      if (getComputedStyle(at).clip.startsWith('rect(0')) return true
    }
    return false
  }
  const layerOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at
    }
    return document.body
  }

  /** What the boxes around a piece of text leave visible of it, and which of them cuts it. */
  function shownPart(element, rect) {
    const part = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom, cutBy: null }
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position, display } = getComputedStyle(at)
      const clips = (overflow) => ['hidden', 'clip'].includes(overflow)
      if (display !== 'inline' && display !== 'contents') {
        const box = at.getBoundingClientRect()
        // Content that scrolls is not cut.
        if (scrolls(overflowY)) {
          part.top = Math.max(part.top, box.top)
          part.bottom = Math.min(part.bottom, box.bottom)
        }
        if (clips(overflowX)) {
          if (part.right > box.right + SLACK || part.left < box.left - SLACK) part.cutBy = 'at the side'
          part.left = Math.max(part.left, box.left)
          part.right = Math.min(part.right, box.right)
        }
        if (clips(overflowY)) {
          // Letters do not fill the height of their line.
          const above = SLACK + rect.height * 0.3
          if (part.bottom > box.bottom + above || part.top < box.top - above) part.cutBy ??= 'below'
          part.top = Math.max(part.top, box.top)
          part.bottom = Math.min(part.bottom, box.bottom)
        }
      }
      if (position === 'fixed') break
    }
    return part
  }

  const texts = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (node.data.trim() === '' || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION', 'TEXTAREA'].includes(element.tagName))
      continue
    if (!isShown(element) || isForEars(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const { cutBy, ...part } = shownPart(element, rect)
      // A text without any room is left out on purpose, not cut: this much of a line is above its letters.
      const leftOut = Math.max(1, rect.height * 0.05)
      if (part.right - part.left < 1 || part.bottom - part.top < leftOut) continue
      texts.push({ element, rect: part, cutBy, layer: layerOf(element) })
    }
  }

  const said = new Set()
  const once = (what, element) => {
    if (said.has(element)) return
    said.add(element)
    say(what, element)
  }
  for (const { element, rect, cutBy } of texts) {
    if (cutBy) once(`cut ${cutBy}`, element)
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { display, overflowX, overflowY, position } = getComputedStyle(at)
      if (display === 'inline' || display === 'contents') continue
      const box = at.getBoundingClientRect()
      if (rect.right > box.right + SLACK || rect.left < box.left - SLACK) {
        // A large table may be focused: browsers let it scroll by keyboard when nothing in it takes the focus.
        const isOfFigures = at.querySelector('table') !== null && at.querySelector('button, a[href], input') === null
        if (scrolls(overflowX)) {
          if (!isOfFigures) once('has to be scrolled to the side', element)
        } else if (BOXES.includes(at.tagName)) once(`runs out of its ${at.tagName.toLowerCase()}`, element)
      }
      if (scrolls(overflowX) || scrolls(overflowY) || position === 'fixed') break
    }
  }

  for (let one = 0; one < texts.length; one++) {
    for (let two = one + 1; two < texts.length; two++) {
      const [a, b] = [texts[one], texts[two]]
      if (a.layer !== b.layer || a.element === b.element) continue
      const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left)
      const height = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top)
      // Lines of different sizes side by side overlap above and below their letters.
      const lower = Math.min(a.rect.bottom - a.rect.top, b.rect.bottom - b.rect.top)
      if (width > 2 && height > lower * 0.4) once('lies over other words', b.element)
    }
  }

  const canvas = document.createElement('canvas').getContext('2d')
  for (const field of document.querySelectorAll('input[placeholder]')) {
    if (!isShown(field) || field.placeholder === '') continue
    const style = getComputedStyle(field)
    canvas.font = style.font
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
    if (canvas.measureText(field.placeholder).width > room + SLACK) say('its hint is cut', field)
  }

  const whereIs = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return 'outside'
    const there = document.elementFromPoint(x, y)
    const isItself = there === null || element.contains(there) || there.contains(element)
    if (isItself || there.closest('label')?.contains(element)) return 'free'
    // The message about the last step goes away by itself.
    return there.closest('[role="status"]') ? 'free' : 'covered'
  }
  /** Wherever the page is scrolled to. */
  function isAlwaysCovered(element) {
    if (whereIs(element) === 'free') return false
    const places = [0.5, 0.2, 0.35, 0.8].map((height) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      scrollBy(0, element.getBoundingClientRect().top - height * innerHeight)
      return whereIs(element)
    })
    return places.includes('covered') && !places.includes('free')
  }
  // A dialog covers the page on purpose, and a popup closes when the page scrolls.
  if (!document.querySelector('[role="dialog"], [role="menu"]')) {
    const at = [scrollX, scrollY]
    for (const element of document.querySelectorAll('button, a[href], input, select, textarea, summary')) {
      if (isShown(element) && !isForEars(element) && isAlwaysCovered(element)) say('lies under something', element)
    }
    scrollTo(...at)
  }
  return faults
}
