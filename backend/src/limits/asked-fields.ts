import { sectionsFor, type Field, type SchemeVersion } from '@tranche/domain';
import type { Application } from '../applications/index.js';

/** A question that tells applications apart, with the page it stands on. */
export interface AskedField {
  readonly section: string;
  readonly field: Field;
}

/** The questions of a variant, in the order of the form. */
export function askedFields(
  { form }: Pick<SchemeVersion, 'form'>,
  { variant }: Pick<Application, 'variant'>,
): readonly AskedField[] {
  return sectionsFor(form, variant).flatMap(({ name, fields }) =>
    fields.map((field) => ({ section: name, field })),
  );
}
