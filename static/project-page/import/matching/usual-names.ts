import { type Side, sides } from '../../../../src/domain/side';
import type { Here, Who } from './here';
import { sameWords } from './same-words';

const positionNames: Record<Side, readonly string[]> = {
  product: [
    'product lead',
    'product manager',
    'product management',
    'lead product manager',
    'PM',
    'product owner',
    'PO',
    'product',
    'head of product',
    'Produktmanager',
    'Produktmanagerin',
    'Produktmanagement',
    'Produktverantwortlicher',
    'Produktverantwortliche',
    'Produkt-Lead',
    'プロダクトリード',
    'プロダクトマネージャー',
    'プロダクトオーナー',
  ],
  engineering: [
    'engineering lead',
    'engineering manager',
    'eng lead',
    'eng manager',
    'EM',
    'tech lead',
    'technical lead',
    'TL',
    'dev lead',
    'development lead',
    'lead developer',
    'lead engineer',
    'head of engineering',
    'Entwicklungsleiter',
    'Entwicklungsleiterin',
    'Entwicklungsleitung',
    'エンジニアリングリード',
    'テックリード',
    'エンジニアリングマネージャー',
  ],
};

const roleNames: Record<string, readonly string[]> = {
  engineers: [
    'engineer',
    'engineers',
    'engineering',
    'engineering team',
    'developer',
    'developers',
    'development',
    'development team',
    'dev',
    'devs',
    'dev team',
    'Entwickler',
    'Entwicklung',
    'エンジニア',
    '開発',
  ],
  design: [
    'design',
    'designer',
    'designers',
    'product design',
    'product designer',
    'UX',
    'UX designer',
    'UI/UX',
    'デザイナー',
  ],
  'data-science': ['data science', 'data scientist', 'data scientists', 'data', 'data analyst', 'analytics'],
};

const isOneOf = (name: string, names: readonly string[]): boolean =>
  names.some((each) => sameWords(each, name));

export function positionLike(name: string, { soleSide }: Here): Who | undefined {
  const side = sides.find((each) => isOneOf(name, positionNames[each]));
  return side && (soleSide ?? side) === side ? { kind: 'lead', side } : undefined;
}

export function roleLike(name: string, { roles }: Here): Who | undefined {
  const role = roles.find(({ id }) => isOneOf(name, roleNames[id] ?? []));
  return role && { kind: 'role', roleId: role.id };
}
