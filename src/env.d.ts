declare namespace App {
  interface Locals {
    /** What the text components inside an account may ask for, set by the page that shows it. */
    account?: {
      claim: (id: string) => import('./domain/model.ts').Claim;
      entity: (id: string) => import('./domain/model.ts').Entity;
    };
  }
}
