import type { DemoFile } from '../demo-tranche.js';
import { madeUpOrganisation } from '../made-up/applicants.js';

/** How many places of one kind and length an employer had. */
export interface PlacesOutline {
  readonly category: 'mbo' | 'hbo' | 'vmbo';
  readonly count: number;
  readonly weeks: number;
}

export interface EmployerOutline {
  readonly name: string;
  readonly town: string;
  readonly places: readonly PlacesOutline[];
  readonly submittedAt: string;
}

export function practicalLearningFile(outline: EmployerOutline, studyYear: string): DemoFile {
  const { name, town, places, submittedAt } = outline;
  return {
    applicant: madeUpOrganisation(name, 'employer', town),
    variant: 'employer',
    title: `Praktijkleren ${studyYear}`,
    startedAt: Temporal.Instant.from(submittedAt).subtract({ hours: 48 }).toString(),
    answers: {
      places: places.flatMap(({ category, count, weeks }) =>
        Array.from({ length: count }, (_, index) => ({
          category,
          weeks,
          agreement: `POK-${category}-${weeks}-${index + 1}`,
        })),
      ),
      workPlaces: 'none',
      foreignCourses: 'none',
      recognition: places.some(({ category }) => category === 'vmbo') ? 'recognised' : 'none',
    },
    steps: [{ transition: 'submit', by: 'applicant', at: submittedAt }],
  };
}
