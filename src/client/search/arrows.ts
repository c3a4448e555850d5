/**
 * Lets the arrow keys move from the box through its answers and back. The answers are links that really have the
 * focus, so that Enter, a screen reader and the browser's own keys do what they do with links.
 */
export function moveByArrows(
  box: HTMLElement,
  input: HTMLInputElement,
  items: () => readonly HTMLElement[],
): void {
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const list = items();
    const place = list.findIndex((item) => item === document.activeElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.length === 0 || (place < 0 && document.activeElement !== input)) return;
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? place + 1 : place < 0 ? list.length - 1 : place - 1;
      (list[next] ?? input).focus();
    } else if (place >= 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ') {
      // Who goes on typing means the box; the key reaches it, since it has the focus when the letter is put in.
      input.focus();
    }
  });
}
