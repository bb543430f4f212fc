// Runs before the first paint, so that a page chosen to be dark never flashes light.
try {
  const theme = localStorage.getItem('ecomap-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Without storage the system's own theme is followed.
}
