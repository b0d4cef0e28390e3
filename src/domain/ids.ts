declare const brand: unique symbol;

/** A string that can't be swapped for another kind of id. Parsed at the boundary, never cast inside. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ProjectId = Branded<'ProjectId'>;
export type IssueId = Branded<'IssueId'>;
export type AccountId = Branded<'AccountId'>;
/** `{projectId}:{n}`; n is 0 for the project's default agreement. */
export type AgreementId = Branded<'AgreementId'>;
export type ActivityId = Branded<'ActivityId'>;
export type RoleId = Branded<'RoleId'>;
