import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answers, Field, FormDefinition } from '@tranche/domain';
import { openTranche, startDraft } from '../../test/portal/index.js';
import { TestBackend } from '../../test/stage/test-backend.js';
import { ApplicationsRepository, GatherFacts } from '../applications/index.js';
import { ApplicationRow } from '../applications/file/application.row.js';
import { ImportReferenceList } from './import-reference-list.js';
import { ReferenceAnswers } from './reference-answers.js';

let backend: TestBackend;

const occupation: Field = {
  kind: 'reference',
  name: 'occupation',
  list: 'occupations',
  label: { nl: 'Beroep', en: 'Occupation' },
  article: 'art. 2',
};
const elsewhere: Field = {
  kind: 'reference',
  name: 'region',
  list: 'regions',
  label: { nl: 'Regio', en: 'Region' },
  showWhen: { field: 'abroad', in: [false] },
};
const inCare: Field = {
  kind: 'reference',
  name: 'careJob',
  list: 'occupations',
  label: { nl: 'Zorgberoep', en: 'Care occupation' },
  only: { attribute: 'sector', in: ['care', 'welfare'] },
};
const requested: Field = {
  kind: 'money',
  name: 'requested',
  means: 'requested-amount',
  label: { nl: 'Gevraagd bedrag', en: 'Amount asked' },
};
const form: FormDefinition = {
  groups: [],
  sections: [
    {
      name: 'course',
      group: 'g',
      title: { nl: 'Cursus', en: 'Course' },
      part: 'questions',
      fields: [occupation, elsewhere, inCare, requested],
    },
  ],
};

const SECOND_HALF =
  'code;nl;en;sector\nlasser;Lasser;Welder;metal\nkraamzorg;Kraamzorg;Maternity care;care';

const NOBODY = { importedBy: null, approvedBy: null };

beforeAll(async () => {
  backend = await TestBackend.start();
  const importing = backend.get(ImportReferenceList);
  const note = { nl: 'voorbeeld', en: 'example' };
  const version = { source: 'UWV', note };
  await importing.import(
    'occupations',
    { ...version, validFrom: '2016-01-01', csv: 'code;nl;en\nkok;Kok;Cook' },
    NOBODY,
  );
  await importing.import(
    'occupations',
    { ...version, validFrom: '2016-07-01', csv: SECOND_HALF },
    NOBODY,
  );
});
afterAll(() => backend.close());

const problemsOn = (on: string, answers: Answers) =>
  backend.read((tx) =>
    backend.get(ReferenceAnswers).problems(tx, form, answers, Temporal.PlainDate.from(on)),
  );

describe('an answer that is chosen from a list', () => {
  it.each<[string, string, Answers]>([
    ['on the list of the day', '2016-06-30', { occupation: 'kok' }],
    ['on the newer list', '2016-07-01', { occupation: 'lasser' }],
    ['one of those that are offered', '2016-07-01', { careJob: 'kraamzorg' }],
    ['of a list that does not tell', '2016-06-30', { careJob: 'kok' }],
    ['not filled in yet', '2016-07-01', { occupation: null }],
    ['of a question that is not asked', '2016-07-01', { abroad: true, region: 'nowhere' }],
  ])('has no problem: %s', async (_case, on, answers) => {
    expect(await problemsOn(on, answers)).toEqual([]);
  });

  it('is refused when it left the list last half-year, with the list that was looked at', async () => {
    expect(await problemsOn('2016-07-01', { occupation: 'kok' })).toEqual([
      {
        code: 'course/occupation',
        text: {
          nl: 'Beroep: dit staat niet op de lijst van 1 juli 2016 (UWV, voorbeeld)',
          en: 'Occupation: this is not on the list of 1 July 2016 (UWV, example)',
        },
        article: 'art. 2',
      },
    ]);
  });

  it('is refused when it is not on the list yet', async () => {
    const [problem] = await problemsOn('2016-06-30', { occupation: 'lasser' });
    expect(problem?.text.en).toContain('not on the list of 1 January 2016');
  });

  it('is refused when the question does not offer it', async () => {
    const [problem] = await problemsOn('2016-07-01', { careJob: 'lasser' });
    expect(problem).toEqual({
      code: 'course/careJob',
      text: {
        nl: 'Zorgberoep: deze keuze hoort niet bij deze vraag',
        en: 'Care occupation: this is not a choice for this question',
      },
    });
  });

  it('is refused when there is no list, which is not the fault of the applicant', async () => {
    const [problem] = await problemsOn('2016-07-01', { abroad: false, region: 'zeeland' });
    expect(problem).toEqual({
      code: 'course/region',
      text: {
        nl: 'Regio: er is nog geen lijst voor 1 juli 2016; neem contact op',
        en: 'Region: there is no list for 1 July 2016 yet; please contact us',
      },
    });
  });
});

describe('an application', () => {
  const gather = async (change: Partial<ApplicationRow>, on: string) =>
    backend.read(async (tx) => {
      const application = await tx.findOneByOrFail(ApplicationRow, { reference });
      const { tranche, scheme } = await backend.get(ApplicationsRepository).place(tx, application);
      const now = Temporal.Instant.from(on);
      const asked = { ...scheme, form };
      const context = {
        tx,
        application: { ...application, ...change },
        tranche,
        scheme: asked,
        now,
      };
      const { problems } = await backend
        .get(GatherFacts)
        .gather(context, { kind: 'answers-valid' });
      return problems.answers.map(({ code }) => code);
    });
  let reference: string;

  beforeAll(async () => {
    const tranche = await openTranche(backend.portal);
    ({ reference } = await startDraft(backend.portal, { tranche }));
    await backend.portal.dataSource.query(
      `INSERT INTO application_section (application_id, section, answers, version, updated_by, updated_at)
       SELECT id, 'course', '{"occupation": "kok", "requested": 1}', 1, created_by, now()
       FROM application WHERE reference = $1`,
      [reference],
    );
  });

  it.each([
    ['a draft, on the last day of the list', null, '2016-06-30T21:59:59Z', false],
    ['a draft, one second later', null, '2016-06-30T22:00:00Z', true],
    [
      'sent in on the last day, repaired later',
      '2016-06-30T21:59:59Z',
      '2016-08-01T10:00:00Z',
      false,
    ],
  ])('is judged by the day it is sent in: %s', async (_case, sentAt, now, isRefused) => {
    const submittedAt = sentAt === null ? null : new Date(sentAt);
    const codes = await gather({ submittedAt }, now);
    expect(codes.includes('course/occupation')).toBe(isRefused);
  });

  it('is told this beside whatever else is wrong with its answers', async () => {
    const codes = await gather({}, '2016-07-01T10:00:00Z');
    expect(codes).toEqual(expect.arrayContaining(['course/occupation', 'amount-out-of-range']));
  });
});
