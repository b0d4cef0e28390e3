import type { StatusCategory } from '../jira/world';

const words: Record<StatusCategory, string[]> = {
  new: [
    'to do',
    'open',
    'new',
    'backlog',
    'reopened',
    'selected for development',
    'zu erledigen',
    'offen',
    'à faire',
    'ouvert',
    'por hacer',
    'tareas por hacer',
    'abierto',
    '作業前',
    '未着手',
    'オープン',
  ],
  indeterminate: [
    'in progress',
    'in review',
    'in arbeit',
    'in bearbeitung',
    'en cours',
    'en curso',
    'en progreso',
    '進行中',
  ],
  done: [
    'done',
    'closed',
    'resolved',
    'released',
    'complete',
    'completed',
    'cancelled',
    "won't do",
    'fertig',
    'erledigt',
    'geschlossen',
    'terminé',
    'terminé(e)',
    'fermé',
    'listo',
    'finalizado',
    'finalizada',
    'cerrado',
    '完了',
    'クローズ',
  ],
};

const byWord = new Map(
  (['new', 'indeterminate', 'done'] as const).flatMap((category) =>
    words[category].map((word) => [word, category] as const),
  ),
);

export const categoryNamed = (text: string): StatusCategory | undefined =>
  byWord.get(text.trim().toLowerCase());
