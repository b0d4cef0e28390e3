import * as z from 'zod/mini';
import type { PostCodeActivity } from '../domain/activity';
import type { AccountId } from '../domain/ids';
import type { IsoDate } from '../domain/time';
import type { Severity, Status } from '../domain/verdict';
import { isIssueId } from './is-id';

// Jira Cloud's keys are far shorter; nothing that could lead a route astray fits.
const key = /^[A-Z][A-Z0-9_]{1,30}-[1-9]\d{0,18}$/;

const issueKeySchema = z.string().check(
  z.maxLength(60),
  z.trim(),
  z.toUpperCase(),
  z.refine((text) => key.test(text) || isIssueId(text)),
);

/** What Automation and Rovo hand over: the declared input, and more that nobody may rely on. */
export const postCodeOwnersInput = z.object({ issueKey: issueKeySchema });

type About<A extends PostCodeActivity> = Record<`${A}State`, Status> & Record<`${A}Owner`, AccountId | null>;

/** The outputs that manifest.yml declares: flat, because a smart value is one word, and ten at most. */
export type PostCodeOwners = {
  state: Status;
  severity: Severity;
  /** Why there is no agreed owner, or what to look at although there is one: `rollout unnamed, feedback left`. */
  reasons: string | null;
  resultDue: IsoDate | null;
} & About<PostCodeActivity>;
