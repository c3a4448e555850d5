import type { Dossier } from '../model.ts';
import { corroborator } from '../provenance/corroboration.ts';

/** What an author should look at again although nothing is wrong in form. */
export function warningsOf(dossier: Dossier): string[] {
  const corroborate = corroborator(dossier);
  return dossier.judgements
    .filter(({ confidence }) => confidence === 'high')
    .flatMap((judgement) => {
      const { origins } = corroborate(judgement.for);
      if (origins.length > 1) return [];
      const what = origins[0] ? `one independent origin (${origins[0].name})` : 'no named origin';
      return [
        `content/judgements/${judgement.id}.yaml has high confidence and the claims for it rest on ${what}. ` +
          'Lower the confidence, or let "confidenceReason" say what else it rests on.',
      ];
    });
}
