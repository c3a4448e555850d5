import { boxTests } from '../browser/search/box.ts';
import { filterTests } from '../browser/search/filters.ts';
import { queryTests } from '../browser/search/queries.ts';
import { resultTests } from '../browser/search/results.ts';
import { useSite } from '../browser/support.ts';
import { samplesOf } from './samples.ts';
import { thousandReports } from './thousand.ts';

// What holds for the search of this site holds for one of a thousand reports.
const samples = samplesOf(thousandReports());
const site = useSite();
queryTests(site, samples);
boxTests(site, samples);
filterTests(site, samples);
resultTests(site, samples);
