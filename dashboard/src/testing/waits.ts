// Runs before each test file. What a page has not shown by then is missing, and not only slow.
if ('document' in globalThis) {
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 15_000 })
}

export {}
