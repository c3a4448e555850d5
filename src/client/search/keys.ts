/** True where the reader is writing: there no key is taken from them. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** True for the keys that open the search: `/`, and Ctrl+K or ⌘K, where the reader is not writing. */
function opensSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || isWriting(event.target)) return false;
  const { key, ctrlKey, metaKey, altKey } = event;
  return altKey ? false : ctrlKey !== metaKey ? key.toLowerCase() === 'k' : key === '/' && !ctrlKey;
}

/** What had the focus before a key opened the search. */
export interface Before {
  element?: Element | null;
}

/** Lets the keys that open the search lead from anywhere on the page to `input`. */
export function openByKeys(input: HTMLInputElement): Before {
  const before: Before = {};
  addEventListener('keydown', (event) => {
    if (!opensSearch(event)) return;
    event.preventDefault();
    before.element = document.activeElement;
    input.focus();
    input.select();
  });
  return before;
}
