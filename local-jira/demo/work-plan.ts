import type { PersonName } from './people';

export type Stage = 'to do' | 'in progress' | 'in review' | 'done';

/** One epic of the demo. Times are days before now; `due` counts from now, negative when it has passed. */
export type EpicPlan = {
  summary: string;
  text: string[];
  stage: Stage;
  created: number;
  started?: number;
  finished?: number;
  /** The last change that moved nothing. */
  touched?: number;
  due?: number;
  assignee?: PersonName;
  reporter?: PersonName;
  labels?: string[];
  components?: string[];
  priority?: 'Highest' | 'High' | 'Medium' | 'Low';
  /** How a done epic ended, where it wasn't simply done. */
  ended?: "Won't do" | 'Duplicate';
  children?: ChildPlan[];
};

export type ChildPlan = {
  summary: string;
  stage: Stage;
  type?: 'Story' | 'Task' | 'Bug';
  assignee?: PersonName;
  subtasks?: string[];
};
