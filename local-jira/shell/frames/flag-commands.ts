import { z } from 'zod';
import { closeFlag, showFlag } from '../flags/flags';
import type { Commands } from './command';

const type = z.enum(['info', 'success', 'warning', 'error']);
const Flag = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().default(''),
  description: z.string().default(''),
  type,
  appearance: type.optional(),
  actions: z
    .array(
      z.object({
        text: z.string(),
        onClick: z.custom<() => unknown>((value) => typeof value === 'function'),
      }),
    )
    .default([]),
  isAutoDismiss: z.boolean().default(false),
});

export const flagCommands: Commands = {
  showFlag: (data) => {
    showFlag(Flag.parse(data));
  },
  closeFlag: (data) => {
    closeFlag(Flag.pick({ id: true }).parse(data).id);
  },
};
