import fc from 'fast-check';
import { anyVerdictInput } from '../../test/builders/any-epic';
import { today } from '../../test/builders/epic';
import { addDays } from './calendar';
import { epicVerdict } from './epic-verdict';

const manyRuns = { numRuns: 2000 };

test('every epic has a verdict: its gaps are the open ones, and every open one is at least a warning', () => {
  fc.assert(
    fc.property(anyVerdictInput, (input) => {
      const verdict = epicVerdict(input);
      const all = Object.values(verdict.activities);
      const open = all.filter(({ status }) => status === 'open');
      expect(verdict.gaps).toBe(open.length);
      expect(verdict.state === 'open').toBe(open.length > 0);
      expect(open.every(({ severity }) => severity === 'warning' || severity === 'critical')).toBe(true);
      expect(all.every(({ status }) => status === 'notTracked')).toBe(verdict.state === 'notTracked');
    }),
    manyRuns,
  );
});

test('until the day it names, time changes nothing; on that day it does', () => {
  fc.assert(
    fc.property(anyVerdictInput, fc.integer({ min: 1, max: 250 }), (input, days) => {
      const now = epicVerdict(input);
      const on = (day: string) => ({ ...epicVerdict({ ...input, today: day }), recheckOn: now.recheckOn });
      const later = addDays(today, days);
      if (now.recheckOn === null || later < now.recheckOn) expect(on(later)).toEqual(now);
      if (now.recheckOn !== null) {
        expect(now.recheckOn > today).toBe(true);
        expect(on(addDays(now.recheckOn, -1))).toEqual(now);
        expect(on(now.recheckOn)).not.toEqual(now);
      }
    }),
    manyRuns,
  );
});

test('what nobody asks for any more warns of nothing', () => {
  fc.assert(
    fc.property(anyVerdictInput, (input) => {
      for (const { status, severity } of Object.values(epicVerdict(input).activities)) {
        if (status === 'closed' || status === 'notNeeded' || status === 'notTracked') {
          expect(severity).toBe('none');
        }
      }
    }),
    manyRuns,
  );
});
