/**
 * Stands in for Atlaskit's feature-gate packages in our builds: every gate is off, every experiment has its default.
 * A client that nobody initialises answers the same, with about 40 kB more of it.
 */
export const fg = () => false;

const gates = {
  checkGate: () => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, defaultValue: T) => defaultValue,
  initializeCompleted: () => false,
};

export default gates;
