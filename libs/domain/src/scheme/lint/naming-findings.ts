import type { SchemeVersion } from '../scheme.js';
import { finding, type Finding } from './finding.js';

/** What is called by a name that whoever reads it needs: a correction, and a list to look something up in. */
export function namingFindings(scheme: SchemeVersion): readonly Finding[] {
  return [...correctionFindings(scheme), ...listFindings(scheme)];
}

/** A step that records something and can be taken again where it led to puts right what stands there. */
function correctionFindings({ workflow }: SchemeVersion): readonly Finding[] {
  return Object.entries(workflow.transitions)
    .filter(([, { asks, from, to }]) => asks && from.length > 1 && from.includes(to))
    .filter(([, { label, labelAgain }]) => labelAgain === undefined || labelAgain.nl === label.nl)
    .map(([name]) => finding('correction-unnamed', name));
}

/** Where the self-check asks about a list, it is the one that the form asks from. */
function listFindings({ form, selfCheck }: SchemeVersion): readonly Finding[] {
  const asked = form.sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => (field.kind === 'reference' ? [field.list] : []));
  return selfCheck.flatMap(({ code, list }) =>
    list === undefined || asked.includes(list)
      ? []
      : [finding('check-list-unknown', `${code}: ${list}`)],
  );
}
