/** Where this device is to forget who was here, what the scripts keep on it goes too. */
document.addEventListener('submit', event => {
  if (!(event.target instanceof HTMLFormElement) || !event.target.action.endsWith('/forget')) return
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('gopy ')) localStorage.removeItem(key)
  } catch {
    // Nothing was kept where nothing may be.
  }
})
