import type { Field, FormDefinition, Section } from '../../form/index.js';
import { doubled, finding, type Finding } from './finding.js';

/** Names are unique, groups exist, and a condition points at an earlier field of its section. */
export function formFindings({ groups, sections }: FormDefinition): readonly Finding[] {
  const groupNames = groups.map(({ name }) => name);
  const fieldNames = sections.flatMap(({ fields }) => fields.map(({ name }) => name));
  const parts = sections.map(({ part }) => part).filter((part) => part !== 'questions');
  return [
    ...doubled(sections.map(({ name }) => name)).map((name) => finding('section-twice', name)),
    ...doubled(fieldNames).map((name) => finding('field-twice', name)),
    ...doubled(parts).map((part) => finding('part-twice', part)),
    ...sections
      .filter(({ group }) => !groupNames.includes(group))
      .map(({ name, group }) => finding('group-unknown', `${name}: ${group}`)),
    ...sections
      .filter(({ part, fields }) => (part === 'questions') === (fields.length === 0))
      .map(({ name }) => finding('section-fields', `${name}: questions have fields, parts none`)),
    ...sections.flatMap(sectionFindings),
    ...(parts.includes('partners') ? [] : sections.flatMap(linesOfPartners)),
    ...sections.flatMap(({ name, fields }) =>
      fields
        .flatMap((field) => namedBy(field, fieldNames))
        .map((each) => finding('field-points-nowhere', `${name}: ${each}`)),
    ),
  ];
}

/** Columns and questions that a question names, and that are not there. */
function namedBy(field: Field, fields: readonly string[]): readonly string[] {
  if (field.kind === 'rows') {
    const columns = field.columns.map(({ name }) => name);
    return field.unique?.columns.filter((name) => !columns.includes(name)) ?? [];
  }
  const other = field.kind === 'reference' ? field.matching?.field : undefined;
  return other === undefined || fields.includes(other) ? [] : [other];
}

function linesOfPartners({ name, fields }: Section): readonly Finding[] {
  return fields
    .filter((field) => field.kind === 'cost-lines' && field.byPartner)
    .map((field) => finding('partner-lines-alone', `${name}/${field.name}`));
}

function sectionFindings(section: Section): readonly Finding[] {
  return section.fields.flatMap((field, index) => [
    ...conditionFindings(field, section.fields.slice(0, index), section.name),
    ...codesOf(field).map((code) =>
      finding('option-twice', `${section.name}/${field.name}: ${code}`),
    ),
    ...boundFindings(field, section.name),
  ]);
}

function conditionFindings(
  { name, showWhen }: Field,
  earlier: readonly Field[],
  section: string,
): readonly Finding[] {
  if (!showWhen) return [];
  const where = `${section}/${name}`;
  const asked = earlier.find((field) => field.name === showWhen.field);
  if (!asked) return [finding('condition-unknown', `${where} waits for ${showWhen.field}`)];
  const possible = answersOf(asked);
  return showWhen.in
    .filter((answer) => !possible.includes(answer))
    .map((answer) => finding('condition-impossible', `${where} waits for ${String(answer)}`));
}

function answersOf(field: Field): readonly (string | boolean)[] {
  if (field.kind === 'choice') return field.options.map(({ value }) => value);
  return field.kind === 'yes-no' || field.kind === 'declaration' ? [true, false] : [];
}

function codesOf(field: Field): readonly string[] {
  if (field.kind === 'choice' || field.kind === 'multi-choice') {
    return doubled(field.options.map(({ value }) => value));
  }
  if (field.kind === 'rows') return doubled(field.columns.map(({ name }) => name));
  return field.kind === 'cost-lines' ? doubled(field.categories.map(({ code }) => code)) : [];
}

function boundFindings(field: Field, section: string): readonly Finding[] {
  const [low, high] = boundsOf(field);
  return low !== undefined && high !== undefined && low > high
    ? [finding('bounds-crossed', `${section}/${field.name}: ${low} is above ${high}`)]
    : [];
}

function boundsOf(field: Field): readonly [number | undefined, number | undefined] {
  if (field.kind === 'money') return [field.minimumCents, field.maximumCents];
  if (field.kind === 'number') return [field.minimum, field.maximum];
  if (field.kind === 'multi-choice') return [field.minimum, field.options.length];
  if (field.kind === 'rows') return [field.minimumRows, field.maximumRows];
  return field.kind === 'long-text'
    ? [field.minimumWords, field.maximumWords]
    : [undefined, undefined];
}
