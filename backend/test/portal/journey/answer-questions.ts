import { CheckView, SectionView } from '@tranche/contracts';
import type { Client } from '../client.js';
import { testAnswers, type KnownAnswers } from './test-answers.js';

/** Answers every question of a draft, page by page. */
export async function answerQuestions(
  client: Client,
  reference: string,
  known: KnownAnswers,
): Promise<void> {
  const path = `/v1/applications/${reference}`;
  const { sections } = (await client.get(`${path}/check`)).as(CheckView);
  for (const { definition } of sections) {
    const page = `${path}/sections/${definition.name}`;
    const { version } = (await client.get(page)).as(SectionView);
    const answers = testAnswers(definition, known);
    (await client.put(page, { answers }, { 'if-match': `"${version}"` })).as(SectionView);
  }
}
