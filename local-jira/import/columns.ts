/** What a column of Jira's export holds, whatever the language of the person who exported it. */
export type Column =
  | 'summary'
  | 'key'
  | 'id'
  | 'type'
  | 'status'
  | 'statusCategory'
  | 'projectKey'
  | 'projectName'
  | 'assignee'
  | 'assigneeId'
  | 'reporter'
  | 'reporterId'
  | 'created'
  | 'updated'
  | 'resolved'
  | 'resolution'
  | 'due'
  | 'labels'
  | 'components'
  | 'priority'
  | 'description'
  | 'parent'
  | 'comment';

// English (with the "work item" wording of 2025), German, French, Spanish, Japanese.
const names: Record<Column, string[]> = {
  summary: ['summary', 'zusammenfassung', 'résumé', 'resumen', '要約', '概要'],
  key: [
    'issue key',
    'key',
    'work item key',
    'work key',
    'vorgangsschlüssel',
    'schlüssel',
    'clé de ticket',
    'clé du ticket',
    'clé',
    'clave de incidencia',
    'clave',
    '課題キー',
    'キー',
  ],
  id: [
    'issue id',
    'work item id',
    'work id',
    'vorgangs-id',
    'id de ticket',
    'id du ticket',
    'id de la incidencia',
    'id de incidencia',
    '課題 id',
    '課題id',
  ],
  type: [
    'issue type',
    'work type',
    'work item type',
    'vorgangstyp',
    'type de ticket',
    'tipo de incidencia',
    '課題タイプ',
  ],
  status: ['status', 'état', 'estado', 'ステータス'],
  statusCategory: [
    'status category',
    'statuskategorie',
    "catégorie d'état",
    'catégorie de statut',
    'categoría de estado',
    'ステータス カテゴリ',
    'ステータスカテゴリ',
  ],
  projectKey: [
    'project key',
    'projektschlüssel',
    'clé de projet',
    'clave del proyecto',
    'プロジェクト キー',
    'プロジェクトキー',
  ],
  projectName: ['project name', 'projektname', 'nom du projet', 'nombre del proyecto', 'プロジェクト名'],
  assignee: [
    'assignee',
    'zugewiesene person',
    'bearbeiter',
    'personne assignée',
    'responsable',
    'persona asignada',
    '担当者',
  ],
  assigneeId: [
    'assignee id',
    'id der zugewiesenen person',
    'id de la personne assignée',
    'id de persona asignada',
    '担当者 id',
  ],
  reporter: ['reporter', 'autor', 'rapporteur', 'informador', '報告者'],
  reporterId: ['reporter id', 'autor-id', 'id du rapporteur', 'id de informador', '報告者 id'],
  created: ['created', 'erstellt', 'création', 'créé', 'creada', 'creado', '作成日', '作成日時'],
  updated: [
    'updated',
    'aktualisiert',
    'mise à jour',
    'mis à jour',
    'actualizada',
    'actualizado',
    '更新日',
    '更新日時',
  ],
  resolved: ['resolved', 'erledigt', 'gelöst', 'résolu', 'resuelta', 'resuelto', '解決日', '解決日時'],
  resolution: ['resolution', 'lösung', 'résolution', 'resolución', '解決状況'],
  due: [
    'due date',
    'due',
    'fälligkeitsdatum',
    'fällig',
    "date d'échéance",
    'échéance',
    'fecha de vencimiento',
    '期限',
  ],
  labels: ['labels', 'label', 'stichwörter', 'étiquettes', 'etiquetas', 'ラベル'],
  components: [
    'component/s',
    'components',
    'component',
    'komponenten',
    'komponente/n',
    'composants',
    'componentes',
    'コンポーネント',
  ],
  priority: ['priority', 'priorität', 'priorité', 'prioridad', '優先度'],
  description: ['description', 'beschreibung', 'descripción', '説明'],
  parent: [
    'parent',
    'parent id',
    'parent key',
    'epic link',
    'custom field (epic link)',
    'übergeordnet',
    'übergeordnetes element',
    'benutzerdefinierte felder (epic link)',
    'champ personnalisé (epic link)',
    'principal',
    'campo personalizado (epic link)',
    'カスタムフィールド (epic link)',
    '親',
  ],
  comment: ['comment', 'comments', 'kommentar', 'commentaire', 'comentario', 'コメント'],
};

const byName = new Map(
  Object.entries(names).flatMap(([column, all]) => all.map((name) => [name, column] as const)),
);

const isColumn = (text: string | undefined): text is Column => text !== undefined && text in names;

export function columnOf(header: string): Column | undefined {
  const found = byName.get(
    header
      .replace(/^\uFEFF/, '')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .replaceAll('’', "'")
      .trim()
      .toLowerCase(),
  );
  return isColumn(found) ? found : undefined;
}

export const englishName: Partial<Record<Column, string>> = {
  summary: 'Summary',
  key: 'Issue key',
  type: 'Issue Type',
  status: 'Status',
};
