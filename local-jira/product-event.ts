import type { Actor } from './actor';

/** A Jira event as Forge names it, before filters: `avi:jira:created:issue`, `avi:jira:archived:project`, … */
export type ProductEvent = {
  eventType: string;
  /** Who caused it; `ignoreSelf` drops what the app itself did. */
  actor: Actor;
  /** The event's documented body: `issue`, `changelog`, `project`, `atlassianId`, … */
  payload: Record<string, unknown>;
};
