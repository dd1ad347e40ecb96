import type { ApplicationView } from '@tranche/contracts';

export type CasePart = 'answers' | 'money' | 'documents' | 'panel';

/**
 * The parts a case has: what its form does not ask is not there to look at.
 *
 * @param isAssessed whether somebody scores applications under this scheme
 */
export function partsOf(tasks: ApplicationView['tasks'], isAssessed: boolean): readonly CasePart[] {
  const asked = new Set(tasks.map(({ part }) => part));
  return [
    'answers',
    ...(asked.has('partners') || asked.has('co-financing') ? (['money'] as const) : []),
    ...(asked.has('documents') ? (['documents'] as const) : []),
    ...(isAssessed ? (['panel'] as const) : []),
  ];
}
