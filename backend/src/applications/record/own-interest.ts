/**
 * SQL: whether one of these organisations is a partner in application `a`.
 *
 * @param organisations an expression of type uuid[]
 */
export function isPartnerIn(organisations: string): string {
  return `EXISTS (SELECT 1 FROM partner WHERE partner.application_id = a.id
    AND partner.organisation_id = ANY(${organisations}))`;
}

/**
 * SQL: whether somebody applies with application `a`, or acts for an organisation that takes part in
 * it. Who does handles nothing of it (Awb 2:4).
 *
 * @param person an expression of type uuid
 * @param organisations those that the person acts for, an expression of type uuid[]
 */
export function hasOwnInterest(person: string, organisations: string): string {
  return `((a.applicant_person_id = ${person} OR a.lead_organisation_id = ANY(${organisations})
    OR ${isPartnerIn(organisations)}) IS TRUE)`;
}

/**
 * SQL: whether an interest in application `a` binds somebody: an own one, that of an organisation one
 * acts for which stands in it by its register number, or one that was declared as an assessor. It binds
 * in every office: whoever has an interest does not deal with it in any way (Awb 2:4).
 *
 * @param person an expression of type uuid
 * @param organisations those that the person acts for, an expression of type uuid[]
 */
export function isBoundByInterest(person: string, organisations: string): string {
  return `(${hasOwnInterest(person, organisations)} OR ${isNamed(organisations)}
    OR ${hasDeclaredInterest(person)})`;
}

/** By register number alone nobody gets at an application, but it is reason enough to stay out. */
function isNamed(organisations: string): string {
  return `EXISTS (SELECT 1 FROM partner JOIN organisation own ON own.kvk = partner.kvk
    WHERE partner.application_id = a.id AND own.id = ANY(${organisations}))`;
}

function hasDeclaredInterest(person: string): string {
  return `EXISTS (SELECT 1 FROM assignment WHERE assignment.application_id = a.id
    AND assignment.person_id = ${person} AND assignment.interests->>'kind' <> 'none')`;
}
