import { queryOptions } from '@tanstack/react-query';
import type { AgreementView, EpicView, OpenedProject, ProjectView } from '../../../src/contract';
import type { ProjectId } from '../../../src/domain/ids';
import { invoke, unwrap } from '../../shared/bridge/operation';

const seconds = 1000;

export const projectViewQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['projectView', projectId],
    queryFn: async (): Promise<OpenedProject> => unwrap(await invoke('openProject', { projectId })),
    // Going from subpage to subpage asks once.
    staleTime: 15 * seconds,
    refetchInterval: ({ state }) => (state.data?.agreements.some(waitsForTheOther) ? 15 * seconds : false),
  });

/** Only a lead who has something open with the other one looks for it by the clock; everybody else when they come back. */
const waitsForTheOther = ({ viewer, activities, proposals }: AgreementView): boolean =>
  viewer.side !== null &&
  (proposals.length > 0 ||
    activities.some(({ state }) => ['waiting', 'differs', 'changing'].includes(state.state)));

/** What an operation answered takes its place at once. */
export const withAnswer =
  (stands: AgreementView | ProjectView) =>
  (view: OpenedProject | undefined): OpenedProject | undefined =>
    view && ('agreements' in stands ? { ...view, ...stands } : withAgreement(view, stands));

function withAgreement(view: OpenedProject, agreement: AgreementView): OpenedProject {
  const [first, ...others] = view.agreements;
  const current = (one: AgreementView) => (one.id === agreement.id ? agreement : one);
  return { ...view, agreements: [current(first), ...others.map(current)] };
}

/** What the viewer hides from themselves on this epic, as it was answered. */
export const withHiddenOn =
  ({ facts, viewer }: Pick<EpicView, 'facts' | 'viewer'>) =>
  (view: OpenedProject | undefined): OpenedProject | undefined =>
    view && {
      ...view,
      hidden: [...viewer.hidden, ...view.hidden.filter(({ issueId }) => issueId !== facts.issueId)],
    };
