import { digestMail } from './digest-mail';

const message = {
  subject: 'SHOP: what is new',
  parts: [
    {
      title: 'New',
      lines: [
        { text: 'SHOP-1 <img src=x>: No agreed owner', link: 'https://site/browse/SHOP-1' },
        { text: 'Plain', link: null },
      ],
    },
  ],
  foot: { text: 'Change it', link: 'https://site/settings?a=1&b=2' },
};

it('says the same in both forms', () => {
  const { subject, text, html } = digestMail(message);
  expect(subject).toBe('SHOP: what is new');
  expect(text).toBe(
    'New\n- SHOP-1 <img src=x>: No agreed owner https://site/browse/SHOP-1\n- Plain\n\nChange it https://site/settings?a=1&b=2',
  );
  expect(html).toContain('<h3>New</h3><ul><li><a href="https://site/browse/SHOP-1">');
  expect(html).toContain('<li>Plain</li>');
});

it('lets nothing that people typed become markup', () => {
  const { html } = digestMail(message);
  expect(html).not.toContain('<img');
  expect(html).toContain('href="https://site/settings?a=1&amp;b=2"');
});
