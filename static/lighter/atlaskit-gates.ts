/**
 * Stands in for Atlaskit's feature-gate packages in our builds: every experiment has its default, and every gate is off but
 * the one for increased contrast. A client that nobody initialises answers much the same, with about 40 kB more of it.
 */
export const fg = (gate: string): boolean => gate === 'platform_increased-contrast-themes';

const gates = {
  checkGate: () => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, defaultValue: T) => defaultValue,
  initializeCompleted: () => false,
};

export default gates;
