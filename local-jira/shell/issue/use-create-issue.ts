import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { z } from 'zod';
import { send } from '../api/request';
import { showFlag } from '../flags/flags';
import { navigate } from '../router/navigation';
import { issuePath } from '../router/route';

type Draft = {
  projectId: string | undefined;
  typeId: string | undefined;
  summary: string;
  description: string;
  due: string;
};

const Created = z.object({ key: z.string() });

const documentOf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: text.split(/\n+/).map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
});

async function createIssue({ projectId, typeId, summary, description, due }: Draft): Promise<string> {
  const fields = {
    project: { id: projectId },
    issuetype: { id: typeId },
    summary,
    ...(description.trim() === '' ? {} : { description: documentOf(description.trim()) }),
    ...(due === '' ? {} : { duedate: due }),
  };
  return Created.parse(await send('POST', '/rest/api/3/issue', { fields })).key;
}

/** What is typed into the dialog, and its way to Jira. */
export function useCreateIssue(onDone: () => void) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({
    projectId: undefined,
    typeId: undefined,
    summary: '',
    description: '',
    due: '',
  });
  // A double click comes before the dialog can show that it is saving.
  const isSaving = useRef(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: createIssue,
    onSettled: () => {
      isSaving.current = false;
    },
    onSuccess: (key) => {
      void queries.invalidateQueries();
      showFlag({
        id: 'created',
        title: `You've created "${key}"`,
        description: '',
        type: 'success',
        actions: [
          {
            text: 'View issue',
            onClick: () => {
              navigate(issuePath(key));
            },
          },
        ],
        isAutoDismiss: true,
      });
      onDone();
    },
  });
  return {
    draft,
    change: (part: Partial<Draft>) => {
      setDraft({ ...draft, ...part });
    },
    create: (projectId: string, typeId: string) => {
      if (isSaving.current) return;
      isSaving.current = true;
      mutate({ ...draft, projectId, typeId });
    },
    error,
    isPending,
  };
}
