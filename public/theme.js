// Runs before the page is drawn, so that the remembered theme never flashes.
(() => {
  const root = document.documentElement;
  const remembered = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const remember = (theme) => {
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is closed: the choice holds for this page.
    }
  };
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  };
  const dark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

  apply(remembered());
  root.dataset.scripts = '';
  addEventListener('storage', ({ key, newValue }) => {
    if (key === 'theme') apply(newValue);
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-theme-switch]')) return;
    const theme = dark() ? 'light' : 'dark';
    apply(theme);
    remember(theme);
    dispatchEvent(new CustomEvent('themechange', { detail: theme }));
  });
})();
