import { lookOf, withLook } from './look';

describe('how the matrix is looked at', () => {
  it('is in the address, and survives a reload', () => {
    const address = withLook(new URLSearchParams('agreement=1'), { isRaci: true, showsInvolved: true });
    expect(lookOf(new URLSearchParams(address.toString()))).toEqual({ isRaci: true, showsInvolved: true });
    expect(address.get('agreement')).toBe('1');
  });

  it('leaves a plain address for the plain look', () => {
    const params = new URLSearchParams('view=raci&involved=shown&agreement=1');
    expect(withLook(params, { isRaci: false, showsInvolved: false }).toString()).toBe('agreement=1');
    expect(lookOf(new URLSearchParams('view=nonsense'))).toEqual({ isRaci: false, showsInvolved: false });
  });
});
