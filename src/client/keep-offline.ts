const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Keeps the site in the browser. Browsers allow it under https and on this computer alone; elsewhere all else works. */
function keepOffline(): void {
  navigator.serviceWorker
    ?.register(`${base}service-worker.js`, { scope: base, updateViaCache: 'none' })
    .catch(() => undefined);
}

if (import.meta.env.PROD) {
  if (document.readyState === 'complete') keepOffline();
  else window.addEventListener('load', keepOffline, { once: true });
}
