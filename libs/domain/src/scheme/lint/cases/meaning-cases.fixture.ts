import type { Field } from '../../../form/index.js';
import { deadlineOver, type Effect, type TransitionDefinition } from '../../../workflow/index.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import {
  garden,
  guarded,
  there,
  withDeadline,
  withField,
  withoutField,
  withStep,
  withSteps,
} from '../../bee-garden/changed.fixture.js';
import { step } from '../../bee-garden/garden-parts.fixture.js';
import { WEIGHED } from '../../bee-garden/garden-answers.fixture.js';
import type { SchemeVersion } from '../../scheme.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const {
  money,
  workflow: { transitions },
} = BEE_GARDEN;
const rules = there(money === 'none' ? undefined : money);
const asked = (name: string): readonly Field[] => there(transitions[name]).asks ?? [];
const except = (name: string, means: string) =>
  withStep(name, { asks: asked(name).filter((each) => each.means !== means) });
const privately = (scheme: SchemeVersion): SchemeVersion => ({ ...scheme, law: 'private' });
const officeDoes = (effects: readonly Effect[], change: Partial<TransitionDefinition> = {}) =>
  withSteps({ more: step('accounted', 'accounted', { effects, ...change }) });
const waived = withStep('record-account', {
  asks: [...asked('record-account'), WEIGHED],
});
const moneyBy = (determination: typeof rules.determination) =>
  garden({ money: { ...rules, determination } });

/** What is right and wrong in what the engine must find among the answers. */
export const MEANING_CASES = {
  'meaning-missing': [
    [
      [
        'small: requested-amount, for the amount is asked',
        'large: requested-amount, for the amount is asked',
      ],
      withoutField('requested'),
    ],
    [
      ['small: activities, for a letter says it', 'large: activities, for a letter says it'],
      withoutField('plan'),
    ],
    [
      [
        'small: project-start, for a project has a beginning and an end',
        'large: project-start, for a project has a beginning and an end',
      ],
      withoutField('start'),
    ],
    [
      [
        'small: project-years, for a project has a beginning and an end',
        'large: project-years, for a project has a beginning and an end',
      ],
      withoutField('years'),
    ],
    [[], { ...withDeadline('account', { from: 'transition' }, withoutField('years')), duties: [] }],
    [
      [
        'small: project-years, for a project has a beginning and an end',
        'large: project-years, for a project has a beginning and an end',
      ],
      withDeadline('account', { from: 'transition' }, withoutField('years')),
    ],
    [
      [
        'small: project-start, for a project has a beginning and an end',
        'large: project-start, for a project has a beginning and an end',
      ],
      { ...withDeadline('account', { from: 'transition' }, withoutField('start')), duties: [] },
    ],
    [
      [
        'small: is-done, for the final amount follows from it',
        'large: is-done, for the final amount follows from it',
      ],
      except('record-account', 'is-done'),
    ],
    [
      [
        'small: has-good-grounds, for the final amount follows from it',
        'large: has-good-grounds, for the final amount follows from it',
      ],
      moneyBy({
        kind: 'realised-at-least',
        article: 'a',
        share: { numerator: 1, denominator: 2 },
        threshold: { share: { numerator: 1, denominator: 2 }, article: 'a', exceptionArticle: 'a' },
        overhead: 'none',
      }),
    ],
    [
      [
        'small: revised-amount, for a revision says it',
        'large: revised-amount, for a revision says it',
      ],
      officeDoes([{ kind: 'revise-determination', step: 'announce' }]),
    ],
    [
      [
        'small: amount-without-account, for no account came in',
        'small: weighing-without-account, for no account came in',
        'large: amount-without-account, for no account came in',
        'large: weighing-without-account, for no account came in',
      ],
      officeDoes([{ kind: 'determine', without: 'account' }]),
    ],
    [
      [
        'small: weighing, for a weighed amount has reasons',
        'small: weighed-ground, for a lower amount rests on a ground (Awb 4:46(2))',
        'large: weighing, for a weighed amount has reasons',
        'large: weighed-ground, for a lower amount rests on a ground (Awb 4:46(2))',
      ],
      waived,
    ],
    [
      [
        'small: weighing, for a weighed amount has reasons',
        'large: weighing, for a weighed amount has reasons',
      ],
      privately(waived),
    ],
    [
      [
        'small: lower-ground, for a lower amount rests on a ground (Awb 4:46(2))',
        'large: lower-ground, for a lower amount rests on a ground (Awb 4:46(2))',
      ],
      withStep('announce-less', { asks: [] }),
    ],
    [
      [
        'small: weighed-ground, for a lower amount rests on a ground (Awb 4:46(2))',
        'large: weighed-ground, for a lower amount rests on a ground (Awb 4:46(2))',
      ],
      except('record-account', 'account-disputed'),
    ],
    [[], privately(withStep('announce-less', { asks: [] }))],
    [
      [],
      guarded(
        'determine-after-views',
        deadlineOver('views', 'a'),
        withStep('announce-less', { asks: [] }),
      ),
    ],
    [[], { ...except('record-account', 'is-done'), money: 'none' }],
    [
      ['large: requested-amount, for the amount is asked'],
      withField(
        'requested',
        (field) => field,
        garden({
          form: {
            ...BEE_GARDEN.form,
            sections: BEE_GARDEN.form.sections.flatMap((section) =>
              section.name === 'garden'
                ? [
                    {
                      ...section,
                      fields: section.fields.filter(({ name }) => name !== 'requested'),
                    },
                    {
                      ...section,
                      name: 'sum',
                      variants: ['small'],
                      fields: section.fields.filter(({ name }) => name === 'requested'),
                    },
                  ]
                : [section],
            ),
          },
        }),
      ),
    ],
  ],
} satisfies Partial<Cases<FindingCode>>;
