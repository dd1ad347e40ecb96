import { Injectable, computed, signal } from '@angular/core';
import type { ApplicationView, CheckView, SectionView } from '@tranche/contracts';
import type { Answers } from '@tranche/domain/browser';
import { readApplication, readCheck } from '../../../api/applications.js';
import { fetched } from '../../../core/api/fetched.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { pagesOf, type FilledSection } from './question-pages.js';

/** The questions of one application, one page after another; provide it in the page that shows them. */
@Injectable()
export class QuestionFlow {
  readonly reference = signal<string | undefined>(undefined);

  readonly application = fetched(() => {
    const reference = this.reference();
    return reference ? readApplication({ reference }) : undefined;
  });
  readonly check = fetched(() => {
    const reference = this.reference();
    return reference ? readCheck({ reference }) : undefined;
  });

  readonly error = computed(() => this.application.error() ?? this.check.error());
  readonly isReady = computed(() => this.application.hasValue() && this.check.hasValue());

  readonly pages = computed(() => {
    if (!this.application.hasValue() || !this.check.hasValue()) return [];
    const check = this.check.value();
    const sections = this.application.value().tasks.flatMap(({ section, part, title, group }) => {
      const filled = check.sections.find(({ definition }) => definition.name === section);
      if (filled) {
        const { answers, problems } = filled;
        return [{ definition: asSection(filled.definition), answers, problems }];
      }
      const without: FilledSection = {
        definition: { name: section, group, title, part, fields: [] },
        answers: {},
      };
      return part === 'documents' ? [without] : [];
    });
    return pagesOf(sections, check.documents.length);
  });

  /** Who carries out the scheme, to be asked. */
  readonly authority = computed(() =>
    this.application.hasValue() ? this.application.value().authority : null,
  );

  private readonly tasks = computed(() =>
    this.application.hasValue() ? this.application.value().tasks : [],
  );
  /** The sections that may be changed: all until it is sent, then what a supplement is about. */
  private readonly open = computed(
    () => new Set(this.tasks().flatMap(({ section, canEdit }) => (canEdit ? [section] : []))),
  );

  /** Until it is sent, and again while something more is asked. */
  readonly canEdit = computed(() => this.open().size > 0);

  /** The pages that somebody goes through; the others are only read back. */
  readonly openPages = computed(() => this.pages().filter(({ section }) => this.isOpen(section)));

  /** The first page on which something was asked or is still to be filled in. */
  readonly unfinished = computed(() =>
    this.openPages().find(
      ({ section, isDone }) =>
        !isDone || this.askedOf(section).some(({ isAnswered }) => !isAnswered),
    ),
  );

  isOpen(section: string): boolean {
    return this.open().has(section);
  }

  /** What the office asked about a section in the supplement that is awaited. */
  askedOf(section: string): ApplicationView['tasks'][number]['asked'] {
    return this.tasks().find((task) => task.section === section)?.asked ?? [];
  }

  reload(): void {
    this.application.reload();
    this.check.reload();
  }

  /**
   * What was saved, so that the pages that depend on it come and go at once, with what is known to stand
   * in its way.
   */
  keep(section: string, answers: Answers, stops: SectionView['stops']): void {
    const problems = stops.map(({ field, reason }) => ({
      field,
      pointer: `/${field}`,
      ...reason,
    }));
    this.check.update((check) =>
      check
        ? {
            ...check,
            sections: check.sections.map((each) =>
              each.definition.name === section ? { ...each, answers, problems } : each,
            ),
          }
        : check,
    );
  }

  keepDocuments(problems: CheckView['documents']): void {
    this.check.update((check) => (check ? { ...check, documents: problems } : check));
  }
}
