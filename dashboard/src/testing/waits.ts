// Run before each file of tests. What a page has not shown by then is lost, and not only slow.
if ('document' in globalThis) {
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 15_000 })
}

export {}
