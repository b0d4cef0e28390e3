import { z } from 'zod';
import { reportAccounts, type AccountStatusSince } from './privacy/report-accounts';
import type { Queue } from './queue/queue';
import type { Invocation } from './runtime/invocation';

const PLACEHOLDERS = '{contextAri}/{environmentId}/{appId}/{appVersion}';
const JobRequest = z.object({ jobId: z.string(), queueName: z.string() });

/** Atlassian's gateway, as far as functions use it: the queue, and reports of personal data. */
export function createStargate(options: {
  queue: Queue;
  onPublish: () => void;
  scopes: readonly string[];
  accountStatus: AccountStatusSince;
}) {
  const { queue, onPublish, scopes, accountStatus } = options;

  const jobStats = (body: unknown) => {
    const { jobId, queueName } = JobRequest.parse(body);
    const job = queue.job(jobId, queueName);
    if (!job) return Response.json({ message: 'Not found' }, { status: 404 });
    const { success, inProgress, failed } = job;
    return Response.json({ success, inProgress, failed });
  };

  const cancelJob = (body: unknown) => {
    const { jobId, queueName } = JobRequest.parse(body);
    return new Response(null, { status: queue.cancel(jobId, queueName) ? 204 : 404 });
  };

  return async (path: string, request: Request, invocation: Invocation): Promise<Response> => {
    const body: unknown = await request.json();
    switch (`${request.method} ${path}`) {
      case `POST /webhook/queue/publish/${PLACEHOLDERS}`: {
        const answer = queue.publish(body, invocation.cyclicDepth);
        onPublish();
        return answer;
      }
      case `POST /webhook/queue/stats/${PLACEHOLDERS}`:
        return jobStats(body);
      case `POST /webhook/queue/cancel/${PLACEHOLDERS}`:
        return cancelJob(body);
      case 'POST /app/report-accounts':
        if (!scopes.includes('report:personal-data')) return new Response(null, { status: 403 });
        return reportAccounts(body, accountStatus);
      default:
        throw new Error(`${request.method} ${path}: Atlassian's gateway has no such call on this site`);
    }
  };
}
