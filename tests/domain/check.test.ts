import { describe, expect, it } from 'vitest';
import {
  complaintsOf,
  makeClaim,
  makeDossier,
  makeFigure,
  makeMeasure,
  makePerson,
  makeReport,
  makeSource,
  problemsOf,
} from '../make.ts';

const report = (fields: Record<string, unknown>, claim: Record<string, unknown> = {}) => ({
  reports: { 'harbour-post': makeReport({ ...fields, claims: [makeClaim(claim)] }) },
});

describe('content that is right', () => {
  it('is joined: a claim knows its report, its origin, its figures and who it is about', () => {
    const dossier = makeDossier({
      ...report({}, { attribution: ['master', 'agency'], people: ['ada-moor'], figures: [makeFigure()] }),
      sources: {
        post: makeSource(),
        master: makeSource({ name: 'Ada Moor', kind: 'named-person' }),
        agency: makeSource(),
      },
      people: { 'ada-moor': makePerson() },
    });
    const [claim] = dossier.claims;
    expect(claim?.report.title).toBe('Harbour fire');
    expect(claim?.origin?.name).toBe('Ada Moor');
    expect(claim?.figures[0]?.measure.name).toBe('Boats');
    expect(dossier.people[0]?.claims).toEqual([claim]);
    expect(dossier.people[0]?.reports).toEqual([claim?.report]);
    expect(dossier.measures[0]?.figures).toEqual(claim?.figures);
  });
});

describe('content with a fault says where, what, and what to do', () => {
  it('a field that is missing', () => {
    const { title: _, ...rest } = makeReport();
    expect(complaintsOf({ reports: { 'harbour-post': rest } })).toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  title
        The field "title" is missing.
        Add "title". docs/authoring.md says what it means.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('a field that is misspelt', () => {
    expect(complaintsOf(report({ titel: 'Harbour' }))).toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  titel
        There is no field "titel" here.
        Did you mean "title"?

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('a word that is not among those allowed', () => {
    expect(complaintsOf(report({}, { kind: 'assesment' }))).toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  claims[0].kind
        "assesment" is not one of the words allowed here.
        Did you mean "assessment"? The words are: reported-fact, assessment, allegation, intention, recommendation, statement.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('a bound that does not exist', () => {
    expect(complaintsOf(report({}, { figures: [makeFigure({ bound: 'abuot' })] }))).toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  claims[0].figures[0].bound
        "abuot" is not one of the words allowed here.
        Did you mean "about"? The words are: exact, about, at-least, more-than, up-to, range.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('low above high', () => {
    expect(complaintsOf(report({}, { figures: [makeFigure({ low: 9, high: 5, bound: 'range' })] })))
      .toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  claims[0].figures[0].low
        Found 9.
        Low (9) is above high (5); low is the smaller one.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('a date that does not exist', () => {
    expect(complaintsOf(report({ published: { edtf: '2015-02-30', status: 'found', basis: 'It says so.' } })))
      .toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  published.edtf
        Found "2015-02-30".
        This is no date that EDTF can read, such as "2015-10-26", "2016-03~" or "[2016-03-23..2016-03-26]".

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('a date without quotation marks', () => {
    expect(
      complaintsOf(
        report({ published: { edtf: new Date('2027-02-14'), status: 'found', basis: 'It says so.' } }),
      ),
    ).toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  published.edtf
        Found the moment 2027-02-14T00:00:00.000Z.
        Put the date in quotation marks, such as "2015-10-26"; without them it is read as a moment in time.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('an id that names nothing, with the nearest that exists', () => {
    expect(complaintsOf(report({}, { attribution: ['pots'] }))).toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  claims[0].attribution[0]
        There is no source "pots".
        Did you mean "post"? Otherwise add it to the content.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('an id in a note, a figure and an entity list', () => {
    const fields = problemsOf(
      report(
        {},
        {
          places: ['nowhere'],
          figures: [makeFigure({ measure: 'ships' })],
          notes: [{ text: 'Later corrected.', dated: '2026-11-20', references: ['gazette'] }],
        },
      ),
    ).map(({ field }) => field.join('.'));
    expect(fields).toEqual([
      'claims.0.places.0',
      'claims.0.figures.0.measure',
      'claims.0.notes.0.references.0',
    ]);
  });

  it('two claims with one id', () => {
    expect(complaintsOf({ reports: { 'harbour-post': makeReport(), 'other-post': makeReport() } }))
      .toMatchInlineSnapshot(`
      "content/reports/other-post.mdx  claims[0].id
        The id "harbour-claim" is already that of a claim in content/reports/harbour-post.mdx.
        Choose another id for the newer one; published ids do not change.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('a person and a place with one id', () => {
    expect(
      problemsOf({
        people: { moor: makePerson() },
        places: { moor: { name: 'Moor', kind: 'region', noPin: 'Wide.', summary: 'A moor.' } },
      }).map(({ found }) => found),
    ).toEqual([
      'The id "moor" is already that of a person, place, organisation or event in content/people/moor.yaml.',
    ]);
  });

  it('a file name that cannot be an address', () => {
    expect(complaintsOf({ people: { 'Ada Moor': makePerson() } })).toMatchInlineSnapshot(`
      "content/people/Ada Moor.yaml
        The file name gives the id "Ada Moor", which cannot be an address.
        Rename the file: lower-case words joined by hyphens, ending in .yaml.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('a claim that the body does not mark, and a mark of a claim that is not there', () => {
    expect(complaintsOf({}, { 'harbour-post': '<Claim id="harbour-clam">Words.</Claim>' }))
      .toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx
        <Claim id="harbour-clam"> in the body names no claim of this report.
        Did you mean "harbour-claim"?
      content/reports/harbour-post.mdx  claims[0].id
        The body does not mark the claim "harbour-claim".
        Put <Claim id="harbour-claim"> around the words of the account that tell it.

      2 problems in 1 file of the content. Nothing was built."
    `);
  });

  it('a claim marked twice', () => {
    const mark = '<Claim id="harbour-claim">Words.</Claim>';
    expect(problemsOf({}, { 'harbour-post': mark + mark }).map(({ found }) => found)).toEqual([
      'The body marks the claim "harbour-claim" more than once.',
    ]);
  });

  it('a name in the body that is no entity', () => {
    expect(
      problemsOf(
        {},
        { 'harbour-post': '<Claim id="harbour-claim">In <Name id="ada">Ada</Name>.</Claim>' },
      ).map(({ found }) => found),
    ).toEqual(['<Name id="ada"> in the body names no person, place, organisation or event.']);
  });

  it('a paragraph without a claim, and a claim in a paragraph that is not there', () => {
    expect(complaintsOf(report({ paragraphs: 2 }, { paragraph: 3 }))).toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  claims
        No claim stands in paragraph 1.
        Add the claims that this paragraph makes, or correct "paragraphs".
      content/reports/harbour-post.mdx  claims
        No claim stands in paragraph 2.
        Add the claims that this paragraph makes, or correct "paragraphs".
      content/reports/harbour-post.mdx  claims[0].paragraph
        The claim stands in paragraph 3, but the report has 2.
        Correct the paragraph, or "paragraphs".

      3 problems in 1 file of the content. Nothing was built."
    `);
  });

  it('sources that rest on each other in a circle, with the path', () => {
    expect(
      complaintsOf({
        sources: {
          post: makeSource({ restsOn: ['agency'] }),
          agency: makeSource({ restsOn: ['radio'] }),
          radio: makeSource({ restsOn: ['post'] }),
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/sources/post.yaml  restsOn
        Sources rest on each other in a circle: post, which rests on agency, which rests on radio, which rests on post.
        Remove the step that is not so, from "restsOn" or from the attribution of a claim.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('a publisher in the attribution of its own report', () => {
    expect(problemsOf(report({}, { attribution: ['post'] })).map(({ advice }) => advice)).toEqual([
      'Leave it out: the chain ends with the last relay before the report, and is empty where the report names nobody.',
    ]);
  });

  it('a claim in two groups', () => {
    const claims = ['harbour-claim', 'second-claim'];
    expect(
      problemsOf({
        reports: { 'harbour-post': makeReport({ claims: claims.map((id) => makeClaim({ id })) }) },
        groups: { one: { says: 'Boats burnt.', claims }, two: { says: 'Boats burnt.', claims } },
      }),
    ).toHaveLength(2);
  });

  it('a quotation of more than seven words', () => {
    expect(complaintsOf(report({}, { quote: 'one two three four five six seven eight' })))
      .toMatchInlineSnapshot(`
      "content/reports/harbour-post.mdx  claims[0].quote
        Found "one two three four five six seven eight".
        At most 7 words may be taken over as printed.

      1 problem in 1 file of the content. Nothing was built."
    `);
  });

  it('a report with neither an address nor a reason for having none', () => {
    const { noAddress: _, ...rest } = makeReport();
    expect(problemsOf({ reports: { 'harbour-post': rest } }).map(({ advice }) => advice)).toEqual([
      'Give either "address", or "noAddress" with the reason there is none.',
    ]);
  });

  it('a site without its name or the page on its limits', () => {
    expect(complaintsOf({ site: {}, pages: {} })).toMatchInlineSnapshot(`
      "content/pages/limits.mdx
        This file is missing.
        Add it with title and description: it tells on the home page what the reports can and cannot support.

      content/site.yaml
        This file is missing.
        Add it with title, subject, description, dated and licence.

      2 problems in 2 files of the content. Nothing was built."
    `);
  });

  it('several faults at once, in several files, none hiding another', () => {
    expect(
      complaintsOf({
        ...report({ titel: 'Harbour' }, { attribution: ['pots'] }),
        measures: { boats: makeMeasure({ family: 'lossses' }) },
        people: { ada: makePerson({ role: undefined }) },
      }),
    ).toMatchInlineSnapshot(`
      "content/measures/boats.yaml  family
        There is no family of measures "lossses".
        Did you mean "losses"? Otherwise add it to the content.

      content/people/ada.yaml  role
        The field "role" is missing.
        Add "role". docs/authoring.md says what it means.

      content/reports/harbour-post.mdx  titel
        There is no field "titel" here.
        Did you mean "title"?

      3 problems in 3 files of the content. Nothing was built."
    `);
  });
});
