export * from './answer';
export * from './ids';
export * from './jira-epic';
export * from './operations';
export * from './ownership-property';
export * from './result';
export * from './views';
