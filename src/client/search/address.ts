import { readState, type SearchState, writeState } from '../../domain/search/filters.ts';

/** A pause in typing after which the address says what was typed, in milliseconds. */
const PAUSE = 400;

/** Keeps a search in the address of the page, so that it can be sent, bookmarked and gone back to. */
export class Address {
  #isTyping = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `show` is called when the reader goes back or forward. */
  constructor(show: (state: SearchState) => void) {
    addEventListener('popstate', () => {
      clearTimeout(this.#waiting);
      this.#isTyping = false;
      show(this.read());
    });
  }

  read(): SearchState {
    return readState(location.search);
  }

  /** Writes what is being typed, once the reader pauses; a run of typing is one step back, not one a letter. */
  type(state: SearchState): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#write(state, this.#isTyping);
      this.#isTyping = true;
    }, PAUSE);
  }

  /** Writes what was chosen or sent off, as a step of its own. */
  choose(state: SearchState): void {
    clearTimeout(this.#waiting);
    this.#write(state, false);
    this.#isTyping = false;
  }

  #write(state: SearchState, replaces: boolean): void {
    const search = writeState(state);
    if (search === location.search) return;
    const address = `${location.pathname}${search}`;
    if (replaces) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
}
