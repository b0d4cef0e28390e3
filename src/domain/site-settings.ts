import type { ActivityGroup, PostCodeActivity } from './activity';
import { defaultSettings } from './default-matrix';
import type { ActivityId, ProjectId } from './ids';
import type { AgreementSettings } from './settings';
import type { Side } from './side';

/** Rules that mean the same in every project: no labels, components or types. */
export type TemplateRules = Pick<
  AgreementSettings,
  'decideBy' | 'decidedBy' | 'namedBy' | 'resultDays' | 'notShipped'
> & { appliesTo: Record<PostCodeActivity, { kind: 'every' } | { kind: 'ask' }> };

/** What an agreement starts with, on top of the app's own matrix. Nothing that is there already changes with it. */
export type AgreementTemplate = {
  /** Lines to do without; never one of the three after the code. */
  without: ActivityId[];
  activities: { group: ActivityGroup; name: string }[];
  roles: { side: Side; name: string }[];
  rules: TemplateRules;
};

/** Everywhere but in these projects, or in these only. */
export type WhereOn = { rule: 'except' | 'only'; projectIds: ProjectId[] };

/** What Jira's administrators allow and suggest, for the whole site. */
export type SiteSettings = {
  /** Where it is off, nobody is asked, told or warned. What was agreed stays. */
  whereOn: WhereOn;
  /** A flag may tell of a gap when an epic is opened. */
  flags: boolean;
  /** Two leads may keep what only they see. */
  privateFeatures: boolean;
  template: AgreementTemplate;
};

const { decideBy, decidedBy, namedBy, resultDays, notShipped } = defaultSettings('UTC');

/** Is the app on in that project? */
export const isOnIn = ({ rule, projectIds }: WhereOn, projectId: ProjectId): boolean =>
  projectIds.includes(projectId) === (rule === 'only');

export const defaultSiteSettings: SiteSettings = {
  whereOn: { rule: 'except', projectIds: [] },
  flags: true,
  privateFeatures: true,
  template: {
    without: [],
    activities: [],
    roles: [],
    rules: {
      appliesTo: { rollout: { kind: 'every' }, experiment: { kind: 'ask' }, feedback: { kind: 'every' } },
      decideBy,
      decidedBy,
      namedBy,
      resultDays,
      notShipped,
    },
  },
};
