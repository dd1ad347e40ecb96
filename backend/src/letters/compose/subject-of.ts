import { fill, letterFieldsOf, lettersOf, type Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { nameOf, type Application } from '../../applications/index.js';
import type { LetterRow } from '../letter.row.js';

/** What a letter is about, also to who reads the portal in English; the letter itself stays as it is. */
export function subjectOf(
  { input, composed, kind }: Pick<LetterRow, 'input' | 'composed' | 'kind'>,
  application: Pick<Application, 'reference' | 'scheme' | 'version' | 'title'>,
): Text {
  const scheme = findScheme(application.scheme, application.version);
  const definition = lettersOf(scheme).find((each) => each.kind === kind);
  const nl = composed.subject;
  if (!definition || !input) return { nl, en: `A letter about ${application.reference}` };
  const project = { ...input.project, title: nameOf(scheme, application.title).en };
  const { values } = letterFieldsOf({ ...input, project, scheme, language: 'en' });
  return { nl, en: fill(definition.subject.en, values) };
}
