const isPage = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Nothing at all, or the address of a page. */
export const isLink = (text: string): boolean => text.trim() === '' || isPage(text.trim());
