import type catalogue from '../../../locales/en-US.json';

type Catalogue = typeof catalogue;

type Leaf<Node, Path extends string> = Node extends string
  ? Path
  : { [Key in keyof Node & string]: Leaf<Node[Key], Path extends '' ? Key : `${Path}.${Key}`> }[keyof Node &
      string];
type AnyKey = Leaf<Catalogue, ''>;

/** The catalogue's keys, so that a missing text does not compile. */
export type TextKey = Exclude<AnyKey, `${string}_one` | `${string}_other`>;

/** Keys of texts that stand in the catalogue once per plural category: `…_one`, `…_other`. */
export type PluralKey = AnyKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
