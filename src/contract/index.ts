export * from './answer';
export * from './ids';
export * from './operations';
export * from './ownership-property';
export * from './result';
export * from './views';
