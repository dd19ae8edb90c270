// The attestation form in the shape of case.toml; what was left empty is absent, not empty.
export function shape(fields) {
  const attestation = {};
  if (fields.officers.length || fields.seen_on) attestation.originals_seen = { officers: fields.officers, date: fields.seen_on || null };
  if (fields.number || fields.category) attestation.municipal_decision = { number: fields.number, category: fields.category || null };
  return { city: fields.city.trim(), claimant: fields.claimant.trim(), attestation };
}
