import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { advanceClock } from '../api/platform';
import { showFailure } from '../flags/flags';

const HOUR = 3600 * 1000;
const steps = [
  { text: '1 hour', milliseconds: HOUR },
  { text: '1 day', milliseconds: 24 * HOUR },
  { text: '1 week', milliseconds: 7 * 24 * HOUR },
];

/** Moves the whole site's time on; everything that becomes due on the way happens. */
export function ClockActions() {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: advanceClock,
    onSettled: () => queries.invalidateQueries(),
    onError: (error) => {
      showFailure("We couldn't advance the clock", error);
    },
  });
  return (
    <div className="drawer__actions">
      <span>Advance the clock</span>
      <div className="drawer__steps">
        {steps.map(({ text, milliseconds }) => (
          <Button
            key={text}
            spacing="compact"
            isDisabled={isPending}
            aria-label={`Advance the clock by ${text}`}
            onClick={() => {
              mutate(milliseconds);
            }}
          >
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}
