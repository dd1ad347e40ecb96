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
