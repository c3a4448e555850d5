import { makeDossierFiles, type Made } from './content.ts';

/** A dossier of a thousand reports, the same each time. */
export const thousandReports = (): Made => makeDossierFiles(1000);
