import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlatformView } from '../../server/contract';
import { runJob } from '../api/platform';
import { showFailure } from '../flags/flags';
import { Moment } from '../people/moment';

export function JobList({ jobs }: { jobs: PlatformView['jobs'] }) {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: runJob,
    onSettled: () => queries.invalidateQueries(),
    onError: (error) => {
      showFailure('The job failed', error);
    },
  });
  return jobs.map(({ key, interval, nextRunAt }) => (
    <div key={key} className="drawer__job">
      <div>
        <strong>{key}</strong> every {interval}
        <div className="drawer__none">
          Next run <Moment at={nextRunAt} />
        </div>
      </div>
      <Button
        spacing="compact"
        isLoading={isPending}
        onClick={() => {
          mutate(key);
        }}
      >
        Run now
      </Button>
    </div>
  ));
}
