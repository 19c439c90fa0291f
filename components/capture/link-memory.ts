/** The end of a link is as good as the whole to tell two links apart, and opens nothing. */
const keyOf = (name: string) => `${name}:${window.location.pathname.slice(-12)}`;

/** Runs `use` where the browser lets a page remember: in a foreign frame it may not. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.sessionStorage);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}

/** What this tab keeps in mind about its link, until the tab is closed. */
export const recall = (name: string) => withStorage((storage) => storage.getItem(keyOf(name)));
export const remember = (name: string, value: string) =>
  withStorage((storage) => storage.setItem(keyOf(name), value));
