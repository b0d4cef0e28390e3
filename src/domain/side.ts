export const sides = ['product', 'engineering'] as const;
export type Side = (typeof sides)[number];

export const otherSide = (side: Side): Side => (side === 'product' ? 'engineering' : 'product');
