import { hasSecondTrack, type RifPage } from './page/rif-page.js';
import type { SchemeExample } from '../contract/example/scheme-example.js';
import { advancesSince2019, dutiesSince2019 } from './examples/award-examples.js';
import { caribbeanExamples } from './examples/caribbean-examples.js';
import {
  beginExamples,
  earlierProjectExamples,
  higherEducationExamples,
  only2019Examples,
} from './examples/condition-examples.js';
import {
  financing2014,
  financing2014Entree,
  financingSince2019,
} from './examples/financing-examples.js';
import { first2014 } from './examples/first-examples.js';
import {
  judgements2014,
  judgementsSince2019,
  upscalers2019,
  upscalers2024,
} from './examples/judgement-examples.js';
import { amountExamples, neverCounting } from './examples/money-examples.js';
import { partnerships } from './examples/partnership-examples.js';
import { decisionTerms, nearMissTerms, windows } from './examples/term-examples.js';
import { secondTrackExamples } from './second-track/second-track-examples.js';

/** Real cases with their outcome, by the numbers of the version. */
export function rifExamples(page: RifPage): readonly SchemeExample[] {
  return page.ranking.by === 'points' ? since2019(page) : before2019(page);
}

function since2019(page: RifPage): readonly SchemeExample[] {
  return [
    ...amountExamples('starter', page),
    ...amountExamples('upscaler-entree', page),
    ...(page.choices.centres === 'can-scale-up' ? only2019Examples : [NO_CENTRE]),
    ...caribbeanExamples(page),
    ...(page.choices.judgesTeachersOfUpscalers ? upscalers2019 : upscalers2024),
    ...financingSince2019(page),
    neverCounting,
    ...partnerships,
    ...beginExamples(page),
    ...earlierProjectExamples(page),
    ...higherEducationExamples('starter'),
    ...windows,
    ...decisionTerms(page),
    ...nearMissTerms(page),
    ...judgementsSince2019,
    ...dutiesSince2019(page),
    ...advancesSince2019(page),
  ];
}

const NO_CENTRE: SchemeExample = {
  kind: 'answers',
  name: 'a centre for innovative craftsmanship can no longer be scaled up (art. 7(2)(a))',
  answers: { earlierProject: 'civ' },
  broken: ['earlierProject: unknown-option'],
};

function before2019(page: RifPage): readonly SchemeExample[] {
  const asksHigherEducation = page.articles.conditions.higherEducationPays !== undefined;
  return [
    ...amountExamples('standard', page),
    ...financing2014(page),
    neverCounting,
    ...partnerships,
    ...judgements2014,
    ...first2014(page),
    ...(asksHigherEducation ? higherEducationExamples('standard') : []),
    ...financing2014Entree(page),
    ...(hasSecondTrack(page) ? secondTrackExamples(page.secondTrack) : []),
  ];
}
