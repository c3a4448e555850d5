declare namespace App {
  interface Locals {
    /** What the text components inside an account may ask for, set by the page that shows it. */
    account?: {
      claim: (id: string) => import('./domain/model.ts').Claim | undefined;
      /** The place of a claim among those marked in the account, from 1. */
      numberOf: (id: string) => number;
      /** The id of the note, and card, of a source. */
      markOf: (source: string) => string | undefined;
      entity: (id: string) => import('./domain/model.ts').Entity;
    };
  }
}
