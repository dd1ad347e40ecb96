import { describe, expect, it } from '@jest/globals';
import {
  lettersOf,
  validateScheme,
  windowClosed,
  type AnswerMeaning,
  type TransitionDefinition,
} from '@tranche/domain';
import { pigsMightFly } from './pigs.scheme.js';

describe('pigs might fly', () => {
  const { workflow, form } = pigsMightFly;

  it('is unsound once a term is counted from a question that nobody asks', () => {
    const { landing } = workflow.deadlines;
    if (!landing) throw new Error('Pigs land');
    const deadlines = { ...workflow.deadlines, landing: { ...landing, from: { answer: 'mudOn' } } };
    expect(validateScheme({ ...pigsMightFly, workflow: { ...workflow, deadlines } })).toEqual([
      { code: 'field-unknown', text: 'deadline landing: mudOn' },
    ]);
  });

  it('is unsound once a page tells what nobody worded for applicants', () => {
    const parameters = pigsMightFly.parameters.map(({ told: _told, ...each }) => each);
    expect(validateScheme({ ...pigsMightFly, parameters })).toEqual([
      { code: 'told-unknown', text: 'wings: lightest' },
    ]);
  });

  it('is unsound once a question names a column or a question that is not there', () => {
    const sections = form.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => {
        if (field.kind === 'rows' && field.unique) {
          return { ...field, unique: { ...field.unique, columns: ['snout'] } };
        }
        return field.kind === 'reference' && field.matching
          ? { ...field, matching: { ...field.matching, field: 'mud' } }
          : field;
      }),
    }));
    const codes = validateScheme({ ...pigsMightFly, form: { ...form, sections } });
    expect(codes.map(({ code, text }) => `${code} ${text}`)).toEqual([
      expect.stringMatching(/^field-points-nowhere .*snout$/),
      expect.stringMatching(/^field-points-nowhere .*mud$/),
    ]);
  });

  it('is unsound once something follows an end without reopening it', () => {
    const { 'weigh-again': again } = workflow.transitions;
    if (!again) throw new Error('Pigs are weighed again');
    const { reopens: _reopens, ...goesOn } = again;
    const transitions = { ...workflow.transitions, 'weigh-again': goesOn };
    expect(validateScheme({ ...pigsMightFly, workflow: { ...workflow, transitions } })).toEqual([
      { code: 'final-state-with-exit', text: 'landed' },
    ]);
  });

  it('is unsound once a ranking does not wait for the advice of the committee', () => {
    const { 'line-up': lineUp } = workflow.transitions;
    if (!lineUp) throw new Error('Pigs are lined up');
    const transitions = {
      ...workflow.transitions,
      'line-up': { ...lineUp, guard: windowClosed() },
    };
    expect(validateScheme({ ...pigsMightFly, workflow: { ...workflow, transitions } })).toEqual([
      { code: 'ranking-without-advice', text: 'line-up' },
    ]);
  });

  it.each<[string, string, Partial<TransitionDefinition>, { code: string; text: string }[]]>([
    [
      'nothing is lined up',
      'line-up',
      { step: 'declare-complete' },
      [{ code: 'step-missing', text: 'rank: the tranche is divided (ranked)' }],
    ],
    [
      'two steps let it take off',
      'turn-away',
      { step: 'award' },
      [{ code: 'step-twice', text: 'award: turn-away, take-off' }],
    ],
    [
      'the weigher herself reads the scales',
      'read-scales',
      { by: ['assessor'] },
      [{ code: 'step-by-others', text: 'read-scales: system' }],
    ],
    [
      'what it does itself is hidden from it',
      'trot',
      { isInternal: true },
      [{ code: 'internal-to-who-took-it', text: 'trot' }],
    ],
    [
      'weighing does not bring it on the scales',
      'weigh',
      { to: 'weighed' },
      [{ code: 'state-means-nothing', text: 'weighed, where weigh leads: being-assessed' }],
    ],
    [
      'taking off does not make it fly',
      'take-off',
      { to: 'landing' },
      [
        {
          code: 'state-means-nothing',
          text: 'landing, where take-off leads: awarded or determined',
        },
      ],
    ],
  ])('is unsound once %s', (_case, name, change, findings) => {
    const changed = workflow.transitions[name];
    if (!changed) throw new Error(`Pigs do not ${name}`);
    const transitions = { ...workflow.transitions, [name]: { ...changed, ...change } };
    expect(validateScheme({ ...pigsMightFly, workflow: { ...workflow, transitions } })).toEqual(
      expect.arrayContaining(findings),
    );
  });

  it.each<[string, Record<string, AnswerMeaning>, readonly string[]]>([
    [
      'nobody says how much is pleaded for',
      { pleadFor: 'town' },
      [
        'meaning-missing: boar: requested-amount, for the amount is asked',
        'meaning-twice: boar: town',
        'meaning-unreadable: pleadFor: town is text',
      ],
    ],
    [
      'a flight has no end',
      { flightYears: 'activities' },
      ['meaning-missing: boar: project-years, for a project has a beginning and an end'],
    ],
    [
      'the pig says itself whether it has flown',
      { hasWings: 'is-done' },
      ['meaning-elsewhere: hasWings: is-done is asked with the step'],
    ],
    [
      'the award cannot say what for',
      { flightProgramme: 'street' },
      ['meaning-missing: boar: activities, for a letter says it'],
    ],
  ])('is unsound once %s', (_case, meanings, findings) => {
    const sections = form.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => {
        const means = meanings[field.name] ?? field.means;
        return means ? { ...field, means } : field;
      }),
    }));
    const found = validateScheme({ ...pigsMightFly, form: { ...form, sections } });
    expect(found.map(({ code, text }) => `${code}: ${text}`)).toEqual(
      expect.arrayContaining([...findings]),
    );
  });

  it('is unsound once nobody asks what the final amount follows from', () => {
    const { land } = workflow.transitions;
    if (!land) throw new Error('Pigs land');
    const transitions = { ...workflow.transitions, land: { ...land, asks: [] } };
    expect(
      validateScheme({ ...pigsMightFly, workflow: { ...workflow, transitions } }),
    ).toContainEqual({
      code: 'meaning-missing',
      text: 'boar: realised-cost, for the final amount follows from it',
    });
  });

  it('is unsound once a step stands where nobody would ever take it', () => {
    const allocation = { ...pigsMightFly.allocation, method: 'none' } as const;
    expect(validateScheme({ ...pigsMightFly, allocation })).toEqual(
      expect.arrayContaining([{ code: 'step-without-use', text: 'take-off: award' }]),
    );
  });

  it('is unsound once a letter gives points and no reasons', () => {
    const letters = lettersOf(pigsMightFly).map((letter) => ({
      ...letter,
      sections: letter.sections.map((section) => ({
        ...section,
        blocks: section.blocks.filter(
          (block) =>
            !(block.kind === 'list-from' && block.itemsFrom === 'scores') ||
            block.item.nl !== '{reason}',
        ),
      })),
    }));
    expect(validateScheme({ ...pigsMightFly, letters })).toEqual(
      ['award', 'rejection-quality', 'rejection-ceiling'].map((kind) => ({
        code: 'letter-incomplete',
        text: `${kind}: reasons (Awb 3:46, 3:49) scores.reason`,
      })),
    );
  });
});
