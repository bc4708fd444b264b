// Light or dark: as the system is, until somebody chooses.
const dark = matchMedia('(prefers-color-scheme: dark)');
const stored = () => localStorage.getItem('theme');

/** The theme that is shown. */
export const currentTheme = () => stored() ?? (dark.matches ? 'dark' : 'light');

/** Makes a button change the theme. */
export function setUpTheme(button, changed) {
  const show = () => {
    const theme = currentTheme();
    document.documentElement.dataset.theme = theme;
    button.textContent = theme === 'dark' ? '☀' : '☾';
    button.setAttribute('aria-label', theme === 'dark' ? 'Light theme' : 'Dark theme');
    button.title = button.getAttribute('aria-label');
    changed();
  };
  button.addEventListener('click', () => {
    localStorage.setItem('theme', currentTheme() === 'dark' ? 'light' : 'dark');
    show();
  });
  dark.addEventListener('change', show);
  show();
}
