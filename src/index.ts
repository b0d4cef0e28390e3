export { onHour } from './events/on-hour';
export { onIssueEvent } from './events/on-issue-event';
export { onProjectEvent } from './events/on-project-event';
export { runJob } from './events/run-job';
export { panelStatus } from './resolvers/panel-status';
export { resolver } from './resolvers/resolver';
