export { onHour } from './events/on-hour';
export { onIssueEvent } from './events/on-issue-event';
export { onProjectEvent } from './events/on-project-event';
export { runJob } from './events/run-job';
export { ownersOfEpic } from './resolvers/owners-of-epic';
export { panelStatus } from './resolvers/panel-status';
export { resolver } from './resolvers/resolver';
